// The proof of attribution: its planted regressions are where they are said to be, its plan is balanced, and its tables say
// what the files say.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../benchmarks/attribution')
const load = async (file: string) => import(pathToFileURL(join(folder, file)).href)
const { baseOf, innocentHead, planted, plantedHead, programs, sizes } = await load('cases.mjs')
const { edited, sortOf } = await load('edits.mjs')
const { blockOf, functionsOf } = await load('functions.mjs')
const { answerTo, isFunction } = await load('truth.mjs')
const { amountsFor, evenAmounts } = await load('amounts.mjs')
const { blockSize, blocks, changeOf } = await load('plan.mjs')
const { answerOf, answers, goals, summarise } = await load('summary.mjs')
const { append, has, readAll } = await load('results.mjs')
const { section } = await load('section.mjs')
const { plantedAmounts, readFactors, unchangedAmounts } = await load('factors.mjs')
const factors = readFactors()

type Tree = ReadonlyMap<string, string>
interface Program {
  readonly name: string
  readonly heldOut: boolean
  readonly language: string
  readonly jobs: readonly string[]
  readonly run: readonly string[]
  readonly tools: readonly string[]
  readonly innocent: Readonly<Record<string, readonly object[]>>
}
interface Planted {
  readonly id: string
  readonly program: string
  readonly kind: string
  readonly job: string
  readonly tools: readonly string[]
  readonly plant: readonly object[]
  readonly around: readonly string[]
  readonly truth: readonly {
    readonly file: string
    readonly function: string
    readonly lines: readonly string[]
  }[]
}
interface Located {
  readonly file: string
  readonly function: string
  readonly span: { readonly from: number; readonly to: number }
  readonly lines: readonly number[]
}
interface Change {
  readonly number: number
  readonly kind: 'planted' | 'unchanged'
  readonly program: string
  readonly case?: string
  readonly size?: number
  readonly tool: string
  readonly edits?: readonly string[]
  readonly heldOut: boolean
}
const allPrograms: readonly Program[] = [...programs.values()]
const cases: readonly Planted[] = [...planted.values()]
const headOf = (id: string): { readonly head: Tree; readonly truth: readonly Located[] } => plantedHead(id)
const mainOf = ({ run }: Program): string => run.at(-1) ?? ''

/** The same change without what is planted. */
const headWithout = ({ program, around }: Planted): Tree => innocentHead(program, around)

test('there are enough programs and regressions of all kinds, and two programs are held out', () => {
  expect(allPrograms.length).toBeGreaterThanOrEqual(10)
  expect(cases.length).toBeGreaterThanOrEqual(32)
  expect(allPrograms.filter(({ heldOut }) => heldOut)).toHaveLength(2)
  const tuned = cases.filter(({ program }) => !programs.get(program).heldOut)
  expect(tuned.length).toBeGreaterThanOrEqual(30)
  expect(new Set(tuned.map(({ program }) => program)).size).toBeGreaterThanOrEqual(6)
  const kinds =
    'moved-into-loop cache-removed quadratic copy-added recompiled-pattern repeated-query slower-library-call kept-allocation'
  expect(tuned.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds.split(' ')))
  expect(new Set(allPrograms.map(({ language }) => language))).toEqual(new Set(['Python', 'JavaScript']))
})

test.each(allPrograms.map((program) => [program.name, program] as const))(
  'of the functions of %s the right one is not easily guessed',
  (name, program) => {
    const base: Tree = baseOf(name)
    expect(base.size).toBeGreaterThanOrEqual(5)
    const functions = [...base].flatMap(([path, text]) => functionsOf(path, text))
    expect(functions.length).toBeGreaterThanOrEqual(15)
    const main = base.get(mainOf(program)) ?? ''
    for (const job of program.jobs) expect(main).toMatch(new RegExp(`^ +"?${job}"?: `, 'mu'))
  },
)

test.each(cases.map(({ id }) => id))('what is planted in %s stands where it is said to', (id) => {
  const one: Planted = planted.get(id)
  const { head, truth } = headOf(id)
  const base: Tree = baseOf(one.program)
  expect(truth.length).toBe(one.truth.length)
  for (const [place, found] of truth.entries()) {
    const source = (head.get(found.file) ?? '').split('\n')
    const { from, to } = found.span
    expect(source.slice(from - 1, to).join('\n')).toContain(found.function.split('.').at(-1))
    expect(found.lines.length).toBeGreaterThan(0)
    expect(found.lines.map((line) => source[line - 1]?.trim())).toEqual(one.truth[place]?.lines)
  }
  // Without what is planted the function does not have all of these lines there: it is what is planted that is named.
  const [{ file, function: name, lines }] = truth as [Located]
  const before = (headWithout(one).get(file) ?? '').split('\n')
  const span = blockOf(file, before, name)
  const kept = new Set(before.slice(span.from - 1, span.to))
  const text = (head.get(file) ?? '').split('\n')
  expect(lines.some((line) => !kept.has(text[line - 1] ?? ''))).toBe(true)
  // Everything that runs the jobs is left alone.
  const program: Program = programs.get(one.program)
  expect(program.jobs).toContain(one.job)
  for (const job of program.jobs)
    expect(head.get(mainOf(program))).toMatch(new RegExp(`^ +"?${job}"?: `, 'mu'))
  expect([...head.keys()]).toEqual([...base.keys()])
})

test.each(cases.map(({ id }) => id))('around %s code is moved, renamed, shifted and explained', (id) => {
  const one: Planted = planted.get(id)
  const { innocent }: Program = programs.get(one.program)
  const sorts = one.around.flatMap((name) => (innocent[name] ?? []).map((edit) => sortOf(edit)))
  expect(sorts).toEqual(expect.arrayContaining(['move', 'rename', 'shift', 'comment']))
  expect(one.plant.map((edit) => sortOf(edit))).toEqual(one.plant.map(() => 'change'))
})

test('around most of them something is moved or changed in the very file of the regression', () => {
  const near = cases.filter((one) => {
    const base: Tree = baseOf(one.program)
    const file = one.truth[0]!.file
    return headWithout(one).get(file) !== base.get(file)
  })
  expect(near.length / cases.length).toBeGreaterThan(0.8)
})

test.each(allPrograms.map(({ name }) => name))('innocent edits of %s fit alone and together', (name) => {
  const { innocent }: Program = programs.get(name)
  const base: Tree = baseOf(name)
  const all = Object.keys(innocent)
  for (const edit of all) expect(innocentHead(name, [edit])).not.toEqual(base)
  const together: Tree = innocentHead(name, all)
  // Every line of code is still there: what is added is comments and constants, and names are others.
  const count = (tree: Tree) => [...tree].flatMap(([path, text]) => functionsOf(path, text)).length
  expect(count(together)).toBe(count(base))
})

test('edits that do not fit are refused, and the tree that is handed in stays as it is', () => {
  const tree: Tree = new Map([
    ['a.py', '"""A."""\n\n\ndef one():\n    return 1\n\n\n# Twice.\ndef two():\n    return one() + one()\n'],
    ['b.py', '"""B."""\n'],
  ])
  expect(() => edited(tree, [{ change: 'a.py', from: 'one()', to: '' }])).toThrow('3 places')
  expect(() => edited(tree, [{ change: 'c.py', from: 'x', to: '' }])).toThrow('there is no c.py')
  expect(() => edited(tree, [{ rename: 'three', to: 'four' }])).toThrow('nothing is called three')
  expect(() => edited(tree, [{ rename: 'one', to: 'two' }])).toThrow('has a two already')
  expect(() => edited(tree, [{ comment: 'a.py', above: 'return', text: '#' }])).toThrow('2 lines')
  expect(() => edited(tree, [{ move: 'three', from: 'a.py', to: 'b.py' }])).toThrow(
    '0 functions called three',
  )
  const head: Tree = edited(tree, [
    { move: 'two', from: 'a.py', to: 'b.py' },
    { rename: 'one', to: 'first' },
    { shift: 'b.py', text: 'X = 1' },
    { comment: 'a.py', above: 'return', text: '# Not zero.' },
  ])
  expect(head.get('a.py')).toBe('"""A."""\n\n\ndef first():\n    # Not zero.\n    return 1\n')
  expect(head.get('b.py')).toBe('"""B."""\nX = 1\n\n\n# Twice.\ndef two():\n    return first() + first()\n')
  expect(tree.get('b.py')).toBe('"""B."""\n')
})

test('a method goes to the end of its class', () => {
  const text =
    'class A:\n    def one(self):\n        pass\n\n    def two(self):\n        pass\n\n\ndef last():\n    pass\n'
  const head: Tree = edited(new Map([['a.py', text]]), [{ move: 'A.one', from: 'a.py', to: 'a.py' }])
  expect(functionsOf('a.py', head.get('a.py'))).toEqual(['A.two', 'A.one', 'last'])
  expect(blockOf('a.py', head.get('a.py')?.split('\n'), 'A.one')).toEqual({ from: 5, to: 6 })
})

const truth: Located = {
  file: 'shop/cart.py',
  function: 'Cart.total',
  span: { from: 10, to: 20 },
  lines: [12, 14],
}
test.each([
  [{ name: 'Cart.total', file: 'shop/cart.py', line: 12 }, 'line'],
  [{ name: 'total', file: 'shop/cart.py', line: 14 }, 'line'],
  [{ name: 'Cart.total.<locals>.<genexpr>', file: 'shop/cart.py', line: 13 }, 'function'],
  [{ name: 'cart.Cart.total', file: 'shop/cart.py' }, 'function'],
  [{ name: '(anonymous)', file: 'shop/cart.py', line: 12 }, 'line'],
  [{ name: '<lambda>', file: 'shop/cart.py', line: 21 }, 'other'],
  [{ name: 'Basket.total', file: 'shop/cart.py', line: 12 }, 'other'],
  [{ name: 'subtotal', file: 'shop/cart.py', line: 12 }, 'other'],
  [{ name: 'Cart.total', file: 'shop/basket.py', line: 12 }, 'other'],
  [undefined, 'none'],
])('%j is the answer %s', (culprit, answer) => {
  expect(answerTo([truth], culprit)).toBe(answer)
})

test('several truths are several right answers', () => {
  const other = { ...truth, file: 'rows.c', function: 'smooth', lines: [3] }
  expect(answerTo([other, truth], { name: 'Cart.total', file: 'shop/cart.py', line: 12 })).toBe('line')
  expect(isFunction({ name: 'smooth', file: 'rows.c' }, other)).toBe(true)
})

test('what is planted is so large a part of the whole as it should be', () => {
  const known = { start: 0.06, jobs: { a: 0.004, b: 0.001, c: 0.002 } }
  for (const extra of [0.0007, 0.003, 0.02]) {
    for (const size of [5, 20]) {
      const amounts = amountsFor(known, { job: 'b', extra }, size)
      const whole = 0.06 + amounts.a * 0.004 + amounts.b * 0.001 + amounts.c * 0.002
      expect((amounts.b * extra) / whole).toBeCloseTo(size / 100, 2)
      expect(whole).toBeGreaterThan(0.2)
      expect(whole).toBeLessThan(1.5)
    }
  }
  expect(() => amountsFor(known, { job: 'b', extra: 0.00015 }, 20)).toThrow('too little for 20 % of all')
  const even = evenAmounts(known)
  expect(even.a * 0.004).toBeCloseTo(even.b * 0.001, 2)
})

test('every case and program is calibrated, and every size can be had', () => {
  expect(Object.keys(factors.cases).toSorted()).toEqual(cases.map(({ id }) => id).toSorted())
  expect(Object.keys(factors.programs).toSorted()).toEqual(allPrograms.map(({ name }) => name).toSorted())
  const counted = ({ jobs }: Program, amounts: Readonly<Record<string, number>>) => {
    expect(Object.keys(amounts).toSorted()).toEqual(jobs.toSorted())
    expect(Object.values(amounts).every((count) => Number.isInteger(count) && count > 0)).toBe(true)
  }
  for (const program of allPrograms) counted(program, unchangedAmounts(factors, program.name))
  for (const { id, program } of cases) {
    for (const size of sizes) counted(programs.get(program), plantedAmounts(factors, id, size))
  }
  expect(() => plantedAmounts({ programs: {}, cases: {} }, first.id, 5)).toThrow('is not calibrated')
})

const plan: readonly Change[] = Array.from({ length: blockSize * blocks }, (_, place) =>
  changeOf(place + 1, 'a seed'),
)

test('a seed fixes the plan, another seed another one', () => {
  expect(changeOf(17, 'a seed')).toEqual(plan[16])
  expect(plan.map(({ number }) => changeOf(number, 'another'))).not.toEqual(plan)
})

test('each block has every case once; four have every case at each size with each profiler, and 200 unchanged', () => {
  for (let block = 0; block < blocks; block += 1) {
    const own = plan.slice(block * blockSize, (block + 1) * blockSize)
    const ids = own.flatMap((change) => change.case ?? [])
    expect(ids.toSorted()).toEqual(cases.map(({ id }) => id).toSorted())
  }
  for (const { id, tools } of cases) {
    const own = plan.filter((change) => change.case === id)
    const variants = new Set(own.map(({ size, tool }) => `${size} ${tool}`))
    expect(variants.size).toBe(sizes.length * tools.length)
  }
  const quiet = plan.filter(({ kind }) => kind === 'unchanged')
  expect(quiet).toHaveLength(goals.unchanged)
  const counts = allPrograms.map(({ name }) => quiet.filter(({ program }) => program === name).length)
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  expect(plan.every(({ heldOut, program }) => heldOut === programs.get(program).heldOut)).toBe(true)
})

test('unchanged programs have two innocent edits or more, and all of them fit', () => {
  for (const { kind, program, edits = [] } of plan) {
    if (kind !== 'unchanged') continue
    expect(edits.length).toBeGreaterThanOrEqual(2)
    expect(innocentHead(program, edits)).not.toEqual(baseOf(program))
  }
})

const environment = {
  fingerprint: '0123456789abcdef',
  cpu: 'A processor',
  cores: 2,
  memory: 8 * 2 ** 30,
  os: 'debian 12',
  kernel: '6.1.0',
  arch: 'x64',
  runtimes: { node: '20.1.0' },
}
const first = cases.find(({ program }) => programs.get(program).heldOut === false)!
const [right] = headOf(first.id).truth
let number = 0
function made(more: Record<string, unknown>) {
  number += 1
  return {
    number,
    program: first.program,
    tool: 'pyinstrument',
    heldOut: false,
    truth: [],
    at: '2026-03-01T00:00:00.000Z',
    seconds: 20,
    load: { before: 1 },
    stolen: 0.01,
    environment,
    culprits: [],
    build: { version: '1.0.0', sha256: 'feed' },
    ...more,
  }
}
const slower = (culprit?: object, more: Record<string, unknown> = {}) =>
  made({
    kind: 'planted',
    case: first.id,
    sort: first.kind,
    size: 20,
    truth: [right],
    culprits: culprit === undefined ? [] : [culprit],
    ...more,
  })
const same = (culprits: readonly object[], more: Record<string, unknown> = {}) =>
  made({ kind: 'unchanged', edits: [], culprits, ...more })
const unprofiled = { culprits: undefined, error: 'it ended with 1' }
const named = (line: number | undefined) => ({
  kind: 'function',
  name: right!.function,
  file: right!.file,
  line,
})

test('answers are told apart', () => {
  expect(answerOf(slower(named(right!.lines[0])))).toBe('line')
  expect(answerOf(slower(named(undefined)))).toBe('function')
  expect(answerOf(slower({ name: 'main', file: 'main.py', line: 1 }))).toBe('other')
  expect(answerOf(slower())).toBe('none')
  expect(answerOf(slower(undefined, unprofiled))).toBe('error')
})

test('the tables count what is there, and what is held out apart', () => {
  const results = [
    slower(named(right!.lines[0])),
    slower(named(right!.lines[0]), { size: 5 }),
    slower(named(undefined)),
    slower({ name: 'main', file: 'main.py', line: 1 }),
    slower(),
    slower(named(right!.lines[0]), { heldOut: true }),
    same([]),
    same([{ name: 'main', file: 'main.py' }]),
    same([], unprofiled),
  ]
  const { tuned, heldOut } = summarise(results)
  expect(tuned.planted).toMatchObject({
    of: 5,
    answers: answers.map((answer: string) => ({ line: 2, function: 1, other: 1, none: 1 })[answer] ?? 0),
    function: { count: 3, of: 5 },
    line: { count: 2, of: 5 },
    functionOfNamed: { count: 3, of: 4 },
  })
  expect(tuned.bySize.map(({ size, of }: { size: number; of: number }) => [size, of])).toEqual([
    [5, 1],
    [20, 4],
  ])
  expect(tuned.unchanged).toMatchObject({ of: 3, errors: 1, quiet: { count: 1, of: 2 } })
  expect(heldOut.planted).toMatchObject({ of: 1, line: { count: 1, of: 1 } })
})

test('files are appended whole and read in order, and the section says what they say', () => {
  const results = mkdtempSync(join(tmpdir(), 'benchline-attribution-results-'))
  onTestFinished(() => rmSync(results, { recursive: true }))
  expect(section(results)).toContain('No change has been run yet.')
  const [one, other] = [slower(named(right!.lines[0])), same([])]
  append(other, results)
  append(one, results)
  expect([has(one.number, results), has(other.number + 1, results)]).toEqual([true, false])
  expect(readAll(results)).toEqual([one, other])
  const text = section(results)
  expect(text).toContain('**2 changes**')
  expect(text).toContain('nobody was blamed in 1 of 1 (3 % to 100 %)')
  expect(text).toMatch(/\| 20 % \| 1 \| 0 \| 0 \| 0 \| 0 \| 1 \| 1 of 1 \(3 % to 100 %\) \|/u)
})
