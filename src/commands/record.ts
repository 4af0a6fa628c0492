/** `benchline record`: measure the committed state and keep it as a baseline. */
import { lookForDrift } from '../gate/drift.ts'
import { keepRun } from '../gate/keep-run.ts'
import { record as runRecord } from '../gate/record.ts'
import { driftText } from '../reports/drift.ts'
import { recordingText } from '../reports/recording.ts'
import { encodeRun } from '../stores/codec.ts'
import { monotonicSeconds } from '../system/clock.ts'
import { writeFileOrFault, writeProfilesBeside } from './deliver.ts'
import { interruptible } from './interruptible.ts'
import { printFindings } from './print-findings.ts'
import { progressLine } from './progress.ts'
import type { Terminal } from './terminal.ts'

export interface RecordOptions {
  readonly config?: string
  readonly only?: string
  readonly json?: string
  readonly runs: number
  readonly seed?: number
  readonly quiet?: boolean
  readonly push?: boolean
  /** File of a run that was measured before. */
  readonly from?: string
}

export async function record(options: RecordOptions, terminal: Terminal): Promise<number> {
  const progress = progressLine(terminal, options.quiet === true, monotonicSeconds)
  const { json, quiet: _, from, ...request } = options
  const { recorded, drift } = await interruptible(terminal, progress.clear, async (interruption) => {
    const setting = { ...request, cwd: process.cwd(), watch: progress.watch, interruption }
    const made = await (from === undefined ? runRecord(setting) : keepRun(setting, from))
    return { recorded: made, drift: await lookForDrift(setting, made.run) }
  }).finally(progress.clear)
  const { run, profiles, findings } = recorded
  printFindings([...findings, ...drift.findings], terminal)
  if (json !== undefined) {
    await writeFileOrFault(json, `${encodeRun(run)}\n`)
    await writeProfilesBeside(json, profiles)
  }
  terminal.out(recordingText(recorded))
  if (drift.view !== undefined) terminal.out(driftText(drift.view))
  return 0
}
