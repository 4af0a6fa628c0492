/** Compiles a file of the sources with everything it imports. */
import { execFile } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/** Node 20 runs no TypeScript, so processes of a test's own need JavaScript; gives the address of the compiled file. */
export async function compile(folder: string, file: string): Promise<string> {
  const repository = join(import.meta.dirname, '..')
  await mkdir(folder)
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction')
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(repository, 'tsconfig.json'),
      compilerOptions: { rootDir: repository, outDir: folder, declaration: false, noCheck: true },
      files: [join(repository, file)],
    }),
  )
  const compiler = join(repository, 'node_modules/typescript/bin/tsc')
  await promisify(execFile)(process.execPath, [compiler, '-p', folder])
  return pathToFileURL(join(folder, file.replace(/\.ts$/u, '.js'))).href
}
