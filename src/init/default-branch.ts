/** The name of the branch that changes go into, from what git knows here. */
import { git, gitLine } from '../system/git/git.ts'
import type { Repository } from '../system/git/repository.ts'

/** The remote's default; else main or master where there is one; else the branch that is checked out. */
export async function defaultBranch({ git: place }: Repository): Promise<string> {
  const remotes = (await git(place, ['remote'])).split('\n').filter((name) => name !== '')
  const remote = remotes.includes('origin') ? 'origin' : remotes[0]
  if (remote !== undefined) {
    const head = `refs/remotes/${remote}/`
    const ref = await gitLine(place, ['symbolic-ref', '--quiet', `${head}HEAD`], { accept: [0, 1] })
    if (ref !== undefined) return ref.slice(head.length)
  }
  const format = '--format=%(refname:lstrip=2)'
  const local = (await git(place, ['for-each-ref', format, 'refs/heads'])).split('\n')
  const usual = ['main', 'master'].find((name) => local.includes(name))
  // A detached head and a repository without commits have one answer less.
  const current = await gitLine(place, ['symbolic-ref', '--quiet', '--short', 'HEAD'], { accept: [0, 1] })
  return usual ?? current ?? 'main'
}
