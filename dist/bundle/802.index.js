export const id = 802;
export const ids = [802];
export const modules = {

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readDocument),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _smallest_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7661);
/** YAML text → a plain value, and where in the text each part of it stands. What YAML leaves open is refused. */


/** Characters; a thousand benchmarks take a fifth of it. */
const sizeLimit = 2 ** 20;
/** Brackets within brackets, or dashes on one line. */
const depthLimit = 32;
/** Values that aliases may stand for before they count as an attack on memory. */
const aliasLimit = 1000;
/** Booleans to YAML 1.1 readers, text to YAML 1.2 ones: what they mean depends on who reads. */
const ambiguous = /^(?:y|n|yes|no|on|off)$/iu;
function readDocument(text, file) {
    const position = (offset) => ({ file, ...lineAndColumn(text, offset) });
    const refuse = (finding) => ({ findings: [asFinding(finding, position)] });
    if (text.length > sizeLimit) {
        return refuse({ offset: 0, text: `the file is larger than ${sizeLimit / 2 ** 20} MiB` });
    }
    const hazard = hazardOf(text);
    if (hazard !== undefined)
        return refuse(hazard);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, stringKeys: true });
    const faults = [...syntaxFaults(document), ...contentFaults(document)].map((each) => asFinding(each, position));
    // After a syntax error the rest of the tree is a guess; twice the same key leaves it sound.
    if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY'))
        return { findings: faults };
    if (faults.some(({ code }) => code === 'alias'))
        return { findings: faults };
    if (document.contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(document.contents) && document.contents.value === null)) {
        return refuse({ offset: 0, text: 'the file is empty', remedy: _smallest_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSmallest */ .N });
    }
    keepVariablesAsWritten(document);
    const value = valueOf(document);
    if (value === undefined) {
        return refuse({ offset: 0, text: `aliases stand for more than ${aliasLimit} values`, code: 'alias' });
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) || !isRecord(value)) {
        const start = document.contents.range?.[0] ?? 0;
        return refuse({
            offset: start,
            text: 'the file must be a mapping of keys to values, such as `version: 1`',
            remedy: _smallest_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSmallest */ .N,
        });
    }
    return { document: { value, at: (path, part) => position(offsetOf(document, path, part)) }, findings: faults };
}
const asFinding = ({ offset, text, remedy, code = 'yaml' }, at) => ({
    code,
    severity: 'error',
    text,
    ...(remedy === undefined ? {} : { remedy }),
    position: at(offset),
});
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function lineAndColumn(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}
/**
 * Nesting that would exhaust the parser, found by the lexer, which has no stack: measured, 20,000 open brackets end
 * the whole process, and a line of 1,000 question marks takes minutes.
 */
function hazardOf(text) {
    let [offset, brackets, dashes] = [0, 0, 0];
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (token === '[' || token === '{')
            brackets += 1;
        else if ((token === ']' || token === '}') && brackets > 0)
            brackets -= 1;
        else if (token === '-' || token === ':')
            dashes += 1;
        else if (token.startsWith('\n') || token.startsWith('\r'))
            dashes = 0;
        else if (token === '?')
            return { offset, text: 'keys that begin with `?` are not part of this file' };
        // In flow collections a line may hold many colons side by side.
        if (brackets > depthLimit || (brackets === 0 && dashes > depthLimit)) {
            return { offset, text: `nested more than ${depthLimit} deep` };
        }
        // The lexer marks what follows by characters of its own, which are not in the text.
        if (!['\u0002', '\u0018', '\u001F'].includes(token))
            offset += token.length;
    }
    return undefined;
}
function syntaxFaults(document) {
    const seen = new Set();
    const faults = [];
    for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
        if (seen.has(pos[0]))
            continue;
        seen.add(pos[0]);
        faults.push({ offset: pos[0], ...(wordings[code] ?? { text: `not valid YAML: ${message}` }) });
    }
    return faults;
}
const wordings = {
    TAB_AS_INDENT: { text: 'a tab indents this line', remedy: 'indent with spaces' },
    DUPLICATE_KEY: { text: 'this key stands twice in the same mapping', remedy: 'keep one of them' },
    MULTIPLE_DOCS: { text: 'the file holds several YAML documents', remedy: 'keep one; remove the line `---`' },
    NON_STRING_KEY: { text: 'this key is not text', remedy: 'put it in quotes' },
};
/** What is valid YAML and still means nothing certain. */
function contentFaults(document) {
    const faults = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias(_, alias, ancestors) {
            const target = alias.resolve(document);
            const offset = alias.range?.[0] ?? 0;
            if (target === undefined) {
                faults.push({ offset, code: 'alias', text: `\`*${alias.source}\` has no anchor \`&${alias.source}\` before it` });
            }
            else if (ancestors.includes(target)) {
                faults.push({ offset, code: 'alias', text: `\`*${alias.source}\` contains itself` });
            }
        },
        Scalar(key, scalar, ancestors) {
            const word = scalar.value;
            const offset = scalar.range?.[0] ?? 0;
            if (key === 'key' && word === '__proto__')
                faults.push({ offset, text: '`__proto__` is not a key' });
            if (key === 'key' || scalar.type !== 'PLAIN' || typeof word !== 'string' || !ambiguous.test(word))
                return;
            const names = keysAbove(ancestors);
            // `gate: off` is one of this file's own words; the value of a variable is kept as it is written.
            if (names.at(-1) === 'gate' || names.includes('env'))
                return;
            faults.push({
                offset,
                code: 'ambiguous',
                text: `\`${word}\` is a boolean to some YAML readers and text to others`,
                remedy: `quote it: \`"${word}"\``,
            });
        },
    });
    return faults;
}
const keysAbove = (ancestors) => ancestors.flatMap((each) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(each) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(each.key) ? [String(each.key.value)] : []));
/** `VERSION: 1.10` hands on `1.10`, not the number 1.1. */
function keepVariablesAsWritten(document) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar(key, scalar, ancestors) {
            const inVariables = key === 'value' && keysAbove(ancestors).at(-2) === 'env';
            const read = typeof scalar.value === 'number' || typeof scalar.value === 'boolean';
            if (inVariables && read && scalar.source !== undefined)
                scalar.value = scalar.source;
        },
    });
}
function valueOf(document) {
    try {
        const value = document.toJS({ maxAliasCount: aliasLimit });
        return value ?? null;
    }
    catch (error) {
        if (error instanceof ReferenceError)
            return undefined;
        throw error;
    }
}
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = rangeStart(node) ?? 0;
    for (const [index, step] of path.entries()) {
        const inside = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
        const key = part === 'key' && index === path.length - 1;
        const next = childOf(inside, step, key);
        const start = rangeStart(next);
        if (start === undefined)
            return offset;
        node = next;
        offset = start;
    }
    return offset;
}
function childOf(node, step, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number')
        return node.items[step];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    const pair = node.items.find((each) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(each.key) && String(each.key.value) === String(step));
    return key || pair?.value === null ? pair?.key : pair?.value;
}
function rangeStart(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.range?.[0] : undefined;
}


/***/ }),

/***/ 7733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   uh: () => (/* binding */ quoteIt),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   z4: () => (/* binding */ wording)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5874);

/** A value as a reader of the file would name it. */
function found(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (typeof value === 'string')
        return value === '' ? 'empty text' : `\`${shortened(value)}\``;
    if (typeof value === 'number' || typeof value === 'bigint')
        return `the number \`${value}\``;
    if (typeof value === 'boolean')
        return `the boolean \`${value}\``;
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? 'a mapping' : 'something else';
}
/** Long values are cut: a message is read, and the position leads to the whole. */
const shortened = (text, limit = 60) => text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
/** `a`, `b` or `c`. */
function listed(words, joint = 'or') {
    const quoted = words.map((word) => `\`${word}\``);
    const last = quoted.at(-1) ?? '';
    return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${joint} ${last}`;
}
/** Where text is meant, YAML's own reading of a bare word is undone by quotes. */
const quoteIt = (value) => typeof value === 'boolean' || typeof value === 'number' ? `; quote it: \`"${value}"\`` : '';
const typeWords = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
const typeWord = (type) => typeWords[type] ?? type;
/** The message of an issue whose schema has none of its own; given to zod when it parses. */
function wording(issue) {
    const value = issue.input;
    switch (issue.code) {
        case 'invalid_type':
            return `expected ${typeWord(issue.expected)}, found ${found(value)}${issue.expected === 'string' ? quoteIt(value) : ''}`;
        case 'invalid_value':
            return `expected ${listed(issue.values.map(String))}, found ${found(value)}`;
        case 'invalid_union': {
            const types = issue.errors.flat().flatMap((each) => (each.code === 'invalid_type' ? [each.expected] : []));
            const words = [...new Set(types.map(typeWord))].join(' or ');
            return `expected ${words}, found ${found(value)}${types.includes('string') ? quoteIt(value) : ''}`;
        }
        case 'too_small': {
            if (issue.origin === 'string' || issue.origin === 'array')
                return `expected something here, found ${found(value)}`;
            return `expected ${issue.inclusive === true ? 'at least' : 'more than'} \`${issue.minimum}\`, found ${found(value)}`;
        }
        case 'too_big': {
            const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' items' : '';
            return `expected at most ${issue.maximum}${unit}`;
        }
        case 'invalid_format':
            return typeof value === 'string' && value.trim() === ''
                ? 'expected something here, found empty text'
                : `expected text of another form, found ${found(value)}`;
        default:
            return `expected another value, found ${found(value)}`;
    }
}


/***/ }),

/***/ 2492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ quantityText)
/* harmony export */ });
const scales = {
    '1': [['%', 0.01]],
    s: [
        ['h', 3600],
        ['m', 60],
        ['s', 1],
        ['ms', 1e-3],
        ['us', 1e-6],
        ['ns', 1e-9],
    ],
    B: [
        ['GiB', 2 ** 30],
        ['MiB', 2 ** 20],
        ['KiB', 2 ** 10],
        ['B', 1],
    ],
};
/** In the largest unit that makes it a whole number, else in the largest that makes it at least 1. */
function quantityText(value, unit) {
    const scale = scales[unit] ?? [[unit, 1]];
    const inUnits = scale.map(([word, factor]) => ({ word, number: Number((value / factor).toPrecision(6)) }));
    const best = (value === 0 ? undefined : inUnits.find(({ number }) => Number.isInteger(number))) ??
        inUnits.find(({ number }) => number >= 1) ??
        inUnits.at(-1);
    return best === undefined ? String(value) : `${best.number}${best.word}`;
}


/***/ }),

/***/ 7661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ writeSmallest)
/* harmony export */ });
/* unused harmony export smallestFile */
/** The least that a configuration needs, shown where there is none. */
const smallestFile = `version: 1
benchmarks:
  - name: parse
    run: ./parse sample.txt`;
/** What to do where there is no file, or nothing in it. */
const writeSmallest = `write benchline.yml:\n${smallestFile}`;


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openGround),
  r: () => (/* binding */ readBasePlan)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/config/expectation.js
var expectation = __webpack_require__(7733);
// EXTERNAL MODULE: ./build/config/smallest-file.js
var smallest_file = __webpack_require__(7661);
;// CONCATENATED MODULE: ./build/config/find-configuration.js
/** Where the configuration of a repository lies. */



/** Relative to the root of the repository, first come first. */
const places = [
    'benchline.yml',
    'benchline.yaml',
    '.github/benchline.yml',
    '.github/benchline.yaml',
];
/** The only one there is; none or several is a `Fault`. `exists` is asked for paths relative to the root. */
async function findConfiguration(exists) {
    const there = await Promise.all(places.map(async (path) => ((await exists(path)) ? [path] : [])));
    const [path, ...others] = there.flat();
    if (path === undefined) {
        throw (0,finding/* fault */.D)('no-configuration', `there is no configuration: no ${(0,expectation/* listed */.KE)(places)} in this repository`, {
            remedy: smallest_file/* writeSmallest */.N,
        });
    }
    if (others.length === 0)
        return path;
    throw new finding/* Fault */.v(others.map((other) => ({
        code: 'several-configurations',
        severity: 'error',
        text: `there are several configurations: \`${path}\` and \`${other}\``,
        remedy: 'keep one of them',
        position: { file: other },
    })));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/model/metric.js
var metric = __webpack_require__(6080);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(2211);
;// CONCATENATED MODULE: ./build/sources/process-readings.js

/** One reading for each metric that was asked for and is known of this run; one that is not known is left out. */
function processReadings(benchmark, exit, metrics) {
    const values = {
        wall: exit.wall,
        cpu: exit.cpu,
        'peak-rss': exit.peakRss,
    };
    return metric/* processMetrics */.Lq.flatMap(({ metric }) => {
        const value = metrics.includes(metric.name) ? values[metric.name] : undefined;
        return value === undefined ? [] : [{ benchmark, metric, value }];
    });
}

// EXTERNAL MODULE: ./build/sources/run-process.js + 2 modules
var run_process = __webpack_require__(1864);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/sources/command.js
/** `run:` alone: a command, timed as a whole process. */






const options = schemas/* object */.Ikc({
    run: schemas/* union */.KCZ([schemas/* string */.YjP().regex(/\S/u), schemas/* tuple */.PVZ([schemas/* string */.YjP().regex(/\S/u)], schemas/* string */.YjP())])
        .meta({
        description: 'The command: a string for the shell, or a list of program and arguments for exec.',
    }),
});
/** Printed data is not looked at, but binary data in a log is a mistake (a lost `-o FILE`), and slows the run it is in. */
async function refuseBinary({ exit, stdout, stderr }, what) {
    if (exit.output === 0)
        return;
    for (const [path, name] of [
        [stdout, 'standard output'],
        [stderr, 'standard error'],
    ]) {
        const end = await (0,files/* readTail */.Zr)(path, 8192);
        const foreign = end.match(/\uFFFD/gu)?.length ?? 0;
        if (!end.includes('\0') && foreign < end.length / 10)
            continue;
        throw new source/* RunFault */.u('no-value', `${what} printed binary data on its ${name}`, [], 'Send it to a file or to /dev/null, as in `run: make-image > /dev/null`.');
    }
}
function bind({ run: line }, surroundings) {
    const { name, metrics } = surroundings;
    const what = `"${name}"`;
    const looked = new WeakSet();
    async function run(place) {
        await (0,run_process/* prepareRun */.Z0)(place, surroundings);
        const result = await (0,run_process/* runProcess */.R3)({ line, place, surroundings, what });
        // Once per side: reading what every run printed would cost more than the runs of a quick program.
        if (!looked.has(place))
            await refuseBinary(result, `${what} at ${place.side}`);
        looked.add(place);
        const readings = processReadings(name, result.exit, metrics);
        if (readings.length > 0)
            return readings;
        const { name: launcher, gives } = place.launcher;
        throw new source/* RunFault */.u('no-value', `${what} at ${place.side} gave no value: ${metrics.join(', ')} asked for, and the ${launcher} launcher gives ` +
            `${gives.join(', ')} here${gives.includes('peak-rss') ? ' (peak-rss only above what the launcher itself takes)' : ''}`, [], 'Add `wall` to its `metrics`.');
    }
    return {
        async workloads() {
            return [{ name, run, command: (place) => (0,run_process/* resolveProcess */.KU)({ line, place, surroundings, what }) }];
        },
    };
}
const command = {
    name: 'command',
    options,
    metrics: metric/* processMetrics */.Lq.map(({ metric }) => metric),
    claims: (keys) => keys.has('run') && !keys.has('format') && !keys.has('output'),
    bind,
};

// EXTERNAL MODULE: ./build/system/asset.js
var asset = __webpack_require__(1396);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/system/executable.js
var executable = __webpack_require__(8562);
;// CONCATENATED MODULE: ./build/system/node-program.js
/** The node that a repository's own files are run with, and what they resolve to. */





const own = { path: process.execPath, version: process.versions.node, own: true };
/** The first node on PATH that says what it is; in `cwd`, where a version manager may find the version to take. */
async function findNode(env, cwd) {
    const found = await (0,executable/* findExecutable */.oq)('node', env, cwd);
    if (found === undefined)
        return own;
    try {
        const say = 'process.stdout.write(process.versions.node + "\\n" + process.execPath)';
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(found, ['-e', say], { cwd, env, timeout: 30_000 });
        const [version, path] = stdout.split('\n');
        return version !== undefined && path !== undefined && /^\d+\.\d+\.\d+/u.test(version)
            ? { path, version, own: false }
            : own;
    }
    catch {
        return own;
    }
}
/** The URL of what `require(name)` finds from a file; undefined where it finds nothing. */
function resolveModule(name, from) {
    try {
        return (0,external_node_url_.pathToFileURL)((0,external_node_module_.createRequire)(from).resolve(name)).href;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(7552);
// EXTERNAL MODULE: ./build/sources/last-lines.js
var last_lines = __webpack_require__(5951);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
;// CONCATENATED MODULE: ./build/system/glob.js
/** Files by pattern, in the dialect of picomatch: `*`, `**`, `?`, `[a-z]`, `{a,b}`, `!(x)`. */



/** The longest part of a pattern before anything that varies, as a folder: `a/b` of `a/b/*.ts` and of `a/b/c.ts`. */
function fixedFolder(pattern) {
    const { base, isGlob } = picomatch.scan(pattern.replace(/^(?:\.\/)+/u, ''));
    return (isGlob ? base : (0,posix_.dirname)(base)) || '.';
}
/**
 * The files below `root` that match; `node_modules` and `.git` are not looked into, nor are names that begin with a
 * dot unless the pattern says so. Links to folders are not followed: they may lead out of the root, or round.
 */
async function findFiles(root, pattern, except = []) {
    const files = await (0,dist/* glob */.TI)(pattern, {
        cwd: root,
        ignore: ['**/node_modules/**', '**/.git/**', ...except],
        followSymbolicLinks: false,
        expandDirectories: false,
    });
    return { folder: fixedFolder(pattern), files: files.toSorted((a, b) => (a < b ? -1 : 1)) };
}

;// CONCATENATED MODULE: ./build/sources/tinybench/bench-files.js
// Which files a pattern stands for and what their benchmarks are called.



const endings = /(?:\.bench(?:mark)?)?\.[cm]?[jt]s$/u;
const declarations = /\.d\.[cm]?ts$/u;
const isTypeScript = (path) => /\.[cm]?ts$/u.test(path);
/** The files; throws a `Fault` with all that is wrong with them. */
async function benchFiles(patterns, where) {
    const { files, findings } = await findBenchFiles(patterns, where);
    if (findings.length > 0)
        throw new finding/* Fault */.v(findings);
    return files;
}
/**
 * The files of all patterns, in the patterns' order, each once; patterns that begin with `!` take files out. A fault
 * is a pattern that matches nothing, a file that is no JavaScript or TypeScript or lies outside the copy, and a name
 * that two files have.
 */
async function findBenchFiles(patterns, { root, folder, benchmark }) {
    const start = (0,paths/* join */.fj)(root, folder);
    const where = folder === '' || folder === '.' ? 'the repository' : `"${folder}"`;
    const findings = [];
    const note = (code, text, remedy) => {
        findings.push({ code, severity: 'error', text: `${benchmark}: ${text}`, remedy, benchmark });
    };
    const except = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const files = new Map();
    const named = new Map();
    for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
        const found = await findFiles(start, pattern, except);
        const matches = found.files.filter((file) => !declarations.test(file));
        if (matches.length === 0) {
            note('no-match', `no file matches "${pattern}" in ${where}`, 'Mend the pattern, or add the file to git: ignored files are not in the copy that is measured.');
        }
        for (const shown of matches) {
            const path = (0,paths/* join */.fj)(start, shown);
            const below = shown.startsWith(`${found.folder}/`) ? shown.slice(found.folder.length + 1) : shown;
            const name = below.replace(endings, '');
            const other = named.get(name);
            if (files.has(path))
                continue;
            if (!(0,paths/* isWithin */.UO)(root, path)) {
                note('outside-copy', `"${shown}" lies outside the repository`, 'Measure files of the repository.');
            }
            else if (!endings.test(shown)) {
                note('not-a-bench-file', `"${shown}" is neither JavaScript nor TypeScript`, 'Narrow the pattern.');
            }
            else if (other !== undefined) {
                note('duplicate-name', `"${other}" and "${shown}" would both be called "${name}"`, 'Narrow the pattern, or give each its own entry.');
            }
            named.set(name, shown);
            files.set(path, { path, shown, name });
        }
    }
    return { files: [...files.values()], findings };
}

// EXTERNAL MODULE: ./build/sources/absent-files.js
var absent_files = __webpack_require__(5054);
;// CONCATENATED MODULE: ./build/sources/tinybench/node-needs.js


function atLeast(version, major, minor) {
    const [a = 0, b = 0] = version.split('.').map(Number);
    return a > major || (a === major && b >= minor);
}
/** Whether this Node runs TypeScript as it stands: 22.18, and 23.6 or later. */
function readsTypeScript({ version }) {
    return atLeast(version, 23, 6) || (atLeast(version, 22, 18) && !atLeast(version, 23, 0));
}
/** What is wrong with the node itself: too old for the runner, or not found on PATH. */
function nodeFindings(node, benchmark) {
    if (!atLeast(node.version, 20, 6)) {
        return [
            {
                code: 'old-node',
                severity: 'error',
                text: `${benchmark}: the node on PATH is ${node.version}; tinybench files need 20.6 or later`,
                remedy: 'Put a newer node first on PATH.',
                benchmark,
            },
        ];
    }
    if (!node.own)
        return [];
    return [
        {
            code: 'own-node',
            severity: 'note',
            text: `${benchmark}: no node on PATH works, so the files run on Benchline's own, ${node.version}`,
            remedy: 'Put the node that the repository uses on PATH.',
            benchmark,
        },
    ];
}
const tsxRemedy = 'Use Node 22.18 or later, or add tsx to the devDependencies and install it with `setup: [npm ci]`.';
/** For a file of TypeScript that nothing here can load. */
function typeScriptFinding(node, file, benchmark) {
    return {
        code: 'typescript',
        severity: 'error',
        text: `${benchmark}: ${file} cannot be run: Node ${node.version} does not read TypeScript by itself ` +
            '(22.18 and later do), and the repository has no tsx',
        remedy: tsxRemedy,
        benchmark,
    };
}
/** What would let a file load that did not; undefined where nothing is known. */
function loadingRemedy(text, { path }, node, throughTsx) {
    // A package, not a path: then it was not installed, whatever the loader.
    if (/Cannot find (?:package|module) '(?![./]|[A-Za-z]:)/u.test(text))
        return (0,absent_files/* absenceRemedy */.Y)([text]);
    if (!isTypeScript(path))
        return undefined;
    if (!readsTypeScript(node))
        return /Unknown file extension/u.test(text) ? tsxRemedy : undefined;
    if (throughTsx)
        return undefined;
    return ('Node reads TypeScript only as far as types can be stripped: no enum, namespace or parameter property, and ' +
        'imports with their endings. Write it so, or add tsx to the devDependencies.');
}

;// CONCATENATED MODULE: ./build/sources/tinybench/outcome.js
// What the runner program wrote: the tasks of a file with their medians, or why there are none.
/** What Node says when it cannot read a file as it stands, although a loader that knows TypeScript could. */
const loaderCodes = new Set([
    'ERR_UNKNOWN_FILE_EXTENSION',
    'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX',
    'ERR_INVALID_TYPESCRIPT_SYNTAX',
    'ERR_MODULE_NOT_FOUND',
    'ERR_UNSUPPORTED_DIR_IMPORT',
    'MODULE_NOT_FOUND',
]);
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTask = (value) => isRecord(value) &&
    typeof value['name'] === 'string' &&
    typeof value['median'] === 'number' &&
    Number.isFinite(value['median']) &&
    value['median'] > 0;
/** Undefined where the text is no outcome, which a benchmark file could have seen to. */
function readOutcome(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!isRecord(value))
        return undefined;
    const { tasks, error } = value;
    if (Array.isArray(tasks)) {
        const list = tasks;
        const [first, ...rest] = list.filter(isTask);
        const sound = first !== undefined && rest.length + 1 === list.length;
        return sound ? { kind: 'measured', tasks: [first, ...rest] } : undefined;
    }
    if (!isRecord(error) || typeof error['text'] !== 'string')
        return undefined;
    const code = typeof error['code'] === 'string' ? error['code'] : undefined;
    const loading = error['stage'] === 'import' && (error['syntax'] === true || (code !== undefined && loaderCodes.has(code)));
    return { kind: 'failed', text: error['text'], loading, code };
}

;// CONCATENATED MODULE: ./build/sources/tinybench.js
// Source: benchmark files for tinybench. Every task in them is a benchmark, every sample a process of its own.













const runner = (0,asset/* assetPath */.Q)(__webpack_require__.ab + "runner.mjs");
/** Put there when Benchline is built; where it is missing the runner takes the one that is installed beside it. */
const shipped = (0,asset/* assetPath */.Q)(__webpack_require__.ab + "tinybench.mjs");
const pattern = schemas/* string */.YjP().regex(/\S/u);
const tinybench_options = schemas/* object */.Ikc({
    tinybench: schemas/* union */.KCZ([pattern, schemas/* array */.YOg(pattern).nonempty()], {
        error: 'expected a file pattern such as `benchmarks/**/*.bench.ts`, or a list of them',
    })
        .meta({
        description: 'Files of benchmarks for tinybench, as a pattern from the working directory or a list of them (`!` takes ' +
            'files out). Every task is a benchmark.',
        examples: ['benchmarks/**/*.bench.ts'],
    }),
});
function tinybench_bind({ tinybench: given }, surroundings) {
    const patterns = typeof given === 'string' ? [given] : given;
    const { name, workingDirectory: folder } = surroundings;
    const nodes = new WeakMap();
    async function nodeOf(place) {
        try {
            const { env, cwd } = (0,run_process/* resolveProcess */.KU)({ line: ['node'], place, surroundings, what: `"${name}"` });
            const node = nodes.get(place) ?? findNode(env, cwd);
            nodes.set(place, node);
            return await node;
        }
        catch (error) {
            if (!(error instanceof source/* RunFault */.u))
                throw error;
            throw (0,finding/* fault */.D)('working-directory', error.message, { benchmark: name });
        }
    }
    return {
        async workloads(place) {
            const files = await benchFiles(patterns, { root: place.root, folder, benchmark: name });
            const node = await nodeOf(place);
            return files.map((file) => workloadOf(file, node, surroundings));
        },
        async check(place) {
            // What is wrong with the patterns is said by `workloads`: on base it only means that the files are new.
            const { files, findings: faults } = await findBenchFiles(patterns, {
                root: place.root,
                folder,
                benchmark: name,
            });
            if (faults.length > 0)
                return [];
            const node = await nodeOf(place);
            const unreadable = files.find(({ path }) => isTypeScript(path) && !readsTypeScript(node) && tsxOf(path) === undefined);
            return [
                ...nodeFindings(node, name),
                ...(unreadable === undefined ? [] : [typeScriptFinding(node, unreadable.shown, name)]),
            ];
        },
    };
}
/** The URL of the repository's own tsx, as the file would find it. */
const tsxOf = (path) => resolveModule('tsx', path);
const outcomePath = (place) => (0,paths/* join */.fj)(place.scratch, 'tinybench.json');
/** One file: one process that runs all its tasks. */
function workloadOf(file, node, surroundings) {
    const name = `${surroundings.name}/${file.name}`;
    const what = `"${name}"`;
    let throughTsx = isTypeScript(file.path) && !readsTypeScript(node);
    /** Tasks that the file had when last run: so many share the time of the next process. */
    let expected = 0;
    function request(place) {
        const tsx = throughTsx ? tsxOf(file.path) : undefined;
        const flags = tsx === undefined ? [] : ['--import', tsx];
        // As wide for any number, so that base and head are started with as many bytes.
        const tasks = String(expected).padStart(6, '0');
        return {
            line: [node.path, ...flags, runner, file.path, outcomePath(place), shipped, tasks],
            place,
            surroundings,
            what,
        };
    }
    async function attempt(place) {
        const path = outcomePath(place);
        await (0,files/* removeFile */.nM)(path);
        let failure;
        try {
            await (0,run_process/* runProcess */.R3)(request(place));
        }
        catch (error) {
            if (!(error instanceof source/* RunFault */.u) || error.code !== 'exit')
                throw error;
            failure = error;
        }
        const outcome = readOutcome((await (0,files/* readText */.yR)(path)) ?? '');
        // A process that failed says why; any other end, such as by a signal, has no outcome or one that cannot hold.
        if (outcome?.kind === (failure === undefined ? 'measured' : 'failed')) {
            return { outcome, tail: failure?.tail ?? [] };
        }
        throw (failure ??
            new source/* RunFault */.u('no-value', `${what} at ${place.side}: ${file.shown} left no results that can be read`));
    }
    return {
        name,
        command: (place) => (0,run_process/* resolveProcess */.KU)(request(place)),
        async run(place) {
            await (0,run_process/* prepareRun */.Z0)(place, surroundings);
            let { outcome, tail } = await attempt(place);
            if (outcome.kind === 'failed' && outcome.loading && !throughTsx && tsxOf(file.path) !== undefined) {
                throughTsx = true;
                ({ outcome, tail } = await attempt(place));
            }
            if (outcome.kind === 'failed') {
                const text = (0,last_lines/* lastLines */.w)(outcome.text, 3).join(' ');
                const remedy = outcome.loading ? loadingRemedy(text, file, node, throughTsx) : undefined;
                throw new source/* RunFault */.u('no-value', `${what} at ${place.side}: ${file.shown}: ${text}`, tail, remedy);
            }
            expected = outcome.tasks.length;
            return outcome.tasks.map((task) => ({
                benchmark: `${name}/${task.name}`,
                metric: metric/* wall */.zP,
                value: task.median,
            }));
        },
    };
}
const tinybench = {
    name: 'tinybench',
    options: tinybench_options,
    metrics: [metric/* wall */.zP],
    claims: (keys) => keys.has('tinybench'),
    bind: tinybench_bind,
};

;// CONCATENATED MODULE: ./build/sources/index.js
/** The table of what an entry of `benchmarks` may run. */


const sources = [command, tinybench];

// EXTERNAL MODULE: ./build/system/hash.js
var hash = __webpack_require__(4158);
// EXTERNAL MODULE: ./build/stores/codec.js
var codec = __webpack_require__(3749);
;// CONCATENATED MODULE: ./build/stores/directory.js
/**
 * Runs in a folder: one file a run, a sub-folder a suite. Files are only ever added, so writers cannot disturb each
 * other and version control or a network drive can carry the folder.
 */




const directory = {
    scheme: 'directory',
    argument: 'PATH',
    open(argument, repository) {
        if (argument.trim() === '')
            throw (0,finding/* fault */.D)('store-argument', 'store: directory needs a path: directory:PATH');
        return directoryStore(/^(?:[A-Za-z]:)?[\\/]/u.test(argument) ? argument : `${repository.root}/${argument}`);
    },
};
function directoryStore(root) {
    return {
        place: root,
        async put(run) {
            const line = (0,codec/* encodeRun */.M$)(run);
            const path = `${folderOf(root, run.suite)}/${(0,codec/* runName */.rt)(run, line)}.json`;
            const added = await writing(path, () => (0,files/* writeNew */.qf)(path, line));
            // The name is made from the content: a file that has it holds this very run, or is damaged.
            if (!added)
                await readRun(path, run.suite);
        },
        async list(suite) {
            const folder = folderOf(root, suite);
            for (const path of [root, folder]) {
                if ((await reading(path, () => (0,files/* isDirectory */.wd)(path))) === false)
                    throw unreadable(path, 'it is not a folder');
            }
            const names = (await reading(folder, () => (0,files/* listDirectory */.KG)(folder))).filter((name) => !isDraft(name));
            const unknown = names.filter((name) => !isRunFile(name));
            if (unknown.length > 0)
                throw strangers(folder, unknown);
            const runs = [];
            for (let start = 0; start < names.length; start += atOnce) {
                const batch = names.slice(start, start + atOnce);
                runs.push(...(await Promise.all(batch.map((name) => readRun(`${folder}/${name}`, suite)))));
            }
            return runs;
        },
    };
}
/** Files that are read at the same time: enough to hide latency, far below any limit on open files. */
const atOnce = 32;
/** What a writer that was killed leaves behind; it never became a run. */
const isDraft = (name) => name.startsWith('.draft-');
const isRunFile = (name) => name.endsWith('.json') && codec/* namePattern */._u.test(name.slice(0, -5));
/**
 * A suite may be called anything, `..` and `CON` included; its folder has a readable beginning and a hash that keeps
 * suites apart on file systems that do not tell `A` from `a` or one Unicode form from another.
 */
function folderOf(root, suite) {
    const readable = suite
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, '')
        .slice(0, 40);
    return `${root}/${readable === '' ? 'suite' : readable}-${(0,hash/* sha256 */.s)(suite).slice(0, 12)}`;
}
async function readRun(path, suite) {
    const line = await reading(path, () => (0,files/* readText */.yR)(path));
    if (line === undefined)
        throw unreadable(path, 'it vanished while it was read');
    const run = (0,codec/* decodeRun */.am)(line, path);
    if (run.suite === suite && path.endsWith(`/${(0,codec/* runName */.rt)(run, line)}.json`))
        return run;
    throw (0,finding/* fault */.D)('store-misplaced', `${path} is not the file it was written as: it was renamed or moved`, {
        remedy: 'Give it its name and folder back, or take it away if its run may be lost.',
        position: { file: path },
    });
}
async function reading(path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof finding/* Fault */.v ? error : unreadable(path, reasonOf(error));
    }
}
async function writing(path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw (0,finding/* fault */.D)('store-unwritable', `the run could not be kept in ${path}: ${reasonOf(error)}`, {
            remedy: 'Make the folder writable and see that the disk has room, or name another one in `baseline: store`.',
            position: { file: path },
        });
    }
}
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));
function unreadable(path, reason) {
    return (0,finding/* fault */.D)('store-unreadable', `the runs kept in ${path} cannot be read: ${reason}`, {
        position: { file: path },
    });
}
function strangers(folder, names) {
    return new finding/* Fault */.v(names.slice(0, 10).map((name) => ({
        code: 'store-stranger',
        severity: 'error',
        text: `${folder}/${name} is not a file that Benchline wrote`,
        remedy: 'Take it out of the folder, which holds nothing but runs.',
        position: { file: `${folder}/${name}` },
    })));
}

;// CONCATENATED MODULE: ./build/stores/index.js
/** The table of stores that a configuration can name. */

const stores = [directory];
/** Where runs are kept when nothing is said: inside the git directory, so that nothing appears in the working tree. */
function openDefaultStore(repository) {
    return directory.open(`${repository.gitDirectory}/benchline/runs`, repository);
}

// EXTERNAL MODULE: ./build/config/document.js
var config_document = __webpack_require__(5874);
;// CONCATENATED MODULE: ./build/config/nearest.js
/** The word a user most likely meant. */
/**
 * Damerau–Levenshtein distance in its restricted form (optimal string alignment): insertions, deletions,
 * substitutions and swaps of neighbours, each part edited once. https://doi.org/10.1145/363958.363994
 */
function distance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            const options = [
                at(last, column) + 1,
                at(current, column - 1) + 1,
                at(last, column - 1) + (same ? 0 : 1),
            ];
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (row > 1 && column > 1 && swapped)
                options.push(at(beforeLast, column - 2) + 1);
            current.push(Math.min(...options));
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
const at = (numbers, index) => numbers[index] ?? Number.POSITIVE_INFINITY;
/** `timeLimit`, `time_limit` and `Time-Limit` are all `time-limit` with another habit of writing. */
const folded = (word) => word
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '-')
    .replaceAll(/[_\s]+/gu, '-')
    .toLowerCase();
/** The candidate nearest to `word`; undefined when none is near enough to be what was meant. */
function nearest(word, candidates) {
    // Nobody means a word of six letters by a whole paragraph, and the distance costs the product of both lengths.
    if (word.length > 60)
        return undefined;
    const asked = folded(word);
    let best;
    for (const candidate of candidates) {
        const steps = distance(asked, folded(candidate));
        const longer = Math.max(asked.length, candidate.length);
        const near = steps <= Math.max(1, Math.floor(longer / 3)) && steps < longer;
        if (near && (best === undefined || steps < best.steps))
            best = { candidate, steps };
    }
    return best?.candidate;
}

;// CONCATENATED MODULE: ./build/config/explain.js
/** Zod's issues → findings at their place in the file, with the key or value that was likely meant. */




/** Every issue of one section, worded and placed: one finding for each place. */
function explain(issues, section, document) {
    const told = [];
    for (const { issue, path } of issues.flatMap((each) => meant(each, []))) {
        if (issue.code === 'unrecognized_keys') {
            for (const key of issue.keys)
                told.push(unknownKey(key, path, section, document));
        }
        else if (!told.some((other) => same(other.path, path))) {
            told.push(wrongValue(issue, path, section, document));
        }
    }
    // `benchmark:` for `benchmarks:` is one mistake, not an unknown key and a missing one.
    const excused = (one) => one.missing !== undefined &&
        told.some(({ suggested, path }) => suggested === one.missing && same(path.slice(0, -1), one.path.slice(0, -1)));
    return told.filter((one) => !excused(one)).map(({ finding }) => finding);
}
/** Parses with the words of this file in place of zod's own. */
function parse(schema, value) {
    return schema.safeParse(value, { error: expectation/* wording */.z4 });
}
const same = (a, b) => a.length === b.length && a.every((step, index) => step === b[index]);
/** Of a value that several schemas could have taken, the complaints of the one that it was meant for. */
function meant(issue, above) {
    const path = [...above, ...steps(issue.path)];
    if (issue.code !== 'invalid_union')
        return [{ issue, path }];
    const wrongKind = (each) => each.path.length === 0 && ['invalid_type', 'invalid_value', 'invalid_union'].includes(each.code);
    const branch = issue.errors.find((issues) => issues.length > 0 && !issues.some(wrongKind));
    return branch === undefined ? [{ issue, path }] : branch.flatMap((each) => meant(each, path));
}
const steps = (path) => path.map((step) => (typeof step === 'number' ? step : String(step)));
function unknownKey(key, path, section, document) {
    const here = [...path, key];
    const place = [...section.path, ...here];
    const top = path.length === 0;
    const keys = (top ? section.keys : undefined) ?? keysOf(follow(section.schema, path));
    const refusal = top ? section.refusal?.(key) : undefined;
    const suggested = refusal === undefined ? nearest(key, keys) : undefined;
    const remedy = suggested === undefined ? `the keys here are ${(0,expectation/* listed */.KE)(keys, 'and')}` : `did you mean \`${suggested}\`?`;
    return {
        finding: {
            severity: 'error',
            ...(refusal ?? { code: 'unknown-key', text: `\`${spelled(place)}\` is not a key of this file`, remedy }),
            position: document.at(place, 'key'),
        },
        path: here,
        ...(suggested === undefined ? {} : { suggested }),
    };
}
function wrongValue(issue, path, section, document) {
    const place = [...section.path, ...path];
    const [parent, key] = [place.slice(0, -1), place.at(-1)];
    const holder = valueAt(document.value, parent);
    if (typeof key === 'string' && (0,config_document/* isRecord */.u)(holder) && !Object.hasOwn(holder, key)) {
        const example = follow(section.schema, path)?.meta()?.['examples'];
        return {
            finding: {
                code: 'missing-key',
                severity: 'error',
                text: `\`${spelled(place)}\` is missing`,
                ...(Array.isArray(example) ? { remedy: `add \`${key}: ${String(example[0])}\`` } : {}),
                position: document.at(parent, 'value'),
            },
            path,
            missing: key,
        };
    }
    const [code, remedy] = verdict(issue, valueAt(document.value, place));
    const inner = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
    return {
        finding: {
            code,
            severity: 'error',
            text: `\`${spelled(place)}\`: ${inner ?? issue.message}`,
            ...(remedy === undefined ? {} : { remedy }),
            position: document.at(place, issue.code === 'invalid_key' ? 'key' : 'value'),
        },
        path,
    };
}
/** The code of a wrong value and what was likely meant. */
function verdict(issue, value) {
    if (issue.code === 'custom') {
        const { code, remedy } = issue.params ?? {};
        return [typeof code === 'string' ? code : 'bad-value', typeof remedy === 'string' ? remedy : undefined];
    }
    if (issue.code !== 'invalid_value' || typeof value !== 'string')
        return ['bad-value', undefined];
    const word = nearest(value, issue.values.map(String));
    return ['bad-value', word === undefined || word === value ? undefined : `did you mean \`${word}\`?`];
}
/** `benchmarks[0].budget.wall`. */
function spelled(path) {
    return path
        .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
        .join('');
}
function valueAt(value, path) {
    let inside = value;
    for (const step of path) {
        if (Array.isArray(inside) && typeof step === 'number')
            inside = inside[step];
        else if ((0,config_document/* isRecord */.u)(inside) && Object.hasOwn(inside, step))
            inside = inside[step];
        else
            return undefined;
    }
    return inside;
}
/** The schema of what stands at a path below a value. */
function follow(schema, path) {
    if (!(schema instanceof schemas/* ZodType */.aRx))
        return undefined;
    const [step, ...rest] = path;
    if (step === undefined)
        return schema;
    const inner = bare(schema);
    if (inner instanceof schemas/* ZodObject */.bvH && typeof step === 'string')
        return follow(inner.shape[step], rest);
    if (inner instanceof schemas/* ZodArray */.naA)
        return follow(inner.element, rest);
    if (inner instanceof schemas/* ZodUnion */.fZ7)
        return inner.options.map((one) => follow(one, path)).find((one) => one !== undefined);
    return undefined;
}
function keysOf(schema) {
    const inner = bare(schema);
    if (inner instanceof schemas/* ZodObject */.bvH)
        return Object.keys(inner.shape);
    return inner instanceof schemas/* ZodUnion */.fZ7 ? inner.options.flatMap(keysOf) : [];
}
/** Without defaults, transformations and the like around it. */
function bare(schema) {
    if (schema instanceof schemas/* ZodPipe */.utH)
        return bare(schema.in);
    const wrapped = schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodPrefault */.xgV || schema instanceof schemas/* ZodDefault */.XiL;
    return wrapped ? bare(schema.unwrap()) : schema;
}

// EXTERNAL MODULE: ./build/config/quantity-text.js
var quantity_text = __webpack_require__(2492);
;// CONCATENATED MODULE: ./build/config/check-entries.js



/** A threshold within the margin could never be surely exceeded in the way that a verdict needs. */
function checkThreshold({ value, wrong }, document) {
    if (value === undefined || wrong.has('threshold') || wrong.has('margin'))
        return [];
    if (value.threshold > value.margin)
        return [];
    const key = valueAt(document.value, ['gate', 'threshold']) === undefined ? 'margin' : 'threshold';
    return [withinMargin(['gate', key], value.threshold, value.margin, document)];
}
function withinMargin(path, threshold, margin, document) {
    return {
        code: 'threshold-within-margin',
        severity: 'error',
        text: `the threshold of \`${(0,quantity_text/* quantityText */.N)(threshold, '1')}\` is not above the margin of \`${(0,quantity_text/* quantityText */.N)(margin, '1')}\``,
        remedy: 'raise the threshold, or lower `gate.margin`',
        position: document.at(path, 'value'),
    };
}
function checkEntries(entries, surrounding, document) {
    const findings = [
        ...duplicates(entries, document),
        ...entries.flatMap((entry) => [
            ...thresholds(entry, surrounding, document),
            ...unmeasured(entry, surrounding, document),
        ]),
    ];
    // What `defaults` says wrongly is wrong once, not once for each entry.
    const seen = new Set();
    return findings.filter(({ text, position }) => {
        const key = JSON.stringify([text, position]);
        return !seen.has(key) && seen.add(key);
    });
}
/** What is allowed and worth knowing. */
function cautions(entries, defaults, document) {
    const places = [
        ...(overridesPath(defaults.env) ? [['defaults', 'env', 'PATH']] : []),
        ...entries.flatMap(({ path, words }) => (overridesPath(words?.env) ? [[...path, 'env', 'PATH']] : [])),
    ];
    return places.map((place) => ({
        code: 'path-overridden',
        severity: 'warning',
        text: '`PATH` is set here, so what is installed for one side alone is no longer found first',
        remedy: 'name the program by its path in `run`, or install it by `setup`',
        position: document.at(place, 'key'),
    }));
}
const overridesPath = (env) => env !== undefined && Object.hasOwn(env, 'PATH');
/** Two names that look the same are the same, however their accents are encoded. */
function duplicates(entries, document) {
    const first = new Map();
    return entries.flatMap(({ path }) => {
        const place = [...path, 'name'];
        const name = valueAt(document.value, place);
        if (typeof name !== 'string')
            return [];
        const other = first.get(name.normalize('NFC'));
        if (other === undefined) {
            first.set(name.normalize('NFC'), place);
            return [];
        }
        return [
            {
                code: 'duplicate-name',
                severity: 'error',
                text: `\`${name}\` is already the name of the benchmark on line ${document.at(other, 'value').line}`,
                remedy: 'give each benchmark a name of its own',
                position: document.at(place, 'value'),
                benchmark: name,
            },
        ];
    });
}
function thresholds({ path, words }, { gate }, document) {
    if (words?.threshold === undefined || gate.value === undefined || gate.wrong.has('margin'))
        return [];
    const { margin } = gate.value;
    const place = [...path, 'threshold'];
    const given = typeof words.threshold === 'number'
        ? [{ at: place, value: words.threshold }]
        : Object.entries(words.threshold).map(([metric, value]) => ({ at: [...place, metric], value }));
    return given.flatMap(({ at, value }) => value === undefined || value > margin
        ? []
        : [{ ...withinMargin(at, value, margin, document), benchmark: words.name }]);
}
/** A limit on a metric that is not measured would be kept by everything; a judge that is not measured never speaks. */
function unmeasured({ path, words, known, wrong }, { defaults }, document) {
    if (words === undefined || known === undefined || known === 'any' || defaults.value === undefined)
        return [];
    if (wrong.has('metrics') || (words.metrics === undefined && defaults.wrong.has('metrics')))
        return [];
    const metrics = words.metrics ?? defaults.value.metrics;
    const complain = (at, part, text, remedy) => ({
        code: 'unmeasured-metric',
        severity: 'error',
        text,
        remedy,
        position: document.at(at, part),
        benchmark: words.name,
    });
    const limits = { threshold: typeof words.threshold === 'object' ? words.threshold : {}, budget: words.budget ?? {} };
    const findings = Object.entries(limits).flatMap(([key, limit]) => Object.keys(limit)
        .filter((metric) => !metrics.includes(metric))
        .map((metric) => complain([...path, key, metric], 'key', `\`${words.name}\` has a ${key} for \`${metric}\`, which its \`metrics\` do not measure`, `add \`${metric}\` to \`metrics\``)));
    if (wrong.has('judge') || (words.judge === undefined && defaults.wrong.has('judge')))
        return findings;
    const judge = words.judge ?? defaults.value.judge;
    const place = words.judge !== undefined ? [...path, 'judge'] : ['defaults', 'judge'];
    // With `auto` said nowhere, the metrics are what has to change.
    const at = valueAt(document.value, place) === undefined ? [...path, 'metrics'] : place;
    const ofOwn = Object.values(limits).some((limit) => Object.keys(limit).length > 0);
    if (judge === 'auto') {
        if (ofOwn || metrics.includes('wall') || metrics.includes('cpu'))
            return findings;
        const text = `nothing judges \`${words.name}\`: \`judge: auto\` chooses between \`cpu\` and \`wall\`, and its \`metrics\` measure neither`;
        return [...findings, complain(at, 'value', text, `say \`judge: ${metrics[0] ?? 'wall'}\``)];
    }
    const missing = judge.filter((metric) => !metrics.includes(metric));
    if (missing.length === 0)
        return findings;
    const text = `${(0,expectation/* listed */.KE)(missing, 'and')} should judge \`${words.name}\`, and its \`metrics\` do not measure it`;
    return [...findings, complain(at, 'value', text, `the metrics measured are ${(0,expectation/* listed */.KE)(metrics, 'and')}`)];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/model/unit.js
var model_unit = __webpack_require__(614);
;// CONCATENATED MODULE: ./build/config/fields.js
/** The kinds of value a configuration has, each wording its own faults. */



const dimensions = [
    { noun: 'a duration', unit: 's', example: '250ms' },
    { noun: 'a size', unit: 'B', example: '300MiB' },
    { noun: 'a percentage', unit: '1', example: '3%' },
    { noun: 'a count', unit: 'count', example: '5000count' },
];
/** A quantity of one dimension, in its base unit: text in the file, a number in the plan. */
function quantity(unit, range = {}, examples) {
    const dimension = dimensions.find((each) => each.unit === unit);
    if (dimension === undefined)
        throw new Error(`no dimension has the unit ${unit}`);
    return measured([dimension], range, examples).transform(({ value }) => value);
}
/** A quantity of any dimension, for metrics that only results name. */
const anyQuantity = measured(dimensions, {});
/** One or several dimensions: what the quantity is and in which base unit. */
function measured(allowed, range, examples = allowed.map(({ example }) => example)) {
    const [first] = allowed;
    const wanted = allowed.length === 1 ? first : undefined;
    const noun = `${wanted?.noun ?? 'a quantity with a unit'} such as \`${examples[0]}\``;
    return schemas/* string */.YjP({
        error: ({ input }) => typeof input === 'number'
            ? `expected ${noun}; the number \`${input}\` alone has no unit`
            : `expected ${noun}, found ${(0,expectation/* found */.F9)(input)}`,
    })
        .meta({
        title: wanted?.noun.replace(/^an? /u, '') ?? 'quantity',
        pattern: patternOf(allowed.flatMap(({ unit }) => (0,model_unit/* unitWords */.UN)(unit))),
        examples: [...examples],
    })
        .transform((text, context) => {
        const read = (0,model_unit/* parseQuantity */.Lf)(text);
        const own = dimensions.find(({ unit }) => unit === read?.unit);
        const complain = (message, remedy) => {
            context.addIssue({ code: 'custom', message, params: { code: 'wrong-unit', remedy } });
            return core/* NEVER */.tm;
        };
        if (read === undefined)
            return complain(`expected ${noun}${reason(text)}`, likely(text, allowed));
        if (!allowed.some(({ unit }) => unit === read.unit)) {
            return complain(`expected ${noun}, found \`${text}\`, ${own?.noun ?? 'something else'}`);
        }
        const wrong = outside(read.value, range);
        return wrong === undefined ? read : complain(`expected ${wanted?.noun ?? 'a quantity'} ${wrong}, found \`${text}\``);
    });
}
function patternOf(words) {
    return `^\\s*([0-9]+(\\.[0-9]+)?|\\.[0-9]+)\\s*(${words.join('|')})\\s*$`;
}
function reason(text) {
    return /^\s*[0-9.]+\s*$/u.test(text) ? `; \`${text}\` alone has no unit` : `, found ${(0,expectation/* found */.F9)(text)}`;
}
/** `300mb` is nearly certainly `300MB`. */
function likely(text, allowed) {
    const [, number, unit = ''] = /^\s*([0-9.]+)\s*([A-Za-z]+)\s*$/u.exec(text) ?? [];
    const words = allowed.flatMap((each) => (0,model_unit/* unitWords */.UN)(each.unit));
    const word = words.find((each) => each.toLowerCase() === unit.toLowerCase());
    return word === undefined ? undefined : `did you mean \`${number}${word}\`?`;
}
function outside(value, { above, from, to }) {
    const number = (text) => (0,model_unit/* parseQuantity */.Lf)(text)?.value ?? Number.NaN;
    const inside = Number.isFinite(value) &&
        (above === undefined || value > number(above)) &&
        (from === undefined || value >= number(from)) &&
        (to === undefined || value <= number(to));
    if (inside)
        return undefined;
    const words = [
        ...(above === undefined ? [] : [`above \`${above}\``]),
        ...(from === undefined ? [] : [`of at least \`${from}\``]),
        ...(to === undefined ? [] : [`of at most \`${to}\``]),
    ];
    return words.length === 0 ? 'that is finite' : words.join(' and ');
}
/** Control characters, line breaks of any kind, and marks that turn the direction of writing around. */
const unprintable = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
/** A name that people read: one line, nothing invisible in it. */
function fields_name(noun, limit) {
    return schemas/* string */.YjP()
        .min(1, { error: `expected ${noun}, found empty text`, abort: true })
        .max(limit, { error: `expected ${noun} of at most ${limit} characters`, abort: true })
        .regex(/^[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u, {
        error: `expected ${noun} on one line, without control characters`,
        abort: true,
    })
        .regex(/^\S(.*\S)?$/u, { error: `expected ${noun} that neither begins nor ends with a space` });
}
/** A name that also becomes a part of paths. */
function plainName(noun) {
    return schemas/* string */.YjP().regex(/^[\p{L}\p{N}]([\p{L}\p{N} ._-]{0,62}[\p{L}\p{N}])?$/u, {
        error: ({ input }) => `expected ${noun} of at most 64 letters, digits, spaces and \`.\` \`_\` \`-\`, found ${(0,expectation/* found */.F9)(input)}`,
    });
}
const line = schemas/* string */.YjP()
    .regex(/\S/u, { error: 'expected a command, found empty text', abort: true })
    .regex(/^[^\0]*$/u, { error: 'expected a command without null characters' });
const program = schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[^\0]*$/u, { error: 'expected text without null characters' }))
    .nonempty({ error: 'expected the program and its arguments, found an empty list' })
    .meta({ title: 'program and arguments' })
    .transform(([first = '', ...rest]) => [first, ...rest]);
/** One command, or several one after another: text goes to the shell, a list within the list is run as it is. */
const commands = schemas/* union */.KCZ([
    line.transform((one) => [one]),
    schemas/* array */.YOg(schemas/* union */.KCZ([line, program]))
        .nonempty({ error: 'expected commands, found an empty list' })
        .transform((all) => all),
], { error: ({ input }) => `expected a command or a list of commands, found ${(0,expectation/* found */.F9)(input)}${(0,expectation/* quoteIt */.uh)(input)}` })
    .meta({ title: 'commands' });
/** Why a path does not lie inside the repository; undefined when it does. Both kinds of slash separate. */
function fields_escape(path) {
    if (/^([/\\~]|[A-Za-z]:)/u.test(path))
        return 'is absolute';
    let depth = 0;
    for (const part of path.split(/[/\\]/u)) {
        if (part === '..')
            depth -= 1;
        else if (part !== '.' && part !== '')
            depth += 1;
        if (depth < 0)
            return 'leads out of the repository';
    }
    return undefined;
}
/** A path or a glob below the root of the repository. */
function inside(noun) {
    return schemas/* string */.YjP()
        .min(1, { error: `expected ${noun}, found empty text`, abort: true })
        .refine((path) => !unprintable.test(path), { error: `expected ${noun} without control characters`, abort: true })
        .check((context) => {
        const why = fields_escape(context.value);
        if (why === undefined)
            return;
        context.issues.push({
            code: 'custom',
            input: context.value,
            message: `expected ${noun} inside the repository; \`${context.value}\` ${why}`,
            params: { code: 'outside-repository', remedy: 'write it relative to the root of the repository' },
        });
    });
}

;// CONCATENATED MODULE: ./build/config/unavailable.js
/** Words of the design that this version has no meaning for: refused by name, since nearness would mislead. */
const laterKeys = ['profile', 'scale', 'leak', 'traces', 'instrument', 'confirm'];
/** Words before the colon of `store`. */
const laterStores = ['git', 'postgres', 's3'];
const unavailable = (word) => `\`${word}\` is not available in this version`;

;// CONCATENATED MODULE: ./build/config/store-field.js
/** `directory:PATH` → which store and its argument. */




function storeField(stores) {
    const forms = stores.map(({ scheme, argument }) => `${scheme}:${argument}`);
    return schemas/* string */.YjP({ error: ({ input }) => `expected ${(0,expectation/* listed */.KE)(forms)}, found ${(0,expectation/* found */.F9)(input)}` })
        .meta({
        pattern: `^(${stores.map(({ scheme }) => scheme).join('|')}):\\s*\\S`,
        examples: ['directory:perf/runs'],
    })
        .transform((text, context) => {
        const [scheme = '', argument = ''] = split(text);
        const kind = stores.find((each) => each.scheme === scheme);
        if (kind !== undefined && argument !== '')
            return { kind, argument };
        const expected = `expected ${(0,expectation/* listed */.KE)(forms)}`;
        const near = nearest(scheme, stores.map((each) => each.scheme));
        if (kind !== undefined)
            report(`${expected}, found nothing after the colon`);
        else if (laterStores.includes(scheme))
            report(`${unavailable(scheme)}; ${expected}`, 'unavailable');
        else
            report(`${expected}, found ${(0,expectation/* found */.F9)(text)}`, 'bad-value', near);
        return core/* NEVER */.tm;
        function report(message, code = 'bad-value', word) {
            const remedy = word === undefined ? undefined : `did you mean \`${word}:${argument}\`?`;
            context.addIssue({ code: 'custom', message, params: { code, remedy } });
        }
    });
}
/** At the first colon: a path may hold more of them. */
function split(text) {
    const colon = text.indexOf(':');
    return colon < 0 ? [text.trim(), ''] : [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

;// CONCATENATED MODULE: ./build/config/declaration.js
/** What may stand in the configuration: every section as a schema, with the words that editors and documentation show. */




const day = '24h';
const threshold = () => quantity('1', { above: '0%', to: '1000%' }, ['3%', '10%']);
/** A branch as git allows it, as far as it matters here: no option, no revision syntax, nothing invisible. */
const branch = schemas/* string */.YjP().regex(/^(?![-/.])(?!.*(\.\.|@\{|\/\/))[^\s\p{Cc}~^:?*[\\]+(?<![/.])$/u, {
    error: 'expected the name of a branch, such as `main`',
});
const variable = schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_().-]*$/u, {
    error: 'expected the name of an environment variable, such as `DATABASE_URL`',
});
/** What would let the code under test act in the repository's name. */
const credentials = ['GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
const passEnv = schemas/* array */.YOg(variable.refine((word) => !credentials.includes(word.toUpperCase()), {
    error: 'expected no credential of the job: benchmarks are the code under test, and it would hold the token',
}))
    .meta({ examples: [['DATABASE_URL']] });
const env = schemas/* record */.g1P(variable, schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], {
    error: 'expected text; for empty text write `""`, to hand a variable on list it under `pass-env`',
})
    .transform(String))
    .meta({ examples: [{ LC_ALL: 'C' }] });
const processMetric = schemas/* enum */.k5n(metric/* processMetrics */.Lq.map(({ metric }) => metric.name));
const metrics = schemas/* array */.YOg(processMetric)
    .nonempty({ error: 'expected at least one metric, found an empty list' })
    .meta({ examples: [['wall', 'cpu', 'peak-rss']] });
/** Names of metrics: those of the kind of entry, or any where results bring their own. */
const metricName = (known) => known === undefined ? fields_name('a metric', 100) : schemas/* enum */.k5n(known.map((metric) => metric.name));
const judge = (known) => schemas/* union */.KCZ([
    schemas/* literal */.euz('auto'),
    metricName(known).transform((one) => [one]),
    schemas/* array */.YOg(metricName(known)).nonempty({ error: 'expected at least one metric, found an empty list' }),
], { error: `expected \`auto\`, a metric or a list of metrics` })
    .meta({ examples: ['auto', 'cpu', ['wall', 'peak-rss']] });
/** One value per metric; a process metric is known with its unit, whoever measures it. */
function perMetric(known, value) {
    const own = known ?? metric/* processMetrics */.Lq.map(({ metric }) => metric);
    return Object.fromEntries(own.map((metric) => [metric.name, value(metric).optional()]));
}
function declaration_thresholds(known) {
    const shape = perMetric(known, threshold);
    const each = known === undefined ? schemas/* object */.Ikc(shape).catchall(threshold()) : schemas/* strictObject */.rej(shape);
    return schemas/* union */.KCZ([threshold(), each], {
        error: ({ input }) => typeof input === 'number'
            ? `expected a percentage such as \`3%\`, or one for each metric; the number \`${input}\` alone has no unit`
            : 'expected a percentage such as `3%`, or one for each metric such as `{ wall: 3% }`',
    });
}
function budget(known) {
    const example = { s: '250ms', B: '300MiB' };
    const shape = perMetric(known, ({ unit }) => quantity(unit, { above: unit === 's' ? '0s' : '0B' }, [example[unit] ?? '']).transform((value) => ({ value, unit })));
    return known === undefined ? schemas/* object */.Ikc(shape).catchall(anyQuantity) : schemas/* strictObject */.rej(shape);
}
const timeout = quantity('s', { above: '0s', to: day }, ['60s', '5m']).meta({
    description: 'How long one run may take before it and everything it started are ended.',
});
const warmup = schemas/* int */.Whr({ error: 'expected a whole number of runs, such as `1`' })
    .min(0, { error: 'expected `0` or more runs' })
    .max(1000, { error: 'expected at most `1000` runs' })
    .meta({ description: 'Untimed runs before the timed ones.' });
const gate = schemas/* enum */.k5n(['fail', 'warn', 'off']).meta({
    description: 'What a regression of the benchmark does: fail the build, warn, or nothing (`off`: measured and shown, never failing).',
});
const workingDirectory = inside('a folder').meta({
    description: 'Where commands run, relative to the root of the repository.',
    examples: ['packages/parse'],
});
/** Shared by `defaults` and every entry, so that they cannot differ. */
const shared = {
    metrics: metrics.meta({ description: 'What is measured of each process.' }),
    warmup,
    timeout,
    gate,
    env: env.meta({ description: 'Environment variables for commands; values are kept as they are written.' }),
    'pass-env': passEnv.meta({
        description: 'Variables handed on from where Benchline runs, beyond the allow-listed ones.',
    }),
    'working-directory': workingDirectory,
};
const judgeWords = 'The metrics that speak for a benchmark. `auto`: CPU time where the base is bound by it, else wall time. A metric with a threshold or budget of its own always speaks; the others are shown.';
/** How runs of one entry are named, set up and judged, whatever it runs. */
function entrySection(known) {
    return schemas/* strictObject */.rej({
        name: fields_name('a name', 200).meta({
            description: 'What reports call it; unique in the file. Its history hangs on the name.',
            examples: ['parse'],
        }),
        setup: commands.optional().meta({
            description: 'Once per side, in its own copy of the repository, before anything of this entry; not timed.',
            examples: ['make build'],
        }),
        prepare: commands.optional().meta({
            description: 'Before each run; not timed.',
            examples: ['rm -rf cache'],
        }),
        env: shared.env.optional(),
        'pass-env': shared['pass-env'].optional(),
        'working-directory': shared['working-directory'].optional(),
        timeout: shared.timeout.optional(),
        warmup: shared.warmup.optional(),
        metrics: shared.metrics.optional(),
        judge: judge(known).optional().meta({ description: judgeWords }),
        threshold: declaration_thresholds(known)
            .optional()
            .meta({
            description: 'How much worse than its base fails; one percentage, or one per metric.',
            examples: ['3%', { wall: '3%', 'peak-rss': '10%' }],
        }),
        budget: budget(known)
            .optional()
            .meta({
            description: 'Absolute limits by metric, whatever the baseline says.',
            examples: [{ wall: '250ms', 'peak-rss': '300MiB' }],
        }),
        gate: shared.gate.optional(),
        paths: schemas/* array */.YOg(inside('a pattern'))
            .nonempty({ error: 'expected at least one pattern, found an empty list' })
            .optional()
            .meta({
            description: 'Measured only when a file that matches, or the configuration, changed; else shown as not looked at.',
            examples: [['packages/parse/**']],
        }),
    });
}
const reaction = schemas/* enum */.k5n(['pass', 'warn', 'fail']);
const gateSection = schemas/* strictObject */.rej({
    'false-alarm-rate': quantity('1', { above: '0%', to: '20%' }, ['1%'])
        .prefault('1%')
        .meta({
        description: 'How often a check may fail with nothing worse, over all benchmarks and metrics together.',
    }),
    threshold: threshold()
        .prefault('3%')
        .meta({ description: 'How much worse than its base fails, where a benchmark says nothing else.' }),
    margin: quantity('1', { from: '0%', to: '100%' }, ['1%'])
        .prefault('1%')
        .meta({
        description: 'A change counts only when it is surely beyond this; raise it where builds of the same code differ by more.',
    }),
    'on-inconclusive': reaction
        .prefault('warn')
        .meta({ description: 'What a benchmark does that could not be judged.' }),
    'on-missing': reaction
        .prefault('fail')
        .meta({ description: 'What a benchmark does that vanished, crashed or measured nothing.' }),
});
const defaultsSection = schemas/* strictObject */.rej({
    metrics: shared.metrics.prefault(['wall', 'cpu', 'peak-rss']),
    judge: judge(undefined).prefault('auto').meta({ description: judgeWords }),
    warmup: shared.warmup.prefault(1),
    timeout: shared.timeout.prefault('5m'),
    gate: shared.gate.prefault('fail'),
    env: shared.env.prefault({}),
    'pass-env': shared['pass-env'].prefault([]),
    'working-directory': shared['working-directory'].prefault('.'),
});
const baselineSection = (stores) => schemas/* strictObject */.rej({
    store: storeField(stores)
        .optional()
        .meta({
        description: `Where runs are kept: ${stores.map(({ scheme, argument }) => `\`${scheme}:${argument}\``).join(' or ')}, a relative path from the root of the repository; inside the git directory when left out.`,
    }),
    branch: branch.optional().meta({
        description: 'The branch that changes are compared with and whose runs are recorded; found by itself when left out.',
        examples: ['main'],
    }),
});
const declaration_top = {
    version: schemas/* literal */.euz(1, {
        error: ({ input }) => `expected \`1\`, the only version of this file that Benchline reads${input === '1' ? ', as a number without quotes' : ''}`,
    })
        .meta({ description: 'The version of this file.', examples: [1] }),
    suite: plainName('a suite')
        .prefault('default')
        .meta({
        description: 'A name for everything in this file; several suites keep their own baselines.',
        examples: ['backend'],
    }),
    environment: plainName('an environment')
        .optional()
        .meta({
        description: 'A name for the machines this runs on: you vouch that runs of the same name are comparable. Told apart by CPU, memory and versions when left out.',
        examples: ['perf-lab'],
    }),
    setup: commands.optional().meta({
        description: 'Once per side, in its own copy of the repository, before everything else; not timed.',
        examples: ['npm ci', ['npm ci', 'npm run build']],
    }),
    'time-limit': quantity('s', { from: '1s', to: day }, ['10m'])
        .prefault('10m')
        .meta({ description: 'How long one check may measure; the schedule fits itself into it.' }),
};
const list = schemas/* array */.YOg(schemas/* unknown */.L5J())
    .nonempty({ error: 'expected at least one benchmark, found an empty list' })
    .meta({ description: 'What is measured.' });
/** The schemas of the file, for the stores there are. */
function declaration(stores) {
    const baseline = baselineSection(stores);
    return {
        /** The file as editors see it; what an entry may say is added for the kinds of entry there are. */
        whole: schemas/* strictObject */.rej({
            ...declaration_top,
            baseline: baseline.prefault({}).meta({ description: 'What changes are compared with.' }),
            gate: gateSection.prefault({}).meta({ description: 'When the build fails.' }),
            defaults: defaultsSection
                .prefault({})
                .meta({ description: 'What holds for every benchmark that says nothing else.' }),
            benchmarks: list,
        }),
        /** The file as it is read: sections and entries one by one, so that a fault in one hides none in another. */
        top: schemas/* strictObject */.rej({
            ...declaration_top,
            baseline: schemas/* unknown */.L5J().optional(),
            gate: schemas/* unknown */.L5J().optional(),
            defaults: schemas/* unknown */.L5J().optional(),
            benchmarks: list,
        }),
        baseline,
        gate: gateSection,
        defaults: defaultsSection,
    };
}

;// CONCATENATED MODULE: ./build/config/make-entry.js
function makeEntry({ words, kind, options, written }, gate, defaults) {
    const prepare = words.prepare ?? [];
    const surroundings = {
        name: words.name,
        prepare,
        env: { ...defaults.env, ...words.env },
        passEnv: [...new Set([...defaults['pass-env'], ...(words['pass-env'] ?? [])])],
        workingDirectory: words['working-directory'] ?? defaults['working-directory'],
        timeout: words.timeout ?? defaults.timeout,
        metrics: [...new Set(words.metrics ?? defaults.metrics)],
    };
    return {
        ...surroundings,
        source: kind.bind(options, surroundings),
        setup: words.setup ?? [],
        warmup: words.warmup ?? defaults.warmup,
        // Changed files are named from the root, without a dot in front.
        paths: (words.paths ?? []).map((pattern) => pattern.replace(/^(?:\.\/)+/u, '')),
        terms: termsOf(words, gate, defaults),
        budgetUnits: pick(words.budget ?? {}, ({ unit }) => unit),
        workload: make_entry_workloadOf(written, prepare, surroundings),
    };
}
function termsOf(words, gate, defaults) {
    const { threshold = gate.threshold } = words;
    const judge = words.judge ?? defaults.judge;
    return {
        threshold: typeof threshold === 'number' ? threshold : gate.threshold,
        thresholds: typeof threshold === 'number' ? {} : pick(threshold, (value) => value),
        budgets: pick(words.budget ?? {}, ({ value }) => value),
        gate: words.gate ?? defaults.gate,
        judge: judge === 'auto' ? judge : [...new Set(judge)],
    };
}
function pick(values, part) {
    return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, part(value)]])));
}
/** JSON of everything that changes what is measured, in one order however it is written. */
function make_entry_workloadOf(written, prepare, { env, workingDirectory }) {
    const parts = {
        ...written,
        ...(prepare.length === 0 ? {} : { prepare }),
        ...(Object.keys(env).length === 0 ? {} : { env: sorted(env) }),
        ...(workingDirectory === '.' ? {} : { 'working-directory': workingDirectory }),
    };
    return JSON.stringify(sorted(parts));
}
const sorted = (record) => Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));

;// CONCATENATED MODULE: ./build/config/read-section.js


/** `standIns` take the place of required keys that are wrong or missing. */
function readSection(section, raw, document, standIns = {}) {
    const first = parse(section.schema, raw);
    if (first.success)
        return { value: first.data, wrong: new Set(), findings: [] };
    const { issues } = first.error;
    const wrong = new Set(issues.flatMap((issue) => {
        const [key] = issue.path;
        if (key !== undefined)
            return [String(key)];
        return issue.code === 'unrecognized_keys' ? issue.keys : [];
    }));
    const right = (0,config_document/* isRecord */.u)(raw) ? Object.entries(raw).filter(([key]) => !wrong.has(key)) : [];
    const second = parse(section.schema, { ...standIns, ...Object.fromEntries(right) });
    const findings = explain(issues, section, document);
    return second.success ? { value: second.data, wrong, findings } : { wrong, findings };
}

;// CONCATENATED MODULE: ./build/config/read-entry.js





const optionKeys = (kind) => Object.keys(kind.options.shape);
function readEntry(raw, path, document, kinds, refusal) {
    if (!(0,config_document/* isRecord */.u)(raw)) {
        const text = `\`benchmarks[${path.at(-1)}]\`: expected a mapping with \`name\` and what to measure, found ${(0,expectation/* found */.F9)(raw)}`;
        const position = document.at(path, 'value');
        return { path, written: {}, wrong: new Set(), findings: [{ code: 'bad-value', severity: 'error', text, position }] };
    }
    const claiming = kinds.filter((kind) => kind.claims(new Set(Object.keys(raw))));
    const kind = claiming.length === 1 ? claiming[0] : undefined;
    const own = new Set((kind === undefined ? kinds : [kind]).flatMap(optionKeys));
    const part = (wanted) => Object.fromEntries(Object.entries(raw).filter(([key]) => own.has(key) === wanted));
    const schema = entrySection(kind?.metrics);
    const section = {
        schema,
        path,
        keys: [...Object.keys(schema.shape), ...own],
        refusal: (key) => foreign(key, kind, kinds) ?? refusal(key),
    };
    const words = readSection(section, part(false), document, { name: `benchmarks[${path.at(-1)}]` });
    const written = part(true);
    const findings = [...words.findings];
    const known = kind === undefined ? {} : { known: kind.metrics?.map(({ name }) => name) ?? 'any' };
    let bound;
    if (kind === undefined) {
        // A misspelt `run` has been told already.
        const told = Object.keys(raw).some((key) => own.has(nearest(key, section.keys ?? []) ?? ''));
        if (!told)
            findings.push(kindless(claiming, kinds, path, document));
    }
    else {
        const options = readSection({ schema: kind.options, path }, written, document);
        findings.push(...options.findings);
        if (options.findings.length === 0 && options.value !== undefined)
            bound = { kind, options: options.value };
    }
    return {
        path,
        written,
        ...known,
        ...(words.value === undefined ? {} : { words: words.value }),
        ...(bound === undefined ? {} : { bound }),
        wrong: words.wrong,
        findings: typeof raw['name'] === 'string' ? named(findings, raw['name']) : findings,
    };
}
const named = (findings, benchmark) => findings.map((finding) => ({ ...finding, benchmark }));
/** A key of another kind of entry: it exists, and not beside the others. */
function foreign(key, kind, kinds) {
    const owners = kinds.filter((each) => optionKeys(each).includes(key));
    if (kind === undefined || owners.length === 0)
        return undefined;
    return {
        code: 'kind',
        text: `\`${key}\` does not go with ${(0,expectation/* listed */.KE)(marks(kind), 'and')}`,
        remedy: `it belongs to an entry with ${owners.map((owner) => (0,expectation/* listed */.KE)(marks(owner), 'and')).join(', or with ')}`,
    };
}
function kindless(claiming, kinds, path, document) {
    const several = claiming.length > 1;
    const ways = (several ? claiming : kinds).map((kind) => (0,expectation/* listed */.KE)(marks(kind), 'and'));
    const unique = [...new Set(ways)];
    return {
        code: 'kind',
        severity: 'error',
        text: several
            ? `\`benchmarks[${path.at(-1)}]\` is several kinds of benchmark at once: ${unique.join(', ')}`
            : `\`benchmarks[${path.at(-1)}]\` does not say what to measure`,
        remedy: several ? 'keep one of them' : `give it ${unique.join(', or ')}`,
        position: document.at(path, 'value'),
    };
}
/** The keys that an entry of a kind cannot do without. */
function marks(kind) {
    return Object.entries(kind.options.shape).flatMap(([key, schema]) => schema instanceof Object && '_zod' in schema && schema._zod.optin === undefined ? [key] : []);
}

;// CONCATENATED MODULE: ./build/config/read-plan.js











const tables = { sources: sources, stores: stores, openDefaultStore: openDefaultStore };
/** Throws a `Fault` that carries every finding at once, in the order of the file. */
function readPlan(text, options) {
    const { file, tables: open = tables } = options;
    const { document, findings: doubts } = (0,config_document/* readDocument */.b)(text, file);
    if (document === undefined)
        throw new finding/* Fault */.v(doubts);
    const schemas = declaration(open.stores);
    const refusals = refusalsOf(schemas, open.sources);
    const section = (key, schema) => {
        const raw = Object.hasOwn(document.value, key) ? document.value[key] : {};
        return readSection({ schema, path: [key], refusal: refusals(key) }, raw, document);
    };
    const top = readSection({ schema: schemas.top, path: [], refusal: refusals('') }, document.value, document, {
        version: 1,
        benchmarks: [{}],
    });
    const [baseline, gate] = [section('baseline', schemas.baseline), section('gate', schemas.gate)];
    const defaults = section('defaults', schemas.defaults);
    const list = valueAt(document.value, ['benchmarks']);
    const entries = (Array.isArray(list) ? list : []).map((raw, index) => readEntry(raw, ['benchmarks', index], document, open.sources, refusals('benchmarks')));
    const findings = [
        ...doubts,
        ...[top, baseline, gate, defaults, ...entries].flatMap((part) => part.findings),
        ...checkThreshold(gate, document),
        ...checkEntries(entries, { gate, defaults }, document),
    ];
    const parts = { top: top.value, baseline: baseline.value, gate: gate.value, defaults: defaults.value };
    if (findings.length > 0 || !whole(parts))
        throw new finding/* Fault */.v(inOrder(findings));
    return { ...planOf(file, parts, entries, open), findings: cautions(entries, parts.defaults, document) };
}
const whole = (parts) => Object.values(parts).every((part) => part !== undefined);
function planOf(file, parts, read, open) {
    const { top, baseline, gate, defaults } = parts;
    const [first, ...rest] = read.flatMap(({ words, bound, written }) => words === undefined || bound === undefined
        ? []
        : [makeEntry({ words, ...bound, written }, gate, defaults)]);
    if (first === undefined)
        throw new Error('a configuration without faults has entries');
    const { store } = baseline;
    return {
        suite: top.suite,
        file,
        setup: top.setup ?? [],
        timeLimit: top['time-limit'],
        baseline: {
            ...(baseline.branch === undefined ? {} : { branch: baseline.branch }),
            ...(store === undefined ? {} : { store: `${store.kind.scheme}:${store.argument}` }),
            openStore: (repository) => store === undefined ? open.openDefaultStore(repository) : store.kind.open(store.argument, repository),
        },
        gate: {
            falseAlarmRate: gate['false-alarm-rate'],
            margin: gate.margin,
            onInconclusive: gate['on-inconclusive'],
            onMissing: gate['on-missing'],
        },
        ...(top.environment === undefined ? {} : { environment: top.environment }),
        entries: [first, ...rest],
    };
}
const inOrder = (findings) => findings.toSorted(({ position: a }, { position: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
/** Keys that are known and may not stand where they do: what to say of them, by the section they stand in. */
function refusalsOf(schemas, kinds) {
    const homes = {
        '': Object.keys(schemas.top.shape),
        baseline: Object.keys(schemas.baseline.shape),
        gate: Object.keys(schemas.gate.shape),
        defaults: Object.keys(schemas.defaults.shape),
        benchmarks: [...Object.keys(entrySection(undefined).shape), ...kinds.flatMap(optionKeys)],
    };
    return (section) => (key) => {
        if (laterKeys.includes(key))
            return { code: 'unavailable', text: unavailable(key) };
        if (key === '<<') {
            const remedy = 'say it once under `defaults`, or use an alias as the whole value';
            return { code: 'unknown-key', text: 'mappings cannot be merged by `<<`', remedy };
        }
        const elsewhere = Object.keys(homes).filter((home) => home !== section && homes[home]?.includes(key));
        if (elsewhere.length === 0 || homes[section]?.includes(key) === true)
            return undefined;
        const places = elsewhere.map((home) => homeWords[home] ?? `under \`${home}\``);
        const text = `\`${key}\` does not belong ${homeWords[section] ?? `under \`${section}\``}`;
        return { code: 'unknown-key', text, remedy: `it belongs ${places.join(' or ')}` };
    };
}
const homeWords = {
    '': 'at the top of the file',
    benchmarks: 'in an entry of `benchmarks`',
};

// EXTERNAL MODULE: ./build/system/git/commit.js
var git_commit = __webpack_require__(5430);
// EXTERNAL MODULE: ./build/system/git/repository.js
var git_repository = __webpack_require__(4803);
;// CONCATENATED MODULE: ./build/gate/ground.js
/** Where a command stands: the repository and the configuration of its working tree. */







/** Opens the repository around `cwd` and reads its configuration. `config` is relative to `cwd`, as a user types it. */
async function openGround({ cwd, config, }) {
    const repository = await (0,git_repository/* openRepository */.h)(cwd);
    const file = config === undefined ? await findFile(repository) : fileWithin(repository, cwd, config);
    const text = await (0,files/* readText */.yR)((0,paths/* join */.fj)(repository.root, file));
    if (text === undefined)
        throw (0,finding/* fault */.D)('no-configuration', `there is no configuration at ${file}`);
    return { repository, plan: readPlan(text, { file }) };
}
async function findFile({ root }) {
    return findConfiguration(async (path) => (await (0,files/* sizeOf */.$d)((0,paths/* join */.fj)(root, path))) !== undefined);
}
/** Base's configuration is read from the same path of its commit, so the file must be the repository's. */
function fileWithin({ root }, cwd, config) {
    const path = (0,paths/* resolve */.hd)(cwd, config);
    if (!(0,paths/* isWithin */.UO)(root, path)) {
        throw (0,finding/* fault */.D)('outside-configuration', `${config} lies outside the repository`, {
            remedy: 'give a file of the repository: base is judged by the configuration that its commit has at the same path',
        });
    }
    return (0,paths/* relative */.V8)(root, path).replaceAll('\\', '/');
}
/** Base's own configuration; undefined, with a finding where there is something to say, when it has none to use. */
async function readBasePlan(repository, commit, file) {
    const text = await (0,git_commit/* fileAt */.Wd)(repository, commit, file);
    if (text === undefined) {
        return {
            findings: [
                {
                    code: 'no-base-configuration',
                    severity: 'note',
                    text: `base has no ${file}: it is measured as head's says`,
                },
            ],
        };
    }
    try {
        return { plan: readPlan(text, { file }), findings: [] };
    }
    catch (error) {
        if (!(error instanceof finding/* Fault */.v))
            throw error;
        const first = error.findings[0]?.text ?? '';
        return {
            findings: [
                {
                    code: 'bad-base-configuration',
                    severity: 'warning',
                    text: `base's ${file} cannot be read (${first}): base is measured as head's says, and nothing tells whether a limit was loosened`,
                },
            ],
        };
    }
}


/***/ }),

/***/ 5054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ absenceRemedy)
/* harmony export */ });
/**
 * Ignored files (node_modules, virtual environments, builds) are not in the copies that are measured. The commonest
 * first failure of all comes from that, and its own message never says so.
 */
const always = 'Ignored files are absent from the copies that are measured, so `setup` must make them';
const signs = [
    {
        sign: /cannot find (?:module|package)|ERR_MODULE_NOT_FOUND|node_modules/iu,
        remedy: `${always}, for example \`setup: [npm ci]\`.`,
    },
    {
        sign: /ModuleNotFoundError|No module named|ImportError|PackageNotFoundError|\b\.?venv\b/u,
        remedy: `${always}, for example \`setup: [pip install -r requirements.txt]\`.`,
    },
    {
        sign: /no such file or directory|command not found|not found|ENOENT|is not recognized as|cannot find the (?:path|file)|unable to access jarfile|could not find or load main class/iu,
        remedy: `${always}, for example \`setup: [make]\`.`,
    },
];
/** What to do when these lines look like those of a program whose ignored files are missing; else undefined. */
function absenceRemedy(lines) {
    const text = lines.join('\n');
    return signs.find(({ sign }) => sign.test(text))?.remedy;
}


/***/ }),

/***/ 5951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
/** The end of what a program printed, made safe to show: benchmarks print what they like. */
/** Characters after which a line is cut. */
const width = 200;
// Colours, cursor movements, window titles: CSI, OSC up to its end, and the two-character escapes.
const escapes = 
// oxlint-disable-next-line no-control-regex
/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|\u001B[ -/]*[0-~]/gu;
// Control characters, and those that reorder or hide text. A tab stays until it becomes a space.
const unsafe = /[\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;
function clean(line) {
    // A progress bar returns to the start of its line again and again: what stood there last is what a terminal shows.
    const shown = line.split('\r').findLast((part) => part !== '') ?? '';
    const plain = shown
        .replaceAll('\t', '  ')
        .replaceAll(unsafe, '')
        // Bytes that are not UTF-8 arrive as this character; one stands for all of a run.
        .replaceAll(/\uFFFD+/gu, '\uFFFD')
        .trimEnd();
    // Half a character is none.
    return plain.length > width ? `${plain.slice(0, width).replace(/\p{Cs}$/u, '')}…` : plain;
}
/** The last `count` lines that are not empty, without control characters and escapes, each cut to 200 characters. */
function lastLines(text, count) {
    return text
        .replaceAll(escapes, '')
        .split('\n')
        .slice(-20 * count)
        .map(clean)
        .filter((line) => line !== '')
        .slice(-count);
}


/***/ }),

/***/ 1864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z0: () => (/* binding */ prepareRun),
  KU: () => (/* binding */ resolveProcess),
  R3: () => (/* binding */ runProcess)
});

// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(7552);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/system/resolve-inside.js
/** A folder that a configuration names relative to a root it must not leave. */



/** Looks, links followed, whether `way` from `root` is a folder within `root`. Not asynchronous: it takes microseconds. */
function resolveInside(root, way) {
    const path = (0,external_node_path_.resolve)(root, way);
    if (!(0,paths/* isWithin */.UO)(root, path))
        return { kind: 'outside' };
    if (path === root)
        return { kind: 'folder', path };
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return { kind: 'missing' };
    if (!stats.isDirectory())
        return { kind: 'not-a-folder' };
    return (0,paths/* isWithin */.UO)(external_node_fs_.realpathSync.native(root), external_node_fs_.realpathSync.native(path))
        ? { kind: 'folder', path }
        : { kind: 'outside' };
}

;// CONCATENATED MODULE: ./build/system/shell.js
/** What executes a line of shell, and what of the user's variables an entry may name. */
/** The arguments that run a command line here: a string goes to the system's shell, a list is executed as it is. */
function argvOf(line) {
    if (typeof line !== 'string')
        return line;
    return process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', line] : ['/bin/sh', '-c', line];
}
/** The variables of these names that are set for Benchline itself; a name that is not set is left out. */
function ownVariables(names, all = process.env) {
    const found = names.map((name) => [name, all[name]]);
    return Object.fromEntries(found.filter((entry) => entry[1] !== undefined));
}

// EXTERNAL MODULE: ./build/sources/absent-files.js
var absent_files = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/sources/last-lines.js
var last_lines = __webpack_require__(5951);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/sources/run-process.js
/** Runs a command line in a side's copy to its end; whatever goes wrong becomes a message that names the run. */







/** Bytes of output above which a run is ended; a benchmark that prints this much measures its printing. */
const outputLimit = 64 * 2 ** 20;
/** Lines and bytes of output that a failure shows. */
const shownLines = 20;
const shownBytes = 32 * 1024;
const none = {};
const environments = new WeakMap();
/** The place's variables, then those that `pass-env` names, then the entry's own; one object per combination. */
function environmentOf({ place, surroundings, env = none }) {
    const ofPlace = environments.get(place) ?? new WeakMap();
    environments.set(place, ofPlace);
    const ofEntry = ofPlace.get(surroundings) ?? new Map();
    ofPlace.set(surroundings, ofEntry);
    const known = ofEntry.get(env);
    if (known !== undefined)
        return known;
    const merged = { ...place.env, ...ownVariables(surroundings.passEnv), ...surroundings.env, ...env };
    ofEntry.set(env, merged);
    return merged;
}
const excuses = {
    outside: 'lies outside the repository',
    missing: 'does not exist in the copy that is measured',
    'not-a-folder': 'is not a folder',
};
/** What would be executed, and where. Throws a `RunFault` when the working directory is not a folder of the copy. */
function resolveProcess(request) {
    const { place, surroundings, what } = request;
    const inside = resolveInside(place.root, surroundings.workingDirectory);
    if (inside.kind !== 'folder') {
        const folder = JSON.stringify(surroundings.workingDirectory);
        throw new source/* RunFault */.u('unstarted', `${what} at ${place.side} could not be started: its working-directory ${folder} ${excuses[inside.kind]}`, [], inside.kind === 'missing' ? (0,absent_files/* absenceRemedy */.Y)(['no such file or directory']) : undefined);
    }
    return { argv: argvOf(request.line), cwd: inside.path, env: environmentOf(request) };
}
/** A command line as one would type it, short enough for a message. */
function spell(line) {
    const text = typeof line === 'string'
        ? line
        : line.map((part) => (/^[\w./:=@%+,-]+$/u.test(part) ? part : JSON.stringify(part))).join(' ');
    return (0,last_lines/* lastLines */.w)(text.replaceAll(/\s+/gu, ' ').slice(0, 100), 1)[0] ?? '';
}
/** The last lines of both streams; half of them from each where both have that many. */
async function tailOf(stdout, stderr) {
    const [out, err] = await Promise.all([stdout, stderr].map(async (path) => (0,last_lines/* lastLines */.w)(await (0,files/* readTail */.Zr)(path, shownBytes), shownLines)));
    if (out === undefined || err === undefined)
        return [];
    const fromError = Math.min(err.length, Math.max(shownLines / 2, shownLines - out.length));
    const fromOutput = Math.min(out.length, shownLines - fromError);
    return [...out.slice(out.length - fromOutput), ...err.slice(err.length - fromError)];
}
/** How shells report that they could not run a command, and the signals that are worth a word. */
const exitCodes = new Map([
    [126, 'not executable'],
    [127, 'command not found'],
    [134, 'ended by SIGABRT'],
    [137, 'ended by SIGKILL, as when memory runs out'],
    [139, 'ended by SIGSEGV'],
]);
/** What went wrong, if anything did. */
function failure(exit, line, timeout) {
    if (exit.unstarted !== undefined)
        return ['unstarted', `could not be started: ${exit.unstarted}`];
    if (exit.ended === 'timeout') {
        return [
            'timeout',
            `did not end within ${timeout} s`,
            'If it is meant to take this long, raise its `timeout`.',
        ];
    }
    if (exit.ended === 'output-limit') {
        const limit = `${outputLimit / 2 ** 20} MiB`;
        return [
            'output-limit',
            `printed more than ${limit}`,
            'Let it print less, or send its output to /dev/null.',
        ];
    }
    if (exit.signal !== undefined)
        return ['exit', `was ended by ${exit.signal}`];
    if (exit.code === 0)
        return undefined;
    const meaning = typeof line === 'string' ? exitCodes.get(exit.code ?? 0) : undefined;
    return ['exit', `ended with exit code ${exit.code}${meaning === undefined ? '' : ` (${meaning})`}`];
}
/** Runs a command line to its end. Throws a `RunFault`, with the end of what it printed, unless it ends with code 0. */
async function runProcess(request) {
    const { line, place, surroundings, what } = request;
    const [stdout, stderr] = [(0,paths/* join */.fj)(place.scratch, 'stdout'), (0,paths/* join */.fj)(place.scratch, 'stderr')];
    const { timeout } = surroundings;
    const exit = await place.launcher.launch({
        ...resolveProcess(request),
        timeout,
        stdout,
        stderr,
        outputLimit,
    });
    const failed = failure(exit, line, timeout);
    if (failed === undefined)
        return { exit, stdout, stderr };
    const [code, how, remedy] = failed;
    const tail = exit.unstarted === undefined ? await tailOf(stdout, stderr) : [];
    throw new source/* RunFault */.u(code, `${what} at ${place.side} ${how}: ${spell(line)}`, tail, remedy ?? (0,absent_files/* absenceRemedy */.Y)([...tail, how]));
}
/** Runs the entry's `prepare` commands in order, untimed; a failure is told as theirs. */
async function prepareRun(place, surroundings) {
    for (const line of surroundings.prepare) {
        try {
            await runProcess({ line, place, surroundings, what: `prepare of "${surroundings.name}"` });
        }
        catch (error) {
            if (!(error instanceof source/* RunFault */.u))
                throw error;
            throw new source/* RunFault */.u('prepare', error.message, error.tail, error.remedy);
        }
    }
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ RunFault)
/* harmony export */ });
/** A run that gave no number. */
class RunFault extends Error {
    name = 'RunFault';
    code;
    /** The last lines of what it printed, control characters removed. */
    tail;
    remedy;
    constructor(code, text, tail = [], remedy) {
        super(text);
        this.code = code;
        this.tail = tail;
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 3749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ encodeRun),
/* harmony export */   _u: () => (/* binding */ namePattern),
/* harmony export */   am: () => (/* binding */ decodeRun),
/* harmony export */   rt: () => (/* binding */ runName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4377);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);
/* harmony import */ var _model_json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4268);
/* harmony import */ var _model_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4518);
/* harmony import */ var _system_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4158);
/** The one form in which every store keeps a run: a line of JSON with a hash of its content. */





const family = 'benchline.run/';
const schema = `${family}1`;
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1);
/** The content; the names stand once per series and its values follow in order of measurement. */
const content = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    commit: text,
    branch: text.exactOptional(),
    at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        cpu: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        cores: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        memory: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        os: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        kernel: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        arch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        runtimes: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        named: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
    }),
    launcher: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    samples: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        benchmark: text,
        metric: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            name: text,
            unit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            better: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['lower', 'higher']),
            nature: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['exact', 'noisy']),
        }),
        values: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative()).min(1),
    }))
        .min(1),
});
/**
 * The text of a run, one line. Every number comes back bit for bit. Refuses (a `Fault`) what `decodeRun` would refuse,
 * so that nothing can be kept that cannot be read again.
 */
function encodeRun(run) {
    const samples = run.samples.map(({ benchmark, metric, values }) => ({
        benchmark,
        metric: { name: metric.name, unit: metric.unit, better: metric.better, nature: metric.nature },
        values: (0,_model_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSample */ .L)(benchmark, metric, values).values,
    }));
    const { suite, commit, branch, at, environment, launcher } = run;
    const { cpu, cores, memory, os, kernel, arch, runtimes, named } = environment;
    const kept = {
        suite,
        commit,
        branch,
        at,
        environment: { cpu, cores, memory, os, kernel, arch, runtimes, named },
        launcher,
        samples,
    };
    const body = (0,_model_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .writeJson */ .G)(kept, false);
    const line = `${opening(body)}${body}}\n`;
    decodeRun(line, 'the run to be kept');
    return line;
}
/**
 * The name under which a store keeps the text of a run: sorts by the time at which measuring began and is the same for
 * the same run, so that a run which is put twice is kept once.
 */
function runName(run, line) {
    const time = new Date(run.at).toISOString().replaceAll(/[-:]/gu, '');
    return `${time}-${(0,_system_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(line).slice(0, 16)}`;
}
/** What `runName` gives. */
const namePattern = /^[0-9]{8}T[0-9]{6}\.[0-9]{3}Z-[0-9a-f]{16}$/u;
const opening = (body) => `{"schema":"${schema}","sha256":"${(0,_system_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(body)}","run":`;
/** The run in a text that `encodeRun` made; anything else is a `Fault` that names the file and the reason. */
function decodeRun(line, file) {
    const read = (0,_model_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .V)(line);
    if ('problem' in read) {
        const { kind, text: reason, line: row, column } = read.problem;
        const position = {
            file,
            ...(row === undefined ? {} : { line: row }),
            ...(column === undefined ? {} : { column }),
        };
        throw refused(file, kind === 'truncated' ? 'truncated' : 'corrupt', reason, position);
    }
    const named = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).safeParse(read.value);
    if (!named.success || !named.data.schema.startsWith(family)) {
        throw refused(file, 'foreign', `it is not a run of Benchline (no "schema": "${schema}")`);
    }
    if (named.data.schema !== schema) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('store-newer', `${file} has the schema ${named.data.schema}, which this version does not know`, {
            remedy: 'Update Benchline to the version that wrote it.',
            position: { file },
        });
    }
    const start = opening('').length;
    const body = line.trimEnd().slice(start, -1);
    if (!line.startsWith(opening(body))) {
        throw refused(file, 'changed', 'its content does not match its hash: it was changed after it was written');
    }
    const checked = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ run: content }).safeParse(read.value);
    if (!checked.success) {
        const [issue] = checked.error.issues;
        const place = issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`;
        throw refused(file, 'corrupt', place);
    }
    const { samples, ...rest } = checked.data.run;
    return {
        ...rest,
        samples: samples.map(({ benchmark, metric, values }) => (0,_model_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSample */ .L)(benchmark, metric, values)),
    };
}
function refused(file, kind, reason, position = { file }) {
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)(`store-${kind}`, `${file} cannot be decoded: ${reason}`, {
        remedy: 'Restore the file from a copy, or take it away if its run may be lost; nothing was overwritten.',
        position,
    });
}


/***/ }),

/***/ 1396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ assetPath)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/** Files that are shipped beside the program: launchers, probes. */

/** The path of a shipped file; the bundler has already made a path of what is a URL in the sources. */
function assetPath(asset) {
    return typeof asset === 'string' ? asset : (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(asset);
}


/***/ }),

/***/ 8562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ writeProgram),
/* harmony export */   LB: () => (/* binding */ namesInto),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   oe: () => (/* binding */ searchPath),
/* harmony export */   oq: () => (/* binding */ findExecutable),
/* harmony export */   pA: () => (/* binding */ searchPathName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7552);
/** Which file a command's name stands for: the first executable on PATH, as the shell finds it. */




const namesOnWindows = (name, env) => {
    const endings = (env['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD').split(';');
    const has = endings.some((ending) => name.toUpperCase().endsWith(ending.toUpperCase()));
    return has ? [name] : endings.map((ending) => name + ending.toLowerCase());
};
/** Whether a file is there that this user may execute; a folder is not one. */
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
/** What the variable is called in this environment: Windows writes it in any case. */
function searchPathName(env) {
    const windows = process.platform === 'win32';
    return Object.keys(env).find((name) => windows && name.toUpperCase() === 'PATH') ?? 'PATH';
}
/** The value of PATH. */
const searchPath = (env) => env[searchPathName(env)];
/** The absolute path of a command in this environment and folder, links not resolved; undefined if there is none. */
async function findExecutable(name, env, cwd) {
    const names = process.platform === 'win32' ? namesOnWindows(name, env) : [name];
    const direct = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name) || name.includes('/') || (process.platform === 'win32' && name.includes('\\'));
    const folders = direct ? [cwd] : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .searchFolders */ .c0)(searchPath(env), cwd);
    for (const folder of folders) {
        for (const candidate of names) {
            const path = direct ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, candidate) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, candidate);
            if (await isExecutable(path))
                return path;
        }
    }
    return undefined;
}
/** Names in a folder that stand for a file below one of `roots`, by themselves or as links; absolute real paths. */
async function namesInto(folder, roots) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => folder);
    const names = [];
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, entry.name);
        const real = entry.isSymbolicLink() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path) : path;
        if (!entry.isDirectory() && roots.some((root) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, real)))
            names.push(entry.name);
    }
    return names;
}
/** Writes a script that can be executed, its folders too. */
async function writeProgram(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, 0o755);
}


/***/ }),

/***/ 5430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6175);
/** What commits are and hold: parents, files, differences. */


/** The commit that a name stands for; undefined when nothing here has that name. */
async function resolveCommit(repository, name) {
    if (name.startsWith('-'))
        return undefined;
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(repository.git, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], {
        accept: [0, 1, 128],
    });
}
/** Reads a commit. Throws a `Fault` when it is not here. */
async function readCommit(repository, id) {
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository.git, ['cat-file', 'commit', id]);
    const lines = text.slice(0, text.indexOf('\n\n') + 1).split('\n');
    const values = (key) => lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
    const committed = /> (-?\d+) [+-]\d+$/u.exec(values('committer')[0] ?? '');
    return { id, tree: values('tree')[0] ?? '', parents: values('parent'), time: Number(committed?.[1] ?? 0) };
}
/** Whether the commit's object is in this clone. */
async function hasCommit(repository, id) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository.git, ['cat-file', '-e', `${id}^{commit}`])).code === 0;
}
/** Whether history was cut when it was fetched. */
async function isShallow(repository) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(repository.git, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
/** Bytes of a file that is read from a commit. */
const fileLimit = 16 * 2 ** 20;
/**
 * The text of a file (UTF-8, byte order mark removed) as a commit has it, links within the tree followed; undefined
 * when the commit has no such file. `path` is relative to the root, with slashes.
 */
async function fileAt(repository, commit, path) {
    if (path.includes('\n'))
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-path', `${JSON.stringify(path)} has a line break in it`);
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository.git, ['cat-file', '--batch', '--follow-symlinks'], {
        input: `${commit}:${path}\n`,
        limit: fileLimit,
    });
    const end = answer.indexOf('\n');
    if (!/^[0-9a-f]{40,64} blob \d+$/u.test(answer.slice(0, end)))
        return undefined;
    return answer.slice(end + 1, -1).replace(/^\uFEFF/u, '');
}
/** Every path in which two commits differ, relative to the root; a renamed file is both its names. */
async function changedPaths(repository, from, to) {
    const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--ignore-submodules=none', from, to];
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .zeroSeparated */ .QC)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository.git, args));
}


/***/ }),

/***/ 6175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   JG: () => (/* binding */ gitLine),
/* harmony export */   NO: () => (/* binding */ gitFault),
/* harmony export */   QC: () => (/* binding */ zeroSeparated)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6939);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2211);
/** Runs git: clean environment, no hooks, bounded output; what it refuses becomes a fault in its own words. */





/** Variables that point git at another repository, index or meaning of paths than the one we name. */
const redirecting = new Set(`GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_INDEX_VERSION GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
  GIT_COMMON_DIR GIT_NAMESPACE GIT_PREFIX GIT_IMPLICIT_WORK_TREE GIT_GRAFT_FILE GIT_SHALLOW_FILE
  GIT_NO_REPLACE_OBJECTS GIT_REPLACE_REF_BASE GIT_INTERNAL_SUPER_PREFIX GIT_CONFIG GIT_QUARANTINE_PATH
  GIT_LITERAL_PATHSPECS GIT_GLOB_PATHSPECS GIT_NOGLOB_PATHSPECS GIT_ICASE_PATHSPECS GIT_EXTERNAL_DIFF
  GIT_DIFF_OPTS GIT_ATTR_SOURCE GIT_DEFAULT_HASH GIT_LFS_SKIP_SMUDGE GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL
  GIT_AUTHOR_DATE GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL GIT_COMMITTER_DATE`.split(/\s+/u));
/** What a user's configuration must not do to us: run programs, collect garbage, reach into submodules, stop. */
const settings = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'core.safecrlf=false',
    'submodule.recurse=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'advice.detachedHead=false',
    'advice.addEmbeddedRepo=false',
    'color.ui=false',
];
function environment(...more) {
    const kept = Object.entries(process.env).filter(([name]) => !redirecting.has(name.toUpperCase()));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_EDITOR: ':',
        ...Object.assign({}, ...more),
    };
}
/** Bytes of complaints that are kept; the end of them says why. */
const complaintLimit = 64 * 1024;
/** Milliseconds for git to take back what it was making before it is killed. */
const grace = 1000;
/** Ends git and the programs it started; resolves when it is gone. */
async function end(child, closed) {
    const send = (signal) => {
        try {
            if (child.pid !== undefined && (0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() !== 'win32')
                process.kill(-child.pid, signal);
            else
                child.kill(signal);
        }
        catch {
            // Gone already.
        }
    };
    send('SIGTERM');
    const timer = setTimeout(send, grace, 'SIGKILL');
    await closed.catch(() => { });
    clearTimeout(timer);
    send('SIGKILL');
}
/** Runs git to its end, whatever its exit code. Throws a `Fault` when there is no git or it prints too much. */
async function runGit(place, args, call = {}) {
    const limit = call.limit ?? 256 * 2 ** 20;
    let child;
    let interrupted = false;
    let closed = Promise.resolve(0);
    const release = call.undoing?.undo(async () => {
        interrupted = true;
        if (child !== undefined)
            await end(child, closed);
    });
    const out = [];
    const complaints = [];
    let [size, complained] = [0, 0];
    try {
        const config = [...settings, ...(place.config ?? []), ...(call.config ?? [])];
        const started = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...config.flatMap((setting) => ['-c', setting]), ...args], {
            cwd: place.cwd,
            env: environment(place.env, call.env),
            stdio: ['pipe', 'pipe', 'pipe'],
            // A group of its own, so that Ctrl-C on the terminal leaves the end of it to us, in our order.
            detached: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() !== 'win32',
            windowsHide: true,
        });
        child = started;
        started.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size <= limit)
                out.push(chunk);
            else
                started.kill('SIGKILL');
        });
        started.stderr.on('data', (chunk) => {
            complaints.push(chunk);
            complained += chunk.length;
            while (complained - (complaints[0]?.length ?? 0) > complaintLimit) {
                complained -= complaints.shift()?.length ?? 0;
            }
        });
        closed = new Promise((resolve, reject) => {
            started.once('error', reject);
            started.once('close', (code) => resolve(code ?? -1));
        });
        // Git may end without reading all of it, which is no fault of its own.
        started.stdin.on('error', () => { });
        started.stdin.end(call.input ?? '');
        const code = await closed;
        if (interrupted)
            throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .D)('interrupted', `git ${args[0]} was interrupted`);
        if (size > limit) {
            throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .D)('git-failed', `git ${args[0]} printed more than ${limit} bytes`);
        }
        return {
            code,
            stdout: Buffer.concat(out).toString('utf8'),
            stderr: Buffer.concat(complaints).toString('utf8'),
        };
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) !== 'ENOENT')
            throw error;
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(place.cwd))
            throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .D)('no-folder', `there is no folder ${place.cwd}`);
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .D)('missing-git', 'git is not on PATH, and Benchline finds base and head with it', {
            remedy: 'install git 2.33 or later',
        });
    }
    finally {
        release?.();
    }
}
/** What git says when it is told to ask git-lfs, and there is none. */
const lfsMissing = /git-lfs[^\n]*: (?:command )?not found|cannot run git-lfs/u;
/** A failure of git, told in its own last words without its hints. */
function gitFault(args, { stderr, code }) {
    if (lfsMissing.test(stderr)) {
        const path = /^fatal: (.*): (?:clean|smudge) filter/mu.exec(stderr)?.[1] ?? 'the files that are kept with it';
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .D)('missing-git-lfs', `git-lfs is not installed, and git needs it for ${path}`, {
            remedy: 'install git-lfs',
        });
    }
    const said = stderr
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('hint:'))
        .slice(-6)
        .join('\n');
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .D)('git-failed', `git ${args[0]} failed: ${said === '' ? `exit code ${code}` : said}`);
}
/** Runs git and gives what it printed; throws a `Fault` for an exit code that is no answer. */
async function git(place, args, call = {}) {
    const result = await runGit(place, args, call);
    if (!(call.accept ?? [0]).includes(result.code))
        throw gitFault(args, result);
    return result.stdout;
}
/** Runs git and gives the one line it printed; undefined when it printed none. */
async function gitLine(place, args, call = {}) {
    const text = await git(place, args, call);
    return text === '' ? undefined : text.replace(/\n$/u, '');
}
/** The parts of an answer that was asked for with `-z`. */
function zeroSeparated(text) {
    return text.split('\0').slice(0, -1);
}


/***/ }),

/***/ 4803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isPopulated),
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2211);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7552);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6175);
/** Finds the repository around a folder and says where its parts lie. */




/** `worktree add --lock --reason` came with 2.33. */
const oldest = [2, 33];
async function requireVersion(place) {
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(place, ['--version']);
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/u.exec(text) ?? [];
    const [left, right] = [Number(major), Number(minor)];
    if (left > oldest[0] || (left === oldest[0] && right >= oldest[1]))
        return;
    throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('old-git', `${text.trim()} is too old: Benchline needs ${oldest.join('.')} or later`, {
        remedy: `install git ${oldest.join('.')} or later`,
    });
}
/**
 * Git refuses a repository of another user, because its configuration could run programs. That is the user's
 * protection and stays, with one exception: the workspace of a GitHub job, which the runner itself fills, often as
 * another user than the job's container. It is trusted for our own calls only; no configuration is written.
 */
async function trusted(cwd, refusal) {
    const workspace = process.env['GITHUB_ACTIONS'] === 'true' ? process.env['GITHUB_WORKSPACE'] : undefined;
    const line = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitLine */ .JG)({ cwd, config: ['safe.directory=*'] }, ['rev-parse', '--show-toplevel']);
    const root = line ?? cwd;
    const real = workspace === undefined || workspace === '' ? undefined : await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(workspace);
    if (real !== undefined && (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(real, (await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(root)) ?? root)) {
        return { cwd, config: [`safe.directory=${root}`] };
    }
    const said = refusal.stderr.split('\n')[0] ?? '';
    throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('dubious-ownership', `the repository belongs to another user; git says: ${said}`, {
        remedy: `if you trust it, run: git config --global --add safe.directory '${root}'`,
    });
}
async function findPlace(cwd) {
    const args = ['rev-parse', '--is-bare-repository', '--is-inside-work-tree'];
    let place = { cwd };
    let result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(place, args);
    if (result.code !== 0 && /dubious ownership|unsafe repository/u.test(result.stderr)) {
        place = await trusted(cwd, result);
        result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(place, args);
    }
    if (result.code !== 0 && result.stderr.includes('not a git repository')) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('not-a-repository', `${cwd} is not in a git repository`, {
            remedy: 'run Benchline in a clone of the repository, or make one with: git init',
        });
    }
    if (result.code !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFault */ .NO)(args, result);
    const [bare, inside] = result.stdout.split('\n');
    if (inside === 'true')
        return place;
    throw bare === 'true'
        ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bare-repository', `${cwd} is a bare repository: there is no working tree to measure`, {
            remedy: 'run Benchline in a clone of it, or in a work tree made with: git worktree add',
        })
        : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('outside-work-tree', `${cwd} lies inside a git directory, not in a working tree`, {
            remedy: 'run Benchline in the working tree',
        });
}
/** Opens the repository around `cwd`. Throws a `Fault` where there is none, or none with a work tree. */
async function openRepository(cwd) {
    await requireVersion({ cwd });
    const place = await findPlace(cwd);
    const ask = async (...args) => (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitLine */ .JG)(place, ['rev-parse', '--path-format=absolute', ...args])) ?? '';
    const [top, common, own] = await Promise.all([
        ask('--show-toplevel'),
        ask('--git-common-dir'),
        ask('--git-dir'),
    ]);
    const [root = top, gitDirectory = common, ownDirectory = own, here = cwd] = await Promise.all([top, common, own, cwd].map(_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye));
    return {
        root,
        gitDirectory,
        ownDirectory,
        subdirectory: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relative */ .V8)(root, here),
        git: { ...place, cwd: root },
    };
}
/** Whether a folder is the root of a populated submodule, or of a repository that lies in another one. */
async function isPopulated(folder) {
    return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(folder, '.git'))) !== undefined;
}


/***/ }),

/***/ 4158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** Content hashes: whether a text is still the one that was written. */

/** SHA-256 of the UTF-8 bytes of a text, 64 hexadecimal digits. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ })

};
