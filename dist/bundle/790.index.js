export const id = 790;
export const ids = [790];
export const modules = {

/***/ 32790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepIssue: () => (/* binding */ keepIssue)
});

// EXTERNAL MODULE: ./build/github/api-problem.js
var api_problem = __webpack_require__(40460);
// EXTERNAL MODULE: ./build/github/comment-body.js
var comment_body = __webpack_require__(63964);
;// CONCATENATED MODULE: ./build/model/drift-view.js
/** The same series, over a stretch of time that overlaps: the same drift, seen with other runs or in another environment. */
function isSameDrift(a, b) {
    const sameSeries = a.drift.benchmark === b.drift.benchmark && a.drift.metric === b.drift.metric;
    return sameSeries && a.from <= b.to && b.from <= a.to;
}

;// CONCATENATED MODULE: ./build/github/drift-merge.js
/** What an issue about drift should tell after one more run, given what it told before. Pure. */

/**
 * A drift that an issue told of and that was closed by hand is not brought up again: somebody has looked at it and
 * thinks otherwise, and an issue that comes back with every push would teach people to ignore it. It is another matter
 * once the drift has grown by half. What Benchline closes itself remembers nothing, so a drift that was mended and comes
 * back is news.
 */
const growth = 1.5;
/** `dismissed`: what was closed by hand. `told`: what the open issue tells; empty where there is none. */
function mergeDrift(told, view, dismissed) {
    const { section: own } = view;
    const before = told.flatMap(({ sightings }) => sightings);
    const news = own.sightings.filter((seen) => before.some((old) => isSameDrift(old, seen)) || !isDismissed(seen, dismissed));
    const ended = [];
    const leftOf = (section, howOf) => ({
        ...section,
        sightings: section.sightings.filter((old) => {
            const how = howOf(old);
            if (how !== undefined)
                ended.push({ drift: old.drift, how });
            return how === undefined;
        }),
    });
    // What other environments told stays until their own next run; only that somebody answers for it holds everywhere.
    const others = told
        .filter(({ place }) => place !== own.place)
        .map((section) => leftOf(section, ({ drift }) => (view.accepts(drift) ? 'accepted' : undefined)));
    const mine = told
        .filter(({ place }) => place === own.place)
        .map((section) => ({
        ...section,
        sightings: section.sightings.filter((old) => !news.some((seen) => isSameDrift(old, seen))),
    }))
        .flatMap((section) => leftOf(section, (old) => endOf(old, view)).sightings);
    const sections = [...others, { ...own, sightings: [...news, ...mine] }];
    return { sections: sections.filter(({ sightings }) => sightings.length > 0), ended };
}
/** How something ended that is not seen any more; undefined where that cannot be told, so it stays. */
function endOf({ drift, from }, view) {
    if (view.accepts(drift))
        return 'accepted';
    if (!view.measures(drift))
        return 'unmeasured';
    // The level before it lies further back than the runs that are looked at, so it cannot be seen whether it is mended.
    return from < view.since ? undefined : 'fixed';
}
function isDismissed(seen, dismissed) {
    return dismissed.some((old) => isSameDrift(old, seen) && seen.drift.change <= old.drift.change * growth);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/github/marker.js
var marker = __webpack_require__(14878);
;// CONCATENATED MODULE: ./build/github/drift-state.js
/**
 * What an issue about drift remembers below its text, where readers do not see it: whose it is, and what it tells of.
 * An issue is edited by people, so nothing in it is sure.
 */


const level = schemas/* object */.Ikc({ level: schemas/* number */.aig(), runs: schemas/* number */.aig() });
/** JSON knows no infinite number: a change from nothing is kept as null. */
const change = schemas/* number */.aig()
    .nullable()
    .transform((value) => value ?? Infinity);
const drift = schemas/* object */.Ikc({
    benchmark: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['step', 'creep']),
    after: schemas/* string */.YjP(),
    upTo: schemas/* string */.YjP(),
    change,
    before: level,
    since: level,
    unit: schemas/* string */.YjP(),
    p: schemas/* number */.aig(),
});
const sections = schemas/* array */.YOg(schemas/* object */.Ikc({
    place: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    seen: schemas/* string */.YjP(),
    sightings: schemas/* array */.YOg(schemas/* object */.Ikc({ drift, from: schemas/* string */.YjP(), to: schemas/* string */.YjP() })),
}));
/** Characters of what is remembered, and of the text above it: both fit the 65,536 that GitHub takes. */
const room = 28_000;
const longestText = 36_000;
/** The last line of an issue about the drift of a suite. */
const markerOf = (suite) => `<!-- benchline-drift suite=${(0,marker/* encoded */.dS)(suite)} -->`;
const opening = '<!-- benchline-drift-state ';
const closing = ' -->';
/** An issue as it is posted. */
function withState({ text, sections: all }, suite) {
    return `${text.trimEnd()}\n\n${opening}${stateOf(all)}${closing}\n${markerOf(suite)}\n`;
}
/**
 * What fits, the largest changes first: what is forgotten comes back with the next run of its environment. No `>` can
 * end the comment, and nothing in it is taken for a mention.
 */
function stateOf(all) {
    const most = Math.max(0, ...all.map(({ sightings }) => sightings.length));
    for (let kept = most; kept > 0; kept = Math.floor(kept / 2)) {
        const fitting = all.map((section) => ({
            ...section,
            sightings: section.sightings.toSorted((a, b) => b.drift.change - a.drift.change).slice(0, kept),
        }));
        const json = JSON.stringify(fitting).replaceAll(/[<>@#]/gu, (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
        if (json.length <= room)
            return json;
    }
    return '[]';
}
/** What an issue of this suite says and remembers; undefined for any other issue. */
function readState(body, suite) {
    // GitHub's own editor sends carriage returns.
    const lines = body.replaceAll('\r\n', '\n').trimEnd().split('\n');
    if (lines.at(-1)?.trim() !== markerOf(suite))
        return undefined;
    const at = lines.findLastIndex((line) => line.startsWith(opening) && line.trimEnd().endsWith(closing));
    if (at === -1)
        return { text: lines.slice(0, -1).join('\n').trimEnd(), sections: [] };
    const text = lines.slice(0, at).join('\n').trimEnd();
    return { text, sections: parsed(lines[at]?.trimEnd().slice(opening.length, -closing.length) ?? '') };
}
function parsed(json) {
    try {
        return sections.safeParse(JSON.parse(json)).data ?? [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/github/drift-issue.js




const driftLabel = 'benchline: drift';
/** Looks and writes. It may be called again after any failure: it begins by looking what is there. */
async function keepOnce(board, view, words) {
    const all = await findOwn(board, view.suite);
    const dismissed = all.filter(({ issue }) => !issue.isOpen);
    // Two jobs at once may have opened one each: the older is kept.
    const [kept, ...doubles] = all
        .filter(({ issue }) => issue.isOpen)
        .toSorted((a, b) => a.issue.number - b.issue.number);
    if (kept === undefined)
        return drift_issue_open(board, view, words, dismissed);
    const more = doubles.flatMap(({ sections }) => sections);
    const keeping = await refresh(board, view, words, { kept, more, dismissed: sightingsOf(dismissed) });
    for (const double of doubles)
        await fold(board, double, kept.issue, view.suite);
    return keeping;
}
const sightingsOf = (own) => own.flatMap(({ sections }) => sections.flatMap(({ sightings }) => sightings));
/** Issues of this suite that could be ours, newest first. Anybody may open one that looks like it. */
async function findOwn(board, suite) {
    const found = [];
    for await (const issue of board.issues(driftLabel)) {
        const remembered = readState(issue.body, suite);
        if (remembered !== undefined && (await board.couldBe(issue.author)))
            found.push({ issue, ...remembered });
    }
    return found;
}
async function drift_issue_open(board, view, words, dismissed) {
    const { sections } = mergeDrift([], view, sightingsOf(dismissed));
    if (sections.length === 0)
        return whyNone(view, dismissed);
    const { title, text } = told(view, words, sections);
    const body = withState({ text, sections }, view.suite);
    const created = await board.create({ title, body, label: driftLabel });
    try {
        const older = (await findOwn(board, view.suite))
            .toReversed()
            .find(({ issue }) => issue.isOpen && issue.number < created.number);
        if (older === undefined)
            return { kind: 'opened', url: created.url };
        await fold(board, { issue: created }, older.issue, view.suite);
        return await refresh(board, view, words, { kept: older, more: [], dismissed: sightingsOf(dismissed) });
    }
    catch (error) {
        // It is told; a second issue is a blemish that the next run folds away.
        if (error instanceof api_problem/* ApiProblem */.A)
            return { kind: 'opened', url: created.url };
        throw error;
    }
}
function whyNone({ section }, dismissed) {
    const [first] = section.sightings;
    const where = first === undefined ? undefined : dismissed.find((own) => isDismissed(first, sightingsOf([own])));
    return where === undefined ? { kind: 'none' } : { kind: 'dismissed', url: where.issue.url };
}
/** Times that a text is looked at again after it was written: another job may have written its own part meanwhile. */
const looks = 3;
async function refresh(board, view, words, { kept, more, dismissed }) {
    const { number, url } = kept.issue;
    let kind = 'as it was';
    for (let look = 0; look < looks; look += 1) {
        // The list may have been long: what is there is read again right before it is written over.
        const current = await board.read(number);
        const before = readState(current.body, view.suite) ?? kept;
        const known = new Set(before.sections.map(({ place }) => place));
        const sections = [...before.sections, ...more.filter(({ place }) => !known.has(place))];
        if (!current.isOpen)
            return { kind: 'dismissed', url };
        if (sections.some(({ place, seen }) => place === view.section.place && seen > view.section.seen)) {
            return { kind: 'outdated', url };
        }
        const merged = mergeDrift(sections, view, dismissed);
        if (merged.sections.length === 0)
            return drift_issue_close(board, view, words, { current, before, ended: merged.ended });
        const { title, text } = told(view, words, merged.sections);
        // What is remembered changes with every run; nobody is bothered with an edit that shows nothing.
        if (current.title === title && before.text === text)
            return { kind, url };
        await board.update(number, { title, body: withState({ text, sections: merged.sections }, view.suite) });
        kind = 'updated';
    }
    return { kind, url };
}
function told({ suite, branch }, words, sections) {
    const { title, body } = words.issue({ suite, branch, sections });
    return { title, text: (0,comment_body/* shortened */.v)(body.trimEnd(), longestText).trimEnd() };
}
/** Says why, then closes. The text stays as it was; what it remembered goes, for nothing of it was closed by hand. */
async function drift_issue_close(board, { suite, commit }, words, { current, before, ended }) {
    await say(board, current, words.ended(ended, commit));
    const body = withState({ text: before.text, sections: [] }, suite);
    const { url } = await board.update(current.number, { body, close: 'completed' });
    return { kind: 'closed', url };
}
/** The older one has its part now. */
async function fold(board, { issue }, kept, suite) {
    await say(board, issue, `Two jobs opened an issue at once; #${kept.number} is kept up to date.`);
    const { text } = readState(issue.body, suite) ?? { text: '' };
    await board.update(issue.number, { body: withState({ text, sections: [] }, suite), close: 'not planned' });
}
/** Comments once, also where an earlier try was cut off. Where nobody may comment the issue is closed all the same. */
async function say(board, { number }, text) {
    const conversation = board.conversation(number);
    try {
        for await (const { body, author } of conversation.comments()) {
            if (body.trimEnd() === text.trimEnd() && (await board.couldBe(author)))
                return;
        }
        await conversation.create(text);
    }
    catch (error) {
        if (!(error instanceof api_problem/* ApiProblem */.A) || error.kind === 'passing')
            throw error;
    }
}

// EXTERNAL MODULE: ./build/reports/drift.js
var reports_drift = __webpack_require__(56699);
// EXTERNAL MODULE: ./build/action/post.js + 2 modules
var post = __webpack_require__(63086);
;// CONCATENATED MODULE: ./build/action/keep-issue.js
/** Keeps the issue that tells of drift. Whatever GitHub says to that, what was recorded stays recorded and the job green. */




/** `repository` is the address of its page. */
async function keepIssue(rest, view, repository) {
    const keeping = await (0,post/* ask */.kA)(() => keepOnce(rest.board(), view, {
        issue: (page) => (0,reports_drift/* driftIssue */.Zl)(page, { repository }),
        ended: reports_drift/* driftEnded */.In,
    }));
    if (!(keeping instanceof api_problem/* ApiProblem */.A))
        return { ...issueOf(keeping), findings: [] };
    const refused = keeping.kind === 'forbidden' || keeping.kind === 'absent';
    // Nobody who does without the issue is told so at every push; where there is drift, it matters.
    if (refused && view.section.sightings.length === 0)
        return { findings: [] };
    return { findings: [findingOf(keeping)] };
}
const words = {
    opened: 'an issue was opened',
    updated: 'the issue was brought up to date',
    'as it was': 'the issue says so already',
    closed: 'the issue was closed, for nothing of it is left',
    dismissed: 'the issue about it was closed by hand, which is respected',
    outdated: 'the job of a later run keeps the issue',
};
function issueOf(keeping) {
    return keeping.kind === 'none' ? {} : { issue: { text: words[keeping.kind], url: keeping.url } };
}
function findingOf({ kind, message }) {
    const here = 'it is told in this summary only';
    if (kind === 'forbidden') {
        return {
            code: 'no-drift-issue',
            severity: 'warning',
            text: `drift has no issue, because this token may not write issues (${message}): ${here}`,
            remedy: 'give the job that records `permissions: { contents: write, issues: write }`',
        };
    }
    if (kind === 'absent') {
        return {
            code: 'no-drift-issue',
            severity: 'warning',
            text: `drift has no issue, because the repository has none, or hides them from this token (${message}): ${here}`,
            remedy: 'switch issues on in the settings of the repository, and give the job that records `permissions: { contents: write, issues: write }`; or set `comment: never`',
        };
    }
    return {
        code: 'no-drift-issue',
        severity: 'warning',
        text: `the issue about drift could not be kept up to date (${message}): ${here}`,
        remedy: 'the next run that is recorded tries again',
    };
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
