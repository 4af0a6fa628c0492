import { expect, test } from 'vitest'
import { Fault } from '../model/finding.ts'
import type { GithubEvent } from '../system/github-event.ts'
import { requirePushable } from './require-pushable.ts'

const main = { defaultBranch: 'main', ref: 'refs/heads/main' }

test.each<[string, GithubEvent | undefined]>([
  ['no job', undefined],
  ['a push to the default branch', { ...main, kind: 'other', name: 'push' }],
  ['a schedule, which need not name the branch', { kind: 'other', name: 'schedule' }],
])('%s may push', (_, event) => {
  expect(() => requirePushable(event)).not.toThrow()
})

test.each<[string, GithubEvent]>([
  [
    'a pull request',
    { ...main, kind: 'pull_request', number: 1, headSha: 'a'.repeat(40), baseBranch: 'main', labels: [] },
  ],
  ['a merge group', { ...main, kind: 'merge_group', baseSha: 'a'.repeat(40) }],
  ['a push elsewhere', { defaultBranch: 'main', ref: 'refs/heads/topic', kind: 'other', name: 'push' }],
  ['a tag of the same name', { defaultBranch: 'main', ref: 'refs/tags/main', kind: 'other', name: 'push' }],
  ['a push of which nothing is known', { kind: 'other', name: 'push' }],
  ['a branch without a name', { defaultBranch: 'main', kind: 'other', name: 'push' }],
])('%s may not', (_, event) => {
  expect(() => requirePushable(event)).toThrow(Fault)
})
