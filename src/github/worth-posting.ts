/** Whether a report is worth a comment where there is none yet; one that is there is kept up to date in any case. */
import type { Report } from '../model/report.ts'
import type { Occasion } from './inputs.ts'

/** A change of what the change itself is judged by: a green build must not hide it from who reviews. */
const rules: ReadonlySet<string> = new Set([
  'loosened',
  'acceptance-new',
  'baseline-changed',
  'workload-changed',
  'judge-changed',
  'removed',
])

export function isWorthPosting(
  { decision, verdicts, findings }: Pick<Report, 'decision' | 'verdicts' | 'findings'>,
  occasion: Occasion,
): boolean {
  if (occasion === 'always' || occasion === 'never') return occasion === 'always'
  if (['failed', 'warned', 'inconclusive'].includes(decision)) return true
  if (findings.some(({ code }) => rules.has(code))) return true
  return occasion === 'on-change' && verdicts.some(({ judges, word }) => judges && news.has(word))
}

const news: ReadonlySet<string> = new Set([
  'regression',
  'improvement',
  'inconclusive',
  'over-budget',
  'missing',
  'new',
  'removed',
])
