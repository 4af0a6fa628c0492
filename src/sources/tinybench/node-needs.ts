// What a version of Node can load by itself and what a reader should know where it cannot.
import type { Finding } from '../../model/finding.ts'
import type { NodeProgram } from '../../system/node-program.ts'
import { absenceRemedy } from '../absent-files.ts'
import { type BenchFile, isTypeScript } from './bench-files.ts'

function atLeast(version: string, major: number, minor: number): boolean {
  const [a = 0, b = 0] = version.split('.').map(Number)
  return a > major || (a === major && b >= minor)
}

/** Whether this Node runs TypeScript as it stands: 22.18, and 23.6 or later. */
export function readsTypeScript({ version }: NodeProgram): boolean {
  return atLeast(version, 23, 6) || (atLeast(version, 22, 18) && !atLeast(version, 23, 0))
}

/** What is wrong with the node itself: too old for the runner, or not found on PATH. */
export function nodeFindings(node: NodeProgram, benchmark: string): readonly Finding[] {
  if (!atLeast(node.version, 20, 6)) {
    return [
      {
        code: 'old-node',
        severity: 'error',
        text: `${benchmark}: the node on PATH is ${node.version}; tinybench files need 20.6 or later`,
        remedy: 'Put a newer node first on PATH.',
        benchmark,
      },
    ]
  }
  if (!node.own) return []
  return [
    {
      code: 'own-node',
      severity: 'note',
      text: `${benchmark}: no node on PATH works, so the files run on Benchline's own, ${node.version}`,
      remedy: 'Put the node that the repository uses on PATH.',
      benchmark,
    },
  ]
}

const tsxRemedy =
  'Use Node 22.18 or later, or add tsx to the devDependencies and install it with `setup: [npm ci]`.'

/** For a file of TypeScript that nothing here can load. */
export function typeScriptFinding(node: NodeProgram, file: string, benchmark: string): Finding {
  return {
    code: 'typescript',
    severity: 'error',
    text:
      `${benchmark}: ${file} cannot be run: Node ${node.version} does not read TypeScript by itself ` +
      '(22.18 and later do), and the repository has no tsx',
    remedy: tsxRemedy,
    benchmark,
  }
}

/** What would let a file load that did not; undefined where nothing is known. */
export function loadingRemedy(
  text: string,
  { path }: BenchFile,
  node: NodeProgram,
  throughTsx: boolean,
): string | undefined {
  // A package, not a path: then it was not installed, whatever the loader.
  if (/Cannot find (?:package|module) '(?![./]|[A-Za-z]:)/u.test(text)) return absenceRemedy([text])
  if (!isTypeScript(path)) return undefined
  if (!readsTypeScript(node)) return /Unknown file extension/u.test(text) ? tsxRemedy : undefined
  if (throughTsx) return undefined
  return (
    'Node reads TypeScript only as far as types can be stripped: no enum, namespace or parameter property, and ' +
    'imports with their endings. Write it so, or add tsx to the devDependencies.'
  )
}
