import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { zip } from './zip.ts'

test('zip archives are read by another program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'benchline-zip-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'a.zip')
  const files = { 'report.json': '{}', 'deep/ä b.txt': 'x'.repeat(5000), empty: '' }
  writeFileSync(file, zip(files))
  const script =
    'import json, sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nprint(json.dumps({n: z.read(n).decode() for n in z.namelist()}))'
  const { stdout, stderr } = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual(files)
})
