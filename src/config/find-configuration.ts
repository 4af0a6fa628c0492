/** Where the configuration of a repository lies. */
import { Fault, fault } from '../model/finding.ts'
import { listed } from './expectation.ts'
import { writeSmallest } from './smallest-file.ts'

/** Relative to the root of the repository, first come first. */
const places: readonly string[] = [
  'benchline.yml',
  'benchline.yaml',
  '.github/benchline.yml',
  '.github/benchline.yaml',
]

/** The only one there is; none or several is a `Fault`. `exists` is asked for paths relative to the root. */
export async function findConfiguration(
  exists: (path: string) => boolean | Promise<boolean>,
): Promise<string> {
  const there = await Promise.all(places.map(async (path) => ((await exists(path)) ? [path] : [])))
  const [path, ...others] = there.flat()
  if (path === undefined) {
    throw fault('no-configuration', `there is no configuration: no ${listed(places)} in this repository`, {
      remedy: writeSmallest,
    })
  }
  if (others.length === 0) return path
  throw new Fault(
    others.map((other) => ({
      code: 'several-configurations',
      severity: 'error',
      text: `there are several configurations: \`${path}\` and \`${other}\``,
      remedy: 'keep one of them',
      position: { file: other },
    })),
  )
}
