import fc from 'fast-check'
import { expect, test } from 'vitest'
import { picturePath } from './draw.ts'

test('a page is called after its benchmark', () => {
  expect(picturePath('Make report (large)', new Set())).toBe('pictures/make-report-large.html')
  expect(picturePath('日本', new Set())).toBe('pictures/benchmark.html')
})

test('whatever a benchmark is called, its page has a plain name of its own in its folder', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (names) => {
      const taken = new Set<string>()
      for (const name of names) taken.add(picturePath(name, taken))
      expect(taken.size).toBe(names.length)
      for (const path of taken) expect(path).toMatch(/^pictures\/[a-z0-9]+(?:-[a-z0-9]+)*\.html$/u)
    }),
  )
})
