import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { profileFolder, readProfileFolder, writeProfileFolder } from './profile-folder.ts'
import { profileName } from './profile-name.ts'

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'benchline-profiles-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'report.json')
}

const kept = (workload: string, repeat: number) => ({
  name: profileName({ workload, tool: 'cpu-prof', side: 'head', repeat }),
  bytes: Uint8Array.of(31, 139, repeat),
})

test('what is written beside a file is read back, and takes the place of what stood there', async () => {
  const file = place()
  const folder = profileFolder(file)
  expect(folder).toBe(file.replace('report.json', 'report.profiles'))
  await writeProfileFolder(file, [kept('../a b', 1), kept('ü', 10), kept('ü', 2)])
  expect(new Set((await readProfileFolder(file)).map(({ bytes }) => bytes[2]))).toEqual(new Set([1, 2, 10]))
  writeFileSync(join(folder, 'mine.json.gz'), 'of somebody else')
  await writeProfileFolder(file, [kept('c', 3)])
  expect(readdirSync(folder)).toEqual([`${kept('c', 3).name}.json.gz`, 'mine.json.gz'])
  expect(await readProfileFolder(file)).toEqual([kept('c', 3)])
  await writeProfileFolder(file, [])
  expect(await readProfileFolder(file)).toEqual([])
})

test('where nothing is profiled no folder is made, and what is too large for a kept profile is left out', async () => {
  const file = place()
  await writeProfileFolder(file, [])
  expect(existsSync(profileFolder(file))).toBe(false)
  expect(await readProfileFolder(file)).toEqual([])
  mkdirSync(profileFolder(file))
  writeFileSync(join(profileFolder(file), `${kept('large', 1).name}.json.gz`), new Uint8Array(2 ** 21))
  expect(await readProfileFolder(file)).toEqual([])
})
