/** Which commits another one builds on, as far as this clone can tell. */
import { isShallow } from './commit.ts'
import { git } from './git.ts'
import type { Repository } from './repository.ts'

/** `unknown`: the commit is not here, or history was cut somewhere between the two. */
export type Precedence = 'precedes' | 'apart' | 'unknown'

/** For full object names, whether each is the commit itself or one of its ancestors: three calls of git, however many. */
export async function precedenceOf(
  repository: Repository,
  commit: string,
  others: readonly string[],
): Promise<ReadonlyMap<string, Precedence>> {
  const names = [...new Set(others)].filter((name) => /^[0-9a-f]{40,64}$/u.test(name))
  const found: [string, Precedence][] = others.map((name) => [name, 'unknown'])
  if (names.length === 0) return new Map(found)
  // A partial clone would otherwise fetch what it does not have.
  const env = { GIT_NO_LAZY_FETCH: '1' }
  const listed = await git(repository.git, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
    input: names.map((name) => `${name}\n`).join(''),
    env,
  })
  const here = listed.split('\n').flatMap((line) => (line.endsWith(' commit') ? [line.slice(0, -7)] : []))
  if (here.length === 0) return new Map(found)
  // Walks only what the commit does not build on, which for its ancestors is nothing.
  const walked = await git(repository.git, ['rev-list', '--stdin'], {
    input: [...here, `^${commit}`].map((name) => `${name}\n`).join(''),
    env,
  })
  const apart = new Set(walked.split('\n'))
  const cut = apart.size > 1 && (await isShallow(repository))
  return new Map([
    ...found,
    ...here.map((name): [string, Precedence] => [
      name,
      apart.has(name) ? (cut ? 'unknown' : 'apart') : 'precedes',
    ]),
  ])
}
