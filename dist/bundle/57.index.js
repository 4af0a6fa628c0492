export const id = 57;
export const ids = [57];
export const modules = {

/***/ 6057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/assess.js + 7 modules
var assess = __webpack_require__(5994);
// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/compare/deviation.js + 3 modules
var deviation = __webpack_require__(3352);
// EXTERNAL MODULE: ./build/compare/series.js
var series = __webpack_require__(3763);
;// CONCATENATED MODULE: ./build/compare/trends.js



/** Nobody asks how these went before. */
const silent = new Set(['unchanged', 'removed', 'not-looked']);
/** One trend for each series that judges and is not simply unchanged, where the runs have it. */
function trendsOf(verdicts, runs) {
    return verdicts.flatMap(({ benchmark, comparison, word, judges }) => {
        if (!judges || silent.has(word) || comparison === undefined)
            return [];
        const { metric } = comparison;
        const medians = runs.slice(-deviation/* mostRuns */.wh).flatMap(({ samples }) => samples
            .filter((sample) => sample.benchmark === benchmark && sample.metric.name === metric.name)
            .filter((sample) => (0,series/* sameMetric */.RF)(sample.metric, metric))
            .map(({ values }) => (0,median/* median */.J)(values)));
        return medians.length === 0 ? [] : [{ benchmark, metric: metric.name, medians }];
    });
}

// EXTERNAL MODULE: ./build/model/terms.js
var model_terms = __webpack_require__(7621);
// EXTERNAL MODULE: ./build/config/expectation.js
var expectation = __webpack_require__(7733);
// EXTERNAL MODULE: ./build/config/quantity-text.js
var quantity_text = __webpack_require__(2492);
;// CONCATENATED MODULE: ./build/config/compare-declarations.js



function compareDeclarations(base, head) {
    const [before, after] = [byName(base), byName(head)];
    const removed = base.entries.filter(({ name }) => !after.has(name));
    const added = head.entries.filter(({ name }) => !before.has(name));
    const kept = head.entries.flatMap((entry) => {
        const old = before.get(entry.name);
        return old === undefined
            ? []
            : entryChanges(old, entry).map((change) => ({ change, benchmark: entry.name }));
    });
    const changes = [
        ...suiteChanges(base, head),
        ...removed.map((entry) => removal(entry, added)),
        ...grouped(kept),
    ];
    return {
        findings: changes.map((change) => asFinding(change, head.file)),
        removed: removed.map(({ name }) => name),
        added: added.map(({ name }) => name),
    };
}
const asFinding = (change, file) => ({
    ...change,
    severity: 'warning',
    position: { file },
});
/** Stands in a text for the benchmarks it holds for; no name can contain it. */
const who = '\0';
/** A default that was loosened is told once, with the benchmarks that follow it. */
function grouped(changes) {
    const groups = new Map();
    for (const { change, benchmark } of changes) {
        const { code, text } = change;
        const group = groups.get(text) ?? { code, text, benchmarks: [] };
        group.benchmarks.push(benchmark);
        groups.set(text, group);
    }
    return [...groups.values()].map(({ code, text, benchmarks }) => {
        const [only] = benchmarks;
        const all = text.replaceAll(who, () => named(benchmarks));
        return only === undefined || benchmarks.length > 1
            ? { code, text: all }
            : { code, text: all, benchmark: only };
    });
}
function named(benchmarks) {
    const shownNames = 5;
    if (benchmarks.length <= shownNames + 1)
        return (0,expectation/* listed */.KE)(benchmarks, 'and');
    const first = benchmarks.slice(0, shownNames).map((name) => `\`${name}\``);
    return `${first.join(', ')} and ${benchmarks.length - shownNames} others`;
}
const byName = ({ entries }) => new Map(entries.map((entry) => [entry.name, entry]));
/** From the strictest to the loosest. */
const strictness = ['fail', 'warn', 'off', 'pass'];
const percent = (value) => (0,quantity_text/* quantityText */.N)(value, '1');
/** A loosening when `after` is `looser` than before. */
function loosened(what, before, after, looser) {
    return looser
        ? [{ code: 'loosened', text: `the change loosens ${what}: \`${before}\` → \`${after}\`` }]
        : [];
}
function moved(key, before, after) {
    if (before === after)
        return [];
    const [from, to] = [before, after].map((value) => (value === undefined ? 'unset' : `\`${value}\``));
    return [
        {
            code: 'baseline-changed',
            text: `the change compares with another baseline: \`${key}\` ${from} → ${to}`,
        },
    ];
}
function suiteChanges(base, head) {
    const [a, b] = [base.gate, head.gate];
    const reaction = (key, before, after) => loosened(`\`gate.${key}\``, before, after, strictness.indexOf(after) > strictness.indexOf(before));
    return [
        // A lower rate alarms less often, so it lets more through.
        ...loosened('`gate.false-alarm-rate`', percent(a.falseAlarmRate), percent(b.falseAlarmRate), b.falseAlarmRate < a.falseAlarmRate),
        ...loosened('`gate.margin`', percent(a.margin), percent(b.margin), b.margin > a.margin),
        ...loosened('`gate.confirm`', String(base.confirm), String(head.confirm), base.confirm && !head.confirm),
        ...reaction('on-inconclusive', a.onInconclusive, b.onInconclusive),
        ...reaction('on-missing', a.onMissing, b.onMissing),
        ...loosened('`time-limit`', (0,quantity_text/* quantityText */.N)(base.timeLimit, 's'), (0,quantity_text/* quantityText */.N)(head.timeLimit, 's'), head.timeLimit < base.timeLimit),
        ...moved('suite', base.suite, head.suite),
        ...moved('environment', base.environment, head.environment),
        ...moved('baseline.store', base.baseline.store, head.baseline.store),
        ...moved('baseline.branch', base.baseline.branch, head.baseline.branch),
    ];
}
function removal(entry, added) {
    const successor = added.find(({ workload }) => workload === entry.workload);
    return {
        code: 'removed',
        text: successor === undefined
            ? `the change removes the benchmark \`${entry.name}\``
            : `the change renames the benchmark \`${entry.name}\` to \`${successor.name}\`, so nothing is compared with what it was`,
        benchmark: entry.name,
    };
}
function entryChanges(before, after) {
    const [old, now] = [before.terms, after.terms];
    return [
        ...workloadChange(before, after),
        ...thresholdChanges(before, after),
        ...Object.entries(old.budgets).flatMap(([metric, limit]) => {
            const left = now.budgets[metric];
            const text = (value) => (0,quantity_text/* quantityText */.N)(value, before.budgetUnits[metric] ?? '');
            const what = `the \`${metric}\` budget of ${who}`;
            return loosened(what, text(limit), left === undefined ? 'none' : text(left), left === undefined || left > limit);
        }),
        ...loosened(`\`gate\` of ${who}`, old.gate, now.gate, strictness.indexOf(now.gate) > strictness.indexOf(old.gate)),
        ...judgeChange(before, after),
        ...lost(`the \`metrics\` of ${who}`, before.metrics, after.metrics),
        ...pathChange(before, after),
    ];
}
/** For the scalar threshold and for every metric that either side names. */
function thresholdChanges({ terms: old }, { terms: now }) {
    const own = [...new Set([...Object.keys(old.thresholds), ...Object.keys(now.thresholds)])];
    return [
        ...loosened(`the threshold of ${who}`, percent(old.threshold), percent(now.threshold), now.threshold > old.threshold),
        ...own.flatMap((metric) => {
            const [before, after] = [(0,model_terms/* thresholdOf */.p)(old, metric), (0,model_terms/* thresholdOf */.p)(now, metric)];
            // A metric with a threshold of its own always judges; without one something else must make it.
            const silenced = Object.hasOwn(old.thresholds, metric) && !Object.hasOwn(now.thresholds, metric);
            const left = silenced ? `${percent(after)}, and only where it judges` : percent(after);
            return loosened(`the \`${metric}\` threshold of ${who}`, percent(before), left, silenced || after > before);
        }),
    ];
}
function workloadChange(before, after) {
    if (before.workload === after.workload)
        return [];
    const [a, b] = [partsOf(before), partsOf(after)];
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key]);
    const what = keys.map((key) => `\`${key}\` ${shown(a[key])} → ${shown(b[key])}`).join(', ');
    return [{ code: 'workload-changed', text: `${who} measures something else than at base: ${what}` }];
}
/** Each part of a workload as JSON. */
function partsOf({ workload }) {
    const parts = JSON.parse(workload);
    return Object.fromEntries(Object.entries(parts ?? {}).map(([key, value]) => [key, JSON.stringify(value)]));
}
const shown = (json) => json === undefined ? 'unset' : `\`${(0,expectation/* shortened */.vI)(json, 80)}\``;
function judgeChange({ terms: { judge: a } }, { terms: { judge: b } }) {
    const text = (judge) => (judge === 'auto' ? '`auto`' : (0,expectation/* listed */.KE)(judge, 'and'));
    const silenced = a !== 'auto' && b !== 'auto' && a.every((metric) => b.includes(metric));
    if (silenced || (a === 'auto' && b === 'auto'))
        return [];
    return [{ code: 'judge-changed', text: `the change lets ${text(b)} judge ${who}, at base ${text(a)}` }];
}
function lost(what, before, after) {
    const gone = before.filter((each) => !after.includes(each));
    return gone.length === 0
        ? []
        : [{ code: 'loosened', text: `the change takes ${(0,expectation/* listed */.KE)(gone, 'and')} from ${what}` }];
}
/** No `paths` is always measured: the strictest there is. */
function pathChange({ paths: before }, { paths: after }) {
    if (after.length === 0)
        return [];
    if (before.length > 0)
        return lost(`the \`paths\` of ${who}`, before, after);
    return [{ code: 'loosened', text: `the change measures ${who} only when ${(0,expectation/* listed */.KE)(after)} changed` }];
}

// EXTERNAL MODULE: ./build/gate/ground.js
var ground = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/model/environment.js
var model_environment = __webpack_require__(2103);
;// CONCATENATED MODULE: ./build/compare/choose-past.js
/** Which stored runs head may be held against, and why not the others. */


/** The latest runs of this very environment and launcher on base's line of commits; never a mixture. */
function choosePast(runs, here) {
    const print = (0,model_environment/* fingerprint */.R)(here.environment);
    const isHere = (run) => (0,model_environment/* fingerprint */.R)(run.environment) === print && run.launcher === here.launcher;
    const same = runs.filter(isHere);
    const usable = same.filter((run) => here.precedes(run));
    const elsewhere = runs.filter((run) => !isHere(run));
    const reasons = [
        ...environments(elsewhere, here),
        ...(same.length > usable.length
            ? [`${counted(same.length - usable.length)} of commits that base does not build on`]
            : []),
    ];
    return {
        runs: usable.slice(-deviation/* mostRuns */.wh),
        ...(reasons.length === 0 ? {} : { others: reasons.join('; ') }),
    };
}
const counted = (count) => `${count} ${count === 1 ? 'run is' : 'runs are'}`;
/** The most frequent kinds of difference, each said once. */
const mostKinds = 3;
function environments(runs, { environment, launcher }) {
    const kinds = new Map();
    for (const run of runs) {
        const told = (0,model_environment/* differences */.t)(run.environment, environment);
        const all = run.launcher === launcher ? told : [...told, `launcher: ${run.launcher} → ${launcher}`];
        const kind = all.join(', ');
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    const sorted = [...kinds].toSorted(([, a], [, b]) => b - a);
    const shown = sorted
        .slice(0, mostKinds)
        .map(([kind, count]) => `${counted(count)} of another environment (${kind})`);
    const rest = sorted.slice(mostKinds).reduce((sum, [, count]) => sum + count, 0);
    return rest === 0 ? shown : [...shown, `${counted(rest)} of other environments still`];
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/system/bounded.js
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

// EXTERNAL MODULE: ./build/system/git/commit.js
var git_commit = __webpack_require__(5430);
// EXTERNAL MODULE: ./build/system/git/git.js
var git = __webpack_require__(6175);
;// CONCATENATED MODULE: ./build/system/git/precedence.js
/** Which commits another one builds on, as far as this clone can tell. */


/** For full object names, whether each is the commit itself or one of its ancestors: three calls of git, however many. */
async function precedenceOf(repository, commit, others) {
    const names = [...new Set(others)].filter((name) => /^[0-9a-f]{40,64}$/u.test(name));
    const found = others.map((name) => [name, 'unknown']);
    if (names.length === 0)
        return new Map(found);
    // A partial clone would otherwise fetch what it does not have.
    const env = { GIT_NO_LAZY_FETCH: '1' };
    const listed = await (0,git/* git */.$Y)(repository.git, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
        input: names.map((name) => `${name}\n`).join(''),
        env,
    });
    const here = listed.split('\n').flatMap((line) => (line.endsWith(' commit') ? [line.slice(0, -7)] : []));
    if (here.length === 0)
        return new Map(found);
    // Walks only what the commit does not build on, which for its ancestors is nothing.
    const walked = await (0,git/* git */.$Y)(repository.git, ['rev-list', '--stdin'], {
        input: [...here, `^${commit}`].map((name) => `${name}\n`).join(''),
        env,
    });
    const apart = new Set(walked.split('\n'));
    const cut = apart.size > 1 && (await (0,git_commit/* isShallow */.fE)(repository));
    return new Map([
        ...found,
        ...here.map((name) => [
            name,
            apart.has(name) ? (cut ? 'unknown' : 'apart') : 'precedes',
        ]),
    ]);
}

;// CONCATENATED MODULE: ./build/gate/history.js
/** The stored runs that a check may use: to judge by where base gives no values, and to show how things went before. */






/** Runs that are looked at where the latest ones do not give enough to judge by: far more than ever judge. */
const mostLooked = 300;
/** Seconds that a check waits for runs which it would only show. */
const patience = 20;
/**
 * Reads the latest runs of this environment, with one look at the store; where a verdict hangs on them and they are too
 * few, a second look tells why. A store that cannot be reached gives none and a note; one that holds what cannot be
 * decoded is the `Fault` of the store.
 */
async function readHistory(ground, judging) {
    const { environment } = ground;
    const recent = await chosen(ground, { latest: deviation/* mostRuns */.wh, fingerprint: (0,model_environment/* fingerprint */.R)(environment) }, judging);
    if (!judging || recent.findings.length > 0 || recent.past.runs.length >= deviation/* leastRuns */.Yh)
        return recent;
    return chosen(ground, { latest: mostLooked }, judging);
}
async function chosen(ground, selection, judging) {
    const { base, head, plan, event, repository, environment, launcher } = ground;
    const read = await list(ground, selection, judging);
    if ('findings' in read) {
        const [{ text }] = read.findings;
        return { past: { base: base.commit, runs: [], others: text }, findings: read.findings };
    }
    const known = await precedenceOf(repository, base.commit, read.map(({ commit }) => commit));
    const branches = branchesOf(plan, event);
    const { runs: usable, others } = choosePast(read, {
        environment,
        launcher,
        precedes: (run) => precedes(run, known.get(run.commit), head, branches),
    });
    return {
        past: { base: base.commit, runs: usable, ...(others === undefined ? {} : { others }) },
        findings: [],
    };
}
/** Where git cannot tell, the branch that a run was recorded on does. */
function precedes({ commit, branch }, known, head, branches) {
    if (known === 'precedes')
        return true;
    return known === 'unknown' && commit !== head.commit && branch !== undefined && branches.includes(branch);
}
/** The branch that base is on, or what it is usually called. */
function branchesOf({ baseline }, event) {
    const named = baseline.branch ?? (event?.kind === 'pull_request' ? event.baseBranch : undefined) ?? event?.defaultBranch;
    return named === undefined ? ['main', 'master'] : [named];
}
/** What is only shown is not waited for long; what a verdict hangs on is. */
async function list({ request, repository, plan }, selection, judging) {
    const { interruption, credentials, watch } = request;
    watch({ kind: 'stage', text: 'reading the stored runs' });
    try {
        const read = await bounded(judging ? 10 * patience : patience, interruption, (undoing) => plan.baseline.openStore(repository, { credentials, undoing }).list(plan.suite, selection));
        return read === 'late' ? unread('store-slow', 'the stored runs did not arrive in time') : read.done;
    }
    catch (error) {
        const [first] = error instanceof finding/* Fault */.v ? error.findings : [];
        if (first?.code !== 'store-unreachable')
            throw error;
        return unread(first.code, first.text, first.remedy);
    }
}
const unread = (code, text, remedy) => ({
    findings: [{ code, severity: 'note', text, ...(remedy === undefined ? {} : { remedy }) }],
});
/** Throws why base is not there unless stored runs may judge instead. */
function requireHistory(baseFault, { past }) {
    const { runs, base } = past;
    if (runs.length >= deviation/* leastRuns */.Yh || runs.some(({ commit }) => commit === base))
        return;
    throw withoutHistory(baseFault, past);
}
/** The fault of base, and why stored runs do not judge in its place: a check that compared nothing is never green. */
function withoutHistory(baseFault, { runs, others }) {
    const count = runs.length === 0 ? 'no stored run' : `${runs.length} stored run${runs.length === 1 ? '' : 's'}`;
    const text = `${count} of this environment could stand in for base, and a verdict needs ${deviation/* leastRuns */.Yh} of a benchmark`;
    return new finding/* Fault */.v([
        ...baseFault.findings,
        {
            code: 'no-history',
            severity: 'note',
            text: others === undefined ? text : `${text}: ${others}`,
            remedy: 'record the commits of the branch that changes are compared with: benchline record',
        },
    ], { cause: baseFault });
}
/** Only what judges something, so that a report carries what its verdicts rest on and no more. */
function pastOf({ past }, benchmarks) {
    return {
        ...past,
        runs: past.runs.map(({ commit, at, samples }) => ({
            commit,
            at,
            samples: samples.filter(({ benchmark }) => benchmarks.has(benchmark)),
        })),
    };
}

// EXTERNAL MODULE: ./build/model/metric.js
var metric = __webpack_require__(6080);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/system/machine.js
var machine = __webpack_require__(7501);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
// EXTERNAL MODULE: ./build/stats/busy-share.js
var busy_share = __webpack_require__(4477);
// EXTERNAL MODULE: ./build/stats/detectable-change.js
var detectable_change = __webpack_require__(5246);
;// CONCATENATED MODULE: ./build/measure/enough.js
/** When a workload has been measured enough: decided on the size of differences, never on their sign. */





/** Beyond this many pairs more of the same noise buys little: the error falls with the square root. */
const mostPairs = 300;
/**
 * Fewer pairs than this say too little about their own spread to stop on it, and one disturbed run among them can keep
 * the exact test from rejecting: with 15 pairs it tolerates one pair that points far the wrong way.
 */
const leastPairs = 15;
/**
 * Standard deviation of normal noise over the interquartile range of its sizes |x| (1.1503 - 0.3186 for a half-normal).
 * The range of the sizes, not the sizes themselves: a large change makes all sizes large and few of them different, and
 * must not look like noise. For such a change the spread comes out 1.6 times too large: a few pairs too many. A
 * machine that runs at two speeds gives at least half of all pairs at equal speeds, so that its range shows.
 */
const spreadOfSizes = 1.2024;
/**
 * How many pairs it takes to be able to show a change of the size of the threshold, judged by the pairs so far: if no
 * more than have run, it is enough; if more, an estimate for those who wait.
 *
 * Only |log(head / base) - log(1 + margin)| is looked at. Under "no effect beyond the margin" the signs of these
 * differences are fair coins given their sizes, so stopping on sizes leaves the exact signed-rank test exact
 * (stopping on signs would not: optional stopping is how false alarms are made).
 */
function pairsWanted(pairs, { threshold }, { margin, alpha, family }) {
    const n = Math.min(pairs.base.length, pairs.head.length);
    if (n < leastPairs)
        return leastPairs;
    const sizes = [];
    for (let i = 0; i < n; i += 1) {
        const [base, head] = [pairs.base[i] ?? 0, pairs.head[i] ?? 0];
        // A zero is finer than the clock can tell; no number of repetitions mends that.
        if (base <= 0 || head <= 0)
            return n;
        sizes.push(Math.abs(Math.log(head / base) - Math.log1p(margin)));
    }
    const spread = spreadOfSizes * (0,simple_statistics/* interquartileRange */.Z0)(sizes);
    const visible = (0,detectable_change/* detectableChange */.w)({ spread, margin, alpha: alpha / family, power: 0.95 }, n);
    if (visible <= threshold || n >= mostPairs)
        return n;
    // What can be seen shrinks with the square root of the pairs.
    const times = ((visible - margin) / Math.max(1e-9, threshold - margin)) ** 2;
    return Math.min(mostPairs, Math.max(n + 2, Math.ceil(n * times)));
}
/** `auto` comes down to CPU time where base spends more than four fifths of its elapsed time computing. */
function settledMetric(demand, seen) {
    if (demand.metric !== 'auto')
        return demand.metric;
    const [cpuTime, wallTime] = [seen(metric/* cpu */.BW.name)?.base, seen(metric/* wall */.zP.name)?.base];
    if (cpuTime === undefined || cpuTime.length === 0)
        return metric/* wall */.zP.name;
    if (wallTime === undefined || wallTime.length === 0)
        return metric/* cpu */.BW.name;
    return (0,busy_share/* busyShare */.F)(cpuTime, wallTime) > model_terms/* cpuBoundAbove */._ ? metric/* cpu */.BW.name : metric/* wall */.zP.name;
}

;// CONCATENATED MODULE: ./build/measure/foresight.js
/** Before measuring: which workloads can be judged within the time limit, and what it would take for the rest. */
/**
 * A one-sided exact test over K pairs has no p-value below 2^-K, so a family of s series at a family-wise rate of
 * alpha needs K >= log2(s / alpha) (STATISTICS: Holm's first step). The cheapest workloads are taken first; the
 * choice looks at durations only, never at results, so it cannot bias a verdict.
 */
function foresee(prospects, limit, pairsFor) {
    const cheapestFirst = prospects.toSorted((a, b) => a.pairSeconds - b.pairSeconds || (a.name < b.name ? -1 : 1));
    const cost = (chosen) => {
        const family = chosen.reduce((sum, { judged }) => sum + judged, 0);
        const pairs = pairsFor(Math.max(1, family));
        const seconds = chosen.reduce((sum, { pairSeconds, alone }) => sum + (alone ?? pairs) * pairSeconds, 0);
        return { pairs, family, seconds };
    };
    let reach = 0;
    while (reach < cheapestFirst.length && cost(cheapestFirst.slice(0, reach + 1)).seconds <= limit)
        reach += 1;
    const { pairs, family } = cost(cheapestFirst.slice(0, reach));
    return {
        pairs,
        family,
        reachable: cheapestFirst.slice(0, reach).map(({ name }) => name),
        unreachable: cheapestFirst.slice(reach).map(({ name }) => name),
        secondsForAll: cost(cheapestFirst).seconds,
        secondsForOneMetric: cost(cheapestFirst.map((one) => ({ ...one, judged: Math.min(one.judged, one.benchmarks) }))).seconds,
    };
}

// EXTERNAL MODULE: ./build/stats/random.js
var stats_random = __webpack_require__(2681);
// EXTERNAL MODULE: ./build/measure/order.js
var order = __webpack_require__(9503);
;// CONCATENATED MODULE: ./build/measure/measure-pairs.js



const seriesKey = (benchmark, metric) => JSON.stringify([benchmark, metric]);
/**
 * Runs randomised, balanced pairs round-robin over the contenders. A contender leaves when its judged series could
 * have shown their thresholds, when it fails, or when another pair of it would cross the deadline.
 */
async function measurePairs(contenders, pace) {
    const random = (0,stats_random/* seededRandom */.I)(pace.seed);
    const runs = [];
    const failures = [];
    const cutShort = [];
    let active = contenders.map((contender) => ({
        ...contender,
        run: (side) => contender.run(side),
        sides: (0,order/* balancedSides */.b)(random),
        series: new Map(),
        done: 0,
        spent: 0,
        nextLook: 0,
        wanted: contender.alone ?? Math.max(leastPairs, pace.leastPairs),
    }));
    while (active.length > 0) {
        for (const runner of (0,order/* nextRound */.q)(active, random)) {
            if (pace.now() + costOf(runner) > pace.deadline) {
                cutShort.push(runner.name);
                active = active.filter((other) => other !== runner);
                continue;
            }
            pace.watch(progress(active, runner, runs.length, pace));
            const failure = await runPair(runner, runs, pace);
            if (failure !== undefined)
                failures.push(failure);
            if (failure !== undefined || hasEnough(runner, pace))
                active = active.filter((other) => other !== runner);
        }
    }
    return { runs, failures, cutShort };
}
/** Mean seconds of a pair so far, the estimate from warming up before there is one. */
function costOf(runner) {
    return runner.done === 0 ? runner.pairSeconds : runner.spent / runner.done;
}
/** Runs one pair and keeps it only when both halves succeeded: half a pair says nothing. */
async function runPair(runner, runs, pace) {
    const begun = pace.now();
    const pair = [];
    for (const side of runner.sides()) {
        if (side === 'base' && runner.alone !== undefined)
            continue;
        const at = pace.now();
        try {
            pair.push({ workload: runner.name, side, pair: runner.done, at, readings: await runner.run(side) });
        }
        catch (error) {
            return { workload: runner.name, side, error };
        }
    }
    runs.push(...pair);
    for (const { side, readings } of pair) {
        for (const { benchmark, metric, value } of readings) {
            const key = seriesKey(benchmark, metric.name);
            const series = runner.series.get(key) ?? { base: [], head: [] };
            series[side].push(value);
            runner.series.set(key, series);
        }
    }
    runner.done += 1;
    runner.spent += pace.now() - begun;
    return undefined;
}
/**
 * Looked at after an even number of pairs only, so that both orders have run equally often; and, while it is far from
 * enough, not after every one of those: looking costs time too.
 */
function hasEnough(runner, pace) {
    if (runner.alone !== undefined)
        return runner.done >= runner.alone;
    if (runner.done % 2 === 1 || runner.done < Math.max(pace.leastPairs, runner.nextLook))
        return false;
    const wants = runner.demands.map((demand) => {
        const seen = (metric) => runner.series.get(seriesKey(demand.benchmark, metric));
        const pairs = seen(settledMetric(demand, seen));
        return pairs === undefined ? 0 : pairsWanted(pairs, demand, pace);
    });
    runner.wanted = Math.max(pace.leastPairs, ...wants);
    runner.nextLook = runner.done + Math.floor((runner.wanted - runner.done) / 4);
    return runner.wanted <= runner.done;
}
/** What is likely left: the pairs that each still wants, as far as the time reaches. */
function progress(active, current, done, pace) {
    const open = active.map((runner) => ({
        pairs: Math.max(1, runner.wanted - runner.done),
        cost: costOf(runner),
    }));
    const likely = open.reduce((sum, { pairs, cost }) => sum + pairs * cost, 0);
    const left = Math.max(0, Math.min(likely, pace.deadline - pace.now()));
    const runs = open.reduce((sum, { pairs }) => sum + 2 * pairs, 0);
    return {
        kind: 'measuring',
        done,
        total: done + Math.round(likely > 0 ? (runs * left) / likely : 0),
        left,
        workload: current.name,
    };
}

// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(3048);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/stats/smallest-pairs.js
var smallest_pairs = __webpack_require__(6091);
;// CONCATENATED MODULE: ./build/gate/measure-sides.js








/** Pairs below which no verdict is given, whatever the test says. */
const fewestPairs = 5;
/** The judged series of a workload: one spokesman a benchmark, and every metric with a limit of its own. */
function demandsOf(entry, series) {
    const shared = series.head.filter(({ benchmark, metric }) => series.base.some((other) => other.benchmark === benchmark && other.metric.name === metric.name));
    const benchmarks = [...new Set(shared.map(({ benchmark }) => benchmark))];
    const { terms } = entry;
    return benchmarks.flatMap((benchmark) => {
        const metrics = shared
            .filter((reading) => reading.benchmark === benchmark)
            .map(({ metric }) => metric.name);
        const own = metrics.filter((metric) => metric in terms.thresholds || metric in terms.budgets);
        const chosen = terms.judge === 'auto' ? ['auto'] : terms.judge.filter((metric) => metrics.includes(metric));
        return [...new Set([...chosen, ...own])].map((metric) => ({
            benchmark,
            metric,
            threshold: (0,model_terms/* thresholdOf */.p)(terms, metric),
        }));
    });
}
/** Runs the pairs of everything that was tried, as far as the time limit reaches. */
async function measureSides(tried, ground) {
    const { gate, timeLimit, now } = ground;
    const contenders = tried.map((one) => contenderOf(one, ground));
    const pairsFor = (family) => Math.max(fewestPairs, (0,smallest_pairs/* smallestPairs */.V)(family, gate.falseAlarmRate));
    const left = timeLimit - (now() - ground.begun);
    const foresight = foresee(contenders.map(({ name, pairSeconds, demands, alone }) => ({
        name,
        pairSeconds,
        judged: demands.length,
        benchmarks: new Set(demands.map(({ benchmark }) => benchmark)).size,
        ...(alone === undefined ? {} : { alone: fewestPairs }),
    })), left, pairsFor);
    const needed = (0,duration/* durationText */.S)(foresight.secondsForAll + (timeLimit - left));
    const remedy = [
        `set \`time-limit\` to ${needed} or more`,
        ...(foresight.secondsForOneMetric <= left
            ? ['judge one metric a benchmark (fewer thresholds of their own)']
            : []),
        'shorten the benchmarks',
        'give them `paths`',
    ].join(', or ');
    if (contenders.length > 0 && foresight.reachable.length === 0) {
        throw (0,finding/* fault */.D)('time-limit', `${(0,duration/* durationText */.S)(timeLimit)} are too short to judge anything`, { remedy });
    }
    ground.watch({
        kind: 'note',
        text: contenders.every(({ alone }) => alone !== undefined)
            ? `head is measured alone, to be held against stored runs`
            : foresight.unreachable.length === 0
                ? `${plural(foresight.family, 'judged metric needs', 'judged metrics need')} ${foresight.pairs} pairs each, about ${(0,duration/* durationText */.S)(foresight.secondsForAll)} of the ${(0,duration/* durationText */.S)(timeLimit)}; measuring goes on until the thresholds could have been seen`
                : `${(0,duration/* durationText */.S)(timeLimit)} reach ${foresight.reachable.length} of ${contenders.length} workloads; all of them need about ${needed}: ${remedy}`,
    });
    const measured = await measurePairs(contenders.filter(({ name }) => foresight.reachable.includes(name)), {
        seed: ground.seed,
        deadline: ground.begun + timeLimit,
        now,
        margin: gate.margin,
        alpha: gate.falseAlarmRate,
        family: Math.max(1, foresight.family),
        leastPairs: foresight.pairs,
        watch: ground.watch,
    });
    const { runs, dropped } = wholeSeries(measured.runs);
    return {
        runs,
        absences: measured.failures.flatMap((failure) => absencesOf(failure, tried)),
        doubts: foresight.unreachable.flatMap((name) => benchmarksOf(name, tried).map((benchmark) => ({
            benchmark,
            code: 'time-limit',
            because: `the ${foresight.pairs} pairs that a verdict needs do not fit into ${(0,duration/* durationText */.S)(timeLimit)}`,
            remedy,
        }))),
        findings: dropped,
    };
}
const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;
const benchmarksOf = (workload, tried) => [
    ...new Set(tried
        .filter(({ name }) => name === workload)
        .flatMap(({ series }) => series.head.map(({ benchmark }) => benchmark))),
];
function contenderOf(one, { places, alone: counts }) {
    const { head } = one.series;
    const alone = counts.get(one.name);
    return {
        name: one.name,
        pairSeconds: one.seconds.base + one.seconds.head,
        demands: demandsOf(one.entry, alone === undefined ? one.series : { base: head, head }),
        ...(alone === undefined ? {} : { alone }),
        async run(side) {
            const [workload, place] = [one.sides[side], places[side]];
            // New on head: there is nothing to run on base, and a pair is half a pair.
            if (workload === undefined || place === undefined)
                return [];
            return requireBenchmarks(one, side, await workload.run(place));
        },
    };
}
/** A process that no longer yields a benchmark of the trial has failed: its pairs would be others' pairs. */
function requireBenchmarks({ name, series }, side, readings) {
    const expected = new Set(series[side].map(({ benchmark }) => benchmark));
    for (const benchmark of expected) {
        if (!readings.some((reading) => reading.benchmark === benchmark)) {
            throw new source/* RunFault */.u('no-value', `a run of ${name} on ${side} gave nothing for ${benchmark}, though an earlier one did`);
        }
    }
    return readings.filter(({ benchmark }) => expected.has(benchmark));
}
/** A workload that failed in the middle is absent on that side: what came before is half a story. */
function absencesOf({ workload, side, error }, tried) {
    if (!(error instanceof source/* RunFault */.u))
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
            const name = JSON.stringify([reading.benchmark, reading.metric.name]);
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
    const isWhole = ({ benchmark, metric }) => !partial.has(JSON.stringify([benchmark, metric.name]));
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

// EXTERNAL MODULE: ./build/gate/sides.js + 11 modules
var gate_sides = __webpack_require__(5720);
// EXTERNAL MODULE: ./build/gate/trial.js + 10 modules
var gate_trial = __webpack_require__(6283);
;// CONCATENATED MODULE: ./build/gate/vanished.js
/**
 * Benchmarks of `unseen` that the newest stored run has and head does not. A run of base's own commit proves that they
 * vanished; an older one leaves the doubt that they were taken out before.
 */
function vanishedSince({ base, runs }, unseen, { terms, only }) {
    const own = runs.findLast(({ commit }) => commit === base);
    const latest = own ?? runs.at(-1);
    const names = new Set((latest?.samples ?? []).map(({ benchmark }) => benchmark));
    const lost = [...names].flatMap((benchmark) => {
        const home = unseen.find(({ name }) => benchmark === name || benchmark.startsWith(`${name}/`));
        const asked = home !== undefined && only.holds(home.entry.name, benchmark);
        return asked && !Object.hasOwn(terms, benchmark) ? [{ benchmark, terms: home.entry.terms }] : [];
    });
    const because = `the stored run of ${latest?.commit.slice(0, 10) ?? ''} has it, and head does not yield it`;
    return {
        absences: own === undefined
            ? []
            : lost.map(({ benchmark }) => ({ benchmark, side: 'head', kind: 'vanished', because })),
        doubts: own === undefined
            ? lost.map(({ benchmark }) => ({ benchmark, code: 'perhaps-vanished', because }))
            : [],
        terms: Object.fromEntries(lost.map((one) => [one.benchmark, one.terms])),
    };
}

;// CONCATENATED MODULE: ./build/gate/measure.js








async function measure(request, task) {
    const { plan, basePlan, entries, base, head } = task;
    const limit = request.timeLimit ?? plan.timeLimit;
    // The same change is measured in the same order again, and nobody chose that order.
    const seed = request.seed ?? Number.parseInt(head.checkout.slice(0, 8), 16);
    if (entries.length === 0) {
        const nothing = { runs: [], absences: [], doubts: [], findings: [], terms: {}, baseless: false };
        return { ...nothing, seed, time: { limit, spent: 0 } };
    }
    const sides = {
        ...(plan.confirm
            ? { base: { commit: base.commit, label: base.label, plan: basePlan.plan ?? plan } }
            : {}),
        head: { commit: head.checkout, label: head.label, plan },
    };
    const selected = new Set(entries.map(({ name }) => name));
    return (0,gate_sides/* withSides */.x)(sides, { ...task, ...request, selected }, async (made) => {
        const { places, launcher, findings, baseFault } = made;
        const environment = await (0,machine/* readEnvironment */.Qo)({
            env: places.head.env,
            ...(plan.environment === undefined ? {} : { named: plan.environment }),
        });
        const ground = { ...task, request, environment, launcher: launcher.name };
        const without = baseless(made);
        let history = await readHistory(ground, without !== undefined);
        if (baseFault !== undefined)
            requireHistory(baseFault, history);
        const begun = (0,clock/* monotonicSeconds */.m)();
        const trial = await (0,gate_trial/* tryAll */.J)(entries, {
            places,
            declaredAtBase: basePlan.declares,
            ...(without === undefined ? {} : { baseless: without }),
            userRoot: task.repository.root,
            only: task.names,
            glob: request.only,
            now: clock/* monotonicSeconds */.m,
            watch: request.watch,
        });
        const unseen = unseenAtBase(trial, entries, without !== undefined, basePlan.declares);
        if (unseen.length > 0 && without === undefined)
            history = await readHistory(ground, true);
        const vanished = vanishedSince(history.past, unseen, { terms: trial.terms, only: task.names });
        const measured = await measureSides(trial.tried, {
            places,
            gate: plan.gate,
            seed,
            timeLimit: limit,
            begun,
            now: clock/* monotonicSeconds */.m,
            watch: request.watch,
            alone: runsAlone(trial, history.past),
        });
        const spent = (0,clock/* monotonicSeconds */.m)() - begun;
        const absences = [...trial.absences, ...vanished.absences, ...measured.absences];
        const failed = failedAtBase(absences);
        if (failed.size > 0 && unseen.length === 0)
            history = await readHistory(ground, true);
        return {
            runs: measured.runs,
            absences,
            doubts: [...trial.doubts, ...vanished.doubts, ...measured.doubts],
            findings: [...findings, ...history.findings, ...trial.findings, ...measured.findings],
            terms: { ...trial.terms, ...vanished.terms },
            seed,
            time: { limit, spent },
            environment,
            launcher: { name: launcher.name, lacks: lackedBy(launcher.gives, entries) },
            history,
            baseless: without !== undefined,
            ...(without === undefined && failed.size === 0 ? {} : { past: pastOf(history, failed) }),
            ...(baseFault === undefined ? {} : { baseFault }),
        };
    });
}
/** Why nothing at all runs on base; undefined where base is there. */
function baseless({ places, baseFault }) {
    if (places.base !== undefined)
        return undefined;
    const [first] = baseFault?.findings ?? [];
    return first === undefined ? '`gate.confirm` is false' : (first.text.split('\n', 1)[0] ?? '');
}
const failedAtBase = (absences) => new Set(absences.flatMap(({ benchmark, side, kind }) => side === 'base' && kind !== 'undeclared' ? [benchmark] : []));
/** Entries, or single workloads, whose benchmarks base would have had and did not give. */
function unseenAtBase({ tried, absences }, entries, all, declares) {
    if (all) {
        return entries
            .filter(({ name }) => declares?.has(name) ?? true)
            .map((entry) => ({ name: entry.name, entry }));
    }
    const failed = failedAtBase(absences);
    return tried.filter(({ series }) => series.head.some(({ benchmark }) => failed.has(benchmark)));
}
/** As often as the stored runs did, so that its median is as steady as theirs; within reason. */
const [fewestAlone, mostAlone] = [10, 100];
function runsAlone({ tried, absences }, { runs }) {
    const failed = failedAtBase(absences);
    const samples = runs.flatMap((run) => run.samples);
    return new Map(tried.flatMap(({ name, series }) => {
        const names = new Set(series.head.map(({ benchmark }) => benchmark));
        if (![...names].some((benchmark) => failed.has(benchmark)))
            return [];
        const most = samples
            .filter(({ benchmark }) => names.has(benchmark))
            .reduce((count, { values }) => Math.max(count, values.length), fewestAlone);
        return [[name, Math.min(mostAlone, most)]];
    }));
}
/** The process metrics that the configuration asks for and the launcher cannot give. */
function lackedBy(gives, entries) {
    const asked = new Set(entries.flatMap(({ metrics }) => metrics));
    return metric/* processMetrics */.Lq
        .map(({ metric }) => metric.name)
        .filter((name) => asked.has(name) && !gives.includes(name));
}

;// CONCATENATED MODULE: ./build/gate/reproduce.js
/** Words that a POSIX shell takes as they are; others go between single quotes. */
const quoted = (word) => /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
function reproduce({ only, config, timeLimit }, base, seed) {
    const words = ['benchline', 'check', '--base', base, '--seed', String(seed)];
    if (only !== undefined)
        words.push('--only', only);
    if (config !== undefined)
        words.push('--config', config);
    if (timeLimit !== undefined)
        words.push('--time-limit', `${timeLimit}s`);
    return words.map(quoted).join(' ');
}

// EXTERNAL MODULE: ./build/gate/selection.js
var selection = __webpack_require__(3272);
// EXTERNAL MODULE: ./build/system/git/credentials.js
var git_credentials = __webpack_require__(8625);
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

;// CONCATENATED MODULE: ./build/system/git/choose-base.js
/** Chooses the commit that head is compared with, and says in words why that one. */





const deepen = 'set fetch-depth: 0 on actions/checkout; in a clone of your own run: git fetch --unshallow';
/** Throws a `Fault` when base cannot be told or its commit is not in this clone. */
async function chooseBase(repository, choice) {
    const { head, base, event, reach } = choice;
    if (base !== undefined)
        return givenBase(repository, base, reach);
    if (event?.kind === 'merge_group') {
        const because = 'the commit that the merge group is built on';
        return present(repository, { commit: event.baseSha, label: 'merge group base', because }, reach);
    }
    const merge = event?.kind === 'pull_request' ? await mergedInto(repository, head, event) : undefined;
    if (merge !== undefined)
        return present(repository, merge, reach);
    return fromBranch(repository, choice);
}
async function givenBase(repository, name, reach) {
    const because = `${name}, given as --base`;
    const remote = await (0,git_remote/* remoteName */.iy)(repository);
    for (const candidate of [name, ...(remote === undefined ? [] : [`refs/remotes/${remote}/${name}`])]) {
        const commit = await (0,git_commit/* resolveCommit */.WL)(repository, candidate);
        if (commit !== undefined)
            return { commit, label: name, because };
    }
    const got = reach === undefined ? undefined : await fetchRevision(repository, name, reach);
    if (got?.kind === 'here')
        return { commit: got.commit, label: name, because };
    const shallow = await (0,git_commit/* isShallow */.fE)(repository);
    const tried = got === undefined ? '' : `, and it could not be fetched: ${got.why}`;
    throw (0,finding/* fault */.D)('unknown-base', `--base ${name}: there is no such commit, branch or tag in this clone${tried}`, {
        remedy: shallow ? `the clone is shallow: ${deepen}` : `look for a slip of the pen, or run: git fetch`,
    });
}
/**
 * The first parent of the merge commit that GitHub made of a pull request, where that is what is checked out: it is
 * the commit the job was started for, and its second parent is the pull request's tip. Any other merge commit is
 * somebody's own.
 */
async function mergedInto(repository, head, event) {
    const { parents } = await (0,git_commit/* readCommit */.kN)(repository, head.commit);
    const [first, second] = parents;
    if (first === undefined || parents.length !== 2 || second !== event.headSha)
        return undefined;
    if (event.sha !== undefined && event.sha !== head.commit)
        return undefined;
    const because = `the commit of ${event.baseBranch} that GitHub merged pull request ${event.number} into`;
    return { commit: first, label: event.baseBranch, because };
}
async function fromBranch(repository, choice) {
    const { head } = choice;
    const { refs, name } = await findBranch(repository, choice);
    let nearest;
    for (const ref of refs) {
        const commit = await mergeBase(repository, head.commit, ref);
        if (commit === undefined || commit === nearest?.commit)
            continue;
        if (nearest === undefined || (await isAncestor(repository, nearest.commit, commit))) {
            nearest = { commit, ref };
        }
    }
    let tried = '';
    if (nearest === undefined && choice.reach !== undefined && (await (0,git_commit/* isShallow */.fE)(repository))) {
        const got = await fetchMergeBase(repository, head.commit, name, choice.reach);
        if (got.kind === 'here')
            nearest = { commit: got.commit, ref: refs[0] ?? name };
        else
            tried = `, nor could one be fetched: ${got.why}`;
    }
    if (nearest === undefined) {
        const shallow = await (0,git_commit/* isShallow */.fE)(repository);
        throw (0,finding/* fault */.D)('no-merge-base', `HEAD and ${name} have no common ancestor in this clone${tried}`, {
            remedy: shallow ? `the clone is shallow: ${deepen}` : 'name the commit to compare with: --base REF',
        });
    }
    const ref = shortName(nearest.ref);
    if (nearest.commit !== head.commit) {
        return { commit: nearest.commit, label: ref, because: `the merge base with ${ref}` };
    }
    const where = head.branch === name ? `HEAD is on ${name}` : `${ref} contains HEAD`;
    if (head.uncommitted) {
        return { commit: head.commit, label: 'HEAD', because: `HEAD without the uncommitted changes (${where})` };
    }
    return previous(repository, head, where, choice.reach);
}
async function previous(repository, head, where, reach) {
    const [parent] = (await (0,git_commit/* readCommit */.kN)(repository, head.commit)).parents;
    if (parent === undefined) {
        throw (0,finding/* fault */.D)('root-commit', 'HEAD is the first commit, so there is nothing before it to compare with', {
            remedy: 'make a change, or name the commit to compare with: --base REF',
        });
    }
    const because = `the commit before HEAD (${where})`;
    return present(repository, { commit: parent, label: 'HEAD~1', because }, reach);
}
/** A commit that is known by name only may be missing in a shallow clone. */
async function present(repository, base, reach) {
    if (await (0,git_commit/* hasCommit */.QE)(repository, base.commit))
        return base;
    const got = reach === undefined ? undefined : await fetchCommit(repository, base.commit, reach);
    if (got?.kind === 'here')
        return base;
    const shallow = await (0,git_commit/* isShallow */.fE)(repository);
    const tried = got === undefined ? '' : ` and could not be fetched: ${got.why}`;
    throw (0,finding/* fault */.D)('missing-base', `base is ${base.because}, ${base.commit}, and it is not in this clone${tried}`, {
        remedy: shallow ? `the clone is shallow: ${deepen}` : `run: git fetch origin ${base.commit}`,
    });
}
const shortName = (ref) => ref.replace(/^refs\/(?:remotes|heads)\//u, '');
async function findBranch(repository, { branch, event, reach }) {
    const remote = await (0,git_remote/* remoteName */.iy)(repository);
    const look = async (name) => {
        const here = await lookHere(name);
        if (here !== undefined || reach === undefined)
            return here;
        return (await fetchBranch(repository, name, reach)).kind === 'here' ? lookHere(name) : undefined;
    };
    const lookHere = async (name) => {
        const tracking = remote === undefined ? [] : [`refs/remotes/${remote}/${name}`];
        const refs = [];
        for (const ref of [...tracking, `refs/heads/${name}`, `refs/remotes/${name}`]) {
            if ((await (0,git_commit/* resolveCommit */.WL)(repository, ref)) !== undefined)
                refs.push(ref);
        }
        return refs.length === 0 ? undefined : { name, refs };
    };
    if (branch !== undefined) {
        const found = await look(branch);
        if (found !== undefined)
            return found;
        throw (0,finding/* fault */.D)('unknown-branch', `baseline.branch: there is no branch ${branch} in this clone`, {
            remedy: `${remote === undefined ? '' : `run: git fetch ${remote} ${branch}:refs/remotes/${remote}/${branch}; in GitHub Actions set fetch-depth: 0; `}or name the commit: --base REF`,
        });
    }
    const wanted = event?.kind === 'pull_request' ? event.baseBranch : undefined;
    const guesses = [wanted, await remoteDefault(repository, remote), event?.defaultBranch, 'main', 'master'];
    for (const guess of guesses) {
        const found = guess === undefined ? undefined : await look(guess);
        if (found !== undefined)
            return found;
        // The pull request says where it goes: another branch would be the wrong one to compare with.
        if (guess !== undefined && guess === wanted)
            throw unfetched(guess, remote);
    }
    const only = await onlyBranch(repository);
    const found = only === undefined ? undefined : await look(only);
    if (found !== undefined)
        return found;
    throw (0,finding/* fault */.D)('no-branch', 'which branch to compare with is not clear: there is no main and no master', {
        remedy: 'set baseline.branch in the configuration, or name the commit: --base REF',
    });
}
const unfetched = (name, remote = 'origin') => (0,finding/* fault */.D)('unknown-branch', `the pull request goes into ${name}, which is not in this clone`, {
    remedy: `set fetch-depth: 0 on actions/checkout, or run: git fetch ${remote} ${name}`,
});
async function remoteDefault(repository, remote) {
    if (remote === undefined)
        return undefined;
    const args = ['symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`];
    const ref = await (0,git/* gitLine */.JG)(repository.git, args, { accept: [0, 1] });
    return ref?.slice(`refs/remotes/${remote}/`.length);
}
async function onlyBranch(repository) {
    const args = ['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads'];
    const names = (await (0,git/* git */.$Y)(repository.git, args)).split('\n').filter((name) => name !== '');
    return names.length === 1 ? names[0] : undefined;
}
async function mergeBase(repository, a, b) {
    return (0,git/* gitLine */.JG)(repository.git, ['merge-base', a, b], { accept: [0, 1] });
}
async function isAncestor(repository, a, b) {
    return (await mergeBase(repository, a, b)) === a;
}

// EXTERNAL MODULE: ./build/system/git/head.js
var git_head = __webpack_require__(6221);
// EXTERNAL MODULE: ./build/system/git/sweep.js
var sweep = __webpack_require__(15);
// EXTERNAL MODULE: ./build/system/github-event.js
var github_event = __webpack_require__(5704);
;// CONCATENATED MODULE: ./build/gate.js
/** The pipeline of a check in its order: find base and head, copy and set up, try, measure, judge, report. */













/** Measures the working tree against its base and judges it. Throws a `Fault` when it cannot judge. */
async function check(request) {
    const { watch, interruption } = request;
    watch({ kind: 'stage', text: 'reading the repository' });
    const { repository, plan } = await (0,ground/* openGround */._)(request);
    await (0,sweep/* sweep */.X)(repository);
    const head = await (0,git_head/* readHead */.z)(repository, interruption);
    const event = await (0,github_event/* readGithubEvent */.a)();
    const base = await chooseBase(repository, {
        head,
        base: request.base,
        branch: plan.baseline.branch,
        event,
        // Outside a job the clone is the user's own: it is told what is lacking, and fetches itself.
        reach: event === undefined ? undefined : { credentials: request.credentials, undoing: interruption },
    });
    const baseDeclares = await (0,ground/* readBasePlan */.r)(repository, base.commit, plan.file);
    const declarations = baseDeclares.plan === undefined ? undefined : compareDeclarations(baseDeclares.plan, plan);
    const names = (0,selection/* only */.j)(request.only);
    const changed = {
        files: await (0,git_commit/* changedPaths */.vl)(repository, base.commit, head.checkout),
        configuration: plan.file,
    };
    const { entries, notLooked } = (0,selection/* select */.L)(plan.entries, names, request.only, changed);
    const measured = await measure(request, {
        repository,
        plan,
        basePlan: baseDeclares,
        entries,
        names,
        base,
        head,
        event,
    });
    const removed = (declarations?.removed ?? []).filter((name) => names.holds(name, name));
    const evidence = {
        gate: plan.gate,
        terms: { ...termsOf(baseDeclares.plan, removed), ...termsOf(plan, notLooked), ...measured.terms },
        paired: true,
        seed: measured.seed,
        runs: measured.runs,
        absences: [...measured.absences, ...removed.map((benchmark) => withdrawn(benchmark, plan.file))],
        doubts: measured.doubts,
        notLooked,
        ...(measured.past === undefined ? {} : { history: measured.past }),
    };
    const { verdicts, decision, unsettled, findings } = (0,assess/* assess */.n)(evidence);
    const policy = policyOf(verdicts, measured);
    const trends = trendsOf(verdicts, measured.history?.past.runs ?? []);
    return {
        suite: plan.suite,
        decision,
        verdicts,
        findings: [
            ...plan.findings,
            ...baseDeclares.findings,
            ...(declarations?.findings ?? []),
            ...measured.findings,
            ...findings,
        ],
        policy,
        base: { commit: base.commit, label: base.label, chosen: base.because, uncommitted: false },
        head: { commit: head.commit, label: head.label, uncommitted: head.uncommitted },
        ...(measured.environment === undefined ? {} : { environment: measured.environment }),
        ...(measured.launcher === undefined ? {} : { launcher: measured.launcher }),
        time: measured.time,
        unsettled,
        ...(trends.length === 0 ? {} : { trends }),
        evidence,
        reproduce: reproduce(request, base.commit, measured.seed),
    };
}
/** What head was held against. Throws why base is not there where neither it nor a stored run judged anything. */
function policyOf(verdicts, { past, baseFault, baseless }) {
    const compared = verdicts.flatMap(({ comparison }) => (comparison?.kind === 'compared' ? [comparison] : []));
    const stored = compared.filter(({ basis }) => basis === 'history').length;
    if (stored === 0 && baseFault !== undefined && past !== undefined)
        throw withoutHistory(baseFault, past);
    return (stored > 0 ? stored === compared.length : baseless) ? 'history' : 'interleaved';
}
/** The terms of entries that were not measured, by name. */
function termsOf(plan, names) {
    const wanted = new Set(names);
    return Object.fromEntries((plan?.entries ?? []).filter(({ name }) => wanted.has(name)).map(({ name, terms }) => [name, terms]));
}
function withdrawn(benchmark, file) {
    return { benchmark, side: 'head', kind: 'undeclared', because: `${file} no longer declares it` };
}


/***/ })

};
