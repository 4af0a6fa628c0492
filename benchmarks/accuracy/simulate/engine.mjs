// Compiles the sources into a folder of their own: Node 20 runs no TypeScript, and what is proven is what stands there
// now, not what somebody built earlier.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Everything a verdict depends on, and a piece of statistics for the tables. */
const entries = ['assess.ts', 'measure/measure-stages.ts', 'stats/incomplete-beta.ts']

/** A folder with the compiled sources, their fingerprint (comments left out), and how to be rid of it. */
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
      files: entries.map((file) => join(root, 'src', file)),
    }),
  )
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const hash = createHash('sha256')
  for (const file of readdirSync(build, { recursive: true }).map(String).toSorted()) {
    if (file.endsWith('.js')) hash.update(file.replaceAll('\\', '/')).update(readFileSync(join(build, file)))
  }
  return {
    build,
    fingerprint: hash.digest('hex').slice(0, 12),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A module of the compiled sources. */
export const load = (build, file) => import(pathToFileURL(join(build, file)).href)
