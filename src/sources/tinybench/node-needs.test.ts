import { expect, test } from 'vitest'
import { loadingRemedy } from './node-needs.ts'

const node = (version: string) => ({ path: '/usr/bin/node', version, own: false })
const file = (path: string) => ({ path, shown: path, name: 'x' })

test.each([
  ['a package', "Cannot find package 'left-pad' imported from /x", '/x.mjs', '24.1.0', false, 'npm ci'],
  ['a package required', "Cannot find module 'left-pad'", '/x.cjs', '20.9.0', false, 'npm ci'],
  ['a path without its ending', "Cannot find module '/src/a' imported", '/x.ts', '24.1.0', false, 'tsx'],
  ['an enum', 'TypeScript enum is not supported in strip-only mode', '/x.ts', '24.1.0', false, 'enum'],
  ['the ending', 'Unknown file extension ".ts"', '/x.ts', '20.9.0', true, '22.18'],
  ['a path from JavaScript', "Cannot find module '/src/a'", '/x.mjs', '24.1.0', false, undefined],
  ['what tsx could not load either', "Cannot find module './a'", '/x.ts', '24.1.0', true, undefined],
])('%s', (_, text, path, version, throughTsx, part) => {
  const remedy = loadingRemedy(text, file(path), node(version), throughTsx)
  expect(remedy === part || remedy?.includes(part ?? 'never')).toBe(true)
})
