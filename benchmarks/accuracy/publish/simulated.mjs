// The section of the simulation: its rows as tables, with their goals.
import { columns } from '../simulate/block.mjs'
import { goalsOf, sharesOf, standing } from '../simulate/goals.mjs'
import { blocksOfRow, rows } from '../simulate/rows.mjs'
import { sumOf } from '../simulate/table.mjs'
import { percent, shareText, table, whole } from './markdown.mjs'
import { modelTable } from './model.mjs'

/** What a row has come to, or undefined where it has not been run. */
function resultOf(row, counts) {
  const known = counts.get(row.name)
  const sum = known === undefined ? undefined : sumOf(columns, known)
  if (sum === undefined || sum.blocks === 0) return undefined
  const shares = sharesOf(row, sum, blocksOfRow)
  return { shares, runs: sum.counts.runs / shares.red[1] / row.benchmarks }
}

/** The share a cell shows, marked where a goal is not met. */
function cell(row, of, { counts, interval }) {
  const result = resultOf(row, counts)
  if (result === undefined) return 'not run'
  const share = result.shares[of]
  const goal = goalsOf(row).find((one) => one.of === of)
  const text = shareText(share, interval)
  if (goal === undefined) return text
  const held = standing(goal, share, interval(...share))
  const limit = goal.least === undefined ? `≤ ${percent(goal.most, 0)}` : `≥ ${percent(goal.least)}`
  const mark = { met: '', 'within error': ' ~', missed: ' **missed**' }[held]
  return `${text}; ${goal.promised ? 'goal' : 'floor'} ${limit}${mark}`
}

const other = (row, jobs) =>
  rows.find(
    (one) => one.name === row.name.replace(/(?:no )?history$/u, jobs === 0 ? 'no history' : 'history'),
  )

/** A table with a line for each world of a part, and a column for each side of history. */
function bothWays(part, what, ground, pick = () => true) {
  const of = (row) => (row.slowdown === 0 ? what.unchanged : what.changed)
  const lines = rows.filter((row) => row.part === part && row.jobs > 0 && pick(row))
  return table(
    ['noise', 'change', 'what is counted', 'with stored runs', 'without'],
    lines.map((row) => {
      const without = other(row, 0)
      return [
        describe(row),
        row.what,
        names[of(row)],
        cell(row, of(row), ground),
        without === undefined ? '–' : cell(without, of(row), ground),
      ]
    }),
  )
}

const names = {
  red: 'pull requests with a regression reported',
  found: 'slowed benchmark told `regression`',
  unchanged: 'unchanged benchmarks told `unchanged`',
  missed: 'slowed benchmark told `unchanged`',
}

function describe({ noise, benchmarks, margin, threshold }) {
  return [
    noise,
    ...(benchmarks === 50 ? [] : [benchmarks === 1 ? 'one benchmark' : `${benchmarks} benchmarks`]),
    ...(margin === 0.01 ? [] : [`margin ${percent(margin)}, threshold ${percent(threshold, 0)}`]),
  ].join(', ')
}

/** Mean runs of a benchmark over the rows of a part, from the thriftiest row to the dearest. */
function spent(part, { counts }) {
  const means = rows
    .filter((row) => row.part === part)
    .flatMap((row) => resultOf(row, counts)?.runs ?? [])
    .toSorted((a, b) => a - b)
  if (means.length === 0) return ''
  return ` Of the 20 runs of a benchmark ${means[0].toFixed(1)} to ${means.at(-1).toFixed(1)} were spent on average, by row.`
}

/** How far the table has come. */
function progress({ counts }) {
  const sums = rows
    .map((row) => counts.get(row.name))
    .map((known) => (known ? sumOf(columns, known).blocks : 0))
  const requests = rows.reduce((sum, row, at) => sum + (row.pullRequests * sums[at]) / blocksOfRow, 0)
  const done = sums.reduce((sum, blocks) => sum + blocks, 0) / (rows.length * blocksOfRow)
  const part = done === 1 ? '' : ` (${percent(done, 0)} of what is planned)`
  return `${whole(Math.round(requests))} pull requests${part}`
}

export function simulatedSection(ground) {
  const alarms = { unchanged: 'red', changed: 'found' }
  return [
    `Every pull request is a world of its own, made from a published seed: a machine, a build of base and one of head, a past of 30 recordings of 10 runs each on other machines of the same processor model. Benchline's own code plans the runs, is given their times, and judges them. It may spend 20 runs for each of 50 benchmarks, both sides together. False-alarm rate 1 %, margin 1 %, threshold 2 %. So far: ${progress(ground)}.`,
    `A share is followed by its 95 % interval (Clopper and Pearson). "Goal" is what is promised; "floor" is what a simulation of the plan had reached before it was built. \`~\` marks a share that is short of it by no more than chance explains.`,
    '### Levels of noise',
    `\`CV\` is the standard deviation of a process within a job, in percent of its time.${spent('levels', ground)}`,
    bothWays('levels', alarms, ground),
    '### Told to be unchanged',
    'A gate that always shrugs raises no false alarms either. At a threshold of 5 % and a CV of 5 %:',
    table(
      ['change', 'what is counted', 'with stored runs', 'without'],
      rows
        .filter(({ part, jobs }) => part === 'equivalence' && jobs > 0)
        .flatMap((row) =>
          (row.slowdown === 0 ? ['red', 'unchanged'] : ['found', 'missed']).map((of) => [
            row.what,
            names[of],
            cell(row, of, ground),
            cell(other(row, 0), of, ground),
          ]),
        ),
    ),
    'A benchmark that is slowed by just the threshold is really below it in half of the worlds, because the layout of a build adds or takes a little.',
    '### Worse machines',
    'CV 5 %, and one thing changed at a time.',
    bothWays('robustness', alarms, ground),
    '### Many at once',
    'CV 5 %, several benchmarks slower by 5 %. The gate fires; it names the worst and lists the others as suspected.',
    table(
      ['slowed', 'what is counted', 'with stored runs', 'without'],
      rows
        .filter(({ part, jobs }) => part === 'many' && jobs > 0)
        .flatMap((row) =>
          ['red', 'found'].map((of) => [
            `${row.slowed} of ${row.benchmarks}`,
            of === 'red' ? names.red : 'slowed benchmarks told `regression`',
            cell(row, of, ground),
            cell(other(row, 0), of, ground),
          ]),
        ),
    ),
    '### Sizes of suites',
    'CV 5 %.',
    bothWays('sizes', alarms, ground),
    '### Native code: builds that differ by themselves',
    'Where the layout of a build moves times by 1 %, two builds of the same source differ, and no number of runs tells that from a change. Only a margin does: Benchline learns it from pull requests that touch no measured code. Here it is set.',
    bothWays('layout', alarms, ground),
    '### The noise',
    'A unit is what makes the coefficient of variation of a process what the row says. The shape is a guess, made from the reports of projects that measure on hosted runners. It is not fitted to them.',
    modelTable(),
  ].join('\n\n')
}
