/** The simulated noise is what its description says: spreads, correlations, shares, all against closed forms. */
import { expect, test } from 'vitest'
import { type Model, makeWorld, openJob, randomStream, reference, unitOf } from './simulation.ts'

const quiet: Model = {
  ...reference,
  own: 0,
  slow: { share: 0, rise: 0 },
  spike: { share: 0, mean: 1 },
  shared: { sd: 0, runs: 20 },
  drift: 0,
  step: { share: 0, sd: 0 },
  warmUp: { height: 0, runs: 60 },
  benchmarkByProcessor: 0,
  machine: 0,
  benchmarkByMachine: 0,
  layout: 0,
  second: 0,
}
const still = { drift: 0, step: { share: 0, sd: 0 }, warmUp: { height: 0, runs: 60 } }
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length
const deviation = (values: readonly number[]): number => {
  const center = mean(values)
  return Math.sqrt(mean(values.map((one) => (one - center) ** 2)))
}
const covariance = (a: readonly number[], b: readonly number[]): number => {
  const [x, y] = [mean(a), mean(b)]
  return mean(a.map((one, place) => (one - x) * ((b[place] ?? 0) - y)))
}
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
/** One benchmark on a machine, logarithms of `count` processes. */
const logs = (model: Model, seed: number, count: number, loading = 1): number[] => {
  const job = openJob(model, seed, { length: count, levels: [0], noisiness: [model.cv], loadings: [loading] })
  return times(count, () => Math.log(job.run(0, 'base', 0)))
}

test('uniform, normal and exponential numbers have their moments, and every seed and name its own', () => {
  const stream = randomStream(5, 'moments')
  const [uniforms, normals, exponentials] = [
    times(200_000, stream.uniform),
    times(200_000, stream.normal),
    times(200_000, stream.exponential),
  ]
  expect(mean(uniforms)).toBeCloseTo(0.5, 2)
  expect(deviation(uniforms)).toBeCloseTo(Math.sqrt(1 / 12), 2)
  expect(mean(normals)).toBeCloseTo(0, 1)
  expect(deviation(normals)).toBeCloseTo(1, 2)
  expect(mean(normals.map((one) => one ** 4))).toBeCloseTo(3, 0)
  expect(mean(exponentials)).toBeCloseTo(1, 1)
  expect(deviation(exponentials)).toBeCloseTo(1, 1)
  const firsts = times(1000, (seed) => randomStream(seed, 'a').uniform())
  expect(Math.abs(covariance(firsts.slice(1), firsts.slice(0, -1)))).toBeLessThan(0.01)
  expect(new Set([...firsts, ...times(1000, (seed) => randomStream(seed, 'b').uniform())]).size).toBe(2000)
})

test.each([
  ['reference', {}],
  ['spikes', { spike: { share: 0.05, mean: 6 } }],
  ['two speeds', { slow: { share: 0.4, rise: 3 } }],
])('a process varies by the coefficient it should, within a percent: %s', (_, change) => {
  const model = { ...reference, ...still, ...change }
  const variance = mean(times(2, (seed) => deviation(logs(model, seed, 500_000)) ** 2))
  expect(Math.sqrt(variance) / model.cv).toBeGreaterThan(0.99)
  expect(Math.sqrt(variance) / model.cv).toBeLessThan(1.01)
})

test('differences of pairs vary as the text has it: 6.5 % by moments and 4.7 % by the median deviation, at 5 %', () => {
  const all = logs({ ...reference, ...still }, 3, 1_000_000)
  const differences = times(all.length / 2, (pair) => (all[2 * pair] ?? 0) - (all[2 * pair + 1] ?? 0))
  expect(deviation(differences)).toBeCloseTo(0.065, 3)
  expect(1.4826 * median(differences.map(Math.abs))).toBeCloseTo(0.047, 3)
})

test('shared noise has its size and fades over its time constant, and reaches a benchmark by its loading', () => {
  const model = { ...quiet, shared: { sd: 0.5, runs: 20 } }
  const found = times(40, (seed) => logs(model, seed, 5000, 0.7))
  const size = 0.7 * 0.5 * model.cv * unitOf(model)
  expect(Math.sqrt(mean(found.map((job) => mean(job.map((one) => one ** 2))))) / size).toBeCloseTo(1, 1)
  for (const lag of [1, 20, 60]) {
    const product = mean(found.map((job) => mean(job.slice(lag).map((one, at) => one * (job[at] ?? 0)))))
    expect(Math.abs(product / size ** 2 - Math.exp(-lag / 20))).toBeLessThan(0.05)
  }
})

test('benchmarks next to each other share the noise of the machine', () => {
  const model = { ...quiet, shared: { sd: 0.5, runs: 20 } }
  const one = openJob(model, 4, { length: 1, levels: [0, 0], noisiness: [0.05, 0.05], loadings: [1, 1] })
  const pairs = times(20_000, () => [Math.log(one.run(0, 'base', 0)), Math.log(one.run(1, 'base', 0))])
  const [a, b] = [pairs.map(([x]) => x ?? 0), pairs.map(([, y]) => y ?? 0)]
  expect(covariance(a, b) / deviation(a) / deviation(b)).toBeCloseTo(Math.exp(-1 / 20), 2)
})

test('slow changes of a job: drift to its end, a step in its share of the jobs, a warm-up that fades', () => {
  const ends = times(4000, (seed) => logs({ ...quiet, drift: 0.5 }, seed, 10).at(-1) ?? 0)
  expect(deviation(ends) / (0.9 * 0.5 * quiet.cv)).toBeCloseTo(1, 1)
  const stepped = times(4000, (seed) => logs({ ...quiet, step: { share: 0.2, sd: 2 } }, seed, 50).at(-1) ?? 0)
  const moved = stepped.filter((one) => one !== 0)
  expect(moved.length / stepped.length).toBeCloseTo(0.2, 1)
  expect(deviation(moved) / (2 * quiet.cv)).toBeCloseTo(1, 1)
  const warm = logs({ ...quiet, warmUp: { height: 1, runs: 60 } }, 1, 61)
  expect(warm[0]).toBeCloseTo(quiet.cv)
  expect(warm[60]).toBeCloseTo(quiet.cv / Math.E)
})

test('two speeds and spikes come in their shares', () => {
  const slow = logs({ ...quiet, slow: { share: 0.25, rise: 1.2 } }, 1, 50_000)
  expect(mean(slow.map((one) => (one > 0 ? 1 : 0)))).toBeCloseTo(0.25, 2)
  const spiked = { ...quiet, spike: { share: 0.02, mean: 4 } }
  const spikes = logs(spiked, 1, 200_000).filter((one) => one > 0)
  expect(spikes.length / 200_000).toBeCloseTo(0.02, 2)
  expect(mean(spikes) / (4 * spiked.cv * unitOf(spiked))).toBeCloseTo(1, 1)
})

test('only the second process of a pair is faster', () => {
  const model = { ...quiet, second: -0.003 }
  const job = openJob(model, 1, { length: 9, levels: [0, 0], noisiness: [0, 0], loadings: [1, 1] })
  const run = (benchmark: number, side: string): number =>
    Number(Math.log(job.run(benchmark, side, 0)).toFixed(6))
  expect([run(0, 'base'), run(0, 'head'), run(0, 'base'), run(0, 'head')]).toEqual([0, -0.003, 0, -0.003])
  expect([run(1, 'head'), run(1, 'head'), run(0, 'base'), run(1, 'base')]).toEqual([0, 0, 0, 0])
})

const size = { benchmarks: 40, runs: 20, slowed: 2, slowdown: 0.05 }
const oneOf = (model: Model, seed: number) => makeWorld(model, seed, size)

test('head is slower by what was asked for, and by the layout of its build', () => {
  const world = oneOf(quiet, 1)
  const job = world.open()
  const base = world.benchmarks.map((benchmark) => job.run(benchmark, 'base'))
  const ratios = world.benchmarks.map((benchmark) => job.run(benchmark, 'head') / (base[benchmark] ?? 0))
  expect(ratios.map((one) => Number(one.toFixed(9)))).toEqual(
    world.benchmarks.map((one) => (one < 2 ? 1.05 : 1)),
  )
  expect(world.benchmarks.filter(world.isSlowed)).toEqual([0, 1])
  const layouts = times(100, (seed) => {
    const other = makeWorld({ ...quiet, layout: 0.002 }, seed, { ...size, slowdown: 0 }).open()
    return times(40, (one) => Math.log(other.run(one, 'head') / other.run(one, 'base')))
  })
  expect(deviation(layouts.flat()) / (0.002 * Math.SQRT2)).toBeCloseTo(1, 1)
})

test('stored jobs: on the same processor model they differ by the machine, on any by the lottery too', () => {
  const model = { ...quiet, machine: 0.02, benchmarkByMachine: 0.01, benchmarkByProcessor: 0.06 }
  const levels = (which: 'same' | 'any') =>
    times(60, (seed) =>
      oneOf(model, seed)
        .history(which, 30, 1)
        .map((job) => job.map(([one]) => Math.log(one ?? 0))),
    )
  const same = levels('same')
  const common = same.map((jobs) => deviation(jobs.map(mean)))
  expect(mean(common)).toBeCloseTo(Math.hypot(0.02, 0.01 / Math.sqrt(40)), 2)
  const single = same.flatMap((jobs) =>
    times(40, (one) => deviation(jobs.map((job) => (job[one] ?? 0) - mean(job)))),
  )
  expect(mean(single)).toBeCloseTo(0.01, 2)
  const lottery = levels('any').flatMap((jobs) => jobs.map((job) => mean(job)))
  const near = (level: number): number => mean(lottery.map((one) => (Math.abs(one - level) < 0.05 ? 1 : 0)))
  expect(near(0)).toBeCloseTo(0.45, 1)
  expect(near(Math.log(1.25))).toBeCloseTo(0.35, 1)
  expect(near(Math.log(0.9))).toBeCloseTo(0.2, 1)
})

test('a seed is a world: the same to the last bit, on the same machine whatever is run on it', () => {
  const [one, two] = [oneOf(reference, 9), oneOf(reference, 9)]
  const all = (world: typeof one): number[] => {
    const job = world.open()
    return times(400, (at) => job.run(at % 40, at % 3 === 0 ? 'base' : 'head'))
  }
  expect(all(one)).toEqual(all(two))
  expect(one.history('same', 3, 5)).toEqual(two.history('same', 3, 5))
  expect(all(oneOf(reference, 10))).not.toEqual(all(one))
  const shared = { ...quiet, shared: { sd: 0.5, runs: 20 }, loading: [1, 1] as const }
  const [left, right] = [
    makeWorld(shared, 1, { ...size, slowdown: 0 }).open(),
    makeWorld(shared, 1, { ...size, slowdown: 0 }).open(),
  ]
  expect(times(50, () => left.run(0, 'base'))).toEqual(times(50, (at) => right.run(at % 40, 'head')))
})

test('noise differs between benchmarks where it is told to', () => {
  const world = makeWorld({ ...quiet, own: 1, cvSpread: 0.5 }, 2, { ...size, benchmarks: 300, slowdown: 0 })
  const job = world.open()
  const spreads = times(300, (one) => Math.log(deviation(times(200, () => Math.log(job.run(one, 'base'))))))
  expect(deviation(spreads)).toBeCloseTo(0.5, 1)
})
