/** What a reduced profile speaks of: files, functions and frames, each of which comes into it when it is first needed. */
import type { Origin, Profile, ProfileFile, ProfileFunction, ValueType } from '../../model/profile.ts'
import { hidePaths } from './hide-paths.ts'
import { ProfileBuilder } from './profile-builder.ts'

export interface Reduction {
  /** Where a file lies: relative to the repository, or to the folder that its library lies in. */
  readonly locate: (file: ProfileFile) => { readonly path: string; readonly repository: boolean }
  /** Part of the whole, from 0 to 1, below which a stack, a function or a line does not stand on its own. */
  readonly share: number
  /** Whether functions and lines of the repository stand on their own however small they are: their counts are exact. */
  readonly allOwn: boolean
}

/** What is called so stands for all that is left out. */
const others = '(others)'

/** Origin and path as one text, so that a file of the repository and one of a library never become one. */
const keyOf = (origin: Origin, path: string): string => `${origin}\n${path}`

/** A file of a finished profile whose paths are such texts. */
export function fileOf({ path: key }: ProfileFile): ProfileFile {
  const end = key.indexOf('\n')
  const origin = origins.find((each) => each === key.slice(0, end)) ?? 'unknown'
  return { path: key.slice(end + 1), origin }
}

const origins: readonly Origin[] = ['repository', 'package', 'standard', 'runtime', 'native', 'generated']

export class ReducedTables {
  readonly builder: ProfileBuilder
  readonly valueTypes: readonly ValueType[]
  private readonly keys: readonly string[]
  private readonly own: readonly boolean[]
  private readonly functions: readonly ProfileFunction[]
  private readonly places: Int32Array
  private othersPlace = -1

  constructor({ valueTypes, files, functions }: Profile, { locate }: Reduction) {
    const located = files.map((file) => ({ file, ...locate(file) }))
    this.valueTypes = valueTypes
    this.builder = new ProfileBuilder(valueTypes)
    this.keys = located.map(({ file, path, repository }) =>
      keyOf(repository ? 'repository' : file.origin, repository ? path : elsewhere(path)),
    )
    this.own = located.map(({ repository }) => repository)
    this.functions = functions
    this.places = new Int32Array(functions.length).fill(-1)
  }

  isOwnFile(file: number | undefined): boolean {
    return file !== undefined && this.own[file] === true
  }

  isOwn(place: number): boolean {
    return this.isOwnFile(this.functions[place]?.file)
  }

  file(place: number): number {
    return this.builder.file(this.keys[place] ?? '')
  }

  function(place: number): number {
    const known = this.places[place] ?? -1
    if (known >= 0) return known
    const { name = '', file, startLine, uncertain } = this.functions[place] ?? {}
    const path = file === undefined ? undefined : this.keys[file]
    const made = this.builder.function(hidePaths(name), {
      ...(path === undefined ? {} : { path }),
      ...(startLine === undefined ? {} : { startLine }),
      ...(uncertain === undefined ? {} : { uncertain }),
    })
    this.places[place] = made
    return made
  }

  /** The function that stands for all that are left out. */
  others(): number {
    this.othersPlace = this.builder.function(others, { uncertain: true })
    return this.othersPlace
  }

  isOthers(place: number): boolean {
    return place === this.othersPlace
  }

  /** The file of lines that are left out. */
  othersFile(): number {
    return this.builder.file(keyOf('generated', others))
  }
}

/** What is neither the repository's nor a library's is called by its name alone. */
function elsewhere(path: string): string {
  if (!/^(?:\/|[A-Za-z]:\/)/u.test(path)) return hidePaths(path)
  return `/…/${path.slice(path.lastIndexOf('/') + 1)}`
}
