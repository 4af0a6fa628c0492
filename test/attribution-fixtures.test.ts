// Attribution on what real profilers wrote of one planted change: `rates` was moved into the loop of `total`, `price` to
// another file, `key_of` was renamed and lines were shifted (test/fixtures/profiles/job/README.md).
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attribute } from '../src/attribute/attribute.ts'
import { diffProfiles } from '../src/attribute/diff-profiles.ts'
import { profileFormats } from '../src/formats/profiles/index.ts'
import { readProfile } from '../src/formats/profiles/read-profile.ts'
import type { Profile } from '../src/model/profile.ts'
import { seededRandom } from '../src/stats/random.ts'
import { gitDiff } from './git-diff.ts'

const fixtures = join(import.meta.dirname, 'fixtures/profiles')
const read = async (path: string): Promise<Profile> => {
  const { profile, findings } = await readProfile(readFileSync(join(fixtures, path)), {
    formats: profileFormats,
  })
  if (profile === undefined) throw new Error(findings.map(({ text }) => text).join())
  return profile
}
type Side = 'base' | 'head'
const jobIn = (folder: string): Record<Side, Record<string, string>> => {
  const files = (side: Side): Record<string, string> =>
    Object.fromEntries(
      readdirSync(join(fixtures, folder, side)).map((name) => [
        name,
        readFileSync(join(fixtures, folder, side, name), 'utf8'),
      ]),
    )
  return { base: files('base'), head: files('head') }
}
const python = jobIn('job')
const node = jobIn('cpuprofile/job')
const about = (job: typeof python) => ({
  diff: gitDiff(job.base, job.head),
  source: (side: Side, path: string): string | undefined => job[side][path],
})
const ofPython = about(python)
const ofNode = about(node)

/** As many runs as asked for, each a draw of what one run saw. */
function redrawn(profile: Profile, runs: number, seed: number): readonly Profile[] {
  const random = seededRandom(seed)
  const noise = (): number => 0.9 + 0.2 * random()
  return Array.from({ length: runs }, (): Profile => {
    const keeps = profile.samples.stack.map(() => (random() < 0.4 ? 0 : random() < 0.5 ? 1 : 2))
    const times = (values: readonly number[] | undefined, by: number) => ({
      self: values?.map((value) => value * by) ?? [],
    })
    return {
      ...profile,
      header: { ...profile.header, samples: 1000 },
      samples: {
        ...profile.samples,
        values: profile.samples.values.map((column) =>
          column.map((value, place) => value * (keeps[place] ?? 1)),
        ),
      },
      functionRows: profile.functionRows.map((row) => ({ ...row, ...times(row.self, noise()) })),
    }
  })
}

const lineIn = (text: string | undefined, part: string): number =>
  text!.split('\n').findIndex((line) => line.includes(part)) + 1
const planted = lineIn(python.head['job.py'], 'rates = pricing.rates()')

test.each([['cprofile-3.11'], ['cprofile-3.13'], ['cprofile-3.8'], ['profile-3.11'], ['yappi-1.7.6']])(
  'calls of %s: what is called more often, and no news of what was moved or renamed',
  async (name) => {
    const [base, head] = await Promise.all(
      ['base', 'head'].map((side) => read(`pstats/${name}-${side}.pstats`)),
    )
    const found = diffProfiles(base!, head!, ofPython)
    const gated = found.exact.filter((change) => change.gated)
    expect(gated.map(({ name: one, file, base: before }) => [one, file, before])).toEqual([
      ['rates', 'pricing.py', 1],
    ])
    expect(gated[0]!.head).toBeGreaterThan(100)
    const rowOf = (one: string) => found.functions.find((row) => row.name === one && row.repository)
    expect(rowOf('price')).toMatchObject({ file: 'pricing.py', was: { file: 'orders.py' } })
    expect(rowOf('price')!.calls!.base).toBe(rowOf('price')!.calls!.head)
    expect(rowOf('identity_of')).toMatchObject({ was: { name: 'key_of' } })
    expect(rowOf('total')!.inclusive!.head).toBeGreaterThan(rowOf('total')!.inclusive!.base)
  },
)

test('cProfile: who calls more is blamed, at the line that calls', async () => {
  const [base, head] = await Promise.all(
    ['base', 'head'].map((side) => read(`pstats/cprofile-3.11-${side}.pstats`)),
  )
  const found = attribute({
    base: { profiles: redrawn(base!, 6, 1) },
    head: { profiles: redrawn(head!, 6, 2) },
    ...ofPython,
  })
  expect(found.culprits[0]).toMatchObject({
    name: 'total',
    file: 'job.py',
    line: planted,
    lineFrom: 'call',
    confidence: 'high',
  })
  expect(found.culprits[0]!.callees[0]).toMatchObject({ name: 'rates', file: 'pricing.py' })
})

test.each(['4.2.0', '5.1.0'])('hits of line_profiler %s', async (version) => {
  const [base, head] = await Promise.all(
    ['base', 'head'].map((side) => read(`lprof/module-${version}-3.11-${side}.lprof`)),
  )
  const found = diffProfiles(base!, head!, ofPython)
  expect(found.findings).toEqual([])
  const rates = found.exact.filter(({ name, gated }) => name === 'rates' && gated)
  expect(rates).toMatchObject([{ counter: 'hits', file: 'pricing.py', base: 1 }])
  expect(found.exact.filter(({ gated }) => gated)).toEqual(rates)
  // Version 4 did not list `price` at base, which is not a count of 0.
  const moved = found.exact.filter(({ name }) => name === 'price' || name === 'identity_of')
  expect(moved.filter(({ base: before }) => before !== undefined)).toEqual([])
})

test('pyinstrument: the planted line first, and nothing else', async () => {
  const [base, head] = await Promise.all(
    ['base', 'head'].map((side) => read(`pyinstrument-session/5.1.3-py3.11-${side}.pyisession`)),
  )
  const found = attribute({
    base: { profiles: redrawn(base!, 6, 1) },
    head: { profiles: redrawn(head!, 6, 2) },
    ...ofPython,
  })
  expect(found.culprits[0]).toMatchObject({
    name: 'total',
    file: 'job.py',
    line: planted,
    confidence: 'high',
  })
  expect(found.culprits[0]!.callees[0]).toMatchObject({ name: 'rates' })
})

test('node: the planted line grew most', async () => {
  const [base, head] = await Promise.all(
    ['base', 'head'].map((side) => read(`cpuprofile/node-20.20.2-${side}.cpuprofile`)),
  )
  const { lines, functions, findings } = diffProfiles(base!, head!, ofNode)
  const doubt = { code: 'few-samples', severity: 'warning' }
  expect(findings).toMatchObject([doubt, doubt])
  const inRates = lineIn(node.head['pricing.mjs'], 'cents.set')
  expect(lines.slice(0, 2).map(({ file, lines: at }) => [file, at?.from])).toContainEqual([
    'pricing.mjs',
    inRates,
  ])
  expect(functions.filter(({ inDiff }) => inDiff).map(({ name }) => name)).toEqual(['total'])
})
