export const id = 994;
export const ids = [994];
export const modules = {

/***/ 5994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./build/model/metric.js
var model_metric = __webpack_require__(6080);
// EXTERNAL MODULE: ./build/model/sample.js
var sample = __webpack_require__(4518);
// EXTERNAL MODULE: ./build/stats/normal-quantile.js
var normal_quantile = __webpack_require__(3447);
// EXTERNAL MODULE: ./build/stats/student-quantile.js
var student_quantile = __webpack_require__(9433);
;// CONCATENATED MODULE: ./build/stats/detectable-deviation.js


/**
 * exp(log(1 + margin) + scale × (t + z × √(1 + t² / 2ν))) − 1 with t = t(1 − alpha, ν) and z = z(power), the normal
 * approximation of the noncentral t (Abramowitz & Stegun 26.7.10), for logarithms whose prediction this is.
 *
 * Example: 20 runs that vary by 4 %, margin 1 %, alpha 0.01, power 95 %: 20.6 %.
 */
function detectableDeviation({ scale, freedom }, { margin, alpha, power }) {
    const t = (0,student_quantile/* studentQuantile */.F)(1 - alpha, freedom);
    const reach = t + (0,normal_quantile/* normalQuantile */.Z)(power) * Math.sqrt(1 + (t * t) / (2 * freedom));
    return Math.expm1(Math.log1p(margin) + scale * reach);
}

// EXTERNAL MODULE: ./build/stats/detectable-change.js
var detectable_change = __webpack_require__(5246);
// EXTERNAL MODULE: ./build/compare/compare.js + 12 modules
var compare = __webpack_require__(6119);
// EXTERNAL MODULE: ./build/compare/compare-exact.js
var compare_exact = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/compare/deviation.js + 3 modules
var compare_deviation = __webpack_require__(3352);
// EXTERNAL MODULE: ./build/compare/series.js
var series = __webpack_require__(3763);
;// CONCATENATED MODULE: ./build/compare/compare-history.js








/** The series of a benchmark in the stored runs; a metric that changed its meaning counts as it is in the newest. */
function pastSeriesOf({ base, runs }, benchmark) {
    const all = runs.flatMap(({ commit, samples }) => samples
        .filter((sample) => sample.benchmark === benchmark)
        .map((sample) => ({ sample, own: commit === base })));
    const names = new Set(all.map(({ sample }) => sample.metric.name));
    return [...names].flatMap((name) => {
        const found = all.filter(({ sample }) => sample.metric.name === name);
        const latest = found.at(-1);
        if (latest === undefined)
            return [];
        const same = found
            .filter(({ sample }) => (0,series/* sameMetric */.RF)(sample.metric, latest.sample.metric))
            .slice(-compare_deviation/* mostRuns */.wh);
        const own = same.findLast((one) => one.own)?.sample;
        const { metric } = latest.sample;
        return [
            {
                benchmark,
                metric,
                samples: same.map(({ sample }) => sample),
                ...(own === undefined ? {} : { own }),
                enough: metric.nature === 'exact' ? own !== undefined : same.length >= compare_deviation/* leastRuns */.Yh,
            },
        ];
    });
}
/**
 * Holds head against what the stored runs let expect of it; `Question.paired` and `history` do not matter. A number
 * that repeats exactly is compared with that of base's own commit alone: that of another commit tells of that commit.
 */
function compareHistory(past, candidate, question) {
    const { benchmark, metric } = candidate;
    const incomparable = (because) => ({
        kind: 'incomparable',
        benchmark,
        metric,
        because,
        candidate,
    });
    if (!(0,series/* sameMetric */.RF)(past.metric, metric)) {
        return incomparable(`${metric.name} means something else in the stored runs`);
    }
    if (metric.nature === 'exact') {
        if (past.own === undefined)
            return incomparable(`${metric.name} was not recorded for base's own commit`);
        const exact = (0,compare_exact/* compareExact */.B)(past.own, candidate, { ...question, paired: false });
        return exact.kind === 'compared' ? { ...exact, basis: 'history' } : exact;
    }
    const used = past.samples.map(({ values }) => values.slice(0, candidate.values.length));
    const zeros = [...used.flat(), ...candidate.values].filter((value) => value === 0).length;
    if (zeros > 0) {
        return incomparable(`${zeros} values are 0: too little ${metric.name} for what the clock or counter can tell`);
    }
    const deviation = (0,compare_deviation/* deviationFrom */.eW)(past.samples.map(({ values }) => values), candidate.values, {
        worse: (0,model_metric/* worseSign */.CF)(metric),
        margin: question.margin,
    });
    if (deviation === undefined) {
        return incomparable(`${past.samples.length} of the ${compare_deviation/* leastRuns */.Yh} stored runs that a verdict needs`);
    }
    const { pWorse, pBetter, medians, expected } = deviation;
    const { alpha, familySize, margin } = question;
    return {
        kind: 'compared',
        benchmark,
        metric,
        baseline: (0,sample/* makeSample */.L)(benchmark, metric, medians),
        candidate,
        paired: false,
        effect: effectOf(deviation, (0,model_metric/* worseSign */.CF)(metric), question.level),
        pWorse,
        pBetter,
        upperBound: Math.expm1(deviation.bounds(compare/* boundLevel */.j).high),
        exact: false,
        minimumDetectable: detectableDeviation(expected, {
            margin,
            alpha: alpha / familySize,
            power: detectable_change/* usualPower */._,
        }),
        apart: { historyRuns: medians.length, worse: pWorse <= alpha, better: pBetter <= alpha },
        basis: 'history',
    };
}
function effectOf(deviation, worse, level) {
    const { value, reference } = deviation;
    const { low, high } = deviation.bounds((1 + level) / 2);
    const estimate = (scale) => ({
        value: scale(value) + 0,
        low: scale(low) + 0,
        high: scale(high) + 0,
    });
    return {
        relative: estimate(Math.expm1),
        absolute: estimate((distance) => worse * reference * Math.expm1(worse * distance)),
        level,
    };
}

// EXTERNAL MODULE: ./build/judge/decide.js
var decide = __webpack_require__(5334);
// EXTERNAL MODULE: ./build/judge/family.js
var family = __webpack_require__(3006);
// EXTERNAL MODULE: ./build/judge/judge.js + 5 modules
var judge = __webpack_require__(7425);
;// CONCATENATED MODULE: ./build/judge/presence.js
const baseFailed = {
    crashed: 'crashed',
    vanished: 'gave no value',
    unmeasured: 'was not measured',
};
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
        because: `base ${baseFailed[base.kind]}: ${base.because}`,
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

// EXTERNAL MODULE: ./build/model/terms.js
var terms = __webpack_require__(7621);
// EXTERNAL MODULE: ./build/stats/busy-share.js
var busy_share = __webpack_require__(4477);
;// CONCATENATED MODULE: ./build/judge/speaks.js
/** Which metrics speak for a benchmark; the others are shown only. */



/**
 * The metrics that `judge` names; for `auto` one of them: CPU time where base computes more than 0.8 of its
 * elapsed time, else elapsed time, else the first there is; what base does not give is chosen only where base gives
 * nothing, so that a metric which head lost is missed. A metric with its own threshold or budget always speaks.
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
function automatic(all) {
    const known = all.filter(({ atBase }) => atBase);
    const measured = known.length > 0 ? known : all;
    const values = (name) => measured.find(({ metric }) => metric.name === name)?.values;
    const [busy, elapsed] = [values(model_metric/* cpu */.BW.name), values(model_metric/* wall */.zP.name)];
    if (busy !== undefined && elapsed !== undefined) {
        return (0,busy_share/* busyShare */.F)(busy, elapsed) > terms/* cpuBoundAbove */._ ? model_metric/* cpu */.BW.name : model_metric/* wall */.zP.name;
    }
    if (elapsed !== undefined)
        return model_metric/* wall */.zP.name;
    return busy === undefined ? measured[0]?.metric.name : model_metric/* cpu */.BW.name;
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
// EXTERNAL MODULE: ./build/judge/phrases.js
var phrases = __webpack_require__(1462);
;// CONCATENATED MODULE: ./build/judge/warnings.js



/**
 * Every doubt, what stored runs judged instead of base, that sides were measured apart, and that there were too few
 * pairs for so many tests.
 */
function warnings(cases, { judging }, { doubts, paired, gate, absences }) {
    const doubtful = doubts.map(({ benchmark, code, because, remedy }) => {
        const text = `${benchmark}: ${because}`;
        return { code, severity: 'warning', text, ...(remedy === undefined ? {} : { remedy }), benchmark };
    });
    const told = [...doubtful, ...byHistory(cases, absences)];
    const tested = cases.filter(({ comparison }) => comparison.kind === 'compared' && !comparison.exact && comparison.basis !== 'history');
    if (!paired)
        return tested.length > 0 ? [...told, apart] : told;
    const needed = (0,smallest_pairs/* smallestPairs */.V)(judging, gate.falseAlarmRate);
    const few = tested.filter(({ comparison, ...standing }) => (0,family/* counts */.tQ)(standing) && comparison.kind === 'compared' && comparison.baseline.values.length < needed);
    return few.length > 0 ? [...told, tooFew(few.length, judging, needed)] : told;
}
/** One note a reason, however many benchmarks share it. */
function byHistory(cases, absences) {
    const groups = new Map();
    for (const { comparison } of cases) {
        if (comparison.kind !== 'compared' || comparison.basis !== 'history')
            continue;
        const { benchmark, apart: beyond } = comparison;
        const absence = absences.find((each) => each.side === 'base' && each.benchmark === benchmark);
        const because = absence?.because ?? '';
        const group = groups.get(because) ?? { names: new Set(), runs: 0 };
        group.names.add(benchmark);
        group.runs = Math.max(group.runs, beyond?.historyRuns ?? 1);
        groups.set(because, group);
    }
    return [...groups].map(([because, { names, runs }]) => {
        const [only = ''] = names;
        const who = names.size === 1 ? `${only} is` : `${(0,phrases/* counted */.hS)(names.size, 'benchmark')} are`;
        return {
            code: 'judged-by-history',
            severity: 'note',
            text: `${who} judged by ${(0,phrases/* counted */.hS)(runs, 'stored run')} of this environment, not by base: ${because}`,
            ...(names.size === 1 ? { benchmark: only } : {}),
        };
    });
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
        return { benchmark, series, doubts, presence, ...pastOf(evidence, benchmark, presence) };
    });
    refuseNothing(subjects, evidence);
    return subjects;
}
function pastOf({ history }, benchmark, presence) {
    if (history === undefined || presence.kind !== 'base-failed')
        return {};
    const { others } = history;
    const series = pastSeriesOf(history, benchmark);
    return { past: { series, ...(others === undefined ? {} : { others }) } };
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
    const own = subject.series.filter(({ candidate }) => presence.kind === 'both' || candidate !== undefined);
    const past = new Map((subject.past?.series ?? []).map((one) => [one.metric.name, one]));
    const series = [...own, ...lostSince(own, past)];
    const { judging, lacking } = speaks(terms, series.map(({ metric, baseline, candidate }) => {
        const before = presence.kind === 'base-failed'
            ? past.get(metric.name)?.samples.flatMap(({ values }) => values)
            : baseline?.values;
        return { metric, atBase: before !== undefined, values: before ?? candidate?.values ?? [] };
    }));
    const entries = series.map((one) => {
        const { metric, baseline, candidate } = one;
        const before = past.get(metric.name);
        const comparable = presence.kind === 'both' ? baseline !== undefined : before !== undefined && before.enough;
        return {
            metric,
            terms,
            judges: judging.has(metric.name),
            compared: comparable && candidate !== undefined,
            series: one,
            ...(before === undefined ? {} : { past: before }),
            subject,
        };
    });
    return { entries, lacking };
}
/** Series that base's own stored run has and head no longer gives. */
function lostSince(own, past) {
    return [...past.values()]
        .filter((one) => !own.some(({ metric }) => metric.name === one.metric.name))
        .flatMap(({ benchmark, metric, own: baseline }) => baseline === undefined ? [] : [{ benchmark, metric, baseline, unmatched: false }]);
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
    const question = {
        paired,
        margin: (0,judge/* marginOf */.O)(gate, terms, metric),
        level: 1 - gate.falseAlarmRate,
        alpha: gate.falseAlarmRate,
        familySize: (0,family/* counts */.tQ)(entry) ? families.judging : families.shown,
    };
    if (subject.presence.kind === 'base-failed') {
        if (entry.past?.enough === true)
            return compareHistory(entry.past, candidate, question);
        const because = `${subject.presence.because}${tooLittle(entry)}`;
        return { kind: 'incomparable', benchmark, metric, because, candidate };
    }
    if (baseline === undefined || !entry.compared)
        return { kind: 'added', benchmark, metric, candidate };
    if (unmatched) {
        const because = 'no pair of runs is complete';
        return { kind: 'incomparable', benchmark, metric, because, baseline, candidate };
    }
    return (0,compare/* compare */.U)(baseline, candidate, question);
}
/** Why stored runs do not judge either; empty where nobody asked for any. */
function tooLittle({ subject, past, metric }) {
    if (subject.past === undefined)
        return '';
    const { others } = subject.past;
    const why = others === undefined ? '' : `: ${others}`;
    if (metric.nature === 'exact')
        return `; ${metric.name} was not recorded for base's own commit${why}`;
    const count = past?.samples.length ?? 0;
    const runs = `${count === 0 ? 'no' : `only ${count}`} stored run${count === 1 ? '' : 's'} of this environment`;
    return `; ${runs} instead, and a verdict needs ${compare_deviation/* leastRuns */.Yh}${why}`;
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ compareExact)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6080);

/**
 * Compares the one number of each side. A side whose numbers differ is not exact after all, so nothing can be said. A
 * change from 0 (of 0, where higher is better) has no ratio: it is `incomparable` with the change in base units, and
 * whether that is worse is plain.
 */
function compareExact(baseline, candidate, { paired, margin, level }) {
    const { benchmark, metric } = candidate;
    const identity = { benchmark, metric, baseline, candidate };
    const incomparable = (because) => ({ ...identity, kind: 'incomparable', because });
    for (const [side, { values }] of [
        ['base', baseline],
        ['head', candidate],
    ]) {
        const other = values.find((value) => value !== values[0]);
        if (other !== undefined) {
            return incomparable(`not deterministic: ${metric.name} should repeat exactly, but at ${side} it was ${values[0]} and ${other} ${metric.unit}`);
        }
    }
    const [base, head] = [baseline.values[0], candidate.values[0]];
    const change = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .worseSign */ .CF)(metric) * (head - base) + 0;
    const [less, more] = metric.better === 'lower' ? [base, head] : [head, base];
    const relative = change === 0 ? 0 : more / less - 1;
    if (!Number.isFinite(relative)) {
        return {
            ...identity,
            kind: 'incomparable',
            because: `${metric.name} went from ${base} to ${head} ${metric.unit}, a change without a ratio`,
            exactChange: change,
        };
    }
    return {
        ...identity,
        kind: 'compared',
        paired,
        effect: { relative: point(relative), absolute: point(change), level },
        pWorse: relative > margin ? 0 : 1,
        // The mirror image of "worse by more than the margin" is base / head above 1 + margin.
        pBetter: 1 > (1 + relative) * (1 + margin) ? 0 : 1,
        upperBound: relative,
        exact: true,
        minimumDetectable: margin,
    };
}
const point = (value) => ({ value, low: value, high: value });


/***/ }),

/***/ 6119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ boundLevel),
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./build/model/metric.js
var model_metric = __webpack_require__(6080);
// EXTERNAL MODULE: ./build/stats/detectable-change.js
var detectable_change = __webpack_require__(5246);
// EXTERNAL MODULE: ./build/stats/at.js
var at = __webpack_require__(9979);
;// CONCATENATED MODULE: ./build/stats/ranked-sums.js
/** Finds the k-th smallest of very many sums without making them all. */
/**
 * Halves the interval between the smallest and the largest number, moving its ends onto real members each time, so
 * that the result is one of them to the last bit. A survey costs O(n) for sums of two sorted rows, where sorting all
 * sums would cost O(n² log n) and as much memory (in the spirit of Johnson & Mizoguchi, SIAM J. Comput. 7, 1978).
 */
function rankedSums(count, smallest, largest, survey) {
    return {
        count,
        at(rank) {
            if (!(rank >= 1 && rank <= count))
                throw new RangeError(`no rank ${rank} among ${count}`);
            let [low, high] = [smallest, largest];
            while (low < high) {
                const middle = low + (high - low) / 2;
                // Between neighbouring doubles the middle may round up to the upper one, and nothing would move.
                const { count: reached, below, above } = survey(middle < high ? middle : low);
                if (rank <= reached)
                    high = below;
                else
                    low = above;
            }
            return low;
        },
    };
}

;// CONCATENATED MODULE: ./build/stats/cross-differences.js
/** How far every value of one row lies from every value of another. */


/**
 * All differences yⱼ − xᵢ, by rank.
 *
 * Example: from 1, 2 to 4, 8 they are 2, 3, 6, 7.
 */
function crossDifferences(from, to) {
    const [x, y] = [new Float64Array(from).toSorted(), new Float64Array(to).toSorted()];
    const [n, m] = [x.length, y.length];
    return rankedSums(n * m, (0,at.at)(y, 0) - (0,at.at)(x, n - 1), (0,at.at)(y, m - 1) - (0,at.at)(x, 0), (limit) => {
        let [count, below, above] = [0, -Infinity, Infinity];
        for (let i = 0, j = 0; i < n; i += 1) {
            const value = (0,at.at)(x, i);
            while (j < m && (0,at.at)(y, j) - value <= limit)
                j += 1;
            count += j;
            if (j > 0)
                below = Math.max(below, (0,at.at)(y, j - 1) - value);
            if (j < m)
                above = Math.min(above, (0,at.at)(y, j) - value);
        }
        return { count, below, above };
    });
}

;// CONCATENATED MODULE: ./build/stats/location.js
/**
 * The median of the sums, bounded by inverting a rank test: `cut(tail)` says how many sums a bound of confidence
 * 1 − tail leaves out (Hodges & Lehmann, Annals of Mathematical Statistics 34, 1963).
 */
function location_location(sums, cut) {
    const { count } = sums;
    const lower = (tail) => {
        const rank = cut(tail);
        return rank === 0 ? -Infinity : sums.at(rank);
    };
    const upper = (tail) => {
        const rank = cut(tail);
        return rank === 0 ? Infinity : sums.at(count + 1 - rank);
    };
    const middle = (count + 1) / 2;
    const value = count % 2 === 1 ? sums.at(middle) : (sums.at(Math.floor(middle)) + sums.at(Math.ceil(middle))) / 2;
    return {
        value,
        interval: (level) => ({ low: lower((1 - level) / 2), high: upper((1 - level) / 2) }),
        upperBound: (level) => upper(1 - level),
    };
}

// EXTERNAL MODULE: ./build/stats/normal-tail.js
var normal_tail = __webpack_require__(5108);
// EXTERNAL MODULE: ./build/stats/remembered.js
var remembered = __webpack_require__(5308);
;// CONCATENATED MODULE: ./build/stats/rank-sum-null.js
/** The Mann–Whitney statistic's distribution when both samples come from one population without equal values. */



/** Above this many values a side the normal approximation takes over. */
const mostExactSide = 50;
/**
 * P(U ≤ u), U the number of pairs in which the first sample's value is the larger one, for n and m values (Mann &
 * Whitney, Annals of Mathematical Statistics 18, 1947). Exact up to 50 values a side, above that normal with
 * continuity correction.
 *
 * Example: `rankSumNull(3, 2, 0)` is 1/10.
 */
function rankSumNull(n, m, u) {
    const whole = Math.floor(u);
    if (whole < 0)
        return 0;
    if (whole >= n * m)
        return 1;
    if (Math.max(n, m) > mostExactSide) {
        return (0,normal_tail/* normalTail */.W)(((n * m) / 2 - whole - 0.5) / Math.sqrt((n * m * (n + m + 1)) / 12));
    }
    const table = cumulative(n, m);
    // Small probabilities are added up from their own end.
    return whole <= (n * m) / 2 ? (0,at.at)(table, whole) : 1 - (0,at.at)(table, n * m - whole - 1);
}
/**
 * The largest of i + j values is of the first sample with chance i / (i + j) and then beats all j of the second:
 * f(i, j, u) = i/(i+j) f(i−1, j, u−j) + j/(i+j) f(i, j−1, u). Probabilities only, so nothing overflows or cancels.
 */
const cumulative = (0,remembered/* remembered */.H)(16, (n = 0, m = 0) => {
    const size = n * m + 1;
    const certain = () => {
        const row = new Float64Array(size);
        row[0] = 1;
        return row;
    };
    let rows = Array.from({ length: m + 1 }, certain);
    for (let i = 1; i <= n; i += 1) {
        const next = [certain()];
        for (let j = 1; j <= m; j += 1) {
            const [fewer, less] = [rows[j], next[j - 1]];
            if (fewer === undefined || less === undefined)
                throw new RangeError('row missing');
            const row = new Float64Array(size);
            for (let u = 0; u <= i * j; u += 1) {
                row[u] = ((u >= j ? i * (0,at.at)(fewer, u - j) : 0) + j * (0,at.at)(less, u)) / (i + j);
            }
            next.push(row);
        }
        rows = next;
    }
    const table = Float64Array.from(rows[m] ?? certain());
    for (let u = 1; u < size; u += 1)
        table[u] = (0,at.at)(table, u) + (0,at.at)(table, u - 1);
    return table;
});

;// CONCATENATED MODULE: ./build/stats/rank-sum-cut.js
/** How many of the ordered differences between two samples a confidence bound may leave out. */

/**
 * The largest k with P(U ≤ k − 1) ≤ tail for n and m values; 0 where there are too few.
 *
 * Example: `rankSumCut(5, 5, 0.05)` is 5: P(U ≤ 4) = 0.0476.
 */
function rankSumCut(n, m, tail) {
    let [low, high] = [0, Math.floor((n * m) / 2)];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (rankSumNull(n, m, middle - 1) <= tail)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/stats/hodges-lehmann-shift.js
/** How far one sample lies from another: the estimate that belongs to the rank-sum test. */



/**
 * The two-sample Hodges–Lehmann estimate (median of all differences) with bounds by inverting the rank-sum test
 * (Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, sections 4.2 and 4.3).
 *
 * Example: from 1, 2 to 4, 8 the differences are 2, 3, 6, 7 and the shift is 4.5.
 */
function hodgesLehmannShift(from, to) {
    return location_location(crossDifferences(from, to), (tail) => rankSumCut(from.length, to.length, tail));
}

// EXTERNAL MODULE: ./build/stats/signed-rank-cut.js
var signed_rank_cut = __webpack_require__(2792);
;// CONCATENATED MODULE: ./build/stats/walsh-averages.js
/** The means of all pairs of values, each value with itself included. */


/**
 * The Walsh averages (xᵢ + xⱼ) / 2, i ≤ j, by rank.
 *
 * Example: those of 1, 2, 6 are 1, 1.5, 2, 3.5, 4, 6.
 */
function walshAverages(values) {
    const sorted = new Float64Array(values).toSorted();
    const n = sorted.length;
    const sums = rankedSums((n * (n + 1)) / 2, 2 * (0,at.at)(sorted, 0), 2 * (0,at.at)(sorted, n - 1), (limit) => {
        let [count, below, above] = [0, -Infinity, Infinity];
        for (let i = 0, j = n - 1; i < n; i += 1) {
            const value = (0,at.at)(sorted, i);
            while (j >= 0 && value + (0,at.at)(sorted, j) > limit) {
                above = Math.min(above, value + (0,at.at)(sorted, j));
                j -= 1;
            }
            // Partners before i were counted from their own side.
            if (j < i) {
                if (2 * value > limit)
                    above = Math.min(above, 2 * value);
                break;
            }
            count += j - i + 1;
            below = Math.max(below, value + (0,at.at)(sorted, j));
            if (j + 1 < n)
                above = Math.min(above, value + (0,at.at)(sorted, j + 1));
        }
        return { count, below, above };
    });
    return { count: sums.count, at: (rank) => sums.at(rank) / 2 };
}

;// CONCATENATED MODULE: ./build/stats/hodges-lehmann.js
/** Where paired differences lie: the estimate that belongs to the signed-rank test. */



/**
 * The Hodges–Lehmann estimate (median of the Walsh averages) with bounds by inverting the exact signed-rank test
 * (Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, sections 3.2 and 3.3).
 *
 * Example: for 1, 2, 6 the Walsh averages are 1, 1.5, 2, 3.5, 4, 6 and the estimate is 2.75; three values bound
 * nothing at 95 %.
 */
function hodgesLehmann(differences) {
    return location_location(walshAverages(differences), (tail) => (0,signed_rank_cut/* signedRankCut */.R)(differences.length, tail));
}

;// CONCATENATED MODULE: ./build/stats/rank-sum-tail.js
/** The one-sided rank-sum test: is one sample larger than another? */



/**
 * P(U ≥ observed) when both samples come from one population, U the number of pairs in which `to` is larger, equal
 * ones counted half (Mann & Whitney 1947). Exact without equal values and up to 50 a side; else normal with correction
 * for ties (Lehmann, Nonparametrics, section 1.4) and continuity.
 *
 * Example: `rankSumTail([1, 2], [3, 4, 5])` is 1/10.
 */
function rankSumTail(from, to) {
    const [n, m] = [from.length, to.length];
    const pooled = new Float64Array([...from, ...to]).toSorted();
    const own = new Float64Array(to).toSorted();
    const all = n + m;
    let [doubledRanks, ties, mine] = [0, 0, 0];
    for (let start = 0, end = 0; start < all; start = end) {
        const value = (0,at.at)(pooled, start);
        while (end < all && pooled[end] === value)
            end += 1;
        ties += (end - start) ** 3 - (end - start);
        while (mine < m && own[mine] === value) {
            doubledRanks += start + end + 1;
            mine += 1;
        }
    }
    const u = doubledRanks / 2 - (m * (m + 1)) / 2;
    if (ties === 0 && Math.max(n, m) <= mostExactSide)
        return rankSumNull(m, n, n * m - u);
    const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
    return variance > 0 ? (0,normal_tail/* normalTail */.W)((u - (n * m) / 2 - 0.5) / Math.sqrt(variance)) : 1;
}

// EXTERNAL MODULE: ./build/stats/signed-rank-null.js
var signed_rank_null = __webpack_require__(6755);
;// CONCATENATED MODULE: ./build/stats/signed-rank-tail.js
/** The exact one-sided signed-rank test: are differences larger than nothing? */



/**
 * P(W ≥ observed) when every sign is a fair coin, W the sum of the ranks of positive differences (Wilcoxon, Biometrics
 * Bulletin 1, 1945). Equal sizes share their mean rank and the distribution is the exact one given these ranks; a zero
 * keeps its rank and counts as negative, that is against the claim. Exact up to 500 differences, above that normal
 * with continuity correction. No differences give 1.
 *
 * Example: all of 5 differences positive give 1/32; `signedRankTail([1, 2, -3, 4])` is 5/16: of the 16 ways to put
 * signs on 1, 2, 3, 4 five reach a sum of 7.
 */
function signedRankTail(differences) {
    const { doubledRanks, doubledSum, tied } = ranked(differences);
    const n = differences.length;
    const total = n * (n + 1);
    // The mirror image of the upper tail, where small probabilities are added up without cancelling.
    const mirrored = total - doubledSum;
    if (n > signed_rank_null/* mostExact */.D) {
        const deviation = Math.sqrt(doubledRanks.reduce((sum, rank) => sum + rank * rank, 0)) / 2;
        return (0,normal_tail/* normalTail */.W)((total / 2 - mirrored - 1) / deviation);
    }
    if (!tied)
        return (0,signed_rank_null/* signedRankNull */.Y)(n, mirrored / 2);
    return mirrored <= total / 2
        ? lowerTail(doubledRanks, mirrored)
        : 1 - lowerTail(doubledRanks, doubledSum - 1);
}
/** Ranks are doubled, so that the mean rank of equal sizes is a whole number. */
function ranked(differences) {
    const sizes = Float64Array.from(differences, Math.abs).toSorted();
    const gains = new Float64Array(differences.filter((difference) => difference > 0)).toSorted();
    const doubledRanks = new Uint32Array(sizes.length);
    let [doubledSum, gain, tied] = [0, 0, false];
    for (let start = 0, end = 0; start < sizes.length; start = end) {
        const size = (0,at.at)(sizes, start);
        while (end < sizes.length && sizes[end] === size)
            end += 1;
        const rank = start + end + 1;
        doubledRanks.fill(rank, start, end);
        tied ||= end - start > 1;
        while (gain < gains.length && gains[gain] === size) {
            doubledSum += rank;
            gain += 1;
        }
    }
    return { doubledRanks, doubledSum, tied };
}
/** P(sum of the ranks with positive sign ≤ limit), by the same recursion as without ties. */
function lowerTail(ranks, limit) {
    if (limit < 0)
        return 0;
    const table = new Float64Array(limit + 1);
    table[0] = 1;
    let reach = 0;
    for (const rank of ranks) {
        reach = Math.min(limit, reach + rank);
        for (let w = reach; w >= 0; w -= 1) {
            table[w] = 0.5 * ((table[w] ?? 0) + (w >= rank ? (table[w - rank] ?? 0) : 0));
        }
    }
    return table.reduce((sum, chance) => sum + chance, 0);
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/stats/spread.js
/** A standard deviation that a few wild values cannot blow up. */


/** Makes the median absolute deviation of normal values agree with their standard deviation (1 / Φ⁻¹(3/4)). */
const consistency = 1.4826;
/**
 * 1.4826 × the median absolute deviation from the median (Hampel 1974). Where more than half of the values are one
 * number that is 0 and says nothing of the others, so the ordinary standard deviation stands in.
 *
 * Example: `spread([1, 1, 2, 2, 4, 6, 9])` is 1.4826 × 1 (deviations 1, 1, 0, 0, 2, 4, 7; their median is 1).
 */
function spread(values) {
    const center = (0,median/* median */.J)(values);
    const robust = consistency * (0,median/* median */.J)(values.map((value) => Math.abs(value - center)));
    if (robust > 0 || values.length < 2)
        return robust;
    return (0,simple_statistics/* sampleStandardDeviation */.JK)([...values]);
}

// EXTERNAL MODULE: ./build/compare/deviation.js + 3 modules
var compare_deviation = __webpack_require__(3352);
;// CONCATENATED MODULE: ./build/compare/apart.js

/**
 * Two sets of values taken at different moments differ by what happened between the moments, and nothing inside them
 * tells how much that is; the medians of earlier runs do. Head is beyond them where the test of `deviationFrom` says
 * so with this confidence; with fewer than ten runs it never does.
 */
function apartFrom(history, candidate, { worse, margin, confidence, }) {
    const historyRuns = history.filter((values) => values.length > 0).length;
    const deviation = (0,compare_deviation/* deviationFrom */.eW)(history, candidate, { worse, margin });
    if (deviation === undefined)
        return { historyRuns, worse: false, better: false };
    return {
        historyRuns: deviation.medians.length,
        worse: deviation.pWorse <= 1 - confidence,
        better: deviation.pBetter <= 1 - confidence,
    };
}

// EXTERNAL MODULE: ./build/compare/compare-exact.js
var compare_exact = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/compare/log-ratio.js
var log_ratio = __webpack_require__(1936);
// EXTERNAL MODULE: ./build/compare/series.js
var series = __webpack_require__(3763);
;// CONCATENATED MODULE: ./build/compare/compare.js











/** Confidence of the one-sided bound that shows "unchanged". */
const boundLevel = 0.95;
/**
 * Works on d = log(head / base), turned so that positive is worse: signed-rank test and Hodges–Lehmann estimate for
 * pairs, rank-sum test and shift for samples made apart. Paired samples of different length are a `RangeError`.
 */
function compare(baseline, candidate, question) {
    const { benchmark, metric } = candidate;
    const identity = { benchmark, metric, baseline, candidate };
    if (!(0,series/* sameMetric */.RF)(baseline.metric, metric)) {
        return { ...identity, kind: 'incomparable', because: `${metric.name} ${renamed(baseline, candidate)}` };
    }
    if (metric.nature === 'exact')
        return (0,compare_exact/* compareExact */.B)(baseline, candidate, question);
    const values = [...baseline.values, ...candidate.values];
    const zeros = values.filter((value) => value === 0).length;
    if (zeros > 0) {
        const count = `${zeros} of ${values.length} values are 0`;
        return {
            ...identity,
            kind: 'incomparable',
            because: `${count}: too little ${metric.name} for what the clock or counter can tell`,
        };
    }
    const worse = (0,model_metric/* worseSign */.CF)(metric);
    const { relative, absolute, ...found } = question.paired
        ? inPairs(baseline.values, candidate.values, worse, question.margin)
        : madeApart(baseline.values, candidate.values, worse, question);
    const alpha = question.alpha / question.familySize;
    return {
        ...identity,
        kind: 'compared',
        paired: question.paired,
        effect: effectOf(relative, absolute, question.level),
        upperBound: Math.expm1(relative.upperBound(boundLevel)),
        exact: false,
        minimumDetectable: (0,detectable_change/* detectableChange */.w)({ spread: found.spread, margin: question.margin, alpha, power: detectable_change/* usualPower */._ }, Math.min(baseline.values.length, candidate.values.length)),
        ...found,
    };
}
function inPairs(base, head, worse, margin) {
    if (base.length !== head.length)
        throw new RangeError(`${base.length} and ${head.length} values make no pairs`);
    const beyond = (0,log_ratio/* onGrid */.k)(Math.log1p(margin));
    const ratios = base.map((value, index) => worse * (0,log_ratio/* logRatio */.A)(head[index] ?? Number.NaN, value));
    return {
        relative: hodgesLehmann(ratios),
        absolute: hodgesLehmann(base.map((value, index) => worse * ((head[index] ?? Number.NaN) - value))),
        pWorse: signedRankTail(ratios.map((ratio) => ratio - beyond)),
        pBetter: signedRankTail(ratios.map((ratio) => -ratio - beyond)),
        spread: spread(ratios),
    };
}
function madeApart(base, head, worse, { margin, alpha, history = [] }) {
    const beyond = (0,log_ratio/* onGrid */.k)(Math.log1p(margin));
    // Measured from their smallest value, the logarithms do not depend on the unit.
    const smallest = [...base, ...head].reduce((least, value) => Math.min(least, value));
    const turned = (values) => values.map((value) => worse * (0,log_ratio/* logRatio */.A)(value, smallest));
    const [from, to] = [turned(base), turned(head)];
    const shifted = (values) => values.map((value) => value + beyond);
    const pairs = Math.min(from.length, to.length);
    return {
        relative: hodgesLehmannShift(from, to),
        absolute: hodgesLehmannShift(base.map((value) => worse * value), head.map((value) => worse * value)),
        pWorse: rankSumTail(shifted(from), to),
        pBetter: rankSumTail(shifted(to), from),
        // As if it were pairs: the same standard error of the difference from as many pairs.
        spread: Math.sqrt(pairs * (spread(from) ** 2 / from.length + spread(to) ** 2 / to.length)),
        apart: apartFrom(history, head, { worse, margin, confidence: 1 - alpha }),
    };
}
function effectOf(relative, absolute, level) {
    const estimate = (where, scale) => {
        const { low, high } = where.interval(level);
        return { value: scale(where.value), low: Number.isFinite(low) ? scale(low) : low, high: scale(high) };
    };
    return {
        relative: estimate(relative, (value) => Math.expm1(value) + 0),
        absolute: estimate(absolute, (value) => value + 0),
        level,
    };
}
function renamed({ metric: base }, { metric: head }) {
    if (base.unit !== head.unit)
        return `is in ${base.unit} at base and in ${head.unit} at head`;
    if (base.better !== head.better)
        return `is better ${base.better} at base and better ${head.better} at head`;
    return `is ${base.nature} at base and ${head.nature} at head`;
}


/***/ }),

/***/ 3352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eW: () => (/* binding */ deviationFrom),
  Yh: () => (/* binding */ leastRuns),
  wh: () => (/* binding */ mostRuns)
});

// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(2856);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
;// CONCATENATED MODULE: ./build/stats/prediction.js
/** What a quiet history lets expect of its next value. */

/**
 * One new value of the same normal population lies about the mean of J values as Student's t with J − 1 degrees of
 * freedom does, times sd × √(1 + 1/J) (Hahn & Meeker, Statistical Intervals, section 4.7). Needs two values at least.
 *
 * Example: 9, 10, 11 let expect 10, with a deviation of √(4/3) and two degrees of freedom.
 */
function prediction(values) {
    const count = values.length;
    if (count < 2)
        throw new RangeError('a prediction needs two values at least');
    return {
        center: (0,simple_statistics/* mean */.RE)([...values]),
        scale: (0,simple_statistics/* sampleStandardDeviation */.JK)([...values]) * Math.sqrt(1 + 1 / count),
        freedom: count - 1,
    };
}

// EXTERNAL MODULE: ./build/stats/student-quantile.js
var student_quantile = __webpack_require__(9433);
;// CONCATENATED MODULE: ./build/stats/prediction-bounds.js
/** Where the next value of a quiet history should lie. */


/**
 * One-sided prediction bounds for one new value of the same normal population: mean ± t(confidence, J − 1) × sd ×
 * √(1 + 1/J). Needs two values at least.
 *
 * Example: for 9, 10, 11 at 95 % they are 10 ± 2.919986 × 1 × √(4/3), that is 6.628 and 13.372.
 */
function predictionBounds(values, confidence) {
    const { center, scale, freedom } = prediction(values);
    const reach = (0,student_quantile/* studentQuantile */.F)(confidence, freedom) * scale;
    return { low: center - reach, high: center + reach };
}

// EXTERNAL MODULE: ./build/stats/student-tail.js
var student_tail = __webpack_require__(7618);
;// CONCATENATED MODULE: ./build/stats/prediction-tail.js
/** How surprising the next value of a quiet history is. */


/**
 * The chance that one new value of the same normal population lies as far above the mean as `value` or further: below
 * alpha exactly where `value` lies above the one-sided prediction bound of confidence 1 − alpha. Values that are all
 * the same expect that very value: 0 above it, else 1. Needs two values at least.
 *
 * Example: of 9, 10, 11 and 13.372 it is 0.05.
 */
function predictionTail(values, value) {
    const { center, scale, freedom } = prediction(values);
    if (scale === 0)
        return value > center ? 0 : 1;
    return (0,student_tail/* studentTail */.g)((value - center) / scale, freedom);
}

// EXTERNAL MODULE: ./build/compare/log-ratio.js
var log_ratio = __webpack_require__(1936);
;// CONCATENATED MODULE: ./build/compare/deviation.js
/** How far head lies from what earlier runs let expect of it: the one test behind every verdict from history. */





/** Fewer earlier runs than this say too little about how far one run lies from another. */
const leastRuns = 10;
/** Older runs than the latest of these tell of another time. */
const mostRuns = 30;
/**
 * Head's log-median against those of the J latest runs, 10 ≤ J ≤ 30: it deviates by more than the margin where it
 * exceeds
 *
 *     mean + t(1 − alpha, J − 1) × sd × √(1 + 1/J) + log(1 + margin)
 *
 * (mirrored for the better side), that is where the p-value is at most alpha. Undefined with fewer runs. The median of
 * many values is steadier than that of few, so of each run no more values count than head has, the first ones.
 * `worse` is +1 where larger is worse. All values are positive; runs without values do not count.
 */
function deviationFrom(history, candidate, { worse, margin }) {
    const runs = history.filter((values) => values.length > 0).slice(-mostRuns);
    if (runs.length < leastRuns)
        return undefined;
    const medians = runs.map((values) => (0,median/* median */.J)(values.slice(0, candidate.length)));
    // Measured from their smallest value, the logarithms do not depend on the unit.
    const smallest = medians.reduce((least, value) => Math.min(least, value));
    const turned = medians.map((value) => worse * (0,log_ratio/* logRatio */.A)(value, smallest));
    const head = worse * (0,log_ratio/* logRatio */.A)((0,median/* median */.J)(candidate), smallest);
    const { center, ...expected } = prediction(turned);
    const beyond = (0,log_ratio/* onGrid */.k)(Math.log1p(margin));
    const mirrored = turned.map((value) => -value);
    return {
        medians,
        value: head - center,
        expected,
        bounds(confidence) {
            const { low, high } = predictionBounds(turned, confidence);
            return { low: head - high, high: head - low };
        },
        reference: smallest * Math.exp(worse * center),
        pWorse: predictionTail(turned, head - beyond),
        pBetter: predictionTail(mirrored, -head - beyond),
    };
}


/***/ }),

/***/ 1936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ logRatio),
/* harmony export */   k: () => (/* binding */ onGrid)
/* harmony export */ });
/** Ratios on the scale on which "twice as slow" and "twice as fast" are equally far from "the same". */
/** 2^-36 is 1.5e-11, far finer than any measurement and far coarser than the rounding of doubles. */
const grid = 2 ** 36;
/**
 * Rounds to the grid, so that equal ratios are equal to the last bit however they were scaled, their differences are
 * exact, and ties in a rank test are the ties of the measurements.
 */
function onGrid(value) {
    const rounded = Math.round(Math.abs(value) * grid) / grid;
    return value < 0 ? 0 - rounded : rounded;
}
/** log(value / reference) of two positive numbers; exactly the negative of `logRatio(reference, value)`. */
function logRatio(value, reference) {
    const [low, high] = value < reference ? [value, reference] : [reference, value];
    const ratio = high / low;
    const size = onGrid(Number.isFinite(ratio) ? Math.log(ratio) : Math.log(high) - Math.log(low));
    return value < reference ? 0 - size : size;
}


/***/ }),

/***/ 3763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   RF: () => (/* binding */ sameMetric)
/* harmony export */ });
/* unused harmony export samplesOf */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);
/* harmony import */ var _model_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4518);


const keyOf = (benchmark, metric) => `${benchmark}\n${metric.name}`;
/** The samples of one side in order of first appearance, values in order of measurement. */
function samplesOf(runs, side) {
    return [...tracks(runs, side).values()].map((track) => sampleOf(track, track.values.values()));
}
/**
 * The series of both sides in order of first appearance. With `paired`, the samples hold the complete pairs only, in
 * order of the pairs, so that equal places belong together; a run whose partner is missing is left out.
 */
function seriesOf(runs, paired) {
    const [base, head] = [tracks(runs, 'base'), tracks(runs, 'head')];
    return [...new Set([...base.keys(), ...head.keys()])].flatMap((key) => {
        const [left, right] = [base.get(key), head.get(key)];
        const any = right ?? left;
        if (any === undefined)
            return [];
        const identity = { benchmark: any.benchmark, metric: any.metric };
        if (left === undefined || right === undefined) {
            const sample = sampleOf(any, any.values.values());
            return [
                {
                    ...identity,
                    ...(right === undefined ? { baseline: sample } : { candidate: sample }),
                    unmatched: false,
                },
            ];
        }
        const pairs = paired ? [...left.values.keys()].filter((pair) => right.values.has(pair)) : [];
        const matched = pairs.length > 0;
        const values = (track) => matched ? pairs.map((pair) => track.values.get(pair) ?? Number.NaN) : track.values.values();
        return [
            {
                ...identity,
                baseline: sampleOf(left, values(left)),
                candidate: sampleOf(right, values(right)),
                unmatched: paired && !matched,
            },
        ];
    });
}
const sampleOf = ({ benchmark, metric }, values) => (0,_model_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSample */ .L)(benchmark, metric, [...values]);
function tracks(runs, side) {
    const found = new Map();
    for (const { side: ran, workload, pair, readings } of runs) {
        if (ran !== side)
            continue;
        for (const { benchmark, metric, value } of readings) {
            const key = keyOf(benchmark, metric);
            const track = found.get(key) ?? { benchmark, metric, workload, values: new Map() };
            found.set(key, track);
            if (track.workload !== workload || track.values.has(pair) || !sameMetric(track.metric, metric)) {
                throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('ambiguous-reading', `${benchmark} (${metric.name}) has more than one value in pair ${pair} of ${side}, or changes its unit`, { benchmark, remedy: 'give every benchmark a name of its own' });
            }
            track.values.set(pair, value);
        }
    }
    return found;
}
/** Whether two metrics of one name mean the same, so that their numbers may be held against each other. */
function sameMetric(a, b) {
    return a.unit === b.unit && a.better === b.better && a.nature === b.nature;
}


/***/ }),

/***/ 5334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   u: () => (/* binding */ decisionOf)
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(543);

/** What a word asks for by itself, before `gate` of the benchmark has its say. */
const asked = {
    regression: () => 'failed',
    'over-budget': () => 'failed',
    missing: ({ onMissing }) => ({ pass: 'passed', warn: 'warned', fail: 'failed' }[onMissing]),
    inconclusive: ({ onInconclusive }) => ({ pass: 'passed', warn: 'warned', fail: 'inconclusive' }[onInconclusive]),
    improvement: () => 'passed',
    unchanged: () => 'passed',
    new: () => 'unjudged',
    removed: () => 'unjudged',
    'not-looked': () => 'unjudged',
};
/**
 * The decision of one row. `gate: warn` turns what would fail into a warning; a quarantined row (`gate: off`) and one
 * that is only shown have no say at all.
 */
function decisionOf(word, standing, judges, gate) {
    if (!judges || standing === 'off')
        return 'unjudged';
    const decision = asked[word](gate);
    return standing === 'warn' && (decision === 'failed' || decision === 'inconclusive') ? 'warned' : decision;
}
/** The decision over all rows: as strong as the strongest. */
function decide(verdicts) {
    return verdicts.reduce((all, { decision }) => (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(all, decision), 'unjudged');
}


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m6: () => (/* binding */ familiesOf),
/* harmony export */   nT: () => (/* binding */ budgetOf),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/** Whether a false alarm of this series could reach the build. */
function counts({ judges, terms }) {
    return judges && terms.gate !== 'off';
}
/** The budget held against a series; only a series that judges has one. */
function budgetOf({ metric, terms }) {
    return Object.hasOwn(terms.budgets, metric.name) ? terms.budgets[metric.name] : undefined;
}
/**
 * One test for every noisy series that is compared and one for every budget of a noisy series. Exact metrics are not
 * tested, so they cannot raise a false alarm. At least 1, so that rates can be divided by it.
 */
function familiesOf(prospects) {
    let [judging, shown] = [0, 0];
    for (const prospect of prospects) {
        if (prospect.metric.nature === 'exact')
            continue;
        const tests = (prospect.compared ? 1 : 0) + (budgetOf(prospect) === undefined ? 0 : 1);
        shown += tests;
        if (counts(prospect))
            judging += tests;
    }
    return { judging: Math.max(1, judging), shown: Math.max(1, shown) };
}


/***/ }),

/***/ 7425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  O: () => (/* binding */ marginOf)
});

// EXTERNAL MODULE: ./build/model/terms.js
var model_terms = __webpack_require__(7621);
;// CONCATENATED MODULE: ./build/stats/holm.js
/** Correction for looking at many series at once. */
/**
 * Holm's adjusted p-values (Scandinavian Journal of Statistics 6, 1979), in the order given: rejecting those at or
 * below alpha keeps the chance of any false rejection at alpha, however the tests depend on each other. A `family`
 * larger than the list counts tests that are not in it as never rejected.
 *
 * Example: `holm([0.01, 0.04, 0.03])` is `[0.03, 0.06, 0.06]`.
 */
function holm(ps, family = ps.length) {
    const order = ps.map((_, index) => index).toSorted((i, j) => (ps[i] ?? 1) - (ps[j] ?? 1));
    const adjusted = ps.map(() => 1);
    let highest = 0;
    order.forEach((index, place) => {
        highest = Math.max(highest, Math.min(1, (Math.max(family, ps.length) - place) * (ps[index] ?? 1)));
        adjusted[index] = highest;
    });
    return adjusted;
}

// EXTERNAL MODULE: ./build/model/metric.js
var model_metric = __webpack_require__(6080);
// EXTERNAL MODULE: ./build/stats/at.js
var at = __webpack_require__(9979);
// EXTERNAL MODULE: ./build/stats/binomial-tail.js
var binomial_tail = __webpack_require__(9062);
;// CONCATENATED MODULE: ./build/stats/median-lower-bound.js
/** How low a population's median may lie, whatever the distribution. */


/**
 * The one-sided lower confidence bound of the median: the k-th smallest value, k the largest with
 * P(Bin(n, ½) ≤ k − 1) ≤ 1 − confidence (Conover, Practical Nonparametric Statistics, section 3.2). Minus infinity
 * where there are too few values for one.
 *
 * Example: of 1 … 10 at 95 % it is 2, because P(Bin(10, ½) ≤ 1) = 0.0107 and P(Bin(10, ½) ≤ 2) = 0.0547.
 */
function medianLowerBound(values, confidence) {
    let [low, high] = [0, Math.ceil(values.length / 2)];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((0,binomial_tail/* binomialTail */.C)(values.length, middle - 1, 0.5) <= 1 - confidence + 1e-12)
            low = middle;
        else
            high = middle - 1;
    }
    return low === 0 ? -Infinity : (0,at.at)(new Float64Array(values).toSorted(), low - 1);
}

// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/judge/phrases.js
var phrases = __webpack_require__(1462);
;// CONCATENATED MODULE: ./build/judge/budget.js
/** A sample against an absolute limit. */




const confidence = 0.95;
/**
 * Over where the one-sided 95 % bound of the median lies beyond the budget; an exact metric is its own bound. For a
 * metric of which more is better the budget is the least that is allowed, and everything is mirrored.
 */
function holdBudget({ metric, values }, budget) {
    const worse = (0,model_metric/* worseSign */.CF)(metric);
    const turned = values.map((value) => worse * value);
    const limit = worse * budget;
    const center = (0,median/* median */.J)(turned);
    const bound = metric.nature === 'exact' ? Math.min(...turned) : medianLowerBound(turned, confidence);
    const side = worse === 1 ? 'above' : 'below';
    const distance = `${apart(center - limit, budget, metric.unit)} ${side} its budget`;
    if (center <= limit)
        return { state: 'within', because: 'the median is within its budget' };
    if (bound > limit)
        return { state: 'over', because: `the median is ${distance}, and surely beyond it` };
    return {
        state: 'across',
        because: `the median is ${distance}, but ${values.length} values of this noise do not make that sure`,
    };
}
const apart = (distance, budget, unit) => budget > 0 ? (0,phrases/* percent */.KN)(distance / budget) : `${(0,phrases/* plain */.pj)(distance)} ${unit}`;

// EXTERNAL MODULE: ./build/judge/decide.js
var decide = __webpack_require__(5334);
// EXTERNAL MODULE: ./build/judge/family.js
var family = __webpack_require__(3006);
// EXTERNAL MODULE: ./build/stats/detectable-change.js
var detectable_change = __webpack_require__(5246);
// EXTERNAL MODULE: ./build/stats/smallest-pairs.js
var smallest_pairs = __webpack_require__(6091);
;// CONCATENATED MODULE: ./build/stats/pairs-needed.js
/** How many pairs would settle a question. */


/** Beyond this the answer is "not by measuring longer". */
const most = 1_000_000;
/**
 * The smallest number of pairs whose detectable change is at most the threshold. Infinite where the threshold does not
 * exceed the margin or more than a million pairs would be needed.
 *
 * Example: spread 4.7 %, threshold 5 %, margin 1 %, alpha 0.01 / 5, power 95 %: 36 pairs.
 */
function pairsNeeded({ threshold, ...design }) {
    const enough = (pairs) => (0,detectable_change/* detectableChange */.w)(design, pairs) <= threshold;
    let low = (0,smallest_pairs/* smallestPairs */.V)(1, design.alpha);
    if (enough(low))
        return low;
    if (threshold <= design.margin)
        return Infinity;
    let high = low * 2;
    while (!enough(high)) {
        if (high > most)
            return Infinity;
        [low, high] = [high, high * 2];
    }
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (enough(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./build/judge/word.js




/** Fewer values than this never make a verdict of a noisy metric. */
const leastValues = 5;
/** A change of exactly the threshold counts, whatever its last bit says. */
const reaches = (relative, threshold) => relative >= threshold - 1e-9;
function wordOf(compared, bar) {
    const { relative } = compared.effect;
    const count = Math.min(compared.baseline.values.length, compared.candidate.values.length);
    if (!compared.exact && count < leastValues) {
        const what = valuesText(compared, count);
        return unsettled(compared, bar, `only ${what}: fewer than ${leastValues} never make a verdict`);
    }
    const [worse, better] = [bar.pWorse <= bar.alpha, bar.pBetter <= bar.alpha];
    // A threshold on the better side is the mirror image: base against head, not the same share of base.
    const gain = -relative.value / (1 + relative.value);
    const largeWorse = worse && reaches(relative.value, bar.threshold);
    const largeBetter = better && reaches(gain, bar.threshold);
    if (largeWorse || largeBetter) {
        const backed = largeWorse ? compared.apart?.worse : compared.apart?.better;
        if (backed === false)
            return { word: 'inconclusive', because: unbacked(compared) };
        return { word: largeWorse ? 'regression' : 'improvement', because: sure(compared, bar, largeWorse) };
    }
    if (worse) {
        const limit = `below the threshold of ${(0,phrases/* percent */.KN)(bar.threshold)}`;
        return { word: 'inconclusive', because: `${sure(compared, bar, true)}; that is ${limit}` };
    }
    if (compared.upperBound < bar.threshold) {
        return { word: 'unchanged', because: unchanged(compared, bar) };
    }
    return unsettled(compared, bar, unsure(compared, bar, count));
}
function valuesText({ paired, basis }, count) {
    if (paired)
        return (0,phrases/* counted */.hS)(count, 'pair');
    return basis === 'history' ? `${(0,phrases/* counted */.hS)(count, 'value')} at head` : `${(0,phrases/* counted */.hS)(count, 'value')} a side`;
}
/** Whom head is held against, where that is not base itself. */
const against = ({ basis, apart }) => basis === 'history' && apart !== undefined ? ` than ${apart.historyRuns} stored runs let expect` : '';
function sure(compared, bar, worse) {
    const { relative, level } = compared.effect;
    if (compared.exact)
        return `${(0,phrases/* change */.Zg)(relative.value)}, exactly (${ends(compared)})`;
    const interval = `${(0,phrases/* percent */.KN)(level)} interval ${(0,phrases/* range */.y1)(relative.low, relative.high)}`;
    const tests = bar.familySize > 1 ? ` over ${bar.familySize} tests` : '';
    const p = (0,phrases/* chance */.Dz)(worse ? bar.pWorse : bar.pBetter);
    return `${(0,phrases/* change */.Zg)(relative.value)}${against(compared)} (${interval}), surely by more than ${(0,phrases/* percent */.KN)(bar.margin)} (${p}${tests})`;
}
const ends = ({ baseline, candidate }) => `${baseline.values[0]} → ${candidate.values[0]} ${candidate.metric.unit}`;
function unchanged(compared, bar) {
    if (compared.exact)
        return `${(0,phrases/* change */.Zg)(compared.effect.relative.value)}, exactly (${ends(compared)})`;
    const most = compared.upperBound > 0 ? `at most ${(0,phrases/* percent */.KN)(compared.upperBound)} worse` : 'not worse';
    return `${most}${against(compared)} with 95 % confidence, below the threshold of ${(0,phrases/* percent */.KN)(bar.threshold)}`;
}
function unbacked({ apart, effect }) {
    const seen = `${(0,phrases/* change */.Zg)(effect.relative.value)}, but base and head were not measured side by side`;
    const runs = apart?.historyRuns ?? 0;
    return runs >= 10
        ? `${seen} and head is not beyond what ${runs} earlier runs let expect`
        : `${seen}, so it may be the difference of two moments`;
}
function unsure(compared, bar, count) {
    const needed = (0,smallest_pairs/* smallestPairs */.V)(bar.familySize, bar.alpha);
    const { relative, level } = compared.effect;
    const interval = `${(0,phrases/* percent */.KN)(level)} interval ${(0,phrases/* range */.y1)(relative.low, relative.high)}`;
    if (compared.paired && !compared.exact && count < needed) {
        const reach = `${(0,phrases/* counted */.hS)(count, 'pair')} cannot reach ${(0,phrases/* percent */.KN)(bar.alpha)} over ${(0,phrases/* counted */.hS)(bar.familySize, 'test')}`;
        return `${reach}, ${needed} could: ${(0,phrases/* change */.Zg)(relative.value)} so far`;
    }
    if (compared.exact)
        return `${(0,phrases/* change */.Zg)(relative.value)}, exactly (${ends(compared)}), but within the margin`;
    const seen = reaches(relative.value, bar.threshold) ? 'but not surely' : 'too noisy to tell';
    return `${(0,phrases/* change */.Zg)(relative.value)}${against(compared)} (${interval}), ${seen}; the smallest change that could have been seen is ${(0,phrases/* percent */.KN)(compared.minimumDetectable)}`;
}
/** Inconclusive for want of measuring: says how much more would do. */
function unsettled(compared, bar, because) {
    if (compared.spread === undefined || !compared.paired)
        return { word: 'inconclusive', because };
    const { threshold, margin, familySize } = bar;
    const design = { spread: compared.spread, margin, alpha: bar.alpha / familySize, power: detectable_change/* usualPower */._ };
    const pairs = Math.max(leastValues, pairsNeeded({ ...design, threshold }));
    // With as many pairs measured already, more of the same is no promise.
    if (!Number.isFinite(pairs) || pairs <= compared.baseline.values.length)
        return { word: 'inconclusive', because };
    return {
        word: 'inconclusive',
        because: `${because}; about ${pairs} pairs would settle it`,
        pairsNeeded: pairs,
    };
}

;// CONCATENATED MODULE: ./build/judge/judge.js







/**
 * One verdict per case, in the same order. p-values are adjusted by Holm, worse and better apart: those of the series
 * that can fail the build over their family, those of the others over the family of all that is shown.
 */
function judge(cases, gate, families) {
    const adjusted = adjust(cases, families);
    return cases.map((one, index) => {
        const { comparison, terms, judges, doubts } = one;
        const { benchmark, metric } = comparison;
        const threshold = (0,model_terms/* thresholdOf */.p)(terms, metric.name);
        const budget = judges ? (0,family/* budgetOf */.nT)({ metric, terms }) : undefined;
        const familySize = (0,family/* counts */.tQ)(one) ? families.judging : families.shown;
        const found = withDoubts(withBudget(judgementOf(comparison, judges, (compared) => wordOf(compared, {
            threshold,
            margin: marginOf(gate, terms, metric),
            alpha: gate.falseAlarmRate,
            familySize,
            ...(adjusted[index] ?? { pWorse: 1, pBetter: 1 }),
        })), comparison, budget), doubts);
        return {
            benchmark,
            comparison,
            judges,
            ...(budget === undefined ? {} : { budget }),
            threshold,
            ...found,
            decision: (0,decide/* decisionOf */.u)(found.word, terms.gate, judges, gate),
        };
    });
}
/**
 * The margin of a series. It stands for differences that no change of the code causes, which an exact metric has none
 * of: there a threshold below the margin is taken at its word.
 */
function marginOf(gate, terms, metric) {
    return metric.nature === 'exact' ? Math.min(gate.margin, (0,model_terms/* thresholdOf */.p)(terms, metric.name)) : gate.margin;
}
function adjust(cases, families) {
    const result = cases.map(({ comparison }) => comparison.kind === 'compared' ? comparison : undefined);
    const noisy = cases.flatMap(({ comparison, ...standing }, index) => comparison.kind === 'compared' && !comparison.exact ? [{ comparison, index, own: (0,family/* counts */.tQ)(standing) }] : []);
    const over = (members, p, size) => holm(members.map(({ comparison }) => p(comparison)), size);
    const judging = noisy.filter(({ own }) => own);
    for (const [members, size, mine] of [
        [noisy, families.shown, false],
        [judging, families.judging, true],
    ]) {
        const worse = over(members, ({ pWorse }) => pWorse, size);
        const better = over(members, ({ pBetter }) => pBetter, size);
        members.forEach(({ index, own }, place) => {
            if (own === mine)
                result[index] = { pWorse: worse[place] ?? 1, pBetter: better[place] ?? 1 };
        });
    }
    return result;
}
function judgementOf(comparison, judges, word) {
    if (comparison.kind === 'compared')
        return word(comparison);
    if (comparison.kind === 'added')
        return { word: 'new', because: 'nothing at base to compare with' };
    if (comparison.kind === 'removed') {
        return judges
            ? { word: 'missing', because: `base gives ${comparison.metric.name}, head does not` }
            : { word: 'removed', because: `head does not give ${comparison.metric.name}` };
    }
    const { exactChange, because } = comparison;
    if (exactChange === undefined)
        return { word: 'inconclusive', because };
    return { word: exactChange > 0 ? 'regression' : 'improvement', because };
}
/** A budget speaks last but for a regression, which fails as well and says more. */
function withBudget(found, comparison, budget) {
    if (budget === undefined || comparison.kind === 'removed' || comparison.candidate === undefined)
        return found;
    const { state, because } = holdBudget(comparison.candidate, budget);
    if (state === 'within')
        return found;
    if (found.word === 'regression')
        return { ...found, because: `${found.because}; ${because}` };
    const effect = comparison.kind === 'compared' ? `; ${(0,phrases/* change */.Zg)(comparison.effect.relative.value)} than base` : '';
    if (state === 'over')
        return { word: 'over-budget', because: `${because}${effect}` };
    return found.word === 'inconclusive'
        ? { ...found, because: `${because}; ${found.because}` }
        : { word: 'inconclusive', because: `${because}${effect}` };
}
function withDoubts(found, doubts) {
    if (doubts.length === 0 || found.word === 'missing' || found.word === 'removed')
        return found;
    return { word: 'inconclusive', because: doubts.map(({ because }) => because).join('; ') };
}


/***/ }),

/***/ 1462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/** Numbers as the sentences of verdicts say them: three digits, percent, worse or better. */
/** `0.0312` → `3.12 %`. */
function percent(fraction) {
    return Number.isFinite(fraction) ? `${plain(fraction * 100)} %` : 'any amount';
}
/** At most three significant digits, never in exponents for what people meet. */
function plain(value) {
    const digits = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
    return String(digits === 0 ? 0 : digits);
}
/** `0.27` → `27 % worse`, `-0.1` → `10 % better`. */
function change(relative) {
    if (relative === 0)
        return 'no different';
    return relative > 0 ? `${percent(relative)} worse` : `${percent(-relative)} better`;
}
/** The two ends of an interval of relative effects, `open` where there are too few values for an end. */
function range(low, high) {
    return `${end(low)} to ${end(high)}`;
}
const end = (value) => (Number.isFinite(value) ? signed(value) : 'open');
const signed = (relative) => `${relative > 0 ? '+' : ''}${plain(relative * 100)} %`;
/** A probability: `p = 0.0021`, `p < 1e-9`. */
function chance(p) {
    return p < 1e-9 ? 'p < 1e-9' : `p = ${Number(p.toPrecision(2))}`;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ cpuBoundAbove),
/* harmony export */   p: () => (/* binding */ thresholdOf)
/* harmony export */ });
/** Above this share of the elapsed time spent computing, `judge: auto` lets CPU time speak: it tells the same with less noise. */
const cpuBoundAbove = 0.8;
/** The threshold that holds for one metric of a benchmark. */
function thresholdOf(terms, metric) {
    return terms.thresholds[metric] ?? terms.threshold;
}


/***/ }),

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   f: () => (/* binding */ join)
/* harmony export */ });
/** From the weakest to the strongest: what is joined is as strong as its strongest part. */
const strength = ['unjudged', 'passed', 'warned', 'inconclusive', 'failed'];
/** The decision over several verdicts: commutative, associative, idempotent; `unjudged` is its neutral element. */
function join(a, b) {
    return strength.indexOf(a) >= strength.indexOf(b) ? a : b;
}
/** `0` passed, `1` the gate failed; what cannot be judged at all is a `Fault`, not a decision. */
function exitCode(decision) {
    return decision === 'failed' || decision === 'inconclusive' ? 1 : 0;
}


/***/ }),

/***/ 9979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** Reads one number of a row that the caller knows to be long enough. */
/** The number at `index`; a `RangeError` instead of `undefined`, so that a wrong index cannot turn into NaN. */
function at(values, index) {
    const value = values[index];
    if (value === undefined)
        throw new RangeError(`no number at ${index} of ${values.length}`);
    return value;
}


/***/ }),

/***/ 9062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ binomialTail)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(711);
/** The lower tail of the binomial distribution. */

/**
 * P(X ≤ k) for X the number of successes in n trials of chance p (DLMF 8.17.5).
 *
 * Example: `binomialTail(10, 2, 0.5)` is 56/1024.
 */
function binomialTail(n, k, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(1 - p, n - k, k + 1);
}


/***/ }),

/***/ 4477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ busyShare)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5521);
/** How much of its elapsed time a program computes, on a machine that it does not have for itself. */

/**
 * The upper quartile of busy / elapsed over runs. Neighbours on the machine lengthen the elapsed time of some runs and
 * never shorten it, so a program that computes all the time still shows it in its least disturbed runs, while one
 * that waits shows it in all of them. Both in the same unit, run by run; 0 without runs.
 *
 * Example: CPU times 1, 1, 1, 1 of elapsed 1, 1.05, 1.5, 2 have the upper quartile 0.964.
 */
function busyShare(busy, elapsed) {
    const shares = elapsed.flatMap((time, run) => {
        const computing = busy[run];
        return computing === undefined || time <= 0 ? [] : [computing / time];
    });
    return shares.length === 0 ? 0 : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(shares, 0.75);
}


/***/ }),

/***/ 5246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ usualPower),
/* harmony export */   w: () => (/* binding */ detectableChange)
/* harmony export */ });
/* harmony import */ var _binomial_tail_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9062);
/* harmony import */ var _normal_quantile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3447);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5308);
/* harmony import */ var _signed_rank_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2792);
/* harmony import */ var _smallest_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6091);
/* harmony import */ var _student_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9433);
/** The smallest change that so many noisy pairs can show. */






/** The chance with which a change of the stated size should be found. */
const usualPower = 0.95;
/** On normal values the signed-rank test needs √(π/3) times the spread of a t test (Lehmann, Nonparametrics, 4.3). */
const inefficiency = Math.sqrt(Math.PI / 3);
/** With more pairs than this the formula asks for more than unanimity does, whatever the level. */
const manyPairs = 100;
/**
 * exp(log(1 + margin) + spread × shift) − 1. The shift, in standard deviations, is that of a t test of such a power,
 * √(π/3) × (t + z × √(1 + t² / 2(K − 1))) / √K with t = t(1 − alpha, K − 1) and z = z(power) (the normal approximation
 * of the noncentral t, Abramowitz & Stegun 26.7.10). With few pairs the exact test rejects only when almost all pairs
 * agree, so the shift is at least the one at which normal differences give no more opposite signs than the test
 * tolerates, with chance `power`. Infinite where even unanimous pairs would not do.
 *
 * Example: spread 4.7 %, margin 1 %, alpha 0.01 / 5, power 95 %, 45 pairs: 4.5 %.
 */
function detectableChange({ spread, margin, alpha, power }, pairs) {
    if (pairs < (0,_smallest_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestPairs */ .V)(1, alpha))
        return Infinity;
    return Math.expm1(Math.log1p(margin) + spread * standardShift(pairs, alpha, power));
}
/** Whole suites ask for the same few numbers of pairs. */
const standardShift = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(64, (pairs = 0, alpha = 0, power = 0) => {
    const freedom = Math.max(1, pairs - 1);
    const t = (0,_student_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .studentQuantile */ .F)(1 - alpha, freedom);
    const reach = t + (0,_normal_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Z)(power) * Math.sqrt(1 + (t * t) / (2 * freedom));
    return Math.max((inefficiency * reach) / Math.sqrt(pairs), unanimity(pairs, alpha, power));
});
/** The shift, in standard deviations, at which the tolerated number of opposite signs is kept with chance `power`. */
function unanimity(pairs, alpha, power) {
    if (pairs > manyPairs)
        return 0;
    const spareRanks = (0,_signed_rank_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .signedRankCut */ .R)(pairs, alpha) - 1;
    // j opposite signs use up at least 1 + 2 + … + j of the spare ranks.
    const tolerated = Math.floor((Math.sqrt(8 * Math.max(0, spareRanks) + 1) - 1) / 2);
    let [low, high] = [0, 1];
    for (let step = 0; step < 50; step += 1) {
        const chance = (low + high) / 2;
        if ((0,_binomial_tail_js__WEBPACK_IMPORTED_MODULE_5__/* .binomialTail */ .C)(pairs, tolerated, chance) >= power)
            low = chance;
        else
            high = chance;
    }
    return (0,_normal_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Z)(1 - low);
}


/***/ }),

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ horner)
/* harmony export */ });
/** Evaluates a polynomial. */
/** Coefficients from the constant upwards (Horner's rule). Example: `horner([1, 2, 3], 2)` is 1 + 4 + 12 = 17. */
function horner(coefficients, x) {
    let sum = 0;
    for (let power = coefficients.length - 1; power >= 0; power -= 1)
        sum = sum * x + (coefficients[power] ?? 0);
    return sum;
}


/***/ }),

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ incompleteBeta)
});

;// CONCATENATED MODULE: ./build/stats/log-gamma.js
/** The logarithm of the gamma function, on which the beta, binomial and t distributions stand. */
const coefficients = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
/**
 * log Γ(x) for x ≥ 0.5, by Lanczos' approximation (SIAM J. Numer. Anal. B 1, 1964) with g = 7 and nine terms, about
 * 15 digits.
 *
 * Example: `logGamma(5)` is log 24.
 */
function logGamma(x) {
    if (!(x >= 0.5))
        throw new RangeError(`logGamma is made for 0.5 and more, not ${x}`);
    const y = x - 1;
    let sum = 0.9999999999998099;
    coefficients.forEach((coefficient, index) => {
        sum += coefficient / (y + index + 1);
    });
    const t = y + 7.5;
    return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}

;// CONCATENATED MODULE: ./build/stats/incomplete-beta.js
/** The regularised incomplete beta function: tails of the t and the binomial distribution. */

/**
 * I_x(a, b) for a, b ≥ 0.5, by the continued fraction of DLMF 8.17.22 evaluated with Lentz' method (Numerical Recipes,
 * section 6.4).
 *
 * Example: `incompleteBeta(0.5, 2, 3)` is 11/16.
 */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    // The fraction converges fast below the mean only; above it the mirror image does.
    return x < (a + 1) / (a + b + 2)
        ? (front * continuedFraction(x, a, b)) / a
        : 1 - (front * continuedFraction(1 - x, b, a)) / b;
}
const tiny = 1e-300;
const awayFromZero = (value) => (Math.abs(value) < tiny ? tiny : value);
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
    let result = d;
    for (let m = 1; m < 100_000; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        let change = 1;
        for (const term of [even, odd]) {
            d = 1 / awayFromZero(1 + term * d);
            c = awayFromZero(1 + term / c);
            change = d * c;
            result *= change;
        }
        if (Math.abs(change - 1) < 1e-15)
            return result;
    }
    throw new RangeError(`the incomplete beta function does not converge for ${x}, ${a}, ${b}`);
}


/***/ }),

/***/ 2856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9979);
/** The middle of a set of numbers. */

/**
 * The median: the middle value, or the mean of the two middle ones. Refuses an empty set.
 *
 * Example: `median([3, 1, 2, 10])` is 2.5.
 */
function median(values) {
    if (values.length === 0)
        throw new RangeError('the median of nothing is unknown');
    const sorted = new Float64Array(values).toSorted();
    const middle = (sorted.length - 1) / 2;
    return ((0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(sorted, Math.floor(middle)) + (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(sorted, Math.ceil(middle))) / 2;
}


/***/ }),

/***/ 3447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* harmony import */ var _horner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/** The standard normal distribution's quantiles. */

/**
 * The z with P(Z ≤ z) = p: algorithm AS 241, PPND16 (M. J. Wichura, Applied Statistics 37, 1988, 477–484), about 16
 * digits. 0 and 1 give minus and plus infinity; outside of them there is no quantile (`RangeError`).
 *
 * Example (from the paper): `normalQuantile(1e-20)` is -9.262340089798408.
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`no probability: ${p}`);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * (0,_horner_js__WEBPACK_IMPORTED_MODULE_0__/* .horner */ .r)(a, r)) / (0,_horner_js__WEBPACK_IMPORTED_MODULE_0__/* .horner */ .r)(b, r);
    }
    const tail = q < 0 ? p : 1 - p;
    if (tail === 0)
        return q * Infinity;
    const r = Math.sqrt(-Math.log(tail));
    const z = r <= 5 ? (0,_horner_js__WEBPACK_IMPORTED_MODULE_0__/* .horner */ .r)(c, r - 1.6) / (0,_horner_js__WEBPACK_IMPORTED_MODULE_0__/* .horner */ .r)(d, r - 1.6) : (0,_horner_js__WEBPACK_IMPORTED_MODULE_0__/* .horner */ .r)(e, r - 5) / (0,_horner_js__WEBPACK_IMPORTED_MODULE_0__/* .horner */ .r)(f, r - 5);
    return q < 0 ? -z : z;
}
const a = [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const b = [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
];
const c = [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 7.745450142783414e-4,
];
const d = [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    5.475938084995345e-4, 1.0507500716444169e-9,
];
const e = [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const f = [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 7.868691311456133e-4, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
];


/***/ }),

/***/ 5108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ normalTail)
/* harmony export */ });
/* harmony import */ var _horner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/** The standard normal distribution's upper tail, good far out. */

/**
 * P(Z > z), by the rational approximation of Hart (Computer Approximations, 1968, algorithm 5666) with a continued
 * fraction beyond |z| = 7.07, as given by G. West, "Better approximations to cumulative normal functions" (Wilmott,
 * 2005). Relative error below 1e-8 for z up to 37, where the tail leaves the range of doubles' full precision.
 *
 * Example: `normalTail(3.5)` is 2.3262907903552504e-4.
 */
function normalTail(z) {
    const distance = Math.abs(z);
    const tail = distance > 38 ? 0 : Math.exp((-distance * distance) / 2) * shape(distance);
    return z < 0 ? 1 - tail : tail;
}
const numerator = [
    220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383, 6.37396220353165, 0.700383064443688,
    0.0352624965998911,
];
const denominator = [
    440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674, 86.7807322029461, 16.064177579207,
    1.75566716318264, 0.0883883476483184,
];
function shape(x) {
    if (x < 7.07106781186547)
        return (0,_horner_js__WEBPACK_IMPORTED_MODULE_0__/* .horner */ .r)(numerator, x) / (0,_horner_js__WEBPACK_IMPORTED_MODULE_0__/* .horner */ .r)(denominator, x);
    let fraction = x + 0.65;
    for (let step = 12; step >= 1; step -= 1)
        fraction = x + step / fraction;
    return 1 / fraction / Math.sqrt(2 * Math.PI);
}


/***/ }),

/***/ 5308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** Keeps the last few results of a pure function of whole numbers: null distributions are asked for again and again. */
/** At most `limit` results are kept, the oldest goes first, so that memory stays bounded whatever is asked. */
function remembered(limit, make) {
    const kept = new Map();
    return (...key) => {
        const name = key.join(',');
        const found = kept.get(name);
        if (found !== undefined)
            return found.value;
        const value = make(...key);
        const oldest = kept.keys().next();
        if (kept.size >= limit && oldest.done !== true)
            kept.delete(oldest.value);
        kept.set(name, { value });
        return value;
    };
}


/***/ }),

/***/ 2792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signedRankCut)
/* harmony export */ });
/* harmony import */ var _signed_rank_null_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6755);
/** How many of the ordered Walsh averages a confidence bound may leave out. */

/**
 * The largest k with P(W ≤ k − 1) ≤ tail for n pairs: the k-th smallest Walsh average is the lower bound of confidence
 * 1 − tail (Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, section 3.3). 0 where n is too small.
 *
 * Example: `signedRankCut(5, 0.05)` is 1, `signedRankCut(4, 0.05)` is 0.
 */
function signedRankCut(n, tail) {
    let [low, high] = [0, Math.floor((n * (n + 1)) / 4)];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((0,_signed_rank_null_js__WEBPACK_IMPORTED_MODULE_0__/* .signedRankNull */ .Y)(n, middle - 1) <= tail)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 6755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mostExact),
/* harmony export */   Y: () => (/* binding */ signedRankNull)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9979);
/* harmony import */ var _normal_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5108);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5308);
/** The signed-rank statistic's distribution when signs are fair coins and no two sizes are equal. */



/** Above this many pairs the normal approximation is closer than anybody can tell, and the table would grow as n². */
const mostExact = 500;
/**
 * P(W ≤ w) for n pairs, W the sum of the ranks with a positive sign (Wilcoxon 1945). Exact up to 500 pairs, by the
 * usual recursion over ranks with probabilities instead of counts, so that nothing overflows; above, normal with
 * continuity correction.
 *
 * Example: `signedRankNull(5, 1)` is 2/32: all signs negative, or all but that of the smallest difference.
 */
function signedRankNull(n, w) {
    const sum = (n * (n + 1)) / 2;
    const whole = Math.floor(w);
    if (whole < 0)
        return 0;
    if (whole >= sum)
        return 1;
    if (n > mostExact) {
        return (0,_normal_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .W)((sum / 2 - whole - 0.5) / Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24));
    }
    const half = lowerHalf(n);
    return whole < half.length ? (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(half, whole) : 1 - (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(half, sum - whole - 1);
}
/** P(W ≤ w) for w up to the middle; the other half is its mirror image. */
const lowerHalf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(64, (n = 0) => {
    const table = new Float64Array(Math.floor((n * (n + 1)) / 4) + 1);
    table[0] = 1;
    for (let rank = 1, reach = 0; rank <= n; rank += 1) {
        reach = Math.min(table.length - 1, reach + rank);
        for (let w = reach; w >= 0; w -= 1) {
            table[w] = 0.5 * ((table[w] ?? 0) + (w >= rank ? (table[w - rank] ?? 0) : 0));
        }
    }
    for (let w = 1; w < table.length; w += 1)
        table[w] = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(table, w) + (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(table, w - 1);
    return table;
});


/***/ }),

/***/ 6091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ smallestPairs)
/* harmony export */ });
/** How many pairs a test needs before it can reject at all. */
/**
 * The smallest K with 2^-K ≤ alpha / family: K pairs that all point one way are the strongest evidence K pairs can be,
 * and Holm's first step asks for alpha / family. That is ceil(log2(family / alpha)).
 *
 * Example: one series at 1 % needs 7 pairs, a family of 50 needs 13.
 */
function smallestPairs(family, alpha) {
    if (!(family > 0 && alpha > 0))
        throw new RangeError(`no family and rate: ${family}, ${alpha}`);
    let pairs = Math.max(1, Math.floor(Math.log2(family / alpha)));
    // The logarithm may be off by its last bit; the definition is not.
    while (2 ** -pairs > alpha / family)
        pairs += 1;
    return pairs;
}


/***/ }),

/***/ 9433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ studentQuantile)
/* harmony export */ });
/* harmony import */ var _student_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7618);
/** Student's t distribution's quantiles. */

/**
 * The t with P(T ≤ t) = p, by halving an interval around the root of `studentTail` until doubles can tell no more.
 *
 * Example: `studentQuantile(0.95, 5)` is 2.015048373333023.
 */
function studentQuantile(p, freedom) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`no probability inside (0, 1): ${p}`);
    if (p < 0.5)
        return -studentQuantile(1 - p, freedom);
    let [low, high] = [0, 1];
    while ((0,_student_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTail */ .g)(high, freedom) > 1 - p)
        [low, high] = [high, high * 2];
    while (true) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if ((0,_student_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTail */ .g)(middle, freedom) > 1 - p)
            low = middle;
        else
            high = middle;
    }
}


/***/ }),

/***/ 7618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ studentTail)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(711);
/** Student's t distribution's upper tail. */

/**
 * P(T > t) with `freedom` ≥ 1 degrees of freedom: ½ I_{ν/(ν+t²)}(ν/2, ½) for t ≥ 0 (DLMF 8.17, Abramowitz & Stegun
 * 26.7.1).
 *
 * Example: `studentTail(2.0150483733330233, 5)` is 0.05.
 */
function studentTail(t, freedom) {
    const tail = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
    return t < 0 ? 1 - tail : tail;
}


/***/ })

};
