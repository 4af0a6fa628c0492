/** The waterfall as SVG: from what base takes to what head takes, part by part, the unexplained rest among them. */
import type { Waterfall } from '../model/attribution.ts'
import { amount, signed } from './amounts.ts'
import { markup } from './markup.ts'

const [width, row, left, right] = [1200, 24, 420, 110]

export function renderWaterfall({ unit, base, head, parts }: Waterfall): string {
  let level = base
  const steps = parts.map(({ kind, name, change }) => {
    const from = level
    level += change
    return { kind, name, change, low: Math.min(from, level), high: Math.max(from, level) }
  })
  const levels = [base, head, ...steps.flatMap(({ low, high }) => [low, high])]
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)]
  // The whole is cut at its left, or a change of some percent could not be seen.
  const start = Math.max(0, lowest - 0.6 * (highest - lowest))
  const span = Math.max(highest - start, Number.MIN_VALUE)
  const x = (value: number): number => left + ((value - start) / span) * (width - left - right)
  const bars = [
    bar(0, 'base', x(start), x(base), 'whole', amount(base, unit)),
    ...steps.map(({ kind, name, change, low, high }, place) =>
      bar(place + 1, name, x(low), x(high), toneOf(kind, change), signed(change, unit)),
    ),
    bar(steps.length + 1, 'head', x(start), x(head), 'whole', amount(head, unit)),
  ]
  const height = (steps.length + 2) * row
  const note = start > 0 ? `<line class="cut" x1="${left}" x2="${left}" y1="0" y2="${height}"/>` : ''
  return [
    `<svg class="waterfall" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="where the change went, part by part">`,
    ...bars,
    note,
    '</svg>',
  ].join('\n')
}

/** What nobody can be blamed for is grey. */
function toneOf(kind: Waterfall['parts'][number]['kind'], change: number): string {
  if (kind === 'culprit' || kind === 'improvement') return change > 0 ? 'up-4' : 'down-4'
  return 'noise'
}

function bar(place: number, name: string, from: number, to: number, tone: string, value: string): string {
  const y = place * row
  const wide = Math.max(1, to - from)
  return [
    `<g class="part ${tone}"><text x="${left - 10}" y="${y + 16}" text-anchor="end">${markup(name, 58)}</text>`,
    `<rect x="${from.toFixed(1)}" y="${y + 3}" width="${wide.toFixed(1)}" height="${row - 6}"/>`,
    `<text x="${(to + 8).toFixed(1)}" y="${y + 16}">${markup(value)}</text></g>`,
  ].join('')
}
