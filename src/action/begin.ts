/** What both actions have around their work: inputs, the masked token, and faults told in the job's own ways. */
import { annotationsOfFindings } from '../github/annotations.ts'
import { type Inputs, inputVariable, readInputs } from '../github/inputs.ts'
import { readJob } from '../github/job.ts'
import { annotate, hide, say } from '../github/runner.ts'
import { Fault, type Finding } from '../model/finding.ts'
import { refusalMarkdown } from '../reports/refusal.ts'
import { version } from '../version.ts'
import type { Duty } from './duty.ts'
import { findingsText, summarizeOrWarn } from './tell.ts'

/** Does the work of an action and gives its exit code; whatever is thrown is told and becomes 2, or 3 where we are at fault. */
export async function begin(env: NodeJS.ProcessEnv, work: (duty: Duty) => Promise<number>): Promise<number> {
  try {
    const inputs = readInputs(env)
    if (inputs.token !== undefined) keepSecret(env, inputs.token)
    return await work({ inputs, job: await readJob(env, inputs.matrix), env })
  } catch (error) {
    if (error instanceof Fault) return tellFindings(error.findings)
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    say(`benchline ${version} failed by its own fault. Please report this:\n${stack}\n`)
    const text = `Benchline ${version} failed by its own fault; the log has the details. Please report this.`
    annotate({ level: 'error', title: 'Benchline: internal error', message: text })
    await summarizeOrWarn(`## FAILED BY ITS OWN FAULT\n\n${text}\n`)
    return 3
  }
}

/** No log shows it, and no program that is started from here inherits it. */
function keepSecret(env: NodeJS.ProcessEnv, token: NonNullable<Inputs['token']>): void {
  hide(token)
  delete env[inputVariable('github-token')]
}

async function tellFindings(findings: readonly Finding[]): Promise<2> {
  say(findingsText(findings))
  for (const annotation of annotationsOfFindings(findings)) annotate(annotation)
  await summarizeOrWarn(refusalMarkdown(findings))
  return 2
}
