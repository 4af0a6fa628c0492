/** What can go wrong with GitHub's API, sorted by what helps: waiting, asking for permission, or nothing. */

export type ApiProblemKind =
  /** Waiting may help: overload, a hiccup, a conflict, a limit of calls. */
  | 'passing'
  /** The token may not: a fork's, a read-only one. */
  | 'forbidden'
  /** It is not there, or it is hidden from this token. */
  | 'absent'
  /** The request itself is refused: it would be refused again. */
  | 'refused'

export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly kind: ApiProblemKind
  /** HTTP status; absent where no answer came. */
  readonly status: number | undefined
  /** Seconds that GitHub asks to wait. */
  readonly wait: number | undefined

  constructor(kind: ApiProblemKind, text: string, more: { status?: number; wait?: number } = {}) {
    super(text)
    this.kind = kind
    this.status = more.status
    this.wait = more.wait
  }
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly message: string
}

/** Sorts an answer that is no success. `now` is in seconds since 1970. */
export function problemOf({ status, headers, message }: Answer, now: number): ApiProblem {
  const wait = waitOf(headers, now)
  const text = `${status} ${message.split(' - https://')[0]?.slice(0, 300) ?? ''}`.trim()
  const limited = wait !== undefined || /rate limit|abuse/iu.test(message)
  const kind = ((): ApiProblemKind => {
    if (status === 403) return limited ? 'passing' : 'forbidden'
    if (status === 404 || status === 410) return 'absent'
    return [401, 408, 409, 422, 425, 429].includes(status) || status >= 500 ? 'passing' : 'refused'
  })()
  return new ApiProblem(kind, text, { status, ...(wait === undefined ? {} : { wait }) })
}

/** `retry-after` in seconds or as a date; else the reset of a limit that is used up. */
function waitOf(headers: Answer['headers'], now: number): number | undefined {
  const after = headers['retry-after']
  if (after !== undefined) {
    const seconds = Number(after)
    if (Number.isFinite(seconds)) return Math.max(0, seconds)
    const date = Date.parse(String(after)) / 1000
    return Number.isFinite(date) ? Math.max(0, date - now) : undefined
  }
  if (String(headers['x-ratelimit-remaining']) !== '0') return undefined
  const reset = Number(headers['x-ratelimit-reset'])
  return Number.isFinite(reset) ? Math.max(0, reset - now) : undefined
}
