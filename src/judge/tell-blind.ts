/** What is said of benchmarks that see too little, and what to do about it. */
import { durationText } from '../model/duration.ts'
import type { Finding } from '../model/finding.ts'
import { cpuBoundAbove } from '../model/terms.ts'
import { counted, percent, plain, several } from './phrases.ts'

/** What would help, as far as it was reckoned to; fractions, seconds. */
export interface Remedies {
  /** What CPU time could show, and the share of the elapsed time that it covers. */
  readonly cpu?: { readonly detectable: number; readonly share: number }
  /** So many times longer, and what a run takes now. */
  readonly longer?: { readonly times: number; readonly seconds: number }
  /** So many pairs, and the seconds that they take beyond the limit. */
  readonly more?: { readonly pairs: number; readonly seconds: number }
  readonly instructions: boolean
  readonly threshold: number
}

export interface Blind {
  readonly benchmark: string
  readonly name: string
  readonly threshold: number
  readonly pairs: number
  /** What shows with these pairs at the noise of the stored runs. */
  readonly detectable: number
  readonly runs: { readonly blind: number; readonly of: number }
  readonly limit: number
  readonly remedies: Remedies
}

/** More benchmarks than this share one finding. */
const mostAlone = 3

/** The worst first; one for each, or one for all. */
export function tellBlind(blind: readonly Blind[]): readonly Finding[] {
  const all = blind.toSorted((a, b) => severity(b) - severity(a) || (a.name < b.name ? -1 : 1))
  return all.length > mostAlone ? [together(all)] : all.map(alone)
}

/** By how much what shows exceeds what should. */
export const severity = ({ detectable, threshold }: Blind): number => detectable / threshold

const timeLimit = (limit: number, more: number): string =>
  `set \`time-limit\` to ${durationText(limit + Math.ceil(more / 10) * 10)} or more`

function alone({ benchmark, name, threshold, pairs, detectable, runs, limit, remedies }: Blind): Finding {
  const { cpu: busy, longer, more, instructions, threshold: enough } = remedies
  const told = [
    ...(busy === undefined
      ? []
      : [
          `let CPU time judge (\`judge: cpu\`), which could show ${percent(busy.detectable)}${busy.share > cpuBoundAbove ? '' : ` of the ${percent(busy.share)} of its time that it computes`}`,
        ]),
    ...(longer === undefined
      ? []
      : [
          `make its runs, of ${plain(longer.seconds)} s now, ${longer.times} times as long, so that their noise averages out`,
        ]),
    ...(more === undefined
      ? []
      : [`${timeLimit(limit, more.seconds)}: ${counted(more.pairs, 'pair')} would do`]),
    ...(instructions ? ['count its instructions (`instrument: callgrind`)'] : []),
    ...(Number.isFinite(enough) ? [`set its threshold to ${percent(enough)}`] : []),
  ]
  return {
    code: 'blind-benchmark',
    severity: 'warning',
    text: `${name} would hardly show a change as large as its threshold of ${percent(threshold)}: ${showing(pairs, detectable)}, by the noise here and of ${runs.blind} of the last ${runs.of} stored runs`,
    ...(told.length === 0 ? {} : { remedy: told.join('; or ') }),
    benchmark,
  }
}

const showing = (pairs: number, detectable: number): string =>
  Number.isFinite(detectable)
    ? `with ${counted(pairs, 'pair')} it takes ${percent(detectable)}`
    : `${counted(pairs, 'pair')} can show nothing`

function together(all: readonly Blind[]): Finding {
  const who = all.map(
    ({ name, detectable, threshold }) => `${name} (${percent(detectable)}, threshold ${percent(threshold)})`,
  )
  const having = <T>(
    of: (remedies: Remedies) => T | undefined | false,
  ): readonly (Blind & { readonly own: T })[] =>
    all.flatMap((one) => {
      const own = of(one.remedies)
      return own === undefined || own === false ? [] : [{ ...one, own }]
    })
  const names = (some: readonly Blind[]): string =>
    some.length === all.length ? 'all of them' : several(some.map(({ benchmark }) => benchmark))
  const [busy, longer] = [having(({ cpu: own }) => own), having(({ longer: own }) => own)]
  const [more, counts] = [having(({ more: own }) => own), having(({ instructions }) => instructions)]
  const enough = having(({ threshold }) => Number.isFinite(threshold) && threshold).map(({ own }) => own)
  const seconds = more.reduce((sum, { own }) => sum + own.seconds, 0)
  const told = [
    ...(busy.length === 0 ? [] : [`let CPU time judge ${names(busy)} (\`judge: cpu\`)`]),
    ...(longer.length === 0
      ? []
      : [
          `make the runs of ${names(longer)} longer, ${between(
            longer.map(({ own }) => own.times),
            String,
          )} times`,
        ]),
    ...(more.length === 0 ? [] : [`${timeLimit(all[0]?.limit ?? 0, seconds)} for ${names(more)}`]),
    ...(counts.length === 0
      ? []
      : [`count the instructions of ${names(counts)} (\`instrument: callgrind\`)`]),
    ...(enough.length === 0 ? [] : [`raise the thresholds, to ${between(enough, percent)}`]),
  ]
  return {
    code: 'blind-benchmark',
    severity: 'warning',
    text: `${all.length} benchmarks would hardly show a change as large as their threshold, by the noise here and of most of their stored runs: ${several(who)}`,
    ...(told.length === 0 ? {} : { remedy: told.join('; or ') }),
  }
}

function between(values: readonly number[], text: (value: number) => string): string {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return least === most ? text(least) : `${text(least)} to ${text(most)}`
}
