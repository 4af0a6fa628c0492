/** Which rows of a view differ between the sides by more than chance and by enough to matter. */
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts'
import { permutationTest } from '../stats/permutation-test.ts'
import { welch } from '../stats/welch.ts'

/** By place of run, base's first. */
export interface Question {
  readonly values: Float64Array
  /** Whether the diff changes it: such rows are few and suspicious, and are a family of their own. */
  readonly touched: boolean
}

export interface Answer {
  readonly base: number
  readonly head: number
  readonly change: { readonly value: number; readonly low?: number; readonly high?: number }
  /** Standard error of the change; absent where a side has one run. */
  readonly error?: number
  /** Head over base with its interval, by logarithms; absent where a value is 0 or a side has one run. */
  readonly ratio?: { readonly ratio: number; readonly low: number; readonly high: number }
  /** Adjusted over its family; absent where there are too few runs. */
  readonly p?: number
  /** `weak`: four or five runs a side. */
  readonly strength: 'sure' | 'weak' | 'none'
}

export interface Floors {
  /** Of a whole run. */
  readonly ofRun: number
  /** Of the row itself, which unchanged code drifts by when its place in memory changes; less where the diff touches it. */
  readonly ofRow: number
  readonly ofTouchedRow: number
  /**
   * Times the standard error of the difference; more where the diff does not touch it, since every program has many such
   * rows and hardly ever one of them is a cause.
   */
  readonly errors: number
  readonly untouchedErrors: number
}

const floors: Floors = { ofRun: 0.01, ofRow: 0.1, ofTouchedRow: 0.02, errors: 3.5, untouchedErrors: 5 }

const [discoveries, level] = [0.05, 0.95]
export const [enoughRuns, weakRuns] = [6, 4]

export interface Design {
  readonly baseRuns: number
  /** What a run takes: the mean over all runs. */
  readonly run: number
  /** Whether values repeat for the same code: then runs that agree need no test. */
  readonly exact: boolean
  readonly seed: number
}

/**
 * One answer for each question. Rows that are less than half of the floor on the average of all runs cannot reach it,
 * and are left out of the families, which keeps the test valid because the average does not depend on the labels
 * (Bourgon, Gentleman & Huber, PNAS 107, 2010).
 */
export function significance(questions: readonly Question[], design: Design): readonly Answer[] {
  const plain = questions.map((question) => described(question.values, design))
  const tested = questions.map(({ values }) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return mean >= (floors.ofRun / 2) * design.run
  })
  const answers = [...plain]
  for (const touched of [true, false]) {
    const family = questions.flatMap((question, place) =>
      question.touched === touched && tested[place] === true ? [place] : [],
    )
    const tests = family.map((place) => testOf(questions[place]?.values ?? new Float64Array(0), design))
    const permuted = benjaminiHochberg(tests.map(({ permuted: p }) => p))
    const weak = benjaminiHochberg(tests.map(({ weak: p }) => p))
    family.forEach((place, order) => {
      const answer = plain[place]
      if (answer === undefined) return
      const p = {
        permuted: permuted[order] ?? 1,
        weak: weak[order] ?? 1,
        single: tests[order]?.permuted ?? 1,
      }
      answers[place] = judged(answer, p, { design, runs: questions[place]?.values.length ?? 0, touched })
    })
  }
  return answers
}

function split(
  values: Float64Array,
  baseRuns: number,
): readonly [base: readonly number[], head: readonly number[]] {
  return [[...values.subarray(0, baseRuns)], [...values.subarray(baseRuns)]]
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

function described(values: Float64Array, { baseRuns }: Design): Answer {
  const [before, after] = split(values, baseRuns)
  const [base, head] = [mean(before), mean(after)]
  const change = { value: head - base }
  if (before.length < 2 || after.length < 2) return { base, head, change, strength: 'none' }
  const { low, high, error } = welch(before, after, level)
  const answer = { base, head, change: { ...change, low, high }, error, strength: 'none' as const }
  if (![...before, ...after].every((value) => value > 0)) return answer
  const logs = welch(before.map(Math.log), after.map(Math.log), level)
  const ratio = { ratio: Math.exp(logs.value), low: Math.exp(logs.low), high: Math.exp(logs.high) }
  return { ...answer, ratio }
}

function testOf(values: Float64Array, design: Design): { readonly permuted: number; readonly weak: number } {
  const [before, after] = split(values, design.baseRuns)
  const certain = design.exact && constant(before) && constant(after)
  if (certain) return before[0] === after[0] ? { permuted: 1, weak: 1 } : { permuted: 0, weak: 0 }
  if (before.length < weakRuns || after.length < weakRuns) return { permuted: 1, weak: 1 }
  return {
    permuted: permutationTest(before, after, { seed: design.seed }),
    weak: welch(before, after, level).p,
  }
}

const constant = (values: readonly number[]): boolean => values.every((value) => value === values[0])

interface Rule {
  readonly design: Design
  readonly runs: number
  readonly touched: boolean
}

function judged(
  answer: Answer,
  p: { readonly permuted: number; readonly weak: number; readonly single: number },
  { design, runs, touched }: Rule,
): Answer {
  const few = Math.min(design.baseRuns, runs - design.baseRuns)
  const told = few < weakRuns && !(p.single === 0) ? {} : { p: p.permuted }
  if (!matters(answer, design.run, touched)) return { ...answer, ...told }
  if (p.single === 0) return { ...answer, p: 0, strength: 'sure' }
  if (few >= enoughRuns) return { ...answer, ...told, strength: p.permuted <= discoveries ? 'sure' : 'none' }
  const weak = few >= weakRuns && p.single <= discoveries && p.weak <= discoveries
  return { ...answer, ...told, strength: weak ? 'weak' : 'none' }
}

/** Whether a change is above every floor. */
function matters({ base, head, change, error = 0 }: Answer, run: number, touched: boolean): boolean {
  const size = Math.abs(change.value)
  const ofRow = (touched ? floors.ofTouchedRow : floors.ofRow) * Math.min(base, head)
  return (
    size >= floors.ofRun * run &&
    size >= ofRow &&
    size > (touched ? floors.errors : floors.untouchedErrors) * error
  )
}
