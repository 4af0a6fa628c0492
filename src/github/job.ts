/** The job that runs us: what GitHub tells it in variables and in the file of its event. */
import { z } from 'zod'
import { fault } from '../model/finding.ts'
import { readText } from '../system/files.ts'
import type { Environment } from './inputs.ts'

export interface Job {
  readonly event: string
  /** The event as GitHub sent it: nothing in it is sure. */
  readonly payload: unknown
  readonly repository: { readonly owner: string; readonly name: string }
  /** Full name of what it was started for, such as `refs/heads/main`. */
  readonly ref: string
  readonly refType: 'branch' | 'tag' | 'other'
  /** Branch, by its short name, where one was pushed or chosen. */
  readonly defaultBranch?: string
  /** The run of the workflow: later runs have higher numbers, a repeated one a higher attempt. */
  readonly run: number
  readonly attempt: number
  /** Identifier of the job in its workflow; with the values of its matrix, so that each of its jobs has its own. */
  readonly name: string
  /** Page of the workflow run. */
  readonly url: string
  /** Page of the repository. */
  readonly page: string
  /** Address of the API: an Enterprise server has its own. */
  readonly api: string
}

const repositoryName = z.string().regex(/^[\w.-]+\/[\w.-]+$/u)
const count = z.coerce.number().int().positive()
const anyPayload = z.object({ repository: z.object({ default_branch: z.string().min(1) }) })

/** Throws a `Fault` where this is no job of GitHub Actions, or where its event cannot be read. */
export async function readJob(env: Environment, matrix: string | undefined): Promise<Job> {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_EVENT_PATH: path = '', GITHUB_REF: ref = '' } = env
  const repository = repositoryName.safeParse(env['GITHUB_REPOSITORY'])
  if (event === '' || path === '' || !repository.success) {
    const lacking = [
      event === '' ? 'GITHUB_EVENT_NAME' : '',
      path === '' ? 'GITHUB_EVENT_PATH' : '',
      repository.success ? '' : 'GITHUB_REPOSITORY',
    ].filter((name) => name !== '')
    throw fault('no-job', `this is no job of GitHub Actions: ${lacking.join(', ')} not set`, {
      remedy: 'elsewhere use the command line: benchline check',
    })
  }
  const payload = await readPayload(path)
  const [owner = '', name = ''] = repository.data.split('/')
  const run = count.safeParse(env['GITHUB_RUN_ID']).data ?? 1
  const defaultBranch = anyPayload.safeParse(payload).data?.repository.default_branch
  return {
    event,
    payload,
    repository: { owner, name },
    ref,
    refType: refTypeOf(ref),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    run,
    attempt: count.safeParse(env['GITHUB_RUN_ATTEMPT']).data ?? 1,
    name: jobName(env['GITHUB_JOB'] ?? '', matrix),
    url: runUrl(env, repository.data, run),
    page: pageUrl(env, repository.data),
    api: env['GITHUB_API_URL'] ?? 'https://api.github.com',
  }
}

/** Page of a workflow run on the server of this job. */
export function runUrl(env: Environment, repository: string, run: number): string {
  return `${pageUrl(env, repository)}/actions/runs/${run}`
}

const pageUrl = (env: Environment, repository: string): string =>
  `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}`

function refTypeOf(ref: string): Job['refType'] {
  if (ref.startsWith('refs/heads/')) return 'branch'
  return ref.startsWith('refs/tags/') ? 'tag' : 'other'
}

async function readPayload(path: string): Promise<unknown> {
  const unreadable = (why: string): Error =>
    fault('unreadable-event', `the event of this job cannot be read: ${path}: ${why}`, {
      remedy: 'run the job again; on a runner of your own, look whether its work folder is writable',
    })
  const text = await readText(path)
  if (text === undefined) throw unreadable('there is no such file')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadable(error instanceof Error ? error.message : String(error))
  }
}

/** `judge (ubuntu-24.04, 22)`: as GitHub itself calls the jobs of a matrix. */
function jobName(id: string, matrix: string | undefined): string {
  if (matrix === undefined) return id
  try {
    const values: unknown = JSON.parse(matrix)
    if (typeof values !== 'object' || values === null || Object.keys(values).length === 0) return id
    const texts = Object.values(values).map((value) =>
      typeof value === 'string' ? value : JSON.stringify(value),
    )
    return `${id} (${texts.join(', ')})`
  } catch {
    throw fault('bad-input', 'input matrix: expected JSON', {
      remedy: 'leave `matrix` out: the action fills it in by itself',
    })
  }
}
