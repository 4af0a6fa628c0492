// Git on the loopback GitHub, and the working copies that jobs start from.
import { spawn } from 'node:child_process'
import { afterEach, expect, test } from 'vitest'
import { credentials, judging, recording, startScene } from './scene.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const files = { 'a.txt': 'one\n' }
async function scene(isPrivate = true) {
  const started = await startScene({ isPrivate, files })
  closing.push(() => started.close())
  const run = async (token: string | undefined, ...args: readonly string[]) => {
    const child = spawn('git', args, {
      cwd: started.folder,
      env: {
        PATH: process.env['PATH'],
        HOME: '/nonexistent',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        ...(token === undefined ? {} : credentials(started.github.server, token)),
      },
    })
    let text = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
    const code = await new Promise<number | null>((done) => child.on('close', done))
    return { code, text }
  }
  return { ...started, run, address: `${started.github.server}/octo/shop` }
}

test('a private repository is read with a token alone, and written with `contents: write` alone', async () => {
  const { github: hub, run, address } = await scene()
  expect((await run(undefined, 'ls-remote', address)).code).not.toBe(0)
  expect((await run('ghs_wrong', 'ls-remote', address)).code).not.toBe(0)
  const [reader, writer] = [hub.addToken(judging), hub.addToken(recording)]
  const cloned = await run(reader, 'clone', '--quiet', '--filter=blob:none', '--no-checkout', address, 'copy')
  expect(cloned).toEqual({ code: 0, text: '' })
  const pushAs = (token: string) =>
    run(token, '-C', 'copy', 'push', '--quiet', 'origin', 'HEAD:refs/heads/benchline')
  const refused = await pushAs(reader)
  expect(refused.code).not.toBe(0)
  expect(refused.text).toContain('Permission to octo/shop.git denied to github-actions[bot].')
  expect(hub.count('git/receive-pack', 403)).toBe(1)
  expect((await pushAs(writer)).code).toBe(0)
  expect(hub.requests.filter(({ token }) => token === writer).length).toBeGreaterThan(0)
  expect(hub.violations).toEqual([])
})

test('a public one is read by anybody; a planned failure reaches git', async () => {
  const { github: hub, run, address } = await scene(false)
  expect((await run(undefined, 'ls-remote', address)).code).toBe(0)
  hub.fail({ match: 'git/upload-pack', status: 503, times: 1 })
  expect((await run(undefined, 'ls-remote', address)).code).not.toBe(0)
  hub.fail({ match: 'git/upload-pack', status: 'cut', times: 1 })
  expect((await run(undefined, 'ls-remote', address)).code).not.toBe(0)
  expect((await run(undefined, 'ls-remote', address)).code).toBe(0)
})

test('working copies are as actions/checkout leaves them', async () => {
  const started = await scene()
  const lines = async (workspace: string, ...args: readonly string[]) =>
    (await started.run(undefined, '-C', workspace, ...args)).text.trim()
  const pushed = await started.pushJob()
  expect(pushed).toMatchObject({ ref: 'refs/heads/main', event: { name: 'push' } })
  expect(await lines(pushed.workspace, 'symbolic-ref', 'HEAD')).toBe('refs/heads/main')

  await started.push('change', { 'a.txt': 'two\n' })
  await started.open('change', { fork: true })
  const job = await started.pullRequestJob(1, 'opened')
  expect(await lines(job.workspace, 'rev-parse', 'HEAD')).toBe(job.sha)
  expect(await lines(job.workspace, 'rev-parse', '--is-shallow-repository')).toBe('true')
  expect(await lines(job.workspace, 'branch', '--show-current')).toBe('')
  expect(await lines(job.workspace, 'config', '--local', '--get-regexp', 'extraheader|credential')).toBe('')
  expect(await lines(job.workspace, 'status', '--porcelain')).toBe('')
  expect(await started.git('for-each-ref', '--format=%(refname)')).toBe(
    ['refs/heads/main', 'refs/pull/1/head', 'refs/pull/1/merge'].join('\n'),
  )
  const [, base, head] = (await started.git('rev-list', '--parents', '-1', 'refs/pull/1/merge')).split(' ')
  expect(job).toMatchObject({
    ref: 'refs/pull/1/merge',
    headRef: 'change',
    baseRef: 'main',
    event: {
      name: 'pull_request',
      payload: {
        action: 'opened',
        number: 1,
        pull_request: {
          base: { sha: base },
          head: { sha: head, repo: { full_name: 'mallory/shop', fork: true } },
        },
        repository: { full_name: 'octo/shop', private: true, default_branch: 'main' },
      },
    },
  })
  const before = job.sha
  const next = await started.pushTo(1, { 'a.txt': 'three\n' })
  expect(next.merge).not.toBe(before)
  expect(next.merge).toBe(await started.git('rev-parse', 'refs/pull/1/merge'))

  const group = await started.mergeGroupJob(1)
  expect(group.event.payload).toMatchObject({ merge_group: { head_sha: next.merge, base_sha: base } })
  const tag = await started.tagJob('v1.0.0')
  expect(tag.ref).toBe('refs/tags/v1.0.0')
  expect((await started.otherJob('schedule')).ref).toBe('refs/heads/main')
  expect(started.github.violations).toEqual([])
})
