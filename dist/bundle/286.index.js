export const id = 286;
export const ids = [286];
export const modules = {

/***/ 110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ writeProfilesBeside),
/* harmony export */   Ji: () => (/* binding */ writeFileOrFault),
/* harmony export */   cK: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8776);
/* harmony import */ var _reports_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83387);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51700);
/* harmony import */ var _stores_profile_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12323);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67552);
/** Hands a report over: text to standard output, files where they were asked for. */







/** Files first: a full disk must not follow a verdict that was already told. */
async function deliver(report, files, terminal) {
    const { profiles = [] } = files;
    if (files.json !== undefined) {
        await write(files.json, _reports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .P, report, terminal);
        await writeProfilesBeside(files.json, profiles);
    }
    if (files.markdown !== undefined)
        await write(files.markdown, _reports_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .w, report, terminal);
    if (files.folder !== undefined) {
        const { folder, pages = {} } = files;
        await write((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(folder, 'report.json'), _reports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .P, report, terminal);
        await writeProfilesBeside((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(folder, 'report.json'), profiles);
        await write((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(folder, 'report.md'), _reports_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .w, report, terminal);
        for (const [path, page] of Object.entries(pages))
            await writeFileOrFault((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(folder, path), page);
    }
    terminal.out(_reports_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .F.render(report, terminal));
}
async function write(path, format, report, terminal) {
    await writeFileOrFault(path, format.render(report, terminal));
}
/** Into `report.profiles/` for `report.json`; what stood there before belongs to another report. */
async function writeProfilesBeside(path, profiles) {
    await orFault((0,_stores_profile_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .profileFolder */ .ap)(path), () => (0,_stores_profile_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .writeProfileFolder */ .P7)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .resolve */ .hd)(path), profiles));
}
/** Writes what the user asked for; a file that cannot be written is a fault, because somebody waits for it. */
async function writeFileOrFault(path, text) {
    await orFault(path, () => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeText */ .x3)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .resolve */ .hd)(path), text));
}
async function orFault(path, work) {
    try {
        await work();
    }
    catch (error) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('unwritable', `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
            remedy: 'choose a file in a folder that can be written to',
        });
    }
}


/***/ }),

/***/ 91286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: ./build/stats/median.js
var median = __webpack_require__(52856);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
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
    profile: auto
`;
/** The function that it adds, in which all of that time goes. */
const plantedFunction = { name: 'checked', file: 'image/pixels.py' };
/**
 * CPU time judges, because it hardly depends on what else the machine does. 8 % is far above the noise of a busy
 * two-core machine (a pair of runs differs by 1 to 5 %) and far below the planted change (21 to 27 % on Python 3.8
 * to 3.13). Within the time limit, a third of which may be kept for profiles, enough pairs fit even where four other
 * programs want each core.
 */
const firstConfiguration = `version: 1
time-limit: 75s
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
var git = __webpack_require__(26175);
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

// EXTERNAL MODULE: ./build/model/explanation.js
var explanation = __webpack_require__(30893);
;// CONCATENATED MODULE: ./build/demo/outcome.js


const regressed = ({ verdicts }) => [
    ...new Set(verdicts.filter(({ word }) => word === 'regression').map(({ benchmark }) => benchmark)),
];
/** What is blamed first for what became slower; profiles may also have been unable to say. */
const blamed = ({ verdicts, explanations }) => verdicts.flatMap((verdict) => (0,explanation/* culpritsOf */.E)(verdict, explanations))[0];
/** What did not turn out as told, a sentence each; empty when all did. */
function disappointments(harmlessReport, slowReport) {
    const found = regressed(slowReport);
    const culprit = blamed(slowReport);
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
        ...(culprit === undefined ||
            (culprit.name === plantedFunction.name && culprit.file === plantedFunction.file)
            ? []
            : [
                `The branch ${slow.name} spends its time in ${plantedFunction.name}, and ${culprit.name} in ${culprit.file} was blamed.`,
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
    const culprit = blamed(slowReport);
    const by = culprit === undefined ? '' : `, by ${culprit.name} in ${culprit.file}:${String(culprit.line ?? '')}`;
    const wrong = disappointments(harmlessReport, slowReport);
    write(wrong.length === 0
        ? `\nAs it should be: ${harmless.name} passed; ${slow.name} failed, because "${planted}" became slower${by}.\n`
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

// EXTERNAL MODULE: ./build/gate.js + 54 modules
var gate = __webpack_require__(72508);
// EXTERNAL MODULE: ./build/gate/record.js + 5 modules
var record = __webpack_require__(68680);
// EXTERNAL MODULE: ./build/reports/json.js
var json = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/reports/markdown.js
var markdown = __webpack_require__(83387);
// EXTERNAL MODULE: ./build/reports/terminal.js + 1 modules
var reports_terminal = __webpack_require__(51700);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/commands/deliver.js
var deliver = __webpack_require__(110);
// EXTERNAL MODULE: ./build/commands/interruptible.js + 1 modules
var interruptible = __webpack_require__(86405);
// EXTERNAL MODULE: ./build/commands/progress.js
var commands_progress = __webpack_require__(37196);
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
        await (0,deliver/* writeFileOrFault */.Ji)(file, `${JSON.stringify({ schema: 'benchline.demo/1', harmless, slow, folder }, undefined, 2)}\n`);
    }
    return code;
}


/***/ })

};
