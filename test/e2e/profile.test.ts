// A check whose regression is explained: the function, its line at head, and what is told of it everywhere.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Report, scene } from './scene.ts'

interface Explained extends Report {
  readonly rows: readonly (Report['rows'][number] & {
    readonly culprits?: readonly {
      readonly kind: string
      readonly name: string
      readonly file: string
      readonly line?: number
      readonly share?: number
      readonly confidence: string
    }[]
  })[]
  readonly explanations?: readonly { readonly tool: string; readonly runs: { readonly base: number } }[]
}

const configuration = (run: string, profile: string): string => `version: 1
time-limit: 25s
benchmarks:
  - { name: orders, run: ${run}, profile: ${profile} }
`

const python = {
  'shop/__init__.py': '',
  'shop/text.py': `def words(line):
    return [word.strip('.,').lower() for word in line.split()]


def key(word):
    total = 0
    for character in word:
        total = (total * 31 + ord(character)) % 65521
    return total
`,
  'main.py': `from shop.text import key, words


def tally(count):
    totals = {}
    for number in range(count):
        for word in words(f'The quick brown fox {number} jumps.'):
            totals[key(word)] = totals.get(key(word), 0) + 1
    return totals


def report(totals):
    return sum(number * count for number, count in sorted(totals.items()))


print(report(tally(2500)))
`,
}

/** Everything stands two lines lower, a function is renamed, and \`tally\` sorts in its loop. */
const slower = python['main.py']
  .replace('def tally', '# Counts words\n# and sums them up.\ndef tally')
  .replace('    return totals', '        ranked = sorted(totals.items())[:3]\n    return totals')
  .replaceAll('report(', 'summary(')

test('a regression of a Python program names the function and the line', () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': configuration('[python3, main.py]', 'cprofile'), ...python })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('slower', { 'main.py': slower })
  const { outcome, report } = repository.report('check', '--report', '../told')
  expect(outcome.code, outcome.out + outcome.err).toBe(1)
  const { rows, explanations } = report as Explained
  const culprits = rows.flatMap((row) => row.culprits ?? [])
  expect(culprits[0]).toMatchObject({ kind: 'function', name: 'tally', file: 'main.py', line: 11 })
  expect(culprits[0]?.share).toBeGreaterThan(0.9)
  expect(culprits.map(({ name }) => name)).not.toContain('summary')
  expect(explanations?.map(({ tool }) => tool)).toEqual(['cprofile'])
  const [first, second] = outcome.out.split('\n')
  expect(`${first} ${second?.trim()}`).toContain('by tally (main.py:11)')
  expect(repository.leftovers()).toEqual([])
  const folder = join(repository.root, '../told')
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['pictures', 'report.json', 'report.md']))
  expect(outcome.out).toContain('`pictures/orders.html` in the report folder')
  expect(readFileSync(join(folder, 'pictures/orders.html'), 'utf8')).toContain(
    'ranked = sorted(totals.items())[:3]',
  )

  const again = repository.run('compare', '../report.json')
  expect(again.code).toBe(1)
  expect(again.out).toContain('tally in main.py:11')
})

const node = {
  'orders.mjs': `import { price } from './price.mjs'

function makeOrders(count) {
  return Array.from({ length: count }, (_, index) => ({ id: index, items: [index % 7, index % 11, index % 13] }))
}

function total(orders) {
  let sum = 0
  for (const order of orders) sum += price(order.items)
  return sum
}

let all = 0
for (let round = 0; round < 250; round += 1) all += total(makeOrders(4000))
console.log(all)
`,
  'price.mjs': `export function price(items) {
  let sum = 0
  for (const item of items) sum += item * 1.19
  return Math.round(sum * 100) / 100
}
`,
}

test('a regression of a Node program names the function, and its page shows where it is called', () => {
  const repository = scene()
  repository.commit('first', {
    'benchline.yml': configuration('[node, orders.mjs]', 'auto'),
    ...node,
  })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('slower', {
    'price.mjs': node['price.mjs'].replace('  return', '  items = items.toSorted((a, b) => a - b)\n  return'),
  })
  const { outcome, report } = repository.report('check', '--report', '../told')
  expect(outcome.code, outcome.out + outcome.err).toBe(1)
  const [culprit] = (report as Explained).rows.flatMap((row) => row.culprits ?? [])
  expect(culprit, JSON.stringify(report.findings)).toMatchObject({ name: 'price', file: 'price.mjs' })
  expect((report as Explained).explanations?.map(({ tool }) => tool)).toEqual(['cpu-prof'])
  const page = readFileSync(join(repository.root, '../told/pictures/orders.html'), 'utf8')
  for (const part of ['items = items.toSorted', 'price.mjs:', 'makeOrders']) expect(page).toContain(part)
})

test('calls are counted exactly: a budget that is exceeded fails, one that is kept is shown', () => {
  const repository = scene()
  const budget = (most: number): string =>
    configuration(
      '[python3, main.py]',
      `{ tool: cprofile, calls: { shop.text.key: ${most}, text.words: 3000 } }`,
    )
  repository.commit('first', { 'benchline.yml': budget(40_000), ...python })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('cached', {
    'main.py': python['main.py'].replace(
      'totals[key(word)] = totals.get(key(word), 0) + 1',
      'totals.setdefault(key(word), 0)',
    ),
  })
  const kept = repository.report('check')
  expect(kept.outcome.code, kept.outcome.out + kept.outcome.err).toBe(0)
  const calls = kept.report.rows.find(({ metric }) => metric === 'calls shop.text.key')
  expect(calls).toMatchObject({ verdict: 'improvement', effect: { ratio: 0.5 } })

  repository.commit('a lower budget', { 'benchline.yml': budget(10_000) })
  const { outcome, report } = repository.report('check', '--base', 'HEAD~1')
  expect(outcome.code, outcome.out + outcome.err).toBe(1)
  expect(report.rows.find(({ metric }) => metric === 'calls shop.text.key')?.verdict).toBe('over-budget')
  expect(report.rows.find(({ metric }) => metric === 'calls text.words')?.verdict).toBe('unchanged')
  expect(repository.run('compare', '../report.json').code).toBe(1)

  repository.commit('a name that nothing has', {
    'benchline.yml': budget(10_000).replace('shop.text.key', 'shop.text.keys'),
  })
  const unknown = repository.report('check', '--base', 'HEAD~1')
  const row = unknown.report.rows.find(({ metric }) => metric === 'calls shop.text.keys')
  expect(unknown.report.decision).not.toBe('passed')
  expect(row === undefined ? unknown.outcome.out : row.because).toContain(
    'no function shop.text.keys was called',
  )
})

test('what cannot be profiled is judged all the same, and told with what to do', () => {
  const repository = scene()
  repository.commit('first', {
    'benchline.yml': configuration('[sh, work.sh]', 'cprofile'),
    'work.sh': 'sleep 0.02\n',
  })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('slower', { 'work.sh': 'sleep 0.06\n' })
  const { outcome, report } = repository.report('check')
  expect(outcome.code, outcome.out + outcome.err).toBe(1)
  expect((report as Explained).explanations).toBeUndefined()
  const finding = report.findings.find(({ code }) => code === 'profiler-missing')
  expect(finding?.text).toContain('Python')
  expect(finding?.remedy).toBeTruthy()
})

test('a tool that does not exist, and choices that a tool does not have, are told at their place', () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': configuration('[sh, work.sh]', 'gprof') })
  expect(repository.run('check').err).toMatch(/benchline\.yml:4:\d+.*`cprofile`, `profile`.*found `gprof`/su)
  repository.write({
    'benchline.yml': configuration('[sh, work.sh]', '{ tool: cprofile, functions: [a.b] }'),
  })
  const { code, err } = repository.run('check')
  expect(code).toBe(2)
  expect(err).toContain('expected no `functions` beside `cprofile`')
})
