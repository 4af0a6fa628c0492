// What is counted exactly: budgets, every change shown, and what cannot be gated told.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Report, scene } from './scene.ts'

interface Change {
  readonly name: string
  readonly file: string
  readonly base?: number
  readonly head?: number
  readonly deterministic?: boolean
  readonly uncertain: boolean
  readonly gated: boolean
}

interface Counted extends Report {
  readonly counted?: readonly {
    readonly benchmark: string
    readonly counter: string
    readonly tool: string
    readonly changes: readonly Change[]
  }[]
}

const configuration = (profile: string): string => `version: 1
time-limit: 25s
benchmarks:
  - { name: orders, run: [python3, main.py], threshold: 900%, profile: ${profile} }
`

const program = (rounds: number): string => `def price(number):
    return number % 97


def discount(number):
    return number // 2


def orders(count):
    rows = sorted(range(${rounds}), key=lambda number: -number)
    return sum(price(number) for number in rows[:count])


print(orders(3000) + discount(7))
`

const changesOf = (report: Report, counter = 'calls'): readonly Change[] =>
  (report as Counted).counted?.find((one) => one.counter === counter)?.changes ?? []

test('every change of calls is shown; what moved or was renamed is none, and a lambda is never gated', () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': configuration('{ calls: {} }'), 'main.py': program(5000) })
  repository.git('switch', '--quiet', '-c', 'change')
  const changed = program(8000)
    .replace('orders(3000)', 'orders(4500)')
    .replaceAll('discount', 'rebate')
    .replace('def orders', '# Sums up the first of them.\ndef orders')
  repository.commit('more', { 'main.py': changed })
  const { outcome, report } = repository.report('check')
  expect(outcome.code, outcome.out + outcome.err).toBe(0)
  const changes = changesOf(report)
  expect(changes.find(({ name }) => name === 'price')).toMatchObject({
    file: 'main.py',
    base: 3000,
    head: 4500,
    deterministic: true,
    uncertain: false,
    gated: true,
  })
  const nameless = changes.find(({ name }) => name.includes('<lambda>'))
  expect(nameless).toMatchObject({ base: 5000, head: 8000, uncertain: true, gated: false })
  expect(changes.map(({ name }) => name)).not.toContain('rebate')
  expect(changes.map(({ name }) => name)).not.toContain('orders')
  expect(outcome.out).toMatch(/orders: calls of \d functions changed, counted 2 times a side by cprofile/u)
  expect(outcome.out).toContain('price in main.py:1: 3000 → 4500 calls')
  expect(outcome.out.replaceAll(/\s+/gu, ' ')).toMatch(
    /<lambda> in main\.py:\d+: 5000 → 8000 calls; one of several of its name or kind, so nothing gates it/u,
  )
  const again = repository.run('compare', '../report.json', '--markdown', '../report.md')
  expect(again.out).toContain('3000 → 4500 calls')
  const page = readFileSync(join(repository.root, '../report.md'), 'utf8')
  expect(page).toContain('3000 → 4500 calls')
  expect(page).toContain('<details><summary>orders: calls of')
})

test('unchanged code has no change to show', () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': configuration('{ calls: {} }'), 'main.py': program(5000) })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('nothing', { 'README.md': 'Nothing.\n' })
  const { outcome, report } = repository.report('check')
  expect(outcome.code, outcome.out + outcome.err).toBe(0)
  expect((report as Counted).counted).toMatchObject([{ benchmark: 'orders', tool: 'cprofile', changes: [] }])
  expect(outcome.out).not.toContain('changed, counted')
})

test('a count that differs between runs of the same code is told, and gates nothing', () => {
  const repository = scene()
  const random = (least: number): string => `import os


def step():
    pass


def steady():
    pass


for _ in range(${least} + int.from_bytes(os.urandom(6), 'big') % 100000):
    step()
for _ in range(500):
    steady()
`
  const budgets = '{ calls: { main.step: 10, main.steady: 500 } }'
  repository.commit('first', { 'benchline.yml': configuration(budgets), 'main.py': random(1000) })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('more', { 'main.py': random(2000) })
  const { outcome, report } = repository.report('check')
  // Far above its budget, and yet nothing fails by it.
  expect(outcome.code, outcome.out + outcome.err).toBe(0)
  const row = (name: string) => report.rows.find(({ metric }) => metric === `calls main.${name}`)
  expect(row('step')?.verdict).toBe('inconclusive')
  expect(row('step')?.because).toContain('not deterministic')
  expect(row('steady')?.verdict).toBe('unchanged')
  expect(changesOf(report).find(({ name }) => name === 'step')).toMatchObject({
    deterministic: false,
    gated: false,
  })
  expect(report.findings.find(({ code }) => code === 'not-deterministic')?.text).toContain('calls of step')
})

test('the budget of a function that the change adds is held by head alone', () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': configuration('{ calls: {} }'), 'main.py': program(5000) })
  repository.git('switch', '--quiet', '-c', 'change')
  const added = `def fee(number):\n    return 1\n\n\n${program(5000)}for number in range(300):\n    fee(number)\n`
  const row = (report: Report) => report.rows.find(({ metric }) => metric === 'calls main.fee')
  repository.commit('a fee', {
    'benchline.yml': configuration('{ calls: { main.fee: 300 } }'),
    'main.py': added,
  })
  const kept = repository.report('check')
  expect(kept.outcome.code, kept.outcome.out + kept.outcome.err).toBe(0)
  expect(row(kept.report)?.verdict).toBe('new')
  repository.commit('a lower budget', { 'benchline.yml': configuration('{ calls: { main.fee: 299 } }') })
  const over = repository.report('check', '--base', 'HEAD~2')
  expect(over.outcome.code, over.outcome.out + over.outcome.err).toBe(1)
  expect(row(over.report)?.verdict).toBe('over-budget')
})

test('what has no name of its own cannot have a budget', () => {
  const repository = scene()
  repository.commit('first', {
    'benchline.yml': configuration('{ calls: { main.<lambda>: 3 } }'),
    'main.py': program(5000),
  })
  const { code, err } = repository.run('check')
  expect(code).toBe(2)
  expect(err.replaceAll(/\s+/gu, ' ')).toContain('a lambda or a comprehension, cannot be told from others')
})

/** A harness that counts the statements it sends to a real database. */
const database = (rows: number): string => `import json, sqlite3

statements = []
connection = sqlite3.connect(':memory:')
connection.set_trace_callback(statements.append)
connection.execute('create table orders (number integer)')
for number in range(${rows}):
    connection.execute('select number from orders where number = ?', (number,)).fetchall()
metrics = {'queries': {'unit': 'count', 'nature': 'exact', 'values': [len(statements)]}}
print(json.dumps({'schema': 'benchline.results/1', 'benchmarks': [{'name': 'orders', 'metrics': metrics}]}))
`

const counters = (most: number): string => `version: 1
time-limit: 25s
benchmarks:
  - { name: shop, run: [python3, main.py], format: benchline, budget: { queries: ${most}count } }
`

test("a program's own counters are exact where it says so: gated without noise, and held by a budget", () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': counters(20), 'main.py': database(10) })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('one more', { 'main.py': database(11) })
  const worse = repository.report('check')
  expect(worse.outcome.code, worse.outcome.out + worse.outcome.err).toBe(1)
  const row = ({ rows }: Report) => rows.find(({ metric }) => metric === 'queries')
  expect(row(worse.report)).toMatchObject({ verdict: 'regression', effect: { ratio: 12 / 11 } })

  repository.commit('a lower budget', { 'benchline.yml': counters(11) })
  const over = repository.report('check', '--base', 'HEAD~1')
  expect(over.outcome.code, over.outcome.out + over.outcome.err).toBe(1)
  expect(row(over.report)?.verdict).toBe('over-budget')

  const chance = database(10).replace("'values': [", "'values': [__import__('os').urandom(1)[0] * 997 + ")
  repository.commit('by chance', { 'main.py': chance })
  repository.commit('nothing', { 'README.md': 'Nothing.\n' })
  const wavering = repository.report('check', '--base', 'HEAD~1')
  expect(wavering.outcome.code, wavering.outcome.out + wavering.outcome.err).toBe(0)
  expect(row(wavering.report)?.verdict).toBe('inconclusive')
  expect(row(wavering.report)?.because).toContain('not deterministic')
})
