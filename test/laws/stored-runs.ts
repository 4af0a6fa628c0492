/** Made-up stored runs and noise for what is detected over time. */
import type { Environment } from '../../src/model/environment.ts'
import { type Metric, wall } from '../../src/model/metric.ts'
import type { Run } from '../../src/model/run.ts'
import { makeSample } from '../../src/model/sample.ts'
import type { Random } from '../../src/stats/random.ts'

export const machine: Environment = {
  cpu: 'AMD EPYC 7763',
  cores: 4,
  memory: 2 ** 34,
  os: 'ubuntu 24.04',
  kernel: '6.11.0-1018-azure',
  arch: 'x64',
  runtimes: { node: '24.1.0' },
}

export interface Line {
  readonly benchmark?: string
  readonly metric?: Metric
  /** One number a run, base unit; undefined where the run does not have it. */
  readonly values: readonly (number | undefined)[]
}

/** Runs of successive commits `c0`, `c1` …, one a day from 2026-01-01. */
export function storedRuns(
  lines: readonly Line[],
  environmentAt: (place: number) => Environment = () => machine,
): readonly Run[] {
  const count = Math.max(...lines.map(({ values }) => values.length))
  return Array.from({ length: count }, (_, place) => ({
    suite: 's',
    commit: `c${place}`,
    at: new Date(Date.UTC(2026, 0, 1 + place)).toISOString(),
    environment: environmentAt(place),
    launcher: 'python3',
    samples: lines.flatMap(({ benchmark = 'parse', metric = wall, values }) => {
      const value = values[place]
      return value === undefined ? [] : [makeSample(benchmark, metric, [value])]
    }),
  }))
}

const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Noise of runs without any change, on the log scale, standard deviation about 1. */
export const noises = {
  normal: (random, count) => Array.from({ length: count }, () => normal(random)),
  // One run in twenty is 4 to 10 standard deviations slow.
  outliers: (random, count) =>
    Array.from({ length: count }, () => normal(random) + (random() < 0.05 ? 4 + 6 * random() : 0)),
  // A quarter of all runs is slow.
  'two speeds': (random, count) =>
    Array.from({ length: count }, () => 0.6 * normal(random) + (random() < 0.25 ? 2.5 : 0)),
  'neighbours alike': (random, count) => {
    let value = normal(random)
    return Array.from({ length: count }, () => (value = 0.3 * value + Math.sqrt(1 - 0.09) * normal(random)))
  },
} satisfies Readonly<Record<string, (random: Random, count: number) => number[]>>

/** Levels of about 0.2 s with this noise, and `shape` on top of it: by which fraction worse at each place. */
export function levels(
  random: Random,
  count: number,
  spread: number,
  shape: (place: number) => number = () => 0,
  kind: keyof typeof noises = 'normal',
): readonly number[] {
  return noises[kind](random, count).map(
    (value, place) => 0.2 * Math.exp(spread * value) * (1 + shape(place)),
  )
}
