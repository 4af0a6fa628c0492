import { expect, test } from 'vitest'
import { ProfileBuilder } from '../formats/profiles/profile-builder.ts'
import { guessRoot, locate } from './locate.ts'

test.each([
  ['/srv/base/shop.py', 'unknown', 'shop.py', true],
  ['file:///srv/base/lib/cart.mjs', 'unknown', 'lib/cart.mjs', true],
  ['./shop.py', 'unknown', 'shop.py', true],
  ['shop.py', 'unknown', 'shop.py', true],
  ['/elsewhere/shop.py', 'unknown', '/elsewhere/shop.py', false],
  ['C:\\work\\shop\\cart.py', 'unknown', 'cart.py', true],
  [
    '/srv/base/venv/lib/python3.11/site-packages/pandas/core/frame.py',
    'package',
    'pandas/core/frame.py',
    false,
  ],
  ['/usr/lib/python3.11/json/decoder.py', 'standard', 'json/decoder.py', false],
  ['/srv/base/node_modules/a/node_modules/b/index.js', 'package', 'b/index.js', false],
  ['<string>', 'generated', '<string>', false],
  ['', 'native', '', false],
  ['lib/cart.py', 'repository', 'lib/cart.py', true],
] as const)('%s', (path, origin, expected, repository) => {
  expect(locate({ path, origin }, ['/srv/base/', 'C:\\work\\shop'])).toEqual({ path: expected, repository })
})

test('the deepest folder of all code that is no library is taken for the repository', () => {
  const rootOf = (...paths: string[]): readonly string[] => {
    const builder = new ProfileBuilder([])
    for (const path of paths) builder.file(path)
    return guessRoot([builder.done({ tool: 'x', format: 'x' })])
  }
  expect(rootOf('/srv/shop/a.py', '/srv/shop/lib/b.py', '/usr/lib/python3.11/json.py')).toEqual(['/srv/shop'])
  expect(rootOf('/srv/shop/a.py')).toEqual(['/srv/shop'])
  expect(rootOf('/one/a.py', '/two/b.py')).toEqual([])
  expect(rootOf('a.py')).toEqual([])
})
