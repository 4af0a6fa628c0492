/** Contract: a function as the outline of a text knows it, whichever language it is written in. */
import type { Lines } from './stretches.ts'

export interface OutlinedFunction {
  /** With the classes around it: `Totals.add`. */
  readonly name: string
  /** From its first decorator to its last line of code. */
  readonly lines: Lines
  /** The lines before its body: decorators and the `def` with its parameters. */
  readonly header: Lines
}
