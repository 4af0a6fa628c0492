/**
 * Posts what another job computed. That job ran the pull request's own code, so its folder is data of a stranger: the
 * comment is rendered again from the checked report, and GitHub alone says where it belongs.
 */
import { ApiProblem } from '../github/api-problem.ts'
import { commentBody } from '../github/comment-body.ts'
import { findCommentedRun } from '../github/commented-run.ts'
import type { Marker } from '../github/marker.ts'
import { readReportFolder } from '../github/report-folder.ts'
import { say } from '../github/runner.ts'
import { isWorthPosting } from '../github/worth-posting.ts'
import { fault } from '../model/finding.ts'
import { markdownName } from '../reports/escape.ts'
import { markdown } from '../reports/markdown.ts'
import { readReport } from '../reports/read-report.ts'
import { refusalMarkdown } from '../reports/refusal.ts'
import { resolve } from '../system/paths.ts'
import { type Duty, folderOf } from './duty.ts'
import { ask, post, tellProblem } from './post.ts'
import { setOutputs, summarizeOrWarn } from './tell.ts'

/** Gives 0, commented or not: the verdict is the other job's. Throws a `Fault` for a folder that is no report. */
export async function postReport(duty: Duty): Promise<0> {
  const { inputs, job, env } = duty
  const folder = resolve(folderOf(duty), inputs.report)
  const { origin, report: text } = await readReportFolder(folder)
  const report = text === undefined ? undefined : readReport(text, `${inputs.report}/report.json`)
  if (inputs.comment === 'never') return silent('no comment: `comment: never`')
  if (inputs.token === undefined) {
    throw fault('no-token', 'there is no token to comment with', {
      remedy: 'leave the input github-token out, or give one',
    })
  }
  const { openRest } = await import('../github/rest.ts')
  const rest = openRest(inputs.token, job)
  const run = await ask(() => findCommentedRun(job, rest, env))
  if (typeof run === 'string') return silent(`no comment: ${run}`)
  if (run instanceof ApiProblem) {
    tellProblem(run)
    return 0
  }
  const suite = report?.suite ?? origin.suite
  const marker: Marker = {
    ...(suite === undefined ? {} : { suite }),
    job: origin.job,
    head: run.pullRequest.head,
    run: run.run,
    attempt: run.attempt,
  }
  const rendered =
    report === undefined
      ? refusalMarkdown(origin.findings ?? [])
      : markdown.render(report, {
          color: false,
          width: 80,
          // Of a stranger's report only names of files and lines go into a link, never where it leads.
          source: { repository: job.page, commit: run.pullRequest.head },
        })
  const several = origin.matrix || (suite ?? 'default') !== 'default'
  const body = commentBody({ markdown: rendered, marker, url: run.url, several }, (name) =>
    markdownName(name),
  )
  const worthPosting = report === undefined || isWorthPosting(report, inputs.comment)
  const url = await post(rest, run.pullRequest.number, { marker, body, worthPosting })
  if (url !== undefined) await setOutputs({ 'comment-url': url })
  await summarizeOrWarn(
    url === undefined
      ? 'Benchline: no comment was posted; the log says why.\n'
      : `Benchline: [the comment](${url})\n`,
  )
  return 0
}

async function silent(text: string): Promise<0> {
  say(`${text}\n`)
  await summarizeOrWarn(`Benchline: ${text}\n`)
  return 0
}
