/**
 * speedscope's own format: frames by place, and profiles of weighed stacks (`sampled`) or of frames that open and close
 * (`evented`). https://github.com/jlfwong/speedscope/wiki/Importing-from-custom-sources
 */
import type { ValueType } from '../../model/profile.ts'
import type { Unit } from '../../model/unit.ts'
import { toBase } from '../../model/unit.ts'
import { asSamples } from './as-samples.ts'
import { isRecord, parseJson } from './parse-json.ts'
import { ProfileBuilder } from './profile-builder.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { isLine } from './python-code.ts'
import { plainName } from './plain-name.ts'
import { refuse } from './refuse.ts'
import { callerItself, readStacks } from './speedscope-stacks.ts'
import { speedscopeText } from './speedscope-text.ts'
import { isUncertainName } from './uncertain-name.ts'

export const speedscope: ProfileFormat = {
  name: 'speedscope',
  recognises: (head) => {
    const text = new TextDecoder().decode(head)
    return (
      /^\s*\{/u.test(text) &&
      (/[{,]\s*"\$schema"\s*:\s*"https:\/\/www\.speedscope\.app\/file-format-schema\.json"/u.test(text) ||
        /^\s*\{\s*"shared"\s*:\s*\{\s*"frames"\s*:/u.test(text) ||
        /^\s*\{\s*"profiles"\s*:\s*\[\s*\{\s*"type"\s*:\s*"(?:sampled|evented)"/u.test(text))
    )
  },
  read: (bytes) => {
    const parsed = parseJson(bytes)
    if ('because' in parsed)
      return refuse('broken-json', `the speedscope profile cannot be read: ${parsed.because}`)
    const built = build(parsed.value)
    return typeof built === 'string'
      ? refuse('wrong-speedscope', `the speedscope profile is not as its format says: ${built}`)
      : built
  },
  write: (profile) => {
    const { profile: whole, findings } = asSamples(profile, 'speedscope')
    return whole === undefined
      ? { findings }
      : { bytes: new TextEncoder().encode(speedscopeText(whole)), findings }
  },
}

/** Its words for units: ours, and what a value is called where nothing tells. */
const units: ReadonlyMap<unknown, readonly [word: string, name: string]> = new Map([
  ['nanoseconds', ['ns', 'time']],
  ['microseconds', ['us', 'time']],
  ['milliseconds', ['ms', 'time']],
  ['seconds', ['s', 'time']],
  ['bytes', ['B', 'bytes']],
  ['none', ['count', 'samples']],
])

/** One of the profiles of a file: a thread, or another kind of value. */
interface Part {
  readonly content: Readonly<Record<string, unknown>>
  readonly type: string
  readonly unit: Unit
  /** A number of the file in our unit. */
  readonly inBase: (value: number) => number
  readonly thread: string | undefined
}

function build(value: unknown): ProfileRead | string {
  const { profiles, shared, exporter = '' } = isRecord(value) ? value : {}
  const frames = isRecord(shared) ? shared['frames'] : undefined
  if (!Array.isArray(profiles) || !Array.isArray(frames)) return 'it has no lists of profiles and of frames'
  const maker = typeof exporter === 'string' ? exporter.slice(0, 200) : ''
  const namer = maker === ours ? ourNames : foreignNames(profiles)
  const parts: Part[] = []
  for (const each of profiles) {
    const part = partOf(each, namer)
    if (typeof part === 'string') return part
    parts.push(part)
  }
  const valueTypes = typesOf(parts, maker === 'pyinstrument')
  const builder = new ProfileBuilder(valueTypes)
  const places = placesOf(builder, frames, makerOf(maker).tool)
  if (typeof places === 'string') return places
  for (const { content, type, unit, inBase, thread } of parts) {
    const column = valueTypes.findIndex((each) => each.name === type && each.unit === unit)
    const threadPlace = thread === undefined ? -1 : builder.thread(thread)
    const fault = readStacks(content, builder, places, (stack, weight) => {
      const values = valueTypes.map((_, place) => (place === column ? inBase(weight) : 0))
      builder.sample(stack, threadPlace, values)
    })
    if (fault !== undefined) return fault
  }
  return { profile: builder.done({ ...makerOf(maker), format: speedscope.name }), findings: [] }
}

/** `py-spy@0.4.3`. */
function makerOf(exporter: string): { readonly tool: string; readonly toolVersion?: string } {
  if (exporter === '' || exporter === ours) return { tool: 'speedscope' }
  const [, tool, toolVersion] = /^(.+)@(\d\S*)$/su.exec(exporter) ?? []
  return tool === undefined || toolVersion === undefined ? { tool: exporter } : { tool, toolVersion }
}

/** What we write as the exporter; then the name of a profile is `type` or `type: thread`. */
const ours = 'benchline'

/** What the name of a profile tells: of which kind its values are, where it is not the usual one, and of which thread. */
type Namer = (name: string, isTime: boolean) => { readonly type?: string; readonly thread?: string }

const ourNames: Namer = (name) => {
  const colon = name.indexOf(': ')
  return colon === -1 ? { type: name } : { type: name.slice(0, colon), thread: name.slice(colon + 2) }
}

/** Several profiles are mostly threads; but a thread's wall clock and its CPU time may be two profiles, and never add up. */
function foreignNames(profiles: readonly unknown[]): Namer {
  const names = profiles.map((each) => (isRecord(each) ? String(each['name']) : ''))
  const clocks = new Set(names.map((name) => clock.exec(name)?.[0].toLowerCase() ?? ''))
  const areClocks = clocks.has('wall') && clocks.has('cpu')
  const threads = new Map<string, string>()
  return (name, isTime) => {
    const type = areClocks && isTime ? clock.exec(name)?.[0].toLowerCase() : undefined
    // `Thread 4711 "MainThread"`: the number differs in every run.
    const [isThread, own = ''] = /^Thread \d+ "(.*)"$/su.exec(name) ?? []
    const thread = isThread === undefined ? name : own || (threads.get(name) ?? `thread ${threads.size + 1}`)
    threads.set(name, thread)
    return {
      ...(type === undefined ? {} : { type }),
      ...(isThread === undefined && profiles.length === 1 ? {} : { thread }),
    }
  }
}

const clock = /\b(?:wall|cpu)\b/iu

function partOf(content: unknown, namer: Namer): Part | string {
  if (!isRecord(content)) return 'a profile is no object'
  const { name, unit } = content
  const [word, usual] = units.get(unit) ?? []
  if (word === undefined || usual === undefined) return 'a profile has none of its units'
  if (typeof name !== 'string') return 'a profile has no name'
  const { type = usual, thread } = namer(name, usual === 'time')
  return { content, type, unit: toBase(1, word).unit, inBase: (value) => toBase(value, word).value, thread }
}

function typesOf(parts: readonly Part[], isSampler: boolean): readonly ValueType[] {
  const types = new Map<string, ValueType>()
  for (const { type, unit, content } of parts) {
    const nature = content['type'] === 'evented' && !isSampler ? 'timed' : 'sampled'
    const key = `${unit} ${type}`
    types.set(key, types.get(key) ?? { name: type, unit, nature, additive: true })
  }
  return [...types.values()]
}

/**
 * The place of every frame in the table of frames, `callerItself` for what is no code: pyinstrument gives the time of a
 * caller itself to a frame `[self]`, py-spy begins stacks with their thread's id, which differs in every run. pyinstrument
 * also tells where functions begin, not where they stood.
 */
function placesOf(builder: ProfileBuilder, frames: readonly unknown[], tool: string): Int32Array | string {
  const isPyinstrument = tool === 'pyinstrument'
  const places = new Int32Array(frames.length)
  for (const [index, frame] of frames.entries()) {
    const { name, file, line } = isRecord(frame) ? frame : {}
    if (typeof name !== 'string') return 'a frame has no name'
    const path = typeof file === 'string' && file !== '' && file !== '<built-in>' ? file : undefined
    const isNoCode =
      (isPyinstrument && name === '[self]') || (tool === 'py-spy' && /^thread \(.*\)(?:: .*)?$/su.test(name))
    if (isNoCode && path === undefined) {
      places[index] = callerItself
      continue
    }
    const at = isLine(line) ? line : 0
    const place = builder.function(plainName(name) || '(no name)', {
      ...(path === undefined ? {} : { path }),
      ...(isPyinstrument && at > 0 ? { startLine: at } : {}),
      uncertain: isUncertainName(name, path),
    })
    places[index] = builder.frame(place, isPyinstrument ? 0 : at)
  }
  return places
}
