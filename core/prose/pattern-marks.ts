// Where a run of a pattern's program was: each step at each place is visited once, which keeps runs linear.

/**
 * One set of marks for all runs, made for reuse: each run has a number. A run inside another (for `!`) is over steps of
 * its own, so that neither takes away the marks of the other.
 */
class Marks {
  private last = new Float64Array(1024)
  private turn = 0

  /** The number of a new run over so many places. */
  begin(size: number): number {
    if (this.last.length < size) {
      // The run around this one goes on with what it had.
      const before = this.last
      this.last = new Float64Array(size * 2)
      this.last.set(before)
    }
    return ++this.turn
  }

  /** Whether the run was at the place before; it is from now on. */
  wasSeen(place: number, turn: number): boolean {
    if (this.last[place] === turn) return true
    this.last[place] = turn
    return false
  }
}

export const marks = new Marks()
