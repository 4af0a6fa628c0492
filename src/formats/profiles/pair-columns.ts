/** Different pairs of whole numbers, each once and numbered as they come: two columns, and where in them each pair stands. */
import { TooManyRows, limit } from './row-limit.ts'

/** Pairs that are looked at in vain: only numbers that were chosen for it bring so many to one place. */
const mostSteps = 4096

/** Open addressing over typed arrays: a `Map` would need an object for each key of two numbers. */
export class PairColumns {
  length = 0
  private first = new Int32Array(64)
  private second = new Int32Array(64)
  /** Twice as many as there is room for pairs, a power of two; -1 where none stands. */
  private slots = new Int32Array(128).fill(-1)

  /** Where the pair stands, from now on if not before. Both are 32-bit integers. */
  placeOf(first: number, second: number): number {
    const { slots } = this
    const mask = slots.length - 1
    let slot = hash(first, second) & mask
    for (let steps = 0; steps < mostSteps; steps += 1) {
      const place = slots[slot] ?? -1
      if (place < 0) return this.add(first, second, slot)
      if (this.first[place] === first && this.second[place] === second) return place
      slot = (slot + 1) & mask
    }
    throw new TooManyRows()
  }

  /** Both columns, as long as there are pairs. */
  done(): readonly [first: Int32Array, second: Int32Array] {
    return [this.first.slice(0, this.length), this.second.slice(0, this.length)]
  }

  private add(first: number, second: number, slot: number): number {
    limit(this.length)
    const place = this.length
    this.first[place] = first
    this.second[place] = second
    this.slots[slot] = place
    this.length = place + 1
    if (this.length === this.first.length) this.enlarge()
    return place
  }

  private enlarge(): void {
    this.first = twice(this.first)
    this.second = twice(this.second)
    const slots = new Int32Array(2 * this.slots.length).fill(-1)
    const mask = slots.length - 1
    for (let place = 0; place < this.length; place += 1) {
      let slot = hash(this.first[place] ?? 0, this.second[place] ?? 0) & mask
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask
      slots[slot] = place
    }
    this.slots = slots
  }
}

function twice(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * column.length)
  larger.set(column)
  return larger
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
