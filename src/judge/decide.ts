/** What verdicts ask of the build. */
import type { Gate, Terms } from '../model/terms.ts'
import { type Decision, type Verdict, type Word, join } from '../model/verdict.ts'

/** What a word asks for by itself, before `gate` of the benchmark has its say. */
const asked: Readonly<Record<Word, (gate: Gate) => Decision>> = {
  regression: () => 'failed',
  'over-budget': () => 'failed',
  missing: ({ onMissing }) => ({ pass: 'passed', warn: 'warned', fail: 'failed' } as const)[onMissing],
  inconclusive: ({ onInconclusive }) =>
    ({ pass: 'passed', warn: 'warned', fail: 'inconclusive' } as const)[onInconclusive],
  improvement: () => 'passed',
  unchanged: () => 'passed',
  new: () => 'unjudged',
  removed: () => 'unjudged',
  'not-looked': () => 'unjudged',
}

/**
 * The decision of one row. `gate: warn` turns what would fail into a warning; a quarantined row (`gate: off`) and one
 * that is only shown have no say at all.
 */
export function decisionOf(word: Word, standing: Terms['gate'], judges: boolean, gate: Gate): Decision {
  if (!judges || standing === 'off') return 'unjudged'
  const decision = asked[word](gate)
  return standing === 'warn' && (decision === 'failed' || decision === 'inconclusive') ? 'warned' : decision
}

/** The decision over all rows: as strong as the strongest. */
export function decide(verdicts: readonly Pick<Verdict, 'decision'>[]): Decision {
  return verdicts.reduce<Decision>((all, { decision }) => join(all, decision), 'unjudged')
}
