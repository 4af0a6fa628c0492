/**
 * What each operation of the slice does, and the rules that GitHub's description does not state: who may do it, how
 * long a comment may be, what a locked conversation takes.
 */
import { type Answer, forbidden, invalid, notFound, page, refusal } from './answers.ts'
import { type Call, type Handler, read } from './call.ts'
import { issueHandlers, issueOf, longestBody } from './issue-handlers.ts'
import type { CommentState, PullRequestState } from './state.ts'
import { tellArtifact, tellComment, tellLabels, tellPullRequest, tellRepository, tellRun } from './tell.ts'

export const longestComment = longestBody

const conversations = ['issues', 'pull-requests'] as const
const write: Handler['needs'] = conversations.map((permission) => [permission, 'write'] as const)

const pullRequest = ({ state, repository, values }: Call, name: string): PullRequestState | undefined =>
  state.pullRequests.find(
    (each) => each.repository.fullName === repository.fullName && each.number === values[name],
  )

const comment = ({ state, repository, values }: Call): CommentState | undefined =>
  state.comments.find(
    ({ id, repository: where }) => where === repository.fullName && id === values['comment_id'],
  )

/** What is talked about: a pull request, or an issue, of which only `issues` may read and write. */
function conversation(
  call: Call,
  level: 'read' | 'write',
): Pick<PullRequestState, 'number' | 'locked'> | Answer {
  const pull = pullRequest(call, 'issue_number')
  if (pull !== undefined) return pull
  const issue = issueOf(call)
  if (issue === undefined) return notFound
  const held = call.token?.permissions['issues']
  const open = level === 'read' && !call.repository.isPrivate
  return open || held === 'write' || held === level ? issue : forbidden
}

function refusedBody(call: Call): { readonly text: string } | Answer {
  const { body: text } = call.body as { readonly body: string }
  if (text.trim() === '') return invalid('IssueComment', 'Body cannot be blank')
  if (text.length > longestComment) {
    return invalid('IssueComment', `Body is too long (maximum is ${longestComment} characters)`)
  }
  return { text }
}

/** Only who wrote a comment, or may administer, changes it; a job's token never administers. */
const mayChange = ({ token }: Call, { user }: CommentState): boolean =>
  token !== undefined && (token.user.type === 'User' || token.user.id === user.id)

const listed = (call: Call, name: string, all: readonly unknown[]): Answer => {
  const { items, headers } = page(all, call.address)
  return { status: 200, body: { total_count: all.length, [name]: items }, headers }
}

const ofRun = (call: Call): Answer => {
  const { state, repository, values } = call
  const run = state.runs.find(({ id }) => id === values['run_id'])
  if (run?.repository !== repository.fullName) return notFound
  const name = values['name']
  const artifacts = state.artifacts.filter(
    (each) => each.run === run.id && (name === undefined || each.name === name),
  )
  return listed(
    call,
    'artifacts',
    artifacts.map((each) => tellArtifact(each, state)),
  )
}

const artifactOf = ({ state, repository, values }: Call) =>
  state.artifacts.find(
    ({ id, repository: where }) => where === repository.fullName && id === values['artifact_id'],
  )

/** Everything of the slice, by GitHub's name of the operation. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...issueHandlers,
  'repos/get': {
    needs: [],
    answer: ({ repository, state }) => ({ status: 200, body: tellRepository(repository, state) }),
  },
  'pulls/list': {
    needs: read('pull-requests'),
    answer: (call) => {
      const { state, repository, values } = call
      const wanted = state.pullRequests.filter((each) => {
        const [owner = ''] = each.head.repository.fullName.split('/')
        return (
          each.repository.fullName === repository.fullName &&
          (values['state'] === 'all' || each.state === (values['state'] ?? 'open')) &&
          (values['head'] === undefined || values['head'] === `${owner}:${each.head.ref}`) &&
          (values['base'] === undefined || values['base'] === each.base.ref)
        )
      })
      const { items, headers } = page(wanted, call.address)
      return { status: 200, body: items.map((each) => tellPullRequest(each, state, 'listed')), headers }
    },
  },
  'pulls/get': {
    needs: read('pull-requests'),
    answer: (call) => {
      const pull = pullRequest(call, 'pull_number')
      if (pull === undefined) return notFound
      return { status: 200, body: tellPullRequest(pull, call.state, 'whole') }
    },
  },
  'repos/list-pull-requests-associated-with-commit': {
    // GitHub knows the commits of a branch by the repository that the branch lies in: asked in the repository that a
    // fork's pull request was opened in it answers with none, asked in the fork with that pull request.
    needs: read('pull-requests'),
    answer: (call) => {
      const { state, repository, values } = call
      const wanted = state.pullRequests.filter(
        ({ head }) =>
          head.repository.fullName === repository.fullName && head.sha === String(values['commit_sha']),
      )
      const { items, headers } = page(wanted, call.address)
      return { status: 200, body: items.map((each) => tellPullRequest(each, state, 'listed')), headers }
    },
  },
  'issues/list-labels-on-issue': {
    needs: read(...conversations),
    answer: (call) => {
      const pull = pullRequest(call, 'issue_number')
      if (pull === undefined) return notFound
      const { items, headers } = page(tellLabels(pull, call.state), call.address)
      return { status: 200, body: items, headers }
    },
  },
  'issues/list-comments': {
    needs: read(...conversations),
    answer: (call) => {
      const { state, repository, values } = call
      const where = conversation(call, 'read')
      if ('status' in where) return where
      const since = values['since'] === undefined ? 0 : Date.parse(String(values['since']))
      const wanted = state.comments
        .filter(
          (each) =>
            each.repository === repository.fullName &&
            each.number === where.number &&
            each.updated.getTime() >= since,
        )
        .toSorted((a, b) => a.id - b.id)
      const { items, headers } = page(wanted, call.address)
      return { status: 200, body: items.map((each) => tellComment(each, state)), headers }
    },
  },
  'issues/create-comment': {
    needs: write,
    answer: (call) => {
      const { state, repository, token, now } = call
      const where = conversation(call, 'write')
      if ('status' in where) return where
      if (token === undefined) return notFound
      if (where.locked) return refusal(403, 'Unable to create comment because issue is locked.')
      const given = refusedBody(call)
      if ('status' in given) return given
      const made: CommentState = {
        id: call.nextId(),
        repository: repository.fullName,
        number: where.number,
        user: token.user,
        body: given.text,
        created: now,
        updated: now,
        edits: 0,
      }
      state.comments.push(made)
      const body = tellComment(made, state)
      return { status: 201, body, headers: { location: String(body['url']) } }
    },
  },
  'issues/get-comment': {
    needs: read(...conversations),
    answer: (call) => {
      const found = comment(call)
      return found === undefined ? notFound : { status: 200, body: tellComment(found, call.state) }
    },
  },
  'issues/update-comment': {
    needs: write,
    answer: (call) => {
      const found = comment(call)
      if (found === undefined) return notFound
      if (!mayChange(call, found)) return forbidden
      const given = refusedBody(call)
      if ('status' in given) return given
      const changed = { ...found, body: given.text, updated: call.now, edits: found.edits + 1 }
      call.state.comments.splice(call.state.comments.indexOf(found), 1, changed)
      return { status: 200, body: tellComment(changed, call.state) }
    },
  },
  'issues/delete-comment': {
    needs: write,
    answer: (call) => {
      const found = comment(call)
      if (found === undefined) return notFound
      if (!mayChange(call, found)) return forbidden
      call.state.comments.splice(call.state.comments.indexOf(found), 1)
      return { status: 204 }
    },
  },
  'actions/get-workflow-run': {
    needs: read('actions'),
    answer: ({ state, repository, values }) => {
      const run = state.runs.find(({ id }) => id === values['run_id'])
      if (run?.repository !== repository.fullName) return notFound
      return { status: 200, body: tellRun(run, state) }
    },
  },
  'actions/list-workflow-run-artifacts': { needs: read('actions'), answer: ofRun },
  'actions/list-artifacts-for-repo': {
    needs: read('actions'),
    answer: (call) => {
      const { state, repository, values } = call
      const artifacts = state.artifacts.filter(
        (each) =>
          each.repository === repository.fullName &&
          (values['name'] === undefined || each.name === values['name']),
      )
      return listed(
        call,
        'artifacts',
        artifacts.toReversed().map((each) => tellArtifact(each, state)),
      )
    },
  },
  'actions/get-artifact': {
    needs: read('actions'),
    answer: (call) => {
      const found = artifactOf(call)
      return found === undefined ? notFound : { status: 200, body: tellArtifact(found, call.state) }
    },
  },
  'actions/download-artifact': {
    needs: read('actions'),
    answer: (call) => {
      const found = artifactOf(call)
      // Even of a public repository nobody downloads artifacts without a token.
      if (call.token === undefined) return refusal(401, 'Requires authentication')
      if (found === undefined || call.values['archive_format'] !== 'zip') return notFound
      if (found.expired) return refusal(410, 'Artifact has expired')
      return { status: 302, headers: { location: call.signed(found.bytes) } }
    },
  },
}
