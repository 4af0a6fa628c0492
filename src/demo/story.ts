/** The story that `benchline demo` tells: baselines on main, a harmless branch, a slow one; all of it measured. */
import type { Report } from '../model/report.ts'
import type { Run } from '../model/run.ts'
import { median } from '../stats/median.ts'
import { writeText } from '../system/files.ts'
import { join } from '../system/paths.ts'
import { harmless, main, planted, slow } from './history.ts'
import { makeDemoRepository } from './make-repository.ts'
import { blamed, disappointments } from './outcome.ts'

/** What the story needs of the engine: the same that `benchline record` and `benchline check` do. */
export interface DemoEngine {
  /** Measures the commit that is checked out in `cwd`, `runs` processes a benchmark, and keeps it as a baseline. */
  record(request: { readonly cwd: string; readonly runs: number }): Promise<Run>
  /** Judges the commit that is checked out in `cwd` against `base`, which no job around the demo has a say in. */
  check(request: { readonly cwd: string; readonly base: string }): Promise<Report>
  /** The report as it stands on the terminal, ending with a line break. */
  terminal(report: Report): string
  /** The report as files: file name → text. */
  files(report: Report): Readonly<Record<string, string>>
}

export interface DemoStage {
  /** Absolute, empty, and left in place at the end. */
  readonly folder: string
  readonly write: (text: string) => void
  readonly engine: DemoEngine
  /** Seconds on a clock that only moves forward. */
  readonly now: () => number
}

/** Enough for a median; the verdicts come from base and head measured side by side, not from these. */
const recordedRuns = 5

/** Tells the story. 0 when the harmless branch passed and the slow one failed for the planted regression, else 1. */
export async function tellDemo({ folder, write, engine, now }: DemoStage): Promise<0 | 1> {
  const begun = now()
  const root = join(folder, 'repository')
  write(`Benchline makes a small repository and measures it; that takes one to three minutes.
It has two programs: one makes a picture with Python, one reads a picture with Node.

main: ${main.length} commits, each recorded as a job on main would do it
  in ${root}
`)
  let number = 0
  const repository = await makeDemoRepository(root, async (message) => {
    number += 1
    write(`\n  ${number}. ${message}\n`)
    write(summary(await engine.record({ cwd: root, runs: recordedRuns })))
  })

  const judged = async (name: string, about: string): Promise<Report> => {
    await repository.switchTo(name)
    write(`\nbranch ${name}: ${about}\n\n`)
    const report = await engine.check({ cwd: root, base: 'main' })
    for (const [file, text] of Object.entries(engine.files(report))) {
      await writeText(join(folder, 'reports', name, file), text)
    }
    write(engine.terminal(report))
    return report
  }
  const harmlessReport = await judged(
    harmless.name,
    `"${harmless.commit.message}"\n  Renames, comments and functions taken out, in measured files.`,
  )
  const slowReport = await judged(
    slow.name,
    `"${slow.commit.message}"\n  A check of every row of the picture, which looks cheap and is not.`,
  )
  await repository.switchTo('main')

  const culprit = blamed(slowReport)
  const by =
    culprit === undefined ? '' : `, by ${culprit.name} in ${culprit.file}:${String(culprit.line ?? '')}`
  const wrong = disappointments(harmlessReport, slowReport)
  write(
    wrong.length === 0
      ? `\nAs it should be: ${harmless.name} passed; ${slow.name} failed, because "${planted}" became slower${by}.\n`
      : `\nNot as it should be:\n${wrong.map((sentence) => `  ${sentence}\n`).join('')}`,
  )
  write(`Nothing in this was scripted or tried twice. It took ${Math.round(now() - begun)} s.

  the repository   ${root}
  the reports      ${join(folder, 'reports')}
  what was slow    git -C '${root}' diff main...${slow.name}
`)
  return wrong.length === 0 ? 0 : 1
}

/** A line a benchmark: the medians of what was recorded, in milliseconds. */
function summary({ samples }: Run): string {
  const times = samples.filter(({ metric }) => metric.unit === 's')
  const benchmarks = [...new Set(times.map(({ benchmark }) => benchmark))].toSorted()
  return benchmarks
    .map((name) => {
      const medians = times
        .filter(({ benchmark }) => benchmark === name)
        .map(({ metric, values }) => `${metric.name} ${Math.round(1000 * median(values))} ms`)
      return `     ${name.padEnd(12)} ${medians.join(', ')}\n`
    })
    .join('')
}
