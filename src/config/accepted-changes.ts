/** What a change accepts that base does not: a reviewer should see it, for it lets a worsening through. */
import { type Acceptance, acceptanceKey } from './accepted.ts'
import type { Position } from '../model/finding.ts'
import { quantityText } from './quantity-text.ts'

export interface AcceptedChange {
  readonly code: 'acceptance-new' | 'loosened'
  readonly text: string
  readonly benchmark: string
  readonly position: Position
}

/** New acceptances with their reasons, and old ones that now hold longer or allow more. */
export function acceptedChanges(
  before: readonly Acceptance[],
  after: readonly Acceptance[],
): readonly AcceptedChange[] {
  const old = new Map(before.map((one) => [acceptanceKey(one), one]))
  return after.flatMap((now): readonly AcceptedChange[] => {
    const { benchmark, position } = now
    const what = `\`${now.metric}\` of \`${benchmark}\``
    const was = old.get(acceptanceKey(now))
    if (was === undefined) {
      const most = now.atMost === undefined ? '' : `, by ${quantityText(now.atMost, '1')} at most`
      const text = `the change accepts that ${what} gets worse until ${now.until}${most}: ${now.reason}`
      return [{ code: 'acceptance-new', text, benchmark, position }]
    }
    const wider = [
      ...(now.until > was.until ? [`\`until\` \`${was.until}\` → \`${now.until}\``] : []),
      ...(limit(now) > limit(was) ? [`\`at-most\` ${limitText(was)} → ${limitText(now)}`] : []),
    ]
    if (wider.length === 0) return []
    const text = `the change accepts more of ${what}: ${wider.join(', ')}; ${now.reason}`
    return [{ code: 'loosened', text, benchmark, position }]
  })
}

const limit = ({ atMost = Infinity }: Acceptance): number => atMost

const limitText = ({ atMost }: Acceptance): string =>
  atMost === undefined ? 'unset' : `\`${quantityText(atMost, '1')}\``
