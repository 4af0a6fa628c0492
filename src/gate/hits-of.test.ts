import { expect, test } from 'vitest'
import { ProfileBuilder } from '../formats/profiles/profile-builder.ts'
import type { Profile } from '../model/profile.ts'
import { hitsOf } from './hits-of.ts'

const root = '/srv/copy'
const text = `def normalise(rows):
    total = 0
    for row in rows:
        total  +=  row  # prices in cents
    again = 1
    again = 1
    return total


class Cart:
    def total(self):
        return sum(self.prices)


def total():
    return 0
`
const source = (path: string): string | undefined => (path === 'src/etl.py' ? text : undefined)

function profile(
  ...rows: readonly (readonly [name: string, from: number, line: number, hits: number, uncertain?: true])[]
): Profile {
  const builder = new ProfileBuilder([])
  const path = `${root}/src/etl.py`
  const file = builder.file(path)
  for (const [name, startLine, line, hits, uncertain = false] of rows) {
    const place = builder.function(name, { path, startLine, uncertain })
    builder.lineRows.push({ file, line, function: place, hits })
  }
  return builder.done({ tool: 'line_profiler', format: 'lprof' })
}

const etl = profile(
  ['normalise', 1, 2, 1],
  ['normalise', 1, 3, 501],
  ['normalise', 1, 4, 500],
  ['normalise', 1, 6, 1],
  ['Cart.total', 11, 12, 7],
  ['total', 15, 16, 3],
  ['<lambda>', 20, 20, 9, true],
)

test.each([
  ['etl.normalise', 501],
  ['src.etl.normalise', 501],
  ['etl.normalise: total += row', 500],
  ['etl.normalise: total += row # prices in cents', 500],
  ['etl.normalise: return total', 0],
  ['etl.Cart.total', 7],
  ['etl.total', 3],
])('%s: %d hits', (name, value) => {
  expect(hitsOf(name, etl, root, source)).toEqual({ value, found: true, ambiguous: false })
})

test('two lines of one text are ambiguous, as is what several functions may hide behind', () => {
  expect(hitsOf('etl.normalise: again = 1', etl, root, source)).toEqual({ found: true, ambiguous: true })
  expect(hitsOf('etl.<lambda>', etl, root, source)).toEqual({ found: true, ambiguous: true })
})

test('a text that no line has, and one whose file cannot be read, give no number', () => {
  expect(hitsOf('etl.normalise: total -= row', etl, root, source)).toEqual({ found: true, ambiguous: false })
  // The text stands in another function only.
  expect(hitsOf('etl.total: total += row', etl, root, source)).toEqual({ found: true, ambiguous: false })
  expect(hitsOf('etl.normalise: total += row', etl, root, () => undefined)).toEqual({
    found: true,
    ambiguous: false,
  })
})

test('a function that did not run is not found', () => {
  expect(hitsOf('etl.missing', etl, root, source)).toEqual({ found: false, ambiguous: false })
  expect(hitsOf('etl.missing: a = 1', etl, root, source)).toEqual({ found: false, ambiguous: false })
})
