export const id = 154;
export const ids = [154];
export const modules = {

/***/ 4547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ logTerminal),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   sU: () => (/* binding */ reportFolderOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7552);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5102);


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

/***/ 8154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postReport: () => (/* binding */ postReport)
});

// EXTERNAL MODULE: ./build/github/api-problem.js
var api_problem = __webpack_require__(460);
// EXTERNAL MODULE: ./build/github/comment-body.js
var comment_body = __webpack_require__(3964);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/github/job.js
var github_job = __webpack_require__(7249);
// EXTERNAL MODULE: ./build/github/task.js + 1 modules
var task = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/github/commented-run.js
/** Where a computed report belongs: the pull request and run that GitHub itself names, never what the report says. */




const count = schemas/* number */.aig().int().positive();
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/u);
const commented_run_event = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: count,
        run_attempt: count,
        event: schemas/* string */.YjP(),
        head_sha: sha,
        head_branch: schemas/* string */.YjP().min(1).nullish(),
        head_repository: schemas/* object */.Ikc({ owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) }).nullish(),
        pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({ number: count, head: schemas/* object */.Ikc({ sha }) })).nullish(),
    }),
});
/**
 * The run that measured and its pull request; a sentence where there is none to comment on. Throws a `Fault` for an
 * event that stands for no pull request, and `ApiProblem`.
 */
async function findCommentedRun(job, rest, env) {
    if (job.event === 'pull_request') {
        return { pullRequest: (0,task/* readPullRequest */.D)(job), run: job.run, attempt: job.attempt, url: job.url };
    }
    const read = commented_run_event.safeParse(job.payload);
    if (job.event !== 'workflow_run' || !read.success) {
        throw (0,finding/* fault */.D)('no-pull-request', `there is no pull request to comment on in ${job.event}`, {
            remedy: 'comment in a workflow with `on: pull_request` or `on: workflow_run`',
        });
    }
    const { workflow_run: run } = read.data;
    if (run.event !== 'pull_request')
        return `the run was started by ${run.event}, not by a pull request`;
    const number = await numberOf(run, rest);
    if (number === undefined) {
        return `no open pull request has ${run.head_sha.slice(0, 10)} as its tip: it was closed, or has moved on`;
    }
    return {
        pullRequest: { number, head: run.head_sha },
        run: run.id,
        attempt: run.run_attempt,
        url: (0,github_job/* runUrl */.V)(env, `${job.repository.owner}/${job.repository.name}`, run.id),
    };
}
/** The event names no pull request where its branch is a fork's; then its branch is asked for, and the tip must agree. */
async function numberOf(run, rest) {
    const isIt = (tip) => tip === run.head_sha;
    const named = run.pull_requests?.find(({ head }) => isIt(head.sha));
    if (named !== undefined)
        return named.number;
    const owner = run.head_repository?.owner.login;
    if (owner === undefined || run.head_branch === null || run.head_branch === undefined)
        return undefined;
    const listed = await rest.pullRequestsOf(`${owner}:${run.head_branch}`);
    return listed.find(({ head }) => isIt(head))?.number;
}

// EXTERNAL MODULE: ./build/github/report-folder.js
var report_folder = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/github/runner.js + 4 modules
var runner = __webpack_require__(5102);
// EXTERNAL MODULE: ./build/github/worth-posting.js
var worth_posting = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(8705);
// EXTERNAL MODULE: ./build/reports/markdown.js
var markdown = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/reports/read-report.js + 1 modules
var read_report = __webpack_require__(2221);
// EXTERNAL MODULE: ./build/reports/refusal.js
var refusal = __webpack_require__(1444);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(7552);
// EXTERNAL MODULE: ./build/action/duty.js
var action_duty = __webpack_require__(4547);
// EXTERNAL MODULE: ./build/action/post.js + 3 modules
var post = __webpack_require__(4538);
// EXTERNAL MODULE: ./build/action/tell.js
var tell = __webpack_require__(1272);
;// CONCATENATED MODULE: ./build/action/post-report.js
/**
 * Posts what another job computed. That job ran the pull request's own code, so its folder is data of a stranger: the
 * comment is rendered again from the checked report, and GitHub alone says where it belongs.
 */















/** Gives 0, commented or not: the verdict is the other job's. Throws a `Fault` for a folder that is no report. */
async function postReport(duty) {
    const { inputs, job, env } = duty;
    const folder = (0,paths/* resolve */.hd)((0,action_duty/* folderOf */.yS)(duty), inputs.report);
    const { origin, report: text } = await (0,report_folder/* readReportFolder */.JV)(folder);
    const report = text === undefined ? undefined : (0,read_report/* readReport */.t)(text, `${inputs.report}/report.json`);
    if (inputs.comment === 'never')
        return silent('no comment: `comment: never`');
    if (inputs.token === undefined) {
        throw (0,finding/* fault */.D)('no-token', 'there is no token to comment with', {
            remedy: 'leave the input github-token out, or give one',
        });
    }
    const { openRest } = await __webpack_require__.e(/* import() */ 588).then(__webpack_require__.bind(__webpack_require__, 4588));
    const rest = openRest(inputs.token, job);
    const run = await (0,post/* ask */.kA)(() => findCommentedRun(job, rest, env));
    if (typeof run === 'string')
        return silent(`no comment: ${run}`);
    if (run instanceof api_problem/* ApiProblem */.A) {
        (0,post/* tellProblem */.JW)(run);
        return 0;
    }
    const suite = report?.suite ?? origin.suite;
    const marker = {
        ...(suite === undefined ? {} : { suite }),
        job: origin.job,
        head: run.pullRequest.head,
        run: run.run,
        attempt: run.attempt,
    };
    const rendered = report === undefined
        ? (0,refusal/* refusalMarkdown */.K)(origin.findings ?? [])
        : markdown/* markdown */.w.render(report, { color: false, width: 80 });
    const several = origin.matrix || (suite ?? 'default') !== 'default';
    const body = (0,comment_body/* commentBody */.I)({ markdown: rendered, marker, url: run.url, several }, (name) => (0,reports_escape/* markdownName */.Zt)(name));
    const worthPosting = report === undefined || (0,worth_posting/* isWorthPosting */.$)(report, inputs.comment);
    const url = await (0,post/* post */.bE)(rest, run.pullRequest.number, { marker, body, worthPosting });
    if (url !== undefined)
        await (0,tell/* setOutputs */.n0)({ 'comment-url': url });
    await (0,tell/* summarizeOrWarn */.$i)(url === undefined
        ? 'Benchline: no comment was posted; the log says why.\n'
        : `Benchline: [the comment](${url})\n`);
    return 0;
}
async function silent(text) {
    (0,runner/* say */.cv)(`${text}\n`);
    await (0,tell/* summarizeOrWarn */.$i)(`Benchline: ${text}\n`);
    return 0;
}


/***/ }),

/***/ 4538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask),
  bE: () => (/* binding */ post),
  JW: () => (/* binding */ tellProblem)
});

// EXTERNAL MODULE: ./build/github/api-problem.js
var api_problem = __webpack_require__(460);
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
var runner = __webpack_require__(5102);
// EXTERNAL MODULE: ./build/github/marker.js
var github_marker = __webpack_require__(4878);
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
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/system/sleep.js
/** Waiting. */

/** Resolves after so many seconds. */
async function sleep(seconds) {
    await (0,promises_.setTimeout)(seconds * 1000);
}

;// CONCATENATED MODULE: ./build/action/post.js
/** Posts the comment of a pull request. Whatever GitHub says to that, the verdict stays what it is. */






const patience = { now: clock/* monotonicSeconds */.m, sleep: sleep, random: Math.random };
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

/***/ 460:
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

/***/ 3964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ commentBody)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4878);
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

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   kx: () => (/* binding */ isSameComment),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9567);
/* harmony import */ var _system_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4158);
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

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isWorthPosting)
/* harmony export */ });
/** A change of what the change itself is judged by: a green build must not hide it from who reviews. */
const rules = new Set([
    'loosened',
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

/***/ 2221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// UNUSED EXPORTS: looksLikeReport

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/json-text.js
var json_text = __webpack_require__(4268);
// EXTERNAL MODULE: ./build/model/sample.js
var model_sample = __webpack_require__(4518);
// EXTERNAL MODULE: ./build/reports/report-data.js
var report_data = __webpack_require__(221);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/reports/report-schema.js
/** The schema of report files, `benchline.report/1`: fields may be added, those that are here stay as they are. */

const report_schema_text = schemas/* string */.YjP();
const number = schemas/* number */.aig();
const count = schemas/* int */.Whr().nonnegative();
const metricFields = {
    unit: report_schema_text.meta({
        description: 'Base unit of all values: s, B, count, or the unit of the tool it came from.',
    }),
    better: schemas/* enum */.k5n(['lower', 'higher']),
    nature: schemas/* enum */.k5n(['exact', 'noisy']),
};
const decision = schemas/* enum */.k5n(['passed', 'warned', 'failed', 'inconclusive', 'unjudged']);
const side = schemas/* object */.Ikc({
    center: number.meta({ description: 'Median.' }),
    n: schemas/* int */.Whr().positive().meta({ description: 'Measurements, one per process.' }),
    values: schemas/* array */.YOg(number.nonnegative()).min(1).exactOptional().meta({
        description: 'In order of measurement; absent where they are what the runs of the evidence gave.',
    }),
});
const sign = schemas/* literal */.euz([1, -1]);
const estimate = schemas/* object */.Ikc({
    value: number.exactOptional(),
    low: number.exactOptional(),
    high: number.exactOptional(),
    infinite: schemas/* object */.Ikc({ value: sign.exactOptional(), low: sign.exactOptional(), high: sign.exactOptional() })
        .exactOptional()
        .meta({ description: 'Which of them have no bound, and on which side; they are absent.' }),
});
const effect = schemas/* object */.Ikc({
    ratio: number.exactOptional().meta({ description: 'Candidate / baseline as measured.' }),
    low: number.exactOptional(),
    high: number.exactOptional(),
    level: number.meta({ description: 'Confidence of the intervals.' }),
    relative: estimate.meta({ description: 'Fraction, positive where it is worse.' }),
    absolute: estimate.meta({ description: 'In the base unit, positive where it is worse.' }),
});
const rowSchema = schemas/* object */.Ikc({
    benchmark: report_schema_text,
    metric: report_schema_text.exactOptional().meta({ description: 'Absent where a benchmark has no series at all.' }),
    unit: metricFields.unit.exactOptional(),
    verdict: schemas/* enum */.k5n([
        'regression',
        'improvement',
        'unchanged',
        'inconclusive',
        'over-budget',
        'missing',
        'removed',
        'new',
        'not-looked',
    ]),
    because: report_schema_text,
    baseline: side.exactOptional(),
    candidate: side.exactOptional(),
    effect: effect.exactOptional(),
    minimumDetectable: number.exactOptional().meta({
        description: 'Smallest relative worsening that could have been shown; absent where none could.',
    }),
    judges: schemas/* boolean */.zMY().meta({ description: 'Whether this series speaks for its benchmark.' }),
    decision,
    threshold: number.exactOptional(),
    budget: number.exactOptional(),
    comparison: schemas/* enum */.k5n(['compared', 'added', 'removed', 'incomparable']).exactOptional(),
    incomparable: report_schema_text.exactOptional(),
    better: metricFields.better.exactOptional(),
    nature: metricFields.nature.exactOptional(),
    paired: schemas/* boolean */.zMY().exactOptional(),
    exact: schemas/* boolean */.zMY().exactOptional(),
    pWorse: number.exactOptional(),
    pBetter: number.exactOptional(),
    upperBound: number.exactOptional(),
    spread: number
        .exactOptional()
        .meta({ description: 'Robust standard deviation of the log-ratios of pairs.' }),
    apart: schemas/* object */.Ikc({ historyRuns: count, worse: schemas/* boolean */.zMY(), better: schemas/* boolean */.zMY() })
        .exactOptional()
        .meta({ description: 'What is known of sides that were not run in pairs.' }),
    policy: schemas/* literal */.euz('history').exactOptional().meta({
        description: 'Set where stored runs stand in for base: the baseline is then the median of each of them, oldest first.',
    }),
    exactChange: number
        .exactOptional()
        .meta({ description: 'Change of an exact metric from or to nothing, positive where it is worse.' }),
    pairsNeeded: number
        .exactOptional()
        .meta({ description: 'Pairs that would likely settle what is inconclusive.' }),
});
const revision = {
    commit: report_schema_text.exactOptional(),
    label: report_schema_text,
    chosen: report_schema_text.exactOptional(),
    uncommitted: schemas/* boolean */.zMY(),
};
const report_schema_finding = schemas/* object */.Ikc({
    code: report_schema_text,
    severity: schemas/* enum */.k5n(['note', 'warning', 'error']),
    text: report_schema_text,
    remedy: report_schema_text.exactOptional(),
    position: schemas/* object */.Ikc({ file: report_schema_text, line: number.exactOptional(), column: number.exactOptional() })
        .exactOptional(),
    benchmark: report_schema_text.exactOptional(),
});
const lenience = schemas/* enum */.k5n(['pass', 'warn', 'fail']);
const perMetric = schemas/* array */.YOg(schemas/* object */.Ikc({ metric: report_schema_text, value: number }));
const sideName = schemas/* enum */.k5n(['base', 'head']);
const evidence = schemas/* object */.Ikc({
    gate: schemas/* object */.Ikc({ falseAlarmRate: number, margin: number, onInconclusive: lenience, onMissing: lenience }),
    terms: schemas/* array */.YOg(schemas/* object */.Ikc({
        benchmark: report_schema_text,
        threshold: number,
        thresholds: perMetric,
        budgets: perMetric,
        gate: schemas/* enum */.k5n(['fail', 'warn', 'off']),
        judge: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* array */.YOg(report_schema_text)]),
    })),
    paired: schemas/* boolean */.zMY(),
    seed: number,
    absences: schemas/* array */.YOg(schemas/* object */.Ikc({
        benchmark: report_schema_text,
        side: sideName,
        kind: schemas/* enum */.k5n(['undeclared', 'vanished', 'crashed', 'unmeasured']),
        because: report_schema_text,
    })),
    doubts: schemas/* array */.YOg(schemas/* object */.Ikc({ benchmark: report_schema_text, code: report_schema_text, because: report_schema_text, remedy: report_schema_text.exactOptional() })),
    notLooked: schemas/* array */.YOg(report_schema_text),
    series: schemas/* array */.YOg(schemas/* object */.Ikc({ benchmark: report_schema_text, metric: report_schema_text, ...metricFields })),
    workloads: schemas/* array */.YOg(report_schema_text),
    runs: schemas/* array */.YOg(schemas/* array */.YOg(number).min(4)).meta({
        description: 'One run each, in the order in which they happened: [workload, 0 for base or 1 for head, pair, seconds since the start, then series and value in turn]. Workloads and series are positions in the lists of that name.',
    }),
    history: schemas/* object */.Ikc({
        base: report_schema_text.meta({ description: "Base's commit." }),
        others: report_schema_text.exactOptional().meta({ description: 'What keeps other stored runs out.' }),
        runs: schemas/* array */.YOg(schemas/* object */.Ikc({
            commit: report_schema_text,
            at: report_schema_text.meta({ description: 'When it was measured, ISO 8601 in UTC.' }),
            samples: schemas/* array */.YOg(schemas/* array */.YOg(number.nonnegative()).min(2)).meta({
                description: 'Series, then its values in order of measurement.',
            }),
        }))
            .meta({ description: 'Oldest first, all of the environment of the report.' }),
    })
        .exactOptional()
        .meta({ description: 'Stored runs that judged what base did not give.' }),
});
const reportSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('benchline.report/1'),
    suite: report_schema_text,
    decision,
    rows: schemas/* array */.YOg(rowSchema),
    findings: schemas/* array */.YOg(report_schema_finding),
    baseline: schemas/* object */.Ikc({
        policy: schemas/* enum */.k5n(['history', 'interleaved', 'file']),
        ...revision,
        runs: count.exactOptional().meta({
            description: 'Base runs of the workload that has most; with the policy history, stored runs.',
        }),
    }),
    head: schemas/* object */.Ikc(revision),
    environment: schemas/* object */.Ikc({
        fingerprint: report_schema_text,
        cpu: report_schema_text,
        cores: number,
        memory: number,
        os: report_schema_text,
        kernel: report_schema_text,
        arch: report_schema_text,
        runtimes: schemas/* record */.g1P(report_schema_text, report_schema_text),
        named: report_schema_text.exactOptional(),
    })
        .exactOptional(),
    launcher: schemas/* object */.Ikc({ name: report_schema_text, lacks: schemas/* array */.YOg(report_schema_text) }).exactOptional(),
    time: schemas/* object */.Ikc({ limit: number, spent: number })
        .exactOptional()
        .meta({ description: 'Seconds of measuring that were allowed, and seconds that it took.' }),
    unsettled: schemas/* object */.Ikc({ count, of: count }),
    reproduce: report_schema_text,
    trends: schemas/* array */.YOg(schemas/* object */.Ikc({ benchmark: report_schema_text, metric: report_schema_text, medians: schemas/* array */.YOg(number.nonnegative()).min(1) }))
        .exactOptional()
        .meta({ description: 'How what changed went before: a median for each stored run, oldest first.' }),
    evidence,
})
    .meta({
    title: 'Benchline report',
    description: 'What is unknown is absent, never null and never zero. Fields may be added within this version.',
});
/** The same as JSON Schema (draft 2020-12), for editors and other programs. */
function reportJsonSchema() {
    return z.toJSONSchema(reportSchema, { io: 'input' });
}

;// CONCATENATED MODULE: ./build/reports/read-report.js





const family = 'benchline.report/';
/** Whether a text that begins like this means to be a report file of any version. */
function looksLikeReport(head) {
    return /^\s*\{\s*"schema"\s*:\s*"benchline\.report\//u.test(head);
}
/**
 * The report that a file was written from. A `Fault` that names the file and the place says why a text is none: no
 * JSON, cut off, of another kind or a newer schema, changed so that its parts no longer agree.
 */
function readReport(text, file) {
    const read = (0,json_text/* readJson */.V)(text);
    if ('problem' in read) {
        const { kind, text: reason, line, column } = read.problem;
        const position = {
            file,
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
        };
        const code = kind === 'truncated' ? 'report-truncated' : kind === 'syntax' ? 'report-not-json' : 'report-damaged';
        throw refused(code, position, `cannot be read: ${reason}`);
    }
    const schema = schemaOf(read.value);
    if (schema?.startsWith(family) !== true) {
        throw refused('report-foreign', { file }, `is not a report: it has no "schema": "${family}1"`);
    }
    if (schema !== `${family}1`) {
        throw (0,finding/* fault */.D)('report-newer', `${file} has the schema ${schema}, which this version does not know`, {
            remedy: 'Update Benchline to the version that wrote it.',
            position: { file },
        });
    }
    const checked = reportSchema.safeParse(read.value);
    if (!checked.success) {
        const [issue] = checked.error.issues;
        throw damaged(file, pathText(issue?.path ?? []), issue?.message ?? 'it does not fit the schema');
    }
    const report = reportOf(checked.data, file);
    agree(checked.data, report, (0,report_data/* measuredValues */.L4)(report.evidence), file);
    return report;
}
function schemaOf(value) {
    const isObject = typeof value === 'object' && value !== null && 'schema' in value;
    return isObject && typeof value.schema === 'string' ? value.schema : undefined;
}
function refused(code, position, reason) {
    return (0,finding/* fault */.D)(code, `${position.file} ${reason}`, {
        position,
        remedy: 'Write the report again, by the command that made it, or take a copy that was not changed.',
    });
}
function damaged(file, place, reason) {
    return refused('report-damaged', { file }, `is damaged at ${place}: ${reason}`);
}
/** `rows[3].effect.low` */
function pathText(path) {
    return path
        .map((part, index) => typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)
        .join('');
}
function reportOf(data, file) {
    const { policy, runs: _, ...base } = data.baseline;
    const evidence = evidenceOf(data.evidence, file);
    const measured = (0,report_data/* measuredValues */.L4)(evidence);
    const { fingerprint: __, ...environment } = data.environment ?? { fingerprint: '' };
    return {
        suite: data.suite,
        decision: data.decision,
        verdicts: data.rows.map((row, index) => verdictOf(row, `rows[${index}]`, measured, file)),
        findings: data.findings,
        policy,
        base,
        head: data.head,
        ...('cpu' in environment ? { environment } : {}),
        ...(data.launcher === undefined ? {} : { launcher: data.launcher }),
        ...(data.time === undefined ? {} : { time: data.time }),
        unsettled: data.unsettled,
        ...(data.trends === undefined ? {} : { trends: data.trends }),
        evidence,
        reproduce: data.reproduce,
    };
}
function evidenceOf(data, file) {
    const { gate, terms, paired, seed, absences, doubts, notLooked } = data;
    const series = data.series.map(({ benchmark, metric: name, unit, better, nature }) => ({
        benchmark,
        metric: { name, unit, better, nature },
    }));
    const runs = data.runs.map((run, index) => {
        const [workload, side, pair, at, ...rest] = run;
        const place = `evidence.runs[${index}]`;
        const name = data.workloads[workload ?? -1];
        if (name === undefined || (side !== 0 && side !== 1) || pair === undefined || at === undefined) {
            throw damaged(file, place, 'its workload or its side does not exist');
        }
        const readings = [];
        for (let next = 0; next < rest.length; next += 2) {
            const [declared, value] = [series[rest[next] ?? -1], rest[next + 1]];
            if (declared === undefined || value === undefined) {
                throw damaged(file, place, 'it has a value of a series that does not exist, or no value');
            }
            readings.push({ ...declared, value });
        }
        return { workload: name, side: side === 0 ? 'base' : 'head', pair, at, readings };
    });
    return {
        gate,
        terms: Object.fromEntries(terms.map(({ benchmark, ...each }) => [benchmark, termsOf(each)])),
        paired,
        seed,
        runs,
        absences,
        doubts,
        notLooked,
        ...(data.history === undefined ? {} : { history: pastOf(data.history, series, file) }),
    };
}
function pastOf({ base, others, runs }, series, file) {
    return {
        base,
        runs: runs.map(({ commit, at, samples }, index) => ({
            commit,
            at,
            samples: samples.map(([number = -1, ...values]) => {
                const declared = series[number];
                if (declared !== undefined)
                    return (0,model_sample/* makeSample */.L)(declared.benchmark, declared.metric, values);
                throw damaged(file, `evidence.history.runs[${index}]`, 'it has values of a series that does not exist');
            }),
        })),
        ...(others === undefined ? {} : { others }),
    };
}
function termsOf(data) {
    const record = (pairs) => Object.fromEntries(pairs.map(({ metric, value }) => [metric, value]));
    return { ...data, thresholds: record(data.thresholds), budgets: record(data.budgets) };
}
function verdictOf(row, place, measured, file) {
    const comparison = comparisonOf(row, place, measured, file);
    return {
        benchmark: row.benchmark,
        ...(comparison === undefined ? {} : { comparison }),
        word: row.verdict,
        judges: row.judges,
        ...(row.budget === undefined ? {} : { budget: row.budget }),
        ...(row.threshold === undefined ? {} : { threshold: row.threshold }),
        because: row.because,
        decision: row.decision,
        ...(row.pairsNeeded === undefined ? {} : { pairsNeeded: row.pairsNeeded }),
    };
}
function comparisonOf(row, place, measured, file) {
    if (row.comparison === undefined)
        return undefined;
    const { benchmark, metric: name, unit, better, nature } = row;
    if (name === undefined || unit === undefined || better === undefined || nature === undefined) {
        throw damaged(file, place, 'metric, unit, better and nature belong together');
    }
    const metric = { name, unit, better, nature };
    const sample = (side) => {
        const data = row[side];
        if (data === undefined)
            return undefined;
        const values = data.values ?? measured(side === 'baseline' ? 'base' : 'head', benchmark, metric);
        if (values.length === 0)
            throw damaged(file, `${place}.${side}`, 'the evidence has no run with its values');
        if (values.some((value) => value < 0))
            throw damaged(file, `${place}.${side}`, 'it has a negative value');
        return (0,model_sample/* makeSample */.L)(benchmark, metric, values);
    };
    const [baseline, candidate] = [sample('baseline'), sample('candidate')];
    if (row.comparison === 'incomparable') {
        return {
            kind: 'incomparable',
            benchmark,
            metric,
            because: row.incomparable ?? '',
            ...(row.exactChange === undefined ? {} : { exactChange: row.exactChange }),
            ...(baseline === undefined ? {} : { baseline }),
            ...(candidate === undefined ? {} : { candidate }),
        };
    }
    if (row.comparison === 'added' && candidate !== undefined)
        return { kind: 'added', benchmark, metric, candidate };
    if (row.comparison === 'removed' && baseline !== undefined)
        return { kind: 'removed', benchmark, metric, baseline };
    if (row.comparison === 'compared' && baseline !== undefined && candidate !== undefined) {
        return { kind: 'compared', benchmark, metric, baseline, candidate, ...testOf(row, place, file) };
    }
    throw damaged(file, place, `it says ${row.comparison}, and a side for that is missing`);
}
function testOf({ effect, paired, exact, pWorse, pBetter, upperBound, minimumDetectable, spread, apart, policy }, place, file) {
    if (effect === undefined ||
        paired === undefined ||
        exact === undefined ||
        pWorse === undefined ||
        pBetter === undefined) {
        throw damaged(file, place, 'effect, paired, exact, pWorse and pBetter belong together');
    }
    const estimate = (name) => {
        const { infinite = {}, ...numbers } = effect[name];
        const read = (part) => {
            const sign = infinite[part];
            const known = numbers[part] ?? (sign === undefined ? undefined : sign * Infinity);
            if (known === undefined)
                throw damaged(file, `${place}.effect.${name}.${part}`, 'it is missing');
            return known;
        };
        return { value: read('value'), low: read('low'), high: read('high') };
    };
    return {
        paired,
        effect: { relative: estimate('relative'), absolute: estimate('absolute'), level: effect.level },
        pWorse,
        pBetter,
        upperBound: upperBound ?? Infinity,
        exact,
        minimumDetectable: minimumDetectable ?? Infinity,
        ...(spread === undefined ? {} : { spread }),
        ...(apart === undefined ? {} : { apart }),
        ...(policy === undefined ? {} : { basis: policy }),
    };
}
/**
 * Rows say some things twice, for readers: centres, counts, ratios. A file in which they no longer follow from the rest
 * was changed, and nobody could tell which half to believe.
 */
function agree(data, report, measured, file) {
    for (const [index, verdict] of report.verdicts.entries()) {
        const again = (0,report_data/* rowData */.Jj)(verdict, measured);
        const changed = Object.entries(data.rows[index] ?? {}).find(([key, value]) => {
            const said = again[key];
            return said === undefined || (0,json_text/* writeJson */.G)(said, false) !== (0,json_text/* writeJson */.G)(value, false);
        });
        if (changed !== undefined) {
            const place = `rows[${index}].${changed[0]}`;
            throw damaged(file, place, 'it does not follow from the rest of the file, so one of them was changed');
        }
    }
}


/***/ }),

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ monotonicSeconds),
/* harmony export */   v: () => (/* binding */ timestamp)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/** Clocks: the one that only moves forward, and the one on the wall. */

/** Seconds since an arbitrary moment; never goes backwards, whatever happens to the system's time. */
function monotonicSeconds() {
    return node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() / 1000;
}
/** Now, ISO 8601 in UTC. */
function timestamp() {
    return new Date().toISOString();
}


/***/ }),

/***/ 4158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** Content hashes: whether a text is still the one that was written. */

/** SHA-256 of the UTF-8 bytes of a text, 64 hexadecimal digits. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ })

};
