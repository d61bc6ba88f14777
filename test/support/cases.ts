// The cases in test/cases: sentences and passages that a rule must flag or leave alone.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A sample for one rule. */
export interface Case {
  readonly rule: string
  readonly expected: 'flag' | 'fine'
  /** The text without the marks. */
  readonly text: string
  /** Spans between ⟦ ⟧ in `text`, when the case says where. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
  readonly line: number
}

/** Takes the marks ⟦ ⟧ out of a sample. */
export function unmark(marked: string): { text: string; marks: { start: number; end: number }[] } {
  const marks: { start: number; end: number }[] = []
  let text = ''
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') marks.push({ start: text.length, end: text.length })
    else if (part === '⟧') (marks.at(-1) as { end: number }).end = text.length
    else text += part
  }
  return { text, marks }
}

/** Reads one file of cases: `# rule`, `## flag`, `## fine`, one bullet a case; `- |` starts an indented passage. */
export function parseCases(source: string): Case[] {
  const cases: Case[] = []
  let rule = ''
  let expected: 'flag' | 'fine' = 'flag'
  const lines = source.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string
    if (line.startsWith('# ')) rule = line.slice(2).trim()
    else if (line.startsWith('## ')) expected = line.slice(3).trim() as 'flag' | 'fine'
    else if (line.startsWith('- ')) {
      const start = i
      let marked = line.slice(2)
      if (marked.trim() === '|') {
        const passage: string[] = []
        while (/^( {2}|$)/.test(lines[i + 1] ?? 'x')) passage.push((lines[++i] as string).slice(2))
        marked = passage.join('\n').trim()
      }
      cases.push({ rule, expected, ...unmark(marked), line: start + 1 })
    }
  }
  return cases
}

/** All cases of the folder, sorted by file and line. */
export function loadCases(folder: string): Case[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return files.sort().flatMap((name) => parseCases(readFileSync(join(folder, name), 'utf8')))
}
