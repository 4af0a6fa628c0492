import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outline } from './outline.ts'
import { tokensOf } from './tokens.ts'

const python = `import functools

@functools.lru_cache(
    maxsize=None,
)
def cached(
    x,
):
    """Doc with def inside:
def no():
    """
    return (x
+ 1)

# a comment
class Totals:
    def __init__(self): self.n = 0

    async def add(self, row):
        def inner(y):
            return y \\
+ 1
        text = '''
def trap(): pass
'''
        return inner(row)  # def trap2(): pass

def last():
    pass
`
const javascript = `export class Cart {
  #rows = []
  total(tax = {}) {
    const re = /[{"'/]/u
    return \`\${this.#rows.length} { not a block\` // }
  }
  static of = (x) =>
    x.map((y) => y + 1)
      .filter(Boolean)
}
function load({ a, b }) {
  if (a) { return b }
}
const short = (x) => x * 2; function beside() { return 1 }
`

test('python by indentation, with decorators, classes, docstrings and continued lines', () => {
  const found = outline('a.py', python)!
  expect(found.find('cached', 3)).toEqual({
    name: 'cached',
    lines: { from: 3, to: 13 },
    header: { from: 3, to: 8 },
  })
  expect(found.find('cached', 6)?.lines.from).toBe(3)
  expect(found.find('__init__', 17)).toMatchObject({ name: 'Totals.__init__', lines: { from: 17, to: 17 } })
  expect(found.find('add', 19)).toMatchObject({ name: 'Totals.add', lines: { from: 19, to: 26 } })
  expect(found.find('Totals.add', 19)?.name).toBe('Totals.add')
  expect(found.find('inner', 20)).toMatchObject({ name: 'Totals.inner', lines: { from: 20, to: 22 } })
  expect(found.find('last', 28)?.lines).toEqual({ from: 28, to: 29 })
  expect(found.find('trap', 24)).toBeUndefined()
  expect(found.find('no', 10)).toBeUndefined()
  expect(found.named('Totals.add')?.lines.from).toBe(19)
})

test('other languages by brackets, from where a function begins', () => {
  const found = outline('a.js', javascript)!
  expect(found.find('total', 3)).toEqual({
    name: 'Cart.total',
    lines: { from: 3, to: 6 },
    header: { from: 3, to: 3 },
  })
  expect(found.find('of', 7)?.lines).toEqual({ from: 7, to: 9 })
  expect(found.find('load', 11)?.lines).toEqual({ from: 11, to: 13 })
  expect(found.find('short', 14)?.lines).toEqual({ from: 14, to: 14 })
  expect(found.find('beside', 14)?.lines).toEqual({ from: 14, to: 14 })
  expect(found.find('gone', 99)).toBeUndefined()
})

test('go and rust', () => {
  const go = 'func (c *Cart) Total(x map[string]int) (int, error) {\n\tfor {\n\t}\n}\n'
  expect(outline('a.go', go)!.find('Total', 1)?.lines).toEqual({ from: 1, to: 4 })
  const rust = "impl<'a> Cart<'a> {\n    fn total(&'a self) -> Vec<u8> {\n        vec![b'{']\n    }\n}\n"
  expect(outline('a.rs', rust)!.find('total', 2)?.lines).toEqual({ from: 2, to: 4 })
})

test('any text is outlined, quickly', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'def f(',
          ')',
          ':',
          '\n',
          '  ',
          '{',
          '}',
          "'",
          '"""',
          '/*',
          '`',
          '\\',
          '/',
          '=>',
          '@x',
          'class A',
        ),
      ),
      (parts) => {
        const text = parts.join('')
        for (const path of ['a.py', 'a.ts']) {
          const found = outline(path, text)?.find('f', 1)
          if (found !== undefined) expect(found.lines.to).toBeGreaterThanOrEqual(found.lines.from)
        }
      },
    ),
  )
  for (const part of ['/*', "'''", '`', '"', "\\'", '/', "'", '{', 'class A'])
    for (const path of ['a.py', 'a.js']) outline(path, part.repeat(2 ** 17 / part.length))
  expect(outline('a.py', ' '.repeat(2 ** 20 + 1))).toBeUndefined()
}, 30_000)

test('comments and white space are no tokens', () => {
  const words = (text: string, dialect: 'python' | 'braces') =>
    tokensOf(text, dialect).map((token) => token.text)
  expect(words('a = 1 # b\n', 'python')).toEqual(['a', '=', '1'])
  expect(words('a /* b */ = /x"/g / 2 // c', 'braces')).toEqual(['a', '=', '/x"/g', '/', '2'])
})

test('functions that say their name are listed without knowing where they begin', () => {
  const names = (path: string, text: string): readonly string[] =>
    outline(path, text)!.functions.map(({ name }) => name)
  expect(names('a.py', python)).toEqual(['cached', 'Totals.__init__', 'Totals.add', 'Totals.inner', 'last'])
  expect(names('a.js', javascript)).toEqual(['Cart.total', 'load', 'short', 'beside'])
  expect(names('a.go', 'func (c *Cart) Total(x int) int {\n}\nfunc main() {\n\tif a(b) {\n\t}\n}\n')).toEqual(
    ['Total', 'main'],
  )
  expect(names('a.c', 'static int\nsum(int a)\n{\n  return a;\n}\n')).toEqual(['sum'])
  expect(outline('a.js', javascript)!.around(5)?.name).toBe('Cart.total')
})
