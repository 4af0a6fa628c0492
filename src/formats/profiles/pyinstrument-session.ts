/**
 * pyinstrument's own file, `pyinstrument -r session`: every stack that it saw, with the seconds since the one before
 * (`session.py`, `frame_info.py` and `stack_sampler.py` of pyinstrument 4.7.3 and 5.1.3).
 */
import type { ProfileHeader, ValueType } from '../../model/profile.ts'
import { type JsonRecord, isRecord, parseJson } from './parse-json.ts'
import { ProfileBuilder } from './profile-builder.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { pythonFunction } from './python-code.ts'
import { refuse } from './refuse.ts'
import { runtimeOf } from './runtime-of.ts'

const valueTypes: readonly ValueType[] = [
  { name: 'samples', unit: 'count', nature: 'sampled', additive: true },
  { name: 'wall', unit: 's', nature: 'sampled', additive: true },
]

export const pyinstrumentSession: ProfileFormat = { name: 'pyinstrument-session', recognises, read }

function recognises(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head)
  return /^\s*\{/u.test(text) && /"(?:frame_records|start_call_stack)"\s*:\s*\[/u.test(text)
}

function read(bytes: Uint8Array): ProfileRead {
  const parsed = parseJson(bytes)
  if ('because' in parsed)
    return refuse('broken-json', `the pyinstrument session cannot be read: ${parsed.because}`)
  const session = parsed.value
  const records = isRecord(session) ? session['frame_records'] : undefined
  if (!isRecord(session) || !Array.isArray(records)) return wrong('it has no list of what was seen')
  if (session['sample_count'] !== records.length) return wrong('it has not as many samples as it says it has')
  const builder = new ProfileBuilder(valueTypes)
  const because = addSamples(builder, records)
  if (because !== undefined) return wrong(because)
  const header = headerOf(session)
  if (typeof header === 'string') return wrong(header)
  const profile = builder.done(header)
  // Before 5.0 the session does not say where the interpreter lies, but the paths of its modules do.
  const runtime = runtimeOf([...texts(session['sys_path']), ...profile.files.map(({ path }) => path)])
  const [thread] = profile.threads
  const isMain = profile.threads.length === 1 && thread === 'MainThread'
  return {
    profile: {
      ...profile,
      header: {
        ...header,
        ...(runtime === undefined ? {} : { runtime }),
        ...(isMain ? { threads: 'main' as const } : {}),
      },
    },
    findings: [],
  }
}

const wrong = (because: string): ProfileRead =>
  refuse(
    'wrong-pyinstrument-session',
    `the session is not as pyinstrument writes it: ${because}`,
    'Profile it again.',
  )

/** Equal stacks of one thread become one sample; undefined when all is well. */
function addSamples(builder: ProfileBuilder, records: readonly unknown[]): string | undefined {
  const placeOf = new Map<string, Place>()
  const seen = new Map<number, { stack: number; thread: number; count: number; seconds: number }>()
  for (const record of records) {
    const [names, seconds]: readonly unknown[] = Array.isArray(record) ? record : []
    if (!Array.isArray(names)) return 'a sample has no stack'
    if (!isAmount(seconds)) return 'a sample has no time'
    let [stack, thread] = [-1, -1]
    for (const name of names) {
      if (typeof name !== 'string') return 'a call in a stack is no text'
      let place = placeOf.get(name)
      if (place === undefined) {
        place = readPlace(builder, name)
        if (place === undefined) return 'a call in a stack does not tell its function'
        placeOf.set(name, place)
      }
      if (place.isThread) thread = place.number
      else stack = builder.stack(stack, place.number)
    }
    // The time before a thread's first function is nobody's; pyinstrument calls the caller of all so.
    if (stack === -1) stack = builder.stack(-1, builder.frame(builder.function('[root]'), 0))
    const key = stack * 2 ** 23 + thread
    const sum = seen.get(key) ?? { stack, thread, count: 0, seconds: 0 }
    sum.count += 1
    sum.seconds += seconds
    seen.set(key, sum)
  }
  for (const { stack, thread, count, seconds } of seen.values()) {
    builder.sample(stack, thread, [count, seconds])
  }
  return undefined
}

interface Place {
  readonly isThread: boolean
  /** Of a thread or a frame. */
  readonly number: number
}

/**
 * `name NUL file NUL first line`, then parts that begin with SOH: `l` the line it stood at, `c` a class, `h` hidden from
 * tracebacks. `[await]` and its like have a name alone, a builtin the file `<built-in>`, a thread `<thread>`.
 * The class is that of `self`, not the one that the function is defined in: it would make several of one function.
 */
function readPlace(builder: ProfileBuilder, text: string): Place | undefined {
  const [identifier = '', ...attributes] = text.split('\u0001')
  const [name = '', path, firstLine, ...rest] = identifier.split('\0')
  if (rest.length > 0 || (path !== undefined && firstLine === undefined)) return undefined
  if (path === '<thread>') return { isThread: true, number: builder.thread(name) }
  const file = path === '<built-in>' ? undefined : path
  const line = Number(attributes.find((each) => /^l\d{1,8}$/u.test(each))?.slice(1) ?? 0)
  const functionPlace = pythonFunction(builder, name, file, Number(firstLine))
  return { isThread: false, number: builder.frame(functionPlace, line > 2 ** 24 ? 0 : line) }
}

function headerOf(session: JsonRecord): ProfileHeader | string {
  const {
    min_interval: interval,
    duration,
    cpu_time: cpuTime,
    start_time: at,
    sample_count: samples,
  } = session
  if (!isAmount(duration) || !isAmount(at)) return 'it does not tell when it began and how long it took'
  return {
    tool: 'pyinstrument',
    format: pyinstrumentSession.name,
    mode: 'wall',
    duration,
    at,
    // Not in the sessions of every version, or null.
    ...(isAmount(interval) ? { interval } : {}),
    ...(isAmount(cpuTime) ? { cpuTime } : {}),
    ...(isAmount(samples) ? { samples } : {}),
  }
}

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value < Infinity

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
