/** What an instrument counted → one word. The wording of docs/verdict.md, "Counted metrics". */
import type { Compared } from '../model/comparison.ts'
import { reachesCounted } from '../model/terms.ts'
import { change, percent, range } from './phrases.ts'
import type { Judgement } from './judgement.ts'

/**
 * A regression where every count of head exceeds every count of base by more than their noise, and the change reaches
 * the threshold; unchanged where even the largest change that the counts allow does not.
 */
export function countedWord(compared: Compared, noise: number, threshold: number): Judgement {
  const { value, low, high } = compared.effect.relative
  // A threshold on the better side is the mirror image: base against head, not the same share of base.
  const gain = -value / (1 + value)
  const seen = seenIn(compared, noise)
  if (low > 0 && reachesCounted(value, threshold)) return { word: 'regression', because: seen }
  if (high < 0 && reachesCounted(gain, threshold)) return { word: 'improvement', because: seen }
  const limit = `the threshold of ${percent(threshold)}`
  if (!reachesCounted(high, threshold)) {
    return { word: 'unchanged', because: `${seen}, below ${limit}` }
  }
  if (low > 0) {
    return { word: 'inconclusive', because: `${seen}: worse, but whether by ${limit} is not sure` }
  }
  return {
    word: 'inconclusive',
    because: `${seen}: counts of the same code differ too much to tell ${limit} from nothing`,
  }
}

function seenIn({ effect, exact, baseline, candidate }: Compared, noise: number): string {
  const { value, low, high } = effect.relative
  const [base, head] = [baseline.values, candidate.values]
  if (exact) {
    const unit = candidate.metric.name
    return `${change(value)}, exactly (${base[0]} → ${head[0]} ${unit}, ${Math.min(base.length, head.length)} times over)`
  }
  return `${change(value)} (${range(low, high)}; ${percent(noise)} of it for noise, learned from ${base.length} and ${head.length} counts)`
}
