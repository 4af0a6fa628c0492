/** Which number a function has, by its path, name and line: told apart without making one text of the three. */

/** Where a name stands that is on one line mostly. */
interface Place {
  readonly line: number
  readonly place: number
  others: Map<number, number> | undefined
}

/** Texts that a file repeats are one object, so that finding them again compares nothing. */
export class FunctionPlaces {
  private readonly ofPath = new Map<string | undefined, Map<string, Place>>()

  /** The number it was given before, else `next`, which it has from now on. `line` is any number that stands for none too. */
  placeOf(path: string | undefined, name: string, line: number, next: number): number {
    let ofName = this.ofPath.get(path)
    if (ofName === undefined) this.ofPath.set(path, (ofName = new Map<string, Place>()))
    const first = ofName.get(name)
    if (first === undefined) {
      ofName.set(name, { line, place: next, others: undefined })
      return next
    }
    if (first.line === line) return first.place
    first.others ??= new Map<number, number>()
    const known = first.others.get(line)
    if (known === undefined) first.others.set(line, next)
    return known ?? next
  }
}
