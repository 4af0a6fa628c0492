/** Records the state of the default branch, which later changes are held against, and tells what was kept. */
import { record } from '../gate/record.ts'
import { annotationsOfFindings } from '../github/annotations.ts'
import { clearReportFolder } from '../github/report-folder.ts'
import { Fault } from '../model/finding.ts'
import { recordingMarkdown } from '../reports/recording.ts'
import { refusalMarkdown } from '../reports/refusal.ts'
import { encodeRun } from '../stores/codec.ts'
import { type Duty, reportFolderOf } from './duty.ts'
import { findingsText, tell } from './tell.ts'
import { withEngine } from './with-engine.ts'

/** Runs of every workload, as `benchline record` has it. */
const runs = 10

/** Gives the exit code: 0 once the run is kept, 2 where it could not be made or kept. */
export async function recordState(duty: Duty): Promise<0 | 2> {
  await clearReportFolder(reportFolderOf(duty))
  const outcome = await withEngine(duty, 'the job was ended before anything was recorded', (setting) =>
    record({ ...setting, runs, push: true }),
  )
  const { job, inputs } = duty
  const origin = { job: job.name, matrix: inputs.matrix !== undefined }
  const folder = reportFolderOf(duty)
  if (outcome instanceof Fault) {
    const { findings } = outcome
    const markdown = refusalMarkdown(findings, 'NOT RECORDED')
    await tell({
      folder,
      origin: { ...origin, findings },
      files: { 'report.md': markdown },
      text: findingsText(findings),
      markdown,
      annotations: annotationsOfFindings(findings),
      outputs: {},
    })
    return 2
  }
  const { run, place, findings } = outcome
  const markdown = recordingMarkdown(outcome)
  const count = new Set(run.samples.map(({ benchmark }) => benchmark)).size
  return tell({
    folder,
    origin: { ...origin, suite: run.suite, findings },
    files: { 'run.json': `${encodeRun(run)}\n`, 'report.md': markdown },
    text: `${findingsText(findings)}RECORDED  ${count} ${count === 1 ? 'benchmark' : 'benchmarks'} of ${run.commit.slice(0, 10)} in ${place}\n`,
    markdown,
    annotations: annotationsOfFindings(findings),
    outputs: { decision: 'unjudged' },
  })
}
