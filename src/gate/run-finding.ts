/** A run that gave no number, told to the user. */
import type { Finding } from '../model/finding.ts'
import type { RunFault } from '../sources/source.ts'

/** A failed run as a finding: what happened, the last lines it printed, and what to do. */
export function runFinding(name: string, what: string, error: RunFault): Finding {
  const tail = error.tail.length === 0 ? '' : `\n${error.tail.map((line) => `  | ${line}`).join('\n')}`
  return {
    code: `run-${error.code}`,
    severity: 'error',
    text: `${name} ${what}: ${error.message}${tail}`,
    benchmark: name,
    ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
  }
}
