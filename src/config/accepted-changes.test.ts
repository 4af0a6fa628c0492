import { expect, test } from 'vitest'
import { compareDeclarations } from './compare-declarations.ts'
import { readPlan } from './read-plan.ts'

const plan = (...items: readonly string[]) =>
  readPlan(
    `version: 1\nbenchmarks: [{ name: parse, run: ./parse }]\naccepted:${items.length === 0 ? ' []' : ''}\n${items
      .map((item) => `  - { benchmark: parse, ${item} }\n`)
      .join('')}`,
    { file: 'benchline.yml' },
  )

const news = (base: ReturnType<typeof plan>, head: ReturnType<typeof plan>) =>
  compareDeclarations(base, head).findings

const old = 'metric: wall, reason: worth it, until: 2027-01-31, at-most: 15%'

test('a new acceptance is shown with its reason, its end, its limit and its line', () => {
  expect(news(plan(), plan(old))).toEqual([
    {
      code: 'acceptance-new',
      severity: 'warning',
      text: 'the change accepts that `wall` of `parse` gets worse until 2027-01-31, by 15% at most: worth it',
      benchmark: 'parse',
      position: { file: 'benchline.yml', line: 4, column: 5 },
    },
  ])
  expect(
    news(plan(old), plan(old, old.replace('wall', 'cpu'))).map(({ code, position }) => [
      code,
      position?.line,
    ]),
  ).toEqual([['acceptance-new', 5]])
})

test.each([
  ['longer', old.replace('01-31', '02-28'), '`until` `2027-01-31` → `2027-02-28`; worth it'],
  ['more', old.replace('15%', '20%'), '`at-most` `15%` → `20%`; worth it'],
  ['anything', old.replace(', at-most: 15%', ''), '`at-most` `15%` → unset; worth it'],
])('one that accepts %s is a loosening', (_, now, text) => {
  expect(news(plan(old), plan(now))).toMatchObject([
    {
      code: 'loosened',
      severity: 'warning',
      text: `the change accepts more of \`wall\` of \`parse\`: ${text}`,
    },
  ])
})

test.each([
  ['the same', old],
  ['another reason', old.replace('worth it', 'still worth it')],
  ['less', old.replace('15%', '10%')],
  ['shorter', old.replace('2027', '2026')],
])('%s is no news', (_, now) => {
  expect(news(plan(old), plan(now))).toEqual([])
})

test('one that is taken out is no news', () => {
  expect(news(plan(old), plan())).toEqual([])
})
