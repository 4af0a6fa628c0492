export const id = 508;
export const ids = [508];
export const modules = {

/***/ 72508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/assess.js + 13 modules
var assess = __webpack_require__(41416);
// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(52856);
// EXTERNAL MODULE: ./build/compare/deviation.js + 1 modules
var deviation = __webpack_require__(28651);
// EXTERNAL MODULE: ./build/compare/series.js
var series = __webpack_require__(53763);
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
var model_terms = __webpack_require__(57621);
// EXTERNAL MODULE: ./build/config/accepted.js
var accepted = __webpack_require__(25690);
// EXTERNAL MODULE: ./build/config/quantity-text.js
var quantity_text = __webpack_require__(2492);
;// CONCATENATED MODULE: ./build/config/accepted-changes.js
/** What a change accepts that base does not: a reviewer should see it, for it lets a worsening through. */


/** New acceptances with their reasons, and old ones that now hold longer or allow more. */
function acceptedChanges(before, after) {
    const old = new Map(before.map((one) => [(0,accepted/* acceptanceKey */.Lb)(one), one]));
    return after.flatMap((now) => {
        const { benchmark, position } = now;
        const what = `\`${now.metric}\` of \`${benchmark}\``;
        const was = old.get((0,accepted/* acceptanceKey */.Lb)(now));
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
var expectation = __webpack_require__(17733);
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
var sample = __webpack_require__(14518);
// EXTERNAL MODULE: ./build/model/series-key.js
var series_key = __webpack_require__(3543);
;// CONCATENATED MODULE: ./build/detect/base-now.js


/** What base gave, per metric of each benchmark, in order of first appearance. */
function baseNow(runs) {
    const found = new Map();
    for (const { side, readings } of runs) {
        if (side !== 'base')
            continue;
        for (const { benchmark, metric, value } of readings) {
            const key = (0,series_key/* seriesKey */.X)(benchmark, metric.name);
            const series = found.get(key) ?? { benchmark, metric, values: [] };
            series.values.push(value);
            found.set(key, series);
        }
    }
    return [...found.values()].map(({ benchmark, metric, values }) => (0,sample/* makeSample */.L)(benchmark, metric, values));
}

// EXTERNAL MODULE: ./build/model/accepted.js
var model_accepted = __webpack_require__(9173);
// EXTERNAL MODULE: ./build/model/scale.js
var model_scale = __webpack_require__(33460);
// EXTERNAL MODULE: ./build/stats/prediction-tail.js
var prediction_tail = __webpack_require__(25230);
// EXTERNAL MODULE: ./build/stats/pooled-t-test.js
var pooled_t_test = __webpack_require__(1577);
// EXTERNAL MODULE: ./build/detect/cause.js
var cause = __webpack_require__(49865);
// EXTERNAL MODULE: ./build/detect/change-points.js
var change_points = __webpack_require__(37142);
// EXTERNAL MODULE: ./build/detect/course.js
var detect_course = __webpack_require__(30213);
// EXTERNAL MODULE: ./build/detect/history.js
var detect_history = __webpack_require__(35298);
// EXTERNAL MODULE: ./build/detect/lasting-steps.js
var lasting_steps = __webpack_require__(94324);
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
    const levels = [(0,detect_history/* levelOf */.In)(track, worse * before), (0,detect_history/* levelOf */.In)(track, worse * (before + rise))];
    const scale = (0,model_scale/* scaleFor */.E)(metric.unit, levels, true);
    const [old, present] = levels.map((level) => `${scale.format(level)} ${scale.unit}`.trim());
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
var gate_accepted = __webpack_require__(13477);
// EXTERNAL MODULE: ./build/gate/ground.js
var ground = __webpack_require__(37191);
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
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/system/bounded.js
var bounded = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/system/git/commit.js
var git_commit = __webpack_require__(65430);
// EXTERNAL MODULE: ./build/system/git/git.js
var git = __webpack_require__(26175);
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
var screen_series = __webpack_require__(42430);
// EXTERNAL MODULE: ./build/judge/health.js
var judge_health = __webpack_require__(43560);
// EXTERNAL MODULE: ./build/model/metric.js
var model_metric = __webpack_require__(16080);
// EXTERNAL MODULE: ./build/stores/profile-name.js
var profile_name = __webpack_require__(33696);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/system/health/watch-health.js + 3 modules
var watch_health = __webpack_require__(26328);
// EXTERNAL MODULE: ./build/system/machine.js
var machine = __webpack_require__(27501);
// EXTERNAL MODULE: ./build/attribute/callers.js
var attribute_callers = __webpack_require__(60451);
// EXTERNAL MODULE: ./build/attribute/comparable.js
var comparable = __webpack_require__(70183);
// EXTERNAL MODULE: ./build/attribute/exact-changes.js + 1 modules
var exact_changes = __webpack_require__(46268);
// EXTERNAL MODULE: ./build/attribute/line-map.js
var line_map = __webpack_require__(48178);
// EXTERNAL MODULE: ./build/attribute/match.js + 1 modules
var match = __webpack_require__(41204);
// EXTERNAL MODULE: ./build/attribute/identify.js
var identify = __webpack_require__(41571);
// EXTERNAL MODULE: ./build/attribute/locate.js
var locate = __webpack_require__(89509);
;// CONCATENATED MODULE: ./build/attribute/side-of.js


/** The functions that the profiles of a side speak of, in the repository at that side's commit. */
function sideOf(input, side) {
    const { profiles, counted = [], roots = [] } = input[side];
    const all = [...profiles, ...counted];
    const known = roots.length > 0 ? roots : (0,locate/* guessRoot */.m)(all);
    const functions = (0,identify/* identify */.l)({ profiles: all, roots: known, source: (path) => input.source(side, path) });
    return { profiles, functions };
}
/** The profiles that count: those that were made for it, else the same ones. */
function countedOf({ profiles, counted = [] }, { functions }) {
    if (counted.length === 0)
        return { profiles, functions };
    const [places, linePlaces] = [
        functions.places.slice(profiles.length),
        functions.linePlaces.slice(profiles.length),
    ];
    return { profiles: counted, functions: { ...functions, places, linePlaces } };
}

;// CONCATENATED MODULE: ./build/attribute/counted-changes.js






/** Functions that moved, were renamed or stand on other lines are held against themselves. */
function countedChanges(input, counter) {
    const refused = (0,comparable/* refusals */.K)(input.base.profiles, input.head.profiles, { fewest: 0 });
    if (refused.length > 0)
        return { changes: [], findings: refused };
    const map = (0,line_map/* lineMap */.d)(input.diff);
    const sides = { base: sideOf(input, 'base'), head: sideOf(input, 'head') };
    const callers = (side) => (0,attribute_callers/* callersOf */.G)(sides[side]);
    const matched = (0,match/* match */.Y)(sides.base.functions, sides.head.functions, map, callers);
    const { changes, findings } = (0,exact_changes/* exactChanges */.z)(sides, matched, map, input.least);
    return { changes: changes.filter((change) => change.counter === counter), findings };
}

// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(43048);
// EXTERNAL MODULE: ./build/attribute/outline.js + 2 modules
var outline = __webpack_require__(26819);
;// CONCATENATED MODULE: ./build/gate/functions-named.js
/**
 * Places in `functions`, of those that lie in the repository's folder `root`. `etl.normalise` is the function `normalise`
 * of `etl.py`, or of `src/etl.py`; `etl.Cart.total` is one of a class. Where the profiler does not tell classes, it must be
 * the only `total` of its file.
 */
function functionsNamed(name, { files, functions }, root) {
    const parts = name.split('.');
    const own = parts.at(-1);
    const alike = functions.flatMap(({ name: full, file }, place) => {
        const path = file === undefined ? undefined : files[file]?.path;
        const words = full.split('.').filter((word) => word !== '<locals>');
        if (path === undefined || words.at(-1) !== own || !isModule(path, parts.slice(0, -1), root))
            return [];
        return [{ place, words, whole: isModule(path, parts.slice(0, -words.length), root) }];
    });
    const whole = alike.filter(({ words, whole: named }) => named && endsWith(parts, words));
    // A longer name says more: `Cart.total` is not the `total` beside the class.
    const longest = Math.max(0, ...whole.map(({ words }) => words.length));
    const exact = whole.filter(({ words }) => words.length === longest);
    return (exact.length > 0 ? exact : alike).map(({ place }) => place);
}
/** Relative to the repository; undefined for what does not lie in it. */
function pathInside(path, root) {
    const inside = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
    return inside.startsWith('/') || inside.startsWith('<') ? undefined : inside;
}
/** Whether a file is the module, or holds the class, that the words before a function's name are. */
function isModule(path, words, root) {
    const inside = pathInside(path, root);
    if (inside === undefined)
        return false;
    const module = inside
        .replace(/\.\w+$/u, '')
        .replace(/\/__init__$/u, '')
        .split('/');
    // The name may leave out folders before it, and have classes behind it.
    return words.some((_, index) => endsWith(module, words.slice(0, index + 1)));
}
const endsWith = (all, end) => end.length <= all.length && end.every((word, index) => all[all.length - end.length + index] === word);

;// CONCATENATED MODULE: ./build/gate/calls-of.js

/** `root` is the folder of the repository. */
function callsOf(name, profile, root) {
    const { functions, functionRows } = profile;
    const named = new Set(functionsNamed(name, profile, root));
    const rows = functionRows.filter((row) => named.has(row.function));
    const uncertain = [...named].some((place) => functions[place]?.uncertain === true);
    const found = rows.length > 0;
    return {
        ...(found ? { value: rows.reduce((sum, { calls = 0 }) => sum + calls, 0) } : {}),
        found,
        ambiguous: rows.length > 1 || uncertain,
    };
}

;// CONCATENATED MODULE: ./build/gate/hits-of.js
/** How often a line of the repository ran, by the function and the text that a configuration names it by. */


/**
 * `etl.normalise` stands for the line of that function that ran most, `etl.normalise: total += row` for the line with
 * that text, whatever white space and comment it has. `root` is the folder of the repository, `source` the text of a file
 * by its path there.
 */
function hitsOf(name, profile, root, source) {
    const [, dotted = name, text] = /^([^:]*): +(.*)$/su.exec(name) ?? [];
    const { files, functions, lineRows } = profile;
    const places = functionsNamed(dotted, profile, root);
    const [place] = places;
    const own = place === undefined ? undefined : functions[place];
    const path = own?.file === undefined ? undefined : files[own.file]?.path;
    if (own === undefined || path === undefined)
        return { found: false, ambiguous: false };
    if (places.length > 1 || own.uncertain === true)
        return { found: true, ambiguous: true };
    const rows = lineRows.filter((row) => row.function === place);
    if (text === undefined) {
        return { value: Math.max(0, ...rows.map(({ hits = 0 }) => hits)), found: true, ambiguous: false };
    }
    const inside = pathInside(path, root);
    const file = inside === undefined ? undefined : source(inside);
    const lines = file === undefined ? [] : linesWith(text, { path, file, name: own.name, from: own.startLine });
    if (lines.length !== 1)
        return { found: true, ambiguous: lines.length > 1 };
    const hits = rows.filter(({ line }) => line === lines[0]).reduce((sum, { hits: each = 0 }) => sum + each, 0);
    return { value: hits, found: true, ambiguous: false };
}
/** Numbers of the lines of a function that have this text. */
function linesWith(text, { path, file, name, from }) {
    const outlined = (0,outline/* outline */.r)(path, file);
    const found = from === undefined ? outlined?.named(name) : outlined?.find(name, from);
    if (outlined === undefined || found === undefined)
        return [];
    const wanted = plain(text);
    return outlined.lines.flatMap((line, index) => {
        const number = index + 1;
        if (number < found.lines.from || number > found.lines.to || !outlined.isCode(number))
            return [];
        return plain(line) === wanted || plain(line.replace(/\s#.*$/su, '')) === wanted ? [number] : [];
    });
}
const plain = (text) => text.trim().replaceAll(/\s+/gu, ' ');

;// CONCATENATED MODULE: ./build/gate/count-readings.js
/** What counted runs say of a function or line that has a budget. */





const words = {
    calls: {
        metricOf: model_metric/* callsMetric */.QM,
        unclear: (name) => `several functions may be meant by ${name}, so its calls cannot be counted`,
        distinct: 'name a function whose name is its own in its file',
        unknown: (name, where) => `no function ${name} was called, ${where}`,
        named: 'name it by module and function, as in `etl.normalise`; that of a script by the name of its file',
    },
    hits: {
        metricOf: model_metric/* hitsMetric */.bE,
        unclear: (name) => `several functions or lines may be meant by ${name}, so its hits cannot be counted`,
        distinct: 'name a function whose name is its own in its file, or a line whose text is its own in the function',
        unknown: (name, where) => `no line ${name} ran, ${where}`,
        named: 'name it by module and function, as in `etl.normalise`, or with the text of the line, as in `etl.normalise: total += row`',
    },
};
/**
 * Head's count must be there wherever base's is. A function that was not called at base though it is there was called 0
 * times; one that is not there has no count, so that the budget of new code is held by head alone.
 */
function readingsOf(benchmark, { what, name, countings, sources }) {
    const { metricOf, unclear, distinct, unknown, named } = words[what];
    const metric = metricOf(name);
    const doubt = (code, because, remedy) => ({
        runs: [],
        doubts: [{ benchmark, metric: metric.name, code, because, remedy }],
    });
    const counts = countings.map(({ profile, root, side }) => what === 'calls'
        ? callsOf(name, profile, root)
        : hitsOf(name, profile, root, (path) => sources[side].get(path)));
    if (counts.some(({ ambiguous }) => ambiguous))
        return doubt(`${what}-ambiguous`, unclear(name), distinct);
    if (counts.every(({ value }) => value === undefined)) {
        return doubt(`${what}-unknown`, unknown(name, 'at base or at head'), named);
    }
    const values = countings.map(({ side }, place) => {
        const { value, found } = counts[place] ?? { found: false };
        if (value !== undefined || found)
            return value;
        // It was not called, or is not there.
        return side === 'head' || isAtBase(name, countings, sources) ? 0 : undefined;
    });
    if (countings.some(({ side }, place) => side === 'head' && values[place] === undefined)) {
        return doubt(`${what}-unknown`, unknown(name, 'at head'), named);
    }
    return {
        doubts: [],
        runs: countings.flatMap(({ side, pair, at }, place) => {
            const value = values[place];
            if (value === undefined)
                return [];
            return [
                { workload: benchmark, side, stage: 'count', pair, at, readings: [{ benchmark, metric, value }] },
            ];
        }),
    };
}
/** Whether base's text has the function that head called, in the file of the same name. */
function isAtBase(name, countings, { base }) {
    const [dotted = name] = name.split(':', 1);
    return countings.some(({ side, profile, root }) => {
        if (side === 'base')
            return false;
        return functionsNamed(dotted, profile, root).some((place) => {
            const { file, name: own = '' } = profile.functions[place] ?? {};
            const path = file === undefined ? undefined : profile.files[file]?.path;
            const inside = path === undefined ? undefined : pathInside(path, root);
            const text = inside === undefined ? undefined : base.get(inside);
            return inside !== undefined && text !== undefined && (0,outline/* outline */.r)(inside, text)?.named(own) !== undefined;
        });
    });
}

// EXTERNAL MODULE: ./build/gate/profile-run.js
var profile_run = __webpack_require__(56687);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/paths.js
var system_paths = __webpack_require__(67552);
;// CONCATENATED MODULE: ./build/gate/read-sources.js


/** Bytes of a source file above which it is nothing that anybody wrote. */
const largestSource = 2 * 2 ** 20;
/** Texts of the files of each side's copy that the profiles name, by their path in the repository. */
async function readSources(profiles, roots) {
    const paths = new Set();
    for (const { files } of profiles) {
        for (const file of files) {
            const path = file.path.replace(/^file:\/\/(?=\/)/u, '');
            for (const root of Object.values(roots)) {
                if (path.startsWith(`${root}/`))
                    paths.add(path.slice(root.length + 1));
            }
            if (!path.startsWith('/') && !path.startsWith('<'))
                paths.add(path);
        }
    }
    const found = { base: new Map(), head: new Map() };
    for (const path of paths) {
        for (const side of ['base', 'head']) {
            const root = roots[side];
            if (root === undefined || path.split('/').includes('..'))
                continue;
            const file = (0,system_paths/* join */.fj)(root, path);
            const size = await (0,files/* sizeOf */.$d)(file);
            if (size === undefined || size > largestSource)
                continue;
            const text = await (0,files/* readText */.yR)(file);
            if (text !== undefined)
                found[side].set(path, text);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/gate/count-by-profiler.js
/**
 * Budgets for calls and hits: a few runs a side under a profiler that counts every call or line, which repeat to the last
 * digit, and what of the repository's own code was counted more or less often.
 */





/** One run counts, a second one proves that it repeats. */
const runsASide = 2;
/** Changes that are kept of one benchmark, of thousands. */
const mostChanges = 100;
const pairSeconds = ({ seconds }, { profiler }) => (0,profile_run/* profiledSeconds */.fc)(profiler.slowdown, seconds.base, seconds.head);
/** Seconds that counting takes of the time limit: no more than a third of it. */
function reservedForProfiledCounts(tried, timeLimit) {
    const all = tried.flatMap((one) => (one.entry.profiling?.counters ?? []).map((counter) => runsASide * pairSeconds(one, counter)));
    return Math.min(timeLimit / 3, all.reduce((sum, seconds) => sum + seconds, 0));
}
/** What cannot be counted is a doubt of its metric alone, so that its budget is never held by silence. */
async function countByProfiler(tried, ground) {
    const told = [];
    for (const one of tried) {
        const { profiling } = one.entry;
        for (const counter of profiling?.counters ?? []) {
            if (profiling !== undefined)
                told.push(await countOne(one, { profiling, counter, ground }));
        }
    }
    return {
        runs: told.flatMap(({ runs }) => runs),
        doubts: told.flatMap(({ doubts }) => doubts),
        changes: told.flatMap(({ changes }) => changes),
        findings: told.flatMap(({ findings }) => findings),
        profiles: new Map(told.flatMap(({ profiles }) => [...profiles])),
    };
}
async function countOne(one, task) {
    const { counter, ground } = task;
    const counted = await takeCounts(one, task);
    if ('because' in counted)
        return uncounted(one, counter, counted);
    const rootOf = (side) => ground.places[side]?.root;
    const [base, head] = [rootOf('base'), rootOf('head')];
    const sources = await readSources(counted.map(({ profile }) => profile), { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) });
    const answers = counter.names.map((name) => readingsOf(one.name, { what: counter.what, name, countings: counted, sources }));
    const of = (wanted) => counted.filter(({ side }) => side === wanted).map(({ profile }) => profile);
    const both = { base: of('base'), head: of('head') };
    const compared = await changesOf(one, task, { counted, source: (side, path) => sources[side].get(path) });
    return {
        runs: answers.flatMap(({ runs }) => runs),
        doubts: answers.flatMap(({ doubts }) => doubts),
        profiles: new Map(counter.what === 'calls' && both.base.length > 0 ? [[one.name, both]] : []),
        ...compared,
    };
}
/** Where no budget depends on it a finding says so. */
function uncounted(one, { what, names }, why) {
    const { code, because, remedy } = why;
    const rest = remedy === undefined ? {} : { remedy };
    const finding = {
        code,
        severity: 'warning',
        text: `${what} were not counted: ${because}`,
        benchmark: one.name,
        ...rest,
    };
    return {
        runs: [],
        doubts: names.map((name) => ({ benchmark: one.name, metric: `${what} ${name}`, ...why })),
        changes: [],
        findings: names.length === 0 ? [finding] : [],
        profiles: new Map(),
    };
}
async function takeCounts(one, { profiling, counter, ground }) {
    const { places, begun, deadline, now, watch } = ground;
    const { profiler, what } = counter;
    const subjects = ['base', 'head'].flatMap((side) => {
        const [workload, place] = [one.sides[side], places[side]];
        return workload === undefined || place === undefined ? [] : [{ side, workload, place }];
    });
    for (const { workload, place } of subjects) {
        const lack = await profiler.lacks(workload, place);
        if (lack !== undefined)
            return { code: 'profiler-missing', because: lack.because, remedy: lack.remedy };
    }
    watch({ kind: 'stage', text: `counting ${what} of ${one.name}` });
    const found = [];
    for (let pair = 0; pair < runsASide; pair += 1) {
        for (const subject of subjects) {
            const left = deadline - now();
            if (left <= 0)
                return tooLate(one, counter, ground);
            const options = { args: [], functions: [], warmed: true };
            const seconds = Math.max(1, Math.min(left, one.entry.timeout * profile_run/* patience */._L));
            const at = now() - begun;
            const answer = await (0,profile_run/* profileRun */.xn)(subject, { profiler, profiling, options, seconds });
            if (!('profile' in answer)) {
                const { code, text: because, remedy } = answer;
                return { code, because, ...(remedy === undefined ? {} : { remedy }) };
            }
            const inexact = answer.findings.find((finding) => finding.code === 'inexact-hits');
            if (inexact !== undefined) {
                const { text: because, remedy = '' } = inexact;
                return { code: 'inexact-hits', because, remedy };
            }
            found.push({ side: subject.side, pair, at, root: subject.place.root, profile: answer.profile });
        }
    }
    return found;
}
function tooLate(one, counter, { begun, deadline }) {
    const limit = deadline - begun;
    return {
        code: 'time-limit',
        because: `counting ${counter.what} does not fit into what is left of ${(0,duration/* durationText */.S)(limit)}`,
        remedy: `set \`time-limit\` to ${(0,duration/* durationText */.S)(Math.ceil(limit + runsASide * pairSeconds(one, counter)))} or more`,
    };
}
/** What both sides' own code was counted by; a diff that is too large leaves functions paired by their names. */
async function changesOf({ name: benchmark }, { counter: { what, profiler }, ground }, { counted, source }) {
    const of = (side) => {
        const own = counted.filter((one) => one.side === side);
        return { profiles: own.map(({ profile }) => profile), roots: own.slice(0, 1).map(({ root }) => root) };
    };
    const [base, head] = [of('base'), of('head')];
    if (base.profiles.length === 0 || head.profiles.length === 0)
        return { changes: [], findings: [] };
    const diff = (await ground.diff()) ?? '';
    const { changes, findings } = countedChanges({ base, head, diff, source }, what);
    const listed = changes.slice(0, mostChanges);
    return {
        changes: [
            {
                benchmark,
                counter: what,
                tool: profiler.name,
                runs: { base: base.profiles.length, head: head.profiles.length },
                changes: listed,
                more: changes.length - listed.length,
            },
        ],
        findings: findings.map((finding) => ({
            ...finding,
            severity: finding.severity === 'error' ? 'warning' : finding.severity,
            benchmark,
        })),
    };
}

// EXTERNAL MODULE: ./build/gate/count.js + 3 modules
var count = __webpack_require__(34423);
// EXTERNAL MODULE: ./build/gate/demands.js
var demands = __webpack_require__(72710);
// EXTERNAL MODULE: ./build/measure/order.js
var order = __webpack_require__(69503);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(82364);
// EXTERNAL MODULE: ./build/stats/random.js
var stats_random = __webpack_require__(52681);
// EXTERNAL MODULE: ./build/gate/measure-sides.js
var measure_sides = __webpack_require__(19207);
// EXTERNAL MODULE: ./build/gate/patience.js
var gate_patience = __webpack_require__(61367);
;// CONCATENATED MODULE: ./build/gate/first-pairs.js





/** The orders of these pairs are a sequence of their own beside those that are planned later. */
const stream = 1;
/** Of what is left, for a workload that is out of reach unless its first run was slower than others are. */
const hopeful = 1 / 8;
/**
 * Runs one pair of all that are within reach, in random order, then of the others, the quickest first, as far as the
 * time is for it: what built something or read it from disk for the first time may be quick now.
 */
async function runFirstPairs(tried, ground) {
    const { seed, now, deadline, without } = ground;
    const random = (0,stats_random/* seededRandom */.Is)(seed, stream);
    const open = tried.filter(({ name, sides: { base, head }, series }) => base !== undefined && head !== undefined && series.base.length > 0 && !without.has(name));
    const within = ground.reachable(open, deadline - now());
    const later = open.filter(({ name }) => !within.has(name)).toSorted((a, b) => pairOf(a) - pairOf(b));
    const found = new Map();
    const failures = new Map();
    const orders = new Map(open.map((one) => [one, (0,order/* balancedSides */.b)(random)()]));
    const run = async (one, seconds) => {
        const result = await runPair(one, orders.get(one) ?? ['base', 'head'], seconds, ground);
        if (result.first !== undefined)
            found.set(one.name, result);
        if (result.failed !== undefined)
            failures.set(one.name, result.failed);
    };
    for (const one of (0,order/* nextRound */.q)(open.filter(({ name }) => within.has(name)), random)) {
        await run(one, Infinity);
    }
    for (const one of later) {
        const left = deadline - now();
        const seconds = open.length === 1 ? left / 2 : left * hopeful;
        if (seconds > 0)
            await run(one, seconds);
    }
    return { tried: tried.map((one) => found.get(one.name) ?? one), failures };
}
const pairOf = ({ seconds }) => seconds.base + seconds.head;
/** The workload with its pair; without one where it did not end in so many seconds, and why where it failed. */
async function runPair(one, order, seconds, { places, begun, now, watch }) {
    watch({ kind: 'stage', text: `measuring a first pair of ${one.name}` });
    const failed = {};
    let left = seconds;
    const runSide = async (side) => {
        const [workload, place] = [one.sides[side], places[side]];
        if (workload === undefined || place === undefined)
            return undefined;
        const limited = (0,gate_patience/* impatient */.o)(place, left);
        const at = now();
        try {
            const readings = (0,measure_sides/* requireBenchmarks */.QH)(one, side, await workload.run(limited.place));
            left -= now() - at;
            return { side, at: at - begun, seconds: now() - at, readings };
        }
        catch (error) {
            if (!(error instanceof source/* RunFault */.u))
                throw error;
            if (!limited.ended())
                failed[side] = error;
            left = limited.ended() ? 0 : left - (now() - at);
            return undefined;
        }
    };
    const former = await runSide(order[0]);
    // Where one side fails the other is asked too: what fails on both says nothing of the change.
    const latter = left > 0 ? await runSide(order[1]) : undefined;
    if (former === undefined || latter === undefined) {
        return Object.keys(failed).length === 0 ? one : { ...one, failed };
    }
    const secondsOf = (side) => (former.side === side ? former : latter).seconds;
    return { ...one, seconds: { base: secondsOf('base'), head: secondsOf('head') }, first: [former, latter] };
}

;// CONCATENATED MODULE: ./build/attribute/belated.js
/** They look at a program only when it calls a function or returns: what it did since then is told at that later line. */
const lookAtCalls = new Set(['pyinstrument']);
const isBelated = (profiles) => profiles.some(({ header }) => lookAtCalls.has(header.tool));
/**
 * Of the changed lines of a function, ascending, the likeliest to have taken the time that is told at an unchanged one:
 * they come before it where any do, and what calls something takes longer than what does not.
 */
function changedBefore(told, changed, textAt) {
    const before = changed.filter((line) => line <= told);
    const likely = before.length > 0 ? before : changed;
    return likely.find((line) => textAt(line).includes('(')) ?? likely[0];
}

;// CONCATENATED MODULE: ./build/attribute/net-moves.js
/** Finds cost that only changed places: functions that the diff touches, of which one lost what another one won. */
/**
 * Joins the largest change with an opposite one of a shared domain, and the sum of both with further ones, as long as
 * each at least halves what is left: a function that was split, merged or inlined, and not two changes of which one is
 * much larger. Every movable is in exactly one group; the first of a group changed most.
 */
function netMoves(movables) {
    const open = new Set(movables.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change)));
    const groups = [];
    for (const first of open) {
        open.delete(first);
        const members = [first];
        let change = first.change;
        for (let next = bestFor(change, members, open); next !== undefined; next = bestFor(change, members, open)) {
            open.delete(next);
            members.push(next);
            change += next.change;
        }
        const values = first.values.map((_, run) => members.reduce((sum, one) => sum + (one.values[run] ?? 0), 0));
        groups.push({ ids: members.map(({ id }) => id), values });
    }
    return groups;
}
/** The opposite one of a shared domain that leaves least. */
function bestFor(change, members, open) {
    const domains = new Set(members.flatMap((one) => one.domains));
    let [best, least] = [undefined, Math.abs(change) / 2];
    for (const one of open) {
        if (one.change * change >= 0 || !one.domains.some((domain) => domains.has(domain)))
            continue;
        const left = Math.abs(change + one.change);
        if (left <= least)
            [best, least] = [one, left];
    }
    return best;
}

// EXTERNAL MODULE: ./build/attribute/significance.js + 2 modules
var significance = __webpack_require__(64852);
// EXTERNAL MODULE: ./build/attribute/table.js
var attribute_table = __webpack_require__(11819);
;// CONCATENATED MODULE: ./build/attribute/causes.js



/** From this part of its change on, a blamed function is one that a touched one above it speaks for. */
const goesThrough = 0.1;
function findCauses(seen, pairs, domainsOf, design) {
    const charged = seen.charged.keys();
    const answers = (0,significance/* significance */.Oe)(charged.map((pair) => ({ values: seen.charged.get(pair), touched: true })), design);
    const movables = charged.flatMap((pair, place) => {
        const answer = answers[place];
        if (answer === undefined || answer.strength === 'none')
            return [];
        return [
            { id: pair, values: seen.charged.get(pair), change: answer.change.value, domains: domainsOf(pair) },
        ];
    });
    const groups = netMoves(movables);
    const single = new Map(charged.map((pair, place) => [pair, answers[place]]));
    const joined = (0,significance/* significance */.Oe)(groups.map(({ values }) => ({ values, touched: true })), design);
    const changed = (pair) => single.get(pair)?.change.value ?? 0;
    const causes = [];
    const moved = [];
    groups.forEach(({ ids, values }, place) => {
        const alone = ids.length === 1 ? single.get(ids[0] ?? -1) : undefined;
        const answer = alone ?? joined[place];
        const [first] = ids;
        if (answer === undefined || first === undefined)
            return;
        const riser = ids.reduce((best, pair) => (changed(pair) > changed(best) ? pair : best), first);
        const faller = ids.reduce((best, pair) => (changed(pair) < changed(best) ? pair : best), first);
        if (answer.strength === 'none')
            moved.push({ from: faller, to: riser, answer });
        else {
            const pair = answer.change.value > 0 ? riser : faller;
            causes.push({
                pair,
                by: 'touched',
                values,
                answer,
                through: throughOf(seen, pair, answer, design.baseRuns),
            });
        }
    });
    const explaining = new Set(movables.map(({ id }) => id));
    const blamed = unexplained(seen, pairs, explaining, design).flatMap((cause) => callerInDiff(cause, { seen, changed, design }) ?? []);
    // Several functions beneath one are one affair: the largest of them speaks for it.
    const largest = blamed.toSorted((a, b) => Math.abs(b.answer.change.value) - Math.abs(a.answer.change.value));
    const others = largest.filter(({ pair }, place) => largest.findIndex((one) => one.pair === pair) === place);
    return { causes: [...causes, ...others], moved };
}
/** From this part of its change on, what happens to a function beneath a touched one is the affair of that one. */
const beneath = 0.5;
/**
 * An untouched function that is called more often by a touched one is that one's doing, even where the rest of it is too
 * noisy to be told from chance. Nothing is left of it where the touched one as a whole went the other way.
 */
function callerInDiff(cause, { seen, changed, design }) {
    const { value } = cause.answer.change;
    const above = seen.under
        .keys()
        .filter((key) => (0,attribute_table/* firstOf */.Ku)(key) === cause.pair)
        .map((key) => ({ pair: (0,attribute_table/* secondOf */.UB)(key), change: changeOf(seen.under.get(key), design.baseRuns) }))
        .toSorted((a, b) => b.change / value - a.change / value)[0];
    if (above === undefined || above.change / value < beneath)
        return cause;
    if (changed(above.pair) * value <= 0)
        return undefined;
    return { ...cause, pair: above.pair, by: 'touched', through: [cause.pair] };
}
function throughOf(seen, pair, answer, baseRuns) {
    return seen.under
        .keys()
        .filter((key) => (0,attribute_table/* secondOf */.UB)(key) === pair)
        .map((key) => ({ pair: (0,attribute_table/* firstOf */.Ku)(key), change: changeOf(seen.under.get(key), baseRuns) }))
        .filter(({ change }) => change / answer.change.value >= goesThrough)
        .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
        .map((one) => one.pair);
}
/** Mean of head less mean of base. */
function changeOf(values, baseRuns) {
    let [base, head] = [0, 0];
    values.forEach((value, run) => {
        if (run < baseRuns)
            base += value;
        else
            head += value;
    });
    return head / Math.max(1, values.length - baseRuns) - base / Math.max(1, baseRuns);
}
/** What untouched functions take, less what touched ones that changed answer for. */
function unexplained(seen, pairs, explaining, design) {
    const rest = new Map(seen.blame
        .keys()
        .filter((pair) => pairs[pair]?.touched === false)
        .map((pair) => [pair, Float64Array.from(seen.blame.get(pair))]));
    const subtract = (pair, values) => {
        const own = rest.get(pair);
        own?.forEach((value, run) => {
            own[run] = Math.max(0, value - (values[run] ?? 0));
        });
    };
    for (const key of seen.under.keys()) {
        if (explaining.has((0,attribute_table/* secondOf */.UB)(key)))
            subtract((0,attribute_table/* firstOf */.Ku)(key), seen.under.get(key));
    }
    // The touched lines at the top of a file were charged to it already.
    for (const pair of explaining) {
        const within = Float64Array.from(seen.charged.get(pair));
        for (const key of seen.under.keys()) {
            if ((0,attribute_table/* secondOf */.UB)(key) !== pair)
                continue;
            seen.under.get(key).forEach((value, run) => {
                within[run] = Math.max(0, (within[run] ?? 0) - value);
            });
        }
        subtract(pair, within);
    }
    const rows = [...rest];
    const answers = (0,significance/* significance */.Oe)(rows.map(([, values]) => ({ values, touched: false })), design);
    return rows.flatMap(([pair, values], place) => {
        const answer = answers[place];
        return answer === undefined || answer.strength === 'none'
            ? []
            : [{ pair, by: 'blamed', values, answer, through: [] }];
    });
}

;// CONCATENATED MODULE: ./build/attribute/code-lines.js
/** Ascending; empty where nobody knows where it ends. */
function codeLines({ lines }, outline) {
    if (lines === undefined)
        return [];
    const found = [];
    for (let line = lines.from; line <= Math.min(lines.to, outline.lines.length); line += 1) {
        if (outline.isCode(line))
            found.push(line);
    }
    return found;
}
/** The last line of a header behind which no work stands on the same line. */
const opensBody = /[:{]\s*(?:(?:#|\/\/).*)?$/u;
/** Those behind the lines of its name and parameters, where these do no work. */
function workLines({ header }, outline, lines) {
    if (header === undefined || !opensBody.test(outline.lines[header.to - 1] ?? ''))
        return lines;
    return lines.filter((line) => line > header.to);
}

;// CONCATENATED MODULE: ./build/attribute/changed-lines.js
/** Which lines of a function the change changes in substance: no comments, no blank lines, no calls of what was renamed. */

/**
 * Lines of head, ascending; empty where no source is known. A library's function has none, and neither has one whose own
 * name alone is new. The line of its name and parameters does no work: it counts where nothing else is changed.
 */
function changedLines(pair, matched, map, outlineOf) {
    const own = pair?.head;
    const text = own === undefined ? undefined : outlineOf(own.path);
    if (own === undefined || text === undefined || !own.repository || own.module)
        return [];
    const found = codeLines(own, text).filter((line) => {
        const spot = pair?.aligned === undefined ? map.find('head', own.path, line) : pair.aligned('head', line);
        return spot.touched && !matched.sameLine(pair?.base?.path, own.path, spot);
    });
    const work = workLines(own, text, found);
    return work.length > 0 || pair?.headerTouched !== true ? work : found;
}

;// CONCATENATED MODULE: ./build/attribute/mean-of.js
/** Of some of the runs; 0 of none. */
function meanOf(values, from, to = values.length) {
    const own = values.subarray(from, to);
    return own.length === 0 ? 0 : own.reduce((sum, value) => sum + value, 0) / own.length;
}

// EXTERNAL MODULE: ./build/attribute/observe.js
var observe = __webpack_require__(57947);
;// CONCATENATED MODULE: ./build/attribute/related-lines.js
const names = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
const indentOf = (line) => /^\s*/u.exec(line)?.[0].length ?? 0;
/**
 * `changed` are the lines of head that the change changes in this function. True where one encloses it (is above it and indented less, with nothing between them that is indented no
 * further), or where both speak of a name that is not a word of half the function. Where only lines were taken away, or
 * no source is known, nothing can be ruled out, and it is true.
 */
function relatedLine({ head }, pair, changed, outlineOf) {
    const own = pair?.head;
    if (own === undefined || head === undefined || changed.length === 0)
        return true;
    const text = outlineOf(own.path)?.lines;
    if (text === undefined)
        return true;
    const lineAt = (line) => text[line - 1] ?? '';
    const namesOf = (line) => new Set(lineAt(line).match(names));
    const mine = namesOf(head.from);
    return changed.some((line) => encloses(lineAt, line, head.from) ||
        [...namesOf(line)].some((name) => mine.has(name) && !related_lines_words.has(name)));
}
/** Of Python, JavaScript and their like. */
const related_lines_words = new Set(`and as async await break case catch class const continue def del do elif else except false False finally fn for from
  func function global if import in is lambda let new nil None not null of or pass print raise return self static super
  switch this throw true True try undefined var void while with yield`.split(/\s+/u));
function encloses(lineAt, outer, inner) {
    const indent = indentOf(lineAt(outer));
    if (lineAt(outer).trim() === '' || outer >= inner)
        return false;
    for (let line = outer + 1; line <= inner; line += 1) {
        if (lineAt(line).trim() !== '' && indentOf(lineAt(line)) <= indent)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/attribute/split-change.js
/** A change in two parts: called more often, and each call dearer. */
/**
 * (calls₁ − calls₀) × the mean cost of a call, and the mean number of calls × the change of the cost of one: the two sum
 * to the change exactly, and swap their signs with the sides. What was not called has the other side's cost per call.
 *
 * Example: 10 calls of 1 s against 20 calls of 2 s each: 15 s by more calls, 15 s by dearer ones.
 */
function splitChange(base, head) {
    const [before, after] = [costPerCall(base), costPerCall(head)];
    const [from, to] = [before ?? after ?? 0, after ?? before ?? 0];
    const moreCalls = (head.calls - base.calls) * ((from + to) / 2);
    return { moreCalls, costPerCall: head.cost - base.cost - moreCalls };
}
const costPerCall = ({ calls, cost }) => (calls > 0 ? cost / calls : undefined);

;// CONCATENATED MODULE: ./build/attribute/charge.js





function chargingBy(matched, rows, map, head) {
    const related = new Map();
    const changed = new Map();
    const changedIn = (pair) => {
        const lines = changed.get(pair) ?? changedLines(matched.pairs[pair], matched, map, head.outlineOf);
        changed.set(pair, lines);
        return lines;
    };
    return {
        passing: () => false,
        related: (place) => {
            const row = rows.rows[place];
            if (row === undefined)
                return true;
            const pair = matched.pairs[row.pair];
            const known = related.get(place) ?? relatedLine(row, pair, changedIn(row.pair), head.outlineOf);
            related.set(place, known);
            return known;
        },
    };
}
/** A change that consists of more calls by this part is its callers' affair. */
const mostlyMoreCalls = 0.75;
/** Looked at twice where a function is only called more often, whose time then belongs to what calls it. */
function observeAll(sides, matched, rows, { value, exact, charging, }) {
    const baseRuns = sides.base.profiles.length;
    const first = (0,observe/* observe */.l)(sides, matched, rows, { value, ...charging });
    const passing = new Set(first.blame.keys().filter((pair) => {
        const [facts, calls] = [matched.pairs[pair], exact.callsOf(pair)];
        if (facts?.headerTouched !== false || calls === undefined || calls.base === 0 || calls.head === 0)
            return false;
        const values = first.blame.get(pair);
        const costs = { base: meanOf(values, 0, baseRuns), head: meanOf(values, baseRuns) };
        const { moreCalls } = splitChange({ calls: calls.base, cost: costs.base }, { calls: calls.head, cost: costs.head });
        const change = costs.head - costs.base;
        return calls.base !== calls.head && change !== 0 && moreCalls / change >= mostlyMoreCalls;
    }));
    if (passing.size === 0)
        return first;
    return (0,observe/* observe */.l)(sides, matched, rows, { value, ...charging, passing: (pair) => passing.has(pair) });
}

;// CONCATENATED MODULE: ./build/attribute/innermost.js
/** Which of several lines of a function runs most often, as far as its loops tell. */
/** What stands below such a line, indented further, runs again and again. */
const loop = /^\s*(?:\}\s*)?(?:async\s+)?(?:for|while|do)\b/u;
/** Ends what began above: the head of a loop, as often as its body. */
const closing = /^\s*[)\]}]/u;
const innermost_indentOf = (line) => /^\s*/u.exec(line)?.[0].length ?? 0;
/**
 * The first of those that the most loops are around: an operation that was moved into a loop stands there, and its
 * traces outside of the loop do not matter. `body` are the lines of code of the function, both ascending and from 1.
 */
function innermost(lines, body, text) {
    const wanted = new Set(lines);
    const open = [];
    let [best, most] = [lines[0], -1];
    for (const line of body) {
        const own = text[line - 1] ?? '';
        while (!closing.test(own) && open.length > 0 && (open.at(-1) ?? 0) >= innermost_indentOf(own))
            open.pop();
        if (wanted.has(line) && open.length > most)
            [best, most] = [line, open.length];
        if (loop.test(own))
            open.push(innermost_indentOf(own));
    }
    return best;
}

;// CONCATENATED MODULE: ./build/attribute/best-line.js





/** Measured where the profiler knows lines; else the line that calls what grew, else where the diff changed it. */
function bestLine({ pair: place, by }, lines, callees, ground) {
    const { seen, pairs, changedIn, design, outlineOf } = ground;
    const measured = lines.find(({ row }) => row.head !== undefined);
    if (measured !== undefined) {
        const span = measured.told.lines;
        const earlier = by === 'touched' && !measured.told.inDiff ? lineBefore(place, measured, ground) : undefined;
        if (earlier !== undefined)
            return { line: earlier, lineFrom: 'diff' };
        return {
            line: by === 'touched' ? heaviest(seen, measured.key, span, design) : span.from,
            lineFrom: 'measured',
        };
    }
    const own = pairs[place]?.head;
    if (own === undefined)
        return {};
    const changed = changedIn(place);
    const outline = outlineOf(own.path);
    const body = outline === undefined ? [] : workLines(own, outline, codeLines(own, outline));
    const within = changed.length > 0 ? changed : body;
    const text = outline?.lines ?? [];
    const deepest = (among) => innermost(among, body, text);
    const call = callees
        .map(({ name }) => deepest(mentions(text, name, within)))
        .find((line) => line !== undefined);
    if (call !== undefined)
        return { line: call, lineFrom: 'call' };
    const likeliest = deepest(changed);
    if (likeliest !== undefined)
        return { line: likeliest, lineFrom: 'diff' };
    return own.startLine === undefined ? {} : { line: own.startLine, lineFrom: 'definition' };
}
/** A line of the diff that an unchanged one was told for: a call is told where it stands, what is done without one later. */
function lineBefore(place, { key, told }, { seen, pairs, changedIn, design, belated, outlineOf }) {
    if (!belated)
        return undefined;
    const called = seen.chargedCallees.keys().reduce((sum, callee) => {
        return (0,attribute_table/* firstOf */.Ku)(callee) === key ? sum + changeOf(seen.chargedCallees.get(callee), design.baseRuns) : sum;
    }, 0);
    if (called / told.change.value >= 0.5)
        return undefined;
    const text = outlineOf(pairs[place]?.head?.path ?? '')?.lines;
    return changedBefore(told.lines.to, changedIn(place), (line) => text?.[line - 1] ?? '');
}
/** Of several lines of head that are one row, the one with the most time. */
function heaviest(seen, row, { from, to }, design) {
    let [best, amountOfBest] = [from, 0];
    for (const key of seen.headLines.keys()) {
        const line = (0,attribute_table/* secondOf */.UB)(key);
        if ((0,attribute_table/* firstOf */.Ku)(key) !== row || line < from || line > to)
            continue;
        const amount = changeOf(seen.headLines.get(key), design.baseRuns);
        if (amount > amountOfBest)
            [best, amountOfBest] = [line, amount];
    }
    return best;
}
/** Which lines speak of the last part of a name: `re.compile` of `<method 'compile' of …>`. */
function mentions(text, name, within) {
    const word = /'([^']+)' of/u.exec(name)?.[1] ?? /[\p{L}\p{N}_$]+(?=[^\p{L}\p{N}_$]*$)/u.exec(name)?.[0];
    if (word === undefined)
        return [];
    return within.filter((line) => (text[line - 1] ?? '').match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)?.includes(word));
}

;// CONCATENATED MODULE: ./build/attribute/rank.js
/**
 * What the diff changes, and what counters confirm, comes before what merely changed as much. Code that was not touched takes
 * longer where a compiler puts what it calls into it, where it is given more to do, or where it lies elsewhere in
 * memory: hardly ever of itself.
 */
const raise = { inDiff: 3, counterAgrees: 1.5 };
function weight({ change, inDiff, counterAgrees }) {
    return Math.abs(change) * (inDiff ? raise.inDiff : 1) * (counterAgrees ? raise.counterAgrees : 1);
}
function confidence({ strength, inDiff, counterAgrees, likely }) {
    if (strength !== 'sure' || likely)
        return 'low';
    return inDiff || counterAgrees ? 'high' : 'medium';
}
/** Largest weight first; equal ones in the order given. */
function ranked(rows) {
    return rows.toSorted((a, b) => weight(b.evidence) - weight(a.evidence));
}

;// CONCATENATED MODULE: ./build/attribute/describe.js





/** Lines and callees with a smaller part of the change than this are not told, and no more than so many. */
const [worthTelling, most] = [0.1, 5];
/** Lines that the diff changes come before such that merely grew as much. */
const describe_raise = 1.5;
function describe(cause, ground) {
    const { pairs, exact, whole, unit, map } = ground;
    const { answer, pair: place } = cause;
    const pair = pairs[place];
    const identity = pair?.head ?? pair?.base;
    if (pair === undefined || identity === undefined)
        return undefined;
    const lines = linesOf(cause, ground);
    const callees = calleesOf(cause, ground);
    const best = bestLine(cause, lines, callees, ground);
    const calls = exact.callsOf(place);
    const sign = Math.sign(answer.change.value);
    const agrees = sign > 0 ? exact.rose : exact.fell;
    const evidence = {
        change: answer.change.value,
        strength: answer.strength,
        inDiff: pair.touched || lines.some(({ told }) => told.inDiff) || cause.by === 'touched',
        counterAgrees: [place, ...cause.through].some((one) => agrees.has(one)),
        likely: pair.how === 'likely',
    };
    const was = pair.base !== undefined && pair.head !== undefined ? pair.base : undefined;
    const path = was === undefined ? undefined : map.across('base', was.path);
    const elsewhere = was !== undefined && (was.name !== identity.name || path !== identity.path);
    const culprit = {
        kind: 'function',
        name: identity.name,
        file: identity.path,
        ...best,
        ...(elsewhere && was !== undefined ? { was: { name: was.name, file: was.path } } : {}),
        change: answer.change,
        unit,
        ...(answer.ratio === undefined ? {} : { selfTime: answer.ratio }),
        ...(whole * sign > 0 ? { share: Math.min(1, answer.change.value / whole) } : {}),
        ...(calls === undefined
            ? {}
            : { calls: { baseline: calls.base, candidate: calls.head }, ...splitOf(calls, answer) }),
        inDiff: evidence.inDiff,
        confidence: confidence(evidence),
        because: because(evidence, cause, ground),
        lines: lines.filter(({ row }) => row.head !== undefined).map(({ told }) => told),
        callees,
    };
    return { evidence, culprit };
}
function splitOf(calls, { base, head }) {
    if (calls.base === 0 && calls.head === 0)
        return {};
    return { split: splitChange({ calls: calls.base, cost: base }, { calls: calls.head, cost: head }) };
}
/** Its lines that changed in its direction, the weightiest first. */
function linesOf({ pair, by, answer }, { seen, rows, design }) {
    const table = by === 'touched' ? seen.chargedLines : seen.blameLines;
    const own = table.keys().flatMap((key) => {
        const row = rows.rows[key];
        return row?.pair === pair && (row.head ?? row.base) !== undefined ? [{ key, row }] : [];
    });
    const answers = (0,significance/* significance */.Oe)(own.map(({ key, row }) => ({ values: table.get(key), touched: row.touched })), design);
    const weigh = ({ told }) => Math.abs(told.change.value) * (told.inDiff ? describe_raise : 1);
    return own
        .flatMap(({ key, row }, place) => {
        const change = answers[place]?.change;
        const lines = row.head ?? row.base;
        if (change === undefined || lines === undefined)
            return [];
        if (change.value / answer.change.value < worthTelling)
            return [];
        const was = row.base === undefined || row.head === undefined ? {} : { was: row.base };
        return [{ key, row, told: { lines, ...was, change, inDiff: row.touched } }];
    })
        .toSorted((a, b) => weigh(b) - weigh(a))
        .slice(0, most);
}
function calleesOf({ pair, by, answer }, { seen, pairs, rows, design }) {
    const sums = new Map();
    const add = (callee, values) => {
        const known = sums.get(callee);
        sums.set(callee, known === undefined ? values : known.map((value, run) => value + (values[run] ?? 0)));
    };
    const table = by === 'touched' ? seen.chargedCallees : seen.callees;
    for (const key of table.keys()) {
        if (rows.rows[(0,attribute_table/* firstOf */.Ku)(key)]?.pair === pair)
            add((0,attribute_table/* secondOf */.UB)(key), table.get(key));
    }
    const callees = [...sums];
    const answers = (0,significance/* significance */.Oe)(callees.map(([, values]) => ({ values, touched: false })), design);
    return callees
        .flatMap(([callee], place) => {
        const facts = pairs[callee];
        const identity = facts?.head ?? facts?.base;
        const change = answers[place]?.change;
        if (identity === undefined || change === undefined)
            return [];
        if (change.value / answer.change.value < worthTelling)
            return [];
        const { name, path, repository, startLine } = identity;
        const where = repository ? { file: path, ...(startLine === undefined ? {} : { line: startLine }) } : {};
        return [{ name, ...where, change }];
    })
        .toSorted((a, b) => Math.abs(b.change.value) - Math.abs(a.change.value))
        .slice(0, most);
}
function because({ strength, inDiff, counterAgrees, likely }, { answer, pair }, ground) {
    const { baseRuns } = ground.design;
    const runs = ground.seen.total.length;
    const parts = [
        strength === 'sure' && answer.p === 0
            ? 'counted exactly'
            : `${strength === 'sure' ? 'significant' : 'a weak sign'} over ${baseRuns} and ${runs - baseRuns} runs${answer.p === undefined ? '' : ` (p = ${Number(answer.p.toPrecision(2))})`}`,
        inDiff ? 'the change touches it' : 'the change does not touch it',
    ];
    const calls = ground.exact.callsOf(pair);
    if (calls !== undefined && calls.base !== calls.head)
        parts.push(`called ${calls.head} times, was ${calls.base}`);
    else if (counterAgrees)
        parts.push('an exact counter agrees');
    if (likely)
        parts.push('paired with its base by likeness');
    return parts.join('; ');
}

;// CONCATENATED MODULE: ./build/attribute/doubts.js

function incomplete({ complete }) {
    if (complete)
        return [];
    const text = 'the diff is too large, or cut off: behind that lines are taken for unchanged';
    return [{ code: 'diff-cut-off', severity: 'warning', text }];
}
const doubts_percent = (share) => `${Number((100 * share).toPrecision(2))} %`;
/** What was found in spite of an uneven pace is found: that it was not divided out is told where `named` is false. */
function doubts(factors, { base, head }, { exact, named }) {
    const findings = [];
    const runs = Math.min(base.profiles.length, head.profiles.length);
    if (!exact && runs < significance/* enoughRuns */.pv) {
        findings.push({
            code: 'few-repeats',
            severity: 'note',
            text: `${base.profiles.length} profiled runs of base and ${head.profiles.length} of head: what they show is weak at best`,
            remedy: `profile each side ${significance/* enoughRuns */.pv} times at least, in turns`,
        });
    }
    if (factors === undefined)
        return findings;
    if (!factors.enough && !named) {
        findings.push({
            code: 'not-normalised',
            severity: 'note',
            text: `the pace of the machine was not divided out: ${factors.anchors} unchanged functions or lines cover ${doubts_percent(factors.covered)} of a run, where 5 and 30 % are asked for`,
        });
    }
    if (factors.shift !== undefined) {
        const word = factors.shift > 0 ? 'slower' : 'faster';
        findings.push({
            code: 'environment-shift',
            severity: 'warning',
            text: `code that did not change is ${doubts_percent(Math.abs(factors.shift))} ${word} at head, all of it alike: the machine or a global cause (garbage collector, interpreter, flags)`,
            remedy: 'profile base and head in turns in one job; if it stays, look for what changed for the whole program',
        });
    }
    return findings;
}
function whyNot({ base, head, resource }, { total }, design, factors) {
    const runs = Math.min(base.profiles.length, head.profiles.length);
    if (!design.exact && runs < significance/* weakRuns */.tp) {
        return `${resource === 'memory' ? 'sizes' : 'times'} differ from run to run: ${significance/* enoughRuns */.pv} profiled runs a side are needed, there are ${base.profiles.length} and ${head.profiles.length}`;
    }
    if (factors?.shift !== undefined && factors.shift > 0) {
        return `the whole program is ${doubts_percent(factors.shift)} slower, its unchanged code alike: the machine or a global cause`;
    }
    const [whole] = (0,significance/* significance */.Oe)([{ values: total, touched: true }], design);
    if (whole?.strength === 'none')
        return 'the profiled runs of base and head differ by no more than their noise';
    return 'no function of the repository changed by more than noise: the change is spread over many, or outside of what the profiler sees';
}

// EXTERNAL MODULE: ./build/attribute/flat-views.js
var flat_views = __webpack_require__(22443);
;// CONCATENATED MODULE: ./build/attribute/fold-ancestors.js
/** Takes out of a list of changes those that only pass on what something beneath them did. */
/** From this part on a caller's change is explained by what it calls. */
const explained = 0.9;
/**
 * Those of which no one else in the list, called by it directly or through others of the list, has at least 90 % of the
 * change. `calls` says whether the first calls the second. Functions that call each other in a circle stay, the one
 * with the largest change at least.
 */
function foldAncestors(rows, calls) {
    const order = rows.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
    const folded = new Set();
    for (const row of order) {
        const cause = order.some((other) => other !== row &&
            !folded.has(other) &&
            other.change * row.change > 0 &&
            Math.abs(other.change) >= explained * Math.abs(row.change) &&
            reaches(row, other, order, calls));
        if (cause)
            folded.add(row);
    }
    return rows.filter((row) => !folded.has(row));
}
function reaches(from, to, rows, calls) {
    const seen = new Set([from]);
    const open = [from];
    for (let row = open.pop(); row !== undefined; row = open.pop()) {
        for (const next of rows) {
            if (seen.has(next) || !calls(row, next))
                continue;
            if (next === to)
                return true;
            seen.add(next);
            open.push(next);
        }
    }
    return false;
}

// EXTERNAL MODULE: ./build/attribute/line-rows.js
var line_rows = __webpack_require__(67407);
;// CONCATENATED MODULE: ./build/attribute/listed-rows.js


/** Rows smaller than this part of a run on both sides are not listed. */
const worthListing = 0.001;
function listed(table, design, placeOf) {
    const rows = table.keys().flatMap((key) => {
        const place = placeOf(key);
        return place === undefined ? [] : [{ place, values: table.get(key) }];
    });
    const answers = (0,significance/* significance */.Oe)(rows.map(({ place, values }) => ({ values, touched: place.inDiff })), design);
    return rows
        .flatMap(({ place }, index) => {
        const answer = answers[index];
        if (answer === undefined || Math.max(answer.base, answer.head) < worthListing * design.run)
            return [];
        const { base, head, change, p, strength } = answer;
        return [
            { ...place, base, head, change, ...(p === undefined ? {} : { p }), significant: strength !== 'none' },
        ];
    })
        .toSorted((a, b) => Math.abs(b.change.value) - Math.abs(a.change.value));
}
function functionRow(pair, map) {
    const identity = (0,match/* identityOf */.c)(pair);
    if (pair === undefined || identity === undefined)
        return undefined;
    const { base, head } = pair;
    const was = base !== undefined &&
        head !== undefined &&
        (base.name !== head.name || map.across('base', base.path) !== head.path)
        ? { was: { name: base.name, file: base.path } }
        : {};
    return {
        name: identity.name,
        ...(identity.path === '' ? {} : { file: identity.path }),
        ...(identity.lines === undefined ? {} : { lines: identity.lines }),
        ...was,
        inDiff: pair.touched,
    };
}
function lineRow({ rows }, place, { pairs }) {
    const row = rows[place];
    const pair = pairs[row?.pair ?? -1];
    const identity = (0,match/* identityOf */.c)(pair);
    const lines = row?.head ?? row?.base;
    if (row === undefined || identity === undefined || lines === undefined)
        return undefined;
    return {
        name: identity.name,
        file: identity.path,
        lines,
        ...(row.base === undefined || row.head === undefined ? {} : { was: { lines: row.base } }),
        inDiff: row.touched,
    };
}

// EXTERNAL MODULE: ./build/stats/at.js
var at = __webpack_require__(59979);
// EXTERNAL MODULE: ./build/stats/permutation-test.js
var permutation_test = __webpack_require__(65417);
;// CONCATENATED MODULE: ./build/attribute/size-factors.js
/**
 * How fast the machine was in each run, by the code that did not change: the size factors of DESeq (Anders & Huber,
 * Genome Biology 11, 2010, section 3.1), with every anchor counting by its share of the run.
 */


/**
 * How many anchors there have to be, in how many functions, what each is of every run at least, and all of them
 * together.
 */
const demanded = { anchors: 5, functions: 3, ofRun: 0.01, together: 0.3 };
/** One anchor weighs no more than so much of all, so that one that did change moves the median little. */
const largestWeight = 0.25;
/** A difference between the sides this large, and this unlikely by chance, is worth a word. */
const worthAWord = { change: 0.02, p: 0.05 };
/**
 * `rows` are of code that is unchanged and called as before; the first `baseRuns` of the runs are base's. A factor
 * rests on samples and has an error of its own: the more of the spread between runs is such error (estimated from how
 * far the anchors of a run disagree), the closer the factors are drawn to 1 (James & Stein).
 */
function sizeFactors(rows, totals, baseRuns, seed) {
    const kept = rows.filter(({ values }) => values.every((value, run) => value > 0 && value >= demanded.ofRun * (0,at.at)(totals, run)));
    const anchors = kept.map(({ values }) => values);
    const runs = totals.length;
    const whole = totals.reduce((sum, value) => sum + value, 0);
    const sums = anchors.map((row) => row.reduce((sum, value) => sum + value, 0));
    const covered = whole === 0 ? 0 : sums.reduce((sum, value) => sum + value, 0) / whole;
    const plain = { factors: new Float64Array(runs).fill(1), anchors: anchors.length, covered, enough: false };
    const functions = new Set(kept.map(({ of }) => of)).size;
    if (anchors.length < demanded.anchors || functions < demanded.functions)
        return plain;
    if (covered < demanded.together)
        return plain;
    const weights = capped(sums);
    const logs = anchors.map((row) => {
        const own = row.map(Math.log);
        const mean = own.reduce((sum, value) => sum + value, 0) / runs;
        return own.map((value) => value - mean);
    });
    const effective = 1 / weights.reduce((sum, weight) => sum + weight ** 2, 0);
    const found = Array.from({ length: runs }, (_, run) => {
        const ratios = logs.map((row) => (0,at.at)(row, run));
        const middle = weightedMedian(ratios, weights);
        const off = ratios.map((ratio) => Math.abs(ratio - middle));
        // The variance of a median is π/2 that of a mean.
        return { middle, error: ((Math.PI / 2) * (1.4826 * weightedMedian(off, weights)) ** 2) / effective };
    });
    const middles = found.map(({ middle }) => middle);
    const mean = middles.reduce((sum, value) => sum + value, 0) / runs;
    const variance = middles.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, runs - 1);
    const error = found.reduce((sum, one) => sum + one.error, 0) / runs;
    const trust = variance === 0 ? 0 : Math.max(0, 1 - error / variance);
    const factors = Float64Array.from(middles, (middle) => Math.exp(trust * (middle - mean)));
    return { ...plain, factors, enough: true, ...shifted(middles, baseRuns, seed) };
}
/** Weights that sum to 1, none above the largest allowed. */
function capped(sums) {
    let weights = scaled(sums);
    // What is cut off makes the others larger in turn.
    for (let round = 0; round < 20; round += 1) {
        weights = scaled(weights.map((weight) => Math.min(weight, largestWeight)));
    }
    return weights;
}
function scaled(values) {
    const sum = values.reduce((all, value) => all + value, 0);
    return values.map((value) => value / sum);
}
/** The value below and above which lies half of the weight; between two such values their middle. */
function weightedMedian(values, weights) {
    const order = values.map((_, place) => place).toSorted((a, b) => (0,at.at)(values, a) - (0,at.at)(values, b));
    let below = 0;
    for (const [rank, place] of order.entries()) {
        below += (0,at.at)(weights, place);
        if (Math.abs(below - 0.5) < 1e-9 && rank + 1 < order.length) {
            return ((0,at.at)(values, place) + (0,at.at)(values, order[rank + 1] ?? place)) / 2;
        }
        if (below > 0.5)
            return (0,at.at)(values, place);
    }
    return 0;
}
function shifted(middles, baseRuns, seed) {
    const [base, head] = [middles.slice(0, baseRuns), middles.slice(baseRuns)];
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const shift = Math.expm1(mean(head) - mean(base));
    if (Math.abs(shift) < worthAWord.change)
        return {};
    return (0,permutation_test/* permutationTest */.t)(base, head, { seed }) < worthAWord.p ? { shift } : {};
}

;// CONCATENATED MODULE: ./build/attribute/pace.js

function factorsOf(seen, { pairs }, rows, baseRuns, seed) {
    const steady = (pair) => {
        const facts = pairs[pair];
        return facts !== undefined && !facts.touched && facts.how !== 'one-sided';
    };
    const functions = seen.untouched.keys().filter(steady);
    const byFunction = sizeFactors(functions.map((pair) => ({ values: seen.untouched.get(pair), of: pair })), seen.total, baseRuns, seed);
    if (byFunction.enough)
        return byFunction;
    // Small programs have few functions; their lines are more.
    const lines = seen.untouchedLines.keys().filter((place) => steady(rows.rows[place]?.pair ?? -1));
    return sizeFactors(lines.map((place) => ({ values: seen.untouchedLines.get(place), of: rows.rows[place]?.pair ?? -1 })), seen.total, baseRuns, seed);
}
function divided(seen, factors) {
    const by = (table) => table.dividedBy(factors);
    return {
        total: seen.total.map((total, run) => total / (factors[run] ?? 1)),
        self: by(seen.self),
        blame: by(seen.blame),
        blameLines: by(seen.blameLines),
        charged: by(seen.charged),
        chargedLines: by(seen.chargedLines),
        headLines: by(seen.headLines),
        callees: by(seen.callees),
        chargedCallees: by(seen.chargedCallees),
        under: by(seen.under),
        untouched: by(seen.untouched),
        untouchedLines: by(seen.untouchedLines),
    };
}

// EXTERNAL MODULE: ./build/attribute/picture.js + 3 modules
var attribute_picture = __webpack_require__(49132);
;// CONCATENATED MODULE: ./build/attribute/waterfall.js
/** What no part explains is shown as `rest`, whatever its sign. */
function waterfall({ base, head, unit }, parts) {
    const told = parts.filter(({ change }) => change !== 0);
    const explained = told.reduce((sum, { change }) => sum + change, 0);
    return {
        unit,
        base,
        head,
        parts: [...told, { kind: 'rest', name: 'unexplained', change: head - base - explained }],
    };
}

;// CONCATENATED MODULE: ./build/attribute/attribute.js






















function attribute(input) {
    // How often the clock looked says nothing of what was allocated.
    const fewest = input.resource === 'memory' ? { fewest: 0 } : {};
    const refused = (0,comparable/* refusals */.K)(input.base.profiles, input.head.profiles, fewest);
    if (refused.length > 0) {
        return { ...nothing, findings: refused, cannotSay: refused[0]?.text ?? 'the profiles are not comparable' };
    }
    const map = (0,line_map/* lineMap */.d)(input.diff);
    const sides = { base: sideOf(input, 'base'), head: sideOf(input, 'head') };
    const callers = { base: once(() => (0,attribute_callers/* callersOf */.G)(sides.base)), head: once(() => (0,attribute_callers/* callersOf */.G)(sides.head)) };
    const matched = (0,match/* match */.Y)(sides.base.functions, sides.head.functions, map, (side) => callers[side]());
    const counted = { base: countedOf(input.base, sides.base), head: countedOf(input.head, sides.head) };
    const exact = (0,exact_changes/* exactChanges */.z)(counted, matched, map, input.least);
    const findings = [...exact.findings, ...incomplete(map)];
    const types = input.head.profiles[0]?.valueTypes ?? [];
    const value = (0,observe/* valuePlace */.F)(types, input.value, input.resource);
    const type = types[value];
    if (type === undefined) {
        const cannotSay = exact.changes.length > 0 ? {} : { cannotSay: 'the profiles hold nothing whose parts may be summed' };
        return { ...nothing, exact: exact.changes, findings, ...cannotSay };
    }
    const rows = new line_rows/* LineRows */.m(matched, map);
    const seed = input.seed ?? 1;
    const charging = chargingBy(matched, rows, map, sides.head.functions);
    const raw = observeAll(sides, matched, rows, { value, exact, charging });
    const baseRuns = input.base.profiles.length;
    // A slow moment of the machine takes no memory.
    const paced = type.nature !== 'exact' && type.unit === 's';
    const factors = !paced ? undefined : factorsOf(raw, matched, rows, baseRuns, seed);
    const seen = factors?.enough === true ? divided(raw, factors.factors) : raw;
    const design = {
        baseRuns,
        run: seen.total.reduce((sum, total) => sum + total, 0) / seen.total.length,
        exact: type.nature === 'exact',
        seed,
    };
    const domainsOf = domains(matched, callers);
    const { causes, moved } = findCauses(seen, matched.pairs, domainsOf, design);
    const ground = {
        seen,
        pairs: matched.pairs,
        rows,
        map,
        changedIn: (pair) => changedLines(matched.pairs[pair], matched, map, sides.head.functions.outlineOf),
        exact,
        design,
        unit: type.unit,
        belated: isBelated(input.head.profiles),
        whole: changeOf(seen.total, baseRuns),
        outlineOf: sides.head.functions.outlineOf,
    };
    const inclusive = input.head.profiles.every((profile) => (0,flat_views/* includesCalls */.np)(profile, value));
    const kept = inclusive ? withoutAncestors(causes, ground) : causes;
    const described = kept.flatMap((cause) => describe(cause, ground) ?? []);
    const culprits = told(described, 1);
    const improvements = told(described, -1);
    const movedCosts = moved.map(({ from, to, answer }) => {
        const [left, won] = [(0,match/* identityOf */.c)(matched.pairs[from]), (0,match/* identityOf */.c)(matched.pairs[to])];
        return { from: left?.name ?? '', to: won?.name ?? '', ...(won && { file: won.path }), net: answer.change };
    });
    findings.push(...doubts(factors, input, { exact: type.nature === 'exact', named: culprits.length > 0 }));
    const pictured = () => {
        const paces = factors?.enough === true ? { factors: factors.factors } : {};
        const picture = (0,attribute_picture/* drawExplained */.x)({ sides, matched, rows, map, value, design, ...paces }, culprits, improvements);
        return picture === undefined ? {} : { picture };
    };
    return {
        culprits,
        improvements,
        moved: movedCosts,
        exact: exact.changes,
        waterfall: waterfall({ base: meanOf(raw.total, 0, baseRuns), head: meanOf(raw.total, baseRuns), unit: type.unit }, [
            ...culprits.map((one) => part('culprit', one)),
            ...improvements.map((one) => part('improvement', one)),
            ...movedCosts.map(({ from, to, net }) => ({
                kind: 'moved',
                name: `${from} → ${to}`,
                change: net.value,
            })),
            {
                kind: 'outside',
                name: 'outside of the repository',
                change: inclusive ? 0 : outside(seen, baseRuns),
            },
            {
                kind: 'machine',
                name: 'machine',
                change: changeOf(raw.total, baseRuns) - changeOf(seen.total, baseRuns),
            },
        ]),
        functions: listed(seen.self, design, (pair) => functionRow(matched.pairs[pair], map)),
        lines: listed(seen.blameLines, design, (row) => lineRow(rows, row, matched)),
        findings,
        ...(culprits.length > 0 ? {} : { cannotSay: whyNot(input, seen, design, factors) }),
        ...(input.picture === true ? pictured() : {}),
    };
}
const nothing = { culprits: [], improvements: [], moved: [], exact: [], functions: [], lines: [] };
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}
/** Cost moves inside of a file, a class, or between functions with a caller in common. */
function domains({ pairs, pairOf }, callers) {
    const above = once(() => {
        const found = new Map();
        for (const side of ['base', 'head']) {
            for (const [callee, own] of callers[side]()) {
                const pair = pairOf[side][callee] ?? -1;
                const known = found.get(pair) ?? new Set();
                for (const caller of own)
                    known.add(pairOf[side][caller] ?? -1);
                found.set(pair, known);
            }
        }
        return found;
    });
    return (place) => {
        const pair = pairs[place];
        const files = [pair?.base?.path, pair?.head?.path].filter((path) => path !== undefined);
        const by = [...(above().get(place) ?? [])].map((caller) => `called by ${caller}`);
        // A function and what calls it share a domain too: inlining moves cost between them.
        return [...files.map((path) => `in ${path}`), ...by, `called by ${place}`];
    };
}
/** Lines of a profiler that has neither stacks nor times of functions include what they call. */
function withoutAncestors(causes, { pairs, outlineOf }) {
    const rows = causes.map((cause) => ({ id: cause.pair, change: cause.answer.change.value, cause }));
    const calls = (caller, callee) => {
        const [from, to] = [(0,match/* identityOf */.c)(pairs[caller.id]), (0,match/* identityOf */.c)(pairs[callee.id])];
        const name = to?.name.slice(to.name.lastIndexOf('.') + 1);
        const text = from === undefined ? undefined : outlineOf(from.path);
        if (name === undefined || text === undefined)
            return false;
        if (from?.module !== true)
            return from?.body?.words.has(name) === true;
        // The top of a file has no body of its own.
        return text.lines.some((line, place) => (line.match(/[\p{L}\p{N}_]+/gu)?.includes(name) ?? false) && text.around(place + 1) === undefined);
    };
    return foldAncestors(rows, calls).map(({ cause }) => cause);
}
function told(described, sign) {
    return ranked(described.filter(({ evidence }) => evidence.change * sign > 0)).map(({ culprit }) => culprit);
}
function part(kind, { name, file, line, change }) {
    return { kind, name, file, ...(line === undefined ? {} : { line }), change: change.value };
}
function outside({ total, blame }, baseRuns) {
    const rest = Float64Array.from(total);
    for (const pair of blame.keys()) {
        blame.get(pair).forEach((value, run) => {
            rest[run] = (rest[run] ?? 0) - value;
        });
    }
    return changeOf(rest, baseRuns);
}

;// CONCATENATED MODULE: ./build/gate/draw.js
/** A file name of plain characters that none of the taken paths has. */
function picturePath(name, taken) {
    const plain = name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .slice(0, 60)
        .replaceAll(/^-+|-+$/gu, '');
    const stem = plain === '' ? 'benchmark' : plain;
    let path = `pictures/${stem}.html`;
    for (let count = 2; taken.has(path); count += 1)
        path = `pictures/${stem}-${count}.html`;
    return path;
}

;// CONCATENATED MODULE: ./build/gate/take-profiles.js


/** Seconds by which a run that has begun may outlast the time limit. */
const grace = 5;
/** Takes as many pairs more as it is called with and gives all that were taken so far. */
function profileTaker(tried, taking) {
    const { profiler, profiling, args, subjects, begun, deadline, until, now, keep } = taking;
    const profiles = { base: [], head: [] };
    const kept = { base: [], head: [] };
    const findings = new Map();
    const taken = (problem) => ({
        profiles: { base: [...profiles.base], head: [...profiles.head] },
        kept: { base: [...kept.base], head: [...kept.head] },
        findings: [...findings.values()],
        ...(problem === undefined ? {} : { problem }),
    });
    const options = { args, functions: profiling.functions, warmed: true };
    // Nothing is known of a pair before the first one, but that it takes no less than without a profiler.
    const pairSeconds = (slowdown) => (0,profile_run/* profiledSeconds */.fc)(slowdown, tried.seconds.base, tried.seconds.head);
    let [pair, expected, least] = [0, pairSeconds(profiler.slowdown), pairSeconds(1)];
    return async (pairs) => {
        for (const last = pair + pairs; pair < last; pair += 1) {
            const started = now();
            if (started + least > until) {
                if (pair > 0)
                    break;
                const limit = (0,duration/* durationText */.S)(deadline - begun);
                const enough = (0,duration/* durationText */.S)(Math.ceil(started - begun + expected * pairs));
                return taken({
                    code: 'not-profiled',
                    text: `it was not profiled: ${limit} left no time for it`,
                    remedy: `set \`time-limit\` to ${enough} or more`,
                });
            }
            // Base first, then head first, so that neither always runs on the warmer machine.
            for (const side of pair % 2 === 0 ? ['base', 'head'] : ['head', 'base']) {
                const longest = until - now() + Math.max(expected, grace);
                const seconds = Math.max(1, Math.min(tried.entry.timeout * profile_run/* patience */._L, longest));
                const answer = await (0,profile_run/* profileRun */.xn)(subjects[side], { profiler, profiling, options, seconds });
                if (!('profile' in answer)) {
                    // What ran out of time leaves the pairs before it.
                    return taken(pair > 0 && now() > until ? undefined : answer);
                }
                for (const finding of answer.findings)
                    findings.set(finding.text, finding);
                profiles[side].push(answer.profile);
                const { root } = subjects[side].place;
                const one = { profile: answer.profile, tool: profiler.name, side, repeat: pair + 1, root };
                if (keep !== undefined)
                    kept[side].push(await keep(one));
            }
            expected = now() - started;
            least = expected;
        }
        return taken();
    };
}

;// CONCATENATED MODULE: ./build/gate/explain.js
/** Profiling what got worse: base and head in turn, in what is left of the time, to name what made the difference. */





/** Exact counters that are kept, of thousands. */
const mostCounters = 50;
/** What profiling is given of the time limit, so that what is timed leaves it some: a third at most. */
function reservedForProfiles(tried, timeLimit) {
    const all = tried.flatMap((one) => {
        const { seconds } = one;
        const { profiling } = one.entry;
        if (profiling === undefined)
            return [];
        return [(profiling.repeats + 1) * (0,profile_run/* profiledSeconds */.fc)(profiling.slowdown, seconds.base, seconds.head)];
    });
    // Seldom does more than one get worse at once.
    return Math.min(timeLimit / 3, Math.max(0, ...all));
}
/** Explains workloads in their order; what cannot be profiled is a finding, never a verdict. `worse` tells by benchmark of what. */
async function explainWorse(tried, worse, ground) {
    const explanations = [];
    const findings = [];
    const paths = new Set();
    const asked = tried.flatMap((one) => {
        const { profiling } = one.entry;
        if (profiling === undefined)
            return [];
        const own = one.series.head.map(({ benchmark }) => benchmark);
        return ['time', 'memory'].flatMap((resource) => {
            const names = new Set(own.filter((name) => worse.get(name)?.has(resource)));
            return names.size === 0 ? [] : [{ one, profiling, resource, names }];
        });
    });
    for (const [place, { one, profiling, resource, names }] of asked.entries()) {
        // What is left is for all that are left.
        const now = ground.now();
        const until = now + (ground.deadline - now) / (asked.length - place);
        const told = await explainOne(one, { profiling, resource, until }, ground);
        const page = told.picture === undefined ? {} : { picture: picturePath(one.name, paths) };
        if (page.picture !== undefined)
            paths.add(page.picture);
        // One process may hold several benchmarks: what it spends is then told for each that got worse.
        for (const benchmark of names) {
            explanations.push(...told.explanations.map((each) => ({ ...each, benchmark, ...page })));
        }
        const [explanation] = told.explanations;
        if (told.picture !== undefined && page.picture !== undefined && explanation !== undefined) {
            ground.draw?.({ path: page.picture, title: one.name, explanation, picture: told.picture });
        }
        findings.push(...told.findings.map((finding) => ({ ...finding, benchmark: one.name })));
    }
    return { explanations, findings };
}
/** Where so many pairs as are asked for name nobody, as many again may: what a sampler sees of 5 % is little beside its noise. */
async function explainOne(one, { profiling, resource, until }, ground) {
    const nothing = (finding) => ({
        explanations: [],
        findings: [{ ...finding, severity: 'warning' }],
    });
    const subjects = subjectsOf(one, ground);
    if (subjects === undefined) {
        return nothing({ code: 'not-profiled', text: 'it was not profiled: it ran on one side only' });
    }
    const profiler = await profiling.choose(subjects.head.workload, subjects.head.place, resource);
    if ('because' in profiler) {
        return nothing({ code: 'profiler-missing', text: profiler.because, remedy: profiler.remedy });
    }
    const stage = `profiling ${one.name} by ${profiler.name}`;
    ground.watch({ kind: 'stage', text: stage });
    const args = profiling.args.length > 0 ? profiling.args : suited(one, profiler, resource);
    const take = profileTaker(one, { ...ground, profiler, profiling, args, subjects, until });
    const first = await take(profiling.repeats);
    if (first.problem !== undefined)
        return nothing(first.problem);
    const asked = { one, profiler, subjects, resource };
    const told = await attributed(first, asked, ground);
    if (told.settled)
        return told.explained;
    ground.watch({ kind: 'stage', text: `${stage} once more: nobody can be named yet` });
    const more = await take(profiling.repeats);
    const grown = pairsOf(more) > pairsOf(first);
    const { explained } = grown ? await attributed(more, asked, ground) : told;
    if (more.problem === undefined)
        return explained;
    return { ...explained, findings: [...explained.findings, { ...more.problem, severity: 'warning' }] };
}
const pairsOf = ({ profiles: { base, head } }) => Math.min(base.length, head.length);
async function attributed({ profiles: { base, head }, kept, findings }, { one, profiler, subjects, resource }, ground) {
    const roots = { base: subjects.base.place.root, head: subjects.head.place.root };
    const counted = profiler.counts === undefined ? ground.counted.get(one.name) : undefined;
    const sources = await readSources([...base, ...head, ...(counted?.base ?? []), ...(counted?.head ?? [])], roots);
    const diff = await ground.diff();
    const attribution = attribute({
        base: { profiles: base, counted: counted?.base ?? [], roots: [roots.base] },
        head: { profiles: head, counted: counted?.head ?? [], roots: [roots.head] },
        diff: diff ?? '',
        source: (side, path) => sources[side].get(path),
        resource,
        seed: ground.seed,
        picture: ground.draw !== undefined,
    });
    const { culprits, waterfall, exact, cannotSay, picture } = attribution;
    const explanation = {
        benchmark: one.name,
        resource,
        tool: profiler.name,
        runs: { base: base.length, head: head.length },
        culprits,
        ...(waterfall === undefined ? {} : { waterfall }),
        exact: exact.slice(0, mostCounters),
        ...(cannotSay === undefined ? {} : { cannotSay }),
        ...(ground.keep === undefined ? {} : { profiles: kept }),
    };
    const all = [...attribution.findings, ...findings, ...(diff === undefined ? [explain_unread] : [])];
    return {
        explained: {
            explanations: [explanation],
            findings: all.map(mild),
            ...(picture === undefined ? {} : { picture }),
        },
        settled: culprits.length > 0 || attribution.findings.some(({ severity }) => severity === 'error'),
    };
}
/** What keeps a cause from being named is no fault of the check. */
const mild = (finding) => finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
const explain_unread = {
    code: 'diff-too-large',
    severity: 'warning',
    text: 'the change is too large to be read, so what it moved or renamed is not told from what it made slower',
};
function subjectsOf({ sides }, { places }) {
    if (sides.base === undefined || sides.head === undefined)
        return undefined;
    if (places.base === undefined || places.head === undefined)
        return undefined;
    return {
        base: { side: 'base', workload: sides.base, place: places.base },
        head: { side: 'head', workload: sides.head, place: places.head },
    };
}
/** So many looks at a run make its larger parts stand out; the shortest time between two that does no harm. */
const [looksARun, shortest, usual] = [2000, 5e-5, 1e-3];
/** A program that ends before it was looked at often enough is looked at more often, alike on both sides. */
function suited({ seconds: { base, head } }, profiler, resource) {
    const alone = profiler.alone?.(resource) ?? [];
    if (resource !== 'time')
        return alone;
    const interval = Number((Math.min(base, head) / looksARun).toPrecision(1));
    if (profiler.every === undefined || interval >= usual)
        return alone;
    return [...alone, ...profiler.every(Math.max(shortest, interval))];
}

// EXTERNAL MODULE: ./build/gate/keep-profile.js + 6 modules
var keep_profile = __webpack_require__(14713);
;// CONCATENATED MODULE: ./build/gate/late-looks.js
/** What head did not end in time, looked at again when everything else is over: a program that hangs has failed. */


/**
 * Only what base ran: each within its own `timeout`, the first one whatever the time, since one that is missing fails
 * the build already; further ones as long as there is time. Doubts are told anew where it is known now how long it takes.
 */
async function lookAtLate(late, doubts, { places, deadline, now, watch }) {
    const absences = [];
    let told = doubts;
    const { head } = places;
    const suspects = late.filter(({ side, base }) => side === 'head' && base !== undefined);
    for (const [index, { name, benchmarks, workload, base = 0 }] of suspects.entries()) {
        if (head === undefined || (index > 0 && now() > deadline))
            break;
        watch({ kind: 'stage', text: `waiting for ${name} on head` });
        const begun = now();
        const own = new Set(benchmarks);
        try {
            await workload.run(head);
            const [slow, usual] = [(0,duration/* durationText */.S)(now() - begun), (0,duration/* durationText */.S)(base)];
            told = told.map((doubt) => own.has(doubt.benchmark) && doubt.code === 'time-limit'
                ? { ...doubt, because: `it took ${slow} on head and ${usual} on base, too long for pairs of it` }
                : doubt);
        }
        catch (error) {
            if (!(error instanceof source/* RunFault */.u))
                throw error;
            told = told.filter(({ benchmark }) => !own.has(benchmark));
            absences.push(...benchmarks.map((benchmark) => ({
                benchmark,
                side: 'head',
                kind: 'crashed',
                because: error.message,
            })));
        }
    }
    return { absences, doubts: told };
}

// EXTERNAL MODULE: ./build/stats/binomial-tail.js
var binomial_tail = __webpack_require__(39062);
// EXTERNAL MODULE: ./build/stats/normal-tail.js
var normal_tail = __webpack_require__(45108);
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
        return learned_margins_capped({ benchmark, changes: own.length, from: 'benchmark' }, spread);
    }
    if (suite === undefined)
        return undefined;
    return learned_margins_capped({ benchmark, changes: suite.changes, from: 'suite' }, suite.spread);
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
function learned_margins_capped(identity, spread) {
    const margin = Math.expm1(deviations * spread);
    return margin > widestMargin
        ? { ...identity, margin: widestMargin, uncapped: margin }
        : { ...identity, margin };
}

// EXTERNAL MODULE: ./build/judge/phrases.js
var phrases = __webpack_require__(81462);
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

// EXTERNAL MODULE: ./build/gate/prospects.js
var prospects = __webpack_require__(97851);
// EXTERNAL MODULE: ./build/gate/sides.js + 11 modules
var gate_sides = __webpack_require__(63339);
// EXTERNAL MODULE: ./build/gate/trial.js + 11 modules
var gate_trial = __webpack_require__(23934);
// EXTERNAL MODULE: ./build/judge/run-shares.js
var run_shares = __webpack_require__(85510);
// EXTERNAL MODULE: ./build/model/resource.js
var resource = __webpack_require__(90496);
;// CONCATENATED MODULE: ./build/gate/verdicts-so-far.js
/** What would be said if measuring ended now: for what is done next only where it matters. */



/** Empty where nothing can be judged at all: that is told by whoever judges in the end. */
function verdictsSoFar(evidence) {
    try {
        return (0,assess/* assess */.n)(evidence).verdicts;
    }
    catch (error) {
        if (error instanceof finding/* Fault */.v)
            return [];
        throw error;
    }
}
/** Benchmarks that got worse, or are over their budget, and of what they take more. */
function worseSoFar(evidence) {
    const worse = new Map();
    for (const { benchmark, judges, word, comparison } of verdictsSoFar(evidence)) {
        if (!judges || comparison === undefined || (word !== 'regression' && word !== 'over-budget'))
            continue;
        const resources = worse.get(benchmark) ?? new Set();
        worse.set(benchmark, resources.add((0,resource/* resourceOf */.K)(comparison.metric)));
    }
    return worse;
}

;// CONCATENATED MODULE: ./build/gate/unsettled-by-time.js
/** Which benchmarks elapsed and CPU time leave open though they compute: those that counts may settle. */



/** Empty where nothing can be judged at all: that is told by whoever judges in the end. */
function unsettledByTime(evidence) {
    const open = verdictsSoFar(evidence).filter(({ judges, word, comparison }) => judges && word === 'inconclusive' && comparison?.metric.unit === 's');
    const computing = computingIn(evidence);
    return new Set(open.map(({ benchmark }) => benchmark).filter((benchmark) => computing.has(benchmark)));
}
/**
 * Benchmarks that computed nearly all of the time that they could in at least one run of base, or of head where base did
 * not run: a machine on which others compute too, which is where time tells least, gives a process its processor now and
 * then, and one that waits for something else never has it for so long.
 */
function computingIn({ runs }) {
    const best = { base: new Map(), head: new Map() };
    for (const { benchmark, side, computing } of (0,run_shares/* runShares */.i)(runs)) {
        best[side].set(benchmark, Math.max(best[side].get(benchmark) ?? 0, computing));
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
/**
 * The middle of a check: both sides are made ready, everything is tried once, and what works is measured in pairs. Long
 * because it is one story with one limit of time: each station is a file beside it, and all of them share what is left.
 */

























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
        const { watch } = request;
        const deadline = begun + limit;
        const trying = {
            places,
            declaredAtBase: basePlan.declares,
            ...(without === undefined ? {} : { baseless: without }),
            userRoot: task.repository.root,
            only: task.names,
            glob: request.only,
            now,
            time: { begun, limit },
            watch,
        };
        const looked = await (0,gate_trial/* tryAll */.J)(entries, trying);
        const counted = (0,demands/* onlyCounted */.fm)(looked.tried, plan.gate);
        const recorded = recordedIn(history.past);
        const begunPairs = await runFirstPairs(looked.tried, {
            places,
            seed,
            begun,
            deadline,
            now,
            watch,
            reachable: (tried, seconds) => (0,prospects/* reachableOf */.B)(tried, seconds, { recorded, gate: plan.gate }),
            without: counted,
        });
        const trial = (0,gate_trial/* withFailures */.G)({ ...looked, tried: begunPairs.tried }, begunPairs.failures, trying);
        const unseen = unseenAtBase(trial, entries, without !== undefined, basePlan.declares);
        if (unseen.length > 0 && without === undefined)
            history = await readHistory(ground, true);
        const vanished = vanishedSince(history.past, unseen, { terms: trial.terms, only: task.names });
        const taught = learnMargins({ ...trial.terms, ...vanished.terms }, history.past.runs, plan.gate);
        const alone = runsAlone(trial, history.past);
        const counting = (0,count/* openCounting */.A)(trial.tried, {
            places,
            begun,
            deadline,
            now,
            watch,
            past: history.past,
            unsettled: () => unsettledByTime(sofar),
        });
        const forCalls = reservedForProfiledCounts(trial.tried, limit / 2);
        // Half of what is left where anything is timed for a verdict.
        const timed = trial.tried.some(({ name }) => !counted.has(name));
        const forAll = deadline - forCalls - reservedForProfiles(trial.tried, limit - forCalls);
        await counting.begin(counted, timed ? (now() + deadline) / 2 : forAll);
        const forTimes = limit - counting.reserved(limit) - forCalls;
        const measured = await (0,measure_sides/* measureSides */.ZI)(trial.tried, {
            places,
            gate: plan.gate,
            terms: taught.terms,
            seed,
            timeLimit: limit,
            reserved: limit - forTimes + reservedForProfiles(trial.tried, forTimes),
            begun,
            now,
            watch,
            alone,
            recorded: recordedIn(history.past),
            counted,
            control: made.control,
        });
        const { terms } = taught;
        const sofar = {
            gate: plan.gate,
            terms,
            paired: true,
            seed,
            runs: measured.runs,
            absences: [...trial.absences, ...vanished.absences, ...measured.absences],
            doubts: [...trial.doubts, ...vanished.doubts, ...measured.doubts],
            notLooked: [],
            schedule: measured.schedule,
            history: history.past,
        };
        const counts = await counting.finish(new Set(measured.absences.map(({ benchmark }) => benchmark)));
        const diff = measure_once(async () => readDiff(task));
        const calls = await countByProfiler(trial.tried, { places, begun, deadline, now, watch, diff });
        const seen = (0,judge_health/* withCpuShare */.Y)(health.done(), measured.runs);
        const runs = [...measured.runs, ...counts.runs, ...calls.runs];
        const open = [...sofar.doubts, ...counts.doubts, ...calls.doubts];
        const explained = await explain(trial, {
            places,
            begun,
            deadline,
            now: clock/* monotonicSeconds */.m,
            watch,
            seed,
            diff,
            counted: calls.profiles,
            ...(request.draw === undefined ? {} : { draw: request.draw }),
            keep: keeping(request, task),
            evidence: {
                ...sofar,
                runs,
                doubts: open,
                health: seen,
            },
        });
        const late = await lookAtLate(trial.late, open, { places, deadline, now: clock/* monotonicSeconds */.m, watch });
        const { doubts } = late;
        const absences = [...sofar.absences, ...late.absences];
        const spent = (0,clock/* monotonicSeconds */.m)() - begun;
        const failed = failedAtBase(absences);
        if (failed.size > 0 && unseen.length === 0)
            history = await readHistory(ground, true);
        const known = countedBefore(counts.runs, history.past);
        const screened = measured.schedule.design === 'staged' && history.past.runs.length > 0;
        return {
            runs,
            absences,
            doubts,
            findings: [
                ...findings,
                ...history.findings,
                ...trial.findings,
                ...taught.findings,
                ...measured.findings,
                ...counts.findings,
                ...calls.findings,
                ...explained.findings.filter((finding) => !isTold(finding, calls.findings)),
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
            ...(explained.explanations.length === 0 ? {} : { explanations: explained.explanations }),
            ...(calls.changes.length === 0 ? {} : { counted: calls.changes }),
            ...(baseFault === undefined ? {} : { baseFault }),
        };
    });
}
/** Only where something is profiled is it looked what got worse. */
async function explain({ tried }, { evidence, ...ground }) {
    const profiled = tried.filter(({ entry }) => entry.profiling !== undefined);
    if (profiled.length === 0)
        return { explanations: [], findings: [] };
    return explainWorse(profiled, worseSoFar(evidence), ground);
}
/** What was counted is not counted anew, and told once. */
const isTold = ({ benchmark, text }, before) => before.some((one) => one.benchmark === benchmark && one.text === text);
function measure_once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}
function keeping({ keep }, { base, head }) {
    if (keep === undefined)
        return undefined;
    const commits = { base: base.commit, head: head.uncommitted ? undefined : head.commit };
    return async (taken) => {
        const kept = await (0,keep_profile/* packProfile */.J)(taken, commits[taken.side ?? 'head']);
        keep(kept);
        return `${kept.name}${profile_name/* profileEnding */.xO}`;
    };
}
/** Undefined where git refuses to print so much. */
async function readDiff({ repository, base, head }) {
    try {
        return await (0,git_commit/* diffText */.NI)(repository, base.commit, head.checkout);
    }
    catch (error) {
        if (error instanceof finding/* Fault */.v)
            return undefined;
        throw error;
    }
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
var selection = __webpack_require__(83272);
// EXTERNAL MODULE: ./build/gate/touches-code.js
var touches_code = __webpack_require__(86895);
// EXTERNAL MODULE: ./build/stats/busy-share.js
var busy_share = __webpack_require__(84477);
// EXTERNAL MODULE: ./build/stats/detectable-change.js
var detectable_change = __webpack_require__(35246);
// EXTERNAL MODULE: ./build/stats/pairs-needed.js
var pairs_needed = __webpack_require__(47075);
// EXTERNAL MODULE: ./build/stats/log-ratio.js
var log_ratio = __webpack_require__(59600);
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
var judge = __webpack_require__(66592);
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
    const shares = (0,run_shares/* runShares */.i)(ground.evidence.runs);
    const found = new Map();
    for (const verdict of ground.verdicts) {
        const blind = blindness(verdict, ground, { past, pace, shares });
        const known = found.get(verdict.benchmark);
        if (blind !== undefined && (known === undefined || severity(blind) > severity(known))) {
            found.set(verdict.benchmark, blind);
        }
    }
    return tellBlind([...found.values()]);
}
function blindness(verdict, { evidence, time }, { past, pace, shares }) {
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
    const pairs = blind_pairsOf(verdict, evidence, time.limit, pace);
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
    const share = shareOf(benchmark, past, shares);
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
            ...byCpu(verdict, terms, { past, share }, visible),
            ...(helpful ? { longer: { times: Math.ceil(times), seconds: seconds.head } } : {}),
            ...(beyond > 0 && needed <= mostPairs ? { more: { pairs: needed, seconds: beyond } } : {}),
            instructions: terms.counting === undefined && isClock && share > model_terms/* cpuBoundAbove */._i,
            threshold: roundedUp(detectable),
        },
    };
}
/** CPU time in place of elapsed time, where most of it is computing and its noise would do. */
function byCpu({ benchmark, comparison }, terms, { past, share }, visible) {
    if (comparison?.metric.name !== model_metric/* wall */.zP.name)
        return {};
    const noises = noisesOf(past(benchmark, model_metric/* cpu */.BW.name));
    if (noises.length < blind_history.least || share < 0.5)
        return {};
    const detectable = visible((0,median/* median */.J)(noises));
    return detectable <= (0,model_terms/* thresholdOf */.pI)(terms, model_metric/* cpu */.BW.name) ? { cpu: { detectable, share } } : {};
}
function seriesOf(stored) {
    const found = new Map();
    for (const { benchmark, metric, values } of stored.flatMap(({ samples }) => samples)) {
        const series = found.get((0,series_key/* seriesKey */.X)(benchmark, metric.name));
        if (series === undefined)
            found.set((0,series_key/* seriesKey */.X)(benchmark, metric.name), [values]);
        else
            series.push(values);
    }
    return (benchmark, metric) => found.get((0,series_key/* seriesKey */.X)(benchmark, metric)) ?? [];
}
const noisesOf = (runs) => runs.flatMap((values) => successiveSpread(values) ?? []);
/**
 * How much of the time that it could use a benchmark computes, by the stored runs and, where it is known how long they
 * waited for a processor, by those of base in this check. Both may be less than it is and neither more, so the larger one
 * counts; 0 where none tells.
 */
function shareOf(benchmark, past, runs) {
    const [busy, elapsed] = [past(benchmark, model_metric/* cpu */.BW.name).flat(), past(benchmark, model_metric/* wall */.zP.name).flat()];
    const before = busy.length === elapsed.length ? (0,busy_share/* busyShare */.F)(busy, elapsed) : 0;
    const now = runs.filter((one) => one.benchmark === benchmark && one.side === 'base' && one.known);
    const shares = now.map(({ computing }) => computing);
    return Math.max(before, (0,busy_share/* busyShare */.F)(shares, shares.map(() => 1)));
}
/**
 * Pairs that there were for it: those that were planned where an answer came before they were done; and of what was not
 * suspected those that would have fitted if it had been.
 */
function blind_pairsOf({ benchmark, comparison, word }, { schedule }, limit, pace) {
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
var git_remote = __webpack_require__(49009);
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
var git_head = __webpack_require__(86221);
// EXTERNAL MODULE: ./build/system/git/sweep.js
var sweep = __webpack_require__(10015);
// EXTERNAL MODULE: ./build/system/github-event.js
var github_event = __webpack_require__(85704);
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
        ...(measured.explanations === undefined ? {} : { explanations: measured.explanations }),
        ...(measured.counted === undefined ? {} : { counted: measured.counted }),
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
