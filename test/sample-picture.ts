/** A program whose totals are sorted in a loop from head on, in code that was moved about: what its profiles explain and draw. */
import { attribute } from '../src/attribute/attribute.ts'
import type { AttributionInput } from '../src/attribute/attribution-input.ts'
import type { Attribution } from '../src/model/attribution.ts'
import type { Explanation } from '../src/model/explanation.ts'
import type { Profile } from '../src/model/profile.ts'
import { seededRandom } from '../src/stats/random.ts'
import { gitDiff } from './git-diff.ts'
import { type Costs, type Program, profileOf, quiet } from './synthetic-profiles.ts'

const report = `import json

from shop.text import key, words


def read(path):
    with open(path) as lines:
        return [json.loads(line) for line in lines]


def tally(orders):
    totals = {}
    for order in orders:
        for word in words(order["text"]):
            totals[key(word)] = totals.get(key(word), 0) + order["count"]
    return totals


def render(totals):
    rows = []
    for name, count in totals.items():
        rows.append(f"{name};{count}")
    return "\\n".join(rows)


def main(path):
    orders = read(path)
    totals = tally(orders)
    print(render(totals))


main("orders.jsonl")
`
const text = `def words(line):
    found = []
    for word in line.split():
        found.append(word.strip(".,").lower())
    return found


def key(word):
    total = 0
    for character in word:
        total = (total * 31 + ord(character)) % 65521
    return total
`

const costs = ({ sorted = 0, main = 'main', read = 200 } = {}): Costs => {
  const top = `make_report.py:<module>:${main}("orders`
  const under = (at: string, ...more: string[]) => [top, `make_report.py:${main}:${at}`, ...more]
  const tally = (at: string, ...more: string[]) =>
    under('totals = tally', `make_report.py:tally:${at}`, ...more)
  return [
    [60, 'lib:importlib', 'lib:importlib._bootstrap'],
    [read * 0.2, ...under('orders = read', 'make_report.py:read:with open')],
    [read * 0.8, ...under('orders = read', 'make_report.py:read:json.loads', 'lib:json', 'lib:decoder')],
    [70, ...tally('in words(order', 'shop/text.py:words:line.split')],
    [130, ...tally('in words(order', 'shop/text.py:words:found.append')],
    [210, ...tally('totals[key(word)]', 'shop/text.py:key:total = (total')],
    [60, ...tally('totals[key(word)]', 'shop/text.py:key:for character')],
    [45, ...tally('totals[key(word)]')],
    ...(sorted > 0 ? [[sorted * 0.9, ...tally('ranked = sorted', 'lib:sorted')] as const] : []),
    ...(sorted > 0 ? [[sorted * 0.1, ...tally('ranked = sorted')] as const] : []),
    [50, ...under('print(render', 'make_report.py:render:rows.append')],
    [15, ...under('print(render', 'make_report.py:render:"\\n".join')],
  ]
}

const base: Program = { files: { 'make_report.py': report, 'shop/text.py': text }, costs: costs() }

/** Lines are shifted, `main` is renamed, and the totals are ranked within the loop. */
const head: Program = {
  files: {
    'make_report.py': report
      .replace('def tally', '# Counts what the orders say.\n# Names are keys.\ndef tally')
      .replace('    return totals', '            ranked = sorted(totals.items())[:3]\n    return totals')
      .replaceAll('main(', 'make('),
    'shop/text.py': text,
  },
  costs: costs({ sorted: 240, main: 'make', read: 205 }),
}

export function runsOf(program: Program, side: string, runs: number, seed: number): readonly Profile[] {
  return Array.from({ length: runs }, (_, run) =>
    profileOf(program, `/checkout/${side}`, seededRandom(seed * 1000 + run), quiet),
  )
}

/** `runs` a side; with `same` head is base. */
export function sampleInput({ runs = 6, same = false, seed = 7 } = {}): AttributionInput {
  const other = same ? base : head
  return {
    base: { profiles: runsOf(base, 'base', runs, seed), roots: ['/checkout/base'] },
    head: { profiles: runsOf(other, 'head', runs, seed + 1), roots: ['/checkout/head'] },
    diff: same ? '' : gitDiff(base.files, head.files),
    source: (side, path) => (side === 'base' || same ? base : head).files[path],
    picture: true,
  }
}

export function sampleAttribution(options?: Parameters<typeof sampleInput>[0]): Attribution {
  return attribute(sampleInput(options))
}

export function explanationOf({ culprits, waterfall, exact, cannotSay }: Attribution): Explanation {
  return {
    benchmark: 'report',
    tool: 'sampler',
    runs: { base: 6, head: 6 },
    culprits,
    exact,
    ...(waterfall === undefined ? {} : { waterfall }),
    ...(cannotSay === undefined ? {} : { cannotSay }),
  }
}
