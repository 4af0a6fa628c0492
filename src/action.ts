/** The action: reads what the job is there for, and loads what does it. */
import { begin } from './action/begin.ts'
import { summarizeOrWarn } from './action/tell.ts'
import { notice } from './github/runner.ts'
import { chooseTask } from './github/task.ts'
import { markdownText } from './reports/escape.ts'

/** Gives the exit code: 0, 1, 2 or 3, as the command line has it. */
export async function main(env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return begin(env, async (duty) => {
    const task = chooseTask(duty.inputs.mode, duty.job)
    if (task.kind === 'record') return (await import('./action/record-state.ts')).recordState(duty)
    if (task.kind === 'comment') return (await import('./action/post-report.ts')).postReport(duty)
    if (task.kind === 'check') {
      return (await import('./action/check-change.ts')).checkChange(duty, task.pullRequest)
    }
    notice(task.because)
    await summarizeOrWarn(`Benchline: ${markdownText(task.because)}\n`)
    return 0
  })
}
