export const id = 427;
export const ids = [427];
export const modules = {

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// UNUSED EXPORTS: looksLikeReport

// EXTERNAL MODULE: ./build/model/explanation.js
var explanation = __webpack_require__(30893);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/json-text.js
var json_text = __webpack_require__(74268);
// EXTERNAL MODULE: ./build/model/sample.js
var model_sample = __webpack_require__(14518);
// EXTERNAL MODULE: ./build/reports/report-data.js + 1 modules
var report_data = __webpack_require__(65179);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/reports/explanation-schema.js
/** Explanations in report files: what was blamed for a benchmark that got worse. */

const explanation_schema_text = schemas/* string */.YjP();
const number = schemas/* number */.aig();
const count = schemas/* int */.Whr().nonnegative();
const estimate = schemas/* object */.Ikc({ value: number, low: number.exactOptional(), high: number.exactOptional() });
const lines = schemas/* object */.Ikc({ from: count, to: count });
const culpritSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('function'),
    name: explanation_schema_text,
    file: explanation_schema_text,
    line: count.exactOptional().meta({ description: 'At head: the line to look at first.' }),
    lineFrom: schemas/* enum */.k5n(['measured', 'call', 'diff', 'definition'])
        .exactOptional()
        .meta({ description: 'How the line was found.' }),
    was: schemas/* object */.Ikc({ name: explanation_schema_text, file: explanation_schema_text })
        .exactOptional()
        .meta({ description: 'Its name and file at base, where that is something else.' }),
    change: estimate.meta({ description: 'How much more a run of head spends in it, with its 95 % interval.' }),
    unit: explanation_schema_text,
    selfTime: schemas/* object */.Ikc({ ratio: number, low: number, high: number })
        .exactOptional()
        .meta({ description: 'Head / base of what is spent in it; absent where it is new.' }),
    share: number.exactOptional().meta({ description: 'Part of the whole change, 0 to 1.' }),
    calls: schemas/* object */.Ikc({ baseline: number, candidate: number }).exactOptional(),
    split: schemas/* object */.Ikc({ moreCalls: number, costPerCall: number })
        .exactOptional()
        .meta({ description: 'The change in two parts that sum to it, where calls are known.' }),
    inDiff: schemas/* boolean */.zMY(),
    confidence: schemas/* enum */.k5n(['high', 'medium', 'low']),
    because: explanation_schema_text,
    lines: schemas/* array */.YOg(schemas/* object */.Ikc({ lines, was: lines.exactOptional(), change: estimate, inDiff: schemas/* boolean */.zMY() })),
    callees: schemas/* array */.YOg(schemas/* object */.Ikc({ name: explanation_schema_text, file: explanation_schema_text.exactOptional(), line: count.exactOptional(), change: estimate })),
});
const waterfall = schemas/* object */.Ikc({
    unit: explanation_schema_text,
    base: number,
    head: number,
    parts: schemas/* array */.YOg(schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['culprit', 'improvement', 'moved', 'machine', 'outside', 'rest']),
        name: explanation_schema_text,
        file: explanation_schema_text.exactOptional(),
        line: count.exactOptional(),
        change: number,
    }))
        .meta({ description: 'They sum to head - base.' }),
});
const exactChangeSchema = schemas/* object */.Ikc({
    counter: explanation_schema_text,
    unit: explanation_schema_text,
    name: explanation_schema_text,
    file: explanation_schema_text,
    line: count.exactOptional(),
    base: number.exactOptional(),
    head: number.exactOptional(),
    change: number,
    deterministic: schemas/* boolean */.zMY().exactOptional(),
    uncertain: schemas/* boolean */.zMY(),
    gated: schemas/* boolean */.zMY(),
});
const explanationSchema = schemas/* object */.Ikc({
    benchmark: explanation_schema_text,
    resource: schemas/* enum */.k5n(['time', 'memory'])
        .exactOptional()
        .meta({ description: 'What of it is explained; time where nothing is said.' }),
    tool: explanation_schema_text,
    runs: schemas/* object */.Ikc({ base: count, head: count }),
    culprits: schemas/* array */.YOg(culpritSchema),
    waterfall: waterfall.exactOptional(),
    exact: schemas/* array */.YOg(exactChangeSchema),
    cannotSay: explanation_schema_text.exactOptional(),
    profiles: schemas/* object */.Ikc({ base: schemas/* array */.YOg(explanation_schema_text), head: schemas/* array */.YOg(explanation_schema_text) })
        .exactOptional()
        .meta({
        description: 'Files with the profiles, in the folder beside the report file: `report.profiles` for `report.json`.',
    }),
    picture: explanation_schema_text
        .exactOptional()
        .meta({ description: 'The page in the report folder with its flame graph and lines.' }),
});

// EXTERNAL MODULE: ./build/reports/health-data.js
var health_data = __webpack_require__(77273);
;// CONCATENATED MODULE: ./build/reports/report-schema.js
/** The schema of report files, `benchline.report/1`: fields may be added, those that are here stay as they are. */



const report_schema_text = schemas/* string */.YjP();
const report_schema_number = schemas/* number */.aig();
const report_schema_count = schemas/* int */.Whr().nonnegative();
const metricFields = {
    unit: report_schema_text.meta({
        description: 'Base unit of all values: s, B, count, or the unit of the tool it came from.',
    }),
    better: schemas/* enum */.k5n(['lower', 'higher']),
    nature: schemas/* enum */.k5n(['exact', 'counted', 'noisy']),
};
const decision = schemas/* enum */.k5n(['passed', 'warned', 'failed', 'inconclusive', 'unjudged']);
const side = schemas/* object */.Ikc({
    center: report_schema_number.meta({ description: 'Median.' }),
    n: schemas/* int */.Whr().positive().meta({ description: 'Measurements, one per process.' }),
    values: schemas/* array */.YOg(report_schema_number.nonnegative()).min(1).exactOptional().meta({
        description: 'In order of measurement; absent where they are what the runs of the evidence gave.',
    }),
});
const sign = schemas/* literal */.euz([1, -1]);
const report_schema_estimate = schemas/* object */.Ikc({
    value: report_schema_number.exactOptional(),
    low: report_schema_number.exactOptional(),
    high: report_schema_number.exactOptional(),
    infinite: schemas/* object */.Ikc({ value: sign.exactOptional(), low: sign.exactOptional(), high: sign.exactOptional() })
        .exactOptional()
        .meta({ description: 'Which of them have no bound, and on which side; they are absent.' }),
});
const effect = schemas/* object */.Ikc({
    ratio: report_schema_number.exactOptional().meta({ description: 'Candidate / baseline as measured.' }),
    low: report_schema_number.exactOptional(),
    high: report_schema_number.exactOptional(),
    level: report_schema_number.meta({ description: 'Confidence of the intervals.' }),
    relative: report_schema_estimate.meta({ description: 'Fraction, positive where it is worse.' }),
    absolute: report_schema_estimate.meta({ description: 'In the base unit, positive where it is worse.' }),
});
const accepted = schemas/* object */.Ikc({
    benchmark: report_schema_text.meta({ description: '`*` where a label speaks for all benchmarks.' }),
    metric: report_schema_text.meta({ description: '`*` where a label speaks for all metrics.' }),
    reason: report_schema_text,
    until: report_schema_text.exactOptional().meta({ description: 'The last day on which it holds, in UTC.' }),
    atMost: report_schema_number
        .exactOptional()
        .meta({ description: 'The largest worsening that is accepted, a fraction; absent where any is.' }),
    label: report_schema_text.exactOptional().meta({ description: 'The label of the pull request that says so.' }),
})
    .meta({ description: 'Who answers for a worsening: a line of the configuration, or a label.' });
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
    minimumDetectable: report_schema_number.exactOptional().meta({
        description: 'Smallest relative worsening that could have been shown; absent where none could.',
    }),
    judges: schemas/* boolean */.zMY().meta({ description: 'Whether this series speaks for its benchmark.' }),
    decision,
    threshold: report_schema_number.exactOptional(),
    budget: report_schema_number.exactOptional(),
    comparison: schemas/* enum */.k5n(['compared', 'added', 'removed', 'incomparable']).exactOptional(),
    incomparable: report_schema_text.exactOptional(),
    better: metricFields.better.exactOptional(),
    nature: metricFields.nature.exactOptional(),
    paired: schemas/* boolean */.zMY().exactOptional(),
    exact: schemas/* boolean */.zMY().exactOptional(),
    pWorse: report_schema_number.exactOptional(),
    pBetter: report_schema_number.exactOptional(),
    upperBound: report_schema_number.exactOptional(),
    spread: report_schema_number
        .exactOptional()
        .meta({ description: 'Robust standard deviation of the log-ratios of pairs.' }),
    noise: report_schema_number.exactOptional().meta({
        description: 'Fraction by which counts of the same code may differ, as far as repeats tell.',
    }),
    apart: schemas/* object */.Ikc({ historyRuns: report_schema_count, worse: schemas/* boolean */.zMY(), better: schemas/* boolean */.zMY() })
        .exactOptional()
        .meta({ description: 'What is known of sides that were not run in pairs.' }),
    stage: schemas/* enum */.k5n(['confirm', 'race', 'screen', 'count']).exactOptional().meta({
        description: "What it rests on in a planned check: pairs that confirm, pairs of the race, head's runs against stored ones, whose medians are then the baseline, or what was counted.",
    }),
    suspected: schemas/* boolean */.zMY()
        .exactOptional()
        .meta({ description: 'It looked worse in the race and was not confirmed.' }),
    policy: schemas/* literal */.euz('history').exactOptional().meta({
        description: 'Set where stored runs stand in for base: the baseline is then the median of each of them, oldest first.',
    }),
    exactChange: report_schema_number
        .exactOptional()
        .meta({ description: 'Change of an exact metric from or to nothing, positive where it is worse.' }),
    pairsNeeded: report_schema_number
        .exactOptional()
        .meta({ description: 'Pairs that would likely settle what is inconclusive.' }),
    culprits: schemas/* array */.YOg(culpritSchema).exactOptional().meta({
        description: 'What made it worse, the likeliest first; absent where nothing is blamed.',
    }),
    accepted: accepted.exactOptional(),
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
    position: schemas/* object */.Ikc({ file: report_schema_text, line: report_schema_number.exactOptional(), column: report_schema_number.exactOptional() })
        .exactOptional(),
    benchmark: report_schema_text.exactOptional(),
});
const lenience = schemas/* enum */.k5n(['pass', 'warn', 'fail']);
const perMetric = schemas/* array */.YOg(schemas/* object */.Ikc({ metric: report_schema_text, value: report_schema_number }));
const sideName = schemas/* enum */.k5n(['base', 'head']);
const hypothesis = schemas/* object */.Ikc({ benchmark: report_schema_text, metric: report_schema_text, witnesses: schemas/* array */.YOg(report_schema_text) });
const step = schemas/* object */.Ikc({
    workload: report_schema_text,
    hypotheses: schemas/* array */.YOg(hypothesis),
    direction: schemas/* enum */.k5n(['worse', 'better', 'either']),
    pairs: report_schema_count,
    looks: schemas/* array */.YOg(report_schema_count),
});
const evidence = schemas/* object */.Ikc({
    gate: schemas/* object */.Ikc({ falseAlarmRate: report_schema_number, margin: report_schema_number, onInconclusive: lenience, onMissing: lenience }),
    terms: schemas/* array */.YOg(schemas/* object */.Ikc({
        benchmark: report_schema_text,
        threshold: report_schema_number,
        thresholds: perMetric,
        budgets: perMetric,
        gate: schemas/* enum */.k5n(['fail', 'warn', 'off']),
        judge: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* array */.YOg(report_schema_text)]),
        counting: schemas/* enum */.k5n(['always', 'unsettled'])
            .exactOptional()
            .meta({ description: 'When instructions are counted; absent: never.' }),
        margins: perMetric.exactOptional().meta({
            description: "Margins wider than the gate's: so far apart come two builds of the same code.",
        }),
    })),
    paired: schemas/* boolean */.zMY(),
    seed: report_schema_number,
    absences: schemas/* array */.YOg(schemas/* object */.Ikc({
        benchmark: report_schema_text,
        side: sideName,
        kind: schemas/* enum */.k5n(['undeclared', 'vanished', 'crashed', 'unmeasured']),
        because: report_schema_text,
    })),
    doubts: schemas/* array */.YOg(schemas/* object */.Ikc({
        benchmark: report_schema_text,
        metric: report_schema_text
            .exactOptional()
            .meta({ description: 'The one metric that is in doubt; absent where all of the benchmark are.' }),
        code: report_schema_text,
        because: report_schema_text,
        remedy: report_schema_text.exactOptional(),
    })),
    notLooked: schemas/* array */.YOg(report_schema_text),
    series: schemas/* array */.YOg(schemas/* object */.Ikc({ benchmark: report_schema_text, metric: report_schema_text, ...metricFields })),
    workloads: schemas/* array */.YOg(report_schema_text),
    runs: schemas/* array */.YOg(schemas/* array */.YOg(report_schema_number).min(4)).meta({
        description: 'One run each, in the order in which they happened: [workload, 0 for base or 1 for head, pair, seconds since the start, then series and value in turn]. Workloads and series are positions in the lists of that name.',
    }),
    queued: schemas/* array */.YOg(schemas/* tuple */.PVZ([report_schema_count, report_schema_count, report_schema_number.nonnegative()]))
        .exactOptional()
        .meta({
        description: 'Where it is known how much of an elapsed time the process was ready to run and had no processor: [run, series, seconds]. Runs and series are positions in the lists of that name.',
    }),
    untouched: schemas/* literal */.euz(true)
        .exactOptional()
        .meta({ description: 'Set where the change touches nothing that runs.' }),
    stages: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* enum */.k5n(['none', 'screen', 'race', 'confirm', 'control', 'count']), schemas/* int */.Whr().positive()]))
        .exactOptional()
        .meta({ description: 'What the runs were for, in their order: a stage and how many runs in a row.' }),
    schedule: schemas/* object */.Ikc({
        design: schemas/* enum */.k5n(['direct', 'staged']),
        otherTests: report_schema_count,
        hypotheses: schemas/* array */.YOg(hypothesis),
        screen: schemas/* object */.Ikc({ runs: report_schema_count }).exactOptional(),
        rounds: schemas/* array */.YOg(schemas/* object */.Ikc({ pairs: report_schema_count, workloads: schemas/* array */.YOg(report_schema_text) })),
        steps: schemas/* array */.YOg(step),
        control: schemas/* array */.YOg(step),
    })
        .exactOptional()
        .meta({ description: 'How measuring was planned; absent for files of results.' }),
    history: schemas/* object */.Ikc({
        base: report_schema_text.meta({ description: "Base's commit." }),
        others: report_schema_text.exactOptional().meta({ description: 'What keeps other stored runs out.' }),
        runs: schemas/* array */.YOg(schemas/* object */.Ikc({
            commit: report_schema_text,
            at: report_schema_text.meta({ description: 'When it was measured, ISO 8601 in UTC.' }),
            samples: schemas/* array */.YOg(schemas/* array */.YOg(report_schema_number.nonnegative()).min(2)).meta({
                description: 'Series, then its values in order of measurement.',
            }),
        }))
            .meta({ description: 'Oldest first, all of the environment of the report.' }),
    })
        .exactOptional()
        .meta({ description: 'Stored runs that judged what base did not give.' }),
    accepted: schemas/* array */.YOg(accepted)
        .exactOptional()
        .meta({ description: 'Worsenings that were accepted on the day of the check.' }),
    health: health_data/* healthSchema */.q.exactOptional(),
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
        runs: report_schema_count.exactOptional().meta({
            description: 'Base runs of the workload that has most; with the policy history, stored runs.',
        }),
    }),
    head: schemas/* object */.Ikc(revision),
    environment: schemas/* object */.Ikc({
        fingerprint: report_schema_text,
        cpu: report_schema_text,
        flags: schemas/* array */.YOg(report_schema_text).exactOptional().meta({ description: 'What the processor can do, sorted.' }),
        cores: report_schema_number,
        memory: report_schema_number,
        os: report_schema_text,
        kernel: report_schema_text,
        arch: report_schema_text,
        runtimes: schemas/* record */.g1P(report_schema_text, report_schema_text),
        image: report_schema_text.exactOptional().meta({ description: 'The image it was started from, with its build.' }),
        named: report_schema_text.exactOptional(),
    })
        .exactOptional(),
    launcher: schemas/* object */.Ikc({ name: report_schema_text, lacks: schemas/* array */.YOg(report_schema_text) }).exactOptional(),
    time: schemas/* object */.Ikc({ limit: report_schema_number, spent: report_schema_number })
        .exactOptional()
        .meta({ description: 'Seconds of measuring that were allowed, and seconds that it took.' }),
    unsettled: schemas/* object */.Ikc({ count: report_schema_count, of: report_schema_count }),
    reproduce: report_schema_text,
    trends: schemas/* array */.YOg(schemas/* object */.Ikc({ benchmark: report_schema_text, metric: report_schema_text, medians: schemas/* array */.YOg(report_schema_number.nonnegative()).min(1) }))
        .exactOptional()
        .meta({ description: 'How what changed went before: a median for each stored run, oldest first.' }),
    explanations: schemas/* array */.YOg(explanationSchema)
        .exactOptional()
        .meta({ description: 'What profiles of base and head say of the benchmarks that got worse.' }),
    counted: schemas/* array */.YOg(schemas/* object */.Ikc({
        benchmark: report_schema_text,
        counter: schemas/* enum */.k5n(['calls', 'hits']),
        tool: report_schema_text,
        runs: schemas/* object */.Ikc({ base: report_schema_count, head: report_schema_count }),
        changes: schemas/* array */.YOg(exactChangeSchema),
        more: report_schema_count.meta({ description: 'Changes that are not listed.' }),
    }))
        .exactOptional()
        .meta({
        description: "What of the repository's own code was called, or ran, more or less often than at base, counted exactly.",
    }),
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
    const read = (0,json_text/* readJson */.Vh)(text);
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
    const evidence = evidenceOf(checked.data.evidence, file);
    const measured = (0,report_data/* measuredValues */.L4)(evidence);
    const report = reportOf(checked.data, evidence, measured, file);
    agree(checked.data, report, measured, file);
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
function reportOf(data, evidence, measured, file) {
    const { policy, runs: _, ...base } = data.baseline;
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
        ...(data.explanations === undefined ? {} : { explanations: data.explanations }),
        ...(data.counted === undefined ? {} : { counted: data.counted }),
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
    const stages = (data.stages ?? []).flatMap(([stage, count]) => Array.from({ length: count }, () => (stage === 'none' ? undefined : stage)));
    if (stages.length > 0 && stages.length !== data.runs.length) {
        throw damaged(file, 'evidence.stages', 'they are not as many as the runs');
    }
    const queued = queuedIn(data, file);
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
            const waited = queued.get(index)?.get(rest[next] ?? -1);
            readings.push({ ...declared, value, ...(waited === undefined ? {} : { queued: waited }) });
        }
        const stage = stages[index];
        return {
            workload: name,
            side: side === 0 ? 'base' : 'head',
            ...(stage === undefined ? {} : { stage }),
            pair,
            at,
            readings,
        };
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
        ...(data.accepted === undefined ? {} : { accepted: data.accepted }),
        ...(data.health === undefined ? {} : { health: data.health }),
        ...(data.untouched === undefined ? {} : { untouched: data.untouched }),
        ...(data.schedule === undefined ? {} : { schedule: data.schedule }),
    };
}
/** Seconds by run and series, as positions in their lists. */
function queuedIn({ queued = [], runs }, file) {
    const found = new Map();
    for (const [index, [run, series, seconds]] of queued.entries()) {
        const values = runs[run]?.slice(4).filter((_, place) => place % 2 === 0) ?? [];
        const known = found.get(run) ?? new Map();
        if (!values.includes(series) || known.has(series)) {
            throw damaged(file, `evidence.queued[${index}]`, 'its run has no such value, or it is there twice');
        }
        found.set(run, known.set(series, seconds));
    }
    return found;
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
    const { margins, ...rest } = data;
    return {
        ...rest,
        thresholds: record(data.thresholds),
        budgets: record(data.budgets),
        ...(margins === undefined ? {} : { margins: record(margins) }),
    };
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
        ...(row.accepted === undefined ? {} : { accepted: row.accepted }),
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
        const values = data.values ?? measured(side === 'baseline' ? 'base' : 'head', benchmark, metric, row.stage);
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
function testOf({ effect, paired, exact, pWorse, pBetter, upperBound, minimumDetectable, spread, noise, apart, policy, stage, suspected, }, place, file) {
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
        ...(noise === undefined ? {} : { noise }),
        ...(apart === undefined ? {} : { apart }),
        ...(policy === undefined ? {} : { basis: policy }),
        ...(stage === undefined ? {} : { stage }),
        ...(suspected === undefined ? {} : { suspected }),
    };
}
/**
 * Rows say some things twice, for readers: centres, counts, ratios. A file in which they no longer follow from the rest
 * was changed, and nobody could tell which half to believe.
 */
function agree(data, report, measured, file) {
    for (const [index, verdict] of report.verdicts.entries()) {
        const again = (0,report_data/* rowData */.Jj)(verdict, measured, (0,explanation/* culpritsOf */.E)(verdict, report.explanations));
        const changed = Object.entries(data.rows[index] ?? {}).find(([key, value]) => {
            const said = again[key];
            return said === undefined || !(0,json_text/* sameJson */.Vk)(said, value);
        });
        if (changed !== undefined) {
            const place = `rows[${index}].${changed[0]}`;
            throw damaged(file, place, 'it does not follow from the rest of the file, so one of them was changed');
        }
    }
}


/***/ })

};
