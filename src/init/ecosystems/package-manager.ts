/** Which package manager a repository of Node uses, told by its lock file, and its words. */
import type { Step } from '../ecosystem.ts'
import type { Tree } from '../tree.ts'

export interface PackageManager {
  readonly install: string
  /** Before the name of a script. */
  readonly run: string
  /** Before the name of a program that was installed. */
  readonly exec: string
  readonly test: string
  /** What a job needs beside Node. */
  readonly steps: readonly Step[]
  readonly locked: boolean
}

// Node 25 and later come without corepack; installing it works with every version.
const corepack: readonly Step[] = [{ run: 'npm install --global corepack && corepack enable' }]

const npm = { run: 'npm run', exec: 'npx --no-install', test: 'npm test', steps: [] }

export function packageManager({ files }: Tree, home: string): PackageManager {
  const has = (name: string): boolean => files.includes(home === '' ? name : `${home}/${name}`)
  if (has('package-lock.json') || has('npm-shrinkwrap.json'))
    return { ...npm, install: 'npm ci', locked: true }
  if (has('pnpm-lock.yaml')) {
    return {
      install: 'pnpm install --frozen-lockfile',
      run: 'pnpm run',
      exec: 'pnpm exec',
      test: 'pnpm test',
      steps: corepack,
      locked: true,
    }
  }
  if (has('yarn.lock')) {
    return {
      install: has('.yarnrc.yml') ? 'yarn install --immutable' : 'yarn install --frozen-lockfile',
      run: 'yarn run',
      exec: 'yarn run',
      test: 'yarn test',
      steps: corepack,
      locked: true,
    }
  }
  if (has('bun.lock') || has('bun.lockb')) {
    return {
      install: 'bun install --frozen-lockfile',
      run: 'bun run',
      exec: 'bunx --no-install',
      test: 'bun run test',
      steps: [{ run: 'npm install --global bun' }],
      locked: true,
    }
  }
  return { ...npm, install: 'npm install --no-audit --no-fund', locked: false }
}
