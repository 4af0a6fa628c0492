export const id = 943;
export const ids = [943];
export const modules = {

/***/ 4547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ logTerminal),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   sU: () => (/* binding */ reportFolderOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7552);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5102);


/** The folder that is worked in. */
const folderOf = ({ inputs }) => (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(inputs.workingDirectory);
/** Where the report goes: a folder that does not move, so that a workflow can name it. */
const reportFolderOf = (duty) => (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(folderOf(duty), 'benchline-report');
/** The token as git needs it; a server of one's own is named by the job. */
function credentialsOf({ inputs, env }) {
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return inputs.token === undefined ? undefined : { server, token: inputs.token };
}
/** A job's log as a terminal: it takes colours and is read afterwards, so no line renews itself. */
function logTerminal(env) {
    return { out: _github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv, err: _github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv, color: (env['NO_COLOR'] ?? '') === '', live: false, width: 120 };
}


/***/ }),

/***/ 9574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordState: () => (/* binding */ recordState)
});

// EXTERNAL MODULE: ./build/gate/record.js + 2 modules
var record = __webpack_require__(7519);
// EXTERNAL MODULE: ./build/github/annotations.js
var annotations = __webpack_require__(8492);
// EXTERNAL MODULE: ./build/github/report-folder.js
var report_folder = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(8705);
// EXTERNAL MODULE: ./build/reports/median.js
var median = __webpack_require__(1780);
// EXTERNAL MODULE: ./build/reports/scale.js
var scale = __webpack_require__(498);
;// CONCATENATED MODULE: ./build/reports/recording.js



/** Rows of the table; the run itself has everything. */
const most = 500;
/** The first line says what was kept and where. */
function recordingMarkdown({ run, place, findings }) {
    const count = new Set(run.samples.map(({ benchmark }) => benchmark)).size;
    const rows = run.samples.slice(0, most).map(({ benchmark, metric, values }) => {
        const { unit, format } = (0,scale/* scaleFor */.E)(metric.unit, [(0,median/* median */.J)(values)]);
        const value = [format((0,median/* median */.J)(values)), (0,reports_escape/* markdownText */.p7)(unit)].filter((part) => part !== '').join(' ');
        return `| ${(0,reports_escape/* markdownName */.Zt)(benchmark)} | ${(0,reports_escape/* markdownText */.p7)(metric.name)} | ${value} | ${values.length} |`;
    });
    const rest = run.samples.length - rows.length;
    const notes = findings.map(({ severity, text, remedy }) => `- **${severity}**: ${(0,reports_escape/* markdownText */.p7)(text)}${remedy === undefined ? '' : ` → ${(0,reports_escape/* markdownText */.p7)(remedy)}`}`);
    return `${[
        `## RECORDED: ${count} ${count === 1 ? 'benchmark' : 'benchmarks'} of ${run.commit.slice(0, 10)} in ${(0,reports_escape/* markdownText */.p7)(place)}`,
        ['| benchmark | metric | median | runs |', '| :-- | :-- | --: | --: |', ...rows].join('\n'),
        rest > 0 ? `… and ${rest} more series.` : '',
        notes.join('\n'),
    ]
        .filter((block) => block !== '')
        .join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/reports/refusal.js
var refusal = __webpack_require__(1444);
// EXTERNAL MODULE: ./build/stores/codec.js
var codec = __webpack_require__(3749);
// EXTERNAL MODULE: ./build/action/duty.js
var action_duty = __webpack_require__(4547);
// EXTERNAL MODULE: ./build/action/tell.js
var tell = __webpack_require__(1272);
// EXTERNAL MODULE: ./build/action/with-engine.js
var with_engine = __webpack_require__(4234);
;// CONCATENATED MODULE: ./build/action/record-state.js
/** Records the state of the default branch, which later changes are held against, and tells what was kept. */










/** Runs of every workload, as `benchline record` has it. */
const runs = 10;
/** Gives the exit code: 0 once the run is kept, 2 where it could not be made or kept. */
async function recordState(duty) {
    await (0,report_folder/* clearReportFolder */.O6)((0,action_duty/* reportFolderOf */.sU)(duty));
    const outcome = await (0,with_engine/* withEngine */.f)(duty, 'the job was ended before anything was recorded', (setting) => (0,record/* record */.g)({ ...setting, runs, push: true }));
    const { job, inputs } = duty;
    const origin = { job: job.name, matrix: inputs.matrix !== undefined };
    const folder = (0,action_duty/* reportFolderOf */.sU)(duty);
    if (outcome instanceof finding/* Fault */.v) {
        const { findings } = outcome;
        const markdown = (0,refusal/* refusalMarkdown */.K)(findings, 'NOT RECORDED');
        await (0,tell/* tell */.qz)({
            folder,
            origin: { ...origin, findings },
            files: { 'report.md': markdown },
            text: (0,tell/* findingsText */._g)(findings),
            markdown,
            annotations: (0,annotations/* annotationsOfFindings */.m)(findings),
            outputs: {},
        });
        return 2;
    }
    const { run, place, findings } = outcome;
    const markdown = recordingMarkdown(outcome);
    const count = new Set(run.samples.map(({ benchmark }) => benchmark)).size;
    return (0,tell/* tell */.qz)({
        folder,
        origin: { ...origin, suite: run.suite, findings },
        files: { 'run.json': `${(0,codec/* encodeRun */.M$)(run)}\n`, 'report.md': markdown },
        text: `${(0,tell/* findingsText */._g)(findings)}RECORDED  ${count} ${count === 1 ? 'benchmark' : 'benchmarks'} of ${run.commit.slice(0, 10)} in ${place}\n`,
        markdown,
        annotations: (0,annotations/* annotationsOfFindings */.m)(findings),
        outputs: { decision: 'unjudged' },
    });
}


/***/ }),

/***/ 4234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withEngine)
/* harmony export */ });
/* harmony import */ var _commands_interruptible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6405);
/* harmony import */ var _commands_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7196);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7218);
/* harmony import */ var _duty_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4547);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1272);
/** Runs the engine as a job does: progress to the log, cancellation cleaned up and told, faults as values. */






/** Gives what `work` gives, or the `Fault` that kept it from that. `undone` says what did not happen, for the summary. */
async function withEngine(duty, undone, work) {
    const terminal = (0,_duty_js__WEBPACK_IMPORTED_MODULE_3__/* .logTerminal */ .N8)(duty.env);
    const progress = (0,_commands_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLine */ .o)(terminal, false, _system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .monotonicSeconds */ .m);
    const { config } = duty.inputs;
    const credentials = (0,_duty_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialsOf */ .YN)(duty);
    try {
        return await (0,_commands_interruptible_js__WEBPACK_IMPORTED_MODULE_0__/* .interruptible */ .I)(terminal, () => progress.clear(), async (interruption) => {
            // Registered first, it is undone last: when it is written nothing else is left to clean up.
            const release = interruption.undo(() => (0,_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .summarizeOrWarn */ .$i)(`## CANCELLED: ${undone}\n`));
            return work({
                cwd: (0,_duty_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(duty),
                watch: progress.watch,
                interruption,
                ...(config === undefined ? {} : { config }),
                ...(credentials === undefined ? {} : { credentials }),
            }).finally(() => {
                if (!interruption.signal.aborted)
                    release();
            });
        });
    }
    catch (error) {
        if (error instanceof _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 5546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ keepRun),
  b: () => (/* binding */ openForKeeping)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/stores/codec.js
var codec = __webpack_require__(3749);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/system/github-event.js
var github_event = __webpack_require__(5704);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(7552);
// EXTERNAL MODULE: ./build/gate/ground.js
var gate_ground = __webpack_require__(7191);
;// CONCATENATED MODULE: ./build/gate/require-pushable.js
/** Whether a job may put a baseline where others read it. */

/**
 * Throws a `Fault` in a job for anything but the default branch: a proposal must not choose what it is judged by.
 * Outside a job the user has said so.
 */
function requirePushable(event) {
    if (event === undefined)
        return;
    const { defaultBranch: branch, ref } = event;
    const known = branch === undefined
        ? event.kind === 'other' && event.name === 'schedule'
        : ref === `refs/heads/${branch}`;
    if (event.kind === 'other' && known)
        return;
    const what = event.kind === 'other' ? event.name : event.kind;
    throw (0,finding/* fault */.D)('not-recordable', `a baseline is pushed from the default branch only, and this is ${what} of ${ref ?? 'an unknown branch'}`, { remedy: 'record without --push, or in a job for a push to the default branch' });
}

;// CONCATENATED MODULE: ./build/gate/keep-run.js
/** Keeps a run: in the store of the configuration, and pushed only where that may be. */







/** The store, to put something into it. Throws a `Fault` in a job that must not. */
async function openForKeeping(request, { repository, plan }) {
    const { credentials, interruption, push = false } = request;
    if (push)
        requirePushable(await (0,github_event/* readGithubEvent */.a)());
    return plan.baseline.openStore(repository, { push, credentials, undoing: interruption });
}
/** Keeps a run that was measured before and could not be kept then. `file` is relative to `cwd`. */
async function keepRun(request, file) {
    const ground = await (0,gate_ground/* openGround */._)(request);
    const text = await (0,files/* readText */.yR)((0,paths/* resolve */.hd)(request.cwd, file));
    if (text === undefined)
        throw (0,finding/* fault */.D)('no-file', `there is no file ${file}`);
    const run = (0,codec/* decodeRun */.am)(text, file);
    const { suite } = ground.plan;
    if (run.suite !== suite) {
        throw (0,finding/* fault */.D)('other-suite', `${file} holds a run of the suite ${run.suite}, and the configuration is of ${suite}`, {
            position: { file },
        });
    }
    const store = await openForKeeping(request, ground);
    request.watch({ kind: 'stage', text: `keeping the run in ${store.place}` });
    return { run, ...(await store.put(run)) };
}


/***/ }),

/***/ 7519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/stats/random.js
var stats_random = __webpack_require__(2681);
// EXTERNAL MODULE: ./build/measure/order.js
var order = __webpack_require__(9503);
;// CONCATENATED MODULE: ./build/measure/measure-series.js


/** What each round gave, in order; a run that fails rejects the whole, because a partial run is never a baseline. */
async function measureSeries(workloads, pace) {
    const random = (0,stats_random/* seededRandom */.I)(pace.seed);
    const results = [];
    const begun = pace.now();
    const total = pace.runs * workloads.length;
    for (let round = 0; round < pace.runs && (round === 0 || pace.now() < pace.deadline); round += 1) {
        for (const workload of (0,order/* nextRound */.q)(workloads, random)) {
            const left = results.length === 0 ? 0 : ((pace.now() - begun) / results.length) * (total - results.length);
            pace.watch({ kind: 'measuring', done: results.length, total, left, workload: workload.name });
            results.push(await workload.run());
        }
    }
    return results;
}

// EXTERNAL MODULE: ./build/model/sample.js
var sample = __webpack_require__(4518);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/system/git/head.js
var git_head = __webpack_require__(6221);
// EXTERNAL MODULE: ./build/system/git/sweep.js
var sweep = __webpack_require__(15);
// EXTERNAL MODULE: ./build/system/machine.js
var machine = __webpack_require__(7501);
;// CONCATENATED MODULE: ./build/system/workflow-run.js
/** Which run of a GitHub workflow this is: whoever doubts a baseline can look at the job that measured it. */
/** The address of the run and its attempt; nothing outside a GitHub job. */
function workflowRun(env = process.env) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = env;
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    if (env['GITHUB_ACTIONS'] !== 'true' || repository === undefined || run === undefined)
        return {};
    return { workflow: `${server}/${repository}/actions/runs/${run}/attempts/${attempt}` };
}

// EXTERNAL MODULE: ./build/gate/ground.js
var ground = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/gate/keep-run.js + 1 modules
var keep_run = __webpack_require__(5546);
// EXTERNAL MODULE: ./build/gate/run-finding.js
var run_finding = __webpack_require__(3411);
// EXTERNAL MODULE: ./build/gate/selection.js
var selection = __webpack_require__(3272);
// EXTERNAL MODULE: ./build/gate/sides.js + 11 modules
var gate_sides = __webpack_require__(5720);
// EXTERNAL MODULE: ./build/gate/trial.js + 10 modules
var gate_trial = __webpack_require__(6283);
;// CONCATENATED MODULE: ./build/gate/record.js















async function record(request) {
    const { watch, interruption } = request;
    watch({ kind: 'stage', text: 'reading the repository' });
    const { repository, plan } = await (0,ground/* openGround */._)(request);
    await (0,sweep/* sweep */.X)(repository);
    const head = await (0,git_head/* readHead */.z)(repository, interruption);
    if (head.uncommitted) {
        throw (0,finding/* fault */.D)('uncommitted', 'there are uncommitted changes, and a baseline belongs to a commit', {
            remedy: 'commit or stash them, then record',
        });
    }
    const store = await (0,keep_run/* openForKeeping */.b)(request, { repository, plan });
    await store.ready(plan.suite);
    const names = (0,selection/* only */.j)(request.only);
    const { entries } = (0,selection/* select */.L)(plan.entries, names, request.only, undefined);
    const sides = { head: { commit: head.commit, label: head.label, plan } };
    const selected = new Set(entries.map(({ name }) => name));
    const { run, findings } = await (0,gate_sides/* withSides */.x)(sides, { repository, selected, interruption, watch }, async (made) => {
        const begun = (0,clock/* monotonicSeconds */.m)();
        const at = (0,clock/* timestamp */.v)();
        const trial = await (0,gate_trial/* tryAll */.J)(entries, {
            places: made.places,
            declaredAtBase: undefined,
            userRoot: repository.root,
            only: names,
            glob: request.only,
            now: clock/* monotonicSeconds */.m,
            watch,
        });
        const readings = await measureSeries(trial.tried.map(({ name, sides: { head: workload } }) => ({
            name,
            run: async () => (workload === undefined ? [] : faulting(name, workload.run(made.places.head))),
        })), {
            seed: request.seed ?? Number.parseInt(head.commit.slice(0, 8), 16),
            runs: request.runs,
            deadline: begun + plan.timeLimit,
            now: clock/* monotonicSeconds */.m,
            watch,
        });
        const environment = await (0,machine/* readEnvironment */.Qo)({
            env: made.places.head.env,
            ...(plan.environment === undefined ? {} : { named: plan.environment }),
        });
        const recorded = {
            suite: plan.suite,
            commit: head.commit,
            ...(head.branch === undefined ? {} : { branch: head.branch }),
            at,
            environment,
            ...workflowRun(),
            launcher: made.launcher.name,
            samples: samplesOf(readings, (benchmark) => trial.terms[benchmark] !== undefined),
        };
        return { run: recorded, findings: [...plan.findings, ...made.findings, ...trial.findings] };
    });
    watch({ kind: 'stage', text: `keeping the run in ${store.place}` });
    const kept = await store.put(run);
    return { run, place: kept.place, findings: [...findings, ...kept.findings] };
}
/** A recording has no second side to be held against: a run that fails makes the whole unusable. */
async function faulting(name, run) {
    try {
        return await run;
    }
    catch (error) {
        if (error instanceof source/* RunFault */.u)
            throw new finding/* Fault */.v([(0,run_finding/* runFinding */.D)(name, 'fails', error)]);
        throw error;
    }
}
function samplesOf(rounds, wanted) {
    const series = new Map();
    for (const reading of rounds.flat().filter(({ benchmark }) => wanted(benchmark))) {
        const key = JSON.stringify([reading.benchmark, reading.metric.name]);
        const sample = series.get(key) ?? { reading, values: [] };
        sample.values.push(reading.value);
        series.set(key, sample);
    }
    return [...series.values()].map(({ reading, values }) => (0,sample/* makeSample */.L)(reading.benchmark, reading.metric, values));
}


/***/ }),

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
/** Seconds as a reader says them. */
/** `0.5 s`, `90 s`, `10 min`, `6 min 12 s`, `1 h 30 min`; `space` stands between number and unit. */
function durationText(seconds, space = ' ') {
    if (seconds < 10)
        return `${Number(seconds.toFixed(1))}${space}s`;
    const whole = Math.round(seconds);
    if (whole < 120)
        return `${whole}${space}s`;
    const [large, small, size] = whole < 7200 ? ['min', 's', 60] : ['h', 'min', 3600];
    const count = size === 60 ? whole : Math.round(whole / 60) * 60;
    const rest = Math.floor((count % size) / (size / 60));
    return `${Math.floor(count / size)}${space}${large}${rest === 0 ? '' : `${space}${rest}${space}${small}`}`;
}


/***/ }),

/***/ 2103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
const minor = (version) => version.split('.').slice(0, 2).join('.');
/** Memory is rounded to a class (powers of two of GiB), because virtual machines of one kind differ by a little. */
function memoryClass(bytes) {
    return `${2 ** Math.round(Math.log2(Math.max(1, bytes / 2 ** 30)))}GiB`;
}
/** The parts that decide comparability, by name: what the fingerprint is made of. */
function identity(environment) {
    if (environment.named !== undefined)
        return { environment: environment.named };
    return {
        cpu: environment.cpu,
        cores: String(environment.cores),
        memory: memoryClass(environment.memory),
        os: environment.os,
        kernel: minor(environment.kernel),
        arch: environment.arch,
        ...Object.fromEntries(Object.entries(environment.runtimes)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, version]) => [name, minor(version)])),
    };
}
/** 64-bit FNV-1a of the identity, 16 hexadecimal digits: short, stable across versions, no secret in it. */
function fingerprint(environment) {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(JSON.stringify(identity(environment)))) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    }
    return hash.toString(16).padStart(16, '0');
}
/** What tells two environments apart, one phrase each; empty exactly when the fingerprints agree. */
function differences(a, b) {
    const [left, right] = [identity(a), identity(b)];
    const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return names
        .filter((name) => left[name] !== right[name])
        .map((name) => `${name}: ${left[name] ?? 'none'} → ${right[name] ?? 'none'}`);
}


/***/ }),

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ cpu),
/* harmony export */   CF: () => (/* binding */ worseSign),
/* harmony export */   Lq: () => (/* binding */ processMetrics),
/* harmony export */   zP: () => (/* binding */ wall)
/* harmony export */ });
/* unused harmony export peakRss */
const wall = { name: 'wall', unit: 's', better: 'lower', nature: 'noisy' };
const cpu = { name: 'cpu', unit: 's', better: 'lower', nature: 'noisy' };
const peakRss = { name: 'peak-rss', unit: 'B', better: 'lower', nature: 'noisy' };
/** What Benchline measures of a process by itself, with the meaning that documentation and editors show. */
const processMetrics = [
    { metric: wall, meaning: 'elapsed time of the process' },
    { metric: cpu, meaning: 'user and system CPU time of the process and all its descendants' },
    { metric: peakRss, meaning: 'peak resident memory of the largest single process of the tree' },
];
/** +1 where a larger value is worse, -1 where it is better: turns log-ratios so that positive is worse. */
function worseSign(metric) {
    return metric.better === 'lower' ? 1 : -1;
}


/***/ }),

/***/ 4518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ makeSample)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);

/** The only place where numbers become a `Sample`, and so the only one that refuses NaN, infinite and negative ones. */
function makeSample(benchmark, metric, values) {
    const [first, ...rest] = values;
    const name = `${benchmark} (${metric.name})`;
    if (first === undefined)
        throw (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('empty-sample', `${name} has no values`, { benchmark });
    const bad = values.findIndex((value) => !Number.isFinite(value) || value < 0);
    if (bad >= 0) {
        throw (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-value', `${name}: value ${bad + 1} is ${values[bad]}, not a finite number of 0 or more`, {
            benchmark,
        });
    }
    return { benchmark, metric, values: [first, ...rest] };
}


/***/ }),

/***/ 614:
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

/***/ 1780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const upper = sorted[sorted.length >> 1] ?? values[0];
    const lower = sorted[(sorted.length - 1) >> 1] ?? values[0];
    return lower === upper ? upper : lower + (upper - lower) / 2;
}


/***/ }),

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scaleFor)
/* harmony export */ });
/** From the largest to the smallest; the last one serves whatever is smaller. */
const seconds = [
    [60, 'min'],
    [1, 's'],
    [1e-3, 'ms'],
    [1e-6, 'µs'],
    [1e-9, 'ns'],
];
const bytes = [
    [2 ** 40, 'TiB'],
    [2 ** 30, 'GiB'],
    [2 ** 20, 'MiB'],
    [2 ** 10, 'KiB'],
    [1, 'B'],
];
const counts = (unit) => {
    const named = (prefix) => [prefix, unit].filter((part) => part !== '').join(' ');
    return [
        [1e9, named('G')],
        [1e6, named('M')],
        [1e3, named('k')],
        [1, unit],
    ];
};
function stepsOf(unit) {
    if (unit === 's')
        return seconds;
    if (unit === 'B')
        return bytes;
    if (unit === '1')
        return [[0.01, '%']];
    return counts(unit === 'count' ? '' : unit);
}
/** Up to ten minutes seconds read better than minutes, and 1,000 better than 1.00 k. */
const soonest = ([factor, unit]) => {
    if (unit === 'min')
        return 600;
    return /^k\b/u.test(unit) ? 10_000 : factor;
};
/**
 * The scale for the values of one row, chosen for the largest of them, so that before and after compare at a glance.
 * With `distinct`, digits are added (up to nine) until values that differ look different: for metrics whose last
 * digit means something.
 */
function scaleFor(unit, values, distinct = false) {
    const steps = stepsOf(unit);
    const largest = Math.max(0, ...values.map(Math.abs));
    const [factor, name] = steps.find((step) => largest >= soonest(step)) ?? steps.at(-1) ?? [1, ''];
    const whole = factor === 1 && unit !== 's' && values.every(Number.isInteger);
    const formatted = (value, digits) => whole && largest < 10_000 ? grouped(value.toFixed(0)) : significant(value / factor, digits);
    const apart = (digits) => new Set(values.map((value) => formatted(value, digits))).size === new Set(values).size;
    const digits = distinct ? ([3, 4, 5, 6, 7, 8, 9].find(apart) ?? 9) : 3;
    return { unit: name, format: (value) => formatted(value, digits) };
}
/** `0.21` → `0.210`, `268.4` → `268`, `1234` → `1,234`: never an exponent. */
function significant(value, digits) {
    if (value === 0)
        return '0';
    const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
    return grouped(value.toFixed(Math.min(12, Math.max(0, digits - whole))));
}
function grouped(number) {
    const [integer = '', fraction] = number.replace('-', '').split('.');
    const commas = integer.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
    return `${number.startsWith('-') ? '−' : ''}${commas}${fraction === undefined ? '' : `.${fraction}`}`;
}


/***/ })

};
