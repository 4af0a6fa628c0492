import { expect, test } from 'vitest'
import type { Progress } from '../model/progress.ts'
import { progressLine } from './progress.ts'

const measuring = (done: number, workload = 'parse'): Progress => ({
  kind: 'measuring',
  done,
  total: 40,
  left: 95,
  workload,
})

function written(
  live: boolean,
  quiet: boolean,
  events: readonly (readonly [at: number, Progress])[],
): string {
  let [text, time] = ['', 0]
  const terminal = {
    out: () => {},
    err: (part: string) => void (text += part),
    color: false,
    live,
    width: 80,
  }
  const { watch, clear } = progressLine(terminal, quiet, () => time)
  for (const [at, event] of events) {
    time = at
    watch(event)
  }
  clear()
  return text
}

test('a log gets plain lines, and few of them while it measures', () => {
  const events = [
    [0, { kind: 'stage', text: 'copying' }],
    [1, measuring(0)],
    [2, measuring(2)],
    [32, measuring(20)],
  ] as const
  expect(written(false, false, events)).toBe(
    'copying\nmeasuring 0 %, about 95 s left: parse\nmeasuring 50 %, about 95 s left: parse\n',
  )
})

test('a terminal has one line that renews itself and is gone at the end', () => {
  const text = written(true, false, [
    [0, measuring(0)],
    [1, measuring(10)],
  ])
  expect(text.split('\r\u001B[K').filter((part) => part !== '')).toEqual([
    'measuring 0 %, about 95 s left: parse',
    'measuring 25 %, about 95 s left: parse',
  ])
  expect(text.endsWith('\r\u001B[K')).toBe(true)
  expect(text).not.toContain('\n')
})

test('a name cannot break out of its line, and quiet is quiet', () => {
  expect(written(false, false, [[0, measuring(0, 'a\n\u001B[2Jb')]])).toBe(
    'measuring 0 %, about 95 s left: a [2Jb\n',
  )
  expect(written(false, true, [[0, measuring(0)]])).toBe('')
})
