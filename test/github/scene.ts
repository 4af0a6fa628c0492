/**
 * A repository on the loopback GitHub and what its workflows start from: pushes, pull requests (from forks too), merge
 * groups, each with the event that GitHub sends, and the working copy that actions/checkout leaves.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Job } from './job-environment.ts'
import { type Github, type GithubOptions, startGithub } from './loopback.ts'
import { nextNumber } from './numbers.ts'
import type { Permissions, PullRequestState, RunState } from './state.ts'
import { tellPullRequest, tellRepository, tellRun } from './tell.ts'

export type Files = Readonly<Record<string, string>>

export interface SceneOptions extends GithubOptions {
  readonly isPrivate?: boolean
  /** Files of the first commit on the default branch. */
  readonly files: Files
}

/** What a workflow with `permissions:` of the two jobs that `benchline init` writes hands out. */
export const judging: Permissions = { contents: 'read', 'pull-requests': 'write' }
export const recording: Permissions = { contents: 'write', issues: 'write' }
/** A pull request from a fork, whatever the workflow says. */
export const readOnly: Permissions = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'read',
  actions: 'read',
}

export interface Scene {
  readonly github: Github
  /** `owner/name`. */
  readonly repository: string
  /** Everything lies below it. */
  readonly folder: string
  /** The bare repository that GitHub serves. */
  readonly bare: string
  /** Runs git in the bare repository. */
  git(...args: readonly string[]): Promise<string>
  /** Commits to a branch (made from the default branch where it is new) as a person who pushes; gives the commit. */
  push(branch: string, files: Files, message?: string): Promise<string>
  /** Opens a pull request of a branch, from a fork where that is asked for; its branch has to be pushed before. */
  open(
    branch: string,
    more?: { readonly fork?: boolean; readonly draft?: boolean },
  ): Promise<PullRequestState>
  /** A further push to the branch of a pull request: new head, new merge commit. */
  pushTo(number: number, files: Files): Promise<PullRequestState>
  /** A working copy at what the job was started for, as actions/checkout with `persist-credentials: false` leaves it. */
  pullRequestJob(number: number, action?: string): Promise<Job>
  pushJob(branch?: string): Promise<Job>
  mergeGroupJob(number: number): Promise<Job>
  tagJob(name: string): Promise<Job>
  /** `schedule`, `workflow_dispatch`, `pull_request_target` and whatever else runs on the default branch. */
  otherJob(event: string, payload?: Readonly<Record<string, unknown>>): Promise<Job>
  /** What `workflow_run` starts when a run has ended: on the default branch, with nothing checked out. */
  workflowRunJob(run: RunState): Promise<Job>
  close(): Promise<void>
}

const identity = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
}

/** Runs git without anybody's settings. Never synchronously: the loopback GitHub answers from this same process. */
export async function runGit(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const child = spawn('git', args, {
    cwd,
    env: {
      PATH: process.env['PATH'],
      HOME: '/nonexistent',
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_TERMINAL_PROMPT: '0',
      ...identity,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail)
    child.on('close', done)
  })
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}: ${err}`)
  return out.trim()
}

/** Starts a GitHub with one repository, `octo/shop`, whose `main` has one commit. */
export async function startScene({ isPrivate = false, files, ...options }: SceneOptions): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'benchline-scene-'))
  const github = await startGithub(options)
  const [fullName, forkName] = ['octo/shop', 'mallory/shop']
  const [bare, desk] = [join(folder, 'shop.git'), join(folder, 'desk')]
  await runGit(folder, ['init', '--quiet', '--bare', '--initial-branch=main', bare])
  // As GitHub's servers have it.
  for (const setting of [
    'uploadpack.allowFilter=true',
    'uploadpack.allowAnySHA1InWant=true',
    'http.receivepack=true',
    'transfer.hideRefs=refs/hidden',
  ]) {
    const [name = '', value = ''] = setting.split('=')
    await runGit(bare, ['config', name, value])
  }
  const repository = github.addRepository(fullName, { isPrivate, bare })
  await runGit(folder, ['clone', '--quiet', bare, desk])
  await runGit(desk, ['symbolic-ref', 'HEAD', 'refs/heads/main'])

  let jobs = 0
  const base = 'main'
  const tip = (ref: string): Promise<string> => runGit(bare, ['rev-parse', `${ref}^{commit}`])
  const put = (changed: Files): void => {
    for (const [path, text] of Object.entries(changed)) {
      mkdirSync(dirname(join(desk, path)), { recursive: true })
      writeFileSync(join(desk, path), text)
    }
  }
  async function push(branch: string, changed: Files, message = 'change'): Promise<string> {
    const known = await runGit(desk, ['branch', '--list', branch])
    if (known === '' && branch !== base) await runGit(desk, ['switch', '--quiet', '-c', branch, base])
    else if (known !== '') await runGit(desk, ['switch', '--quiet', branch])
    put(changed)
    await runGit(desk, ['add', '--all'])
    await runGit(desk, ['commit', '--quiet', '--allow-empty', '-m', message])
    await runGit(desk, ['push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`])
    return runGit(desk, ['rev-parse', 'HEAD'])
  }
  await push(base, files, 'first')

  /** Makes the refs that GitHub keeps of a pull request; gives head, base and the merge of both. */
  async function mergeRefs(number: number, branch: string, fork: boolean) {
    const [ours, theirs] = [await tip(`refs/heads/${base}`), await tip(`refs/heads/${branch}`)]
    await runGit(desk, ['switch', '--quiet', '--detach', ours])
    await runGit(desk, ['merge', '--quiet', '--no-ff', '-m', `Merge ${theirs} into ${ours}`, theirs])
    const merge = await runGit(desk, ['rev-parse', 'HEAD'])
    await runGit(desk, ['push', '--quiet', '--force', 'origin', `HEAD:refs/pull/${number}/merge`])
    await runGit(bare, ['update-ref', `refs/pull/${number}/head`, theirs])
    // The branch of a fork lies in the fork.
    if (fork) await runGit(bare, ['update-ref', '-d', `refs/heads/${branch}`])
    return { ours, theirs, merge }
  }

  const pullRequest = (number: number): PullRequestState => {
    const found = github.state.pullRequests.find((each) => each.number === number)
    if (found === undefined) throw new Error(`there is no pull request ${number}`)
    return found
  }

  /** The steps of actions/checkout 6: a fetch of depth 1 by commit, a forced checkout, and no credentials left. */
  async function checkOut(sha: string, target: string): Promise<string> {
    const workspace = join(folder, 'work', `${(jobs += 1)}`, 'shop')
    mkdirSync(workspace, { recursive: true })
    const git = (...args: readonly string[]): Promise<string> =>
      runGit(workspace, args, credentials(github.server, github.addToken({ contents: 'read' })))
    await git('init', '--quiet', '--initial-branch=master')
    await git('remote', 'add', 'origin', `${github.server}/${fullName}`)
    await git('config', '--local', 'gc.auto', '0')
    const shallow = ['--no-tags', '--prune', '--no-recurse-submodules', '--depth=1']
    await git('-c', 'protocol.version=2', 'fetch', '--quiet', ...shallow, 'origin', `+${sha}:${target}`)
    if (target.startsWith('refs/remotes/origin/')) {
      const branch = target.slice('refs/remotes/origin/'.length)
      await git('checkout', '--quiet', '--force', '-B', branch, target)
    } else await git('checkout', '--quiet', '--force', target)
    return workspace
  }

  const sender = { login: 'ada', id: 503, type: 'User' }
  const payloadOf = (more: Readonly<Record<string, unknown>>): unknown => ({
    ...more,
    repository: tellRepository(repository, github.state),
    sender,
  })
  const run = (): { readonly run: { readonly id: number; readonly number: number } } => ({
    run: { id: 9000 + jobs, number: jobs },
  })

  return {
    github,
    repository: fullName,
    folder,
    bare,
    git: (...args) => runGit(bare, args),
    push,
    async open(branch, { fork = false, draft = false } = {}) {
      const number = nextNumber(github.state, fullName)
      const { ours, theirs, merge } = await mergeRefs(number, branch, fork)
      if (fork && !github.state.repositories.has(forkName)) github.addRepository(forkName, { isPrivate })
      return github.addPullRequest({
        repository: fullName,
        number,
        base: { ref: base, sha: ours },
        head: { ref: branch, sha: theirs, ...(fork ? { repository: forkName } : {}) },
        merge,
        draft,
        ...(fork ? { author: 'mallory' } : {}),
      })
    },
    async pushTo(number, changed) {
      const { head } = pullRequest(number)
      await push(head.ref, changed)
      const fork = head.repository.fullName !== fullName
      const { ours, theirs, merge } = await mergeRefs(number, head.ref, fork)
      return github.changePullRequest(fullName, number, {
        base: { ref: base, sha: ours },
        head: { ...head, sha: theirs },
        merge,
      })
    },
    async pullRequestJob(number, action = 'synchronize') {
      const pull = pullRequest(number)
      const ref = `refs/pull/${number}/merge`
      return {
        repository: fullName,
        event: {
          name: 'pull_request',
          payload: payloadOf({
            action,
            number,
            pull_request: tellPullRequest(pull, github.state, 'whole'),
          }),
        },
        ref,
        sha: pull.merge,
        headRef: pull.head.ref,
        baseRef: base,
        workspace: await checkOut(pull.merge, `refs/remotes/pull/${number}/merge`),
        ...run(),
      }
    },
    async pushJob(branch = base) {
      const sha = await tip(`refs/heads/${branch}`)
      const before = await runGit(bare, ['rev-parse', `${sha}^`]).catch(() => '0'.repeat(40))
      const ref = `refs/heads/${branch}`
      return {
        repository: fullName,
        event: {
          name: 'push',
          payload: payloadOf({
            ref,
            before,
            after: sha,
            head_commit: { id: sha, message: 'change' },
            commits: [],
          }),
        },
        ref,
        sha,
        workspace: await checkOut(sha, `refs/remotes/origin/${branch}`),
        name: 'record',
        ...run(),
      }
    },
    async mergeGroupJob(number) {
      const { head, base: onto, merge } = pullRequest(number)
      const ref = `refs/heads/gh-readonly-queue/${base}/pr-${number}-${onto.sha}`
      await runGit(bare, ['update-ref', ref, merge])
      return {
        repository: fullName,
        event: {
          name: 'merge_group',
          payload: payloadOf({
            action: 'checks_requested',
            merge_group: {
              head_sha: merge,
              head_ref: ref,
              base_sha: onto.sha,
              base_ref: `refs/heads/${base}`,
              head_commit: { id: merge, message: `Merge ${head.ref}` },
            },
          }),
        },
        ref,
        sha: merge,
        workspace: await checkOut(merge, `refs/remotes/origin/${ref.slice('refs/heads/'.length)}`),
        ...run(),
      }
    },
    async tagJob(name) {
      const sha = await tip(`refs/heads/${base}`)
      await runGit(bare, ['update-ref', `refs/tags/${name}`, sha])
      const ref = `refs/tags/${name}`
      return {
        repository: fullName,
        event: {
          name: 'push',
          payload: payloadOf({ ref, before: '0'.repeat(40), after: sha, created: true }),
        },
        ref,
        sha,
        workspace: await checkOut(sha, ref),
        ...run(),
      }
    },
    async otherJob(event, payload = {}) {
      const sha = await tip(`refs/heads/${base}`)
      return {
        repository: fullName,
        event: { name: event, payload: payloadOf(payload) },
        ref: `refs/heads/${base}`,
        sha,
        ...(event === 'pull_request_target' ? { headRef: 'change', baseRef: base } : {}),
        workspace: await checkOut(sha, `refs/remotes/origin/${base}`),
        ...run(),
      }
    },
    async workflowRunJob(ended) {
      const workspace = join(folder, 'work', `${(jobs += 1)}`, 'shop')
      mkdirSync(workspace, { recursive: true })
      return {
        repository: fullName,
        event: {
          name: 'workflow_run',
          payload: payloadOf({ action: 'completed', workflow_run: tellRun(ended, github.state) }),
        },
        ref: `refs/heads/${base}`,
        sha: await tip(`refs/heads/${base}`),
        workspace,
        name: 'post',
        ...run(),
      }
    },
    async close() {
      await github.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** As actions/checkout gives its token to git: in the header, for this server alone. */
export function credentials(server: string, token: string): NodeJS.ProcessEnv {
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  }
}
