/** Whether a benchmark has values on both sides, and what it means where it has not. */
import type { Absence, Doubt } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'

/** What is known of one benchmark before its numbers are looked at. */
export interface Attendance {
  readonly benchmark: string
  readonly baseValues: boolean
  readonly headValues: boolean
  readonly base?: Absence
  readonly head?: Absence
  readonly doubts: readonly Doubt[]
}

export type Presence =
  | { readonly kind: 'both' }
  | { readonly kind: 'new' }
  /** Head ran, base failed or was not run: stored runs judge its series, else they can only be shown. */
  | { readonly kind: 'base-failed'; readonly because: string }
  | { readonly kind: 'missing'; readonly because: string }
  | { readonly kind: 'removed'; readonly because: string }
  /** It was not measured for a reason that is a doubt. */
  | { readonly kind: 'unmeasured'; readonly because: string }
  /** Nobody can judge it: the whole check is exit 2, unless the benchmark is quarantined. */
  | { readonly kind: 'nothing'; readonly finding: Finding }

const baseFailed: Readonly<Record<Exclude<Absence['kind'], 'undeclared'>, string>> = {
  crashed: 'crashed',
  vanished: 'gave no value',
  unmeasured: 'was not measured',
}

/**
 * Head decides: not declared there is removed; failed there is missing if base ran. A head without a value where
 * nothing explains it, or where base has none either, cannot be judged.
 */
export function presenceOf({ benchmark, baseValues, headValues, base, head, doubts }: Attendance): Presence {
  const nothing = (text: string): Presence => ({
    kind: 'nothing',
    finding: {
      code: 'no-value',
      severity: 'error',
      text: `${benchmark}: ${text}`,
      remedy: 'run its command by hand in the repository and see what it says',
      benchmark,
    },
  })
  if (head?.kind === 'undeclared') return { kind: 'removed', because: head.because }
  if (head !== undefined) {
    if (base === undefined) return { kind: 'missing', because: head.because }
    return base.kind === 'undeclared'
      ? nothing(`it is new and gives no value at head: ${head.because}`)
      : nothing(`it gives no value on either side: at head ${head.because}; at base ${base.because}`)
  }
  if (!headValues) {
    if (doubts.length > 0) {
      return { kind: 'unmeasured', because: doubts.map(({ because }) => because).join('; ') }
    }
    return baseValues
      ? { kind: 'missing', because: 'base gave values, head gave none' }
      : nothing('it gave no value at head')
  }
  if (base === undefined) return { kind: baseValues ? 'both' : 'new' }
  if (base.kind === 'undeclared') return { kind: 'new' }
  return {
    kind: 'base-failed',
    because: `base ${baseFailed[base.kind]}: ${base.because}`,
  }
}
