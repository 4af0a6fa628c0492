import { expect, test } from 'vitest'
import type { Entry } from '../config/plan.ts'
import { only, select } from './selection.ts'

const entry = (name: string, paths: readonly string[] = []): Entry => ({ name, paths }) as unknown as Entry
const entries = [entry('parse'), entry('hot loops', ['src/**']), entry('api/list')]

test('a name selects an entry with all its benchmarks, a path some of them', () => {
  expect(select(entries, only('parse'), 'parse', undefined).entries.map(({ name }) => name)).toEqual([
    'parse',
  ])
  const some = only('hot loops/sort/*')
  expect(select(entries, some, '', undefined).entries.map(({ name }) => name)).toEqual(['hot loops'])
  expect(some.holds('hot loops', 'hot loops/sort/quick')).toBe(true)
  expect(some.holds('hot loops', 'hot loops/parse/quick')).toBe(false)
  expect(only('hot*').holds('hot loops', 'hot loops/parse/quick')).toBe(true)
  expect(select(entries, only('api/*'), '', undefined).entries.map(({ name }) => name)).toEqual(['api/list'])
})

test('a glob that matches nothing is a fault that names what there is', () => {
  expect(() => select(entries, only('pasre'), 'pasre', undefined)).toThrow(
    'no benchmark matches --only pasre',
  )
})

test('paths leave an entry out unless they or the configuration changed', () => {
  const names = (files: readonly string[]) => {
    const { entries: chosen, notLooked } = select(entries, only(undefined), undefined, {
      files,
      configuration: 'benchline.yml',
    })
    return [chosen.map(({ name }) => name), notLooked]
  }
  expect(names(['docs/a.md'])).toEqual([['parse', 'api/list'], ['hot loops']])
  expect(names(['src/deep/a.ts'])).toEqual([['parse', 'hot loops', 'api/list'], []])
  expect(names(['benchline.yml'])).toEqual([['parse', 'hot loops', 'api/list'], []])
})
