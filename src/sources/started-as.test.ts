import { expect, test } from 'vitest'
import { argvOf } from '../system/shell.ts'
import { inPlace } from './in-place.ts'
import { isStartedAs } from './started-as.ts'

const process = (argv: readonly [string, ...string[]], cwd = '/copy') => ({
  argv,
  cwd,
  env: {},
  timeout: 1,
  stdout: '/out',
  stderr: '/err',
  outputLimit: 1,
})
const named = (argv: readonly string[]) => ({ argv, cwd: '/copy', env: {} })

test('a list, and a text however its shell is started, is the process that it names', () => {
  expect(isStartedAs(process(['work', '1']), named(['work', '1']))).toBe(true)
  expect(isStartedAs(process(['work', '2']), named(['work', '1']))).toBe(false)
  expect(isStartedAs(process(['work', '1'], '/other'), named(['work', '1']))).toBe(false)
  for (const text of ['./work 1', 'cd a && ./work', 'A=1 ./work']) {
    expect(isStartedAs(process(argvOf(text)), named(argvOf(text)))).toBe(true)
    expect(isStartedAs(process(argvOf('./other')), named(argvOf(text)))).toBe(false)
  }
})

test('with its program in the place of the shell', () => {
  expect(isStartedAs(process(argvOf(inPlace('./work 1'))), named(argvOf('./work 1')))).toBe(true)
  expect(isStartedAs(process(argvOf('exec ./work 1')), named(['bash', '-c', './work 1']))).toBe(false)
})
