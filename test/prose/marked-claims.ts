// Reads marked claim cases and says where a passage differs from them; the notation is explained in cases/claims.txt.
import { readFileSync } from 'node:fs'
import type { Argument, Claim, Passage } from '../../core/prose/model.ts'
import { read } from '../../core/prose/passage.ts'
import { claimLine } from '../../core/prose/trace.ts'

export interface MarkedCase {
  readonly text: string
  readonly expected: readonly string[]
}

/** The cases of a file: blocks of lines, the text first. Comments and headings are skipped. */
export function readCases(name: string): MarkedCase[] {
  const source = readFileSync(new URL(`./cases/${name}`, import.meta.url), 'utf8')
  const out: MarkedCase[] = []
  for (const block of source.split(/\n\s*\n/)) {
    const [text, ...expected] = block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
    if (text !== undefined) out.push({ text, expected })
  }
  return out
}

/** A passage on its own, without the rest of a document. */
export function readAlone(text: string, headline = false): Passage {
  return read(text, { abbreviations: new Map(), topic: '', headline })
}

/** What a passage says that it should not, and what it fails to say; empty when all is as marked. */
export function differences({ text, expected }: MarkedCase): string[] {
  const passage = readAlone(text)
  const left = [...passage.claims]
  const out: string[] = []
  for (const line of expected.filter((item) => !/^(?:!|…|none)/.test(item))) {
    const at = left.findIndex((claim) => matches(passage, claim, line, false))
    if (at < 0) out.push(`missing: ${line}`)
    else left.splice(at, 1)
  }
  for (const line of expected.filter((item) => item.startsWith('!'))) {
    const wrong = passage.claims.find((claim) => matches(passage, claim, line.slice(1), true))
    if (wrong !== undefined) out.push(`forbidden (${line}): ${claimLine(passage, wrong)}`)
  }
  if (!expected.includes('…')) out.push(...left.map((claim) => `unexpected: ${claimLine(passage, claim)}`))
  return out
}

function matches(passage: Passage, claim: Claim, line: string, forbidding: boolean): boolean {
  const [body = '', stance] = line.split(';').map((part) => part.trim())
  const found = /^(.*?)—(?:([a-z-]+)(?:\((\d)\))?)?→(.*)$/.exec(body)
  if (found === null) throw new Error(`Not a marked claim: ${line}`)
  const [, subject = '', kind, strength, objects = ''] = found
  if (kind !== undefined && claim.relation.kind !== kind) return false
  if (strength !== undefined && claim.relation.strength !== Number(strength)) return false
  if (stance !== undefined && claim.verdict.stance !== stance) return false
  if (forbidding)
    return (
      holds(claim.subject, subject) && (objects.trim() === '' || claim.objects.some((object) => holds(object, objects)))
    )
  const wanted = objects.trim() === '∅' ? [] : objects.split(',')
  return (
    fits(passage, claim.subject, subject) &&
    wanted.length === claim.objects.length &&
    wanted.every((words, index) => fits(passage, claim.objects[index] as Argument, words))
  )
}

/** Whether an argument is about a concept, as a forbidden pattern names it. */
function holds(argument: Argument, words: string): boolean {
  const wanted = words.trim()
  return wanted === '' || (argument.absent !== true && argument.heads.some(({ concept }) => concept === wanted))
}

function fits(passage: Passage, argument: Argument, words: string): boolean {
  const wanted = words.trim()
  if (wanted === '∅') return argument.last === argument.first
  if (wanted.startsWith('~') !== (argument.absent === true)) return false
  const said = passage.text.slice(argument.start, argument.end).toLowerCase()
  const concepts = argument.mentions.map(({ concept }) => concept.toLowerCase())
  return wanted
    .replace('~', '')
    .split(/\s+/)
    .every((word) => said.includes(word) || concepts.some((concept) => concept.includes(word)))
}
