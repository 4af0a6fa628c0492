/**
 * Python's marshal, versions 2 to 6, as far as profilers use it: numbers, texts, tuples, lists, sets, dicts, and code
 * objects of 3.7 and later for their names alone. Python has no bounds here and calls the format unsafe; this has.
 * Format: `Python/marshal.c` of CPython. One thing: the codes of one format.
 */

/** `null` is None, and whatever is neither number nor text nor holds any: bytes, slices, complex numbers. */
export type Marshalled =
  | null
  | boolean
  | number
  | string
  | readonly Marshalled[]
  | MarshalledDict
  | MarshalledCode

/** Pairs by place, in the order of the file; keys may be of any type, so that no `Map` could hold them. */
export class MarshalledDict {
  readonly keys: readonly Marshalled[]
  readonly values: readonly Marshalled[]

  constructor(keys: readonly Marshalled[], values: readonly Marshalled[]) {
    this.keys = keys
    this.values = values
  }
}

/** What a code object says of itself. */
export class MarshalledCode {
  readonly name: string
  readonly file: string
  readonly line: number

  constructor(name: string, file: string, line: number) {
    this.name = name
    this.file = file
    this.line = line
  }
}

/** Objects cost some 50 bytes of memory each, for as little as two bytes of the file. */
const most = { depth: 200, objects: 2 ** 23 }

class Broken extends Error {}

/** The one value that the bytes hold, or in a sentence why there is none. */
export function readMarshal(
  bytes: Uint8Array,
): { readonly value: Marshalled } | { readonly because: string } {
  const reader = new MarshalReader(bytes)
  let value: Marshalled = null
  const because = problemOf(() => {
    value = reader.value(0)
    reader.end()
  })
  return because === undefined ? { value } : { because }
}

/**
 * Pair by pair the one dict that the bytes hold, which may be too large to have at once: `take` reads a key and its value.
 * Returns in a sentence why it cannot be read to its end, and then the pairs that were taken are worth nothing.
 */
export function readMarshalledPairs(
  bytes: Uint8Array,
  take: (reader: MarshalReader) => void,
): string | undefined {
  const reader = new MarshalReader(bytes)
  return problemOf(() => {
    reader.begin()
    while (!reader.leaves()) take(reader)
    reader.end()
  })
}

function problemOf(read: () => void): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    if (error instanceof Broken) return error.message
    throw error
  }
}

const code = (character: string): number => character.charCodeAt(0)
const codes = {
  null: code('0'),
  none: code('N'),
  ellipsis: code('.'),
  stopIteration: code('S'),
  true: code('T'),
  false: code('F'),
  int: code('i'),
  int64: code('I'),
  long: code('l'),
  floatText: code('f'),
  float: code('g'),
  complexText: code('x'),
  complex: code('y'),
  bytes: code('s'),
  interned: code('t'),
  unicode: code('u'),
  ascii: code('a'),
  asciiInterned: code('A'),
  shortAscii: code('z'),
  shortAsciiInterned: code('Z'),
  smallTuple: code(')'),
  tuple: code('('),
  list: code('['),
  set: code('<'),
  frozenSet: code('>'),
  dict: code('{'),
  frozenDict: code('}'),
  slice: code(':'),
  code: code('c'),
  reference: code('r'),
} as const

/** Set on the code of what later references may mean. */
const referable = 0x80

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const nothing: readonly Marshalled[] = []
const emptyDict = new MarshalledDict(nothing, nothing)

/**
 * Steps through values. What a large file has most of can be entered and read field by field, without an object for each;
 * `enters` says no to what later references may mean, which must be read as a value.
 */
export class MarshalReader {
  private at = 0
  private objects = 0
  private readonly bytes: Uint8Array
  private readonly view: DataView
  /** What may be referred to, in order of appearance; undefined while it is being read. */
  private readonly known: (Marshalled | undefined)[] = []

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  end(): void {
    if (this.at < this.bytes.length) throw new Broken('more follows after its end')
  }

  /** Enters the dict that the bytes are. */
  begin(): void {
    const first = this.bytes[this.take(1)] ?? 0
    if ((first & ~referable) !== codes.dict) throw new Broken('it is no dict')
    if (first >= referable) this.known.push(undefined)
  }

  /** Whether a tuple of this length comes next, and now its first field. */
  entersTuple(length: number): boolean {
    const { bytes, at } = this
    if (bytes[at] !== codes.smallTuple || bytes[at + 1] !== length) return false
    this.at = at + 2
    return true
  }

  /** Whether a dict comes next, and now its first key or its end. */
  entersDict(): boolean {
    return this.steps(codes.dict)
  }

  /** Whether a dict ends here, and now what follows it. */
  leaves(): boolean {
    return this.steps(codes.null)
  }

  /** The number of what comes next among all that may be referred to, here or again; -1 where nothing can refer to it. */
  reference(): number {
    const first = this.bytes[this.at] ?? 0
    if (first >= referable) return this.known.length
    return first === codes.reference && this.at + 5 <= this.bytes.length
      ? this.view.getUint32(this.at + 1, true)
      : -1
  }

  /** Past a reference whose meaning is known. */
  skipReference(): void {
    this.take(5)
  }

  /** A value that is mostly a number, below a tuple or two. */
  number(): Marshalled {
    const { bytes, at } = this
    const type = bytes[at]
    if (type === codes.int && at + 5 <= bytes.length) {
      this.at = at + 5
      return this.view.getInt32(at + 1, true)
    }
    if (type === codes.float && at + 9 <= bytes.length) {
      this.at = at + 9
      return this.view.getFloat64(at + 1, true)
    }
    return this.value(3)
  }

  private steps(type: number): boolean {
    if (this.bytes[this.at] !== type) return false
    this.at += 1
    return true
  }

  value(depth: number): Marshalled {
    const value = this.valueOrEnd(depth)
    if (value === undefined) throw new Broken('a value is missing')
    return value
  }

  /** Undefined at the mark that ends a dict. */
  private valueOrEnd(depth: number): Marshalled | undefined {
    if (depth > most.depth) throw new Broken(`it is nested deeper than ${most.depth} levels`)
    this.objects += 1
    if (this.objects > most.objects) throw new Broken('it holds more values than fit into memory')
    const first = this.bytes[this.take(1)] ?? 0
    if (first < referable) return this.valueOf(first, depth)
    const place = this.known.push(undefined) - 1
    const value = this.valueOf(first & ~referable, depth)
    this.known[place] = value
    return value
  }

  private valueOf(type: number, depth: number): Marshalled | undefined {
    switch (type) {
      case codes.int:
        return this.view.getInt32(this.take(4), true)
      case codes.float:
        return this.view.getFloat64(this.take(8), true)
      case codes.reference:
        return this.referred()
      case codes.smallTuple:
        return this.list(this.bytes[this.take(1)] ?? 0, depth)
      case codes.shortAscii:
      case codes.shortAsciiInterned:
        return this.latin(this.bytes[this.take(1)] ?? 0)
      case codes.null:
        return undefined
      case codes.dict:
      case codes.frozenDict:
        return this.dict(depth)
      case codes.none:
      case codes.ellipsis:
      case codes.stopIteration:
        return null
      case codes.true:
        return true
      case codes.false:
        return false
      case codes.int64:
        return Number(this.view.getBigInt64(this.take(8), true))
      case codes.long:
        return this.long()
      case codes.floatText:
        return this.floatText()
      case codes.complexText:
        this.floatText()
        this.floatText()
        return null
      case codes.complex:
        this.take(16)
        return null
      case codes.bytes:
        this.take(this.length())
        return null
      case codes.unicode:
      case codes.interned:
        return this.unicode()
      case codes.ascii:
      case codes.asciiInterned:
        return this.latin(this.length())
      case codes.tuple:
      case codes.list:
      case codes.set:
      case codes.frozenSet:
        return this.list(this.length(), depth)
      case codes.slice:
        this.list(3, depth)
        return null
      case codes.code:
        return this.code(depth)
      default:
        throw new Broken(`it has a value of the unknown type ${type} at byte ${this.at - 1}`)
    }
  }

  /** Where the next `count` bytes begin. */
  private take(count: number): number {
    const start = this.at
    if (count > this.bytes.length - start) throw new Broken('it ends in the middle')
    this.at = start + count
    return start
  }

  /** Of a text or list: nothing is longer than its bytes, so that nothing need be set aside for a false one. */
  private length(): number {
    const length = this.view.getUint32(this.take(4), true)
    if (length > this.bytes.length - this.at) throw new Broken('it ends in the middle')
    return length
  }

  private referred(): Marshalled {
    const value = this.known[this.view.getUint32(this.take(4), true)]
    if (value === undefined) throw new Broken('it refers to what has not been read yet')
    return value
  }

  /** An array that grows from nothing takes room for sixteen, which is most of what a large file would cost. */
  private list(length: number, depth: number): readonly Marshalled[] {
    if (length === 0) return nothing
    const list: Marshalled[] = []
    for (let place = 0; place < length; place += 1) list[place] = this.value(depth + 1)
    return list
  }

  private dict(depth: number): MarshalledDict {
    const next = depth + 1
    const first = this.valueOrEnd(next)
    if (first === undefined) return emptyDict
    const keys = [first]
    const values = [this.value(next)]
    for (;;) {
      const key = this.valueOrEnd(next)
      if (key === undefined) return new MarshalledDict(keys, values)
      keys.push(key)
      values.push(this.value(next))
    }
  }

  /** Digits of 15 bits, lowest first; a negative count of them makes a negative number. */
  private long(): number {
    const count = this.view.getInt32(this.take(4), true)
    const start = this.take(2 * Math.abs(count))
    let value = 0
    for (let at = this.at - 2; at >= start; at -= 2) value = value * 2 ** 15 + this.view.getUint16(at, true)
    return count < 0 ? -value : value
  }

  private floatText(): number {
    const text = this.latin(this.bytes[this.take(1)] ?? 0)
    const value = Number(text)
    if (text.trim() === '' || Number.isNaN(value)) throw new Broken('a number in it is none')
    return value
  }

  private unicode(): string {
    const length = this.length()
    const start = this.take(length)
    return utf8.decode(this.bytes.subarray(start, start + length))
  }

  private latin(length: number): string {
    const start = this.take(length)
    let text = ''
    // A call takes only so many arguments.
    for (let from = start; from < start + length; from += 4096) {
      text += String.fromCharCode(...this.bytes.subarray(from, Math.min(from + 4096, start + length)))
    }
    return text
  }

  /**
   * 3.7: five numbers, six objects, file, name, line, one object; 3.8 to 3.10: six numbers, the same; from 3.11 on: five
   * numbers, five objects, file, name, qualified name, line, two objects. The first object is always the byte code,
   * which may be a reference only where there are six numbers.
   */
  private code(depth: number): MarshalledCode {
    const start = this.at
    const isBytes = ((this.bytes[start + 20] ?? 0) & ~referable) === codes.bytes
    const room = this.bytes.length - start - 25
    const fits = room >= 0 && this.view.getUint32(start + 21, true) <= room
    this.take(isBytes && fits ? 20 : 24)
    for (let count = 0; count < 5; count += 1) this.value(depth + 1)
    const sixth = this.value(depth + 1)
    const isNew = typeof sixth === 'string'
    const file = isNew ? sixth : this.value(depth + 1)
    const name = this.value(depth + 1)
    if (isNew) this.value(depth + 1)
    const line = this.view.getInt32(this.take(4), true)
    this.value(depth + 1)
    if (isNew) this.value(depth + 1)
    if (typeof file !== 'string' || typeof name !== 'string') throw new Broken('a code object has no name')
    return new MarshalledCode(name, file, line)
  }
}
