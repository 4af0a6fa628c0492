/** `directory:PATH` → which store and its argument. */
import { z } from 'zod'
import type { StoreKind } from '../stores/store.ts'
import { found, listed } from './expectation.ts'
import { nearest } from './nearest.ts'
import { laterStores, unavailable } from './unavailable.ts'

export interface StoreChoice {
  readonly kind: StoreKind
  readonly argument: string
}

export function storeField(stores: readonly StoreKind[]) {
  const forms = storeForms(stores)
  return z
    .string({ error: ({ input }) => `expected ${listed(forms)}, found ${found(input)}` })
    .meta({
      pattern: patternOf(stores),
      examples: ['git', 'directory:perf/runs'],
    })
    .transform((text, context): StoreChoice => {
      const { scheme, argument, colon } = split(text)
      const kind = stores.find((each) => each.scheme === scheme)
      if (kind !== undefined && argument !== '' && isSound(kind, argument)) return { kind, argument }
      if (kind?.otherwise !== undefined && !colon) return { kind, argument: kind.otherwise }
      const expected = `expected ${listed(forms)}`
      const near = nearest(
        scheme,
        stores.map((each) => each.scheme),
      )
      const empty = kind !== undefined && colon && argument === ''
      if (kind !== undefined) report(`${expected}, found ${empty ? 'nothing after the colon' : found(text)}`)
      else if (laterStores.includes(scheme)) report(`${unavailable(scheme)}; ${expected}`, 'unavailable')
      else report(`${expected}, found ${found(text)}`, 'bad-value', near)
      return z.NEVER

      function report(message: string, code = 'bad-value', word?: string): void {
        const remedy =
          word === undefined ? undefined : `did you mean \`${word}${colon ? `:${argument}` : ''}\`?`
        context.addIssue({ code: 'custom', message, params: { code, remedy } })
      }
    })
}

/** How each store is written: `git`, `git:BRANCH`, `directory:PATH`. */
export const storeForms = (stores: readonly StoreKind[]): readonly string[] =>
  stores.flatMap(({ scheme, argument, otherwise }) => [
    ...(otherwise === undefined ? [] : [scheme]),
    `${scheme}:${argument}`,
  ])

const formOf = ({ form }: StoreKind): string => form ?? '\\S.*'

const isSound = (kind: StoreKind, argument: string): boolean =>
  new RegExp(`^(?:${formOf(kind)})$`, 'su').test(argument)

function patternOf(stores: readonly StoreKind[]): string {
  const written = stores.map((kind) => {
    const more = `:\\s*(?:${formOf(kind)})`
    return kind.otherwise === undefined ? `${kind.scheme}${more}` : `${kind.scheme}(?:${more})?`
  })
  return `^(?:${written.join('|')})$`
}

/** At the first colon: a path may hold more of them. */
function split(text: string): {
  readonly scheme: string
  readonly argument: string
  readonly colon: boolean
} {
  const at = text.indexOf(':')
  if (at < 0) return { scheme: text.trim(), argument: '', colon: false }
  return { scheme: text.slice(0, at).trim(), argument: text.slice(at + 1).trim(), colon: true }
}
