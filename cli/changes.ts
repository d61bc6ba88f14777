// Which lines changed since a revision, as git tells it: for checks that report only what an author has touched.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Changed lines of one file, from 1, both ends counted; 'all' for a file that is new. */
export type ChangedLines = 'all' | readonly (readonly [first: number, last: number])[]

/** Changed files by absolute path. */
export type Changes = ReadonlyMap<string, ChangedLines>

/** Why git could not tell; the message is for people. */
export class NoChanges extends Error {}

/** What people have git set to for their own eyes must not move a line. */
const asItIs = ['--no-color', '--no-ext-diff', '--no-textconv'] as const
const withoutContext = ['--unified=0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/'] as const

/** What changed since the revision that `since` shares with HEAD, up to the files as they are, new ones included. */
export function changesSince(since: string, cwd: string): Changes {
  const top = git(['rev-parse', '--show-toplevel'], cwd).trim()
  const base = since === 'HEAD' ? 'HEAD' : mergeBase(since, cwd)
  const diff = (...options: string[]) =>
    git(['-c', 'core.quotePath=true', 'diff', ...asItIs, ...options, base, '--', '.'], top)
  const changes = new Map<string, ChangedLines>()
  for (const [path, lines] of linesIn(diff(...withoutContext, '--find-renames'))) changes.set(join(top, path), lines)
  // What merely moved did not change; whatever else counts as renamed is told as new.
  const numbers = diff('--numstat', '-z', '--find-renames=100%', '--diff-filter=AMCT')
  for (const path of withoutLines(numbers)) changes.set(join(top, path), 'all')
  const untracked = git(['ls-files', '--others', '--exclude-standard', '-z'], top)
  for (const path of untracked.split('\0')) if (path !== '') changes.set(join(top, path), 'all')
  return changes
}

/** The files of which git knows no lines, such as Word documents: “-” stands where others have numbers. */
function withoutLines(numbers: string): string[] {
  return numbers.split('\0').flatMap((row) => (row.startsWith('-\t-\t') ? [row.slice(4)] : []))
}

function mergeBase(since: string, cwd: string): string {
  if (run(['rev-parse', '--verify', '--quiet', `${since}^{commit}`], cwd).status !== 0) {
    throw new NoChanges(`There is no revision “${since}” here${shallowHint(cwd)}.`)
  }
  const found = run(['merge-base', since, 'HEAD'], cwd)
  if (found.status !== 0) {
    throw new NoChanges(`“${since}” and HEAD have no history in common here${shallowHint(cwd)}.`)
  }
  return found.stdout.trim()
}

function shallowHint(cwd: string): string {
  const isShallow = run(['rev-parse', '--is-shallow-repository'], cwd).stdout.trim() === 'true'
  return isShallow ? ': this is a shallow clone; fetch more of it (“fetch-depth: 0”, or “git fetch --unshallow”)' : ''
}

function run(argv: readonly string[], cwd: string) {
  // These options would win over those of the call.
  const { GIT_DIFF_OPTS: _, ...env } = process.env
  return spawnSync('git', argv, { cwd, encoding: 'utf8', maxBuffer: 1 << 30, env: { ...env, LC_ALL: 'C' } })
}

/** What git prints. Throws `NoChanges` with a message for people. */
export function git(argv: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = run(argv, cwd)
  if (error) throw new NoChanges(`git could not be run (${error.message}); is it installed?`)
  if (status === 0) return stdout
  if (/not a git repository/i.test(stderr)) throw new NoChanges('This folder is in no git repository.')
  const owner = /safe\.directory (.+)/.exec(stderr)?.[1]
  if (owner !== undefined) {
    throw new NoChanges(
      `git does not read this repository, since it belongs to another user. If that is as it should be, run “git config --global --add safe.directory ${owner}”.`
    )
  }
  if (/unknown revision|bad revision|ambiguous argument 'HEAD'|does not have any commits/i.test(stderr)) {
    throw new NoChanges('This repository has no commits yet.')
  }
  throw new NoChanges(`git said: ${stderr.trim().split('\n')[0]}`)
}

/** The changed lines of each file of a patch without context. */
export function linesIn(patch: string): Map<string, ChangedLines> {
  const found = new Map<string, [number, number][]>()
  let lines: [number, number][] | undefined
  let left = 0
  for (const line of patch.split('\n')) {
    // Lines of a hunk may look like anything, so they are counted and passed over.
    if (left > 0 && /^[-+\\]/.test(line)) {
      if (line[0] !== '\\') left--
      continue
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk) {
      const [, removed = '1', first, added = '1'] = hunk
      left = Number(removed) + Number(added)
      const count = Number(added)
      // Where lines were only taken out, those around the gap are what is left of the change.
      lines?.push(count === 0 ? [Number(first), Number(first) + 1] : [Number(first), Number(first) + count - 1])
    } else if (line.startsWith('+++ ')) {
      const path = pathIn(line.slice(4))
      lines = path === undefined ? undefined : []
      if (path !== undefined && lines) found.set(path, lines)
    } else if (line.startsWith('diff --git ')) lines = undefined
  }
  return found
}

/** “b/a.md”, or quoted as in C: “"b/\303\274.md"”; undefined for a file that is gone. */
function pathIn(text: string): string | undefined {
  const plain = text.replace(/\t$/, '')
  if (plain === '/dev/null') return undefined
  if (!plain.startsWith('"')) return plain.slice(2)
  const bytes: number[] = []
  const marks: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11 }
  for (const [, octal, mark, letter] of plain.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([\s\S])/g)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8))
    else if (mark !== undefined) bytes.push(marks[mark] ?? mark.charCodeAt(0))
    else bytes.push(...new TextEncoder().encode(letter))
  }
  return new TextDecoder().decode(new Uint8Array(bytes)).slice(2)
}

/** Whether any of the lines from `first` to `last` changed. */
export function touches(changed: ChangedLines, first: number, last: number): boolean {
  return changed === 'all' || changed.some(([from, to]) => from <= last && first <= to)
}
