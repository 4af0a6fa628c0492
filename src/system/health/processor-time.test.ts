import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { testWhere } from '../../../test/test-where.ts'
import { processorTime, shares } from './processor-time.ts'

const folder = mkdtempSync(join(tmpdir(), 'processor-time-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
/** A folder with files as Linux has them in /proc. */
function proc(files: Readonly<Record<string, string>>): string {
  const root = join(folder, String((count += 1)))
  mkdirSync(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}
/** utime, stime, cutime, cstime of a process whose name is as unpleasant as can be. */
const stat = (...times: readonly number[]): string =>
  `7 (a) b 9 (c) S 1 7 7 0 -1 4194304 100 200 0 0 ${times.join(' ')} 20 0 1 0 555\n`
const children = `self/task/${process.pid}/children`
const columns = (...ticks: readonly number[]): string => `cpu  ${ticks.join(' ')}\ncpu0 1 1 1 1 1 1 1 1 1 1\n`

test('what is ours is our own time, that of our children and of those they waited for', () => {
  const files = {
    stat: columns(100, 10, 40, 800, 20, 1, 9, 20, 50, 0),
    'self/stat': stat(1, 2, 30, 40),
    [children]: '41 42 43 ',
    '41/stat': stat(100, 200, 1000, 2000),
    '42/stat': stat(5, 5, 0, 0),
  }
  // 43 has just ended. The time of guests, 50, is in user already.
  expect(processorTime(proc(files))).toEqual({ all: 1000, idle: 820, steal: 20, ours: 73 + 3300 + 10 })
})

test('what cannot be read is absent', () => {
  const text = columns(100, 0, 0, 900, 0, 0, 0, 0)
  expect(processorTime(join(folder, 'nowhere'))).toBeUndefined()
  expect(processorTime(proc({ stat: 'cpu  1 2 3 4\n' }))).toBeUndefined()
  expect(processorTime(proc({ stat: columns(1, 2, 3, 4, 5, 6, 7, Number.NaN) }))).toBeUndefined()
  expect(processorTime(proc({ stat: text }))).toEqual({ all: 1000, idle: 900, steal: 0 })
  expect(processorTime(proc({ stat: text, 'self/stat': stat(1, 1, 1, 1) }))).not.toHaveProperty('ours')
  expect(processorTime(proc({ stat: text, [children]: '', 'self/stat': '7 (a) S 1' }))).not.toHaveProperty(
    'ours',
  )
})

test('shares are of all CPU time between two moments', () => {
  const before = { all: 1000, idle: 500, steal: 10, ours: 100 }
  const after = { all: 2000, idle: 900, steal: 60, ours: 400 }
  const { steal, idle, other } = shares(before, after)
  expect([steal, idle, other]).toEqual([0.05, 0.4, 0.25])
  const { ours: _, ...unknown } = after
  expect(shares(before, unknown)).toEqual({ steal: 0.05, idle: 0.4 })
  // Ticks are rounded in each place on its own.
  expect(shares(before, { all: 1300, idle: 500, steal: 10, ours: 402 })).toEqual({
    steal: 0,
    idle: 0,
    other: 0,
  })
  expect(shares(before, before)).toEqual({})
  expect(shares(undefined, after)).toEqual({})
})

testWhere(process.platform === 'linux', 'what a child and its own children compute is found again', () => {
  const before = processorTime()
  const burn = 'import time\nwhile time.process_time() < 0.6: pass\n'
  const nested = `import subprocess, sys\nsubprocess.run([sys.executable, '-c', ${JSON.stringify(burn)}])\n${burn}`
  execFileSync('python3', ['-c', nested])
  const after = processorTime()
  expect((after?.ours ?? 0) - (before?.ours ?? 0)).toBeGreaterThan(110)
  expect((after?.all ?? 0) - (before?.all ?? 0)).toBeGreaterThan(110)
})
