/** Keeps the issue that tells of drift. Whatever GitHub says to that, what was recorded stays recorded and the job green. */
import { ApiProblem } from '../github/api-problem.ts'
import { type Keeping, keepOnce } from '../github/drift-issue.ts'
import type { Rest } from '../github/rest.ts'
import type { DriftView } from '../model/drift-view.ts'
import type { Finding } from '../model/finding.ts'
import { driftEnded, driftIssue } from '../reports/drift.ts'
import { ask } from './post.ts'

export interface Kept {
  /** What became of the issue and its address; absent where there is nothing to say. */
  readonly issue?: { readonly text: string; readonly url: string }
  readonly findings: readonly Finding[]
}

/** `repository` is the address of its page. */
export async function keepIssue(rest: Rest, view: DriftView, repository: string): Promise<Kept> {
  const keeping = await ask(() =>
    keepOnce(rest.board(), view, {
      issue: (page) => driftIssue(page, { repository }),
      ended: driftEnded,
    }),
  )
  if (!(keeping instanceof ApiProblem)) return { ...issueOf(keeping), findings: [] }
  const refused = keeping.kind === 'forbidden' || keeping.kind === 'absent'
  // Nobody who does without the issue is told so at every push; where there is drift, it matters.
  if (refused && view.section.sightings.length === 0) return { findings: [] }
  return { findings: [findingOf(keeping)] }
}

const words: Readonly<Record<Exclude<Keeping['kind'], 'none'>, string>> = {
  opened: 'an issue was opened',
  updated: 'the issue was brought up to date',
  'as it was': 'the issue says so already',
  closed: 'the issue was closed, for nothing of it is left',
  dismissed: 'the issue about it was closed by hand, which is respected',
  outdated: 'the job of a later run keeps the issue',
}

function issueOf(keeping: Keeping): Pick<Kept, 'issue'> {
  return keeping.kind === 'none' ? {} : { issue: { text: words[keeping.kind], url: keeping.url } }
}

function findingOf({ kind, message }: ApiProblem): Finding {
  const here = 'it is told in this summary only'
  if (kind === 'forbidden') {
    return {
      code: 'no-drift-issue',
      severity: 'warning',
      text: `drift has no issue, because this token may not write issues (${message}): ${here}`,
      remedy: 'give the job that records `permissions: { contents: write, issues: write }`',
    }
  }
  if (kind === 'absent') {
    return {
      code: 'no-drift-issue',
      severity: 'warning',
      text: `drift has no issue, because the repository has none, or hides them from this token (${message}): ${here}`,
      remedy:
        'switch issues on in the settings of the repository, and give the job that records `permissions: { contents: write, issues: write }`; or set `comment: never`',
    }
  }
  return {
    code: 'no-drift-issue',
    severity: 'warning',
    text: `the issue about drift could not be kept up to date (${message}): ${here}`,
    remedy: 'the next run that is recorded tries again',
  }
}
