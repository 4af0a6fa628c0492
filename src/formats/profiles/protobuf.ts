// The fields of a protobuf message, strictly: whatever is cut off or longer than what holds it is refused.
// https://protobuf.dev/programming-guides/encoding/

/** Thrown where bytes are no message; its text says why. */
export class NoMessage extends Error {}

export interface Field {
  readonly number: number
  /** What a varint says; 0 for a field of bytes. */
  readonly value: number | bigint
  /** What a field of bytes holds; empty for a varint. */
  readonly bytes: Uint8Array
  /** Whether it is a field of bytes. */
  readonly isBytes: boolean
}

const none = new Uint8Array(0)

/** Varints and fields of bytes as they come; the fixed widths are stepped over, which no field of ours has. */
export function* fieldsOf(bytes: Uint8Array): Generator<Field> {
  const reader = new FieldReader(bytes)
  while (reader.next()) {
    const { number, isBytes, value } = reader
    yield { number, value, bytes: isBytes ? reader.content() : none, isBytes }
  }
}

/** More numbers in one message than any stack is deep. */
const mostNumbers = 2 ** 20
const tooManyNumbers = (): NoMessage => new NoMessage(`it has more than ${mostNumbers} numbers in one place`)

/** Steps through the fields of a message that stands anywhere in bytes, without an object for each. */
export class FieldReader {
  /** Of the field that was read last, as in `Field`. */
  number = 0
  value: number | bigint = 0
  isBytes = false
  /** Where its bytes begin and end. */
  start = 0
  stop = 0
  private at = 0
  private end: number
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.end = bytes.length
  }

  /** To the message between two places. */
  enter(start: number, end: number): void {
    this.at = start
    this.end = end
  }

  /** Whether another field was read. */
  next(): boolean {
    while (this.at < this.end) {
      const tag = Number(this.varint())
      const kind = tag % 8
      this.number = (tag - kind) / 8
      if (this.number < 1 || this.number > 2 ** 29) throw new NoMessage('a field has no number')
      if (kind === 0) {
        this.value = this.varint()
        this.isBytes = false
        return true
      }
      const length = kind === 2 ? Number(this.varint()) : kind === 1 ? 8 : kind === 5 ? 4 : -1
      if (length < 0) throw new NoMessage('a field is of no known kind')
      if (length > this.end - this.at) throw new NoMessage('it is cut off')
      this.start = this.at
      this.stop = this.at + length
      this.at = this.stop
      if (kind === 2) {
        this.value = 0
        this.isBytes = true
        return true
      }
    }
    return false
  }

  /** The bytes of a field of bytes. */
  content(): Uint8Array {
    return this.bytes.subarray(this.start, this.stop)
  }

  /** Puts the numbers of a repeated field, packed into bytes or one at a time, behind the first ones of a list: now how many. */
  putBehind(count: number, numbers: (number | bigint)[]): number {
    if (this.isBytes) return this.putPacked(this.start, this.stop, count, numbers)
    if (count === mostNumbers) throw tooManyNumbers()
    numbers[count] = this.value
    return count + 1
  }

  /** The same for numbers that stand between two places. */
  putPacked(start: number, stop: number, count: number, numbers: (number | bigint)[]): number {
    const { at, end } = this
    let next = count
    this.enter(start, stop)
    for (; this.at < stop; next += 1) {
      if (next === mostNumbers) throw tooManyNumbers()
      numbers[next] = this.varint()
    }
    this.enter(at, end)
    return next
  }

  /** Puts the first of such numbers into a list: where the next one begins. */
  putFirst(start: number, stop: number, numbers: (number | bigint)[]): number {
    const { at, end } = this
    this.enter(start, stop)
    numbers[0] = this.varint()
    const behind = this.at
    this.enter(at, end)
    return behind
  }

  /** A number where it is one exactly, else a bigint: every value has one form, so that it serves as a key. */
  private varint(): number | bigint {
    const { bytes, at, end } = this
    const first = bytes[at] ?? 0
    if (first < 0x80 && at < end) {
      this.at = at + 1
      return first
    }
    const second = bytes[at + 1] ?? 0
    if (second < 0x80 && at + 1 < end) {
      this.at = at + 2
      return (first & 0x7f) | (second << 7)
    }
    return this.longVarint()
  }

  private longVarint(): number | bigint {
    let [low, high, shift] = [0, 0, 0]
    for (;;) {
      if (this.at >= this.end) throw new NoMessage('it is cut off')
      if (shift === 70) throw new NoMessage('a number is longer than 64 bits')
      const byte = this.bytes[this.at] ?? 0
      this.at += 1
      const bits = byte & 0x7f
      if (shift < 28) low |= bits << shift
      else high += bits * 2 ** (shift - 28)
      shift += 7
      if (byte < 0x80) break
    }
    // 28 bits are low; of the rest 36 fit into 64.
    if (high < 2 ** 25) return high * 2 ** 28 + low
    return BigInt.asUintN(64, (BigInt(high) << 28n) + BigInt(low))
  }
}
