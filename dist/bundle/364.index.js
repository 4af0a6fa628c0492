export const id = 364;
export const ids = [364];
export const modules = {

/***/ 94547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ logTerminal),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   sU: () => (/* binding */ reportFolderOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67552);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75102);


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

/***/ 34782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordState: () => (/* binding */ recordState)
/* harmony export */ });
/* harmony import */ var _gate_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22341);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68680);
/* harmony import */ var _github_annotations_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(68492);
/* harmony import */ var _github_report_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73135);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75102);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36939);
/* harmony import */ var _reports_drift_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56699);
/* harmony import */ var _reports_recording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90499);
/* harmony import */ var _reports_refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41444);
/* harmony import */ var _stores_codec_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53749);
/* harmony import */ var _duty_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94547);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91272);
/* harmony import */ var _with_engine_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14234);
/** Records the state of the default branch, which later changes are held against, and tells what was kept and what drifts. */













/** Runs of every workload, as `benchline record` has it. */
const runs = 10;
/** Gives the exit code: 0 once the run is kept, 2 where it could not be made or kept. Drift never turns it. */
async function recordState(duty) {
    await (0,_github_report_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .clearReportFolder */ .O6)((0,_duty_js__WEBPACK_IMPORTED_MODULE_9__/* .reportFolderOf */ .sU)(duty));
    const recorded = await (0,_with_engine_js__WEBPACK_IMPORTED_MODULE_11__/* .withEngine */ .f)(duty, 'the job was ended before anything was recorded', (setting) => (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g)({ ...setting, runs, push: true }));
    if (recorded instanceof _model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .v)
        return tellFault(duty, recorded.findings);
    const looked = await (0,_with_engine_js__WEBPACK_IMPORTED_MODULE_11__/* .withEngine */ .f)(duty, 'the run is recorded, and was not looked at for drift', (setting) => (0,_gate_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .lookForDrift */ .M)(setting, recorded.run));
    const look = looked instanceof _model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .v ? { findings: looked.findings } : looked;
    const code = await tellRecorded(duty, recorded, look);
    await tellIssue(duty, look);
    return code;
}
async function tellFault(duty, findings) {
    const markdown = (0,_reports_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .refusalMarkdown */ .K)(findings, 'NOT RECORDED');
    await (0,_tell_js__WEBPACK_IMPORTED_MODULE_10__/* .tell */ .qz)({
        folder: (0,_duty_js__WEBPACK_IMPORTED_MODULE_9__/* .reportFolderOf */ .sU)(duty),
        origin: { ...originOf(duty), findings },
        files: { 'report.md': markdown },
        text: (0,_tell_js__WEBPACK_IMPORTED_MODULE_10__/* .findingsText */ ._g)(findings),
        markdown,
        annotations: (0,_github_annotations_js__WEBPACK_IMPORTED_MODULE_12__/* .annotationsOfFindings */ .m)(findings),
        outputs: {},
    });
    return 2;
}
const originOf = ({ job, inputs }) => ({
    job: job.name,
    matrix: inputs.matrix !== undefined,
});
async function tellRecorded(duty, recorded, { view, findings: doubts }) {
    const { run, profiles } = recorded;
    const findings = [...recorded.findings, ...doubts];
    const repository = duty.job.page;
    const drift = view === undefined ? '' : (0,_reports_drift_js__WEBPACK_IMPORTED_MODULE_5__/* .driftMarkdown */ .fZ)(view, { repository });
    const markdown = [(0,_reports_recording_js__WEBPACK_IMPORTED_MODULE_6__/* .recordingMarkdown */ .d)({ ...recorded, findings }), drift]
        .filter((each) => each !== '')
        .join('\n');
    return (0,_tell_js__WEBPACK_IMPORTED_MODULE_10__/* .tell */ .qz)({
        folder: (0,_duty_js__WEBPACK_IMPORTED_MODULE_9__/* .reportFolderOf */ .sU)(duty),
        origin: { ...originOf(duty), suite: run.suite, findings },
        files: { 'run.json': `${(0,_stores_codec_js__WEBPACK_IMPORTED_MODULE_8__/* .encodeRun */ .M$)(run)}\n`, 'report.md': markdown },
        profiles: { of: 'run.json', all: profiles },
        text: `${(0,_tell_js__WEBPACK_IMPORTED_MODULE_10__/* .findingsText */ ._g)(findings)}${(0,_reports_recording_js__WEBPACK_IMPORTED_MODULE_6__/* .recordingText */ .N)(recorded)}${view === undefined ? '' : (0,_reports_drift_js__WEBPACK_IMPORTED_MODULE_5__/* .driftText */ .LU)(view)}`,
        markdown,
        annotations: (0,_github_annotations_js__WEBPACK_IMPORTED_MODULE_12__/* .annotationsOfFindings */ .m)(findings),
        outputs: { decision: 'unjudged' },
    });
}
/** After everything else is told, because GitHub may take its time. */
async function tellIssue({ inputs, job }, { view }) {
    if (view === undefined || inputs.token === undefined || inputs.comment === 'never')
        return;
    const [{ openRest }, { keepIssue }] = await Promise.all([
        __webpack_require__.e(/* import() */ 588).then(__webpack_require__.bind(__webpack_require__, 44588)),
        __webpack_require__.e(/* import() */ 790).then(__webpack_require__.bind(__webpack_require__, 32790)),
    ]);
    const { issue, findings } = await keepIssue(openRest(inputs.token, job), view, job.page);
    if (issue !== undefined) {
        (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(`drift: ${issue.text}: ${issue.url}\n`);
        await (0,_tell_js__WEBPACK_IMPORTED_MODULE_10__/* .summarizeOrWarn */ .$i)(`\nDrift: [${issue.text}](${issue.url})\n`);
    }
    if (findings.length === 0)
        return;
    (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)((0,_tell_js__WEBPACK_IMPORTED_MODULE_10__/* .findingsText */ ._g)(findings));
    for (const annotation of (0,_github_annotations_js__WEBPACK_IMPORTED_MODULE_12__/* .annotationsOfFindings */ .m)(findings))
        (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .annotate */ .fz)(annotation);
    await (0,_tell_js__WEBPACK_IMPORTED_MODULE_10__/* .summarizeOrWarn */ .$i)(`\n${(0,_reports_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsMarkdown */ .O)(findings)}\n`);
}


/***/ }),

/***/ 14234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withEngine)
/* harmony export */ });
/* harmony import */ var _commands_interruptible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86405);
/* harmony import */ var _commands_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37196);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37218);
/* harmony import */ var _duty_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94547);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91272);
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

/***/ 43048:
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
/* harmony export */   AJ: () => (/* binding */ exactDifferences),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   tX: () => (/* binding */ differences)
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
/** What decides that two environments are apart, one phrase each; empty exactly when the fingerprints agree. */
function differences(a, b) {
    const [left, right] = [identity(a), identity(b)];
    const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return names
        .filter((name) => left[name] !== right[name])
        .map((name) => `${name}: ${left[name] ?? 'none'} → ${right[name] ?? 'none'}`);
}
/** Guests of one size differ in what their kernel leaves over of their memory, by less than this. */
const sameMemory = 0.01;
/**
 * Everything that is known to differ, one phrase each, builds and patch versions included: what may explain a step
 * between runs whose fingerprints agree. What one of them does not say (an older run) is no difference.
 */
function exactDifferences(a, b) {
    const told = (name, from, to) => from === to ? [] : [`${name}: ${from ?? 'none'} → ${to ?? 'none'}`];
    const both = (name, from, to) => from === undefined || to === undefined ? [] : told(name, from, to);
    const runtimes = [...new Set([...Object.keys(a.runtimes), ...Object.keys(b.runtimes)])].toSorted();
    const memoryApart = Math.abs(a.memory - b.memory) > sameMemory * Math.max(a.memory, b.memory);
    return [
        ...told('environment', a.named, b.named),
        ...told('cpu', a.cpu, b.cpu),
        ...flagDifferences(a.flags, b.flags),
        ...told('cores', String(a.cores), String(b.cores)),
        ...(memoryApart ? told('memory', gibibytes(a.memory), gibibytes(b.memory)) : []),
        ...told('os', a.os, b.os),
        ...both('image', a.image, b.image),
        ...told('kernel', a.kernel, b.kernel),
        ...told('arch', a.arch, b.arch),
        ...runtimes.flatMap((name) => told(name, a.runtimes[name], b.runtimes[name])),
    ];
}
const gibibytes = (bytes) => `${Number((bytes / 2 ** 30).toPrecision(3))} GiB`;
/** So many of a kind are named, for a step of a processor's generation brings dozens. */
const flagsNamed = 6;
/** `cpu flags: now with avx512f, and without hle, rtm`. */
function flagDifferences(a, b) {
    if (a === undefined || b === undefined)
        return [];
    const named = (flags, word) => {
        const rest = flags.length - flagsNamed;
        const names = flags.slice(0, flagsNamed).join(', ');
        return flags.length === 0 ? [] : [`${word} ${names}${rest > 0 ? ` and ${rest} more` : ''}`];
    };
    const came = named(b.filter((flag) => !a.includes(flag)), 'with');
    const went = named(a.filter((flag) => !b.includes(flag)), 'without');
    const all = [...came, ...went];
    return all.length === 0 ? [] : [`cpu flags: now ${all.join(', and ')}`];
}


/***/ }),

/***/ 16080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ cpu),
/* harmony export */   CF: () => (/* binding */ worseSign),
/* harmony export */   GA: () => (/* binding */ instructions),
/* harmony export */   Lq: () => (/* binding */ processMetrics),
/* harmony export */   QM: () => (/* binding */ callsMetric),
/* harmony export */   bE: () => (/* binding */ hitsMetric),
/* harmony export */   iA: () => (/* binding */ allocations),
/* harmony export */   mL: () => (/* binding */ peakRss),
/* harmony export */   zP: () => (/* binding */ wall)
/* harmony export */ });
const wall = { name: 'wall', unit: 's', better: 'lower', nature: 'noisy' };
const cpu = { name: 'cpu', unit: 's', better: 'lower', nature: 'noisy' };
const peakRss = { name: 'peak-rss', unit: 'B', better: 'lower', nature: 'noisy' };
/** What `instrument` counts: instructions of the work itself, every process of the tree, start-up subtracted. */
const instructions = {
    name: 'instructions',
    unit: 'count',
    better: 'lower',
    nature: 'counted',
};
/** How often C's allocator is asked for memory, start-up subtracted; every process of the tree. */
const allocations = { name: 'allocations', unit: 'count', better: 'lower', nature: 'counted' };
/** Calls of a function in one run, by its dotted name: `calls etl.normalise`. */
const callsMetric = (name) => ({
    name: `calls ${name}`,
    unit: 'count',
    better: 'lower',
    nature: 'exact',
});
/** Hits of a line in one run, by its function (then the line that runs most) or with its text: `hits etl.normalise`. */
const hitsMetric = (name) => ({ ...callsMetric(name), name: `hits ${name}` });
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

/***/ 14518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ makeSample)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);

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

/***/ 33460:
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


/***/ })

};
