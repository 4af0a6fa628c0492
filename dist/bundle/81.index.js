export const id = 81;
export const ids = [81];
export const modules = {

/***/ 19207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ requireBenchmarks),
/* harmony export */   ZI: () => (/* binding */ measureSides),
/* harmony export */   di: () => (/* binding */ wholeSeries),
/* harmony export */   lk: () => (/* binding */ budgetTests)
/* harmony export */ });
/* harmony import */ var _measure_allot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72911);
/* harmony import */ var _measure_measure_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93148);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36939);
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43048);
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3543);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82364);
/* harmony import */ var _demands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72710);
/* harmony import */ var _prospects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97851);
/** Measuring base and head: what was tried becomes contenders, and what the loop gave becomes evidence. */








/** Budgets share the rate of false alarms with the tests of differences. */
function budgetTests(tried) {
    return tried
        .filter(({ entry }) => entry.terms.gate !== 'off')
        .flatMap(({ entry, series }) => series.head.filter(({ metric }) => metric.nature === 'noisy' && metric.name in entry.terms.budgets)).length;
}
/** Measures everything that was tried, as far as the time limit reaches. */
async function measureSides(tried, ground) {
    const { gate, timeLimit, reserved = 0, now, counted = new Set() } = ground;
    const notes = [];
    const contenders = tried.map((one) => contenderOf(one, ground, notes));
    const timed = contenders.filter(({ name }) => !counted.has(name));
    const left = timeLimit - reserved - (now() - ground.begun);
    const allotment = (0,_measure_allot_js__WEBPACK_IMPORTED_MODULE_0__/* .allot */ .X)(timed.map((one) => (0,_prospects_js__WEBPACK_IMPORTED_MODULE_5__/* .prospectOf */ .e)(one, ground)), left);
    const needed = (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(Math.ceil(allotment.secondsForAll + (timeLimit - left)));
    const remedy = [
        `set \`time-limit\` to ${needed} or more`,
        'shorten the benchmarks',
        'give them `paths`',
    ].join(', or ');
    // What is counted is judged by that at least, so its clocks get what pairs there are where nobody else needs them.
    const anyway = new Set(allotment.reachable.length > 0
        ? []
        : tried.flatMap(({ name, entry }) => (entry.instrument?.when === 'always' ? [name] : [])));
    const unreachable = allotment.unreachable.filter((name) => !anyway.has(name));
    const reachable = [...allotment.reachable, ...anyway].filter((name) => !counted.has(name));
    if (timed.length > 0 && reachable.length === 0) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('time-limit', `${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(timeLimit)} are too short to judge anything`, { remedy });
    }
    if (timed.length > 0) {
        ground.watch({
            kind: 'note',
            text: timed.every(({ alone }) => alone !== undefined)
                ? `head is measured alone, to be held against stored runs`
                : unreachable.length === 0
                    ? `${plural(allotment.family, 'series is judged', 'series are judged')}; ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(timeLimit)} allow about ${Math.floor(allotment.runs)} runs of each workload, and measuring ends when everything is told`
                    : `${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(timeLimit)} reach ${reachable.length} of ${timed.length} workloads; all of them need about ${needed}: ${remedy}`,
        });
    }
    const out = new Set(unreachable);
    const measured = await (0,_measure_measure_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .measureStages */ .G)(contenders.filter(({ name }) => !out.has(name)), {
        seed: ground.seed,
        deadline: timeLimit - reserved,
        now: () => now() - ground.begun,
        margin: gate.margin,
        alpha: gate.falseAlarmRate,
        otherTests: budgetTests(tried.filter(({ name }) => !out.has(name))),
        recorded: ground.recorded,
        watch: ground.watch,
    });
    const { runs, dropped } = wholeSeries(measured.runs);
    return {
        runs,
        absences: measured.failures.flatMap((failure) => absencesOf(failure, tried)),
        doubts: [...unreachable, ...unmeasured(reachable, measured)].flatMap((name) => benchmarksOf(name, tried).map((benchmark) => ({
            benchmark,
            code: 'time-limit',
            because: `the pairs that a verdict needs do not fit into ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(timeLimit)}`,
            remedy,
        }))),
        findings: [...dropped, ...notes, ...measured.controlFailures.map(controlFinding)],
        schedule: measured.schedule,
    };
}
/** Workloads whose turn did not come before the time was up. */
function unmeasured(reachable, { runs, failures }) {
    const told = new Set([...runs, ...failures].map(({ workload }) => workload));
    return reachable.filter((name) => !told.has(name));
}
/** What went wrong on the second copy of base: the verdicts stand, one proof less is shown. */
function controlFinding({ workload, error }) {
    if (!(error instanceof _sources_source_js__WEBPACK_IMPORTED_MODULE_3__/* .RunFault */ .u))
        throw error;
    return {
        code: 'no-control',
        severity: 'warning',
        text: `${workload} could not be held against a second copy of base: ${error.message}`,
    };
}
const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;
const benchmarksOf = (workload, tried) => [
    ...new Set(tried
        .filter(({ name }) => name === workload)
        .flatMap(({ series }) => series.head.map(({ benchmark }) => benchmark))),
];
function contenderOf(one, { places, alone: counts, gate, terms, control }, notes) {
    const { head, base } = one.series;
    const alone = counts.get(one.name);
    const series = alone === undefined ? one.series : { base: head, head };
    const workload = one.sides.base;
    return {
        name: one.name,
        seconds: one.seconds,
        ...(one.first === undefined || alone !== undefined ? {} : { first: one.first }),
        demands: (0,_demands_js__WEBPACK_IMPORTED_MODULE_4__/* .demandsOf */ .wu)(one.entry, series, gate, terms),
        exact: head.some(({ metric }) => metric.nature === 'exact'),
        ...(alone === undefined ? {} : { alone }),
        async run(side) {
            const [own, place] = [one.sides[side], places[side]];
            // New on head: there is nothing to run on base, and a pair is half a pair.
            if (own === undefined || place === undefined)
                return [];
            return requireBenchmarks(one, side, await own.run(place));
        },
        ...(workload === undefined || base.length === 0
            ? {}
            : {
                async control() {
                    const twin = await control();
                    if (twin instanceof _model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .v) {
                        for (const finding of twin.findings)
                            if (!notes.includes(finding))
                                notes.push(finding);
                        return undefined;
                    }
                    return async () => requireBenchmarks(one, 'base', await workload.run(twin));
                },
            }),
    };
}
/** A process that no longer yields a benchmark of the trial has failed: its pairs would be others' pairs. */
function requireBenchmarks({ name, series }, side, readings) {
    const expected = new Set(series[side].map(({ benchmark }) => benchmark));
    for (const benchmark of expected) {
        if (!readings.some((reading) => reading.benchmark === benchmark)) {
            throw new _sources_source_js__WEBPACK_IMPORTED_MODULE_3__/* .RunFault */ .u('no-value', `a run of ${name} on ${side} gave nothing for ${benchmark}, though an earlier one did`);
        }
    }
    return readings.filter(({ benchmark }) => expected.has(benchmark));
}
/** A workload that failed in the middle is absent on that side: what came before is half a story. */
function absencesOf({ workload, side, error }, tried) {
    if (!(error instanceof _sources_source_js__WEBPACK_IMPORTED_MODULE_3__/* .RunFault */ .u))
        throw error;
    return benchmarksOf(workload, tried).map((benchmark) => ({
        benchmark,
        side,
        kind: 'crashed',
        because: error.message,
    }));
}
/**
 * Keeps the series that every run of a side gave. A metric can be missing from single runs (memory below what the
 * launcher can see); the rest of it would pair the wrong runs.
 */
function wholeSeries(runs) {
    const key = (workload, side) => JSON.stringify([workload, side]);
    const total = new Map();
    const given = new Map();
    for (const { workload, side, readings } of runs) {
        const place = key(workload, side);
        total.set(place, (total.get(place) ?? 0) + 1);
        const counts = given.get(place) ?? new Map();
        given.set(place, counts);
        for (const reading of readings) {
            const name = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_7__/* .seriesKey */ .X)(reading.benchmark, reading.metric.name);
            const count = counts.get(name) ?? { reading, count: 0 };
            count.count += 1;
            counts.set(name, count);
        }
    }
    const partial = new Map();
    for (const [place, counts] of given) {
        for (const [name, { reading, count }] of counts)
            if (count < (total.get(place) ?? 0))
                partial.set(name, reading);
    }
    const isWhole = ({ benchmark, metric }) => !partial.has((0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_7__/* .seriesKey */ .X)(benchmark, metric.name));
    return {
        runs: partial.size === 0 ? runs : runs.map((run) => ({ ...run, readings: run.readings.filter(isWhole) })),
        dropped: [...partial.values()].map(({ benchmark, metric }) => ({
            code: 'partial-metric',
            severity: 'note',
            text: `${metric.name} of ${benchmark} could not be measured in every run, so it is left out`,
            benchmark,
        })),
    };
}


/***/ }),

/***/ 97851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ reachableOf),
/* harmony export */   e: () => (/* binding */ prospectOf)
/* harmony export */ });
/* harmony import */ var _measure_allot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72911);
/* harmony import */ var _measure_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53065);
/* harmony import */ var _demands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72710);
/** What is known of workloads before it is planned what the time is spent on. */



/** Runs without which stored runs cannot judge a workload in place of base. */
const fewestAlone = 5;
/** The workloads whose pairs fit into so many seconds, as far as is known of them. */
function reachableOf(tried, seconds, ground) {
    const prospects = tried.map((one) => prospectOf({ ...one, demands: (0,_demands_js__WEBPACK_IMPORTED_MODULE_2__/* .demandsOf */ .wu)(one.entry, one.series, ground.gate) }, ground));
    return new Set((0,_measure_allot_js__WEBPACK_IMPORTED_MODULE_0__/* .allot */ .X)(prospects, seconds).reachable);
}
/** What is known of a contender before it is planned what the time is spent on. */
function prospectOf({ name, seconds, demands, alone, first, }, { recorded }) {
    return {
        name,
        pairSeconds: seconds.base + seconds.head,
        judged: demands.length,
        ...(alone === undefined ? {} : { alone: fewestAlone }),
        recorded: demands.every(({ benchmark, metric }) => (metric === 'auto' ? [..._demands_js__WEBPACK_IMPORTED_MODULE_2__/* .clocks */ .sk] : [metric]).some((each) => recorded(benchmark, each).length >= _measure_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .leastRecorded */ .Sx)),
        ...(first === undefined ? {} : { had: 1 }),
    };
}


/***/ }),

/***/ 72911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ allot),
/* harmony export */   w: () => (/* binding */ smallSuite)
/* harmony export */ });
/* harmony import */ var _stats_smallest_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96091);
/* harmony import */ var _enough_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63891);
/** Before measuring: which workloads the time limit reaches, and what it would take for the rest. */


/** So few that a race would leave nobody out. */
const smallSuite = 4;
/**
 * Runs of a workload, both sides together, below which a staged check cannot work: its rounds and one confirmation
 * need about 15, and about 8 where stored runs do the first round.
 */
const leastStaged = { fresh: 15, recorded: 8 };
/** Seconds that the given workloads need at least. */
function needOf(chosen) {
    const family = Math.max(1, chosen.reduce((sum, { judged }) => sum + judged, 0));
    const paired = chosen.filter(({ alone }) => alone === undefined);
    const single = chosen.reduce((sum, { alone, pairSeconds }) => sum + (alone === undefined ? 0 : alone * pairSeconds), 0);
    const recorded = paired.every((one) => one.recorded);
    const pairs = paired.length <= smallSuite ? pairsFor(family) : (recorded ? leastStaged.recorded : leastStaged.fresh) / 2;
    return single + paired.reduce((sum, { pairSeconds, had = 0 }) => sum + (pairs - had) * pairSeconds, 0);
}
/** Pairs without which the test of a small suite can say nothing. */
function pairsFor(family) {
    return Math.max(5, (0,_stats_smallest_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestPairs */ .V)(family, 0.01));
}
/**
 * The cheapest workloads first, as many as the limit reaches: a slow one cannot starve the others. Durations alone
 * decide, never results, so the choice cannot bias a verdict.
 */
function allot(prospects, limit) {
    const cheapestFirst = prospects.toSorted((a, b) => a.pairSeconds - b.pairSeconds || (a.name < b.name ? -1 : 1));
    let reach = cheapestFirst.length;
    while (reach > 0 && needOf(cheapestFirst.slice(0, reach)) > limit)
        reach -= 1;
    const chosen = cheapestFirst.slice(0, reach);
    const round = chosen.reduce((sum, { pairSeconds }) => sum + pairSeconds, 0);
    const family = Math.max(1, chosen.reduce((sum, { judged }) => sum + judged, 0));
    return {
        reachable: chosen.map(({ name }) => name),
        unreachable: cheapestFirst.slice(reach).map(({ name }) => name),
        family,
        runs: round > 0 ? (2 * limit) / round : 0,
        pairs: Math.max(_enough_js__WEBPACK_IMPORTED_MODULE_0__/* .leastPairs */ .PU, (0,_stats_smallest_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestPairs */ .V)(family, 0.01)),
        secondsForAll: needOf(cheapestFirst),
    };
}


/***/ }),

/***/ 63891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ mostPairs),
/* harmony export */   PU: () => (/* binding */ leastPairs),
/* harmony export */   xm: () => (/* binding */ pairsWanted)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _stats_detectable_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35246);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12278);
/** How many pairs a series wants: decided on the size of differences, never on their sign. */



/** Beyond this many pairs more of the same noise buys little: the error falls with the square root. */
const mostPairs = 300;
/**
 * Fewer pairs than this say too little about their own spread to stop on it, and one disturbed run among them can keep
 * the exact test from rejecting: with 16 pairs it tolerates one pair that points far the wrong way.
 */
const leastPairs = 16;
/**
 * Standard deviation of normal noise over the interquartile range of its sizes |x| (1.1503 - 0.3186 for a half-normal).
 * The range of the sizes, not the sizes themselves: a large change makes all sizes large and few of them different, and
 * must not look like noise. For such a change the spread comes out 1.6 times too large: a few pairs too many. A
 * machine that runs at two speeds gives at least half of all pairs at equal speeds, so that its range shows.
 */
const spreadOfSizes = 1.2024;
/** Looking early costs a little: so many more pairs give the last look the power of a test that looks once. */
const priceOfLooks = 1.1;
/**
 * How many pairs it takes to be able to show a change of the size of the threshold, judged by the pairs so far.
 *
 * Only |log(head / base) - log(1 + margin)| is looked at. Under "no effect beyond the margin" the signs of these
 * differences are fair coins given their sizes, so planning by sizes leaves the test exact (planning by signs would
 * not: optional stopping is how false alarms are made).
 */
function pairsWanted(pairs, { worse, threshold, margin, alpha }) {
    const ratios = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .ratiosOf */ .g)(pairs, worse);
    const n = Math.min(pairs.base.length, pairs.head.length);
    // A zero is finer than the clock can tell; no number of repetitions mends that.
    if (ratios === undefined)
        return n;
    if (n < leastPairs)
        return leastPairs;
    const spread = spreadOfSizes * (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .interquartileRange */ .Z0)(ratios.map((ratio) => Math.abs(ratio - Math.log1p(margin))));
    const design = { spread, margin, alpha, power: 0.95 };
    let visible = (0,_stats_detectable_change_js__WEBPACK_IMPORTED_MODULE_1__/* .detectableChange */ .w)(design, n);
    if (visible <= threshold)
        return n;
    let wanted = n;
    // What can be seen shrinks with the square root of the pairs, and faster while they are few.
    for (let step = 0; step < 4 && visible > threshold && wanted < mostPairs; step += 1) {
        const times = ((visible - margin) / Math.max(1e-9, threshold - margin)) ** 2;
        wanted = Math.min(mostPairs, Math.max(wanted + 2, Math.ceil(wanted * times)));
        visible = (0,_stats_detectable_change_js__WEBPACK_IMPORTED_MODULE_1__/* .detectableChange */ .w)(design, wanted);
    }
    return Math.min(mostPairs, Math.ceil(wanted * priceOfLooks));
}


/***/ }),

/***/ 74737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ questionsOf),
/* harmony export */   g: () => (/* binding */ hypothesesOf)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3543);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12278);


/** Every demand with the metric that speaks, `auto` decided by what base is. */
function hypothesesOf(contenders, atBase) {
    const found = new Map();
    for (const { benchmark, metric } of contenders.flatMap(({ demands }) => demands)) {
        const settled = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .settledMetric */ .U)(metric, (name) => atBase(benchmark, name));
        const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(benchmark, settled.metric);
        const known = found.get(key);
        // A metric that speaks twice over (by itself and with a limit of its own) is one hypothesis, with all witnesses.
        const witnesses = [...new Set([...(known?.witnesses ?? []), ...settled.witnesses])];
        found.set(key, { benchmark, metric: settled.metric, witnesses });
    }
    return [...found.values()];
}
/** What each hypothesis is held to. */
function questionsOf(contenders, pace) {
    const demands = new Map();
    const counting = new Map();
    for (const demand of contenders.flatMap((contender) => contender.demands)) {
        demands.set((0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(demand.benchmark, demand.metric), demand);
        counting.set(demand.benchmark, demand.counts);
    }
    return {
        otherTests: pace.otherTests,
        counts: (benchmark) => counting.get(benchmark) ?? true,
        question({ benchmark, metric }) {
            const demand = demands.get((0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(benchmark, metric)) ?? demands.get((0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(benchmark, 'auto'));
            return {
                worse: demand?.better === 'higher' ? -1 : 1,
                threshold: demand?.threshold ?? 0,
                margin: demand?.margin ?? pace.margin,
            };
        },
    };
}


/***/ }),

/***/ 93148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ measureStages)
});

// EXTERNAL MODULE: ./build/measure/course.js
var measure_course = __webpack_require__(75894);
// EXTERNAL MODULE: ./build/measure/allot.js
var allot = __webpack_require__(72911);
// EXTERNAL MODULE: ./build/model/series-key.js
var series_key = __webpack_require__(3543);
// EXTERNAL MODULE: ./build/stats/hodges-lehmann.js + 1 modules
var hodges_lehmann = __webpack_require__(89500);
// EXTERNAL MODULE: ./build/measure/hypotheses.js
var measure_hypotheses = __webpack_require__(74737);
// EXTERNAL MODULE: ./build/measure/looks.js + 1 modules
var measure_looks = __webpack_require__(78407);
// EXTERNAL MODULE: ./build/measure/outcomes.js
var measure_outcomes = __webpack_require__(60398);
// EXTERNAL MODULE: ./build/measure/pairs.js
var measure_pairs = __webpack_require__(12278);
// EXTERNAL MODULE: ./build/measure/reserve.js
var reserve = __webpack_require__(95159);
;// CONCATENATED MODULE: ./build/measure/control.js








const mostControl = 40;
/** One step of control for each workload in which a regression was confirmed, as far as the time reaches. */
async function measureControl(course, { design, steps }) {
    const { pace, entrants } = course;
    const questions = (0,measure_hypotheses/* questionsOf */.P)(entrants, pace);
    const confirmed = course.seen('confirm');
    const outcomes = (0,measure_outcomes/* outcomesOf */.RK)({ design, steps }, confirmed, {
        ...questions,
        alpha: pace.alpha,
        seed: pace.seed,
    });
    const control = [];
    let { deadline } = pace;
    for (const step of steps) {
        const entrant = entrants.find(({ name }) => name === step.workload);
        if (entrant?.control === undefined || entrant.failed)
            continue;
        const found = step.hypotheses.filter((hypothesis) => {
            const { benchmark, metric } = hypothesis;
            const outcome = outcomes.get((0,series_key/* seriesKey */.X)(benchmark, metric));
            const pairs = confirmed(benchmark, metric);
            const { worse, threshold } = questions.question(hypothesis);
            const ratios = pairs === undefined ? undefined : (0,measure_pairs/* ratiosOf */.g)(pairs, worse);
            if (outcome === undefined || ratios === undefined || ratios.length === 0)
                return false;
            return outcome.pWorse <= pace.alpha && (0,hodges_lehmann/* hodgesLehmann */.i)(ratios).value >= Math.log1p(threshold);
        });
        if (found.length === 0)
            continue;
        const used = entrant.counts.get('confirm') ?? 0;
        const fits = Math.floor((deadline - pace.now()) / Math.max(1e-9, (0,measure_course/* pairCost */.Sy)(entrant)));
        const pairs = Math.min(Math.max(reserve/* leastControl */.T2, used), mostControl, fits);
        if (pairs < reserve/* leastControl */.T2)
            continue;
        const before = pace.now();
        const twin = await entrant.control();
        deadline += pace.now() - before;
        if (twin === undefined)
            break;
        entrant.twin = twin;
        await (0,measure_course/* interleave */.CC)(course, [{ entrant, pairs }], { stage: 'control', deadline });
        if ((entrant.counts.get('control') ?? 0) < reserve/* leastControl */.T2)
            continue;
        control.push({
            workload: step.workload,
            hypotheses: found,
            direction: 'either',
            pairs,
            looks: (0,measure_looks/* looksAt */.eV)(pairs, pairs),
        });
    }
    return control;
}

// EXTERNAL MODULE: ./build/measure/enough.js
var enough = __webpack_require__(63891);
// EXTERNAL MODULE: ./build/stats/smallest-pairs.js
var smallest_pairs = __webpack_require__(96091);
;// CONCATENATED MODULE: ./build/measure/direct.js








/**
 * A pilot tells how noisy each series is, by the sizes of differences alone; from that follow the pairs each workload
 * wants and where the looks at them are. Where they do not fit, a small suite gets what there is, shared fairly, and a
 * large one is told to race: the pilot's pairs are then its first round.
 */
async function measureDirectly(course, entrants) {
    const { pace } = course;
    const deadline = (0,reserve/* reserved */.$t)(course, entrants);
    const family = (0,measure_outcomes/* directFamily */.mO)(entrants.map(({ demands }) => ({ hypotheses: demands.map(asHypothesis) })), (0,measure_hypotheses/* questionsOf */.P)(entrants, pace));
    const round = entrants.reduce((sum, entrant) => sum + (0,measure_course/* pairCost */.Sy)(entrant), 0);
    const least = even(Math.max(enough/* leastPairs */.PU, (0,smallest_pairs/* smallestPairs */.V)(family, pace.alpha)));
    (0,measure_course/* enterFirst */.bx)(course, entrants, 'confirm');
    const had = entrants.reduce((fewest, entrant) => Math.min(fewest, done(entrant)), least);
    const fits = had + Math.floor((deadline - pace.now()) / Math.max(round, 1e-9));
    const pilot = Math.min(least, Math.max(2, fits));
    await (0,measure_course/* interleave */.CC)(course, entrants.map((entrant) => ({ entrant, pairs: pilot - done(entrant) })), { stage: 'confirm', deadline });
    const sound = entrants.filter(({ failed }) => !failed);
    const hypotheses = (0,measure_hypotheses/* hypothesesOf */.g)(sound, (benchmark, metric) => course.atBase(benchmark, metric));
    const questions = (0,measure_hypotheses/* questionsOf */.P)(entrants, pace);
    const aimOf = (hypothesis) => ({
        ...questions.question(hypothesis),
        alpha: pace.alpha / family,
    });
    const wanted = wantedPairs(course, sound, hypotheses, aimOf);
    const left = deadline - pace.now();
    const seconds = sound.reduce((sum, entrant) => sum + (0,measure_course/* pairCost */.Sy)(entrant) * ((wanted.get(entrant) ?? 0) - done(entrant)), 0);
    if (seconds > left && sound.length > allot/* smallSuite */.w) {
        course.relabel('confirm', 'race');
        const workloads = sound.map(({ name }) => name);
        return { tooShort: true, hypotheses, rounds: [{ pairs: pilot, workloads }] };
    }
    const shares = fairShares(sound, wanted, left);
    const steps = sound.map((entrant) => {
        const pairs = Math.max(done(entrant), shares.get(entrant) ?? 0);
        return {
            workload: entrant.name,
            hypotheses: hypotheses.filter(({ benchmark }) => feeds(entrant, benchmark)),
            direction: 'either',
            pairs,
            looks: (0,measure_looks/* looksAt */.eV)(pairs, pilot),
        };
    });
    const stepOf = new Map(sound.map((entrant, place) => [entrant, steps[place]]));
    const ground = { ...questions, seed: pace.seed, family };
    const decided = (entrant, pairs) => {
        const step = stepOf.get(entrant);
        const index = step?.looks.indexOf(pairs) ?? -1;
        if (step === undefined || index < 0)
            return false;
        const answers = (0,measure_looks/* lookOf */.Li)(step, course.seen('confirm'), { index, pairs }, ground);
        return answers.every((look, place) => {
            const hypothesis = step.hypotheses[place];
            return (hypothesis !== undefined && isDecided(look, step, questions.question(hypothesis), pace.alpha / family));
        });
    };
    const open = sound.filter((entrant) => !decided(entrant, done(entrant)));
    await (0,measure_course/* interleave */.CC)(course, open.map((entrant) => ({ entrant, pairs: (stepOf.get(entrant)?.pairs ?? 0) - done(entrant) })), { stage: 'confirm', deadline, enough: decided });
    return { design: 'direct', hypotheses, rounds: [], steps };
}
const asHypothesis = ({ benchmark, metric, }) => ({
    benchmark,
    metric,
    witnesses: [metric],
});
const done = ({ counts }) => counts.get('confirm') ?? 0;
const even = (count) => count + (count % 2);
const feeds = ({ demands }, benchmark) => demands.some((demand) => demand.benchmark === benchmark);
/** Worse or better by an estimate that counts, or surely below the threshold. */
function isDecided(look, step, { threshold }, alpha) {
    const bar = Math.log1p(threshold);
    const sure = (0,measure_looks/* rejects */.zo)([look], step, alpha, 'pWorse') || (0,measure_looks/* rejects */.zo)([look], step, alpha, 'pBetter');
    return look.upper < bar || (sure && look.size >= bar);
}
function wantedPairs(course, entrants, hypotheses, aimOf) {
    const seen = course.seen('confirm');
    return new Map(entrants.map((entrant) => {
        const wants = hypotheses
            .filter(({ benchmark }) => feeds(entrant, benchmark))
            .map((hypothesis) => {
            const pairs = seen(hypothesis.benchmark, hypothesis.metric);
            return pairs === undefined ? 0 : (0,enough/* pairsWanted */.xm)(pairs, aimOf(hypothesis));
        });
        return [entrant, even(Math.max(done(entrant), ...wants))];
    }));
}
/** Everyone's wish as far as an equal share of the time goes; what some leave over is shared by the others. */
function fairShares(entrants, wanted, seconds) {
    const cost = (entrant) => Math.max(1e-9, (0,measure_course/* pairCost */.Sy)(entrant));
    const need = (entrant) => Math.max(0, (wanted.get(entrant) ?? 0) - done(entrant)) * cost(entrant);
    const shares = new Map();
    let left = Math.max(0, seconds);
    const modestFirst = entrants.toSorted((a, b) => need(a) - need(b));
    modestFirst.forEach((entrant, place) => {
        const mine = Math.min(need(entrant), left / (modestFirst.length - place));
        left -= mine;
        shares.set(entrant, done(entrant) + Math.floor(mine / cost(entrant)));
    });
    return shares;
}

// EXTERNAL MODULE: ./build/stats/pairs-needed.js
var pairs_needed = __webpack_require__(47075);
// EXTERNAL MODULE: ./build/measure/standing.js + 2 modules
var measure_standing = __webpack_require__(53065);
;// CONCATENATED MODULE: ./build/measure/standings-in.js

function standingsIn(course, among, hypotheses, { question }, known) {
    const [screen, raced] = [course.seen('screen'), course.seen('race')];
    return (0,measure_standing/* standingsOf */.F3)(among.flatMap((entrant) => hypotheses
        .filter(({ benchmark }) => entrant.demands.some((demand) => demand.benchmark === benchmark))
        .map((hypothesis) => ({
        workload: entrant.name,
        hypothesis,
        worse: question(hypothesis).worse,
    }))), {
        screened: (benchmark, metric) => screen(benchmark, metric)?.head ?? [],
        raced,
        recorded: course.pace.recorded,
        known,
    });
}
/** The workloads with the worst series, `size` of them. */
function leading(standings, entrants, size) {
    const worst = new Map();
    for (const standing of standings) {
        const before = worst.get(standing.workload) ?? -Infinity;
        worst.set(standing.workload, Math.max(before, (0,measure_standing/* errorsOff */.r0)(standing)));
    }
    return entrants
        .toSorted((a, b) => (worst.get(b.name) ?? -Infinity) - (worst.get(a.name) ?? -Infinity))
        .slice(0, size);
}

;// CONCATENATED MODULE: ./build/measure/confirm.js







/** With fewer pairs the first look cannot reject, and a sequence of one late look is not worth the time. */
const leastConfirmed = 12;
/** A confirmation gets at most so many times the pairs that its noise asks for. */
const ample = 1.5;
/**
 * Suspects one after the other, the worst first, each with all the pairs that the time left allows, until one is not
 * confirmed. Fresh pairs only: those of the race chose the suspects, and would speak for their own choice.
 */
async function confirm_confirm(course, field, { runs, deadline, questions, hypotheses, known, direction }) {
    const { pace } = course;
    const sign = direction === 'worse' ? 1 : -1;
    const standings = standingsIn(course, field, hypotheses, questions, known).filter((standing) => standing.pairs > 0 && questions.counts(standing.hypothesis.benchmark));
    const off = (standing) => sign * (0,measure_standing/* errorsOff */.r0)(standing);
    const isOne = (standing) => (0,measure_standing/* isSuspect */.W3)(standing, questions.question(standing.hypothesis).margin, sign);
    const sequence = field
        .map((entrant) => ({
        entrant,
        suspects: standings
            .filter((standing) => standing.workload === entrant.name && isOne(standing))
            .toSorted((a, b) => off(b) - off(a)),
    }))
        .filter(({ suspects }) => suspects.length > 0)
        .toSorted((a, b) => worstOf(b.suspects, off) - worstOf(a.suspects, off))
        .slice(0, allot/* smallSuite */.w);
    const rate = (0,measure_outcomes/* sequenceRate */.cY)(pace.alpha, pace.otherTests);
    const steps = [];
    for (const { entrant, suspects } of sequence) {
        const fits = Math.floor((deadline - pace.now()) / Math.max(1e-9, (0,measure_course/* pairCost */.Sy)(entrant)));
        const pairs = Math.min(Math.round(10 * runs), fits, ...suspects.map((one) => amplePairs(one, questions, rate)));
        if (entrant.counts.has('confirm'))
            continue;
        if (pairs < leastConfirmed)
            continue;
        const step = {
            workload: entrant.name,
            hypotheses: strongest(suspects, off).map(({ hypothesis }) => hypothesis),
            direction,
            pairs,
            looks: (0,measure_looks/* looksAt */.eV)(pairs, leastConfirmed),
        };
        const ground = { ...questions, seed: pace.seed, family: step.hypotheses.length };
        await (0,measure_course/* interleave */.CC)(course, [{ entrant, pairs }], {
            stage: 'confirm',
            deadline,
            enough: (_, count) => {
                const index = step.looks.indexOf(count);
                if (index < 0)
                    return false;
                return isOver((0,measure_looks/* lookOf */.Li)(step, course.seen('confirm'), { index, pairs: count }, ground), step, questions, rate);
            },
        });
        if ((entrant.counts.get('confirm') ?? 0) === 0)
            continue;
        steps.push(step);
        const side = direction === 'worse' ? 'pWorse' : 'pBetter';
        const looks = (0,measure_looks/* looksOf */.uJ)(step, course.seen('confirm'), ground);
        if (!looks.every((own) => (0,measure_looks/* rejects */.zo)(own, step, rate, side)))
            break;
    }
    return steps;
}
const worstOf = (suspects, off) => suspects.reduce((most, standing) => Math.max(most, off(standing)), -Infinity);
/** Of a workload with many benchmarks those that stand out with its worst one: each more makes the test of all harder. */
function strongest(suspects, off) {
    const [first, ...others] = suspects;
    return first === undefined ? [] : [first, ...others.filter((standing) => off(standing) > 2)];
}
/** Pairs that would show the threshold in this noise, and half as many again. */
function amplePairs(standing, { question }, alpha) {
    const { threshold, margin } = question(standing.hypothesis);
    const needed = (0,pairs_needed/* pairsNeeded */.V)({ spread: standing.noise, threshold, margin, alpha, power: 0.95 });
    return Math.max(2 * leastConfirmed, Math.ceil(ample * needed));
}
/**
 * Confirmed with an estimate that counts, or shown to be below the threshold: more pairs would tell nothing new. What is
 * surely worse but not yet by the threshold goes on, since the estimate is the noisier of the two.
 */
function isOver(looks, step, { question }, alpha) {
    return looks.every((look, place) => {
        const hypothesis = step.hypotheses[place];
        if (hypothesis === undefined)
            return true;
        const bar = Math.log1p(question(hypothesis).threshold);
        const sure = (0,measure_looks/* rejects */.zo)([look], step, alpha, step.direction === 'better' ? 'pBetter' : 'pWorse');
        if (sure && look.size >= bar)
            return true;
        return step.direction === 'worse' && look.upper < bar;
    });
}

;// CONCATENATED MODULE: ./build/measure/rounds.js
/** The rounds of a race: who is in them and how many pairs each, planned by numbers and durations alone. */


/**
 * Rounds of the race: what share of the suite is in it, and which share of the runs of a workload each of them makes.
 * The same total cost, tuned on the simulation of docs/accuracy.md; the optimum is flat.
 */
const rounds = {
    screened: [
        { field: 0.48, share: 0.25 },
        { field: 0.2, share: 0.4 },
        { field: 0, share: 1 },
    ],
    fresh: [
        { field: 1, share: 0.25 },
        { field: 0.4, share: 0.2 },
        { field: 0.16, share: 0.3 },
        { field: 0, share: 0.4 },
    ],
};
/** Fewer pairs than this never make a verdict, "unchanged" included. */
const leastRaced = 5;
/** And so few more in a later round that it still tells something new. */
const leastAgain = 3;
/** Share of a workload's runs that the screen makes of head. */
const screenShare = 0.25;
const leastScreened = 5;
/** What the race leaves to the confirmation at least: this share of everything, and as many pairs as give it a chance. */
const confirmShare = 0.14;
const leastLeft = 18;
/** The rounds that leave enough for a confirmation, the last ones left out first; the first is always run. */
function plannedRounds(workloads, runs, { screened, piloted }) {
    const all = (runs * workloads) / 2;
    const kept = Math.max(leastLeft, confirmShare * all);
    let spent = (screened * workloads) / 2;
    const plan = [];
    for (const { field, share } of screened > 0
        ? rounds.screened
        : piloted
            ? rounds.fresh.slice(1)
            : rounds.fresh) {
        const size = Math.min(workloads, Math.max(allot/* smallSuite */.w, Math.round(field * workloads)));
        const pairs = Math.max(plan.length === 0 ? leastRaced : leastAgain, Math.round(share * runs));
        // The same few again would be no elimination.
        if (size === plan.at(-1)?.size)
            break;
        if (plan.length > 0 && spent + size * pairs > all - kept)
            break;
        spent += size * pairs;
        plan.push({ size, pairs });
    }
    return plan;
}
/** Slow workloads in the field must not use up what the later stages need: at most half as much again as planned. */
function pairsOfRound(pairs, field, usualCost) {
    const cost = field.reduce((sum, entrant) => sum + (0,measure_course/* pairCost */.Sy)(entrant), 0);
    const share = Math.min(1, (1.5 * usualCost * field.length) / Math.max(1e-9, cost));
    return Math.max(Math.min(pairs, leastAgain), Math.floor(pairs * share));
}

// EXTERNAL MODULE: ./build/stats/normal-quantile.js
var normal_quantile = __webpack_require__(13447);
;// CONCATENATED MODULE: ./build/measure/settle.js





/**
 * What time is left goes to the series that are neither suspected nor shown to be unchanged: as many pairs as their
 * noise asks for, planned once, so that nobody stops when it looks good.
 */
async function settle(course, entrants, steps, { deadline, questions, hypotheses, known }) {
    const stepped = new Set(steps.map(({ workload }) => workload));
    const open = entrants.filter(({ name }) => !stepped.has(name));
    const want = new Map();
    for (const standing of standingsIn(course, open, hypotheses, questions, known)) {
        const { threshold } = questions.question(standing.hypothesis);
        if (standing.upper(measure_looks/* shownLevel */.K0) < Math.log1p(threshold) || threshold <= 0)
            continue;
        const reach = (2 * (0,normal_quantile/* normalQuantile */.Z)(measure_looks/* shownLevel */.K0) * standing.noise) / Math.log1p(threshold);
        const pairs = Math.min(enough/* mostPairs */.Nd, Math.ceil(1.1 * reach * reach)) - standing.pairs;
        want.set(standing.workload, Math.max(want.get(standing.workload) ?? 0, pairs));
    }
    // Those that need least first: they are the most that can be settled.
    const shares = open
        .flatMap((entrant) => {
        const pairs = want.get(entrant.name) ?? 0;
        return pairs > 0 ? [{ entrant, pairs, seconds: pairs * (0,measure_course/* pairCost */.Sy)(entrant) }] : [];
    })
        .toSorted((a, b) => a.seconds - b.seconds);
    let left = deadline - course.pace.now();
    const fitting = shares.filter(({ seconds }) => {
        left -= seconds;
        return left >= 0;
    });
    await (0,measure_course/* interleave */.CC)(course, fitting, { stage: 'race', deadline });
}

;// CONCATENATED MODULE: ./build/measure/staged.js








/** More runs of one workload than this tell no more of who is suspected. */
const mostRuns = 160;
async function measureInStages(course, entrants, pilot) {
    const { pace } = course;
    const deadline = (0,reserve/* reserved */.$t)(course, entrants);
    const round = entrants.reduce((sum, entrant) => sum + (0,measure_course/* pairCost */.Sy)(entrant), 0);
    const fits = (2 * (deadline - pace.now())) / Math.max(round, 1e-9);
    const begun = pilot === undefined && entrants.some(({ first }) => first !== undefined) ? 2 : 0;
    const runs = Math.min(mostRuns, Math.max(1, fits + begun));
    const questions = (0,measure_hypotheses/* questionsOf */.P)(entrants, pace);
    const stage = (from) => from.filter(({ failed }) => !failed);
    // Who has been recorded often enough is screened by head alone.
    const stored = entrants.filter((entrant) => isRecorded(entrant, pace.recorded));
    const screens = pilot === undefined && stored.length >= entrants.length / 2;
    const screened = screens ? Math.max(leastScreened, Math.round(screenShare * runs)) : 0;
    if (screens)
        (0,measure_course/* enterFirst */.bx)(course, stored, 'screen', true);
    (0,measure_course/* enterFirst */.bx)(course, entrants, 'race');
    /** How many of these pairs there are already; a pilot's pairs are a round of their own. */
    const had = ({ counts }, of) => pilot === undefined ? (counts.get(of) ?? 0) : 0;
    if (screens) {
        await (0,measure_course/* interleave */.CC)(course, stored.map((entrant) => ({ entrant, pairs: screened - had(entrant, 'screen') })), { stage: 'screen', deadline, headOnly: true });
    }
    let hypotheses = pilot?.hypotheses ??
        (0,measure_hypotheses/* hypothesesOf */.g)(stage(entrants), (benchmark, metric) => merged(pace.recorded(benchmark, metric)));
    const known = new Map();
    const standings = (among) => standingsIn(course, among, hypotheses, questions, known);
    const done = [...(pilot?.rounds ?? [])];
    const plan = plannedRounds(entrants.length, runs, { screened, piloted: pilot !== undefined });
    let field = stage(entrants);
    for (const [place, { size, pairs: planned }] of plan.entries()) {
        if (size < entrants.length)
            field = leading(standings(field), stage(field), size);
        const pairs = pairsOfRound(planned, field, round / Math.max(1, entrants.length));
        const first = (entrant) => (place === 0 ? had(entrant, 'race') : 0);
        // What is compared exactly has nothing to be screened by: it needs base once.
        // And nobody goes unmeasured for want of stored runs.
        const extra = place === 0
            ? stage(entrants).filter((one) => (one.exact || !one.counts.has(screens ? 'screen' : 'race')) && !field.includes(one))
            : [];
        await (0,measure_course/* interleave */.CC)(course, [
            ...field.map((entrant) => ({ entrant, pairs: pairs - first(entrant) })),
            ...extra.map((entrant) => ({ entrant, pairs: leastRaced - first(entrant) })),
        ], { stage: 'race', deadline });
        done.push({ pairs, workloads: field.map(({ name }) => name) });
        if (place === 0 && pilot === undefined) {
            // By now base has run, and says itself what it is bound by; who has not raced is as the stored runs say.
            hypotheses = (0,measure_hypotheses/* hypothesesOf */.g)(stage(entrants), (benchmark, metric) => course.atBase(benchmark, metric) ?? merged(pace.recorded(benchmark, metric)));
        }
        field = stage(field);
    }
    const steps = [
        ...(await confirm_confirm(course, field, { runs, deadline, questions, hypotheses, known, direction: 'worse' })),
        ...(await confirm_confirm(course, stage(entrants), {
            runs,
            deadline,
            questions,
            hypotheses,
            known,
            direction: 'better',
        })),
    ];
    await settle(course, stage(entrants), steps, { deadline, questions, hypotheses, known });
    return {
        design: 'staged',
        hypotheses,
        ...(screens ? { screen: { runs: screened } } : {}),
        rounds: done,
        steps,
    };
}
function isRecorded({ demands }, recorded) {
    return demands.every(({ benchmark, metric }) => (metric === 'auto' ? ['wall', 'cpu'] : [metric]).some((name) => recorded(benchmark, name).filter((values) => values.length >= leastScreened).length >= measure_standing/* leastRecorded */.Sx));
}
const merged = (stored) => stored.length === 0 ? undefined : stored.flat().map((value) => ({ value }));

;// CONCATENATED MODULE: ./build/measure/measure-stages.js
/** The measuring of a check: everything at length where there is time for it, else screen, race and confirm. */






/**
 * Measures the contenders within the deadline. Small suites, and any suite whose every series can be shown at its
 * threshold in the time, are measured directly: all get the pairs that their noise asks for. Else the time goes where
 * it tells most: stored runs or a few pairs screen, a race by successive elimination picks suspects, and fresh pairs
 * confirm the worst of them.
 */
async function measureStages(contenders, pace) {
    const course = (0,measure_course/* openCourse */._e)(contenders, pace);
    const { entrants } = course;
    const alone = entrants.filter((entrant) => entrant.alone !== undefined);
    await (0,measure_course/* interleave */.CC)(course, alone.map((entrant) => ({ entrant, pairs: entrant.alone ?? 0 })), { stage: undefined, headOnly: true });
    const paired = entrants.filter((entrant) => entrant.alone === undefined);
    const judged = paired.filter(({ demands }) => demands.length > 0);
    const shown = paired.filter(({ demands }) => demands.length === 0);
    (0,measure_course/* enterFirst */.bx)(course, shown, 'confirm');
    await (0,measure_course/* interleave */.CC)(course, shown.map((entrant) => ({ entrant, pairs: enough/* leastPairs */.PU - (entrant.counts.get('confirm') ?? 0) })), { stage: 'confirm', deadline: deadlineFor(shown.length, paired.length, pace) });
    const round = judged.reduce((sum, entrant) => sum + (0,measure_course/* pairCost */.Sy)(entrant), 0);
    const affordable = (pace.deadline - pace.now()) / Math.max(round, 1e-9);
    const direct = judged.length <= allot/* smallSuite */.w || affordable >= 2 * enough/* leastPairs */.PU
        ? await measureDirectly(course, judged)
        : undefined;
    const made = direct === undefined || 'tooShort' in direct ? await measureInStages(course, judged, direct) : direct;
    const control = await measureControl(course, made);
    return {
        runs: course.runs,
        failures: course.failures,
        controlFailures: course.controlFailures,
        cutShort: [...course.cutShort],
        schedule: { ...made, otherTests: pace.otherTests, control },
    };
}
/** What is only shown takes its share of the time and no more. */
function deadlineFor(shown, all, pace) {
    const now = pace.now();
    return now + ((pace.deadline - now) * shown) / Math.max(1, all);
}


/***/ }),

/***/ 95159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ reserved),
/* harmony export */   T2: () => (/* binding */ leastControl),
/* harmony export */   vG: () => (/* binding */ controlPairs)
/* harmony export */ });
/* harmony import */ var _course_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75894);
/** Time that is kept back for the control while it is not known whether it will be needed. */

/** Pairs below which the control says nothing: signs of eight come out alike by chance once in 256. */
const leastControl = 8;
/** Pairs that are kept back for it where there is time. */
const wanted = 12;
/** At most this share of the time is kept for it while it is not known whether it will be needed. */
const share = 0.3;
/**
 * Pairs of control that time is kept back for: even the fewest must be no large part of it, else it is 0, and the control
 * runs only where a regression was found early. `cost` is what a pair takes of the `seconds` there are.
 */
function controlPairs(seconds, cost) {
    const pairs = Math.min(wanted, Math.floor((share * seconds) / Math.max(cost, 1e-9)));
    return pairs < leastControl ? 0 : pairs;
}
/** The deadline of everything that comes before the control. */
function reserved({ pace }, entrants) {
    const costs = entrants.flatMap((entrant) => (entrant.control === undefined ? [] : [(0,_course_js__WEBPACK_IMPORTED_MODULE_0__/* .pairCost */ .Sy)(entrant)]));
    const slowest = Math.max(0, ...costs);
    return costs.length === 0
        ? pace.deadline
        : pace.deadline - slowest * controlPairs(pace.deadline - pace.now(), slowest);
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


/***/ })

};
