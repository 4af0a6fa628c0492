/**
 * Pickles of plain data, protocols 2 to 5: numbers, texts, tuples, lists, dicts, and objects of a class as its name and
 * state. Nothing is imported, called or made that the pickle asks for; what would call anything is refused.
 * Opcodes: `Lib/pickletools.py` of CPython. One thing: the opcodes of one format.
 */

export type Pickled =
  | null
  | boolean
  | number
  | string
  | Pickled[]
  | PickledDict
  | PickledClass
  | PickledObject

/** Pairs by place; keys may be of any type, so that no `Map` could hold them. */
export class PickledDict {
  readonly keys: Pickled[] = []
  readonly values: Pickled[] = []
}

/** The name of a class, which is nothing but a name. */
export class PickledClass {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** The state that an object of the class would have been given. */
export class PickledObject {
  readonly of: string
  state: Pickled = null

  constructor(of: string) {
    this.of = of
  }
}

/** A step makes some 50 bytes of memory, for as little as one byte of the file. */
const mostSteps = 2 ** 22

class Broken extends Error {}

/** The one value that the bytes hold, or in a sentence why there is none. */
export function readPickle(bytes: Uint8Array): { readonly value: Pickled } | { readonly because: string } {
  try {
    return { value: new Machine(bytes).run() }
  } catch (error) {
    if (error instanceof Broken) return { because: error.message }
    throw error
  }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

class Machine {
  private at = 0
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly stack: Pickled[] = []
  /** How high the stack was at each open mark. */
  private readonly marks: number[] = []
  private readonly memo = new Map<number, Pickled>()

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  run(): Pickled {
    const protocol = this.byte() === 0x80 ? this.byte() : 0
    if (protocol < 2 || protocol > 5) throw new Broken('it is of another protocol than 2 to 5')
    for (let steps = 0; steps < mostSteps; steps += 1) {
      const opcode = this.byte()
      if (opcode === 0x2e) return this.end()
      this.step(opcode)
    }
    throw new Broken('it holds more values than fit into memory')
  }

  private end(): Pickled {
    const value = this.pop()
    if (this.stack.length > 0 || this.marks.length > 0) throw new Broken('it leaves values behind')
    if (this.at < this.bytes.length) throw new Broken('more follows after its end')
    return value
  }

  private step(opcode: number): void {
    switch (opcode) {
      case 0x95: // FRAME
        this.take(8)
        break
      case 0x94: // MEMOIZE
        this.memo.set(this.memo.size, this.top())
        break
      case 0x71: // BINPUT
        this.memo.set(this.byte(), this.top())
        break
      case 0x72: // LONG_BINPUT
        this.memo.set(this.view.getUint32(this.take(4), true), this.top())
        break
      case 0x68: // BINGET
        this.recall(this.byte())
        break
      case 0x6a: // LONG_BINGET
        this.recall(this.view.getUint32(this.take(4), true))
        break
      case 0x28: // MARK
        this.marks.push(this.stack.length)
        break
      case 0x4e: // NONE
        this.stack.push(null)
        break
      case 0x88: // NEWTRUE
        this.stack.push(true)
        break
      case 0x89: // NEWFALSE
        this.stack.push(false)
        break
      case 0x4b: // BININT1
        this.stack.push(this.byte())
        break
      case 0x4d: // BININT2
        this.stack.push(this.view.getUint16(this.take(2), true))
        break
      case 0x4a: // BININT
        this.stack.push(this.view.getInt32(this.take(4), true))
        break
      case 0x8a: // LONG1
        this.stack.push(this.long(this.byte()))
        break
      case 0x8b: // LONG4
        this.stack.push(this.long(this.view.getUint32(this.take(4), true)))
        break
      case 0x47: // BINFLOAT
        this.stack.push(this.view.getFloat64(this.take(8), false))
        break
      case 0x8c: // SHORT_BINUNICODE
        this.stack.push(this.text(this.byte()))
        break
      case 0x58: // BINUNICODE
        this.stack.push(this.text(this.view.getUint32(this.take(4), true)))
        break
      case 0x29: // EMPTY_TUPLE
      case 0x5d: // EMPTY_LIST
        this.stack.push([])
        break
      case 0x85: // TUPLE1
      case 0x86: // TUPLE2
      case 0x87: // TUPLE3
        this.stack.push(this.topmost(opcode - 0x84))
        break
      case 0x74: // TUPLE
        this.stack.push(this.sinceMark())
        break
      case 0x61: // APPEND
        this.append(this.topmost(1))
        break
      case 0x65: // APPENDS
        this.append(this.sinceMark())
        break
      case 0x7d: // EMPTY_DICT
        this.stack.push(new PickledDict())
        break
      case 0x73: // SETITEM
        this.setItems(this.topmost(2))
        break
      case 0x75: // SETITEMS
        this.setItems(this.sinceMark())
        break
      case 0x63: // GLOBAL
        this.stack.push(new PickledClass(`${this.lineOfText()}.${this.lineOfText()}`))
        break
      case 0x93: // STACK_GLOBAL
        this.stack.push(classOf(this.topmost(2)))
        break
      case 0x81: // NEWOBJ
        this.stack.push(objectOf(this.topmost(2)))
        break
      case 0x62: // BUILD
        this.build(this.pop())
        break
      default:
        throw new Broken(`it has the opcode 0x${opcode.toString(16)}, which no plain data needs`)
    }
  }

  /** Where the next `count` bytes begin. */
  private take(count: number): number {
    const start = this.at
    if (count > this.bytes.length - start) throw new Broken('it ends in the middle')
    this.at = start + count
    return start
  }

  private byte(): number {
    return this.bytes[this.take(1)] ?? 0
  }

  private text(length: number): string {
    const start = this.take(length)
    return utf8.decode(this.bytes.subarray(start, start + length))
  }

  private lineOfText(): string {
    const end = this.bytes.indexOf(0x0a, this.at)
    if (end === -1) throw new Broken('it ends in the middle')
    const text = this.text(end - this.at)
    this.take(1)
    return text
  }

  /** Bytes of a two's complement, lowest first. */
  private long(length: number): number {
    const start = this.take(length)
    let value = 0
    for (let at = this.at - 1; at >= start; at -= 1) value = value * 256 + (this.bytes[at] ?? 0)
    const isNegative = length > 0 && (this.bytes[this.at - 1] ?? 0) >= 0x80
    return isNegative ? value - 256 ** length : value
  }

  private pop(): Pickled {
    const [value] = this.topmost(1)
    return value ?? null
  }

  private top(): Pickled {
    const value = this.stack.at(-1)
    if (value === undefined || this.stack.length === this.marks.at(-1)) throw new Broken('a value is missing')
    return value
  }

  private topmost(count: number): Pickled[] {
    if (this.stack.length - count < (this.marks.at(-1) ?? 0)) throw new Broken('a value is missing')
    return this.stack.splice(this.stack.length - count)
  }

  private sinceMark(): Pickled[] {
    const mark = this.marks.pop()
    if (mark === undefined) throw new Broken('a mark is missing')
    return this.stack.splice(mark)
  }

  private recall(place: number): void {
    const value = this.memo.get(place)
    if (value === undefined) throw new Broken('it refers to what it does not hold')
    this.stack.push(value)
  }

  private append(values: readonly Pickled[]): void {
    const list = this.top()
    if (!Array.isArray(list)) throw new Broken('it adds values to what is no list')
    for (const value of values) list.push(value)
  }

  private setItems(values: readonly Pickled[]): void {
    const dict = this.top()
    if (!(dict instanceof PickledDict) || values.length % 2 === 1)
      throw new Broken('it adds pairs to what is no dict')
    for (const [place, value] of values.entries()) (place % 2 === 0 ? dict.keys : dict.values).push(value)
  }

  private build(state: Pickled): void {
    const object = this.top()
    if (!(object instanceof PickledObject)) throw new Broken('it gives a state to what is no object')
    object.state = state
  }
}

function classOf([module, name]: readonly Pickled[]): PickledClass {
  if (typeof module !== 'string' || typeof name !== 'string') throw new Broken('a class in it has no name')
  return new PickledClass(`${module}.${name}`)
}

/** Arguments would be those of a call. */
function objectOf([of, given]: readonly Pickled[]): PickledObject {
  if (!(of instanceof PickledClass) || !Array.isArray(given) || given.length > 0)
    throw new Broken('it makes an object with more than a class')
  return new PickledObject(of.name)
}
