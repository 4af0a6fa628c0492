/** Waiting. */
import { setTimeout as wait } from 'node:timers/promises'

/** Resolves after so many seconds. */
export async function sleep(seconds: number): Promise<void> {
  await wait(seconds * 1000)
}
