import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { readDocument } from './document.ts'

const said = (text: string): readonly string[] =>
  readDocument(text, 'b.yml').findings.map(
    ({ position, text: what, remedy }) =>
      `${position?.file}:${position?.line}:${position?.column}: ${what}${remedy === undefined ? '' : ` (${remedy})`}`,
  )

test.each([
  ['a tab', 'a:\n\tb: 1', ['b.yml:2:1: a tab indents this line (indent with spaces)']],
  [
    'a key twice',
    'a: 1\nb:\n  c: 1\n  c: 2',
    ['b.yml:4:3: this key stands twice in the same mapping (keep one of them)'],
  ],
  [
    'several documents',
    'a: 1\n---\nb: 1',
    ['b.yml:2:1: the file holds several YAML documents (keep one; remove the line `---`)'],
  ],
  ['an unclosed quote', 'a: "b', ['b.yml:1:6: not valid YAML: Missing closing "quote']],
  ['an unknown tag', 'a: !secret b', ['b.yml:1:4: not valid YAML: Unresolved tag: !secret']],
  ['an alias of nothing', 'a: 1\nb: *x', ['b.yml:2:4: `*x` has no anchor `&x` before it']],
  ['an alias of itself', 'a: &a\n  b: *a', ['b.yml:2:6: `*a` contains itself']],
  ['a key that is a list', '? [a]\n: 1', ['b.yml:1:1: keys that begin with `?` are not part of this file']],
  ['a prototype', '__proto__: {a: 1}', ['b.yml:1:1: `__proto__` is not a key']],
  [
    'a word that is a boolean elsewhere',
    'run: No',
    ['b.yml:1:6: `No` is a boolean to some YAML readers and text to others (quote it: `"No"`)'],
  ],
  ['brackets without end', '['.repeat(20_000), ['b.yml:1:33: nested more than 32 deep']],
  ['dashes without end', `a:\n${'- '.repeat(20_000)}`, ['b.yml:2:65: nested more than 32 deep']],
  [
    'question marks without end',
    'a: 1\n'.concat('? '.repeat(20_000)),
    ['b.yml:2:1: keys that begin with `?` are not part of this file'],
  ],
  ['more than a megabyte', `a: ${'b'.repeat(2 ** 20)}`, ['b.yml:1:1: the file is larger than 1 MiB']],
])('refuses %s and says where', (_, text, expected) => {
  expect(said(text)).toEqual(expected)
})

test('refuses aliases that multiply', () => {
  const lines = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`)
  expect(said(['a0: &a0 [x]', ...lines].join('\n'))).toEqual([
    'b.yml:1:1: aliases stand for more than 1000 values',
  ])
})

test.each(['', '\n\n', '# only a comment\n', '---\n', 'null'])(
  'calls %j empty and shows what to write',
  (text) => {
    expect(said(text)[0]).toMatch(/^b\.yml:1:1: the file is empty \(write benchline\.yml:\nversion: 1\n/u)
  },
)

test.each(['- a', 'a', '3', '[]'])('wants a mapping, not %j', (text) => {
  expect(said(text)[0]).toMatch(/^b\.yml:1:1: the file must be a mapping of keys to values/u)
})

test('keeps variables as they are written and leaves `gate: off` alone', () => {
  const { document, findings } = readDocument(
    'env: { A: 1.10, B: no, C: True, D: "07" }\ngate: off\nn: 1.10',
    'b.yml',
  )
  expect(findings).toEqual([])
  expect(document?.value).toEqual({ env: { A: '1.10', B: 'no', C: 'True', D: '07' }, gate: 'off', n: 1.1 })
})

test('says where keys and values stand, through aliases, and falls back to the nearest that exists', () => {
  const { document } = readDocument('a: &a\n  b: [x, "y"]\nc: *a\nd:\n', 'b.yml')
  const at = (path: (string | number)[], part: 'key' | 'value'): string => {
    const place = document?.at(path, part)
    return `${place?.line}:${place?.column}`
  }
  expect(at(['a', 'b', 1], 'value')).toBe('2:10')
  expect(at(['a', 'b'], 'key')).toBe('2:3')
  expect(at(['c', 'b'], 'value')).toBe('2:6')
  expect(at(['a', 'z'], 'value')).toBe('2:3')
  expect(at(['d'], 'key')).toBe('4:1')
  expect(at(['d', 'e'], 'value')).toBe('4:3')
})

test('any text gives a document or findings, and never anything else', () => {
  const pieces = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '\n',
    '  ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '&x ',
    '*x',
    '!t ',
    '#',
    '|',
    '>',
    '? ',
    '---',
    '\t',
    '%',
    '\r\n',
    '1.5',
    'no',
    '<<',
  )
  const yaml = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(yaml, (text) => {
      const { document, findings } = readDocument(text, 'b.yml')
      for (const { position } of findings) {
        const line = text.split('\n')[(position?.line ?? 0) - 1]
        expect(line?.length ?? -1).toBeGreaterThanOrEqual((position?.column ?? 0) - 1)
      }
      return document !== undefined || findings.length > 0
    }),
    { numRuns: 1000 },
  )
})
