export const id = 654;
export const ids = [654];
export const modules = {

/***/ 5654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/commands/print-findings.js
var print_findings = __webpack_require__(42903);
;// CONCATENATED MODULE: ./build/commands/terminal.js
/** The process's own terminal. `NO_COLOR` and `FORCE_COLOR` as agreed on at no-color.org and force-color.org. */
function openTerminal() {
    const { NO_COLOR: never, FORCE_COLOR: always, CI: ci, TERM: term } = process.env;
    const tty = process.stdout.isTTY && term !== 'dumb';
    return {
        out: (text) => void process.stdout.write(text),
        err: (text) => void process.stderr.write(text),
        color: (never ?? '') === '' && (tty || ((always ?? '') !== '' && always !== '0')),
        live: process.stderr.isTTY && term !== 'dumb' && (ci ?? '') === '',
        width: Math.max(60, Math.min(process.stdout.isTTY ? process.stdout.columns : 80, 120)),
    };
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/unit.js
var unit = __webpack_require__(90614);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/cli.js
/**
 * The command line: words and options of every command, and what their outcome means for the exit code. One thing: the
 * list of what a user may type, read from top to bottom as `--help` is; what each command does stands in `commands/`.
 */






/** Runs one command line (without `node` and the program) and gives the exit code: 0, 1, 2 or 3. */
async function main(argv, terminal = openTerminal()) {
    let code = 0;
    const program = build(terminal, (result) => {
        code = result;
    });
    try {
        await program.parseAsync([...argv], { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : 2;
        if (error instanceof finding/* Fault */.v) {
            (0,print_findings/* printFindings */.c)(error.findings, terminal);
            return 2;
        }
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        terminal.err(`benchline ${version/* version */.r} failed by its own fault. Please report this:\n${stack}\n`);
        return 3;
    }
}
function build(terminal, done) {
    const program = new esm/* Command */.uB('benchline');
    program
        .description('A performance-regression gate: measures base and head side by side and fails only when something really got slower.')
        .version(version/* version */.r, '--version', 'print the version')
        .helpOption('-h, --help', 'explain a command')
        .helpCommand(false)
        .showSuggestionAfterError()
        .exitOverride()
        .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
        .addHelpText('after', `
Start here:
  $ benchline init                 write benchline.yml and the workflow that runs it
  $ benchline demo                 a whole story in a temporary repository, in under three minutes
  $ benchline check                is the working tree slower than its base?

Exit codes: 0 passed · 1 the gate failed · 2 could not judge · 3 Benchline's own fault`);
    const command = (name, description) => shared(program.command(name).description(description));
    command('init', 'Look at the repository and write benchline.yml and the workflow that runs it.')
        .option('--print', 'show the files instead of writing them')
        .option('--split', 'measure and post in two jobs, so that the code under test never runs beside a token that can write')
        .addOption(new esm/* Option */.c$('--forks', 'post from a workflow of its own, which may comment on pull requests from forks').conflicts('split'))
        .addHelpText('after', `
It looks for benchmarks of tinybench, Vitest, pytest-benchmark, asv, Go, Criterion, Divan, JMH, Google Benchmark and
for scripts and targets named so. Where it finds none it writes a first example that runs, and says so. A file that is
there is never written over.

Examples:
  $ benchline init
  $ benchline init --print --forks`)
        .action(async (options) => done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(819), __webpack_require__.e(986), __webpack_require__.e(774), __webpack_require__.e(515), __webpack_require__.e(273), __webpack_require__.e(751), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 61476))).init(options, paint(terminal, options))));
    command('check', 'Measure the working tree against its base and judge it.')
        .option('--base <ref>', 'compare with this revision instead of the one found by itself')
        .addOption(configOption())
        .option('--markdown <file>', 'write the report as Markdown too')
        .option('--report <folder>', 'write a folder with the report and, for what was profiled, pages with a flame graph and the lines')
        .addOption(new esm/* Option */.c$('--time-limit <duration>', "seconds or minutes of measuring, over the configuration's").argParser(duration))
        .addOption(seedOption())
        .option('--no-fail', 'exit 0 where the gate failed; what could not be judged stays 2')
        .addHelpText('after', `
Both sides get a copy of the repository, are set up, and run in adjacent pairs in random order. The working tree
is judged as it lies, uncommitted changes included; it is never touched.

The base is, in this order: --base; in a pull request the commit it would be merged into; else where the branch
left \`baseline.branch\`; on that branch itself the last commit (HEAD~1 when nothing is uncommitted).

Examples:
  $ benchline check
  $ benchline check --base v2.1.0 --only 'parse*'
  $ benchline check --json report.json --markdown report.md
  $ benchline check --report out`)
        .action(async (options) => done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(819), __webpack_require__.e(986), __webpack_require__.e(521), __webpack_require__.e(774), __webpack_require__.e(515), __webpack_require__.e(273), __webpack_require__.e(751), __webpack_require__.e(505), __webpack_require__.e(910), __webpack_require__.e(373), __webpack_require__.e(416), __webpack_require__.e(264), __webpack_require__.e(688), __webpack_require__.e(378), __webpack_require__.e(81), __webpack_require__.e(132), __webpack_require__.e(508), __webpack_require__.e(396), __webpack_require__.e(979)]).then(__webpack_require__.bind(__webpack_require__, 21979))).check(options, paint(terminal, options))));
    command('record', 'Measure the committed state and keep it as a baseline.')
        .addOption(configOption())
        .addOption(new esm/* Option */.c$('--runs <number>', 'runs of every workload').argParser(count).default(10))
        .option('--push', "put it into the remote's branch of baselines, for everybody")
        .addOption(new esm/* Option */.c$('--from <file>', 'keep the run in this file, which an earlier record could not').conflicts([
        'runs',
        'seed',
        'only',
    ]))
        .addOption(seedOption())
        .addHelpText('after', `
Refuses uncommitted changes: a baseline belongs to a commit.

Unless \`baseline.store\` names a folder, the run goes into a branch of its own, \`benchline\`: of this clone only, where
nobody else sees it, or with --push of the remote. In GitHub Actions the action pushes, on the default branch alone.

Examples:
  $ benchline record --runs 20
  $ benchline record --push
  $ benchline record --push --from .git/benchline/unpushed/20260301T100000.123Z-0123456789abcdef.json`)
        .action(async (options) => done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(819), __webpack_require__.e(986), __webpack_require__.e(521), __webpack_require__.e(774), __webpack_require__.e(515), __webpack_require__.e(273), __webpack_require__.e(751), __webpack_require__.e(505), __webpack_require__.e(910), __webpack_require__.e(373), __webpack_require__.e(264), __webpack_require__.e(378), __webpack_require__.e(680), __webpack_require__.e(109), __webpack_require__.e(250)]).then(__webpack_require__.bind(__webpack_require__, 24250))).record(options, paint(terminal, options))));
    command('compare', 'Judge results that are there already: a stored report again, or two files of results.')
        .argument('<base>', 'a report of `check --json`, or the results of base')
        .argument('[head]', 'the results of head')
        .option('--paired', 'the i-th values of both files were measured next to each other')
        .option('--markdown <file>', 'write the report as Markdown too')
        .addOption(new esm/* Option */.c$('--threshold <percent>', 'worse by at least this counts (3%)').argParser(fraction))
        .option('--no-fail', 'exit 0 where the gate failed; what could not be judged stays 2')
        .addHelpText('after', `
With one file the verdict of a stored report is computed again from its raw runs and must come out the same.
With two files that were measured apart, no difference of noisy values is ever called a regression: the machine may
have changed between them. Exact values (counts) are compared as they are.

Examples:
  $ benchline compare report.json
  $ benchline compare before.json after.json --paired`)
        .action(async (baseFile, headFile, options) => done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(521), __webpack_require__.e(774), __webpack_require__.e(273), __webpack_require__.e(505), __webpack_require__.e(910), __webpack_require__.e(416), __webpack_require__.e(427), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 51529))).compare(baseFile, headFile, options, paint(terminal, options))));
    command('history', 'Show what was recorded, benchmark by benchmark.')
        .addOption(configOption())
        .addHelpText('after', "\nExample:\n  $ benchline history --only 'parse*'")
        .action(async (options) => done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(819), __webpack_require__.e(986), __webpack_require__.e(774), __webpack_require__.e(515), __webpack_require__.e(273), __webpack_require__.e(751), __webpack_require__.e(505), __webpack_require__.e(264), __webpack_require__.e(543)]).then(__webpack_require__.bind(__webpack_require__, 96543))).history(options, paint(terminal, options))));
    const profileCommand = (name, description) => output(program.command(name).description(description))
        .option('--benchmark <name>', 'instead of files, commits whose profile of this benchmark was recorded')
        .addOption(configOption());
    profileCommand('profile', "Show where the time or memory of a profiler's file went.")
        .argument('<file>', 'a file that a profiler wrote, of any known format; with --benchmark a commit')
        .option('--html <file>', 'write a page too: flame graph and lines')
        .addHelpText('after', `
Examples:
  $ benchline profile out.pstats
  $ benchline profile session.pyisession --html session.html
  $ benchline profile main --benchmark report`)
        .action(async (file, options) => done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(819), __webpack_require__.e(986), __webpack_require__.e(774), __webpack_require__.e(515), __webpack_require__.e(273), __webpack_require__.e(751), __webpack_require__.e(688), __webpack_require__.e(132), __webpack_require__.e(396), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 51706))).profile(file, options, paint(terminal, options))));
    profileCommand('diff', 'Hold two profiles against each other: function by function, line by line, count by count.')
        .argument('<base>', 'the profile before; with --benchmark a commit')
        .argument('<head>', 'the profile after, by the same tool in the same way')
        .option('--html <file>', 'write a page too: differential flame graph and lines')
        .option('--anyway', 'show the difference of profiles that are not comparable too')
        .addHelpText('after', `
One run of a side cannot tell a change of a time from noise: \`profile: auto\` in the configuration does, where a
benchmark got worse. Calls and other counters are exact. Exit code 0 whatever differs.

Examples:
  $ benchline diff before.pstats after.pstats
  $ benchline diff before.cpuprofile after.cpuprofile --html difference.html
  $ benchline diff main~5 main --benchmark report`)
        .action(async (base, head, options) => done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(819), __webpack_require__.e(986), __webpack_require__.e(774), __webpack_require__.e(515), __webpack_require__.e(273), __webpack_require__.e(751), __webpack_require__.e(688), __webpack_require__.e(132), __webpack_require__.e(396), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 51706))).diff(base, head, options, paint(terminal, options))));
    command('doctor', 'Study how noisy this machine is, what can be seen on it, and what to change.')
        .addOption(new esm/* Option */.c$('--time <duration>', 'seconds or minutes of the study, after set-up (`time-limit`, 5 min at most)').argParser(duration))
        .option('--write', 'make the proposed change to the configuration')
        .addOption(configOption())
        .addOption(seedOption())
        .addHelpText('after', `
Two copies of the working tree, uncommitted changes included, are measured against each other in pairs for as long as it
is given. It says how noisy each benchmark is, what can be shown in how many pairs, and how often a check would find
slowdowns of 3, 5 and 10 %: recorded times are multiplied for that, nothing runs slower. What it proposes to change is
shown as a diff, and written with --write only.

Exit code 2 where something could not be studied, such as a benchmark that fails.

Examples:
  $ benchline doctor
  $ benchline doctor --time 20m --write
  $ benchline doctor --only 'parse*' --time 1m`)
        .action(async (options) => done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(819), __webpack_require__.e(986), __webpack_require__.e(521), __webpack_require__.e(774), __webpack_require__.e(515), __webpack_require__.e(273), __webpack_require__.e(751), __webpack_require__.e(505), __webpack_require__.e(910), __webpack_require__.e(373), __webpack_require__.e(416), __webpack_require__.e(81), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 81048))).doctor(options, paint(terminal, options))));
    output(program
        .command('accept')
        .description('Answer for a benchmark that gets worse: it is shown with the reason and fails nothing for a while.')
        .argument('<name>', 'a benchmark as the report names it, or an entry for all its benchmarks')
        .option('--metric <metric>', 'the metric that may get worse; left out where just one judges')
        .requiredOption('--reason <text>', 'why it is worth it')
        .requiredOption('--until <date>', 'the last day on which it counts, YYYY-MM-DD in UTC, within a year')
        .option('--at-most <percent>', 'worse by more than this fails as before')
        .addOption(configOption()))
        .addHelpText('after', `
Writes one line into the list \`accepted\` of the configuration, or over the one about the same benchmark and metric,
and leaves everything else in the file as it is. The line is reviewed and merged like any other; every report shows it.

Examples:
  $ benchline accept parse --metric wall --reason 'checks every input now' --until 2027-01-31
  $ benchline accept parse --metric wall --reason 'checks every input now' --until 2027-01-31 --at-most 15%`)
        .action(async (name, options) => done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(819), __webpack_require__.e(986), __webpack_require__.e(774), __webpack_require__.e(515), __webpack_require__.e(273), __webpack_require__.e(751), __webpack_require__.e(23)]).then(__webpack_require__.bind(__webpack_require__, 17023))).accept(name, options, paint(terminal, options))));
    output(program
        .command('demo')
        .description('Tell a whole story in a temporary repository: record, change, judge. All of it is measured.'))
        .addHelpText('after', '\nNeeds git and python3, nothing else. Exit 0 when the harmless branch passed and the slow one failed.')
        .action(async (options) => done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(819), __webpack_require__.e(986), __webpack_require__.e(521), __webpack_require__.e(774), __webpack_require__.e(515), __webpack_require__.e(273), __webpack_require__.e(751), __webpack_require__.e(505), __webpack_require__.e(910), __webpack_require__.e(373), __webpack_require__.e(416), __webpack_require__.e(264), __webpack_require__.e(688), __webpack_require__.e(378), __webpack_require__.e(81), __webpack_require__.e(132), __webpack_require__.e(508), __webpack_require__.e(680), __webpack_require__.e(286)]).then(__webpack_require__.bind(__webpack_require__, 91286))).demo(options, paint(terminal, options))));
    return program;
}
/** The options that every command over a repository's benchmarks has. */
function shared(command) {
    return output(command.option('--only <glob>', 'only the benchmarks of this name or pattern'));
}
/** The options that every command has. */
function output(command) {
    return command
        .option('--json <file>', 'write the result as JSON')
        .option('--quiet', 'no progress, nothing but the result')
        .option('--no-color', 'no colours');
}
const configOption = () => new esm/* Option */.c$('--config <file>', 'the configuration (benchline.yml or .github/benchline.yml)');
const seedOption = () => new esm/* Option */.c$('--seed <number>', 'order of the runs (taken from the head commit)').argParser(whole);
const paint = (terminal, { color }) => ({
    ...terminal,
    color: terminal.color && color,
});
function duration(text) {
    const quantity = (0,unit/* parseQuantity */.Lf)(text);
    if (quantity?.unit !== 's' || quantity.value <= 0)
        throw new esm/* InvalidArgumentError */.Di('a duration such as 90s or 5m is expected.');
    return quantity.value;
}
function fraction(text) {
    const quantity = (0,unit/* parseQuantity */.Lf)(text);
    if (quantity?.unit !== '1' || quantity.value <= 0)
        throw new esm/* InvalidArgumentError */.Di('a percentage such as 5% is expected.');
    return quantity.value;
}
function whole(text) {
    const number = Number(text);
    if (text.trim() === '' || !Number.isSafeInteger(number) || number < 0)
        throw new esm/* InvalidArgumentError */.Di('a whole number is expected.');
    return number;
}
function count(text) {
    const number = whole(text);
    if (number < 1)
        throw new esm/* InvalidArgumentError */.Di('at least 1 is expected.');
    return number;
}


/***/ }),

/***/ 42903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ printFindings)
/* harmony export */ });
/** Control characters in names and captured output must not reach the terminal; line breaks and tabs may. */
const harmless = (text) => text.replaceAll(/(?![\n\t])\p{Cc}/gu, '�');
function findingText({ text, remedy, position }) {
    const place = position === undefined
        ? ''
        : `${[position.file, position.line, position.column].filter((part) => part !== undefined).join(':')}: `;
    return harmless(`${place}${text}${remedy === undefined ? '' : `\n  → ${remedy}`}`);
}
function printFindings(findings, terminal) {
    for (const finding of findings)
        terminal.err(`${findingText(finding)}\n`);
}


/***/ }),

/***/ 36939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fault),
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
/**
 * The run cannot be judged: configuration, measuring or baseline is at fault, not Benchline and not the code
 * under test. Exit code 2. Carries every finding at once, so that a user mends all of them in one go.
 */
class Fault extends Error {
    name = 'Fault';
    findings;
    constructor(findings, options) {
        super(findings.map((finding) => finding.text).join('\n'), options);
        this.findings = findings;
    }
}
/** The usual fault: one finding of severity `error`. */
function fault(code, text, more = {}) {
    return new Fault([{ code, severity: 'error', text, ...more }]);
}


/***/ }),

/***/ 90614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ toBase),
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   UN: () => (/* binding */ unitWords)
/* harmony export */ });
/** Units: everything is kept in one base unit per dimension and converted once, where it comes in. */
const second = (factor) => ({ base: 's', factor });
const byte = (factor) => ({ base: 'B', factor });
/** Every unit word that is understood. SI prefixes are decimal (kB = 1000 B), binary ones carry an i (KiB). */
const scales = new Map([
    ['ns', second(1e-9)],
    ['us', second(1e-6)],
    ['µs', second(1e-6)],
    ['μs', second(1e-6)],
    ['ms', second(1e-3)],
    ['s', second(1)],
    ['m', second(60)],
    ['min', second(60)],
    ['h', second(3600)],
    ['B', byte(1)],
    ['kB', byte(1e3)],
    ['KB', byte(1e3)],
    ['MB', byte(1e6)],
    ['GB', byte(1e9)],
    ['KiB', byte(2 ** 10)],
    ['MiB', byte(2 ** 20)],
    ['GiB', byte(2 ** 30)],
    ['%', { base: '1', factor: 0.01 }],
    ['count', { base: 'count', factor: 1 }],
]);
/** Every unit word of a dimension, smallest first: `B`, `kB` … for `B`. */
function unitWords(base) {
    return [...scales].filter(([, scale]) => scale.base === base).map(([word]) => word);
}
/** `(250, 'ms')` → `{ value: 0.25, unit: 's' }`; a unit without a scale is kept as it is. */
function toBase(value, unit) {
    const scale = scales.get(unit);
    return scale === undefined ? { value, unit } : { value: scaled(value, scale), unit: scale.base };
}
/** Reads `250ms`, `1.5 GiB`, `3%`; undefined when it is no such quantity or has no unit. */
function parseQuantity(text) {
    const match = /^\s*([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*([A-Za-zµμ%]+)\s*$/u.exec(text);
    const scale = scales.get(match?.[2] ?? '');
    if (match === null || scale === undefined)
        return undefined;
    return { value: scaled(Number(match[1]), scale), unit: scale.base };
}
/** Dividing by the inverse of a negative power of ten keeps 250 ms at exactly 0.25 s. */
function scaled(value, { factor }) {
    return factor < 1 ? value / Math.round(1 / factor) : value * factor;
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the program; a test holds it against package.json. */
const version = '0.1.0';


/***/ })

};
