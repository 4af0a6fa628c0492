/** The table of stores that a configuration can name. */
import { directory } from './directory.ts'
import { gitBranch } from './git-branch.ts'
import type { StoreKind } from './store.ts'

export const stores: readonly StoreKind[] = [gitBranch, directory]

/** Where runs are kept when nothing is said. */
export const defaultStore: StoreKind = gitBranch
