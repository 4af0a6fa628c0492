/** GitHub's REST API, behind proxies and on Enterprise servers too: every failure comes out as an `ApiProblem`. */
import { GitHub, getOctokitOptions } from '@actions/github/lib/utils'
import { z } from 'zod'
import { ApiProblem, problemOf } from './api-problem.ts'
import type { Conversation, PostedComment } from './conversation.ts'
import type { Job } from './job.ts'

/** A pull request as far as finding it takes. */
export interface ListedPullRequest {
  readonly number: number
  readonly head: string
}

export interface Rest {
  conversation(number: number): Conversation
  /** Open pull requests of a branch, which is named `owner:branch`. */
  pullRequestsOf(branch: string): Promise<readonly ListedPullRequest[]>
}

/** Seconds for one answer. */
const patience = 10
/** Pages of a hundred; nobody reads a longer conversation. */
const mostPages = 50

const comment = z.object({
  id: z.number().int().positive(),
  body: z.string().nullish(),
  html_url: z.string(),
  user: z.object({ login: z.string(), type: z.string() }).nullish(),
})
const comments = z.array(comment)
const pull = z.object({ number: z.number().int().positive(), head: z.object({ sha: z.string() }) })
const user = z.object({ login: z.string() })
const failure = z.object({
  status: z.number(),
  message: z.string(),
  response: z
    .object({ headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()) })
    .optional(),
})

interface Response {
  readonly data: unknown
  readonly headers: { readonly link?: string | undefined }
}

type Call = (route: string, parameters?: Readonly<Record<string, unknown>>) => Promise<Response>

/** Nothing is asked before a method is called. */
export function openRest(token: string, { repository, api }: Pick<Job, 'repository' | 'api'>): Rest {
  const silent = (): void => {}
  const log = { debug: silent, info: silent, warn: silent, error: silent }
  const octokit = new GitHub(getOctokitOptions(token, { log, baseUrl: api, userAgent: 'benchline' }))
  const place = { owner: repository.owner, repo: repository.name }
  const call: Call = async (route, parameters) => {
    try {
      const request = { signal: AbortSignal.timeout(patience * 1000) }
      return await octokit.request(route, { ...place, ...parameters, request })
    } catch (error) {
      throw asProblem(error)
    }
  }
  return {
    conversation: (number) => conversationOf(call, number, token.startsWith('ghs_')),
    async pullRequestsOf(branch) {
      const { data } = await call('GET /repos/{owner}/{repo}/pulls', {
        state: 'open',
        head: branch,
        per_page: 100,
      })
      return read(z.array(pull), data).map((each) => ({ number: each.number, head: each.head.sha }))
    },
  }
}

function conversationOf(call: Call, number: number, isOfApp: boolean): Conversation {
  const where = { issue_number: number }
  const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
  const all = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
  let login: Promise<string | undefined> | undefined
  return {
    async *comments() {
      for (let page = 1; page <= mostPages; page += 1) {
        const { data, headers } = await call(`GET ${all}`, { ...where, per_page: 100, page })
        yield* read(comments, data).map(posted)
        if (headers.link?.includes('rel="next"') !== true) return
      }
    },
    read: async (id) => posted(read(comment, (await call(`GET ${one}`, { comment_id: id })).data)),
    create: async (body) => posted(read(comment, (await call(`POST ${all}`, { ...where, body })).data)),
    update: async (id, body) =>
      posted(read(comment, (await call(`PATCH ${one}`, { comment_id: id, body })).data)),
    remove: async (id) => void (await call(`DELETE ${one}`, { comment_id: id })),
    head: async () =>
      permitted(async () => {
        const { data } = await call('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number })
        return read(pull, data).head.sha
      }),
    async couldBe(author) {
      // The token of a job, as of every app, may not ask who it is.
      const own = isOfApp
        ? undefined
        : await (login ??= permitted(async () => read(user, (await call('GET /user')).data).login))
      return own === undefined ? author.type === 'Bot' : author.login === own
    },
  }
}

const posted = ({ id, body, html_url: url, user: author }: z.infer<typeof comment>): PostedComment => ({
  id,
  body: body ?? '',
  url,
  author: { login: author?.login ?? '', type: author?.type ?? '' },
})

/** Undefined where the token may not know. */
async function permitted<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ApiProblem && error.kind !== 'passing') return undefined
    throw error
  }
}

/** An answer that was cut off comes as text or with parts missing. */
function read<T>(schema: z.ZodType<T>, data: unknown): T {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  throw new ApiProblem('passing', 'the answer was cut off, or is none of GitHub')
}

function asProblem(error: unknown): ApiProblem {
  if (error instanceof Error && ['TimeoutError', 'AbortError'].includes(error.name)) {
    return new ApiProblem('passing', `no answer within ${patience} s`)
  }
  const known = failure.safeParse(error)
  // Octokit gives failures of the network the status 500 and no response.
  if (known.success && known.data.response !== undefined) {
    const { status, message, response } = known.data
    return problemOf({ status, message, headers: response.headers }, Date.now() / 1000)
  }
  if (known.success) {
    const timedOut = /aborted|timeout/iu.test(known.data.message)
    return new ApiProblem(
      'passing',
      timedOut ? `no answer within ${patience} s` : `no answer: ${known.data.message}`,
    )
  }
  throw error
}
