// A small engine: a few words are wrong, settings and bibliographies are as simple as they can be.
import { noBibliography } from '../../core/bibliography.ts'
import { configName } from '../../core/config/config.ts'
import type { Document } from '../../core/document/document.ts'
import type { Finding, Fix } from '../../core/finding.ts'
import type { Linter, Settings } from '../../core/lint.ts'
import type { Rule } from '../../core/rule.ts'
import type { Configuration, Engine, FileProblem, Place } from '../../server/engine.ts'

/** Written out: the real engine is not part of these tests. */
const defaults: Settings = { profile: 'review', rules: {}, requireReason: false }

function rule(id: string, summary: string): Rule {
  return {
    id,
    summary,
    why: 'Because **one** word is `too much`; see [the guide](https://example.invalid/guide).',
    better: 'Say less.',
    silent: '',
    references: ['smith2020'],
    severity: 'warning',
    aspects: [],
    messages: {},
    on: 'document',
    check: () => [],
    examples: { flagged: [{ text: 'A ⟦bad⟧ word.' }], fine: [] }
  }
}

export const stubRules = [rule('words/bad', 'A bad word'), rule('words/worse', 'A worse word')]

/** Each word that is flagged, with its rule, severity and fixes. */
const words: Record<string, Pick<Finding, 'rule' | 'severity'> & { fixes: (start: number, end: number) => Fix[] }> = {
  bad: {
    rule: 'words/bad',
    severity: 'warning',
    fixes: (start, end) => [
      { title: 'Say “poor”', meaning: 'changed', edits: [{ start, end, text: 'poor' }] },
      { title: 'Say “not good”', meaning: 'kept', edits: [{ start, end, text: 'not good' }] }
    ]
  },
  worse: {
    rule: 'words/worse',
    severity: 'error',
    fixes: (start, end) => [
      {
        title: 'Cite instead',
        meaning: 'kept',
        edits: [{ start, end, text: '[@new2020]' }],
        files: [{ path: '/p/refs.bib', edits: [{ start: 0, end: 0, text: '@book{new2020}\n' }] }]
      }
    ]
  },
  meh: { rule: 'words/bad', severity: 'hint', fixes: () => [] }
}

/** Throws for a text with “throw!” in it; takes its time for one with “slow!”. */
export function stubLinter(log: string[] = []): Linter {
  return {
    rules: stubRules,
    read: () => [],
    lint(document, _bibliography, settings = defaults) {
      log.push(document.source)
      if (document.source.includes('throw!')) throw new Error('the linter broke')
      const found: Finding[] = []
      for (const match of document.source.matchAll(/\b(?:bad|worse|meh)\b/gu)) {
        const word = words[match[0]]
        const level = word && settings.rules[word.rule]
        if (!word || level === 'off') continue
        const span = { start: match.index, end: match.index + match[0].length }
        found.push({
          rule: word.rule,
          severity: level ?? word.severity,
          message: `“${match[0]}” is not a *good* word (${settings.profile}).`,
          span,
          related: match[0] === 'worse' ? [{ message: 'It began here.', span: { start: 0, end: 1 } }] : [],
          fixes: word.fixes(span.start, span.end),
          references: ['smith2020']
        })
      }
      return found
    }
  }
}

/**
 * Lines with nothing but one line break between them. A text may be one line of any length, and on such a line
 * `[^\n]+` may exceed the stack of the engine for regular expressions: lines are found by their ends.
 */
function paragraphs(source: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let from = 0; from < source.length; ) {
    const stop = source.indexOf('\n', from)
    const next = stop < 0 ? source.length : stop
    const end = source[next - 1] === '\r' ? next - 1 : next
    const last = found.at(-1)
    if (end > from) {
      if (last && last.end >= from - 2 && last.end < from) last.end = end
      else found.push({ start: from, end })
    }
    from = next + 1
  }
  return found
}

/** One block for each paragraph. */
function parse(source: string, format: string): Document {
  const blocks = paragraphs(source).map(({ start, end }) => ({
    kind: 'paragraph' as const,
    section: 'other' as const,
    text: source.slice(start, end),
    depth: 0,
    heading: '',
    start,
    end
  }))
  return {
    source,
    format,
    blocks,
    citations: [],
    directives: [],
    problems: source.includes('\u0000') ? [{ message: 'This is a binary file.', span: { start: 0, end: 1 } }] : [],
    bibliographies: [],
    footnotes: new Set(),
    hasReferenceList: false
  }
}

/** Settings from one `.neuroprose.yaml` in the folder: a JSON object, or a problem. */
async function configure(
  place: Place,
  base: Readonly<Record<string, unknown>>,
  linter: Linter
): Promise<Configuration> {
  const path = `${(place.path ?? '').replace(/\/[^/]*$/, '')}/${configName}`
  const text = place.path === undefined ? undefined : await place.files.readFile(path)
  const problems: FileProblem[] = []
  let given: Record<string, unknown> = {}
  try {
    given = JSON.parse(text ?? '{}')
  } catch {
    const at = (text ?? '').indexOf('!')
    problems.push({ path, message: 'This is no JSON.', severity: 'error', span: { start: at, end: at + 1 } })
  }
  return {
    settings: { ...defaults, ...base, ...given },
    linter,
    ignored: given.ignored === true,
    files: text === undefined ? [] : [path],
    lookups: {},
    bibliographies: [],
    problems,
    own: [],
    complaints: []
  }
}

/** The engine of the wire tests; `log` gets every text that is linted. */
export function stubEngine(log: string[] = []): Engine {
  const linter = stubLinter(log)
  return {
    rules: stubRules,
    formatOf: (path, languageId) => {
      if (languageId === 'markdown' || path.endsWith('.md')) return 'markdown'
      return ['plaintext', 'html'].find((name) => name === languageId)
    },
    parse,
    configure: (place, _document, base) => configure(place, base, linter),
    async load(place) {
      const text = await place.files.readFile('/p/refs.bib')
      const at = text?.indexOf('broken') ?? -1
      const problem = {
        path: '/p/refs.bib',
        message: 'An entry is broken.',
        severity: 'warning' as const,
        span: { start: at, end: at + 6 }
      }
      return { bibliography: noBibliography, problems: at < 0 ? [] : [problem], own: [] }
    },
    sourcesFor: () => [],
    searchLibrary: () => [],
    libraryWork: () => undefined,
    readBibliography: async () => ({ bibliography: noBibliography, problems: [] }),
    known: () => undefined,
    cite: (key) => `Smith (${key.slice(-4)}). *A book*.`,
    trace: (document, line) => `line ${line}: ${document.source.split(/\r\n|\n|\r/)[line - 1]}`
  }
}
