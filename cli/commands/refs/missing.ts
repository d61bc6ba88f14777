// neuroprose refs missing: the keys that documents cite and no bibliography has, with the nearest that there are.
import { comparable, nearestKeys } from '../../../core/citing/nearest.ts'
import { createLinter } from '../../../core/lint.ts'
import { LineIndex } from '../../../core/text/lines.ts'
import rule from '../../../rules/citation/missing-in-bibliography.ts'
import { shownPath } from '../../files.ts'
import { exits, type Io } from '../../io.ts'
import { plain } from '../../width.ts'
import { type Citing, gather, readArguments } from './gather.ts'
import { asJson } from './list.ts'

/** A key that stands for nothing. */
interface Missing {
  readonly key: string
  readonly path: string
  readonly line: number
  readonly column: number
  readonly nearest: readonly string[]
}

/** Lists them. */
export async function missing(argv: string[], io: Io): Promise<number> {
  const { targets, json, config } = readArguments(argv)
  const found = await gather(targets, io, config)
  const linter = createLinter([rule])
  const all = found.documents.flatMap((one) => missingIn(one, linter, io.cwd))
  const none = found.documents.filter(({ bibliography }) => bibliography.state === 'unknown').length
  if (json) io.stdout.write(asJson({ missing: all }))
  else {
    for (const { key, path, line, column, nearest } of all) {
      const hint = nearest.length === 0 ? '' : ` (did you mean ${nearest.map((name) => `“${name}”`).join(' or ')}?)`
      io.stdout.write(`${plain(`${path}:${line}:${column}  ${key}${hint}`)}\n`)
    }
    io.stdout.write(`${all.length === 1 ? '1 key is' : `${all.length} keys are`} missing.\n`)
    if (none > 0)
      io.stderr.write(`For ${none} of ${found.documents.length} documents no bibliography is known to be complete.\n`)
  }
  if (found.trouble) return exits.trouble
  return all.length > 0 ? exits.findings : exits.clean
}

function missingIn(
  { path, document, bibliography, settings }: Citing,
  linter: ReturnType<typeof createLinter>,
  cwd: string
) {
  const rules = { ...settings.rules, [rule.id]: rule.severity }
  const starts = new Set(linter.lint(document, bibliography, { ...settings, rules }).map(({ span }) => span.start))
  if (starts.size === 0) return []
  const lines = new LineIndex(document.source)
  const keys = comparable(bibliography.entries.flatMap((entry) => [entry.key, ...entry.ids]))
  return document.citations.flatMap((citation): Missing[] => {
    if (citation.kind !== 'key' || !starts.has(citation.keySpan.start)) return []
    const nearest = nearestKeys(citation.key, keys, 3)
    return [{ key: citation.key, path: shownPath(path, cwd), ...lines.placeOf(citation.keySpan.start), nearest }]
  })
}
