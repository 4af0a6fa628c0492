/** The table of stores that a configuration can name. */
import { directory } from './directory.ts'
import type { Store, StoreKind } from './store.ts'

export const stores: readonly StoreKind[] = [directory]

/** Where runs are kept when nothing is said: inside the git directory, so that nothing appears in the working tree. */
export function openDefaultStore(repository: {
  readonly root: string
  readonly gitDirectory: string
}): Store {
  return directory.open(`${repository.gitDirectory}/benchline/runs`, repository)
}
