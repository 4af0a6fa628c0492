export const id = 588;
export const ids = [588,207];
export const modules = {

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

/***/ 44588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRest: () => (/* binding */ openRest)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/github/api-problem.js
var api_problem = __webpack_require__(40460);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/system/http.js
/**
 * One request to a web server. Node's `fetch` would do the same with a parser in WebAssembly, for 20 MB more memory and
 * some 50 ms; it knows no proxies either.
 */


/** Bytes of an answer that are read. */
const largest = 2 ** 26;
/** Rejects where no answer comes, or not all of it, or not before `signal`; redirections are an answer. */
async function requestText(address, request) {
    const { method, headers, body, signal } = request;
    const send = address.startsWith('https:') ? external_node_https_.request : external_node_http_.request;
    return new Promise((resolve, reject) => {
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const sent = send(address, { method, headers: { ...headers, ...length }, signal }, (response) => {
            const chunks = [];
            let size = 0;
            response.on('data', (chunk) => {
                chunks.push(chunk);
                size += chunk.length;
                if (size > largest)
                    response.destroy(new Error(`the answer is larger than ${largest} bytes`));
            });
            response.on('error', reject);
            response.on('end', () => {
                const named = Object.entries(response.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]);
                resolve({
                    status: response.statusCode ?? 0,
                    headers: Object.fromEntries(named),
                    text: Buffer.concat(chunks).toString('utf8'),
                });
            });
        });
        sent.on('error', reject);
        sent.end(body);
    });
}

;// CONCATENATED MODULE: ./build/github/open-client.js
/** How GitHub's API is reached: directly, or through the proxy that a runner of one's own stands behind. */

/**
 * The client that knows proxies takes half as much memory again as everything else here, so it is loaded where a proxy
 * is named only; it heeds `no_proxy` by itself.
 */
async function openClient(env = process.env) {
    const named = ['https_proxy', 'http_proxy'].some((name) => (env[name] ?? '') !== '' || (env[name.toUpperCase()] ?? '') !== '');
    if (!named)
        return requestText;
    const { defaults } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 61845));
    const proxied = defaults.request?.fetch ?? fetch;
    return async (address, request) => {
        const response = await proxied(address, { ...request, redirect: 'manual' });
        const headers = Object.fromEntries(response.headers);
        return { status: response.status, headers, text: await response.text() };
    };
}

;// CONCATENATED MODULE: ./build/github/rest.js
/** GitHub's REST API, as far as comments and issues take: every failure comes out as an `ApiProblem`. */



/** Seconds for one answer. */
const patience = 10;
/** Pages of a hundred; nobody reads a longer conversation, or has more issues of one label. */
const mostPages = 50;
const comment = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int().positive(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullish(),
});
const comments = schemas/* array */.YOg(comment);
const issue = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int().positive(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullish(),
    /** GitHub lists pull requests among issues. */
    pull_request: schemas/* unknown */.L5J().optional(),
});
const issues = schemas/* array */.YOg(issue);
const pull = schemas/* object */.Ikc({ number: schemas/* number */.aig().int().positive(), head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const pulls = schemas/* array */.YOg(pull);
const user = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
const refusal = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
/** Nothing is asked before a method is called. */
function openRest(token, { repository, api }) {
    let opened;
    const call = async (method, path, body) => answerTo(await (opened ??= openClient()), { method, address: `${api}${path}`, token, body });
    const place = `/repos/${repository.owner}/${repository.name}`;
    const couldBe = identity(call, token);
    const conversation = (number) => conversationOf(call, place, number, couldBe);
    return {
        conversation,
        board: () => boardOf(call, place, couldBe, conversation),
        async pullRequestsOf(branch) {
            const query = `state=open&head=${encodeURIComponent(branch)}&per_page=100`;
            const { data } = await call('GET', `${place}/pulls?${query}`);
            return read(pulls, data).map(({ number, head }) => ({ number, head: head.sha }));
        },
    };
}
/** A job's own token, as that of every app, may not ask who it is: then any app's it could be. */
function identity(call, token) {
    const isOfApp = token.startsWith('ghs_');
    let login;
    return async (author) => {
        const own = isOfApp
            ? undefined
            : await (login ??= permitted(async () => read(user, (await call('GET', '/user')).data).login));
        return own === undefined ? author.type === 'Bot' : author.login === own;
    };
}
function boardOf(call, place, couldBe, conversation) {
    const all = `${place}/issues`;
    const posting = async (answer) => postedIssue(read(issue, (await answer).data));
    return {
        async *issues(label) {
            const query = `state=all&labels=${encodeURIComponent(label)}&sort=created&direction=desc&per_page=100`;
            for (let page = 1; page <= mostPages; page += 1) {
                const { data, more } = await call('GET', `${all}?${query}&page=${page}`);
                yield* read(issues, data)
                    .filter(({ pull_request: pullRequest }) => pullRequest === undefined)
                    .map(postedIssue);
                if (!more)
                    return;
            }
        },
        read: (number) => posting(call('GET', `${all}/${number}`)),
        create: ({ title, body, label }) => posting(call('POST', all, { title, body, labels: [label] })),
        update: (number, change) => posting(call('PATCH', `${all}/${number}`, changeBody(change))),
        conversation,
        couldBe,
    };
}
const changeBody = ({ close, ...text }) => ({
    ...text,
    ...(close === undefined ? {} : { state: 'closed', state_reason: close.replace(' ', '_') }),
});
const postedIssue = ({ number, title, body, html_url: url, state, user: author, }) => ({
    number,
    title,
    body: body ?? '',
    url,
    isOpen: state === 'open',
    author: { login: author?.login ?? '', type: author?.type ?? '' },
});
function conversationOf(call, place, number, couldBe) {
    const one = (id) => `${place}/issues/comments/${id}`;
    const all = `${place}/issues/${number}/comments`;
    const posting = async (answer) => posted(read(comment, (await answer).data));
    return {
        async *comments() {
            for (let page = 1; page <= mostPages; page += 1) {
                const { data, more } = await call('GET', `${all}?per_page=100&page=${page}`);
                yield* read(comments, data).map(posted);
                if (!more)
                    return;
            }
        },
        read: (id) => posting(call('GET', one(id))),
        create: (body) => posting(call('POST', all, { body })),
        update: (id, body) => posting(call('PATCH', one(id), { body })),
        remove: async (id) => void (await call('DELETE', one(id))),
        head: () => permitted(async () => read(pull, (await call('GET', `${place}/pulls/${number}`)).data).head.sha),
        couldBe,
    };
}
const posted = ({ id, body, html_url: url, user: author }) => ({
    id,
    body: body ?? '',
    url,
    author: { login: author?.login ?? '', type: author?.type ?? '' },
});
/** Undefined where the token may not know. */
async function permitted(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof api_problem/* ApiProblem */.A && error.kind !== 'passing')
            return undefined;
        throw error;
    }
}
/** Redirections that are followed: a repository that was renamed answers with one. */
const mostRedirections = 3;
async function answerTo(client, question, redirections = 0) {
    const { method, address, token, body } = question;
    const signal = AbortSignal.timeout(patience * 1000);
    const sent = {
        method,
        headers: {
            accept: 'application/vnd.github+json',
            authorization: `token ${token}`,
            'user-agent': 'benchline',
            'x-github-api-version': '2022-11-28',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal,
    };
    const { status, headers, text } = await client(address, sent).catch((error) => {
        throw unanswered(error, signal.aborted);
    });
    const next = redirection(address, status, headers);
    if (next !== undefined && redirections < mostRedirections) {
        return answerTo(client, { ...question, address: next }, redirections + 1);
    }
    const data = parsed(text);
    if (status < 200 || status > 299) {
        const message = refusal.safeParse(data).data?.message ?? '';
        throw (0,api_problem/* problemOf */.Z)({ status, message, headers }, Date.now() / 1000);
    }
    return { data, more: headers['link']?.includes('rel="next"') === true };
}
/** Where to ask instead; only on the same server, which alone may see the token. */
function redirection(address, status, headers) {
    const location = headers['location'];
    if (![301, 302, 307, 308].includes(status) || location === undefined)
        return undefined;
    const next = new URL(location, address);
    return next.origin === new URL(address).origin ? next.href : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function unanswered(error, late) {
    if (late)
        return new api_problem/* ApiProblem */.A('passing', `no answer within ${patience} s`);
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return new api_problem/* ApiProblem */.A('passing', `no answer: ${cause instanceof Error ? cause.message : String(cause)}`);
}
/** What is no answer of GitHub was cut off on its way, or comes from something between us. */
function read(schema, data) {
    const result = schema.safeParse(data);
    if (result.success)
        return result.data;
    throw new api_problem/* ApiProblem */.A('passing', 'the answer was cut off, or is none of GitHub');
}


/***/ })

};
