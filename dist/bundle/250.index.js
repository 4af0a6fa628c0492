export const id = 250;
export const ids = [250];
export const modules = {

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

/***/ 24250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   record: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _gate_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22341);
/* harmony import */ var _gate_keep_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35546);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68680);
/* harmony import */ var _reports_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56699);
/* harmony import */ var _reports_recording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90499);
/* harmony import */ var _stores_codec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53749);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37218);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(110);
/* harmony import */ var _interruptible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86405);
/* harmony import */ var _print_findings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42903);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37196);
/** `benchline record`: measure the committed state and keep it as a baseline. */











async function record(options, terminal) {
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .progressLine */ .o)(terminal, options.quiet === true, _system_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .monotonicSeconds */ .m);
    const { json, quiet: _, from, ...request } = options;
    const { recorded, drift } = await (0,_interruptible_js__WEBPACK_IMPORTED_MODULE_8__/* .interruptible */ .I)(terminal, progress.clear, async (interruption) => {
        const setting = { ...request, cwd: process.cwd(), watch: progress.watch, interruption };
        const made = await (from === undefined ? (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g)(setting) : (0,_gate_keep_run_js__WEBPACK_IMPORTED_MODULE_1__/* .keepRun */ .X)(setting, from));
        return { recorded: made, drift: await (0,_gate_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .lookForDrift */ .M)(setting, made.run) };
    }).finally(progress.clear);
    const { run, profiles, findings } = recorded;
    (0,_print_findings_js__WEBPACK_IMPORTED_MODULE_10__/* .printFindings */ .c)([...findings, ...drift.findings], terminal);
    if (json !== undefined) {
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_7__/* .writeFileOrFault */ .Ji)(json, `${(0,_stores_codec_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeRun */ .M$)(run)}\n`);
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_7__/* .writeProfilesBeside */ .EF)(json, profiles);
    }
    terminal.out((0,_reports_recording_js__WEBPACK_IMPORTED_MODULE_4__/* .recordingText */ .N)(recorded));
    if (drift.view !== undefined)
        terminal.out((0,_reports_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .driftText */ .LU)(drift.view));
    return 0;
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
