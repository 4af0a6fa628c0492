import { expect, test } from 'vitest'
import { number, oneOf, toolArguments } from './tool-arguments.ts'

const known = [
  { names: ['-i', '--interval'], option: 'interval', value: number(0.001, 1, '0.01') },
  { names: ['--backend'], option: 'backend', value: oneOf(['a', 'b']) },
  { names: ['--all'], option: 'all' },
] as const

test.each([
  [[], {}],
  [['-i', '0.5', '--all'], { interval: 0.5, all: true }],
  [['--interval=0.25', '--backend', 'b'], { interval: 0.25, backend: 'b' }],
  [['-i'], '`-i` needs a value'],
  [['-i', 'x'], '`-i`: expected a number from 0.001 to 1 such as `0.01`, found `x`'],
  [['--interval='], '`--interval`: expected a number from 0.001 to 1 such as `0.01`, found ``'],
  [['--interval=2'], '`--interval`: expected a number from 0.001 to 1 such as `0.01`, found `2`'],
  [['--backend', 'c'], '`--backend`: expected `a`, `b`, found `c`'],
  [['--all=1'], '`--all` takes no value'],
  [
    ['-o', 'file'],
    '`-o` is not among the arguments that can be handed to it (`--interval`, `--backend`, `--all`)',
  ],
])('%j', (args, expected) => {
  expect(toolArguments(args, known)).toEqual(expected)
})

test('a tool without arguments says so', () => {
  expect(toolArguments(['--x'], [])).toBe(
    '`--x` is not among the arguments that can be handed to it (it takes none)',
  )
})
