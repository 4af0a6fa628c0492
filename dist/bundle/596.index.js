export const id = 596;
export const ids = [596];
export const modules = {

/***/ 7729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writeFileOrFault),
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8776);
/* harmony import */ var _reports_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3387);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1700);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7552);
/** Hands a report over: text to standard output, files where they were asked for. */






/** Files first: a full disk must not follow a verdict that was already told. */
async function deliver(report, files, terminal) {
    if (files.json !== undefined)
        await write(files.json, _reports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .P, report, terminal);
    if (files.markdown !== undefined)
        await write(files.markdown, _reports_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .w, report, terminal);
    terminal.out(_reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .F.render(report, terminal));
}
async function write(path, format, report, terminal) {
    await writeFileOrFault(path, format.render(report, terminal));
}
/** Writes what the user asked for; a file that cannot be written is a fault, because somebody waits for it. */
async function writeFileOrFault(path, text) {
    try {
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x3)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolve */ .hd)(path), text);
    }
    catch (error) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('unwritable', `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
            remedy: 'choose a file in a folder that can be written to',
        });
    }
}


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

/***/ 893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ culpritsOf)
/* harmony export */ });
/** What is blamed for a row: only rows that are worse and speak for their benchmark have any. */
function culpritsOf({ benchmark, judges, word }, explanations = []) {
    if (!judges || (word !== 'regression' && word !== 'over-budget'))
        return [];
    return explanations.find((one) => one.benchmark === benchmark)?.culprits ?? [];
}


/***/ }),

/***/ 4268:
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

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _model_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4268);
/* harmony import */ var _report_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5179);
/** The report as a file for programs, schema `benchline.report/1`; `readReport` gives the same report back. */


const json = {
    name: 'json',
    render: (report) => `${(0,_model_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .GF)((0,_report_data_js__WEBPACK_IMPORTED_MODULE_0__/* .reportData */ .TI)(report), true)}\n`,
};


/***/ }),

/***/ 9312:
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

/***/ 1700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./build/reports/columns.js
var columns = __webpack_require__(3027);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(8705);
// EXTERNAL MODULE: ./build/reports/facts.js
var reports_facts = __webpack_require__(6099);
// EXTERNAL MODULE: ./build/reports/headline.js
var headline = __webpack_require__(4170);
// EXTERNAL MODULE: ./build/reports/outline.js
var reports_outline = __webpack_require__(4726);
// EXTERNAL MODULE: ./build/reports/paint.js
var paint = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/reports/cells.js
var reports_cells = __webpack_require__(8885);
// EXTERNAL MODULE: ./build/reports/change.js
var change = __webpack_require__(8406);
// EXTERNAL MODULE: ./build/reports/details.js
var details = __webpack_require__(7102);
// EXTERNAL MODULE: ./build/reports/interval-bar.js
var interval_bar = __webpack_require__(8799);
// EXTERNAL MODULE: ./build/reports/wrap.js
var wrap = __webpack_require__(7454);
;// CONCATENATED MODULE: ./build/reports/terminal-table.js







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
        ...blames.flatMap(({ place, text }) => lines(`${(0,reports_escape/* plainText */.wh)(place, 200)}: ${text}`, ['bold'], '↳ ')),
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
/** `FAILED  1 of 3 …`; further lines stand under the sentence. */
function head(report, outline, { width, paint }) {
    const word = report.decision.toUpperCase();
    const hang = word.length + 2;
    const [first = '', ...rest] = (0,wrap/* wrap */.L)((0,headline/* headline */.P)(report, outline, (name) => (0,reports_escape/* plainName */.MH)(name, 48)), width - hang);
    return [
        `${paint(word, 'bold', decisionLook[report.decision])}  ${paint(first, 'bold')}`,
        ...rest.map((line) => ' '.repeat(hang) + paint(line, 'bold')),
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


/***/ }),

/***/ 2211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Ek: () => (/* binding */ changedAt),
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
