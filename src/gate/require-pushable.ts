/** Whether a job may put a baseline where others read it. */
import { fault } from '../model/finding.ts'
import type { GithubEvent } from '../system/github-event.ts'

/**
 * Throws a `Fault` in a job for anything but the default branch: a proposal must not choose what it is judged by.
 * Outside a job the user has said so.
 */
export function requirePushable(event: GithubEvent | undefined): void {
  if (event === undefined) return
  const { defaultBranch: branch, ref } = event
  const known =
    branch === undefined
      ? event.kind === 'other' && event.name === 'schedule'
      : ref === `refs/heads/${branch}`
  if (event.kind === 'other' && known) return
  const what = event.kind === 'other' ? event.name : event.kind
  throw fault(
    'not-recordable',
    `a baseline is pushed from the default branch only, and this is ${what} of ${ref ?? 'an unknown branch'}`,
    { remedy: 'record without --push, or in a job for a push to the default branch' },
  )
}
