export const id = 979;
export const ids = [979];
export const modules = {

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7937);
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


/***/ })

};
