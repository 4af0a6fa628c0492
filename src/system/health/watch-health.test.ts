import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { frequencyFiles } from './frequency.ts'
import { watchHealth } from './watch-health.ts'

const folder = mkdtempSync(join(tmpdir(), 'watch-health-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Processors at these kHz, as Linux shows them. */
function clocked(root: string, frequencies: readonly number[]): void {
  for (const [number, frequency] of frequencies.entries()) {
    mkdirSync(join(root, `cpu${number}/cpufreq`), { recursive: true })
    writeFileSync(join(root, `cpu${number}/cpufreq/scaling_cur_freq`), `${frequency}\n`)
  }
}

test('a look at the fastest processor a second; load and shares from beginning to end', () => {
  const [processors, proc] = [join(folder, 'cpu'), join(folder, 'proc')]
  mkdirSync(join(processors, 'cpuidle'), { recursive: true })
  mkdirSync(proc)
  clocked(processors, [1_200_000, 3_100_000])
  writeFileSync(join(proc, 'stat'), 'cpu  0 0 0 100 0 0 0 0 0 0\n')
  let now = 50
  const clocks = { monotonic: () => now, wall: () => now, sinceBoot: () => now }
  const loads = [0.5, 2.25]
  const watch = watchHealth(50, { proc, processors, clocks, load: () => loads.shift() ?? 0 })
  clocked(processors, [800_000, 900_000])
  now += 0.9
  // Too soon for another look.
  watch.look()
  now += 0.2
  clocked(processors, [3_400_000, 900_000])
  watch.look()
  now += 2
  clocked(processors, [800_000, 2_800_000])
  writeFileSync(join(proc, 'stat'), 'cpu  30 0 10 150 0 0 0 10 0 0\n')
  expect(watch.done()).toEqual({
    steal: 0.1,
    idle: 0.5,
    load: { start: 0.5, end: 2.25 },
    frequency: { lowest: 2_800_000_000, highest: 3_400_000_000 },
  })
})

test('nothing is known of a machine that says nothing', () => {
  const nowhere = join(folder, 'nowhere')
  const clocks = { monotonic: () => 1, wall: () => 1, sinceBoot: () => undefined }
  const watch = watchHealth(0, { proc: nowhere, processors: nowhere, clocks, load: () => 0 })
  watch.look()
  expect(watch.done()).toEqual({})
})

test('of many processors a few are looked at, spread over all', () => {
  const processors = join(folder, 'many')
  clocked(processors, Array(64).fill(1_000_000))
  expect(frequencyFiles(processors)).toHaveLength(4)
  const small = join(folder, 'small')
  clocked(small, [1, 1, 1])
  expect(frequencyFiles(small)).toHaveLength(3)
})

test('this machine has a health', () => {
  const begun = performance.now()
  const watch = watchHealth(begun / 1000)
  // The kernel counts in hundredths of a second: in less than a few of them there is nothing to tell.
  while (performance.now() - begun < 200) watch.look()
  const health = watch.done()
  if (process.platform === 'linux') expect(health).toMatchObject({ steal: expect.any(Number) })
  expect(health.clockJumps).toBeUndefined()
  for (const share of [health.steal, health.other, health.idle]) {
    if (share !== undefined) expect(share >= 0 && share <= 1).toBe(true)
  }
})
