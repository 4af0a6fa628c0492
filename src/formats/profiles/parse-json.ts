// JSON of any origin → its value, after a look at how much memory the value would need: parsing cannot be stopped.

/** A container takes some 60 bytes of memory, a string 40, any other value 8. */
const most = { containers: 2 ** 23, strings: 2 ** 24, values: 2 ** 26, depth: 20_000 }

/**
 * The value, or in a sentence why there is none. Bytes that are no UTF-8 become U+FFFD. `Object.hasOwn` tells whether a
 * key is really there: `__proto__` is a key like any other.
 */
export function parseJson(bytes: Uint8Array): { readonly value: unknown } | { readonly because: string } {
  const because = tooMuch(bytes)
  if (because !== undefined) return { because }
  let text: string
  try {
    text = new TextDecoder().decode(bytes)
  } catch {
    return { because: 'it is longer than a text can be' }
  }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { because: 'it is no whole JSON text: it is damaged or cut off' }
  }
}

function tooMuch(bytes: Uint8Array): string | undefined {
  let [containers, strings, values, depth] = [0, 0, 0, 0]
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Where there are fewer bytes than values may be, commas need not be counted, and numbers are passed by four bytes each.
  const words = bytes.length > most.values ? 0 : bytes.length - 3
  for (let at = 0; at < bytes.length; at += 1) {
    while (at < words && isOfNumbers(view.getUint32(at, true))) at += 4
    const char = bytes[at] ?? 0
    // Digits mostly, and letters of no string.
    if (char < 0x22 || (char > 0x2c && char < 0x5b)) continue
    if (char === 0x22) {
      strings += 1
      at = endOfString(bytes, at)
    } else if (char === 0x2c) {
      values += 1
    } else if (char === 0x5b || char === 0x7b) {
      containers += 1
      depth += 1
      if (depth > most.depth) return `it is nested deeper than ${most.depth} levels`
    } else if (char === 0x5d || char === 0x7d) {
      depth -= 1
    }
  }
  return containers > most.containers || strings > most.strings || values > most.values
    ? 'it holds more values than fit into memory'
    : undefined
}

/** Whether each of the four bytes is one of 0x28 to 0x3f: digits, `+`, `,`, `-`, `.`, `:`; no quote, bracket or letter. */
const isOfNumbers = (word: number): boolean =>
  ((word & 0xe0e0e0e0) | 0) === 0x20202020 && ((word | (word << 1)) & 0x10101010) === 0x10101010

/** Where the string that begins at `from` ends. */
function endOfString(bytes: Uint8Array, from: number): number {
  let start = from + 1
  for (;;) {
    const end = bytes.indexOf(0x22, start)
    if (end === -1) return bytes.length
    let backslashes = 0
    while (bytes[end - 1 - backslashes] === 0x5c) backslashes += 1
    if (backslashes % 2 === 0) return end
    start = end + 1
  }
}

export type JsonRecord = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
