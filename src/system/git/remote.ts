/** The repository's remote, and what git must be told to reach it from a repository of our own. */
import { git, gitLine, zeroSeparated } from './git.ts'
import type { Setting } from './config-environment.ts'
import type { Repository } from './repository.ts'

export interface Remote {
  readonly name: string
  /** Its address for messages: without a user and a password. */
  readonly address: string
  /** Settings under which a repository that knows nothing has it as a remote called `remoteAlias`. */
  readonly settings: readonly Setting[]
}

/** What the remote is called in a repository of our own. */
export const remoteAlias = 'store'

/** `origin`, or the only remote there is. */
export async function remoteName(repository: Repository): Promise<string | undefined> {
  const names = (await git(repository.git, ['remote'])).split('\n').filter((name) => name !== '')
  return names.includes('origin') || names.length !== 1 ? names.find((name) => name === 'origin') : names[0]
}

/** How to connect; settings of the user and the machine hold everywhere, these only in the repository. */
const connecting = /^(?:(?:http|credential|ssh|protocol)\.|core\.(?:sshcommand|askpass|gitproxy)$)/u

/** Settings of a remote that say how to reach it, beside its address. */
const ofRemote = ['proxy', 'proxyauthmethod', 'uploadpack', 'receivepack', 'serveroption', 'vcs']

/** Looks the remote up; undefined where there is none, or several and none called `origin`. */
export async function readRemote(repository: Repository): Promise<Remote | undefined> {
  const name = await remoteName(repository)
  if (name === undefined) return undefined
  const [url = '', pushUrl = '', listed] = await Promise.all([
    gitLine(repository.git, ['remote', 'get-url', name]),
    gitLine(repository.git, ['remote', 'get-url', '--push', name]),
    git(repository.git, ['config', '--list', '--show-scope', '-z']),
  ])
  const parts = zeroSeparated(listed)
  const settings: Setting[] = [
    [`remote.${remoteAlias}.url`, url],
    ...(pushUrl === url ? [] : [[`remote.${remoteAlias}.pushurl`, pushUrl] as const]),
  ]
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [scope = '', entry = ''] = parts.slice(index, index + 2)
    if (scope !== 'local' && scope !== 'worktree') continue
    const end = entry.indexOf('\n')
    // A key without a value is a switch that is on.
    const [key, value] = end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)]
    const own = ofRemote.find((word) => key === `remote.${name}.${word}`)
    if (own !== undefined) settings.push([`remote.${remoteAlias}.${own}`, value])
    else if (connecting.test(key)) settings.push([key, value])
  }
  return { name, address: url.replace(/(?<=^[\w+.-]+:\/\/)[^/@]*@/u, ''), settings }
}
