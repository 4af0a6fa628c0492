export const id = 505;
export const ids = [505];
export const modules = {

/***/ 59979:
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

/***/ 70711:
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

/***/ 36294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ leastOf),
  _: () => (/* binding */ levelChanges)
});

// EXTERNAL MODULE: ./build/stats/pooled-t-test.js
var pooled_t_test = __webpack_require__(1577);
;// CONCATENATED MODULE: ./build/stats/e-divisive.js
/** Where the level of a series changes: E-divisive in sliding windows, judged by t tests instead of permutations. */

const nothing = { start: 0, candidates: [] };
/**
 * Change points of `values` after Matteson & James (2014), with the windows, the t test and the two passes of Hunter
 * (Fleming et al., ICPE 2023; now Apache Otava):
 *
 * 1. In each window the place is sought that parts it best by the energy distance of what lies before and after; while
 *    a t test gives at most ten times `p`, it is a candidate and its parts are searched again.
 * 2. The candidates of all windows are weighed by the t test between the stretches that they bound. The weakest is
 *    struck out until all have less than `p` and change the level by more than `least`.
 *
 * It differs from Otava 0.8.0 in this: sums of squares are divided by n − 1, as the t test wants them; both neighbours of
 * a struck candidate are weighed anew; sizes are differences, for logarithms; and a level may have a shortest length.
 *
 * The same values give the same result, also when continued from the progress of a part of them. `settled` values
 * (all where left out) are those that will be the same once more are appended.
 */
function eDivisive(values, options, earlier = nothing, settled = values.length) {
    const { window, shortest } = options;
    const step = Math.floor(window / 2);
    const loose = firstPass(options.p);
    let { start } = earlier;
    // In the order in which they were found: those of full windows first, for windows are full up to one of them.
    const candidates = new Set(earlier.candidates);
    let full = { start, candidates: candidates.size };
    const distances = new Distances(values, window);
    while (start < values.length) {
        const end = Math.min(start + window, values.length);
        const found = searchWindow(distances.cover(start, end), start, end, loose, shortest);
        for (const index of found)
            candidates.add(index);
        const next = Math.max(found.at(-1) ?? 0, start + step);
        if (full.start === start && start + window <= settled)
            full = { start: next, candidates: candidates.size };
        start = next;
    }
    return {
        changes: strikeOut(values, ascending(candidates), options),
        progress: { start: full.start, candidates: ascending([...candidates].slice(0, full.candidates)) },
    };
}
const ascending = (numbers) => [...numbers].toSorted((a, b) => a - b);
/** The p-value that makes a candidate: ten times as loose, within reason. */
const firstPass = (p) => (p < 0.05 ? 10 * p : p < 0.5 ? 2 * p : p);
/** Candidates within `values[start…end)`, ascending. */
function searchWindow(distances, start, end, loose, shortest) {
    const best = (from, to) => distances.best(from, to, shortest);
    let parts = [{ from: start, to: end, split: best(start, end) }];
    for (;;) {
        const chosen = parts.reduce((top, part) => (part.split?.distance ?? -1) > (top.split?.distance ?? -1) ? part : top);
        if (chosen.split === undefined)
            break;
        const { from, to } = chosen;
        const { index } = chosen.split;
        if (distances.split(from, index, to) > loose)
            break;
        parts = parts.flatMap((part) => part === chosen
            ? [
                { from, to: index, split: best(from, index) },
                { from: index, to, split: best(index, to) },
            ]
            : [part]);
    }
    return parts.slice(1).map(({ from }) => from);
}
/** Sums of absolute differences within one window, from which the energy statistic of any split of it follows. */
class Distances {
    values;
    /** Numbers in a row of `sums`. */
    width;
    /** Row j, column t: the sum of |x(i) − x(j)| over the first t values of the window, t ≤ j. One array for all windows. */
    sums;
    /** 1 / n at place n, and 0 at 0: one value is not apart from itself. */
    inverse;
    start = 0;
    constructor(values, window) {
        this.values = values;
        this.width = window + 1;
        this.sums = new Float64Array(window * (window + 1));
        this.inverse = Float64Array.from({ length: window + 1 }, (_, n) => (n === 0 ? 0 : 1 / n));
    }
    /** Turns to another window. */
    cover(start, end) {
        const { values, width, sums } = this;
        for (let j = start; j < end; j += 1) {
            const value = values[j] ?? 0;
            let cell = (j - start) * width;
            let sum = 0;
            for (let i = start; i < j; i += 1) {
                sum += Math.abs((values[i] ?? 0) - value);
                cell += 1;
                sums[cell] = sum;
            }
        }
        this.start = start;
        return this;
    }
    /** The p-value of the t test between two neighbouring stretches. */
    split(from, index, to) {
        return (0,pooled_t_test/* pooledTTest */.Y)((0,pooled_t_test/* stretchOf */.L)(this.values, from, index), (0,pooled_t_test/* stretchOf */.L)(this.values, index, to));
    }
    /**
     * The split of `from…to` with the largest energy statistic over all τ and κ, from < τ < κ ≤ to, X = from…τ of n
     * values and Y = τ…κ of m: 2/(n+m) × (Σ|x−y| − m/(n−1) Σ|x−x′| − n/(m−1) Σ|y−y′|). The first one where several are.
     */
    best(from, to, shortest) {
        const { sums, start, width, inverse } = this;
        const [low, high] = [from - start, to - start];
        let [place, most] = [-1, -1];
        let left = 0;
        for (let tau = low + 1; tau < high; tau += 1) {
            left += (sums[(tau - 1) * width + tau - 1] ?? 0) - (sums[(tau - 1) * width + low] ?? 0);
            if (tau - low < shortest || high - tau < shortest)
                continue;
            const n = tau - low;
            const leftMean = n > 1 ? left / (n - 1) : 0;
            let [cross, right] = [0, 0];
            for (let kappa = tau + 1; kappa <= high; kappa += 1) {
                const row = (kappa - 1) * width;
                const upTo = sums[row + tau] ?? 0;
                cross += upTo - (sums[row + low] ?? 0);
                right += (sums[row + kappa - 1] ?? 0) - upTo;
                const m = kappa - tau;
                const apart = cross - m * leftMean - n * right * (inverse[m - 1] ?? 0);
                const distance = 2 * apart * (inverse[n + m] ?? 0);
                if (distance > most)
                    [place, most] = [tau, distance];
            }
        }
        return place < 0 ? undefined : { index: start + place, distance: most };
    }
}
/**
 * The second pass: strikes out the weakest candidates until all that remain are strong and large enough. `inflation` is
 * that of the t tests.
 */
function strikeOut(values, candidates, { p: allowed, least, shortest }, inflation = 1) {
    if (candidates.length === 0)
        return [];
    const weigh = weigher(inflation);
    const bounds = [0, ...candidates, values.length];
    const stretches = bounds.slice(1).map((to, i) => (0,pooled_t_test/* stretchOf */.L)(values, bounds[i] ?? 0, to));
    let changes = candidates.map((index, i) => weigh(index, stretches[i], stretches[i + 1]));
    /** Too short for a level is weaker than any p-value. */
    const weakness = ({ p, before, after }) => Math.min(before.count, after.count) < shortest ? 1 + p : p;
    const size = ({ before, after }) => Math.abs(after.mean - before.mean);
    while (changes.length > 0) {
        let weakest = changes.reduce((top, one) => (weakness(one) > weakness(top) ? one : top));
        if (weakness(weakest) < allowed) {
            weakest = changes.reduce((top, one) => (size(one) < size(top) ? one : top));
            if (size(weakest) > least)
                break;
        }
        const place = changes.indexOf(weakest);
        const joined = (0,pooled_t_test/* stretchOf */.L)(values, changes[place - 1]?.index ?? 0, changes[place + 1]?.index ?? values.length);
        changes = changes
            .map((one, i) => i === place - 1
            ? weigh(one.index, one.before, joined)
            : i === place + 1
                ? weigh(one.index, joined, one.after)
                : one)
            .toSpliced(place, 1);
    }
    return changes;
}
const weigher = (inflation) => (index, before, after) => {
    if (before === undefined || after === undefined)
        throw new RangeError('a change needs two sides');
    return { index, p: (0,pooled_t_test/* pooledTTest */.Y)(before, after, inflation), before, after };
};

// EXTERNAL MODULE: ./build/stats/log-ratio.js
var log_ratio = __webpack_require__(59600);
;// CONCATENATED MODULE: ./build/stats/log-scale.js
/** Positive numbers on the scale on which "twice as much" and "half as much" are equally far from "the same". */

/**
 * log(value / first) of each value, rounded to a grid on which sums of differences are exact: neither the unit nor what
 * is appended later changes anything. The first ones are taken from `earlier`. Refuses what is not positive.
 *
 * Example: `logScale([2, 4, 1])` is 0, log 2, −log 2.
 */
function logScale(values, earlier = new Float64Array(0)) {
    const first = values[0] ?? 1;
    const logs = new Float64Array(values.length);
    logs.set(earlier);
    for (let i = earlier.length; i < values.length; i += 1) {
        const value = values[i] ?? Number.NaN;
        const log = Math.log(value / first);
        if (!Number.isFinite(log))
            throw new RangeError(`${value} has no logarithm`);
        logs[i] = (0,log_ratio/* onGrid */.k)(log);
    }
    return logs;
}

// EXTERNAL MODULE: ./build/stats/resemblance.js
var resemblance = __webpack_require__(13981);
;// CONCATENATED MODULE: ./build/stats/steadied.js
/** Reins in single values far from their neighbours, so that an outlier has the weight of one value and no more. */
/** Neighbours on each side that say where a value should lie. */
const reach = 3;
/** Values are taken together in blocks of this size; a block and the one before it say how far values scatter. */
const block = 25;
/** Normal values lie farther out than this many standard deviations once in 370. */
const farthest = 3;
/**
 * How many of the first values of `steadied` stay as they are when more values are appended to so many.
 *
 * Example: of 60 values, the first two blocks, 50.
 */
function settledOf(count) {
    return count < 2 * block ? 0 : Math.min(count - reach, Math.floor(count / block) * block);
}
/**
 * A copy in which each value lies within three standard deviations of the median of the seven values around it (at an
 * end: of the first or last seven). The standard deviation is that of differences between neighbours, 1.4826 × their
 * median size / √2, so that a change of level does not widen it. A level that lasts four values is left alone. The
 * first values are taken from `earlier`, as far as these are settled.
 *
 * Example: 1, 2, 1, 2, 9, 2, 1, 2 becomes 1, 2, 1, 2, 5.1…, 2, 1, 2.
 */
function steadied(values, earlier = new Float64Array(0)) {
    const count = values.length;
    const result = new Float64Array(count);
    const known = Math.min(earlier.length, count);
    result.set(earlier.subarray(0, known));
    const around = new Float64Array(2 * reach + 1);
    for (let begin = Math.floor(known / block) * block; begin < count; begin += block) {
        const bound = farthest * scatter(values, begin);
        for (let i = Math.max(begin, known); i < Math.min(begin + block, count); i += 1) {
            const center = localMedian(values, i, around);
            result[i] = Math.min(center + bound, Math.max(center - bound, values[i] ?? 0));
        }
    }
    return result;
}
function scatter(values, begin) {
    const end = Math.min(values.length, Math.max(begin + block, 2 * block));
    const from = Math.max(1, end - 2 * block + 1);
    if (end - from < 1)
        return 0;
    const differences = new Float64Array(end - from);
    for (let i = from; i < end; i += 1)
        differences[i - from] = Math.abs((values[i] ?? 0) - (values[i - 1] ?? 0));
    return (1.4826 * middleOf(differences.toSorted())) / Math.SQRT2;
}
/** By insertion into `sorted`, which is faster for so few than anything that allocates. */
function localMedian(values, i, sorted) {
    const from = Math.max(0, Math.min(i - reach, values.length - sorted.length));
    const to = Math.min(values.length, from + sorted.length);
    const size = to - from;
    for (let k = 0; k < size; k += 1) {
        const value = values[from + k] ?? 0;
        let place = k;
        while (place > 0 && (sorted[place - 1] ?? 0) > value) {
            sorted[place] = sorted[place - 1] ?? 0;
            place -= 1;
        }
        sorted[place] = value;
    }
    return middleOf(sorted, size);
}
/** The median of the first `size` values, in order. */
const middleOf = (sorted, size = sorted.length) => ((sorted[(size - 1) >> 1] ?? 0) + (sorted[size >> 1] ?? 0)) / 2;

;// CONCATENATED MODULE: ./build/stats/level-changes.js
/** Where a series of positive numbers changes its level: what a change point is, in one place for every use of it. */





/** The level of a noisy series must change by more than this fraction. */
const leastNoisy = 0.02;
const options = {
    window: 50,
    p: 0.001,
    least: Math.log1p(leastNoisy),
    // One outlier is no level, nor are two.
    shortest: 3,
};
/** A number that repeats exactly has no noise to hide in: every value tells. */
const leastExact = 0.01;
/** By how much a level must change to be another one, on the log scale. */
const leastOf = (nature) => Math.log1p(nature === 'exact' ? leastExact : leastNoisy);
const level_changes_nothing = {
    logs: new Float64Array(0),
    steady: new Float64Array(0),
    changes: [],
    inflation: 1,
};
/**
 * Changes of the level of `values`, positive and oldest first: E-divisive on their logarithms in windows of 50, p <
 * .001, a level of 3 values at least and a change by more than 2 %, with outliers reined in, and with t tests that
 * take into account how much values resemble their neighbours. Continuing from the history of the first of these
 * values gives the same as beginning anew, for less.
 *
 * Numbers that are `exact` have no noise: there, every change by more than 1 % is one.
 */
function levelChanges(values, nature = 'noisy', earlier = level_changes_nothing) {
    const logs = logScale(values, earlier.logs);
    if (nature === 'exact')
        return { logs, steady: logs, changes: exactChanges(logs), inflation: 1 };
    const steady = steadied(logs, earlier.steady.subarray(0, settledOf(earlier.logs.length)));
    const { changes: found, progress } = eDivisive(steady, options, earlier.progress, settledOf(logs.length));
    let changes = found;
    for (;;) {
        const inflation = (0,resemblance/* inflationOf */.E)(steady, stretchesOf(steady, changes));
        const strong = strikeOut(steady, changes.map(({ index }) => index), options, inflation);
        if (strong.length === changes.length)
            return { logs, steady, changes: strong, inflation, progress };
        changes = strong;
    }
}
const stretchesOf = (values, changes) => {
    const last = changes.at(-1);
    return last === undefined
        ? values.length === 0
            ? []
            : [(0,pooled_t_test/* stretchOf */.L)(values, 0, values.length)]
        : [...changes.map(({ before }) => before), last.after];
};
function exactChanges(logs) {
    const places = [];
    for (let i = 1; i < logs.length; i += 1) {
        if (Math.abs((logs[i] ?? 0) - (logs[i - 1] ?? 0)) > leastOf('exact'))
            places.push(i);
    }
    const bounds = [0, ...places, logs.length];
    return places.map((index, i) => ({
        index,
        p: 0,
        before: (0,pooled_t_test/* stretchOf */.L)(logs, bounds[i] ?? 0, index),
        after: (0,pooled_t_test/* stretchOf */.L)(logs, index, bounds[i + 2] ?? logs.length),
    }));
}


/***/ }),

/***/ 59600:
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

/***/ 52856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59979);
/** The middle of a set of numbers. */

/** Most medians are of few values, and making an array takes longer than sorting it then. */
const scratch = new Float64Array(256);
/** Holds until it is called again. */
function sortedCopy(values) {
    if (values.length > scratch.length)
        return new Float64Array(values).toSorted();
    scratch.set(values);
    const few = scratch.subarray(0, values.length);
    few.sort();
    return few;
}
/**
 * The median: the middle value, or the mean of the two middle ones. Refuses an empty set.
 *
 * Example: `median([3, 1, 2, 10])` is 2.5.
 */
function median(values) {
    if (values.length === 0)
        throw new RangeError('the median of nothing is unknown');
    const sorted = sortedCopy(values);
    const middle = (values.length - 1) / 2;
    return ((0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(sorted, Math.floor(middle)) + (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(sorted, Math.ceil(middle))) / 2;
}


/***/ }),

/***/ 13447:
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

/***/ 45108:
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

/***/ 1577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stretchOf),
/* harmony export */   Y: () => (/* binding */ pooledTTest)
/* harmony export */ });
/* harmony import */ var _student_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87618);
/** Whether two groups of numbers have the same mean, if they spread alike. */

/** `values[from]` up to, not including, `values[to]`; at least one value. Equal values have a deviation of exactly 0. */
function stretchOf(values, from, to) {
    const count = to - from;
    if (count < 1)
        throw new RangeError('the mean of nothing is unknown');
    const first = values[from] ?? 0;
    let sum = 0;
    for (let i = from; i < to; i += 1)
        sum += (values[i] ?? 0) - first;
    const mean = first + sum / count;
    let squares = 0;
    for (let i = from; i < to; i += 1)
        squares += ((values[i] ?? 0) - mean) ** 2;
    return { count, mean, squares };
}
/**
 * The two-sided p-value of Student's t test with pooled variance, n₁ + n₂ − 2 degrees of freedom: t = (m₂ − m₁) /
 * √(s² (1/n₁ + 1/n₂)), s² the sum of both sums of squares over the degrees of freedom. Values without any spread differ
 * surely (0) or not at all (1); two values alone say nothing (1). `inflation` multiplies s², for values that resemble
 * their neighbours and so tell less than their number.
 *
 * Example: 1, 2, 3 against 4, 5, 6 gives 0.0213.
 */
function pooledTTest(left, right, inflation = 1) {
    const freedom = left.count + right.count - 2;
    if (freedom < 1)
        return 1;
    const difference = Math.abs(right.mean - left.mean);
    const variance = ((left.squares + right.squares) / freedom) * (1 / left.count + 1 / right.count) * inflation;
    if (variance === 0)
        return difference === 0 ? 1 : 0;
    return Math.min(1, 2 * (0,_student_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTail */ .g)(difference / Math.sqrt(variance), freedom));
}


/***/ }),

/***/ 59998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rankSumNull),
/* harmony export */   m: () => (/* binding */ mostExactSide)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59979);
/* harmony import */ var _normal_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45108);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85308);
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
        return (0,_normal_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .W)(((n * m) / 2 - whole - 0.5) / Math.sqrt((n * m * (n + m + 1)) / 12));
    }
    const table = cumulative(n, m);
    // Small probabilities are added up from their own end.
    return whole <= (n * m) / 2 ? (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(table, whole) : 1 - (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(table, n * m - whole - 1);
}
/**
 * The largest of i + j values is of the first sample with chance i / (i + j) and then beats all j of the second:
 * f(i, j, u) = i/(i+j) f(i−1, j, u−j) + j/(i+j) f(i, j−1, u). Probabilities only, so nothing overflows or cancels.
 */
const cumulative = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(16, (n = 0, m = 0) => {
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
                row[u] = ((u >= j ? i * (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(fewer, u - j) : 0) + j * (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(less, u)) / (i + j);
            }
            next.push(row);
        }
        rows = next;
    }
    const table = Float64Array.from(rows[m] ?? certain());
    for (let u = 1; u < size; u += 1)
        table[u] = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(table, u) + (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(table, u - 1);
    return table;
});


/***/ }),

/***/ 87525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ rankSumTail)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59979);
/* harmony import */ var _normal_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45108);
/* harmony import */ var _rank_sum_null_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59998);
/** The one-sided rank-sum test: is one sample larger than another? */



/**
 * P(U ≥ observed) when both samples come from one population, U the number of pairs in which `to` is larger, equal
 * ones counted half (Mann & Whitney 1947). Exact without equal values and up to 50 a side; else normal with correction
 * for ties (Lehmann, Nonparametrics, section 1.4) and continuity. `mostExact` lowers the 50, for those in a hurry.
 *
 * Example: `rankSumTail([1, 2], [3, 4, 5])` is 1/10.
 */
function rankSumTail(from, to, mostExact = _rank_sum_null_js__WEBPACK_IMPORTED_MODULE_0__/* .mostExactSide */ .m) {
    const [n, m] = [from.length, to.length];
    const pooled = new Float64Array([...from, ...to]).toSorted();
    const own = new Float64Array(to).toSorted();
    const all = n + m;
    let [doubledRanks, ties, mine] = [0, 0, 0];
    for (let start = 0, end = 0; start < all; start = end) {
        const value = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(pooled, start);
        while (end < all && pooled[end] === value)
            end += 1;
        ties += (end - start) ** 3 - (end - start);
        while (mine < m && own[mine] === value) {
            doubledRanks += start + end + 1;
            mine += 1;
        }
    }
    const u = doubledRanks / 2 - (m * (m + 1)) / 2;
    if (ties === 0 && Math.max(n, m) <= Math.min(mostExact, _rank_sum_null_js__WEBPACK_IMPORTED_MODULE_0__/* .mostExactSide */ .m))
        return (0,_rank_sum_null_js__WEBPACK_IMPORTED_MODULE_0__/* .rankSumNull */ .f)(m, n, n * m - u);
    const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
    return variance > 0 ? (0,_normal_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .normalTail */ .W)((u - (n * m) / 2 - 0.5) / Math.sqrt(variance)) : 1;
}


/***/ }),

/***/ 85308:
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

/***/ 13981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ inflationOf)
/* harmony export */ });
/** Beyond this the correction is itself a guess. */
const most = 0.9;
/**
 * By how much the variance of a mean is larger than that of independent values: (1 + r) / (1 − r) for an
 * autoregressive series of lag-one autocorrelation r (Bartlett 1935; Wilks, Statistical Methods in the Atmospheric
 * Sciences, 5.2.4). r is estimated from the deviations from the means of successive stretches that cover `values`,
 * corrected for its bias of about −1/n a mean (Marriott & Pope 1954) and never below 0.
 *
 * Example: 1, 2, 1, 2 resemble their neighbours not at all: 1.
 */
function inflationOf(values, stretches) {
    const count = values.length;
    let [place, previous, product, squares] = [0, 0, 0, 0];
    for (const stretch of stretches) {
        for (const end = place + stretch.count; place < end; place += 1) {
            const deviation = (values[place] ?? 0) - stretch.mean;
            product += deviation * previous;
            squares += deviation * deviation;
            previous = deviation;
        }
    }
    if (squares === 0)
        return 1;
    const r = Math.min(most, Math.max(0, product / squares + stretches.length / count));
    return (1 + r) / (1 - r);
}


/***/ }),

/***/ 87618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ studentTail)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70711);
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
