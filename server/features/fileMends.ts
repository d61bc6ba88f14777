// Mends of what is wrong in a bibliography that is open: the fixes that its problems carry.
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { FileProblem } from '../engine.ts'
import { problemOf, type Revision, sameDiagnostic, spanOf, workspaceEdit } from '../protocol.ts'
import type { Session } from '../session.ts'
import { touches } from './codeActions.ts'
import type { FileProblems } from './fileProblems.ts'

/** The mends of the problems that the asked range meets. */
export function mendsOf(
  session: Session,
  text: TextDocument,
  problems: FileProblems,
  { range, context }: CodeActionParams
): CodeAction[] {
  const at = spanOf(text, range)
  const met = problems.current(text).filter(({ span }) => span && touches(span, at))
  return met.flatMap((problem) => {
    const fixes = problem.fixes ?? []
    const preferred = fixes.find(({ meaning }) => meaning === 'kept')
    const diagnostics = [diagnosticFor(session, text, problem, context.diagnostics)]
    return fixes.flatMap((fix): CodeAction[] => {
      const revision: Revision = { text, version: text.version, create: false, edits: fix.edits }
      const edit = workspaceEdit([revision], session.abilities)
      const isPreferred = session.abilities.preferredActions && fix === preferred
      return edit
        ? [
            {
              title: fix.title,
              kind: CodeActionKind.QuickFix,
              diagnostics,
              ...(isPreferred ? { isPreferred } : {}),
              edit
            }
          ]
        : []
    })
  })
}

/** The client's own diagnostic of the problem where it sent it, so that the client sees which it mends. */
function diagnosticFor(
  session: Session,
  text: TextDocument,
  problem: FileProblem,
  sent: readonly Diagnostic[]
): Diagnostic {
  const own = problemOf(text, problem, session.abilities)
  return sent.find((theirs) => sameDiagnostic(theirs, own) && theirs.message === own.message) ?? own
}
