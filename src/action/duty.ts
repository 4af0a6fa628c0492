/** What a job has to do and with what: inputs and event, read once, handed to whoever does it. */
import type { Credentials } from '../system/git/credentials.ts'
import type { Environment, Inputs } from '../github/inputs.ts'
import type { Job } from '../github/job.ts'
import { resolve } from '../system/paths.ts'
import type { Terminal } from '../commands/terminal.ts'
import { say } from '../github/runner.ts'

export interface Duty {
  readonly inputs: Inputs
  readonly job: Job
  readonly env: Environment
}

/** The folder that is worked in. */
export const folderOf = ({ inputs }: Duty): string => resolve(inputs.workingDirectory)

/** Where the report goes: a folder that does not move, so that a workflow can name it. */
export const reportFolderOf = (duty: Duty): string => resolve(folderOf(duty), 'benchline-report')

/** The token as git needs it; a server of one's own is named by the job. */
export function credentialsOf({ inputs, env }: Duty): Credentials | undefined {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  return inputs.token === undefined ? undefined : { server, token: inputs.token }
}

/** A job's log as a terminal: it takes colours and is read afterwards, so no line renews itself. */
export function logTerminal(env: Environment): Terminal {
  return { out: say, err: say, color: (env['NO_COLOR'] ?? '') === '', live: false, width: 120 }
}
