export const id = 979;
export const ids = [979];
export const modules = {

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8969);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(543);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7218);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7729);
/* harmony import */ var _interruptible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6405);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7196);
/** `benchline check`: measure, judge, report. */






async function check(options, terminal) {
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .progressLine */ .o)(terminal, options.quiet === true, _system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicSeconds */ .m);
    const { fail, quiet: _, json, markdown, ...request } = options;
    const report = await (0,_interruptible_js__WEBPACK_IMPORTED_MODULE_3__/* .interruptible */ .I)(terminal, progress.clear, (interruption) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)({ ...request, cwd: process.cwd(), watch: progress.watch, interruption })).finally(progress.clear);
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .c)(report, { ...(json === undefined ? {} : { json }), ...(markdown === undefined ? {} : { markdown }) }, terminal);
    return fail ? (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I)(report.decision) : 0;
}


/***/ }),

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


/***/ })

};
