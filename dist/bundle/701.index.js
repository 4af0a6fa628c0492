export const id = 701;
export const ids = [701];
export const modules = {

/***/ 35047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ diffProfiles)
/* harmony export */ });
/* harmony import */ var _callers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60451);
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70183);
/* harmony import */ var _exact_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46268);
/* harmony import */ var _flat_views_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22443);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41571);
/* harmony import */ var _line_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48178);
/* harmony import */ var _line_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67407);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89509);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41204);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57947);
/* harmony import */ var _views_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17457);











/**
 * What changed between two profiles. Rows are means of nothing: one run a side cannot tell a change from noise, and no
 * row claims that it does; counters of exact tools are exact. Profiles that are not comparable give findings of severity
 * error and no rows; those with too few samples give a warning with their rows.
 */
function diffProfiles(base, head, options = {}) {
    const unlike = (0,_comparable_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .K)([base], [head], { fewest: 0 });
    if (unlike.length > 0 && options.anyway !== true) {
        return { functions: [], lines: [], exact: [], findings: unlike };
    }
    const doubts = (0,_comparable_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .K)([base], [head]);
    const findings = doubts.map((finding) => ({ ...finding, severity: 'warning' }));
    const map = (0,_line_map_js__WEBPACK_IMPORTED_MODULE_2__/* .lineMap */ .d)(options.diff ?? '');
    const profiles = { base, head };
    const functions = { base: functionsOf(base, 'base', options), head: functionsOf(head, 'head', options) };
    const runs = (side) => ({ profiles: [profiles[side]], functions: functions[side] });
    const matched = (0,_match_js__WEBPACK_IMPORTED_MODULE_3__/* .match */ .Y)(functions.base, functions.head, map, (side) => (0,_callers_js__WEBPACK_IMPORTED_MODULE_4__/* .callersOf */ .G)(runs(side)));
    const exact = (0,_exact_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .exactChanges */ .z)({ base: runs('base'), head: runs('head') }, matched, map);
    const value = (0,_observe_js__WEBPACK_IMPORTED_MODULE_6__/* .valuePlace */ .F)(head.valueTypes, options.value);
    const type = head.valueTypes[value];
    const peaks = peaksOf(base.series, head.series);
    const common = { exact: exact.changes, ...(peaks.length === 0 ? {} : { peaks }), findings };
    if (type === undefined)
        return { functions: [], lines: [], ...common };
    const rows = new _line_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .LineRows */ .m(matched, map);
    const sides = {
        base: sumsOf(base, 'base', functions.base, { matched, rows, value }),
        head: sumsOf(head, 'head', functions.head, { matched, rows, value }),
    };
    return {
        value: { name: type.name, unit: type.unit, base: sides.base.total, head: sides.head.total },
        functions: functionRows(sides, matched, map, (pair) => exact.callsOf(pair)),
        lines: lineRows(sides, matched, rows),
        ...common,
    };
}
function peaksOf(base, head) {
    const peakIn = (all, name) => all.find((series) => series.name === name)?.points.reduce((peak, [, value]) => Math.max(peak, value), 0);
    const units = new Map([...base, ...head].map(({ name, unit }) => [name, unit]));
    return [...units].map(([name, unit]) => {
        const [before, after] = [peakIn(base, name), peakIn(head, name)];
        return {
            name,
            unit,
            ...(before === undefined ? {} : { base: before }),
            ...(after === undefined ? {} : { head: after }),
        };
    });
}
function functionsOf(profile, side, { roots, source }) {
    const named = roots?.[side] ?? [];
    return (0,_identify_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .l)({
        profiles: [profile],
        roots: named.length > 0 ? named : (0,_locate_js__WEBPACK_IMPORTED_MODULE_8__/* .guessRoot */ .m)([profile]),
        source: (path) => source?.(side, path),
    });
}
function sumsOf(profile, side, functions, common) {
    const weights = (0,_views_js__WEBPACK_IMPORTED_MODULE_9__/* .weighStacks */ .mv)(profile, common.value);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return total > 0
        ? { total, ...stackSums(profile, side, functions, common, weights) }
        : flatSums(profile, side, functions, common);
}
function stackSums({ frames, stacks }, side, functions, { matched, rows }, weights) {
    const count = frames.function.length;
    const [pairOf, rowOf] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1)];
    const ours = new Uint8Array(count);
    const place = functions.places[0] ?? new Int32Array(0);
    for (let frame = 0; frame < count; frame += 1) {
        const identity = place[frames.function[frame] ?? -1] ?? -1;
        pairOf[frame] = matched.pairOf[side][identity] ?? -1;
        if (functions.identities[identity]?.repository !== true)
            continue;
        ours[frame] = 1;
        rowOf[frame] = rows.rowOf(side, identity, frames.line[frame] ?? 0);
    }
    const self = new Float64Array(matched.pairs.length);
    (0,_views_js__WEBPACK_IMPORTED_MODULE_9__/* .sumBy */ .xu)(stacks.frame, weights, count).forEach((sum, frame) => addTo(self, pairOf[frame] ?? -1, sum));
    const lines = new Map();
    (0,_views_js__WEBPACK_IMPORTED_MODULE_9__/* .sumBy */ .xu)((0,_views_js__WEBPACK_IMPORTED_MODULE_9__/* .deepest */ .JS)(stacks, ours), weights, count).forEach((sum, frame) => {
        const row = rowOf[frame] ?? -1;
        if (sum > 0)
            lines.set(row, (lines.get(row) ?? 0) + sum);
    });
    return { self, inclusive: (0,_views_js__WEBPACK_IMPORTED_MODULE_9__/* .inclusive */ .$9)(stacks, weights, pairOf, matched.pairs.length), lines };
}
function flatSums(profile, side, functions, { matched, rows, value }) {
    const place = functions.places[0] ?? new Int32Array(0);
    const pairAt = (one) => matched.pairOf[side][place[one] ?? -1] ?? -1;
    const own = (0,_flat_views_js__WEBPACK_IMPORTED_MODULE_10__/* .selfOfFunctions */ .xL)(profile, value);
    const self = new Float64Array(matched.pairs.length);
    own.forEach((amount, one) => addTo(self, pairAt(one), amount));
    let whole;
    for (const { function: one, total } of profile.functionRows) {
        const amount = total?.[value];
        if (amount === undefined)
            continue;
        whole ??= new Float64Array(matched.pairs.length);
        addTo(whole, pairAt(one), amount);
    }
    const lines = new Map();
    const add = (row, amount) => void lines.set(row, (lines.get(row) ?? 0) + amount);
    profile.lineRows.forEach(({ line, values }, row) => {
        const identity = functions.linePlaces[0]?.[row] ?? -1;
        const amount = values?.[value] ?? 0;
        if (amount > 0 && functions.identities[identity]?.repository === true) {
            add(rows.rowOf(side, identity, line), amount);
        }
    });
    if (profile.lineRows.length === 0) {
        // Without lines, the blame of whole functions is the closest to them.
        const ours = (one) => functions.identities[place[one] ?? -1]?.repository === true;
        new _flat_views_js__WEBPACK_IMPORTED_MODULE_10__/* .CallGraph */ .lX(profile, value).handUp(own, ours).forEach((amount, one) => {
            if (amount > 0)
                add(rows.rowOf(side, place[one] ?? -1, 0), amount);
        });
    }
    return { total: own.reduce((sum, amount) => sum + amount, 0), self, inclusive: whole, lines };
}
function addTo(sums, place, amount) {
    if (place >= 0)
        sums[place] = (sums[place] ?? 0) + amount;
}
const byChange = (a, b) => Math.abs(b.head - b.base) - Math.abs(a.head - a.base);
function functionRows({ base, head }, { pairs }, map, callsOf) {
    return pairs
        .flatMap((pair, place) => {
        const identity = pair.head ?? pair.base;
        const own = { base: base.self[place] ?? 0, head: head.self[place] ?? 0 };
        const all = { base: base.inclusive?.[place] ?? 0, head: head.inclusive?.[place] ?? 0 };
        const calls = callsOf(place);
        if (identity === undefined || (own.base + own.head + all.base + all.head === 0 && calls === undefined))
            return [];
        const { name, path, lines, repository } = identity;
        const before = pair.head === undefined ? undefined : pair.base;
        const elsewhere = before !== undefined && (before.name !== name || map.across('base', before.path) !== path);
        return [
            {
                name,
                ...(path === '' ? {} : { file: path }),
                ...(lines === undefined ? {} : { lines }),
                ...(elsewhere ? { was: { name: before.name, file: before.path } } : {}),
                ...own,
                ...(base.inclusive === undefined && head.inclusive === undefined ? {} : { inclusive: all }),
                ...(calls === undefined ? {} : { calls }),
                repository,
                inDiff: pair.touched,
            },
        ];
    })
        .toSorted(byChange);
}
function lineRows({ base, head }, { pairs }, { rows }) {
    return [...new Set([...base.lines.keys(), ...head.lines.keys()])]
        .flatMap((place) => {
        const row = rows[place];
        const pair = pairs[row?.pair ?? -1];
        const identity = pair?.head ?? pair?.base;
        if (row === undefined || identity === undefined)
            return [];
        const lines = row.head ?? row.base;
        return [
            {
                name: identity.name,
                file: identity.path,
                ...(lines === undefined ? {} : { lines }),
                ...(row.base === undefined || row.head === undefined ? {} : { was: { lines: row.base } }),
                base: base.lines.get(place) ?? 0,
                head: head.lines.get(place) ?? 0,
                repository: true,
                inDiff: row.touched,
            },
        ];
    })
        .toSorted(byChange);
}


/***/ }),

/***/ 42892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareSamples: () => (/* reexport */ compareSamples),
  diffProfiles: () => (/* reexport */ diff_profiles/* diffProfiles */.U),
  judge: () => (/* reexport */ assess/* assess */.n),
  readProfile: () => (/* reexport */ read_profile/* readProfile */.e),
  readResults: () => (/* reexport */ read_results/* readResults */.x)
});

// EXTERNAL MODULE: ./build/compare/compare.js + 5 modules
var compare = __webpack_require__(12570);
// EXTERNAL MODULE: ./build/judge/judge.js + 3 modules
var judge = __webpack_require__(66592);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/sample.js
var sample = __webpack_require__(14518);
;// CONCATENATED MODULE: ./build/compare-samples.js
/** Two samples held against each other: the whole procedure of a check for a family of one, as a library function. */




const metric = { name: 'value', unit: '1', better: 'lower', nature: 'noisy' };
/**
 * Compares two samples as a check compares base and head. Fewer than 5 values (pairs) are `inconclusive`. Samples that
 * were not run in pairs are never a `regression` or an `improvement` unless ten history runs at least support it: the
 * candidate's median then lies beyond the one-sided prediction bound (confidence 1 − alpha) of their medians, each of as
 * many values as the candidate has, by more than the margin.
 *
 * Throws a `Fault` for an empty sample, a value that is not a positive finite number, pairs of unequal length, and
 * options out of range.
 */
function compareSamples(options) {
    const { paired, history = [], margin = 0.01, threshold = 0.03, alpha = 0.01, seed = 1 } = options;
    refuse({ margin, threshold, alpha, seed });
    const [baseline, candidate] = [compare_samples_sample('baseline', options.baseline), compare_samples_sample('candidate', options.candidate)];
    if (paired && baseline.values.length !== candidate.values.length) {
        throw (0,finding/* fault */.D)('unequal-pairs', `baseline has ${baseline.values.length} values and candidate ${candidate.values.length}: pairs have as many of both`, { remedy: 'pass paired: false for samples that were not run in pairs' });
    }
    history.forEach((values, index) => values.length > 0 && compare_samples_sample(`history run ${index + 1}`, values));
    const comparison = (0,compare/* compare */.U)(baseline, candidate, {
        paired,
        margin,
        level: 1 - alpha,
        alpha,
        familySize: 1,
        seed,
        history,
    });
    const terms = { threshold, thresholds: {}, budgets: {}, gate: 'fail', judge: 'auto' };
    const gate = { falseAlarmRate: alpha, margin, onInconclusive: 'warn', onMissing: 'fail' };
    const [verdict] = (0,judge/* judge */.S)([{ comparison, terms, judges: true, doubts: [] }], gate, { judging: 1, shown: 1 });
    if (verdict === undefined || comparison.kind !== 'compared' || !isAnswer(verdict.word)) {
        throw new Error('two samples of one noisy metric without a zero were not compared');
    }
    const { relative, level } = comparison.effect;
    return {
        verdict: verdict.word,
        effect: { ratio: 1 + relative.value, low: Math.max(0, 1 + relative.low), high: 1 + relative.high, level },
        p: comparison.pWorse,
        minimumDetectable: comparison.minimumDetectable,
        because: verdict.because,
    };
}
const answers = ['regression', 'improvement', 'unchanged', 'inconclusive'];
const isAnswer = (word) => answers.some((answer) => answer === word);
function refuse({ margin, threshold, alpha, seed }) {
    const bad = Object.entries({ margin, threshold }).find(([, value]) => !(Number.isFinite(value) && Number(value) >= 0));
    if (bad !== undefined)
        throw (0,finding/* fault */.D)('bad-option', `${bad[0]} is ${bad[1]}, not a fraction of 0 or more`);
    if (!(Number(alpha) > 0 && Number(alpha) < 1)) {
        throw (0,finding/* fault */.D)('bad-option', `alpha is ${alpha}, not a fraction between 0 and 1`);
    }
    if (!Number.isFinite(seed))
        throw (0,finding/* fault */.D)('bad-option', `seed is ${seed}, not a number`);
}
function compare_samples_sample(name, values) {
    const made = (0,sample/* makeSample */.L)(name, metric, values);
    const zero = values.indexOf(0);
    if (zero >= 0)
        throw (0,finding/* fault */.D)('bad-value', `${name}: value ${zero + 1} is 0, which has no ratio to anything`);
    return made;
}

// EXTERNAL MODULE: ./build/assess.js + 13 modules
var assess = __webpack_require__(41416);
// EXTERNAL MODULE: ./build/read-results.js
var read_results = __webpack_require__(50841);
// EXTERNAL MODULE: ./build/read-profile.js
var read_profile = __webpack_require__(64598);
// EXTERNAL MODULE: ./build/attribute/diff-profiles.js
var diff_profiles = __webpack_require__(35047);
;// CONCATENATED MODULE: ./build/index.js
/** Benchline as a library: the pure core that compares, judges and reads results and profiles. It touches no file and no network. */







/***/ }),

/***/ 9173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ acceptLabel),
/* harmony export */   sf: () => (/* binding */ atMostText),
/* harmony export */   zs: () => (/* binding */ acceptedText)
/* harmony export */ });
/** The label that accepts, for one pull request, whatever it makes worse. */
const acceptLabel = 'benchline: accept';
/** `accepted until 2027-01-31, at most 15 % worse: the new codec is worth it`; the reason is data, so renderers escape it. */
function acceptedText({ reason, until, atMost, label }) {
    if (label !== undefined)
        return `accepted by the label ${label}`;
    const most = atMost === undefined ? '' : `, at most ${atMostText(atMost)} worse`;
    return `accepted${until === undefined ? '' : ` until ${until}`}${most}: ${reason}`;
}
/** `15 %`. */
function atMostText(atMost) {
    return `${Number((atMost * 100).toPrecision(6))} %`;
}


/***/ }),

/***/ 36939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fault),
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
/**
 * The run cannot be judged: configuration, measuring or baseline is at fault, not Benchline and not the code
 * under test. Exit code 2. Carries every finding at once, so that a user mends all of them in one go.
 */
class Fault extends Error {
    name = 'Fault';
    findings;
    constructor(findings, options) {
        super(findings.map((finding) => finding.text).join('\n'), options);
        this.findings = findings;
    }
}
/** The usual fault: one finding of severity `error`. */
function fault(code, text, more = {}) {
    return new Fault([{ code, severity: 'error', text, ...more }]);
}


/***/ }),

/***/ 74268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Vk: () => (/* binding */ sameJson)
/* harmony export */ });
/** JSON as Benchline keeps it: every number comes back bit for bit, and what is read is hostile until proven sound. */
const deepest = 32;
const longest = 2 ** 28;
/**
 * JSON text without null, NaN or infinite numbers (a `RangeError`: whoever made them is at fault). Negative zero is
 * kept, which `JSON.stringify` loses. With `lines`, the outer levels stand one entry a line, so that people can
 * look at the file and version control can diff it.
 */
function writeJson(value, lines) {
    return lines ? written(value, 0) : written(value, Infinity);
}
function written(value, depth) {
    if (typeof value === 'number')
        return writtenNumber(value);
    if (typeof value === 'string' || typeof value === 'boolean')
        return JSON.stringify(value);
    const list = isList(value);
    const children = list
        ? value.map((child) => ['', child])
        : Object.entries(value).flatMap(([key, child]) => child === undefined ? [] : [[`${JSON.stringify(key)}: `, child]]);
    const open = children.some(([, child]) => typeof child === 'object') && depth < (list ? 3 : 2);
    const compact = depth === Infinity;
    const texts = children.map(([key, child]) => (compact && key !== '' ? key.slice(0, -1) : key) + written(child, open || compact ? depth + 1 : 3));
    const [left, right] = list ? ['[', ']'] : ['{', '}'];
    if (!open)
        return `${left}${texts.join(compact ? ',' : ', ')}${right}`;
    const indent = '  '.repeat(depth);
    return `${left}\n${texts.map((text) => `${indent}  ${text}`).join(',\n')}\n${indent}${right}`;
}
const isList = (value) => Array.isArray(value);
/** Whether both would be written alike, whatever the order of keys: negative zero is not zero, and undefined is absent. */
function sameJson(a, b) {
    if (typeof a !== 'object' || typeof b !== 'object')
        return Object.is(a, b);
    if (isList(a) || isList(b)) {
        return isList(a) && isList(b) && a.length === b.length && a.every((one, place) => sameJson(one, b[place]));
    }
    const own = (key, value) => Object.hasOwn(value, key) ? value[key] : undefined;
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameJson(own(key, a), own(key, b)));
}
function writtenNumber(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`JSON cannot say ${value}`);
    return Object.is(value, -0) ? '-0' : String(value);
}
/**
 * Reads JSON of any origin: refuses what is nested so deeply or is so long that no honest file is, and the key
 * `__proto__`, which means something else to half of all code that would handle it.
 */
function readJson(text) {
    if (text.length > longest) {
        return { problem: { kind: 'too-long', text: `it is longer than ${longest} characters` } };
    }
    if (isTooDeep(text)) {
        return { problem: { kind: 'too-deep', text: `it is nested more than ${deepest} levels deep` } };
    }
    try {
        const value = JSON.parse(text);
        const place = forbidden(value, 'the top level');
        return place === undefined
            ? { value }
            : { problem: { kind: 'forbidden-key', text: `it has a key "__proto__" at ${place}` } };
    }
    catch {
        return { problem: locateFault(text) };
    }
}
/** Looked at before parsing, so that a file of brackets alone cannot fill the memory. */
function isTooDeep(text) {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (quoted) {
            if (char === backslash)
                at += 1;
            else if (char === quote)
                quoted = false;
        }
        else if (char === quote)
            quoted = true;
        else if (char === 0x5b || char === 0x7b)
            depth += 1;
        else if (char === 0x5d || char === 0x7d)
            depth -= 1;
        if (depth > deepest)
            return true;
    }
    return false;
}
const [quote, backslash] = [0x22, 0x5c];
/** Where a key `__proto__` stands; depth is already known to be small. */
function forbidden(value, path) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (Object.hasOwn(value, '__proto__'))
        return path;
    for (const [key, child] of Object.entries(value)) {
        if (typeof child !== 'object')
            continue;
        const place = forbidden(child, key);
        if (place !== undefined)
            return place;
    }
    return undefined;
}
/**
 * The place of the first fault of a text that is no JSON (grammar of RFC 8259). The language's own parser finds it
 * too, but says where in some of its messages only.
 */
function locateFault(text) {
    const open = [];
    let expected = 'value';
    let at = 0;
    while (true) {
        while (' \t\r\n'.includes(text[at] ?? '.'))
            at += 1;
        const end = tokenEnd(text, at);
        if (at >= text.length || end === 'cut off')
            return problemAt(text, text.length, true);
        const next = end === 'no token' ? undefined : follow(expected, text.slice(at, at + 1), open);
        if (end === 'no token' || next === undefined)
            return problemAt(text, at, false);
        expected = next;
        at = end;
    }
}
/** What may stand after a token that begins with `start`; undefined where the token may not stand. */
function follow(expected, start, open) {
    const closes = (open.at(-1) === '[' ? ']' : '}') === start;
    if (closes && (expected === 'comma' || expected === (start === ']' ? 'first value' : 'first key'))) {
        open.pop();
        return open.length === 0 ? 'end' : 'comma';
    }
    if (expected === 'comma' && start === ',')
        return open.at(-1) === '[' ? 'value' : 'key';
    if (expected === 'colon' && start === ':')
        return 'value';
    if (expected === 'key' || expected === 'first key')
        return start === '"' ? 'colon' : undefined;
    if ((expected !== 'value' && expected !== 'first value') || ',:]}'.includes(start))
        return undefined;
    if (start !== '[' && start !== '{')
        return open.length === 0 ? 'end' : 'comma';
    open.push(start);
    return start === '[' ? 'first value' : 'first key';
}
function tokenEnd(text, at) {
    const start = text[at] ?? '';
    if (start === '"')
        return stringEnd(text, at);
    if ('[]{},:'.includes(start))
        return at + 1;
    const word = /[-+.0-9A-Za-z]*/uy;
    word.lastIndex = at;
    const found = word.exec(text)?.[0] ?? '';
    if (/^(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)$/u.test(found)) {
        return at + found.length;
    }
    const last = found !== '' && at + found.length === text.length;
    const begun = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-?(?:0|[1-9][0-9]*)?\.?[0-9]*(?:[eE][+-]?)?)$/u;
    return last && begun.test(found) ? 'cut off' : 'no token';
}
function stringEnd(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (char === quote)
            return at + 1;
        if (char < 0x20)
            return 'no token';
        if (char !== backslash)
            continue;
        const escape = text.slice(at + 1, at + 6);
        if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/u.test(escape)) {
            return /^(?:u[0-9a-fA-F]{0,3})?$/u.test(escape) ? 'cut off' : 'no token';
        }
        at += 1;
    }
    return 'cut off';
}
/** Lines and columns count from 1. */
function problemAt(text, at, early) {
    const before = text.slice(0, at).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return early
        ? { kind: 'truncated', text: 'it ends in the middle', ...place }
        : {
            kind: 'syntax',
            text: `unexpected ${JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))}`,
            ...place,
        };
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

/***/ 90614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ toBase),
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   UN: () => (/* binding */ unitWords)
/* harmony export */ });
/** Units: everything is kept in one base unit per dimension and converted once, where it comes in. */
const second = (factor) => ({ base: 's', factor });
const byte = (factor) => ({ base: 'B', factor });
/** Every unit word that is understood. SI prefixes are decimal (kB = 1000 B), binary ones carry an i (KiB). */
const scales = new Map([
    ['ns', second(1e-9)],
    ['us', second(1e-6)],
    ['µs', second(1e-6)],
    ['μs', second(1e-6)],
    ['ms', second(1e-3)],
    ['s', second(1)],
    ['m', second(60)],
    ['min', second(60)],
    ['h', second(3600)],
    ['B', byte(1)],
    ['kB', byte(1e3)],
    ['KB', byte(1e3)],
    ['MB', byte(1e6)],
    ['GB', byte(1e9)],
    ['KiB', byte(2 ** 10)],
    ['MiB', byte(2 ** 20)],
    ['GiB', byte(2 ** 30)],
    ['%', { base: '1', factor: 0.01 }],
    ['count', { base: 'count', factor: 1 }],
]);
/** Every unit word of a dimension, smallest first: `B`, `kB` … for `B`. */
function unitWords(base) {
    return [...scales].filter(([, scale]) => scale.base === base).map(([word]) => word);
}
/** `(250, 'ms')` → `{ value: 0.25, unit: 's' }`; a unit without a scale is kept as it is. */
function toBase(value, unit) {
    const scale = scales.get(unit);
    return scale === undefined ? { value, unit } : { value: scaled(value, scale), unit: scale.base };
}
/** Reads `250ms`, `1.5 GiB`, `3%`; undefined when it is no such quantity or has no unit. */
function parseQuantity(text) {
    const match = /^\s*([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*([A-Za-zµμ%]+)\s*$/u.exec(text);
    const scale = scales.get(match?.[2] ?? '');
    if (match === null || scale === undefined)
        return undefined;
    return { value: scaled(Number(match[1]), scale), unit: scale.base };
}
/** Dividing by the inverse of a negative power of ten keeps 250 ms at exactly 0.25 s. */
function scaled(value, { factor }) {
    return factor < 1 ? value / Math.round(1 / factor) : value * factor;
}


/***/ }),

/***/ 64598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readProfile)
/* harmony export */ });
/* harmony import */ var _formats_profiles_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93066);
/* harmony import */ var _formats_profiles_read_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86991);
/** A profile of any known profiler from bytes: the reader with the table of formats. */


/**
 * Reads a profiler's file, gzip undone by itself; `name` is what findings call it. What is wrong is a finding of severity
 * error, and then `profile` is absent: a part of a file is not what was measured. Never rejects.
 */
async function readProfile(bytes, options = {}) {
    return (0,_formats_profiles_read_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .readProfile */ .e)(bytes, { ...options, formats: _formats_profiles_index_js__WEBPACK_IMPORTED_MODULE_0__/* .profileFormats */ .K });
}


/***/ }),

/***/ 50841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var _formats_results_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53966);
/* harmony import */ var _formats_results_read_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97655);
/** Results of any known tool from bytes: the reader with the table of formats. */


/**
 * Reads the output of a benchmark tool, gzip undone by itself; `name` is what findings call it. What is wrong is a
 * finding of severity error, and then there are no samples. Never rejects.
 */
async function readResults(bytes, options = {}) {
    return (0,_formats_results_read_results_js__WEBPACK_IMPORTED_MODULE_1__/* .readResults */ .x)(bytes, { ...options, formats: _formats_results_index_js__WEBPACK_IMPORTED_MODULE_0__/* .resultFormats */ .I });
}


/***/ })

};
