import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import type { Run } from '../model/run.ts'
import { cpu, peakRss } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import type { Decision } from '../model/verdict.ts'
import { main } from './history.ts'
import { type DemoEngine, tellDemo } from './story.ts'

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8' }).trim()

/** Tells the story with an engine that judges each branch as given; the real one is driven in test/e2e. */
async function told(decisions: Readonly<Record<string, Decision>>) {
  const folder = mkdtempSync(join(tmpdir(), 'demo story '))
  try {
    const [recorded, checked, written] = [[] as string[], [] as string[], [] as string[]]
    const engine: DemoEngine = {
      record: async ({ cwd, runs }) => {
        expect(runs).toBeGreaterThan(0)
        recorded.push(git(cwd, 'log', '-1', '--format=%s'))
        const samples = [
          makeSample('preview', cpu, [0.1]),
          makeSample('make image', cpu, [0.2, 0.18, 0.25]),
          makeSample('make image', peakRss, [1]),
        ]
        return { samples } as unknown as Run
      },
      check: async ({ cwd, base }) => {
        expect(base).toBe('main')
        const branch = git(cwd, 'branch', '--show-current')
        checked.push(branch)
        expect(git(cwd, 'status', '--porcelain')).toBe('')
        const verdicts =
          decisions[branch] === 'failed' ? [{ benchmark: 'make image', word: 'regression' }] : []
        return { decision: decisions[branch], verdicts } as unknown as Report
      },
      terminal: ({ decision }) => `REPORT ${decision}\n`,
      files: ({ decision }) => ({ 'report.md': `# ${decision}\n`, 'report.json': '{}\n' }),
    }
    let clock = 5
    const code = await tellDemo({
      folder,
      engine,
      write: (text) => void written.push(text),
      now: () => (clock += 60),
    })
    const reports = readdirSync(join(folder, 'reports'), { recursive: true }).map(String).toSorted()
    const left = git(join(folder, 'repository'), 'branch', '--show-current')
    const markdown = readFileSync(join(folder, 'reports', 'slow', 'report.md'), 'utf8')
    return { code, recorded, checked, text: written.join(''), reports, left, markdown, folder }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('every commit of main is recorded, then both branches are judged, and the reports stay', async () => {
  const { code, recorded, checked, text, reports, left, markdown, folder } = await told({
    harmless: 'passed',
    slow: 'failed',
  })
  expect(code).toBe(0)
  expect(recorded).toEqual(main.map(({ message }) => message))
  expect(checked).toEqual(['harmless', 'slow'])
  expect(left).toBe('main')
  expect(markdown).toBe('# failed\n')
  expect(reports.filter((path) => path.includes('.'))).toEqual([
    join('harmless', 'report.json'),
    join('harmless', 'report.md'),
    join('slow', 'report.json'),
    join('slow', 'report.md'),
  ])
  expect(text).toContain('     make image   cpu 200 ms\n     preview      cpu 100 ms\n')
  expect(text.indexOf('REPORT passed')).toBeLessThan(text.indexOf('REPORT failed'))
  expect(text).toContain('As it should be')
  expect(text).toContain('It took 60 s.')
  expect(text).toContain(join(folder, 'reports'))
})

test('a branch that is judged otherwise is named, and the exit code is 1', async () => {
  const { code, text } = await told({ harmless: 'inconclusive', slow: 'failed' })
  expect(code).toBe(1)
  expect(text).toContain('The branch harmless should have passed')
  expect(text).not.toContain('As it should be')
})
