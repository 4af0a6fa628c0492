/**
 * line_profiler's `.lprof`: a pickle of one `LineStats` with
 * `{timings: {(file, first line, name): [(line, hits, ticks)…]}, unit: seconds of a tick}`.
 */
import type { Finding } from '../../model/finding.ts'
import { type LineTime, lineProfile } from './line-profile.ts'
import { type Pickled, PickledDict, PickledObject, readPickle } from './pickle.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { refuse } from './refuse.ts'

export const lprof: ProfileFormat = {
  name: 'lprof',
  recognises: (head) => {
    const [first, protocol = 0] = head
    const beginning = String.fromCharCode(...head.subarray(0, 256))
    return first === 0x80 && protocol <= 5 && /line_profiler.+LineStats/su.test(beginning)
  },
  read: (bytes) => {
    const pickled = readPickle(bytes)
    if ('because' in pickled)
      return refuse('broken-pickle', `the .lprof file cannot be read: ${pickled.because}`, again)
    return statsOf(pickled.value)
  },
}

const again = 'Profile it again, and see whether the program ended by itself.'
const wrong = (because: string): ProfileRead => refuse('wrong-lprof', `the .lprof file ${because}`, again)

/** The module of the class moved in 5.0. */
const versions: ReadonlyMap<string, string> = new Map([
  ['_line_profiler.LineStats', 'before 5'],
  ['line_profiler._line_profiler.LineStats', 'before 5'],
  ['line_profiler.line_profiler.LineStats', '5 or later'],
])

const inexact: Finding = {
  code: 'inexact-hits',
  severity: 'note',
  text: 'line_profiler before 5 misses hits of some lines, and its versions count loops differently.',
  remedy: 'Update line_profiler to 5 or later.',
}

function statsOf(stats: Pickled): ProfileRead {
  const toolVersion = stats instanceof PickledObject ? versions.get(stats.of) : undefined
  if (!(stats instanceof PickledObject) || toolVersion === undefined) return wrong('holds no LineStats')
  const unit = fieldOf(stats.state, 'unit')
  const timings = fieldOf(stats.state, 'timings')
  if (typeof unit !== 'number' || !(unit > 0 && unit <= 1)) return wrong('does not say how long a tick is')
  if (!(timings instanceof PickledDict)) return wrong('has no dict of functions')
  const lines: LineTime[] = []
  for (const [place, key] of timings.keys.entries()) {
    const because = addLines(lines, key, timings.values[place], unit)
    if (because !== undefined) return wrong(because)
  }
  if (lines.length === 0) {
    return refuse(
      'empty-profile',
      timings.keys.length === 0
        ? 'the .lprof file names no function: none was marked'
        : 'the .lprof file has no line that ran: none of the marked functions was called',
      'Mark functions that run with @profile, or name modules with kernprof -p.',
    )
  }
  const profile = lineProfile(lines, { format: lprof.name, toolVersion })
  return { profile, findings: toolVersion === 'before 5' ? [inexact] : [] }
}

function fieldOf(state: Pickled, name: string): Pickled | undefined {
  if (!(state instanceof PickledDict)) return undefined
  return state.values[state.keys.indexOf(name)]
}

/** Lists may be referred to again and again, so that a small file could hold more than fits into memory. */
const mostLines = 2 ** 20

/** In words that follow "the .lprof file" why the function is none. */
function addLines(
  lines: LineTime[],
  key: Pickled,
  timings: Pickled | undefined,
  unit: number,
): string | undefined {
  const [path, startLine, name] = Array.isArray(key) && key.length === 3 ? key : []
  if (typeof path !== 'string' || typeof name !== 'string' || !isLine(startLine))
    return 'names a function by something else than file, line and name'
  if (!Array.isArray(timings)) return `has no list of lines for ${name}`
  for (const timing of timings) {
    const [line, hits, ticks] = Array.isArray(timing) && timing.length === 3 ? timing : []
    if (!isLine(line) || !isCount(hits) || typeof ticks !== 'number' || !(ticks >= 0 && ticks < 2 ** 70))
      return `has a line of ${name} whose numbers are none`
    lines.push({ path, name, startLine, line, hits, seconds: ticks * unit })
  }
  return lines.length > mostLines ? `has more than ${mostLines} lines` : undefined
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isLine = (value: unknown): value is number => isCount(value) && value <= 2 ** 24
