/** What is said of a run that could not be put where it belongs. */
import { Fault, fault } from '../../model/finding.ts'

/** The same fault, saying where the run is now; what the system refused becomes one. */
export function toldWhere(error: unknown, file: string | undefined): Fault {
  const kept =
    file === undefined
      ? 'the run could be kept nowhere: no folder of this machine takes it'
      : `the run is kept in ${file}`
  const [first, ...rest] =
    error instanceof Fault
      ? error.findings
      : fault('store-unwritable', error instanceof Error ? error.message : String(error)).findings
  if (first === undefined) throw error
  const local = first.code === 'git-failed'
  return new Fault(
    [
      {
        ...first,
        ...(local ? { code: 'store-unwritable' } : {}),
        text: `${first.text}; ${kept}`,
      },
      ...rest,
    ],
    { cause: error },
  )
}
