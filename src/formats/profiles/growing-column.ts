/** A column of numbers whose length nobody knows beforehand: a typed array that doubles when it is full. */

class GrowingColumn<Kind extends Int32Array | Float64Array> {
  length = 0
  private data: Kind
  private readonly enlarge: (length: number) => Kind

  constructor(make: (length: number) => Kind) {
    this.enlarge = make
    this.data = make(64)
  }

  push(value: number): number {
    if (this.length === this.data.length) {
      const larger = this.enlarge(2 * this.length)
      larger.set(this.data)
      this.data = larger
    }
    this.data[this.length] = value
    this.length += 1
    return this.length - 1
  }

  done(): Kind {
    const exact = this.enlarge(this.length)
    exact.set(this.data.subarray(0, this.length))
    return exact
  }
}

export const integers = () => new GrowingColumn((length) => new Int32Array(length))
export const numbers = () => new GrowingColumn((length) => new Float64Array(length))
