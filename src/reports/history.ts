/** What was recorded, as rows and as terminal text: a line per series and environment, with its trend. */
import { fingerprint } from '../model/environment.ts'
import type { Run } from '../model/run.ts'
import { padEnd, padStart } from './columns.ts'
import { plainName } from './escape.ts'
import { median } from './median.ts'
import type { ReportStyle } from './report-format.ts'
import { scaleFor } from './scale.ts'

/** One series in one environment, oldest first. */
export interface HistoryRow {
  readonly benchmark: string
  readonly metric: string
  readonly unit: string
  readonly fingerprint: string
  readonly points: readonly {
    readonly commit: string
    readonly at: string
    readonly median: number
    readonly n: number
  }[]
}

/** Runs of different environments are different series: a new machine is not a change of the code. */
export function historyRows(
  runs: readonly Run[],
  wanted: (benchmark: string) => boolean,
): readonly HistoryRow[] {
  const rows = new Map<string, { row: Omit<HistoryRow, 'points'>; points: HistoryRow['points'][number][] }>()
  for (const run of runs) {
    const print = fingerprint(run.environment)
    for (const { benchmark, metric, values } of run.samples) {
      if (!wanted(benchmark)) continue
      const key = JSON.stringify([benchmark, metric.name, print])
      const series = rows.get(key) ?? {
        row: { benchmark, metric: metric.name, unit: metric.unit, fingerprint: print },
        points: [],
      }
      series.points.push({ commit: run.commit, at: run.at, median: median(values), n: values.length })
      rows.set(key, series)
    }
  }
  return [...rows.values()]
    .map(({ row, points }) => ({ ...row, points }))
    .toSorted((a, b) => (a.benchmark < b.benchmark ? -1 : a.benchmark > b.benchmark ? 1 : 0))
}

const blocks = '▁▂▃▄▅▆▇█'

/** The shape of a series in so many columns at most: its latest points, lowest to highest. */
export function sparkline(values: readonly number[], columns: number): string {
  const shown = values.slice(-columns)
  const [low, high] = [Math.min(...shown), Math.max(...shown)]
  return shown
    .map(
      (value) => blocks[high > low ? Math.min(7, Math.floor(((value - low) / (high - low)) * 8)) : 3] ?? '',
    )
    .join('')
}

/** Columns of a trend. */
const trendColumns = 16

export function renderHistory(rows: readonly HistoryRow[], { color, width }: ReportStyle): string {
  const faint = (text: string): string => (color ? `\u001B[2m${text}\u001B[22m` : text)
  const lines: string[] = []
  const prints = [...new Set(rows.map((row) => row.fingerprint))]
  for (const print of prints) {
    const here = rows.filter((row) => row.fingerprint === print)
    const first = here[0]
    if (prints.length > 1 || first !== undefined) lines.push(faint(`environment ${print}`))
    let previous = ''
    for (const { benchmark, metric, unit, points } of here) {
      if (benchmark !== previous) lines.push(plainName(benchmark))
      previous = benchmark
      const medians = points.map((point) => point.median)
      const latest = points.at(-1)
      if (latest === undefined) continue
      const scale = scaleFor(unit, medians)
      const text = [
        `  ${padEnd(metric, 10)}`,
        padEnd(sparkline(medians, trendColumns), trendColumns),
        padStart(`${scale.format(latest.median)} ${scale.unit}`.trim(), 10),
        faint(
          `${points.length} ${points.length === 1 ? 'run' : 'runs'}, latest ${latest.commit.slice(0, 7)} ${latest.at.slice(0, 10)}`,
        ),
      ].join(' ')
      lines.push(width < 60 ? text.slice(0, width) : text)
    }
  }
  return `${lines.join('\n')}\n`
}
