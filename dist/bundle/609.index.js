export const id = 609;
export const ids = [609];
export const modules = {

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/assess.js + 13 modules
var assess = __webpack_require__(1416);
// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/compare/deviation.js + 1 modules
var deviation = __webpack_require__(8651);
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
// EXTERNAL MODULE: ./build/config/accepted.js
var accepted = __webpack_require__(5690);
// EXTERNAL MODULE: ./build/config/quantity-text.js
var quantity_text = __webpack_require__(2492);
;// CONCATENATED MODULE: ./build/config/accepted-changes.js
/** What a change accepts that base does not: a reviewer should see it, for it lets a worsening through. */


/** New acceptances with their reasons, and old ones that now hold longer or allow more. */
function acceptedChanges(before, after) {
    const old = new Map(before.map((one) => [(0,accepted/* seriesKey */.Xk)(one), one]));
    return after.flatMap((now) => {
        const { benchmark, position } = now;
        const what = `\`${now.metric}\` of \`${benchmark}\``;
        const was = old.get((0,accepted/* seriesKey */.Xk)(now));
        if (was === undefined) {
            const most = now.atMost === undefined ? '' : `, by ${(0,quantity_text/* quantityText */.N)(now.atMost, '1')} at most`;
            const text = `the change accepts that ${what} gets worse until ${now.until}${most}: ${now.reason}`;
            return [{ code: 'acceptance-new', text, benchmark, position }];
        }
        const wider = [
            ...(now.until > was.until ? [`\`until\` \`${was.until}\` → \`${now.until}\``] : []),
            ...(limit(now) > limit(was) ? [`\`at-most\` ${limitText(was)} → ${limitText(now)}`] : []),
        ];
        if (wider.length === 0)
            return [];
        const text = `the change accepts more of ${what}: ${wider.join(', ')}; ${now.reason}`;
        return [{ code: 'loosened', text, benchmark, position }];
    });
}
const limit = ({ atMost = Infinity }) => atMost;
const limitText = ({ atMost }) => atMost === undefined ? 'unset' : `\`${(0,quantity_text/* quantityText */.N)(atMost, '1')}\``;

// EXTERNAL MODULE: ./build/config/expectation.js
var expectation = __webpack_require__(7733);
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
        findings: [...changes, ...acceptedChanges(base.accepted, head.accepted)].map((change) => asFinding(change, head.file)),
        removed: removed.map(({ name }) => name),
        added: added.map(({ name }) => name),
    };
}
const asFinding = (change, file) => ({
    position: { file },
    ...change,
    severity: 'warning',
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
        ...loosened(`when instructions of ${who} are counted`, old.counting ?? 'never', now.counting ?? 'never', old.counting === 'always' && now.counting === 'unsettled'),
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
            const [before, after] = [(0,model_terms/* thresholdOf */.pI)(old, metric), (0,model_terms/* thresholdOf */.pI)(now, metric)];
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

// EXTERNAL MODULE: ./build/model/sample.js
var sample = __webpack_require__(4518);
;// CONCATENATED MODULE: ./build/detect/base-now.js

/** What base gave, per metric of each benchmark, in order of first appearance. */
function baseNow(runs) {
    const found = new Map();
    for (const { side, readings } of runs) {
        if (side !== 'base')
            continue;
        for (const { benchmark, metric, value } of readings) {
            const key = JSON.stringify([benchmark, metric.name]);
            const series = found.get(key) ?? { benchmark, metric, values: [] };
            series.values.push(value);
            found.set(key, series);
        }
    }
    return [...found.values()].map(({ benchmark, metric, values }) => (0,sample/* makeSample */.L)(benchmark, metric, values));
}

// EXTERNAL MODULE: ./build/model/accepted.js
var model_accepted = __webpack_require__(9173);
// EXTERNAL MODULE: ./build/stats/prediction-tail.js
var prediction_tail = __webpack_require__(5230);
// EXTERNAL MODULE: ./build/stats/pooled-t-test.js
var pooled_t_test = __webpack_require__(1577);
// EXTERNAL MODULE: ./build/detect/cause.js
var cause = __webpack_require__(9865);
// EXTERNAL MODULE: ./build/detect/change-points.js
var change_points = __webpack_require__(7142);
// EXTERNAL MODULE: ./build/detect/course.js
var detect_course = __webpack_require__(213);
// EXTERNAL MODULE: ./build/detect/history.js
var detect_history = __webpack_require__(5298);
// EXTERNAL MODULE: ./build/detect/lasting-steps.js
var lasting_steps = __webpack_require__(4324);
;// CONCATENATED MODULE: ./build/detect/level-text.js
const scales = {
    s: [
        ['s', 1],
        ['ms', 1e-3],
        ['µs', 1e-6],
        ['ns', 1e-9],
    ],
    B: [
        ['GiB', 2 ** 30],
        ['MiB', 2 ** 20],
        ['KiB', 2 ** 10],
        ['B', 1],
    ],
    '1': [['%', 0.01]],
    count: [['', 1]],
};
/** Two levels of a series in one scale, to three digits: `210 ms`, `270 ms`. */
function levelTexts(unit, levels) {
    const scale = scales[unit] ?? [[unit, 1]];
    const smallest = Math.min(...levels);
    const [word, factor] = scale.find(([, size]) => smallest >= size) ?? scale.at(-1) ?? [unit, 1];
    const text = (level) => {
        const value = level / factor;
        const digits = value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
        return `${digits} ${word}`.trim();
    };
    return [text(levels[0]), text(levels[1])];
}

;// CONCATENATED MODULE: ./build/detect/raised-levels.js
/** Levels that base stands on and that are worse than the ones before: what was merged is not silently the new normal. */









/** Chance that a history of noise alone gives any finding, over all its series together. */
const falseAlarmRate = 0.01;
/** A level before of fewer runs than this says too little of what two new ones should be. */
const fewest = 10;
/** Of so many runs at the end, fewest and most, it is asked whether they are a new level; of more, a change point tells. */
const fresh = [2, 12];
/**
 * A finding for every series whose latest lasting step by the code is for the worse: both levels, by which commits, since
 * when. Soon after a merge there is no telling a step by its change point; then the latest runs and base as it is `now`
 * tell, where each by itself lies beyond what the runs before let expect. `accepted` are those that hold today.
 */
function raisedLevels(past, accepted, now = { samples: [] }) {
    const runs = withNow(past, now);
    const history = (0,detect_history/* extendHistory */.$6)(detect_history/* emptyHistory */.s4, runs);
    const tracks = (0,detect_history/* tracksOf */.SU)(history);
    const located = (0,change_points/* locate */.x5)(history);
    const rate = falseAlarmRate / 2 / tracks.length;
    const usual = (0,detect_history/* usualInflation */.F4)(tracks);
    // A series that ended before the latest run has no level to stand on now.
    const standing = tracks.filter(({ places }) => (places.at(-1) ?? -1) >= past.runs.length - 1);
    const raised = standing.map((track) => {
        const course = (0,detect_course/* courseOf */.b)(track, located.filter((one) => one.track === track));
        const step = (0,lasting_steps/* lastingSteps */.U)(course, { rate: rate / course.values.length, usual }).at(-1);
        const jump = step === undefined ? freshStep(course, runs, rate) : undefined;
        return { track, course, step, jump };
    });
    const jumping = new Set(raised.flatMap(({ track, jump }) => (jump === undefined ? [] : [track.benchmark])));
    const all = new Set(standing.map(({ benchmark }) => benchmark)).size;
    // As for change points: what most benchmarks do at once is their environment's doing.
    const together = jumping.size >= cause/* fewestBenchmarks */.t && 2 * jumping.size >= all;
    return raised.flatMap(({ course, step, jump }) => {
        const found = step ?? (together ? undefined : jump);
        return found === undefined ? [] : [tell(course, found, runs, accepted)];
    });
}
/** Base's own measurement is one more run of it, the latest one. */
function withNow({ base, runs }, { samples, environment }) {
    const last = runs.at(-1);
    if (samples.length === 0 || last === undefined)
        return runs;
    return [
        ...runs,
        { commit: base, at: last.at, samples, ...(environment === undefined ? {} : { environment }) },
    ];
}
/**
 * The last values of a series far above the level before, each by itself: beyond what the runs before let expect, their
 * outliers reined in, and beyond all of them as they were but one, so that outliers must be rare here.
 */
function freshStep({ track, worse, least, steps }, runs, rate) {
    const { logs, steady } = track.levels;
    const turned = [...logs].map((log) => worse * log);
    const [shortest, longest] = fresh;
    const lengths = Array.from({ length: longest - shortest + 1 }, (_, i) => longest - i);
    const found = lengths.map((length) => {
        const to = turned.length - length;
        // A change point so near to the end may be this very step, a run or two astray.
        const start = steps.findLast(({ index }) => index <= to - fewest)?.index ?? 0;
        const before = [...steady.subarray(start, Math.max(start, to))].map((log) => worse * log);
        const [last, first] = [runs[track.places[to - 1] ?? -1], runs[track.places[to] ?? -1]];
        if (before.length < fewest || last === undefined || last.commit === first?.commit)
            return undefined;
        const since = turned.slice(to);
        const lowest = Math.min(...since);
        const asHigh = turned.slice(start, to).filter((log) => log >= lowest).length;
        const p = (0,prediction_tail/* predictionTail */.o)(before, lowest);
        const { mean } = (0,pooled_t_test/* stretchOf */.L)(before, 0, before.length);
        const rise = (0,pooled_t_test/* stretchOf */.L)(since, 0, length).mean - mean;
        return p > rate / lengths.length || asHigh > 1 || rise <= least
            ? undefined
            : {
                kind: 'step',
                from: to - 1,
                to,
                before: mean,
                rise,
                runsBefore: before.length,
                runsSince: length,
                p,
            };
    });
    return found.find((one) => one !== undefined);
}
function tell({ track, worse }, { from, to, before, rise }, runs, accepted) {
    const { benchmark, metric, places } = track;
    const [last, first] = [runs[places[from] ?? -1], runs[places[to] ?? -1]];
    if (last === undefined || first === undefined)
        throw new Error('a step lies between two runs');
    const [old, present] = levelTexts(metric.unit, [
        (0,detect_history/* levelOf */.In)(track, worse * before),
        (0,detect_history/* levelOf */.In)(track, worse * (before + rise)),
    ]);
    const change = Math.expm1(rise);
    const answer = accepted.find((one) => one.label === undefined &&
        one.benchmark === benchmark &&
        one.metric === metric.name &&
        change <= (one.atMost ?? Infinity));
    const where = `${last.commit.slice(0, 10)}..${first.commit.slice(0, 10)}`;
    const text = `${metric.name} of ${benchmark} stands on a raised level: ${old} before, ${present} since ${first.at.slice(0, 10)} (${Number((change * 100).toPrecision(3))} % worse, ${where})`;
    return answer === undefined
        ? {
            code: 'level-raised',
            severity: 'warning',
            text,
            remedy: 'mend it, or accept it with `benchline accept`; what is judged here is held against the present level',
            benchmark,
        }
        : { code: 'level-raised', severity: 'note', text: `${text}; ${(0,model_accepted/* acceptedText */.zs)(answer)}`, benchmark };
}

// EXTERNAL MODULE: ./build/gate/accepted.js
var gate_accepted = __webpack_require__(3477);
// EXTERNAL MODULE: ./build/gate/ground.js
var ground = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/model/environment.js
var model_environment = __webpack_require__(2103);
;// CONCATENATED MODULE: ./build/compare/choose-past.js
/** Which stored runs head may be held against, and why not the others. */


/** The latest runs of this very environment and launcher on base's line of commits; never a mixture. */
function choosePast(runs, here) {
    const print = (0,model_environment/* fingerprint */.Rj)(here.environment);
    const isHere = (run) => (0,model_environment/* fingerprint */.Rj)(run.environment) === print && run.launcher === here.launcher;
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
        const told = (0,model_environment/* differences */.tX)(run.environment, environment);
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
// EXTERNAL MODULE: ./build/system/bounded.js
var bounded = __webpack_require__(5249);
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
    const recent = await chosen(ground, { latest: deviation/* mostRuns */.wh, fingerprint: (0,model_environment/* fingerprint */.Rj)(environment) }, judging);
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
        const read = await (0,bounded/* bounded */.M)(judging ? 10 * patience : patience, interruption, (undoing) => plan.baseline.openStore(repository, { credentials, undoing }).list(plan.suite, selection));
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
/**
 * Only what judges something, so that a report carries what its verdicts rest on and no more; everything if undefined.
 * Of those of `counted` the counts come along: they tell of the noise of counting.
 */
function pastOf({ past }, benchmarks, counted = new Set()) {
    return {
        ...past,
        runs: past.runs.map(({ commit, at, samples }) => ({
            commit,
            at,
            samples: samples.filter(({ benchmark, metric }) => (benchmarks?.has(benchmark) ?? true) || (metric.nature === 'counted' && counted.has(benchmark))),
        })),
    };
}

// EXTERNAL MODULE: ./build/compare/screen-series.js
var screen_series = __webpack_require__(2430);
// EXTERNAL MODULE: ./build/judge/health.js
var judge_health = __webpack_require__(3560);
// EXTERNAL MODULE: ./build/model/metric.js
var model_metric = __webpack_require__(6080);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/system/health/watch-health.js + 3 modules
var watch_health = __webpack_require__(6328);
// EXTERNAL MODULE: ./build/system/machine.js
var machine = __webpack_require__(7501);
// EXTERNAL MODULE: ./build/gate/count.js + 2 modules
var count = __webpack_require__(9589);
// EXTERNAL MODULE: ./build/stats/binomial-tail.js
var binomial_tail = __webpack_require__(9062);
// EXTERNAL MODULE: ./build/stats/normal-tail.js
var normal_tail = __webpack_require__(5108);
;// CONCATENATED MODULE: ./build/stats/spread-beyond-error.js
/** How far values lie from zero by themselves, their measuring errors taken out. */
/** Beyond so many standard deviations a value counts no more than one that lies just there. */
const clip = 1.5;
/** The mean of min(z², 1.5²) over standard normal z. */
const expected = 0.778_465;
const steps = 60;
/**
 * The robust standard deviation about zero of what was measured with known errors: the t at which the mean of
 * min(clip², value² / (t² + error²)) is what it is for normal values. That is Huber's Proposal 2 with k = 1.5 and a known
 * centre (Annals of Mathematical Statistics 35, 1964), and with equal errors t² is the square of the scale less that of
 * the error; 0 where the errors alone explain the values or there are none. A third of the values may be wild.
 *
 * Example: values of ±3 without errors have 3 / √0.778465, that is 3.4; with errors of 4 they have 0.
 */
function spreadBeyondError(measured) {
    const excess = (t) => {
        let sum = 0;
        for (const { value, error } of measured) {
            const variance = t * t + error * error;
            sum += value === 0 ? 0 : Math.min(clip * clip, variance > 0 ? (value * value) / variance : Infinity);
        }
        return sum - measured.length * expected;
    };
    if (measured.length === 0 || excess(0) <= 0)
        return 0;
    const largest = measured.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
    // At this t no value is beyond √expected standard deviations.
    let [low, high] = [0, largest / Math.sqrt(expected)];
    for (let step = 0; step < steps; step += 1) {
        const middle = (low + high) / 2;
        if (excess(middle) > 0)
            low = middle;
        else
            high = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./build/compare/learned-margins.js
/** How wide the margin of a benchmark must be, learned from stored runs of changes that touched nothing it runs. */





/** Two builds of one program differ by √2 times what a build does, and 3 standard deviations are hardly ever exceeded. */
const deviations = 3;
/** Ratios of a benchmark from which it speaks for itself, and of a suite from which it speaks for those that do not. */
const least = { own: 5, suite: 10 };
/** Fewer changes than this may be one odd machine, or one file that somebody took for prose. */
const leastChanges = 3;
/**
 * Ratios that the suite's spread is worth beside a benchmark's own, one for each other benchmark up to this: a suite of
 * two says little of what its benchmarks have in common. Five ratios alone say too little: of fifty
 * benchmarks whose builds differ equally, some would seem to differ by a third of that, and those would raise alarms.
 */
const mostOfSuite = 5;
/** In a suite whose builds agree, a benchmark that is said to be other must surely be so. */
const sure = 0.05;
/** A wider margin would let through what everybody can see. */
const widestMargin = 0.1;
/**
 * The margins beyond `margin` of the benchmarks, for every noisy metric that there are ratios of. Where t is the spread of
 * a benchmark's n ratios beyond their measuring errors (`spreadBeyondError`) and s that of the suite's, the margin is
 *
 *     exp(3 √((n t² + w s²) / (n + w))) − 1      with five ratios or more of its own
 *     exp(3 s) − 1                               with fewer, where the suite has ten of three changes
 *
 * and 10 % at most; w is 5, or the number of other benchmarks where that is less. Where the suite's is within `margin`, a benchmark's own counts only if chance would hardly (1 in 20)
 * give such ratios to one that is within it too. Both clocks have the same margin. A commit that was recorded more than once counts once, as it was recorded last. The order of benchmarks does not matter.
 */
function learnedMargins(benchmarks, runs, margin) {
    const known = byKind(runs);
    return [...new Set(benchmarks)].flatMap((benchmark) => [...known].flatMap(([kind, ratios]) => {
        const found = learned(benchmark, ratios, margin);
        if (found === undefined || found.margin <= margin)
            return [];
        return metricsOf(kind).map((metric) => ({ ...found, metric }));
    }));
}
/** Which clock speaks can change from check to check, and builds differ by either: they are one kind. */
const clocks = [model_metric/* cpu */.BW.name, model_metric/* wall */.zP.name];
const kindOf = (metric) => (clocks.includes(metric) ? 'clock' : `metric ${metric}`);
const metricsOf = (kind) => kind === 'clock' ? clocks : [kind.slice('metric '.length)];
function byKind(runs) {
    const latest = new Map();
    for (const { commit, nulls = [] } of runs) {
        const own = new Map();
        for (const one of nulls) {
            const key = JSON.stringify([commit, one.benchmark, kindOf(one.metric)]);
            // Two clocks of one pair of builds taught one thing: the steadier tells it.
            const known = own.get(key);
            if (known === undefined || one.error < known.error)
                own.set(key, { ...one, commit });
        }
        for (const [key, one] of own)
            latest.set(key, one);
    }
    const grouped = new Map();
    for (const one of latest.values()) {
        const kind = kindOf(one.metric);
        const group = grouped.get(kind);
        if (group === undefined)
            grouped.set(kind, [one]);
        else
            group.push(one);
    }
    return new Map([...grouped].map(([kind, all]) => {
        const changes = new Set(all.map(({ commit }) => commit)).size;
        const benchmarks = new Set(all.map(({ benchmark }) => benchmark)).size;
        const enough = all.length >= least.suite && changes >= leastChanges;
        return [kind, { all, suite: enough ? { spread: spreadOf(all), changes, benchmarks } : undefined }];
    }));
}
const spreadOf = (ratios) => spreadBeyondError(ratios.map(({ ratio, error }) => ({ value: ratio, error })));
function learned(benchmark, { all, suite }, margin) {
    const own = all.filter((one) => one.benchmark === benchmark);
    if (own.length >= least.own) {
        const within = Math.log1p(margin) / deviations;
        if (suite !== undefined && suite.spread <= within && !isSurelyBeyond(own, within))
            return undefined;
        const weight = suite === undefined ? 0 : Math.min(mostOfSuite, suite.benchmarks - 1);
        const squares = own.length * spreadOf(own) ** 2 + weight * (suite?.spread ?? 0) ** 2;
        const spread = Math.sqrt(squares / (own.length + weight));
        return capped({ benchmark, changes: own.length, from: 'benchmark' }, spread);
    }
    if (suite === undefined)
        return undefined;
    return capped({ benchmark, changes: suite.changes, from: 'suite' }, suite.spread);
}
/**
 * Whether chance would hardly give ratios whose median size is so large to builds that differ by `spread`: each is beyond
 * the median found with the same chance, and at least half of them are.
 */
function isSurelyBeyond(own, spread) {
    const sizes = own.map(({ ratio, error }) => Math.abs(ratio) / Math.hypot(spread, error));
    const beyond = 2 * (0,normal_tail/* normalTail */.W)((0,median/* median */.J)(sizes));
    const half = Math.ceil(own.length / 2);
    return (0,binomial_tail/* binomialTail */.C)(own.length, own.length - half, 1 - beyond) <= sure;
}
function capped(identity, spread) {
    const margin = Math.expm1(deviations * spread);
    return margin > widestMargin
        ? { ...identity, margin: widestMargin, uncapped: margin }
        : { ...identity, margin };
}

// EXTERNAL MODULE: ./build/judge/phrases.js
var phrases = __webpack_require__(1462);
;// CONCATENATED MODULE: ./build/gate/learn-margins.js
/** What stored runs taught of builds of the same code, put into the terms of a check, and told. */




/** More benchmarks than this share one warning. */
const mostAlone = 3;
function learnMargins(terms, runs, gate) {
    const learned = learnedMargins(Object.keys(terms), runs, gate.margin);
    if (learned.length === 0)
        return { terms, findings: [] };
    const margins = new Map();
    for (const { benchmark, metric, margin } of learned) {
        margins.set(benchmark, { ...margins.get(benchmark), [metric]: margin });
    }
    const told = learned.filter((one) => matters(one, terms[one.benchmark]));
    return {
        terms: Object.fromEntries(Object.entries(terms).map(([name, own]) => {
            const wider = margins.get(name);
            return [name, wider === undefined ? own : { ...own, margins: wider }];
        })),
        findings: [...note(told, gate), ...beyondThreshold(told, terms)],
    };
}
const learn_margins_clocks = [model_metric/* cpu */.BW.name, model_metric/* wall */.zP.name];
/** Whether a series of this metric may judge its benchmark; of two clocks with one margin it is the first that may. */
function matters({ metric }, terms) {
    if (terms === undefined)
        return false;
    const judging = judgingOf(terms);
    if (!judging.includes(metric))
        return false;
    return !learn_margins_clocks.includes(metric) || learn_margins_clocks.find((name) => judging.includes(name)) === metric;
}
const judgingOf = ({ judge, thresholds, budgets }) => [
    ...(judge === 'auto' ? learn_margins_clocks : judge),
    ...Object.keys(thresholds),
    ...Object.keys(budgets),
];
const nameOf = ({ benchmark, metric }) => learn_margins_clocks.includes(metric) ? benchmark : `${metric} of ${benchmark}`;
const widestFirst = (learned) => learned.toSorted((a, b) => (b.uncapped ?? b.margin) - (a.uncapped ?? a.margin) || (nameOf(a) < nameOf(b) ? -1 : 1));
/** One note of those that speak for themselves, and one of those that the suite speaks for. */
function note(learned, gate) {
    return ['benchmark', 'suite'].flatMap((from) => {
        const all = widestFirst(learned.filter((one) => one.from === from));
        const [first] = all;
        if (first === undefined)
            return [];
        const fewest = Math.min(...all.map(({ changes }) => changes));
        const most = Math.max(...all.map(({ changes }) => changes));
        const changes = fewest === most ? (0,phrases/* counted */.hS)(most, 'change') : `${fewest} to ${most} changes`;
        const who = from === 'benchmark'
            ? (0,phrases/* several */.J$)(all.map((one) => `${nameOf(one)} (${marginText(one)})`))
            : `${(0,phrases/* several */.J$)(all.map(nameOf))} (${marginText(first)})`;
        const whose = from === 'benchmark' ? 'they run' : 'the suite runs';
        return [
            {
                code: 'margin-learned',
                severity: 'note',
                text: `the margin is wider than ${(0,phrases/* percent */.KN)(gate.margin)} for ${who}: in ${changes} that touched nothing ${all.length === 1 && from === 'benchmark' ? 'it runs' : whose}, two builds of the same code came out that far apart`,
                ...(all.length === 1 ? { benchmark: first.benchmark } : {}),
            },
        ];
    });
}
const marginText = ({ margin, uncapped }) => uncapped === undefined
    ? (0,phrases/* percent */.KN)(margin)
    : `${(0,phrases/* percent */.KN)(margin)}, which is the most; ${(0,phrases/* percent */.KN)(uncapped)} would be due`;
const remedy = 'make builds repeat (a fixed order of linking, aligned functions), let `instrument: callgrind` judge what computes, or set the threshold above the margin';
/** Below its margin nothing is a regression, whatever the threshold says. */
function beyondThreshold(learned, terms) {
    const found = widestFirst(learned).flatMap((one) => {
        const own = terms[one.benchmark];
        const threshold = own === undefined || own.gate === 'off' ? Infinity : (0,model_terms/* thresholdOf */.pI)(own, one.metric);
        return one.margin < threshold ? [] : [{ ...one, threshold }];
    });
    const finding = (text, benchmark) => ({
        code: 'margin-above-threshold',
        severity: 'warning',
        text: `${text}: builds of the same code come out that far apart`,
        remedy,
        ...(benchmark === undefined ? {} : { benchmark }),
    });
    if (found.length <= mostAlone) {
        return found.map((one) => finding(`${nameOf(one)} can regress only by more than its margin of ${(0,phrases/* percent */.KN)(one.margin)}, and its threshold is ${(0,phrases/* percent */.KN)(one.threshold)}`, one.benchmark));
    }
    const who = found.map((one) => `${nameOf(one)} (${(0,phrases/* percent */.KN)(one.margin)}, threshold ${(0,phrases/* percent */.KN)(one.threshold)})`);
    return [
        finding(`${found.length} series can regress only by more than their margin, which is above their threshold: ${(0,phrases/* several */.J$)(who)}`),
    ];
}

// EXTERNAL MODULE: ./build/gate/measure-sides.js
var measure_sides = __webpack_require__(9207);
// EXTERNAL MODULE: ./build/gate/sides.js + 11 modules
var gate_sides = __webpack_require__(5720);
// EXTERNAL MODULE: ./build/gate/trial.js + 10 modules
var gate_trial = __webpack_require__(6283);
;// CONCATENATED MODULE: ./build/gate/unsettled-by-time.js
/** Which benchmarks elapsed and CPU time leave open though they compute: those that counts may settle. */




/** Empty where nothing can be judged at all: that is told by whoever judges in the end. */
function unsettledByTime(evidence) {
    const open = verdictsOf(evidence).filter(({ judges, word, comparison }) => judges && word === 'inconclusive' && comparison?.metric.unit === 's');
    const computing = computingIn(evidence);
    return new Set(open.map(({ benchmark }) => benchmark).filter((benchmark) => computing.has(benchmark)));
}
function verdictsOf(evidence) {
    try {
        return (0,assess/* assess */.n)(evidence).verdicts;
    }
    catch (error) {
        if (error instanceof finding/* Fault */.v)
            return [];
        throw error;
    }
}
/**
 * Benchmarks that computed nearly all of the time in at least one run of base, or of head where base did not run: a
 * machine on which others compute too, which is where time tells least, gives a process its processor now and then,
 * and one that waits for something else never has it for so long.
 */
function computingIn({ runs }) {
    const best = { base: new Map(), head: new Map() };
    for (const { side, readings } of runs) {
        for (const { benchmark, metric, value } of readings) {
            const busy = readings.find((one) => one.benchmark === benchmark && one.metric.name === model_metric/* cpu */.BW.name);
            if (metric.name !== model_metric/* wall */.zP.name || value === 0 || busy === undefined)
                continue;
            best[side].set(benchmark, Math.max(best[side].get(benchmark) ?? 0, busy.value / value));
        }
    }
    const shares = new Map([...best.head, ...best.base]);
    return new Set([...shares].flatMap(([benchmark, share]) => (share > model_terms/* cpuBoundAbove */._i ? [benchmark] : [])));
}

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
/** The middle of a check: both sides are made ready, everything is tried once, and what works is measured in pairs. */














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
        const health = (0,watch_health/* watchHealth */.c)(begun);
        // Whoever asks what time it is has just run something, or is about to.
        const now = () => {
            health.look();
            return (0,clock/* monotonicSeconds */.m)();
        };
        const trial = await (0,gate_trial/* tryAll */.J)(entries, {
            places,
            declaredAtBase: basePlan.declares,
            ...(without === undefined ? {} : { baseless: without }),
            userRoot: task.repository.root,
            only: task.names,
            glob: request.only,
            now,
            watch: request.watch,
        });
        const unseen = unseenAtBase(trial, entries, without !== undefined, basePlan.declares);
        if (unseen.length > 0 && without === undefined)
            history = await readHistory(ground, true);
        const vanished = vanishedSince(history.past, unseen, { terms: trial.terms, only: task.names });
        const taught = learnMargins({ ...trial.terms, ...vanished.terms }, history.past.runs, plan.gate);
        const measured = await (0,measure_sides/* measureSides */.ZI)(trial.tried, {
            places,
            gate: plan.gate,
            terms: taught.terms,
            seed,
            timeLimit: limit - (0,count/* reservedForCounts */.a)(trial.tried, limit),
            begun,
            now,
            watch: request.watch,
            alone: runsAlone(trial, history.past),
            recorded: recordedIn(history.past),
            control: made.control,
        });
        const absences = [...trial.absences, ...vanished.absences, ...measured.absences];
        const { terms } = taught;
        const lost = new Set(measured.absences.map(({ benchmark }) => benchmark));
        const counted = await (0,count/* countInstructions */.D)(trial.tried.filter(({ name }) => !lost.has(name)), {
            places,
            begun,
            deadline: begun + limit,
            now,
            watch: request.watch,
            past: history.past,
            unsettled: () => unsettledByTime({
                gate: plan.gate,
                terms,
                paired: true,
                seed,
                runs: measured.runs,
                absences,
                doubts: [...trial.doubts, ...vanished.doubts, ...measured.doubts],
                notLooked: [],
                schedule: measured.schedule,
                history: history.past,
            }),
        });
        const spent = (0,clock/* monotonicSeconds */.m)() - begun;
        const seen = (0,judge_health/* withCpuShare */.Y)(health.done(), measured.runs);
        const failed = failedAtBase(absences);
        if (failed.size > 0 && unseen.length === 0)
            history = await readHistory(ground, true);
        const known = countedBefore(counted.runs, history.past);
        const screened = measured.schedule.design === 'staged' && history.past.runs.length > 0;
        return {
            runs: [...measured.runs, ...counted.runs],
            absences,
            doubts: [...trial.doubts, ...vanished.doubts, ...measured.doubts, ...counted.doubts],
            findings: [
                ...findings,
                ...history.findings,
                ...trial.findings,
                ...taught.findings,
                ...measured.findings,
                ...counted.findings,
            ],
            terms,
            seed,
            time: { limit, spent },
            environment,
            launcher: { name: launcher.name, lacks: lackedBy(launcher.gives, entries) },
            history,
            baseless: without !== undefined,
            ...(without === undefined && failed.size === 0 && !screened && known.size === 0
                ? {}
                : { past: pastOf(history, screened ? undefined : failed, known) }),
            schedule: measured.schedule,
            health: seen,
            ...(baseFault === undefined ? {} : { baseFault }),
        };
    });
}
/** Counted benchmarks that stored runs have counts of. */
function countedBefore(runs, past) {
    const now = new Set(runs.flatMap(({ readings }) => readings.map(({ benchmark }) => benchmark)));
    const before = past.runs.flatMap(({ samples }) => samples.flatMap(({ benchmark, metric }) => (metric.nature === 'counted' ? [benchmark] : [])));
    return new Set(before.filter((benchmark) => now.has(benchmark)));
}
/** Why nothing at all runs on base; undefined where base is there. */
function baseless({ places, baseFault }) {
    if (places.base !== undefined)
        return undefined;
    const [first] = baseFault?.findings ?? [];
    return first === undefined ? '`gate.confirm` is false' : (first.text.split('\n', 1)[0] ?? '');
}
/** Stored values by series, as a screen wants them. */
function recordedIn(past) {
    const series = (0,screen_series/* screenSeriesIn */.v)(past);
    return (benchmark, metric) => series(benchmark, metric)?.values ?? [];
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
const [fewestAlone, measure_mostAlone] = [10, 100];
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
        return [[name, Math.min(measure_mostAlone, most)]];
    }));
}
/** The process metrics that the configuration asks for and the launcher cannot give. */
function lackedBy(gives, entries) {
    const asked = new Set(entries.flatMap(({ metrics }) => metrics));
    return model_metric/* processMetrics */.Lq
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
// EXTERNAL MODULE: ./build/gate/touches-code.js
var touches_code = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/stats/busy-share.js
var busy_share = __webpack_require__(4477);
// EXTERNAL MODULE: ./build/stats/detectable-change.js
var detectable_change = __webpack_require__(5246);
// EXTERNAL MODULE: ./build/stats/pairs-needed.js
var pairs_needed = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/stats/log-ratio.js
var log_ratio = __webpack_require__(9600);
;// CONCATENATED MODULE: ./build/stats/successive-spread.js
/** The noise of a pair, as far as runs of one side tell it that followed each other. */


/** Fewer steps than this say too little. */
const leastSteps = 4;
/**
 * 1.4826 × the median of |log(next / value)|: the robust standard deviation of the log-ratio of two runs next to each
 * other, whatever the level does meanwhile. Undefined with fewer than five values that have a logarithm.
 *
 * Example: 1, 1.1, 1, 1.1, 1 give 1.4826 × log 1.1, that is 0.141.
 */
function successiveSpread(values) {
    const steps = [];
    for (let i = 1; i < values.length; i += 1) {
        const [before = 0, after = 0] = [values[i - 1], values[i]];
        if (before > 0 && after > 0)
            steps.push(Math.abs((0,log_ratio/* logRatio */.A)(after, before)));
    }
    return steps.length < leastSteps ? undefined : 1.4826 * (0,median/* median */.J)(steps);
}

// EXTERNAL MODULE: ./build/judge/judge.js + 3 modules
var judge = __webpack_require__(6592);
;// CONCATENATED MODULE: ./build/judge/run-pace.js

/** Runs follow each other: one is over when the next begins. The last one of a stage may have been followed by anything. */
function paceOf(runs) {
    const taken = new Map();
    const workloads = new Map();
    let chosen = 0;
    for (const [index, { workload, side, stage, at, readings }] of runs.entries()) {
        const next = runs[index + 1];
        if (next !== undefined && next.stage === stage && stage !== 'count') {
            const key = JSON.stringify([workload, side]);
            const known = taken.get(key);
            if (known === undefined)
                taken.set(key, [next.at - at]);
            else
                known.push(next.at - at);
        }
        for (const { benchmark } of readings)
            workloads.set(benchmark, workload);
        if (stage === 'screen' || stage === 'race')
            chosen = at;
    }
    const medians = new Map([...taken].map(([key, seconds]) => [key, (0,median/* median */.J)(seconds)]));
    return {
        chosen,
        secondsOf(benchmark) {
            const of = (side) => medians.get(JSON.stringify([workloads.get(benchmark), side]));
            const head = of('head') ?? 0;
            return { base: of('base') ?? head, head };
        },
    };
}

// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(3048);
;// CONCATENATED MODULE: ./build/judge/tell-blind.js
/** What is said of benchmarks that see too little, and what to do about it. */



/** More benchmarks than this share one finding. */
const tell_blind_mostAlone = 3;
/** The worst first; one for each, or one for all. */
function tellBlind(blind) {
    const all = blind.toSorted((a, b) => severity(b) - severity(a) || (a.name < b.name ? -1 : 1));
    return all.length > tell_blind_mostAlone ? [together(all)] : all.map(alone);
}
/** By how much what shows exceeds what should. */
const severity = ({ detectable, threshold }) => detectable / threshold;
const timeLimit = (limit, more) => `set \`time-limit\` to ${(0,duration/* durationText */.S)(limit + Math.ceil(more / 10) * 10)} or more`;
function alone({ benchmark, name, threshold, pairs, detectable, runs, limit, remedies }) {
    const { cpu: busy, longer, more, instructions, threshold: enough } = remedies;
    const told = [
        ...(busy === undefined
            ? []
            : [
                `let CPU time judge (\`judge: cpu\`), which could show ${(0,phrases/* percent */.KN)(busy.detectable)}${busy.share > model_terms/* cpuBoundAbove */._i ? '' : ` of the ${(0,phrases/* percent */.KN)(busy.share)} of its time that it computes`}`,
            ]),
        ...(longer === undefined
            ? []
            : [
                `make its runs, of ${(0,phrases/* plain */.pj)(longer.seconds)} s now, ${longer.times} times as long, so that their noise averages out`,
            ]),
        ...(more === undefined
            ? []
            : [`${timeLimit(limit, more.seconds)}: ${(0,phrases/* counted */.hS)(more.pairs, 'pair')} would do`]),
        ...(instructions ? ['count its instructions (`instrument: callgrind`)'] : []),
        ...(Number.isFinite(enough) ? [`set its threshold to ${(0,phrases/* percent */.KN)(enough)}`] : []),
    ];
    return {
        code: 'blind-benchmark',
        severity: 'warning',
        text: `${name} would hardly show a change as large as its threshold of ${(0,phrases/* percent */.KN)(threshold)}: ${showing(pairs, detectable)}, by the noise here and of ${runs.blind} of the last ${runs.of} stored runs`,
        ...(told.length === 0 ? {} : { remedy: told.join('; or ') }),
        benchmark,
    };
}
const showing = (pairs, detectable) => Number.isFinite(detectable)
    ? `with ${(0,phrases/* counted */.hS)(pairs, 'pair')} it takes ${(0,phrases/* percent */.KN)(detectable)}`
    : `${(0,phrases/* counted */.hS)(pairs, 'pair')} can show nothing`;
function together(all) {
    const who = all.map(({ name, detectable, threshold }) => `${name} (${(0,phrases/* percent */.KN)(detectable)}, threshold ${(0,phrases/* percent */.KN)(threshold)})`);
    const having = (of) => all.flatMap((one) => {
        const own = of(one.remedies);
        return own === undefined || own === false ? [] : [{ ...one, own }];
    });
    const names = (some) => some.length === all.length ? 'all of them' : (0,phrases/* several */.J$)(some.map(({ benchmark }) => benchmark));
    const [busy, longer] = [having(({ cpu: own }) => own), having(({ longer: own }) => own)];
    const [more, counts] = [having(({ more: own }) => own), having(({ instructions }) => instructions)];
    const enough = having(({ threshold }) => Number.isFinite(threshold) && threshold).map(({ own }) => own);
    const seconds = more.reduce((sum, { own }) => sum + own.seconds, 0);
    const told = [
        ...(busy.length === 0 ? [] : [`let CPU time judge ${names(busy)} (\`judge: cpu\`)`]),
        ...(longer.length === 0
            ? []
            : [
                `make the runs of ${names(longer)} longer, ${between(longer.map(({ own }) => own.times), String)} times`,
            ]),
        ...(more.length === 0 ? [] : [`${timeLimit(all[0]?.limit ?? 0, seconds)} for ${names(more)}`]),
        ...(counts.length === 0
            ? []
            : [`count the instructions of ${names(counts)} (\`instrument: callgrind\`)`]),
        ...(enough.length === 0 ? [] : [`raise the thresholds, to ${between(enough, phrases/* percent */.KN)}`]),
    ];
    return {
        code: 'blind-benchmark',
        severity: 'warning',
        text: `${all.length} benchmarks would hardly show a change as large as their threshold, by the noise here and of most of their stored runs: ${(0,phrases/* several */.J$)(who)}`,
        ...(told.length === 0 ? {} : { remedy: told.join('; or ') }),
    };
}
function between(values, text) {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return least === most ? text(least) : `${text(least)} to ${text(most)}`;
}

;// CONCATENATED MODULE: ./build/judge/blind.js










/** Runs that are looked at, how many of them must tell, and the share of those that must have been blind too. */
const blind_history = { latest: 20, least: 10, share: 0.75 };
/** More pairs than this are never measured: the error falls with the square root. */
const mostPairs = 300;
/** Lengthening what runs longer than this buys no more than running it more often. */
const shortRun = 1;
/** Nobody makes a benchmark longer than so many times. */
const mostTimes = 50;
/** What is settled on the one side or the other was seen. */
const seen = new Set(['regression', 'improvement', 'over-budget', 'missing']);
/**
 * One warning for each judged benchmark whose smallest change that shows is above its threshold, with the pairs that this
 * check had for it, both by the noise in this check and by the noise of three quarters of the last 20 stored runs; one
 * for all where they are many. Each says what would help: whatever is listed was reckoned to do.
 */
function blindBenchmarks(ground) {
    const past = seriesOf(ground.stored.slice(-blind_history.latest));
    const pace = paceOf(ground.evidence.runs);
    const found = new Map();
    for (const verdict of ground.verdicts) {
        const blind = blindness(verdict, ground, past, pace);
        const known = found.get(verdict.benchmark);
        if (blind !== undefined && (known === undefined || severity(blind) > severity(known))) {
            found.set(verdict.benchmark, blind);
        }
    }
    return tellBlind([...found.values()]);
}
function blindness(verdict, { evidence, time }, past, pace) {
    const { benchmark, comparison, word, judges, threshold } = verdict;
    const terms = evidence.terms[benchmark];
    if (!judges || seen.has(word) || threshold === undefined || terms === undefined || terms.gate === 'off') {
        return undefined;
    }
    if (comparison?.kind !== 'compared' || comparison.basis === 'history' || comparison.spread === undefined) {
        return undefined;
    }
    const { metric, spread } = comparison;
    const margin = (0,judge/* marginOf */.O)(evidence.gate, terms, metric);
    // Where the margin is the limit, more of the same noise is not what is lacking.
    if (metric.nature !== 'noisy' || threshold <= margin)
        return undefined;
    const pairs = pairsOf(verdict, evidence, time.limit, pace);
    const design = { margin, alpha: alphaOf(evidence), power: detectable_change/* usualPower */._ };
    const visible = (noise) => (0,detectable_change/* detectableChange */.w)({ ...design, spread: noise }, pairs);
    if (visible(spread) <= threshold)
        return undefined;
    const noises = noisesOf(past(benchmark, metric.name));
    const blind = noises.filter((noise) => visible(noise) > threshold).length;
    if (noises.length < blind_history.least || blind < blind_history.share * noises.length)
        return undefined;
    const noise = (0,median/* median */.J)(noises);
    const detectable = visible(noise);
    const needed = (0,pairs_needed/* pairsNeeded */.V)({ ...design, spread: noise, threshold });
    const seconds = pace.secondsOf(benchmark);
    const times = ((Math.log1p(detectable) - Math.log1p(margin)) / (Math.log1p(threshold) - Math.log1p(margin))) ** 2;
    const isClock = metric.name === model_metric/* cpu */.BW.name || metric.name === model_metric/* wall */.zP.name;
    const helpful = isClock && times <= mostTimes && (seconds.head < shortRun || needed > mostPairs);
    const { stage } = comparison;
    const begun = stage === 'race' || stage === 'screen' ? time.limit : time.spent;
    const beyond = begun + (needed - pairs) * (seconds.base + seconds.head) - time.limit;
    return {
        benchmark,
        name: `${benchmark} (${metric.name})`,
        threshold,
        pairs,
        detectable,
        runs: { blind, of: noises.length },
        limit: time.limit,
        remedies: {
            ...byCpu(verdict, terms, past, visible),
            ...(helpful ? { longer: { times: Math.ceil(times), seconds: seconds.head } } : {}),
            ...(beyond > 0 && needed <= mostPairs ? { more: { pairs: needed, seconds: beyond } } : {}),
            instructions: terms.counting === undefined && isClock && shareOf(benchmark, past) > model_terms/* cpuBoundAbove */._i,
            threshold: roundedUp(detectable),
        },
    };
}
/** CPU time in place of elapsed time, where most of it is computing and its noise would do. */
function byCpu({ benchmark, comparison }, terms, past, visible) {
    if (comparison?.metric.name !== model_metric/* wall */.zP.name)
        return {};
    const noises = noisesOf(past(benchmark, model_metric/* cpu */.BW.name));
    const share = shareOf(benchmark, past);
    if (noises.length < blind_history.least || share < 0.5)
        return {};
    const detectable = visible((0,median/* median */.J)(noises));
    return detectable <= (0,model_terms/* thresholdOf */.pI)(terms, model_metric/* cpu */.BW.name) ? { cpu: { detectable, share } } : {};
}
function seriesOf(stored) {
    const found = new Map();
    const key = (benchmark, metric) => JSON.stringify([benchmark, metric]);
    for (const { benchmark, metric, values } of stored.flatMap(({ samples }) => samples)) {
        const series = found.get(key(benchmark, metric.name));
        if (series === undefined)
            found.set(key(benchmark, metric.name), [values]);
        else
            series.push(values);
    }
    return (benchmark, metric) => found.get(key(benchmark, metric)) ?? [];
}
const noisesOf = (runs) => runs.flatMap((values) => successiveSpread(values) ?? []);
/** How much of its elapsed time a benchmark computes, by the stored runs; 0 where they do not tell. */
function shareOf(benchmark, past) {
    const [busy, elapsed] = [past(benchmark, model_metric/* cpu */.BW.name).flat(), past(benchmark, model_metric/* wall */.zP.name).flat()];
    return busy.length === elapsed.length ? (0,busy_share/* busyShare */.F)(busy, elapsed) : 0;
}
/**
 * Pairs that there were for it: those that were planned where an answer came before they were done; and of what was not
 * suspected those that would have fitted if it had been.
 */
function pairsOf({ benchmark, comparison, word }, { schedule }, limit, pace) {
    if (comparison?.kind !== 'compared')
        return 0;
    const { stage, baseline } = comparison;
    const done = stage === 'screen' ? 0 : baseline.values.length;
    if (stage === 'race' || stage === 'screen') {
        const { base, head } = pace.secondsOf(benchmark);
        const fitting = Math.floor(Math.max(0, limit - pace.chosen) / Math.max(1e-9, base + head));
        return Math.max(done, Math.min(mostPairs, fitting));
    }
    if (word === 'inconclusive')
        return done;
    const step = schedule?.steps.find(({ hypotheses }) => hypotheses.some((one) => one.benchmark === benchmark));
    return Math.max(done, step?.pairs ?? 0);
}
/** The level of one test: shared by all that were planned, or the full one where suspects are confirmed in turn. */
function alphaOf({ gate, schedule, terms }) {
    if (schedule === undefined)
        return gate.falseAlarmRate;
    const { design, hypotheses, otherTests } = schedule;
    if (design === 'staged')
        return gate.falseAlarmRate / (otherTests > 0 ? 2 : 1);
    const counting = hypotheses.filter(({ benchmark }) => terms[benchmark]?.gate !== 'off').length;
    return gate.falseAlarmRate / Math.max(1, counting + otherTests);
}
/** A threshold as people write them, not below what shows. */
function roundedUp(fraction) {
    const step = fraction < 0.1 ? 200 : 100;
    return Math.ceil(fraction * step - 1e-9) / step;
}

// EXTERNAL MODULE: ./build/system/git/fetch-commit.js + 1 modules
var fetch_commit = __webpack_require__(8064);
// EXTERNAL MODULE: ./build/system/git/remote.js
var git_remote = __webpack_require__(9009);
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
    const got = reach === undefined ? undefined : await (0,fetch_commit/* fetchRevision */.Y_)(repository, name, reach);
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
        const got = await (0,fetch_commit/* fetchMergeBase */.sl)(repository, head.commit, name, choice.reach);
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
    const got = reach === undefined ? undefined : await (0,fetch_commit/* fetchCommit */.iH)(repository, base.commit, reach);
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
        return (await (0,fetch_commit/* fetchBranch */.D_)(repository, name, reach)).kind === 'here' ? lookHere(name) : undefined;
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
    const terms = { ...termsOf(baseDeclares.plan, removed), ...termsOf(plan, notLooked), ...measured.terms };
    const acceptances = (0,gate_accepted/* acceptancesOf */.U)({
        accepted: plan.accepted,
        entries: plan.entries,
        today: (0,clock/* timestamp */.v)().slice(0, 10),
        benchmarks: Object.keys(terms),
        inPart: (name) => request.only !== undefined || notLooked.includes(name),
        event,
    });
    const evidence = {
        gate: plan.gate,
        terms,
        paired: true,
        seed: measured.seed,
        runs: measured.runs,
        absences: [...measured.absences, ...removed.map((benchmark) => withdrawn(benchmark, plan.file))],
        doubts: measured.doubts,
        notLooked,
        ...(measured.past === undefined ? {} : { history: measured.past }),
        ...((0,touches_code/* touchesCode */.N)(changed.files) ? {} : { untouched: true }),
        ...(measured.schedule === undefined ? {} : { schedule: measured.schedule }),
        ...(measured.health === undefined ? {} : { health: measured.health }),
        ...(acceptances.accepted.length === 0 ? {} : { accepted: acceptances.accepted }),
    };
    const { verdicts, decision, unsettled, findings } = (0,assess/* assess */.n)(evidence);
    const blind = blindBenchmarks({
        verdicts,
        evidence,
        stored: measured.history?.past.runs ?? [],
        time: measured.time,
    });
    const policy = policyOf(verdicts, measured);
    const trends = trendsOf(verdicts, measured.history?.past.runs ?? []);
    const raised = measured.history === undefined ? [] : raisedIn(measured.history.past, measured, acceptances);
    return {
        suite: plan.suite,
        decision,
        verdicts,
        findings: [
            ...plan.findings,
            ...baseDeclares.findings,
            ...(declarations?.findings ?? []),
            ...acceptances.findings,
            ...measured.findings,
            ...findings,
            ...blind,
            ...raised,
            ...(0,gate_accepted/* idleAcceptances */.j)(acceptances, {
                verdicts,
                lacks: measured.launcher?.lacks ?? [],
                atBase: baseDeclares.plan?.accepted ?? [],
                raised,
            }),
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
/** Levels that base stands on since an earlier merge, of what is measured here. */
function raisedIn(past, { runs, terms, environment }, { accepted }) {
    const now = { samples: baseNow(runs), ...(environment === undefined ? {} : { environment }) };
    return raisedLevels(past, accepted, now).filter(({ benchmark }) => Object.hasOwn(terms, benchmark ?? ''));
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
