/** Simulated studies for tests: pairs of base against itself with noise of a known kind. */
import type { RecordedPair, Subject, Suite } from '../../src/doctor/recording.ts'
import { cpu, type Metric, wall } from '../../src/model/metric.ts'
import type { Gate, Terms } from '../../src/model/terms.ts'
import { normalQuantile } from '../../src/stats/normal-quantile.ts'
import { type Random, seededRandom } from '../../src/stats/random.ts'

const gate: Gate = {
  falseAlarmRate: 0.01,
  margin: 0.01,
  onInconclusive: 'warn',
  onMissing: 'fail',
}

const terms: Terms = {
  threshold: 0.03,
  thresholds: {},
  budgets: {},
  gate: 'fail',
  judge: 'auto',
}

const normal = (random: Random): number => normalQuantile(Math.max(1e-9, random()))

/** log of a run's time over its usual time; `place` goes from 0 to 1 over the study. */
export type NoiseLaw = (random: Random, place: number) => number

export const normalNoise =
  (spread: number): NoiseLaw =>
  (random) =>
    spread * normal(random)

/** A third of the runs is 20 % slower, each side for itself. */
export const twoSpeedNoise: NoiseLaw = (random) =>
  (random() < 1 / 3 ? Math.log(1.2) : 0) + 0.01 * normal(random)

/** Student's t with two degrees of freedom: no variance. */
export const heavyTails =
  (spread: number): NoiseLaw =>
  (random) =>
    (spread * normal(random)) / Math.sqrt(Math.max(1e-6, -Math.log(1 - random())))

export interface SubjectLaw {
  readonly name: string
  /** Seconds of a run. */
  readonly seconds?: number
  readonly pairs?: number
  readonly wall: NoiseLaw
  /** CPU time, of which there is so much less than wall time; none when left out. */
  readonly cpu?: { readonly noise: NoiseLaw; readonly share: number }
  readonly terms?: Partial<Terms>
}

function subject(law: SubjectLaw, seed: number): Subject {
  const { name, seconds = 0.1, pairs = 100 } = law
  const random = seededRandom(seed)
  const run = (place: number): RecordedPair['base'] => {
    const reading = (metric: Metric, usual: number, noise: NoiseLaw) => ({
      benchmark: name,
      metric,
      value: usual * Math.exp(noise(random, place)),
    })
    return {
      readings: [
        reading(wall, seconds, law.wall),
        ...(law.cpu === undefined ? [] : [reading(cpu, seconds * law.cpu.share, law.cpu.noise)]),
      ],
      seconds,
    }
  }
  const own = { ...terms, ...law.terms }
  return {
    name,
    entry: name,
    terms: own,
    demands: (own.judge === 'auto' ? ['auto'] : own.judge).map((metric) => ({
      benchmark: name,
      metric,
      better: 'lower',
      threshold: own.threshold,
      margin: gate.margin,
      counts: own.gate !== 'off',
    })),
    exact: false,
    trialSeconds: 4 * seconds,
    pairs: Array.from({ length: pairs }, (_, index) => ({
      base: run(index / pairs),
      head: run(index / pairs),
    })),
  }
}

export function suite(laws: readonly SubjectLaw[], more: Partial<Suite> = {}, seed = 1): Suite {
  return {
    subjects: laws.map((law, index) => subject(law, seed * 1000 + index)),
    gate,
    otherTests: 0,
    timeLimit: 600,
    ...more,
  }
}
