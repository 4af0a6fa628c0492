/** A git server on this machine that asks for a password and remembers what it was asked: git's own, behind HTTP. */
import { spawn } from 'node:child_process'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly authorization: readonly string[]
  /** The command of protocol version 2: `ls-refs`, `fetch`. */
  readonly command?: string
  /** Objects asked for by name. */
  readonly wants: readonly string[]
}

export interface GitServer {
  /** Address of the server, without a path. */
  readonly address: string
  readonly asked: Asked[]
  /** Answers the next requests with these codes instead of git's answer. */
  readonly failing: number[]
  /** How many of the next pushes are done and then not answered. */
  unanswered: number
  stop(): Promise<void>
}

/** Serves the bare repositories below `root` to whoever has the token; with `old` it knows no protocol version 2. */
export async function startGitServer(
  root: string,
  { token, readOnly = false, old = false }: { token?: string; readOnly?: boolean; old?: boolean } = {},
): Promise<GitServer> {
  const asked: Asked[] = []
  const failing: number[] = []
  let served: GitServer | undefined
  const expected = Buffer.from(`x-access-token:${token}`).toString('base64')
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const { method = '', url = '', headers, headersDistinct } = request
    const text = (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('latin1')
    const command = /command=(ls-refs|fetch)/u.exec(text)?.[1]
    asked.push({
      method,
      path: url,
      authorization: headersDistinct['authorization'] ?? [],
      ...(command === undefined ? {} : { command }),
      wants: [...text.matchAll(/want ([0-9a-f]{40,64})/gu)].map(([, id]) => id ?? ''),
    })
    const code = failing.shift()
    const wrong = token !== undefined && headers['authorization']?.replace(/^basic /iu, '') !== expected
    if (code !== undefined || wrong || (readOnly && url.includes('receive-pack'))) {
      response.writeHead(code ?? (wrong ? 401 : 403), { 'WWW-Authenticate': 'Basic realm="git"' })
      response.end('no')
      return
    }
    const { pathname, search } = new URL(url, 'http://localhost')
    const backend = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env['PATH'],
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        REQUEST_METHOD: method,
        PATH_INFO: decodeURIComponent(pathname),
        QUERY_STRING: search.slice(1),
        CONTENT_TYPE: headers['content-type'] ?? '',
        CONTENT_LENGTH: String(body.length),
        REMOTE_USER: 'tester',
        REMOTE_ADDR: '127.0.0.1',
        ...(headers['content-encoding'] === undefined
          ? {}
          : { HTTP_CONTENT_ENCODING: headers['content-encoding'] }),
        ...(old || headers['git-protocol'] === undefined
          ? {}
          : { GIT_PROTOCOL: String(headers['git-protocol']) }),
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    backend.stdin.on('error', () => {})
    backend.stdin.end(body)
    const out: Buffer[] = []
    for await (const chunk of backend.stdout) out.push(chunk as Buffer)
    if (
      served !== undefined &&
      method === 'POST' &&
      url.endsWith('/git-receive-pack') &&
      served.unanswered > 0
    ) {
      served.unanswered -= 1
      request.socket.destroy()
      return
    }
    const whole = Buffer.concat(out)
    const end = whole.indexOf('\r\n\r\n')
    for (const line of whole.subarray(0, end).toString('latin1').split('\r\n')) {
      const [name = '', value = ''] = line.split(': ')
      if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
      else response.setHeader(name, value)
    }
    response.end(whole.subarray(end + 4))
  }
  const server: Server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.statusCode = 500
      response.end(String(error))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  served = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    failing,
    unanswered: 0,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return served
}
