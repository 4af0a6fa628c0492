/** The one dict of a pstats file → columns whose every number is sound; what they mean depends on the tool. */
import { FunctionPlaces } from './function-places.ts'
import { integers, numbers } from './growing-column.ts'
import {
  type MarshalReader,
  type Marshalled,
  MarshalledCode,
  MarshalledDict,
  readMarshalledPairs,
} from './marshal.ts'

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
    readonly key: Int32Array
    readonly first: Float64Array
    readonly second: Float64Array
    /** Seconds. */
    readonly self: Float64Array
    readonly total: Float64Array
  }
  readonly callers: {
    /** Places in `keys`. */
    readonly caller: Int32Array
    readonly callee: Int32Array
    /** One number, or the first of the two that a row of its own has. */
    readonly count: Float64Array
    /** -1 where the tool keeps one number alone. */
    readonly self: Float64Array
    readonly total: Float64Array
  }
  /** Whether the file carries the mark of `profiling.sampling`. */
  readonly isSampled: boolean
}

/** Of functions, and of callers: both may be referred to again and again, so that a small file could hold more than fit. */
const mostRows = 2 ** 20

class Wrong extends Error {}

/** The rows, or why there are none: the bytes are broken, or what they say is not what it must be. */
export function pstatsRows(
  bytes: Uint8Array,
): PstatsTable | { readonly broken: string } | { readonly wrong: string } {
  const columns = new Columns()
  try {
    const broken = readMarshalledPairs(bytes, (reader) => columns.take(reader))
    return broken === undefined ? columns.done() : { broken }
  } catch (error) {
    if (error instanceof Wrong) return { wrong: error.message }
    throw error
  }
}

class Columns {
  readonly keys: PstatsKey[] = []
  private readonly places = new FunctionPlaces()
  /** By the number that references have: the place of what it names, -1 where that is not known. */
  private readonly placeOfReference: number[] = []
  isSampled = false
  readonly rows = {
    key: integers(),
    first: numbers(),
    second: numbers(),
    self: numbers(),
    total: numbers(),
  }
  readonly callers = {
    caller: integers(),
    callee: integers(),
    count: numbers(),
    self: numbers(),
    total: numbers(),
  }

  done(): PstatsTable {
    const { keys, rows, callers, isSampled } = this
    return {
      keys,
      rows: {
        key: rows.key.done(),
        first: rows.first.done(),
        second: rows.second.done(),
        self: rows.self.done(),
        total: rows.total.done(),
      },
      callers: {
        caller: callers.caller.done(),
        callee: callers.callee.done(),
        count: callers.count.done(),
        self: callers.self.done(),
        total: callers.total.done(),
      },
      isSampled,
    }
  }

  /** A pair of the file. Nearly all rows can be read field by field; `addRow` takes the others as values. */
  take(reader: MarshalReader): void {
    const key = this.takeKey(reader)
    if (key === sampled) {
      this.isSampled = true
      reader.value(1)
    } else if (reader.entersTuple(5)) {
      this.pushRow(key, reader.number(), reader.number(), reader.number(), reader.number())
      if (reader.entersDict()) while (!reader.leaves()) this.takeCaller(reader, key)
      else this.addCallers(key, reader.value(2))
    } else this.addRow(key, reader.value(1))
  }

  private takeCaller(reader: MarshalReader, callee: number): void {
    const caller = this.takeKey(reader)
    if (reader.entersTuple(4))
      this.pushCaller(caller, callee, reader.number(), reader.number(), reader.number(), reader.number())
    else this.addCaller(caller, callee, reader.value(3))
  }

  /** A function stands in the file in full once, and is referred to wherever it calls. */
  private takeKey(reader: MarshalReader): number {
    const reference = reader.reference()
    const known = this.placeOfReference[reference] ?? -1
    if (known >= 0) {
      reader.skipReference()
      return known
    }
    const place = this.place(reader.value(1))
    if (reference >= 0) {
      while (this.placeOfReference.length < reference) this.placeOfReference.push(-1)
      this.placeOfReference[reference] = place
    }
    return place
  }

  /** `profile` puts what it ran, compiled, where the name stands; it is shown as Python would. */
  private place(key: Marshalled): number {
    if (Array.isArray(key) && key.length === 1 && key[0] === '__sampled__') return sampled
    const parts: readonly Marshalled[] = Array.isArray(key) && key.length === 3 ? key : []
    const [path, line, called] = [parts[0], parts[1], parts[2]]
    const name =
      called instanceof MarshalledCode
        ? `<code object ${called.name}, file "${called.file}", line ${called.line}>`
        : called
    if (typeof path !== 'string' || typeof name !== 'string' || !isLine(line))
      throw new Wrong('names a function by something else than file, line and name')
    const place = this.places.placeOf(path, name, line, this.keys.length)
    if (place === this.keys.length) this.keys.push({ path, line, name })
    return place
  }

  private addRow(key: number, value: Marshalled): void {
    const [first, second, self, total, callers] = Array.isArray(value) && value.length === 5 ? value : []
    this.pushRow(key, first, second, self, total)
    this.addCallers(key, callers)
  }

  private pushRow(key: number, first: Field, second: Field, self: Field, total: Field): void {
    const { rows } = this
    if (rows.key.push(key) === mostRows) throw new Wrong(`has more than ${mostRows} rows`)
    rows.first.push(this.count(first, key))
    rows.second.push(this.count(second, key))
    rows.self.push(this.seconds(self, key))
    rows.total.push(this.seconds(total, key))
  }

  private addCallers(callee: number, callers: Field): void {
    if (!(callers instanceof MarshalledDict)) throw new Wrong(`has no five fields for ${this.shown(callee)}`)
    for (const [place, caller] of callers.keys.entries())
      this.addCaller(this.place(caller), callee, callers.values[place])
  }

  private addCaller(caller: number, callee: number, value: Field): void {
    if (Array.isArray(value)) {
      if (value.length !== 4) throw new Wrong(`has no four fields for the caller ${this.shown(caller)}`)
      const [count, other, self, total] = value
      this.pushCaller(caller, callee, count, other, self, total)
    } else this.pushColumns(caller, callee, this.count(value, caller), -1, -1)
  }

  private pushCaller(
    caller: number,
    callee: number,
    count: Field,
    other: Field,
    self: Field,
    total: Field,
  ): void {
    this.count(other, caller)
    const calls = this.count(count, caller)
    this.pushColumns(caller, callee, calls, this.seconds(self, caller), this.seconds(total, caller))
  }

  private pushColumns(caller: number, callee: number, count: number, self: number, total: number): void {
    const { callers } = this
    if (caller === sampled) throw new Wrong('names a function by something else than file, line and name')
    if (callers.caller.push(caller) === mostRows) throw new Wrong(`names more than ${mostRows} callers`)
    callers.callee.push(callee)
    callers.count.push(count)
    callers.self.push(self)
    callers.total.push(total)
  }

  /** pyinstrument counts nothing and writes -1. */
  private count(value: Field, key: number): number {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < -1)
      throw new Wrong(`has a number of calls that is none, for ${this.shown(key)}`)
    return value
  }

  /** A difference of two clocks may be a rounding error below zero. */
  private seconds(value: Field, key: number): number {
    if (typeof value !== 'number' || !(value > -1e-6 && value < 1e12))
      throw new Wrong(`has a time that is negative or no number, for ${this.shown(key)}`)
    return value > 0 ? value : 0
  }

  private shown(place: number): string {
    const { path, line, name } = this.keys[place] ?? { path: '', line: 0, name: '' }
    return `${path.slice(0, 200)}:${line}(${name.slice(0, 200)})`
  }
}

/** The place of the mark of `profiling.sampling`, which names no function. */
const sampled = -2

type Field = Marshalled | undefined

/** 0 and -1 stand for no line. */
const isLine = (line: unknown): line is number =>
  typeof line === 'number' && Number.isInteger(line) && line >= -1 && line <= 2 ** 24
