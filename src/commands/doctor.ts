/** `benchline doctor`: studies this machine with the suite as it is, and proposes what to change in the configuration. */
import { quantityText } from '../config/quantity-text.ts'
import { type TermsChange, editTerms } from '../config/terms-edit.ts'
import { study as runStudy } from '../gate/doctor.ts'
import { openGround } from '../gate/ground.ts'
import { type Finding, fault } from '../model/finding.ts'
import type { Change, Study } from '../model/study.ts'
import { doctorJson } from '../reports/doctor-schema.ts'
import { renderStudy } from '../reports/doctor.ts'
import { unifiedDiff } from '../reports/unified-diff.ts'
import { monotonicSeconds } from '../system/clock.ts'
import { readText } from '../system/files.ts'
import { join } from '../system/paths.ts'
import { writeFileOrFault } from './deliver.ts'
import { interruptible } from './interruptible.ts'
import { progressLine } from './progress.ts'
import type { Terminal } from './terminal.ts'

export interface DoctorOptions {
  readonly time?: number
  readonly write?: boolean
  readonly config?: string
  readonly only?: string
  readonly json?: string
  readonly seed?: number
  readonly quiet?: boolean
}

export async function doctor(options: DoctorOptions, terminal: Terminal): Promise<number> {
  const progress = progressLine(terminal, options.quiet === true, monotonicSeconds)
  const { write = false, json, quiet: _, ...request } = options
  const cwd = process.cwd()
  const { repository, plan } = await openGround({ cwd, ...request })
  const path = join(repository.root, plan.file)
  const text = (await readText(path)) ?? ''
  const found = await interruptible(terminal, progress.clear, (interruption) =>
    runStudy({ ...request, cwd, watch: progress.watch, interruption }),
  ).finally(progress.clear)
  const proposed = propose(text, found, write)
  const { edited, ...more } = proposed
  const written = write && edited !== undefined
  if (written) {
    if ((await readText(path)) !== text) {
      throw fault('changed-meanwhile', `${plan.file} was changed while the study ran, so it is left alone`, {
        remedy: 'run it again without touching the file',
      })
    }
    await writeFileOrFault(path, edited)
  }
  const told: Study = { ...found, ...more, written }
  if (json !== undefined) await writeFileOrFault(json, doctorJson(told))
  terminal.out(renderStudy(told, terminal))
  return told.findings.some(({ severity }) => severity === 'error') ? 2 : 0
}

/** The changes as an edit of the file; where that is not safe, a finding with the lines to write by hand. */
function propose(
  text: string,
  { changes, file, findings }: Pick<Study, 'changes' | 'file' | 'findings'>,
  write: boolean,
): Pick<Study, 'diff' | 'findings'> & { readonly edited?: string } {
  if (changes.length === 0) return { findings }
  const words = changes.map(wordsOf)
  const edit = editTerms(text, words, file)
  if ('because' in edit) {
    return { findings: [...findings, byHand(file, edit.because, words, write)] }
  }
  return { findings, edited: edit.text, diff: unifiedDiff(text, edit.text, file) }
}

function wordsOf(change: Change): TermsChange {
  if (change.kind === 'time-limit') return { kind: change.kind, value: quantityText(change.to, 's') }
  if (change.kind === 'judge') return { kind: change.kind, entry: change.entry, value: change.to }
  const { kind, entry, metric, to, because } = change
  return { kind, entry, metric, value: quantityText(to, '1'), comment: `${because} (benchline doctor)` }
}

function byHand(file: string, because: string, words: readonly TermsChange[], write: boolean): Finding {
  const lines = words.map((one) => {
    if (one.kind === 'time-limit') return `\`time-limit: ${one.value}\` at the top`
    const value = one.kind === 'judge' ? `judge: ${one.value}` : `threshold: { ${one.metric}: ${one.value} }`
    return `\`${value}\` in \`${one.entry}\``
  })
  return {
    code: 'not-editable',
    severity: write ? 'error' : 'warning',
    text: `${file} cannot be edited safely: ${because}`,
    remedy: `write it yourself: ${lines.join(', ')}`,
  }
}
