// Makes a repository of two commits between which nothing but a lock file moves, and lets Benchline judge the step.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const identity = ['user.name=Benchline example', 'user.email=example@benchline.invalid', 'commit.gpgSign=false']

/**
 * Checks the step from `before/` to `after/` of an example's folder, or back with `--reverse`, and gives the exit
 * code of the check: 1 where it became slower. `--json FILE` keeps the report, `--only GLOB` checks some benchmarks.
 *
 * `files` are what both commits share, `lock` is the file that moves.
 */
export function checkStep({ folder, files, lock, ignored, args }) {
  const reverse = args.includes('--reverse')
  const after = (option) => (args.includes(option) ? args[args.indexOf(option) + 1] : undefined)
  const [json, only] = [after('--json'), after('--only')]
  const root = mkdtempSync(join(tmpdir(), 'benchline-example-'))
  const run = (program, words, stdio) => {
    const { status, signal, error } = spawnSync(program, words, { cwd: root, stdio })
    if (error !== undefined) throw error
    if (status === null) throw new Error(`${program} ${words[0]} was ended by ${signal}`)
    return status
  }
  const git = (...words) => {
    const config = [...identity, 'core.hooksPath=/dev/null'].flatMap((setting) => ['-c', setting])
    if (run('git', [...config, ...words], ['ignore', 'ignore', 'inherit']) !== 0) throw new Error(`git ${words[0]} failed`)
  }
  const commit = (state) => {
    copyFileSync(join(folder, state, lock), join(root, lock))
    git('add', '--all')
    git('commit', '--quiet', '--message', `${lock}: ${state}`)
  }
  try {
    git('init', '--quiet', '--template=', '--initial-branch=main')
    for (const file of files) copyFileSync(join(folder, file), join(root, file))
    writeFileSync(join(root, '.gitignore'), ignored.map((pattern) => `${pattern}\n`).join(''))
    for (const state of reverse ? ['after', 'before'] : ['before', 'after']) commit(state)
    const options = [
      ...(json === undefined ? [] : ['--json', resolve(json)]),
      ...(only === undefined ? [] : ['--only', only]),
    ]
    return run(process.execPath, [cli, 'check', '--base', 'HEAD~1', ...options], ['ignore', 'inherit', 'inherit'])
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
