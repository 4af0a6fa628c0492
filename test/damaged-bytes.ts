/** Bytes as they come out of accidents: cut off, or with some of them changed. For the tests of readers. */
import * as fc from 'fast-check'
import type { Profile } from '../src/model/profile.ts'
import type { ProfileRead } from '../src/formats/profiles/profile-format.ts'

/** Every beginning of the bytes but the whole. */
export function beginnings(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: bytes.length }, (_, length) => bytes.subarray(0, length))
}

/** Up to eight bytes set to others, and sometimes a part taken out or put in again. */
export function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat({ max: Math.max(0, bytes.length - 1) })
  const flips = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 })
  const part = fc.tuple(place, fc.nat({ max: 64 }))
  return fc.tuple(flips, fc.option(part), fc.option(part)).map(([changes, out, again]) => {
    const copy = Uint8Array.from(bytes)
    for (const [at, value] of changes) copy[at] = value
    const [from, length] = out ?? [0, 0]
    const [start, more] = again ?? [0, 0]
    return Uint8Array.from([
      ...copy.subarray(0, from),
      ...copy.subarray(start, start + more),
      ...copy.subarray(from + length),
    ])
  })
}

/** Whether it is one of the two: refused with an error, or a profile without one impossible number. */
export function isRefusedOrSound({ profile, findings }: ProfileRead): boolean {
  const isRefused = findings.some(({ severity }) => severity === 'error')
  return isRefused ? profile === undefined : profile !== undefined && numbersOf(profile).every(isAmount)
}

const isAmount = (value: number): boolean => value >= 0 && value < Infinity

function numbersOf({ header, functions, functionRows, edges, lineRows }: Profile): readonly number[] {
  return [
    header.interval,
    header.samples,
    header.duration,
    ...functions.flatMap(({ file, startLine }) => [file, startLine]),
    ...functionRows.flatMap((row) => [
      row.calls,
      row.primitiveCalls,
      ...(row.self ?? []),
      ...(row.total ?? []),
    ]),
    ...edges.flatMap((edge) => [
      edge.caller,
      edge.callee,
      edge.calls,
      ...(edge.self ?? []),
      ...(edge.total ?? []),
    ]),
    ...lineRows.flatMap((row) => [row.file, row.line, row.function, row.hits, ...(row.values ?? [])]),
  ].filter((value) => value !== undefined)
}
