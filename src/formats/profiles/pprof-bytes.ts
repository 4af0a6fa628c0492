/** A profile's samples as the bytes of pprof, not yet packed. */
import {
  Function as Code,
  Label,
  Line,
  Location,
  Mapping,
  Profile as Message,
  Sample,
  StringTable,
  ValueType as Kind,
} from 'pprof-format'
import type { Profile } from '../../model/profile.ts'
import { pprofUnit } from './pprof-units.ts'

/** Ids are places counted from 1, since 0 is none. Seconds become nanoseconds. */
export function pprofBytes(profile: Profile): Uint8Array {
  const { header, valueTypes, files, functions, threads, frames, samples } = profile
  const stringTable = new StringTable()
  const word = (text: string): number => stringTable.dedup(text)
  const units = valueTypes.map(({ unit }) => pprofUnit(unit))
  const kinds = valueTypes.map(
    ({ name }, place) => new Kind({ type: word(name), unit: word(units[place]?.word ?? '') }),
  )
  const nanoseconds = (seconds: number): number => Math.round(seconds * 1e9)
  const whole = valueTypes.map((_, place) => rounded(samples.values[place], units[place]?.factor ?? 1))
  const time = valueTypes.findIndex(({ unit }) => unit === 's')
  const message = new Message({
    sampleType: kinds,
    sample: Array.from(
      samples.stack,
      (stack, row) =>
        new Sample({
          locationId: locationsOf(profile, stack),
          value: whole.map((column) => column[row] ?? 0),
          label: labelsOf(threads[samples.thread[row] ?? -1], word),
        }),
    ),
    // Says that there is nothing left to look up in a program's file.
    mapping: [new Mapping({ id: 1, hasFunctions: true, hasFilenames: true, hasLineNumbers: true })],
    location: Array.from(
      frames.function,
      (place, row) =>
        new Location({
          id: row + 1,
          mappingId: 1,
          line: [new Line({ functionId: place + 1, line: frames.line[row] ?? 0 })],
        }),
    ),
    function: functions.map(
      ({ name, file, startLine = 0 }, row) =>
        new Code({
          id: row + 1,
          name: word(name),
          systemName: word(name),
          filename: word(file === undefined ? '' : (files[file]?.path ?? '')),
          startLine,
        }),
    ),
    timeNanos: header.at === undefined ? 0 : nanoseconds(header.at),
    durationNanos: header.duration === undefined ? 0 : nanoseconds(header.duration),
    ...(header.interval === undefined
      ? {}
      : {
          periodType: new Kind({ type: word(valueTypes[time]?.name ?? 'time'), unit: word('nanoseconds') }),
          period: nanoseconds(header.interval),
        }),
    comment: [
      word(`made by ${header.tool}${header.toolVersion === undefined ? '' : ` ${header.toolVersion}`}`),
    ],
    defaultSampleType: word(valueTypes[Math.max(0, time)]?.name ?? ''),
    stringTable,
  })
  return message.encode()
}

/** What rounding takes from one sample goes to the next, so that the sum stays what it was. */
function rounded(column: Float64Array | undefined, factor: number): Float64Array {
  let [exact, written] = [0, 0]
  return (column ?? new Float64Array(0)).map((value) => {
    exact += value * factor
    const whole = Math.round(exact) - written
    written += whole
    return whole
  })
}

/** The leaf first. */
function locationsOf({ stacks }: Profile, leaf: number): number[] {
  const ids: number[] = []
  for (let stack = leaf; stack >= 0; stack = stacks.parent[stack] ?? -1)
    ids.push((stacks.frame[stack] ?? 0) + 1)
  return ids
}

const labelsOf = (thread: string | undefined, word: (text: string) => number): Label[] =>
  thread === undefined ? [] : [new Label({ key: word('thread'), str: word(thread) })]
