/** What this repository provides, read from a side's copy: its Python modules, Node packages and commands. */
import { readText } from '../../system/files.ts'
import { basename, dirname, join, relative } from '../../system/paths.ts'
import { type Folder, walk } from '../../system/walk.ts'
import { isManifest, manifestNames, type Name, type OwnNames, pythonManifests } from './manifest-names.ts'

/** Folders that hold what was fetched, made or only serves as an example: no names of this repository's own. */
const passed = new Set(
  'node_modules site-packages vendor third_party target build dist out venv env __pycache__'
    .concat(' test tests __tests__ fixtures __fixtures__ testdata templates example examples docs doc')
    .split(' '),
)

/** Top-level names that many repositories have and some packages install by mistake. */
const everybodys = new Set(
  'setup conftest test tests docs doc examples scripts tools benchmarks benchmark bench noxfile tasks fabfile'.split(
    ' ',
  ),
)

/** Folders below a distribution where its packages may start. */
const sourceFolders = new Set(['src', 'lib', 'python'])

const limits = {
  depth: 5,
  most: 4000,
  enters: (name: string): boolean => !name.startsWith('.') && !passed.has(name),
}

/** Names of all manifests, packages and modules of a copy, to a depth that monorepos need. */
export async function ownNames(root: string): Promise<OwnNames> {
  const own = { python: new Set<string>(), node: new Set<string>(), commands: new Set<string>() }
  const distributions = new Set<string>()
  const packages = new Set<string>()
  for await (const folder of walk(root, limits)) {
    const names: Name[] = []
    for (const file of folder.files.filter(isManifest)) {
      names.push(...manifestNames(file, (await readText(join(folder.path, file))) ?? ''))
    }
    if (pythonManifests.some((file) => folder.files.includes(file))) distributions.add(folder.path)
    const inPackage = packages.has(dirname(folder.path))
    if (folder.files.includes('__init__.py')) packages.add(folder.path)
    if (!inPackage) names.push(...pythonNames(folder, root, distributions))
    names.push(...goCommands(folder))
    for (const [kind, name] of names) {
      if (kind !== 'python' || !everybodys.has(name)) own[kind].add(name)
    }
  }
  return own
}

/** The package that starts at this folder, or the modules of a distribution; subpackages come with their package. */
function pythonNames(folder: Folder, root: string, distributions: ReadonlySet<string>): readonly Name[] {
  const start = startOf(folder.path, root, distributions)
  const names: Name[] = []
  if (folder.files.includes('__init__.py')) {
    const dotted = relative(start ?? dirname(folder.path), folder.path).split(/[\\/]/u)
    names.push(['python', dotted.join('.')])
  } else if (start === folder.path) {
    const modules = folder.files.filter((file) => file.endsWith('.py'))
    names.push(...modules.map((file): Name => ['python', file.slice(0, -'.py'.length)]))
  }
  return names.filter(([, name]) => name !== '')
}

/** Where the packages of the innermost distribution around a folder start: beside its manifest, or in its `src`. */
function startOf(path: string, root: string, distributions: ReadonlySet<string>): string | undefined {
  for (let at = path; ; at = dirname(at)) {
    if (sourceFolders.has(basename(at)) && distributions.has(dirname(at))) return at
    if (distributions.has(at)) return at
    if (at === root || at === dirname(at)) return undefined
  }
}

/** `cmd/NAME/*.go` is a command by Go's custom. */
function goCommands({ path, files }: Folder): readonly Name[] {
  const isCommand = basename(dirname(path)) === 'cmd' && files.some((file) => file.endsWith('.go'))
  return isCommand ? [['commands', basename(path)]] : []
}
