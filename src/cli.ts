/**
 * The command line: words and options of every command, and what their outcome means for the exit code. One thing: the
 * list of what a user may type, read from top to bottom as `--help` is; what each command does stands in `commands/`.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { printFindings } from './commands/print-findings.ts'
import { type Terminal, openTerminal } from './commands/terminal.ts'
import { Fault } from './model/finding.ts'
import { parseQuantity } from './model/unit.ts'
import { version } from './version.ts'

/** Runs one command line (without `node` and the program) and gives the exit code: 0, 1, 2 or 3. */
export async function main(argv: readonly string[], terminal: Terminal = openTerminal()): Promise<number> {
  let code = 0
  const program = build(terminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof Fault) {
      printFindings(error.findings, terminal)
      return 2
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    terminal.err(`benchline ${version} failed by its own fault. Please report this:\n${stack}\n`)
    return 3
  }
}

/** Every command's options in commander's terms; what commander leaves untyped is typed here, once. */
interface Shared {
  readonly only?: string
  readonly json?: string
  readonly quiet?: boolean
  readonly color: boolean
}
interface CheckOptions extends Shared {
  readonly base?: string
  readonly config?: string
  readonly markdown?: string
  readonly report?: string
  readonly timeLimit?: number
  readonly seed?: number
  readonly fail: boolean
}
interface RecordOptions extends Shared {
  readonly config?: string
  readonly push?: boolean
  readonly from?: string
  readonly runs: number
  readonly seed?: number
}
interface CompareOptions extends Shared {
  readonly paired?: boolean
  readonly markdown?: string
  readonly threshold?: number
  readonly fail: boolean
}
interface HistoryOptions extends Shared {
  readonly config?: string
}

interface ProfileOptions extends Shared {
  readonly benchmark?: string
  readonly config?: string
  readonly html?: string
}

interface AcceptOptions extends Shared {
  readonly metric?: string
  readonly reason: string
  readonly until: string
  readonly atMost?: string
  readonly config?: string
}

interface DoctorOptions extends Shared {
  readonly time?: number
  readonly write?: boolean
  readonly config?: string
  readonly seed?: number
}

interface InitOptions extends Shared {
  readonly print?: boolean
  readonly split?: boolean
  readonly forks?: boolean
}

function build(terminal: Terminal, done: (code: number) => void): Command {
  const program = new Command('benchline')
  program
    .description(
      'A performance-regression gate: measures base and head side by side and fails only when something really got slower.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .addHelpText(
      'after',
      `
Start here:
  $ benchline init                 write benchline.yml and the workflow that runs it
  $ benchline demo                 a whole story in a temporary repository, in under three minutes
  $ benchline check                is the working tree slower than its base?

Exit codes: 0 passed · 1 the gate failed · 2 could not judge · 3 Benchline's own fault`,
    )

  const command = (name: string, description: string): Command =>
    shared(program.command(name).description(description))

  command('init', 'Look at the repository and write benchline.yml and the workflow that runs it.')
    .option('--print', 'show the files instead of writing them')
    .option(
      '--split',
      'measure and post in two jobs, so that the code under test never runs beside a token that can write',
    )
    .addOption(
      new Option(
        '--forks',
        'post from a workflow of its own, which may comment on pull requests from forks',
      ).conflicts('split'),
    )
    .addHelpText(
      'after',
      `
It looks for benchmarks of tinybench, Vitest, pytest-benchmark, asv, Go, Criterion, Divan, JMH, Google Benchmark and
for scripts and targets named so. Where it finds none it writes a first example that runs, and says so. A file that is
there is never written over.

Examples:
  $ benchline init
  $ benchline init --print --forks`,
    )
    .action(async (options: InitOptions) =>
      done(await (await import('./commands/init.ts')).init(options, paint(terminal, options))),
    )

  command('check', 'Measure the working tree against its base and judge it.')
    .option('--base <ref>', 'compare with this revision instead of the one found by itself')
    .addOption(configOption())
    .option('--markdown <file>', 'write the report as Markdown too')
    .option(
      '--report <folder>',
      'write a folder with the report and, for what was profiled, pages with a flame graph and the lines',
    )
    .addOption(
      new Option(
        '--time-limit <duration>',
        "seconds or minutes of measuring, over the configuration's",
      ).argParser(duration),
    )
    .addOption(seedOption())
    .option('--no-fail', 'exit 0 where the gate failed; what could not be judged stays 2')
    .addHelpText(
      'after',
      `
Both sides get a copy of the repository, are set up, and run in adjacent pairs in random order. The working tree
is judged as it lies, uncommitted changes included; it is never touched.

The base is, in this order: --base; in a pull request the commit it would be merged into; else where the branch
left \`baseline.branch\`; on that branch itself the last commit (HEAD~1 when nothing is uncommitted).

Examples:
  $ benchline check
  $ benchline check --base v2.1.0 --only 'parse*'
  $ benchline check --json report.json --markdown report.md
  $ benchline check --report out`,
    )
    .action(async (options: CheckOptions) =>
      done(await (await import('./commands/check.ts')).check(options, paint(terminal, options))),
    )

  command('record', 'Measure the committed state and keep it as a baseline.')
    .addOption(configOption())
    .addOption(new Option('--runs <number>', 'runs of every workload').argParser(count).default(10))
    .option('--push', "put it into the remote's branch of baselines, for everybody")
    .addOption(
      new Option('--from <file>', 'keep the run in this file, which an earlier record could not').conflicts([
        'runs',
        'seed',
        'only',
      ]),
    )
    .addOption(seedOption())
    .addHelpText(
      'after',
      `
Refuses uncommitted changes: a baseline belongs to a commit.

Unless \`baseline.store\` names a folder, the run goes into a branch of its own, \`benchline\`: of this clone only, where
nobody else sees it, or with --push of the remote. In GitHub Actions the action pushes, on the default branch alone.

Examples:
  $ benchline record --runs 20
  $ benchline record --push
  $ benchline record --push --from .git/benchline/unpushed/20260301T100000.123Z-0123456789abcdef.json`,
    )
    .action(async (options: RecordOptions) =>
      done(await (await import('./commands/record.ts')).record(options, paint(terminal, options))),
    )

  command('compare', 'Judge results that are there already: a stored report again, or two files of results.')
    .argument('<base>', 'a report of `check --json`, or the results of base')
    .argument('[head]', 'the results of head')
    .option('--paired', 'the i-th values of both files were measured next to each other')
    .option('--markdown <file>', 'write the report as Markdown too')
    .addOption(new Option('--threshold <percent>', 'worse by at least this counts (3%)').argParser(fraction))
    .option('--no-fail', 'exit 0 where the gate failed; what could not be judged stays 2')
    .addHelpText(
      'after',
      `
With one file the verdict of a stored report is computed again from its raw runs and must come out the same.
With two files that were measured apart, no difference of noisy values is ever called a regression: the machine may
have changed between them. Exact values (counts) are compared as they are.

Examples:
  $ benchline compare report.json
  $ benchline compare before.json after.json --paired`,
    )
    .action(async (baseFile: string, headFile: string | undefined, options: CompareOptions) =>
      done(
        await (
          await import('./commands/compare.ts')
        ).compare(baseFile, headFile, options, paint(terminal, options)),
      ),
    )

  command('history', 'Show what was recorded, benchmark by benchmark.')
    .addOption(configOption())
    .addHelpText('after', "\nExample:\n  $ benchline history --only 'parse*'")
    .action(async (options: HistoryOptions) =>
      done(await (await import('./commands/history.ts')).history(options, paint(terminal, options))),
    )

  const profileCommand = (name: string, description: string): Command =>
    output(program.command(name).description(description))
      .option('--benchmark <name>', 'instead of files, commits whose profile of this benchmark was recorded')
      .addOption(configOption())

  profileCommand('profile', "Show where the time or memory of a profiler's file went.")
    .argument('<file>', 'a file that a profiler wrote, of any known format; with --benchmark a commit')
    .option('--html <file>', 'write a page too: flame graph and lines')
    .addHelpText(
      'after',
      `
Examples:
  $ benchline profile out.pstats
  $ benchline profile session.pyisession --html session.html
  $ benchline profile main --benchmark report`,
    )
    .action(async (file: string, options: ProfileOptions) =>
      done(
        await (await import('./commands/profile-files.ts')).profile(file, options, paint(terminal, options)),
      ),
    )

  profileCommand(
    'diff',
    'Hold two profiles against each other: function by function, line by line, count by count.',
  )
    .argument('<base>', 'the profile before; with --benchmark a commit')
    .argument('<head>', 'the profile after, by the same tool in the same way')
    .option('--html <file>', 'write a page too: differential flame graph and lines')
    .option('--anyway', 'show the difference of profiles that are not comparable too')
    .addHelpText(
      'after',
      `
One run of a side cannot tell a change of a time from noise: \`profile: auto\` in the configuration does, where a
benchmark got worse. Calls and other counters are exact. Exit code 0 whatever differs.

Examples:
  $ benchline diff before.pstats after.pstats
  $ benchline diff before.cpuprofile after.cpuprofile --html difference.html
  $ benchline diff main~5 main --benchmark report`,
    )
    .action(async (base: string, head: string, options: ProfileOptions & { readonly anyway?: boolean }) =>
      done(
        await (
          await import('./commands/profile-files.ts')
        ).diff(base, head, options, paint(terminal, options)),
      ),
    )

  command('doctor', 'Study how noisy this machine is, what can be seen on it, and what to change.')
    .addOption(
      new Option(
        '--time <duration>',
        'seconds or minutes of the study, after set-up (`time-limit`, 5 min at most)',
      ).argParser(duration),
    )
    .option('--write', 'make the proposed change to the configuration')
    .addOption(configOption())
    .addOption(seedOption())
    .addHelpText(
      'after',
      `
Two copies of the working tree, uncommitted changes included, are measured against each other in pairs for as long as it
is given. It says how noisy each benchmark is, what can be shown in how many pairs, and how often a check would find
slowdowns of 3, 5 and 10 %: recorded times are multiplied for that, nothing runs slower. What it proposes to change is
shown as a diff, and written with --write only.

Exit code 2 where something could not be studied, such as a benchmark that fails.

Examples:
  $ benchline doctor
  $ benchline doctor --time 20m --write
  $ benchline doctor --only 'parse*' --time 1m`,
    )
    .action(async (options: DoctorOptions) =>
      done(await (await import('./commands/doctor.ts')).doctor(options, paint(terminal, options))),
    )

  output(
    program
      .command('accept')
      .description(
        'Answer for a benchmark that gets worse: it is shown with the reason and fails nothing for a while.',
      )
      .argument('<name>', 'a benchmark as the report names it, or an entry for all its benchmarks')
      .option('--metric <metric>', 'the metric that may get worse; left out where just one judges')
      .requiredOption('--reason <text>', 'why it is worth it')
      .requiredOption('--until <date>', 'the last day on which it counts, YYYY-MM-DD in UTC, within a year')
      .option('--at-most <percent>', 'worse by more than this fails as before')
      .addOption(configOption()),
  )
    .addHelpText(
      'after',
      `
Writes one line into the list \`accepted\` of the configuration, or over the one about the same benchmark and metric,
and leaves everything else in the file as it is. The line is reviewed and merged like any other; every report shows it.

Examples:
  $ benchline accept parse --metric wall --reason 'checks every input now' --until 2027-01-31
  $ benchline accept parse --metric wall --reason 'checks every input now' --until 2027-01-31 --at-most 15%`,
    )
    .action(async (name: string, options: AcceptOptions) =>
      done(await (await import('./commands/accept.ts')).accept(name, options, paint(terminal, options))),
    )

  output(
    program
      .command('demo')
      .description(
        'Tell a whole story in a temporary repository: record, change, judge. All of it is measured.',
      ),
  )
    .addHelpText(
      'after',
      '\nNeeds git and python3, nothing else. Exit 0 when the harmless branch passed and the slow one failed.',
    )
    .action(async (options: Shared) =>
      done(await (await import('./commands/demo.ts')).demo(options, paint(terminal, options))),
    )

  return program
}

/** The options that every command over a repository's benchmarks has. */
function shared(command: Command): Command {
  return output(command.option('--only <glob>', 'only the benchmarks of this name or pattern'))
}

/** The options that every command has. */
function output(command: Command): Command {
  return command
    .option('--json <file>', 'write the result as JSON')
    .option('--quiet', 'no progress, nothing but the result')
    .option('--no-color', 'no colours')
}

const configOption = (): Option =>
  new Option('--config <file>', 'the configuration (benchline.yml or .github/benchline.yml)')
const seedOption = (): Option =>
  new Option('--seed <number>', 'order of the runs (taken from the head commit)').argParser(whole)

const paint = (terminal: Terminal, { color }: Shared): Terminal => ({
  ...terminal,
  color: terminal.color && color,
})

function duration(text: string): number {
  const quantity = parseQuantity(text)
  if (quantity?.unit !== 's' || quantity.value <= 0)
    throw new InvalidArgumentError('a duration such as 90s or 5m is expected.')
  return quantity.value
}

function fraction(text: string): number {
  const quantity = parseQuantity(text)
  if (quantity?.unit !== '1' || quantity.value <= 0)
    throw new InvalidArgumentError('a percentage such as 5% is expected.')
  return quantity.value
}

function whole(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !Number.isSafeInteger(number) || number < 0)
    throw new InvalidArgumentError('a whole number is expected.')
  return number
}

function count(text: string): number {
  const number = whole(text)
  if (number < 1) throw new InvalidArgumentError('at least 1 is expected.')
  return number
}
