/** A doubt or a fault as data. Renderers print it; nothing else does. */
export type Severity = 'note' | 'warning' | 'error'

/** Where in a text something stands; lines and columns count from 1. */
export interface Position {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

export interface Finding {
  /** Stable, kebab-case: what tests and tools may rely on. */
  readonly code: string
  readonly severity: Severity
  /** What is so, in one sentence, plain text of any origin: renderers escape it. */
  readonly text: string
  /** What to do about it. */
  readonly remedy?: string
  readonly position?: Position
  /** The benchmark it belongs to, where it belongs to one. */
  readonly benchmark?: string
}

/**
 * The run cannot be judged: configuration, measuring or baseline is at fault, not Benchline and not the code
 * under test. Exit code 2. Carries every finding at once, so that a user mends all of them in one go.
 */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[], options?: ErrorOptions) {
    super(findings.map((finding) => finding.text).join('\n'), options)
    this.findings = findings
  }
}

/** The usual fault: one finding of severity `error`. */
export function fault(
  code: string,
  text: string,
  more: Omit<Partial<Finding>, 'code' | 'severity' | 'text'> = {},
): Fault {
  return new Fault([{ code, severity: 'error', text, ...more }])
}
