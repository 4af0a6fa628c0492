/** Runs the engine as a job does: progress to the log, cancellation cleaned up and told, faults as values. */
import { interruptible } from '../commands/interruptible.ts'
import { progressLine } from '../commands/progress.ts'
import type { Setting } from '../gate/request.ts'
import { Fault } from '../model/finding.ts'
import { monotonicSeconds } from '../system/clock.ts'
import { type Duty, credentialsOf, folderOf, logTerminal } from './duty.ts'
import { summarizeOrWarn } from './tell.ts'

/** Gives what `work` gives, or the `Fault` that kept it from that. `undone` says what did not happen, for the summary. */
export async function withEngine<T>(
  duty: Duty,
  undone: string,
  work: (setting: Setting) => Promise<T>,
): Promise<T | Fault> {
  const terminal = logTerminal(duty.env)
  const progress = progressLine(terminal, false, monotonicSeconds)
  const { config } = duty.inputs
  const credentials = credentialsOf(duty)
  try {
    return await interruptible(
      terminal,
      () => progress.clear(),
      async (interruption) => {
        // Registered first, it is undone last: when it is written nothing else is left to clean up.
        const release = interruption.undo(() => summarizeOrWarn(`## CANCELLED: ${undone}\n`))
        return work({
          cwd: folderOf(duty),
          watch: progress.watch,
          interruption,
          ...(config === undefined ? {} : { config }),
          ...(credentials === undefined ? {} : { credentials }),
        }).finally(() => {
          if (!interruption.signal.aborted) release()
        })
      },
    )
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
}
