import { expect, test } from 'vitest'
import type { Command } from './launcher.ts'
import { decodeAnswer, encodeRequest } from './protocol.ts'

const command: Command = {
  argv: ['ü', ''],
  cwd: '/a b',
  env: { A: '1', B: 'x=y' },
  timeout: 0.25,
  stdout: '/o',
  stderr: '/e',
  outputLimit: 10.9,
}

test('a request is its length in bytes and its fields', () => {
  const body = ['250', '10', '/a b', '/o', '/e', '2', 'ü', '', 'A=1', 'B=x=y', 'BENCHLINE_RUN=m'].join('\0')
  expect(encodeRequest(command, 'm')).toBe(`${body.length + 1}\n${body}`)
  expect(encodeRequest(command, 'n')).toContain('BENCHLINE_RUN=n')
  expect(encodeRequest({ ...command, env: {} }, 'm')).toMatch(/\0\0BENCHLINE_RUN=m$/u)
})

test('a timeout too short for a millisecond is still one', () => {
  expect(encodeRequest({ ...command, timeout: 0.0001 }, 'm').split('\n')[1]).toMatch(/^1\0/u)
})

test.each([
  [{ argv: ['a\0b'] as const }, 'NUL'],
  [{ cwd: '/\0' }, 'NUL'],
  [{ env: { A: '\0' } }, 'NUL'],
  [{ env: { '': '1' } }, 'environment variable ""'],
  [{ env: { 'A=B': '1' } }, 'A=B'],
])('%j cannot be asked for', (bad, text) => {
  expect(() => encodeRequest({ ...command, ...bad }, 'm')).toThrow(text)
})

test.each([
  [
    '0 self 12 3 4 5 6 7',
    { kind: 'ran', status: 0, ended: 'self', wall: 12, cpu: 3, peak: 4, own: 5, output: 6, queued: 7 },
  ],
  [
    '-9 timeout 12 3 4 - 6 0',
    { kind: 'ran', status: -9, ended: 'timeout', wall: 12, cpu: 3, peak: 4, output: 6, queued: 0 },
  ],
  ['1 output 12 - - - 6 -', { kind: 'ran', status: 1, ended: 'output', wall: 12, output: 6 }],
  ['unstarted cwd 20', { kind: 'unstarted', stage: 'cwd', errno: 20 }],
  ['unstarted program 2', { kind: 'unstarted', stage: 'program', errno: 2 }],
  ['broken process 3 did not end', { kind: 'broken', text: 'process 3 did not end' }],
  ['0 self 12', { kind: 'broken', text: '0 self 12' }],
  ['0 self 12 3 4 5 6', { kind: 'broken', text: '0 self 12 3 4 5 6' }],
  ['0 self nan 3 4 5 6 7', { kind: 'broken', text: '0 self nan 3 4 5 6 7' }],
])('%s is read', (line, answer) => {
  expect(decodeAnswer(line)).toEqual(answer)
})
