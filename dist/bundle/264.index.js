export const id = 264;
export const ids = [264];
export const modules = {

/***/ 49865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ causesOf),
/* harmony export */   t: () => (/* binding */ fewestBenchmarks)
/* harmony export */ });
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2103);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35298);
/** Whether a step is the code's or the environment's. */


/** Noise moves the place of a step by this many runs. */
const near = 2;
/**
 * Fewer benchmarks than this that move at once are as likely one piece of code that they share. Benchmarks are counted
 * and not series, for a step in the code moves wall time and CPU time of its benchmark alike.
 */
const fewestBenchmarks = 3;
/** Runs on each side of a step that must agree on what the environment was there. */
const lasting = 3;
/** The environment is to blame where it changed for good, where one commit has both levels, or where most steps at once. */
function causesOf(history, steps) {
    const stepping = new Map();
    for (const step of steps) {
        const names = stepping.get(placeOf(step)) ?? new Set();
        stepping.set(placeOf(step), names.add(step.track.benchmark));
    }
    const changes = environmentChanges(history.runs);
    const thereAt = presenceOf(history);
    const causeAt = remembered((place) => {
        const nearby = Array.from({ length: 2 * near + 1 }, (_, i) => place - near + i);
        const changed = nearby.flatMap((one) => changes.get(one) ?? []);
        if (changed.length > 0)
            return { cause: 'environment', because: [...new Set(changed)].join(', ') };
        const moved = new Set(nearby.flatMap((one) => [...(stepping.get(one) ?? [])])).size;
        const there = thereAt(place);
        return moved >= fewestBenchmarks && 2 * moved >= there
            ? { cause: 'environment', because: `${moved} of ${there} benchmarks changed here at once` }
            : { cause: 'code' };
    });
    return steps.map((step) => {
        const last = history.runs[step.track.places[step.found.index - 1] ?? -1];
        const cause = causeAt(placeOf(step));
        return cause.cause === 'code' && last?.commit === history.runs[placeOf(step)]?.commit
            ? { cause: 'environment', because: 'runs of one and the same commit differ here' }
            : cause;
    });
}
function remembered(make) {
    const known = new Map();
    return (place) => {
        const one = known.get(place) ?? make(place);
        known.set(place, one);
        return one;
    };
}
const placeOf = ({ track, found }) => track.places[found.index] ?? -1;
/** How many benchmarks were measured both before and from a place on. */
function presenceOf(history) {
    const spans = new Map();
    for (const { benchmark, places } of (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .tracksOf */ .SU)(history)) {
        const [from, to] = [places[0] ?? 0, places.at(-1) ?? 0];
        const known = spans.get(benchmark) ?? { from, to };
        spans.set(benchmark, { from: Math.min(known.from, from), to: Math.max(known.to, to) });
    }
    const counts = new Int32Array(history.runs.length + 2);
    for (const { from, to } of spans.values()) {
        counts[from + 1] = (counts[from + 1] ?? 0) + 1;
        counts[to + 1] = (counts[to + 1] ?? 0) - 1;
    }
    for (let place = 1; place < counts.length; place += 1) {
        counts[place] = (counts[place] ?? 0) + (counts[place - 1] ?? 0);
    }
    return (place) => counts[place] ?? 0;
}
/**
 * By the place of the first run after it, what changed in the environment for good. While machines with an old and a new
 * image take turns, no single place has the change, so it explains no step.
 */
function environmentChanges(runs) {
    const found = new Map();
    for (let place = 1; place < runs.length; place += 1) {
        const told = differencesAt(runs, place - 1, place);
        if (told.length === 0)
            continue;
        const before = range(Math.max(0, place - lasting), place);
        const after = range(place, Math.min(runs.length, place + lasting));
        const kept = told.filter((text) => before.every((left) => after.every((right) => differencesAt(runs, left, right).includes(text))));
        if (kept.length > 0)
            found.set(place, kept);
    }
    return found;
}
const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
function differencesAt(runs, left, right) {
    const [a, b] = [runs[left]?.environment, runs[right]?.environment];
    return a === undefined || b === undefined || a === b ? [] : (0,_model_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDifferences */ .AJ)(a, b);
}


/***/ }),

/***/ 37142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ changePointsOf),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* unused harmony export changePoints */
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49865);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35298);



/**
 * The change points of every series in these runs, oldest run first, all of one environment and launcher; in order of
 * the series' first appearance, then of time.
 */
function changePoints(runs) {
    return changePointsOf(extendHistory(emptyHistory, runs));
}
/** The same of a history that grows: after `extendHistory`, only what is new was worked out anew. */
function changePointsOf(history) {
    return locate(history).map(({ point }) => point);
}
function locate(history) {
    const found = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .tracksOf */ .SU)(history).flatMap((track) => track.levels.changes.map((change) => ({ track, found: change })));
    const causes = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .c)(history, found);
    return found.map(({ track, found: change }, i) => ({
        track,
        found: change,
        point: pointOf(history, track, change, causes[i] ?? { cause: 'code' }),
    }));
}
function pointOf({ runs }, track, change, cause) {
    const { index, p, before, after } = change;
    const [last, first] = [runs[track.places[index - 1] ?? -1], runs[track.places[index] ?? -1]];
    if (last === undefined || first === undefined)
        throw new Error('a change point lies between two runs');
    return {
        benchmark: track.benchmark,
        metric: track.metric.name,
        unit: track.metric.unit,
        after: last.commit,
        upTo: first.commit,
        at: first.at,
        change: Math.expm1((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .worseSign */ .CF)(track.metric) * (after.mean - before.mean)),
        p,
        before: { level: (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(track, before.mean), runs: before.count },
        since: { level: (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(track, after.mean), runs: after.count },
        ...cause,
    };
}


/***/ }),

/***/ 30213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ courseOf)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);
/* harmony import */ var _stats_level_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36294);
/** A series turned so that up is worse, with the steps of its environment taken out: what the code made of it. */


function courseOf(track, located) {
    const worse = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .worseSign */ .CF)(track.metric);
    const { steady } = track.levels;
    const values = new Float64Array(steady.length);
    const segments = [];
    let shift = 0;
    const bounds = [0, ...located.map(({ found }) => found.index), steady.length];
    for (const [i, from] of bounds.slice(0, -1).entries()) {
        const entered = located[i - 1];
        if (entered?.point.cause === 'environment')
            shift += entered.found.after.mean - entered.found.before.mean;
        const stretch = entered?.found.after ?? located[i]?.found.before;
        for (let place = from; place < (bounds[i + 1] ?? from); place += 1) {
            values[place] = worse * ((steady[place] ?? 0) - shift);
        }
        if (stretch !== undefined) {
            const { count, mean, squares } = stretch;
            segments.push({ from, count, level: worse * (mean - shift), squares });
        }
    }
    const steps = located.flatMap(({ found, point }, i) => {
        const before = segments[i];
        const [first, ...rest] = segments.slice(i + 1);
        return point.cause === 'environment' || before === undefined || first === undefined
            ? []
            : [{ index: found.index, p: found.p, before, since: [first, ...rest] }];
    });
    return { track, worse, values, steps, least: (0,_stats_level_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .leastOf */ .z)(track.metric.nature === 'exact' ? 'exact' : 'noisy') };
}


/***/ }),

/***/ 35298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ extendHistory),
/* harmony export */   F4: () => (/* binding */ usualInflation),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   SU: () => (/* binding */ tracksOf),
/* harmony export */   s4: () => (/* binding */ emptyHistory)
/* harmony export */ });
/* harmony import */ var _stats_level_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36294);
/* harmony import */ var _stats_median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52856);


const emptyHistory = { runs: [], tracks: new Map() };
/**
 * The history with these runs after those that it has; all of one environment and launcher, oldest first. It does not
 * matter in how many portions they come. A metric that changed its meaning begins anew; a median of 0 tells only that
 * the clock or counter is too coarse, so it is no point of a series.
 */
function extendHistory(history, runs) {
    const tracks = new Map();
    for (const [benchmark, metrics] of history.tracks)
        tracks.set(benchmark, new Map(metrics));
    for (const [benchmark, metrics] of growthsOf(history, runs)) {
        const known = tracks.get(benchmark) ?? new Map();
        for (const [name, growth] of metrics) {
            const grown = grow(benchmark, growth);
            if (grown === undefined)
                known.delete(name);
            else
                known.set(name, grown);
        }
        tracks.set(benchmark, known);
    }
    return { runs: [...history.runs, ...runs], tracks };
}
function growthsOf(history, runs) {
    const found = new Map();
    for (const [place, { samples }] of runs.entries()) {
        for (const { benchmark, metric, values } of samples) {
            let metrics = found.get(benchmark);
            if (metrics === undefined)
                found.set(benchmark, (metrics = new Map()));
            let growth = metrics.get(metric.name);
            if (growth === undefined) {
                const before = history.tracks.get(benchmark)?.get(metric.name);
                growth = { metric: before?.metric ?? metric, before, places: [], medians: [] };
                metrics.set(metric.name, growth);
            }
            if (!means(growth.metric, metric)) {
                growth = { metric, before: undefined, places: [], medians: [] };
                metrics.set(metric.name, growth);
            }
            const middle = values.length === 1 ? values[0] : (0,_stats_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(values);
            if (middle > 0) {
                growth.places.push(history.runs.length + place);
                growth.medians.push(middle);
            }
        }
    }
    return found;
}
function grow(benchmark, { metric, before, places, medians }) {
    const all = [...(before?.medians ?? []), ...medians];
    if (all.length === 0)
        return undefined;
    return {
        benchmark,
        metric,
        places: [...(before?.places ?? []), ...places],
        medians: all,
        levels: (0,_stats_level_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .levelChanges */ ._)(all, metric.nature === 'exact' ? 'exact' : 'noisy', before?.levels),
    };
}
/** Whether two metrics of one name mean the same. */
const means = (a, b) => a === b || (a.unit === b.unit && a.better === b.better && a.nature === b.nature);
/** Every series, in order of first appearance. */
function tracksOf({ tracks }) {
    return [...tracks.values()].flatMap((metrics) => [...metrics.values()]);
}
/** Of fewer series than this a median is as uncertain as each of them. */
const fewestTelling = 5;
/** Their median factor by which resemblance of neighbours inflates variance; 1 where there are few noisy series. */
function usualInflation(tracks) {
    const noisy = tracks.filter(({ metric }) => metric.nature === 'noisy');
    return noisy.length < fewestTelling ? 1 : (0,_stats_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(noisy.map(({ levels }) => levels.inflation));
}
/** The level in base units that a mean of logarithms stands for. */
const levelOf = ({ medians }, log) => (medians[0] ?? 1) * Math.exp(log);


/***/ }),

/***/ 94324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ lastingSteps)
/* harmony export */ });
/* harmony import */ var _stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13447);
/* harmony import */ var _stats_normal_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45108);
/* harmony import */ var _stats_rank_sum_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87525);
/** Steps for the worse whose old level was never regained. */



/**
 * Of every step what remains: from the level before it to the lowest level since, so that steps upon steps share out
 * the present worsening between them.
 */
function lastingSteps({ track, worse, steps, least }, { rate, usual }) {
    const { logs: raw, inflation: own } = track.levels;
    const inflation = Math.max(own, usual);
    const exact = track.metric.nature === 'exact';
    const logs = [...raw].map((log) => worse * log);
    return steps.flatMap(({ index, p, before, since }) => {
        const [first, ...later] = since;
        const lowest = later.reduce((low, one) => (one.level < low.level ? one : low), first);
        const rise = lowest.level - before.level;
        if (p > rate || rise <= least)
            return [];
        const ranks = exact ? 0 : rankTest(logs, before, first);
        const shown = Math.max(weakened(p, inflation / own), weakened(ranks, usual));
        if (shown > rate)
            return [];
        return [
            {
                kind: 'step',
                from: index - 1,
                to: index,
                before: before.level,
                rise,
                runsBefore: before.count,
                runsSince: lowest.count,
                p: shown,
            },
        ];
    });
}
/** What a one-sided p-value is where the variance is larger by this factor. */
const weakened = (p, inflation) => (0,_stats_normal_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .normalTail */ .W)(-(0,_stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Z)(p) / Math.sqrt(inflation));
/** A level of so few runs is held by the exact test against so many before it, for which the distribution is at hand. */
const [few, nearest] = [12, 50];
/** Two-sided, outliers and all: a few of them among many runs move a mean, and no ranks. */
function rankTest(logs, before, after) {
    const end = before.from + before.count;
    const exact = Math.min(before.count, after.count) <= few;
    const most = exact ? nearest : Infinity;
    const from = logs.slice(Math.max(before.from, end - most), end);
    const to = logs.slice(after.from, after.from + Math.min(after.count, most));
    // Far out, the normal approximation errs on the safe side.
    return Math.min(1, 2 * (0,_stats_rank_sum_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .rankSumTail */ .U)(from, to, exact ? nearest : 0));
}


/***/ }),

/***/ 13477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ acceptancesOf),
/* harmony export */   j: () => (/* binding */ idleAcceptances)
/* harmony export */ });
/* harmony import */ var _config_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25690);
/* harmony import */ var _config_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17733);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49445);
/* harmony import */ var _model_accepted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9173);
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3543);
/** Which acceptances count in this check, and what is to be said of those that do not. */





/** Those that hold today, through the end of their last day; what a check cannot count it names. */
function acceptancesOf(ground) {
    const held = [];
    const findings = [];
    for (const acceptance of ground.accepted) {
        const owner = ownerOf(acceptance.benchmark, ground.entries);
        const benchmarks = targetsOf(acceptance.benchmark, ground);
        const inPart = owner !== undefined && ground.inPart(owner);
        if (acceptance.until < ground.today)
            findings.push(expired(acceptance));
        else if (owner === undefined || (benchmarks.length === 0 && !inPart)) {
            findings.push(unknownBenchmark(acceptance, owner, ground));
        }
        else
            held.push({ acceptance, benchmarks, inPart });
    }
    return { accepted: [...singled(held), ...byLabel(ground.event)], held, findings };
}
/** The entry that a benchmark belongs to: of several names that could hold it the longest. */
function ownerOf(benchmark, entries) {
    const name = benchmark.normalize('NFC');
    const holding = entries.filter((entry) => {
        const own = entry.name.normalize('NFC');
        return name === own || name.startsWith(`${own}/`);
    });
    return holding.toSorted((a, b) => b.name.length - a.name.length)[0]?.name;
}
/** The benchmark of this name, or all of the entry of this name. */
function targetsOf(name, { entries, benchmarks }) {
    const wanted = name.normalize('NFC');
    return benchmarks.filter((benchmark) => {
        const owner = ownerOf(benchmark, entries);
        return owner !== undefined && [benchmark, owner].some((each) => each.normalize('NFC') === wanted);
    });
}
/** One for each benchmark; where two lines are about the same series, the one that names the benchmark itself counts. */
function singled(held) {
    const own = new Set(held.flatMap(({ acceptance: { benchmark, metric }, benchmarks }) => benchmarks.includes(benchmark) ? [(0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesKey */ .X)(benchmark, metric)] : []));
    return held.flatMap(({ acceptance, benchmarks }) => {
        const { position: _, ...accepted } = acceptance;
        const isOwn = (benchmark) => benchmark === acceptance.benchmark;
        const overruled = (benchmark) => !isOwn(benchmark) && own.has((0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesKey */ .X)(benchmark, acceptance.metric));
        return benchmarks
            .filter((benchmark) => !overruled(benchmark))
            .map((benchmark) => ({ ...accepted, benchmark }));
    });
}
/** On GitHub no two labels differ in case alone. */
function byLabel(event) {
    if (event?.kind !== 'pull_request')
        return [];
    const label = event.labels.find((each) => each.toLowerCase() === _model_accepted_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptLabel */ .DP);
    const reason = `pull request ${event.number} has the label`;
    return label === undefined ? [] : [{ benchmark: '*', metric: '*', reason, label }];
}
const seriesText = ({ benchmark, metric }) => `\`${metric}\` of \`${benchmark}\``;
/** What every finding about an acceptance says of its place. */
const about = ({ benchmark, position }) => ({
    position,
    benchmark,
});
function expired(acceptance) {
    const { until, reason } = acceptance;
    return {
        code: 'acceptance-expired',
        severity: 'warning',
        text: `${seriesText(acceptance)} was accepted until ${until}, which is over, so it no longer counts: ${reason}`,
        remedy: 'mend what is worse, or accept it anew with `benchline accept`; where nothing is worse any more take it out',
        ...about(acceptance),
    };
}
function unknownBenchmark(acceptance, owner, { entries, benchmarks }) {
    const names = [...entries.map(({ name }) => name), ...benchmarks];
    const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(acceptance.benchmark, names) ?? owner;
    return {
        code: 'acceptance-unknown',
        severity: 'warning',
        text: `${seriesText(acceptance)} is accepted, and there is no such benchmark`,
        remedy: meant === undefined ? 'name a benchmark of this file, or take it out' : `did you mean \`${meant}\`?`,
        ...about(acceptance),
    };
}
/** What verdicts tell of acceptances: metrics that nobody measures, and worsenings that are none any more. */
function idleAcceptances({ held }, { verdicts, lacks, atBase, raised }) {
    return held.flatMap(({ acceptance, benchmarks, inPart }) => {
        const { metric } = acceptance;
        const all = verdicts.filter(({ benchmark }) => benchmarks.includes(benchmark));
        const metrics = [...new Set(all.flatMap(({ comparison }) => comparison?.metric.name ?? []))];
        const rows = all.filter(({ comparison }) => comparison?.metric.name === metric);
        if (rows.length === 0) {
            const known = metrics.length === 0 || lacks.includes(metric) || inPart;
            return known ? [] : [unknownMetric(acceptance, metrics)];
        }
        const whole = !inPart || benchmarks.includes(acceptance.benchmark);
        const needed = raised.some(({ benchmark }) => benchmark !== undefined && benchmarks.includes(benchmark));
        if (!whole || needed || !rows.every(isQuiet))
            return [];
        const merged = atBase.some((one) => (0,_config_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptanceKey */ .Lb)(one) === (0,_config_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptanceKey */ .Lb)(acceptance));
        return [unused(acceptance, rows, merged)];
    });
}
/** Shown not to be worse, or only shown. */
const isQuiet = ({ judges, word }) => !judges || word === 'unchanged' || word === 'improvement';
function unknownMetric(acceptance, metrics) {
    const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(acceptance.metric, metrics);
    return {
        code: 'acceptance-unknown',
        severity: 'warning',
        text: `${seriesText(acceptance)} is accepted, and there is no such metric`,
        remedy: meant === undefined ? `it has ${(0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(metrics, 'and')}` : `did you mean \`${meant}\`?`,
        ...about(acceptance),
    };
}
/** One that was merged may still answer for what the default branch's history shows. */
function unused(acceptance, rows, merged) {
    const { until, position } = acceptance;
    const shown = rows.every(({ judges }) => !judges);
    const why = shown ? 'is only shown and fails nothing' : 'is not worse than base';
    const unless = merged ? ', unless it answers for a drift of the default branch' : '';
    return {
        code: 'acceptance-unused',
        severity: 'note',
        text: `${seriesText(acceptance)} ${why}, so nothing here needs its acceptance until ${until}`,
        remedy: `take it out of ${position.file}${unless}`,
        ...about(acceptance),
    };
}


/***/ }),

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bounded)
/* harmony export */ });
/**
 * Does the work, and gives it up after so many seconds: what it registered to be undone is undone then, as if the
 * program were interrupted, and the answer is `late`. An interruption of the program itself reaches the work as well.
 */
async function bounded(seconds, interruption, work) {
    const actions = new Set();
    let given = false;
    const undoing = {
        undo(action) {
            const once = async () => {
                if (actions.delete(once))
                    await action();
            };
            const release = interruption.undo(once);
            actions.add(once);
            return () => {
                actions.delete(once);
                release();
            };
        },
    };
    const timer = setTimeout(() => {
        given = true;
        for (const action of [...actions].toReversed())
            action().catch(() => { });
    }, seconds * 1000);
    try {
        return { done: await work(undoing) };
    }
    catch (error) {
        if (given)
            return 'late';
        throw error;
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 85704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readGithubEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72211);
/** The GitHub event that started this job, as far as finding a base needs it. */



const sha = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/u);
const pullRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha }),
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1) }),
        // A label accepts something, so one that cannot be read is none.
        labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).catch([]),
    }),
});
const mergeGroup = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ base_sha: sha }) });
const anyPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1) }) });
/**
 * Reads GITHUB_EVENT_NAME, GITHUB_EVENT_PATH and GITHUB_SHA; undefined outside a GitHub job. A payload that lacks
 * what its event should have counts as an event that tells nothing of base; one that cannot be read is a `Fault`.
 */
async function readGithubEvent(env = process.env) {
    const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: started, GITHUB_REF: ref } = env;
    if (name === undefined || name === '' || path === undefined || path === '')
        return undefined;
    const payload = await readPayload(path);
    const repository = anyPayload.safeParse(payload).data?.repository;
    const always = {
        ...(sha.safeParse(started).success && started !== undefined ? { sha: started } : {}),
        ...(ref === undefined || ref === '' ? {} : { ref }),
        ...(repository === undefined ? {} : { defaultBranch: repository.default_branch }),
    };
    const pull = name === 'pull_request' ? pullRequest.safeParse(payload).data?.pull_request : undefined;
    if (pull !== undefined) {
        const { number, head, base, labels } = pull;
        return {
            ...always,
            kind: 'pull_request',
            number,
            headSha: head.sha,
            baseBranch: base.ref,
            labels: labels.map((label) => label.name),
        };
    }
    const group = name === 'merge_group' ? mergeGroup.safeParse(payload).data?.merge_group : undefined;
    if (group !== undefined)
        return { ...always, kind: 'merge_group', baseSha: group.base_sha };
    return { ...always, kind: 'other', name };
}
async function readPayload(path) {
    const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(path);
    if (text === undefined)
        throw unreadable(path, 'there is no such file');
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw unreadable(path, error instanceof Error ? error.message : String(error));
    }
}
const unreadable = (path, why) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('unreadable-event', `GITHUB_EVENT_PATH names ${path}, which cannot be read: ${why}`, {
    remedy: 'name the base with --base, or unset GITHUB_EVENT_NAME',
});


/***/ })

};
