/** A study on a terminal: what can be seen here and what cannot, what it rests on, and what to change. */
import { durationText } from '../model/duration.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { type Change, type Found, type Study, showsThreshold } from '../model/study.ts'
import { padEnd } from './columns.ts'
import { doctorTable, fewBenchmarks, rough } from './doctor-table.ts'
import { plainName, plainText } from './escape.ts'
import { type Look, type Page, painter } from './paint.ts'
import type { ReportStyle } from './report-format.ts'
import { environmentText, healthText } from './facts.ts'
import { glue, wrap } from './wrap.ts'

export function renderStudy(study: Study, style: ReportStyle): string {
  const page: Page = { width: Math.max(60, style.width), paint: painter(style) }
  const blocks = [
    head(study, page),
    doctorTable(study, page),
    trials(study, page),
    findings(study.findings, page),
    proposal(study, page),
    footer(study, page),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .replaceAll(glue, ' ')}\n`
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

function head({ series, time }: Study, { width, paint }: Page): readonly string[] {
  const judged = series.filter((one) => one.judges)
  const blind = judged.filter((one) => !showsThreshold(one))
  const limit = durationText(time.limit, glue)
  const text =
    blind.length === 0
      ? `${judged.length === 1 ? 'the one judged series shows its threshold' : `all ${judged.length} judged series show their thresholds`} within ${limit} on this machine`
      : `${blind.length} of ${plural(judged.length, 'judged series', 'judged series')} ${blind.length === 1 ? 'does' : 'do'} not show ${blind.length === 1 ? 'its threshold' : 'their thresholds'} within ${limit} on this machine`
  const hang = 'DOCTOR'.length + 2
  return wrap(text, width - hang).map(
    (line, index) =>
      `${index === 0 ? paint(padEnd('DOCTOR', hang), 'bold', blind.length === 0 ? 'green' : 'yellow') : ' '.repeat(hang)}${paint(line, 'bold')}`,
  )
}

function trials({ trials: made, time }: Study, page: Page): readonly string[] {
  const { width, paint } = page
  if (made === undefined) {
    return wrap('No slowdown was planted: there was no time left for it.', width)
  }
  const { planted, nothing, seconds } = made
  const chance = ({ low, high }: { readonly low: number; readonly high: number }): string =>
    `${Math.floor(low * 100)} to ${Math.ceil(high * 100)} %`
  const text = ({ found, trials: all, named, cut, ...one }: Found): string =>
    all === 0
      ? 'no time was left for it'
      : [
          `found in ${found} of ${all} (${chance(one)})`,
          named === 0 ? '' : `, in ${named} sure and below the threshold`,
          cut === 0 ? '' : `, in ${cut} not before the recorded pairs were used up`,
        ].join('')
  const line = (label: string, said: string): readonly string[] =>
    wrap(said, width - 14).map(
      (each, index) => `  ${paint(padEnd(index === 0 ? label : '', 12), 'bold')}${each}`,
    )
  const several = (planted[0]?.byBenchmark.length ?? 0) > 1
  return [
    paint('planted slowdowns', 'bold', 'cyan'),
    ...wrap(
      `Recorded times of one copy are multiplied, one benchmark at a time; nothing ran slower. A check of ${durationText(seconds, glue)} is then made of the recorded pairs${seconds < time.limit ? `, for the study has no more of the ${durationText(time.limit, glue)} of a real one` : ''}. In brackets is the 95 % interval as of independent trials; these share one study, which knows nothing of other days.`,
      width - 2,
    ).map((each) => `  ${each}`),
    ...planted.flatMap((one) => [
      ...line(`${rough(one.slowdown)} slower`, text(one)),
      ...(several
        ? wrap(
            seldomFirst(one.byBenchmark)
              .map((each) => `${plainName(each.benchmark, 40)} ${each.found}${glue}of${glue}${each.trials}`)
              .join(', '),
            width - 14,
          ).map((each) => `${' '.repeat(14)}${paint(each, 'dim')}`)
        : []),
    ]),
    ...line('nothing', `${nothing.alarms} false alarms in ${nothing.trials} (${chance(nothing)})`),
  ]
}

/** By name; of many those that were found least often. */
function seldomFirst<T extends Found>(found: readonly T[]): readonly T[] {
  if (found.length <= fewBenchmarks) return found
  return found.toSorted((a, b) => a.found / a.trials - b.found / b.trials).slice(0, fewBenchmarks)
}

/** Of one kind so many are shown, and the others counted: the file has them all. */
const fewOfAKind = 4

const severities: readonly (readonly [Severity, string, string, Look])[] = [
  ['error', 'error', 'errors', 'red'],
  ['warning', 'warning', 'warnings', 'yellow'],
  ['note', 'note', 'notes', 'cyan'],
]

function findings(all: readonly Finding[], { width, paint }: Page): readonly string[] {
  return severities.flatMap(([severity, one, many, look]) => {
    const group = all.filter((finding) => finding.severity === severity)
    if (group.length === 0) return []
    const shown = group.filter(
      ({ code }, index) => group.slice(0, index).filter((other) => other.code === code).length < fewOfAKind,
    )
    const codes = [...new Set(shown.map(({ code }) => code))]
    const folded = codes.flatMap((code) => {
      const rest = group.filter((other) => other.code === code).length - fewOfAKind
      return rest > 0 ? [`  • and ${rest} more: ${code}`] : []
    })
    return [
      paint(group.length === 1 ? one : many, 'bold', look),
      ...shown.flatMap(({ text, remedy, code }) => [
        ...wrap(plainText(text), width - 4).map((line, index) => `${index === 0 ? '  • ' : '    '}${line}`),
        `    ${paint(code, 'dim')}`,
        ...(remedy === undefined
          ? []
          : wrap(plainText(remedy), width - 6).map(
              (line, index) => `    ${index === 0 ? '→ ' : '  '}${line}`,
            )),
      ]),
      ...folded,
    ]
  })
}

function proposal({ changes, diff, written, file }: Study, { width, paint }: Page): readonly string[] {
  if (changes.length === 0) return [`${paint('nothing to change', 'bold', 'green')} in ${plainText(file)}`]
  const title = written ? `changed ${plainText(file)}` : `proposed change of ${plainText(file)}`
  return [
    paint(title, 'bold', 'cyan'),
    ...changes
      .slice(0, fewBenchmarks)
      .flatMap((one) =>
        wrap(`${changeText(one)}: ${plainText(one.because)}`, width - 4).map(
          (line, index) => `${index === 0 ? '  • ' : '    '}${line}`,
        ),
      ),
    ...(changes.length > fewBenchmarks ? [`  • and ${changes.length - fewBenchmarks} more`] : []),
    ...(diff === undefined
      ? []
      : [
          '',
          ...diff
            .trimEnd()
            .split('\n')
            .map((line) => diffLine(line, paint)),
        ]),
    ...(written || diff === undefined
      ? []
      : ['', ...wrap('`benchline doctor --write` makes it; this run wrote nothing.', width)]),
  ]
}

/** Text of the file, one line, nothing in it acting on the terminal; what is indented stays so. */
function diffLine(line: string, paint: Page['paint']): string {
  const [margin = ''] = /^.?\s*/u.exec(line) ?? []
  const shown = margin.replaceAll(/[^\S ]/gu, ' ') + plainText(line.slice(margin.length))
  if (/^(?:---|\+\+\+|@@)/u.test(line)) return paint(shown, 'dim')
  return line.startsWith('+') ? paint(shown, 'green') : line.startsWith('-') ? paint(shown, 'red') : shown
}

/** `threshold of parse 3 % → 5 %`; a threshold that rises lets more pass, so it says so. */
function changeText(one: Change): string {
  if (one.kind === 'time-limit') {
    return `\`time-limit\` ${durationText(one.from, glue)} → ${durationText(one.to, glue)}`
  }
  const name = plainName(one.entry)
  if (one.kind === 'judge') {
    return `\`judge\` of ${name} ${one.from === 'auto' ? 'auto' : one.from.join(', ')} → ${one.to}`
  }
  return `\`threshold\` of ${name} for ${plainText(one.metric)} ${rough(one.from)} → ${rough(one.to)}, which lets more pass`
}

/** A command gives one value a process: how its work varies inside is not seen. */
function insideText({ series }: Study): string {
  const judged = series.filter(({ judges, noise }) => judges && noise !== undefined)
  const single = judged.filter(({ noise }) => noise?.within === undefined).length
  if (single === 0) return ''
  const who =
    single === judged.length
      ? 'processes give'
      : `processes of ${single} of ${judged.length} judged series give`
  return `${who} one value each, so what varies inside of them is unknown`
}

function footer(study: Study, { width, paint }: Page): readonly string[] {
  const { head: revision, environment, launcher, health, time, seed, workloads, design } = study
  const pairs = workloads.map((one) => one.pairs)
  const [fewest, most] = [Math.min(...pairs), Math.max(...pairs)]
  const facts: readonly (readonly [string, string | undefined])[] = [
    [
      'studied',
      `two copies of ${revision.label}${revision.commit.startsWith(revision.label) ? '' : ` ${revision.commit.slice(0, 10)}`}${revision.uncommitted ? ', uncommitted changes included' : ''}`,
    ],
    ['runner', environmentText(environment)],
    ['health', healthText(health)],
    ['timed by', launcher],
    [
      'measured',
      `${fewest === most ? most : `${fewest} to ${most}`} pairs each, ${durationText(time.spent, glue)} of the ${durationText(time.given, glue)} given, seed${glue}${seed}`,
    ],
    ['inside', insideText(study)],
    [
      'a check',
      design === 'direct'
        ? `of this suite measures everything at length within ${durationText(time.limit, glue)}`
        : `of this suite has no time for everything within ${durationText(time.limit, glue)}: it races and confirms the worst`,
    ],
  ]
  const column = Math.max(...facts.map(([label]) => label.length)) + 2
  return facts.flatMap(([label, text]) =>
    text === undefined || text === ''
      ? []
      : wrap(plainText(text), width - column).map(
          (line, index) => paint(padEnd(index === 0 ? label : '', column), 'dim') + line,
        ),
  )
}
