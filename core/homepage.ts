// Where the project lives and which version this is: the one place that knows.

export const homepage = 'https://github.com/neuroprose/neuroprose'

/** The version of this program, as package.json has it. */
export const version = '0.1.0'

/** The page of a rule: what it flags, why, better wording, examples. Findings about comments share one guide. */
export function rulePage(id: string): string {
  if (id.startsWith('suppression/')) return `${homepage}/blob/main/docs/suppression.md`
  return `${homepage}/blob/main/docs/rules/${id}.md`
}
