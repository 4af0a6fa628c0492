/** Two samples held against each other: the whole procedure of a check for a family of one, as a library function. */
import { compare } from './compare/compare.ts'
import { judge } from './judge/judge.ts'
import { fault } from './model/finding.ts'
import type { Metric } from './model/metric.ts'
import { type Sample, makeSample } from './model/sample.ts'
import type { Gate, Terms } from './model/terms.ts'

export interface SamplesToCompare {
  /** Positive values of any unit, in order of measurement, one per process; higher is worse. */
  readonly baseline: readonly number[]
  readonly candidate: readonly number[]
  /** Equal places of the two were run next to each other. */
  readonly paired: boolean
  /** Earlier runs of the baseline, oldest first; may be empty. */
  readonly history?: readonly (readonly number[])[]
  /** Fractions: a change is one that is surely beyond the margin and at least the threshold. */
  readonly margin?: number
  readonly threshold?: number
  /** Chance of a false alarm. */
  readonly alpha?: number
  /** Of the random swaps that the test of pairs is made of: the same seed gives the same result everywhere. */
  readonly seed?: number
}

export interface SamplesCompared {
  readonly verdict: 'regression' | 'improvement' | 'unchanged' | 'inconclusive'
  /** Candidate over baseline, with the two-sided interval of confidence `level` (1 − alpha); 0 and infinity where there are too few values for a limit. */
  readonly effect: {
    readonly ratio: number
    readonly low: number
    readonly high: number
    readonly level: number
  }
  /** One-sided p-value of "not worse by more than the margin". */
  readonly p: number
  /** Smallest worsening, a fraction, that so many values of this noise could have shown; infinite if none. */
  readonly minimumDetectable: number
  readonly because: string
}

const metric: Metric = { name: 'value', unit: '1', better: 'lower', nature: 'noisy' }

/**
 * Compares two samples as a check compares base and head. Fewer than 5 values (pairs) are `inconclusive`. Samples that
 * were not run in pairs are never a `regression` or an `improvement` unless ten history runs at least support it: the
 * candidate's median then lies beyond the one-sided prediction bound (confidence 1 − alpha) of their medians, each of as
 * many values as the candidate has, by more than the margin.
 *
 * Throws a `Fault` for an empty sample, a value that is not a positive finite number, pairs of unequal length, and
 * options out of range.
 */
export function compareSamples(options: SamplesToCompare): SamplesCompared {
  const { paired, history = [], margin = 0.01, threshold = 0.03, alpha = 0.01, seed = 1 } = options
  refuse({ margin, threshold, alpha, seed })
  const [baseline, candidate] = [sample('baseline', options.baseline), sample('candidate', options.candidate)]
  if (paired && baseline.values.length !== candidate.values.length) {
    throw fault(
      'unequal-pairs',
      `baseline has ${baseline.values.length} values and candidate ${candidate.values.length}: pairs have as many of both`,
      { remedy: 'pass paired: false for samples that were not run in pairs' },
    )
  }
  history.forEach((values, index) => values.length > 0 && sample(`history run ${index + 1}`, values))
  const comparison = compare(baseline, candidate, {
    paired,
    margin,
    level: 1 - alpha,
    alpha,
    familySize: 1,
    seed,
    history,
  })
  const terms: Terms = { threshold, thresholds: {}, budgets: {}, gate: 'fail', judge: 'auto' }
  const gate: Gate = { falseAlarmRate: alpha, margin, onInconclusive: 'warn', onMissing: 'fail' }
  const [verdict] = judge([{ comparison, terms, judges: true, doubts: [] }], gate, { judging: 1, shown: 1 })
  if (verdict === undefined || comparison.kind !== 'compared' || !isAnswer(verdict.word)) {
    throw new Error('two samples of one noisy metric without a zero were not compared')
  }
  const { relative, level } = comparison.effect
  return {
    verdict: verdict.word,
    effect: { ratio: 1 + relative.value, low: Math.max(0, 1 + relative.low), high: 1 + relative.high, level },
    p: comparison.pWorse,
    minimumDetectable: comparison.minimumDetectable,
    because: verdict.because,
  }
}

const answers = ['regression', 'improvement', 'unchanged', 'inconclusive'] as const
const isAnswer = (word: string): word is (typeof answers)[number] => answers.some((answer) => answer === word)

function refuse({ margin, threshold, alpha, seed }: Readonly<Record<string, number>>): void {
  const bad = Object.entries({ margin, threshold }).find(
    ([, value]) => !(Number.isFinite(value) && Number(value) >= 0),
  )
  if (bad !== undefined) throw fault('bad-option', `${bad[0]} is ${bad[1]}, not a fraction of 0 or more`)
  if (!(Number(alpha) > 0 && Number(alpha) < 1)) {
    throw fault('bad-option', `alpha is ${alpha}, not a fraction between 0 and 1`)
  }
  if (!Number.isFinite(seed)) throw fault('bad-option', `seed is ${seed}, not a number`)
}

function sample(name: string, values: readonly number[]): Sample {
  const made = makeSample(name, metric, values)
  const zero = values.indexOf(0)
  if (zero >= 0) throw fault('bad-value', `${name}: value ${zero + 1} is 0, which has no ratio to anything`)
  return made
}
