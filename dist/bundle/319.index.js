export const id = 319;
export const ids = [319];
export const modules = {

/***/ 51529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./build/assess.js + 13 modules
var assess = __webpack_require__(41416);
// EXTERNAL MODULE: ./build/read-results.js
var read_results = __webpack_require__(50841);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
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
var selection = __webpack_require__(83272);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(70543);
// EXTERNAL MODULE: ./build/reports/report-data.js + 1 modules
var report_data = __webpack_require__(65179);
// EXTERNAL MODULE: ./build/reports/read-report.js + 2 modules
var read_report = __webpack_require__(6427);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/commands/deliver.js
var deliver = __webpack_require__(110);
;// CONCATENATED MODULE: ./build/commands/compare.js
/** `benchline compare`: judges results that are there already, or a stored report again. */











async function compare(baseFile, headFile, options, terminal) {
    const report = headFile === undefined ? await judgeAgain(baseFile) : await judgeFiles(baseFile, headFile, options);
    const { json: jsonFile, markdown } = options;
    const delivery = {
        ...(jsonFile === undefined ? {} : { json: jsonFile }),
        ...(markdown === undefined ? {} : { markdown }),
    };
    await (0,deliver/* deliver */.cK)(report, delivery, terminal);
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

/***/ 110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ writeProfilesBeside),
/* harmony export */   Ji: () => (/* binding */ writeFileOrFault),
/* harmony export */   cK: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8776);
/* harmony import */ var _reports_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83387);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51700);
/* harmony import */ var _stores_profile_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12323);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67552);
/** Hands a report over: text to standard output, files where they were asked for. */







/** Files first: a full disk must not follow a verdict that was already told. */
async function deliver(report, files, terminal) {
    const { profiles = [] } = files;
    if (files.json !== undefined) {
        await write(files.json, _reports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .P, report, terminal);
        await writeProfilesBeside(files.json, profiles);
    }
    if (files.markdown !== undefined)
        await write(files.markdown, _reports_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .w, report, terminal);
    if (files.folder !== undefined) {
        const { folder, pages = {} } = files;
        await write((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(folder, 'report.json'), _reports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .P, report, terminal);
        await writeProfilesBeside((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(folder, 'report.json'), profiles);
        await write((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(folder, 'report.md'), _reports_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .w, report, terminal);
        for (const [path, page] of Object.entries(pages))
            await writeFileOrFault((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(folder, path), page);
    }
    terminal.out(_reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .F.render(report, terminal));
}
async function write(path, format, report, terminal) {
    await writeFileOrFault(path, format.render(report, terminal));
}
/** Into `report.profiles/` for `report.json`; what stood there before belongs to another report. */
async function writeProfilesBeside(path, profiles) {
    await orFault((0,_stores_profile_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .profileFolder */ .ap)(path), () => (0,_stores_profile_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .writeProfileFolder */ .P7)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .resolve */ .hd)(path), profiles));
}
/** Writes what the user asked for; a file that cannot be written is a fault, because somebody waits for it. */
async function writeFileOrFault(path, text) {
    await orFault(path, () => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeText */ .x3)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .resolve */ .hd)(path), text));
}
async function orFault(path, work) {
    try {
        await work();
    }
    catch (error) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('unwritable', `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
            remedy: 'choose a file in a folder that can be written to',
        });
    }
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
    const source = new Blob([new Uint8Array(bytes)]).stream();
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

/***/ 53966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ resultFormats)
});

// EXTERNAL MODULE: ./build/model/json-text.js
var json_text = __webpack_require__(74268);
// EXTERNAL MODULE: ./build/model/metric.js
var metric = __webpack_require__(16080);
// EXTERNAL MODULE: ./build/model/sample.js
var sample = __webpack_require__(14518);
// EXTERNAL MODULE: ./build/model/unit.js
var model_unit = __webpack_require__(90614);
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

/***/ 97655:
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

/***/ 83272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   j: () => (/* binding */ only)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
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

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ seriesKey)
/* harmony export */ });
/** What a series is found by: one text for a benchmark and a metric, whatever characters their names hold. */
const seriesKey = (benchmark, metric) => JSON.stringify([benchmark, metric]);


/***/ }),

/***/ 57621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ reachesCounted),
/* harmony export */   W8: () => (/* binding */ countedThreshold),
/* harmony export */   _i: () => (/* binding */ cpuBoundAbove),
/* harmony export */   pI: () => (/* binding */ thresholdOf)
/* harmony export */ });
/** Above this share of the elapsed time spent computing, `judge: auto` lets CPU time speak: it tells the same with less noise. */
const cpuBoundAbove = 0.8;
/** What instructions and allocations are held to where an entry does not say: what is counted needs no wider one. */
const countedThreshold = 0.01;
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


/***/ }),

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _model_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74268);
/* harmony import */ var _report_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65179);
/** The report as a file for programs, schema `benchline.report/1`; `readReport` gives the same report back. */


const json = {
    name: 'json',
    render: (report) => `${(0,_model_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .GF)((0,_report_data_js__WEBPACK_IMPORTED_MODULE_0__/* .reportData */ .TI)(report), true)}\n`,
};


/***/ }),

/***/ 39312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/** SGR codes of what is drawn on: the sixteen colours that every theme keeps readable. */
const looks = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
function painter({ color }) {
    return (text, ...wanted) => !color || wanted.length === 0 || text.trim() === ''
        ? text
        : `\u001B[${wanted.map((look) => looks[look]).join(';')}m${text}\u001B[0m`;
}


/***/ }),

/***/ 51700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./build/reports/blame.js
var blame = __webpack_require__(82587);
// EXTERNAL MODULE: ./build/reports/columns.js
var columns = __webpack_require__(73027);
// EXTERNAL MODULE: ./build/reports/counted.js
var counted = __webpack_require__(30398);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/reports/facts.js
var reports_facts = __webpack_require__(76099);
// EXTERNAL MODULE: ./build/reports/headline.js
var headline = __webpack_require__(14170);
// EXTERNAL MODULE: ./build/reports/outline.js
var reports_outline = __webpack_require__(44726);
// EXTERNAL MODULE: ./build/reports/paint.js
var paint = __webpack_require__(39312);
// EXTERNAL MODULE: ./build/reports/cells.js
var reports_cells = __webpack_require__(28885);
// EXTERNAL MODULE: ./build/reports/change.js
var change = __webpack_require__(98406);
// EXTERNAL MODULE: ./build/reports/details.js
var details = __webpack_require__(67102);
// EXTERNAL MODULE: ./build/reports/interval-bar.js
var interval_bar = __webpack_require__(58799);
// EXTERNAL MODULE: ./build/reports/wrap.js
var wrap = __webpack_require__(37454);
;// CONCATENATED MODULE: ./build/reports/terminal-table.js
/** The table of a terminal report: a line for each benchmark that changed, what it rests on below. */








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
/** A row that somebody answers for stands under its word and does not fail. */
const acceptedLook = { mark: '!', look: 'yellow' };
const lineOf = ({ verdict }) => {
    const raw = (0,reports_cells/* cellsOf */.n)(verdict);
    const unit = (0,reports_escape/* plainText */.wh)(raw.unit, 16);
    const cells = { ...raw, metric: (0,reports_escape/* plainText */.wh)(raw.metric, 16) };
    const text = raw.after === '' ? raw.before : raw.after;
    return { name: (0,reports_escape/* plainName */.MH)(verdict.benchmark), cells, after: unit === '' ? text : `${text} ${unit}` };
};
const widest = (texts) => texts.reduce((most, text) => Math.max(most, (0,columns/* columnsOf */.PL)(text)), 0);
function layoutOf(lines, width) {
    const heads = (text) => (lines.some(hasBoth) ? text : '');
    const sizes = {
        metric: widest(lines.map(({ cells }) => cells.metric)),
        before: widest([heads('base'), ...lines.filter(hasBoth).map(({ cells }) => cells.before)]),
        after: widest([heads('head'), ...lines.map(({ after }) => after)]),
        change: widest([heads('change'), ...lines.map(({ cells }) => cells.change)]),
    };
    const numbers = 4 + 2 + sizes.metric + 2 + sizes.before + 3 + sizes.after + 2 + sizes.change;
    const bar = lines.some(({ cells }) => cells.bar !== '') && width - numbers - interval_bar/* barColumns */.dW - 2 >= 10;
    const rest = width - numbers - (bar ? interval_bar/* barColumns */.dW + 2 : 0);
    return {
        ...sizes,
        bar,
        narrow: rest < 10,
        name: Math.min(rest, Math.max(10, widest(lines.map(({ name }) => name)))),
    };
}
const hasBoth = ({ cells }) => cells.before !== '' && cells.after !== '';
function terminalTable(report, outline, page) {
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
    return first === undefined || others.length > 0 ? 'limit' : (0,change/* wholePercent */.pC)(first);
}
/** Names the columns, and the two lines of the bars. */
function headerLine(layout, threshold, { paint }) {
    const scale = `${' '.repeat(interval_bar/* zeroColumn */.LX)}0${' '.repeat(interval_bar/* thresholdColumn */.gi - interval_bar/* zeroColumn */.LX - 1)}`;
    const texts = [
        ' '.repeat(4 + layout.name),
        (0,columns/* padEnd */.f)('', layout.metric),
        `${(0,columns/* padStart */.CF)('base', layout.before)} → ${(0,columns/* padEnd */.f)('head', layout.after)}`,
        (0,columns/* padStart */.CF)('change', layout.change),
        ...(layout.bar ? [`${(0,columns/* padEnd */.f)(scale + threshold, interval_bar/* barColumns */.dW - 5)}worse`] : []),
    ];
    return paint(texts.join('  ').trimEnd(), 'dim');
}
function rowLines({ verdict }, layout, { width, paint }) {
    const line = lineOf({ verdict, also: [] });
    const { cells, name } = line;
    const { mark, look } = verdict.accepted === undefined ? wordLook[verdict.word] : acceptedLook;
    const arrow = hasBoth(line) ? ' → ' : '   ';
    const numbers = [
        (0,columns/* padEnd */.f)(cells.metric, layout.metric),
        `${(0,columns/* padStart */.CF)(hasBoth(line) ? cells.before : '', layout.before)}${arrow}${(0,columns/* padEnd */.f)(line.after, layout.after)}`,
        paint((0,columns/* padStart */.CF)(cells.change, layout.change), look),
        ...(layout.bar ? [paintBar(cells.bar, look, paint)] : []),
    ]
        .join('  ')
        .trimEnd();
    const begin = `  ${paint(mark, look)} `;
    if (layout.narrow) {
        const values = hasBoth(line) ? `${cells.before} → ${line.after}` : line.after;
        const text = [cells.metric, values, cells.change];
        const [first = '', ...rest] = (0,columns/* slices */.wc)(name, width - 4);
        return [
            begin + paint(first, 'bold'),
            ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
            ...(0,wrap/* wrap */.L)(text.filter((part) => part !== '').join(' '), width - 4).map((piece) => `    ${piece}`),
        ];
    }
    if ((0,columns/* columnsOf */.PL)(name) <= layout.name || cells.metric === '') {
        const [first = '', ...rest] = (0,columns/* slices */.wc)(name, cells.metric === '' ? width - 4 : layout.name);
        const padded = paint(first, 'bold') + ' '.repeat(Math.max(0, layout.name - (0,columns/* columnsOf */.PL)(first)));
        return [
            cells.metric === '' ? `${begin}${paint(first, 'bold')}` : `${begin}${padded}  ${numbers}`.trimEnd(),
            ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
        ];
    }
    const [first = '', ...rest] = (0,columns/* slices */.wc)(name, width - 4);
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
    const { because, accepted, numbers, remedies, blames, profiled } = (0,details/* detailsOf */.c)(row, report);
    const lines = (text, look, lead = '') => (0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(text), width - 4 - lead.length).map((line, index) => `    ${index === 0 ? lead : ' '.repeat(lead.length)}${paint(line, ...look)}`);
    return [
        ...blames.flatMap(({ culprit, text }) => lines(`${(0,reports_escape/* plainText */.wh)(`${culprit.name} in ${(0,blame/* placeText */.Z9)(culprit)}`, 200)}: ${text}`, ['bold'], '↳ ')),
        ...(because === undefined ? [] : lines(because, [])),
        ...(accepted === undefined ? [] : lines(accepted, ['yellow'])),
        ...(numbers === undefined ? [] : lines(numbers, ['dim'])),
        ...profiled.flatMap((text) => lines(text, ['dim'])),
        ...remedies.flatMap((remedy) => lines(remedy, [], '→ ')),
    ];
}

;// CONCATENATED MODULE: ./build/reports/terminal.js










const terminal = {
    name: 'terminal',
    render(report, style) {
        const page = { width: Math.max(60, style.width), paint: (0,paint/* painter */.C)(style) };
        const outline = (0,reports_outline/* outlineOf */.W)(report);
        const blocks = [
            head(report, outline, page),
            terminalTable(report, outline, page),
            ...(0,counted/* countedBlocks */.z)(report).map((block) => terminal_counted(block, page)),
            folded(outline, page),
            findings(report.findings, page),
            footer(report, page),
        ];
        return `${blocks
            .filter((lines) => lines.length > 0)
            .map((lines) => lines.join('\n'))
            .join('\n\n')
            .replaceAll(wrap/* glue */.i, ' ')}\n`;
    },
};
const decisionLook = {
    passed: 'green',
    warned: 'yellow',
    failed: 'red',
    inconclusive: 'yellow',
    unjudged: 'cyan',
};
const naming = Object.assign((name) => (0,reports_escape/* plainName */.MH)(name, 48), {
    place: (culprit) => `${(0,reports_escape/* plainName */.MH)(culprit.name, 48)} (${(0,reports_escape/* plainText */.wh)((0,blame/* placeText */.Z9)(culprit), 80)})`,
});
/** `FAILED  1 of 3 …`; further lines stand under the sentence. */
function head(report, outline, { width, paint }) {
    const word = report.decision.toUpperCase();
    const hang = word.length + 2;
    const [first = '', ...rest] = (0,wrap/* wrap */.L)((0,headline/* headline */.P)(report, outline, naming), width - hang);
    return [
        `${paint(word, 'bold', decisionLook[report.decision])}  ${paint(first, 'bold')}`,
        ...rest.map((line) => ' '.repeat(hang) + paint(line, 'bold')),
    ];
}
/** `orders  calls of 2 functions changed …`, a line for each below it. */
function terminal_counted({ benchmark, summary, changes, more }, { width, paint }) {
    return [
        ...(0,wrap/* wrap */.L)(`${(0,reports_escape/* plainName */.MH)(benchmark, 48)}: ${summary}`, width).map((line) => paint(line, 'bold')),
        ...changes.flatMap(({ place, text }) => (0,wrap/* wrap */.L)(`${(0,reports_escape/* plainText */.wh)(`${place.name} in ${(0,blame/* placeText */.Z9)(place)}`, 200)}: ${text}`, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)),
        ...(more === 0 ? [] : [`  ${paint(`and ${more} more, which the report file has`, 'dim')}`]),
    ];
}
/** Names of what needs no reader, a few lines at most. */
function folded(outline, { width, paint }) {
    const names = outline.unchanged.map(({ verdict }) => verdict.benchmark);
    const column = outline.notLooked.length > 0 ? 'not looked at'.length : 0;
    return [
        ...listing((0,columns/* padEnd */.f)('unchanged', column), names, width, paint),
        ...listing('not looked at', outline.notLooked, width, paint),
    ];
}
function listing(label, names, width, paint) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, 24).map((name) => (0,reports_escape/* plainName */.MH)(name));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    const lead = `${label}  `;
    return (0,wrap/* wrap */.L)(`${shown.join(', ')}${more}`, width - lead.length).map((line, index) => (index === 0 ? paint(lead, 'bold') : ' '.repeat(lead.length)) + paint(line, 'dim'));
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
        const heading = page.paint(group.length === 1 ? one : many, 'bold', look);
        return [heading].concat(group.flatMap((finding) => findingLines(finding, page)));
    });
}
function findingLines({ text, remedy, position, benchmark, code }, { width, paint }) {
    const place = position === undefined
        ? undefined
        : [position.file, position.line, position.column].filter((part) => part !== undefined).join(':');
    const about = [place, benchmark, code]
        .filter((part) => part !== undefined)
        .map((part) => (0,reports_escape/* plainText */.wh)(part, 200));
    return [
        ...(0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(text), width - 4).map((line, index) => `${index === 0 ? '  • ' : '    '}${line}`),
        ...(0,wrap/* wrap */.L)(about.join('  '), width - 4).map((line) => `    ${paint(line, 'dim')}`),
        ...(remedy === undefined
            ? []
            : (0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(remedy), width - 6).map((line, index) => `    ${index === 0 ? '→ ' : '  '}${line}`)),
    ];
}
function footer(report, { width, paint }) {
    const facts = (0,reports_facts/* factsOf */.xS)(report);
    const column = Math.max(...facts.map(({ label }) => label.length)) + 2;
    return [
        ...facts.flatMap(({ label, text }) => (0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(text), width - column).map((line, index) => paint((0,columns/* padEnd */.f)(index === 0 ? label : '', column), 'dim') + line)),
        // A command is there to be copied, so it is the one thing that is never broken.
        paint((0,columns/* padEnd */.f)('again', column), 'dim') + (0,reports_escape/* plainText */.wh)(report.reproduce),
    ];
}


/***/ })

};
