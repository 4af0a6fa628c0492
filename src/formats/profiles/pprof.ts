/**
 * pprof's `profile.proto`, as Go and many others write it; gzip is undone before and put on after.
 * https://github.com/google/pprof/blob/main/proto/profile.proto
 */
import type { ValueType } from '../../model/profile.ts'
import { asSamples } from './as-samples.ts'
import { pprofBytes } from './pprof-bytes.ts'
import { PprofSamples } from './pprof-samples.ts'
import { type PprofTables, isOfProfile, readTables } from './pprof-tables.ts'
import { baseUnit } from './pprof-units.ts'
import { ProfileBuilder } from './profile-builder.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { FieldReader, NoMessage, fieldsOf } from './protobuf.ts'
import { refuse } from './refuse.ts'

export const pprof: ProfileFormat = {
  name: 'pprof',
  recognises: (head) => {
    let namesValues = false
    try {
      for (const field of fieldsOf(head)) {
        if (!isOfProfile(field)) return false
        namesValues ||= field.number === 1 && isKindOfValue(field.bytes)
      }
    } catch {
      // The head may end within a field.
    }
    return namesValues
  },
  read: (bytes) => {
    try {
      return build(bytes, readTables(bytes))
    } catch (error) {
      if (!(error instanceof NoMessage)) throw error
      return refuse('wrong-pprof', `the pprof profile cannot be read: ${error.message}`, 'Profile it again.')
    }
  },
  write: (profile) => {
    const { profile: whole, findings } = asSamples(profile, 'pprof')
    return whole === undefined ? { findings } : { bytes: pprofBytes(whole), findings }
  },
}

/** A kind of value is two places in the table of strings. */
const isKindOfValue = (bytes: Uint8Array): boolean =>
  bytes.length > 0 && [...fieldsOf(bytes)].every(({ number, isBytes }) => number <= 2 && !isBytes)

function build(bytes: Uint8Array, tables: PprofTables): ProfileRead {
  const units = tables.types.map(({ unit }) => baseUnit(unit))
  const valueTypes: readonly ValueType[] = tables.types.map(({ type }, place) => ({
    name: type,
    unit: units[place]?.unit ?? '',
    nature: 'sampled',
    additive: true,
  }))
  const builder = new ProfileBuilder(valueTypes)
  const framesOf = frameReader(builder, tables)
  const samples = new PprofSamples(bytes, tables, (caller, location) => {
    let stack = caller
    for (const frame of framesOf(location)) stack = builder.stack(stack, frame)
    return stack
  })
  const noStack = (): number => builder.stack(-1, builder.frame(builder.function('(no stack)'), 0))
  const values: number[] = []
  const reader = new FieldReader(bytes)
  while (reader.next()) {
    if (reader.number !== 2) continue
    samples.read(reader.start, reader.stop)
    const thread = samples.thread === undefined ? -1 : builder.thread(samples.thread)
    putValues(values, samples, units)
    builder.sample(samples.stack === -1 ? noStack() : samples.stack, thread, values)
  }
  const { period, periodType, duration, at } = tables
  const every = periodType === undefined ? undefined : baseUnit(periodType.unit)
  const header = {
    tool: 'pprof',
    format: pprof.name,
    ...(every?.unit === 's' && period > 0 ? { interval: every.inBase(period) } : {}),
    ...(duration > 0 ? { duration: duration / 1e9 } : {}),
    ...(at > 0 ? { at: at / 1e9 } : {}),
  }
  return { profile: builder.done(header), findings: [] }
}

/** In base units, in place of the values before. */
function putValues(
  values: number[],
  { values: written, count }: PprofSamples,
  units: readonly ReturnType<typeof baseUnit>[],
): void {
  if (count !== units.length)
    throw new NoMessage(`a sample has ${count} values, but the profile names ${units.length}`)
  for (let place = 0; place < count; place += 1) {
    const value = written[place] ?? 0
    // Less than zero stands at the upper end of 64 bits.
    if (typeof value === 'bigint' && value >= 2n ** 63n)
      throw new NoMessage(
        'a value is less than zero, as in the difference of two profiles, which is no profile',
      )
    values[place] = units[place]?.inBase(Number(value)) ?? 0
  }
}

/** Id of a location → places of its frames, callers first: several where functions were inlined. */
function frameReader(
  builder: ProfileBuilder,
  { locations, functions, mappings }: PprofTables,
): (id: number | bigint) => readonly number[] {
  const known = new Map<number | bigint, readonly number[]>()
  const placeOf = functionPlaces(builder, functions)
  return (id) => {
    const found = known.get(id)
    if (found !== undefined) return found
    const location = locations.get(id)
    if (location === undefined) throw new NoMessage('a sample is of a place that is not there')
    const frames = location.lines
      .map(({ functionId, line }) => builder.frame(placeOf(functionId), line))
      .toReversed()
    if (frames.length === 0) {
      // Code without symbols: its place in the program's file is the same in every run, its address is not.
      const mapping = mappings.get(location.mappingId)
      const file = mapping === undefined || mapping.path === '' ? undefined : mapping.path
      const offset = BigInt(location.address) - BigInt(mapping?.start ?? 0) + BigInt(mapping?.offset ?? 0)
      const name = file === undefined || offset < 0n ? '(no symbol)' : `+0x${offset.toString(16)}`
      const place = builder.function(name, { ...(file === undefined ? {} : { path: file }), uncertain: true })
      frames.push(builder.frame(place, 0))
    }
    known.set(id, frames)
    return frames
  }
}

/** Id of a function → its place. */
function functionPlaces(
  builder: ProfileBuilder,
  functions: PprofTables['functions'],
): (id: number | bigint) => number {
  const known = new Map<number | bigint, number>()
  return (id) => {
    const found = known.get(id)
    if (found !== undefined) return found
    const code = functions.get(id)
    if (code === undefined) throw new NoMessage('a place is in a function that is not there')
    const { name, path, startLine } = code
    const place = builder.function(name === '' ? '(no name)' : name, {
      ...(path === '' ? {} : { path }),
      ...(startLine > 0 ? { startLine } : {}),
      uncertain: name === '',
    })
    known.set(id, place)
    return place
  }
}
