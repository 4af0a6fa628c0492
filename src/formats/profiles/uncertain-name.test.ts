import { expect, test } from 'vitest'
import { plainName } from './plain-name.ts'
import { isUncertainName } from './uncertain-name.ts'

test.each([
  ['<lambda>', 'job.py'],
  ['Totals.ranked.<locals>.<lambda>', 'job.py'],
  ['<listcomp>', 'job.py'],
  ['read.<locals>.<genexpr>', 'job.py'],
  ['<dictcomp>', undefined],
  ['<setcomp>', undefined],
  ['__init__', '<string>'],
  ['__init__', '<attrs generated init shop.Order>'],
  ['cell', '/tmp/ipykernel_4711/123456.py'],
  ['<function socket.close at 0x7f3a5c0>', undefined],
  ['', 'job.py'],
])('%s of %s may be several functions', (name, path) => {
  expect(isUncertainName(name, path)).toBe(true)
})

test.each([
  ['parse', 'orders.py'],
  ['lambda_handler', 'orders.py'],
  ['<module>', 'orders.py'],
  ['outer.<locals>.inner', 'orders.py'],
  ['_find_and_load', '<frozen importlib._bootstrap>'],
  ['<built-in method builtins.exec>', undefined],
  ['__proto__', 'orders.py'],
])('%s of %s is one', (name, path) => {
  expect(isUncertainName(name, path)).toBe(false)
})

test('takes addresses out of a name, and cuts what is no name any more', () => {
  expect(plainName('<function socket.close at 0x7f3A5c0>')).toBe('<function socket.close>')
  expect(plainName('<a at 0x1> of <b at 0x2>')).toBe('<a> of <b>')
  expect(plainName('parse')).toBe('parse')
  expect(plainName('x'.repeat(100_000))).toHaveLength(4096)
})
