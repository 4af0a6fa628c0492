// What is published works where nothing else is: no node_modules, no sources, strict types.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'benchline-package-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

const consumer = `import { compareSamples, diffProfiles, judge, readProfile, readResults, type Assessment, type Evidence, type SamplesCompared } from './dist/index.js'

const compared: SamplesCompared = compareSamples({ baseline: [1, 2, 3, 4, 5], candidate: [2, 4, 6, 8, 10], paired: true })
const ratio: number = compared.effect.ratio
const results = await readResults(new Uint8Array(), { name: 'file' })
const findings: readonly { readonly code: string }[] = results.findings
const { profile } = await readProfile(new Uint8Array(), { name: 'file' })
const grown: readonly number[] = profile === undefined ? [] : diffProfiles(profile, profile).functions.map(({ base, head }) => head - base)
const again = (evidence: Evidence): Assessment => judge(evidence)
// @ts-expect-error a baseline is numbers
compareSamples({ baseline: ['1'], candidate: [1], paired: true })
export { again, findings, grown, ratio }
`

test('the types stand alone and are strict', () => {
  const place = folder()
  mkdirSync(join(place, 'dist'))
  cpSync(join(root, 'dist/index.d.ts'), join(place, 'dist/index.d.ts'))
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(place, 'consumer.ts'), consumer)
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--skipLibCheck',
      'false',
      '--types',
      '',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2023',
      'consumer.ts',
    ],
    { cwd: place, encoding: 'utf8' },
  )
  expect(stdout).toBe('')
  expect(status).toBe(0)
})

test('packed, it installs into an empty project, and the program and the library run there', () => {
  const place = folder()
  execFileSync('npm', ['pack', '--silent', '--pack-destination', place], { cwd: root })
  const archive = readdirSync(place).find((name) => name.endsWith('.tgz')) ?? ''
  writeFileSync(join(place, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }')
  execFileSync('npm', ['install', '--offline', '--silent', '--no-audit', '--no-fund', `./${archive}`], {
    cwd: place,
  })
  expect(readdirSync(join(place, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'benchline',
  ])
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(
    execFileSync('npx', ['--no-install', 'benchline', '--version'], { cwd: place, encoding: 'utf8' }).trim(),
  ).toBe(version)
  writeFileSync(
    join(place, 'use.js'),
    `import { compareSamples, diffProfiles, readProfile, readResults } from 'benchline'
const baseline = Array.from({ length: 20 }, (_, i) => 1 + i / 1000)
console.log(compareSamples({ baseline, candidate: baseline.map((value) => value * 1.2), paired: true }).verdict)
const text = JSON.stringify({ schema: 'benchline.results/1', benchmarks: [{ name: 'a', metrics: { wall: { unit: 'ms', values: [5] } } }] })
console.log((await readResults(new TextEncoder().encode(text))).samples[0].values[0])
const { profile } = await readProfile(new TextEncoder().encode('main;parse 300\\nmain;write 100\\n'))
console.log(diffProfiles(profile, profile).functions.map(({ name, head }) => name + ' ' + head).toSorted().join(', '))
`,
  )
  expect(execFileSync(process.execPath, ['use.js'], { cwd: place, encoding: 'utf8' })).toBe(
    'regression\n0.005\nmain 0, parse 300, write 100\n',
  )
})

test('the committed build names every licence and holds nothing of this machine', () => {
  const bundle = join(root, 'dist/bundle')
  const licences = readFileSync(join(bundle, 'licenses.txt'), 'utf8')
  for (const name of ['zod', 'yaml', 'commander', 'picomatch', 'tinyglobby', 'simple-statistics']) {
    expect(licences).toMatch(new RegExp(`^${name}$`, 'mu'))
  }
  for (const name of readdirSync(bundle))
    expect(readFileSync(join(bundle, name), 'utf8').includes(root)).toBe(false)
})
