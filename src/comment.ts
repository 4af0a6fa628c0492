/** The posting half, `comment/action.yml`: posts what another job computed, and checks nothing out. */
import { begin } from './action/begin.ts'
import { postReport } from './action/post-report.ts'
import { chooseTask } from './github/task.ts'

/** Gives the exit code: 0 posted or not, 2 where there is no report to post, 3 where we are at fault. */
export async function main(env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return begin(env, async (duty) => {
    chooseTask('comment', duty.job)
    return postReport(duty)
  })
}
