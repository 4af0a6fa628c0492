import { expect, test } from 'vitest'
import { toExit, toUnstarted } from './exit.ts'

const answer = { kind: 'ran', status: 0, ended: 'self', wall: 2e9, cpu: 1500, output: 7 } as const
const MiB = 2 ** 20

test('times become seconds, and what is not known stays unknown', () => {
  expect(toExit(answer, undefined)).toEqual({ code: 0, ended: 'by-itself', wall: 2, cpu: 0.0015, output: 7 })
  expect(toExit({ ...answer, cpu: 0 }, undefined)).not.toHaveProperty('cpu')
  expect(toExit({ ...answer, queued: 5e8 }, undefined).queued).toBe(0.5)
  // A process may never have to wait, unlike one that took no CPU time at all.
  expect(toExit({ ...answer, queued: 0 }, undefined).queued).toBe(0)
})

test('a signal has its name, and its code is absent', () => {
  const exit = toExit({ ...answer, status: -15, ended: 'timeout' }, undefined)
  expect(exit).toMatchObject({ signal: 'SIGTERM', ended: 'timeout' })
  expect(exit).not.toHaveProperty('code')
  expect(toExit({ ...answer, status: -6 }, undefined).signal).toBe('SIGABRT')
  expect(toExit({ ...answer, status: -120 }, undefined).signal).toBe('signal 120')
})

test.each([
  // What a small process showed and the launcher's size then; this one's peak and the launcher's size now.
  [{ peak: 10 * MiB, own: 10 * MiB }, { peak: 10 * MiB, own: 10 * MiB }, false],
  [{ peak: 10 * MiB, own: 10 * MiB }, { peak: 10.4 * MiB, own: 10 * MiB }, false],
  [{ peak: 10 * MiB, own: 10 * MiB }, { peak: 11 * MiB, own: 10 * MiB }, true],
  // The launcher has grown by 2 MiB since.
  [{ peak: 10 * MiB, own: 10 * MiB }, { peak: 12 * MiB, own: 12 * MiB }, false],
  [{ peak: 10 * MiB, own: 10 * MiB }, { peak: 13 * MiB, own: 12 * MiB }, true],
  // A fork hands on only a part, here 3 of 7 MiB.
  [{ peak: 3 * MiB, own: 7 * MiB }, { peak: 5 * MiB, own: 7 * MiB }, true],
  [{ peak: 3 * MiB, own: 7 * MiB }, { peak: 3 * MiB, own: 6 * MiB }, false],
  // Where nothing is handed on, every peak is the program's own.
  [{ peak: 1 * MiB }, { peak: 1 * MiB }, true],
])('after %j a peak of %j is believed: %s', (first, now, believed) => {
  const exit = toExit({ ...answer, ...now }, { ...answer, ...first })
  expect(exit.peakRss).toBe(believed ? now.peak : undefined)
})

const told = (stage: 'cwd' | 'output' | 'program', errno: number) =>
  toUnstarted({ kind: 'unstarted', stage, errno }).unstarted

test('a refusal of the system is told in words', () => {
  expect(toUnstarted({ kind: 'unstarted', stage: 'program', errno: 2 })).toEqual({
    ended: 'by-itself',
    unstarted: 'command not found (ENOENT)',
    wall: 0,
  })
  expect(told('cwd', 2)).toBe('working directory: no such file or directory (ENOENT)')
  expect(told('output', 28)).toBe('file for its output: no space left on device (ENOSPC)')
  expect(told('program', 7)).toBe('argument list too long (E2BIG)')
  expect(told('program', 99_999)).toBe('the system refused (error 99999)')
})
