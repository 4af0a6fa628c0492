// The arrows of src/README.md are held by the linter: a fault planted in each layer must be found, and nothing else.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'benchline-layering-'))
cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const plant = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** What the linter says of a file that imports `target`. */
const verdict = (file: string, target: string): string => {
  plant(file, `import { planted } from '${target}'\n\nexport const own = planted\n`)
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/oxlint/bin/oxlint'),
      '-c',
      join(folder, '.oxlintrc.json'),
      '--format=json',
      file,
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  rmSync(join(folder, file))
  return stdout
}

test.each([
  ['src/model/planted.ts', '../stats/median.ts'],
  ['src/model/planted.ts', '../system/files.ts'],
  ['src/stats/planted.ts', '../model/sample.ts'],
  ['src/stats/planted.ts', 'node:fs'],
  ['src/measure/planted.ts', '../judge/judge.ts'],
  ['src/measure/planted.ts', '../system/clock.ts'],
  ['src/compare/planted.ts', '../config/plan.ts'],
  ['src/judge/planted.ts', 'node:process'],
  ['src/detect/planted.ts', '../compare/compare.ts'],
  ['src/attribute/planted.ts', '../formats/profiles/profile-builder.ts'],
  ['src/attribute/planted.ts', '../system/clock.ts'],
  ['src/reports/planted.ts', '../system/files.ts'],
  ['src/formats/results/planted.ts', '../../stores/store.ts'],
  ['src/formats/results/planted.ts', '../profiles/index.ts'],
  ['src/formats/planted.ts', '../assess.ts'],
  ['src/sources/planted.ts', '../gate.ts'],
  ['src/sources/planted.ts', '../config/plan.ts'],
  ['src/sources/planted.ts', 'node:fs/promises'],
  ['src/sources/origin/planted.ts', '../../config/plan.ts'],
  ['src/stores/planted.ts', '../judge/judge.ts'],
  ['src/system/planted.ts', '../sources/source.ts'],
  ['src/system/git/planted.ts', '../../gate.ts'],
  ['src/system/planted.ts', '@actions/core'],
  ['src/config/planted.ts', '../cli.ts'],
  ['src/config/planted.ts', 'node:path'],
  ['src/doctor/planted.ts', '../config/plan.ts'],
  ['src/doctor/planted.ts', '../system/clock.ts'],
  ['src/gate/planted.ts', '../commands/check.ts'],
  ['src/gate/planted.ts', 'node:fs'],
  ['src/github/planted.ts', '../gate.ts'],
  ['src/init/planted.ts', '../commands/check.ts'],
  ['src/init/ecosystems/planted.ts', '../../gate.ts'],
  ['src/github/planted.ts', '../gate.ts'],
  ['src/github/planted.ts', '../reports/markdown.ts'],
  ['src/github/planted.ts', 'node:fs'],
  ['src/action/planted.ts', '@actions/github'],
])('%s must not import %s', (file, target) => {
  expect(verdict(file, target)).toContain('no-restricted-imports')
})

test.each([
  ['src/judge/planted.ts', '../stats/median.ts'],
  ['src/measure/planted.ts', '../model/evidence.ts'],
  ['src/attribute/planted.ts', '../model/profile.ts'],
  ['src/sources/planted.ts', '../system/files.ts'],
  ['src/sources/origin/planted.ts', '../../model/finding.ts'],
  ['src/formats/results/planted.ts', '../../model/sample.ts'],
  ['src/formats/results/planted.ts', '../inflate.ts'],
  ['src/system/git/planted.ts', 'node:child_process'],
  ['src/config/planted.ts', '../sources/index.ts'],
  ['src/doctor/planted.ts', '../assess.ts'],
  ['src/gate/planted.ts', '../doctor/trials.ts'],
  ['src/gate/planted.ts', '../measure/order.ts'],
  ['src/gate/planted.ts', '../detect/drifts.ts'],
  ['src/github/planted.ts', '../system/files.ts'],
  ['src/github/planted.ts', '@actions/github'],
])('%s may import %s', (file, target) => {
  expect(verdict(file, target)).not.toContain('no-restricted-imports')
})

test('a cycle is found', () => {
  plant('src/model/one.ts', "import { two } from './two.ts'\n\nexport const one = (): unknown => two\n")
  plant('src/model/two.ts', "import { one } from './one.ts'\n\nexport const two = (): unknown => one\n")
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '-c', join(folder, '.oxlintrc.json'), 'src/model'],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(stdout).toContain('no-cycle')
})
