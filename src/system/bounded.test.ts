import { expect, test } from 'vitest'
import { bounded } from './bounded.ts'

function interruption() {
  const actions = new Set<() => Promise<void>>()
  return {
    actions,
    undo(action: () => Promise<void>) {
      actions.add(action)
      return () => {
        actions.delete(action)
      }
    },
  }
}

test('what is done in time is given back, and nothing is undone', async () => {
  const outer = interruption()
  const undone: string[] = []
  const answer = await bounded(60, outer, async ({ undo }) => {
    const release = undo(async () => {
      undone.push('x')
    })
    release()
    return 7
  })
  expect([answer, undone, outer.actions.size]).toEqual([{ done: 7 }, [], 0])
})

test('work that takes too long is ended by what it registered, latest first', async () => {
  const undone: string[] = []
  const answer = await bounded(0.01, interruption(), ({ undo }) => {
    undo(async () => {
      undone.push('first')
    })
    return new Promise<never>((_, reject) => {
      undo(async () => {
        undone.push('second')
        reject(new Error('ended'))
      })
    })
  })
  expect([answer, undone]).toEqual(['late', ['second', 'first']])
})

test('a fault of the work itself comes through, and an interruption reaches it once', async () => {
  await expect(
    bounded(60, interruption(), async () => {
      throw new Error('its own')
    }),
  ).rejects.toThrow('its own')
  const outer = interruption()
  let undone = 0
  const work = bounded(0.05, outer, ({ undo }) => {
    return new Promise<never>((_, reject) => {
      undo(async () => {
        undone += 1
        setTimeout(() => reject(new Error('interrupted')), 100)
      })
    })
  })
  for (const action of outer.actions) await action()
  expect(await work).toBe('late')
  expect(undone).toBe(1)
})
