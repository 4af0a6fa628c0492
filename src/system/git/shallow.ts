/** Where history was cut. */
import { readText } from '../files.ts'
import { join } from '../paths.ts'
import { type GitPlace, gitLine } from './git.ts'

/** The commits whose parents were left out when they were fetched. */
export async function readShallow(place: GitPlace): Promise<ReadonlySet<string>> {
  const folder = await gitLine(place, ['rev-parse', '--path-format=absolute', '--git-dir'])
  const text = (await readText(join(folder ?? '', 'shallow'))) ?? ''
  return new Set(text.split('\n').filter((line) => line !== ''))
}
