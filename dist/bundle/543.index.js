export const id = 543;
export const ids = [543];
export const modules = {

/***/ 110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ writeProfilesBeside),
/* harmony export */   Ji: () => (/* binding */ writeFileOrFault),
/* harmony export */   cK: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8776);
/* harmony import */ var _reports_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83387);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51700);
/* harmony import */ var _stores_profile_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12323);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67552);
/** Hands a report over: text to standard output, files where they were asked for. */







/** Files first: a full disk must not follow a verdict that was already told. */
async function deliver(report, files, terminal) {
    const { profiles = [] } = files;
    if (files.json !== undefined) {
        await write(files.json, _reports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .P, report, terminal);
        await writeProfilesBeside(files.json, profiles);
    }
    if (files.markdown !== undefined)
        await write(files.markdown, _reports_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .w, report, terminal);
    if (files.folder !== undefined) {
        const { folder, pages = {} } = files;
        await write((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(folder, 'report.json'), _reports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .P, report, terminal);
        await writeProfilesBeside((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(folder, 'report.json'), profiles);
        await write((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(folder, 'report.md'), _reports_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .w, report, terminal);
        for (const [path, page] of Object.entries(pages))
            await writeFileOrFault((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(folder, path), page);
    }
    terminal.out(_reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .F.render(report, terminal));
}
async function write(path, format, report, terminal) {
    await writeFileOrFault(path, format.render(report, terminal));
}
/** Into `report.profiles/` for `report.json`; what stood there before belongs to another report. */
async function writeProfilesBeside(path, profiles) {
    await orFault((0,_stores_profile_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .profileFolder */ .ap)(path), () => (0,_stores_profile_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .writeProfileFolder */ .P7)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .resolve */ .hd)(path), profiles));
}
/** Writes what the user asked for; a file that cannot be written is a fault, because somebody waits for it. */
async function writeFileOrFault(path, text) {
    await orFault(path, () => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeText */ .x3)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .resolve */ .hd)(path), text));
}
async function orFault(path, work) {
    try {
        await work();
    }
    catch (error) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('unwritable', `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
            remedy: 'choose a file in a folder that can be written to',
        });
    }
}


/***/ }),

/***/ 96543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./build/gate/ground.js
var ground = __webpack_require__(37191);
// EXTERNAL MODULE: ./build/detect/change-points.js
var change_points = __webpack_require__(37142);
// EXTERNAL MODULE: ./build/detect/drifts.js + 3 modules
var drifts = __webpack_require__(86821);
// EXTERNAL MODULE: ./build/detect/history.js
var detect_history = __webpack_require__(35298);
// EXTERNAL MODULE: ./build/model/environment.js
var environment = __webpack_require__(2103);
// EXTERNAL MODULE: ./build/gate/drift.js
var gate_drift = __webpack_require__(22341);
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
var selection = __webpack_require__(83272);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/reports/history.js
var reports_history = __webpack_require__(97764);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/commands/deliver.js
var deliver = __webpack_require__(110);
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
        await (0,deliver/* writeFileOrFault */.Ji)(options.json, `${JSON.stringify({ schema: 'benchline.history/1', suite: plan.suite, rows }, undefined, 2)}\n`);
    terminal.out(rows.length === 0
        ? `nothing is recorded yet in ${store.place}; \`benchline record\` begins\n`
        : (0,reports_history/* renderHistory */.zs)(rows, { color: terminal.color, width: terminal.width }));
    return 0;
}


/***/ }),

/***/ 86821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ driftsIn),
  c: () => (/* binding */ driftsOf)
});

// EXTERNAL MODULE: ./build/detect/change-points.js
var change_points = __webpack_require__(37142);
// EXTERNAL MODULE: ./build/stats/at.js
var at = __webpack_require__(59979);
// EXTERNAL MODULE: ./build/stats/normal-tail.js
var normal_tail = __webpack_require__(45108);
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
var resemblance = __webpack_require__(13981);
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
var detect_history = __webpack_require__(35298);
// EXTERNAL MODULE: ./build/detect/lasting-steps.js
var lasting_steps = __webpack_require__(94324);
// EXTERNAL MODULE: ./build/detect/course.js
var detect_course = __webpack_require__(30213);
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

/***/ 22341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lookForDrift),
/* harmony export */   u: () => (/* binding */ answerFor)
/* harmony export */ });
/* harmony import */ var _detect_drifts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86821);
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2103);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3543);
/* harmony import */ var _system_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5249);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37218);
/* harmony import */ var _system_github_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85704);
/* harmony import */ var _accepted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13477);
/* harmony import */ var _ground_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37191);









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
    const series = new Set(run.samples.map(({ benchmark, metric }) => (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_8__/* .seriesKey */ .X)(benchmark, metric.name)));
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
        measures: ({ benchmark, metric }) => series.has((0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_8__/* .seriesKey */ .X)(benchmark, metric)),
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

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _model_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74268);
/* harmony import */ var _report_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65179);
/** The report as a file for programs, schema `benchline.report/1`; `readReport` gives the same report back. */


const json = {
    name: 'json',
    render: (report) => `${(0,_model_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .GF)((0,_report_data_js__WEBPACK_IMPORTED_MODULE_0__/* .reportData */ .TI)(report), true)}\n`,
};


/***/ }),

/***/ 39312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/** SGR codes of what is drawn on: the sixteen colours that every theme keeps readable. */
const looks = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
function painter({ color }) {
    return (text, ...wanted) => !color || wanted.length === 0 || text.trim() === ''
        ? text
        : `\u001B[${wanted.map((look) => looks[look]).join(';')}m${text}\u001B[0m`;
}


/***/ }),

/***/ 51700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./build/reports/blame.js
var blame = __webpack_require__(82587);
// EXTERNAL MODULE: ./build/reports/columns.js
var columns = __webpack_require__(73027);
// EXTERNAL MODULE: ./build/reports/counted.js
var counted = __webpack_require__(30398);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/reports/facts.js
var reports_facts = __webpack_require__(76099);
// EXTERNAL MODULE: ./build/reports/headline.js
var headline = __webpack_require__(14170);
// EXTERNAL MODULE: ./build/reports/outline.js
var reports_outline = __webpack_require__(44726);
// EXTERNAL MODULE: ./build/reports/paint.js
var paint = __webpack_require__(39312);
// EXTERNAL MODULE: ./build/reports/cells.js
var reports_cells = __webpack_require__(28885);
// EXTERNAL MODULE: ./build/reports/change.js
var change = __webpack_require__(98406);
// EXTERNAL MODULE: ./build/reports/details.js
var details = __webpack_require__(67102);
// EXTERNAL MODULE: ./build/reports/interval-bar.js
var interval_bar = __webpack_require__(58799);
// EXTERNAL MODULE: ./build/reports/wrap.js
var wrap = __webpack_require__(37454);
;// CONCATENATED MODULE: ./build/reports/terminal-table.js
/** The table of a terminal report: a line for each benchmark that changed, what it rests on below. */








/** Every word has a mark of its own and a heading, so that colour only repeats what is said. */
const wordLook = {
    regression: { mark: '✗', look: 'red', heading: 'regression' },
    'over-budget': { mark: '✗', look: 'red', heading: 'over budget' },
    missing: { mark: '✗', look: 'red', heading: 'missing' },
    inconclusive: { mark: '?', look: 'yellow', heading: 'inconclusive' },
    improvement: { mark: '✓', look: 'green', heading: 'improvement' },
    new: { mark: '+', look: 'cyan', heading: 'new' },
    removed: { mark: '−', look: 'dim', heading: 'removed' },
    unchanged: { mark: '=', look: 'dim', heading: 'unchanged' },
    'not-looked': { mark: ' ', look: 'dim', heading: 'not looked at' },
};
/** A row that somebody answers for stands under its word and does not fail. */
const acceptedLook = { mark: '!', look: 'yellow' };
const lineOf = ({ verdict }) => {
    const raw = (0,reports_cells/* cellsOf */.n)(verdict);
    const unit = (0,reports_escape/* plainText */.wh)(raw.unit, 16);
    const cells = { ...raw, metric: (0,reports_escape/* plainText */.wh)(raw.metric, 16) };
    const text = raw.after === '' ? raw.before : raw.after;
    return { name: (0,reports_escape/* plainName */.MH)(verdict.benchmark), cells, after: unit === '' ? text : `${text} ${unit}` };
};
const widest = (texts) => texts.reduce((most, text) => Math.max(most, (0,columns/* columnsOf */.PL)(text)), 0);
function layoutOf(lines, width) {
    const heads = (text) => (lines.some(hasBoth) ? text : '');
    const sizes = {
        metric: widest(lines.map(({ cells }) => cells.metric)),
        before: widest([heads('base'), ...lines.filter(hasBoth).map(({ cells }) => cells.before)]),
        after: widest([heads('head'), ...lines.map(({ after }) => after)]),
        change: widest([heads('change'), ...lines.map(({ cells }) => cells.change)]),
    };
    const numbers = 4 + 2 + sizes.metric + 2 + sizes.before + 3 + sizes.after + 2 + sizes.change;
    const bar = lines.some(({ cells }) => cells.bar !== '') && width - numbers - interval_bar/* barColumns */.dW - 2 >= 10;
    const rest = width - numbers - (bar ? interval_bar/* barColumns */.dW + 2 : 0);
    return {
        ...sizes,
        bar,
        narrow: rest < 10,
        name: Math.min(rest, Math.max(10, widest(lines.map(({ name }) => name)))),
    };
}
const hasBoth = ({ cells }) => cells.before !== '' && cells.after !== '';
function terminalTable(report, outline, page) {
    const rows = outline.changed.flatMap((group) => group.rows);
    const lines = rows.map(lineOf);
    const layout = layoutOf(lines, page.width);
    const header = lines.some(hasBoth) && !layout.narrow ? [headerLine(layout, thresholdsOf(rows), page)] : [];
    return [
        ...header,
        ...outline.changed.flatMap((group, index) => [
            ...(index === 0 ? [] : ['']),
            page.paint(wordLook[group.word].heading, 'bold', wordLook[group.word].look),
            ...group.rows.flatMap((row) => [...rowLines(row, layout, page), ...below(row, report, page)]),
        ]),
    ];
}
function thresholdsOf(rows) {
    const drawn = rows.filter(({ verdict }) => verdict.comparison?.kind === 'compared');
    const [first, ...others] = [...new Set(drawn.map(({ verdict }) => verdict.threshold ?? 0))];
    return first === undefined || others.length > 0 ? 'limit' : (0,change/* wholePercent */.pC)(first);
}
/** Names the columns, and the two lines of the bars. */
function headerLine(layout, threshold, { paint }) {
    const scale = `${' '.repeat(interval_bar/* zeroColumn */.LX)}0${' '.repeat(interval_bar/* thresholdColumn */.gi - interval_bar/* zeroColumn */.LX - 1)}`;
    const texts = [
        ' '.repeat(4 + layout.name),
        (0,columns/* padEnd */.f)('', layout.metric),
        `${(0,columns/* padStart */.CF)('base', layout.before)} → ${(0,columns/* padEnd */.f)('head', layout.after)}`,
        (0,columns/* padStart */.CF)('change', layout.change),
        ...(layout.bar ? [`${(0,columns/* padEnd */.f)(scale + threshold, interval_bar/* barColumns */.dW - 5)}worse`] : []),
    ];
    return paint(texts.join('  ').trimEnd(), 'dim');
}
function rowLines({ verdict }, layout, { width, paint }) {
    const line = lineOf({ verdict, also: [] });
    const { cells, name } = line;
    const { mark, look } = verdict.accepted === undefined ? wordLook[verdict.word] : acceptedLook;
    const arrow = hasBoth(line) ? ' → ' : '   ';
    const numbers = [
        (0,columns/* padEnd */.f)(cells.metric, layout.metric),
        `${(0,columns/* padStart */.CF)(hasBoth(line) ? cells.before : '', layout.before)}${arrow}${(0,columns/* padEnd */.f)(line.after, layout.after)}`,
        paint((0,columns/* padStart */.CF)(cells.change, layout.change), look),
        ...(layout.bar ? [paintBar(cells.bar, look, paint)] : []),
    ]
        .join('  ')
        .trimEnd();
    const begin = `  ${paint(mark, look)} `;
    if (layout.narrow) {
        const values = hasBoth(line) ? `${cells.before} → ${line.after}` : line.after;
        const text = [cells.metric, values, cells.change];
        const [first = '', ...rest] = (0,columns/* slices */.wc)(name, width - 4);
        return [
            begin + paint(first, 'bold'),
            ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
            ...(0,wrap/* wrap */.L)(text.filter((part) => part !== '').join(' '), width - 4).map((piece) => `    ${piece}`),
        ];
    }
    if ((0,columns/* columnsOf */.PL)(name) <= layout.name || cells.metric === '') {
        const [first = '', ...rest] = (0,columns/* slices */.wc)(name, cells.metric === '' ? width - 4 : layout.name);
        const padded = paint(first, 'bold') + ' '.repeat(Math.max(0, layout.name - (0,columns/* columnsOf */.PL)(first)));
        return [
            cells.metric === '' ? `${begin}${paint(first, 'bold')}` : `${begin}${padded}  ${numbers}`.trimEnd(),
            ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
        ];
    }
    const [first = '', ...rest] = (0,columns/* slices */.wc)(name, width - 4);
    return [
        `${begin}${paint(first, 'bold')}`,
        ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
        `${' '.repeat(6 + layout.name)}${numbers}`,
    ];
}
/** The track is quiet, the interval has the colour of its word. */
function paintBar(bar, look, paint) {
    return bar.replaceAll(/[·┊│]+|[^·┊│]+/gu, (piece) => paint(piece, /^[·┊│]/u.test(piece) ? 'dim' : look));
}
function below(row, report, { width, paint }) {
    const { because, accepted, numbers, remedies, blames, profiled } = (0,details/* detailsOf */.c)(row, report);
    const lines = (text, look, lead = '') => (0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(text), width - 4 - lead.length).map((line, index) => `    ${index === 0 ? lead : ' '.repeat(lead.length)}${paint(line, ...look)}`);
    return [
        ...blames.flatMap(({ culprit, text }) => lines(`${(0,reports_escape/* plainText */.wh)(`${culprit.name} in ${(0,blame/* placeText */.Z9)(culprit)}`, 200)}: ${text}`, ['bold'], '↳ ')),
        ...(because === undefined ? [] : lines(because, [])),
        ...(accepted === undefined ? [] : lines(accepted, ['yellow'])),
        ...(numbers === undefined ? [] : lines(numbers, ['dim'])),
        ...profiled.flatMap((text) => lines(text, ['dim'])),
        ...remedies.flatMap((remedy) => lines(remedy, [], '→ ')),
    ];
}

;// CONCATENATED MODULE: ./build/reports/terminal.js










const terminal = {
    name: 'terminal',
    render(report, style) {
        const page = { width: Math.max(60, style.width), paint: (0,paint/* painter */.C)(style) };
        const outline = (0,reports_outline/* outlineOf */.W)(report);
        const blocks = [
            head(report, outline, page),
            terminalTable(report, outline, page),
            ...(0,counted/* countedBlocks */.z)(report).map((block) => terminal_counted(block, page)),
            folded(outline, page),
            findings(report.findings, page),
            footer(report, page),
        ];
        return `${blocks
            .filter((lines) => lines.length > 0)
            .map((lines) => lines.join('\n'))
            .join('\n\n')
            .replaceAll(wrap/* glue */.i, ' ')}\n`;
    },
};
const decisionLook = {
    passed: 'green',
    warned: 'yellow',
    failed: 'red',
    inconclusive: 'yellow',
    unjudged: 'cyan',
};
const naming = Object.assign((name) => (0,reports_escape/* plainName */.MH)(name, 48), {
    place: (culprit) => `${(0,reports_escape/* plainName */.MH)(culprit.name, 48)} (${(0,reports_escape/* plainText */.wh)((0,blame/* placeText */.Z9)(culprit), 80)})`,
});
/** `FAILED  1 of 3 …`; further lines stand under the sentence. */
function head(report, outline, { width, paint }) {
    const word = report.decision.toUpperCase();
    const hang = word.length + 2;
    const [first = '', ...rest] = (0,wrap/* wrap */.L)((0,headline/* headline */.P)(report, outline, naming), width - hang);
    return [
        `${paint(word, 'bold', decisionLook[report.decision])}  ${paint(first, 'bold')}`,
        ...rest.map((line) => ' '.repeat(hang) + paint(line, 'bold')),
    ];
}
/** `orders  calls of 2 functions changed …`, a line for each below it. */
function terminal_counted({ benchmark, summary, changes, more }, { width, paint }) {
    return [
        ...(0,wrap/* wrap */.L)(`${(0,reports_escape/* plainName */.MH)(benchmark, 48)}: ${summary}`, width).map((line) => paint(line, 'bold')),
        ...changes.flatMap(({ place, text }) => (0,wrap/* wrap */.L)(`${(0,reports_escape/* plainText */.wh)(`${place.name} in ${(0,blame/* placeText */.Z9)(place)}`, 200)}: ${text}`, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)),
        ...(more === 0 ? [] : [`  ${paint(`and ${more} more, which the report file has`, 'dim')}`]),
    ];
}
/** Names of what needs no reader, a few lines at most. */
function folded(outline, { width, paint }) {
    const names = outline.unchanged.map(({ verdict }) => verdict.benchmark);
    const column = outline.notLooked.length > 0 ? 'not looked at'.length : 0;
    return [
        ...listing((0,columns/* padEnd */.f)('unchanged', column), names, width, paint),
        ...listing('not looked at', outline.notLooked, width, paint),
    ];
}
function listing(label, names, width, paint) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, 24).map((name) => (0,reports_escape/* plainName */.MH)(name));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    const lead = `${label}  `;
    return (0,wrap/* wrap */.L)(`${shown.join(', ')}${more}`, width - lead.length).map((line, index) => (index === 0 ? paint(lead, 'bold') : ' '.repeat(lead.length)) + paint(line, 'dim'));
}
const severities = [
    ['error', 'error', 'errors', 'red'],
    ['warning', 'warning', 'warnings', 'yellow'],
    ['note', 'note', 'notes', 'cyan'],
];
function findings(all, page) {
    return severities.flatMap(([severity, one, many, look]) => {
        const group = all.filter((finding) => finding.severity === severity);
        if (group.length === 0)
            return [];
        const heading = page.paint(group.length === 1 ? one : many, 'bold', look);
        return [heading].concat(group.flatMap((finding) => findingLines(finding, page)));
    });
}
function findingLines({ text, remedy, position, benchmark, code }, { width, paint }) {
    const place = position === undefined
        ? undefined
        : [position.file, position.line, position.column].filter((part) => part !== undefined).join(':');
    const about = [place, benchmark, code]
        .filter((part) => part !== undefined)
        .map((part) => (0,reports_escape/* plainText */.wh)(part, 200));
    return [
        ...(0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(text), width - 4).map((line, index) => `${index === 0 ? '  • ' : '    '}${line}`),
        ...(0,wrap/* wrap */.L)(about.join('  '), width - 4).map((line) => `    ${paint(line, 'dim')}`),
        ...(remedy === undefined
            ? []
            : (0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(remedy), width - 6).map((line, index) => `    ${index === 0 ? '→ ' : '  '}${line}`)),
    ];
}
function footer(report, { width, paint }) {
    const facts = (0,reports_facts/* factsOf */.xS)(report);
    const column = Math.max(...facts.map(({ label }) => label.length)) + 2;
    return [
        ...facts.flatMap(({ label, text }) => (0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(text), width - column).map((line, index) => paint((0,columns/* padEnd */.f)(index === 0 ? label : '', column), 'dim') + line)),
        // A command is there to be copied, so it is the one thing that is never broken.
        paint((0,columns/* padEnd */.f)('again', column), 'dim') + (0,reports_escape/* plainText */.wh)(report.reproduce),
    ];
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


/***/ })

};
