/** Which Python ran, as far as the paths of its library tell: most tools do not write it into their files. */

const signs = [/[\\/]lib[\\/]python(3)\.(\d{1,2})t?[\\/]/iu, /[\\/]python(3)(\d{1,2})[\\/]lib[\\/]/iu]

/** `Python 3.11`; undefined where no path tells, or several tell different versions. */
export function runtimeOf(paths: readonly string[]): string | undefined {
  const versions = new Set<string>()
  for (const path of paths) {
    for (const sign of signs) {
      const [, major, minor] = sign.exec(path) ?? []
      if (major !== undefined && minor !== undefined) versions.add(`Python ${major}.${minor}`)
    }
  }
  const [version] = versions
  return versions.size === 1 ? version : undefined
}
