// A real repository in a temporary folder and the built program run in it, as a user would.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

export const cli = resolve(import.meta.dirname, '../../dist/cli.js')

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Scene {
  /** The repository. */
  readonly root: string
  /** Where temporary files of the program go: empty after every check. */
  readonly temporary: string
  readonly env: NodeJS.ProcessEnv
  write(files: Readonly<Record<string, string>>): void
  git(...args: readonly string[]): string
  /** Writes files, adds everything and commits. */
  commit(message: string, files?: Readonly<Record<string, string>>): string
  run(...args: readonly string[]): Outcome
  runIn(folder: string, ...args: readonly string[]): Outcome
  start(...args: readonly string[]): ChildProcess
  report(...args: readonly string[]): { readonly outcome: Outcome; readonly report: Report }
  /** What the program left behind: run folders and worktrees. */
  leftovers(): readonly string[]
}

/** The fields of the JSON report that tests look at. */
export interface Report {
  readonly schema: string
  readonly decision: string
  readonly rows: readonly {
    readonly benchmark: string
    readonly metric?: string
    readonly verdict: string
    readonly because: string
    readonly effect?: { readonly ratio: number; readonly low: number; readonly high: number }
  }[]
  readonly findings: readonly { readonly code: string; readonly text: string; readonly remedy?: string }[]
}

const identity = [
  '-c',
  'user.name=Test',
  '-c',
  'user.email=test@example.org',
  '-c',
  'init.defaultBranch=main',
  '-c',
  'protocol.file.allow=always',
]

/** An empty repository on `main`; `name` may hold spaces and unicode. */
export function scene(name = 'repository'): Scene {
  const folder = mkdtempSync(join(tmpdir(), 'benchline-e2e-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  const [root, temporary] = [join(folder, name), join(folder, 'temporary')]
  mkdirSync(root)
  mkdirSync(temporary)
  const env: NodeJS.ProcessEnv = { ...process.env, TMPDIR: temporary, NO_COLOR: '1' }
  for (const variable of Object.keys(env)) {
    if (/^(GITHUB_|RUNNER_|CI$|FORCE_COLOR|VITEST|NODE_OPTIONS|GIT_)/u.test(variable)) delete env[variable]
  }
  const outcome = (cwd: string, args: readonly string[]): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd,
      env,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    return { code: status, out: stdout, err: stderr }
  }
  const git = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
      cwd: root,
      env,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout.trim()
  }
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
      if (text.startsWith('#!')) chmodSync(join(root, path), 0o755)
    }
  }
  git('init', '--quiet')
  return {
    root,
    temporary,
    env,
    write,
    git,
    commit(message, files = {}) {
      write(files)
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '-m', message)
      return git('rev-parse', 'HEAD')
    },
    run: (...args) => outcome(root, args),
    runIn: (where, ...args) => outcome(join(root, where), args),
    start: (...args) =>
      spawn(process.execPath, [cli, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] }),
    report(...args) {
      const file = join(folder, 'report.json')
      rmSync(file, { force: true })
      const result = outcome(root, [...args, '--json', file])
      if (!existsSync(file)) throw new Error(`no report: ${result.code}\n${result.out}\n${result.err}`)
      return { outcome: result, report: JSON.parse(readFileSync(file, 'utf8')) }
    },
    leftovers: () => [
      ...readdirSync(temporary).filter((entry) => entry.startsWith('benchline')),
      ...git('worktree', 'list', '--porcelain')
        .split('\n')
        .filter((line) => line.startsWith('worktree '))
        .slice(1),
    ],
  }
}

/** A Python program that computes for about `milliseconds` of CPU time, by counting work and not the clock. */
export function busy(work: number): string {
  return `total = 0\nfor i in range(${work}):\n    total += i * i % 7\nprint(total)\n`
}

/** A configuration with one benchmark that runs `work.py`; `more` is YAML put under the benchmark. */
export function configuration(more = '', top = ''): string {
  return `version: 1\ntime-limit: 20s\n${top}benchmarks:\n  - name: work\n    run: python3 work.py\n    judge: cpu\n    threshold: 30%\n${more}`
}
