/** The hidden line at the end of a comment: whose it is and of which head, so that it is found and kept in order. */
import { z } from 'zod'
import { sha256 } from '../system/hash.ts'

export interface Marker {
  /** Suite of the configuration; absent where the configuration could not be read. */
  readonly suite?: string
  /** The job, with the values of its matrix. */
  readonly job: string
  /** Tip of the pull request that was looked at. */
  readonly head: string
  /** Run of the workflow, and how often it was repeated. */
  readonly run: number
  readonly attempt: number
}

const schema = z.object({
  suite: z.string().exactOptional(),
  job: z.string(),
  head: z.string().regex(/^[0-9a-f]{40,64}$/u),
  run: z.coerce.number().int().positive(),
  attempt: z.coerce.number().int().positive(),
})

const longest = 160

/** A word that ends no comment and no word of the line; what is long is told apart by its hash. */
export function encoded(text: string): string {
  const short = text.length <= longest ? text : `${text.slice(0, 60)} ${sha256(text)}`
  return encodeURIComponent(short.replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D')
}

/** `<!-- benchline suite=backend job=judge head=1a2b… run=7 attempt=1 -->` */
export function markerLine({ suite, job, head, run, attempt }: Marker): string {
  const named = suite === undefined ? '' : ` suite=${encoded(suite)}`
  return `<!-- benchline${named} job=${encoded(job)} head=${head} run=${run} attempt=${attempt} -->`
}

/** The marker of a comment; undefined where its last line is none. A marker that is quoted elsewhere does not count. */
export function readMarker(body: string): Marker | undefined {
  const line = body.trimEnd().split('\n').at(-1)?.trim() ?? ''
  const words = /^<!-- benchline((?: [a-z]+=[^\s=]*)+) -->$/u.exec(line)?.[1]
  if (words === undefined) return undefined
  try {
    const fields = words
      .trim()
      .split(' ')
      .map((word) => {
        const [key = '', value = ''] = word.split('=')
        return [key, decodeURIComponent(value)] as const
      })
    return schema.safeParse(Object.fromEntries(fields)).data
  } catch {
    return undefined
  }
}

/**
 * Whether two markers are of the same comment: the same job and suite. A suite that is not known, because the
 * configuration could not be read, is any.
 */
export function isSameComment(a: Marker, b: Marker): boolean {
  if (encoded(a.job) !== encoded(b.job)) return false
  return a.suite === undefined || b.suite === undefined || encoded(a.suite) === encoded(b.suite)
}

/** Whether `a` was made by a later run, or a later attempt of the same. */
export function isLater(a: Marker, b: Marker): boolean {
  return a.run > b.run || (a.run === b.run && a.attempt > b.attempt)
}
