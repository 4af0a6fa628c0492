/** Puts into a loopback GitHub what people and jobs would have made there, and looks what is there. */
import { randomBytes } from 'node:crypto'
import { nextNumber } from './numbers.ts'
import {
  type ArtifactState,
  type CommentState,
  type IssueState,
  type Permissions,
  type PullRequestState,
  type RepositoryState,
  type RunState,
  type State,
  type User,
  actionsBot,
} from './state.ts'
import { zip } from './zip.ts'

export interface NewPullRequest {
  readonly repository: string
  readonly number: number
  readonly base: { readonly ref: string; readonly sha: string }
  readonly head: { readonly ref: string; readonly sha: string; readonly repository?: string }
  readonly merge: string
  readonly title?: string
  readonly author?: string
  readonly draft?: boolean
  readonly locked?: boolean
  readonly labels?: readonly string[]
}

export interface Population {
  addRepository(
    fullName: string,
    more?: {
      readonly isPrivate?: boolean
      readonly hasIssues?: boolean
      readonly defaultBranch?: string
      readonly bare?: string
    },
  ): RepositoryState
  /** A job's own token with these permissions, or a person's. */
  addToken(permissions: Permissions, user?: string): string
  addPullRequest(request: NewPullRequest): PullRequestState
  /** Changes a pull request, as a push to its branch does. */
  changePullRequest(
    repository: string,
    number: number,
    change: Partial<Pick<PullRequestState, 'base' | 'head' | 'merge' | 'locked' | 'state' | 'labels'>>,
  ): PullRequestState
  addIssue(
    repository: string,
    issue: Partial<Pick<IssueState, 'title' | 'body' | 'state' | 'labels'>>,
    user?: string | User,
  ): IssueState
  /** Changes an issue, as somebody who closes, reopens or edits it by hand does. */
  changeIssue(
    repository: string,
    number: number,
    change: Partial<Pick<IssueState, 'title' | 'body' | 'state' | 'stateReason' | 'labels' | 'locked'>>,
  ): IssueState
  /** Issues of a repository, oldest first. */
  issues(repository: string): readonly IssueState[]
  addComment(repository: string, number: number, body: string, user?: string | User): CommentState
  /** As somebody with the right to may do. */
  deleteComment(id: number): void
  /** Comments of a pull request, oldest first. */
  comments(repository: string, number: number): readonly CommentState[]
  addRun(run: Omit<RunState, 'id'>): RunState
  addArtifact(
    run: RunState,
    name: string,
    files: Readonly<Record<string, string | Uint8Array>>,
    more?: { readonly expired?: boolean },
  ): ArtifactState
  /** An artifact whose archive is there already. */
  addArchive(run: RunState, name: string, archive: Buffer): ArtifactState
}

export function populate(state: State, nextId: () => number): Population {
  function keepArchive(run: RunState, name: string, bytes: Buffer, expired: boolean): ArtifactState {
    const { repository } = run
    const made = { id: nextId(), repository, run: run.id, name, bytes, expired, created: new Date() }
    state.artifacts.push(made)
    return made
  }

  const person = (login: string): User =>
    login === actionsBot.login ? actionsBot : { login, id: 500 + login.length, type: 'User' }

  return {
    addRepository(fullName, { isPrivate = false, hasIssues = true, defaultBranch = 'main', bare } = {}) {
      const made: RepositoryState = {
        id: nextId(),
        fullName,
        isPrivate,
        hasIssues,
        defaultBranch,
        ...(bare === undefined ? {} : { bare }),
      }
      state.repositories.set(fullName, made)
      return made
    },
    addToken(permissions, user) {
      const text = `${user === undefined ? 'ghs' : 'ghp'}_${randomBytes(18).toString('hex')}`
      state.tokens.set(text, { text, permissions, user: user === undefined ? actionsBot : person(user) })
      return text
    },
    addPullRequest(request) {
      const find = (name: string): RepositoryState => {
        const found = state.repositories.get(name)
        if (found === undefined) throw new Error(`there is no repository ${name}`)
        return found
      }
      const repository = find(request.repository)
      const { ref, sha } = request.head
      const made: PullRequestState = {
        id: nextId(),
        repository,
        number: request.number,
        title: request.title ?? `Change ${ref}`,
        author: person(request.author ?? 'ada'),
        base: request.base,
        head: { ref, sha, repository: find(request.head.repository ?? request.repository) },
        merge: request.merge,
        state: 'open',
        draft: request.draft ?? false,
        locked: request.locked ?? false,
        labels: request.labels ?? [],
      }
      state.pullRequests.push(made)
      return made
    },
    changePullRequest(repository, number, change) {
      const index = state.pullRequests.findIndex(
        (each) => each.repository.fullName === repository && each.number === number,
      )
      const before = state.pullRequests[index]
      if (before === undefined) throw new Error(`there is no pull request ${number} in ${repository}`)
      const changed = { ...before, ...change }
      state.pullRequests[index] = changed
      return changed
    },
    addIssue(repository, issue, user = 'grace') {
      const now = new Date()
      const made: IssueState = {
        id: nextId(),
        repository,
        number: nextNumber(state, repository),
        user: typeof user === 'string' ? person(user) : user,
        title: 'Something',
        body: '',
        state: 'open',
        stateReason: null,
        locked: false,
        labels: [],
        created: now,
        updated: now,
        edits: 0,
        ...issue,
      }
      state.issues.push(made)
      return made
    },
    changeIssue(repository, number, change) {
      const index = state.issues.findIndex((each) => each.repository === repository && each.number === number)
      const before = state.issues[index]
      if (before === undefined) throw new Error(`there is no issue ${number} in ${repository}`)
      const changed = { ...before, ...change }
      state.issues[index] = changed
      return changed
    },
    issues: (repository) => state.issues.filter((each) => each.repository === repository),
    addComment(repository, number, body, user = 'grace') {
      const now = new Date()
      const made: CommentState = {
        id: nextId(),
        repository,
        number,
        user: typeof user === 'string' ? person(user) : user,
        body,
        created: now,
        updated: now,
        edits: 0,
      }
      state.comments.push(made)
      return made
    },
    deleteComment(id) {
      const index = state.comments.findIndex((each) => each.id === id)
      if (index === -1) throw new Error(`there is no comment ${id}`)
      state.comments.splice(index, 1)
    },
    comments: (repository, number) =>
      state.comments.filter((each) => each.repository === repository && each.number === number),
    addRun(run) {
      const made: RunState = { ...run, id: nextId() }
      state.runs.push(made)
      return made
    },
    addArtifact: (run, name, files, { expired = false } = {}) => keepArchive(run, name, zip(files), expired),
    addArchive: (run, name, archive) => keepArchive(run, name, archive, false),
  }
}
