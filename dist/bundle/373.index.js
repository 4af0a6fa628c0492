export const id = 373;
export const ids = [373];
export const modules = {

/***/ 9486:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "f1e3eb0b0595220079be.mjs";

/***/ }),

/***/ 22427:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "09f3662e72ad2f18f90f.pl";

/***/ }),

/***/ 17190:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "598dbf9967872264eab8.py";

/***/ }),

/***/ 86405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ interruptible)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/system/interruption.js
/** What must happen before Benchline ends, however it ends: every signal that can be caught undoes what was made. */

const caught = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
/** Seconds given to one undo before the next one is tried: a stuck file system must not keep the rest. */
const patience = 10;
async function settle(action) {
    let timer;
    try {
        const limit = new Promise((resolve) => {
            timer = setTimeout(resolve, patience * 1000);
        });
        await Promise.race([action(), limit]);
    }
    catch {
        // Undoing is best effort: the next start sweeps what stayed behind.
    }
    finally {
        clearTimeout(timer);
    }
}
/**
 * Listens for the signals that end a program. The first one aborts `signal`, undoes everything and then calls
 * `end` with the signal's name; a second one during that time changes nothing (undoing is bounded).
 */
function watchInterruption(end) {
    const controller = new AbortController();
    const actions = new Set();
    const undoAll = async () => {
        for (const action of [...actions].toReversed()) {
            actions.delete(action);
            await settle(action);
        }
    };
    const listener = (name) => {
        if (controller.signal.aborted)
            return;
        controller.abort(new Error(`interrupted by ${name} (${external_node_os_.constants.signals[name]})`));
        void undoAll().then(() => end(name));
    };
    for (const name of caught)
        process.on(name, listener);
    return {
        signal: controller.signal,
        undo(action) {
            controller.signal.throwIfAborted();
            actions.add(action);
            return () => {
                actions.delete(action);
            };
        },
        async finish() {
            await undoAll();
            for (const name of caught)
                process.removeListener(name, listener);
        },
    };
}

;// CONCATENATED MODULE: ./build/commands/interruptible.js
/** Runs a command's work so that every signal undoes what it made, and ends with exit code 2. */

async function interruptible(terminal, clear, work) {
    const interruption = watchInterruption((signal) => {
        clear();
        terminal.err(`interrupted by ${signal}: nothing was judged, nothing is left behind\n`);
        process.exit(2);
    });
    try {
        return await work(interruption);
    }
    catch (error) {
        // What fails while everything is being undone is no news; the process ends when the undoing is done.
        if (interruption.signal.aborted)
            await new Promise(() => { });
        throw error;
    }
    finally {
        if (!interruption.signal.aborted)
            await interruption.finish();
    }
}


/***/ }),

/***/ 37196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43048);
/** Progress on the way to a result: one line that renews itself on a terminal, plain and rare lines in CI. */

/** Seconds between two lines of measuring in a log. */
const logEvery = 30;
function phrase(progress) {
    if (progress.kind !== 'measuring')
        return progress.text;
    const percent = Math.floor((100 * progress.done) / Math.max(1, progress.total));
    return `measuring ${percent} %, about ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(progress.left)} left: ${progress.workload}`;
}
/** Control characters of names would break the line out of its place. */
const oneLine = (text) => text.replaceAll(/\p{Cc}+/gu, ' ');
function progressLine(terminal, quiet, now) {
    if (quiet)
        return { watch: () => { }, clear: () => { } };
    let live = false;
    let logged = Number.NEGATIVE_INFINITY;
    const clear = () => {
        if (live)
            terminal.err('\r\u001B[K');
        live = false;
    };
    const watch = (progress) => {
        const text = oneLine(phrase(progress));
        if (progress.kind === 'note') {
            clear();
            terminal.err(`${text}\n`);
        }
        else if (terminal.live) {
            const columns = process.stderr.columns || 80;
            terminal.err(`\r\u001B[K${text.length < columns ? text : `${text.slice(0, columns - 2)}…`}`);
            live = true;
        }
        else if (progress.kind === 'stage' || now() - logged >= logEvery) {
            if (progress.kind === 'measuring')
                logged = now();
            terminal.err(`${text}\n`);
        }
    };
    return { watch, clear };
}


/***/ }),

/***/ 72710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fm: () => (/* binding */ onlyCounted),
/* harmony export */   sk: () => (/* binding */ clocks),
/* harmony export */   wu: () => (/* binding */ demandsOf)
/* harmony export */ });
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66592);
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16080);
/* harmony import */ var _model_terms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57621);



/** Workloads that no time judges: counts do, in every check. */
function onlyCounted(tried, gate) {
    return new Set(tried.flatMap(({ name, entry, series }) => entry.instrument?.when === 'always' &&
        series.base.length > 0 &&
        entry.terms.judge !== 'auto' &&
        !series.head.some(({ metric }) => metric.name in entry.terms.budgets) &&
        demandsOf(entry, series, gate).length === 0
        ? [name]
        : []));
}
/** The judged noisy series of a workload: one spokesman a benchmark, and every metric with a limit of its own. */
function demandsOf(entry, series, gate, learned = {}) {
    const shared = series.head.filter(({ benchmark, metric }) => series.base.some((other) => other.benchmark === benchmark && other.metric.name === metric.name));
    const benchmarks = [...new Set(shared.map(({ benchmark }) => benchmark))];
    const { terms } = entry;
    return benchmarks.flatMap((benchmark) => {
        const metrics = new Map(shared
            .filter((reading) => reading.benchmark === benchmark && reading.metric.nature === 'noisy')
            .map(({ metric }) => [metric.name, metric]));
        const own = [...metrics.keys()].filter((metric) => metric in terms.thresholds || metric in terms.budgets);
        const auto = [...metrics.keys()].some((metric) => isClock(metric)) ? 'auto' : [...metrics.keys()][0];
        const chosen = terms.judge === 'auto'
            ? auto === undefined
                ? []
                : [auto]
            : terms.judge.filter((metric) => metrics.has(metric));
        return [...new Set([...chosen, ...own])].map((metric) => ({
            benchmark,
            metric,
            better: metrics.get(metric)?.better ?? 'lower',
            threshold: (0,_model_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .thresholdOf */ .pI)(terms, metric),
            margin: (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .marginOf */ .O)(gate, learned[benchmark] ?? terms, metrics.get(metric) ?? _model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .wall */ .zP),
            counts: terms.gate !== 'off',
        }));
    });
}
const isClock = (metric) => clocks.has(metric);
/** What may judge where that is left open. */
const clocks = new Set(['wall', 'cpu']);


/***/ }),

/***/ 37191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openGround),
/* harmony export */   r: () => (/* binding */ readBasePlan)
/* harmony export */ });
/* harmony import */ var _config_find_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4599);
/* harmony import */ var _config_read_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36659);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36939);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72211);
/* harmony import */ var _system_git_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65430);
/* harmony import */ var _system_git_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44803);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67552);
/** Where a command stands: the repository and the configuration of its working tree. */







/** Opens the repository around `cwd` and reads its configuration. `config` is relative to `cwd`, as a user types it. */
async function openGround({ cwd, config, }) {
    const repository = await (0,_system_git_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .openRepository */ .h)(cwd);
    const file = config === undefined ? await findFile(repository) : fileWithin(repository, cwd, config);
    const text = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(repository.root, file));
    if (text === undefined)
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('no-configuration', `there is no configuration at ${file}`);
    return { repository, plan: (0,_config_read_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m)(text, { file }) };
}
async function findFile({ root }) {
    return (0,_config_find_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .findConfiguration */ .o)(async (path) => (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(root, path))) !== undefined);
}
/** Base's configuration is read from the same path of its commit, so the file must be the repository's. */
function fileWithin({ root }, cwd, config) {
    const path = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .resolve */ .hd)(cwd, config);
    if (!(0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(root, path)) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('outside-configuration', `${config} lies outside the repository`, {
            remedy: 'give a file of the repository: base is judged by the configuration that its commit has at the same path',
        });
    }
    return (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .relative */ .V8)(root, path).replaceAll('\\', '/');
}
/** Base's own configuration; undefined, with a finding where there is something to say, when it has none to use. */
async function readBasePlan(repository, commit, file) {
    const text = await (0,_system_git_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .fileAt */ .Wd)(repository, commit, file);
    if (text === undefined) {
        return {
            declares: new Set(),
            findings: [
                {
                    code: 'no-base-configuration',
                    severity: 'note',
                    text: `base has no ${file}: it is measured as head's says`,
                },
            ],
        };
    }
    try {
        const plan = (0,_config_read_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m)(text, { file });
        return { plan, declares: new Set(plan.entries.map(({ name }) => name)), findings: [] };
    }
    catch (error) {
        if (!(error instanceof _model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .v))
            throw error;
        const first = error.findings[0]?.text ?? '';
        return {
            findings: [
                {
                    code: 'bad-base-configuration',
                    severity: 'warning',
                    text: `base's ${file} cannot be read (${first}): base is measured as head's says, and nothing tells whether a limit was loosened`,
                },
            ],
        };
    }
}


/***/ }),

/***/ 61367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ patienceOf),
/* harmony export */   o: () => (/* binding */ impatient)
/* harmony export */ });
/** How long the first look at a program may take, so that a slow one leaves time to the others. */

/** Pairs without which there is no verdict: a run that takes more than this part of the time is of no use. */
const leastPairs = 8;
/** So many times base's duration are always waited for on head, since base has shown that it ends. */
const asBase = 2;
/** What trying may take of the time as long as anybody else could use the rest. */
const share = 0.5;
/**
 * Seconds for one run of a trial: an eighth of what is left, all of it where there is nobody else; 0 where those that
 * were tried already need the rest. `base` are the seconds of base's run, on head.
 */
function patienceOf({ begun, limit }, { now, others, base }) {
    const spent = now - begun;
    if (!others)
        return Infinity;
    if (base === undefined && spent > share * limit)
        return 0;
    return Math.max((limit - spent) / leastPairs, asBase * (base ?? 0));
}
/** A place whose processes are ended after so many seconds together, and whether that has happened. */
function impatient(place, seconds) {
    if (seconds === Infinity)
        return { place, ended: () => false };
    const { launcher } = place;
    let left = seconds;
    let ended = false;
    const launch = async (command) => {
        // No launcher takes a limit of nothing.
        const allowed = Math.max(0.01, left);
        const exit = await launcher.launch({ ...command, timeout: Math.min(command.timeout, allowed) });
        left -= exit.wall;
        if (exit.ended === 'timeout' && allowed < command.timeout)
            ended = true;
        return exit;
    };
    const { name, gives } = launcher;
    return {
        place: { ...place, launcher: { name, gives, launch, close: async () => launcher.close() } },
        ended: () => ended,
    };
}


/***/ }),

/***/ 43411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runFinding)
/* harmony export */ });
/** A failed run as a finding: what happened, the last lines it printed, and what to do. */
function runFinding(name, what, error) {
    const tail = error.tail.length === 0 ? '' : `\n${error.tail.map((line) => `  | ${line}`).join('\n')}`;
    return {
        code: `run-${error.code}`,
        severity: 'error',
        text: `${name} ${what}: ${error.message}${tail}`,
        benchmark: name,
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    };
}


/***/ }),

/***/ 83272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   j: () => (/* binding */ only)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/** Which benchmarks a run is about: `--only` by name and `paths` by what changed. */


function only(glob) {
    if (glob === undefined)
        return { mayHold: () => true, holds: () => true };
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(glob, { dot: true });
    const [head = glob] = glob.split('/');
    const matchesHead = picomatch__WEBPACK_IMPORTED_MODULE_1__(head, { dot: true });
    return {
        mayHold: (entry) => matches(entry) || matchesHead(entry) || glob.startsWith(`${entry}/`),
        holds: (entry, benchmark) => matches(entry) || matches(benchmark),
    };
}
/** `changed` is undefined where nothing tells what changed (a recording): then everything is looked at. */
function select(entries, { mayHold }, glob, changed) {
    const named = entries.filter((entry) => mayHold(entry.name));
    if (named.length === 0) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('no-match', `no benchmark matches --only ${glob ?? ''}`, {
            remedy: `the configuration has ${entries.map(({ name }) => `"${name}"`).join(', ')}`,
        });
    }
    if (changed === undefined || changed.files.includes(changed.configuration))
        return { entries: named, notLooked: [] };
    const touched = (entry) => {
        if (entry.paths.length === 0)
            return true;
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__([...entry.paths], { dot: true });
        return changed.files.some((file) => matches(file));
    };
    return {
        entries: named.filter(touched),
        notLooked: named.filter((entry) => !touched(entry)).map(({ name }) => name),
    };
}


/***/ }),

/***/ 63339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ withSides)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/sources/run-process.js + 1 modules
var run_process = __webpack_require__(16474);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(82364);
;// CONCATENATED MODULE: ./build/sources/setup.js
/** The `setup` commands of a side: they make in its copy what git ignores (installs, builds). Never timed. */





/** Seconds: an install or a build may take long, one that takes longer than this hangs. */
const patience = 30 * 60;
/**
 * Runs the steps in order, the same command in the same folder once, whoever asks for it: entries that share a build
 * share it. What they print is kept below the side's `scratch` until the copies are removed. Stops at the first that
 * fails with a `Fault` of code `base-setup-failed` or `head-setup-failed`.
 */
async function setUp(place, steps, terms) {
    const { label, watch, timeout = patience } = terms;
    const ordered = withoutRepeats(place, steps);
    for (const [index, { line, ...where }] of ordered.entries()) {
        watch?.({
            kind: 'stage',
            text: `setting up ${place.side} (${index + 1} of ${ordered.length}): ${brief(line)}`,
        });
        const scratch = (0,paths/* join */.fj)(place.scratch, 'setup', String(index + 1));
        await (0,files/* makeDirectory */.Oh)(scratch);
        const surroundings = { ...where, name: 'setup', prepare: [], timeout, metrics: [] };
        try {
            await (0,run_process/* runProcess */.R3)({ line, place: { ...place, scratch }, surroundings, what: `setup of ${label}` });
        }
        catch (error) {
            throw error instanceof source/* RunFault */.u ? setupFault(place, error, timeout) : error;
        }
    }
}
function withoutRepeats(place, steps) {
    const known = new Set();
    return steps.filter(({ line, workingDirectory }) => {
        const key = JSON.stringify([line, (0,paths/* resolve */.hd)(place.root, workingDirectory)]);
        const isNew = !known.has(key);
        known.add(key);
        return isNew;
    });
}
const brief = (line) => {
    const text = (typeof line === 'string' ? line : line.join(' ')).trim().split('\n', 1)[0] ?? '';
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
function setupFault(place, error, timeout) {
    const tail = error.tail.map((text) => `\n  | ${text}`).join('');
    const remedy = error.code === 'timeout'
        ? `a command of \`setup\` may take ${timeout} s: let it do less, or let a cache of its tool carry it`
        : error.remedy;
    return new finding/* Fault */.v([
        {
            code: `${place.side}-setup-failed`,
            severity: 'error',
            text: error.message + tail,
            ...(remedy === undefined ? {} : { remedy }),
        },
    ], { cause: error });
}

// EXTERNAL MODULE: ./build/system/allowed-environment.js
var allowed_environment = __webpack_require__(18856);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/system/git/git.js
var git = __webpack_require__(26175);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/system/git/lfs.js
/** Git LFS: files are real content in a copy exactly when they are in the user's tree. Nothing is downloaded. */





/** Settings under which git writes the pointers themselves: what is fetched is then ours to say. */
const pointersOnly = [
    'filter.lfs.process=',
    'filter.lfs.smudge=',
    'filter.lfs.required=false',
];
/** A pointer is a small text (specification: https://github.com/git-lfs/git-lfs/blob/v3.7.0/docs/spec.md). */
const pointerLimit = 1024;
const pointerForm = /^version https:\/\/[^\n]+\n(?:[a-z0-9.-]+ [^\n]*\n)*?oid sha256:([0-9a-f]{64})\nsize \d+\n/u;
/** The object a file points at; without `id` for real content, undefined where there is no file. */
async function pointerAt(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (found === undefined || !found.isFile())
        return undefined;
    if (found.size >= pointerLimit)
        return {};
    const file = await (0,promises_.open)(path, 'r');
    try {
        const id = pointerForm.exec(await file.readFile('utf8'))?.[1];
        return id === undefined ? {} : { id };
    }
    finally {
        await file.close();
    }
}
const isContent = (state) => state !== undefined && state.id === undefined;
/** Tracked paths that the attributes give to LFS. */
async function lfsPaths(place) {
    return (0,git/* zeroSeparated */.QC)(await (0,git/* git */.$Y)(place, ['ls-files', '-z', '--', ':(top,attr:filter=lfs)']));
}
/**
 * Turns pointers in `tree` into content where the user's tree has content at that path; a path that the user's tree
 * does not have follows the others. Throws a `Fault` naming every file whose object is not on this machine.
 */
async function restoreLfs(tree, origin, undoing) {
    const place = { cwd: tree };
    const pointers = [];
    for (const path of await lfsPaths(place)) {
        const id = (await pointerAt((0,paths/* join */.fj)(tree, path)))?.id;
        if (id !== undefined)
            pointers.push({ path, id });
    }
    const wanted = await wantedOf(pointers, origin);
    if (wanted.length === 0)
        return;
    await requireLfs(place, wanted);
    await requireObjects(origin, wanted);
    const configured = await (0,git/* gitLine */.JG)(place, ['config', '--get-regexp', String.raw `^filter\.lfs\.(process|smudge)$`], {
        accept: [0, 1],
    });
    const filter = configured === undefined ? ['filter.lfs.process=git-lfs filter-process', 'filter.lfs.required=true'] : [];
    // Git leaves a file alone that is as the index says, so the pointers go first.
    for (const { path } of wanted)
        await (0,promises_.rm)((0,paths/* join */.fj)(tree, path));
    await (0,git/* git */.$Y)(place, ['checkout-index', '--force', '--index', '-z', '--stdin'], {
        input: wanted.map(({ path }) => `${path}\0`).join(''),
        config: filter,
        undoing,
    });
    const still = [];
    for (const { path } of wanted) {
        if (!isContent(await pointerAt((0,paths/* join */.fj)(tree, path)))) {
            still.push(missing(path, 'git-lfs left its pointer in place'));
        }
    }
    if (still.length > 0)
        throw new finding/* Fault */.v(still);
}
async function wantedOf(pointers, { tree }) {
    if (tree === undefined || pointers.length === 0)
        return [];
    const { root, git: place } = tree.repository;
    const states = await Promise.all(pointers.map(({ path }) => pointerAt((0,paths/* join */.fj)(root, path))));
    let others = false;
    if (states.includes(undefined)) {
        for (const path of await lfsPaths(place)) {
            others ||= isContent(await pointerAt((0,paths/* join */.fj)(root, path)));
        }
    }
    return pointers.filter((_, index) => (states[index] === undefined ? others : isContent(states[index])));
}
async function requireLfs(place, wanted) {
    if ((await (0,git/* runGit */.EO)(place, ['lfs', 'version'])).code === 0)
        return;
    const names = wanted.slice(0, 5).map(({ path }) => path);
    throw (0,finding/* fault */.D)('missing-git-lfs', `git-lfs is not installed, and the copies need it for ${names.join(', ')}${wanted.length > 5 ? ' …' : ''}`, { remedy: 'install git-lfs' });
}
async function requireObjects({ gitDirectory, place }, wanted) {
    const storage = await (0,git/* gitLine */.JG)(place, ['config', '--type=path', '--get', 'lfs.storage'], { accept: [0, 1] });
    const objects = (0,paths/* join */.fj)((0,paths/* resolve */.hd)(gitDirectory, storage ?? 'lfs'), 'objects');
    const findings = [];
    for (const { path, id } of wanted) {
        const object = (0,paths/* join */.fj)(objects, id.slice(0, 2), id.slice(2, 4), id);
        if ((await (0,files/* sizeOf */.$d)(object)) === undefined)
            findings.push(missing(path, `object ${id} is not on this machine`));
    }
    if (findings.length > 0)
        throw new finding/* Fault */.v(findings);
}
const missing = (path, why) => ({
    code: 'missing-lfs-object',
    severity: 'error',
    text: `the copies need the content of ${path} from git-lfs: ${why}`,
    remedy: 'run: git lfs fetch --all',
});

// EXTERNAL MODULE: ./build/system/git/run-folder.js + 1 modules
var run_folder = __webpack_require__(54906);
;// CONCATENATED MODULE: ./build/system/git/sparse.js
/** Gives a copy the sparse patterns of the user's own tree, so that both hold the same files. */




/**
 * To be called before files are checked out into `tree`. Patterns and the settings that switch them on may lie in
 * files that belong to one work tree alone; newer versions of git copy them by themselves, older ones do not.
 */
async function copySparse(repository, tree) {
    const setting = (key) => (0,git/* gitLine */.JG)(repository.git, ['config', '--type=bool', '--get', key], { accept: [0, 1] });
    if ((await setting('core.sparseCheckout')) !== 'true')
        return;
    const place = { cwd: tree };
    const own = (await (0,git/* gitLine */.JG)(place, ['rev-parse', '--absolute-git-dir'])) ?? '';
    const patterns = (0,paths/* join */.fj)('info', 'sparse-checkout');
    await copyIfThere((0,paths/* join */.fj)(repository.ownDirectory, patterns), (0,paths/* join */.fj)(own, patterns));
    if ((await setting('extensions.worktreeConfig')) !== 'true')
        return;
    const config = (0,paths/* join */.fj)(own, 'config.worktree');
    await copyIfThere((0,paths/* join */.fj)(repository.ownDirectory, 'config.worktree'), config);
    // These two say where the user's tree lies and hold for no other one; 5 is git's "there is no such key".
    for (const key of ['core.worktree', 'core.bare']) {
        await (0,git/* git */.$Y)(place, ['config', '--file', config, '--unset-all', key], { accept: [0, 5] });
    }
}
async function copyIfThere(from, to) {
    if ((await (0,files/* readText */.yR)(from)) === undefined)
        return;
    // Only the last folder: after an interruption the record of the work tree must not come back to life.
    await (0,promises_.mkdir)((0,paths/* dirname */.pD)(to)).catch((error) => {
        if ((0,files/* errorCode */.CA)(error) !== 'EEXIST')
            throw error;
    });
    await (0,promises_.copyFile)(from, to);
}

// EXTERNAL MODULE: ./build/system/git/repository.js
var git_repository = __webpack_require__(44803);
;// CONCATENATED MODULE: ./build/system/git/submodules.js
/** Plans which repositories a copy is put together from: the repository itself and its submodules, all the way down. */




/** The origin that a user's tree is. `commit` holds exactly what lies in that tree. */
function originOf(repository, commit) {
    const { git: place, gitDirectory, ownDirectory } = repository;
    return { place, gitDirectory, ownDirectory, tree: { repository, commit } };
}
/** The parts of one side's copy. */
async function planParts(origin, side, commit, path = '') {
    const parts = [{ path, commit, origin }];
    const findings = [];
    const links = await linksOf(origin.place, commit);
    if (links.length === 0)
        return { parts, findings };
    const names = await namesOf(origin.place, commit);
    const here = origin.tree === undefined
        ? undefined
        : { root: origin.tree.repository.root, names: await namesOf(origin.place, origin.tree.commit) };
    for (const link of links) {
        const below = path === '' ? link.path : `${path}/${link.path}`;
        const name = names.get(link.path);
        const found = await findOrigin(origin, here, name, link.path);
        if (found === 'uninitialised')
            continue;
        if (found === 'unknown') {
            findings.push(absent(side, below));
            continue;
        }
        if (side === 'head' && found.tree !== undefined) {
            const doubt = await unfaithful(found.tree, below, link.commit);
            if (doubt !== undefined)
                findings.push(doubt);
        }
        if ((await (0,git/* runGit */.EO)(found.place, ['cat-file', '-e', `${link.commit}^{commit}`])).code !== 0) {
            findings.push(notLocal(side, below, link.commit));
            continue;
        }
        const deeper = await planParts(found, side, link.commit, below);
        parts.push(...deeper.parts);
        findings.push(...deeper.findings);
    }
    return { parts, findings };
}
/** The submodules that a commit records. */
async function linksOf(place, commit) {
    return (0,git/* zeroSeparated */.QC)(await (0,git/* git */.$Y)(place, ['ls-tree', '-r', '-z', '--full-tree', commit])).flatMap((entry) => {
        const match = /^160000 commit ([0-9a-f]+)\t(.*)$/su.exec(entry);
        return match === null ? [] : [{ commit: match[1] ?? '', path: match[2] ?? '' }];
    });
}
/** Path → name, from the `.gitmodules` of a commit. A repository that merely lies in another one has no name. */
async function namesOf(place, commit) {
    const file = `${commit}:.gitmodules`;
    if ((await (0,git/* runGit */.EO)(place, ['cat-file', '-e', file])).code !== 0)
        return new Map();
    const key = String.raw `^submodule\..*\.path$`;
    const args = ['config', '-z', '--blob', file, '--get-regexp', key];
    return new Map((0,git/* zeroSeparated */.QC)(await (0,git/* git */.$Y)(place, args, { accept: [0, 1] })).map((entry) => {
        const [variable = '', ...path] = entry.split('\n');
        return [path.join('\n'), variable.slice('submodule.'.length, -'.path'.length)];
    }));
}
/** A submodule is the same one by its name, wherever the side has it; the user may have moved it since. */
async function findOrigin(parent, here, name, path) {
    const moved = [...(here?.names ?? [])].find(([, other]) => other === name)?.[0];
    if (here !== undefined && (name === undefined || moved !== undefined)) {
        const folder = (0,paths/* join */.fj)(here.root, moved ?? path);
        if (!(await (0,git_repository/* isPopulated */.d)(folder)))
            return 'uninitialised';
        const repository = await (0,git_repository/* openRepository */.h)(folder);
        const commit = await (0,git/* gitLine */.JG)(repository.git, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], {
            accept: [0, 1],
        });
        return commit === undefined ? 'uninitialised' : originOf(repository, commit);
    }
    const modules = (0,paths/* join */.fj)(parent.ownDirectory, 'modules');
    const kept = (0,paths/* join */.fj)(modules, name ?? path);
    if (!(0,paths/* isWithin */.UO)(modules, kept) || !(await isFolder((0,paths/* join */.fj)(kept, 'objects'))))
        return 'unknown';
    // Its configuration names a work tree that is gone, and git looks for it: any folder that exists will do.
    const place = { cwd: kept, env: { GIT_DIR: kept, GIT_WORK_TREE: kept } };
    return { place, gitDirectory: kept, ownDirectory: kept };
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}
/** Why the user's tree of a submodule is not what head records of it. */
async function unfaithful(tree, path, recorded) {
    const status = ['status', '--porcelain', '-z', '--untracked-files=normal', '--ignore-submodules=all'];
    if (tree.commit !== recorded) {
        return refuse(`submodule ${path} is at ${tree.commit.slice(0, 10)}, but ${recorded.slice(0, 10)} is recorded for it`, 'commit it in the repository around it, or run: git submodule update --init --recursive');
    }
    const changes = (0,git/* zeroSeparated */.QC)(await (0,git/* git */.$Y)(tree.repository.git, status));
    if (changes.length === 0)
        return undefined;
    const named = changes.slice(0, 3).map((entry) => entry.slice(3));
    return refuse(`submodule ${path} has uncommitted changes, which no copy would have: ${named.join(', ')}${changes.length > 3 ? ' …' : ''}`, 'commit them there, stash them, or let its .gitignore name the files');
}
const refuse = (text, remedy) => ({
    code: 'submodule-changed',
    severity: 'error',
    text,
    remedy,
});
const notLocal = (side, path, commit) => ({
    code: 'submodule-commit',
    severity: 'error',
    text: `${side} needs commit ${commit} of submodule ${path}, which is not in this clone`,
    remedy: `run: git -C '${path}' fetch origin ${commit}; in GitHub Actions set fetch-depth: 0 on actions/checkout`,
});
const absent = (side, path) => ({
    code: 'submodule-absent',
    severity: 'warning',
    text: `${side} has submodule ${path}, of which this clone has nothing: it is absent from the copy`,
    remedy: `if ${side} does not build without it, check that commit out once with: git submodule update --init`,
});

// EXTERNAL MODULE: ./build/system/git/worktree.js
var worktree = __webpack_require__(72910);
;// CONCATENATED MODULE: ./build/system/git/copies.js
/** Makes the copies of base and head: work trees that differ in nothing but the content of their commits. */









async function makeCopies(repository, { base, head }, undoing) {
    const origin = originOf(repository, head);
    const basePlan = base === undefined ? undefined : await planParts(origin, 'base', base);
    const headPlan = await planParts(origin, 'head', head);
    const findings = [...(basePlan?.findings ?? []), ...headPlan.findings];
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new finding/* Fault */.v(errors);
    const folder = await (0,run_folder/* makeRunFolder */.GU)(repository, undoing);
    try {
        // All at once: an interruption can then come between steps of git only, and git takes back its own.
        const baseCopy = basePlan === undefined ? undefined : makeFolders(folder, 'base');
        const headCopy = makeFolders(folder, 'head');
        const work = [...filling(baseCopy, basePlan), ...filling(headCopy, headPlan)];
        for (const { copy, part } of work)
            await copyPart(part, copy, folder, undoing);
        let gone = false;
        return {
            folder: folder.path,
            head: headCopy,
            ...(baseCopy === undefined || basePlan === undefined
                ? {}
                : { base: baseCopy, twin: once(() => makeTwin(basePlan, folder, undoing, gone)) }),
            findings,
            remove: () => {
                gone = true;
                return folder.remove();
            },
        };
    }
    catch (error) {
        await folder.remove();
        throw error;
    }
}
const once = (make) => {
    let made;
    return () => (made ??= make());
};
async function makeTwin(plan, folder, undoing, gone) {
    if (gone)
        throw new Error('the copies are removed, so there can be no further one');
    // Throws once interrupted: the run folder is being removed then, and must not come back.
    undoing.undo(async () => { })();
    const copy = makeFolders(folder, 'base', 'twin');
    for (const part of plan.parts)
        await copyPart(part, copy, folder, undoing);
    return copy;
}
function filling(copy, plan) {
    return copy === undefined ? [] : (plan?.parts ?? []).map((part) => ({ copy, part }));
}
/** The names of folders are of one length: a longer path is a larger environment, which moves results. */
function makeFolders(folder, side, called = side) {
    const place = (name) => (0,paths/* join */.fj)(folder.path, called, name);
    const copy = { side, root: place('tree'), prefix: place('prefix'), scratch: place('scratch') };
    for (const path of [copy.prefix, copy.scratch])
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    return copy;
}
async function copyPart({ path, commit, origin }, copy, folder, undoing) {
    const tree = (0,paths/* join */.fj)(copy.root, path);
    folder.involve(origin.gitDirectory);
    await (0,worktree/* addWorktree */.l)(origin.place, tree, commit, folder.owner, folder.path, undoing);
    if (origin.tree !== undefined)
        await copySparse(origin.tree.repository, tree);
    await (0,git/* git */.$Y)({ cwd: tree }, ['reset', '--hard', '--quiet', '--no-recurse-submodules'], {
        config: pointersOnly,
        undoing,
    });
    await restoreLfs(tree, origin, undoing);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/system/asset.js
var asset = __webpack_require__(91396);
// EXTERNAL MODULE: ./build/system/executable.js
var executable = __webpack_require__(28562);
;// CONCATENATED MODULE: ./build/system/launcher/programs.js
/** The launcher programs, from the most exact to the one that runs everywhere, and where their interpreters are. */







const nodeProgram = (0,asset/* assetPath */.Q)(new URL(/* asset import */ __webpack_require__(9486), __webpack_require__.b));
const pythonProgram = (0,asset/* assetPath */.Q)(new URL(/* asset import */ __webpack_require__(17190), __webpack_require__.b));
const perlProgram = (0,asset/* assetPath */.Q)(new URL(/* asset import */ __webpack_require__(22427), __webpack_require__.b));
/** Version managers put scripts on PATH that take a tenth of a second to find the interpreter; this finds it once. */
async function behindShim(path, env) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
        if (buffer.toString('latin1', 0, bytesRead) !== '#!')
            return path;
    }
    finally {
        await file.close();
    }
    try {
        const say = ['-I', '-S', '-c', 'import sys; print(sys.executable)'];
        // From the root, so that no file of a repository chooses a version that is not installed.
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(path, say, { cwd: '/', env, timeout: 20_000 });
        return stdout.trim() || undefined;
    }
    catch {
        return undefined;
    }
}
/** Every program of a name on PATH, in order, each once. */
async function* allOnPath(name, env) {
    const seen = new Set();
    for (const folder of (0,paths/* searchFolders */.c0)((0,executable/* searchPath */.oe)(env), '/')) {
        const path = (0,external_node_path_.join)(folder, name);
        if (!(await (0,executable/* isExecutable */.TV)(path)))
            continue;
        const real = await (0,promises_.realpath)(path);
        if (!seen.has(real))
            yield path;
        seen.add(real);
    }
}
/** The programs that may work here, best first; looked for only as far as the caller asks. */
async function* candidates(env, only) {
    const posix = process.platform !== 'win32';
    const gives = ['wall', 'cpu', 'peak-rss'];
    if (posix && (only ?? 'python3') === 'python3') {
        for await (const path of allOnPath('python3', env)) {
            const executable = await behindShim(path, env);
            if (executable === undefined)
                continue;
            // Isolated and without `site`: quick, small, and nothing of the user's is imported.
            yield { name: 'python3', executable, args: ['-I', '-S', pythonProgram], gives };
        }
    }
    if (posix && (only ?? 'perl') === 'perl') {
        for await (const executable of allOnPath('perl', env)) {
            yield { name: 'perl', executable, args: [perlProgram], gives };
        }
    }
    if ((only ?? 'node') === 'node') {
        yield { name: 'node', executable: process.execPath, args: [nodeProgram], gives: ['wall'] };
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/system/launcher/exit.js
/** From what a launcher program answers to what a run is said to have cost: units, names, and what not to believe. */


const signalNames = new Map(Object.entries(external_node_os_.constants.signals)
    .toReversed()
    .map(([name, number]) => [number, name]));
/** The kernel counts pages in batches per processor, so that equal peaks differ by some of them. */
const pageBatches = 512 * 1024;
/**
 * Linux starts a process's peak at what the process that started it takes: below that a peak says nothing of the
 * program. What is handed on is not quite the launcher's own peak (perl's `fork` copies only a part), so a process
 * that needs next to nothing is run first: its peak is the floor, and it rises as the launcher itself grows.
 */
function aboveFloor(answer, smallest) {
    if (answer.own === undefined || answer.peak === undefined)
        return answer.peak;
    const grown = answer.own - (smallest?.own ?? answer.own);
    const floor = (smallest?.peak ?? answer.own) + Math.max(0, grown);
    return answer.peak > floor + pageBatches ? answer.peak : undefined;
}
/** How a process ended, in seconds and bytes. `smallest` is the answer for a program that needs next to nothing. */
function toExit(answer, smallest) {
    const peakRss = aboveFloor(answer, smallest);
    return {
        ...(answer.status >= 0
            ? { code: answer.status }
            : { signal: signalNames.get(-answer.status) ?? `signal ${-answer.status}` }),
        ended: answer.ended === 'self' ? 'by-itself' : answer.ended === 'timeout' ? 'timeout' : 'output-limit',
        wall: answer.wall / 1e9,
        // No process runs without any CPU time: zero is below what the system can resolve, so it is unknown.
        ...(answer.cpu === undefined || answer.cpu === 0 ? {} : { cpu: answer.cpu / 1e6 }),
        ...(answer.queued === undefined ? {} : { queued: answer.queued / 1e9 }),
        ...(peakRss === undefined ? {} : { peakRss }),
        output: answer.output,
    };
}
/** A process that the system refused to start, with the system's reason. */
function toUnstarted(answer) {
    const [code = `error ${answer.errno}`, text = 'the system refused'] = (0,external_node_util_.getSystemErrorMap)().get(-answer.errno) ?? [];
    const reasons = { ENOENT: 'command not found', EACCES: 'not executable' };
    const stages = {
        cwd: `working directory: ${text}`,
        output: `file for its output: ${text}`,
        program: reasons[code] ?? text,
    };
    return { ended: 'by-itself', unstarted: `${stages[answer.stage]} (${code})`, wall: 0 };
}

;// CONCATENATED MODULE: ./build/system/launcher/protocol.js
/**
 * The protocol of the launcher programs, plain enough to be spoken without a JSON library.
 *
 * A request is its length in bytes as a decimal number, a newline, and that many bytes of fields with a NUL between
 * them: timeout in milliseconds, output limit in bytes, working directory, file for standard output, file for
 * standard error, number of arguments, the arguments, and `NAME=value` for each variable.
 *
 * An answer is one line:
 * - `STATUS ENDED WALL CPU PEAK OWN OUTPUT QUEUED`: exit code, or the negative number of a signal; `self`, `timeout` or
 *   `output`; nanoseconds; microseconds; bytes of the largest process; bytes of the launcher itself, as a process it starts inherits them;
 *   bytes printed; nanoseconds in which the main thread was ready to run and had no processor. `-` where it is not known.
 * - `unstarted STAGE ERRNO`: the system refused the working directory (`cwd`), the files (`output`) or the `program`.
 * - `broken TEXT`: the launcher cannot go on.
 */

/** Every process is handed this variable, of constant length, so that strays can be told from other processes. */
const markName = 'BENCHLINE_RUN';
function refuseNul(fields) {
    const bad = fields.find((field) => field.includes('\0'));
    if (bad === undefined)
        return;
    throw (0,finding/* fault */.D)('bad-command', `${JSON.stringify(bad)} contains a NUL character and cannot be handed to a process`);
}
/** An environment is the largest part of a request and the same from run to run. */
const blocks = new WeakMap();
function environmentBlock(env) {
    const known = blocks.get(env);
    if (known !== undefined)
        return known;
    const variables = Object.entries(env).map(([name, value]) => {
        if (name === '' || name.includes('=')) {
            throw (0,finding/* fault */.D)('bad-command', `the environment variable ${JSON.stringify(name)} cannot be handed to a process`);
        }
        return `${name}=${value}`;
    });
    refuseNul(variables);
    const block = variables.map((variable) => `\0${variable}`).join('');
    blocks.set(env, block);
    return block;
}
/**
 * The text of a request. Throws a `Fault` for what no system can hand to a process. The environment is taken as it
 * was when it was first seen.
 */
function encodeRequest(command, mark) {
    const fields = [
        String(Math.max(1, Math.round(command.timeout * 1000))),
        String(Math.floor(command.outputLimit)),
        command.cwd,
        command.stdout,
        command.stderr,
        String(command.argv.length),
        ...command.argv,
    ];
    refuseNul(fields);
    const body = `${fields.join('\0')}${environmentBlock(command.env)}\0${markName}=${mark}`;
    return `${Buffer.byteLength(body)}\n${body}`;
}
const ran = /^(-?\d+) (self|timeout|output) (\d+) (\d+|-) (\d+|-) (\d+|-) (\d+) (\d+|-)$/u;
const unstarted = /^unstarted (cwd|output|program) (\d+)$/u;
const unknown = (text) => text === undefined || text === '-';
/** Reads an answer; a line that is none of the above is a launcher that cannot go on. */
function decodeAnswer(line) {
    const times = ran.exec(line);
    if (times !== null) {
        const [, status, ended, wall, cpu, peak, own, output, queued] = times;
        return {
            kind: 'ran',
            status: Number(status),
            ended: ended === 'timeout' || ended === 'output' ? ended : 'self',
            wall: Number(wall),
            ...(unknown(cpu) ? {} : { cpu: Number(cpu) }),
            ...(unknown(peak) ? {} : { peak: Number(peak) }),
            ...(unknown(own) ? {} : { own: Number(own) }),
            output: Number(output),
            ...(unknown(queued) ? {} : { queued: Number(queued) }),
        };
    }
    const refused = unstarted.exec(line);
    if (refused !== null) {
        const stage = refused[1] === 'cwd' || refused[1] === 'output' ? refused[1] : 'program';
        return { kind: 'unstarted', stage, errno: Number(refused[2]) };
    }
    return { kind: 'broken', text: line.replace(/^broken /u, '').trim() };
}

;// CONCATENATED MODULE: ./build/system/launcher/start-launcher.js
/** One launcher program as a process of its own: asked on its standard input, answering on its standard output. */








/** Seconds beyond a run's own timeout after which a silent launcher counts as broken. */
const start_launcher_patience = 30;
/** Seconds that a launcher has to end everything once it is told to. */
const farewell = 10;
/** Ends what a launcher left behind that could not do so itself, because it was killed. */
async function endMarked(mark) {
    if (process.platform !== 'linux')
        return;
    const sweep = (0,external_node_child_process_.spawn)(process.execPath, [nodeProgram, 'end', `${markName}=${mark}`], {
        stdio: 'ignore',
        env: {},
    });
    await new Promise((resolve) => sweep.once('exit', resolve).once('error', resolve));
}
/** A program that needs next to nothing, to see that the launcher works and what its children start from. */
function smallest(env) {
    const windows = process.platform === 'win32';
    return {
        argv: windows ? ['cmd.exe', '/d', '/s', '/c', 'exit 0'] : ['true'],
        cwd: windows ? (env['SystemRoot'] ?? 'C:\\') : '/',
        env: windows ? env : { PATH: `/usr/bin:/bin:${env['PATH'] ?? ''}` },
        timeout: 20,
        stdout: external_node_os_.devNull,
        stderr: external_node_os_.devNull,
        outputLimit: 1024,
    };
}
/** Starts a launcher program and sees that it works. Throws a `Fault` when it does not. */
async function startLauncher(program, env) {
    // The same for both sides of a comparison, so that their environments are of one size.
    const mark = (0,external_node_crypto_.randomBytes)(8).toString('hex');
    const child = (0,external_node_child_process_.spawn)(program.executable, program.args, {
        cwd: process.platform === 'win32' ? undefined : '/',
        env,
        // A session of its own: what a terminal sends on Ctrl-C reaches Benchline, which then ends the launcher in order.
        detached: true,
        windowsHide: true,
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    let pending;
    let gone;
    let complaint = '';
    let received = '';
    // A launcher that nobody waits for does not keep Benchline alive; one that is waited for does.
    const answers = child.stdout instanceof external_node_net_.Socket ? child.stdout : undefined;
    for (const stream of [child.stdin, child.stderr])
        if (stream instanceof external_node_net_.Socket)
            stream.unref();
    answers?.unref();
    child.unref();
    function settle() {
        const settled = pending;
        pending = undefined;
        return settled;
    }
    // One timer for all runs: a timer per run would be a good part of what a run costs.
    const overdue = setInterval(() => {
        if (pending !== undefined && performance.now() > pending.until)
            child.kill('SIGKILL');
    }, 5000).unref();
    let closing = false;
    const ended = new Promise((resolve) => {
        async function end(code, signal) {
            const left = complaint.trim().split('\n').at(-1) ?? '';
            gone = closing
                ? (0,finding/* fault */.D)('launcher-closed', 'measuring was stopped before this run had ended')
                : (0,finding/* fault */.D)('launcher-died', `the ${program.name} launcher, which takes the times, ended unexpectedly` +
                    (signal === null ? '' : ` (${signal})`) +
                    (left === '' ? '' : `: ${left.slice(0, 300)}`), {
                    remedy: 'Run again; if it recurs, see whether something on this machine ends processes, as when memory runs out.',
                });
            if (pending !== undefined && code !== 0)
                await endMarked(mark);
            clearInterval(overdue);
            settle()?.reject(gone);
            resolve();
        }
        child.once('error', (error) => {
            complaint += error.message;
            void end(null, null);
        });
        child.once('close', (code, signal) => void end(code, signal));
    });
    // A launcher that has died is noticed by its end, with a better reason than a broken pipe.
    child.stdin.on('error', () => { });
    child.stderr.setEncoding('utf8').on('data', (text) => {
        complaint = (complaint + text).slice(-2000);
    });
    child.stdout.setEncoding('latin1').on('data', (text) => {
        received += text;
        const line = received.indexOf('\n');
        if (line < 0)
            return;
        const answer = decodeAnswer(received.slice(0, line));
        received = received.slice(line + 1);
        if (answer.kind === 'broken') {
            // It ends by itself now, or is made to; its end settles the run.
            complaint = answer.text;
            child.kill('SIGTERM');
            return;
        }
        answers?.unref();
        if (!closing)
            child.unref();
        settle()?.resolve(answer);
    });
    async function ask(command) {
        if (gone !== undefined)
            throw gone;
        if (closing)
            throw (0,finding/* fault */.D)('launcher-closed', 'measuring was stopped');
        if (pending !== undefined)
            throw new Error('a launcher runs one process at a time');
        const request = encodeRequest(command, mark);
        return new Promise((resolve, reject) => {
            pending = { resolve, reject, until: performance.now() + (command.timeout + start_launcher_patience) * 1000 };
            answers?.ref();
            // Of a launcher that is killed the output ends first: what came of the run is told by its end alone.
            child.ref();
            child.stdin.write(request);
        });
    }
    async function close() {
        closing = true;
        child.ref();
        child.stdin.end();
        const late = setTimeout(() => child.kill('SIGKILL'), farewell * 1000);
        await ended;
        clearTimeout(late);
    }
    const proof = await ask(smallest(env)).catch(async (error) => {
        await close();
        throw error;
    });
    if (proof.kind !== 'ran' || proof.status !== 0 || proof.ended !== 'self') {
        await close();
        throw (0,finding/* fault */.D)('launcher-unfit', `the ${program.name} launcher cannot run processes here`);
    }
    return {
        name: program.name,
        gives: program.gives,
        close,
        async launch(command) {
            const answer = await ask(command);
            if (answer.kind === 'broken')
                throw (0,finding/* fault */.D)('launcher-died', answer.text);
            return answer.kind === 'unstarted' ? toUnstarted(answer) : toExit(answer, proof);
        },
    };
}

;// CONCATENATED MODULE: ./build/system/launcher/open-launcher.js
/** Opens the best launcher that works on this machine. */




/**
 * Tries python3, perl and node in this order, on Windows only node; one that cannot run a process is passed over.
 * Throws a `Fault` when none works, or when the one that was asked for does not.
 */
async function openLauncher({ only } = {}) {
    // Benchmarks can read the environment of the launcher, which runs as the same user: it holds no secrets either.
    const env = (0,allowed_environment/* allowedEnvironment */.m)();
    const reasons = [];
    for await (const program of candidates(env, only)) {
        try {
            return await startLauncher(program, env);
        }
        catch (error) {
            if (!(error instanceof finding/* Fault */.v))
                throw error;
            reasons.push(error.message);
        }
    }
    throw (0,finding/* fault */.D)('no-launcher', `no process can be measured here: ${reasons.join('; ') || `${only ?? 'a launcher'} was not found`}`, { remedy: 'Install python3, or see why starting processes fails on this machine.' });
}

;// CONCATENATED MODULE: ./build/system/prefix/make-prefix.js
/** A side's own prefix: where what `setup` installs lands, and what its commands find first. */





const windows = process.platform === 'win32';
const programs = windows ? 'Scripts' : 'bin';
/** Seconds; it takes a tenth of one, and several behind a slow version manager. */
const make_prefix_patience = 60;
const outfit = (0,asset/* assetPath */.Q)(__webpack_require__.ab + "outfit.py");
/**
 * Fills the prefix: `bin/` first on PATH and, where there is a `python3`, a virtual environment whose interpreter
 * sees what the user's interpreter sees while everything installed with it (`pip install …`) lands in the prefix.
 * What npm, Go and Cargo install for all of a user's projects lands there as well, so that neither side sees the
 * other's. `node_modules/.bin` is not put on PATH: benchmarks that rely on it are run by `npm`, which does so itself.
 */
async function makePrefix({ root, prefix, env }) {
    const bin = (0,external_node_path_.join)(prefix, 'bin');
    await (0,promises_.mkdir)(bin, { recursive: true });
    const { python, findings } = await makePython(root, prefix, env);
    const folders = programs === 'bin' ? [bin] : [(0,external_node_path_.join)(prefix, programs), bin, prefix];
    return {
        env: {
            ...env,
            [(0,executable/* searchPathName */.pA)(env)]: [...folders, (0,executable/* searchPath */.oe)(env) ?? '']
                .filter((part) => part !== '')
                .join(external_node_path_.delimiter),
            npm_config_prefix: prefix,
            GOBIN: bin,
            CARGO_INSTALL_ROOT: prefix,
            // uv, Poetry and others install into the active environment.
            ...(python ? { VIRTUAL_ENV: prefix } : {}),
        },
        python,
        findings,
    };
}
async function makePython(root, prefix, env) {
    const interpreter = (await (0,executable/* findExecutable */.oq)('python3', env, root)) ??
        (windows ? await (0,executable/* findExecutable */.oq)('python', env, root) : undefined);
    if (interpreter === undefined)
        return { python: false, findings: [] };
    const failure = await run([interpreter, outfit, prefix, (0,executable/* searchPath */.oe)(env) ?? '', interpreter], root, env);
    if (failure === undefined)
        return { python: true, findings: [] };
    return {
        python: false,
        findings: [
            {
                code: 'no-virtual-environment',
                severity: 'warning',
                text: `${interpreter} could not make a virtual environment (${failure}): base and head share its packages`,
                remedy: "install Python's venv module, if the benchmarks use Python",
            },
        ],
    };
}
/** Undefined when it ended well; else the last line it printed. */
async function run([program, ...words], cwd, env) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, words, { cwd, env, timeout: make_prefix_patience * 1000 }, (error, _stdout, stderr) => {
            if (error === null)
                resolve(undefined);
            else
                resolve(stderr.trim().split('\n').at(-1) || error.message);
        });
    });
}

;// CONCATENATED MODULE: ./build/gate/sides.js






/** Makes the sides, hands them to `work`, and removes every trace of them afterwards, whatever happens. */
async function withSides(requests, { repository, selected, interruption, watch }, work) {
    const launcher = await openLauncher();
    const forget = interruption.undo(() => launcher.close());
    try {
        watch({ kind: 'stage', text: 'copying the repository' });
        const { base, head } = requests;
        const copies = await makeCopies(repository, { head: head.commit, ...(base === undefined ? {} : { base: base.commit }) }, interruption);
        try {
            const findings = [...copies.findings];
            const ready = async ({ side, ...copy }, request) => {
                const { root, prefix, scratch } = copy;
                const made = await makePrefix({ root, prefix, env: (0,allowed_environment/* allowedEnvironment */.m)() });
                // Both sides find the same fault of the machine; it is told once.
                if (side === 'head')
                    findings.push(...made.findings);
                const place = { side, root, prefix, scratch, env: made.env, launcher };
                const steps = setupSteps(request.plan, selected);
                await setUp(place, steps, { label: request.label, watch });
                return place;
            };
            let control;
            const { base: copy } = copies;
            const before = base === undefined || copy === undefined ? undefined : await orSetupFault(() => ready(copy, base));
            const places = {
                ...(before === undefined || before instanceof finding/* Fault */.v ? {} : { base: before }),
                head: await ready(copies.head, head),
            };
            return await work({
                places,
                launcher,
                findings,
                ...(before instanceof finding/* Fault */.v ? { baseFault: before } : {}),
                control: () => (control ??= orNoControl(interruption, async () => {
                    if (base === undefined || copies.twin === undefined || places.base === undefined) {
                        throw (0,finding/* fault */.D)('no-base', 'there is no base here');
                    }
                    watch({ kind: 'stage', text: 'copying base once more, to hold it against itself' });
                    const twin = await copies.twin();
                    interruption.signal.throwIfAborted();
                    return ready(twin, { ...base, label: `a second copy of ${base.label}` });
                })),
            });
        }
        finally {
            await copies.remove();
        }
    }
    finally {
        await launcher.close();
        forget();
    }
}
/** A base that cannot be set up need not end the check: whoever measures decides what to do without it. */
async function orSetupFault(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof finding/* Fault */.v && error.findings.some(({ code }) => code === 'base-setup-failed'))
            return error;
        throw error;
    }
}
/** Without a second copy nothing is wrong with base or head: all verdicts stand, one proof less is shown. */
async function orNoControl({ signal }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof finding/* Fault */.v) || signal.aborted)
            throw error;
        const why = error.findings.map(({ text }) => text).join('; ');
        const text = `base could not be held against a second copy of itself: ${why}`;
        return new finding/* Fault */.v([{ code: 'no-control', severity: 'warning', text }], { cause: error });
    }
}
/** What a plan wants done once in a copy: the suite's setup first, then each entry's own. */
function setupSteps(plan, selected) {
    const own = plan.entries
        .filter(({ name }) => selected.has(name))
        .flatMap(({ setup, workingDirectory, env, passEnv }) => setup.map((line) => ({ line, workingDirectory, env, passEnv })));
    return [...plan.setup.map((line) => ({ line, workingDirectory: '.', env: {}, passEnv: [] })), ...own];
}


/***/ }),

/***/ 23934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ tryAll),
  G: () => (/* binding */ withFailures)
});

// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(43048);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(82364);
// EXTERNAL MODULE: ./build/system/asset.js
var asset = __webpack_require__(91396);
// EXTERNAL MODULE: ./build/system/executable.js
var executable = __webpack_require__(28562);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
;// CONCATENATED MODULE: ./build/sources/origin/loaded.js
/** What the probes saw a run load, as they write it into their log. Pure. */
/** Each file once, a known name before none; lines that are not whole are passed over. */
function parseLoaded(log) {
    const loaded = new Map();
    for (const line of log.split('\n')) {
        const [kind, name, path, ...rest] = line.split('\t');
        if (kind !== 'python' && kind !== 'node' && kind !== 'command')
            continue;
        if (name === undefined || path === undefined || path === '' || rest.length > 0)
            continue;
        const key = `${kind}\t${path}`;
        if (name !== '' || !loaded.has(key))
            loaded.set(key, { kind, name, path });
    }
    return [...loaded.values()];
}
/** The dotted module name that a file in a folder of installed packages is imported by. */
function moduleOf(path) {
    const below = /.*[\\/](?:site|dist)-packages[\\/](.+)$/u.exec(path)?.[1] ?? '';
    return below
        .replace(/(?:[\\/]__init__)?\.[^\\/]*$/u, '')
        .split(/[\\/]/u)
        .join('.');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/system/walk.js
/** A folder tree, breadth first, without following links. */


/** Folders that cannot be read are passed over. */
async function* walk(root, { depth, most, enters }) {
    let level = [root];
    let read = 0;
    for (let at = 0; at <= depth && level.length > 0; at += 1) {
        const next = [];
        for (const path of level) {
            if (read >= most)
                return;
            read += 1;
            const entries = await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => []);
            const names = (wanted) => entries
                .filter(wanted)
                .map(({ name }) => name)
                .toSorted();
            const folders = names((entry) => entry.isDirectory());
            yield { path, files: names((entry) => entry.isFile()), folders };
            next.push(...folders.filter(enters).map((name) => (0,external_node_path_.join)(path, name)));
        }
        level = next;
    }
}

// EXTERNAL MODULE: ./build/sources/origin/command-words.js
var command_words = __webpack_require__(57481);
;// CONCATENATED MODULE: ./build/sources/origin/manifest-names.js
/** What a repository calls its own: the names in its manifests (package.json, pyproject.toml, Cargo.toml …). Pure. */
const python = (name) => ['python', name.replaceAll(/[-.]+/gu, '_')];
const command = (name) => ['commands', name];
const found = (text, pattern) => [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function packageJson(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        return [];
    }
    if (!isRecord(parsed))
        return [];
    const { name, bin } = parsed;
    const names = [];
    if (typeof name === 'string' && name !== '') {
        names.push(['node', name]);
        if (typeof bin === 'string')
            names.push(command(name.split('/').at(-1) ?? name));
    }
    if (isRecord(bin))
        names.push(...Object.keys(bin).map(command));
    return names;
}
/** Keys with their sections, as TOML and INI files have them; strings without their quotes. */
function* keysOf(text) {
    let section = '';
    for (const line of text.split('\n')) {
        const header = /^\s*\[+\s*([^\]]+?)\s*\]+/u.exec(line)?.[1];
        if (header !== undefined)
            section = header.replaceAll(/["']/gu, '');
        const [, key, value] = /^\s*["']?([\w.-]+)["']?\s*=\s*(.*)$/u.exec(line) ?? [];
        if (header === undefined && key !== undefined && value !== undefined) {
            yield { section, key, value: /^(["'])(.*?)\1/u.exec(value)?.[2] ?? value.trim() };
        }
    }
}
const pythonProjects = new Set(['project', 'tool.poetry', 'metadata']);
const pythonScripts = new Set(['project.scripts', 'project.gui-scripts', 'tool.poetry.scripts']);
const pyproject = (text) => [...keysOf(text)].flatMap(({ section, key, value }) => {
    if (pythonProjects.has(section) && key === 'name')
        return [python(value)];
    return pythonScripts.has(section) ? [command(key)] : [];
});
const entryPoint = /(?:^|["'])\s*([\w.-]+)\s*=\s*[\w.]+:[\w.]+\s*(?:\[[^\]]*\]\s*)?(?:["']|$)/gmu;
const setupCfg = (text) => [...pyproject(text, ''), ...found(text, entryPoint).map(command)];
const setupPy = (text) => [
    ...found(text, /\bname\s*=\s*["']([\w.-]+)["']/gu).map(python),
    ...found(text, entryPoint).map(command),
];
const cargo = (text) => [...keysOf(text)].flatMap(({ section, key, value }) => {
    if (key !== 'name')
        return [];
    if (section === 'package' || section === 'bin')
        return [command(value)];
    return section === 'lib' ? [python(value)] : [];
});
const goMod = (text) => found(text, /^module\s+"?(?:\S*\/)?([^\s/"]+?)"?\s*$/gmu)
    .concat(found(text, /^module\s+"?\S*?([^\s/"]+)\/v\d+"?\s*$/gmu))
    .filter((name) => !/^v\d+$/u.test(name))
    .map(command);
const cmake = (text) => found(text, /\badd_executable\s*\(\s*"?([\w.+-]+)/giu).map(command);
const meson = (text) => found(text, /\bexecutable\s*\(\s*'([^']+)'/gu).map(command);
const readers = {
    'package.json': packageJson,
    'pyproject.toml': pyproject,
    'setup.cfg': setupCfg,
    'setup.py': setupPy,
    'Cargo.toml': cargo,
    'go.mod': goMod,
    'CMakeLists.txt': cmake,
    'meson.build': meson,
};
/** The files that name a Python distribution: what stands beside them can be installed. */
const pythonManifests = ['pyproject.toml', 'setup.cfg', 'setup.py'];
/** Whether a file of this name is a manifest that is read. */
const isManifest = (file) => Object.hasOwn(readers, file);
/** What a manifest of this file name declares; nothing where it cannot be read. */
function manifestNames(file, text) {
    return readers[file]?.(text, file) ?? [];
}

;// CONCATENATED MODULE: ./build/sources/origin/outsiders.js
/** What of a run is this repository's own and yet lies outside its side's copy. */







/** Variables by which programs find code that no probe sees being loaded. */
const searchVariables = [
    'CLASSPATH LD_LIBRARY_PATH LD_PRELOAD DYLD_LIBRARY_PATH DYLD_INSERT_LIBRARIES RUBYLIB PERL5LIB LUA_PATH GEM_PATH',
].flatMap((names) => names.split(' '));
const codeEndings = new Set('.jar .war .class .so .dll .dylib .a .o .node .wasm .pyz .whl .py .pyc .js .mjs .cjs .ts .mts .cts .tsx .jsx .rb'
    .concat(' .pl .pm .php .phar .lua .sh .bash .r .jl .exe .go .rs .c .cc .cpp .h .java .kt .scala .ex .beam')
    .split(' '));
/** Undefined also for what cannot be a path at all: words may be anything. */
const lookUp = async (path) => (0,files/* realPath */.Ye)(path).catch(() => undefined);
/** One outsider per module, package or command, whatever the number of its files. */
async function outsidersAmong(loaded, command, own, territory) {
    const found = new Map();
    const add = (path, how) => {
        if (!found.has(how))
            found.set(how, { path, how });
    };
    for (const { kind, name, path: seen } of loaded) {
        const path = (await lookUp(seen)) ?? seen;
        const area = await territory.areaOf(path);
        if (area === 'side')
            continue;
        if (kind === 'command')
            add(path, `run as ${name}`);
        else if (kind === 'node') {
            const home = await packageOf(path);
            const isOwn = home.name !== undefined && own.node.has(home.name);
            const whence = home.name === undefined ? `from ${home.folder}` : `from the package ${home.name}`;
            if (area === 'foreign' || isOwn)
                add(path, `loaded by Node ${whence}`);
        }
        else {
            const module = name === '' ? moduleOf(path) : name;
            const top = module.split('.')[0] ?? '';
            const isOwn = [...own.python].some((mine) => module === mine || module.startsWith(`${mine}.`));
            const how = ['', '__main__', '__mp_main__'].includes(top)
                ? 'run by Python'
                : `imported by Python as ${top}`;
            if (area === 'foreign' || isOwn)
                add(path, how);
        }
    }
    for (const { path, how } of await named(command, own, territory))
        add(path, how);
    // The same file, seen by a probe and named: once, by what the probe says.
    const paths = new Map();
    for (const outsider of found.values())
        if (!paths.has(outsider.path))
            paths.set(outsider.path, outsider);
    return [...paths.values()];
}
/** What the command line and its search variables name. */
async function named({ argv, cwd, env }, own, territory) {
    const words = (0,command_words/* pathWords */.x)(argv, env).map((word) => ({
        path: (0,paths/* resolve */.hd)(cwd, word),
        how: 'named on the command line',
    }));
    const searched = searchVariables.flatMap((variable) => env[variable] === undefined
        ? []
        : (0,paths/* searchFolders */.c0)(env[variable], cwd).map((path) => ({ path, how: `found through ${variable}` })));
    const outsiders = [];
    for (const { path: written, how } of [...words, ...searched]) {
        const path = await lookUp(written);
        if (path === undefined)
            continue;
        const area = await territory.areaOf(path);
        if (area === 'side')
            continue;
        const isOwn = own.commands.has(commandName(path)) && (await (0,executable/* isExecutable */.TV)(path));
        if (isOwn)
            outsiders.push({ path, how: `run as ${commandName(path)}` });
        else if (area === 'foreign' && (await isArtifact(path, territory)))
            outsiders.push({ path, how });
    }
    return outsiders;
}
const commandName = (path) => (0,paths/* basename */.P8)(path).replace(/\.(?:exe|cmd|bat)$/iu, '');
/**
 * Tracked files and all code. Data that git ignores is input that both sides may share: a corpus too large for the
 * repository has to lie somewhere.
 */
async function isArtifact(path, territory) {
    const counterpart = territory.counterpart(path);
    if (counterpart !== undefined && (await lookUp(counterpart)) === counterpart)
        return true;
    if (codeEndings.has((0,paths/* extname */.LC)(path).toLowerCase()) || (await (0,executable/* isExecutable */.TV)(path)))
        return true;
    const limits = { depth: 2, most: 200, enters: () => true };
    for await (const folder of walk(path, limits)) {
        for (const file of folder.files) {
            if (codeEndings.has((0,paths/* extname */.LC)(file).toLowerCase()) || (await (0,executable/* isExecutable */.TV)((0,paths/* join */.fj)(folder.path, file))))
                return true;
        }
    }
    return false;
}
/** The Node package that a file belongs to: the nearest package.json with a name. */
async function packageOf(path) {
    for (let folder = (0,paths/* dirname */.pD)(path); folder !== (0,paths/* dirname */.pD)(folder); folder = (0,paths/* dirname */.pD)(folder)) {
        const manifest = (0,paths/* join */.fj)(folder, 'package.json');
        if ((await (0,files/* sizeOf */.$d)(manifest)) !== undefined) {
            const names = manifestNames('package.json', (await (0,files/* readText */.yR)(manifest)) ?? '');
            const name = names.find(([kind]) => kind === 'node')?.[1];
            if (name !== undefined)
                return { folder, name };
        }
        if ((0,paths/* basename */.P8)((0,paths/* dirname */.pD)(folder)) === 'node_modules')
            break;
    }
    return { folder: (0,paths/* dirname */.pD)(path) };
}

;// CONCATENATED MODULE: ./build/sources/origin/stand-ins.js
/** Scripts that stand in for commands on PATH during the probe run: each notes that it was called, then becomes the real one. */



const quote = (text) => `'${text.replaceAll("'", String.raw `'\''`)}'`;
/**
 * Fills `folder` with a stand-in for every command that would be found outside the side although it is the
 * repository's own: named like one of its executables, or reaching into the user's working tree. Calls are seen
 * however deep they are made, from a Makefile or a script as well. Not on Windows, where scripts cannot stand in.
 */
async function makeStandIns(folder, log, command, { own, territory, astray }) {
    if (process.platform === 'win32')
        return;
    const names = new Set(own.commands);
    for (const searched of new Set((0,paths/* searchFolders */.c0)((0,executable/* searchPath */.oe)(command.env), command.cwd))) {
        for (const name of await astray(searched))
            names.add(name);
    }
    for (const name of names) {
        // A line break or a tab would break the log; no one calls a program so.
        if (/[\\/\n\t]/u.test(name))
            continue;
        const found = await (0,executable/* findExecutable */.oq)(name, command.env, command.cwd);
        const real = found === undefined ? undefined : await (0,files/* realPath */.Ye)(found);
        if (found === undefined || real === undefined)
            continue;
        const area = await territory.areaOf(real);
        if (area === 'side' || (area === 'elsewhere' && !own.commands.has(name)))
            continue;
        const line = quote(`command\t${name}\t${real}`);
        await (0,executable/* writeProgram */.EN)((0,paths/* join */.fj)(folder, name), `#!/bin/sh\nprintf '%s\\n' ${line} >> ${quote(log)}\nexec ${quote(found)} "$@"\n`);
    }
}

;// CONCATENATED MODULE: ./build/sources/origin/own-names.js
/** What this repository provides, read from a side's copy: its Python modules, Node packages and commands. */




/** Folders that hold what was fetched, made or only serves as an example: no names of this repository's own. */
const passed = new Set('node_modules site-packages vendor third_party target build dist out venv env __pycache__'
    .concat(' test tests __tests__ fixtures __fixtures__ testdata templates example examples docs doc')
    .split(' '));
/** Top-level names that many repositories have and some packages install by mistake. */
const everybodys = new Set('setup conftest test tests docs doc examples scripts tools benchmarks benchmark bench noxfile tasks fabfile'.split(' '));
/** Folders below a distribution where its packages may start. */
const sourceFolders = new Set(['src', 'lib', 'python']);
const limits = {
    depth: 5,
    most: 4000,
    enters: (name) => !name.startsWith('.') && !passed.has(name),
};
/** Names of all manifests, packages and modules of a copy, to a depth that monorepos need. */
async function ownNames(root) {
    const own = { python: new Set(), node: new Set(), commands: new Set() };
    const distributions = new Set();
    const packages = new Set();
    for await (const folder of walk(root, limits)) {
        const names = [];
        for (const file of folder.files.filter(isManifest)) {
            names.push(...manifestNames(file, (await (0,files/* readText */.yR)((0,paths/* join */.fj)(folder.path, file))) ?? ''));
        }
        if (pythonManifests.some((file) => folder.files.includes(file)))
            distributions.add(folder.path);
        const inPackage = packages.has((0,paths/* dirname */.pD)(folder.path));
        if (folder.files.includes('__init__.py'))
            packages.add(folder.path);
        if (!inPackage)
            names.push(...pythonNames(folder, root, distributions));
        names.push(...goCommands(folder));
        for (const [kind, name] of names) {
            if (kind !== 'python' || !everybodys.has(name))
                own[kind].add(name);
        }
    }
    return own;
}
/** The package that starts at this folder, or the modules of a distribution; subpackages come with their package. */
function pythonNames(folder, root, distributions) {
    const start = startOf(folder.path, root, distributions);
    const names = [];
    if (folder.files.includes('__init__.py')) {
        const dotted = (0,paths/* relative */.V8)(start ?? (0,paths/* dirname */.pD)(folder.path), folder.path).split(/[\\/]/u);
        names.push(['python', dotted.join('.')]);
    }
    else if (start === folder.path) {
        const modules = folder.files.filter((file) => file.endsWith('.py'));
        names.push(...modules.map((file) => ['python', file.slice(0, -'.py'.length)]));
    }
    return names.filter(([, name]) => name !== '');
}
/** Where the packages of the innermost distribution around a folder start: beside its manifest, or in its `src`. */
function startOf(path, root, distributions) {
    for (let at = path;; at = (0,paths/* dirname */.pD)(at)) {
        if (sourceFolders.has((0,paths/* basename */.P8)(at)) && distributions.has((0,paths/* dirname */.pD)(at)))
            return at;
        if (distributions.has(at))
            return at;
        if (at === root || at === (0,paths/* dirname */.pD)(at))
            return undefined;
    }
}
/** `cmd/NAME/*.go` is a command by Go's custom. */
function goCommands({ path, files }) {
    const isCommand = (0,paths/* basename */.P8)((0,paths/* dirname */.pD)(path)) === 'cmd' && files.some((file) => file.endsWith('.go'));
    return isCommand ? [['commands', (0,paths/* basename */.P8)(path)]] : [];
}

// EXTERNAL MODULE: ./build/system/allowed-environment.js
var allowed_environment = __webpack_require__(18856);
;// CONCATENATED MODULE: ./build/sources/origin/territory.js
/** Where a file lies: in its side's own copy, in what belongs to the repository but not to this side, or elsewhere. */




/** Benchline itself: what its runners bring along is not the benchmark's code, in its own repository either. */
const ourselves = (0,paths/* dirname */.pD)((0,paths/* dirname */.pD)((0,asset/* assetPath */.Q)(__webpack_require__.ab + "node-probe.cjs")));
/** Folders of installed packages, whoever they belong to: what lies in them is judged by its name alone. */
const packageFolders = new Set(['node_modules', 'site-packages', 'dist-packages']);
const real = async (path) => (await (0,files/* realPath */.Ye)(path).catch(() => undefined)) ?? path;
/**
 * `userRoot` is the user's working tree, `others` are further folders that this side must not use: the other side's.
 * Installed packages and toolchains inside the working tree (`.venv`, `node_modules`) count as lying elsewhere: they
 * hold third-party code, and the repository's own is known there by its name.
 */
async function openTerritory(place, userRoot, others) {
    const side = await Promise.all([place.root, place.prefix, place.scratch, ourselves].map(real));
    const user = await real(userRoot);
    const rest = await Promise.all(others.map(real));
    const homes = (await Promise.all((0,allowed_environment/* toolchainHomes */.e)(place.env).map(real))).filter((home) => home !== user);
    const environments = new Map();
    // A virtual environment or a conda environment, under whatever name.
    const isEnvironment = async (folder) => {
        const known = environments.get(folder);
        if (known !== undefined)
            return known;
        const marks = ['pyvenv.cfg', 'conda-meta'].map((mark) => (0,files/* sizeOf */.$d)((0,paths/* join */.fj)(folder, mark)).catch(() => undefined));
        const answer = Promise.all(marks).then((sizes) => sizes.some((size) => size !== undefined));
        environments.set(folder, answer);
        return answer;
    };
    const isInstalled = async (path) => {
        if (homes.some((home) => (0,paths/* isWithin */.UO)(user, home) && (0,paths/* isWithin */.UO)(home, path)))
            return true;
        for (let at = path; at !== user && at !== (0,paths/* dirname */.pD)(at); at = (0,paths/* dirname */.pD)(at)) {
            if (packageFolders.has((0,paths/* basename */.P8)(at)) || (await isEnvironment(at)))
                return true;
        }
        return false;
    };
    return {
        foreign: [user, ...rest],
        async areaOf(path) {
            if (side.some((folder) => (0,paths/* isWithin */.UO)(folder, path)))
                return 'side';
            if (rest.some((folder) => (0,paths/* isWithin */.UO)(folder, path)))
                return 'foreign';
            if (!(0,paths/* isWithin */.UO)(user, path))
                return 'elsewhere';
            return (await isInstalled(path)) ? 'elsewhere' : 'foreign';
        },
        counterpart(path) {
            return (0,paths/* isWithin */.UO)(user, path) ? (0,paths/* join */.fj)(place.root, path.slice(user.length)) : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./build/sources/origin/survey.js
/** What all trial runs of one side have in common: names of its own, whose folders are whose, and what PATH leads to. */




/** Made once a side after its setup: reading every manifest and every link on PATH takes as long as many a run. */
async function survey(place, { userRoot, others = [] }) {
    const own = await ownNames(place.root);
    const territory = await openTerritory(place, userRoot, others);
    const known = new Map();
    return {
        own,
        territory,
        async astray(folder) {
            // A run may put something on PATH that a later one finds.
            const changed = await (0,files/* changedAt */.Ek)(folder).catch(() => undefined);
            const before = known.get(folder);
            if (before !== undefined && before.changed === changed)
                return before.names;
            const names = await (0,executable/* namesInto */.LB)(folder, territory.foreign);
            known.set(folder, { changed, names });
            return names;
        },
    };
}

;// CONCATENATED MODULE: ./build/sources/origin/probe.js









const pythonProbe = (0,asset/* assetPath */.Q)(__webpack_require__.ab + "python-probe.py");
const nodeProbe = (0,asset/* assetPath */.Q)(__webpack_require__.ab + "node-probe.cjs");
/** Bytes of the log that are looked at, the last ones: a run that starts a great many processes repeats itself. */
const logLimit = 2 ** 25;
/**
 * Runs the workload once with probes in every Python and Node process that it starts and stand-ins for suspicious
 * commands on PATH. Only the timed process counts, not what `prepare` runs before it. Where the run fails, it is
 * tried once more without the probes, so that they can never be the reason. What other languages load at run time
 * is known by command lines and search variables alone.
 */
async function probe(workload, place, terms) {
    const known = terms.survey ?? (await survey(place, terms));
    const folder = await (0,files/* makeTemporaryDirectory */.LN)('probe-', place.scratch);
    try {
        const watch = await openWatch(folder, known);
        const probed = await attempt(workload, place, (launcher) => watch.over(launcher));
        const last = watch.last();
        const loaded = parseLoaded(await (0,files/* readTail */.Zr)(watch.log, logLimit));
        const outsiders = last === undefined ? [] : await outsidersAmong(loaded, last, known.own, known.territory);
        const outcome = mayBeOurs(probed.failure) ? await attempt(workload, place) : probed;
        return { ...outcome, outsiders };
    }
    finally {
        await (0,files/* removeTree */.dM)(folder);
    }
}
/** A run that took too long without doing anything wrong is not tried again. */
const mayBeOurs = (failure) => failure !== undefined && failure.code !== 'timeout';
async function attempt(workload, place, over = (launcher) => launcher) {
    let seconds = 0;
    const { launcher } = place;
    const timed = over({
        name: launcher.name,
        gives: launcher.gives,
        close: async () => launcher.close(),
        async launch(command) {
            const exit = await launcher.launch(command);
            seconds += exit.wall;
            return exit;
        },
    });
    try {
        const readings = await workload.run({ ...place, launcher: timed });
        return { readings, seconds };
    }
    catch (error) {
        if (error instanceof source/* RunFault */.u)
            return { readings: [], failure: error, seconds };
        throw error;
    }
}
/** A search variable with one folder before the others. */
const listed = (first, rest) => rest === undefined || rest === '' ? first : first + paths/* delimiter */.uV + rest;
async function openWatch(folder, known) {
    const log = (0,paths/* join */.fj)(folder, 'loaded');
    const python = (0,paths/* join */.fj)(folder, 'python');
    const commands = (0,paths/* join */.fj)(folder, 'commands');
    await (0,files/* writeText */.x3)((0,paths/* join */.fj)(python, 'sitecustomize.py'), (await (0,files/* readText */.yR)(pythonProbe)) ?? '');
    let last;
    const watched = async (command) => {
        last = command;
        await (0,files/* removeFile */.nM)(log);
        await (0,files/* removeTree */.dM)(commands);
        await (0,files/* makeDirectory */.Oh)(commands);
        await makeStandIns(commands, log, command, known);
        const { env } = command;
        return {
            ...command,
            env: {
                ...env,
                [(0,executable/* searchPathName */.pA)(env)]: listed(commands, (0,executable/* searchPath */.oe)(env)),
                PYTHONPATH: listed(python, env['PYTHONPATH']),
                NODE_OPTIONS: `--require "${nodeProbe.replaceAll(/["\\]/gu, String.raw `\$&`)}" ${env['NODE_OPTIONS'] ?? ''}`.trim(),
                BENCHLINE_LOADED: log,
                BENCHLINE_PYTHON_PROBE: (0,paths/* join */.fj)(python, 'sitecustomize.py'),
            },
        };
    };
    return {
        log,
        last: () => last,
        over: (launcher) => ({
            name: launcher.name,
            gives: launcher.gives,
            close: async () => launcher.close(),
            launch: async (command) => launcher.launch(await watched(command)),
        }),
    };
}

// EXTERNAL MODULE: ./build/gate/patience.js
var gate_patience = __webpack_require__(61367);
;// CONCATENATED MODULE: ./build/sources/origin/same-artifact.js
/** How many paths are named; the first ones tell what is wrong. */
const most = 3;
/** Expects at least one outsider. Keeps the benchmark from any verdict better than inconclusive. */
function sameArtifactDoubt(benchmark, outsiders) {
    const named = outsiders.slice(0, most).map(({ path, how }) => `${path} (${how})`);
    const rest = outsiders.length - named.length;
    const list = named.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
    return {
        benchmark,
        code: 'same-artifact',
        because: `base and head may have run the same code: ${list} ${outsiders.length === 1 ? 'lies' : 'lie'} outside the copy of the side that ran it`,
        remedy: 'let `setup` install or build it for each side (`pip install -e .`, `npm ci`, `npm link`, `make`), and name it by a path relative to the repository',
    };
}

// EXTERNAL MODULE: ./build/gate/run-finding.js
var run_finding = __webpack_require__(43411);
;// CONCATENATED MODULE: ./build/gate/tell-tried.js



/** The outcomes of both sides put together; `outsiders` are what either loaded from outside its copy. */
function tellTried(entry, name, outcomes, outsiders, ground) {
    const nothing = { entry, benchmarks: [], absences: [], doubts: [], faults: [] };
    const hopeless = nothingToJudge(name, outcomes, ground);
    if (hopeless.length > 0)
        return { ...nothing, faults: hopeless };
    const series = { base: readingsOf(outcomes.base), head: readingsOf(outcomes.head) };
    const late = lateOf(entry, name, outcomes, series.base);
    if (late !== undefined) {
        const doubts = late.benchmarks.map((benchmark) => lateDoubt(benchmark, late, outcomes[late.side], ground));
        return { ...nothing, benchmarks: late.benchmarks, late, doubts };
    }
    const benchmarks = [...new Set([...series.head, ...series.base].map(({ benchmark }) => benchmark))];
    // Nothing of this workload was asked for.
    if (benchmarks.length === 0)
        return nothing;
    const foreign = foreignUnits(entry, series.head);
    if (foreign.length > 0)
        return { ...nothing, benchmarks, faults: foreign };
    const absences = benchmarks.flatMap((benchmark) => absencesOf(benchmark, entry, outcomes, series, ground));
    const doubts = benchmarks.flatMap((benchmark) => outsiders.length === 0 ? [] : [sameArtifactDoubt(benchmark, outsiders)]);
    if (outcomes.head.kind !== 'ran')
        return { ...nothing, benchmarks, absences, doubts };
    return {
        ...nothing,
        tried: {
            entry,
            name,
            sides: {
                head: outcomes.head.workload,
                ...(outcomes.base.kind === 'ran' ? { base: outcomes.base.workload } : {}),
            },
            series,
            seconds: {
                base: outcomes.base.kind === 'ran' ? outcomes.base.seconds : 0,
                head: outcomes.head.seconds,
            },
        },
        benchmarks,
        absences,
        doubts,
    };
}
/** Which side was not waited for. What a harness would have yielded is not known: its workload stands for it. */
function lateOf(entry, name, { base, head }, atBase) {
    const one = { entry, name, benchmarks: [name] };
    if (base.kind === 'late')
        return { ...one, side: 'base', workload: base.workload };
    if (head.kind !== 'late')
        return undefined;
    const benchmarks = [...new Set(atBase.map(({ benchmark }) => benchmark))];
    return {
        ...one,
        ...(benchmarks.length === 0 ? {} : { benchmarks }),
        side: 'head',
        workload: head.workload,
        ...(base.kind === 'ran' ? { base: base.seconds } : {}),
    };
}
function lateDoubt(benchmark, late, outcome, { time }) {
    const seconds = outcome.kind === 'late' ? outcome.seconds : 0;
    const limit = (0,duration/* durationText */.S)(time?.limit ?? 0);
    const onBase = late.base === undefined ? '' : `, and takes ${shortText(late.base)} on base`;
    return {
        benchmark,
        code: 'time-limit',
        because: seconds === 0
            ? `trying the benchmarks before it took half of ${limit}, so it was not run`
            : `it did not end within ${(0,duration/* durationText */.S)(seconds)} on ${late.side}${onBase}: pairs of that do not fit into ${limit}`,
        remedy: `set \`time-limit\` to ${(0,duration/* durationText */.S)(Math.ceil(2 * (time?.limit ?? 0)))} or more, ` +
            'let `setup` build what its first run builds (that takes no time of the limit), or shorten the benchmarks',
    };
}
const shortText = (seconds) => seconds < 1 ? `${Math.round(1000 * seconds)} ms` : (0,duration/* durationText */.S)(seconds);
/** A budget in seconds says nothing of a metric in bytes; only the harness's results tell the unit. */
function foreignUnits({ terms, budgetUnits }, readings) {
    return readings
        .filter(({ metric }) => metric.name in terms.budgets && budgetUnits[metric.name] !== metric.unit)
        .map(({ benchmark, metric }) => ({
        code: 'wrong-unit',
        severity: 'error',
        text: `the budget for ${metric.name} of ${benchmark} is in ${budgetUnits[metric.name] ?? 'no unit'}, and its results are in ${metric.unit}`,
        remedy: `give the budget in ${metric.unit}`,
        benchmark,
    }));
}
const readingsOf = (outcome) => (outcome.kind === 'ran' ? outcome.readings : []);
/** Head gives nothing and base has nothing that head could be missing: there is no verdict to be had. */
function nothingToJudge(name, outcomes, ground) {
    const { base, head } = outcomes;
    if (head.kind === 'ran' && head.readings.length === 0 && !('error' in base))
        return [];
    if (head.kind !== 'failed' || base.kind === 'ran')
        return [];
    const both = base.kind === 'failed' && ground.places.base !== undefined;
    return [(0,run_finding/* runFinding */.D)(name, both ? 'fails on base and head alike' : 'fails', head.error)];
}
function absencesOf(benchmark, entry, { base, head }, series, ground) {
    const has = (side) => series[side].some((reading) => reading.benchmark === benchmark);
    const absences = [];
    if (!has('head')) {
        if (head.kind === 'failed')
            absences.push({ benchmark, side: 'head', kind: 'crashed', because: head.error.message });
        else
            absences.push({ benchmark, side: 'head', kind: 'vanished', because: 'its harness no longer yields it' });
    }
    if (!has('base')) {
        const { baseless } = ground;
        const declared = ground.declaredAtBase?.has(entry.name) ?? baseless !== undefined;
        if (base.kind === 'failed' && declared) {
            absences.push({ benchmark, side: 'base', kind: 'crashed', because: base.error.message });
        }
        else if (baseless !== undefined && declared) {
            absences.push({ benchmark, side: 'base', kind: 'unmeasured', because: baseless });
        }
        else
            absences.push({ benchmark, side: 'base', kind: 'undeclared', because: 'base does not have it' });
    }
    return absences;
}

;// CONCATENATED MODULE: ./build/gate/trial.js







/** Tries every workload of the entries; throws one `Fault` with all that leave nothing to judge. */
async function tryAll(entries, ground) {
    const all = [];
    for (const entry of entries) {
        const [base, head] = [
            await workloadsOf(entry, ground.places.base, ground),
            await workloadsOf(entry, ground.places.head, ground),
        ];
        for (const name of new Set([...head.keys(), ...base.keys()])) {
            all.push({ entry, name, sides: { base: base.get(name), head: head.get(name) } });
        }
    }
    const surveys = new Map();
    const found = [];
    for (const { entry, name, sides } of all) {
        found.push(await tryOne(entry, name, sides, { ...ground, surveys, others: all.length > 1 }));
    }
    return gathered(found, ground);
}
/** The same trial with workloads that failed when they ran once more: what works only once does not work. */
function withFailures(trial, failures, ground) {
    if (failures.size === 0)
        return trial;
    const again = trial.tried.flatMap((one) => {
        const failed = failures.get(one.name);
        if (failed === undefined)
            return [];
        const outcomeOf = (side) => {
            const [error, workload] = [failed[side], one.sides[side]];
            if (error !== undefined)
                return { kind: 'failed', error };
            if (workload === undefined)
                return { kind: 'none' };
            return { kind: 'ran', workload, readings: one.series[side], seconds: one.seconds[side] };
        };
        return [tellTried(one.entry, one.name, { base: outcomeOf('base'), head: outcomeOf('head') }, [], ground)];
    });
    const { tried, absences, terms } = gathered(again, ground);
    const failing = new Set(again.flatMap(({ benchmarks }) => benchmarks));
    return {
        ...trial,
        tried: trial.tried.flatMap((one) => failures.has(one.name) ? tried.filter(({ name }) => name === one.name) : [one]),
        absences: [...trial.absences.filter(({ benchmark }) => !failing.has(benchmark)), ...absences],
        terms: { ...trial.terms, ...terms },
    };
}
function gathered(all, { glob, time }) {
    const faults = all.flatMap((one) => one.faults);
    if (faults.length > 0)
        throw new finding/* Fault */.v(faults);
    const trial = {
        tried: all.flatMap(({ tried }) => tried ?? []),
        late: all.flatMap(({ late }) => late ?? []),
        absences: all.flatMap(({ absences }) => absences),
        doubts: all.flatMap(({ doubts }) => doubts),
        findings: [],
        terms: Object.fromEntries(all.flatMap(({ entry, benchmarks }) => benchmarks.map((benchmark) => [benchmark, entry.terms]))),
    };
    if (Object.keys(trial.terms).length === 0)
        throw (0,finding/* fault */.D)('no-match', `no benchmark matches --only ${glob ?? ''}`);
    const [first] = trial.doubts;
    if (trial.tried.length + trial.absences.length === 0 && first?.code === 'time-limit') {
        const { remedy } = first;
        const text = `${(0,duration/* durationText */.S)(time?.limit ?? 0)} are too short to run every benchmark once`;
        throw (0,finding/* fault */.D)('time-limit', text, remedy === undefined ? {} : { remedy });
    }
    return trial;
}
/** By name; on base a pattern that matches nothing there means that its benchmarks are new. */
async function workloadsOf(entry, place, ground) {
    if (place === undefined)
        return new Map();
    const faults = ((await entry.source.check?.(place)) ?? []).filter(({ severity }) => severity === 'error');
    if (faults.length > 0)
        throw new finding/* Fault */.v(faults);
    try {
        return new Map((await entry.source.workloads(place)).map((workload) => [workload.name, workload]));
    }
    catch (error) {
        if (place.side === 'base' && ground.places.head !== undefined && error instanceof finding/* Fault */.v)
            return new Map();
        throw error;
    }
}
async function tryOne(entry, name, workloads, ground) {
    const outsiders = new Map();
    const trySide = async (side, before) => {
        const [workload, place] = [workloads[side], ground.places[side]];
        if (workload === undefined || place === undefined)
            return { kind: 'none' };
        const { time, now, others, surveys } = ground;
        const patience = time === undefined
            ? Infinity
            : (0,gate_patience/* patienceOf */.H)(time, { now: now(), others, ...(before === undefined ? {} : { base: before }) });
        if (patience === 0)
            return { kind: 'late', workload, seconds: 0 };
        ground.watch({ kind: 'stage', text: `trying ${name} on ${side}` });
        const terms = { userRoot: ground.userRoot, others: foldersOfOther(side, ground) };
        const known = surveys.get(side) ?? (await survey(place, terms));
        surveys.set(side, known);
        const begun = now();
        const limited = (0,gate_patience/* impatient */.o)(place, patience);
        const late = () => ({ kind: 'late', workload, seconds: now() - begun });
        const result = await probe(workload, limited.place, { ...terms, survey: known });
        for (const outsider of result.outsiders)
            outsiders.set(outsider.path, outsider);
        if (limited.ended())
            return late();
        if (result.failure !== undefined)
            return { kind: 'failed', error: result.failure };
        const readings = result.readings.filter(({ benchmark }) => ground.only.holds(entry.name, benchmark));
        let { seconds } = result;
        // The run that was looked at is the first of them.
        for (let round = 1; round < entry.warmup && readings.length > 0; round += 1) {
            const again = now();
            const failure = await failureOf(workload.run(limited.place));
            if (limited.ended())
                return late();
            if (failure !== undefined)
                return { kind: 'failed', error: failure };
            seconds = now() - again;
        }
        return { kind: 'ran', workload, readings, seconds };
    };
    const base = await trySide('base');
    // What is not waited for on base is not worth the time on head either.
    const head = base.kind === 'late'
        ? { kind: 'none' }
        : await trySide('head', base.kind === 'ran' ? base.seconds : undefined);
    return tellTried(entry, name, { base, head }, [...outsiders.values()], ground);
}
/** The folders of the other side: what is loaded from there is no more the side's own than what lies elsewhere. */
function foldersOfOther(side, { places }) {
    const other = places[side === 'base' ? 'head' : 'base'];
    return other === undefined ? [] : [other.root, other.prefix];
}
async function failureOf(run) {
    try {
        await run;
        return undefined;
    }
    catch (error) {
        if (error instanceof source/* RunFault */.u)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 75894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ interleave),
/* harmony export */   Sy: () => (/* binding */ pairCost),
/* harmony export */   _e: () => (/* binding */ openCourse),
/* harmony export */   bx: () => (/* binding */ enterFirst)
/* harmony export */ });
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52681);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69503);


/** Seconds of one pair, as measured so far or, before that, as it was tried. */
function pairCost(entrant) {
    return sideCost(entrant, 'base') + sideCost(entrant, 'head');
}
function sideCost({ spent, seconds }, side) {
    return spent[side].runs === 0 ? seconds[side] : spent[side].seconds / spent[side].runs;
}
const seriesKey = (benchmark, metric) => `${benchmark}\n${metric}`;
function openCourse(contenders, pace) {
    const random = (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_0__/* .seededRandom */ .Is)(pace.seed);
    const runs = [];
    const spentOn = ({ first }, side) => {
        const own = (first ?? []).filter((run) => run.side === side);
        return { seconds: own.reduce((sum, { seconds }) => sum + seconds, 0), runs: own.length };
    };
    const entrants = contenders.map((contender) => ({
        ...contender,
        run: (side) => contender.run(side),
        ...(contender.control === undefined
            ? {}
            : { control: () => contender.control?.() ?? Promise.resolve(undefined) }),
        sides: (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .balancedSides */ .b)(random, contender.first && [contender.first[0].side, contender.first[1].side]),
        counts: new Map(),
        spent: { base: spentOn(contender, 'base'), head: spentOn(contender, 'head') },
        failed: false,
    }));
    return {
        pace,
        random,
        entrants,
        runs,
        failures: [],
        controlFailures: [],
        cutShort: new Set(),
        seen(stage) {
            const found = new Map();
            for (const run of runs) {
                if (run.stage !== stage)
                    continue;
                for (const { benchmark, metric, value } of run.readings) {
                    const key = seriesKey(benchmark, metric.name);
                    const series = found.get(key);
                    if (series === undefined) {
                        const made = { base: [], head: [] };
                        made[run.side].push(value);
                        found.set(key, made);
                    }
                    else
                        series[run.side].push(value);
                }
            }
            return (benchmark, metric) => found.get(seriesKey(benchmark, metric));
        },
        atBase(benchmark, metric) {
            const values = runs.flatMap(({ side, readings, stage }) => side === 'base' && stage !== 'control'
                ? readings.filter((one) => one.benchmark === benchmark && one.metric.name === metric)
                : []);
            return values.length === 0 ? undefined : values;
        },
        relabel(from, to) {
            runs.forEach((run, index) => {
                if (run.stage === from)
                    runs[index] = { ...run, stage: to };
            });
            for (const { counts } of entrants) {
                counts.set(to, (counts.get(to) ?? 0) + (counts.get(from) ?? 0));
                counts.delete(from);
            }
        },
    };
}
/**
 * Makes the pairs that were run before the first ones of a stage, or head's halves of them. Durations alone may decide of
 * which stage, since nobody has looked at their results.
 */
function enterFirst({ runs }, entrants, stage, headOnly = false) {
    const pairs = entrants.flatMap(({ name, first, counts }) => {
        if (first === undefined || counts.size > 0)
            return [];
        counts.set(stage, 1);
        return [{ at: first[0].at, workload: name, first }];
    });
    for (const { workload, first } of pairs.toSorted((a, b) => a.at - b.at)) {
        for (const { side, at, readings } of first) {
            if (!headOnly || side === 'head')
                runs.push({ workload, side, stage, pair: 0, at, readings });
        }
    }
}
/**
 * Runs the shares round by round, in a new random order each, one pair of every entrant a round. An entrant leaves when
 * it has its pairs, when it fails, when another pair would cross the deadline, or when `enough` says so.
 */
async function interleave(course, shares, { stage, deadline = course.pace.deadline, headOnly = false, enough = () => false, }) {
    const { pace, random } = course;
    const end = new Map(shares.map(({ entrant, pairs }) => [entrant, (entrant.counts.get(stage) ?? 0) + pairs]));
    let active = shares
        .filter(({ pairs, entrant }) => pairs > 0 && !entrant.failed)
        .map(({ entrant }) => entrant);
    while (active.length > 0) {
        const left = new Set(active);
        for (const entrant of (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .nextRound */ .q)(active, random)) {
            const cost = headOnly ? sideCost(entrant, 'head') : pairCost(entrant);
            if (pace.now() + cost > deadline || entrant.exhausted?.() === true) {
                course.cutShort.add(entrant.name);
                left.delete(entrant);
                continue;
            }
            pace.watch(progress(active, end, entrant, stage, course, deadline, headOnly));
            const done = await runPair(course, entrant, stage, headOnly);
            const count = entrant.counts.get(stage) ?? 0;
            if (!done || count >= (end.get(entrant) ?? 0) || enough(entrant, count))
                left.delete(entrant);
        }
        active = active.filter((entrant) => left.has(entrant));
    }
}
/** Runs one pair and keeps it only when both halves succeeded: half a pair says nothing. */
async function runPair({ pace, runs, failures, controlFailures }, entrant, stage, headOnly) {
    const pair = entrant.counts.get(stage) ?? 0;
    const kept = [];
    for (const side of entrant.sides()) {
        if (side === 'base' && headOnly)
            continue;
        const at = pace.now();
        try {
            const { twin } = entrant;
            const readings = stage === 'control' && side === 'head' && twin !== undefined ? await twin() : await entrant.run(side);
            kept.push({
                workload: entrant.name,
                side,
                ...(stage === undefined ? {} : { stage }),
                pair,
                at,
                readings,
            });
            entrant.spent[side].seconds += pace.now() - at;
            entrant.spent[side].runs += 1;
        }
        catch (error) {
            const failure = { workload: entrant.name, side, error };
            if (stage === 'control')
                controlFailures.push(failure);
            else {
                entrant.failed = true;
                failures.push(failure);
            }
            return false;
        }
    }
    runs.push(...kept);
    entrant.counts.set(stage, pair + 1);
    return true;
}
/** What is likely left of this stage. */
function progress(active, end, current, stage, { runs, pace }, deadline, headOnly) {
    const open = active.map((entrant) => {
        const pairs = Math.max(1, (end.get(entrant) ?? 0) - (entrant.counts.get(stage) ?? 0));
        const seconds = headOnly ? sideCost(entrant, 'head') : pairCost(entrant);
        return { runs: headOnly ? pairs : 2 * pairs, seconds: pairs * seconds };
    });
    const likely = open.reduce((sum, { seconds }) => sum + seconds, 0);
    const left = Math.max(0, Math.min(likely, deadline - pace.now()));
    const total = open.reduce((sum, one) => sum + one.runs, 0);
    return {
        kind: 'measuring',
        done: runs.length,
        total: runs.length + Math.round(likely > 0 ? (total * left) / likely : 0),
        left,
        workload: current.name,
    };
}


/***/ }),

/***/ 69503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ balancedSides),
/* harmony export */   q: () => (/* binding */ nextRound)
/* harmony export */ });
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52681);

/**
 * Which side runs first, pair by pair: a coin decides every even pair and the next pair is its mirror, so that
 * after any even number of pairs each side came first equally often (randomised multiple interleaved trials,
 * Abedi & Brecht, ICPE 2017). `already` is the order of a pair that was run before: the next is its mirror.
 */
function balancedSides(random, already) {
    let mirror = already && [already[1], already[0]];
    return () => {
        if (mirror !== undefined) {
            const pair = mirror;
            mirror = undefined;
            return pair;
        }
        const [first, second] = random() < 0.5 ? ['base', 'head'] : ['head', 'base'];
        mirror = [second, first];
        return [first, second];
    };
}
/** Every item once, in a new random order each time: no workload always runs after the same neighbour. */
function nextRound(items, random) {
    return (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_0__/* .shuffled */ .A4)(items, random);
}


/***/ }),

/***/ 18856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ toolchainHomes),
/* harmony export */   m: () => (/* binding */ allowedEnvironment)
/* harmony export */ });
/** Which of the user's variables benchmarks and `setup` are handed: an allow-list, so that a new secret is never on it. */
/** What any program needs to find its way; `TERM` and `SHELL` because tools that `setup` runs stumble over their absence. */
const everywhere = [
    'PATH HOME USER LOGNAME SHELL TERM LANG LANGUAGE TZ TMPDIR TEMP TMP',
    'XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME',
    // Tools behave differently when it is set (no prompts, no watch mode); base and head see the same value.
    'CI',
];
const windows = [
    'SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT OS USERNAME USERPROFILE HOMEDRIVE HOMEPATH PUBLIC',
    'APPDATA LOCALAPPDATA PROGRAMDATA ALLUSERSPROFILE PROGRAMFILES PROGRAMFILES(X86) PROGRAMW6432',
    'COMMONPROGRAMFILES COMMONPROGRAMFILES(X86) COMMONPROGRAMW6432 PSMODULEPATH',
    'NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE PROCESSOR_IDENTIFIER',
];
/** Folders that belong to a toolchain; a version manager picks its version by them. */
const homes = [
    'JAVA_HOME MAVEN_HOME M2_HOME GRADLE_HOME GRADLE_USER_HOME SDKMAN_DIR JENV_ROOT ANDROID_HOME ANDROID_SDK_ROOT',
    'GOROOT GOPATH GOCACHE GOMODCACHE GOENV_ROOT CARGO_HOME RUSTUP_HOME',
    'PYENV_ROOT CONDA_PREFIX PIP_CACHE_DIR UV_CACHE_DIR UV_PYTHON_INSTALL_DIR POETRY_HOME PIPX_HOME PIPX_BIN_DIR',
    'NVM_DIR NVM_BIN VOLTA_HOME FNM_DIR FNM_MULTISHELL_PATH NODENV_ROOT N_PREFIX PNPM_HOME COREPACK_HOME BUN_INSTALL',
    'DENO_DIR DENO_INSTALL YARN_CACHE_FOLDER npm_config_cache',
    'DOTNET_ROOT NUGET_PACKAGES GEM_HOME RBENV_ROOT ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR',
    'GHCUP_INSTALL_BASE_PREFIX STACK_ROOT CABAL_DIR JULIA_DEPOT_PATH OPAMROOT NIX_PROFILES',
    'RUNNER_TOOL_CACHE AGENT_TOOLSDIRECTORY pythonLocation Python_ROOT_DIR Python2_ROOT_DIR Python3_ROOT_DIR',
];
/** What selects a toolchain or lets its programs start, without being one of its folders. */
const toolchains = [
    'GEM_PATH PYENV_VERSION NODENV_VERSION RBENV_VERSION GOENV_VERSION JENV_VERSION RUSTUP_TOOLCHAIN GOTOOLCHAIN',
    'CC CXX SDKROOT DEVELOPER_DIR PKG_CONFIG_PATH',
    // An interpreter that was installed by a CI step may not start without it.
    'LD_LIBRARY_PATH DYLD_LIBRARY_PATH DYLD_FALLBACK_LIBRARY_PATH',
];
/** Paths of certificates, never their keys. */
const certificates = [
    'SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS PIP_CERT REQUESTS_CA_BUNDLE CURL_CA_BUNDLE GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH CARGO_HTTP_CAINFO NIX_SSL_CERT_FILE DENO_CERT',
];
/** Addresses of proxies; handed on only where no credentials stand in them. */
const proxies = ['HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy'];
const words = (lines) => lines.flatMap((line) => line.split(' '));
const upper = (names) => new Set(names.map((name) => name.toUpperCase()));
const homeNames = words(homes);
const plain = words([...everywhere, ...homes, ...toolchains, ...certificates]);
const exact = new Set(plain);
const onWindows = upper([...plain, ...words(windows)]);
const proxyNames = new Set(words(proxies));
/** Locale categories, and the numbered homes that CI images and installers set (`JAVA_HOME_17_X64`, `GOROOT_1_22_X64`). */
const families = /^(?:LC_[A-Z]+|JAVA_HOME_\w+|GOROOT_\d\w*|DOTNET_ROOT_\w+)$/u;
const credentials = /:\/\/[^/]*@|^[^/]*:[^/]*@/u;
/**
 * The variables of `all` that are handed on. Everything else (tokens, what CI systems set, git's own variables,
 * tuning such as `OMP_NUM_THREADS`, search paths such as `PYTHONPATH`) is handed on only when an entry names it in
 * `pass-env` or sets it in `env`, so that a measurement says itself what it depends on.
 */
function allowedEnvironment(all = process.env, platform = process.platform) {
    const allowed = {};
    for (const [name, value] of Object.entries(all)) {
        if (value === undefined)
            continue;
        // On Windows names mean the same whatever their case.
        const listed = platform === 'win32' ? onWindows.has(name.toUpperCase()) : exact.has(name);
        const proxy = proxyNames.has(name) && !credentials.test(value);
        if (listed || proxy || families.test(name))
            allowed[name] = value;
    }
    return allowed;
}
/** The toolchain folders among the variables of `env`: what lies in them is installed, wherever they lie. */
function toolchainHomes(env) {
    return homeNames.flatMap((name) => env[name] ?? []).filter((value) => value !== '');
}


/***/ }),

/***/ 65430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ diffText),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26175);
/** What commits are and hold: parents, files, differences. */


/** The commit that a name stands for; undefined when nothing here has that name. */
async function resolveCommit(repository, name) {
    if (name.startsWith('-'))
        return undefined;
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(repository.git, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], {
        accept: [0, 1, 128],
    });
}
/** Reads a commit. Throws a `Fault` when it is not here. */
async function readCommit(repository, id) {
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository.git, ['cat-file', 'commit', id]);
    const lines = text.slice(0, text.indexOf('\n\n') + 1).split('\n');
    const values = (key) => lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
    const committed = /> (-?\d+) [+-]\d+$/u.exec(values('committer')[0] ?? '');
    return { id, tree: values('tree')[0] ?? '', parents: values('parent'), time: Number(committed?.[1] ?? 0) };
}
/** Whether the commit's object is in this clone. */
async function hasCommit(repository, id) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository.git, ['cat-file', '-e', `${id}^{commit}`])).code === 0;
}
/** Whether history was cut when it was fetched. */
async function isShallow(repository) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(repository.git, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
/** Bytes of a file that is read from a commit. */
const fileLimit = 16 * 2 ** 20;
/**
 * The text of a file (UTF-8, byte order mark removed) as a commit has it, links within the tree followed; undefined
 * when the commit has no such file. `path` is relative to the root, with slashes.
 */
async function fileAt(repository, commit, path) {
    if (path.includes('\n'))
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-path', `${JSON.stringify(path)} has a line break in it`);
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository.git, ['cat-file', '--batch', '--follow-symlinks'], {
        input: `${commit}:${path}\n`,
        limit: fileLimit,
    });
    const end = answer.indexOf('\n');
    if (!/^[0-9a-f]{40,64} blob \d+$/u.test(answer.slice(0, end)))
        return undefined;
    return answer.slice(end + 1, -1).replace(/^\uFEFF/u, '');
}
/** Bytes of a diff that is read; what is behind that is lost. */
const diffLimit = 32 * 2 ** 20;
/** What changed between two commits, as a unified diff of text files without context; renamed files are followed. */
async function diffText(repository, from, to) {
    const args = ['diff-tree', '-r', '-p', '-M', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv'];
    const prefixes = ['--src-prefix=a/', '--dst-prefix=b/', '--ignore-submodules=all'];
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository.git, [...args, ...prefixes, from, to], { limit: diffLimit });
}
/** Every path in which two commits differ, relative to the root; a renamed file is both its names. */
async function changedPaths(repository, from, to) {
    const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--ignore-submodules=none', from, to];
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .zeroSeparated */ .QC)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository.git, args));
}


/***/ }),

/***/ 86221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67552);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65430);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26175);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54906);
/** Head: the working tree as it lies, as a commit that can be checked out elsewhere. */







/**
 * Reads head. With staged, unstaged or untracked (not ignored) changes a tree is made through a copy of the index,
 * so that the user's index and working tree stay as they are, to the byte and the second.
 */
async function readHead(repository, undoing) {
    const commit = await (0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .WL)(repository, 'HEAD');
    if (commit === undefined) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('no-commit', 'the repository has no commit yet, so there is nothing to compare with', {
            remedy: 'commit something first',
        });
    }
    const { tree, time } = await (0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommit */ .kN)(repository, commit);
    const branch = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitLine */ .JG)(repository.git, ['symbolic-ref', '--quiet', '--short', 'HEAD'], {
        accept: [0, 1],
    });
    const named = { commit, label: branch ?? 'HEAD', ...(branch === undefined ? {} : { branch }) };
    const clean = { ...named, checkout: commit, tree, uncommitted: false };
    if (!(await looksChanged(repository)))
        return clean;
    const changed = await treeAsItLies(repository, undoing);
    if (changed === tree)
        return clean;
    const checkout = await commitOf(repository, changed, commit, time, undoing);
    return { ...named, checkout, tree: changed, uncommitted: true };
}
/** Whether git sees any change; content of submodules is looked at where they are copied. */
async function looksChanged(repository) {
    const entries = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .zeroSeparated */ .QC)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(repository.git, [
        'status',
        '--porcelain=v2',
        '-z',
        '--untracked-files=normal',
        '--ignore-submodules=dirty',
    ]));
    const conflicts = entries.flatMap((entry) => (entry.startsWith('u ') ? [entry.split(' ').slice(10)] : []));
    if (conflicts.length > 0) {
        const names = conflicts.map((words) => words.join(' ')).join(', ');
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('unmerged', `the working tree has conflicts that are not resolved: ${names}`, {
            remedy: 'resolve them and git add the files, or abort the merge',
        });
    }
    return entries.length > 0;
}
async function treeAsItLies(repository, undoing) {
    const folder = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeRunFolder */ .GU)(repository, undoing);
    try {
        const index = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(folder.path, 'index');
        await copyIndex((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(repository.ownDirectory, 'index'), index);
        const call = {
            env: { GIT_INDEX_FILE: index },
            config: ['core.splitIndex=false'],
            undoing,
        };
        const args = ['add', '--all'];
        const added = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(repository.git, args, call);
        if (added.code !== 0)
            throw refusal(args, added);
        return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitLine */ .JG)(repository.git, ['write-tree'], call)) ?? '';
    }
    finally {
        await folder.remove();
    }
}
/**
 * The copy keeps an old time: git trusts what the index says of a file only if the file is older than the index, so
 * a copy of today would hide a change that was made in the moment after the original was written.
 */
async function copyIndex(from, to) {
    try {
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(from);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
        const seconds = Math.floor(mtimeMs / 1000);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(to, seconds, seconds);
    }
    catch (error) {
        // Without an index nothing is staged, and git starts an empty one.
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== 'ENOENT')
            throw error;
    }
}
function refusal(args, added) {
    if (!added.stderr.includes('sparse-checkout definition'))
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitFault */ .NO)(args, added);
    const names = added.stderr
        .split('\n')
        .slice(3)
        .filter((line) => line !== '' && !line.startsWith('hint:'));
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('outside-sparse', `there are changes outside the sparse checkout, which a copy would not have: ${names.join(', ')}`, { remedy: 'widen it with git sparse-checkout add, or move the files away' });
}
/** The same content on the same parent is the same commit, so that a report can be made again. */
async function commitOf(repository, tree, parent, time, undoing) {
    const identity = (role) => ({
        [`GIT_${role}_NAME`]: 'Benchline',
        [`GIT_${role}_EMAIL`]: 'benchline@localhost',
        [`GIT_${role}_DATE`]: `@${time} +0000`,
    });
    const made = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitLine */ .JG)(repository.git, ['commit-tree', '--no-gpg-sign', '-p', parent, '-m', 'Uncommitted changes', tree], { env: { ...identity('AUTHOR'), ...identity('COMMITTER') }, undoing });
    return made ?? '';
}


/***/ }),

/***/ 10015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72211);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69839);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67552);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54906);
/* harmony import */ var _worktree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72910);
/** Removes what runs left behind that could not do it themselves: killed, or the machine went down. */






/** Seconds after which a run folder without a word of its owner is one whose maker died right then. */
const patience = 600;
/**
 * Removes run folders, work trees and locks of dead owners, in this repository and in the temporary folders; never
 * anything of an owner that lives or that this machine cannot see. Says what it removed.
 */
async function sweep(repository) {
    const swept = new Map();
    for (const parent of await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolders */ .XR)()) {
        for (const name of await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listDirectory */ .KG)(parent)) {
            const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(parent, name);
            if (!_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .runFolderName */ .t0.test(name) || !(await isOwnFolder(folder)))
                continue;
            const note = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readNote */ .VC)(folder);
            if (await isLeftBehind(folder, note)) {
                for (const gitDirectory of note?.gitDirectories ?? [])
                    await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeRecords */ .DR)(gitDirectory, folder);
                if ((await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .removeRunFolder */ .UG)(folder)) === undefined)
                    swept.set(folder, note?.owner);
            }
        }
    }
    for (const gitDirectory of await gitDirectories(repository)) {
        for (const { lock } of await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_5__/* .worktreeRecords */ .C7)(gitDirectory)) {
            if (lock === undefined || (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .lifeOf */ .c_)(lock.owner) !== 'dead')
                continue;
            await removeLocked(lock.folder, lock.owner);
            await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeRecords */ .DR)(gitDirectory, lock.folder);
            swept.set(lock.folder, lock.owner);
        }
    }
    return [...swept].map(([folder, owner]) => ({
        code: 'swept',
        severity: 'note',
        text: `removed what an earlier run left behind${owner === undefined ? '' : ` (process ${owner.pid}, no longer alive)`}: ${folder}`,
    }));
}
async function isLeftBehind(folder, note) {
    if (note !== undefined)
        return (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .lifeOf */ .c_)(note.owner) === 'dead';
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => undefined);
    return found !== undefined && Date.now() - found.mtimeMs > patience * 1000;
}
/** The temporary folder may be everybody's: what another user made is not ours to remove. */
async function isOwnFolder(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    return found?.isDirectory() === true && (process.getuid === undefined || found.uid === process.getuid());
}
/** A run folder in a temporary folder that is no longer the one in use; only if it says itself whose it is. */
async function removeLocked(folder, owner) {
    if (!_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .runFolderName */ .t0.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .basename */ .P8)(folder)) || !(await isOwnFolder(folder)))
        return;
    const note = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readNote */ .VC)(folder);
    if (note !== undefined && JSON.stringify(note.owner) === JSON.stringify(owner))
        await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .removeRunFolder */ .UG)(folder);
}
/** The repository's git directory and those of its submodules, however deep. */
async function gitDirectories(repository) {
    const found = new Set([repository.gitDirectory]);
    const look = async (folder) => {
        for (const name of await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listDirectory */ .KG)(folder)) {
            const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(folder, name);
            if ((await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(path, 'HEAD'))) === undefined) {
                // A name may have slashes; files end the search by having nothing in them.
                await look(path);
            }
            else {
                found.add(path);
                await look((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(path, 'modules'));
            }
        }
    };
    await look((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(repository.gitDirectory, 'modules'));
    await look((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(repository.ownDirectory, 'modules'));
    return found;
}


/***/ }),

/***/ 26328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ watchHealth)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/system/health/clock-jumps.js
/** Notices when the time of day moves by another amount than time itself: a suspended machine, or a clock that was set. */


const systemClocks = {
    monotonic: () => external_node_perf_hooks_.performance.now() / 1000,
    wall: () => Date.now() / 1000,
    sinceBoot() {
        try {
            return Number.parseFloat((0,external_node_fs_.readFileSync)('/proc/uptime', 'utf8'));
        }
        catch {
            return undefined;
        }
    },
};
/** Seconds. Clocks are slewed by at most a few thousandths, and runs take less than minutes. */
const smallest = 1;
/** Of a clock that does nothing but jump so many are kept. */
const mostKept = 100;
/** `begun`: when measuring began, on the monotonic clock. */
function watchClocks(begun, clocks = systemClocks) {
    const found = [];
    /** Time spent suspended since the start of the machine, as far as its clocks tell. */
    const asleep = () => {
        const boot = clocks.sinceBoot();
        return boot === undefined ? undefined : boot - clocks.monotonic();
    };
    let [monotonic, wall, slept] = [clocks.monotonic(), clocks.wall(), asleep()];
    return {
        look() {
            const [before, set] = [monotonic, wall];
            [monotonic, wall] = [clocks.monotonic(), clocks.wall()];
            const seconds = wall - set - (monotonic - before);
            if (Math.abs(seconds) < smallest || found.length >= mostKept)
                return;
            const sleptBefore = slept;
            slept = asleep();
            const kind = slept === undefined || sleptBefore === undefined ? undefined : kindOf(slept - sleptBefore);
            const at = { from: before - begun, to: monotonic - begun };
            found.push({ ...at, seconds, ...(kind === undefined ? {} : { kind }) });
        },
        jumps: () => found,
    };
}
/** The counter since boot goes on while the machine sleeps; whoever sets the time of day does not touch it. */
const kindOf = (asleep) => (asleep > smallest / 2 ? 'suspended' : 'set');

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/system/health/frequency.js
/** How fast the processors are clocked, where Linux says so; virtual machines hardly ever know. */


/** Processors that are looked at: each costs some ten microseconds. */
const most = 4;
/** Files that tell the present frequency, of some processors spread over all; none where there are none. */
function frequencyFiles(folder = '/sys/devices/system/cpu') {
    const files = names(folder)
        .filter((name) => /^cpu\d+$/u.test(name))
        .map((name) => (0,external_node_path_.join)(folder, name, 'cpufreq/scaling_cur_freq'))
        .filter((file) => readOne(file) !== undefined);
    const step = Math.max(1, Math.ceil(files.length / most));
    return files.filter((_, index) => index % step === 0);
}
/** Hz of the fastest of them: others may idle while it works. */
function fastest(files) {
    const known = files.map(readOne).filter((value) => value !== undefined);
    return known.length === 0 ? undefined : Math.max(...known);
}
/** The file has kHz. */
function readOne(file) {
    try {
        const value = Number((0,external_node_fs_.readFileSync)(file, 'utf8')) * 1000;
        return Number.isFinite(value) && value > 0 ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function names(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/system/health/processor-time.js
/** Where the CPU time of a Linux machine went, and how much of it was ours. */


/** Undefined where the system does not tell. `proc` is where it tells. */
function processorTime(proc = '/proc') {
    const [, ...columns] = read((0,external_node_path_.join)(proc, 'stat')).split('\n', 1)[0]?.split(/\s+/u) ?? [];
    // user nice system idle iowait irq softirq steal; the time of guests that follows is in user already (proc_stat(5)).
    const counts = columns.slice(0, 8).map(Number);
    const [, , , idle, waiting, , , steal] = counts;
    if (idle === undefined || waiting === undefined || steal === undefined)
        return undefined;
    const all = counts.reduce((sum, count) => sum + count, 0);
    if (!Number.isFinite(all))
        return undefined;
    const ours = ownTime(proc);
    return { all, idle: idle + waiting, steal, ...(ours === undefined ? {} : { ours }) };
}
/**
 * Our own time, that of our children (the launcher), and of all that either has waited for. What is running when this
 * is asked is not in it: it is asked between runs.
 */
function ownTime(proc) {
    const children = tryRead((0,external_node_path_.join)(proc, 'self/task', String(process.pid), 'children'));
    const own = timeOf(tryRead((0,external_node_path_.join)(proc, 'self/stat')));
    if (children === undefined || own === undefined)
        return undefined;
    return children
        .split(/\s+/u)
        .filter((pid) => pid !== '')
        .reduce((sum, pid) => sum + (timeOf(tryRead((0,external_node_path_.join)(proc, pid, 'stat'))) ?? 0), own);
}
/** utime + stime + cutime + cstime, the fields 14 to 17 (proc_pid_stat(5)); the name in the second may hold anything. */
function timeOf(stat) {
    if (stat === undefined)
        return undefined;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const sum = fields.slice(11, 15).reduce((total, field) => total + Number(field), 0);
    return fields.length < 15 || !Number.isFinite(sum) ? undefined : sum;
}
function tryRead(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
const read = (path) => tryRead(path) ?? '';
/** Shares of what went by between two moments; what is unknown, or did not move, is absent. */
function shares(before, after) {
    if (before === undefined || after === undefined)
        return {};
    const all = after.all - before.all;
    if (all <= 0)
        return {};
    const [idle, steal] = [after.idle - before.idle, after.steal - before.steal];
    const share = (ticks) => Math.min(1, Math.max(0, ticks / all));
    const ours = after.ours === undefined || before.ours === undefined ? undefined : after.ours - before.ours;
    return {
        steal: share(steal),
        idle: share(idle),
        ...(ours === undefined ? {} : { other: share(all - idle - steal - ours) }),
    };
}

;// CONCATENATED MODULE: ./build/system/health/watch-health.js
/** Watches over the machine while it measures, without a timer of its own: whoever measures asks it to look. */




/** Seconds between two looks at the frequency. */
const rest = 1;
/** Begins to watch. `begun`: when measuring began, on the monotonic clock, which is what jumps are dated by. */
function watchHealth(begun, sources = {}) {
    const { proc, processors, clocks = systemClocks, load = () => (0,external_node_os_.loadavg)()[0] ?? 0 } = sources;
    const before = processorTime(proc);
    const start = load();
    const files = frequencyFiles(processors);
    const jumps = watchClocks(begun, clocks);
    const seen = { lowest: Infinity, highest: 0 };
    let next = -Infinity;
    const look = () => {
        jumps.look();
        if (files.length === 0 || clocks.monotonic() < next)
            return;
        next = clocks.monotonic() + rest;
        const now = fastest(files);
        if (now === undefined)
            return;
        seen.lowest = Math.min(seen.lowest, now);
        seen.highest = Math.max(seen.highest, now);
    };
    look();
    return {
        look,
        done() {
            look();
            const end = load();
            const found = jumps.jumps();
            return {
                ...shares(before, processorTime(proc)),
                // Windows keeps no such average and says zero.
                ...(start > 0 || end > 0 ? { load: { start, end } } : {}),
                ...(seen.highest > 0 ? { frequency: { ...seen } } : {}),
                ...(found.length > 0 ? { clockJumps: [...found] } : {}),
            };
        },
    };
}


/***/ }),

/***/ 27501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* unused harmony exports versionIn, osRelease, armModel, cpuFlags, imageName */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _allowed_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18856);
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28562);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72211);
/** What this machine is: the processor, the system, and the versions of what runs benchmarks. */







const runtimes = [
    { name: 'node', programs: ['node'], argument: '--version' },
    {
        name: 'python',
        programs: process.platform === 'win32' ? ['python3', 'python'] : ['python3'],
        argument: '--version',
    },
    { name: 'go', programs: ['go'], argument: 'version', sign: /^go\.(?:mod|work)$/u },
    {
        name: 'java',
        programs: ['java'],
        argument: '-version',
        sign: /^(?:pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|build\.sbt)$/u,
    },
    { name: 'rust', programs: ['rustc'], argument: '--version', sign: /^Cargo\.toml$/u },
];
/** Milliseconds; far more than any takes, because a version that is missing now and then would split a history. */
const patience = 20_000;
/** `v20.20.2`, `Python 3.11.7`, `go version go1.22.3 linux/amd64`, `openjdk version "17.0.11" 2024-04-16`. */
function versionIn(text) {
    return /\d+(?:\.\d+)*/u.exec(text)?.[0];
}
async function versionOf({ programs, argument, sign }, env, cwd, names) {
    if (sign !== undefined && !names.some((name) => sign.test(name)))
        return undefined;
    for (const program of programs) {
        const path = await (0,_executable_js__WEBPACK_IMPORTED_MODULE_5__/* .findExecutable */ .oq)(program, env, cwd);
        if (path === undefined)
            continue;
        try {
            const { stdout, stderr } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(path, [argument], {
                cwd,
                // Asking for a version must not install one.
                env: { ...env, RUSTUP_AUTO_INSTALL: '0', GOTOOLCHAIN: env['GOTOOLCHAIN'] ?? 'local' },
                timeout: patience,
                killSignal: 'SIGKILL',
                windowsHide: true,
            });
            return versionIn(stdout.trim() === '' ? stderr : stdout);
        }
        catch {
            // There by name only, such as a shim whose version is not installed.
        }
    }
    return undefined;
}
/** `ID=ubuntu`, `VERSION_ID="24.04"` → `ubuntu 24.04`; a rolling distribution has no version. */
function osRelease(text) {
    const field = (name) => new RegExp(`^${name}=["']?([^"'\\n]*)["']?\\s*$`, 'mu').exec(text)?.[1];
    const [id, version] = [field('ID'), field('VERSION_ID')];
    return id === undefined || id === '' ? undefined : [id, version ?? ''].join(' ').trim();
}
/** The text of a small file; empty where there is none or it cannot be read. */
const textOf = async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => '');
async function operatingSystem() {
    // GitHub's images name themselves without build number: `ubuntu24`, `win25`, `macos15`.
    const image = process.env['ImageOS'];
    if (process.platform === 'linux') {
        const text = (await textOf('/etc/os-release')) || (await textOf('/usr/lib/os-release'));
        return osRelease(text) ?? image ?? 'linux';
    }
    if (process.platform === 'darwin') {
        const asked = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('/usr/bin/sw_vers', ['-productVersion'], { timeout: patience });
        const version = await asked.then(({ stdout }) => versionIn(stdout)).catch(() => undefined);
        return version === undefined ? (image ?? 'macos') : `macos ${version.split('.')[0]}`;
    }
    return image ?? `${process.platform === 'win32' ? 'windows' : process.platform} ${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.release)()}`;
}
/** ARM kernels give numbers in place of a name: `implementer 0x41 part 0xd0c` tells models apart as well. */
function armModel(cpuinfo) {
    const field = (name) => new RegExp(`^${name}\\s*:\\s*(.+)$`, 'mu').exec(cpuinfo)?.[1]?.trim();
    const [implementer, part, variant] = [field('CPU implementer'), field('CPU part'), field('CPU variant')];
    if (implementer === undefined || part === undefined)
        return undefined;
    return `implementer ${implementer} part ${part}${variant === undefined ? '' : ` variant ${variant}`}`;
}
/** What the first processor can do: `flags` on x86, `Features` on ARM. */
function cpuFlags(cpuinfo) {
    const named = /^(?:flags|Features)[^\S\n]*:[^\S\n]*(\S.*)$/mu.exec(cpuinfo)?.[1];
    return named === undefined ? undefined : [...new Set(named.trim().split(/\s+/u))].toSorted();
}
/** GitHub's images say which build they are: `ubuntu24 20250804.1.0`. */
function imageName(env) {
    const { ImageOS: name = '', ImageVersion: version = '' } = env;
    return name === '' || version === '' ? undefined : `${name} ${version}`;
}
function cpuModel(cpuinfo) {
    const name = ((0,node_os__WEBPACK_IMPORTED_MODULE_2__.cpus)()[0]?.model ?? '').replaceAll(/\s+/gu, ' ').trim();
    if (name !== '' && name !== 'unknown')
        return name;
    return armModel(cpuinfo) ?? `unknown ${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)()}`;
}
/** Where runs happen, as far as it decides whether they are comparable. Never throws: what is not known is not named. */
async function readEnvironment({ named, env = (0,_allowed_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .allowedEnvironment */ .m)(), cwd = process.cwd(), } = {}) {
    const names = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .listDirectory */ .KG)(cwd);
    const [cpuinfo, os, ...versions] = await Promise.all([
        textOf('/proc/cpuinfo'),
        operatingSystem(),
        ...runtimes.map(async (runtime) => versionOf(runtime, env, cwd, names)),
    ]);
    const found = runtimes.flatMap(({ name }, index) => {
        const version = versions[index];
        return version === undefined ? [] : [[name, version]];
    });
    const [flags, image] = [cpuFlags(cpuinfo), imageName(process.env)];
    return {
        cpu: cpuModel(cpuinfo),
        ...(flags === undefined ? {} : { flags }),
        cores: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism)(),
        memory: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem)(),
        os,
        kernel: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.release)(),
        arch: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)(),
        runtimes: Object.fromEntries(found),
        ...(image === undefined ? {} : { image }),
        ...(named === undefined ? {} : { named }),
    };
}


/***/ })

};
