/** GitHub's git addresses on loopback: smart HTTP by git's own `http-backend`, behind GitHub's rules for tokens. */
import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, dirname } from 'node:path'
import type { RepositoryState, State, Token } from './state.ts'

export interface GitRequest {
  /** `upload-pack` reads, `receive-pack` writes. */
  readonly service: 'upload-pack' | 'receive-pack'
  /** `owner/name`. */
  readonly fullName: string
  /** What follows the repository: `info/refs`, `git-upload-pack`, `git-receive-pack`. */
  readonly rest: string
}

/** What of a path and its query is a request of git; undefined where it is none. */
export function readGitRequest({ pathname, searchParams }: URL): GitRequest | undefined {
  const found =
    /^\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+?)(?:\.git)?\/(?<rest>info\/refs|git-(?:upload|receive)-pack)$/u.exec(
      pathname,
    )?.groups
  if (found === undefined) return undefined
  const { owner = '', name = '', rest = '' } = found
  const named = rest === 'info/refs' ? (searchParams.get('service') ?? '') : rest
  const service = /^git-(?<service>upload-pack|receive-pack)$/u.exec(named)?.groups?.['service']
  if (service !== 'upload-pack' && service !== 'receive-pack') return undefined
  return { service, fullName: `${owner}/${name}`, rest }
}

/** The token that git sent, which GitHub takes as the password of any user; undefined where it sent none. */
export function basicToken(header: string | undefined): string | undefined {
  const encoded = /^basic (?<encoded>\S+)$/iu.exec(header ?? '')?.groups?.['encoded']
  if (encoded === undefined) return undefined
  return Buffer.from(encoded, 'base64').toString().split(':').slice(1).join(':')
}

/** The refusal of a git request, as status and text; undefined where it may go on. */
export function refuseGit(
  { service }: GitRequest,
  repository: RepositoryState | undefined,
  given: string | undefined,
  token: Token | undefined,
): { readonly status: number; readonly text: string } | undefined {
  if (given !== undefined && token === undefined) {
    return { status: 401, text: 'Invalid username or token. Password authentication is not supported.' }
  }
  const level = token?.permissions['contents']
  const visible = repository !== undefined && (!repository.isPrivate || level !== undefined)
  if (!visible) {
    return given === undefined
      ? { status: 401, text: 'Repository not found.' }
      : { status: 404, text: 'Repository not found.' }
  }
  if (service === 'upload-pack') return undefined
  if (token === undefined) return { status: 401, text: 'No anonymous write access.' }
  if (level === 'write') return undefined
  return {
    status: 403,
    text: `Permission to ${repository.fullName}.git denied to ${token.user.login}.`,
  }
}

/** Lets git answer; `request` has not been read yet. Resolves with the status. */
export async function answerGit(
  request: IncomingMessage,
  response: ServerResponse,
  { rest }: GitRequest,
  bare: string,
  { search }: URL,
  user: string,
): Promise<number> {
  const { headers } = request
  const child = spawn('git', ['http-backend'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOME: dirname(bare),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_PROJECT_ROOT: dirname(bare),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${basename(bare)}/${rest}`,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: headers['content-type'] ?? '',
      REMOTE_USER: user,
      REMOTE_ADDR: '127.0.0.1',
      ...(headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: headers['content-length'] }),
      ...(headers['content-encoding'] === undefined
        ? {}
        : { HTTP_CONTENT_ENCODING: headers['content-encoding'] }),
      ...(typeof headers['git-protocol'] === 'string' ? { GIT_PROTOCOL: headers['git-protocol'] } : {}),
    },
  })
  // Git may stop reading early; what it has to say stands in its answer.
  child.stdin.on('error', () => {})
  request.pipe(child.stdin)
  response.on('close', () => child.kill())
  let waiting = Buffer.alloc(0)
  let status = 0
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    if (status !== 0) {
      response.write(chunk)
      continue
    }
    waiting = Buffer.concat([waiting, chunk])
    const end = waiting.indexOf('\r\n\r\n')
    if (end < 0) continue
    status = 200
    for (const line of waiting.subarray(0, end).toString().split('\r\n')) {
      const [name = '', value = ''] = line.split(/:\s*/u, 2)
      if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10)
      else response.setHeader(name, value)
    }
    response.writeHead(status)
    response.write(waiting.subarray(end + 4))
  }
  if (status === 0) response.writeHead((status = 500))
  response.end()
  return status
}

/** The bare repository behind a git address. */
export const repositoryOf = (
  { fullName }: GitRequest,
  { repositories }: State,
): RepositoryState | undefined => repositories.get(fullName)
