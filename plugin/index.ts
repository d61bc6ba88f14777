// The unified plugin: reads the Markdown tree it is given and leaves what it finds as messages on the file.
import type { Plugin, Transformer } from 'unified'
import type { Finding, Severity } from '../core/finding.ts'
import { rulePage } from '../core/homepage.ts'
import { createLinter, defaultSettings, type Settings } from '../core/lint.ts'
import { LineIndex } from '../core/text/lines.ts'
import type { Span } from '../core/text/span.ts'
import { readMarkdownTree } from '../formats/markdown/index.ts'
import type { TreeNode } from '../formats/markdown/inline.ts'
import { rules } from '../rules/index.ts'

/** The file that a transformer is given. */
type File = Parameters<Transformer>[1]

/** Settings, as in `.neuroprose.yaml`; the plugin reads no files, so there is no bibliography either. */
export interface NeuroproseOptions {
  readonly profile?: Settings['profile']
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  readonly requireReason?: boolean
}

/** `unified().use(remarkParse).use(neuroprose, { profile: 'popular' })` */
const neuroprose: Plugin<[NeuroproseOptions?]> = (options = {}) => {
  const linter = createLinter(rules)
  const settings: Settings = { ...defaultSettings, ...options }
  return (tree, file) => {
    const source = String(file)
    const document = readMarkdownTree(tree as TreeNode, source)
    const lines = new LineIndex(source)
    for (const { message, span } of document.problems) {
      file.message(message, { source: 'neuroprose', ...(span ? { place: placeOf(span, lines) } : {}) })
    }
    for (const finding of linter.lint(document, undefined, settings)) tell(finding, file, lines)
  }
}

export default neuroprose

function tell(finding: Finding, file: File, lines: LineIndex): void {
  const { rule, severity, message, span, fixes } = finding
  const told = file.message(message, { place: placeOf(span, lines), source: 'neuroprose', ruleId: rule })
  told.url = rulePage(rule)
  told.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  const edit = fixes[0]?.edits.length === 1 ? fixes[0].edits[0] : undefined
  if (edit?.start !== span.start || edit.end !== span.end) return
  told.actual = String(file).slice(span.start, span.end)
  told.expected = [edit.text]
}

function placeOf({ start, end }: Span, lines: LineIndex) {
  return { start: { ...lines.placeOf(start), offset: start }, end: { ...lines.placeOf(end), offset: end } }
}
