/** What the log of the branch says of a run. */
import { fingerprint } from '../../model/environment.ts'
import type { Run } from '../../model/run.ts'
import { suiteFolder } from '../suite-folder.ts'

/** No text of the configuration or of benchmarks goes in; no service starts a build for such a commit. */
export function messageOf(run: Run): string {
  const trailers = [
    `Commit: ${run.commit}`,
    `Environment: ${fingerprint(run.environment)}`,
    ...(run.workflow === undefined ? [] : [`Workflow-Run: ${run.workflow}`]),
  ]
  return `Record ${suiteFolder(run.suite)} at ${run.commit.slice(0, 10)} [skip ci]\n\n${trailers.join('\n')}\n`
}
