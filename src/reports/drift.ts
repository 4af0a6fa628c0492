/** Drift of the default branch as text: for the summary of a job, for the issue that is kept of it, for a terminal. */
import { acceptedText } from '../model/accepted.ts'
import type { Drift } from '../model/drift.ts'
import type { DriftPage, DriftSection, DriftView, Ended } from '../model/drift-view.ts'
import { seriesKey } from '../model/series-key.ts'
import { markdownName, markdownText, plainName, plainText } from './escape.ts'
import { scaleFor } from '../model/scale.ts'

/** What links lead to: the page of the repository; none where it is not known. */
export interface Linking {
  readonly repository?: string
}

export interface IssueText {
  readonly title: string
  readonly body: string
}

/** Environments, rows of all tables together, and commands below them; what does not fit is counted. */
const mostSections = 20
const mostRows = 150
const mostCommands = 10
const roomForRows = 20_000
const roomForCommands = 4000

/** The issue of a suite; every line of it depends on what is worse and on nothing else, so that it rarely changes. */
export function driftIssue(page: DriftPage, linking: Linking): IssueText {
  const { suite, branch, sections } = page
  const drifts = largestFirst(sections.flatMap(({ sightings }) => sightings.map(({ drift }) => drift)))
  // By name, because a title that changes is an event that everybody sees.
  const names = [...new Set(drifts.map(({ benchmark }) => benchmark))].toSorted()
  const rest = names.length - 1
  const suiteNamed = suite === 'default' ? '' : ` (suite ${plainName(suite, 40)})`
  const title = `Performance drift on ${plainName(branch, 40)}${suiteNamed}: ${plainName(names[0] ?? '', 60)}${rest > 0 ? ` and ${rest} more` : ''}`
  const body = [
    `The runs recorded on ${markdownName(branch)} say that something got worse there and stayed so. No build fails for it.`,
    ...sectionTexts(sections, linking),
    '**step**: at one place of these commits. **creep**: little by little over them, so that no single one shows it.',
    'What to do: mend it, and this issue closes once the runs are back at the old level; or answer for it in `benchline.yml`, with a line that is reviewed:',
    commands(drifts),
    'Benchline keeps this text up to date. Closed by hand, the issue is respected: the same drift is not brought up again unless it grows by half.',
    ...(suite === 'default' ? [] : [`<sub>suite ${markdownName(suite)}</sub>`]),
  ].join('\n\n')
  return { title: inert(title), body }
}

/** Why an issue is closed. */
export function driftEnded(ended: readonly Ended[], commit: string): string {
  const lines = (['fixed', 'accepted', 'unmeasured'] as const).flatMap((how) => {
    const these = ended.filter((each) => each.how === how).slice(0, mostRows)
    const names = these.map(({ drift }) => `${markdownName(drift.benchmark)} (${markdownText(drift.metric)})`)
    return names.length === 0 ? [] : [`- **${how}**, ${endings[how]}: ${names.join(', ')}`]
  })
  return [`Nothing of this is left as of \`${commit.slice(0, 10)}\`:`, '', ...lines].join('\n')
}

const endings: Readonly<Record<Ended['how'], string>> = {
  fixed: 'by the runs since, it is not worse any more',
  accepted: 'somebody answers for it in the configuration',
  unmeasured: 'it is not measured any more',
}

/** For the summary of the job that recorded; empty where nothing is worse. */
export function driftMarkdown({ branch, section, accepted }: DriftView, linking: Linking): string {
  const all = [...section.sightings.map(({ drift }) => drift), ...accepted.map(({ drift }) => drift)]
  if (all.length === 0) return ''
  const items = accepted
    .slice(0, mostRows)
    .map(
      ({ drift, accepted: by }) =>
        `- ${markdownName(drift.benchmark)} (${markdownText(drift.metric)}): ${markdownText(acceptedText(by))}`,
    )
  const heading = `### DRIFT: ${count(all.length)} worse on ${markdownName(branch)} than before`
  const table = tableOf(largestFirst(all), mostRows, linking)
  return `${[heading, table, items.join('\n')].filter((block) => block !== '').join('\n\n')}\n`
}

/** For a terminal or a log: a line each; empty where nothing is worse. */
export function driftText({ section, accepted }: DriftView): string {
  const line = (drift: Drift, more = ''): string => {
    const { before, now, change } = numbersOf(drift)
    const range = `${drift.after.slice(0, 10)}..${drift.upTo.slice(0, 10)}`
    const name = `${plainName(drift.benchmark)} (${plainText(drift.metric)})`
    return `DRIFT  ${name}: ${before} → ${now}, ${change}, a ${drift.kind} in ${range}${more}\n`
  }
  return [
    ...largestFirst(section.sightings.map(({ drift }) => drift)).map((drift) => line(drift)),
    ...accepted.map(({ drift, accepted: by }) => line(drift, `; ${plainText(acceptedText(by))}`)),
  ].join('')
}

/** Environments in the order of their names, each with the largest changes first. */
function sectionTexts(sections: readonly DriftSection[], linking: Linking): readonly string[] {
  let rows = mostRows
  let room = roomForRows
  const some = sections
    .filter(({ sightings }) => sightings.length > 0)
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.place < b.place ? -1 : 1))
  const texts = some.slice(0, mostSections).flatMap(({ name, sightings }) => {
    const drifts = largestFirst(sightings.map(({ drift }) => drift))
    const table = tableOf(drifts, rows, linking, room)
    rows = Math.max(0, rows - drifts.length)
    room = Math.max(0, room - table.length)
    return [`### ${markdownText(plainName(name))}`, table]
  })
  const rest = some.length - mostSections
  return rest > 0 ? [...texts, `… and in ${rest} more environments.`] : texts
}

function tableOf(drifts: readonly Drift[], most: number, linking: Linking, room = roomForRows): string {
  const head =
    '| benchmark | metric | before | now | change | commits | |\n| :-- | :-- | --: | --: | --: | :-- | :-- |'
  const rows: string[] = []
  let used = head.length
  for (const drift of drifts.slice(0, most)) {
    const row = rowOf(drift, linking)
    used += row.length + 1
    if (used > room) break
    rows.push(row)
  }
  const rest = drifts.length - rows.length
  const more = rest === 0 ? [] : ['', `… and ${rest} more, smaller ones.`]
  return [...(rows.length === 0 ? [] : [head, ...rows]), ...more].join('\n')
}

function rowOf(drift: Drift, linking: Linking): string {
  const { before, now, change } = numbersOf(drift)
  const cells = [
    markdownName(drift.benchmark),
    markdownText(drift.metric),
    markdownText(before),
    markdownText(now),
    `**${change}**`,
    rangeOf(drift, linking),
    drift.kind,
  ]
  return `| ${cells.join(' | ')} |`
}

const sha = /^[0-9a-f]{40,64}$/u

/** GitHub's comparison page shows the commits after the one, up to the other. */
function rangeOf({ after, upTo }: Drift, { repository }: Linking): string {
  const text = [after, upTo].map((commit) => commit.replaceAll(/\W/gu, '').slice(0, 7)).join('..')
  const known = repository !== undefined && sha.test(after) && sha.test(upTo)
  return known ? `[\`${text}\`](${repository}/compare/${after}...${upTo})` : `\`${text}\``
}

interface Numbers {
  readonly before: string
  readonly now: string
  /** As it was measured, so a rate that fell has a minus; where there was nothing before, the difference. */
  readonly change: string
}

function numbersOf({ before, since, unit }: Drift): Numbers {
  const scale = scaleFor(unit, [before.level, since.level])
  const text = (value: number): string => `${scale.format(value)} ${scale.unit}`.trim()
  const ratio = since.level / before.level - 1
  if (!Number.isFinite(ratio)) {
    return {
      before: text(before.level),
      now: text(since.level),
      change: `+${text(since.level - before.level)}`,
    }
  }
  const size = Math.abs(ratio * 100)
  const change = `${ratio < 0 ? '−' : '+'}${size.toFixed(size < 9.95 ? 1 : 0)} %`
  return { before: text(before.level), now: text(since.level), change }
}

/** One command a series, ready to be finished and pasted. */
function commands(drifts: readonly Drift[]): string {
  const series = new Map(drifts.map((drift) => [seriesKey(drift.benchmark, drift.metric), drift]))
  const all = [...series.values()]
    .slice(0, mostCommands)
    .map(
      ({ benchmark, metric }) =>
        `benchline accept ${quoted(benchmark)} --metric ${quoted(metric)} --reason 'WHY IT IS WORTH IT' --until YYYY-MM-DD`,
    )
  let used = 0
  const lines = all.filter((line) => (used += line.length) <= roomForCommands)
  const text = [...lines, ...(series.size > lines.length ? ['# and so on'] : [])].join('\n')
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length + 1)))
  return [`${fence}sh`, text, fence].join('\n')
}

/** A word of a POSIX shell. */
function quoted(word: string): string {
  const plain = plainText(word)
  return /^[\w@%+=:,./-]+$/u.test(plain) && !plain.startsWith('-')
    ? plain
    : `'${plain.replaceAll("'", `'\\''`)}'`
}

const largestFirst = (drifts: readonly Drift[]): readonly Drift[] =>
  drifts.toSorted((a, b) => b.change - a.change || (key(a) < key(b) ? -1 : 1))

const key = ({ benchmark, metric, after }: Drift): string => JSON.stringify([benchmark, metric, after])

const count = (n: number): string => `${n} ${n === 1 ? 'series is' : 'series are'}`

/** A title is no Markdown, and mentions and numbers in it are looked for all the same. */
const inert = (title: string): string => title.replaceAll(/[@#](?=\w)/gu, '$&\u200B').replaceAll('`', "'")
