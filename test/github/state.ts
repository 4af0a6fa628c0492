/** What the loopback GitHub remembers. */

/** What a token may do, by GitHub's word for it (`contents`, `pull-requests`, `issues`, `actions`). */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>

export interface User {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

/** Who writes with a job's own token. */
export const actionsBot: User = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' }

export interface Token {
  readonly text: string
  readonly user: User
  /** What it may do; a job's own token cannot do anything that is not named. */
  readonly permissions: Permissions
}

export interface RepositoryState {
  readonly id: number
  /** `owner/name`. */
  readonly fullName: string
  readonly defaultBranch: string
  readonly isPrivate: boolean
  /** False where issues are switched off in the settings, as they are in a fork. */
  readonly hasIssues: boolean
  /** The bare repository that answers for its git addresses, where there is one. */
  readonly bare?: string
}

export interface PullRequestState {
  readonly id: number
  readonly repository: RepositoryState
  readonly number: number
  readonly title: string
  readonly author: User
  readonly base: { readonly ref: string; readonly sha: string }
  readonly head: {
    readonly ref: string
    readonly sha: string
    /** Where the branch lies: the repository itself or a fork. */
    readonly repository: RepositoryState
  }
  /** The merge commit that GitHub keeps at `refs/pull/N/merge`. */
  readonly merge: string
  readonly state: 'open' | 'closed'
  readonly draft: boolean
  /** A locked conversation takes no comments. */
  readonly locked: boolean
  readonly labels: readonly string[]
}

export interface IssueState {
  readonly id: number
  readonly repository: string
  readonly number: number
  readonly user: User
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
  readonly locked: boolean
  readonly labels: readonly string[]
  readonly created: Date
  readonly updated: Date
  /** How many times its text was changed. */
  readonly edits: number
}

export interface CommentState {
  readonly id: number
  readonly repository: string
  /** Of the issue or pull request. */
  readonly number: number
  readonly user: User
  readonly body: string
  readonly created: Date
  readonly updated: Date
  /** How many times it was changed. */
  readonly edits: number
}

export interface RunState {
  readonly id: number
  readonly repository: string
  readonly event: string
  readonly headSha: string
  readonly headBranch: string
  /** `owner/name` of the repository that the head branch lies in. */
  readonly headRepository: string
  readonly conclusion: 'success' | 'failure' | 'cancelled'
  /** Numbers of its pull requests; GitHub leaves this empty where they come from a fork. */
  readonly pullRequests: readonly number[]
}

export interface ArtifactState {
  readonly id: number
  readonly repository: string
  readonly run: number
  readonly name: string
  readonly bytes: Buffer
  readonly expired: boolean
  readonly created: Date
}

export interface State {
  /** Where the API is reached, without a slash at the end. */
  readonly api: string
  /** Where people and git go. */
  readonly server: string
  readonly repositories: Map<string, RepositoryState>
  readonly pullRequests: PullRequestState[]
  readonly issues: IssueState[]
  readonly comments: CommentState[]
  readonly runs: RunState[]
  readonly artifacts: ArtifactState[]
  readonly tokens: Map<string, Token>
}
