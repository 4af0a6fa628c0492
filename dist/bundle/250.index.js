export const id = 250;
export const ids = [250];
export const modules = {

/***/ 4250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   record: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _gate_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2341);
/* harmony import */ var _gate_keep_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5546);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3701);
/* harmony import */ var _reports_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6699);
/* harmony import */ var _stores_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3749);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7218);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7729);
/* harmony import */ var _interruptible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6405);
/* harmony import */ var _print_findings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2903);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7196);
/** `benchline record`: measure the committed state and keep it as a baseline. */










async function record(options, terminal) {
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .progressLine */ .o)(terminal, options.quiet === true, _system_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .monotonicSeconds */ .m);
    const { json, quiet: _, from, ...request } = options;
    const { recorded, drift } = await (0,_interruptible_js__WEBPACK_IMPORTED_MODULE_7__/* .interruptible */ .I)(terminal, progress.clear, async (interruption) => {
        const setting = { ...request, cwd: process.cwd(), watch: progress.watch, interruption };
        const made = await (from === undefined ? (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g)(setting) : (0,_gate_keep_run_js__WEBPACK_IMPORTED_MODULE_1__/* .keepRun */ .X)(setting, from));
        return { recorded: made, drift: await (0,_gate_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .lookForDrift */ .M)(setting, made.run) };
    }).finally(progress.clear);
    const { run, place, findings } = recorded;
    (0,_print_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .printFindings */ .c)([...findings, ...drift.findings], terminal);
    if (json !== undefined)
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileOrFault */ .J)(json, `${(0,_stores_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeRun */ .M$)(run)}\n`);
    const count = new Set(run.samples.map(({ benchmark }) => benchmark)).size;
    terminal.out(`RECORDED  ${count} ${count === 1 ? 'benchmark' : 'benchmarks'} of ${run.commit.slice(0, 10)} in ${place}\n`);
    if (drift.view !== undefined)
        terminal.out((0,_reports_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .driftText */ .LU)(drift.view));
    return 0;
}


/***/ })

};
