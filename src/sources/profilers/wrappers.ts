/** Programs that start another one, named by their arguments: where in their words it is. Pure. */
import { type Word, assignments } from './started.ts'

/** What runs programs in an environment that it looks after. */
export type Runner =
  | 'uv'
  | 'poetry'
  | 'pipenv'
  | 'pdm'
  | 'hatch'
  | 'rye'
  | 'pixi'
  | 'conda'
  | 'micromamba'
  | 'mamba'

export interface Inner {
  /** Place of the program among the words. */
  readonly at: number
  /** Whether PATH is another one for it. */
  readonly elsewhere: boolean
  readonly runner?: Runner
  /** For conda: the environment by `-n` or `-p`, as words. */
  readonly environment?: readonly string[]
}

const runners = new Map<string, Runner>(
  (['uv', 'poetry', 'pipenv', 'pdm', 'hatch', 'rye', 'pixi', 'conda', 'micromamba', 'mamba'] as const).map(
    (name) => [name, name],
  ),
)

/** Options of runners that take the next word. */
const valued: Readonly<Partial<Record<Runner, ReadonlySet<string>>>> = {
  uv: new Set(
    (
      '-p --python --with --with-editable --with-requirements --extra --group --no-group --only-group --env-file ' +
      '--project --directory --package --index --index-url --find-links -f --cache-dir --config-file --color ' +
      '--default-index -i -C --config-setting -P --upgrade-package --link-mode --resolution --prerelease'
    ).split(' '),
  ),
  pdm: new Set(['-p', '--project', '--venv', '-L', '--lockfile']),
  pixi: new Set(['-e', '--environment', '--manifest-path', '-x']),
  conda: new Set(['-n', '--name', '-p', '--prefix', '--cwd']),
  micromamba: new Set(['-n', '--name', '-p', '--prefix', '--cwd', '-r', '--root-prefix']),
  mamba: new Set(['-n', '--name', '-p', '--prefix', '--cwd', '-r', '--root-prefix']),
  hatch: new Set(['-e', '--env']),
}

/** Change how a program runs, and not which. */
const plain = new Set(
  'env exec command nohup time nice ionice chrt taskset stdbuf timeout setarch numactl setsid'.split(' '),
)
/** Of those: options that take the next word. */
const takes: Readonly<Partial<Record<string, readonly string[]>>> = {
  env: ['-u', '-C', '--unset', '--chdir'],
  nice: ['-n', '--adjustment'],
  ionice: ['-c', '-n', '--class', '--classdata'],
  timeout: ['-k', '-s', '--kill-after', '--signal'],
  stdbuf: ['-i', '-o', '-e'],
  numactl: ['-N', '-m', '-C', '-i', '-p', '--cpunodebind', '--membind', '--physcpubind'],
}
/** Of those: what they take before the program. */
const operands: Readonly<Partial<Record<string, number>>> = { timeout: 1, chrt: 1, taskset: 1, setarch: 1 }

const baseName = (word: string): string => word.split(/[/\\]/u).at(-1) ?? ''

/** The innermost program that these words start. */
export function innerProgram(words: readonly Word[]): Inner {
  let at = assignments(words)
  let elsewhere = words.slice(0, at).some(({ text }) => text.startsWith('PATH='))
  for (;;) {
    const name = baseName(words[at]?.text ?? '')
    const runner = runners.get(name)
    if (runner !== undefined) return ranBy(runner, words, at) ?? { at, elsewhere }
    if (!plain.has(name)) return { at, elsewhere }
    const next = afterWrapper(name, words, at + 1)
    elsewhere ||= words.slice(at, next).some(({ text }) => text.startsWith('PATH='))
    at = next
  }
}

function afterWrapper(name: string, words: readonly Word[], from: number): number {
  let at = from
  const own = takes[name] ?? []
  let left = operands[name] ?? 0
  for (; at < words.length; at += 1) {
    const text = words[at]?.text ?? ''
    if (own.includes(text)) at += 1
    else if (/^-./u.test(text) || (name === 'env' && /^\w+=/u.test(text))) continue
    else if (left > 0) left -= 1
    else break
  }
  return at
}

/** `uv run …`, `poetry run …`; undefined for their other commands. */
function ranBy(runner: Runner, words: readonly Word[], start: number): Inner | undefined {
  const options = valued[runner] ?? new Set<string>()
  const environment: string[] = []
  let running = false
  for (let at = start + 1; at < words.length; at += 1) {
    const text = words[at]?.text ?? ''
    if (text === '--') {
      if (running) return { at: at + 1, elsewhere: true, runner, environment }
    } else if (options.has(text)) {
      if (/^-(?:n|p|-name|-prefix)$/u.test(text)) environment.push(text, words[at + 1]?.text ?? '')
      at += 1
    } else if (runner === 'uv' && /^(?:-s|--script)$/u.test(text)) {
      // In an environment that the script itself describes.
      return undefined
    } else if (text.startsWith('-') && !(runner === 'uv' && /^(?:-m|--module)$/u.test(text))) continue
    else if (running) return { at, elsewhere: true, runner, environment }
    else if (text === 'run') running = true
    else return undefined
  }
  return undefined
}
