// The live pull requests as a section of a document: tables made from what is in results/.
import { kinds } from './plan.mjs'
import { readAll, resultsFolder } from './results.mjs'
import { answers, goals, mostPairs, summarise } from './summary.mjs'
import { workloads } from './workloads.mjs'

/** What judges a pull request, as a reader says it. */
const words = {
  wall: 'wall time',
  cpu: 'CPU time',
  instructions: 'instructions',
  suite: 'ten programs at once',
}

const percent = (fraction, digits = 0) => `${(fraction * 100).toFixed(digits)} %`
const shareText = ({ count, of, low, high }) =>
  of === 0 ? '–' : `${count} of ${of} (${percent(low)} to ${percent(high)})`
const number = (value, digits = 1) => (value === undefined ? '–' : value.toFixed(digits))

function table(head, rows) {
  const width = head.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => String(row[column]).length)),
  )
  const lineOf = (cells) =>
    `| ${cells.map((cell, column) => String(cell).padEnd(width[column])).join(' | ')} |`
  return [lineOf(head), lineOf(width.map((size) => '-'.repeat(size))), ...rows.map(lineOf)].join('\n')
}

function machineText({ environment, name, count }, all) {
  if (environment === undefined) return `${count} of them where no report says what machine it was`
  const { cpu, cores, memory, os, kernel, arch, runtimes } = environment
  const versions = Object.entries(runtimes).map(([runtime, version]) => `${runtime} ${version}`)
  const what = `${cpu}, ${cores} cores, ${number(memory / 2 ** 30)} GiB, ${os} ${arch}, kernel ${kernel}, ${versions.join(', ')} (fingerprint ${name})`
  return count === all ? what : `${what}: ${count} of them`
}

/** Where wall time was to judge and the machine was too busy for it. */
function switchedText({ byKind }) {
  const wall = byKind.find(({ kind }) => kind === 'wall')
  return wall === undefined || wall.switched === 0
    ? ''
    : ` In ${wall.switched} of the ${wall.count} that wall time was to judge, CPU time did, because the machine was in poor health.`
}

/** How busy the machine was. */
function unrestText({ load, others, stolen }) {
  return [
    `load average ${number(load.middle)} and ${number(load.high)}`,
    ...[
      ['CPU time that other programs used', others],
      ['CPU time that the host took away', stolen],
    ].flatMap(([what, { middle, high }]) =>
      middle === undefined ? [] : [`${what} ${percent(middle, 1)} and ${percent(high, 1)}`],
    ),
  ].join('; ')
}

/** The section, headings of the third level. */
export function section(folder = resultsFolder) {
  const results = readAll(folder)
  if (results.length === 0) return 'No pull request has been run yet.\n'
  const sum = summarise(results, Object.keys(kinds))
  const languages = [...new Set([...workloads.values()].map(({ language }) => language))]
  return [
    `**${sum.count} pull requests**, run from ${sum.from.slice(0, 10)} to ${sum.to.slice(0, 10)}. Each is a repository with ` +
      `a change on a branch, judged by \`benchline check\` as it is built. The change is none (a sentence of the README, or a ` +
      `comment in the source), or one program does 1, 2, 3, 5 or 10 % more of the same work: its source says how many ` +
      `equal units it does. ${workloads.size} programs (${languages.join(', ')}) compute, walk memory, collect garbage, ` +
      `write files, wait for the disk or start processes; a body takes 30 to 60 ms where nothing disturbs it. Python and ` +
      `Node print the times of the body themselves, because their start takes as long; the others are timed as whole ` +
      `processes. Instructions are counted of those that compute and are not Node. A pull request has one program and time for about ${mostPairs} pairs, those of base against a second copy of itself included, or ten programs and 60 s. ` +
      `\`threshold\` is 2 % for times and 0.5 % for instructions, everything else as it comes.`,
    `Machine: ${sum.machines.map((machine) => machineText(machine, sum.count)).join('; ')}. What went on there beside them, ` +
      `in the middle, and at most in 95 % of the pull requests: ${unrestText(sum)}. ` +
      `Benchline: ${sum.dists.map(({ name, count }) => `${name}${count === sum.count ? '' : ` (${count})`}`).join('; ')}.`,
    '### What was said',
    `**${sum.red.count} of ${sum.red.of} unchanged pull requests were red**; the rate is between ${percent(sum.red.low, 1)} and ` +
      `${percent(sum.red.high, 1)} with 95 % confidence (Clopper and Pearson, here and below). ${sum.told.count} of them were told to be unchanged.` +
      (sum.bystanders.of === 0
        ? ''
        : ` Beside a program that was slowed, ${sum.bystanders.count} of ${sum.bystanders.of} that were not were called slower.`),
    table(
      [
        'judged by',
        'slower by',
        ...answers.map((answer) => (answer === 'none' ? 'not judged' : answer)),
        'of',
      ],
      sum.byKind.flatMap(({ kind, confusion }) =>
        confusion.map((row) => [
          words[kind],
          row.slowdown === 0 ? 'unchanged' : `${row.slowdown} %`,
          ...row.answers,
          row.of,
        ]),
      ),
    ),
    '### What is found',
    `Found is what ended in a red build that names the program, after ${mostPairs} pairs or fewer; what took more, since the machine became faster than the time was reckoned by, is counted as found later.${switchedText(sum)}`,
    foundTable(sum),
    table(
      ['judged by', 'smallest slowdown found in 95 %', 'found', 'goal'],
      sum.byKind
        .filter(({ kind }) => kind in goals)
        .map(({ kind, smallest }) => [
          words[kind],
          smallest === undefined ? 'none' : `${smallest.slowdown} %`,
          smallest === undefined ? '–' : shareText(smallest),
          `${goals[kind].slowdown} %`,
        ]),
    ),
    '### What it takes',
    table(
      ['judged by', 'pull requests', 'pairs (middle, 95 %, most)', 'seconds in all (middle, 95 %, most)'],
      sum.byKind.map(({ kind, count, pairs, seconds }) => [
        words[kind],
        count,
        [pairs.middle, pairs.high, pairs.most].map((one) => number(one, 0)).join(', '),
        [seconds.middle, seconds.high, seconds.most].map((one) => number(one)).join(', '),
      ]),
    ),
    'To repeat it: `npm run build`, then `node benchmarks/accuracy/live/run.mjs --minutes 60`, which goes on where the files ' +
      'of `benchmarks/accuracy/live/results/` end, and `node benchmarks/accuracy/live/table.mjs`. Empty that folder to ' +
      'start afresh.',
    '',
  ].join('\n\n')
}

function foundTable({ byKind }) {
  const slowdowns = [...new Set(byKind.flatMap(({ found }) => found.map(({ slowdown }) => slowdown)))]
  return table(
    ['slower by', ...byKind.map(({ kind }) => words[kind])],
    slowdowns
      .toSorted((a, b) => a - b)
      .map((slowdown) => [
        `${slowdown} %`,
        ...byKind.map(({ found }) => {
          const one = found.find((each) => each.slowdown === slowdown)
          return one === undefined
            ? '–'
            : `${shareText(one)}${one.late === 0 ? '' : `; ${one.late} more later`}`
        }),
      ]),
  )
}
