/** What was recorded, as rows and as terminal text: a line per series and environment, with its trend. */
import { type Accepted, acceptedText } from '../model/accepted.ts'
import type { ChangePoint, Drift } from '../model/drift.ts'
import { fingerprint } from '../model/environment.ts'
import type { Run } from '../model/run.ts'
import { padEnd, padStart } from './columns.ts'
import { plainName, plainText } from './escape.ts'
import { median } from './median.ts'
import type { ReportStyle } from './report-format.ts'
import { scaleFor } from '../model/scale.ts'

/** One series in one environment, oldest first. */
export interface HistoryRow {
  readonly benchmark: string
  readonly metric: string
  readonly unit: string
  readonly fingerprint: string
  readonly launcher: string
  readonly points: readonly {
    readonly commit: string
    readonly at: string
    readonly median: number
    readonly n: number
  }[]
  /** Where its level changed, oldest first. */
  readonly changePoints: readonly ChangePoint[]
  /** What is worse and not mended, and who answers for it. */
  readonly drifts: readonly ToldDrift[]
}

interface ToldDrift {
  readonly drift: Drift
  readonly accepted?: Accepted
}

/** What was found in the runs of one environment and launcher. */
export interface PlaceLevels {
  readonly fingerprint: string
  readonly launcher: string
  readonly changePoints: readonly ChangePoint[]
  readonly drifts: readonly ToldDrift[]
}

type Head = Omit<HistoryRow, 'points' | 'changePoints' | 'drifts'>

/**
 * Runs of different environments or launchers are different series: a new machine is not a change of the code. `levels`
 * is what was found in them.
 */
export function historyRows(
  runs: readonly Run[],
  wanted: (benchmark: string) => boolean,
  levels: readonly PlaceLevels[] = [],
): readonly HistoryRow[] {
  const rows = new Map<string, { row: Head; points: HistoryRow['points'][number][] }>()
  for (const run of runs) {
    const print = fingerprint(run.environment)
    for (const { benchmark, metric, values } of run.samples) {
      if (!wanted(benchmark)) continue
      const key = JSON.stringify([benchmark, metric.name, print, run.launcher])
      const series = rows.get(key) ?? {
        row: {
          benchmark,
          metric: metric.name,
          unit: metric.unit,
          fingerprint: print,
          launcher: run.launcher,
        },
        points: [],
      }
      series.points.push({ commit: run.commit, at: run.at, median: median(values), n: values.length })
      rows.set(key, series)
    }
  }
  return [...rows.values()]
    .map(({ row, points }) => ({ ...row, points, ...found(row, levels) }))
    .toSorted((a, b) => (a.benchmark < b.benchmark ? -1 : a.benchmark > b.benchmark ? 1 : 0))
}

function found(
  { benchmark, metric, fingerprint: print, launcher }: Head,
  levels: readonly PlaceLevels[],
): Pick<HistoryRow, 'changePoints' | 'drifts'> {
  const here = levels.filter((one) => one.fingerprint === print && one.launcher === launcher)
  const own = (one: { readonly benchmark: string; readonly metric: string }): boolean =>
    one.benchmark === benchmark && one.metric === metric
  return {
    changePoints: here.flatMap(({ changePoints }) => changePoints.filter(own)),
    drifts: here.flatMap(({ drifts }) => drifts.filter(({ drift }) => own(drift))),
  }
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
  const placeOf = ({ fingerprint: print, launcher }: HistoryRow): string =>
    `environment ${print}, timed by ${plainName(launcher)}`
  for (const place of new Set(rows.map(placeOf))) {
    const here = rows.filter((row) => placeOf(row) === place)
    lines.push(faint(place))
    let previous = ''
    for (const row of here) {
      const { benchmark, metric, unit, points } = row
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
      lines.push(...levelLines(row).map((line) => `    ${line}`))
    }
  }
  return `${lines.join('\n')}\n`
}

/** Older changes of a series than so many are counted and not shown; a file has them all. */
const mostShown = 5

/** The changes of level of a series, what of them is not mended, and creep. */
function levelLines({ unit, changePoints, drifts }: HistoryRow): readonly string[] {
  const earlier = changePoints.length - mostShown
  const toldAt = (point: ChangePoint): ToldDrift | undefined =>
    drifts.find(
      ({ drift: { kind, after, upTo } }) =>
        kind === 'step' && after === point.after && upTo === point.upTo && point.change > 0,
    )
  const steps = new Set(changePoints.map(toldAt))
  return [
    ...(earlier > 0 ? [`${earlier} earlier ${earlier === 1 ? 'change' : 'changes'} of level`] : []),
    ...changePoints.slice(-mostShown).map((point) => {
      const told = toldAt(point)
      const cause = point.because === undefined ? '' : `, environment: ${plainText(point.because)}`
      return `${changeText(unit, point)}, ${rangeText(point)}, ${point.at.slice(0, 10)}${cause}${told === undefined ? '' : lastingText(told)}`
    }),
    ...drifts
      .filter((told) => !steps.has(told))
      .map((told) => {
        const how = told.drift.kind === 'creep' ? 'little by little' : 'at once'
        return `${changeText(unit, told.drift)} ${how}, ${rangeText(told.drift)}${lastingText(told)}`
      }),
  ]
}

/** `29.8 % worse: 200 ms → 260 ms`. */
function changeText(
  unit: string,
  { change, before, since }: Pick<Drift, 'change' | 'before' | 'since'>,
): string {
  const scale = scaleFor(unit, [before.level, since.level])
  const [old, now] = [before.level, since.level].map((level) => `${scale.format(level)} ${scale.unit}`.trim())
  return `${percentText(change)}: ${old} → ${now}`
}

const percentText = (change: number): string =>
  `${Number((Math.abs(change) * 100).toPrecision(3))} % ${change > 0 ? 'worse' : 'better'}`

const rangeText = ({ after, upTo }: Pick<Drift, 'after' | 'upTo'>): string =>
  `${after.slice(0, 7)}..${upTo.slice(0, 7)}`

const lastingText = ({ drift, accepted }: ToldDrift): string =>
  accepted === undefined ? `, still ${percentText(drift.change)}` : `, ${plainText(acceptedText(accepted))}`
