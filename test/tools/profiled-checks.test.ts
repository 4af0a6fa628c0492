/** Whole checks of a repository with a planted regression, by each of the six profilers of Python from their registry. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Report, type Scene, scene } from '../e2e/scene.ts'
import { environment } from './real-profilers.ts'

let folder = ''
let [full, bare] = ['', '']
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benchline-checks-'))
  const pytest = { pytest: '9.1.1' }
  full = await environment(join(folder, 'full'), 'python3', {
    ...pytest,
    line_profiler: '5.1.0',
    memory_profiler: '0.61.0',
    pyinstrument: '5.1.3',
    scalene: '2.4.0',
  })
  bare = await environment(join(folder, 'bare'), 'python3', pytest)
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

interface Explained extends Report {
  readonly rows: readonly (Report['rows'][number] & { readonly culprits?: readonly Culprit[] })[]
  readonly explanations?: readonly {
    readonly benchmark: string
    readonly resource: string
    readonly tool: string
    readonly cannotSay?: string
  }[]
  readonly findings: readonly (Report['findings'][number] & { readonly benchmark?: string })[]
}

interface Culprit {
  readonly name: string
  readonly file: string
  readonly line?: number
  readonly change: { readonly value: number }
  readonly unit: string
}

/** Calls all over, since pyinstrument looks when something is called. What is done once at base is done for every batch at head, and what was given back is kept. */
const base = `def rates():
    table = {}
    for number in range(40000):
        table[number % 97] = round(number * 1.19)
    return table


def total(batches):
    found = 0
    known = rates()
    for batch in range(batches):
        for number in range(30000):
            found += abs(known[number % 97])
    return found


def hold(count):
    size = 0
    for number in range(count):
        size += len(b'x' * (4 * 2**20))
    return size
`
const head = base
  .replace('    known = rates()\n', '')
  .replace('batches):\n        for', 'batches):\n        known = rates()\n        for')
  .replace('    size = 0\n', '    kept = []\n')
  .replace("size += len(b'x' * (4 * 2**20))", "kept.append(b'x' * (4 * 2**20))")
  .replace('    return size', '    return sum(len(each) for each in kept)')

const work = `import os
import shop.orders


def work():
    # A module that fails where the order of what is hashed is fixed, as under a profiler alone.
    if os.environ.get('STRICT') and os.environ.get('PYTHONHASHSEED') == '0':
        raise AssertionError('a fixed order')
    return shop.orders.total(int(os.environ['BATCHES'])) + shop.orders.hold(12)
`
const files = {
  'shop/__init__.py': '',
  'shop/work.py': work,
  'shop/__main__.py': 'from shop.work import work\n\nprint(work())\n',
  'test_shop.py': `import unittest

from shop.work import work


class TestShop(unittest.TestCase):
    def test_work(self):
        self.assertGreater(work(), 0)
`,
  'shop/orders.py': base,
}

const runs = {
  module: 'python -m shop',
  pytest: 'pytest -q -p no:cacheprovider test_shop.py',
  unittest: 'python -m unittest -q test_shop',
}

/** Milliseconds: a check ends by its own limit, which is longer than a test usually takes. */
const patience = 25 * 60_000

/** What each profiler looks at in a whole check; every one of them on every kind of run is a matter of minutes elsewhere. */
const kinds = {
  cprofile: 'pytest',
  profile: 'module',
  line_profiler: 'unittest',
  pyinstrument: 'pytest',
  scalene: 'module',
  memory_profiler: 'unittest',
} as const
const tools = ['cprofile', 'profile', 'line_profiler', 'pyinstrument', 'scalene', 'memory_profiler'] as const
const ofMemory = (tool: string): boolean => tool === 'memory_profiler'

function repository(
  tool: string,
  entries: Readonly<Record<string, string>>,
  { strict = false, batches = 15 } = {},
): Scene {
  const made = scene()
  const env = `{ BATCHES: '${batches}'${strict ? `, STRICT: 'yes'` : ''} }`
  const lines = Object.entries(entries).map(
    ([name, run]) => `  - { name: ${name}, run: ${run}, profile: ${tool} }\n`,
  )
  made.commit('base', {
    ...files,
    'benchline.yml': `version: 1
time-limit: 20m
gate: { threshold: 10% }
defaults: { judge: ${ofMemory(tool) ? 'peak-rss' : 'cpu'}, env: ${env} }
benchmarks:
${lines.join('')}`,
    '.gitignore': '__pycache__/\n',
  })
  made.git('switch', '--quiet', '-c', 'change')
  made.commit('head', { 'shop/orders.py': head })
  return made
}

function check(made: Scene, bin: string): { readonly code: number | null; readonly report: Explained } {
  made.env['PATH'] = `${bin}:${process.env['PATH']}`
  const { outcome, report } = made.report('check')
  return { code: outcome.code, report }
}

describe.each(tools)('%s', { timeout: patience }, (tool) => {
  const [resource, unit, name] = ofMemory(tool) ? ['memory', 'B', 'hold'] : ['time', 's', 'total']
  const line =
    head
      .split('\n')
      .findIndex(
        (text) => /kept\.append|^ {8}known = /u.test(text) && text.includes('kept') === ofMemory(tool),
      ) + 1

  test(`names the line in a run of ${kinds[tool]}`, () => {
    // A sampler that looks a thousand times a second needs more to see.
    const batches = tool === 'scalene' ? 250 : 15
    const made = repository(tool, { [kinds[tool]]: runs[kinds[tool]] }, { batches })
    const { code, report } = check(made, full)
    expect(code).toBe(1)
    const found = report.rows.find(({ culprits = [] }) => culprits.length > 0)
    const told = JSON.stringify([report.findings, report.explanations])
    expect(found?.culprits?.[0], told).toMatchObject({ name, file: 'shop/orders.py', line, unit })
    expect(report.explanations).toMatchObject([{ tool, resource }])
    if (ofMemory(tool)) {
      // Eleven arrays of 4 MiB that are given back at base.
      const [culprit] = report.rows.flatMap(({ culprits = [] }) => culprits)
      expect((culprit?.change.value ?? 0) / 2 ** 20).toBeGreaterThan(40)
      expect((culprit?.change.value ?? 0) / 2 ** 20).toBeLessThan(48)
    }
  })

  test('lets a test fail that fails under it: told, and taken for no profile', () => {
    const kind = kinds[tool] === 'pytest' ? 'pytest' : 'unittest'
    const { code, report } = check(repository(tool, { [kind]: runs[kind] }, { strict: true }), full)
    expect(code).toBe(1)
    expect(report.explanations).toBeUndefined()
    const finding = report.findings.find((one) => one.code === 'not-profiled')
    expect(finding?.text, JSON.stringify(report.findings)).toContain('exit code 1')
  })
})

test.each(tools.filter((tool) => tool !== 'cprofile' && tool !== 'profile'))(
  'how to install %s where it is not is told',
  { timeout: patience },
  (tool) => {
    const { code, report } = check(repository(tool, { module: runs.module }), bare)
    expect(code).toBe(1)
    const finding = report.findings.find((one) => one.code === 'profiler-missing')
    expect(finding?.remedy).toMatch(
      new RegExp(`^run \`\\S+/bare/bin/python\\S* -m pip install ${tool}\``, 'u'),
    )
  },
)

test(
  'auto takes a profiler of memory where memory got worse, or says which to install',
  { timeout: 2 * patience },
  () => {
    const made = repository('auto', { module: runs.module })
    made.write({
      'benchline.yml':
        'version: 1\ntime-limit: 20m\ngate: { threshold: 10% }\nbenchmarks:\n  - { name: module, run: python -m shop, judge: peak-rss, profile: auto, env: { BATCHES: "1" } }\n',
    })
    made.commit('by auto')
    const { report } = check(made, full)
    expect(report.explanations).toMatchObject([{ tool: 'memory_profiler', resource: 'memory' }])
    const missing = check(made, bare).report.findings.find(({ code }) => code === 'profiler-missing')
    expect(missing?.remedy).toContain('-m pip install memory_profiler')
  },
)
