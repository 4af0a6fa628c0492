import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { armModel, cpuFlags, imageName, osRelease, readEnvironment, versionIn } from './machine.ts'
import { testWhere } from '../../test/test-where.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'machine-')))
afterAll(() => rmSync(folder, { recursive: true }))

function program(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, name), 0o755)
}

test('this machine is described with what it has', async () => {
  const environment = await readEnvironment()
  expect(environment.cpu).not.toBe('')
  expect(environment.cores).toBeGreaterThanOrEqual(1)
  expect(environment.memory).toBeGreaterThan(2 ** 28)
  expect(environment.os).toMatch(/^[a-z]/u)
  expect(environment.kernel).toMatch(/^\d+\.\d+/u)
  expect(environment.runtimes['python']).toMatch(/^3\.\d+/u)
  expect(environment.runtimes['node']).toMatch(/^\d+\.\d+\.\d+$/u)
  expect(environment.named).toBeUndefined()
  if (process.platform === 'linux') expect(environment.flags?.length).toBeGreaterThan(5)
  expect(await readEnvironment({ named: 'rack 4' })).toEqual({ ...environment, named: 'rack 4' })
})

testWhere(process.platform !== 'win32', 'versions are those of the PATH that benchmarks get', async () => {
  program('node', 'echo v99.1.2')
  program('python3', 'echo "no version is installed" >&2; exit 127')
  program('java', 'echo \'openjdk version "17.0.11" 2024-04-16\' >&2')
  program('go', 'echo "go version go1.22.3 linux/amd64"')
  program('rustc', 'echo "rustc 1.80.0 (051478957 2024-07-21)"')
  const ask = { env: { PATH: folder }, cwd: folder }
  expect((await readEnvironment(ask)).runtimes).toEqual({ node: '99.1.2' })
  for (const file of ['pom.xml', 'go.mod', 'Cargo.toml']) writeFileSync(join(folder, file), '')
  expect((await readEnvironment(ask)).runtimes).toEqual({
    node: '99.1.2',
    java: '17.0.11',
    go: '1.22.3',
    rust: '1.80.0',
  })
  expect((await readEnvironment({ env: { PATH: '/nowhere' }, cwd: '/nowhere' })).runtimes).toEqual({})
})

test.each([
  ['NAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\nID_LIKE=debian\n', 'ubuntu 24.04'],
  ['ID=debian\nVERSION_ID="12"\nBUILD_ID=4\n', 'debian 12'],
  ["ID='alpine'\r\nVERSION_ID=3.20.1\r\n", 'alpine 3.20.1'],
  ['ID=arch\n', 'arch'],
  ['VERSION_ID=1\n', undefined],
  ['', undefined],
])('%j names its system', (text, name) => {
  expect(osRelease(text)).toBe(name)
})

test('versions are found in what programs print', () => {
  expect(versionIn('Python 3.13.0rc1')).toBe('3.13.0')
  expect(versionIn('openjdk version "21" 2023-09-19')).toBe('21')
  expect(versionIn('nothing')).toBeUndefined()
})

test('an ARM processor without a name has its numbers', () => {
  const text = 'processor\t: 0\nCPU implementer\t: 0x41\nCPU variant\t: 0x3\nCPU part\t: 0xd0c\n'
  expect(armModel(text)).toBe('implementer 0x41 part 0xd0c variant 0x3')
  expect(armModel('processor : 0\n')).toBeUndefined()
})

test('what the processor can do is a sorted list, whatever the architecture calls it', () => {
  const intel =
    'flags\t\t: fpu  avx2 aes avx2\nvmx flags\t: vnmi\nbugs\t\t: x\nprocessor\t: 1\nflags\t\t: other\n'
  expect(cpuFlags(intel)).toEqual(['aes', 'avx2', 'fpu'])
  expect(cpuFlags('Features\t: fp asimd\n')).toEqual(['asimd', 'fp'])
  expect(cpuFlags('flags\t\t:\nbugs\t: x\n')).toBeUndefined()
  expect(cpuFlags('')).toBeUndefined()
})

test('an image is named with its build, and one that does not say is none', () => {
  expect(imageName({ ImageOS: 'ubuntu24', ImageVersion: '20250804.1.0' })).toBe('ubuntu24 20250804.1.0')
  expect(imageName({ ImageOS: 'ubuntu24' })).toBeUndefined()
  expect(imageName({})).toBeUndefined()
})
