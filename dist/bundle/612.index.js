export const id = 612;
export const ids = [612];
export const modules = {

/***/ 612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _action_begin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4458);
/* harmony import */ var _action_tell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1272);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5102);
/* harmony import */ var _github_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6214);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8705);
/** The action: reads what the job is there for, and loads what does it. */





/** Gives the exit code: 0, 1, 2 or 3, as the command line has it. */
async function main(env = process.env) {
    return (0,_action_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .q)(env, async (duty) => {
        const task = (0,_github_task_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseTask */ .N)(duty.inputs.mode, duty.job);
        if (task.kind === 'record')
            return (await Promise.all(/* import() */[__webpack_require__.e(819), __webpack_require__.e(6), __webpack_require__.e(986), __webpack_require__.e(521), __webpack_require__.e(225), __webpack_require__.e(60), __webpack_require__.e(505), __webpack_require__.e(910), __webpack_require__.e(373), __webpack_require__.e(264), __webpack_require__.e(52), __webpack_require__.e(701), __webpack_require__.e(495), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 9574))).recordState(duty);
        if (task.kind === 'comment')
            return (await Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(427), __webpack_require__.e(154)]).then(__webpack_require__.bind(__webpack_require__, 8154))).postReport(duty);
        if (task.kind === 'check') {
            return (await Promise.all(/* import() */[__webpack_require__.e(819), __webpack_require__.e(6), __webpack_require__.e(986), __webpack_require__.e(521), __webpack_require__.e(625), __webpack_require__.e(225), __webpack_require__.e(60), __webpack_require__.e(505), __webpack_require__.e(910), __webpack_require__.e(373), __webpack_require__.e(416), __webpack_require__.e(264), __webpack_require__.e(432), __webpack_require__.e(52), __webpack_require__.e(207), __webpack_require__.e(937), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 1846))).checkChange(duty, task.pullRequest);
        }
        (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(task.because);
        await (0,_action_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .summarizeOrWarn */ .$i)(`Benchline: ${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(task.because)}\n`);
        return 0;
    });
}


/***/ })

};
