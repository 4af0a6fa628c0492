// The changes that were run: one file each, named by their number in the plan.
import { join } from 'node:path'

export { append, has, readAll } from '../accuracy/live/results.mjs'

export const resultsFolder = join(import.meta.dirname, 'results')
