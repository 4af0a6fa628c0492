/** Where a file lies: in its side's own copy, in what belongs to the repository but not to this side, or elsewhere. */
import { toolchainHomes } from '../../system/allowed-environment.ts'
import { assetPath } from '../../system/asset.ts'
import { realPath, sizeOf } from '../../system/files.ts'
import { basename, dirname, isWithin, join } from '../../system/paths.ts'
import type { Place } from '../source.ts'

type Area = 'side' | 'foreign' | 'elsewhere'

export interface Territory {
  /** The user's working tree and the other side's folders, links resolved. */
  readonly foreign: readonly string[]
  /** Expects an absolute path without links. */
  areaOf(path: string): Promise<Area>
  /** The same file's place in this side's copy, for a file of the user's working tree. */
  counterpart(path: string): string | undefined
}

/** Benchline itself: what its runners bring along is not the benchmark's code, in its own repository either. */
const ourselves = dirname(dirname(assetPath(new URL('./node-probe.cjs', import.meta.url))))

/** Folders of installed packages, whoever they belong to: what lies in them is judged by its name alone. */
const packageFolders = new Set(['node_modules', 'site-packages', 'dist-packages'])

const real = async (path: string): Promise<string> => (await realPath(path).catch(() => undefined)) ?? path

/**
 * `userRoot` is the user's working tree, `others` are further folders that this side must not use: the other side's.
 * Installed packages and toolchains inside the working tree (`.venv`, `node_modules`) count as lying elsewhere: they
 * hold third-party code, and the repository's own is known there by its name.
 */
export async function openTerritory(
  place: Place,
  userRoot: string,
  others: readonly string[],
): Promise<Territory> {
  const side = await Promise.all([place.root, place.prefix, place.scratch, ourselves].map(real))
  const user = await real(userRoot)
  const rest = await Promise.all(others.map(real))
  const homes = (await Promise.all(toolchainHomes(place.env).map(real))).filter((home) => home !== user)
  const environments = new Map<string, Promise<boolean>>()

  // A virtual environment or a conda environment, under whatever name.
  const isEnvironment = async (folder: string): Promise<boolean> => {
    const known = environments.get(folder)
    if (known !== undefined) return known
    const marks = ['pyvenv.cfg', 'conda-meta'].map((mark) =>
      sizeOf(join(folder, mark)).catch(() => undefined),
    )
    const answer = Promise.all(marks).then((sizes) => sizes.some((size) => size !== undefined))
    environments.set(folder, answer)
    return answer
  }

  const isInstalled = async (path: string): Promise<boolean> => {
    if (homes.some((home) => isWithin(user, home) && isWithin(home, path))) return true
    for (let at = path; at !== user && at !== dirname(at); at = dirname(at)) {
      if (packageFolders.has(basename(at)) || (await isEnvironment(at))) return true
    }
    return false
  }

  return {
    foreign: [user, ...rest],
    async areaOf(path) {
      if (side.some((folder) => isWithin(folder, path))) return 'side'
      if (rest.some((folder) => isWithin(folder, path))) return 'foreign'
      if (!isWithin(user, path)) return 'elsewhere'
      return (await isInstalled(path)) ? 'elsewhere' : 'foreign'
    },
    counterpart(path) {
      return isWithin(user, path) ? join(place.root, path.slice(user.length)) : undefined
    },
  }
}
