/** The health of the machine as a report file has it: its schema, and the data that is written. */
import * as z from 'zod'
import type { Health } from '../model/health.ts'
import type { Json } from '../model/json-text.ts'

const share = z.number().min(0).max(1)

export const healthSchema = z
  .object({
    steal: share.exactOptional().meta({ description: 'Of all CPU time, what the host gave to others.' }),
    other: share.exactOptional().meta({ description: 'Of all CPU time, what other programs used.' }),
    idle: share.exactOptional().meta({ description: 'Of all CPU time, what nobody wanted.' }),
    load: z
      .object({ start: z.number(), end: z.number() })
      .exactOptional()
      .meta({ description: 'Processes that ran or wanted to, on average over a minute.' }),
    frequency: z
      .object({ lowest: z.number(), highest: z.number() })
      .exactOptional()
      .meta({ description: 'Hz, of the fastest processor that was looked at.' }),
    cpuShare: z.number().exactOptional().meta({
      description: 'CPU time over elapsed time of the runs that compute, as a share of the same at its best.',
    }),
    clockJumps: z
      .array(
        z.object({
          from: z.number(),
          to: z.number(),
          seconds: z.number(),
          kind: z.enum(['suspended', 'set']).exactOptional(),
        }),
      )
      .exactOptional()
      .meta({
        description:
          'Between which seconds since measuring began the time of day moved by how many seconds more than time.',
      }),
  })
  .meta({ description: 'How the machine was while it measured.' })

export function healthData(health: Health): Json {
  const { steal, other, idle, load, frequency, cpuShare, clockJumps } = health
  return {
    steal,
    other,
    idle,
    load: load && { start: load.start, end: load.end },
    frequency: frequency && { lowest: frequency.lowest, highest: frequency.highest },
    cpuShare,
    clockJumps: clockJumps?.map(({ from, to, seconds, kind }) => ({ from, to, seconds, kind })),
  }
}
