/** The diff that git itself makes of two trees. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Texts by path. */
export type Files = Readonly<Record<string, string>>

export function gitDiff(base: Files, head: Files, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'benchline-diff-'))
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  const commit = (files: Files): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', 'x')
  }
  try {
    git('init', '-q')
    commit(base)
    git('rm', '-rqf', '--ignore-unmatch', '.')
    commit(head)
    return git('diff', '-M', '--src-prefix=a/', '--dst-prefix=b/', ...options, 'HEAD~1', 'HEAD')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
