// The examples for real: two published versions of a package from its registry, judged against each other.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const top = mkdtempSync(join(tmpdir(), 'examples test '))
afterAll(() => rmSync(top, { recursive: true, force: true }))

interface StoredReport {
  readonly decision: string
  readonly rows: readonly {
    readonly benchmark: string
    readonly metric: string
    readonly verdict: string
    readonly effect?: { readonly ratio: number; readonly low: number; readonly high: number }
  }[]
}

/** Runs an example from a folder that is not the repository's, as a user may. */
function check(example: string, ...args: readonly string[]) {
  const json = `${example}${args.join('')}.json`
  const script = join(examples, example, 'check.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--json', json, ...args], {
    cwd: top,
    encoding: 'utf8',
  })
  const context = `${stdout}\n${stderr}`
  if (status !== 0 && status !== 1) throw new Error(`exit code ${status}\n${context}`)
  const report = JSON.parse(readFileSync(join(top, json), 'utf8')) as StoredReport
  const row = report.rows.find(({ metric }) => metric === 'cpu')
  return { status, decision: report.decision, verdict: row?.verdict, ratio: row?.effect?.ratio, context }
}

const names = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  // Its program changes, and no package: `pandas-image.test.ts`.
  .filter((name) => name !== 'pandas-image')

test('there is an example for npm and one for pip', () => {
  expect(names).toEqual(['immer', 'packaging'])
})

test.each(names)('%s: the newer version is found to be slower, and the build fails', (name) => {
  const found = check(name)
  expect(found).toMatchObject({ status: 1, decision: 'failed', verdict: 'regression' })
  // Measured by hand: 19 to 27 %, depending on the runtime's version.
  expect(found.ratio).toBeGreaterThan(1.08)
  expect(found.ratio).toBeLessThan(1.5)
})

test.each(names)('%s: the way back is an improvement, and passes', (name) => {
  const found = check(name, '--reverse')
  expect(found).toMatchObject({ status: 0, decision: 'passed', verdict: 'improvement' })
  expect(found.ratio).toBeLessThan(0.95)
})

test.each(names)(
  '%s: nothing but versions moves between the lock files, and they name no registry',
  (name) => {
    const read = (state: string): string =>
      readdirSync(join(examples, name, state))
        .map((file) => readFileSync(join(examples, name, state, file), 'utf8'))
        .join('\n')
    const [before, after] = [read('before'), read('after')]
    expect(before).not.toBe(after)
    for (const text of [before, after]) {
      expect(text).not.toMatch(/resolved|registry|index-url|find-links/)
    }
  },
)
