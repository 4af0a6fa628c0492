export const id = 52;
export const ids = [52];
export const modules = {

/***/ 4423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ openCounting)
});

// EXTERNAL MODULE: ./build/model/sample.js
var sample = __webpack_require__(4518);
// EXTERNAL MODULE: ./build/model/terms.js
var terms = __webpack_require__(7621);
// EXTERNAL MODULE: ./build/compare/compare-counted.js + 1 modules
var compare_counted = __webpack_require__(2214);
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
var compare_history = __webpack_require__(803);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(3048);
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
    return [
        { one, instrument: instrument.tool, least, sides, counts: [], pairs: 0, started: new Set(), closed },
    ];
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
    counting_task_close(task, 'time-limit', `counting instructions ${least} times a side does not fit into what is left of ${limit}${measured}`, `set \`time-limit\` to ${needed} or more, let the benchmark do less work, or take \`instrument\` from it`);
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
/** One note over all benchmarks: what their counts leave out, and what stays in them. */
function tellOrigins(all) {
    const parts = all.map(({ benchmark, origin: { subtracted, of, because } }) => {
        const left = of === undefined ? 'nothing' : `${grouped(subtracted)} (${of})`;
        return `${left} from ${benchmark}${because === undefined ? '' : `, since ${because}`}`;
    });
    if (parts.length === 0)
        return [];
    return [
        {
            code: 'start-up-subtracted',
            severity: 'note',
            text: `instructions are those of the work: what starts it is taken off, the same on both sides: ${parts.join('; ')}`,
        },
    ];
}
const grouped = (count) => String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');

;// CONCATENATED MODULE: ./build/gate/count.js
/** Counting instructions: a few runs a side under an instrument, base and head in turn, some before anything is timed. */






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
                .map((one) => foreseen(one, one.entry.instrument?.tool.slowdown ?? 0) * (leastOf(one) + 1));
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
        findings: tellOrigins(settled.map(({ task, origin }) => ({ benchmark: task.one.name, origin }))),
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
    watch({ kind: 'stage', text: `counting instructions of ${one.name}` });
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

/***/ 6895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ touchesCode)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
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
var git_commit = __webpack_require__(5430);
// EXTERNAL MODULE: ./build/system/git/credentials.js
var git_credentials = __webpack_require__(8625);
// EXTERNAL MODULE: ./build/system/git/git.js
var git = __webpack_require__(6175);
// EXTERNAL MODULE: ./build/system/git/private-repository.js
var private_repository = __webpack_require__(7949);
// EXTERNAL MODULE: ./build/system/git/remote.js
var git_remote = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(7552);
;// CONCATENATED MODULE: ./build/system/git/shallow.js
/** Where history was cut. */



/** The commits whose parents were left out when they were fetched. */
async function readShallow(place) {
    const folder = await (0,git/* gitLine */.JG)(place, ['rev-parse', '--path-format=absolute', '--git-dir']);
    const text = (await (0,files/* readText */.yR)((0,paths/* join */.fj)(folder ?? '', 'shallow'))) ?? '';
    return new Set(text.split('\n').filter((line) => line !== ''));
}

// EXTERNAL MODULE: ./build/system/git/transfer.js + 1 modules
var transfer = __webpack_require__(4711);
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
