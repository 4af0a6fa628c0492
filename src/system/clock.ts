/** Clocks: the one that only moves forward, and the one on the wall. */
import { performance } from 'node:perf_hooks'

/** Seconds since an arbitrary moment; never goes backwards, whatever happens to the system's time. */
export function monotonicSeconds(): number {
  return performance.now() / 1000
}

/** Now, ISO 8601 in UTC. */
export function timestamp(): string {
  return new Date().toISOString()
}
