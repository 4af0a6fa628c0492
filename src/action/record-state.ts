/** Records the state of the default branch, which later changes are held against, and tells what was kept and what drifts. */
import { type DriftLook, lookForDrift } from '../gate/drift.ts'
import type { Recorded } from '../gate/keep-run.ts'
import { record } from '../gate/record.ts'
import { annotationsOfFindings } from '../github/annotations.ts'
import { clearReportFolder } from '../github/report-folder.ts'
import { annotate, say } from '../github/runner.ts'
import { Fault, type Finding } from '../model/finding.ts'
import { driftMarkdown, driftText } from '../reports/drift.ts'
import { recordingMarkdown, recordingText } from '../reports/recording.ts'
import { findingsMarkdown, refusalMarkdown } from '../reports/refusal.ts'
import { encodeRun } from '../stores/codec.ts'
import { type Duty, reportFolderOf } from './duty.ts'
import { findingsText, summarizeOrWarn, tell } from './tell.ts'
import { withEngine } from './with-engine.ts'

/** Runs of every workload, as `benchline record` has it. */
const runs = 10

/** Gives the exit code: 0 once the run is kept, 2 where it could not be made or kept. Drift never turns it. */
export async function recordState(duty: Duty): Promise<0 | 2> {
  await clearReportFolder(reportFolderOf(duty))
  const recorded = await withEngine(duty, 'the job was ended before anything was recorded', (setting) =>
    record({ ...setting, runs, push: true }),
  )
  if (recorded instanceof Fault) return tellFault(duty, recorded.findings)
  const looked = await withEngine(duty, 'the run is recorded, and was not looked at for drift', (setting) =>
    lookForDrift(setting, recorded.run),
  )
  const look = looked instanceof Fault ? { findings: looked.findings } : looked
  const code = await tellRecorded(duty, recorded, look)
  await tellIssue(duty, look)
  return code
}

async function tellFault(duty: Duty, findings: readonly Finding[]): Promise<2> {
  const markdown = refusalMarkdown(findings, 'NOT RECORDED')
  await tell({
    folder: reportFolderOf(duty),
    origin: { ...originOf(duty), findings },
    files: { 'report.md': markdown },
    text: findingsText(findings),
    markdown,
    annotations: annotationsOfFindings(findings),
    outputs: {},
  })
  return 2
}

const originOf = ({ job, inputs }: Duty): { readonly job: string; readonly matrix: boolean } => ({
  job: job.name,
  matrix: inputs.matrix !== undefined,
})

async function tellRecorded(
  duty: Duty,
  recorded: Recorded,
  { view, findings: doubts }: DriftLook,
): Promise<0 | 2> {
  const { run, profiles } = recorded
  const findings = [...recorded.findings, ...doubts]
  const repository = duty.job.page
  const drift = view === undefined ? '' : driftMarkdown(view, { repository })
  const markdown = [recordingMarkdown({ ...recorded, findings }), drift]
    .filter((each) => each !== '')
    .join('\n')
  return tell({
    folder: reportFolderOf(duty),
    origin: { ...originOf(duty), suite: run.suite, findings },
    files: { 'run.json': `${encodeRun(run)}\n`, 'report.md': markdown },
    profiles: { of: 'run.json', all: profiles },
    text: `${findingsText(findings)}${recordingText(recorded)}${view === undefined ? '' : driftText(view)}`,
    markdown,
    annotations: annotationsOfFindings(findings),
    outputs: { decision: 'unjudged' },
  })
}

/** After everything else is told, because GitHub may take its time. */
async function tellIssue({ inputs, job }: Duty, { view }: DriftLook): Promise<void> {
  if (view === undefined || inputs.token === undefined || inputs.comment === 'never') return
  const [{ openRest }, { keepIssue }] = await Promise.all([
    import('../github/rest.ts'),
    import('./keep-issue.ts'),
  ])
  const { issue, findings } = await keepIssue(openRest(inputs.token, job), view, job.page)
  if (issue !== undefined) {
    say(`drift: ${issue.text}: ${issue.url}\n`)
    await summarizeOrWarn(`\nDrift: [${issue.text}](${issue.url})\n`)
  }
  if (findings.length === 0) return
  say(findingsText(findings))
  for (const annotation of annotationsOfFindings(findings)) annotate(annotation)
  await summarizeOrWarn(`\n${findingsMarkdown(findings)}\n`)
}
