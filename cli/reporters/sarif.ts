// SARIF 2.1.0, for code scanning: rules with their help, findings with fixes and fingerprints that survive line shifts.
import type { Severity } from '../../core/finding.ts'
import { homepage, rulePage, version } from '../../core/homepage.ts'
import type { FileResult, Reporter } from '../result.ts'
import { Positions } from './positions.ts'

/** What the log says of a rule. */
export interface RuleHelp {
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly severity: Severity
  /** The rule's page in Markdown. */
  readonly page: string
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note'
}

/** A reporter that prints one log at the end. */
export function sarifReporter(rules: readonly RuleHelp[]): Reporter {
  const files: FileResult[] = []
  return {
    file(result) {
      files.push(result)
      return ''
    },
    end: () => `${JSON.stringify(logOf(files, rules), null, 1)}\n`
  }
}

function logOf(files: readonly FileResult[], rules: readonly RuleHelp[]): object {
  const used = new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  const known = rules.filter(({ id }) => used.has(id))
  // A rule that broke, or one that came with a pack, has no page of ours.
  const unknown = [...used].filter((id) => !known.some((rule) => rule.id === id)).sort()
  const descriptors = [...known.map(descriptor), ...unknown.map((id) => ({ id, shortDescription: { text: id } }))]
  const index = new Map(descriptors.map(({ id }, i) => [id, i]))
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'NeuroProse', informationUri: homepage, semanticVersion: version, rules: descriptors }
        },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: 'neuroprose/' },
        invocations: [invocation(files)],
        results: files.flatMap((file) => resultsOf(file, index))
      }
    ]
  }
}

function descriptor({ id, summary, why, severity, page }: RuleHelp): { readonly id: string } {
  const [family = ''] = id.split('/')
  return {
    id,
    name: id
      .split(/[/-]/)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    shortDescription: { text: sentence(summary) },
    fullDescription: { text: why },
    help: { text: why, markdown: page },
    helpUri: rulePage(id),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['neuroscience', family],
      'problem.severity': severity === 'error' ? 'error' : severity === 'warning' ? 'warning' : 'recommendation'
    }
  } as { readonly id: string }
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}

/** What could not be read is told as a notification: it is no finding, and must not pass for a clean file. */
function invocation(files: readonly FileResult[]): object {
  const troubles = files.flatMap((file) =>
    file.problems
      .filter(({ trouble }) => trouble)
      .map(({ message }) => ({
        level: 'error',
        message: { text: `${file.path}: ${message}` },
        locations: [{ physicalLocation: { artifactLocation: artifact(file.path) } }]
      }))
  )
  return {
    executionSuccessful: troubles.length === 0,
    ...(troubles.length > 0 ? { toolExecutionNotifications: troubles } : {})
  }
}

/** A path of the repository as a relative address. */
function artifact(path: string): object {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}

function resultsOf(file: FileResult, index: ReadonlyMap<string, number>): object[] {
  const lines = new Positions(file)
  const region = (span: { readonly start: number; readonly end: number }) => {
    const { start, end } = lines.range(span)
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  }
  const location = (span: { readonly start: number; readonly end: number }) => ({
    physicalLocation: { artifactLocation: artifact(file.path), region: region(span) }
  })
  return file.findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: index.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [location(finding.span)],
    ...(finding.related.length > 0
      ? {
          relatedLocations: finding.related
            .slice(0, 50)
            .map(({ message, span }, id) => ({ id, message: { text: message }, ...location(span) }))
        }
      : {}),
    // A fix that writes into another file too would be half a fix here.
    ...fixesIn(
      finding.fixes.filter(({ files }) => files === undefined),
      file,
      region
    ),
    ...('fingerprint' in finding ? { partialFingerprints: { 'neuroproseSentence/v1': finding.fingerprint } } : {})
  }))
}

function fixesIn(
  fixes: FileResult['findings'][number]['fixes'],
  { path }: FileResult,
  region: (span: { readonly start: number; readonly end: number }) => object
): object {
  if (fixes.length === 0) return {}
  return {
    fixes: fixes.map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation: artifact(path),
          replacements: edits.map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } }))
        }
      ]
    }))
  }
}
