import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { beginnings } from '../../../test/damaged-bytes.ts'
import { PickledClass, PickledDict, PickledObject, readPickle } from './pickle.ts'

const expressions = [
  `[None, True, False, 'abc', 'h\\u00e9' * 200, 1.5, (), (1,), (1, 2, 3, 4), [1], {}]`,
  'stats',
  `[[str('text %d' % n) for n in range(300)]] * 2`,
  'Call()',
  'collections.defaultdict(list)',
  'datetime.date(2026, 1, 1)',
  'fractions.Fraction(1, 2)',
  '{1, 2}',
  `b'abc'`,
  'fractions.Fraction',
] as const

/** What Python makes of each, pickled. */
const pickles: Record<string, string> = JSON.parse(
  execFileSync('python3', [
    '-c',
    `
import base64, collections, datetime, fractions, json, os, pickle, sys
class Stats:
    pass
class Call:
    def __reduce__(self):
        return os.system, ('echo called >&2',)
stats = Stats()
stats.timings = {('a.py', 1, 'f'): [(2, 300, 70000), (3, 2**31, 2**70), (4, -1, -2**40)]}
stats.unit = 1e-9
print(json.dumps({
    each + str(protocol): base64.b64encode(pickle.dumps(eval(each), protocol)).decode()
    for each in sys.argv[1:] for protocol in range(2, 6)
}))
`,
    ...expressions,
  ]).toString(),
)
const pickled = (expression: (typeof expressions)[number], protocol: number): Uint8Array =>
  Uint8Array.from(Buffer.from(pickles[expression + protocol] ?? '', 'base64'))

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))

describe.each([2, 3, 4, 5])('protocol %i', (protocol) => {
  test('reads plain data', () => {
    const bytes = pickled(expressions[0], protocol)
    expect(readPickle(bytes)).toEqual({
      value: [null, true, false, 'abc', 'hé'.repeat(200), 1.5, [], [1], [1, 2, 3, 4], [1], new PickledDict()],
    })
    expect(beginnings(bytes).every((part) => 'because' in readPickle(part))).toBe(true)
  })

  test('reads an object as the name of its class and its state', () => {
    const timings = new PickledDict()
    timings.keys.push(['a.py', 1, 'f'])
    timings.values.push([
      [2, 300, 70_000],
      [3, 2 ** 31, 2 ** 70],
      [4, -1, -(2 ** 40)],
    ])
    const state = new PickledDict()
    state.keys.push('timings', 'unit')
    state.values.push(timings, 1e-9)
    const stats = new PickledObject('__main__.Stats')
    stats.state = state
    expect(readPickle(pickled('stats', protocol))).toEqual({ value: stats })
  })

  test('reads more than 256 values that are referred to', () => {
    const texts = Array.from({ length: 300 }, (_, place) => `text ${place}`)
    const bytes = pickled(expressions[2], protocol)
    expect(readPickle(bytes)).toEqual({ value: [texts, texts] })
  })

  test.each([
    ['a call', 'Call()'],
    ['an object that is made by a call', 'collections.defaultdict(list)'],
    ['an object with arguments', 'datetime.date(2026, 1, 1)'],
    ['another', 'fractions.Fraction(1, 2)'],
    ['a set', '{1, 2}'],
    ['bytes', `b'abc'`],
  ] as const)('refuses %s', (_, expression) => {
    expect(readPickle(pickled(expression, protocol))).toHaveProperty('because')
  })

  test('knows a function or a class as a name alone', () => {
    expect(readPickle(pickled('fractions.Fraction', protocol))).toEqual({
      value: new PickledClass('fractions.Fraction'),
    })
  })
})

test.each([
  ['nothing', '', 'it ends in the middle'],
  ['protocol 0', '4930310a2e', 'it is of another protocol than 2 to 5'],
  ['protocol 6', '80062e', 'it is of another protocol than 2 to 5'],
  ['REDUCE', '80024e4e522e', 'it has the opcode 0x52, which no plain data needs'],
  ['PERSID', '800250610a2e', 'it has the opcode 0x50, which no plain data needs'],
  ['INST', '8002286961', 'it has the opcode 0x69, which no plain data needs'],
  ['OBJ', '8002286f2e', 'it has the opcode 0x6f, which no plain data needs'],
  ['EXT1', '800282012e', 'it has the opcode 0x82, which no plain data needs'],
  ['NEWOBJ_EX', '8004922e', 'it has the opcode 0x92, which no plain data needs'],
  ['NEWOBJ of no class', '80024e29812e', 'it makes an object with more than a class'],
  ['BUILD of no object', '80024e4e622e', 'it gives a state to what is no object'],
  ['an end without a value', '80022e', 'a value is missing'],
  ['values left behind', '80024e4e2e', 'it leaves values behind'],
  ['an open mark', '8002284e2e', 'it leaves values behind'],
  ['a value below a mark', '80024e28612e', 'a value is missing'],
  ['more after the end', '80024e2e4e', 'more follows after its end'],
  ['a value that is not there', '800268002e', 'it refers to what it does not hold'],
  ['a mark that is not there', '8002742e', 'a mark is missing'],
  ['pairs for a list', '80025d4e4e732e', 'it adds pairs to what is no dict'],
  ['a value for a dict', '80027d4e612e', 'it adds values to what is no list'],
  ['half a pair', '80027d284e752e', 'it adds pairs to what is no dict'],
  ['a class of a number', '80044b014b01932e', 'a class in it has no name'],
  ['a long text', '800258ffffffff61', 'it ends in the middle'],
  ['a long number', '80028bffffffff01', 'it ends in the middle'],
])('refuses %s', (_, hex, because) => {
  expect(readPickle(bytesOf(hex))).toEqual({ because })
})

test('ends: as many steps as there are bytes are too many', () => {
  const bytes = new Uint8Array(2 ** 22 + 10).fill(0x5d)
  bytes.set([0x80, 2])
  expect(readPickle(bytes)).toEqual({ because: 'it holds more values than fit into memory' })
})

test('takes a list that holds itself for what it is', () => {
  const read = readPickle(bytesOf('80025d710068 00612e'))
  const list = 'value' in read ? read.value : []
  expect(Array.isArray(list) && list[0] === list).toBe(true)
})
