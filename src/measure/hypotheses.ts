/** From what is demanded of the contenders to what is tested. */
import type { Hypothesis } from '../model/schedule.ts'
import { seriesKey } from '../model/series-key.ts'
import type { Contender, Demand, Pace } from './contender.ts'
import type { Question } from './looks.ts'
import { type BaseValue, settledMetric } from './pairs.ts'

/** Every demand with the metric that speaks, `auto` decided by what base is. */
export function hypothesesOf(
  contenders: readonly Pick<Contender, 'demands'>[],
  atBase: (benchmark: string, metric: string) => readonly BaseValue[] | undefined,
): readonly Hypothesis[] {
  const found = new Map<string, Hypothesis>()
  for (const { benchmark, metric } of contenders.flatMap(({ demands }) => demands)) {
    const settled = settledMetric(metric, (name) => atBase(benchmark, name))
    const key = seriesKey(benchmark, settled.metric)
    const known = found.get(key)
    // A metric that speaks twice over (by itself and with a limit of its own) is one hypothesis, with all witnesses.
    const witnesses = [...new Set([...(known?.witnesses ?? []), ...settled.witnesses])]
    found.set(key, { benchmark, metric: settled.metric, witnesses })
  }
  return [...found.values()]
}

export interface Questions {
  readonly question: (hypothesis: Hypothesis) => Question
  readonly counts: (benchmark: string) => boolean
  readonly otherTests: number
}

/** What each hypothesis is held to. */
export function questionsOf(contenders: readonly Pick<Contender, 'demands'>[], pace: Pace): Questions {
  const demands = new Map<string, Demand>()
  const counting = new Map<string, boolean>()
  for (const demand of contenders.flatMap((contender) => contender.demands)) {
    demands.set(seriesKey(demand.benchmark, demand.metric), demand)
    counting.set(demand.benchmark, demand.counts)
  }
  return {
    otherTests: pace.otherTests,
    counts: (benchmark) => counting.get(benchmark) ?? true,
    question({ benchmark, metric }) {
      const demand = demands.get(seriesKey(benchmark, metric)) ?? demands.get(seriesKey(benchmark, 'auto'))
      return {
        worse: demand?.better === 'higher' ? -1 : 1,
        threshold: demand?.threshold ?? 0,
        margin: demand?.margin ?? pace.margin,
      }
    },
  }
}
