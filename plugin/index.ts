// The unified plugin: `unified().use(remarkParse).use(neuroprose)` adds a message to the file for each finding.
import type { Plugin } from 'unified'
import { resolveSettings } from '../core/config/resolve.ts'
import type { Finding, Severity } from '../core/finding.ts'
import { rulePage } from '../core/homepage.ts'
import { withLanguages } from '../core/language.ts'
import { createLinter } from '../core/lint.ts'
import type { Profile, Rule } from '../core/rule.ts'
import { suppressionRules } from '../core/suppress.ts'
import { LineIndex } from '../core/text/lines.ts'
import type { Span } from '../core/text/span.ts'
import { declaredLanguage } from '../formats/language.ts'
import { readMarkdownTree } from '../formats/markdown/tree/index.ts'
import type { TreeNode } from '../formats/markdown/tree/reveal.ts'
import { rules } from '../rules/index.ts'

/** What the plugin may be told; the same names as in `.neuroprose.yaml`. Front matter of the file wins. */
export interface NeuroproseOptions {
  readonly profile?: Profile
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  readonly requireReason?: boolean
}

/** How severe a message is to vfile: `true` is an error, `false` a warning, `undefined` information. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
  hint: undefined
}

/**
 * Lints the prose of an mdast tree. The tree is left as it is. It needs positions, and front matter, GFM and maths
 * are best parsed before (remark-frontmatter, remark-gfm, remark-math).
 */
const neuroprose: Plugin<[NeuroproseOptions?]> = (options = {}) => {
  const linter = createLinter(rules)
  const ids = rules.map((rule) => rule.id)
  const optionsFile = { path: 'options of neuroprose', text: JSON.stringify(options) }
  return (tree, file) => {
    const source = String(file)
    const read = readMarkdownTree(tree as TreeNode, source)
    const document = withLanguages(read, declaredLanguage(read))
    const resolved = resolveSettings([optionsFile], file.path ?? '', document.frontMatter, ids, source)
    const lines = new LineIndex(source)
    const placeOf = (span: Span) => ({ start: pointOf(lines, span.start), end: pointOf(lines, span.end) })
    for (const problem of resolved.problems) {
      file.message(`${problem.message} (${problem.path})`, { source: 'neuroprose', ruleId: 'configuration' })
    }
    for (const problem of document.problems) {
      const place = problem.span === undefined ? {} : { place: placeOf(problem.span) }
      file.message(problem.message, { ...place, source: 'neuroprose', ruleId: 'input' })
    }
    for (const finding of linter.lint(document, undefined, resolved.settings)) {
      const message = file.message(finding.message, {
        place: placeOf(finding.span),
        source: 'neuroprose',
        ruleId: finding.rule
      })
      message.fatal = fatal[finding.severity]
      message.url = rulePage(finding.rule)
      message.actual = source.slice(finding.span.start, finding.span.end)
      const why = whyOf(finding.rule)
      if (why !== undefined) message.note = why
      const expected = replacementsOf(finding)
      if (expected.length > 0) message.expected = expected
    }
  }
}

export default neuroprose

function pointOf(lines: LineIndex, offset: number): { line: number; column: number; offset: number } {
  return { ...lines.placeOf(offset), offset }
}

function whyOf(id: string): string | undefined {
  const rule: Pick<Rule, 'why'> | undefined =
    rules.find((r) => r.id === id) ?? suppressionRules.find((r) => r.id === id)
  return rule?.why
}

/** Texts that could stand instead of the flagged one, as `vfile-message` has them. */
function replacementsOf({ fixes, span }: Finding): string[] {
  return fixes.flatMap(({ edits, files }) => {
    const [edit] = edits
    const inPlace = edits.length === 1 && edit?.start === span.start && edit.end === span.end && files === undefined
    return inPlace ? [edit.text] : []
  })
}
