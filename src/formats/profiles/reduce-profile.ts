/**
 * A profile made small enough to be kept, and fit to be shown to others: what takes too little to matter stands together
 * as `(others)`, so that nothing that adds up is lost; where it lay on the machine and how it was started is left out.
 */
import type { Profile, Series } from '../../model/profile.ts'
import { hidePaths } from './hide-paths.ts'
import { reduceRows } from './reduce-rows.ts'
import { ReducedTables, type Reduction, fileOf } from './reduced-tables.ts'
import { addValues, roundValues } from './reduced-values.ts'

export function reduceProfile(profile: Profile, reduction: Reduction): Profile {
  const tables = new ReducedTables(profile, reduction)
  reduceSamples(profile, reduction, tables)
  reduceRows(profile, reduction, tables)
  const { command: _, ...header } = profile.header
  const samples = header.samples ?? samplesOf(profile)
  const made = tables.builder.done({ ...header, ...(samples === undefined ? {} : { samples }) })
  return { ...made, files: made.files.map(fileOf), series: profile.series.map(thinned) }
}

/** Rows of one stack and thread become one, so how many were taken has to be told. */
function samplesOf({ valueTypes, samples }: Profile): number | undefined {
  const sampled = valueTypes.some(({ nature }) => nature === 'sampled')
  const counted = valueTypes.some(({ unit, nature }) => unit === 'count' && nature === 'sampled')
  return sampled && !counted && samples.stack.length > 0 ? samples.stack.length : undefined
}

function reduceSamples(
  { valueTypes, threads, frames, stacks, samples }: Profile,
  { share }: Reduction,
  tables: ReducedTables,
): void {
  const { builder } = tables
  const shares = inclusiveShares({ valueTypes, stacks, samples })
  const places = new Int32Array(stacks.parent.length)
  const kept = new Uint8Array(stacks.parent.length)
  let othersFrame: number | undefined
  // A parent stands before what it calls, and takes at least as much.
  for (let row = 0; row < places.length; row += 1) {
    const above = stacks.parent[row] ?? -1
    const parent = above === -1 ? -1 : (places[above] ?? -1)
    if ((shares[row] ?? 0) === 0) continue
    if ((shares[row] ?? 0) >= share) {
      const frame = stacks.frame[row] ?? 0
      const place = tables.function(frames.function[frame] ?? 0)
      places[row] = builder.stack(parent, builder.frame(place, frames.line[frame] ?? 0))
      kept[row] = 1
    } else if (above !== -1 && kept[above] !== 1) {
      places[row] = parent
    } else {
      othersFrame ??= builder.frame(tables.others(), 0)
      places[row] = builder.stack(parent, othersFrame)
    }
  }
  const sums = new Map<
    number,
    { readonly stack: number; readonly thread: number; readonly values: number[] }
  >()
  for (const [row, stack] of samples.stack.entries()) {
    const values = samples.values.map((column) => column[row] ?? 0)
    if (!values.some((value) => value > 0)) continue
    const [place, thread] = [places[stack] ?? 0, samples.thread[row] ?? -1]
    const key = place * 2 ** 20 + thread + 1
    const known = sums.get(key)
    if (known === undefined) sums.set(key, { stack: place, thread, values })
    else addValues(known.values, values, valueTypes)
  }
  for (const { stack, thread, values } of sums.values()) {
    const named = thread === -1 ? -1 : builder.thread(hidePaths(threads[thread] ?? ''))
    builder.sample(stack, named, roundValues(values, valueTypes))
  }
}

/** By stack, the largest part of any value that it has with all it calls. */
function inclusiveShares({
  valueTypes,
  stacks,
  samples,
}: Pick<Profile, 'valueTypes' | 'stacks' | 'samples'>): Float64Array {
  const shares = new Float64Array(stacks.parent.length)
  for (const [type, column] of samples.values.entries()) {
    const additive = valueTypes[type]?.additive === true
    const all = new Float64Array(stacks.parent.length)
    let total = 0
    for (const [row, stack] of samples.stack.entries()) {
      const value = column[row] ?? 0
      all[stack] = additive ? (all[stack] ?? 0) + value : Math.max(all[stack] ?? 0, value)
      total = additive ? total + value : Math.max(total, value)
    }
    if (total === 0) continue
    for (let row = all.length - 1; row >= 0; row -= 1) {
      const own = all[row] ?? 0
      shares[row] = Math.max(shares[row] ?? 0, own / total)
      const parent = stacks.parent[row] ?? -1
      if (parent >= 0) all[parent] = additive ? (all[parent] ?? 0) + own : Math.max(all[parent] ?? 0, own)
    }
  }
  return shares
}

const mostPoints = 1000

/** Peaks are what a course is looked at for, so of points that lie together the highest is kept. */
function thinned({ name, unit, points }: Series): Series {
  const step = Math.ceil(points.length / mostPoints)
  const kept = Array.from({ length: Math.ceil(points.length / step) }, (_, place) =>
    points
      .slice(place * step, (place + 1) * step)
      .reduce((highest, point) => (point[1] > highest[1] ? point : highest)),
  )
  return { name: hidePaths(name), unit, points: kept }
}
