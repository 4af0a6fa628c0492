/** What a job is there for: its event and the input `mode` decide. */
import { z } from 'zod'
import { fault } from '../model/finding.ts'
import type { Mode } from './inputs.ts'
import type { Job } from './job.ts'
import { nothingToDo } from './nothing-to-do.ts'

/** The pull request of a `pull_request` event. */
export interface PullRequest {
  readonly number: number
  /** Tip of the branch that asks to be merged. */
  readonly head: string
}

export type Task =
  | { readonly kind: 'nothing'; readonly because: string }
  | { readonly kind: 'record' }
  | { readonly kind: 'check'; readonly pullRequest?: PullRequest }
  | { readonly kind: 'comment' }

const pullRequestEvent = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    head: z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/u) }),
  }),
})
const deletion = z.object({ deleted: z.literal(true) })

/** Events that stand for a state of the default branch, or can. */
const recording = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']

/** Throws a `Fault` for what is refused: `pull_request_target`, recording a proposal, an event that says nothing. */
export function chooseTask(mode: Mode, job: Job): Task {
  if (job.event === 'pull_request_target') {
    throw fault(
      'pull-request-target',
      'pull_request_target is refused: its token may write to the repository, and benchmarks of a pull request are code of a stranger',
      {
        remedy:
          'use `on: pull_request`; for comments on pull requests from forks add the workflow_run half, see `benchline init --forks`',
      },
    )
  }
  if (mode === 'comment') return { kind: 'comment' }
  const because = idle(mode, job)
  if (because !== undefined) return { kind: 'nothing', because }
  if (mode === 'record') {
    if (onDefaultBranch(job)) return { kind: 'record' }
    throw fault(
      'not-recordable',
      `mode: record is refused on ${describe(job)}: only the default branch makes baselines, lest a proposal choose what it is judged by`,
      { remedy: "record in a job with `if: github.event_name == 'push'` and `branches: [main]`" },
    )
  }
  if (mode === 'auto' && onDefaultBranch(job)) return { kind: 'record' }
  if (mode === 'auto' && ![...recording, 'pull_request', 'merge_group'].includes(job.event)) {
    throw fault('unknown-event', `mode: auto does not know what to do on ${job.event}`, {
      remedy: 'set `mode: check` to judge what is checked out',
    })
  }
  const pullRequest = job.event === 'pull_request' ? readPullRequest(job) : undefined
  return { kind: 'check', ...(pullRequest === undefined ? {} : { pullRequest }) }
}

/** The pull request of the event. Throws a `Fault` where the event does not say which one it is. */
export function readPullRequest({ payload }: Job): PullRequest {
  const read = pullRequestEvent.safeParse(payload)
  if (!read.success) {
    throw fault('unreadable-event', 'the event of this job is a pull_request and does not say which one', {
      remedy: 'run the job again',
    })
  }
  const { number, head } = read.data.pull_request
  return { number, head: head.sha }
}

function idle(mode: Mode, { event, refType, ref, payload }: Job): string | undefined {
  if (event === 'push' && deletion.safeParse(payload).success) return `nothing to do: ${ref} was deleted`
  return nothingToDo({ INPUT_MODE: mode, GITHUB_REF_TYPE: refType })
}

/** A schedule runs nowhere else, and its event does not always name the branch. */
function onDefaultBranch({ event, ref, refType, defaultBranch }: Job): boolean {
  if (!recording.includes(event)) return false
  if (refType === 'branch' && defaultBranch !== undefined) return ref === `refs/heads/${defaultBranch}`
  return event === 'schedule' && refType === 'branch'
}

const describe = ({ event, ref }: Job): string => `${event} of ${ref === '' ? 'an unknown branch' : ref}`
