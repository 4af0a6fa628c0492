import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeRun } from '../../test/make-run.ts'
import { makeRepository, scratchFolder, userGit } from '../../test/scratch-repository.ts'
import { Fault } from '../model/finding.ts'
import { encodeRun } from '../stores/codec.ts'
import { gitBranch } from '../stores/git-branch.ts'
import { openRepository } from '../system/git/repository.ts'
import { keepRun } from './keep-run.ts'

const folder = scratchFolder()
afterAll(() => rmSync(folder, { recursive: true }))
const [remote, cwd] = [join(folder, 'remote.git'), join(folder, 'clone')]
userGit(folder, 'init', '-q', '--bare', remote)
makeRepository(cwd, {
  'benchline.yml': 'version: 1\nsuite: backend\nbenchmarks: [{ name: parse, run: ./parse }]\n',
})
userGit(cwd, 'remote', 'add', 'origin', remote)

const setting = {
  cwd,
  watch: () => {},
  interruption: { signal: new AbortController().signal, undo: () => () => {}, finish: async () => {} },
}
const file = join(folder, 'kept.json')

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  const error: unknown = await work.catch((reason: unknown) => reason)
  return error instanceof Fault ? error.findings[0]?.code : undefined
}

test('a run that an earlier push could not put is put from its file', async () => {
  userGit(cwd, 'remote', 'set-url', 'origin', join(folder, 'gone.git'))
  const failing = gitBranch.open('benchline', await openRepository(cwd), { push: true })
  const error: unknown = await failing.put(makeRun(1)).catch((reason: unknown) => reason)
  const [, kept = ''] =
    /the run is kept in (.*\.json)$/u.exec(error instanceof Fault ? error.message : '') ?? []
  userGit(cwd, 'remote', 'set-url', 'origin', remote)
  expect(await keepRun({ ...setting, push: true }, kept)).toEqual({
    run: makeRun(1),
    place: 'the branch benchline of origin',
    profiles: [],
    findings: [],
  })
  expect(userGit(remote, 'rev-list', '--count', 'benchline')).toBe('1')
})

test('without push it stays in the clone', async () => {
  writeFileSync(file, encodeRun(makeRun(2)))
  expect(await keepRun(setting, '../kept.json')).toMatchObject({ findings: [{ code: 'not-pushed' }] })
  expect(userGit(remote, 'rev-list', '--count', 'benchline')).toBe('1')
})

test('what is no run of this suite is refused', async () => {
  expect(await codeOf(keepRun(setting, 'nowhere.json'))).toBe('no-file')
  writeFileSync(file, encodeRun(makeRun(3, { suite: 'other' })))
  expect(await codeOf(keepRun(setting, file))).toBe('other-suite')
  writeFileSync(file, encodeRun(makeRun(3)).replace('0.1', '0.2'))
  expect(await codeOf(keepRun(setting, file))).toBe('store-changed')
})

test('a job for a pull request pushes nothing', async () => {
  writeFileSync(file, encodeRun(makeRun(4)))
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }))
  const before = { ...process.env }
  Object.assign(process.env, {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/pull/1/merge',
  })
  try {
    expect(await codeOf(keepRun({ ...setting, push: true }, file))).toBe('not-recordable')
  } finally {
    for (const name of ['GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH', 'GITHUB_REF']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
})
