export const id = 249;
export const ids = [249];
export const modules = {

/***/ 2249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _action_begin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9750);
/* harmony import */ var _action_tell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7207);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6821);
/* harmony import */ var _github_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4975);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3496);
/** The action: reads what the job is there for, and loads what does it. */





/** Gives the exit code: 0, 1, 2 or 3, as the command line has it. */
async function main(env = process.env) {
    return (0,_action_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .q)(env, async (duty) => {
        const task = (0,_github_task_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseTask */ .N)(duty.inputs.mode, duty.job);
        if (task.kind === 'record')
            return (await Promise.all(/* import() */[__webpack_require__.e(11), __webpack_require__.e(374), __webpack_require__.e(178), __webpack_require__.e(609), __webpack_require__.e(223), __webpack_require__.e(238), __webpack_require__.e(431), __webpack_require__.e(41), __webpack_require__.e(834), __webpack_require__.e(308), __webpack_require__.e(164), __webpack_require__.e(499), __webpack_require__.e(191), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 8999))).recordState(duty);
        if (task.kind === 'comment')
            return (await Promise.all(/* import() */[__webpack_require__.e(98), __webpack_require__.e(419), __webpack_require__.e(466)]).then(__webpack_require__.bind(__webpack_require__, 9466))).postReport(duty);
        if (task.kind === 'check') {
            return (await Promise.all(/* import() */[__webpack_require__.e(11), __webpack_require__.e(374), __webpack_require__.e(178), __webpack_require__.e(609), __webpack_require__.e(98), __webpack_require__.e(223), __webpack_require__.e(238), __webpack_require__.e(431), __webpack_require__.e(41), __webpack_require__.e(834), __webpack_require__.e(645), __webpack_require__.e(308), __webpack_require__.e(781), __webpack_require__.e(164), __webpack_require__.e(697), __webpack_require__.e(743)]).then(__webpack_require__.bind(__webpack_require__, 9917))).checkChange(duty, task.pullRequest);
        }
        (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(task.because);
        await (0,_action_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .summarizeOrWarn */ .$i)(`Benchline: ${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(task.because)}\n`);
        return 0;
    });
}


/***/ })

};
