export const id = 688;
export const ids = [688];
export const modules = {

/***/ 52784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pairedStretches),
/* harmony export */   T: () => (/* binding */ alignLines)
/* harmony export */ });
/** A table of more places than this is not filled: the stretch is then one. */
const largestTable = 250_000;
/**
 * Lines that read alike (`same`) in both texts, in order, by their longest common subsequence; what lies between two
 * such pairs is a gap. Gives the gaps and pairs as stretches, numbered from the given lines on.
 */
function alignLines(base, head, { baseFrom = 1, headFrom = 1 } = {}) {
    const found = [];
    let [i, j] = [0, 0];
    const add = (baseCount, headCount, alike) => {
        if (baseCount + headCount > 0) {
            found.push({
                base: { from: baseFrom + i, count: baseCount },
                head: { from: headFrom + j, count: headCount },
                alike,
            });
        }
        i += baseCount;
        j += headCount;
    };
    for (const [m, n] of commonPairs(base, head)) {
        add(m - i, n - j, false);
        add(1, 1, true);
    }
    add(base.length - i, head.length - j, false);
    return found;
}
/**
 * A changed stretch in smaller ones: lines that differ in their white space alone are pairs, as are the lines of a gap
 * of as many lines on both sides; every other gap stays one stretch.
 */
function pairedStretches(removed, added, from) {
    const trimmed = (lines) => lines.map((line) => line.trim());
    return alignLines(trimmed(removed), trimmed(added), { baseFrom: from.base, headFrom: from.head }).flatMap(({ base, head }) => base.count !== head.count || base.count === 1
        ? [{ base, head }]
        : Array.from({ length: base.count }, (_, place) => ({
            base: { from: base.from + place, count: 1 },
            head: { from: head.from + place, count: 1 },
        })));
}
/** Places in both, ascending. Equal ends need no table. */
function commonPairs(base, head) {
    const most = Math.min(base.length, head.length);
    let [first, last] = [0, 0];
    while (first < most && base[first] === head[first])
        first += 1;
    while (last < most - first && base.at(-1 - last) === head.at(-1 - last))
        last += 1;
    const pairs = Array.from({ length: first }, (_, place) => [place, place]);
    const middle = tablePairs(base.slice(first, base.length - last), head.slice(first, head.length - last));
    pairs.push(...middle.map(([i, j]) => [i + first, j + first]));
    for (let place = last; place > 0; place -= 1)
        pairs.push([base.length - place, head.length - place]);
    return pairs;
}
function tablePairs(base, head) {
    const width = head.length + 1;
    if (base.length * head.length > largestTable)
        return [];
    const lengths = new Uint16Array((base.length + 1) * width);
    for (let i = base.length - 1; i >= 0; i -= 1) {
        for (let j = head.length - 1; j >= 0; j -= 1) {
            lengths[i * width + j] =
                base[i] === head[j]
                    ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
                    : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
        }
    }
    const pairs = [];
    for (let [i, j] = [0, 0]; i < base.length && j < head.length;) {
        if (base[i] === head[j]) {
            pairs.push([i, j]);
            i += 1;
            j += 1;
        }
        else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
            i += 1;
        else
            j += 1;
    }
    return pairs;
}


/***/ }),

/***/ 29491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ likeness),
/* harmony export */   E: () => (/* binding */ bodyOf)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75669);

/** Fewer tokens than this, as of `def f(): pass`, are found in many functions. */
const fewest = 12;
/** Its own name does not count, and neither does how far the whole is indented; in Python the rest of indentation does. */
function bodyOf(path, name, { lines }, source) {
    const own = name.slice(name.lastIndexOf('.') + 1);
    const dialect = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectOf */ .E3)(path);
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(source.slice(lines.from - 1, lines.to).join('\n'), dialect), dialect);
    const outer = tokens[0]?.indent ?? 0;
    const text = tokens.map((token) => {
        const word = token.text === own ? '§' : token.text;
        return dialect === 'python' && token.indent >= 0 ? `\n${token.indent - outer}:${word}` : word;
    });
    return {
        text: text.join(' '),
        words: new Set(tokens.map((token) => token.text)),
        telling: tokens.length >= fewest,
    };
}
/** Jaccard's index: what both have over what either has, 0 to 1. */
function likeness(a, b) {
    let both = 0;
    for (const word of a.words)
        if (b.words.has(word))
            both += 1;
    const either = a.words.size + b.words.size - both;
    return either === 0 ? 0 : both / either;
}


/***/ }),

/***/ 60451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ callersOf)
/* harmony export */ });
/** By identity, the identities that call it directly. */
function callersOf({ profiles, functions }) {
    const found = new Map();
    const add = (caller, callee) => {
        if (caller < 0 || callee < 0 || caller === callee)
            return;
        const own = found.get(callee) ?? new Set();
        found.set(callee, own.add(caller));
    };
    profiles.forEach(({ stacks, frames, edges }, run) => {
        const place = functions.places[run];
        if (place === undefined)
            return;
        const identityAt = (stack) => place[frames.function[stacks.frame[stack] ?? -1] ?? -1] ?? -1;
        for (let stack = 0; stack < stacks.frame.length; stack += 1) {
            const above = stacks.parent[stack] ?? -1;
            if (above >= 0)
                add(identityAt(above), identityAt(stack));
        }
        for (const { caller, callee } of edges)
            add(place[caller] ?? -1, place[callee] ?? -1);
    });
    return found;
}


/***/ }),

/***/ 70183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusals)
/* harmony export */ });
/* unused harmony export headerDifferences */
/** What must agree, in the order in which it is told. What one side alone tells does not agree. */
const compared = new Map([
    ['tool', ({ tool }) => tool],
    ['tool version', ({ toolVersion }) => toolVersion],
    ['runtime', ({ runtime }) => (runtime === undefined ? undefined : minorOf(runtime))],
    ['mode', ({ mode }) => mode],
    ['interval', ({ interval }) => (interval === undefined ? undefined : milliseconds(interval))],
    ['threads', ({ threads }) => threads],
    ['hash seed', ({ hashSeed }) => hashSeed],
    ['exit code', ({ exitCode }) => exitCode?.toString()],
    ['workload', ({ workload }) => workload],
]);
/** `Python 3.11.2` and `Python 3.11.9` are alike; `Python 3.13` is not. */
const minorOf = (runtime) => /^.*?\d+(?:\.\d+)?/su.exec(runtime)?.[0] ?? runtime;
const milliseconds = (seconds) => `${Number((seconds * 1000).toPrecision(6))} ms`;
/** Empty where they may be compared. */
function headerDifferences(base, head) {
    return [...compared].flatMap(([name, told]) => {
        const [before, after] = [told(base), told(head)];
        if (before === after)
            return [];
        return [
            {
                name,
                ...(before === undefined ? {} : { base: before }),
                ...(after === undefined ? {} : { head: after }),
            },
        ];
    });
}
/** Fewer samples than this tell nothing of a part that is a tenth of the run. */
const fewestSamples = 200;
/**
 * Refusals, each a finding of severity error: repeats of either side that differ from the first of base in what shapes
 * their numbers or in what they measured, and sampled ones with fewer than `fewest` samples. Empty where all may be
 * compared.
 */
function refusals(base, head, { fewest = fewestSamples } = {}) {
    const first = base[0];
    if (first === undefined || head.length === 0) {
        const side = first === undefined ? 'base' : 'head';
        return [refusal('no-profile', `there is no profile of ${side}`, 'profile both sides')];
    }
    const differing = new Map();
    for (const [profiles, side] of [
        [base, 'base'],
        [head, 'head'],
    ]) {
        for (const { header, valueTypes } of profiles) {
            const differences = headerDifferences(first.header, header);
            const values = (types) => types.map(({ name, unit }) => `${name} (${unit})`).join(', ');
            const other = values(first.valueTypes) === values(valueTypes)
                ? []
                : [{ name: 'measured values', base: values(first.valueTypes), head: values(valueTypes) }];
            for (const difference of [...differences, ...other]) {
                const finding = refusal('profiles-not-comparable', differs(difference, side), remedies(difference.name));
                differing.set(finding.text, finding);
            }
        }
    }
    return [...differing.values(), ...tooFew(base, 'base', fewest), ...tooFew(head, 'head', fewest)];
}
function differs({ name, base = 'not known', head = 'not known' }, side) {
    const where = side === 'head' ? 'head' : 'another run of base';
    return `profiles are not comparable: ${name} is ${base} at base and ${head} at ${where}`;
}
const remedies = (name) => name === 'exit code'
    ? 'a run that ended otherwise did other work: make both end alike'
    : 'profile both sides in one job, with one tool, one interpreter and the same options';
function tooFew(profiles, side, fewest) {
    const counts = profiles.flatMap((profile) => samplesOf(profile) ?? []);
    const least = Math.min(...counts);
    if (least >= fewest)
        return [];
    return [
        refusal('few-samples', `a profile of ${side} has ${least} samples, fewer than the ${fewest} that say something`, 'give the workload more to do, or a shorter sampling interval'),
    ];
}
/** Samples that were taken; undefined for a tool that does not sample. */
function samplesOf({ header, samples, valueTypes }) {
    if (header.samples !== undefined)
        return header.samples;
    if (!valueTypes.some(({ nature }) => nature === 'sampled') || samples.stack.length === 0)
        return undefined;
    const counting = valueTypes.findIndex(({ unit, nature }) => unit === 'count' && nature === 'sampled');
    return samples.values[counting]?.reduce((sum, value) => sum + value, 0) ?? samples.stack.length;
}
const refusal = (code, text, remedy) => ({
    code,
    severity: 'error',
    text,
    remedy,
});


/***/ }),

/***/ 46268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ exactChanges)
});

;// CONCATENATED MODULE: ./build/attribute/exact-counts.js
/** In the order of the runs; only functions of the repository. */
function exactCounts(profiles, functions) {
    const found = new Map();
    profiles.forEach((profile, run) => {
        const add = (counter, unit, identity, value, line) => {
            if (functions.identities[identity]?.repository !== true)
                return;
            const key = `${counter}\0${identity}\0${line ?? ''}`;
            const made = found.get(key) ?? {
                counter,
                unit,
                identity,
                ...(line === undefined ? {} : { line }),
                values: new Float64Array(profiles.length),
            };
            // Two code objects of one name are one function to us.
            made.values[run] = (made.values[run] ?? 0) + value;
            found.set(key, made);
        };
        const exact = profile.valueTypes.flatMap((type, place) => type.nature === 'exact' ? [{ ...type, place }] : []);
        for (const { function: place, calls, self } of profile.functionRows) {
            const identity = functions.places[run]?.[place] ?? -1;
            if (calls !== undefined)
                add('calls', 'count', identity, calls);
            for (const { name, unit, place: of } of exact) {
                const value = self?.[of];
                if (value !== undefined)
                    add(name, unit, identity, value);
            }
        }
        profile.lineRows.forEach(({ line, hits, values }, row) => {
            const identity = functions.linePlaces[run]?.[row] ?? -1;
            if (hits !== undefined)
                add('hits', 'count', identity, hits, line);
            for (const { name, unit, place: of } of exact) {
                const value = values?.[of];
                if (value !== undefined)
                    add(name, unit, identity, value, line);
            }
        });
    });
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/attribute/line-rows.js
var line_rows = __webpack_require__(67407);
;// CONCATENATED MODULE: ./build/attribute/exact-changes.js


function exactChanges(sides, matched, map, least = { count: 100, share: 0.01 }) {
    const rows = new line_rows/* LineRows */.m(matched, map);
    const joined = new Map();
    const counters = { base: new Set(), head: new Set() };
    for (const side of ['base', 'head']) {
        for (const count of exactCounts(sides[side].profiles, sides[side].functions)) {
            counters[side].add(count.counter);
            const row = rowOf(count, side, rows);
            const pair = matched.pairOf[side][count.identity] ?? -1;
            const key = `${count.counter}\0${pair}\0${row ?? ''}`;
            const one = joined.get(key) ?? {
                pair,
                counter: count.counter,
                unit: count.unit,
                ...(row === undefined ? {} : { line: row }),
            };
            // A region of several lines is one row.
            const before = one[side];
            one[side] =
                before === undefined ? count.values : before.map((value, run) => value + (count.values[run] ?? 0));
            joined.set(key, one);
        }
    }
    const runs = { base: sides.base.profiles.length, head: sides.head.profiles.length };
    const all = [...joined.values()].flatMap((one) => {
        // A tool that counts on both sides and does not list it has counted none.
        const value = (side) => one[side] ??
            (counters[side].has(one.counter) && one.counter !== 'hits' ? new Float64Array(runs[side]) : undefined);
        const change = changeOf(one, { base: value('base'), head: value('head') }, matched, rows, least);
        return change === undefined ? [] : [{ one, change }];
    });
    const calls = new Map(all.flatMap(({ one, change: { base, head, deterministic } }) => one.counter === 'calls' && base !== undefined && head !== undefined && deterministic !== false
        ? [[one.pair, { base, head }]]
        : []));
    const changes = all
        .map(({ change }) => change)
        .filter(({ change, deterministic }) => change !== 0 || deterministic === false)
        .toSorted((a, b) => relative(b) - relative(a) || Math.abs(b.change) - Math.abs(a.change));
    const moved = (sign) => new Set(all
        .filter(({ change: { change, deterministic } }) => change * sign > 0 && deterministic !== false)
        .map(({ one }) => one.pair));
    return {
        changes,
        findings: wavering(changes),
        rose: moved(1),
        fell: moved(-1),
        callsOf: (pair) => calls.get(pair),
    };
}
const relative = ({ change, base = 0, head = 0 }) => Math.abs(change) / Math.max(1, base, head);
function rowOf({ line, identity }, side, rows) {
    return line === undefined ? undefined : rows.rowOf(side, identity, line);
}
function changeOf({ pair, line: row, counter, unit }, values, matched, rows, least) {
    const facts = matched.pairs[pair];
    const identity = facts?.head ?? facts?.base;
    if (facts === undefined || identity === undefined)
        return undefined;
    const runs = [values.base, values.head].flatMap((own) => (own === undefined ? [] : [own]));
    const steady = runs.every((own) => own.every((value) => value === own[0]));
    const proven = runs.every((own) => own.length >= 2);
    const [base, head] = [values.base?.[0], values.head?.[0]];
    const change = (head ?? 0) - (base ?? 0);
    const place = row === undefined ? undefined : rows.rows[row];
    const line = place === undefined ? identity.startLine : (place.head?.from ?? place.base?.from);
    const uncertain = facts.how === 'likely' || facts.base?.uncertain === true || facts.head?.uncertain === true;
    // What is new has nothing that it could be held against.
    const known = facts.how !== 'one-sided' || !facts.touched;
    const large = Math.abs(change) >= Math.max(least.count, least.share * Math.max(base ?? 0, head ?? 0));
    return {
        counter,
        unit,
        name: identity.name,
        file: identity.path,
        ...(line === undefined ? {} : { line }),
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head }),
        change,
        ...(steady && !proven ? {} : { deterministic: steady }),
        uncertain,
        gated: steady && !uncertain && known && large && base !== undefined && head !== undefined,
    };
}
function wavering(changes) {
    const names = changes
        .filter(({ deterministic }) => deterministic === false)
        .map(({ name, counter, line }) => counter === 'hits' ? `${counter} of line ${line} in ${name}` : `${counter} of ${name}`);
    if (names.length === 0)
        return [];
    const shown = names.slice(0, 5).join(', ');
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    return [
        {
            code: 'not-deterministic',
            severity: 'note',
            text: `these counters differ between two runs of the same code and are not gated: ${shown}${more}`,
            remedy: 'fix the seed of random numbers and the order in which threads and sets are used',
        },
    ];
}


/***/ }),

/***/ 22443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lX: () => (/* binding */ CallGraph),
/* harmony export */   np: () => (/* binding */ includesCalls),
/* harmony export */   xL: () => (/* binding */ selfOfFunctions)
/* harmony export */ });
/** Mass that goes round in circles among libraries fades; this is where it is let go. */
const mostRounds = 60;
const smallest = 1e-9;
/** By function, its own value; without rows of functions the sum of its lines. */
function selfOfFunctions({ functions, functionRows, lineRows }, value) {
    const own = new Float64Array(functions.length);
    let told = false;
    for (const { function: place, self } of functionRows) {
        const amount = self?.[value];
        if (amount === undefined)
            continue;
        own[place] = (own[place] ?? 0) + amount;
        told = true;
    }
    if (told)
        return own;
    for (const { function: place, values } of lineRows) {
        if (place !== undefined)
            own[place] = (own[place] ?? 0) + (values?.[value] ?? 0);
    }
    return own;
}
/** Whether lines, and functions as their sums, include what they call, and nothing tells how much that is. */
function includesCalls({ samples, functionRows, lineRows, valueTypes }, value) {
    if (valueTypes[value]?.unit !== 's' || samples.stack.length > 0 || lineRows.length === 0)
        return false;
    return !functionRows.some(({ self }) => self !== undefined);
}
/** Knows who calls whom, and hands masses of functions up to the nearest that are wanted. */
class CallGraph {
    callers;
    callees;
    constructor({ functions, edges }, value) {
        const callers = functions.map(() => []);
        const callees = functions.map(() => []);
        for (const { caller, callee, self, total, calls } of edges) {
            // What a function spends in itself stays there.
            if (caller === callee)
                continue;
            callers[callee]?.push({
                caller,
                self: self?.[value] ?? 0,
                total: total?.[value] ?? 0,
                calls: calls ?? 0,
            });
            callees[caller]?.push(callee);
        }
        this.callers = callers;
        this.callees = callees;
    }
    /**
     * By function, what it keeps and what is handed up to it. A function's own mass goes to its callers by what each made
     * it spend itself, what it was handed by what each made it spend in all (as gprof assumes: every call costs alike).
     * Mass without a wanted caller is left out.
     */
    handUp(mass, wanted) {
        const kept = new Float64Array(mass.length);
        let moving = mass;
        for (let round = 0; round < mostRounds; round += 1) {
            const next = new Float64Array(mass.length);
            let left = 0;
            for (let place = 0; place < moving.length; place += 1) {
                const amount = moving[place] ?? 0;
                if (amount === 0)
                    continue;
                if (wanted(place)) {
                    kept[place] = (kept[place] ?? 0) + amount;
                    continue;
                }
                for (const [caller, share] of this.shares(place, round === 0)) {
                    next[caller] = (next[caller] ?? 0) + amount * share;
                    left += amount * share;
                }
            }
            if (left <= smallest * mass.reduce((sum, amount) => sum + amount, 0))
                break;
            moving = next;
        }
        return kept;
    }
    /** Functions that are called, directly or not, by any of these. */
    below(from) {
        const seen = new Set();
        const open = [...from];
        for (let place = open.pop(); place !== undefined; place = open.pop()) {
            for (const callee of this.callees[place] ?? []) {
                if (seen.has(callee))
                    continue;
                seen.add(callee);
                open.push(callee);
            }
        }
        return seen;
    }
    callersOf(place) {
        return this.callers[place]?.map(({ caller }) => caller) ?? [];
    }
    shares(place, own) {
        const edges = this.callers[place] ?? [];
        const order = own ? ['self', 'total', 'calls'] : ['total', 'calls'];
        for (const by of order) {
            const sum = edges.reduce((all, edge) => all + edge[by], 0);
            if (sum > 0)
                return edges.map((edge) => [edge.caller, edge[by] / sum]);
        }
        return [];
    }
}


/***/ }),

/***/ 41571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29491);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89509);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26819);



/** As Python, V8 and others call the code outside of any function. */
const topOfFile = /^(?:<module>|\(top level\)|<toplevel>|<main>|<script>)$/u;
/** A comprehension, a lambda, a callback. */
const nameless = /(?:^|\.)(?:<(?!module>|toplevel>|main>|script>)[^.<>]*>|\(anonymous\))$/u;
function identify({ profiles, roots, source }) {
    const outlines = new Map();
    const outlineOf = (path) => {
        if (outlines.has(path))
            return outlines.get(path);
        const text = source(path);
        const made = text === undefined ? undefined : (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outline */ .r)(path, text);
        outlines.set(path, made);
        return made;
    };
    const identities = [];
    const owners = [];
    const placed = new Map();
    const place = (identity, found) => {
        const { path, name, startLine } = identity;
        const key = `${path}\0${name}\0${startLine ?? ''}\0${identity.repository}`;
        const before = placed.get(key);
        if (before !== undefined)
            return before;
        const text = found && outlineOf(path);
        const body = found && text ? { body: (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyOf */ .E)(path, name, found, text.lines) } : {};
        placed.set(key, identities.length);
        owners.push(identities.length);
        return identities.push({ ...identity, ...body }) - 1;
    };
    const ownerOf = (path, name, startLine) => {
        if (startLine === undefined || !nameless.test(name))
            return undefined;
        const found = outlineOf(path)?.around(startLine);
        if (found === undefined)
            return undefined;
        const { lines, header } = found;
        const known = { path, name: found.name, repository: true, module: false, uncertain: false };
        return place({ ...known, startLine: lines.from, lines, header }, found);
    };
    const places = [];
    const linePlaces = [];
    for (const { files, functions, lineRows } of profiles) {
        const located = files.map((file) => (0,_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x)(file, roots));
        const own = functions.map(({ name, file, startLine, uncertain = false }) => {
            const { path, repository } = located[file ?? -1] ?? { path: '', repository: false };
            const found = repository ? inSource(outlineOf(path), name, startLine) : undefined;
            const start = found?.lines.from ?? startLine;
            const owner = repository ? ownerOf(path, name, startLine) : undefined;
            const number = place({
                path,
                name: found?.name ?? name,
                repository,
                module: topOfFile.test(name),
                uncertain: uncertain || nameless.test(name),
                ...(start === undefined ? {} : { startLine: start }),
                ...(found && { lines: found.lines, header: found.header }),
            }, found);
            if (owner !== undefined)
                owners[number] = owner;
            return number;
        });
        places.push(Int32Array.from(own));
        const ofLine = lineRows.map(({ file, line, function: of }) => {
            if (of !== undefined)
                return owners[own[of] ?? -1] ?? own[of] ?? -1;
            const { path = '', repository = false } = located[file] ?? {};
            const found = repository ? outlineOf(path)?.around(line) : undefined;
            const rest = found && { startLine: found.lines.from, lines: found.lines, header: found.header };
            return place({
                path,
                name: found?.name ?? '<module>',
                repository,
                module: found === undefined,
                uncertain: false,
                ...rest,
            }, found);
        });
        linePlaces.push(Int32Array.from(ofLine));
    }
    return { identities: withEnds(identities), places, owners: Int32Array.from(owners), linePlaces, outlineOf };
}
function inSource(text, name, startLine) {
    if (text === undefined || name.startsWith('<') || topOfFile.test(name))
        return undefined;
    return startLine === undefined ? text.named(name) : text.find(name, startLine);
}
/** No profile has lines beyond. */
const lastLine = 2 ** 24;
/** Where no source tells the end of a function of the repository, it is where the next one begins. */
function withEnds(identities) {
    const starts = new Map();
    for (const { path, repository, startLine, module } of identities) {
        if (!repository || startLine === undefined || module)
            continue;
        const own = starts.get(path) ?? [];
        own.push(startLine);
        starts.set(path, own);
    }
    for (const own of starts.values())
        own.sort((a, b) => a - b);
    return identities.map((identity) => {
        const { path, repository, startLine, lines, module } = identity;
        if (!repository || startLine === undefined || lines !== undefined || module)
            return identity;
        const next = starts.get(path)?.find((start) => start > startLine);
        return { ...identity, lines: { from: startLine, to: next === undefined ? lastLine : next - 1 } };
    });
}


/***/ }),

/***/ 48178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ lineMap)
/* harmony export */ });
/* unused harmony export parseDiff */
/* harmony import */ var _align_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52784);
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29810);
/**
 * Which line of base a line of head was, by the unified diff between them: what was shifted is the same, hunk by hunk.
 * The diff is made by `git diff -M --src-prefix=a/ --dst-prefix=b/`, with any number of lines around a change.
 */


/** A diff is text of others: beyond these it is not read to its end. */
const most = { characters: 64 * 2 ** 20, files: 20_000, stretches: 200_000 };
function lineMap(diff) {
    const { files, complete } = parseDiff(diff);
    const byPath = {
        base: new Map(files.flatMap((file) => (file.base === undefined ? [] : [[file.base, file]]))),
        head: new Map(files.flatMap((file) => (file.head === undefined ? [] : [[file.head, file]]))),
    };
    const known = new Map();
    const linesOf = (file) => {
        const made = known.get(file) ?? (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .correspondence */ .f)(file.stretches);
        known.set(file, made);
        return made;
    };
    return {
        across: (side, path) => {
            const file = byPath[side].get(path);
            return file === undefined ? path : file[side === 'base' ? 'head' : 'base'];
        },
        find: (side, path, line) => {
            const file = byPath[side].get(path);
            const own = { from: line, to: line };
            if (file === undefined)
                return { base: own, head: own, touched: false };
            if (file.base === undefined || file.head === undefined)
                return { [side]: own, touched: true };
            return linesOf(file)(side, line);
        },
        touches: (side, path, lines) => {
            const file = byPath[side].get(path);
            if (file === undefined)
                return false;
            return file.base === undefined || file.head === undefined || (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .touches */ .y)(file.stretches, side, lines);
        },
        paths: { base: [...byPath.base.keys()], head: [...byPath.head.keys()] },
        complete,
    };
}
/** Files in the order of the diff. What is no part of a diff is passed over. */
function parseDiff(diff) {
    const files = [];
    const text = diff.slice(0, most.characters);
    let complete = text.length === diff.length;
    let open;
    let stretches = 0;
    const close = () => {
        if (open === undefined)
            return;
        stretches += open.stretches.length;
        if (open.base !== undefined || open.head !== undefined)
            files.push(finished(open));
        open = undefined;
    };
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const line = text.slice(start, end);
        start = end + 1;
        if (stretches + (open?.stretches.length ?? 0) > most.stretches)
            break;
        if (open !== undefined && takeHunkLine(open, line))
            continue;
        if (line.startsWith('diff --git ') || (line.startsWith('--- ') && open?.named !== false)) {
            close();
            if (files.length >= most.files || stretches >= most.stretches)
                return { files, complete: false };
            open = {
                stretches: [],
                named: false,
                removed: [],
                added: [],
                at: { base: 0, head: 0 },
                left: { base: 0, head: 0 },
            };
        }
        if (open !== undefined)
            takeHeader(open, line);
    }
    // A hunk that does not end is one that was cut off.
    if (open !== undefined && open.left.base + open.left.head > 0)
        complete = false;
    close();
    return { files, complete: complete && stretches <= most.stretches };
}
function takeHeader(open, line) {
    const name = (prefix) => unquoted(line.slice(prefix.length));
    const set = (side, path) => {
        if (path === undefined)
            delete open[side];
        else
            open[side] = path;
    };
    if (line.startsWith('rename from '))
        set('base', name('rename from '));
    else if (line.startsWith('rename to ') || line.startsWith('copy to '))
        set('head', name(/^\w+ to /u.exec(line)?.[0] ?? ''));
    else if (line.startsWith('--- ')) {
        set('base', withoutPrefix(name('--- '), 'a/'));
        open.named = true;
    }
    else if (line.startsWith('+++ '))
        set('head', withoutPrefix(name('+++ '), 'b/'));
    else {
        const hunk = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/u.exec(line);
        if (hunk === null)
            return;
        const [base, head] = [range(hunk[1], hunk[2]), range(hunk[3], hunk[4])];
        flush(open);
        Object.assign(open.at, { base: base.from, head: head.from });
        Object.assign(open.left, { base: base.count, head: head.count });
    }
}
/** An empty range names the line before it. */
function range(from = '0', count = '1') {
    return { from: Number(count) === 0 ? Number(from) + 1 : Number(from), count: Number(count) };
}
/** Whether the line belonged to the body of a hunk; lines of a body may look like anything. */
function takeHunkLine(open, line) {
    const { left } = open;
    if (left.base + left.head === 0)
        return false;
    const mark = line[0];
    if (mark === '\\')
        return true;
    if (mark === '-' && left.base > 0) {
        open.removed.push(line.slice(1));
        left.base -= 1;
    }
    else if (mark === '+' && left.head > 0) {
        open.added.push(line.slice(1));
        left.head -= 1;
    }
    else {
        flush(open);
        open.at.base += 1;
        open.at.head += 1;
        left.base = Math.max(0, left.base - 1);
        left.head = Math.max(0, left.head - 1);
    }
    if (left.base + left.head === 0)
        flush(open);
    return true;
}
function flush(open) {
    const { removed, added, at } = open;
    if (removed.length + added.length === 0)
        return;
    for (const stretch of (0,_align_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedStretches */ .L)(removed, added, at))
        open.stretches.push(stretch);
    at.base += removed.length;
    at.head += added.length;
    open.removed = [];
    open.added = [];
}
function finished({ base, head, stretches }) {
    return { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }), stretches };
}
function withoutPrefix(path, prefix) {
    // A time behind a tab stands there in diffs of other tools.
    const plain = path.replace(/\t.*$/su, '');
    if (plain === '/dev/null')
        return undefined;
    return plain.startsWith(prefix) ? plain.slice(prefix.length) : plain;
}
const escapes = new Map(Object.entries({ a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }));
/** Git quotes paths as C does, byte by byte, where they hold more than plain characters. */
function unquoted(path) {
    const quoted = /^"(?<inner>.*)"\s*$/su.exec(path)?.groups?.['inner'];
    if (quoted === undefined)
        return path.replace(/\r$/u, '');
    const bytes = [];
    const encoder = new TextEncoder();
    for (const [, octal, escaped, plain] of quoted.matchAll(/\\(?:([0-7]{3})|(.))|([^\\]+)/gsu)) {
        if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8) & 255);
        else if (escaped !== undefined)
            bytes.push(escapes.get(escaped) ?? 63);
        else
            for (const byte of encoder.encode(plain))
                bytes.push(byte);
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
}


/***/ }),

/***/ 67407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ LineRows)
/* harmony export */ });
class LineRows {
    rows = [];
    /** By the place of a function of that side, then by line. */
    known = { base: new Nested(), head: new Nested() };
    /** By the place of a pair, then by what is the same for both sides. */
    same = new Nested();
    matched;
    map;
    constructor(matched, map) {
        this.matched = matched;
        this.map = map;
    }
    /** `identity` is a place of that side's; line 0 where it is not known. */
    rowOf(side, identity, line) {
        const known = this.known[side].at(identity);
        const before = known.get(line);
        if (before !== undefined)
            return before;
        const pair = this.matched.pairOf[side][identity] ?? -1;
        const spot = this.spotOf(side, this.matched.pairs[pair], line);
        const same = this.same.at(pair);
        // Lines count from 1: below that stand those of head alone, and the line that nobody knows.
        const key = spot.base?.from ?? -(spot.head?.from ?? 0);
        const row = same.get(key) ?? this.rows.push({ pair, ...spot }) - 1;
        same.set(key, row);
        known.set(line, row);
        return row;
    }
    spotOf(side, pair, line) {
        const own = pair?.[side];
        if (pair === undefined || own === undefined || line === 0)
            return { touched: false };
        const alone = { from: line, to: line };
        // A library is the same text on both sides, as long as its version is.
        if (!own.repository)
            return { base: alone, head: alone, touched: false };
        const spot = pair.aligned === undefined ? this.map.find(side, own.path, line) : pair.aligned(side, line);
        if (!spot.touched)
            return spot;
        const headPath = pair.head?.path ?? this.map.across('base', own.path) ?? '';
        return this.matched.sameLine(pair.base?.path, headPath, spot) ? { ...spot, touched: false } : spot;
    }
}
/** Numbers by a place, -1 among them, and another number: keys small enough that none needs an object. */
class Nested {
    maps = [];
    at(place) {
        return (this.maps[place + 1] ??= new Map());
    }
}


/***/ }),

/***/ 89509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ guessRoot),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
const plain = (path) => path
    .replaceAll('\\', '/')
    .replace(/^file:\/\/(?=\/)/u, '')
    .replace(/^\/(?=[A-Za-z]:\/)/u, '')
    .replace(/^(?:\.\/)+/u, '');
const absolute = (path) => /^(?:\/|[A-Za-z]:\/)/u.test(path);
/** Where a library's own path begins; the last match counts, as packages may hold packages. */
const shelves = /^.*\/(?:site-packages|dist-packages|node_modules|lib\/python\d+(?:\.\d+)?)\//su;
/** `roots` are the folders that the repository may lie in on this side, the checkout of a measurement first. */
function locate({ path: written, origin }, roots) {
    const path = plain(written);
    if (origin === 'repository')
        return { path, repository: true };
    const root = roots.map((one) => plain(one).replace(/\/+$/u, '')).find((one) => path.startsWith(`${one}/`));
    if (origin !== 'unknown')
        return { path: path.replace(shelves, ''), repository: false };
    if (root !== undefined)
        return { path: path.slice(root.length + 1), repository: true };
    // A program that is started in the repository is named by a relative path.
    return { path, repository: !absolute(path) && path !== '' };
}
/** For profiles of which nobody knows where they were taken: the deepest folder that holds all code of no library. */
function guessRoot(profiles) {
    // Where some are told to be the repository's, all that are not are somebody else's.
    if (profiles.some(({ files }) => files.some(({ origin }) => origin === 'repository')))
        return [];
    const folders = profiles.flatMap(({ files }) => files
        .filter(({ origin, path }) => origin === 'unknown' && absolute(plain(path)))
        .map(({ path }) => plain(path).split('/').slice(0, -1)));
    const [first, ...others] = folders;
    if (first === undefined)
        return [];
    let length = first.length;
    for (const other of others) {
        let same = 0;
        while (same < length && first[same] === other[same])
            same += 1;
        length = same;
    }
    const root = first.slice(0, length).join('/');
    return root === '' ? [] : [root];
}


/***/ }),

/***/ 41204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ identityOf),
  Y: () => (/* binding */ match)
});

// EXTERNAL MODULE: ./build/attribute/align-lines.js
var align_lines = __webpack_require__(52784);
// EXTERNAL MODULE: ./build/attribute/body.js
var attribute_body = __webpack_require__(29491);
;// CONCATENATED MODULE: ./build/attribute/renames.js
/** Sees through names: a line in which a renamed function is called by its new name is the same line. */
const names = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** From names at base to names at head, last parts alone; a name that became two different ones is left out. */
function renamesOf(pairs) {
    const found = new Map();
    const last = (name) => name.slice(name.lastIndexOf('.') + 1);
    for (const [base, head] of pairs) {
        const [from, to] = [last(base), last(head)];
        if (from === to || from.startsWith('<') || from.startsWith('('))
            continue;
        found.set(from, found.has(from) && found.get(from) !== to ? undefined : to);
    }
    return new Map([...found].flatMap(([from, to]) => (to === undefined ? [] : [[from, to]])));
}
/** Text of base as it would read with the names of head. */
function renamed(text, renames) {
    return renames.size === 0 ? text : text.replace(names, (name) => renames.get(name) ?? name);
}

// EXTERNAL MODULE: ./build/attribute/stretches.js
var attribute_stretches = __webpack_require__(29810);
;// CONCATENATED MODULE: ./build/attribute/match.js
/**
 * Pairs the functions of base and head: what was moved, renamed or shifted is no news. One thing: a row of ever weaker
 * reasons to take two functions for one, where each sees only what the stronger ones left over.
 */




/** How a pair is named: as it is at head, if it is there. */
const identityOf = (pair) => pair?.head ?? pair?.base;
/** Jaccard's index from which two bodies are similar. */
const similar = 0.6;
function match(base, head, map, callers) {
    const sides = { base: base.identities, head: head.identities };
    const partner = {
        base: new Int32Array(sides.base.length).fill(-1),
        head: new Int32Array(sides.head.length).fill(-1),
    };
    const how = new Map();
    const join = (from, to, by) => {
        partner.base[from] = to;
        partner.head[to] = from;
        if (by !== undefined)
            how.set(to, by);
    };
    byKey(sides, map, join);
    byBody(sides, partner, (from, to) => join(from, to, 'moved'));
    byLikeness(sides, partner, callers, (from, to) => join(from, to, 'likely'));
    const renames = renamesOf([...renamedInSource(base, head, map), ...renamedPairs(sides, partner)]);
    const alone = { map, renames, outlines: { base: base.outlineOf, head: head.outlineOf } };
    const pairs = [];
    const pairOf = { base: new Int32Array(sides.base.length), head: new Int32Array(sides.head.length) };
    sides.head.forEach((identity, place) => {
        const from = partner.head[place] ?? -1;
        const before = sides.base[from];
        pairOf.head[place] = pairs.length;
        if (before === undefined) {
            pairs.push({ head: identity, how: 'one-sided', ...touchedAlone(identity, 'head', alone) });
            return;
        }
        pairOf.base[from] = pairs.length;
        const texts = { base: base.outlineOf(before.path)?.lines, head: head.outlineOf(identity.path)?.lines };
        pairs.push({
            base: before,
            head: identity,
            how: how.get(place) ?? 'same',
            ...touchedBoth(before, identity, { map, renames, texts }),
            ...aligned(before, identity, map, texts),
        });
    });
    sides.base.forEach((identity, place) => {
        if ((partner.base[place] ?? -1) >= 0)
            return;
        pairOf.base[place] = pairs.length;
        pairs.push({ base: identity, how: 'one-sided', ...touchedAlone(identity, 'base', alone) });
    });
    const sameLine = (basePath, headPath, { base: from, head: to }) => {
        if (basePath === undefined || from === undefined || to === undefined)
            return false;
        if (from.from !== from.to || to.from !== to.to)
            return false;
        const before = base.outlineOf(basePath)?.lines[from.from - 1];
        return before !== undefined && renamed(before, renames) === head.outlineOf(headPath)?.lines[to.from - 1];
    };
    return { pairs, pairOf, sameLine };
}
/** Files of a diff that are looked into for functions that no profile has seen. */
const mostFiles = 200;
/** By equal bodies, in the files that the diff names: a profiler misses much of what is renamed. */
function renamedInSource(base, head, map) {
    const bodies = (side, { outlineOf }) => {
        const found = new Map();
        for (const path of map.paths[side].slice(0, mostFiles)) {
            const text = outlineOf(path);
            for (const one of text?.functions ?? []) {
                const { text: body } = (0,attribute_body/* bodyOf */.E)(path, one.name, one, text?.lines ?? []);
                const own = found.get(body) ?? [];
                own.push(one.name);
                found.set(body, own);
            }
        }
        return found;
    };
    const [before, after] = [bodies('base', base), bodies('head', head)];
    return [...before].flatMap(([body, names]) => {
        const now = after.get(body) ?? [];
        const [gone, come] = [
            names.filter((name) => !now.includes(name)),
            now.filter((name) => !names.includes(name)),
        ];
        const [from, to] = [gone[0], come[0]];
        return gone.length === 1 && come.length === 1 && from !== undefined && to !== undefined
            ? [[from, to]]
            : [];
    });
}
function* renamedPairs(sides, partner) {
    for (const [place, { name, repository }] of sides.head.entries()) {
        const before = sides.base[partner.head[place] ?? -1];
        if (repository && before !== undefined)
            yield [before.name, name];
    }
}
/** Name and file; among several of one name those whose lines correspond, then in their order. */
function byKey(sides, map, join) {
    const keyed = new Map();
    const collect = (side) => sides[side].forEach(({ path, name, repository }, place) => {
        // A file that is gone or new shares its key with nothing: its other side is another file of that name.
        const across = side === 'base' && repository ? map.across('base', path) : path;
        const key = `${across === undefined ? `${side}\0` : ''}${across ?? path}\0${name}\0${repository}`;
        const own = keyed.get(key) ?? { base: [], head: [] };
        own[side].push(place);
        keyed.set(key, own);
    });
    collect('base');
    collect('head');
    const startOf = (side, place) => sides[side][place]?.startLine ?? 0;
    for (const { base, head } of keyed.values()) {
        const left = new Set(base.toSorted((a, b) => startOf('base', a) - startOf('base', b)));
        const open = head
            .toSorted((a, b) => startOf('head', a) - startOf('head', b))
            .filter((place) => {
            const spot = map.find('head', sides.head[place]?.path ?? '', startOf('head', place));
            if (base.length === 1 && head.length === 1)
                return true;
            const found = [...left].find((from) => startOf('base', from) === spot.base?.from);
            if (found === undefined)
                return true;
            left.delete(found);
            join(found, place);
            return false;
        });
        const rest = [...left];
        open.forEach((place, order) => {
            const from = rest[order];
            if (from !== undefined)
                join(from, place);
        });
    }
}
const unmatched = (identities, partner) => [...identities.entries()].filter(([place, { repository }]) => repository && partner[place] === -1);
/** Where a body is found once on each side among what is left. */
function byBody(sides, partner, join) {
    const texts = new Map();
    for (const side of ['base', 'head']) {
        for (const [place, { body }] of unmatched(sides[side], partner[side])) {
            if (body === undefined || !body.telling)
                continue;
            const own = texts.get(body.text) ?? { base: [], head: [] };
            own[side].push(place);
            texts.set(body.text, own);
        }
    }
    for (const { base, head } of texts.values()) {
        const [from, to] = [base[0], head[0]];
        if (base.length === 1 && head.length === 1 && from !== undefined && to !== undefined)
            join(from, to);
    }
}
/** More leftovers than this are not held against each other one by one. */
const mostCandidates = 500;
/** The most alike first; a shared caller, or the same name in another file, must speak for it too. */
function byLikeness(sides, partner, callers, join) {
    const left = {
        base: unmatched(sides.base, partner.base).slice(0, mostCandidates),
        head: unmatched(sides.head, partner.head).slice(0, mostCandidates),
    };
    if (left.base.length === 0 || left.head.length === 0)
        return;
    const above = { base: callers('base'), head: callers('head') };
    const candidates = left.base.flatMap(([from, before]) => left.head.flatMap(([to, after]) => {
        if (before.body === undefined || after.body === undefined || before.module || after.module)
            return [];
        const score = (0,attribute_body/* likeness */.$)(before.body, after.body);
        if (score < similar)
            return [];
        const shares = [...(above.base.get(from) ?? [])].some((caller) => above.head.get(to)?.has(partner.base[caller] ?? -1));
        return shares || lastOf(before.name) === lastOf(after.name) ? [{ from, to, score }] : [];
    }));
    for (const { from, to } of candidates.toSorted((a, b) => b.score - a.score)) {
        if (partner.base[from] === -1 && partner.head[to] === -1)
            join(from, to);
    }
}
/** What only one side's profiles have seen; where the other side's source has the same, the profiler missed it there. */
function touchedAlone(identity, side, { map, renames, outlines }) {
    const { repository, module, path, name, lines, body } = identity;
    const changed = repository && !module && lines !== undefined && map.touches(side, path, lines);
    if (!changed)
        return { touched: false, headerTouched: false };
    const other = side === 'base' ? 'head' : 'base';
    const across = map.across(side, path);
    const own = side === 'base' ? renamed(body?.text ?? '', renames) : body?.text;
    const same = [...(across === undefined ? [] : [across]), ...map.paths[other].slice(0, mostFiles)].some((file) => {
        const text = outlines[other](file);
        return text?.functions.some((one) => {
            const [before, after] = side === 'base' ? [name, one.name] : [one.name, name];
            if (lastOf(renamed(before, renames)) !== lastOf(after))
                return false;
            const there = (0,attribute_body/* bodyOf */.E)(file, one.name, one, text.lines).text;
            return (side === 'base' ? there : renamed(there, renames)) === own;
        });
    });
    return { touched: !same, headerTouched: !same };
}
const lastOf = (name) => name.slice(name.lastIndexOf('.') + 1);
/** By what both sides do, where it is known; else by whether the diff has anything to do with their lines. */
function touchedBoth(base, head, { map, renames, texts }) {
    if (!head.repository || head.module)
        return { touched: false, headerTouched: false };
    if (base.body !== undefined && head.body !== undefined) {
        const touched = renamed(base.body.text, renames) !== head.body.text;
        const own = ({ name }) => new Map([[lastOf(name), '§']]);
        const header = (of, text) => text
            ?.slice((of.header?.from ?? 1) - 1, of.header?.to ?? 0)
            .map((line) => line.trim())
            .join(' ') ?? '';
        const [before, after] = [
            renamed(header(base, texts.base), own(base)),
            renamed(header(head, texts.head), own(head)),
        ];
        return { touched, headerTouched: touched && renamed(before, renames) !== after };
    }
    const changes = (head.lines !== undefined && map.touches('head', head.path, head.lines)) ||
        (base.lines !== undefined && map.touches('base', base.path, base.lines));
    return { touched: changes, headerTouched: changes };
}
/** What was moved or rewritten elsewhere is new text to the diff, so that its own lines are held against each other. */
function aligned(base, head, map, texts) {
    const [from, to] = [base.lines, head.lines];
    if (!head.repository || head.module || from === undefined || to === undefined)
        return {};
    const connected = map.across('head', head.path) === base.path;
    if (connected && within(map.find('head', head.path, to.from).base?.from, from))
        return {};
    if (connected && within(map.find('head', head.path, to.to).base?.from, from))
        return {};
    const [before, after] = [texts.base?.slice(from.from - 1, from.to), texts.head?.slice(to.from - 1, to.to)];
    if (before === undefined || after === undefined)
        return {};
    const stretches = [{ base: { from: from.from, count: 0 }, head: { from: to.from, count: 0 } }];
    const gaps = (0,align_lines/* alignLines */.T)(dedented(before), dedented(after), { baseFrom: from.from, headFrom: to.from });
    for (const { alike, base: old, head: now } of gaps) {
        if (alike)
            continue;
        const cut = (text, begin, part) => text.slice(part.from - begin, part.from - begin + part.count);
        const starts = { base: old.from, head: now.from };
        stretches.push(...(0,align_lines/* pairedStretches */.L)(cut(before, from.from, old), cut(after, to.from, now), starts));
    }
    return { aligned: (0,attribute_stretches/* correspondence */.f)(stretches) };
}
const within = (line, { from, to }) => line !== undefined && line >= from && line <= to;
function dedented(lines) {
    const outer = /^\s*/u.exec(lines[0] ?? '')?.[0].length ?? 0;
    return lines.map((line) => (line.slice(0, outer).trim() === '' ? line.slice(outer) : line));
}


/***/ }),

/***/ 57947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ valuePlace),
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _flat_views_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22443);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11819);
/* harmony import */ var _views_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17457);



/**
 * The place of the value type that is asked for: the named one, else the first of the resource that sums, else the first
 * that sums where it is time that is asked for.
 */
function valuePlace(types, name, resource = 'time') {
    if (name !== undefined)
        return types.findIndex((type) => type.name === name);
    if (resource === 'memory')
        return types.findIndex(({ unit, additive }) => unit === 'B' && additive);
    const seconds = types.findIndex(({ unit, additive }) => unit === 's' && additive);
    return seconds >= 0 ? seconds : types.findIndex(({ additive }) => additive);
}
function observe(sides, matched, rows, { value, ...charging }) {
    const runs = sides.base.profiles.length + sides.head.profiles.length;
    const made = {
        total: new Float64Array(runs),
        self: new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Table */ .XI(runs),
        blame: new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Table */ .XI(runs),
        blameLines: new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Table */ .XI(runs),
        charged: new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Table */ .XI(runs),
        chargedLines: new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Table */ .XI(runs),
        headLines: new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Table */ .XI(runs),
        callees: new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Table */ .XI(runs),
        chargedCallees: new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Table */ .XI(runs),
        under: new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Table */ .XI(runs),
        untouched: new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Table */ .XI(runs),
        untouchedLines: new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Table */ .XI(runs),
    };
    for (const side of ['base', 'head']) {
        const { profiles, functions } = sides[side];
        profiles.forEach((profile, place) => {
            const run = side === 'base' ? place : sides.base.profiles.length + place;
            const identityOf = functions.places[place] ?? new Int32Array(0);
            const identityOfLine = functions.linePlaces[place] ?? new Int32Array(0);
            const one = {
                profile,
                side,
                run,
                value,
                identityOf,
                identityOfLine,
                owners: functions.owners,
                matched,
                rows,
                charging,
                made,
            };
            const weights = (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .weighStacks */ .mv)(profile, value);
            if (weights.some((weight) => weight > 0))
                observeStacks(one, weights);
            else
                observeFlat(one);
        });
    }
    return made;
}
function observeStacks(one, weights) {
    const { profile, side, run, identityOf, owners, matched, rows, charging, made } = one;
    const { frames, stacks } = profile;
    const count = frames.function.length;
    // What stands on the stack itself, and the named function of ours that it is the affair of.
    const [selfOf, pairOf, rowOf] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
    const [ours, own, causes, preferred] = [flags(count), flags(count), flags(count), flags(count)];
    for (let frame = 0; frame < count; frame += 1) {
        const itself = identityOf[frames.function[frame] ?? -1] ?? -1;
        const identity = owners[itself] ?? itself;
        const pair = matched.pairOf[side][identity] ?? -1;
        const facts = matched.pairs[pair];
        selfOf[frame] = matched.pairOf[side][itself] ?? -1;
        pairOf[frame] = pair;
        if (facts?.[side]?.repository !== true)
            continue;
        const row = rows.rowOf(side, identity, frames.line[frame] ?? 0);
        rowOf[frame] = row;
        ours[frame] = 1;
        const touched = rows.rows[row]?.touched === true;
        own[frame] = facts.touched || touched ? 1 : 0;
        causes[frame] = touched || (facts.touched && charging.related(row)) ? 1 : 0;
        preferred[frame] = causes[frame] === 1 && !charging.passing(pair) ? 1 : 0;
    }
    const pairAt = (frame) => pairOf[frame] ?? -1;
    const rowAt = (frame) => rowOf[frame] ?? -1;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    made.total[run] = total;
    (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .sumBy */ .xu)(stacks.frame, weights, count).forEach((sum, frame) => made.self.add(selfOf[frame] ?? -1, run, sum));
    const blamed = (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .deepest */ .JS)(stacks, ours);
    (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .sumBy */ .xu)(blamed, weights, count).forEach((sum, frame) => {
        made.blame.add(pairAt(frame), run, sum);
        made.blameLines.add(rowAt(frame), run, sum);
    });
    const best = (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .deepest */ .JS)(stacks, preferred);
    const second = (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .deepest */ .JS)(stacks, causes);
    // Its own time is a touched function's affair whatever the line; what it calls is only where the diff had a hand in it.
    const beneath = {
        ours: (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .firstBeneath */ .I7)(stacks, ours),
        best: (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .firstBeneath */ .I7)(stacks, preferred),
        second: (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .firstBeneath */ .I7)(stacks, causes),
    };
    const chargedCallee = new Int32Array(weights.length);
    const charged = blamed.map((frame, stack) => {
        const mine = own[frame] === 1;
        const to = (by, place) => {
            chargedCallee[stack] = beneath[by][stack] ?? -1;
            return place ?? -1;
        };
        if (mine && !charging.passing(pairAt(frame)))
            return to('ours', frame);
        if ((best[stack] ?? -1) >= 0)
            return to('best', best[stack]);
        return mine ? to('ours', frame) : to('second', second[stack]);
    });
    (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .sumBy */ .xu)(charged, weights, count).forEach((sum, frame) => {
        if (sum === 0)
            return;
        made.charged.add(pairAt(frame), run, sum);
        made.chargedLines.add(rowAt(frame), run, sum);
        if (side === 'head')
            made.headLines.add((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .pairKey */ .Yz)(rowAt(frame), frames.line[frame] ?? 0), run, sum);
    });
    for (let stack = 0; stack < weights.length; stack += 1) {
        const weight = weights[stack] ?? 0;
        const [by, to, called] = [blamed[stack] ?? -1, charged[stack] ?? -1, beneath.ours[stack] ?? -1];
        if (weight === 0 || by < 0)
            continue;
        const direct = chargedCallee[stack] ?? -1;
        if (to >= 0 && direct >= 0)
            made.chargedCallees.add((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .pairKey */ .Yz)(rowAt(to), pairAt(direct)), run, weight);
        if (called >= 0)
            made.callees.add((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .pairKey */ .Yz)(rowAt(by), pairAt(called)), run, weight);
        if (to < 0) {
            made.untouched.add(pairAt(by), run, weight);
            made.untouchedLines.add(rowAt(by), run, weight);
        }
        else if (pairAt(to) !== pairAt(by))
            made.under.add((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .pairKey */ .Yz)(pairAt(by), pairAt(to)), run, weight);
    }
}
const flags = (count) => new Uint8Array(count);
/** A function whose blame is less than this share of a run is not followed up to what the diff touches. */
const worthFollowing = 0.002;
function observeFlat(one) {
    const { profile, side, run, value, identityOf, owners, matched, charging, made } = one;
    const count = profile.functions.length;
    const ownerAt = (place) => owners[identityOf[place] ?? -1] ?? -1;
    const pairAt = (place) => matched.pairOf[side][ownerAt(place)] ?? -1;
    const factsAt = (place) => matched.pairs[pairAt(place)];
    const graph = new _flat_views_js__WEBPACK_IMPORTED_MODULE_2__/* .CallGraph */ .lX(profile, value);
    const lines = observeLines(one);
    const own = (0,_flat_views_js__WEBPACK_IMPORTED_MODULE_2__/* .selfOfFunctions */ .xL)(profile, value);
    const total = own.reduce((sum, amount) => sum + amount, 0);
    // Where everything includes what it calls, the outermost is the whole.
    made.total[run] = (0,_flat_views_js__WEBPACK_IMPORTED_MODULE_2__/* .includesCalls */ .np)(profile, value)
        ? own.reduce((a, b) => Math.max(a, b), 0)
        : Math.max(total, lines);
    own.forEach((amount, place) => {
        made.self.add(matched.pairOf[side][identityOf[place] ?? -1] ?? -1, run, amount);
    });
    const ours = (place) => factsAt(place)?.[side]?.repository === true;
    const blamed = graph.handUp(own, ours);
    blamed.forEach((amount, place) => made.blame.add(pairAt(place), run, amount));
    const touched = (place) => ours(place) && factsAt(place)?.touched === true;
    const preferred = Array.from({ length: count }, (_, place) => place).filter((place) => touched(place) && !charging.passing(pairAt(place)));
    const below = graph.below(preferred);
    const keeps = (place) => touched(place) && !(charging.passing(pairAt(place)) && below.has(place));
    const above = new Set(Array.from({ length: count }, (_, place) => place).filter(keeps));
    const reached = graph.below([...above]);
    blamed.forEach((amount, place) => {
        if (amount === 0)
            return;
        if (keeps(place))
            made.charged.add(pairAt(place), run, amount);
        else if (!reached.has(place))
            made.untouched.add(pairAt(place), run, amount);
        else if (amount >= worthFollowing * total) {
            const alone = new Float64Array(count);
            alone[place] = amount;
            graph.handUp(alone, keeps).forEach((part, to) => {
                made.charged.add(pairAt(to), run, part);
                if (part > 0 && pairAt(to) !== pairAt(place))
                    made.under.add((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .pairKey */ .Yz)(pairAt(place), pairAt(to)), run, part);
            });
        }
    });
    // The functions of libraries and builtins that ours call, as far as the edges know.
    for (const { caller, callee, total: spent, self } of profile.edges) {
        const amount = spent?.[value] ?? self?.[value] ?? 0;
        if (!ours(caller) || caller === callee || amount === 0)
            continue;
        if (keeps(caller)) {
            const row = one.rows.rowOf(side, ownerAt(caller), 0);
            made.chargedCallees.add((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .pairKey */ .Yz)(row, pairAt(callee)), run, amount);
        }
        if (ours(callee))
            continue;
        made.callees.add((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .pairKey */ .Yz)(one.rows.rowOf(side, ownerAt(caller), 0), pairAt(callee)), run, amount);
    }
}
/** The sum of what lines tell. */
function observeLines({ profile, side, run, value, identityOfLine, matched, rows, made }) {
    let sum = 0;
    profile.lineRows.forEach(({ line, values }, place) => {
        const amount = values?.[value] ?? 0;
        const identity = identityOfLine[place] ?? -1;
        const facts = matched.pairs[matched.pairOf[side][identity] ?? -1];
        if (amount === 0 || facts?.[side]?.repository !== true)
            return;
        const row = rows.rowOf(side, identity, line);
        made.blameLines.add(row, run, amount);
        const touched = facts.touched || rows.rows[row]?.touched === true;
        if (touched) {
            made.chargedLines.add(row, run, amount);
            if (side === 'head')
                made.headLines.add((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .pairKey */ .Yz)(row, line), run, amount);
        }
        else
            made.untouchedLines.add(row, run, amount);
        sum += amount;
    });
    return sum;
}


/***/ }),

/***/ 26819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ outline)
});

;// CONCATENATED MODULE: ./build/attribute/outline-brackets.js
function bracketFunctions(tokens) {
    const closing = closingPlaces(tokens);
    const classes = classBlocks(tokens, closing);
    const outlined = (name, place) => {
        const from = tokens[place]?.line;
        const ends = bodyAfter(tokens, closing, place);
        if (from === undefined || ends === undefined)
            return undefined;
        const around = classes
            .filter((block) => block.from <= from && ends.end <= block.to && block.place < place)
            .map((block) => block.name)
            .filter((block) => !name.startsWith(`${block}.`));
        return {
            name: [...around, name].join('.'),
            lines: { from, to: ends.end },
            header: { from, to: ends.header },
        };
    };
    return {
        named: tokens.flatMap(({ text }, place) => introduces(tokens, closing, place) ? (outlined(text, place) ?? []) : []),
        beginningAt: (name, line) => {
            const start = firstOf(tokens, line);
            if (tokens[start]?.line !== line)
                return undefined;
            const last = name.slice(name.lastIndexOf('.') + 1);
            return outlined(name, nameFrom(tokens, start, last));
        },
    };
}
const word = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
/** What looks like a call with a block behind it, and is none. */
const statements = new Set('if for while switch catch with function return else do try match loop unless'.split(' '));
/** Whether the word at a place names a function that begins here. */
function introduces(tokens, closing, place) {
    const textAt = (at) => tokens[at]?.text ?? '';
    const text = textAt(place);
    if (!word.test(text) || statements.has(text))
        return false;
    const before = textAt(place - 1);
    if (/^(?:function|fn|func|def)$/u.test(before) || (before === '*' && textAt(place - 2) === 'function'))
        return true;
    // `func (c *Cart) Total(`: the receiver stands before the name.
    if (before === ')' && textAt(place + 1) === '(' && receiver(tokens, closing, place))
        return true;
    if (textAt(place + 1) === '=' && /^(?:const|let|var)$/u.test(before)) {
        const start = textAt(place + 2) === 'async' ? place + 3 : place + 2;
        if (textAt(start) === 'function')
            return true;
        const behind = textAt(start) === '(' ? (closing[start] ?? -1) + 1 : start + 1;
        return behind > 0 && textAt(behind) === '=>';
    }
    if (textAt(place + 1) !== '(' || !/^(?:[\p{L}_$].*|[{},;)\]>*&#]|)$/u.test(before))
        return false;
    if (statements.has(before) || before === 'new')
        return false;
    const end = closing[place + 1] ?? -1;
    return end >= 0 && textAt(end + 1) === '{';
}
function receiver(tokens, closing, place) {
    for (let at = place - 2; at >= Math.max(1, place - 12); at -= 1) {
        if (closing[at] === place - 1)
            return tokens[at - 1]?.text === 'func';
    }
    return false;
}
/** By place of an opening bracket, that of its closing one; -1 for all others. */
function closingPlaces(tokens) {
    const found = new Int32Array(tokens.length).fill(-1);
    const open = [];
    tokens.forEach(({ text }, place) => {
        if (text === '(' || text === '[' || text === '{')
            open.push(place);
        else if (text === ')' || text === ']' || text === '}') {
            const start = open.pop();
            if (start !== undefined)
                found[start] = place;
        }
    });
    return found;
}
/** Tokens and groups of brackets between a name and its body. */
const longestHeader = 200;
/** The first `{` outside of brackets opens the body; the body of an arrow without one ends with its statement. */
function bodyAfter(tokens, closing, start) {
    let place = start;
    for (let step = 0; step < longestHeader; step += 1) {
        const token = tokens[place];
        if (token === undefined || token.text === ';' || /^[)\]}]$/u.test(token.text))
            return undefined;
        const close = closing[place] ?? -1;
        if (/^[([{]$/u.test(token.text) && close < 0)
            return undefined;
        if (token.text === '{')
            return { header: token.line, end: tokens[close]?.line ?? token.line };
        if (token.text === '=>' && tokens[place + 1]?.text !== '{') {
            return { header: token.line, end: statementEnd(tokens, closing, place + 1) };
        }
        place = close >= 0 ? close + 1 : place + 1;
    }
    return undefined;
}
/** The line of the last token before a `,` `;` or closing bracket, or before a line that brackets do not hold open. */
function statementEnd(tokens, closing, start) {
    let last = tokens[start - 1]?.line ?? 0;
    for (let place = start; place < tokens.length;) {
        const { text, line, indent } = tokens[place] ?? { text: '', line: 0, indent: -1 };
        if (place > start && indent >= 0 && !/^[.?:&|+*/<>=-]/u.test(text))
            return last;
        if (/^[)\]},;]$/u.test(text))
            return last;
        const close = closing[place] ?? -1;
        last = close >= 0 ? (tokens[close]?.line ?? line) : line;
        place = close >= 0 ? close + 1 : place + 1;
    }
    return last;
}
function classBlocks(tokens, closing) {
    return tokens.flatMap(({ text, line }, place) => {
        const name = tokens[place + 1]?.text ?? '';
        if (text !== 'class' || !word.test(name) || name === 'extends')
            return [];
        const ends = bodyAfter(tokens, closing, place + 1);
        return ends === undefined ? [] : [{ name, place, from: line, to: ends.end }];
    });
}
/** The place of the first token on the line or behind it. */
function firstOf(tokens, line) {
    let [low, high] = [0, tokens.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens[middle]?.line ?? 0) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Several functions may begin on one line: the one that is called so is meant. */
function nameFrom(tokens, start, name) {
    const line = tokens[start]?.line;
    for (let place = start; tokens[place]?.line === line; place += 1) {
        if (tokens[place]?.text === name)
            return place;
    }
    return start;
}

;// CONCATENATED MODULE: ./build/attribute/outline-python.js
/** Every logical line that is indented no further than a `def` ends it. */
function pythonFunctions(tokens, lines) {
    const found = [];
    const open = [];
    let [depth, lastLine] = [0, 0];
    let decorated;
    const close = (indent) => {
        for (let block = open.at(-1); block !== undefined && block.indent >= indent; block = open.at(-1)) {
            open.pop();
            if (block.kind !== 'def')
                continue;
            const around = open.filter(({ kind }) => kind === 'class').map(({ name }) => name);
            found.push({
                name: [...around, block.name].join('.'),
                lines: { from: block.from, to: lastLine },
                header: { from: block.from, to: block.headerEnd },
            });
        }
    };
    let header;
    tokens.forEach((token, place) => {
        const begins = token.indent >= 0 && depth === 0 && !(lines[lastLine - 1] ?? '').endsWith('\\');
        if (begins) {
            close(token.indent);
            const keyword = token.text === 'async' ? place + 1 : place;
            const word = tokens[keyword]?.text;
            if (token.text.startsWith('@'))
                decorated ??= token.line;
            else {
                if (word === 'def' || word === 'class') {
                    header = {
                        kind: word,
                        name: tokens[keyword + 1]?.text ?? '',
                        indent: token.indent,
                        from: decorated ?? token.line,
                        headerEnd: token.line,
                    };
                    open.push(header);
                }
                decorated = undefined;
            }
        }
        if ('([{'.includes(token.text))
            depth += 1;
        else if (')]}'.includes(token.text))
            depth = Math.max(0, depth - 1);
        else if (token.text === ':' && depth === 0 && header !== undefined) {
            header.headerEnd = token.line;
            header = undefined;
        }
        lastLine = token.line + (token.text.includes('\n') ? token.text.split('\n').length - 1 : 0);
    });
    close(0);
    return found.toSorted((a, b) => a.lines.from - b.lines.from);
}

// EXTERNAL MODULE: ./build/attribute/tokens.js
var attribute_tokens = __webpack_require__(75669);
;// CONCATENATED MODULE: ./build/attribute/outline.js
/**
 * Where the functions of a source text begin and end, as far as can be told without parsing the language. A function that
 * is not found is unknown, and nothing is said of its lines.
 */



/** A larger text is generated, and is not looked into. */
const largestText = 2 ** 20;
/** Undefined for a text that is too large. */
function outline(path, text) {
    if (text.length > largestText)
        return undefined;
    const dialect = (0,attribute_tokens/* dialectOf */.E3)(path);
    const tokens = (0,attribute_tokens/* tokensOf */.k8)(text, dialect);
    const lines = text.split(/\r?\n/u);
    const code = new Set((0,attribute_tokens/* codeOf */.$N)(tokens, dialect).map(({ line }) => line));
    const others = dialect === 'python' ? undefined : bracketFunctions(tokens);
    const functions = others?.named ?? pythonFunctions(tokens, lines);
    const byName = new Map();
    for (const one of functions) {
        const own = byName.get(lastPart(one.name)) ?? [];
        own.push(one);
        byName.set(lastPart(one.name), own);
    }
    const alike = (name) => byName.get(lastPart(name)) ?? [];
    const holds = ({ from, to }, line) => from <= line && line <= to;
    return {
        functions,
        lines,
        isCode: (line) => code.has(line),
        around: (line) => functions.findLast((one) => holds(one.lines, line)),
        find: (name, line) => alike(name).find((one) => holds(one.header, line)) ??
            others?.beginningAt(name, line) ??
            alike(name).findLast((one) => holds(one.lines, line)),
        named: (name) => {
            const whole = alike(name).filter((one) => one.name === name);
            return whole.length === 1 ? whole[0] : alike(name).length === 1 ? alike(name)[0] : undefined;
        },
    };
}
const lastPart = (name) => name.slice(name.lastIndexOf('.') + 1);


/***/ }),

/***/ 29810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ correspondence),
/* harmony export */   y: () => (/* binding */ touches)
/* harmony export */ });
/** Stretches come in order and do not overlap. */
function correspondence(stretches) {
    return (side, line) => {
        const last = stretches[lastAtOrBefore(stretches, side, line)];
        const other = side === 'base' ? 'head' : 'base';
        if (last === undefined)
            return { base: one(line), head: one(line), touched: false };
        const [own, across] = [last[side], last[other]];
        if (line < own.from + own.count)
            return inside(last, side, line);
        const there = line - (own.from + own.count) + across.from + across.count;
        const [base, head] = side === 'base' ? [line, there] : [there, line];
        return { base: one(base), head: one(head), touched: false };
    };
}
/** Whether any changed stretch lies among these lines, one that only lost lines included. */
function touches(stretches, side, { from, to }) {
    for (let place = lastAtOrBefore(stretches, side, to); place >= 0; place -= 1) {
        const own = stretches[place]?.[side];
        if (own === undefined)
            return false;
        // A gap before the first line is not inside; one behind it is.
        if (own.count > 0 ? own.from + own.count > from : own.from > from)
            return true;
        if (own.count > 0)
            return false;
    }
    return false;
}
const one = (line) => ({ from: line, to: line });
function inside({ base, head }, side, line) {
    const whole = ({ from, count }) => ({ from, to: from + count - 1 });
    // Lines of one side alone are not confused with each other; where both sides differ in length they are.
    if (head.count === 0 || base.count === 0)
        return { [side]: one(line), touched: true };
    return { base: whole(base), head: whole(head), touched: true };
}
/** The place of the last stretch that begins at the line or before it; -1 where none does. */
function lastAtOrBefore(stretches, side, line) {
    let [low, high] = [0, stretches.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((stretches[middle]?.[side].from ?? Infinity) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}


/***/ }),

/***/ 11819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   UB: () => (/* binding */ secondOf),
/* harmony export */   XI: () => (/* binding */ Table),
/* harmony export */   Yz: () => (/* binding */ pairKey)
/* harmony export */ });
/** Rows that run after run adds to: what was not seen in a run is 0 there. */
class Table {
    runs;
    rows = new Map();
    constructor(runs) {
        this.runs = runs;
    }
    add(row, run, value) {
        if (value === 0)
            return;
        let values = this.rows.get(row);
        if (values === undefined) {
            values = new Float64Array(this.runs);
            this.rows.set(row, values);
        }
        values[run] = (values[run] ?? 0) + value;
    }
    /** All zeros for a row that nothing was added to. */
    get(row) {
        return this.rows.get(row) ?? new Float64Array(this.runs);
    }
    keys() {
        return [...this.rows.keys()];
    }
    /** A table of the same rows, each value divided by the factor of its run. */
    dividedBy(factors) {
        const made = new Table(this.runs);
        for (const [row, values] of this.rows) {
            made.rows.set(row, values.map((value, run) => value / (factors[run] ?? 1)));
        }
        return made;
    }
}
/** One number for two places, both below 2 ** 26. */
const pairKey = (first, second) => first * 2 ** 26 + second;
const firstOf = (key) => Math.floor(key / 2 ** 26);
const secondOf = (key) => key % 2 ** 26;


/***/ }),

/***/ 75669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   E3: () => (/* binding */ dialectOf),
/* harmony export */   k8: () => (/* binding */ tokensOf)
/* harmony export */ });
/** Source text as words, enough to tell whether two pieces of code are the same; not a parser of any language. */
const words = String.raw `[\p{L}_$@][\p{L}\p{N}_$]*|\d[\w.]*`;
// Whatever is not closed ends with its line or with the text, so that nothing is looked at again and again.
const closed = (quote) => String.raw `${quote}(?:\\.|[^${quote}\\\n])*(?:${quote}|(?=\n)|$)`;
const triple = String.raw `"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)`;
const template = '`(?:\\\\[^]|[^\\\\`])*(?:`|$)';
const comment = String.raw `\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)`;
const strings = `${closed('"')}|${closed("'")}`;
const dialects = {
    python: new RegExp(String.raw `(#[^\n]*)|([rbfutRBFUT]{0,3}(?:${triple}|${strings})|${words}|\S)`, 'gu'),
    braces: new RegExp(String.raw `(${comment})|(${strings}|${template}|${words}|=>|\S)`, 'gu'),
    // A lifetime is one quote alone; a character has two.
    rust: new RegExp(String.raw `(${comment})|(${closed('"')}|'(?:\\[^'\n]{1,10}|[^'\\\n])'|${words}|=>|\S)`, 'gu'),
};
/** Behind these a `/` begins a regular expression and does not divide. */
const beforePattern = /^(?:[([{,;:=!&|?+\-*%~^<>]|=>|return|typeof|case|in|of)$/u;
const pattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/uy;
function dialectOf(path) {
    if (/\.py[wix]?$/u.test(path))
        return 'python';
    return path.endsWith('.rs') ? 'rust' : 'braces';
}
/** Without comments. Text that is no code of the dialect gives some tokens all the same. */
function tokensOf(text, dialect) {
    const expression = dialects[dialect];
    expression.lastIndex = 0;
    const tokens = [];
    let [line, lineStart, lastLine] = [1, 0, 0];
    const newlineFrom = (start) => {
        const found = text.indexOf('\n', start);
        return found < 0 ? text.length : found;
    };
    let newline = newlineFrom(0);
    let previous = '(';
    for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
        for (; newline < match.index; newline = newlineFrom(lineStart)) {
            line += 1;
            lineStart = newline + 1;
        }
        let word = match[2];
        if (word === undefined)
            continue;
        if (word === '/' && dialect === 'braces' && beforePattern.test(previous)) {
            pattern.lastIndex = match.index;
            const whole = pattern.exec(text)?.[0];
            if (whole !== undefined) {
                word = whole;
                expression.lastIndex = match.index + whole.length;
            }
        }
        tokens.push({ text: word, line, indent: line === lastLine ? -1 : match.index - lineStart });
        lastLine = line;
        previous = word;
    }
    return tokens;
}
/** Without what stands in Python as a statement of nothing but a text: documentation. */
function codeOf(tokens, dialect) {
    if (dialect !== 'python')
        return tokens;
    return tokens.filter(({ text, indent }, place) => {
        const alone = indent >= 0 && (tokens[place + 1]?.indent ?? 0) >= 0;
        return !(alone && /^[rbfut]{0,3}["']/iu.test(text));
    });
}


/***/ }),

/***/ 17457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ inclusive),
/* harmony export */   I7: () => (/* binding */ firstBeneath),
/* harmony export */   JS: () => (/* binding */ deepest),
/* harmony export */   mv: () => (/* binding */ weighStacks),
/* harmony export */   xu: () => (/* binding */ sumBy)
/* harmony export */ });
/* harmony import */ var _stats_at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59979);

/** By stack, how much of a value was seen at it. */
function weighStacks({ stacks, samples }, value) {
    const weights = new Float64Array(stacks.frame.length);
    const column = samples.values[value];
    if (column === undefined)
        return weights;
    const { stack } = samples;
    for (let sample = 0; sample < stack.length; sample += 1) {
        const place = stack[sample] ?? 0;
        weights[place] = (weights[place] ?? 0) + (column[sample] ?? 0);
    }
    return weights;
}
/** By stack, its deepest frame that is wanted; -1 where none is. */
function deepest({ parent, frame }, wanted) {
    const found = new Int32Array(frame.length);
    for (let stack = 0; stack < frame.length; stack += 1) {
        const own = (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(frame, stack);
        const above = (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(parent, stack);
        found[stack] = wanted[own] === 1 ? own : above < 0 ? -1 : (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(found, above);
    }
    return found;
}
/** By stack, the first frame beneath the deepest wanted one: what the wanted code called; -1 where it stands on top. */
function firstBeneath({ parent, frame }, wanted) {
    const found = new Int32Array(frame.length);
    for (let stack = 0; stack < frame.length; stack += 1) {
        const own = (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(frame, stack);
        const above = (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(parent, stack);
        if (wanted[own] === 1)
            found[stack] = -1;
        else
            found[stack] = above >= 0 && wanted[(0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(frame, above)] !== 1 ? (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(found, above) : own;
    }
    return found;
}
/** Sums what stacks weigh by the frame (or group) that each is charged to; what is charged to -1 is left out. */
function sumBy(chargedTo, weights, groups) {
    const sums = new Float64Array(groups);
    for (let stack = 0; stack < weights.length; stack += 1) {
        const group = chargedTo[stack] ?? -1;
        if (group >= 0)
            sums[group] = (sums[group] ?? 0) + (weights[stack] ?? 0);
    }
    return sums;
}
/**
 * By group of frames (a function, a line), how much was seen while it was anywhere on the stack: once for a stack,
 * however often the group stands on it, so that recursion is not counted again and again. Group -1 is left out.
 */
function inclusive({ parent, frame }, weights, groupOf, groups) {
    const count = frame.length;
    const beneath = Float64Array.from(weights);
    const [firstChild, sibling] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1)];
    const roots = [];
    for (let stack = count - 1; stack >= 0; stack -= 1) {
        const above = (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(parent, stack);
        if (above < 0)
            roots.push(stack);
        else {
            beneath[above] = (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(beneath, above) + (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(beneath, stack);
            sibling[stack] = (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(firstChild, above);
            firstChild[above] = stack;
        }
    }
    const sums = new Float64Array(groups);
    const open = new Int32Array(groups);
    const enter = (stack) => {
        const group = groupOf[(0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(frame, stack)] ?? -1;
        if (group < 0)
            return;
        if (open[group] === 0)
            sums[group] = (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(sums, group) + (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(beneath, stack);
        open[group] = (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(open, group) + 1;
    };
    for (const root of roots) {
        let stack = root;
        enter(stack);
        while (stack >= 0) {
            const child = (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(firstChild, stack);
            if (child >= 0) {
                stack = child;
                enter(stack);
                continue;
            }
            // Up to the next one that has a sibling left.
            let next = -1;
            while (stack >= 0 && next < 0) {
                const group = groupOf[(0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(frame, stack)] ?? -1;
                if (group >= 0)
                    open[group] = (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(open, group) - 1;
                next = stack === root ? -1 : (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(sibling, stack);
                stack = next >= 0 || stack === root ? -1 : (0,_stats_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(parent, stack);
            }
            stack = next;
            if (stack >= 0)
                enter(stack);
        }
    }
    return sums;
}


/***/ })

};
