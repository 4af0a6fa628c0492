/** What a reader of the verdicts should know beside them. */
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { smallestPairs } from '../stats/smallest-pairs.ts'
import { type Families, counts } from './family.ts'
import type { Case } from './judge.ts'

/** Every doubt, that sides were measured apart, and that there were too few pairs for so many tests. */
export function warnings(
  cases: readonly Case[],
  { judging }: Families,
  { doubts, paired, gate }: Pick<Evidence, 'doubts' | 'paired' | 'gate'>,
): readonly Finding[] {
  const doubtful = doubts.map(({ benchmark, code, because, remedy }): Finding => {
    const text = `${benchmark}: ${because}`
    return { code, severity: 'warning', text, ...(remedy === undefined ? {} : { remedy }), benchmark }
  })
  const tested = cases.filter(({ comparison }) => comparison.kind === 'compared' && !comparison.exact)
  if (!paired) return tested.length > 0 ? [...doubtful, apart] : doubtful
  const needed = smallestPairs(judging, gate.falseAlarmRate)
  const few = tested.filter(
    ({ comparison, ...standing }) =>
      counts(standing) && comparison.kind === 'compared' && comparison.baseline.values.length < needed,
  )
  return few.length > 0 ? [...doubtful, tooFew(few.length, judging, needed)] : doubtful
}

const apart: Finding = {
  code: 'measured-apart',
  severity: 'note',
  text: 'base and head were not measured side by side, so a difference may be that of two moments: no regression is called on it',
  remedy: 'benchline check measures both sides in pairs',
}

const tooFew = (count: number, judging: number, needed: number): Finding => ({
  code: 'too-few-pairs',
  severity: 'warning',
  text: `${count} of ${judging} tests have fewer than the ${needed} pairs without which no regression can be told from noise`,
  remedy: 'raise time-limit, shorten the benchmarks, or let fewer metrics judge',
})
