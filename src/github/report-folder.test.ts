import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { clearReportFolder, readReportFolder, writeReportFolder } from './report-folder.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'benchline-folder-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return join(made, 'benchline-report')
}

const origin = { suite: 'backend', job: 'judge (22)', matrix: true }

test('what is written is read back, and git does not see the folder', async () => {
  const place = folder()
  await writeReportFolder(place, origin, { 'report.json': '{}', 'report.md': '# x' })
  expect(readdirSync(place).toSorted()).toEqual(['.gitignore', 'origin.json', 'report.json', 'report.md'])
  expect(readFileSync(join(place, '.gitignore'), 'utf8')).toBe('*\n')
  expect(await readReportFolder(place)).toEqual({ origin, report: '{}' })
})

test('a reason why there is no report is read back', async () => {
  const place = folder()
  const findings = [{ code: 'x', severity: 'error' as const, text: 'no', position: { file: 'a', line: 1 } }]
  await writeReportFolder(place, { job: 'judge', matrix: false, findings }, {})
  expect(await readReportFolder(place)).toEqual({ origin: { job: 'judge', matrix: false, findings } })
})

test('what an earlier job left is removed, what is not ours stays', async () => {
  const place = folder()
  await clearReportFolder(place)
  await writeReportFolder(place, origin, { 'report.json': '{}' })
  writeFileSync(join(place, 'mine.txt'), '')
  mkdirSync(join(place, 'report.profiles'))
  writeFileSync(join(place, 'report.profiles', 'one.json.gz'), '')
  await clearReportFolder(place)
  expect(existsSync(join(place, 'report.json'))).toBe(false)
  expect(existsSync(join(place, 'report.profiles'))).toBe(false)
  expect(existsSync(join(place, 'mine.txt'))).toBe(true)
  await expect(readReportFolder(place)).rejects.toThrow('there is no report folder')
})

test('a folder that cannot be written is a fault', async () => {
  const place = folder()
  writeFileSync(place, 'a file where the folder should be')
  await expect(writeReportFolder(place, origin, {})).rejects.toMatchObject({
    findings: [{ code: 'unwritable' }],
  })
})

test.each([
  ['{', 'it ends in the middle'],
  ['[]', 'is not what Benchline writes'],
  ['{"schema":"benchline.origin/2","job":"a","matrix":false}', 'schema'],
  ['{"schema":"benchline.origin/1","job":7,"matrix":false}', 'job'],
  [`{"schema":"benchline.origin/1","job":"${'x'.repeat(5000)}","matrix":false}`, 'job'],
  ['{"schema":"benchline.origin/1","job":"a","matrix":false,"__proto__":{"suite":"x"}}', '__proto__'],
  ['{"schema":"benchline.origin/1","job":"a","matrix":false}', 'neither a report.json nor a reason'],
])('a folder with the origin %s is refused', async (text, why) => {
  const place = folder()
  mkdirSync(place)
  writeFileSync(join(place, 'origin.json'), text)
  await expect(readReportFolder(place)).rejects.toThrow(why)
})

test('links and files beyond all measure are not read', async () => {
  const place = folder()
  await writeReportFolder(place, origin, {})
  symlinkSync('/etc/hostname', join(place, 'report.json'))
  await expect(readReportFolder(place)).rejects.toThrow('is a link')
  rmSync(join(place, 'report.json'))
  writeFileSync(join(place, 'report.json'), ' '.repeat(17 * 2 ** 20))
  await expect(readReportFolder(place)).rejects.toThrow('is larger than 16 MiB')
})

test('a file in its place holds nothing to remove, and is told when the folder is written', async () => {
  const place = folder()
  writeFileSync(place, 'a file')
  await clearReportFolder(place)
  expect(readFileSync(place, 'utf8')).toBe('a file')
  await expect(writeReportFolder(place, origin, {})).rejects.toThrow('cannot be written')
})
