export const id = 969;
export const ids = [969];
export const modules = {

/***/ 3509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./build/compare/compare.js + 17 modules
var compare = __webpack_require__(7470);
// EXTERNAL MODULE: ./build/compare/series.js
var series = __webpack_require__(3763);
// EXTERNAL MODULE: ./build/judge/decide.js
var decide = __webpack_require__(5334);
// EXTERNAL MODULE: ./build/judge/family.js
var family = __webpack_require__(3006);
// EXTERNAL MODULE: ./build/judge/judge.js + 6 modules
var judge = __webpack_require__(4004);
;// CONCATENATED MODULE: ./build/judge/presence.js
/**
 * Head decides: not declared there is removed; failed there is missing if base ran. A head without a value where
 * nothing explains it, or where base has none either, cannot be judged.
 */
function presenceOf({ benchmark, baseValues, headValues, base, head, doubts }) {
    const nothing = (text) => ({
        kind: 'nothing',
        finding: {
            code: 'no-value',
            severity: 'error',
            text: `${benchmark}: ${text}`,
            remedy: 'run its command by hand in the repository and see what it says',
            benchmark,
        },
    });
    if (head?.kind === 'undeclared')
        return { kind: 'removed', because: head.because };
    if (head !== undefined) {
        if (base === undefined)
            return { kind: 'missing', because: head.because };
        return base.kind === 'undeclared'
            ? nothing(`it is new and gives no value at head: ${head.because}`)
            : nothing(`it gives no value on either side: at head ${head.because}; at base ${base.because}`);
    }
    if (!headValues) {
        if (doubts.length > 0) {
            return { kind: 'unmeasured', because: doubts.map(({ because }) => because).join('; ') };
        }
        return baseValues
            ? { kind: 'missing', because: 'base gave values, head gave none' }
            : nothing('it gave no value at head');
    }
    if (base === undefined)
        return { kind: baseValues ? 'both' : 'new' };
    if (base.kind === 'undeclared')
        return { kind: 'new' };
    return {
        kind: 'base-failed',
        because: `base ${base.kind === 'crashed' ? 'crashed' : 'gave no value'}: ${base.because}`,
    };
}

;// CONCATENATED MODULE: ./build/judge/reading-order.js
const urgency = ['failed', 'inconclusive', 'warned', 'passed', 'unjudged'];
/** What fails first, then by name of the benchmark, series that judge before those that are shown, then by metric. */
function inReadingOrder(verdicts) {
    return verdicts.toSorted((a, b) => urgency.indexOf(a.decision) - urgency.indexOf(b.decision) ||
        byCode(a.benchmark, b.benchmark) ||
        Number(b.judges) - Number(a.judges) ||
        byCode(metricOf(a), metricOf(b)));
}
/** The same on every machine, whatever its language. */
const byCode = (a, b) => (a < b ? -1 : Number(a > b));
const metricOf = ({ comparison }) => comparison?.metric.name ?? '';

// EXTERNAL MODULE: ./build/model/metric.js
var metric = __webpack_require__(6080);
// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/judge/speaks.js
/** Which metrics speak for a benchmark; the others are shown only. */


/** Above this share of the elapsed time spent computing, CPU time tells the same with far less noise. */
const computing = 0.8;
/**
 * The metrics that `judge` names; for `auto` one of them: CPU time where base's CPU time is more than 0.8 of its
 * elapsed time, else elapsed time, else the first there is. A metric with its own threshold or budget always speaks.
 */
function speaks(terms, measured) {
    const demanded = [
        ...(terms.judge === 'auto' ? [] : terms.judge),
        ...Object.keys(terms.budgets),
        ...Object.keys(terms.thresholds),
    ];
    const names = new Set(measured.map(({ metric }) => metric.name));
    const own = terms.judge === 'auto' ? automatic(measured) : undefined;
    return {
        judging: new Set([...(own === undefined ? [] : [own]), ...demanded.filter((name) => names.has(name))]),
        lacking: [...new Set(demanded)].filter((name) => !names.has(name)),
    };
}
function automatic(measured) {
    const values = (name) => measured.find(({ metric }) => metric.name === name)?.values;
    const [busy, elapsed] = [values(metric/* cpu */.BW.name), values(metric/* wall */.zP.name)];
    if (busy !== undefined && elapsed !== undefined) {
        return (0,median/* median */.J)(busy) > computing * (0,median/* median */.J)(elapsed) ? metric/* cpu */.BW.name : metric/* wall */.zP.name;
    }
    if (elapsed !== undefined)
        return metric/* wall */.zP.name;
    return busy === undefined ? measured[0]?.metric.name : metric/* cpu */.BW.name;
}

;// CONCATENATED MODULE: ./build/judge/unsettled.js
const silent = new Set(['new', 'removed', 'not-looked']);
const answers = ['regression', 'over-budget', 'missing'];
/**
 * Counts benchmarks. One is unsettled where a judging row is inconclusive and none is worse, which would be an answer.
 * Quarantined benchmarks and those with nothing to compare with should not have been judged, so they do not count.
 */
function unsettled(verdicts, { terms }) {
    const words = new Map();
    for (const { benchmark, judges, word } of verdicts) {
        if (!judges || terms[benchmark]?.gate === 'off' || silent.has(word))
            continue;
        words.set(benchmark, (words.get(benchmark) ?? new Set()).add(word));
    }
    const open = [...words.values()].filter((said) => said.has('inconclusive') && !answers.some((answer) => said.has(answer)));
    return { count: open.length, of: words.size };
}

// EXTERNAL MODULE: ./build/stats/smallest-pairs.js
var smallest_pairs = __webpack_require__(6091);
;// CONCATENATED MODULE: ./build/judge/warnings.js


/** Every doubt, that sides were measured apart, and that there were too few pairs for so many tests. */
function warnings(cases, { judging }, { doubts, paired, gate }) {
    const doubtful = doubts.map(({ benchmark, code, because, remedy }) => {
        const text = `${benchmark}: ${because}`;
        return { code, severity: 'warning', text, ...(remedy === undefined ? {} : { remedy }), benchmark };
    });
    const tested = cases.filter(({ comparison }) => comparison.kind === 'compared' && !comparison.exact);
    if (!paired)
        return tested.length > 0 ? [...doubtful, apart] : doubtful;
    const needed = (0,smallest_pairs/* smallestPairs */.V)(judging, gate.falseAlarmRate);
    const few = tested.filter(({ comparison, ...standing }) => (0,family/* counts */.tQ)(standing) && comparison.kind === 'compared' && comparison.baseline.values.length < needed);
    return few.length > 0 ? [...doubtful, tooFew(few.length, judging, needed)] : doubtful;
}
const apart = {
    code: 'measured-apart',
    severity: 'note',
    text: 'base and head were not measured side by side, so a difference may be that of two moments: no regression is called on it',
    remedy: 'benchline check measures both sides in pairs',
};
const tooFew = (count, judging, needed) => ({
    code: 'too-few-pairs',
    severity: 'warning',
    text: `${count} of ${judging} tests have fewer than the ${needed} pairs without which no regression can be told from noise`,
    remedy: 'raise time-limit, shorten the benchmarks, or let fewer metrics judge',
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/assess.js
/** Evidence → verdicts → decision: pure, so that a stored report is judged again to the same result, bit for bit. */











/**
 * Judges everything that was measured. Throws a `Fault` (exit 2) that names every benchmark without any value to
 * judge, and one where nothing was measured at all. The order of benchmarks and the seed do not matter.
 */
function assess(evidence) {
    const subjects = subjectsOf(evidence);
    const rows = evidence.notLooked.map((name) => rowOf(name, 'not-looked', 'none of its paths changed, so it was not measured', 'fail', evidence));
    const entries = [];
    for (const subject of subjects) {
        const row = absentRow(subject, evidence);
        if (row !== undefined)
            rows.push(row);
        else {
            const terms = termsOf(evidence, subject.benchmark);
            const { entries: found, lacking } = entriesOf(subject, terms);
            entries.push(...found);
            for (const metric of lacking) {
                const because = `${metric} should judge it, but ${metric} was not measured here`;
                rows.push(rowOf(subject.benchmark, 'inconclusive', because, terms.gate, evidence));
            }
        }
    }
    const families = (0,family/* familiesOf */.m6)(entries);
    const cases = entries.map((entry) => caseOf(entry, families, evidence));
    const verdicts = inReadingOrder([...(0,judge/* judge */.S)(cases, evidence.gate, families), ...rows]);
    return {
        verdicts,
        decision: (0,decide/* decide */.L)(verdicts),
        unsettled: unsettled(verdicts, evidence),
        findings: warnings(cases, families, evidence),
    };
}
function subjectsOf(evidence) {
    const bySeries = groups((0,series/* seriesOf */.Lf)(evidence.runs, evidence.paired));
    const byDoubt = groups(evidence.doubts);
    const byAbsence = groups(evidence.absences);
    const notLooked = new Set(evidence.notLooked);
    const names = new Set([
        ...Object.keys(evidence.terms),
        ...bySeries.keys(),
        ...byAbsence.keys(),
        ...byDoubt.keys(),
    ]);
    const subjects = [...names]
        .filter((name) => !notLooked.has(name))
        .toSorted()
        .map((benchmark) => {
        const [series, doubts] = [bySeries.get(benchmark) ?? [], byDoubt.get(benchmark) ?? []];
        const absent = (side) => byAbsence.get(benchmark)?.find((absence) => absence.side === side);
        const [base, head] = [absent('base'), absent('head')];
        const presence = presenceOf({
            benchmark,
            baseValues: series.some(({ baseline }) => baseline !== undefined),
            headValues: series.some(({ candidate }) => candidate !== undefined),
            ...(base === undefined ? {} : { base }),
            ...(head === undefined ? {} : { head }),
            doubts,
        });
        return { benchmark, series, doubts, presence };
    });
    refuseNothing(subjects, evidence);
    return subjects;
}
/** Exit 2 instead of a green build where there is nothing to look at; a quarantined benchmark never stops a check. */
function refuseNothing(subjects, evidence) {
    const findings = subjects.flatMap(({ benchmark, presence }) => presence.kind === 'nothing' && evidence.terms[benchmark]?.gate !== 'off' ? [presence.finding] : []);
    if (findings.length > 0)
        throw new finding/* Fault */.v(findings);
    const anyReading = evidence.runs.some(({ readings }) => readings.length > 0);
    const looked = subjects.some(({ presence: { kind } }) => kind !== 'missing' && kind !== 'removed');
    if (!anyReading && (looked || (subjects.length === 0 && evidence.notLooked.length === 0))) {
        throw (0,finding/* fault */.D)('nothing-measured', 'nothing was measured, so nothing can be judged', {
            remedy: [...new Set(evidence.doubts.map(({ because }) => because))].join('; ') || 'declare a benchmark',
        });
    }
}
function groups(items) {
    const found = new Map();
    for (const item of items) {
        const group = found.get(item.benchmark);
        if (group === undefined)
            found.set(item.benchmark, [item]);
        else
            group.push(item);
    }
    return found;
}
function termsOf(evidence, benchmark) {
    const terms = Object.hasOwn(evidence.terms, benchmark) ? evidence.terms[benchmark] : undefined;
    if (terms === undefined) {
        throw (0,finding/* fault */.D)('no-terms', `${benchmark} was measured, but nothing says what it is held to`, { benchmark });
    }
    return terms;
}
/** The one row of a benchmark that has no series to judge. */
function absentRow({ benchmark, presence }, evidence) {
    const { kind } = presence;
    if (kind === 'both' || kind === 'new' || kind === 'base-failed')
        return undefined;
    if (kind === 'removed')
        return rowOf(benchmark, 'removed', presence.because, 'fail', evidence);
    if (kind === 'nothing')
        return rowOf(benchmark, 'inconclusive', presence.finding.text, 'off', evidence);
    const word = kind === 'missing' ? 'missing' : 'inconclusive';
    return rowOf(benchmark, word, presence.because, termsOf(evidence, benchmark).gate, evidence);
}
function rowOf(benchmark, word, because, standing, { gate }) {
    return { benchmark, word, judges: true, because, decision: (0,decide/* decisionOf */.u)(word, standing, true, gate) };
}
function entriesOf(subject, terms) {
    const { presence } = subject;
    const series = subject.series.filter(({ candidate }) => presence.kind === 'both' || candidate !== undefined);
    const { judging, lacking } = speaks(terms, series.map(({ metric, baseline, candidate }) => ({
        metric,
        values: (baseline ?? candidate)?.values ?? [],
    })));
    const entries = series.map((one) => {
        const { metric, baseline, candidate } = one;
        return {
            metric,
            terms,
            judges: judging.has(metric.name),
            compared: presence.kind === 'both' && baseline !== undefined && candidate !== undefined,
            series: one,
            subject,
        };
    });
    return { entries, lacking };
}
function caseOf(entry, families, evidence) {
    const { terms, judges, subject } = entry;
    return { comparison: comparisonOf(entry, families, evidence), terms, judges, doubts: subject.doubts };
}
function comparisonOf(entry, families, { gate, paired }) {
    const { series, subject, terms } = entry;
    const { benchmark, metric, baseline, candidate, unmatched } = series;
    if (candidate === undefined) {
        if (baseline === undefined)
            throw new Error(`${benchmark} has a series without values`);
        return { kind: 'removed', benchmark, metric, baseline };
    }
    if (subject.presence.kind === 'base-failed') {
        return { kind: 'incomparable', benchmark, metric, because: subject.presence.because, candidate };
    }
    if (baseline === undefined || !entry.compared)
        return { kind: 'added', benchmark, metric, candidate };
    if (unmatched) {
        const because = 'no pair of runs is complete';
        return { kind: 'incomparable', benchmark, metric, because, baseline, candidate };
    }
    return (0,compare/* compare */.U)(baseline, candidate, {
        paired,
        margin: (0,judge/* marginOf */.O)(gate, terms, metric),
        level: 1 - gate.falseAlarmRate,
        alpha: gate.falseAlarmRate,
        familySize: (0,family/* counts */.tQ)(entry) ? families.judging : families.shown,
    });
}


/***/ }),

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/assess.js + 5 modules
var assess = __webpack_require__(3509);
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
        return old === undefined ? [] : entryChanges(old, entry).map((change) => ({ ...change, benchmark: entry.name }));
    });
    const changes = [
        ...suiteChanges(base, head),
        ...removed.map((entry) => removal(entry, added)),
        ...grouped(kept),
    ];
    return {
        findings: changes.map((change) => ({ ...change, severity: 'warning', position: { file: head.file } })),
        removed: removed.map(({ name }) => name),
        added: added.map(({ name }) => name),
    };
}
/** Stands in a text for the benchmarks it holds for; no name can contain it. */
const who = '\0';
/** A default that was loosened is told once, with the benchmarks that follow it. */
function grouped(changes) {
    const groups = new Map();
    for (const { code, text, benchmark } of changes) {
        const group = groups.get(text) ?? { code, text, benchmarks: [] };
        group.benchmarks.push(benchmark);
        groups.set(text, group);
    }
    return [...groups.values()].map(({ code, text, benchmarks }) => {
        const [only] = benchmarks;
        const all = text.replaceAll(who, named(benchmarks));
        return only === undefined || benchmarks.length > 1 ? { code, text: all } : { code, text: all, benchmark: only };
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
    return looser ? [{ code: 'loosened', text: `the change loosens ${what}: \`${before}\` → \`${after}\`` }] : [];
}
function suiteChanges(base, head) {
    const [a, b] = [base.gate, head.gate];
    const reaction = (key, before, after) => loosened(`\`gate.${key}\``, before, after, strictness.indexOf(after) > strictness.indexOf(before));
    const elsewhere = (key, before, after) => before === after
        ? []
        : [
            {
                code: 'baseline-changed',
                text: `the change compares with another baseline: \`${key}\` ${before ?? 'unset'} → ${after ?? 'unset'}`,
            },
        ];
    return [
        // A lower rate alarms less often, so it lets more through.
        ...loosened('`gate.false-alarm-rate`', percent(a.falseAlarmRate), percent(b.falseAlarmRate), b.falseAlarmRate < a.falseAlarmRate),
        ...loosened('`gate.margin`', percent(a.margin), percent(b.margin), b.margin > a.margin),
        ...reaction('on-inconclusive', a.onInconclusive, b.onInconclusive),
        ...reaction('on-missing', a.onMissing, b.onMissing),
        ...loosened('`time-limit`', (0,quantity_text/* quantityText */.N)(base.timeLimit, 's'), (0,quantity_text/* quantityText */.N)(head.timeLimit, 's'), head.timeLimit < base.timeLimit),
        ...elsewhere('suite', base.suite, head.suite),
        ...elsewhere('environment', base.environment, head.environment),
        ...elsewhere('baseline.store', base.baseline.store, head.baseline.store),
        ...elsewhere('baseline.branch', base.baseline.branch, head.baseline.branch),
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
    return [
        { code: 'workload-changed', text: `${who} measures something else than at base: ${what}` },
    ];
}
/** Each part of a workload as JSON. */
function partsOf({ workload }) {
    const parts = JSON.parse(workload);
    return Object.fromEntries(Object.entries(parts ?? {}).map(([key, value]) => [key, JSON.stringify(value)]));
}
const shown = (json) => (json === undefined ? 'unset' : `\`${(0,expectation/* shortened */.vI)(json, 80)}\``);
function judgeChange({ terms: { judge: a } }, { terms: { judge: b } }) {
    const text = (judge) => (judge === 'auto' ? '`auto`' : (0,expectation/* listed */.KE)(judge, 'and'));
    const silenced = a !== 'auto' && b !== 'auto' && a.every((metric) => b.includes(metric));
    if (silenced || (a === 'auto' && b === 'auto'))
        return [];
    return [{ code: 'judge-changed', text: `the change lets ${text(b)} judge ${who}, at base ${text(a)}` }];
}
function lost(what, before, after) {
    const gone = before.filter((each) => !after.includes(each));
    return gone.length === 0 ? [] : [{ code: 'loosened', text: `the change takes ${(0,expectation/* listed */.KE)(gone, 'and')} from ${what}` }];
}
/** No `paths` is always measured: the strictest there is. */
function pathChange({ paths: before }, { paths: after }) {
    if (after.length === 0)
        return [];
    if (before.length > 0)
        return lost(`the \`paths\` of ${who}`, before, after);
    return [{ code: 'loosened', text: `the change measures ${who} only when ${(0,expectation/* listed */.KE)(after)} changed` }];
}

// EXTERNAL MODULE: ./build/gate/ground.js + 23 modules
var ground = __webpack_require__(802);
// EXTERNAL MODULE: ./build/model/metric.js
var metric = __webpack_require__(6080);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/system/machine.js
var machine = __webpack_require__(7501);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
// EXTERNAL MODULE: ./build/stats/detectable-change.js + 1 modules
var detectable_change = __webpack_require__(2006);
;// CONCATENATED MODULE: ./build/measure/enough.js
/** When a workload has been measured enough: decided on the size of differences, never on their sign. */



/** Beyond this many pairs more of the same noise buys little: the error falls with the square root. */
const mostPairs = 300;
/** Fewer pairs than this say too little about their own spread to stop on it. */
const leastPairs = 10;
/**
 * Whether the pairs so far could have shown a change of the size of the threshold.
 *
 * Only |log(head / base) - log(1 + margin)| is looked at. Under "no effect beyond the margin" the signs of these
 * differences are fair coins given their sizes, so stopping on sizes leaves the exact signed-rank test exact
 * (stopping on signs would not: optional stopping is how false alarms are made).
 */
function isEnough(pairs, { threshold }, { margin, alpha, family }) {
    const n = Math.min(pairs.base.length, pairs.head.length);
    if (n >= mostPairs)
        return true;
    if (n < leastPairs)
        return false;
    const sizes = [];
    for (let i = 0; i < n; i += 1) {
        const [base, head] = [pairs.base[i] ?? 0, pairs.head[i] ?? 0];
        // A zero is finer than the clock can tell; no number of repetitions mends that.
        if (base <= 0 || head <= 0)
            return true;
        sizes.push(Math.abs(Math.log(head / base) - Math.log1p(margin)));
    }
    const design = { spread: 1.4826 * (0,simple_statistics/* median */.JZ)(sizes), margin, alpha: alpha / family, power: 0.95 };
    return (0,detectable_change/* detectableChange */.w)(design, n) <= threshold;
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
    return (0,simple_statistics/* median */.JZ)([...cpuTime]) / (0,simple_statistics/* median */.JZ)([...wallTime]) > 0.8 ? metric/* cpu */.BW.name : metric/* wall */.zP.name;
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
        return { pairs, family, seconds: pairs * chosen.reduce((sum, { pairSeconds }) => sum + pairSeconds, 0) };
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
/** Looked at after every second pair only, so that both orders have run equally often. */
function hasEnough(runner, pace) {
    if (runner.done % 2 === 1 || runner.done < pace.leastPairs)
        return false;
    return runner.demands.every((demand) => {
        const seen = (metric) => runner.series.get(seriesKey(demand.benchmark, metric));
        const pairs = seen(settledMetric(demand, seen));
        return pairs === undefined || isEnough(pairs, demand, pace);
    });
}
/** What is likely left: the least number of pairs for those that have not reached it, one more round for the rest. */
function progress(active, current, done, pace) {
    const open = active.map((runner) => ({
        pairs: Math.max(2, pace.leastPairs - runner.done),
        cost: costOf(runner),
    }));
    const likely = open.reduce((sum, { pairs, cost }) => sum + pairs * cost, 0);
    return {
        kind: 'measuring',
        done,
        total: done + open.reduce((sum, { pairs }) => sum + 2 * pairs, 0),
        left: Math.max(0, Math.min(likely, pace.deadline - pace.now())),
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
    const contenders = tried.map((one) => contenderOf(one, ground.places));
    const pairsFor = (family) => Math.max(fewestPairs, (0,smallest_pairs/* smallestPairs */.V)(family, gate.falseAlarmRate));
    const left = timeLimit - (now() - ground.begun);
    const foresight = foresee(contenders.map(({ name, pairSeconds, demands }) => ({ name, pairSeconds, judged: demands.length })), left, pairsFor);
    const needed = (0,duration/* durationText */.S)(foresight.secondsForAll + (timeLimit - left));
    if (foresight.unreachable.length > 0) {
        ground.watch({
            kind: 'note',
            text: `${(0,duration/* durationText */.S)(timeLimit)} reach ${foresight.reachable.length} of ${contenders.length} workloads; all of them need about ${needed}`,
        });
    }
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
            remedy: `set \`time-limit\` to ${needed}, shorten the benchmark, or give it \`paths\``,
        }))),
        findings: dropped,
    };
}
const benchmarksOf = (workload, tried) => [
    ...new Set(tried
        .filter(({ name }) => name === workload)
        .flatMap(({ series }) => series.head.map(({ benchmark }) => benchmark))),
];
function contenderOf(one, places) {
    return {
        name: one.name,
        pairSeconds: one.seconds.base + one.seconds.head,
        demands: demandsOf(one.entry, one.series),
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
;// CONCATENATED MODULE: ./build/gate/measure.js






async function measure(request, task) {
    const { plan, basePlan, entries, base, head } = task;
    const limit = request.timeLimit ?? plan.timeLimit;
    // The same change is measured in the same order again, and nobody chose that order.
    const seed = request.seed ?? Number.parseInt(head.checkout.slice(0, 8), 16);
    if (entries.length === 0) {
        return { runs: [], absences: [], doubts: [], findings: [], terms: {}, seed, time: { limit, spent: 0 } };
    }
    const sides = {
        base: { commit: base.commit, label: base.label, plan: basePlan ?? plan },
        head: { commit: head.checkout, label: head.label, plan },
    };
    const selected = new Set(entries.map(({ name }) => name));
    return (0,gate_sides/* withSides */.x)(sides, { ...task, ...request, selected }, async ({ places, launcher, findings }) => {
        const begun = (0,clock/* monotonicSeconds */.m)();
        const trial = await (0,gate_trial/* tryAll */.J)(entries, {
            places,
            declaredAtBase: basePlan === undefined ? undefined : new Set(basePlan.entries.map(({ name }) => name)),
            userRoot: task.repository.root,
            only: task.names,
            glob: request.only,
            now: clock/* monotonicSeconds */.m,
            watch: request.watch,
        });
        const measured = await measureSides(trial.tried, {
            places,
            gate: plan.gate,
            seed,
            timeLimit: limit,
            begun,
            now: clock/* monotonicSeconds */.m,
            watch: request.watch,
        });
        const environment = await (0,machine/* readEnvironment */.Qo)({
            env: places.head.env,
            ...(plan.environment === undefined ? {} : { named: plan.environment }),
        });
        return {
            runs: measured.runs,
            absences: [...trial.absences, ...measured.absences],
            doubts: [...trial.doubts, ...measured.doubts],
            findings: [...findings, ...trial.findings, ...measured.findings],
            terms: trial.terms,
            seed,
            time: { limit, spent: (0,clock/* monotonicSeconds */.m)() - begun },
            environment,
            launcher: { name: launcher.name, lacks: lackedBy(launcher.gives, entries) },
        };
    });
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
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/system/git/commit.js
var git_commit = __webpack_require__(5430);
// EXTERNAL MODULE: ./build/system/git/git.js
var git = __webpack_require__(6175);
;// CONCATENATED MODULE: ./build/system/git/choose-base.js
/** Chooses the commit that head is compared with, and says in words why that one. */



const deepen = 'set fetch-depth: 0 on actions/checkout; in a clone of your own run: git fetch --unshallow';
/** Throws a `Fault` when base cannot be told or its commit is not in this clone. */
async function chooseBase(repository, choice) {
    const { head, base, event } = choice;
    if (base !== undefined)
        return givenBase(repository, base);
    if (event?.kind === 'merge_group') {
        const because = 'the commit that the merge group is built on';
        return present(repository, { commit: event.baseSha, label: 'merge group base', because });
    }
    const merge = event?.kind === 'pull_request' ? await mergedInto(repository, head, event) : undefined;
    if (merge !== undefined)
        return present(repository, merge);
    return fromBranch(repository, choice);
}
async function givenBase(repository, name) {
    const remote = await remoteName(repository);
    for (const candidate of [name, ...(remote === undefined ? [] : [`refs/remotes/${remote}/${name}`])]) {
        const commit = await (0,git_commit/* resolveCommit */.WL)(repository, candidate);
        if (commit !== undefined)
            return { commit, label: name, because: `${name}, as asked for` };
    }
    const shallow = await (0,git_commit/* isShallow */.fE)(repository);
    throw (0,finding/* fault */.D)('unknown-base', `--base ${name}: there is no such commit, branch or tag in this clone`, {
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
    if (nearest === undefined) {
        const shallow = await (0,git_commit/* isShallow */.fE)(repository);
        throw (0,finding/* fault */.D)('no-merge-base', `HEAD and ${name} have no common ancestor in this clone`, {
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
    return previous(repository, head, where);
}
async function previous(repository, head, where) {
    const [parent] = (await (0,git_commit/* readCommit */.kN)(repository, head.commit)).parents;
    if (parent === undefined) {
        throw (0,finding/* fault */.D)('root-commit', 'HEAD is the first commit, so there is nothing before it to compare with', {
            remedy: 'make a change, or name the commit to compare with: --base REF',
        });
    }
    return present(repository, {
        commit: parent,
        label: 'HEAD~1',
        because: `the commit before HEAD (${where})`,
    });
}
/** A commit that is known by name only may be missing in a shallow clone. */
async function present(repository, base) {
    if (await (0,git_commit/* hasCommit */.QE)(repository, base.commit))
        return base;
    const shallow = await (0,git_commit/* isShallow */.fE)(repository);
    throw (0,finding/* fault */.D)('missing-base', `base is ${base.because}, ${base.commit}, and it is not in this clone`, {
        remedy: shallow ? `the clone is shallow: ${deepen}` : `run: git fetch origin ${base.commit}`,
    });
}
/** `origin`, or the only remote there is. */
async function remoteName(repository) {
    const names = (await (0,git/* git */.$Y)(repository.git, ['remote'])).split('\n').filter((name) => name !== '');
    return names.includes('origin') || names.length !== 1 ? names.find((name) => name === 'origin') : names[0];
}
const shortName = (ref) => ref.replace(/^refs\/(?:remotes|heads)\//u, '');
async function findBranch(repository, { branch, event }) {
    const remote = await remoteName(repository);
    const look = async (name) => {
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(2211);
;// CONCATENATED MODULE: ./build/system/github-event.js
/** The GitHub event that started this job, as far as finding a base needs it. */



const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/u);
const pullRequest = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* number */.aig().int(),
        head: schemas/* object */.Ikc({ sha }),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP().min(1) }),
    }),
});
const mergeGroup = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: sha }) });
const anyPayload = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().min(1) }) });
/**
 * Reads GITHUB_EVENT_NAME, GITHUB_EVENT_PATH and GITHUB_SHA; undefined outside a GitHub job. A payload that lacks
 * what its event should have counts as an event that tells nothing of base; one that cannot be read is a `Fault`.
 */
async function readGithubEvent(env = process.env) {
    const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: started } = env;
    if (name === undefined || name === '' || path === undefined || path === '')
        return undefined;
    const payload = await readPayload(path);
    const repository = anyPayload.safeParse(payload).data?.repository;
    const always = {
        ...(sha.safeParse(started).success && started !== undefined ? { sha: started } : {}),
        ...(repository === undefined ? {} : { defaultBranch: repository.default_branch }),
    };
    const pull = name === 'pull_request' ? pullRequest.safeParse(payload).data?.pull_request : undefined;
    if (pull !== undefined) {
        const { number, head, base } = pull;
        return { ...always, kind: 'pull_request', number, headSha: head.sha, baseBranch: base.ref };
    }
    const group = name === 'merge_group' ? mergeGroup.safeParse(payload).data?.merge_group : undefined;
    if (group !== undefined)
        return { ...always, kind: 'merge_group', baseSha: group.base_sha };
    return { ...always, kind: 'other', name };
}
async function readPayload(path) {
    const text = await (0,files/* readText */.yR)(path);
    if (text === undefined)
        throw unreadable(path, 'there is no such file');
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw unreadable(path, error instanceof Error ? error.message : String(error));
    }
}
const unreadable = (path, why) => (0,finding/* fault */.D)('unreadable-event', `GITHUB_EVENT_PATH names ${path}, which cannot be read: ${why}`, {
    remedy: 'name the base with --base, or unset GITHUB_EVENT_NAME',
});

;// CONCATENATED MODULE: ./build/gate.js
/** The pipeline of a check in its order: find base and head, copy and set up, try, measure, judge, report. */











/** Measures the working tree against its base and judges it. Throws a `Fault` when it cannot judge. */
async function check(request) {
    const { watch, interruption } = request;
    watch({ kind: 'stage', text: 'reading the repository' });
    const { repository, plan } = await (0,ground/* openGround */._)(request);
    await (0,sweep/* sweep */.X)(repository);
    const head = await (0,git_head/* readHead */.z)(repository, interruption);
    const event = await readGithubEvent();
    const base = await chooseBase(repository, { head, base: request.base, branch: plan.baseline.branch, event });
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
        basePlan: baseDeclares.plan,
        entries,
        names,
        base,
        head,
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
    };
    const { verdicts, decision, unsettled, findings } = (0,assess/* assess */.n)(evidence);
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
        policy: 'interleaved',
        base: { commit: base.commit, label: base.label, chosen: base.because, uncommitted: false },
        head: { commit: head.commit, label: head.label, uncommitted: head.uncommitted },
        ...(measured.environment === undefined ? {} : { environment: measured.environment }),
        ...(measured.launcher === undefined ? {} : { launcher: measured.launcher }),
        time: measured.time,
        unsettled,
        evidence,
        reproduce: reproduce(request, base.commit, measured.seed),
    };
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
