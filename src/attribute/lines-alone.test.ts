// Profilers that tell of lines alone: memory, which is nobody else's, and times that include what a line calls.
import { expect, test } from 'vitest'
import { gitDiff } from '../../test/git-diff.ts'
import { ProfileBuilder } from '../formats/profiles/profile-builder.ts'
import type { Profile, ValueType } from '../model/profile.ts'
import type { Resource } from '../model/resource.ts'
import { attribute } from './attribute.ts'

const base = `import numbers_of


def pixels(table):
    return table.astype("uint8")


def main():
    table = numbers_of.make()
    print(pixels(table))


main()
`
const head = base.replace(
  '    return table.astype',
  '    wide = table * 255 // table.max()\n    return wide.astype',
)
const types: Readonly<Record<Resource, readonly ValueType[]>> = {
  memory: [
    { name: 'wall', unit: 's', nature: 'sampled', additive: true },
    { name: 'peak', unit: 'B', nature: 'sampled', additive: false },
    { name: 'growth', unit: 'B', nature: 'timed', additive: true },
  ],
  time: [{ name: 'wall', unit: 's', nature: 'timed', additive: true }],
}

type Rows = readonly (readonly [name: string, start: number, line: number, value: number])[]

/** One run; memory differs by a page or two from run to run, times by some percent. */
function profileOf(resource: Resource, rows: Rows, run: number): Profile {
  const builder = new ProfileBuilder(types[resource])
  const file = builder.file('/copy/job.py')
  for (const [name, startLine, line, value] of rows) {
    const place = builder.function(name, { path: '/copy/job.py', startLine })
    const near = resource === 'memory' ? value + 4096 * (run % 3) : value * (1 + 0.01 * ((run * 5) % 7))
    const values = resource === 'memory' ? [1, 1, near] : [near]
    builder.lineRows.push({ file, line, function: place, values })
  }
  return builder.done({ tool: 'lines', format: 'synthetic', samples: resource === 'memory' ? 12 : 1000 })
}

function attributed(resource: Resource, before: Rows, after: Rows) {
  const six = (rows: Rows, from: number): readonly Profile[] =>
    [0, 1, 2, 3, 4, 5].map((run) => profileOf(resource, rows, run + from))
  const sources = { base, head }
  return attribute({
    base: { profiles: six(before, 0), roots: ['/copy'] },
    head: { profiles: six(after, 3), roots: ['/copy'] },
    diff: gitDiff({ 'job.py': base }, { 'job.py': head }),
    source: (side, path) => (path === 'job.py' ? sources[side] : undefined),
    resource,
  })
}

const mebibyte = 2 ** 20

test('memory is charged to the line that took it, in bytes, whatever the clock saw', () => {
  const { culprits, waterfall, cannotSay, findings } = attributed(
    'memory',
    [
      ['<module>', 1, 1, 40 * mebibyte],
      ['main', 8, 9, 24 * mebibyte],
    ],
    [
      ['<module>', 1, 1, 40 * mebibyte],
      ['main', 9, 10, 24 * mebibyte],
      ['pixels', 4, 5, 24 * mebibyte],
    ],
  )
  expect(cannotSay).toBeUndefined()
  expect(culprits).toMatchObject([
    { name: 'pixels', line: 5, lineFrom: 'measured', unit: 'B', inDiff: true, confidence: 'high' },
  ])
  expect(waterfall?.unit).toBe('B')
  expect(waterfall?.base).toBeCloseTo(64 * mebibyte, -5)
  // The pace of a machine takes no memory.
  expect(findings).toEqual([])
})

test('of lines that include what they call only the innermost is blamed, and the outermost is the whole', () => {
  const { culprits, waterfall } = attributed(
    'time',
    [
      ['<module>', 1, 13, 1],
      ['main', 8, 9, 0.3],
      ['main', 8, 10, 0.7],
      ['pixels', 4, 5, 0.7],
    ],
    [
      ['<module>', 1, 14, 2],
      ['main', 9, 10, 0.3],
      ['main', 9, 11, 1.7],
      ['pixels', 4, 5, 1],
      ['pixels', 4, 6, 0.7],
    ],
  )
  expect(culprits).toMatchObject([{ name: 'pixels', line: 5 }])
  expect(waterfall?.base).toBeCloseTo(1, 1)
  expect(waterfall?.head).toBeCloseTo(2, 0)
})
