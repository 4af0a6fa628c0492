/** Whether a profile is whole: what a reader returns is looked at once more, so that its mistake is no wrong number. */
import type { Edge, Profile, ValueType } from '../../model/profile.ts'

const mostLine = 2 ** 24
const mostName = 16_384

/** In words that follow "of it"; the first fault that is found, undefined where there is none. */
export function checkProfile(profile: Profile): string | undefined {
  return (
    faultOfNames(profile) ??
    faultOfStacks(profile) ??
    faultOfSamples(profile) ??
    faultOfRows(profile) ??
    faultOfSeries(profile) ??
    (measuresSomething(profile) ? undefined : 'no measurement in it is more than zero')
  )
}

const isPlace = (place: number, table: { readonly length: number }): boolean =>
  Number.isInteger(place) && place >= 0 && place < table.length
const isName = (name: string): boolean => name !== '' && name.length <= mostName
const isLine = (line: number): boolean => Number.isInteger(line) && line >= 0 && line <= mostLine
const isAmount = (value: number): boolean => value >= 0 && value < Infinity
const isCount = (value: number | undefined): boolean =>
  value === undefined || (Number.isSafeInteger(value) && value >= 0)
const areAmounts = (values: readonly number[] | undefined, types: readonly ValueType[]): boolean =>
  values === undefined || (values.length === types.length && values.every(isAmount))

function faultOfNames({ header, valueTypes, files, functions, threads }: Profile): string | undefined {
  if (!isName(header.tool) || !isName(header.format)) return 'the tool or the format has no name'
  const { interval = 0, duration = 0, cpuTime = 0, samples = 0, at = 0 } = header
  if (![interval, duration, cpuTime, samples, at].every(isAmount)) return 'a number of the header is none'
  const types = valueTypes.map(({ name, unit }) => name + unit)
  if (new Set(types).size < types.length) return 'two kinds of value have one name'
  if (valueTypes.some(({ name, unit }) => !isName(name) || !isName(unit)))
    return 'a value has no name or unit'
  if (files.some(({ path }) => path.length > mostName)) return 'the path of a file is too long'
  if (threads.some((name) => name.length > mostName)) return 'the name of a thread is too long'
  for (const { name, file, startLine = 1 } of functions) {
    if (!isName(name)) return 'a function has no name or a name that is too long'
    if (file !== undefined && !isPlace(file, files)) return 'a function is in a file that is not there'
    if (startLine < 1 || !isLine(startLine)) return 'a function begins at an impossible line'
  }
  return undefined
}

function faultOfStacks({ functions, frames, stacks }: Profile): string | undefined {
  if (frames.function.length !== frames.line.length) return 'the table of frames is uneven'
  if (!frames.function.every((place) => isPlace(place, functions))) return 'a frame is of no function'
  if (!frames.line.every(isLine)) return 'a frame stands at an impossible line'
  if (stacks.parent.length !== stacks.frame.length) return 'the table of stacks is uneven'
  if (!stacks.frame.every((place) => isPlace(place, frames.function))) return 'a stack ends in no frame'
  if (!stacks.parent.every((parent, place) => parent >= -1 && parent < place))
    return 'the stacks are not a tree'
  return undefined
}

function faultOfSamples({ valueTypes, threads, stacks, samples }: Profile): string | undefined {
  const { stack, thread, values } = samples
  if (values.length !== valueTypes.length) return 'the samples have other values than the profile names'
  if (stack.length !== thread.length || values.some(({ length }) => length !== stack.length))
    return 'the table of samples is uneven'
  if (!stack.every((place) => isPlace(place, stacks.parent))) return 'a sample is of no stack'
  if (!thread.every((place) => place === -1 || isPlace(place, threads))) return 'a sample is of no thread'
  if (!values.every((column) => column.every(isAmount))) return 'a value is negative or not finite'
  return undefined
}

/** Whether two have one caller and one callee: grouped by the callee and told apart by marks, for there may be a million. */
function isTwice(edges: readonly Edge[], functions: number): boolean {
  const ends = new Int32Array(functions + 1)
  for (const { callee } of edges) ends[callee] = (ends[callee] ?? 0) + 1
  for (let place = 1; place <= functions; place += 1)
    ends[place] = (ends[place] ?? 0) + (ends[place - 1] ?? 0)
  const callers = new Int32Array(edges.length)
  for (const { caller, callee } of edges) {
    const at = (ends[callee] ?? 0) - 1
    ends[callee] = at
    callers[at] = caller
  }
  const calledLast = new Int32Array(functions).fill(-1)
  for (let callee = 0; callee < functions; callee += 1)
    for (let at = ends[callee] ?? 0; at < (ends[callee + 1] ?? 0); at += 1) {
      const caller = callers[at] ?? 0
      if (calledLast[caller] === callee) return true
      calledLast[caller] = callee
    }
  return false
}

function faultOfRows(profile: Profile): string | undefined {
  const { valueTypes, files, functions, functionRows, edges, lineRows } = profile
  const seen = { functions: new Uint8Array(functions.length), lines: new Set<string>() }
  for (const { function: place, calls, primitiveCalls, self, total } of functionRows) {
    if (!isPlace(place, functions)) return 'a row is of no function'
    if (seen.functions[place] === 1) return 'a function has two rows'
    seen.functions[place] = 1
    if (!isCount(calls) || !isCount(primitiveCalls)) return 'a number of calls is none'
    if (!areAmounts(self, valueTypes) || !areAmounts(total, valueTypes))
      return 'a value of a function is negative or not finite'
  }
  for (const { caller, callee, calls, self, total } of edges) {
    if (!isPlace(caller, functions) || !isPlace(callee, functions)) return 'a call is of no function'
    if (!isCount(calls)) return 'a number of calls is none'
    if (!areAmounts(self, valueTypes) || !areAmounts(total, valueTypes))
      return 'a value of a call is negative or not finite'
  }
  if (isTwice(edges, functions.length)) return 'a caller and what it calls have two rows'
  for (const { file, line, function: place, hits, values } of lineRows) {
    if (!isPlace(file, files) || !isLine(line)) return 'a row is of no line'
    if (place !== undefined && !isPlace(place, functions)) return 'a line is in a function that is not there'
    if (seen.lines.size === seen.lines.add(`${file} ${line} ${place}`).size) return 'a line has two rows'
    if (!isCount(hits)) return 'a number of hits is none'
    if (!areAmounts(values, valueTypes)) return 'a value of a line is negative or not finite'
  }
  return undefined
}

function faultOfSeries({ series }: Profile): string | undefined {
  for (const { name, unit, points } of series) {
    if (!isName(name) || !isName(unit)) return 'a series has no name or unit'
    if (points.length === 0) return 'a series has no points'
    let last = 0
    for (const [at, value] of points) {
      if (!isAmount(at) || !isAmount(value)) return 'a point of a series is negative or not finite'
      if (at < last) return 'the points of a series are out of order'
      last = at
    }
  }
  return undefined
}

/** A profile that was cut short or never written is no run that took no time. */
function measuresSomething({ samples, functionRows, lineRows, series }: Profile): boolean {
  const isMore = (value: number): boolean => value > 0
  return (
    samples.values.some((column) => column.some(isMore)) ||
    functionRows.some(
      ({ calls = 0, self, total }) => calls > 0 || self?.some(isMore) || total?.some(isMore),
    ) ||
    lineRows.some(({ hits = 0, values }) => hits > 0 || values?.some(isMore)) ||
    series.some(({ points }) => points.some(([, value]) => value > 0))
  )
}
