// Base and head must never run the same code unnoticed: every way in which a repository's own package, command or
// file resolves outside its side's copy is found by looking at a real run, and nothing else is.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sameArtifactDoubt } from '../src/sources/origin/same-artifact.ts'
import { type Probed, probe } from '../src/sources/origin/probe.ts'
import type { CommandLine, Place } from '../src/sources/source.ts'
import { command } from '../src/sources/command.ts'
import { allowedEnvironment } from '../src/system/allowed-environment.ts'
import type { Launcher } from '../src/system/launcher/launcher.ts'
import { openLauncher } from '../src/system/launcher/open-launcher.ts'
import { makePrefix } from '../src/system/prefix/make-prefix.ts'

const top = realpathSync(mkdtempSync(join(tmpdir(), 'same artifact ')))
const userRoot = join(top, 'user', 'repo')
const bin = join(top, 'user', 'bin')
const interpreter = join(top, 'user', 'python')
const globals = join(top, 'user', 'npm')
let launcher: Launcher
let env: Readonly<Record<string, string>>
let outside: string

const put = (path: string, text: string, mode = 0o644): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  chmodSync(path, mode)
}
const sh = (text: string, variables = env, cwd = top): string =>
  execFileSync('/bin/sh', ['-ec', text], {
    env: { ...variables },
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** What git tracks: a Python package that builds itself, a Node workspace, a Go command, benchmarks of each. */
function track(root: string): void {
  put(
    join(root, 'pyproject.toml'),
    '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["build-backend"]\n[project]\nname = "shop"\nversion = "1.0"\n[project.scripts]\nshop-cli = "shop.cli:main"\n',
  )
  put(join(root, 'build-backend', 'backend.py'), backend)
  put(join(root, 'src', 'shop', '__init__.py'), '')
  put(join(root, 'src', 'shop', 'cli.py'), 'def main(): print("shop")\n')
  put(join(root, 'bench.py'), 'import shop.cli, json, logging, thirdparty\nshop.cli.main()\n')
  put(join(root, 'json_only.py'), 'import json, logging, platform\n')
  put(join(root, 'logging', 'README.md'), 'A folder named like a standard module.\n')
  put(join(root, 'package.json'), '{"name":"workspace","private":true,"workspaces":["packages/*"]}')
  put(
    join(root, 'packages', 'lib', 'package.json'),
    '{"name":"@me/lib","version":"1.0.0","main":"index.js","bin":{"lib-cli":"cli.js"}}',
  )
  put(join(root, 'packages', 'lib', 'index.js'), 'module.exports = 1\n')
  put(join(root, 'packages', 'lib', 'esm.mjs'), 'export default 1\n')
  put(join(root, 'packages', 'lib', 'cli.js'), '#!/usr/bin/env node\nrequire("./index.js")\n', 0o755)
  put(join(root, 'bench.cjs'), 'require("@me/lib"); require("third")\n')
  put(join(root, 'bench.mjs'), 'import "@me/lib/esm.mjs"; process.exit(0)\n')
  put(join(root, 'go.mod'), 'module example.org/me/parse\n')
  put(join(root, 'bench.sh'), '#!/bin/sh\nexec parse "$@"\n', 0o755)
  put(join(root, 'data', 'tracked.json'), '{}')
}

/** A build backend of a few lines, so that `pip install` needs no network: wheels with the sources or a .pth file. */
const backend = `
import os, zipfile
INFO = "shop-1.0.dist-info"
def wheel(folder, files):
    files = {
        **files,
        INFO + "/METADATA": "Metadata-Version: 2.1\\nName: shop\\nVersion: 1.0\\n",
        INFO + "/WHEEL": "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
        INFO + "/entry_points.txt": "[console_scripts]\\nshop-cli = shop.cli:main\\n",
    }
    files[INFO + "/RECORD"] = "".join(name + ",,\\n" for name in [*files, INFO + "/RECORD"])
    name = "shop-1.0-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as archive:
        for path, text in files.items(): archive.writestr(path, text)
    return name
def read(name):
    with open(os.path.join("src", "shop", name)) as file: return file.read()
def build_wheel(folder, config_settings=None, metadata_directory=None):
    return wheel(folder, {"shop/" + name: read(name) for name in ("__init__.py", "cli.py")})
def build_editable(folder, config_settings=None, metadata_directory=None):
    return wheel(folder, {"__editable__.shop.pth": os.path.abspath("src") + "\\n"})
`

let count = 0
/** A fresh copy with its prefix, as a side has them. */
async function place(side: Place['side'], variables: Readonly<Record<string, string>> = {}): Promise<Place> {
  const home = join(top, `run${(count += 1)}`, side)
  const [root, prefix, scratch] = [join(home, 'tree'), join(home, 'prefix'), join(home, 'scratch')]
  mkdirSync(scratch, { recursive: true })
  track(root)
  const made = await makePrefix({ root, prefix, env: { ...env, ...variables } })
  return { side, root, prefix, scratch, env: made.env, launcher }
}

async function look(
  at: Place,
  run: CommandLine,
  more: { env?: Record<string, string>; prepare?: CommandLine } = {},
  workingTree = userRoot,
): Promise<Probed> {
  const source = command.bind(
    { run: typeof run === 'string' ? run : [...run] },
    {
      name: 'b',
      prepare: more.prepare === undefined ? [] : [more.prepare],
      env: more.env ?? {},
      passEnv: [],
      workingDirectory: '.',
      timeout: 60,
      metrics: ['wall'],
    },
  )
  const [workload] = await source.workloads(at)
  return probe(workload!, at, { userRoot: workingTree, others: [join(top, 'other side')] })
}

/** Outsiders of a run that works, as `path (how)`. */
async function outsiders(...words: Parameters<typeof look>): Promise<readonly string[]> {
  const probed = await look(...words)
  expect(probed.failure).toBeUndefined()
  expect(probed.readings.length).toBeGreaterThan(0)
  return probed.outsiders.map(({ path, how }) => `${path} (${how})`)
}

beforeAll(async () => {
  launcher = await openLauncher()
  track(userRoot)
  // The interpreter that plays the user's, with a third-party package and, where there is one, the machine's pip.
  execFileSync('python3', ['-m', 'venv', '--without-pip', '--system-site-packages', interpreter])
  env = {
    ...allowedEnvironment(),
    PATH: [join(interpreter, 'bin'), bin, join(globals, 'bin'), process.env['PATH'] ?? ''].join(delimiter),
    HOME: join(top, 'user'),
    npm_config_cache: join(top, 'npm-cache'),
  }
  outside = sh('python3 -c "import sysconfig; print(sysconfig.get_path(\'purelib\'))"').trim()
  put(join(outside, 'thirdparty.py'), '')
  put(join(bin, 'unrelated'), '#!/bin/sh\n', 0o755)
  // A tool of the same name elsewhere, a build that git ignores, and a corpus that it ignores as well.
  put(join(bin, 'parse'), '#!/bin/sh\necho parsed\n', 0o755)
  put(join(userRoot, 'build', 'parse'), '#!/bin/sh\necho parsed\n', 0o755)
  put(join(userRoot, 'build', 'only-here'), '#!/bin/sh\n', 0o755)
  put(join(userRoot, 'build', 'app.jar'), 'x')
  put(join(userRoot, 'corpus', 'big.txt'), 'x')
})
afterAll(async () => {
  await launcher.close()
  rmSync(top, { recursive: true, force: true })
})

/** Installs as a user does where the interpreter has pip; else puts the same files where pip would. */
function install(at: Readonly<Record<string, string>>, root: string, editable: boolean): void {
  const hasPip = sh(
    'python3 -c "import importlib.util as u; print(u.find_spec(\'pip\') is not None)"',
    at,
  ).trim()
  if (hasPip === 'True') {
    sh(`python3 -m pip install --quiet --no-index --no-deps ${editable ? '-e' : ''} "${root}"`, at)
    return
  }
  const packages = sh('python3 -c "import sysconfig; print(sysconfig.get_path(\'purelib\'))"', at).trim()
  if (editable) put(join(packages, '__editable__.shop.pth'), `${join(root, 'src')}\n`)
  else cpSync(join(root, 'src', 'shop'), join(packages, 'shop'), { recursive: true })
}

function uninstall(): void {
  for (const name of ['shop', 'shop-1.0.dist-info', '__editable__.shop.pth']) {
    rmSync(join(outside, name), { recursive: true, force: true })
  }
  rmSync(join(interpreter, 'bin', 'shop-cli'), { force: true })
}

test('a Python package installed globally is found, and installing it in the side cures it', async () => {
  install(env, userRoot, false)
  try {
    const side = await place('head')
    const found = `${join(outside, 'shop', '__init__.py')} (imported by Python as shop)`
    expect(await outsiders(side, 'python3 bench.py')).toEqual([found])
    expect(await outsiders(side, ['python', '-I', join(side.root, 'bench.py')])).toEqual([found])
    // Children that end without ceremony, and an interpreter that is named by its path.
    const forks = 'python3 -c "import os; os.fork() or (__import__(\'shop\'), os._exit(0)); os.wait()"'
    expect(await outsiders(side, forks)).toEqual([found])
    const direct = `"${join(interpreter, 'bin', 'python3')}" bench.py`
    expect(await outsiders(side, direct)).toEqual([found])
    install(side.env, side.root, false)
    expect(await outsiders(side, 'python3 bench.py')).toEqual([])
    expect(await outsiders(side, 'sh -c "python bench.py"')).toEqual([])
  } finally {
    uninstall()
  }
})

test('an editable Python install is found, and one in the side cures it', async () => {
  install(env, userRoot, true)
  try {
    const side = await place('base')
    expect(await outsiders(side, 'python3 bench.py')).toEqual([
      `${join(userRoot, 'src', 'shop', '__init__.py')} (imported by Python as shop)`,
    ])
    install(side.env, side.root, true)
    expect(await outsiders(side, 'python3 bench.py')).toEqual([])
  } finally {
    uninstall()
  }
})

test('PYTHONPATH into the working tree is found; what an entry sets there stays in force', async () => {
  const side = await place('head')
  expect(await outsiders(side, 'python3 bench.py', { env: { PYTHONPATH: join(userRoot, 'src') } })).toEqual([
    `${join(userRoot, 'src', 'shop', '__init__.py')} (imported by Python as shop)`,
  ])
  expect(await outsiders(side, 'python3 bench.py', { env: { PYTHONPATH: join(side.root, 'src') } })).toEqual(
    [],
  )
  // The user's own sitecustomize still runs: this one is how the package gets in.
  const custom = join(top, 'custom')
  const source = JSON.stringify(join(userRoot, 'src'))
  put(join(custom, 'sitecustomize.py'), `import sys; sys.path.append(${source})\n`)
  expect(await outsiders(side, 'python3 bench.py', { env: { PYTHONPATH: custom } })).toEqual([
    `${join(userRoot, 'src', 'shop', '__init__.py')} (imported by Python as shop)`,
  ])
})

test('npm link to the working tree is found, in CommonJS and ES modules; a workspace in the copy is not', async () => {
  const side = await place('base')
  put(join(side.root, 'node_modules', 'third', 'package.json'), '{"name":"third"}')
  put(join(side.root, 'node_modules', 'third', 'index.js'), '')
  // Linked globally by the user, then into the copy by a prefix that both sides share.
  const shared = { ...side.env, npm_config_prefix: globals }
  sh('npm link --silent --no-audit --no-fund', shared, join(userRoot, 'packages', 'lib'))
  mkdirSync(join(side.root, 'node_modules', '@me'), { recursive: true })
  const link = join(side.root, 'node_modules', '@me', 'lib')
  symlinkSync(join(globals, 'lib', 'node_modules', '@me', 'lib'), link)
  const found = (file: string): string =>
    `${join(userRoot, 'packages', 'lib', file)} (loaded by Node from the package @me/lib)`
  expect(await outsiders(side, 'node bench.cjs')).toEqual([found('index.js')])
  expect(await outsiders(side, 'node bench.mjs')).toEqual([found('esm.mjs')])
  expect(await outsiders(side, 'node bench.cjs', { env: { NODE_OPTIONS: '--no-warnings' } })).toEqual([
    found('index.js'),
  ])
  // Its command is on the user's PATH.
  expect(await outsiders(side, 'lib-cli')).toContain(
    `${join(userRoot, 'packages', 'lib', 'cli.js')} (run as lib-cli)`,
  )

  rmSync(link)
  symlinkSync(join('..', '..', 'packages', 'lib'), link)
  expect(await outsiders(side, 'node bench.cjs')).toEqual([])
  expect(await outsiders(side, 'node bench.mjs')).toEqual([])
  // Linked again by setup, with the side's own prefix.
  sh('npm link --silent --no-audit --no-fund', side.env, join(side.root, 'packages', 'lib'))
  expect(await outsiders(side, 'lib-cli')).toEqual([])
})

test('a package of this name in another clone is found by its name', async () => {
  const side = await place('head')
  put(join(top, 'clone', 'node_modules', '@me', 'lib', 'package.json'), '{"name":"@me/lib"}')
  put(join(top, 'clone', 'node_modules', '@me', 'lib', 'index.js'), '')
  put(join(top, 'clone', 'node_modules', 'third', 'index.js'), '')
  expect(
    await outsiders(side, 'node bench.cjs', { env: { NODE_PATH: join(top, 'clone', 'node_modules') } }),
  ).toEqual([
    `${join(top, 'clone', 'node_modules', '@me', 'lib', 'index.js')} (loaded by Node from the package @me/lib)`,
  ])
})

test('a binary built before is found: by its path, on PATH, by its name elsewhere, and from a script', async () => {
  const side = await place('head')
  const built = join(userRoot, 'build', 'parse')
  expect(await outsiders(side, [built, 'x'])).toEqual([`${built} (run as parse)`])
  expect(await outsiders(side, `"${join(userRoot, 'build', 'only-here')}"`)).toEqual([
    `${join(userRoot, 'build', 'only-here')} (named on the command line)`,
  ])
  expect(await outsiders(side, `cat '${join(userRoot, 'build', 'app.jar')}' | wc -c`)).toEqual([
    `${join(userRoot, 'build', 'app.jar')} (named on the command line)`,
  ])
  for (const run of [
    'parse x',
    ['parse', 'x'],
    './bench.sh',
    ['env', 'A=1', 'parse'],
  ] satisfies CommandLine[]) {
    expect(await outsiders(side, run)).toEqual([`${join(bin, 'parse')} (run as parse)`])
  }
  const path = [join(userRoot, 'build'), side.env['PATH']].join(delimiter)
  for (const run of ['./bench.sh', ['only-here']] satisfies CommandLine[]) {
    const name = run === './bench.sh' ? 'parse' : 'only-here'
    expect(await outsiders({ ...side, env: { ...side.env, PATH: path } }, run)).toEqual([
      `${join(userRoot, 'build', name)} (run as ${name})`,
    ])
  }
  // A link under another name that reaches into the working tree.
  symlinkSync(built, join(bin, 'p'))
  expect(await outsiders(side, 'p && unrelated')).toEqual([`${built} (run as p)`])
  // Built for the side: in its copy or its prefix.
  put(join(side.prefix, 'bin', 'parse'), '#!/bin/sh\n', 0o755)
  expect(await outsiders(side, './bench.sh')).toEqual([])
})

test('what `prepare` runs is not measured and so not looked at; the other side’s folders are', async () => {
  const side = await place('head')
  expect(await outsiders(side, 'true', { prepare: 'parse' })).toEqual([])
  put(join(top, 'other side', 'prefix', 'x.py'), '')
  const other = join(top, 'other side', 'prefix')
  expect(await outsiders(side, 'python3 -c "import x"', { env: { PYTHONPATH: other } })).toEqual([
    `${join(other, 'x.py')} (imported by Python as x)`,
  ])
})

test('third-party packages, the standard library, system tools and shared data are no news', async () => {
  const side = await place('base')
  install(side.env, side.root, false)
  // An environment inside the working tree, as many people keep theirs.
  const inTree = join(userRoot, '.venv')
  execFileSync('python3', ['-m', 'venv', '--without-pip', inTree])
  const packages = sh(
    `"${inTree}/bin/python" -c "import sysconfig; print(sysconfig.get_path('purelib'))"`,
  ).trim()
  put(join(packages, 'thirdparty.py'), '')
  put(join(inTree, 'bin', 'their-tool'), '#!/bin/sh\n', 0o755)
  expect(await outsiders(side, 'python3 bench.py && python3 json_only.py')).toEqual([])
  const path = [join(inTree, 'bin'), env['PATH']].join(delimiter)
  const activated = await place('head', { PATH: path })
  install(activated.env, activated.root, false)
  expect(await outsiders(activated, 'python3 bench.py && their-tool')).toEqual([])
  expect(await outsiders(side, `"${join(inTree, 'bin', 'python')}" -c "import thirdparty, json"`)).toEqual([])
  expect(
    await outsiders(side, `grep -c x '${join(userRoot, 'corpus', 'big.txt')}' && ls /usr/bin > /dev/null`),
  ).toEqual([])
  expect(await outsiders(side, ['cat', join(userRoot, 'data', 'tracked.json')])).toEqual([
    `${join(userRoot, 'data', 'tracked.json')} (named on the command line)`,
  ])
})

test('a search variable that leads into the working tree is found, where the language has no probe', async () => {
  const side = await place('head')
  const jar = join(userRoot, 'build', 'app.jar')
  expect(
    await outsiders(side, 'true', { env: { CLASSPATH: [jar, join(side.root, 'x')].join(delimiter) } }),
  ).toEqual([`${jar} (found through CLASSPATH)`])
  expect(await outsiders(side, 'true', { env: { LD_LIBRARY_PATH: join(userRoot, 'corpus') } })).toEqual([])
})

test('Benchline’s own runners are no news in Benchline’s own repository', async () => {
  const side = await place('head')
  const benchline = dirname(import.meta.dirname)
  const runner = join(benchline, 'src', 'sources', 'tinybench', 'runner.mjs')
  expect(await outsiders(side, ['cat', runner], {}, benchline)).toEqual([])
  expect(await outsiders(side, ['cat', join(benchline, 'package.json')], {}, benchline)).toHaveLength(1)
})

test('a failing run is told as it is, and the probes are never the reason', async () => {
  const side = await place('head')
  const failed = await look(side, 'echo broken >&2; exit 3')
  expect(failed.failure).toMatchObject({ code: 'exit', tail: ['broken'] })
  expect(failed.readings).toEqual([])
  expect(await outsiders(side, 'test -z "$NODE_OPTIONS" || exit 1')).toEqual([])
})

test('the doubt names the paths and what cures it', () => {
  const one = sameArtifactDoubt('b', [{ path: '/x/y', how: 'run as y' }])
  expect(one).toMatchObject({
    benchmark: 'b',
    code: 'same-artifact',
    because:
      'base and head may have run the same code: /x/y (run as y) lies outside the copy of the side that ran it',
  })
  expect(one.remedy).toContain('`setup`')
  const many = ['/1', '/2', '/3', '/4', '/5'].map((path) => ({ path, how: 'h' }))
  expect(sameArtifactDoubt('b', many).because).toContain('/1 (h), /2 (h), /3 (h) and 2 more lie outside')
})
