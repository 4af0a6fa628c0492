import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ProfileBuilder } from '../formats/profiles/profile-builder.ts'
import type { Profile, ProfileHeader } from '../model/profile.ts'
import { headerDifferences, refusals } from './comparable.ts'

const header: ProfileHeader = {
  tool: 'pyinstrument',
  toolVersion: '5.1.3',
  format: 'pyinstrument-session',
  runtime: 'Python 3.11.2',
  mode: 'wall',
  interval: 0.001,
  threads: 'main',
  hashSeed: '0',
  exitCode: 0,
  workload: 'etl',
  samples: 1000,
}
const profileOf = (changes: Partial<ProfileHeader> = {}): Profile =>
  new ProfileBuilder([{ name: 'wall', unit: 's', nature: 'sampled', additive: true }]).done({
    ...header,
    ...changes,
  })
const changes: readonly [name: string, change: Partial<ProfileHeader>, head: string][] = [
  ['tool', { tool: 'scalene' }, 'scalene'],
  ['tool version', { toolVersion: '5.1.2' }, '5.1.2'],
  ['runtime', { runtime: 'Python 3.13' }, 'Python 3.13'],
  ['mode', { mode: 'cpu' }, 'cpu'],
  ['interval', { interval: 0.01 }, '10 ms'],
  ['threads', { threads: 'all' }, 'all'],
  ['hash seed', { hashSeed: 'random' }, 'random'],
  ['exit code', { exitCode: 1 }, '1'],
  ['workload', { workload: 'other' }, 'other'],
]

test.each(changes)('%s is named', (name, change, head) => {
  expect(headerDifferences(header, { ...header, ...change })).toMatchObject([{ name, head }])
  const [refusal, ...others] = refusals([profileOf()], [profileOf(), profileOf(change)])
  expect(others).toEqual([])
  expect(refusal).toMatchObject({ code: 'profiles-not-comparable', severity: 'error' })
  expect(refusal!.text).toContain(`${name} is `)
  expect(refusal!.text).toContain(`${head} at head`)
})

test('what does not shape the numbers may differ', () => {
  const other = { ...header, format: 'x', runtime: 'Python 3.11.9', duration: 3, at: 5, command: ['a'] }
  expect(headerDifferences(header, other)).toEqual([])
})

test('what one side alone tells does not agree', () => {
  const { hashSeed, ...silent } = header
  expect(headerDifferences(silent, header)).toEqual([{ name: 'hash seed', head: hashSeed }])
  expect(headerDifferences(silent, silent)).toEqual([])
})

test('repeats of one side must agree too, and so must what is measured', () => {
  expect(refusals([profileOf(), profileOf({ mode: 'cpu' })], [profileOf()])[0]!.text).toContain(
    'another run of base',
  )
  const bytes = new ProfileBuilder([{ name: 'rss', unit: 'B', nature: 'sampled', additive: true }]).done(
    header,
  )
  expect(refusals([profileOf()], [bytes])[0]!.text).toContain(
    'measured values is wall (s) at base and rss (B) at head',
  )
  expect(refusals([], [profileOf()])).toMatchObject([{ code: 'no-profile' }])
})

test('too few samples are refused, unless the tool does not sample', () => {
  expect(refusals([profileOf({ samples: 199 })], [profileOf()])).toMatchObject([{ code: 'few-samples' }])
  expect(refusals([profileOf({ samples: 200 })], [profileOf()])).toEqual([])
  const { samples, ...rest } = header
  const traced = new ProfileBuilder([{ name: 'wall', unit: 's', nature: 'timed', additive: true }]).done(rest)
  expect(samples).toBe(1000)
  expect(refusals([traced], [traced])).toEqual([])
})

test('differences are the same both ways round', () => {
  const some = fc.constantFrom(...changes.map(([, change]) => change))
  fc.assert(
    fc.property(fc.array(some), fc.array(some), (one, other) => {
      const [a, b] = [one, other].map((list) => Object.assign({}, header, ...list) as ProfileHeader)
      const names = (x: ProfileHeader, y: ProfileHeader) => headerDifferences(x, y).map(({ name }) => name)
      expect(names(a!, b!)).toEqual(names(b!, a!))
      expect(names(a!, a!)).toEqual([])
    }),
  )
})
