/** Posts the comment of a pull request. Whatever GitHub says to that, the verdict stays what it is. */
import { ApiProblem } from '../github/api-problem.ts'
import { patiently } from '../github/patience.ts'
import type { Rest } from '../github/rest.ts'
import { notice, say, warn } from '../github/runner.ts'
import { type Message, type Posting, postOnce } from '../github/sticky-comment.ts'
import { monotonicSeconds } from '../system/clock.ts'
import { sleep } from '../system/sleep.ts'

const patience = { now: monotonicSeconds, sleep, random: Math.random }

/** Gives the address of the comment, where there is one. */
export async function post(rest: Rest, number: number, message: Message): Promise<string | undefined> {
  const conversation = rest.conversation(number)
  const posting = await orProblem(patiently(patience, () => postOnce(conversation, message)))
  if (posting instanceof ApiProblem) {
    tellProblem(posting)
    return undefined
  }
  say(`${textOf(posting)}\n`)
  return 'url' in posting ? posting.url : undefined
}

/** Asks with the same patience. A `Fault` and what is our own fault come through. */
export async function ask<T>(work: () => Promise<T>): Promise<T | ApiProblem> {
  return orProblem(patiently(patience, work))
}

async function orProblem<T>(work: Promise<T>): Promise<T | ApiProblem> {
  try {
    return await work
  } catch (error) {
    if (error instanceof ApiProblem) return error
    throw error
  }
}

const silence = {
  quiet: 'there is nothing to tell and none to keep up to date',
  outdated: 'the pull request has moved on, and the job of its newer commit comments',
} as const

function textOf(posting: Posting): string {
  if (!('url' in posting)) return `no comment: ${silence[posting.kind]}`
  const { kind, url } = posting
  return kind === 'as it was' ? `the comment says so already: ${url}` : `comment ${kind}: ${url}`
}

/** What the token may not do is no doubt about the verdict, and in a fork's pull request it is as it should be. */
export function tellProblem({ kind, message }: ApiProblem): void {
  const elsewhere = 'The verdict stands; the job summary, the annotations and the report folder tell it.'
  if (kind === 'forbidden' || kind === 'absent') {
    notice(
      `No comment: this token may not write to the pull request (${message}). ${elsewhere}\n` +
        'Give the job `permissions: pull-requests: write`; for pull requests from forks post from a workflow_run job with the action benchline/benchline/comment.',
    )
  } else {
    warn(`The comment could not be posted: ${message}. ${elsewhere}`)
  }
}
