/** GitHub's REST API, as far as comments and issues take: every failure comes out as an `ApiProblem`. */
import { z } from 'zod'
import { ApiProblem, problemOf } from './api-problem.ts'
import type { Author, Board, IssueChange, PostedIssue } from './board.ts'
import type { Conversation, PostedComment } from './conversation.ts'
import type { Job } from './job.ts'
import { type Client, openClient } from './open-client.ts'

/** A pull request as far as finding it takes. */
export interface ListedPullRequest {
  readonly number: number
  readonly head: string
}

export interface Rest {
  conversation(number: number): Conversation
  board(): Board
  /** Open pull requests of a branch, which is named `owner:branch`. */
  pullRequestsOf(branch: string): Promise<readonly ListedPullRequest[]>
}

/** Seconds for one answer. */
const patience = 10
/** Pages of a hundred; nobody reads a longer conversation, or has more issues of one label. */
const mostPages = 50

const comment = z.object({
  id: z.number().int().positive(),
  body: z.string().nullish(),
  html_url: z.string(),
  user: z.object({ login: z.string(), type: z.string() }).nullish(),
})
const comments = z.array(comment)
const issue = z.object({
  number: z.number().int().positive(),
  title: z.string(),
  body: z.string().nullish(),
  html_url: z.string(),
  state: z.string(),
  user: z.object({ login: z.string(), type: z.string() }).nullish(),
  /** GitHub lists pull requests among issues. */
  pull_request: z.unknown().optional(),
})
const issues = z.array(issue)
const pull = z.object({ number: z.number().int().positive(), head: z.object({ sha: z.string() }) })
const pulls = z.array(pull)
const user = z.object({ login: z.string() })
const refusal = z.object({ message: z.string() })

interface Answer {
  readonly data: unknown
  /** Further pages follow. */
  readonly more: boolean
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'
type Call = (method: Method, path: string, body?: Readonly<Record<string, unknown>>) => Promise<Answer>

/** Nothing is asked before a method is called. */
export function openRest(token: string, { repository, api }: Pick<Job, 'repository' | 'api'>): Rest {
  let opened: Promise<Client> | undefined
  const call: Call = async (method, path, body) =>
    answerTo(await (opened ??= openClient()), { method, address: `${api}${path}`, token, body })
  const place = `/repos/${repository.owner}/${repository.name}`
  const couldBe = identity(call, token)
  const conversation = (number: number): Conversation => conversationOf(call, place, number, couldBe)
  return {
    conversation,
    board: () => boardOf(call, place, couldBe, conversation),
    async pullRequestsOf(branch) {
      const query = `state=open&head=${encodeURIComponent(branch)}&per_page=100`
      const { data } = await call('GET', `${place}/pulls?${query}`)
      return read(pulls, data).map(({ number, head }) => ({ number, head: head.sha }))
    },
  }
}

type CouldBe = (author: Author) => Promise<boolean>

/** A job's own token, as that of every app, may not ask who it is: then any app's it could be. */
function identity(call: Call, token: string): CouldBe {
  const isOfApp = token.startsWith('ghs_')
  let login: Promise<string | undefined> | undefined
  return async (author) => {
    const own = isOfApp
      ? undefined
      : await (login ??= permitted(async () => read(user, (await call('GET', '/user')).data).login))
    return own === undefined ? author.type === 'Bot' : author.login === own
  }
}

function boardOf(call: Call, place: string, couldBe: CouldBe, conversation: Board['conversation']): Board {
  const all = `${place}/issues`
  const posting = async (answer: Promise<Answer>): Promise<PostedIssue> =>
    postedIssue(read(issue, (await answer).data))
  return {
    async *issues(label) {
      const query = `state=all&labels=${encodeURIComponent(label)}&sort=created&direction=desc&per_page=100`
      for (let page = 1; page <= mostPages; page += 1) {
        const { data, more } = await call('GET', `${all}?${query}&page=${page}`)
        yield* read(issues, data)
          .filter(({ pull_request: pullRequest }) => pullRequest === undefined)
          .map(postedIssue)
        if (!more) return
      }
    },
    read: (number) => posting(call('GET', `${all}/${number}`)),
    create: ({ title, body, label }) => posting(call('POST', all, { title, body, labels: [label] })),
    update: (number, change) => posting(call('PATCH', `${all}/${number}`, changeBody(change))),
    conversation,
    couldBe,
  }
}

const changeBody = ({ close, ...text }: IssueChange): Readonly<Record<string, unknown>> => ({
  ...text,
  ...(close === undefined ? {} : { state: 'closed', state_reason: close.replace(' ', '_') }),
})

const postedIssue = ({
  number,
  title,
  body,
  html_url: url,
  state,
  user: author,
}: z.infer<typeof issue>): PostedIssue => ({
  number,
  title,
  body: body ?? '',
  url,
  isOpen: state === 'open',
  author: { login: author?.login ?? '', type: author?.type ?? '' },
})

function conversationOf(call: Call, place: string, number: number, couldBe: CouldBe): Conversation {
  const one = (id: number): string => `${place}/issues/comments/${id}`
  const all = `${place}/issues/${number}/comments`
  const posting = async (answer: Promise<Answer>): Promise<PostedComment> =>
    posted(read(comment, (await answer).data))
  return {
    async *comments() {
      for (let page = 1; page <= mostPages; page += 1) {
        const { data, more } = await call('GET', `${all}?per_page=100&page=${page}`)
        yield* read(comments, data).map(posted)
        if (!more) return
      }
    },
    read: (id) => posting(call('GET', one(id))),
    create: (body) => posting(call('POST', all, { body })),
    update: (id, body) => posting(call('PATCH', one(id), { body })),
    remove: async (id) => void (await call('DELETE', one(id))),
    head: () =>
      permitted(async () => read(pull, (await call('GET', `${place}/pulls/${number}`)).data).head.sha),
    couldBe,
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

interface Question {
  readonly method: Method
  readonly address: string
  readonly token: string
  readonly body: Readonly<Record<string, unknown>> | undefined
}

/** Redirections that are followed: a repository that was renamed answers with one. */
const mostRedirections = 3

async function answerTo(client: Client, question: Question, redirections = 0): Promise<Answer> {
  const { method, address, token, body } = question
  const signal = AbortSignal.timeout(patience * 1000)
  const sent = {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `token ${token}`,
      'user-agent': 'benchline',
      'x-github-api-version': '2022-11-28',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal,
  }
  const { status, headers, text } = await client(address, sent).catch((error: unknown) => {
    throw unanswered(error, signal.aborted)
  })
  const next = redirection(address, status, headers)
  if (next !== undefined && redirections < mostRedirections) {
    return answerTo(client, { ...question, address: next }, redirections + 1)
  }
  const data = parsed(text)
  if (status < 200 || status > 299) {
    const message = refusal.safeParse(data).data?.message ?? ''
    throw problemOf({ status, message, headers }, Date.now() / 1000)
  }
  return { data, more: headers['link']?.includes('rel="next"') === true }
}

/** Where to ask instead; only on the same server, which alone may see the token. */
function redirection(
  address: string,
  status: number,
  headers: Readonly<Record<string, string>>,
): string | undefined {
  const location = headers['location']
  if (![301, 302, 307, 308].includes(status) || location === undefined) return undefined
  const next = new URL(location, address)
  return next.origin === new URL(address).origin ? next.href : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function unanswered(error: unknown, late: boolean): ApiProblem {
  if (late) return new ApiProblem('passing', `no answer within ${patience} s`)
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return new ApiProblem('passing', `no answer: ${cause instanceof Error ? cause.message : String(cause)}`)
}

/** What is no answer of GitHub was cut off on its way, or comes from something between us. */
function read<T>(schema: z.ZodType<T>, data: unknown): T {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  throw new ApiProblem('passing', 'the answer was cut off, or is none of GitHub')
}
