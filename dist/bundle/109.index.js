export const id = 109;
export const ids = [109];
export const modules = {

/***/ 89509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ guessRoot),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
const plain = (path) => path
    .replaceAll('\\', '/')
    .replace(/^file:\/\/(?=\/)/u, '')
    .replace(/^\/(?=[A-Za-z]:\/)/u, '')
    .replace(/^(?:\.\/)+/u, '');
const absolute = (path) => /^(?:\/|[A-Za-z]:\/)/u.test(path);
/** Where a library's own path begins; the last match counts, as packages may hold packages. */
const shelves = /^.*\/(?:site-packages|dist-packages|node_modules|lib\/python\d+(?:\.\d+)?)\//su;
/** `roots` are the folders that the repository may lie in on this side, the checkout of a measurement first. */
function locate({ path: written, origin }, roots) {
    const path = plain(written);
    if (origin === 'repository')
        return { path, repository: true };
    const root = roots.map((one) => plain(one).replace(/\/+$/u, '')).find((one) => path.startsWith(`${one}/`));
    if (origin !== 'unknown')
        return { path: path.replace(shelves, ''), repository: false };
    if (root !== undefined)
        return { path: path.slice(root.length + 1), repository: true };
    // A program that is started in the repository is named by a relative path.
    return { path, repository: !absolute(path) && path !== '' };
}
/** For profiles of which nobody knows where they were taken: the deepest folder that holds all code of no library. */
function guessRoot(profiles) {
    // Where some are told to be the repository's, all that are not are somebody else's.
    if (profiles.some(({ files }) => files.some(({ origin }) => origin === 'repository')))
        return [];
    const folders = profiles.flatMap(({ files }) => files
        .filter(({ origin, path }) => origin === 'unknown' && absolute(plain(path)))
        .map(({ path }) => plain(path).split('/').slice(0, -1)));
    const [first, ...others] = folders;
    if (first === undefined)
        return [];
    let length = first.length;
    for (const other of others) {
        let same = 0;
        while (same < length && first[same] === other[same])
            same += 1;
        length = same;
    }
    const root = first.slice(0, length).join('/');
    return root === '' ? [] : [root];
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

/***/ 56699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ driftEnded),
/* harmony export */   LU: () => (/* binding */ driftText),
/* harmony export */   Zl: () => (/* binding */ driftIssue),
/* harmony export */   fZ: () => (/* binding */ driftMarkdown)
/* harmony export */ });
/* harmony import */ var _model_accepted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9173);
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3543);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38705);
/* harmony import */ var _model_scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33460);
/** Drift of the default branch as text: for the summary of a job, for the issue that is kept of it, for a terminal. */




/** Environments, rows of all tables together, and commands below them; what does not fit is counted. */
const mostSections = 20;
const mostRows = 150;
const mostCommands = 10;
const roomForRows = 20_000;
const roomForCommands = 4000;
/** The issue of a suite; every line of it depends on what is worse and on nothing else, so that it rarely changes. */
function driftIssue(page, linking) {
    const { suite, branch, sections } = page;
    const drifts = largestFirst(sections.flatMap(({ sightings }) => sightings.map(({ drift }) => drift)));
    // By name, because a title that changes is an event that everybody sees.
    const names = [...new Set(drifts.map(({ benchmark }) => benchmark))].toSorted();
    const rest = names.length - 1;
    const suiteNamed = suite === 'default' ? '' : ` (suite ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .MH)(suite, 40)})`;
    const title = `Performance drift on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .MH)(branch, 40)}${suiteNamed}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .MH)(names[0] ?? '', 60)}${rest > 0 ? ` and ${rest} more` : ''}`;
    const body = [
        `The runs recorded on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownName */ .Zt)(branch)} say that something got worse there and stayed so. No build fails for it.`,
        ...sectionTexts(sections, linking),
        '**step**: at one place of these commits. **creep**: little by little over them, so that no single one shows it.',
        'What to do: mend it, and this issue closes once the runs are back at the old level; or answer for it in `benchline.yml`, with a line that is reviewed:',
        commands(drifts),
        'Benchline keeps this text up to date. Closed by hand, the issue is respected: the same drift is not brought up again unless it grows by half.',
        ...(suite === 'default' ? [] : [`<sub>suite ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownName */ .Zt)(suite)}</sub>`]),
    ].join('\n\n');
    return { title: inert(title), body };
}
/** Why an issue is closed. */
function driftEnded(ended, commit) {
    const lines = ['fixed', 'accepted', 'unmeasured'].flatMap((how) => {
        const these = ended.filter((each) => each.how === how).slice(0, mostRows);
        const names = these.map(({ drift }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownName */ .Zt)(drift.benchmark)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(drift.metric)})`);
        return names.length === 0 ? [] : [`- **${how}**, ${endings[how]}: ${names.join(', ')}`];
    });
    return [`Nothing of this is left as of \`${commit.slice(0, 10)}\`:`, '', ...lines].join('\n');
}
const endings = {
    fixed: 'by the runs since, it is not worse any more',
    accepted: 'somebody answers for it in the configuration',
    unmeasured: 'it is not measured any more',
};
/** For the summary of the job that recorded; empty where nothing is worse. */
function driftMarkdown({ branch, section, accepted }, linking) {
    const all = [...section.sightings.map(({ drift }) => drift), ...accepted.map(({ drift }) => drift)];
    if (all.length === 0)
        return '';
    const items = accepted
        .slice(0, mostRows)
        .map(({ drift, accepted: by }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownName */ .Zt)(drift.benchmark)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(drift.metric)}): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_model_accepted_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedText */ .zs)(by))}`);
    const heading = `### DRIFT: ${count(all.length)} worse on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownName */ .Zt)(branch)} than before`;
    const table = tableOf(largestFirst(all), mostRows, linking);
    return `${[heading, table, items.join('\n')].filter((block) => block !== '').join('\n\n')}\n`;
}
/** For a terminal or a log: a line each; empty where nothing is worse. */
function driftText({ section, accepted }) {
    const line = (drift, more = '') => {
        const { before, now, change } = numbersOf(drift);
        const range = `${drift.after.slice(0, 10)}..${drift.upTo.slice(0, 10)}`;
        const name = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .MH)(drift.benchmark)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(drift.metric)})`;
        return `DRIFT  ${name}: ${before} → ${now}, ${change}, a ${drift.kind} in ${range}${more}\n`;
    };
    return [
        ...largestFirst(section.sightings.map(({ drift }) => drift)).map((drift) => line(drift)),
        ...accepted.map(({ drift, accepted: by }) => line(drift, `; ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_model_accepted_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedText */ .zs)(by))}`)),
    ].join('');
}
/** Environments in the order of their names, each with the largest changes first. */
function sectionTexts(sections, linking) {
    let rows = mostRows;
    let room = roomForRows;
    const some = sections
        .filter(({ sightings }) => sightings.length > 0)
        .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.place < b.place ? -1 : 1));
    const texts = some.slice(0, mostSections).flatMap(({ name, sightings }) => {
        const drifts = largestFirst(sightings.map(({ drift }) => drift));
        const table = tableOf(drifts, rows, linking, room);
        rows = Math.max(0, rows - drifts.length);
        room = Math.max(0, room - table.length);
        return [`### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .MH)(name))}`, table];
    });
    const rest = some.length - mostSections;
    return rest > 0 ? [...texts, `… and in ${rest} more environments.`] : texts;
}
function tableOf(drifts, most, linking, room = roomForRows) {
    const head = '| benchmark | metric | before | now | change | commits | |\n| :-- | :-- | --: | --: | --: | :-- | :-- |';
    const rows = [];
    let used = head.length;
    for (const drift of drifts.slice(0, most)) {
        const row = rowOf(drift, linking);
        used += row.length + 1;
        if (used > room)
            break;
        rows.push(row);
    }
    const rest = drifts.length - rows.length;
    const more = rest === 0 ? [] : ['', `… and ${rest} more, smaller ones.`];
    return [...(rows.length === 0 ? [] : [head, ...rows]), ...more].join('\n');
}
function rowOf(drift, linking) {
    const { before, now, change } = numbersOf(drift);
    const cells = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownName */ .Zt)(drift.benchmark),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(drift.metric),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(before),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(now),
        `**${change}**`,
        rangeOf(drift, linking),
        drift.kind,
    ];
    return `| ${cells.join(' | ')} |`;
}
const sha = /^[0-9a-f]{40,64}$/u;
/** GitHub's comparison page shows the commits after the one, up to the other. */
function rangeOf({ after, upTo }, { repository }) {
    const text = [after, upTo].map((commit) => commit.replaceAll(/\W/gu, '').slice(0, 7)).join('..');
    const known = repository !== undefined && sha.test(after) && sha.test(upTo);
    return known ? `[\`${text}\`](${repository}/compare/${after}...${upTo})` : `\`${text}\``;
}
function numbersOf({ before, since, unit }) {
    const scale = (0,_model_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleFor */ .E)(unit, [before.level, since.level]);
    const text = (value) => `${scale.format(value)} ${scale.unit}`.trim();
    const ratio = since.level / before.level - 1;
    if (!Number.isFinite(ratio)) {
        return {
            before: text(before.level),
            now: text(since.level),
            change: `+${text(since.level - before.level)}`,
        };
    }
    const size = Math.abs(ratio * 100);
    const change = `${ratio < 0 ? '−' : '+'}${size.toFixed(size < 9.95 ? 1 : 0)} %`;
    return { before: text(before.level), now: text(since.level), change };
}
/** One command a series, ready to be finished and pasted. */
function commands(drifts) {
    const series = new Map(drifts.map((drift) => [(0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(drift.benchmark, drift.metric), drift]));
    const all = [...series.values()]
        .slice(0, mostCommands)
        .map(({ benchmark, metric }) => `benchline accept ${quoted(benchmark)} --metric ${quoted(metric)} --reason 'WHY IT IS WORTH IT' --until YYYY-MM-DD`);
    let used = 0;
    const lines = all.filter((line) => (used += line.length) <= roomForCommands);
    const text = [...lines, ...(series.size > lines.length ? ['# and so on'] : [])].join('\n');
    const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length + 1)));
    return [`${fence}sh`, text, fence].join('\n');
}
/** A word of a POSIX shell. */
function quoted(word) {
    const plain = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(word);
    return /^[\w@%+=:,./-]+$/u.test(plain) && !plain.startsWith('-')
        ? plain
        : `'${plain.replaceAll("'", `'\\''`)}'`;
}
const largestFirst = (drifts) => drifts.toSorted((a, b) => b.change - a.change || (key(a) < key(b) ? -1 : 1));
const key = ({ benchmark, metric, after }) => JSON.stringify([benchmark, metric, after]);
const count = (n) => `${n} ${n === 1 ? 'series is' : 'series are'}`;
/** A title is no Markdown, and mentions and numbers in it are looked for all the same. */
const inert = (title) => title.replaceAll(/[@#](?=\w)/gu, '$&\u200B').replaceAll('`', "'");


/***/ }),

/***/ 90499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ recordingText),
/* harmony export */   d: () => (/* binding */ recordingMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38705);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1780);
/* harmony import */ var _model_scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33460);



/** Rows of the table; the run itself has everything. */
const most = 500;
/** `2 benchmarks of 0123456789 and 4 of their profiles in refs/benchline/benchline`. */
function said({ run, profiles, place }) {
    const count = new Set(run.samples.map(({ benchmark }) => benchmark)).size;
    const and = profiles.length === 0 ? '' : ` and ${profiles.length} of their profiles`;
    return `${count} ${count === 1 ? 'benchmark' : 'benchmarks'} of ${run.commit.slice(0, 10)}${and} in ${place}`;
}
/** One line, ended. */
const recordingText = (recording) => `RECORDED  ${said(recording)}\n`;
/** The first line says what was kept and where. */
function recordingMarkdown(recording) {
    const { run, place, findings } = recording;
    const rows = run.samples.slice(0, most).map(({ benchmark, metric, values }) => {
        const { unit, format } = (0,_model_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .scaleFor */ .E)(metric.unit, [(0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .J)(values)]);
        const value = [format((0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .J)(values)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(unit)].filter((part) => part !== '').join(' ');
        return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownName */ .Zt)(benchmark)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(metric.name)} | ${value} | ${values.length} |`;
    });
    const rest = run.samples.length - rows.length;
    const notes = findings.map(({ severity, text, remedy }) => `- **${severity}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text)}${remedy === undefined ? '' : ` → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(remedy)}`}`);
    return `${[
        `## RECORDED: ${said({ ...recording, place: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(place) })}`,
        ['| benchmark | metric | median | runs |', '| :-- | :-- | --: | --: |', ...rows].join('\n'),
        rest > 0 ? `… and ${rest} more series.` : '',
        notes.join('\n'),
    ]
        .filter((block) => block !== '')
        .join('\n\n')}\n`;
}


/***/ })

};
