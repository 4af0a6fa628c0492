/** What must happen before Benchline ends, however it ends: every signal that can be caught undoes what was made. */
import { constants } from 'node:os'

/** Undoes one thing. May be called while that thing is still being made; must not fail when it is gone already. */
export type Undo = () => Promise<void>

export interface Interruption {
  /** Aborts at the first signal: long steps look at it and stop. */
  readonly signal: AbortSignal
  /**
   * Registers what to undo; call it before making the thing. The result takes it off the list again. Throws once
   * interrupted, so that nothing new is begun while the rest is being undone.
   */
  undo(action: Undo): () => void
  /** Undoes everything that is still registered, latest first, and stops listening to signals. */
  finish(): Promise<void>
}

const caught = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const

/** Seconds given to one undo before the next one is tried: a stuck file system must not keep the rest. */
const patience = 10

async function settle(action: Undo): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  try {
    const limit = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience * 1000)
    })
    await Promise.race([action(), limit])
  } catch {
    // Undoing is best effort: the next start sweeps what stayed behind.
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Listens for the signals that end a program. The first one aborts `signal`, undoes everything and then calls
 * `end` with the signal's name; a second one during that time changes nothing (undoing is bounded).
 */
export function watchInterruption(end: (signal: string) => void): Interruption {
  const controller = new AbortController()
  const actions = new Set<Undo>()
  const undoAll = async (): Promise<void> => {
    for (const action of [...actions].toReversed()) {
      actions.delete(action)
      await settle(action)
    }
  }
  const listener = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) return
    controller.abort(new Error(`interrupted by ${name} (${constants.signals[name]})`))
    void undoAll().then(() => end(name))
  }
  for (const name of caught) process.on(name, listener)
  return {
    signal: controller.signal,
    undo(action) {
      controller.signal.throwIfAborted()
      actions.add(action)
      return () => {
        actions.delete(action)
      }
    },
    async finish() {
      await undoAll()
      for (const name of caught) process.removeListener(name, listener)
    },
  }
}
