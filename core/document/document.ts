// The document model: what every format turns its source into, and the only thing the rest reads.
import type { Span } from '../text/span.ts'

/** What a block is; rules that read prose look at all kinds but `reference`, `data` and `code`. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item' // a list item's own text
  | 'cell' // a table cell with words in it
  | 'caption'
  | 'footnote'
  | 'quote' // a paragraph inside a block quotation
  | 'reference' // an entry of a reference list
  | 'furniture' // running heads, page numbers: never prose

/** The part of an article that a block stands in, from its headings in common wordings. */
export type SectionKind =
  | 'title'
  | 'abstract'
  | 'introduction'
  | 'methods'
  | 'results'
  | 'discussion'
  | 'conclusion'
  | 'references'
  | 'acknowledgements'
  | 'other'

/** A unit of prose: a paragraph, a heading, a list item, a table cell … */
export interface Block extends Span {
  readonly kind: BlockKind
  readonly section: SectionKind
  /** The prose, exactly as long as `source.slice(start, end)`; see mask.ts. */
  readonly text: string
  /** Heading depth from 1, list depth from 1; 0 elsewhere. */
  readonly depth: number
  /** The text of the nearest heading above, '' when there is none. */
  readonly heading: string
  /** Index of the block that introduces this one ("… for three reasons:"), when this is a list item or a quotation. */
  readonly lead?: number
  /** Paragraphs right before this one tell what a review by others says: “this review” may be theirs. */
  readonly othersReview?: true
  /** In another language than English: read by no rule about prose. */
  readonly foreign?: true
}

/** How a document names a source. */
export type CitationKind =
  | 'key' // [@smith2020], @smith2020
  | 'author-year' // (Smith et al., 2020), Smith (2020)
  | 'numeric' // [12], superscripts
  | 'link' // a link to a DOI, PubMed or a publisher
  | 'footnote' // [^1]

/** One cited source at one place. A group `[@a; @b]` gives one citation for each source, with one `group`. */
export interface Citation extends Span {
  readonly kind: CitationKind
  /** The citekey, the link's address, the footnote's label, the number; for author–year the text of the reference. */
  readonly key: string
  /** The whole group, brackets included; the citation itself where there is no group. */
  readonly group: Span
  /** Where only the key stands (without `@`, locator, prefix). */
  readonly keySpan: Span
  /** `@smith2020 found …` and `Smith (2020) found …`: the source is part of the sentence. */
  readonly narrative: boolean
  /** For author–year: surnames in order, initials as written, the year and its suffix letter. */
  readonly authors?: readonly { readonly family: string; readonly initials: string }[]
  readonly etAl?: boolean
  readonly year?: string
  /** Set when the reference carries a locator ("p. 3") or a prefix ("see"). */
  readonly locator?: string
  readonly prefix?: string
}

/** What an author tells the linter in a comment. */
export interface Directive extends Span {
  readonly action: 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file'
  /** Rule ids; empty means every rule. Each has its own span so that a wrong id can be shown. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[]
  readonly reason: string
}

/** Something wrong with the input itself (an unclosed fence, a binary file); never stops the rest. */
export interface Problem {
  readonly message: string
  readonly span?: Span
  /** `info`: nothing is wrong, but good to know. A warning where nothing is said. */
  readonly severity?: 'info'
}

/** Metadata that front matter gave. */
export interface FrontMatter extends Span {
  readonly kind: 'yaml' | 'toml'
  readonly data: Readonly<Record<string, unknown>>
}

/** A cell of a notebook: its number from 1, and where each of its lines begins in the source. */
export interface Cell extends Span {
  readonly number: number
  readonly lines: readonly number[]
}

/** A source text, read by one of the formats. All offsets are UTF-16 offsets into `source`. */
export interface Document {
  readonly source: string
  readonly format: string
  readonly blocks: readonly Block[]
  /** In source order; those of the reference list are left out. */
  readonly citations: readonly Citation[]
  readonly directives: readonly Directive[]
  readonly problems: readonly Problem[]
  readonly frontMatter?: FrontMatter
  /** Addresses of bibliographies the document names, as written. */
  readonly bibliographies: readonly { readonly path: string; readonly span: Span }[]
  /** Footnote labels that are defined. */
  readonly footnotes: ReadonlySet<string>
  /** Citekeys that the document defines itself (`\\bibitem{key}`). */
  readonly keys?: ReadonlySet<string>
  /** The text cells, where people find places by them. */
  readonly cells?: readonly Cell[]
  /** How inserted text must be written; as it is, where nothing is said. */
  readonly inserts?: 'json'
  /** Whether the document has a reference list of its own. */
  readonly hasReferenceList: boolean
}
