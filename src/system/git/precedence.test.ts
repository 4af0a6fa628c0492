import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { precedenceOf } from './precedence.ts'
import { openRepository } from './repository.ts'

const run = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()

function repository() {
  const root = mkdtempSync(join(tmpdir(), 'precedence-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  run(root, 'init', '--quiet', '--initial-branch=main')
  const commit = (name: string): string => {
    run(root, 'commit', '--quiet', '--allow-empty', '-m', name)
    return run(root, 'rev-parse', 'HEAD')
  }
  return { root, commit }
}

const nowhere = '0123456789012345678901234567890123456789'

test('the commit itself and what it builds on precede it; what came later or elsewhere does not', async () => {
  const { root, commit } = repository()
  const [first, base] = [commit('first'), commit('base')]
  const later = commit('later')
  run(root, 'switch', '--quiet', '-c', 'side', first)
  const side = commit('side')
  const told = await precedenceOf(await openRepository(root), base, [
    first,
    base,
    later,
    side,
    nowhere,
    'no commit\n--all',
  ])
  expect(Object.fromEntries(told)).toEqual({
    [first]: 'precedes',
    [base]: 'precedes',
    [later]: 'apart',
    [side]: 'apart',
    [nowhere]: 'unknown',
    'no commit\n--all': 'unknown',
  })
})

test('a shallow clone knows what it sees and does not guess the rest', async () => {
  const { root, commit } = repository()
  const [first, second] = [commit('first'), commit('second')]
  const third = commit('third')
  const clone = mkdtempSync(join(tmpdir(), 'precedence-'))
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }))
  run(clone, 'clone', '--quiet', '--depth=2', `file://${root}`, 'here')
  const told = await precedenceOf(await openRepository(join(clone, 'here')), third, [first, second, third])
  expect([...told.values()]).toEqual(['unknown', 'precedes', 'precedes'])
  const back = await precedenceOf(await openRepository(join(clone, 'here')), second, [third])
  expect([...back.values()]).toEqual(['unknown'])
})
