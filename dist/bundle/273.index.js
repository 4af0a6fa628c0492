export const id = 273;
export const ids = [273];
export const modules = {

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

/***/ 30893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ culpritsOf),
/* harmony export */   p: () => (/* binding */ explanationOf)
/* harmony export */ });
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90496);

/** What explains a row: one of time is not explained by where memory went. */
function explanationOf({ benchmark, comparison }, explanations = []) {
    const of = comparison === undefined ? 'time' : (0,_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceOf */ .K)(comparison.metric);
    return explanations.find((one) => one.benchmark === benchmark && (one.resource ?? 'time') === of);
}
/** What is blamed for a row: only rows that are worse and speak for their benchmark have any. */
function culpritsOf(verdict, explanations = []) {
    const { judges, word } = verdict;
    if (!judges || (word !== 'regression' && word !== 'over-budget'))
        return [];
    return explanationOf(verdict, explanations)?.culprits ?? [];
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

/***/ 90496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ resourceOf)
/* harmony export */ });
/** Which of them a metric speaks of: bytes are memory, all else is time or follows from what is done in it. */
const resourceOf = ({ unit }) => (unit === 'B' ? 'memory' : 'time');


/***/ }),

/***/ 38705:
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

/***/ 12323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ writeProfileFolder),
/* harmony export */   ap: () => (/* binding */ profileFolder),
/* harmony export */   uH: () => (/* binding */ readProfileFolder)
/* harmony export */ });
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72211);
/* harmony import */ var _profile_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33696);


const profileFolder = (file) => `${file.replace(/\.json$/u, '')}.profiles`;
/** Takes the place of what stood beside the file before; where there is nothing to write, no folder is made. */
async function writeProfileFolder(file, profiles) {
    const folder = profileFolder(file);
    for (const name of await namesIn(folder))
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFile */ .nM)(`${folder}/${name}${_profile_name_js__WEBPACK_IMPORTED_MODULE_1__/* .profileEnding */ .xO}`);
    for (const { name, bytes } of profiles)
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeBytes */ .NH)(`${folder}/${name}${_profile_name_js__WEBPACK_IMPORTED_MODULE_1__/* .profileEnding */ .xO}`, bytes);
}
/** Files and bytes of each that are read at all. */
const most = { files: 1000, bytes: 2 ** 20 };
/** What `writeProfileFolder` wrote; none where there is no folder. */
async function readProfileFolder(file) {
    const folder = profileFolder(file);
    const found = [];
    for (const name of (await namesIn(folder)).slice(0, most.files)) {
        const path = `${folder}/${name}${_profile_name_js__WEBPACK_IMPORTED_MODULE_1__/* .profileEnding */ .xO}`;
        if (((await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(path)) ?? Infinity) > most.bytes)
            continue;
        const bytes = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .io)(path);
        if (bytes !== undefined)
            found.push({ name, bytes: Uint8Array.from(bytes) });
    }
    return found;
}
async function namesIn(folder) {
    return (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_0__/* .listDirectory */ .KG)(folder))
        .filter((file) => file.endsWith(_profile_name_js__WEBPACK_IMPORTED_MODULE_1__/* .profileEnding */ .xO))
        .map((file) => file.slice(0, -_profile_name_js__WEBPACK_IMPORTED_MODULE_1__/* .profileEnding */ .xO.length))
        .filter((name) => _profile_name_js__WEBPACK_IMPORTED_MODULE_1__/* .profileNamePattern */ .RS.test(name));
}


/***/ }),

/***/ 33696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ isOfWorkload),
/* harmony export */   RS: () => (/* binding */ profileNamePattern),
/* harmony export */   vR: () => (/* binding */ profileName),
/* harmony export */   xO: () => (/* binding */ profileEnding)
/* harmony export */ });
/* harmony import */ var _suite_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49060);

/** `report-1f2e3d4c5b6a.cprofile.head.2`: a workload may be called anything, so it is named as the folder of a suite is. */
const profileName = ({ workload, tool, side, repeat }) => [(0,_suite_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteFolder */ .J)(workload), tool, ...(side === undefined ? [] : [side]), repeat].join('.');
/** Whether a profile of this name is of that workload. */
const isOfWorkload = (name, workload) => name.startsWith(`${(0,_suite_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteFolder */ .J)(workload)}.`);
const profileEnding = '.json.gz';
/** What `profileName` gives. */
const profileNamePattern = /^[a-z0-9-]+\.[\w-]+(?:\.(?:base|head))?\.\d+$/u;


/***/ }),

/***/ 49060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ suiteFolder)
/* harmony export */ });
/* harmony import */ var _system_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94158);
/** The name of the folder that holds a suite's runs. */

/**
 * A suite may be called anything, `..` and `CON` included; its folder has a readable beginning and a hash that keeps
 * suites apart on file systems that do not tell `A` from `a` or one Unicode form from another.
 */
function suiteFolder(suite) {
    const readable = suite
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, '')
        .slice(0, 40);
    return `${readable === '' ? 'suite' : readable}-${(0,_system_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(suite).slice(0, 12)}`;
}


/***/ }),

/***/ 72211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Ek: () => (/* binding */ changedAt),
/* harmony export */   KG: () => (/* binding */ listDirectory),
/* harmony export */   LN: () => (/* binding */ makeTemporaryDirectory),
/* harmony export */   NH: () => (/* binding */ writeBytes),
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
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
/** When a file was last written, or a folder last got or lost an entry, in milliseconds; undefined when there is none. */
async function changedAt(path) {
    return (await orUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)))?.mtimeMs;
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
/** The same of bytes. */
async function writeBytes(path, bytes) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, bytes);
}
/**
 * Writes a file that must not exist yet, durably and whole: a crash at any point leaves either no file or the
 * complete one, and of two writers of the same name exactly one wins. Returns false where the name is taken.
 */
async function writeNew(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.draft-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx');
        try {
            await file.writeFile(content);
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
    await orUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 }));
}
/** The path with every symbolic link resolved; undefined when it does not exist. */
async function realPath(path) {
    return orUndefined((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path));
}


/***/ }),

/***/ 94158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Content hashes: whether a text is still the one that was written. */

/** SHA-256 of the UTF-8 bytes of a text, 64 hexadecimal digits. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ }),

/***/ 67552:
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
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
