export const id = 515;
export const ids = [515];
export const modules = {

/***/ 2616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inflate),
/* harmony export */   b: () => (/* binding */ isGzip)
/* harmony export */ });
// Undoes gzip within a limit, so that a few bytes cannot fill the memory.
/** Whether bytes begin as gzip does. */
const isGzip = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;
/**
 * What gzip's bytes hold: `broken` where they are damaged or cut off, `too-large` as soon as more than `most` bytes have
 * come out of them. Never rejects.
 */
async function inflate(bytes, most) {
    const chunks = [];
    let length = 0;
    const source = new Blob([new Uint8Array(bytes)]).stream();
    const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader();
    try {
        for (;;) {
            const { done, value } = await reader.read();
            if (done)
                break;
            length += value.length;
            if (length > most) {
                await reader.cancel();
                return 'too-large';
            }
            chunks.push(value);
        }
    }
    catch {
        return 'broken';
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
    }
    return whole;
}


/***/ }),

/***/ 57726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ benchlineProfile)
});

// EXTERNAL MODULE: ./build/formats/profiles/parse-json.js
var parse_json = __webpack_require__(96508);
// EXTERNAL MODULE: ./build/formats/profiles/profile-text.js
var profile_text = __webpack_require__(47979);
;// CONCATENATED MODULE: ./build/formats/profiles/read-columns.js
/** Columns of a table in JSON of any origin, each looked at cell by cell. */

/** Thrown where a text is not what it says; the reader makes a finding of it. */
class WrongColumn extends Error {
}
const isText = (value) => (typeof value === 'string' ? value : undefined);
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** Fits into a column of 32 bits. */
const isWhole = (value) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value : undefined;
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
const isTrue = (value) => (value === true ? value : undefined);
const isNumbers = (value) => Array.isArray(value) && value.every((each) => isNumber(each) !== undefined) ? value : undefined;
/** What stands under a name, where the object has it itself. */
const fieldOf = (value, name) => (0,parse_json/* isRecord */.u)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
function listOf(value, name) {
    if (Array.isArray(value))
        return value;
    throw new WrongColumn(`\`${name}\` is no list`);
}
/** Every cell of a column; throws a `WrongColumn` where one of them is something else. */
function columnOf(value, name, cell) {
    return listOf(value, name).map((each, row) => {
        const read = cell(each);
        if (read === undefined)
            throw new WrongColumn(`\`${name}\` holds something else in row ${row}`);
        return read;
    });
}
/** The same of a column in which cells may be empty. */
function sparseColumnOf(value, name, cell) {
    return columnOf(value, name, (each) => (each === null ? { cell: undefined } : wrapped(cell(each)))).map((each) => each.cell);
}
const wrapped = (cell) => cell === undefined ? undefined : { cell };
/** How many rows columns have; throws a `WrongColumn` where they differ. */
function rowsOf(table, columns) {
    const [first] = columns;
    const rows = first?.length ?? 0;
    if (columns.every(({ length }) => length === rows))
        return rows;
    throw new WrongColumn(`the columns of \`${table}\` differ in length`);
}

// EXTERNAL MODULE: ./build/formats/profiles/refuse.js
var refuse = __webpack_require__(97188);
;// CONCATENATED MODULE: ./build/formats/profiles/benchline-profile.js




const opening = new RegExp(`^\\s*\\{\\s*"schema"\\s*:\\s*"${profile_text/* profileFamily */.Me}\\d+"`, 'u');
const benchlineProfile = {
    name: 'benchline',
    recognises: (head) => opening.test(new TextDecoder().decode(head.subarray(0, 256))),
    read,
};
function read(bytes) {
    const parsed = (0,parse_json/* parseJson */.q)(bytes);
    if ('because' in parsed)
        return (0,refuse/* refuse */.T)('broken-json', `the kept profile cannot be read: ${parsed.because}`);
    const { value } = parsed;
    const schema = fieldOf(value, 'schema');
    if (typeof schema !== 'string' || !schema.startsWith(profile_text/* profileFamily */.Me)) {
        return (0,refuse/* refuse */.T)('wrong-profile', 'the profile is none that Benchline kept: it has no schema');
    }
    if (schema !== `${profile_text/* profileFamily */.Me}${profile_text/* profileVersion */.mx}`) {
        return (0,refuse/* refuse */.T)('newer-profile', `the profile is of the schema ${schema.slice(0, 64)}, which this version does not know`, 'Update Benchline to the version that kept it.');
    }
    try {
        return { profile: profileOf(value), findings: [] };
    }
    catch (error) {
        if (!(error instanceof WrongColumn))
            throw error;
        return (0,refuse/* refuse */.T)('wrong-profile', `the profile is not as Benchline keeps it: ${error.message}`);
    }
}
function profileOf(value) {
    const table = (name) => (column) => fieldOf(fieldOf(value, name), column);
    const [frames, stacks, samples] = [table('frames'), table('stacks'), table('samples')];
    const whole = (cells, name) => Int32Array.from(columnOf(cells, name, isWhole));
    return {
        header: headerOf(fieldOf(value, 'header')),
        valueTypes: listOf(fieldOf(value, 'valueTypes'), 'valueTypes').map(valueTypeOf),
        files: filesOf(table('files')),
        functions: functionsOf(table('functions')),
        threads: columnOf(fieldOf(value, 'threads'), 'threads', isText),
        frames: {
            function: whole(frames('function'), 'frames.function'),
            line: whole(frames('line'), 'frames.line'),
        },
        stacks: {
            parent: whole(stacks('parent'), 'stacks.parent'),
            frame: whole(stacks('frame'), 'stacks.frame'),
        },
        samples: {
            stack: whole(samples('stack'), 'samples.stack'),
            thread: whole(samples('thread'), 'samples.thread'),
            values: listOf(samples('values'), 'samples.values').map((column) => Float64Array.from(columnOf(column, 'samples.values', isNumber))),
        },
        functionRows: functionRowsOf(table('functionRows')),
        edges: edgesOf(table('edges')),
        lineRows: lineRowsOf(table('lineRows')),
        series: listOf(fieldOf(value, 'series'), 'series').map(seriesOf),
    };
}
const texts = ['toolVersion', 'runtime', 'mode', 'hashSeed', 'workload', 'commit'];
const numbers = ['interval', 'exitCode', 'duration', 'cpuTime', 'samples', 'at'];
/** Only what a header may tell: nothing else that a file says gets any further. */
function headerOf(value) {
    const tool = fieldOf(value, 'tool');
    if (!(0,parse_json/* isRecord */.u)(value) || typeof tool !== 'string')
        throw new WrongColumn('`header.tool` is no text');
    const one = (name, cell) => {
        if (!Object.hasOwn(value, name))
            return {};
        const field = cell(value[name]);
        if (field === undefined)
            throw new WrongColumn(`\`header.${name}\` is something else`);
        return { [name]: field };
    };
    const words = Object.assign({}, ...texts.map((name) => one(name, isText)));
    const amounts = Object.assign({}, ...numbers.map((name) => one(name, isNumber)));
    const { threads } = one('threads', (field) => (field === 'main' || field === 'all' ? field : undefined));
    return {
        tool,
        format: benchlineProfile.name,
        ...words,
        ...amounts,
        ...(threads === undefined ? {} : { threads }),
    };
}
function valueTypeOf(value) {
    const [name, unit] = [fieldOf(value, 'name'), fieldOf(value, 'unit')];
    const [nature, additive] = [fieldOf(value, 'nature'), fieldOf(value, 'additive')];
    if (typeof name === 'string' &&
        typeof unit === 'string' &&
        (nature === 'exact' || nature === 'timed' || nature === 'sampled') &&
        typeof additive === 'boolean')
        return { name, unit, nature, additive };
    throw new WrongColumn('a row of `valueTypes` is something else');
}
const origins = new Map(['repository', 'package', 'standard', 'runtime', 'native', 'generated', 'unknown'].map((each) => [each, each]));
function filesOf(table) {
    const path = columnOf(table('path'), 'files.path', isText);
    const origin = columnOf(table('origin'), 'files.origin', (value) => origins.get(value));
    rowsOf('files', [path, origin]);
    return path.map((each, row) => ({ path: each, origin: origin[row] ?? 'unknown' }));
}
function functionsOf(table) {
    const name = columnOf(table('name'), 'functions.name', isText);
    const file = sparseColumnOf(table('file'), 'functions.file', isWhole);
    const startLine = sparseColumnOf(table('startLine'), 'functions.startLine', isWhole);
    const uncertain = sparseColumnOf(table('uncertain'), 'functions.uncertain', isTrue);
    rowsOf('functions', [name, file, startLine, uncertain]);
    return name.map((each, row) => ({
        name: each,
        ...known({ file: file[row], startLine: startLine[row], uncertain: uncertain[row] }),
    }));
}
function functionRowsOf(table) {
    const place = columnOf(table('function'), 'functionRows.function', isWhole);
    const calls = sparseColumnOf(table('calls'), 'functionRows.calls', isCount);
    const primitiveCalls = sparseColumnOf(table('primitiveCalls'), 'functionRows.primitiveCalls', isCount);
    const self = sparseColumnOf(table('self'), 'functionRows.self', isNumbers);
    const total = sparseColumnOf(table('total'), 'functionRows.total', isNumbers);
    rowsOf('functionRows', [place, calls, primitiveCalls, self, total]);
    return place.map((each, row) => ({
        function: each,
        ...known({
            calls: calls[row],
            primitiveCalls: primitiveCalls[row],
            self: self[row],
            total: total[row],
        }),
    }));
}
function edgesOf(table) {
    const caller = columnOf(table('caller'), 'edges.caller', isWhole);
    const callee = columnOf(table('callee'), 'edges.callee', isWhole);
    const calls = sparseColumnOf(table('calls'), 'edges.calls', isCount);
    const self = sparseColumnOf(table('self'), 'edges.self', isNumbers);
    const total = sparseColumnOf(table('total'), 'edges.total', isNumbers);
    rowsOf('edges', [caller, callee, calls, self, total]);
    return caller.map((each, row) => ({
        caller: each,
        callee: callee[row] ?? -1,
        ...known({ calls: calls[row], self: self[row], total: total[row] }),
    }));
}
function lineRowsOf(table) {
    const file = columnOf(table('file'), 'lineRows.file', isWhole);
    const line = columnOf(table('line'), 'lineRows.line', isWhole);
    const of = sparseColumnOf(table('function'), 'lineRows.function', isWhole);
    const hits = sparseColumnOf(table('hits'), 'lineRows.hits', isCount);
    const values = sparseColumnOf(table('values'), 'lineRows.values', isNumbers);
    rowsOf('lineRows', [file, line, of, hits, values]);
    return file.map((each, row) => ({
        file: each,
        line: line[row] ?? -1,
        ...known({ function: of[row], hits: hits[row], values: values[row] }),
    }));
}
function seriesOf(value) {
    const [name, unit] = [fieldOf(value, 'name'), fieldOf(value, 'unit')];
    if (typeof name !== 'string' || typeof unit !== 'string')
        throw new WrongColumn('a row of `series` has no name or unit');
    const points = columnOf(fieldOf(value, 'points'), 'series.points', (each) => {
        const [at, height, ...more] = isNumbers(each) ?? [];
        return at === undefined || height === undefined || more.length > 0 ? undefined : [at, height];
    });
    return { name, unit, points };
}
function known(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
}


/***/ }),

/***/ 72037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FunctionPlaces)
/* harmony export */ });
/** Which number a function has, by its path, name and line: told apart without making one text of the three. */
/** Texts that a file repeats are one object, so that finding them again compares nothing. */
class FunctionPlaces {
    ofPath = new Map();
    /** The number it was given before, else `next`, which it has from now on. `line` is any number that stands for none too. */
    placeOf(path, name, line, next) {
        let ofName = this.ofPath.get(path);
        if (ofName === undefined)
            this.ofPath.set(path, (ofName = new Map()));
        const first = ofName.get(name);
        if (first === undefined) {
            ofName.set(name, { line, place: next, others: undefined });
            return next;
        }
        if (first.line === line)
            return first.place;
        first.others ??= new Map();
        const known = first.others.get(line);
        if (known === undefined)
            first.others.set(line, next);
        return known ?? next;
    }
}


/***/ }),

/***/ 46670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ integers),
/* harmony export */   n: () => (/* binding */ numbers)
/* harmony export */ });
/** A column of numbers whose length nobody knows beforehand: a typed array that doubles when it is full. */
class GrowingColumn {
    length = 0;
    data;
    enlarge;
    constructor(make) {
        this.enlarge = make;
        this.data = make(64);
    }
    push(value) {
        if (this.length === this.data.length) {
            const larger = this.enlarge(2 * this.length);
            larger.set(this.data);
            this.data = larger;
        }
        this.data[this.length] = value;
        this.length += 1;
        return this.length - 1;
    }
    done() {
        const exact = this.enlarge(this.length);
        exact.set(this.data.subarray(0, this.length));
        return exact;
    }
}
const integers = () => new GrowingColumn((length) => new Int32Array(length));
const numbers = () => new GrowingColumn((length) => new Float64Array(length));


/***/ }),

/***/ 93066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ profileFormats)
});

// EXTERNAL MODULE: ./build/formats/profiles/benchline-profile.js + 1 modules
var benchline_profile = __webpack_require__(57726);
// EXTERNAL MODULE: ./build/formats/profiles/function-places.js
var function_places = __webpack_require__(72037);
// EXTERNAL MODULE: ./build/formats/profiles/parse-json.js
var parse_json = __webpack_require__(96508);
// EXTERNAL MODULE: ./build/formats/profiles/profile-builder.js + 2 modules
var profile_builder = __webpack_require__(29473);
// EXTERNAL MODULE: ./build/formats/profiles/refuse.js
var refuse = __webpack_require__(97188);
;// CONCATENATED MODULE: ./build/formats/profiles/cpuprofile.js




const valueTypes = [
    { name: 'samples', unit: 'count', nature: 'sampled', additive: true },
    { name: 'wall', unit: 's', nature: 'sampled', additive: true },
];
/** Where the frames live that V8 makes up, `(program)`, `(idle)`, `(garbage collector)`: so that they are the runtime's. */
const engine = 'v8:engine';
const cpuprofile = {
    name: 'cpuprofile',
    recognises: (head) => {
        const text = new TextDecoder().decode(head);
        if (!/^\s*\{\s*"(?:nodes|startTime|endTime|samples|timeDeltas)"\s*:/u.test(text))
            return false;
        // The numbers may come first and fill the head: then there is no other string in it.
        return (/"callFrame"\s*:\s*\{/u.test(text) ||
            !text.replaceAll(/"(?:nodes|startTime|endTime|samples|timeDeltas)"/gu, '').includes('"'));
    },
    read: (bytes) => {
        const parsed = (0,parse_json/* parseJson */.q)(bytes);
        if ('because' in parsed)
            return (0,refuse/* refuse */.T)('broken-json', `the V8 profile cannot be read: ${parsed.because}`);
        const tree = treeOf(parsed.value);
        if (typeof tree === 'string')
            return wrong(tree);
        const times = timesOf(parsed.value, tree);
        return typeof times === 'string' ? wrong(times) : build(tree, times);
    },
};
const wrong = (because) => (0,refuse/* refuse */.T)('wrong-cpuprofile', `the V8 profile is not as V8 writes it: ${because}`, 'Profile it again.');
function treeOf(value) {
    const nodes = (0,parse_json/* isRecord */.u)(value) ? value['nodes'] : undefined;
    if (!Array.isArray(nodes) || !nodes.every(parse_json/* isRecord */.u))
        return 'it has no list of nodes';
    const places = new Map();
    for (const [place, { id }] of nodes.entries())
        places.set(id, place);
    if (places.size < nodes.length)
        return 'two nodes have one id';
    const parents = nodes.map(() => -1);
    const childrenOf = [];
    for (const [place, { children = [] }] of nodes.entries()) {
        if (!Array.isArray(children))
            return 'the children of a node are no list';
        const own = [];
        for (const id of children) {
            const child = places.get(id);
            if (child === undefined)
                return 'a node has a child that is not there';
            if (parents[child] !== -1)
                return 'a node has two callers';
            parents[child] = place;
            own.push(child);
        }
        childrenOf.push(own);
    }
    const order = [...parents.keys()].filter((place) => parents[place] === -1);
    // What is never reached calls itself in a circle. The list grows while it is walked.
    for (const place of order)
        for (const child of childrenOf[place] ?? [])
            order.push(child);
    return order.length < nodes.length
        ? 'its nodes call each other in a circle'
        : { nodes, places, parents, order };
}
/** A sample stands for the time until the next one, as in Chrome; before the first there was only the start of V8. */
function timesOf(value, { nodes, places }) {
    const { samples, timeDeltas, startTime, endTime } = (0,parse_json/* isRecord */.u)(value) ? value : {};
    if (!Array.isArray(samples) || !Array.isArray(timeDeltas))
        return 'it has no samples with their times';
    if (samples.length !== timeDeltas.length)
        return 'it has not one time for each sample';
    if (!isTime(startTime) || !isTime(endTime) || endTime < startTime)
        return 'it does not tell when it began and ended';
    const seen = new Int32Array(samples.length);
    const counts = new Float64Array(nodes.length);
    const inTurn = new Float64Array(nodes.length);
    let wereOutOfOrder = false;
    let last = 0;
    let lastId;
    for (let index = 0; index < samples.length; index += 1) {
        const id = samples[index];
        // A node is mostly seen several times in a row.
        const place = index > 0 && id === lastId ? last : places.get(id);
        const delta = timeDeltas[index];
        if (place === undefined)
            return 'a sample is of a node that is not there';
        if (!isTime(delta))
            return 'a time between two samples is no number';
        wereOutOfOrder ||= delta < 0;
        if (index > 0)
            inTurn[last] = (inTurn[last] ?? 0) + delta / 1e6;
        counts[place] = (counts[place] ?? 0) + 1;
        seen[index] = place;
        last = place;
        lastId = id;
    }
    const seconds = wereOutOfOrder ? sortedSeconds(seen, timeDeltas, nodes.length) : inTurn;
    return { counts, seconds, samples: samples.length, duration: (endTime - startTime) / 1e6, wereOutOfOrder };
}
/** Some versions of V8 write samples of several threads as they come: in the order of their times. */
function sortedSeconds(seen, timeDeltas, nodes) {
    const at = new Float64Array(seen.length);
    let now = 0;
    for (let index = 0; index < seen.length; index += 1) {
        now += timeDeltas[index] ?? 0;
        at[index] = now;
    }
    const order = [...at.keys()].toSorted((one, other) => (at[one] ?? 0) - (at[other] ?? 0));
    const seconds = new Float64Array(nodes);
    for (const [rank, index] of order.entries()) {
        const place = seen[index] ?? 0;
        const next = order[rank + 1] ?? index;
        seconds[place] = (seconds[place] ?? 0) + ((at[next] ?? 0) - (at[index] ?? 0)) / 1e6;
    }
    return seconds;
}
const isTime = (value) => typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
function build({ nodes, parents, order }, times) {
    const builder = new profile_builder/* ProfileBuilder */.b(valueTypes);
    const codes = codesOf(nodes, builder);
    if (codes === undefined)
        return wrong('a node does not tell its function');
    const stacks = new Int32Array(nodes.length);
    for (const index of order) {
        const parent = parents[index] ?? -1;
        const caller = parent === -1 ? -1 : (stacks[parent] ?? 0);
        const count = times.counts[index] ?? 0;
        // The root is nobody's code; it is a frame only where V8 was seen in nothing else.
        const isRoot = caller === -1 && codes.at(index).name === '(root)';
        stacks[index] = -1;
        if (isRoot && count === 0)
            continue;
        const functionPlace = codes.functionOf(index);
        if (!isRoot)
            stacks[index] = builder.stack(caller, builder.frame(functionPlace, 0));
        if (count === 0)
            continue;
        const seen = { count, seconds: times.seconds[index] ?? 0, caller, functionPlace };
        const because = addSamples(builder, seen, nodes[index]?.['positionTicks'], codes.at(index).line + 1);
        if (because !== undefined)
            return wrong(because);
    }
    const profile = builder.done({
        tool: 'V8',
        format: cpuprofile.name,
        mode: 'wall',
        threads: 'main',
        duration: times.duration,
        samples: times.samples,
    });
    return { profile, findings: times.wereOutOfOrder ? [outOfOrder] : [] };
}
const outOfOrder = {
    code: 'samples-out-of-order',
    severity: 'note',
    text: 'V8 wrote some samples later than the ones that followed them; they were put in the order of their times',
};
function placeOf(callFrame) {
    if (!(0,parse_json/* isRecord */.u)(callFrame))
        return undefined;
    const { functionName, url, lineNumber = -1, columnNumber = -1 } = callFrame;
    const isWhole = Number.isInteger(lineNumber) && Number.isInteger(columnNumber);
    if (typeof functionName !== 'string' || typeof url !== 'string' || !isWhole)
        return undefined;
    return { name: functionName, url, line: Number(lineNumber), column: Number(columnNumber) };
}
/** Many nodes are of one function. Undefined where one does not tell which. */
function codesOf(nodes, builder) {
    const places = new function_places/* FunctionPlaces */.h();
    const numbers = new Int32Array(nodes.length);
    const codes = [];
    /** By number: the first that had it, and whether another column had it too, which alone tells the two apart. */
    const first = [];
    const several = [];
    for (const [index, { callFrame }] of nodes.entries()) {
        const code = placeOf(callFrame);
        if (code === undefined)
            return undefined;
        codes.push(code);
        const number = places.placeOf(code.url, code.name, code.line, first.length);
        numbers[index] = number;
        if (number === first.length) {
            first.push(code);
            several.push(false);
        }
        else if (first[number]?.column !== code.column)
            several[number] = true;
    }
    const known = [];
    const at = (node) => codes[node] ?? { name: '', url: '', line: -1, column: -1 };
    return {
        at,
        functionOf: (node) => {
            const number = numbers[node] ?? 0;
            if (several[number] === true)
                return functionOf(builder, at(node), true);
            return (known[number] ??= functionOf(builder, at(node), false));
        },
    };
}
function functionOf(builder, code, isOneOfSeveral) {
    const { name, url, line, column } = code;
    const isMadeUp = url === '' && /^\(.*\)$/su.test(name);
    const isBody = name === '' && line === 0 && column === 0;
    const path = isMadeUp ? engine : pathOf(url);
    return builder.function(name === '' ? (isBody ? '(top level)' : '(anonymous)') : name, {
        ...(path === '' ? {} : { path }),
        ...(line < 0 ? {} : { startLine: line + 1 }),
        uncertain: (name === '' && !isBody) || isOneOfSeveral,
    });
}
/** `file:///srv/app/a%20b.js` → `/srv/app/a b.js`, `file:///C:/a.js` → `C:/a.js`; anything else as it is. */
function pathOf(url) {
    if (!url.startsWith('file://'))
        return url;
    const path = url.slice('file://'.length).replace(/^\/(?=[A-Za-z]:)/u, '');
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/**
 * A node's samples by its lines: from 1, as nothing else in the file; 0 where not known. Undefined where all is well, else
 * what is not.
 */
function addSamples(builder, { count, seconds, caller, functionPlace }, ticks, startLine) {
    if (ticks !== undefined && !Array.isArray(ticks))
        return 'the lines of a node are no list';
    const list = ticks ?? [];
    let known = 0;
    let nowhere = 0;
    for (const each of list) {
        if (!(0,parse_json/* isRecord */.u)(each))
            return 'a line of a node is no number';
        const { line, ticks: hits } = each;
        if (!isWhole(line) || !isWhole(hits))
            return 'a line of a node is no number';
        known += hits;
        if (isElsewhere(line, startLine))
            nowhere += hits;
    }
    // What V8 saw without a line; one sample at the start and one at the end have none.
    const all = Math.max(known, count);
    const values = [0, 0];
    const add = (line, hits) => {
        values[0] = (count * hits) / all;
        values[1] = (seconds * hits) / all;
        builder.sample(builder.stack(caller, builder.frame(functionPlace, line)), -1, values);
    };
    if (nowhere + all > known)
        add(0, nowhere + all - known);
    for (const each of list) {
        const { line, ticks: hits } = (0,parse_json/* isRecord */.u)(each) ? each : {};
        if (isWhole(line) && isWhole(hits) && hits > 0 && !isElsewhere(line, startLine))
            add(line, hits);
    }
    return undefined;
}
/** V8 may count a line of a function that it inlined, from whichever file, for the one that it inlined it into. */
const isElsewhere = (line, startLine) => line === 0 || line < startLine;
const isWhole = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

;// CONCATENATED MODULE: ./build/formats/profiles/as-samples.js

/**
 * Samples as they are; where a tool knows no stacks, one sample of one frame for each line or else each function, with its
 * hits or calls as one more value. `format` is named in findings.
 */
function asSamples(profile, format) {
    const { samples, lineRows, functionRows } = profile;
    const additive = profile.valueTypes.filter((type) => type.additive);
    const leftOut = profile.valueTypes.filter((type) => !type.additive);
    const findings = leftOut.length === 0
        ? []
        : [
            {
                code: 'left-out',
                severity: 'note',
                text: `${format} adds values up, which ${names(leftOut)} does not allow: it was left out.`,
            },
        ];
    const whole = samples.stack.length > 0
        ? { ...profile, valueTypes: additive, samples: { ...samples, values: kept(profile) } }
        : flattened(profile, additive);
    if (whole.samples.values.some((column) => column.some((value) => value > 0)))
        return { profile: whole, findings };
    const what = lineRows.length + functionRows.length > 0 ? 'adds up' : 'belongs to code';
    return {
        findings: [
            {
                code: 'nothing-to-write',
                severity: 'error',
                text: `the profile holds nothing that ${what}, so ${format} cannot hold it`,
            },
        ],
    };
}
const names = (types) => types.map(({ name }) => name).join(', ');
const kept = ({ valueTypes, samples }) => samples.values.filter((_, place) => valueTypes[place]?.additive === true);
function flattened(profile, additive) {
    const byLine = profile.lineRows.some(({ values, hits }) => values !== undefined || hits !== undefined);
    const rows = byLine ? rowsOfLines(profile) : rowsOfFunctions(profile);
    const counted = rows.some(({ count }) => count !== undefined);
    const countType = {
        name: free(byLine ? 'hits' : 'calls', additive),
        unit: 'count',
        nature: 'exact',
        additive: true,
    };
    const builder = new profile_builder/* ProfileBuilder */.b(counted ? [countType, ...additive] : additive);
    for (const { name, more, line, count = 0, values } of rows) {
        const stack = builder.stack(-1, builder.frame(builder.function(name, more), line));
        const own = profile.valueTypes.flatMap((type, place) => (type.additive ? [values?.[place] ?? 0] : []));
        builder.sample(stack, -1, counted ? [count, ...own] : own);
    }
    return builder.done(profile.header);
}
/** A name that no other value has. */
const free = (name, types) => types.some((type) => type.name === name) ? free(`${name}-counted`, types) : name;
const as_samples_functionOf = ({ functions, files }, place) => {
    const { name = '', file, startLine, uncertain } = functions[place] ?? {};
    const path = file === undefined ? undefined : files[file]?.path;
    return {
        name,
        more: {
            ...(path === undefined ? {} : { path }),
            ...(startLine === undefined ? {} : { startLine }),
            ...(uncertain === undefined ? {} : { uncertain }),
        },
    };
};
const rowsOfFunctions = (profile) => profile.functionRows.map(({ function: place, calls, self }) => ({
    ...as_samples_functionOf(profile, place),
    line: profile.functions[place]?.startLine ?? 0,
    count: calls,
    values: self,
}));
const rowsOfLines = (profile) => profile.lineRows.map(({ file, line, function: place, hits, values }) => ({
    ...(place === undefined ? linesOf(profile.files[file]?.path ?? '') : as_samples_functionOf(profile, place)),
    line,
    count: hits,
    values,
}));
/** Lines whose function nobody told stand together under the name of their file. */
const linesOf = (path) => ({
    name: path.slice(path.lastIndexOf('/') + 1) || '(unknown)',
    more: { path, uncertain: true },
});

;// CONCATENATED MODULE: ./build/formats/profiles/folded-dialect.js

/** Ours: how much there is in all, so that a file that was cut off is seen. No other tool takes it for a stack. */
const ourHead = /^# (?<name>[^\n]+): (?<total>\d+) (?<unit>\S+) in all\n/u;
const [whole, decimal, signed] = [/^\d+$/u, /^\d+(?:\.\d+)?$/u, /^-?\d+$/u];
const sampled = (name, unit) => ({ name, unit, nature: 'sampled', additive: true });
const header = (tool, more = {}) => ({
    tool,
    format: 'folded',
    ...more,
});
function dialectOf(text) {
    const plain = { numbers: [decimal], style: 'named', linesAreFirst: false, isHead: () => false };
    const ours = ourHead.exec(text)?.groups;
    if (ours !== undefined) {
        const { name = '', unit = '' } = ours;
        const scale = unit === 'ns' ? 1e9 : 1;
        return {
            ...plain,
            style: 'ours',
            isHead: (_, number) => number === 1,
            header: header('folded'),
            valueTypes: [sampled(name, unit === 'ns' ? 's' : unit)],
            values: ([value = 0]) => [value / scale],
        };
    }
    if (text.startsWith('# austin: '))
        return austin(text);
    const isPySpy = /(?:^|;)(?:process \d+:"|thread \()/mu.test(text) ||
        /[^;\n] \([^;()\n]{1,4096}:\d+\)(?:;| \d+$)/mu.test(text);
    const isTachyon = /^tid:\d+;/u.test(text);
    return {
        ...plain,
        style: isTachyon ? 'located' : 'named',
        linesAreFirst: isPySpy && namesFunctionsOnly(text),
        header: header(isTachyon ? 'profiling.sampling' : isPySpy ? 'py-spy' : 'folded'),
        valueTypes: [sampled('samples', 'count')],
        values: (numbers) => numbers,
    };
}
/** py-spy's `--function`: then every module stands at its first line, where it otherwise never is for long. */
function namesFunctionsOnly(text) {
    let isAny = false;
    for (const [, line] of text.matchAll(/(?:^|;)<module> \([^<;()\n][^;()\n]*:(\d+)\)/gmu)) {
        if (Number(line) > 1)
            return false;
        isAny = true;
    }
    return isAny;
}
function austin(text) {
    const mode = /^# mode: (.{0,40})$/mu.exec(text)?.[1] ?? '';
    const [interval, duration] = [/^# interval: (\d{1,15})$/mu, /^# duration: (\d{1,15})$/mu].map((head) => head.exec(text)?.[1]);
    const toolVersion = /^# austin: (\S{1,40})$/mu.exec(text)?.[1];
    if (duration === undefined)
        return (0,refuse/* refuse */.T)('cut-off', 'the austin profile has no duration at its end: it was cut off', 'Let the program end by itself.');
    const shared = {
        style: 'located',
        isHead: (line) => line.startsWith('# '),
        linesAreFirst: false,
        header: header('austin', {
            mode,
            duration: Number(duration) / 1e6,
            ...(toolVersion === undefined ? {} : { toolVersion }),
            ...(interval === undefined ? {} : { interval: Number(interval) / 1e6 }),
            threads: 'all',
        }),
    };
    const memory = [sampled('rss-grown', 'B'), sampled('rss-shrunk', 'B')];
    const both = (bytes) => [Math.max(0, bytes), Math.max(0, -bytes)];
    switch (mode) {
        case 'wall':
        case 'cpu':
            return {
                ...shared,
                numbers: [whole],
                valueTypes: [sampled(mode, 's')],
                values: ([us = 0]) => [us / 1e6],
            };
        case 'memory':
            return {
                ...shared,
                numbers: [signed],
                valueTypes: memory,
                values: ([bytes = 0]) => both(bytes),
            };
        case 'full':
            return {
                ...shared,
                numbers: [whole, /^[01]$/u, signed],
                valueTypes: [sampled('wall', 's'), sampled('cpu', 's'), ...memory],
                values: ([us = 0, idle = 0, bytes = 0]) => [us / 1e6, idle === 0 ? us / 1e6 : 0, ...both(bytes)],
            };
        default:
            return (0,refuse/* refuse */.T)('unknown-mode', `austin's mode is ${mode || 'not told'}; known are wall, cpu, memory and full`);
    }
}

;// CONCATENATED MODULE: ./build/formats/profiles/folded-frame.js
// One frame of a folded stack ↔ where it is. Each tool writes the file and the line in a way of its own.
const noLine = 0;
function readFrame(text, style) {
    const named = { name: text === '' ? '(no name)' : text, line: noLine };
    if (style === 'located') {
        const match = /^(?<path>.*):(?<name>[^:]*):(?<line>-1|\d{1,8})$/su.exec(text)?.groups;
        return match === undefined ? named : located(match, named);
    }
    if (!text.endsWith(')'))
        return named;
    const open = text.lastIndexOf(' (');
    if (open < 1)
        return named;
    const place = text.slice(open + 2, -1);
    const match = /^(?<path>.+):(?<line>\d{1,8})$/su.exec(place)?.groups;
    if (match !== undefined)
        return located({ ...match, name: text.slice(0, open) }, named);
    // `operator new (unsigned long)` is a name; a file has an ending, or is one that Python makes up.
    return style === 'ours' || /^<.+>$|^[^\s()]+\.\w+$|^[^\s()]+\.so(?:\.\d+)*$/su.test(place)
        ? { name: text.slice(0, open), path: place, line: noLine }
        : named;
}
function located(match, otherwise) {
    const { path = '', name = '', line = '' } = match;
    const number = Number(line);
    return path === '' || name === '' || number > 2 ** 24
        ? otherwise
        : { name, path, line: Math.max(noLine, number) };
}
/** `;` parts frames and a line end parts stacks, so neither stays in a name. */
function writeFrame({ name, path, line }) {
    const place = path === undefined || path === '' ? '' : line === noLine ? ` (${path})` : ` (${path}:${line})`;
    return (name + place).replaceAll(/[;\p{Cc}\u2028\u2029]/gu, (char) => (char === ';' ? ':' : ' '));
}

;// CONCATENATED MODULE: ./build/formats/profiles/folded-text.js

/** Whole numbers, since that is what FlameGraph's family counts in: nanoseconds, bytes, or the unit itself. */
function foldedText(profile, place) {
    const { valueTypes, files, functions, frames, stacks, samples } = profile;
    const { name = '', unit = '' } = valueTypes[place] ?? {};
    const [scale, word] = unit === 's' ? [1e9, 'ns'] : [1, unit];
    const texts = [];
    for (const [row, frame] of stacks.frame.entries()) {
        const { name: called = '', file } = functions[frames.function[frame] ?? 0] ?? {};
        const path = file === undefined ? undefined : files[file]?.path;
        const own = writeFrame({
            name: called,
            line: frames.line[frame] ?? 0,
            ...(path === undefined ? {} : { path }),
        });
        const parent = stacks.parent[row] ?? -1;
        texts.push(parent === -1 ? own : `${texts[parent]};${own}`);
    }
    // What rounding takes from one line goes to the next, so that the sum stays what it was.
    const sums = new Map();
    let [exact, written] = [0, 0];
    for (const [row, stack] of samples.stack.entries()) {
        exact += (samples.values[place]?.[row] ?? 0) * scale;
        const whole = Math.round(exact) - written;
        written += whole;
        const text = texts[stack] ?? '';
        sums.set(text, (sums.get(text) ?? 0) + whole);
    }
    const lines = [...sums].filter(([, sum]) => sum > 0).map(([text, sum]) => `${text} ${sum}\n`);
    return `# ${writeFrame({ name, line: 0 })}: ${written} ${word} in all\n${lines.join('')}`;
}

;// CONCATENATED MODULE: ./build/formats/profiles/folded-threads.js
/** Which process and thread a folded stack was seen in, as the tools tell it. */
/** The frames with which tools begin a stack that are no code: process and thread. Their ids differ in every run. */
class FoldedThreads {
    processes = new Map();
    threads = new Map();
    /** Takes them away; a stack without any frame stands for what the tool could not look into. */
    taken(stack) {
        // A command line may hold anything but its own end, and belongs into no profile.
        const processes = [];
        let rest = stack;
        for (;;) {
            const [whole = '', id = ''] = /^process (\d+):".*?"(?:;|$)/su.exec(rest) ?? [];
            if (whole === '')
                break;
            processes.push(id);
            rest = rest.slice(whole.length);
        }
        const frames = rest === '' ? [] : rest.split(';');
        const [first = '', second = ''] = frames;
        const austinIds = /^P(\d+)$/u.exec(first) === null ? null : /^T(?:[^:;]*:)?([0-9a-fA-Fx]+)$/u.exec(second);
        let thread;
        if (austinIds !== null) {
            processes.push(first.slice(1));
            thread = this.nameOf(first, austinIds[1] ?? '', first.slice(1));
            frames.splice(0, 2);
        }
        else if (/^tid:\d+$/u.test(first)) {
            thread = this.nameOf('', first);
            frames.splice(0, 1);
        }
        else if (/^thread \([^)]*\)(?:: .*)?$/su.test(first)) {
            thread = /^thread \([^)]*\): (.+)$/su.exec(first)?.[1] ?? this.nameOf('', first);
            frames.splice(0, 1);
        }
        return {
            frames: frames.length === 0 ? ['(no stack)'] : frames,
            thread: this.withProcess(processes, thread),
        };
    }
    /** `main` where the id is the process's own, else a number in the order of first mention. */
    nameOf(process, id, main) {
        const key = `${process} ${id}`;
        const name = this.threads.get(key) ?? (id === main ? 'main' : `thread ${this.threads.size + 1}`);
        this.threads.set(key, name);
        return name;
    }
    /** The first process has no name of its own: most runs have one only. */
    withProcess(ids, thread) {
        const id = ids.at(-1);
        if (id === undefined)
            return thread;
        const number = this.processes.get(id) ?? this.processes.size + 1;
        this.processes.set(id, number);
        if (number === 1)
            return thread;
        return thread === undefined ? `process ${number}` : `process ${number}, ${thread}`;
    }
}

;// CONCATENATED MODULE: ./build/formats/profiles/plain-name.js
/** The name of a function, or the path of generated code, without what differs from process to process. */
const longest = 4096;
/**
 * `<function close at 0x7f3a5c0>` → `<function close>`; what is longer than any name, such as a whole program that was
 * given as text, is cut.
 */
function plainName(name) {
    const plain = name.includes(' at 0x') ? name.replaceAll(/ at 0x[\da-f]+/giu, '') : name;
    return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}

// EXTERNAL MODULE: ./build/formats/profiles/row-limit.js
var row_limit = __webpack_require__(17524);
;// CONCATENATED MODULE: ./build/formats/profiles/uncertain-name.js
/** Which names may stand for several functions, so that a number under them is nobody's for certain. */
/** Code that is part of a line: all of one kind on one line have one name. Qualified names end with it. */
const anonymous = /(?:^|\.)<(?:lambda|listcomp|dictcomp|setcomp|genexpr)>$/u;
/**
 * `<string>` (methods of dataclasses and named tuples), `<attrs generated init shop.Order>`, `<stdin>`, cells of
 * notebooks; but `<frozen importlib._bootstrap>` is one module of the interpreter.
 */
const generated = /^<(?!frozen ).*>$|[\\/]ipykernel_\d+[\\/]/su;
/** `name` and `path` as the tool wrote them: a name with an address in it is one of several once that is taken out. */
function isUncertainName(name, path) {
    return (name === '' ||
        name.length > 4096 ||
        (name.endsWith('>') && anonymous.test(name)) ||
        name.includes(' at 0x') ||
        (path !== undefined && generated.test(path)));
}

;// CONCATENATED MODULE: ./build/formats/profiles/folded.js










const folded = {
    name: 'folded',
    recognises: (head) => {
        if (head.includes(0))
            return false;
        const text = new TextDecoder().decode(head);
        if (/^# austin: \d/u.test(text) || ourHead.test(text))
            return true;
        // The last line may be cut off by the end of the head.
        const lines = text
            .split('\n')
            .slice(0, -1)
            .filter((line) => line.trim() !== '');
        return (lines.length > 0 &&
            lines.every((line) => /^(?:.*\S)? \d+$/u.test(line.trimEnd())) &&
            lines.some((line) => line.includes(';')) &&
            !lines.some((line) => /\s\d+\.\d+ \d+$/u.test(line)));
    },
    read: (bytes) => {
        try {
            return readLines(new TextDecoder().decode(bytes));
        }
        catch (error) {
            if (error instanceof row_limit/* TooManyRows */.Z)
                throw error;
            return (0,refuse/* refuse */.T)('too-large', 'the folded stacks are longer than a text can be');
        }
    },
    write: (profile) => {
        const { profile: whole, findings } = asSamples(profile, 'the folded format');
        if (whole === undefined)
            return { findings };
        const isAnything = (column) => column?.some((value) => value > 0) === true;
        const places = [...whole.valueTypes.keys()].filter((each) => isAnything(whole.samples.values[each]));
        const place = places.find((each) => whole.valueTypes[each]?.unit === 's') ?? places[0] ?? 0;
        const left = whole.valueTypes.filter((_, each) => each !== place).map(({ name }) => name);
        const one = left.length === 0
            ? []
            : [
                {
                    code: 'left-out',
                    severity: 'note',
                    text: `the folded format holds one value a stack; left out: ${left.join(', ')}`,
                },
            ];
        return { bytes: new TextEncoder().encode(foldedText(whole, place)), findings: [...findings, ...one] };
    },
};
function readLines(text) {
    const dialect = dialectOf(text);
    if ('findings' in dialect)
        return dialect;
    if (!text.endsWith('\n'))
        return (0,refuse/* refuse */.T)('cut-off', 'the last line of the folded stacks does not end: they may be cut off', 'Write them again; a file made by hand needs a line end at its end.');
    const builder = new profile_builder/* ProfileBuilder */.b(dialect.valueTypes);
    const threads = new FoldedThreads();
    let total = 0;
    let number = 0;
    for (const line of folded_linesOf(text)) {
        number += 1;
        if (line === '' || dialect.isHead(line, number))
            continue;
        const parts = partsOf(line, dialect);
        if (parts === undefined)
            return (0,refuse/* refuse */.T)('wrong-line', `line ${number} of the folded stacks is no stack with its number${dialect.numbers.length > 1 ? 's' : ''}`);
        const { frames, thread } = dialect.style === 'ours'
            ? { frames: parts.stack.split(';'), thread: undefined }
            : threads.taken(parts.stack);
        let stack = -1;
        for (const frame of frames) {
            const { name, path, line: at } = readFrame(frame, dialect.style);
            const place = builder.function(plainName(name), {
                ...(path === undefined ? {} : { path }),
                ...(dialect.linesAreFirst && at > 0 ? { startLine: at } : {}),
                uncertain: isUncertainName(name, path),
            });
            stack = builder.stack(stack, builder.frame(place, dialect.linesAreFirst ? 0 : at));
        }
        total += parts.numbers[0] ?? 0;
        builder.sample(stack, thread === undefined ? -1 : builder.thread(thread), dialect.values(parts.numbers));
    }
    const promised = ourHead.exec(text)?.groups?.['total'];
    if (promised !== undefined && Number(promised) !== total)
        return (0,refuse/* refuse */.T)('cut-off', `the folded stacks add up to ${total}, but promise ${promised}: some are missing`);
    return { profile: builder.done(dialect.header), findings: [] };
}
/** One after the other: a list of all would be a second copy of the text. */
function* folded_linesOf(text) {
    for (let from = 0; from < text.length;) {
        const end = text.indexOf('\n', from);
        const to = end === -1 ? text.length : end;
        yield text.slice(from, text[to - 1] === '\r' ? to - 1 : to);
        from = to + 1;
    }
}
function partsOf(line, { numbers }) {
    const space = line.lastIndexOf(' ');
    const words = line.slice(space + 1).split(',');
    if (space === -1 || words.length !== numbers.length)
        return undefined;
    if (!words.every((word, place) => numbers[place]?.test(word)))
        return undefined;
    const found = words.map(Number);
    return found.every((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER)
        ? { stack: line.slice(0, space).trimEnd(), numbers: found }
        : undefined;
}

;// CONCATENATED MODULE: ./build/formats/profiles/runtime-of.js
/** Which Python ran, as far as the paths of its library tell: most tools do not write it into their files. */
const signs = [/[\\/]lib[\\/]python(3)\.(\d{1,2})t?[\\/]/iu, /[\\/]python(3)(\d{1,2})[\\/]lib[\\/]/iu];
/** `Python 3.11`; undefined where no path tells, or several tell different versions. */
function runtimeOf(paths) {
    const versions = new Set();
    for (const path of paths) {
        for (const sign of signs) {
            const [, major, minor] = sign.exec(path) ?? [];
            if (major !== undefined && minor !== undefined)
                versions.add(`Python ${major}.${minor}`);
        }
    }
    const [version] = versions;
    return versions.size === 1 ? version : undefined;
}

;// CONCATENATED MODULE: ./build/formats/profiles/line-profile.js




/** A line that is told several times, of the same function, is one: its hits and times are added. */
function lineProfile(lines, header) {
    const builder = new profile_builder/* ProfileBuilder */.b([{ name: 'wall', unit: 's', nature: 'timed', additive: true }]);
    const rows = new Map();
    for (const { path, name, startLine, line, hits, seconds } of lines) {
        const plain = plainName(path);
        const file = builder.file(plain);
        const place = name === undefined
            ? undefined
            : builder.function(name === '' ? '<unnamed>' : plainName(name), {
                path: plain,
                ...(startLine === 0 ? {} : { startLine }),
                uncertain: isUncertainName(name, path),
            });
        const key = `${file} ${line} ${place}`;
        const row = rows.get(key);
        const sum = (hits ?? Number.NaN) + (row === undefined ? 0 : (row.hits ?? Number.NaN));
        rows.set(key, {
            file,
            line,
            ...(place === undefined ? {} : { function: place }),
            ...(Number.isNaN(sum) ? {} : { hits: sum }),
            values: [seconds + (row?.values?.[0] ?? 0)],
        });
    }
    builder.lineRows.push(...rows.values());
    const runtime = runtimeOf(lines.map(({ path }) => path));
    return builder.done({
        tool: 'line_profiler',
        mode: 'lines',
        ...header,
        ...(runtime === undefined ? {} : { runtime }),
    });
}

;// CONCATENATED MODULE: ./build/formats/profiles/line-profiler-text.js


const lineProfilerText = {
    name: 'line-profiler-text',
    recognises: (head) => head[0] !== 0x80 && unitLine.test(new TextDecoder().decode(head)),
    read: (bytes) => {
        const lines = new TextDecoder()
            .decode(bytes)
            .replace(/\r?\n$/u, '')
            .split(/\r?\n/u);
        const units = lines.flatMap((line, at) => (unitLine.test(line) ? [at] : []));
        const [start] = units;
        const unit = Number(unitLine.exec(lines[start ?? -1] ?? '')?.[1]);
        if (start === undefined || !(unit > 0 && unit < Infinity))
            return line_profiler_text_wrong('does not say its unit of time');
        if (units.length > 1)
            return line_profiler_text_wrong('holds several reports');
        if (bytes.at(-1) !== 0x0a)
            return line_profiler_text_wrong('does not end at the end of a line: it is cut off');
        const read = line_profiler_text_timesOf(lines.slice(start + 1), unit);
        return typeof read === 'string' ? line_profiler_text_wrong(read) : profileOf(read);
    },
};
const unitLine = /^Timer unit: (\d[\d.e+-]*) s\r?$/mu;
const line_profiler_text_wrong = (because) => (0,refuse/* refuse */.T)('wrong-line-profiler-text', `the report of line_profiler ${because}`, 'Keep the .lprof file in place of what is printed of it.');
/** The times of all blocks, or in words that follow "the report" what is wrong. */
function line_profiler_text_timesOf(lines, unit) {
    const blocks = [];
    for (const line of lines) {
        const total = /^Total time: (\d[\d.e+-]*) s$/u.exec(line)?.[1];
        if (total !== undefined)
            blocks.push({ total: Number(total), path: '', startLine: 0, width: 0, times: [], mayErrBy: 0 });
        const block = blocks.at(-1);
        if (block === undefined || total !== undefined)
            continue;
        if (block.width === 0)
            readTitle(block, line);
        else if (!line.startsWith('=')) {
            const because = readRow(block, line, unit);
            if (because !== undefined)
                return because;
        }
    }
    const broken = blocks.find((block) => !line_profiler_text_isWhole(block));
    if (broken !== undefined)
        return `ends within ${broken.name ?? 'a function'} or lacks some of its lines`;
    return blocks.flatMap(({ times }) => times);
}
function readTitle(block, line) {
    const path = /^(?:File: |Could not find file )(.+)$/u.exec(line)?.[1];
    const [, name, startLine] = /^Function: (.+) at line (\d+)$/u.exec(line) ?? [];
    if (path !== undefined)
        block.path = path;
    if (name !== undefined) {
        block.name = name;
        block.startLine = Number(startLine);
    }
    if (/^Line # +Hits +Time +Per Hit +% Time {2}Line Contents$/u.test(line))
        block.width = line.length - 'Line Contents'.length;
}
const isOneLine = /^\d+$/u;
const number = /^\d[\d.]*(?:e[+-]?\d+)?$/u;
/** Without a time the line did not run. An empty line ends the block. */
function readRow(block, line, unit) {
    if (line === '') {
        block.width = -1;
        return undefined;
    }
    if (block.width < 0)
        return undefined;
    const [at = '', hits, time, perHit, percent, ...more] = line.slice(0, block.width).trim().split(/ +/u);
    if (!isOneLine.test(at) || more.length > 0)
        return 'has a row that begins otherwise than a row does';
    if (hits === undefined)
        return undefined;
    const isWholeRow = [hits, time, perHit].every((word) => number.test(word ?? ''));
    if (!isWholeRow || time === undefined || (percent === undefined ? block.total > 0 : !number.test(percent)))
        return `has a row for line ${at} without all its numbers`;
    const { seconds, mayErrBy } = timeOf(time, percent, block.total, unit);
    if (Number(at) > 2 ** 24 || Number(hits) > 2 ** 53 || !(seconds < 1e12))
        return `has an impossible number for line ${at}`;
    block.times.push({
        path: block.path,
        ...(block.name === undefined ? {} : { name: block.name }),
        startLine: block.startLine,
        line: Number(at),
        ...(isOneLine.test(hits) ? { hits: Number(hits) } : {}),
        seconds,
    });
    block.mayErrBy += mayErrBy;
    return undefined;
}
/** Both the time and its share are rounded: whichever says more, and by how many seconds it may err. */
function timeOf(time, percent, total, unit) {
    const told = { seconds: Number(time) * unit, mayErrBy: (lastDigit(time) / 2) * unit };
    if (percent === undefined)
        return told;
    const share = { seconds: (Number(percent) / 100) * total, mayErrBy: (lastDigit(percent) / 200) * total };
    return share.mayErrBy < told.mayErrBy ? share : told;
}
/** What one more in the last digit would be: `294.3` → 0.1, `1.81e+10` → 1e8. */
function lastDigit(text) {
    const [digits = '', exponent = '0'] = text.split('e');
    return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}
/** Whether it was written to its end, and its lines add up to its total, which has six digits. */
function line_profiler_text_isWhole({ total, path, width, times, mayErrBy }) {
    const sum = times.reduce((known, { seconds }) => known + seconds, 0);
    return width === -1 && path !== '' && Math.abs(sum - total) <= 1.001 * mayErrBy + 1e-5 * total;
}
const rounded = {
    code: 'rounded-hits',
    severity: 'note',
    text: 'The report of line_profiler rounds large numbers of hits; they are left out.',
    remedy: 'Keep the .lprof file in place of what is printed of it.',
};
function profileOf(times) {
    if (times.length === 0) {
        return (0,refuse/* refuse */.T)('empty-profile', 'the report of line_profiler has no line that ran', 'Mark functions that run with @profile, or name modules with kernprof -p.');
    }
    const profile = lineProfile(times, { format: lineProfilerText.name });
    return { profile, findings: times.some(({ hits }) => hits === undefined) ? [rounded] : [] };
}

;// CONCATENATED MODULE: ./build/formats/profiles/pickle.js
/**
 * Pickles of plain data, protocols 2 to 5: numbers, texts, tuples, lists, dicts, and objects of a class as its name and
 * state. Nothing is imported, called or made that the pickle asks for; what would call anything is refused.
 * Opcodes: `Lib/pickletools.py` of CPython. One thing: the opcodes of one format.
 */
/** Pairs by place; keys may be of any type, so that no `Map` could hold them. */
class PickledDict {
    keys = [];
    values = [];
}
/** The name of a class, which is nothing but a name. */
class PickledClass {
    name;
    constructor(name) {
        this.name = name;
    }
}
/** The state that an object of the class would have been given. */
class PickledObject {
    of;
    state = null;
    constructor(of) {
        this.of = of;
    }
}
/** A step makes some 50 bytes of memory, for as little as one byte of the file. */
const mostSteps = 2 ** 22;
class Broken extends Error {
}
/** The one value that the bytes hold, or in a sentence why there is none. */
function readPickle(bytes) {
    try {
        return { value: new Machine(bytes).run() };
    }
    catch (error) {
        if (error instanceof Broken)
            return { because: error.message };
        throw error;
    }
}
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
class Machine {
    at = 0;
    bytes;
    view;
    stack = [];
    /** How high the stack was at each open mark. */
    marks = [];
    memo = new Map();
    constructor(bytes) {
        this.bytes = bytes;
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    run() {
        const protocol = this.byte() === 0x80 ? this.byte() : 0;
        if (protocol < 2 || protocol > 5)
            throw new Broken('it is of another protocol than 2 to 5');
        for (let steps = 0; steps < mostSteps; steps += 1) {
            const opcode = this.byte();
            if (opcode === 0x2e)
                return this.end();
            this.step(opcode);
        }
        throw new Broken('it holds more values than fit into memory');
    }
    end() {
        const value = this.pop();
        if (this.stack.length > 0 || this.marks.length > 0)
            throw new Broken('it leaves values behind');
        if (this.at < this.bytes.length)
            throw new Broken('more follows after its end');
        return value;
    }
    step(opcode) {
        switch (opcode) {
            case 0x95: // FRAME
                this.take(8);
                break;
            case 0x94: // MEMOIZE
                this.memo.set(this.memo.size, this.top());
                break;
            case 0x71: // BINPUT
                this.memo.set(this.byte(), this.top());
                break;
            case 0x72: // LONG_BINPUT
                this.memo.set(this.view.getUint32(this.take(4), true), this.top());
                break;
            case 0x68: // BINGET
                this.recall(this.byte());
                break;
            case 0x6a: // LONG_BINGET
                this.recall(this.view.getUint32(this.take(4), true));
                break;
            case 0x28: // MARK
                this.marks.push(this.stack.length);
                break;
            case 0x4e: // NONE
                this.stack.push(null);
                break;
            case 0x88: // NEWTRUE
                this.stack.push(true);
                break;
            case 0x89: // NEWFALSE
                this.stack.push(false);
                break;
            case 0x4b: // BININT1
                this.stack.push(this.byte());
                break;
            case 0x4d: // BININT2
                this.stack.push(this.view.getUint16(this.take(2), true));
                break;
            case 0x4a: // BININT
                this.stack.push(this.view.getInt32(this.take(4), true));
                break;
            case 0x8a: // LONG1
                this.stack.push(this.long(this.byte()));
                break;
            case 0x8b: // LONG4
                this.stack.push(this.long(this.view.getUint32(this.take(4), true)));
                break;
            case 0x47: // BINFLOAT
                this.stack.push(this.view.getFloat64(this.take(8), false));
                break;
            case 0x8c: // SHORT_BINUNICODE
                this.stack.push(this.text(this.byte()));
                break;
            case 0x58: // BINUNICODE
                this.stack.push(this.text(this.view.getUint32(this.take(4), true)));
                break;
            case 0x29: // EMPTY_TUPLE
            case 0x5d: // EMPTY_LIST
                this.stack.push([]);
                break;
            case 0x85: // TUPLE1
            case 0x86: // TUPLE2
            case 0x87: // TUPLE3
                this.stack.push(this.topmost(opcode - 0x84));
                break;
            case 0x74: // TUPLE
                this.stack.push(this.sinceMark());
                break;
            case 0x61: // APPEND
                this.append(this.topmost(1));
                break;
            case 0x65: // APPENDS
                this.append(this.sinceMark());
                break;
            case 0x7d: // EMPTY_DICT
                this.stack.push(new PickledDict());
                break;
            case 0x73: // SETITEM
                this.setItems(this.topmost(2));
                break;
            case 0x75: // SETITEMS
                this.setItems(this.sinceMark());
                break;
            case 0x63: // GLOBAL
                this.stack.push(new PickledClass(`${this.lineOfText()}.${this.lineOfText()}`));
                break;
            case 0x93: // STACK_GLOBAL
                this.stack.push(classOf(this.topmost(2)));
                break;
            case 0x81: // NEWOBJ
                this.stack.push(objectOf(this.topmost(2)));
                break;
            case 0x62: // BUILD
                this.build(this.pop());
                break;
            default:
                throw new Broken(`it has the opcode 0x${opcode.toString(16)}, which no plain data needs`);
        }
    }
    /** Where the next `count` bytes begin. */
    take(count) {
        const start = this.at;
        if (count > this.bytes.length - start)
            throw new Broken('it ends in the middle');
        this.at = start + count;
        return start;
    }
    byte() {
        return this.bytes[this.take(1)] ?? 0;
    }
    text(length) {
        const start = this.take(length);
        return utf8.decode(this.bytes.subarray(start, start + length));
    }
    lineOfText() {
        const end = this.bytes.indexOf(0x0a, this.at);
        if (end === -1)
            throw new Broken('it ends in the middle');
        const text = this.text(end - this.at);
        this.take(1);
        return text;
    }
    /** Bytes of a two's complement, lowest first. */
    long(length) {
        const start = this.take(length);
        let value = 0;
        for (let at = this.at - 1; at >= start; at -= 1)
            value = value * 256 + (this.bytes[at] ?? 0);
        const isNegative = length > 0 && (this.bytes[this.at - 1] ?? 0) >= 0x80;
        return isNegative ? value - 256 ** length : value;
    }
    pop() {
        const [value] = this.topmost(1);
        return value ?? null;
    }
    top() {
        const value = this.stack.at(-1);
        if (value === undefined || this.stack.length === this.marks.at(-1))
            throw new Broken('a value is missing');
        return value;
    }
    topmost(count) {
        if (this.stack.length - count < (this.marks.at(-1) ?? 0))
            throw new Broken('a value is missing');
        return this.stack.splice(this.stack.length - count);
    }
    sinceMark() {
        const mark = this.marks.pop();
        if (mark === undefined)
            throw new Broken('a mark is missing');
        return this.stack.splice(mark);
    }
    recall(place) {
        const value = this.memo.get(place);
        if (value === undefined)
            throw new Broken('it refers to what it does not hold');
        this.stack.push(value);
    }
    append(values) {
        const list = this.top();
        if (!Array.isArray(list))
            throw new Broken('it adds values to what is no list');
        for (const value of values)
            list.push(value);
    }
    setItems(values) {
        const dict = this.top();
        if (!(dict instanceof PickledDict) || values.length % 2 === 1)
            throw new Broken('it adds pairs to what is no dict');
        for (const [place, value] of values.entries())
            (place % 2 === 0 ? dict.keys : dict.values).push(value);
    }
    build(state) {
        const object = this.top();
        if (!(object instanceof PickledObject))
            throw new Broken('it gives a state to what is no object');
        object.state = state;
    }
}
function classOf([module, name]) {
    if (typeof module !== 'string' || typeof name !== 'string')
        throw new Broken('a class in it has no name');
    return new PickledClass(`${module}.${name}`);
}
/** Arguments would be those of a call. */
function objectOf([of, given]) {
    if (!(of instanceof PickledClass) || !Array.isArray(given) || given.length > 0)
        throw new Broken('it makes an object with more than a class');
    return new PickledObject(of.name);
}

;// CONCATENATED MODULE: ./build/formats/profiles/lprof.js



const lprof = {
    name: 'lprof',
    recognises: (head) => {
        const [first, protocol = 0] = head;
        const beginning = String.fromCharCode(...head.subarray(0, 256));
        return first === 0x80 && protocol <= 5 && /line_profiler.+LineStats/su.test(beginning);
    },
    read: (bytes) => {
        const pickled = readPickle(bytes);
        if ('because' in pickled)
            return (0,refuse/* refuse */.T)('broken-pickle', `the .lprof file cannot be read: ${pickled.because}`, again);
        return statsOf(pickled.value);
    },
};
const again = 'Profile it again, and see whether the program ended by itself.';
const lprof_wrong = (because) => (0,refuse/* refuse */.T)('wrong-lprof', `the .lprof file ${because}`, again);
/** The module of the class moved in 5.0. */
const versions = new Map([
    ['_line_profiler.LineStats', 'before 5'],
    ['line_profiler._line_profiler.LineStats', 'before 5'],
    ['line_profiler.line_profiler.LineStats', '5 or later'],
]);
const inexact = {
    code: 'inexact-hits',
    severity: 'note',
    text: 'line_profiler before 5 misses hits of some lines, and its versions count loops differently.',
    remedy: 'Update line_profiler to 5 or later.',
};
function statsOf(stats) {
    const toolVersion = stats instanceof PickledObject ? versions.get(stats.of) : undefined;
    if (!(stats instanceof PickledObject) || toolVersion === undefined)
        return lprof_wrong('holds no LineStats');
    const unit = fieldOf(stats.state, 'unit');
    const timings = fieldOf(stats.state, 'timings');
    if (typeof unit !== 'number' || !(unit > 0 && unit <= 1))
        return lprof_wrong('does not say how long a tick is');
    if (!(timings instanceof PickledDict))
        return lprof_wrong('has no dict of functions');
    const lines = [];
    for (const [place, key] of timings.keys.entries()) {
        const because = addLines(lines, key, timings.values[place], unit);
        if (because !== undefined)
            return lprof_wrong(because);
    }
    if (lines.length === 0) {
        return (0,refuse/* refuse */.T)('empty-profile', timings.keys.length === 0
            ? 'the .lprof file names no function: none was marked'
            : 'the .lprof file has no line that ran: none of the marked functions was called', 'Mark functions that run with @profile, or name modules with kernprof -p.');
    }
    const profile = lineProfile(lines, { format: lprof.name, toolVersion });
    return { profile, findings: toolVersion === 'before 5' ? [inexact] : [] };
}
function fieldOf(state, name) {
    if (!(state instanceof PickledDict))
        return undefined;
    return state.values[state.keys.indexOf(name)];
}
/** Lists may be referred to again and again, so that a small file could hold more than fits into memory. */
const mostLines = 2 ** 20;
/** In words that follow "the .lprof file" why the function is none. */
function addLines(lines, key, timings, unit) {
    const [path, startLine, name] = Array.isArray(key) && key.length === 3 ? key : [];
    if (typeof path !== 'string' || typeof name !== 'string' || !isLine(startLine))
        return 'names a function by something else than file, line and name';
    if (!Array.isArray(timings))
        return `has no list of lines for ${name}`;
    for (const timing of timings) {
        const [line, hits, ticks] = Array.isArray(timing) && timing.length === 3 ? timing : [];
        if (!isLine(line) || !isCount(hits) || typeof ticks !== 'number' || !(ticks >= 0 && ticks < 2 ** 70))
            return `has a line of ${name} whose numbers are none`;
        lines.push({ path, name, startLine, line, hits, seconds: ticks * unit });
    }
    return lines.length > mostLines ? `has more than ${mostLines} lines` : undefined;
}
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isLine = (value) => isCount(value) && value <= 2 ** 24;

;// CONCATENATED MODULE: ./build/formats/profiles/python-code.js
/** Where a piece of Python code stands, as a sampler names it, in the table of functions. */


/** The place of the function; a first line that is no line (0 of a builtin) is left out. */
function pythonFunction(builder, name, path, firstLine) {
    return builder.function(plainName(name) || '(no name)', {
        ...(path === undefined ? {} : { path: plainName(path) }),
        ...(python_code_isLine(firstLine) ? { startLine: firstLine } : {}),
        uncertain: isUncertainName(name, path),
    });
}
/** Whether it is a line of a file, from 1. */
const python_code_isLine = (line) => typeof line === 'number' && Number.isInteger(line) && line > 0 && line <= 2 ** 24;

;// CONCATENATED MODULE: ./build/formats/profiles/text-lines.js
/** A text cut into its lines, unless they are so many that the memory would not hold them. */
const text_lines_mostLines = 2 ** 22;
/** Without their line breaks, which are LF or CRLF; undefined where there are too many. What is no UTF-8 becomes U+FFFD. */
function textLines(bytes) {
    let breaks = 0;
    for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) {
        breaks += 1;
        if (breaks > text_lines_mostLines)
            return undefined;
    }
    try {
        return new TextDecoder().decode(bytes).split(/\r?\n/u);
    }
    catch {
        // A text holds half a gigabyte at most.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/formats/profiles/memory-profiler.js




/** What a line took and what it gave back are kept apart, since a value of a profile is never negative. */
const memory_profiler_valueTypes = [
    { name: 'rss', unit: 'B', nature: 'timed', additive: false },
    { name: 'growth', unit: 'B', nature: 'timed', additive: true },
    { name: 'release', unit: 'B', nature: 'timed', additive: true },
];
const memoryProfiler = { name: 'memory-profiler', recognises, read };
const heading = /^Line # +Mem usage +Increment +Occurrences +Line Contents$/u;
/** A line that was run: its number, memory and increment in MiB, how often, and what it says. */
const run = /^ *(\d{1,8}) {1,12}(\d+(?:\.\d+)?) MiB {1,12}(-?\d+(?:\.\d+)?) MiB {2,12}(\d{1,15}) {3}(.*)$/u;
/** A line that was not: so wide is what it would have had. */
const still = /^ *(\d{1,8})(?: {29,}(.*)| *)$/u;
function recognises(head) {
    return textLines(head)?.some((line) => heading.test(line)) ?? false;
}
function read(bytes) {
    const lines = textLines(bytes);
    if (lines === undefined)
        return (0,refuse/* refuse */.T)('too-large', 'the output is longer than what is read', remedy);
    const tables = [];
    for (const [place, line] of lines.entries()) {
        if (!heading.test(line))
            continue;
        const table = tableAt(lines, place);
        if (typeof table === 'string')
            return (0,refuse/* refuse */.T)('wrong-memory-profiler', table, remedy);
        tables.push(table);
    }
    return tables.length === 0
        ? (0,refuse/* refuse */.T)('wrong-memory-profiler', 'the output has no table of memory_profiler', remedy)
        : memory_profiler_profileOf(tables);
}
const remedy = 'Send the tables to a file of their own: python -m memory_profiler -o FILE.';
/** The table whose heading stands at `place`, or what is wrong with it. */
function tableAt(lines, place) {
    const where = `the table at line ${place + 1} of the output`;
    // What the program printed last may have ended without a line break.
    const path = /^.*Filename: (.+)$/u.exec(lines[place - 2] ?? '')?.[1];
    if (path === undefined || lines[place - 1] !== '')
        return `${where} does not say which file it is of`;
    if (!/^=+$/u.test(lines[place + 1] ?? ''))
        return `${where} breaks off`;
    const rows = [];
    let [firstLine, lastLine] = [0, 0];
    let name;
    for (let at = place + 2;; at += 1) {
        const text = lines[at] ?? '';
        // An empty line ends a table; after the last line break of all there is none.
        if (text === '' && at < lines.length - 1)
            break;
        const ran = run.exec(text);
        const found = ran ?? still.exec(text);
        if (found === null)
            return `${where} breaks off`;
        const line = Number(found[1]);
        if (!python_code_isLine(line) || line <= lastLine)
            return `${where} has lines out of order`;
        if (firstLine === 0)
            firstLine = line;
        lastLine = line;
        const [, , memory, increment, occurrences] = ran ?? [];
        const contents = (ran === null ? found[2] : found[5]) ?? '';
        // The launcher has files looked at as well, from their first line on.
        if (rows.length === 0 && line === 1 && !/^\s*@|\b(?:def|lambda)\b/u.test(contents))
            name = '<module>';
        const isHead = name === undefined;
        rows.push({
            line,
            memory: Math.round(Number(memory ?? 0) * 2 ** 20),
            increment: Math.round(Number(increment ?? 0) * 2 ** 20),
            occurrences: Number(occurrences ?? 0),
            isHead,
        });
        // Decorators come before the `def`; what has none, as a lambda, is its own first line.
        if (isHead && !/^\s*@/u.test(contents)) {
            name = /^\s*(?:async\s+)?def\s+([\p{L}\p{N}_]+)/u.exec(contents)?.[1] ?? '<lambda>';
        }
    }
    if (firstLine === 0)
        return `${where} is empty`;
    return { path, name: name ?? '<lambda>', firstLine, rows: rows.filter((row) => row.occurrences > 0) };
}
/** A function marked by an import of its own has a table for every call: they are added up. */
function memory_profiler_profileOf(tables) {
    const builder = new profile_builder/* ProfileBuilder */.b(memory_profiler_valueTypes);
    const callsOf = new Map();
    const sums = new Map();
    for (const { path, name, firstLine, rows } of tables) {
        const functionPlace = pythonFunction(builder, name, path, firstLine);
        const calls = rows.filter(({ isHead }) => isHead).map(({ occurrences }) => occurrences);
        if (name !== '<module>')
            callsOf.set(functionPlace, (callsOf.get(functionPlace) ?? 0) + Math.max(0, ...calls));
        for (const { line, memory, increment, occurrences, isHead } of rows) {
            const key = `${functionPlace} ${line}`;
            const place = { functionPlace, file: builder.file(path), line, isHead };
            const sum = sums.get(key) ?? { ...place, hits: 0, rss: 0, growth: 0, release: 0, isCharged: isHead };
            sum.hits += occurrences;
            sum.rss = Math.max(sum.rss, memory);
            sum.growth += Math.max(0, increment);
            sum.release += Math.max(0, -increment);
            sum.isCharged ||= increment >= memory;
            sums.set(key, sum);
        }
    }
    for (const { functionPlace, file, line, hits, rss, growth, release, isCharged } of sums.values()) {
        const values = isCharged ? {} : { values: [rss, growth, release] };
        builder.lineRows.push({ file, line, function: functionPlace, hits, ...values });
    }
    for (const [functionPlace, calls] of callsOf)
        builder.functionRows.push({ function: functionPlace, calls });
    const profile = builder.done({
        tool: 'memory_profiler',
        format: memoryProfiler.name,
        mode: 'rss',
        threads: 'main',
    });
    const charged = [...sums.values()].filter(({ isCharged, isHead }) => isCharged && !isHead).length;
    return { profile, findings: charged === 0 ? [] : [chargedLines(charged)] };
}
const chargedLines = (count) => ({
    code: 'memory-growth-unknown',
    severity: 'note',
    text: `How much memory ${count} ${count === 1 ? 'line' : 'lines'} took is not known: memory_profiler adds the memory ` +
        `of the whole process to a line each time it enters another marked function.`,
    remedy: 'Mark one function at a time.',
});

;// CONCATENATED MODULE: ./build/formats/profiles/mprof.js




/** Of a function: the seconds, and what the memory grew and shrank by, from entering to leaving it. */
const mprof_valueTypes = [
    { name: 'wall', unit: 's', nature: 'timed', additive: true },
    { name: 'growth', unit: 'B', nature: 'timed', additive: true },
    { name: 'release', unit: 'B', nature: 'timed', additive: true },
];
const mprof = { name: 'mprof', recognises: mprof_recognises, read: mprof_read };
function mprof_recognises(head) {
    const text = new TextDecoder().decode(head);
    return /^(?:CMDLINE [^\n]*\n)?(?:MEM|CHLD \d+|FUNC [^\n]+?) -?\d+\.\d+ \d+\.\d+/u.test(text);
}
const mprof_number = String.raw `(-?\d{1,15}\.\d{1,9})`;
const memory = new RegExp(`^MEM ${mprof_number} ${mprof_number}$`, 'u');
const child = new RegExp(`^CHLD (\\d{1,10}) ${mprof_number} ${mprof_number}$`, 'u');
/** Name, memory and time at the start and at the end; newer versions add how deep in other marked functions it was. */
const call = new RegExp(`^FUNC (.+?) ${mprof_number} ${mprof_number} ${mprof_number} ${mprof_number}(?: \\d{1,9})?$`, 'u');
function mprof_read(bytes) {
    const lines = textLines(bytes);
    if (lines === undefined)
        return (0,refuse/* refuse */.T)('too-large', 'the recording is longer than what is read', 'Sample less often: mprof run -T 1.');
    const recording = { own: [], children: new Map(), calls: new Map() };
    // The last line ends with a line break, so that one that was cut off shows.
    if (lines.at(-1) !== '')
        return mprof_wrong('its last line is cut off');
    let runs = 0;
    for (const [place, line] of lines.slice(0, -1).entries()) {
        if (line.startsWith('CMDLINE '))
            runs += 1;
        else if (!addLine(recording, line))
            return mprof_wrong(`line ${place + 1} is none that it writes`);
    }
    return runs > 1 ? mprof_wrong('it holds several runs; mprof adds to a file that is there') : mprof_profileOf(recording);
}
const mprof_wrong = (because) => (0,refuse/* refuse */.T)('wrong-mprof', `the recording is not as mprof writes it: ${because}`, 'Record it again, into a new file.');
/** Whether it is a line of such a file. */
function addLine({ own, children, calls }, line) {
    const [isOwn, value, at] = memory.exec(line) ?? [];
    if (isOwn !== undefined) {
        own.push([Number(at), bytesOf(value)]);
        return true;
    }
    const [isChild, process = '', childValue, childAt] = child.exec(line) ?? [];
    if (isChild !== undefined) {
        listOf(children, process).push([Number(childAt), bytesOf(childValue)]);
        return true;
    }
    const [isCall, name = '', before, from, after, to] = call.exec(line) ?? [];
    if (isCall === undefined)
        return false;
    listOf(calls, name).push({ from: Number(from), to: Number(to), grown: bytesOf(after) - bytesOf(before) });
    return true;
}
const bytesOf = (mebibytes) => Math.round(Number(mebibytes) * 2 ** 20);
/** Times are written with four digits; their difference has no more that mean anything. */
const secondsBetween = (from, to) => Math.round((to - from) * 1e4) / 1e4;
function listOf(lists, key) {
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    return list;
}
function mprof_profileOf({ own, children, calls }) {
    const builder = new profile_builder/* ProfileBuilder */.b(mprof_valueTypes);
    const [[start] = [...children.values()][0]?.[0] ?? [0]] = own;
    const end = own.at(-1)?.[0] ?? start;
    const since = (points) => points.map(([at, value]) => [secondsBetween(start, at), value]);
    if (own.length > 0)
        builder.series.push({ name: 'rss', unit: 'B', points: since(own) });
    // A process has another number in every run, but children come in the same order.
    for (const [place, points] of [...children.values()].entries()) {
        builder.series.push({ name: `rss of child ${place + 1}`, unit: 'B', points: since(points) });
    }
    for (const [name, list] of calls) {
        const totals = totalsOf(list);
        if (totals === undefined)
            return mprof_wrong(`${name} ends before it begins`);
        const place = pythonFunction(builder, name);
        builder.functionRows.push({ function: place, calls: list.length, total: totals });
    }
    const profile = builder.done({
        tool: 'memory_profiler',
        format: mprof.name,
        mode: 'rss over time',
        ...(own.length === 0 ? {} : { at: start, duration: secondsBetween(start, end), samples: own.length }),
    });
    return { profile, findings: [] };
}
/** A call within a call of the same function is part of it; undefined where one is of less than no time. */
function totalsOf(calls) {
    let [seconds, growth, release, last] = [0, 0, 0, 0];
    for (const { from, to, grown } of calls.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
        if (to < from)
            return undefined;
        if (to <= last && from < last)
            continue;
        seconds += secondsBetween(Math.max(from, last), to);
        growth += Math.max(0, grown);
        release += Math.max(0, -grown);
        last = to;
    }
    return [seconds, growth, release];
}

// EXTERNAL MODULE: ./node_modules/pprof-format/dist/esm/index.js
var esm = __webpack_require__(79819);
// EXTERNAL MODULE: ./build/model/unit.js
var model_unit = __webpack_require__(90614);
;// CONCATENATED MODULE: ./build/formats/profiles/pprof-units.js
/** pprof's words for units ↔ ours. */

/** Its longer prefixes are binary, whatever they are called. */
const words = new Map([
    ['nanosecond', 'ns'],
    ['microsecond', 'us'],
    ['millisecond', 'ms'],
    ['second', 's'],
    ['sec', 's'],
    ['minute', 'min'],
    ['hour', 'h'],
    ['byte', 'B'],
    ['b', 'B'],
    ['kilobyte', 'KiB'],
    ['kb', 'KiB'],
    ['megabyte', 'MiB'],
    ['mb', 'MiB'],
    ['gigabyte', 'GiB'],
    ['gb', 'GiB'],
]);
/** The base unit, and a number of the word's in it; a unit that nobody knows is kept. */
function baseUnit(word) {
    const lower = word.toLowerCase();
    const known = words.get(lower.replace(/s$/u, '')) ?? words.get(lower) ?? (word === '' ? 'count' : word);
    return { unit: (0,model_unit/* toBase */.FU)(1, known).unit, inBase: (value) => (0,model_unit/* toBase */.FU)(value, known).value };
}
/** What pprof calls a base unit, and in how many of it one of ours is written. */
function pprofUnit(unit) {
    if (unit === 's')
        return { word: 'nanoseconds', factor: 1e9 };
    return { word: unit === 'B' ? 'bytes' : unit, factor: 1 };
}

;// CONCATENATED MODULE: ./build/formats/profiles/pprof-bytes.js
/** A profile's samples as the bytes of pprof, not yet packed. */


/** Ids are places counted from 1, since 0 is none. Seconds become nanoseconds. */
function pprofBytes(profile) {
    const { header, valueTypes, files, functions, threads, frames, samples } = profile;
    const stringTable = new esm/* StringTable */.MT();
    const word = (text) => stringTable.dedup(text);
    const units = valueTypes.map(({ unit }) => pprofUnit(unit));
    const kinds = valueTypes.map(({ name }, place) => new esm/* ValueType */.eV({ type: word(name), unit: word(units[place]?.word ?? '') }));
    const nanoseconds = (seconds) => Math.round(seconds * 1e9);
    const whole = valueTypes.map((_, place) => pprof_bytes_rounded(samples.values[place], units[place]?.factor ?? 1));
    const time = valueTypes.findIndex(({ unit }) => unit === 's');
    const message = new esm/* Profile */.WV({
        sampleType: kinds,
        sample: Array.from(samples.stack, (stack, row) => new esm/* Sample */.$W({
            locationId: locationsOf(profile, stack),
            value: whole.map((column) => column[row] ?? 0),
            label: labelsOf(threads[samples.thread[row] ?? -1], word),
        })),
        // Says that there is nothing left to look up in a program's file.
        mapping: [new esm/* Mapping */.X9({ id: 1, hasFunctions: true, hasFilenames: true, hasLineNumbers: true })],
        location: Array.from(frames.function, (place, row) => new esm/* Location */.aZ({
            id: row + 1,
            mappingId: 1,
            line: [new esm/* Line */.N1({ functionId: place + 1, line: frames.line[row] ?? 0 })],
        })),
        function: functions.map(({ name, file, startLine = 0 }, row) => new esm/* Function */.zt({
            id: row + 1,
            name: word(name),
            systemName: word(name),
            filename: word(file === undefined ? '' : (files[file]?.path ?? '')),
            startLine,
        })),
        timeNanos: header.at === undefined ? 0 : nanoseconds(header.at),
        durationNanos: header.duration === undefined ? 0 : nanoseconds(header.duration),
        ...(header.interval === undefined
            ? {}
            : {
                periodType: new esm/* ValueType */.eV({ type: word(valueTypes[time]?.name ?? 'time'), unit: word('nanoseconds') }),
                period: nanoseconds(header.interval),
            }),
        comment: [
            word(`made by ${header.tool}${header.toolVersion === undefined ? '' : ` ${header.toolVersion}`}`),
        ],
        defaultSampleType: word(valueTypes[Math.max(0, time)]?.name ?? ''),
        stringTable,
    });
    return message.encode();
}
/** What rounding takes from one sample goes to the next, so that the sum stays what it was. */
function pprof_bytes_rounded(column, factor) {
    let [exact, written] = [0, 0];
    return (column ?? new Float64Array(0)).map((value) => {
        exact += value * factor;
        const whole = Math.round(exact) - written;
        written += whole;
        return whole;
    });
}
/** The leaf first. */
function locationsOf({ stacks }, leaf) {
    const ids = [];
    for (let stack = leaf; stack >= 0; stack = stacks.parent[stack] ?? -1)
        ids.push((stacks.frame[stack] ?? 0) + 1);
    return ids;
}
const labelsOf = (thread, word) => thread === undefined ? [] : [new esm/* Label */.JU({ key: word('thread'), str: word(thread) })];

;// CONCATENATED MODULE: ./build/formats/profiles/known-bytes.js
/** What stretches of bytes mean, so that one that comes again need not be read again. */
/** Different stretches in one place that are passed; then it is read again, which is slower and no less right. */
const known_bytes_mostSteps = 64;
/** Open addressing; compares the stretches themselves, so that two of one hash are never taken for one another. */
class KnownBytes {
    bytes;
    read;
    from = [];
    to = [];
    hashes = [];
    values = [];
    /** Places in these by their hash, more than twice as many and a power of two; -1 where none stands. */
    slots = new Int32Array(256).fill(-1);
    /** `read` finds out what the bytes between two places mean. */
    constructor(bytes, read) {
        this.bytes = bytes;
        this.read = read;
    }
    /** What the bytes between two places mean. */
    valueOf(from, to) {
        const { slots } = this;
        const mask = slots.length - 1;
        const hash = this.hash(from, to);
        let slot = hash & mask;
        for (let steps = 0; steps < known_bytes_mostSteps; steps += 1) {
            const place = slots[slot] ?? -1;
            if (place < 0) {
                const value = this.read(from, to);
                slots[slot] = this.from.push(from) - 1;
                this.to.push(to);
                this.hashes.push(hash);
                this.values.push(value);
                if (2 * this.from.length > slots.length)
                    this.enlarge();
                return value;
            }
            if (this.isAlike(place, from, to))
                return this.values[place] ?? -1;
            slot = (slot + 1) & mask;
        }
        return this.read(from, to);
    }
    isAlike(place, from, to) {
        const { bytes } = this;
        const before = this.from[place] ?? 0;
        if ((this.to[place] ?? 0) - before !== to - from)
            return false;
        for (let at = 0; at < to - from; at += 1)
            if (bytes[before + at] !== bytes[from + at])
                return false;
        return true;
    }
    enlarge() {
        const slots = new Int32Array(2 * this.slots.length).fill(-1);
        const mask = slots.length - 1;
        for (let place = 0; place < this.from.length; place += 1) {
            let slot = (this.hashes[place] ?? 0) & mask;
            for (let steps = 0; steps < known_bytes_mostSteps && (slots[slot] ?? -1) >= 0; steps += 1)
                slot = (slot + 1) & mask;
            if (slots[slot] === -1)
                slots[slot] = place;
        }
        this.slots = slots;
    }
    /** Fowler, Noll and Vo's, FNV-1. */
    hash(from, to) {
        const { bytes } = this;
        let hash = 0x811c9dc5 | 0;
        for (let at = from; at < to; at += 1)
            hash = Math.imul(hash, 0x01000193) ^ (bytes[at] ?? 0);
        return hash ^ (hash >>> 15);
    }
}

;// CONCATENATED MODULE: ./build/formats/profiles/protobuf.js
// The fields of a protobuf message, strictly: whatever is cut off or longer than what holds it is refused.
// https://protobuf.dev/programming-guides/encoding/
/** Thrown where bytes are no message; its text says why. */
class NoMessage extends Error {
}
const none = new Uint8Array(0);
/** Varints and fields of bytes as they come; the fixed widths are stepped over, which no field of ours has. */
function* fieldsOf(bytes) {
    const reader = new FieldReader(bytes);
    while (reader.next()) {
        const { number, isBytes, value } = reader;
        yield { number, value, bytes: isBytes ? reader.content() : none, isBytes };
    }
}
/** More numbers in one message than any stack is deep. */
const mostNumbers = 2 ** 20;
const tooManyNumbers = () => new NoMessage(`it has more than ${mostNumbers} numbers in one place`);
/** Steps through the fields of a message that stands anywhere in bytes, without an object for each. */
class FieldReader {
    /** Of the field that was read last, as in `Field`. */
    number = 0;
    value = 0;
    isBytes = false;
    /** Where its bytes begin and end. */
    start = 0;
    stop = 0;
    at = 0;
    end;
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
        this.end = bytes.length;
    }
    /** To the message between two places. */
    enter(start, end) {
        this.at = start;
        this.end = end;
    }
    /** Whether another field was read. */
    next() {
        while (this.at < this.end) {
            const tag = Number(this.varint());
            const kind = tag % 8;
            this.number = (tag - kind) / 8;
            if (this.number < 1 || this.number > 2 ** 29)
                throw new NoMessage('a field has no number');
            if (kind === 0) {
                this.value = this.varint();
                this.isBytes = false;
                return true;
            }
            const length = kind === 2 ? Number(this.varint()) : kind === 1 ? 8 : kind === 5 ? 4 : -1;
            if (length < 0)
                throw new NoMessage('a field is of no known kind');
            if (length > this.end - this.at)
                throw new NoMessage('it is cut off');
            this.start = this.at;
            this.stop = this.at + length;
            this.at = this.stop;
            if (kind === 2) {
                this.value = 0;
                this.isBytes = true;
                return true;
            }
        }
        return false;
    }
    /** The bytes of a field of bytes. */
    content() {
        return this.bytes.subarray(this.start, this.stop);
    }
    /** Puts the numbers of a repeated field, packed into bytes or one at a time, behind the first ones of a list: now how many. */
    putBehind(count, numbers) {
        if (this.isBytes)
            return this.putPacked(this.start, this.stop, count, numbers);
        if (count === mostNumbers)
            throw tooManyNumbers();
        numbers[count] = this.value;
        return count + 1;
    }
    /** The same for numbers that stand between two places. */
    putPacked(start, stop, count, numbers) {
        const { at, end } = this;
        let next = count;
        this.enter(start, stop);
        for (; this.at < stop; next += 1) {
            if (next === mostNumbers)
                throw tooManyNumbers();
            numbers[next] = this.varint();
        }
        this.enter(at, end);
        return next;
    }
    /** Puts the first of such numbers into a list: where the next one begins. */
    putFirst(start, stop, numbers) {
        const { at, end } = this;
        this.enter(start, stop);
        numbers[0] = this.varint();
        const behind = this.at;
        this.enter(at, end);
        return behind;
    }
    /** A number where it is one exactly, else a bigint: every value has one form, so that it serves as a key. */
    varint() {
        const { bytes, at, end } = this;
        const first = bytes[at] ?? 0;
        if (first < 0x80 && at < end) {
            this.at = at + 1;
            return first;
        }
        const second = bytes[at + 1] ?? 0;
        if (second < 0x80 && at + 1 < end) {
            this.at = at + 2;
            return (first & 0x7f) | (second << 7);
        }
        return this.longVarint();
    }
    longVarint() {
        let [low, high, shift] = [0, 0, 0];
        for (;;) {
            if (this.at >= this.end)
                throw new NoMessage('it is cut off');
            if (shift === 70)
                throw new NoMessage('a number is longer than 64 bits');
            const byte = this.bytes[this.at] ?? 0;
            this.at += 1;
            const bits = byte & 0x7f;
            if (shift < 28)
                low |= bits << shift;
            else
                high += bits * 2 ** (shift - 28);
            shift += 7;
            if (byte < 0x80)
                break;
        }
        // 28 bits are low; of the rest 36 fit into 64.
        if (high < 2 ** 25)
            return high * 2 ** 28 + low;
        return BigInt.asUintN(64, (BigInt(high) << 28n) + BigInt(low));
    }
}

;// CONCATENATED MODULE: ./build/formats/profiles/pprof-tables.js
/** The tables of a pprof profile: what its samples refer to. Ids are numbers of 64 bits. */

const mostRows = 2 ** 22;
const mostTypes = 64;
/** By the number of the field, whether it is one of bytes; comments are numbers, packed into bytes or not. */
const kinds = new Map([
    ...[1, 2, 3, 4, 5, 6, 11].map((number) => [number, true]),
    ...[7, 8, 9, 10, 12, 14, 15].map((number) => [number, false]),
]);
const pprof_tables_none = new Uint8Array(0);
const isOfProfile = ({ number, isBytes }) => number === 13 || kinds.get(number) === isBytes;
/** Throws `NoMessage` for what is no such profile. */
function readTables(bytes) {
    const strings = [];
    // The strings stand behind what refers to them.
    const messages = { types: [], locations: [], functions: [] };
    const mappings = [];
    let [period, duration, at] = [0, 0, 0];
    let periodType;
    const decoder = new TextDecoder();
    const keep = (list, message) => {
        if (list.push(message) > mostRows)
            throw new NoMessage('it holds more places than fit into memory');
    };
    const reader = new FieldReader(bytes);
    while (reader.next()) {
        const { number, value, isBytes } = reader;
        if (!isOfProfile(reader))
            throw new NoMessage('it has a field that no profile has');
        // There may be millions of samples, which are read when all that they refer to is known.
        if (number === 2)
            continue;
        const message = isBytes ? reader.content() : pprof_tables_none;
        if (number === 1)
            keep(messages.types, message);
        else if (number === 3)
            keep(mappings, message);
        else if (number === 4)
            keep(messages.locations, message);
        else if (number === 5)
            keep(messages.functions, message);
        else if (number === 6) {
            if (strings.push(decoder.decode(message)) > mostRows)
                throw new NoMessage('it holds more names than fit into memory');
        }
        else if (number === 9)
            at = value;
        else if (number === 10)
            duration = value;
        else if (number === 11)
            periodType = message;
        else if (number === 12)
            period = value;
    }
    if (strings[0] !== '')
        throw new NoMessage('its table of strings is missing: it is cut off');
    if (messages.types.length === 0)
        throw new NoMessage('it does not say what its values are');
    if (messages.types.length > mostTypes)
        throw new NoMessage(`it has more than ${mostTypes} kinds of value`);
    const typeOf = (message) => {
        const { 1: type = 0, 2: unit = 0 } = scalars(message);
        return { type: stringAt(strings, type), unit: stringAt(strings, unit) };
    };
    return {
        types: messages.types.map(typeOf),
        locations: table(messages.locations, readLocation),
        functions: table(messages.functions, ({ 2: name = 0, 4: path = 0, 5: startLine = 0 }) => ({
            name: stringAt(strings, name),
            path: stringAt(strings, path),
            startLine: Number(startLine),
        })),
        mappings: table(mappings, ({ 2: start = 0, 4: offset = 0, 5: path = 0 }) => ({
            start,
            offset,
            path: stringAt(strings, path),
        })),
        strings,
        periodType: periodType === undefined ? undefined : typeOf(periodType),
        period: Number(period),
        duration: Number(duration),
        at: Number(at),
    };
}
function table(messages, read) {
    const rows = new Map();
    for (const message of messages) {
        const numbers = scalars(message);
        const { 1: id = 0 } = numbers;
        if (id === 0)
            throw new NoMessage('a row has no id');
        if (rows.has(id))
            throw new NoMessage('two rows have one id');
        rows.set(id, read(numbers, message));
    }
    return rows;
}
/** The numbers of a message by the number of their field, where it is up to 15: no more are ever asked for. */
function scalars(message) {
    const found = {};
    const reader = new FieldReader(message);
    while (reader.next())
        if (!reader.isBytes && reader.number < 16)
            found[reader.number] = reader.value;
    return found;
}
function readLocation({ 2: mappingId = 0, 3: address = 0 }, message) {
    const lines = [];
    const reader = new FieldReader(message);
    while (reader.next()) {
        if (reader.number !== 4 || !reader.isBytes)
            continue;
        const { 1: functionId = 0, 2: line = 0 } = scalars(reader.content());
        // Unknown lines are 0, and less than 0 from some writers.
        lines.push({ functionId, line: typeof line === 'bigint' && line >= 2n ** 63n ? 0 : Number(line) });
    }
    return { mappingId, address, lines };
}
function stringAt(strings, place) {
    const text = strings[Number(place)];
    if (text === undefined)
        throw new NoMessage('a name is not in its table of strings: it is cut off');
    return text;
}

;// CONCATENATED MODULE: ./build/formats/profiles/pprof-samples.js
/** The samples of a pprof profile, message by message: there may be millions, of few different stacks. */



/** What programs call the label of a thread's name. */
const threadLabels = new Set(['thread', 'thread name', 'thread_name']);
class PprofSamples {
    /** What the message says that was read last; of `values` only so many are of it. `stack` is -1 where it has none. */
    stack = -1;
    thread;
    count = 0;
    values = [];
    message;
    strings;
    putOn;
    /** The leaf of the message that was read last. */
    leaf = [];
    /**
     * Stacks by the bytes of their places, without the leaf: a function is seen at many of its lines, beneath it they are
     * the same.
     */
    callers;
    constructor(bytes, { strings }, putOn) {
        this.message = new FieldReader(bytes);
        this.strings = strings;
        this.putOn = putOn;
        this.callers = new KnownBytes(bytes, (from, to) => {
            const locations = [];
            this.message.putPacked(from, to, 0, locations);
            return this.stackOf(locations);
        });
    }
    /** The message between two places of the bytes. */
    read(start, stop) {
        const { message } = this;
        this.count = 0;
        this.thread = undefined;
        let from = start;
        let to = start;
        let isInOnePart = true;
        message.enter(start, stop);
        while (message.next()) {
            if (message.number === 1) {
                isInOnePart &&= message.isBytes && from === to;
                from = message.start;
                to = message.stop;
            }
            else if (message.number === 2)
                this.count = message.putBehind(this.count, this.values);
            else if (message.number === 3)
                this.thread = this.threadOf(message.content()) ?? this.thread;
        }
        this.stack = isInOnePart ? this.packedStack(from, to) : this.stackOf(this.locationsOf(start, stop));
    }
    packedStack(from, to) {
        if (from === to)
            return -1;
        const behind = this.message.putFirst(from, to, this.leaf);
        return this.putOn(behind === to ? -1 : this.callers.valueOf(behind, to), this.leaf[0] ?? 0);
    }
    /** The leaf comes first. */
    stackOf(locations) {
        return locations.reduceRight((stack, location) => this.putOn(stack, location), -1);
    }
    threadOf(label) {
        const { 1: key = 0, 2: text = 0 } = scalars(label);
        return text !== 0 && threadLabels.has(stringAt(this.strings, key))
            ? stringAt(this.strings, text)
            : undefined;
    }
    locationsOf(start, stop) {
        const { message } = this;
        const locations = [];
        message.enter(start, stop);
        while (message.next())
            if (message.number === 1)
                message.putBehind(locations.length, locations);
        return locations;
    }
}

;// CONCATENATED MODULE: ./build/formats/profiles/pprof.js








const pprof = {
    name: 'pprof',
    recognises: (head) => {
        let namesValues = false;
        try {
            for (const field of fieldsOf(head)) {
                if (!isOfProfile(field))
                    return false;
                namesValues ||= field.number === 1 && isKindOfValue(field.bytes);
            }
        }
        catch {
            // The head may end within a field.
        }
        return namesValues;
    },
    read: (bytes) => {
        try {
            return pprof_build(bytes, readTables(bytes));
        }
        catch (error) {
            if (!(error instanceof NoMessage))
                throw error;
            return (0,refuse/* refuse */.T)('wrong-pprof', `the pprof profile cannot be read: ${error.message}`, 'Profile it again.');
        }
    },
    write: (profile) => {
        const { profile: whole, findings } = asSamples(profile, 'pprof');
        return whole === undefined ? { findings } : { bytes: pprofBytes(whole), findings };
    },
};
/** A kind of value is two places in the table of strings. */
const isKindOfValue = (bytes) => bytes.length > 0 && [...fieldsOf(bytes)].every(({ number, isBytes }) => number <= 2 && !isBytes);
function pprof_build(bytes, tables) {
    const units = tables.types.map(({ unit }) => baseUnit(unit));
    const valueTypes = tables.types.map(({ type }, place) => ({
        name: type,
        unit: units[place]?.unit ?? '',
        nature: 'sampled',
        additive: true,
    }));
    const builder = new profile_builder/* ProfileBuilder */.b(valueTypes);
    const framesOf = frameReader(builder, tables);
    const samples = new PprofSamples(bytes, tables, (caller, location) => {
        let stack = caller;
        for (const frame of framesOf(location))
            stack = builder.stack(stack, frame);
        return stack;
    });
    const noStack = () => builder.stack(-1, builder.frame(builder.function('(no stack)'), 0));
    const values = [];
    const reader = new FieldReader(bytes);
    while (reader.next()) {
        if (reader.number !== 2)
            continue;
        samples.read(reader.start, reader.stop);
        const thread = samples.thread === undefined ? -1 : builder.thread(samples.thread);
        putValues(values, samples, units);
        builder.sample(samples.stack === -1 ? noStack() : samples.stack, thread, values);
    }
    const { period, periodType, duration, at } = tables;
    const every = periodType === undefined ? undefined : baseUnit(periodType.unit);
    const header = {
        tool: 'pprof',
        format: pprof.name,
        ...(every?.unit === 's' && period > 0 ? { interval: every.inBase(period) } : {}),
        ...(duration > 0 ? { duration: duration / 1e9 } : {}),
        ...(at > 0 ? { at: at / 1e9 } : {}),
    };
    return { profile: builder.done(header), findings: [] };
}
/** In base units, in place of the values before. */
function putValues(values, { values: written, count }, units) {
    if (count !== units.length)
        throw new NoMessage(`a sample has ${count} values, but the profile names ${units.length}`);
    for (let place = 0; place < count; place += 1) {
        const value = written[place] ?? 0;
        // Less than zero stands at the upper end of 64 bits.
        if (typeof value === 'bigint' && value >= 2n ** 63n)
            throw new NoMessage('a value is less than zero, as in the difference of two profiles, which is no profile');
        values[place] = units[place]?.inBase(Number(value)) ?? 0;
    }
}
/** Id of a location → places of its frames, callers first: several where functions were inlined. */
function frameReader(builder, { locations, functions, mappings }) {
    const known = new Map();
    const placeOf = functionPlaces(builder, functions);
    return (id) => {
        const found = known.get(id);
        if (found !== undefined)
            return found;
        const location = locations.get(id);
        if (location === undefined)
            throw new NoMessage('a sample is of a place that is not there');
        const frames = location.lines
            .map(({ functionId, line }) => builder.frame(placeOf(functionId), line))
            .toReversed();
        if (frames.length === 0) {
            // Code without symbols: its place in the program's file is the same in every run, its address is not.
            const mapping = mappings.get(location.mappingId);
            const file = mapping === undefined || mapping.path === '' ? undefined : mapping.path;
            const offset = BigInt(location.address) - BigInt(mapping?.start ?? 0) + BigInt(mapping?.offset ?? 0);
            const name = file === undefined || offset < 0n ? '(no symbol)' : `+0x${offset.toString(16)}`;
            const place = builder.function(name, { ...(file === undefined ? {} : { path: file }), uncertain: true });
            frames.push(builder.frame(place, 0));
        }
        known.set(id, frames);
        return frames;
    };
}
/** Id of a function → its place. */
function functionPlaces(builder, functions) {
    const known = new Map();
    return (id) => {
        const found = known.get(id);
        if (found !== undefined)
            return found;
        const code = functions.get(id);
        if (code === undefined)
            throw new NoMessage('a place is in a function that is not there');
        const { name, path, startLine } = code;
        const place = builder.function(name === '' ? '(no name)' : name, {
            ...(path === '' ? {} : { path }),
            ...(startLine > 0 ? { startLine } : {}),
            uncertain: name === '',
        });
        known.set(id, place);
        return place;
    };
}

// EXTERNAL MODULE: ./build/formats/profiles/growing-column.js
var growing_column = __webpack_require__(46670);
;// CONCATENATED MODULE: ./build/formats/profiles/marshal.js
/**
 * Python's marshal, versions 2 to 6, as far as profilers use it: numbers, texts, tuples, lists, sets, dicts, and code
 * objects of 3.7 and later for their names alone. Python has no bounds here and calls the format unsafe; this has.
 * Format: `Python/marshal.c` of CPython. One thing: the codes of one format.
 */
/** Pairs by place, in the order of the file; keys may be of any type, so that no `Map` could hold them. */
class MarshalledDict {
    keys;
    values;
    constructor(keys, values) {
        this.keys = keys;
        this.values = values;
    }
}
/** What a code object says of itself. */
class MarshalledCode {
    name;
    file;
    line;
    constructor(name, file, line) {
        this.name = name;
        this.file = file;
        this.line = line;
    }
}
/** Objects cost some 50 bytes of memory each, for as little as two bytes of the file. */
const most = { depth: 200, objects: 2 ** 23 };
class marshal_Broken extends Error {
}
/** The one value that the bytes hold, or in a sentence why there is none. */
function readMarshal(bytes) {
    const reader = new MarshalReader(bytes);
    let value = null;
    const because = problemOf(() => {
        value = reader.value(0);
        reader.end();
    });
    return because === undefined ? { value } : { because };
}
/**
 * Pair by pair the one dict that the bytes hold, which may be too large to have at once: `take` reads a key and its value.
 * Returns in a sentence why it cannot be read to its end, and then the pairs that were taken are worth nothing.
 */
function readMarshalledPairs(bytes, take) {
    const reader = new MarshalReader(bytes);
    return problemOf(() => {
        reader.begin();
        while (!reader.leaves())
            take(reader);
        reader.end();
    });
}
function problemOf(read) {
    try {
        read();
        return undefined;
    }
    catch (error) {
        if (error instanceof marshal_Broken)
            return error.message;
        throw error;
    }
}
const code = (character) => character.charCodeAt(0);
const codes = {
    null: code('0'),
    none: code('N'),
    ellipsis: code('.'),
    stopIteration: code('S'),
    true: code('T'),
    false: code('F'),
    int: code('i'),
    int64: code('I'),
    long: code('l'),
    floatText: code('f'),
    float: code('g'),
    complexText: code('x'),
    complex: code('y'),
    bytes: code('s'),
    interned: code('t'),
    unicode: code('u'),
    ascii: code('a'),
    asciiInterned: code('A'),
    shortAscii: code('z'),
    shortAsciiInterned: code('Z'),
    smallTuple: code(')'),
    tuple: code('('),
    list: code('['),
    set: code('<'),
    frozenSet: code('>'),
    dict: code('{'),
    frozenDict: code('}'),
    slice: code(':'),
    code: code('c'),
    reference: code('r'),
};
/** Set on the code of what later references may mean. */
const referable = 0x80;
const marshal_utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const nothing = [];
const emptyDict = new MarshalledDict(nothing, nothing);
/**
 * Steps through values. What a large file has most of can be entered and read field by field, without an object for each;
 * `enters` says no to what later references may mean, which must be read as a value.
 */
class MarshalReader {
    at = 0;
    objects = 0;
    bytes;
    view;
    /** What may be referred to, in order of appearance; undefined while it is being read. */
    known = [];
    constructor(bytes) {
        this.bytes = bytes;
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    end() {
        if (this.at < this.bytes.length)
            throw new marshal_Broken('more follows after its end');
    }
    /** Enters the dict that the bytes are. */
    begin() {
        const first = this.bytes[this.take(1)] ?? 0;
        if ((first & ~referable) !== codes.dict)
            throw new marshal_Broken('it is no dict');
        if (first >= referable)
            this.known.push(undefined);
    }
    /** Whether a tuple of this length comes next, and now its first field. */
    entersTuple(length) {
        const { bytes, at } = this;
        if (bytes[at] !== codes.smallTuple || bytes[at + 1] !== length)
            return false;
        this.at = at + 2;
        return true;
    }
    /** Whether a dict comes next, and now its first key or its end. */
    entersDict() {
        return this.steps(codes.dict);
    }
    /** Whether a dict ends here, and now what follows it. */
    leaves() {
        return this.steps(codes.null);
    }
    /** The number of what comes next among all that may be referred to, here or again; -1 where nothing can refer to it. */
    reference() {
        const first = this.bytes[this.at] ?? 0;
        if (first >= referable)
            return this.known.length;
        return first === codes.reference && this.at + 5 <= this.bytes.length
            ? this.view.getUint32(this.at + 1, true)
            : -1;
    }
    /** Past a reference whose meaning is known. */
    skipReference() {
        this.take(5);
    }
    /** A value that is mostly a number, below a tuple or two. */
    number() {
        const { bytes, at } = this;
        const type = bytes[at];
        if (type === codes.int && at + 5 <= bytes.length) {
            this.at = at + 5;
            return this.view.getInt32(at + 1, true);
        }
        if (type === codes.float && at + 9 <= bytes.length) {
            this.at = at + 9;
            return this.view.getFloat64(at + 1, true);
        }
        return this.value(3);
    }
    steps(type) {
        if (this.bytes[this.at] !== type)
            return false;
        this.at += 1;
        return true;
    }
    value(depth) {
        const value = this.valueOrEnd(depth);
        if (value === undefined)
            throw new marshal_Broken('a value is missing');
        return value;
    }
    /** Undefined at the mark that ends a dict. */
    valueOrEnd(depth) {
        if (depth > most.depth)
            throw new marshal_Broken(`it is nested deeper than ${most.depth} levels`);
        this.objects += 1;
        if (this.objects > most.objects)
            throw new marshal_Broken('it holds more values than fit into memory');
        const first = this.bytes[this.take(1)] ?? 0;
        if (first < referable)
            return this.valueOf(first, depth);
        const place = this.known.push(undefined) - 1;
        const value = this.valueOf(first & ~referable, depth);
        this.known[place] = value;
        return value;
    }
    valueOf(type, depth) {
        switch (type) {
            case codes.int:
                return this.view.getInt32(this.take(4), true);
            case codes.float:
                return this.view.getFloat64(this.take(8), true);
            case codes.reference:
                return this.referred();
            case codes.smallTuple:
                return this.list(this.bytes[this.take(1)] ?? 0, depth);
            case codes.shortAscii:
            case codes.shortAsciiInterned:
                return this.latin(this.bytes[this.take(1)] ?? 0);
            case codes.null:
                return undefined;
            case codes.dict:
            case codes.frozenDict:
                return this.dict(depth);
            case codes.none:
            case codes.ellipsis:
            case codes.stopIteration:
                return null;
            case codes.true:
                return true;
            case codes.false:
                return false;
            case codes.int64:
                return Number(this.view.getBigInt64(this.take(8), true));
            case codes.long:
                return this.long();
            case codes.floatText:
                return this.floatText();
            case codes.complexText:
                this.floatText();
                this.floatText();
                return null;
            case codes.complex:
                this.take(16);
                return null;
            case codes.bytes:
                this.take(this.length());
                return null;
            case codes.unicode:
            case codes.interned:
                return this.unicode();
            case codes.ascii:
            case codes.asciiInterned:
                return this.latin(this.length());
            case codes.tuple:
            case codes.list:
            case codes.set:
            case codes.frozenSet:
                return this.list(this.length(), depth);
            case codes.slice:
                this.list(3, depth);
                return null;
            case codes.code:
                return this.code(depth);
            default:
                throw new marshal_Broken(`it has a value of the unknown type ${type} at byte ${this.at - 1}`);
        }
    }
    /** Where the next `count` bytes begin. */
    take(count) {
        const start = this.at;
        if (count > this.bytes.length - start)
            throw new marshal_Broken('it ends in the middle');
        this.at = start + count;
        return start;
    }
    /** Of a text or list: nothing is longer than its bytes, so that nothing need be set aside for a false one. */
    length() {
        const length = this.view.getUint32(this.take(4), true);
        if (length > this.bytes.length - this.at)
            throw new marshal_Broken('it ends in the middle');
        return length;
    }
    referred() {
        const value = this.known[this.view.getUint32(this.take(4), true)];
        if (value === undefined)
            throw new marshal_Broken('it refers to what has not been read yet');
        return value;
    }
    /** An array that grows from nothing takes room for sixteen, which is most of what a large file would cost. */
    list(length, depth) {
        if (length === 0)
            return nothing;
        const list = [];
        for (let place = 0; place < length; place += 1)
            list[place] = this.value(depth + 1);
        return list;
    }
    dict(depth) {
        const next = depth + 1;
        const first = this.valueOrEnd(next);
        if (first === undefined)
            return emptyDict;
        const keys = [first];
        const values = [this.value(next)];
        for (;;) {
            const key = this.valueOrEnd(next);
            if (key === undefined)
                return new MarshalledDict(keys, values);
            keys.push(key);
            values.push(this.value(next));
        }
    }
    /** Digits of 15 bits, lowest first; a negative count of them makes a negative number. */
    long() {
        const count = this.view.getInt32(this.take(4), true);
        const start = this.take(2 * Math.abs(count));
        let value = 0;
        for (let at = this.at - 2; at >= start; at -= 2)
            value = value * 2 ** 15 + this.view.getUint16(at, true);
        return count < 0 ? -value : value;
    }
    floatText() {
        const text = this.latin(this.bytes[this.take(1)] ?? 0);
        const value = Number(text);
        if (text.trim() === '' || Number.isNaN(value))
            throw new marshal_Broken('a number in it is none');
        return value;
    }
    unicode() {
        const length = this.length();
        const start = this.take(length);
        return marshal_utf8.decode(this.bytes.subarray(start, start + length));
    }
    latin(length) {
        const start = this.take(length);
        let text = '';
        // A call takes only so many arguments.
        for (let from = start; from < start + length; from += 4096) {
            text += String.fromCharCode(...this.bytes.subarray(from, Math.min(from + 4096, start + length)));
        }
        return text;
    }
    /**
     * 3.7: five numbers, six objects, file, name, line, one object; 3.8 to 3.10: six numbers, the same; from 3.11 on: five
     * numbers, five objects, file, name, qualified name, line, two objects. The first object is always the byte code,
     * which may be a reference only where there are six numbers.
     */
    code(depth) {
        const start = this.at;
        const isBytes = ((this.bytes[start + 20] ?? 0) & ~referable) === codes.bytes;
        const room = this.bytes.length - start - 25;
        const fits = room >= 0 && this.view.getUint32(start + 21, true) <= room;
        this.take(isBytes && fits ? 20 : 24);
        for (let count = 0; count < 5; count += 1)
            this.value(depth + 1);
        const sixth = this.value(depth + 1);
        const isNew = typeof sixth === 'string';
        const file = isNew ? sixth : this.value(depth + 1);
        const name = this.value(depth + 1);
        if (isNew)
            this.value(depth + 1);
        const line = this.view.getInt32(this.take(4), true);
        this.value(depth + 1);
        if (isNew)
            this.value(depth + 1);
        if (typeof file !== 'string' || typeof name !== 'string')
            throw new marshal_Broken('a code object has no name');
        return new MarshalledCode(name, file, line);
    }
}

;// CONCATENATED MODULE: ./build/formats/profiles/pstats-rows.js
/** The one dict of a pstats file → columns whose every number is sound; what they mean depends on the tool. */



/** Of functions, and of callers: both may be referred to again and again, so that a small file could hold more than fit. */
const pstats_rows_mostRows = 2 ** 20;
class Wrong extends Error {
}
/** The rows, or why there are none: the bytes are broken, or what they say is not what it must be. */
function pstatsRows(bytes) {
    const columns = new Columns();
    try {
        const broken = readMarshalledPairs(bytes, (reader) => columns.take(reader));
        return broken === undefined ? columns.done() : { broken };
    }
    catch (error) {
        if (error instanceof Wrong)
            return { wrong: error.message };
        throw error;
    }
}
class Columns {
    keys = [];
    places = new function_places/* FunctionPlaces */.h();
    /** By the number that references have: the place of what it names, -1 where that is not known. */
    placeOfReference = [];
    isSampled = false;
    rows = {
        key: (0,growing_column/* integers */.m)(),
        first: (0,growing_column/* numbers */.n)(),
        second: (0,growing_column/* numbers */.n)(),
        self: (0,growing_column/* numbers */.n)(),
        total: (0,growing_column/* numbers */.n)(),
    };
    callers = {
        caller: (0,growing_column/* integers */.m)(),
        callee: (0,growing_column/* integers */.m)(),
        count: (0,growing_column/* numbers */.n)(),
        self: (0,growing_column/* numbers */.n)(),
        total: (0,growing_column/* numbers */.n)(),
    };
    done() {
        const { keys, rows, callers, isSampled } = this;
        return {
            keys,
            rows: {
                key: rows.key.done(),
                first: rows.first.done(),
                second: rows.second.done(),
                self: rows.self.done(),
                total: rows.total.done(),
            },
            callers: {
                caller: callers.caller.done(),
                callee: callers.callee.done(),
                count: callers.count.done(),
                self: callers.self.done(),
                total: callers.total.done(),
            },
            isSampled,
        };
    }
    /** A pair of the file. Nearly all rows can be read field by field; `addRow` takes the others as values. */
    take(reader) {
        const key = this.takeKey(reader);
        if (key === pstats_rows_sampled) {
            this.isSampled = true;
            reader.value(1);
        }
        else if (reader.entersTuple(5)) {
            this.pushRow(key, reader.number(), reader.number(), reader.number(), reader.number());
            if (reader.entersDict())
                while (!reader.leaves())
                    this.takeCaller(reader, key);
            else
                this.addCallers(key, reader.value(2));
        }
        else
            this.addRow(key, reader.value(1));
    }
    takeCaller(reader, callee) {
        const caller = this.takeKey(reader);
        if (reader.entersTuple(4))
            this.pushCaller(caller, callee, reader.number(), reader.number(), reader.number(), reader.number());
        else
            this.addCaller(caller, callee, reader.value(3));
    }
    /** A function stands in the file in full once, and is referred to wherever it calls. */
    takeKey(reader) {
        const reference = reader.reference();
        const known = this.placeOfReference[reference] ?? -1;
        if (known >= 0) {
            reader.skipReference();
            return known;
        }
        const place = this.place(reader.value(1));
        if (reference >= 0) {
            while (this.placeOfReference.length < reference)
                this.placeOfReference.push(-1);
            this.placeOfReference[reference] = place;
        }
        return place;
    }
    /** `profile` puts what it ran, compiled, where the name stands; it is shown as Python would. */
    place(key) {
        if (Array.isArray(key) && key.length === 1 && key[0] === '__sampled__')
            return pstats_rows_sampled;
        const parts = Array.isArray(key) && key.length === 3 ? key : [];
        const [path, line, called] = [parts[0], parts[1], parts[2]];
        const name = called instanceof MarshalledCode
            ? `<code object ${called.name}, file "${called.file}", line ${called.line}>`
            : called;
        if (typeof path !== 'string' || typeof name !== 'string' || !pstats_rows_isLine(line))
            throw new Wrong('names a function by something else than file, line and name');
        const place = this.places.placeOf(path, name, line, this.keys.length);
        if (place === this.keys.length)
            this.keys.push({ path, line, name });
        return place;
    }
    addRow(key, value) {
        const [first, second, self, total, callers] = Array.isArray(value) && value.length === 5 ? value : [];
        this.pushRow(key, first, second, self, total);
        this.addCallers(key, callers);
    }
    pushRow(key, first, second, self, total) {
        const { rows } = this;
        if (rows.key.push(key) === pstats_rows_mostRows)
            throw new Wrong(`has more than ${pstats_rows_mostRows} rows`);
        rows.first.push(this.count(first, key));
        rows.second.push(this.count(second, key));
        rows.self.push(this.seconds(self, key));
        rows.total.push(this.seconds(total, key));
    }
    addCallers(callee, callers) {
        if (!(callers instanceof MarshalledDict))
            throw new Wrong(`has no five fields for ${this.shown(callee)}`);
        for (const [place, caller] of callers.keys.entries())
            this.addCaller(this.place(caller), callee, callers.values[place]);
    }
    addCaller(caller, callee, value) {
        if (Array.isArray(value)) {
            if (value.length !== 4)
                throw new Wrong(`has no four fields for the caller ${this.shown(caller)}`);
            const [count, other, self, total] = value;
            this.pushCaller(caller, callee, count, other, self, total);
        }
        else
            this.pushColumns(caller, callee, this.count(value, caller), -1, -1);
    }
    pushCaller(caller, callee, count, other, self, total) {
        this.count(other, caller);
        const calls = this.count(count, caller);
        this.pushColumns(caller, callee, calls, this.seconds(self, caller), this.seconds(total, caller));
    }
    pushColumns(caller, callee, count, self, total) {
        const { callers } = this;
        if (caller === pstats_rows_sampled)
            throw new Wrong('names a function by something else than file, line and name');
        if (callers.caller.push(caller) === pstats_rows_mostRows)
            throw new Wrong(`names more than ${pstats_rows_mostRows} callers`);
        callers.callee.push(callee);
        callers.count.push(count);
        callers.self.push(self);
        callers.total.push(total);
    }
    /** pyinstrument counts nothing and writes -1. */
    count(value, key) {
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < -1)
            throw new Wrong(`has a number of calls that is none, for ${this.shown(key)}`);
        return value;
    }
    /** A difference of two clocks may be a rounding error below zero. */
    seconds(value, key) {
        if (typeof value !== 'number' || !(value > -1e-6 && value < 1e12))
            throw new Wrong(`has a time that is negative or no number, for ${this.shown(key)}`);
        return value > 0 ? value : 0;
    }
    shown(place) {
        const { path, line, name } = this.keys[place] ?? { path: '', line: 0, name: '' };
        return `${path.slice(0, 200)}:${line}(${name.slice(0, 200)})`;
    }
}
/** The place of the mark of `profiling.sampling`, which names no function. */
const pstats_rows_sampled = -2;
/** 0 and -1 stand for no line. */
const pstats_rows_isLine = (line) => typeof line === 'number' && Number.isInteger(line) && line >= -1 && line <= 2 ** 24;

;// CONCATENATED MODULE: ./build/formats/profiles/pstats-tool.js
/**
 * - `profiling.sampling` (Python 3.15) marks its files;
 * - pyinstrument counts no calls: -1 throughout;
 * - `profile` keeps one number for each caller, and a row for itself;
 * - cProfile alone calls the file of what is written in C `~`;
 * - yappi has modules in place of files there, qualified names, and all calls before the primitive ones.
 *
 * What shows none of this is as cProfile writes it.
 */
function pstatsTool({ keys, rows, callers, isSampled }) {
    if (isSampled)
        return 'profiling.sampling';
    if (rows.first.every((first) => first === -1) && rows.second.every((second) => second === -1))
        return 'pyinstrument';
    if (callers.self.includes(-1) || keys.some(isProfiler))
        return 'profile';
    if (keys.some(({ path }) => path === '~'))
        return 'cProfile';
    const isQualified = ({ line, name }) => line > 0 && name.includes('.') && !name.startsWith('<');
    return rows.first.some((first, place) => first > (rows.second[place] ?? 0)) ||
        keys.some((key) => isModule(key) || isQualified(key))
        ? 'yappi'
        : 'cProfile';
}
/** The rows that `profile` makes up: itself, and what it was told to run. */
const isProfiler = ({ path, line }) => path === 'profile' && line === 0;
/** `('posix', 0, 'stat')`: no file has a function at line 0, except for a module's own code. */
const isModule = ({ path, line, name }) => line <= 0 && name !== '<module>' && /^[\w.]+$/u.test(path) && !path.endsWith('.py');

;// CONCATENATED MODULE: ./build/formats/profiles/recursive-functions.js
/**
 * Functions from which a chain of calls leads back. Sampling tools that add up inclusive times count such a function
 * once for each time it is on the stack. Strongly connected components after Tarjan, SIAM J. Comput. 1 (1972), without
 * recursion: chains of calls may be long.
 */
function recursiveFunctions(edges) {
    const found = new Set();
    const functions = edges.reduce((most, { caller, callee }) => Math.max(most, caller, callee), -1) + 1;
    const calleesOf = Array.from({ length: functions }, () => []);
    for (const { caller, callee } of edges) {
        if (caller === callee)
            found.add(caller);
        else
            calleesOf[caller]?.push(callee);
    }
    const order = new Int32Array(functions).fill(-1);
    const lowest = new Int32Array(functions);
    const isOpen = new Uint8Array(functions);
    const open = [];
    let entered = 0;
    const enter = (place, path) => {
        order[place] = entered;
        lowest[place] = entered;
        entered += 1;
        isOpen[place] = 1;
        open.push(place);
        path.push([place, 0]);
    };
    for (let start = 0; start < functions; start += 1) {
        if (order[start] !== -1)
            continue;
        const path = [];
        enter(start, path);
        for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
            const [place, next] = step;
            const callee = calleesOf[place]?.[next];
            if (callee !== undefined) {
                step[1] += 1;
                if (order[callee] === -1)
                    enter(callee, path);
                else if (isOpen[callee] === 1)
                    lowest[place] = Math.min(lowest[place] ?? 0, order[callee] ?? 0);
                continue;
            }
            path.pop();
            const caller = path.at(-1)?.[0];
            if (caller !== undefined)
                lowest[caller] = Math.min(lowest[caller] ?? 0, lowest[place] ?? 0);
            if (lowest[place] !== order[place])
                continue;
            const members = open.splice(open.lastIndexOf(place));
            for (const member of members) {
                isOpen[member] = 0;
                if (members.length > 1)
                    found.add(member);
            }
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/formats/profiles/pstats-sums.js




/** Seconds between two samples of `profiling.sampling`, whose times are counts of samples times this. */
function intervalOf({ rows: { first, self } }) {
    const seen = first.findIndex((direct) => direct > 0);
    return seen === -1 ? undefined : (self[seen] ?? 0) / (first[seen] ?? 1);
}
class PstatsSums {
    tool;
    table;
    builder;
    /** Place in the table's keys → place of the function. */
    places;
    /** By the place of the function. */
    rows = [];
    /** Functions that several rows of the file are of. */
    several = new Set();
    constructor(table, tool, builder) {
        this.table = table;
        this.tool = tool;
        this.builder = builder;
        this.places = table.keys.map((key) => this.functionOf(key));
    }
    profile(header) {
        const { builder, table, tool } = this;
        for (let row = 0; row < table.rows.key.length; row += 1) {
            this.addRow(row);
            if (tool === 'profiling.sampling')
                this.addLine(row);
        }
        const edges = this.edges();
        const double = this.countedTwice(edges);
        for (const row of this.rows)
            if (row !== undefined)
                builder.functionRows.push(double.has(row.function) ? withoutTotal(row) : row);
        for (const edge of edges)
            builder.edges.push(double.has(edge.callee) ? withoutTotal(edge) : edge);
        return builder.done(header);
    }
    /** `profiling.sampling` writes the line it stood at, every other tool the line of the `def`. */
    functionOf(key) {
        const path = pstats_sums_pathOf(key);
        const name = this.nameOf(key);
        const uncertain = isUncertainName(key.name, key.path) || isProfiler(key);
        if (path === undefined)
            return this.builder.function(name, { uncertain });
        return key.line > 0 && this.tool !== 'profiling.sampling'
            ? this.builder.function(name, { path, startLine: key.line, uncertain })
            : this.builder.function(name, { path, uncertain });
    }
    /** yappi: `stat` of the module `posix`, but `<method 'append' of 'list' objects>` of `builtins` is named in full. */
    nameOf(key) {
        if (key.name === '')
            return '<unnamed>';
        const isBare = this.tool === 'yappi' && isModule(key) && !key.name.startsWith('<');
        return plainName(isBare ? `${key.path}.${key.name}` : key.name);
    }
    addRow(row) {
        const found = this.rowOf(row);
        const known = this.rows[found.function];
        if (known === undefined) {
            this.rows[found.function] = found;
            return;
        }
        addTo(known, found);
        if (known.primitiveCalls !== undefined)
            known.primitiveCalls += found.primitiveCalls ?? 0;
        this.several.add(found.function);
    }
    rowOf(row) {
        const { key, first, second, self, total } = this.table.rows;
        const place = this.places[key[row] ?? 0] ?? 0;
        const one = first[row] ?? 0;
        const other = second[row] ?? 0;
        const own = self[row] ?? 0;
        const all = total[row] ?? 0;
        if (this.tool === 'profiling.sampling')
            return { function: place, self: [one, own], total: [other, all] };
        const times = pstats_sums_timesOf(own, all);
        switch (this.tool) {
            case 'pyinstrument':
                return { function: place, self: times.self, total: times.total };
            case 'yappi':
                return { function: place, calls: one, primitiveCalls: other, self: times.self, total: times.total };
            case 'cProfile':
            case 'profile':
            default:
                return { function: place, calls: other, primitiveCalls: one, self: times.self, total: times.total };
        }
    }
    /** Where a sample was taken; on other lines of its stack the time is that of what they call. */
    addLine(row) {
        const { keys, rows } = this.table;
        const place = rows.key[row] ?? 0;
        const [direct = 0, self = 0, key] = [rows.first[row], rows.self[row], keys[place]];
        const path = key === undefined ? undefined : pstats_sums_pathOf(key);
        if (key === undefined || path === undefined || key.line <= 0 || direct === 0)
            return;
        this.builder.lineRows.push({
            file: this.builder.file(path),
            line: key.line,
            function: this.places[place] ?? 0,
            values: [direct, self],
        });
    }
    /** Where every function is one row, so is every caller of it. */
    edges() {
        const { table, places } = this;
        const interval = intervalOf(table) ?? 0;
        const edges = [];
        for (let row = 0; row < table.callers.caller.length; row += 1)
            edges.push(this.edgeOf(row, interval));
        if (this.several.size === 0 && isOneToOne(places))
            return edges;
        const sums = new Map();
        for (const edge of edges) {
            const key = edge.caller * 2 ** 24 + edge.callee;
            const known = sums.get(key);
            if (known === undefined)
                sums.set(key, edge);
            else
                addTo(known, edge);
        }
        return [...sums.values()];
    }
    /** The pair of numbers of a caller has all calls first, against the order of cProfile's rows. */
    edgeOf(row, interval) {
        const { callers } = this.table;
        const caller = this.places[callers.caller[row] ?? 0] ?? 0;
        const callee = this.places[callers.callee[row] ?? 0] ?? 0;
        const calls = callers.count[row] ?? 0;
        if (this.tool === 'profiling.sampling')
            return { caller, callee, total: [calls, calls * interval] };
        const own = callers.self[row] ?? 0;
        if (own === -1)
            return { caller, callee, calls };
        const { self, total } = pstats_sums_timesOf(own, callers.total[row] ?? 0);
        return this.tool === 'pyinstrument'
            ? { caller, callee, self, total }
            : { caller, callee, calls, self, total };
    }
    /**
     * Tracers count the time of a recursive function once. What samples adds it up for each time the function is on the
     * stack, and so does the sum of several rows of which one calls the other.
     */
    countedTwice(edges) {
        const isSampling = this.tool === 'pyinstrument' || this.tool === 'profiling.sampling';
        if (!isSampling && this.several.size === 0)
            return this.several;
        const recursive = recursiveFunctions(edges);
        return isSampling ? recursive : new Set([...this.several].filter((place) => recursive.has(place)));
    }
}
/** What calls nothing spends all of its time itself: then both are one list, as most of a file's lists would be twice there. */
function pstats_sums_timesOf(own, all) {
    const self = [own];
    return { self, total: own === all ? self : [all] };
}
/** Whether no two keys are of one function; functions are numbered as they come. */
const isOneToOne = (places) => places.every((place, key) => place === key);
/** Absent for what is written in C and for what the profiler made up. */
function pstats_sums_pathOf(key) {
    const { path } = key;
    const isNowhere = path === '~' || path === '' || path === '<built-in>' || isProfiler(key) || isModule(key);
    return isNowhere ? undefined : plainName(path);
}
function withoutTotal({ total: _total, ...rest }) {
    return rest;
}
function addTo(sum, more) {
    if (more.calls !== undefined)
        sum.calls = (sum.calls ?? 0) + more.calls;
    if (more.self !== undefined)
        sum.self = added(more.self, sum.self);
    if (more.total !== undefined)
        sum.total = added(more.total, sum.total);
}
const added = (values, others = []) => values.map((value, place) => value + (others[place] ?? 0));

;// CONCATENATED MODULE: ./build/formats/profiles/pstats.js






const pstats = {
    name: 'pstats',
    recognises: (head) => {
        // A dict whose first key is a tuple of three, or the mark of one; an empty one ends at once. No text begins so.
        const [first = 0, second = 0, third] = head.subarray(0, 6);
        if ((first & 0x7f) !== 0x7b)
            return false;
        if (second === 0x30)
            return third === undefined;
        const isLarge = (second & 0x7f) === 0x28 && head[3] === 0 && head[4] === 0 && head[5] === 0;
        return isKey(third) && (isLarge || (second & 0x7f) === 0x29);
    },
    read: (bytes) => {
        const table = pstatsRows(bytes);
        if ('broken' in table)
            return (0,refuse/* refuse */.T)('broken-marshal', `the pstats file cannot be read: ${table.broken}`, pstats_again);
        if ('wrong' in table)
            return (0,refuse/* refuse */.T)('wrong-pstats', `the pstats file ${table.wrong}`, pstats_again);
        if (table.rows.key.length === 0)
            return (0,refuse/* refuse */.T)('empty-profile', 'the pstats file names no function: nothing was profiled', pstats_again);
        return pstats_build(table, pstatsTool(table));
    },
};
const pstats_again = 'Profile it again, and see whether the program ended by itself.';
const isKey = (length) => length === 3 || length === 1;
const seconds = (name, nature) => ({
    name,
    unit: 's',
    nature,
    additive: true,
});
/** `time` where the file does not tell which clock it was. */
const pstats_valueTypes = {
    cProfile: [seconds('wall', 'timed')],
    profile: [seconds('cpu', 'timed')],
    yappi: [seconds('time', 'timed')],
    pyinstrument: [seconds('wall', 'sampled')],
    'profiling.sampling': [
        { name: 'samples', unit: 'count', nature: 'sampled', additive: true },
        seconds('time', 'sampled'),
    ],
};
const modes = {
    cProfile: 'wall',
    profile: 'cpu',
    pyinstrument: 'wall',
};
function pstats_build(table, tool) {
    const wrong = faultOf(table, tool);
    if (wrong !== undefined)
        return (0,refuse/* refuse */.T)('wrong-pstats', `the pstats file ${wrong}`, pstats_again);
    const paths = new Set(table.keys.map(({ path }) => path));
    const sums = new PstatsSums(table, tool, new profile_builder/* ProfileBuilder */.b(pstats_valueTypes[tool]));
    return { profile: sums.profile(headerOf(table, tool, runtimeOf([...paths]))), findings: [] };
}
/** In words that follow "the pstats file". */
function faultOf({ keys, rows, callers }, tool) {
    if (tool === 'pyinstrument')
        return undefined;
    const [fewer, all] = tool === 'yappi' ? [rows.second, rows.first] : [rows.first, rows.second];
    const wrong = all.findIndex((calls, row) => !(calls >= (fewer[row] ?? -1) && (fewer[row] ?? -1) >= 0));
    if (wrong !== -1)
        return `has an impossible number of calls of ${keys[rows.key[wrong] ?? -1]?.name}`;
    const strange = callers.count.findIndex((count) => count < 0);
    return strange === -1
        ? undefined
        : `has a caller of ${keys[callers.callee[strange] ?? -1]?.name} that calls less than never`;
}
function headerOf(table, tool, runtime) {
    const mode = modes[tool];
    const threads = threadsOf(tool, runtime);
    const interval = tool === 'profiling.sampling' ? intervalOf(table) : undefined;
    return {
        tool,
        format: pstats.name,
        ...(runtime === undefined ? {} : { runtime }),
        ...(mode === undefined ? {} : { mode }),
        ...(threads === undefined ? {} : { threads }),
        ...(interval === undefined
            ? {}
            : { interval, samples: table.rows.first.reduce((sum, direct) => sum + direct, 0) }),
    };
}
/** Since 3.12 cProfile listens to `sys.monitoring`, which tells of every thread. */
function threadsOf(tool, runtime) {
    if (tool === 'profile' || tool === 'pyinstrument')
        return 'main';
    if (tool !== 'cProfile' || runtime === undefined)
        return undefined;
    return Number(runtime.replace('Python 3.', '')) >= 12 ? 'all' : 'main';
}

;// CONCATENATED MODULE: ./build/formats/profiles/pyinstrument-json.js




const pyinstrument_json_valueTypes = [{ name: 'wall', unit: 's', nature: 'sampled', additive: true }];
const pyinstrumentJson = { name: 'pyinstrument-json', recognises: pyinstrument_json_recognises, read: pyinstrument_json_read };
function pyinstrument_json_recognises(head) {
    const text = new TextDecoder().decode(head);
    return /^\s*\{/u.test(text) && /"root_frame"\s*:/u.test(text) && /"file_path_short"\s*:/u.test(text);
}
function pyinstrument_json_read(bytes) {
    const parsed = (0,parse_json/* parseJson */.q)(bytes);
    if ('because' in parsed)
        return (0,refuse/* refuse */.T)('broken-json', `the pyinstrument report cannot be read: ${parsed.because}`);
    const report = parsed.value;
    if (!(0,parse_json/* isRecord */.u)(report) || !Object.hasOwn(report, 'root_frame'))
        return pyinstrument_json_wrong('it has no tree of calls');
    const header = pyinstrument_json_headerOf(report);
    if (header === undefined)
        return pyinstrument_json_wrong('a number of its head is none');
    const builder = new profile_builder/* ProfileBuilder */.b(pyinstrument_json_valueTypes);
    const root = report['root_frame'];
    const because = root === null ? undefined : addCalls(builder, root);
    if (because !== undefined)
        return pyinstrument_json_wrong(because);
    return { profile: builder.done(header), findings: [reduced] };
}
const pyinstrument_json_wrong = (because) => (0,refuse/* refuse */.T)('wrong-pyinstrument-json', `the report is not as pyinstrument writes it: ${because}`, 'Profile it again.');
const reduced = {
    code: 'reduced-profile',
    severity: 'note',
    text: 'This report of pyinstrument leaves out lines, imports and what took less than 1 % of the time.',
    remedy: 'Let pyinstrument write its whole session: pyinstrument -r session -o FILE.',
};
/**
 * A call's own time is its time less that of the calls in it. `[self]` is no call but the caller's own time, shown where
 * it has calls beside it. Undefined when all is well.
 */
function addCalls(builder, root) {
    const open = [{ call: root, caller: -1, thread: -1 }];
    // The list is taken from at its end, so that deep stacks need no deep recursion.
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const call = (0,parse_json/* isRecord */.u)(next.call) ? next.call : {};
        const { function: name, file_path: path, line_no: line, time, children = [] } = call;
        if (typeof name !== 'string' || typeof path !== 'string')
            return 'a call does not tell its function';
        if (!isAmount(time))
            return 'a call has no time';
        if (!Array.isArray(children))
            return 'the calls in a call are no list';
        let { caller, thread } = next;
        if (path === '<thread>')
            thread = builder.thread(name);
        else
            caller = builder.stack(caller, frameOf(builder, name, path, line));
        let own = time;
        for (const child of children) {
            if ((0,parse_json/* isRecord */.u)(child) && child['function'] === '[self]' && child['file_path'] === '')
                continue;
            own -= (0,parse_json/* isRecord */.u)(child) && isAmount(child['time']) ? child['time'] : 0;
            open.push({ call: child, caller, thread });
        }
        // Every time was rounded to a millionth of a second.
        const rounding = 1e-6 * (children.length + 1);
        if (own < -rounding)
            return 'the calls in a call took longer than the call itself';
        if (own <= rounding)
            continue;
        // A thread's time before its first function is nobody's.
        if (caller === -1)
            caller = builder.stack(-1, builder.frame(builder.function('[root]'), 0));
        builder.sample(caller, thread, [own]);
    }
    return undefined;
}
/** Where the function begins is told, but not where in it the call stood. */
function frameOf(builder, name, path, line) {
    const file = path === '' || path === '<built-in>' ? undefined : path;
    return builder.frame(pythonFunction(builder, name, file, Number(line)), 0);
}
/** Which Python ran is only told where a path of its library happens to be in the report: nothing to compare by. */
function pyinstrument_json_headerOf(report) {
    const { duration, cpu_time: cpuTime, start_time: at, sample_count: samples } = report;
    if (![duration, cpuTime, at, samples].every((value) => value === undefined || isAmount(value)))
        return undefined;
    return {
        tool: 'pyinstrument',
        format: pyinstrumentJson.name,
        mode: 'wall',
        threads: 'main',
        ...(isAmount(duration) ? { duration } : {}),
        ...(isAmount(cpuTime) ? { cpuTime } : {}),
        ...(isAmount(at) ? { at } : {}),
        ...(isAmount(samples) ? { samples } : {}),
    };
}
const isAmount = (value) => typeof value === 'number' && value >= 0 && value < Infinity;

;// CONCATENATED MODULE: ./build/formats/profiles/pyinstrument-session.js





const pyinstrument_session_valueTypes = [
    { name: 'samples', unit: 'count', nature: 'sampled', additive: true },
    { name: 'wall', unit: 's', nature: 'sampled', additive: true },
];
const pyinstrumentSession = { name: 'pyinstrument-session', recognises: pyinstrument_session_recognises, read: pyinstrument_session_read };
function pyinstrument_session_recognises(head) {
    const text = new TextDecoder().decode(head);
    return /^\s*\{/u.test(text) && /"(?:frame_records|start_call_stack)"\s*:\s*\[/u.test(text);
}
function pyinstrument_session_read(bytes) {
    const parsed = (0,parse_json/* parseJson */.q)(bytes);
    if ('because' in parsed)
        return (0,refuse/* refuse */.T)('broken-json', `the pyinstrument session cannot be read: ${parsed.because}`);
    const session = parsed.value;
    const records = (0,parse_json/* isRecord */.u)(session) ? session['frame_records'] : undefined;
    if (!(0,parse_json/* isRecord */.u)(session) || !Array.isArray(records))
        return pyinstrument_session_wrong('it has no list of what was seen');
    if (session['sample_count'] !== records.length)
        return pyinstrument_session_wrong('it has not as many samples as it says it has');
    const builder = new profile_builder/* ProfileBuilder */.b(pyinstrument_session_valueTypes);
    const because = pyinstrument_session_addSamples(builder, records);
    if (because !== undefined)
        return pyinstrument_session_wrong(because);
    const header = pyinstrument_session_headerOf(session);
    if (typeof header === 'string')
        return pyinstrument_session_wrong(header);
    const profile = builder.done(header);
    // Before 5.0 the session does not say where the interpreter lies, but the paths of its modules do.
    const runtime = runtimeOf([...texts(session['sys_path']), ...profile.files.map(({ path }) => path)]);
    const [thread] = profile.threads;
    const isMain = profile.threads.length === 1 && thread === 'MainThread';
    return {
        profile: {
            ...profile,
            header: {
                ...header,
                ...(runtime === undefined ? {} : { runtime }),
                ...(isMain ? { threads: 'main' } : {}),
            },
        },
        findings: [],
    };
}
const pyinstrument_session_wrong = (because) => (0,refuse/* refuse */.T)('wrong-pyinstrument-session', `the session is not as pyinstrument writes it: ${because}`, 'Profile it again.');
/** Equal stacks of one thread become one sample; undefined when all is well. */
function pyinstrument_session_addSamples(builder, records) {
    const placeOf = new Map();
    const seen = new Map();
    for (const record of records) {
        const [names, seconds] = Array.isArray(record) ? record : [];
        if (!Array.isArray(names))
            return 'a sample has no stack';
        if (!pyinstrument_session_isAmount(seconds))
            return 'a sample has no time';
        let [stack, thread] = [-1, -1];
        for (const name of names) {
            if (typeof name !== 'string')
                return 'a call in a stack is no text';
            let place = placeOf.get(name);
            if (place === undefined) {
                place = readPlace(builder, name);
                if (place === undefined)
                    return 'a call in a stack does not tell its function';
                placeOf.set(name, place);
            }
            if (place.isThread)
                thread = place.number;
            else
                stack = builder.stack(stack, place.number);
        }
        // The time before a thread's first function is nobody's; pyinstrument calls the caller of all so.
        if (stack === -1)
            stack = builder.stack(-1, builder.frame(builder.function('[root]'), 0));
        const key = stack * 2 ** 23 + thread;
        const sum = seen.get(key) ?? { stack, thread, count: 0, seconds: 0 };
        sum.count += 1;
        sum.seconds += seconds;
        seen.set(key, sum);
    }
    for (const { stack, thread, count, seconds } of seen.values()) {
        builder.sample(stack, thread, [count, seconds]);
    }
    return undefined;
}
/**
 * `name NUL file NUL first line`, then parts that begin with SOH: `l` the line it stood at, `c` a class, `h` hidden from
 * tracebacks. `[await]` and its like have a name alone, a builtin the file `<built-in>`, a thread `<thread>`.
 * The class is that of `self`, not the one that the function is defined in: it would make several of one function.
 */
function readPlace(builder, text) {
    const [identifier = '', ...attributes] = text.split('\u0001');
    const [name = '', path, firstLine, ...rest] = identifier.split('\0');
    if (rest.length > 0 || (path !== undefined && firstLine === undefined))
        return undefined;
    if (path === '<thread>')
        return { isThread: true, number: builder.thread(name) };
    const file = path === '<built-in>' ? undefined : path;
    const line = Number(attributes.find((each) => /^l\d{1,8}$/u.test(each))?.slice(1) ?? 0);
    const functionPlace = pythonFunction(builder, name, file, Number(firstLine));
    return { isThread: false, number: builder.frame(functionPlace, line > 2 ** 24 ? 0 : line) };
}
function pyinstrument_session_headerOf(session) {
    const { min_interval: interval, duration, cpu_time: cpuTime, start_time: at, sample_count: samples, } = session;
    if (!pyinstrument_session_isAmount(duration) || !pyinstrument_session_isAmount(at))
        return 'it does not tell when it began and how long it took';
    return {
        tool: 'pyinstrument',
        format: pyinstrumentSession.name,
        mode: 'wall',
        duration,
        at,
        // Not in the sessions of every version, or null.
        ...(pyinstrument_session_isAmount(interval) ? { interval } : {}),
        ...(pyinstrument_session_isAmount(cpuTime) ? { cpuTime } : {}),
        ...(pyinstrument_session_isAmount(samples) ? { samples } : {}),
    };
}
const pyinstrument_session_isAmount = (value) => typeof value === 'number' && value >= 0 && value < Infinity;
const texts = (value) => Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

;// CONCATENATED MODULE: ./build/formats/profiles/scalene-rows.js




const mebibyte = 2 ** 20;
const scalene_rows_sampled = (name, unit, additive = true) => ({
    name,
    unit,
    nature: 'sampled',
    additive,
});
/** `python`, `native` and `system` are the parts of `wall`. Stacks tell of `wall` and `alloc-bytes` alone. */
const scalene_rows_valueTypes = [
    scalene_rows_sampled('wall', 's'),
    scalene_rows_sampled('alloc-bytes', 'B'),
    scalene_rows_sampled('python', 's'),
    scalene_rows_sampled('native', 's'),
    scalene_rows_sampled('system', 's'),
    scalene_rows_sampled('copy-bytes', 'B'),
    scalene_rows_sampled('peak-bytes', 'B', false),
];
const scalene_rows_isAmount = (value) => typeof value === 'number' && value >= 0 && value < Infinity;
/** What is wrong with the file, in words that "in orders.py" may follow; undefined when all is well. */
function addFile(builder, known, path, file, elapsed) {
    const { lines, functions } = (0,parse_json/* isRecord */.u)(file) ? file : {};
    if (!areRecords(lines) || !areRecords(functions))
        return 'there are no lines or functions';
    const source = sourceOf(lines);
    const places = new Map();
    for (const { line: name, lineno: first, ...row } of functions) {
        const values = valuesOf(row, elapsed);
        if (typeof name !== 'string' || name === '' || !python_code_isLine(first))
            return 'a function has no name or no line';
        if (values === undefined)
            return `${name} has an impossible number`;
        const place = functionAt(builder, path, name, first, source);
        // A function begins at its first decorator, but for the lines at its `def`.
        places.set(first, place).set(defAt(source, first)?.line, place);
        known.set(`${path}\0${name}`, place);
        builder.functionRows.push({ function: place, self: values });
    }
    for (const { lineno: line, start_function_line: first, ...row } of lines) {
        const values = valuesOf(row, elapsed);
        if (!python_code_isLine(line))
            return 'a line has no number';
        if (values === undefined)
            return `line ${line} has an impossible number`;
        // Every line of a file is listed, with zeros where it was never seen: nothing is known of those.
        if (!values.some((value) => value > 0))
            continue;
        const place = python_code_isLine(first) ? places.get(first) : undefined;
        const owner = place === undefined ? {} : { function: place };
        builder.lineRows.push({ file: builder.file(plainName(path)), line, ...owner, values });
    }
    return undefined;
}
const areRecords = (value) => Array.isArray(value) && value.every(parse_json/* isRecord */.u);
/** Everything is a share of the run: percent of its time, MiB copied a second. Undefined where a number is none. */
function valuesOf(row, elapsed) {
    const { n_cpu_percent_python: python, n_cpu_percent_c: native, n_sys_percent: system } = row;
    const { n_malloc_mb: allocated, n_copy_mb_s: copied, n_peak_mb: peak } = row;
    if (!scalene_rows_isAmount(python) || !scalene_rows_isAmount(native) || !scalene_rows_isAmount(system))
        return undefined;
    if (!scalene_rows_isAmount(allocated) || !scalene_rows_isAmount(copied) || !scalene_rows_isAmount(peak))
        return undefined;
    const percent = python + native + system;
    // Scalene itself looks that the whole part is at most 100.
    if (percent >= 101)
        return undefined;
    const seconds = (share) => (share / 100) * elapsed;
    return [
        seconds(percent),
        allocated * mebibyte,
        seconds(python),
        seconds(native),
        seconds(system),
        copied * elapsed * mebibyte,
        peak * mebibyte,
    ];
}
/** What the lines of a file say, so far as they are there. */
const sourceOf = (lines) => new Map(lines.flatMap(({ lineno, line }) => (typeof line === 'string' ? [[lineno, line]] : [])));
/** The `def` that begins at a line or under the decorators there, of which one may run over some lines. */
function defAt(source, first) {
    for (let at = first; at < first + 30; at += 1) {
        const text = source.get(at);
        const name = /^\s*(?:async\s+)?def\s+([\p{L}\p{N}_]+)/u.exec(text ?? '')?.[1];
        if (name !== undefined)
            return { name, line: at };
        if (text === undefined || (at === first && !/^\s*@/u.test(text)))
            return undefined;
    }
    return undefined;
}
/**
 * Scalene gives a name the first line of any function of that name in any file, and 1.5.16 the class of whatever `self`
 * is up the stack. Only the source, where it is there, tells that a function is the one that it is called.
 */
function functionAt(builder, path, name, first, source) {
    const isThere = defAt(source, first)?.name === name.slice(name.lastIndexOf('.') + 1);
    const isElsewhere = source.has(first) && !isThere;
    return builder.function(plainName(name), {
        path: plainName(path),
        ...(isElsewhere ? {} : { startLine: first }),
        uncertain: !isThere || isUncertainName(name, path),
    });
}

;// CONCATENATED MODULE: ./build/formats/profiles/scalene-findings.js



const censored = {
    code: 'censored-profile',
    severity: 'note',
    text: 'Scalene leaves out files that took little time and memory: what is not in this profile is below its threshold, ' +
        'not zero.',
};
const recordsOf = (value) => Array.isArray(value) ? value.filter(parse_json/* isRecord */.u) : [];
/** Once a function of a file is marked, scalene looks at no other of that file, and charges them to those it looks at. */
function onlyMarked(files) {
    return Object.entries(files).flatMap(([path, file]) => {
        const { lines, functions } = (0,parse_json/* isRecord */.u)(file) ? file : {};
        const source = sourceOf(recordsOf(lines));
        const firsts = recordsOf(functions).map(({ lineno }) => lineno);
        if (firsts.length === 0 || !firsts.every((first) => python_code_isLine(first) && isMarked(source, first)))
            return [];
        return [
            {
                code: 'only-marked-functions',
                severity: 'warning',
                text: `Scalene looked at the functions marked @profile alone in ${path}; what they call there is charged to them.`,
                remedy: 'Take @profile out, so that every function is looked at.',
            },
        ];
    });
}
/** Whether a decorator `@profile` stands in the lines of decorators that `first` is one of or that end above it. */
function isMarked(source, first) {
    const isDecorator = (line) => /^\s*@/u.test(source.get(line) ?? '');
    let from = first;
    while (isDecorator(from - 1))
        from -= 1;
    for (let line = from; isDecorator(line); line += 1) {
        if (/^\s*@(?:\w+\.)*profile\b/u.test(source.get(line) ?? ''))
            return true;
    }
    return false;
}
const mostLeaks = 5;
/** What scalene thinks is never given back, the likeliest first. */
function leaks(files) {
    const found = Object.entries(files).flatMap(([file, value]) => {
        const { leaks: ofFile } = (0,parse_json/* isRecord */.u)(value) ? value : {};
        return Object.entries((0,parse_json/* isRecord */.u)(ofFile) ? ofFile : {}).flatMap(([line, leak]) => {
            const { likelihood, velocity_mb_s: velocity } = (0,parse_json/* isRecord */.u)(leak) ? leak : {};
            return python_code_isLine(Number(line)) && scalene_rows_isAmount(likelihood) && scalene_rows_isAmount(velocity)
                ? [{ file, line: Number(line), likelihood, velocity }]
                : [];
        });
    });
    found.sort((one, other) => other.likelihood - one.likelihood || other.velocity - one.velocity);
    return found.slice(0, mostLeaks).map(({ file, line, likelihood, velocity }) => ({
        code: 'possible-leak',
        severity: 'note',
        text: `Scalene suspects that memory taken at line ${line} of ${file} is not given back ` +
            `(${(100 * likelihood).toFixed(0)} % likely, ${velocity.toFixed(1)} MiB a second).`,
        position: { file, line },
    }));
}

;// CONCATENATED MODULE: ./build/formats/profiles/scalene-stacks.js
/**
 * The stacks of a scalene profile. Those of `combined_stacks` go on into native code, but count how often scalene's clock
 * found them, which is once for a native call however long it takes: a call that `stacks` and the lines gave 18 % of a
 * run had 9 % of those counts. So time is taken from `stacks`.
 */



/** Without the option for stacks some of those of threads are there all the same, which is less than the whole. */
const leastShare = 0.9;
/** How many samples they are of, undefined where there are none to speak of; or what is wrong. */
function addTimeStacks(builder, known, stacks, elapsed) {
    const found = [];
    let [samples, whole] = [0, 0];
    for (const entry of Array.isArray(stacks) ? stacks : []) {
        const [frames, sums] = Array.isArray(entry) ? entry : [];
        // 1.5.30 and older count stacks, and give them no time.
        if (scalene_rows_isAmount(sums) && Array.isArray(frames))
            continue;
        const stack = timedStack(frames, sums);
        if (typeof stack === 'string')
            return stack;
        found.push(stack);
        samples += stack.count;
        whole += stack.share;
    }
    if (whole > 1.01)
        return 'the stacks took longer than the run';
    if (whole < leastShare)
        return undefined;
    for (const { frames, share } of found) {
        let stack = -1;
        for (const frame of frames) {
            const call = callOf(frame);
            if (call === undefined)
                return 'a call in a stack does not tell its function';
            stack = builder.stack(stack, frameAt(builder, known, call));
        }
        if (stack !== -1)
            builder.sample(stack, -1, [share * elapsed]);
    }
    return samples;
}
/** `{ count, cpu_samples, … }`; before 1.5.53 in a list, in which the share is the last of four. */
function timedStack(frames, sums) {
    if (!Array.isArray(frames))
        return 'a stack has no calls or no time';
    const [count, share] = Array.isArray(sums)
        ? [sums[0], sums.length === 4 ? sums[3] : undefined]
        : (0,parse_json/* isRecord */.u)(sums)
            ? [sums['count'], sums['cpu_samples']]
            : [];
    if (count === undefined || share === undefined)
        return 'a stack has no calls or no time';
    return scalene_rows_isAmount(count) && scalene_rows_isAmount(share) ? { frames, count, share } : 'a stack has an impossible number';
}
const written = /^(.*) (\S+):(\d{1,8});$/su;
/** `"file name:line;"`, or before 1.5.53 `[file, name, line]`. */
function callOf(frame) {
    const parts = Array.isArray(frame)
        ? frame
        : typeof frame === 'string'
            ? (written.exec(frame)?.slice(1) ?? [])
            : [];
    const [path, name, line] = parts;
    if (typeof path !== 'string' || typeof name !== 'string' || name === '' || parts.length !== 3)
        return undefined;
    return { path, name, line: Number(line) };
}
/** `[[{ kind, display_name, filename_or_module, line }, …], MiB allocated]` each; what is wrong, or undefined. */
function addMemoryStacks(builder, known, stacks) {
    for (const entry of Array.isArray(stacks) ? stacks : []) {
        const [frames, size] = Array.isArray(entry) ? entry : [];
        if (!Array.isArray(frames) || !scalene_rows_isAmount(size))
            return 'a stack has no calls or no memory';
        let stack = -1;
        for (const frame of frames) {
            const { display_name: name, filename_or_module: path, line } = (0,parse_json/* isRecord */.u)(frame) ? frame : {};
            if (typeof name !== 'string' || typeof path !== 'string')
                return 'a call in a stack does not tell its function';
            stack = builder.stack(stack, frameAt(builder, known, { path, name, line: Number(line) }));
        }
        if (stack !== -1)
            builder.sample(stack, -1, [0, size * mebibyte]);
    }
    return undefined;
}
function frameAt(builder, known, { path, name, line }) {
    const place = known.get(`${path}\0${name}`) ?? pythonFunction(builder, name, path);
    return builder.frame(place, python_code_isLine(line) ? line : 0);
}

;// CONCATENATED MODULE: ./build/formats/profiles/scalene.js






const scalene = { name: 'scalene', recognises: scalene_recognises, read: scalene_read };
/** Keys are sorted; stacks may fill the head before the first key that is scalene's alone. */
function scalene_recognises(head) {
    const text = new TextDecoder().decode(head);
    return (/^\s*\{\s*"alloc_samples"\s*:/u.test(text) ||
        (/^\s*\{/u.test(text) && /"max_footprint_mb"\s*:/u.test(text) && /"elapsed_time_sec"\s*:/u.test(text)));
}
function scalene_read(bytes) {
    const parsed = (0,parse_json/* parseJson */.q)(bytes);
    if ('because' in parsed)
        return (0,refuse/* refuse */.T)('broken-json', `the scalene profile cannot be read: ${parsed.because}`);
    const profile = parsed.value;
    const elapsed = (0,parse_json/* isRecord */.u)(profile) ? profile['elapsed_time_sec'] : undefined;
    const files = (0,parse_json/* isRecord */.u)(profile) ? profile['files'] : undefined;
    if (!(0,parse_json/* isRecord */.u)(profile) || !scalene_rows_isAmount(elapsed))
        return scalene_wrong('it does not tell how long the run took');
    if (!(0,parse_json/* isRecord */.u)(files))
        return scalene_wrong('it has no files');
    const builder = new profile_builder/* ProfileBuilder */.b(scalene_rows_valueTypes);
    const known = new Map();
    for (const [path, file] of Object.entries(files)) {
        const because = addFile(builder, known, path, file, elapsed);
        if (because !== undefined)
            return scalene_wrong(`${because} in ${path}`);
    }
    const samples = addTimeStacks(builder, known, profile['stacks'], elapsed);
    if (typeof samples === 'string')
        return scalene_wrong(samples);
    const because = addMemoryStacks(builder, known, profile['memory_stacks']);
    if (because !== undefined)
        return scalene_wrong(because);
    builder.series.push(...footprintOf(profile['samples']));
    return {
        profile: builder.done(scalene_headerOf(profile, elapsed, samples)),
        findings: [censored, ...onlyMarked(files), ...leaks(files)],
    };
}
const scalene_wrong = (because) => (0,refuse/* refuse */.T)('wrong-scalene', `the profile is not as scalene writes it: ${because}`, 'Profile it again.');
/** A file that cannot tell its version tells none: 1.5.55 and 2.0 write the same. */
function scalene_headerOf(profile, elapsed, samples) {
    const { memory, gpu, start_time_absolute: at } = profile;
    const has = (key) => Object.hasOwn(profile, key);
    const version = has('combined_stacks') ? '2.x' : has('stacks') ? undefined : '1.x';
    return {
        tool: 'scalene',
        ...(version === undefined ? {} : { toolVersion: version }),
        format: scalene.name,
        mode: ['time', ...(memory === true ? ['memory'] : []), ...(gpu === true ? ['gpu'] : [])].join(' and '),
        threads: 'all',
        duration: elapsed,
        ...(samples === undefined ? {} : { samples }),
        ...(scalene_rows_isAmount(at) ? { at } : {}),
    };
}
/** Memory in use over time: `[nanoseconds, MiB]` each, of which newer versions keep a hundred at random. */
function footprintOf(samples) {
    if (!Array.isArray(samples))
        return [];
    const points = [];
    for (const sample of samples) {
        const [at, size] = Array.isArray(sample) ? sample : [];
        // Memory that was there before scalene began may be given back: such a curve lies too low by an unknown amount.
        if (!scalene_rows_isAmount(at) || !scalene_rows_isAmount(size))
            return [];
        points.push([at / 1e9, size * mebibyte]);
    }
    points.sort(([one], [other]) => one - other);
    const [first] = points;
    return first === undefined
        ? []
        : [{ name: 'footprint', unit: 'B', points: points.map(([at, value]) => [at - first[0], value]) }];
}

;// CONCATENATED MODULE: ./build/formats/profiles/speedscope-stacks.js
/** The stacks of one profile of a speedscope file, one after the other, each with its weight. */

/** The place of a frame that is no code: what is seen in it is its caller's. */
const callerItself = -1;
/** `places` says where each frame of the file is; returns in words what is wrong, undefined where nothing is. */
function readStacks(content, builder, places, charge) {
    if (content['type'] === 'sampled')
        return readSamples(content, builder, places, charge);
    if (content['type'] === 'evented')
        return readEvents(content, builder, places, charge);
    return 'a profile is neither sampled nor evented';
}
const isWeight = (value) => typeof value === 'number' && value >= 0 && value < Infinity;
/** Stacks are lists of frames, the root first. */
function readSamples({ samples, weights }, builder, places, charge) {
    if (!Array.isArray(samples) || !Array.isArray(weights))
        return 'it has no lists of samples and weights';
    if (samples.length !== weights.length)
        return 'it has not one weight for each sample';
    // Most stacks begin as the one before, so only their ends are looked up.
    const frames = [];
    const stacks = [];
    for (const [row, sample] of samples.entries()) {
        const weight = weights[row];
        if (!isWeight(weight))
            return 'a weight is no number, or less than zero';
        if (!Array.isArray(sample))
            return 'a sample is no list of frames';
        let same = 0;
        while (same < sample.length && same < frames.length && sample[same] === frames[same])
            same += 1;
        frames.length = same;
        stacks.length = same;
        for (let depth = same; depth < sample.length; depth += 1) {
            const index = sample[depth];
            const place = typeof index === 'number' ? places[index] : undefined;
            if (place === undefined || typeof index !== 'number')
                return 'a sample has a frame that is not there';
            frames.push(index);
            stacks.push(calledFrom(builder, stacks[depth - 1], place));
        }
        const stack = stacks.at(-1) ?? -1;
        charge(stack === -1 ? emptyStack(builder) : stack, weight);
    }
    return undefined;
}
/** Between two events the time belongs to the frame that opened last. */
function readEvents({ events }, builder, places, charge) {
    if (!Array.isArray(events))
        return 'it has no list of events';
    const frames = [];
    const stacks = [];
    let last;
    for (const event of events) {
        const { type, at, frame } = (0,parse_json/* isRecord */.u)(event) ? event : {};
        if (typeof at !== 'number' || !Number.isFinite(at))
            return 'an event has no time';
        if (at < (last ?? at))
            return 'its events are out of order';
        const place = typeof frame === 'number' ? places[frame] : undefined;
        if (place === undefined || typeof frame !== 'number')
            return 'an event is of a frame that is not there';
        const stack = stacks.at(-1);
        if (stack !== undefined && last !== undefined && at > last)
            charge(stack === -1 ? emptyStack(builder) : stack, at - last);
        last = at;
        if (type === 'O') {
            frames.push(frame);
            stacks.push(calledFrom(builder, stack, place));
        }
        else if (type === 'C' && frames.at(-1) === frame) {
            frames.pop();
            stacks.pop();
        }
        else
            return 'a frame closes that is not the last that opened';
    }
    return frames.length === 0 ? undefined : 'a frame never closes: it is cut off';
}
const calledFrom = (builder, caller, place) => place === callerItself ? (caller ?? -1) : builder.stack(caller ?? -1, place);
const emptyStack = (builder) => builder.stack(-1, builder.frame(builder.function('(no stack)'), 0));

;// CONCATENATED MODULE: ./build/formats/profiles/speedscope-text.js
function speedscopeText(profile) {
    const { header, files, functions, frames, valueTypes } = profile;
    const shared = Array.from(frames.function, (place, row) => {
        const { name = '', file } = functions[place] ?? {};
        const line = frames.line[row] ?? 0;
        return {
            name,
            ...(file === undefined ? {} : { file: files[file]?.path ?? '' }),
            ...(line === 0 ? {} : { line }),
        };
    });
    const stackTexts = textsOf(profile);
    const parts = valueTypes.flatMap((_, type) => speedscope_text_partsOf(profile, type, stackTexts));
    // The profiles are put together by hand, since lists of lists of a million stacks fill the memory.
    return [
        '{"$schema":"https://www.speedscope.app/file-format-schema.json","exporter":"benchline"',
        `,"name":${JSON.stringify(header.workload ?? header.tool)},"activeProfileIndex":0`,
        `,"shared":{"frames":${JSON.stringify(shared)}}`,
        `,"profiles":[${parts.join(',')}]}\n`,
    ].join('');
}
/** By place of a stack, its frames from the root on. */
function textsOf({ stacks }) {
    const texts = [];
    for (const [row, frame] of stacks.frame.entries()) {
        const parent = stacks.parent[row] ?? -1;
        texts.push(parent === -1 ? String(frame) : `${texts[parent]},${frame}`);
    }
    return texts;
}
const unitWords = new Map([
    ['s', 'seconds'],
    ['B', 'bytes'],
]);
function speedscope_text_partsOf({ valueTypes, threads, samples }, type, stackTexts) {
    const { name = '', unit = '' } = valueTypes[type] ?? {};
    const values = samples.values[type] ?? new Float64Array(0);
    const byThread = new Map();
    for (const [row, weight] of values.entries()) {
        if (weight === 0)
            continue;
        const [thread, stack] = [samples.thread[row] ?? -1, samples.stack[row] ?? 0];
        const part = byThread.get(thread) ?? { stacks: [], weights: [], total: 0 };
        byThread.set(thread, part);
        part.stacks.push(stack);
        part.weights.push(weight);
        part.total += weight;
    }
    return [...byThread].map(([thread, { stacks, weights, total }]) => [
        `{"type":"sampled","name":${JSON.stringify(thread === -1 ? name : `${name}: ${threads[thread]}`)}`,
        `,"unit":${JSON.stringify(unitWords.get(unit) ?? 'none')},"startValue":0,"endValue":${total}`,
        `,"samples":[${stacks.map((stack) => `[${stackTexts[stack]}]`).join(',')}]`,
        `,"weights":[${weights.join(',')}]}`,
    ].join(''));
}

;// CONCATENATED MODULE: ./build/formats/profiles/speedscope.js










const speedscope = {
    name: 'speedscope',
    recognises: (head) => {
        const text = new TextDecoder().decode(head);
        return (/^\s*\{/u.test(text) &&
            (/[{,]\s*"\$schema"\s*:\s*"https:\/\/www\.speedscope\.app\/file-format-schema\.json"/u.test(text) ||
                /^\s*\{\s*"shared"\s*:\s*\{\s*"frames"\s*:/u.test(text) ||
                /^\s*\{\s*"profiles"\s*:\s*\[\s*\{\s*"type"\s*:\s*"(?:sampled|evented)"/u.test(text)));
    },
    read: (bytes) => {
        const parsed = (0,parse_json/* parseJson */.q)(bytes);
        if ('because' in parsed)
            return (0,refuse/* refuse */.T)('broken-json', `the speedscope profile cannot be read: ${parsed.because}`);
        const built = speedscope_build(parsed.value);
        return typeof built === 'string'
            ? (0,refuse/* refuse */.T)('wrong-speedscope', `the speedscope profile is not as its format says: ${built}`)
            : built;
    },
    write: (profile) => {
        const { profile: whole, findings } = asSamples(profile, 'speedscope');
        return whole === undefined
            ? { findings }
            : { bytes: new TextEncoder().encode(speedscopeText(whole)), findings };
    },
};
/** Its words for units: ours, and what a value is called where nothing tells. */
const units = new Map([
    ['nanoseconds', ['ns', 'time']],
    ['microseconds', ['us', 'time']],
    ['milliseconds', ['ms', 'time']],
    ['seconds', ['s', 'time']],
    ['bytes', ['B', 'bytes']],
    ['none', ['count', 'samples']],
]);
function speedscope_build(value) {
    const { profiles, shared, exporter = '' } = (0,parse_json/* isRecord */.u)(value) ? value : {};
    const frames = (0,parse_json/* isRecord */.u)(shared) ? shared['frames'] : undefined;
    if (!Array.isArray(profiles) || !Array.isArray(frames))
        return 'it has no lists of profiles and of frames';
    const maker = typeof exporter === 'string' ? exporter.slice(0, 200) : '';
    const namer = maker === ours ? ourNames : foreignNames(profiles);
    const parts = [];
    for (const each of profiles) {
        const part = partOf(each, namer);
        if (typeof part === 'string')
            return part;
        parts.push(part);
    }
    const valueTypes = typesOf(parts, maker === 'pyinstrument');
    const builder = new profile_builder/* ProfileBuilder */.b(valueTypes);
    const places = placesOf(builder, frames, makerOf(maker).tool);
    if (typeof places === 'string')
        return places;
    for (const { content, type, unit, inBase, thread } of parts) {
        const column = valueTypes.findIndex((each) => each.name === type && each.unit === unit);
        const threadPlace = thread === undefined ? -1 : builder.thread(thread);
        const fault = readStacks(content, builder, places, (stack, weight) => {
            const values = valueTypes.map((_, place) => (place === column ? inBase(weight) : 0));
            builder.sample(stack, threadPlace, values);
        });
        if (fault !== undefined)
            return fault;
    }
    return { profile: builder.done({ ...makerOf(maker), format: speedscope.name }), findings: [] };
}
/** `py-spy@0.4.3`. */
function makerOf(exporter) {
    if (exporter === '' || exporter === ours)
        return { tool: 'speedscope' };
    const [, tool, toolVersion] = /^(.+)@(\d\S*)$/su.exec(exporter) ?? [];
    return tool === undefined || toolVersion === undefined ? { tool: exporter } : { tool, toolVersion };
}
/** What we write as the exporter; then the name of a profile is `type` or `type: thread`. */
const ours = 'benchline';
const ourNames = (name) => {
    const colon = name.indexOf(': ');
    return colon === -1 ? { type: name } : { type: name.slice(0, colon), thread: name.slice(colon + 2) };
};
/** Several profiles are mostly threads; but a thread's wall clock and its CPU time may be two profiles, and never add up. */
function foreignNames(profiles) {
    const names = profiles.map((each) => ((0,parse_json/* isRecord */.u)(each) ? String(each['name']) : ''));
    const clocks = new Set(names.map((name) => clock.exec(name)?.[0].toLowerCase() ?? ''));
    const areClocks = clocks.has('wall') && clocks.has('cpu');
    const threads = new Map();
    return (name, isTime) => {
        const type = areClocks && isTime ? clock.exec(name)?.[0].toLowerCase() : undefined;
        // `Thread 4711 "MainThread"`: the number differs in every run.
        const [isThread, own = ''] = /^Thread \d+ "(.*)"$/su.exec(name) ?? [];
        const thread = isThread === undefined ? name : own || (threads.get(name) ?? `thread ${threads.size + 1}`);
        threads.set(name, thread);
        return {
            ...(type === undefined ? {} : { type }),
            ...(isThread === undefined && profiles.length === 1 ? {} : { thread }),
        };
    };
}
const clock = /\b(?:wall|cpu)\b/iu;
function partOf(content, namer) {
    if (!(0,parse_json/* isRecord */.u)(content))
        return 'a profile is no object';
    const { name, unit } = content;
    const [word, usual] = units.get(unit) ?? [];
    if (word === undefined || usual === undefined)
        return 'a profile has none of its units';
    if (typeof name !== 'string')
        return 'a profile has no name';
    const { type = usual, thread } = namer(name, usual === 'time');
    return { content, type, unit: (0,model_unit/* toBase */.FU)(1, word).unit, inBase: (value) => (0,model_unit/* toBase */.FU)(value, word).value, thread };
}
function typesOf(parts, isSampler) {
    const types = new Map();
    for (const { type, unit, content } of parts) {
        const nature = content['type'] === 'evented' && !isSampler ? 'timed' : 'sampled';
        const key = `${unit} ${type}`;
        types.set(key, types.get(key) ?? { name: type, unit, nature, additive: true });
    }
    return [...types.values()];
}
/**
 * The place of every frame in the table of frames, `callerItself` for what is no code: pyinstrument gives the time of a
 * caller itself to a frame `[self]`, py-spy begins stacks with their thread's id, which differs in every run. pyinstrument
 * also tells where functions begin, not where they stood.
 */
function placesOf(builder, frames, tool) {
    const isPyinstrument = tool === 'pyinstrument';
    const places = new Int32Array(frames.length);
    for (const [index, frame] of frames.entries()) {
        const { name, file, line } = (0,parse_json/* isRecord */.u)(frame) ? frame : {};
        if (typeof name !== 'string')
            return 'a frame has no name';
        const path = typeof file === 'string' && file !== '' && file !== '<built-in>' ? file : undefined;
        const isNoCode = (isPyinstrument && name === '[self]') || (tool === 'py-spy' && /^thread \(.*\)(?:: .*)?$/su.test(name));
        if (isNoCode && path === undefined) {
            places[index] = callerItself;
            continue;
        }
        const at = python_code_isLine(line) ? line : 0;
        const place = builder.function(plainName(name) || '(no name)', {
            ...(path === undefined ? {} : { path }),
            ...(isPyinstrument && at > 0 ? { startLine: at } : {}),
            uncertain: isUncertainName(name, path),
        });
        places[index] = builder.frame(place, isPyinstrument ? 0 : at);
    }
    return places;
}

;// CONCATENATED MODULE: ./build/formats/profiles/index.js
/** The table of profile formats. */













const profileFormats = [
    pstats,
    lprof,
    lineProfilerText,
    memoryProfiler,
    mprof,
    pyinstrumentSession,
    pyinstrumentJson,
    scalene,
    cpuprofile,
    folded,
    pprof,
    speedscope,
    benchline_profile/* benchlineProfile */._,
];


/***/ }),

/***/ 96508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
// JSON of any origin → its value, after a look at how much memory the value would need: parsing cannot be stopped.
/** A container takes some 60 bytes of memory, a string 40, any other value 8. */
const most = { containers: 2 ** 23, strings: 2 ** 24, values: 2 ** 26, depth: 20_000 };
/**
 * The value, or in a sentence why there is none. Bytes that are no UTF-8 become U+FFFD. `Object.hasOwn` tells whether a
 * key is really there: `__proto__` is a key like any other.
 */
function parseJson(bytes) {
    const because = tooMuch(bytes);
    if (because !== undefined)
        return { because };
    let text;
    try {
        text = new TextDecoder().decode(bytes);
    }
    catch {
        return { because: 'it is longer than a text can be' };
    }
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { because: 'it is no whole JSON text: it is damaged or cut off' };
    }
}
function tooMuch(bytes) {
    let [containers, strings, values, depth] = [0, 0, 0, 0];
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Where there are fewer bytes than values may be, commas need not be counted, and numbers are passed by four bytes each.
    const words = bytes.length > most.values ? 0 : bytes.length - 3;
    for (let at = 0; at < bytes.length; at += 1) {
        while (at < words && isOfNumbers(view.getUint32(at, true)))
            at += 4;
        const char = bytes[at] ?? 0;
        // Digits mostly, and letters of no string.
        if (char < 0x22 || (char > 0x2c && char < 0x5b))
            continue;
        if (char === 0x22) {
            strings += 1;
            at = endOfString(bytes, at);
        }
        else if (char === 0x2c) {
            values += 1;
        }
        else if (char === 0x5b || char === 0x7b) {
            containers += 1;
            depth += 1;
            if (depth > most.depth)
                return `it is nested deeper than ${most.depth} levels`;
        }
        else if (char === 0x5d || char === 0x7d) {
            depth -= 1;
        }
    }
    return containers > most.containers || strings > most.strings || values > most.values
        ? 'it holds more values than fit into memory'
        : undefined;
}
/** Whether each of the four bytes is one of 0x28 to 0x3f: digits, `+`, `,`, `-`, `.`, `:`; no quote, bracket or letter. */
const isOfNumbers = (word) => ((word & 0xe0e0e0e0) | 0) === 0x20202020 && ((word | (word << 1)) & 0x10101010) === 0x10101010;
/** Where the string that begins at `from` ends. */
function endOfString(bytes, from) {
    let start = from + 1;
    for (;;) {
        const end = bytes.indexOf(0x22, start);
        if (end === -1)
            return bytes.length;
        let backslashes = 0;
        while (bytes[end - 1 - backslashes] === 0x5c)
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end;
        start = end + 1;
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 29473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ ProfileBuilder)
});

// EXTERNAL MODULE: ./build/formats/profiles/function-places.js
var function_places = __webpack_require__(72037);
// EXTERNAL MODULE: ./build/formats/profiles/growing-column.js
var growing_column = __webpack_require__(46670);
;// CONCATENATED MODULE: ./build/formats/profiles/origin-of.js
/** In this order; the first that matches names it. */
const signs = [
    // `<string>`, `<frozen importlib._bootstrap>`, `<attrs generated init …>`: no file on disk.
    [/^<.*>$/su, 'generated'],
    [/(?:^|\/)(?:site-packages|dist-packages|node_modules)\//u, 'package'],
    [/(?:^|\/)lib\/python\d+(?:\.\d+)?(?:\.zip)?\//u, 'standard'],
    [/^(?:node|v8|internal):/u, 'runtime'],
    [/\.(?:so|dylib|dll|pyd)(?:\.[\d.]+)?$/u, 'native'],
];
/** `~` is what pstats calls the file of what is written in C. */
function originOf(path) {
    if (path === '' || path === '~')
        return 'native';
    const plain = path.replaceAll('\\', '/');
    return signs.find(([pattern]) => pattern.test(plain))?.[1] ?? 'unknown';
}

// EXTERNAL MODULE: ./build/formats/profiles/row-limit.js
var row_limit = __webpack_require__(17524);
;// CONCATENATED MODULE: ./build/formats/profiles/pair-columns.js
/** Different pairs of whole numbers, each once and numbered as they come: two columns, and where in them each pair stands. */

/** Pairs that are looked at in vain: only numbers that were chosen for it bring so many to one place. */
const mostSteps = 4096;
/** Open addressing over typed arrays: a `Map` would need an object for each key of two numbers. */
class PairColumns {
    length = 0;
    first = new Int32Array(64);
    second = new Int32Array(64);
    /** Twice as many as there is room for pairs, a power of two; -1 where none stands. */
    slots = new Int32Array(128).fill(-1);
    /** Where the pair stands, from now on if not before. Both are 32-bit integers. */
    placeOf(first, second) {
        const { slots } = this;
        const mask = slots.length - 1;
        let slot = hash(first, second) & mask;
        for (let steps = 0; steps < mostSteps; steps += 1) {
            const place = slots[slot] ?? -1;
            if (place < 0)
                return this.add(first, second, slot);
            if (this.first[place] === first && this.second[place] === second)
                return place;
            slot = (slot + 1) & mask;
        }
        throw new row_limit/* TooManyRows */.Z();
    }
    /** Both columns, as long as there are pairs. */
    done() {
        return [this.first.slice(0, this.length), this.second.slice(0, this.length)];
    }
    add(first, second, slot) {
        (0,row_limit/* limit */.A)(this.length);
        const place = this.length;
        this.first[place] = first;
        this.second[place] = second;
        this.slots[slot] = place;
        this.length = place + 1;
        if (this.length === this.first.length)
            this.enlarge();
        return place;
    }
    enlarge() {
        this.first = twice(this.first);
        this.second = twice(this.second);
        const slots = new Int32Array(2 * this.slots.length).fill(-1);
        const mask = slots.length - 1;
        for (let place = 0; place < this.length; place += 1) {
            let slot = hash(this.first[place] ?? 0, this.second[place] ?? 0) & mask;
            while ((slots[slot] ?? -1) >= 0)
                slot = (slot + 1) & mask;
            slots[slot] = place;
        }
        this.slots = slots;
    }
}
function twice(column) {
    const larger = new Int32Array(2 * column.length);
    larger.set(column);
    return larger;
}
function hash(first, second) {
    const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
    return mixed ^ (mixed >>> 15);
}

;// CONCATENATED MODULE: ./build/formats/profiles/profile-builder.js





/** Places are numbers from 0 in the order in which things were first named. */
class ProfileBuilder {
    fileOf = new Map();
    places = new function_places/* FunctionPlaces */.h();
    threadOf = new Map();
    functions = [];
    /** Functions and lines, callers and frames. */
    frames = new PairColumns();
    stacks = new PairColumns();
    samples = { stack: (0,growing_column/* integers */.m)(), thread: (0,growing_column/* integers */.m)(), values: [(0,growing_column/* numbers */.n)()] };
    valueTypes;
    functionRows = [];
    edges = [];
    lineRows = [];
    series = [];
    constructor(valueTypes) {
        this.valueTypes = valueTypes;
        this.samples.values = valueTypes.map(growing_column/* numbers */.n);
    }
    file(path) {
        return placeOf(this.fileOf, path);
    }
    /** The same name in the same file at the same line is the same function. */
    function(name, more = {}) {
        const { path, startLine, uncertain = false } = more;
        const next = this.functions.length;
        const place = this.places.placeOf(path, name, startLine ?? -1, next);
        if (place < next)
            return place;
        (0,row_limit/* limit */.A)(next);
        const made = { name };
        if (path !== undefined)
            made.file = this.file(path);
        if (startLine !== undefined)
            made.startLine = startLine;
        if (uncertain)
            made.uncertain = true;
        this.functions.push(made);
        return place;
    }
    /** `line` 0 where it is not known; one that no column could hold makes the profile unusable, as any impossible one. */
    frame(functionPlace, line) {
        return this.frames.placeOf(functionPlace, (line | 0) === line ? line : -1);
    }
    /** The stack that calls `frame` from `parent` (-1: nobody). */
    stack(parent, frame) {
        return this.stacks.placeOf(parent, frame);
    }
    thread(name) {
        return placeOf(this.threadOf, name);
    }
    /** `thread` -1 where it is not known; one value for each value type. */
    sample(stack, thread, values) {
        (0,row_limit/* limit */.A)((this.samples.stack.length * (values.length + 1)) / 16);
        this.samples.stack.push(stack);
        this.samples.thread.push(thread);
        const columns = this.samples.values;
        for (let place = 0; place < columns.length; place += 1)
            columns[place]?.push(values[place] ?? 0);
    }
    done(header) {
        const [functions, lines] = this.frames.done();
        const [parents, frames] = this.stacks.done();
        return {
            header,
            valueTypes: this.valueTypes,
            files: [...this.fileOf.keys()].map((path) => ({ path, origin: originOf(path) })),
            functions: this.functions,
            threads: [...this.threadOf.keys()],
            frames: { function: functions, line: lines },
            stacks: { parent: parents, frame: frames },
            samples: {
                stack: this.samples.stack.done(),
                thread: this.samples.thread.done(),
                values: this.samples.values.map((column) => column.done()),
            },
            functionRows: this.functionRows,
            edges: this.edges,
            lineRows: this.lineRows,
            series: this.series,
        };
    }
}
function placeOf(places, name) {
    const known = places.get(name);
    if (known !== undefined)
        return known;
    (0,row_limit/* limit */.A)(places.size);
    places.set(name, places.size);
    return places.size - 1;
}


/***/ }),

/***/ 47979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ profileFamily),
/* harmony export */   mx: () => (/* binding */ profileVersion),
/* harmony export */   z1: () => (/* binding */ profileText)
/* harmony export */ });
/** What such a text begins with, and which version of it this is. */
const profileFamily = 'benchline.profile/';
const profileVersion = '1';
function profileText(profile) {
    const { header, valueTypes, files, functions, threads, frames, stacks, samples } = profile;
    const { functionRows, edges, lineRows, series } = profile;
    return `${JSON.stringify({
        schema: `${profileFamily}${profileVersion}`,
        header,
        valueTypes,
        files: columns(files, { path: ({ path }) => path, origin: ({ origin }) => origin }),
        functions: columns(functions, {
            name: ({ name }) => name,
            file: ({ file }) => file,
            startLine: ({ startLine }) => startLine,
            uncertain: ({ uncertain }) => uncertain,
        }),
        threads,
        frames: { function: [...frames.function], line: [...frames.line] },
        stacks: { parent: [...stacks.parent], frame: [...stacks.frame] },
        samples: {
            stack: [...samples.stack],
            thread: [...samples.thread],
            values: samples.values.map((column) => [...column]),
        },
        functionRows: columns(functionRows, {
            function: (row) => row.function,
            calls: ({ calls }) => calls,
            primitiveCalls: ({ primitiveCalls }) => primitiveCalls,
            self: ({ self }) => self,
            total: ({ total }) => total,
        }),
        edges: columns(edges, {
            caller: ({ caller }) => caller,
            callee: ({ callee }) => callee,
            calls: ({ calls }) => calls,
            self: ({ self }) => self,
            total: ({ total }) => total,
        }),
        lineRows: columns(lineRows, {
            file: ({ file }) => file,
            line: ({ line }) => line,
            function: (row) => row.function,
            hits: ({ hits }) => hits,
            values: ({ values }) => values,
        }),
        series,
    })}\n`;
}
function columns(rows, cells) {
    return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, rows.map((row) => cell(row) ?? null)]));
}


/***/ }),

/***/ 86991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ readProfile)
});

// EXTERNAL MODULE: ./build/formats/inflate.js
var inflate = __webpack_require__(2616);
;// CONCATENATED MODULE: ./build/formats/profiles/check-profile.js
const mostLine = 2 ** 24;
const mostName = 16_384;
/** In words that follow "of it"; the first fault that is found, undefined where there is none. */
function checkProfile(profile) {
    return (faultOfNames(profile) ??
        faultOfStacks(profile) ??
        faultOfSamples(profile) ??
        faultOfRows(profile) ??
        faultOfSeries(profile) ??
        (measuresSomething(profile) ? undefined : 'no measurement in it is more than zero'));
}
const isPlace = (place, table) => Number.isInteger(place) && place >= 0 && place < table.length;
const isName = (name) => name !== '' && name.length <= mostName;
const isLine = (line) => Number.isInteger(line) && line >= 0 && line <= mostLine;
const isAmount = (value) => value >= 0 && value < Infinity;
const isCount = (value) => value === undefined || (Number.isSafeInteger(value) && value >= 0);
const areAmounts = (values, types) => values === undefined || (values.length === types.length && values.every(isAmount));
function faultOfNames({ header, valueTypes, files, functions, threads }) {
    if (!isName(header.tool) || !isName(header.format))
        return 'the tool or the format has no name';
    const { interval = 0, duration = 0, cpuTime = 0, samples = 0, at = 0 } = header;
    if (![interval, duration, cpuTime, samples, at].every(isAmount))
        return 'a number of the header is none';
    const types = valueTypes.map(({ name, unit }) => name + unit);
    if (new Set(types).size < types.length)
        return 'two kinds of value have one name';
    if (valueTypes.some(({ name, unit }) => !isName(name) || !isName(unit)))
        return 'a value has no name or unit';
    if (files.some(({ path }) => path.length > mostName))
        return 'the path of a file is too long';
    if (threads.some((name) => name.length > mostName))
        return 'the name of a thread is too long';
    for (const { name, file, startLine = 1 } of functions) {
        if (!isName(name))
            return 'a function has no name or a name that is too long';
        if (file !== undefined && !isPlace(file, files))
            return 'a function is in a file that is not there';
        if (startLine < 1 || !isLine(startLine))
            return 'a function begins at an impossible line';
    }
    return undefined;
}
function faultOfStacks({ functions, frames, stacks }) {
    if (frames.function.length !== frames.line.length)
        return 'the table of frames is uneven';
    if (!frames.function.every((place) => isPlace(place, functions)))
        return 'a frame is of no function';
    if (!frames.line.every(isLine))
        return 'a frame stands at an impossible line';
    if (stacks.parent.length !== stacks.frame.length)
        return 'the table of stacks is uneven';
    if (!stacks.frame.every((place) => isPlace(place, frames.function)))
        return 'a stack ends in no frame';
    if (!stacks.parent.every((parent, place) => parent >= -1 && parent < place))
        return 'the stacks are not a tree';
    return undefined;
}
function faultOfSamples({ valueTypes, threads, stacks, samples }) {
    const { stack, thread, values } = samples;
    if (values.length !== valueTypes.length)
        return 'the samples have other values than the profile names';
    if (stack.length !== thread.length || values.some(({ length }) => length !== stack.length))
        return 'the table of samples is uneven';
    if (!stack.every((place) => isPlace(place, stacks.parent)))
        return 'a sample is of no stack';
    if (!thread.every((place) => place === -1 || isPlace(place, threads)))
        return 'a sample is of no thread';
    if (!values.every((column) => column.every(isAmount)))
        return 'a value is negative or not finite';
    return undefined;
}
/** Whether two have one caller and one callee: grouped by the callee and told apart by marks, for there may be a million. */
function isTwice(edges, functions) {
    const ends = new Int32Array(functions + 1);
    for (const { callee } of edges)
        ends[callee] = (ends[callee] ?? 0) + 1;
    for (let place = 1; place <= functions; place += 1)
        ends[place] = (ends[place] ?? 0) + (ends[place - 1] ?? 0);
    const callers = new Int32Array(edges.length);
    for (const { caller, callee } of edges) {
        const at = (ends[callee] ?? 0) - 1;
        ends[callee] = at;
        callers[at] = caller;
    }
    const calledLast = new Int32Array(functions).fill(-1);
    for (let callee = 0; callee < functions; callee += 1)
        for (let at = ends[callee] ?? 0; at < (ends[callee + 1] ?? 0); at += 1) {
            const caller = callers[at] ?? 0;
            if (calledLast[caller] === callee)
                return true;
            calledLast[caller] = callee;
        }
    return false;
}
function faultOfRows(profile) {
    const { valueTypes, files, functions, functionRows, edges, lineRows } = profile;
    const seen = { functions: new Uint8Array(functions.length), lines: new Set() };
    for (const { function: place, calls, primitiveCalls, self, total } of functionRows) {
        if (!isPlace(place, functions))
            return 'a row is of no function';
        if (seen.functions[place] === 1)
            return 'a function has two rows';
        seen.functions[place] = 1;
        if (!isCount(calls) || !isCount(primitiveCalls))
            return 'a number of calls is none';
        if (!areAmounts(self, valueTypes) || !areAmounts(total, valueTypes))
            return 'a value of a function is negative or not finite';
    }
    for (const { caller, callee, calls, self, total } of edges) {
        if (!isPlace(caller, functions) || !isPlace(callee, functions))
            return 'a call is of no function';
        if (!isCount(calls))
            return 'a number of calls is none';
        if (!areAmounts(self, valueTypes) || !areAmounts(total, valueTypes))
            return 'a value of a call is negative or not finite';
    }
    if (isTwice(edges, functions.length))
        return 'a caller and what it calls have two rows';
    for (const { file, line, function: place, hits, values } of lineRows) {
        if (!isPlace(file, files) || !isLine(line))
            return 'a row is of no line';
        if (place !== undefined && !isPlace(place, functions))
            return 'a line is in a function that is not there';
        if (seen.lines.size === seen.lines.add(`${file} ${line} ${place}`).size)
            return 'a line has two rows';
        if (!isCount(hits))
            return 'a number of hits is none';
        if (!areAmounts(values, valueTypes))
            return 'a value of a line is negative or not finite';
    }
    return undefined;
}
function faultOfSeries({ series }) {
    for (const { name, unit, points } of series) {
        if (!isName(name) || !isName(unit))
            return 'a series has no name or unit';
        if (points.length === 0)
            return 'a series has no points';
        let last = 0;
        for (const [at, value] of points) {
            if (!isAmount(at) || !isAmount(value))
                return 'a point of a series is negative or not finite';
            if (at < last)
                return 'the points of a series are out of order';
            last = at;
        }
    }
    return undefined;
}
/** A profile that was cut short or never written is no run that took no time. */
function measuresSomething({ samples, functionRows, lineRows, series }) {
    const isMore = (value) => value > 0;
    return (samples.values.some((column) => column.some(isMore)) ||
        functionRows.some(({ calls = 0, self, total }) => calls > 0 || self?.some(isMore) || total?.some(isMore)) ||
        lineRows.some(({ hits = 0, values }) => hits > 0 || values?.some(isMore)) ||
        series.some(({ points }) => points.some(([, value]) => value > 0)));
}

// EXTERNAL MODULE: ./build/formats/profiles/refuse.js
var refuse = __webpack_require__(97188);
// EXTERNAL MODULE: ./build/formats/profiles/row-limit.js
var row_limit = __webpack_require__(17524);
;// CONCATENATED MODULE: ./build/formats/profiles/read-profile.js




/** Bytes that are read at all: as they come, and inflated. */
const most = { raw: 64 * 2 ** 20, inflated: 512 * 2 ** 20 };
/** Bytes of the beginning that a format is recognised by. */
const headLength = 64 * 1024;
/**
 * Reads a profile; gzip is undone by itself. Everything that is wrong, whatever the bytes, is a finding of severity
 * error, and then there is no profile: a part of a file is not what was measured. Never rejects.
 */
async function readProfile(bytes, options) {
    const { name } = options;
    const { profile, findings } = await readNameless(bytes, options);
    const placed = name === undefined ? findings : findings.map((finding) => place(finding, name));
    return profile === undefined ? { findings: placed } : { profile, findings: placed };
}
async function readNameless(bytes, { formats, format: said }) {
    if (bytes.length > most.raw)
        return (0,refuse/* refuse */.T)('too-large', `the profile is larger than ${most.raw / 2 ** 20} MiB`, shorter);
    const plain = (0,inflate/* isGzip */.b)(bytes) ? await (0,inflate/* inflate */.U)(bytes, most.inflated) : bytes;
    if (plain === 'broken')
        return (0,refuse/* refuse */.T)('broken-gzip', 'the profile is gzip, but damaged or cut off');
    if (plain === 'too-large')
        return (0,refuse/* refuse */.T)('too-large', `the profile is larger than ${most.inflated / 2 ** 20} MiB when inflated`, shorter);
    if (plain.length === 0)
        return (0,refuse/* refuse */.T)('empty-profile', 'the profile is empty', 'See whether the program ended by itself.');
    const head = plain.subarray(0, headLength);
    const claimants = said === undefined ? formats.filter((each) => each.recognises(head)) : [said];
    const [format] = claimants;
    if (format === undefined)
        return (0,refuse/* refuse */.T)('unknown-format', `the profile is of no known format; known are ${names(formats)}`);
    if (claimants.length > 1)
        return (0,refuse/* refuse */.T)('ambiguous-format', `the profile could be of several formats: ${names(claimants)}`);
    return checked(format, plain);
}
const shorter = 'Profile a shorter run, or sample less often.';
const names = (formats) => formats.map(({ name }) => name).join(', ');
const place = (finding, file) => ({
    ...finding,
    position: { file, ...finding.position },
});
/** Whatever a reader does, what comes out is a whole profile or an error. */
function checked(format, bytes) {
    let read;
    try {
        read = format.read(bytes);
    }
    catch (error) {
        return error instanceof row_limit/* TooManyRows */.Z
            ? (0,refuse/* refuse */.T)('too-large', 'the profile has more different stacks than can be held', shorter)
            : (0,refuse/* refuse */.T)('unreadable-profile', `the profile cannot be read as ${format.name}: ${String(error)}`);
    }
    const isError = read.findings.some(({ severity }) => severity === 'error');
    if (isError)
        return { findings: read.findings };
    const { profile } = read;
    const because = profile === undefined ? 'nothing is in it' : checkProfile(profile);
    return because === undefined
        ? read
        : {
            findings: [
                ...read.findings,
                ...(0,refuse/* refuse */.T)('unusable-profile', `the ${format.name} profile is unusable: ${because}`, 'Profile it again, and see whether the program ended by itself.').findings,
            ],
        };
}


/***/ }),

/***/ 97188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
const refuse = (code, text, remedy) => ({
    findings: [{ code, severity: 'error', text, ...(remedy === undefined ? {} : { remedy }) }],
});


/***/ }),

/***/ 17524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limit),
/* harmony export */   Z: () => (/* binding */ TooManyRows)
/* harmony export */ });
/** How much of a profile is held. */
/** Rows of a table at most, and sixteen times as many numbers of samples: that is about 512 MiB. */
const mostRows = 2 ** 22;
/** Thrown instead of using up the memory; `readProfile` makes a finding of it. */
class TooManyRows extends Error {
}
/** Before a row is added to this many. */
function limit(rows) {
    if (rows >= mostRows)
        throw new TooManyRows();
}


/***/ }),

/***/ 53966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ resultFormats)
});

// EXTERNAL MODULE: ./build/model/json-text.js
var json_text = __webpack_require__(74268);
// EXTERNAL MODULE: ./build/model/metric.js
var metric = __webpack_require__(16080);
// EXTERNAL MODULE: ./build/model/sample.js
var sample = __webpack_require__(14518);
// EXTERNAL MODULE: ./build/model/unit.js
var model_unit = __webpack_require__(90614);
;// CONCATENATED MODULE: ./build/formats/results/repeats-key.js
// Tells whether an object in a JSON text has a key twice: parsers keep the last one in silence, and so lose values.
/** `text` must be JSON and `value` what it says. Escapes make no difference: `"a"` and `"\u0061"` are one key. */
function repeatsKey(text, value) {
    return keysWritten(text) !== keysKept(value);
}
/** A colon outside a string stands behind a key and nowhere else. */
function keysWritten(text) {
    let count = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"')
            quoted = !quoted;
        else if (quoted && char === '\\')
            at += 1;
        else if (!quoted && char === ':')
            count += 1;
    }
    return count;
}
function keysKept(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    const children = Array.isArray(value) ? value : Object.values(value);
    let count = Array.isArray(value) ? 0 : children.length;
    for (const child of children)
        count += keysKept(child);
    return count;
}

;// CONCATENATED MODULE: ./build/formats/results/benchline.js





const family = 'benchline.results/';
const schema = `${family}1`;
/** Beyond this a number of nanoseconds, bytes or instructions is no measurement, and doubles skip whole numbers. */
const largest = Number.MAX_SAFE_INTEGER;
/** Characters of JSON that are read at all. */
const longest = 100 * 2 ** 20;
const benchline = { name: 'benchline', recognises, read };
/** A JSON object that names its schema near its beginning, of any version: a newer one is refused by name. */
function recognises(head) {
    return /^\uFEFF?\s*\{/u.test(head) && /"schema"\s*:\s*"benchline\.results\//u.test(head);
}
function read(text) {
    const samples = [];
    const findings = [];
    const note = (code, message, remedy) => {
        findings.push({ code, severity: 'error', text: message, ...(remedy !== undefined && { remedy }) });
    };
    const file = fileOf(text.replace(/^\uFEFF/u, ''), note);
    if (file !== undefined)
        samples.push(...benchmarksOf(file, note));
    return { samples, findings };
}
/** The outermost object, once it is known to be of this version. */
function fileOf(text, note) {
    if (text.length > longest) {
        note('too-large', `the results are larger than ${longest / 2 ** 20} MiB`);
        return undefined;
    }
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\u0000-\u0008\u000E-\u001F]/u.test(text.slice(0, 4096))) {
        note('not-text', 'the results are binary, not text');
        return undefined;
    }
    const reading = (0,json_text/* readJson */.Vh)(text);
    if ('problem' in reading) {
        const { line, column, text: why } = reading.problem;
        const place = line === undefined || column === undefined ? '' : ` at ${line}:${column}`;
        note('not-json', `the results are not JSON that can be read${place}: ${why}`);
        return undefined;
    }
    const file = fields(reading.value);
    if (file === undefined) {
        note('wrong-type', `the results are ${kind(reading.value)}, not an object with "schema" and "benchmarks"`);
        return undefined;
    }
    if (repeatsKey(text, file)) {
        note('repeated-key', 'a key stands twice in one object, so that one of its values would be lost');
        return undefined;
    }
    if (file['schema'] === schema)
        return file;
    const named = typeof file['schema'] === 'string' ? quote(file['schema']) : kind(file['schema']);
    if (typeof file['schema'] === 'string' && /^benchline\.results\/[1-9][0-9]*$/u.test(file['schema'])) {
        note('newer-schema', `schema: ${named} is newer than this Benchline, which reads "${schema}"`, 'Update Benchline.');
    }
    else {
        note('wrong-schema', `schema: expected "${schema}", found ${named}`);
    }
    return undefined;
}
function benchmarksOf(file, note) {
    const list = file['benchmarks'];
    if (!isList(list)) {
        note('wrong-type', `benchmarks: expected a list, found ${kind(list)}`);
        return [];
    }
    const places = new Map();
    return list.flatMap((entry, index) => {
        const path = `benchmarks[${index}]`;
        const benchmark = fields(entry);
        if (benchmark === undefined) {
            note('wrong-type', `${path}: expected an object, found ${kind(entry)}`);
            return [];
        }
        const name = nameOf(benchmark['name'], `${path}.name`, note);
        if (name === undefined)
            return [];
        const earlier = places.get(name);
        if (earlier !== undefined) {
            note('duplicate-name', `${path}.name: ${quote(name)} is also the name of ${earlier}`);
            return [];
        }
        places.set(name, path);
        const metrics = fields(benchmark['metrics']);
        if (metrics === undefined || Object.keys(metrics).length === 0) {
            const found = metrics === undefined ? kind(benchmark['metrics']) : 'an empty object';
            note('wrong-type', `${path}.metrics: expected an object with at least one metric, found ${found}`);
            return [];
        }
        return Object.entries(metrics).flatMap(([key, value]) => {
            const sample = sampleOf(name, key, value, `${path}.metrics.${plain(key)}`, note);
            return sample === undefined ? [] : [sample];
        });
    });
}
function sampleOf(benchmark, key, value, path, note) {
    const metricName = nameOf(key, path, note);
    const series = fields(value);
    if (metricName === undefined)
        return undefined;
    if (series === undefined) {
        note('wrong-type', `${path}: expected an object with "unit" and "values", found ${kind(value)}`);
        return undefined;
    }
    // A misspelt `better` would turn the verdict round, so nothing unknown is passed over here.
    const unknown = Object.keys(series).find((name) => !['unit', 'values', 'better', 'nature'].includes(name));
    if (unknown !== undefined) {
        note('unknown-key', `${path}: no such key ${quote(unknown)}; there are unit, values, better and nature`);
        return undefined;
    }
    const unit = nameOf(series['unit'], `${path}.unit`, note);
    const values = valuesOf(series['values'], unit ?? '', `${path}.values`, note);
    if (unit === undefined || values === undefined)
        return undefined;
    const metric = metricOf(metricName, unit, series, path, note);
    return metric === undefined ? undefined : (0,sample/* makeSample */.L)(benchmark, metric, values);
}
/** The metric that a series is of: Benchline's own where it has the name of one, and then it must agree with it. */
function metricOf(name, unit, series, path, note) {
    const known = metric/* processMetrics */.Lq.find(({ metric }) => metric.name === name);
    const base = (0,model_unit/* toBase */.FU)(0, unit).unit;
    if (known !== undefined && known.metric.unit !== base) {
        note('wrong-unit', `${path}.unit: ${quote(unit)} is no unit of ${known.meaning}, which is in ${known.metric.unit}`);
        return undefined;
    }
    const better = choice(series['better'], ['lower', 'higher'], `${path}.better`, note);
    const nature = choice(series['nature'], ['exact', 'counted', 'noisy'], `${path}.nature`, note);
    if (better === 'refused' || nature === 'refused')
        return undefined;
    if (known !== undefined) {
        const { metric } = known;
        if ((better ?? metric.better) === metric.better && (nature ?? metric.nature) === metric.nature)
            return metric;
        note('wrong-metric', `${path}: ${name} is ${metric.nature} and ${metric.better} is better, always`);
        return undefined;
    }
    if (better === undefined && /\/\s*s(?:ec(?:onds?)?)?$|^hz$/iu.test(unit)) {
        note('wrong-metric', `${path}: ${quote(unit)} looks like a rate; say "better": "higher" or "lower"`);
        return undefined;
    }
    return { name, unit: base, better: better ?? 'lower', nature: nature ?? 'noisy' };
}
function valuesOf(value, unit, path, note) {
    if (!isList(value) || value.length === 0) {
        note('wrong-type', `${path}: expected a list of at least one number, found ${isList(value) ? 'an empty list' : kind(value)}`);
        return undefined;
    }
    const values = [];
    for (const [index, raw] of value.entries()) {
        const place = `${path}[${index}]`;
        if (typeof raw !== 'number') {
            note('wrong-type', `${place}: expected a number, found ${kind(raw)}`);
            return undefined;
        }
        const converted = (0,model_unit/* toBase */.FU)(raw, unit).value;
        if (!Number.isFinite(converted) || converted < 0 || converted > largest) {
            note('bad-value', `${place}: ${raw} is no measurement; expected a number from 0 to ${largest} in base units`);
            return undefined;
        }
        // Negative zero says no more than zero and would not compare as the same.
        values.push(converted === 0 ? 0 : converted);
    }
    return values;
}
function nameOf(value, path, note) {
    if (typeof value !== 'string') {
        note('wrong-type', `${path}: expected a text, found ${kind(value)}`);
        return undefined;
    }
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    if (value.trim() === '' || value.length > 500 || /[\u0000-\u001F\u007F]/u.test(value)) {
        note('bad-name', `${path}: ${quote(value)} is empty, longer than 500 characters or has control characters`);
        return undefined;
    }
    return value;
}
function choice(value, words, path, note) {
    const word = words.find((candidate) => candidate === value);
    if (value === undefined || word !== undefined)
        return word;
    const found = typeof value === 'string' ? quote(value) : kind(value);
    note('wrong-type', `${path}: expected ${words.map((each) => `"${each}"`).join(' or ')}, found ${found}`);
    return 'refused';
}
const isList = (value) => Array.isArray(value);
/** None of the keys that are looked up stands on the prototype of objects, and JSON can bring no other prototype. */
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const fields = (value) => (isFields(value) ? value : undefined);
function kind(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'number' || typeof value === 'boolean')
        return `the ${typeof value} ${value}`;
    return typeof value === 'string' ? 'a text' : 'an object';
}
const quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
/** A key as it stands in a path; quoted where it would not be read as one step. */
const plain = (key) => (/^[\w-]{1,80}$/u.test(key) ? key : quote(key));
/**
 * The file for samples, which reads back as the same ones. Samples of one benchmark are put together, in the order
 * in which benchmarks first appear. Throws a RangeError where a series comes twice.
 */
function writeResults(samples) {
    const benchmarks = new Map();
    for (const sample of samples) {
        const metrics = benchmarks.get(sample.benchmark) ?? new Map();
        if (metrics.has(sample.metric.name)) {
            throw new RangeError(`${sample.benchmark} has ${sample.metric.name} twice`);
        }
        benchmarks.set(sample.benchmark, metrics.set(sample.metric.name, sample));
    }
    const list = Array.from(benchmarks, ([name, metrics]) => ({
        name,
        metrics: Object.fromEntries(Array.from(metrics, ([metricName, { metric, values }]) => [
            metricName,
            { unit: metric.unit, better: metric.better, nature: metric.nature, values },
        ])),
    }));
    return `${writeJson({ schema, benchmarks: list }, true)}\n`;
}

;// CONCATENATED MODULE: ./build/formats/results/index.js
/** The table of result formats. */

const resultFormats = [benchline];


/***/ }),

/***/ 97655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var _inflate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2616);

/** Bytes that are read at all, compressed or not. */
const most = 100 * 2 ** 20;
/** Characters of the beginning that a format is recognised by. */
const headLength = 64 * 1024;
/**
 * Reads results; gzip is undone by itself. Everything that is wrong, whatever the bytes, is a finding of severity
 * error, and then no samples are given: a part of a file is not what was measured. Never rejects.
 */
async function readResults(bytes, options) {
    const { name, formats } = options;
    const refuse = (code, text, remedy) => ({
        samples: [],
        findings: [
            {
                code,
                severity: 'error',
                text,
                ...(remedy !== undefined && { remedy }),
                ...(name !== undefined && { position: { file: name } }),
            },
        ],
    });
    const packed = (0,_inflate_js__WEBPACK_IMPORTED_MODULE_0__/* .isGzip */ .b)(bytes);
    const plain = packed ? await (0,_inflate_js__WEBPACK_IMPORTED_MODULE_0__/* .inflate */ .U)(bytes, most) : bytes;
    if (plain === 'broken')
        return refuse('broken-gzip', 'the results are gzip, but damaged or cut off');
    if (plain === 'too-large' || plain.length > most) {
        return refuse('too-large', `the results are larger than ${most / 2 ** 20} MiB${packed ? ' when inflated' : ''}`);
    }
    const text = decode(plain);
    if (text === undefined)
        return refuse('not-text', 'the results are binary, not text in UTF-8');
    if (text.trim() === '')
        return refuse('empty-results', 'the results are empty');
    const head = text.slice(0, headLength);
    const claimants = options.format === undefined ? formats.filter((each) => each.recognises(head)) : [options.format];
    const [format] = claimants;
    if (format === undefined || claimants.length > 1) {
        return format === undefined
            ? refuse('unknown-format', `the results are of no known format; known are ${names(formats)}`)
            : refuse('ambiguous-format', `the results could be of several formats: ${names(claimants)}`);
    }
    const { samples, findings } = format.read(text);
    const placed = name === undefined ? findings : findings.map((finding) => place(finding, name));
    return placed.some(({ severity }) => severity === 'error')
        ? { samples: [], findings: placed }
        : { samples, findings: placed };
}
const names = (formats) => formats.map((format) => format.name).join(', ');
const place = (finding, file) => ({
    ...finding,
    position: { file, ...finding.position },
});
/** Text in UTF-8 without a byte order mark; undefined where it is none, or has a NUL as binary files do. */
function decode(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return text.includes('\0') ? undefined : text;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ seriesKey)
/* harmony export */ });
/** What a series is found by: one text for a benchmark and a metric, whatever characters their names hold. */
const seriesKey = (benchmark, metric) => JSON.stringify([benchmark, metric]);


/***/ }),

/***/ 57621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ reachesCounted),
/* harmony export */   W8: () => (/* binding */ countedThreshold),
/* harmony export */   _i: () => (/* binding */ cpuBoundAbove),
/* harmony export */   pI: () => (/* binding */ thresholdOf)
/* harmony export */ });
/** Above this share of the elapsed time spent computing, `judge: auto` lets CPU time speak: it tells the same with less noise. */
const cpuBoundAbove = 0.8;
/** What instructions and allocations are held to where an entry does not say: what is counted needs no wider one. */
const countedThreshold = 0.01;
/** The threshold that holds for one metric of a benchmark. */
function thresholdOf(terms, metric) {
    return terms.thresholds[metric] ?? terms.threshold;
}
/**
 * Whether a counted change is as large as the threshold. What little of loading a program stays in its count makes 1 %
 * more work read as 0.99x %, so 0.5 % less than the threshold is enough.
 */
function reachesCounted(change, threshold) {
    return change >= 0.995 * threshold;
}


/***/ })

};
