import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePrefix } from './make-prefix.ts'

// Spaces and letters beyond ASCII: what breaks scripts that name their interpreter on the first line.
const top = realpathSync(mkdtempSync(join(tmpdir(), 'präfix test ')))
const systemPath = process.env['PATH'] ?? ''
const user = join(top, 'user')
const env = { PATH: [join(top, 'else'), join(user, 'bin'), systemPath].join(delimiter), HOME: top }
let base: Awaited<ReturnType<typeof makePrefix>>

const file = (path: string, text: string, mode = 0o644): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  chmodSync(path, mode)
}
const run = (
  program: string,
  words: readonly string[],
  variables: Readonly<Record<string, string>>,
): string => execFileSync(program, words, { env: { ...variables }, cwd: top, encoding: 'utf8' }).trim()
const prefixOf = (side: string): string => join(top, 'run', side, 'prefix')
const request = (side: string): Parameters<typeof makePrefix>[0] => ({
  root: top,
  prefix: prefixOf(side),
  env,
})
const sitePackages = (python: string): string =>
  run(python, ['-c', 'import sysconfig; print(sysconfig.get_path("purelib"))'], env)

const size = (variables: Readonly<Record<string, string>>): number =>
  Buffer.byteLength(
    Object.entries(variables)
      .map(([name, value]) => `${name}=${value}\0`)
      .join(''),
  )

beforeAll(async () => {
  // The interpreter that plays the user's: an environment with packages, a nested .pth file and commands.
  execFileSync('python3', ['-m', 'venv', '--without-pip', user])
  const packages = sitePackages(join(user, 'bin', 'python3'))
  file(join(packages, 'outside.py'), 'ORIGIN = "outside"\n')
  file(join(packages, 'both.py'), 'ORIGIN = "outside"\n')
  file(join(packages, 'linked.pth'), `${join(top, 'linked')}\n`)
  file(join(top, 'linked', 'nested.py'), 'ORIGIN = "nested"\n')
  file(join(packages, 'pip', '__init__.py'), '')
  file(join(packages, 'pip', '__main__.py'), 'import sys; print(sys.prefix, *sys.argv[1:])\n')
  file(
    join(packages, 'teller.py'),
    'import sys\nclass Teller:\n  tell = staticmethod(lambda: print(sys.prefix))\n',
  )
  file(
    join(packages, 'teller-1.0.dist-info', 'entry_points.txt'),
    '[console_scripts]\nteller = teller:Teller.tell\nshadowed = teller:Teller.tell\n../out = teller:Teller.tell\n[other]\nno = teller:x\n',
  )
  file(join(user, 'bin', 'teller'), '#!/bin/sh\necho the one outside\n', 0o755)
  file(join(user, 'bin', 'shadowed'), '#!/bin/sh\necho the one outside\n', 0o755)
  file(join(top, 'else', 'shadowed'), '#!/bin/sh\necho another program\n', 0o755)
  base = await makePrefix(request('base'))
})
afterAll(() => rmSync(top, { recursive: true, force: true }))

test('python, python3 and pip are the side’s own and come first on PATH', () => {
  expect(base.python).toBe(true)
  expect(base.findings).toEqual([])
  expect(base.env['PATH']?.split(delimiter)[0]).toBe(join(prefixOf('base'), 'bin'))
  for (const name of ['python', 'python3']) {
    expect(run(name, ['-c', 'import sys; print(sys.prefix)'], base.env)).toBe(prefixOf('base'))
  }
  for (const name of ['pip', 'pip3']) {
    expect(run(name, ['install', 'a b'], base.env)).toBe(`${prefixOf('base')} install a b`)
  }
})

test('it sees what the user’s interpreter sees, nested .pth files included, each folder once', () => {
  const program =
    'import outside, nested, sys; print(outside.ORIGIN, nested.ORIGIN, len(sys.path) - len(set(sys.path)))'
  expect(run('python3', ['-c', program], base.env)).toBe('outside nested 0')
  expect(run('python3', ['-I', '-c', program], base.env)).toBe('outside nested 0')
})

test('what is installed in the side comes before what lies outside, a finder of an editable install too', async () => {
  const { env: head } = await makePrefix(request('head'))
  const inner = sitePackages(join(prefixOf('head'), 'bin', 'python3'))
  const origin = ['-c', 'import both; print(both.ORIGIN)']
  expect(run('python3', origin, head)).toBe('outside')
  file(
    join(inner, '__editable___both_finder.py'),
    [
      'import sys',
      'from importlib.util import spec_from_file_location',
      'class Finder:',
      '  @classmethod',
      '  def find_spec(cls, name, path=None, target=None):',
      `    if name == "both": return spec_from_file_location(name, ${JSON.stringify(join(top, 'copy', 'both.py'))})`,
      'def install(): sys.meta_path.append(Finder)',
      '',
    ].join('\n'),
  )
  file(
    join(inner, '__editable__.both-1.0.pth'),
    'import __editable___both_finder; __editable___both_finder.install()\n',
  )
  file(join(top, 'copy', 'both.py'), 'ORIGIN = "editable"\n')
  expect(run('python3', origin, head)).toBe('editable')
  rmSync(join(inner, '__editable__.both-1.0.pth'))
  file(join(inner, 'both.py'), 'ORIGIN = "inside"\n')
  expect(run('python3', origin, head)).toBe('inside')
  expect(run('python3', origin, base.env)).toBe('outside')
})

test('commands of the user’s packages run with the side’s interpreter, others stay what they are', () => {
  expect(run('teller', [], base.env)).toBe(prefixOf('base'))
  expect(run('shadowed', [], base.env)).toBe('another program')
  expect(existsSync(join(prefixOf('base'), 'out'))).toBe(false)
})

test('an isolated build of pip does not see the packages outside', () => {
  // What pip writes into its build environment, shortened: it drops whatever the .pth files of the environment add.
  file(
    join(top, 'isolation', 'sitecustomize.py'),
    [
      'import site, sys',
      'original, known = sys.path[:], set()',
      `site.addsitedir(${JSON.stringify(sitePackages(join(prefixOf('base'), 'bin', 'python3')))}, known_paths=known)`,
      'added = set(sys.path[len(original):])',
      'sys.path = [path for path in original if path not in added]',
      '',
    ].join('\n'),
  )
  const program = 'import importlib.util as u; print(u.find_spec("outside"), u.find_spec("nested"))'
  expect(run('python3', ['-c', program], { ...base.env, PYTHONPATH: join(top, 'isolation') })).toBe(
    'None None',
  )
})

test('what npm, Go and Cargo install for all projects lands in the prefix', () => {
  const prefix = prefixOf('base')
  expect(base.env).toMatchObject({
    npm_config_prefix: prefix,
    GOBIN: join(prefix, 'bin'),
    CARGO_INSTALL_ROOT: prefix,
    VIRTUAL_ENV: prefix,
    HOME: top,
  })
})

test('the two sides’ environments have the same names and the same size', async () => {
  const head = await makePrefix(request('head'))
  expect(Object.keys(head.env)).toEqual(Object.keys(base.env))
  expect(size(head.env)).toBe(size(base.env))
  expect(JSON.parse(JSON.stringify(head.env).replaceAll('/run/head/', '/run/base/'))).toEqual(base.env)
})

test('without python3 it is left out', async () => {
  const prefix = join(top, 'no-python')
  const made = await makePrefix({ root: top, prefix, env: { PATH: join(top, 'nothing') } })
  expect(made).toMatchObject({ python: false, findings: [] })
  expect(made.env['PATH']).toBe([join(prefix, 'bin'), join(top, 'nothing')].join(delimiter))
  expect(made.env).not.toHaveProperty('VIRTUAL_ENV')
  expect(existsSync(join(prefix, 'bin'))).toBe(true)
})

test('a python3 that cannot make an environment is a warning that quotes it', async () => {
  file(join(top, 'broken', 'python3'), '#!/bin/sh\necho "no version is set" >&2\nexit 127\n', 0o755)
  const made = await makePrefix({ root: top, prefix: join(top, 'b'), env: { PATH: join(top, 'broken') } })
  expect(made.python).toBe(false)
  expect(made.findings).toMatchObject([{ code: 'no-virtual-environment', severity: 'warning' }])
  expect(made.findings[0]?.text).toContain('no version is set')
})
