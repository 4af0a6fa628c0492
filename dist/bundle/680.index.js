export const id = 680;
export const ids = [680];
export const modules = {

/***/ 35546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ keepRun),
  b: () => (/* binding */ openForKeeping)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/stores/codec.js
var codec = __webpack_require__(53749);
// EXTERNAL MODULE: ./build/stores/profile-folder.js
var profile_folder = __webpack_require__(12323);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/github-event.js
var github_event = __webpack_require__(85704);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/gate/ground.js
var gate_ground = __webpack_require__(37191);
;// CONCATENATED MODULE: ./build/gate/require-pushable.js
/** Whether a job may put a baseline where others read it. */

/**
 * Throws a `Fault` in a job for anything but the default branch: a proposal must not choose what it is judged by.
 * Outside a job the user has said so.
 */
function requirePushable(event) {
    if (event === undefined)
        return;
    const { defaultBranch: branch, ref } = event;
    const known = branch === undefined
        ? event.kind === 'other' && event.name === 'schedule'
        : ref === `refs/heads/${branch}`;
    if (event.kind === 'other' && known)
        return;
    const what = event.kind === 'other' ? event.name : event.kind;
    throw (0,finding/* fault */.D)('not-recordable', `a baseline is pushed from the default branch only, and this is ${what} of ${ref ?? 'an unknown branch'}`, { remedy: 'record without --push, or in a job for a push to the default branch' });
}

;// CONCATENATED MODULE: ./build/gate/keep-run.js
/** Keeps a run: in the store of the configuration, and pushed only where that may be. */








/** The store, to put something into it. Throws a `Fault` in a job that must not. */
async function openForKeeping(request, { repository, plan }) {
    const { credentials, interruption, push = false } = request;
    if (push)
        requirePushable(await (0,github_event/* readGithubEvent */.a)());
    return plan.baseline.openStore(repository, { push, credentials, undoing: interruption });
}
/** Keeps a run that was measured before and could not be kept then, with the profiles beside it. `file` is relative to `cwd`. */
async function keepRun(request, file) {
    const ground = await (0,gate_ground/* openGround */._)(request);
    const path = (0,paths/* resolve */.hd)(request.cwd, file);
    const text = await (0,files/* readText */.yR)(path);
    if (text === undefined)
        throw (0,finding/* fault */.D)('no-file', `there is no file ${file}`);
    const run = (0,codec/* decodeRun */.am)(text, file);
    const { suite } = ground.plan;
    if (run.suite !== suite) {
        throw (0,finding/* fault */.D)('other-suite', `${file} holds a run of the suite ${run.suite}, and the configuration is of ${suite}`, {
            position: { file },
        });
    }
    const store = await openForKeeping(request, ground);
    request.watch({ kind: 'stage', text: `keeping the run in ${store.place}` });
    const profiles = await (0,profile_folder/* readProfileFolder */.uH)(path);
    return { run, profiles, ...(await store.put(run, profiles)) };
}


/***/ }),

/***/ 68680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/judge/health.js
var judge_health = __webpack_require__(43560);
// EXTERNAL MODULE: ./build/judge/tell-health.js
var tell_health = __webpack_require__(14352);
// EXTERNAL MODULE: ./build/stats/random.js
var stats_random = __webpack_require__(52681);
// EXTERNAL MODULE: ./build/measure/order.js
var order = __webpack_require__(69503);
;// CONCATENATED MODULE: ./build/measure/measure-series.js


/** What each round gave, in order; a run that fails rejects the whole, because a partial run is never a baseline. */
async function measureSeries(workloads, pace) {
    const random = (0,stats_random/* seededRandom */.Is)(pace.seed);
    const results = [];
    const begun = pace.now();
    const total = pace.runs * workloads.length;
    for (let round = 0; round < pace.runs && (round === 0 || pace.now() < pace.deadline); round += 1) {
        for (const workload of (0,order/* nextRound */.q)(workloads, random)) {
            const left = results.length === 0 ? 0 : ((pace.now() - begun) / results.length) * (total - results.length);
            pace.watch({ kind: 'measuring', done: results.length, total, left, workload: workload.name });
            results.push(await workload.run());
        }
    }
    return results;
}

// EXTERNAL MODULE: ./build/model/sample.js
var sample = __webpack_require__(14518);
// EXTERNAL MODULE: ./build/model/series-key.js
var series_key = __webpack_require__(3543);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(82364);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/system/git/head.js
var git_head = __webpack_require__(86221);
// EXTERNAL MODULE: ./build/system/github-event.js
var github_event = __webpack_require__(85704);
// EXTERNAL MODULE: ./build/system/git/sweep.js
var sweep = __webpack_require__(10015);
// EXTERNAL MODULE: ./build/system/machine.js
var machine = __webpack_require__(27501);
// EXTERNAL MODULE: ./build/system/health/watch-health.js + 3 modules
var watch_health = __webpack_require__(26328);
;// CONCATENATED MODULE: ./build/system/workflow-run.js
/** Which run of a GitHub workflow this is: whoever doubts a baseline can look at the job that measured it. */
/** The address of the run and its attempt; nothing outside a GitHub job. */
function workflowRun(env = process.env) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = env;
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    if (env['GITHUB_ACTIONS'] !== 'true' || repository === undefined || run === undefined)
        return {};
    return { workflow: `${server}/${repository}/actions/runs/${run}/attempts/${attempt}` };
}

// EXTERNAL MODULE: ./build/gate/count.js + 3 modules
var count = __webpack_require__(34423);
// EXTERNAL MODULE: ./build/gate/ground.js
var ground = __webpack_require__(37191);
// EXTERNAL MODULE: ./build/gate/keep-profile.js + 6 modules
var keep_profile = __webpack_require__(14713);
// EXTERNAL MODULE: ./build/gate/profile-run.js
var profile_run = __webpack_require__(56687);
;// CONCATENATED MODULE: ./build/gate/profile-head.js


/** The second tells what repeats exactly and how much one run differs from another; more would only take up room. */
const repeats = 2;
/** What profiling is given of the time limit of a recording. */
function reservedForRecording(tried, timeLimit) {
    const all = tried.flatMap(({ entry: { profiling }, seconds }) => profiling === undefined ? [] : [repeats * (0,profile_run/* profiledSeconds */.fc)(profiling.slowdown, seconds.head)]);
    return Math.min(timeLimit / 4, all.reduce((sum, seconds) => sum + seconds, 0));
}
/** A recording without profiles is a recording of times: what cannot be profiled is told, and no reason to keep nothing. */
async function profileHead(tried, ground) {
    const profiles = [];
    const findings = [];
    for (const one of tried) {
        const taken = await profileOne(one, ground);
        profiles.push(...taken.profiles);
        findings.push(...taken.findings.map((finding) => ({ ...finding, benchmark: one.name })));
    }
    return { profiles, findings };
}
async function profileOne(one, { place, commit, deadline, now, watch }) {
    const { profiling, timeout } = one.entry;
    const workload = one.sides.head;
    if (profiling === undefined || workload === undefined)
        return { profiles: [], findings: [] };
    const profiler = await chosen(profiling, workload, place);
    if ('because' in profiler) {
        return without({ code: 'profiler-missing', text: profiler.because, remedy: profiler.remedy });
    }
    watch({ kind: 'stage', text: `profiling ${one.name} by ${profiler.name}` });
    const profiles = [];
    const findings = new Map();
    for (let repeat = 1; repeat <= Math.min(repeats, profiling.repeats); repeat += 1) {
        const expected = (0,profile_run/* profiledSeconds */.fc)(profiler.slowdown, one.seconds.head);
        if (now() + expected > deadline) {
            if (repeat > 1)
                break;
            return without({
                code: 'not-profiled',
                text: 'no profile is kept of it: the time limit left no time for one',
                remedy: 'set a larger `time-limit`, or record fewer runs',
            });
        }
        const options = { args: profiling.args, functions: profiling.functions, warmed: true };
        const seconds = Math.max(1, Math.min(timeout * profile_run/* patience */._L, deadline - now() + expected));
        const answer = await (0,profile_run/* profileRun */.xn)({ side: 'head', workload, place }, { profiler, profiling, options, seconds });
        if (!('profile' in answer))
            return without(answer);
        for (const finding of answer.findings)
            findings.set(finding.text, finding);
        const { root } = place;
        profiles.push(await (0,keep_profile/* packProfile */.J)({ profile: answer.profile, tool: profiler.name, repeat, root }, commit));
    }
    return { profiles, findings: [...findings.values()] };
}
/** What tells of time, else what tells of memory alone; why there is neither. */
async function chosen(profiling, workload, place) {
    const ofTime = await profiling.choose(workload, place, 'time');
    if (!('because' in ofTime))
        return ofTime;
    const ofMemory = await profiling.choose(workload, place, 'memory');
    return 'because' in ofMemory ? ofTime : ofMemory;
}
const without = (finding) => ({
    profiles: [],
    findings: [{ ...finding, severity: 'warning' }],
});

// EXTERNAL MODULE: ./build/gate/keep-run.js + 1 modules
var keep_run = __webpack_require__(35546);
// EXTERNAL MODULE: ./build/gate/run-finding.js
var run_finding = __webpack_require__(43411);
// EXTERNAL MODULE: ./build/gate/selection.js
var selection = __webpack_require__(83272);
// EXTERNAL MODULE: ./build/measure/course.js
var measure_course = __webpack_require__(75894);
// EXTERNAL MODULE: ./build/measure/pairs.js
var measure_pairs = __webpack_require__(12278);
// EXTERNAL MODULE: ./build/model/metric.js
var model_metric = __webpack_require__(16080);
// EXTERNAL MODULE: ./build/stats/hodges-lehmann.js + 1 modules
var hodges_lehmann = __webpack_require__(89500);
// EXTERNAL MODULE: ./build/stats/pair-error.js
var pair_error = __webpack_require__(65225);
// EXTERNAL MODULE: ./build/stats/spread-of-few.js
var spread_of_few = __webpack_require__(62580);
// EXTERNAL MODULE: ./build/gate/demands.js
var demands = __webpack_require__(72710);
// EXTERNAL MODULE: ./build/gate/sides.js + 11 modules
var sides = __webpack_require__(63339);
// EXTERNAL MODULE: ./build/gate/trial.js + 11 modules
var gate_trial = __webpack_require__(23934);
;// CONCATENATED MODULE: ./build/gate/null-pairs.js













/**
 * Pairs of a workload: fewer than `fewest` tell nothing, and there are never more than `most`; at each of `looks` it is
 * seen whether they are enough, or have taken `patience` times as long as the recording did. Enough is decided by the size of their noise, never by which side was slower.
 */
const fewest = 8;
const looks = new Set([12, 20, 30]);
const most = 40;
const patience = 4;
/**
 * Head's side and, where there is one, that of the commit before it. A recording must not fail for the sake of what it
 * could learn: where the commit before cannot even be copied, head is made ready alone, and `work` is told why.
 */
async function withBefore({ head, base }, ground, work) {
    let begun = false;
    try {
        return await (0,sides/* withSides */.x)({ head, ...(base === undefined ? {} : { base }) }, ground, (made) => {
            begun = true;
            return work(made, made.baseFault === undefined ? [] : [skipped(made.baseFault)]);
        });
    }
    catch (error) {
        if (begun || base === undefined || !isRefusal(error, ground.interruption))
            throw error;
        return (0,sides/* withSides */.x)({ head }, ground, (made) => work(made, [skipped(error)]));
    }
}
/** Pairs of the two in what time is left; nothing, and why, where that cannot be. */
async function measureNulls({ places }, ground) {
    const { base } = places;
    if (base === undefined)
        return { nulls: [], findings: [] };
    const end = endOf(ground);
    const { entries, late } = fitting(ground, end);
    if (entries.length === 0)
        return { nulls: [], findings: late };
    ground.watch({
        kind: 'note',
        text: 'this change touches nothing that these benchmarks run: the commit before is measured beside it, to learn how far two builds of the same code differ',
    });
    try {
        const { tried, doubts, absences } = await (0,gate_trial/* tryAll */.J)(entries, {
            ...ground,
            places: { base, head: places.head },
            declaredAtBase: new Set(entries.map(({ name }) => name)),
            only: ground.names,
        });
        const crashed = absences
            .filter(({ side, kind }) => side === 'base' && kind === 'crashed')
            .map(({ benchmark, because }) => failing(benchmark, 'base', because));
        const own = tried.filter(({ sides }) => sides.base !== undefined);
        const { nulls, findings } = await pairUp(own, places, { ...ground, deadline: end });
        return {
            nulls: nulls.filter((one) => !isDoubted(one, doubts)),
            findings: [...crashed, ...findings, ...late],
        };
    }
    catch (error) {
        if (!isRefusal(error, ground.interruption))
            throw error;
        return { nulls: [], findings: [skipped(error)] };
    }
}
const isRefusal = (error, { signal }) => error instanceof finding/* Fault */.v && !signal.aborted;
const isDoubted = ({ benchmark, metric }, doubts) => doubts.some((doubt) => doubt.benchmark === benchmark && (doubt.metric ?? metric) === metric);
const skipped = (why) => ({
    code: 'no-null-pairs',
    severity: 'note',
    text: `the commit before HEAD is the same program and could not be measured beside it: ${why.findings[0]?.text.split('\n', 1)[0] ?? ''}`,
});
/**
 * When it must be over. Changes that touch no code at all are few and may use the time limit; in a repository of many
 * parts nearly every change spares some, and a recording shall take no more than twice as long for that.
 */
function endOf({ same, begun, deadline, now }) {
    return same.whole ? deadline : Math.min(deadline, now() + (now() - begun));
}
/**
 * The entries whose fewest pairs fit into the time that is left: the shortest first, or drawn where only `paths` were
 * spared, since the next change will spare them again.
 */
function fitting({ same, tried, seed, now }, end) {
    const costs = same.entries.map((entry) => {
        const seconds = tried
            .filter((one) => one.entry.name === entry.name)
            .reduce((sum, one) => sum + one.seconds.head, 0);
        return { entry, cost: 2 * seconds * (fewest + Math.max(1, entry.warmup)) };
    });
    let left = end - now();
    const order = same.whole ? costs.toSorted((a, b) => a.cost - b.cost) : (0,stats_random/* shuffled */.A4)(costs, (0,stats_random/* seededRandom */.Is)(seed));
    const entries = order.flatMap(({ entry, cost }) => {
        if (cost > left)
            return [];
        left -= cost;
        return [entry];
    });
    const count = costs.length - entries.length;
    if (count === 0 || !same.whole)
        return { entries, late: [] };
    return {
        entries,
        late: [
            {
                code: 'no-null-pairs',
                severity: 'note',
                text: `the recording left too little of \`time-limit\` to measure ${count === 1 ? '1 benchmark' : `${count} benchmarks`} beside the commit before HEAD, which is the same program`,
                remedy: 'raise `time-limit`: it is needed only for changes that touch no code',
            },
        ],
    };
}
async function pairUp(tried, places, ground) {
    const { gate, seed, begun, deadline, now, watch } = ground;
    const late = now() + patience * (now() - begun);
    const pace = {
        seed,
        deadline,
        now,
        margin: gate.margin,
        alpha: gate.falseAlarmRate,
        otherTests: 0,
        recorded: () => [],
        watch,
    };
    const course = (0,measure_course/* openCourse */._e)(tried.map((one) => ({
        name: one.name,
        seconds: one.seconds,
        demands: (0,demands/* demandsOf */.wu)(one.entry, one.series, gate),
        exact: false,
        async run(side) {
            const [workload, place] = [one.sides[side], places[side]];
            return workload === undefined || place === undefined ? [] : workload.run(place);
        },
    })), pace);
    const metrics = metricsOf(tried);
    const ratiosNow = (entrant) => {
        const seen = course.seen('confirm');
        const count = entrant.counts.get('confirm') ?? 0;
        return judgedOf(entrant, course).flatMap(({ benchmark, metric }) => {
            const [pairs, known] = [seen(benchmark, metric), metrics.get((0,series_key/* seriesKey */.X)(benchmark, metric))];
            // A metric that single runs lack would pair the wrong ones.
            if (pairs?.base.length !== count || pairs.head.length !== count || known === undefined)
                return [];
            const ratios = (0,measure_pairs/* ratiosOf */.g)(pairs, (0,model_metric/* worseSign */.CF)(known));
            if (ratios === undefined || count < fewest)
                return [];
            const own = (0,spread_of_few/* spreadOfFew */.l)(ratios);
            const error = (0,pair_error/* pairError */.f)({ own, prior: own, pairs: count, weight: 0 });
            return [{ benchmark, metric, ratio: (0,hodges_lehmann/* hodgesLehmann */.i)(ratios).value + 0, error }];
        });
    };
    // An error of a third of the margin is what a margin of three deviations has room for.
    const goal = Math.log1p(gate.margin) / 3;
    await (0,measure_course/* interleave */.CC)(course, course.entrants.map((entrant) => ({ entrant, pairs: most })), {
        stage: 'confirm',
        enough: (entrant, pairs) => looks.has(pairs) && (now() > late || ratiosNow(entrant).every(({ error }) => error <= goal)),
    });
    for (const { error } of course.failures)
        if (!(error instanceof source/* RunFault */.u))
            throw error;
    return {
        nulls: course.entrants.filter(({ failed }) => !failed).flatMap(ratiosNow),
        findings: course.failures.map(({ workload, side, error }) => failing(workload, side, error instanceof Error ? error.message : '')),
    };
}
const failing = (name, side, because) => ({
    code: 'no-null-pairs',
    severity: 'note',
    text: `${name} fails on ${side === 'base' ? 'the commit before HEAD' : 'HEAD'} when the two are measured side by side: ${because}`,
});
function metricsOf(tried) {
    return new Map(tried.flatMap(({ series }) => series.head.map(({ benchmark, metric }) => [(0,series_key/* seriesKey */.X)(benchmark, metric.name), metric])));
}
/** What judges; where it is open which clock does, the one that base's own times speak for. */
function judgedOf({ demands }, course) {
    const found = demands.map(({ benchmark, metric }) => ({
        benchmark,
        metric: (0,measure_pairs/* settledMetric */.U)(metric, (name) => course.atBase(benchmark, name)).metric,
    }));
    return [...new Map(found.map((one) => [(0,series_key/* seriesKey */.X)(one.benchmark, one.metric), one])).values()];
}

// EXTERNAL MODULE: ./build/system/git/commit.js
var commit = __webpack_require__(65430);
// EXTERNAL MODULE: ./build/system/git/fetch-commit.js + 1 modules
var fetch_commit = __webpack_require__(8064);
// EXTERNAL MODULE: ./build/gate/touches-code.js
var touches_code = __webpack_require__(86895);
;// CONCATENATED MODULE: ./build/gate/same-code.js






/**
 * All entries where the change touches nothing that runs; else those that have `paths` none of which it touches. The
 * commit before is the first parent: a merge brings in all of its branch at once.
 */
async function sameCode(repository, ground) {
    try {
        return await compared(repository, ground);
    }
    catch (error) {
        // What a recording could learn is no reason for it to fail.
        if (!(error instanceof finding/* Fault */.v) || ground.signal.aborted)
            throw error;
        return { findings: [untold(`: ${error.findings[0]?.text ?? ''}`)] };
    }
}
/** Nearly every change of a repository of many parts spares some: one in four teaches enough, and costs a second setup. */
const isDrawn = (commit) => Number.parseInt(commit.slice(-2), 16) % 4 === 0;
async function compared(repository, { head, plan, names, glob, reach }) {
    const [parent] = (await (0,commit/* readCommit */.kN)(repository, head.commit)).parents;
    if (parent === undefined)
        return { findings: [] };
    if (!(await (0,commit/* hasCommit */.QE)(repository, parent))) {
        const got = reach === undefined ? undefined : await (0,fetch_commit/* fetchCommit */.iH)(repository, parent, reach);
        if (got?.kind !== 'here') {
            const tried = got === undefined ? '' : ` and could not be fetched (${got.why})`;
            return { findings: [untold(`: it is not in this clone${tried}`, deepen)] };
        }
    }
    const files = await (0,commit/* changedPaths */.vl)(repository, parent, head.commit);
    const { entries, notLooked } = (0,selection/* select */.L)(plan.entries, names, glob, { files, configuration: plan.file });
    const spared = new Set(notLooked);
    const whole = !(0,touches_code/* touchesCode */.N)(files);
    const shared = [...(whole ? entries : []), ...plan.entries.filter(({ name }) => spared.has(name))];
    if (shared.length === 0 || (!whole && !isDrawn(head.commit)))
        return { findings: [] };
    const { plan: own = plan } = await (0,ground/* readBasePlan */.r)(repository, parent, plan.file);
    return {
        same: { before: { commit: parent, label: 'HEAD~1', plan: own }, entries: shared, whole },
        findings: [],
    };
}
const deepen = 'set fetch-depth: 2 on actions/checkout; in a clone of your own run: git fetch --deepen=1';
const untold = (why, remedy) => ({
    code: 'no-null-pairs',
    severity: 'note',
    text: `nobody can tell what changed since the commit before HEAD, so nothing is learned from it${why}`,
    ...(remedy === undefined ? {} : { remedy }),
});

;// CONCATENATED MODULE: ./build/gate/record.js























async function record(request) {
    const { watch, interruption } = request;
    watch({ kind: 'stage', text: 'reading the repository' });
    const { repository, plan } = await (0,ground/* openGround */._)(request);
    await (0,sweep/* sweep */.X)(repository);
    const head = await (0,git_head/* readHead */.z)(repository, interruption);
    if (head.uncommitted) {
        throw (0,finding/* fault */.D)('uncommitted', 'there are uncommitted changes, and a baseline belongs to a commit', {
            remedy: 'commit or stash them, then record',
        });
    }
    const store = await (0,keep_run/* openForKeeping */.b)(request, { repository, plan });
    await store.ready(plan.suite);
    const names = (0,selection/* only */.j)(request.only);
    const { entries } = (0,selection/* select */.L)(plan.entries, names, request.only, undefined);
    const event = await (0,github_event/* readGithubEvent */.a)();
    const { same, findings: unknown } = await sameCode(repository, {
        head,
        plan,
        names,
        glob: request.only,
        // Outside a job the clone is the user's own, and nothing is fetched into it.
        reach: event === undefined ? undefined : { credentials: request.credentials, undoing: interruption },
        signal: interruption.signal,
    });
    const sides = {
        head: { commit: head.commit, label: head.label, plan },
        ...(same === undefined ? {} : { base: same.before }),
    };
    const selected = new Set(entries.map(({ name }) => name));
    const seed = request.seed ?? Number.parseInt(head.commit.slice(0, 8), 16);
    const { run, profiles, findings } = await withBefore(sides, { repository, selected, interruption, watch }, async (made, alone) => {
        const begun = (0,clock/* monotonicSeconds */.m)();
        const at = (0,clock/* timestamp */.v)();
        const health = (0,watch_health/* watchHealth */.c)(begun);
        const now = () => {
            health.look();
            return (0,clock/* monotonicSeconds */.m)();
        };
        const trial = await (0,gate_trial/* tryAll */.J)(entries, {
            places: { head: made.places.head },
            declaredAtBase: undefined,
            userRoot: repository.root,
            only: names,
            glob: request.only,
            now,
            watch,
        });
        const counting = (0,count/* openCounting */.A)(trial.tried, {
            places: { head: made.places.head },
            begun,
            deadline: begun + plan.timeLimit,
            now,
            watch,
            // Nothing is judged here: whatever may be counted later has its counts then.
            unsettled: () => new Set(trial.tried.map(({ name }) => name)),
        });
        await counting.begin(new Set(), begun + plan.timeLimit / 2);
        const readings = await measureSeries(trial.tried.map(({ name, sides: { head: workload } }) => ({
            name,
            run: async () => (workload === undefined ? [] : faulting(name, workload.run(made.places.head))),
        })), {
            seed,
            runs: request.runs,
            deadline: begun +
                plan.timeLimit -
                counting.reserved(plan.timeLimit) -
                reservedForRecording(trial.tried, plan.timeLimit),
            now,
            watch,
        });
        const counted = await counting.finish();
        const seen = health.done();
        const profiled = await profileHead(trial.tried, {
            place: made.places.head,
            commit: head.commit,
            deadline: begun + plan.timeLimit,
            now: clock/* monotonicSeconds */.m,
            watch,
        });
        const taught = same === undefined
            ? undefined
            : await measureNulls(made, {
                same,
                gate: plan.gate,
                tried: trial.tried,
                userRoot: repository.root,
                names,
                glob: request.only,
                seed,
                begun,
                deadline: begun + plan.timeLimit,
                now: clock/* monotonicSeconds */.m,
                watch,
                interruption,
            });
        const environment = await (0,machine/* readEnvironment */.Qo)({
            env: made.places.head.env,
            ...(plan.environment === undefined ? {} : { named: plan.environment }),
        });
        const recorded = {
            suite: plan.suite,
            commit: head.commit,
            ...(head.branch === undefined ? {} : { branch: head.branch }),
            at,
            environment,
            ...workflowRun(),
            launcher: made.launcher.name,
            samples: samplesOf([...readings, ...counted.runs.map((one) => one.readings)], (benchmark) => trial.terms[benchmark] !== undefined),
            ...(taught === undefined || taught.nulls.length === 0 ? {} : { nulls: taught.nulls }),
        };
        return {
            run: recorded,
            profiles: profiled.profiles,
            findings: [
                ...plan.findings,
                ...made.findings,
                ...trial.findings,
                ...recordedIn(seen, readings),
                ...counted.findings,
                ...profiled.findings,
                ...uncounted(counted.doubts),
                ...unknown,
                ...alone,
                ...(taught?.findings ?? []),
            ],
        };
    });
    watch({ kind: 'stage', text: `keeping the run in ${store.place}` });
    const kept = await store.put(run, profiles);
    return { run, profiles, place: kept.place, findings: [...findings, ...kept.findings] };
}
/** What later checks should not have to find out: that the machine was in no state to be measured by. */
function recordedIn(health, rounds) {
    const runs = rounds.map((readings, pair) => ({
        workload: '',
        side: 'head',
        pair,
        at: 0,
        readings,
    }));
    return (0,tell_health/* tellRecorded */.q)((0,judge_health/* conditionOf */.r)({ health, runs }), health);
}
/** A recording without counts is a recording of times: told, and no reason to keep nothing. */
const uncounted = (doubts) => doubts.map(({ benchmark, code, because, remedy }) => ({
    code,
    severity: 'warning',
    text: `${benchmark}: ${because}`,
    ...(remedy === undefined ? {} : { remedy }),
    benchmark,
}));
/** A recording has no second side to be held against: a run that fails makes the whole unusable. */
async function faulting(name, run) {
    try {
        return await run;
    }
    catch (error) {
        if (error instanceof source/* RunFault */.u)
            throw new finding/* Fault */.v([(0,run_finding/* runFinding */.D)(name, 'fails', error)]);
        throw error;
    }
}
function samplesOf(rounds, wanted) {
    const series = new Map();
    for (const reading of rounds.flat().filter(({ benchmark }) => wanted(benchmark))) {
        const key = (0,series_key/* seriesKey */.X)(reading.benchmark, reading.metric.name);
        const sample = series.get(key) ?? { reading, values: [] };
        sample.values.push(reading.value);
        series.set(key, sample);
    }
    return [...series.values()].map(({ reading, values }) => (0,sample/* makeSample */.L)(reading.benchmark, reading.metric, values));
}


/***/ })

};
