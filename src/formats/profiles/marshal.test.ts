import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { beginnings } from '../../../test/damaged-bytes.ts'
import { MarshalledCode, MarshalledDict, readMarshal } from './marshal.ts'

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))

const valueOf = (bytes: Uint8Array): unknown => {
  const read = readMarshal(bytes)
  return 'value' in read ? read.value : read.because
}

describe('reads what Python writes', () => {
  const program = `
import base64, json, marshal
text = 'abc'
value = [None, True, False, 1, -5, 2**40, -2**70, 1.5, 2+1j, text, text, 'h\\u00e9', 'x' * 300, '\\u20ac' * 100,
  b'by', (1, 2), [3], {4}, frozenset([5]), {'a': {}, (1, None): 'b'}, ..., StopIteration]
print(json.dumps([base64.b64encode(marshal.dumps(value, version)).decode() for version in range(5)]))
`
  const written: string[] = JSON.parse(execFileSync('python3', ['-c', program]).toString())
  const dict = new MarshalledDict(['a', [1, null]], [new MarshalledDict([], []), 'b'])
  test.each([0, 1, 2, 3, 4])('in version %i', (version) => {
    const bytes = Uint8Array.from(Buffer.from(written[version] ?? '', 'base64'))
    const [head, tail] = [
      [null, true, false, 1, -5, 2 ** 40, -(2 ** 70), 1.5, null, 'abc', 'abc', 'hé'],
      ['x'.repeat(300), '€'.repeat(100), null, [1, 2], [3], [4], [5], dict, null, null],
    ]
    expect(valueOf(bytes)).toEqual([...head, ...tail])
    expect(beginnings(bytes).every((part) => 'because' in readMarshal(part))).toBe(true)
  })

  test('of frozen dicts and slices, which 3.15 has', () => {
    const frozen = new MarshalledDict(['a'], [1])
    const bytes = bytesOf('5b02000000 7dda0161e90100000030 3a7201000000e9020000004e')
    expect(valueOf(bytes)).toEqual([frozen, null])
  })

  const codes: Record<string, string> = JSON.parse(
    readFileSync(
      new URL('../../../test/fixtures/profiles/pstats/code-objects.json', import.meta.url),
      'utf8',
    ),
  )
  test.each(Object.entries(codes))('of code of Python %s', (version, base64) => {
    const bytes = Uint8Array.from(Buffer.from(base64, 'base64'))
    const line = ['3.7', '3.8', '3.9'].includes(version) ? 2 : 1
    expect(valueOf(bytes)).toEqual(new MarshalledCode('<module>', 'shop.py', line))
    expect(beginnings(bytes).every((part) => 'because' in readMarshal(part))).toBe(true)
  })

  test('of 64-bit numbers, which old versions wrote', () => {
    expect(valueOf(bytesOf('49 0000000001000000'))).toBe(2 ** 32)
  })
})

test.each([
  ['nothing', '', 'it ends in the middle'],
  ['more than one value', '4e4e', 'more follows after its end'],
  ['an unknown type', '21', 'it has a value of the unknown type 33 at byte 0'],
  ['the end of a dict alone', '30', 'a value is missing'],
  ['a list of the end of a dict', '5b0100000030', 'a value is missing'],
  ['a tuple of four thousand millions', '28ffffffff', 'it ends in the middle'],
  ['a text of more than is left', 'fa0461', 'it ends in the middle'],
  ['a number of many digits', '6cffffff7f00', 'it ends in the middle'],
  ['a number of as many digits below zero', '6c0000008000', 'it ends in the middle'],
  ['itself', 'db0100000072 00000000', 'it refers to what has not been read yet'],
  ['what comes later', '7205000000', 'it refers to what has not been read yet'],
  ['a number that is none', '6603 616263', 'a number in it is none'],
  ['a number without digits', '6600', 'a number in it is none'],
  ['code of nothing', `63${'00'.repeat(20)}`, 'it ends in the middle'],
])('refuses %s', (_, hex, because) => {
  expect(readMarshal(bytesOf(hex))).toEqual({ because })
})

test('refuses what is nested deeper than any file', () => {
  const deep = (levels: number): Uint8Array => bytesOf(`${'2901'.repeat(levels)}4e`)
  expect(readMarshal(deep(200))).toHaveProperty('value')
  expect(readMarshal(deep(201))).toEqual({ because: 'it is nested deeper than 200 levels' })
  expect(readMarshal(deep(1_000_000))).toEqual({ because: 'it is nested deeper than 200 levels' })
})

test('refuses more values than fit into memory', () => {
  const count = 2 ** 23
  const bytes = new Uint8Array(5 + count).fill(0x4e)
  bytes[0] = 0x28
  new DataView(bytes.buffer).setUint32(1, count, true)
  expect(readMarshal(bytes)).toEqual({ because: 'it holds more values than fit into memory' })
})
