// How often attribution is right, as a section of a document: tables made from what is in results/.
import { join } from 'node:path'
import { percent, table } from '../accuracy/publish/markdown.mjs'
import { planted, programs } from './cases.mjs'
import { readAll, resultsFolder } from './results.mjs'
import { blockSize, blocks } from './plan.mjs'
import { goals, summarise } from './summary.mjs'

const shareText = ({ count, of, low, high }) =>
  of === 0 ? '–' : `${count} of ${of} (${percent(low, 0)} to ${percent(high, 0)})`
const wholePlan = blockSize * blocks
const number = (value, digits = 1) => (value === undefined ? '–' : value.toFixed(digits))

function machineText({ environment, count }, all) {
  if (environment === undefined) return `${count} of them where no report says what machine it was`
  const { cpu, cores, memory, os, kernel, arch, runtimes } = environment
  const versions = Object.entries(runtimes).map(([runtime, version]) => `${runtime} ${version}`)
  const what = `${cpu}, ${cores} cores, ${number(memory / 2 ** 30)} GiB, ${os} ${arch}, kernel ${kernel}, ${versions.join(', ')}`
  return count === all ? what : `${what}: ${count} of them`
}

const answerHeads = ['function and line', 'function alone', 'another named', 'nobody named', 'not profiled']
const rowOf = (name, one) => [name, ...one.answers, one.of, shareText(one.function), shareText(one.line)]
const rates = (first, rows) => table([first, ...answerHeads, 'of', 'right function', 'right line'], rows)

function part({ planted: all, bySize, byTool, byKind, byProgram, unchanged }) {
  return [
    rates('slower by', [...bySize.map((one) => rowOf(`${one.size} %`, one)), rowOf('all', all)]),
    `Where somebody was named, it was the right function in ${shareText(all.functionOfNamed)}.`,
    `Unchanged programs: nobody was blamed in ${shareText(unchanged.quiet)}.` +
      (unchanged.errors === 0 ? '' : ` ${unchanged.errors} more could not be profiled.`),
    rates(
      'profiler',
      byTool.map((one) => rowOf(one.key, one)),
    ),
    rates(
      'what was planted',
      byKind.map((one) => rowOf(one.key.replaceAll('-', ' '), one)),
    ),
    rates(
      'program',
      byProgram.map((one) => rowOf(programs.get(one.key)?.about ?? one.key, one)),
    ),
  ]
}

/**
 * What was run while other programs left the profiled ones a quarter of a core: another build and another machine, so it is
 * told apart.
 */
function contended(folder) {
  const results = readAll(join(folder, 'contended'))
  if (results.length === 0) return []
  const sum = summarise(results)
  const said = ({ planted: { function: right, line }, unchanged: { quiet } }) =>
    `the right function first in ${shareText(right)}, the right line in ${shareText(line)}, nobody blamed in ${shareText(quiet)} unchanged ones`
  return [
    '## Beside many others',
    `${sum.count} changes were run before, by an earlier build (${sum.builds.map(({ name }) => name).join('; ')}), while other ` +
      `programs left each profiled one about a quarter of a core: the load average was ${number(sum.load.middle)} in the middle. ` +
      `Of the ${sum.tuned.programs} programs: ${said(sum.tuned)}. Of those held out: ${said(sum.heldOut)}. Times by the ` +
      `clock on the wall differ too much there; nearly all that was not named right was not named at all. For the changes ` +
      `above, what was profiled had precedence over what ran beside it.`,
  ]
}

/** The section, headings of the second level. */
export function section(folder = resultsFolder) {
  const results = readAll(folder)
  const tuned = [...programs.values()].filter(({ heldOut }) => !heldOut)
  const about =
    `${planted.size} regressions are planted in ${programs.size} programs (${[...programs.values()].map((one) => one.about).join('; ')}): ` +
    `an operation moved into a loop, a cache removed, a list searched where a set was, a copy added, a pattern compiled ` +
    `again, a query repeated, a slower call of a library, something kept that was let go. Around each the same commit ` +
    `moves a function, renames another, shifts lines and adds a comment. How often the slower part is run is set so that ` +
    `the whole is slower by 5 % or by 20 %. Each is a repository with a change on a branch, whose two sides are made ready, ` +
    `profiled six times each in turns (as many times again where that names nobody) and compared by the same code that \`benchline check\` runs once something got ` +
    `slower, without the timing before: how often the gate itself sees a change is another question, answered in ` +
    `[accuracy](accuracy.md). Unchanged programs have the moves, names, shifts and comments alone, and are profiled and ` +
    `compared all the same. ` +
    `Goals: the right function first in ${percent(goals.function, 0)}, the right line in ${percent(goals.line, 0)}, nobody ` +
    `blamed in ${percent(goals.quiet, 0)} of ${goals.unchanged} unchanged programs.`
  if (results.length === 0) return [about, 'No change has been run yet.', ''].join('\n\n')
  const sum = summarise(results)
  return [
    about,
    `**${sum.count} changes** of ${wholePlan} that make the whole plan (every regression at both sizes with every profiler of ` +
      `its language, and ${goals.unchanged} unchanged programs), taken in an order drawn beforehand; run from ${sum.from.slice(0, 10)} to ${sum.to.slice(0, 10)}, ${number(sum.seconds.middle, 0)} s each ` +
      `in the middle and ${number(sum.seconds.high, 0)} s at most in 95 % of them. Machine: ` +
      `${sum.machines.map((machine) => machineText(machine, sum.count)).join('; ')}. Its load average beside them was ` +
      `${number(sum.load.middle)} in the middle and ${number(sum.load.high)} at most in 95 % of them` +
      (sum.stolen.middle === undefined
        ? ''
        : `; the host took ${percent(sum.stolen.middle)} and ${percent(sum.stolen.high)} of its processors' time`) +
      `. Benchline: ${sum.builds.map(({ name, count }) => `${name}${count === sum.count ? '' : ` (${count})`}`).join('; ')}. ` +
      `Intervals are those of Clopper and Pearson, 95 %.`,
    `## ${tuned.length} programs`,
    ...part(sum.tuned),
    `## ${programs.size - tuned.length} programs that were held out`,
    'Written last, and nothing was ever tuned on them.',
    ...part(sum.heldOut),
    ...contended(folder),
    'To repeat it: `npm run build`, then `node benchmarks/attribution/run.mjs --minutes 60`, which goes on where the files of ' +
      '`benchmarks/attribution/results/` end, and `node benchmarks/attribution/table.mjs`. Empty that folder to start afresh. ' +
      '`node benchmarks/attribution/verify.mjs` shows that what is planted is as slow as it is said to be.',
    '',
  ].join('\n\n')
}
