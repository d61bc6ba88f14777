// Where the project lives: the one place that knows its address.

export const homepage = 'https://github.com/neuroprose/neuroprose'

/** The page of a rule: what it flags, why, better wording, examples. Findings about comments share one guide. */
export function rulePage(id: string): string {
  if (id.startsWith('suppression/')) return `${homepage}/blob/main/docs/suppression.md`
  return `${homepage}/blob/main/docs/rules/${id}.md`
}
