// Every way to report, by the name that `--format` takes.
import { appendFileSync } from 'node:fs'
import type { Io } from '../io.ts'
import type { Reporter } from '../result.ts'
import type { Paint } from '../style.ts'
import { checkstyleReporter } from './checkstyle.ts'
import { githubReporter } from './github.ts'
import { gitlabReporter } from './gitlab.ts'
import { jsonReporter } from './json.ts'
import { junitReporter } from './junit.ts'
import { ndjsonReporter } from './ndjson.ts'
import { rdjsonlReporter, rdjsonReporter } from './rdjson.ts'
import { type RuleHelp, sarifReporter } from './sarif.ts'
import { tapReporter } from './tap.ts'
import { textReporter } from './text.ts'

/** What reporters may know besides results. */
export interface ReportContext {
  readonly io: Io
  readonly paint: Paint
  readonly width: number
  /** How the path of another file is shown. */
  readonly pathOf: (path: string) => string
  /** What SARIF says of rules; other reports ask for none. */
  readonly rules: readonly RuleHelp[]
}

const makers = {
  text: ({ paint, width }) => textReporter(paint, width),
  json: ({ pathOf }) => jsonReporter(pathOf),
  ndjson: ({ pathOf }) => ndjsonReporter(pathOf),
  sarif: ({ rules }) => sarifReporter(rules),
  github: ({ io }) => githubReporter(summaryOf(io)),
  gitlab: () => gitlabReporter(),
  junit: () => junitReporter(),
  checkstyle: () => checkstyleReporter(),
  rdjson: () => rdjsonReporter(),
  rdjsonl: () => rdjsonlReporter(),
  tap: () => tapReporter()
} satisfies Record<string, (context: ReportContext) => Reporter>

export type FormatName = keyof typeof makers

/** The names, in the order in which help lists them. */
export const formatNames = Object.keys(makers) as FormatName[]

/** A reporter of this format. */
export function reporterOf(name: FormatName, context: ReportContext): Reporter {
  return makers[name](context)
}

/** Where GitHub takes the summary of a step from. A file that cannot be written to costs the summary, not the run. */
function summaryOf({ env, stderr }: Io): ((markdown: string) => void) | undefined {
  const path = env.GITHUB_STEP_SUMMARY
  if (path === undefined || path === '') return undefined
  return (markdown) => {
    try {
      appendFileSync(path, markdown)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      stderr.write(`neuroprose: the summary of the step could not be written (${why}).\n`)
    }
  }
}
