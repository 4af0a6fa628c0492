export const id = 910;
export const ids = [910];
export const modules = {

/***/ 92214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ compareCounted),
  c: () => (/* binding */ leastCounts)
});

// EXTERNAL MODULE: ./build/model/metric.js
var model_metric = __webpack_require__(16080);
// EXTERNAL MODULE: ./build/stats/log-ratio.js
var log_ratio = __webpack_require__(59600);
// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(52856);
// EXTERNAL MODULE: ./build/stats/normal-quantile.js
var normal_quantile = __webpack_require__(13447);
// EXTERNAL MODULE: ./build/stats/remembered.js
var remembered = __webpack_require__(85308);
// EXTERNAL MODULE: ./build/stats/student-quantile.js
var student_quantile = __webpack_require__(79433);
;// CONCATENATED MODULE: ./build/compare/counted-noise.js
/** By how much counts of the same code may differ: learned from repeats, and from the steps between stored runs. */





/** How often, at most, noise alone sets the counts of two sides apart by more than the noise that is learned. */
const noiseRate = 0.0005;
/** Fewer steps between stored runs than this tell little of how large they usually are. */
const leastSteps = 8;
/** The lower quartile of |Z| of a standard normal Z, Φ⁻¹(5/8): the quartile of steps divided by it is their deviation. */
const quartile = (0,normal_quantile/* normalQuantile */.Z)(0.625);
/**
 * A distance of log-counts, 0 where all repeats of every side are alike. Of the repeats it is
 *
 *     t(1 − 0.0005, f) × s × √(1/m + 1/n)
 *
 * with s² the variance of repeats pooled over base, head and the earlier runs, f its degrees of freedom, m and n the
 * numbers of counts: as far as the means of two sides of the same code lie apart once in two thousand times (Student).
 * Where at least nine earlier runs are known, it is joined (root of the sum of squares) by z(1 − 0.0005) times the
 * deviation of the steps from one run to the next. That is taken from the lower quartile of the steps, since most
 * commits do not touch a benchmark and those that do are no noise.
 */
function countedNoise({ base, head, history }) {
    // In order of size: the last digit shall not depend on that of time.
    const groups = [base, head, ...history]
        .filter((values) => values.length > 0)
        .map((values) => values.toSorted((a, b) => a - b));
    const smallest = Math.min(...groups.map(([least = Infinity]) => least));
    const logs = groups.map((values) => values.map((value) => (0,log_ratio/* logRatio */.A)(value, smallest)));
    const freedom = logs.reduce((sum, values) => sum + values.length - 1, 0);
    const squares = logs.reduce((sum, values) => sum + squaresOf(values), 0);
    if (squares === 0 || freedom === 0)
        return 0;
    const deviation = Math.sqrt(squares / freedom);
    const repeats = studentBound(freedom) * deviation * Math.sqrt(1 / base.length + 1 / head.length);
    return Math.hypot(repeats, (0,normal_quantile/* normalQuantile */.Z)(1 - noiseRate) * stepsOf(logs.slice(2)));
}
const studentBound = (0,remembered/* remembered */.H)(64, (freedom = 1) => (0,student_quantile/* studentQuantile */.F)(1 - noiseRate, freedom));
function squaresOf(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
/** Deviation of the steps between the medians of neighbouring runs; 0 where too few are known. */
function stepsOf(runs) {
    const medians = runs.map((values) => (0,median/* median */.J)(values));
    const steps = medians.slice(1).map((value, index) => Math.abs(value - (medians[index] ?? value)));
    if (steps.length < leastSteps)
        return 0;
    const sorted = steps.toSorted((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 4)] ?? 0) / quartile;
}

;// CONCATENATED MODULE: ./build/compare/compare-counted.js




/** With fewer counts of a side nothing tells whether it repeats. */
const leastCounts = 2;
/**
 * The change is that of the medians. Its interval goes from the closest to the farthest counts of both sides, widened
 * by the noise:
 *
 *     min(head) / max(base) / (1 + noise) − 1   to   max(head) / min(base) × (1 + noise) − 1
 *
 * so that it lies on one side of 0 only where every count of head does, by more than noise. Repeats that are all alike
 * make a point of it. `pWorse` is 0 where the interval is above 0 and else 1; no test gave it.
 */
function compareCounted(baseline, candidate, { paired, level, history = [] }) {
    const { benchmark, metric } = candidate;
    const identity = { benchmark, metric, baseline, candidate };
    const [base, head] = [baseline.values, candidate.values];
    const few = [
        ['base', base],
        ['head', head],
    ];
    const once = few.find(([, values]) => values.length < leastCounts);
    if (once !== undefined) {
        const because = `${metric.name} were counted once at ${once[0]}, and without a repeat nobody knows how exactly`;
        return { ...identity, kind: 'incomparable', because };
    }
    if ([...base, ...head].includes(0)) {
        return { ...identity, kind: 'incomparable', because: `a count of ${metric.name} is 0: there is no ratio` };
    }
    const worse = (0,model_metric/* worseSign */.CF)(metric);
    const smallest = Math.min(...base, ...head);
    const [from, to] = [base, head].map((values) => values.map((value) => worse * (0,log_ratio/* logRatio */.A)(value, smallest)));
    if (from === undefined || to === undefined)
        throw new Error('two sides give two series');
    const positive = history.map((values) => values.filter((value) => value > 0));
    const noise = countedNoise({ base, head, history: positive });
    const value = (0,median/* median */.J)(to) - (0,median/* median */.J)(from);
    const low = Math.min(...to) - Math.max(...from) - noise;
    const high = Math.max(...to) - Math.min(...from) + noise;
    const exact = low === high;
    const relative = exact
        ? exactly(base[0], head[0], worse)
        : { value: Math.expm1(value), low: Math.expm1(low), high: Math.expm1(high) };
    const change = worse * ((0,median/* median */.J)(head) - (0,median/* median */.J)(base)) + 0;
    const reference = worse === 1 ? (0,median/* median */.J)(base) : (0,median/* median */.J)(head);
    return {
        ...identity,
        kind: 'compared',
        paired,
        effect: {
            relative,
            absolute: exact
                ? { value: change, low: change, high: change }
                : { value: change, low: reference * relative.low, high: reference * relative.high },
            level,
        },
        pWorse: relative.low > 0 ? 0 : 1,
        pBetter: relative.high < 0 ? 0 : 1,
        upperBound: relative.high,
        exact,
        minimumDetectable: Math.expm1(value - low),
        noise: Math.expm1(noise),
    };
}
/** From the counts themselves, so that a change of one in 10¹² is one. */
function exactly(base, head, worse) {
    const [less, more] = worse === 1 ? [base, head] : [head, base];
    const value = more === less ? 0 : more / less - 1;
    return { value, low: value, high: value };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ compareExact)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);

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

/***/ 30803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wr: () => (/* binding */ compareHistory),
  h9: () => (/* binding */ pastSeriesIn),
  ly: () => (/* binding */ pastSeriesOf)
});

// EXTERNAL MODULE: ./build/model/metric.js
var model_metric = __webpack_require__(16080);
// EXTERNAL MODULE: ./build/model/sample.js
var sample = __webpack_require__(14518);
// EXTERNAL MODULE: ./build/stats/normal-quantile.js
var normal_quantile = __webpack_require__(13447);
// EXTERNAL MODULE: ./build/stats/student-quantile.js
var student_quantile = __webpack_require__(79433);
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
var detectable_change = __webpack_require__(35246);
// EXTERNAL MODULE: ./build/compare/compare.js + 5 modules
var compare = __webpack_require__(12570);
// EXTERNAL MODULE: ./build/compare/compare-counted.js + 1 modules
var compare_counted = __webpack_require__(92214);
// EXTERNAL MODULE: ./build/compare/compare-exact.js
var compare_exact = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/stats/level-changes.js + 3 modules
var level_changes = __webpack_require__(36294);
// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(52856);
;// CONCATENATED MODULE: ./build/compare/current-segment.js


/**
 * The samples from the last change point on, as `benchline history` shows it; all of them where there is none, for a
 * metric that repeats exactly (only base's own commit counts there), and for one that has a median of 0, of which there
 * is no ratio. `samples` are of one metric, oldest first.
 */
function currentSegment(samples) {
    const medians = samples.map(({ sample }) => (0,median/* median */.J)(sample.values));
    const noisy = samples.every(({ sample }) => sample.metric.nature === 'noisy');
    if (!noisy || medians.includes(0))
        return { samples };
    const earlier = (0,level_changes/* levelChanges */._)(medians).changes.at(-1)?.index;
    const first = earlier === undefined ? undefined : samples[earlier];
    if (earlier === undefined || first === undefined)
        return { samples };
    const { commit, at } = first;
    return { samples: samples.slice(earlier), since: { commit, at, earlier } };
}

// EXTERNAL MODULE: ./build/compare/deviation.js + 1 modules
var compare_deviation = __webpack_require__(28651);
// EXTERNAL MODULE: ./build/compare/series.js
var series = __webpack_require__(53763);
;// CONCATENATED MODULE: ./build/compare/compare-history.js










/** `pastSeriesOf` for many benchmarks: the runs are gone through once, and each benchmark is looked at when asked for. */
function pastSeriesIn({ base, runs }) {
    const stored = new Map();
    for (const { commit, at, samples } of runs) {
        for (const sample of samples) {
            const one = { sample, commit, at, own: commit === base };
            const known = stored.get(sample.benchmark);
            if (known === undefined)
                stored.set(sample.benchmark, [one]);
            else
                known.push(one);
        }
    }
    const found = new Map();
    return (benchmark) => {
        const known = found.get(benchmark) ?? seriesFrom(benchmark, stored.get(benchmark) ?? []);
        found.set(benchmark, known);
        return known;
    };
}
/** The series of a benchmark in the stored runs; a metric that changed its meaning counts as it is in the newest. */
function pastSeriesOf({ base, runs }, benchmark) {
    const own = runs.map((run) => ({
        ...run,
        samples: run.samples.filter((one) => one.benchmark === benchmark),
    }));
    return pastSeriesIn({ base, runs: own })(benchmark);
}
function seriesFrom(benchmark, all) {
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
        const { samples, since } = currentSegment(same);
        return [
            {
                benchmark,
                metric,
                samples: samples.map(({ sample }) => sample),
                ...(own === undefined ? {} : { own }),
                enough: metric.nature === 'noisy' ? samples.length >= compare_deviation/* leastRuns */.Yh : own !== undefined,
                ...(since === undefined ? {} : { since }),
            },
        ];
    });
}
/**
 * Holds head against what the stored runs let expect of it; `Question.paired` and `history` do not matter. A number
 * that repeats exactly, or is counted, is compared with that of base's own commit alone: that of another commit tells of that commit.
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
    if (metric.nature !== 'noisy') {
        if (past.own === undefined)
            return incomparable(`${metric.name} was not recorded for base's own commit`);
        const alone = { ...question, paired: false, history: past.samples.map(({ values }) => values) };
        const exact = (metric.nature === 'exact' ? compare_exact/* compareExact */.B : compare_counted/* compareCounted */.E)(past.own, candidate, alone);
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


/***/ }),

/***/ 12570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ boundLevel),
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./build/model/metric.js
var model_metric = __webpack_require__(16080);
// EXTERNAL MODULE: ./build/stats/detectable-change.js
var detectable_change = __webpack_require__(35246);
// EXTERNAL MODULE: ./build/stats/flip-test.js + 2 modules
var flip_test = __webpack_require__(19679);
// EXTERNAL MODULE: ./build/stats/at.js
var at = __webpack_require__(59979);
// EXTERNAL MODULE: ./build/stats/ranked-sums.js
var ranked_sums = __webpack_require__(41522);
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
    return (0,ranked_sums/* rankedSums */.G)(n * m, (0,at.at)(y, 0) - (0,at.at)(x, n - 1), (0,at.at)(y, m - 1) - (0,at.at)(x, 0), (limit) => {
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

// EXTERNAL MODULE: ./build/stats/location.js
var stats_location = __webpack_require__(34037);
// EXTERNAL MODULE: ./build/stats/rank-sum-null.js
var rank_sum_null = __webpack_require__(59998);
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
        if ((0,rank_sum_null/* rankSumNull */.f)(n, m, middle - 1) <= tail)
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
    return (0,stats_location/* location */.C)(crossDifferences(from, to), (tail) => rankSumCut(from.length, to.length, tail));
}

// EXTERNAL MODULE: ./build/stats/hodges-lehmann.js + 1 modules
var hodges_lehmann = __webpack_require__(89500);
// EXTERNAL MODULE: ./build/stats/rank-sum-tail.js
var rank_sum_tail = __webpack_require__(87525);
// EXTERNAL MODULE: ./build/stats/normal-tail.js
var normal_tail = __webpack_require__(45108);
// EXTERNAL MODULE: ./build/stats/signed-rank-null.js
var signed_rank_null = __webpack_require__(96755);
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

// EXTERNAL MODULE: ./build/stats/spread.js
var spread = __webpack_require__(82125);
// EXTERNAL MODULE: ./build/compare/deviation.js + 1 modules
var compare_deviation = __webpack_require__(28651);
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

// EXTERNAL MODULE: ./build/compare/compare-counted.js + 1 modules
var compare_counted = __webpack_require__(92214);
// EXTERNAL MODULE: ./build/compare/compare-exact.js
var compare_exact = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/stats/log-ratio.js
var log_ratio = __webpack_require__(59600);
// EXTERNAL MODULE: ./build/compare/series.js
var series = __webpack_require__(53763);
;// CONCATENATED MODULE: ./build/compare/compare.js













/** In a larger family the usual number of flips gives p-values too coarse for Holm's first step. */
const mostFlipped = 20;
/** Confidence of the one-sided bound that shows "unchanged". */
const boundLevel = 0.95;
/**
 * Works on d = log(head / base), turned so that positive is worse: a test by flipping pairs (by signed ranks in large
 * families) and the Hodges–Lehmann estimate for pairs, rank-sum test and shift for samples made apart. Paired samples of different length are a `RangeError`.
 */
function compare(baseline, candidate, question) {
    const { benchmark, metric } = candidate;
    const identity = { benchmark, metric, baseline, candidate };
    if (!(0,series/* sameMetric */.RF)(baseline.metric, metric)) {
        return { ...identity, kind: 'incomparable', because: `${metric.name} ${renamed(baseline, candidate)}` };
    }
    if (metric.nature === 'exact')
        return (0,compare_exact/* compareExact */.B)(baseline, candidate, question);
    if (metric.nature === 'counted')
        return (0,compare_counted/* compareCounted */.E)(baseline, candidate, question);
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
        ? inPairs(baseline.values, candidate.values, worse, question)
        : madeApart(baseline.values, candidate.values, worse, question);
    const alpha = question.alpha / question.familySize;
    return {
        ...identity,
        kind: 'compared',
        paired: question.paired,
        effect: effectOf(relative, absolute, question.level),
        upperBound: Math.expm1(question.known?.upper ?? relative.upperBound(boundLevel)),
        exact: false,
        minimumDetectable: (0,detectable_change/* detectableChange */.w)({ spread: found.spread, margin: question.margin, alpha, power: detectable_change/* usualPower */._ }, Math.min(baseline.values.length, candidate.values.length)),
        ...found,
        ...(question.known === undefined
            ? {}
            : { stage: question.known.stage, suspected: question.known.suspected }),
    };
}
function inPairs(base, head, worse, { margin, known, familySize, seed = 1 }) {
    if (base.length !== head.length)
        throw new RangeError(`${base.length} and ${head.length} values make no pairs`);
    const ratios = base.map((value, index) => worse * (0,log_ratio/* logRatio */.A)(head[index] ?? Number.NaN, value));
    const tested = known ??
        (familySize > mostFlipped ? byRanks(ratios, margin) : byFlips(base, head, { worse, margin, seed }));
    return {
        relative: (0,hodges_lehmann/* hodgesLehmann */.i)(ratios),
        absolute: (0,hodges_lehmann/* hodgesLehmann */.i)(base.map((value, index) => worse * ((head[index] ?? Number.NaN) - value))),
        pWorse: tested.pWorse,
        pBetter: tested.pBetter,
        spread: known?.noise ?? (0,spread/* spread */.i)(ratios),
    };
}
/** The test of a check that looks once: robust scores under every way to swap the sides of pairs. */
function byFlips(base, head, { worse, margin, seed }) {
    // Measured from their smallest value, the logarithms do not depend on the unit.
    const smallest = [...base, ...head].reduce((least, value) => Math.min(least, value));
    const turned = (values) => values.map((value) => worse * (0,log_ratio/* logRatio */.A)(value, smallest));
    const [from, to] = [turned(base), turned(head)];
    const options = { shift: (0,log_ratio/* onGrid */.k)(Math.log1p(margin)), seed };
    const [pWorse = 1] = (0,flip_test/* flipTest */.i)([[{ base: from, head: to }]], options);
    const [pBetter = 1] = (0,flip_test/* flipTest */.i)([[{ base: to, head: from }]], options);
    return { pWorse, pBetter };
}
/** Wilcoxon's signed-rank test, whose exact p-values have no floor: for families that need very small ones. */
function byRanks(ratios, margin) {
    const beyond = (0,log_ratio/* onGrid */.k)(Math.log1p(margin));
    return {
        pWorse: signedRankTail(ratios.map((ratio) => ratio - beyond)),
        pBetter: signedRankTail(ratios.map((ratio) => -ratio - beyond)),
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
        pWorse: (0,rank_sum_tail/* rankSumTail */.U)(shifted(from), to),
        pBetter: (0,rank_sum_tail/* rankSumTail */.U)(shifted(to), from),
        // As if it were pairs: the same standard error of the difference from as many pairs.
        spread: Math.sqrt(pairs * ((0,spread/* spread */.i)(from) ** 2 / from.length + (0,spread/* spread */.i)(to) ** 2 / to.length)),
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

/***/ 28651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eW: () => (/* binding */ deviationFrom),
  Yh: () => (/* binding */ leastRuns),
  wh: () => (/* binding */ mostRuns)
});

// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(52856);
// EXTERNAL MODULE: ./build/stats/prediction.js
var prediction = __webpack_require__(38687);
// EXTERNAL MODULE: ./build/stats/student-quantile.js
var student_quantile = __webpack_require__(79433);
;// CONCATENATED MODULE: ./build/stats/prediction-bounds.js
/** Where the next value of a quiet history should lie. */


/**
 * One-sided prediction bounds for one new value of the same normal population: mean ± t(confidence, J − 1) × sd ×
 * √(1 + 1/J). Needs two values at least.
 *
 * Example: for 9, 10, 11 at 95 % they are 10 ± 2.919986 × 1 × √(4/3), that is 6.628 and 13.372.
 */
function predictionBounds(values, confidence) {
    const { center, scale, freedom } = (0,prediction/* prediction */.w)(values);
    const reach = (0,student_quantile/* studentQuantile */.F)(confidence, freedom) * scale;
    return { low: center - reach, high: center + reach };
}

// EXTERNAL MODULE: ./build/stats/prediction-tail.js
var prediction_tail = __webpack_require__(25230);
// EXTERNAL MODULE: ./build/stats/log-ratio.js
var log_ratio = __webpack_require__(59600);
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
    const { center, ...expected } = (0,prediction/* prediction */.w)(turned);
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
        pWorse: (0,prediction_tail/* predictionTail */.o)(turned, head - beyond),
        pBetter: (0,prediction_tail/* predictionTail */.o)(mirrored, -head - beyond),
    };
}


/***/ }),

/***/ 53763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   RF: () => (/* binding */ sameMetric)
/* harmony export */ });
/* unused harmony export samplesOf */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _model_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14518);


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

/***/ 96213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ budgetExcess),
  N: () => (/* binding */ holdBudget)
});

// EXTERNAL MODULE: ./build/model/metric.js
var model_metric = __webpack_require__(16080);
// EXTERNAL MODULE: ./build/stats/at.js
var at = __webpack_require__(59979);
// EXTERNAL MODULE: ./build/stats/binomial-tail.js
var binomial_tail = __webpack_require__(39062);
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
var median = __webpack_require__(52856);
// EXTERNAL MODULE: ./build/judge/phrases.js
var phrases = __webpack_require__(81462);
;// CONCATENATED MODULE: ./build/judge/budget.js
/** A sample against an absolute limit. */




const confidence = 0.95;
/**
 * Over where the one-sided 95 % bound of the median lies beyond the budget; an exact metric is its own bound, and one that is counted has its least count. For a
 * metric of which more is better the budget is the least that is allowed, and everything is mirrored.
 */
function holdBudget({ metric, values }, budget) {
    const worse = (0,model_metric/* worseSign */.CF)(metric);
    const turned = values.map((value) => worse * value);
    const limit = worse * budget;
    const center = (0,median/* median */.J)(turned);
    const bound = metric.nature !== 'noisy' ? Math.min(...turned) : medianLowerBound(turned, confidence);
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
/** How far a sample is surely beyond its budget: a fraction of the budget, 0 where it is not. */
function budgetExcess(sample, budget) {
    if (holdBudget(sample, budget).state !== 'over')
        return 0;
    return budget === 0 ? Infinity : ((0,model_metric/* worseSign */.CF)(sample.metric) * ((0,median/* median */.J)(sample.values) - budget)) / budget;
}
const apart = (distance, budget, unit) => budget > 0 ? (0,phrases/* percent */.KN)(distance / budget) : `${(0,phrases/* plain */.pj)(distance)} ${unit}`;


/***/ }),

/***/ 25334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   u: () => (/* binding */ decisionOf)
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70543);

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

/***/ 43006:
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
 * One test for every noisy series that is compared and one for every budget of a noisy series. What is exact or counted
 * is not tested, so it has no part in the rate of false alarms. At least 1, so that rates can be divided by it.
 */
function familiesOf(prospects) {
    let [judging, shown] = [0, 0];
    for (const prospect of prospects) {
        if (prospect.metric.nature !== 'noisy')
            continue;
        const tests = (prospect.compared ? 1 : 0) + (budgetOf(prospect) === undefined ? 0 : 1);
        shown += tests;
        if (counts(prospect))
            judging += tests;
    }
    return { judging: Math.max(1, judging), shown: Math.max(1, shown) };
}


/***/ }),

/***/ 43560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withCpuShare),
/* harmony export */   r: () => (/* binding */ conditionOf)
/* harmony export */ });
/* harmony import */ var _model_terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57621);
/* harmony import */ var _stats_busy_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84477);
/* harmony import */ var _stats_median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52856);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81462);
/* harmony import */ var _run_shares_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85510);





/** The health with what the runs themselves tell of it. */
function withCpuShare(health, runs) {
    const { cpuShare } = conditionOf({ health, runs });
    return cpuShare === undefined ? health : { ...health, cpuShare };
}
/** Shares of all CPU time. Why these: docs/decisions/0009-poor-health.md. */
const limits = {
    /** Taken away by the host. */
    steal: 0.02,
    /** Of its best, what half of all computing runs must reach. */
    cpuShare: 0.9,
    /** Used by others while next to nothing was left idle. */
    other: 0.25,
    idle: 0.1,
};
/** Fewer runs of a benchmark than this say nothing of how they are treated. */
const leastRuns = 5;
function conditionOf({ health, runs }) {
    if (health === undefined)
        return { poor: [], starved: false, computing: new Set() };
    const ratios = new Map();
    for (const one of (0,_run_shares_js__WEBPACK_IMPORTED_MODULE_2__/* .runShares */ .i)(runs)) {
        const known = ratios.get(one.benchmark) ?? { base: [], head: [] };
        known[one.side].push(one);
        ratios.set(one.benchmark, known);
    }
    const computing = [...ratios].filter(([, { base, head }]) => best(base.length > 0 ? base : head) > _model_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .cpuBoundAbove */ ._i);
    const shares = computing.flatMap(([, { base, head }]) => {
        const sides = [base, head].filter((all) => all.length >= leastRuns);
        // The better side: a head that waits more than base does is no fault of the machine.
        return sides.length === 0
            ? []
            : [Math.max(...sides.map((all) => (0,_stats_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(all.map(({ share }) => share)) / best(all)))];
    });
    const cpuShare = shares.length === 0 ? undefined : (0,_stats_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(shares);
    return {
        poor: complaints(health, cpuShare),
        starved: (health.steal ?? 0) > limits.steal,
        ...(cpuShare === undefined ? {} : { cpuShare }),
        computing: new Set(computing.map(([benchmark]) => benchmark)),
    };
}
/** The upper quartile: neighbours can only make a program look less busy than it is, as far as its queue is not known. */
const best = (all) => (0,_stats_busy_share_js__WEBPACK_IMPORTED_MODULE_0__/* .busyShare */ .F)(all.map(({ computing }) => computing), all.map(() => 1));
function complaints({ steal = 0, other = 0, idle = 1 }, cpuShare) {
    const told = [];
    if (steal > limits.steal)
        told.push(`its host took ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(steal)} of its CPU time away`);
    if (cpuShare !== undefined && cpuShare < limits.cpuShare) {
        told.push(`half of the computing runs got less than ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(cpuShare)} of the CPU time that they could use`);
    }
    if (other > limits.other && idle < limits.idle) {
        told.push(`other programs used ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(other)} of its CPU time and left ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(idle)} idle`);
    }
    return told;
}


/***/ }),

/***/ 66592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  O: () => (/* binding */ marginOf)
});

// EXTERNAL MODULE: ./build/model/terms.js
var model_terms = __webpack_require__(57621);
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

// EXTERNAL MODULE: ./build/judge/budget.js + 1 modules
var judge_budget = __webpack_require__(96213);
// EXTERNAL MODULE: ./build/judge/decide.js
var decide = __webpack_require__(25334);
// EXTERNAL MODULE: ./build/judge/family.js
var family = __webpack_require__(43006);
// EXTERNAL MODULE: ./build/judge/phrases.js
var phrases = __webpack_require__(81462);
// EXTERNAL MODULE: ./build/stats/detectable-change.js
var detectable_change = __webpack_require__(35246);
// EXTERNAL MODULE: ./build/stats/pairs-needed.js
var pairs_needed = __webpack_require__(47075);
// EXTERNAL MODULE: ./build/stats/smallest-pairs.js
var smallest_pairs = __webpack_require__(96091);
;// CONCATENATED MODULE: ./build/judge/counted-word.js


/**
 * A regression where every count of head exceeds every count of base by more than their noise, and the change reaches
 * the threshold; unchanged where even the largest change that the counts allow does not.
 */
function countedWord(compared, noise, threshold) {
    const { value, low, high } = compared.effect.relative;
    // A threshold on the better side is the mirror image: base against head, not the same share of base.
    const gain = -value / (1 + value);
    const seen = seenIn(compared, noise);
    if (low > 0 && (0,model_terms/* reachesCounted */.E0)(value, threshold))
        return { word: 'regression', because: seen };
    if (high < 0 && (0,model_terms/* reachesCounted */.E0)(gain, threshold))
        return { word: 'improvement', because: seen };
    const limit = `the threshold of ${(0,phrases/* percent */.KN)(threshold)}`;
    if (!(0,model_terms/* reachesCounted */.E0)(high, threshold)) {
        return { word: 'unchanged', because: `${seen}, below ${limit}` };
    }
    if (low > 0) {
        return { word: 'inconclusive', because: `${seen}: worse, but whether by ${limit} is not sure` };
    }
    return {
        word: 'inconclusive',
        because: `${seen}: counts of the same code differ too much to tell ${limit} from nothing`,
    };
}
function seenIn({ effect, exact, baseline, candidate }, noise) {
    const { value, low, high } = effect.relative;
    const [base, head] = [baseline.values, candidate.values];
    if (exact) {
        const unit = candidate.metric.name;
        return `${(0,phrases/* change */.Zg)(value)}, exactly (${base[0]} → ${head[0]} ${unit}, ${Math.min(base.length, head.length)} times over)`;
    }
    return `${(0,phrases/* change */.Zg)(value)} (${(0,phrases/* range */.y1)(low, high)}; ${(0,phrases/* percent */.KN)(noise)} of it for noise, learned from ${base.length} and ${head.length} counts)`;
}

;// CONCATENATED MODULE: ./build/judge/word.js





/** Fewer values than this never make a verdict of a noisy metric. */
const leastValues = 5;
/** A change of exactly the threshold counts, whatever its last bit says. */
const reaches = (relative, threshold) => relative >= threshold - 1e-9;
function wordOf(compared, bar) {
    if (compared.noise !== undefined)
        return countedWord(compared, compared.noise, bar.threshold);
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
function valuesText({ paired, basis, stage }, count) {
    if (stage === 'screen')
        return `${(0,phrases/* counted */.hS)(count, 'value')} at head`;
    if (paired)
        return (0,phrases/* counted */.hS)(count, 'pair');
    return basis === 'history' ? `${(0,phrases/* counted */.hS)(count, 'value')} at head` : `${(0,phrases/* counted */.hS)(count, 'value')} a side`;
}
/** Whom head is held against, where that is not base itself. */
function against({ basis, apart, stage, baseline }) {
    if (stage === 'screen')
        return ` than ${baseline.values.length} stored runs let expect`;
    return basis === 'history' && apart !== undefined ? ` than ${apart.historyRuns} stored runs let expect` : '';
}
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
    const planned = compared.stage === 'race' || compared.stage === 'screen';
    if (compared.paired && !compared.exact && !planned && count < needed) {
        const reach = `${(0,phrases/* counted */.hS)(count, 'pair')} cannot reach ${(0,phrases/* percent */.KN)(bar.alpha)} over ${(0,phrases/* counted */.hS)(bar.familySize, 'test')}`;
        return `${reach}, ${needed} could: ${(0,phrases/* change */.Zg)(relative.value)} so far`;
    }
    if (compared.exact)
        return `${(0,phrases/* change */.Zg)(relative.value)}, exactly (${ends(compared)}), but within the margin`;
    if (compared.suspected === true) {
        return `suspected in the race (${(0,phrases/* change */.Zg)(relative.value)}, ${interval}), and not confirmed`;
    }
    const seen = reaches(relative.value, bar.threshold) ? 'but not surely' : 'too noisy to tell';
    return `${(0,phrases/* change */.Zg)(relative.value)}${against(compared)} (${interval}), ${seen}; the smallest change that could have been seen is ${(0,phrases/* percent */.KN)(compared.minimumDetectable)}`;
}
/** Inconclusive for want of measuring: says how much more would do. */
function unsettled(compared, bar, because) {
    if (compared.spread === undefined || !compared.paired)
        return { word: 'inconclusive', because };
    const { threshold, margin, familySize } = bar;
    const design = { spread: compared.spread, margin, alpha: bar.alpha / familySize, power: detectable_change/* usualPower */._ };
    const pairs = Math.max(leastValues, (0,pairs_needed/* pairsNeeded */.V)({ ...design, threshold }));
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
        const threshold = (0,model_terms/* thresholdOf */.pI)(terms, metric.name);
        const budget = judges ? (0,family/* budgetOf */.nT)({ metric, terms }) : undefined;
        const familySize = one.adjusted ?? ((0,family/* counts */.tQ)(one) ? families.judging : families.shown);
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
 * The margin of a series. It stands for differences that no change of the code causes, the gate's or, where that is
 * wider, the one that was learned. An exact metric has none of them, nor one that is counted: there a threshold below
 * the margin is taken at its word.
 */
function marginOf(gate, terms, metric) {
    if (metric.nature !== 'noisy')
        return Math.min(gate.margin, (0,model_terms/* thresholdOf */.pI)(terms, metric.name));
    const { margins = {} } = terms;
    const learned = Object.hasOwn(margins, metric.name) ? margins[metric.name] : undefined;
    return Math.max(gate.margin, learned ?? 0);
}
/** What is exact or was counted has no p-value of a test. */
const isTested = ({ exact, noise }) => !exact && noise === undefined;
function adjust(cases, families) {
    const result = cases.map(({ comparison }) => comparison.kind === 'compared' ? comparison : undefined);
    const noisy = cases.flatMap(({ comparison, ...standing }, index) => comparison.kind === 'compared' && isTested(comparison) && standing.adjusted === undefined
        ? [{ comparison, index, own: (0,family/* counts */.tQ)(standing) }]
        : []);
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
    const baseline = comparison.kind === 'incomparable' ? comparison.baseline : undefined;
    const wavering = [comparison.candidate, baseline].find((sample) => sample !== undefined && wavers(sample));
    if (wavering !== undefined)
        return found.word === 'inconclusive' ? found : notDeterministic(wavering);
    const { state, because } = (0,judge_budget/* holdBudget */.N)(comparison.candidate, budget);
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
/** What should repeat exactly and does not is no number that a limit could be held against. */
const wavers = ({ metric, values }) => metric.nature === 'exact' && values.some((value) => value !== values[0]);
function notDeterministic({ metric, values }) {
    const other = values.find((value) => value !== values[0]);
    return {
        word: 'inconclusive',
        because: `not deterministic: ${metric.name} should repeat exactly, and it was ${values[0]} and ${other} in runs of the same code`,
    };
}
function withDoubts(found, doubts) {
    if (doubts.length === 0 || found.word === 'missing' || found.word === 'removed')
        return found;
    return { word: 'inconclusive', because: doubts.map(({ because }) => because).join('; ') };
}


/***/ }),

/***/ 81462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   J$: () => (/* binding */ several),
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
/** `a`, `a and b`, `a, b, c and 4 more`: of many the first few. */
function several(items, most = 3) {
    const shown = items.length > most + 1 ? items.slice(0, most) : items;
    const rest = items.length - shown.length;
    const all = rest === 0 ? shown : [...shown, `${rest} more`];
    return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}


/***/ }),

/***/ 85510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runShares)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);
/* harmony import */ var _stats_computing_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82420);


/** In the order of the runs. Those under an instrument are left out: their times are not those of the program. */
function runShares(runs) {
    return runs.flatMap(({ side, stage, readings }) => {
        if (stage === 'count')
            return [];
        // One run may give hundreds of benchmarks.
        const busy = new Map();
        for (const { benchmark, metric, value } of readings) {
            if (metric.name === _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .cpu */ .BW.name)
                busy.set(benchmark, value);
        }
        if (busy.size === 0)
            return [];
        return readings.flatMap(({ benchmark, metric, value, queued }) => {
            const computed = busy.get(benchmark);
            if (metric.name !== _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wall */ .zP.name || value <= 0 || computed === undefined)
                return [];
            const computing = (0,_stats_computing_share_js__WEBPACK_IMPORTED_MODULE_1__/* .computingShare */ .C)(computed, value, queued);
            return [{ benchmark, side, share: computed / value, computing, known: queued !== undefined }];
        });
    });
}


/***/ }),

/***/ 14352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tellHealth),
/* harmony export */   q: () => (/* binding */ tellRecorded)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81462);
/* harmony import */ var _under_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4018);


function tellHealth(condition, { health, terms }) {
    const { poor, starved } = condition;
    const switched = [...(0,_under_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .switchedBy */ .lw)({ terms }, condition)].toSorted();
    const told = poor.length === 0 ? [] : [poorHealth(poor, starved, switched)];
    return [...told, ...(health?.clockJumps === undefined ? [] : jumped(health.clockJumps))];
}
/** The same of a recording, which nothing is judged by yet. */
function tellRecorded({ poor }, { clockJumps }) {
    const told = poor.length === 0
        ? []
        : [
            {
                code: 'poor-health',
                severity: 'warning',
                text: `the machine was in poor health while it recorded: ${poor.join('; ')}. Checks will hold head against these times where base is not measured`,
                remedy: 'record again when the machine is quieter',
            },
        ];
    return [...told, ...(clockJumps === undefined ? [] : jumped(clockJumps))];
}
function poorHealth(poor, starved, switched) {
    const [first = ''] = switched;
    const who = switched.length === 1 ? first : `${switched.length} benchmarks`;
    const consequences = [
        ...(switched.length === 0 ? [] : [`CPU time speaks for ${who} instead of elapsed time`]),
        starved
            ? 'no verdict is given on elapsed time'
            : 'elapsed time that was not measured side by side fails nothing',
    ];
    return {
        code: 'poor-health',
        severity: 'warning',
        text: `the machine was in poor health while it measured: ${poor.join('; ')}. So ${consequences.join(', and ')}`,
        remedy: 'run the check again when the machine is quieter or on another one; let `cpu` or `instrument: callgrind` judge what computes',
    };
}
function jumped(jumps) {
    const [first] = jumps;
    if (first === undefined)
        return [];
    const slept = jumps
        .filter(({ kind }) => kind === 'suspended')
        .reduce((sum, { seconds }) => sum + seconds, 0);
    const moved = jumps.filter(({ kind }) => kind !== 'suspended');
    const parts = [
        ...(slept === 0 ? [] : [`the machine was suspended for ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(slept)} s`]),
        ...(moved.length === 0 ? [] : [`its clock jumped ${jumpText(moved)}`]),
    ];
    return [
        {
            code: 'clock-jump',
            severity: 'warning',
            text: `while measuring, ${parts.join(' and ')}. Benchline times by a clock that is not set and, on Linux, not moved by sleep; a harness may time by another`,
            remedy: 'keep the machine awake, and its clock in step, while it measures',
        },
    ];
}
/** `back by 1.75 s`; `3 times, at most forward by 3600 s`. */
function jumpText(jumps) {
    const most = jumps.reduce((largest, { seconds }) => (Math.abs(seconds) > Math.abs(largest) ? seconds : largest), 0);
    const text = `${most < 0 ? 'back' : 'forward'} by ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(Math.abs(most))} s`;
    return jumps.length === 1 ? text : `${jumps.length} times, at most ${text}`;
}


/***/ }),

/***/ 4018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ underCondition),
/* harmony export */   Xy: () => (/* binding */ isElapsed),
/* harmony export */   lw: () => (/* binding */ switchedBy)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3543);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81462);



/** The name in a metric for elapsed time, or a rate of it, that any harness may use. */
function isElapsed({ name, unit, nature }) {
    return nature === 'noisy' && name !== _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .cpu */ .BW.name && (unit === 's' || unit.endsWith('/s'));
}
/**
 * In poor health CPU time speaks instead of elapsed time for every benchmark that computes, under the same threshold:
 * what is taken from a program while it waits for a processor is no work of its own. A budget of elapsed time is about
 * nothing else and stays. Benchmarks that a jump of the clock may have been timed by get a doubt.
 */
function underCondition(evidence, condition) {
    const doubts = clockDoubts(evidence);
    const switched = switchedBy(evidence, condition);
    if (doubts.length === 0 && switched.size === 0)
        return evidence;
    const { terms, schedule } = evidence;
    return {
        ...evidence,
        doubts: [...evidence.doubts, ...doubts],
        terms: Object.fromEntries(Object.entries(terms).map(([name, own]) => [name, switched.has(name) ? byCpu(own) : own])),
        ...(schedule === undefined ? {} : { schedule: replanned(schedule, switched, terms) }),
    };
}
/** Benchmarks for which CPU time speaks where elapsed time was to speak. */
function switchedBy({ terms }, condition) {
    if (condition.poor.length === 0)
        return new Set();
    return new Set(Object.entries(terms).flatMap(([name, { judge, thresholds }]) => {
        const byWall = (judge !== 'auto' && judge.includes(_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wall */ .zP.name)) || Object.hasOwn(thresholds, _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wall */ .zP.name);
        return byWall && condition.computing.has(name) ? [name] : [];
    }));
}
function byCpu({ judge, thresholds, ...rest }) {
    const { [_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wall */ .zP.name]: limit, ...others } = thresholds;
    return {
        ...rest,
        judge: judge === 'auto' ? judge : [...new Set(judge.map((name) => (name === _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wall */ .zP.name ? _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .cpu */ .BW.name : name)))],
        thresholds: limit === undefined ? thresholds : { [_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .cpu */ .BW.name]: limit, ...others },
    };
}
/**
 * The same plan with the other clock in it. When it was looked and when it was stopped did not depend on which side
 * was slower, by either clock, so the test of the other clock is as good as the planned one.
 */
function replanned(schedule, switched, terms) {
    const change = (hypotheses) => {
        const found = new Map();
        const add = (hypothesis) => {
            const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(hypothesis.benchmark, hypothesis.metric);
            const witnesses = [...new Set([...(found.get(key)?.witnesses ?? []), ...hypothesis.witnesses])];
            found.set(key, { ...hypothesis, witnesses });
        };
        for (const hypothesis of hypotheses) {
            const { benchmark, metric } = hypothesis;
            const moves = metric === _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wall */ .zP.name && switched.has(benchmark);
            if (moves)
                add({ benchmark, metric: _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .cpu */ .BW.name, witnesses: [_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .cpu */ .BW.name, _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wall */ .zP.name] });
            if (!moves || Object.hasOwn(terms[benchmark]?.budgets ?? {}, _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wall */ .zP.name))
                add(hypothesis);
        }
        return [...found.values()];
    };
    const step = (one) => ({ ...one, hypotheses: change(one.hypotheses) });
    return {
        ...schedule,
        hypotheses: change(schedule.hypotheses),
        steps: schedule.steps.map(step),
        control: schedule.control.map(step),
    };
}
/**
 * Benchmarks of which a run was going on while the clock jumped, unless Benchline timed it itself, by a clock that
 * does not jump: nobody knows by which one a harness times.
 */
function clockDoubts({ health, runs }) {
    const jumps = health?.clockJumps ?? [];
    if (jumps.length === 0)
        return [];
    const found = new Map();
    for (const [index, { at, readings }] of runs.entries()) {
        // Runs follow each other: one is over when the next begins.
        const next = runs[index + 1]?.at ?? Infinity;
        const jump = jumps.find(({ from, to }) => at < to && next > from);
        if (jump === undefined)
            continue;
        for (const { benchmark, metric } of readings) {
            const own = readings.some((one) => one.benchmark === benchmark && [_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .cpu */ .BW.name, _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .peakRss */ .mL.name].includes(one.metric.name));
            if (isElapsed(metric) && !own && !found.has(benchmark))
                found.set(benchmark, jump);
        }
    }
    return [...found].map(([benchmark, { seconds }]) => ({
        benchmark,
        code: 'clock-jump',
        because: `the clock of the machine jumped by ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(seconds)} s during a run, and its harness may time by that clock`,
        remedy: 'run the check again',
    }));
}


/***/ }),

/***/ 12278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ settledMetric),
/* harmony export */   g: () => (/* binding */ ratiosOf)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);
/* harmony import */ var _model_terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57621);
/* harmony import */ var _stats_busy_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84477);
/* harmony import */ var _stats_log_ratio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59600);




/** log(head / base) of each pair, turned so that positive is worse; zeros have no ratio, so any zero gives none. */
function ratiosOf({ base, head }, worse) {
    const count = Math.min(base.length, head.length);
    const ratios = [];
    for (let i = 0; i < count; i += 1) {
        const [from, to] = [base[i] ?? 0, head[i] ?? 0];
        if (from <= 0 || to <= 0)
            return undefined;
        ratios.push(worse * (0,_stats_log_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .logRatio */ .A)(to, from));
    }
    return ratios;
}
/** Whether base computes nearly all of its elapsed time, so that both clocks measure the same work. */
function isComputing(busy, elapsed) {
    if (busy === undefined || elapsed === undefined)
        return false;
    const share = (0,_stats_busy_share_js__WEBPACK_IMPORTED_MODULE_1__/* .busyShare */ .F)(busy.map(({ value }) => value), elapsed.map(({ value }) => value), elapsed.map(({ queued }) => queued));
    return share > _model_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .cpuBoundAbove */ ._i;
}
/**
 * Which metric speaks where `judge: auto` leaves it open, and which bear witness with it: CPU time where base is computing,
 * elapsed time else; whichever there is where there is only one. Where base is computing both clocks measure the same
 * work, so both are witnesses, whichever of them speaks.
 */
function settledMetric(demanded, base) {
    const [busy, elapsed] = [base(_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .cpu */ .BW.name), base(_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wall */ .zP.name)];
    const alone = (metric) => ({ metric, witnesses: [metric] });
    const isClock = demanded === _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .cpu */ .BW.name || demanded === _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wall */ .zP.name;
    if (demanded !== 'auto' && !isClock)
        return alone(demanded);
    const computing = isComputing(busy, elapsed);
    const clocks = [_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .cpu */ .BW.name, _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wall */ .zP.name];
    if (demanded !== 'auto')
        return computing ? { metric: demanded, witnesses: clocks } : alone(demanded);
    if (busy === undefined || busy.length === 0)
        return alone(_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wall */ .zP.name);
    if (elapsed === undefined || elapsed.length === 0)
        return alone(_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .cpu */ .BW.name);
    return computing ? { metric: _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .cpu */ .BW.name, witnesses: clocks } : alone(_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wall */ .zP.name);
}


/***/ }),

/***/ 70543:
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

/***/ 39062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ binomialTail)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70711);
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

/***/ 84477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ busyShare)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _computing_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82420);
/** How much of its elapsed time a program computes, on a machine that it does not have for itself. */


/**
 * The upper quartile of busy / elapsed over runs. Neighbours on the machine lengthen the elapsed time of some runs and
 * never shorten it, so a program that computes all the time still shows it in its least disturbed runs, while one
 * that waits shows it in all of them. Where neighbours never rest even the best runs are disturbed: `queued`, as far as it
 * is known, is what each run was ready for and not given (computingShare). All in the same unit, run by run; 0 without runs.
 *
 * Example: CPU times 1, 1, 1, 1 of elapsed 1, 1.05, 1.5, 2 have the upper quartile 0.964.
 */
function busyShare(busy, elapsed, queued = []) {
    const shares = elapsed.flatMap((time, run) => {
        const computing = busy[run];
        return computing === undefined || time <= 0 ? [] : [(0,_computing_share_js__WEBPACK_IMPORTED_MODULE_1__/* .computingShare */ .C)(computing, time, queued[run])];
    });
    return shares.length === 0 ? 0 : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(shares, 0.75);
}


/***/ }),

/***/ 82420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ computingShare)
/* harmony export */ });
/** How much of the time that a program could have used it computed. */
/**
 * busy / (elapsed - queued) of one run, all in one unit. What a program queues for, ready to run and without a processor,
 * is the machine's doing and not its own. 0 where no time elapsed.
 *
 * `queued` is that of one thread, and others may compute meanwhile: so leaving it out makes nothing more than a program
 * that computes all the time, and never less than busy / elapsed, which is the answer where nothing is known of a queue.
 *
 * Example: 0.4 s of CPU time in 1 s are a share of 0.4; where 0.5 s of the second were queued, of 0.8.
 */
function computingShare(busy, elapsed, queued = 0) {
    if (elapsed <= 0 || busy <= 0)
        return 0;
    return Math.max(busy / elapsed, busy / Math.max(busy, elapsed - queued));
}


/***/ }),

/***/ 35246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ usualPower),
/* harmony export */   w: () => (/* binding */ detectableChange)
/* harmony export */ });
/* harmony import */ var _binomial_tail_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39062);
/* harmony import */ var _normal_quantile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13447);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85308);
/* harmony import */ var _signed_rank_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92792);
/* harmony import */ var _smallest_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96091);
/* harmony import */ var _student_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79433);
/** The smallest change that so many noisy pairs can show. */






/** The chance with which a change of the stated size should be found. */
const usualPower = 0.95;
/**
 * On normal values the signed-rank test needs √(π/3) times the shift of a t test (Lehmann, Nonparametrics, 4.3). The
 * flip test takes the largest of three scores, one of them these ranks, and needs 6 % more than that: measured with 11
 * to 200 pairs, levels .01 and .002, noise of its own in each side or common to both.
 */
const inefficiency = 1.06 * Math.sqrt(Math.PI / 3);
/** With more pairs than this the formula asks for more than unanimity does, whatever the level. */
const manyPairs = 100;
/**
 * exp(log(1 + margin) + spread × shift) − 1. The shift, in standard deviations, is that of a t test of such a power,
 * 1.06 √(π/3) × (t + z × √(1 + t² / 2(K − 1))) / √K with t = t(1 − alpha, K − 1) and z = z(power) (the normal
 * approximation of the noncentral t, Abramowitz & Stegun 26.7.10). With few pairs the exact test rejects only when
 * almost all pairs agree, so the shift is at least the one at which normal differences give no more opposite signs than
 * the test tolerates, with chance `power`. Infinite where even unanimous pairs would not do.
 *
 * Example: spread 4.7 %, margin 1 %, alpha 0.01 / 5, power 95 %, 45 pairs: 4.7 %.
 */
function detectableChange({ spread, margin, alpha, power }, pairs) {
    if (pairs < (0,_smallest_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .smallestPairs */ .V)(1, alpha))
        return Infinity;
    return Math.expm1(Math.log1p(margin) + spread * standardShift(pairs, alpha, power));
}
/** Whole suites ask for the same numbers of pairs, and each search for the number that is needed for some more. */
const standardShift = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)(1024, (pairs = 0, alpha = 0, power = 0) => {
    const freedom = Math.max(1, pairs - 1);
    const t = (0,_student_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .F)(1 - alpha, freedom);
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

/***/ 19679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ flipTest)
});

// EXTERNAL MODULE: ./build/stats/at.js
var at = __webpack_require__(59979);
// EXTERNAL MODULE: ./build/stats/log-ratio.js
var log_ratio = __webpack_require__(59600);
// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(52856);
;// CONCATENATED MODULE: ./build/stats/pair-scores.js
/** What each pair of a series says about head being above base: three scores, each blind to another disturbance. */


/** Differences beyond so many typical ones are taken for disturbed and say nothing. */
const reach = 4;
/**
 * Three scores per pair from the logarithms of base and head, each row with sum of squares 1 (all zeros stay zeros):
 *
 * - bisquare (Beaton & Tukey, Technometrics 16, 1974): d (1 − u²)² with d = head − base and u = d / (4 × median |d|),
 *   0 where |u| ≥ 1. Where most pairs are tied, the median is that of the others. Good where few pairs are disturbed
 *   and those much.
 * - ranks, cut: h − b, where h and b are min(½, (rank − ½) / 2k) with ranks in the pooled 2k values, mean ranks for
 *   ties. The slower half counts as one, because disturbances only ever slow a process down. Good where many are.
 * - signed ranks: the sign of d times the rank of |d|, mean ranks for ties. Good where noise is nearly normal or
 *   common to both sides of a pair, where the other two lose up to a third of the pairs.
 *
 * Swapping the sides of one pair turns the sign of its scores and changes nothing else: that is what makes flipping
 * signs an exact test.
 *
 * Example: base 0, 0, 0 and head 1, 1, −1 have bisquare scores 1, 1, −1 over √3.
 */
function pairScores(base, head) {
    const differences = Float64Array.from(base, (value, pair) => (0,at.at)(head, pair) - value);
    return [bisquare(differences), cutRanks(base, head), signedRanks(differences)].map(toUnitLength);
}
function bisquare(differences) {
    const sizes = differences.map(Math.abs);
    const others = sizes.filter((size) => size > 0);
    if (others.length === 0)
        return differences;
    const typical = (0,median/* median */.J)(sizes) || (0,median/* median */.J)(others);
    return differences.map((difference) => {
        const u = difference / typical / reach;
        return Math.abs(u) < 1 ? u * (1 - u * u) ** 2 : 0;
    });
}
function cutRanks(base, head) {
    const rankOf = meanRanks([...base, ...head]);
    const half = base.length + 0.5;
    return Float64Array.from(base, (value, pair) => Math.min(half, rankOf((0,at.at)(head, pair))) - Math.min(half, rankOf(value)));
}
function signedRanks(differences) {
    const rankOf = meanRanks(differences.map(Math.abs));
    return differences.map((difference) => Math.sign(difference) * rankOf(Math.abs(difference)));
}
/** The rank of each value, from 1; equal values share their mean rank, which is a whole number or a half. */
function meanRanks(values) {
    const sorted = Float64Array.from(values).toSorted();
    const ranks = new Map();
    for (let start = 0, end = 0; start < sorted.length; start = end) {
        const value = (0,at.at)(sorted, start);
        while (end < sorted.length && sorted[end] === value)
            end += 1;
        ranks.set(value, (start + 1 + end) / 2);
    }
    return (value) => ranks.get(value) ?? 0;
}
function toUnitLength(scores) {
    const length = Math.sqrt(scores.reduce((sum, score) => sum + score * score, 0));
    return length > 0 ? scores.map((score) => score / length) : scores;
}

// EXTERNAL MODULE: ./build/stats/random.js
var random = __webpack_require__(52681);
;// CONCATENATED MODULE: ./build/stats/sign-patterns.js
/** Sums of a row of numbers under very many patterns of signs, by tables of eight signs at a time. */

const columnsFor = (length) => Math.ceil(length / 32);
/** All 2^length patterns, 2^32 at most; the first turns no sign. */
function allPatterns(length) {
    return Array.from({ length: columnsFor(length) }, () => Uint32Array.from({ length: 2 ** length }, (_, pattern) => pattern));
}
/**
 * Patterns of fair coins, drawn in blocks of any size. Every column has a sequence of its own, so that the coins of the
 * first places do not depend on how many places follow.
 */
function drawnPatterns(length, seed) {
    const columns = Array.from({ length: columnsFor(length) }, (_, column) => (0,random/* seededBits */.bt)(seed, column));
    return (count) => columns.map((fill) => {
        const words = new Uint32Array(count);
        fill(words);
        return words;
    });
}
/** The sum of the row under each of the first `count` patterns. */
function signedSums(row, patterns, count) {
    const sums = new Float64Array(count).fill(row.length === 0 ? 0 : -Infinity);
    raisedBy(row)(sums, patterns, count, -Infinity);
    return sums;
}
/** Sums differ by some units of 1e-16 from what bounds say of them. */
const slack = 1e-9;
/**
 * Raises the first `count` places of `largest` to the sums of the row under these patterns, where those are larger; sums
 * below `atLeast` may be passed over. The tables of the row are made once.
 */
function raisedBy(row) {
    const columns = Array.from({ length: columnsFor(row.length) }, (_, column) => ({
        a: underAllSigns(row, 32 * column),
        b: underAllSigns(row, 32 * column + 8),
        c: underAllSigns(row, 32 * column + 16),
        d: underAllSigns(row, 32 * column + 24),
        /** What all numbers behind the first eight of the column, and behind the column, can add at most. */
        behindEight: sizeFrom(row, 32 * column + 8),
        behindAll: sizeFrom(row, 32 * column + 32),
    }));
    let sums = new Float64Array(0);
    return (largest, patterns, count, atLeast) => {
        const least = atLeast - slack;
        if (columns.length > 1 && sums.length < count)
            sums = new Float64Array(count);
        for (const [number, { a, b, c, d, behindEight, behindAll }] of columns.entries()) {
            const words = patterns[number];
            if (words === undefined)
                return;
            const [first, last] = [number === 0, number === columns.length - 1];
            for (let place = 0; place < count; place += 1) {
                const before = first ? 0 : (sums[place] ?? 0);
                const word = words[place] ?? 0;
                // Eight bits never point outside a table.
                const eight = a[word & 255] ?? 0;
                if (before + eight + behindEight < least) {
                    if (!last)
                        sums[place] = -Infinity;
                    continue;
                }
                const low = eight + (b[(word >>> 8) & 255] ?? 0);
                const high = (c[(word >>> 16) & 255] ?? 0) + (d[word >>> 24] ?? 0);
                const sum = before + (low + high);
                if (last) {
                    if (sum > (largest[place] ?? 0))
                        largest[place] = sum;
                }
                else
                    sums[place] = sum + behindAll < least ? -Infinity : sum;
            }
        }
    };
}
const sizeFrom = (row, start) => row.subarray(start).reduce((sum, value) => sum + Math.abs(value), 0);
/** The sums of eight numbers of the row under the 256 patterns of signs; beyond its end the row is 0. */
function underAllSigns(row, start) {
    const eight = row.subarray(start, start + 8);
    const table = new Float64Array(256);
    table[0] = eight.reduce((sum, value) => sum + value, 0);
    eight.forEach((value, bit) => {
        const half = 2 ** bit;
        for (let pattern = 0; pattern < half; pattern += 1)
            table[half + pattern] = (table[pattern] ?? 0) - 2 * value;
    });
    // Patterns that differ in places beyond the end are the same.
    for (let known = 2 ** eight.length; known < 256; known *= 2)
        table.copyWithin(known, 0, known);
    return table;
}

;// CONCATENATED MODULE: ./build/stats/flip-test.js
/** The test behind every confirmed verdict: how often would tossed labels look as bad as the real ones? */




/** Its hundredth part is the usual rate of false alarms, which leaves 200 exceedances there. */
const usualFlips = 20_000;
/** More patterns than this are not all tried, however many are asked for: drawn ones can end early. */
const mostExact = 2 ** 14;
/** A hypothesis that was exceeded so often is far from any verdict: its p-value needs no more digits. */
const enoughExceedances = 200;
/** Equal statistics are summed in different orders, and differ then by some units of 1e-16. */
const rounding = 1e-10;
/** Patterns made at a time: few at first, because most series are like nothing and need no more. */
const [firstBlock, largestBlock] = [256, 4096];
/**
 * One-sided p-values of "head is not above base by more than the shift", one for each hypothesis, adjusted over all
 * hypotheses given (single-step maxT of Westfall & Young, Resampling-Based Multiple Testing, 1993, section 2.6): the
 * chance that any of them is rejected falsely at p ≤ alpha is at most alpha.
 *
 * The order inside a pair was tossed, so that where head is base (plus the shift) the sides of every pair may be
 * swapped. The statistic of a hypothesis is the largest sum of any score (see `pairScores`) of any of its series. The
 * same coin swaps a whole pair in every series at once, so that the dependence of clocks, metrics and benchmarks that
 * were measured together is kept.
 *
 * With at most 14 pairs, where `flips` allow it, all sign patterns are tried, and p is the share of those whose largest
 * statistic of all hypotheses reaches the real one. With more, patterns are drawn: p = (1 + exceedances) / (1 + flips),
 * or, where 200 exceedances were reached early with draw n, 200 / n (Besag & Clifford, Biometrika 78, 1991); both are
 * valid p-values in themselves. The same seed gives the same result on every machine. Series without pairs and such of
 * which all pairs are tied never reject. Uneven series and differences that are not finite are a `RangeError`.
 *
 * Example: five pairs of 0 and 1 give 1/32: of the 32 patterns only the real one reaches the real sum.
 */
function flipTest(hypotheses, { shift, seed, flips = usualFlips }) {
    const scores = hypotheses.map((series) => series.flatMap((logs) => scoresOf(logs, shift)));
    const observed = scores.map((rows) => Math.max(0, ...rows.map(total)));
    const thresholds = Float64Array.from(new Set(observed)).toSorted();
    const rows = scores.flat();
    const pairs = Math.max(0, ...rows.map((row) => row.length));
    const ps = 2 ** pairs <= Math.min(flips, mostExact)
        ? exactly(rows, pairs, thresholds)
        : early(rows, pairs, thresholds, seed, flips);
    return observed.map((value) => (0,at.at)(ps, thresholds.indexOf(value)));
}
function scoresOf({ base, head }, shift) {
    if (base.length !== head.length)
        throw new RangeError(`${base.length} and ${head.length} values make no pairs`);
    const lower = (0,log_ratio/* onGrid */.k)(shift);
    const lowered = head.map((value) => value - lower);
    if (!base.every((value, pair) => Number.isFinite((0,at.at)(lowered, pair) - value)))
        throw new RangeError('the logarithms of a pair have no finite difference');
    return pairScores(base, lowered);
}
const total = (row) => row.reduce((sum, score) => sum + score, 0);
/**
 * Gives the largest sum of any row under each pattern, `most` patterns at a time; 0 where all are negative, as for rows
 * that are all zeros. Sums that do not come to `atLeast` may be given as smaller ones. What it gives holds until it is
 * called again.
 */
function largestSums(rows, most) {
    const raise = rows.map(raisedBy);
    const largest = new Float64Array(most);
    return (patterns, count, atLeast) => {
        largest.fill(0, 0, count);
        for (const by of raise)
            by(largest, patterns, count, atLeast);
        return largest;
    };
}
/** The share of all patterns that reach each threshold; the real one is among them. */
function exactly(rows, pairs, thresholds) {
    const largest = largestSums(rows, 2 ** pairs)(allPatterns(pairs), 2 ** pairs, 0).toSorted();
    let below = 0;
    return thresholds.map((threshold) => {
        while (below < largest.length && (0,at.at)(largest, below) < threshold - rounding)
            below += 1;
        return (largest.length - below) / largest.length;
    });
}
/** The first place from `start` on, before `end`, at which the threshold is reached; `end` where it is at none. */
function nextReached(sums, threshold, start, end) {
    for (let place = start; place < end; place += 1) {
        if ((sums[place] ?? 0) + rounding >= threshold)
            return place;
    }
    return end;
}
/** Draws until every threshold, ascending, was reached often enough, or `flips` times. */
function early(rows, pairs, thresholds, seed, flips) {
    const draw = drawnPatterns(pairs, seed);
    const largestOf = largestSums(rows, Math.min(largestBlock, flips));
    const exceedances = new Uint32Array(thresholds.length);
    const ps = new Float64Array(thresholds.length);
    // Whatever reaches a threshold reaches all lower ones, so that they are done with in order.
    let open = 0;
    for (let done = 0, size = firstBlock; done < flips && open < thresholds.length; size *= 2) {
        const block = Math.min(size, largestBlock, flips - done);
        // What does not reach the lowest open threshold counts nowhere.
        const largest = largestOf(draw(block), block, (thresholds[open] ?? Infinity) - rounding);
        const next = (start) => nextReached(largest, thresholds[open] ?? Infinity, start, block);
        for (let place = next(0); place < block; place = next(place + 1)) {
            const reached = (largest[place] ?? 0) + rounding;
            for (let index = open; reached >= (thresholds[index] ?? Infinity); index += 1) {
                exceedances[index] = (exceedances[index] ?? 0) + 1;
            }
            while (exceedances[open] === enoughExceedances) {
                ps[open] = enoughExceedances / (done + place + 1);
                open += 1;
            }
        }
        done += block;
    }
    for (; open < thresholds.length; open += 1)
        ps[open] = (1 + (0,at.at)(exceedances, open)) / (1 + flips);
    return ps;
}


/***/ }),

/***/ 89500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ hodgesLehmann)
});

// EXTERNAL MODULE: ./build/stats/location.js
var stats_location = __webpack_require__(34037);
// EXTERNAL MODULE: ./build/stats/signed-rank-cut.js
var signed_rank_cut = __webpack_require__(92792);
// EXTERNAL MODULE: ./build/stats/at.js
var at = __webpack_require__(59979);
// EXTERNAL MODULE: ./build/stats/ranked-sums.js
var ranked_sums = __webpack_require__(41522);
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
    const sums = (0,ranked_sums/* rankedSums */.G)((n * (n + 1)) / 2, 2 * (0,at.at)(sorted, 0), 2 * (0,at.at)(sorted, n - 1), (limit) => {
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
    return (0,stats_location/* location */.C)(walshAverages(differences), (tail) => (0,signed_rank_cut/* signedRankCut */.R)(differences.length, tail));
}


/***/ }),

/***/ 34037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ location)
/* harmony export */ });
/**
 * The median of the sums, bounded by inverting a rank test: `cut(tail)` says how many sums a bound of confidence
 * 1 − tail leaves out (Hodges & Lehmann, Annals of Mathematical Statistics 34, 1963).
 */
function location(sums, cut) {
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


/***/ }),

/***/ 65225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ pairError)
/* harmony export */ });
/** The standard error of an estimate from few pairs, whose own spread is not to be trusted alone. */
/** What the robust estimates lose against the mean on normal values. */
const inefficiency = 1.1;
/**
 * 1.1 × √((K own² + w prior²) / (K + w) / K): the variance moderated as in Smyth, Statistical Applications in Genetics
 * and Molecular Biology 3, 2004. Infinite without pairs.
 *
 * Example: own 3 %, prior 6 %, 10 pairs, weight 30: 1.1 × √(0.002925 / 10), that is 1.88 %.
 */
function pairError({ own, prior, pairs, weight }) {
    if (!(pairs > 0))
        return Infinity;
    return inefficiency * Math.sqrt((pairs * own ** 2 + weight * prior ** 2) / (pairs + weight) / pairs);
}


/***/ }),

/***/ 47075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pairsNeeded)
/* harmony export */ });
/* harmony import */ var _detectable_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35246);
/* harmony import */ var _smallest_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96091);
/** How many pairs would settle a question. */


/** Beyond this the answer is "not by measuring longer". */
const most = 1_000_000;
/**
 * The smallest number of pairs whose detectable change is at most the threshold. Infinite where the threshold does not
 * exceed the margin or more than a million pairs would be needed.
 *
 * Example: spread 4.7 %, threshold 5 %, margin 1 %, alpha 0.01 / 5, power 95 %: 40 pairs.
 */
function pairsNeeded({ threshold, ...design }) {
    const enough = (pairs) => (0,_detectable_change_js__WEBPACK_IMPORTED_MODULE_0__/* .detectableChange */ .w)(design, pairs) <= threshold;
    let low = (0,_smallest_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestPairs */ .V)(1, design.alpha);
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


/***/ }),

/***/ 25230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ predictionTail)
/* harmony export */ });
/* harmony import */ var _prediction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38687);
/* harmony import */ var _student_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87618);
/** How surprising the next value of a quiet history is. */


/**
 * The chance that one new value of the same normal population lies as far above the mean as `value` or further: below
 * alpha exactly where `value` lies above the one-sided prediction bound of confidence 1 − alpha. Values that are all
 * the same expect that very value: 0 above it, else 1. Needs two values at least.
 *
 * Example: of 9, 10, 11 and 13.372 it is 0.05.
 */
function predictionTail(values, value) {
    const { center, scale, freedom } = (0,_prediction_js__WEBPACK_IMPORTED_MODULE_0__/* .prediction */ .w)(values);
    if (scale === 0)
        return value > center ? 0 : 1;
    return (0,_student_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTail */ .g)((value - center) / scale, freedom);
}


/***/ }),

/***/ 38687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ prediction)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
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
        center: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE)([...values]),
        scale: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sampleStandardDeviation */ .JK)([...values]) * Math.sqrt(1 + 1 / count),
        freedom: count - 1,
    };
}


/***/ }),

/***/ 52681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   bt: () => (/* binding */ seededBits)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59979);
/** Random numbers from a seed: the same seed gives the same sequence on every machine. */

/**
 * The sfc32 generator of PractRand (Chris Doty-Humphrey), period about 2^127, warmed up with 15 rounds so that
 * neighbouring seeds do not start alike. Each `stream` of a seed is a sequence of its own.
 */
function seededBits(seed, stream = 0) {
    const state = Int32Array.of(0x9e3779b9 ^ seed, Math.floor(seed / 2 ** 32) ^ 0x243f6a88, seed ^ 0xb7e15162 ^ Math.imul(stream, 0x85ebca6b), 1);
    const fill = (words) => {
        // Copies from an array of integers: the loop keeps them in registers, which makes it ten times as fast.
        let [a, b, c, counter] = [(0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(state, 0), (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(state, 1), (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(state, 2), (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(state, 3)];
        for (let place = 0; place < words.length; place += 1) {
            const sum = (((a + b) | 0) + counter) | 0;
            counter = (counter + 1) | 0;
            a = b ^ (b >>> 9);
            b = (c + (c << 3)) | 0;
            c = (((c << 21) | (c >>> 11)) + sum) | 0;
            words[place] = sum;
        }
        state.set([a, b, c, counter]);
    };
    fill(new Uint32Array(15));
    return fill;
}
/** The same bits as fractions, 32 bits a call. */
function seededRandom(seed, stream = 0) {
    const fill = seededBits(seed, stream);
    const word = new Uint32Array(1);
    return () => {
        fill(word);
        return (word[0] ?? 0) / 2 ** 32;
    };
}
/** A fresh array in random order (Fisher–Yates from an empty start); the input stays as it is. */
function shuffled(items, random) {
    const result = [];
    for (const item of items)
        result.splice(Math.floor(random() * (result.length + 1)), 0, item);
    return result;
}


/***/ }),

/***/ 41522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rankedSums)
/* harmony export */ });
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


/***/ }),

/***/ 92792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signedRankCut)
/* harmony export */ });
/* harmony import */ var _signed_rank_null_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96755);
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

/***/ 96755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mostExact),
/* harmony export */   Y: () => (/* binding */ signedRankNull)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59979);
/* harmony import */ var _normal_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45108);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85308);
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

/***/ 96091:
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

/***/ 62580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ spreadOfFew)
/* harmony export */ });
/* harmony import */ var _spread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82125);
/** The spread of a handful of values: robust, and not too small because they are few. */

/** By count of values; from Croux & Rousseeuw, COMPSTAT 1992, table 1. */
const corrections = [1, 1, 1.196, 1.495, 1.363, 1.206, 1.2, 1.14, 1.129, 1.107];
/**
 * The median absolute deviation of few normal values comes out too small on average; this is `spread` times the factor
 * that mends it: 1.196 for 2 values, 1.495 for 3, … n / (n − 0.8) beyond 9.
 *
 * Example: `spreadOfFew([1, 2, 4])` is 1.495 × 1.4826 × 1.
 */
function spreadOfFew(values) {
    const n = values.length;
    return (0,_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .spread */ .i)(values) * (corrections[n] ?? n / (n - 0.8));
}


/***/ }),

/***/ 82125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ spread)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52856);
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
    const center = (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(values);
    const robust = consistency * (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(values.map((value) => Math.abs(value - center)));
    if (robust > 0 || values.length < 2)
        return robust;
    return (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sampleStandardDeviation */ .JK)([...values]);
}


/***/ }),

/***/ 79433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ studentQuantile)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85308);
/* harmony import */ var _student_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87618);
/** Student's t distribution's quantiles. */


/**
 * The t with P(T ≤ t) = p, by halving an interval around the root of `studentTail` until doubles can tell no more.
 *
 * Example: `studentQuantile(0.95, 5)` is 2.015048373333023.
 */
function studentQuantile(p, freedom) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`no probability inside (0, 1): ${p}`);
    return p < 0.5 ? -upperQuantile(1 - p, freedom) : upperQuantile(p, freedom);
}
/** Bounds of many series have the same confidence and few different degrees of freedom. */
const upperQuantile = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(512, (p = 0, freedom = 0) => {
    let [low, high] = [0, 1];
    while ((0,_student_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTail */ .g)(high, freedom) > 1 - p)
        [low, high] = [high, high * 2];
    while (true) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if ((0,_student_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTail */ .g)(middle, freedom) > 1 - p)
            low = middle;
        else
            high = middle;
    }
});


/***/ })

};
