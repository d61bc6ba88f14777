// Lists of numbers that grow one by one, tens of thousands of short ones: as arrays they would mostly be room to spare.

/** Each list is known by its last link; who has the list keeps that. */
export class Chains {
  private readonly values: number[] = []
  private readonly links: (number | undefined)[] = []

  /** Adds a value to the list with that last link, or to a new one; gives the last link. */
  add(last: number | undefined, value: number): number {
    this.links.push(last)
    return this.values.push(value) - 1
  }

  value(link: number): number {
    return this.values[link] ?? 0
  }

  /** The link before; undefined where the list began. */
  next(link: number): number | undefined {
    return this.links[link]
  }
}
