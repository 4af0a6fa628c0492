import { expect, test } from 'vitest'
import { evaluate, fillIn } from './expressions.ts'

test('expressions', () => {
  const contexts = { github: { token: 't', event: { number: 7 } }, runner: { temp: '/tmp' }, matrix: null }
  expect(fillIn('a ${{ github.token }}-${{ github.event.number }}${{ github.nothing }}', contexts)).toBe(
    'a t-7',
  )
  expect(evaluate("github.nothing || 'else'", contexts)).toBe('else')
  expect(evaluate("runner.temp == '/tmp' && !cancelled()", contexts)).toBe(true)
  expect(evaluate('(failure() || cancelled()) && true', contexts, 'cancelled')).toBe(true)
  expect(evaluate('toJSON(matrix)', contexts)).toBe('null')
  expect(evaluate("'it''s' != 'its'", contexts)).toBe(true)
  for (const wrong of ['github.token +', 'secrets.TOKEN', 'hashFiles()', 'a b', '(always()']) {
    expect(() => evaluate(wrong, contexts), wrong).toThrow('this runner')
  }
})
