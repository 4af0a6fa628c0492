/** The table of a study: noise of every series, and what so many pairs show of it. */
import { durationText } from '../model/duration.ts'
import { type StudiedSeries, type Study, showsThreshold } from '../model/study.ts'
import { padEnd, padStart, slices } from './columns.ts'
import { plainName, plainText } from './escape.ts'
import type { Look, Page } from './paint.ts'
import { scaleFor } from '../model/scale.ts'
import { glue, wrap } from './wrap.ts'

/** `4.8 %`, two digits; `<0.1 %` where it is next to nothing. */
export function rough(fraction: number): string {
  const value = Math.abs(fraction) * 100
  return value < 0.0995 ? (value === 0 ? '0 %' : '<0.1 %') : `${Number(value.toPrecision(2))} %`
}

/** So many benchmarks are shown with all that is known of them. */
export const fewBenchmarks = 12

/** Columns: metric, value, noise of a run, of a pair, over time, and what 20, 40 and 80 pairs show. */
const columns = { metric: 11, value: 11, noise: 7, sight: 8 } as const

export function doctorTable({ series }: Study, page: Page): readonly string[] {
  const { paint, width } = page
  const counts = series.find(({ reach }) => reach !== undefined)?.reach?.after.map(({ pairs }) => pairs) ?? []
  const lead = ' '.repeat(4 + columns.metric + columns.value)
  const noises = ['run', 'pair', 'time'].map((word) => padStart(word, columns.noise)).join('')
  const sights = counts.map((count) => padStart(`${count}`, columns.sight)).join('')
  const lines = [
    paint(
      `${lead}${padStart('noise of a', 3 * columns.noise)}${padStart('shown in 95 %, by pairs', columns.sight * counts.length + 4)}`,
      'dim',
    ),
    paint(`${lead}${noises}    ${sights}`, 'dim'),
  ]
  const byBenchmark = new Map<string, StudiedSeries[]>()
  for (const one of series) byBenchmark.set(one.benchmark, [...(byBenchmark.get(one.benchmark) ?? []), one])
  for (const [benchmark, own] of byBenchmark) {
    const [mark, look] = markOf(own.filter(({ judges }) => judges))
    const [first = '', ...rest] = slices(plainName(benchmark), width - 4)
    // In a large suite what is well takes a line for each clock.
    const brief = byBenchmark.size > fewBenchmarks && mark === '✓'
    lines.push(
      `  ${paint(mark, look)} ${paint(first, 'bold')}`,
      ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
      ...own
        .filter(({ judges, metric }) => !brief || judges || metric.unit === 's')
        .flatMap((one) => (brief ? [row(one, page)] : [row(one, page), ...below(one, page)])),
    )
  }
  return lines
}

/** `?` where nothing is known of the noise of something that judges. */
function markOf(judged: readonly StudiedSeries[]): readonly [string, Look] {
  if (judged.length === 0) return [' ', 'dim']
  if (judged.some(({ because }) => because !== undefined)) return ['?', 'yellow']
  return judged.every(showsThreshold) ? ['✓', 'green'] : ['✗', 'yellow']
}

function row({ metric, center, noise, reach, judges }: StudiedSeries, { paint }: Page): string {
  const scale = scaleFor(metric.unit, [center])
  const noises =
    noise === undefined
      ? ['?', '?', '?']
      : [
          rough(noise.run),
          rough(noise.pair),
          noise.overTime === undefined ? '?' : rough(noise.overTime.spread),
        ]
  const sights = reach?.after.map(({ change }) => (change === undefined ? 'none' : rough(change))) ?? []
  const text = [
    padEnd(plainText(metric.name, columns.metric - 1), columns.metric),
    padStart(`${scale.format(center)} ${plainText(scale.unit, 8)}`.trim(), columns.value),
    ...noises.map((each) => padStart(each, columns.noise)),
    sights.length === 0 ? '' : '    ',
    ...sights.map((each) => padStart(each, columns.sight)),
  ].join('')
  return `    ${judges ? text : paint(text, 'dim')}`.trimEnd()
}

/** What a judged series comes to in a check, and what else is known of its noise. */
function below(one: StudiedSeries, { width, paint }: Page): readonly string[] {
  const { noise, reach, judges, threshold, because } = one
  const said: string[] = []
  if (because !== undefined) said.push(plainText(because))
  if (judges && reach !== undefined) {
    const { inLimit, holds } = reach
    const wanted = reach.threshold
    const seen = inLimit.change === undefined ? 'nothing' : rough(inLimit.change)
    const cost =
      wanted === undefined
        ? `no number of pairs shows ${rough(threshold)}`
        : `${rough(threshold)} takes ${grouped(wanted.pairs)} pairs, ${durationText(wanted.seconds, glue)}`
    const held =
      holds === undefined ? '' : holds === threshold ? '' : `; a threshold of ${rough(holds)} would hold`
    said.push(`judges: ${cost}; ${inLimit.pairs} fit and show ${seen}${held}`)
  }
  if (noise?.within !== undefined) {
    said.push(
      `inside a process ${rough(noise.within.spread)} over ${grouped(noise.within.count)} values, so their median is good to ${rough((1.2533 * noise.within.spread) / Math.sqrt(noise.within.count))}`,
    )
  }
  if (noise?.speeds !== undefined) {
    said.push(`two speeds: ${rough(noise.speeds.share)} of the runs are ${rough(noise.speeds.gap)} slower`)
  }
  return said.flatMap((text) =>
    wrap(text, width - 6).map((line, index) => `${index === 0 ? '    ' : '      '}${paint(line, 'dim')}`),
  )
}

const grouped = (value: number): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
