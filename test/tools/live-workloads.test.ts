/** The programs of the live proof under valgrind: turning the knob twice as far is twice as many instructions more. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'

interface Workload {
  readonly language: string
  readonly files: readonly [string, ...string[]]
  readonly run: readonly [string, ...string[]]
  readonly setup?: string
  readonly env?: Readonly<Record<string, string>>
}

const live = resolve(import.meta.dirname, '../../benchmarks/accuracy/live')
const { turned, workloads } = (await import(pathToFileURL(join(live, 'workloads.mjs')).href)) as {
  readonly turned: (source: string, percent: number) => string
  readonly workloads: ReadonlyMap<string, Workload>
}
const folder = mkdtempSync(join(tmpdir(), 'benchline-live-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A version manager's `python3` is a script that starts the interpreter; the interpreter itself is counted. */
const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], {
  encoding: 'utf8',
}).trim()

/** How far the ratio may be off: what is left of chance once hash seeds, compiling and collecting are held still. */
const tolerances: Readonly<Record<string, number>> = {
  C: 0.001,
  sh: 0.02,
  Python: 0.02,
  Node: 0.02,
  Go: 0.02,
}

/** What runs a program so that the same work is the same count. */
const interpreters: Readonly<Record<string, readonly string[]>> = {
  python3: [python],
  node: ['node', '--predictable'],
}

/**
 * Node computes little for a file itself, and compiles and collects meanwhile: there the knob is turned far, once and
 * twice (in percent), and the ratio may be off by more.
 */
const special: Readonly<Record<string, { readonly step: number; readonly tolerance: number }>> = {
  'node-file': { step: 1000, tolerance: 0.25 },
}

function instructions({ files, run, setup, env }: Workload, percent: number): number {
  const place = mkdtempSync(join(folder, 'run-'))
  for (const file of files) cpSync(join(live, 'workloads', file), join(place, file))
  const main = join(place, files[0])
  writeFileSync(main, turned(readFileSync(main, 'utf8'), percent))
  if (setup !== undefined) execFileSync('sh', ['-c', setup], { cwd: place })
  const [program, ...words] = run
  const { stderr, status } = spawnSync(
    'valgrind',
    ['--tool=callgrind', '--callgrind-out-file=/dev/null', ...(interpreters[program] ?? [program]), ...words],
    {
      cwd: place,
      encoding: 'utf8',
      env: { ...process.env, PYTHONHASHSEED: '0', ...env },
    },
  )
  expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringMatching(/Collected : \d+/u) })
  return Number(/Collected : (\d+)/u.exec(stderr)?.[1])
}

test.each([...workloads])('the work of %s is proportional to its knob', (name, workload) => {
  const { step, tolerance } = special[name] ?? { step: 50, tolerance: tolerances[workload.language] ?? 0 }
  const [once, more, twice] = [0, 1, 2].map((turns) => instructions(workload, turns * step)) as [
    number,
    number,
    number,
  ]
  expect(more).toBeGreaterThan(once)
  expect(Math.abs((twice - more) / (more - once) - 1)).toBeLessThan(tolerance)
})
