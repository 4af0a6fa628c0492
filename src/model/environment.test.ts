import { expect, test } from 'vitest'
import { type Environment, differences, exactDifferences, fingerprint } from './environment.ts'

const environment: Environment = {
  cpu: 'AMD EPYC 7763',
  cores: 4,
  memory: 16_770_000_000,
  os: 'ubuntu 24.04',
  kernel: '6.11.0-1018-azure',
  arch: 'x64',
  runtimes: { node: '22.18.0', python: '3.12.3' },
}

test('builds, patch versions and a little memory do not make another environment', () => {
  const later = {
    ...environment,
    kernel: '6.11.7',
    memory: 16_400_000_000,
    runtimes: { python: '3.12.9', node: '22.18.5' },
  }
  expect(fingerprint(later)).toBe(fingerprint(environment))
  expect(differences(environment, later)).toEqual([])
})

test('what decides comparability does, and is named', () => {
  const other = { ...environment, cpu: 'AMD EPYC 9V74', runtimes: { node: '24.1.0' } }
  expect(fingerprint(other)).not.toBe(fingerprint(environment))
  expect(differences(environment, other)).toEqual([
    'cpu: AMD EPYC 7763 → AMD EPYC 9V74',
    'node: 22.18 → 24.1',
    'python: 3.12 → none',
  ])
})

test('a name stands for all of it', () => {
  const [one, two] = [
    { ...environment, named: 'lab' },
    { ...environment, cpu: 'another', named: 'lab' },
  ]
  expect(fingerprint(one)).toBe(fingerprint(two))
  expect(fingerprint(one)).toMatch(/^[0-9a-f]{16}$/u)
})

test('flags, image and builds are kept and told, but make no other environment', () => {
  const before = { ...environment, flags: ['avx2', 'hle', 'rtm'], image: 'ubuntu24 20250804.1.0' }
  const after = {
    ...before,
    flags: ['avx2', 'avx512f'],
    image: 'ubuntu24 20250811.1.0',
    kernel: '6.11.0-1019-azure',
    memory: 16_750_000_000,
    runtimes: { node: '22.18.1', python: '3.12.3', go: '1.25.0' },
  }
  const { go: _, ...same } = after.runtimes
  expect(fingerprint({ ...after, runtimes: same })).toBe(fingerprint(environment))
  expect(exactDifferences(before, after)).toEqual([
    'cpu flags: now with avx512f, and without hle, rtm',
    'image: ubuntu24 20250804.1.0 → ubuntu24 20250811.1.0',
    'kernel: 6.11.0-1018-azure → 6.11.0-1019-azure',
    'go: none → 1.25.0',
    'node: 22.18.0 → 22.18.1',
  ])
  const many = { ...after, flags: ['avx2', ...'abcdefgh'.split('')], memory: 33_500_000_000 }
  expect(exactDifferences(after, many).slice(0, 2)).toEqual([
    'cpu flags: now with a, b, c, d, e, f and 2 more, and without avx512f',
    'memory: 15.6 GiB → 31.2 GiB',
  ])
})

test('what an older run does not say is no difference, and nothing differs from itself', () => {
  const known = { ...environment, flags: ['avx2'], image: 'ubuntu24 20250804.1.0' }
  expect(exactDifferences(environment, known)).toEqual([])
  expect(exactDifferences(known, environment)).toEqual([])
  expect(exactDifferences(known, known)).toEqual([])
})
