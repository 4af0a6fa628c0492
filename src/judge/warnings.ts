/** What a reader of the verdicts should know beside them. */
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { smallestPairs } from '../stats/smallest-pairs.ts'
import { type Families, counts } from './family.ts'
import { counted } from './phrases.ts'
import type { Case } from './judge.ts'

/**
 * Every doubt, what stored runs judged instead of base, that sides were measured apart, and that there were too few
 * pairs for so many tests.
 */
export function warnings(
  cases: readonly Case[],
  { judging }: Families,
  { doubts, paired, gate, absences }: Pick<Evidence, 'doubts' | 'paired' | 'gate' | 'absences'>,
): readonly Finding[] {
  const doubtful = doubts.map(({ benchmark, code, because, remedy }): Finding => {
    const text = `${benchmark}: ${because}`
    return { code, severity: 'warning', text, ...(remedy === undefined ? {} : { remedy }), benchmark }
  })
  const told = [...doubtful, ...byHistory(cases, absences)]
  const tested = cases.filter(
    ({ comparison }) =>
      comparison.kind === 'compared' &&
      !comparison.exact &&
      comparison.noise === undefined &&
      comparison.basis !== 'history',
  )
  if (!paired) return tested.length > 0 ? [...told, apart] : told
  const needed = smallestPairs(judging, gate.falseAlarmRate)
  const few = tested.filter(
    ({ comparison, ...standing }) =>
      counts(standing) &&
      comparison.kind === 'compared' &&
      // What was planned has the pairs that its plan asks for.
      comparison.stage === undefined &&
      comparison.baseline.values.length < needed,
  )
  return few.length > 0 ? [...told, tooFew(few.length, judging, needed)] : told
}

/** One note a reason, however many benchmarks share it. */
function byHistory(cases: readonly Case[], absences: Evidence['absences']): readonly Finding[] {
  const groups = new Map<string, { readonly names: Set<string>; runs: number }>()
  for (const { comparison } of cases) {
    if (comparison.kind !== 'compared' || comparison.basis !== 'history') continue
    const { benchmark, apart: beyond } = comparison
    const absence = absences.find((each) => each.side === 'base' && each.benchmark === benchmark)
    const because = absence?.because ?? ''
    const group = groups.get(because) ?? { names: new Set<string>(), runs: 0 }
    group.names.add(benchmark)
    group.runs = Math.max(group.runs, beyond?.historyRuns ?? 1)
    groups.set(because, group)
  }
  return [...groups].map(([because, { names, runs }]) => {
    const [only = ''] = names
    const who = names.size === 1 ? `${only} is` : `${counted(names.size, 'benchmark')} are`
    return {
      code: 'judged-by-history',
      severity: 'note',
      text: `${who} judged by ${counted(runs, 'stored run')} of this environment, not by base: ${because}`,
      ...(names.size === 1 ? { benchmark: only } : {}),
    }
  })
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
