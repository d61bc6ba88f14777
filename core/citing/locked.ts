// What a verification of the bibliography found out about an entry, as far as rules ask.

/** A work as its register has it. */
export interface RegisteredWork {
  readonly doi: string
  readonly title: string
  readonly years: readonly string[]
  readonly container: string
  /** Keywords and MeSH headings. */
  readonly subjects?: readonly string[]
}

/** One entry of a lock file that still is what was verified. */
export interface Locked {
  readonly state: 'verified' | 'mismatch' | 'absent' | 'unverifiable'
  /** The identifier that was looked up: “doi:10.…”. */
  readonly id: string
  /** The gravest notice about the work that stands. */
  readonly standing?: 'retraction' | 'partial-retraction' | 'concern' | 'correction'
  readonly notice?: { readonly id: string; readonly date: string }
  readonly preprint?: true
  /** The published version of a preprint. */
  readonly published?: RegisteredWork
  readonly work?: RegisteredWork
}
