import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  commitAll,
  makeRepository,
  scratchFolder,
  uninterrupted,
  userGit,
  write,
} from '../../../test/scratch-repository.ts'
import type { GithubEvent } from '../github-event.ts'
import { type Choice, chooseBase } from './choose-base.ts'
import { readHead } from './head.ts'
import { openRepository } from './repository.ts'

const folder = scratchFolder()
const origin = join(folder, 'origin')
/** main: one ← two ← three; fix: two ← fixed. */
const at: Record<string, string> = {}
beforeAll(() => {
  makeRepository(origin)
  at['one'] = commitAll(origin, { a: '1' })
  at['two'] = commitAll(origin, { a: '2' })
  userGit(origin, 'checkout', '-qb', 'fix')
  at['fixed'] = commitAll(origin, { b: '1' })
  userGit(origin, 'checkout', '-q', 'main')
  at['three'] = commitAll(origin, { a: '3' })
})
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
function clone(...args: readonly string[]): string {
  const root = join(folder, `clone ${(count += 1)}`)
  userGit(folder, 'clone', '-q', ...args, `file://${origin}`, root)
  return root
}

async function choose(root: string, choice: Omit<Choice, 'head'> = {}) {
  const repository = await openRepository(root)
  return chooseBase(repository, { head: await readHead(repository, uninterrupted), ...choice })
}

const faultOf = (root: string, choice: Omit<Choice, 'head'> = {}) =>
  choose(root, choice).then(
    (base) => base,
    (error) => error.findings[0],
  )

const pullRequest = (headSha: string, sha?: string): GithubEvent => ({
  kind: 'pull_request',
  number: 7,
  headSha,
  baseBranch: 'main',
  labels: [],
  ...(sha === undefined ? {} : { sha }),
})

test('what is asked for is base, wherever the name comes from', async () => {
  const root = clone()
  expect(await choose(root, { base: 'HEAD~2' })).toEqual({
    commit: at['one'],
    label: 'HEAD~2',
    because: 'HEAD~2, given as --base',
  })
  userGit(root, 'tag', '-a', 'v1', '-m', 'v1', 'HEAD~1')
  expect(await choose(root, { base: 'v1' })).toMatchObject({ commit: at['two'] })
  expect(await choose(root, { base: 'fix' })).toMatchObject({ commit: at['fixed'], label: 'fix' })
  expect(await faultOf(root, { base: 'mian' })).toMatchObject({ code: 'unknown-base' })
  expect(await faultOf(root, { base: '--all' })).toMatchObject({ code: 'unknown-base' })
  expect(await faultOf(clone('--depth=1'), { base: at['one'] })).toMatchObject({
    code: 'unknown-base',
    remedy: expect.stringContaining('fetch-depth: 0'),
  })
})

test("a branch is compared with its merge base, the remote's and the local one, whichever is nearer", async () => {
  const root = clone()
  userGit(root, 'checkout', '-q', 'fix')
  const because = 'the merge base with origin/main'
  expect(await choose(root)).toEqual({ commit: at['two'], label: 'origin/main', because })
  // A local main that lags behind changes nothing.
  userGit(root, 'branch', '-f', 'main', at['one'] ?? '')
  expect(await choose(root)).toEqual({ commit: at['two'], label: 'origin/main', because })
  // One that is ahead is what the branch was cut from.
  userGit(root, 'checkout', '-q', 'main')
  userGit(root, 'reset', '-q', '--hard', 'origin/main')
  const ahead = commitAll(root, { c: '1' })
  userGit(root, 'checkout', '-qb', 'more')
  commitAll(root, { d: '1' })
  expect(await choose(root)).toMatchObject({ commit: ahead, label: 'main' })
})

test('on the branch itself base is HEAD when dirty, the commit before when clean', async () => {
  const root = clone()
  expect(await choose(root)).toEqual({
    commit: at['two'],
    label: 'HEAD~1',
    because: 'the commit before HEAD (HEAD is on main)',
  })
  write(root, { untracked: 'x' })
  expect(await choose(root)).toEqual({
    commit: at['three'],
    label: 'HEAD',
    because: 'HEAD without the uncommitted changes (HEAD is on main)',
  })
  const second = commitAll(root)
  const third = commitAll(root)
  expect(await choose(root)).toMatchObject({ commit: second })
  userGit(root, 'checkout', '-q', '--detach')
  expect(await choose(root)).toMatchObject({ because: 'the commit before HEAD (main contains HEAD)' })
  write(root, { untracked: 'y' })
  expect(await choose(root)).toMatchObject({ commit: third })
})

test('the branch is the configured one, else what origin says, else main or master, else the only one', async () => {
  const root = clone()
  userGit(root, 'checkout', '-qb', 'release/1.x', 'origin/fix')
  commitAll(root, { r: '1' })
  userGit(root, 'checkout', '-qb', 'topic')
  commitAll(root, { t: '1' })
  expect(await choose(root, { branch: 'release/1.x' })).toMatchObject({ label: 'release/1.x' })
  expect(await choose(root, { branch: 'origin/fix' })).toMatchObject({ commit: at['fixed'] })
  expect(await faultOf(root, { branch: 'gone' })).toMatchObject({
    code: 'unknown-branch',
    remedy: expect.stringContaining('fetch-depth: 0'),
  })
  userGit(root, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/fix')
  expect(await choose(root)).toMatchObject({ label: 'origin/fix', commit: at['fixed'] })

  const trunk = makeRepository(join(folder, 'trunk'), { a: '1' })
  userGit(trunk, 'branch', '-m', 'trunk')
  const first = userGit(trunk, 'rev-parse', 'HEAD')
  commitAll(trunk)
  expect(await choose(trunk)).toMatchObject({ commit: first, because: expect.stringContaining('on trunk') })
  userGit(trunk, 'branch', 'other')
  expect(await faultOf(trunk)).toMatchObject({ code: 'no-branch' })
  const other: GithubEvent = { kind: 'other', name: 'push', defaultBranch: 'trunk' }
  expect(await choose(trunk, { event: other })).toMatchObject({ commit: first })
  userGit(trunk, 'branch', 'master', first)
  expect(await choose(trunk)).toMatchObject({ label: 'master', commit: first })
})

test("CI's merge commit is compared with what it was merged into", async () => {
  const root = clone()
  // main has moved on since the branch was cut: its tip, not the merge base, is the first parent.
  userGit(root, 'merge', '-q', '--no-ff', '-m', 'Merge', 'origin/fix')
  const merge = userGit(root, 'rev-parse', 'HEAD')
  userGit(root, 'checkout', '-q', '--detach')
  userGit(root, 'branch', '-f', 'main', 'origin/main')
  const event = pullRequest(at['fixed'] ?? '', merge)
  const expected = {
    commit: at['three'],
    label: 'main',
    because: 'the commit of main that GitHub merged pull request 7 into',
  }
  expect(await choose(root, { event })).toEqual(expected)
  expect(await choose(root, { event: pullRequest(at['fixed'] ?? '') })).toEqual(expected)
  // Configuration speaks of the branch; the event knows the very commit.
  expect(await choose(root, { event, branch: 'fix' })).toEqual(expected)
  expect(await choose(root, { event, base: 'HEAD~3' })).toMatchObject({ label: 'HEAD~3' })
})

test("a merge commit of the user's own is never taken for CI's", async () => {
  const root = clone()
  userGit(root, 'checkout', '-qb', 'topic', 'origin/fix')
  commitAll(root, { topic: '1' })
  userGit(root, 'merge', '-q', '--no-ff', '-m', 'Merge', 'origin/main')
  const merge = userGit(root, 'rev-parse', 'HEAD')
  const expected = { commit: at['three'], because: 'the merge base with origin/main' }
  expect(await choose(root)).toMatchObject(expected)
  // The pull request's tip is itself a merge commit and is checked out as such.
  expect(await choose(root, { event: pullRequest(merge, 'e'.repeat(40)) })).toMatchObject(expected)
  // Merged by a step of the job, not by GitHub: the job was started for another commit.
  userGit(root, 'checkout', '-q', '--detach', at['two'] ?? '')
  userGit(root, 'merge', '-q', '--no-ff', '-m', 'Merge', 'origin/fix')
  const event = pullRequest(at['fixed'] ?? '', 'e'.repeat(40))
  expect(await choose(root, { event })).toMatchObject({
    commit: at['two'],
    because: 'the merge base with origin/main',
  })
})

test('a merge group names its base', async () => {
  const root = clone()
  userGit(root, 'checkout', '-q', '--detach', 'origin/fix')
  const event: GithubEvent = { kind: 'merge_group', baseSha: at['two'] ?? '' }
  expect(await choose(root, { event })).toMatchObject({
    commit: at['two'],
    because: 'the commit that the merge group is built on',
  })
})

test('a commit that a shallow clone hides is named, and how to get it', async () => {
  const shallow = clone('--depth=1')
  const remedy = expect.stringContaining('fetch-depth: 0')
  const hidden = { code: 'missing-base', remedy, text: expect.stringContaining(at['two'] ?? '') }
  expect(await faultOf(shallow)).toMatchObject(hidden)
  const event: GithubEvent = { kind: 'merge_group', baseSha: at['two'] ?? '' }
  expect(await faultOf(shallow, { event })).toMatchObject(hidden)
  const fix = clone('--depth=1', '--no-single-branch')
  userGit(fix, 'checkout', '-q', 'fix')
  expect(await faultOf(fix)).toMatchObject({ code: 'no-merge-base', remedy })
  const single = clone('--depth=1', '--branch=fix', '--single-branch')
  const lonely = pullRequest(at['fixed'] ?? '')
  expect(await faultOf(single, { event: lonely })).toMatchObject({ code: 'unknown-branch', remedy })
})

test('histories without a common root, and a history of one commit', async () => {
  const root = makeRepository(join(folder, 'single'), { a: '1' })
  expect(await faultOf(root)).toMatchObject({ code: 'root-commit' })
  userGit(root, 'checkout', '-q', '--orphan', 'pages')
  commitAll(root, { b: '1' })
  expect(await faultOf(root)).toMatchObject({
    code: 'no-merge-base',
    remedy: expect.stringContaining('--base'),
  })
})

/** What a job may do: fetch from the remote what its clone was not given. */
const reach = {}
const config = (root: string): string => readFileSync(join(root, '.git/config'), 'utf8')

test('in a job the commit that a shallow clone hides is fetched, with its files and nothing else', async () => {
  const shallow = clone('--depth=1')
  const before = [config(shallow), userGit(shallow, 'for-each-ref')]
  expect(await choose(shallow, { reach })).toEqual({
    commit: at['two'],
    label: 'HEAD~1',
    because: 'the commit before HEAD (HEAD is on main)',
  })
  expect(userGit(shallow, 'show', `${at['two']}:a`)).toBe('2')
  expect(userGit(shallow, 'cat-file', '-t', at['three'] ?? '')).toBe('commit')
  expect(() => userGit(shallow, 'cat-file', '-t', at['one'] ?? '')).toThrow('cat-file')
  const event: GithubEvent = { kind: 'merge_group', baseSha: at['one'] ?? '' }
  expect(await choose(shallow, { event, reach })).toMatchObject({ commit: at['one'] })
  expect([config(shallow), userGit(shallow, 'for-each-ref')]).toEqual(before)
  expect(userGit(shallow, 'status', '--porcelain')).toBe('')
})

test('in a job the branch and the common ancestor come, however far back the branch was cut', async () => {
  const remote = join(folder, 'long')
  makeRepository(remote)
  for (let number = 0; number < 10; number += 1) commitAll(remote)
  const fork = userGit(remote, 'rev-parse', 'HEAD')
  userGit(remote, 'checkout', '-qb', 'topic')
  const tip = commitAll(remote, { topic: '1' })
  userGit(remote, 'checkout', '-q', 'main')
  // Longer than what is looked at first.
  for (let number = 0; number < 70; number += 1) commitAll(remote)
  const root = join(folder, `clone ${(count += 1)}`)
  userGit(folder, 'clone', '-q', '--depth=1', '--branch=topic', '--single-branch', `file://${remote}`, root)
  const event = pullRequest(tip)
  expect(await faultOf(root, { event })).toMatchObject({ code: 'unknown-branch' })
  expect(await choose(root, { event, reach })).toEqual({
    commit: fork,
    label: 'origin/main',
    because: 'the merge base with origin/main',
  })
  expect(userGit(root, 'cat-file', '-t', `${fork}^{tree}`)).toBe('tree')
  // Some 70 commits lie between: they were looked at elsewhere.
  expect(Number(userGit(root, 'rev-list', '--count', '--all', fork))).toBeLessThan(5)
})

test('behind a cut the nearest common ancestor is still the one that is found', async () => {
  const remote = makeRepository(join(folder, 'merged'))
  const early = userGit(remote, 'rev-parse', 'HEAD')
  for (let number = 0; number < 5; number += 1) commitAll(remote)
  const near = userGit(remote, 'rev-parse', 'HEAD')
  // Both sides lead to the early commit by one step, and to the near one by many.
  const shorten = (branch: string): void => {
    const tip = userGit(remote, 'rev-parse', branch)
    const both = ['-p', tip, '-p', early, '-m', 'Merge', `${tip}^{tree}`]
    userGit(remote, 'update-ref', `refs/heads/${branch}`, userGit(remote, 'commit-tree', ...both))
  }
  userGit(remote, 'checkout', '-qb', 'topic')
  // Different content: two commits of the same second that hold the same would be one commit.
  for (let number = 0; number < 70; number += 1) commitAll(remote, { side: `topic ${number}` })
  userGit(remote, 'checkout', '-q', 'main')
  for (let number = 0; number < 70; number += 1) commitAll(remote, { side: `main ${number}` })
  for (const branch of ['main', 'topic']) shorten(branch)
  const root = join(folder, `clone ${(count += 1)}`)
  userGit(folder, 'clone', '-q', '--depth=1', '--branch=topic', '--single-branch', `file://${remote}`, root)
  expect(await choose(root, { branch: 'main', reach })).toMatchObject({ commit: near })
})

test('in a job what is asked for by name is fetched: a branch, a tag, a commit', async () => {
  userGit(origin, 'tag', '-f', '-a', 'v2', '-m', 'v2', at['two'] ?? '')
  for (const [name, commit] of [
    ['fix', at['fixed']],
    ['v2', at['two']],
    [at['one'] ?? '', at['one']],
  ] as const) {
    const shallow = clone('--depth=1')
    expect(await choose(shallow, { base: name, reach })).toMatchObject({ commit, label: name })
    expect(userGit(shallow, 'cat-file', '-t', `${commit}^{tree}`)).toBe('tree')
  }
})

test('a whole clone stays whole when something is fetched into it', async () => {
  const root = clone('--single-branch', '--branch=main')
  expect(await choose(root, { base: 'fix', reach })).toMatchObject({ commit: at['fixed'] })
  expect(userGit(root, 'rev-parse', '--is-shallow-repository')).toBe('false')
})

test('what the remote does not have either is told with its words', async () => {
  const shallow = clone('--depth=1')
  const nowhere = 'f'.repeat(40)
  expect(await faultOf(shallow, { event: { kind: 'merge_group', baseSha: nowhere }, reach })).toMatchObject({
    code: 'missing-base',
    text: expect.stringContaining('not our ref'),
  })
  for (const base of ['no-such', 'HEAD~9', 'a b', 'x:refs/heads/main', '--upload-pack=touch x']) {
    expect(await faultOf(shallow, { base, reach })).toMatchObject({
      code: 'unknown-base',
      text: expect.stringContaining('could not be fetched'),
    })
  }
  userGit(shallow, 'remote', 'set-url', 'origin', join(folder, 'gone'))
  expect(await faultOf(shallow, { reach })).toMatchObject({
    code: 'missing-base',
    text: expect.stringContaining('gone'),
  })
  userGit(shallow, 'remote', 'remove', 'origin')
  expect(await faultOf(shallow, { reach })).toMatchObject({
    code: 'missing-base',
    text: expect.stringContaining('no remote'),
  })
})
