/** The one dict of a pstats file → columns whose every number is sound; what they mean depends on the tool. */
import { type Marshalled, MarshalledCode, MarshalledDict } from './marshal.ts'

/** As the tool wrote it. */
export interface PstatsKey {
  readonly path: string
  readonly line: number
  readonly name: string
}

/** Columns: a large file has tens of thousands of rows and callers, and an object for each would cost more than reading. */
export interface PstatsTable {
  /** Every function that is named, once. */
  readonly keys: readonly PstatsKey[]
  readonly rows: {
    /** Place in `keys`. */
    readonly key: readonly number[]
    readonly first: readonly number[]
    readonly second: readonly number[]
    /** Seconds. */
    readonly self: readonly number[]
    readonly total: readonly number[]
  }
  readonly callers: {
    /** Places in `keys`. */
    readonly caller: readonly number[]
    readonly callee: readonly number[]
    /** One number, or the first of the two that a row of its own has. */
    readonly count: readonly number[]
    /** -1 where the tool keeps one number alone. */
    readonly self: readonly number[]
    readonly total: readonly number[]
  }
  /** Whether the file carries the mark of `profiling.sampling`. */
  readonly isSampled: boolean
}

/** Callers may be referred to again and again, so that a small file could hold more of them than fit into memory. */
const mostCallers = 2 ** 20

class Wrong extends Error {}

/** The rows, or in words that follow "the pstats file" what is wrong with the first that is not as it must be. */
export function pstatsRows(value: Marshalled): PstatsTable | string {
  if (!(value instanceof MarshalledDict)) return 'holds no dict of functions'
  try {
    return new Columns().read(value)
  } catch (error) {
    if (error instanceof Wrong) return error.message
    throw error
  }
}

class Columns {
  private readonly keys: PstatsKey[] = []
  /** Path → line and name → place in `keys`. */
  private readonly places = new Map<string, Map<string, number>>()
  private readonly rows = {
    key: column(),
    first: column(),
    second: column(),
    self: column(),
    total: column(),
  }
  private readonly callers = {
    caller: column(),
    callee: column(),
    count: column(),
    self: column(),
    total: column(),
  }

  read({ keys, values }: MarshalledDict): PstatsTable {
    let isSampled = false
    for (const [place, key] of keys.entries()) {
      if (Array.isArray(key) && key.length === 1 && key[0] === '__sampled__') isSampled = true
      else this.addRow(this.place(key), values[place])
    }
    return { keys: this.keys, rows: this.rows, callers: this.callers, isSampled }
  }

  /** `profile` puts what it ran, compiled, where the name stands; it is shown as Python would. */
  private place(key: Marshalled): number {
    const parts: readonly Marshalled[] = Array.isArray(key) && key.length === 3 ? key : []
    const [path, line, called] = [parts[0], parts[1], parts[2]]
    const name =
      called instanceof MarshalledCode
        ? `<code object ${called.name}, file "${called.file}", line ${called.line}>`
        : called
    if (typeof path !== 'string' || typeof name !== 'string' || !isLine(line))
      throw new Wrong('names a function by something else than file, line and name')
    let ofPath = this.places.get(path)
    if (ofPath === undefined) this.places.set(path, (ofPath = new Map()))
    const lineAndName = `${line} ${name}`
    const known = ofPath.get(lineAndName)
    if (known !== undefined) return known
    ofPath.set(lineAndName, this.keys.length)
    return this.keys.push({ path, line, name }) - 1
  }

  private addRow(key: number, value: Marshalled | undefined): void {
    const [first, second, self, total, callers] = Array.isArray(value) && value.length === 5 ? value : []
    if (!(callers instanceof MarshalledDict)) throw new Wrong(`has no five fields for ${this.shown(key)}`)
    this.rows.key.push(key)
    this.rows.first.push(this.count(first, key))
    this.rows.second.push(this.count(second, key))
    this.rows.self.push(this.seconds(self, key))
    this.rows.total.push(this.seconds(total, key))
    if (this.callers.caller.length + callers.keys.length > mostCallers)
      throw new Wrong(`names more than ${mostCallers} callers`)
    for (const [place, caller] of callers.keys.entries())
      this.addCaller(this.place(caller), key, callers.values[place])
  }

  private addCaller(caller: number, callee: number, value: Marshalled | undefined): void {
    this.callers.caller.push(caller)
    this.callers.callee.push(callee)
    if (!Array.isArray(value)) {
      this.callers.count.push(this.count(value, caller))
      this.callers.self.push(-1)
      this.callers.total.push(-1)
      return
    }
    if (value.length !== 4) throw new Wrong(`has no four fields for the caller ${this.shown(caller)}`)
    this.count(value[1], caller)
    this.callers.count.push(this.count(value[0], caller))
    this.callers.self.push(this.seconds(value[2], caller))
    this.callers.total.push(this.seconds(value[3], caller))
  }

  /** pyinstrument counts nothing and writes -1. */
  private count(value: Marshalled | undefined, key: number): number {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < -1)
      throw new Wrong(`has a number of calls that is none, for ${this.shown(key)}`)
    return value
  }

  /** A difference of two clocks may be a rounding error below zero. */
  private seconds(value: Marshalled | undefined, key: number): number {
    if (typeof value !== 'number' || !(value > -1e-6 && value < 1e12))
      throw new Wrong(`has a time that is negative or no number, for ${this.shown(key)}`)
    return value > 0 ? value : 0
  }

  private shown(place: number): string {
    const { path, line, name } = this.keys[place] ?? { path: '', line: 0, name: '' }
    return `${path.slice(0, 200)}:${line}(${name.slice(0, 200)})`
  }
}

const column = (): number[] => []

/** 0 and -1 stand for no line. */
const isLine = (line: unknown): line is number =>
  typeof line === 'number' && Number.isInteger(line) && line >= -1 && line <= 2 ** 24
