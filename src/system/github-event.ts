/** The GitHub event that started this job, as far as finding a base needs it. */
import { z } from 'zod'
import { fault } from '../model/finding.ts'
import { readText } from './files.ts'

export type GithubEvent = {
  /** The commit that GitHub started the job for, where it says so. */
  readonly sha?: string
  /** Full name of the branch or tag that the job was started for. */
  readonly ref?: string
  /** The repository's default branch, where the payload names it. */
  readonly defaultBranch?: string
} & (
  | {
      readonly kind: 'pull_request'
      readonly number: number
      /** Tip of the branch that asks to be merged. */
      readonly headSha: string
      /** Name of the branch that it asks to be merged into. */
      readonly baseBranch: string
      /** Names of the labels that it had when the event was sent. */
      readonly labels: readonly string[]
    }
  | { readonly kind: 'merge_group'; readonly baseSha: string }
  | { readonly kind: 'other'; readonly name: string }
)

const sha = z.string().regex(/^[0-9a-f]{40,64}$/u)

const pullRequest = z.object({
  pull_request: z.object({
    number: z.number().int(),
    head: z.object({ sha }),
    base: z.object({ ref: z.string().min(1) }),
    // A label accepts something, so one that cannot be read is none.
    labels: z.array(z.object({ name: z.string() })).catch([]),
  }),
})
const mergeGroup = z.object({ merge_group: z.object({ base_sha: sha }) })
const anyPayload = z.object({ repository: z.object({ default_branch: z.string().min(1) }) })

/**
 * Reads GITHUB_EVENT_NAME, GITHUB_EVENT_PATH and GITHUB_SHA; undefined outside a GitHub job. A payload that lacks
 * what its event should have counts as an event that tells nothing of base; one that cannot be read is a `Fault`.
 */
export async function readGithubEvent(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<GithubEvent | undefined> {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: started, GITHUB_REF: ref } = env
  if (name === undefined || name === '' || path === undefined || path === '') return undefined
  const payload = await readPayload(path)
  const repository = anyPayload.safeParse(payload).data?.repository
  const always = {
    ...(sha.safeParse(started).success && started !== undefined ? { sha: started } : {}),
    ...(ref === undefined || ref === '' ? {} : { ref }),
    ...(repository === undefined ? {} : { defaultBranch: repository.default_branch }),
  }
  const pull = name === 'pull_request' ? pullRequest.safeParse(payload).data?.pull_request : undefined
  if (pull !== undefined) {
    const { number, head, base, labels } = pull
    return {
      ...always,
      kind: 'pull_request',
      number,
      headSha: head.sha,
      baseBranch: base.ref,
      labels: labels.map((label) => label.name),
    }
  }
  const group = name === 'merge_group' ? mergeGroup.safeParse(payload).data?.merge_group : undefined
  if (group !== undefined) return { ...always, kind: 'merge_group', baseSha: group.base_sha }
  return { ...always, kind: 'other', name }
}

async function readPayload(path: string): Promise<unknown> {
  const text = await readText(path)
  if (text === undefined) throw unreadable(path, 'there is no such file')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadable(path, error instanceof Error ? error.message : String(error))
  }
}

const unreadable = (path: string, why: string): Error =>
  fault('unreadable-event', `GITHUB_EVENT_PATH names ${path}, which cannot be read: ${why}`, {
    remedy: 'name the base with --base, or unset GITHUB_EVENT_NAME',
  })
