// What the block scanner finds: containers, and the leaves in them that hold text, code or markup.
import type { BlockKind, Problem } from '../../../core/document/document.ts'
import type { Span } from '../../../core/text/span.ts'

/** Something that holds blocks. `list` only wraps its items; `directive` is closed by its fence. */
export interface Container {
  readonly type: 'document' | 'list' | 'item' | 'quote' | 'footnote' | 'definition' | 'directive'
  readonly parent: Container | undefined
  /** How many columns the lines of an item, a footnote or a definition are indented by. */
  readonly width: number
  /** A list's bullet or the sign behind its numbers; the character of a directive's fence. */
  readonly marker: number
  /** The length of a directive's fence, and where it opens. */
  readonly fence: number
  readonly start: number
  readonly quotes: number
  readonly lists: number
  /** What a paragraph in it is. */
  readonly kind: BlockKind
  /** Whether a paragraph or heading stands right before it. */
  readonly introduced: boolean
  /** How many blocks it holds so far, and whether the last is a paragraph or heading. */
  children: number
  lastIsProse: boolean
  /** The block that introduces what is in it; set by whoever reads the leaves. */
  lead: number | undefined
}

/** A block without blocks in it. */
export interface Leaf extends Span {
  readonly type:
    | 'paragraph'
    | 'heading'
    | 'title'
    | 'cell'
    | 'caption'
    | 'html'
    | 'code'
    | 'maths'
    | 'comment'
    | 'part'
    | 'metadata'
  readonly parent: Container
  /** Whether it is the first block of its parent. */
  readonly first: boolean
  /** A heading's depth; for code the length of its opening fence, 0 when it is indented. */
  readonly depth: number
  /** Ranges to blank in the text, as pairs of offsets: the marks of quotations, other columns of a table. */
  readonly breaks: readonly number[] | undefined
  /** Whether a fence was closed. */
  readonly closed: boolean
  /** What stands behind an opening fence; the name of a part; `caption` where a paragraph is one. */
  readonly info: string
}

/** All that a scan found, leaves in source order. */
export interface Scan {
  readonly leaves: readonly Leaf[]
  /** Targets of link reference definitions by normalised label. */
  readonly definitions: ReadonlyMap<string, string>
  /** Labels of footnotes that are defined, by normalised label. */
  readonly footnotes: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/** What a fenced block with this info string is, where a flavour says so. */
export interface Directive {
  /** What paragraphs in its body are; undefined when the body is opaque. */
  readonly body: BlockKind | undefined
  /** What the text behind the name is; undefined when it is no prose (a file, a label). */
  readonly argument: 'title' | 'caption' | 'paragraph' | undefined
}

/** What a flavour adds to the shared base. */
export interface Syntax {
  /** Reads the info string of a fence as a directive; undefined when it is code (or, for colons, a plain div). */
  directive(info: string): Directive | undefined
  /** Whether lines that open with `%` are comments, `(label)=` are targets and `+++` parts blocks. */
  readonly targets: boolean
}
