export const id = 13;
export const ids = [13];
export const modules = {

/***/ 71846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkChange: () => (/* binding */ checkChange)
});

// EXTERNAL MODULE: ./build/gate.js + 54 modules
var gate = __webpack_require__(72508);
// EXTERNAL MODULE: ./build/gate/ground.js
var ground = __webpack_require__(37191);
// EXTERNAL MODULE: ./build/github/annotations.js
var annotations = __webpack_require__(68492);
// EXTERNAL MODULE: ./build/github/comment-body.js
var comment_body = __webpack_require__(63964);
;// CONCATENATED MODULE: ./build/github/regressed.js
/** Names of the benchmarks that got worse, over budget or went missing, each once, in the order of the report. */
function regressedBenchmarks({ verdicts }) {
    const worse = verdicts.filter(({ word, judges }) => judges && ['regression', 'over-budget', 'missing'].includes(word));
    return [...new Set(worse.map(({ benchmark }) => benchmark))];
}

// EXTERNAL MODULE: ./build/github/report-folder.js
var report_folder = __webpack_require__(73135);
// EXTERNAL MODULE: ./build/github/worth-posting.js
var worth_posting = __webpack_require__(24429);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(70543);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/reports/json.js
var json = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/reports/markdown.js
var markdown = __webpack_require__(83387);
// EXTERNAL MODULE: ./build/commands/pages.js
var pages = __webpack_require__(21643);
// EXTERNAL MODULE: ./build/reports/refusal.js
var refusal = __webpack_require__(41444);
// EXTERNAL MODULE: ./build/reports/terminal.js + 1 modules
var terminal = __webpack_require__(51700);
// EXTERNAL MODULE: ./build/action/duty.js
var action_duty = __webpack_require__(94547);
// EXTERNAL MODULE: ./build/action/post.js + 2 modules
var post = __webpack_require__(63086);
// EXTERNAL MODULE: ./build/action/tell.js
var tell = __webpack_require__(91272);
// EXTERNAL MODULE: ./build/action/with-engine.js
var with_engine = __webpack_require__(14234);
;// CONCATENATED MODULE: ./build/action/check-change.js
/** Judges what is checked out and tells it everywhere: files, log, summary, annotations, outputs, comment. */



















/** Gives the exit code: the gate's, or 2 where nothing could be judged or what was judged could not be kept. */
async function checkChange(duty, pullRequest) {
    const { inputs } = duty;
    await (0,report_folder/* clearReportFolder */.O6)((0,action_duty/* reportFolderOf */.sU)(duty));
    const drawn = [];
    const profiles = [];
    const outcome = await (0,with_engine/* withEngine */.f)(duty, 'the job was ended before anything was judged', (setting) => (0,gate/* check */.z)({
        ...setting,
        ...(inputs.baseline === undefined ? {} : { base: inputs.baseline }),
        draw: (one) => drawn.push(one),
        keep: (one) => profiles.push(one),
    }));
    if (outcome instanceof finding/* Fault */.v)
        return tellFault(duty, outcome, pullRequest);
    const asked = (0,verdict/* exitCode */.I)(outcome.decision);
    const told = await tellReport(duty, outcome, { drawn, profiles, pullRequest });
    return told === 2 ? 2 : inputs.fail ? asked : 0;
}
async function tellReport(duty, report, { drawn, profiles, pullRequest }) {
    const style = (0,action_duty/* logTerminal */.N8)(duty.env);
    const source = sourceOf(duty, report, pullRequest);
    const text = markdown/* markdown */.w.render(report, { ...style, ...source });
    const regressed = regressedBenchmarks(report);
    const marker = markerOf(duty, report.suite, pullRequest);
    const body = commentOf(duty, text, marker);
    const told = await (0,tell/* tell */.qz)({
        folder: (0,action_duty/* reportFolderOf */.sU)(duty),
        origin: { ...originOf(duty), suite: report.suite },
        files: {
            'report.json': json/* json */.P.render(report, style),
            'report.md': text,
            ...(body === undefined ? {} : { 'comment.md': body }),
            ...(0,pages/* pagesOf */.E)(drawn, source),
        },
        profiles: { of: 'report.json', all: profiles },
        text: terminal/* terminal */.F.render(report, style),
        markdown: text,
        annotations: (0,annotations/* annotationsOf */.I)(report),
        outputs: {
            decision: report.decision,
            regressions: String(regressed.length),
            regressed: JSON.stringify(regressed),
        },
    });
    await comment(duty, pullRequest, marker, body, (0,worth_posting/* isWorthPosting */.$)(report, duty.inputs.comment));
    return told;
}
/** Where what was measured can be looked at: at the tip of the pull request, else at the commit that was judged. */
function sourceOf({ job }, { head }, pullRequest) {
    const commit = pullRequest?.head ?? head.commit;
    return commit === undefined ? {} : { source: { repository: job.page, commit } };
}
/** A comment that says `passed` must not outlive the moment from which nobody can judge any more. */
async function tellFault(duty, fault, pullRequest) {
    const { findings } = fault;
    const suite = await suiteOf(duty);
    const text = (0,refusal/* refusalMarkdown */.K)(findings);
    const marker = markerOf(duty, suite, pullRequest);
    const body = commentOf(duty, text, marker);
    await (0,tell/* tell */.qz)({
        folder: (0,action_duty/* reportFolderOf */.sU)(duty),
        origin: { ...originOf(duty), ...(suite === undefined ? {} : { suite }), findings },
        files: { 'report.md': text, ...(body === undefined ? {} : { 'comment.md': body }) },
        text: (0,tell/* findingsText */._g)(findings),
        markdown: text,
        annotations: (0,annotations/* annotationsOfFindings */.m)(findings),
        outputs: {},
    });
    await comment(duty, pullRequest, marker, body, true);
    return 2;
}
/** The suite, where the configuration can be read in spite of the fault. */
async function suiteOf(duty) {
    const { config } = duty.inputs;
    try {
        const { plan } = await (0,ground/* openGround */._)({
            cwd: (0,action_duty/* folderOf */.yS)(duty),
            ...(config === undefined ? {} : { config }),
        });
        return plan.suite;
    }
    catch {
        return undefined;
    }
}
const originOf = ({ job, inputs }) => ({
    job: job.name,
    matrix: inputs.matrix !== undefined,
});
function markerOf({ job }, suite, pullRequest) {
    if (pullRequest === undefined)
        return undefined;
    const { name, run, attempt } = job;
    return { ...(suite === undefined ? {} : { suite }), job: name, head: pullRequest.head, run, attempt };
}
function commentOf({ job, inputs }, text, marker) {
    if (marker === undefined)
        return undefined;
    const several = inputs.matrix !== undefined || (marker.suite ?? 'default') !== 'default';
    return (0,comment_body/* commentBody */.I)({ markdown: text, marker, url: job.url, several }, (name) => (0,reports_escape/* markdownName */.Zt)(name));
}
async function comment({ inputs, job }, pullRequest, marker, body, worthPosting) {
    if (pullRequest === undefined || marker === undefined || body === undefined)
        return;
    if (inputs.comment === 'never' || inputs.token === undefined)
        return;
    const { openRest } = await __webpack_require__.e(/* import() */ 207).then(__webpack_require__.bind(__webpack_require__, 44588));
    const url = await (0,post/* post */.bE)(openRest(inputs.token, job), pullRequest.number, {
        marker,
        body,
        worthPosting,
    });
    if (url !== undefined)
        await (0,tell/* setOutputs */.n0)({ 'comment-url': url });
}


/***/ }),

/***/ 94547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ logTerminal),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   sU: () => (/* binding */ reportFolderOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67552);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75102);


/** The folder that is worked in. */
const folderOf = ({ inputs }) => (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(inputs.workingDirectory);
/** Where the report goes: a folder that does not move, so that a workflow can name it. */
const reportFolderOf = (duty) => (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(folderOf(duty), 'benchline-report');
/** The token as git needs it; a server of one's own is named by the job. */
function credentialsOf({ inputs, env }) {
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return inputs.token === undefined ? undefined : { server, token: inputs.token };
}
/** A job's log as a terminal: it takes colours and is read afterwards, so no line renews itself. */
function logTerminal(env) {
    return { out: _github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv, err: _github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv, color: (env['NO_COLOR'] ?? '') === '', live: false, width: 120 };
}


/***/ }),

/***/ 63086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask),
  bE: () => (/* binding */ post),
  JW: () => (/* binding */ tellProblem)
});

// EXTERNAL MODULE: ./build/github/api-problem.js
var api_problem = __webpack_require__(40460);
;// CONCATENATED MODULE: ./build/github/patience.js
/** How often and how long a request that failed is tried again. */

/** Seconds before each further try. */
const delays = [0.5, 1, 2, 4];
/** Seconds after which no further try begins: of our own accord, and where GitHub itself asks to wait. */
const budget = { own: 30, asked: 90 };
/** Answers that seldom change their mind: one further try, in case GitHub had not caught up. */
const stubborn = new Set([401, 422]);
/**
 * Does the work again while it fails with something passing: twice as long a pause each time, or as long as GitHub
 * asks where there is time for it. The work must look afresh each time: a request that was cut off may have been done.
 */
async function patiently({ now, sleep, random }, work) {
    const begun = now();
    for (let failed = 0;; failed += 1) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof api_problem/* ApiProblem */.A) || error.kind !== 'passing')
                throw error;
            const delay = delays[failed];
            if (delay === undefined || (failed > 0 && stubborn.has(error.status)))
                throw error;
            const pause = Math.max(delay * (0.75 + random() / 2), error.wait ?? 0);
            const limit = error.wait === undefined ? budget.own : budget.asked;
            if (now() - begun + pause > limit)
                throw error;
            await sleep(pause);
        }
    }
}

// EXTERNAL MODULE: ./build/github/runner.js + 4 modules
var runner = __webpack_require__(75102);
// EXTERNAL MODULE: ./build/github/marker.js
var github_marker = __webpack_require__(14878);
;// CONCATENATED MODULE: ./build/github/sticky-comment.js
/** One comment per suite and job: found again, updated in place, made anew when it was deleted, never set back. */


/** Looks and writes once. It may be called again after any failure: it begins by looking what is there. */
async function postOnce(conversation, message) {
    let refusal;
    for (const own of await findOwn(conversation, message.marker)) {
        try {
            const posting = await update(conversation, message, own);
            if (posting !== undefined)
                return posting;
        }
        catch (error) {
            // Another app's: it could have been ours by all that can be seen.
            if (!(error instanceof api_problem/* ApiProblem */.A) || error.kind !== 'forbidden')
                throw error;
            refusal = error;
        }
    }
    if (message.worthPosting) {
        if (await hasMovedOn(conversation, message.marker))
            return { kind: 'outdated' };
        return create(conversation, message);
    }
    if (refusal !== undefined)
        throw refusal;
    return { kind: 'quiet' };
}
/** Writes over a comment; undefined where it is gone. */
async function update(conversation, { marker, body }, own) {
    // The list may have been long: what is there is read again right before it is written over.
    const current = await present(conversation.read(own.comment.id));
    if (current === undefined)
        return undefined;
    if (await isOutdated(conversation, marker, (0,github_marker/* readMarker */.t7)(current.body) ?? own.marker))
        return { kind: 'outdated' };
    if (current.body.trimEnd() === body.trimEnd())
        return { kind: 'as it was', url: current.url };
    const updated = await present(conversation.update(own.comment.id, body));
    return updated === undefined ? undefined : { kind: 'updated', url: updated.url };
}
/** Comments that could be ours, oldest first; those of exactly this suite before those of an unknown one. */
async function findOwn(conversation, wanted) {
    const found = [];
    for await (const comment of conversation.comments()) {
        const marker = (0,github_marker/* readMarker */.t7)(comment.body);
        if (marker === undefined || !(0,github_marker/* isSameComment */.kx)(marker, wanted))
            continue;
        // Anybody may write a comment that ends in a marker.
        if (await conversation.couldBe(comment.author))
            found.push({ comment, marker });
    }
    const exact = ({ marker }) => marker.suite === wanted.suite;
    return [...found.filter(exact), ...found.filter((own) => !exact(own))];
}
/** The answer, or undefined where the comment is gone. */
async function present(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof api_problem/* ApiProblem */.A && error.kind === 'absent')
            return undefined;
        throw error;
    }
}
/** Of the same head a later run wins; of another one, whoever looked at the tip as it is now. */
async function isOutdated(conversation, ours, theirs) {
    if (theirs.head === ours.head)
        return (0,github_marker/* isLater */.d8)(theirs, ours);
    const head = await conversation.head();
    return head === undefined ? (0,github_marker/* isLater */.d8)(theirs, ours) : head !== ours.head;
}
async function hasMovedOn(conversation, { head }) {
    const current = await conversation.head();
    return current !== undefined && current !== head;
}
/** Two jobs may both have found nothing; the later one sees both comments and folds them into the older. */
async function create(conversation, message) {
    const created = await conversation.create(message.body);
    try {
        const all = await findOwn(conversation, message.marker);
        const first = all.find(({ comment }) => comment.id < created.id);
        if (first === undefined)
            return { kind: 'posted', url: created.url };
        const posting = await update(conversation, message, first);
        if (posting === undefined)
            return { kind: 'posted', url: created.url };
        await conversation.remove(created.id);
        return posting;
    }
    catch (error) {
        // It is told; a second comment is a blemish that the next run does not add to.
        if (error instanceof api_problem/* ApiProblem */.A)
            return { kind: 'posted', url: created.url };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/system/sleep.js
var sleep = __webpack_require__(53019);
;// CONCATENATED MODULE: ./build/action/post.js
/** Posts the comment of a pull request. Whatever GitHub says to that, the verdict stays what it is. */






const patience = { now: clock/* monotonicSeconds */.m, sleep: sleep/* sleep */.y, random: Math.random };
/** Gives the address of the comment, where there is one. */
async function post(rest, number, message) {
    const conversation = rest.conversation(number);
    const posting = await orProblem(patiently(patience, () => postOnce(conversation, message)));
    if (posting instanceof api_problem/* ApiProblem */.A) {
        tellProblem(posting);
        return undefined;
    }
    (0,runner/* say */.cv)(`${textOf(posting)}\n`);
    return 'url' in posting ? posting.url : undefined;
}
/** Asks with the same patience. A `Fault` and what is our own fault come through. */
async function ask(work) {
    return orProblem(patiently(patience, work));
}
async function orProblem(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof api_problem/* ApiProblem */.A)
            return error;
        throw error;
    }
}
const silence = {
    quiet: 'there is nothing to tell and none to keep up to date',
    outdated: 'the pull request has moved on, and the job of its newer commit comments',
};
function textOf(posting) {
    if (!('url' in posting))
        return `no comment: ${silence[posting.kind]}`;
    const { kind, url } = posting;
    return kind === 'as it was' ? `the comment says so already: ${url}` : `comment ${kind}: ${url}`;
}
/** What the token may not do is no doubt about the verdict, and in a fork's pull request it is as it should be. */
function tellProblem({ kind, message }) {
    const elsewhere = 'The verdict stands; the job summary, the annotations and the report folder tell it.';
    if (kind === 'forbidden' || kind === 'absent') {
        (0,runner/* notice */.lm)(`No comment: this token may not write to the pull request (${message}). ${elsewhere}\n` +
            'Give the job `permissions: pull-requests: write`; for pull requests from forks post from a workflow_run job with the action benchline/benchline/comment.');
    }
    else {
        (0,runner/* warn */.R8)(`The comment could not be posted: ${message}. ${elsewhere}`);
    }
}


/***/ }),

/***/ 14234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withEngine)
/* harmony export */ });
/* harmony import */ var _commands_interruptible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86405);
/* harmony import */ var _commands_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37196);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37218);
/* harmony import */ var _duty_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94547);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91272);
/** Runs the engine as a job does: progress to the log, cancellation cleaned up and told, faults as values. */






/** Gives what `work` gives, or the `Fault` that kept it from that. `undone` says what did not happen, for the summary. */
async function withEngine(duty, undone, work) {
    const terminal = (0,_duty_js__WEBPACK_IMPORTED_MODULE_3__/* .logTerminal */ .N8)(duty.env);
    const progress = (0,_commands_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLine */ .o)(terminal, false, _system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .monotonicSeconds */ .m);
    const { config } = duty.inputs;
    const credentials = (0,_duty_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialsOf */ .YN)(duty);
    try {
        return await (0,_commands_interruptible_js__WEBPACK_IMPORTED_MODULE_0__/* .interruptible */ .I)(terminal, () => progress.clear(), async (interruption) => {
            // Registered first, it is undone last: when it is written nothing else is left to clean up.
            const release = interruption.undo(() => (0,_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .summarizeOrWarn */ .$i)(`## CANCELLED: ${undone}\n`));
            return work({
                cwd: (0,_duty_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(duty),
                watch: progress.watch,
                interruption,
                ...(config === undefined ? {} : { config }),
                ...(credentials === undefined ? {} : { credentials }),
            }).finally(() => {
                if (!interruption.signal.aborted)
                    release();
            });
        });
    }
    catch (error) {
        if (error instanceof _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 21643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
/* harmony import */ var _reports_picture_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6396);

function pagesOf(drawn, source) {
    return Object.fromEntries(drawn.map(({ path, title, explanation, picture }) => [
        path,
        (0,_reports_picture_page_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPicture */ .J)(picture, explanation, { title, ...source }),
    ]));
}


/***/ }),

/***/ 40460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ApiProblem),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/** What can go wrong with GitHub's API, sorted by what helps: waiting, asking for permission, or nothing. */
class ApiProblem extends Error {
    name = 'ApiProblem';
    kind;
    /** HTTP status; absent where no answer came. */
    status;
    /** Seconds that GitHub asks to wait. */
    wait;
    constructor(kind, text, more = {}) {
        super(text);
        this.kind = kind;
        this.status = more.status;
        this.wait = more.wait;
    }
}
/** Sorts an answer that is no success. `now` is in seconds since 1970. */
function problemOf({ status, headers, message }, now) {
    const wait = waitOf(headers, now);
    const text = `${status} ${message.split(' - https://')[0]?.slice(0, 300) ?? ''}`.trim();
    const limited = wait !== undefined || /rate limit|abuse/iu.test(message);
    const kind = (() => {
        if (status === 403)
            return limited ? 'passing' : 'forbidden';
        if (status === 404 || status === 410)
            return 'absent';
        return [401, 408, 409, 422, 425, 429].includes(status) || status >= 500 ? 'passing' : 'refused';
    })();
    return new ApiProblem(kind, text, { status, ...(wait === undefined ? {} : { wait }) });
}
/** `retry-after` in seconds or as a date; else the reset of a limit that is used up. */
function waitOf(headers, now) {
    const after = headers['retry-after'];
    if (after !== undefined) {
        const seconds = Number(after);
        if (Number.isFinite(seconds))
            return Math.max(0, seconds);
        const date = Date.parse(String(after)) / 1000;
        return Number.isFinite(date) ? Math.max(0, date - now) : undefined;
    }
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return undefined;
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) ? Math.max(0, reset - now) : undefined;
}


/***/ }),

/***/ 63964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ commentBody),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14878);
/** The comment: the report, where it comes from in small print, and the hidden marker, within what GitHub takes. */

/** Characters of a comment; GitHub answers 422 to more. */
const most = 65_536;
/** `name` renders a name, which is data, as Markdown. */
function commentBody({ markdown, marker, url, several }, name) {
    const { suite, job, head } = marker;
    const whose = several ? [`job ${name(job)}`, ...(suite === undefined ? [] : [`suite ${name(suite)}`])] : [];
    const origin = [...whose, `commit ${head.slice(0, 10)}`, `[run ${marker.run}](${url})`].join(' · ');
    const end = `\n<sub>${origin}</sub>\n\n${(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markerLine */ .B_)(marker)}\n`;
    return `${shortened(markdown.trimEnd(), most - end.length - 1)}\n${end}`;
}
/** Cut after a whole line; what was open is closed, so that the small print is never folded away. */
function shortened(markdown, room) {
    if (markdown.length <= room)
        return markdown;
    const note = '\n\n… cut here: the job summary and the report folder have everything.';
    const kept = markdown.slice(0, room - note.length - 30);
    const whole = kept.slice(0, kept.lastIndexOf('\n'));
    const fences = whole.match(/^`{3,}/gmu) ?? [];
    const open = (whole.match(/^<details>/gmu)?.length ?? 0) - (whole.match(/^<\/details>/gmu)?.length ?? 0);
    return `${whole}${fences.length % 2 === 1 ? `\n${fences.at(-1)}` : ''}${'\n</details>'.repeat(Math.max(0, open))}${note}`;
}


/***/ }),

/***/ 14878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   dS: () => (/* binding */ encoded),
/* harmony export */   kx: () => (/* binding */ isSameComment),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49567);
/* harmony import */ var _system_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94158);
/** The hidden line at the end of a comment: whose it is and of which head, so that it is found and kept in order. */


const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    job: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/u),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai().int().positive(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai().int().positive(),
});
const longest = 160;
/** A word that ends no comment and no word of the line; what is long is told apart by its hash. */
function encoded(text) {
    const short = text.length <= longest ? text : `${text.slice(0, 60)} ${(0,_system_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(text)}`;
    return encodeURIComponent(short.replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
/** `<!-- benchline suite=backend job=judge head=1a2b… run=7 attempt=1 -->` */
function markerLine({ suite, job, head, run, attempt }) {
    const named = suite === undefined ? '' : ` suite=${encoded(suite)}`;
    return `<!-- benchline${named} job=${encoded(job)} head=${head} run=${run} attempt=${attempt} -->`;
}
/** The marker of a comment; undefined where its last line is none. A marker that is quoted elsewhere does not count. */
function readMarker(body) {
    const line = body.trimEnd().split('\n').at(-1)?.trim() ?? '';
    const words = /^<!-- benchline((?: [a-z]+=[^\s=]*)+) -->$/u.exec(line)?.[1];
    if (words === undefined)
        return undefined;
    try {
        const fields = words
            .trim()
            .split(' ')
            .map((word) => {
            const [key = '', value = ''] = word.split('=');
            return [key, decodeURIComponent(value)];
        });
        return schema.safeParse(Object.fromEntries(fields)).data;
    }
    catch {
        return undefined;
    }
}
/**
 * Whether two markers are of the same comment: the same job and suite. A suite that is not known, because the
 * configuration could not be read, is any.
 */
function isSameComment(a, b) {
    if (encoded(a.job) !== encoded(b.job))
        return false;
    return a.suite === undefined || b.suite === undefined || encoded(a.suite) === encoded(b.suite);
}
/** Whether `a` was made by a later run, or a later attempt of the same. */
function isLater(a, b) {
    return a.run > b.run || (a.run === b.run && a.attempt > b.attempt);
}


/***/ }),

/***/ 24429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isWorthPosting)
/* harmony export */ });
/** A change of what the change itself is judged by: a green build must not hide it from who reviews. */
const rules = new Set([
    'loosened',
    'acceptance-new',
    'baseline-changed',
    'workload-changed',
    'judge-changed',
    'removed',
]);
function isWorthPosting({ decision, verdicts, findings }, occasion) {
    if (occasion === 'always' || occasion === 'never')
        return occasion === 'always';
    if (['failed', 'warned', 'inconclusive'].includes(decision))
        return true;
    if (findings.some(({ code }) => rules.has(code)))
        return true;
    return occasion === 'on-change' && verdicts.some(({ judges, word }) => judges && news.has(word));
}
const news = new Set([
    'regression',
    'improvement',
    'inconclusive',
    'over-budget',
    'missing',
    'new',
    'removed',
]);


/***/ }),

/***/ 90614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ toBase),
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   UN: () => (/* binding */ unitWords)
/* harmony export */ });
/** Units: everything is kept in one base unit per dimension and converted once, where it comes in. */
const second = (factor) => ({ base: 's', factor });
const byte = (factor) => ({ base: 'B', factor });
/** Every unit word that is understood. SI prefixes are decimal (kB = 1000 B), binary ones carry an i (KiB). */
const scales = new Map([
    ['ns', second(1e-9)],
    ['us', second(1e-6)],
    ['µs', second(1e-6)],
    ['μs', second(1e-6)],
    ['ms', second(1e-3)],
    ['s', second(1)],
    ['m', second(60)],
    ['min', second(60)],
    ['h', second(3600)],
    ['B', byte(1)],
    ['kB', byte(1e3)],
    ['KB', byte(1e3)],
    ['MB', byte(1e6)],
    ['GB', byte(1e9)],
    ['KiB', byte(2 ** 10)],
    ['MiB', byte(2 ** 20)],
    ['GiB', byte(2 ** 30)],
    ['%', { base: '1', factor: 0.01 }],
    ['count', { base: 'count', factor: 1 }],
]);
/** Every unit word of a dimension, smallest first: `B`, `kB` … for `B`. */
function unitWords(base) {
    return [...scales].filter(([, scale]) => scale.base === base).map(([word]) => word);
}
/** `(250, 'ms')` → `{ value: 0.25, unit: 's' }`; a unit without a scale is kept as it is. */
function toBase(value, unit) {
    const scale = scales.get(unit);
    return scale === undefined ? { value, unit } : { value: scaled(value, scale), unit: scale.base };
}
/** Reads `250ms`, `1.5 GiB`, `3%`; undefined when it is no such quantity or has no unit. */
function parseQuantity(text) {
    const match = /^\s*([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*([A-Za-zµμ%]+)\s*$/u.exec(text);
    const scale = scales.get(match?.[2] ?? '');
    if (match === null || scale === undefined)
        return undefined;
    return { value: scaled(Number(match[1]), scale), unit: scale.base };
}
/** Dividing by the inverse of a negative power of ten keeps 250 ms at exactly 0.25 s. */
function scaled(value, { factor }) {
    return factor < 1 ? value / Math.round(1 / factor) : value * factor;
}


/***/ }),

/***/ 53019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** Waiting. */

/** Resolves after so many seconds. */
async function sleep(seconds) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000);
}


/***/ })

};
