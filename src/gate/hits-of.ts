/** How often a line of the repository ran, by the function and the text that a configuration names it by. */
import { outline } from '../attribute/outline.ts'
import type { Profile } from '../model/profile.ts'
import { functionsNamed, pathInside } from './functions-named.ts'
import type { NamedCount } from './named-count.ts'

/**
 * `etl.normalise` stands for the line of that function that ran most, `etl.normalise: total += row` for the line with
 * that text, whatever white space and comment it has. `root` is the folder of the repository, `source` the text of a file
 * by its path there.
 */
export function hitsOf(
  name: string,
  profile: Profile,
  root: string,
  source: (path: string) => string | undefined,
): NamedCount {
  const [, dotted = name, text] = /^([^:]*): +(.*)$/su.exec(name) ?? []
  const { files, functions, lineRows } = profile
  const places = functionsNamed(dotted, profile, root)
  const [place] = places
  const own = place === undefined ? undefined : functions[place]
  const path = own?.file === undefined ? undefined : files[own.file]?.path
  if (own === undefined || path === undefined) return { found: false, ambiguous: false }
  if (places.length > 1 || own.uncertain === true) return { found: true, ambiguous: true }
  const rows = lineRows.filter((row) => row.function === place)
  if (text === undefined) {
    return { value: Math.max(0, ...rows.map(({ hits = 0 }) => hits)), found: true, ambiguous: false }
  }
  const inside = pathInside(path, root)
  const file = inside === undefined ? undefined : source(inside)
  const lines = file === undefined ? [] : linesWith(text, { path, file, name: own.name, from: own.startLine })
  if (lines.length !== 1) return { found: true, ambiguous: lines.length > 1 }
  const hits = rows.filter(({ line }) => line === lines[0]).reduce((sum, { hits: each = 0 }) => sum + each, 0)
  return { value: hits, found: true, ambiguous: false }
}

interface Searched {
  readonly path: string
  readonly file: string
  readonly name: string
  readonly from: number | undefined
}

/** Numbers of the lines of a function that have this text. */
function linesWith(text: string, { path, file, name, from }: Searched): readonly number[] {
  const outlined = outline(path, file)
  const found = from === undefined ? outlined?.named(name) : outlined?.find(name, from)
  if (outlined === undefined || found === undefined) return []
  const wanted = plain(text)
  return outlined.lines.flatMap((line, index) => {
    const number = index + 1
    if (number < found.lines.from || number > found.lines.to || !outlined.isCode(number)) return []
    return plain(line) === wanted || plain(line.replace(/\s#.*$/su, '')) === wanted ? [number] : []
  })
}

const plain = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ')
