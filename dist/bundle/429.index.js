export const id = 429;
export const ids = [429];
export const modules = {

/***/ 1529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./build/assess.js + 13 modules
var assess = __webpack_require__(1416);
// EXTERNAL MODULE: ./build/read-results.js
var read_results = __webpack_require__(841);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/gate/compare-files.js

/** The gate of a configuration that says nothing. */
const gate = {
    falseAlarmRate: 0.01,
    margin: 0.01,
    onInconclusive: 'warn',
    onMissing: 'fail',
};
function filesEvidence({ base, head, paired, threshold, wanted }) {
    const samples = {
        base: base.filter(({ benchmark }) => wanted(benchmark)),
        head: head.filter(({ benchmark }) => wanted(benchmark)),
    };
    const names = { base: namesOf(samples.base), head: namesOf(samples.head) };
    if (names.base.size === 0 && names.head.size === 0)
        throw (0,finding/* fault */.D)('no-match', 'neither file has a benchmark to compare');
    if (paired)
        requirePairs(samples.base, samples.head);
    const terms = { threshold, thresholds: {}, budgets: {}, gate: 'fail', judge: 'auto' };
    const absent = (side, from, other) => [...from]
        .filter((benchmark) => !other.has(benchmark))
        .map((benchmark) => ({
        benchmark,
        side,
        kind: side === 'head' ? 'vanished' : 'undeclared',
        because: `the results of ${side} do not have it`,
    }));
    return {
        gate,
        terms: Object.fromEntries([...names.base, ...names.head].map((name) => [name, terms])),
        paired,
        seed: 1,
        runs: [...runsOf('base', samples.base), ...runsOf('head', samples.head)],
        absences: [...absent('head', names.base, names.head), ...absent('base', names.head, names.base)],
        doubts: [],
        notLooked: [],
    };
}
const namesOf = (samples) => new Set(samples.map(({ benchmark }) => benchmark));
/** One run a value: files do not tell which values of different series came from one process. */
function runsOf(side, samples) {
    return samples.flatMap(({ benchmark, metric, values }) => values.map((value, pair) => ({
        workload: benchmark,
        side,
        pair,
        at: 0,
        readings: [{ benchmark, metric, value }],
    })));
}
function requirePairs(base, head) {
    for (const { benchmark, metric, values } of base) {
        const other = head.find((sample) => sample.benchmark === benchmark && sample.metric.name === metric.name);
        if (other !== undefined && other.values.length !== values.length) {
            throw (0,finding/* fault */.D)('unpaired-lengths', `${metric.name} of ${benchmark} has ${values.length} values at base and ${other.values.length} at head, so they are no pairs`, { benchmark, remedy: 'leave --paired out where the two files were measured apart' });
        }
    }
}

// EXTERNAL MODULE: ./build/gate/selection.js
var selection = __webpack_require__(3272);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(543);
// EXTERNAL MODULE: ./build/reports/report-data.js + 1 modules
var report_data = __webpack_require__(5179);
// EXTERNAL MODULE: ./build/reports/read-report.js + 2 modules
var read_report = __webpack_require__(6427);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(7552);
// EXTERNAL MODULE: ./build/commands/deliver.js
var deliver = __webpack_require__(7729);
;// CONCATENATED MODULE: ./build/commands/compare.js
/** `benchline compare`: judges results that are there already, or a stored report again. */











async function compare(baseFile, headFile, options, terminal) {
    const report = headFile === undefined ? await judgeAgain(baseFile) : await judgeFiles(baseFile, headFile, options);
    const { json: jsonFile, markdown } = options;
    const delivery = {
        ...(jsonFile === undefined ? {} : { json: jsonFile }),
        ...(markdown === undefined ? {} : { markdown }),
    };
    await (0,deliver/* deliver */.c)(report, delivery, terminal);
    return options.fail ? (0,verdict/* exitCode */.I)(report.decision) : 0;
}
/** The verdict of a stored report from its raw runs. A report that says something else was changed, or is not ours. */
async function judgeAgain(file) {
    const stored = (0,read_report/* readReport */.t)(new TextDecoder().decode(await bytesOf(file)), file);
    const { verdicts, decision, unsettled } = (0,assess/* assess */.n)(stored.evidence);
    const again = { ...stored, verdicts, decision, unsettled };
    if (!(0,report_data/* judgedAlike */.uA)(stored, again)) {
        throw (0,finding/* fault */.D)('different-verdict', `${file} says ${stored.decision}, and its own raw runs give ${decision}`, {
            position: { file },
            remedy: 'it was edited, or written by a version that judged differently: measure again with `benchline check`',
        });
    }
    return again;
}
async function judgeFiles(baseFile, headFile, options) {
    const names = (0,selection/* only */.j)(options.only);
    const evidence = filesEvidence({
        base: await samplesOf(baseFile),
        head: await samplesOf(headFile),
        paired: options.paired === true,
        threshold: options.threshold ?? 0.03,
        wanted: (benchmark) => names.holds(benchmark, benchmark),
    });
    const { verdicts, decision, unsettled, findings } = (0,assess/* assess */.n)(evidence);
    return {
        suite: '',
        decision,
        verdicts,
        findings,
        policy: 'file',
        base: { label: baseFile, uncommitted: false },
        head: { label: headFile, uncommitted: false },
        unsettled,
        evidence,
        reproduce: `benchline compare ${baseFile} ${headFile}${options.paired === true ? ' --paired' : ''}`,
    };
}
async function samplesOf(file) {
    const { samples, findings } = await (0,read_results/* readResults */.x)(await bytesOf(file), { name: file });
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new finding/* Fault */.v(errors);
    return samples;
}
async function bytesOf(file) {
    const bytes = await (0,files/* readBytes */.io)((0,paths/* resolve */.hd)(file));
    if (bytes === undefined)
        throw (0,finding/* fault */.D)('no-file', `there is no file ${file}`);
    return bytes;
}


/***/ }),

/***/ 2616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inflate),
/* harmony export */   b: () => (/* binding */ isGzip)
/* harmony export */ });
// Undoes gzip within a limit, so that a few bytes cannot fill the memory.
/** Whether bytes begin as gzip does. */
const isGzip = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;
/**
 * What gzip's bytes hold: `broken` where they are damaged or cut off, `too-large` as soon as more than `most` bytes have
 * come out of them. Never rejects.
 */
async function inflate(bytes, most) {
    const chunks = [];
    let length = 0;
    const source = new Blob([Uint8Array.from(bytes)]).stream();
    const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader();
    try {
        for (;;) {
            const { done, value } = await reader.read();
            if (done)
                break;
            length += value.length;
            if (length > most) {
                await reader.cancel();
                return 'too-large';
            }
            chunks.push(value);
        }
    }
    catch {
        return 'broken';
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
    }
    return whole;
}


/***/ }),

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ resultFormats)
});

// EXTERNAL MODULE: ./build/model/json-text.js
var json_text = __webpack_require__(4268);
// EXTERNAL MODULE: ./build/model/metric.js
var metric = __webpack_require__(6080);
// EXTERNAL MODULE: ./build/model/sample.js
var sample = __webpack_require__(4518);
// EXTERNAL MODULE: ./build/model/unit.js
var model_unit = __webpack_require__(614);
;// CONCATENATED MODULE: ./build/formats/results/repeats-key.js
// Tells whether an object in a JSON text has a key twice: parsers keep the last one in silence, and so lose values.
/** `text` must be JSON and `value` what it says. Escapes make no difference: `"a"` and `"\u0061"` are one key. */
function repeatsKey(text, value) {
    return keysWritten(text) !== keysKept(value);
}
/** A colon outside a string stands behind a key and nowhere else. */
function keysWritten(text) {
    let count = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"')
            quoted = !quoted;
        else if (quoted && char === '\\')
            at += 1;
        else if (!quoted && char === ':')
            count += 1;
    }
    return count;
}
function keysKept(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    const children = Array.isArray(value) ? value : Object.values(value);
    let count = Array.isArray(value) ? 0 : children.length;
    for (const child of children)
        count += keysKept(child);
    return count;
}

;// CONCATENATED MODULE: ./build/formats/results/benchline.js





const family = 'benchline.results/';
const schema = `${family}1`;
/** Beyond this a number of nanoseconds, bytes or instructions is no measurement, and doubles skip whole numbers. */
const largest = Number.MAX_SAFE_INTEGER;
/** Characters of JSON that are read at all. */
const longest = 100 * 2 ** 20;
const benchline = { name: 'benchline', recognises, read };
/** A JSON object that names its schema near its beginning, of any version: a newer one is refused by name. */
function recognises(head) {
    return /^\uFEFF?\s*\{/u.test(head) && /"schema"\s*:\s*"benchline\.results\//u.test(head);
}
function read(text) {
    const samples = [];
    const findings = [];
    const note = (code, message, remedy) => {
        findings.push({ code, severity: 'error', text: message, ...(remedy !== undefined && { remedy }) });
    };
    const file = fileOf(text.replace(/^\uFEFF/u, ''), note);
    if (file !== undefined)
        samples.push(...benchmarksOf(file, note));
    return { samples, findings };
}
/** The outermost object, once it is known to be of this version. */
function fileOf(text, note) {
    if (text.length > longest) {
        note('too-large', `the results are larger than ${longest / 2 ** 20} MiB`);
        return undefined;
    }
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\u0000-\u0008\u000E-\u001F]/u.test(text.slice(0, 4096))) {
        note('not-text', 'the results are binary, not text');
        return undefined;
    }
    const reading = (0,json_text/* readJson */.Vh)(text);
    if ('problem' in reading) {
        const { line, column, text: why } = reading.problem;
        const place = line === undefined || column === undefined ? '' : ` at ${line}:${column}`;
        note('not-json', `the results are not JSON that can be read${place}: ${why}`);
        return undefined;
    }
    const file = fields(reading.value);
    if (file === undefined) {
        note('wrong-type', `the results are ${kind(reading.value)}, not an object with "schema" and "benchmarks"`);
        return undefined;
    }
    if (repeatsKey(text, file)) {
        note('repeated-key', 'a key stands twice in one object, so that one of its values would be lost');
        return undefined;
    }
    if (file['schema'] === schema)
        return file;
    const named = typeof file['schema'] === 'string' ? quote(file['schema']) : kind(file['schema']);
    if (typeof file['schema'] === 'string' && /^benchline\.results\/[1-9][0-9]*$/u.test(file['schema'])) {
        note('newer-schema', `schema: ${named} is newer than this Benchline, which reads "${schema}"`, 'Update Benchline.');
    }
    else {
        note('wrong-schema', `schema: expected "${schema}", found ${named}`);
    }
    return undefined;
}
function benchmarksOf(file, note) {
    const list = file['benchmarks'];
    if (!isList(list)) {
        note('wrong-type', `benchmarks: expected a list, found ${kind(list)}`);
        return [];
    }
    const places = new Map();
    return list.flatMap((entry, index) => {
        const path = `benchmarks[${index}]`;
        const benchmark = fields(entry);
        if (benchmark === undefined) {
            note('wrong-type', `${path}: expected an object, found ${kind(entry)}`);
            return [];
        }
        const name = nameOf(benchmark['name'], `${path}.name`, note);
        if (name === undefined)
            return [];
        const earlier = places.get(name);
        if (earlier !== undefined) {
            note('duplicate-name', `${path}.name: ${quote(name)} is also the name of ${earlier}`);
            return [];
        }
        places.set(name, path);
        const metrics = fields(benchmark['metrics']);
        if (metrics === undefined || Object.keys(metrics).length === 0) {
            const found = metrics === undefined ? kind(benchmark['metrics']) : 'an empty object';
            note('wrong-type', `${path}.metrics: expected an object with at least one metric, found ${found}`);
            return [];
        }
        return Object.entries(metrics).flatMap(([key, value]) => {
            const sample = sampleOf(name, key, value, `${path}.metrics.${plain(key)}`, note);
            return sample === undefined ? [] : [sample];
        });
    });
}
function sampleOf(benchmark, key, value, path, note) {
    const metricName = nameOf(key, path, note);
    const series = fields(value);
    if (metricName === undefined)
        return undefined;
    if (series === undefined) {
        note('wrong-type', `${path}: expected an object with "unit" and "values", found ${kind(value)}`);
        return undefined;
    }
    // A misspelt `better` would turn the verdict round, so nothing unknown is passed over here.
    const unknown = Object.keys(series).find((name) => !['unit', 'values', 'better', 'nature'].includes(name));
    if (unknown !== undefined) {
        note('unknown-key', `${path}: no such key ${quote(unknown)}; there are unit, values, better and nature`);
        return undefined;
    }
    const unit = nameOf(series['unit'], `${path}.unit`, note);
    const values = valuesOf(series['values'], unit ?? '', `${path}.values`, note);
    if (unit === undefined || values === undefined)
        return undefined;
    const metric = metricOf(metricName, unit, series, path, note);
    return metric === undefined ? undefined : (0,sample/* makeSample */.L)(benchmark, metric, values);
}
/** The metric that a series is of: Benchline's own where it has the name of one, and then it must agree with it. */
function metricOf(name, unit, series, path, note) {
    const known = metric/* processMetrics */.Lq.find(({ metric }) => metric.name === name);
    const base = (0,model_unit/* toBase */.FU)(0, unit).unit;
    if (known !== undefined && known.metric.unit !== base) {
        note('wrong-unit', `${path}.unit: ${quote(unit)} is no unit of ${known.meaning}, which is in ${known.metric.unit}`);
        return undefined;
    }
    const better = choice(series['better'], ['lower', 'higher'], `${path}.better`, note);
    const nature = choice(series['nature'], ['exact', 'counted', 'noisy'], `${path}.nature`, note);
    if (better === 'refused' || nature === 'refused')
        return undefined;
    if (known !== undefined) {
        const { metric } = known;
        if ((better ?? metric.better) === metric.better && (nature ?? metric.nature) === metric.nature)
            return metric;
        note('wrong-metric', `${path}: ${name} is ${metric.nature} and ${metric.better} is better, always`);
        return undefined;
    }
    if (better === undefined && /\/\s*s(?:ec(?:onds?)?)?$|^hz$/iu.test(unit)) {
        note('wrong-metric', `${path}: ${quote(unit)} looks like a rate; say "better": "higher" or "lower"`);
        return undefined;
    }
    return { name, unit: base, better: better ?? 'lower', nature: nature ?? 'noisy' };
}
function valuesOf(value, unit, path, note) {
    if (!isList(value) || value.length === 0) {
        note('wrong-type', `${path}: expected a list of at least one number, found ${isList(value) ? 'an empty list' : kind(value)}`);
        return undefined;
    }
    const values = [];
    for (const [index, raw] of value.entries()) {
        const place = `${path}[${index}]`;
        if (typeof raw !== 'number') {
            note('wrong-type', `${place}: expected a number, found ${kind(raw)}`);
            return undefined;
        }
        const converted = (0,model_unit/* toBase */.FU)(raw, unit).value;
        if (!Number.isFinite(converted) || converted < 0 || converted > largest) {
            note('bad-value', `${place}: ${raw} is no measurement; expected a number from 0 to ${largest} in base units`);
            return undefined;
        }
        // Negative zero says no more than zero and would not compare as the same.
        values.push(converted === 0 ? 0 : converted);
    }
    return values;
}
function nameOf(value, path, note) {
    if (typeof value !== 'string') {
        note('wrong-type', `${path}: expected a text, found ${kind(value)}`);
        return undefined;
    }
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    if (value.trim() === '' || value.length > 500 || /[\u0000-\u001F\u007F]/u.test(value)) {
        note('bad-name', `${path}: ${quote(value)} is empty, longer than 500 characters or has control characters`);
        return undefined;
    }
    return value;
}
function choice(value, words, path, note) {
    const word = words.find((candidate) => candidate === value);
    if (value === undefined || word !== undefined)
        return word;
    const found = typeof value === 'string' ? quote(value) : kind(value);
    note('wrong-type', `${path}: expected ${words.map((each) => `"${each}"`).join(' or ')}, found ${found}`);
    return 'refused';
}
const isList = (value) => Array.isArray(value);
/** None of the keys that are looked up stands on the prototype of objects, and JSON can bring no other prototype. */
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const fields = (value) => (isFields(value) ? value : undefined);
function kind(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'number' || typeof value === 'boolean')
        return `the ${typeof value} ${value}`;
    return typeof value === 'string' ? 'a text' : 'an object';
}
const quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
/** A key as it stands in a path; quoted where it would not be read as one step. */
const plain = (key) => (/^[\w-]{1,80}$/u.test(key) ? key : quote(key));
/**
 * The file for samples, which reads back as the same ones. Samples of one benchmark are put together, in the order
 * in which benchmarks first appear. Throws a RangeError where a series comes twice.
 */
function writeResults(samples) {
    const benchmarks = new Map();
    for (const sample of samples) {
        const metrics = benchmarks.get(sample.benchmark) ?? new Map();
        if (metrics.has(sample.metric.name)) {
            throw new RangeError(`${sample.benchmark} has ${sample.metric.name} twice`);
        }
        benchmarks.set(sample.benchmark, metrics.set(sample.metric.name, sample));
    }
    const list = Array.from(benchmarks, ([name, metrics]) => ({
        name,
        metrics: Object.fromEntries(Array.from(metrics, ([metricName, { metric, values }]) => [
            metricName,
            { unit: metric.unit, better: metric.better, nature: metric.nature, values },
        ])),
    }));
    return `${writeJson({ schema, benchmarks: list }, true)}\n`;
}

;// CONCATENATED MODULE: ./build/formats/results/index.js
/** The table of result formats. */

const resultFormats = [benchline];


/***/ }),

/***/ 7655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var _inflate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2616);

/** Bytes that are read at all, compressed or not. */
const most = 100 * 2 ** 20;
/** Characters of the beginning that a format is recognised by. */
const headLength = 64 * 1024;
/**
 * Reads results; gzip is undone by itself. Everything that is wrong, whatever the bytes, is a finding of severity
 * error, and then no samples are given: a part of a file is not what was measured. Never rejects.
 */
async function readResults(bytes, options) {
    const { name, formats } = options;
    const refuse = (code, text, remedy) => ({
        samples: [],
        findings: [
            {
                code,
                severity: 'error',
                text,
                ...(remedy !== undefined && { remedy }),
                ...(name !== undefined && { position: { file: name } }),
            },
        ],
    });
    const packed = (0,_inflate_js__WEBPACK_IMPORTED_MODULE_0__/* .isGzip */ .b)(bytes);
    const plain = packed ? await (0,_inflate_js__WEBPACK_IMPORTED_MODULE_0__/* .inflate */ .U)(bytes, most) : bytes;
    if (plain === 'broken')
        return refuse('broken-gzip', 'the results are gzip, but damaged or cut off');
    if (plain === 'too-large' || plain.length > most) {
        return refuse('too-large', `the results are larger than ${most / 2 ** 20} MiB${packed ? ' when inflated' : ''}`);
    }
    const text = decode(plain);
    if (text === undefined)
        return refuse('not-text', 'the results are binary, not text in UTF-8');
    if (text.trim() === '')
        return refuse('empty-results', 'the results are empty');
    const head = text.slice(0, headLength);
    const claimants = options.format === undefined ? formats.filter((each) => each.recognises(head)) : [options.format];
    const [format] = claimants;
    if (format === undefined || claimants.length > 1) {
        return format === undefined
            ? refuse('unknown-format', `the results are of no known format; known are ${names(formats)}`)
            : refuse('ambiguous-format', `the results could be of several formats: ${names(claimants)}`);
    }
    const { samples, findings } = format.read(text);
    const placed = name === undefined ? findings : findings.map((finding) => place(finding, name));
    return placed.some(({ severity }) => severity === 'error')
        ? { samples: [], findings: placed }
        : { samples, findings: placed };
}
const names = (formats) => formats.map((format) => format.name).join(', ');
const place = (finding, file) => ({
    ...finding,
    position: { file, ...finding.position },
});
/** Text in UTF-8 without a byte order mark; undefined where it is none, or has a NUL as binary files do. */
function decode(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return text.includes('\0') ? undefined : text;
    }
    catch {
        return undefined;
    }
}


/***/ }),

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

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ reachesCounted),
/* harmony export */   H2: () => (/* binding */ instructionsThreshold),
/* harmony export */   _i: () => (/* binding */ cpuBoundAbove),
/* harmony export */   pI: () => (/* binding */ thresholdOf)
/* harmony export */ });
/** Above this share of the elapsed time spent computing, `judge: auto` lets CPU time speak: it tells the same with less noise. */
const cpuBoundAbove = 0.8;
/** What instructions are held to where an entry does not say: what is counted needs no wider one. */
const instructionsThreshold = 0.01;
/** The threshold that holds for one metric of a benchmark. */
function thresholdOf(terms, metric) {
    return terms.thresholds[metric] ?? terms.threshold;
}
/**
 * Whether a counted change is as large as the threshold. What little of loading a program stays in its count makes 1 %
 * more work read as 0.99x %, so 0.5 % less than the threshold is enough.
 */
function reachesCounted(change, threshold) {
    return change >= 0.995 * threshold;
}


/***/ }),

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var _formats_results_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3966);
/* harmony import */ var _formats_results_read_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7655);
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
