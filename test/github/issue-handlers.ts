/** What the operations of issues do, and the rules for them that GitHub's description does not state. */
import { type Answer, forbidden, invalid, notFound, page, refusal } from './answers.ts'
import { type Call, type Handler, read } from './call.ts'
import { nextNumber } from './numbers.ts'
import type { IssueState, PullRequestState } from './state.ts'
import { tellIssue, tellPullRequestAsIssue } from './tell.ts'

/** GitHub says «65536 characters». Code units are counted, which is the stricter reading. */
export const longestBody = 65_536
const longestTitle = 256

/** Where issues are switched off, as they are in a fork, every one of these operations is answered so. */
const disabled = refusal(410, 'Issues are disabled for this repo')
const write: Handler['needs'] = [['issues', 'write']]

interface Given {
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly state_reason?: IssueState['stateReason']
  readonly labels?: readonly string[]
}

function refused({ title, body = '' }: Given): Answer | undefined {
  if (title?.trim() === '') return invalid('Issue', "title can't be blank")
  if (title !== undefined && title.length > longestTitle) {
    return invalid('Issue', `title is too long (maximum is ${longestTitle} characters)`)
  }
  return body.length > longestBody
    ? invalid('Issue', `body is too long (maximum is ${longestBody} characters)`)
    : undefined
}

export const issueOf = ({ state, repository, values }: Call): IssueState | undefined =>
  state.issues.find(
    ({ repository: where, number }) => where === repository.fullName && number === values['issue_number'],
  )

const enabled =
  (answer: Handler['answer']): Handler['answer'] =>
  (call) =>
    call.repository.hasIssues ? answer(call) : disabled

type Listed = IssueState | PullRequestState

const isIssue = (each: Listed): each is IssueState => 'user' in each

/** Pull requests are issues to GitHub: its lists have both. */
function listedOf({ state, repository, values }: Call): readonly Listed[] {
  const wanted = String(values['labels'] ?? '')
    .split(',')
    .filter((name) => name !== '')
  const kind = values['state'] ?? 'open'
  const matches = (each: Listed): boolean =>
    (kind === 'all' || each.state === kind) &&
    wanted.every((name) => each.labels.some((label) => label.toLowerCase() === name.toLowerCase()))
  const issues = state.issues.filter((each) => each.repository === repository.fullName)
  const pulls = state.pullRequests.filter((each) => each.repository.fullName === repository.fullName)
  const all = [...issues, ...pulls].filter(matches).toSorted((a, b) => a.number - b.number)
  return values['direction'] === 'asc' ? all : all.toReversed()
}

export const issueHandlers: Readonly<Record<string, Handler>> = {
  'issues/list-for-repo': {
    needs: read('issues'),
    answer: enabled((call) => {
      const { items, headers } = page(listedOf(call), call.address)
      const body = items.map((each) =>
        isIssue(each) ? tellIssue(each, call.state, 'listed') : tellPullRequestAsIssue(each, call.state),
      )
      return { status: 200, body, headers }
    }),
  },
  'issues/create': {
    needs: write,
    answer: enabled((call) => {
      const { state, repository, token, now } = call
      const given = call.body as Given
      const refusedFor = refused(given)
      if (refusedFor !== undefined) return refusedFor
      if (token === undefined) return notFound
      const made: IssueState = {
        id: call.nextId(),
        repository: repository.fullName,
        number: nextNumber(state, repository.fullName),
        user: token.user,
        title: given.title ?? '',
        body: given.body ?? '',
        state: 'open',
        stateReason: null,
        locked: false,
        // A label that is new is made on the way.
        labels: given.labels ?? [],
        created: now,
        updated: now,
        edits: 0,
      }
      state.issues.push(made)
      const body = tellIssue(made, state, 'whole')
      return { status: 201, body, headers: { location: String(body['url']) } }
    }),
  },
  'issues/get': {
    needs: read('issues'),
    answer: enabled((call) => {
      const found = issueOf(call)
      return found === undefined ? notFound : { status: 200, body: tellIssue(found, call.state, 'whole') }
    }),
  },
  'issues/update': {
    needs: write,
    answer: enabled((call) => {
      const found = issueOf(call)
      if (found === undefined) return notFound
      // A person changes what others wrote by a right that is not modelled here; an app's own permission is enough.
      if (call.token === undefined) return forbidden
      const given = call.body as Given
      const refusedFor = refused(given)
      if (refusedFor !== undefined) return refusedFor
      const { title = found.title, body = found.body, state = found.state, labels = found.labels } = given
      const stateReason =
        state === found.state
          ? found.stateReason
          : (given.state_reason ?? (state === 'closed' ? 'completed' : 'reopened'))
      const edits = found.edits + (body === found.body ? 0 : 1)
      const changed: IssueState = {
        ...found,
        title,
        body,
        state,
        stateReason,
        labels,
        edits,
        updated: call.now,
      }
      call.state.issues.splice(call.state.issues.indexOf(found), 1, changed)
      return { status: 200, body: tellIssue(changed, call.state, 'whole') }
    }),
  },
}
