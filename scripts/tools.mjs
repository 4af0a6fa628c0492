// Runs the tests that need outside tools. Each test installs what it needs; this installs what several share.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const run = (program, args, options = {}) =>
  spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options })
const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

/** Debian packages by the program they bring. */
const packages = {
  hyperfine: 'hyperfine',
  'git-lfs': 'git-lfs',
  valgrind: 'valgrind',
  go: 'golang-go',
  gcc: 'build-essential',
}
const missing = Object.keys(packages).filter((program) => !has(program))
if (missing.length > 0 && has('apt-get')) {
  const sudo = process.getuid?.() === 0 || !has('sudo') ? [] : ['sudo']
  const apt = (...args) => {
    const [program, ...rest] = [...sudo, 'apt-get', ...args]
    return run(program, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', ...missing.map((program) => packages[program]))
}

const { status } = run(process.execPath, [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--project',
  'tools',
  ...process.argv.slice(2),
])
process.exitCode = status ?? 1
