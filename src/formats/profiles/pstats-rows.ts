/** The one dict of a pstats file → columns whose every number is sound; what they mean depends on the tool. */
import { type Marshalled, MarshalledCode, MarshalledDict, readMarshalledPairs } from './marshal.ts'

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

/** The rows, or why there are none: the bytes are broken, or what they say is not what it must be. */
export function pstatsRows(
  bytes: Uint8Array,
): PstatsTable | { readonly broken: string } | { readonly wrong: string } {
  const columns = new Columns()
  try {
    const broken = readMarshalledPairs(bytes, (key, value) => columns.add(key, value))
    return broken === undefined ? columns : { broken }
  } catch (error) {
    if (error instanceof Wrong) return { wrong: error.message }
    throw error
  }
}

/** Where a name stands that is on one line mostly. */
interface Place {
  readonly line: number
  readonly place: number
  others: Map<number, number> | undefined
}

class Columns implements PstatsTable {
  readonly keys: PstatsKey[] = []
  /** Path → name → its place in `keys`. Texts that a file repeats are one object, so that none need be made or compared. */
  private readonly places = new Map<string, Map<string, Place>>()
  isSampled = false
  readonly rows = {
    key: column(),
    first: column(),
    second: column(),
    self: column(),
    total: column(),
  }
  readonly callers = {
    caller: column(),
    callee: column(),
    count: column(),
    self: column(),
    total: column(),
  }

  add(key: Marshalled, value: Marshalled): void {
    if (Array.isArray(key) && key.length === 1 && key[0] === '__sampled__') this.isSampled = true
    else this.addRow(this.place(key), value)
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
    const first = ofPath.get(name)
    if (first?.line === line) return first.place
    const known = first?.others?.get(line)
    if (known !== undefined) return known
    const place = this.keys.push({ path, line, name }) - 1
    if (first === undefined) ofPath.set(name, { line, place, others: undefined })
    else (first.others ??= new Map<number, number>()).set(line, place)
    return place
  }

  private addRow(key: number, value: Marshalled): void {
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
