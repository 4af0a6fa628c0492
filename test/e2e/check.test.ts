// `benchline check` in real repositories: what it must find, what it must leave alone, and what it says.
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { busy, configuration, scene } from './scene.ts'

test('a slower commit is a regression, and its report can be judged again bit for bit', () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': configuration(), 'work.py': busy(400_000) })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('slower', { 'work.py': busy(900_000) })
  const { outcome, report } = repository.report('check')
  expect(outcome.code, outcome.out + outcome.err).toBe(1)
  expect(outcome.out.split('\n')[0]).toMatch(/^FAILED/u)
  expect(report.decision).toBe('failed')
  const row = report.rows.find(({ verdict }) => verdict === 'regression')
  expect(row?.benchmark).toBe('work')
  expect(row?.effect?.low).toBeGreaterThan(1.3)
  expect(row?.effect?.ratio).toBeLessThan(3)
  expect(repository.leftovers()).toEqual([])

  const again = repository.run('compare', '../report.json')
  expect(again.code, again.out + again.err).toBe(1)
  expect(again.out.split('\n')[0]).toBe(outcome.out.split('\n')[0])
})

test('an unchanged program passes, though its file was edited', () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': configuration(), 'work.py': busy(400_000) })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('comment', { 'work.py': `# the same work\n${busy(400_000)}` })
  const { outcome, report } = repository.report('check')
  expect(outcome.code, outcome.out + outcome.err).toBe(0)
  expect(['passed', 'warned']).toContain(report.decision)
  expect(report.rows.map(({ verdict }) => verdict)).not.toContain('regression')
})

test('the working tree is judged as it lies, and neither it nor the index is touched', () => {
  const repository = scene('name with spaces and ünïcode')
  repository.commit('first', {
    'benchline.yml': configuration(),
    'work.py': busy(300_000),
    '.gitignore': 'ignored\n',
  })
  repository.write({ 'work.py': busy(700_000), 'ünträcked file.txt': 'new', ignored: 'x' })
  repository.git('add', 'ünträcked file.txt')
  const state = () =>
    ['.git/index', 'work.py', 'ünträcked file.txt', 'ignored'].map((file) => {
      const path = join(repository.root, file)
      return [file, createHash('sha256').update(readFileSync(path)).digest('hex'), statSync(path).mtimeMs]
    })
  const before = state()
  const { outcome, report } = repository.report('check')
  expect(state()).toEqual(before)
  expect(outcome.code, outcome.out + outcome.err).toBe(1)
  expect(outcome.out).toContain('uncommitted')
  expect(report.rows.some(({ verdict }) => verdict === 'regression')).toBe(true)
  expect(repository.leftovers()).toEqual([])
})

test('from a sub-directory, on a detached head, with an explicit base', () => {
  const repository = scene()
  const first = repository.commit('first', {
    'benchline.yml': configuration(),
    'work.py': busy(200_000),
    'deep/er/file': '',
  })
  repository.commit('second', { 'work.py': busy(500_000) })
  repository.git('checkout', '--quiet', '--detach')
  const outcome = repository.runIn('deep/er', 'check', '--base', first)
  expect(outcome.code, outcome.out + outcome.err).toBe(1)
  expect(outcome.out).toContain(first.slice(0, 7))
})

test('on the default branch a clean tree is compared with the commit before', () => {
  const repository = scene()
  const first = repository.commit('first', { 'benchline.yml': configuration(), 'work.py': busy(200_000) })
  repository.commit('second', { 'work.py': busy(500_000) })
  const { report } = repository.report('check')
  expect(report.decision).toBe('failed')
  expect(JSON.stringify(report)).toContain(first)
})

test('a benchmark that base does not have is new, and a configuration that base does not have is unjudged or judged', () => {
  const repository = scene()
  repository.commit('first', { 'work.py': busy(100_000) })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('configure', {
    'benchline.yml': `${configuration()}  - name: other\n    run: python3 other.py\n`,
    'other.py': busy(100_000),
  })
  const { outcome, report } = repository.report('check')
  expect(outcome.code, outcome.out + outcome.err).toBe(0)
  expect(report.rows.find(({ benchmark }) => benchmark === 'other')?.verdict).toBe('new')
  expect(report.rows.find(({ benchmark }) => benchmark === 'work')?.verdict).not.toBe('new')
})

test('a benchmark removed from the configuration is shown; one that crashes at head fails the build', () => {
  const repository = scene()
  const two = `${configuration()}  - name: other\n    run: python3 other.py\n`
  repository.commit('first', { 'benchline.yml': two, 'work.py': busy(100_000), 'other.py': busy(100_000) })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('remove one, break one', {
    'benchline.yml': configuration(),
    'work.py': 'raise SystemExit("broken here")\n',
  })
  const { outcome, report } = repository.report('check')
  expect(outcome.code, outcome.out + outcome.err).toBe(1)
  expect(report.rows.find(({ benchmark }) => benchmark === 'other')?.verdict).toBe('removed')
  expect(report.rows.find(({ benchmark }) => benchmark === 'work')?.verdict).toBe('missing')
})

test('a loosened threshold is shown', () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': configuration(), 'work.py': busy(100_000) })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('loosen', {
    'benchline.yml': configuration().replace('30%', '60%'),
    'work.py': busy(140_000),
  })
  const { report } = repository.report('check')
  expect(report.findings.map(({ code }) => code)).toContain('loosened')
})

test('paths: an untouched benchmark is not looked at, and the first line says so', () => {
  const repository = scene()
  repository.commit('first', {
    'benchline.yml': configuration('    paths: ["src/**"]\n'),
    'work.py': busy(100_000),
    'src/a': '',
  })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('docs', { 'README.md': 'words' })
  const { outcome, report } = repository.report('check')
  expect(outcome.code).toBe(0)
  expect(report.decision).toBe('unjudged')
  expect(outcome.out.split('\n')[0]).toMatch(/not looked at|nothing/iu)
})

test('a budget fails a new benchmark', () => {
  const repository = scene()
  repository.commit('first', { 'README.md': '' })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('add', {
    'benchline.yml': configuration('    budget: { cpu: 1ms }\n'),
    'work.py': busy(100_000),
  })
  const { outcome, report } = repository.report('check')
  expect(outcome.code, outcome.out + outcome.err).toBe(1)
  expect(report.rows.map(({ verdict }) => verdict)).toContain('over-budget')
})

const sleeper = (seconds: number): string => `import time\ntime.sleep(${seconds})\n`

test('a time limit that is too short for one benchmark is told before and after; the others are judged', () => {
  const repository = scene()
  const two = `${configuration().replace('20s', '12s')}  - name: slow\n    run: python3 slow.py\n    judge: wall\n`
  repository.commit('first', { 'benchline.yml': two, 'work.py': busy(50_000), 'slow.py': sleeper(1) })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('change', { 'slow.py': sleeper(1.01) })
  const { outcome, report } = repository.report('check')
  expect(outcome.code, outcome.out + outcome.err).toBe(0)
  expect(report.decision).toBe('warned')
  expect(outcome.out.split('\n')[0]).toMatch(/1 of 2 could not be judged in 12 s/u)
  expect(outcome.err).toMatch(/12 s reach 1 of 2 workloads; all of them need about/u)
  const row = report.rows.find(({ benchmark }) => benchmark === 'slow')
  expect(row?.verdict).toBe('inconclusive')
  expect(row?.because).toMatch(/12 s/u)
})

test('a time limit that is too short for everything measures nothing, and that is never green', () => {
  const repository = scene()
  repository.commit('first', {
    'benchline.yml': configuration().replace('20s', '2s'),
    'work.py': sleeper(0.4),
  })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('change', { 'work.py': sleeper(0.41) })
  const { code, err } = repository.run('check')
  expect(code, err).toBe(2)
  expect(err).toMatch(/set `time-limit` to/u)
})

test('two checks of one repository at once leave each other alone', async () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': configuration(), 'work.py': busy(300_000) })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('slower', { 'work.py': busy(900_000) })
  const ends = await Promise.all(
    [1, 2].map(async () => {
      const child = repository.start('check')
      let text = ''
      child.stdout?.setEncoding('utf8').on('data', (part: string) => (text += part))
      child.stderr?.setEncoding('utf8').on('data', (part: string) => (text += part))
      const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
      return { code, text }
    }),
  )
  for (const { code, text } of ends) expect(code, text).toBe(1)
  expect(repository.leftovers()).toEqual([])
})
