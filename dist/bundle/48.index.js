export const id = 48;
export const ids = [48];
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

/***/ 81048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/config/quantity-text.js
var quantity_text = __webpack_require__(2492);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/config/accepted-item.js
var accepted_item = __webpack_require__(87832);
// EXTERNAL MODULE: ./build/config/cutting.js
var cutting = __webpack_require__(81659);
// EXTERNAL MODULE: ./build/config/document.js
var config_document = __webpack_require__(85874);
// EXTERNAL MODULE: ./build/config/read-plan.js + 54 modules
var read_plan = __webpack_require__(36659);
;// CONCATENATED MODULE: ./build/config/terms-edit.js
/**
 * Writes thresholds, metrics that judge and the time limit into the text of a configuration, and changes nothing else in
 * it. The result is read back before it is handed out: it must say what the old one said, and these values.
 */






/** The changed text, or why the file must be edited by hand. The text is a sound configuration. */
function editTerms(text, changes, file) {
    try {
        const before = (0,config_document/* readDocument */.b)(text, file).document?.value ?? {};
        const targets = changes.map((one) => targetOf(one, before));
        // One after the other: each is cut in the text that the ones before left.
        const after = targets.reduce((now, target) => (0,cutting/* cutAll */.CH)(now, cutsOf(now, target)), text);
        const expected = targets.reduce((value, { path, value: to }) => replaced(value, path, to), before);
        return { text: after, plan: proven(after, expected, file) };
    }
    catch (error) {
        if (error instanceof cutting/* Unsafe */.T0)
            return { because: error.message };
        throw error;
    }
}
function targetOf(change, whole) {
    if (change.kind === 'time-limit')
        return { path: ['time-limit'], value: change.value };
    const entries = whole['benchmarks'];
    const list = Array.isArray(entries) ? entries : [];
    const index = list.findIndex((one) => (0,config_document/* isRecord */.u)(one) && one['name'] === change.entry);
    const entry = list[index];
    if (!(0,config_document/* isRecord */.u)(entry))
        throw new cutting/* Unsafe */.T0(`it has no benchmark named ${JSON.stringify(change.entry)}`);
    if (change.kind === 'judge')
        return { path: ['benchmarks', index, 'judge'], value: change.value };
    const path = ['benchmarks', index, 'threshold'];
    return {
        // One percentage is for all metrics; a mapping has one for each.
        path: (0,config_document/* isRecord */.u)(entry['threshold']) ? [...path, change.metric] : path,
        value: change.value,
        comment: change.comment,
    };
}
function cutsOf(text, { path, value, comment }) {
    const { contents } = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, stringKeys: true });
    const keys = path.slice(0, -1);
    const map = keys.reduce((node, key) => inside(node, key), contents);
    if (!(0,dist/* isMap */.jh)(map))
        throw new cutting/* Unsafe */.T0(`\`${path.slice(0, -1).join('.')}\` is no plain mapping`);
    const key = String(path.at(-1));
    const page = new cutting/* Page */.YW(text);
    const pair = map.items.find((one) => (0,dist/* isScalar */.jn)(one.key) && one.key.value === key);
    return pair === undefined
        ? [newKey(map, `${(0,accepted_item/* scalarText */.ws)(key)}: ${valueText(value)}`, comment, page)]
        : newValue(pair, key, valueText(value), comment, page);
}
function inside(node, key) {
    if ((0,dist/* isMap */.jh)(node) && typeof key === 'string') {
        return node.items.find((one) => (0,dist/* isScalar */.jn)(one.key) && one.key.value === key)?.value;
    }
    return (0,dist/* isSeq */.oP)(node) && typeof key === 'number' ? node.items[key] : undefined;
}
function newValue({ value: node }, key, value, comment, page) {
    const plain = (0,dist/* isScalar */.jn)(node) || ((0,dist/* isSeq */.oP)(node) && node.flow === true);
    if (!plain || node.anchor !== undefined || node.tag !== undefined) {
        throw new cutting/* Unsafe */.T0(`its \`${key}\` is no plain value`);
    }
    const [start, end] = [(0,cutting/* rangeOf */.be)(node)[0], (0,cutting/* contentEnd */.XA)(node, page.text)];
    const place = page.lineEnd(end);
    // Where something follows on the line, a comment would hide it or join another one.
    const free = page.text.slice(end, place).trim() === '';
    return [
        { start, end, text: value },
        ...(comment === undefined || !free ? [] : [(0,cutting/* insertion */.oc)(end, ` # ${comment}`)]),
    ];
}
/** A number with its unit needs no quotes. */
const valueText = (value) => /^\d+(?:\.\d+)?(?:%|[a-z]+)$/u.test(value) ? value : (0,accepted_item/* scalarText */.ws)(value);
/** As the last key of its mapping; at the top of the file after the first, before the long lists. */
function newKey(map, written, comment, page) {
    const top = map.items.some(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'benchmarks');
    const [first] = map.items;
    const neighbour = top ? first : map.items.at(-1);
    if (neighbour === undefined || first === undefined)
        throw new cutting/* Unsafe */.T0('a mapping of it is empty');
    const end = (0,cutting/* pairEnd */.oM)(neighbour, page.text);
    if (map.flow === true)
        return (0,cutting/* insertion */.oc)(end, `, ${written}`);
    const margin = ' '.repeat(page.column((0,cutting/* rangeOf */.be)(first.key)[0]));
    const why = comment === undefined ? '' : ` # ${comment}`;
    return (0,cutting/* insertion */.oc)(page.lineEnd(end), `${page.eol}${margin}${written}${why}`);
}
/** A value with another one at a path; keys that are new come last, where order does not matter. */
function replaced(whole, [key, ...rest], value) {
    if (key === undefined)
        return value;
    if (Array.isArray(whole)) {
        return whole.map((one, index) => (index === key ? replaced(one, rest, value) : one));
    }
    const record = (0,config_document/* isRecord */.u)(whole) ? whole : {};
    return { ...record, [key]: replaced(record[key], rest, value) };
}
function proven(text, expected, file) {
    const doubtful = new cutting/* Unsafe */.T0('it would say something else afterwards');
    if (sorted((0,config_document/* readDocument */.b)(text, file).document?.value) !== sorted(expected))
        throw doubtful;
    try {
        return (0,read_plan/* readPlan */.m)(text, { file });
    }
    catch (error) {
        if (error instanceof finding/* Fault */.v)
            throw doubtful;
        throw error;
    }
}
/** JSON in one order of keys. */
const sorted = (value) => JSON.stringify(value, (_, part) => (0,config_document/* isRecord */.u)(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part) ?? '';

// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(43048);
// EXTERNAL MODULE: ./build/model/metric.js
var model_metric = __webpack_require__(16080);
;// CONCATENATED MODULE: ./build/model/study.js
/** Whether a judged series can show a change as large as its threshold within the time limit. */
function showsThreshold({ reach, threshold }) {
    const change = reach?.inLimit.change;
    return change !== undefined && change <= threshold;
}

// EXTERNAL MODULE: ./build/model/terms.js
var model_terms = __webpack_require__(57621);
// EXTERNAL MODULE: ./build/measure/enough.js
var enough = __webpack_require__(63891);
// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(52856);
// EXTERNAL MODULE: ./build/model/series-key.js
var series_key = __webpack_require__(3543);
;// CONCATENATED MODULE: ./build/doctor/recording.js

/** Whole pairs of one workload, from runs in the order in which they happened; `secondsOf` gives what each took. */
function pairsOf(runs, workload, secondsOf) {
    const halves = new Map();
    for (const run of runs) {
        if (run.workload !== workload)
            continue;
        const half = halves.get(run.pair) ?? {};
        half[run.side] = { readings: run.readings, seconds: secondsOf(run) };
        halves.set(run.pair, half);
    }
    return [...halves]
        .toSorted(([a], [b]) => a - b)
        .flatMap(([, { base, head }]) => (base === undefined || head === undefined ? [] : [{ base, head }]));
}
/** Seconds of one pair, on average. */
function pairSeconds({ pairs }) {
    const all = pairs.reduce((sum, { base, head }) => sum + base.seconds + head.seconds, 0);
    return pairs.length === 0 ? 0 : all / pairs.length;
}
/** Every series of a workload that all of its pairs have on both sides. */
function seriesOf({ pairs }) {
    const found = new Map();
    for (const pair of pairs) {
        for (const side of ['base', 'head']) {
            for (const { benchmark, metric, value, queued } of pair[side].readings) {
                const key = (0,series_key/* seriesKey */.X)(benchmark, metric.name);
                const series = found.get(key) ?? {
                    benchmark,
                    metric,
                    base: [],
                    head: [],
                    queued: { base: [], head: [] },
                };
                series[side].push(value);
                series.queued[side].push(queued);
                found.set(key, series);
            }
        }
    }
    return [...found.values()].filter(({ base, head }) => base.length === pairs.length && head.length === pairs.length);
}

// EXTERNAL MODULE: ./build/judge/phrases.js
var phrases = __webpack_require__(81462);
;// CONCATENATED MODULE: ./build/doctor/rough.js
/** Noise in words: two digits, for more of them would be noise themselves. */

/** `0.0478` → `4.8 %`. */
const rough = (fraction) => (0,phrases/* percent */.KN)(Number(fraction.toPrecision(2)));

;// CONCATENATED MODULE: ./build/doctor/advise.js
/** What a study tells that no number of a table does: what cannot be seen and what would help, and what is odd. */








/** More of a run than this before its work begins, and a slowdown of the work is halved. */
const mostStartUp = 0.5;
/** Seconds: a shorter run hardly gets beyond its start. */
const shortest = 0.01;
/** From here on the level of a machine moves more than the usual threshold. */
const wandering = 0.03;
/** What cannot show its threshold first. */
function advise(suite, diagnosis, ground) {
    const { series } = diagnosis;
    const blind = series.filter((one) => one.judges && one.noise !== undefined && !showsThreshold(one));
    return [
        ...blind.map((one) => undetectable(one, suite, diagnosis, ground)),
        ...series.flatMap((one) => (one.judges && one.because !== undefined ? [unknown(one, one.because)] : [])),
        ...ground.workloads.flatMap((one) => tooShort(one, series)),
        ...series.flatMap((one) => (one.judges ? copiesDiffer(one, suite.gate.margin) : [])),
        ...notExact(suite),
        ...twoSpeeds(series),
        ...wander(series),
    ];
}
function undetectable(one, { timeLimit }, diagnosis, { workloads, changes, counting }) {
    const { benchmark, metric, threshold, reach, workload } = one;
    const { pairs = 0, change } = reach?.inLimit ?? {};
    const limit = (0,duration/* durationText */.S)(timeLimit);
    const seen = change === undefined
        ? `${pairs} pairs, all that ${limit} allow, show no change at all`
        : `a change below ${rough(change)} cannot be shown in ${pairs} pairs, ${pairs >= enough/* mostPairs */.Nd ? 'the most that a check makes' : `all that ${limit} allow`}`;
    const { startUp } = workloads.find(({ name }) => name === workload) ?? {};
    const needed = reach?.threshold;
    const proposed = changes.filter((each) => each.kind === 'time-limit' || benchmark === each.entry || benchmark.startsWith(`${each.entry}/`));
    const ways = [
        ...(proposed.length > 0 ? ['take the proposed change'] : []),
        ...(startUp !== undefined && startUp.share > 0.25
            ? [`let a run do more work: ${rough(startUp.share)} of it is ${startUp.of}`]
            : ['let a run do its work several times over']),
        ...byComputing(one, diagnosis, { proposed, counted: counting(workload) }),
        ...(needed !== undefined && needed.pairs > pairs && needed.pairs <= enough/* mostPairs */.Nd
            ? [`give it ${needed.pairs} pairs, ${(0,duration/* durationText */.S)(needed.seconds)} of a check`]
            : []),
        ...(proposed.length > 0 ? [] : ['set its `gate` to `warn` until it is quieter']),
    ];
    return {
        code: 'undetectable',
        severity: 'warning',
        text: `${metric.name} of ${benchmark} is judged at ${rough(threshold)}, and ${seen}`,
        remedy: ways.join(', or '),
        benchmark,
    };
}
/** Below this share of its elapsed time spent computing, a program waits, however busy the machine was. */
const leastBusy = 0.25;
/** What helps a program that computes: CPU time where that is clearly quieter, and counting. */
function byComputing({ benchmark, metric, noise }, { series, busy }, { proposed, counted }) {
    const share = busy.get(benchmark) ?? 0;
    if (share < leastBusy)
        return [];
    const computing = series.find((one) => one.benchmark === benchmark && one.metric.name === model_metric/* cpu */.BW.name)?.noise;
    const quieter = metric.name === model_metric/* wall */.zP.name &&
        computing !== undefined &&
        computing.pair < 0.7 * (noise?.pair ?? 0) &&
        !proposed.some(({ kind }) => kind === 'judge');
    const ways = [
        ...(quieter
            ? [`let CPU time judge it (\`judge: cpu\`), of which pairs vary by ${rough(computing.pair)}`]
            : []),
        ...(counted === undefined ? [] : [counted]),
    ];
    // A busy machine makes a program that computes look like one that waits.
    return share > model_terms/* cpuBoundAbove */._i ? ways : ways.map((way) => `if it computes and does not wait, ${way}`);
}
const unknown = ({ benchmark, metric }, because) => ({
    code: 'unknown-noise',
    severity: 'warning',
    text: `nothing can be told of the noise of ${metric.name} of ${benchmark}: ${because}`,
    remedy: 'let a run do more, so that it takes longer, or let another metric judge it',
    benchmark,
});
/** A slowdown of the work is diluted by what is not work. */
function tooShort({ name, startUp }, series) {
    const clock = series.find((one) => one.workload === name && one.benchmark === name && one.metric.name === 'wall');
    if (clock === undefined)
        return [];
    const { share, of } = startUp ?? {};
    const mostly = share !== undefined && share > mostStartUp;
    if (!mostly && (share !== undefined || clock.center >= shortest))
        return [];
    const why = mostly
        ? `${rough(share)} of a run of ${name} is ${of}, so work that becomes 10 % slower makes it ${rough(0.1 * Math.max(0, 1 - share))} slower`
        : `a run of ${name} takes ${(0,duration/* durationText */.S)(clock.center)}: most of that is likely its start, not its work`;
    return [
        {
            code: 'too-short',
            severity: 'warning',
            text: why,
            remedy: 'let a run do its work several times over',
            benchmark: name,
        },
    ];
}
function copiesDiffer({ benchmark, metric, copies }, margin) {
    if (copies === undefined || (copies.low <= margin && copies.high >= -margin))
        return [];
    return [
        {
            code: 'copies-differ',
            severity: 'warning',
            text: `two copies of one commit differ by ${rough(Math.abs(copies.value))} in ${metric.name} of ${benchmark}`,
            remedy: 'look for what differs between two copies: the layout of a build, caches, random seeds; or raise `gate.margin` above it',
            benchmark,
        },
    ];
}
/** What should repeat to the last digit and does not: any difference of it would be taken for a change of the code. */
function notExact({ subjects }) {
    return subjects
        .flatMap((subject) => seriesOf(subject))
        .filter(({ metric, base, head }) => metric.nature === 'exact' && new Set([...base, ...head]).size > 1)
        .map(({ benchmark, metric }) => ({
        code: 'not-exact',
        severity: 'warning',
        text: `${metric.name} of ${benchmark} counts as exact, and runs of the same code give different values`,
        remedy: 'take the chance out of it, such as random seeds and times of day, or report it as `noisy`',
        benchmark,
    }));
}
/** Once for the machine, not for each series. */
function twoSpeeds(series) {
    const clocks = series.filter(({ metric }) => metric.unit === 's' && metric.nature === 'noisy');
    const found = clocks.flatMap(({ noise }) => noise?.speeds ?? []);
    if (found.length === 0)
        return [];
    const gap = (0,median/* median */.J)(found.map((one) => one.gap));
    return [
        {
            code: 'two-speeds',
            severity: 'note',
            text: `${found.length} of ${clocks.length} series of times have two speeds, ${rough(gap)} apart`,
            remedy: 'see what shares the machine: other jobs, hyperthreads, a processor that changes its frequency. Pairs run next to each other, so most of them see one speed',
        },
    ];
}
function wander(series) {
    const levels = series.flatMap(({ judges, noise }) => judges && noise?.overTime !== undefined ? [noise.overTime] : []);
    if (levels.length === 0)
        return [];
    const usual = (0,median/* median */.J)(levels.map(({ spread }) => spread));
    if (usual < wandering)
        return [];
    const range = (0,median/* median */.J)(levels.map((one) => one.range));
    return [
        {
            code: 'level-wanders',
            severity: 'note',
            text: `while the study ran, the level of its benchmarks moved by ${rough(range)} in the middle case. Pairs do not feel that; runs of different times, such as stored ones, do`,
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./build/judge/judge.js + 3 modules
var judge = __webpack_require__(66592);
// EXTERNAL MODULE: ./build/stats/computing-share.js
var computing_share = __webpack_require__(82420);
// EXTERNAL MODULE: ./build/stats/hodges-lehmann.js + 1 modules
var hodges_lehmann = __webpack_require__(89500);
// EXTERNAL MODULE: ./build/stats/spread.js
var spread = __webpack_require__(82125);
;// CONCATENATED MODULE: ./build/stats/level-wander.js
/** How far the level of a series moves while it is measured, beyond what its own noise moves it. */



/** With fewer values than this a stretch has no level of its own. */
const level_wander_shortest = 5;
const mostStretches = 10;
/**
 * Splits the values, in order, into up to ten stretches of five or more and takes the median of each. The variance of
 * these medians is that of the level plus that of a median of k values, π/2 × s² / k for normal noise of standard deviation s;
 * what is left of it is the level's. s is robust: 1.4826 × the median distance of a value from its stretch's
 * median. Undefined with fewer than three stretches.
 */
function levelWander(values) {
    const stretches = Math.min(mostStretches, Math.floor(values.length / level_wander_shortest));
    if (stretches < 3)
        return undefined;
    const parts = Array.from({ length: stretches }, (_, index) => values.slice(Math.round((index * values.length) / stretches), Math.round(((index + 1) * values.length) / stretches)));
    const levels = parts.map((part) => (0,median/* median */.J)(part));
    // A median lies nearer to few values than the true level does, by about 1 / (2k) of their spread.
    const length = values.length / stretches;
    const noise = (0,spread/* spread */.i)(parts.flatMap((part, index) => part.map((value) => value - (levels[index] ?? 0)))) *
        (1 + 1 / (2 * length));
    const own = (0,simple_statistics/* sampleVariance */.y4)(levels) - ((Math.PI / 2) * noise ** 2) / length;
    return {
        spread: Math.sqrt(Math.max(0, own)),
        range: Math.max(...levels) - Math.min(...levels),
        stretches,
    };
}

// EXTERNAL MODULE: ./build/stats/log-ratio.js
var log_ratio = __webpack_require__(59600);
// EXTERNAL MODULE: ./build/stats/spread-of-few.js
var spread_of_few = __webpack_require__(62580);
;// CONCATENATED MODULE: ./build/stats/two-speeds.js
/** Whether values come from two levels, as those of a machine do that is fast at times and slow at others. */

/** Fewer values than this show two levels by chance. */
const least = 20;
/** A level that hardly any value has is a tail. */
const leastShare = 0.1;
/**
 * One hump split in its middle comes out at 2.65 (normal), 3.5 (uniform), and 2.7 where it is exponential; Ashman's D of two humps
 * that an eye can tell apart is larger.
 */
const apart = 4.5;
/**
 * Splits the sorted values where the squares of the two parts add up to least (Fisher 1958; Otsu 1979) and takes the
 * parts for two levels if Ashman's D, √2 × their distance / √(s₁² + s₂²) (Ashman, Bird & Zepf, Astronomical Journal 108,
 * 1994), is above 4.5 and each holds a tenth of the values.
 */
function two_speeds_twoSpeeds(values) {
    if (values.length < least)
        return undefined;
    const sorted = values.toSorted((a, b) => a - b);
    const total = sorted.reduce((sum, value) => sum + value, 0);
    let [place, most, below] = [0, -1, 0];
    for (let count = 1; count < sorted.length; count += 1) {
        below += sorted[count - 1] ?? 0;
        const distance = below / count - (total - below) / (sorted.length - count);
        const between = count * (sorted.length - count) * distance * distance;
        if (between > most)
            [place, most] = [count, between];
    }
    const [low, high] = [sorted.slice(0, place), sorted.slice(place)];
    if (Math.min(low.length, high.length) < leastShare * sorted.length)
        return undefined;
    const gap = (0,simple_statistics/* mean */.RE)(high) - (0,simple_statistics/* mean */.RE)(low);
    const noise = Math.hypot((0,simple_statistics/* sampleStandardDeviation */.JK)(low), (0,simple_statistics/* sampleStandardDeviation */.JK)(high));
    return Math.SQRT2 * gap > apart * noise && gap > 0 ? { share: high.length / sorted.length, gap } : undefined;
}

;// CONCATENATED MODULE: ./build/doctor/noise.js






const copiesLevel = 0.99;
/**
 * On logarithms, where noise is a fraction of the value: robust standard deviations of all single runs and of the ratios
 * of pairs, how far the level of pairs wandered, and whether runs have two speeds. A text says why nothing can be told.
 */
function noiseOf(base, head) {
    const values = [...base, ...head];
    const zeros = values.filter((value) => value <= 0).length;
    if (zeros > 0)
        return `${zeros} of ${values.length} values are 0: finer than its clock or counter can tell`;
    const smallest = values.reduce((least, value) => Math.min(least, value));
    const logs = (side) => side.map((value) => (0,log_ratio/* logRatio */.A)(value, smallest));
    const [from, to] = [logs(base), logs(head)];
    if (values.every((value) => value === smallest)) {
        return 'every value is the same: its clock or counter is too coarse, or it has no noise at all';
    }
    const ratios = from.map((value, place) => (to[place] ?? 0) - value);
    const wander = levelWander(from.map((value, place) => (value + (to[place] ?? 0)) / 2));
    // What tells the copies apart is no noise of runs.
    const all = [from, to].flatMap((side) => {
        const middle = (0,median/* median */.J)(side);
        return side.map((value) => value - middle);
    });
    const speeds = two_speeds_twoSpeeds(all);
    const shift = (0,hodges_lehmann/* hodgesLehmann */.i)(ratios);
    const { low, high } = shift.interval(copiesLevel);
    return {
        noise: {
            run: (0,spread_of_few/* spreadOfFew */.l)(all),
            pair: (0,spread_of_few/* spreadOfFew */.l)(ratios),
            ...(wander === undefined ? {} : { overTime: { ...wander, range: Math.expm1(wander.range) } }),
            ...(speeds === undefined ? {} : { speeds: { share: speeds.share, gap: Math.expm1(speeds.gap) } }),
        },
        copies: { value: Math.expm1(shift.value) + 0, low: Math.expm1(low), high: Math.expm1(high) },
    };
}

// EXTERNAL MODULE: ./build/measure/allot.js
var allot = __webpack_require__(72911);
// EXTERNAL MODULE: ./build/measure/hypotheses.js
var measure_hypotheses = __webpack_require__(74737);
// EXTERNAL MODULE: ./build/measure/outcomes.js
var outcomes = __webpack_require__(60398);
// EXTERNAL MODULE: ./build/measure/reserve.js
var reserve = __webpack_require__(95159);
// EXTERNAL MODULE: ./build/stats/detectable-change.js
var detectable_change = __webpack_require__(35246);
// EXTERNAL MODULE: ./build/stats/pairs-needed.js
var pairs_needed = __webpack_require__(47075);
;// CONCATENATED MODULE: ./build/doctor/outlook.js
/** How a check of the suite would spend its time limit, and what each series could show in it. */









/** Share of the time that a race leaves to one confirmation. */
const confirmShare = 0.17;
/** Looking several times asks for so many more pairs than looking once. */
const priceOfLooks = 1.1;
/** How many pairs of a test that looks once so many are worth; what was paid for is not lost to rounding. */
const unlooked = (pairs) => Math.floor(pairs / priceOfLooks + 1e-9);
/** Judged series of the suite, `auto` settled by what was recorded, and how many tests share the rate. */
function judgedOf({ subjects, otherTests }) {
    const values = new Map();
    for (const { base } of subjects.flatMap(({ pairs }) => pairs)) {
        for (const reading of base.readings) {
            const key = (0,series_key/* seriesKey */.X)(reading.benchmark, reading.metric.name);
            const known = values.get(key);
            if (known === undefined)
                values.set(key, [reading]);
            else
                known.push(reading);
        }
    }
    const hypotheses = (0,measure_hypotheses/* hypothesesOf */.g)(subjects, (benchmark, metric) => values.get((0,series_key/* seriesKey */.X)(benchmark, metric)));
    const counting = new Set(subjects.flatMap(({ demands }) => demands.flatMap((one) => (one.counts ? [one.benchmark] : []))));
    const counts = (benchmark) => counting.has(benchmark);
    return { hypotheses, family: (0,outcomes/* directFamily */.mO)([{ hypotheses }], { counts, otherTests }) };
}
/** Pairs that a check plans to show the threshold; infinite where none would do. */
function wantedPairs({ spread, threshold, margin }, alpha) {
    const needed = (0,pairs_needed/* pairsNeeded */.V)({ spread, threshold, margin, alpha, power: detectable_change/* usualPower */._ });
    const planned = Math.max(enough/* leastPairs */.PU, Math.ceil(priceOfLooks * needed));
    return planned + (planned % 2);
}
/**
 * A small suite, and any suite whose wishes fit, is measured directly: everyone gets the pairs it needs as far as an equal
 * share of the time goes, and what some leave over is the others'. Else a race picks a suspect, and the confirmation has
 * the share of the time that the race leaves. No workload gets more than 300 pairs.
 */
function outlookOf(consumers, { timeLimit, trialSeconds, rate, family, otherTests }) {
    const measuring = Math.max(0, timeLimit - trialSeconds);
    const slowest = Math.max(0, ...consumers.map((one) => one.pairSeconds));
    const left = measuring - slowest * (0,reserve/* controlPairs */.vG)(measuring, slowest);
    const needsAt = (alpha) => new Map(consumers.map((one) => [
        one.name,
        Math.max(enough/* leastPairs */.PU, ...one.asked.map((asked) => wantedPairs(asked, alpha))),
    ]));
    const direct = { alpha: rate / family, needs: needsAt(rate / family) };
    const capped = new Map([...direct.needs].map(([name, need]) => [name, Math.min(enough/* mostPairs */.Nd, need)]));
    const round = consumers.reduce((sum, one) => sum + one.pairSeconds, 0);
    const total = consumers.reduce((sum, one) => sum + (capped.get(one.name) ?? 0) * one.pairSeconds, 0);
    if (consumers.length <= allot/* smallSuite */.w || (left >= 2 * enough/* leastPairs */.PU * round && total <= left)) {
        const shares = fairPairs(consumers, capped, left);
        return {
            design: 'direct',
            alpha: direct.alpha,
            most: (workload) => fairPairs(consumers, new Map([...capped, [workload, enough/* mostPairs */.Nd]]), left).get(workload) ?? 0,
            share: (workload) => shares.get(workload) ?? 0,
            need: (workload) => direct.needs.get(workload) ?? Infinity,
        };
    }
    const alpha = (0,outcomes/* sequenceRate */.cY)(rate, otherTests);
    const needs = needsAt(alpha);
    const costs = new Map(consumers.map((one) => [one.name, Math.max(1e-9, one.pairSeconds)]));
    const fits = (workload) => Math.min(enough/* mostPairs */.Nd, Math.floor((confirmShare * left) / (costs.get(workload) ?? Infinity)));
    return {
        design: 'staged',
        alpha,
        most: fits,
        share: (workload) => Math.min(fits(workload), needs.get(workload) ?? 0),
        need: (workload) => needs.get(workload) ?? Infinity,
    };
}
/** Everyone's need as far as an equal share of the time goes; what some leave over is shared by the others. */
function fairPairs(consumers, needs, seconds) {
    const cost = (one) => Math.max(1e-9, one.pairSeconds);
    const need = (one) => (needs.get(one.name) ?? 0) * cost(one);
    const pairs = new Map();
    let left = seconds;
    const modestFirst = consumers.toSorted((a, b) => need(a) - need(b));
    modestFirst.forEach((one, place) => {
        const mine = Math.min(need(one), left / (modestFirst.length - place));
        left -= mine;
        // A rounding error must not cost a pair that was paid for.
        pairs.set(one.name, Math.floor(mine / cost(one) + 1e-9));
    });
    return pairs;
}
const shownPairs = [20, 40, 80];
/** Thresholds as people write them. */
const usualThresholds = [
    0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5,
];
/** A robust standard deviation of so many normal values is off by more than this, upwards, one time in five. */
const cautious = (spread, pairs) => spread * (1 + 1 / Math.sqrt(pairs));
/** The smallest change that this many pairs show, noise at its upper bound; infinite where they show none. */
function seenCautiously({ spread, margin }, { alpha, studied, pairs }) {
    const design = { spread: cautious(spread, studied), margin, alpha, power: detectable_change/* usualPower */._ };
    return (0,detectable_change/* detectableChange */.w)(design, unlooked(pairs));
}
/** The smallest usual threshold that they can hold. */
function heldThreshold(asked, seeing) {
    const seen = seenCautiously(asked, seeing);
    return usualThresholds.find((threshold) => threshold > asked.margin && threshold >= seen);
}
/** What a series of this noise can show. */
function reachOf(asked, { alpha, pairs, studied, seconds, }) {
    const { spread, margin } = asked;
    const design = { spread, margin, alpha, power: detectable_change/* usualPower */._ };
    const sight = (count, worth) => {
        const change = (0,detectable_change/* detectableChange */.w)(design, worth);
        return Number.isFinite(change) ? { pairs: count, change } : { pairs: count };
    };
    const wanted = wantedPairs(asked, alpha);
    const holds = heldThreshold(asked, { alpha, studied, pairs });
    return {
        after: shownPairs.map((count) => sight(count, count)),
        inLimit: sight(pairs, unlooked(pairs)),
        ...(Number.isFinite(wanted) ? { threshold: { pairs: wanted, seconds: wanted * seconds } } : {}),
        ...(holds === undefined ? {} : { holds }),
    };
}
/** Seconds before anything is timed, for the whole suite. */
const trialSecondsOf = (subjects) => subjects.reduce((sum, one) => sum + one.trialSeconds, 0);
const consumerOf = (subject, asked) => ({
    name: subject.name,
    pairSeconds: pairSeconds(subject),
    asked,
});

;// CONCATENATED MODULE: ./build/doctor/diagnose.js
/** From recorded pairs to what is said of every series. */










function diagnose(suite, inside) {
    const { hypotheses, family } = judgedOf(suite);
    const known = suite.subjects.flatMap((subject) => seriesOf(subject)
        .filter(({ metric }) => metric.nature === 'noisy')
        .map((recorded) => ({
        subject,
        recorded,
        heard: noiseOf(recorded.base, recorded.head),
        judges: isJudged(hypotheses, recorded),
    })));
    const asked = (one) => {
        const { terms } = one.subject;
        const { metric } = one.recorded;
        if (typeof one.heard === 'string')
            return undefined;
        return {
            spread: one.heard.noise.pair,
            threshold: (0,model_terms/* thresholdOf */.pI)(terms, metric.name),
            margin: (0,judge/* marginOf */.O)(suite.gate, terms, metric),
        };
    };
    const consumers = suite.subjects.map((subject) => consumerOf(subject, known.flatMap((one) => (one.subject === subject && one.judges ? (asked(one) ?? []) : []))));
    const outlook = outlookOf(consumers, {
        timeLimit: suite.timeLimit,
        trialSeconds: trialSecondsOf(suite.subjects),
        rate: suite.gate.falseAlarmRate,
        family,
        otherTests: suite.otherTests,
    });
    const series = known.map((one) => {
        const { subject, recorded, heard, judges } = one;
        const { benchmark, metric, base, head } = recorded;
        const own = asked(one);
        const studied = subject.pairs.length;
        const within = inside(benchmark, metric.name);
        return {
            workload: subject.name,
            benchmark,
            metric,
            pairs: studied,
            center: (0,median/* median */.J)([...base, ...head]),
            judges,
            threshold: (0,model_terms/* thresholdOf */.pI)(subject.terms, metric.name),
            ...(typeof heard === 'string'
                ? { because: heard }
                : {
                    noise: { ...heard.noise, ...(within === undefined ? {} : { within }) },
                    copies: turned(heard.copies, (0,model_metric/* worseSign */.CF)(metric)),
                }),
            ...(own === undefined
                ? {}
                : {
                    reach: reachOf(own, {
                        alpha: outlook.alpha,
                        pairs: outlook.most(subject.name),
                        studied,
                        seconds: pairSeconds(subject),
                    }),
                }),
        };
    });
    return { outlook, series: inReadingOrder(series), busy: busyOf(suite), family };
}
const isJudged = (hypotheses, { benchmark, metric }) => hypotheses.some((one) => one.benchmark === benchmark && one.metric === metric.name);
/** Positive is worse, as everywhere. */
function turned(copies, worse) {
    if (worse === 1)
        return copies;
    const inverse = (value) => 1 / (1 + value) - 1;
    return { value: inverse(copies.value), low: inverse(copies.high), high: inverse(copies.low) };
}
function inReadingOrder(series) {
    const blind = new Set(series
        .filter((one) => one.judges && one.noise !== undefined && !showsThreshold(one))
        .map(({ benchmark }) => benchmark));
    const order = series.map(({ metric }) => metric.name);
    return series.toSorted((a, b) => Number(blind.has(b.benchmark)) - Number(blind.has(a.benchmark)) ||
        (a.benchmark < b.benchmark ? -1 : a.benchmark > b.benchmark ? 1 : 0) ||
        Number(b.judges) - Number(a.judges) ||
        order.indexOf(a.metric.name) - order.indexOf(b.metric.name));
}
/**
 * The 95th percentile of computing over elapsed time, less what is known to have been spent waiting for a processor: what
 * the least disturbed runs show.
 */
function busyOf({ subjects }) {
    const all = subjects.flatMap((subject) => seriesOf(subject));
    const one = (benchmark, metric) => all.find((series) => series.benchmark === benchmark && series.metric.name === metric);
    return new Map([...new Set(all.map(({ benchmark }) => benchmark))].map((benchmark) => {
        const [busy, elapsed] = [one(benchmark, model_metric/* cpu */.BW.name), one(benchmark, model_metric/* wall */.zP.name)];
        const shares = sides.flatMap((side) => (busy?.[side] ?? []).flatMap((computed, run) => {
            const time = elapsed?.[side][run] ?? 0;
            return time > 0 ? [(0,computing_share/* computingShare */.C)(computed, time, elapsed?.queued[side][run])] : [];
        }));
        return [benchmark, shares.length === 0 ? 0 : (0,simple_statistics/* quantile */.YV)(shares, 0.95)];
    }));
}
const sides = ['base', 'head'];

;// CONCATENATED MODULE: ./build/doctor/propose.js
/** What to change in the configuration so that the suite can show its thresholds: as little as possible, for a reason each. */







/** The other clock must be this much quieter to be worth a line of configuration. */
const clearlyQuieter = 0.7;
/** A time limit is not raised beyond twice what it is or what is usual, and never beyond half an hour. */
const [usualLimit, longestLimit] = [600, 1800];
/**
 * In this order, each step with what the ones before leave: the quieter clock speaks; the time limit grows, where that alone
 * mends everything that time can mend; thresholds rise to what can be shown, noise taken at its upper bound. No threshold is
 * ever lowered: how small a change matters is for its owner to say.
 */
function propose(suite, { series, busy, family }) {
    const judges = suite.subjects.flatMap((subject) => judgeChange(subject, series, busy));
    const speaking = suite.subjects.flatMap((subject) => speakersOf(subject, series, judges).flatMap((one) => {
        const { noise } = one;
        const margin = (0,judge/* marginOf */.O)(suite.gate, subject.terms, one.metric);
        return noise === undefined ? [] : [{ ...one, noise, margin, entry: subject.entry }];
    }));
    const consumers = suite.subjects.map((subject) => consumerOf(subject, speaking.flatMap(({ workload, noise, pairs, threshold, margin }) => workload === subject.name ? [{ spread: cautious(noise.pair, pairs), threshold, margin }] : [])));
    const within = (timeLimit) => outlookOf(consumers, {
        timeLimit,
        trialSeconds: trialSecondsOf(suite.subjects),
        rate: suite.gate.falseAlarmRate,
        family,
        otherTests: suite.otherTests,
    });
    const blind = speaking.filter((one) => !showsThreshold(one));
    const grown = mendingLimit(suite.timeLimit, (seconds) => {
        const { share, need } = within(seconds);
        // What no time helps must not keep the time limit from helping others.
        return consumers.every(({ name }) => need(name) > enough/* mostPairs */.Nd || share(name) >= need(name));
    });
    const mended = blind.filter((one) => seenBy(one, within(grown)) <= one.threshold);
    const limit = mended.length > 0 ? grown : suite.timeLimit;
    return [
        ...(limit > suite.timeLimit ? [limitChange(suite.timeLimit, limit, mended)] : []),
        ...judges,
        ...thresholdChanges(blind, within(limit)),
    ];
}
const seenBy = ({ noise, margin, workload, pairs }, { alpha, share }) => seenCautiously({ spread: noise.pair, margin }, { alpha, studied: pairs, pairs: share(workload) });
/** What judges, with the clock that is to speak in place of the one that does. */
function speakersOf({ name, entry }, series, judges) {
    const instead = judges.find((one) => one.entry === entry)?.to;
    return series.filter((one) => one.workload === name &&
        (instead === undefined || !isClock(one) ? one.judges : one.metric.name === instead));
}
function limitChange(from, to, mended) {
    const names = [...new Set(mended.map(({ benchmark }) => benchmark))];
    const because = names.length === 1
        ? `${names[0]} needs more pairs to show its threshold`
        : `${names.length} benchmarks need more pairs to show their thresholds`;
    return { kind: 'time-limit', from, to, because };
}
/** One for each entry and metric: an entry has one threshold for all its benchmarks, so the noisiest decides. */
function thresholdChanges(blind, outlook) {
    const found = new Map();
    for (const one of blind) {
        const { entry, metric, threshold, noise } = one;
        const seen = seenBy(one, outlook);
        const to = usualThresholds.find((usual) => usual >= seen && usual > threshold);
        const key = JSON.stringify([entry, metric.name]);
        if (seen <= threshold || to === undefined || (found.get(key)?.to ?? 0) >= to)
            continue;
        const because = `pairs vary by ${rough(noise.pair)}, so less than ${rough(to)} cannot be shown in time`;
        found.set(key, { kind: 'threshold', entry, metric: metric.name, from: threshold, to, because });
    }
    return [...found.values()];
}
const isClock = ({ metric }) => metric.name === model_metric/* cpu */.BW.name || metric.name === model_metric/* wall */.zP.name;
/**
 * The other clock, where both measure the same work and it is clearly quieter in every benchmark of the entry. A clock
 * with a threshold or budget of its own speaks because somebody said so, and is left alone.
 */
function judgeChange({ entry, name, terms }, series, busy) {
    const own = series.filter(({ workload }) => workload === name);
    if (own.some((one) => isClock(one) && one.metric.name in { ...terms.thresholds, ...terms.budgets }))
        return [];
    if (terms.judge !== 'auto' && terms.judge.length > 1)
        return [];
    const benchmarks = [...new Set(own.map(({ benchmark }) => benchmark))];
    const gains = benchmarks.map((benchmark) => {
        const clocks = own.filter((one) => one.benchmark === benchmark && isClock(one));
        const speaks = clocks.find((one) => one.judges);
        const other = clocks.find((one) => !one.judges);
        const [now, instead] = [speaks?.noise?.pair, other?.noise?.pair];
        if (now === undefined || instead === undefined || other === undefined)
            return undefined;
        if ((busy.get(benchmark) ?? 0) <= model_terms/* cpuBoundAbove */._i || instead >= clearlyQuieter * now)
            return undefined;
        return { to: other.metric.name, now, instead, from: speaks?.metric.name ?? '' };
    });
    const [first] = gains;
    if (first === undefined || gains.some((gain) => gain?.to !== first.to))
        return [];
    return [
        {
            kind: 'judge',
            entry,
            from: terms.judge,
            to: first.to,
            because: `pairs of ${first.to} vary by ${rough(first.instead)}, those of ${first.from} by ${rough(first.now)}`,
        },
    ];
}
/** The shortest limit that is enough, in half minutes and from five minutes on in whole ones; else what it is. */
function mendingLimit(limit, isEnough) {
    const most = Math.min(longestLimit, Math.max(usualLimit, 2 * limit));
    let seconds = limit;
    while (seconds <= most) {
        if (isEnough(seconds))
            return seconds;
        const step = seconds >= 300 ? 60 : 30;
        seconds = (Math.floor(seconds / step) + 1) * step;
    }
    return limit;
}

// EXTERNAL MODULE: ./build/assess.js + 13 modules
var assess = __webpack_require__(41416);
// EXTERNAL MODULE: ./build/measure/measure-stages.js + 7 modules
var measure_stages = __webpack_require__(93148);
// EXTERNAL MODULE: ./build/stats/binomial-tail.js
var binomial_tail = __webpack_require__(39062);
;// CONCATENATED MODULE: ./build/stats/binomial-interval.js
/** What a count of successes says of the chance behind it. */

/**
 * The exact two-sided interval of Clopper and Pearson (Biometrika 26, 1934): every chance for which neither this many
 * successes or more, nor this many or fewer, would be rarer than (1 − level) / 2. Without trials it is 0 to 1.
 *
 * Example: 8 of 10 at 95 %: 0.4439 to 0.9748.
 */
function binomialInterval(successes, trials, level) {
    const tail = (1 - level) / 2;
    const atLeast = (chance) => 1 - (0,binomial_tail/* binomialTail */.C)(trials, successes - 1, chance);
    const atMost = (chance) => (0,binomial_tail/* binomialTail */.C)(trials, successes, chance);
    return {
        low: successes === 0 ? 0 : bisect((chance) => atLeast(chance) >= tail),
        high: successes === trials ? 1 : bisect((chance) => atMost(chance) < tail),
    };
}
/** The least chance at which something holds that holds from there on. */
function bisect(holds) {
    let [low, high] = [0, 1];
    for (let step = 0; step < 60; step += 1) {
        const middle = (low + high) / 2;
        if (holds(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}

// EXTERNAL MODULE: ./build/stats/random.js
var stats_random = __webpack_require__(52681);
;// CONCATENATED MODULE: ./build/doctor/resample.js
/** Recorded pairs in an order in which they might have come as well. */

/** Long enough to keep what neighbours have in common, short enough for many orders. */
const usualBlock = 8;
/**
 * Every recorded pair once: blocks of neighbours in random order, each in the order in which it ran, from a random beginning
 * (the circular blocks of Politis & Romano 1992, without replacement, for a pair that counted twice would make any test
 * too sure). A coin for each block decides which copy of the commit is base: nothing but their folder tells them apart.
 */
function resample(count, random) {
    const length = Math.max(1, Math.min(usualBlock, Math.floor(count / 6)));
    const start = Math.floor(random() * count);
    const blocks = Array.from({ length: Math.ceil(count / length) }, (_, index) => Array.from({ length: Math.min(length, count - index * length) }, (__, place) => (start + index * length + place) % count));
    return (0,stats_random/* shuffled */.A4)(blocks, random).flatMap((block) => {
        const swapped = random() < 0.5;
        return block.map((pair) => ({ pair, swapped }));
    });
}

;// CONCATENATED MODULE: ./build/doctor/replay.js


/**
 * Every workload draws its pairs in a new order, each of them once. A planted slowdown multiplies recorded numbers of head: times, and rates the
 * other way; where a benchmark has neither, whatever is judged of it. Nothing runs slower, and noise grows with it. `begun`
 * is what the clock shows before the first run.
 */
function replay(subjects, { random, begun, plant }) {
    let time = begun;
    const contenders = subjects.map((subject) => {
        const { name, demands, exact, pairs } = subject;
        const seconds = pairSeconds(subject) / 2;
        const planted = plant === undefined ? undefined : plantingOf(subject, plant);
        const draws = resample(pairs.length, random);
        let drawn = 0;
        let current = {};
        /** The half of the current pair for a side; the next pair where that was had already. */
        const half = (side) => {
            if (current[side] === undefined) {
                const draw = draws[drawn];
                const pair = draw === undefined ? undefined : pairs[draw.pair];
                if (draw === undefined || pair === undefined)
                    throw new RangeError(`${name} has no pair left`);
                current = draw.swapped ? { base: pair.head, head: pair.base } : { ...pair };
                drawn += 1;
            }
            const run = current[side];
            if (run === undefined)
                throw new RangeError(`${name} has half a pair`);
            current = { ...current, [side]: undefined };
            time += run.seconds;
            return run;
        };
        return {
            name,
            demands,
            exact,
            seconds: { base: seconds, head: seconds },
            exhausted: () => drawn >= draws.length,
            run: async (side) => {
                const { readings } = half(side);
                return side === 'head' && planted !== undefined ? readings.map(planted) : readings;
            },
            // The other copy of the commit is a second copy of base: nothing is planted in it.
            control: async () => async () => half('head').readings,
        };
    });
    return { contenders, now: () => time };
}
const isTime = ({ unit, nature }) => nature === 'noisy' && unit === 's';
/** What is better when there is more of it, such as requests per second. */
const isRate = ({ better, nature }) => nature === 'noisy' && better === 'higher';
function plantingOf({ demands, pairs }, { benchmark, factor }) {
    const own = (pairs[0]?.head.readings ?? []).filter((reading) => reading.benchmark === benchmark);
    const timed = own.some(({ metric }) => isTime(metric) || isRate(metric));
    const judged = new Set(demands.filter((demand) => demand.benchmark === benchmark).map(({ metric }) => metric));
    const touched = (metric) => timed ? isTime(metric) || isRate(metric) : judged.has(metric.name);
    return (reading) => {
        const { metric, value } = reading;
        if (reading.benchmark !== benchmark || !touched(metric))
            return reading;
        return { ...reading, value: metric.better === 'higher' ? value / factor : value * factor };
    };
}

;// CONCATENATED MODULE: ./build/doctor/trials.js
/** Planted slowdowns: the shipped procedure, from measuring to the decision, on resamples of the recorded pairs. */







const slowdowns = [0.03, 0.05, 0.1];
/** Confidence of what is said about chances. */
const level = 0.95;
/** More trials of one kind would say little more: ± 6 % at most. */
const mostRounds = 240;
/**
 * Rounds of four trials: nothing planted, then 3, 5 and 10 % in one benchmark, another one each round. Each trial has the
 * time limit of a check, or the time of the study where that was shorter: pairs that were never recorded cannot be
 * played back. Undefined where there was no time for a single one.
 */
async function runTrials(suite, { seed, goOn }) {
    // In a large suite time ends before everyone's turn: whose comes first must not depend on names.
    const victims = (0,stats_random/* shuffled */.A4)(victimsOf(suite), (0,stats_random/* seededRandom */.Is)(seed));
    if (victims.length === 0)
        return undefined;
    const begun = trialSecondsOf(suite.subjects);
    const recorded = suite.subjects
        .flatMap(({ pairs }) => pairs)
        .reduce((sum, { base, head }) => sum + base.seconds + head.seconds, 0);
    const deadline = Math.min(suite.timeLimit, begun + recorded);
    const alarms = [];
    const outcomes = [];
    const trial = async (number, plant) => runTrial(suite, {
        // Neighbouring seeds do not start alike.
        seed: seed * 1_000_003 + number,
        begun,
        deadline,
        ...(plant === undefined ? {} : { plant }),
    });
    const kinds = [undefined, ...slowdowns];
    for (let number = 0; number < mostRounds * kinds.length; number += 1) {
        if (!(await goOn()))
            break;
        const slowdown = kinds[number % kinds.length];
        const benchmark = victims[Math.floor(number / kinds.length) % victims.length] ?? '';
        if (slowdown === undefined) {
            const { verdicts } = await trial(number);
            alarms.push(verdicts.some(({ word }) => word === 'regression'));
        }
        else {
            const judged = await trial(number, { benchmark, factor: 1 + slowdown });
            outcomes.push({ slowdown, benchmark, ...outcomeOf(judged, benchmark, suite.gate.falseAlarmRate) });
        }
    }
    if (alarms.length === 0)
        return undefined;
    const count = alarms.filter(Boolean).length;
    return {
        seconds: deadline,
        planted: slowdowns.map((slowdown) => {
            const own = outcomes.filter((one) => one.slowdown === slowdown);
            return {
                slowdown,
                ...foundIn(own),
                byBenchmark: victims.toSorted().flatMap((benchmark) => {
                    const its = own.filter((one) => one.benchmark === benchmark);
                    return its.length === 0 ? [] : [{ benchmark, ...foundIn(its) }];
                }),
            };
        }),
        nothing: { trials: alarms.length, alarms: count, ...binomialInterval(count, alarms.length, level) },
    };
}
/** Benchmarks of which a regression could fail the build. */
function victimsOf({ subjects }) {
    const counting = subjects.flatMap(({ demands }) => demands).filter(({ counts }) => counts);
    return [...new Set(counting.map(({ benchmark }) => benchmark))].toSorted();
}
function foundIn(outcomes) {
    const found = outcomes.filter((one) => one.found).length;
    return {
        trials: outcomes.length,
        found,
        named: outcomes.filter((one) => one.named).length,
        cut: outcomes.filter((one) => one.cut).length,
        ...binomialInterval(found, outcomes.length, level),
    };
}
function outcomeOf({ verdicts, usedUp }, benchmark, alpha) {
    const own = verdicts.filter((verdict) => verdict.benchmark === benchmark && verdict.judges);
    const found = own.some(({ word }) => word === 'regression');
    const sure = own.some(({ comparison }) => comparison?.kind === 'compared' && comparison.pWorse <= alpha && !comparison.exact);
    return { found, named: !found && sure, cut: !found && !sure && usedUp.has(benchmark) };
}
async function runTrial({ subjects, gate, otherTests }, { seed, begun, deadline, plant, }) {
    const played = replay(subjects, {
        random: (0,stats_random/* seededRandom */.Is)(seed),
        begun,
        ...(plant === undefined ? {} : { plant }),
    });
    const { reachable } = (0,allot/* allot */.X)(played.contenders.map(({ name, seconds, demands }) => ({
        name,
        pairSeconds: seconds.base + seconds.head,
        judged: demands.length,
        recorded: false,
    })), deadline - begun);
    const chosen = played.contenders.filter(({ name }) => reachable.includes(name));
    const { runs, schedule } = await (0,measure_stages/* measureStages */.G)(chosen, {
        seed,
        deadline,
        now: played.now,
        margin: gate.margin,
        alpha: gate.falseAlarmRate,
        otherTests,
        recorded: () => [],
        watch: () => { },
    });
    const measured = new Set(runs.flatMap(({ readings }) => readings.map(({ benchmark }) => benchmark)));
    if (measured.size === 0)
        return { verdicts: [], usedUp: measured };
    const evidence = {
        gate,
        terms: Object.fromEntries(subjects.flatMap(({ terms, pairs }) => (pairs[0]?.head.readings ?? []).flatMap(({ benchmark }) => measured.has(benchmark) ? [[benchmark, terms]] : []))),
        paired: true,
        seed,
        runs,
        absences: [],
        doubts: [],
        notLooked: [],
        schedule,
    };
    const gone = new Set(played.contenders.filter((one) => one.exhausted?.() === true).map(({ name }) => name));
    const usedUp = runs
        .filter(({ workload }) => gone.has(workload))
        .flatMap(({ readings }) => readings.map(({ benchmark }) => benchmark));
    return { verdicts: (0,assess/* assess */.n)(evidence).verdicts, usedUp: new Set(usedUp) };
}

// EXTERNAL MODULE: ./build/judge/health.js
var judge_health = __webpack_require__(43560);
// EXTERNAL MODULE: ./build/judge/tell-health.js
var tell_health = __webpack_require__(14352);
// EXTERNAL MODULE: ./build/sources/instruments/index.js + 4 modules
var instruments = __webpack_require__(24162);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/system/git/head.js
var git_head = __webpack_require__(86221);
// EXTERNAL MODULE: ./build/system/git/sweep.js
var sweep = __webpack_require__(10015);
// EXTERNAL MODULE: ./build/system/health/watch-health.js + 3 modules
var watch_health = __webpack_require__(26328);
// EXTERNAL MODULE: ./build/system/machine.js
var machine = __webpack_require__(27501);
// EXTERNAL MODULE: ./build/system/sleep.js
var sleep = __webpack_require__(53019);
// EXTERNAL MODULE: ./build/gate/ground.js
var ground = __webpack_require__(37191);
// EXTERNAL MODULE: ./build/gate/demands.js
var demands = __webpack_require__(72710);
// EXTERNAL MODULE: ./build/gate/measure-sides.js
var measure_sides = __webpack_require__(19207);
// EXTERNAL MODULE: ./build/measure/course.js
var measure_course = __webpack_require__(75894);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(82364);
// EXTERNAL MODULE: ./build/gate/run-finding.js
var run_finding = __webpack_require__(43411);
// EXTERNAL MODULE: ./build/sources/instruments/empty-program.js
var empty_program = __webpack_require__(10260);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
;// CONCATENATED MODULE: ./build/gate/start-up-share.js




/** Runs of the empty program; the first one only warms up. */
const runs = 4;
/** Seconds after which an empty program is taken for one that is not. */
const patience = 10;
/** Undefined where the command line starts no interpreter that is known, or the empty program does not run. */
async function startUpShare(workload, place, seconds, known) {
    const { argv, cwd, env } = workload.command(place);
    let file = '';
    const empty = (0,empty_program/* emptyProgram */.W)(argv, (ending) => (file = (0,paths/* join */.fj)(place.scratch, `empty${ending}`)));
    if (empty === undefined || seconds <= 0)
        return undefined;
    const key = JSON.stringify([empty.argv, cwd, env]);
    if (!known.has(key)) {
        await (0,files/* writeText */.x3)(file, '');
        const [stdout, stderr] = [(0,paths/* join */.fj)(place.scratch, 'empty.out'), (0,paths/* join */.fj)(place.scratch, 'empty.err')];
        const command = { argv: empty.argv, cwd, env, timeout: patience, stdout, stderr, outputLimit: 2 ** 20 };
        const walls = [];
        let sound = true;
        for (let run = 0; run < runs && sound; run += 1) {
            const exit = await place.launcher.launch(command);
            sound = exit.code === 0 && exit.ended === 'by-itself';
            if (run > 0)
                walls.push(exit.wall);
        }
        known.set(key, sound ? (0,median/* median */.J)(walls) : undefined);
    }
    const start = known.get(key);
    return start === undefined ? undefined : { of: empty.of, share: Math.min(1, start / seconds) };
}

;// CONCATENATED MODULE: ./build/gate/record-pairs.js











/** With fewer pairs a standard deviation is hardly known: at eight it is off by a third. */
const leastStudied = 8;
/** Share of the time for trying the procedure on what was recorded, and the seconds it is never more than. */
const [trialShare, mostForTrials] = [0.15, 60];
/** Round after round a pair of every workload, in random order, for as long as there is time. */
async function recordPairs(tried, ground) {
    const { made, plan, seed, given, now, request } = ground;
    const deadline = given - Math.min(mostForTrials, trialShare * given);
    const reached = reachable(tried, { given, left: deadline - now() });
    const startUps = await startUpsOf(reached, made);
    const seconds = new WeakMap();
    const told = new Map();
    const contenders = reached.map((one) => ({
        name: one.name,
        seconds: one.seconds,
        demands: (0,demands/* demandsOf */.wu)(one.entry, one.series, plan.gate),
        exact: one.series.head.some(({ metric }) => metric.nature === 'exact'),
        async run(side) {
            const [workload, place] = [one.sides[side], made.places[side]];
            if (workload === undefined || place === undefined)
                return [];
            const begun = now();
            const readings = (0,measure_sides/* requireBenchmarks */.QH)(one, side, await workload.run(place, (within) => {
                const key = (0,series_key/* seriesKey */.X)(within.benchmark, within.metric);
                told.set(key, [...(told.get(key) ?? []), within]);
            }));
            seconds.set(readings, now() - begun);
            return readings;
        },
    }));
    const course = (0,measure_course/* openCourse */._e)(contenders, {
        seed,
        deadline,
        now,
        margin: plan.gate.margin,
        alpha: plan.gate.falseAlarmRate,
        otherTests: 0,
        recorded: () => [],
        watch: request.watch,
    });
    await (0,measure_course/* interleave */.CC)(course, course.entrants.map((entrant) => ({ entrant, pairs: enough/* mostPairs */.Nd })), { stage: 'confirm' });
    const spent = new Map(course.runs.map((run) => [run.at, seconds.get(run.readings) ?? 0]));
    const { runs, dropped } = (0,measure_sides/* wholeSeries */.di)(course.runs);
    const failures = course.failures.map(({ workload, error }) => {
        if (!(error instanceof source/* RunFault */.u))
            throw error;
        return { ...(0,run_finding/* runFinding */.D)(workload, 'failed in the middle of the study', error), code: 'not-studied' };
    });
    const lost = tried.filter((one) => !reached.includes(one)).map((one) => notReached(one, given));
    const counts = new Map(course.entrants.map(({ name, counts: own }) => [name, own.get('confirm') ?? 0]));
    const few = reached
        .filter(({ name }) => (counts.get(name) ?? 0) < leastStudied)
        .filter(({ name }) => !failures.some(({ benchmark }) => benchmark === name))
        .map((one) => notReached(one, given));
    const sound = reached.filter(({ name }) => (counts.get(name) ?? 0) >= leastStudied);
    if (sound.length === 0) {
        throw failures.length > 0 ? new finding/* Fault */.v(failures) : record_pairs_tooShort(tried, given, now());
    }
    return {
        runs: runs.filter(({ workload }) => sound.some(({ name }) => name === workload)),
        seconds: ({ at }) => spent.get(at) ?? 0,
        inside: (benchmark, metric) => withinOf(told.get((0,series_key/* seriesKey */.X)(benchmark, metric)) ?? []),
        startUps,
        findings: [...failures, ...lost, ...few, ...dropped],
    };
}
const pairCostOf = ({ seconds }) => seconds.base + seconds.head;
/** The quickest first, as many as get the fewest pairs that say something. */
function reachable(tried, { given, left }) {
    const quickestFirst = tried.toSorted((a, b) => pairCostOf(a) - pairCostOf(b) || (a.name < b.name ? -1 : 1));
    let cost = 0;
    const chosen = new Set(quickestFirst.filter((one) => {
        cost += leastStudied * pairCostOf(one);
        return cost <= left;
    }));
    if (chosen.size === 0)
        throw record_pairs_tooShort(tried, given, given - left);
    return tried.filter((one) => chosen.has(one));
}
/** Half as many pairs again as the fewest, for the numbers will not all come out alike. */
function record_pairs_tooShort(tried, given, before) {
    const round = tried.reduce((sum, one) => sum + pairCostOf(one), 0);
    const needed = Math.ceil((before + 1.5 * leastStudied * round) / (1 - trialShare));
    return (0,finding/* fault */.D)('time-limit', `${(0,duration/* durationText */.S)(given)} are too short to say anything: the noise of a benchmark takes ${leastStudied} pairs at least`, { remedy: `give it \`--time ${needed}s\` or more, or fewer benchmarks with \`--only\`` });
}
const notReached = ({ name }, given) => ({
    code: 'not-studied',
    severity: 'warning',
    text: `${name} was not studied: ${(0,duration/* durationText */.S)(given)} do not reach ${leastStudied} pairs of it`,
    remedy: 'give more `--time`, or study it alone with `--only`',
    benchmark: name,
});
/** What is slower than a second has next to nothing of it in its start. */
async function startUpsOf(tried, { places }) {
    const known = new Map();
    const found = new Map();
    for (const { name, entry, sides, series, seconds } of tried) {
        const wall = series.head.find(({ benchmark, metric }) => benchmark === name && metric.name === 'wall');
        if (!entry.yields.single || sides.head === undefined || wall === undefined || seconds.head > 1)
            continue;
        const share = await startUpShare(sides.head, places.head, wall.value, known);
        if (share !== undefined)
            found.set(name, share);
    }
    return found;
}
const withinOf = (told) => told.length === 0
    ? undefined
    : {
        spread: (0,median/* median */.J)(told.map(({ spread }) => spread)),
        count: Math.round((0,median/* median */.J)(told.map(({ count }) => count))),
    };

// EXTERNAL MODULE: ./build/gate/selection.js
var selection = __webpack_require__(83272);
// EXTERNAL MODULE: ./build/gate/sides.js + 11 modules
var gate_sides = __webpack_require__(63339);
// EXTERNAL MODULE: ./build/gate/trial.js + 11 modules
var gate_trial = __webpack_require__(23934);
;// CONCATENATED MODULE: ./build/gate/doctor.js






















/** Seconds of a study where nobody says. */
const usualTime = 300;
/** Studies the working tree as it lies. Throws a `Fault` where nothing can be said in the time. */
async function study(request) {
    const { watch, interruption } = request;
    watch({ kind: 'stage', text: 'reading the repository' });
    const { repository, plan } = await (0,ground/* openGround */._)(request);
    await (0,sweep/* sweep */.X)(repository);
    const head = await (0,git_head/* readHead */.z)(repository, interruption);
    const names = (0,selection/* only */.j)(request.only);
    const { entries } = (0,selection/* select */.L)(plan.entries, names, request.only, undefined);
    const side = { commit: head.checkout, label: head.label, plan };
    const selected = new Set(entries.map(({ name }) => name));
    const seed = request.seed ?? Number.parseInt(head.checkout.slice(0, 8), 16);
    const given = request.time ?? Math.min(usualTime, plan.timeLimit);
    return (0,gate_sides/* withSides */.x)({ base: side, head: side }, { repository, selected, interruption, watch }, async (made) => {
        if (made.baseFault !== undefined)
            throw made.baseFault;
        const begun = (0,clock/* monotonicSeconds */.m)();
        const environment = await (0,machine/* readEnvironment */.Qo)({
            env: made.places.head.env,
            ...(plan.environment === undefined ? {} : { named: plan.environment }),
        });
        const health = (0,watch_health/* watchHealth */.c)(begun);
        const now = () => {
            health.look();
            return (0,clock/* monotonicSeconds */.m)() - begun;
        };
        const trial = await tryEach(entries, (own) => (0,gate_trial/* tryAll */.J)(own, {
            places: made.places,
            declaredAtBase: undefined,
            userRoot: repository.root,
            only: names,
            glob: request.only,
            now,
            watch,
        }));
        const recorded = await recordPairs(trial.tried, { made, plan, seed, given, now, request });
        const seen = (0,judge_health/* withCpuShare */.Y)(health.done(), recorded.runs);
        const suite = suiteOf(trial.tried, recorded, plan);
        watch({ kind: 'stage', text: 'trying the procedure on what was recorded' });
        const trials = await runTrials(suite, {
            seed,
            goOn: doctor_patience(given, now),
        });
        const diagnosis = diagnose(suite, recorded.inside);
        const changes = propose(suite, diagnosis);
        const condition = (0,judge_health/* conditionOf */.r)({ health: seen, runs: recorded.runs });
        const workloads = suite.subjects.map((subject) => {
            const startUp = recorded.startUps.get(subject.name);
            return {
                name: subject.name,
                pairs: subject.pairs.length,
                pairSeconds: pairSeconds(subject),
                ...(startUp === undefined ? {} : { startUp }),
            };
        });
        const counting = await countingOf(trial.tried, made);
        return {
            suite: plan.suite,
            file: plan.file,
            head: { commit: head.commit, label: head.label, uncommitted: head.uncommitted },
            environment,
            launcher: made.launcher.name,
            health: seen,
            seed,
            time: { given, spent: now(), limit: plan.timeLimit },
            design: diagnosis.outlook.design,
            series: diagnosis.series,
            workloads,
            ...(trials === undefined ? {} : { trials }),
            changes,
            findings: [
                ...plan.findings,
                ...made.findings,
                ...trial.findings,
                ...recorded.findings,
                ...advise(suite, diagnosis, {
                    workloads,
                    changes,
                    counting: (workload) => counting.get(workload),
                }),
                ...(0,tell_health/* tellHealth */.I)(condition, { health: seen, terms: trial.terms }),
                ...(condition.poor.length > 0 && changes.length > 0 ? [onlyAsNow] : []),
                ...inPart(plan, suite, request.only),
            ],
        };
    });
}
/** A check shares its time and its rate of false alarms among all benchmarks, not only those that were studied. */
function inPart(plan, { subjects }, glob) {
    const known = new Set(subjects.map(({ entry }) => entry));
    const others = plan.entries.filter(({ name }) => !known.has(name)).length;
    if (others === 0 && glob === undefined)
        return [];
    const who = others === 0
        ? 'only what `--only` names was studied'
        : `${others} of ${plan.entries.length} entries were left out of the study`;
    return [
        {
            code: 'studied-in-part',
            severity: 'warning',
            text: `${who}, and a check shares \`time-limit\` and \`false-alarm-rate\` among all benchmarks: these can show less than is said here`,
            remedy: 'study the whole suite before taking what is proposed',
        },
    ];
}
const onlyAsNow = {
    code: 'proposed-in-poor-health',
    severity: 'warning',
    text: 'what is proposed suits a machine in as poor a state as this one was in during the study',
    remedy: 'study it again when the machine is quieter, unless it is always like this',
};
/** Whether another one like the longest so far fits in. Between them signals get their turn. */
function doctor_patience(given, now) {
    let [longest, last] = [0, now()];
    return async () => {
        await (0,sleep/* sleep */.y)(0);
        const time = now();
        longest = Math.max(longest, time - last);
        last = time;
        return time + longest < given;
    };
}
/** Entry by entry: one that fails is told, and the others are studied all the same. */
async function tryEach(entries, tryOne) {
    const tried = [];
    const findings = [];
    const faults = [];
    const terms = {};
    for (const entry of entries) {
        try {
            const trial = await tryOne([entry]);
            tried.push(...trial.tried.filter(({ sides }) => sides.base !== undefined && sides.head !== undefined));
            Object.assign(terms, trial.terms);
            findings.push(...trial.findings, ...trial.absences.map(({ benchmark, side, because }) => ({
                code: 'not-studied',
                severity: 'error',
                text: `${benchmark} ran in one copy of the commit and not in the other (${side}): ${because}`,
                benchmark,
            })), ...trial.doubts.map(({ benchmark, code, because, remedy }) => ({
                code,
                severity: 'warning',
                text: `no check will judge ${benchmark}: ${because}`,
                benchmark,
                ...(remedy === undefined ? {} : { remedy }),
            })));
        }
        catch (error) {
            if (!(error instanceof finding/* Fault */.v))
                throw error;
            // A pattern may hold nothing of one entry and something of another.
            faults.push(...error.findings.filter(({ code }) => code !== 'no-match' || entries.length === 1));
        }
    }
    if (tried.length === 0) {
        throw faults.length + findings.length > 0
            ? new finding/* Fault */.v([...faults, ...findings])
            : (0,finding/* fault */.D)('no-match', 'no benchmark matches --only');
    }
    return { tried, terms, findings: [...faults, ...findings] };
}
function suiteOf(tried, { runs, seconds }, plan) {
    const studied = tried.filter(({ name }) => runs.some(({ workload }) => workload === name));
    return {
        subjects: studied.map((one) => ({
            name: one.name,
            entry: one.entry.name,
            terms: one.entry.terms,
            demands: (0,demands/* demandsOf */.wu)(one.entry, one.series, plan.gate),
            exact: one.series.head.some(({ metric }) => metric.nature === 'exact'),
            trialSeconds: Math.max(1, one.entry.warmup) * pairCostOf(one),
            pairs: pairsOf(runs, one.name, seconds),
        })),
        gate: plan.gate,
        otherTests: (0,measure_sides/* budgetTests */.lk)(studied),
        timeLimit: plan.timeLimit,
    };
}
/** How instructions of a workload would be counted, for those that are not and could be. */
async function countingOf(tried, { places }) {
    const [instrument] = instruments/* instruments */.n;
    if (instrument === undefined)
        return new Map();
    const lack = await instrument.lacks(places.head);
    const way = `let \`instrument: ${instrument.name}\` count its instructions, which no noise of the machine touches`;
    return new Map(tried
        .filter(({ entry }) => entry.yields.single && entry.instrument === undefined)
        .map(({ name }) => [name, lack === undefined ? way : `${way} (${lack.remedy})`]));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/model/environment.js
var model_environment = __webpack_require__(2103);
// EXTERNAL MODULE: ./build/model/json-text.js
var json_text = __webpack_require__(74268);
// EXTERNAL MODULE: ./build/reports/health-data.js
var health_data = __webpack_require__(77273);
;// CONCATENATED MODULE: ./build/reports/doctor-schema.js
/** A study as a file for programs, schema `benchline.doctor/1`: fields may be added, those that are here stay. */




const doctor_schema_text = schemas/* string */.YjP();
const seconds = schemas/* number */.aig().nonnegative();
const count = schemas/* int */.Whr().nonnegative();
const share = schemas/* number */.aig().min(0).max(1);
const fraction = schemas/* number */.aig();
const sight = schemas/* object */.Ikc({
    pairs: count,
    change: fraction.exactOptional().meta({
        description: 'The smallest worsening that so many pairs show in 95 % of cases; absent where none.',
    }),
});
const noise = schemas/* object */.Ikc({
    run: fraction.meta({ description: 'Of a single run.' }),
    pair: fraction.meta({ description: 'Of the ratio of a pair.' }),
    overTime: schemas/* object */.Ikc({ spread: fraction, range: fraction, stretches: count })
        .exactOptional()
        .meta({ description: 'Of the level over stretches of the study, beyond what runs explain.' }),
    within: schemas/* object */.Ikc({ spread: fraction, count })
        .exactOptional()
        .meta({ description: 'Of the values inside one process; absent where it gives one.' }),
    speeds: schemas/* object */.Ikc({ share, gap: fraction }).exactOptional().meta({
        description: 'Runs have two speeds: the share of slow ones, and by how much they are slower.',
    }),
})
    .meta({ description: 'Robust standard deviations, as fractions of the value.' });
const series = schemas/* object */.Ikc({
    benchmark: doctor_schema_text,
    metric: doctor_schema_text,
    unit: doctor_schema_text,
    better: schemas/* enum */.k5n(['lower', 'higher']),
    workload: doctor_schema_text,
    pairs: count,
    center: schemas/* number */.aig().meta({ description: 'Median of all runs, in the unit.' }),
    judges: schemas/* boolean */.zMY(),
    threshold: fraction,
    because: doctor_schema_text.exactOptional().meta({ description: 'Why nothing is known of its noise.' }),
    noise: noise.exactOptional(),
    copies: schemas/* object */.Ikc({ value: fraction, low: fraction.exactOptional(), high: fraction.exactOptional() })
        .exactOptional()
        .meta({
        description: 'One copy of the commit against the other, with the 99 % interval; positive is worse.',
    }),
    reach: schemas/* object */.Ikc({
        after: schemas/* array */.YOg(sight),
        inLimit: sight.meta({ description: 'With the pairs that the time limit leaves for it.' }),
        threshold: schemas/* object */.Ikc({ pairs: count, seconds }).exactOptional().meta({
            description: 'What a check spends to show the threshold; absent where no number of pairs would.',
        }),
        holds: fraction.exactOptional().meta({
            description: 'The smallest usual threshold that the time limit can hold, noise at its upper bound.',
        }),
    })
        .exactOptional(),
});
const found = {
    trials: count,
    found: count.meta({ description: 'Verdict `regression`.' }),
    named: count.meta({ description: 'Surely worse, and estimated below the threshold.' }),
    cut: count.meta({
        description: 'Not found, and no recorded pair of the benchmark was left: a check might have gone on.',
    }),
    low: share.meta({ description: '95 % interval of the chance to be found (Clopper and Pearson).' }),
    high: share,
};
const change = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('time-limit'), from: seconds, to: seconds, because: doctor_schema_text }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('judge'),
        entry: doctor_schema_text,
        from: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* array */.YOg(doctor_schema_text)]),
        to: doctor_schema_text,
        because: doctor_schema_text,
    }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('threshold'),
        entry: doctor_schema_text,
        metric: doctor_schema_text,
        from: fraction,
        to: fraction,
        because: doctor_schema_text,
    }),
]);
const doctorSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('benchline.doctor/1'),
    suite: doctor_schema_text,
    file: doctor_schema_text.meta({ description: 'The configuration.' }),
    head: schemas/* object */.Ikc({ commit: doctor_schema_text, label: doctor_schema_text, uncommitted: schemas/* boolean */.zMY() }),
    environment: schemas/* object */.Ikc({ fingerprint: doctor_schema_text, cpu: doctor_schema_text, cores: count, os: doctor_schema_text }),
    launcher: doctor_schema_text,
    health: health_data/* healthSchema */.q,
    seed: schemas/* number */.aig(),
    time: schemas/* object */.Ikc({ given: seconds, spent: seconds, limit: seconds })
        .meta({ description: 'Seconds given to the study and spent on it, and what a check may measure.' }),
    design: schemas/* enum */.k5n(['direct', 'staged'])
        .meta({ description: 'Whether a check measures all at length, or races and confirms.' }),
    series: schemas/* array */.YOg(series).meta({ description: 'What cannot show its threshold first.' }),
    workloads: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: doctor_schema_text,
        pairs: count,
        pairSeconds: seconds,
        startUp: schemas/* object */.Ikc({ of: doctor_schema_text, share }).exactOptional(),
    })),
    trials: schemas/* object */.Ikc({
        seconds,
        planted: schemas/* array */.YOg(schemas/* object */.Ikc({
            slowdown: fraction,
            ...found,
            byBenchmark: schemas/* array */.YOg(schemas/* object */.Ikc({ benchmark: doctor_schema_text, ...found })),
        })),
        nothing: schemas/* object */.Ikc({ trials: count, alarms: count, low: share, high: share }),
    })
        .exactOptional()
        .meta({
        description: 'The procedure of a check on resamples of the recorded pairs, with recorded times multiplied.',
    }),
    changes: schemas/* array */.YOg(change),
    diff: doctor_schema_text.exactOptional().meta({ description: 'The proposed change, as `diff -u` has it.' }),
    written: schemas/* boolean */.zMY(),
    findings: schemas/* array */.YOg(schemas/* object */.Ikc({
        code: doctor_schema_text,
        severity: schemas/* enum */.k5n(['note', 'warning', 'error']),
        text: doctor_schema_text,
        remedy: doctor_schema_text.exactOptional(),
        benchmark: doctor_schema_text.exactOptional(),
    })),
})
    .meta({
    title: 'Benchline study',
    description: 'What `benchline doctor` found out. What is unknown is absent, never null and never zero.',
});
/** The same as JSON Schema (draft 2020-12), for editors and other programs. */
function doctorJsonSchema() {
    return z.toJSONSchema(doctorSchema, { io: 'input' });
}
function doctorJson(study) {
    const { suite, file, head, environment, launcher, health, seed, time, design, written } = study;
    return `${(0,json_text/* writeJson */.GF)({
        schema: 'benchline.doctor/1',
        suite,
        file,
        head: { commit: head.commit, label: head.label, uncommitted: head.uncommitted },
        environment: {
            fingerprint: (0,model_environment/* fingerprint */.Rj)(environment),
            cpu: environment.cpu,
            cores: environment.cores,
            os: environment.os,
        },
        launcher,
        health: (0,health_data/* healthData */.V)(health),
        seed,
        time: { given: time.given, spent: time.spent, limit: time.limit },
        design,
        series: study.series.map(seriesData),
        workloads: study.workloads.map(({ name, pairs, pairSeconds, startUp }) => ({
            name,
            pairs,
            pairSeconds,
            startUp: startUp && { of: startUp.of, share: startUp.share },
        })),
        trials: study.trials && trialsData(study.trials),
        changes: study.changes.map(changeData),
        diff: study.diff,
        written,
        findings: study.findings.map(({ code, severity, text: said, remedy, benchmark }) => ({
            code,
            severity,
            text: said,
            remedy,
            benchmark,
        })),
    }, true)}\n`;
}
const finite = (value) => (Number.isFinite(value) ? value : undefined);
function seriesData(one) {
    const { metric, noise: heard, copies, reach } = one;
    return {
        benchmark: one.benchmark,
        metric: metric.name,
        unit: metric.unit,
        better: metric.better,
        workload: one.workload,
        pairs: one.pairs,
        center: one.center,
        judges: one.judges,
        threshold: one.threshold,
        because: one.because,
        noise: heard && {
            run: heard.run,
            pair: heard.pair,
            overTime: heard.overTime && { ...heard.overTime },
            within: heard.within && { ...heard.within },
            speeds: heard.speeds && { ...heard.speeds },
        },
        copies: copies && { value: copies.value, low: finite(copies.low), high: finite(copies.high) },
        reach: reach && {
            after: reach.after.map(({ pairs, change: seen }) => ({ pairs, change: seen })),
            inLimit: { pairs: reach.inLimit.pairs, change: reach.inLimit.change },
            threshold: reach.threshold && { ...reach.threshold },
            holds: reach.holds,
        },
    };
}
function trialsData({ seconds: limit, planted, nothing }) {
    const foundData = (one) => ({
        trials: one.trials,
        found: one.found,
        named: one.named,
        cut: one.cut,
        low: one.low,
        high: one.high,
    });
    return {
        seconds: limit,
        planted: planted.map(({ slowdown, byBenchmark, ...own }) => ({
            slowdown,
            ...foundData(own),
            byBenchmark: byBenchmark.map(({ benchmark, ...its }) => ({ benchmark, ...foundData(its) })),
        })),
        nothing: { ...nothing },
    };
}
const changeData = (one) => one.kind === 'judge' ? { ...one, from: one.from === 'auto' ? one.from : [...one.from] } : { ...one };

// EXTERNAL MODULE: ./build/reports/columns.js
var columns = __webpack_require__(73027);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/model/scale.js
var model_scale = __webpack_require__(33460);
// EXTERNAL MODULE: ./build/reports/wrap.js
var wrap = __webpack_require__(37454);
;// CONCATENATED MODULE: ./build/reports/doctor-table.js
/** The table of a study: noise of every series, and what so many pairs show of it. */






/** `4.8 %`, two digits; `<0.1 %` where it is next to nothing. */
function doctor_table_rough(fraction) {
    const value = Math.abs(fraction) * 100;
    return value < 0.0995 ? (value === 0 ? '0 %' : '<0.1 %') : `${Number(value.toPrecision(2))} %`;
}
/** So many benchmarks are shown with all that is known of them. */
const fewBenchmarks = 12;
/** Columns: metric, value, noise of a run, of a pair, over time, and what 20, 40 and 80 pairs show. */
const doctor_table_columns = { metric: 11, value: 11, noise: 7, sight: 8 };
function doctorTable({ series }, page) {
    const { paint, width } = page;
    const counts = series.find(({ reach }) => reach !== undefined)?.reach?.after.map(({ pairs }) => pairs) ?? [];
    const lead = ' '.repeat(4 + doctor_table_columns.metric + doctor_table_columns.value);
    const noises = ['run', 'pair', 'time'].map((word) => (0,columns/* padStart */.CF)(word, doctor_table_columns.noise)).join('');
    const sights = counts.map((count) => (0,columns/* padStart */.CF)(`${count}`, doctor_table_columns.sight)).join('');
    const lines = [
        paint(`${lead}${(0,columns/* padStart */.CF)('noise of a', 3 * doctor_table_columns.noise)}${(0,columns/* padStart */.CF)('shown in 95 %, by pairs', doctor_table_columns.sight * counts.length + 4)}`, 'dim'),
        paint(`${lead}${noises}    ${sights}`, 'dim'),
    ];
    const byBenchmark = new Map();
    for (const one of series)
        byBenchmark.set(one.benchmark, [...(byBenchmark.get(one.benchmark) ?? []), one]);
    for (const [benchmark, own] of byBenchmark) {
        const [mark, look] = markOf(own.filter(({ judges }) => judges));
        const [first = '', ...rest] = (0,columns/* slices */.wc)((0,reports_escape/* plainName */.MH)(benchmark), width - 4);
        // In a large suite what is well takes a line for each clock.
        const brief = byBenchmark.size > fewBenchmarks && mark === '✓';
        lines.push(`  ${paint(mark, look)} ${paint(first, 'bold')}`, ...rest.map((piece) => `    ${paint(piece, 'bold')}`), ...own
            .filter(({ judges, metric }) => !brief || judges || metric.unit === 's')
            .flatMap((one) => (brief ? [row(one, page)] : [row(one, page), ...below(one, page)])));
    }
    return lines;
}
/** `?` where nothing is known of the noise of something that judges. */
function markOf(judged) {
    if (judged.length === 0)
        return [' ', 'dim'];
    if (judged.some(({ because }) => because !== undefined))
        return ['?', 'yellow'];
    return judged.every(showsThreshold) ? ['✓', 'green'] : ['✗', 'yellow'];
}
function row({ metric, center, noise, reach, judges }, { paint }) {
    const scale = (0,model_scale/* scaleFor */.E)(metric.unit, [center]);
    const noises = noise === undefined
        ? ['?', '?', '?']
        : [
            doctor_table_rough(noise.run),
            doctor_table_rough(noise.pair),
            noise.overTime === undefined ? '?' : doctor_table_rough(noise.overTime.spread),
        ];
    const sights = reach?.after.map(({ change }) => (change === undefined ? 'none' : doctor_table_rough(change))) ?? [];
    const text = [
        (0,columns/* padEnd */.f)((0,reports_escape/* plainText */.wh)(metric.name, doctor_table_columns.metric - 1), doctor_table_columns.metric),
        (0,columns/* padStart */.CF)(`${scale.format(center)} ${(0,reports_escape/* plainText */.wh)(scale.unit, 8)}`.trim(), doctor_table_columns.value),
        ...noises.map((each) => (0,columns/* padStart */.CF)(each, doctor_table_columns.noise)),
        sights.length === 0 ? '' : '    ',
        ...sights.map((each) => (0,columns/* padStart */.CF)(each, doctor_table_columns.sight)),
    ].join('');
    return `    ${judges ? text : paint(text, 'dim')}`.trimEnd();
}
/** What a judged series comes to in a check, and what else is known of its noise. */
function below(one, { width, paint }) {
    const { noise, reach, judges, threshold, because } = one;
    const said = [];
    if (because !== undefined)
        said.push((0,reports_escape/* plainText */.wh)(because));
    if (judges && reach !== undefined) {
        const { inLimit, holds } = reach;
        const wanted = reach.threshold;
        const seen = inLimit.change === undefined ? 'nothing' : doctor_table_rough(inLimit.change);
        const cost = wanted === undefined
            ? `no number of pairs shows ${doctor_table_rough(threshold)}`
            : `${doctor_table_rough(threshold)} takes ${grouped(wanted.pairs)} pairs, ${(0,duration/* durationText */.S)(wanted.seconds, wrap/* glue */.i)}`;
        const held = holds === undefined ? '' : holds === threshold ? '' : `; a threshold of ${doctor_table_rough(holds)} would hold`;
        said.push(`judges: ${cost}; ${inLimit.pairs} fit and show ${seen}${held}`);
    }
    if (noise?.within !== undefined) {
        said.push(`inside a process ${doctor_table_rough(noise.within.spread)} over ${grouped(noise.within.count)} values, so their median is good to ${doctor_table_rough((1.2533 * noise.within.spread) / Math.sqrt(noise.within.count))}`);
    }
    if (noise?.speeds !== undefined) {
        said.push(`two speeds: ${doctor_table_rough(noise.speeds.share)} of the runs are ${doctor_table_rough(noise.speeds.gap)} slower`);
    }
    return said.flatMap((text) => (0,wrap/* wrap */.L)(text, width - 6).map((line, index) => `${index === 0 ? '    ' : '      '}${paint(line, 'dim')}`));
}
const grouped = (value) => String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');

// EXTERNAL MODULE: ./build/reports/paint.js
var paint = __webpack_require__(39312);
// EXTERNAL MODULE: ./build/reports/facts.js
var reports_facts = __webpack_require__(76099);
;// CONCATENATED MODULE: ./build/reports/doctor.js
/** A study on a terminal: what can be seen here and what cannot, what it rests on, and what to change. */








function renderStudy(study, style) {
    const page = { width: Math.max(60, style.width), paint: (0,paint/* painter */.C)(style) };
    const blocks = [
        head(study, page),
        doctorTable(study, page),
        trials(study, page),
        findings(study.findings, page),
        proposal(study, page),
        footer(study, page),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')
        .replaceAll(wrap/* glue */.i, ' ')}\n`;
}
const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;
function head({ series, time }, { width, paint }) {
    const judged = series.filter((one) => one.judges);
    const blind = judged.filter((one) => !showsThreshold(one));
    const limit = (0,duration/* durationText */.S)(time.limit, wrap/* glue */.i);
    const text = blind.length === 0
        ? `${judged.length === 1 ? 'the one judged series shows its threshold' : `all ${judged.length} judged series show their thresholds`} within ${limit} on this machine`
        : `${blind.length} of ${plural(judged.length, 'judged series', 'judged series')} ${blind.length === 1 ? 'does' : 'do'} not show ${blind.length === 1 ? 'its threshold' : 'their thresholds'} within ${limit} on this machine`;
    const hang = 'DOCTOR'.length + 2;
    return (0,wrap/* wrap */.L)(text, width - hang).map((line, index) => `${index === 0 ? paint((0,columns/* padEnd */.f)('DOCTOR', hang), 'bold', blind.length === 0 ? 'green' : 'yellow') : ' '.repeat(hang)}${paint(line, 'bold')}`);
}
function trials({ trials: made, time }, page) {
    const { width, paint } = page;
    if (made === undefined) {
        return (0,wrap/* wrap */.L)('No slowdown was planted: there was no time left for it.', width);
    }
    const { planted, nothing, seconds } = made;
    const chance = ({ low, high }) => `${Math.floor(low * 100)} to ${Math.ceil(high * 100)} %`;
    const text = ({ found, trials: all, named, cut, ...one }) => all === 0
        ? 'no time was left for it'
        : [
            `found in ${found} of ${all} (${chance(one)})`,
            named === 0 ? '' : `, in ${named} sure and below the threshold`,
            cut === 0 ? '' : `, in ${cut} not before the recorded pairs were used up`,
        ].join('');
    const line = (label, said) => (0,wrap/* wrap */.L)(said, width - 14).map((each, index) => `  ${paint((0,columns/* padEnd */.f)(index === 0 ? label : '', 12), 'bold')}${each}`);
    const several = (planted[0]?.byBenchmark.length ?? 0) > 1;
    return [
        paint('planted slowdowns', 'bold', 'cyan'),
        ...(0,wrap/* wrap */.L)(`Recorded times of one copy are multiplied, one benchmark at a time; nothing ran slower. A check of ${(0,duration/* durationText */.S)(seconds, wrap/* glue */.i)} is then made of the recorded pairs${seconds < time.limit ? `, for the study has no more of the ${(0,duration/* durationText */.S)(time.limit, wrap/* glue */.i)} of a real one` : ''}. In brackets is the 95 % interval as of independent trials; these share one study, which knows nothing of other days.`, width - 2).map((each) => `  ${each}`),
        ...planted.flatMap((one) => [
            ...line(`${doctor_table_rough(one.slowdown)} slower`, text(one)),
            ...(several
                ? (0,wrap/* wrap */.L)(seldomFirst(one.byBenchmark)
                    .map((each) => `${(0,reports_escape/* plainName */.MH)(each.benchmark, 40)} ${each.found}${wrap/* glue */.i}of${wrap/* glue */.i}${each.trials}`)
                    .join(', '), width - 14).map((each) => `${' '.repeat(14)}${paint(each, 'dim')}`)
                : []),
        ]),
        ...line('nothing', `${nothing.alarms} false alarms in ${nothing.trials} (${chance(nothing)})`),
    ];
}
/** By name; of many those that were found least often. */
function seldomFirst(found) {
    if (found.length <= fewBenchmarks)
        return found;
    return found.toSorted((a, b) => a.found / a.trials - b.found / b.trials).slice(0, fewBenchmarks);
}
/** Of one kind so many are shown, and the others counted: the file has them all. */
const fewOfAKind = 4;
const severities = [
    ['error', 'error', 'errors', 'red'],
    ['warning', 'warning', 'warnings', 'yellow'],
    ['note', 'note', 'notes', 'cyan'],
];
function findings(all, { width, paint }) {
    return severities.flatMap(([severity, one, many, look]) => {
        const group = all.filter((finding) => finding.severity === severity);
        if (group.length === 0)
            return [];
        const shown = group.filter(({ code }, index) => group.slice(0, index).filter((other) => other.code === code).length < fewOfAKind);
        const codes = [...new Set(shown.map(({ code }) => code))];
        const folded = codes.flatMap((code) => {
            const rest = group.filter((other) => other.code === code).length - fewOfAKind;
            return rest > 0 ? [`  • and ${rest} more: ${code}`] : [];
        });
        return [
            paint(group.length === 1 ? one : many, 'bold', look),
            ...shown.flatMap(({ text, remedy, code }) => [
                ...(0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(text), width - 4).map((line, index) => `${index === 0 ? '  • ' : '    '}${line}`),
                `    ${paint(code, 'dim')}`,
                ...(remedy === undefined
                    ? []
                    : (0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(remedy), width - 6).map((line, index) => `    ${index === 0 ? '→ ' : '  '}${line}`)),
            ]),
            ...folded,
        ];
    });
}
function proposal({ changes, diff, written, file }, { width, paint }) {
    if (changes.length === 0)
        return [`${paint('nothing to change', 'bold', 'green')} in ${(0,reports_escape/* plainText */.wh)(file)}`];
    const title = written ? `changed ${(0,reports_escape/* plainText */.wh)(file)}` : `proposed change of ${(0,reports_escape/* plainText */.wh)(file)}`;
    return [
        paint(title, 'bold', 'cyan'),
        ...changes
            .slice(0, fewBenchmarks)
            .flatMap((one) => (0,wrap/* wrap */.L)(`${changeText(one)}: ${(0,reports_escape/* plainText */.wh)(one.because)}`, width - 4).map((line, index) => `${index === 0 ? '  • ' : '    '}${line}`)),
        ...(changes.length > fewBenchmarks ? [`  • and ${changes.length - fewBenchmarks} more`] : []),
        ...(diff === undefined
            ? []
            : [
                '',
                ...diff
                    .trimEnd()
                    .split('\n')
                    .map((line) => diffLine(line, paint)),
            ]),
        ...(written || diff === undefined
            ? []
            : ['', ...(0,wrap/* wrap */.L)('`benchline doctor --write` makes it; this run wrote nothing.', width)]),
    ];
}
/** Text of the file, one line, nothing in it acting on the terminal; what is indented stays so. */
function diffLine(line, paint) {
    const [margin = ''] = /^.?\s*/u.exec(line) ?? [];
    const shown = margin.replaceAll(/[^\S ]/gu, ' ') + (0,reports_escape/* plainText */.wh)(line.slice(margin.length));
    if (/^(?:---|\+\+\+|@@)/u.test(line))
        return paint(shown, 'dim');
    return line.startsWith('+') ? paint(shown, 'green') : line.startsWith('-') ? paint(shown, 'red') : shown;
}
/** `threshold of parse 3 % → 5 %`; a threshold that rises lets more pass, so it says so. */
function changeText(one) {
    if (one.kind === 'time-limit') {
        return `\`time-limit\` ${(0,duration/* durationText */.S)(one.from, wrap/* glue */.i)} → ${(0,duration/* durationText */.S)(one.to, wrap/* glue */.i)}`;
    }
    const name = (0,reports_escape/* plainName */.MH)(one.entry);
    if (one.kind === 'judge') {
        return `\`judge\` of ${name} ${one.from === 'auto' ? 'auto' : one.from.join(', ')} → ${one.to}`;
    }
    return `\`threshold\` of ${name} for ${(0,reports_escape/* plainText */.wh)(one.metric)} ${doctor_table_rough(one.from)} → ${doctor_table_rough(one.to)}, which lets more pass`;
}
/** A command gives one value a process: how its work varies inside is not seen. */
function insideText({ series }) {
    const judged = series.filter(({ judges, noise }) => judges && noise !== undefined);
    const single = judged.filter(({ noise }) => noise?.within === undefined).length;
    if (single === 0)
        return '';
    const who = single === judged.length
        ? 'processes give'
        : `processes of ${single} of ${judged.length} judged series give`;
    return `${who} one value each, so what varies inside of them is unknown`;
}
function footer(study, { width, paint }) {
    const { head: revision, environment, launcher, health, time, seed, workloads, design } = study;
    const pairs = workloads.map((one) => one.pairs);
    const [fewest, most] = [Math.min(...pairs), Math.max(...pairs)];
    const facts = [
        [
            'studied',
            `two copies of ${revision.label}${revision.commit.startsWith(revision.label) ? '' : ` ${revision.commit.slice(0, 10)}`}${revision.uncommitted ? ', uncommitted changes included' : ''}`,
        ],
        ['runner', (0,reports_facts/* environmentText */.HR)(environment)],
        ['health', (0,reports_facts/* healthText */.gB)(health)],
        ['timed by', launcher],
        [
            'measured',
            `${fewest === most ? most : `${fewest} to ${most}`} pairs each, ${(0,duration/* durationText */.S)(time.spent, wrap/* glue */.i)} of the ${(0,duration/* durationText */.S)(time.given, wrap/* glue */.i)} given, seed${wrap/* glue */.i}${seed}`,
        ],
        ['inside', insideText(study)],
        [
            'a check',
            design === 'direct'
                ? `of this suite measures everything at length within ${(0,duration/* durationText */.S)(time.limit, wrap/* glue */.i)}`
                : `of this suite has no time for everything within ${(0,duration/* durationText */.S)(time.limit, wrap/* glue */.i)}: it races and confirms the worst`,
        ],
    ];
    const column = Math.max(...facts.map(([label]) => label.length)) + 2;
    return facts.flatMap(([label, text]) => text === undefined || text === ''
        ? []
        : (0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(text), width - column).map((line, index) => paint((0,columns/* padEnd */.f)(index === 0 ? label : '', column), 'dim') + line));
}

;// CONCATENATED MODULE: ./build/reports/unified-diff.js
/** Two versions of a text as `diff -u` shows them: changed lines with three around them. */
const context = 3;
/** Empty where both are the same. `name` is the path that both are shown under. */
function unifiedDiff(before, after, name) {
    if (before === after)
        return '';
    const lines = compared(linesOf(before), linesOf(after));
    const hunks = [];
    for (let place = 0; place < lines.length;) {
        const first = lines.findIndex(([mark], index) => index >= place && mark !== ' ');
        if (first < 0)
            break;
        let last = first;
        // Changes whose surroundings would touch are one hunk.
        for (let index = first; index < lines.length && index <= last + 2 * context + 1; index += 1) {
            if (lines[index]?.[0] !== ' ')
                last = index;
        }
        const [start, end] = [Math.max(place, first - context), Math.min(lines.length, last + 1 + context)];
        hunks.push(hunk(lines, start, end));
        place = end;
    }
    return [`--- a/${name}`, `+++ b/${name}`, ...hunks].join('\n') + '\n';
}
/** A text without a line end at its end says so, as diff does. */
const unended = '\n\\ No newline at end of file';
function linesOf(text) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    return last === '' ? lines : [...lines, last + unended];
}
function hunk(lines, start, end) {
    const count = (from, to, but) => lines.slice(from, to).filter(([mark]) => mark !== but).length;
    const range = (but) => {
        const size = count(start, end, but);
        // An empty range stands behind the line before it.
        return `${count(0, start, but) + (size === 0 ? 0 : 1)},${size}`;
    };
    const body = lines.slice(start, end).map(([mark, text]) => mark + text);
    return [`@@ -${range('+')} +${range('-')} @@`, ...body].join('\n');
}
/** By the longest common subsequence of what lies between the equal ends. */
function compared(before, after) {
    let [first, last] = [0, 0];
    const most = Math.min(before.length, after.length);
    while (first < most && before[first] === after[first])
        first += 1;
    while (last < most - first && before.at(-1 - last) === after.at(-1 - last))
        last += 1;
    const same = (lines) => lines.map((text) => [' ', text]);
    return [
        ...same(before.slice(0, first)),
        ...middle(before.slice(first, before.length - last), after.slice(first, after.length - last)),
        ...same(last === 0 ? [] : before.slice(-last)),
    ];
}
function middle(before, after) {
    const width = after.length + 1;
    const lengths = new Uint32Array((before.length + 1) * width);
    for (let i = before.length - 1; i >= 0; i -= 1) {
        for (let j = after.length - 1; j >= 0; j -= 1) {
            lengths[i * width + j] =
                before[i] === after[j]
                    ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
                    : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
        }
    }
    const lines = [];
    let [i, j] = [0, 0];
    while (i < before.length || j < after.length) {
        const [old, now] = [before[i], after[j]];
        if (old !== undefined && old === now) {
            lines.push([' ', old]);
            i += 1;
            j += 1;
        }
        else if (old !== undefined &&
            (now === undefined || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) {
            lines.push(['-', old]);
            i += 1;
        }
        else if (now !== undefined) {
            lines.push(['+', now]);
            j += 1;
        }
    }
    return lines;
}

// EXTERNAL MODULE: ./build/commands/deliver.js
var deliver = __webpack_require__(110);
// EXTERNAL MODULE: ./build/commands/interruptible.js + 1 modules
var interruptible = __webpack_require__(86405);
// EXTERNAL MODULE: ./build/commands/progress.js
var commands_progress = __webpack_require__(37196);
;// CONCATENATED MODULE: ./build/commands/doctor.js
/** `benchline doctor`: studies this machine with the suite as it is, and proposes what to change in the configuration. */














async function doctor(options, terminal) {
    const progress = (0,commands_progress/* progressLine */.o)(terminal, options.quiet === true, clock/* monotonicSeconds */.m);
    const { write = false, json, quiet: _, ...request } = options;
    const cwd = process.cwd();
    const { repository, plan } = await (0,ground/* openGround */._)({ cwd, ...request });
    const path = (0,paths/* join */.fj)(repository.root, plan.file);
    const text = (await (0,files/* readText */.yR)(path)) ?? '';
    const found = await (0,interruptible/* interruptible */.I)(terminal, progress.clear, (interruption) => study({ ...request, cwd, watch: progress.watch, interruption })).finally(progress.clear);
    const proposed = doctor_propose(text, found, write);
    const { edited, ...more } = proposed;
    const written = write && edited !== undefined;
    if (written) {
        if ((await (0,files/* readText */.yR)(path)) !== text) {
            throw (0,finding/* fault */.D)('changed-meanwhile', `${plan.file} was changed while the study ran, so it is left alone`, {
                remedy: 'run it again without touching the file',
            });
        }
        await (0,deliver/* writeFileOrFault */.Ji)(path, edited);
    }
    const told = { ...found, ...more, written };
    if (json !== undefined)
        await (0,deliver/* writeFileOrFault */.Ji)(json, doctorJson(told));
    terminal.out(renderStudy(told, terminal));
    return told.findings.some(({ severity }) => severity === 'error') ? 2 : 0;
}
/** The changes as an edit of the file; where that is not safe, a finding with the lines to write by hand. */
function doctor_propose(text, { changes, file, findings }, write) {
    if (changes.length === 0)
        return { findings };
    const words = changes.map(wordsOf);
    const edit = editTerms(text, words, file);
    if ('because' in edit) {
        return { findings: [...findings, byHand(file, edit.because, words, write)] };
    }
    return { findings, edited: edit.text, diff: unifiedDiff(text, edit.text, file) };
}
function wordsOf(change) {
    if (change.kind === 'time-limit')
        return { kind: change.kind, value: (0,quantity_text/* quantityText */.N)(change.to, 's') };
    if (change.kind === 'judge')
        return { kind: change.kind, entry: change.entry, value: change.to };
    const { kind, entry, metric, to, because } = change;
    return { kind, entry, metric, value: (0,quantity_text/* quantityText */.N)(to, '1'), comment: `${because} (benchline doctor)` };
}
function byHand(file, because, words, write) {
    const lines = words.map((one) => {
        if (one.kind === 'time-limit')
            return `\`time-limit: ${one.value}\` at the top`;
        const value = one.kind === 'judge' ? `judge: ${one.value}` : `threshold: { ${one.metric}: ${one.value} }`;
        return `\`${value}\` in \`${one.entry}\``;
    });
    return {
        code: 'not-editable',
        severity: write ? 'error' : 'warning',
        text: `${file} cannot be edited safely: ${because}`,
        remedy: `write it yourself: ${lines.join(', ')}`,
    };
}


/***/ }),

/***/ 87832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ itemKeys),
/* harmony export */   rv: () => (/* binding */ itemText),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/** One acceptance as it is written into the file: text of each value, and all of them on one line. */
const itemKeys = ['benchmark', 'metric', 'reason', 'until', 'at-most'];
/** `{ benchmark: parse, metric: wall, reason: worth it, until: 2027-01-31 }` */
function itemText(item) {
    const parts = itemKeys.flatMap((key) => {
        const value = item[key];
        return value === undefined ? [] : [`${key}: ${scalarText(value)}`];
    });
    return `{ ${parts.join(', ')} }`;
}
/** Words that some reader of YAML takes for something else than text. */
const other = /^(?:null|true|false|y|n|yes|no|on|off)$/iu;
/**
 * A value as YAML: plain where no reader could take it for anything else, in a list on one line too, and else in
 * quotes, where JSON is YAML.
 */
function scalarText(value) {
    const word = /^[A-Za-z_][\w./-]*(?: [\w./-]+)*$/u.test(value) && !other.test(value);
    const date = /^\d{4}-\d{2}-\d{2}$/u.test(value);
    const percentage = /^\d+(?:\.\d+)?%$/u.test(value);
    return word || date || percentage ? value : JSON.stringify(value);
}


/***/ }),

/***/ 81659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ cutAll),
/* harmony export */   T0: () => (/* binding */ Unsafe),
/* harmony export */   XA: () => (/* binding */ contentEnd),
/* harmony export */   YW: () => (/* binding */ Page),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   oM: () => (/* binding */ pairEnd),
/* harmony export */   oc: () => (/* binding */ insertion)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/** Changing a YAML text where something stands in it, so that comments, order, quotes and line ends stay as they are. */

/** Why there is no way to cut here. */
class Unsafe extends Error {
}
/** The text with what is asked of its lines. */
class Page {
    text;
    /** The line ends that the file uses. */
    eol;
    constructor(text) {
        this.text = text;
        this.eol = /\r?\n/u.exec(text)?.[0] ?? '\n';
    }
    lineStart(offset) {
        return this.text.lastIndexOf('\n', offset - 1) + 1;
    }
    /** Where the characters of a line end, before its line end. */
    lineEnd(offset) {
        const found = this.text.slice(offset).search(/\r?\n|$/u);
        return offset + found;
    }
    nextLine(offset) {
        const end = this.lineEnd(offset);
        return end + (/^\r?\n/u.exec(this.text.slice(end, end + 2))?.[0].length ?? 0);
    }
    column(offset) {
        return offset - this.lineStart(offset);
    }
    /** Whether nothing but space stands before it on its line. */
    beginsLine(offset) {
        return this.text.slice(this.lineStart(offset), offset).trim() === '';
    }
}
const rangeOf = (node) => {
    const range = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range : undefined;
    if (range === undefined || range === null)
        throw new Unsafe('a part of it has no place in the text');
    return [range[0], range[1]];
};
/** Where the last character of a node stands that is neither space nor comment. */
function contentEnd(node, text) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && node.flow !== true) {
        const last = node.items.at(-1);
        if (last !== undefined)
            return pairEnd(last, text);
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && node.flow !== true && node.items.length > 0)
        return contentEnd(node.items.at(-1), text);
    const [start, end] = rangeOf(node);
    return Math.max(start, text.slice(0, end).trimEnd().length);
}
const pairEnd = ({ key, value }, text) => Math.max(contentEnd(key, text), value === null ? 0 : contentEnd(value, text));
const insertion = (place, text) => ({ start: place, end: place, text });
function cutAll(text, cuts) {
    let whole = text;
    // From the end, so that places before stay what they are; of two at one place the later one comes later.
    for (const { start, end, text: written } of cuts.toReversed().toSorted((a, b) => b.start - a.start)) {
        whole = whole.slice(0, start) + written + whole.slice(end);
    }
    return whole;
}


/***/ }),

/***/ 53019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** Waiting. */

/** Resolves after so many seconds. */
async function sleep(seconds) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000);
}


/***/ })

};
