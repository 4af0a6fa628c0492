import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { watchInterruption } from './interruption.ts'

test('finish undoes the latest first and only what is still registered', async () => {
  const order: string[] = []
  const interruption = watchInterruption(() => order.push('ended'))
  interruption.undo(async () => void order.push('first'))
  const done = interruption.undo(async () => void order.push('second'))
  interruption.undo(async () => {
    order.push('third')
    throw new Error('already gone')
  })
  done()
  await interruption.finish()
  expect(order).toEqual(['third', 'first'])
  expect(process.listeners('SIGINT')).toEqual([])
})

test('a signal aborts, undoes and ends', async () => {
  const order: string[] = []
  let resolve: (signal: string) => void = () => {}
  const ended = new Promise<string>((settle) => {
    resolve = settle
  })
  const interruption = watchInterruption(resolve)
  interruption.undo(async () => void order.push(`undone, aborted: ${interruption.signal.aborted}`))
  const sender = spawn(process.execPath, ['-e', `process.kill(${process.pid}, 'SIGHUP')`])
  await once(sender, 'exit')
  expect(await ended).toBe('SIGHUP')
  expect(order).toEqual(['undone, aborted: true'])
  expect(() => interruption.undo(async () => {})).toThrow('interrupted by SIGHUP')
  await interruption.finish()
})
