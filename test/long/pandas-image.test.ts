// The example of six profilers for real: a program of pandas and Pillow from their registry becomes slower and larger.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../examples/pandas-image', import.meta.url))
const top = mkdtempSync(join(tmpdir(), 'benchline-image-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))

interface StoredReport {
  readonly rows: readonly {
    readonly benchmark: string
    readonly metric: string
    readonly verdict: string
    readonly culprits?: readonly { name: string; file: string; line?: number; unit: string }[]
  }[]
  readonly explanations?: readonly { readonly benchmark: string; readonly tool: string }[]
}

const program = readFileSync(join(folder, 'after/make_image.py'), 'utf8').split('\n')
const lineOf = (text: string): number => program.findIndex((line) => line.includes(text)) + 1

let report: StoredReport
beforeAll(() => {
  const json = join(top, 'report.json')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'check.mjs'), '--json', json],
    { cwd: top, encoding: 'utf8' },
  )
  // Both regressions fail the build.
  if (status !== 1) throw new Error(`exit code ${status}\n${stdout}\n${stderr}`)
  report = JSON.parse(readFileSync(json, 'utf8'))
  // Two installations, then fifteen minutes at most.
}, 30 * 60_000)

const [slower, larger] = [lineOf('stretched.apply('), lineOf('stretched = table')]
/** What tells functions alone points at what the change did to them: at the first line of it, or at what it calls. */
const changed: readonly number[] = [larger, slower]

test.each([
  ['by cProfile', 'cpu', changed],
  ['by profile', 'cpu', changed],
  ['by line_profiler', 'cpu', [slower]],
  ['by pyinstrument', 'cpu', [slower]],
  ['by scalene', 'cpu', [slower]],
  ['by scalene', 'peak-rss', [larger]],
  ['by memory_profiler', 'peak-rss', [larger]],
])('%s: what made %s worse is named with its line', (benchmark, metric, lines) => {
  const row = report.rows.find((one) => one.benchmark === benchmark && one.metric === metric)
  expect(row?.verdict).toBe('regression')
  const unit = metric === 'cpu' ? 's' : 'B'
  const told = JSON.stringify(report.explanations?.filter((one) => one.benchmark === benchmark))
  const [culprit] = row?.culprits ?? []
  // The function that is applied to every row is written within it, and may be named by itself.
  const name = expect.stringMatching(/^to_pixels(?:\.<locals>\.<lambda>)?$/u)
  expect(culprit, told).toMatchObject({ name, file: 'make_image.py', unit })
  expect(lines).toContain(culprit?.line)
})
