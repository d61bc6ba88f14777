// The one place that knows the protocol's positions, ranges, diagnostics and edits; the rest speaks in offsets.
import {
  type CodeDescription,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  type Range,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding, Severity } from '../core/finding.ts'
import { rulePage } from '../core/homepage.ts'
import type { TextEdit as Edit } from '../core/text/edits.ts'
import type { Span } from '../core/text/span.ts'
import type { Abilities } from './abilities.ts'

/** The name that diagnostics carry. */
export const source = 'neuroprose'

const diagnosticSeverities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint
}

/** Offsets as a range of `text`. */
export function rangeOf(text: TextDocument, span: Span): Range {
  return { start: text.positionAt(span.start), end: text.positionAt(span.end) }
}

/** A range of `text` as offsets. */
export function spanOf(text: TextDocument, range: Range): Span {
  return { start: text.offsetAt(range.start), end: text.offsetAt(range.end) }
}

/** A position of `text` as an offset. */
export function offsetOf(text: TextDocument, position: Position): number {
  return text.offsetAt(position)
}

/** Offsets of a whole line (from 0), its end excluded. */
export function lineSpan(text: TextDocument, line: number): Span {
  const start = text.offsetAt({ line, character: 0 })
  return { start, end: text.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }) }
}

/** The line (from 0) that `offset` stands on. */
export function lineOf(text: TextDocument, offset: number): number {
  return text.positionAt(offset).line
}

/** A text that is no open document, addressed like one. */
export function textOf(uri: string, content: string): TextDocument {
  return TextDocument.create(uri, '', 0, content)
}

/**
 * Applies a client's changes and gives a new document, so that a version is an identity. Lines are found afresh after
 * each change: an edit between a CR and its LF moves the ends of lines that the change itself does not touch.
 */
export function changed(
  text: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number
): TextDocument {
  let now = text
  for (const change of changes) {
    const content = now.getText()
    const at = 'range' in change && change.range ? spanOf(now, change.range) : { start: 0, end: content.length }
    const [start, end] = at.start <= at.end ? [at.start, at.end] : [at.end, at.start]
    now = TextDocument.create(
      text.uri,
      text.languageId,
      version,
      content.slice(0, start) + change.text + content.slice(end)
    )
  }
  return now === text ? TextDocument.create(text.uri, text.languageId, version, text.getText()) : now
}

/** The link from a diagnostic to the page of its rule; findings of the engine itself have none. */
function descriptionOf(rule: string, known: boolean, abilities: Abilities): { codeDescription?: CodeDescription } {
  return known && abilities.codeDescription ? { codeDescription: { href: rulePage(rule) } } : {}
}

/** The text that findings are shown in, and the one that any other place of theirs stands in. */
export interface Texts {
  readonly text: TextDocument
  textAt(offset: number): TextDocument
}

function relatedOf(
  texts: Texts,
  finding: Finding,
  abilities: Abilities
): { relatedInformation?: DiagnosticRelatedInformation[] } {
  if (!abilities.relatedInformation || finding.related.length === 0) return {}
  return {
    relatedInformation: finding.related.map((r) => {
      const text = texts.textAt(r.span.start)
      return { message: r.message, location: { uri: text.uri, range: rangeOf(text, r.span) } }
    })
  }
}

/** A finding as the client shows it. `known`: the rule has a page. */
export function diagnosticOf(texts: Texts, finding: Finding, known: boolean, abilities: Abilities): Diagnostic {
  return {
    range: rangeOf(texts.text, finding.span),
    severity: diagnosticSeverities[finding.severity],
    source,
    code: finding.rule,
    message: finding.message,
    ...descriptionOf(finding.rule, known, abilities),
    ...relatedOf(texts, finding, abilities)
  }
}

/** Whether the client's diagnostic is this one of ours: same rule, same place. The rest of it may have been lost. */
export function sameDiagnostic(theirs: Diagnostic, own: Diagnostic): boolean {
  const places = [theirs.range, own.range].map(({ start, end }) =>
    [start.line, start.character, end.line, end.character].join()
  )
  return theirs.code === own.code && places[0] === places[1]
}

/** A problem of an input file; without a span it stands on the first line. */
export function problemOf(
  text: TextDocument,
  problem: { message: string; severity: Severity; span?: Span; code?: string; unnecessary?: true },
  abilities: Abilities
): Diagnostic {
  const range = problem.span ? rangeOf(text, problem.span) : rangeOf(text, lineSpan(text, 0))
  const { message, code } = problem
  return {
    range,
    severity: diagnosticSeverities[problem.severity],
    source,
    message,
    ...(code === undefined ? {} : { code }),
    ...(problem.unnecessary && abilities.diagnosticTags ? { tags: [DiagnosticTag.Unnecessary] } : {})
  }
}

/** Offset edits of one text as the protocol's. */
export function textEdits(text: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(text, edit), newText: edit.text }))
}

/** Edits of one file; `version` only where the client has the file open, `create` where there is no such file yet. */
export interface Revision {
  readonly text: TextDocument
  readonly version: number | null
  readonly create: boolean
  readonly edits: readonly Edit[]
}

/** Edits of several files by address, each with the version that the client has open. */
export type FileEdits = ReadonlyMap<string, { readonly version: number | null; readonly edits: readonly TextEdit[] }>

/** Edits of files that are there, in the form that the client takes. */
export function editOf(files: FileEdits, abilities: Abilities): WorkspaceEdit {
  if (!abilities.documentChanges) {
    return { changes: Object.fromEntries([...files].map(([uri, { edits }]) => [uri, [...edits]])) }
  }
  return {
    documentChanges: [...files].map(([uri, { version, edits }]) => ({
      textDocument: { uri, version },
      edits: [...edits]
    }))
  }
}

/** One edit of several files in the form that the client takes; undefined when it can't create a file it would have to. */
export function workspaceEdit(revisions: readonly Revision[], abilities: Abilities): WorkspaceEdit | undefined {
  if (revisions.some((r) => r.create) && !abilities.createFiles) return undefined
  if (!abilities.documentChanges) {
    return { changes: Object.fromEntries(revisions.map((r) => [r.text.uri, textEdits(r.text, r.edits)])) }
  }
  const created = revisions
    .filter((r) => r.create)
    .map((r) => ({ kind: 'create' as const, uri: r.text.uri, options: { ignoreIfExists: true } }))
  const changes = revisions.map((r) => ({
    textDocument: { uri: r.text.uri, version: r.version },
    edits: textEdits(r.text, r.edits)
  }))
  return { documentChanges: [...created, ...changes] }
}
