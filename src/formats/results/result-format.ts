/** The contract of readers of other benchmark tools' output. */
import type { Finding } from '../../model/finding.ts'
import type { Sample } from '../../model/sample.ts'

export interface ResultFormat {
  /** The word in the configuration. */
  readonly name: string
  /** Whether a text that begins like this is of this format; exactly one format may say yes. */
  recognises(head: string): boolean
  /** Values in base units, in the order of the file; a fault in the text is a finding of severity error. */
  read(text: string): { readonly samples: readonly Sample[]; readonly findings: readonly Finding[] }
}
