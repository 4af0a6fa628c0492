// The pull requests that everyone judges: those of the levels of noise, unchanged and 3, 5 and 10 % slower.
import { rows as simulated } from '../simulate/rows.mjs'

/** One for each world; what Benchline knows of the past is no part of it. */
export const rows = simulated.filter(
  ({ part, slowdown, jobs }) => part === 'levels' && slowdown !== 0.02 && jobs > 0,
)
