export const id = 378;
export const ids = [378];
export const modules = {

/***/ 34423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ openCounting)
});

// EXTERNAL MODULE: ./build/model/sample.js
var sample = __webpack_require__(14518);
// EXTERNAL MODULE: ./build/model/terms.js
var terms = __webpack_require__(57621);
// EXTERNAL MODULE: ./build/compare/compare-counted.js + 1 modules
var compare_counted = __webpack_require__(92214);
;// CONCATENATED MODULE: ./build/compare/enough-counted.js



/** Counts of a side that are never exceeded, unless more were asked for. */
const most = 8;
/**
 * Enough are: the least that were asked for, where every change stays below the threshold; twice as many where one
 * reaches it, since a program with two ways to run takes the same one twice more easily than four times; else the most.
 * A side that has nothing to be held against needs the least.
 */
function enoughCounts(base, head, { metric, threshold, least, history }) {
    if (head.length < least || (base !== undefined && base.length < least))
        return false;
    if (base === undefined || head.length >= Math.max(most, 2 * least))
        return true;
    const found = (0,compare_counted/* compareCounted */.E)((0,sample/* makeSample */.L)('', metric, base), (0,sample/* makeSample */.L)('', metric, head), {
        paired: true,
        level: 0.99,
        history,
    });
    if (found.kind !== 'compared')
        return head.length >= 2 * least;
    const { value, low, high } = found.effect.relative;
    const gain = -value / (1 + value);
    if (!(0,terms/* reachesCounted */.E0)(high, threshold) && !(0,terms/* reachesCounted */.E0)(-low / (1 + low), threshold))
        return true;
    const told = (low > 0 && (0,terms/* reachesCounted */.E0)(value, threshold)) || (high < 0 && (0,terms/* reachesCounted */.E0)(gain, threshold));
    return told && head.length >= 2 * least;
}

// EXTERNAL MODULE: ./build/compare/compare-history.js + 2 modules
var compare_history = __webpack_require__(30803);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(82364);
// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(43048);
;// CONCATENATED MODULE: ./build/gate/counting-task.js
/** One workload that is counted: how far it is, how long it takes, and why it is given up. */


/** A run under an instrument may take so many times what a run may take, and no longer than a day. */
const patience = 100;
const longest = 86_400;
/** Seconds that starting an instrument takes, whatever runs under it. */
const startSeconds = 2;
/** By how much a run may differ from the ones before it, or a machine from what it was. */
const leeway = 1.25;
/** Seconds of a pair of counts: measured, or foreseen by what the instrument usually costs. */
const secondsOf = ({ one, instrument, pairSeconds }) => pairSeconds ?? foreseen(one, instrument.slowdown);
const leastOf = ({ entry }) => Math.max(compare_counted/* leastCounts */.c, entry.instrument?.runs ?? 0);
/** Seconds of a pair that was not counted yet. */
function foreseen({ seconds }, slowdown) {
    const sides = [seconds.base, seconds.head].filter((each) => each > 0);
    return sides.reduce((sum, each) => sum + each * slowdown + startSeconds, 0);
}
function taskOf(one, { places }) {
    const { instrument } = one.entry;
    if (instrument === undefined)
        return [];
    const sides = ['base', 'head'].flatMap((side) => {
        const place = places[side];
        return one.sides[side] === undefined || place === undefined ? [] : [{ side, place }];
    });
    const least = leastOf(one);
    const closed = sides.length === 0;
    return instrument.tools.map((tool) => ({
        one,
        instrument: tool,
        least,
        sides,
        counts: [],
        pairs: 0,
        started: new Set(),
        closed,
    }));
}
function counting_task_close(task, code, because, remedy) {
    task.closed = true;
    task.doubt = {
        benchmark: task.one.name,
        metric: task.instrument.metric.name,
        code,
        because,
        ...(remedy === undefined ? {} : { remedy }),
    };
}
/** `more`: seconds that the rest of its counts takes. */
function tooLate(task, more, { now, begun, deadline }, sofar) {
    const { least, pairSeconds, sides } = task;
    const limit = (0,duration/* durationText */.S)(deadline - begun);
    const inCounting = now() - sofar.from + more;
    // Where something is timed as well, counting is given half of what there is.
    const shared = sofar.deadline < deadline ? 2 : 1;
    const needed = (0,duration/* durationText */.S)(Math.ceil(sofar.from - begun + shared * leeway * inCounting));
    const { cut } = sofar;
    const each = pairSeconds === undefined ? cut : pairSeconds / Math.max(1, sides.length);
    const measured = each === undefined
        ? ''
        : `: one takes ${pairSeconds === undefined ? 'more than ' : ''}${(0,duration/* durationText */.S)(each)}`;
    counting_task_close(task, 'time-limit', `counting ${task.instrument.metric.name} ${least} times a side does not fit into what is left of ${limit}${measured}`, `set \`time-limit\` to ${needed} or more, let the benchmark do less work, or take \`instrument\` from it`);
}

;// CONCATENATED MODULE: ./build/gate/start-up.js
/** Of a start-up a count must be left over by at least this share, or hardly anything but chance would be. */
const leastLeft = 0.01;
/**
 * A start-up of its own where there is one, else the least that any run spent in the dynamic loader; the same number
 * for both sides and all runs, so no difference between them is lost. Nothing where next to nothing would be left.
 */
function originOf(origin, counts) {
    const least = counts.reduce((low, { total }) => Math.min(low, total), Infinity);
    if (origin?.kind === 'program') {
        if (least >= origin.count * (1 + leastLeft))
            return { subtracted: origin.count, of: origin.of };
        return { subtracted: 0, because: `it costs no more than ${origin.of}` };
    }
    const loading = counts.reduce((low, { loading: own = 0 }) => Math.min(low, own), Infinity);
    const failed = origin === undefined ? {} : { because: `${origin.of} does not run` };
    if (!Number.isFinite(loading) || loading === 0 || least < loading * (1 + leastLeft)) {
        return { subtracted: 0, ...failed };
    }
    return { subtracted: loading, of: 'loading the program', ...failed };
}
/** One note a metric over all benchmarks: what their counts leave out, and what stays in them. */
function tellOrigins(all) {
    const metrics = [...new Set(all.map(({ metric }) => metric))];
    return metrics.map((metric) => told(metric, all.filter((one) => one.metric === metric)));
}
function told(metric, all) {
    const parts = all.map(({ benchmark, origin: { subtracted, of, because } }) => {
        const left = of === undefined ? 'nothing' : `${grouped(subtracted)} (${of})`;
        return `${left} from ${benchmark}${because === undefined ? '' : `, since ${because}`}`;
    });
    return {
        code: 'start-up-subtracted',
        severity: 'note',
        text: `${metric} are those of the work: what starts it is taken off, the same on both sides: ${parts.join('; ')}`,
    };
}
const grouped = (count) => String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');

;// CONCATENATED MODULE: ./build/gate/count.js
/** Counting by instruments: a few runs a side under an instrument, base and head in turn, some before anything is timed. */






/**
 * Counts what entries say, the quickest first, each as often as it always needs; then round after round until repeats
 * tell enough or the time is over. What cannot be counted is a doubt of this metric alone; its runs are left out, since
 * half a comparison is none.
 */
function openCounting(tried, ground) {
    const asked = tried.filter(({ entry }) => entry.instrument !== undefined);
    const tasks = asked
        .filter(({ entry }) => entry.instrument?.when === 'always')
        .flatMap((one) => taskOf(one, ground));
    const origins = new Map();
    const countNext = async (task, sofar) => {
        await countPair(task, task.pairs, ground, { ...sofar, origins });
        if (!task.closed && isEnough(task, ground))
            task.closed = true;
    };
    const quickestFirst = () => tasks.toSorted((a, b) => secondsOf(a) - secondsOf(b));
    return {
        async begin(whole, deadline) {
            await refuseLacking(tasks);
            const from = ground.now();
            for (const task of quickestFirst()) {
                const most = whole.has(task.one.name) ? Infinity : 1;
                while (!task.closed && task.pairs < most)
                    await countNext(task, { deadline, from });
            }
        },
        reserved(limit) {
            const always = tasks
                .filter(({ closed }) => !closed)
                .reduce((sum, task) => sum + secondsOf(task) * (task.least - task.pairs), 0);
            const unsettled = asked
                .filter(({ entry }) => entry.instrument?.when === 'unsettled')
                .map((one) => foreseen(one, slowdownOf(one)) * (leastOf(one) + 1));
            return Math.min(limit / 2, leeway * always + Math.max(0, ...unsettled));
        },
        async finish(lost = new Set()) {
            const open = asked.some(({ entry }) => entry.instrument?.when === 'unsettled')
                ? ground.unsettled()
                : new Set();
            const later = asked
                .filter(({ name, entry }) => entry.instrument?.when === 'unsettled' && open.has(name))
                .flatMap((one) => taskOf(one, ground));
            tasks.push(...later);
            const kept = tasks.filter(({ one }) => !lost.has(one.name));
            await refuseLacking(kept.filter(({ closed, pairs }) => !closed && pairs === 0));
            const { deadline } = ground;
            const from = ground.now();
            // Where the time is short it is better to count some as often as they need than all of them once.
            for (const task of quickestFirst()) {
                if (!kept.includes(task))
                    continue;
                while (!task.closed && task.pairs < task.least)
                    await countNext(task, { deadline, from });
            }
            while (kept.some(({ closed }) => !closed)) {
                for (const task of kept)
                    if (!task.closed)
                        await countNext(task, { deadline, from });
            }
            return toldOf(kept);
        },
    };
}
const slowdownOf = ({ entry }) => (entry.instrument?.tools ?? []).reduce((sum, { slowdown }) => sum + slowdown, 0);
function toldOf(tasks) {
    const whole = tasks.filter(({ doubt, counts }) => doubt === undefined && counts.length > 0);
    const settled = whole.map((task) => ({
        task,
        origin: originOf(task.origin, task.counts.map(({ count }) => count)),
    }));
    const runs = settled.flatMap(({ task, origin }) => runsFrom(task, origin.subtracted));
    return {
        runs: runs.toSorted((a, b) => a.at - b.at),
        doubts: tasks.flatMap(({ doubt }) => doubt ?? []),
        findings: tellOrigins(settled.map(({ task, origin }) => ({
            benchmark: task.one.name,
            metric: task.instrument.metric.name,
            origin,
        }))),
    };
}
/** One look at each side for each instrument: what is not installed is missing for all. */
async function refuseLacking(tasks) {
    const known = new Map();
    for (const task of tasks) {
        for (const { side, place } of task.sides) {
            const key = JSON.stringify([task.instrument.name, side]);
            if (!known.has(key))
                known.set(key, await task.instrument.lacks(place));
            const lack = known.get(key);
            if (lack !== undefined)
                counting_task_close(task, 'instrument-missing', lack.because, lack.remedy);
        }
    }
}
async function countPair(task, pair, ground, sofar) {
    const { one, instrument, sides, least, counts, pairSeconds } = task;
    const { now, watch } = ground;
    const { deadline } = sofar;
    // What must be counted is tried where it nearly fits: it is ended in time if it does not.
    // And nothing is quicker than it is without an instrument.
    const fastest = least * (one.seconds.base + one.seconds.head);
    const needed = pairSeconds === undefined ? fastest : pairSeconds / (pair < least ? leeway : 1);
    if (now() + needed >= deadline) {
        if (pair < least)
            tooLate(task, secondsOf(task) * (least - pair), ground, sofar);
        task.closed = true;
        return;
    }
    watch({ kind: 'stage', text: `counting ${instrument.metric.name} of ${one.name}` });
    // Whatever is left over by the one that runs first is not always there for the same side.
    const order = pair % 2 === 0 ? sides : sides.toReversed();
    const begun = now();
    for (const [place, { side, place: where }] of order.entries()) {
        const workload = one.sides[side];
        if (workload === undefined)
            continue;
        const left = deadline - now();
        // The first run of all that are needed tells whether they fit: one that takes more than its part of the time does not.
        const part = place === 0 && pair === 0 ? (leeway * left) / (sides.length * least) : left;
        const allowed = Math.min(longest, one.entry.timeout * patience);
        const at = now() - ground.begun;
        try {
            const seconds = Math.max(1, Math.min(part, allowed));
            counts.push({ side, pair, at, count: await instrument.count(workload, where, seconds) });
        }
        catch (error) {
            if (!(error instanceof source/* RunFault */.u))
                throw error;
            if (error.code === 'timeout' && part < allowed) {
                const each = (now() - begun) / (place + 1);
                const likely = Math.max(leeway * each * sides.length, secondsOf(task));
                if (pair < least)
                    tooLate(task, likely * (least - pair), ground, { ...sofar, cut: each });
                else
                    dropPair(task, pair);
                task.closed = true;
            }
            else
                counting_task_close(task, `count-${error.code}`, error.message, error.remedy);
            return;
        }
    }
    task.pairSeconds = now() - begun;
    task.pairs += 1;
    await countOrigin(task, ground, sofar);
}
/** A pair of which one side is lacking says nothing. */
function dropPair({ counts }, pair) {
    while (counts.at(-1)?.pair === pair)
        counts.pop();
}
/**
 * What starts before the work: the least of all sides, taken off every count alike. So a start-up that head made longer
 * stays in the difference. It costs no more than a run, and where there is time for one side's only that one is taken.
 */
async function countOrigin(task, ground, sofar) {
    const { origins, deadline } = sofar;
    const { one, instrument, sides, started, least, pairs, pairSeconds = 0 } = task;
    if (task.origin?.kind === 'failed')
        return;
    for (const { side, place } of sides) {
        const workload = one.sides[side];
        if (workload === undefined || started.has(side))
            continue;
        const startUp = await instrument.startUp(workload, place);
        if (startUp === undefined)
            return;
        const key = JSON.stringify([side, startUp.key]);
        if (!origins.has(key)) {
            const left = deadline - ground.now();
            const rest = pairSeconds * Math.max(0, least - pairs) + pairSeconds / sides.length;
            if (started.size > 0 && rest > left)
                return;
            const found = await orFailed(startUp.count(Math.max(1, Math.min(left, longest))));
            // What the end of the time cut off is no start-up that does not work.
            if (found === undefined && ground.now() >= deadline) {
                if (started.size === 0)
                    tooLate(task, pairSeconds * (least + 1 - pairs), ground, sofar);
                return;
            }
            origins.set(key, found ?? Number.NaN);
        }
        started.add(side);
        const count = origins.get(key) ?? Number.NaN;
        if (Number.isNaN(count)) {
            task.origin = { kind: 'failed', of: startUp.of };
            return;
        }
        const before = task.origin?.count ?? Infinity;
        task.origin = { kind: 'program', of: startUp.of, count: Math.min(before, count) };
    }
}
async function orFailed(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof source/* RunFault */.u)
            return undefined;
        throw error;
    }
}
function isEnough({ one, instrument, least, counts, sides, origin }, { past }) {
    const { name, entry } = one;
    const { subtracted } = originOf(origin, counts.map(({ count }) => count));
    const values = (wanted) => counts.filter(({ side }) => side === wanted).map(({ count }) => count.total - subtracted);
    const { metric } = instrument;
    return enoughCounts(sides.some(({ side }) => side === 'base') ? values('base') : undefined, values('head'), {
        metric,
        threshold: (0,terms/* thresholdOf */.pI)(entry.terms, metric.name),
        least,
        history: past === undefined
            ? []
            : (0,compare_history/* pastSeriesOf */.ly)(past, name)
                .filter((series) => series.metric.name === metric.name)
                .flatMap(({ samples }) => samples.map((sample) => sample.values)),
    });
}
function runsFrom({ one, instrument, counts }, subtracted) {
    return counts.map(({ side, pair, at, count }) => ({
        workload: one.name,
        side,
        stage: 'count',
        pair,
        at,
        readings: [{ benchmark: one.name, metric: instrument.metric, value: count.total - subtracted }],
    }));
}


/***/ }),

/***/ 14713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ packProfile)
});

// EXTERNAL MODULE: ./build/attribute/locate.js
var locate = __webpack_require__(89509);
;// CONCATENATED MODULE: ./build/formats/deflate.js
/** Puts gzip on. */
/** The same bytes give the same gzip: no time and no name stand in it. */
async function deflate(bytes) {
    const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new CompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
}

// EXTERNAL MODULE: ./build/formats/profiles/profile-text.js
var profile_text = __webpack_require__(47979);
;// CONCATENATED MODULE: ./build/formats/profiles/hide-paths.js
/** Takes out of a name where things lie on the machine that measured: homes, checkouts, temporary folders. */
/** A path from the root on, or from a drive: after it stands what is last in it. */
const absolute = /(?<![\w.~$)\]-])(?:file:\/\/)?(?:\/|[A-Za-z]:[\\/]|\\\\)(?:[^\s/\\:'"<>()|,;]+[\\/])+(?=[^\s/\\])/gu;
/** `<code in /home/me/shop/main.py>` → `<code in …/main.py>`. */
const hidePaths = (name) => name.replaceAll(absolute, '…/');

;// CONCATENATED MODULE: ./build/formats/profiles/reduced-values.js
/** What may be summed is; of a peak the largest. */
function addValues(to, values, types) {
    for (const [type, value] of values.entries()) {
        const before = to[type] ?? 0;
        to[type] = types[type]?.additive === true ? before + value : Math.max(before, value);
    }
}
/** Seven digits of what was measured: more are noise, and noise does not compress. Counts stay what they are. */
const roundValues = (values, types) => values.map((value, type) => types[type]?.nature === 'exact' || Number.isInteger(value) ? value : Number(value.toPrecision(7)));

;// CONCATENATED MODULE: ./build/formats/profiles/reduce-rows.js

function reduceRows(profile, reduction, tables) {
    const placeOf = functionPlaces(profile, reduction, tables);
    reduceFunctions(profile, placeOf, tables);
    reduceEdges(profile, placeOf, tables);
    reduceLines(profile, reduction, tables);
}
/** By place of a function in the profile, its place in the reduced one: its own, or that of the others. */
function functionPlaces({ functionRows }, { share, allOwn }, tables) {
    const shares = sharesOf(functionRows.map(({ self, total, calls }) => ({ values: self, all: total, count: calls })), tables.valueTypes);
    const large = new Set();
    for (const [row, { function: place }] of functionRows.entries()) {
        if ((shares[row] ?? 0) >= share)
            large.add(place);
    }
    return (place) => large.has(place) || (allOwn && tables.isOwn(place)) ? tables.function(place) : tables.others();
}
/** By row, its largest part of what all rows have of a value; of their counts where nothing else is known. */
function sharesOf(rows, types) {
    const sum = (amounts) => amounts.reduce((all, amount) => all + amount, 0);
    const most = (amounts) => amounts.reduce((all, amount) => Math.max(all, amount), 0);
    const wholes = types.map(({ additive }, type) => {
        const values = rows.map((row) => row.values?.[type] ?? 0);
        return Math.max(additive ? sum(values) : most(values), most(rows.map(({ all }) => all?.[type] ?? 0)));
    });
    const counts = sum(rows.map(({ count = 0 }) => count));
    const part = (amount, whole) => (whole > 0 ? amount / whole : 0);
    return rows.map(({ values, all, count = 0 }) => values === undefined && all === undefined
        ? part(count, counts)
        : most(wholes.map((whole, type) => Math.max(part(values?.[type] ?? 0, whole), part(all?.[type] ?? 0, whole)))));
}
const plus = (one, other) => one === undefined || other === undefined ? (one ?? other) : one + other;
const added = (one, other, types) => {
    if (one === undefined || other === undefined)
        return one === undefined ? other && [...other] : [...one];
    const sum = [...one];
    addValues(sum, other, types);
    return sum;
};
const bothTold = (one, other, types) => defined({
    calls: plus(one.calls, other.calls),
    primitiveCalls: plus(one.primitiveCalls, other.primitiveCalls),
    self: added(one.self, other.self, types),
    total: added(one.total, other.total, types),
});
const defined = ({ calls, primitiveCalls, self, total }) => ({
    ...(calls === undefined ? {} : { calls }),
    ...(primitiveCalls === undefined ? {} : { primitiveCalls }),
    ...(self === undefined ? {} : { self }),
    ...(total === undefined ? {} : { total }),
});
const rounded = (told, types) => defined({
    calls: told.calls,
    primitiveCalls: told.primitiveCalls,
    self: told.self && roundValues(told.self, types),
    total: told.total && roundValues(told.total, types),
});
function reduceFunctions({ functionRows }, placeOf, tables) {
    const { builder, valueTypes } = tables;
    const rows = new Map();
    for (const { function: before, ...told } of functionRows) {
        const place = placeOf(before);
        const known = rows.get(place);
        rows.set(place, known === undefined ? told : bothTold(known, told, valueTypes));
    }
    for (const [place, { total, ...told }] of rows) {
        // What several take with all they call holds the same time more than once.
        const inclusive = total === undefined || tables.isOthers(place) ? {} : { total };
        builder.functionRows.push({ function: place, ...rounded({ ...told, ...inclusive }, valueTypes) });
    }
}
function reduceEdges({ edges }, placeOf, { builder, valueTypes }) {
    const rows = new Map();
    for (const { caller: from, callee: to, ...told } of edges) {
        const [caller, callee] = [placeOf(from), placeOf(to)];
        const key = caller * 2 ** 26 + callee;
        const known = rows.get(key);
        rows.set(key, { caller, callee, ...(known === undefined ? told : bothTold(known, told, valueTypes)) });
    }
    for (const { caller, callee, ...told } of rows.values()) {
        builder.edges.push({ caller, callee, ...rounded(told, valueTypes) });
    }
}
function reduceLines({ lineRows }, { share, allOwn }, tables) {
    const { builder, valueTypes } = tables;
    const shares = sharesOf(lineRows.map(({ values, hits }) => ({ values, count: hits })), valueTypes);
    const rows = new Map();
    for (const [row, { file, line, function: of, hits, values }] of lineRows.entries()) {
        const stays = (shares[row] ?? 0) >= share || (allOwn && tables.isOwnFile(file));
        const place = stays
            ? { file: tables.file(file), line, ...(of === undefined ? {} : { function: tables.function(of) }) }
            : { file: tables.othersFile(), line: 0 };
        const key = `${place.file} ${place.line} ${of === undefined || !stays ? '' : tables.function(of)}`;
        const known = rows.get(key);
        const all = { hits: plus(known?.hits, hits), values: added(known?.values, values, valueTypes) };
        rows.set(key, {
            ...place,
            ...(all.hits === undefined ? {} : { hits: all.hits }),
            ...(all.values === undefined ? {} : { values: all.values }),
        });
    }
    for (const { values, ...row } of rows.values()) {
        builder.lineRows.push({
            ...row,
            ...(values === undefined ? {} : { values: roundValues(values, valueTypes) }),
        });
    }
}

// EXTERNAL MODULE: ./build/formats/profiles/profile-builder.js + 2 modules
var profile_builder = __webpack_require__(29473);
;// CONCATENATED MODULE: ./build/formats/profiles/reduced-tables.js


/** What is called so stands for all that is left out. */
const others = '(others)';
/** Origin and path as one text, so that a file of the repository and one of a library never become one. */
const keyOf = (origin, path) => `${origin}\n${path}`;
/** A file of a finished profile whose paths are such texts. */
function fileOf({ path: key }) {
    const end = key.indexOf('\n');
    const origin = origins.find((each) => each === key.slice(0, end)) ?? 'unknown';
    return { path: key.slice(end + 1), origin };
}
const origins = ['repository', 'package', 'standard', 'runtime', 'native', 'generated'];
class ReducedTables {
    builder;
    valueTypes;
    keys;
    own;
    functions;
    places;
    othersPlace = -1;
    constructor({ valueTypes, files, functions }, { locate }) {
        const located = files.map((file) => ({ file, ...locate(file) }));
        this.valueTypes = valueTypes;
        this.builder = new profile_builder/* ProfileBuilder */.b(valueTypes);
        this.keys = located.map(({ file, path, repository }) => keyOf(repository ? 'repository' : file.origin, repository ? path : elsewhere(path)));
        this.own = located.map(({ repository }) => repository);
        this.functions = functions;
        this.places = new Int32Array(functions.length).fill(-1);
    }
    isOwnFile(file) {
        return file !== undefined && this.own[file] === true;
    }
    isOwn(place) {
        return this.isOwnFile(this.functions[place]?.file);
    }
    file(place) {
        return this.builder.file(this.keys[place] ?? '');
    }
    function(place) {
        const known = this.places[place] ?? -1;
        if (known >= 0)
            return known;
        const { name = '', file, startLine, uncertain } = this.functions[place] ?? {};
        const path = file === undefined ? undefined : this.keys[file];
        const made = this.builder.function(hidePaths(name), {
            ...(path === undefined ? {} : { path }),
            ...(startLine === undefined ? {} : { startLine }),
            ...(uncertain === undefined ? {} : { uncertain }),
        });
        this.places[place] = made;
        return made;
    }
    /** The function that stands for all that are left out. */
    others() {
        this.othersPlace = this.builder.function(others, { uncertain: true });
        return this.othersPlace;
    }
    isOthers(place) {
        return place === this.othersPlace;
    }
    /** The file of lines that are left out. */
    othersFile() {
        return this.builder.file(keyOf('generated', others));
    }
}
/** What is neither the repository's nor a library's is called by its name alone. */
function elsewhere(path) {
    if (!/^(?:\/|[A-Za-z]:\/)/u.test(path))
        return hidePaths(path);
    return `/…/${path.slice(path.lastIndexOf('/') + 1)}`;
}

;// CONCATENATED MODULE: ./build/formats/profiles/reduce-profile.js




function reduceProfile(profile, reduction) {
    const tables = new ReducedTables(profile, reduction);
    reduceSamples(profile, reduction, tables);
    reduceRows(profile, reduction, tables);
    const { command: _, ...header } = profile.header;
    const samples = header.samples ?? samplesOf(profile);
    const made = tables.builder.done({ ...header, ...(samples === undefined ? {} : { samples }) });
    return { ...made, files: made.files.map(fileOf), series: profile.series.map(thinned) };
}
/** Rows of one stack and thread become one, so how many were taken has to be told. */
function samplesOf({ valueTypes, samples }) {
    const sampled = valueTypes.some(({ nature }) => nature === 'sampled');
    const counted = valueTypes.some(({ unit, nature }) => unit === 'count' && nature === 'sampled');
    return sampled && !counted && samples.stack.length > 0 ? samples.stack.length : undefined;
}
function reduceSamples({ valueTypes, threads, frames, stacks, samples }, { share }, tables) {
    const { builder } = tables;
    const shares = inclusiveShares({ valueTypes, stacks, samples });
    const places = new Int32Array(stacks.parent.length);
    const kept = new Uint8Array(stacks.parent.length);
    let othersFrame;
    // A parent stands before what it calls, and takes at least as much.
    for (let row = 0; row < places.length; row += 1) {
        const above = stacks.parent[row] ?? -1;
        const parent = above === -1 ? -1 : (places[above] ?? -1);
        if ((shares[row] ?? 0) === 0)
            continue;
        if ((shares[row] ?? 0) >= share) {
            const frame = stacks.frame[row] ?? 0;
            const place = tables.function(frames.function[frame] ?? 0);
            places[row] = builder.stack(parent, builder.frame(place, frames.line[frame] ?? 0));
            kept[row] = 1;
        }
        else if (above !== -1 && kept[above] !== 1) {
            places[row] = parent;
        }
        else {
            othersFrame ??= builder.frame(tables.others(), 0);
            places[row] = builder.stack(parent, othersFrame);
        }
    }
    const sums = new Map();
    for (const [row, stack] of samples.stack.entries()) {
        const values = samples.values.map((column) => column[row] ?? 0);
        if (!values.some((value) => value > 0))
            continue;
        const [place, thread] = [places[stack] ?? 0, samples.thread[row] ?? -1];
        const key = place * 2 ** 20 + thread + 1;
        const known = sums.get(key);
        if (known === undefined)
            sums.set(key, { stack: place, thread, values });
        else
            addValues(known.values, values, valueTypes);
    }
    for (const { stack, thread, values } of sums.values()) {
        const named = thread === -1 ? -1 : builder.thread(hidePaths(threads[thread] ?? ''));
        builder.sample(stack, named, roundValues(values, valueTypes));
    }
}
/** By stack, the largest part of any value that it has with all it calls. */
function inclusiveShares({ valueTypes, stacks, samples, }) {
    const shares = new Float64Array(stacks.parent.length);
    for (const [type, column] of samples.values.entries()) {
        const additive = valueTypes[type]?.additive === true;
        const all = new Float64Array(stacks.parent.length);
        let total = 0;
        for (const [row, stack] of samples.stack.entries()) {
            const value = column[row] ?? 0;
            all[stack] = additive ? (all[stack] ?? 0) + value : Math.max(all[stack] ?? 0, value);
            total = additive ? total + value : Math.max(total, value);
        }
        if (total === 0)
            continue;
        for (let row = all.length - 1; row >= 0; row -= 1) {
            const own = all[row] ?? 0;
            shares[row] = Math.max(shares[row] ?? 0, own / total);
            const parent = stacks.parent[row] ?? -1;
            if (parent >= 0)
                all[parent] = additive ? (all[parent] ?? 0) + own : Math.max(all[parent] ?? 0, own);
        }
    }
    return shares;
}
const mostPoints = 1000;
/** Peaks are what a course is looked at for, so of points that lie together the highest is kept. */
function thinned({ name, unit, points }) {
    const step = Math.ceil(points.length / mostPoints);
    const kept = Array.from({ length: Math.ceil(points.length / step) }, (_, place) => points
        .slice(place * step, (place + 1) * step)
        .reduce((highest, point) => (point[1] > highest[1] ? point : highest)));
    return { name: hidePaths(name), unit, points: kept };
}

// EXTERNAL MODULE: ./build/stores/profile-name.js
var profile_name = __webpack_require__(33696);
;// CONCATENATED MODULE: ./build/gate/keep-profile.js
/** What is kept of a profile: reduced until it is small, in Benchline's own form. */





/** Parts of a run below which nothing stands on its own, tried in this order until what is left is small enough. */
const shares = [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 1];
/** Up to this one everything of the repository stands on its own, whatever it takes. */
const lastWithAllOwn = 0.01;
/** Bytes of a kept profile, packed. */
const most = 64 * 1024;
/** `commit` where it was taken of one: of an uncommitted state nobody can say more than that. */
async function packProfile({ profile, tool, side, repeat, root }, commit) {
    const { workload = '' } = profile.header;
    let reduced = { ...profile, header: { ...profile.header, ...(commit === undefined ? {} : { commit }) } };
    let bytes = new Uint8Array();
    for (const share of shares) {
        const allOwn = share <= lastWithAllOwn;
        // From what is left of the last: what is too small for it is too small for the next.
        reduced = reduceProfile(reduced, { locate: (file) => (0,locate/* locate */.x)(file, [root]), share, allOwn });
        bytes = Uint8Array.from(await deflate(new TextEncoder().encode((0,profile_text/* profileText */.z1)(reduced))));
        if (bytes.length <= most)
            break;
    }
    return { name: (0,profile_name/* profileName */.vR)({ workload, tool, repeat, ...(side === undefined ? {} : { side }) }), bytes };
}


/***/ }),

/***/ 56687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   fc: () => (/* binding */ profiledSeconds),
/* harmony export */   xn: () => (/* binding */ profileRun)
/* harmony export */ });
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82364);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37218);


/** A run may take so many times longer under a profiler than its `timeout` says. */
const patience = 20;
/** Seconds that starting a profiler takes, whatever runs under it. */
const startSeconds = 0.5;
/** Seconds that runs take under a profiler, of those that each takes without one. */
const profiledSeconds = (slowdown, ...runs) => runs.reduce((sum, seconds) => sum + seconds * slowdown + startSeconds, 0);
/**
 * Ended after so many seconds; whatever goes wrong is told, never thrown. A program that ran well dozens of times and
 * fails under a profiler mostly fails by that: samplers interrupt it anywhere, on older Pythons even within an import,
 * which then raises a KeyError (https://github.com/python/cpython/issues/91351). It is run once more, which is told too.
 */
async function profileRun(subject, asked) {
    const until = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicSeconds */ .m)() + asked.seconds;
    const first = await tryOnce(subject, asked);
    if (!(first instanceof _sources_source_js__WEBPACK_IMPORTED_MODULE_0__/* .RunFault */ .u))
        return first;
    const left = until - (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicSeconds */ .m)();
    const isWorthIt = mayPass.has(first.code) && left > startSeconds;
    const last = isWorthIt ? await tryOnce(subject, { ...asked, seconds: left }) : first;
    if (last instanceof _sources_source_js__WEBPACK_IMPORTED_MODULE_0__/* .RunFault */ .u) {
        const remedy = last.remedy === undefined ? {} : { remedy: last.remedy };
        return { code: 'not-profiled', text: `it was not profiled: ${last.message}`, ...remedy };
    }
    if (!('profile' in last))
        return last;
    const text = `profiled once more, since ${first.message}`;
    return { ...last, findings: [...last.findings, { code: 'profiled-again', severity: 'note', text }] };
}
/** What may go well another time. */
const mayPass = new Set(['exit', 'no-value']);
async function tryOnce({ side, workload, place }, { profiler, profiling, options, seconds }) {
    try {
        const { bytes, header, findings } = await profiler.profile(workload, place, options, seconds);
        const read = await profiling.read(bytes, profiler);
        if (read.profile === undefined) {
            const because = read.findings.find(({ severity }) => severity === 'error')?.text ?? 'its file could not be read';
            return { code: 'profile-unreadable', text: `${profiler.name} at ${side}: ${because}` };
        }
        const profile = { ...read.profile, header: { ...read.profile.header, ...header } };
        return { profile, findings: [...findings, ...read.findings] };
    }
    catch (error) {
        if (error instanceof _sources_source_js__WEBPACK_IMPORTED_MODULE_0__/* .RunFault */ .u)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 86895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ touchesCode)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/** Whether a change can have touched anything that runs. */

/** What people read and programs under test do not. */
const prose = [
    '**/*.{md,mdx,markdown,rst,adoc,txt,png,jpg,jpeg,gif,svg,webp,pdf}',
    '{docs,doc}/**/*.{html,css}',
    '**/{LICENSE,LICENCE,COPYING,NOTICE,AUTHORS,CODEOWNERS,CHANGELOG,CITATION.cff,.mailmap}',
    '.github/{ISSUE_TEMPLATE,DISCUSSION_TEMPLATE}/**',
    '.github/{FUNDING,dependabot}.{yml,yaml}',
    '**/{.gitignore,.gitattributes,.editorconfig}',
];
/** Files that dependencies are read from look like prose by their ending. */
const dependencies = ['**/*requirements*.txt', '**/constraints*.txt', '**/CMakeLists.txt', '**/*.lock'];
const isProse = picomatch__WEBPACK_IMPORTED_MODULE_0__(prose, { dot: true, nocase: true });
const isDependency = picomatch__WEBPACK_IMPORTED_MODULE_0__(dependencies, { dot: true, nocase: true });
/**
 * False only where every changed file is of a kind that is read by people. A picture or a text that a benchmark reads
 * as its data looks the same; with nothing changed at all, nothing was touched.
 */
function touchesCode(files) {
    return files.some((file) => !isProse(file) || isDependency(file));
}


/***/ }),

/***/ 8064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D_: () => (/* binding */ fetchBranch),
  iH: () => (/* binding */ fetchCommit),
  sl: () => (/* binding */ fetchMergeBase),
  Y_: () => (/* binding */ fetchRevision)
});

// EXTERNAL MODULE: ./build/system/git/commit.js
var git_commit = __webpack_require__(65430);
// EXTERNAL MODULE: ./build/system/git/credentials.js
var git_credentials = __webpack_require__(98625);
// EXTERNAL MODULE: ./build/system/git/git.js
var git = __webpack_require__(26175);
// EXTERNAL MODULE: ./build/system/git/private-repository.js
var private_repository = __webpack_require__(57949);
// EXTERNAL MODULE: ./build/system/git/remote.js
var git_remote = __webpack_require__(49009);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
;// CONCATENATED MODULE: ./build/system/git/shallow.js
/** Where history was cut. */



/** The commits whose parents were left out when they were fetched. */
async function readShallow(place) {
    const folder = await (0,git/* gitLine */.JG)(place, ['rev-parse', '--path-format=absolute', '--git-dir']);
    const text = (await (0,files/* readText */.yR)((0,paths/* join */.fj)(folder ?? '', 'shallow'))) ?? '';
    return new Set(text.split('\n').filter((line) => line !== ''));
}

// EXTERNAL MODULE: ./build/system/git/transfer.js + 1 modules
var transfer = __webpack_require__(84711);
;// CONCATENATED MODULE: ./build/system/git/fetch-commit.js
/** Gets what a shallow or narrow clone lacks from its remote, as little as will do. */







const lacking = (why) => ({ kind: 'lacking', why });
const noRemote = lacking('there is no remote');
/**
 * Fetches a commit by its object name, with its files and without its history where the clone is shallow already.
 * Branches, tags and the working tree stay as they are.
 */
async function fetchCommit(repository, sha, reach = {}) {
    return fetchInto(repository, sha, sha, reach);
}
/** Fetches a branch as the remote's, so that it has a name here. */
async function fetchBranch(repository, name, reach = {}) {
    const remote = await (0,git_remote/* remoteName */.iy)(repository);
    if (remote === undefined)
        return noRemote;
    const reference = `refs/remotes/${remote}/${name}`;
    return fetchInto(repository, `+refs/heads/${name}:${reference}`, reference, reach);
}
/** Fetches what a revision names on the remote: a branch, a tag, or a commit by its full object name. */
async function fetchRevision(repository, name, reach = {}) {
    if (!/^[\w./@+#=,-]+$/u.test(name))
        return lacking(`${name} is no name of a branch or tag`);
    const reference = 'refs/benchline/base';
    const got = await fetchInto(repository, `+${name}:${reference}`, reference, reach);
    if (got.kind === 'lacking')
        return got;
    const commit = await (0,git_commit/* resolveCommit */.WL)(repository, reference);
    return commit === undefined ? lacking(`${name} is no commit`) : { kind: 'here', commit };
}
async function fetchInto(repository, refspec, wanted, reach) {
    const remote = await (0,git_remote/* remoteName */.iy)(repository);
    if (remote === undefined)
        return noRemote;
    const line = {
        place: repository.git,
        remote,
        settings: secrets(reach),
        undoing: undoingOf(reach),
    };
    // To cut the history of a whole clone would be a change that the user sees.
    const depth = (await (0,git_commit/* isShallow */.fE)(repository)) ? { depth: 1 } : {};
    const fetched = await (0,transfer/* fetchFrom */.p)(line, { refspecs: [refspec], ...depth });
    if (fetched.kind === 'failed')
        return lacking(fetched.why);
    if (fetched.kind === 'absent' || (await (0,git_commit/* resolveCommit */.WL)(repository, wanted)) === undefined) {
        return lacking(`${remote} does not have it`);
    }
    return { kind: 'here' };
}
/** Commits of each side that are looked at first, since most pull requests are shorter; the last is git's word for all. */
const depths = [64, 1024, 2 ** 31 - 1];
/**
 * The best common ancestor of a commit and a remote's branch, whatever this clone was cut to. Commits alone are
 * fetched, into a repository of our own; the ancestor itself then comes here.
 */
async function fetchMergeBase(repository, commit, branch, reach = {}) {
    const remote = await (0,git_remote/* readRemote */.Zz)(repository);
    if (remote === undefined)
        return noRemote;
    const found = await (0,private_repository/* withPrivateRepository */.K)(repository, undoingOf(reach), async (made) => {
        const settings = [...remote.settings, ...secrets(reach)];
        const line = { place: made.git, remote: git_remote/* remoteAlias */.xy, settings, undoing: undoingOf(reach) };
        const [head, base] = ['refs/benchline/head', 'refs/benchline/base'];
        for (const depth of depths) {
            const fetched = await (0,transfer/* fetchFrom */.p)(line, {
                refspecs: [`+${commit}:${head}`, `+refs/heads/${branch}:${base}`],
                filter: 'tree:0',
                depth,
            });
            if (fetched.kind === 'failed')
                return lacking(fetched.why);
            if (fetched.kind === 'absent')
                return lacking(`${remote.name} does not have ${branch}`);
            const ancestor = await (0,git/* gitLine */.JG)(made.git, ['merge-base', head, base], { accept: [0, 1] });
            if (ancestor === undefined)
                continue;
            const between = await (0,git/* gitLine */.JG)(made.git, ['rev-list', head, base, '--not', ancestor]);
            const cut = await readShallow(made.git);
            // Behind a cut there may be a way to a nearer ancestor.
            if (depth === depths.at(-1) || !(between ?? '').split('\n').some((id) => cut.has(id))) {
                return { kind: 'here', commit: ancestor };
            }
        }
        return lacking('they have no common ancestor');
    });
    if (found.kind === 'lacking')
        return found;
    const got = await fetchCommit(repository, found.commit, reach);
    return got.kind === 'lacking' ? got : found;
}
const secrets = ({ credentials }) => credentials === undefined ? [] : (0,git_credentials/* credentialSettings */.L)(credentials);
const undoingOf = ({ undoing }) => undoing ?? { undo: () => () => { } };


/***/ })

};
