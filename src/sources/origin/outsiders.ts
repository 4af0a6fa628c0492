/** What of a run is this repository's own and yet lies outside its side's copy. */
import { isExecutable } from '../../system/executable.ts'
import { readText, realPath, sizeOf } from '../../system/files.ts'
import { basename, dirname, extname, join, resolve, searchFolders } from '../../system/paths.ts'
import { walk } from '../../system/walk.ts'
import { pathWords } from './command-words.ts'
import { type Loaded, moduleOf } from './loaded.ts'
import { manifestNames, type OwnNames } from './manifest-names.ts'
import type { Territory } from './territory.ts'

export interface Outsider {
  /** Absolute, links resolved. */
  readonly path: string
  /** How the run came to it: `imported by Python as shop`. */
  readonly how: string
}

export interface CommandLooked {
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/** Variables by which programs find code that no probe sees being loaded. */
const searchVariables = [
  'CLASSPATH LD_LIBRARY_PATH LD_PRELOAD DYLD_LIBRARY_PATH DYLD_INSERT_LIBRARIES RUBYLIB PERL5LIB LUA_PATH GEM_PATH',
].flatMap((names) => names.split(' '))

const codeEndings = new Set(
  '.jar .war .class .so .dll .dylib .a .o .node .wasm .pyz .whl .py .pyc .js .mjs .cjs .ts .mts .cts .tsx .jsx .rb'
    .concat(
      ' .pl .pm .php .phar .lua .sh .bash .r .jl .exe .go .rs .c .cc .cpp .h .java .kt .scala .ex .beam',
    )
    .split(' '),
)

/** Undefined also for what cannot be a path at all: words may be anything. */
const lookUp = async (path: string): Promise<string | undefined> => realPath(path).catch(() => undefined)

/** One outsider per module, package or command, whatever the number of its files. */
export async function outsidersAmong(
  loaded: readonly Loaded[],
  command: CommandLooked,
  own: OwnNames,
  territory: Territory,
): Promise<readonly Outsider[]> {
  const found = new Map<string, Outsider>()
  const add = (path: string, how: string): void => {
    if (!found.has(how)) found.set(how, { path, how })
  }
  for (const { kind, name, path: seen } of loaded) {
    const path = (await lookUp(seen)) ?? seen
    const area = await territory.areaOf(path)
    if (area === 'side') continue
    if (kind === 'command') add(path, `run as ${name}`)
    else if (kind === 'node') {
      const home = await packageOf(path)
      const isOwn = home.name !== undefined && own.node.has(home.name)
      const whence = home.name === undefined ? `from ${home.folder}` : `from the package ${home.name}`
      if (area === 'foreign' || isOwn) add(path, `loaded by Node ${whence}`)
    } else {
      const module = name === '' ? moduleOf(path) : name
      const top = module.split('.')[0] ?? ''
      const isOwn = [...own.python].some((mine) => module === mine || module.startsWith(`${mine}.`))
      const how = ['', '__main__', '__mp_main__'].includes(top)
        ? 'run by Python'
        : `imported by Python as ${top}`
      if (area === 'foreign' || isOwn) add(path, how)
    }
  }
  for (const { path, how } of await named(command, own, territory)) add(path, how)
  // The same file, seen by a probe and named: once, by what the probe says.
  const paths = new Map<string, Outsider>()
  for (const outsider of found.values()) if (!paths.has(outsider.path)) paths.set(outsider.path, outsider)
  return [...paths.values()]
}

/** What the command line and its search variables name. */
async function named(
  { argv, cwd, env }: CommandLooked,
  own: OwnNames,
  territory: Territory,
): Promise<readonly Outsider[]> {
  const words = pathWords(argv, env).map((word) => ({
    path: resolve(cwd, word),
    how: 'named on the command line',
  }))
  const searched = searchVariables.flatMap((variable) =>
    env[variable] === undefined
      ? []
      : searchFolders(env[variable], cwd).map((path) => ({ path, how: `found through ${variable}` })),
  )
  const outsiders: Outsider[] = []
  for (const { path: written, how } of [...words, ...searched]) {
    const path = await lookUp(written)
    if (path === undefined) continue
    const area = await territory.areaOf(path)
    if (area === 'side') continue
    const isOwn = own.commands.has(commandName(path)) && (await isExecutable(path))
    if (isOwn) outsiders.push({ path, how: `run as ${commandName(path)}` })
    else if (area === 'foreign' && (await isArtifact(path, territory))) outsiders.push({ path, how })
  }
  return outsiders
}

const commandName = (path: string): string => basename(path).replace(/\.(?:exe|cmd|bat)$/iu, '')

/**
 * Tracked files and all code. Data that git ignores is input that both sides may share: a corpus too large for the
 * repository has to lie somewhere.
 */
async function isArtifact(path: string, territory: Territory): Promise<boolean> {
  const counterpart = territory.counterpart(path)
  if (counterpart !== undefined && (await lookUp(counterpart)) === counterpart) return true
  if (codeEndings.has(extname(path).toLowerCase()) || (await isExecutable(path))) return true
  const limits = { depth: 2, most: 200, enters: (): boolean => true }
  for await (const folder of walk(path, limits)) {
    for (const file of folder.files) {
      if (codeEndings.has(extname(file).toLowerCase()) || (await isExecutable(join(folder.path, file))))
        return true
    }
  }
  return false
}

/** The Node package that a file belongs to: the nearest package.json with a name. */
async function packageOf(path: string): Promise<{ readonly folder: string; readonly name?: string }> {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if ((await sizeOf(manifest)) !== undefined) {
      const names = manifestNames('package.json', (await readText(manifest)) ?? '')
      const name = names.find(([kind]) => kind === 'node')?.[1]
      if (name !== undefined) return { folder, name }
    }
    if (basename(dirname(folder)) === 'node_modules') break
  }
  return { folder: dirname(path) }
}
