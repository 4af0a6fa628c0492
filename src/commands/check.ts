/** `benchline check`: measure, judge, report. */
import { check as runCheck } from '../gate.ts'
import type { Drawn } from '../gate/draw.ts'
import type { KeptProfile } from '../model/kept-profile.ts'
import { exitCode } from '../model/verdict.ts'
import { monotonicSeconds } from '../system/clock.ts'
import { deliver } from './deliver.ts'
import { interruptible } from './interruptible.ts'
import { pagesOf } from './pages.ts'
import { progressLine } from './progress.ts'
import type { Terminal } from './terminal.ts'

export interface CheckOptions {
  readonly base?: string
  readonly config?: string
  readonly only?: string
  readonly json?: string
  readonly markdown?: string
  /** Folder for the report, with a page for each benchmark that was profiled. */
  readonly report?: string
  readonly timeLimit?: number
  readonly seed?: number
  readonly quiet?: boolean
  readonly fail: boolean
}

export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const progress = progressLine(terminal, options.quiet === true, monotonicSeconds)
  const { fail, quiet: _, json, markdown, report: folder, ...request } = options
  const drawn: Drawn[] = []
  const profiles: KeptProfile[] = []
  const draw = folder === undefined ? {} : { draw: (one: Drawn) => drawn.push(one) }
  const keep =
    folder === undefined && json === undefined ? {} : { keep: (one: KeptProfile) => profiles.push(one) }
  const report = await interruptible(terminal, progress.clear, (interruption) =>
    runCheck({ ...request, ...draw, ...keep, cwd: process.cwd(), watch: progress.watch, interruption }),
  ).finally(progress.clear)
  await deliver(
    report,
    {
      ...(json === undefined ? {} : { json }),
      ...(markdown === undefined ? {} : { markdown }),
      ...(folder === undefined ? {} : { folder, pages: pagesOf(drawn, {}) }),
      profiles,
    },
    terminal,
  )
  return fail ? exitCode(report.decision) : 0
}
