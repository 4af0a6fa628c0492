/** One comparison → one word: how sure the change is and how large. The wording of docs/verdict.md. */
import type { Compared } from '../model/comparison.ts'
import { usualPower } from '../stats/detectable-change.ts'
import { pairsNeeded } from '../stats/pairs-needed.ts'
import { smallestPairs } from '../stats/smallest-pairs.ts'
import { countedWord } from './counted-word.ts'
import type { Judgement } from './judgement.ts'
import { chance, change, counted, percent, range } from './phrases.ts'

/** What a comparison is held to. Fractions; p-values are adjusted for the family. */
export interface Bar {
  readonly threshold: number
  readonly margin: number
  readonly alpha: number
  readonly familySize: number
  readonly pWorse: number
  readonly pBetter: number
}

/** Fewer values than this never make a verdict of a noisy metric. */
const leastValues = 5

/** A change of exactly the threshold counts, whatever its last bit says. */
const reaches = (relative: number, threshold: number): boolean => relative >= threshold - 1e-9

export function wordOf(compared: Compared, bar: Bar): Judgement {
  if (compared.noise !== undefined) return countedWord(compared, compared.noise, bar.threshold)
  const { relative } = compared.effect
  const count = Math.min(compared.baseline.values.length, compared.candidate.values.length)
  if (!compared.exact && count < leastValues) {
    const what = valuesText(compared, count)
    return unsettled(compared, bar, `only ${what}: fewer than ${leastValues} never make a verdict`)
  }
  const [worse, better] = [bar.pWorse <= bar.alpha, bar.pBetter <= bar.alpha]
  // A threshold on the better side is the mirror image: base against head, not the same share of base.
  const gain = -relative.value / (1 + relative.value)
  const largeWorse = worse && reaches(relative.value, bar.threshold)
  const largeBetter = better && reaches(gain, bar.threshold)
  if (largeWorse || largeBetter) {
    const backed = largeWorse ? compared.apart?.worse : compared.apart?.better
    if (backed === false) return { word: 'inconclusive', because: unbacked(compared) }
    return { word: largeWorse ? 'regression' : 'improvement', because: sure(compared, bar, largeWorse) }
  }
  if (worse) {
    const limit = `below the threshold of ${percent(bar.threshold)}`
    return { word: 'inconclusive', because: `${sure(compared, bar, true)}; that is ${limit}` }
  }
  if (compared.upperBound < bar.threshold) {
    return { word: 'unchanged', because: unchanged(compared, bar) }
  }
  return unsettled(compared, bar, unsure(compared, bar, count))
}

function valuesText({ paired, basis, stage }: Compared, count: number): string {
  if (stage === 'screen') return `${counted(count, 'value')} at head`
  if (paired) return counted(count, 'pair')
  return basis === 'history' ? `${counted(count, 'value')} at head` : `${counted(count, 'value')} a side`
}

/** Whom head is held against, where that is not base itself. */
function against({ basis, apart, stage, baseline }: Compared): string {
  if (stage === 'screen') return ` than ${baseline.values.length} stored runs let expect`
  return basis === 'history' && apart !== undefined ? ` than ${apart.historyRuns} stored runs let expect` : ''
}

function sure(compared: Compared, bar: Bar, worse: boolean): string {
  const { relative, level } = compared.effect
  if (compared.exact) return `${change(relative.value)}, exactly (${ends(compared)})`
  const interval = `${percent(level)} interval ${range(relative.low, relative.high)}`
  const tests = bar.familySize > 1 ? ` over ${bar.familySize} tests` : ''
  const p = chance(worse ? bar.pWorse : bar.pBetter)
  return `${change(relative.value)}${against(compared)} (${interval}), surely by more than ${percent(bar.margin)} (${p}${tests})`
}

const ends = ({ baseline, candidate }: Compared): string =>
  `${baseline.values[0]} → ${candidate.values[0]} ${candidate.metric.unit}`

function unchanged(compared: Compared, bar: Bar): string {
  if (compared.exact) return `${change(compared.effect.relative.value)}, exactly (${ends(compared)})`
  const most = compared.upperBound > 0 ? `at most ${percent(compared.upperBound)} worse` : 'not worse'
  return `${most}${against(compared)} with 95 % confidence, below the threshold of ${percent(bar.threshold)}`
}

function unbacked({ apart, effect }: Compared): string {
  const seen = `${change(effect.relative.value)}, but base and head were not measured side by side`
  const runs = apart?.historyRuns ?? 0
  return runs >= 10
    ? `${seen} and head is not beyond what ${runs} earlier runs let expect`
    : `${seen}, so it may be the difference of two moments`
}

function unsure(compared: Compared, bar: Bar, count: number): string {
  const needed = smallestPairs(bar.familySize, bar.alpha)
  const { relative, level } = compared.effect
  const interval = `${percent(level)} interval ${range(relative.low, relative.high)}`
  const planned = compared.stage === 'race' || compared.stage === 'screen'
  if (compared.paired && !compared.exact && !planned && count < needed) {
    const reach = `${counted(count, 'pair')} cannot reach ${percent(bar.alpha)} over ${counted(bar.familySize, 'test')}`
    return `${reach}, ${needed} could: ${change(relative.value)} so far`
  }
  if (compared.exact) return `${change(relative.value)}, exactly (${ends(compared)}), but within the margin`
  if (compared.suspected === true) {
    return `suspected in the race (${change(relative.value)}, ${interval}), and not confirmed`
  }
  const seen = reaches(relative.value, bar.threshold) ? 'but not surely' : 'too noisy to tell'
  return `${change(relative.value)}${against(compared)} (${interval}), ${seen}; the smallest change that could have been seen is ${percent(compared.minimumDetectable)}`
}

/** Inconclusive for want of measuring: says how much more would do. */
function unsettled(compared: Compared, bar: Bar, because: string): Judgement {
  if (compared.spread === undefined || !compared.paired) return { word: 'inconclusive', because }
  const { threshold, margin, familySize } = bar
  const design = { spread: compared.spread, margin, alpha: bar.alpha / familySize, power: usualPower }
  const pairs = Math.max(leastValues, pairsNeeded({ ...design, threshold }))
  // With as many pairs measured already, more of the same is no promise.
  if (!Number.isFinite(pairs) || pairs <= compared.baseline.values.length)
    return { word: 'inconclusive', because }
  return {
    word: 'inconclusive',
    because: `${because}; about ${pairs} pairs would settle it`,
    pairsNeeded: pairs,
  }
}
