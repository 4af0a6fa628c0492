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
  const reader = new VarintReader(bytes)
  while (reader.at < bytes.length) {
    const tag = Number(reader.next())
    const [number, kind] = [Math.floor(tag / 8), tag % 8]
    if (number < 1 || number > 2 ** 29) throw new NoMessage('a field has no number')
    if (kind === 0) {
      yield { number, value: reader.next(), bytes: none, isBytes: false }
    } else {
      const length = kind === 2 ? Number(reader.next()) : kind === 1 ? 8 : kind === 5 ? 4 : -1
      if (length < 0) throw new NoMessage('a field is of no known kind')
      const end = reader.at + length
      if (end > bytes.length) throw new NoMessage('it is cut off')
      const content = bytes.subarray(reader.at, end)
      reader.at = end
      if (kind === 2) yield { number, value: 0, bytes: content, isBytes: true }
    }
  }
}

/** More numbers in one message than any stack is deep. */
const mostNumbers = 2 ** 20

/** Adds the numbers of a repeated field, packed into bytes or one at a time. */
export function pushNumbers(numbers: (number | bigint)[], { value, bytes, isBytes }: Field): void {
  if (!isBytes) numbers.push(value)
  const reader = new VarintReader(bytes)
  while (reader.at < bytes.length && numbers.length <= mostNumbers) numbers.push(reader.next())
  if (numbers.length > mostNumbers)
    throw new NoMessage(`it has more than ${mostNumbers} numbers in one place`)
}

class VarintReader {
  at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** A number where it is one exactly, else a bigint: every value has one form, so that it serves as a key. */
  next(): number | bigint {
    let [low, high, shift] = [0, 0, 0]
    for (;;) {
      const byte = this.bytes[this.at]
      if (byte === undefined) throw new NoMessage('it is cut off')
      if (shift === 70) throw new NoMessage('a number is longer than 64 bits')
      this.at += 1
      const bits = byte & 0x7f
      if (shift < 28) low += bits * 2 ** shift
      else high += bits * 2 ** (shift - 28)
      shift += 7
      if (byte < 0x80) break
    }
    // 28 bits are low; of the rest 36 fit into 64.
    if (high < 2 ** 25) return high * 2 ** 28 + low
    return BigInt.asUintN(64, (BigInt(high) << 28n) + BigInt(low))
  }
}
