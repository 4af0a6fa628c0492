import { expect, test } from 'vitest'
import type { Mode } from './inputs.ts'
import type { Job } from './job.ts'
import { chooseTask } from './task.ts'

const head = 'a'.repeat(40)
const pullRequest = { pull_request: { number: 7, head: { sha: head } } }

const job = (event: string, ref: string, payload: unknown = {}, more: Partial<Job> = {}): Job => ({
  event,
  payload,
  repository: { owner: 'octo', name: 'shop' },
  ref,
  refType: ref.startsWith('refs/heads/') ? 'branch' : ref.startsWith('refs/tags/') ? 'tag' : 'other',
  defaultBranch: 'main',
  run: 1,
  attempt: 1,
  name: 'judge',
  url: 'https://github.com/octo/shop/actions/runs/1',
  page: 'https://github.com/octo/shop',
  api: 'https://api.github.com',
  ...more,
})

test.each([
  ['push', 'refs/heads/main', 'record'],
  ['schedule', 'refs/heads/main', 'record'],
  ['workflow_dispatch', 'refs/heads/main', 'record'],
  ['repository_dispatch', 'refs/heads/main', 'record'],
  ['push', 'refs/heads/feature', 'check'],
  ['push', 'refs/heads/main/sub', 'check'],
  ['workflow_dispatch', 'refs/heads/feature', 'check'],
  ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7', 'check'],
  ['push', 'refs/tags/v1', 'nothing'],
  ['workflow_dispatch', 'refs/tags/v1', 'nothing'],
  ['release', 'refs/tags/v1', 'nothing'],
])('mode: auto, %s of %s: %s', (event, ref, kind) => {
  const task = chooseTask('auto', job(event, ref))
  expect(task.kind).toBe(kind)
  expect(task).not.toHaveProperty('pullRequest')
})

test('a pull request is judged and commented on', () => {
  expect(chooseTask('auto', job('pull_request', 'refs/pull/7/merge', pullRequest))).toEqual({
    kind: 'check',
    pullRequest: { number: 7, head },
  })
})

test('a schedule is one of the default branch even where its event does not name it', () => {
  const { defaultBranch: _, ...unnamed } = job('schedule', 'refs/heads/trunk')
  expect(chooseTask('auto', unnamed).kind).toBe('record')
  expect(chooseTask('auto', { ...unnamed, event: 'push' }).kind).toBe('check')
})

test('a deleted branch is nothing to look at', () => {
  const task = chooseTask('auto', job('push', 'refs/heads/gone', { deleted: true }))
  expect(task).toEqual({ kind: 'nothing', because: 'nothing to do: refs/heads/gone was deleted' })
})

test.each<Mode>(['auto', 'check', 'record', 'comment'])(
  'pull_request_target is refused in mode %s',
  (mode) => {
    const asked = (): unknown => chooseTask(mode, job('pull_request_target', 'refs/heads/main', pullRequest))
    expect(asked).toThrow('pull_request_target is refused: its token may write to the repository')
  },
)

test.each([
  ['pull_request', 'refs/pull/7/merge'],
  ['push', 'refs/heads/feature'],
  ['merge_group', 'refs/heads/main'],
  ['push', 'refs/tags/v1'],
  ['issue_comment', 'refs/heads/main'],
])('a proposal makes no baseline: mode: record is refused on %s of %s', (event, ref) => {
  expect(() => chooseTask('record', job(event, ref, pullRequest))).toThrow(
    'only the default branch makes baselines',
  )
})

test('an event that says nothing of what to do is refused in mode: auto, and judged where that is asked for', () => {
  expect(() => chooseTask('auto', job('issue_comment', 'refs/heads/main'))).toThrow(
    'mode: auto does not know what to do on issue_comment',
  )
  expect(chooseTask('check', job('issue_comment', 'refs/heads/main'))).toEqual({ kind: 'check' })
  expect(chooseTask('check', job('push', 'refs/tags/v1'))).toEqual({ kind: 'check' })
})

test('a pull request that its event does not name is refused', () => {
  expect(() => chooseTask('auto', job('pull_request', 'refs/pull/7/merge', {}))).toThrow(
    'does not say which one',
  )
})
