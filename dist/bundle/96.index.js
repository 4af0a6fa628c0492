export const id = 96;
export const ids = [96];
export const modules = {

/***/ 3272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   j: () => (/* binding */ only)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);
/** Which benchmarks a run is about: `--only` by name and `paths` by what changed. */


function only(glob) {
    if (glob === undefined)
        return { mayHold: () => true, holds: () => true };
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(glob, { dot: true });
    const [head = glob] = glob.split('/');
    const matchesHead = picomatch__WEBPACK_IMPORTED_MODULE_1__(head, { dot: true });
    return {
        mayHold: (entry) => matches(entry) || matchesHead(entry) || glob.startsWith(`${entry}/`),
        holds: (entry, benchmark) => matches(entry) || matches(benchmark),
    };
}
/** `changed` is undefined where nothing tells what changed (a recording): then everything is looked at. */
function select(entries, { mayHold }, glob, changed) {
    const named = entries.filter((entry) => mayHold(entry.name));
    if (named.length === 0) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('no-match', `no benchmark matches --only ${glob ?? ''}`, {
            remedy: `the configuration has ${entries.map(({ name }) => `"${name}"`).join(', ')}`,
        });
    }
    if (changed === undefined || changed.files.includes(changed.configuration))
        return { entries: named, notLooked: [] };
    const touched = (entry) => {
        if (entry.paths.length === 0)
            return true;
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__([...entry.paths], { dot: true });
        return changed.files.some((file) => matches(file));
    };
    return {
        entries: named.filter(touched),
        notLooked: named.filter((entry) => !touched(entry)).map(({ name }) => name),
    };
}


/***/ }),

/***/ 2103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* unused harmony export differences */
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
/** What tells two environments apart, one phrase each; empty exactly when the fingerprints agree. */
function differences(a, b) {
    const [left, right] = [identity(a), identity(b)];
    const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return names
        .filter((name) => left[name] !== right[name])
        .map((name) => `${name}: ${left[name] ?? 'none'} → ${right[name] ?? 'none'}`);
}


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   V: () => (/* binding */ readJson)
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

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ cpu),
/* harmony export */   CF: () => (/* binding */ worseSign),
/* harmony export */   Lq: () => (/* binding */ processMetrics),
/* harmony export */   zP: () => (/* binding */ wall)
/* harmony export */ });
/* unused harmony export peakRss */
const wall = { name: 'wall', unit: 's', better: 'lower', nature: 'noisy' };
const cpu = { name: 'cpu', unit: 's', better: 'lower', nature: 'noisy' };
const peakRss = { name: 'peak-rss', unit: 'B', better: 'lower', nature: 'noisy' };
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

/***/ 4518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ makeSample)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);

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

/***/ 8885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
/* harmony import */ var _interval_bar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(498);




function cellsOf({ comparison, threshold }) {
    if (comparison === undefined)
        return { metric: '', before: '', after: '', unit: '', change: '', bar: '' };
    const { metric } = comparison;
    const before = 'baseline' in comparison ? centreOf(comparison.baseline) : [];
    const after = 'candidate' in comparison ? centreOf(comparison.candidate) : [];
    const { unit, format } = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleFor */ .E)(metric.unit, [...before, ...after], metric.nature === 'exact');
    const compared = comparison.kind === 'compared' ? comparison : undefined;
    const effect = compared?.effect.relative;
    return {
        metric: metric.name,
        before: before.map(format).join(''),
        after: after.map(format).join(''),
        unit: before.length + after.length === 0 ? '' : unit,
        change: compared === undefined ? '' : (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(compared),
        bar: effect === undefined || !drawable(effect) ? '' : (0,_interval_bar_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalBar */ .zn)(effect, threshold ?? 0),
    };
}
const centreOf = (sample) => sample === undefined ? [] : [(0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(sample.values)];
const drawable = ({ value }) => Number.isFinite(value);


/***/ }),

/***/ 8406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   pC: () => (/* binding */ wholePercent),
/* harmony export */   pO: () => (/* binding */ ratioOf)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6080);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(498);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7454);



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
    const absolute = compared.effect.absolute.value * (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .worseSign */ .CF)(compared.metric);
    if (!Number.isFinite(absolute))
        return 'unknown';
    const { unit, format } = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleFor */ .E)(compared.metric.unit, [absolute]);
    return `${absolute > 0 ? '+' : ''}${format(absolute)}${unit === '' ? '' : _wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .glue */ .i + unit}`;
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

/***/ 3027:
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

/***/ 7102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ detailsOf)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(498);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7454);



function detailsOf({ verdict, also }, report) {
    const numbers = [surely(verdict), budgetText(verdict), tolerance(verdict), alsoText(also)].filter((each) => each !== undefined);
    const doubts = report.evidence.doubts.filter(({ benchmark }) => benchmark === verdict.benchmark);
    const remedies = doubts.flatMap(({ remedy }) => (remedy === undefined ? [] : [remedy]));
    return {
        ...(['new', 'unchanged', 'improvement'].includes(verdict.word) || verdict.because === ''
            ? {}
            : { because: verdict.because }),
        ...(numbers.length === 0 ? {} : { numbers: numbers.join('; ') }),
        remedies: verdict.word === 'inconclusive' ? [...new Set(remedies)] : [],
    };
}
/** `24.8 … 30.1 % with 99 % confidence, 24 pairs`. */
function surely({ comparison }) {
    if (comparison?.kind !== 'compared' || comparison.exact)
        return undefined;
    const interval = (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalText */ .Bt)(comparison);
    const n = Math.min(comparison.baseline.values.length, comparison.candidate.values.length);
    const size = `${n}${_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .glue */ .i}${comparison.paired ? 'pair' : 'run'}${n === 1 ? '' : 's'}${comparison.paired ? '' : ' a side'}`;
    if (interval === undefined)
        return size;
    return `${interval} with ${(0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(comparison.effect.level)} confidence, ${size}`;
}
function budgetText({ budget, comparison }) {
    if (budget === undefined || comparison === undefined)
        return undefined;
    const { unit, format } = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleFor */ .E)(comparison.metric.unit, [budget]);
    return `budget ${format(budget)}${unit === '' ? '' : _wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .glue */ .i + unit}`;
}
/** A worse row that the configuration lets pass says so, lest a green build be taken for its praise. */
function tolerance({ word, decision }) {
    if (!['regression', 'over-budget', 'missing'].includes(word) || decision === 'failed')
        return undefined;
    return decision === 'warned' ? 'only warned of, as configured' : 'not held against the build, as configured';
}
function alsoText(also) {
    const shown = also.flatMap(({ comparison, word }) => {
        if (comparison === undefined)
            return [];
        if (comparison.kind === 'compared')
            return [`${comparison.metric.name}${_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .glue */ .i}${(0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(comparison)}`];
        return word === 'new' || word === 'removed' ? [comparison.metric.name] : [];
    });
    return shown.length === 0 ? undefined : `also ${shown.join(', ')}`;
}


/***/ }),

/***/ 3910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7454);
/** Seconds as a reader says them. */

/** `90 s`, `10 min`, `6 min 12 s`, `1 h 30 min`. */
function durationText(seconds) {
    if (seconds < 10)
        return `${Number(seconds.toFixed(1))}${_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .glue */ .i}s`;
    const whole = Math.round(seconds);
    if (whole < 120)
        return `${whole}${_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .glue */ .i}s`;
    const [large, small, size] = whole < 7200 ? ['min', 's', 60] : ['h', 'min', 3600];
    const count = size === 60 ? whole : Math.round(whole / 60) * 60;
    const rest = Math.floor((count % size) / (size / 60));
    return `${Math.floor(count / size)}${_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .glue */ .i}${large}${rest === 0 ? '' : `${_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .glue */ .i}${rest}${_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .glue */ .i}${small}`}`;
}


/***/ }),

/***/ 8705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Zt: () => (/* binding */ markdownName),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Text of benchmarks, files and forks is data: nothing in it may act on a terminal, a table or a reader of GitHub. */
/** Names are cut at this many characters, sentences at more. */
const longestName = 120;
const longestText = 1000;
/** Colours and cursor movements (ECMA-48 control sequences). */
const terminalSequence = new RegExp(`${String.fromCodePoint(0x1b)}\\[[0-?]*[ -/]*[@-~]`, 'gu');
/**
 * One line without anything that acts: terminal sequences, control and format characters (bidirectional overrides,
 * zero-width ones; the joiners that emoji and some scripts need stay), lone surrogates, towers of accents.
 */
function plainText(text, longest = longestText) {
    const calm = text
        .slice(0, longest * 4)
        .replaceAll(terminalSequence, '')
        .replaceAll(/[^\S\u00A0]+/gu, ' ')
        .replaceAll(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, '\uFFFD')
        .replaceAll(/(?![\u200C\u200D])\p{Cf}/gu, '')
        .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
        .trim();
    return cut(calm, longest);
}
/** A name on one line; one that shows nothing is shown as such. */
function plainName(name, longest = longestName) {
    const plain = plainText(name, longest);
    return plain === '' ? '(no name)' : plain;
}
/** Cuts between characters as people see them, and says so with an ellipsis. */
function cut(text, longest) {
    if (text.length <= longest)
        return text;
    let kept = '';
    for (const { segment } of segments.segment(text)) {
        if (kept.length + segment.length >= longest)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });
/**
 * Data as Markdown prose that shows exactly what it says. Characters that mean something to Markdown or HTML become
 * entities, which are never syntax. GitHub looks for mentions, issue numbers and links in the finished text, where
 * entities are resolved already, so those are broken by a zero-width space.
 */
function markdownText(text) {
    // Our own sentences quote commands and settings in back-ticks, which stay code.
    return plainText(text)
        .split(/`([^`]+)`/u)
        .map((piece, index) => index % 2 === 1 && !unfit.test(piece)
        ? `\`${piece}\``
        : escaped(index % 2 === 1 ? `\`${piece}\`` : piece))
        .join('');
}
/** What code cannot hold in a table, or what would be looked for by something that does not know code. */
const unfit = /[|`\\<>@]/u;
function escaped(plain) {
    return plain
        .replaceAll(/[&<>"'`*_{}[\]|\\~$#@^!]/gu, (mark) => `&#${mark.codePointAt(0)};${inert(mark)}`)
        .replaceAll(/:(?=\/\/)/gu, `&#58;${gap}`)
        .replaceAll(/\b(www)\./giu, `$1${gap}.`)
        .replaceAll(/\b(GH)-(?=\d)/giu, `$1${gap}-`);
}
const gap = '&#8203;';
const inert = (mark) => (mark === '@' || mark === '#' ? gap : '');
/** A benchmark's name in Markdown: code, where nothing is looked for, unless it has what code cannot hold in a table. */
function markdownName(name, longest = longestName) {
    const plain = plainName(name, longest);
    return unfit.test(plain) ? escaped(plain) : `\`${plain}\``;
}


/***/ }),

/***/ 6099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pairCounts),
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3910);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(498);


/** In the order in which they are printed; what is not known is left out. */
function factsOf(report) {
    const { environment, launcher, time, evidence } = report;
    const facts = [
        { label: 'base', text: revisionText(report.base) },
        { label: 'head', text: revisionText(report.head) },
        environment === undefined ? undefined : { label: 'runner', text: environmentText(environment) },
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
                    : `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(time.spent)} of the ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(time.limit)} allowed`,
                `seed ${evidence.seed}`,
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
    const text = report.policy === 'history' ? 'against the stored history' : 'side by side';
    const counts = pairCounts(report);
    const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
    if (counts.length === 0)
        return text;
    const noun = report.evidence.paired ? (most === 1 ? 'pair' : 'pairs') : most === 1 ? 'run' : 'runs';
    return `${text} in ${fewest === most ? most : `${fewest} to ${most}`} ${noun}`;
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
    const { cpu, cores, memory, os, arch, runtimes, named } = environment;
    const { unit, format } = (0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .scaleFor */ .E)('B', [memory]);
    return sentence([
        named === undefined ? undefined : `${named}:`,
        cpu,
        `${cores} ${cores === 1 ? 'core' : 'cores'}`,
        `${format(memory)} ${unit}`,
        `${os} ${arch}`,
        ...Object.entries(runtimes).map(([runtime, version]) => `${runtime} ${version}`),
    ]).replace(':,', ':');
}
const sentence = (parts) => parts.filter((part) => part !== undefined && part !== '').join(', ');
function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}


/***/ }),

/***/ 4170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3910);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4726);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(498);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7454);





/** The sentence behind the decision word. Names what was not judged and not looked at: silence is never green. */
function headline(report, outline, name) {
    const rows = (word) => outline.changed.find((group) => group.word === word)?.rows ?? [];
    const count = (word) => (0,_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .countBenchmarks */ .Y)(rows(word));
    const worse = worseParts(rows, name);
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
/** What is worse, the configuration's leniency said: it turns a decision, never what was measured. */
function worseParts(rows, name) {
    const parts = [false, true].flatMap((lenient) => {
        const but = (one) => (lenient ? ` but ${one ? 'fails' : 'fail'} nothing` : '');
        const some = (word) => rows(word).filter(({ verdict }) => (verdict.decision === 'passed') === lenient);
        const regressions = words(some('regression'));
        return [
            part(some('regression'), [regressions.one + but(true), regressions.many + but(false)], name),
            part(some('over-budget'), [`is over budget${but(true)}`, `are over budget${but(false)}`], name),
            part(some('missing'), [`is missing${but(true)}`, `are missing${but(false)}`], name),
        ];
    });
    return parts.filter((each) => each !== undefined);
}
/** `1 is slower: thumbnails +27.4 % (wall, 24.8 … 30.1 %)`; of several the one that changed most is detailed. */
function part(rows, [one, many], name) {
    const [first, ...others] = rows.toSorted((a, b) => effectOf(b) - effectOf(a));
    if (first === undefined)
        return undefined;
    const names = [...new Set([first, ...others].map(({ verdict }) => verdict.benchmark))];
    const shown = names.slice(0, 3).map((each, index) => (index === 0 ? detailed(first, name) : name(each)));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    return {
        count: names.length,
        text: `${names.length} ${names.length === 1 ? one : many}: ${shown.join(', ')}${more}`,
    };
}
const effectOf = ({ verdict: { comparison, word } }) => comparison?.kind === 'compared' && word === 'regression'
    ? Math.min(comparison.effect.relative.value, 1e9)
    : 0;
function detailed({ verdict }, name) {
    const { comparison, benchmark, word, budget } = verdict;
    if (comparison === undefined || word === 'missing')
        return name(benchmark);
    const metric = name(comparison.metric.name);
    if (word === 'over-budget' && budget !== undefined) {
        const { unit, format } = (0,_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleFor */ .E)(comparison.metric.unit, [budget]);
        return `${name(benchmark)} (${metric}, budget ${format(budget)}${unit === '' ? '' : _wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .glue */ .i + (/^[\p{L}%]+$/u.test(unit) ? unit : name(unit))})`;
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
    const count = (0,_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .countBenchmarks */ .Y)(rows);
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
    const within = time === undefined ? '' : ` in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S)(time.limit)}`;
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

/***/ 8799:
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

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _model_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4268);
/* harmony import */ var _report_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
/** The report as a file for programs, schema `benchline.report/1`; `readReport` gives the same report back. */


const json = {
    name: 'json',
    render: (report) => `${(0,_model_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .G)((0,_report_data_js__WEBPACK_IMPORTED_MODULE_0__/* .reportData */ .TI)(report), true)}\n`,
};


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8885);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7102);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8705);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6099);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4170);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4726);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7454);







/** Room is left below the limit of 65,536 for what a comment needs around the report. */
const roomForAll = 64_000;
/** So that many rows of one kind cannot push out everything else. */
const roomForTable = 30_000;
const roomForNotes = 12_000;
const markdown = {
    name: 'markdown',
    render(report) {
        const outline = (0,_outline_js__WEBPACK_IMPORTED_MODULE_6__/* .outlineOf */ .W)(report);
        const rows = outline.changed.flatMap((group) => group.rows);
        const first = `## ${report.decision.toUpperCase()}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .P)(report, outline, (name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownName */ .Zt)(name, 48))}`;
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
        const notes = take(rows.flatMap((row) => notesOf(row, report)), roomForNotes, 'notes');
        const findings = take(report.findings.toSorted(bySeverity).map(findingText), roomForNotes, 'findings');
        const unchanged = take(outline.unchanged
            .flatMap(({ verdict, also }) => [verdict, ...also])
            .map((verdict) => tableRow({ verdict, also: [] })), roomForTable, 'rows', tableHead.length + 100);
        const skipped = take(outline.notLooked.map((name) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownName */ .Zt)(name)}`), roomForNotes, 'names', 100);
        return `${[
            first,
            rows.length === 0 ? '' : [tableHead, ...changed].join('\n'),
            notes.join('\n'),
            findings.join('\n'),
            folded(`${outline.unchanged.length} unchanged`, outline.unchanged.length === 0 ? [] : [tableHead, ...unchanged]),
            folded(`${outline.notLooked.length} not looked at: none of their paths changed`, skipped),
            last,
        ]
            .filter((block) => block !== '')
            .join('\n\n')
            .replaceAll(_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .glue */ .i, ' ')}\n`;
    },
};
const tableHead = `| | benchmark | metric | before | after | change | |
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
function tableRow({ verdict }) {
    const { metric, before, after, unit, change, bar } = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(verdict);
    const withUnit = (number) => number === '' ? '' : [number, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(unit)].filter((part) => part !== '').join(_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .glue */ .i);
    const cells = [
        verdict.judges ? wordText[verdict.word] : 'shown only',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownName */ .Zt)(verdict.benchmark),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(metric),
        withUnit(before),
        withUnit(after),
        verdict.judges && verdict.word !== 'unchanged' && change !== '' ? `**${change}**` : change,
        bar === '' ? '' : `\`${bar}\``,
    ];
    return `| ${cells.join(' | ')} |`;
}
/** A list item a row that has something to say. */
function notesOf(row, report) {
    const { because, numbers, remedies } = (0,_details_js__WEBPACK_IMPORTED_MODULE_1__/* .detailsOf */ .c)(row, report);
    const texts = [because, numbers]
        .filter((text) => text !== undefined)
        .map((text) => sentence((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(text)));
    const lines = [...texts, ...remedies.map((remedy) => `→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(remedy)}`)];
    return lines.length === 0 ? [] : [`- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownName */ .Zt)(row.verdict.benchmark)}**: ${lines.join(' ')}`];
}
const sentence = (text) => (/[.!?…]$/u.test(text) ? text : `${text}.`);
const rank = { error: 0, warning: 1, note: 2 };
const bySeverity = (a, b) => rank[a.severity] - rank[b.severity];
function findingText({ severity, text, remedy, position, benchmark }) {
    const place = position === undefined ? [] : [position.file, position.line, position.column];
    const about = [
        place.filter((part) => part !== undefined).join(':'),
        benchmark === undefined ? '' : benchmark,
    ].filter((part) => part !== '');
    const where = about.length === 0 ? '' : ` (${about.map((each) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownName */ .Zt)(each)).join(', ')})`;
    return `- **${severity}**${where}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(text)}${remedy === undefined ? '' : ` → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(remedy)}`}`;
}
function folded(summary, lines) {
    return lines.length === 0
        ? ''
        : `<details><summary>${summary}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
/** Where it was measured and how to do it again; small, at the end, and never cut. */
function small(report) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .x)(report).map(({ label, text }) => `- ${label}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(text)}`);
    const command = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(report.reproduce, 2000);
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

/***/ 4726:
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
const whole = ['missing', 'new', 'removed', 'unchanged', 'not-looked'];
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
        return whole.includes(word) ? first && (word !== 'unchanged' || index === 0) : true;
    });
    const quiet = verdicts.filter((verdict) => !loud.includes(verdict));
    return loud.map((verdict, index) => ({ verdict, also: index === 0 ? quiet : [] }));
}


/***/ }),

/***/ 221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ rowData),
/* harmony export */   L4: () => (/* binding */ measuredValues),
/* harmony export */   TI: () => (/* binding */ reportData)
/* harmony export */ });
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2103);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6099);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);




function reportData(report) {
    const { suite, decision, verdicts, findings, base, head, environment, launcher, time, unsettled, evidence, } = report;
    const measured = measuredValues(evidence);
    const counts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .pairCounts */ .v)(report);
    return {
        schema: 'benchline.report/1',
        suite,
        decision,
        rows: verdicts.map((verdict) => rowData(verdict, measured)),
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
            runs: counts.length === 0 ? undefined : Math.max(...counts),
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
        evidence: evidenceData(evidence),
    };
}
function environmentData(environment) {
    const { cpu, cores, memory, os, kernel, arch, runtimes, named } = environment;
    return { fingerprint: (0,_model_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .R)(environment), cpu, cores, memory, os, kernel, arch, runtimes, named };
}
function measuredValues(evidence) {
    const values = new Map();
    const keyOf = (side, benchmark, metric) => JSON.stringify([side, benchmark, metric.name, metric.unit, metric.better, metric.nature]);
    for (const { side, readings } of evidence.runs) {
        for (const { benchmark, metric, value } of readings) {
            const key = keyOf(side, benchmark, metric);
            const series = values.get(key);
            if (series === undefined)
                values.set(key, [value]);
            else
                series.push(value);
        }
    }
    return (side, benchmark, metric) => values.get(keyOf(side, benchmark, metric)) ?? [];
}
/** One verdict; the order of fields is that of the schema. */
function rowData(verdict, measured) {
    const { benchmark, comparison, word, judges, budget, threshold, because, decision } = verdict;
    const side = (name, sample) => sample && sideData(sample, name, measured);
    const compared = comparison?.kind === 'compared' ? comparison : undefined;
    return {
        benchmark,
        metric: comparison?.metric.name,
        unit: comparison?.metric.unit,
        verdict: word,
        because,
        baseline: side('base', sampleOf(comparison, 'baseline')),
        candidate: side('head', sampleOf(comparison, 'candidate')),
        effect: compared && effectData(compared.effect, (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .ratioOf */ .pO)(compared)),
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
    };
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
function sideData({ benchmark, metric, values }, side, measured) {
    const raw = measured(side, benchmark, metric);
    const same = raw.length === values.length && raw.every((value, index) => Object.is(value, values[index]));
    return { center: (0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(values), n: values.length, values: same ? undefined : [...values] };
}
/** Ratios are candidate / baseline as measured; `relative` and `absolute` are positive where it is worse. */
function effectData({ relative, absolute, level }, ratio) {
    return {
        ratio: known(ratio.value),
        low: known(ratio.low),
        high: known(ratio.high),
        level,
        relative: estimateData(relative),
        absolute: estimateData(absolute),
    };
}
function estimateData({ value, low, high }) {
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
    const seriesOf = ({ benchmark, metric: { name, unit, better, nature } }) => {
        const key = JSON.stringify([benchmark, name, unit, better, nature]);
        const found = series.get(key);
        if (found !== undefined)
            return found;
        series.set(key, declared.length);
        declared.push({ benchmark, metric: name, unit, better, nature });
        return declared.length - 1;
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
        doubts: evidence.doubts.map(({ benchmark, code, because, remedy }) => ({
            benchmark,
            code,
            because,
            remedy,
        })),
        notLooked: [...evidence.notLooked],
        series: declared,
        workloads: [...workloads.keys()],
        runs,
    };
}
function termsData(benchmark, { threshold, thresholds, budgets, gate, judge }) {
    const pairs = (values) => Object.entries(values).map(([metric, value]) => ({ metric, value }));
    return {
        benchmark,
        threshold,
        thresholds: pairs(thresholds),
        budgets: pairs(budgets),
        gate,
        judge: judge === 'auto' ? judge : [...judge],
    };
}


/***/ }),

/***/ 498:
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

/***/ 8146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8885);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8406);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3027);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7102);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8705);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6099);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4170);
/* harmony import */ var _interval_bar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8799);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4726);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7454);










const terminal = {
    name: 'terminal',
    render(report, style) {
        const page = { width: Math.max(60, style.width), paint: painter(style) };
        const outline = (0,_outline_js__WEBPACK_IMPORTED_MODULE_9__/* .outlineOf */ .W)(report);
        const blocks = [
            head(report, outline, page),
            table(report, outline, page),
            folded(outline, page),
            findings(report.findings, page),
            footer(report, page),
        ];
        return `${blocks
            .filter((lines) => lines.length > 0)
            .map((lines) => lines.join('\n'))
            .join('\n\n')
            .replaceAll(_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .glue */ .i, ' ')}\n`;
    },
};
/** SGR codes of what is drawn on: the sixteen colours that every theme keeps readable. */
const looks = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
function painter({ color }) {
    return (text, ...wanted) => !color || wanted.length === 0 || text.trim() === ''
        ? text
        : `\u001B[${wanted.map((look) => looks[look]).join(';')}m${text}\u001B[0m`;
}
const decisionLook = {
    passed: 'green',
    warned: 'yellow',
    failed: 'red',
    inconclusive: 'yellow',
    unjudged: 'cyan',
};
/** Every word has a mark of its own and a heading, so that colour only repeats what is said. */
const wordLook = {
    regression: { mark: '✗', look: 'red', heading: 'regression' },
    'over-budget': { mark: '✗', look: 'red', heading: 'over budget' },
    missing: { mark: '✗', look: 'red', heading: 'missing' },
    inconclusive: { mark: '?', look: 'yellow', heading: 'inconclusive' },
    improvement: { mark: '✓', look: 'green', heading: 'improvement' },
    new: { mark: '+', look: 'cyan', heading: 'new' },
    removed: { mark: '−', look: 'dim', heading: 'removed' },
    unchanged: { mark: '=', look: 'dim', heading: 'unchanged' },
    'not-looked': { mark: ' ', look: 'dim', heading: 'not looked at' },
};
/** `FAILED  1 of 3 …`; further lines stand under the sentence. */
function head(report, outline, { width, paint }) {
    const word = report.decision.toUpperCase();
    const hang = word.length + 2;
    const [first = '', ...rest] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .L)((0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .P)(report, outline, (name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(name, 48)), width - hang);
    return [
        `${paint(word, 'bold', decisionLook[report.decision])}  ${paint(first, 'bold')}`,
        ...rest.map((line) => ' '.repeat(hang) + paint(line, 'bold')),
    ];
}
const lineOf = ({ verdict }) => {
    const raw = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(verdict);
    const unit = (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(raw.unit, 16);
    const cells = { ...raw, metric: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(raw.metric, 16) };
    const text = raw.after === '' ? raw.before : raw.after;
    return { name: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(verdict.benchmark), cells, after: unit === '' ? text : `${text} ${unit}` };
};
function layoutOf(lines, width) {
    const widest = (texts) => Math.max(0, ...texts.map(_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL));
    const sizes = {
        metric: widest(lines.map(({ cells }) => cells.metric)),
        before: widest(lines.filter(hasBoth).map(({ cells }) => cells.before)),
        after: widest(lines.map(({ after }) => after)),
        change: widest(lines.map(({ cells }) => cells.change)),
    };
    const numbers = 2 + 2 + sizes.metric + 2 + sizes.before + 3 + sizes.after + 2 + sizes.change;
    const bar = lines.some(({ cells }) => cells.bar !== '') && width - numbers - _interval_bar_js__WEBPACK_IMPORTED_MODULE_7__/* .barColumns */ .dW - 2 >= 12;
    const rest = width - numbers - (bar ? _interval_bar_js__WEBPACK_IMPORTED_MODULE_7__/* .barColumns */ .dW + 2 : 0);
    return {
        ...sizes,
        bar,
        narrow: rest < 12,
        name: Math.min(rest, Math.max(12, widest(lines.map(({ name }) => name)))),
    };
}
const hasBoth = ({ cells }) => cells.before !== '' && cells.after !== '';
function table(report, outline, page) {
    const rows = outline.changed.flatMap((group) => group.rows);
    const lines = rows.map(lineOf);
    const layout = layoutOf(lines, page.width);
    const header = lines.some(hasBoth) && !layout.narrow ? [headerLine(layout, thresholdsOf(rows), page)] : [];
    return [
        ...header,
        ...outline.changed.flatMap((group, index) => [
            ...(index === 0 ? [] : ['']),
            page.paint(wordLook[group.word].heading, 'bold', wordLook[group.word].look),
            ...group.rows.flatMap((row) => [...rowLines(row, layout, page), ...below(row, report, page)]),
        ]),
    ];
}
function thresholdsOf(rows) {
    const drawn = rows.filter(({ verdict }) => verdict.comparison?.kind === 'compared');
    const [first, ...others] = [...new Set(drawn.map(({ verdict }) => verdict.threshold ?? 0))];
    return first === undefined || others.length > 0 ? 'limit' : (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePercent */ .pC)(first);
}
/** Names the columns, and the two lines of the bars. */
function headerLine(layout, threshold, { paint }) {
    const scale = `${' '.repeat(_interval_bar_js__WEBPACK_IMPORTED_MODULE_7__/* .zeroColumn */ .LX)}0${' '.repeat(_interval_bar_js__WEBPACK_IMPORTED_MODULE_7__/* .thresholdColumn */ .gi - _interval_bar_js__WEBPACK_IMPORTED_MODULE_7__/* .zeroColumn */ .LX - 1)}`;
    const texts = [
        ' '.repeat(4 + layout.name),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)('', layout.metric),
        `${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padStart */ .CF)('before', layout.before)} → ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)('after', layout.after)}`,
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padStart */ .CF)('change', layout.change),
        ...(layout.bar ? [`${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)(scale + threshold, _interval_bar_js__WEBPACK_IMPORTED_MODULE_7__/* .barColumns */ .dW - 5)}worse`] : []),
    ];
    return paint(texts.join('  ').trimEnd(), 'dim');
}
function rowLines({ verdict }, layout, { width, paint }) {
    const line = lineOf({ verdict, also: [] });
    const { cells, name } = line;
    const { mark, look } = wordLook[verdict.word];
    const arrow = hasBoth(line) ? ' → ' : '   ';
    const numbers = [
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)(cells.metric, layout.metric),
        `${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padStart */ .CF)(hasBoth(line) ? cells.before : '', layout.before)}${arrow}${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)(line.after, layout.after)}`,
        paint((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padStart */ .CF)(cells.change, layout.change), look),
        ...(layout.bar ? [paintBar(cells.bar, look, paint)] : []),
    ]
        .join('  ')
        .trimEnd();
    const begin = `  ${paint(mark, look)} `;
    if (layout.narrow) {
        const values = hasBoth(line) ? `${cells.before} → ${line.after}` : line.after;
        const text = [cells.metric, values, cells.change];
        const [first = '', ...rest] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .slices */ .wc)(name, width - 4);
        return [
            begin + paint(first, 'bold'),
            ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
            ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .L)(text.filter((part) => part !== '').join(' '), width - 4).map((piece) => `    ${piece}`),
        ];
    }
    if ((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(name) <= layout.name || cells.metric === '') {
        const [first = '', ...rest] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .slices */ .wc)(name, cells.metric === '' ? width - 4 : layout.name);
        const padded = paint(first, 'bold') + ' '.repeat(Math.max(0, layout.name - (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(first)));
        return [
            cells.metric === '' ? `${begin}${paint(first, 'bold')}` : `${begin}${padded}  ${numbers}`.trimEnd(),
            ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
        ];
    }
    const [first = '', ...rest] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .slices */ .wc)(name, width - 4);
    return [
        `${begin}${paint(first, 'bold')}`,
        ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
        `${' '.repeat(6 + layout.name)}${numbers}`,
    ];
}
/** The track is quiet, the interval has the colour of its word. */
function paintBar(bar, look, paint) {
    return bar.replaceAll(/[·┊│]+|[^·┊│]+/gu, (piece) => paint(piece, /^[·┊│]/u.test(piece) ? 'dim' : look));
}
function below(row, report, { width, paint }) {
    const { because, numbers, remedies } = (0,_details_js__WEBPACK_IMPORTED_MODULE_3__/* .detailsOf */ .c)(row, report);
    const lines = (text, look, lead = '') => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(text), width - 4 - lead.length).map((line, index) => `    ${index === 0 ? lead : ' '.repeat(lead.length)}${paint(line, ...look)}`);
    return [
        ...(because === undefined ? [] : lines(because, [])),
        ...(numbers === undefined ? [] : lines(numbers, ['dim'])),
        ...remedies.flatMap((remedy) => lines(remedy, [], '→ ')),
    ];
}
/** Names of what needs no reader, a few lines at most. */
function folded(outline, { width, paint }) {
    const names = outline.unchanged.map(({ verdict }) => verdict.benchmark);
    const column = outline.notLooked.length > 0 ? 'not looked at'.length : 0;
    return [
        ...listing((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)('unchanged', column), names, width, paint),
        ...listing('not looked at', outline.notLooked, width, paint),
    ];
}
function listing(label, names, width, paint) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, 24).map((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(name));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    const lead = `${label}  `;
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .L)(`${shown.join(', ')}${more}`, width - lead.length).map((line, index) => (index === 0 ? paint(lead, 'bold') : ' '.repeat(lead.length)) + paint(line, 'dim'));
}
const severities = [
    ['error', 'error', 'errors', 'red'],
    ['warning', 'warning', 'warnings', 'yellow'],
    ['note', 'note', 'notes', 'cyan'],
];
function findings(all, page) {
    return severities.flatMap(([severity, one, many, look]) => {
        const group = all.filter((finding) => finding.severity === severity);
        if (group.length === 0)
            return [];
        return [
            page.paint(group.length === 1 ? one : many, 'bold', look),
            ...group.flatMap((finding) => findingLines(finding, page)),
        ];
    });
}
function findingLines({ text, remedy, position, benchmark, code }, { width, paint }) {
    const place = position === undefined
        ? undefined
        : [position.file, position.line, position.column].filter((part) => part !== undefined).join(':');
    const about = [place, benchmark, code]
        .filter((part) => part !== undefined)
        .map((part) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(part, 200));
    return [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(text), width - 4).map((line, index) => `${index === 0 ? '  • ' : '    '}${line}`),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .L)(about.join('  '), width - 4).map((line) => `    ${paint(line, 'dim')}`),
        ...(remedy === undefined
            ? []
            : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(remedy), width - 6).map((line, index) => `    ${index === 0 ? '→ ' : '  '}${line}`)),
    ];
}
function footer(report, { width, paint }) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .factsOf */ .x)(report);
    const column = Math.max(...facts.map(({ label }) => label.length)) + 2;
    return [
        ...facts.flatMap(({ label, text }) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(text), width - column).map((line, index) => paint((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)(index === 0 ? label : '', column), 'dim') + line)),
        // A command is there to be copied, so it is the one thing that is never broken.
        paint((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)('again', column), 'dim') + (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(report.reproduce),
    ];
}


/***/ }),

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   i: () => (/* binding */ glue)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3027);
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


/***/ }),

/***/ 2211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   KG: () => (/* binding */ listDirectory),
/* harmony export */   LN: () => (/* binding */ makeTemporaryDirectory),
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   Zr: () => (/* binding */ readTail),
/* harmony export */   dM: () => (/* binding */ removeTree),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   nM: () => (/* binding */ removeFile),
/* harmony export */   qf: () => (/* binding */ writeNew),
/* harmony export */   wd: () => (/* binding */ isDirectory),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/** Files and folders, with the guarantees that stores and captures need. Absence is an answer, not an error. */




/** The system's word for what went wrong (`ENOENT`), where the error has one. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
const absent = (error) => ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');
async function orUndefined(work) {
    try {
        return await work;
    }
    catch (error) {
        if (absent(error))
            return undefined;
        throw error;
    }
}
/** The bytes of a file; undefined when there is none. */
async function readBytes(path) {
    return orUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
}
/** The text of a file (UTF-8, byte order mark removed); undefined when there is none. */
async function readText(path) {
    const text = await orUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'));
    return text?.replace(/^\uFEFF/u, '');
}
/** Size in bytes; undefined when there is no such file. */
async function sizeOf(path) {
    return (await orUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)))?.size;
}
/** Whether a path is a folder; undefined when there is nothing, false where even a parent of it is a file. */
async function isDirectory(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory();
    }
    catch (error) {
        if (errorCode(error) === 'ENOTDIR')
            return false;
        if (errorCode(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** The last `limit` bytes of a file as text; empty when there is no file. */
async function readTail(path, limit) {
    const file = await orUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r'));
    if (file === undefined)
        return '';
    try {
        const { size } = await file.stat();
        const buffer = Buffer.alloc(Math.min(size, limit));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, size - buffer.length);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    finally {
        await file.close();
    }
}
/** Writes a file, its folders too; replaces what was there. */
async function writeText(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
}
/**
 * Writes a file that must not exist yet, durably and whole: a crash at any point leaves either no file or the
 * complete one, and of two writers of the same name exactly one wins. Returns false where the name is taken.
 */
async function writeNew(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.draft-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx');
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, path);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        return true;
    }
    catch (error) {
        if (errorCode(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
    }
}
/** A new name is durable once its folder is; systems that cannot flush a folder (Windows) do it by themselves. */
async function syncFolder(path) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r').catch(() => undefined);
    try {
        await folder?.sync();
    }
    catch (error) {
        if (!['EPERM', 'EINVAL', 'ENOTSUP', 'EISDIR', 'EACCES'].includes(errorCode(error) ?? ''))
            throw error;
    }
    finally {
        await folder?.close();
    }
}
/** Names in a folder, sorted; empty when there is no such folder. */
async function listDirectory(path) {
    return ((await orUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path))) ?? []).toSorted();
}
async function makeDirectory(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
}
/** A new private folder below `parent` (the system's temporary folder when left out). */
async function makeTemporaryDirectory(prefix, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(parent), prefix));
}
/** Removes a file if it is there. */
async function removeFile(path) {
    await orUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(path));
}
/** Removes a folder with everything in it, if it is there. */
async function removeTree(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
/** The path with every symbolic link resolved; undefined when it does not exist. */
async function realPath(path) {
    return orUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path));
}


/***/ }),

/***/ 7552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* reexport safe */ node_path__WEBPACK_IMPORTED_MODULE_0__.extname),
/* harmony export */   P8: () => (/* reexport safe */ node_path__WEBPACK_IMPORTED_MODULE_0__.basename),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   V8: () => (/* reexport safe */ node_path__WEBPACK_IMPORTED_MODULE_0__.relative),
/* harmony export */   c0: () => (/* binding */ searchFolders),
/* harmony export */   fj: () => (/* reexport safe */ node_path__WEBPACK_IMPORTED_MODULE_0__.join),
/* harmony export */   hd: () => (/* reexport safe */ node_path__WEBPACK_IMPORTED_MODULE_0__.resolve),
/* harmony export */   pD: () => (/* reexport safe */ node_path__WEBPACK_IMPORTED_MODULE_0__.dirname),
/* harmony export */   uV: () => (/* reexport safe */ node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** Paths as this machine writes them: text only, nothing is looked up. */


/** Whether `path` is `folder` or lies below it; both absolute. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way === '' || !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(way) === way);
}
/** The folders of a PATH-like variable, in order; an empty part means the working directory, as the shell has it. */
function searchFolders(value, cwd) {
    return value === undefined ? [] : value.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, folder));
}


/***/ })

};
