/** The one dict of a pstats file → rows whose every number is sound; what they mean depends on the tool. */
import { type Marshalled, MarshalledCode, MarshalledDict } from './marshal.ts'

/** As the tool wrote it. */
export interface PstatsKey {
  readonly path: string
  readonly line: number
  readonly name: string
}

export interface PstatsCaller {
  readonly key: PstatsKey
  /** One number, or the first of the two that a row of its own has. */
  readonly count: number
  /** Absent where the tool keeps one number alone. */
  readonly times?: readonly [self: number, total: number]
}

export interface PstatsRow {
  readonly key: PstatsKey
  readonly counts: readonly [first: number, second: number]
  /** Seconds. */
  readonly self: number
  readonly total: number
  readonly callers: readonly PstatsCaller[]
}

export interface PstatsTable {
  readonly rows: readonly PstatsRow[]
  /** Whether the file carries the mark of `profiling.sampling`. */
  readonly isSampled: boolean
}

/** Callers may be referred to again and again, so that a small file could hold more of them than fit into memory. */
const mostCallers = 2 ** 20

class Wrong extends Error {}

/** The rows, or in words that follow "it" what is wrong with the first that is not as it must be. */
export function pstatsRows(value: Marshalled): PstatsTable | string {
  if (!(value instanceof MarshalledDict)) return 'holds no dict of functions'
  const rows: PstatsRow[] = []
  let isSampled = false
  const callers = { left: mostCallers }
  try {
    for (const [place, rawKey] of value.keys.entries()) {
      const rawRow = value.values[place]
      if (Array.isArray(rawKey) && rawKey.length === 1 && rawKey[0] === '__sampled__') {
        isSampled = true
        continue
      }
      rows.push(rowOf(keyOf(rawKey), rawRow, callers))
    }
  } catch (error) {
    if (error instanceof Wrong) return error.message
    throw error
  }
  return { rows, isSampled }
}

/** `profile` puts what it ran, compiled, where the name stands; it is shown as Python would. */
function keyOf(key: Marshalled): PstatsKey {
  const [path, line, called] = Array.isArray(key) && key.length === 3 ? key : []
  const name =
    called instanceof MarshalledCode
      ? `<code object ${called.name}, file "${called.file}", line ${called.line}>`
      : called
  if (typeof path !== 'string' || typeof name !== 'string' || !isLine(line))
    throw new Wrong('names a function by something else than file, line and name')
  return { path, line, name }
}

/** 0 and -1 stand for no line. */
const isLine = (line: unknown): line is number =>
  typeof line === 'number' && Number.isInteger(line) && line >= -1 && line <= 2 ** 24

function rowOf(key: PstatsKey, value: Marshalled | undefined, room: { left: number }): PstatsRow {
  const [first, second, self, total, callers] = Array.isArray(value) && value.length === 5 ? value : []
  if (!(callers instanceof MarshalledDict)) throw new Wrong(`has no five fields for ${shown(key)}`)
  room.left -= callers.keys.length
  if (room.left < 0) throw new Wrong(`names more than ${mostCallers} callers`)
  const counts = [countOf(first, key), countOf(second, key)] as const
  const times = [secondsOf(self, key), secondsOf(total, key)] as const
  return {
    key,
    counts,
    self: times[0],
    total: times[1],
    callers: callers.keys.map((caller, place) => callerOf(keyOf(caller), callers.values[place])),
  }
}

function callerOf(key: PstatsKey, value: Marshalled | undefined): PstatsCaller {
  if (!Array.isArray(value)) return { key, count: countOf(value, key) }
  const [first, second, self, total] = value
  if (value.length !== 4) throw new Wrong(`has no four fields for the caller ${shown(key)}`)
  countOf(second, key)
  return { key, count: countOf(first, key), times: [secondsOf(self, key), secondsOf(total, key)] }
}

/** pyinstrument counts nothing and writes -1. */
function countOf(value: Marshalled | undefined, key: PstatsKey): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < -1)
    throw new Wrong(`has a number of calls that is none, for ${shown(key)}`)
  return value
}

/** A difference of two clocks may be a rounding error below zero. */
function secondsOf(value: Marshalled | undefined, key: PstatsKey): number {
  if (typeof value !== 'number' || !(value > -1e-6 && value < 1e12))
    throw new Wrong(`has a time that is negative or no number, for ${shown(key)}`)
  return value > 0 ? value : 0
}

const shown = ({ path, line, name }: PstatsKey): string =>
  `${path.slice(0, 200)}:${line}(${name.slice(0, 200)})`
