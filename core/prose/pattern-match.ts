// Runs compiled phrase patterns over units: backtracking that visits each step at each place at most once.
import type { Mention, Token, TokenSpan } from './model.ts'
import { atoms, atomsAmong } from './pattern-atoms.ts'
import { Ground, isAmong, mostPassed, type Words } from './pattern-ground.ts'
import { patternIndex } from './pattern-index.ts'
import { marks } from './pattern-marks.ts'
import type { Node, Program } from './pattern-program.ts'
import { isInside, type Units } from './units.ts'

/** Where a pattern fitted, and its captures by slot. */
export interface Captured {
  readonly span: TokenSpan
  readonly slots: readonly (TokenSpan | undefined)[]
}

interface Placed {
  readonly mention: Mention
  /** The unit after the mention. */
  readonly after: number
}

/** Fewer patterns than this are tried without asking what they need. */
const handful = 80

const noKeys: readonly string[] = []
const nothing: readonly number[] = []

/** Second parts of compounds that say by what something comes about, or to what it answers. */
const modifying: ReadonlySet<string> = new Set(
  'associated dependent driven elicited evoked induced locked mediated modulated responsive selective sensitive triggered tuned'.split(
    ' '
  )
)

/** One run of tokens, prepared for any number of patterns. */
export class Machine {
  readonly units: Units
  private readonly ground: Ground
  private readonly tokens: readonly Token[]
  private readonly mentions = new Map<number, Placed[]>()
  /** Units at which a mention ends although the hyphenated word goes on. */
  private readonly innerEnds = new Set<number>()
  private readonly keys = new Map<number, readonly string[]>()
  /** By matcher, the patterns whose needs are met here; matchers made later are not in it yet. */
  private found: ReadonlyMap<number, readonly number[]> = new Map()
  private asked = 0
  /** How many patterns were looked for. */
  private effort = 0
  /** Units at which an atom stands. */
  private readonly places = new Map<number, readonly number[]>()
  /** The number of the run whose steps are marked as seen; 0 while a run has gone straight on. */
  private turn = 0
  private readonly opens: number[] = []
  private readonly closes: number[] = []
  private bestEnd = -1
  private best: { opens: number[]; closes: number[] } | undefined

  constructor(tokens: readonly Token[], first: number, last: number, mentions: readonly Mention[]) {
    this.tokens = tokens
    this.ground = new Ground(tokens, first, last)
    this.units = this.ground.units
    if (mentions.length > 0 && this.units.count > 0) this.place(mentions)
  }

  /** Kinds, concepts and groups of the mentions that begin at the unit. */
  keysAt(unit: number): readonly string[] {
    const placed = this.mentions.get(unit)
    if (placed === undefined) return noKeys
    const known = this.keys.get(unit)
    if (known !== undefined) return known
    const keys = placed.flatMap(({ mention }) => [mention.kind, mention.concept, ...mention.groups])
    this.keys.set(unit, keys)
    return keys
  }

  /**
   * Whether it pays to work out which patterns' needs are met, now that `count` more are looked for: a sentence is asked
   * for all patterns of all rules, many a stretch of one for a handful.
   */
  isBusy(count: number): boolean {
    this.effort += count
    return this.effort > handful
  }

  /** The patterns of a matcher whose needs are met here. */
  patternsOf(matcher: number): readonly number[] {
    if (this.asked <= matcher) {
      const keys = new Set([...this.mentions.keys()].flatMap((unit) => this.keysAt(unit)))
      const kinds = new Set(this.units.tokens.map((token) => this.tokens[token]?.kind ?? 'punct'))
      this.asked = patternIndex.matchers
      this.found = patternIndex.foundBy(atomsAmong(new Set(this.units.forms), keys, kinds))
    }
    return this.found.get(matcher) ?? nothing
  }

  /** Units at which one of the atoms stands, in order. */
  unitsWith(ids: readonly number[]): readonly number[] {
    let found = nothing
    let lists = 0
    for (const id of ids) {
      const places = this.placesOf(id)
      if (places.length > 0) found = ++lists === 1 ? places : [...found, ...places]
    }
    return lists < 2 ? found : [...new Set(found)].sort((a, b) => a - b)
  }

  private placesOf(id: number): readonly number[] {
    const known = this.places.get(id)
    if (known !== undefined) return known
    let found: number[] | undefined
    for (let unit = 0; unit < this.units.count; unit++) {
      if (!this.stands(id, unit)) continue
      if (found === undefined) found = [unit]
      else found.push(unit)
    }
    this.places.set(id, found ?? nothing)
    return found ?? nothing
  }

  private stands(id: number, unit: number): boolean {
    const atom = atoms[id]
    switch (atom?.op) {
      case 'word':
      case 'words':
        return isAmong(atom, this.units.forms[unit] ?? '')
      case 'prefix':
        return (this.units.forms[unit] ?? '').startsWith(atom.text)
      case 'mention':
        return this.keysAt(unit).includes(atom.key)
      case 'kind':
        return this.ground.kindAt(unit) === atom.kind
      default:
        return false
    }
  }

  /** The longest fit of the program that starts at the unit. */
  run(program: Program, start: number): Captured | undefined {
    this.turn = 0
    this.opens.length = 0
    this.closes.length = 0
    this.bestEnd = -1
    this.best = undefined
    this.step(program.nodes, program.entry, start, start)
    if (this.bestEnd <= start || this.best === undefined) return undefined
    const { opens, closes } = this.best
    const slots = program.slots.map((_, slot) => {
      const open = opens[slot]
      const close = closes[slot]
      return open === undefined || close === undefined || close <= open ? undefined : this.span(open, close)
    })
    return { span: this.span(start, this.bestEnd), slots }
  }

  private place(mentions: readonly Mention[]): void {
    const { units } = this
    const from = units.starts[0] ?? 0
    const to = units.ends[units.count - 1] ?? 0
    let unit = 0
    for (let index = lowerBound(mentions, from); index < mentions.length; index++) {
      const mention = mentions[index]
      if (mention === undefined || mention.start >= to) break
      while (unit < units.count && (units.starts[unit] ?? 0) < mention.start) unit++
      if (units.starts[unit] !== mention.start) continue
      let after = unit
      while (after < units.count && (units.starts[after] ?? 0) < mention.end) after++
      const list = this.mentions.get(unit)
      if (list === undefined) this.mentions.set(unit, [{ mention, after }])
      else list.push({ mention, after })
      if (isInside(units, after)) this.innerEnds.add(after)
    }
  }

  private span(from: number, to: number): TokenSpan {
    const { units } = this
    return {
      first: units.tokens[from] ?? 0,
      last: (units.tokens[to - 1] ?? 0) + 1,
      start: units.starts[from] ?? 0,
      end: units.ends[to - 1] ?? 0
    }
  }

  /** Follows the program from step `index` at unit `at`; records the longest way to its end. */
  private step(nodes: readonly Node[], index: number, at: number, start: number): void {
    const node = nodes[index]
    if (node === undefined) return
    if (this.turn === 0 && (node.op === 'split' || node.op === 'gap' || (node.op === 'words' && node.rows.length > 1)))
      this.turn = marks.begin(nodes.length * (this.units.count + 1))
    if (this.turn !== 0 && marks.wasSeen(at * nodes.length + index, this.turn)) return
    switch (node.op) {
      case 'accept':
        this.accept(at, start)
        return
      case 'split':
        for (const option of node.options) this.step(nodes, option, at, start)
        return
      case 'open':
      case 'close':
        this.save(nodes, node, at, start)
        return
      case 'not':
        if (!this.holds(nodes, node.body, at, start)) this.step(nodes, node.next, at, start)
        return
      case 'gap':
        this.gap(nodes, node, at, start)
        return
      case 'edge':
        if (this.ground.isAtEdge(node.side, at)) this.step(nodes, node.next, at, start)
        return
      case 'rest':
        this.step(nodes, node.next, isInside(this.units, at) ? (this.units.next[at] ?? at) : at, start)
        return
      case 'words':
        for (const row of node.rows) {
          const after = this.ground.rowEnd(row, node, at, start)
          if (after !== undefined) this.step(nodes, node.next, after, start)
        }
        return
      default:
        this.consume(nodes, node, at, start)
    }
  }

  /** Whether a match may end, or a gap begin, here: not inside a hyphenated word, unless a mention ended there. */
  private isEdge(at: number): boolean {
    return !isInside(this.units, at) || this.innerEnds.has(at)
  }

  /** “locomotion-driven activation”: what is named there only tells which activation; it is not what is told of. */
  private goesOnAsModifier(at: number, start: number): boolean {
    if (!isInside(this.units, at) || !modifying.has(this.units.forms[at] ?? '')) return false
    return this.units.tokens[start] !== this.units.tokens[at]
  }

  private accept(at: number, start: number): void {
    if (at <= this.bestEnd || !this.isEdge(at) || this.goesOnAsModifier(at, start)) return
    this.bestEnd = at
    this.best = { opens: [...this.opens], closes: [...this.closes] }
  }

  private save(nodes: readonly Node[], node: Node & { op: 'open' | 'close' }, at: number, start: number): void {
    const list = node.op === 'open' ? this.opens : this.closes
    const before = list[node.slot]
    const place = node.op === 'open' && at > start ? this.pass(nodes, node.next, at) : at
    list[node.slot] = place
    this.step(nodes, node.next, place, start)
    if (before === undefined) delete list[node.slot]
    else list[node.slot] = before
  }

  /** A capture begins at its first word, not at the quotation mark before it. */
  private pass(nodes: readonly Node[], next: number, at: number): number {
    const node = nodes[next]
    if (node === undefined || !this.isPlain(node)) return at
    let to = at
    while (to < at + mostPassed && this.ground.isTransparent(to) && !this.begins(node, to)) to++
    return to
  }

  /** Whether there is one way for the step to fit. */
  private isPlain(node: Node): node is Words | (Consumer & { op: 'mention' | 'prefix' }) {
    return node.op === 'words' ? node.rows.length === 1 : node.op === 'mention' || node.op === 'prefix'
  }

  private begins(node: Words | Consumer, unit: number): boolean {
    if (node.op !== 'words') return this.fits(node, unit)
    const first = node.rows[0]?.[0]
    return first !== undefined && this.ground.isWord(first, node.inside, node.capital, unit)
  }

  private holds(nodes: readonly Node[], body: number, at: number, start: number): boolean {
    const kept = { turn: this.turn, bestEnd: this.bestEnd, best: this.best }
    this.turn = 0
    this.bestEnd = -1
    this.step(nodes, body, at, Math.min(start, at - 1))
    const held = this.bestEnd >= 0
    this.turn = kept.turn
    this.bestEnd = kept.bestEnd
    this.best = kept.best
    return held
  }

  private gap(nodes: readonly Node[], node: Node & { op: 'gap' }, at: number, start: number): void {
    if (!this.isEdge(at)) return
    let to = isInside(this.units, at) ? (this.units.next[at] ?? at) : at
    let passed = 0
    for (let words = 0; words <= node.most; ) {
      this.step(nodes, node.next, to, start)
      if (to >= this.units.count || this.ground.isBarrier(to, node.strict)) return
      if (this.ground.isTransparent(to)) {
        if (++passed > mostPassed) return
      } else {
        words++
      }
      to = this.units.next[to] ?? to + 1
    }
  }

  private consume(nodes: readonly Node[], node: Consumer, at: number, start: number): void {
    let unit = at
    const limit = at > start ? at + mostPassed : at
    for (;;) {
      if (unit >= this.units.count) return
      if (node.op === 'mention') {
        const placed = this.mentions.get(unit)?.filter((candidate) => hasKey(candidate.mention, node.keys))
        if (placed !== undefined && placed.length > 0) {
          for (const { after } of placed) this.step(nodes, node.next, after, start)
          return
        }
      } else if (this.fits(node, unit)) {
        const after = node.op === 'prefix' ? (this.units.next[unit] ?? unit + 1) : unit + 1
        this.step(nodes, node.next, after, start)
        return
      }
      if (unit >= limit || !this.ground.isTransparent(unit)) return
      unit++
    }
  }

  private fits(node: Consumer, unit: number): boolean {
    const inside = isInside(this.units, unit)
    switch (node.op) {
      case 'prefix':
        return !inside && (this.units.forms[unit] ?? '').startsWith(node.text)
      case 'kind':
        return !inside && node.kinds.has(this.ground.kindAt(unit))
      case 'mention':
        return this.mentions.has(unit)
    }
  }
}

type Consumer = Node & { op: 'prefix' | 'kind' | 'mention' }

function hasKey(mention: Mention, keys: readonly string[]): boolean {
  for (const key of keys) {
    if (mention.kind === key || mention.concept === key || mention.groups.includes(key)) return true
  }
  return false
}

/** Index of the first mention that starts at or after the offset; mentions are in order. */
function lowerBound(mentions: readonly Mention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
