/** The tables of a pprof profile: what its samples refer to. Ids are numbers of 64 bits. */
import { type Field, FieldReader, NoMessage } from './protobuf.ts'

export type Id = number | bigint

export interface PprofTables {
  readonly types: readonly { readonly type: string; readonly unit: string }[]
  readonly locations: ReadonlyMap<Id, Location>
  readonly functions: ReadonlyMap<Id, Code>
  readonly mappings: ReadonlyMap<Id, Mapping>
  readonly strings: readonly string[]
  readonly periodType: { readonly type: string; readonly unit: string } | undefined
  readonly period: number
  /** Nanoseconds. */
  readonly duration: number
  /** Nanoseconds since 1970. */
  readonly at: number
}

interface Location {
  readonly mappingId: Id
  readonly address: Id
  /** The innermost first. */
  readonly lines: readonly { readonly functionId: Id; readonly line: number }[]
}

interface Code {
  readonly name: string
  readonly path: string
  readonly startLine: number
}

interface Mapping {
  readonly start: Id
  readonly offset: Id
  readonly path: string
}

const mostRows = 2 ** 22
const mostTypes = 64

/** By the number of the field, whether it is one of bytes; comments are numbers, packed into bytes or not. */
const kinds: ReadonlyMap<number, boolean> = new Map([
  ...[1, 2, 3, 4, 5, 6, 11].map((number) => [number, true] as const),
  ...[7, 8, 9, 10, 12, 14, 15].map((number) => [number, false] as const),
])

const none = new Uint8Array(0)

export const isOfProfile = ({ number, isBytes }: Pick<Field, 'number' | 'isBytes'>): boolean =>
  number === 13 || kinds.get(number) === isBytes

/** Throws `NoMessage` for what is no such profile. */
export function readTables(bytes: Uint8Array): PprofTables {
  const strings: string[] = []
  // The strings stand behind what refers to them.
  const messages = { types: [] as Uint8Array[], locations: [] as Uint8Array[], functions: [] as Uint8Array[] }
  const mappings: Uint8Array[] = []
  let [period, duration, at]: Id[] = [0, 0, 0]
  let periodType: Uint8Array | undefined
  const decoder = new TextDecoder()
  const keep = (list: Uint8Array[], message: Uint8Array): void => {
    if (list.push(message) > mostRows) throw new NoMessage('it holds more places than fit into memory')
  }
  const reader = new FieldReader(bytes)
  while (reader.next()) {
    const { number, value, isBytes } = reader
    if (!isOfProfile(reader)) throw new NoMessage('it has a field that no profile has')
    // There may be millions of samples, which are read when all that they refer to is known.
    if (number === 2) continue
    const message = isBytes ? reader.content() : none
    if (number === 1) keep(messages.types, message)
    else if (number === 3) keep(mappings, message)
    else if (number === 4) keep(messages.locations, message)
    else if (number === 5) keep(messages.functions, message)
    else if (number === 6) {
      if (strings.push(decoder.decode(message)) > mostRows)
        throw new NoMessage('it holds more names than fit into memory')
    } else if (number === 9) at = value
    else if (number === 10) duration = value
    else if (number === 11) periodType = message
    else if (number === 12) period = value
  }
  if (strings[0] !== '') throw new NoMessage('its table of strings is missing: it is cut off')
  if (messages.types.length === 0) throw new NoMessage('it does not say what its values are')
  if (messages.types.length > mostTypes) throw new NoMessage(`it has more than ${mostTypes} kinds of value`)
  const typeOf = (message: Uint8Array): { readonly type: string; readonly unit: string } => {
    const { 1: type = 0, 2: unit = 0 } = scalars(message)
    return { type: stringAt(strings, type), unit: stringAt(strings, unit) }
  }
  return {
    types: messages.types.map(typeOf),
    locations: table(messages.locations, readLocation),
    functions: table(messages.functions, ({ 2: name = 0, 4: path = 0, 5: startLine = 0 }) => ({
      name: stringAt(strings, name),
      path: stringAt(strings, path),
      startLine: Number(startLine),
    })),
    mappings: table(mappings, ({ 2: start = 0, 4: offset = 0, 5: path = 0 }) => ({
      start,
      offset,
      path: stringAt(strings, path),
    })),
    strings,
    periodType: periodType === undefined ? undefined : typeOf(periodType),
    period: Number(period),
    duration: Number(duration),
    at: Number(at),
  }
}

type Scalars = Partial<Record<number, Id>>

function table<Row>(
  messages: readonly Uint8Array[],
  read: (numbers: Scalars, message: Uint8Array) => Row,
): ReadonlyMap<Id, Row> {
  const rows = new Map<Id, Row>()
  for (const message of messages) {
    const numbers = scalars(message)
    const { 1: id = 0 } = numbers
    if (id === 0) throw new NoMessage('a row has no id')
    if (rows.has(id)) throw new NoMessage('two rows have one id')
    rows.set(id, read(numbers, message))
  }
  return rows
}

/** The numbers of a message by the number of their field, where it is up to 15: no more are ever asked for. */
export function scalars(message: Uint8Array): Scalars {
  const found: Scalars = {}
  const reader = new FieldReader(message)
  while (reader.next()) if (!reader.isBytes && reader.number < 16) found[reader.number] = reader.value
  return found
}

function readLocation({ 2: mappingId = 0, 3: address = 0 }: Scalars, message: Uint8Array): Location {
  const lines: { functionId: Id; line: number }[] = []
  const reader = new FieldReader(message)
  while (reader.next()) {
    if (reader.number !== 4 || !reader.isBytes) continue
    const { 1: functionId = 0, 2: line = 0 } = scalars(reader.content())
    // Unknown lines are 0, and less than 0 from some writers.
    lines.push({ functionId, line: typeof line === 'bigint' && line >= 2n ** 63n ? 0 : Number(line) })
  }
  return { mappingId, address, lines }
}

export function stringAt(strings: readonly string[], place: Id): string {
  const text = strings[Number(place)]
  if (text === undefined) throw new NoMessage('a name is not in its table of strings: it is cut off')
  return text
}
