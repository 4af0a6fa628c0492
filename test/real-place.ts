/** A side's copy in a temporary folder with a real launcher, for tests of sources. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Place, Surroundings } from '../src/sources/source.ts'
import { openLauncher } from '../src/system/launcher/open-launcher.ts'

export interface RealPlace extends Place {
  /** Writes files into the copy. */
  write(files: Readonly<Record<string, string>>): Promise<void>
  /** Ends the launcher and removes the folder. */
  remove(): Promise<void>
}

export async function realPlace(path: string = process.env['PATH'] ?? ''): Promise<RealPlace> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'benchline-place-')))
  const [root, prefix, scratch] = [join(folder, 'ä root'), join(folder, 'prefix'), join(folder, 'scratch')]
  for (const each of [root, prefix, scratch]) await mkdir(each)
  const launcher = await openLauncher()
  return {
    side: 'head',
    root,
    prefix,
    scratch,
    env: { PATH: path, HOME: folder },
    launcher,
    async write(files) {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(root, name)), { recursive: true })
        await writeFile(join(root, name), text)
      }
    },
    async remove() {
      await launcher.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

export const surroundings: Surroundings = {
  name: 'hot',
  prepare: [],
  env: {},
  passEnv: [],
  workingDirectory: '.',
  timeout: 30,
  metrics: ['wall'],
}
