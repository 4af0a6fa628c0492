/** Work that may be given up. */
import type { Interruption } from './interruption.ts'

/** The part of an interruption that the work registers with. */
type Undoing = Pick<Interruption, 'undo'>

/**
 * Does the work, and gives it up after so many seconds: what it registered to be undone is undone then, as if the
 * program were interrupted, and the answer is `late`. An interruption of the program itself reaches the work as well.
 */
export async function bounded<T>(
  seconds: number,
  interruption: Undoing,
  work: (undoing: Undoing) => Promise<T>,
): Promise<{ readonly done: T } | 'late'> {
  const actions = new Set<() => Promise<void>>()
  let given = false
  const undoing: Undoing = {
    undo(action) {
      const once = async (): Promise<void> => {
        if (actions.delete(once)) await action()
      }
      const release = interruption.undo(once)
      actions.add(once)
      return () => {
        actions.delete(once)
        release()
      }
    },
  }
  const timer = setTimeout(() => {
    given = true
    for (const action of [...actions].toReversed()) action().catch(() => {})
  }, seconds * 1000)
  try {
    return { done: await work(undoing) }
  } catch (error) {
    if (given) return 'late'
    throw error
  } finally {
    clearTimeout(timer)
  }
}
