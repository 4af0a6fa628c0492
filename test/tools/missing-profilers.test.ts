/** What is told of a profiler that is not installed, with the tools that look after environments from their registry. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { chooseProfiler } from '../../src/sources/profilers/choose-profiler.ts'
import { pyinstrument } from '../../src/sources/profilers/pyinstrument.ts'
import { type RealPlace, realPlace } from '../real-place.ts'
import { environment, execute, namesIn, profiledBy, understood, workloadOf } from './real-profilers.ts'

let folder = ''
let managers = ''
let poetry = ''
let python = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benchline-missing-'))
  python = (await execute('python3', ['-c', 'import sys; print(sys.executable)'])).stdout.trim()
  managers = await environment(join(folder, 'managers'), python, {
    uv: '0.13.9',
    // With the versions that it was released with.
    'pdm[locked]': '2.29.0',
  })
  poetry = await environment(join(folder, 'poetry'), python, { poetry: '2.5.1' })
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

let place: RealPlace
afterEach(async () => place.remove())

const work = `
import time
def total():
    end = time.process_time() + 0.1
    while time.process_time() < end:
        str(1)
total()
`

/** A place whose programs are found in this folder first. */
async function placeWith(bin: string): Promise<void> {
  place = await realPlace(`${bin}:${process.env['PATH']}`)
  await place.write({ 'work.py': work })
}

/** Of what is missing: the command that is told to bring it. */
async function told(run: string): Promise<string> {
  const lack = await pyinstrument.lacks(await workloadOf(place, run), place)
  expect(lack?.because).toMatch(/^pyinstrument is not installed for \S/u)
  const [, line = ''] = /^run `([^`]+)`/u.exec(lack?.remedy ?? '') ?? []
  return line
}

/** Runs it where the program runs, as a user would. */
async function install(line: string): Promise<void> {
  await execute('sh', ['-c', line], {
    cwd: place.root,
    env: { ...process.env, ...place.env },
    timeout: 300_000,
  })
  // What was asked is remembered of a place.
  place = { ...place }
}

async function expectProfile(run: string): Promise<void> {
  expect(await pyinstrument.lacks(await workloadOf(place, run), place)).toBeUndefined()
  expect(await chooseProfiler(await workloadOf(place, run), place)).toBe(pyinstrument)
  const found = await profiledBy(pyinstrument, place, run)
  expect(namesIn(await understood(pyinstrument, found))).toContain('total')
}

test('pip: until then auto takes what every Python has', async () => {
  await placeWith(await environment(join(folder, 'bare'), python, {}))
  const run = 'python work.py'
  const line = await told(run)
  expect(line).toMatch(/^\S+\/bare\/bin\/python\S* -m pip install pyinstrument$/u)
  expect(await chooseProfiler(await workloadOf(place, run), place)).toMatchObject({ name: 'cprofile' })
  await install(line)
  await expectProfile(run)
})

test('an environment of uv, which has no pip', async () => {
  const prefix = join(folder, 'of-uv')
  await execute(join(managers, 'uv'), [
    'venv',
    '--quiet',
    '--no-python-downloads',
    '--python',
    python,
    prefix,
  ])
  await placeWith(`${join(prefix, 'bin')}:${managers}`)
  const line = await told('python work.py')
  expect(line).toMatch(/^uv pip install --python \S+\/of-uv\/bin\/python\S* pyinstrument$/u)
  await install(line)
  await expectProfile('python work.py')
})

const project = (more = ''): string => `
[project]
name = "shop"
version = "1"
requires-python = ">=3.9"
${more}
`

test.each([
  [
    'uv run python work.py',
    project(),
    'uv add --dev pyinstrument',
    ['uv sync --quiet --no-python-downloads'],
  ],
  [
    'pdm run python work.py',
    project('[tool.pdm]\ndistribution = false'),
    'pdm add --dev --group dev pyinstrument',
    ['pdm use --quiet PYTHON', 'pdm install --quiet'],
  ],
])('%s', async (run, pyproject, expected, steps) => {
  await placeWith(managers)
  await place.write({ 'pyproject.toml': pyproject })
  for (const step of steps) await install(step.replace('PYTHON', python))
  const line = await told(run)
  expect(line).toBe(expected)
  await install(line)
  await expectProfile(run)
})

test('poetry, and an environment that it made', async () => {
  await placeWith(poetry)
  await place.write({ 'pyproject.toml': project('[tool.poetry]\npackage-mode = false') })
  await install('poetry install --quiet --no-interaction')
  expect(await told('poetry run python work.py')).toBe('poetry add --group dev pyinstrument')
  const { stdout } = await execute(join(poetry, 'poetry'), ['env', 'info', '--path'], {
    cwd: place.root,
    env: { ...process.env, ...place.env },
  })
  const inside = {
    ...place,
    env: { ...place.env, PATH: `${join(stdout.trim(), 'bin')}:${place.env['PATH']}` },
  }
  const lack = await pyinstrument.lacks(await workloadOf(inside, 'python work.py'), inside)
  expect(lack?.remedy).toContain('run `poetry add --group dev pyinstrument`')
})

test('an environment of conda is told apart by the folder that conda keeps in it', async () => {
  const prefix = join(folder, 'of conda')
  await execute(python, ['-m', 'venv', '--without-pip', prefix])
  await mkdir(join(prefix, 'conda-meta'))
  await placeWith(join(prefix, 'bin'))
  expect(await told('python work.py')).toBe(`conda install --prefix '${prefix}' -c conda-forge pyinstrument`)
})
