// What is drawn of profiles: the tree of calls and the lines, as data and as pages.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attribute } from '../src/attribute/attribute.ts'
import { drawFiles } from '../src/attribute/picture.ts'
import { profileFormats } from '../src/formats/profiles/index.ts'
import { readProfile } from '../src/formats/profiles/read-profile.ts'
import type { CallNode, ProfilePicture, Standing } from '../src/model/profile-picture.ts'
import { layOut } from '../src/reports/flame-layout.ts'
import { renderFlame } from '../src/reports/flame.ts'
import { pageScript, pageScriptHash } from '../src/reports/page-script.ts'
import { renderPicture } from '../src/reports/picture-page.ts'
import { gitDiff } from './git-diff.ts'
import { explanationOf, runsOf, sampleAttribution } from './sample-picture.ts'
import { hostile } from './sample-reports.ts'
import type { Costs, Program } from './synthetic-profiles.ts'

const changed = sampleAttribution()
const picture = changed.picture!
const source = { repository: 'https://git.example/shop/reports', commit: 'a'.repeat(40) }

const nodesOf = (node: CallNode): readonly CallNode[] => [node, ...node.children.flatMap(nodesOf)]
const find = (name: string): CallNode => nodesOf(picture.tree).find((node) => node.name === name)!

describe('a change of one function', () => {
  test('the culprit and what leads to it changed, and everything else is noise', () => {
    const standing = Object.fromEntries(nodesOf(picture.tree).map((node) => [node.name, node.standing]))
    expect(standing).toEqual({
      all: 'changed',
      '<module>': 'changed',
      make: 'changed',
      tally: 'changed',
      sorted: 'changed',
      words: 'noise',
      key: 'noise',
      read: 'noise',
      json: 'noise',
      decoder: 'noise',
      render: 'noise',
      importlib: 'noise',
      'importlib._bootstrap': 'noise',
    })
    expect(find('tally')).toMatchObject({ culprit: true, inDiff: true, file: 'make_report.py', line: 13 })
    expect(find('sorted').base).toBe(0)
    expect(find('make').was).toBe('main')
  })

  test('lines are aligned with base, and the line that did it is marked', () => {
    const tally = picture.heat.find(({ name }) => name === 'tally')!
    const line = tally.lines.find((one) => one?.culprit)!
    expect(line).toMatchObject({ head: 18, mark: 'added', taken: { base: 0, standing: 'changed' } })
    expect(line.text).toContain('ranked = sorted')
    for (const one of tally.lines) {
      if (one?.mark === 'same') expect(one.head! - one.base!).toBe(one.head! > 18 ? 3 : 2)
      if (one !== line) expect(one?.taken?.standing ?? 'noise').toBe('noise')
    }
  })

  test('its page', async () => {
    const page = renderPicture(picture, explanationOf(changed), { title: 'report', source })
    await expect(page).toMatchFileSnapshot('golden/pictures/changed.html')
  })

  test('its flame graph alone, as the documentation shows it', async () => {
    const svg = renderFlame(picture, { title: 'report' })
    expect(svg.length).toBeLessThan(60_000)
    await expect(`${svg}\n`).toMatchFileSnapshot('../docs/pictures/flame-graph.svg')
  })
})

test('what did not change is grey, all of it', async () => {
  const same = sampleAttribution({ same: true })
  expect(nodesOf(same.picture!.tree).map(({ standing }) => standing)).not.toContain('changed')
  const page = renderPicture(same.picture!, explanationOf(same), { title: 'report' })
  expect(page).not.toMatch(
    /class="box (?:up|down)-\d(?! untested"><rect x="\d+" y="\d+" width="78")[^"]*"><title>/u,
  )
})

test('of one run a side nothing is claimed: all that differs is hatched', () => {
  const single = sampleAttribution({ runs: 1 }).picture!
  const nodes = nodesOf(single.tree)
  expect(new Set(nodes.map(({ standing }) => standing))).toEqual(new Set(['untested']))
  const svg = renderFlame(single, { title: 'x' })
  expect(svg).toContain('one run of a side: no test')
  expect(svg).not.toMatch(/class="box (?:up|down)-\d"/u)
})

const fixture = (path: string) => {
  const bytes = readFileSync(new URL(`fixtures/profiles/${path}`, import.meta.url))
  return readProfile(bytes, { formats: profileFormats, name: path })
}

test.each([
  ['pyinstrument-session/5.1.3-py3.11-*.pyisession', 'stacks'],
  ['pstats/cprofile-3.11-*.pstats', 'calls'],
  ['lprof/marked-5.1.0-3.11-*.lprof', 'functions'],
  ['cpuprofile/node-26.10.0-*.cpuprofile', 'stacks'],
] as const)('two files of %s: the tree holds what was measured, %s', async (path, shape) => {
  const [base, head] = await Promise.all(['base', 'head'].map((side) => fixture(path.replace('*', side))))
  const drawn = drawFiles(base!.profile!, head!.profile!, { anyway: true })!
  expect(drawn.shape).toBe(shape)
  lawful(drawn)
  const page = renderPicture(drawn, undefined, { title: path })
  expect(page.length).toBeLessThan(1.5e6)
  const alone = drawFiles(base!.profile!, base!.profile!, { anyway: true })!
  expect(alone.tree.base).toBe(alone.tree.head)
  lawful(alone)
})

/** Children are no more than their parent, on each side, and boxes lie within each other. */
function lawful({ tree }: ProfilePicture): void {
  const slack = 1e-9 * Math.max(tree.base, tree.head, 1)
  for (const node of nodesOf(tree)) {
    expect(node.base).toBeGreaterThanOrEqual(0)
    expect(node.head).toBeGreaterThanOrEqual(0)
    for (const side of ['base', 'head'] as const) {
      const sum = node.children.reduce((all, child) => all + child[side], 0)
      expect(sum).toBeLessThanOrEqual(node[side] + slack)
    }
  }
  lawfulBoxes(tree)
}

function lawfulBoxes(tree: CallNode): void {
  const boxes = layOut(tree, 1200)
  expect(boxes[0]).toMatchObject({ x: 0, width: 1200, depth: 0 })
  const place = new Map(boxes.map((box) => [box.node, box]))
  for (const { node, x, width } of boxes) {
    expect(width).toBeGreaterThanOrEqual(0)
    let next = x
    for (const child of node.children) {
      const box = place.get(child)
      if (box === undefined) continue
      expect(box.x).toBeGreaterThanOrEqual(next - 1e-6)
      next = box.x + box.width
    }
    expect(next).toBeLessThanOrEqual(x + width + 1e-6)
  }
}

const nothingSaid = { repository: true, inDiff: false, recursive: false, culprit: false, folded: 0 }

/** Trees of any shape whose numbers hold together. */
const trees = (names: fc.Arbitrary<string>): fc.Arbitrary<CallNode> => {
  const { tree } = fc.letrec<{ tree: CallNode }>((tie) => ({
    tree: fc
      .record({
        name: names,
        file: names,
        base: fc.double({ min: 0, max: 10, noNaN: true }),
        head: fc.double({ min: 0, max: 10, noNaN: true }),
        standing: fc.constantFrom<Standing>('changed', 'noise', 'untested'),
        inDiff: fc.boolean(),
        culprit: fc.boolean(),
        children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('tree'), { maxLength: 4 })),
      })
      .map((node): CallNode => {
        const children: readonly CallNode[] = node.children
        const sum = (side: 'base' | 'head'): number =>
          children.reduce((all, child) => all + child[side], node[side])
        const [base, head] = [sum('base'), sum('head')]
        return { ...nothingSaid, ...node, base, head, change: { value: head - base } }
      }),
  }))
  return tree
}

test('boxes of any tree lie within their parents, side by side', () => {
  fc.assert(fc.property(trees(fc.string()), lawfulBoxes))
})

const drawing = (tree: CallNode, text: string): ProfilePicture => ({
  tool: text,
  value: { name: text, unit: 's' },
  runs: { base: 6, head: 6 },
  exact: false,
  shape: 'stacks',
  tree,
  heat: [
    {
      name: text,
      file: text,
      was: { name: text, file: text },
      culprit: true,
      lines: [
        { head: 1, text, mark: 'added', culprit: true },
        undefined,
        { base: 3, text, mark: 'removed', culprit: false },
      ],
    },
  ],
})

/** The tags of a page, with what is written into them. */
const tagsOf = (page: string): readonly string[] =>
  (page.replace(/<script>.*<\/script>/su, '').match(/<[^>]*>/gu) ?? []).map((tag) =>
    tag.replaceAll(/"[^"]*"/gu, '""'),
  )

test('whatever things are called, a page has only our own tags, and nothing that hides or turns its text', () => {
  const names = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }))
  const known =
    /^<!doctype html>$|^<\/?(?:html|head|meta|title|style|body|main|h1|h2|section|p|label|input|button|span|div|svg|defs|pattern|rect|text|g|table|caption|b|a|thead|tbody|tr|th|td|line|br|ol|li)(?: [a-zA-Z:-]+(?:="")?)*\/?>$/u
  fc.assert(
    fc.property(trees(names), names, (tree, text) => {
      const drawn = drawing(tree, text)
      const page = renderPicture(drawn, undefined, { title: text, source })
      for (const tag of tagsOf(page)) expect(tag).toMatch(known)
      for (const name of page.matchAll(/ (on\w+|href|src)="?([^">]*)/gu)) {
        expect(name[1]).toBe('href')
        expect(name[2]).toMatch(/^https:\/\/git\.example\/shop\/reports\/blob\//u)
      }
      expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B]/u)
    }),
    { numRuns: 60 },
  )
})

test('the script of a page is the one that the page allows', () => {
  expect(pageScriptHash).toBe(`sha256-${createHash('sha256').update(pageScript).digest('base64')}`)
})

test('pages load nothing', () => {
  const page = renderPicture(picture, explanationOf(changed), { title: 'report', source })
  expect(page).not.toMatch(/\ssrc=|@import|url\((?!#hatch)/u)
})

describe('lines of a function that was rewritten', () => {
  const before = `def total(rows):
    found = 0
    for row in rows:
        found += row.price
    return found
`
  const after = `import tax


def total(rows, *, log):
    found = 0
    for row in rows:
        rate = tax.rate(row)
        found += row.price * rate
    log(found)
    return found
`
  const program = (text: string, name: string, costs: Costs): Program => ({
    files: { 'shop.py': text },
    costs: costs.map(([samples, at]) => [samples, `shop.py:${name}:${at}`]),
  })
  const base = program(before, 'total', [
    [100, 'for row'],
    [300, 'found += row'],
  ])
  const head = program(after, 'total', [
    [100, 'for row'],
    [400, 'rate = tax'],
    [300, 'found += row'],
  ])
  const { picture: drawn } = attribute({
    base: { profiles: runsOf(base, 'base', 6, 3), roots: ['/checkout/base'] },
    head: { profiles: runsOf(head, 'head', 6, 4), roots: ['/checkout/head'] },
    diff: gitDiff(base.files, head.files),
    source: (side, path) => ({ base, head })[side].files[path],
    picture: true,
  })

  test('old lines stand struck through above the new ones, and the others beside their old numbers', () => {
    const [one] = drawn!.heat
    expect(one).toMatchObject({ name: 'total', file: 'shop.py', culprit: true })
    const seen = one!.lines.map((line) => [line?.mark, line?.base, line?.head, line?.text?.trim()])
    expect(seen).toEqual([
      ['removed', 1, undefined, 'def total(rows):'],
      ['changed', undefined, 4, 'def total(rows, *, log):'],
      ['same', 2, 5, 'found = 0'],
      ['same', 3, 6, 'for row in rows:'],
      ['removed', 4, undefined, 'found += row.price'],
      expect.arrayContaining([7, 'rate = tax.rate(row)']),
      expect.arrayContaining([8, 'found += row.price * rate']),
      ['changed', undefined, 9, 'log(found)'],
      ['same', 5, 10, 'return found'],
    ])
    // One line became three: what it took is held against what the three take together.
    expect(one!.lines[5]).toMatchObject({ shared: 3, taken: { standing: 'changed' } })
  })

  test('every second of base and head is on some line, once', () => {
    const [one] = drawn!.heat
    for (const side of ['base', 'head'] as const) {
      const sum = one!.lines.reduce((all, line) => all + (line?.taken?.[side] ?? 0), 0)
      expect(sum).toBeCloseTo(drawn!.tree[side], 9)
    }
  })
})
