export const id = 132;
export const ids = [132];
export const modules = {

/***/ 49132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ drawExplained),
  O: () => (/* binding */ drawFiles)
});

// EXTERNAL MODULE: ./build/attribute/flat-views.js
var flat_views = __webpack_require__(22443);
// EXTERNAL MODULE: ./build/attribute/views.js
var views = __webpack_require__(17457);
;// CONCATENATED MODULE: ./build/attribute/call-rows.js


function callRows(profile, value) {
    const { stacks, frames } = profile;
    const weight = (0,views/* weighStacks */.mv)(profile, value);
    if (weight.some((each) => each > 0)) {
        const place = stacks.frame.map((frame) => frames.function[frame] ?? -1);
        return { shape: 'stacks', parent: stacks.parent, function: place, weight };
    }
    const self = (0,flat_views/* selfOfFunctions */.xL)(profile, value);
    const totals = totalsOf(profile, value, self);
    const calling = profile.edges.some(({ caller, callee, total }) => caller !== callee && (total?.[value] ?? 0) > 0);
    if (calling)
        return supposed(profile, value, self, totals);
    return {
        shape: 'functions',
        parent: new Int32Array(self.length).fill(-1),
        function: Int32Array.from(self, (_, place) => place),
        weight: self,
    };
}
/** Smaller parts of a run are not followed to what they call; nor are calls below this depth, nor more rows than this. */
const [smallest, deepest, mostRows] = [1e-4, 200, 50_000];
function totalsOf({ functionRows }, value, self) {
    const totals = Float64Array.from(self);
    for (const { function: place, total } of functionRows) {
        const amount = total?.[value];
        if (amount !== undefined)
            totals[place] = Math.max(amount, totals[place] ?? 0);
    }
    return totals;
}
/** Every call of a function is taken to cost alike, as gprof does; calls in a circle end where they began. */
function supposed(profile, value, self, totals) {
    const called = new Float64Array(totals.length);
    const below = new Map();
    for (const { caller, callee, total } of profile.edges) {
        const amount = total?.[value] ?? 0;
        if (caller === callee || amount <= 0)
            continue;
        called[callee] = (called[callee] ?? 0) + amount;
        const own = below.get(caller) ?? [];
        own.push({ callee, amount });
        below.set(caller, own);
    }
    for (const own of below.values())
        own.sort((a, b) => b.amount - a.amount);
    const whole = self.reduce((sum, amount) => sum + amount, 0);
    const [parent, place, weight] = [[], [], []];
    const path = new Set();
    const put = (one, amount, above) => {
        const row = parent.push(above) - 1;
        place.push(one);
        weight.push(amount);
        if (amount < smallest * whole || path.size >= deepest)
            return;
        path.add(one);
        const share = amount / Math.max(totals[one] ?? 0, Number.MIN_VALUE);
        // What it takes in itself stays with it.
        let left = amount - Math.min(amount, share * (self[one] ?? 0));
        for (const { callee, amount: spent } of below.get(one) ?? []) {
            const part = Math.min(left, share * spent);
            if (part <= 0 || path.has(callee) || parent.length >= mostRows)
                continue;
            put(callee, part, row);
            left -= part;
            weight[row] = (weight[row] ?? 0) - part;
        }
        path.delete(one);
    };
    totals.forEach((total, one) => {
        const rest = total - (called[one] ?? 0);
        if (rest > smallest * whole)
            put(one, rest, -1);
    });
    const placed = weight.reduce((sum, amount) => sum + amount, 0);
    // Circles are counted more than once, or not at all: the whole is known.
    const factor = placed > 0 ? whole / placed : 1;
    return {
        shape: 'calls',
        parent: Int32Array.from(parent),
        function: Int32Array.from(place),
        weight: Float64Array.from(weight, (amount) => Math.max(0, amount) * factor),
    };
}

// EXTERNAL MODULE: ./build/attribute/callers.js
var callers = __webpack_require__(60451);
// EXTERNAL MODULE: ./build/attribute/comparable.js
var comparable = __webpack_require__(70183);
// EXTERNAL MODULE: ./build/attribute/identify.js
var identify = __webpack_require__(41571);
// EXTERNAL MODULE: ./build/attribute/significance.js + 2 modules
var significance = __webpack_require__(64852);
// EXTERNAL MODULE: ./build/attribute/table.js
var attribute_table = __webpack_require__(11819);
;// CONCATENATED MODULE: ./build/attribute/union-tree.js


/** More boxes are too many to be looked at; smaller ones are too small. */
const [mostNodes, union_tree_smallest, union_tree_deepest] = [1200, 0.001, 150];
/** Base's runs come first. */
function unionTree(runs, drawing) {
    const grown = grow(runs, drawing);
    const kept = keptOf(grown, drawing.design.baseRuns);
    const drawn = [];
    const root = draw(0, { ...grown, kept, drawing }, drawn);
    const answers = (0,significance/* significance */.Oe)(drawn.map(({ values, touched }) => ({ values, touched })), drawing.design);
    drawn.forEach((one, place) => {
        one.answer = answers[place];
    });
    return withoutPreamble(finished(root, drawing, runs.length));
}
function grow(runs, { factors }) {
    const [parent, pair, depth] = [[-1], [-1], [0]];
    const recursive = new Set();
    const places = new Map();
    const selves = runs.map(({ rows, pairOf }) => {
        const beneath = Float64Array.from(rows.weight);
        for (let row = beneath.length - 1; row >= 0; row -= 1) {
            const above = rows.parent[row] ?? -1;
            if (above >= 0)
                beneath[above] = (beneath[above] ?? 0) + (beneath[row] ?? 0);
        }
        const node = new Int32Array(beneath.length);
        for (let row = 0; row < node.length; row += 1) {
            if ((beneath[row] ?? 0) <= 0)
                continue;
            const from = rows.parent[row] ?? -1;
            const above = from < 0 ? 0 : (node[from] ?? 0);
            const own = pairOf(rows.function[row] ?? -1);
            if (above > 0 && own === pair[above])
                recursive.add(above);
            if (own < 0 || (above > 0 && own === pair[above]) || (depth[above] ?? 0) >= union_tree_deepest) {
                node[row] = above;
                continue;
            }
            const key = (0,attribute_table/* pairKey */.Yz)(above, own);
            let found = places.get(key);
            if (found === undefined) {
                found = parent.push(above) - 1;
                pair.push(own);
                depth.push((depth[above] ?? 0) + 1);
                places.set(key, found);
            }
            node[row] = found;
        }
        const self = new Float64Array(parent.length);
        rows.weight.forEach((weight, row) => {
            const to = node[row] ?? 0;
            self[to] = (self[to] ?? 0) + weight;
        });
        return self;
    });
    const inclusive = selves.map((self, run) => {
        const sums = self.map((weight) => weight / (factors?.[run] ?? 1));
        for (let node = sums.length - 1; node > 0; node -= 1) {
            const above = parent[node] ?? 0;
            sums[above] = (sums[above] ?? 0) + (sums[node] ?? 0);
        }
        return sums;
    });
    const children = new Map();
    for (let node = 1; node < parent.length; node += 1) {
        const above = parent[node] ?? 0;
        const own = children.get(above);
        if (own === undefined)
            children.set(above, [node]);
        else
            own.push(node);
    }
    return { parent, pair, recursive, inclusive, children };
}
const valuesOf = (inclusive, node) => Float64Array.from(inclusive, (run) => run[node] ?? 0);
/** The largest nodes; no child is larger than its parent, so that theirs are among them. */
function keptOf({ parent, inclusive }, baseRuns) {
    const [base, head] = [new Float64Array(parent.length), new Float64Array(parent.length)];
    inclusive.forEach((values, run) => {
        const [sums, count] = run < baseRuns ? [base, baseRuns] : [head, inclusive.length - baseRuns];
        values.forEach((value, node) => {
            sums[node] = (sums[node] ?? 0) + value / count;
        });
    });
    const size = base.map((value, node) => Math.max(value, head[node] ?? 0));
    const least = union_tree_smallest * (size[0] ?? 0);
    const kept = new Uint8Array(parent.length);
    const order = Array.from(size, (_, node) => node)
        .filter((node) => (size[node] ?? 0) >= least)
        .toSorted((a, b) => (size[b] ?? 0) - (size[a] ?? 0) || a - b);
    for (const node of order.slice(0, mostNodes))
        kept[node] = 1;
    kept[0] = 1;
    return kept;
}
function draw(node, all, drawn) {
    const { pair, kept, children, inclusive, recursive, drawing } = all;
    const below = children.get(node) ?? [];
    const shown = below.filter((child) => kept[child] === 1).map((child) => draw(child, all, drawn));
    const small = below.filter((child) => kept[child] !== 1);
    if (small.length > 0) {
        const values = Float64Array.from(inclusive, (run) => small.reduce((sum, child) => sum + (run[child] ?? 0), 0));
        const others = {
            pair: -1,
            values,
            touched: small.some((child) => drawing.pairs[pair[child] ?? -1]?.touched === true),
            recursive: false,
            folded: small.length,
            children: [],
        };
        shown.push(others);
        drawn.push(others);
    }
    const own = {
        pair: pair[node] ?? -1,
        values: valuesOf(inclusive, node),
        touched: drawing.pairs[pair[node] ?? -1]?.touched === true || shown.some(({ touched }) => touched),
        recursive: recursive.has(node),
        folded: 0,
        children: shown,
    };
    drawn.push(own);
    return own;
}
function finished({ pair, answer, recursive, folded, children }, drawing, runs) {
    const { base, head } = drawing.pairs[pair] ?? {};
    const identity = head ?? base;
    const others = `${folded} small ${folded === 1 ? 'one' : 'ones'}`;
    const file = identity?.path === '' ? undefined : identity?.path;
    const line = identity?.lines?.from ?? identity?.startLine;
    return {
        name: identity?.name ?? (folded > 0 ? others : 'all'),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(base === undefined || head === undefined || base.name === head.name ? {} : { was: base.name }),
        repository: identity?.repository ?? false,
        // Where a nameless function ends is not known.
        inDiff: drawing.pairs[pair]?.touched === true && identity?.uncertain !== true,
        recursive,
        culprit: drawing.culprits.has(pair),
        folded,
        ...takenOf(answer ?? silent, drawing.design, runs),
        children: children
            .map((child) => finished(child, drawing, runs))
            .toSorted((a, b) => Math.min(1, a.folded) - Math.min(1, b.folded) || sizeOf(b) - sizeOf(a)),
    };
}
/** What starts a program is none of it: the only call of everything that does not belong to the repository is left out. */
function withoutPreamble(root) {
    const [only, ...others] = root.children;
    if (only === undefined || only.repository || only.children.length === 0)
        return root;
    if (others.some((other) => sizeOf(other) > preamble * sizeOf(root)) || !reachesRepository(only))
        return root;
    return withoutPreamble({ ...root, children: [...only.children, ...others] });
}
/** Part of a run that may lie beside the start of the program. */
const preamble = 0.02;
const reachesRepository = ({ repository, children }) => repository || children.some(reachesRepository);
const silent = { base: 0, head: 0, change: { value: 0 }, strength: 'none' };
const sizeOf = ({ base, head }) => Math.max(base, head);
/** An answer as it is drawn; `runs` are those of both sides. */
function takenOf({ base, head, change, p, strength }, { exact, baseRuns }, runs) {
    const tested = exact || Math.min(baseRuns, runs - baseRuns) >= significance/* weakRuns */.tp;
    return {
        base,
        head,
        change,
        ...(p === undefined ? {} : { p }),
        standing: strength === 'none' ? (tested ? 'noise' : 'untested') : 'changed',
    };
}

;// CONCATENATED MODULE: ./build/attribute/line-heat.js




/** Lines around what is of interest; longer functions are cut to that. */
const [around, mostLines, mostInAll] = [3, 40, 1500];
/** Part of a run below which the time of a line is left out. */
const line_heat_smallest = 0.001;
function lineHeat(shown, ground) {
    const { sides, rows, design } = ground;
    const runs = sides.base.profiles.length + sides.head.profiles.length;
    const pairs = new Set(shown.map(({ pair }) => pair));
    const table = takenByLines(ground, pairs, runs);
    const hits = hitsOfLines(ground, pairs);
    const keys = table
        .keys()
        .filter((key) => pairs.has(rows.rows[key]?.pair ?? -1))
        .filter((key) => table.get(key).some((value) => value >= line_heat_smallest * design.run));
    const answers = (0,significance/* significance */.Oe)(keys.map((key) => ({ values: table.get(key), touched: rows.rows[key]?.touched === true })), design);
    const taken = new Map(keys.flatMap((key, place) => {
        const answer = answers[place];
        return answer === undefined ? [] : [[key, takenOf(answer, design, runs)]];
    }));
    let room = mostInAll;
    return shown.flatMap((one) => {
        const made = heated(one, { ...ground, taken, hits });
        if (made === undefined || room < made.lines.length)
            return [];
        room -= made.lines.length;
        return [made];
    });
}
/** Whether an identity of a side is one of the functions that are shown. */
const among = ({ matched }, side, pairs) => (identity) => pairs.has(matched.pairOf[side][identity] ?? -1);
/** By row of lines, what was seen while it stood anywhere on the stack; as the tool tells it where there are no stacks. */
function takenByLines(ground, pairs, runs) {
    const { sides, rows, value, factors } = ground;
    const table = new attribute_table/* Table */.XI(runs);
    for (const side of ['base', 'head']) {
        const { profiles, functions } = sides[side];
        const shown = among(ground, side, pairs);
        profiles.forEach((profile, place) => {
            const run = side === 'base' ? place : sides.base.profiles.length + place;
            const add = (row, amount) => table.add(row, run, amount / (factors?.[run] ?? 1));
            const weights = (0,views/* weighStacks */.mv)(profile, value);
            const known = functions.places[place] ?? new Int32Array(0);
            const { frames, stacks } = profile;
            if (weights.some((weight) => weight > 0)) {
                const rowOf = Int32Array.from(frames.function, (one, frame) => {
                    const itself = known[one] ?? -1;
                    const identity = functions.owners[itself] ?? itself;
                    const line = frames.line[frame] ?? 0;
                    return line > 0 && shown(identity) ? rows.rowOf(side, identity, line) : -1;
                });
                (0,views/* inclusive */.$9)(stacks, weights, rowOf, rows.rows.length).forEach((amount, row) => add(row, amount));
            }
            else {
                eachLine(profile, functions.linePlaces[place], (identity, row) => {
                    if (shown(identity))
                        add(rows.rowOf(side, identity, row.line), row.values?.[value] ?? 0);
                });
            }
        });
    }
    return table;
}
function eachLine({ lineRows }, places, visit) {
    lineRows.forEach((row, place) => visit(places?.[place] ?? -1, row));
}
/** Of the first run of each side: what is exact is the same in all of them. */
function hitsOfLines(ground, pairs) {
    const { sides, rows } = ground;
    const hits = new Map();
    for (const side of ['base', 'head']) {
        const { profiles, functions } = sides[side];
        const [profile] = profiles;
        if (profile === undefined)
            continue;
        eachLine(profile, functions.linePlaces[0], (identity, { line, hits: count }) => {
            if (count === undefined || !among(ground, side, pairs)(identity))
                return;
            const row = rows.rowOf(side, identity, line);
            const own = hits.get(row) ?? {};
            own[side] = (own[side] ?? 0) + count;
            hits.set(row, own);
        });
    }
    return hits;
}
function heated(shown, heating) {
    const { matched, map, rows } = heating;
    const pair = matched.pairs[shown.pair];
    const identity = pair?.head ?? pair?.base;
    if (pair === undefined || identity === undefined || !identity.repository)
        return undefined;
    const { base, head } = pair;
    const elsewhere = base !== undefined &&
        head !== undefined &&
        (base.name !== head.name || map.across('base', base.path) !== head.path);
    const own = rows.rows.flatMap((row, key) => row.pair === shown.pair && (heating.taken.has(key) || heating.hits.has(key)) ? [key] : []);
    const all = sourceLines(shown, pair, own, heating);
    if (all.length === 0 || (own.length === 0 && !shown.culprit))
        return undefined;
    return {
        name: identity.name,
        file: identity.path,
        ...(elsewhere ? { was: { name: base.name, file: base.path } } : {}),
        culprit: shown.culprit,
        lines: windows(all),
    };
}
function sourceLines(shown, pair, own, heating) {
    const { sides, rows, map } = heating;
    const textsOf = (side) => sides[side].functions.outlineOf(pair[side]?.path ?? '')?.lines ?? [];
    const texts = { base: textsOf('base'), head: textsOf('head') };
    const within = {
        base: spanOf(pair.base?.lines, texts.base.length),
        head: spanOf(pair.head?.lines, texts.head.length),
    };
    const line = (side, number, more) => ({
        [side]: number,
        ...(texts[side][number - 1] === undefined ? {} : { text: texts[side][number - 1] }),
        culprit: side === 'head' && number === shown.line,
        ...more,
    });
    const placeOf = (side) => {
        const identity = pair[side];
        return identity === undefined ? -1 : sides[side].functions.identities.indexOf(identity);
    };
    const places = { base: placeOf('base'), head: placeOf('head') };
    const known = (side, number) => {
        const key = rows.rowOf(side, places[side], number);
        const [taken, hits] = [heating.taken.get(key), heating.hits.get(key)];
        return { ...(taken === undefined ? {} : { taken }), ...(hits === undefined ? {} : { hits }) };
    };
    if (within.head === undefined && within.base === undefined) {
        // Without source, what the profiler tells of its lines.
        return own
            .flatMap((key) => {
            const row = rows.rows[key];
            const side = row?.head === undefined ? 'base' : 'head';
            const from = row?.[side]?.from;
            return from === undefined
                ? []
                : [{ ...line(side, from, { mark: 'same' }), ...otherNumber(row, side), ...known(side, from) }];
        })
            .toSorted((a, b) => (a.head ?? a.base ?? 0) - (b.head ?? b.base ?? 0));
    }
    const find = (number) => pair.aligned?.('head', number) ?? map.find('head', pair.head?.path ?? '', number);
    const made = [];
    let next = within.base?.from ?? 1;
    const removeUntil = (end) => {
        for (; next < end; next += 1) {
            const key = rows.rowOf('base', places.base, next);
            // What shares its row with a line of head is told there.
            made.push(line('base', next, {
                mark: 'removed',
                ...(rows.rows[key]?.head === undefined ? known('base', next) : {}),
            }));
        }
    };
    const last = within.base === undefined ? 0 : within.base.to + 1;
    for (let number = within.head?.from ?? 1; number <= (within.head?.to ?? 0); number += 1) {
        const spot = find(number);
        const [from, to] = [spot.base, spot.head];
        if (from === undefined || pair.base === undefined || from.from >= last) {
            made.push(line('head', number, { mark: 'added', ...known('head', number) }));
        }
        else if (!spot.touched) {
            removeUntil(Math.min(from.from, last));
            next = Math.max(next, from.from + 1);
            made.push(line('head', number, { mark: 'same', base: from.from, ...known('head', number) }));
        }
        else {
            removeUntil(Math.min(from.to + 1, last));
            const first = to === undefined || to.from === number;
            const count = to === undefined ? 1 : to.to - to.from + 1;
            made.push(line('head', number, {
                mark: 'changed',
                ...(first ? known('head', number) : {}),
                ...(first && count > 1 ? { shared: count } : {}),
            }));
        }
    }
    removeUntil(last);
    return made;
}
function otherNumber(row, side) {
    const other = side === 'base' ? row?.head : row?.base;
    return other === undefined ? {} : { [side === 'base' ? 'head' : 'base']: other.from };
}
/** The lines of a function that its text has. */
function spanOf(lines, length) {
    if (length === 0)
        return undefined;
    const [from, to] = [Math.max(1, lines?.from ?? 1), Math.min(length, lines?.to ?? length)];
    return to < from ? undefined : { from, to };
}
/** All lines of a short function; of a long one what is around lines that changed, or that take or are blamed for something. */
function windows(lines) {
    if (lines.length <= mostLines)
        return lines;
    const wanted = new Uint8Array(lines.length);
    lines.forEach(({ taken, mark, culprit, hits }, place) => {
        const counted = hits !== undefined && hits.base !== hits.head;
        if (taken === undefined && mark === 'same' && !culprit && !counted)
            return;
        wanted.fill(1, Math.max(0, place - around), place + around + 1);
    });
    wanted[0] = 1;
    return lines.flatMap((line, place) => {
        if (wanted[place] === 1)
            return [line];
        return wanted[place - 1] === 1 ? [undefined] : [];
    });
}

// EXTERNAL MODULE: ./build/attribute/line-map.js
var line_map = __webpack_require__(48178);
// EXTERNAL MODULE: ./build/attribute/line-rows.js
var line_rows = __webpack_require__(67407);
// EXTERNAL MODULE: ./build/attribute/locate.js
var locate = __webpack_require__(89509);
// EXTERNAL MODULE: ./build/attribute/match.js + 1 modules
var match = __webpack_require__(41204);
// EXTERNAL MODULE: ./build/attribute/observe.js
var observe = __webpack_require__(57947);
;// CONCATENATED MODULE: ./build/attribute/picture.js











/** Functions whose lines are shown. */
const mostFunctions = 8;
/** `shown` are the functions whose lines are wanted. Undefined where nothing sums. */
function picture_draw(ground, shown) {
    const { sides, matched, value, design, factors } = ground;
    const profiles = [...sides.base.profiles, ...sides.head.profiles];
    const type = sides.head.profiles[0]?.valueTypes[value];
    if (type === undefined)
        return undefined;
    const runs = ['base', 'head'].flatMap((side) => {
        const { profiles: own, functions } = sides[side];
        return own.map((profile, place) => ({
            rows: callRows(profile, value),
            pairOf: (one) => matched.pairOf[side][functions.places[place]?.[one] ?? -1] ?? -1,
        }));
    });
    const culprits = new Set(shown.filter(({ culprit }) => culprit).map(({ pair }) => pair));
    const drawing = { pairs: matched.pairs, design, culprits, ...(factors === undefined ? {} : { factors }) };
    return {
        tool: profiles[0]?.header.tool ?? '',
        value: { name: type.name, unit: type.unit },
        runs: { base: sides.base.profiles.length, head: sides.head.profiles.length },
        exact: design.exact,
        shape: runs.at(-1)?.rows.shape ?? 'stacks',
        tree: unionTree(runs, drawing),
        heat: lineHeat(shown.slice(0, mostFunctions), ground),
    };
}
/** Draws what was explained: the lines of what is blamed, then of other functions that the diff touches. */
function drawExplained(ground, culprits, improvements) {
    const { pairs } = ground.matched;
    const placeOf = ({ name, file }) => pairs.findIndex((pair) => {
        const identity = pair.head ?? pair.base;
        return identity?.name === name && identity.path === file;
    });
    const shown = [...culprits, ...improvements].map((one, place) => {
        const { line } = one;
        return { pair: placeOf(one), culprit: place < culprits.length, ...(line === undefined ? {} : { line }) };
    });
    const named = new Set(shown.map(({ pair }) => pair));
    const touched = pairs.flatMap((pair, place) => pair.touched && (pair.head ?? pair.base)?.uncertain === false && !named.has(place)
        ? [{ pair: place, culprit: false }]
        : []);
    return picture_draw(ground, [...shown, ...touched]);
}
/**
 * Draws two single profiles: nothing is known to be more than noise, but for what is counted exactly. Undefined for profiles
 * that are not comparable, unless they are wanted `anyway`, and where nothing of them sums.
 */
function drawFiles(base, head, { anyway = false } = {}) {
    if (!anyway && (0,comparable/* refusals */.K)([base], [head]).length > 0)
        return undefined;
    const value = (0,observe/* valuePlace */.F)(head.valueTypes);
    const type = head.valueTypes[value];
    if (type === undefined)
        return undefined;
    const map = (0,line_map/* lineMap */.d)('');
    const sides = { base: runOf(base), head: runOf(head) };
    const matched = (0,match/* match */.Y)(sides.base.functions, sides.head.functions, map, (side) => (0,callers/* callersOf */.G)(sides[side]));
    const rows = new line_rows/* LineRows */.m(matched, map);
    const sums = [base, head].map((profile) => callRows(profile, value).weight.reduce((sum, one) => sum + one, 0));
    const run = sums.reduce((sum, one) => sum + one, 0) / sums.length;
    const design = { baseRuns: 1, run, exact: type.nature === 'exact', seed: 1 };
    const ground = { sides, matched, rows, map, value, design };
    const drawn = picture_draw(ground, []);
    return drawn && { ...drawn, heat: lineHeat(heaviest(ground), ground) };
}
function runOf(profile) {
    const functions = (0,identify/* identify */.l)({ profiles: [profile], roots: (0,locate/* guessRoot */.m)([profile]), source: () => undefined });
    return { profiles: [profile], functions };
}
/** The repository's functions that take most. */
function heaviest({ sides, matched, value }) {
    const sums = new Map();
    for (const side of ['base', 'head']) {
        const { profiles, functions } = sides[side];
        profiles.forEach((profile, place) => {
            const { weight, function: of } = callRows(profile, value);
            weight.forEach((amount, row) => {
                const pair = matched.pairOf[side][functions.places[place]?.[of[row] ?? -1] ?? -1] ?? -1;
                const identity = matched.pairs[pair]?.[side];
                if (identity?.repository === true)
                    sums.set(pair, (sums.get(pair) ?? 0) + amount);
            });
        });
    }
    return [...sums]
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, mostFunctions)
        .map(([pair]) => ({ pair, culprit: false }));
}


/***/ }),

/***/ 64852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pv: () => (/* binding */ enoughRuns),
  Oe: () => (/* binding */ significance),
  tp: () => (/* binding */ weakRuns)
});

;// CONCATENATED MODULE: ./build/stats/benjamini-hochberg.js
/** Correction for looking at many rows where a share of false finds is tolerable. */
/**
 * Benjamini's and Hochberg's adjusted p-values (Journal of the Royal Statistical Society B 57, 1995), in the order
 * given: of those at or below q, the expected share that is false is at most q, for independent tests and for such that
 * depend on each other positively.
 *
 * Example: `benjaminiHochberg([0.01, 0.04, 0.03])` is `[0.03, 0.04, 0.04]`.
 */
function benjaminiHochberg(ps) {
    const order = ps.map((_, index) => index).toSorted((i, j) => (ps[j] ?? 1) - (ps[i] ?? 1));
    const adjusted = ps.map(() => 1);
    let lowest = 1;
    order.forEach((index, place) => {
        lowest = Math.min(lowest, ((ps[index] ?? 1) * ps.length) / (ps.length - place));
        adjusted[index] = lowest;
    });
    return adjusted;
}

// EXTERNAL MODULE: ./build/stats/permutation-test.js
var permutation_test = __webpack_require__(65417);
// EXTERNAL MODULE: ./build/stats/pooled-t-test.js
var pooled_t_test = __webpack_require__(1577);
// EXTERNAL MODULE: ./build/stats/student-quantile.js
var student_quantile = __webpack_require__(79433);
// EXTERNAL MODULE: ./build/stats/student-tail.js
var student_tail = __webpack_require__(87618);
;// CONCATENATED MODULE: ./build/stats/welch.js
/** By how much the means of two groups differ, where each group has a spread of its own. */



/**
 * Welch's t interval and test (Biometrika 34, 1947) with the degrees of freedom of Satterthwaite. Groups without any
 * spread differ surely (p 0) or not at all (1). Fewer than two values in a group are a `RangeError`.
 *
 * Example: 1, 2, 3 against 4, 5, 6 differ by 3, between 0.733 and 5.267 at level 0.95, p = 0.0213.
 */
function welch(first, second, level) {
    const groups = [first, second].map((values) => {
        if (values.length < 2)
            throw new RangeError('the spread of fewer than two values is unknown');
        const { count, mean, squares } = (0,pooled_t_test/* stretchOf */.L)(values, 0, values.length);
        return { mean, variance: squares / (count - 1) / count, freedom: count - 1 };
    });
    const [from, to] = groups;
    if (from === undefined || to === undefined)
        throw new RangeError('two groups are compared');
    const value = to.mean - from.mean;
    const variance = from.variance + to.variance;
    const error = Math.sqrt(variance);
    if (error === 0)
        return { value, low: value, high: value, error, p: value === 0 ? 1 : 0 };
    // By shares, because the squares of tiny variances would leave the range of doubles.
    const [a, b] = [from.variance / variance, to.variance / variance];
    const freedom = 1 / (a ** 2 / from.freedom + b ** 2 / to.freedom);
    const reach = error * (0,student_quantile/* studentQuantile */.F)((1 + level) / 2, freedom);
    const p = Math.min(1, 2 * (0,student_tail/* studentTail */.g)(Math.abs(value) / error, freedom));
    return { value, low: value - reach, high: value + reach, error, p };
}

;// CONCATENATED MODULE: ./build/attribute/significance.js
/** Which rows of a view differ between the sides by more than chance and by enough to matter. */



const floors = { ofRun: 0.01, ofRow: 0.1, ofTouchedRow: 0.02, errors: 3.5, untouchedErrors: 5 };
const [discoveries, level] = [0.05, 0.95];
const [enoughRuns, weakRuns] = [6, 4];
/**
 * One answer for each question. Rows that are less than half of the floor on the average of all runs cannot reach it,
 * and are left out of the families, which keeps the test valid because the average does not depend on the labels
 * (Bourgon, Gentleman & Huber, PNAS 107, 2010).
 */
function significance(questions, design) {
    const plain = questions.map((question) => described(question.values, design));
    const tested = questions.map(({ values }) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        return mean >= (floors.ofRun / 2) * design.run;
    });
    const answers = [...plain];
    for (const touched of [true, false]) {
        const family = questions.flatMap((question, place) => question.touched === touched && tested[place] === true ? [place] : []);
        const tests = family.map((place) => testOf(questions[place]?.values ?? new Float64Array(0), design));
        const permuted = benjaminiHochberg(tests.map(({ permuted: p }) => p));
        const weak = benjaminiHochberg(tests.map(({ weak: p }) => p));
        family.forEach((place, order) => {
            const answer = plain[place];
            if (answer === undefined)
                return;
            const p = {
                permuted: permuted[order] ?? 1,
                weak: weak[order] ?? 1,
                single: tests[order]?.permuted ?? 1,
            };
            answers[place] = judged(answer, p, { design, runs: questions[place]?.values.length ?? 0, touched });
        });
    }
    return answers;
}
function split(values, baseRuns) {
    return [[...values.subarray(0, baseRuns)], [...values.subarray(baseRuns)]];
}
const mean = (values) => values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
function described(values, { baseRuns }) {
    const [before, after] = split(values, baseRuns);
    const [base, head] = [mean(before), mean(after)];
    const change = { value: head - base };
    if (before.length < 2 || after.length < 2)
        return { base, head, change, strength: 'none' };
    const { low, high, error } = welch(before, after, level);
    const answer = { base, head, change: { ...change, low, high }, error, strength: 'none' };
    if (![...before, ...after].every((value) => value > 0))
        return answer;
    const logs = welch(before.map(Math.log), after.map(Math.log), level);
    const ratio = { ratio: Math.exp(logs.value), low: Math.exp(logs.low), high: Math.exp(logs.high) };
    return { ...answer, ratio };
}
function testOf(values, design) {
    const [before, after] = split(values, design.baseRuns);
    const certain = design.exact && constant(before) && constant(after);
    if (certain)
        return before[0] === after[0] ? { permuted: 1, weak: 1 } : { permuted: 0, weak: 0 };
    if (before.length < weakRuns || after.length < weakRuns)
        return { permuted: 1, weak: 1 };
    return {
        permuted: (0,permutation_test/* permutationTest */.t)(before, after, { seed: design.seed }),
        weak: welch(before, after, level).p,
    };
}
const constant = (values) => values.every((value) => value === values[0]);
function judged(answer, p, { design, runs, touched }) {
    const few = Math.min(design.baseRuns, runs - design.baseRuns);
    const told = few < weakRuns && !(p.single === 0) ? {} : { p: p.permuted };
    if (!matters(answer, design.run, touched))
        return { ...answer, ...told };
    if (p.single === 0)
        return { ...answer, p: 0, strength: 'sure' };
    if (few >= enoughRuns)
        return { ...answer, ...told, strength: p.permuted <= discoveries ? 'sure' : 'none' };
    const weak = few >= weakRuns && p.single <= discoveries && p.weak <= discoveries;
    return { ...answer, ...told, strength: weak ? 'weak' : 'none' };
}
/** Whether a change is above every floor. */
function matters({ base, head, change, error = 0 }, run, touched) {
    const size = Math.abs(change.value);
    const ofRow = (touched ? floors.ofTouchedRow : floors.ofRow) * Math.min(base, head);
    return (size >= floors.ofRun * run &&
        size >= ofRow &&
        size > (touched ? floors.errors : floors.untouchedErrors) * error);
}


/***/ }),

/***/ 65417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ permutationTest)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59979);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52681);
/** Whether two groups of numbers differ in their mean, with no assumption but that labels could have been swapped. */


/** Up to so many values together every split is counted: both halves have at most 2 ** 16 subsets. */
const mostExact = 32;
/** Equal sums of different splits are added in different orders. */
const rounding = 1e-12;
/**
 * The two-sided p-value of Fisher's permutation test on the difference of means: twice the share of all splits of the
 * values into groups of these sizes whose difference lies at least as far on the observed side, 1 at most (Good,
 * Permutation, Parametric and Bootstrap Tests of Hypotheses, section 3.2). Exact for up to 32 values; beyond, from
 * `draws` random splits as (1 + exceedances) / (1 + draws). An empty group is a `RangeError`.
 *
 * Example: 1, 2, 3 against 4, 5, 6 gives 2/20: of the 20 splits one reaches the observed one on its side.
 */
function permutationTest(first, second, { seed = 1, draws = 20_000 } = {}) {
    if (first.length === 0 || second.length === 0)
        throw new RangeError('the mean of nothing is unknown');
    const all = [...first, ...second];
    const slack = rounding * all.reduce((sum, value) => sum + Math.abs(value), 0);
    const observed = second.reduce((sum, value) => sum + value, 0);
    const { above, below, count } = all.length <= mostExact
        ? counted(all, second.length, observed, slack)
        : drawn(all, second.length, observed, { slack, seed, draws });
    return Math.min(1, (2 * Math.min(above, below)) / count);
}
/** Every subset of one half joined with those of the other that fill it up to the size. */
function counted(all, size, observed, slack) {
    const middle = all.length >> 1;
    const [left, right] = [sumsBySize(all.slice(0, middle)), sumsBySize(all.slice(middle))];
    let [above, below, count] = [0, 0, 0];
    left.forEach((some, taken) => {
        const rest = right[size - taken];
        if (rest === undefined)
            return;
        const pairs = some.length * rest.length;
        count += pairs;
        above += pairs - pairsUpTo(some, rest, observed - slack, false);
        below += pairsUpTo(some, rest, observed + slack, true);
    });
    return { above, below, count };
}
/** Place k holds the ascending sums of all subsets of k values. */
function sumsBySize(values) {
    const sums = new Float64Array(2 ** values.length);
    const sizes = new Uint8Array(sums.length);
    const counts = Array.from({ length: values.length + 1 }, () => 0);
    for (let subset = 0; subset < sums.length; subset += 1) {
        if (subset > 0) {
            const highest = 31 - Math.clz32(subset);
            const without = subset - 2 ** highest;
            sums[subset] = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(sums, without) + (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, highest);
            sizes[subset] = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(sizes, without) + 1;
        }
        const size = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(sizes, subset);
        counts[size] = (counts[size] ?? 0) + 1;
    }
    const places = counts.map((length) => ({ sums: new Float64Array(length), next: 0 }));
    sums.forEach((sum, subset) => {
        const place = places[(0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(sizes, subset)];
        if (place === undefined)
            return;
        place.sums[place.next] = sum;
        place.next += 1;
    });
    return places.map((place) => place.sums.toSorted());
}
/** How many pairs of two ascending rows sum to less than the limit, or to the limit itself where it `counts`. */
function pairsUpTo(some, rest, limit, counts) {
    let [pairs, end] = [0, rest.length];
    for (const value of some) {
        while (end > 0) {
            const sum = value + (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(rest, end - 1);
            if (sum < limit || (counts && sum === limit))
                break;
            end -= 1;
        }
        pairs += end;
    }
    return pairs;
}
function drawn(all, size, observed, { slack, seed, draws }) {
    const random = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .seededRandom */ .Is)(seed);
    const values = Float64Array.from(all);
    let [above, below] = [1, 1];
    for (let draw = 0; draw < draws; draw += 1) {
        let sum = 0;
        // The first places of a shuffle in progress are a random subset.
        for (let place = 0; place < size; place += 1) {
            const other = place + Math.floor(random() * (values.length - place));
            const value = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, other);
            values[other] = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, place);
            values[place] = value;
            sum += value;
        }
        if (sum >= observed - slack)
            above += 1;
        if (sum <= observed + slack)
            below += 1;
    }
    return { above, below, count: draws + 1 };
}


/***/ })

};
