// JUnit XML, which nearly every CI shows: a suite for each file, a failed case for each finding.
import type { Reporter } from '../result.ts'
import { type Row, rowsOf, xml } from './rows.ts'

/** A reporter that prints once, at the end. Infos and hints pass, with their message as output. */
export function junitReporter(): Reporter {
  const suites: { readonly path: string; readonly rows: readonly Row[] }[] = []
  return {
    file(result) {
      suites.push({ path: result.path, rows: rowsOf(result) })
      return ''
    },
    end() {
      const all = suites.flatMap(({ rows }) => rows)
      const tests = suites.reduce((sum, { rows }) => sum + Math.max(1, rows.length), 0)
      const body = suites.map(suite).join('')
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="neuroprose" tests="${tests}" failures="${failed(all)}">\n${body}</testsuites>\n`
    }
  }
}

function failed(rows: readonly Row[]): number {
  return rows.filter(fails).length
}

function fails({ severity }: Row): boolean {
  return severity === 'error' || severity === 'warning'
}

function suite({ path, rows }: { readonly path: string; readonly rows: readonly Row[] }): string {
  const name = xml(path)
  const cases =
    rows.length === 0 ? `  <testcase name="${name}" classname="neuroprose"/>\n` : rows.map(testCase).join('')
  const count = Math.max(1, rows.length)
  return ` <testsuite name="${name}" tests="${count}" failures="${failed(rows)}" errors="0">\n${cases}</testsuite>\n`
}

function testCase(row: Row): string {
  const { path, rule, severity, message, start } = row
  const place = `${path}:${start.line}:${start.column}`
  const head = `  <testcase name="${xml(`${rule} (${start.line}:${start.column})`)}" classname="${xml(path)}" file="${xml(path)}" line="${start.line}">`
  if (!fails(row)) return `${head}<system-out>${xml(`${place}: ${message}`)}</system-out></testcase>\n`
  return `${head}<failure type="${severity}" message="${xml(message)}">${xml(place)}</failure></testcase>\n`
}
