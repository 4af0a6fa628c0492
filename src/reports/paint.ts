/** What is drawn on a terminal: its width and its colours. */
import type { ReportStyle } from './report-format.ts'

export type Paint = (text: string, ...looks: readonly Look[]) => string

export interface Page {
  readonly width: number
  readonly paint: Paint
}

/** SGR codes of what is drawn on: the sixteen colours that every theme keeps readable. */
const looks = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const
export type Look = keyof typeof looks

export function painter({ color }: ReportStyle): Paint {
  return (text, ...wanted) =>
    !color || wanted.length === 0 || text.trim() === ''
      ? text
      : `\u001B[${wanted.map((look) => looks[look]).join(';')}m${text}\u001B[0m`
}
