/** The table of what an entry of `benchmarks` may measure. */
import { command } from './command.ts'
import { results } from './results.ts'
import type { SourceKind } from './source.ts'
import { tinybench } from './tinybench.ts'

export const sources: readonly SourceKind[] = [command, tinybench, results]
