// The language that a document declares: in its front matter, its preamble, its root element.
import type { Document } from '../core/document/document.ts'
import { languageNamed } from '../core/language.ts'

/** Preambles and heads are at the start. */
const headLength = 20_000

/** Where each format declares its language; the last match counts. */
const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  html: [/<html\s[^<>]{0,500}?\blang\s*=\s*["']?([\w-]{2,20})/i],
  typst: [/#set\s+text\([^()]{0,300}?\blang:\s*"(\w{2,3})"/],
  asciidoc: [/^:lang:[ \t]*(\w[\w-]*)/m]
}

/** The name of the language that the document declares; undefined where it declares none that is known. */
export function declaredLanguage({ source, format, frontMatter }: Document): string | undefined {
  const { lang, language } = frontMatter?.data ?? {}
  for (const value of [lang, language]) {
    const named = typeof value === 'string' ? languageNamed(value) : undefined
    if (named !== undefined) return named
  }
  const head = source.slice(0, headLength)
  if (format === 'latex') return ofPreamble(head)
  for (const pattern of patterns[format] ?? []) {
    const found = pattern.exec(head)?.[1]
    if (found !== undefined) return languageNamed(found)
  }
  return undefined
}

/** Babel's main language (`main=…`, else the last option, else the class's), or polyglossia's. */
function ofPreamble(head: string): string | undefined {
  const text = head.replace(/(?<!\\)%.*/g, '')
  const set = /\\set(?:default|main)language\s*(?:\[[^[\]]{0,200}\])?\s*\{(\w{2,30})\}/.exec(text)?.[1]
  if (set !== undefined) return languageNamed(set)
  const babel = /\\usepackage\s*(?:\[([^[\]]{0,500})\])?\s*\{babel\}/.exec(text)
  if (babel === null) return undefined
  const given = babel[1] ?? ''
  const main = /\bmain\s*=\s*(\w{2,30})/.exec(given)?.[1]
  if (main !== undefined) return languageNamed(main)
  const classOptions = /\\documentclass\s*\[([^[\]]{0,500})\]/.exec(text)?.[1] ?? ''
  const options = (given.trim() === '' ? classOptions : given).split(',')
  return options.map((option) => languageNamed(option.split('=')[0] ?? '')).findLast((name) => name !== undefined)
}
