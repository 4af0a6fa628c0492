// Folds the declarations that index.d.ts reaches into one self-contained file, so that a consumer needs no node_modules.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const importLine = /^import (?:type )?\{[^}]*\} from '(?<from>[^']+)';?$/gmu
const exportLine = /^export (?:type )?\{(?<names>[^}]*)\} from '(?<from>[^']+)';?$/gmu

/** Files in the order of first mention, depth first; declarations may refer to later ones. */
function reach(path, seen = new Map()) {
  if (seen.has(path)) return seen
  const text = readFileSync(path, 'utf8')
  seen.set(path, text)
  for (const pattern of [importLine, exportLine]) {
    for (const { groups } of text.matchAll(pattern)) {
      if (!groups.from.startsWith('.'))
        throw new Error(`${path} imports ${groups.from}: the library's types must stand alone`)
      reach(join(dirname(path), groups.from.replace(/\.(ts|js)$/, '.d.ts')), seen)
    }
  }
  return seen
}

/** Returns the folded text and the names of the values the library exports. */
export function bundleTypes(entry) {
  const files = reach(entry)
  const index = files.get(entry)
  const exported = [...index.matchAll(exportLine)].flatMap(({ 0: line, groups }) =>
    groups.names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({
        // `inside as outside` is declared by one name and known by the other.
        name: name.replace(/^type /, '').split(' as ')[0],
        outside: name
          .replace(/^type /, '')
          .split(' as ')
          .at(-1),
        isType: line.startsWith('export type') || name.startsWith('type '),
      })),
  )
  const isPublic = new Set(exported.filter(({ name, outside }) => name === outside).map(({ name }) => name))
  const renamed = exported.filter(({ name, outside }) => name !== outside)
  const declared = new Set()
  const bodies = [...files]
    .filter(([path]) => path !== entry)
    .map(([path, text]) =>
      text
        .replaceAll(importLine, '')
        .replaceAll(exportLine, '')
        .replaceAll(/^export \{\};?$/gmu, '')
        .replaceAll(
          /^(?:export )?(?:declare )?(?<kind>interface|type|class|function|const) (?<name>\w+)/gmu,
          (_, kind, name) => {
            if (declared.has(name) && kind !== 'function')
              throw new Error(`${path}: ${name} is declared twice in the library's types`)
            declared.add(name)
            const ambient = kind === 'interface' || kind === 'type' ? '' : 'declare '
            return `${isPublic.has(name) ? 'export ' : ''}${ambient}${kind} ${name}`
          },
        )
        .trim(),
    )
  const header = index.match(/^\/\*\*[\s\S]*?\*\//u)?.[0] ?? ''
  return {
    text: `${header}\n\n${bodies.filter((body) => body !== '').join('\n\n')}\n\nexport { ${renamed.map(({ name, outside }) => `${name} as ${outside}`).join(', ')} }\n`,
    names: exported
      .filter(({ isType }) => !isType)
      .map(({ outside }) => outside)
      .toSorted((a, b) => (a < b ? -1 : 1)),
  }
}
