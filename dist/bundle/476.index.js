export const id = 476;
export const ids = [476];
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

/***/ 61476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init_init)
});

// EXTERNAL MODULE: ./build/gate/selection.js
var selection = __webpack_require__(83272);
// EXTERNAL MODULE: ./build/config/find-configuration.js
var find_configuration = __webpack_require__(4599);
// EXTERNAL MODULE: ./build/config/read-plan.js + 54 modules
var read_plan = __webpack_require__(36659);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/system/files.js
var system_files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/git/repository.js
var git_repository = __webpack_require__(44803);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/init/configuration.js
/** The outline of a repository → the text of benchline.yml. Pure. */

const home = 'https://github.com/benchline/benchline/blob/v1/docs/reference';
const raw = 'https://raw.githubusercontent.com/benchline/benchline/v1/docs/reference';
/** `branch` is written only where it would not be found by itself. */
function configurationText(outline, branch) {
    const { drafts, setup, notes, found } = outline;
    const head = {
        version: 1,
        ...(setup.length === 0 ? {} : { setup }),
        ...(branch === undefined ? {} : { baseline: { branch } }),
    };
    return [
        `# yaml-language-server: $schema=${raw}/benchline.schema.json`,
        ...commentLines(`What is measured, and when a pull request fails. All keys: ${home}/configuration.md`),
        yaml(head),
        'benchmarks:',
        ...notes.flatMap((note) => indented(commentLines(note), 2)),
        ...drafts.map((draft) => entryText(draft, found)),
        '',
    ].join('\n');
}
const yaml = (value) => (0,dist/* stringify */.As)(value, { lineWidth: 0 }).trimEnd();
function entryText({ name, comment, folder, setup = [], workload, profile }, found) {
    const text = found
        ? comment
        : `A FIRST EXAMPLE, because no benchmark was found in this repository. ${comment} Put in its place what your users ` +
            'wait for: a command that does a fixed amount of work and takes between 50 ms and a few seconds.';
    const body = yaml({
        name,
        ...workload,
        ...(profile === undefined ? {} : { profile }),
        ...(setup.length === 0 ? {} : { setup }),
        ...(folder === '' ? {} : { 'working-directory': folder }),
    });
    const [first = '', ...rest] = body.split('\n');
    return [...indented(commentLines(text), 2), `  - ${first}`, ...indented(rest, 4)].join('\n');
}
const indented = (lines, by) => lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));
/** Columns of a comment, its mark included. */
const width = 110;
function commentLines(text) {
    const lines = [];
    let line = '#';
    // A file name may hold anything; a comment ends at the end of its line.
    for (const word of text.replaceAll(/\p{Cc}/gu, ' ').split(/\s+/u)) {
        if (line !== '#' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = '#';
        }
        line += ` ${word}`;
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./build/system/git/git.js
var git = __webpack_require__(26175);
;// CONCATENATED MODULE: ./build/init/default-branch.js
/** The name of the branch that changes go into, from what git knows here. */

/** The remote's default; else main or master where there is one; else the branch that is checked out. */
async function defaultBranch({ git: place }) {
    const remotes = (await (0,git/* git */.$Y)(place, ['remote'])).split('\n').filter((name) => name !== '');
    const remote = remotes.includes('origin') ? 'origin' : remotes[0];
    if (remote !== undefined) {
        const head = `refs/remotes/${remote}/`;
        const ref = await (0,git/* gitLine */.JG)(place, ['symbolic-ref', '--quiet', `${head}HEAD`], { accept: [0, 1] });
        if (ref !== undefined)
            return ref.slice(head.length);
    }
    const format = '--format=%(refname:lstrip=2)';
    const local = (await (0,git/* git */.$Y)(place, ['for-each-ref', format, 'refs/heads'])).split('\n');
    const usual = ['main', 'master'].find((name) => local.includes(name));
    // A detached head and a repository without commits have one answer less.
    const current = await (0,git/* gitLine */.JG)(place, ['symbolic-ref', '--quiet', '--short', 'HEAD'], { accept: [0, 1] });
    return usual ?? current ?? 'main';
}

;// CONCATENATED MODULE: ./build/init/tree.js
/** The files of a repository as `init` looks at them: what git tracks or would track, read on demand. */



/** Bytes above which a file is data, not a source or a manifest. */
const largest = 2 ** 20;
async function openTree({ git: place, root }) {
    const listed = await (0,git/* git */.$Y)(place, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    return {
        files: [...new Set((0,git/* zeroSeparated */.QC)(listed))].toSorted((a, b) => (a < b ? -1 : 1)),
        async read(path) {
            const file = (0,paths/* join */.fj)(root, path);
            return ((await (0,system_files/* sizeOf */.$d)(file)) ?? largest + 1) > largest ? '' : ((await (0,system_files/* readText */.yR)(file)) ?? '');
        },
    };
}
/** Folders whose files are somebody else's, data of tests, or made by a build. */
const foreign = /(?:^|\/)(?:node_modules|vendor|third[_-]party|testdata|fixtures|__fixtures__|site-packages|\.?venv|dist|target)\//u;
/** Names that no configuration can hold: invisible characters, other systems' separators and roots. */
const unwritable = /[\p{C}\p{Zl}\p{Zp}\\]|^(?:~|[A-Za-z]:)/u;
/** What the repository's own people wrote, as far as its path tells. */
const ownFiles = ({ files }) => files.filter((path) => !foreign.test(path) && !unwritable.test(path));
/** The folder of a POSIX path; empty for the root. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** A path below a folder as seen from it. */
const within = (folder, path) => folder === '' ? path : path.slice(folder.length + 1);
const isBelow = (folder, path) => folder === '' || path.startsWith(`${folder}/`);
/** The folder, nearest to the root, that holds a file of one of these names; undefined where none does. */
function homeOf(files, names) {
    const depth = (folder) => (folder === '' ? 0 : folder.split('/').length);
    return files
        .filter((path) => names.includes(nameOf(path)))
        .map(folderOf)
        .toSorted((a, b) => depth(a) - depth(b))[0];
}
/** The files, of those given, whose text answers; in their order. */
async function filesThat(tree, files, holds) {
    const answers = [];
    for (const file of files)
        if (holds(await tree.read(file)))
            answers.push(file);
    return answers;
}

;// CONCATENATED MODULE: ./build/init/ecosystems/cmake.js

const cmake = { name: 'CMake', propose };
const configure = 'cmake -S . -B build/benchline -DCMAKE_BUILD_TYPE=Release';
const build = 'cmake --build build/benchline --parallel';
/** Entries of one kind at most. */
const most = 12;
async function propose(tree) {
    if (!tree.files.includes('CMakeLists.txt'))
        return undefined;
    const lists = ownFiles(tree).filter((path) => nameOf(path) === 'CMakeLists.txt');
    const texts = await Promise.all(lists.map(async (path) => ({ path, text: await tree.read(path) })));
    const drafts = texts.flatMap(({ path, text }) => programsOf(folderOf(path), text));
    const isTested = texts.some(({ text }) => /\badd_test\s*\(/u.test(text));
    const example = {
        name: 'tests',
        comment: 'It times the tests.',
        folder: '',
        setup: [configure, build],
        workload: { run: 'ctest --test-dir build/benchline' },
    };
    return {
        folder: '',
        install: [],
        steps: [],
        benchmarks: drafts.slice(0, most),
        ...(drafts.length === 0 && isTested ? { example } : {}),
        notes: drafts.length > most
            ? [
                `${drafts
                    .slice(most)
                    .map(({ name }) => name)
                    .join(', ')} were left out: these are enough to begin with.`,
            ]
            : [],
    };
}
function programsOf(folder, text) {
    const programs = [...text.matchAll(/\badd_executable\s*\(\s*([\w.-]+)/gu)].flatMap(([, name]) => name ?? []);
    return programs.flatMap((name) => {
        const links = [...text.matchAll(/\btarget_link_libraries\s*\(\s*([\w.-]+)([^)]*)\)/gu)];
        const isGoogle = links.some(([, target, libraries = '']) => target === name && /\bbenchmark::/u.test(libraries));
        if (!isGoogle && !/(?:^|[-_.])bench(?:mark|marks)?(?:$|[-_.])/iu.test(name))
            return [];
        const program = ['build/benchline', folder, name].filter((part) => part !== '').join('/');
        return [
            {
                name,
                comment: isGoogle
                    ? 'The results of Google Benchmark are not read yet, so the whole command is timed, with a fixed number of ' +
                        'iterations: by itself it would run for a fixed time however slow the code becomes. Choose the number so ' +
                        'that a run takes about a second.'
                    : 'Timed as a whole. That says something only if it does a fixed amount of work.',
                folder: '',
                setup: [configure, `${build} --target ${name}`],
                workload: { run: `${program}${isGoogle ? ' --benchmark_min_time=1000x' : ''}` },
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/init/ecosystems/go.js

const go = { name: 'Go', propose: go_propose };
const isBenchmark = /^func Benchmark(?:[^a-z\s(]\w*)?\(\w+ \*testing\.B\)/mu;
const isTest = /^func Test(?:[^a-z\s(]\w*)?\(\w+ \*testing\.T\)/mu;
/** Files that are compiled only where somebody asks for it would be counted and not run. */
const constrained = /^\/\/go:build /mu;
/** Entries of one kind at most. */
const go_most = 12;
async function go_propose(tree) {
    const own = ownFiles(tree);
    const home = homeOf(own, ['go.mod']);
    if (home === undefined)
        return undefined;
    const tests = own.filter((path) => path.endsWith('_test.go') && homeOf(own, ['go.mod']) !== undefined);
    const inModule = tests.filter((path) => own.some((file) => nameOf(file) === 'go.mod' && isBelow(folderOf(file), path)));
    const packagesThat = async (sign) => [
        ...new Set((await filesThat(tree, inModule, (text) => sign.test(text) && !constrained.test(text))).map(folderOf)),
    ];
    const packages = await packagesThat(isBenchmark);
    const module = /^module\s+"?([^\s"]+)/mu.exec(await tree.read(home === '' ? 'go.mod' : `${home}/go.mod`))?.[1];
    const nameFor = (folder) => folder === home ? nameOf(module ?? 'go') : isBelow(home, folder) ? within(home, folder) : folder;
    const benchmarks = packages.slice(0, go_most).map((folder) => ({
        name: nameFor(folder),
        comment: 'The results of `go test -bench` are not read yet, so the whole test binary is timed, with a fixed number of ' +
            'iterations (`1000x`): by itself it would run for a fixed time however slow the code becomes. Choose the ' +
            'number so that a run takes about a second.',
        folder,
        setup: ['go test -c -o bench.test .'],
        workload: { run: "./bench.test -test.run '^$' -test.bench . -test.benchtime 1000x" },
    }));
    const example = benchmarks.length > 0 ? undefined : await firstExample(tree, home, own, await packagesThat(isTest));
    return {
        folder: home,
        install: [],
        steps: [goStep(tree, home)],
        benchmarks,
        ...(example === undefined ? {} : { example }),
        notes: packages.length > go_most
            ? [
                `Benchmarks in ${packages.slice(go_most).join(', ')} were left out: these packages are enough to begin with.`,
            ]
            : [],
    };
}
function goStep({ files }, home) {
    const at = (name) => (home === '' ? name : `${home}/${name}`);
    // Its cache is keyed by go.sum; without one it would only warn.
    const cache = files.includes(at('go.sum')) ? {} : { cache: false };
    return { uses: 'actions/setup-go@v6', with: { 'go-version-file': at('go.mod'), ...cache } };
}
async function firstExample(tree, home, own, tested) {
    const [folder] = tested;
    if (folder !== undefined) {
        return {
            name: 'tests',
            comment: 'It times the tests of one package.',
            folder,
            setup: ['go test -c -o tests.test .'],
            workload: { run: './tests.test' },
        };
    }
    const sources = own.filter((path) => path.endsWith('.go') && isBelow(home, path));
    const [program] = await filesThat(tree, sources, 
    // Only a program that parses its arguments answers to --help; another might begin its work, or serve.
    (text) => /^package main$/mu.test(text) && /\bflag\.Parse\(\)|cobra|urfave\/cli|kong/u.test(text));
    if (program !== undefined) {
        return {
            name: 'help',
            comment: 'It times how fast the program starts.',
            folder: folderOf(program),
            setup: ['go build -o program .'],
            workload: { run: './program --help' },
        };
    }
    return sources.length === 0
        ? undefined
        : {
            name: 'vet',
            comment: 'It times how long `go vet` takes.',
            folder: home,
            setup: ['go vet ./...'],
            workload: { run: 'go vet ./...' },
        };
}

;// CONCATENATED MODULE: ./build/init/ecosystems/make.js
const make = { name: 'Make', wrapper: true, propose: make_propose };
async function make_propose(tree) {
    const file = ['GNUmakefile', 'makefile', 'Makefile'].find((name) => tree.files.includes(name));
    if (file === undefined)
        return undefined;
    const text = await tree.read(file);
    // `name:` begins a rule, `name:=` and `name::=` a variable.
    const rules = text.matchAll(/^([\w./ -]+?)[ \t]*::?(?![:=])/gmu);
    const targets = new Set([...rules].flatMap(([, names = '']) => names.split(/\s+/u)));
    const target = (names) => names.find((name) => targets.has(name));
    const bench = target(['bench', 'benchmark', 'benchmarks', 'perf']);
    const test = target(['test', 'tests', 'check']);
    const draft = (name, comment) => ({
        name,
        comment,
        folder: '',
        workload: { run: `make ${name}` },
    });
    return {
        folder: '',
        install: [],
        steps: [],
        benchmarks: bench === undefined
            ? []
            : [
                draft(bench, `The target \`${bench}\` of ${file}, timed as a whole; what it builds first, the untimed warm-up run ` +
                    'builds. That says something only if it does a fixed amount of work: a harness that runs for a fixed ' +
                    'time takes that time however slow the code becomes.'),
            ],
        ...(bench === undefined && test !== undefined ? { example: draft(test, 'It times the tests.') } : {}),
        notes: [],
    };
}

;// CONCATENATED MODULE: ./build/init/ecosystems/maven.js

const maven = { name: 'Maven', propose: maven_propose };
async function maven_propose(tree) {
    const own = ownFiles(tree);
    const home = homeOf(own, ['pom.xml']);
    if (home === undefined)
        return undefined;
    const at = (name) => (home === '' ? name : `${home}/${name}`);
    const mvn = `${tree.files.includes(at('mvnw')) ? './mvnw' : 'mvn'} --batch-mode --quiet`;
    const poms = await filesThat(tree, own.filter((path) => nameOf(path) === 'pom.xml'), (text) => text.includes('<artifactId>jmh-core</artifactId>'));
    const benchmarks = [];
    const notes = [];
    for (const pom of poms) {
        const jar = jarOf(await tree.read(pom));
        if (jar === undefined) {
            notes.push(`${pom} uses JMH and makes no jar that runs it (org.openjdk.jmh.Main): add one and time it.`);
        }
        else
            benchmarks.push(jmh(mvn, home, folderOf(pom), jar));
    }
    const parent = await tree.read(at('pom.xml'));
    const version = /<(?:maven\.compiler\.release|java\.version|maven\.compiler\.target)>(?:1\.)?(\d+)</u.exec(parent)?.[1];
    const example = {
        name: 'tests',
        comment: 'It times the tests.',
        folder: home,
        setup: [`${mvn} test`],
        workload: { run: `${mvn} --offline test` },
    };
    return {
        folder: home,
        install: [],
        steps: [
            { uses: 'actions/setup-java@v5', with: { distribution: 'temurin', 'java-version': version ?? '21' } },
        ],
        benchmarks,
        ...(benchmarks.length === 0 ? { example } : {}),
        notes,
    };
}
/** Path of the jar that JMH is started from, below the module; undefined where it cannot be told. */
function jarOf(pom) {
    if (!pom.includes('org.openjdk.jmh.Main'))
        return undefined;
    // The archetype of JMH names it by a property.
    const property = /<uberjar\.name>([\w.-]+)<\/uberjar\.name>/u.exec(pom)?.[1];
    const shaded = /maven-shade-plugin[\s\S]*?<finalName>([\w.-]+)<\/finalName>/u.exec(pom)?.[1];
    const name = property ?? shaded;
    return name === undefined ? undefined : `target/${name}.jar`;
}
function jmh(mvn, home, folder, jar) {
    const module = folder === home ? '' : home === '' ? folder : folder.slice(home.length + 1);
    return {
        name: module === '' ? 'jmh' : module,
        comment: 'The results of JMH are not read yet, so the whole command is timed, with a fixed number of invocations (`-i`, ' +
            '`-bs`): by itself it would run for a fixed time however slow the code becomes. Choose them so that a run takes ' +
            'a few seconds.',
        folder: home,
        setup: [`${mvn} package -DskipTests${module === '' ? '' : ` --projects ${module} --also-make`}`],
        workload: {
            run: `java -jar ${module === '' ? '' : `${module}/`}${jar} -bm ss -f 1 -wi 0 -i 10 -bs 1000 -foe true`,
        },
    };
}

;// CONCATENATED MODULE: ./build/init/ecosystems/package-manager.js
// Node 25 and later come without corepack; installing it works with every version.
const corepack = [{ run: 'npm install --global corepack && corepack enable' }];
const npm = { run: 'npm run', exec: 'npx --no-install', test: 'npm test', steps: [] };
function packageManager({ files }, home) {
    const has = (name) => files.includes(home === '' ? name : `${home}/${name}`);
    if (has('package-lock.json') || has('npm-shrinkwrap.json'))
        return { ...npm, install: 'npm ci', locked: true };
    if (has('pnpm-lock.yaml')) {
        return {
            install: 'pnpm install --frozen-lockfile',
            run: 'pnpm run',
            exec: 'pnpm exec',
            test: 'pnpm test',
            steps: corepack,
            locked: true,
        };
    }
    if (has('yarn.lock')) {
        return {
            install: has('.yarnrc.yml') ? 'yarn install --immutable' : 'yarn install --frozen-lockfile',
            run: 'yarn run',
            exec: 'yarn run',
            test: 'yarn test',
            steps: corepack,
            locked: true,
        };
    }
    if (has('bun.lock') || has('bun.lockb')) {
        return {
            install: 'bun install --frozen-lockfile',
            run: 'bun run',
            exec: 'bunx --no-install',
            test: 'bun run test',
            steps: [{ run: 'npm install --global bun' }],
            locked: true,
        };
    }
    return { ...npm, install: 'npm install --no-audit --no-fund', locked: false };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/init/ecosystems/package-json.js
/** The fields of package.json that `init` looks at; whatever has another shape counts as absent. */

const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).default({});
const shape = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().optional().catch(undefined),
    main: schemas/* string */.YjP().optional().catch(undefined),
    bin: schemas/* union */.KCZ([
        schemas/* string */.YjP().transform((path) => ({ '': path })),
        schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    ])
        .catch({})
        .default({}),
    scripts: texts,
    dependencies: texts,
    devDependencies: texts,
    optionalDependencies: texts,
    workspaces: schemas/* unknown */.L5J().optional(),
});
function readManifest(text) {
    let value = {};
    try {
        value = JSON.parse(text);
    }
    catch {
        // npm would say so; here it is a manifest with nothing in it.
    }
    return shape.safeParse(value).data ?? shape.parse({});
}
const dependenciesOf = ({ dependencies, devDependencies, optionalDependencies, }) => [dependencies, devDependencies, optionalDependencies].flatMap((group) => Object.keys(group));

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/init/ecosystems/tinybench-drafts.js
/** Files of tinybench → the fewest entries whose patterns match them and nothing else. */


/**
 * `benches` and `all` are POSIX paths relative to `home`, where patterns start. A pattern is taken only when today it
 * matches exactly these files, so that nothing is run as a benchmark that is none; otherwise they are listed, an
 * entry a folder, so that no two of an entry have the same name.
 */
function tinybenchDrafts(benches, all, home) {
    // What a pattern would read as more than itself cannot be listed either.
    const plain = benches.filter((path) => !/[[\](){}*?!\\]/u.test(path));
    if (plain.length === 0)
        return [];
    const comment = 'Files of tinybench: every task in them is a benchmark.';
    const pattern = patterns(plain).find((each) => matchesOnly(each, plain, all));
    if (pattern !== undefined) {
        return [{ name: entryName(commonFolder(plain)), comment, folder: home, workload: { tinybench: pattern } }];
    }
    const folders = [...new Set(plain.map(folderOf))];
    return folders.map((folder) => {
        const files = plain.filter((path) => folderOf(path) === folder);
        const [only] = files;
        return {
            name: folders.length === 1 ? entryName(folder) : folder === '' ? 'root' : folder,
            comment,
            folder: home,
            workload: { tinybench: files.length === 1 && only !== undefined ? only : files },
        };
    });
}
const entryName = (folder) => (nameOf(folder) === '' ? 'benchmarks' : nameOf(folder));
function matchesOnly(pattern, benches, all) {
    const matches = picomatch(pattern);
    const found = all.filter((path) => matches(path) && !/(?:^|\/)node_modules\//u.test(path));
    return found.length === benches.length && found.every((path) => benches.includes(path));
}
function patterns(benches) {
    const folder = commonFolder(benches);
    const start = folder === '' ? '' : `${folder}/`;
    const choice = (words) => {
        const different = [...new Set(words)].toSorted();
        return different.length === 1 ? (different[0] ?? '') : `{${different.join(',')}}`;
    };
    const ending = choice(benches.map((path) => /\.([cm]?[jt]s)$/u.exec(path)?.[1] ?? ''));
    const marks = benches.map((path) => /\.(bench|benchmark)\.[cm]?[jt]s$/u.exec(path)?.[1]);
    const mark = choice(marks.flatMap((word) => word ?? []));
    const named = marks.includes(undefined)
        ? []
        : [`${start}**/*.${mark}.${ending}`, `${start}*.${mark}.${ending}`];
    return [...named, `${start}*.${ending}`, `${start}**/*.${ending}`];
}
function commonFolder(paths) {
    const [first = [], ...rest] = paths.map((path) => folderOf(path).split('/'));
    const end = first.findIndex((part, index) => rest.some((other) => other[index] !== part));
    return (end === -1 ? first : first.slice(0, end)).join('/');
}

;// CONCATENATED MODULE: ./build/init/ecosystems/vitest-draft.js
/** Vitest up to 4: files, groups (suites) and their benchmarks; medians in milliseconds. */
const upTo4 = (exec) => `${exec} vitest bench --run --outputJson vitest.json &&
node -e '
const fs = require("fs")
const { files } = JSON.parse(fs.readFileSync("vitest.json", "utf8"))
const groups = files.flatMap((file) => file.groups)
const benchmarks = groups.flatMap(({ fullName, benchmarks }) => benchmarks.map(({ name, median }) => (
  { name: fullName + " > " + name, metrics: { wall: { unit: "ms", values: [median] } } })))
fs.writeFileSync("benchline.json", JSON.stringify({ schema: "benchline.results/1", benchmarks }))
'`;
/** Vitest 5 and later: benchmarks belong to tests, in the report of its JSON reporter. */
const from5 = (exec) => `${exec} vitest bench --run --reporter=default --reporter=json --outputFile.json=vitest.json &&
node -e '
const fs = require("fs"), path = require("path")
const { testResults } = JSON.parse(fs.readFileSync("vitest.json", "utf8"))
const benchmarks = testResults.flatMap(({ name: file, assertionResults }) => assertionResults.flatMap((test) =>
  (test.benchmarks || []).flatMap(({ tasks }) => tasks.map(({ name, latency }) => (
    { name: [path.relative(".", file), test.fullName, name].join(" > "),
      metrics: { wall: { unit: "ms", values: [latency.p50] } } })))))
fs.writeFileSync("benchline.json", JSON.stringify({ schema: "benchline.results/1", benchmarks }))
'`;
/** `range` is the version as package.json asks for it; `exec` runs an installed program. */
function vitestDraft(range, exec, folder) {
    const major = Number(/\d+/u.exec(range)?.[0] ?? 5);
    return {
        name: 'vitest',
        comment: "Vitest's own results are not read yet: the lines of Node turn them into the format that is. Each benchmark " +
            'counts with the median of its samples.',
        folder,
        workload: { run: (major < 5 ? upTo4 : from5)(exec), format: 'benchline', output: 'benchline.json' },
    };
}

;// CONCATENATED MODULE: ./build/init/ecosystems/node.js





const node = { name: 'Node', propose: node_propose };
const script = /\.[cm]?[jt]s$/u;
const named = /\.bench(?:mark)?\.[cm]?[jt]s$/u;
const inBenchFolder = /(?:^|\/)(?:bench|benches|benchmark|benchmarks|perf)\//u;
const imports = (name) => new RegExp(String.raw `(?:from|require\(|import\(|import)\s*['"]${name}['"]`, 'u');
const [ofTinybench, ofVitest] = [imports('tinybench'), imports('vitest')];
const timed = ['benchmark', 'mitata', 'benny', 'cronometro'];
async function node_propose(tree) {
    const own = ownFiles(tree);
    const found = homeOf(own, ['package.json']);
    const candidates = own
        .filter((path) => script.test(path) && !/\.d\.[cm]?ts$/u.test(path))
        .filter((path) => isBelow(found ?? '', path) && (named.test(path) || inBenchFolder.test(path)));
    const tinybench = await filesThat(tree, candidates, (text) => ofTinybench.test(text));
    if (found === undefined && tinybench.length === 0)
        return undefined;
    const home = found ?? '';
    const manifest = readManifest(await tree.read(join(home, 'package.json')));
    const ground = { tree, home, manifest, manager: packageManager(tree, home) };
    const benchmarks = [
        ...tinybenchDrafts(tinybench.map((path) => within(home, path)), tree.files.filter((path) => isBelow(home, path)).map((path) => within(home, path)), home),
        ...(await vitest(ground, candidates)),
    ];
    const others = benchmarks.length > 0 ? [] : await programs(ground, candidates);
    const chosen = [...benchmarks, ...others];
    const example = chosen.length > 0 ? undefined : node_firstExample(ground);
    const needed = dependenciesOf(manifest).length > 0 || manifest.workspaces !== undefined;
    const { manager } = ground;
    return {
        folder: home,
        install: [
            ...(needed ? [manager.install] : []),
            ...((await needsBuild(ground, [...tinybench, ...candidates])) ? [`${manager.run} build`] : []),
        ],
        steps: [nodeStep(tree, home), ...manager.steps],
        benchmarks: chosen,
        ...(example === undefined ? {} : { example }),
        notes: [
            ...(await fixedTime(ground, candidates)),
            ...(needed && !manager.locked
                ? ['There is no lock file: base and head may install different versions of what they depend on.']
                : []),
        ],
    };
}
const join = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
function nodeStep({ files }, home) {
    const version = ['.nvmrc', '.node-version']
        .map((name) => join(home, name))
        .find((path) => files.includes(path));
    return {
        uses: 'actions/setup-node@v6',
        with: version === undefined ? { 'node-version': 24 } : { 'node-version-file': version },
    };
}
async function vitest({ tree, home, manifest, manager }, candidates) {
    const range = { ...manifest.dependencies, ...manifest.devDependencies }['vitest'];
    if (range === undefined)
        return [];
    const files = await filesThat(tree, candidates.filter((path) => named.test(path)), 
    // With `globals: true` nothing is imported.
    (text) => ofVitest.test(text) || (/\bbench\(/u.test(text) && !ofTinybench.test(text)));
    return files.length === 0 ? [] : [vitestDraft(range, manager.exec, home)];
}
/** Scripts named for benchmarks; where there are none, files named so, each a program of its own. */
async function programs({ tree, home, manifest, manager }, candidates) {
    const scripts = Object.keys(manifest.scripts).filter((name) => /^(?:bench(?:mark|marks)?|perf)(?::|$)/u.test(name));
    const exact = scripts.filter((name) => !name.includes(':'));
    const comment = 'Timed as a whole. That says something only if it does a fixed amount of work: a harness that runs for a fixed ' +
        'time takes that time however slow the code becomes. Let it print or write benchline.results/1 instead (`format: benchline`), or move it to tinybench files.';
    if (scripts.length > 0) {
        return (exact.length > 0 ? exact.slice(0, 1) : scripts.slice(0, node_most)).map((name) => ({
            name,
            comment: `The script \`${name}\` of package.json. ${comment}`,
            folder: home,
            workload: { run: `${manager.run} ${name}` },
        }));
    }
    const harness = new RegExp(timed.map((name) => imports(name).source).join('|'), 'u');
    const plain = await filesThat(tree, candidates.filter((path) => named.test(path) && path.endsWith('js')), (text) => !harness.test(text) && !ofVitest.test(text) && text !== '');
    return plain.slice(0, node_most).map((path) => ({
        name: nameOf(path).replace(named, ''),
        comment,
        folder: home,
        workload: { run: `node ${quoted(within(home, path))}` },
        profile: 'auto',
    }));
}
/** Entries of one kind at most; a repository with more has a runner for them. */
const node_most = 12;
const quoted = (path) => /^[\w./@+-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw `'\''`)}'`;
/** Benchmarks of harnesses that run for a fixed time and whose results are not read. */
async function fixedTime({ tree }, candidates) {
    const notes = [];
    for (const name of timed) {
        const files = await filesThat(tree, candidates, (text) => imports(name).test(text));
        if (files.length === 0)
            continue;
        notes.push(`${files.slice(0, 3).join(', ')}${files.length > 3 ? ' …' : ''} use ${name}, which runs for a fixed time: timing ` +
            'the whole command would tell nothing. Move them to tinybench, or let them write benchline.results/1 ' +
            '(`format: benchline`).');
    }
    return notes;
}
/** Whether what is measured is a build that git ignores. */
async function needsBuild({ tree, home, manifest }, files) {
    if (manifest.scripts['build'] === undefined)
        return false;
    const tracked = (folder) => tree.files.some((path) => isBelow(join(home, folder), path));
    const built = ['dist', 'build', 'lib', 'out'].filter((folder) => !tracked(folder));
    if (built.length === 0)
        return false;
    const self = manifest.name === undefined
        ? []
        : [imports(manifest.name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw `\$&`))];
    const relative = new RegExp(String.raw `['"](?:\.\.?/)+(?:${built.join('|')})/`, 'u');
    const asking = await filesThat(tree, files, (text) => [relative, ...self].some((sign) => sign.test(text)));
    return asking.length > 0;
}
function node_firstExample({ tree, home, manifest, manager }) {
    const { test } = manifest.scripts;
    if (test !== undefined && !test.includes('no test specified')) {
        return { name: 'tests', comment: 'It times the tests.', folder: home, workload: { run: manager.test } };
    }
    const has = (path) => tree.files.includes(join(home, path));
    const clean = (path) => path.replace(/^\.\//u, '');
    const program = Object.values(manifest.bin).map(clean).find(has);
    if (program !== undefined) {
        return {
            name: 'help',
            comment: 'It times how fast the program starts.',
            folder: home,
            workload: { run: `node ${quoted(program)} --help` },
            profile: 'auto',
        };
    }
    const entry = [manifest.main, 'index.js', 'index.mjs']
        .flatMap((path) => (path === undefined ? [] : [clean(path)]))
        .find(has);
    if (entry === undefined || !/^[\w./-]+$/u.test(entry))
        return undefined;
    return {
        name: 'load',
        comment: 'It times how fast the package loads.',
        folder: home,
        workload: { run: `node -e 'import("./${entry}")'` },
    };
}

;// CONCATENATED MODULE: ./build/init/ecosystems/toml.js
/** As much of TOML as manifests need: tables, and the raw text of each value. Not a parser; nothing is judged by it. */
/** Tables in their order with the text below each header; what stands before the first has the header ''. */
function tomlTables(text) {
    const parts = text.split(/^[ \t]*\[{1,2}[ \t]*([\w.\-" ]+?)[ \t]*\]{1,2}[ \t]*(?:#.*)?$/mu);
    const [body = ''] = parts;
    return [
        { header: '', body },
        ...parts.flatMap((header, index) => index % 2 === 1 ? [{ header: header.replaceAll('"', ''), body: parts[index + 1] ?? '' }] : []),
    ];
}
/** The text value of a key in the text of a table; undefined where it has none. */
const tomlText = (body, key) => new RegExp(String.raw `^[ \t]*${key}[ \t]*=[ \t]*["']([^"'\n]*)["']`, 'mu').exec(body)?.[1];
/** The lists of a table, each as the text between its brackets. */
function tomlLists(text, header) {
    const bodies = tomlTables(text).filter((table) => table.header === header);
    return Object.fromEntries(bodies.flatMap(({ body }) => 
    // A list ends with a bracket at the end of a line: extras such as "x[y]" have theirs within.
    [...body.matchAll(/^[ \t]*["']?([\w.-]+)["']?[ \t]*=[ \t]*\[([\s\S]*?)\][ \t]*(?:#.*)?$/gmu)].map(([, key = '', list = '']) => [key, list])));
}

;// CONCATENATED MODULE: ./build/init/ecosystems/python-install.js

const requirementFiles = [
    'requirements.txt',
    'requirements-dev.txt',
    'requirements_dev.txt',
    'dev-requirements.txt',
    'requirements-test.txt',
    'requirements-bench.txt',
    'requirements/dev.txt',
    'requirements/test.txt',
    'requirements/bench.txt',
];
/** `tools` are the distributions that the benchmarks run with; they are added where nothing declares them. */
async function pythonInstall(tree, home, tools) {
    const at = (name) => (home === '' ? name : `${home}/${name}`);
    const has = (name) => tree.files.includes(at(name));
    const project = await tree.read(at('pyproject.toml'));
    // Both install into the environment that is active, which is the side's.
    if (has('uv.lock')) {
        return {
            install: ['uv sync --active --locked --all-groups --all-extras'],
            steps: [{ run: 'pipx install uv' }],
        };
    }
    if (has('poetry.lock')) {
        return {
            install: ['poetry install --no-interaction --all-extras'],
            steps: [{ run: 'pipx install poetry' }],
        };
    }
    const texts = new Map();
    for (const name of requirementFiles.filter(has))
        texts.set(name, await tree.read(at(name)));
    const names = (text, tool) => new RegExp(String.raw `(?:^|["'\s])${tool}(?![\w-])`, 'mu').test(text);
    const files = [...texts].filter(([name, text]) => name === 'requirements.txt' || tools.some((tool) => names(text, tool)));
    const packaged = /^\[(?:project|build-system|tool\.poetry)\]/mu.test(project) || has('setup.py') || has('setup.cfg');
    const extras = Object.entries(tomlLists(project, 'project.optional-dependencies'));
    const groups = Object.entries(tomlLists(project, 'dependency-groups'));
    const wanting = (lists) => lists.filter(([, list]) => tools.some((tool) => names(list, tool))).map(([name]) => name);
    const [extra, group] = [wanting(extras), wanting(groups)];
    const declared = [project, ...files.map(([, text]) => text)].join('\n');
    const parts = [
        ...files.map(([name]) => `-r ${name}`),
        ...(packaged ? [extra.length === 0 ? '.' : `'.[${extra.join(',')}]'`] : []),
        ...group.map((name) => `--group ${name}`),
        ...tools.filter((tool) => !names(declared, tool)),
    ];
    return { install: parts.length === 0 ? [] : [`python3 -m pip install ${parts.join(' ')}`], steps: [] };
}

;// CONCATENATED MODULE: ./build/init/ecosystems/python.js


const python = { name: 'Python', propose: python_propose };
const manifests = ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'asv.conf.json'];
const withFixture = /^[ \t]*(?:async )?def test_\w+\([^)]*\bbenchmark\b/mu;
const isProgram = /^if __name__ == ['"]__main__['"]/mu;
const namedForBenchmarks = /^(?:bench(?:mark)?_\w+|\w+_bench(?:mark)?|bench|benchmarks?)\.py$/u;
/** Entries of one kind at most. */
const python_most = 12;
async function python_propose(tree) {
    const own = ownFiles(tree);
    const sources = own.filter((path) => path.endsWith('.py'));
    const home = homeOf(own, manifests) ?? (sources.length > 0 ? '' : undefined);
    if (home === undefined)
        return undefined;
    const below = sources.filter((path) => isBelow(home, path));
    const fixtures = await filesThat(tree, below.filter(maybeTest), (text) => withFixture.test(text));
    const asv = homeOf(own, ['asv.conf.json']);
    const programs = await filesThat(tree, below.filter((path) => namedForBenchmarks.test(nameOf(path)) && !fixtures.includes(path)), (text) => isProgram.test(text));
    const benchmarks = [
        ...(fixtures.length === 0 ? [] : [pytestBenchmark(home, fixtures)]),
        ...(asv === undefined ? [] : [asvDraft(asv)]),
        ...(await Promise.all(programs.slice(0, python_most).map((path) => program(tree, home, path)))),
    ];
    const example = benchmarks.length > 0 ? undefined : await python_firstExample(tree, home, below);
    const tools = [
        ...(fixtures.length > 0 ? ['pytest-benchmark'] : []),
        ...(asv === undefined ? [] : ['asv']),
        ...(example?.workload !== undefined &&
            'run' in example.workload &&
            example.workload.run.includes('pytest')
            ? ['pytest']
            : []),
    ];
    const { install, steps } = await pythonInstall(tree, home, tools);
    return {
        folder: home,
        install,
        steps: [pythonStep(tree, home), ...steps],
        benchmarks,
        ...(example === undefined ? {} : { example }),
        notes: [],
    };
}
const maybeTest = (path) => /(?:^|[/_])(?:test|bench|perf)/u.test(path);
const words = (paths) => paths
    .map((path) => (/^[\w./+-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw `'\''`)}'`))
    .join(' ');
function pythonStep({ files }, home) {
    const version = home === '' ? '.python-version' : `${home}/.python-version`;
    return {
        uses: 'actions/setup-python@v6',
        with: files.includes(version) ? { 'python-version-file': version } : { 'python-version': '3.x' },
    };
}
function pytestBenchmark(home, files) {
    const folders = [...new Set(files.map((path) => path.slice(0, path.lastIndexOf('/') + 1)))];
    const [folder] = folders;
    // A whole folder where it is one, so that a file that is added later is measured too.
    const paths = folders.length === 1 && folder !== undefined && folder !== '' && files.length > 1 ? [folder] : files;
    return {
        name: 'pytest-benchmark',
        comment: 'The results of pytest-benchmark are not read yet, so the whole command is timed, with a fixed number of rounds: ' +
            'by itself it would run for a fixed time however slow the code becomes. Choose the rounds so that a run takes ' +
            'about a second.',
        folder: home,
        workload: {
            run: `python3 -m pytest ${words(paths.map((path) => within(home, path)))} --quiet --benchmark-only ` +
                '--benchmark-max-time=0 --benchmark-min-rounds=100',
        },
        profile: 'auto',
    };
}
function asvDraft(home) {
    return {
        name: 'asv',
        comment: 'The results of asv are not read yet, so the whole command is timed: every benchmark runs once, in the ' +
            'interpreter of the side.',
        folder: home,
        setup: ['asv machine --yes --machine benchline'],
        workload: { run: 'asv run --python=same --quick --dry-run --show-stderr --machine benchline' },
    };
}
async function program(tree, home, path) {
    const run = `python3 ${words([within(home, path)])}`;
    const name = nameOf(path).replace(/\.py$/u, '');
    if (/^\s*(?:import|from) pyperf\b/mu.test(await tree.read(path))) {
        return {
            name,
            comment: 'The results of pyperf are not read yet, so the whole command is timed, with a fixed number of loops: by ' +
                'itself it would take as many as fill its time.',
            folder: home,
            workload: { run: `${run} --processes 1 --warmups 0 --values 3 --loops 100 --quiet` },
        };
    }
    return {
        name,
        comment: 'Timed as a whole. That says something only if it does a fixed amount of work.',
        folder: home,
        workload: { run },
        profile: 'auto',
    };
}
function unittest({ files }, home, folder) {
    const discover = 'python3 -m unittest discover';
    if (folder === home)
        return discover;
    // Tests in a package import each other from the top, those in a plain folder from there.
    const top = files.includes(`${folder}/__init__.py`) ? ' -t .' : '';
    return `${discover} -s ${words([within(home, folder)])}${top}`;
}
async function python_firstExample(tree, home, sources) {
    const tests = sources.filter((path) => /^(?:test_\w+|\w+_test)\.py$/u.test(nameOf(path)));
    const [test] = tests;
    if (test !== undefined) {
        const ofUnittest = await filesThat(tree, tests, (text) => /^(?:import|from) unittest\b/mu.test(text));
        const plain = ofUnittest.length === tests.length && nameOf(test).startsWith('test_');
        return {
            name: 'tests',
            comment: 'It times the tests.',
            folder: home,
            workload: { run: plain ? unittest(tree, home, folderOf(test)) : 'python3 -m pytest --quiet' },
            profile: 'auto',
        };
    }
    const explains = /^\s*(?:import|from) (?:argparse|click|typer)\b/mu;
    const [tool] = await filesThat(tree, sources, (text) => explains.test(text) && isProgram.test(text));
    if (tool !== undefined) {
        return {
            name: 'help',
            comment: 'It times how fast the program starts.',
            folder: home,
            workload: { run: `python3 ${words([within(home, tool)])} --help` },
            profile: 'auto',
        };
    }
    if (sources.length === 0)
        return undefined;
    return {
        name: 'compile',
        comment: 'It times how fast Python compiles the sources.',
        folder: home,
        workload: { run: 'python3 -m compileall -q -f .' },
    };
}

;// CONCATENATED MODULE: ./build/init/ecosystems/rust.js


const rust = { name: 'Rust', propose: rust_propose };
/** How each harness is told to do a fixed amount of work, and what that is. */
const harnesses = [
    { name: 'Criterion', args: ' -- --test', work: 'every benchmark runs once (`--test`)' },
    {
        name: 'Divan',
        args: ' -- --sample-count 100 --sample-size 10',
        work: 'every benchmark runs a fixed number of times',
    },
];
/** Entries of one kind at most. */
const rust_most = 12;
async function rust_propose(tree) {
    const own = ownFiles(tree);
    const home = homeOf(own, ['Cargo.toml']);
    if (home === undefined)
        return undefined;
    const drafts = [];
    for (const path of own.filter((file) => nameOf(file) === 'Cargo.toml')) {
        drafts.push(...(await benchesOf(tree, path)));
    }
    const example = {
        name: 'tests',
        comment: 'It times the tests.',
        folder: home,
        setup: ['cargo test --release --no-run'],
        workload: { run: 'cargo test --release --quiet' },
    };
    return {
        folder: home,
        install: [],
        // GitHub's images have rustup; a rust-toolchain file chooses by itself.
        steps: [],
        benchmarks: drafts.slice(0, rust_most),
        ...(drafts.length === 0 ? { example } : {}),
        notes: drafts.length > rust_most
            ? [
                `${drafts
                    .slice(rust_most)
                    .map(({ name }) => name)
                    .join(', ')} were left out: these are enough to begin with.`,
            ]
            : [],
    };
}
async function benchesOf(tree, path) {
    const folder = folderOf(path);
    const drafts = [];
    for (const { header, body } of tomlTables(await tree.read(path))) {
        const name = header === 'bench' ? tomlText(body, 'name') : undefined;
        // With the harness of rustc only a nightly compiler runs benchmarks.
        if (name === undefined || !/^[\w-]+$/u.test(name) || !/^[ \t]*harness[ \t]*=[ \t]*false/mu.test(body))
            continue;
        const file = tomlText(body, 'path') ?? `benches/${name}.rs`;
        const source = await tree.read(folder === '' ? file : `${folder}/${file}`);
        const harness = harnesses.find((each) => new RegExp(String.raw `\b${each.name}`, 'iu').test(source));
        drafts.push({
            name,
            comment: harness === undefined
                ? 'Timed as a whole. That says something only if it does a fixed amount of work.'
                : `The results of ${harness.name} are not read yet, so the whole command is timed and ${harness.work}: by ` +
                    'itself it would run for a fixed time however slow the code becomes. Give it an input that takes about a ' +
                    'second.',
            folder,
            setup: [`cargo bench --no-run --bench ${name}`],
            workload: { run: `cargo bench --bench ${name}${harness?.args ?? ''}` },
        });
    }
    return drafts;
}

;// CONCATENATED MODULE: ./build/init/ecosystems/index.js







const ecosystems = [node, python, go, rust, maven, cmake, make];

;// CONCATENATED MODULE: ./build/init/propose.js
/** Runs everywhere that Benchline does. */
const lastResort = {
    name: 'example',
    comment: 'It times a command that is certainly there.',
    folder: '',
    workload: { run: 'git --version' },
};
async function propose_propose(tree, ecosystems, wanted = () => true) {
    const proposals = [];
    for (const ecosystem of ecosystems) {
        const proposal = await ecosystem.propose(tree);
        if (proposal !== undefined)
            proposals.push({ ...proposal, wrapper: ecosystem.wrapper ?? false });
    }
    const real = proposals.filter(({ benchmarks, wrapper }) => benchmarks.length > 0 && !wrapper);
    const wrapping = proposals.filter(({ benchmarks, wrapper }) => benchmarks.length > 0 && wrapper);
    const found = real.length > 0 ? real : wrapping;
    const exemplary = proposals.find(({ example }) => example !== undefined);
    const chosen = found.length > 0 ? found : exemplary === undefined ? [] : [exemplary];
    // What a wrapper calls may be anything of what is there.
    const needed = chosen.some(({ wrapper }) => wrapper) ? proposals : chosen;
    const drafts = found.length > 0
        ? found.flatMap((proposal) => proposal.benchmarks.map((draft) => placed(draft, proposal)))
        : [exemplary?.example === undefined ? lastResort : placed(exemplary.example, exemplary)];
    const [first, ...rest] = unique(drafts).filter(({ name }) => wanted(name));
    if (first === undefined)
        return undefined;
    return {
        found: found.length > 0,
        drafts: [first, ...rest],
        setup: [...new Set(needed.filter(({ folder }) => folder === '').flatMap(({ install }) => install))],
        steps: needed.flatMap(({ steps }) => steps),
        notes: proposals.flatMap(({ notes }) => notes),
    };
}
/** An ecosystem that lives below the root is installed there, by the entries that need it. */
function placed(draft, { folder, install }) {
    if (folder === '' || install.length === 0)
        return draft;
    return { ...draft, setup: [...install, ...(draft.setup ?? [])] };
}
/** Characters of a name, with room for a number. */
const longest = 80;
function unique(drafts) {
    const taken = new Set();
    return drafts.map((draft) => {
        const given = draft.name.slice(0, longest).trim() || 'benchmark';
        let name = given;
        for (let number = 2; taken.has(name); number += 1)
            name = `${given} ${number}`;
        taken.add(name);
        return { ...draft, name };
    });
}

;// CONCATENATED MODULE: ./build/init/workflows.js
/** The workflow files: who measures, who records, who posts, each with the least it needs. Pure. */


const measuring = '.github/workflows/perf.yml';
const commenting = '.github/workflows/perf-comment.yml';
const workflowName = 'Performance';
const action = 'benchline/benchline@v1';
const report = 'benchline-report';
/** `branch` is the default branch; `steps` bring the toolchains that benchmarks need. */
function workflowFiles(posting, branch, steps) {
    // Nothing that runs later in the job may find the token in git's configuration.
    const checkout = { uses: 'actions/checkout@v7', with: { 'persist-credentials': false } };
    const judge = {
        comment: {
            together: 'Judges a pull request against the commit it would be merged into.',
            split: 'Measures and judges. It runs the code of the pull request, so it may read and nothing else.',
            forks: 'Measures and judges. It runs the code of the pull request, so it may read and nothing else.',
        }[posting],
        condition: "github.event_name == 'pull_request'",
        permissions: { contents: 'read', ...(posting === 'together' ? { 'pull-requests': 'write' } : {}) },
        steps: [
            checkout,
            ...steps,
            { uses: action, ...(posting === 'together' ? {} : { with: { comment: 'never' } }) },
            {
                if: posting === 'together' ? 'always()' : '!cancelled()',
                uses: 'actions/upload-artifact@v6',
                with: { name: 'benchline', path: report },
            },
        ],
    };
    const post = {
        comment: 'Posts what was judged. It runs nothing of the pull request.',
        needs: 'judge',
        condition: "!cancelled() && github.event_name == 'pull_request'",
        permissions: { 'pull-requests': 'write' },
        steps: [
            { uses: 'actions/download-artifact@v7', with: { name: 'benchline', path: report } },
            { uses: 'benchline/benchline/comment@v1', with: { report } },
        ],
    };
    const record = {
        comment: `Records ${branch}, so that later changes have a history, and keeps an issue of what got worse there.`,
        condition: "github.event_name == 'push'",
        permissions: { contents: 'write', issues: 'write' },
        steps: [checkout, ...steps, { uses: action }],
    };
    const perf = [
        `name: ${workflowName}`,
        'on:',
        '  pull_request:',
        ...commentLines('The label "benchline: accept" answers for what a pull request makes worse. No job is skipped for other labels: ' +
            'GitHub takes a required job that is skipped for one that passed.').map((line) => `    ${line}`),
        '    types: [opened, synchronize, reopened, labeled, unlabeled]',
        '  push:',
        `    branches: [${workflows_yaml(branchPattern(branch))}]`,
        '# Of a pull request the newest event alone is judged; every push is recorded.',
        'concurrency:',
        "  group: performance-${{ github.event_name == 'pull_request' && github.ref || github.run_id }}",
        '  cancel-in-progress: true',
        '# No job has more than it says itself.',
        'permissions: {}',
        'jobs:',
        ...jobText('judge', judge),
        ...(posting === 'split' ? jobText('post', post) : []),
        ...jobText('record', record),
        '',
    ].join('\n');
    const first = { path: measuring, text: perf };
    return posting === 'forks' ? [first, { path: commenting, text: forkComment() }] : [first];
}
function forkComment() {
    const post = {
        comment: 'It runs nothing of the pull request and checks nothing out: what it downloads is data of a stranger.',
        condition: "github.event.workflow_run.event == 'pull_request' && " +
            'contains(fromJSON(\'["success", "failure"]\'), github.event.workflow_run.conclusion)',
        permissions: { actions: 'read', 'pull-requests': 'write' },
        steps: [
            {
                uses: 'actions/download-artifact@v7',
                with: {
                    name: 'benchline',
                    path: report,
                    'run-id': '${{ github.event.workflow_run.id }}',
                    'github-token': '${{ github.token }}',
                },
            },
            { uses: 'benchline/benchline/comment@v1', with: { report } },
        ],
    };
    return [
        ...commentLines(`Posts what ${measuring} judged. The token of a pull request from a fork can only read; this workflow runs on ` +
            'the default branch, whose token can comment.'),
        `name: ${workflowName} comment`,
        'on:',
        '  workflow_run:',
        `    workflows: [${workflowName}]`,
        '    types: [completed]',
        'permissions: {}',
        'jobs:',
        ...jobText('post', post),
        '',
    ].join('\n');
}
const workflows_yaml = (value) => (0,dist/* stringify */.As)(value, { lineWidth: 0 }).trimEnd();
/** In `branches:` some characters have a meaning of their own. */
const branchPattern = (branch) => branch.replaceAll(/[*+?![\]]/gu, String.raw `\$&`);
function jobText(name, { comment, condition, needs, permissions, steps }) {
    const body = workflows_yaml({
        ...(needs === undefined ? {} : { needs }),
        // An expression that begins with an exclamation mark would be a tag of YAML.
        if: condition.startsWith('!') ? `\${{ ${condition} }}` : condition,
        'runs-on': 'ubuntu-latest',
        permissions,
        steps: steps.map((step) => 'if' in step && step.if?.startsWith('!') ? { ...step, if: `\${{ ${step.if} }}` } : step),
    });
    return [
        ...commentLines(comment).map((line) => `  ${line}`),
        `  ${name}:`,
        ...body.split('\n').map((line) => `    ${line}`),
    ];
}

;// CONCATENATED MODULE: ./build/init/init.js
/** Looks at a repository and makes the two files (with `forks` three) that begin a gate. Writes nothing. */












async function init({ cwd, posting, wanted }) {
    const repository = await (0,git_repository/* openRepository */.h)(cwd);
    const { root } = repository;
    const branch = await defaultBranch(repository);
    const outline = await propose_propose(await openTree(repository), ecosystems, wanted);
    if (outline === undefined)
        throw (0,finding/* fault */.D)('no-match', 'no benchmark that was found matches --only');
    const configuration = {
        path: 'benchline.yml',
        text: configurationText(outline, ['main', 'master'].includes(branch) ? undefined : branch),
    };
    prove(configuration);
    const files = [configuration, ...workflowFiles(posting, branch, outline.steps)];
    const exists = async (path) => (await (0,system_files/* sizeOf */.$d)((0,paths/* join */.fj)(root, path))) !== undefined;
    const there = await Promise.all(files.map(async ({ path }) => ((await exists(path)) ? [path] : [])));
    return {
        root,
        found: outline.found,
        drafts: outline.drafts,
        files,
        existing: [...new Set([...(await configurations(exists)), ...there.flat()])],
    };
}
/** A configuration may lie in several places; two of them are refused by every other command. */
async function configurations(exists) {
    const found = [];
    await (0,find_configuration/* findConfiguration */.o)(async (path) => {
        const is = await exists(path);
        if (is)
            found.push(path);
        return is;
    }).catch((error) => {
        if (!(error instanceof finding/* Fault */.v))
            throw error;
    });
    return found;
}
/** What is written is what `check` reads; anything else would be our fault, not the user's. */
function prove({ path, text }) {
    try {
        (0,read_plan/* readPlan */.m)(text, { file: path });
    }
    catch (error) {
        if (!(error instanceof finding/* Fault */.v))
            throw error;
        throw new Error(`the configuration that init made is refused: ${error.message}\n${text}`, {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/commands/deliver.js
var deliver = __webpack_require__(110);
;// CONCATENATED MODULE: ./build/commands/init.js
/** `benchline init`: writes the files that begin a gate, never over one that is there. */






async function init_init(options, terminal) {
    const names = (0,selection/* only */.j)(options.only);
    const posting = options.forks === true ? 'forks' : options.split === true ? 'split' : 'together';
    const beginning = await init({
        cwd: process.cwd(),
        posting,
        wanted: (name) => names.holds(name, name),
    });
    if (options.print === true) {
        for (const { path, text } of beginning.files)
            terminal.out(`# ${path}\n${text}\n`);
    }
    else {
        await write(beginning);
        if (options.quiet !== true)
            terminal.out(told(beginning));
    }
    if (options.json !== undefined) {
        const { found, files } = beginning;
        const written = options.print !== true;
        const text = JSON.stringify({ schema: 'benchline.init/1', found, written, files }, undefined, 2);
        await (0,deliver/* writeFileOrFault */.Ji)(options.json, `${text}\n`);
    }
    return 0;
}
/** All files or none. */
async function write({ root, files, existing }) {
    if (existing.length > 0)
        throw new finding/* Fault */.v(existing.flatMap((path) => taken(path).findings));
    const done = [];
    try {
        for (const { path, text } of files) {
            if (!(await (0,system_files/* writeNew */.qf)((0,paths/* join */.fj)(root, path), text)))
                throw taken(path);
            done.push(path);
        }
    }
    catch (error) {
        for (const path of done)
            await (0,system_files/* removeFile */.nM)((0,paths/* join */.fj)(root, path));
        if (error instanceof finding/* Fault */.v)
            throw error;
        throw (0,finding/* fault */.D)('unwritable', `the files cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
const taken = (path) => (0,finding/* fault */.D)('file-exists', `${path} is there already, and init never writes over a file`, {
    remedy: 'see what it would write with `benchline init --print`, and take over what you need',
});
function told({ drafts, files, found }) {
    const width = Math.min(30, Math.max(...drafts.map(({ name }) => name.length)));
    const [configuration, ...workflows] = files;
    return `WROTE  ${configuration.path}
${drafts.map((draft) => `         ${draft.name.padEnd(width)}  ${brief(draft)}\n`).join('')}${workflows.map(({ path }) => `WROTE  ${path}\n`).join('')}
${found
        ? ''
        : 'No benchmark was found here. The file has a first example that runs: put in its place what your users wait for.\n'}Try it with \`benchline check\`, then commit ${files.length === 2 ? 'both files' : 'the files'}.
`;
}
/** What an entry measures, on one line. */
function brief({ workload }) {
    const text = 'run' in workload ? workload.run : `tinybench ${[workload.tinybench].flat().join(' ')}`;
    const [line = ''] = text.split('\n');
    return line.length > 70 || line !== text ? `${line.slice(0, 69)}…` : line;
}


/***/ }),

/***/ 83272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   j: () => (/* binding */ only)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/** Which benchmarks a run is about: `--only` by name and `paths` by what changed. */


function only(glob) {
    if (glob === undefined)
        return { mayHold: () => true, holds: () => true };
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(glob, { dot: true });
    const [head = glob] = glob.split('/');
    const matchesHead = picomatch__WEBPACK_IMPORTED_MODULE_1__(head, { dot: true });
    return {
        mayHold: (entry) => matches(entry) || matchesHead(entry) || glob.startsWith(`${entry}/`),
        holds: (entry, benchmark) => matches(entry) || matches(benchmark),
    };
}
/** `changed` is undefined where nothing tells what changed (a recording): then everything is looked at. */
function select(entries, { mayHold }, glob, changed) {
    const named = entries.filter((entry) => mayHold(entry.name));
    if (named.length === 0) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('no-match', `no benchmark matches --only ${glob ?? ''}`, {
            remedy: `the configuration has ${entries.map(({ name }) => `"${name}"`).join(', ')}`,
        });
    }
    if (changed === undefined || changed.files.includes(changed.configuration))
        return { entries: named, notLooked: [] };
    const touched = (entry) => {
        if (entry.paths.length === 0)
            return true;
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__([...entry.paths], { dot: true });
        return changed.files.some((file) => matches(file));
    };
    return {
        entries: named.filter(touched),
        notLooked: named.filter((entry) => !touched(entry)).map(({ name }) => name),
    };
}


/***/ }),

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _model_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74268);
/* harmony import */ var _report_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65179);
/** The report as a file for programs, schema `benchline.report/1`; `readReport` gives the same report back. */


const json = {
    name: 'json',
    render: (report) => `${(0,_model_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .GF)((0,_report_data_js__WEBPACK_IMPORTED_MODULE_0__/* .reportData */ .TI)(report), true)}\n`,
};


/***/ }),

/***/ 39312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/** SGR codes of what is drawn on: the sixteen colours that every theme keeps readable. */
const looks = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
function painter({ color }) {
    return (text, ...wanted) => !color || wanted.length === 0 || text.trim() === ''
        ? text
        : `\u001B[${wanted.map((look) => looks[look]).join(';')}m${text}\u001B[0m`;
}


/***/ }),

/***/ 51700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./build/reports/blame.js
var blame = __webpack_require__(82587);
// EXTERNAL MODULE: ./build/reports/columns.js
var columns = __webpack_require__(73027);
// EXTERNAL MODULE: ./build/reports/counted.js
var counted = __webpack_require__(30398);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/reports/facts.js
var reports_facts = __webpack_require__(76099);
// EXTERNAL MODULE: ./build/reports/headline.js
var headline = __webpack_require__(14170);
// EXTERNAL MODULE: ./build/reports/outline.js
var reports_outline = __webpack_require__(44726);
// EXTERNAL MODULE: ./build/reports/paint.js
var paint = __webpack_require__(39312);
// EXTERNAL MODULE: ./build/reports/cells.js
var reports_cells = __webpack_require__(28885);
// EXTERNAL MODULE: ./build/reports/change.js
var change = __webpack_require__(98406);
// EXTERNAL MODULE: ./build/reports/details.js
var details = __webpack_require__(67102);
// EXTERNAL MODULE: ./build/reports/interval-bar.js
var interval_bar = __webpack_require__(58799);
// EXTERNAL MODULE: ./build/reports/wrap.js
var wrap = __webpack_require__(37454);
;// CONCATENATED MODULE: ./build/reports/terminal-table.js
/** The table of a terminal report: a line for each benchmark that changed, what it rests on below. */








/** Every word has a mark of its own and a heading, so that colour only repeats what is said. */
const wordLook = {
    regression: { mark: '✗', look: 'red', heading: 'regression' },
    'over-budget': { mark: '✗', look: 'red', heading: 'over budget' },
    missing: { mark: '✗', look: 'red', heading: 'missing' },
    inconclusive: { mark: '?', look: 'yellow', heading: 'inconclusive' },
    improvement: { mark: '✓', look: 'green', heading: 'improvement' },
    new: { mark: '+', look: 'cyan', heading: 'new' },
    removed: { mark: '−', look: 'dim', heading: 'removed' },
    unchanged: { mark: '=', look: 'dim', heading: 'unchanged' },
    'not-looked': { mark: ' ', look: 'dim', heading: 'not looked at' },
};
/** A row that somebody answers for stands under its word and does not fail. */
const acceptedLook = { mark: '!', look: 'yellow' };
const lineOf = ({ verdict }) => {
    const raw = (0,reports_cells/* cellsOf */.n)(verdict);
    const unit = (0,reports_escape/* plainText */.wh)(raw.unit, 16);
    const cells = { ...raw, metric: (0,reports_escape/* plainText */.wh)(raw.metric, 16) };
    const text = raw.after === '' ? raw.before : raw.after;
    return { name: (0,reports_escape/* plainName */.MH)(verdict.benchmark), cells, after: unit === '' ? text : `${text} ${unit}` };
};
const widest = (texts) => texts.reduce((most, text) => Math.max(most, (0,columns/* columnsOf */.PL)(text)), 0);
function layoutOf(lines, width) {
    const heads = (text) => (lines.some(hasBoth) ? text : '');
    const sizes = {
        metric: widest(lines.map(({ cells }) => cells.metric)),
        before: widest([heads('base'), ...lines.filter(hasBoth).map(({ cells }) => cells.before)]),
        after: widest([heads('head'), ...lines.map(({ after }) => after)]),
        change: widest([heads('change'), ...lines.map(({ cells }) => cells.change)]),
    };
    const numbers = 4 + 2 + sizes.metric + 2 + sizes.before + 3 + sizes.after + 2 + sizes.change;
    const bar = lines.some(({ cells }) => cells.bar !== '') && width - numbers - interval_bar/* barColumns */.dW - 2 >= 10;
    const rest = width - numbers - (bar ? interval_bar/* barColumns */.dW + 2 : 0);
    return {
        ...sizes,
        bar,
        narrow: rest < 10,
        name: Math.min(rest, Math.max(10, widest(lines.map(({ name }) => name)))),
    };
}
const hasBoth = ({ cells }) => cells.before !== '' && cells.after !== '';
function terminalTable(report, outline, page) {
    const rows = outline.changed.flatMap((group) => group.rows);
    const lines = rows.map(lineOf);
    const layout = layoutOf(lines, page.width);
    const header = lines.some(hasBoth) && !layout.narrow ? [headerLine(layout, thresholdsOf(rows), page)] : [];
    return [
        ...header,
        ...outline.changed.flatMap((group, index) => [
            ...(index === 0 ? [] : ['']),
            page.paint(wordLook[group.word].heading, 'bold', wordLook[group.word].look),
            ...group.rows.flatMap((row) => [...rowLines(row, layout, page), ...below(row, report, page)]),
        ]),
    ];
}
function thresholdsOf(rows) {
    const drawn = rows.filter(({ verdict }) => verdict.comparison?.kind === 'compared');
    const [first, ...others] = [...new Set(drawn.map(({ verdict }) => verdict.threshold ?? 0))];
    return first === undefined || others.length > 0 ? 'limit' : (0,change/* wholePercent */.pC)(first);
}
/** Names the columns, and the two lines of the bars. */
function headerLine(layout, threshold, { paint }) {
    const scale = `${' '.repeat(interval_bar/* zeroColumn */.LX)}0${' '.repeat(interval_bar/* thresholdColumn */.gi - interval_bar/* zeroColumn */.LX - 1)}`;
    const texts = [
        ' '.repeat(4 + layout.name),
        (0,columns/* padEnd */.f)('', layout.metric),
        `${(0,columns/* padStart */.CF)('base', layout.before)} → ${(0,columns/* padEnd */.f)('head', layout.after)}`,
        (0,columns/* padStart */.CF)('change', layout.change),
        ...(layout.bar ? [`${(0,columns/* padEnd */.f)(scale + threshold, interval_bar/* barColumns */.dW - 5)}worse`] : []),
    ];
    return paint(texts.join('  ').trimEnd(), 'dim');
}
function rowLines({ verdict }, layout, { width, paint }) {
    const line = lineOf({ verdict, also: [] });
    const { cells, name } = line;
    const { mark, look } = verdict.accepted === undefined ? wordLook[verdict.word] : acceptedLook;
    const arrow = hasBoth(line) ? ' → ' : '   ';
    const numbers = [
        (0,columns/* padEnd */.f)(cells.metric, layout.metric),
        `${(0,columns/* padStart */.CF)(hasBoth(line) ? cells.before : '', layout.before)}${arrow}${(0,columns/* padEnd */.f)(line.after, layout.after)}`,
        paint((0,columns/* padStart */.CF)(cells.change, layout.change), look),
        ...(layout.bar ? [paintBar(cells.bar, look, paint)] : []),
    ]
        .join('  ')
        .trimEnd();
    const begin = `  ${paint(mark, look)} `;
    if (layout.narrow) {
        const values = hasBoth(line) ? `${cells.before} → ${line.after}` : line.after;
        const text = [cells.metric, values, cells.change];
        const [first = '', ...rest] = (0,columns/* slices */.wc)(name, width - 4);
        return [
            begin + paint(first, 'bold'),
            ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
            ...(0,wrap/* wrap */.L)(text.filter((part) => part !== '').join(' '), width - 4).map((piece) => `    ${piece}`),
        ];
    }
    if ((0,columns/* columnsOf */.PL)(name) <= layout.name || cells.metric === '') {
        const [first = '', ...rest] = (0,columns/* slices */.wc)(name, cells.metric === '' ? width - 4 : layout.name);
        const padded = paint(first, 'bold') + ' '.repeat(Math.max(0, layout.name - (0,columns/* columnsOf */.PL)(first)));
        return [
            cells.metric === '' ? `${begin}${paint(first, 'bold')}` : `${begin}${padded}  ${numbers}`.trimEnd(),
            ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
        ];
    }
    const [first = '', ...rest] = (0,columns/* slices */.wc)(name, width - 4);
    return [
        `${begin}${paint(first, 'bold')}`,
        ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
        `${' '.repeat(6 + layout.name)}${numbers}`,
    ];
}
/** The track is quiet, the interval has the colour of its word. */
function paintBar(bar, look, paint) {
    return bar.replaceAll(/[·┊│]+|[^·┊│]+/gu, (piece) => paint(piece, /^[·┊│]/u.test(piece) ? 'dim' : look));
}
function below(row, report, { width, paint }) {
    const { because, accepted, numbers, remedies, blames, profiled } = (0,details/* detailsOf */.c)(row, report);
    const lines = (text, look, lead = '') => (0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(text), width - 4 - lead.length).map((line, index) => `    ${index === 0 ? lead : ' '.repeat(lead.length)}${paint(line, ...look)}`);
    return [
        ...blames.flatMap(({ culprit, text }) => lines(`${(0,reports_escape/* plainText */.wh)(`${culprit.name} in ${(0,blame/* placeText */.Z9)(culprit)}`, 200)}: ${text}`, ['bold'], '↳ ')),
        ...(because === undefined ? [] : lines(because, [])),
        ...(accepted === undefined ? [] : lines(accepted, ['yellow'])),
        ...(numbers === undefined ? [] : lines(numbers, ['dim'])),
        ...profiled.flatMap((text) => lines(text, ['dim'])),
        ...remedies.flatMap((remedy) => lines(remedy, [], '→ ')),
    ];
}

;// CONCATENATED MODULE: ./build/reports/terminal.js










const terminal = {
    name: 'terminal',
    render(report, style) {
        const page = { width: Math.max(60, style.width), paint: (0,paint/* painter */.C)(style) };
        const outline = (0,reports_outline/* outlineOf */.W)(report);
        const blocks = [
            head(report, outline, page),
            terminalTable(report, outline, page),
            ...(0,counted/* countedBlocks */.z)(report).map((block) => terminal_counted(block, page)),
            folded(outline, page),
            findings(report.findings, page),
            footer(report, page),
        ];
        return `${blocks
            .filter((lines) => lines.length > 0)
            .map((lines) => lines.join('\n'))
            .join('\n\n')
            .replaceAll(wrap/* glue */.i, ' ')}\n`;
    },
};
const decisionLook = {
    passed: 'green',
    warned: 'yellow',
    failed: 'red',
    inconclusive: 'yellow',
    unjudged: 'cyan',
};
const naming = Object.assign((name) => (0,reports_escape/* plainName */.MH)(name, 48), {
    place: (culprit) => `${(0,reports_escape/* plainName */.MH)(culprit.name, 48)} (${(0,reports_escape/* plainText */.wh)((0,blame/* placeText */.Z9)(culprit), 80)})`,
});
/** `FAILED  1 of 3 …`; further lines stand under the sentence. */
function head(report, outline, { width, paint }) {
    const word = report.decision.toUpperCase();
    const hang = word.length + 2;
    const [first = '', ...rest] = (0,wrap/* wrap */.L)((0,headline/* headline */.P)(report, outline, naming), width - hang);
    return [
        `${paint(word, 'bold', decisionLook[report.decision])}  ${paint(first, 'bold')}`,
        ...rest.map((line) => ' '.repeat(hang) + paint(line, 'bold')),
    ];
}
/** `orders  calls of 2 functions changed …`, a line for each below it. */
function terminal_counted({ benchmark, summary, changes, more }, { width, paint }) {
    return [
        ...(0,wrap/* wrap */.L)(`${(0,reports_escape/* plainName */.MH)(benchmark, 48)}: ${summary}`, width).map((line) => paint(line, 'bold')),
        ...changes.flatMap(({ place, text }) => (0,wrap/* wrap */.L)(`${(0,reports_escape/* plainText */.wh)(`${place.name} in ${(0,blame/* placeText */.Z9)(place)}`, 200)}: ${text}`, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)),
        ...(more === 0 ? [] : [`  ${paint(`and ${more} more, which the report file has`, 'dim')}`]),
    ];
}
/** Names of what needs no reader, a few lines at most. */
function folded(outline, { width, paint }) {
    const names = outline.unchanged.map(({ verdict }) => verdict.benchmark);
    const column = outline.notLooked.length > 0 ? 'not looked at'.length : 0;
    return [
        ...listing((0,columns/* padEnd */.f)('unchanged', column), names, width, paint),
        ...listing('not looked at', outline.notLooked, width, paint),
    ];
}
function listing(label, names, width, paint) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, 24).map((name) => (0,reports_escape/* plainName */.MH)(name));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    const lead = `${label}  `;
    return (0,wrap/* wrap */.L)(`${shown.join(', ')}${more}`, width - lead.length).map((line, index) => (index === 0 ? paint(lead, 'bold') : ' '.repeat(lead.length)) + paint(line, 'dim'));
}
const severities = [
    ['error', 'error', 'errors', 'red'],
    ['warning', 'warning', 'warnings', 'yellow'],
    ['note', 'note', 'notes', 'cyan'],
];
function findings(all, page) {
    return severities.flatMap(([severity, one, many, look]) => {
        const group = all.filter((finding) => finding.severity === severity);
        if (group.length === 0)
            return [];
        const heading = page.paint(group.length === 1 ? one : many, 'bold', look);
        return [heading].concat(group.flatMap((finding) => findingLines(finding, page)));
    });
}
function findingLines({ text, remedy, position, benchmark, code }, { width, paint }) {
    const place = position === undefined
        ? undefined
        : [position.file, position.line, position.column].filter((part) => part !== undefined).join(':');
    const about = [place, benchmark, code]
        .filter((part) => part !== undefined)
        .map((part) => (0,reports_escape/* plainText */.wh)(part, 200));
    return [
        ...(0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(text), width - 4).map((line, index) => `${index === 0 ? '  • ' : '    '}${line}`),
        ...(0,wrap/* wrap */.L)(about.join('  '), width - 4).map((line) => `    ${paint(line, 'dim')}`),
        ...(remedy === undefined
            ? []
            : (0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(remedy), width - 6).map((line, index) => `    ${index === 0 ? '→ ' : '  '}${line}`)),
    ];
}
function footer(report, { width, paint }) {
    const facts = (0,reports_facts/* factsOf */.xS)(report);
    const column = Math.max(...facts.map(({ label }) => label.length)) + 2;
    return [
        ...facts.flatMap(({ label, text }) => (0,wrap/* wrap */.L)((0,reports_escape/* plainText */.wh)(text), width - column).map((line, index) => paint((0,columns/* padEnd */.f)(index === 0 ? label : '', column), 'dim') + line)),
        // A command is there to be copied, so it is the one thing that is never broken.
        paint((0,columns/* padEnd */.f)('again', column), 'dim') + (0,reports_escape/* plainText */.wh)(report.reproduce),
    ];
}


/***/ })

};
