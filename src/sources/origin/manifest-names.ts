/** What a repository calls its own: the names in its manifests (package.json, pyproject.toml, Cargo.toml …). Pure. */

/** Names under which a part of this repository may be found when it was installed. */
export interface OwnNames {
  /** Dotted Python packages and modules. */
  readonly python: ReadonlySet<string>
  /** Names of Node packages. */
  readonly node: ReadonlySet<string>
  /** Names of executables. */
  readonly commands: ReadonlySet<string>
}

export type Name = readonly [kind: keyof OwnNames, name: string]

type Reader = (text: string, folder: string) => readonly Name[]

const python = (name: string): Name => ['python', name.replaceAll(/[-.]+/gu, '_')]
const command = (name: string): Name => ['commands', name]
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function packageJson(text: string): readonly Name[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return []
  }
  if (!isRecord(parsed)) return []
  const { name, bin } = parsed
  const names: Name[] = []
  if (typeof name === 'string' && name !== '') {
    names.push(['node', name])
    if (typeof bin === 'string') names.push(command(name.split('/').at(-1) ?? name))
  }
  if (isRecord(bin)) names.push(...Object.keys(bin).map(command))
  return names
}

interface Line {
  readonly section: string
  readonly key: string
  readonly value: string
}

/** Keys with their sections, as TOML and INI files have them; strings without their quotes. */
function* keysOf(text: string): Generator<Line> {
  let section = ''
  for (const line of text.split('\n')) {
    const header = /^\s*\[+\s*([^\]]+?)\s*\]+/u.exec(line)?.[1]
    if (header !== undefined) section = header.replaceAll(/["']/gu, '')
    const [, key, value] = /^\s*["']?([\w.-]+)["']?\s*=\s*(.*)$/u.exec(line) ?? []
    if (header === undefined && key !== undefined && value !== undefined) {
      yield { section, key, value: /^(["'])(.*?)\1/u.exec(value)?.[2] ?? value.trim() }
    }
  }
}

const pythonProjects = new Set(['project', 'tool.poetry', 'metadata'])
const pythonScripts = new Set(['project.scripts', 'project.gui-scripts', 'tool.poetry.scripts'])

const pyproject: Reader = (text) =>
  [...keysOf(text)].flatMap(({ section, key, value }): readonly Name[] => {
    if (pythonProjects.has(section) && key === 'name') return [python(value)]
    return pythonScripts.has(section) ? [command(key)] : []
  })

const entryPoint = /(?:^|["'])\s*([\w.-]+)\s*=\s*[\w.]+:[\w.]+\s*(?:\[[^\]]*\]\s*)?(?:["']|$)/gmu

const setupCfg: Reader = (text) => [...pyproject(text, ''), ...found(text, entryPoint).map(command)]
const setupPy: Reader = (text) => [
  ...found(text, /\bname\s*=\s*["']([\w.-]+)["']/gu).map(python),
  ...found(text, entryPoint).map(command),
]

const cargo: Reader = (text) =>
  [...keysOf(text)].flatMap(({ section, key, value }): readonly Name[] => {
    if (key !== 'name') return []
    if (section === 'package' || section === 'bin') return [command(value)]
    return section === 'lib' ? [python(value)] : []
  })

const goMod: Reader = (text) =>
  found(text, /^module\s+"?(?:\S*\/)?([^\s/"]+?)"?\s*$/gmu)
    .concat(found(text, /^module\s+"?\S*?([^\s/"]+)\/v\d+"?\s*$/gmu))
    .filter((name) => !/^v\d+$/u.test(name))
    .map(command)

const cmake: Reader = (text) => found(text, /\badd_executable\s*\(\s*"?([\w.+-]+)/giu).map(command)
const meson: Reader = (text) => found(text, /\bexecutable\s*\(\s*'([^']+)'/gu).map(command)

const readers: Readonly<Record<string, Reader>> = {
  'package.json': packageJson,
  'pyproject.toml': pyproject,
  'setup.cfg': setupCfg,
  'setup.py': setupPy,
  'Cargo.toml': cargo,
  'go.mod': goMod,
  'CMakeLists.txt': cmake,
  'meson.build': meson,
}

/** The files that name a Python distribution: what stands beside them can be installed. */
export const pythonManifests: readonly string[] = ['pyproject.toml', 'setup.cfg', 'setup.py']

/** Whether a file of this name is a manifest that is read. */
export const isManifest = (file: string): boolean => Object.hasOwn(readers, file)

/** What a manifest of this file name declares; nothing where it cannot be read. */
export function manifestNames(file: string, text: string): readonly Name[] {
  return readers[file]?.(text, file) ?? []
}
