/**
 * The JSON of scalene 1.5 and 2: per line and function percentages of the run, memory, and with `--stacks` the stacks that
 * its clock found (`scalene_json.py` of scalene 1.5.16 to 2.4.0).
 */
import type { ProfileHeader, Series } from '../../model/profile.ts'
import { type JsonRecord, isRecord, parseJson } from './parse-json.ts'
import { ProfileBuilder } from './profile-builder.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { refuse } from './refuse.ts'
import { censored, leaks, onlyMarked } from './scalene-findings.ts'
import { type KnownFunctions, addFile, isAmount, mebibyte, valueTypes } from './scalene-rows.ts'
import { addMemoryStacks, addTimeStacks } from './scalene-stacks.ts'

export const scalene: ProfileFormat = { name: 'scalene', recognises, read }

/** Keys are sorted; stacks may fill the head before the first key that is scalene's alone. */
function recognises(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head)
  return (
    /^\s*\{\s*"alloc_samples"\s*:/u.test(text) ||
    (/^\s*\{/u.test(text) && /"max_footprint_mb"\s*:/u.test(text) && /"elapsed_time_sec"\s*:/u.test(text))
  )
}

function read(bytes: Uint8Array): ProfileRead {
  const parsed = parseJson(bytes)
  if ('because' in parsed)
    return refuse('broken-json', `the scalene profile cannot be read: ${parsed.because}`)
  const profile = parsed.value
  const elapsed = isRecord(profile) ? profile['elapsed_time_sec'] : undefined
  const files = isRecord(profile) ? profile['files'] : undefined
  if (!isRecord(profile) || !isAmount(elapsed)) return wrong('it does not tell how long the run took')
  if (!isRecord(files)) return wrong('it has no files')
  const builder = new ProfileBuilder(valueTypes)
  const known: KnownFunctions = new Map()
  for (const [path, file] of Object.entries(files)) {
    const because = addFile(builder, known, path, file, elapsed)
    if (because !== undefined) return wrong(`${because} in ${path}`)
  }
  const samples = addTimeStacks(builder, known, profile['stacks'], elapsed)
  if (typeof samples === 'string') return wrong(samples)
  const because = addMemoryStacks(builder, known, profile['memory_stacks'])
  if (because !== undefined) return wrong(because)
  builder.series.push(...footprintOf(profile['samples']))
  return {
    profile: builder.done(headerOf(profile, elapsed, samples)),
    findings: [censored, ...onlyMarked(files), ...leaks(files)],
  }
}

const wrong = (because: string): ProfileRead =>
  refuse('wrong-scalene', `the profile is not as scalene writes it: ${because}`, 'Profile it again.')

/** A file that cannot tell its version tells none: 1.5.55 and 2.0 write the same. */
function headerOf(profile: JsonRecord, elapsed: number, samples: number | undefined): ProfileHeader {
  const { memory, gpu, start_time_absolute: at } = profile
  const has = (key: string): boolean => Object.hasOwn(profile, key)
  const version = has('combined_stacks') ? '2.x' : has('stacks') ? undefined : '1.x'
  return {
    tool: 'scalene',
    ...(version === undefined ? {} : { toolVersion: version }),
    format: scalene.name,
    mode: ['time', ...(memory === true ? ['memory'] : []), ...(gpu === true ? ['gpu'] : [])].join(' and '),
    threads: 'all',
    duration: elapsed,
    ...(samples === undefined ? {} : { samples }),
    ...(isAmount(at) ? { at } : {}),
  }
}

/** Memory in use over time: `[nanoseconds, MiB]` each, of which newer versions keep a hundred at random. */
function footprintOf(samples: unknown): readonly Series[] {
  if (!Array.isArray(samples)) return []
  const points: (readonly [at: number, value: number])[] = []
  for (const sample of samples) {
    const [at, size]: readonly unknown[] = Array.isArray(sample) ? sample : []
    // Memory that was there before scalene began may be given back: such a curve lies too low by an unknown amount.
    if (!isAmount(at) || !isAmount(size)) return []
    points.push([at / 1e9, size * mebibyte])
  }
  points.sort(([one], [other]) => one - other)
  const [first] = points
  return first === undefined
    ? []
    : [{ name: 'footprint', unit: 'B', points: points.map(([at, value]) => [at - first[0], value]) }]
}
