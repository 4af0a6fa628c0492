/** The workflow files: who measures, who records, who posts, each with the least it needs. Pure. */
import { stringify } from 'yaml'
import { commentLines } from './configuration.ts'
import type { Step } from './ecosystem.ts'

/**
 * Who posts the comment. `together`: the job that measures. `split`: another job of the same workflow, so that the
 * code under test never runs beside a token that can write. `forks`: a workflow of its own, which alone may comment on
 * pull requests from forks.
 */
export type Posting = 'together' | 'split' | 'forks'

export interface WorkflowFile {
  /** POSIX, relative to the root. */
  readonly path: string
  readonly text: string
}

const measuring = '.github/workflows/perf.yml'
const commenting = '.github/workflows/perf-comment.yml'
const workflowName = 'Performance'

const action = 'benchline/benchline@v1'
const report = 'benchline-report'

interface Job {
  readonly comment: string
  readonly condition: string
  readonly needs?: string
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly steps: readonly (Step & { readonly if?: string })[]
}

/** `branch` is the default branch; `steps` bring the toolchains that benchmarks need. */
export function workflowFiles(
  posting: Posting,
  branch: string,
  steps: readonly Step[],
): readonly [WorkflowFile, ...WorkflowFile[]] {
  // Nothing that runs later in the job may find the token in git's configuration.
  const checkout: Step = { uses: 'actions/checkout@v7', with: { 'persist-credentials': false } }
  const judge: Job = {
    comment: {
      together: 'Judges a pull request against the commit it would be merged into.',
      split: 'Measures and judges. It runs the code of the pull request, so it may read and nothing else.',
      forks: 'Measures and judges. It runs the code of the pull request, so it may read and nothing else.',
    }[posting],
    condition: "github.event_name == 'pull_request'",
    permissions: { contents: 'read', ...(posting === 'together' ? { 'pull-requests': 'write' } : {}) },
    steps: [
      checkout,
      ...steps,
      { uses: action, ...(posting === 'together' ? {} : { with: { comment: 'never' } }) },
      {
        if: posting === 'together' ? 'always()' : '!cancelled()',
        uses: 'actions/upload-artifact@v6',
        with: { name: 'benchline', path: report },
      },
    ],
  }
  const post: Job = {
    comment: 'Posts what was judged. It runs nothing of the pull request.',
    needs: 'judge',
    condition: "!cancelled() && github.event_name == 'pull_request'",
    permissions: { 'pull-requests': 'write' },
    steps: [
      { uses: 'actions/download-artifact@v7', with: { name: 'benchline', path: report } },
      { uses: 'benchline/benchline/comment@v1', with: { report } },
    ],
  }
  const record: Job = {
    comment: `Records ${branch}, so that later changes have a history, and keeps an issue of what got worse there.`,
    condition: "github.event_name == 'push'",
    permissions: { contents: 'write', issues: 'write' },
    steps: [checkout, ...steps, { uses: action }],
  }
  const perf = [
    `name: ${workflowName}`,
    'on:',
    '  pull_request:',
    ...commentLines(
      'The label "benchline: accept" answers for what a pull request makes worse. No job is skipped for other labels: ' +
        'GitHub takes a required job that is skipped for one that passed.',
    ).map((line) => `    ${line}`),
    '    types: [opened, synchronize, reopened, labeled, unlabeled]',
    '  push:',
    `    branches: [${yaml(branchPattern(branch))}]`,
    '# Of a pull request the newest event alone is judged; every push is recorded.',
    'concurrency:',
    "  group: performance-${{ github.event_name == 'pull_request' && github.ref || github.run_id }}",
    '  cancel-in-progress: true',
    '# No job has more than it says itself.',
    'permissions: {}',
    'jobs:',
    ...jobText('judge', judge),
    ...(posting === 'split' ? jobText('post', post) : []),
    ...jobText('record', record),
    '',
  ].join('\n')
  const first: WorkflowFile = { path: measuring, text: perf }
  return posting === 'forks' ? [first, { path: commenting, text: forkComment() }] : [first]
}

function forkComment(): string {
  const post: Job = {
    comment:
      'It runs nothing of the pull request and checks nothing out: what it downloads is data of a stranger.',
    condition:
      "github.event.workflow_run.event == 'pull_request' && " +
      'contains(fromJSON(\'["success", "failure"]\'), github.event.workflow_run.conclusion)',
    permissions: { actions: 'read', 'pull-requests': 'write' },
    steps: [
      {
        uses: 'actions/download-artifact@v7',
        with: {
          name: 'benchline',
          path: report,
          'run-id': '${{ github.event.workflow_run.id }}',
          'github-token': '${{ github.token }}',
        },
      },
      { uses: 'benchline/benchline/comment@v1', with: { report } },
    ],
  }
  return [
    ...commentLines(
      `Posts what ${measuring} judged. The token of a pull request from a fork can only read; this workflow runs on ` +
        'the default branch, whose token can comment.',
    ),
    `name: ${workflowName} comment`,
    'on:',
    '  workflow_run:',
    `    workflows: [${workflowName}]`,
    '    types: [completed]',
    'permissions: {}',
    'jobs:',
    ...jobText('post', post),
    '',
  ].join('\n')
}

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0 }).trimEnd()

/** In `branches:` some characters have a meaning of their own. */
const branchPattern = (branch: string): string => branch.replaceAll(/[*+?![\]]/gu, String.raw`\$&`)

function jobText(name: string, { comment, condition, needs, permissions, steps }: Job): readonly string[] {
  const body = yaml({
    ...(needs === undefined ? {} : { needs }),
    // An expression that begins with an exclamation mark would be a tag of YAML.
    if: condition.startsWith('!') ? `\${{ ${condition} }}` : condition,
    'runs-on': 'ubuntu-latest',
    permissions,
    steps: steps.map((step) =>
      'if' in step && step.if?.startsWith('!') ? { ...step, if: `\${{ ${step.if} }}` } : step,
    ),
  })
  return [
    ...commentLines(comment).map((line) => `  ${line}`),
    `  ${name}:`,
    ...body.split('\n').map((line) => `    ${line}`),
  ]
}
