export const id = 774;
export const ids = [774];
export const modules = {

/***/ 43048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
/** Seconds as a reader says them. */
/** `0.5 s`, `90 s`, `10 min`, `6 min 12 s`, `1 h 30 min`; `space` stands between number and unit. */
function durationText(seconds, space = ' ') {
    if (seconds < 10)
        return `${Number(seconds.toFixed(1))}${space}s`;
    const whole = Math.round(seconds);
    if (whole < 120)
        return `${whole}${space}s`;
    const [large, small, size] = whole < 7200 ? ['min', 's', 60] : ['h', 'min', 3600];
    const count = size === 60 ? whole : Math.round(whole / 60) * 60;
    const rest = Math.floor((count % size) / (size / 60));
    return `${Math.floor(count / size)}${space}${large}${rest === 0 ? '' : `${space}${rest}${space}${small}`}`;
}


/***/ }),

/***/ 2103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ exactDifferences),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
const minor = (version) => version.split('.').slice(0, 2).join('.');
/** Memory is rounded to a class (powers of two of GiB), because virtual machines of one kind differ by a little. */
function memoryClass(bytes) {
    return `${2 ** Math.round(Math.log2(Math.max(1, bytes / 2 ** 30)))}GiB`;
}
/** The parts that decide comparability, by name: what the fingerprint is made of. */
function identity(environment) {
    if (environment.named !== undefined)
        return { environment: environment.named };
    return {
        cpu: environment.cpu,
        cores: String(environment.cores),
        memory: memoryClass(environment.memory),
        os: environment.os,
        kernel: minor(environment.kernel),
        arch: environment.arch,
        ...Object.fromEntries(Object.entries(environment.runtimes)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, version]) => [name, minor(version)])),
    };
}
/** 64-bit FNV-1a of the identity, 16 hexadecimal digits: short, stable across versions, no secret in it. */
function fingerprint(environment) {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(JSON.stringify(identity(environment)))) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    }
    return hash.toString(16).padStart(16, '0');
}
/** What decides that two environments are apart, one phrase each; empty exactly when the fingerprints agree. */
function differences(a, b) {
    const [left, right] = [identity(a), identity(b)];
    const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return names
        .filter((name) => left[name] !== right[name])
        .map((name) => `${name}: ${left[name] ?? 'none'} → ${right[name] ?? 'none'}`);
}
/** Guests of one size differ in what their kernel leaves over of their memory, by less than this. */
const sameMemory = 0.01;
/**
 * Everything that is known to differ, one phrase each, builds and patch versions included: what may explain a step
 * between runs whose fingerprints agree. What one of them does not say (an older run) is no difference.
 */
function exactDifferences(a, b) {
    const told = (name, from, to) => from === to ? [] : [`${name}: ${from ?? 'none'} → ${to ?? 'none'}`];
    const both = (name, from, to) => from === undefined || to === undefined ? [] : told(name, from, to);
    const runtimes = [...new Set([...Object.keys(a.runtimes), ...Object.keys(b.runtimes)])].toSorted();
    const memoryApart = Math.abs(a.memory - b.memory) > sameMemory * Math.max(a.memory, b.memory);
    return [
        ...told('environment', a.named, b.named),
        ...told('cpu', a.cpu, b.cpu),
        ...flagDifferences(a.flags, b.flags),
        ...told('cores', String(a.cores), String(b.cores)),
        ...(memoryApart ? told('memory', gibibytes(a.memory), gibibytes(b.memory)) : []),
        ...told('os', a.os, b.os),
        ...both('image', a.image, b.image),
        ...told('kernel', a.kernel, b.kernel),
        ...told('arch', a.arch, b.arch),
        ...runtimes.flatMap((name) => told(name, a.runtimes[name], b.runtimes[name])),
    ];
}
const gibibytes = (bytes) => `${Number((bytes / 2 ** 30).toPrecision(3))} GiB`;
/** So many of a kind are named, for a step of a processor's generation brings dozens. */
const flagsNamed = 6;
/** `cpu flags: now with avx512f, and without hle, rtm`. */
function flagDifferences(a, b) {
    if (a === undefined || b === undefined)
        return [];
    const named = (flags, word) => {
        const rest = flags.length - flagsNamed;
        const names = flags.slice(0, flagsNamed).join(', ');
        return flags.length === 0 ? [] : [`${word} ${names}${rest > 0 ? ` and ${rest} more` : ''}`];
    };
    const came = named(b.filter((flag) => !a.includes(flag)), 'with');
    const went = named(a.filter((flag) => !b.includes(flag)), 'without');
    const all = [...came, ...went];
    return all.length === 0 ? [] : [`cpu flags: now ${all.join(', and ')}`];
}


/***/ }),

/***/ 16080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ cpu),
/* harmony export */   CF: () => (/* binding */ worseSign),
/* harmony export */   GA: () => (/* binding */ instructions),
/* harmony export */   Lq: () => (/* binding */ processMetrics),
/* harmony export */   QM: () => (/* binding */ callsMetric),
/* harmony export */   bE: () => (/* binding */ hitsMetric),
/* harmony export */   iA: () => (/* binding */ allocations),
/* harmony export */   mL: () => (/* binding */ peakRss),
/* harmony export */   zP: () => (/* binding */ wall)
/* harmony export */ });
const wall = { name: 'wall', unit: 's', better: 'lower', nature: 'noisy' };
const cpu = { name: 'cpu', unit: 's', better: 'lower', nature: 'noisy' };
const peakRss = { name: 'peak-rss', unit: 'B', better: 'lower', nature: 'noisy' };
/** What `instrument` counts: instructions of the work itself, every process of the tree, start-up subtracted. */
const instructions = {
    name: 'instructions',
    unit: 'count',
    better: 'lower',
    nature: 'counted',
};
/** How often C's allocator is asked for memory, start-up subtracted; every process of the tree. */
const allocations = { name: 'allocations', unit: 'count', better: 'lower', nature: 'counted' };
/** Calls of a function in one run, by its dotted name: `calls etl.normalise`. */
const callsMetric = (name) => ({
    name: `calls ${name}`,
    unit: 'count',
    better: 'lower',
    nature: 'exact',
});
/** Hits of a line in one run, by its function (then the line that runs most) or with its text: `hits etl.normalise`. */
const hitsMetric = (name) => ({ ...callsMetric(name), name: `hits ${name}` });
/** What Benchline measures of a process by itself, with the meaning that documentation and editors show. */
const processMetrics = [
    { metric: wall, meaning: 'elapsed time of the process' },
    { metric: cpu, meaning: 'user and system CPU time of the process and all its descendants' },
    { metric: peakRss, meaning: 'peak resident memory of the largest single process of the tree' },
];
/** +1 where a larger value is worse, -1 where it is better: turns log-ratios so that positive is worse. */
function worseSign(metric) {
    return metric.better === 'lower' ? 1 : -1;
}


/***/ }),

/***/ 14518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ makeSample)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);

/** The only place where numbers become a `Sample`, and so the only one that refuses NaN, infinite and negative ones. */
function makeSample(benchmark, metric, values) {
    const [first, ...rest] = values;
    const name = `${benchmark} (${metric.name})`;
    if (first === undefined)
        throw (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('empty-sample', `${name} has no values`, { benchmark });
    const bad = values.findIndex((value) => !Number.isFinite(value) || value < 0);
    if (bad >= 0) {
        throw (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-value', `${name}: value ${bad + 1} is ${values[bad]}, not a finite number of 0 or more`, {
            benchmark,
        });
    }
    return { benchmark, metric, values: [first, ...rest] };
}


/***/ }),

/***/ 33460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scaleFor)
/* harmony export */ });
/** From the largest to the smallest; the last one serves whatever is smaller. */
const seconds = [
    [60, 'min'],
    [1, 's'],
    [1e-3, 'ms'],
    [1e-6, 'µs'],
    [1e-9, 'ns'],
];
const bytes = [
    [2 ** 40, 'TiB'],
    [2 ** 30, 'GiB'],
    [2 ** 20, 'MiB'],
    [2 ** 10, 'KiB'],
    [1, 'B'],
];
const counts = (unit) => {
    const named = (prefix) => [prefix, unit].filter((part) => part !== '').join(' ');
    return [
        [1e9, named('G')],
        [1e6, named('M')],
        [1e3, named('k')],
        [1, unit],
    ];
};
function stepsOf(unit) {
    if (unit === 's')
        return seconds;
    if (unit === 'B')
        return bytes;
    if (unit === '1')
        return [[0.01, '%']];
    return counts(unit === 'count' ? '' : unit);
}
/** Up to ten minutes seconds read better than minutes, and 1,000 better than 1.00 k. */
const soonest = ([factor, unit]) => {
    if (unit === 'min')
        return 600;
    return /^k\b/u.test(unit) ? 10_000 : factor;
};
/**
 * The scale for the values of one row, chosen for the largest of them, so that before and after compare at a glance.
 * With `distinct`, digits are added (up to nine) until values that differ look different: for metrics whose last
 * digit means something.
 */
function scaleFor(unit, values, distinct = false) {
    const steps = stepsOf(unit);
    const largest = Math.max(0, ...values.map(Math.abs));
    const [factor, name] = steps.find((step) => largest >= soonest(step)) ?? steps.at(-1) ?? [1, ''];
    const whole = factor === 1 && unit !== 's' && values.every(Number.isInteger);
    const formatted = (value, digits) => whole && largest < 10_000 ? grouped(value.toFixed(0)) : significant(value / factor, digits);
    const apart = (digits) => new Set(values.map((value) => formatted(value, digits))).size === new Set(values).size;
    const digits = distinct ? ([3, 4, 5, 6, 7, 8, 9].find(apart) ?? 9) : 3;
    return { unit: name, format: (value) => formatted(value, digits) };
}
/** `0.21` → `0.210`, `268.4` → `268`, `1234` → `1,234`: never an exponent. */
function significant(value, digits) {
    if (value === 0)
        return '0';
    const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
    return grouped(value.toFixed(Math.min(12, Math.max(0, digits - whole))));
}
function grouped(number) {
    const [integer = '', fraction] = number.replace('-', '').split('.');
    const commas = integer.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
    return `${number.startsWith('-') ? '−' : ''}${commas}${fraction === undefined ? '' : `.${fraction}`}`;
}


/***/ }),

/***/ 82587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ firstCulprit),
/* harmony export */   F7: () => (/* binding */ culpritText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   gR: () => (/* binding */ blamesOf),
/* harmony export */   y5: () => (/* binding */ profileTexts)
/* harmony export */ });
/* harmony import */ var _model_explanation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30893);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98406);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38705);
/* harmony import */ var _model_scale_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33460);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37454);





/** More of them explain nothing more. */
const mostShown = 3;
/** The likeliest culprit; undefined where nothing is blamed. */
function firstCulprit(verdict, { explanations }) {
    return (0,_model_explanation_js__WEBPACK_IMPORTED_MODULE_3__/* .culpritsOf */ .E)(verdict, explanations)[0];
}
/** The likeliest culprits of a row; empty where it was not profiled or nothing is blamed. */
function blamesOf(verdict, { explanations }) {
    return (0,_model_explanation_js__WEBPACK_IMPORTED_MODULE_3__/* .culpritsOf */ .E)(verdict, explanations)
        .slice(0, mostShown)
        .map((culprit) => ({ culprit, text: culpritText(culprit) }));
}
/** Where the time went, what was counted, or why nothing is blamed; empty where a row was not profiled. */
function profileTexts(verdict, { explanations }) {
    const explanation = (0,_model_explanation_js__WEBPACK_IMPORTED_MODULE_3__/* .explanationOf */ .p)(verdict, explanations);
    if (explanation === undefined || !verdict.judges)
        return [];
    const page = explanation.picture && `flame graph and lines: \`${explanation.picture}\` in the report folder`;
    return [
        silenceText(explanation),
        waterfallText(explanation.waterfall),
        exactText(explanation),
        page,
    ].filter((text) => text !== undefined);
}
/** `scripts/make_image.py:12`. */
const placeText = ({ file, line }) => `${file}${line === undefined ? '' : `:${line}`}`;
/** `+402 ms of a run (95 % of the change), called 10 → 1000 times; high confidence`. */
function culpritText({ change, unit, share, calls, callees, split, selfTime, was, confidence, }) {
    const parts = [
        `${signed(change.value, unit)}${unit === 'B' ? ' of memory' : ' a run'}${share === undefined ? '' : `, ${(0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(Math.min(1, share))} of the change`}`,
        selfTime === undefined ? undefined : `${Number(selfTime.ratio.toPrecision(3))} times what it took`,
        calls === undefined || calls.baseline === calls.candidate
            ? undefined
            : `called ${calls.baseline} → ${calls.candidate} times`,
        split === undefined ? undefined : reasonOf(split, calls, unit),
        ...callees.slice(0, 1).map((callee) => insideText(callee, change.value)),
        was === undefined ? undefined : `at base ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(was.name, 60)} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(was.file, 80)}`,
        `${confidence} confidence`,
    ];
    return parts.filter((part) => part !== undefined).join('; ');
}
/** What it calls, where most of the change lies in there. */
function insideText({ name, change }, whole) {
    return change.value / whole >= 0.5 ? `most of it in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(name, 80)}` : undefined;
}
/** Which part makes up most of it; that it is called more often is said by the counts. */
function reasonOf({ moreCalls, costPerCall }, calls, unit) {
    if (Math.abs(costPerCall) > Math.abs(moreCalls)) {
        return unit === 'B' ? 'each call takes more' : 'each call slower';
    }
    return calls === undefined && moreCalls !== 0 ? 'called more often' : undefined;
}
function signed(value, unit) {
    const scale = (0,_model_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleFor */ .E)(unit, [value]);
    return `${value > 0 ? '+' : value < 0 ? '−' : ''}${scale.format(Math.abs(value))}${scale.unit === '' ? '' : _wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .glue */ .i + scale.unit}`;
}
const silenceText = ({ cannotSay, culprits, tool }) => culprits.length > 0 || cannotSay === undefined ? undefined : `no cause is named by ${tool}: ${cannotSay}`;
/** `a profiled run 1.20 → 1.62 s: resize +402 ms, outside of the repository +15 ms, rest +8 ms`. */
function waterfallText(waterfall) {
    if (waterfall === undefined)
        return undefined;
    const { unit, base, head, parts } = waterfall;
    const scale = (0,_model_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleFor */ .E)(unit, [base, head]);
    const least = Math.abs(head - base) / 100;
    const named = parts.filter(({ kind, change }) => kind !== 'rest' && Math.abs(change) >= least && change !== 0);
    // What is too small to be named is in the rest, so that what is told sums to the change.
    const rest = head - base - named.reduce((sum, { change }) => sum + change, 0);
    const told = named.map(({ name, change }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(name, 60)} ${signed(change, unit)}`);
    const what = unit === 'B' ? 'memory that the lines of a profiled run took' : 'a profiled run';
    const whole = `${what} ${scale.format(base)} → ${scale.format(head)}${_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .glue */ .i}${scale.unit}`;
    return `${whole}: ${[...told, `unexplained ${signed(rest, unit)}`].join(', ')}`;
}
/** Counters of the repository's own code, the largest change first. */
function exactText({ exact }) {
    const certain = exact.filter(({ uncertain, deterministic }) => !uncertain && deterministic !== false);
    const [first] = certain;
    if (first === undefined)
        return undefined;
    const shown = certain.slice(0, mostShown).map(({ counter, name, base = 0, head = 0 }) => {
        return `${counter} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(name, 60)} ${base} → ${head}`;
    });
    const more = certain.length - shown.length;
    return `${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}


/***/ }),

/***/ 28885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98406);
/* harmony import */ var _interval_bar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58799);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
/* harmony import */ var _model_scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33460);




function cellsOf({ comparison, threshold }) {
    if (comparison === undefined)
        return { metric: '', before: '', after: '', unit: '', change: '', bar: '' };
    const { metric } = comparison;
    const before = 'baseline' in comparison ? centreOf(comparison.baseline) : [];
    const after = 'candidate' in comparison ? centreOf(comparison.candidate) : [];
    const { unit, format } = (0,_model_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleFor */ .E)(metric.unit, [...before, ...after], metric.nature !== 'noisy');
    const compared = comparison.kind === 'compared' ? comparison : undefined;
    const effect = compared?.effect.relative;
    return {
        metric: metric.name,
        before: before.map(format).join(''),
        after: after.map(format).join(''),
        unit: before.length + after.length === 0 ? '' : unit,
        change: changeOf(comparison),
        bar: effect === undefined || !drawable(effect) ? '' : (0,_interval_bar_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalBar */ .zn)(effect, threshold ?? 0),
    };
}
function changeOf(comparison) {
    if (comparison.kind === 'compared')
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(comparison);
    if (comparison.kind !== 'incomparable' || comparison.exactChange === undefined)
        return '';
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .absoluteText */ .$k)(comparison.exactChange, comparison.metric);
}
const centreOf = (sample) => sample === undefined ? [] : [(0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(sample.values)];
const drawable = ({ value }) => Number.isFinite(value);


/***/ }),

/***/ 98406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ absoluteText),
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   pC: () => (/* binding */ wholePercent),
/* harmony export */   pO: () => (/* binding */ ratioOf)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);
/* harmony import */ var _model_scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33460);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37454);



/**
 * Candidate / baseline as measured, with its interval. An effect is positive where it is worse, so for a metric of which
 * more is better the ratio is its inverse and low and high change places.
 */
function ratioOf({ metric, effect }) {
    const { value, low, high } = effect.relative;
    return (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .worseSign */ .CF)(metric) === 1
        ? { value: 1 + value, low: 1 + low, high: 1 + high }
        : { value: 1 / (1 + value), low: 1 / (1 + high), high: 1 / (1 + low) };
}
/** `+27.4 %`; where before was nothing a ratio says nothing and the absolute change stands: `+5`. */
function changeText(compared) {
    const change = ratioOf(compared).value - 1;
    if (Number.isFinite(change))
        return percent(change, decimalsFor(change), true);
    return absoluteText(compared.effect.absolute.value, compared.metric);
}
/** A change in base units, given positive where it is worse, as it was measured: `+5`. */
function absoluteText(worse, metric) {
    const change = worse * (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .worseSign */ .CF)(metric);
    if (!Number.isFinite(change))
        return 'unknown';
    const { unit, format } = (0,_model_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleFor */ .E)(metric.unit, [change]);
    return `${change > 0 ? '+' : ''}${format(change)}${unit === '' ? '' : _wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .glue */ .i + unit}`;
}
/** `24.8 … 30.1 %`, signed where it is not all worse; undefined where neither end is known. */
function intervalText(compared) {
    const ratio = ratioOf(compared);
    const [low, high] = [ratio.low - 1, ratio.high - 1];
    const decimals = decimalsFor(Math.max(...[low, high].filter(Number.isFinite).map(Math.abs), 0));
    const signed = !(low >= 0);
    if (!Number.isFinite(low) && !Number.isFinite(high))
        return undefined;
    if (!Number.isFinite(low))
        return `at${_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .glue */ .i}most${_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .glue */ .i}${percent(high, decimals, true)}`;
    if (!Number.isFinite(high))
        return `at${_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .glue */ .i}least${_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .glue */ .i}${percent(low, decimals, true)}`;
    const left = percent(low, decimals, signed).slice(0, -2);
    return `${left}${_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .glue */ .i}…${_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .glue */ .i}${percent(high, decimals, signed)}`;
}
/** Three significant digits where they mean something, never more than two decimals. */
function decimalsFor(fraction) {
    const size = Math.abs(fraction) * 100;
    if (size >= 99.95)
        return 0;
    return size >= 9.995 ? 1 : 2;
}
/** A threshold or level as it was written: `3 %`, `0.5 %`. */
function wholePercent(fraction) {
    return `${Number((fraction * 100).toPrecision(3))}${_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .glue */ .i}%`;
}
function percent(fraction, decimals, signed) {
    const size = Math.abs(fraction * 100).toFixed(decimals);
    const grouped = size.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
    const zero = Number(size) === 0;
    const sign = fraction < 0 ? '−' : '+';
    return `${zero ? '±' : sign}${zero ? '0' : grouped}${_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .glue */ .i}%`.slice(signed || (fraction < 0 && !zero) ? 0 : 1);
}


/***/ }),

/***/ 73027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   wc: () => (/* binding */ slices)
/* harmony export */ });
/** How wide text stands in a terminal: East Asian characters and emoji take two columns, accents none. */
const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Ranges of Unicode 15 with East Asian Width W or F outside emoji, as far as they are in use. */
const wide = /[\u1100-\u115F\u231A\u231B\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18CFF}\u{1B000}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]/u;
/** Columns that a text without control characters takes. */
function columnsOf(text) {
    let columns = 0;
    for (const { segment } of segments.segment(text))
        columns += columnsOfCharacter(segment);
    return columns;
}
function columnsOfCharacter(character) {
    if (/^[ -~]$/u.test(character))
        return 1;
    if (/\p{Emoji_Presentation}|\uFE0F|\p{Regional_Indicator}/u.test(character) || wide.test(character))
        return 2;
    return /^[\p{M}\p{Cf}]+$/u.test(character) ? 0 : 1;
}
function padStart(text, columns) {
    return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text;
}
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
/** The text in pieces of at most so many columns, cut between characters: for names that no line can hold. */
function slices(text, columns) {
    const pieces = [];
    let piece = '';
    let used = 0;
    for (const { segment } of segments.segment(text)) {
        const more = columnsOfCharacter(segment);
        if (used + more > columns && piece !== '') {
            pieces.push(piece);
            piece = '';
            used = 0;
        }
        piece += segment;
        used += more;
    }
    return piece === '' ? pieces : [...pieces, piece];
}


/***/ }),

/***/ 30398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ countedBlocks)
/* harmony export */ });
/** More of one benchmark are in the report file. */
const mostShown = 20;
/** Nothing for what did not change: that is what is expected. */
function countedBlocks({ counted = [] }) {
    return counted.flatMap((one) => {
        if (one.changes.length === 0)
            return [];
        const shown = one.changes.slice(0, mostShown);
        return [
            {
                benchmark: one.benchmark,
                summary: summaryOf(one),
                changes: shown.map((change) => ({ place: placeOf(change), text: textOf(change) })),
                more: one.more + one.changes.length - shown.length,
            },
        ];
    });
}
function summaryOf({ counter, tool, runs, changes, more }) {
    const count = changes.length + more;
    const noun = counter === 'calls' ? 'function' : 'line';
    const times = Math.min(runs.base, runs.head);
    return `${counter} of ${count} ${noun}${count === 1 ? '' : 's'} changed, counted ${times} times a side by ${tool}`;
}
const placeOf = ({ name, file, line }) => ({
    name,
    file,
    ...(line === undefined ? {} : { line }),
});
function textOf({ counter, base, head, deterministic, uncertain }) {
    // A line that one side does not have is not one that did not run.
    const numbers = `${base ?? 'none'} → ${head ?? 'none'} ${counter}`;
    if (deterministic === false) {
        return `${numbers} in the first run, not deterministic: runs of the same code differ, so nothing gates it`;
    }
    return uncertain ? `${numbers}; one of several of its name or kind, so nothing gates it` : numbers;
}


/***/ }),

/***/ 67102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ detailsOf)
/* harmony export */ });
/* harmony import */ var _model_accepted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9173);
/* harmony import */ var _blame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82587);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98406);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38705);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97764);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1780);
/* harmony import */ var _model_scale_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33460);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37454);
/** What stands below a row: why the word, how sure, what else moved, and what would settle it. */








function detailsOf({ verdict, also }, report) {
    const silent = ['new', 'unchanged', 'improvement'].includes(verdict.word) || verdict.because === '';
    const numbers = [
        surely(verdict, silent),
        budgetText(verdict),
        tolerance(verdict),
        alsoText(also),
        trendText(verdict, report),
    ].filter((each) => each !== undefined);
    return {
        ...(silent ? {} : { because: verdict.because }),
        ...(verdict.accepted === undefined ? {} : { accepted: (0,_model_accepted_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptedText */ .zs)(verdict.accepted) }),
        ...(numbers.length === 0 ? {} : { numbers: numbers.join('; ') }),
        blames: (0,_blame_js__WEBPACK_IMPORTED_MODULE_0__/* .blamesOf */ .gR)(verdict, report),
        profiled: (0,_blame_js__WEBPACK_IMPORTED_MODULE_0__/* .profileTexts */ .y5)(verdict, report),
        remedies: verdict.word === 'inconclusive' ? remediesOf(verdict, report) : [],
    };
}
/** What would settle a doubt, unless a finding of the same report says so already. */
function remediesOf({ benchmark, comparison }, { evidence, findings }) {
    const said = new Set(findings.map(({ remedy }) => remedy));
    const name = comparison?.metric.name;
    const remedies = evidence.doubts.flatMap(({ remedy, metric = name, ...doubt }) => doubt.benchmark !== benchmark || remedy === undefined || said.has(remedy)
        ? []
        : // A row without a metric is about what was not measured.
            metric === name || name === undefined
                ? [remedy]
                : []);
    return [...new Set(remedies)];
}
/** `24.8 … 30.1 % with 99 % confidence, 24 pairs`; the reason of a verdict has its interval already. */
function surely({ comparison }, withInterval) {
    if (comparison?.kind !== 'compared' || comparison.exact)
        return undefined;
    const interval = withInterval ? (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalText */ .Bt)(comparison) : undefined;
    const n = Math.min(comparison.baseline.values.length, comparison.candidate.values.length);
    const size = comparison.basis === 'history'
        ? `${plural(comparison.candidate.values.length, 'run')} against ${plural(comparison.baseline.values.length, 'stored run')}`
        : `${plural(n, comparison.paired ? 'pair' : 'run')}${comparison.paired ? '' : ' a side'}`;
    if (interval === undefined)
        return size;
    return `${interval} with ${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePercent */ .pC)(comparison.effect.level)} confidence, ${size}`;
}
const plural = (count, noun) => `${count}${_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .glue */ .i}${noun}${count === 1 ? '' : 's'}`;
/** Columns of the trend, head's own among them. */
const trendColumns = 16;
/** `before ▂▁▂▂▁, head █ (12 stored runs)`: on one scale, so that the step shows. */
function trendText({ benchmark, comparison }, { trends = [] }) {
    if (comparison === undefined || !('candidate' in comparison) || comparison.candidate === undefined)
        return undefined;
    const trend = trends.find((one) => one.benchmark === benchmark && one.metric === comparison.metric.name);
    if (trend === undefined)
        return undefined;
    const { medians } = trend;
    const stored = comparison.kind === 'compared' && comparison.basis === 'history';
    // A row that stored runs judged has said how many there are.
    const count = stored ? '' : ` (${plural(medians.length, 'stored run')})`;
    const line = (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .sparkline */ .KM)([...medians, (0,_median_js__WEBPACK_IMPORTED_MODULE_6__/* .median */ .J)(comparison.candidate.values)], trendColumns);
    return `before${_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .glue */ .i}${line.slice(0, -1)}, head${_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .glue */ .i}${line.slice(-1)}${count}`;
}
function budgetText({ budget, comparison }) {
    if (budget === undefined || comparison === undefined)
        return undefined;
    const { unit, format } = (0,_model_scale_js__WEBPACK_IMPORTED_MODULE_7__/* .scaleFor */ .E)(comparison.metric.unit, [budget]);
    return `budget ${format(budget)}${unit === '' ? '' : _wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .glue */ .i + unit}`;
}
/** A worse row that the configuration lets pass says so, lest a green build be taken for its praise. */
function tolerance({ word, decision, accepted }) {
    if (!['regression', 'over-budget', 'missing'].includes(word) || decision === 'failed')
        return undefined;
    if (accepted !== undefined)
        return undefined;
    return decision === 'warned' ? 'only warned of, as configured' : 'not held against the build, as configured';
}
function alsoText(also) {
    const shown = also.flatMap(({ comparison, word }) => {
        if (comparison === undefined)
            return [];
        if (comparison.kind === 'compared')
            return [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainName */ .MH)(comparison.metric.name, 24)}${_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .glue */ .i}${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeText */ .k0)(comparison)}`];
        return word === 'new' || word === 'removed' ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainName */ .MH)(comparison.metric.name, 24)] : [];
    });
    return shown.length === 0 ? undefined : `also ${shown.join(', ')}`;
}


/***/ }),

/***/ 76099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ environmentText),
/* harmony export */   gB: () => (/* binding */ healthText),
/* harmony export */   vL: () => (/* binding */ pairCounts),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43048);
/* harmony import */ var _model_scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33460);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37454);
/** The small print that lets a reader trust or repeat a report: what was compared, where, for how long, how again. */



/** In the order in which they are printed; what is not known is left out. */
function factsOf(report) {
    const { environment, launcher, time, evidence } = report;
    const health = evidence.health === undefined ? '' : healthText(evidence.health);
    const facts = [
        { label: 'base', text: revisionText(report.base) },
        { label: 'head', text: revisionText(report.head) },
        environment === undefined ? undefined : { label: 'runner', text: environmentText(environment) },
        health === '' ? undefined : { label: 'health', text: health },
        launcher === undefined
            ? undefined
            : {
                label: 'timed by',
                text: `${launcher.name}${launcher.lacks.length === 0 ? '' : `, which cannot give ${listed(launcher.lacks)} here`}`,
            },
        {
            label: 'measured',
            text: sentence([
                policyText(report),
                time === undefined
                    ? undefined
                    : `${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S)(time.spent, _wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .glue */ .i)} of the ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S)(time.limit, _wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .glue */ .i)} allowed`,
                `seed${_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .glue */ .i}${evidence.seed}`,
            ]),
        },
    ];
    return facts.filter((fact) => fact !== undefined);
}
/** `main 1a2b3c4d5e`, `working tree on 9f8e7d6c5b, uncommitted changes included`. */
function revisionText({ commit, label, chosen, uncommitted }) {
    const short = commit?.slice(0, 10);
    const named = short === undefined || commit?.startsWith(label) === true ? [] : [short];
    const name = [commit?.startsWith(label) === true && short !== undefined ? short : label, ...named].join(' ');
    return sentence([name, chosen, uncommitted ? 'uncommitted changes included' : undefined]);
}
function policyText(report) {
    if (report.policy === 'file')
        return 'read from files';
    const stored = storedText(report);
    if (report.policy === 'history')
        return `against ${stored ?? 'the stored history'}`;
    const text = 'side by side';
    const counts = pairCounts(report);
    const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
    if (counts.length === 0)
        return text;
    const noun = report.evidence.paired ? (most === 1 ? 'pair' : 'pairs') : most === 1 ? 'run' : 'runs';
    const aside = stored === undefined ? '' : `, and against ${stored} where base gave nothing`;
    return `${text} in ${fewest === most ? most : `${fewest} to ${most}`} ${noun}${aside}`;
}
/** The stored runs that judged something. */
function storedText({ evidence, verdicts }) {
    const { history } = evidence;
    const any = verdicts.some(({ comparison }) => comparison?.kind === 'compared' && comparison.basis === 'history');
    if (history === undefined || !any)
        return undefined;
    const count = history.runs.length;
    return `${count} stored ${count === 1 ? 'run' : 'runs'} of this environment`;
}
/** Base runs of each workload that has any: so many pairs, where base and head ran in turn. */
function pairCounts(report) {
    const counts = new Map();
    for (const { workload, side } of report.evidence.runs) {
        if (side === 'base')
            counts.set(workload, (counts.get(workload) ?? 0) + 1);
    }
    return [...counts.values()];
}
function environmentText(environment) {
    const { cpu, cores, memory, os, arch, runtimes, image, named } = environment;
    const { unit, format } = (0,_model_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleFor */ .E)('B', [memory]);
    return sentence([
        named === undefined ? undefined : `${named}:`,
        cpu,
        `${cores} ${cores === 1 ? 'core' : 'cores'}`,
        `${format(memory)} ${unit}`,
        `${os} ${arch}`,
        image === undefined ? undefined : `image ${image}`,
        ...Object.entries(runtimes).map(([runtime, version]) => `${runtime} ${version}`),
    ]).replace(':,', ':');
}
/** `steal 0.04 %, others 12 %, load 0.5 to 1.9, 2.4 to 3.1 GHz, CPU share 98 %`; empty where nothing is known. */
function healthText({ steal, other, load, frequency, cpuShare }) {
    const share = (name, value) => value === undefined ? undefined : `${name} ${Number((value * 100).toPrecision(2))}${_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .glue */ .i}%`;
    const span = (low, high, digits) => low.toFixed(digits) === high.toFixed(digits)
        ? low.toFixed(digits)
        : `${low.toFixed(digits)} to ${high.toFixed(digits)}`;
    return sentence([
        share('steal', steal),
        share('other programs', other),
        load === undefined ? undefined : `load ${span(load.start, load.end, 1)}`,
        frequency === undefined
            ? undefined
            : `${span(frequency.lowest / 1e9, frequency.highest / 1e9, 1)}${_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .glue */ .i}GHz`,
        share('CPU share', cpuShare),
    ]);
}
const sentence = (parts) => parts.filter((part) => part !== undefined && part !== '').join(', ');
function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}


/***/ }),

/***/ 14170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43048);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98406);
/* harmony import */ var _blame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82587);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44726);
/* harmony import */ var _model_scale_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33460);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37454);
/** The first line of every report: the decision, and what made it, in words. */






/** The sentence behind the decision word. Names what was not judged and not looked at: silence is never green. */
function headline(report, outline, name) {
    const rows = (word) => outline.changed.find((group) => group.word === word)?.rows ?? [];
    const count = (word) => (0,_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .countBenchmarks */ .Y)(rows(word));
    const worse = worseParts(rows, name, report);
    const judged = [...outline.unchanged, ...rows('improvement')];
    const unsettled = unsettledText(report, count('inconclusive'));
    const quiet = judged.length + count('inconclusive') === 0
        ? incomparable(report, outline, count('new'))
        : quietTexts(report, quietText(judged, count('improvement'), outline.looked), unsettled);
    return [
        ...(worse.length > 0 ? [...opened(worse, outline.looked), unsettled] : quiet),
        worse.length > 0
            ? plural(count('improvement'), 'is', 'are', ` ${words(rows('improvement')).better}`)
            : undefined,
        plural(count('removed'), 'was', 'were', ' removed'),
        worse.length + judged.length > 0 ? plural(count('new'), 'is', 'are', ' new') : undefined,
        outline.looked > 0 ? plural(outline.notLooked.length, 'was', 'were', ' not looked at') : undefined,
    ]
        .filter((each) => each !== undefined)
        .join('; ');
}
const standingOf = ({ accepted, decision }) => accepted === undefined ? (decision === 'passed' ? 'lenient' : 'held') : 'accepted';
const aside = {
    held: () => '',
    accepted: () => ' and accepted',
    lenient: (one) => ` but ${one ? 'fails' : 'fail'} nothing`,
};
/** What is worse, and who or what lets it pass: that turns a decision, never what was measured. */
function worseParts(rows, name, report) {
    const parts = ['held', 'accepted', 'lenient'].flatMap((standing) => {
        const but = aside[standing];
        const some = (word) => rows(word).filter(({ verdict }) => standingOf(verdict) === standing);
        const regressions = words(some('regression'));
        return [
            part(some('regression'), [regressions.one + but(true), regressions.many + but(false)], name, report),
            part(some('over-budget'), [`is over budget${but(true)}`, `are over budget${but(false)}`], name, report),
            part(some('missing'), [`is missing${but(true)}`, `are missing${but(false)}`], name, report),
        ];
    });
    return parts.filter((each) => each !== undefined);
}
/** `1 is slower: thumbnails +27.4 % (wall, 24.8 … 30.1 %)`; of several the one that changed most is detailed. */
function part(rows, [one, many], name, report) {
    const [first, ...others] = rows.toSorted((a, b) => effectOf(b) - effectOf(a));
    if (first === undefined)
        return undefined;
    const names = [...new Set([first, ...others].map(({ verdict }) => verdict.benchmark))];
    const shown = names
        .slice(0, 3)
        .map((each, index) => (index === 0 ? blamed(first, name, report) : name(each)));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    return {
        count: names.length,
        text: `${names.length} ${names.length === 1 ? one : many}: ${shown.join(', ')}${more}`,
    };
}
const effectOf = ({ verdict: { comparison, word } }) => comparison?.kind === 'compared' && word === 'regression'
    ? Math.min(comparison.effect.relative.value, 1e9)
    : 0;
/** With the likeliest cause, where profiles name one. */
function blamed(row, name, report) {
    const culprit = (0,_blame_js__WEBPACK_IMPORTED_MODULE_1__/* .firstCulprit */ .C6)(row.verdict, report);
    return `${detailed(row, name)}${culprit === undefined ? '' : `, by ${name.place(culprit)}`}`;
}
function detailed({ verdict }, name) {
    const { comparison, benchmark, word, budget } = verdict;
    if (comparison === undefined || word === 'missing')
        return name(benchmark);
    const metric = name(comparison.metric.name);
    if (word === 'over-budget' && budget !== undefined) {
        const { unit, format } = (0,_model_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleFor */ .E)(comparison.metric.unit, [budget]);
        return `${name(benchmark)} (${metric}, budget ${format(budget)}${unit === '' ? '' : _wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .glue */ .i + (/^[\p{L}%]+$/u.test(unit) ? unit : name(unit))})`;
    }
    if (comparison.kind === 'incomparable' && comparison.exactChange !== undefined) {
        return `${name(benchmark)} ${(0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .absoluteText */ .$k)(comparison.exactChange, comparison.metric)} (${metric})`;
    }
    if (comparison.kind !== 'compared')
        return `${name(benchmark)} (${metric})`;
    const interval = (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalText */ .Bt)(comparison);
    return `${name(benchmark)} ${(0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(comparison)} (${[metric, interval].filter((each) => each !== undefined).join(', ')})`;
}
/** The first part says of how many. */
function opened([first, ...rest], looked) {
    if (first === undefined)
        return [];
    const subject = looked === 1 ? 'the only benchmark' : `${first.count} of ${looked} benchmarks`;
    return [`${subject}${first.text.slice(String(first.count).length)}`, ...rest.map(({ text }) => text)];
}
/** Nothing was held against anything: a first run, only new benchmarks, or none at all. */
function incomparable(report, outline, fresh) {
    if (outline.looked === 0) {
        const count = outline.notLooked.length;
        if (count === 0)
            return ['nothing was measured'];
        return [
            `${count === 1 ? 'the only benchmark' : `none of ${count} benchmarks`} was ${count === 1 ? 'not ' : ''}looked at`,
        ];
    }
    const all = fresh === 1 ? 'the only benchmark is new' : `all ${fresh} benchmarks are new`;
    if (report.decision === 'unjudged') {
        return [
            `${report.policy === 'history' ? 'first run: ' : ''}nothing to compare with`,
            fresh === 0 ? undefined : all,
        ];
    }
    return [all, 'none over budget'];
}
/** What was not judged comes first where it makes the decision. */
function quietTexts({ decision }, settled, unsettled) {
    return decision === 'passed' ? [settled, unsettled] : [unsettled, settled];
}
/** `3 benchmarks, none slower, 1 faster`. */
function quietText(rows, improved, looked) {
    const count = (0,_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .countBenchmarks */ .Y)(rows);
    if (count === 0)
        return undefined;
    const all = count === looked;
    const some = `${all ? '' : `${count} of `}${looked} ${looked === 1 ? 'benchmark' : 'benchmarks'}${all ? '' : ' judged'}`;
    const { adjective, better } = words(rows);
    return `${some}, ${count === 1 ? 'not' : 'none'} ${adjective}${improved === 0 ? '' : `, ${improved} ${better}`}`;
}
/** `2 of 5 could not be judged in 10 min`: as the report counts them, or as its rows show. */
function unsettledText({ unsettled, time }, rows) {
    const count = Math.max(unsettled.count, rows);
    if (count === 0)
        return undefined;
    const within = time === undefined ? '' : ` in ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .durationText */ .S)(time.limit, _wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .glue */ .i)}`;
    return `${count} of ${Math.max(unsettled.of, count)} could not be judged${within}`;
}
function plural(count, one, many, rest) {
    return count === 0 ? undefined : `${count} ${count === 1 ? one : many}${rest}`;
}
/** How a change is called depends on what was measured; where metrics differ in kind only worse and better fit all. */
function words(rows) {
    const units = new Set(rows.map(({ verdict }) => verdict.comparison?.metric.unit));
    const [unit] = units.size === 1 ? units : [];
    if (unit === 's')
        return { one: 'is slower', many: 'are slower', adjective: 'slower', better: 'faster' };
    if (unit === 'B') {
        return { one: 'needs more memory', many: 'need more memory', adjective: 'larger', better: 'smaller' };
    }
    return { one: 'is worse', many: 'are worse', adjective: 'worse', better: 'better' };
}


/***/ }),

/***/ 77273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ healthData),
/* harmony export */   q: () => (/* binding */ healthSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/** The health of the machine as a report file has it: its schema, and the data that is written. */

const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
const healthSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    steal: share.exactOptional().meta({ description: 'Of all CPU time, what the host gave to others.' }),
    other: share.exactOptional().meta({ description: 'Of all CPU time, what other programs used.' }),
    idle: share.exactOptional().meta({ description: 'Of all CPU time, what nobody wanted.' }),
    load: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ start: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), end: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })
        .exactOptional()
        .meta({ description: 'Processes that ran or wanted to, on average over a minute.' }),
    frequency: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ lowest: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), highest: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })
        .exactOptional()
        .meta({ description: 'Hz, of the fastest processor that was looked at.' }),
    cpuShare: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional().meta({
        description: 'CPU time over elapsed time of the runs that compute, as a share of the same at its best.',
    }),
    clockJumps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        from: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        to: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['suspended', 'set']).exactOptional(),
    }))
        .exactOptional()
        .meta({
        description: 'Between which seconds since measuring began the time of day moved by how many seconds more than time.',
    }),
})
    .meta({ description: 'How the machine was while it measured.' });
function healthData(health) {
    const { steal, other, idle, load, frequency, cpuShare, clockJumps } = health;
    return {
        steal,
        other,
        idle,
        load: load && { start: load.start, end: load.end },
        frequency: frequency && { lowest: frequency.lowest, highest: frequency.highest },
        cpuShare,
        clockJumps: clockJumps?.map(({ from, to, seconds, kind }) => ({ from, to, seconds, kind })),
    };
}


/***/ }),

/***/ 97764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   U4: () => (/* binding */ historyRows),
/* harmony export */   zs: () => (/* binding */ renderHistory)
/* harmony export */ });
/* harmony import */ var _model_accepted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9173);
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2103);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73027);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38705);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
/* harmony import */ var _model_scale_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33460);
/** What was recorded, as rows and as terminal text: a line per series and environment, with its trend. */






/**
 * Runs of different environments or launchers are different series: a new machine is not a change of the code. `levels`
 * is what was found in them.
 */
function historyRows(runs, wanted, levels = []) {
    const rows = new Map();
    for (const run of runs) {
        const print = (0,_model_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .Rj)(run.environment);
        for (const { benchmark, metric, values } of run.samples) {
            if (!wanted(benchmark))
                continue;
            const key = JSON.stringify([benchmark, metric.name, print, run.launcher]);
            const series = rows.get(key) ?? {
                row: {
                    benchmark,
                    metric: metric.name,
                    unit: metric.unit,
                    fingerprint: print,
                    launcher: run.launcher,
                },
                points: [],
            };
            series.points.push({ commit: run.commit, at: run.at, median: (0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(values), n: values.length });
            rows.set(key, series);
        }
    }
    return [...rows.values()]
        .map(({ row, points }) => ({ ...row, points, ...found(row, levels) }))
        .toSorted((a, b) => (a.benchmark < b.benchmark ? -1 : a.benchmark > b.benchmark ? 1 : 0));
}
function found({ benchmark, metric, fingerprint: print, launcher }, levels) {
    const here = levels.filter((one) => one.fingerprint === print && one.launcher === launcher);
    const own = (one) => one.benchmark === benchmark && one.metric === metric;
    return {
        changePoints: here.flatMap(({ changePoints }) => changePoints.filter(own)),
        drifts: here.flatMap(({ drifts }) => drifts.filter(({ drift }) => own(drift))),
    };
}
const blocks = '▁▂▃▄▅▆▇█';
/** The shape of a series in so many columns at most: its latest points, lowest to highest. */
function sparkline(values, columns) {
    const shown = values.slice(-columns);
    const [low, high] = [Math.min(...shown), Math.max(...shown)];
    return shown
        .map((value) => blocks[high > low ? Math.min(7, Math.floor(((value - low) / (high - low)) * 8)) : 3] ?? '')
        .join('');
}
/** Columns of a trend. */
const trendColumns = 16;
function renderHistory(rows, { color, width }) {
    const faint = (text) => (color ? `\u001B[2m${text}\u001B[22m` : text);
    const lines = [];
    const placeOf = ({ fingerprint: print, launcher }) => `environment ${print}, timed by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(launcher)}`;
    for (const place of new Set(rows.map(placeOf))) {
        const here = rows.filter((row) => placeOf(row) === place);
        lines.push(faint(place));
        let previous = '';
        for (const row of here) {
            const { benchmark, metric, unit, points } = row;
            if (benchmark !== previous)
                lines.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(benchmark));
            previous = benchmark;
            const medians = points.map((point) => point.median);
            const latest = points.at(-1);
            if (latest === undefined)
                continue;
            const scale = (0,_model_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleFor */ .E)(unit, medians);
            const text = [
                `  ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(metric, 10)}`,
                (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(sparkline(medians, trendColumns), trendColumns),
                (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padStart */ .CF)(`${scale.format(latest.median)} ${scale.unit}`.trim(), 10),
                faint(`${points.length} ${points.length === 1 ? 'run' : 'runs'}, latest ${latest.commit.slice(0, 7)} ${latest.at.slice(0, 10)}`),
            ].join(' ');
            lines.push(width < 60 ? text.slice(0, width) : text);
            lines.push(...levelLines(row).map((line) => `    ${line}`));
        }
    }
    return `${lines.join('\n')}\n`;
}
/** Older changes of a series than so many are counted and not shown; a file has them all. */
const mostShown = 5;
/** The changes of level of a series, what of them is not mended, and creep. */
function levelLines({ unit, changePoints, drifts }) {
    const earlier = changePoints.length - mostShown;
    const toldAt = (point) => drifts.find(({ drift: { kind, after, upTo } }) => kind === 'step' && after === point.after && upTo === point.upTo && point.change > 0);
    const steps = new Set(changePoints.map(toldAt));
    return [
        ...(earlier > 0 ? [`${earlier} earlier ${earlier === 1 ? 'change' : 'changes'} of level`] : []),
        ...changePoints.slice(-mostShown).map((point) => {
            const told = toldAt(point);
            const cause = point.because === undefined ? '' : `, environment: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(point.because)}`;
            return `${changeText(unit, point)}, ${rangeText(point)}, ${point.at.slice(0, 10)}${cause}${told === undefined ? '' : lastingText(told)}`;
        }),
        ...drifts
            .filter((told) => !steps.has(told))
            .map((told) => {
            const how = told.drift.kind === 'creep' ? 'little by little' : 'at once';
            return `${changeText(unit, told.drift)} ${how}, ${rangeText(told.drift)}${lastingText(told)}`;
        }),
    ];
}
/** `29.8 % worse: 200 ms → 260 ms`. */
function changeText(unit, { change, before, since }) {
    const scale = (0,_model_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleFor */ .E)(unit, [before.level, since.level]);
    const [old, now] = [before.level, since.level].map((level) => `${scale.format(level)} ${scale.unit}`.trim());
    return `${percentText(change)}: ${old} → ${now}`;
}
const percentText = (change) => `${Number((Math.abs(change) * 100).toPrecision(3))} % ${change > 0 ? 'worse' : 'better'}`;
const rangeText = ({ after, upTo }) => `${after.slice(0, 7)}..${upTo.slice(0, 7)}`;
const lastingText = ({ drift, accepted }) => accepted === undefined ? `, still ${percentText(drift.change)}` : `, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_model_accepted_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptedText */ .zs)(accepted))}`;


/***/ }),

/***/ 58799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ zeroColumn),
/* harmony export */   dW: () => (/* binding */ barColumns),
/* harmony export */   gi: () => (/* binding */ thresholdColumn),
/* harmony export */   zn: () => (/* binding */ intervalBar)
/* harmony export */ });
/** Columns of a bar, of its line for zero and of its line for the threshold. */
const barColumns = 20;
const zeroColumn = 5;
const thresholdColumn = 9;
/**
 * `·····┊···│········━●━` for a change that is beyond. Worse is to the right. Distances grow like the inverse hyperbolic
 * sine of change / threshold: even near zero, where it matters on which side of the line an end lies, and like a
 * logarithm far away. An end never falls on a line that it is not on; what leaves the bar is an arrow.
 */
function intervalBar(change, threshold) {
    const cells = Array.from({ length: barColumns }, (_, column) => mark(column));
    const [from, to] = [columnOf(change.low, threshold), columnOf(change.high, threshold)];
    for (let column = Math.max(0, from); column <= Math.min(to, barColumns - 1); column += 1) {
        cells[column] = column === thresholdColumn ? '┿' : '━';
    }
    if (from < 0)
        cells[0] = '◂';
    if (to >= barColumns)
        cells[barColumns - 1] = '▸';
    const middle = columnOf(change.value, threshold);
    if (middle >= 0 && middle < barColumns)
        cells[middle] = '●';
    return cells.join('');
}
function mark(column) {
    if (column === zeroColumn)
        return '┊';
    return column === thresholdColumn ? '│' : '·';
}
/** One threshold is as far from zero as the columns of the two lines are apart. */
const step = (thresholdColumn - zeroColumn) / Math.asinh(1);
function columnOf(change, threshold) {
    const size = threshold > 0 ? threshold : 0.01;
    if (change === 0)
        return zeroColumn;
    if (change === size)
        return thresholdColumn;
    const column = zeroColumn + Math.round(step * Math.asinh(change / size));
    if (change < 0)
        return Math.min(column, zeroColumn - 1);
    return change < size
        ? Math.min(Math.max(column, zeroColumn + 1), thresholdColumn - 1)
        : Math.max(column, thresholdColumn + 1);
}


/***/ }),

/***/ 83387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _blame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82587);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28885);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30398);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67102);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38705);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76099);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14170);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44726);
/* harmony import */ var _source_link_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53680);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37454);










/** Room is left below the limit of 65,536 for what a comment needs around the report. */
const roomForAll = 64_000;
/** So that many rows of one kind cannot push out everything else. */
const roomForTable = 30_000;
const roomForNotes = 12_000;
const markdown = {
    name: 'markdown',
    render(report, { source }) {
        const outline = (0,_outline_js__WEBPACK_IMPORTED_MODULE_6__/* .outlineOf */ .W)(report);
        const naming = Object.assign((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownName */ .Zt)(name, 48), {
            place: (culprit) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownName */ .Zt)(culprit.name, 48)} (${placeLink(culprit, source)})`,
        });
        const rows = outline.changed.flatMap((group) => group.rows);
        const first = `## ${report.decision.toUpperCase()}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .P)(report, outline, naming)}`;
        const last = small(report);
        let room = roomForAll - first.length - last.length;
        /** Takes what fits from the lines and says how many did not. */
        const take = (lines, most, what, wrapper = 0) => {
            const limit = Math.min(room, most) - wrapper - 100;
            const kept = [];
            let used = 0;
            for (const line of lines) {
                used += line.length + 1;
                if (used > limit)
                    break;
                kept.push(line);
            }
            room -= kept.reduce((sum, line) => sum + line.length + 1, wrapper + 100);
            const rest = lines.length - kept.length;
            return rest === 0 ? kept : [...kept, '', `… and ${rest} more ${what}, which the report file has.`];
        };
        const changed = take(rows.map(tableRow), roomForTable, 'rows', tableHead.length);
        const notes = take(rows.flatMap((row) => notesOf(row, report, source)), roomForNotes, 'notes');
        const findings = take(report.findings.toSorted(bySeverity).map(findingText), roomForNotes, 'findings');
        const counted = (0,_counted_js__WEBPACK_IMPORTED_MODULE_8__/* .countedBlocks */ .z)(report).map(({ benchmark, summary, changes, more }) => {
            const lines = changes.map(({ place, text }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownName */ .Zt)(place.name, 48)} (${placeLink(place, source)}): ${text}`);
            // A summary is HTML, where back-ticks make no code.
            const title = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainName */ .MH)(benchmark, 48).replaceAll('`', "'"))}: ${summary}`;
            const rest = more === 0 ? [] : ['', `… and ${more} more, which the report file has.`];
            return folded(title, [...take(lines, roomForNotes, 'counts', title.length + 100), ...rest]);
        });
        const unchanged = take(outline.unchanged
            .flatMap(({ verdict, also }) => [verdict, ...also])
            .map((verdict) => tableRow({ verdict, also: [] })), roomForTable, 'rows', tableHead.length + 100);
        const skipped = take(outline.notLooked.map((name) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownName */ .Zt)(name)}`), roomForNotes, 'names', 100);
        return `${[
            first,
            rows.length === 0 ? '' : [tableHead, ...changed].join('\n'),
            notes.join('\n'),
            findings.join('\n'),
            ...counted,
            folded(`${outline.unchanged.length} unchanged`, outline.unchanged.length === 0 ? [] : [tableHead, ...unchanged]),
            folded(`${outline.notLooked.length} not looked at: none of their paths changed`, skipped),
            last,
        ]
            .filter((block) => block !== '')
            .join('\n\n')
            .replaceAll(_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .glue */ .i, ' ')}\n`;
    },
};
const tableHead = `| | benchmark | metric | base | head | change | |
| :-- | :-- | :-- | --: | --: | --: | :-- |`;
/** Marks and words together: neither colour nor picture alone carries the meaning. */
const wordText = {
    regression: '🔴 regression',
    'over-budget': '🔴 over budget',
    missing: '🔴 missing',
    inconclusive: '🟡 inconclusive',
    improvement: '🟢 improvement',
    new: '🔵 new',
    removed: '⚪ removed',
    unchanged: 'unchanged',
    'not-looked': 'not looked at',
};
/** What is accepted keeps its word, and not the mark of what fails. */
const markOf = ({ word, accepted }) => accepted === undefined ? wordText[word] : `${wordText[word].replace('🔴', '🟡')}, accepted`;
function tableRow({ verdict }) {
    const { metric, before, after, unit, change, bar } = (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .n)(verdict);
    const withUnit = (number) => number === '' ? '' : [number, (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(unit)].filter((part) => part !== '').join(_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .glue */ .i);
    const cells = [
        verdict.judges ? markOf(verdict) : 'shown only',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownName */ .Zt)(verdict.benchmark),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(metric),
        withUnit(before),
        withUnit(after),
        verdict.judges && verdict.word !== 'unchanged' && change !== '' ? `**${change}**` : change,
        bar === '' ? '' : `\`${bar}\``,
    ];
    return `| ${cells.join(' | ')} |`;
}
/** A list item a row that has something to say: the verdict's words, and below them what made it so and what to do. */
function notesOf(row, report, source) {
    const { because, accepted, numbers, remedies, blames, profiled } = (0,_details_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsOf */ .c)(row, report);
    const causes = blames.map(({ culprit, text }) => `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownName */ .Zt)(culprit.name)} in ${placeLink(culprit, source)}**: ${sentence((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(text))}`);
    const texts = [because, accepted, numbers].filter((text) => text !== undefined);
    const below = [
        ...causes,
        ...profiled.map((text) => sentence((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(text))),
        ...remedies.map((remedy) => `→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(remedy)}`),
    ];
    if (texts.length + below.length === 0)
        return [];
    const words = texts.map((text) => sentence((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(text)));
    const first = [`- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownName */ .Zt)(row.verdict.benchmark)}**:`, ...words].join(' ');
    return [[first, ...below.map((line) => `  - ${line}`)].join('\n')];
}
/** A link to the line, where it is known which server shows it. */
function placeLink(culprit, source) {
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownName */ .Zt)((0,_blame_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(culprit), 200);
    const url = source === undefined ? undefined : (0,_source_link_js__WEBPACK_IMPORTED_MODULE_9__/* .sourceLink */ ._)(source, culprit);
    return url === undefined ? text : `[${text}](${url})`;
}
/** With a capital and a stop, as it stands on its own. */
function sentence(text) {
    const begun = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
    return /[.!?…]$/u.test(begun) ? begun : `${begun}.`;
}
const rank = { error: 0, warning: 1, note: 2 };
const bySeverity = (a, b) => rank[a.severity] - rank[b.severity];
function findingText({ severity, text, remedy, position, benchmark }) {
    const place = position === undefined ? [] : [position.file, position.line, position.column];
    const about = [
        place.filter((part) => part !== undefined).join(':'),
        benchmark === undefined ? '' : benchmark,
    ].filter((part) => part !== '');
    const where = about.length === 0 ? '' : ` (${about.map((each) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownName */ .Zt)(each)).join(', ')})`;
    return `- **${severity}**${where}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(text)}${remedy === undefined ? '' : ` → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(remedy)}`}`;
}
function folded(summary, lines) {
    return lines.length === 0
        ? ''
        : `<details><summary>${summary}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
/** Where it was measured and how to do it again; small, at the end, and never cut. */
function small(report) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .xS)(report).map(({ label, text }) => `- ${label}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(text)}`);
    const command = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(report.reproduce, 2000);
    const fence = '`'.repeat(Math.max(3, ...[...command.matchAll(/`+/gu)].map(([ticks]) => ticks.length + 1)));
    return folded('where it was measured, and how to do it again', [...facts, '', `${fence}sh`, command, fence]);
}


/***/ }),

/***/ 1780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const upper = sorted[sorted.length >> 1] ?? values[0];
    const lower = sorted[(sorted.length - 1) >> 1] ?? values[0];
    return lower === upper ? upper : lower + (upper - lower) / 2;
}


/***/ }),

/***/ 44726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ outlineOf),
/* harmony export */   Y: () => (/* binding */ countBenchmarks)
/* harmony export */ });
/** From what fails a build to what nobody need read. */
const order = [
    'regression',
    'over-budget',
    'missing',
    'inconclusive',
    'improvement',
    'new',
    'removed',
    'unchanged',
    'not-looked',
];
/** Said of a benchmark as a whole, however many series it has. */
const whole = new Set(['missing', 'new', 'removed', 'unchanged', 'not-looked']);
function outlineOf(report) {
    const rows = [...byBenchmark(report.verdicts).values()].flatMap(rowsOf);
    const of = (word) => rows.filter(({ verdict }) => verdict.word === word);
    const skipped = [...of('not-looked').map(({ verdict }) => verdict.benchmark), ...report.evidence.notLooked];
    const seen = rows.filter(({ verdict }) => !['removed', 'not-looked'].includes(verdict.word));
    return {
        changed: order
            .slice(0, -2)
            .map((word) => ({ word, rows: of(word) }))
            .filter((group) => group.rows.length > 0),
        unchanged: of('unchanged'),
        notLooked: [...new Set(skipped)],
        looked: countBenchmarks(seen),
    };
}
/** How many benchmarks stand behind rows: one may have a row for each of its metrics. */
function countBenchmarks(rows) {
    return new Set(rows.map(({ verdict }) => verdict.benchmark)).size;
}
function byBenchmark(verdicts) {
    const groups = new Map();
    for (const verdict of verdicts) {
        const group = groups.get(verdict.benchmark);
        if (group === undefined)
            groups.set(verdict.benchmark, [verdict]);
        else
            group.push(verdict);
    }
    return groups;
}
function rowsOf(verdicts) {
    const sorted = verdicts.toSorted((a, b) => order.indexOf(a.word) - order.indexOf(b.word));
    const judging = sorted.filter(({ judges }) => judges);
    const speaking = judging.length > 0 ? judging : sorted.slice(0, 1);
    const loud = speaking.filter(({ word }, index) => {
        const first = speaking.findIndex((other) => other.word === word) === index;
        return whole.has(word) ? first && (word !== 'unchanged' || index === 0) : true;
    });
    const quiet = verdicts.filter((verdict) => !loud.includes(verdict));
    return loud.map((verdict, index) => ({ verdict, also: index === 0 ? quiet : [] }));
}


/***/ }),

/***/ 65179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uA: () => (/* binding */ judgedAlike),
  L4: () => (/* binding */ measuredValues),
  TI: () => (/* binding */ reportData),
  Jj: () => (/* binding */ rowData)
});

// EXTERNAL MODULE: ./build/model/explanation.js
var explanation = __webpack_require__(30893);
// EXTERNAL MODULE: ./build/model/environment.js
var model_environment = __webpack_require__(2103);
// EXTERNAL MODULE: ./build/model/json-text.js
var json_text = __webpack_require__(74268);
// EXTERNAL MODULE: ./build/reports/change.js
var change = __webpack_require__(98406);
;// CONCATENATED MODULE: ./build/reports/explanation-data.js
function explanationData({ benchmark, resource, tool, runs, culprits, waterfall, exact, cannotSay, profiles, picture, }) {
    return {
        benchmark,
        resource,
        tool,
        runs: { base: runs.base, head: runs.head },
        culprits: culprits.map(culpritData),
        waterfall: waterfall && waterfallData(waterfall),
        exact: exact.map(exactData),
        cannotSay,
        profiles: profiles && { base: [...profiles.base], head: [...profiles.head] },
        picture,
    };
}
function culpritData({ kind, name, file, line, lineFrom, was, change, unit, selfTime, share, calls, split, inDiff, confidence, because, lines, callees, }) {
    return {
        kind,
        name,
        file,
        line,
        lineFrom,
        was: was && { name: was.name, file: was.file },
        change: estimateData(change),
        unit,
        selfTime: selfTime && { ratio: selfTime.ratio, low: selfTime.low, high: selfTime.high },
        share,
        calls: calls && { baseline: calls.baseline, candidate: calls.candidate },
        split: split && { moreCalls: split.moreCalls, costPerCall: split.costPerCall },
        inDiff,
        confidence,
        because,
        lines: lines.map((one) => ({
            lines: spanData(one.lines),
            was: one.was && spanData(one.was),
            change: estimateData(one.change),
            inDiff: one.inDiff,
        })),
        callees: callees.map((one) => ({
            name: one.name,
            file: one.file,
            line: one.line,
            change: estimateData(one.change),
        })),
    };
}
const estimateData = ({ value, low, high }) => ({ value, low, high });
const spanData = ({ from, to }) => ({ from, to });
function waterfallData({ unit, base, head, parts }) {
    return {
        unit,
        base,
        head,
        parts: parts.map(({ kind, name, file, line, change }) => ({ kind, name, file, line, change })),
    };
}
function exactData(change) {
    const { counter, unit, name, file, line, base, head, deterministic, uncertain, gated } = change;
    return {
        counter,
        unit,
        name,
        file,
        line,
        base,
        head,
        change: change.change,
        deterministic,
        uncertain,
        gated,
    };
}

// EXTERNAL MODULE: ./build/reports/facts.js
var facts = __webpack_require__(76099);
// EXTERNAL MODULE: ./build/reports/health-data.js
var health_data = __webpack_require__(77273);
// EXTERNAL MODULE: ./build/reports/median.js
var median = __webpack_require__(1780);
;// CONCATENATED MODULE: ./build/reports/report-data.js








function reportData(report) {
    const { suite, decision, verdicts, findings, base, head, environment, launcher, time, unsettled, evidence, } = report;
    const measured = measuredValues(evidence);
    return {
        schema: 'benchline.report/1',
        suite,
        decision,
        rows: verdicts.map((verdict) => rowData(verdict, measured, (0,explanation/* culpritsOf */.E)(verdict, report.explanations))),
        findings: findings.map(({ code, severity, text, remedy, position, benchmark }) => ({
            code,
            severity,
            text,
            remedy,
            position: position && { file: position.file, line: position.line, column: position.column },
            benchmark,
        })),
        baseline: {
            policy: report.policy,
            commit: base.commit,
            runs: baselineRuns(report),
            label: base.label,
            chosen: base.chosen,
            uncommitted: base.uncommitted,
        },
        head: { commit: head.commit, label: head.label, chosen: head.chosen, uncommitted: head.uncommitted },
        environment: environment && environmentData(environment),
        launcher: launcher && { name: launcher.name, lacks: [...launcher.lacks] },
        time: time && { limit: time.limit, spent: time.spent },
        unsettled: { count: unsettled.count, of: unsettled.of },
        reproduce: report.reproduce,
        trends: report.trends?.map(({ benchmark, metric, medians }) => ({
            benchmark,
            metric,
            medians: [...medians],
        })),
        explanations: report.explanations?.map(explanationData),
        counted: report.counted?.map(({ benchmark, counter, tool, runs, changes, more }) => ({
            benchmark,
            counter,
            tool,
            runs: { base: runs.base, head: runs.head },
            changes: changes.map(exactData),
            more,
        })),
        evidence: evidenceData(evidence),
    };
}
/** Whether two reports on the same evidence say the same of it, to the last bit. */
function judgedAlike(a, b) {
    const measured = measuredValues(a.evidence);
    const judged = ({ decision, verdicts, unsettled }) => ({
        decision,
        rows: verdicts.map((verdict) => rowData(verdict, measured)),
        unsettled: { count: unsettled.count, of: unsettled.of },
    });
    return (0,json_text/* sameJson */.Vk)(judged(a), judged(b));
}
/** Base runs of the workload that has most, or stored runs. */
function baselineRuns(report) {
    const { history } = report.evidence;
    if (report.policy === 'history' && history !== undefined)
        return history.runs.length;
    const counts = (0,facts/* pairCounts */.vL)(report);
    return counts.length === 0 ? undefined : Math.max(...counts);
}
function environmentData(environment) {
    const { cpu, flags, cores, memory, os, kernel, arch, runtimes, image, named } = environment;
    const known = { cpu, flags: flags && [...flags], cores, memory, os, kernel, arch, runtimes, image, named };
    return { fingerprint: (0,model_environment/* fingerprint */.Rj)(environment), ...known };
}
function measuredValues(evidence) {
    // Tens of thousands of readings are sorted by this, and a benchmark has few metrics: no key is made of them.
    const found = new Map();
    const stretchOf = (side, benchmark, metric, stage) => found
        .get(benchmark)
        ?.find((one) => one.stage === stage && one.side === side && isSame(one.metric, metric));
    for (const { side, stage, readings } of evidence.runs) {
        for (const { benchmark, metric, value } of readings) {
            const known = stretchOf(side, benchmark, metric, stage);
            if (known !== undefined)
                known.values.push(value);
            else {
                const stretches = found.get(benchmark) ?? [];
                found.set(benchmark, stretches);
                stretches.push({ side, metric, stage, values: [value] });
            }
        }
    }
    return (side, benchmark, metric, stage) => stretchOf(side, benchmark, metric, stage)?.values ?? [];
}
const isSame = (a, b) => a === b || (a.name === b.name && a.unit === b.unit && a.better === b.better && a.nature === b.nature);
/** One verdict; the order of fields is that of the schema. */
function rowData(verdict, measured, culprits = []) {
    const { benchmark, comparison, word, judges, budget, threshold, because, decision, pairsNeeded } = verdict;
    const compared = comparison?.kind === 'compared' ? comparison : undefined;
    const side = (name, sample) => sample && sideData(sample, name, measured, compared?.stage);
    return {
        benchmark,
        metric: comparison?.metric.name,
        unit: comparison?.metric.unit,
        verdict: word,
        because,
        baseline: side('base', sampleOf(comparison, 'baseline')),
        candidate: side('head', sampleOf(comparison, 'candidate')),
        effect: compared && effectData(compared.effect, (0,change/* ratioOf */.pO)(compared)),
        minimumDetectable: compared && finite(compared.minimumDetectable),
        judges,
        decision,
        threshold,
        budget,
        comparison: comparison?.kind,
        incomparable: comparison?.kind === 'incomparable' ? comparison.because : undefined,
        better: comparison?.metric.better,
        nature: comparison?.metric.nature,
        paired: compared?.paired,
        exact: compared?.exact,
        pWorse: compared?.pWorse,
        pBetter: compared?.pBetter,
        upperBound: compared && finite(compared.upperBound),
        spread: compared?.spread,
        noise: compared?.noise,
        apart: compared?.apart && {
            historyRuns: compared.apart.historyRuns,
            worse: compared.apart.worse,
            better: compared.apart.better,
        },
        stage: compared?.stage,
        suspected: compared?.suspected,
        policy: compared?.basis,
        exactChange: comparison?.kind === 'incomparable' ? comparison.exactChange : undefined,
        pairsNeeded,
        culprits: culprits.length === 0 ? undefined : culprits.map(culpritData),
        accepted: verdict.accepted && acceptedData(verdict.accepted),
    };
}
function acceptedData({ benchmark, metric, reason, until, atMost, label }) {
    return { benchmark, metric, reason, until, atMost, label };
}
function sampleOf(comparison, side) {
    if (comparison === undefined)
        return undefined;
    if (comparison.kind === 'added')
        return side === 'candidate' ? comparison.candidate : undefined;
    if (comparison.kind === 'removed')
        return side === 'baseline' ? comparison.baseline : undefined;
    return comparison[side];
}
function sideData({ benchmark, metric, values }, side, measured, stage) {
    const raw = measured(side, benchmark, metric, stage);
    const same = raw.length === values.length && raw.every((value, index) => Object.is(value, values[index]));
    return { center: (0,median/* median */.J)(values), n: values.length, values: same ? undefined : [...values] };
}
/** Ratios are candidate / baseline as measured; `relative` and `absolute` are positive where it is worse. */
function effectData({ relative, absolute, level }, ratio) {
    return {
        ratio: known(ratio.value),
        low: known(ratio.low),
        high: known(ratio.high),
        level,
        relative: report_data_estimateData(relative),
        absolute: report_data_estimateData(absolute),
    };
}
function report_data_estimateData({ value, low, high }) {
    const infinite = { value: signIfInfinite(value), low: signIfInfinite(low), high: signIfInfinite(high) };
    const any = Object.values(infinite).some((sign) => sign !== undefined);
    return { value: known(value), low: known(low), high: known(high), infinite: any ? infinite : undefined };
}
/** Infinite numbers are absent; NaN stays, so that writing it fails: nothing may turn it into "unknown". */
const known = (value) => value === Infinity || value === -Infinity ? undefined : value;
const finite = (value) => (value === Infinity ? undefined : value);
const signIfInfinite = (value) => known(value) === undefined ? Math.sign(value) : undefined;
/** Each series and workload is named once; a run is `[workload, side, pair, at, series, value, series, value, …]`. */
function evidenceData(evidence) {
    const workloads = new Map();
    const series = new Map();
    const declared = [];
    const seriesOf = ({ benchmark, metric }) => {
        const own = series.get(benchmark) ?? [];
        const found = own.find((one) => isSame(one.metric, metric));
        if (found !== undefined)
            return found.number;
        const number = declared.length;
        series.set(benchmark, [...own, { metric, number }]);
        const { name, unit, better, nature } = metric;
        declared.push({ benchmark, metric: name, unit, better, nature });
        return number;
    };
    const runs = evidence.runs.map(({ workload, side, pair, at, readings }) => {
        if (!workloads.has(workload))
            workloads.set(workload, workloads.size);
        const number = workloads.get(workload) ?? 0;
        return [
            number,
            side === 'base' ? 0 : 1,
            pair,
            at,
            ...readings.flatMap((each) => [seriesOf(each), each.value]),
        ];
    });
    const queued = evidence.runs.flatMap(({ readings }, run) => readings.flatMap((each) => (each.queued === undefined ? [] : [[run, seriesOf(each), each.queued]])));
    const history = evidence.history && {
        base: evidence.history.base,
        others: evidence.history.others,
        runs: evidence.history.runs.map(({ commit, at, samples }) => ({
            commit,
            at,
            samples: samples.map((sample) => [seriesOf(sample), ...sample.values]),
        })),
    };
    const { gate, paired, seed } = evidence;
    return {
        gate: {
            falseAlarmRate: gate.falseAlarmRate,
            margin: gate.margin,
            onInconclusive: gate.onInconclusive,
            onMissing: gate.onMissing,
        },
        terms: Object.entries(evidence.terms).map(([benchmark, terms]) => termsData(benchmark, terms)),
        paired,
        seed,
        absences: evidence.absences.map(({ benchmark, side, kind, because }) => ({
            benchmark,
            side,
            kind,
            because,
        })),
        doubts: evidence.doubts.map(({ benchmark, metric, code, because, remedy }) => ({
            benchmark,
            metric,
            code,
            because,
            remedy,
        })),
        notLooked: [...evidence.notLooked],
        series: declared,
        workloads: [...workloads.keys()],
        runs,
        queued: queued.length === 0 ? undefined : queued,
        untouched: evidence.untouched,
        stages: evidence.schedule && stagesData(evidence.runs),
        schedule: evidence.schedule && scheduleData(evidence.schedule),
        history,
        accepted: evidence.accepted?.map(acceptedData),
        health: evidence.health && (0,health_data/* healthData */.V)(evidence.health),
    };
}
/** A stage and how many runs in a row were of it. */
function stagesData(runs) {
    const found = [];
    for (const { stage = 'none' } of runs) {
        const last = found.at(-1);
        if (last?.[0] === stage)
            last[1] += 1;
        else
            found.push([stage, 1]);
    }
    return found;
}
function scheduleData({ design, otherTests, hypotheses, screen, rounds, steps, control }) {
    const hypothesis = ({ benchmark, metric, witnesses }) => ({
        benchmark,
        metric,
        witnesses: [...witnesses],
    });
    const step = ({ workload, hypotheses: tested, direction, pairs: planned, looks }) => ({
        workload,
        hypotheses: tested.map(hypothesis),
        direction,
        pairs: planned,
        looks: [...looks],
    });
    return {
        design,
        otherTests,
        hypotheses: hypotheses.map(hypothesis),
        screen: screen && { runs: screen.runs },
        rounds: rounds.map(({ pairs: each, workloads }) => ({ pairs: each, workloads: [...workloads] })),
        steps: steps.map(step),
        control: control.map(step),
    };
}
const pairs = (values) => Object.entries(values).map(([metric, value]) => ({ metric, value }));
function termsData(benchmark, { threshold, thresholds, budgets, gate, judge, counting, margins }) {
    return {
        benchmark,
        threshold,
        thresholds: pairs(thresholds),
        budgets: pairs(budgets),
        gate,
        judge: judge === 'auto' ? judge : [...judge],
        counting,
        margins: margins && pairs(margins),
    };
}


/***/ }),

/***/ 53680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sourceLink)
/* harmony export */ });
/** Where a line of the repository can be looked at: the page of a file at one commit, on the server in use. */
/** Undefined for a path that leads out of the repository, and where the commit is none. */
function sourceLink({ repository, commit }, { file, line }) {
    const parts = file.split('/');
    if (parts.some((part) => ['', '.', '..'].includes(part)) || !/^[0-9a-f]{40,64}$/u.test(commit))
        return undefined;
    const anchor = line === undefined ? '' : `#L${line}`;
    return `${repository}/blob/${commit}/${parts.map(escaped).join('/')}${anchor}`;
}
/** Parentheses and the like would end a link in Markdown. */
function escaped(part) {
    return encodeURIComponent(part.replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll(/[!'()*~_]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 37454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   i: () => (/* binding */ glue)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73027);
/** Text broken into lines that fit a terminal. */

/** What must not be torn apart (a number and its unit) is joined by this while lines are broken. */
const glue = '\u00A0';
/** Lines of at most `columns`, broken at spaces; a word longer than a line is cut. Glue becomes a space. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    let used = 0;
    const joined = text.replaceAll(/(?<=\d) (?=%|(?:[mnµ]?s|min|h|[KMGT]i?B|B)\b)/gu, glue);
    for (const word of joined.split(' ').flatMap((long) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .slices */ .wc)(long, columns))) {
        const width = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(word);
        if (line !== '' && used + 1 + width > columns) {
            lines.push(line);
            line = '';
            used = 0;
        }
        line = line === '' ? word : `${line} ${word}`;
        used += width + (used === 0 ? 0 : 1);
    }
    return [...lines, line].filter((each) => each !== '').map((each) => each.replaceAll(glue, ' '));
}


/***/ })

};
