import { expect, test } from 'vitest'
import { type Clocks, systemClocks, watchClocks } from './clock-jumps.ts'

/** Clocks that go on as told. */
function clocks(knowsBoot = true) {
  const now = { monotonic: 100, wall: 1_800_000_000, boot: 400 }
  const told: Clocks = {
    monotonic: () => now.monotonic,
    wall: () => now.wall,
    sinceBoot: () => (knowsBoot ? now.boot : undefined),
  }
  const move = (seconds: number, { slept = 0, set = 0 } = {}): void => {
    now.monotonic += seconds
    now.wall += seconds + slept + set
    now.boot += seconds + slept
  }
  return { told, move }
}

test('a sleeping machine and a clock that is set are told apart, and dated', () => {
  const { told, move } = clocks()
  const watch = watchClocks(90, told)
  move(5)
  watch.look()
  move(20, { slept: 3600 })
  watch.look()
  move(1, { set: -7200 })
  watch.look()
  move(2, { slept: 30 })
  watch.look()
  move(1000)
  watch.look()
  expect(watch.jumps()).toEqual([
    { from: 15, to: 35, seconds: 3600, kind: 'suspended' },
    { from: 35, to: 36, seconds: -7200, kind: 'set' },
    { from: 36, to: 38, seconds: 30, kind: 'suspended' },
  ])
})

test('slewing is no jump, however long it goes on; a jump stays one where nobody counts since boot', () => {
  const { told, move } = clocks(false)
  const watch = watchClocks(100, told)
  for (let minute = 0; minute < 100; minute += 1) {
    move(60, { set: 0.03 })
    watch.look()
  }
  expect(watch.jumps()).toEqual([])
  move(10, { slept: 2 })
  watch.look()
  expect(watch.jumps()).toHaveLength(1)
  expect(watch.jumps()[0]).not.toHaveProperty('kind')
})

test('a clock that does nothing but jump does not fill the report', () => {
  const { told, move } = clocks()
  const watch = watchClocks(100, told)
  for (let look = 0; look < 1000; look += 1) {
    move(1, { set: look % 2 === 0 ? 5 : -5 })
    watch.look()
  }
  expect(watch.jumps()).toHaveLength(100)
})

test('the clocks of this machine agree with themselves', () => {
  const watch = watchClocks(systemClocks.monotonic())
  for (let look = 0; look < 1000; look += 1) watch.look()
  expect(watch.jumps()).toEqual([])
  if (process.platform === 'linux') expect(systemClocks.sinceBoot()).toBeGreaterThan(0)
})
