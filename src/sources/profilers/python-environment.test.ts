import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RealPlace, realPlace } from '../../../test/real-place.ts'
import { type PythonCommand, pythonCommand } from './python-command.ts'
import { type PythonEnvironment, describePython, installRemedy } from './python-environment.ts'

let place: RealPlace
beforeAll(async () => {
  place = await realPlace()
})
afterAll(async () => place.remove())

const usual: PythonEnvironment = {
  python: '3.12.3',
  implementation: 'CPython',
  executable: '/opt/python 3/bin/python3',
  prefix: '/opt/python 3',
  tools: {},
  environment: false,
  pip: true,
  managed: false,
  conda: false,
  uv: false,
}
const own = '`setup: pip install scalene` in the configuration installs it for each side alone'

const commandOf = async (line: string): Promise<PythonCommand> => {
  const found = await pythonCommand({ argv: ['/bin/sh', '-c', line], cwd: place.root, env: place.env })
  if (found === undefined || 'because' in found) throw new Error('a Python command')
  return found
}

test.each([
  ['python x.py', {}, `run \`'/opt/python 3/bin/python3' -m pip install scalene\`; or, ${own}`],
  [
    'python x.py',
    { pip: false },
    `run \`'/opt/python 3/bin/python3' -m ensurepip && '/opt/python 3/bin/python3' -m pip install scalene\`; or, ${own}`,
  ],
  [
    'python x.py',
    { pip: false, uv: true, environment: true, executable: '/w/.venv/bin/python', prefix: '/w/.venv' },
    `run \`uv pip install --python /w/.venv/bin/python scalene\`; or, ${own}`,
  ],
  [
    'python x.py',
    { conda: true, prefix: '/opt/conda/envs/work' },
    `run \`conda install --prefix /opt/conda/envs/work -c conda-forge scalene\`; or, ${own}`,
  ],
  [
    'python x.py',
    { prefix: '/home/me/.cache/pypoetry/virtualenvs/work-x', environment: true },
    `run \`poetry add --group dev scalene\`; or, ${own}`,
  ],
  [
    'python x.py',
    { managed: true, executable: '/usr/bin/python3', prefix: '/usr' },
    `${own}; for everything else this Python is the system's, which takes no packages: ` +
      '`/usr/bin/python3 -m venv ~/.venvs/benchline && ~/.venvs/benchline/bin/python -m pip install scalene`, ' +
      'and name `~/.venvs/benchline/bin/python` in `run`',
  ],
  ['uv run python x.py', {}, 'run `uv add --dev scalene` and commit what it changes'],
  ['poetry run pytest', {}, 'run `poetry add --group dev scalene` and commit what it changes'],
  ['pipenv run python x.py', {}, 'run `pipenv install --dev scalene` and commit what it changes'],
  ['conda run -n work python x.py', {}, 'run `conda install -n work -c conda-forge scalene`'],
  ['hatch run python x.py', {}, 'add `scalene` to the `dependencies` of its environment in `pyproject.toml`'],
] as const)('%s, %j', async (line, facts, expected) => {
  expect(await installRemedy('scalene', await commandOf(line), { ...usual, ...facts }, place)).toBe(expected)
})

test('an environment that setup makes in the copy is one that setup installs into', async () => {
  const prefix = join(place.root, '.venv')
  const inCopy = { ...usual, prefix, executable: join(prefix, 'bin/python'), environment: true }
  expect(await installRemedy('scalene', await commandOf('.venv/bin/python x.py'), inCopy, place)).toBe(
    'add `.venv/bin/python -m pip install scalene` to `setup`, where that environment is made',
  )
})

test("a side's own environment is none to install into: the one that it was made from is named", async () => {
  const named = { argv: ['python3'], cwd: place.root, env: place.env }
  const described = await describePython(named, { alone: (words) => ['python3', ...words] }, place)
  if ('because' in described) throw new Error(described.because)
  const side = { ...usual, prefix: place.prefix, executable: join(place.prefix, 'bin/python') }
  const remedy = await installRemedy('scalene', await commandOf('python x.py'), side, place)
  expect(remedy).toContain(described.executable)
  expect(remedy).not.toContain(place.prefix)
})

test('an interpreter describes itself', async () => {
  const named = { argv: ['python3'], cwd: place.root, env: place.env }
  const described = await describePython(named, { alone: (words) => ['python3', ...words] }, place)
  expect(described).toMatchObject({
    python: expect.stringMatching(/^3\.\d+\.\d+/u),
    implementation: expect.any(String),
    tools: { cprofile: expect.stringMatching(/^3\./u) },
  })
  const none = await describePython(named, { alone: (words) => ['python-of-nobody', ...words] }, place)
  expect(none).toMatchObject({ because: expect.stringContaining('command not found') })
})
