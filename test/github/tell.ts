/**
 * How the loopback GitHub tells of what it knows: each answer is GitHub's own example of that answer with what is known
 * here put in its place, so that it has every field that the real one has.
 */
import { createHash } from 'node:crypto'
import { exampleOf } from './description.ts'
import type {
  ArtifactState,
  CommentState,
  IssueState,
  PullRequestState,
  RepositoryState,
  RunState,
  State,
  User,
} from './state.ts'

type Json = Record<string, unknown>

/** GitHub's example with its addresses and names turned into ours. */
function retold(id: string, fullName: string, { api, server }: State): unknown {
  const [owner = '', name = ''] = fullName.split('/')
  const retell = (node: unknown): unknown => {
    if (typeof node === 'string') {
      return node
        .replaceAll('https://api.github.com', api)
        .replaceAll('https://github.com', server)
        .replaceAll(
          /octocat\/Hello-World|octo-org\/octo-docs|octo-org\/octo-repo|github\/hello-world/giu,
          fullName,
        )
        .replace(/^(?:octocat|octo-org)$/u, owner)
        .replace(/^(?:Hello-World|octo-repo)$/u, name)
    }
    if (Array.isArray(node)) return node.map(retell)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, retell(value)]))
  }
  return retell(exampleOf(id))
}

const iso = (date: Date): string => date.toISOString().replace(/\.\d+Z$/u, 'Z')
const object = (node: unknown): Json => node as Json

function tellUser(user: User, template: unknown, { api, server }: State): Json {
  const before = object(template)
  const addresses = Object.fromEntries(
    Object.entries(before).map(([key, value]) => [
      key,
      typeof value === 'string' && value.startsWith(`${api}/users/`)
        ? value.replace(/\/users\/[^/]+/u, `/users/${encodeURIComponent(user.login)}`)
        : value,
    ]),
  )
  return {
    ...addresses,
    login: user.login,
    id: user.id,
    type: user.type,
    html_url: `${server}/${user.type === 'Bot' ? `apps/${user.login.replace('[bot]', '')}` : user.login}`,
  }
}

/** What a token's user is told of itself. */
export function tellOwner(user: User, state: State): Json {
  return tellUser(user, retold('users/get-authenticated', user.login, state), state)
}

export function tellRepository(repository: RepositoryState, state: State): Json {
  // The example tells of a fork; parent and source belong to that.
  const {
    parent: _parent,
    source: _source,
    ...told
  } = object(retold('repos/get', repository.fullName, state))
  const [login = ''] = repository.fullName.split('/')
  return {
    ...told,
    id: repository.id,
    private: repository.isPrivate,
    visibility: repository.isPrivate ? 'private' : 'public',
    default_branch: repository.defaultBranch,
    fork: false,
    // The description demands it and GitHub's example lacks it.
    language: null,
    owner: { ...object(told['owner']), login },
  }
}

const link = (owner: RepositoryState, path: string, { api }: State): Json => ({
  href: `${api}/repos/${owner.fullName}/${path}`,
})

/** One pull request, whole or as it stands in a list. */
export function tellPullRequest(pull: PullRequestState, state: State, kind: 'whole' | 'listed'): Json {
  const { repository, number } = pull
  const example = retold(kind === 'whole' ? 'pulls/get' : 'pulls/list', repository.fullName, state)
  const told = renumbered(Array.isArray(example) ? example[0] : example, number)
  const end = (side: unknown, { ref, sha }: { ref: string; sha: string }, of: RepositoryState): Json => {
    const [login = ''] = of.fullName.split('/')
    const { user } = object(side)
    return {
      ...object(side),
      label: `${login}:${ref}`,
      ref,
      sha,
      user: { ...object(user), login },
      repo: {
        ...object(
          JSON.parse(JSON.stringify(object(side)['repo']).replaceAll(repository.fullName, of.fullName)),
        ),
        id: of.id,
        private: of.isPrivate,
        default_branch: of.defaultBranch,
        fork: of.fullName !== repository.fullName,
      },
    }
  }
  const { _links: links } = told
  return {
    ...told,
    id: pull.id,
    number,
    title: pull.title,
    state: pull.state,
    draft: pull.draft,
    locked: pull.locked,
    user: tellUser(pull.author, told['user'], state),
    base: end(told['base'], pull.base, repository),
    head: end(told['head'], pull.head, pull.head.repository),
    merge_commit_sha: pull.merge,
    merged_at: null,
    closed_at: pull.state === 'open' ? null : told['closed_at'],
    ...(kind === 'whole' ? { merged: false, merged_by: null, mergeable: true } : {}),
    assignee: null,
    assignees: [],
    milestone: null,
    requested_reviewers: [],
    requested_teams: [],
    labels: tellLabels(pull, state),
    _links: { ...object(links), statuses: link(repository, `statuses/${pull.head.sha}`, state) },
    statuses_url: link(repository, `statuses/${pull.head.sha}`, state)['href'],
  }
}

export function tellLabels({ labels, repository }: PullRequestState, state: State): readonly Json[] {
  const [example] = retold('issues/list-labels-on-issue', repository.fullName, state) as Json[]
  return labels.map((name, index) => ({
    ...example,
    id: 1000 + index,
    name,
    url: `${state.api}/repos/${repository.fullName}/labels/${encodeURIComponent(name)}`,
  }))
}

/** An issue, or what a list says of it, in GitHub's example of that. */
export function tellIssue(issue: IssueState, state: State, kind: 'whole' | 'listed'): Json {
  const { repository, number, user, labels, created, updated } = issue
  const example = retold(kind === 'whole' ? 'issues/get' : 'issues/list-for-repo', repository, state)
  // GitHub's example is one that came from a pull request.
  const { pull_request: _pull, ...told } = renumbered(Array.isArray(example) ? example[0] : example, number)
  const [label] = told['labels'] as Json[]
  return {
    ...told,
    id: issue.id,
    number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    user: tellUser(user, told['user'], state),
    labels: labels.map((name, index) => ({
      ...label,
      id: 2000 + index,
      name,
      url: `${state.api}/repos/${repository}/labels/${encodeURIComponent(name)}`,
    })),
    assignee: null,
    assignees: [],
    milestone: null,
    comments: state.comments.filter((each) => each.repository === repository && each.number === number)
      .length,
    created_at: iso(created),
    updated_at: iso(updated),
    closed_at: issue.state === 'open' ? null : iso(updated),
    ...(kind === 'whole' ? { closed_by: null } : {}),
    author_association: user.type === 'Bot' ? 'NONE' : 'COLLABORATOR',
  }
}

/** A pull request as it stands in a list of issues: told apart by one field. */
export function tellPullRequestAsIssue(pull: PullRequestState, state: State): Json {
  const { repository, number } = pull
  const address = `${state.server}/${repository.fullName}/pull/${number}`
  const issue: IssueState = {
    ...pull,
    repository: repository.fullName,
    user: pull.author,
    body: '',
    stateReason: null,
    created: new Date(0),
    updated: new Date(0),
    edits: 0,
  }
  return {
    ...tellIssue(issue, state, 'listed'),
    html_url: address,
    pull_request: {
      url: `${state.api}/repos/${repository.fullName}/pulls/${number}`,
      html_url: address,
      diff_url: `${address}.diff`,
      patch_url: `${address}.patch`,
    },
  }
}

/** GitHub's examples tell of number 1347. */
const renumbered = (example: unknown, number: number): Json =>
  JSON.parse(
    JSON.stringify(example).replaceAll(/(?<place>\/(?:pulls?|issues)\/)1347\b/gu, `$<place>${number}`),
  ) as Json

export function tellComment(comment: CommentState, state: State): Json {
  const { id, number, repository } = comment
  const example = object(retold('issues/get-comment', repository, state))
  const kind = state.issues.some((each) => each.repository === repository && each.number === number)
    ? 'issues'
    : 'pull'
  return {
    ...example,
    id,
    node_id: Buffer.from(`IC_${id}`).toString('base64'),
    url: `${state.api}/repos/${repository}/issues/comments/${id}`,
    html_url: `${state.server}/${repository}/${kind}/${number}#issuecomment-${id}`,
    issue_url: `${state.api}/repos/${repository}/issues/${number}`,
    body: comment.body,
    user: tellUser(comment.user, example['user'], state),
    created_at: iso(comment.created),
    updated_at: iso(comment.updated),
    author_association: comment.user.type === 'Bot' ? 'NONE' : 'COLLABORATOR',
  }
}

export function tellRun(run: RunState, state: State): Json {
  const example = object(retold('actions/get-workflow-run', run.repository, state))
  const other = (node: unknown, fullName: string): Json => {
    const [owner = '', name = ''] = fullName.split('/')
    return {
      ...object(JSON.parse(JSON.stringify(node).replaceAll(run.repository, fullName))),
      name,
      full_name: fullName,
      owner: { ...object(object(node)['owner']), login: owner },
      fork: fullName !== run.repository,
    }
  }
  const pulls = state.pullRequests.filter(
    ({ repository, number }) => repository.fullName === run.repository && run.pullRequests.includes(number),
  )
  const short = ({ id, fullName }: RepositoryState): Json => ({
    id,
    url: `${state.api}/repos/${fullName}`,
    name: fullName.split('/')[1],
  })
  return {
    ...example,
    id: run.id,
    event: run.event,
    status: 'completed',
    conclusion: run.conclusion,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    url: `${state.api}/repos/${run.repository}/actions/runs/${run.id}`,
    html_url: `${state.server}/${run.repository}/actions/runs/${run.id}`,
    artifacts_url: `${state.api}/repos/${run.repository}/actions/runs/${run.id}/artifacts`,
    repository: other(example['repository'], run.repository),
    head_repository: other(example['head_repository'], run.headRepository),
    head_commit: { ...object(example['head_commit']), id: run.headSha },
    pull_requests: pulls.map((pull) => ({
      id: pull.id,
      number: pull.number,
      url: `${state.api}/repos/${run.repository}/pulls/${pull.number}`,
      head: { ref: pull.head.ref, sha: pull.head.sha, repo: short(pull.head.repository) },
      base: { ref: pull.base.ref, sha: pull.base.sha, repo: short(pull.repository) },
    })),
  }
}

export function tellArtifact(artifact: ArtifactState, state: State): Json {
  const address = `${state.api}/repos/${artifact.repository}/actions/artifacts/${artifact.id}`
  const run = state.runs.find(({ id }) => id === artifact.run)
  const repository = state.repositories.get(artifact.repository)
  return {
    ...object(retold('actions/get-artifact', artifact.repository, state)),
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    digest: `sha256:${createHash('sha256').update(artifact.bytes).digest('hex')}`,
    url: address,
    archive_download_url: `${address}/zip`,
    expired: artifact.expired,
    created_at: iso(artifact.created),
    updated_at: iso(artifact.created),
    expires_at: iso(new Date(artifact.created.getTime() + 90 * 86_400_000)),
    workflow_run: {
      id: artifact.run,
      repository_id: repository?.id ?? 0,
      head_repository_id: state.repositories.get(run?.headRepository ?? '')?.id ?? 0,
      head_branch: run?.headBranch ?? '',
      head_sha: run?.headSha ?? '',
    },
  }
}
