import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { currentOwner, lifeOf, ownerSchema } from './owner.ts'

test('this process is alive, and stays so when written down and read again', () => {
  const owner = currentOwner()
  expect(owner.pid).toBe(process.pid)
  expect(owner.started).not.toBe('')
  expect(owner.boot).not.toBe('')
  expect(lifeOf(ownerSchema.parse(JSON.parse(JSON.stringify(owner))))).toBe('alive')
})

test('a number that was given out again is another process', () => {
  expect(lifeOf({ ...currentOwner(), started: '1' })).toBe('dead')
})

test('a process that ended is dead, also before its parent has asked for it', async () => {
  // The shell prints the number of a child and then never waits for it, which leaves a zombie.
  const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 20'])
  try {
    const [first] = await once(parent.stdout, 'data')
    const pid = Number(String(first))
    const started = { ...currentOwner(), pid, started: '' }
    while (lifeOf(started) === 'alive') await new Promise((resolve) => setTimeout(resolve, 5))
    expect(lifeOf(started)).toBe('dead')
    // It is still in the system's list, as a zombie.
    expect(process.kill(pid, 0)).toBe(true)
  } finally {
    parent.kill('SIGKILL')
    await once(parent, 'close')
  }
})

test.each([
  { name: 'another boot of this machine', change: { boot: 'other' }, life: 'dead' },
  { name: 'another machine', change: { boot: 'other', host: 'other' }, life: 'unknown' },
  { name: 'another container of this machine', change: { space: 'pid:[1]' }, life: 'unknown' },
  { name: 'the same boot under a new host name', change: { host: 'renamed' }, life: 'alive' },
])('$name: $life', ({ change, life }) => {
  expect(lifeOf({ ...currentOwner(), ...change })).toBe(life)
})
