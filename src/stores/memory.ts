/** A store that forgets: for tests, and for looking at what a run would leave behind. */
import type { Run } from '../model/run.ts'
import { decodeRun, encodeRun, runName } from './codec.ts'
import type { Store } from './store.ts'

/** Keeps encoded text, so that what comes out is what every other store would give, and nobody else's to change. */
export function memoryStore(): Store {
  const texts = new Map<string, string>()
  return {
    place: 'memory',
    async put(run: Run): Promise<void> {
      const line = encodeRun(run)
      texts.set(runName(run, line), line)
    },
    async list(suite: string): Promise<readonly Run[]> {
      return [...texts]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, line]) => decodeRun(line, name))
        .filter((run) => run.suite === suite)
    },
  }
}
