export const id = 23;
export const ids = [23];
export const modules = {

/***/ 17023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accept: () => (/* binding */ accept)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/unit.js
var unit = __webpack_require__(90614);
// EXTERNAL MODULE: ./build/config/accepted-item.js
var accepted_item = __webpack_require__(87832);
// EXTERNAL MODULE: ./build/config/accepted.js
var accepted = __webpack_require__(25690);
// EXTERNAL MODULE: ./build/config/cutting.js
var cutting = __webpack_require__(81659);
// EXTERNAL MODULE: ./build/config/document.js
var config_document = __webpack_require__(85874);
// EXTERNAL MODULE: ./build/config/read-plan.js + 54 modules
var read_plan = __webpack_require__(36659);
;// CONCATENATED MODULE: ./build/config/accepted-edit.js
/**
 * Writes an acceptance into the text of a configuration and changes nothing else in it: comments, order, quotes, line
 * ends and indentation stay. The YAML library says where things stand and the text is cut there, for a document that
 * is written out again comes out formatted. The result is read back before it is handed out.
 */








/** Adds the item, or lets it take the place of the one about the same series. The text is a sound configuration. */
function editAccepted(text, item, file) {
    const before = (0,read_plan/* readPlan */.m)(text, { file });
    const index = before.accepted.findIndex((one) => (0,accepted/* acceptanceKey */.Lb)(one) === (0,accepted/* acceptanceKey */.Lb)(item));
    try {
        const after = (0,cutting/* cutAll */.CH)(text, cutsOf(text, item, index));
        return { text: after, plan: proven(text, after, before, index, item) };
    }
    catch (error) {
        if (error instanceof cutting/* Unsafe */.T0)
            return { because: error.message };
        throw error;
    }
}
function cutsOf(text, item, index) {
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, stringKeys: true });
    const { contents } = document;
    if (!(0,dist/* isMap */.jh)(contents))
        throw new cutting/* Unsafe */.T0('it is no plain mapping');
    const page = new cutting/* Page */.YW(text);
    const pair = contents.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'accepted');
    if (pair === undefined)
        return [newSection(contents, item, page)];
    const list = pair.value;
    if (!(0,dist/* isSeq */.oP)(list))
        throw new cutting/* Unsafe */.T0('`accepted` is no plain list');
    if (index < 0)
        return newItem(list, item, page);
    const old = list.items[index];
    if (!(0,dist/* isMap */.jh)(old))
        throw new cutting/* Unsafe */.T0('the item to be replaced is no plain mapping');
    return replacement(old, item, page, document);
}
/** The section at the end of the file, in the way in which the file is written. */
function newSection(top, item, page) {
    const last = top.items.at(-1);
    if (last === undefined)
        throw new cutting/* Unsafe */.T0('it is an empty mapping');
    if (top.flow === true) {
        const end = (0,cutting/* pairEnd */.oM)(last, page.text);
        return { start: end, end, text: `, accepted: [${(0,accepted_item/* itemText */.rv)(item)}]` };
    }
    const { text, eol } = page;
    const after = (0,cutting/* rangeOf */.be)(top)[1];
    const marker = text.slice(after).search(/^\.\.\.(?=\s|$)/mu);
    const place = marker < 0 ? text.length : after + marker;
    const [first] = top.items;
    const margin = ' '.repeat(page.column((0,cutting/* rangeOf */.be)(first?.key)[0]));
    const apart = /\n[ \t]*\r?\n/u.test(text.slice(0, (0,cutting/* rangeOf */.be)(last.key)[0])) ? eol : '';
    const begun = text[place - 1] === '\n' ? '' : eol;
    const dash = `${margin}${' '.repeat(listIndent(top, page, margin.length))}-`;
    return {
        start: place,
        end: place,
        text: `${begun}${apart}${margin}accepted:${eol}${dash} ${(0,accepted_item/* itemText */.rv)(item)}${eol}`,
    };
}
/** How far the file indents the items of its list of benchmarks. */
function listIndent(top, page, margin) {
    const list = top.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'benchmarks')?.value;
    if (!(0,dist/* isSeq */.oP)(list) || list.flow === true)
        return 2;
    const [start] = (0,cutting/* rangeOf */.be)(list);
    return page.text[start] === '-' ? page.column(start) - margin : 2;
}
function newItem(list, item, page) {
    const { text, eol } = page;
    const last = list.items.at(-1);
    const [start] = (0,cutting/* rangeOf */.be)(list);
    if (last === undefined) {
        const blank = /^\s*(?=\])/u.exec(text.slice(start + 1))?.[0].length ?? 0;
        return [{ start: start + 1, end: start + 1 + blank, text: (0,accepted_item/* itemText */.rv)(item) }];
    }
    const end = (0,cutting/* contentEnd */.XA)(last, text);
    if (list.flow !== true) {
        if (text[start] !== '-')
            throw new cutting/* Unsafe */.T0('`accepted` has an anchor or a tag');
        const place = page.lineEnd(end);
        return [(0,cutting/* insertion */.oc)(place, `${eol}${' '.repeat(page.column(start))}- ${(0,accepted_item/* itemText */.rv)(item)}`)];
    }
    const [begin] = (0,cutting/* rangeOf */.be)(last);
    const comma = /^\s*,/u.exec(text.slice(end))?.[0].length ?? 0;
    const place = page.lineEnd(end + comma);
    const rest = text.slice(end + comma, place).trim();
    // Items that stand on lines of their own go on doing so; what follows the last one stays with it.
    if (page.beginsLine(begin) && (rest === '' || rest.startsWith('#'))) {
        const margin = ' '.repeat(page.column(begin));
        const written = `${eol}${margin}${(0,accepted_item/* itemText */.rv)(item)}${comma === 0 ? '' : ','}`;
        return [...(comma === 0 ? [(0,cutting/* insertion */.oc)(end, ',')] : []), (0,cutting/* insertion */.oc)(place, written)];
    }
    return [(0,cutting/* insertion */.oc)(end, `, ${(0,accepted_item/* itemText */.rv)(item)}`)];
}
/** What stands on one line is written anew; of what has lines and comments of its own only the values change. */
function replacement(old, item, page, document) {
    const [start, end] = (0,cutting/* rangeOf */.be)(old);
    if (old.flow === true && !/[\n#]/u.test(page.text.slice(start, end))) {
        return [{ start, end, text: (0,accepted_item/* itemText */.rv)(item) }];
    }
    return accepted_item/* itemKeys */.Gf.flatMap((key) => {
        const place = old.items.findIndex((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === key);
        const pair = old.items[place];
        const value = item[key];
        if (pair === undefined)
            return value === undefined ? [] : [newKey(old, key, value, page)];
        if (value === undefined)
            return [withoutKey(old, place, page)];
        return newValue(pair, value, page, document);
    });
}
function newValue({ value: node }, value, { text }, document) {
    const meant = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
    if ((0,dist/* isScalar */.jn)(meant) && meant.value === value)
        return [];
    if ((0,dist/* isAlias */.Vj)(node))
        throw new cutting/* Unsafe */.T0(`a value of the item to be replaced is the alias \`*${node.source}\``);
    if (!(0,dist/* isScalar */.jn)(node))
        throw new cutting/* Unsafe */.T0('a value of the item to be replaced is no text');
    return [{ start: (0,cutting/* rangeOf */.be)(node)[0], end: (0,cutting/* contentEnd */.XA)(node, text), text: (0,accepted_item/* scalarText */.ws)(value) }];
}
function newKey(old, key, value, page) {
    const last = old.items.at(-1);
    if (last === undefined)
        throw new cutting/* Unsafe */.T0('the item to be replaced is empty');
    const end = (0,cutting/* pairEnd */.oM)(last, page.text);
    const written = `${key}: ${(0,accepted_item/* scalarText */.ws)(value)}`;
    if (old.flow === true)
        return (0,cutting/* insertion */.oc)(end, `, ${written}`);
    const margin = ' '.repeat(page.column((0,cutting/* rangeOf */.be)(old.items[0]?.key)[0]));
    return (0,cutting/* insertion */.oc)(page.lineEnd(end), `${page.eol}${margin}${written}`);
}
function withoutKey(old, place, page) {
    const [pair, previous] = [old.items[place], place === 0 ? undefined : old.items[place - 1]];
    if (pair === undefined || previous === undefined) {
        throw new cutting/* Unsafe */.T0('the item to be replaced begins with what has to go');
    }
    const end = (0,cutting/* pairEnd */.oM)(pair, page.text);
    if (old.flow === true)
        return { start: (0,cutting/* pairEnd */.oM)(previous, page.text), end, text: '' };
    const [start] = (0,cutting/* rangeOf */.be)(pair.key);
    if (!page.beginsLine(start))
        throw new cutting/* Unsafe */.T0('the item to be replaced begins with what has to go');
    return { start: page.lineStart(start), end: page.nextLine(end), text: '' };
}
/** The plan of the new text; refused unless it says what the old one said, and the item. */
function proven(old, text, before, index, item) {
    const { file } = before;
    const doubtful = new cutting/* Unsafe */.T0('it would say something else afterwards');
    let after;
    try {
        after = (0,read_plan/* readPlan */.m)(text, { file });
    }
    catch (error) {
        if (error instanceof finding/* Fault */.v)
            throw doubtful;
        throw error;
    }
    const place = index < 0 ? before.accepted.length : index;
    const [rest, now] = [said(before.accepted, place), said(after.accepted, place)];
    const added = after.accepted[place];
    const same = JSON.stringify(rest) === JSON.stringify(now) &&
        restOf(old, file) === restOf(text, file) &&
        added !== undefined &&
        ['benchmark', 'metric', 'reason', 'until'].every((key) => added[key] === item[key]) &&
        added.atMost === (0,unit/* parseQuantity */.Lf)(item['at-most'] ?? '')?.value;
    if (!same)
        throw doubtful;
    return after;
}
/** What all items say but one. */
const said = (accepted, but) => accepted.filter((_, index) => index !== but).map((one) => ({ ...one, position: undefined }));
/** Everything that the file says beside `accepted`. */
function restOf(text, file) {
    const { accepted: _, ...rest } = (0,config_document/* readDocument */.b)(text, file).document?.value ?? {};
    return JSON.stringify(rest);
}

// EXTERNAL MODULE: ./build/config/expectation.js
var expectation = __webpack_require__(17733);
// EXTERNAL MODULE: ./build/config/explain.js
var explain = __webpack_require__(8988);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
;// CONCATENATED MODULE: ./build/config/accepted-request.js





/** The item to write; one `Fault` with everything that is wrong. `today` is `YYYY-MM-DD` in UTC. */
function acceptedRequest({ benchmark, metric, reason, until, atMost }, { entries }, today) {
    const entry = entryOf(benchmark, entries);
    const chosen = metric ?? onlyMetric(entry);
    const texts = {
        benchmark: benchmark.normalize('NFC') === entry.name.normalize('NFC') ? entry.name : benchmark,
        metric: chosen,
        reason,
        until,
        ...(atMost === undefined ? {} : { 'at-most': atMost.replaceAll(/\s/gu, '') }),
    };
    const findings = [...wrongWords(texts), ...wrongMetric(chosen, entry), ...wrongDay(until, today)];
    if (findings.length > 0)
        throw new finding/* Fault */.v(findings);
    return texts;
}
const error = (code, text, remedy) => ({
    code,
    severity: 'error',
    text,
    ...(remedy === undefined ? {} : { remedy }),
});
/** The entry of this name, or the one that may hold a benchmark of it: of several the longest. */
function entryOf(benchmark, entries) {
    const name = benchmark.normalize('NFC');
    const [own] = entries
        .filter((entry) => {
        const whole = entry.name.normalize('NFC');
        return name === whole || (!entry.yields.single && name.startsWith(`${whole}/`));
    })
        .toSorted((a, b) => b.name.length - a.name.length);
    if (own !== undefined)
        return own;
    const names = entries.map((entry) => entry.name);
    const meant = (0,nearest/* nearest */.p)(benchmark, names);
    throw (0,finding/* fault */.D)('unknown-benchmark', `there is no benchmark \`${benchmark}\``, {
        remedy: meant === undefined ? `the configuration has ${(0,expectation/* listed */.KE)(names, 'and')}` : `did you mean \`${meant}\`?`,
    });
}
/** The metric that judges, where the configuration leaves no choice. */
function onlyMetric({ name, terms, yields }) {
    const judging = judged(terms, yields.metrics);
    const [only, ...others] = judging ?? [];
    if (only !== undefined && others.length === 0)
        return only;
    const which = judging === undefined
        ? `which metrics \`${name}\` has only its results say`
        : `\`${name}\` is judged by ${(0,expectation/* listed */.KE)(judging)}`;
    throw (0,finding/* fault */.D)('no-metric', `--metric is missing, and ${which}`, {
        remedy: `say what got worse, as the report names it: \`--metric ${only ?? 'METRIC'}\``,
    });
}
/** Every metric that may judge; undefined where nobody can tell before it is measured. */
function judged({ judge, budgets, thresholds }, metrics) {
    const own = [...Object.keys(budgets), ...Object.keys(thresholds)];
    if (judge !== 'auto')
        return [...new Set([...judge, ...own])];
    const clocks = metrics?.filter((metric) => metric === 'cpu' || metric === 'wall');
    return clocks === undefined ? undefined : [...new Set([...clocks, ...own])];
}
/** What the file itself would refuse, in terms of the options. */
function wrongWords(texts) {
    const read = (0,explain/* parse */.qg)(accepted/* acceptedItem */.xX, texts);
    if (read.success)
        return [];
    return read.error.issues.map(({ path, message }) => error('bad-value', `${path[0] === 'benchmark' ? 'the name' : `--${String(path[0])}`}: ${message}`));
}
function wrongMetric(metric, { name, yields: { metrics } }) {
    if (metrics === undefined || metrics.includes(metric))
        return [];
    const meant = (0,nearest/* nearest */.p)(metric, metrics);
    const remedy = meant === undefined ? `it has ${(0,expectation/* listed */.KE)(metrics, 'and')}` : `did you mean \`${meant}\`?`;
    return [error('unknown-metric', `\`${name}\` has no metric \`${metric}\``, remedy)];
}
/**
 * Not in the past, where it would accept nothing, and a year ahead at most: what nobody has to look at again is no
 * acceptance but a new normal, and whoever wants that raises the threshold or the budget.
 */
function wrongDay(until, today) {
    const last = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(until) || (until >= today && until <= last))
        return [];
    return [
        until < today
            ? error('bad-until', `--until: ${until} is over`, `name a day from ${today} to ${last}`)
            : error('bad-until', `--until: ${until} is more than a year away`, `name a day up to ${last}; what is to stay longer is a matter of \`threshold\`, \`budget\` or \`gate: warn\``),
    ];
}

// EXTERNAL MODULE: ./build/gate/ground.js
var ground = __webpack_require__(37191);
// EXTERNAL MODULE: ./build/model/accepted.js
var model_accepted = __webpack_require__(9173);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/commands/deliver.js
var deliver = __webpack_require__(110);
;// CONCATENATED MODULE: ./build/commands/accept.js
/** `benchline accept`: writes a line into the configuration by which somebody answers for a worsening. */











async function accept(benchmark, { config, json, quiet, ...options }, terminal) {
    const { repository, plan } = await (0,ground/* openGround */._)({
        cwd: process.cwd(),
        ...(config === undefined ? {} : { config }),
    });
    const item = acceptedRequest({ benchmark, ...options }, plan, (0,clock/* timestamp */.v)().slice(0, 10));
    const path = (0,paths/* join */.fj)(repository.root, plan.file);
    const { mark, text } = decoded((await (0,files/* readBytes */.io)(path)) ?? new Uint8Array(), item, plan.file);
    const edit = editAccepted(text, item, plan.file);
    if ('because' in edit)
        throw byHand(plan.file, item, edit.because);
    if (edit.text !== text)
        await (0,deliver/* writeFileOrFault */.Ji)(path, mark + edit.text);
    const written = writtenOf(edit, item);
    if (json !== undefined) {
        const { position, ...accepted } = written;
        const result = { schema: 'benchline.accept/1', changed: edit.text !== text, position, accepted };
        await (0,deliver/* writeFileOrFault */.Ji)(json, `${JSON.stringify(result, undefined, 2)}\n`);
    }
    const place = `${plan.file}:${written.position.line}`;
    const what = `\`${item.metric}\` of \`${item.benchmark}\` is ${(0,model_accepted/* acceptedText */.zs)(written)}`;
    if (edit.text === text)
        terminal.out(`UNCHANGED  ${what}\n           ${place} says so already\n`);
    else {
        terminal.out(`ACCEPTED  ${what}\n          ${place}\n`);
        if (quiet !== true)
            terminal.out(`\n${next(plan.file)}\n`);
    }
    return 0;
}
const next = (file) => `Commit ${file} together with the change that makes it worse: whoever reviews the one sees the other.`;
/** The text without the mark of byte order that some editors put before it; other encodings are left alone. */
function decoded(bytes, item, file) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
        return { mark, text: text.slice(mark.length) };
    }
    catch {
        throw byHand(file, item, 'it is not encoded in UTF-8');
    }
}
const byHand = (file, item, because) => (0,finding/* fault */.D)('not-editable', `${file} cannot be edited safely: ${because}`, {
    remedy: `put this line into the list \`accepted\` yourself:\n      - ${(0,accepted_item/* itemText */.rv)(item)}`,
    position: { file },
});
/** The item as the edited file is read. */
function writtenOf({ plan }, item) {
    const written = plan.accepted.find((one) => (0,accepted/* acceptanceKey */.Lb)(one) === (0,accepted/* acceptanceKey */.Lb)(item));
    if (written === undefined)
        throw new Error('what was written is not there');
    return written;
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

/***/ 87832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ itemKeys),
/* harmony export */   rv: () => (/* binding */ itemText),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/** One acceptance as it is written into the file: text of each value, and all of them on one line. */
const itemKeys = ['benchmark', 'metric', 'reason', 'until', 'at-most'];
/** `{ benchmark: parse, metric: wall, reason: worth it, until: 2027-01-31 }` */
function itemText(item) {
    const parts = itemKeys.flatMap((key) => {
        const value = item[key];
        return value === undefined ? [] : [`${key}: ${scalarText(value)}`];
    });
    return `{ ${parts.join(', ')} }`;
}
/** Words that some reader of YAML takes for something else than text. */
const other = /^(?:null|true|false|y|n|yes|no|on|off)$/iu;
/**
 * A value as YAML: plain where no reader could take it for anything else, in a list on one line too, and else in
 * quotes, where JSON is YAML.
 */
function scalarText(value) {
    const word = /^[A-Za-z_][\w./-]*(?: [\w./-]+)*$/u.test(value) && !other.test(value);
    const date = /^\d{4}-\d{2}-\d{2}$/u.test(value);
    const percentage = /^\d+(?:\.\d+)?%$/u.test(value);
    return word || date || percentage ? value : JSON.stringify(value);
}


/***/ }),

/***/ 81659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ cutAll),
/* harmony export */   T0: () => (/* binding */ Unsafe),
/* harmony export */   XA: () => (/* binding */ contentEnd),
/* harmony export */   YW: () => (/* binding */ Page),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   oM: () => (/* binding */ pairEnd),
/* harmony export */   oc: () => (/* binding */ insertion)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/** Changing a YAML text where something stands in it, so that comments, order, quotes and line ends stay as they are. */

/** Why there is no way to cut here. */
class Unsafe extends Error {
}
/** The text with what is asked of its lines. */
class Page {
    text;
    /** The line ends that the file uses. */
    eol;
    constructor(text) {
        this.text = text;
        this.eol = /\r?\n/u.exec(text)?.[0] ?? '\n';
    }
    lineStart(offset) {
        return this.text.lastIndexOf('\n', offset - 1) + 1;
    }
    /** Where the characters of a line end, before its line end. */
    lineEnd(offset) {
        const found = this.text.slice(offset).search(/\r?\n|$/u);
        return offset + found;
    }
    nextLine(offset) {
        const end = this.lineEnd(offset);
        return end + (/^\r?\n/u.exec(this.text.slice(end, end + 2))?.[0].length ?? 0);
    }
    column(offset) {
        return offset - this.lineStart(offset);
    }
    /** Whether nothing but space stands before it on its line. */
    beginsLine(offset) {
        return this.text.slice(this.lineStart(offset), offset).trim() === '';
    }
}
const rangeOf = (node) => {
    const range = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range : undefined;
    if (range === undefined || range === null)
        throw new Unsafe('a part of it has no place in the text');
    return [range[0], range[1]];
};
/** Where the last character of a node stands that is neither space nor comment. */
function contentEnd(node, text) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && node.flow !== true) {
        const last = node.items.at(-1);
        if (last !== undefined)
            return pairEnd(last, text);
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && node.flow !== true && node.items.length > 0)
        return contentEnd(node.items.at(-1), text);
    const [start, end] = rangeOf(node);
    return Math.max(start, text.slice(0, end).trimEnd().length);
}
const pairEnd = ({ key, value }, text) => Math.max(contentEnd(key, text), value === null ? 0 : contentEnd(value, text));
const insertion = (place, text) => ({ start: place, end: place, text });
function cutAll(text, cuts) {
    let whole = text;
    // From the end, so that places before stay what they are; of two at one place the later one comes later.
    for (const { start, end, text: written } of cuts.toReversed().toSorted((a, b) => b.start - a.start)) {
        whole = whole.slice(0, start) + written + whole.slice(end);
    }
    return whole;
}


/***/ }),

/***/ 37191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openGround),
/* harmony export */   r: () => (/* binding */ readBasePlan)
/* harmony export */ });
/* harmony import */ var _config_find_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4599);
/* harmony import */ var _config_read_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36659);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36939);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72211);
/* harmony import */ var _system_git_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65430);
/* harmony import */ var _system_git_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44803);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67552);
/** Where a command stands: the repository and the configuration of its working tree. */







/** Opens the repository around `cwd` and reads its configuration. `config` is relative to `cwd`, as a user types it. */
async function openGround({ cwd, config, }) {
    const repository = await (0,_system_git_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .openRepository */ .h)(cwd);
    const file = config === undefined ? await findFile(repository) : fileWithin(repository, cwd, config);
    const text = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(repository.root, file));
    if (text === undefined)
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('no-configuration', `there is no configuration at ${file}`);
    return { repository, plan: (0,_config_read_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m)(text, { file }) };
}
async function findFile({ root }) {
    return (0,_config_find_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .findConfiguration */ .o)(async (path) => (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(root, path))) !== undefined);
}
/** Base's configuration is read from the same path of its commit, so the file must be the repository's. */
function fileWithin({ root }, cwd, config) {
    const path = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .resolve */ .hd)(cwd, config);
    if (!(0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(root, path)) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('outside-configuration', `${config} lies outside the repository`, {
            remedy: 'give a file of the repository: base is judged by the configuration that its commit has at the same path',
        });
    }
    return (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .relative */ .V8)(root, path).replaceAll('\\', '/');
}
/** Base's own configuration; undefined, with a finding where there is something to say, when it has none to use. */
async function readBasePlan(repository, commit, file) {
    const text = await (0,_system_git_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .fileAt */ .Wd)(repository, commit, file);
    if (text === undefined) {
        return {
            declares: new Set(),
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
        const plan = (0,_config_read_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m)(text, { file });
        return { plan, declares: new Set(plan.entries.map(({ name }) => name)), findings: [] };
    }
    catch (error) {
        if (!(error instanceof _model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .v))
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


/***/ }),

/***/ 65430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ diffText),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26175);
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
/** Bytes of a diff that is read; what is behind that is lost. */
const diffLimit = 32 * 2 ** 20;
/** What changed between two commits, as a unified diff of text files without context; renamed files are followed. */
async function diffText(repository, from, to) {
    const args = ['diff-tree', '-r', '-p', '-M', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv'];
    const prefixes = ['--src-prefix=a/', '--dst-prefix=b/', '--ignore-submodules=all'];
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository.git, [...args, ...prefixes, from, to], { limit: diffLimit });
}
/** Every path in which two commits differ, relative to the root; a renamed file is both its names. */
async function changedPaths(repository, from, to) {
    const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--ignore-submodules=none', from, to];
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .zeroSeparated */ .QC)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository.git, args));
}


/***/ })

};
