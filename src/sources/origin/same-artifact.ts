/** What is said of a benchmark whose sides may have run the same code. Pure. */
import type { Doubt } from '../../model/evidence.ts'
import type { Outsider } from './outsiders.ts'

/** How many paths are named; the first ones tell what is wrong. */
const most = 3

/** Expects at least one outsider. Keeps the benchmark from any verdict better than inconclusive. */
export function sameArtifactDoubt(benchmark: string, outsiders: readonly Outsider[]): Doubt {
  const named = outsiders.slice(0, most).map(({ path, how }) => `${path} (${how})`)
  const rest = outsiders.length - named.length
  const list = named.join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  return {
    benchmark,
    code: 'same-artifact',
    because: `base and head may have run the same code: ${list} ${outsiders.length === 1 ? 'lies' : 'lie'} outside the copy of the side that ran it`,
    remedy:
      'let `setup` install or build it for each side (`pip install -e .`, `npm ci`, `npm link`, `make`), and name it by a path relative to the repository',
  }
}
