export const id = 416;
export const ids = [416];
export const modules = {

/***/ 41416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./build/compare/compare-history.js + 2 modules
var compare_history = __webpack_require__(30803);
// EXTERNAL MODULE: ./build/compare/compare.js + 5 modules
var compare = __webpack_require__(12570);
// EXTERNAL MODULE: ./build/model/metric.js
var model_metric = __webpack_require__(16080);
// EXTERNAL MODULE: ./build/stats/detectable-change.js
var detectable_change = __webpack_require__(35246);
// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(52856);
// EXTERNAL MODULE: ./build/stats/normal-quantile.js
var normal_quantile = __webpack_require__(13447);
;// CONCATENATED MODULE: ./build/compare/compare-screened.js




/** `baseline` holds the median of each stored run, oldest first. */
function compareScreened(baseline, candidate, { estimate, error, upper, noise }, { level, margin, alpha }) {
    const { benchmark, metric } = candidate;
    const worse = (0,model_metric/* worseSign */.CF)(metric);
    const reach = (0,normal_quantile/* normalQuantile */.Z)((1 + level) / 2) * error;
    const reference = (0,median/* median */.J)(baseline.values);
    const relative = {
        value: Math.expm1(estimate),
        low: Math.expm1(estimate - reach),
        high: Math.expm1(estimate + reach),
    };
    const absolute = (value) => worse * reference * Math.expm1(worse * value) + 0;
    return {
        kind: 'compared',
        benchmark,
        metric,
        baseline,
        candidate,
        paired: false,
        effect: {
            relative,
            absolute: {
                value: absolute(estimate),
                low: absolute(estimate - reach),
                high: absolute(estimate + reach),
            },
            level,
        },
        pWorse: 1,
        pBetter: 1,
        upperBound: Math.expm1(upper),
        exact: false,
        minimumDetectable: Math.expm1(Math.log1p(margin) + ((0,normal_quantile/* normalQuantile */.Z)(1 - alpha) + (0,normal_quantile/* normalQuantile */.Z)(detectable_change/* usualPower */._)) * error),
        spread: noise,
        stage: 'screen',
        suspected: false,
    };
}

// EXTERNAL MODULE: ./build/compare/deviation.js + 1 modules
var deviation = __webpack_require__(28651);
// EXTERNAL MODULE: ./build/compare/series.js
var series = __webpack_require__(53763);
// EXTERNAL MODULE: ./build/judge/family.js
var family = __webpack_require__(43006);
// EXTERNAL MODULE: ./build/judge/judge.js + 3 modules
var judge = __webpack_require__(66592);
// EXTERNAL MODULE: ./build/judge/phrases.js
var phrases = __webpack_require__(81462);
;// CONCATENATED MODULE: ./build/assess/case-of.js
/** One series of a benchmark → its comparison and all that is held against it: by pairs, by stored runs, or not at all. */








function caseOf(entry, families, evidence, staged) {
    const { terms, judges, subject, metric } = entry;
    const hearing = staged?.hearing(subject.benchmark, metric.name);
    const planned = hearing !== undefined && subject.presence.kind === 'both';
    return {
        comparison: counted(comparisonOf(entry, families, evidence, {
            hearing: planned ? hearing : undefined,
            stage: staged?.stage(subject.benchmark),
        }), staged !== undefined),
        terms,
        judges,
        doubts: [
            ...subject.doubts.filter((doubt) => doubt.metric === undefined || doubt.metric === metric.name),
            ...asymmetryDoubts(entry, hearing),
        ],
        ...(planned ? { adjusted: hearing.kind === 'confirmed' ? hearing.outcome.family : 1 } : {}),
    };
}
/** What a planned check counted rests on the runs that were made for counting. */
function counted(comparison, planned) {
    const { kind } = comparison;
    if (!planned || kind !== 'compared' || comparison.noise === undefined || comparison.basis === 'history')
        return comparison;
    return { ...comparison, stage: 'count' };
}
/** Two copies of base that differ by as much as head does: nothing can be said of the code. */
function asymmetryDoubts({ subject, metric }, hearing) {
    if (hearing?.kind !== 'confirmed' || hearing.asymmetry === undefined)
        return [];
    const by = (0,phrases/* percent */.KN)(hearing.asymmetry);
    return [
        {
            benchmark: subject.benchmark,
            code: 'asymmetry',
            because: `a second copy of base is ${by} worse in ${metric.name} than base itself, so the difference of head may be one of copies, not of code`,
            remedy: 'look for what differs between two copies of one commit: the layout of a build, caches, random seeds; and raise `gate.margin` above it',
        },
    ];
}
function comparisonOf(entry, families, { gate, paired, seed, history }, { hearing, stage }) {
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
        familySize: hearing?.kind === 'confirmed'
            ? hearing.outcome.family
            : (0,family/* counts */.tQ)(entry)
                ? families.judging
                : families.shown,
        seed,
        ...(metric.nature === 'counted' && history !== undefined
            ? { history: countsOf(history, benchmark, metric) }
            : {}),
        ...knownOf(hearing, stage),
    };
    if (subject.presence.kind === 'base-failed') {
        if (entry.past?.enough === true)
            return (0,compare_history/* compareHistory */.wr)(entry.past, candidate, question);
        const because = `${subject.presence.because}${tooLittle(entry)}`;
        return { kind: 'incomparable', benchmark, metric, because, candidate };
    }
    if (baseline === undefined || !entry.compared)
        return { kind: 'added', benchmark, metric, candidate };
    if (unmatched) {
        const because = 'no pair of runs is complete';
        return { kind: 'incomparable', benchmark, metric, because, baseline, candidate };
    }
    if (hearing?.kind === 'screened') {
        const { estimate, error, noise } = hearing.standing;
        const upper = hearing.standing.upper(compare/* boundLevel */.j);
        return compareScreened(baseline, candidate, { estimate, error, noise, upper }, question);
    }
    if (stage === 'screen' && metric.nature === 'noisy') {
        const because = `only head ran, and the stored runs say too little of its ${metric.name} to stand in for base`;
        return { kind: 'incomparable', benchmark, metric, because, candidate };
    }
    return (0,compare/* compare */.U)(baseline, candidate, question);
}
/** Counts of the stored runs, oldest first: they tell of noise, and nothing is held against them. */
function countsOf(history, benchmark, metric) {
    return (0,compare_history/* pastSeriesOf */.ly)(history, benchmark)
        .filter((past) => (0,series/* sameMetric */.RF)(past.metric, metric))
        .flatMap(({ samples }) => samples.map(({ values }) => values));
}
/** What the stages found, for a comparison that makes no test of its own. */
function knownOf(hearing, stage) {
    // Pairs of a race chose the suspects: they test nothing, not even what is only shown.
    if (hearing === undefined) {
        return stage === 'race' ? { known: { pWorse: 1, pBetter: 1, stage, suspected: false } } : {};
    }
    if (hearing.kind === 'confirmed') {
        const { pWorse, pBetter, upper } = hearing.outcome;
        return { known: { pWorse, pBetter, upper, stage: 'confirm', suspected: false } };
    }
    const { standing, suspected } = hearing;
    const known = {
        pWorse: 1,
        pBetter: 1,
        upper: standing.upper(compare/* boundLevel */.j),
        stage: 'race',
        suspected,
        noise: standing.noise,
    };
    return { known };
}
/** Why stored runs do not judge either; empty where nobody asked for any. */
function tooLittle({ subject, past, metric }) {
    if (subject.past === undefined)
        return '';
    const { others } = subject.past;
    const why = others === undefined ? '' : `: ${others}`;
    if (metric.nature !== 'noisy')
        return `; ${metric.name} was not recorded for base's own commit${why}`;
    const count = past?.samples.length ?? 0;
    const runs = `${count === 0 ? 'no' : `only ${count}`} stored run${count === 1 ? '' : 's'} of this environment`;
    const level = past?.since === undefined ? '' : ` since its level changed at ${past.since.commit.slice(0, 10)}`;
    return `; ${runs}${level} instead, and a verdict needs ${deviation/* leastRuns */.Yh}${why}`;
}

// EXTERNAL MODULE: ./build/compare/screen-series.js
var screen_series = __webpack_require__(42430);
// EXTERNAL MODULE: ./build/measure/outcomes.js
var measure_outcomes = __webpack_require__(60398);
// EXTERNAL MODULE: ./build/measure/pairs.js
var measure_pairs = __webpack_require__(12278);
// EXTERNAL MODULE: ./build/measure/standing.js + 2 modules
var measure_standing = __webpack_require__(53065);
// EXTERNAL MODULE: ./build/model/sample.js
var sample = __webpack_require__(14518);
// EXTERNAL MODULE: ./build/model/series-key.js
var series_key = __webpack_require__(3543);
// EXTERNAL MODULE: ./build/model/terms.js
var model_terms = __webpack_require__(57621);
// EXTERNAL MODULE: ./build/stats/flip-test.js + 2 modules
var flip_test = __webpack_require__(19679);
// EXTERNAL MODULE: ./build/stats/hodges-lehmann.js + 1 modules
var hodges_lehmann = __webpack_require__(89500);
;// CONCATENATED MODULE: ./build/assess/staged-evidence.js
/** Evidence of a planned check: which runs each verdict rests on, and what its stages say of each judged series. */













/** From the strongest: what a verdict rests on if there is any of it. */
const strength = [undefined, 'confirm', 'race', 'screen'];
function stagedEvidence(evidence, schedule) {
    const { gate, terms, seed, runs } = evidence;
    const chosen = strongestStages(runs);
    const isScreened = (run) => chosen.get(run.workload) === 'screen';
    const { seen, metricOf, workloadOf } = inOnePass(runs);
    const [confirmed, raced, control, heads] = [seen('confirm'), seen('race'), seen('control'), seen('screen')];
    const question = ({ benchmark, metric }) => {
        const own = terms[benchmark];
        const known = metricOf(benchmark, metric);
        return {
            worse: known === undefined ? 1 : (0,model_metric/* worseSign */.CF)(known),
            threshold: own === undefined ? 0 : (0,model_terms/* thresholdOf */.pI)(own, metric),
            margin: own === undefined || known === undefined ? gate.margin : (0,judge/* marginOf */.O)(gate, own, known),
        };
    };
    const ground = {
        seed,
        question,
        alpha: gate.falseAlarmRate,
        otherTests: schedule.otherTests,
        counts: (benchmark) => terms[benchmark]?.gate !== 'off',
    };
    const outcomes = (0,measure_outcomes/* outcomesOf */.RK)(schedule, confirmed, ground);
    const past = pastOf(evidence);
    const standingsFor = (hypotheses) => new Map((0,measure_standing/* standingsOf */.F3)(hypotheses.map((hypothesis) => ({
        workload: workloadOf.get(hypothesis.benchmark) ?? '',
        hypothesis,
        worse: question(hypothesis).worse,
    })), {
        screened: (benchmark, metric) => heads(benchmark, metric)?.head ?? [],
        raced,
        recorded: (benchmark, metric) => past(benchmark, metric)?.values ?? [],
    }).map((standing) => [(0,series_key/* seriesKey */.X)(standing.hypothesis.benchmark, standing.hypothesis.metric), standing]));
    let found;
    /** Asked for only where something was not confirmed: what was measured directly never is. */
    const standings = () => (found ??= standingsFor(schedule.hypotheses));
    const shown = new Map();
    /** A metric that is only shown, beside the same metric of all others. */
    const shownStanding = (benchmark, metric) => {
        const known = shown.get(metric) ??
            standingsFor([...workloadOf.keys()]
                .filter((name) => metricOf(name, metric)?.nature === 'noisy')
                .map((name) => ({ benchmark: name, metric, witnesses: [metric] })));
        shown.set(metric, known);
        return known.get((0,series_key/* seriesKey */.X)(benchmark, metric));
    };
    const stageOf = (benchmark) => chosen.get(workloadOf.get(benchmark) ?? '');
    const judged = new Map(schedule.hypotheses.map((hypothesis) => [(0,series_key/* seriesKey */.X)(hypothesis.benchmark, hypothesis.metric), hypothesis]));
    return {
        runs: runs.filter((run) => run.stage === chosen.get(run.workload) && !isScreened(run)),
        screened: screenedSeries(runs.filter(isScreened), past),
        hearing(benchmark, metric) {
            const key = (0,series_key/* seriesKey */.X)(benchmark, metric);
            const outcome = outcomes.get(key);
            const hypothesis = judged.get(key);
            if (outcome !== undefined && hypothesis !== undefined) {
                const asymmetry = asymmetryOf(hypothesis, { confirmed, control }, question(hypothesis), ground);
                return { kind: 'confirmed', outcome, ...(asymmetry === undefined ? {} : { asymmetry }) };
            }
            if (hypothesis === undefined) {
                const alone = stageOf(benchmark) === 'screen' ? shownStanding(benchmark, metric) : undefined;
                return alone === undefined || alone.runs === 0
                    ? undefined
                    : { kind: 'screened', standing: alone, suspected: false };
            }
            const standing = standings().get(key);
            if (standing === undefined || (standing.pairs === 0 && standing.runs === 0))
                return undefined;
            return {
                kind: standing.pairs > 0 ? 'raced' : 'screened',
                standing,
                suspected: standing.pairs > 0 && (0,measure_standing/* isSuspect */.W3)(standing, question(hypothesis).margin),
            };
        },
        stage: stageOf,
        settled: (benchmark) => schedule.hypotheses.find((hypothesis) => hypothesis.benchmark === benchmark)?.metric,
    };
}
/** Of every workload the stage that its verdicts rest on. */
function strongestStages(runs) {
    const chosen = new Map();
    for (const { workload, stage } of runs) {
        const rank = strength.indexOf(stage);
        // A stage that is none of these tells of its workload nothing but that it ran.
        const own = rank < 0 ? strength.length : rank;
        chosen.set(workload, Math.min(own, chosen.get(workload) ?? own));
    }
    return new Map([...chosen].map(([workload, rank]) => [workload, strength[rank]]));
}
/** Values by benchmark, metric and stage: there are tens of thousands of readings, so they are gone through once. */
function inOnePass(runs) {
    const found = new Map();
    const workloadOf = new Map();
    for (const { workload, side, stage, readings } of runs) {
        for (const { benchmark, metric, value } of readings) {
            workloadOf.set(benchmark, workload);
            const own = found.get(benchmark) ?? new Map();
            found.set(benchmark, own);
            const track = own.get(metric.name) ?? { metric, stages: new Map() };
            own.set(metric.name, track);
            track.metric = metric;
            const pairs = track.stages.get(stage) ?? { base: [], head: [] };
            track.stages.set(stage, pairs);
            pairs[side].push(value);
        }
    }
    return {
        workloadOf,
        metricOf: (benchmark, metric) => found.get(benchmark)?.get(metric)?.metric,
        seen: (stage) => (benchmark, metric) => found.get(benchmark)?.get(metric)?.stages.get(stage),
    };
}
const pastOf = ({ history }) => (0,screen_series/* screenSeriesIn */.v)(history ?? { runs: [] });
/** Head's runs beside the medians of the stored ones; what was never stored cannot be shown without base. */
function screenedSeries(runs, past) {
    const heads = new Map();
    for (const { readings } of runs) {
        for (const { benchmark, metric, value } of readings) {
            const key = (0,series_key/* seriesKey */.X)(benchmark, metric.name);
            const series = heads.get(key) ?? { benchmark, metric, values: [] };
            series.values.push(value);
            heads.set(key, series);
        }
    }
    return [...heads.values()].flatMap(({ benchmark, metric, values }) => {
        const stored = past(benchmark, metric.name);
        if (stored === undefined || stored.values.length < deviation/* leastRuns */.Yh || metric.nature !== 'noisy')
            return [];
        const medians = stored.values.map((each) => (0,median/* median */.J)(each.slice(0, values.length)));
        return [
            {
                benchmark,
                metric,
                baseline: (0,sample/* makeSample */.L)(benchmark, metric, medians),
                candidate: (0,sample/* makeSample */.L)(benchmark, metric, values),
                unmatched: false,
            },
        ];
    });
}
/**
 * By how much base differs from a second copy of itself: set where the same test that confirmed head says so of the
 * copy, and by at least half as much. Then head's difference may be that of two copies.
 */
function asymmetryOf({ benchmark, metric }, { confirmed, control }, { worse, margin }, { seed, alpha }) {
    const [pairs, own] = [control(benchmark, metric), confirmed(benchmark, metric)];
    const [ratios, head] = [pairs && (0,measure_pairs/* ratiosOf */.g)(pairs, worse), own && (0,measure_pairs/* ratiosOf */.g)(own, worse)];
    if (ratios === undefined || head === undefined || ratios.length === 0 || head.length === 0)
        return undefined;
    const [found, change] = [(0,hodges_lehmann/* hodgesLehmann */.i)(ratios).value, (0,hodges_lehmann/* hodgesLehmann */.i)(head).value];
    const logs = { base: ratios.map(() => 0), head: ratios };
    const [p = 1] = (0,flip_test/* flipTest */.i)([[logs]], { shift: Math.log1p(margin), seed });
    return p <= alpha && found >= change / 2 ? Math.expm1(found) : undefined;
}

// EXTERNAL MODULE: ./build/model/accepted.js
var model_accepted = __webpack_require__(9173);
// EXTERNAL MODULE: ./build/judge/budget.js + 1 modules
var judge_budget = __webpack_require__(96213);
;// CONCATENATED MODULE: ./build/judge/accept.js
/** Worsenings that somebody answers for: they keep their word and their numbers, and warn where they would have failed. */


/**
 * The verdicts with what was accepted. Only a `regression` or `over-budget` row that judges can be accepted: what is
 * missing or inconclusive is not known to be a worsening that anybody has looked at. A row that is worse than was
 * accepted fails as before and says so.
 */
function acceptWorse(verdicts, accepted = []) {
    return accepted.length === 0 ? verdicts : verdicts.map((verdict) => acceptOne(verdict, accepted));
}
function acceptOne(verdict, accepted) {
    const { word, judges, decision, because } = verdict;
    const fails = decision === 'failed' || decision === 'warned';
    if (!judges || !fails || (word !== 'regression' && word !== 'over-budget'))
        return verdict;
    const about = accepted.filter((one) => isAbout(one, verdict));
    const [first] = about;
    if (first === undefined)
        return verdict;
    const extent = extentOf(verdict);
    // A change of exactly what was accepted is accepted, whatever its last bit says.
    const covering = about.find(({ atMost }) => atMost === undefined || extent <= atMost + 1e-9);
    if (covering !== undefined)
        return { ...verdict, accepted: covering, decision: 'warned' };
    const until = first.until === undefined ? '' : ` until ${first.until}`;
    const most = (0,model_accepted/* atMostText */.sf)(first.atMost ?? 0);
    return { ...verdict, because: `${because}; that is more than the ${most} accepted${until}` };
}
/** A label is about everything; a line of the configuration about one series. */
function isAbout({ benchmark, metric, label }, verdict) {
    return (label !== undefined || (benchmark === verdict.benchmark && metric === verdict.comparison?.metric.name));
}
/**
 * How much worse a row is, as a fraction: than base for a regression, than its budget for what is over it, and of a row
 * that is both the larger. Infinite where there is no ratio.
 */
function extentOf({ word, comparison, budget }) {
    if (comparison === undefined || comparison.kind === 'removed' || comparison.candidate === undefined)
        return Infinity;
    const beyondBase = word !== 'regression' ? 0 : comparison.kind === 'compared' ? comparison.effect.relative.value : Infinity;
    const beyondBudget = budget === undefined ? 0 : (0,judge_budget/* budgetExcess */.x)(comparison.candidate, budget);
    return Math.max(beyondBase, beyondBudget);
}

;// CONCATENATED MODULE: ./build/judge/arbitrate.js
/** Where time left something open and instructions were counted to settle it, they judge instead. */

const settled = new Set(['regression', 'improvement', 'unchanged']);
/**
 * Takes the say from an inconclusive clock of a benchmark whose instructions were to be counted only then and gave a
 * clear word. A clock that was given a threshold or budget of its own keeps its say: it was asked for.
 */
function arbitrate(verdicts, terms) {
    const told = new Set(verdicts.flatMap(({ benchmark, comparison, word }) => comparison?.metric.name === model_metric/* instructions */.GA.name &&
        settled.has(word) &&
        terms[benchmark]?.counting === 'unsettled'
        ? [benchmark]
        : []));
    return verdicts.map((verdict) => {
        const { benchmark, comparison, word, judges, because } = verdict;
        const metric = comparison?.metric.name ?? '';
        const own = terms[benchmark];
        const open = judges && word === 'inconclusive' && [model_metric/* wall */.zP.name, model_metric/* cpu */.BW.name].includes(metric);
        if (!open || !told.has(benchmark) || own === undefined)
            return verdict;
        if (Object.hasOwn(own.thresholds, metric) || Object.hasOwn(own.budgets, metric))
            return verdict;
        const { pairsNeeded: _, ...rest } = verdict;
        return {
            ...rest,
            judges: false,
            decision: 'unjudged',
            because: `${because}; so its instructions were counted, and they judge instead`,
        };
    });
}

// EXTERNAL MODULE: ./build/judge/decide.js
var decide = __webpack_require__(25334);
// EXTERNAL MODULE: ./build/judge/under-condition.js
var under_condition = __webpack_require__(4018);
;// CONCATENATED MODULE: ./build/judge/capped.js




/**
 * The verdicts with those taken back that the condition does not bear. Whatever is not elapsed time stands. Where CPU
 * time speaks instead of elapsed time, a worsening that elapsed time alone shows is not passed over: head may wait for
 * something that base does not.
 */
function capped(verdicts, condition, { terms, gate }) {
    if (condition.poor.length === 0)
        return verdicts;
    const switched = (0,under_condition/* switchedBy */.lw)({ terms }, condition);
    const told = new Set(verdicts.filter(isTold).map(({ benchmark }) => benchmark));
    return verdicts.map((verdict) => {
        const why = objection(verdict, condition);
        if (why === undefined)
            return verdict;
        const own = terms[verdict.benchmark];
        const { pairsNeeded: _, ...rest } = verdict;
        const judges = verdict.judges ||
            (switched.has(verdict.benchmark) && !told.has(verdict.benchmark) && isNews(verdict, own));
        return {
            ...rest,
            judges,
            word: 'inconclusive',
            because: `${why} (else ${verdict.word}: ${verdict.because})`,
            decision: (0,decide/* decisionOf */.u)('inconclusive', own?.gate ?? 'fail', judges, gate),
        };
    });
}
/** Whether elapsed time was to judge and would have called it a regression, by the threshold that it had. */
function isNews(verdict, terms) {
    const { comparison } = verdict;
    if (comparison?.metric.name !== model_metric/* wall */.zP.name || terms === undefined || !isWorse(verdict))
        return false;
    const limit = (0,model_terms/* thresholdOf */.pI)(terms, model_metric/* wall */.zP.name);
    return comparison.kind !== 'compared' || comparison.effect.relative.value >= limit;
}
/** Whether something that stands says already that the benchmark is worse. */
const isTold = (verdict) => verdict.judges &&
    isWorse(verdict) &&
    (verdict.comparison === undefined || !(0,under_condition/* isElapsed */.Xy)(verdict.comparison.metric));
const isWorse = ({ word }) => word === 'regression' || word === 'over-budget';
function objection(verdict, condition) {
    const { benchmark, word, comparison } = verdict;
    if (comparison === undefined || !(0,under_condition/* isElapsed */.Xy)(comparison.metric))
        return undefined;
    const worse = isWorse(verdict);
    if (condition.starved && (worse || word === 'unchanged' || word === 'improvement')) {
        return 'the host of the machine took CPU time away, so its elapsed times prove nothing';
    }
    if (!worse)
        return undefined;
    if (comparison.metric.name === model_metric/* wall */.zP.name && condition.computing.has(benchmark)) {
        return 'the machine was in poor health, and of a benchmark that computes only its CPU time counts then';
    }
    const stored = comparison.kind === 'compared' && (comparison.basis === 'history' || comparison.stage === 'screen');
    if (stored)
        return 'the machine was in poor health, and stored runs did not suffer from that';
    if (word === 'over-budget')
        return 'the machine was in poor health, which lengthens elapsed times';
    return undefined;
}

// EXTERNAL MODULE: ./build/judge/health.js
var health = __webpack_require__(43560);
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

// EXTERNAL MODULE: ./build/stats/binomial-tail.js
var binomial_tail = __webpack_require__(39062);
;// CONCATENATED MODULE: ./build/judge/moved-together.js



/** Fewer benchmarks than this may well agree by chance. */
const fewest = 10;
const share = 0.8;
/** Chance that so many coins, or more, fall the same way. */
const unlikely = 0.001;
/**
 * Set where at least four fifths of ten or more benchmarks, each by its judging pairs, moved the same way (sign test
 * at 0.1 %), by at least half the margin in the middle: less than that is what copies of one program differ by.
 */
function movementOf(cases, margin) {
    const effects = new Map();
    for (const { comparison, judges } of cases) {
        if (comparison.kind !== 'compared' || !judges || !isPaired(comparison))
            continue;
        const { value } = comparison.effect.relative;
        if (!effects.has(comparison.benchmark))
            effects.set(comparison.benchmark, value);
    }
    const values = [...effects.values()].filter((value) => value !== 0);
    const worse = values.filter((value) => value > 0).length;
    const count = Math.max(worse, values.length - worse);
    if (values.length < fewest || count < share * values.length)
        return undefined;
    if (2 * (0,binomial_tail/* binomialTail */.C)(values.length, values.length - count, 0.5) > unlikely)
        return undefined;
    const effect = (0,median/* median */.J)([...effects.values()]);
    return Math.abs(effect) < margin / 2 ? undefined : { count, of: effects.size, effect };
}
const isPaired = ({ paired, exact }) => paired && !exact;
/** Said whatever the verdicts are: a reader looks for one cause then, not for many. */
function tellMovement({ count, of, effect }, { untouched }) {
    const way = effect > 0 ? 'worse' : 'better';
    const by = (0,phrases/* percent */.KN)(Math.abs(effect));
    return {
        code: 'moved-together',
        severity: 'warning',
        text: `${count} of ${of} benchmarks moved together, about ${by} ${way}${untouched ? ', and the change touches no code' : ''}: that has one cause, not many`,
        remedy: untouched
            ? 'look for what differs between the copies of base and head: caches, layout of builds, what `setup` fetched'
            : 'look at what all of them share first: a dependency, a compiler or its flags, the runtime, a module that all import',
    };
}
/** Where the change touches no code, what moved everything was not the change: no worsening can be told from it. */
function doubtsOfMovement({ count, of }, benchmarks) {
    return [...benchmarks].map((benchmark) => ({
        benchmark,
        code: 'asymmetry',
        because: `${count} of ${of} benchmarks moved the same way under a change that touches no code, so base and head differ in more than their code`,
    }));
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

// EXTERNAL MODULE: ./build/stats/busy-share.js
var busy_share = __webpack_require__(84477);
;// CONCATENATED MODULE: ./build/judge/speaks.js
/** Which metrics speak for a benchmark; the others are shown only. */



/**
 * The metrics that `judge` names; for `auto` one of them: CPU time where base computes more than 0.8 of its
 * elapsed time, else elapsed time, else the first there is; what base does not give is chosen only where base gives
 * nothing, so that a metric which head lost is missed; what a planned check settled on holds (`settled`). A metric with its own threshold or budget always speaks.
 */
function speaks(terms, measured, settled) {
    const demanded = [
        ...(terms.judge === 'auto' ? [] : terms.judge),
        ...Object.keys(terms.budgets),
        ...Object.keys(terms.thresholds),
    ];
    const names = new Set(measured.map(({ metric }) => metric.name));
    const own = terms.judge === 'auto' ? (settled ?? automatic(measured)) : undefined;
    return {
        judging: new Set([...(own === undefined ? [] : [own]), ...demanded.filter((name) => names.has(name))]),
        lacking: [...new Set(demanded)].filter((name) => !names.has(name) &&
            // Counted where time leaves something open, and time may have settled everything.
            !(name === model_metric/* instructions */.GA.name && terms.counting === 'unsettled')),
    };
}
function automatic(all) {
    const known = all.filter(({ atBase }) => atBase);
    const measured = known.length > 0 ? known : all;
    const values = (name) => measured.find(({ metric }) => metric.name === name)?.values;
    const [busy, elapsed] = [values(model_metric/* cpu */.BW.name), values(model_metric/* wall */.zP.name)];
    if (busy !== undefined && elapsed !== undefined) {
        return (0,busy_share/* busyShare */.F)(busy, elapsed) > model_terms/* cpuBoundAbove */._i ? model_metric/* cpu */.BW.name : model_metric/* wall */.zP.name;
    }
    if (elapsed !== undefined)
        return model_metric/* wall */.zP.name;
    return busy === undefined ? measured[0]?.metric.name : model_metric/* cpu */.BW.name;
}

// EXTERNAL MODULE: ./build/judge/tell-health.js
var tell_health = __webpack_require__(14352);
;// CONCATENATED MODULE: ./build/judge/disagreements.js


/** The words that are sure of something. */
const directions = { regression: 1, unchanged: 0, improvement: -1 };
/**
 * One note for each benchmark whose instructions and whose time (the clock that judges, else CPU time, else elapsed
 * time) both gave a sure word, and not the same.
 */
function disagreements(verdicts) {
    const rows = new Map();
    for (const verdict of verdicts) {
        rows.set(verdict.benchmark, [...(rows.get(verdict.benchmark) ?? []), verdict]);
    }
    return [...rows].flatMap(([benchmark, own]) => {
        const counted = saidBy(own.find((row) => nameOf(row) === model_metric/* instructions */.GA.name));
        const clocks = [model_metric/* cpu */.BW.name, model_metric/* wall */.zP.name].flatMap((name) => own.filter((row) => nameOf(row) === name));
        const clock = saidBy(clocks.find(({ judges }) => judges) ?? clocks[0]);
        if (counted === undefined || clock === undefined || counted.direction === clock.direction)
            return [];
        if (!excludes(clock, counted))
            return [];
        return [
            {
                code: 'time-and-instructions-disagree',
                severity: 'note',
                text: told(benchmark, counted, clock),
                benchmark,
            },
        ];
    });
}
/** Two thresholds of different size let one change be a regression of the one and nothing of the other: no contradiction. */
function excludes(clock, counted) {
    const { low, high } = clock.compared.effect.relative;
    const { value } = counted.compared.effect.relative;
    return value < low || value > high;
}
const nameOf = ({ comparison }) => comparison?.metric.name;
function saidBy(verdict) {
    if (verdict?.comparison?.kind !== 'compared')
        return undefined;
    const { word, comparison } = verdict;
    if (word !== 'regression' && word !== 'unchanged' && word !== 'improvement')
        return undefined;
    return { compared: comparison, direction: directions[word] };
}
function told(benchmark, counted, clock) {
    const name = clock.compared.metric.name === model_metric/* cpu */.BW.name ? 'CPU time' : 'elapsed time';
    const [work, time] = [changed(counted), changed(clock)];
    return `${benchmark}: instructions are ${work}, ${name} is ${time}: ${meaning(counted.direction, clock.direction)}`;
}
const changed = ({ direction, compared }) => direction === 0 ? 'unchanged' : (0,phrases/* change */.Zg)(compared.effect.relative.value);
function meaning(work, time) {
    if (time === 0) {
        return work > 0
            ? 'more work, hidden by what runs beside it, or too little of the time to show there'
            : 'less work that time does not show: something else takes it, or it is too little of it';
    }
    if (work === 0) {
        return time > 0
            ? 'waiting, caches, memory or I/O, not more instructions'
            : 'less waiting, or a better use of caches and memory, not fewer instructions';
    }
    return work > 0
        ? 'more work that waits less, or that suits the processor better'
        : 'less work that waits more, or that suits the processor worse';
}

// EXTERNAL MODULE: ./build/stats/smallest-pairs.js
var smallest_pairs = __webpack_require__(96091);
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
    const tested = cases.filter(({ comparison }) => comparison.kind === 'compared' &&
        !comparison.exact &&
        comparison.noise === undefined &&
        comparison.basis !== 'history');
    if (!paired)
        return tested.length > 0 ? [...told, apart] : told;
    const needed = (0,smallest_pairs/* smallestPairs */.V)(judging, gate.falseAlarmRate);
    const few = tested.filter(({ comparison, ...standing }) => (0,family/* counts */.tQ)(standing) &&
        comparison.kind === 'compared' &&
        // What was planned has the pairs that its plan asks for.
        comparison.stage === undefined &&
        comparison.baseline.values.length < needed);
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

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/assess.js
/** Evidence → verdicts → decision: pure, so that a stored report is judged again to the same result, bit for bit. */





















/**
 * Judges everything that was measured. Throws a `Fault` (exit 2) that names every benchmark without any value to
 * judge, and one where nothing was measured at all. The order of benchmarks and the seed do not matter.
 */
function assess(measured) {
    const condition = (0,health/* conditionOf */.r)(measured);
    const evidence = (0,under_condition/* underCondition */.AK)(measured, condition);
    const staged = evidence.schedule === undefined ? undefined : stagedEvidence(evidence, evidence.schedule);
    const subjects = subjectsOf(evidence, staged);
    const rows = evidence.notLooked.map((name) => rowOf(name, 'not-looked', 'none of its paths changed, so it was not measured', 'fail', evidence));
    const entries = [];
    for (const subject of subjects) {
        const row = absentRow(subject, evidence);
        if (row !== undefined)
            rows.push(row);
        else {
            const terms = termsOf(evidence, subject.benchmark);
            const { entries: found, lacking } = entriesOf(subject, terms, staged);
            entries.push(...found);
            for (const metric of lacking) {
                const known = subject.doubts.find((doubt) => doubt.metric === metric)?.because;
                const because = known ?? `${metric} should judge it, but ${metric} was not measured here`;
                rows.push(rowOf(subject.benchmark, 'inconclusive', because, terms.gate, evidence));
            }
        }
    }
    const families = (0,family/* familiesOf */.m6)(entries);
    const heard = entries.map((entry) => caseOf(entry, families, evidence, staged));
    const movement = movementOf(heard, evidence.gate.margin);
    const cases = movement === undefined ? heard : underMovement(heard, movement, evidence);
    const judged = arbitrate(capped((0,judge/* judge */.S)(cases, evidence.gate, families), condition, measured), evidence.terms);
    const verdicts = inReadingOrder([...acceptWorse(judged, evidence.accepted), ...rows]);
    return {
        verdicts,
        decision: (0,decide/* decide */.L)(verdicts),
        unsettled: unsettled(verdicts, evidence),
        findings: [
            ...warnings(cases, families, evidence),
            ...disagreements(verdicts),
            ...(movement === undefined ? [] : [tellMovement(movement, { untouched: evidence.untouched === true })]),
            // What repeats exactly is the same on the worst of days.
            ...(verdicts.some(isNoisy) ? (0,tell_health/* tellHealth */.I)(condition, measured) : []),
        ],
    };
}
/** Whether the machine may have had a part in it. */
const isNoisy = ({ judges, comparison }) => judges && comparison?.metric.nature !== 'exact';
/** A change that touches no code did not move everything, so nothing is blamed on it. */
function underMovement(cases, movement, { untouched }) {
    if (untouched !== true)
        return cases;
    return cases.map((one) => ({
        ...one,
        doubts: [...one.doubts, ...doubtsOfMovement(movement, [one.comparison.benchmark])],
    }));
}
function subjectsOf(evidence, staged) {
    const past = evidence.history && (0,compare_history/* pastSeriesIn */.h9)(evidence.history);
    const bySeries = groups([
        ...(0,series/* seriesOf */.Lf)(staged?.runs ?? evidence.runs, evidence.paired),
        ...(staged === undefined ? [] : (0,series/* seriesOf */.Lf)(evidence.runs.filter(isCounted), evidence.paired)),
        ...(staged?.screened ?? []),
    ]);
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
            doubts: doubts.filter(({ metric }) => metric === undefined),
        });
        const seen = presence.kind === 'base-failed' ? past?.(benchmark) : undefined;
        return { benchmark, series, doubts, presence, ...assess_pastOf(evidence, seen) };
    });
    refuseNothing(subjects, evidence);
    return subjects;
}
function assess_pastOf({ history }, series) {
    if (history === undefined || series === undefined)
        return {};
    const { others } = history;
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
function entriesOf(subject, terms, staged) {
    const { presence } = subject;
    const own = subject.series.filter(({ candidate }) => presence.kind === 'both' || candidate !== undefined);
    const past = new Map((subject.past?.series ?? []).map((one) => [one.metric.name, one]));
    const series = [...own, ...lostSince(own, past)];
    const { judging, lacking } = speaks(terms, series.map(({ metric, baseline, candidate }) => {
        const before = presence.kind === 'base-failed'
            ? past.get(metric.name)?.samples.flatMap(({ values }) => values)
            : baseline?.values;
        return { metric, atBase: before !== undefined, values: before ?? candidate?.values ?? [] };
    }), staged?.settled(subject.benchmark));
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
const isCounted = ({ stage }) => stage === 'count';


/***/ }),

/***/ 42430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ screenSeriesIn)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3543);
/* harmony import */ var _stats_level_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36294);
/* harmony import */ var _stats_median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52856);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53763);




/** With fewer series the middle one is no measure of what moved all of them. */
const leastForShift = 8;
/**
 * The noisy series of the runs, by benchmark and metric. A screen takes out what moves the whole suite, so a level that
 * all series share for some runs (another machine of the same kind, a kernel) is no new level here: change points are
 * looked for after the middle of the suite was taken out of every run.
 */
function screenSeriesIn({ runs, }) {
    const tracks = new Map();
    runs.forEach(({ samples }, run) => {
        for (const sample of samples) {
            const { benchmark, metric } = sample;
            if (metric.nature !== 'noisy')
                continue;
            const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(benchmark, metric.name);
            const known = tracks.get(key);
            // A metric that changed its meaning counts as it is in the newest run.
            const track = known !== undefined && (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .sameMetric */ .RF)(known.metric, metric)
                ? known
                : { benchmark, metric, samples: new Map(), medians: new Map() };
            tracks.set(key, track);
            track.samples.set(run, sample);
            track.medians.set(run, (0,_stats_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(sample.values));
        }
    });
    const shifts = new Map();
    const found = new Map();
    return (benchmark, metric) => {
        const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(benchmark, metric);
        if (found.has(key))
            return found.get(key);
        const track = tracks.get(key);
        const shift = shifts.get(metric) ?? shiftsOf([...tracks.values()], metric, runs.length);
        shifts.set(metric, shift);
        const series = track && present(track, shift);
        found.set(key, series);
        return series;
    };
}
/** For each run how far the middle series lay off its usual level, as a logarithm; 0 where too few are there to tell. */
function shiftsOf(tracks, metric, runs) {
    const deviations = tracks
        .filter(({ metric: { name }, medians }) => name === metric && ![...medians.values()].includes(0))
        .map(({ medians }) => {
        const usual = (0,_stats_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)([...medians.values()]);
        return new Map([...medians].map(([run, value]) => [run, Math.log(value / usual)]));
    });
    return Array.from({ length: runs }, (_, run) => {
        const there = deviations.flatMap((one) => one.get(run) ?? []);
        return there.length < leastForShift ? 0 : (0,_stats_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(there);
    });
}
/** The runs since the level last changed; all of them where a value is 0, of which there is no ratio. */
function present({ metric, samples, medians }, shift) {
    const values = [...samples.values()].map((sample) => sample.values);
    if ([...medians.values()].includes(0))
        return { metric, values };
    const steadied = [...medians].map(([run, value]) => value * Math.exp(-(shift[run] ?? 0)));
    const since = (0,_stats_level_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .levelChanges */ ._)(steadied).changes.at(-1)?.index ?? 0;
    return { metric, values: values.slice(since) };
}


/***/ }),

/***/ 78407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Li: () => (/* binding */ lookOf),
  eV: () => (/* binding */ looksAt),
  uJ: () => (/* binding */ looksOf),
  Kz: () => (/* binding */ overallP),
  zo: () => (/* binding */ rejects),
  K0: () => (/* binding */ shownLevel)
});

// EXTERNAL MODULE: ./build/stats/flip-test.js + 2 modules
var flip_test = __webpack_require__(19679);
// EXTERNAL MODULE: ./build/stats/at.js
var at = __webpack_require__(59979);
// EXTERNAL MODULE: ./build/stats/normal-tail.js
var normal_tail = __webpack_require__(45108);
// EXTERNAL MODULE: ./build/stats/remembered.js
var remembered = __webpack_require__(85308);
;// CONCATENATED MODULE: ./build/stats/group-sequential.js
/** Levels for a test that is looked at several times while its data come in. */



/** The joint law of the looks is approximate where data are few and not normal: so much of each level is not used. */
const caution = 0.95;
/** Beyond so many standard deviations nothing is left that counts. */
const far = 9;
/** Keeps looks that lie very close together from taking seconds. */
const mostIntervals = 4000;
/**
 * The level of each look, in order, so that all looks together reject a true hypothesis with at most alpha. `fractions`
 * are the shares of all data that are in at each look, ascending, the last one 1.
 *
 * Up to fraction t, alpha t² may be spent (Lan & DeMets, Biometrika 70, 1983, with the power family of Kim & DeMets,
 * Biometrika 74, 1987). Sums of k values behave like Brownian motion at time k; the chance of crossing first at a look
 * is integrated look by look (Armitage, McPherson & Rowe, JRSS A 132, 1969), and the levels are 5 % smaller than that
 * asks for. One single look has no joint law to approximate, and its level is alpha itself.
 *
 * Example: alpha 0.01 at ¼, ½, ¾, 1: 0.00059, 0.00195, 0.00390, 0.00652.
 */
function groupSequentialLevels(alpha, fractions) {
    return levels(alpha, ...fractions);
}
/** A check has one rate, and few plans of looks. */
const levels = (0,remembered/* remembered */.H)(256, (alpha = 0, ...fractions) => {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`no rate of false alarms: ${alpha}`);
    const gaps = fractions.map((time, look) => time - (fractions[look - 1] ?? 0));
    if (fractions.at(-1) !== 1 || !gaps.every((gap) => gap > 0))
        throw new RangeError(`not ascending from above 0 to 1: ${fractions.join(', ')}`);
    if (fractions.length === 1)
        return [alpha];
    const step = Math.sqrt(Math.min(...gaps)) / 8;
    let walk = { places: new Float64Array(1), masses: new Float64Array([1]) };
    return fractions.map((time, look) => {
        const gap = (0,at.at)(gaps, look);
        const bound = boundOf(walk, gap, alpha * (time * time - (time - gap) ** 2), far * Math.sqrt(time));
        walk = moved(walk, gap, -far * Math.sqrt(time), bound, step);
        return caution * (0,normal_tail/* normalTail */.W)(bound / Math.sqrt(time));
    });
});
/** The bound that the walk crosses, `gap` later, with this chance. */
function boundOf({ places, masses }, gap, chance, reach) {
    const deviation = Math.sqrt(gap);
    const crossing = (bound) => masses.reduce((sum, mass, index) => sum + mass * (0,normal_tail/* normalTail */.W)((bound - (0,at.at)(places, index)) / deviation), 0);
    let [low, high] = [-reach, reach];
    for (let halving = 0; halving < 50; halving += 1) {
        const middle = (low + high) / 2;
        if (crossing(middle) > chance)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** Where the walk may be `gap` later, from `low` to the bound, on a grid with the weights of Simpson's rule. */
function moved({ places, masses }, gap, low, bound, step) {
    const deviation = Math.sqrt(gap);
    const intervals = 2 * Math.ceil(Math.min(mostIntervals, (bound - low) / step) / 2);
    const width = (bound - low) / intervals;
    const next = Float64Array.from({ length: intervals + 1 }, (_, index) => low + index * width);
    const weight = (index) => (index % intervals === 0 ? 1 : index % 2 === 1 ? 4 : 2);
    const scale = width / 3 / deviation / Math.sqrt(2 * Math.PI);
    return {
        places: next,
        masses: next.map((place, index) => {
            let density = 0;
            for (let from = 0; from < places.length; from += 1) {
                const z = (place - (0,at.at)(places, from)) / deviation;
                if (z > -far && z < far)
                    density += (0,at.at)(masses, from) * Math.exp((-z * z) / 2);
            }
            return weight(index) * scale * density;
        }),
    };
}

// EXTERNAL MODULE: ./build/stats/hodges-lehmann.js + 1 modules
var hodges_lehmann = __webpack_require__(89500);
// EXTERNAL MODULE: ./build/stats/log-ratio.js
var log_ratio = __webpack_require__(59600);
// EXTERNAL MODULE: ./build/measure/pairs.js
var measure_pairs = __webpack_require__(12278);
;// CONCATENATED MODULE: ./build/measure/looks.js





/** Confidence with which "unchanged" is shown, over all looks together. */
const shownLevel = 0.95;
const usualFlips = 20_000;
/** The first of four looks needs 6 % of the rate of one test among many, and p-values are multiples of 1 / flips. */
const flipsPerTest = 2500;
/** The most looks that are planned. */
const mostLooks = 4;
/** Evenly spaced looks, four at most, none before `least` pairs. */
function looksAt(pairs, least) {
    const count = Math.max(1, Math.min(mostLooks, Math.floor(pairs / Math.max(1, least))));
    return Array.from({ length: count }, (_, index) => Math.round((pairs * (index + 1)) / count));
}
/** The level of each look of a test at `alpha`: as planned, evenly spaced. */
function lookLevels(looks, alpha) {
    return groupSequentialLevels(alpha, Array.from({ length: looks }, (_, index) => (index + 1) / looks));
}
/**
 * The looks that so many pairs allow: each planned one that was reached; and where time ran out on the way to the next,
 * the end itself in the place of the last, since the clock that ended it knew nothing of the results.
 */
function reached(step, count) {
    const full = step.looks.flatMap((pairs, index) => (pairs <= count ? [{ index, pairs }] : []));
    const last = full.at(-1)?.pairs ?? 0;
    return count > last && count < step.pairs ? [...full, { index: step.looks.length - 1, pairs: count }] : full;
}
/** Every look at every hypothesis of the step, in the order of its hypotheses; without pairs there is none. */
function looksOf(step, seen, ground) {
    const count = pairsOf(step, seen);
    const looks = reached(step, count).map((look) => lookOf(step, seen, look, ground));
    return step.hypotheses.map((_, place) => looks.flatMap((answers) => answers[place] ?? []));
}
/** The one look that is due at exactly so many pairs. */
function lookOf(step, seen, { index, pairs }, { seed, family, question }) {
    const questions = step.hypotheses.map(question);
    const first = (values) => values.slice(0, pairs);
    const series = step.hypotheses.map(({ benchmark, witnesses }) => witnesses.flatMap((metric) => {
        const all = seen(benchmark, metric);
        const pair = all === undefined ? undefined : { base: first(all.base), head: first(all.head) };
        return pair === undefined || (0,measure_pairs/* ratiosOf */.g)(pair, 1) === undefined ? [] : [pair];
    }));
    // Each hypothesis has a margin of its own, so the side that is to lie above is lowered before the test.
    const options = { shift: 0, seed, flips: Math.max(usualFlips, flipsPerTest * family) };
    const one = (mirrored) => (0,flip_test/* flipTest */.i)(series.map((each, place) => {
        const { worse = 1, margin = 0 } = questions[place] ?? {};
        const beyond = (0,log_ratio/* onGrid */.k)(Math.log1p(margin));
        return each.map((clock) => {
            const { base, head } = logsOf(clock, worse);
            const [low, high] = mirrored ? [head, base] : [base, head];
            return { base: low, head: high.map((value) => value - beyond) };
        });
    }), options);
    const none = step.hypotheses.map(() => 1);
    const pWorse = step.direction === 'better' ? none : one(false);
    const pBetter = step.direction === 'worse' ? none : one(true);
    const confidence = 1 - (lookLevels(step.looks.length, 1 - shownLevel)[index] ?? 0);
    return step.hypotheses.map(({ benchmark, metric }, place) => {
        const all = seen(benchmark, metric);
        const ratios = all === undefined
            ? undefined
            : (0,measure_pairs/* ratiosOf */.g)({ base: first(all.base), head: first(all.head) }, questions[place]?.worse ?? 1);
        const where = ratios === undefined || ratios.length === 0 ? undefined : (0,hodges_lehmann/* hodgesLehmann */.i)(ratios);
        const value = where?.value ?? 0;
        return {
            index,
            pairs,
            pWorse: pWorse[place] ?? 1,
            pBetter: pBetter[place] ?? 1,
            upper: where?.upperBound(confidence) ?? Infinity,
            size: step.direction === 'worse' ? value : step.direction === 'better' ? -value : Math.abs(value),
        };
    });
}
/** Whole pairs of the workload so far: what the hypothesis with the fewest has. */
function pairsOf({ hypotheses }, seen) {
    const counts = hypotheses.map(({ benchmark, metric }) => {
        const pairs = seen(benchmark, metric);
        return pairs === undefined ? 0 : Math.min(pairs.base.length, pairs.head.length);
    });
    return counts.length === 0 ? 0 : Math.min(...counts);
}
/** Measured from the smallest value, logarithms do not depend on the unit. */
function logsOf({ base, head }, worse) {
    const smallest = [...base, ...head].reduce((least, value) => Math.min(least, value));
    const turned = (values) => values.map((value) => worse * (0,log_ratio/* logRatio */.A)(value, smallest));
    return { base: turned(base), head: turned(head) };
}
/** Whether some look's p-value is at most its level of a test at `alpha`. */
function rejects(looks, step, alpha, side) {
    const levels = lookLevels(step.looks.length, alpha);
    return looks.some((look) => look[side] <= (levels[look.index] ?? 0));
}
/**
 * The p-value that all looks together amount to: the smallest p / level, on the scale on which a test at `alpha`
 * rejects at alpha or below; 1 at most.
 */
function overallP(looks, step, alpha, side) {
    const levels = lookLevels(step.looks.length, alpha);
    return looks.reduce((least, look) => {
        const level = levels[look.index] ?? 0;
        return level > 0 ? Math.min(least, (alpha * look[side]) / level) : least;
    }, 1);
}


/***/ }),

/***/ 60398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ outcomesOf),
/* harmony export */   cY: () => (/* binding */ sequenceRate),
/* harmony export */   mO: () => (/* binding */ directFamily)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3543);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78407);


/** Tests that share the rate where everything is measured directly: those that count, and what else there is. */
function directFamily(steps, { counts, otherTests }) {
    const counting = steps.flatMap(({ hypotheses }) => hypotheses).filter(({ benchmark }) => counts(benchmark));
    return Math.max(1, counting.length + otherTests);
}
/** The rate of a fixed sequence of steps: all of it, or half where something else is tested beside it. */
function sequenceRate(alpha, otherTests) {
    return otherTests > 0 ? alpha / 2 : alpha;
}
/** The outcome of every hypothesis that has a step, by `seriesKey`. */
function outcomesOf({ design, steps }, confirmed, ground) {
    return design === 'direct' ? directly(steps, confirmed, ground) : inSequence(steps, confirmed, ground);
}
const upperOf = (looks) => looks.reduce((least, { upper }) => Math.min(least, upper), Infinity);
/**
 * Holm's method over tests that each look several times: as long as some test rejects at rate / (tests left), it is taken
 * out and the rate is shared by fewer. The levels of the looks grow with the rate, so a later, larger share never takes
 * a rejection back (Maurer & Bretz, Statistics in Biopharmaceutical Research 5, 2013).
 */
function directly(steps, confirmed, ground) {
    const family = directFamily(steps, ground);
    const tested = steps.flatMap((step) => (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .looksOf */ .uJ)(step, confirmed, { ...ground, family }).map((looks, place) => ({ step, place, looks })));
    const counting = tested.filter((one) => isCounting(one, ground));
    const worse = stepDown(counting, family, ground.alpha, 'pWorse');
    const better = stepDown(counting, family, ground.alpha, 'pBetter');
    // Quarantined series share among all that is shown.
    const all = tested.length + ground.otherTests;
    return new Map(tested.map((one) => {
        const { step, looks } = one;
        const own = isCounting(one, ground);
        const shown = (side) => Math.min(1, all * (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .overallP */ .Kz)(looks, step, ground.alpha / all, side));
        return [
            keyOf(one),
            {
                step,
                looks,
                pWorse: (own ? worse.get(one) : undefined) ?? shown('pWorse'),
                pBetter: (own ? better.get(one) : undefined) ?? shown('pBetter'),
                upper: upperOf(looks),
                family: own ? family : all,
            },
        ];
    }));
}
const keyOf = ({ step, place }) => {
    const hypothesis = step.hypotheses[place];
    return (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(hypothesis?.benchmark ?? '', hypothesis?.metric ?? '');
};
const isCounting = ({ step, place }, { counts }) => counts(step.hypotheses[place]?.benchmark ?? '');
function stepDown(tested, family, alpha, side) {
    const adjusted = new Map();
    let open = tested;
    let left = family;
    for (;;) {
        const share = alpha / left;
        const rejected = open.filter(({ looks, step }) => (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .rejects */ .zo)(looks, step, share, side));
        for (const one of rejected)
            adjusted.set(one, Math.min(alpha, left * (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .overallP */ .Kz)(one.looks, one.step, share, side)));
        open = open.filter((one) => !rejected.includes(one));
        if (rejected.length === 0)
            break;
        left = Math.max(1, left - rejected.length);
    }
    for (const one of open) {
        adjusted.set(one, Math.min(1, left * (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .overallP */ .Kz)(one.looks, one.step, alpha / left, side)));
    }
    return adjusted;
}
/**
 * A fixed sequence: every step is tested at the full rate as long as everything in the steps before it was rejected, so
 * its adjusted p-value is the largest up to there. Each direction has a sequence of its own.
 */
function inSequence(steps, confirmed, ground) {
    const rate = sequenceRate(ground.alpha, ground.otherTests);
    const outcomes = new Map();
    const largest = { worse: 0, better: 0, either: 0 };
    for (const step of steps) {
        const answers = (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .looksOf */ .uJ)(step, confirmed, { ...ground, family: step.hypotheses.length });
        const before = largest[step.direction];
        answers.forEach((looks, place) => {
            // The p-values of one step are adjusted for each other already.
            const own = (side) => (ground.alpha / rate) * (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .overallP */ .Kz)(looks, step, rate, side);
            const [pWorse, pBetter] = [own('pWorse'), own('pBetter')].map((p) => Math.min(1, Math.max(before, p)));
            const decisive = step.direction === 'better' ? pBetter : pWorse;
            largest[step.direction] = Math.max(largest[step.direction], decisive ?? 1);
            outcomes.set(keyOf({ step, place, looks }), {
                step,
                looks,
                pWorse: pWorse ?? 1,
                pBetter: pBetter ?? 1,
                upper: upperOf(looks),
                family: step.hypotheses.length + ground.otherTests,
            });
        });
    }
    return outcomes;
}


/***/ }),

/***/ 53065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ errorsOff),
  W3: () => (/* binding */ isSuspect),
  Sx: () => (/* binding */ leastRecorded),
  F3: () => (/* binding */ standingsOf)
});

// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(52856);
// EXTERNAL MODULE: ./build/stats/hodges-lehmann.js + 1 modules
var hodges_lehmann = __webpack_require__(89500);
// EXTERNAL MODULE: ./build/stats/log-ratio.js
var log_ratio = __webpack_require__(59600);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./build/stats/low-mean.js
/** The summary of a run whose disturbances only ever slow it down. */

/**
 * The mean of the lowest share of the values, two thirds where nothing else is said, rounded up to whole values: on
 * two-speed noise steadier than the median. Refuses an empty set.
 *
 * Example: of 5, 1, 9, 2, 3 it is (1 + 2 + 3 + 5) / 4.
 */
function lowMean(values, share = 2 / 3) {
    if (values.length === 0)
        throw new RangeError('the mean of nothing is unknown');
    return (0,simple_statistics/* mean */.RE)([...values].toSorted((a, b) => a - b).slice(0, Math.ceil(share * values.length - 1e-9)));
}

// EXTERNAL MODULE: ./build/stats/normal-quantile.js
var normal_quantile = __webpack_require__(13447);
// EXTERNAL MODULE: ./build/stats/pair-error.js
var pair_error = __webpack_require__(65225);
// EXTERNAL MODULE: ./build/stats/prediction.js
var prediction = __webpack_require__(38687);
// EXTERNAL MODULE: ./build/stats/spread-of-few.js
var spread_of_few = __webpack_require__(62580);
// EXTERNAL MODULE: ./build/stats/student-quantile.js
var student_quantile = __webpack_require__(79433);
;// CONCATENATED MODULE: ./build/stats/trimmed-mean.js
/** A mean that wild values on either side do not move. */

/**
 * The mean without the lowest and the highest fifth, each rounded down to whole values (Tukey & McLaughlin, Sankhyā A
 * 25, 1963). Refuses an empty set.
 *
 * Example: of 1, 2, 3, 4, 100 it is 3.
 */
function trimmedMean(values) {
    if (values.length === 0)
        throw new RangeError('the mean of nothing is unknown');
    const cut = Math.floor(values.length / 5);
    return (0,simple_statistics/* mean */.RE)([...values].toSorted((a, b) => a - b).slice(cut, values.length - cut));
}

// EXTERNAL MODULE: ./build/measure/pairs.js
var measure_pairs = __webpack_require__(12278);
;// CONCATENATED MODULE: ./build/measure/standing.js
/** Where a series stands before anything is confirmed: what stored runs and the race say of it, put together. */











/** Fewer stored runs than this say too little about how runs differ. */
const leastRecorded = 10;
const mostRecorded = 30;
/** With fewer series than this the middle one is no measure of what moved all of them. */
const leastForShift = 8;
/** Pairs that the noise known from elsewhere is worth: successive stored runs, or other benchmarks' pairs. */
const weights = { recorded: 30, others: 60 };
/** Beyond this many pairs the median of all Walsh averages costs more than it gains. */
const mostForMedian = 40;
/** No clock is better than this: a series that never varies is still not known to the last digit. */
const finest = 5e-4;
/**
 * Estimates for all runners at once, because they lean on each other: the suite's common shift is taken out of the
 * screen, and noise that one series' few pairs cannot tell is taken from the others'.
 */
function standingsOf(runners, sight) {
    const screens = screensOf(runners, sight);
    const races = runners.map(({ hypothesis: { benchmark, metric }, worse }) => {
        const pairs = sight.raced(benchmark, metric);
        const ratios = pairs === undefined ? undefined : (0,measure_pairs/* ratiosOf */.g)(pairs, worse);
        return pairs === undefined || ratios === undefined || ratios.length === 0
            ? { ratios: [], estimate: 0 }
            : { ratios, estimate: estimateOf(pairs, ratios, worse) };
    });
    const raced = races.map(({ ratios }) => ratios);
    const own = raced.map((ratios) => (ratios.length < 2 ? undefined : (0,spread_of_few/* spreadOfFew */.l)(ratios)));
    const common = commonShift(raced);
    return runners.map((runner, place) => {
        const ratios = raced[place] ?? [];
        const apart = screens[place];
        // The screen cannot see what all series moved by together; pairs can.
        const screen = apart && { ...apart, estimate: apart.estimate + common.estimate };
        const { noise: recorded } = lineOf(runner, sight);
        const weight = recorded === undefined ? weights.others : weights.recorded;
        const prior = recorded ?? othersNoise(own, raced, ratios.length);
        const noise = Math.max(finest, noiseOf(own[place], ratios.length, prior, weight));
        const race = ratios.length === 0
            ? undefined
            : {
                estimate: races[place]?.estimate ?? 0,
                error: Math.max(finest, (0,pair_error/* pairError */.f)({ own: own[place] ?? noise, prior: prior ?? noise, pairs: ratios.length, weight })),
            };
        const { estimate, error } = combined(screen, race);
        return {
            ...runner,
            estimate,
            error,
            noise,
            pairs: ratios.length,
            runs: screen?.runs ?? 0,
            upper(confidence) {
                if (screen === undefined && race === undefined)
                    return Infinity;
                const reach = race === undefined ? (0,student_quantile/* studentQuantile */.F)(confidence, screen?.freedom ?? 1) : (0,normal_quantile/* normalQuantile */.Z)(confidence);
                return estimate + reach * error + (race === undefined ? common.error : 0);
            },
        };
    });
}
/** One number for one moment: the quieter part of its values, which neighbours disturb least. */
function summary(values, count, worse, unit) {
    return lowMean(values.slice(0, count).map((value) => worse * (0,log_ratio/* logRatio */.A)(value, unit)));
}
/**
 * Head's few runs against stored runs of the same number of values: each less what is usual for the series, and less
 * the middle of all series at that moment, which is how the machine differed, not the code.
 */
function screensOf(runners, sight) {
    const lines = runners.map((runner) => lineOf(runner, sight).screen);
    const known = lines.filter((line) => line !== undefined);
    const shifts = known.length >= leastForShift;
    // Runs are matched from the newest backwards: a series that was added later has only the later ones.
    const moment = (back) => {
        const values = known.flatMap(({ past }) => past.at(-1 - back) ?? []);
        return shifts && values.length >= leastForShift ? (0,median/* median */.J)(values) : 0;
    };
    const moments = Array.from({ length: mostRecorded }, (_, back) => moment(back));
    const now = shifts ? (0,median/* median */.J)(known.map(({ head }) => head)) : 0;
    return lines.map((line) => {
        if (line === undefined)
            return undefined;
        const rest = line.past.map((value, index) => value - (moments[line.past.length - 1 - index] ?? 0));
        const { center: usual, scale, freedom } = (0,prediction/* prediction */.w)(rest);
        return {
            estimate: line.head - now - usual,
            error: Math.max(finest, scale),
            runs: rest.length,
            freedom,
        };
    });
}
/** Looked up where it is known, since stored values are many and races have several rounds. */
function lineOf({ hypothesis: { benchmark, metric }, worse }, sight) {
    const key = `${benchmark}\n${metric}`;
    const found = sight.known?.get(key);
    if (found !== undefined)
        return found;
    const head = sight.screened(benchmark, metric);
    const all = sight.recorded(benchmark, metric);
    const noise = successive(all);
    const stored = all.filter((values) => values.length > 0).slice(-mostRecorded);
    const unit = [head, ...stored].reduce((least, values) => Math.min(least, ...values), Infinity);
    const past = head.length === 0 || stored.length < leastRecorded || !(unit > 0)
        ? undefined
        : stored.map((values) => summary(values, head.length, worse, unit));
    const usual = past === undefined ? 0 : (0,prediction/* prediction */.w)(past).center;
    const line = {
        ...(past === undefined
            ? {}
            : {
                screen: {
                    head: summary(head, head.length, worse, unit) - usual,
                    past: past.map((value) => value - usual),
                },
            }),
        ...(noise === undefined ? {} : { noise }),
    };
    sight.known?.set(key, line);
    return line;
}
/** How many of its own errors a common shift must be off zero to be taken for one. */
const clearly = 2.5;
/**
 * What all series moved by together, as far as pairs tell: the middle of their estimates, 0 where that is within its
 * noise. Who races was chosen by other runs, so the choice does not bias it; where more than half of those who race
 * really got slower, it makes the others look worse than they are and never better.
 */
function commonShift(raced) {
    const centers = raced.flatMap((ratios) => (ratios.length === 0 ? [] : [center(ratios)]));
    if (centers.length < leastForShift)
        return { estimate: 0, error: centers.length === 0 ? Infinity : 0 };
    // The median of n normal estimates has 1.2533 times the error of their mean.
    const error = (1.2533 * (0,spread_of_few/* spreadOfFew */.l)(centers)) / Math.sqrt(centers.length);
    const estimate = (0,median/* median */.J)(centers);
    return { estimate: Math.abs(estimate) > clearly * error ? estimate : 0, error };
}
/** Share of a side's runs that count as undisturbed. */
const undisturbed = 0.6;
/**
 * Half from the pairs, half from the quieter runs of each side: a run of a handful that was disturbed turns round what
 * the pairs say, and what the two sides say where it was disturbed elsewhere, but seldom both.
 */
function estimateOf(pairs, ratios, worse) {
    const quiet = (values) => lowMean(values.slice(0, ratios.length).map((value) => worse * (0,log_ratio/* logRatio */.A)(value, pairs.base[0] ?? value)), undisturbed);
    return (center(ratios) + quiet(pairs.head) - quiet(pairs.base)) / 2;
}
function center(ratios) {
    return ratios.length > mostForMedian ? trimmedMean(ratios) : (0,hodges_lehmann/* hodgesLehmann */.i)(ratios).value;
}
/** The noise of a pair from successive values of stored runs, which lie as near to each other as the runs of a pair. */
function successive(stored) {
    if (stored.length < leastRecorded)
        return undefined;
    const steps = [];
    for (const values of stored) {
        for (let i = 1; i < values.length; i += 1) {
            const [before, after] = [values[i - 1] ?? 0, values[i] ?? 0];
            if (before > 0 && after > 0)
                steps.push(Math.abs((0,log_ratio/* logRatio */.A)(after, before)));
        }
    }
    return steps.length < leastRecorded ? undefined : 1.4826 * (0,median/* median */.J)(steps);
}
/** The middle noise of the series that have run at least as many pairs. */
function othersNoise(own, raced, pairs) {
    const known = own.flatMap((noise, place) => noise !== undefined && (raced[place]?.length ?? 0) >= Math.max(2, pairs) ? [noise] : []);
    return known.length === 0 ? undefined : (0,median/* median */.J)(known);
}
function noiseOf(own, pairs, prior, weight) {
    if (own === undefined || prior === undefined)
        return own ?? prior ?? 0;
    return Math.sqrt((pairs * own ** 2 + weight * prior ** 2) / (pairs + weight));
}
/** The mean weighted by inverse variances; nothing known is an infinite error. */
function combined(screen, race) {
    if (screen === undefined)
        return race ?? { estimate: 0, error: Infinity };
    if (race === undefined)
        return screen;
    const [a, b] = [1 / screen.error ** 2, 1 / race.error ** 2];
    return { estimate: (a * screen.estimate + b * race.estimate) / (a + b), error: Math.sqrt(1 / (a + b)) };
}
/** What a suspect must stand at: this many errors off zero, and this share of the margin. */
const suspected = { errors: 0.5, margin: 0.3 };
/** How many errors head is off on the worse side; what nothing is known of comes first, it was never screened. */
const errorsOff = ({ estimate, error }) => Number.isFinite(error) ? estimate / error : Infinity;
/** Whether it is worth the time of a confirmation, on the worse side or, with -1, on the better one. */
function isSuspect(standing, margin, side = 1) {
    return (side * errorsOff(standing) > suspected.errors &&
        side * standing.estimate > suspected.margin * Math.log1p(margin));
}


/***/ })

};
