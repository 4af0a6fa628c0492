// How the API is reached: redirections, proxies, and what stands between.
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openClient } from '../../src/github/open-client.ts'
import { openRest } from '../../src/github/rest.ts'

const repository = { owner: 'octo', name: 'shop' }

async function serve(
  listener: RequestListener,
): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const pulls = JSON.stringify([{ number: 7, head: { sha: 'a' } }])

test('a repository that was renamed is followed, on the same server only', async () => {
  const tokens: (string | undefined)[] = []
  const elsewhere = await serve((request, response) => {
    tokens.push(request.headers.authorization)
    response.end(pulls)
  })
  const { address: api } = await serve((request, response) => {
    const where = request.url?.startsWith('/repos/octo/shop/')
      ? '/repositories/1/pulls'
      : request.url?.startsWith('/repos/octo/gone/')
        ? `${elsewhere.address}/pulls`
        : request.url?.startsWith('/repos/octo/round/')
          ? request.url
          : undefined
    if (where === undefined) response.end(pulls)
    else response.writeHead(301, { location: where }).end()
  })
  const ask = (name: string) =>
    openRest('ghs_1', { repository: { owner: 'octo', name }, api }).pullRequestsOf('a:b')
  expect(await ask('shop')).toEqual([{ number: 7, head: 'a' }])
  await expect(ask('gone')).rejects.toMatchObject({ kind: 'refused', status: 301 })
  await expect(ask('round')).rejects.toMatchObject({ kind: 'refused', status: 301 })
  expect(tokens).toEqual([])
})

test('what answers in place of GitHub is a hiccup, not a crash', async () => {
  for (const answer of ['<html>Sign in</html>', '', '{"message":"x"}', 'null']) {
    const { address: api } = await serve((_, response) => void response.end(answer))
    await expect(openRest('ghs_1', { repository, api }).pullRequestsOf('a:b')).rejects.toMatchObject({
      kind: 'passing',
      message: 'the answer was cut off, or is none of GitHub',
    })
  }
})

test('what GitHub lists among issues and is a pull request is none, whatever it says', async () => {
  const user = { login: 'github-actions[bot]', type: 'Bot' }
  const one = { title: 'x', body: null, html_url: 'https://x', state: 'open', user }
  const seen: (string | undefined)[] = []
  const { address: api } = await serve((request, response) => {
    seen.push(request.url)
    const pull = { ...one, number: 8, pull_request: { url: 'https://x' } }
    response.end(JSON.stringify([pull, { ...one, number: 7 }]))
  })
  const listed: number[] = []
  const board = openRest('ghs_1', { repository, api }).board()
  for await (const { number } of board.issues('a: b,c')) listed.push(number)
  expect(listed).toEqual([7])
  expect(seen).toEqual([
    '/repos/octo/shop/issues?state=all&labels=a%3A%20b%2Cc&sort=created&direction=desc&per_page=100&page=1',
  ])
})

test('a name with anything in it is one parameter of the address', async () => {
  const seen: (string | undefined)[] = []
  const { address: api } = await serve((request, response) => {
    seen.push(request.url)
    response.end('[]')
  })
  await openRest('ghs_1', { repository, api }).pullRequestsOf('mallory:a&head=octo:main#x y')
  expect(seen).toEqual([
    '/repos/octo/shop/pulls?state=open&head=mallory%3Aa%26head%3Docto%3Amain%23x%20y&per_page=100',
  ])
})

test('where a proxy is named, it is asked', async () => {
  const asked: string[] = []
  const { address: target, server: origin } = await serve((request, response) => {
    response.writeHead(200, { 'x-seen': String(request.headers['x-asked']) }).end('hello')
  })
  const proxy = await serve((_, response) => void response.writeHead(501).end())
  proxy.server.on('connect', (request: IncomingMessage, socket) => {
    asked.push(request.url ?? '')
    const through = connect((origin.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      through.pipe(socket)
      socket.pipe(through)
    })
    socket.on('error', () => through.destroy())
    through.on('error', () => socket.destroy())
  })
  const send = async (env: NodeJS.ProcessEnv, api: string) => {
    const kept = { ...process.env }
    Object.assign(process.env, env, { GITHUB_API_URL: api })
    try {
      const client = await openClient()
      return await client(`${api}/x`, {
        method: 'GET',
        headers: { 'x-asked': 'yes' },
        signal: AbortSignal.timeout(10_000),
      })
    } finally {
      process.env = kept
    }
  }
  const direct = await send({}, target)
  expect(direct).toMatchObject({ status: 200, text: 'hello', headers: { 'x-seen': 'yes' } })
  expect(asked).toEqual([])
  // A name that only the proxy knows.
  const proxied = await send({ http_proxy: proxy.address }, 'http://api.github.invalid')
  expect(proxied).toMatchObject({ status: 200, text: 'hello', headers: { 'x-seen': 'yes' } })
  expect(asked).toEqual(['api.github.invalid:80'])
})
