// What is kept of any profile: it is small, adds up to the same, and says nothing of the machine that it was taken on.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { diffProfiles } from '../../src/attribute/diff-profiles.ts'
import { guessRoot, locate } from '../../src/attribute/locate.ts'
import { checkProfile } from '../../src/formats/profiles/check-profile.ts'
import { profileFormats } from '../../src/formats/profiles/index.ts'
import { ProfileBuilder } from '../../src/formats/profiles/profile-builder.ts'
import { reduceProfile } from '../../src/formats/profiles/reduce-profile.ts'
import { packProfile } from '../../src/gate/keep-profile.ts'
import type { DifferenceRow } from '../../src/model/profile-difference.ts'
import type { Profile } from '../../src/model/profile.ts'
import { readProfile } from '../../src/read-profile.ts'

const folder = join(import.meta.dirname, '../fixtures/profiles')
const fixtures: readonly (readonly [title: string, path: string])[] = profileFormats.flatMap(({ name }) =>
  Object.keys(JSON.parse(readFileSync(join(folder, name, 'fixtures.json'), 'utf8')))
    .filter((file) => !/^(?:empty-|unmarked-5)/u.test(file))
    .map((file) => [`${name}/${file}`, join(folder, name, file)] as const),
)

async function profileOf(path: string): Promise<Profile> {
  const { profile, findings } = await readProfile(Uint8Array.from(readFileSync(path)))
  if (profile === undefined) throw new Error(JSON.stringify(findings))
  return profile
}

const rootOf = (profile: Profile): string => guessRoot([profile])[0] ?? '/nowhere'

async function keptOf(profile: Profile): Promise<{ readonly bytes: Uint8Array; readonly kept: Profile }> {
  const { bytes } = await packProfile({ profile, tool: 'any', repeat: 1, root: rootOf(profile) }, 'c0ffee')
  const { profile: kept, findings } = await readProfile(bytes)
  if (kept === undefined) throw new Error(JSON.stringify(findings))
  return { bytes, kept }
}

const sum = (numbers: Iterable<number | undefined>): number => {
  let all = 0
  for (const number of numbers) all += number ?? 0
  return all
}

/** What may be added up of a profile, and so must stay what it was. */
function totalsOf({ valueTypes, samples, functionRows, edges, lineRows }: Profile): readonly number[] {
  const additive = [...valueTypes.keys()].filter((place) => valueTypes[place]!.additive)
  return [
    ...additive.flatMap((place) => [
      sum(samples.values[place]!),
      sum(functionRows.map(({ self }) => self?.[place])),
      sum(edges.map(({ self }) => self?.[place])),
      sum(lineRows.map(({ values }) => values?.[place])),
    ]),
    sum(functionRows.map(({ calls }) => calls)),
    sum(functionRows.map(({ primitiveCalls }) => primitiveCalls)),
    sum(edges.map(({ calls }) => calls)),
    sum(lineRows.map(({ hits }) => hits)),
  ]
}

const expectAlike = (ones: readonly number[], others: readonly number[]): void => {
  expect(others).toHaveLength(ones.length)
  ones.forEach((one, place) => expect(Math.abs(others[place]! - one)).toBeLessThanOrEqual(1e-6 * one))
}

/** Calls of functions and hits of lines of the repository, by name and line. */
function countsOf(profile: Profile, root: string): readonly string[] {
  const { files, functions, functionRows, lineRows } = profile
  const located = files.map((file) => locate(file, [root]))
  const rows = functionRows.flatMap(({ function: place, calls }) => {
    const { name, file = -1, startLine } = functions[place]!
    const at = located[file]
    return at?.repository === true ? [`${at.path}:${startLine} ${name} ${calls}`] : []
  })
  const lines = lineRows.flatMap(({ file, line, hits }) => {
    const at = located[file]!
    return at.repository ? [`${at.path}:${line} ${hits}`] : []
  })
  return [...rows, ...lines].toSorted()
}

describe.each(fixtures)('%s', (_, path) => {
  test('is kept in a few bytes that are read as themselves and add up to the same', async () => {
    const profile = await profileOf(path)
    const { bytes, kept } = await keptOf(profile)
    expect(bytes.length).toBeLessThanOrEqual(16 * 1024)
    expect(kept.header.format).toBe('benchline')
    expectAlike(totalsOf(profile), totalsOf(kept))
    expect(kept.valueTypes).toEqual(profile.valueTypes)
    expect(countsOf(kept, '/nowhere')).toEqual(countsOf(profile, rootOf(profile)))
  })

  test('kept, it tells neither how it was started nor where anything lay', async () => {
    const profile = await profileOf(path)
    const { bytes, kept } = await keptOf({
      ...profile,
      header: { ...profile.header, command: ['python', '--token', 'secret-word'] },
    })
    const text = gunzipSync(bytes).toString()
    expect(text).not.toContain('secret-word')
    expect(text).not.toMatch(/[/\\](?:home|root|srv|tmp|usr|Users|opt)[/\\]/u)
    for (const { path: at } of kept.files) expect(at).toMatch(/^(?:\/…\/[^/]*$|[^/])|^$/u)
    expect(kept.header).toEqual({
      ...kept.header,
      ...withoutCommand(profile),
      format: 'benchline',
      commit: 'c0ffee',
    })
  })

  test.each([0.01, 0.2, 1])(
    'reduced to what takes %f of it, it is sound and adds up to the same',
    async (share) => {
      const profile = await profileOf(path)
      const reduced = reduceProfile(profile, {
        locate: (file) => locate(file, [rootOf(profile)]),
        share,
        allOwn: false,
      })
      expect(checkProfile(reduced)).toBeUndefined()
      expectAlike(totalsOf(profile), totalsOf(reduced))
    },
  )
})

function withoutCommand({ header }: Profile): Partial<Profile['header']> {
  const { command: _, format: __, ...rest } = header
  return rest
}

test.each([
  ['pstats', 'cprofile-3.11-base.pstats', 'cprofile-3.11-head.pstats'],
  ['pyinstrument-session', '5.1.3-py3.11-base.pyisession', '5.1.3-py3.11-head.pyisession'],
  ['lprof', 'marked-5.1.0-3.11-base.lprof', 'marked-5.1.0-3.11-head.lprof'],
])('two kept profiles of %s differ as the files do', async (format, base, head) => {
  const [before, after] = await Promise.all([base, head].map((file) => profileOf(join(folder, format, file))))
  const whole = diffProfiles(before!, after!, { anyway: true })
  const [keptBefore, keptAfter] = await Promise.all([before!, after!].map((one) => keptOf(one)))
  const kept = diffProfiles(keptBefore!.kept, keptAfter!.kept, { anyway: true })
  const own = ({ functions }: typeof whole): readonly DifferenceRow[] =>
    functions
      .filter(({ repository }) => repository)
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const [ones, others] = [own(whole), own(kept)]
  expect(others.map(({ name, calls }) => [name, calls])).toEqual(ones.map(({ name, calls }) => [name, calls]))
  const amounts = (rows: readonly DifferenceRow[]): readonly number[] =>
    rows.flatMap((row) => [row.base, row.head])
  expectAlike(amounts(ones), amounts(others))
  expect(kept.exact).toEqual(whole.exact)
  expect(kept.value?.base).toBeCloseTo(whole.value!.base, 5)
})

test('a profile of a hundred thousand stacks is kept in 64 KiB, with its largest on their own', async () => {
  const builder = new ProfileBuilder([{ name: 'wall', unit: 's', nature: 'sampled', additive: true }])
  const main = builder.stack(
    -1,
    builder.frame(builder.function('main', { path: '/srv/app/main.py', startLine: 1 }), 3),
  )
  for (let number = 0; number < 100_000; number += 1) {
    const place = builder.function(`step_${(number * 7919) % 100_000}`, {
      path: `/srv/app/part ${number % 997}.py`,
    })
    builder.sample(builder.stack(main, builder.frame(place, number % 500)), -1, [0.001 + number * 1e-8])
  }
  const large = builder.frame(builder.function('large', { path: '/srv/app/main.py', startLine: 9 }), 10)
  builder.sample(builder.stack(main, large), -1, [25])
  const profile = builder.done({ tool: 'made', format: 'made' })
  const { bytes } = await packProfile({ profile, tool: 'made', repeat: 1, root: '/srv/app' }, undefined)
  expect(bytes.length).toBeLessThanOrEqual(64 * 1024)
  const { profile: kept } = await readProfile(bytes)
  expectAlike(totalsOf(profile), totalsOf(kept!))
  expect(kept!.functions.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['main', 'large', '(others)']),
  )
  expect(kept!.header.samples).toBe(100_001)
  expect(kept!.header.commit).toBeUndefined()
})

const header: Profile['header'] = {
  tool: 'pyinstrument',
  toolVersion: '5.1.3',
  format: 'pyinstrument-session',
  runtime: 'Python 3.11',
  mode: 'wall',
  interval: 0.001,
  threads: 'main',
  hashSeed: '0',
  exitCode: 0,
  workload: 'report',
  samples: 1000,
}

test.each([
  ['tool', { tool: 'scalene' }],
  ['tool version', { toolVersion: '5.1.2' }],
  ['runtime', { runtime: 'Python 3.12' }],
  ['mode', { mode: 'cpu' }],
  ['interval', { interval: 0.01 }],
  ['threads', { threads: 'all' }],
  ['hash seed', { hashSeed: 'random' }],
  ['exit code', { exitCode: 1 }],
  ['workload', { workload: 'other' }],
] as const)('kept profiles of which %s differs are refused by that name', async (name, change) => {
  const made = (more: Partial<Profile['header']>): Profile => {
    const builder = new ProfileBuilder([{ name: 'wall', unit: 's', nature: 'sampled', additive: true }])
    builder.sample(
      builder.stack(-1, builder.frame(builder.function('main', { path: 'main.py' }), 1)),
      -1,
      [1],
    )
    return builder.done({ ...header, ...more })
  }
  const [base, head] = await Promise.all([keptOf(made({})), keptOf(made(change))])
  expect(diffProfiles(base.kept, base.kept).findings).toEqual([])
  const { findings, functions } = diffProfiles(base.kept, head.kept)
  expect(functions).toEqual([])
  expect(findings).toMatchObject([{ code: 'profiles-not-comparable', severity: 'error' }])
  expect(findings[0]!.text).toContain(`${name} is `)
})
