import { expect, test } from 'vitest'
import { argvOf, ownVariables } from './shell.ts'
import { testWhere } from '../../test/test-where.ts'

testWhere(process.platform !== 'win32', 'a string goes to the shell, a list does not', () => {
  expect(argvOf('a | b')).toEqual(['/bin/sh', '-c', 'a | b'])
  expect(argvOf(['a', '| b'])).toEqual(['a', '| b'])
})

test('only variables that are named and set are handed on', () => {
  expect(ownVariables(['A', 'C', 'D'], { A: '1', B: '2', C: '', D: undefined })).toEqual({ A: '1', C: '' })
})
