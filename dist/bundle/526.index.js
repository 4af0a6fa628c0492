export const id = 526;
export const ids = [526];
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
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8146);
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

/***/ 2526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./build/gate/ground.js + 23 modules
var ground = __webpack_require__(802);
// EXTERNAL MODULE: ./build/gate/selection.js
var selection = __webpack_require__(3272);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/environment.js
var environment = __webpack_require__(2103);
// EXTERNAL MODULE: ./build/reports/columns.js
var columns = __webpack_require__(3027);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(8705);
// EXTERNAL MODULE: ./build/reports/median.js
var median = __webpack_require__(1780);
// EXTERNAL MODULE: ./build/reports/scale.js
var reports_scale = __webpack_require__(498);
;// CONCATENATED MODULE: ./build/reports/history.js
/** What was recorded, as rows and as terminal text: a line per series and environment, with its trend. */





/** Runs of different environments are different series: a new machine is not a change of the code. */
function historyRows(runs, wanted) {
    const rows = new Map();
    for (const run of runs) {
        const print = (0,environment/* fingerprint */.R)(run.environment);
        for (const { benchmark, metric, values } of run.samples) {
            if (!wanted(benchmark))
                continue;
            const key = JSON.stringify([benchmark, metric.name, print]);
            const series = rows.get(key) ?? {
                row: { benchmark, metric: metric.name, unit: metric.unit, fingerprint: print },
                points: [],
            };
            series.points.push({ commit: run.commit, at: run.at, median: (0,median/* median */.J)(values), n: values.length });
            rows.set(key, series);
        }
    }
    return [...rows.values()]
        .map(({ row, points }) => ({ ...row, points }))
        .toSorted((a, b) => (a.benchmark < b.benchmark ? -1 : a.benchmark > b.benchmark ? 1 : 0));
}
const blocks = '▁▂▃▄▅▆▇█';
/** The shape of a series in so many columns at most: its latest points, lowest to highest. */
function sparkline(values, columns) {
    const shown = values.slice(-columns);
    const [low, high] = [Math.min(...shown), Math.max(...shown)];
    return shown
        .map((value) => blocks[high > low ? Math.min(7, Math.floor(((value - low) / (high - low)) * 8)) : 3] ?? '')
        .join('');
}
/** Columns of a trend. */
const trendColumns = 16;
function renderHistory(rows, { color, width }) {
    const faint = (text) => (color ? `\u001B[2m${text}\u001B[22m` : text);
    const lines = [];
    const prints = [...new Set(rows.map((row) => row.fingerprint))];
    for (const print of prints) {
        const here = rows.filter((row) => row.fingerprint === print);
        const first = here[0];
        if (prints.length > 1 || first !== undefined)
            lines.push(faint(`environment ${print}`));
        let previous = '';
        for (const { benchmark, metric, unit, points } of here) {
            if (benchmark !== previous)
                lines.push((0,reports_escape/* plainName */.MH)(benchmark));
            previous = benchmark;
            const medians = points.map((point) => point.median);
            const latest = points.at(-1);
            if (latest === undefined)
                continue;
            const scale = (0,reports_scale/* scaleFor */.E)(unit, medians);
            const text = [
                `  ${(0,columns/* padEnd */.f)(metric, 10)}`,
                (0,columns/* padEnd */.f)(sparkline(medians, trendColumns), trendColumns),
                (0,columns/* padStart */.CF)(`${scale.format(latest.median)} ${scale.unit}`.trim(), 10),
                faint(`${points.length} ${points.length === 1 ? 'run' : 'runs'}, latest ${latest.commit.slice(0, 7)} ${latest.at.slice(0, 10)}`),
            ].join(' ');
            lines.push(width < 60 ? text.slice(0, width) : text);
        }
    }
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/commands/deliver.js
var deliver = __webpack_require__(7729);
;// CONCATENATED MODULE: ./build/commands/history.js
/** `benchline history`: what was recorded, benchmark by benchmark. */





async function history_history(options, terminal) {
    const { repository, plan } = await (0,ground/* openGround */._)({
        cwd: process.cwd(),
        ...(options.config === undefined ? {} : { config: options.config }),
    });
    const store = plan.baseline.openStore(repository);
    const runs = await store.list(plan.suite);
    const names = (0,selection/* only */.j)(options.only);
    const rows = historyRows(runs, (benchmark) => names.holds(benchmark, benchmark));
    if (rows.length === 0 && options.only !== undefined && runs.length > 0) {
        throw (0,finding/* fault */.D)('no-match', `no recorded benchmark matches --only ${options.only}`);
    }
    if (options.json !== undefined)
        await (0,deliver/* writeFileOrFault */.J)(options.json, `${JSON.stringify({ schema: 'benchline.history/1', suite: plan.suite, rows }, undefined, 2)}\n`);
    terminal.out(rows.length === 0
        ? `nothing is recorded yet in ${store.place}; \`benchline record\` begins\n`
        : renderHistory(rows, { color: terminal.color, width: terminal.width }));
    return 0;
}


/***/ })

};
