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
  const forms = stores.map(({ scheme, argument }) => `${scheme}:${argument}`)
  return z
    .string({ error: ({ input }) => `expected ${listed(forms)}, found ${found(input)}` })
    .meta({
      pattern: `^(${stores.map(({ scheme }) => scheme).join('|')}):\\s*\\S`,
      examples: ['directory:perf/runs'],
    })
    .transform((text, context): StoreChoice => {
      const [scheme, argument] = split(text)
      const kind = stores.find((each) => each.scheme === scheme)
      if (kind !== undefined && argument !== '') return { kind, argument }
      const expected = `expected ${listed(forms)}`
      const near = nearest(
        scheme,
        stores.map((each) => each.scheme),
      )
      if (kind !== undefined) report(`${expected}, found nothing after the colon`)
      else if (laterStores.includes(scheme)) report(`${unavailable(scheme)}; ${expected}`, 'unavailable')
      else report(`${expected}, found ${found(text)}`, 'bad-value', near)
      return z.NEVER

      function report(message: string, code = 'bad-value', word?: string): void {
        const remedy = word === undefined ? undefined : `did you mean \`${word}:${argument}\`?`
        context.addIssue({ code: 'custom', message, params: { code, remedy } })
      }
    })
}

/** At the first colon: a path may hold more of them. */
function split(text: string): readonly [scheme: string, argument: string] {
  const colon = text.indexOf(':')
  return colon < 0 ? [text.trim(), ''] : [text.slice(0, colon).trim(), text.slice(colon + 1).trim()]
}
