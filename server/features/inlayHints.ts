// Inlay hints: author and year behind each key, where the user wants them.
import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver'
import { indexCitation } from '../../core/citing/format.ts'
import { entryOf } from '../../core/citing/resolve.ts'
import { spanOf } from '../protocol.ts'
import { answering, background, type Session } from '../session.ts'

/** Waits so long behind the last change until hints are asked for anew, in milliseconds. */
const wait = 300

/** Answers requests for inlay hints. */
export function listenForInlayHints(session: Session): void {
  session.connection.languages.inlayHint.on(
    answering(session, 'Inlay hints', async ({ textDocument: { uri }, range }: InlayHintParams, token) => {
      const reading = await session.analyser.read(uri, token)
      if (!reading?.editor.inlayHints) return []
      const { document, sources, text } = reading
      const asked = spanOf(text, range)
      return document.citations.flatMap((citation): InlayHint[] => {
        const at = citation.keySpan.end
        if (citation.kind !== 'key' || at < asked.start || at > asked.end) return []
        const entry = entryOf(citation, sources.bibliography)
        if (!entry || reading.textAt(at).uri !== text.uri) return []
        return [
          { position: text.positionAt(at), label: indexCitation(entry), kind: InlayHintKind.Type, paddingLeft: true }
        ]
      })
    })
  )
}

/** Gives what asks the client to show the hints anew, where it can: once, however many changes come after each other. */
export function hintRefresher(session: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    if (!session.abilities.refreshHints) return
    clearTimeout(timer)
    timer = setTimeout(() => background(session, 'Showing hints anew', () => refresh(session)), wait)
  }
}

async function refresh({ connection }: Session): Promise<void> {
  // A client that can't show them anew now shows them at the next edit.
  await connection.languages.inlayHint.refresh().catch(() => undefined)
}
