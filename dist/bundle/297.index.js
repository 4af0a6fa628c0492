export const id = 297;
export const ids = [297];
export const modules = {

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ diffProfiles)
/* harmony export */ });
/* harmony import */ var _callers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(451);
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(183);
/* harmony import */ var _exact_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6268);
/* harmony import */ var _flat_views_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2443);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(805);
/* harmony import */ var _line_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8178);
/* harmony import */ var _line_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7407);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9509);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1204);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7947);
/* harmony import */ var _views_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7457);











/**
 * What changed between two profiles. Rows are means of nothing: one run a side cannot tell a change from noise, and no
 * row claims that it does; counters of exact tools are exact. Profiles that are not comparable give findings of severity
 * error and no rows.
 */
function diffProfiles(base, head, options = {}) {
    const refused = (0,_comparable_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .K)([base], [head]);
    if (refused.length > 0 && options.anyway !== true) {
        return { functions: [], lines: [], exact: [], findings: refused };
    }
    const findings = refused.map((finding) => ({ ...finding, severity: 'warning' }));
    const map = (0,_line_map_js__WEBPACK_IMPORTED_MODULE_2__/* .lineMap */ .d)(options.diff ?? '');
    const profiles = { base, head };
    const functions = { base: functionsOf(base, 'base', options), head: functionsOf(head, 'head', options) };
    const runs = (side) => ({ profiles: [profiles[side]], functions: functions[side] });
    const matched = (0,_match_js__WEBPACK_IMPORTED_MODULE_3__/* .match */ .Y)(functions.base, functions.head, map, (side) => (0,_callers_js__WEBPACK_IMPORTED_MODULE_4__/* .callersOf */ .G)(runs(side)));
    const exact = (0,_exact_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .exactChanges */ .z)({ base: runs('base'), head: runs('head') }, matched, map);
    const value = (0,_observe_js__WEBPACK_IMPORTED_MODULE_6__/* .valuePlace */ .F)(head.valueTypes, options.value);
    const type = head.valueTypes[value];
    const common = { exact: exact.changes, findings };
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
        ? stackSums(profile, side, functions, common, weights)
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
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return { total, self, inclusive: (0,_views_js__WEBPACK_IMPORTED_MODULE_9__/* .inclusive */ .$9)(stacks, weights, pairOf, matched.pairs.length), lines };
}
function flatSums(profile, side, functions, { matched, rows, value }) {
    const place = functions.places[0] ?? new Int32Array(0);
    const pairAt = (one) => matched.pairOf[side][place[one] ?? -1] ?? -1;
    const own = (0,_flat_views_js__WEBPACK_IMPORTED_MODULE_10__/* .selfOfFunctions */ .x)(profile, value);
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
        new _flat_views_js__WEBPACK_IMPORTED_MODULE_10__/* .CallGraph */ .l(profile, value).handUp(own, ours).forEach((amount, one) => {
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

/***/ 483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff),
  profile: () => (/* binding */ profile)
});

// EXTERNAL MODULE: ./build/attribute/diff-profiles.js
var diff_profiles = __webpack_require__(5047);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/read-profile.js
var read_profile = __webpack_require__(4598);
// EXTERNAL MODULE: ./build/reports/columns.js
var reports_columns = __webpack_require__(3027);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(8705);
// EXTERNAL MODULE: ./build/reports/paint.js
var paint = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/reports/scale.js
var reports_scale = __webpack_require__(498);
;// CONCATENATED MODULE: ./build/reports/profile-table.js




/** Rows of a table; what is behind them is counted. */
const mostRows = 15;
/** Rows that take or change less than this part of the whole are counted, not shown. */
const worthShowing = 0.001;
/** Where the time or memory of one profile goes. `difference` is that of the profile against itself. */
function renderProfile(difference, style) {
    const page = { width: style.width, paint: (0,paint/* painter */.C)(style) };
    const { value } = difference;
    if (value === undefined)
        return `${countTable(difference, page).join('\n')}\n`;
    const { unit, head: whole } = value;
    const shares = (rows) => {
        const shown = rows.filter(({ head, inclusive }) => Math.max(head, inclusive?.head ?? 0) > worthShowing * whole);
        const own = shown.toSorted((a, b) => b.head - a.head);
        return table(own, [
            { head: 'self', cells: own.map(({ head }) => percent(head, whole)) },
            { head: '', cells: own.map(({ head }) => amount(head, unit)) },
            ...optional('with callees', own, ({ inclusive }) => inclusive && amount(inclusive.head, unit)),
            ...optional('calls', own, ({ calls }) => calls && String(calls.head)),
        ], page);
    };
    return joined([
        [page.paint(`${value.name}  ${amount(whole, unit)}`, 'bold')],
        shares(difference.functions),
        heading('lines of the repository', shares(difference.lines), page.paint),
    ]);
}
/** What one run of head spends more or less than one of base; a single run a side cannot tell that from noise. */
function renderDifference(difference, style) {
    const page = { width: style.width, paint: (0,paint/* painter */.C)(style) };
    const { value, exact } = difference;
    if (value === undefined)
        return joined([heading('counted', exactTable(exact, page), page.paint)]);
    const { unit, base, head } = value;
    const least = worthShowing * Math.max(base, head);
    const changes = (rows) => {
        const shown = rows.filter((row) => Math.abs(row.head - row.base) > least);
        return table(shown, [
            { head: 'change', cells: shown.map((row) => signed(row.head - row.base, unit)) },
            { head: 'base', cells: shown.map((row) => amount(row.base, unit)) },
            { head: 'head', cells: shown.map((row) => amount(row.head, unit)) },
            ...optional('calls', shown, ({ calls }) => calls && pair(calls.base, calls.head)),
        ], page);
    };
    const ratio = base > 0 ? `  (${signedPercent(head / base - 1)})` : '';
    return joined([
        [page.paint(`${value.name}  ${amount(base, unit)} → ${amount(head, unit)}${ratio}`, 'bold')],
        changes(difference.functions),
        heading('lines of the repository', changes(difference.lines), page.paint),
        heading('counted exactly', exactTable(exact, page), page.paint),
    ]);
}
/** A profile that counts and times nothing. */
function countTable({ exact, functions }, page) {
    const rows = functions.toSorted((a, b) => (b.calls?.head ?? 0) - (a.calls?.head ?? 0));
    const calls = optional('calls', rows, (row) => row.calls && String(row.calls.head));
    return calls.length > 0 ? table(rows, calls, page) : exactTable(exact, page);
}
function exactTable(exact, page) {
    const rows = exact.filter(({ change }) => change !== 0);
    return table(rows, [
        { head: 'change', cells: rows.map(({ change }) => `${change > 0 ? '+' : '−'}${Math.abs(change)}`) },
        { head: '', cells: rows.map(({ base = 0, head = 0 }) => pair(base, head)) },
        { head: '', cells: rows.map(({ counter }) => (0,reports_escape/* plainText */.wh)(counter, 24)), left: true },
    ], page);
}
function table(rows, columns, { width, paint }) {
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, mostRows);
    const cells = columns.map((column) => ({ ...column, cells: column.cells.slice(0, mostRows) }));
    const widths = cells.map(({ head, cells: texts }) => Math.max(...[head, ...texts].map((text) => (0,reports_columns/* columnsOf */.PL)(text))));
    const line = (texts) => texts
        .map((text, place) => cells[place]?.left ? (0,reports_columns/* padEnd */.f)(text, widths[place] ?? 0) : (0,reports_columns/* padStart */.CF)(text, widths[place] ?? 0))
        .join('  ');
    const numbers = widths.reduce((sum, each) => sum + each + 2, 2);
    const head = cells.some((column) => column.head !== '')
        ? [paint(`  ${line(cells.map((column) => column.head))}`.trimEnd(), 'dim')]
        : [];
    const more = rows.length - shown.length;
    return [
        ...head,
        ...shown.map((row, place) => {
            const room = Math.max(20, width - numbers);
            const name = (0,reports_escape/* plainText */.wh)(row.name, room);
            const where = (0,reports_escape/* plainText */.wh)(placeOf(row), Math.max(10, room - (0,reports_columns/* columnsOf */.PL)(name) - 2));
            const text = `${paint(name, 'bold')}${where === '' ? '' : `  ${paint(where, 'dim')}`}`;
            return `  ${line(cells.map((column) => column.cells[place] ?? ''))}  ${text}${row.inDiff === true ? paint('  changed', 'yellow') : ''}`;
        }),
        ...(more === 0 ? [] : [paint(`  … and ${more} more`, 'dim')]),
    ];
}
/** Where a function ends is not known without its source: then the last line is beyond what any file has. */
const longestFile = 2 ** 24;
function placeOf({ file = '', line, lines }) {
    const from = line ?? lines?.from;
    if (from === undefined || file === '')
        return file;
    const isSpan = line === undefined && lines !== undefined && lines.to > lines.from && lines.to < longestFile;
    return isSpan ? `${file}:${from}-${lines.to}` : `${file}:${from}`;
}
function optional(head, rows, cell) {
    const cells = rows.map((row) => cell(row) ?? '');
    return cells.every((text) => text === '') ? [] : [{ head, cells }];
}
const pair = (base, head) => (base === head ? `${base}` : `${base} → ${head}`);
function amount(value, unit) {
    const scale = (0,reports_scale/* scaleFor */.E)(unit, [value]);
    return `${scale.format(value)} ${scale.unit}`.trim();
}
const signed = (value, unit) => `${value < 0 ? '−' : '+'}${amount(Math.abs(value), unit)}`;
const percent = (part, whole) => whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : '';
const signedPercent = (share) => `${share < 0 ? '−' : '+'}${Math.abs(100 * share).toFixed(1)} %`;
const heading = (text, lines, paint) => lines.length === 0 ? [] : [paint(text, 'bold'), ...lines];
const joined = (blocks) => `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/commands/deliver.js
var deliver = __webpack_require__(7729);
// EXTERNAL MODULE: ./build/commands/print-findings.js
var print_findings = __webpack_require__(2903);
;// CONCATENATED MODULE: ./build/commands/profile-files.js
/** `benchline profile FILE` and `benchline diff BASE HEAD`: profilers' files of any known format on a terminal. */







async function profile(file, options, terminal) {
    const one = await readFile(file, terminal);
    // Against itself it is comparable, however short it is.
    const difference = (0,diff_profiles/* diffProfiles */.U)(one, one, { anyway: true });
    if (options.json !== undefined)
        await writeJson(options.json, 'benchline.profile/1', { header: one.header, ...difference });
    terminal.out(renderProfile(difference, { color: terminal.color, width: terminal.width }));
    return 0;
}
/** Exit code 0 whatever differs: one run of a side is no verdict. Throws a `Fault` for profiles that are not comparable. */
async function diff(baseFile, headFile, { json, anyway = false }, terminal) {
    const [base, head] = [await readFile(baseFile, terminal), await readFile(headFile, terminal)];
    const difference = (0,diff_profiles/* diffProfiles */.U)(base, head, { anyway });
    const refused = difference.findings.filter(({ severity }) => severity === 'error');
    if (refused.length > 0) {
        const remedy = 'profile both alike, or see the difference for what it is worth with `--anyway`';
        throw new finding/* Fault */.v(refused.map((finding) => ({ remedy, ...finding })));
    }
    (0,print_findings/* printFindings */.c)(difference.findings, terminal);
    if (json !== undefined)
        await writeJson(json, 'benchline.profile-difference/1', difference);
    terminal.out(renderDifference(difference, { color: terminal.color, width: terminal.width }));
    return 0;
}
async function readFile(file, terminal) {
    const bytes = await (0,files/* readBytes */.io)(file);
    if (bytes === undefined)
        throw (0,finding/* fault */.D)('no-file', `there is no file ${file}`);
    const { profile: read, findings } = await (0,read_profile/* readProfile */.e)(bytes, { name: file });
    if (read === undefined)
        throw new finding/* Fault */.v(findings);
    (0,print_findings/* printFindings */.c)(findings, terminal);
    return read;
}
async function writeJson(file, schema, data) {
    await (0,deliver/* writeFileOrFault */.J)(file, `${JSON.stringify({ schema, ...data }, undefined, 2)}\n`);
}


/***/ }),

/***/ 4598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readProfile)
/* harmony export */ });
/* harmony import */ var _formats_profiles_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1303);
/* harmony import */ var _formats_profiles_read_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6991);
/** A profile of any known profiler from bytes: the reader with the table of formats. */


/**
 * Reads a profiler's file, gzip undone by itself; `name` is what findings call it. What is wrong is a finding of severity
 * error, and then `profile` is absent: a part of a file is not what was measured. Never rejects.
 */
async function readProfile(bytes, options = {}) {
    return (0,_formats_profiles_read_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .readProfile */ .e)(bytes, { ...options, formats: _formats_profiles_index_js__WEBPACK_IMPORTED_MODULE_0__/* .profileFormats */ .K });
}


/***/ }),

/***/ 9979:
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


/***/ })

};
