export const id = 405;
export const ids = [405];
export const modules = {

/***/ 94458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ begin)
});

// EXTERNAL MODULE: ./build/github/annotations.js
var annotations = __webpack_require__(68492);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/github/inputs.js
/** The inputs of both actions, read strictly: a word that is not known is refused, never taken for the default. */

const modes = ['auto', 'check', 'record', 'comment'];
const occasions = ['auto', 'always', 'on-change', 'never'];
/** The variable in which the runner hands over an input: upper case, spaces become underscores, dashes stay. */
const inputVariable = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
/** Reads every input at once. Throws a `Fault` that names all that are wrong. */
function readInputs(env) {
    const findings = [];
    const given = (name) => {
        const text = env[inputVariable(name)]?.trim();
        return text === undefined || text === '' ? undefined : text;
    };
    const word = (name, words) => {
        const text = given(name) ?? words[0];
        const known = words.find((each) => each === text);
        if (known === undefined) {
            findings.push({
                code: 'bad-input',
                severity: 'error',
                text: `input ${name}: expected ${listed(words)}, found ${JSON.stringify(text)}`,
                remedy: `correct \`${name}\` under \`with:\` in the workflow`,
            });
        }
        return known ?? words[0];
    };
    const [config, baseline, token] = ['config', 'baseline', 'github-token'].map(given);
    const matrix = given('matrix');
    const inputs = {
        mode: word('mode', modes),
        comment: word('comment', occasions),
        fail: word('fail', ['true', 'false']) === 'true',
        workingDirectory: given('working-directory') ?? '.',
        report: given('report') ?? 'benchline-report',
        ...(config === undefined ? {} : { config }),
        ...(baseline === undefined ? {} : { baseline }),
        ...(token === undefined ? {} : { token }),
        // A runner that knows no matrix hands over `null`, or the expression as it stands.
        ...(matrix === undefined || matrix === 'null' || matrix.startsWith('${{') ? {} : { matrix }),
    };
    if (findings.length > 0)
        throw new finding/* Fault */.v(findings);
    return inputs;
}
const listed = (words) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

// EXTERNAL MODULE: ./build/github/job.js
var job = __webpack_require__(37249);
// EXTERNAL MODULE: ./build/github/runner.js + 4 modules
var runner = __webpack_require__(75102);
// EXTERNAL MODULE: ./build/reports/refusal.js
var refusal = __webpack_require__(41444);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/action/tell.js
var tell = __webpack_require__(91272);
;// CONCATENATED MODULE: ./build/action/begin.js
/** What both actions have around their work: inputs, the masked token, and faults told in the job's own ways. */








/** Does the work of an action and gives its exit code; whatever is thrown is told and becomes 2, or 3 where we are at fault. */
async function begin(env, work) {
    try {
        const inputs = readInputs(env);
        if (inputs.token !== undefined)
            keepSecret(env, inputs.token);
        return await work({ inputs, job: await (0,job/* readJob */.c)(env, inputs.matrix), env });
    }
    catch (error) {
        if (error instanceof finding/* Fault */.v)
            return tellFindings(error.findings);
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        (0,runner/* say */.cv)(`benchline ${version/* version */.r} failed by its own fault. Please report this:\n${stack}\n`);
        const text = `Benchline ${version/* version */.r} failed by its own fault; the log has the details. Please report this.`;
        (0,runner/* annotate */.fz)({ level: 'error', title: 'Benchline: internal error', message: text });
        await (0,tell/* summarizeOrWarn */.$i)(`## FAILED BY ITS OWN FAULT\n\n${text}\n`);
        return 3;
    }
}
/** No log shows it, and no program that is started from here inherits it. */
function keepSecret(env, token) {
    (0,runner/* hide */.jD)(token);
    delete env[inputVariable('github-token')];
}
async function tellFindings(findings) {
    (0,runner/* say */.cv)((0,tell/* findingsText */._g)(findings));
    for (const annotation of (0,annotations/* annotationsOfFindings */.m)(findings))
        (0,runner/* annotate */.fz)(annotation);
    await (0,tell/* summarizeOrWarn */.$i)((0,refusal/* refusalMarkdown */.K)(findings));
    return 2;
}


/***/ }),

/***/ 91272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ summarizeOrWarn),
/* harmony export */   _g: () => (/* binding */ findingsText),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _github_annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68492);
/* harmony import */ var _github_report_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73135);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75102);
/* harmony import */ var _commands_print_findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42903);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36939);
/* harmony import */ var _stores_profile_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12323);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67552);
/** Tells what came out, in every place where somebody may look, and none of them can silence another. */







/**
 * Gives the exit code that telling itself asks for: 2 where the report folder or the outputs, on which other steps
 * rest, could not be written. A summary that cannot be written changes nothing.
 */
async function tell(tidings) {
    const { folder, origin, files, profiles, text, markdown, annotations, outputs } = tidings;
    const faults = [
        await attempt(() => (0,_github_report_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReportFolder */ .aF)(folder, origin, files)),
        await attempt(() => writeProfiles(folder, profiles)),
        await attempt(() => setOutputs({ ...outputs, report: folder })),
    ].filter((each) => each !== undefined);
    (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(text);
    await summarizeOrWarn(markdown);
    for (const annotation of annotations)
        (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)(annotation);
    for (const { findings } of faults) {
        for (const annotation of (0,_github_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationsOfFindings */ .m)(findings))
            (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)(annotation);
    }
    return faults.length > 0 ? 2 : 0;
}
async function writeProfiles(folder, profiles) {
    if (profiles === undefined)
        return;
    try {
        await (0,_stores_profile_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .writeProfileFolder */ .P7)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(folder, profiles.of), profiles.all);
    }
    catch (error) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('unwritable', `the profiles cannot be written to ${folder}: ${error instanceof Error ? error.message : String(error)}`, { remedy: 'make room on the disk, or make the work folder writable' });
    }
}
/** Adds to the summary; a runner without one (an old one, `act`) is no fault. */
async function summarizeOrWarn(markdown) {
    if (await (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(markdown))
        return;
    (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)('the job summary cannot be written; the log and the report folder have everything');
}
async function attempt(work) {
    try {
        await work();
        return undefined;
    }
    catch (error) {
        if (error instanceof _model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .v)
            return error;
        throw error;
    }
}
async function setOutputs(outputs) {
    try {
        await (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG)(outputs);
    }
    catch (error) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('unwritable', `the outputs of this step cannot be written: ${error instanceof Error ? error.message : String(error)}`, { remedy: 'make room on the disk of the runner' });
    }
}
/** Findings as the command line prints them. */
function findingsText(findings) {
    let text = '';
    (0,_commands_print_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .printFindings */ .c)(findings, {
        err: (more) => {
            text += more;
        },
    });
    return text;
}


/***/ }),

/***/ 42903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ printFindings)
/* harmony export */ });
/** Control characters in names and captured output must not reach the terminal; line breaks and tabs may. */
const harmless = (text) => text.replaceAll(/(?![\n\t])\p{Cc}/gu, '�');
function findingText({ text, remedy, position }) {
    const place = position === undefined
        ? ''
        : `${[position.file, position.line, position.column].filter((part) => part !== undefined).join(':')}: `;
    return harmless(`${place}${text}${remedy === undefined ? '' : `\n  → ${remedy}`}`);
}
function printFindings(findings, terminal) {
    for (const finding of findings)
        terminal.err(`${findingText(finding)}\n`);
}


/***/ }),

/***/ 68492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   m: () => (/* binding */ annotationsOfFindings)
/* harmony export */ });
/* harmony import */ var _model_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9173);
/* harmony import */ var _model_explanation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30893);
/** What is shown at the top of a job and beside its lines of code: one remark a benchmark that asks for attention. */


/** The runner shows so many of a level and step, and drops the rest without a word. */
const most = 10;
/** Characters of a message that GitHub keeps. */
const longest = 4096;
const longestTitle = 200;
/** A remark for each verdict that fails or warns, and for each finding that is more than a note; what fails comes first. */
function annotationsOf(report) {
    const { explanations } = report;
    return fitting([
        ...report.verdicts.flatMap((verdict) => ofVerdict(verdict, explanations)),
        ...findingAnnotations(report.findings),
    ]);
}
/** The same for what could not be judged at all. */
function annotationsOfFindings(findings) {
    return fitting(findingAnnotations(findings));
}
function ofVerdict(verdict, explanations) {
    const { word, judges, decision, benchmark, comparison, because, accepted } = verdict;
    const level = levelOf(verdict);
    if (!judges || level === undefined || decision === 'passed')
        return [];
    const title = word.replace('-', ' ');
    const what = comparison === undefined ? benchmark : `${benchmark} (${comparison.metric.name})`;
    const who = accepted === undefined ? '' : `\n${(0,_model_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedText */ .zs)(accepted)}`;
    const message = `${because === '' ? what : `${what}: ${because}`}${who}`;
    const [culprit] = (0,_model_explanation_js__WEBPACK_IMPORTED_MODULE_1__/* .culpritsOf */ .E)(verdict, explanations);
    if (culprit === undefined)
        return [{ level, title: `${title}: ${benchmark}`, message }];
    const { name, file, line } = culprit;
    const position = { file, ...(line === undefined ? {} : { line }) };
    return [
        {
            level,
            title: `${title}: ${benchmark} by ${name}`,
            message: `${message}\n${culprit.because}`,
            position,
        },
    ];
}
function levelOf({ decision }) {
    if (decision === 'failed' || decision === 'inconclusive')
        return 'error';
    return decision === 'warned' ? 'warning' : undefined;
}
function findingAnnotations(findings) {
    return findings.flatMap(({ severity, text, remedy, position, benchmark, code }) => {
        if (severity === 'note')
            return [];
        const message = `${benchmark === undefined ? '' : `${benchmark}: `}${text}${remedy === undefined ? '' : `\n→ ${remedy}`}`;
        return [{ level: severity, title: code, message, ...(position === undefined ? {} : { position }) }];
    });
}
/** Cut to what GitHub shows; where there is more the last one says how much. */
function fitting(all) {
    return ['error', 'warning'].flatMap((level) => {
        const these = all.filter((each) => each.level === level).map(shortened);
        if (these.length <= most)
            return these;
        const rest = these.length - most + 1;
        const title = `${rest} more`;
        const message = `${rest} more ${level === 'error' ? 'errors' : 'warnings'}: the job summary and the report have them all`;
        return [...these.slice(0, most - 1), { level, title, message }];
    });
}
const shortened = (annotation) => ({
    ...annotation,
    title: cut(`Benchline: ${annotation.title}`, longestTitle),
    message: cut(annotation.message, longest),
});
/** Characters that would not be seen or would turn the reading order go; line breaks stay. */
function cut(text, length) {
    const calm = text.replaceAll(/(?!\n)\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/gu, ' ');
    if (calm.length <= length)
        return calm;
    // A pair of surrogates is never torn apart.
    return `${calm.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}


/***/ }),

/***/ 37249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl),
/* harmony export */   c: () => (/* binding */ readJob)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49567);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72211);
/** The job that runs us: what GitHub tells it in variables and in the file of its event. */



const repositoryName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+$/u);
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().positive();
const anyPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1) }) });
/** Throws a `Fault` where this is no job of GitHub Actions, or where its event cannot be read. */
async function readJob(env, matrix) {
    const { GITHUB_EVENT_NAME: event = '', GITHUB_EVENT_PATH: path = '', GITHUB_REF: ref = '' } = env;
    const repository = repositoryName.safeParse(env['GITHUB_REPOSITORY']);
    if (event === '' || path === '' || !repository.success) {
        const lacking = [
            event === '' ? 'GITHUB_EVENT_NAME' : '',
            path === '' ? 'GITHUB_EVENT_PATH' : '',
            repository.success ? '' : 'GITHUB_REPOSITORY',
        ].filter((name) => name !== '');
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('no-job', `this is no job of GitHub Actions: ${lacking.join(', ')} not set`, {
            remedy: 'elsewhere use the command line: benchline check',
        });
    }
    const payload = await readPayload(path);
    const [owner = '', name = ''] = repository.data.split('/');
    const run = count.safeParse(env['GITHUB_RUN_ID']).data ?? 1;
    const defaultBranch = anyPayload.safeParse(payload).data?.repository.default_branch;
    return {
        event,
        payload,
        repository: { owner, name },
        ref,
        refType: refTypeOf(ref),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        run,
        attempt: count.safeParse(env['GITHUB_RUN_ATTEMPT']).data ?? 1,
        name: jobName(env['GITHUB_JOB'] ?? '', matrix),
        url: runUrl(env, repository.data, run),
        page: pageUrl(env, repository.data),
        api: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    };
}
/** Page of a workflow run on the server of this job. */
function runUrl(env, repository, run) {
    return `${pageUrl(env, repository)}/actions/runs/${run}`;
}
const pageUrl = (env, repository) => `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}`;
function refTypeOf(ref) {
    if (ref.startsWith('refs/heads/'))
        return 'branch';
    return ref.startsWith('refs/tags/') ? 'tag' : 'other';
}
async function readPayload(path) {
    const unreadable = (why) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('unreadable-event', `the event of this job cannot be read: ${path}: ${why}`, {
        remedy: 'run the job again; on a runner of your own, look whether its work folder is writable',
    });
    const text = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(path);
    if (text === undefined)
        throw unreadable('there is no such file');
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw unreadable(error instanceof Error ? error.message : String(error));
    }
}
/** `judge (ubuntu-24.04, 22)`: as GitHub itself calls the jobs of a matrix. */
function jobName(id, matrix) {
    if (matrix === undefined)
        return id;
    try {
        const values = JSON.parse(matrix);
        if (typeof values !== 'object' || values === null || Object.keys(values).length === 0)
            return id;
        const texts = Object.values(values).map((value) => typeof value === 'string' ? value : JSON.stringify(value));
        return `${id} (${texts.join(', ')})`;
    }
    catch {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-input', 'input matrix: expected JSON', {
            remedy: 'leave `matrix` out: the action fills it in by itself',
        });
    }
}


/***/ }),

/***/ 73135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ readReportFolder),
/* harmony export */   O6: () => (/* binding */ clearReportFolder),
/* harmony export */   aF: () => (/* binding */ writeReportFolder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _model_json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74268);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67552);
/** The report folder: what a job leaves for an artifact, and what a job with more permissions reads of it. */





/** What posting needs beside the report: nothing in it decides where something is posted. */
const originSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('benchline.origin/1'),
    suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(256).exactOptional(),
    job: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4096),
    /** Whether the job is one of several that comment on their own. */
    matrix: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** What kept it from judging; absent where there is a report. */
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        code: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        severity: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['note', 'warning', 'error']),
        text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        remedy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
        position: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().exactOptional(), column: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().exactOptional() })
            .exactOptional(),
        benchmark: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
    }))
        .max(1000)
        .exactOptional(),
});
const names = ['report.json', 'report.md', 'comment.md', 'run.json', 'origin.json'];
/** Removes what an earlier job left, lest it be taken for the result of this one. Throws a `Fault` where it cannot. */
async function clearReportFolder(folder) {
    try {
        for (const name of names)
            await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFile */ .nM)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(folder, name));
        for (const name of ['pictures', 'report.profiles', 'run.profiles'])
            await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .removeTree */ .dM)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(folder, name));
    }
    catch (error) {
        throw unwritable(folder, error);
    }
}
function unwritable(folder, error) {
    const why = error instanceof Error ? error.message : String(error);
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('unwritable', `the report folder ${folder} cannot be written: ${why}`, {
        remedy: 'make room on the disk, or make the work folder writable',
    });
}
/** Throws a `Fault` where the folder cannot be written. */
async function writeReportFolder(folder, origin, files) {
    const { suite, job, matrix, findings } = origin;
    const data = {
        schema: 'benchline.origin/1',
        ...(suite === undefined ? {} : { suite }),
        job,
        matrix,
        ...(findings === undefined ? {} : { findings }),
    };
    try {
        // The folder ignores itself: the work tree stays clean for a step that records or judges after this one.
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x3)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(folder, '.gitignore'), '*\n');
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x3)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(folder, 'origin.json'), `${JSON.stringify(data, undefined, 2)}\n`);
        for (const [name, text] of Object.entries(files))
            await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x3)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(folder, name), text);
    }
    catch (error) {
        throw unwritable(folder, error);
    }
}
/** Bytes of a file that are read: a report of a thousand benchmarks is far below. */
const mostBytes = 16 * 2 ** 20;
/**
 * Reads a folder that a stranger may have made: plain files of bounded size in it, and nothing else, are looked at.
 * Throws a `Fault` where it is no report folder.
 */
async function readReportFolder(folder) {
    const text = await readHostile(folder, 'origin.json');
    if (text === undefined) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('no-report', `there is no report folder at ${folder}`, {
            remedy: 'download the artifact of the job that measured before this step; if there is none, that job was cancelled or failed before it began',
        });
    }
    const read = (0,_model_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)(text);
    const checked = 'problem' in read ? undefined : originSchema.safeParse(read.value);
    if (checked?.success !== true) {
        const why = 'problem' in read ? read.problem.text : pathOf(checked?.error);
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('report-damaged', `${(0,_system_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(folder, 'origin.json')} is not what Benchline writes: ${why}`);
    }
    const report = await readHostile(folder, 'report.json');
    if (report === undefined && checked.data.findings === undefined) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('no-report', `${folder} has neither a report.json nor a reason why there is none`);
    }
    const { schema: _, ...origin } = checked.data;
    return { origin, ...(report === undefined ? {} : { report }) };
}
const pathOf = (error) => `${error?.issues[0]?.path.join('.') ?? ''}: ${error?.issues[0]?.message ?? ''}`;
async function readHostile(folder, name) {
    const path = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(folder, name);
    const [real, home] = [await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(path), await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(folder)];
    if (real === undefined || home === undefined)
        return undefined;
    if (real !== (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(home, name)) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('report-damaged', `${path} is a link, and Benchline writes none`);
    }
    if (((await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(path)) ?? 0) > mostBytes) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('report-damaged', `${path} is larger than ${mostBytes / 2 ** 20} MiB`);
    }
    return (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(path);
}


/***/ }),

/***/ 75102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fz: () => (/* binding */ annotate),
  jD: () => (/* binding */ hide),
  lm: () => (/* binding */ notice),
  CG: () => (/* binding */ output),
  cv: () => (/* binding */ say),
  eh: () => (/* binding */ summarize),
  R8: () => (/* binding */ warn)
});

// UNUSED EXPORTS: harmless, withinBytes

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/system/append-text.js
/** Adds to a file that somebody else reads later. */

/** Rejects where the file cannot be written, a full disk included. */
async function appendText(path, text) {
    await (0,promises_.appendFile)(path, text);
}

;// CONCATENATED MODULE: ./build/github/runner.js
/**
 * Speaks to the runner: log, annotations, outputs, job summary, masks, as
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands has it. The toolkit's own modules
 * for that are taken by their files: its entry loads an HTTP client beside them, 20 MB and 50 ms that nothing here needs.
 */



/**
 * Text for the log. A line of it that the runner would take for a command (`::set-output …`, `##[group]`) is broken
 * by a character without width, because names and captured output come from the code under test.
 */
function say(text) {
    process.stdout.write(harmless(text));
}
function harmless(text) {
    return text.replaceAll(/^([^\S\n]*:):/gmu, '$1\u200B:').replaceAll('##[', '#\u200B#[');
}
/** One command on a line of its own: nothing in its parts can end it or begin another. */
const runner_issue = (name, message, properties = {}) => issueCommand(name, properties, message);
function annotate({ level, title, message, position }) {
    const { file, line, column: col } = position ?? {};
    runner_issue(level, message, { title, file, line, ...(line === undefined ? {} : { col }) });
}
/** A remark that is neither worse nor a doubt. */
function notice(message) {
    runner_issue('notice', message, { title: 'Benchline' });
}
function warn(message) {
    runner_issue('warning', message, { title: 'Benchline' });
}
/** Never shown in a log again, whoever prints it. */
function hide(secret) {
    runner_issue('add-mask', secret);
}
/** Sets outputs of the step. Rejects where the runner's file cannot be written; without one nobody asks for them. */
async function output(values) {
    const file = process.env['GITHUB_OUTPUT'] ?? '';
    if (file === '')
        return;
    const entries = Object.entries(values).map(([name, value]) => `${prepareKeyValueMessage(name, value)}\n`);
    await appendText(file, entries.join(''));
}
/** GitHub drops a summary of more than 1 MiB of a step. */
const mostBytes = 1_000_000;
/** Adds to the job's summary; false where there is one that cannot be written, which never changes a verdict. */
async function summarize(markdown) {
    const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
    if (file === '')
        return true;
    try {
        await appendText(file, withinBytes(markdown, mostBytes));
        return true;
    }
    catch {
        return false;
    }
}
/** Cut after a whole line, and said so; UTF-8 bytes are what GitHub counts. */
function withinBytes(text, bytes) {
    const encoded = new TextEncoder().encode(text);
    if (encoded.length <= bytes)
        return text;
    const note = '\n\n… cut here: the report folder has everything.\n';
    const kept = new TextDecoder().decode(encoded.subarray(0, bytes - note.length * 2));
    return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}${note}`;
}


/***/ }),

/***/ 36214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ chooseTask),
  D: () => (/* binding */ readPullRequest)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/github/nothing-to-do.js
/** What the entry of the action answers by itself, because loading the program for that would take ten times as long. */
/**
 * Why there is nothing to do, in a sentence; undefined where there is. The build copies the function's text into
 * `dist/action.js`, so it must stand on its own.
 */
function nothingToDo(env) {
    const mode = (env['INPUT_MODE'] ?? '').trim();
    if (mode !== '' && mode !== 'auto')
        return undefined;
    if (env['GITHUB_REF_TYPE'] !== 'tag')
        return undefined;
    return 'nothing to do for a tag: its commit was recorded or judged on its branch';
}

;// CONCATENATED MODULE: ./build/github/task.js
/** What a job is there for: its event and the input `mode` decide. */



const pullRequestEvent = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* number */.aig().int().positive(),
        head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/u) }),
    }),
});
const deletion = schemas/* object */.Ikc({ deleted: schemas/* literal */.euz(true) });
/** Events that stand for a state of the default branch, or can. */
const recording = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** Throws a `Fault` for what is refused: `pull_request_target`, recording a proposal, an event that says nothing. */
function chooseTask(mode, job) {
    if (job.event === 'pull_request_target') {
        throw (0,finding/* fault */.D)('pull-request-target', 'pull_request_target is refused: its token may write to the repository, and benchmarks of a pull request are code of a stranger', {
            remedy: 'use `on: pull_request`; for comments on pull requests from forks add the workflow_run half, see `benchline init --forks`',
        });
    }
    if (mode === 'comment')
        return { kind: 'comment' };
    const because = idle(mode, job);
    if (because !== undefined)
        return { kind: 'nothing', because };
    if (mode === 'record') {
        if (onDefaultBranch(job))
            return { kind: 'record' };
        throw (0,finding/* fault */.D)('not-recordable', `mode: record is refused on ${describe(job)}: only the default branch makes baselines, lest a proposal choose what it is judged by`, { remedy: "record in a job with `if: github.event_name == 'push'` and `branches: [main]`" });
    }
    if (mode === 'auto' && onDefaultBranch(job))
        return { kind: 'record' };
    if (mode === 'auto' && ![...recording, 'pull_request', 'merge_group'].includes(job.event)) {
        throw (0,finding/* fault */.D)('unknown-event', `mode: auto does not know what to do on ${job.event}`, {
            remedy: 'set `mode: check` to judge what is checked out',
        });
    }
    const pullRequest = job.event === 'pull_request' ? readPullRequest(job) : undefined;
    return { kind: 'check', ...(pullRequest === undefined ? {} : { pullRequest }) };
}
/** The pull request of the event. Throws a `Fault` where the event does not say which one it is. */
function readPullRequest({ payload }) {
    const read = pullRequestEvent.safeParse(payload);
    if (!read.success) {
        throw (0,finding/* fault */.D)('unreadable-event', 'the event of this job is a pull_request and does not say which one', {
            remedy: 'run the job again',
        });
    }
    const { number, head } = read.data.pull_request;
    return { number, head: head.sha };
}
function idle(mode, { event, refType, ref, payload }) {
    if (event === 'push' && deletion.safeParse(payload).success)
        return `nothing to do: ${ref} was deleted`;
    return nothingToDo({ INPUT_MODE: mode, GITHUB_REF_TYPE: refType });
}
/** A schedule runs nowhere else, and its event does not always name the branch. */
function onDefaultBranch({ event, ref, refType, defaultBranch }) {
    if (!recording.includes(event))
        return false;
    if (refType === 'branch' && defaultBranch !== undefined)
        return ref === `refs/heads/${defaultBranch}`;
    return event === 'schedule' && refType === 'branch';
}
const describe = ({ event, ref }) => `${event} of ${ref === '' ? 'an unknown branch' : ref}`;


/***/ }),

/***/ 36939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fault),
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
/**
 * The run cannot be judged: configuration, measuring or baseline is at fault, not Benchline and not the code
 * under test. Exit code 2. Carries every finding at once, so that a user mends all of them in one go.
 */
class Fault extends Error {
    name = 'Fault';
    findings;
    constructor(findings, options) {
        super(findings.map((finding) => finding.text).join('\n'), options);
        this.findings = findings;
    }
}
/** The usual fault: one finding of severity `error`. */
function fault(code, text, more = {}) {
    return new Fault([{ code, severity: 'error', text, ...more }]);
}


/***/ }),

/***/ 41444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusalMarkdown),
/* harmony export */   O: () => (/* binding */ findingsMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38705);

/** Findings that are listed; a configuration with more faults is mended a few at a time. */
const most = 50;
/** The first line says it all; nothing that could not be judged looks like a verdict. */
function refusalMarkdown(findings, title = 'COULD NOT JUDGE') {
    const [first] = findings;
    const rest = findings.length - most;
    const headline = `## ${title}${first === undefined ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(first.text)}`}`;
    return `${[headline, findingsMarkdown(findings), rest > 0 ? `… and ${rest} more.` : '']
        .filter((block) => block !== '')
        .join('\n\n')}\n`;
}
/** A list of findings, as far as they are listed. */
function findingsMarkdown(findings) {
    return findings.slice(0, most).map(item).join('\n');
}
function item({ severity, text, remedy, position, benchmark }) {
    const place = position === undefined ? [] : [position.file, position.line, position.column];
    const about = [place.filter((part) => part !== undefined).join(':'), benchmark ?? '']
        .filter((part) => part !== '')
        .map((part) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownName */ .Zt)(part));
    const where = about.length === 0 ? '' : ` (${about.join(', ')})`;
    return `- **${severity}**${where}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text)}${remedy === undefined ? '' : ` → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(remedy)}`}`;
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the program; a test holds it against package.json. */
const version = '0.1.0';


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
