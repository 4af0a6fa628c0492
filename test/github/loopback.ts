/**
 * A GitHub on loopback: it keeps state, answers in GitHub's shapes, and holds every request against GitHub's own
 * OpenAPI description (test/fixtures/github/). What a correct client never sends is kept in `violations`. It serves git
 * too, behind the same tokens. Failures are planned with `fail`.
 *
 * One file, because a request's way through it (credentials, route, visibility, permission, description, failure,
 * answer) is one thing.
 */
import { randomBytes } from 'node:crypto'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import {
  type Answer,
  badCredentials,
  failureOf,
  forbidden,
  notFound,
  notJson,
  refusal,
  requiresAuthentication,
} from './answers.ts'
import {
  type Operation,
  answerMismatches,
  bodyMismatches,
  findOperation,
  readParameters,
} from './description.ts'
import {
  type GitRequest,
  answerGit,
  basicToken,
  readGitRequest,
  refuseGit,
  repositoryOf,
} from './git-server.ts'
import { handlers } from './handlers.ts'
import { type Population, populate } from './population.ts'
import type { State } from './state.ts'
import { tellOwner } from './tell.ts'

export interface GithubOptions {
  /** GitHub Enterprise Server: the API lies below `/api/v3`, and only there. */
  readonly enterprise?: boolean
  /** Requests that a token has in an hour; a job's own token has 1,000. */
  readonly rateLimit?: number
}

/** One request as it was seen. */
export interface Seen {
  readonly method: string
  /** Below the API's own path, without the query. */
  readonly path: string
  readonly query: string
  /** GitHub's name of what was asked: `issues/create-comment`, `git/upload-pack`; absent where there is no such thing. */
  readonly operation?: string
  /** The token that came along. */
  readonly token?: string
  readonly body?: unknown
  readonly agent: string
  /** Absent where the connection was cut or is still open. */
  status?: number
}

export interface Failure {
  /** GitHub's name of an operation, or a pattern for `METHOD /path`. */
  readonly match: string | RegExp
  /**
   * A status, or what happens to the connection: `cut` ends it in the middle of the answer, `refuse` before any of it,
   * `slow` answers after `seconds`, `hang` never.
   */
  readonly status: number | 'cut' | 'refuse' | 'slow' | 'hang'
  /** How often; always, when left out. */
  readonly times?: number
  /** Requests that are let through before. */
  readonly after?: number
  /** Whether what was asked is done all the same, and only its answer is lost. */
  readonly applied?: boolean
  readonly seconds?: number
  /** Seconds of a Retry-After header; with 403 and 429 this is a secondary rate limit. */
  readonly retryAfter?: number
  readonly message?: string
}

export interface Github extends Population {
  /** What `GITHUB_SERVER_URL` says; git addresses are `server/owner/name`. */
  readonly server: string
  /** What `GITHUB_API_URL` says. */
  readonly api: string
  readonly state: State
  readonly requests: readonly Seen[]
  /** What a correct client never sends, in words. */
  readonly violations: readonly string[]
  /** Requests of an operation, all of them or those with a status. */
  count(operation: string, status?: number): number
  fail(failure: Failure): void
  /** Forgets planned failures. */
  heal(): void
  close(): Promise<void>
}

const largestBody = 2 ** 22

/** The methods of comments and the like that change something. */
const changes = new Set(['POST', 'PATCH', 'PUT', 'DELETE'])

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largestBody) throw new Error('a body of more than 4 MiB was sent')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Starts one on a free port of 127.0.0.1. */
export async function startGithub({
  enterprise = false,
  rateLimit = 1000,
}: GithubOptions = {}): Promise<Github> {
  const prefix = enterprise ? '/api/v3' : ''
  const requests: Seen[] = []
  const violations: string[] = []
  const failures: { plan: Failure; passed: number; left: number }[] = []
  const used = new Map<string, number>()
  const downloads = new Map<string, Buffer>()
  const sockets = new Set<Socket>()
  const ending = new AbortController()
  let ids = 1000
  const nextId = (): number => (ids += 1)

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!ending.signal.aborted) violations.push(`the loopback GitHub itself failed: ${String(error)}`)
      response.destroy()
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const state: State = {
    api: `${origin}${prefix}`,
    server: origin,
    repositories: new Map(),
    pullRequests: [],
    issues: [],
    comments: [],
    runs: [],
    artifacts: [],
    tokens: new Map(),
  }

  /** The failure that is planned for a request, if this one is its turn. */
  function planned(operation: string | undefined, line: string): Failure | undefined {
    const found = failures.find(
      ({ plan: { match }, left }) =>
        left > 0 && (typeof match === 'string' ? match === operation : match.test(line)),
    )
    if (found === undefined) return undefined
    found.passed += 1
    if (found.passed <= (found.plan.after ?? 0)) return undefined
    found.left -= 1
    return found.plan
  }

  /** What a request is answered with when nothing fails. */
  function decide(
    seen: Seen,
    address: URL,
    operation: Operation,
    segments: Readonly<Record<string, string>>,
  ): Answer {
    const complain = (text: string): void => {
      violations.push(`${seen.method} ${seen.path}: ${text}`)
    }
    const token = seen.token === undefined ? undefined : state.tokens.get(seen.token)
    if (seen.token !== undefined && token === undefined) return badCredentials
    const asked = readParameters(operation, segments, address.searchParams)
    for (const fault of asked.faults) complain(fault)
    if (asked.faults.length > 0) return refusal(422, `Invalid request.\n\n${asked.faults.join('\n')}`)
    if (operation.id === 'rate-limit/get') return { status: 200, body: rates(seen.token) }
    if (operation.id === 'users/get-authenticated') {
      if (token === undefined) return requiresAuthentication
      // A job's own token is no user's.
      return token.user.type === 'Bot' ? forbidden : { status: 200, body: tellOwner(token.user, state) }
    }
    const handler = handlers[operation.id]
    if (handler === undefined) throw new Error(`nothing here answers ${operation.id}`)
    const repository = state.repositories.get(`${segments['owner']}/${segments['repo']}`)
    if (repository === undefined) return notFound
    const holds = ([permission, level]: readonly [string, string]): boolean => {
      const held = token?.permissions[permission]
      return held === 'write' || held === level
    }
    const canSee = !repository.isPrivate || (token !== undefined && Object.keys(token.permissions).length > 0)
    if (!canSee) return notFound
    const changing = changes.has(operation.method)
    if (changing && token === undefined) return requiresAuthentication
    const open = !repository.isPrivate && !changing
    if (!open && handler.needs.length > 0 && !handler.needs.some(holds)) return forbidden
    const mismatches = bodyMismatches(operation, seen.body)
    for (const { path, message } of mismatches) complain(`body ${path}: ${message}`)
    if (mismatches.length > 0) {
      const words = mismatches.map(({ path, kind, message }) =>
        kind === 'absent' ? `"${path}" wasn't supplied.` : `For 'properties/${path}', ${message}.`,
      )
      return refusal(422, `Invalid request.\n\n${words.join('\n')}`)
    }
    const signed = (bytes: Buffer): string => {
      const key = randomBytes(16).toString('hex')
      downloads.set(key, bytes)
      return `${origin}/_signed/${key}`
    }
    const { values } = asked
    const now = new Date()
    const made = handler.answer({
      state,
      token,
      repository,
      values,
      body: seen.body,
      address,
      nextId,
      now,
      signed,
    })
    if (made.status === 422) complain(`refused: ${JSON.stringify(made.body)}`)
    if (made.status < 400) {
      for (const { path, message } of answerMismatches(operation, made.status, made.body)) {
        violations.push(`the loopback GitHub's own answer to ${operation.id} is wrong: ${path} ${message}`)
      }
    }
    return made
  }

  function rates(token: string | undefined) {
    const spent = used.get(token ?? '') ?? 0
    const limit = token === undefined ? 60 : rateLimit
    const rate = {
      limit,
      used: Math.min(spent, limit),
      remaining: Math.max(0, limit - spent),
      reset: Math.floor(Date.now() / 1000) + 3600,
    }
    return { resources: { core: rate, search: rate }, rate }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request
    const address = new URL(request.url ?? '/', origin)
    const git = readGitRequest(address)
    if (git !== undefined) return answerAsGit(git, address, request, response)
    const agent = headers['user-agent'] ?? ''
    const token = /^(?:token|bearer) (?<text>\S+)$/iu.exec(headers.authorization ?? '')?.groups?.['text']
    const bytes = await readBody(request)
    const inApi = address.pathname.startsWith(`${prefix}/`)
    const path = inApi ? address.pathname.slice(prefix.length) : address.pathname
    const found = inApi ? findOperation(method, path) : undefined
    const { body, unreadable } = parse(bytes)
    const seen: Seen = {
      method,
      path,
      query: address.search,
      agent,
      ...(found === undefined ? {} : { operation: found.operation.id }),
      ...(token === undefined ? {} : { token }),
      ...(body === undefined ? {} : { body }),
    }
    requests.push(seen)

    const download = /^\/_signed\/(?<key>[0-9a-f]+)$/u.exec(address.pathname)?.groups?.['key']
    const plan = planned(download === undefined ? seen.operation : 'signed/download', `${method} ${path}`)
    const usual = (): Answer => {
      if (download !== undefined) return giveDownload(download, headers.authorization)
      const key = token ?? ''
      if (rates(token).rate.remaining === 0) {
        return refusal(403, 'API rate limit exceeded for installation ID 1.')
      }
      used.set(key, (used.get(key) ?? 0) + 1)
      if (agent === '') violations.push(`${method} ${path}: GitHub refuses requests without a User-Agent`)
      const version = headers['x-github-api-version']
      if (version !== undefined && version !== '2022-11-28') {
        violations.push(`${method} ${path}: there is no API version ${String(version)}`)
      }
      if (headers.authorization !== undefined && token === undefined) return badCredentials
      if (found === undefined) {
        violations.push(`${method} ${address.pathname}: not in the description`)
        return notFound
      }
      if (unreadable) {
        violations.push(`${method} ${path}: the body is not JSON`)
        return notJson
      }
      return decide(seen, address, found.operation, found.segments)
    }
    if (plan === undefined) return send(response, usual(), seen)
    if (plan.applied === true && plan.status !== 'slow') usual()
    await fail(response, plan, usual, seen)
  }

  function rateHeaders(token: string | undefined): Readonly<Record<string, string>> {
    const { limit, remaining, used: spent, reset } = rates(token).rate
    return {
      'x-ratelimit-limit': `${limit}`,
      'x-ratelimit-remaining': `${remaining}`,
      'x-ratelimit-used': `${spent}`,
      'x-ratelimit-reset': `${reset}`,
      'x-ratelimit-resource': 'core',
      'x-github-request-id': randomBytes(4).toString('hex').toUpperCase(),
    }
  }

  /** Does to a request what is planned for it. */
  async function fail(
    response: ServerResponse,
    { status, seconds = 1, retryAfter, message }: Failure,
    usual: () => Answer,
    seen: Seen,
  ): Promise<void> {
    if (status === 'refuse') {
      response.destroy()
    } else if (status === 'cut') {
      // Bytes of an answer that never comes to its end.
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '4096' })
      response.write('{"id":1,"body":"the beginning of an answ')
      await pause(0.02)
      response.destroy()
    } else if (status === 'slow') {
      await pause(seconds)
      if (!ending.signal.aborted) await send(response, usual(), seen)
    } else if (status !== 'hang') {
      const refused = failureOf(status, retryAfter)
      const { body } = refused
      const worded =
        message === undefined || typeof body !== 'object'
          ? refused
          : { ...refused, body: { ...body, message } }
      await send(response, worded, seen)
    }
  }

  /** Waits, unless the server closes meanwhile. */
  async function pause(seconds: number): Promise<void> {
    await wait(seconds * 1000, undefined, { signal: ending.signal, ref: false }).catch(() => {})
  }

  /** Sends an answer, with the headers that GitHub puts on each. */
  async function send(
    response: ServerResponse,
    { status, body, headers = {} }: Answer,
    seen: Seen,
  ): Promise<void> {
    seen.status = status
    const bytes = bytesOf(body)
    response.writeHead(status, {
      ...rateHeaders(seen.token),
      ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...headers,
      ...(status === 204 ? {} : { 'content-length': `${bytes.length}` }),
    })
    await new Promise<void>((done) => {
      response.on('close', done)
      response.end(bytes)
    })
  }

  function giveDownload(key: string, authorization: string | undefined): Answer {
    const bytes = downloads.get(key)
    if (authorization !== undefined) {
      // The storage behind signed addresses refuses a second kind of credential, and it must not see the token.
      violations.push('a token was sent to the storage behind a signed address')
      return { status: 400, body: 'Authentication information is not given in the correct format.' }
    }
    if (bytes === undefined) return { status: 403, body: 'Server failed to authenticate the request.' }
    return { status: 200, body: bytes, headers: { 'content-type': 'application/zip' } }
  }

  async function answerAsGit(
    git: GitRequest,
    address: URL,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const given = basicToken(request.headers.authorization)
    const seen: Seen = {
      method: request.method ?? 'GET',
      path: address.pathname,
      query: address.search,
      agent: request.headers['user-agent'] ?? '',
      operation: `git/${git.service}`,
      ...(given === undefined ? {} : { token: given }),
    }
    requests.push(seen)
    const refuse = (status: number, text: string): void => {
      seen.status = status
      request.resume()
      response.writeHead(status, {
        'content-type': 'text/plain; charset=utf-8',
        ...(status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {}),
      })
      response.end(`${text}\n`)
    }
    const plan = planned(seen.operation, `${seen.method} ${seen.path}`)
    if (plan !== undefined && plan.status !== 'slow') {
      if (typeof plan.status === 'number') return refuse(plan.status, plan.message ?? 'Planned failure.')
      if (plan.status !== 'hang') response.destroy()
      return
    }
    if (plan !== undefined) await pause(plan.seconds ?? 1)
    const repository = repositoryOf(git, state)
    const token = given === undefined ? undefined : state.tokens.get(given)
    const refused = refuseGit(git, repository, given, token)
    if (refused !== undefined) return refuse(refused.status, refused.text)
    if (repository?.bare === undefined) return refuse(404, 'Repository not found.')
    seen.status = await answerGit(
      request,
      response,
      git,
      repository.bare,
      address,
      token?.user.login ?? 'anonymous',
    )
  }

  return {
    server: origin,
    api: state.api,
    state,
    requests,
    violations,
    count: (operation, status) =>
      requests.filter(
        (seen) => seen.operation === operation && (status === undefined || seen.status === status),
      ).length,
    ...populate(state, nextId),
    fail(plan) {
      failures.push({ plan, passed: 0, left: plan.times ?? Number.POSITIVE_INFINITY })
    },
    heal() {
      failures.length = 0
    },
    async close() {
      ending.abort()
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((done) => {
        server.close(() => done())
      })
    },
  }
}

function parse(bytes: Buffer): { readonly body?: unknown; readonly unreadable: boolean } {
  if (bytes.length === 0) return { unreadable: false }
  try {
    return { body: JSON.parse(bytes.toString()) as unknown, unreadable: false }
  } catch {
    return { unreadable: true }
  }
}

function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  if (Buffer.isBuffer(body)) return body
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}
