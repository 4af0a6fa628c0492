/** Judges what is checked out and tells it everywhere: files, log, summary, annotations, outputs, comment. */
import { check } from '../gate.ts'
import type { Drawn } from '../gate/draw.ts'
import { openGround } from '../gate/ground.ts'
import { annotationsOf, annotationsOfFindings } from '../github/annotations.ts'
import { commentBody } from '../github/comment-body.ts'
import type { Marker } from '../github/marker.ts'
import { regressedBenchmarks } from '../github/regressed.ts'
import { clearReportFolder } from '../github/report-folder.ts'
import type { PullRequest } from '../github/task.ts'
import { isWorthPosting } from '../github/worth-posting.ts'
import { Fault } from '../model/finding.ts'
import type { KeptProfile } from '../model/kept-profile.ts'
import type { Report } from '../model/report.ts'
import { exitCode } from '../model/verdict.ts'
import { markdownName } from '../reports/escape.ts'
import { json } from '../reports/json.ts'
import { markdown } from '../reports/markdown.ts'
import { pagesOf } from '../commands/pages.ts'
import { refusalMarkdown } from '../reports/refusal.ts'
import type { ReportStyle } from '../reports/report-format.ts'
import { terminal as terminalText } from '../reports/terminal.ts'
import { type Duty, folderOf, logTerminal, reportFolderOf } from './duty.ts'
import { post } from './post.ts'
import { findingsText, setOutputs, tell } from './tell.ts'
import { withEngine } from './with-engine.ts'

/** Gives the exit code: the gate's, or 2 where nothing could be judged or what was judged could not be kept. */
export async function checkChange(duty: Duty, pullRequest: PullRequest | undefined): Promise<number> {
  const { inputs } = duty
  await clearReportFolder(reportFolderOf(duty))
  const drawn: Drawn[] = []
  const profiles: KeptProfile[] = []
  const outcome = await withEngine(duty, 'the job was ended before anything was judged', (setting) =>
    check({
      ...setting,
      ...(inputs.baseline === undefined ? {} : { base: inputs.baseline }),
      draw: (one) => drawn.push(one),
      keep: (one) => profiles.push(one),
    }),
  )
  if (outcome instanceof Fault) return tellFault(duty, outcome, pullRequest)
  const asked = exitCode(outcome.decision)
  const told = await tellReport(duty, outcome, { drawn, profiles, pullRequest })
  return told === 2 ? 2 : inputs.fail ? asked : 0
}

interface Telling {
  readonly drawn: readonly Drawn[]
  readonly profiles: readonly KeptProfile[]
  readonly pullRequest: PullRequest | undefined
}

async function tellReport(
  duty: Duty,
  report: Report,
  { drawn, profiles, pullRequest }: Telling,
): Promise<0 | 2> {
  const style = logTerminal(duty.env)
  const source = sourceOf(duty, report, pullRequest)
  const text = markdown.render(report, { ...style, ...source })
  const regressed = regressedBenchmarks(report)
  const marker = markerOf(duty, report.suite, pullRequest)
  const body = commentOf(duty, text, marker)
  const told = await tell({
    folder: reportFolderOf(duty),
    origin: { ...originOf(duty), suite: report.suite },
    files: {
      'report.json': json.render(report, style),
      'report.md': text,
      ...(body === undefined ? {} : { 'comment.md': body }),
      ...pagesOf(drawn, source),
    },
    profiles: { of: 'report.json', all: profiles },
    text: terminalText.render(report, style),
    markdown: text,
    annotations: annotationsOf(report),
    outputs: {
      decision: report.decision,
      regressions: String(regressed.length),
      regressed: JSON.stringify(regressed),
    },
  })
  await comment(duty, pullRequest, marker, body, isWorthPosting(report, duty.inputs.comment))
  return told
}

/** Where what was measured can be looked at: at the tip of the pull request, else at the commit that was judged. */
function sourceOf(
  { job }: Duty,
  { head }: Report,
  pullRequest: PullRequest | undefined,
): Pick<ReportStyle, 'source'> {
  const commit = pullRequest?.head ?? head.commit
  return commit === undefined ? {} : { source: { repository: job.page, commit } }
}

/** A comment that says `passed` must not outlive the moment from which nobody can judge any more. */
async function tellFault(duty: Duty, fault: Fault, pullRequest: PullRequest | undefined): Promise<2> {
  const { findings } = fault
  const suite = await suiteOf(duty)
  const text = refusalMarkdown(findings)
  const marker = markerOf(duty, suite, pullRequest)
  const body = commentOf(duty, text, marker)
  await tell({
    folder: reportFolderOf(duty),
    origin: { ...originOf(duty), ...(suite === undefined ? {} : { suite }), findings },
    files: { 'report.md': text, ...(body === undefined ? {} : { 'comment.md': body }) },
    text: findingsText(findings),
    markdown: text,
    annotations: annotationsOfFindings(findings),
    outputs: {},
  })
  await comment(duty, pullRequest, marker, body, true)
  return 2
}

/** The suite, where the configuration can be read in spite of the fault. */
async function suiteOf(duty: Duty): Promise<string | undefined> {
  const { config } = duty.inputs
  try {
    const { plan } = await openGround({
      cwd: folderOf(duty),
      ...(config === undefined ? {} : { config }),
    })
    return plan.suite
  } catch {
    return undefined
  }
}

const originOf = ({ job, inputs }: Duty): { readonly job: string; readonly matrix: boolean } => ({
  job: job.name,
  matrix: inputs.matrix !== undefined,
})

function markerOf(
  { job }: Duty,
  suite: string | undefined,
  pullRequest: PullRequest | undefined,
): Marker | undefined {
  if (pullRequest === undefined) return undefined
  const { name, run, attempt } = job
  return { ...(suite === undefined ? {} : { suite }), job: name, head: pullRequest.head, run, attempt }
}

function commentOf({ job, inputs }: Duty, text: string, marker: Marker | undefined): string | undefined {
  if (marker === undefined) return undefined
  const several = inputs.matrix !== undefined || (marker.suite ?? 'default') !== 'default'
  return commentBody({ markdown: text, marker, url: job.url, several }, (name) => markdownName(name))
}

async function comment(
  { inputs, job }: Duty,
  pullRequest: PullRequest | undefined,
  marker: Marker | undefined,
  body: string | undefined,
  worthPosting: boolean,
): Promise<void> {
  if (pullRequest === undefined || marker === undefined || body === undefined) return
  if (inputs.comment === 'never' || inputs.token === undefined) return
  const { openRest } = await import('../github/rest.ts')
  const url = await post(openRest(inputs.token, job), pullRequest.number, {
    marker,
    body,
    worthPosting,
  })
  if (url !== undefined) await setOutputs({ 'comment-url': url })
}
