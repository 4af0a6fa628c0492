/** What GitHub says in words when it refuses, and the pages of its lists. */

/** An answer before it is sent; `body` is JSON unless it is text or bytes. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const documentation = 'https://docs.github.com/rest'

export const refusal = (
  status: number,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): Answer => ({
  status,
  body: { message, ...more, documentation_url: documentation, status: `${status}` },
})

export const badCredentials = refusal(401, 'Bad credentials')
export const requiresAuthentication = refusal(401, 'Requires authentication')
export const notFound = refusal(404, 'Not Found')
/** For every job token that lacks a permission: read-only ones, and those of pull requests from forks. */
export const forbidden = refusal(403, 'Resource not accessible by integration')
export const notJson = refusal(400, 'Problems parsing JSON')

/** 422 of a rule that the description does not state. */
export const invalid = (resource: string, message: string): Answer =>
  refusal(422, 'Validation Failed', {
    errors: [{ resource, code: 'unprocessable', field: 'data', message }],
  })

/** A page that a proxy in front of GitHub gives in place of JSON. */
const unicorn = (status: number): string =>
  `<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head><body><p>${status}: We had issues producing the response to your request.</p></body></html>\n`

/** The answer that a status of a planned failure stands for. */
export function failureOf(status: number, retryAfter: number | undefined): Answer {
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'retry-after': `${Math.ceil(retryAfter)}` }
  if (status === 401) return badCredentials
  if (status === 404) return notFound
  if (status === 409) return refusal(409, 'Conflict')
  if (status === 422) return invalid('IssueComment', 'Body is too long (maximum is 65536 characters)')
  if (status === 429 || (status === 403 && retryAfter !== undefined)) {
    const message =
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    return { ...refusal(status, message), headers }
  }
  if (status === 403) return forbidden
  if (status === 500) return { ...refusal(500, 'Server Error'), headers }
  if (status >= 501) {
    return {
      status,
      body: unicorn(status),
      headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
    }
  }
  return { ...refusal(status, 'Refused'), headers }
}

/** One page of a list, with the Link header that leads to the others. */
export function page<T>(
  all: readonly T[],
  address: URL,
): { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const number = (name: string, otherwise: number): number => {
    const value = Number(address.searchParams.get(name) ?? otherwise)
    return Number.isSafeInteger(value) && value > 0 ? value : otherwise
  }
  const [size, current] = [Math.min(number('per_page', 30), 100), number('page', 1)]
  const last = Math.max(1, Math.ceil(all.length / size))
  const to = (target: number, relation: string): string => {
    const there = new URL(address)
    there.searchParams.set('page', `${target}`)
    return `<${there.href}>; rel="${relation}"`
  }
  const links = [
    ...(current > 1 ? [to(Math.min(current - 1, last), 'prev')] : []),
    ...(current < last ? [to(current + 1, 'next'), to(last, 'last')] : []),
    ...(current > 1 ? [to(1, 'first')] : []),
  ]
  return {
    items: all.slice((current - 1) * size, current * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}
