// The page of a rule and the trace of a line, for a client that shows them in a panel of its own.

import { rulePage } from '../../core/homepage.ts'
import { pageOf } from '../../core/page.ts'
import { LineIndex } from '../../core/text/lines.ts'
import type { Explanation, ServerRequests, Trace } from '../messages.ts'
import { offsetOf } from '../protocol.ts'
import { answering, asItStands, Refusal, type Session } from '../session.ts'

type Params<M extends keyof ServerRequests> = ServerRequests[M]['params']

/** Answers `neuroprose/explain` and `neuroprose/trace`. */
export function listenForExplanations(session: Session): void {
  const { connection, analyser, engine } = session
  connection.onRequest(
    'neuroprose/explain',
    answering(session, 'neuroprose/explain', async (params: Params<'neuroprose/explain'>): Promise<Explanation> => {
      const own = session.rule(params.rule)
      const rule = own ?? (await analyser.ruleOfPack(params.rule))
      if (!rule) throw new Refusal(`There is no rule “${params.rule}”.`)
      const page = { rule: rule.id, title: rule.summary, markdown: pageOf(rule, engine.cite) }
      return own ? { ...page, url: rulePage(rule.id) } : page
    })
  )
  connection.onRequest(
    'neuroprose/trace',
    answering(session, 'neuroprose/trace', async (params: Params<'neuroprose/trace'>, token): Promise<Trace> => {
      const { uri } = params.textDocument
      const analysis = await asItStands(session, uri, () => analyser.analyse(uri, token))
      if (!analysis) throw new Refusal('This document is not read, so there is nothing to trace.')
      const { text, document, configuration } = analysis
      const { line } = new LineIndex(document.source).placeOf(offsetOf(text, { line: params.line, character: 0 }))
      return { text: engine.trace(document, line, configuration.linter) }
    })
  )
}
