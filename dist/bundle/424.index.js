export const id = 424;
export const ids = [424];
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

/***/ 51706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff),
  profile: () => (/* binding */ profile)
});

// EXTERNAL MODULE: ./build/attribute/diff-profiles.js
var diff_profiles = __webpack_require__(35047);
// EXTERNAL MODULE: ./build/attribute/picture.js + 3 modules
var picture = __webpack_require__(49132);
// EXTERNAL MODULE: ./build/formats/profiles/benchline-profile.js + 1 modules
var benchline_profile = __webpack_require__(57726);
// EXTERNAL MODULE: ./build/formats/profiles/read-profile.js + 1 modules
var read_profile = __webpack_require__(86991);
// EXTERNAL MODULE: ./build/model/environment.js
var environment = __webpack_require__(2103);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/stores/profile-name.js
var profile_name = __webpack_require__(33696);
// EXTERNAL MODULE: ./build/system/git/commit.js
var git_commit = __webpack_require__(65430);
// EXTERNAL MODULE: ./build/gate/ground.js
var ground = __webpack_require__(37191);
;// CONCATENATED MODULE: ./build/gate/recorded-profile.js
/** A profile that was kept with a recorded run, found by commit and benchmark. */







const formats = [benchline_profile/* benchlineProfile */._];
/**
 * The first profile of the newest run of each of these revisions. Throws a `Fault` that says what is recorded where that
 * is not.
 */
async function recordedProfiles({ benchmark, ...where }, revisions) {
    const { repository, plan } = await (0,ground/* openGround */._)(where);
    const store = plan.baseline.openStore(repository);
    const commits = await Promise.all(revisions.map(async (name) => {
        const commit = await (0,git_commit/* resolveCommit */.WL)(repository, name);
        if (commit !== undefined)
            return commit;
        throw (0,finding/* fault */.D)('unknown-revision', `nothing here is called ${name}`, {
            remedy: 'name a commit, a branch or a tag of this clone; a file is read without --benchmark',
        });
    }));
    const runs = await store.list(plan.suite);
    const found = [];
    for (const commit of commits) {
        const run = runs.findLast((each) => each.commit === commit);
        if (run === undefined)
            throw notRecorded(commit, runs);
        const kept = await store.profiles(run);
        const own = kept.find(({ name }) => (0,profile_name/* isOfWorkload */.H3)(name, benchmark));
        if (own === undefined)
            throw notProfiled(commit, benchmark, await workloadsOf(kept));
        const { profile, findings } = await (0,read_profile/* readProfile */.e)(own.bytes, { name: own.name, formats });
        if (profile === undefined)
            throw new finding/* Fault */.v(findings);
        const sources = await sourcesOf(repository, commit, profile);
        found.push({ profile, fingerprint: (0,environment/* fingerprint */.Rj)(run.environment), findings, sources });
    }
    const [from = '', to = from] = commits;
    return { profiles: found, diff: await (0,git_commit/* diffText */.NI)(repository, from, to).catch(refusal) };
}
function refusal(error) {
    if (error instanceof finding/* Fault */.v)
        return '';
    throw error;
}
async function sourcesOf(repository, commit, { files }) {
    const own = files.filter(({ origin }) => origin === 'repository');
    const texts = await Promise.all(own.map(async ({ path }) => {
        const text = await (0,git_commit/* fileAt */.Wd)(repository, commit, path);
        return text === undefined ? [] : [[path, text]];
    }));
    return new Map(texts.flat());
}
function notRecorded(commit, runs) {
    const newest = runs.at(-1);
    return (0,finding/* fault */.D)('not-recorded', `no run of ${commit.slice(0, 10)} is recorded`, {
        remedy: newest === undefined
            ? 'record one: `benchline record`'
            : `record it there, or take one that is: the newest is of ${newest.commit.slice(0, 10)}`,
    });
}
function notProfiled(commit, benchmark, others) {
    return (0,finding/* fault */.D)('no-profile', `no profile of ${benchmark} is kept with the run of ${commit.slice(0, 10)}`, {
        remedy: others.length === 0
            ? 'say `profile: auto` for it in the configuration, and later recordings keep one'
            : `kept are profiles of ${others.join(', ')}`,
    });
}
async function workloadsOf(kept) {
    const read = await Promise.all(kept.map(({ bytes }) => (0,read_profile/* readProfile */.e)(bytes, { formats })));
    return [...new Set(read.flatMap(({ profile }) => profile?.header.workload ?? []))];
}

// EXTERNAL MODULE: ./build/read-profile.js
var build_read_profile = __webpack_require__(64598);
// EXTERNAL MODULE: ./build/reports/picture-page.js + 9 modules
var picture_page = __webpack_require__(6396);
// EXTERNAL MODULE: ./build/reports/columns.js
var reports_columns = __webpack_require__(73027);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/reports/paint.js
var paint = __webpack_require__(39312);
// EXTERNAL MODULE: ./build/model/scale.js
var model_scale = __webpack_require__(33460);
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
        peakLines(difference, page, ({ head = 0, unit: one }) => amount(head, one)),
        // A recording of memory over time has no time of functions, which is not the same as none.
        whole > 0 ? [page.paint(`${value.name}  ${amount(whole, unit)}`, 'bold')] : [],
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
    return joined([
        peakLines(difference, page, (peak) => fromTo(peak.base, peak.head, peak.unit)),
        base + head > 0 ? [page.paint(`${value.name}  ${fromTo(base, head, unit)}`, 'bold')] : [],
        changes(difference.functions),
        heading('lines of the repository', changes(difference.lines), page.paint),
        heading('counted exactly', exactTable(exact, page), page.paint),
    ]);
}
function peakLines({ peaks = [] }, { paint }, shown) {
    return peaks
        .slice(0, mostRows)
        .map((peak) => paint(`highest ${(0,reports_escape/* plainText */.wh)(peak.name, 40)}  ${shown(peak)}`, 'bold'));
}
function fromTo(base, head, unit) {
    const [before, after] = [base, head].map((side) => side === undefined ? 'not recorded' : amount(side, unit));
    const isKnown = base !== undefined && head !== undefined && base > 0;
    return `${before} → ${after}${isKnown ? `  (${signedPercent(head / base - 1)})` : ''}`;
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
    const scale = (0,model_scale/* scaleFor */.E)(unit, [value]);
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
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/commands/deliver.js
var deliver = __webpack_require__(110);
// EXTERNAL MODULE: ./build/commands/print-findings.js
var print_findings = __webpack_require__(42903);
;// CONCATENATED MODULE: ./build/commands/profile-files.js
/** `benchline profile` and `benchline diff`: profilers' files of any known format, or recorded profiles, on a terminal. */










async function profile(file, options, terminal) {
    const { profiles: [one], } = await readAll([file], options, terminal);
    if (one === undefined)
        throw (0,finding/* fault */.D)('no-profile', 'there is no profile to show');
    const difference = (0,diff_profiles/* diffProfiles */.U)(one, one);
    if (options.json !== undefined)
        await writeJson(options.json, 'benchline.profile-table/1', { header: one.header, ...difference });
    if (options.html !== undefined) {
        await writePicture(options.html, (0,picture/* drawFiles */.O)(one, one, { anyway: true }), { title: file, single: true });
    }
    terminal.out(renderProfile(difference, { color: terminal.color, width: terminal.width }));
    return 0;
}
/** Exit code 0 whatever differs: one run of a side is no verdict. Throws a `Fault` for profiles that are not comparable. */
async function diff(baseFile, headFile, options, terminal) {
    const { json, html, anyway = false } = options;
    const { profiles: [base, head], more, } = await readAll([baseFile, headFile], options, terminal);
    if (base === undefined || head === undefined)
        throw (0,finding/* fault */.D)('no-profile', 'there are no two profiles');
    const difference = (0,diff_profiles/* diffProfiles */.U)(base, head, { ...more, anyway });
    const refused = difference.findings.filter(({ severity }) => severity === 'error');
    if (refused.length > 0) {
        const remedy = 'profile both alike, or see the difference for what it is worth with `--anyway`';
        throw new finding/* Fault */.v(refused.map((finding) => ({ remedy, ...finding })));
    }
    (0,print_findings/* printFindings */.c)(difference.findings, terminal);
    if (json !== undefined)
        await writeJson(json, 'benchline.profile-difference/1', difference);
    if (html !== undefined) {
        await writePicture(html, (0,picture/* drawFiles */.O)(base, head, { anyway }), { title: `${baseFile} → ${headFile}` });
    }
    terminal.out(renderDifference(difference, { color: terminal.color, width: terminal.width }));
    return 0;
}
async function readAll(names, { benchmark, config }, terminal) {
    if (benchmark === undefined) {
        const profiles = [];
        for (const name of names)
            profiles.push(await readFile(name, terminal));
        return { profiles, more: {} };
    }
    const where = { cwd: process.cwd(), benchmark, ...(config === undefined ? {} : { config }) };
    const { profiles, diff: changed } = await recordedProfiles(where, names);
    const [base, head] = profiles;
    (0,print_findings/* printFindings */.c)([...profiles.flatMap(({ findings }) => findings), ...otherMachine(base, head)], terminal);
    const sides = { base, head };
    return {
        profiles: profiles.map((each) => each.profile),
        more: { diff: changed, source: (side, path) => sides[side]?.sources.get(path) },
    };
}
function otherMachine(base, head) {
    if (base === undefined || head === undefined || base.fingerprint === head.fingerprint)
        return [];
    return [
        {
            code: 'other-machine',
            severity: 'warning',
            text: 'the two were recorded on different machines: times differ by them too, counts do not',
        },
    ];
}
async function readFile(file, terminal) {
    const bytes = await (0,files/* readBytes */.io)(file);
    if (bytes === undefined)
        throw (0,finding/* fault */.D)('no-file', `there is no file ${file}`);
    const { profile: read, findings } = await (0,build_read_profile/* readProfile */.e)(bytes, { name: file });
    if (read === undefined)
        throw new finding/* Fault */.v(findings);
    (0,print_findings/* printFindings */.c)(findings, terminal);
    return read;
}
async function writePicture(file, picture, style) {
    if (picture === undefined) {
        throw (0,finding/* fault */.D)('nothing-to-draw', `${style.title}: nothing in it may be summed, so there is no flame graph of it`, {
            remedy: 'leave `--html` out',
        });
    }
    await (0,deliver/* writeFileOrFault */.Ji)(file, (0,picture_page/* renderPicture */.J)(picture, undefined, style));
}
async function writeJson(file, schema, data) {
    await (0,deliver/* writeFileOrFault */.Ji)(file, `${JSON.stringify({ schema, ...data }, undefined, 2)}\n`);
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

/***/ 59979:
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


/***/ }),

/***/ 70711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ incompleteBeta)
});

;// CONCATENATED MODULE: ./build/stats/log-gamma.js
/** The logarithm of the gamma function, on which the beta, binomial and t distributions stand. */
const coefficients = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
/**
 * log Γ(x) for x ≥ 0.5, by Lanczos' approximation (SIAM J. Numer. Anal. B 1, 1964) with g = 7 and nine terms, about
 * 15 digits.
 *
 * Example: `logGamma(5)` is log 24.
 */
function logGamma(x) {
    if (!(x >= 0.5))
        throw new RangeError(`logGamma is made for 0.5 and more, not ${x}`);
    const y = x - 1;
    let sum = 0.9999999999998099;
    coefficients.forEach((coefficient, index) => {
        sum += coefficient / (y + index + 1);
    });
    const t = y + 7.5;
    return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}

;// CONCATENATED MODULE: ./build/stats/incomplete-beta.js
/** The regularised incomplete beta function: tails of the t and the binomial distribution. */

/**
 * I_x(a, b) for a, b ≥ 0.5, by the continued fraction of DLMF 8.17.22 evaluated with Lentz' method (Numerical Recipes,
 * section 6.4).
 *
 * Example: `incompleteBeta(0.5, 2, 3)` is 11/16.
 */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    // The fraction converges fast below the mean only; above it the mirror image does.
    return x < (a + 1) / (a + b + 2)
        ? (front * continuedFraction(x, a, b)) / a
        : 1 - (front * continuedFraction(1 - x, b, a)) / b;
}
const tiny = 1e-300;
const awayFromZero = (value) => (Math.abs(value) < tiny ? tiny : value);
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
    let result = d;
    for (let m = 1; m < 100_000; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        let change = 1;
        for (const term of [even, odd]) {
            d = 1 / awayFromZero(1 + term * d);
            c = awayFromZero(1 + term / c);
            change = d * c;
            result *= change;
        }
        if (Math.abs(change - 1) < 1e-15)
            return result;
    }
    throw new RangeError(`the incomplete beta function does not converge for ${x}, ${a}, ${b}`);
}


/***/ }),

/***/ 1577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stretchOf),
/* harmony export */   Y: () => (/* binding */ pooledTTest)
/* harmony export */ });
/* harmony import */ var _student_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87618);
/** Whether two groups of numbers have the same mean, if they spread alike. */

/** `values[from]` up to, not including, `values[to]`; at least one value. Equal values have a deviation of exactly 0. */
function stretchOf(values, from, to) {
    const count = to - from;
    if (count < 1)
        throw new RangeError('the mean of nothing is unknown');
    const first = values[from] ?? 0;
    let sum = 0;
    for (let i = from; i < to; i += 1)
        sum += (values[i] ?? 0) - first;
    const mean = first + sum / count;
    let squares = 0;
    for (let i = from; i < to; i += 1)
        squares += ((values[i] ?? 0) - mean) ** 2;
    return { count, mean, squares };
}
/**
 * The two-sided p-value of Student's t test with pooled variance, n₁ + n₂ − 2 degrees of freedom: t = (m₂ − m₁) /
 * √(s² (1/n₁ + 1/n₂)), s² the sum of both sums of squares over the degrees of freedom. Values without any spread differ
 * surely (0) or not at all (1); two values alone say nothing (1). `inflation` multiplies s², for values that resemble
 * their neighbours and so tell less than their number.
 *
 * Example: 1, 2, 3 against 4, 5, 6 gives 0.0213.
 */
function pooledTTest(left, right, inflation = 1) {
    const freedom = left.count + right.count - 2;
    if (freedom < 1)
        return 1;
    const difference = Math.abs(right.mean - left.mean);
    const variance = ((left.squares + right.squares) / freedom) * (1 / left.count + 1 / right.count) * inflation;
    if (variance === 0)
        return difference === 0 ? 1 : 0;
    return Math.min(1, 2 * (0,_student_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTail */ .g)(difference / Math.sqrt(variance), freedom));
}


/***/ }),

/***/ 52681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   bt: () => (/* binding */ seededBits)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59979);
/** Random numbers from a seed: the same seed gives the same sequence on every machine. */

/**
 * The sfc32 generator of PractRand (Chris Doty-Humphrey), period about 2^127, warmed up with 15 rounds so that
 * neighbouring seeds do not start alike. Each `stream` of a seed is a sequence of its own.
 */
function seededBits(seed, stream = 0) {
    const state = Int32Array.of(0x9e3779b9 ^ seed, Math.floor(seed / 2 ** 32) ^ 0x243f6a88, seed ^ 0xb7e15162 ^ Math.imul(stream, 0x85ebca6b), 1);
    const fill = (words) => {
        // Copies from an array of integers: the loop keeps them in registers, which makes it ten times as fast.
        let [a, b, c, counter] = [(0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(state, 0), (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(state, 1), (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(state, 2), (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(state, 3)];
        for (let place = 0; place < words.length; place += 1) {
            const sum = (((a + b) | 0) + counter) | 0;
            counter = (counter + 1) | 0;
            a = b ^ (b >>> 9);
            b = (c + (c << 3)) | 0;
            c = (((c << 21) | (c >>> 11)) + sum) | 0;
            words[place] = sum;
        }
        state.set([a, b, c, counter]);
    };
    fill(new Uint32Array(15));
    return fill;
}
/** The same bits as fractions, 32 bits a call. */
function seededRandom(seed, stream = 0) {
    const fill = seededBits(seed, stream);
    const word = new Uint32Array(1);
    return () => {
        fill(word);
        return (word[0] ?? 0) / 2 ** 32;
    };
}
/** A fresh array in random order (Fisher–Yates from an empty start); the input stays as it is. */
function shuffled(items, random) {
    const result = [];
    for (const item of items)
        result.splice(Math.floor(random() * (result.length + 1)), 0, item);
    return result;
}


/***/ }),

/***/ 85308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** Keeps the last few results of a pure function of whole numbers: null distributions are asked for again and again. */
/** At most `limit` results are kept, the oldest goes first, so that memory stays bounded whatever is asked. */
function remembered(limit, make) {
    const kept = new Map();
    return (...key) => {
        const name = key.join(',');
        const found = kept.get(name);
        if (found !== undefined)
            return found.value;
        const value = make(...key);
        const oldest = kept.keys().next();
        if (kept.size >= limit && oldest.done !== true)
            kept.delete(oldest.value);
        kept.set(name, { value });
        return value;
    };
}


/***/ }),

/***/ 79433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ studentQuantile)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85308);
/* harmony import */ var _student_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87618);
/** Student's t distribution's quantiles. */


/**
 * The t with P(T ≤ t) = p, by halving an interval around the root of `studentTail` until doubles can tell no more.
 *
 * Example: `studentQuantile(0.95, 5)` is 2.015048373333023.
 */
function studentQuantile(p, freedom) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`no probability inside (0, 1): ${p}`);
    return p < 0.5 ? -upperQuantile(1 - p, freedom) : upperQuantile(p, freedom);
}
/** Bounds of many series have the same confidence and few different degrees of freedom. */
const upperQuantile = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(512, (p = 0, freedom = 0) => {
    let [low, high] = [0, 1];
    while ((0,_student_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTail */ .g)(high, freedom) > 1 - p)
        [low, high] = [high, high * 2];
    while (true) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if ((0,_student_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTail */ .g)(middle, freedom) > 1 - p)
            low = middle;
        else
            high = middle;
    }
});


/***/ }),

/***/ 87618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ studentTail)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70711);
/** Student's t distribution's upper tail. */

/**
 * P(T > t) with `freedom` ≥ 1 degrees of freedom: ½ I_{ν/(ν+t²)}(ν/2, ½) for t ≥ 0 (DLMF 8.17, Abramowitz & Stegun
 * 26.7.1).
 *
 * Example: `studentTail(2.0150483733330233, 5)` is 0.05.
 */
function studentTail(t, freedom) {
    const tail = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
    return t < 0 ? 1 - tail : tail;
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
