/** How much of what should have been judged could not be. */
import type { Evidence } from '../model/evidence.ts'
import type { Verdict, Word } from '../model/verdict.ts'

const silent: ReadonlySet<Word> = new Set(['new', 'removed', 'not-looked'])
const answers: readonly Word[] = ['regression', 'over-budget', 'missing']

/**
 * Counts benchmarks. One is unsettled where a judging row is inconclusive and none is worse, which would be an answer.
 * Quarantined benchmarks and those with nothing to compare with should not have been judged, so they do not count.
 */
export function unsettled(
  verdicts: readonly Verdict[],
  { terms }: Pick<Evidence, 'terms'>,
): { readonly count: number; readonly of: number } {
  const words = new Map<string, Set<Word>>()
  for (const { benchmark, judges, word } of verdicts) {
    if (!judges || terms[benchmark]?.gate === 'off' || silent.has(word)) continue
    words.set(benchmark, (words.get(benchmark) ?? new Set<Word>()).add(word))
  }
  const open = [...words.values()].filter(
    (said) => said.has('inconclusive') && !answers.some((answer) => said.has(answer)),
  )
  return { count: open.length, of: words.size }
}
