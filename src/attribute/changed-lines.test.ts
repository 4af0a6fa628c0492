import { expect, test } from 'vitest'
import { gitDiff } from '../../test/git-diff.ts'
import { ProfileBuilder } from '../formats/profiles/profile-builder.ts'
import { changedLines } from './changed-lines.ts'
import { identify } from './identify.ts'
import { lineMap } from './line-map.ts'
import { match } from './match.ts'

/** Texts of the lines that a change changes in its only function. */
function changed(file: string, base: readonly string[], head: readonly string[]): readonly string[] {
  const side = (lines: readonly string[]) => {
    const builder = new ProfileBuilder([{ name: 'wall', unit: 's', nature: 'timed', additive: true }])
    const at = lines.findIndex((line) => /^(?:def|function|const) /u.test(line)) + 1
    const name = /(?:def|function|const) (\w+)/u.exec(lines[at - 1] ?? '')?.[1] ?? ''
    const frame = builder.frame(builder.function(name, { path: `/copy/${file}`, startLine: at }), at)
    builder.sample(builder.stack(-1, frame), -1, [1])
    const profiles = [builder.done({ tool: 'sampler', format: 'synthetic', samples: 1000 })]
    return identify({ profiles, roots: ['/copy'], source: () => lines.join('\n') })
  }
  const sides = { base: side(base), head: side(head) }
  const map = lineMap(gitDiff({ [file]: `${base.join('\n')}\n` }, { [file]: `${head.join('\n')}\n` }))
  const matched = match(sides.base, sides.head, map, () => new Map())
  const pair = matched.pairs[matched.pairOf.head[0] ?? -1]
  return changedLines(pair, matched, map, sides.head.outlineOf).map((line) => head[line - 1]?.trim() ?? '')
}

const body = ['    low = min(row)', '    high = max(row)', '    return [value - low for value in row], high']
const soft = ['def soften(row, reach):', ...body]

test.each<[string, readonly string[], readonly string[]]>([
  ['its own name is no change', ['def soft(row, reach):', ...body], []],
  [
    'nor is it beside one of its body',
    ['def soft(row, reach):', '    row = list(row)', ...body],
    ['row = list(row)'],
  ],
  [
    'a parameter is none beside one of its body',
    ['def soften(row, reach, kept=()):', '    row = list(row)', ...body],
    ['row = list(row)'],
  ],
  ['alone it is one', ['def soften(row, reach=2):', ...body], ['def soften(row, reach=2):']],
  ['and so is a decorator', ['@cached', ...soft], ['@cached']],
  ['comments are none', ['def soften(row, reach):', '    # Both ends.', ...body], []],
])('Python: %s', (_, head, lines) => {
  expect(changed('soften.py', soft, head)).toEqual(lines)
})

test('what stands on the line of its name is its body', () => {
  const rest = ['  row.map((value) => value - 1),', ')']
  const base = ['const soften = (row) => sorted(', ...rest]
  const head = ['const soften = (row) => sortedAgain(', ...rest.with(0, '  row.map((value) => value - 2),')]
  expect(changed('soften.mjs', base, head)).toEqual([head[0], head[1]?.trim()])
})

test('JavaScript: the line of its name and parameters is none beside one of its body', () => {
  const rest = ['  const low = Math.min(...row)', '  return row.map((value) => value - low + reach)', '}']
  const base = ['function soften(row, reach) {', ...rest]
  const head = ['function soft(row, reach, kept) {', '  row = [...row]', ...rest]
  expect(changed('soften.mjs', base, head)).toEqual(['row = [...row]'])
})
