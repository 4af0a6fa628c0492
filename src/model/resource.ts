/** What a program uses up, of which a profile tells where it went. */
import type { Metric } from './metric.ts'

export type Resource = 'time' | 'memory'

/** Which of them a metric speaks of: bytes are memory, all else is time or follows from what is done in it. */
export const resourceOf = ({ unit }: Pick<Metric, 'unit'>): Resource => (unit === 'B' ? 'memory' : 'time')
