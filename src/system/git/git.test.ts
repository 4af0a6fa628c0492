import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { commitAll, makeRepository, scratchFolder, uninterrupted } from '../../../test/scratch-repository.ts'
import { git, gitLine, runGit } from './git.ts'
import { openRepository } from './repository.ts'

const folder = scratchFolder()
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true }))

test('variables that point elsewhere are not heard, unless they are ours', async () => {
  const root = makeRepository(join(folder, 'here'), { a: 'a' })
  const other = makeRepository(join(folder, 'other'), { b: 'b' })
  vi.stubEnv('GIT_DIR', join(other, '.git'))
  vi.stubEnv('GIT_WORK_TREE', other)
  vi.stubEnv('GIT_INDEX_FILE', join(other, '.git/index'))
  vi.stubEnv('GIT_LITERAL_PATHSPECS', '1')
  expect(await git({ cwd: root }, ['ls-files', '--', ':(top)a'])).toBe('a\n')
  expect(await gitLine({ cwd: root, env: { GIT_DIR: join(other, '.git') } }, ['ls-files'])).toBe('b')
})

test('no hook and no file system monitor of the repository is run', async () => {
  const root = makeRepository(join(folder, 'hooked'), { a: 'a' })
  const trap = join(root, '.git', 'trap')
  writeFileSync(trap, `#!/bin/sh\ntouch '${root}/sprung'\n`)
  chmodSync(trap, 0o755)
  for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction']) {
    symlinkSync(trap, join(root, '.git', 'hooks', hook))
  }
  execFileSync('git', ['config', 'core.fsmonitor', trap], { cwd: root })
  const tree = join(folder, 'hooked tree')
  await git({ cwd: root }, ['worktree', 'add', '--detach', tree], { undoing: uninterrupted })
  await git({ cwd: root }, ['status'])
  expect(existsSync(join(root, 'sprung'))).toBe(false)
  // The trap works: git without our settings springs it.
  execFileSync('git', ['worktree', 'add', '--detach', join(folder, 'sprung tree')], {
    cwd: root,
    stdio: 'ignore',
  })
  expect(existsSync(join(root, 'sprung'))).toBe(true)
})

test('a failure is told in the words of git', async () => {
  const root = makeRepository(join(folder, 'failing'))
  await expect(git({ cwd: root }, ['cat-file', 'commit', 'nothing'])).rejects.toMatchObject({
    findings: [{ code: 'git-failed', text: 'git cat-file failed: fatal: Not a valid object name nothing' }],
  })
  expect((await runGit({ cwd: root }, ['cat-file', 'commit', 'nothing'])).code).toBe(128)
})

test('output without end is cut off', async () => {
  const root = makeRepository(join(folder, 'long'), { big: 'x'.repeat(200_000) })
  const call = git({ cwd: root }, ['cat-file', 'blob', 'HEAD:big'], { limit: 100_000 })
  await expect(call).rejects.toThrow('printed more than 100000 bytes')
})

test('an undo ends git with the programs it started, and waits for it', async () => {
  const root = makeRepository(join(folder, 'slow'), { a: 'a' })
  // A filter that stands for whatever git may start and wait for.
  execFileSync('git', ['config', 'filter.slow.clean', `echo $$ > '${root}/.git/pid'; exec sleep 60`], {
    cwd: root,
  })
  commitAll(root, { '.gitattributes': '*.slow filter=slow' })
  writeFileSync(join(root, 'b.slow'), 'b')
  const undos: (() => Promise<void>)[] = []
  const undoing = {
    undo: (action: () => Promise<void>) => {
      undos.push(action)
      return () => {}
    },
  }
  const call = git({ cwd: root }, ['add', 'b.slow'], { undoing })
  const code = call.catch((error) => error.findings[0].code)
  const file = join(root, '.git/pid')
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await undos[0]!()
  expect(await code).toBe('interrupted')
  const pid = Number(readFileSync(file, 'utf8'))
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), { timeout: 20_000 })
  expect(existsSync(join(root, '.git/index.lock'))).toBe(false)
})

test('no git and a git that is too old are faults that say what to install', async () => {
  const root = makeRepository(join(folder, 'present'))
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  vi.stubEnv('PATH', empty)
  await expect(openRepository(root)).rejects.toMatchObject({
    findings: [{ code: 'missing-git', remedy: 'install git 2.33 or later' }],
  })
  writeFileSync(join(empty, 'git'), '#!/bin/sh\necho git version 2.32.7\n')
  chmodSync(join(empty, 'git'), 0o755)
  vi.stubEnv('PATH', `${empty}:/bin:/usr/bin`)
  await expect(openRepository(root)).rejects.toMatchObject({ findings: [{ code: 'old-git' }] })
  await expect(git({ cwd: join(folder, 'no such') }, ['status'])).rejects.toMatchObject({
    findings: [{ code: 'no-folder' }],
  })
})
