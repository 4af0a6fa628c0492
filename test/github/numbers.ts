/** Issues and pull requests of a repository share their numbers. */
import type { State } from './state.ts'

export function nextNumber({ issues, pullRequests }: State, repository: string): number {
  const taken = [
    ...issues.filter((each) => each.repository === repository),
    ...pullRequests.filter((each) => each.repository.fullName === repository),
  ]
  return Math.max(0, ...taken.map(({ number }) => number)) + 1
}
