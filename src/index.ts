/** Benchline as a library: the pure core that compares, judges and reads results. It touches no file and no network. */
export { compareSamples } from './compare-samples.ts'
export type { SamplesCompared, SamplesToCompare } from './compare-samples.ts'
export { assess as judge } from './assess.ts'
export type { Assessment } from './assess.ts'
export type { Evidence } from './model/evidence.ts'
export { readResults } from './read-results.ts'
