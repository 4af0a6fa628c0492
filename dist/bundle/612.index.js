export const id = 612;
export const ids = [612];
export const modules = {

/***/ 10612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _action_begin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94458);
/* harmony import */ var _action_tell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91272);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75102);
/* harmony import */ var _github_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36214);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38705);
/** The action: reads what the job is there for, and loads what does it. */





/** Gives the exit code: 0, 1, 2 or 3, as the command line has it. */
async function main(env = process.env) {
    return (0,_action_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .q)(env, async (duty) => {
        const task = (0,_github_task_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseTask */ .N)(duty.inputs.mode, duty.job);
        if (task.kind === 'record')
            return (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(819), __webpack_require__.e(986), __webpack_require__.e(521), __webpack_require__.e(515), __webpack_require__.e(751), __webpack_require__.e(505), __webpack_require__.e(910), __webpack_require__.e(373), __webpack_require__.e(264), __webpack_require__.e(378), __webpack_require__.e(680), __webpack_require__.e(109), __webpack_require__.e(364)]).then(__webpack_require__.bind(__webpack_require__, 34782))).recordState(duty);
        if (task.kind === 'comment')
            return (await Promise.all(/* import() */[__webpack_require__.e(774), __webpack_require__.e(427), __webpack_require__.e(154)]).then(__webpack_require__.bind(__webpack_require__, 68154))).postReport(duty);
        if (task.kind === 'check') {
            return (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(819), __webpack_require__.e(986), __webpack_require__.e(521), __webpack_require__.e(774), __webpack_require__.e(515), __webpack_require__.e(751), __webpack_require__.e(505), __webpack_require__.e(910), __webpack_require__.e(373), __webpack_require__.e(416), __webpack_require__.e(264), __webpack_require__.e(688), __webpack_require__.e(378), __webpack_require__.e(81), __webpack_require__.e(132), __webpack_require__.e(508), __webpack_require__.e(396), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 71846))).checkChange(duty, task.pullRequest);
        }
        (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(task.because);
        await (0,_action_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .summarizeOrWarn */ .$i)(`Benchline: ${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(task.because)}\n`);
        return 0;
    });
}


/***/ })

};
