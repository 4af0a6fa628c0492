/** A store that forgets: for tests, and for looking at what a run would leave behind. */
import { fingerprint } from '../model/environment.ts'
import type { KeptProfile } from '../model/kept-profile.ts'
import type { Run } from '../model/run.ts'
import { decodeRun, encodeRun, runName } from './codec.ts'
import type { Selection, Store } from './store.ts'

/** Keeps encoded text, so that what comes out is what every other store would give, and nobody else's to change. */
export function memoryStore(): Store {
  const texts = new Map<string, string>()
  const kept = new Map<string, readonly KeptProfile[]>()
  return {
    place: 'memory',
    async ready() {},
    async put(run: Run, profiles: readonly KeptProfile[] = []) {
      const line = encodeRun(run)
      const name = runName(run, line)
      if (!texts.has(name)) kept.set(name, profiles.toSorted(byName))
      texts.set(name, line)
      return { place: 'memory', findings: [] }
    },
    async list(suite: string, { latest, fingerprint: wanted }: Selection = {}): Promise<readonly Run[]> {
      const runs = [...texts]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, line]) => decodeRun(line, name))
        .filter((run) => run.suite === suite)
        .filter((run) => wanted === undefined || fingerprint(run.environment) === wanted)
      return latest === undefined ? runs : runs.slice(Math.max(0, runs.length - latest))
    },
    async profiles(run: Run) {
      return kept.get(runName(run, encodeRun(run))) ?? []
    },
  }
}

const byName = (one: KeptProfile, other: KeptProfile): number => (one.name < other.name ? -1 : 1)
