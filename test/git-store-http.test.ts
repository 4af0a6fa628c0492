/** The branch of runs behind a server: how often it is asked, with which token, and who else gets to see that. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Fault } from '../src/model/finding.ts'
import { decodeRun } from '../src/stores/codec.ts'
import { gitBranch } from '../src/stores/git-branch.ts'
import type { Access, Store } from '../src/stores/store.ts'
import { allowedEnvironment } from '../src/system/allowed-environment.ts'
import { chooseBase } from '../src/system/git/choose-base.ts'
import { readHead } from '../src/system/git/head.ts'
import { openRepository } from '../src/system/git/repository.ts'
import { type GitServer, startGitServer } from './git-http-server.ts'
import { makeRun } from './make-run.ts'
import { commitAll, makeRepository, scratchFolder, uninterrupted, userGit } from './scratch-repository.ts'

const folder = scratchFolder()
const token = 'ghs_0123456789abcdefTOKEN'
const encoded = Buffer.from(`x-access-token:${token}`).toString('base64')
const inherited = { ...process.env }
beforeAll(() => {
  // Nobody's helper may have a password ready.
  Object.assign(process.env, { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' })
})
const servers: GitServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})
afterAll(() => {
  for (const name of ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_NOSYSTEM']) {
    if (inherited[name] === undefined) delete process.env[name]
    else process.env[name] = inherited[name]
  }
  rmSync(folder, { recursive: true })
})

let count = 0
interface Scene {
  readonly clone: string
  readonly remote: string
  readonly server: GitServer
  readonly open: (access?: Access) => Promise<Store>
}

/** A private repository on a server and a clone of it, as `actions/checkout` leaves one that persists no credentials. */
async function scene({
  filter = true,
  ...how
}: Parameters<typeof startGitServer>[1] & { filter?: boolean } = {}) {
  const root = join(folder, `server ${(count += 1)}`)
  const remote = join(root, 'owner/name.git')
  mkdirSync(remote, { recursive: true })
  userGit(remote, 'init', '-q', '--bare')
  userGit(remote, 'config', 'uploadpack.allowFilter', String(filter))
  userGit(remote, 'config', 'http.receivepack', 'true')
  const server = await startGitServer(root, { token, ...how })
  servers.push(server)
  const clone = makeRepository(join(folder, `clone ${count}`), { a: '1' })
  userGit(clone, 'remote', 'add', 'origin', `${server.address}/owner/name.git`)
  const credentials = { server: server.address, token }
  return {
    clone,
    remote,
    server,
    credentials,
    open: async (access: Access = {}) =>
      gitBranch.open('benchline', await openRepository(clone), { credentials, ...access }),
  } satisfies Scene & { credentials: object }
}

/** Fills the remote's branch without the server. */
async function fill({ clone, remote }: Scene, numbers: number): Promise<void> {
  const address = userGit(clone, 'remote', 'get-url', 'origin')
  userGit(clone, 'remote', 'set-url', 'origin', remote)
  const store = gitBranch.open('benchline', await openRepository(clone))
  for (let number = 0; number < numbers; number += 1) await store.put(makeRun(number))
  userGit(clone, 'push', '-q', 'origin', 'refs/benchline/benchline:refs/heads/benchline')
  userGit(clone, 'update-ref', '-d', 'refs/benchline/benchline')
  userGit(clone, 'remote', 'set-url', 'origin', address)
}

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error: unknown = await work.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  )
  if (error instanceof Fault) return error
  throw error
}

function expectKept(fault: Fault, number: number): void {
  const [, file = ''] = /the run is kept in (.*\.json)$/u.exec(fault.findings[0]?.text ?? '') ?? []
  expect(decodeRun(readFileSync(file, 'utf8'), file)).toStrictEqual(makeRun(number))
}

test('names come in one request and all the runs that are wanted in one more', async () => {
  const place = await scene()
  await fill(place, 40)
  const store = await place.open()
  expect(await store.list('backend', { latest: 30 })).toHaveLength(30)
  const fetches = place.server.asked.filter(({ command }) => command === 'fetch')
  expect(fetches.map(({ wants }) => wants.length)).toEqual([1, 30])
  expect(new Set(fetches[1]?.wants).size).toBe(30)
  // Beside those: what the server can do, asked twice, and what its branch is called.
  expect(place.server.asked).toHaveLength(5)
})

test.each([
  ['gives no parts', { filter: false }],
  ['is of an older make', { old: true }],
])('a server that %s is read all the same', async (_, how) => {
  const place = await scene(how)
  await fill(place, 5)
  expect(await (await place.open()).list('backend', { latest: 2 })).toStrictEqual(
    [3, 4].map((number) => makeRun(number)),
  )
  await (await place.open({ push: true })).put(makeRun(5))
  expect(await (await place.open()).list('backend')).toHaveLength(6)
})

test('a private repository is read and written with the token, sent once with every request', async () => {
  const place = await scene()
  const store = await place.open({ push: true })
  await store.ready('backend')
  await store.put(makeRun(1))
  await store.put(makeRun(2))
  expect(await store.list('backend')).toHaveLength(2)
  expect(new Set(place.server.asked.map(({ authorization }) => authorization.join()))).toEqual(
    new Set([`basic ${encoded}`]),
  )
})

test('a token that an earlier step left in the configuration is taken back, not sent beside ours', async () => {
  const place = await scene()
  const key = `http.${place.server.address}/.extraheader`
  userGit(place.clone, 'config', '--local', key, 'AUTHORIZATION: basic c29tZWJvZHk6ZWxzZQ==')
  await (await place.open({ push: true })).put(makeRun(1))
  expect(new Set(place.server.asked.map(({ authorization }) => authorization.length))).toEqual(new Set([1]))
})

test("the clone's own settings reach the remote where we have no token", async () => {
  const place = await scene()
  userGit(
    place.clone,
    'config',
    '--local',
    `http.${place.server.address}/.extraheader`,
    `AUTHORIZATION: basic ${encoded}`,
  )
  const repository = await openRepository(place.clone)
  const store = gitBranch.open('benchline', repository, { push: true })
  await store.put(makeRun(1))
  expect(await store.list('backend')).toHaveLength(1)
})

/** Every file below a folder whose content holds one of these texts. */
function holding(root: string, texts: readonly string[]): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isFile())
    .filter((path) => texts.some((text) => readFileSync(path).includes(text)))
}

test('the token is on no command line, in no file and in no environment of a benchmark', async () => {
  const place = await scene()
  // Stands before git on PATH and writes down what it is called with and what lies in our temporary folders.
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const [bin, temporary, log] = [join(folder, 'bin'), join(folder, 'temporary'), join(folder, 'log')]
  for (const path of [bin, temporary]) mkdirSync(path)
  writeFileSync(
    join(bin, 'git'),
    `#!/bin/sh\nprintf '%s\\n' "$@" >> '${log}'\ngrep -rl -e TOKEN -e '${encoded}' '${temporary}' >> '${log}.files'\n'${real}' "$@"\ncode=$?\ngrep -rl -e TOKEN -e '${encoded}' '${temporary}' >> '${log}.files'\nexit $code\n`,
  )
  chmodSync(join(bin, 'git'), 0o755)
  const { PATH, TMPDIR } = process.env
  Object.assign(process.env, { PATH: `${bin}:${PATH}`, TMPDIR: temporary })
  try {
    const store = await place.open({ push: true })
    await store.ready('backend')
    await store.put(makeRun(1))
    expect(await store.list('backend')).toHaveLength(1)
    expect(Object.values(allowedEnvironment()).join('\n')).not.toContain(encoded)
  } finally {
    process.env['PATH'] = PATH
    if (TMPDIR === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = TMPDIR
  }
  const called = readFileSync(log, 'utf8')
  expect(called).toContain('push')
  expect(called).not.toContain('TOKEN')
  expect(called).not.toContain(encoded)
  expect(readFileSync(`${log}.files`, 'utf8')).toBe('')
  expect(holding(place.clone, [token, encoded])).toEqual([])
  expect(readdirSync(temporary)).toEqual([])
  expect(JSON.stringify(process.env)).not.toContain(encoded)
})

test('a token that the server does not know is told without being shown', async () => {
  const place = await scene()
  const credentials = { server: place.server.address, token: 'ghs_wrong' }
  const store = await place.open({ push: true, credentials })
  const fault = await faultOf(store.put(makeRun(1)))
  expect(fault.findings).toMatchObject([
    { code: 'store-unreachable', remedy: expect.stringContaining('github-token') },
  ])
  expect(fault.message).not.toContain('ghs_wrong')
  expectKept(fault, 1)
  expect((await faultOf(store.list('backend'))).findings).toMatchObject([{ code: 'store-unreachable' }])
})

test('an address with a password in it is shown without', async () => {
  const place = await scene()
  const address = place.server.address.replace('http://', `http://x-access-token:${token}@`)
  userGit(place.clone, 'remote', 'set-url', 'origin', `${address}/owner/name.git`)
  const repository = await openRepository(place.clone)
  const store = gitBranch.open('benchline', repository, { push: true })
  const kept = await store.put(makeRun(1))
  expect(JSON.stringify(kept)).not.toContain(token)
  userGit(place.clone, 'remote', 'set-url', 'origin', `${address}/owner/other.git`)
  const fault = await faultOf(store.list('backend'))
  expect(fault.findings).toMatchObject([
    { code: 'store-unreachable', text: expect.stringContaining('other.git') },
  ])
  expect(JSON.stringify(fault.findings)).not.toContain(token)
})

test('a token that may only read is told before measuring, and after', async () => {
  const place = await scene({ readOnly: true })
  await fill(place, 1)
  const store = await place.open({ push: true })
  const refused = { code: 'push-refused', remedy: expect.stringContaining('contents: write') }
  expect((await faultOf(store.ready('backend'))).findings).toMatchObject([refused])
  const fault = await faultOf(store.put(makeRun(2)))
  expect(fault.findings).toMatchObject([refused])
  expectKept(fault, 2)
  expect(await store.list('backend')).toHaveLength(1)
})

test('a bad moment of the server is waited for, a bad hour is told', async () => {
  const place = await scene()
  await fill(place, 1)
  const store = await place.open({ push: true })
  place.server.failing.push(503, 502)
  expect(await store.list('backend')).toHaveLength(1)
  place.server.failing.push(...Array.from({ length: 50 }, () => 503))
  const fault = await faultOf(store.list('backend'))
  expect(fault.findings).toMatchObject([{ code: 'store-unreachable', text: expect.stringContaining('503') }])
})

test('a push that was taken and never answered is found done, and is there once', async () => {
  const place = await scene()
  await fill(place, 1)
  const store = await place.open({ push: true })
  place.server.unanswered = 1
  await store.put(makeRun(1))
  expect(place.server.unanswered).toBe(0)
  expect(await store.list('backend')).toHaveLength(2)
  expect(userGit(place.remote, 'rev-list', '--count', 'benchline')).toBe('2')
})

test('base comes into a shallow clone of a private repository with the token of the job', async () => {
  const place = await scene()
  const { clone, remote, server, credentials } = place
  const [first] = [userGit(clone, 'rev-parse', 'HEAD')]
  const second = commitAll(clone, { a: '2' })
  userGit(clone, 'push', '-q', remote, 'HEAD:refs/heads/main')
  const shallow = join(folder, `shallow ${count}`)
  userGit(folder, 'clone', '-q', '--depth=1', `file://${remote}`, shallow)
  userGit(shallow, 'remote', 'set-url', 'origin', `${server.address}/owner/name.git`)
  const repository = await openRepository(shallow)
  const head = await readHead(repository, uninterrupted)
  expect(head.commit).toBe(second)
  const without = await faultOf(chooseBase(repository, { head, reach: {} }))
  expect(without.findings).toMatchObject([
    { code: 'missing-base', text: expect.stringContaining('could not be fetched') },
  ])
  const config = readFileSync(join(shallow, '.git/config'), 'utf8')
  expect(await chooseBase(repository, { head, reach: { credentials } })).toMatchObject({
    commit: first,
    label: 'HEAD~1',
  })
  expect(userGit(shallow, 'show', `${first}:a`)).toBe('1')
  expect(readFileSync(join(shallow, '.git/config'), 'utf8')).toBe(config)
  expect(holding(join(shallow, '.git'), [token, encoded])).toEqual([])
})
