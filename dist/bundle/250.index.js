export const id = 250;
export const ids = [250];
export const modules = {

/***/ 4250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   record: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _gate_keep_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5546);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7519);
/* harmony import */ var _stores_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3749);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7218);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7729);
/* harmony import */ var _interruptible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6405);
/* harmony import */ var _print_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2903);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7196);
/** `benchline record`: measure the committed state and keep it as a baseline. */








async function record(options, terminal) {
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .progressLine */ .o)(terminal, options.quiet === true, _system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .monotonicSeconds */ .m);
    const { json, quiet: _, from, ...request } = options;
    const { run, place, findings } = await (0,_interruptible_js__WEBPACK_IMPORTED_MODULE_5__/* .interruptible */ .I)(terminal, progress.clear, (interruption) => {
        const setting = { ...request, cwd: process.cwd(), watch: progress.watch, interruption };
        return from === undefined ? (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g)(setting) : (0,_gate_keep_run_js__WEBPACK_IMPORTED_MODULE_0__/* .keepRun */ .X)(setting, from);
    }).finally(progress.clear);
    (0,_print_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .printFindings */ .c)(findings, terminal);
    if (json !== undefined)
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileOrFault */ .J)(json, `${(0,_stores_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeRun */ .M$)(run)}\n`);
    const count = new Set(run.samples.map(({ benchmark }) => benchmark)).size;
    terminal.out(`RECORDED  ${count} ${count === 1 ? 'benchmark' : 'benchmarks'} of ${run.commit.slice(0, 10)} in ${place}\n`);
    return 0;
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


/***/ })

};
