// Where the project lives: the one place that knows its address.

export const homepage = 'https://github.com/neuroprose/neuroprose'

/** The page of a rule: what it flags, why, better wording, examples. */
export function rulePage(id: string): string {
  return `${homepage}/blob/main/docs/rules/${id}.md`
}
