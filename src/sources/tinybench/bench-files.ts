// Which files a pattern stands for and what their benchmarks are called.
import { Fault, type Finding } from '../../model/finding.ts'
import { findFiles } from '../../system/glob.ts'
import { isWithin, join } from '../../system/paths.ts'

export interface BenchFile {
  /** Absolute. */
  readonly path: string
  /** POSIX, relative to where patterns start, for messages. */
  readonly shown: string
  /** Path below the pattern's fixed folder without its endings: `parser/large` of `bench/parser/large.bench.ts`. */
  readonly name: string
}

const endings = /(?:\.bench(?:mark)?)?\.[cm]?[jt]s$/u
const declarations = /\.d\.[cm]?ts$/u

export const isTypeScript = (path: string): boolean => /\.[cm]?ts$/u.test(path)

interface Where {
  /** Absolute root of the copy. */
  readonly root: string
  /** Where patterns start, relative to it. */
  readonly folder: string
  /** The entry, for messages. */
  readonly benchmark: string
}

/** The files; throws a `Fault` with all that is wrong with them. */
export async function benchFiles(patterns: readonly string[], where: Where): Promise<readonly BenchFile[]> {
  const { files, findings } = await findBenchFiles(patterns, where)
  if (findings.length > 0) throw new Fault(findings)
  return files
}

/**
 * The files of all patterns, in the patterns' order, each once; patterns that begin with `!` take files out. A fault
 * is a pattern that matches nothing, a file that is no JavaScript or TypeScript or lies outside the copy, and a name
 * that two files have.
 */
export async function findBenchFiles(
  patterns: readonly string[],
  { root, folder, benchmark }: Where,
): Promise<{ readonly files: readonly BenchFile[]; readonly findings: readonly Finding[] }> {
  const start = join(root, folder)
  const where = folder === '' || folder === '.' ? 'the repository' : `"${folder}"`
  const findings: Finding[] = []
  const note = (code: string, text: string, remedy: string): void => {
    findings.push({ code, severity: 'error', text: `${benchmark}: ${text}`, remedy, benchmark })
  }
  const except = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const files = new Map<string, BenchFile>()
  const named = new Map<string, string>()
  for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
    const found = await findFiles(start, pattern, except)
    const matches = found.files.filter((file) => !declarations.test(file))
    if (matches.length === 0) {
      note(
        'no-match',
        `no file matches "${pattern}" in ${where}`,
        'Mend the pattern, or add the file to git: ignored files are not in the copy that is measured.',
      )
    }
    for (const shown of matches) {
      const path = join(start, shown)
      const below = shown.startsWith(`${found.folder}/`) ? shown.slice(found.folder.length + 1) : shown
      const name = below.replace(endings, '')
      const other = named.get(name)
      if (files.has(path)) continue
      if (!isWithin(root, path)) {
        note('outside-copy', `"${shown}" lies outside the repository`, 'Measure files of the repository.')
      } else if (!endings.test(shown)) {
        note('not-a-bench-file', `"${shown}" is neither JavaScript nor TypeScript`, 'Narrow the pattern.')
      } else if (other !== undefined) {
        note(
          'duplicate-name',
          `"${other}" and "${shown}" would both be called "${name}"`,
          'Narrow the pattern, or give each its own entry.',
        )
      }
      named.set(name, shown)
      files.set(path, { path, shown, name })
    }
  }
  return { files: [...files.values()], findings }
}
