export const id = 286;
export const ids = [286];
export const modules = {

/***/ 1286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(7552);
;// CONCATENATED MODULE: ./build/demo/image-pipeline.js
/** The Python program of the demo as its first commit has it: a grid of random values, 8-bit pixels, a PNG file. */
const gridModule = `"""A grid of random grey values."""
import random


def make_grid(width, height, seed):
    """Rows of values from 0 (black) up to 1 (white); the same seed gives the same grid."""
    source = random.Random(seed)
    return [[source.random() for _ in range(width)] for _ in range(height)]
`;
const pixelsModule = `"""From grey values to the eight bits that a picture has for a pixel."""

LEVELS = 256


def to_pixels(grid):
    """One bytes object for each row: 0 is black, 255 is white."""
    return [bytes(int(value * LEVELS) for value in row) for row in grid]
`;
/** The part of the program that a later commit moves to a module of its own. */
const pngFunctions = String.raw `def chunk(kind, data):
    """A part of a PNG file: its length, its kind, what it holds, and a check sum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def to_png(pixels):
    """The bytes of a grey PNG file; the zero before each row says that the row is not filtered."""
    header = struct.pack(">IIBBBBB", len(pixels[0]), len(pixels), 8, 0, 0, 0, 0)
    rows = b"".join(b"\0" + row for row in pixels)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows, 6))
        + chunk(b"IEND", b"")
    )
`;
const programImports = `import struct
import sys
import zlib

from grid import make_grid
from pixels import to_pixels
`;
const makeImageProgram = `"""Makes a picture of random noise: make_image.py FILE. Needs nothing but Python."""
${programImports}
WIDTH = 1000
HEIGHT = 1000
SEED = 7


${pngFunctions}

def main():
    pixels = to_pixels(make_grid(WIDTH, HEIGHT, SEED))
    with open(sys.argv[1], "wb") as file:
        file.write(to_png(pixels))


if __name__ == "__main__":
    main()
`;

;// CONCATENATED MODULE: ./build/demo/preview.js
/** The Node program of the demo: smooths a grey picture and counts its contour lines. */
const contoursProgram = `// Smooths a grey picture and counts its contour lines: what the preview on a web page would draw.
const WIDTH = 1000
const HEIGHT = 1000
const PASSES = 6
const LEVELS = 8

// The same picture every time: a linear congruential generator with a fixed seed.
function makePicture(seed) {
  const picture = new Uint8Array(WIDTH * HEIGHT)
  let state = seed
  for (let i = 0; i < picture.length; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    picture[i] = state >>> 24
  }
  return picture
}

// Every pixel becomes the mean of the three by three pixels around it; the border stays as it is.
function smooth(picture) {
  const smoothed = picture.slice()
  for (let y = 1; y < HEIGHT - 1; y += 1) {
    for (let x = 1; x < WIDTH - 1; x += 1) {
      const i = y * WIDTH + x
      const above = picture[i - WIDTH - 1] + picture[i - WIDTH] + picture[i - WIDTH + 1]
      const beside = picture[i - 1] + picture[i] + picture[i + 1]
      const below = picture[i + WIDTH - 1] + picture[i + WIDTH] + picture[i + WIDTH + 1]
      smoothed[i] = Math.round((above + beside + below) / 9)
    }
  }
  return smoothed
}

// A contour runs between two neighbours that fall into different levels.
function countContours(picture) {
  const step = 256 / LEVELS
  let contours = 0
  for (let i = 1; i < picture.length; i += 1) {
    if (Math.floor(picture[i - 1] / step) !== Math.floor(picture[i] / step)) contours += 1
  }
  return contours
}

let picture = makePicture(20)
for (let pass = 0; pass < PASSES; pass += 1) picture = smooth(picture)
console.log(countContours(picture) + ' contours')
`;

;// CONCATENATED MODULE: ./build/demo/history.js
/** The story as commits: how the demo's repository came to be, and the two branches that wait for review. */


/** The benchmark that the slow branch slows down. */
const planted = 'make image';
const makeImageEntry = `  - name: ${planted}
    run: python3 image/make_image.py picture.png
`;
/**
 * CPU time judges, because it hardly depends on what else the machine does. 8 % is far above the noise of a busy
 * two-core machine (a pair of runs differs by 1 to 5 %) and far below the planted change (21 to 27 % on Python 3.8
 * to 3.13). Within the time limit enough pairs fit even where four other programs want each core.
 */
const firstConfiguration = `version: 1
time-limit: 50s
baseline: { branch: main }
gate: { threshold: 8% }
defaults: { judge: cpu }
benchmarks:
${makeImageEntry}`;
const main = [
    {
        message: 'Make a picture of random noise',
        adds: {
            'README.md': '# Noise\n\nMakes a grey picture of random noise, 1000 by 1000 pixels.\n',
            '.gitignore': '__pycache__/\npicture.png\n',
            'benchline.yml': firstConfiguration,
            'image/grid.py': gridModule,
            'image/pixels.py': pixelsModule,
            'image/make_image.py': makeImageProgram,
        },
    },
    {
        message: 'Count contour lines for the preview',
        adds: { 'preview/contours.js': contoursProgram },
        edits: {
            'benchline.yml': [
                [makeImageEntry, `${makeImageEntry}  - name: preview\n    run: node preview/contours.js\n`],
            ],
        },
    },
    {
        message: 'Tell how to run both programs',
        edits: {
            'README.md': [
                [
                    '1000 by 1000 pixels.\n',
                    `1000 by 1000 pixels.

    python3 image/make_image.py picture.png
    node preview/contours.js
`,
                ],
            ],
        },
    },
    {
        message: 'Give PNG files a module of their own',
        adds: {
            'image/png.py': `"""Writes grey pictures as PNG files, with the standard library alone."""
import struct
import zlib


${pngFunctions}`,
        },
        edits: {
            'image/make_image.py': [
                [
                    programImports,
                    `import sys

from grid import make_grid
from pixels import to_pixels
from png import to_png
`,
                ],
                [`${pngFunctions}\n\n`, ''],
            ],
        },
    },
];
/** Renames, comments and functions taken out, in every measured file: nothing takes more or less time. */
const harmless = {
    name: 'harmless',
    commit: {
        message: 'Name the steps of both programs',
        edits: {
            'image/grid.py': [
                [
                    `    return [[source.random() for _ in range(width)] for _ in range(height)]
`,
                    `    # random() never gives 1 itself, so the top level is reached by values just below it.
    return [[source.random() for _ in range(width)] for _ in range(height)]
`,
                ],
            ],
            'image/pixels.py': [
                [
                    `def to_pixels(grid):
    """One bytes object for each row: 0 is black, 255 is white."""
    return [bytes(int(value * LEVELS) for value in row) for row in grid]
`,
                    `def row_to_pixels(values):
    """The pixels of one row: 0 is black, 255 is white."""
    return bytes(int(value * LEVELS) for value in values)


def to_pixels(grid):
    """One bytes object for each row."""
    return [row_to_pixels(row) for row in grid]
`,
                ],
            ],
            'preview/contours.js': [
                ['const smoothed = picture.slice()', 'const result = picture.slice()'],
                ['      smoothed[i] =', '      result[i] ='],
                ['return smoothed', 'return result'],
                [
                    `  const step = 256 / LEVELS
  let contours = 0
`,
                    `  const step = 256 / LEVELS
  const levelOf = (pixel) => Math.floor(pixel / step)
  let contours = 0
`,
                ],
                [
                    'if (Math.floor(picture[i - 1] / step) !== Math.floor(picture[i] / step)) contours += 1',
                    'if (levelOf(picture[i - 1]) !== levelOf(picture[i])) contours += 1',
                ],
            ],
        },
    },
};
/** A check that any reviewer would welcome. It goes through every row three more times. */
const slow = {
    name: 'slow',
    commit: {
        message: 'Refuse grey values that are not between 0 and 1',
        edits: {
            'image/pixels.py': [
                [
                    `def to_pixels(grid):
    """One bytes object for each row: 0 is black, 255 is white."""
    return [bytes(int(value * LEVELS) for value in row) for row in grid]
`,
                    `def checked(row):
    """The row itself, when it fits into eight bits; min and max alone would let a NaN pass."""
    if min(row) < 0 or max(row) > 1 or any(value != value for value in row):
        raise ValueError("grey values lie between 0 and 1")
    return row


def to_pixels(grid):
    """One bytes object for each row: 0 is black, 255 is white."""
    return [bytes(int(value * LEVELS) for value in checked(row)) for row in grid]
`,
                ],
            ],
            'preview/contours.js': [
                [
                    '// A contour runs between two neighbours that fall into different levels.',
                    '// A contour runs between two neighbours in a row that fall into different levels.',
                ],
            ],
        },
    },
};
/** The files after a commit. Throws where an edit does not fit: the story would not be the one told. */
function applied(tree, { adds = {}, edits = {} }) {
    const edited = Object.entries(edits).map(([path, replacements]) => {
        const text = replacements.reduce((before, [from, to]) => {
            if (before.split(from).length !== 2)
                throw new Error(`${path} does not have exactly once: ${from}`);
            return before.replace(from, () => to);
        }, tree[path] ?? '');
        return [path, text];
    });
    return { ...tree, ...adds, ...Object.fromEntries(edited) };
}

// EXTERNAL MODULE: ./build/system/git/git.js
var git = __webpack_require__(6175);
;// CONCATENATED MODULE: ./build/demo/make-repository.js
/** Makes the demo's repository with git itself, commit by commit, in a folder of its own. */




/** What the user's own configuration may say without changing the story: who commits, signatures, line ends. */
const settings = [
    'user.name=Benchline demo',
    'user.email=demo@benchline.invalid',
    'commit.gpgSign=false',
    'core.autocrlf=false',
    'core.excludesFile=/dev/null',
];
/**
 * Fills the folder, which must be empty or absent. `committed` is awaited after each commit on main, with that
 * commit checked out, as a job on main would be.
 */
async function makeDemoRepository(root, committed) {
    const place = { cwd: root, config: settings };
    let tree = {};
    const commit = async (next, before) => {
        const after = applied(before, next);
        const touched = Object.keys(after).filter((path) => after[path] !== before[path]);
        for (const path of touched)
            await (0,files/* writeText */.x3)((0,paths/* join */.fj)(root, path), after[path] ?? '');
        await (0,git/* git */.$Y)(place, ['add', '--', ...touched]);
        await (0,git/* git */.$Y)(place, ['commit', '--quiet', '--no-verify', '-m', next.message]);
        return after;
    };
    const switchTo = async (branch) => {
        await (0,git/* git */.$Y)(place, ['switch', '--quiet', branch]);
    };
    const grow = async ({ name, commit: change }) => {
        await (0,git/* git */.$Y)(place, ['switch', '--quiet', '-c', name, 'main']);
        await commit(change, tree);
    };
    await (0,files/* makeDirectory */.Oh)(root);
    await (0,git/* git */.$Y)(place, ['init', '--quiet', '--template=', '--initial-branch=main']);
    for (const next of main) {
        tree = await commit(next, tree);
        await committed(next.message, root);
    }
    for (const branch of [harmless, slow])
        await grow(branch);
    await switchTo('main');
    return { root, branches: [harmless.name, slow.name], switchTo };
}

;// CONCATENATED MODULE: ./build/demo/outcome.js

const regressed = ({ verdicts }) => [
    ...new Set(verdicts.filter(({ word }) => word === 'regression').map(({ benchmark }) => benchmark)),
];
/** What did not turn out as told, a sentence each; empty when all did. */
function disappointments(harmlessReport, slowReport) {
    const found = regressed(slowReport);
    const others = found.filter((benchmark) => benchmark !== planted);
    return [
        ...(harmlessReport.decision === 'passed'
            ? []
            : [
                `The branch ${harmless.name} should have passed, and its decision is "${harmlessReport.decision}".`,
            ]),
        ...(slowReport.decision === 'failed'
            ? []
            : [`The branch ${slow.name} should have failed, and its decision is "${slowReport.decision}".`]),
        ...(found.includes(planted)
            ? []
            : [`The branch ${slow.name} slows "${planted}" down, and no regression of it was found.`]),
        ...(others.length === 0
            ? []
            : [
                `The branch ${slow.name} was found to slow ${others.map((name) => `"${name}"`).join(', ')} down, and does not.`,
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/demo/story.js






/** Enough for a median; the verdicts come from base and head measured side by side, not from these. */
const recordedRuns = 5;
/** Tells the story. 0 when the harmless branch passed and the slow one failed for the planted regression, else 1. */
async function tellDemo({ folder, write, engine, now }) {
    const begun = now();
    const root = (0,paths/* join */.fj)(folder, 'repository');
    write(`Benchline makes a small repository and measures it; that takes one to three minutes.
It has two programs: one makes a picture with Python, one reads a picture with Node.

main: ${main.length} commits, each recorded as a job on main would do it
  in ${root}
`);
    let number = 0;
    const repository = await makeDemoRepository(root, async (message) => {
        number += 1;
        write(`\n  ${number}. ${message}\n`);
        write(summary(await engine.record({ cwd: root, runs: recordedRuns })));
    });
    const judged = async (name, about) => {
        await repository.switchTo(name);
        write(`\nbranch ${name}: ${about}\n\n`);
        const report = await engine.check({ cwd: root, base: 'main' });
        for (const [file, text] of Object.entries(engine.files(report))) {
            await (0,files/* writeText */.x3)((0,paths/* join */.fj)(folder, 'reports', name, file), text);
        }
        write(engine.terminal(report));
        return report;
    };
    const harmlessReport = await judged(harmless.name, `"${harmless.commit.message}"\n  Renames, comments and functions taken out, in measured files.`);
    const slowReport = await judged(slow.name, `"${slow.commit.message}"\n  A check of every row of the picture, which looks cheap and is not.`);
    await repository.switchTo('main');
    const wrong = disappointments(harmlessReport, slowReport);
    write(wrong.length === 0
        ? `\nAs it should be: ${harmless.name} passed; ${slow.name} failed, because "${planted}" became slower.\n`
        : `\nNot as it should be:\n${wrong.map((sentence) => `  ${sentence}\n`).join('')}`);
    write(`Nothing in this was scripted or tried twice. It took ${Math.round(now() - begun)} s.

  the repository   ${root}
  the reports      ${(0,paths/* join */.fj)(folder, 'reports')}
  what was slow    git -C '${root}' diff main...${slow.name}
`);
    return wrong.length === 0 ? 0 : 1;
}
/** A line a benchmark: the medians of what was recorded, in milliseconds. */
function summary({ samples }) {
    const times = samples.filter(({ metric }) => metric.unit === 's');
    const benchmarks = [...new Set(times.map(({ benchmark }) => benchmark))].toSorted();
    return benchmarks
        .map((name) => {
        const medians = times
            .filter(({ benchmark }) => benchmark === name)
            .map(({ metric, values }) => `${metric.name} ${Math.round(1000 * (0,median/* median */.J)(values))} ms`);
        return `     ${name.padEnd(12)} ${medians.join(', ')}\n`;
    })
        .join('');
}

// EXTERNAL MODULE: ./build/gate.js + 16 modules
var gate = __webpack_require__(6057);
// EXTERNAL MODULE: ./build/gate/record.js + 2 modules
var record = __webpack_require__(7519);
// EXTERNAL MODULE: ./build/reports/json.js
var json = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/reports/markdown.js
var markdown = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/reports/terminal.js + 2 modules
var reports_terminal = __webpack_require__(2137);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/commands/deliver.js
var deliver = __webpack_require__(7729);
// EXTERNAL MODULE: ./build/commands/interruptible.js + 1 modules
var interruptible = __webpack_require__(6405);
// EXTERNAL MODULE: ./build/commands/progress.js
var commands_progress = __webpack_require__(7196);
;// CONCATENATED MODULE: ./build/commands/demo.js
/** `benchline demo`: the story of src/demo, told with the same engine as everything else. */











async function demo({ json: file, quiet }, terminal) {
    const progress = (0,commands_progress/* progressLine */.o)(terminal, quiet === true, clock/* monotonicSeconds */.m);
    const folder = await (0,files/* makeTemporaryDirectory */.LN)('benchline-demo-');
    const decisions = [];
    const code = await (0,interruptible/* interruptible */.I)(terminal, progress.clear, (interruption) => {
        const setting = { watch: progress.watch, interruption };
        const engine = {
            record: async (request) => {
                const { run } = await (0,record/* record */.g)({ ...request, ...setting });
                progress.clear();
                return run;
            },
            check: async (request) => {
                const report = await (0,gate/* check */.z)({ ...request, ...setting });
                decisions.push(report.decision);
                progress.clear();
                return report;
            },
            terminal: (report) => reports_terminal/* terminal */.F.render(report, terminal),
            files: (report) => ({
                'report.json': json/* json */.P.render(report, terminal),
                'report.md': markdown/* markdown */.w.render(report, terminal),
            }),
        };
        return tellDemo({ folder, write: terminal.out, engine, now: clock/* monotonicSeconds */.m });
    }).finally(progress.clear);
    if (file !== undefined) {
        const [harmless, slow] = decisions;
        await (0,deliver/* writeFileOrFault */.J)(file, `${JSON.stringify({ schema: 'benchline.demo/1', harmless, slow, folder }, undefined, 2)}\n`);
    }
    return code;
}


/***/ }),

/***/ 5546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ keepRun),
  b: () => (/* binding */ openForKeeping)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/stores/codec.js
var codec = __webpack_require__(3749);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/system/github-event.js
var github_event = __webpack_require__(5704);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(7552);
// EXTERNAL MODULE: ./build/gate/ground.js
var gate_ground = __webpack_require__(7191);
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
/** Keeps a run that was measured before and could not be kept then. `file` is relative to `cwd`. */
async function keepRun(request, file) {
    const ground = await (0,gate_ground/* openGround */._)(request);
    const text = await (0,files/* readText */.yR)((0,paths/* resolve */.hd)(request.cwd, file));
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
    return { run, ...(await store.put(run)) };
}


/***/ }),

/***/ 7519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/stats/random.js
var stats_random = __webpack_require__(2681);
// EXTERNAL MODULE: ./build/measure/order.js
var order = __webpack_require__(9503);
;// CONCATENATED MODULE: ./build/measure/measure-series.js


/** What each round gave, in order; a run that fails rejects the whole, because a partial run is never a baseline. */
async function measureSeries(workloads, pace) {
    const random = (0,stats_random/* seededRandom */.I)(pace.seed);
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
var sample = __webpack_require__(4518);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/system/git/head.js
var git_head = __webpack_require__(6221);
// EXTERNAL MODULE: ./build/system/git/sweep.js
var sweep = __webpack_require__(15);
// EXTERNAL MODULE: ./build/system/machine.js
var machine = __webpack_require__(7501);
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

// EXTERNAL MODULE: ./build/gate/ground.js
var ground = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/gate/keep-run.js + 1 modules
var keep_run = __webpack_require__(5546);
// EXTERNAL MODULE: ./build/gate/run-finding.js
var run_finding = __webpack_require__(3411);
// EXTERNAL MODULE: ./build/gate/selection.js
var selection = __webpack_require__(3272);
// EXTERNAL MODULE: ./build/gate/sides.js + 11 modules
var gate_sides = __webpack_require__(5720);
// EXTERNAL MODULE: ./build/gate/trial.js + 10 modules
var gate_trial = __webpack_require__(6283);
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
    const sides = { head: { commit: head.commit, label: head.label, plan } };
    const selected = new Set(entries.map(({ name }) => name));
    const { run, findings } = await (0,gate_sides/* withSides */.x)(sides, { repository, selected, interruption, watch }, async (made) => {
        const begun = (0,clock/* monotonicSeconds */.m)();
        const at = (0,clock/* timestamp */.v)();
        const trial = await (0,gate_trial/* tryAll */.J)(entries, {
            places: made.places,
            declaredAtBase: undefined,
            userRoot: repository.root,
            only: names,
            glob: request.only,
            now: clock/* monotonicSeconds */.m,
            watch,
        });
        const readings = await measureSeries(trial.tried.map(({ name, sides: { head: workload } }) => ({
            name,
            run: async () => (workload === undefined ? [] : faulting(name, workload.run(made.places.head))),
        })), {
            seed: request.seed ?? Number.parseInt(head.commit.slice(0, 8), 16),
            runs: request.runs,
            deadline: begun + plan.timeLimit,
            now: clock/* monotonicSeconds */.m,
            watch,
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
            samples: samplesOf(readings, (benchmark) => trial.terms[benchmark] !== undefined),
        };
        return { run: recorded, findings: [...plan.findings, ...made.findings, ...trial.findings] };
    });
    watch({ kind: 'stage', text: `keeping the run in ${store.place}` });
    const kept = await store.put(run);
    return { run, place: kept.place, findings: [...findings, ...kept.findings] };
}
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
        const key = JSON.stringify([reading.benchmark, reading.metric.name]);
        const sample = series.get(key) ?? { reading, values: [] };
        sample.values.push(reading.value);
        series.set(key, sample);
    }
    return [...series.values()].map(({ reading, values }) => (0,sample/* makeSample */.L)(reading.benchmark, reading.metric, values));
}


/***/ })

};
