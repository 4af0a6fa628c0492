import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeCommand } from './node-command.ts'
import { pythonCommand } from './python-command.ts'

let folder = ''
let env: Readonly<Record<string, string>> = {}

const script = async (path: string, first: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), `${first}\n`)
  await chmod(join(folder, path), 0o755)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benchline commands-'))
  await script('bin/pytest', '#!/venv/bin/python -s')
  await script('bin/tool', '#!/bin/sh\n\'\'\'exec\' "/a b/bin/python3" "$0" "$@"')
  await script('bin/make', '#!/bin/sh')
  await script('bin/vite', '#!/usr/bin/env node')
  await script('bin/npx', '#!/usr/bin/env node')
  await script('copy/sub/work.py', '#!/usr/bin/env python3')
  await script('copy/own.py', '# /// script')
  await script('.pyenv/shims/python', '#!/usr/bin/env bash')
  await script('.pyenv/shims/py.test', '#!/usr/bin/env bash')
  env = { PATH: [join(folder, 'bin'), join(folder, '.pyenv/shims')].join(':'), PY: '/opt/python3.12' }
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

const commandLike = (line: string | readonly string[]) => ({
  argv: typeof line === 'string' ? ['/bin/sh', '-c', line] : line,
  cwd: join(folder, 'copy'),
  env,
})

/** The line under a launcher `L` with task `T`, a shell's as its text; or why not. */
async function launched(line: string | readonly string[]): Promise<unknown> {
  const found = await pythonCommand(commandLike(line))
  if (found === undefined || 'because' in found) return found?.because
  const argv = found.launched(['L', 'T'])
  return typeof line === 'string' ? argv[2]?.replaceAll(folder, 'F') : argv
}

async function alone(line: string): Promise<string | undefined> {
  const found = await pythonCommand(commandLike(line))
  if (found === undefined || 'because' in found) return found?.because
  return found.alone(['L', 'T'])[2]?.replaceAll(folder, 'F')
}

test.each([
  ['python x.py a "$B"', 'python L T x.py a "$B"'],
  ['python3.12 -u -X dev -Wd x.py', 'python3.12 -u -X dev -Wd L T x.py'],
  ['python -m pkg.mod -v', 'python L T -m pkg.mod -v'],
  ['python -um pkg -v', 'python -u L T -m pkg -v'],
  ['python -mpkg', 'python L T -m pkg'],
  ['python -Bc "import x" a', 'python -B L T -c "import x" a'],
  ["python -c'import x'", "python L T -c 'import x'"],
  ['python "$SCRIPT" a', 'python L T "$SCRIPT" a'],
  ['"$PY" x.py', '"$PY" L T x.py'],
  ['.venv/bin/python x.py > out.txt 2>&1', '.venv/bin/python L T x.py > out.txt 2>&1'],
  ['A=1 B="2 3" exec python x.py', 'A=1 B="2 3" exec python L T x.py'],
  ['cd sub && python x.py | tail -1', 'cd sub && python L T x.py | tail -1'],
  ['. .venv/bin/activate; python x.py', '. .venv/bin/activate; python L T x.py'],
  ['. .venv/bin/activate && pytest -q', '. .venv/bin/activate && python L T --beside pytest -q'],
  ['make data && (python x.py)', 'make data && (python L T x.py)'],
  ['if true; then python x.py; fi', 'if true; then python L T x.py; fi'],
  ['pytest -q tests', "/venv/bin/python -s L T 'F/bin/pytest' -q tests"],
  ['pytest -n0', "/venv/bin/python -s L T 'F/bin/pytest' -n0"],
  ['tool run', "'/a b/bin/python3' L T 'F/bin/tool' run"],
  ['py.test tests', "'F/.pyenv/shims/python' L T --beside py.test tests"],
  ['sub/work.py a', 'python3 L T sub/work.py a'],
  ['cd sub && ./work.py a', 'cd sub && python3 L T ./work.py a'],
  [
    'taskset -c 0 nice -n 5 timeout -k 1 10s python x.py',
    'taskset -c 0 nice -n 5 timeout -k 1 10s python L T x.py',
  ],
  ['env -u A B=1 python x.py', 'env -u A B=1 python L T x.py'],
  ['time -p pytest', "time -p /venv/bin/python -s L T 'F/bin/pytest'"],
  ['uv run --with rich -p 3.12 python x.py', 'uv run --with rich -p 3.12 python L T x.py'],
  ['uv run -- pytest -q', 'uv run -- python L T --beside pytest -q'],
  ['uv run -m pkg a', 'uv run python L T -m pkg a'],
  ['uv run x.py a', 'uv run python L T x.py a'],
  ['poetry run pytest -q', 'poetry run python L T --beside pytest -q'],
  [
    'conda run -n work --no-capture-output python x.py',
    'conda run -n work --no-capture-output python L T x.py',
  ],
])('%s', async (line, expected) => {
  expect(await launched(line)).toBe(expected)
})

test('a list stays a list', async () => {
  expect(await launched(['python', '-O', 'x y.py', 'a b'])).toEqual([
    'python',
    '-O',
    'L',
    'T',
    'x y.py',
    'a b',
  ])
  expect(await launched(['uv', 'run', 'pytest'])).toEqual([
    'uv',
    'run',
    'python',
    'L',
    'T',
    '--beside',
    'pytest',
  ])
})

test.each([
  ['make bench', undefined],
  ['uv sync', undefined],
  ['uv run --script x.py', undefined],
  ['bash run.sh', undefined],
  ['', undefined],
  ['python', 'its interpreter is given no program to run'],
  ['python -V', 'its interpreter is given no program to run'],
  ['python - < x.py', 'its interpreter is given no program to run'],
  [
    'python a.py && python b.py',
    'which program is profiled cannot be told: the line starts several Python programs',
  ],
  [
    'for n in 1 2; do python x.py $n; done',
    'which program is profiled cannot be told: it is started in a loop or a choice of the shell',
  ],
  [
    'python - <<EOF\nprint(1)\nEOF',
    'which program is profiled cannot be told: the line holds a here-document',
  ],
  ['python -m cProfile x.py', 'it is run under cProfile already'],
  ['python -m pytest -n 4', 'its tests run in other processes (`-n 4`), which a profiler does not see'],
  ['uv run own.py', '`own.py` is run in an environment that it describes itself, which has no profiler'],
])('%j is not profiled', async (line, expected) => {
  expect(await launched(line)).toBe(expected)
})

test('on Windows only a list can be looked into', async () => {
  const found = await pythonCommand({ argv: ['cmd.exe', '/d', '/s', '/c', 'python x.py'], cwd: folder, env })
  expect(found).toMatchObject({ remedy: 'write `run` as a list of the program and its arguments' })
})

test.each([
  ['python -O x.py a > out', 'python -O  L T'],
  [
    'make data && cd "a b" && A=1; export B; A=2 python x.py && echo',
    'cd "a b" && A=1 && export B && A=2 python  L T',
  ],
  ['cd sub || exit 1; ./work.py', 'cd sub && python3 L T'],
  ['(. .venv/bin/activate; python -m pkg)', '. .venv/bin/activate && python  L T'],
  ['uv run pytest', 'uv run  python L T'],
])('%s: the interpreter alone', async (line, expected) => {
  expect((await alone(line))?.replaceAll(/ +/gu, ' ')).toBe(expected.replaceAll(/ +/gu, ' '))
})

test.each([
  ['node x.js', 'node O x.js'],
  ['A=1 node --max-old-space-size=99 x.js', 'A=1 node O --max-old-space-size=99 x.js'],
  ['cd sub && vite build', "cd sub && node O 'F/bin/vite' build"],
  ['npx x', '`npx` starts the program that does the work as another process'],
  ['node --test', '`--test` starts the program that does the work as another process'],
  ['node a.js; node b.js', 'which program is profiled cannot be told: the line starts several Node programs'],
  ['python x.py', undefined],
  ['make', undefined],
])('%s: Node', async (line, expected) => {
  const found = await nodeCommand(commandLike(line))
  const shown = found === undefined || 'because' in found ? found?.because : found.launched(['O'])[2]
  expect(shown?.replaceAll(folder, 'F')).toBe(expected)
})
