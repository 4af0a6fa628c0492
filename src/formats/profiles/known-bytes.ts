/** What stretches of bytes mean, so that one that comes again need not be read again. */

/** Different stretches in one place that are passed; then it is read again, which is slower and no less right. */
const mostSteps = 64

/** Open addressing; compares the stretches themselves, so that two of one hash are never taken for one another. */
export class KnownBytes {
  private readonly bytes: Uint8Array
  private readonly read: (from: number, to: number) => number
  private readonly from: number[] = []
  private readonly to: number[] = []
  private readonly hashes: number[] = []
  private readonly values: number[] = []
  /** Places in these by their hash, more than twice as many and a power of two; -1 where none stands. */
  private slots = new Int32Array(256).fill(-1)

  /** `read` finds out what the bytes between two places mean. */
  constructor(bytes: Uint8Array, read: (from: number, to: number) => number) {
    this.bytes = bytes
    this.read = read
  }

  /** What the bytes between two places mean. */
  valueOf(from: number, to: number): number {
    const { slots } = this
    const mask = slots.length - 1
    const hash = this.hash(from, to)
    let slot = hash & mask
    for (let steps = 0; steps < mostSteps; steps += 1) {
      const place = slots[slot] ?? -1
      if (place < 0) {
        const value = this.read(from, to)
        slots[slot] = this.from.push(from) - 1
        this.to.push(to)
        this.hashes.push(hash)
        this.values.push(value)
        if (2 * this.from.length > slots.length) this.enlarge()
        return value
      }
      if (this.isAlike(place, from, to)) return this.values[place] ?? -1
      slot = (slot + 1) & mask
    }
    return this.read(from, to)
  }

  private isAlike(place: number, from: number, to: number): boolean {
    const { bytes } = this
    const before = this.from[place] ?? 0
    if ((this.to[place] ?? 0) - before !== to - from) return false
    for (let at = 0; at < to - from; at += 1) if (bytes[before + at] !== bytes[from + at]) return false
    return true
  }

  private enlarge(): void {
    const slots = new Int32Array(2 * this.slots.length).fill(-1)
    const mask = slots.length - 1
    for (let place = 0; place < this.from.length; place += 1) {
      let slot = (this.hashes[place] ?? 0) & mask
      for (let steps = 0; steps < mostSteps && (slots[slot] ?? -1) >= 0; steps += 1) slot = (slot + 1) & mask
      if (slots[slot] === -1) slots[slot] = place
    }
    this.slots = slots
  }

  /** Fowler, Noll and Vo's, FNV-1. */
  private hash(from: number, to: number): number {
    const { bytes } = this
    let hash = 0x811c9dc5 | 0
    for (let at = from; at < to; at += 1) hash = Math.imul(hash, 0x01000193) ^ (bytes[at] ?? 0)
    return hash ^ (hash >>> 15)
  }
}
