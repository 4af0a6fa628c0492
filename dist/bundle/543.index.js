export const id = 543;
export const ids = [543];
export const modules = {

/***/ 6543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./build/gate/ground.js
var ground = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/detect/change-points.js
var change_points = __webpack_require__(7142);
// EXTERNAL MODULE: ./build/detect/drifts.js + 3 modules
var drifts = __webpack_require__(6821);
// EXTERNAL MODULE: ./build/detect/history.js
var detect_history = __webpack_require__(5298);
// EXTERNAL MODULE: ./build/model/environment.js
var environment = __webpack_require__(2103);
// EXTERNAL MODULE: ./build/gate/drift.js
var gate_drift = __webpack_require__(2341);
;// CONCATENATED MODULE: ./build/gate/levels.js





/**
 * Looks along the branch of the baseline, `main` or `master` where the configuration names none; where a place has no
 * run of it, along all of its runs. `today` is the day on which acceptances must hold.
 */
function levelsOf(runs, plan, today) {
    const places = new Map();
    for (const run of runs) {
        const key = JSON.stringify([(0,environment/* fingerprint */.Rj)(run.environment), run.launcher]);
        const place = places.get(key);
        if (place === undefined)
            places.set(key, [run]);
        else
            place.push(run);
    }
    const { branch } = plan.baseline;
    const branches = branch === undefined ? ['main', 'master'] : [branch];
    return [...places.values()].flatMap((place) => {
        const [first] = place;
        if (first === undefined)
            return [];
        const along = place.filter((run) => run.branch === undefined || branches.includes(run.branch));
        const history = (0,detect_history/* extendHistory */.$6)(detect_history/* emptyHistory */.s4, along.length === 0 ? place : along);
        return [
            {
                fingerprint: (0,environment/* fingerprint */.Rj)(first.environment),
                launcher: first.launcher,
                changePoints: (0,change_points/* changePointsOf */.Jp)(history),
                drifts: (0,drifts/* driftsIn */.w)(history).map((drift) => {
                    const accepted = (0,gate_drift/* answerFor */.u)(drift, plan, today);
                    return { drift, ...(accepted === undefined ? {} : { accepted }) };
                }),
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/gate/selection.js
var selection = __webpack_require__(3272);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/reports/history.js
var reports_history = __webpack_require__(7764);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/commands/deliver.js
var deliver = __webpack_require__(7729);
;// CONCATENATED MODULE: ./build/commands/history.js
/** `benchline history`: what was recorded, benchmark by benchmark, and where its levels changed. */







async function history_history(options, terminal) {
    const { repository, plan } = await (0,ground/* openGround */._)({
        cwd: process.cwd(),
        ...(options.config === undefined ? {} : { config: options.config }),
    });
    const store = plan.baseline.openStore(repository);
    const runs = await store.list(plan.suite);
    const names = (0,selection/* only */.j)(options.only);
    const levels = levelsOf(runs, plan, (0,clock/* timestamp */.v)().slice(0, 10));
    const rows = (0,reports_history/* historyRows */.U4)(runs, (benchmark) => names.holds(benchmark, benchmark), levels);
    if (rows.length === 0 && options.only !== undefined && runs.length > 0) {
        throw (0,finding/* fault */.D)('no-match', `no recorded benchmark matches --only ${options.only}`);
    }
    if (options.json !== undefined)
        await (0,deliver/* writeFileOrFault */.J)(options.json, `${JSON.stringify({ schema: 'benchline.history/1', suite: plan.suite, rows }, undefined, 2)}\n`);
    terminal.out(rows.length === 0
        ? `nothing is recorded yet in ${store.place}; \`benchline record\` begins\n`
        : (0,reports_history/* renderHistory */.zs)(rows, { color: terminal.color, width: terminal.width }));
    return 0;
}


/***/ }),

/***/ 6821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ driftsIn),
  c: () => (/* binding */ driftsOf)
});

// EXTERNAL MODULE: ./build/detect/change-points.js
var change_points = __webpack_require__(7142);
// EXTERNAL MODULE: ./build/stats/at.js
var at = __webpack_require__(9979);
// EXTERNAL MODULE: ./build/stats/normal-tail.js
var normal_tail = __webpack_require__(5108);
;// CONCATENATED MODULE: ./build/stats/mann-kendall.js
/** Whether numbers tend to rise over time, whatever the shape of the rise. */


/**
 * One-sided p-value of "no upward trend" by Mann's and Kendall's test: S counts the pairs that rise less those that
 * fall; its variance under no trend is (n (n−1) (2n+5) − Σ t (t−1) (2t+5)) / 18, t the sizes of groups of ties; normal
 * with continuity correction (Kendall, Rank Correlation Methods; good from n = 10). `inflation` multiplies the variance,
 * for values that resemble their neighbours (Yue & Wang 2004).
 *
 * Example: 1, 2, … 10 rise with p = 4.2e-5.
 */
function mannKendall(values, inflation = 1) {
    const count = values.length;
    let rises = 0;
    for (let i = 1; i < count; i += 1) {
        const value = (0,at.at)(values, i);
        for (let j = 0; j < i; j += 1)
            rises += Math.sign(value - (0,at.at)(values, j));
    }
    const weight = (size) => size * (size - 1) * (2 * size + 5);
    const variance = ((weight(count) - tiedWeight(values, weight)) / 18) * inflation;
    if (variance <= 0)
        return 1;
    return (0,normal_tail/* normalTail */.W)((rises - Math.sign(rises)) / Math.sqrt(variance));
}
function tiedWeight(values, weight) {
    const sorted = Float64Array.from(values).toSorted();
    let [sum, size] = [0, 1];
    for (let i = 1; i <= sorted.length; i += 1) {
        if (i < sorted.length && sorted[i] === sorted[i - 1])
            size += 1;
        else {
            sum += weight(size);
            size = 1;
        }
    }
    return sum;
}

// EXTERNAL MODULE: ./build/stats/pooled-t-test.js
var pooled_t_test = __webpack_require__(1577);
// EXTERNAL MODULE: ./build/stats/resemblance.js
var resemblance = __webpack_require__(3981);
;// CONCATENATED MODULE: ./build/stats/transition.js
/** One passage from a level to another, at once or little by little. */

/**
 * The passage that fits best by least squares: level up to `from`, a straight line from there to `to`, level from then
 * on. Of equally good ones the earliest, the shortest. Needs two values at least.
 *
 * Example: 0, 0, 1, 2, 2 passes from 0 to 2 between the places 1 and 3.
 */
function transition(values) {
    const count = values.length;
    if (count < 2)
        throw new RangeError('a transition needs two values at least');
    // Sums of the first values, and of the first values times their place.
    const [sums, moments] = [new Float64Array(count + 1), new Float64Array(count + 1)];
    let [total, square] = [0, 0];
    const origin = (0,at.at)(values, 0);
    for (let i = 0; i < count; i += 1) {
        const value = (0,at.at)(values, i) - origin;
        sums[i + 1] = (0,at.at)(sums, i) + value;
        moments[i + 1] = (0,at.at)(moments, i) + i * value;
        total += value;
        square += value * value;
    }
    let best;
    for (let from = 0; from < count - 1; from += 1) {
        for (let to = from + 1; to < count; to += 1) {
            // The regressor is 0 up to `from`, 1 from `to` on, and k/length at the k-th place of the line between.
            const length = to - from;
            const beyond = count - to;
            const rise = beyond + (length - 1) / 2;
            const riseSquares = beyond + ((length - 1) * (2 * length - 1)) / (6 * length);
            const between = ((0,at.at)(moments, to) - (0,at.at)(moments, from + 1) - from * ((0,at.at)(sums, to) - (0,at.at)(sums, from + 1))) / length;
            const product = total - (0,at.at)(sums, to) + between;
            const spread = riseSquares - (rise * rise) / count;
            const slope = (product - (rise * total) / count) / spread;
            const squares = square - (total * total) / count - slope * slope * spread;
            if (best === undefined || squares < best.squares - 1e-12 * square) {
                const before = origin + (total - slope * rise) / count;
                best = { from, to, before, after: before + slope, squares: Math.max(0, squares) };
            }
        }
    }
    if (best === undefined)
        throw new RangeError('a transition needs two values at least');
    return best;
}

;// CONCATENATED MODULE: ./build/detect/creep.js
/** Worsening little by little over many runs, which no single step explains. */




/** With fewer runs there is no telling a trend from noise. */
const fewest = 20;
/** A passage over fewer runs than this is a step. */
const gradual = 10;
/** The latest runs are looked at over this many, twice as many and so on; more of them are averaged down to as many. */
const reach = 100;
/**
 * Two ways lead here: the lasting steps of a series are better explained by one gradual passage, or what they leave
 * over rises by Mann's and Kendall's test with a p-value of at most the rate, over all reaches together.
 */
function findCreep(course, steps, bar) {
    return rampInstead(course, steps) ?? trendBeside(course, steps, bar);
}
/**
 * Whether a ramp fits the runs from before the first of these steps to the end better than the staircase does, by
 * Schwarz's information criterion: a ramp has two levels and two places, a staircase a place for each step.
 */
function rampInstead(course, steps) {
    const [first] = steps;
    if (first === undefined)
        return undefined;
    const start = first.to - first.runsBefore;
    const values = course.values.subarray(start);
    const within = course.steps.filter(({ index }) => index > start);
    const segments = within.map(({ before }) => before).concat(within.at(-1)?.since[0] ?? []);
    const stairs = segments.reduce((sum, { squares }) => sum + squares, 0);
    const points = thinned(values);
    const ramp = transition(points.values);
    const size = points.size;
    const length = (ramp.to - ramp.from) * size;
    const criterion = (squares, parameters) => values.length * Math.log(squares / values.length) + parameters * Math.log(values.length);
    const rise = ramp.after - ramp.before;
    if (length < gradual ||
        rise <= course.least ||
        !(criterion(deviations(values, ramp, size), 4) < criterion(stairs, 2 * within.length + 1))) {
        return undefined;
    }
    const p = steps.reduce((least, step) => Math.min(least, step.p), 1);
    return { found: lastingOf(start, values.length, ramp, size, p), explains: steps };
}
/** Sum of squared deviations of single values from a ramp that was fitted to means of `size` of them. */
function deviations(values, ramp, size) {
    return values.reduce((sum, value, i) => sum + (value - levelAt(ramp, (i + 0.5) / size - 0.5)) ** 2, 0);
}
function trendBeside(course, steps, { rate, usual }) {
    const values = course.values.map((value, place) => steps.reduce((rest, { to, rise }) => (place >= to ? rest - rise : rest), value));
    const count = values.length;
    if (count < fewest)
        return undefined;
    const reaches = [];
    for (let length = reach; length < count; length *= 2)
        reaches.push(length);
    const looks = [...reaches, count].map((length) => {
        const points = thinned(values.subarray(count - length));
        return { length, ...points, p: mannKendall(points.values) };
    });
    const best = looks.reduce((top, look) => (look.p < top.p ? look : top));
    if (best.p > rate / looks.length)
        return undefined;
    const ramp = transition(best.values);
    const p = mannKendall(best.values, Math.max(usual, inflationAbout(best.values, ramp)));
    if (p > rate / looks.length || ramp.after - ramp.before <= course.least)
        return undefined;
    return { found: lastingOf(count - best.length, best.length, ramp, best.size, p), explains: [] };
}
function lastingOf(start, count, { from, to, before, after }, size, p) {
    // A mean of several values stands for the last one of them.
    const last = (point) => start + Math.min(count, (point + 1) * size) - 1;
    return {
        kind: (to - from) * size < gradual ? 'step' : 'creep',
        from: last(from),
        to: last(to),
        before,
        rise: after - before,
        runsBefore: last(from) - start + 1,
        runsSince: start + count - last(to),
        p,
    };
}
/** As they are, or the means of so many successive ones that no more than a hundred remain; the first may be of fewer. */
function thinned(values) {
    const size = Math.ceil(values.length / reach);
    if (size === 1)
        return { values, size };
    const means = new Float64Array(Math.ceil(values.length / size));
    for (const i of means.keys()) {
        means[i] = (0,pooled_t_test/* stretchOf */.L)(values, i * size, Math.min(values.length, (i + 1) * size)).mean;
    }
    return { values: means, size };
}
/** That of the deviations from the passage that fits best; it has two levels. */
function inflationAbout(values, ramp) {
    const rest = values.map((value, place) => value - levelAt(ramp, place));
    const middle = values.length >> 1;
    return (0,resemblance/* inflationOf */.E)(rest, [(0,pooled_t_test/* stretchOf */.L)(rest, 0, middle), (0,pooled_t_test/* stretchOf */.L)(rest, middle, values.length)]);
}
const levelAt = ({ from, to, before, after }, place) => before + (after - before) * Math.min(1, Math.max(0, (place - from) / (to - from)));

// EXTERNAL MODULE: ./build/detect/history.js
var detect_history = __webpack_require__(5298);
// EXTERNAL MODULE: ./build/detect/lasting-steps.js
var lasting_steps = __webpack_require__(4324);
// EXTERNAL MODULE: ./build/detect/course.js
var detect_course = __webpack_require__(213);
;// CONCATENATED MODULE: ./build/detect/drifts.js





/**
 * Chance that a look at a history of noise alone finds any drift, over all its series together: half of it for steps,
 * half for creep.
 */
const falseAlarmRate = 0.01;
/** A benchmark that none of so many latest runs has is gone, and nobody needs to mend it. */
const recent = 10;
/**
 * Unresolved worsenings at the end of these runs: oldest first, one environment and launcher. A step is unresolved
 * while the series never went back to the level before it; creep is what no single step explains. Steps of the
 * environment are taken out. In order of the series' first appearance.
 */
function driftsOf(runs) {
    return driftsIn((0,detect_history/* extendHistory */.$6)(detect_history/* emptyHistory */.s4, runs));
}
/** The same of a history that grows. */
function driftsIn(history) {
    const located = (0,change_points/* locate */.x5)(history);
    const tracks = (0,detect_history/* tracksOf */.SU)(history).filter(({ places }) => (places.at(-1) ?? -1) >= history.runs.length - recent);
    const rate = falseAlarmRate / 2 / tracks.length;
    const usual = (0,detect_history/* usualInflation */.F4)(tracks);
    return tracks.flatMap((track) => {
        const course = (0,detect_course/* courseOf */.b)(track, located.filter((one) => one.track === track));
        const steps = (0,lasting_steps/* lastingSteps */.U)(course, { rate: rate / course.values.length, usual });
        const creep = findCreep(course, steps, { rate, usual });
        if (creep === undefined)
            return steps.map((step) => driftOf(history, course, step));
        const rest = steps.filter((step) => !creep.explains.includes(step));
        return [...rest, creep.found].map((one) => driftOf(history, course, one));
    });
}
function driftOf({ runs }, { track, worse }, found) {
    const commitAt = (place) => {
        const run = runs[track.places[place] ?? -1];
        if (run === undefined)
            throw new Error('a drift lies between two runs');
        return run.commit;
    };
    return {
        benchmark: track.benchmark,
        metric: track.metric.name,
        kind: found.kind,
        after: commitAt(found.from),
        upTo: commitAt(found.to),
        change: Math.expm1(found.rise),
        before: { level: (0,detect_history/* levelOf */.In)(track, worse * found.before), runs: found.runsBefore },
        since: { level: (0,detect_history/* levelOf */.In)(track, worse * (found.before + found.rise)), runs: found.runsSince },
        unit: track.metric.unit,
        p: found.p,
    };
}


/***/ }),

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lookForDrift),
/* harmony export */   u: () => (/* binding */ answerFor)
/* harmony export */ });
/* harmony import */ var _detect_drifts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6821);
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2103);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);
/* harmony import */ var _system_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5249);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7218);
/* harmony import */ var _system_github_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5704);
/* harmony import */ var _accepted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3477);
/* harmony import */ var _ground_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);








/** Runs that are looked at: what lies further back has its own segment long since. */
const most = 300;
/** Seconds for reading them: the run is kept already, and nobody's verdict hangs on this. */
const patience = 30;
/**
 * Looks at the stored runs of the environment, the launcher and the branch of a run that was put a moment ago. Whatever
 * keeps them from being read is a finding: what was recorded stays recorded.
 */
async function lookForDrift(request, run) {
    const { credentials, interruption, watch } = request;
    try {
        const { repository, plan } = await (0,_ground_js__WEBPACK_IMPORTED_MODULE_5__/* .openGround */ ._)(request);
        const branch = branchOf(run, plan, (await (0,_system_github_event_js__WEBPACK_IMPORTED_MODULE_3__/* .readGithubEvent */ .a)())?.defaultBranch);
        if (branch === undefined)
            return { findings: [] };
        watch({ kind: 'stage', text: 'looking for drift in the stored runs' });
        const read = await (0,_system_bounded_js__WEBPACK_IMPORTED_MODULE_6__/* .bounded */ .M)(patience, interruption, (undoing) => plan.baseline
            .openStore(repository, { credentials, undoing })
            .list(run.suite, { latest: most, fingerprint: (0,_model_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .fingerprint */ .Rj)(run.environment) }));
        if (read === 'late')
            return unread('note', `they could not be read within ${patience} s`);
        const line = read.done.filter((each) => each.launcher === run.launcher && (each.branch ?? branch) === branch);
        return { view: viewOf(line, run, branch, plan), findings: [] };
    }
    catch (error) {
        if (!(error instanceof _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v))
            throw error;
        // Whoever records for himself may well be without a network.
        const [{ code, text } = { code: '', text: error.message }] = error.findings;
        return unread(code === 'store-unreachable' ? 'note' : 'warning', text);
    }
}
/**
 * The branch whose line is looked along; undefined for a run that is not on it. A run without a branch was recorded in a
 * checkout of a commit alone, as other services' jobs have it: whoever records there means the line that is kept.
 */
function branchOf({ branch }, { baseline }, defaultBranch) {
    const named = baseline.branch ?? defaultBranch;
    const branches = named === undefined ? ['main', 'master'] : [named];
    return branch === undefined ? branches[0] : branches.find((each) => each === branch);
}
function unread(severity, why) {
    const text = `the stored runs were not looked through for drift: ${why}`;
    return { findings: [{ code: 'drift-unseen', severity, text }] };
}
/** `line` is oldest first and has the run that was added. */
function viewOf(line, run, branch, plan) {
    const today = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .v)().slice(0, 10);
    const answering = (drift) => answerFor(drift, plan, today);
    const found = (0,_detect_drifts_js__WEBPACK_IMPORTED_MODULE_0__/* .driftsOf */ .c)(line).map((drift) => ({ drift, accepted: answering(drift) }));
    const series = new Set(run.samples.map(({ benchmark, metric }) => JSON.stringify([benchmark, metric.name])));
    const seen = line.at(-1)?.at ?? run.at;
    return {
        suite: run.suite,
        branch,
        commit: run.commit,
        section: {
            place: `${(0,_model_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .fingerprint */ .Rj)(run.environment)} ${run.launcher}`,
            name: placeName(run),
            seen,
            sightings: found.flatMap(({ drift, accepted }) => accepted === undefined ? [sighting(drift, line)] : []),
        },
        since: line[0]?.at ?? run.at,
        accepted: found.flatMap(({ drift, accepted }) => (accepted === undefined ? [] : [{ drift, accepted }])),
        accepts: (drift) => answering(drift) !== undefined,
        measures: ({ benchmark, metric }) => series.has(JSON.stringify([benchmark, metric])),
    };
}
/** The line of the configuration that answers for a drift on a day, by the rules of a check. */
function answerFor(drift, { accepted, entries }, today) {
    const { benchmark, metric, change } = drift;
    const ground = { accepted, entries, today, benchmarks: [benchmark], inPart: () => false, event: undefined };
    return (0,_accepted_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptancesOf */ .U)(ground).accepted.find(({ metric: about, atMost = Infinity }) => about === metric && change <= atMost + 1e-9);
}
/** By so many runs the place of a change is taken to be uncertain. */
const slack = 2;
function sighting(drift, line) {
    const first = line.findIndex(({ commit }) => commit === drift.after);
    const last = line.findLastIndex(({ commit }) => commit === drift.upTo);
    const at = (index) => line[Math.min(line.length - 1, Math.max(0, index))]?.at ?? '';
    return { drift, from: at(first - slack), to: at(last + slack) };
}
function placeName({ environment: { named, cpu, cores, os, arch }, launcher }) {
    const machine = named ?? `${cpu}, ${cores} ${cores === 1 ? 'core' : 'cores'}, ${os} ${arch}`;
    return `${machine}, timed by ${launcher}`;
}


/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openGround),
/* harmony export */   r: () => (/* binding */ readBasePlan)
/* harmony export */ });
/* harmony import */ var _config_find_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4599);
/* harmony import */ var _config_read_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6939);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2211);
/* harmony import */ var _system_git_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5430);
/* harmony import */ var _system_git_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4803);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7552);
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

/***/ 3272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   j: () => (/* binding */ only)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);
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

/***/ 5430:
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
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6175);
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


/***/ })

};
