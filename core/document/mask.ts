// Mask characters: how a block's prose keeps the exact length of its source.
//
// `Block.text` has one UTF-16 unit for each unit of `source.slice(block.start, block.end)`, so an offset in
// the prose is an offset in the source and nothing has to be mapped back. What is not prose is masked:
// markup inside a word is JOIN (the word goes on), markup between words is a space, and things that a
// sentence needs as a unit (a citation, code, maths, a raw link target) become a run of one opaque letter.

/** Stands for markup inside a word ("oxy**to**cin"); words read across it. */
export const JOIN = '\uE000'
/** Stands for each unit of a citation: `[@a; @b]`, `\cite{a}`, a footnote mark, a numeric reference. */
export const CITATION = '\uE001'
/** Stands for each unit of inline maths. */
export const MATHS = '\uE002'
/** Stands for each unit of inline code. */
export const CODE = '\uE003'
/** Stands for each unit of anything else that is opaque: an image, a bare URL, a cross reference, inline HTML. */
export const OPAQUE = '\uE004'

/** Whether the UTF-16 unit is one of the mask characters above. */
export function isMask(unit: number): boolean {
  return unit >= 0xe000 && unit <= 0xe004
}
