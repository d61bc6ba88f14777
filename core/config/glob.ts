// File patterns: `*`, `?`, `**`, `[a-z]` and `{a,b}`, matched without regular expressions, so that no pattern is slow.

/** More alternatives than this in one pattern is a mistake; the rest of them are taken as written. */
const mostAlternatives = 256

/** Whether `path` (relative, `/` between parts) fits `pattern`. A pattern without `/` fits a name at any depth, and a
 * pattern that fits a folder fits all that is in it. */
export function matches(pattern: string, path: string): boolean {
  const parts = path.split('/')
  return alternatives(pattern).some((alternative) => matchesParts(alternative, parts))
}

function matchesParts(pattern: string, parts: readonly string[]): boolean {
  const trimmed = pattern.replace(/^\.?\//, '')
  const folderOnly = trimmed.endsWith('/')
  const bare = folderOnly ? trimmed.slice(0, -1) : trimmed
  if (bare === '') return false
  const anywhere = !bare.includes('/') && !pattern.startsWith('/')
  const wanted = anywhere ? ['**', bare] : bare.split('/')
  return matchFrom(wanted, parts, folderOnly)
}

/** Matches part by part, holding the set of places that the pattern may have reached. */
function matchFrom(wanted: readonly string[], parts: readonly string[], folderOnly: boolean): boolean {
  let reached = closure([0], wanted)
  for (let i = 0; i < parts.length; i++) {
    const next: number[] = []
    for (const at of reached) {
      const want = wanted[at]
      if (want === undefined) continue
      if (want === '**') next.push(at)
      else if (matchesName(want, parts[i] as string)) next.push(at + 1)
    }
    reached = closure(next, wanted)
    if (reached.includes(wanted.length) && (!folderOnly || i < parts.length - 1)) return true
  }
  return false
}

/** The places that can be reached without reading a part: `**` may stand for nothing. */
function closure(places: readonly number[], wanted: readonly string[]): number[] {
  const out = new Set<number>()
  for (let at of places) {
    out.add(at)
    while (wanted[at] === '**') out.add(++at)
  }
  return [...out]
}

/** Matches one name, going back only to the last `*`. */
function matchesName(pattern: string, name: string): boolean {
  let p = 0
  let n = 0
  let star = -1
  let mark = 0
  while (n < name.length) {
    const step = p < pattern.length && pattern[p] !== '*' ? matchUnit(pattern, p, name[n] as string) : 0
    if (step > 0) {
      p += step
      n++
    } else if (pattern[p] === '*') {
      star = p++
      mark = n
    } else if (star >= 0) {
      p = star + 1
      n = ++mark
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}

/** How many pattern units match this one unit of the name; 0 when they don't. */
function matchUnit(pattern: string, p: number, unit: string): number {
  const c = pattern[p]
  if (c === '?') return 1
  if (c === '\\' && p + 1 < pattern.length) return pattern[p + 1] === unit ? 2 : 0
  if (c !== '[') return c === unit ? 1 : 0
  const close = pattern.indexOf(']', p + 2)
  if (close < 0) return unit === '[' ? 1 : 0
  const body = pattern.slice(p + 1, close)
  const negated = body[0] === '!' || body[0] === '^'
  return inClass(negated ? body.slice(1) : body, unit) !== negated ? close - p + 1 : 0
}

function inClass(body: string, unit: string): boolean {
  for (let i = 0; i < body.length; i++) {
    if (body[i + 1] === '-' && i + 2 < body.length) {
      if ((body[i] as string) <= unit && unit <= (body[i + 2] as string)) return true
      i += 2
    } else if (body[i] === unit) return true
  }
  return false
}

/** The pattern with each `{a,b}` written out. */
function alternatives(pattern: string): string[] {
  const done: string[] = []
  let open = [pattern]
  while (open.length > 0 && done.length + open.length < mostAlternatives) {
    const next: string[] = []
    for (const one of open) {
      const split = splitBraces(one)
      if (split === undefined) done.push(one)
      else next.push(...split)
    }
    open = next
  }
  return [...done, ...open]
}

/** The alternatives of the first brace group that has a comma, or undefined when there is none. */
function splitBraces(pattern: string): string[] | undefined {
  const start = pattern.indexOf('{')
  if (start < 0) return undefined
  let depth = 0
  const cuts = [start]
  for (let i = start; i < pattern.length; i++) {
    const c = pattern[i]
    if (c === '{') depth++
    else if (c === ',' && depth === 1) cuts.push(i)
    else if (c === '}' && --depth === 0) {
      if (cuts.length === 1) return undefined
      cuts.push(i)
      const [head, tail] = [pattern.slice(0, start), pattern.slice(i + 1)]
      return cuts.slice(1).map((cut, k) => head + pattern.slice((cuts[k] as number) + 1, cut) + tail)
    }
  }
  return undefined
}
