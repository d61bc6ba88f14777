// MyST: Markdown with directives in fences of back-ticks or colons, roles, targets and comments.
import type { Format } from '../format.ts'
import { kinds } from '../kinds.ts'
import { base } from './base.ts'
import { readMarkdown } from './read.ts'
import type { Caption, Flavour } from './reader.ts'
import type { Directive, Leaf } from './scan/model.ts'

const plain: Directive = { body: 'paragraph', argument: undefined }
/** What stands behind the name of an admonition is its first paragraph. */
const admonition: Directive = { body: 'paragraph', argument: 'paragraph' }
const titled: Directive = { body: 'paragraph', argument: 'title' }
const quoted: Directive = { body: 'quote', argument: undefined }
const figure: Directive = { body: 'caption', argument: undefined }
const table: Directive = { body: 'paragraph', argument: 'caption' }
const opaque: Directive = { body: undefined, argument: undefined }

const directives = new Map<string, Directive>([
  ...of(admonition, 'note warning tip important caution attention danger error hint seealso'),
  ...of(
    plain,
    'versionadded versionchanged deprecated margin aside abstract keypoints highlights glossary container div tab-set grid grid-item centered role definition-list'
  ),
  ...of(
    titled,
    'admonition topic sidebar dropdown details card grid-item-card tab-item tab rubric exercise solution example proof theorem lemma corollary definition axiom remark conjecture observation property proposition algorithm assumption criterion prf:proof prf:theorem prf:lemma prf:corollary prf:definition prf:axiom prf:remark prf:conjecture prf:observation prf:property prf:proposition prf:algorithm prf:example prf:assumption prf:criterion'
  ),
  ...of(quoted, 'epigraph pull-quote blockquote highlights-quote'),
  ...of(figure, 'figure figure* figure-md subfigure'),
  ...of(table, 'table list-table'),
  ...of({ body: undefined, argument: 'caption' }, 'csv-table')
])

function of(directive: Directive, names: string): [string, Directive][] {
  return names.split(' ').map((name) => [name, directive])
}

const opening = /^\{([A-Za-z][\w:*+-]{0,40})[^{}\n]{0,200}\}/
const captionOption = /^[ \t>]*:caption:[ \t]+(.+?)[ \t]*\r?$/

/** What a fence with this info string is; code when it has no name in braces. */
export function directive(info: string): Directive | undefined {
  const name = opening.exec(info)?.[1]
  return name === undefined ? undefined : (directives.get(name) ?? opaque)
}

/** The captions of code: `:caption:` among the options of the directive. */
function captionsIn(text: string, leaf: Leaf): Caption[] {
  if (!leaf.info.startsWith('{')) return []
  const found: Caption[] = []
  for (let at = text.indexOf('\n', leaf.start) + 1; at > 0 && at < leaf.end; at = text.indexOf('\n', at) + 1) {
    const newline = text.indexOf('\n', at)
    const line = text.slice(at, newline < 0 || newline > leaf.end ? leaf.end : newline)
    if (!/^[ \t>]*:[\w-]+:/.test(line)) break
    const words = captionOption.exec(line)?.[1]
    if (words === undefined) continue
    const start = at + line.indexOf(words, line.indexOf(':caption:') + 9)
    found.push({ start, end: start + words.length })
  }
  return found
}

/** The flavour. */
export const mystFlavour: Flavour = { ...base, name: kinds.myst.name, targets: true, directive, captionsIn }

/** Directives without prose, by whose names MyST is known. */
const known = new Set('code-cell math code-block include literalinclude toctree bibliography eval-rst embed'.split(' '))
/** A target on a line of its own, and a role that only MyST has: looked for before their ends, which are seldom. */
const targetLine = /(?:^|\n)\([\w:.-]{1,100}$/
const ownRole = /\{(?:cite(?::[a-z]{1,4})?|numref|doc|term|eq|ref)$/

function hasOwnSyntax(text: string): boolean {
  for (let at = text.indexOf(')='); at >= 0; at = text.indexOf(')=', at + 2)) {
    const next = text.charAt(at + 2)
    if ((next === '\n' || next === '\r' || next === '') && targetLine.test(text.slice(Math.max(0, at - 102), at)))
      return true
  }
  for (let at = text.indexOf('}`'); at >= 0; at = text.indexOf('}`', at + 2)) {
    if (ownRole.test(text.slice(Math.max(0, at - 12), at))) return true
  }
  return false
}

/** Whether a file that calls itself Markdown is written in MyST: whether it opens one of MyST’s own directives, or has its targets and roles. */
export function looksLikeMyst(text: string): boolean {
  for (const mark of ['```{', ':::{']) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
      const name = opening.exec(text.slice(at + 3, at + 60))?.[1]
      if (name !== undefined && (directives.has(name) || known.has(name))) return true
    }
  }
  return hasOwnSyntax(text)
}

/** The format. */
export const myst: Format = {
  ...kinds.myst,
  read: (source, parts) => readMarkdown(source, mystFlavour, parts)
}
