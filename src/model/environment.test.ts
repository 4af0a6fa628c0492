import { expect, test } from 'vitest'
import { type Environment, differences, fingerprint } from './environment.ts'

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
