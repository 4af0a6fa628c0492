import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readGithubEvent } from './github-event.ts'

const folder = mkdtempSync(join(tmpdir(), 'benchline-test-'))
const path = join(folder, 'event.json')
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]
afterAll(() => rmSync(folder, { recursive: true }))

const read = (name: string, payload: unknown, more: Record<string, string> = {}) => {
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readGithubEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, ...more })
}

test('outside a job there is no event', async () => {
  expect(await readGithubEvent({})).toBeUndefined()
  expect(await readGithubEvent({ GITHUB_EVENT_NAME: '', GITHUB_EVENT_PATH: '' })).toBeUndefined()
})

test('a pull request names its tip and the branch it goes into', async () => {
  const payload = {
    number: 7,
    pull_request: { number: 7, head: { sha: a, ref: 'fix' }, base: { ref: 'main', sha: b } },
    repository: { default_branch: 'main' },
  }
  expect(await read('pull_request', payload, { GITHUB_SHA: b })).toEqual({
    kind: 'pull_request',
    number: 7,
    headSha: a,
    baseBranch: 'main',
    labels: [],
    sha: b,
    defaultBranch: 'main',
  })
  // Its checkout is the base branch, so it says nothing of a merge commit.
  expect(await read('pull_request_target', payload)).toMatchObject({ kind: 'other' })
})

test.each([
  [
    [{ id: 1, name: 'benchline: accept', color: 'ededed' }, { name: 'bug' }],
    ['benchline: accept', 'bug'],
  ],
  [[], []],
  // What cannot be read accepts nothing, and the pull request is one all the same.
  [[{ name: 7 }], []],
  ['benchline: accept', []],
])('a pull request with the labels %j has %j', async (labels, names) => {
  const payload = { pull_request: { number: 7, head: { sha: a }, base: { ref: 'main' }, labels } }
  expect(await read('pull_request', payload)).toMatchObject({ kind: 'pull_request', labels: names })
})

test('a merge group names its base', async () => {
  const payload = { merge_group: { base_sha: b, head_sha: a } }
  expect(await read('merge_group', payload)).toEqual({ kind: 'merge_group', baseSha: b })
})

test.each([{}, { pull_request: { head: {} } }, [], null])(
  'payload %j tells nothing of base',
  async (payload) => {
    expect(await read('pull_request', payload)).toEqual({ kind: 'other', name: 'pull_request' })
  },
)

test('a payload that cannot be read is a fault', async () => {
  await expect(read('push', '{')).rejects.toMatchObject({ findings: [{ code: 'unreadable-event' }] })
  rmSync(path)
  const gone = readGithubEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path })
  await expect(gone).rejects.toThrow('there is no such file')
})
