/**
 * The report of `pyinstrument -r json`: a tree of calls with inclusive seconds, from which much has been taken away
 * (`jsonrenderer.py` and `processors.py` of pyinstrument 5.1.3).
 */
import type { Finding } from '../../model/finding.ts'
import type { ProfileHeader, ValueType } from '../../model/profile.ts'
import { type JsonRecord, isRecord, parseJson } from './parse-json.ts'
import { ProfileBuilder } from './profile-builder.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { pythonFunction } from './python-code.ts'
import { refuse } from './refuse.ts'

const valueTypes: readonly ValueType[] = [{ name: 'wall', unit: 's', nature: 'sampled', additive: true }]

export const pyinstrumentJson: ProfileFormat = { name: 'pyinstrument-json', recognises, read }

function recognises(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head)
  return /^\s*\{/u.test(text) && /"root_frame"\s*:/u.test(text) && /"file_path_short"\s*:/u.test(text)
}

function read(bytes: Uint8Array): ProfileRead {
  const parsed = parseJson(bytes)
  if ('because' in parsed)
    return refuse('broken-json', `the pyinstrument report cannot be read: ${parsed.because}`)
  const report = parsed.value
  if (!isRecord(report) || !Object.hasOwn(report, 'root_frame')) return wrong('it has no tree of calls')
  const header = headerOf(report)
  if (header === undefined) return wrong('a number of its head is none')
  const builder = new ProfileBuilder(valueTypes)
  const root = report['root_frame']
  const because = root === null ? undefined : addCalls(builder, root)
  if (because !== undefined) return wrong(because)
  return { profile: builder.done(header), findings: [reduced] }
}

const wrong = (because: string): ProfileRead =>
  refuse(
    'wrong-pyinstrument-json',
    `the report is not as pyinstrument writes it: ${because}`,
    'Profile it again.',
  )

const reduced: Finding = {
  code: 'reduced-profile',
  severity: 'note',
  text: 'This report of pyinstrument leaves out lines, imports and what took less than 1 % of the time.',
  remedy: 'Let pyinstrument write its whole session: pyinstrument -r session -o FILE.',
}

/** A call that is still to be looked at, under the stack and in the thread of its caller. */
interface Open {
  readonly call: unknown
  readonly caller: number
  readonly thread: number
}

/**
 * A call's own time is its time less that of the calls in it. `[self]` is no call but the caller's own time, shown where
 * it has calls beside it. Undefined when all is well.
 */
function addCalls(builder: ProfileBuilder, root: unknown): string | undefined {
  const open: Open[] = [{ call: root, caller: -1, thread: -1 }]
  // The list is taken from at its end, so that deep stacks need no deep recursion.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const call = isRecord(next.call) ? next.call : {}
    const { function: name, file_path: path, line_no: line, time, children = [] } = call
    if (typeof name !== 'string' || typeof path !== 'string') return 'a call does not tell its function'
    if (!isAmount(time)) return 'a call has no time'
    if (!Array.isArray(children)) return 'the calls in a call are no list'
    let { caller, thread } = next
    if (path === '<thread>') thread = builder.thread(name)
    else caller = builder.stack(caller, frameOf(builder, name, path, line))
    let own = time
    for (const child of children) {
      if (isRecord(child) && child['function'] === '[self]' && child['file_path'] === '') continue
      own -= isRecord(child) && isAmount(child['time']) ? child['time'] : 0
      open.push({ call: child, caller, thread })
    }
    // Every time was rounded to a millionth of a second.
    const rounding = 1e-6 * (children.length + 1)
    if (own < -rounding) return 'the calls in a call took longer than the call itself'
    if (own <= rounding) continue
    // A thread's time before its first function is nobody's.
    if (caller === -1) caller = builder.stack(-1, builder.frame(builder.function('[root]'), 0))
    builder.sample(caller, thread, [own])
  }
  return undefined
}

/** Where the function begins is told, but not where in it the call stood. */
function frameOf(builder: ProfileBuilder, name: string, path: string, line: unknown): number {
  const file = path === '' || path === '<built-in>' ? undefined : path
  return builder.frame(pythonFunction(builder, name, file, Number(line)), 0)
}

/** Which Python ran is only told where a path of its library happens to be in the report: nothing to compare by. */
function headerOf(report: JsonRecord): ProfileHeader | undefined {
  const { duration, cpu_time: cpuTime, start_time: at, sample_count: samples } = report
  if (![duration, cpuTime, at, samples].every((value) => value === undefined || isAmount(value)))
    return undefined
  return {
    tool: 'pyinstrument',
    format: pyinstrumentJson.name,
    mode: 'wall',
    threads: 'main',
    ...(isAmount(duration) ? { duration } : {}),
    ...(isAmount(cpuTime) ? { cpuTime } : {}),
    ...(isAmount(at) ? { at } : {}),
    ...(isAmount(samples) ? { samples } : {}),
  }
}

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value < Infinity
