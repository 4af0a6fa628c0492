import { expect, test } from 'vitest'
import { heavyTails, normalNoise, suite, twoSpeedNoise } from '../../test/laws/simulated-study.ts'
import { runTrials } from './trials.ts'

/** So many trials, then no more time. */
const goOnFor = (trials: number): (() => Promise<boolean>) => {
  let left = trials
  return async () => {
    left -= 1
    return left >= 0
  }
}

test('quiet benchmarks: 5 and 10 % are found, 3 % is sure and about the threshold, nothing else alarms', async () => {
  const trials = (await runTrials(
    suite([
      { name: 'a', wall: normalNoise(0.01) },
      { name: 'b', wall: normalNoise(0.01) },
    ]),
    { seed: 3, goOn: goOnFor(40) },
  ))!
  const [three, five, ten] = trials.planted
  expect(five).toMatchObject({ slowdown: 0.05, trials: 10, found: 10, high: 1 })
  expect(ten).toMatchObject({ slowdown: 0.1, trials: 10, found: 10 })
  // The estimate of a slowdown as large as the threshold lies below it half of the time.
  expect(three!.found + three!.named).toBe(10)
  expect(three!.named).toBeGreaterThan(0)
  expect(trials.nothing).toMatchObject({ trials: 10, alarms: 0, low: 0 })
  expect(five!.byBenchmark.map(({ benchmark, trials: own }) => [benchmark, own])).toEqual([
    ['a', 5],
    ['b', 5],
  ])
})

test.each([
  // Most pairs are of one speed, and those are quiet.
  ['two speeds', twoSpeedNoise, 12],
  ['heavy tails', heavyTails(0.05), 2],
  ['much noise', normalNoise(0.15), 2],
])('no false alarm in %s, and what cannot be seen is not found', async (_, wall, most) => {
  const trials = (await runTrials(suite([{ name: 'a', wall }]), { seed: 5, goOn: goOnFor(48) }))!
  expect(trials.nothing).toMatchObject({ trials: 12, alarms: 0 })
  expect(trials.planted[0]!.found).toBeLessThanOrEqual(most)
})

test('rates are planted the other way, and a benchmark without times in what judges it', async () => {
  const made = suite([{ name: 'a', wall: normalNoise(0.01) }])
  const [one] = made.subjects
  const turned = (metric: { name: string; unit: string; better: 'lower' | 'higher' }) => ({
    ...made,
    subjects: [
      {
        ...one!,
        demands: [{ ...one!.demands[0]!, metric: metric.name, better: metric.better }],
        terms: { ...one!.terms, judge: [metric.name] },
        pairs: one!.pairs.map(({ base, head }) => {
          const side = (run: typeof base) => ({
            ...run,
            readings: run.readings.map((each) => ({
              ...each,
              metric: { ...metric, nature: 'noisy' as const },
            })),
          })
          return { base: side(base), head: side(head) }
        }),
      },
    ],
  })
  for (const metric of [
    { name: 'requests', unit: '1/s', better: 'higher' as const },
    { name: 'peak-rss', unit: 'B', better: 'lower' as const },
  ]) {
    const trials = (await runTrials(turned(metric), { seed: 1, goOn: goOnFor(16) }))!
    expect(trials.planted[2], metric.name).toMatchObject({ trials: 4, found: 4 })
    expect(trials.nothing.alarms).toBe(0)
  }
})

test('the same seed gives the same trials; without time there are none', async () => {
  const made = suite([{ name: 'a', wall: normalNoise(0.05) }])
  const run = async (seed: number) => runTrials(made, { seed, goOn: goOnFor(16) })
  expect(await run(7)).toEqual(await run(7))
  expect(await runTrials(made, { seed: 7, goOn: goOnFor(0) })).toBeUndefined()
})

test('a check that would want more pairs than were recorded ends with them, in no false alarm', async () => {
  const trials = (await runTrials(
    suite([
      { name: 'quick', wall: normalNoise(0.1), pairs: 40, seconds: 0.1 },
      { name: 'slow', wall: normalNoise(0.01), pairs: 40, seconds: 1 },
    ]),
    { seed: 1, goOn: goOnFor(160) },
  ))!
  expect(trials.nothing).toMatchObject({ trials: 40, alarms: 0 })
  expect(trials.seconds).toBeLessThan(600)
})

test('a large suite is raced in its trials as in a check, for as long as there are pairs', async () => {
  const large = (pairs: number) =>
    suite(
      Array.from({ length: 12 }, (_, index) => ({
        name: `b${index}`,
        wall: normalNoise(0.03),
        seconds: 1,
        pairs,
      })),
      { timeLimit: 400 },
    )
  const long = (await runTrials(large(100), { seed: 2, goOn: goOnFor(24) }))!
  expect(long.nothing.alarms).toBe(0)
  expect(long.planted[2]).toMatchObject({ slowdown: 0.1, trials: 6, found: 6, cut: 0 })
  const short = (await runTrials(large(16), { seed: 2, goOn: goOnFor(24) }))!
  expect(short.planted[0]!.cut).toBeGreaterThan(0)
})

test('what cannot fail the build is not planted in', async () => {
  const off = suite([{ name: 'a', wall: normalNoise(0.01), terms: { gate: 'off' } }])
  expect(await runTrials(off, { seed: 1, goOn: goOnFor(4) })).toBeUndefined()
})
