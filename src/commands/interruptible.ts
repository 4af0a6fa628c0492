/** Runs a command's work so that every signal undoes what it made, and ends with exit code 2. */
import { type Interruption, watchInterruption } from '../system/interruption.ts'
import type { Terminal } from './terminal.ts'

export async function interruptible<T>(
  terminal: Terminal,
  clear: () => void,
  work: (interruption: Interruption) => Promise<T>,
): Promise<T> {
  const interruption = watchInterruption((signal) => {
    clear()
    terminal.err(`interrupted by ${signal}: nothing was judged, nothing is left behind\n`)
    process.exit(2)
  })
  try {
    return await work(interruption)
  } catch (error) {
    // What fails while everything is being undone is no news; the process ends when the undoing is done.
    if (interruption.signal.aborted) await new Promise<never>(() => {})
    throw error
  } finally {
    if (!interruption.signal.aborted) await interruption.finish()
  }
}
