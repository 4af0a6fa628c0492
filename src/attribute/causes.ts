/** Which functions changed what a run costs: first those that the diff touches, then what they leave unexplained. */
import type { FunctionPair } from './match.ts'
import { type Movable, netMoves } from './net-moves.ts'
import type { Observation } from './observe.ts'
import { type Answer, type Design, type Question, significance } from './significance.ts'
import { firstOf, secondOf } from './table.ts'

export interface Cause {
  /** Place of its pair. */
  readonly pair: number
  /** `touched`: charged to it because the diff changes it; `blamed`: nothing of the diff explains it. */
  readonly by: 'touched' | 'blamed'
  readonly values: Float64Array
  readonly answer: Answer
  /** Untouched functions of the repository beneath it whose time changed with it. */
  readonly through: readonly number[]
}

export interface MovedCost {
  /** Pairs that cost left, and that it went to. */
  readonly from: number
  readonly to: number
  readonly answer: Answer
}

export interface Causes {
  /** Significant ones, slower or faster. */
  readonly causes: readonly Cause[]
  readonly moved: readonly MovedCost[]
}

/** From this part of its change on, a blamed function is one that a touched one above it speaks for. */
const goesThrough = 0.1

export function findCauses(
  seen: Observation,
  pairs: readonly FunctionPair[],
  domainsOf: (pair: number) => readonly string[],
  design: Design,
): Causes {
  const charged = seen.charged.keys()
  const answers = significance(
    charged.map((pair): Question => ({ values: seen.charged.get(pair), touched: true })),
    design,
  )
  const movables = charged.flatMap((pair, place): Movable[] => {
    const answer = answers[place]
    if (answer === undefined || answer.strength === 'none') return []
    return [
      { id: pair, values: seen.charged.get(pair), change: answer.change.value, domains: domainsOf(pair) },
    ]
  })
  const groups = netMoves(movables)
  const single = new Map(charged.map((pair, place) => [pair, answers[place]]))
  const joined = significance(
    groups.map(({ values }): Question => ({ values, touched: true })),
    design,
  )
  const changed = (pair: number): number => single.get(pair)?.change.value ?? 0
  const causes: Cause[] = []
  const moved: MovedCost[] = []
  groups.forEach(({ ids, values }, place) => {
    const alone = ids.length === 1 ? single.get(ids[0] ?? -1) : undefined
    const answer = alone ?? joined[place]
    const [first] = ids
    if (answer === undefined || first === undefined) return
    const riser = ids.reduce((best, pair) => (changed(pair) > changed(best) ? pair : best), first)
    const faller = ids.reduce((best, pair) => (changed(pair) < changed(best) ? pair : best), first)
    if (answer.strength === 'none') moved.push({ from: faller, to: riser, answer })
    else {
      const pair = answer.change.value > 0 ? riser : faller
      causes.push({
        pair,
        by: 'touched',
        values,
        answer,
        through: throughOf(seen, pair, answer, design.baseRuns),
      })
    }
  })
  const explaining = new Set(movables.map(({ id }) => id))
  const blamed = unexplained(seen, pairs, explaining, design).flatMap(
    (cause) => callerInDiff(cause, { seen, changed, design }) ?? [],
  )
  // Several functions beneath one are one affair: the largest of them speaks for it.
  const largest = blamed.toSorted((a, b) => Math.abs(b.answer.change.value) - Math.abs(a.answer.change.value))
  const others = largest.filter(({ pair }, place) => largest.findIndex((one) => one.pair === pair) === place)
  return { causes: [...causes, ...others], moved }
}

/** From this part of its change on, what happens to a function beneath a touched one is the affair of that one. */
const beneath = 0.5

interface Changes {
  readonly seen: Observation
  /** By how much what is charged to a pair changed. */
  readonly changed: (pair: number) => number
  readonly design: Design
}

/**
 * An untouched function that is called more often by a touched one is that one's doing, even where the rest of it is too
 * noisy to be told from chance. Nothing is left of it where the touched one as a whole went the other way.
 */
function callerInDiff(cause: Cause, { seen, changed, design }: Changes): Cause | undefined {
  const { value } = cause.answer.change
  const above = seen.under
    .keys()
    .filter((key) => firstOf(key) === cause.pair)
    .map((key) => ({ pair: secondOf(key), change: changeOf(seen.under.get(key), design.baseRuns) }))
    .toSorted((a, b) => b.change / value - a.change / value)[0]
  if (above === undefined || above.change / value < beneath) return cause
  if (changed(above.pair) * value <= 0) return undefined
  return { ...cause, pair: above.pair, by: 'touched', through: [cause.pair] }
}

function throughOf(seen: Observation, pair: number, answer: Answer, baseRuns: number): readonly number[] {
  return seen.under
    .keys()
    .filter((key) => secondOf(key) === pair)
    .map((key) => ({ pair: firstOf(key), change: changeOf(seen.under.get(key), baseRuns) }))
    .filter(({ change }) => change / answer.change.value >= goesThrough)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .map((one) => one.pair)
}

/** Mean of head less mean of base. */
export function changeOf(values: Float64Array, baseRuns: number): number {
  let [base, head] = [0, 0]
  values.forEach((value, run) => {
    if (run < baseRuns) base += value
    else head += value
  })
  return head / Math.max(1, values.length - baseRuns) - base / Math.max(1, baseRuns)
}

/** What untouched functions take, less what touched ones that changed answer for. */
function unexplained(
  seen: Observation,
  pairs: readonly FunctionPair[],
  explaining: ReadonlySet<number>,
  design: Design,
): readonly Cause[] {
  const rest = new Map(
    seen.blame
      .keys()
      .filter((pair) => pairs[pair]?.touched === false)
      .map((pair) => [pair, Float64Array.from(seen.blame.get(pair))]),
  )
  const subtract = (pair: number, values: Float64Array): void => {
    const own = rest.get(pair)
    own?.forEach((value, run) => {
      own[run] = Math.max(0, value - (values[run] ?? 0))
    })
  }
  for (const key of seen.under.keys()) {
    if (explaining.has(secondOf(key))) subtract(firstOf(key), seen.under.get(key))
  }
  // The touched lines at the top of a file were charged to it already.
  for (const pair of explaining) {
    const within = Float64Array.from(seen.charged.get(pair))
    for (const key of seen.under.keys()) {
      if (secondOf(key) !== pair) continue
      seen.under.get(key).forEach((value, run) => {
        within[run] = Math.max(0, (within[run] ?? 0) - value)
      })
    }
    subtract(pair, within)
  }
  const rows = [...rest]
  const answers = significance(
    rows.map(([, values]): Question => ({ values, touched: false })),
    design,
  )
  return rows.flatMap(([pair, values], place): Cause[] => {
    const answer = answers[place]
    return answer === undefined || answer.strength === 'none'
      ? []
      : [{ pair, by: 'blamed', values, answer, through: [] }]
  })
}
