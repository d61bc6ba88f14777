// Hover: what a finding says, why, what to write instead, what it rests on.
import { type Hover, type HoverParams, MarkupKind, type Range } from 'vscode-languageserver'
import type { Finding } from '../../core/finding.ts'
import { rulePage } from '../../core/homepage.ts'
import { cover } from '../../core/text/span.ts'
import type { Analysis } from '../analysis.ts'
import { lineOf, offsetOf, rangeOf } from '../protocol.ts'
import { answering, asItStands, type Session } from '../session.ts'
import { citationHover } from './citationHover.ts'
import { literal, plainOf } from './plain.ts'

/** More places than this are counted, not listed. */
const listed = 10

/** Answers hover requests: what was found at a place, and the source that is named there. */
export function listenForHover(session: Session): void {
  session.connection.onHover(
    answering(session, 'The hover', async (params: HoverParams, token): Promise<Hover | null> => {
      const { uri } = params.textDocument
      const { found, named } = await asItStands(session, uri, async () => {
        const analysis = await session.analyser.analyse(uri, token)
        return {
          found: analysis && findingsAt(session, analysis, offsetOf(analysis.text, params.position)),
          named: await citationHover(session, uri, params.position, token)
        }
      })
      const parts = [found, named].filter((part) => part !== undefined)
      const range = named?.range ?? found?.range
      if (!range) return null
      const markdown = parts.map((part) => part.markdown).join('\n\n---\n\n')
      const contents = session.abilities.markdown
        ? { kind: MarkupKind.Markdown, value: markdown }
        : { kind: MarkupKind.PlainText, value: plainOf(markdown) }
      return { range, contents }
    })
  )
}

/** A part of a hover. */
export interface HoverPart {
  readonly range: Range
  readonly markdown: string
}

function findingsAt(session: Session, analysis: Analysis, at: number): HoverPart | undefined {
  const here = analysis.findings.filter(({ span }) => span.start <= at && at < Math.max(span.end, span.start + 1))
  if (here.length === 0) return undefined
  const markdown = here.map((finding) => describe(session, analysis, finding)).join('\n\n---\n\n')
  return { range: rangeOf(analysis.text, cover(...here.map((finding) => finding.span))), markdown }
}

function describe(session: Session, analysis: Analysis, finding: Finding): string {
  const rule = analysis.configuration.linter.rules.find(({ id }) => id === finding.rule)
  const { showsMessages } = session.abilities
  const name = session.rule(finding.rule) ? `[${finding.rule}](${rulePage(finding.rule)})` : finding.rule
  const parts = [`**${showsMessages ? name : literal(finding.message)}**`]
  if (rule) parts.push(rule.why.trim())
  if (rule && rule.better.trim() !== '') parts.push(`**Instead:** ${rule.better.trim()}`)
  if (finding.related.length > 0 && !session.abilities.relatedInformation) parts.push(relatedList(analysis, finding))
  if (finding.references.length > 0) {
    parts.push(`**References**\n\n${finding.references.map((key) => `- ${session.engine.cite(key)}`).join('\n')}`)
  }
  if (!showsMessages) parts.push(name)
  return parts.join('\n\n')
}

/** The further places of a finding, for clients that show them nowhere else. */
function relatedList(analysis: Analysis, finding: Finding): string {
  const rows = finding.related
    .slice(0, listed)
    .map(
      (related) =>
        `- line ${lineOf(analysis.textAt(related.span.start), related.span.start) + 1}: ${literal(related.message)}`
    )
  const more = finding.related.length - rows.length
  return [...rows, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')
}
