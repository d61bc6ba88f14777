// Code actions, computed from the document: mends of a finding, all safe mends at once, silencing, the rule's page.
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic
} from 'vscode-languageserver'
import type { Finding, Fix } from '../../core/finding.ts'
import { compatible } from '../../core/text/edits.ts'
import { groupBy } from '../../core/text/group.ts'
import { LineIndex } from '../../core/text/lines.ts'
import type { Span } from '../../core/text/span.ts'
import type { Analysis } from '../analysis.ts'
import { isBibliography } from '../bibliographies.ts'
import { diagnosticOf, sameDiagnostic, spanOf, workspaceEdit } from '../protocol.ts'
import { ownRevisions, revisionsOf } from '../revisions.ts'
import { answering, asItStands, type Session } from '../session.ts'
import { mendsOf } from './fileMends.ts'
import type { FileProblems } from './fileProblems.ts'
import { openRulePage } from './rulePage.ts'
import { suppressionOf } from './suppression.ts'

/** The kind that applies every mend that keeps the meaning. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.neuroprose`

/** Answers the client's requests for code actions. */
export function listenForCodeActions(session: Session, problems: FileProblems): void {
  const answer = answering(session, 'Code actions', async (params: CodeActionParams, token) => {
    if (!session.abilities.codeActionLiterals) return []
    const beside = session.documents.get(params.textDocument.uri)
    if (beside && isBibliography(beside)) {
      return wanted(CodeActionKind.QuickFix, params.context.only) ? mendsOf(session, beside, problems, params) : []
    }
    return asItStands(session, params.textDocument.uri, async () => {
      const analysis = await session.analyser.analyse(params.textDocument.uri, token)
      return analysis ? actionsFor(session, analysis, params) : []
    })
  })
  session.connection.onCodeAction(answer)
}

/** Whether the client asks for actions of this kind; one that doesn't say asks for all. */
function wanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
}

async function actionsFor(session: Session, analysis: Analysis, params: CodeActionParams): Promise<CodeAction[]> {
  const { only } = params.context
  const at = spanOf(analysis.text, params.range)
  const touched = analysis.findings.filter((finding) => touches(finding.span, at))
  const actions: CodeAction[] = []
  if (wanted(CodeActionKind.QuickFix, only)) {
    const fixes: CodeAction[] = []
    for (const finding of touched) fixes.push(...(await fixesOf(session, analysis, finding, params)))
    actions.push(...merged(fixes))
    const lines = new LineIndex(analysis.document.source)
    for (const finding of touched) actions.push(...silence(session, analysis, finding, lines, params))
    for (const rule of new Set(touched.map((finding) => finding.rule))) actions.push(...page(session, rule))
  }
  if (wanted(fixAllKind, only)) actions.push(...(await fixAll(session, analysis, only !== undefined)))
  return actions
}

/** Whether the asked range meets the finding; a caret at its very end still means it. */
export function touches(finding: Span, asked: Span): boolean {
  return finding.start <= asked.end && asked.start <= finding.end
}

/** Mends that two findings share, once; both diagnostics are named. */
function merged(actions: readonly CodeAction[]): CodeAction[] {
  const groups = groupBy(actions, ({ title, edit }) => JSON.stringify([title, edit]))
  return [...groups.values()].map((group) => ({
    ...(group[0] as CodeAction),
    diagnostics: group.flatMap(({ diagnostics = [] }) => diagnostics)
  }))
}

/** The client's own diagnostic of the finding where it sent it, so that the client sees which it mends. */
function diagnosticFor(
  session: Session,
  analysis: Analysis,
  finding: Finding,
  sent: readonly Diagnostic[]
): Diagnostic {
  const own = diagnosticOf(analysis, finding, session.rule(finding.rule) !== undefined, session.abilities)
  return sent.find((theirs) => sameDiagnostic(theirs, own)) ?? own
}

async function fixesOf(
  session: Session,
  analysis: Analysis,
  finding: Finding,
  params: CodeActionParams
): Promise<CodeAction[]> {
  const actions: CodeAction[] = []
  const preferred = finding.fixes.find((fix) => fix.meaning === 'kept')
  const { document, sources, configuration } = analysis
  const citing = { document, bibliography: sources.bibliography }
  const more = session.engine.sourcesFor(citing, configuration.linter, finding)
  for (const fix of [...finding.fixes, ...more]) {
    const edit = workspaceEdit(await revisionsOf(session, analysis, [fix]), session.abilities)
    if (!edit) continue
    actions.push({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticFor(session, analysis, finding, params.context.diagnostics)],
      ...(session.abilities.preferredActions && fix === preferred ? { isPreferred: true } : {}),
      edit
    })
  }
  return actions
}

/** The action that silences the rule where the finding starts. */
function silence(
  session: Session,
  analysis: Analysis,
  finding: Finding,
  lines: LineIndex,
  params: CodeActionParams
): CodeAction[] {
  if (!analysis.configuration.linter.rules.some(({ id }) => id === finding.rule)) return []
  const edit = suppressionOf(analysis.document, finding, lines)
  const fix = edit && workspaceEdit(ownRevisions(analysis, [edit]), session.abilities)
  if (!fix) return []
  const scope = edit.text.includes('disable-file') ? 'this file' : 'this line'
  return [
    {
      title: `Disable ${finding.rule} for ${scope}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticFor(session, analysis, finding, params.context.diagnostics)],
      edit: fix
    }
  ]
}

/** The action that opens the rule's page. */
function page(session: Session, rule: string): CodeAction[] {
  if (!session.rule(rule)) return []
  const title = `Open the page of ${rule}`
  const command: Command = { title, command: session.abilities.openRulePage ?? openRulePage, arguments: [rule] }
  return [{ title, kind: CodeActionKind.QuickFix, command }]
}

/** One action that applies every kept mend; without being asked for by name only where there are several. */
async function fixAll(session: Session, analysis: Analysis, asked: boolean): Promise<CodeAction[]> {
  const fixes = keptFixes(analysis.findings)
  if (fixes.length < (asked ? 1 : 2)) return []
  const edit = workspaceEdit(await revisionsOf(session, analysis, fixes), session.abilities)
  if (!edit) return []
  return [{ title: 'Apply every mend that keeps the meaning', kind: fixAllKind, edit }]
}

/** The first kept fix of each finding, as far as they can be applied together; what is left out comes the next time. */
export function keptFixes(findings: readonly Finding[]): Fix[] {
  const taken: Fix[] = []
  for (const finding of findings) {
    const fix = finding.fixes.find((f) => f.meaning === 'kept')
    if (fix && taken.every((other) => together(other, fix))) taken.push(fix)
  }
  return taken
}

function together(a: Fix, b: Fix): boolean {
  if (!compatible(a.edits, b.edits)) return false
  return (a.files ?? []).every((x) => (b.files ?? []).every((y) => x.path !== y.path || compatible(x.edits, y.edits)))
}
