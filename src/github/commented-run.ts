/** Where a computed report belongs: the pull request and run that GitHub itself names, never what the report says. */
import { z } from 'zod'
import { fault } from '../model/finding.ts'
import { runUrl, type Job } from './job.ts'
import type { Environment } from './inputs.ts'
import type { Rest } from './rest.ts'
import { readPullRequest, type PullRequest } from './task.ts'

export interface CommentedRun {
  readonly pullRequest: PullRequest
  /** The run that measured. */
  readonly run: number
  readonly attempt: number
  readonly url: string
}

const count = z.number().int().positive()
const sha = z.string().regex(/^[0-9a-f]{40,64}$/u)
const event = z.object({
  workflow_run: z.object({
    id: count,
    run_attempt: count,
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().min(1).nullish(),
    head_repository: z.object({ owner: z.object({ login: z.string().min(1) }) }).nullish(),
    pull_requests: z.array(z.object({ number: count, head: z.object({ sha }) })).nullish(),
  }),
})

/**
 * The run that measured and its pull request; a sentence where there is none to comment on. Throws a `Fault` for an
 * event that stands for no pull request, and `ApiProblem`.
 */
export async function findCommentedRun(
  job: Job,
  rest: Rest,
  env: Environment,
): Promise<CommentedRun | string> {
  if (job.event === 'pull_request') {
    return { pullRequest: readPullRequest(job), run: job.run, attempt: job.attempt, url: job.url }
  }
  const read = event.safeParse(job.payload)
  if (job.event !== 'workflow_run' || !read.success) {
    throw fault('no-pull-request', `there is no pull request to comment on in ${job.event}`, {
      remedy: 'comment in a workflow with `on: pull_request` or `on: workflow_run`',
    })
  }
  const { workflow_run: run } = read.data
  if (run.event !== 'pull_request') return `the run was started by ${run.event}, not by a pull request`
  const number = await numberOf(run, rest)
  if (number === undefined) {
    return `no open pull request has ${run.head_sha.slice(0, 10)} as its tip: it was closed, or has moved on`
  }
  return {
    pullRequest: { number, head: run.head_sha },
    run: run.id,
    attempt: run.run_attempt,
    url: runUrl(env, `${job.repository.owner}/${job.repository.name}`, run.id),
  }
}

/** The event names no pull request where its branch is a fork's; then its branch is asked for, and the tip must agree. */
async function numberOf(run: z.infer<typeof event>['workflow_run'], rest: Rest): Promise<number | undefined> {
  const isIt = (tip: string): boolean => tip === run.head_sha
  const named = run.pull_requests?.find(({ head }) => isIt(head.sha))
  if (named !== undefined) return named.number
  const owner = run.head_repository?.owner.login
  if (owner === undefined || run.head_branch === null || run.head_branch === undefined) return undefined
  const listed = await rest.pullRequestsOf(`${owner}:${run.head_branch}`)
  return listed.find(({ head }) => isIt(head))?.number
}
