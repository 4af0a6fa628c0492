export const id = 250;
export const ids = [250];
export const modules = {

/***/ 7729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writeFileOrFault),
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8776);
/* harmony import */ var _reports_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3387);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8146);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7552);
/** Hands a report over: text to standard output, files where they were asked for. */






/** Files first: a full disk must not follow a verdict that was already told. */
async function deliver(report, files, terminal) {
    if (files.json !== undefined)
        await write(files.json, _reports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .P, report, terminal);
    if (files.markdown !== undefined)
        await write(files.markdown, _reports_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .w, report, terminal);
    terminal.out(_reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .F.render(report, terminal));
}
async function write(path, format, report, terminal) {
    await writeFileOrFault(path, format.render(report, terminal));
}
/** Writes what the user asked for; a file that cannot be written is a fault, because somebody waits for it. */
async function writeFileOrFault(path, text) {
    try {
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x3)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolve */ .hd)(path), text);
    }
    catch (error) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('unwritable', `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
            remedy: 'choose a file in a folder that can be written to',
        });
    }
}


/***/ }),

/***/ 4250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   record: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6943);
/* harmony import */ var _stores_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3749);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7218);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7729);
/* harmony import */ var _interruptible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6405);
/* harmony import */ var _print_findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2903);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7196);
/** `benchline record`: measure the committed state and keep it as a baseline. */







async function record(options, terminal) {
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLine */ .o)(terminal, options.quiet === true, _system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .monotonicSeconds */ .m);
    const { json, quiet: _, ...request } = options;
    const { run, place, findings } = await (0,_interruptible_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .I)(terminal, progress.clear, (interruption) => (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g)({ ...request, cwd: process.cwd(), watch: progress.watch, interruption })).finally(progress.clear);
    (0,_print_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .printFindings */ .c)(findings, terminal);
    if (json !== undefined)
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileOrFault */ .J)(json, `${(0,_stores_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeRun */ .M$)(run)}\n`);
    const count = new Set(run.samples.map(({ benchmark }) => benchmark)).size;
    terminal.out(`RECORDED  ${count} ${count === 1 ? 'benchmark' : 'benchmarks'} of ${run.commit.slice(0, 10)} in ${place}\n`);
    return 0;
}


/***/ }),

/***/ 6943:
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
// EXTERNAL MODULE: ./build/gate/ground.js + 23 modules
var ground = __webpack_require__(802);
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
    const store = plan.baseline.openStore(repository);
    // A store that cannot be read must not be added to; better told before measuring than after.
    await store.list(plan.suite);
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
        const run = {
            suite: plan.suite,
            commit: head.commit,
            ...(head.branch === undefined ? {} : { branch: head.branch }),
            at,
            environment,
            launcher: made.launcher.name,
            samples: samplesOf(readings, (benchmark) => trial.terms[benchmark] !== undefined),
        };
        return { run, findings: [...plan.findings, ...made.findings, ...trial.findings] };
    });
    watch({ kind: 'stage', text: `keeping the run in ${store.place}` });
    await store.put(run);
    return { run, place: store.place, findings };
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
