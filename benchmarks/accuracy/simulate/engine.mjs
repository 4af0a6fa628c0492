// Compiles the sources into a folder of their own: Node 20 runs no TypeScript, and what is proven is what stands there
// now, not what somebody built earlier.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Everything a verdict depends on. */
const entries = ['assess.ts', 'compare/compare-history.ts', 'measure/measure-stages.ts']

/** Numbers for tables and for the rules of others. */
const numbers = ['incomplete-beta', 'normal-quantile', 'student-quantile', 'random']

/** A folder with the compiled sources, fingerprints (of the sources without comments), and how to be rid of it. */
export function compileEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'benchline-accuracy-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const build = join(folder, 'build')
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        rootDir: join(root, 'src'),
        outDir: build,
        declaration: false,
        noCheck: true,
        removeComments: true,
      },
      include: [],
      files: [...entries, ...numbers.map((name) => `stats/${name}.ts`)].map((file) =>
        join(root, 'src', file),
      ),
    }),
  )
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const compiled = readdirSync(build, { recursive: true })
    .map((file) => join(build, String(file)))
    .filter((file) => file.endsWith('.js'))
  return {
    build,
    /** Of the simulated world, and of the world with the code that judges it. */
    world: fingerprintOf(here('random', 'model', 'job', 'world')),
    fingerprint: fingerprintOf([...compiled, ...here('random', 'model', 'job', 'world', 'check', 'block')]),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A module of the compiled sources. */
export const load = (build, file) => import(pathToFileURL(join(build, file)).href)

/** Files of this folder by name. */
const here = (...names) => names.map((name) => join(dirname(fileURLToPath(import.meta.url)), `${name}.mjs`))

/** Twelve hexadecimal digits of the names and contents of files. */
export function fingerprintOf(files) {
  const hash = createHash('sha256')
  for (const file of files.toSorted()) hash.update(basename(file)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}
