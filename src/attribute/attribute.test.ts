import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gitDiff } from '../../test/git-diff.ts'
import {
  type Costs,
  type Machine,
  type Program,
  lineOf,
  noisy,
  profileOf,
  quiet,
} from '../../test/synthetic-profiles.ts'
import type { Profile } from '../model/profile.ts'
import { seededRandom } from '../stats/random.ts'
import { attribute } from './attribute.ts'
import type { AttributionInput } from './attribution-input.ts'

const shop = `import json
import prices


def parse(line):
    fields = line.split(",")
    name = fields[0].strip()
    return name, float(fields[1])


def dedupe(rows):
    seen = set()
    for row in rows:
        seen.add(row)
    return seen


def checksum(rows, depth):
    if depth == 0:
        return 0
    return checksum(rows, depth - 1) + hash(rows[0])


def total(rows):
    found = 0
    for name, price in rows:
        found += prices.price(name, price)
    return found


def main(lines):
    rows = [parse(line) for line in lines]
    rows = dedupe(rows)
    checksum(rows, 3)
    result = total(rows)
    print(json.dumps(result))


main(open("lines").readlines())
`
const prices = `TAX = 0.2


def price(name, value):
    rate = 1 + TAX
    return value * rate


def report(rows):
    text = ""
    for row in rows:
        text = text + str(row)
    return text
`
const top = ['shop.py:<module>:main(open', 'shop.py:main:'] as const
const under = (at: string, ...more: string[]): string[] => [top[0], top[1] + at, ...more]
const costs = (more: Partial<Record<string, number>> = {}): Costs => [
  [120 + (more['split'] ?? 0), ...under('rows = [parse', 'shop.py:parse:line.split')],
  [100, ...under('rows = [parse', 'shop.py:parse:.strip()')],
  [90, ...under('rows = [parse', 'shop.py:parse:float(')],
  [150, ...under('rows = dedupe', 'shop.py:dedupe:seen.add')],
  [60, ...under('rows = dedupe', 'shop.py:dedupe:for row in rows')],
  [40, ...under('checksum(rows, 3)', ...Array<string>(3).fill('shop.py:checksum:return checksum'))],
  [110, ...under('result = total', 'shop.py:total:found +=')],
  [
    130 + (more['price'] ?? 0),
    ...under('result = total', 'shop.py:total:found +=', 'prices.py:price:rate ='),
  ],
  [80, ...under('result = total', 'shop.py:total:found +=', 'prices.py:price:return value')],
  [70 + (more['dumps'] ?? 0), ...under('print(json', 'lib:json', 'lib:encoder')],
  [50, 'lib:importlib'],
]
const base: Program = { files: { 'shop.py': shop, 'prices.py': prices }, costs: costs() }

/** Six runs a side, or as many as asked for, in two checkouts. */
function input(
  head: Program,
  {
    seed = 1,
    runs = 6,
    machine = quiet,
    from = base,
  }: { seed?: number; runs?: number; machine?: Machine; from?: Program } = {},
): AttributionInput {
  const random = seededRandom(seed)
  const taken = { base: [] as Profile[], head: [] as Profile[] }
  for (let run = 0; run < runs; run += 1) {
    taken.base.push(profileOf(from, '/srv/base', random, machine))
    taken.head.push(profileOf(head, '/srv/head', random, machine))
  }
  return {
    base: { profiles: taken.base, roots: ['/srv/base'] },
    head: { profiles: taken.head, roots: ['/srv/head'] },
    diff: diffs(from, head),
    source: (side, path) => (side === 'base' ? from : head).files[path],
  }
}

/** Git is asked once for each pair of programs. */
const known = new Map<string, string>()
function diffs(from: Program, to: Program): string {
  const key = JSON.stringify([from.files, to.files])
  const diff = known.get(key) ?? (from.files === to.files ? '' : gitDiff(from.files, to.files))
  known.set(key, diff)
  return diff
}

const edit = (text: string, ...edits: [from: string, to: string][]): string =>
  edits.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`nothing to edit: ${from}`)
    return now.replace(from, to)
  }, text)

/** An operation is done once more inside the loop of `price`, all lines shift, and `report` moves to another file. */
const slower: Program = {
  files: {
    'shop.py': `"""A new head line."""\n# and more\n${shop}`,
    'prices.py': edit(
      prices,
      ['    rate = 1 + TAX\n', '    name = name.casefold()\n    rate = 1 + TAX\n'],
      [prices.slice(prices.indexOf('def report')), ''],
    ),
    'reports.py': prices.slice(prices.indexOf('def report')),
  },
  costs: [
    ...costs(),
    [100, ...under('result = total', 'shop.py:total:found +=', 'prices.py:price:casefold')],
  ],
}

test('the planted line is named first, with its share and its interval', () => {
  const found = attribute(input(slower))
  const [culprit, ...others] = found.culprits
  expect(others).toEqual([])
  expect(found.findings.map(({ code }) => code)).toEqual([])
  expect(culprit).toMatchObject({
    kind: 'function',
    name: 'price',
    file: 'prices.py',
    line: lineOf(slower, 'prices.py', 'casefold'),
    lineFrom: 'measured',
    inDiff: true,
    confidence: 'high',
  })
  expect(culprit!.share).toBeGreaterThan(0.8)
  expect(culprit!.change.value).toBeGreaterThan(0.08)
  expect(culprit!.change.low!).toBeLessThan(0.1)
  expect(culprit!.change.high!).toBeGreaterThan(0.1)
  expect(culprit!.selfTime!.ratio).toBeGreaterThan(1.3)
  expect(culprit!.lines[0]).toMatchObject({ inDiff: true })
})

test('that a small program has nothing to divide the pace by is told where nothing is named', () => {
  const own: Program = {
    files: { 'shop.py': shop, 'prices.py': prices },
    costs: [[1000, 'prices.py:price:rate =']],
  }
  const twice: Program = {
    files: { ...own.files, 'prices.py': edit(prices, ['rate = 1 + TAX', 'rate = 1 + float(TAX)']) },
    costs: own.costs.map(([amount, ...stack]) => [2 * amount, ...stack]),
  }
  const codes = (head: Program) => {
    const { culprits, findings } = attribute(input(head, { from: own }))
    return [culprits.length, findings.map(({ code }) => code)]
  }
  expect(codes(own)).toEqual([0, ['not-normalised']])
  expect(codes(twice)).toEqual([1, []])
})

test('on a machine whose pace wanders by an eighth, too', () => {
  let right = 0
  for (let seed = 1; seed <= 20; seed += 1) {
    const [culprit] = attribute(input(slower, { seed, machine: noisy, runs: 8 })).culprits
    if (culprit?.name === 'price' && culprit.line === lineOf(slower, 'prices.py', 'casefold')) right += 1
  }
  expect(right).toBeGreaterThanOrEqual(19)
})

test('the parts of the waterfall sum to the change of the whole', () => {
  for (const machine of [quiet, noisy]) {
    const { waterfall } = attribute(input(slower, { machine }))
    const sum = waterfall!.parts.reduce((all, { change }) => all + change, 0)
    expect(sum).toBeCloseTo(waterfall!.head - waterfall!.base, 9)
    expect(waterfall!.parts.at(-1)!.kind).toBe('rest')
    expect(waterfall!.parts[0]).toMatchObject({ kind: 'culprit', name: 'price' })
  }
})

/** Moved to another file, renamed, and with lines shifted around it: the costs are those of base. */
const reordered: Program = {
  files: {
    'shop.py': `# one\n# two\n${edit(
      shop,
      [shop.slice(shop.indexOf('def dedupe'), shop.indexOf('def checksum')), ''],
      ['def parse(', 'def parse_line('],
      ['[parse(line)', '[parse_line(line)'],
      ['import prices', 'import prices\nfrom sets import dedupe'],
    )}`,
    'prices.py': prices,
    'sets.py': shop.slice(shop.indexOf('def dedupe'), shop.indexOf('def checksum')),
  },
  costs: costs().map(([samples, ...stack]) => [
    samples,
    ...stack.map((frame) =>
      frame
        .replace('shop.py:dedupe', 'sets.py:dedupe')
        .replace('shop.py:parse:', 'shop.py:parse_line:')
        .replace('[parse', '[parse_line'),
    ),
  ]),
}

test('code that was moved, renamed and shifted is no news', () => {
  const found = attribute(input(reordered))
  expect([found.culprits, found.improvements, found.moved]).toEqual([[], [], []])
  expect(found.cannotSay).toContain('noise')
  const row = (name: string) => found.functions.find((one) => one.name === name)
  expect(row('dedupe')).toMatchObject({ file: 'sets.py', was: { file: 'shop.py' }, inDiff: false })
  expect(row('parse_line')).toMatchObject({ was: { name: 'parse' }, inDiff: false })
  expect(found.lines.every(({ base: before, head }) => before > 0 && head > 0)).toBe(true)
})

test('two runs of the same code blame nothing in at least 98 of 100', () => {
  let blamed = 0
  const trials = 300
  for (let seed = 0; seed < trials; seed += 1) {
    const head = seed % 3 === 0 ? reordered : base
    const machine = seed % 2 === 0 ? noisy : quiet
    const { culprits } = attribute(input(head, { seed: 1000 + seed, machine }))
    if (culprits.length > 0) blamed += 1
  }
  expect(blamed / trials).toBeLessThanOrEqual(0.02)
})

test('base and head swapped: the culprit is an improvement by as much', () => {
  const there = attribute(input(slower, { seed: 5 }))
  const { base: one, head: other, source } = input(slower, { seed: 5 })
  const back = attribute({
    base: other,
    head: one,
    diff: diffs(slower, base),
    source: (side, path) => source(side === 'base' ? 'head' : 'base', path),
  })
  expect(back.culprits).toEqual([])
  expect(back.improvements[0]!.name).toBe('price')
  expect(back.improvements[0]!.change.value).toBeCloseTo(-there.culprits[0]!.change.value, 9)
  expect(back.waterfall!.head).toBe(there.waterfall!.base)
})

/** All values of a profile times a factor. */
const scaled = (profile: Profile, factor: number): Profile => ({
  ...profile,
  samples: {
    ...profile.samples,
    values: profile.samples.values.map((column) => column.map((value) => value * factor)),
  },
})

test('all runs scaled: the same names, shares and doubts', () => {
  const plain = input(slower, { machine: noisy })
  const expected = attribute(plain)
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (factor) => {
      const by = (side: 'base' | 'head') => ({
        ...plain[side],
        profiles: plain[side].profiles.map((one) => scaled(one, factor)),
      })
      const found = attribute({ ...plain, base: by('base'), head: by('head') })
      expect(found.culprits.map(({ name, line, confidence }) => [name, line, confidence])).toEqual(
        expected.culprits.map(({ name, line, confidence }) => [name, line, confidence]),
      )
      expect(found.culprits[0]!.share).toBeCloseTo(expected.culprits[0]!.share!, 9)
      expect(found.waterfall!.head).toBeCloseTo(expected.waterfall!.head * factor, 6)
    }),
    { numRuns: 10 },
  )
})

test('a machine that is slower for head alone is named as such and blames no function', () => {
  const plain = input(base, { seed: 3 })
  const slowed = {
    ...plain,
    head: { ...plain.head, profiles: plain.head.profiles.map((one) => scaled(one, 1.2)) },
  }
  const found = attribute(slowed)
  expect(found.culprits).toEqual([])
  expect(found.findings.map(({ code }) => code)).toEqual(['environment-shift'])
  expect(found.cannotSay).toContain('the whole program is')
  const machine = found.waterfall!.parts.find(({ kind }) => kind === 'machine')!
  expect(machine.change / (found.waterfall!.head - found.waterfall!.base)).toBeGreaterThan(0.8)
})

test('what a changed function calls more often is its own affair, not that of the one called', () => {
  const files = {
    ...base.files,
    'shop.py': edit(shop, [
      '        found += prices.price(name, price)',
      '        prices.price(name, 0)\n        found += prices.price(name, price)',
    ]),
  }
  const again = 'shop.py:total:prices.price(name, 0)'
  const head: Program = {
    files,
    costs: [
      ...costs(),
      [130, ...under('result = total', again, 'prices.py:price:rate =')],
      [80, ...under('result = total', again, 'prices.py:price:return value')],
    ],
  }
  const [culprit, ...others] = attribute(input(head)).culprits
  expect(others).toEqual([])
  expect(culprit).toMatchObject({
    name: 'total',
    file: 'shop.py',
    line: lineOf(head, 'shop.py', 'prices.price(name, 0)'),
  })
  expect(culprit!.callees[0]).toMatchObject({ name: 'price', file: 'prices.py' })
})

test('a slower call of a library is charged to the line that makes it, and the callee is told', () => {
  const head: Program = {
    files: { ...base.files, 'shop.py': edit(shop, ['json.dumps(result)', 'json.dumps(result, indent=2)']) },
    costs: costs({ dumps: 90 }),
  }
  const [culprit] = attribute(input(head)).culprits
  expect(culprit).toMatchObject({ name: 'main', line: lineOf(head, 'shop.py', 'json.dumps') })
  expect(culprit!.callees[0]).toMatchObject({ name: 'json' })
})

test('code that the diff does not touch is blamed with less confidence', () => {
  const head: Program = { files: base.files, costs: costs({ split: 120 }) }
  expect(attribute(input(head)).culprits).toMatchObject([
    { name: 'parse', confidence: 'medium', inDiff: false },
  ])
})

test('a function split in two nets to nothing', () => {
  const files = {
    ...base.files,
    'prices.py': edit(prices, [
      '    rate = 1 + TAX\n    return value * rate\n',
      '    return value * rate_of(name)\n\n\ndef rate_of(name):\n    return 1 + TAX\n',
    ]),
  }
  const chain = ['shop.py:total:found +=', 'prices.py:price:return value'] as const
  const head: Program = {
    files,
    costs: costs().map(([samples, ...stack]) =>
      stack.at(-1) === 'prices.py:price:rate ='
        ? [samples, ...under('result = total', ...chain, 'prices.py:rate_of:return 1')]
        : [samples, ...stack],
    ),
  }
  const found = attribute(input(head, { seed: 9 }))
  expect([found.culprits, found.improvements]).toEqual([[], []])
  expect(found.moved).toMatchObject([{ from: 'price', to: 'rate_of' }])
})

test('recursion is not inflated', () => {
  const deep = (samples: number): Program => ({
    files: base.files,
    costs: [
      ...costs(),
      [samples, ...under('checksum(rows, 3)', ...Array<string>(40).fill('shop.py:checksum:return checksum'))],
    ],
  })
  const [culprit] = attribute(input(deep(150), { from: deep(50) })).culprits
  expect(culprit).toMatchObject({ name: 'checksum' })
  expect(Math.abs(culprit!.change.value - 0.1)).toBeLessThan(0.04)
})

test('too few runs, too few samples and unlike profiles are told', () => {
  const few = attribute(input(slower, { runs: 2 }))
  expect(few.culprits).toEqual([])
  expect(few.cannotSay).toContain('6 profiled runs a side are needed')
  expect(attribute(input(slower, { runs: 5 })).culprits).toMatchObject([{ name: 'price', confidence: 'low' }])
  const plain = input(slower)
  const other = plain.head.profiles.map((one) => ({
    ...one,
    header: { ...one.header, runtime: 'Python 3.13' },
  }))
  const refused = attribute({ ...plain, head: { ...plain.head, profiles: other } })
  expect(refused.findings).toMatchObject([{ code: 'profiles-not-comparable', severity: 'error' }])
  expect(refused.cannotSay).toBe(
    'profiles are not comparable: runtime is Python 3.11 at base and Python 3.13 at head',
  )
  const short = plain.head.profiles.map((one) => ({ ...one, header: { ...one.header, samples: 199 } }))
  expect(attribute({ ...plain, head: { ...plain.head, profiles: short } }).findings).toMatchObject([
    { code: 'few-samples' },
  ])
})
