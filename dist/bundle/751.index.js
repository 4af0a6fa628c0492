export const id = 751;
export const ids = [751];
export const modules = {

/***/ 80569:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "9c67b80b50330eb922ad.cjs";

/***/ }),

/***/ 25690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ acceptanceKey),
/* harmony export */   oJ: () => (/* binding */ readAccepted),
/* harmony export */   xX: () => (/* binding */ acceptedItem)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86758);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3543);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17733);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63958);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49445);
/* harmony import */ var _read_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52281);
/** The section `accepted`: worsenings that somebody answers for, each one a line that was reviewed. */






const example = '2027-01-31';
/** Days as the calendar has them: no 30th of February. */
const day = zod__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6({
    error: ({ input }) => typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(input)
        ? `expected a day of the calendar, and \`${input}\` is none`
        : `expected a date such as \`${example}\`, found ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(input)}`,
})
    .meta({ title: 'date' });
/** What an item says: the terms of one acceptance, as the file has them. */
const acceptedItem = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    benchmark: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('the name of a benchmark', 1000).meta({
        description: 'The benchmark, as reports name it: `parse`, or `go/BenchmarkSort` below an entry. The name of an entry stands for all its benchmarks.',
        examples: ['parse'],
    }),
    metric: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('a metric', 100).meta({
        description: 'The metric that may be worse; each one is accepted by itself.',
        examples: ['wall'],
    }),
    reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)('a reason', 500).meta({
        description: 'Why it is worth it, on one line, for whoever reads the report.',
        examples: ['checks every input now'],
    }),
    until: day.meta({
        description: 'The last day on which it counts, in UTC. After it the regression fails again.',
        examples: [example],
    }),
    'at-most': (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('1', { above: '0%', to: '1000%' }, ['15%']).optional().meta({
        description: 'The largest worsening that is accepted: of a regression against base, of a budget against the budget. Beyond it fails as before; any worsening is accepted when left out.',
    }),
});
const list = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J());
/** Reads item by item, so that a fault in one hides none in another. */
function readAccepted(document, refusal) {
    const path = ['accepted'];
    const raw = Object.hasOwn(document.value, 'accepted') ? document.value['accepted'] : [];
    const whole = (0,_read_section_js__WEBPACK_IMPORTED_MODULE_2__/* .readSection */ .G)({ schema: list, path }, raw, document);
    if (whole.findings.length > 0)
        return { acceptances: [], findings: whole.findings };
    const own = Object.keys(acceptedItem.shape);
    const items = (whole.value ?? []).map((item, index) => {
        const place = [...path, index];
        const read = (0,_read_section_js__WEBPACK_IMPORTED_MODULE_2__/* .readSection */ .G)({
            schema: acceptedItem,
            path: place,
            // `metrics` is a key of entries, and here nearly certainly `metric`.
            refusal: (key) => ((0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(key, own) === undefined ? refusal(key) : undefined),
        }, item, document);
        const complete = read.findings.length === 0 && read.value !== undefined;
        const position = document.at(place, 'value');
        return { findings: read.findings, acceptance: complete ? acceptanceOf(read.value, position) : undefined };
    });
    const acceptances = items.flatMap(({ acceptance }) => acceptance ?? []);
    return {
        acceptances,
        findings: [...items.flatMap(({ findings }) => findings), ...duplicates(acceptances)],
    };
}
/** What an item says, in the words of the model. */
function acceptanceOf(words, position) {
    const { 'at-most': atMost, ...rest } = words;
    return { ...rest, ...(atMost === undefined ? {} : { atMost }), position };
}
/** One series is accepted once: of two lines nobody could tell which one holds. */
function duplicates(acceptances) {
    const first = new Map();
    return acceptances.flatMap((acceptance) => {
        const { benchmark, metric, position } = acceptance;
        const key = acceptanceKey(acceptance);
        const other = first.get(key);
        if (other === undefined) {
            first.set(key, acceptance);
            return [];
        }
        return [
            {
                code: 'duplicate-acceptance',
                severity: 'error',
                text: `\`${metric}\` of \`${benchmark}\` is already accepted on line ${other.position.line}`,
                remedy: 'keep one of them',
                position,
                benchmark,
            },
        ];
    });
}
/** The same for two acceptances of the same series; names that look the same are the same, however encoded. */
function acceptanceKey({ benchmark, metric }) {
    return (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_6__/* .seriesKey */ .X)(benchmark.normalize('NFC'), metric);
}


/***/ }),

/***/ 85874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readDocument),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _smallest_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77661);
/** YAML text → a plain value, and where in the text each part of it stands. What YAML leaves open is refused. */


/** Characters; a thousand benchmarks take a fifth of it. */
const sizeLimit = 2 ** 20;
/** Brackets within brackets, or dashes on one line. */
const depthLimit = 32;
/** Values that aliases may stand for before they count as an attack on memory. */
const aliasLimit = 1000;
/** Booleans to YAML 1.1 readers, text to YAML 1.2 ones: what they mean depends on who reads. */
const ambiguous = /^(?:y|n|yes|no|on|off)$/iu;
function readDocument(text, file) {
    const position = (offset) => ({ file, ...lineAndColumn(text, offset) });
    const refuse = (finding) => ({ findings: [asFinding(finding, position)] });
    if (text.length > sizeLimit) {
        return refuse({ offset: 0, text: `the file is larger than ${sizeLimit / 2 ** 20} MiB` });
    }
    const hazard = hazardOf(text);
    if (hazard !== undefined)
        return refuse(hazard);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, stringKeys: true });
    const faults = [...syntaxFaults(document), ...contentFaults(document)].map((each) => asFinding(each, position));
    // After a syntax error the rest of the tree is a guess; twice the same key leaves it sound.
    if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY'))
        return { findings: faults };
    if (faults.some(({ code }) => code === 'alias'))
        return { findings: faults };
    if (document.contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(document.contents) && document.contents.value === null)) {
        return refuse({ offset: 0, text: 'the file is empty', remedy: _smallest_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSmallest */ .N });
    }
    keepVariablesAsWritten(document);
    const value = valueOf(document);
    if (value === undefined) {
        return refuse({ offset: 0, text: `aliases stand for more than ${aliasLimit} values`, code: 'alias' });
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) || !isRecord(value)) {
        const start = document.contents.range?.[0] ?? 0;
        return refuse({
            offset: start,
            text: 'the file must be a mapping of keys to values, such as `version: 1`',
            remedy: _smallest_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSmallest */ .N,
        });
    }
    return {
        document: { value, at: (path, part) => position(offsetOf(document, path, part)) },
        findings: faults,
    };
}
const asFinding = ({ offset, text, remedy, code = 'yaml' }, at) => ({
    code,
    severity: 'error',
    text,
    ...(remedy === undefined ? {} : { remedy }),
    position: at(offset),
});
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function lineAndColumn(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}
/**
 * Nesting that would exhaust the parser, found by the lexer, which has no stack: measured, 20,000 open brackets end
 * the whole process, and a line of 1,000 question marks takes minutes.
 */
function hazardOf(text) {
    let [offset, brackets, dashes] = [0, 0, 0];
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (token === '[' || token === '{')
            brackets += 1;
        else if ((token === ']' || token === '}') && brackets > 0)
            brackets -= 1;
        else if (token === '-' || token === ':')
            dashes += 1;
        else if (token.startsWith('\n') || token.startsWith('\r'))
            dashes = 0;
        else if (token === '?')
            return { offset, text: 'keys that begin with `?` are not part of this file' };
        // In flow collections a line may hold many colons side by side.
        if (brackets > depthLimit || (brackets === 0 && dashes > depthLimit)) {
            return { offset, text: `nested more than ${depthLimit} deep` };
        }
        // The lexer marks what follows by characters of its own, which are not in the text.
        if (!['\u0002', '\u0018', '\u001F'].includes(token))
            offset += token.length;
    }
    return undefined;
}
function syntaxFaults(document) {
    const seen = new Set();
    const faults = [];
    for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
        if (seen.has(pos[0]))
            continue;
        seen.add(pos[0]);
        faults.push({ offset: pos[0], ...(wordings[code] ?? { text: `not valid YAML: ${message}` }) });
    }
    return faults;
}
const wordings = {
    TAB_AS_INDENT: { text: 'a tab indents this line', remedy: 'indent with spaces' },
    DUPLICATE_KEY: { text: 'this key stands twice in the same mapping', remedy: 'keep one of them' },
    MULTIPLE_DOCS: { text: 'the file holds several YAML documents', remedy: 'keep one; remove the line `---`' },
    NON_STRING_KEY: { text: 'this key is not text', remedy: 'put it in quotes' },
};
/** What is valid YAML and still means nothing certain. */
function contentFaults(document) {
    const faults = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias(_, alias, ancestors) {
            const target = alias.resolve(document);
            const offset = alias.range?.[0] ?? 0;
            if (target === undefined) {
                faults.push({
                    offset,
                    code: 'alias',
                    text: `\`*${alias.source}\` has no anchor \`&${alias.source}\` before it`,
                });
            }
            else if (ancestors.includes(target)) {
                faults.push({ offset, code: 'alias', text: `\`*${alias.source}\` contains itself` });
            }
        },
        Scalar(key, scalar, ancestors) {
            const word = scalar.value;
            const offset = scalar.range?.[0] ?? 0;
            if (key === 'key' && word === '__proto__')
                faults.push({ offset, text: '`__proto__` is not a key' });
            if (key === 'key' || scalar.type !== 'PLAIN' || typeof word !== 'string' || !ambiguous.test(word))
                return;
            const names = keysAbove(ancestors);
            // `gate: off` is one of this file's own words; the value of a variable is kept as it is written.
            if (names.at(-1) === 'gate' || names.includes('env'))
                return;
            faults.push({
                offset,
                code: 'ambiguous',
                text: `\`${word}\` is a boolean to some YAML readers and text to others`,
                remedy: `quote it: \`"${word}"\``,
            });
        },
    });
    return faults;
}
const keysAbove = (ancestors) => ancestors.flatMap((each) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(each) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(each.key) ? [String(each.key.value)] : []));
/** `VERSION: 1.10` hands on `1.10`, not the number 1.1. */
function keepVariablesAsWritten(document) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar(key, scalar, ancestors) {
            const inVariables = key === 'value' && keysAbove(ancestors).at(-2) === 'env';
            const read = typeof scalar.value === 'number' || typeof scalar.value === 'boolean';
            if (inVariables && read && scalar.source !== undefined)
                scalar.value = scalar.source;
        },
    });
}
function valueOf(document) {
    try {
        const value = document.toJS({ maxAliasCount: aliasLimit });
        return value ?? null;
    }
    catch (error) {
        if (error instanceof ReferenceError)
            return undefined;
        throw error;
    }
}
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = rangeStart(node) ?? 0;
    for (const [index, step] of path.entries()) {
        const inside = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
        const key = part === 'key' && index === path.length - 1;
        const next = childOf(inside, step, key);
        const start = rangeStart(next);
        if (start === undefined)
            return offset;
        node = next;
        offset = start;
    }
    return offset;
}
function childOf(node, step, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number')
        return node.items[step];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    const pair = node.items.find((each) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(each.key) && String(each.key.value) === String(step));
    return key || pair?.value === null ? pair?.key : pair?.value;
}
function rangeStart(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.range?.[0] : undefined;
}


/***/ }),

/***/ 17733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   uh: () => (/* binding */ quoteIt),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   z4: () => (/* binding */ wording)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85874);

/** A value as a reader of the file would name it. */
function found(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (typeof value === 'string')
        return value === '' ? 'empty text' : `\`${shortened(value)}\``;
    if (typeof value === 'number' || typeof value === 'bigint')
        return `the number \`${value}\``;
    if (typeof value === 'boolean')
        return `the boolean \`${value}\``;
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? 'a mapping' : 'something else';
}
/** Long values are cut: a message is read, and the position leads to the whole. */
const shortened = (text, limit = 60) => text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
/** `a`, `b` or `c`. */
function listed(words, joint = 'or') {
    return joined(words.map((word) => `\`${word}\``), joint);
}
function joined(words, joint) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}
/** Where text is meant, YAML's own reading of a bare word is undone by quotes. */
const quoteIt = (value) => typeof value === 'boolean' || typeof value === 'number' ? `; quote it: \`"${value}"\`` : '';
const typeWords = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    array: 'a list',
    tuple: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
const typeWord = (type) => typeWords[type] ?? type;
/** The message of an issue whose schema has none of its own; given to zod when it parses. */
function wording(issue) {
    const value = issue.input;
    switch (issue.code) {
        case 'invalid_type':
            return `expected ${typeWord(issue.expected)}, found ${found(value)}${issue.expected === 'string' ? quoteIt(value) : ''}`;
        case 'invalid_value':
            return `expected ${listed(issue.values.map(String))}, found ${found(value)}`;
        case 'invalid_union': {
            const all = issue.errors.flat();
            const types = all.flatMap((each) => (each.code === 'invalid_type' ? [each.expected] : []));
            const words = all.flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : []));
            const ways = [...new Set([...words.map((word) => `\`${word}\``), ...types.map(typeWord)])];
            return `expected ${joined(ways, 'or')}, found ${found(value)}${types.includes('string') ? quoteIt(value) : ''}`;
        }
        case 'too_small': {
            if (issue.origin === 'string' || issue.origin === 'array')
                return `expected something here, found ${found(value)}`;
            return `expected ${issue.inclusive === true ? 'at least' : 'more than'} \`${issue.minimum}\`, found ${found(value)}`;
        }
        case 'too_big': {
            const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' items' : '';
            return `expected at most ${issue.maximum}${unit}`;
        }
        case 'invalid_format':
            return typeof value === 'string' && value.trim() === ''
                ? 'expected something here, found empty text'
                : `expected text of another form, found ${found(value)}`;
        case 'unrecognized_keys':
        case 'invalid_key':
        case 'invalid_element':
        case 'not_multiple_of':
        case 'custom':
        default:
            return `expected another value, found ${found(value)}`;
    }
}


/***/ }),

/***/ 8988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   uQ: () => (/* binding */ spelled)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85874);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17733);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49445);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95005);
/** Zod's issues → findings at their place in the file, with the key or value that was likely meant. */





/** Every issue of one section, worded and placed: one finding for each place. */
function explain(issues, section, document) {
    const told = [];
    for (const { issue, path } of issues.flatMap((each) => meant(each, []))) {
        if (issue.code === 'unrecognized_keys') {
            for (const key of issue.keys)
                told.push(unknownKey(key, path, section, document));
        }
        else if (!told.some((other) => same(other.path, path))) {
            told.push(wrongValue(issue, path, section, document));
        }
    }
    // `benchmark:` for `benchmarks:` is one mistake, not an unknown key and a missing one.
    const excused = (one) => one.missing !== undefined &&
        told.some(({ suggested, path }) => suggested === one.missing && same(path.slice(0, -1), one.path.slice(0, -1)));
    return told.filter((one) => !excused(one)).map(({ finding }) => finding);
}
/** Parses with the words of this file in place of zod's own. */
function parse(schema, value) {
    return schema.safeParse(value, { error: _expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .wording */ .z4 });
}
const same = (a, b) => a.length === b.length && a.every((step, index) => step === b[index]);
/** Of a value that several schemas could have taken, the complaints of the one that it was meant for. */
function meant(issue, above) {
    const path = [...above, ...steps(issue.path)];
    if (issue.code !== 'invalid_union')
        return [{ issue, path }];
    const wrongKind = (each) => each.path.length === 0 && ['invalid_type', 'invalid_value', 'invalid_union'].includes(each.code);
    const branch = issue.errors.find((issues) => issues.length > 0 && !issues.some(wrongKind));
    return branch === undefined ? [{ issue, path }] : branch.flatMap((each) => meant(each, path));
}
const steps = (path) => path.map((step) => (typeof step === 'number' ? step : String(step)));
function unknownKey(key, path, section, document) {
    const here = [...path, key];
    const place = [...section.path, ...here];
    const top = path.length === 0;
    const keys = (top ? section.keys : undefined) ?? keysOf(follow(section.schema, path));
    const refusal = top ? section.refusal?.(key) : undefined;
    const suggested = refusal === undefined ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, keys) : undefined;
    const remedy = suggested === undefined ? `known here: ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(keys, 'and')}` : `did you mean \`${suggested}\`?`;
    return {
        finding: {
            severity: 'error',
            ...(refusal ?? {
                code: 'unknown-key',
                text: `\`${spelled(place)}\` is not ${top ? 'a key of this file' : 'known here'}`,
                remedy,
            }),
            position: document.at(place, 'key'),
        },
        path: here,
        ...(suggested === undefined ? {} : { suggested }),
    };
}
function wrongValue(issue, path, section, document) {
    const place = [...section.path, ...path];
    const [parent, key] = [place.slice(0, -1), place.at(-1)];
    const holder = valueAt(document.value, parent);
    if (typeof key === 'string' && (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(holder) && !Object.hasOwn(holder, key)) {
        const example = follow(section.schema, path)?.meta()?.['examples'];
        return {
            finding: {
                code: 'missing-key',
                severity: 'error',
                text: `\`${spelled(place)}\` is missing`,
                ...(Array.isArray(example) ? { remedy: `add \`${key}: ${String(example[0])}\`` } : {}),
                position: document.at(parent, 'value'),
            },
            path,
            missing: key,
        };
    }
    if (typeof key === 'number' && Array.isArray(holder) && key >= holder.length) {
        const text = `\`${spelled(parent)}\`: expected more than ${holder.length} items`;
        return {
            finding: { code: 'bad-value', severity: 'error', text, position: document.at(parent, 'value') },
            path,
        };
    }
    const value = valueAt(document.value, place);
    const [code, remedy] = verdict(issue, value);
    const inner = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
    const later = _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .growingKeys */ .k2.includes(String(key)) && typeof value === 'string' && remedy === undefined;
    const message = later
        ? `${(0,_unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .hU)(value)}; expected ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(wordsOf(issue))}`
        : (inner ?? issue.message);
    return {
        finding: {
            code,
            severity: 'error',
            text: `\`${spelled(place)}\`: ${message}`,
            ...(remedy === undefined ? {} : { remedy }),
            position: document.at(place, issue.code === 'invalid_key' ? 'key' : 'value'),
        },
        path,
    };
}
/** The code of a wrong value and what was likely meant. */
function verdict(issue, value) {
    if (issue.code === 'custom') {
        const { code, remedy } = issue.params ?? {};
        return [typeof code === 'string' ? code : 'bad-value', typeof remedy === 'string' ? remedy : undefined];
    }
    if (typeof value !== 'string')
        return ['bad-value', undefined];
    const word = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, wordsOf(issue));
    return ['bad-value', word === undefined || word === value ? undefined : `did you mean \`${word}\`?`];
}
/** The words that would have been right, where there is a list of them. */
function wordsOf(issue) {
    if (issue.code === 'invalid_union')
        return issue.errors.flat().flatMap(wordsOf);
    return issue.code === 'invalid_value' ? issue.values.map(String) : [];
}
/** `benchmarks[0].budget.wall`. */
function spelled(path) {
    return path
        .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
        .join('');
}
function valueAt(value, path) {
    let inside = value;
    for (const step of path) {
        if (Array.isArray(inside) && typeof step === 'number')
            inside = inside[step];
        else if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(inside) && Object.hasOwn(inside, step))
            inside = inside[step];
        else
            return undefined;
    }
    return inside;
}
/** The schema of what stands at a path below a value. */
function follow(schema, path) {
    if (!(schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodType */ .aRx))
        return undefined;
    const [step, ...rest] = path;
    if (step === undefined)
        return schema;
    const inner = bare(schema);
    if (inner instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH && typeof step === 'string')
        return follow(inner.shape[step], rest);
    if (inner instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodArray */ .naA)
        return follow(inner.element, rest);
    if (inner instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodUnion */ .fZ7)
        return inner.options.map((one) => follow(one, path)).find((one) => one !== undefined);
    return undefined;
}
/** The keys of a mapping that a schema describes. */
function keysOf(schema) {
    const inner = bare(schema);
    if (inner instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH)
        return Object.keys(inner.shape);
    return inner instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodUnion */ .fZ7 ? inner.options.flatMap(keysOf) : [];
}
/** Without defaults, transformations and the like around it. */
function bare(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodPipe */ .utH)
        return bare(schema.in);
    const wrapped = schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodPrefault */ .xgV || schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodDefault */ .XiL;
    return wrapped ? bare(schema.unwrap()) : schema;
}


/***/ }),

/***/ 63958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   aq: () => (/* binding */ anyQuantity),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   ih: () => (/* binding */ escape),
/* harmony export */   nx: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _model_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17733);
/** The kinds of value a configuration has, each wording its own faults. */



const dimensions = [
    { noun: 'a duration', unit: 's', example: '250ms' },
    { noun: 'a size', unit: 'B', example: '300MiB' },
    { noun: 'a percentage', unit: '1', example: '3%' },
    { noun: 'a count', unit: 'count', example: '5000count' },
];
/** A quantity of one dimension, in its base unit: text in the file, a number in the plan. */
function quantity(unit, range = {}, examples) {
    const dimension = dimensions.find((each) => each.unit === unit);
    if (dimension === undefined)
        throw new Error(`no dimension has the unit ${unit}`);
    return measured([dimension], range, examples).transform(({ value }) => value);
}
/** A quantity of any dimension, for metrics that only results name. */
const anyQuantity = measured(dimensions, {});
/** One or several dimensions: what the quantity is and in which base unit. */
function measured(allowed, range, examples = allowed.map(({ example }) => example)) {
    const [first] = allowed;
    const wanted = allowed.length === 1 ? first : undefined;
    const noun = `${wanted?.noun ?? 'a quantity with a unit'} such as \`${examples[0]}\``;
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({
        error: ({ input }) => typeof input === 'number'
            ? `expected ${noun}; the number \`${input}\` alone has no unit`
            : `expected ${noun}, found ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(input)}`,
    })
        .meta({
        title: wanted?.noun.replace(/^an? /u, '') ?? 'quantity',
        pattern: patternOf(allowed.flatMap(({ unit }) => (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .unitWords */ .UN)(unit))),
        examples: [...examples],
    })
        .transform((text, context) => {
        const read = (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseQuantity */ .Lf)(text);
        const own = dimensions.find(({ unit }) => unit === read?.unit);
        const complain = (message, remedy) => {
            context.addIssue({ code: 'custom', message, params: { code: 'wrong-unit', remedy } });
            return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
        };
        if (read === undefined)
            return complain(`expected ${noun}${reason(text)}`, likely(text, allowed));
        if (!allowed.some(({ unit }) => unit === read.unit)) {
            return complain(`expected ${noun}, found \`${text}\`, ${own?.noun ?? 'something else'}`);
        }
        const wrong = outside(read.value, range);
        return wrong === undefined
            ? read
            : complain(`expected ${wanted?.noun ?? 'a quantity'} ${wrong}, found \`${text}\``);
    });
}
function patternOf(words) {
    return `^\\s*([0-9]+(\\.[0-9]+)?|\\.[0-9]+)\\s*(${words.join('|')})\\s*$`;
}
function reason(text) {
    return /^\s*[0-9.]+\s*$/u.test(text) ? `; \`${text}\` alone has no unit` : `, found ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(text)}`;
}
/** `300mb` is nearly certainly `300MB`. */
function likely(text, allowed) {
    const [, digits, unit = ''] = /^\s*([0-9.]+)\s*([A-Za-z]+)\s*$/u.exec(text) ?? [];
    const words = allowed.flatMap((each) => (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .unitWords */ .UN)(each.unit));
    const word = words.find((each) => each.toLowerCase() === unit.toLowerCase());
    return word === undefined ? undefined : `did you mean \`${digits}${word}\`?`;
}
function outside(value, { above, from, to }) {
    const within = Number.isFinite(value) &&
        (above === undefined || value > number(above)) &&
        (from === undefined || value >= number(from)) &&
        (to === undefined || value <= number(to));
    if (within)
        return undefined;
    const words = [
        ...(above === undefined ? [] : [`above \`${above}\``]),
        ...(from === undefined ? [] : [`of at least \`${from}\``]),
        ...(to === undefined ? [] : [`of at most \`${to}\``]),
    ];
    return words.length === 0 ? 'that is finite' : words.join(' and ');
}
/** The value of a bound. */
function number(text) {
    return (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseQuantity */ .Lf)(text)?.value ?? Number.NaN;
}
/**
 * Control characters, line breaks of any kind, and marks that turn the direction of writing around. By numbers, since
 * not every editor reads the classes of Unicode in a schema's pattern.
 */
const unprintable = '\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069';
/** A name that people read: one line, nothing invisible in it. */
function name(noun, limit) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1, { error: `expected ${noun}, found empty text`, abort: true })
        .max(limit, { error: `expected ${noun} of at most ${limit} characters`, abort: true })
        .regex(new RegExp(`^[^${unprintable}]*$`, 'u'), {
        error: `expected ${noun} on one line, without control characters`,
        abort: true,
    })
        .regex(/^\S(.*\S)?$/u, { error: `expected ${noun} that neither begins nor ends with a space` });
}
/** A branch as git allows it, as far as it matters here: no option, no revision syntax, nothing invisible. */
const branchName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(new RegExp(`^(?![-/.])(?!.*(\\.\\.|@\\{|//))[^\\s${unprintable}~^:?*[\\\\]+(?<![/.])$`, 'u'), {
    error: 'expected the name of a branch, such as `main`',
});
const line = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/\S/u, { error: 'expected a command, found empty text', abort: true })
    .regex(/^[^\0]*$/u, { error: 'expected a command without null characters' });
const program = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[^\0]*$/u, { error: 'expected text without null characters' }))
    .nonempty({ error: 'expected the program and its arguments, found an empty list' })
    .meta({ title: 'program and arguments' })
    .transform(([first = '', ...rest]) => [first, ...rest]);
/** One command, or several one after another: text goes to the shell, a list within the list is run as it is. */
const commands = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    line.transform((one) => [one]),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([line, program]))
        .nonempty({ error: 'expected commands, found an empty list' })
        .transform((all) => all),
], {
    error: ({ input }) => `expected a command or a list of commands, found ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(input)}${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteIt */ .uh)(input)}`,
})
    .meta({ title: 'commands' });
/** Why a path does not lie inside the repository; undefined when it does. Both kinds of slash separate. */
function escape(path) {
    if (/^([/\\~]|[A-Za-z]:)/u.test(path))
        return 'is absolute';
    let depth = 0;
    for (const part of path.split(/[/\\]/u)) {
        if (part === '..')
            depth -= 1;
        else if (part !== '.' && part !== '')
            depth += 1;
        if (depth < 0)
            return 'leads out of the repository';
    }
    return undefined;
}
/** A path or a glob below the root of the repository. */
function inside(noun) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1, { error: `expected ${noun}, found empty text`, abort: true })
        .regex(new RegExp(`^[^${unprintable}]*$`, 'u'), {
        error: `expected ${noun} without control characters`,
        abort: true,
    })
        .check((context) => {
        const why = escape(context.value);
        if (why === undefined)
            return;
        context.issues.push({
            code: 'custom',
            input: context.value,
            message: `expected ${noun} inside the repository; \`${context.value}\` ${why}`,
            params: { code: 'outside-repository', remedy: 'write it relative to the root of the repository' },
        });
    });
}


/***/ }),

/***/ 4599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findConfiguration)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17733);
/* harmony import */ var _smallest_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77661);
/** Where the configuration of a repository lies. */



/** Relative to the root of the repository, first come first. */
const places = [
    'benchline.yml',
    'benchline.yaml',
    '.github/benchline.yml',
    '.github/benchline.yaml',
];
/** The only one there is; none or several is a `Fault`. `exists` is asked for paths relative to the root. */
async function findConfiguration(exists) {
    const there = await Promise.all(places.map(async (path) => ((await exists(path)) ? [path] : [])));
    const [path, ...others] = there.flat();
    if (path === undefined) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('no-configuration', `there is no configuration: no ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(places)} in this repository`, {
            remedy: _smallest_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSmallest */ .N,
        });
    }
    if (others.length === 0)
        return path;
    throw new _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(others.map((other) => ({
        code: 'several-configurations',
        severity: 'error',
        text: `there are several configurations: \`${path}\` and \`${other}\``,
        remedy: 'keep one of them',
        position: { file: other },
    })));
}


/***/ }),

/***/ 49445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export distance */
/** The word a user most likely meant. */
/**
 * Damerau–Levenshtein distance in its restricted form (optimal string alignment): insertions, deletions,
 * substitutions and swaps of neighbours, each part edited once. https://doi.org/10.1145/363958.363994
 */
function distance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            const options = [
                at(last, column) + 1,
                at(current, column - 1) + 1,
                at(last, column - 1) + (same ? 0 : 1),
            ];
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (row > 1 && column > 1 && swapped)
                options.push(at(beforeLast, column - 2) + 1);
            current.push(Math.min(...options));
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
const at = (numbers, index) => numbers[index] ?? Number.POSITIVE_INFINITY;
/** `timeLimit`, `time_limit` and `Time-Limit` are all `time-limit` with another habit of writing. */
const folded = (word) => word
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '-')
    .replaceAll(/[_\s]+/gu, '-')
    .toLowerCase();
/** The candidate nearest to `word`; undefined when none is near enough to be what was meant. */
function nearest(word, candidates) {
    // Nobody means a word of six letters by a whole paragraph, and the distance costs the product of both lengths.
    if (word.length > 60)
        return undefined;
    const asked = folded(word);
    let best;
    for (const candidate of candidates) {
        const steps = distance(asked, folded(candidate));
        const longer = Math.max(asked.length, candidate.length);
        const near = steps <= Math.max(1, Math.floor(longer / 3)) && steps < longer;
        if (near && (best === undefined || steps < best.steps))
            best = { candidate, steps };
    }
    return best?.candidate;
}


/***/ }),

/***/ 2492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ quantityText)
/* harmony export */ });
const scales = {
    '1': [['%', 0.01]],
    s: [
        ['h', 3600],
        ['m', 60],
        ['s', 1],
        ['ms', 1e-3],
        ['us', 1e-6],
        ['ns', 1e-9],
    ],
    B: [
        ['GiB', 2 ** 30],
        ['MiB', 2 ** 20],
        ['KiB', 2 ** 10],
        ['B', 1],
    ],
};
/** In the unit that takes the fewest characters without going below 1, to six digits. */
function quantityText(value, unit) {
    const scale = scales[unit] ?? [[unit, 1]];
    const texts = scale.map(([word, factor]) => {
        const number = Number((value / factor).toPrecision(6));
        return { number, text: `${number}${word}`, factor };
    });
    const large = texts.filter(({ number }) => number >= 1);
    const [first] = large.toSorted((a, b) => a.text.length - b.text.length);
    // Nothing is nothing in any unit: the plainest will do.
    const small = value === 0 ? texts.find(({ factor }) => factor === 1) : undefined;
    return (first ?? small ?? texts.at(-1))?.text ?? String(value);
}


/***/ }),

/***/ 36659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan)
});

// UNUSED EXPORTS: tables

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/model/metric.js
var model_metric = __webpack_require__(16080);
// EXTERNAL MODULE: ./build/system/files.js
var system_files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/sources/process-readings.js

/**
 * One reading for each metric that was asked for and is known of this run; one that is not known is left out. The elapsed
 * time says how much of it was spent waiting for a processor. A harness that times inside the process cannot be told
 * that: nobody knows in which of its timings the process waited, and in the median of many short ones it did not.
 */
function processReadings(benchmark, exit, metrics) {
    const values = {
        wall: exit.wall,
        cpu: exit.cpu,
        'peak-rss': exit.peakRss,
    };
    return model_metric/* processMetrics */.Lq.flatMap(({ metric }) => {
        const value = metrics.includes(metric.name) ? values[metric.name] : undefined;
        if (value === undefined)
            return [];
        const queued = metric.name === model_metric/* wall */.zP.name ? exit.queued : undefined;
        return [{ benchmark, metric, value, ...(queued === undefined ? {} : { queued }) }];
    });
}

// EXTERNAL MODULE: ./build/sources/run-process.js + 1 modules
var run_process = __webpack_require__(16474);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(82364);
;// CONCATENATED MODULE: ./build/sources/command.js
/** `run:` alone: a command, timed as a whole process. */






const options = schemas/* object */.Ikc({
    run: schemas/* union */.KCZ([schemas/* string */.YjP().regex(/\S/u), schemas/* tuple */.PVZ([schemas/* string */.YjP().regex(/\S/u)], schemas/* string */.YjP())]).meta({
        description: 'The command: a string for the shell, or a list of program and arguments for exec.',
    }),
});
/** Printed data is not looked at, but binary data in a log is a mistake (a lost `-o FILE`), and slows the run it is in. */
async function refuseBinary({ exit, stdout, stderr }, what) {
    if (exit.output === 0)
        return;
    for (const [path, name] of [
        [stdout, 'standard output'],
        [stderr, 'standard error'],
    ]) {
        const end = await (0,system_files/* readTail */.Zr)(path, 8192);
        const foreign = end.match(/\uFFFD/gu)?.length ?? 0;
        if (!end.includes('\0') && foreign <= end.length / 10)
            continue;
        throw new source/* RunFault */.u('no-value', `${what} printed binary data on its ${name}`, [], 'Send it to a file or to /dev/null, as in `run: make-image > /dev/null`.');
    }
}
function bind({ run: line }, surroundings) {
    const { name, metrics } = surroundings;
    const what = `"${name}"`;
    const looked = new WeakSet();
    async function run(place) {
        await (0,run_process/* prepareRun */.Z0)(place, surroundings);
        const result = await (0,run_process/* runProcess */.R3)({ line, place, surroundings, what });
        // Once per side: reading what every run printed would cost more than the runs of a quick program.
        if (!looked.has(place))
            await refuseBinary(result, `${what} at ${place.side}`);
        looked.add(place);
        const readings = processReadings(name, result.exit, metrics);
        if (readings.length > 0)
            return readings;
        const { name: launcher, gives } = place.launcher;
        throw new source/* RunFault */.u('no-value', `${what} at ${place.side} gave no value: ${metrics.join(', ')} asked for, and the ${launcher} launcher gives ` +
            `${gives.join(', ')} here${gives.includes('peak-rss') ? ' (peak-rss only above what the launcher itself takes)' : ''}`, [], 'Add `wall` to its `metrics`.');
    }
    return {
        async workloads() {
            return [{ name, run, command: (place) => (0,run_process/* resolveProcess */.KU)({ line, place, surroundings, what }) }];
        },
    };
}
const command = {
    name: 'command',
    options,
    metrics: [...model_metric/* processMetrics */.Lq.map(({ metric }) => metric), model_metric/* instructions */.GA, model_metric/* allocations */.iA],
    countable: true,
    single: true,
    claims: (keys) => keys.has('run') && !keys.has('format') && !keys.has('output'),
    bind,
};

// EXTERNAL MODULE: ./build/formats/results/index.js + 2 modules
var results = __webpack_require__(53966);
// EXTERNAL MODULE: ./build/formats/results/read-results.js
var read_results = __webpack_require__(97655);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/sources/last-lines.js
var last_lines = __webpack_require__(85951);
;// CONCATENATED MODULE: ./build/sources/results.js
// Source: another tool's harness. It runs as one process per sample, and what it prints or writes is read.








/** Bytes of a file of results that are read. */
const most = 100 * 2 ** 20;
/** The source for the result formats of a table; `results` is the one for all that Benchline knows. */
function resultsOf(formats) {
    const names = formats.map((format) => format.name);
    const options = schemas/* object */.Ikc({
        run: schemas/* union */.KCZ([schemas/* string */.YjP().regex(/\S/u), schemas/* tuple */.PVZ([schemas/* string */.YjP().regex(/\S/u)], schemas/* string */.YjP())]).meta({
            description: 'The command: a string for the shell, or a list of program and arguments for exec.',
        }),
        format: schemas/* enum */.k5n(names)
            .optional()
            .meta({ description: 'The format of the results that the command gives; recognised when left out.' }),
        output: schemas/* string */.YjP()
            .regex(/\S/u)
            .optional()
            .meta({
            description: 'The file that the command writes its results to, from the working directory; it is removed before every ' +
                'run. When left out, results are read from standard output.',
            examples: ['bench.json'],
        }),
    });
    function bind({ run: line, format, output }, surroundings) {
        const { name } = surroundings;
        const what = `"${name}"`;
        const chosen = formats.find((each) => each.name === format);
        const where = output ?? 'standard output';
        async function run(place, inside) {
            const refuse = (code, text, remedy) => new source/* RunFault */.u(code, `${what} at ${place.side}: ${(0,last_lines/* lastLines */.w)(text, 5).join(' ')}`, [], remedy);
            await (0,run_process/* prepareRun */.Z0)(place, surroundings);
            const request = { line, place, surroundings, what };
            const file = output === undefined ? undefined : await clear(place, output, request, refuse);
            const { stdout } = await (0,run_process/* runProcess */.R3)(request);
            const path = file ?? stdout;
            if (((await (0,system_files/* sizeOf */.$d)(path)) ?? 0) > most) {
                throw refuse('output-limit', `${where} is larger than ${most / 2 ** 20} MiB`, 'Let it write less.');
            }
            const bytes = await (0,system_files/* readBytes */.io)(path);
            if (bytes === undefined) {
                throw refuse('no-value', `it ended well but did not write ${where}`, 'See what its harness calls its file.');
            }
            const { samples, findings } = await (0,read_results/* readResults */.x)(bytes, { formats, ...(chosen && { format: chosen }) });
            const [first, ...rest] = findings.filter(({ severity }) => severity === 'error');
            if (first !== undefined) {
                const others = rest.length === 0 ? '' : ` (and ${rest.length} more)`;
                throw refuse('no-value', `${where}: ${first.text}${others}`, first.remedy);
            }
            if (samples.length === 0)
                throw refuse('no-value', `${where} has no benchmark in it`);
            return samples.map((sample) => {
                const benchmark = `${name}/${sample.benchmark}`;
                const value = median(sample.values);
                if (sample.values.length > 1 && value > 0) {
                    // As of normal values: 1.4826 times the median distance from the median.
                    const distance = median(sample.values.map((each) => Math.abs(each - value)));
                    const spread = (1.4826 * distance) / value;
                    inside?.({ benchmark, metric: sample.metric.name, count: sample.values.length, spread });
                }
                return { benchmark, metric: sample.metric, value };
            });
        }
        return {
            async workloads() {
                return [{ name, run, command: (place) => (0,run_process/* resolveProcess */.KU)({ line, place, surroundings, what }) }];
            },
        };
    }
    const kind = {
        name: 'results',
        options,
        claims: (keys) => keys.has('run') && (keys.has('format') || keys.has('output')),
        bind,
    };
    return kind;
}
const results_results = resultsOf(results/* resultFormats */.I);
/** The absolute path of `output`, with nothing there: results of an earlier run must never be taken for this one's. */
async function clear(place, output, request, refuse) {
    const path = (0,paths/* resolve */.hd)((0,run_process/* resolveProcess */.KU)(request).cwd, output);
    if (!(0,paths/* isWithin */.UO)(place.root, path) || path === place.root) {
        throw refuse('unstarted', `its output ${output} lies outside the repository`, 'Write it within the repository.');
    }
    if ((await (0,system_files/* isDirectory */.wd)(path)) === true)
        throw refuse('unstarted', `its output ${output} is a folder`);
    await (0,system_files/* removeFile */.nM)(path);
    return path;
}
/** The value of a process whose harness gives several: their median, of two middle ones the mean. */
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const half = (sorted.length - 1) / 2;
    const [low = 0, high = 0] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]];
    return low + (high - low) / 2;
}

// EXTERNAL MODULE: ./build/system/asset.js
var asset = __webpack_require__(91396);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/system/executable.js
var executable = __webpack_require__(28562);
;// CONCATENATED MODULE: ./build/system/node-program.js
/** The node that a repository's own files are run with, and what they resolve to. */





const own = { path: process.execPath, version: process.versions.node, own: true };
/** The first node on PATH that says what it is; in `cwd`, where a version manager may find the version to take. */
async function findNode(env, cwd) {
    const found = await (0,executable/* findExecutable */.oq)('node', env, cwd);
    if (found === undefined)
        return own;
    try {
        const say = 'process.stdout.write(process.versions.node + "\\n" + process.execPath)';
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(found, ['-e', say], { cwd, env, timeout: 30_000 });
        const [version, path] = stdout.split('\n');
        return version !== undefined && path !== undefined && /^\d+\.\d+\.\d+/u.test(version)
            ? { path, version, own: false }
            : own;
    }
    catch {
        return own;
    }
}
/** The URL of what `require(name)` finds from a file; undefined where it finds nothing. */
function resolveModule(name, from) {
    try {
        return (0,external_node_url_.pathToFileURL)((0,external_node_module_.createRequire)(from).resolve(name)).href;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
;// CONCATENATED MODULE: ./build/system/glob.js
/** Files by pattern, in the dialect of picomatch: `*`, `**`, `?`, `[a-z]`, `{a,b}`, `!(x)`. */



/** The longest part of a pattern before anything that varies, as a folder: `a/b` of `a/b/*.ts` and of `a/b/c.ts`. */
function fixedFolder(pattern) {
    const { base, isGlob } = picomatch.scan(pattern.replace(/^(?:\.\/)+/u, ''));
    return (isGlob ? base : (0,posix_.dirname)(base)) || '.';
}
/**
 * The files below `root` that match; `node_modules` and `.git` are not looked into, nor are names that begin with a
 * dot unless the pattern says so. Links to folders are not followed: they may lead out of the root, or round.
 */
async function findFiles(root, pattern, except = []) {
    const files = await (0,dist/* glob */.TI)(pattern, {
        cwd: root,
        ignore: ['**/node_modules/**', '**/.git/**', ...except],
        followSymbolicLinks: false,
        expandDirectories: false,
    });
    return { folder: fixedFolder(pattern), files: files.toSorted((a, b) => (a < b ? -1 : 1)) };
}

;// CONCATENATED MODULE: ./build/sources/tinybench/bench-files.js
// Which files a pattern stands for and what their benchmarks are called.



const endings = /(?:\.bench(?:mark)?)?\.[cm]?[jt]s$/u;
const declarations = /\.d\.[cm]?ts$/u;
const isTypeScript = (path) => /\.[cm]?ts$/u.test(path);
/** The files; throws a `Fault` with all that is wrong with them. */
async function benchFiles(patterns, where) {
    const { files, findings } = await findBenchFiles(patterns, where);
    if (findings.length > 0)
        throw new finding/* Fault */.v(findings);
    return files;
}
/**
 * The files of all patterns, in the patterns' order, each once; patterns that begin with `!` take files out. A fault
 * is a pattern that matches nothing, a file that is no JavaScript or TypeScript or lies outside the copy, and a name
 * that two files have.
 */
async function findBenchFiles(patterns, { root, folder, benchmark }) {
    const start = (0,paths/* join */.fj)(root, folder);
    const where = folder === '' || folder === '.' ? 'the repository' : `"${folder}"`;
    const findings = [];
    const note = (code, text, remedy) => {
        findings.push({ code, severity: 'error', text: `${benchmark}: ${text}`, remedy, benchmark });
    };
    const except = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const files = new Map();
    const named = new Map();
    for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
        const found = await findFiles(start, pattern, except);
        const matches = found.files.filter((file) => !declarations.test(file));
        if (matches.length === 0) {
            note('no-match', `no file matches "${pattern}" in ${where}`, 'Mend the pattern, or add the file to git: ignored files are not in the copy that is measured.');
        }
        for (const shown of matches) {
            const path = (0,paths/* join */.fj)(start, shown);
            const below = shown.startsWith(`${found.folder}/`) ? shown.slice(found.folder.length + 1) : shown;
            const name = below.replace(endings, '');
            const other = named.get(name);
            if (files.has(path))
                continue;
            if (!(0,paths/* isWithin */.UO)(root, path)) {
                note('outside-copy', `"${shown}" lies outside the repository`, 'Measure files of the repository.');
            }
            else if (!endings.test(shown)) {
                note('not-a-bench-file', `"${shown}" is neither JavaScript nor TypeScript`, 'Narrow the pattern.');
            }
            else if (other !== undefined) {
                note('duplicate-name', `"${other}" and "${shown}" would both be called "${name}"`, 'Narrow the pattern, or give each its own entry.');
            }
            named.set(name, shown);
            files.set(path, { path, shown, name });
        }
    }
    return { files: [...files.values()], findings };
}

// EXTERNAL MODULE: ./build/sources/absent-files.js
var absent_files = __webpack_require__(95054);
;// CONCATENATED MODULE: ./build/sources/tinybench/node-needs.js


function atLeast(version, major, minor) {
    const [a = 0, b = 0] = version.split('.').map(Number);
    return a > major || (a === major && b >= minor);
}
/** Whether this Node runs TypeScript as it stands: 22.18, and 23.6 or later. */
function readsTypeScript({ version }) {
    return atLeast(version, 23, 6) || (atLeast(version, 22, 18) && !atLeast(version, 23, 0));
}
/** What is wrong with the node itself: too old for the runner, or not found on PATH. */
function nodeFindings(node, benchmark) {
    if (!atLeast(node.version, 20, 6)) {
        return [
            {
                code: 'old-node',
                severity: 'error',
                text: `${benchmark}: the node on PATH is ${node.version}; tinybench files need 20.6 or later`,
                remedy: 'Put a newer node first on PATH.',
                benchmark,
            },
        ];
    }
    if (!node.own)
        return [];
    return [
        {
            code: 'own-node',
            severity: 'note',
            text: `${benchmark}: no node on PATH works, so the files run on Benchline's own, ${node.version}`,
            remedy: 'Put the node that the repository uses on PATH.',
            benchmark,
        },
    ];
}
const tsxRemedy = 'Use Node 22.18 or later, or add tsx to the devDependencies and install it with `setup: [npm ci]`.';
/** For a file of TypeScript that nothing here can load. */
function typeScriptFinding(node, file, benchmark) {
    return {
        code: 'typescript',
        severity: 'error',
        text: `${benchmark}: ${file} cannot be run: Node ${node.version} does not read TypeScript by itself ` +
            '(22.18 and later do), and the repository has no tsx',
        remedy: tsxRemedy,
        benchmark,
    };
}
/** What would let a file load that did not; undefined where nothing is known. */
function loadingRemedy(text, { path }, node, throughTsx) {
    // A package, not a path: then it was not installed, whatever the loader.
    if (/Cannot find (?:package|module) '(?![./]|[A-Za-z]:)/u.test(text))
        return (0,absent_files/* absenceRemedy */.Y)([text]);
    if (!isTypeScript(path))
        return undefined;
    if (!readsTypeScript(node))
        return /Unknown file extension/u.test(text) ? tsxRemedy : undefined;
    if (throughTsx)
        return undefined;
    return ('Node reads TypeScript only as far as types can be stripped: no enum, namespace or parameter property, and ' +
        'imports with their endings. Write it so, or add tsx to the devDependencies.');
}

;// CONCATENATED MODULE: ./build/sources/tinybench/outcome.js
// What the runner program wrote: the tasks of a file with their medians, or why there are none.
/** What Node says when it cannot read a file as it stands, although a loader that knows TypeScript could. */
const loaderCodes = new Set([
    'ERR_UNKNOWN_FILE_EXTENSION',
    'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX',
    'ERR_INVALID_TYPESCRIPT_SYNTAX',
    'ERR_MODULE_NOT_FOUND',
    'ERR_UNSUPPORTED_DIR_IMPORT',
    'MODULE_NOT_FOUND',
]);
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isKnownOrAbsent = (value) => value === undefined || (typeof value === 'number' && Number.isFinite(value) && value >= 0);
const isTask = (value) => isRecord(value) &&
    typeof value['name'] === 'string' &&
    typeof value['median'] === 'number' &&
    Number.isFinite(value['median']) &&
    value['median'] > 0 &&
    isKnownOrAbsent(value['samples']) &&
    isKnownOrAbsent(value['deviation']);
/** Undefined where the text is no outcome, which a benchmark file could have seen to. */
function readOutcome(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!isRecord(value))
        return undefined;
    const { tasks, error } = value;
    if (Array.isArray(tasks)) {
        const list = tasks;
        const [first, ...rest] = list.filter(isTask);
        const sound = first !== undefined && rest.length + 1 === list.length;
        return sound ? { kind: 'measured', tasks: [first, ...rest] } : undefined;
    }
    if (!isRecord(error) || typeof error['text'] !== 'string')
        return undefined;
    const code = typeof error['code'] === 'string' ? error['code'] : undefined;
    const loading = error['stage'] === 'import' && (error['syntax'] === true || (code !== undefined && loaderCodes.has(code)));
    return { kind: 'failed', text: error['text'], loading, code };
}

;// CONCATENATED MODULE: ./build/sources/tinybench.js
// Source: benchmark files for tinybench. Every task in them is a benchmark, every sample a process of its own.













const runner = (0,asset/* assetPath */.Q)(__webpack_require__.ab + "runner.mjs");
/** Put there when Benchline is built; where it is missing the runner takes the one that is installed beside it. */
const shipped = (0,asset/* assetPath */.Q)(__webpack_require__.ab + "tinybench.mjs");
const pattern = schemas/* string */.YjP().regex(/\S/u);
const tinybench_options = schemas/* object */.Ikc({
    tinybench: schemas/* union */.KCZ([pattern, schemas/* array */.YOg(pattern).nonempty()], {
        error: 'expected a file pattern such as `benchmarks/**/*.bench.ts`, or a list of them',
    })
        .meta({
        description: 'Files of benchmarks for tinybench, as a pattern from the working directory or a list of them (`!` takes ' +
            'files out). Every task is a benchmark.',
        examples: ['benchmarks/**/*.bench.ts'],
    }),
});
function tinybench_bind({ tinybench: given }, surroundings) {
    const patterns = typeof given === 'string' ? [given] : given;
    const { name, workingDirectory: folder } = surroundings;
    const nodes = new WeakMap();
    async function nodeOf(place) {
        try {
            const { env, cwd } = (0,run_process/* resolveProcess */.KU)({ line: ['node'], place, surroundings, what: `"${name}"` });
            const node = nodes.get(place) ?? findNode(env, cwd);
            nodes.set(place, node);
            return await node;
        }
        catch (error) {
            if (!(error instanceof source/* RunFault */.u))
                throw error;
            throw (0,finding/* fault */.D)('working-directory', error.message, { benchmark: name });
        }
    }
    return {
        async workloads(place) {
            const files = await benchFiles(patterns, { root: place.root, folder, benchmark: name });
            const node = await nodeOf(place);
            return files.map((file) => workloadOf(file, node, surroundings));
        },
        async check(place) {
            // What is wrong with the patterns is said by `workloads`: on base it only means that the files are new.
            const { files, findings: faults } = await findBenchFiles(patterns, {
                root: place.root,
                folder,
                benchmark: name,
            });
            if (faults.length > 0)
                return [];
            const node = await nodeOf(place);
            const unreadable = files.find(({ path }) => isTypeScript(path) && !readsTypeScript(node) && tsxOf(path) === undefined);
            return [
                ...nodeFindings(node, name),
                ...(unreadable === undefined ? [] : [typeScriptFinding(node, unreadable.shown, name)]),
            ];
        },
    };
}
/** The URL of the repository's own tsx, as the file would find it. */
const tsxOf = (path) => resolveModule('tsx', path);
const outcomePath = (place) => (0,paths/* join */.fj)(place.scratch, 'tinybench.json');
/** One file: one process that runs all its tasks. */
function workloadOf(file, node, surroundings) {
    const name = `${surroundings.name}/${file.name}`;
    const what = `"${name}"`;
    let throughTsx = isTypeScript(file.path) && !readsTypeScript(node);
    /** Tasks that the file had when last run: so many share the time of the next process. */
    let expected = 0;
    function request(place) {
        const tsx = throughTsx ? tsxOf(file.path) : undefined;
        const flags = tsx === undefined ? [] : ['--import', tsx];
        // As wide for any number, so that base and head are started with as many bytes.
        const tasks = String(expected).padStart(6, '0');
        return {
            line: [node.path, ...flags, runner, file.path, outcomePath(place), shipped, tasks],
            place,
            surroundings,
            what,
        };
    }
    async function attempt(place) {
        const path = outcomePath(place);
        await (0,system_files/* removeFile */.nM)(path);
        let failure;
        try {
            await (0,run_process/* runProcess */.R3)(request(place));
        }
        catch (error) {
            if (!(error instanceof source/* RunFault */.u) || error.code !== 'exit')
                throw error;
            failure = error;
        }
        const outcome = readOutcome((await (0,system_files/* readText */.yR)(path)) ?? '');
        // A process that failed says why; any other end, such as by a signal, has no outcome or one that cannot hold.
        if (outcome?.kind === (failure === undefined ? 'measured' : 'failed')) {
            return { outcome, tail: failure?.tail ?? [] };
        }
        throw (failure ??
            new source/* RunFault */.u('no-value', `${what} at ${place.side}: ${file.shown} left no results that can be read`));
    }
    return {
        name,
        command: (place) => (0,run_process/* resolveProcess */.KU)(request(place)),
        async run(place, inside) {
            await (0,run_process/* prepareRun */.Z0)(place, surroundings);
            let { outcome, tail } = await attempt(place);
            if (outcome.kind === 'failed' && outcome.loading && !throughTsx && tsxOf(file.path) !== undefined) {
                throughTsx = true;
                ({ outcome, tail } = await attempt(place));
            }
            if (outcome.kind === 'failed') {
                const text = (0,last_lines/* lastLines */.w)(outcome.text, 3).join(' ');
                const remedy = outcome.loading ? loadingRemedy(text, file, node, throughTsx) : undefined;
                throw new source/* RunFault */.u('no-value', `${what} at ${place.side}: ${file.shown}: ${text}`, tail, remedy);
            }
            expected = outcome.tasks.length;
            return outcome.tasks.map(({ median, samples = 0, deviation, ...task }) => {
                const benchmark = `${name}/${task.name}`;
                if (samples > 1 && deviation !== undefined) {
                    // As of normal samples: 1.4826 times the median distance from the median.
                    const spread = (1.4826 * deviation) / median;
                    inside?.({ benchmark, metric: model_metric/* wall */.zP.name, count: samples, spread });
                }
                return { benchmark, metric: model_metric/* wall */.zP, value: median };
            });
        },
    };
}
const tinybench = {
    name: 'tinybench',
    options: tinybench_options,
    metrics: [model_metric/* wall */.zP],
    claims: (keys) => keys.has('tinybench'),
    bind: tinybench_bind,
};

;// CONCATENATED MODULE: ./build/sources/index.js
/** The table of what an entry of `benchmarks` may measure. */



const sources = [command, tinybench, results_results];

// EXTERNAL MODULE: ./build/model/environment.js
var environment = __webpack_require__(2103);
// EXTERNAL MODULE: ./build/stores/codec.js
var codec = __webpack_require__(53749);
// EXTERNAL MODULE: ./build/stores/profile-name.js
var profile_name = __webpack_require__(33696);
// EXTERNAL MODULE: ./build/stores/suite-folder.js
var suite_folder = __webpack_require__(49060);
;// CONCATENATED MODULE: ./build/stores/directory.js
/**
 * Runs in a folder: one file a run, a sub-folder a suite. Files are only ever added, so writers cannot disturb each
 * other and version control or a network drive can carry the folder.
 */







const directory = {
    scheme: 'directory',
    argument: 'PATH',
    open(argument, repository) {
        if (argument.trim() === '')
            throw (0,finding/* fault */.D)('store-argument', 'store: directory needs a path: directory:PATH');
        return directoryStore((0,paths/* resolve */.hd)(repository.root, argument));
    },
};
function directoryStore(root) {
    const folderOf = (suite) => `${root}/${(0,suite_folder/* suiteFolder */.J)(suite)}`;
    return {
        place: root,
        async ready(suite) {
            // What cannot be read must not be added to.
            await readNewest(folderOf(suite), suite, await runFiles(root, folderOf(suite)), {});
        },
        async put(run, profiles = []) {
            const line = (0,codec/* encodeRun */.M$)(run);
            const path = `${folderOf(run.suite)}/${(0,codec/* runName */.rt)(run, line)}.json`;
            // Before the run: whoever finds it finds all of it.
            for (const { name, bytes } of profiles) {
                const file = `${profilesOf(folderOf(run.suite), (0,codec/* runName */.rt)(run, line))}${name}${profile_name/* profileEnding */.xO}`;
                await writing(file, () => (0,system_files/* writeNew */.qf)(file, bytes));
            }
            const added = await writing(path, () => (0,system_files/* writeNew */.qf)(path, line));
            // The name is made from the content: a file that has it holds this very run, or is damaged.
            if (!added)
                await readRun(path, run.suite);
            return { place: root, findings: [] };
        },
        async list(suite, selection = {}) {
            const folder = folderOf(suite);
            return readNewest(folder, suite, await runFiles(root, folder), selection);
        },
        async profiles(run) {
            return readProfiles(profilesOf(folderOf(run.suite), (0,codec/* runName */.rt)(run, (0,codec/* encodeRun */.M$)(run))));
        },
    };
}
/** The folder beside the runs of a suite that holds their profiles. */
const profiles = 'profiles';
/** What the paths of a run's profiles begin with. */
const profilesOf = (folder, name) => `${folder}/${profiles}/${name}.`;
async function readProfiles(beginning) {
    const [folder, start] = [
        beginning.slice(0, beginning.lastIndexOf('/')),
        beginning.slice(beginning.lastIndexOf('/') + 1),
    ];
    const files = await reading(folder, () => (0,system_files/* listDirectory */.KG)(folder));
    const found = [];
    for (const file of files) {
        if (!file.startsWith(start) || !file.endsWith(profile_name/* profileEnding */.xO))
            continue;
        const name = file.slice(start.length, -profile_name/* profileEnding */.xO.length);
        const path = `${folder}/${file}`;
        const bytes = profile_name/* profileNamePattern */.RS.test(name) ? await reading(path, () => (0,system_files/* readBytes */.io)(path)) : undefined;
        if (bytes !== undefined)
            found.push({ name, bytes: Uint8Array.from(bytes) });
    }
    return found;
}
/** Names of the runs in a folder, oldest first; refuses whatever else lies there. */
async function runFiles(root, folder) {
    for (const path of [root, folder]) {
        if ((await reading(path, () => (0,system_files/* isDirectory */.wd)(path))) === false)
            throw unreadable(path, 'it is not a folder');
    }
    const names = (await reading(folder, () => (0,system_files/* listDirectory */.KG)(folder))).filter((name) => !isDraft(name) && name !== profiles);
    const unknown = names.filter((name) => !isRunFile(name));
    if (unknown.length > 0)
        throw strangers(folder, unknown);
    return names;
}
/** Reads from the newest back until there are enough; gives the oldest first. */
async function readNewest(folder, suite, names, { latest = Infinity, fingerprint: wanted }) {
    const found = [];
    for (let end = names.length; end > 0 && found.length < latest;) {
        const start = Math.max(0, end - Math.min(atOnce, wanted === undefined ? latest - found.length : atOnce));
        const batch = names.slice(start, end).toReversed();
        const runs = await Promise.all(batch.map((name) => readRun(`${folder}/${name}`, suite)));
        found.push(...runs.filter((run) => wanted === undefined || (0,environment/* fingerprint */.Rj)(run.environment) === wanted));
        end = start;
    }
    return found.slice(0, latest).toReversed();
}
/** Files that are read at the same time: enough to hide latency, far below any limit on open files. */
const atOnce = 32;
/** What a writer that was killed leaves behind; it never became a run. */
const isDraft = (name) => name.startsWith('.draft-');
const isRunFile = (name) => name.endsWith('.json') && codec/* namePattern */._u.test(name.slice(0, -5));
async function readRun(path, suite) {
    const line = await reading(path, () => (0,system_files/* readText */.yR)(path));
    if (line === undefined)
        throw unreadable(path, 'it vanished while it was read');
    const run = (0,codec/* decodeRun */.am)(line, path);
    if (run.suite === suite && path.endsWith(`/${(0,codec/* runName */.rt)(run, line)}.json`))
        return run;
    throw (0,finding/* fault */.D)('store-misplaced', `${path} is not the file it was written as: it was renamed or moved`, {
        remedy: 'Give it its name and folder back, or take it away if its run may be lost.',
        position: { file: path },
    });
}
async function reading(path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof finding/* Fault */.v ? error : unreadable(path, reasonOf(error));
    }
}
async function writing(path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw (0,finding/* fault */.D)('store-unwritable', `the run could not be kept in ${path}: ${reasonOf(error)}`, {
            remedy: 'Make the folder writable and see that the disk has room, or name another one in `baseline: store`.',
            position: { file: path },
        });
    }
}
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));
function unreadable(path, reason) {
    return (0,finding/* fault */.D)('store-unreadable', `the runs kept in ${path} cannot be read: ${reason}`, {
        position: { file: path },
    });
}
function strangers(folder, names) {
    return new finding/* Fault */.v(names.slice(0, 10).map((name) => ({
        code: 'store-stranger',
        severity: 'error',
        text: `${folder}/${name} is not a file that Benchline wrote`,
        remedy: 'Take it out of the folder, which holds nothing but runs.',
        position: { file: `${folder}/${name}` },
    })));
}

// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/system/git/private-repository.js
var private_repository = __webpack_require__(57949);
// EXTERNAL MODULE: ./build/system/git/remote.js
var git_remote = __webpack_require__(49009);
// EXTERNAL MODULE: ./build/system/pause.js
var pause = __webpack_require__(88930);
// EXTERNAL MODULE: ./build/system/git/git.js
var git = __webpack_require__(26175);
;// CONCATENATED MODULE: ./build/stores/git-branch/layout.js
/**
 * Where a run lies in the branch: `v1/<suite>/<fingerprint>/<month>/<time>-<hash>.json`. Names alone tell suite,
 * environment and time, so that only the runs that are wanted need be fetched, and a month to a folder keeps small
 * what an append must write anew.
 */





const version = 'v1';
/** The file beside the runs that tells a visitor what the branch is. */
const readme = 'README.md';
/** Folder of a suite in the branch, with a slash at the end. */
const suitePath = (suite) => `${version}/${(0,suite_folder/* suiteFolder */.J)(suite)}/`;
/** Path of a run, given the text that is kept of it. */
function runPath(run, line) {
    const name = (0,codec/* runName */.rt)(run, line);
    return `${suitePath(run.suite)}${(0,environment/* fingerprint */.Rj)(run.environment)}/${monthOf(name)}/${name}.json`;
}
const monthOf = (name) => `${name.slice(0, 4)}-${name.slice(4, 6)}`;
/** Where the folder of a run's environment would be stands this word, for profiles of runs of all of them. */
const layout_profiles = 'profiles';
/** Path of a profile that was taken with a run. */
const profilePath = (run, line, profile) => `${profilesPath(run, line)}${profile}${profile_name/* profileEnding */.xO}`;
/** What the paths of a run's profiles begin with. */
function profilesPath(run, line) {
    const name = (0,codec/* runName */.rt)(run, line);
    return `${suitePath(run.suite)}${layout_profiles}/${monthOf(name)}/${name}.`;
}
function isProfile({ path, mode }) {
    const [, , folder, , file = ''] = path.split('/');
    const [time = '', hash = '', ...name] = file.replace(profile_name/* profileEnding */.xO, '').split('.');
    return (mode === '100644' &&
        path.split('/').length === 5 &&
        folder === layout_profiles &&
        file.endsWith(profile_name/* profileEnding */.xO) &&
        codec/* namePattern */._u.test(`${time}.${hash}`) &&
        profile_name/* profileNamePattern */.RS.test(name.join('.')));
}
/** Looks at the root of a branch; throws a `Fault` where Benchline, or this version of it, did not write it. */
function checkRoot(branch, listed) {
    const known = ({ path, mode }) => (path === version && mode === '040000') || (path === readme && mode === '100644');
    const unknown = listed.filter((each) => !known(each)).map(({ path }) => `${branch}:${path}`);
    const later = unknown.find((file) => /:v\d+$/u.test(file) && file !== `${branch}:${version}`);
    if (later !== undefined) {
        throw (0,finding/* fault */.D)('store-newer', `${later} is of a layout that this version does not know`, {
            remedy: 'Update Benchline to the version that wrote it.',
            position: { file: later },
        });
    }
    const [foreign] = unknown;
    if (foreign === undefined)
        return;
    throw (0,finding/* fault */.D)('store-foreign', `${foreign} was not written by Benchline, which needs a branch of its own`, {
        remedy: 'Name another branch in the configuration, `store: git:BRANCH`, or take the file out of this one.',
        position: { file: foreign },
    });
}
/** The runs among the files of a suite; throws a `Fault` that names every file that is neither run nor profile. */
function readEntries(branch, files) {
    const runs = files.filter((file) => !isProfile(file));
    const read = runs.map(({ path, object, mode }) => {
        const [, , print = '', , file = ''] = path.split('/');
        const name = file.replace(/\.json$/u, '');
        const sound = mode === '100644' &&
            path.split('/').length === 5 &&
            file.endsWith('.json') &&
            codec/* namePattern */._u.test(name) &&
            /^[0-9a-f]{16}$/u.test(print);
        return { sound, entry: { path, object, fingerprint: print, name } };
    });
    const strangers = read.filter(({ sound }) => !sound).map(({ entry }) => entry.path);
    if (strangers.length > 0)
        throw strangersFault(branch, strangers);
    return read.map(({ entry }) => entry);
}
/** The entries that are wanted, oldest first. */
function layout_select(entries, { latest = Infinity, fingerprint: wanted }) {
    const all = entries
        .filter((entry) => wanted === undefined || entry.fingerprint === wanted)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return all.slice(Math.max(0, all.length - latest));
}
function strangersFault(branch, paths) {
    const shown = paths.slice(0, 10);
    const more = paths.length - shown.length;
    return (0,finding/* fault */.D)('store-stranger', `${shown.map((path) => `${branch}:${path}`).join(', ')}${more === 0 ? '' : ` and ${more} more`}: not written by Benchline`, {
        remedy: 'Take it out of the branch, which holds nothing but runs.',
        position: { file: `${branch}:${shown[0] ?? ''}` },
    });
}

;// CONCATENATED MODULE: ./build/stores/git-branch/tree.js
/** Reads a branch of runs: names from its trees, then the content that is wanted in one go. */





/** Names of a suite's runs in a commit of the branch. Throws a `Fault` that names whatever Benchline did not write. */
async function readTree(place, branch, commit, suite) {
    const [root, files] = await Promise.all([
        listing(place, commit),
        listing(place, '-r', commit, suitePath(suite)),
    ]);
    checkRoot(branch, root);
    return readEntries(branch, files);
}
/** Files in a commit of the branch whose paths begin so, by path. */
async function readProfileTree(place, commit, beginning) {
    const folder = beginning.slice(0, beginning.lastIndexOf('/') + 1);
    const files = await listing(place, '-r', commit, folder);
    return files.filter(({ path, mode }) => path.startsWith(beginning) && mode === '100644');
}
async function listing(place, ...args) {
    return (0,git/* zeroSeparated */.QC)(await (0,git/* git */.$Y)(place, ['ls-tree', '-z', '--full-tree', ...args])).map(readListed);
}
function readListed(line) {
    const tab = line.indexOf('\t');
    const [mode = '', , object = ''] = line.slice(0, tab).split(' ');
    return { path: line.slice(tab + 1), object, mode };
}
/** The commit that a reference names; undefined where there is none. */
async function tipOf(place, reference) {
    return (0,git/* gitLine */.JG)(place, ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`], { accept: [0, 1] });
}
/** The objects among `names` that are not here. */
async function missing(place, names) {
    if (names.length === 0)
        return [];
    const input = names.map((name) => `${name}\n`).join('');
    const answer = await (0,git/* git */.$Y)(place, ['cat-file', '--batch-check'], { input });
    return answer
        .split('\n')
        .filter((line) => line.endsWith(' missing'))
        .map((line) => line.slice(0, line.indexOf(' ')));
}
/** Bytes of all the runs that are read at once. */
const limit = 2 ** 30;
/** Decodes runs whose content is here. Throws a `Fault` that names the first that is not what was written. */
async function readRuns(place, branch, suite, entries) {
    const reader = new TextDecoder();
    return (await readContents(place, branch, entries)).map(({ path, content }) => {
        const file = `${branch}:${path}`;
        const line = reader.decode(content);
        const run = (0,codec/* decodeRun */.am)(line, file);
        if (run.suite !== suite || runPath(run, line) !== path)
            throw misplaced(file);
        return run;
    });
}
/** Profiles whose content is here, named by what follows `beginning` in their paths. */
async function tree_readProfiles(place, branch, beginning, files) {
    return (await readContents(place, branch, files)).map(({ path, content }) => ({
        name: path.slice(beginning.length, -profile_name/* profileEnding */.xO.length),
        bytes: Uint8Array.from(content),
    }));
}
async function readContents(place, branch, files) {
    if (files.length === 0)
        return [];
    const input = files.map(({ object }) => `${object}\n`).join('');
    const { bytes } = await (0,git/* runGit */.EO)(place, ['cat-file', '--batch', '--buffer'], { input, limit });
    const reader = new TextDecoder();
    let start = 0;
    return files.map(({ path }) => {
        const end = bytes.indexOf(0x0a, start);
        const [, kind, length] = reader.decode(bytes.subarray(start, Math.max(start, end))).split(' ');
        if (kind !== 'blob') {
            const file = `${branch}:${path}`;
            throw (0,finding/* fault */.D)('store-corrupt', `${file} cannot be read: its content is not there`, { position: { file } });
        }
        const content = bytes.subarray(end + 1, end + 1 + Number(length));
        start = end + 1 + content.length + 1;
        return { path, content };
    });
}
const misplaced = (file) => (0,finding/* fault */.D)('store-misplaced', `${file} is not the file it was written as: it was renamed or moved`, {
    remedy: 'Give it its name and folder back, or take it away if its run may be lost.',
    position: { file },
});

;// CONCATENATED MODULE: ./build/stores/git-branch/append.js
/** Makes the commit that adds a file to a branch, through an index of its own: nothing is checked out. */




/** The runs in this branch, told to whoever opens it. */
const about = `# Baselines of Benchline

Every file below \`v1\` is one run of the benchmarks of this repository, written once by a job on the default branch and
never changed: \`v1/<suite>/<environment>/<month>/<start>-<hash>.json\`. New changes are held against them. Profiles that
were taken with a run lie in \`v1/<suite>/profiles/<month>/\` under its name.

\`benchline history\` shows them. The branch shares no history with the code, and deleting it loses nothing but baselines.
`;
const identity = Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Benchline'],
    [`GIT_${role}_EMAIL`, 'benchline@localhost'],
]));
/** Flushed to the disk before anything names it. */
const durable = ['core.fsync=committed,reference'];
async function writeContent(place, content, undoing) {
    const args = ['hash-object', '-w', '--stdin'];
    return (await (0,git/* gitLine */.JG)(place, args, { input: content, config: durable, undoing })) ?? '';
}
/**
 * A commit on `parent` (the first of the branch where there is none) with some files more. Objects of the parent may be
 * absent, its trees excepted. `folder` takes the index for a moment.
 */
async function commitAddition(place, folder, parent, { files: added, message }, undoing) {
    const call = { env: { ...identity, GIT_INDEX_FILE: (0,paths/* join */.fj)(folder, 'index') }, config: durable, undoing };
    await (0,git/* git */.$Y)(place, ['read-tree', parent ?? '--empty'], call);
    const files = [
        ...(parent === undefined ? [[readme, await writeContent(place, about, undoing)]] : []),
        ...added.map(({ path, object }) => [path, object]),
    ];
    const input = files.map(([name, id]) => `100644 ${id}\t${name}\0`).join('');
    await (0,git/* git */.$Y)(place, ['update-index', '-z', '--index-info'], { ...call, input });
    const tree = (await (0,git/* gitLine */.JG)(place, ['write-tree', '--missing-ok'], call)) ?? '';
    const onto = parent === undefined ? [] : ['-p', parent];
    return ((await (0,git/* gitLine */.JG)(place, ['commit-tree', '--no-gpg-sign', ...onto, '-F', '-', tree], {
        ...call,
        input: message,
    })) ?? '');
}
/** Moves a reference of this repository from one commit to the next; false where it was elsewhere by then. */
async function moveReference(place, reference, [from, to], undoing) {
    const args = ['update-ref', '--no-deref', reference, to, from ?? '0'.repeat(to.length)];
    // Writers of one moment wait for each other's lock.
    const config = [...durable, 'core.filesRefLockTimeout=10000'];
    const result = await (0,git/* runGit */.EO)(place, args, { config, undoing });
    if (result.code === 0)
        return true;
    if ((await tipOf(place, reference)) === from)
        throw (0,git/* gitFault */.NO)(args, result);
    return false;
}

// EXTERNAL MODULE: ./build/system/git/run-folder.js + 1 modules
var run_folder = __webpack_require__(54906);
// EXTERNAL MODULE: ./build/stores/profile-folder.js
var profile_folder = __webpack_require__(12323);
;// CONCATENATED MODULE: ./build/stores/git-branch/keep-aside.js




/**
 * Writes the text of a run into the git directory, or else a temporary folder, and its profiles beside it; undefined where
 * no disk takes it.
 */
async function keepAside({ gitDirectory }, name, line, profiles) {
    const folders = [(0,paths/* join */.fj)(gitDirectory, 'benchline', 'unpushed'), ...(await (0,run_folder/* temporaryFolders */.XR)().catch(() => []))];
    for (const folder of folders) {
        const path = (0,paths/* join */.fj)(folder, `${name}.json`);
        try {
            // A name that is taken is this very run: it is made from the content.
            if (profiles.length > 0)
                await (0,profile_folder/* writeProfileFolder */.P7)(path, profiles);
            await (0,system_files/* writeNew */.qf)(path, line);
            return path;
        }
        catch {
            // The next folder may lie on another disk.
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/stores/git-branch/message.js
/** What the log of the branch says of a run. */


/** No text of the configuration or of benchmarks goes in; no service starts a build for such a commit. */
function messageOf(run) {
    const trailers = [
        `Commit: ${run.commit}`,
        `Environment: ${(0,environment/* fingerprint */.Rj)(run.environment)}`,
        ...(run.workflow === undefined ? [] : [`Workflow-Run: ${run.workflow}`]),
    ];
    return `Record ${(0,suite_folder/* suiteFolder */.J)(run.suite)} at ${run.commit.slice(0, 10)} [skip ci]\n\n${trailers.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/stores/git-branch/told-where.js
/** What is said of a run that could not be put where it belongs. */

/** The same fault, saying where the run is now; what the system refused becomes one. */
function toldWhere(error, file) {
    const kept = file === undefined
        ? 'the run could be kept nowhere: no folder of this machine takes it'
        : `the run is kept in ${file}`;
    const [first, ...rest] = error instanceof finding/* Fault */.v
        ? error.findings
        : (0,finding/* fault */.D)('store-unwritable', error instanceof Error ? error.message : String(error)).findings;
    if (first === undefined)
        throw error;
    const local = first.code === 'git-failed';
    return new finding/* Fault */.v([
        {
            ...first,
            ...(local ? { code: 'store-unwritable' } : {}),
            text: `${first.text}; ${kept}`,
        },
        ...rest,
    ], { cause: error });
}

// EXTERNAL MODULE: ./build/system/git/credentials.js
var credentials = __webpack_require__(98625);
// EXTERNAL MODULE: ./build/system/git/transfer.js + 1 modules
var transfer = __webpack_require__(84711);
;// CONCATENATED MODULE: ./build/stores/git-branch/upstream.js
/** The branch as the remote has it: its tip and the contents that are wanted, and pushing one commit more. */






/** Where the tip of the remote's branch is kept meanwhile. */
const reference = 'refs/benchline/tip';
const lineTo = ({ remote, access, undoing }, { git }) => ({
    place: git,
    remote: git_remote/* remoteAlias */.xy,
    settings: [
        ...remote.settings,
        ...(access.credentials === undefined ? [] : (0,credentials/* credentialSettings */.L)(access.credentials)),
    ],
    undoing,
});
/**
 * Fetches the newest commit of the branch and the names in it, and content only where `whole` is wanted; undefined
 * where there is no branch.
 */
async function fetchTip(upstream, made, { whole = false } = {}) {
    const refspecs = [`+refs/heads/${upstream.branch}:${reference}`];
    const part = whole ? {} : { filter: 'blob:none' };
    const fetched = await (0,transfer/* fetchFrom */.p)(lineTo(upstream, made), { refspecs, depth: 1, ...part });
    if (fetched.kind === 'failed')
        throw unreachable(upstream, fetched);
    return fetched.kind === 'absent' ? undefined : tipOf(made.git, reference);
}
/**
 * Calls `work` with a repository that has all these contents. They come in one request; a server that hands out no
 * single objects is asked for the whole branch instead.
 */
async function withContents(upstream, made, objects, work) {
    const wanted = [...new Set(await missing(made.git, objects))];
    if (wanted.length === 0)
        return work(made);
    const fetched = await (0,transfer/* fetchFrom */.p)(lineTo(upstream, made), { objects: wanted, filter: 'blob:none' });
    if (fetched.kind === 'fetched')
        return work(made);
    return (0,private_repository/* withPrivateRepository */.K)(upstream.repository, upstream.undoing, async (whole) => {
        await fetchTip(upstream, whole, { whole: true });
        return work(whole);
    });
}
/** Pushes a commit onto the branch; false where another one was faster. Throws a `Fault` where the remote refuses. */
async function pushTip(upstream, made, commit, options = {}) {
    const { branch, remote } = upstream;
    const pushed = await (0,transfer/* pushTo */.I)(lineTo(upstream, made), commit, branch, options);
    if (pushed.kind === 'failed')
        throw unreachable(upstream, pushed);
    if (pushed.kind !== 'refused')
        return pushed.kind === 'pushed';
    throw (0,finding/* fault */.D)('push-refused', `${remote.name} (${remote.address}) refuses a push to the branch ${branch}: ${pushed.why}`, {
        remedy: 'In GitHub Actions give the job `permissions: contents: write`, and leave the branch out of rules that protect branches; elsewhere see that you may push to it.',
    });
}
function unreachable({ remote, branch }, { why, here }) {
    const place = `the branch ${branch} of ${remote.name} (${remote.address})`;
    return here
        ? (0,finding/* fault */.D)('store-unwritable', `there is no room on this machine to work on ${place}: ${why}`, {
            remedy: 'See that the folder for temporary files is writable and that the disk has room.',
        })
        : (0,finding/* fault */.D)('store-unreachable', `${place} cannot be reached: ${why}`, {
            remedy: 'See that the remote exists and answers; in GitHub Actions give the job `permissions: contents: read` and the action its `github-token`.',
        });
}

;// CONCATENATED MODULE: ./build/stores/git-branch.js
/**
 * Runs in a branch of the repository that shares no history with the code: one file a run, only ever added. Plumbing
 * alone touches it, in a repository of our own, so that the user's working tree, index and branches never change.
 */













/** What git takes as the name of a branch, a little stricter. */
const branchForm = '(?![-/.])(?!.*(?:\\.\\.|//|/\\.|\\.lock(?:/|$)))[\\w./+#=,-]+(?<![/.])';
const gitBranch = {
    scheme: 'git',
    argument: 'BRANCH',
    otherwise: 'benchline',
    form: branchForm,
    open(branch, repository, access = {}) {
        if (!new RegExp(`^${branchForm}$`, 'u').test(branch)) {
            throw (0,finding/* fault */.D)('store-argument', `store: git needs the name of a branch: git:BRANCH, and ${JSON.stringify(branch)} is none`);
        }
        return gitStore(branch, repository, access);
    },
};
/** Registers nothing: for callers that are not interrupted. */
const uninterrupted = { undo: () => () => { } };
function gitStore(branch, repository, access) {
    const undoing = access.undoing ?? uninterrupted;
    const near = { repository, branch, reference: `refs/benchline/${branch}`, access, undoing };
    let last = Promise.resolve();
    return {
        place: `the branch ${branch}`,
        async ready(suite) {
            if (access.push === true)
                await readyUpstream(await upstreamOf(near), suite);
            else
                await readLocal(near, suite);
        },
        async put(run, profiles = []) {
            // Writers of this process take turns: they could only get into each other's way.
            const turn = last.then(() => put(near, { run, line: (0,codec/* encodeRun */.M$)(run), profiles }));
            last = turn.catch(() => { });
            return turn;
        },
        async list(suite, selection = {}) {
            return list(near, suite, selection);
        },
        async profiles(run) {
            return git_branch_profilesOf(near, profilesPath(run, (0,codec/* encodeRun */.M$)(run)));
        },
    };
}
async function upstreamOf({ repository, branch, access, undoing }) {
    const remote = await (0,git_remote/* readRemote */.Zz)(repository);
    if (remote !== undefined)
        return { repository, remote, branch, access, undoing };
    throw (0,finding/* fault */.D)('no-remote', 'there is no remote to push the run to', {
        remedy: 'Add one called origin, or record without pushing.',
    });
}
async function readLocal({ repository, reference }, suite) {
    const tip = await tipOf(repository.git, reference);
    return tip === undefined ? [] : readTree(repository.git, reference, tip, suite);
}
async function list(near, suite, selection) {
    const { repository, branch, reference, access, undoing } = near;
    const [mine, remote] = await Promise.all([readLocal(near, suite), (0,git_remote/* readRemote */.Zz)(repository)]);
    if (remote === undefined)
        return readRuns(repository.git, reference, suite, layout_select(mine, selection));
    const upstream = { repository, remote, branch, access, undoing };
    return (0,private_repository/* withPrivateRepository */.K)(repository, undoing, async (made) => {
        const tip = await fetchTip(upstream, made);
        const theirs = tip === undefined ? [] : await readTree(made.git, branch, tip, suite);
        const known = new Set(theirs.map(({ path }) => path));
        const chosen = layout_select([...theirs, ...mine.filter(({ path }) => !known.has(path))], selection);
        const far = chosen.filter(({ path }) => known.has(path));
        const here = chosen.filter(({ path }) => !known.has(path));
        const objects = far.map(({ object }) => object);
        const runs = new Map();
        const keep = (entries, read) => read.forEach((run, index) => {
            const entry = entries[index];
            if (entry !== undefined)
                runs.set(entry, run);
        });
        keep(far, await withContents(upstream, made, objects, (place) => readRuns(place.git, branch, suite, far)));
        keep(here, await readRuns(repository.git, reference, suite, here));
        return chosen.flatMap((entry) => runs.get(entry) ?? []);
    });
}
/** From this clone, or else from the remote. */
async function git_branch_profilesOf(near, beginning) {
    const { repository, branch, reference, access, undoing } = near;
    const here = await tipOf(repository.git, reference);
    const mine = here === undefined ? [] : await readProfileTree(repository.git, here, beginning);
    if (mine.length > 0)
        return tree_readProfiles(repository.git, reference, beginning, mine);
    const remote = await (0,git_remote/* readRemote */.Zz)(repository);
    if (remote === undefined)
        return [];
    const upstream = { repository, remote, branch, access, undoing };
    return (0,private_repository/* withPrivateRepository */.K)(repository, undoing, async (made) => {
        const tip = await fetchTip(upstream, made);
        const theirs = tip === undefined ? [] : await readProfileTree(made.git, tip, beginning);
        const objects = theirs.map(({ object }) => object);
        return withContents(upstream, made, objects, (place) => tree_readProfiles(place.git, branch, beginning, theirs));
    });
}
async function readyUpstream(upstream, suite) {
    const { repository, branch, undoing } = upstream;
    await (0,private_repository/* withPrivateRepository */.K)(repository, undoing, async (made) => {
        const tip = await fetchTip(upstream, made);
        if (tip !== undefined)
            await readTree(made.git, branch, tip, suite);
        // A server tells at the first word whether this user may push at all.
        await pushTip(upstream, made, tip ?? (await firstCommit(made, undoing)), { pretend: true });
    });
}
async function firstCommit({ git, folder }, undoing) {
    const object = await writeContent(git, '', undoing);
    return commitAddition(git, folder, undefined, { files: [{ path: 'v1/x', object }], message: 'Would it be taken?' }, undoing);
}
async function put(near, parcel) {
    const { run, line, profiles } = parcel;
    const { access, repository, undoing } = near;
    let saved;
    const aside = () => (saved ??= keepAside(repository, (0,codec/* runName */.rt)(run, line), line, profiles));
    let release;
    try {
        // Registered before all else it is done last, when nothing else can be in the way any more.
        release = undoing.undo(async () => {
            await aside();
        });
        return access.push === true
            ? await putUpstream(await upstreamOf(near), parcel)
            : await putLocal(near, parcel);
    }
    catch (error) {
        throw toldWhere(error, await aside());
    }
    finally {
        release?.();
    }
}
async function putUpstream(upstream, parcel) {
    const { run, line } = parcel;
    const { repository, branch, remote, undoing } = upstream;
    await (0,private_repository/* withPrivateRepository */.K)(repository, undoing, async (made) => {
        const files = await writeFiles(made.git, parcel, undoing);
        await contend(upstream.access, async () => {
            const tip = await fetchTip(upstream, made);
            const there = await sameRun(made, branch, tip, run, line);
            if (there !== undefined) {
                await withContents(upstream, made, [there.object], (place) => readRuns(place.git, branch, run.suite, [there]));
                return true;
            }
            const addition = { files, message: messageOf(run) };
            const commit = await commitAddition(made.git, made.folder, tip, addition, undoing);
            return pushTip(upstream, made, commit);
        });
    });
    return { place: `the branch ${branch} of ${remote.name}`, findings: [] };
}
async function putLocal(near, parcel) {
    const { run, line } = parcel;
    const { repository, branch, reference, access, undoing } = near;
    const { git } = repository;
    await (0,private_repository/* withPrivateRepository */.K)(repository, undoing, async ({ folder }) => {
        const files = await writeFiles(git, parcel, undoing);
        await contend(access, async () => {
            const tip = await tipOf(git, reference);
            const there = await sameRun({ git, folder }, reference, tip, run, line);
            if (there !== undefined) {
                await readRuns(git, reference, run.suite, [there]);
                return true;
            }
            const addition = { files, message: messageOf(run) };
            const commit = await commitAddition(git, folder, tip, addition, undoing);
            return moveReference(git, reference, [tip, commit], undoing);
        });
    });
    const remote = await (0,git_remote/* readRemote */.Zz)(repository);
    const place = `${reference} of this clone`;
    if (remote === undefined)
        return { place, findings: [] };
    return {
        place,
        findings: [
            {
                code: 'not-pushed',
                severity: 'note',
                text: `the run is kept in this clone only, under ${reference}`,
                remedy: `\`benchline record --push\` puts it into the branch ${branch} of ${remote.name}, as the action does on the default branch`,
            },
        ],
    };
}
async function writeFiles(place, { run, line, profiles }, undoing) {
    const files = [{ path: runPath(run, line), object: await writeContent(place, line, undoing) }];
    for (const { name, bytes } of profiles) {
        files.push({ path: profilePath(run, line, name), object: await writeContent(place, bytes, undoing) });
    }
    return files;
}
/** The run where it is in the branch already: its name is made from its content, so it is this very run, or damaged. */
async function sameRun({ git }, branch, tip, run, line) {
    if (tip === undefined)
        return undefined;
    const path = runPath(run, line);
    return (await readTree(git, branch, tip, run.suite)).find((entry) => entry.path === path);
}
/** Tries until it is done, further and further apart, since others write too. */
async function contend({ patience = 120 }, attempt) {
    const begun = (0,clock/* monotonicSeconds */.m)();
    for (let count = 0; !(await attempt()); count += 1) {
        const spent = (0,clock/* monotonicSeconds */.m)() - begun;
        if (spent > patience) {
            throw (0,finding/* fault */.D)('push-contended', `the branch was changed by others in each of ${count + 1} attempts over ${Math.round(spent)} s`, { remedy: 'Let fewer jobs record at the same time: `concurrency` in the workflow.' });
        }
        await (0,pause/* pause */.v)(count);
    }
}

;// CONCATENATED MODULE: ./build/stores/index.js
/** The table of stores that a configuration can name. */


const stores = [gitBranch, directory];
/** Where runs are kept when nothing is said. */
const defaultStore = gitBranch;

// EXTERNAL MODULE: ./build/config/accepted.js
var config_accepted = __webpack_require__(25690);
// EXTERNAL MODULE: ./build/config/expectation.js
var expectation = __webpack_require__(17733);
// EXTERNAL MODULE: ./build/config/explain.js
var explain = __webpack_require__(8988);
// EXTERNAL MODULE: ./build/config/fields.js
var fields = __webpack_require__(63958);
// EXTERNAL MODULE: ./build/config/quantity-text.js
var quantity_text = __webpack_require__(2492);
;// CONCATENATED MODULE: ./build/config/check-entries.js





/** A threshold within the margin could never be surely exceeded in the way that a verdict needs. */
function checkThreshold({ value, wrong }, document) {
    if (value === undefined || wrong.has('threshold') || wrong.has('margin'))
        return [];
    if (value.threshold > value.margin)
        return [];
    const key = (0,explain/* valueAt */.fK)(document.value, ['gate', 'threshold']) === undefined ? 'margin' : 'threshold';
    return [withinMargin(['gate', key], value.threshold, value.margin, document)];
}
function withinMargin(path, threshold, margin, document) {
    return {
        code: 'threshold-within-margin',
        severity: 'error',
        text: `the threshold of \`${(0,quantity_text/* quantityText */.N)(threshold, '1')}\` is not above the margin of \`${(0,quantity_text/* quantityText */.N)(margin, '1')}\``,
        remedy: 'raise the threshold, or lower `gate.margin`',
        position: document.at(path, 'value'),
    };
}
function checkEntries(entries, surrounding, document) {
    const findings = [
        ...duplicates(entries, document),
        ...entries.flatMap((entry) => [
            ...thresholds(entry, surrounding, document),
            ...unmeasured(entry, surrounding, document),
            ...strayOutput(entry, surrounding, document),
            ...uncountable(entry, document),
        ]),
    ];
    // What `defaults` says wrongly is wrong once, not once for each entry.
    const seen = new Set();
    return findings.filter(({ code, position }) => {
        const key = JSON.stringify([code, position]);
        return !seen.has(key) && seen.add(key);
    });
}
/** What is allowed and worth knowing. */
function cautions(entries, defaults, document) {
    const places = [
        ...(overridesPath(defaults.env) ? [['defaults', 'env', 'PATH']] : []),
        ...entries.flatMap(({ path, words }) => (overridesPath(words?.env) ? [[...path, 'env', 'PATH']] : [])),
    ];
    return places.map((place) => ({
        code: 'path-overridden',
        severity: 'warning',
        text: '`PATH` is set here, so what is installed for one side alone is no longer found first',
        remedy: 'name the program by its path in `run`, or install it by `setup`',
        position: document.at(place, 'key'),
    }));
}
const overridesPath = (env) => env !== undefined && Object.hasOwn(env, 'PATH');
/** Two names that look the same are the same, however their accents are encoded. */
function duplicates(entries, document) {
    const first = new Map();
    return entries.flatMap(({ path }) => {
        const place = [...path, 'name'];
        const name = (0,explain/* valueAt */.fK)(document.value, place);
        if (typeof name !== 'string')
            return [];
        const other = first.get(name.normalize('NFC'));
        if (other === undefined) {
            first.set(name.normalize('NFC'), place);
            return [];
        }
        return [
            {
                code: 'duplicate-name',
                severity: 'error',
                text: `\`${name}\` is already the name of the benchmark on line ${document.at(other, 'value').line}`,
                remedy: 'give each benchmark a name of its own',
                position: document.at(place, 'value'),
                benchmark: name,
            },
        ];
    });
}
function thresholds({ path, words }, { gate }, document) {
    if (words?.threshold === undefined || gate.value === undefined || gate.wrong.has('margin'))
        return [];
    const { margin } = gate.value;
    const place = [...path, 'threshold'];
    const given = typeof words.threshold === 'number'
        ? [{ at: place, value: words.threshold }]
        : Object.entries(words.threshold)
            // What is counted does not differ from build to build, so no margin holds for it.
            .filter(([metric]) => !countedBy(words.instrument).includes(metric))
            .map(([metric, value]) => ({ at: [...place, metric], value }));
    return given.flatMap(({ at, value }) => value === undefined || value > margin
        ? []
        : [{ ...withinMargin(at, value, margin, document), benchmark: words.name }]);
}
/** A file that is read after each run, and removed before it, must be one of the copy's own. */
function strayOutput({ path, words, written, wrong }, { defaults }, document) {
    const { output } = written;
    if (typeof output !== 'string' || words === undefined || wrong.has('working-directory'))
        return [];
    const folder = words['working-directory'] ?? defaults.value?.['working-directory'] ?? '.';
    const why = (0,fields/* escape */.ih)(output) === 'is absolute' ? 'is absolute' : (0,fields/* escape */.ih)(`${folder}/${output}`);
    if (why === undefined)
        return [];
    return [
        {
            code: 'outside-repository',
            severity: 'error',
            text: `\`${(0,explain/* spelled */.uQ)([...path, 'output'])}\`: expected a file inside the repository; \`${output}\` ${why}`,
            remedy: 'write it relative to the working directory',
            position: document.at([...path, 'output'], 'value'),
            benchmark: words.name,
        },
    ];
}
/** Metrics that an instrument counts, by its word. */
const countable = new Map([
    [model_metric/* instructions */.GA.name, 'callgrind'],
    [model_metric/* allocations */.iA.name, 'allocations'],
]);
const countedBy = (words) => (words?.tools ?? []).map(({ metric }) => metric.name);
/** A harness decides by time how often it runs what it measures, so its instructions count how fast it was. */
function uncountable({ path, words, bound, written }, document) {
    if (words?.instrument === undefined || bound === undefined || bound.kind.countable === true)
        return [];
    const mark = ['tinybench', 'format', 'output'].find((key) => Object.hasOwn(written, key)) ?? 'run';
    return [
        {
            code: 'kind',
            severity: 'error',
            text: `\`instrument\` does not go with \`${mark}\`: a harness runs what it measures as often as time allows, so it never does the same work twice`,
            remedy: 'count a command that does a fixed amount of work: an entry with `run` alone',
            position: document.at([...path, 'instrument'], 'key'),
            benchmark: words.name,
        },
    ];
}
/** A limit on a metric that is not measured would be kept by everything; a judge that is not measured never speaks. */
function unmeasured({ path, words, known, wrong }, { defaults }, document) {
    if (words === undefined || known === undefined || known === 'any' || defaults.value === undefined)
        return [];
    if (wrong.has('metrics') || (words.metrics === undefined && defaults.wrong.has('metrics')))
        return [];
    const asked = words.metrics ?? defaults.value.metrics;
    const counted = countedBy(words.instrument);
    const possible = [...asked, ...counted].filter((metric) => known.includes(metric));
    // A kind of entry with metrics of its own gives them whatever is asked for.
    const own = known.filter((metric) => !countable.has(metric) || counted.includes(metric));
    const metrics = possible.length > 0 ? possible : own;
    const complain = (at, part, text, remedy) => ({
        code: 'unmeasured-metric',
        severity: 'error',
        text,
        remedy,
        position: document.at(at, part),
        benchmark: words.name,
    });
    const limits = {
        threshold: typeof words.threshold === 'object' ? words.threshold : {},
        budget: words.budget ?? {},
    };
    const findings = Object.entries(limits).flatMap(([key, limit]) => Object.keys(limit)
        .filter((metric) => !metrics.includes(metric))
        .map((metric) => complain([...path, key, metric], 'key', `\`${words.name}\` has a ${key} for \`${metric}\`, which is not among its metrics`, countable.has(metric)
        ? `add \`instrument: ${countable.get(metric)}\`, which counts them`
        : `add \`${metric}\` to \`metrics\``)));
    if (wrong.has('judge') || (words.judge === undefined && defaults.wrong.has('judge')))
        return findings;
    const judge = words.judge ?? defaults.value.judge;
    const place = words.judge !== undefined ? [...path, 'judge'] : ['defaults', 'judge'];
    // With `auto` said nowhere, the metrics are what has to change.
    const at = (0,explain/* valueAt */.fK)(document.value, place) === undefined ? [...path, 'metrics'] : place;
    const ofOwn = Object.values(limits).some((limit) => Object.keys(limit).length > 0);
    if (judge === 'auto') {
        if (ofOwn || metrics.includes('wall') || metrics.includes('cpu'))
            return findings;
        const text = `nothing judges \`${words.name}\`: \`judge: auto\` chooses between \`cpu\` and \`wall\`, and neither is among its metrics`;
        return [...findings, complain(at, 'value', text, `say \`judge: ${metrics[0] ?? 'wall'}\``)];
    }
    const missing = judge.filter((metric) => !metrics.includes(metric));
    if (missing.length === 0)
        return findings;
    const text = `\`${words.name}\` is judged by ${(0,expectation/* listed */.KE)(missing, 'and')}, which is not among its metrics: ${(0,expectation/* listed */.KE)(metrics, 'and')}`;
    return [...findings, complain(at, 'value', text, 'measure what judges, or let another metric judge')];
}

// EXTERNAL MODULE: ./build/sources/instruments/index.js + 4 modules
var instruments = __webpack_require__(24162);
// EXTERNAL MODULE: ./build/sources/started-as.js
var started_as = __webpack_require__(20953);
;// CONCATENATED MODULE: ./build/sources/profilers/profiled-run.js
/** One run of a workload with its process started another way, under a profiler. */



const nameOf = ({ name }, { side }) => `"${name}" at ${side}`;
const warm = new WeakMap();
/** A run as it is, once for each workload of a place: what is compiled and cached then is there for every profile. */
async function warmUp(workload, place) {
    const known = warm.get(place) ?? new Set();
    warm.set(place, known);
    const key = JSON.stringify(workload.command(place));
    if (!known.has(key))
        await workload.run(place);
    known.add(key);
}
/**
 * Runs it, and hands the folder of the last process to `read`. A failure of the workload is told as one under the
 * profiler; where `explain` knows better what is behind it, as what it says.
 */
async function runProfiled({ workload, place, tool, seconds, wrapped }, read, explain) {
    const named = workload.command(place);
    const parent = await (0,system_files/* makeTemporaryDirectory */.LN)('profile-', place.scratch);
    let last = '';
    // What `prepare` starts is no part of it.
    const launch = async (command) => {
        if (!(0,started_as/* isStartedAs */.u)(command, named))
            return place.launcher.launch(command);
        last = await (0,system_files/* makeTemporaryDirectory */.LN)('run-', parent);
        return place.launcher.launch({ ...(await wrapped(command, last)), timeout: seconds });
    };
    const { name, gives } = place.launcher;
    const launcher = { name, gives, launch, close: async () => place.launcher.close() };
    try {
        try {
            await workload.run({ ...place, launcher });
        }
        catch (error) {
            if (!(error instanceof source/* RunFault */.u))
                throw error;
            const better = last === '' ? undefined : await explain?.(last);
            throw better ?? underTool(error, nameOf(workload, place), tool, seconds);
        }
        return await read(last);
    }
    finally {
        await (0,system_files/* removeTree */.dM)(parent);
    }
}
/** Names what a failure under a profiler was, since without it the same run works. */
function underTool(error, what, tool, seconds) {
    if (error.code === 'timeout') {
        const text = `${what} did not end within ${Math.round(seconds)} s under ${tool}`;
        return new source/* RunFault */.u('timeout', text, error.tail, 'let it do less work, or take `profile` from it');
    }
    if (error.code === 'prepare')
        return error;
    return new source/* RunFault */.u(error.code, `under ${tool} ${error.message}`, error.tail, error.remedy);
}

// EXTERNAL MODULE: ./build/sources/origin/command-words.js
var command_words = __webpack_require__(57481);
;// CONCATENATED MODULE: ./build/sources/profilers/shell-commands.js
/** A shell's text as the commands in it, each word with its place, so that a word can be put in between. Pure. */

const loops = new Set(['for', 'while', 'until', 'select', 'case', 'function']);
/** Stand where a command begins and are none. */
const reserved = new Set(['{', '}', '!', 'if', 'then', 'elif', 'else', 'fi']);
function shellCommands(text, env) {
    const reader = new Reader(text, env);
    while (reader.at < text.length && reader.obscure === undefined)
        reader.step();
    reader.endCommand('');
    return reader.obscure ?? reader.commands;
}
class Reader {
    at = 0;
    obscure;
    commands = [];
    text;
    env;
    words = [];
    word;
    before = '';
    /** Where the command began, and where its last word or redirection ended. */
    start;
    end = 0;
    /** The next word is where something is redirected to. */
    redirected = false;
    constructor(text, env) {
        this.text = text;
        this.env = env;
    }
    step() {
        const rest = this.text.slice(this.at, this.at + 3);
        const [redirection] = /^(?:&>>?|[<>]&|>>|>\||<>|<<<|[<>])/u.exec(rest) ?? [];
        const [operator] = /^(?:&&|\|\||;;|\|&|[;&|()\n])/u.exec(rest) ?? [];
        if (rest.startsWith('<<') && !rest.startsWith('<<<'))
            this.obscure = 'here-document';
        else if (redirection !== undefined)
            this.redirect(redirection);
        else if (operator !== undefined)
            this.operate(operator);
        else if (/^\s/u.test(rest))
            this.pass();
        else
            this.read();
    }
    pass() {
        this.endWord();
        this.at += 1;
    }
    redirect(sign) {
        // `2>` redirects what has that number, and `a2>` does not.
        if (this.word !== undefined && /^\d+$/u.test(this.word.text))
            this.word = undefined;
        this.endWord();
        this.start ??= this.at;
        this.at += sign.length;
        this.redirected = true;
    }
    operate(sign) {
        this.endWord();
        if (sign === '(' && this.words.length === 1 && /^\s*\)/u.test(this.text.slice(this.at + 1))) {
            this.obscure = 'function';
        }
        this.endCommand(sign);
        this.at += sign.length;
    }
    read() {
        // A line that goes on begins no word.
        if (this.text.startsWith('\\\n', this.at)) {
            this.at += 2;
            return;
        }
        const [piece, length, sure] = (0,command_words/* nextPiece */.O)({ text: this.text, env: this.env }, this.at, this.word === undefined);
        if (piece !== undefined) {
            this.word ??= { text: '', known: true, start: this.at };
            this.word.text += piece;
            this.word.known &&= sure;
        }
        this.at += length;
    }
    endWord() {
        const { word, words } = this;
        this.word = undefined;
        if (word === undefined)
            return;
        this.end = this.at;
        if (this.redirected) {
            this.redirected = false;
            return;
        }
        if (words.length === 0 && word.known && reserved.has(word.text))
            return;
        if (words.length === 0 && loops.has(word.text))
            this.obscure = 'loop';
        this.start ??= word.start;
        words.push({ ...word, end: this.at });
    }
    endCommand(sign) {
        this.endWord();
        const { words, before, start = 0, end } = this;
        if (words.length > 0)
            this.commands.push({ words, before, start, end });
        if (words.length > 0 || sign !== '\n')
            this.before = sign;
        this.words = [];
        this.start = undefined;
        this.redirected = false;
    }
}
/** A word as the shell reads it back. */
const quoted = (word) => /^[\w./:=@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;

;// CONCATENATED MODULE: ./build/sources/profilers/python-environment.js
/** What is installed where a Python command runs, and the command that installs what is missing there. */






/** Runs a program under a profiler, and describes its interpreter. */
const launcherProgram = (0,asset/* assetPath */.Q)(__webpack_require__.ab + "run-profiled.py");
/** Seconds that an interpreter may take to describe itself; a version manager before it is slow. */
const patience = 60;
/** The environment that a command's program runs in; a `Lack` where it cannot be asked. */
async function describePython(command, { alone }, place) {
    const folder = await (0,system_files/* makeTemporaryDirectory */.LN)('describe-', place.scratch);
    try {
        const [task, report] = [(0,paths/* join */.fj)(folder, 'task.json'), (0,paths/* join */.fj)(folder, 'report.json')];
        const [stdout, stderr] = [(0,paths/* join */.fj)(folder, 'stdout'), (0,paths/* join */.fj)(folder, 'stderr')];
        await (0,system_files/* writeText */.x3)(task, JSON.stringify({ mode: 'describe', report }));
        const argv = alone([launcherProgram, task]);
        const { cwd, env } = command;
        const exit = await place.launcher.launch({
            argv,
            cwd,
            env,
            timeout: patience,
            stdout,
            stderr,
            outputLimit: 2 ** 20,
        });
        const text = await (0,system_files/* readText */.yR)(report);
        if (text !== undefined)
            return parse(text);
        const [reason] = (0,last_lines/* lastLines */.w)((await (0,system_files/* readText */.yR)(stderr)) ?? '', 1);
        return {
            because: `the interpreter of \`${argv[1] === '-c' ? (argv[2] ?? '').trim() : argv[0]}\` could not be asked what is installed: ${exit.unstarted ?? reason ?? 'it said nothing'}`,
            remedy: 'see that the command works in a fresh copy of the repository, with what `setup` installs',
        };
    }
    finally {
        await (0,system_files/* removeTree */.dM)(folder);
    }
}
function parse(text) {
    const said = JSON.parse(text);
    const facts = new Map(typeof said === 'object' && said !== null ? Object.entries(said) : []);
    const textOf = (name) => {
        const value = facts.get(name);
        return typeof value === 'string' ? value : '';
    };
    const is = (name) => facts.get(name) === true;
    const tools = facts.get('tools');
    return {
        python: textOf('python'),
        implementation: textOf('implementation'),
        executable: textOf('executable'),
        prefix: textOf('prefix'),
        tools: Object.fromEntries(Object.entries(tools ?? {}).flatMap(([name, version]) => typeof version === 'string' ? [[name, version]] : [])),
        environment: is('environment'),
        pip: is('pip'),
        managed: is('managed'),
        conda: is('conda'),
        uv: is('uv'),
    };
}
/** How a package gets to where the command looks for it: one line, with the exact command. */
async function installRemedy(packageName, command, environment, place) {
    const own = `\`setup: pip install ${packageName}\` in the configuration installs it for each side alone`;
    const managed = managerRemedy(packageName, command);
    if (managed !== undefined)
        return managed;
    const { executable } = environment;
    if ((0,paths/* isWithin */.UO)(place.root, executable)) {
        // An environment that `setup` makes in each copy.
        const inCopy = installCommand(packageName, {
            ...environment,
            executable: (0,paths/* relative */.V8)(place.root, executable),
            prefix: (0,paths/* relative */.V8)(place.root, environment.prefix),
        });
        return `add \`${inCopy}\` to \`setup\`, where that environment is made`;
    }
    const outer = (0,paths/* isWithin */.UO)(place.prefix, environment.prefix) ? await outside(place) : environment;
    if (outer === undefined)
        return `add \`pip install ${packageName}\` to \`setup\``;
    if (outer.managed) {
        const venv = '~/.venvs/benchline';
        return (`${own}; for everything else this Python is the system's, which takes no packages: ` +
            `\`${quoted(outer.executable)} -m venv ${venv} && ${venv}/bin/python -m pip install ${packageName}\`, and name \`${venv}/bin/python\` in \`run\``);
    }
    return `run \`${installCommand(packageName, outer)}\`; or, ${own}`;
}
/** Tools that look after an environment are told what to add, since they would remove what others install. */
function managerRemedy(packageName, { runner, environment }) {
    if (runner === undefined)
        return undefined;
    const added = addedBy[runner];
    if (added !== undefined)
        return `run \`${added} ${packageName}\` and commit what it changes`;
    if (runner === 'hatch') {
        return `add \`${packageName}\` to the \`dependencies\` of its environment in \`pyproject.toml\``;
    }
    return `run \`${[runner, 'install', ...(environment ?? []), '-c conda-forge', packageName].join(' ')}\``;
}
const addedBy = {
    uv: 'uv add --dev',
    poetry: 'poetry add --group dev',
    pipenv: 'pipenv install --dev',
    pdm: 'pdm add --dev --group dev',
    rye: 'rye add --dev',
    pixi: 'pixi add --pypi',
};
function installCommand(packageName, environment) {
    const { executable, prefix, conda, uv, pip } = environment;
    const python = quoted(executable);
    if (/[\\/]pypoetry[\\/]virtualenvs[\\/]/u.test(prefix))
        return `poetry add --group dev ${packageName}`;
    if (conda)
        return `conda install --prefix ${quoted(prefix)} -c conda-forge ${packageName}`;
    if (uv && !pip)
        return `uv pip install --python ${python} ${packageName}`;
    const bring = pip ? '' : `${python} -m ensurepip && `;
    return `${bring}${python} -m pip install ${packageName}`;
}
/** The interpreter that a side's own was made from: the user's, found as if there were no side. */
async function outside(place) {
    const { env, root, prefix } = place;
    const name = (0,executable/* searchPathName */.pA)(env);
    const path = ((0,executable/* searchPath */.oe)(env) ?? '')
        .split(paths/* delimiter */.uV)
        .filter((folder) => !(0,paths/* isWithin */.UO)(prefix, folder))
        .join(paths/* delimiter */.uV);
    const { VIRTUAL_ENV: _, ...others } = env;
    const surroundings = { ...others, [name]: path };
    const python = (await (0,executable/* findExecutable */.oq)('python3', surroundings, root)) ??
        (await (0,executable/* findExecutable */.oq)('python', surroundings, root));
    if (python === undefined)
        return undefined;
    const alone = (launcher) => [python, ...launcher];
    const found = await describePython({ argv: [python], cwd: root, env: surroundings }, { alone }, place);
    return 'because' in found ? undefined : found;
}

;// CONCATENATED MODULE: ./build/sources/profilers/python-profile-told.js
function headerOf(tool, options, { report, version, workload, command }) {
    const { python = '', implementation, hashSeed, exit, wall, cpu } = report ?? {};
    const [minor] = /^\d+\.\d+/u.exec(python) ?? [];
    const runtime = implementation === 'CPython' ? 'Python' : implementation;
    return {
        ...(version === '' || version === 'unknown' ? {} : { toolVersion: version }),
        ...(minor === undefined ? {} : { runtime: `${runtime} ${minor}` }),
        ...tool.header?.(options),
        threads: tool.threads(python),
        ...(hashSeed === undefined ? {} : { hashSeed }),
        ...(exit === undefined ? {} : { exitCode: exit }),
        workload: workload.name,
        command,
        ...(wall === undefined ? {} : { duration: wall }),
        ...(cpu === undefined ? {} : { cpuTime: cpu }),
    };
}
/** Shares of the processor time beyond which it is said that a profile does not show them. */
const [ofThreads, ofProcesses] = [0.2, 0.2];
function findingsOf(tool, report, { name }) {
    if (report === undefined)
        return [];
    const { python, exit = 0, cpu = 0, mainCpu = cpu, childCpu = 0, missing } = report;
    const found = [];
    const warn = (code, text, remedy) => {
        found.push({ code, severity: 'warning', text, remedy, benchmark: name });
    };
    const share = (part, whole) => `${Math.round((100 * part) / whole)} %`;
    if (tool.threads(python) === 'main' && cpu - mainCpu > ofThreads * cpu && cpu > 0) {
        warn('profile-threads', `${share(cpu - mainCpu, cpu)} of the processor time of "${name}" went to threads that ${tool.title} does not see on Python ${python}`, 'profile it by scalene, which sees all threads');
    }
    if (childCpu > ofProcesses * (cpu + childCpu)) {
        warn('profile-processes', `${share(childCpu, cpu + childCpu)} of the processor time of "${name}" went to processes that it started, of which the profile tells nothing`, 'let a benchmark run the work of such a process itself');
    }
    if (missing.length > 0) {
        const list = missing.map((one) => `\`${one}\``).join(', ');
        warn('profile-functions', `"${name}" loaded no ${list}, which its \`profile\` names`, 'write functions as module and name, such as `etl.load`, `etl.Table.load` or `etl` for all of it; of a script by the name of its file');
    }
    if (exit !== 0) {
        warn('profile-exit', `the Python program of "${name}" ended with exit code ${exit}, which the rest of its command line hides`, 'see whether the profile is of what it is meant to do');
    }
    return found;
}

;// CONCATENATED MODULE: ./build/sources/profilers/python-options.js
const pythonNames = /^(?:python|pypy)[\d.]*t?(?:\.exe)?$/iu;
const isPython = (word) => pythonNames.test(word.split(/[/\\]/u).at(-1) ?? '');
const alone = /^-[bBdEIOPqRsSuvx]+$/u;
const together = /^-([bBdEIOPqRsSuvx]*)([mc])(.*)$/su;
const withValue = /^(?:-[WX]|--check-hash-based-pycs)$/u;
const fused = /^-[WX].|^--check-hash-based-pycs=/u;
/** What the words after an interpreter at `start` make it run; undefined where that is no program of a file's. */
function pythonTarget(words, start) {
    for (let at = start + 1; at < words.length; at += 1) {
        const { text = '' } = words[at] ?? {};
        if (withValue.test(text))
            at += 1;
        else if (alone.test(text) || fused.test(text))
            continue;
        else if (together.test(text))
            return inline(words, at);
        else if (text === '-' || text.startsWith('-'))
            return undefined;
        // Where it stands already, so that a shell still makes of it what it would.
        else
            return { from: at, to: at, options: [], words: [], kind: 'script', name: text };
    }
    return undefined;
}
/** `-m module`, `-mmodule`, `-um module`, `-c text`. */
function inline(words, at) {
    const [, before = '', letter = '', rest = ''] = together.exec(words[at]?.text ?? '') ?? [];
    const options = before === '' ? [] : [`-${before}`];
    const kind = letter === 'm' ? 'module' : 'text';
    if (rest !== '') {
        return {
            from: at,
            to: at + 1,
            options,
            words: [`-${letter}`, rest],
            kind,
            name: kind === 'text' ? '-c' : rest,
        };
    }
    const next = words[at + 1];
    if (next === undefined)
        return undefined;
    return {
        from: at,
        to: at + 1,
        options,
        words: [`-${letter}`],
        kind,
        name: kind === 'text' ? '-c' : next.text,
    };
}

;// CONCATENATED MODULE: ./build/sources/profilers/shebang.js
/** What the system starts a script with, as its first lines say. Pure. */
/**
 * The interpreter with its options: `['/usr/bin/python3', '-s']` for `#!/usr/bin/python3 -s`, `['python3']` for
 * `#!/usr/bin/env python3`; undefined for what is no script. Installers write a text for the shell where the path of the
 * interpreter is long or has a space in it; it is looked through.
 */
function interpreterOf(text) {
    const [line = '', second = ''] = text.split('\n', 2);
    if (!line.startsWith('#!'))
        return undefined;
    const words = line.slice(2).trim().split(/\s+/u);
    const [, single, double, bare] = /^'''exec' (?:'([^']*)'|"([^"]*)"|([^\s'"]+)) "\$0" "\$@"/u.exec(second) ?? [];
    const inner = single ?? double ?? bare;
    if ((words[0] ?? '').endsWith('/sh') && inner !== undefined)
        return [inner];
    if (/(?:^|\/)env$/u.test(words[0] ?? '')) {
        const rest = words.slice(words[1] === '-S' ? 2 : 1).filter((word) => word !== '');
        return rest.length === 0 ? undefined : rest;
    }
    return words[0] === '' ? undefined : words;
}

;// CONCATENATED MODULE: ./build/sources/profilers/started.js

const shells = /(?:^|\/)(?:sh|bash|dash|zsh|ksh|ash)$/u;
const assignment = /^[A-Za-z_]\w*\+?=/u;
/** Every program that a command line starts, as far as its text tells; else why that cannot be told. */
function startedBy(argv, env) {
    const [program = '', option = '', text = '', ...more] = argv;
    if (/(?:^|[\\/])cmd(?:\.exe)?$/iu.test(program)) {
        return {
            because: 'on Windows a line for the shell cannot be looked into',
            remedy: 'write `run` as a list of the program and its arguments',
        };
    }
    if (!shells.test(program) || !/^-[a-z]*c$/u.test(option))
        return [listed(argv)];
    const commands = shellCommands(text, env);
    if (typeof commands === 'string')
        return obscure(commands);
    return commands.map((_, place) => inShell([program, option], text, commands, place, more));
}
const obscurities = {
    loop: 'it is started in a loop or a choice of the shell',
    function: 'the line defines a function of the shell',
    'here-document': 'the line holds a here-document',
};
const obscure = (kind) => ({
    because: `which program is profiled cannot be told: ${obscurities[kind]}`,
    remedy: 'let `run` name the one program that does the work, and put what comes before it into `prepare` or `setup`',
});
const first = ([program = '', ...rest]) => [program, ...rest];
function listed(argv) {
    return {
        words: argv.map((text) => ({ text, known: true })),
        folders: [],
        elsewhere: false,
        replaced: (from, to, by) => first([...argv.slice(0, from), ...by, ...argv.slice(to)]),
        leading: (to, by) => first([...argv.slice(0, to), ...by]),
    };
}
/** What only changes the shell itself, for what follows. */
const grounding = new Set(['cd', '.', 'source', 'export', 'set', 'unset', 'ulimit', 'umask']);
function inShell(shell, text, commands, place, more) {
    const { words = [], start = 0 } = commands[place] ?? {};
    const ground = commands.slice(0, place).filter(isGround);
    const spelled = (all) => all.map(quoted).join(' ');
    const startOf = (word) => words[word]?.start ?? words.at(-1)?.end ?? start;
    return {
        words,
        folders: foldersOf(ground),
        elsewhere: ground.some(changesPath),
        replaced(from, to, by) {
            const end = to > from ? (words[to - 1]?.end ?? text.length) : startOf(from);
            const gap = to > from ? '' : ' ';
            return first([...shell, text.slice(0, startOf(from)) + spelled(by) + gap + text.slice(end), ...more]);
        },
        leading(to, by) {
            const before = ground.map((each) => `${text.slice(each.start, each.end)} && `).join('');
            return first([...shell, `${before}${text.slice(start, startOf(to))} ${spelled(by)}`, ...more]);
        },
    };
}
const isGround = ({ words, before }) => before !== '||' &&
    before !== '|' &&
    (grounding.has(words[0]?.text ?? '') || words.every(({ text }) => assignment.test(text)));
function foldersOf(ground) {
    const changes = ground.filter(({ words }) => words[0]?.text === 'cd');
    const folders = changes.map(({ words }) => words.length === 2 && words[1]?.known ? words[1].text : undefined);
    const known = folders.filter((folder) => folder !== undefined && folder !== '-');
    return known.length === folders.length ? known.filter((folder) => folder !== undefined) : undefined;
}
/** `. .venv/bin/activate`, `export PATH=…`, `PATH=…`. */
const changesPath = ({ words }) => ['.', 'source'].includes(words[0]?.text ?? '') || words.some(({ text }) => text.startsWith('PATH='));
/** How many of the words set variables. */
function assignments(words) {
    const end = words.findIndex(({ text }) => !assignment.test(text));
    return end < 0 ? words.length : end;
}

;// CONCATENATED MODULE: ./build/sources/profilers/wrappers.js
/** Programs that start another one, named by their arguments: where in their words it is. Pure. */

const runners = new Map(['uv', 'poetry', 'pipenv', 'pdm', 'hatch', 'rye', 'pixi', 'conda', 'micromamba', 'mamba'].map((name) => [name, name]));
/** Options of runners that take the next word. */
const valued = {
    uv: new Set(('-p --python --with --with-editable --with-requirements --extra --group --no-group --only-group --env-file ' +
        '--project --directory --package --index --index-url --find-links -f --cache-dir --config-file --color ' +
        '--default-index -i -C --config-setting -P --upgrade-package --link-mode --resolution --prerelease').split(' ')),
    pdm: new Set(['-p', '--project', '--venv', '-L', '--lockfile']),
    pixi: new Set(['-e', '--environment', '--manifest-path', '-x']),
    conda: new Set(['-n', '--name', '-p', '--prefix', '--cwd']),
    micromamba: new Set(['-n', '--name', '-p', '--prefix', '--cwd', '-r', '--root-prefix']),
    mamba: new Set(['-n', '--name', '-p', '--prefix', '--cwd', '-r', '--root-prefix']),
    hatch: new Set(['-e', '--env']),
};
/** Change how a program runs, and not which. */
const plain = new Set('env exec command nohup time nice ionice chrt taskset stdbuf timeout setarch numactl setsid'.split(' '));
/** Of those: options that take the next word. */
const takes = {
    env: ['-u', '-C', '--unset', '--chdir'],
    nice: ['-n', '--adjustment'],
    ionice: ['-c', '-n', '--class', '--classdata'],
    timeout: ['-k', '-s', '--kill-after', '--signal'],
    stdbuf: ['-i', '-o', '-e'],
    numactl: ['-N', '-m', '-C', '-i', '-p', '--cpunodebind', '--membind', '--physcpubind'],
};
/** Of those: what they take before the program. */
const operands = { timeout: 1, chrt: 1, taskset: 1, setarch: 1 };
const baseName = (word) => word.split(/[/\\]/u).at(-1) ?? '';
/** The innermost program that these words start. */
function innerProgram(words) {
    let at = assignments(words);
    let elsewhere = words.slice(0, at).some(({ text }) => text.startsWith('PATH='));
    for (;;) {
        const name = baseName(words[at]?.text ?? '');
        const runner = runners.get(name);
        if (runner !== undefined)
            return ranBy(runner, words, at) ?? { at, elsewhere };
        if (!plain.has(name))
            return { at, elsewhere };
        const next = afterWrapper(name, words, at + 1);
        elsewhere ||= words.slice(at, next).some(({ text }) => text.startsWith('PATH='));
        at = next;
    }
}
function afterWrapper(name, words, from) {
    let at = from;
    const own = takes[name] ?? [];
    let left = operands[name] ?? 0;
    for (; at < words.length; at += 1) {
        const text = words[at]?.text ?? '';
        if (own.includes(text))
            at += 1;
        else if (/^-./u.test(text) || (name === 'env' && /^\w+=/u.test(text)))
            continue;
        else if (left > 0)
            left -= 1;
        else
            break;
    }
    return at;
}
/** `uv run …`, `poetry run …`; undefined for their other commands. */
function ranBy(runner, words, start) {
    const options = valued[runner] ?? new Set();
    const environment = [];
    let running = false;
    for (let at = start + 1; at < words.length; at += 1) {
        const text = words[at]?.text ?? '';
        if (text === '--') {
            if (running)
                return { at: at + 1, elsewhere: true, runner, environment };
        }
        else if (options.has(text)) {
            if (/^-(?:n|p|-name|-prefix)$/u.test(text))
                environment.push(text, words[at + 1]?.text ?? '');
            at += 1;
        }
        else if (runner === 'uv' && /^(?:-s|--script)$/u.test(text)) {
            // In an environment that the script itself describes.
            return undefined;
        }
        else if (text.startsWith('-') && !(runner === 'uv' && /^(?:-m|--module)$/u.test(text)))
            continue;
        else if (running)
            return { at, elsewhere: true, runner, environment };
        else if (text === 'run')
            running = true;
        else
            return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/sources/profilers/python-command.js
/** The Python program that a command line starts, and how the line starts it under a launcher instead. */







/** Bytes above which a file on PATH is no script. */
const largestScript = 2 ** 20;
/** The one Python program of a command line, or why it cannot be profiled; undefined where none is seen. */
async function pythonCommand(command) {
    const all = startedBy(command.argv, command.env);
    if ('because' in all)
        return all;
    const found = [];
    for (const started of all) {
        const one = await ofStarted(started, command);
        if (one !== undefined)
            found.push(one);
    }
    const [first] = found;
    if (found.length < 2)
        return first;
    return {
        because: 'which program is profiled cannot be told: the line starts several Python programs',
        remedy: 'give each a benchmark of its own, or put what comes before the work into `prepare`',
    };
}
async function ofStarted(started, command) {
    const { words } = started;
    const inner = innerProgram(words);
    const program = words[inner.at];
    if (program === undefined)
        return undefined;
    if (isPython(program.text))
        return ofInterpreter(started, inner);
    if (inner.runner !== undefined)
        return ofRunner(started, inner, command);
    return ofProgram(started, inner, command);
}
/** Profilers and their like, by the names they are started by. */
const profilers = new Set('cProfile profile kernprof line_profiler memory_profiler mprof pyinstrument scalene py-spy austin viztracer yappi memray'.split(' '));
function checked(name, words, command) {
    if (profilers.has(name)) {
        return {
            because: `it is run under ${name} already`,
            remedy: 'let `run` name the program alone: Benchline starts the profiler',
        };
    }
    const known = words.filter((word) => word.known).map(({ text }) => text);
    const spread = /^pytest$|^py\.test$/u.test(name) ? workers(known) : undefined;
    return spread === undefined
        ? command
        : {
            because: `its tests run in other processes (\`${spread}\`), which a profiler does not see`,
            remedy: 'take that option from `run`, or add `-n 0` to it',
        };
}
/** The option by which pytest hands its tests to other processes; the last one holds. */
function workers(words) {
    let found;
    for (const [place, word] of words.entries()) {
        const [, count] = /^(?:-n|--numprocesses=)(.+)$/u.exec(word) ??
            (/^(?:-n|--numprocesses)$/u.test(word) ? [word, words[place + 1] ?? ''] : []);
        if (count !== undefined)
            found = count === '0' ? undefined : `-n ${count}`;
    }
    return found;
}
function ofInterpreter(started, inner) {
    const { words } = started;
    const target = pythonTarget(words, inner.at);
    if (target === undefined) {
        return {
            because: 'its interpreter is given no program to run',
            remedy: 'give it a file, as in `python work.py`: what it reads from standard input cannot be profiled',
        };
    }
    const { from, to, options, name } = target;
    const after = words.slice(target.kind === 'script' ? from + 1 : to + 1);
    return checked(target.kind === 'script' ? (0,paths/* basename */.P8)(name) : name, after, {
        launched: (launcher) => started.replaced(from, to, [...options, ...launcher, ...target.words]),
        alone: (launcher) => started.leading(from, [...options, ...launcher]),
        name,
        words: after.filter((word) => word.known).map(({ text }) => text),
        ...runnerOf(inner),
    });
}
const runnerOf = ({ runner, environment }) => ({
    ...(runner === undefined ? {} : { runner }),
    ...(environment === undefined ? {} : { environment }),
});
/** `uv run pytest`, `uv run work.py`, `uv run -m package`, `poetry run pytest`. */
async function ofRunner(started, inner, { cwd }) {
    const { words } = started;
    const { at, runner } = inner;
    const { text: name = '' } = words[at] ?? {};
    const ofModule = runner === 'uv' && /^(?:-m|--module)$/u.test(name);
    const isScript = /\.pyw?$/u.test(name);
    if (isScript && runner !== 'uv')
        return undefined;
    if (isScript && /^# \/\/\/ script$/mu.test((await (0,system_files/* readText */.yR)((0,paths/* resolve */.hd)(cwd, name))) ?? '')) {
        return {
            because: `\`${name}\` is run in an environment that it describes itself, which has no profiler`,
            remedy: 'let `uv run` take the environment of the project, with a script that describes none',
        };
    }
    const before = ofModule || isScript ? [] : ['--beside'];
    // A module's option is the interpreter's as well; what was a word of the shell's stays one.
    const to = ofModule ? at + 1 : at;
    const inserted = ofModule ? ['-m'] : before;
    const shown = ofModule ? (words[at + 1]?.text ?? '') : name;
    const after = words.slice(ofModule ? at + 2 : at + 1);
    return checked(isScript ? (0,paths/* basename */.P8)(shown) : shown, after, {
        launched: (launcher) => started.replaced(at, to, ['python', ...launcher, ...inserted]),
        alone: (launcher) => started.leading(at, ['python', ...launcher]),
        name: shown,
        words: after.filter((word) => word.known).map(({ text }) => text),
        ...runnerOf(inner),
    });
}
/** A script that is started by its own name: an installed command such as `pytest`, or a file that may be executed. */
async function ofProgram(started, inner, { cwd, env }) {
    const { words } = started;
    const { at } = inner;
    const { text: name, known } = words[at] ?? { text: '', known: false };
    const after = words.slice(at + 1);
    if (!known || name === '')
        return undefined;
    const make = (interpreter, path) => checked((0,paths/* basename */.P8)(name), after, {
        launched: (launcher) => started.replaced(at, at + 1, [...interpreter, ...launcher, ...path]),
        alone: (launcher) => started.leading(at, [...interpreter, ...launcher]),
        name,
        words: after.filter((word) => word.known).map(({ text }) => text),
    });
    const direct = name.includes('/');
    if (direct && started.folders === undefined)
        return undefined;
    // Where PATH is another one, the interpreter that comes first on it has the command beside it.
    if (!direct && (started.elsewhere || inner.elsewhere)) {
        return ['pytest', 'py.test'].includes(name) ? make(['python'], ['--beside', name]) : undefined;
    }
    const folder = direct ? (started.folders ?? []).reduce((way, each) => (0,paths/* resolve */.hd)(way, each), cwd) : cwd;
    const path = await (0,executable/* findExecutable */.oq)(name, env, folder);
    if (path === undefined)
        return undefined;
    const interpreter = await scriptInterpreter(path);
    if (interpreter !== undefined) {
        return isPython(interpreter[0] ?? '') ? make(interpreter, [direct ? name : path]) : shimmed(path, make);
    }
    return shimmed(path, make);
}
async function scriptInterpreter(path) {
    const size = await (0,system_files/* sizeOf */.$d)(path);
    if (size === undefined || size > largestScript)
        return undefined;
    return interpreterOf((await (0,system_files/* readText */.yR)(path)) ?? '');
}
/** A version manager's stand-in for a command, with one for `python` beside it. */
async function shimmed(path, make) {
    const [folder, name] = [(0,paths/* dirname */.pD)(path), (0,paths/* basename */.P8)(path)];
    if ((0,paths/* basename */.P8)(folder) !== 'shims')
        return undefined;
    if (!/pyenv/u.test(folder) && !['pytest', 'py.test'].includes(name))
        return undefined;
    const python = await (0,executable/* findExecutable */.oq)((0,paths/* join */.fj)(folder, 'python'), {}, folder);
    return python === undefined ? undefined : make([python], ['--beside', name]);
}

;// CONCATENATED MODULE: ./build/sources/profilers/unseen.js
const examples = {
    Python: 'name the interpreter in `run`, as in `python work.py`, `python -m package` or `python -m pytest tests`',
    Node: 'name node in `run`, as in `node work.js`',
    'Python or Node': 'name the interpreter in `run`, as in `python work.py` or `node work.js`',
};
function unseen(language, argv) {
    const text = (argv[1] === '-c' ? argv.slice(2) : argv).join(' ').trim();
    return {
        because: `no ${language} program is seen to start in \`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``,
        remedy: `${examples[language]}, not a tool that starts it`,
    };
}

;// CONCATENATED MODULE: ./build/sources/profilers/version.js
/** Versions by their leading numbers. Pure. */
const numbers = (version) => (/^\d+(?:\.\d+)*/u.exec(version)?.[0] ?? '').split('.').map(Number);
/** Whether `5.10.1` is at least `5.9`; what comes after the numbers is not looked at. */
function versionAtLeast(version, least) {
    const [own, wanted] = [numbers(version), numbers(least)];
    for (const [place, number] of wanted.entries()) {
        const other = own[place] ?? 0;
        if (other !== number)
            return other > number;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/sources/profilers/python-readiness.js




/** The oldest Python that profiles are taken on. */
const oldestPython = '3.8';
const prepared = new WeakMap();
/** The command and its environment, asked once for each command of a place. */
async function ready(workload, place) {
    const known = prepared.get(place) ?? new Map();
    prepared.set(place, known);
    const named = workload.command(place);
    const key = JSON.stringify(named);
    const work = known.get(key) ?? prepare(workload, place);
    known.set(key, work);
    return work;
}
async function prepare(workload, place) {
    const named = workload.command(place);
    const command = await pythonCommand(named);
    if (command === undefined)
        return unseen('Python', named.argv);
    if ('because' in command)
        return command;
    const environment = await describePython(named, command, place);
    return 'because' in environment ? environment : { command, environment };
}
/** Undefined where it can. */
async function lackOf(tool, { command, environment }, place) {
    const { python, executable, tools } = environment;
    if (!versionAtLeast(python, oldestPython)) {
        return {
            because: `${executable} is Python ${python}, and profiles are taken on Python ${oldestPython} and later`,
            remedy: 'let the command run on a Python that is still maintained',
        };
    }
    const unfit = tool.unfit?.(environment);
    if (unfit !== undefined)
        return unfit;
    const version = tools[tool.name];
    if (tool.package === undefined) {
        return version === undefined
            ? {
                because: `this Python ${python} comes without ${tool.title}`,
                remedy: 'install the whole standard library of it, or take another profiler',
            }
            : undefined;
    }
    const { name, oldest } = tool.package;
    if (version === undefined) {
        return {
            because: `${tool.title} is not installed for ${executable}`,
            remedy: await installRemedy(name, command, environment, place),
        };
    }
    if (version !== 'unknown' && !versionAtLeast(version, oldest)) {
        return {
            because: `${tool.title} ${version} is older than ${oldest}, the oldest that is read`,
            remedy: await installRemedy(`'${name}>=${oldest}'`, command, environment, place),
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/sources/profilers/python-report.js
/** What the launcher says came of a profiled Python program. */
/** Undefined for what is no report. */
function readPythonReport(text) {
    let said;
    try {
        said = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof said !== 'object' || said === null)
        return undefined;
    const facts = new Map(Object.entries(said));
    const textOf = (name) => {
        const value = facts.get(name);
        return typeof value === 'string' ? value : undefined;
    };
    const numbers = ['exit', 'wall', 'cpu', 'mainCpu', 'childCpu', 'rows'];
    const known = numbers.flatMap((name) => {
        const value = facts.get(name);
        return typeof value === 'number' && Number.isFinite(value) ? [[name, value]] : [];
    });
    const missing = facts.get('missing');
    const failed = textOf('failed');
    return {
        python: textOf('python') ?? '',
        implementation: textOf('implementation') ?? '',
        hashSeed: textOf('hashSeed') ?? 'random',
        ...Object.fromEntries(known),
        displaced: facts.get('displaced') === true,
        missing: Array.isArray(missing) ? missing.filter((one) => typeof one === 'string') : [],
        ...(failed === undefined ? {} : { failed }),
    };
}

;// CONCATENATED MODULE: ./build/sources/profilers/python-profiler.js
/** A profiler for Python programs, from what sets one apart from another: one run under it and the file that this leaves. */








/** Bytes of a profile that are read; a reader takes no more. */
const largestProfile = 64 * 2 ** 20;
function pythonProfiler(tool) {
    const { name, format, tells, counts, selects, slowdown, alone, every } = tool;
    return {
        name,
        language: 'Python',
        format,
        tells,
        ...(counts === undefined ? {} : { counts }),
        selects,
        slowdown,
        ...(alone === undefined ? {} : { alone }),
        ...(every === undefined ? {} : { every }),
        refuses(args) {
            const options = tool.options(args);
            return typeof options === 'string' ? options : undefined;
        },
        async lacks(workload, place) {
            const found = await ready(workload, place);
            return 'because' in found ? found : lackOf(tool, found, place);
        },
        profile: async (workload, place, options, seconds) => profile(tool, { workload, place, options, seconds }),
    };
}
async function profile(tool, request) {
    const { workload, place, options, seconds } = request;
    const what = nameOf(workload, place);
    const found = await ready(workload, place);
    const lack = 'because' in found ? found : await lackOf(tool, found, place);
    if ('because' in found || lack !== undefined) {
        const { because, remedy } = 'because' in found ? found : (lack ?? { because: '', remedy: '' });
        throw new source/* RunFault */.u('unstarted', `${what} was not profiled: ${because}`, [], remedy);
    }
    const told = tool.options(options.args);
    if (typeof told === 'string')
        throw new source/* RunFault */.u('unstarted', `${tool.title}: ${told}`);
    if (options.warmed !== true)
        await warmUp(workload, place);
    const version = found.environment.tools[tool.name] ?? '';
    const wrapped = async (command, folder) => {
        const task = (0,paths/* join */.fj)(folder, 'task.json');
        const spec = {
            mode: 'run',
            tool: tool.name,
            version,
            options: told,
            functions: options.functions,
            root: place.root,
            outside: [place.prefix],
            output: (0,paths/* join */.fj)(folder, fileOf(tool)),
            report: (0,paths/* join */.fj)(folder, 'report.json'),
            inner: (0,paths/* join */.fj)(folder, 'inner.json'),
        };
        await (0,system_files/* writeText */.x3)(task, JSON.stringify(spec));
        return {
            ...command,
            argv: found.command.launched([launcherProgram, task]),
            env: { ...command.env, ...steady(command.env) },
        };
    };
    return runProfiled({ workload, place, tool: tool.title, seconds, wrapped }, async (folder) => {
        const report = await reportIn(folder);
        const bytes = await bytesOf(folder, report, tool, what);
        return {
            bytes,
            header: headerOf(tool, told, { report, version, workload, command: workload.command(place).argv }),
            findings: findingsOf(tool, report, workload),
        };
    }, async (folder) => {
        const failed = (await reportIn(folder))?.failed;
        return failed === undefined ? undefined : notBegun(what, tool, failed);
    });
}
const fileOf = ({ file = 'profile' }) => file;
const notBegun = (what, tool, failed) => new source/* RunFault */.u('no-value', `${what} left no profile: ${tool.title} failed with ${failed}`);
/** The order of what is hashed repeats where the seed does; one that a user has chosen stays. */
const steady = (env) => /^\d+$/u.test(env['PYTHONHASHSEED'] ?? '') ? {} : { PYTHONHASHSEED: '0' };
async function reportIn(folder) {
    const text = await (0,system_files/* readText */.yR)((0,paths/* join */.fj)(folder, 'report.json'));
    return text === undefined ? undefined : readPythonReport(text);
}
/** The file of a run that ended well. Throws a `RunFault` where it is not the profile of the whole program. */
async function bytesOf(folder, report, tool, what) {
    const path = (0,paths/* join */.fj)(folder, fileOf(tool));
    const { title } = tool;
    if (report === undefined || report.exit === undefined) {
        throw new source/* RunFault */.u('no-value', `${what} left no profile: its Python program did not run to its end under ${title}`, [], 'let it end by itself: `os._exit`, `os.exec…` and signals leave no time to write what was seen');
    }
    if (report.failed !== undefined)
        throw notBegun(what, tool, report.failed);
    if (report.displaced) {
        throw new source/* RunFault */.u('no-value', `${what} was profiled in part only: the program set a profiler, tracer or debugger of its own in the place of ${title}`, [], 'profile it without that, as with `pytest -p no:cov`, or by another `tool`');
    }
    const size = await (0,system_files/* sizeOf */.$d)(path);
    if (size !== undefined && size > largestProfile) {
        const [mebibytes, limit] = [size, largestProfile].map((bytes) => Math.round(bytes / 2 ** 20));
        throw new source/* RunFault */.u('no-value', `the profile of ${what} has ${mebibytes} MiB, and up to ${limit} MiB are read`, [], 'let it do less work under the profiler, or let that look less often');
    }
    const bytes = await (0,system_files/* readBytes */.io)(path);
    if (bytes === undefined || bytes.length === 0 || report.rows === 0 || tool.isEmpty?.(bytes) === true) {
        throw new source/* RunFault */.u('no-value', `${title} saw nothing of ${what}`, [], tool.whenEmpty);
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/sources/profilers/tool-arguments.js
/** `expected a number …` in one line for `value`. */
const number = (from, to, example) => (text) => {
    const value = Number(text);
    return text.trim() !== '' && value >= from && value <= to
        ? { is: value }
        : `expected a number from ${from} to ${to} such as \`${example}\``;
};
const oneOf = (words) => (text) => words.includes(text) ? { is: text } : `expected ${words.map((word) => `\`${word}\``).join(', ')}`;
/** The options by the launcher's words; a sentence about the first that cannot be handed on. */
function toolArguments(args, known) {
    const options = {};
    for (let at = 0; at < args.length; at += 1) {
        const word = args[at] ?? '';
        const [, name = word, written] = /^(--[^=]+)=(.*)$/su.exec(word) ?? [];
        const argument = known.find(({ names }) => names.includes(name));
        if (argument === undefined) {
            const ways = known.map(({ names }) => `\`${names.at(-1)}\``).join(', ');
            return `\`${word}\` is not among the arguments that can be handed to it (${ways === '' ? 'it takes none' : ways})`;
        }
        const { option, value } = argument;
        if (value === undefined) {
            if (written !== undefined)
                return `\`${name}\` takes no value`;
            options[option] = true;
            continue;
        }
        const text = written ?? args[at + 1];
        if (written === undefined)
            at += 1;
        if (text === undefined)
            return `\`${name}\` needs a value`;
        const read = value(text);
        if (typeof read === 'string')
            return `\`${name}\`: ${read}, found \`${text}\``;
        options[option] = read.is;
    }
    return options;
}

;// CONCATENATED MODULE: ./build/sources/profilers/cprofile.js
/** Profiler: cProfile of the standard library. Its counts of calls repeat exactly; its times are distorted. */



const cprofile = pythonProfiler({
    name: 'cprofile',
    title: 'cProfile',
    format: 'pstats',
    tells: ['time'],
    counts: 'calls',
    selects: false,
    slowdown: 2,
    options: (args) => toolArguments(args, []),
    header: () => ({ mode: 'wall' }),
    // From then on it stands on `sys.monitoring`, which is of the whole interpreter.
    threads: (python) => (versionAtLeast(python, '3.12') ? 'all' : 'main'),
    whenEmpty: 'see that the program calls anything',
});

;// CONCATENATED MODULE: ./build/sources/profilers/line-profiler.js
/** Profiler: line_profiler. Its hits of lines repeat exactly from version 5 on; its times are distorted. */


const lineProfiler = pythonProfiler({
    name: 'line_profiler',
    title: 'line_profiler',
    package: { name: 'line_profiler', oldest: '4.0' },
    format: 'lprof',
    tells: ['time'],
    counts: 'hits',
    selects: true,
    slowdown: 5,
    options: (args) => toolArguments(args, []),
    header: () => ({ mode: 'lines' }),
    // The launcher lets it look at each thread that is started.
    threads: () => 'all',
    whenEmpty: 'it looks at the functions of the repository, or those that `functions` names: see that the program runs any',
});

;// CONCATENATED MODULE: ./build/sources/profilers/memory-profiler.js
/**
 * Profiler: memory_profiler, for the lines that raise the peak of resident memory as the kernel keeps it; with `--backend`
 * for those between which what is resident differs. Nothing of it repeats exactly.
 */



/** What memory is to it. */
const modes = new Map([
    ['psutil', 'rss'],
    ['posix', 'rss'],
    ['psutil_pss', 'pss'],
    ['psutil_uss', 'uss'],
    ['tracemalloc', 'traced'],
]);
const memoryProfiler = pythonProfiler({
    name: 'memory_profiler',
    title: 'memory_profiler',
    package: { name: 'memory_profiler', oldest: '0.60' },
    format: 'memory-profiler',
    tells: ['memory'],
    selects: true,
    slowdown: 4,
    options: (args) => toolArguments(args, [
        { names: ['--precision'], option: 'precision', value: number(0, 12, '3') },
        {
            names: ['--backend'],
            option: 'backend',
            value: oneOf(['psutil', 'psutil_pss', 'psutil_uss', 'posix', 'tracemalloc']),
        },
        { names: ['-C', '--include-children'], option: 'include-children' },
    ]),
    header: ({ backend }) => ({ mode: modes.get(String(backend)) ?? 'peak' }),
    threads: () => 'main',
    unfit: ({ python, tools }) => {
        const version = tools['memory_profiler'];
        if (version === undefined || versionAtLeast(version, '0.61') || !versionAtLeast(python, '3.11'))
            return undefined;
        return {
            because: `memory_profiler ${version} cannot be imported by Python ${python}`,
            remedy: 'install `memory_profiler>=0.61` in its place',
        };
    },
    whenEmpty: 'it looks at the code of the repository, or what `functions` names: see that the program runs any',
});

;// CONCATENATED MODULE: ./build/sources/profilers/node-command.js
/** The Node program that a command line starts, and how the line starts it with more options for Node. */






const isNode = (word) => /^node(?:js)?(?:\.exe)?$/iu.test((0,paths/* basename */.P8)(word));
/** Node programs that start another one, which does the work. */
const starters = new Set(['npm', 'npx', 'yarn', 'yarnpkg', 'pnpm', 'pnpx', 'corepack', 'tsx']);
/** Options with which Node itself starts others, or never ends. */
const others = /^--(?:test|watch|run)(?:$|[=-])/u;
/** Bytes above which a file is no script. */
const node_command_largestScript = 2 ** 20;
/** The one Node program of a command line, or why it cannot be profiled; undefined where none is seen. */
async function nodeCommand(command) {
    const all = startedBy(command.argv, command.env);
    if ('because' in all)
        return all;
    const found = [];
    for (const started of all) {
        const one = await node_command_ofStarted(started, command);
        if (one !== undefined)
            found.push(one);
    }
    if (found.length < 2)
        return found[0];
    return {
        because: 'which program is profiled cannot be told: the line starts several Node programs',
        remedy: 'give each a benchmark of its own, or put what comes before the work into `prepare`',
    };
}
async function node_command_ofStarted(started, { cwd, env }) {
    const { words, folders } = started;
    const { at, elsewhere } = innerProgram(words);
    const { text: name = '', known = false } = words[at] ?? {};
    if (isNode(name)) {
        const option = words.slice(at + 1).find(({ text }) => !text.startsWith('-') || others.test(text));
        if (option !== undefined && others.test(option.text))
            return foreign(option.text);
        return {
            launched: (options) => started.replaced(at + 1, at + 1, options),
            alone: (more) => started.leading(at + 1, more),
        };
    }
    if (!known || name === '' || elsewhere || started.elsewhere)
        return undefined;
    const direct = name.includes('/');
    if (direct && folders === undefined)
        return undefined;
    const folder = direct ? (folders ?? []).reduce((way, each) => (0,paths/* resolve */.hd)(way, each), cwd) : cwd;
    const path = await (0,executable/* findExecutable */.oq)(name, env, folder);
    if (path === undefined || ((await (0,system_files/* sizeOf */.$d)(path)) ?? Infinity) > node_command_largestScript)
        return undefined;
    const interpreter = interpreterOf((await (0,system_files/* readText */.yR)(path)) ?? '');
    if (interpreter === undefined || !isNode(interpreter[0] ?? ''))
        return undefined;
    if (starters.has((0,paths/* basename */.P8)(name)))
        return foreign(name);
    return {
        launched: (options) => started.replaced(at, at + 1, [...interpreter, ...options, direct ? name : path]),
        alone: (more) => started.leading(at, [interpreter[0] ?? 'node', ...more]),
    };
}
const foreign = (name) => ({
    because: `\`${name}\` starts the program that does the work as another process`,
    remedy: 'name that program in `run`, as in `node work.js` or `node --import tsx work.ts`',
});

;// CONCATENATED MODULE: ./build/sources/profilers/node-cpu-prof.js









const reporter = (0,asset/* assetPath */.Q)(new URL(/* asset import */ __webpack_require__(80569), __webpack_require__.b));
/** Microseconds between samples where nothing else is said. */
const usual = 1000;
const oldest = '12.16';
/** Seconds that a node may take to say its version; a version manager before it is slow. */
const node_cpu_prof_patience = 60;
/** Bytes of a profile that are read; a reader takes no more. */
const node_cpu_prof_largestProfile = 64 * 2 ** 20;
const optionsOf = (args) => toolArguments(args, [
    { names: ['--cpu-prof-interval'], option: 'interval', value: number(10, 1_000_000, '1000') },
]);
const node_cpu_prof_prepared = new WeakMap();
async function node_cpu_prof_ready(workload, place) {
    const known = node_cpu_prof_prepared.get(place) ?? new Map();
    node_cpu_prof_prepared.set(place, known);
    const key = JSON.stringify(workload.command(place));
    const work = known.get(key) ?? node_cpu_prof_prepare(workload, place);
    known.set(key, work);
    return work;
}
async function node_cpu_prof_prepare(workload, place) {
    const named = workload.command(place);
    const command = await nodeCommand(named);
    if (command === undefined)
        return unseen('Node', named.argv);
    if ('because' in command)
        return command;
    const folder = await (0,system_files/* makeTemporaryDirectory */.LN)('describe-', place.scratch);
    const [stdout, stderr] = [(0,paths/* join */.fj)(folder, 'stdout'), (0,paths/* join */.fj)(folder, 'stderr')];
    try {
        const argv = command.alone(['-p', 'process.versions.node']);
        const { cwd, env } = named;
        const limits = { timeout: node_cpu_prof_patience, outputLimit: 2 ** 20 };
        await place.launcher.launch({ argv, cwd, env, stdout, stderr, ...limits });
        const version = /\d+\.\d+\.\d+/u.exec((await (0,system_files/* readText */.yR)(stdout)) ?? '')?.[0];
        if (version !== undefined && versionAtLeast(version, oldest))
            return { command, version };
        return {
            because: version === undefined
                ? 'its node does not say which version it is'
                : `its node ${version} cannot be profiled so`,
            remedy: `install Node.js ${oldest} or later, and let it come first on PATH`,
        };
    }
    finally {
        await (0,system_files/* removeTree */.dM)(folder);
    }
}
async function node_cpu_prof_profile(workload, place, options, seconds) {
    const what = nameOf(workload, place);
    const found = await node_cpu_prof_ready(workload, place);
    if ('because' in found) {
        throw new source/* RunFault */.u('unstarted', `${what} was not profiled: ${found.because}`, [], found.remedy);
    }
    const told = optionsOf(options.args);
    if (typeof told === 'string')
        throw new source/* RunFault */.u('unstarted', `node --cpu-prof: ${told}`);
    if (options.warmed !== true)
        await warmUp(workload, place);
    const interval = Number(told['interval'] ?? usual);
    const wrapped = async (command, folder) => ({
        ...command,
        argv: found.command.launched([
            '--cpu-prof',
            `--cpu-prof-dir=${folder}`,
            `--cpu-prof-interval=${interval}`,
            '--require',
            reporter,
        ]),
        env: { ...command.env, BENCHLINE_PROFILE_REPORT: (0,paths/* join */.fj)(folder, 'report.json') },
    });
    return runProfiled({ workload, place, tool: 'node --cpu-prof', seconds, wrapped }, async (folder) => {
        const report = await readReport(folder, what);
        const { bytes, left } = await mainProfile(folder, report.pid, what);
        const [major] = found.version.split('.');
        return {
            bytes,
            header: {
                toolVersion: found.version,
                runtime: `Node ${major}`,
                interval: interval / 1e6,
                threads: 'main',
                exitCode: report.exit,
                workload: workload.name,
                command: workload.command(place).argv,
                duration: report.wall,
                cpuTime: report.cpu,
            },
            findings: leftOut(left, workload),
        };
    });
}
async function readReport(folder, what) {
    const said = JSON.parse((await (0,system_files/* readText */.yR)((0,paths/* join */.fj)(folder, 'report.json'))) ?? '{}');
    const facts = new Map(Object.entries(said ?? {}));
    const [pid, exit, wall, cpu] = ['pid', 'exit', 'wall', 'cpu'].map((name) => facts.get(name));
    if ([pid, exit, wall, cpu].every((each) => typeof each === 'number')) {
        return { pid: Number(pid), exit: Number(exit), wall: Number(wall), cpu: Number(cpu) };
    }
    throw new source/* RunFault */.u('no-value', `${what} left no profile: its Node program did not run to its end under node --cpu-prof`, [], 'let it end by itself, and start it with the variables that it is given: a signal leaves no time to write what was seen');
}
/** `CPU.20261122.175501.4711.0.001.cpuprofile`: process and thread stand in the name. */
const profileName = /^CPU\.\d+\.\d+\.(\d+)\.(\d+)\.\d+\.cpuprofile$/u;
async function mainProfile(folder, pid, what) {
    const names = (await (0,system_files/* listDirectory */.KG)(folder)).filter((name) => profileName.test(name));
    const main = names.find((name) => {
        const [, process, thread] = profileName.exec(name) ?? [];
        return Number(process) === pid && thread === '0';
    });
    const bytes = main === undefined ? undefined : await (0,system_files/* readBytes */.io)((0,paths/* join */.fj)(folder, main));
    if (bytes === undefined || bytes.length === 0) {
        throw new source/* RunFault */.u('no-value', `${what} left no profile of its main thread`, [], 'let it end by itself, without `process.reallyExit` or a signal');
    }
    if (bytes.length > node_cpu_prof_largestProfile) {
        throw new source/* RunFault */.u('no-value', `the profile of ${what} has more than ${node_cpu_prof_largestProfile / 2 ** 20} MiB, which is not read`, [], 'let it do less work, or look less often: `args: ["--cpu-prof-interval", "10000"]`');
    }
    return { bytes, left: names.length - 1 };
}
function leftOut(left, { name }) {
    if (left === 0)
        return [];
    const others = left === 1 ? 'one other' : `${left} others`;
    return [
        {
            code: 'profile-threads',
            severity: 'warning',
            text: `the profile of "${name}" is that of the main thread; ${others}, of worker threads or processes that it started, tell nothing here`,
            remedy: 'let a benchmark run the work of a worker itself',
            benchmark: name,
        },
    ];
}
const nodeCpuProf = {
    name: 'cpu-prof',
    language: 'JavaScript',
    format: 'cpuprofile',
    tells: ['time'],
    selects: false,
    slowdown: 1.5,
    every: (seconds) => ['--cpu-prof-interval', String(Math.round(seconds * 1e6))],
    refuses(args) {
        const options = optionsOf(args);
        return typeof options === 'string' ? options : undefined;
    },
    async lacks(workload, place) {
        const found = await node_cpu_prof_ready(workload, place);
        return 'because' in found ? found : undefined;
    },
    profile: node_cpu_prof_profile,
};

;// CONCATENATED MODULE: ./build/sources/profilers/profile.js
/** Profiler: `profile` of the standard library, which is written in Python: as cProfile, and far slower. */



const profile_profile = pythonProfiler({
    name: 'profile',
    title: 'profile',
    format: 'pstats',
    tells: ['time'],
    counts: 'calls',
    selects: false,
    slowdown: 12,
    options: (args) => toolArguments(args, []),
    header: () => ({ mode: 'wall' }),
    threads: () => 'main',
    unfit: ({ python }) => versionAtLeast(python, '3.17')
        ? {
            because: `Python ${python} has no \`profile\` any more`,
            remedy: 'take `profile: cprofile`, which tells the same and is quicker',
        }
        : undefined,
    whenEmpty: 'see that the program calls anything',
});

;// CONCATENATED MODULE: ./build/sources/profilers/pyinstrument.js
/** Profiler: pyinstrument, which looks at the stack of the main thread again and again. */


/** Seconds between samples where nothing else is said, as its own command line has it. */
const pyinstrument_usual = 0.001;
const pyinstrument = pythonProfiler({
    name: 'pyinstrument',
    title: 'pyinstrument',
    package: { name: 'pyinstrument', oldest: '4.4' },
    format: 'pyinstrument-session',
    tells: ['time'],
    selects: false,
    slowdown: 2,
    options: (args) => toolArguments(args, [
        { names: ['-i', '--interval'], option: 'interval', value: number(0.00001, 1, '0.001') },
        { names: ['--use-timing-thread'], option: 'use-timing-thread' },
    ]),
    every: (seconds) => ['--interval', String(seconds)],
    header: ({ interval = pyinstrument_usual }) => ({ mode: 'wall', interval: Number(interval) }),
    threads: () => 'main',
    whenEmpty: 'let the program run for longer than the time between two samples',
});

;// CONCATENATED MODULE: ./build/sources/profilers/scalene.js
/** Profiler: scalene, which looks at where Python, native code and memory are, in all threads. */


/** Seconds between samples where nothing else is said, as its own command line has it. */
const scalene_usual = 0.01;
/** Each look takes it some tenths of a millisecond. */
const shortest = 0.001;
const scalene_text = (word) => ({ is: word });
/** What changes what it sees, and nothing of where it writes. */
const known = [
    ...[
        '--cpu-only',
        '--cpu',
        '--gpu',
        '--memory',
        '--stacks',
        '--no-stacks',
        '--async',
        '--no-async',
        '--profile-all',
        '--profile-system-libraries',
        '--use-virtual-time',
        '--memory-leak-detector',
        '--use-legacy-tracer',
        '--use-python-callback',
        '--disable-jit',
    ].map((name) => ({ names: [name], option: name })),
    { names: ['--profile-only'], option: '--profile-only', value: scalene_text },
    { names: ['--profile-exclude'], option: '--profile-exclude', value: scalene_text },
    { names: ['--cpu-percent-threshold'], option: '--cpu-percent-threshold', value: number(0, 100, '0') },
    { names: ['--cpu-sampling-rate'], option: '--cpu-sampling-rate', value: number(0.0001, 1, '0.001') },
    {
        names: ['--allocation-sampling-window'],
        option: '--allocation-sampling-window',
        value: number(1, 2 ** 40, '10485767'),
    },
    { names: ['--malloc-threshold'], option: '--malloc-threshold', value: number(0, 2 ** 40, '100') },
];
const scalene = pythonProfiler({
    name: 'scalene',
    title: 'scalene',
    package: { name: 'scalene', oldest: '1.5.16' },
    format: 'scalene',
    tells: ['time', 'memory'],
    file: 'profile.json',
    selects: true,
    slowdown: 3,
    options(args) {
        const read = toolArguments(args, known);
        return typeof read === 'string' ? read : { args, ...read };
    },
    alone: (resource) => (resource === 'time' ? ['--cpu-only'] : []),
    every: (seconds) => ['--cpu-sampling-rate', String(Math.max(shortest, seconds))],
    header: (options) => ({ interval: Number(options['--cpu-sampling-rate'] ?? scalene_usual) }),
    threads: () => 'all',
    unfit: ({ python }) => python === '3.11.0'
        ? {
            because: 'scalene does not work on Python 3.11.0',
            remedy: 'let the command run on Python 3.11.1 or later',
        }
        : undefined,
    // What it writes of a program that ended before it had looked often enough.
    isEmpty: (bytes) => bytes.length < 1024 && /^\s*\{\s*\}\s*$/u.test(new TextDecoder().decode(bytes)),
    whenEmpty: 'it looks a hundred times a second: let the program run for seconds, or give `args: ["--cpu-sampling-rate", "0.001"]`',
});

;// CONCATENATED MODULE: ./build/sources/profilers/index.js







const profilers_profilers = [
    cprofile,
    profile_profile,
    lineProfiler,
    memoryProfiler,
    pyinstrument,
    scalene,
    nodeCpuProf,
];

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./build/config/instrument-field.js
/** The key `instrument`: what counts alone, one or several, or with when and how often it does. */



/** Fewer tell nothing of repeats, and more than this are no few. */
const [leastRuns, mostRuns] = [2, 20];
function instrumentField(table) {
    const usual = { when: 'always', runs: leastRuns };
    const words = table.map(({ name }) => name);
    const one = schemas/* enum */.k5n(words, {
        error: ({ input }) => `expected ${(0,expectation/* listed */.KE)(words)}, found ${(0,expectation/* found */.F9)(input)}${(0,expectation/* quoteIt */.uh)(input)}`,
    })
        .transform((name) => table.find((each) => each.name === name) ?? core/* NEVER */.tm);
    const several = schemas/* array */.YOg(one)
        .nonempty({ error: `expected ${(0,expectation/* listed */.KE)(words)}, found an empty list` })
        .refine((tools) => new Set(tools).size === tools.length, { error: 'expected each instrument once' });
    const tool = schemas/* union */.KCZ([one.transform((each) => [each]), several], {
        error: ({ input }) => `expected ${(0,expectation/* listed */.KE)(words)}, found ${(0,expectation/* found */.F9)(input)}${(0,expectation/* quoteIt */.uh)(input)}`,
    });
    const whole = schemas/* strictObject */.rej({
        tool: tool.meta({
            description: 'What counts, one or several: instructions (`callgrind`), requests for memory (`allocations`).',
            examples: ['callgrind', ['callgrind', 'allocations']],
        }),
        when: schemas/* enum */.k5n(['always', 'unsettled']).prefault(usual.when).meta({
            description: 'In every check, or only where a benchmark computes and time could not settle it within the time limit.',
        }),
        runs: schemas/* int */.Whr({ error: ({ input }) => `expected a whole number of runs such as \`2\`, found ${(0,expectation/* found */.F9)(input)}` })
            .min(leastRuns, {
            error: `expected at least \`${leastRuns}\` runs, since repeats tell how exact a count is`,
        })
            .max(mostRuns, { error: `expected at most \`${mostRuns}\` runs` })
            .prefault(usual.runs)
            .meta({ description: 'Counts of each side, at least; more are made where they differ.' }),
    });
    const sometimes = whole
        .refine(({ tool: tools, when }) => when === 'always' || tools.every(tellsOfTime), {
        path: ['when'],
        error: 'expected `always`: only instructions can settle what time leaves open',
    })
        .transform(({ tool: tools, ...rest }) => ({ tools, ...rest }));
    return schemas/* union */.KCZ([tool.transform((tools) => ({ tools, ...usual })), sometimes], {
        error: ({ input }) => `expected ${(0,expectation/* listed */.KE)(words)} or a mapping with \`tool\`, found ${(0,expectation/* found */.F9)(input)}${(0,expectation/* quoteIt */.uh)(input)}`,
    });
}
const tellsOfTime = ({ metric }) => metric.name === model_metric/* instructions */.GA.name;

;// CONCATENATED MODULE: ./build/config/profile-field.js
/** The key `profile`: its tool alone, or with what it is told, how often it runs, and budgets for what is counted. */


/** Times are told apart by six runs of a side; counts repeat exactly, and a second run proves that. */
const usualRepeats = 6;
const [leastRepeats, mostRepeats] = [2, 50];
function profileField(table) {
    const words = [...table.map(({ name }) => name), 'auto'];
    const tool = schemas/* enum */.k5n(words, { error: ({ input }) => `expected ${(0,expectation/* listed */.KE)(words)}, found ${(0,expectation/* found */.F9)(input)}` })
        .transform((name) => (name === 'auto' ? name : (table.find((one) => one.name === name) ?? core/* NEVER */.tm)));
    const whole = schemas/* strictObject */.rej({
        tool: tool
            .prefault('auto')
            .meta({ description: 'What profiles; `auto` is the best that is installed.' }),
        args: schemas/* array */.YOg(schemas/* string */.YjP({ error: ({ input }) => `expected text, found ${(0,expectation/* found */.F9)(input)}${(0,expectation/* quoteIt */.uh)(input)}` }))
            .prefault([])
            .meta({
            description: 'More arguments for the tool, as its own command line takes them.',
            examples: [['--interval', '0.0005']],
        }),
        functions: schemas/* array */.YOg(dottedName)
            .prefault([])
            .meta({
            description: 'What line_profiler, memory_profiler and scalene look at: functions, classes, modules or packages by their dotted names, those of a script by the name of its file. All of the repository when left out.',
            examples: [['etl.load', 'etl.transform']],
        }),
        repeats: schemas/* int */.Whr({
            error: ({ input }) => `expected a whole number of profiles such as \`6\`, found ${(0,expectation/* found */.F9)(input)}`,
        })
            .min(leastRepeats, {
            error: `expected at least \`${leastRepeats}\` profiles, since repeats tell how exact a count is`,
        })
            .max(mostRepeats, { error: `expected at most \`${mostRepeats}\` profiles` })
            .prefault(usualRepeats)
            .meta({
            description: 'Profiles of each side, base and head in turn; by fewer than six no change of a time can be told. As many again where they name nobody and time is left.',
        }),
        calls: schemas/* record */.g1P(dottedName, budgetOf('calls'))
            .optional()
            .meta({
            description: 'How often a function may be called in one run, whatever the baseline says. Counted exactly, by cProfile, in every check, and every change of a count is shown; `{}` shows them alone.',
            examples: [{ 'etl.normalise': 1000 }],
        }),
        hits: schemas/* record */.g1P(lineName, budgetOf('hits'))
            .optional()
            .meta({
            description: 'How often any line of a function may run, or the line with this text, whatever the baseline says. Counted exactly, by line_profiler 5 or later, in every check, and every change of a count is shown; `{}` shows them alone.',
            examples: [{ 'etl.normalise': 1000, 'etl.normalise: total += row.price': 500 }],
        }),
    })
        .transform(({ calls, hits, ...rest }) => ({
        ...rest,
        ...(calls === undefined ? {} : { calls }),
        ...(hits === undefined ? {} : { hits }),
    }))
        .superRefine((value, context) => {
        for (const { path, message, remedy } of mismatches(value, table)) {
            context.addIssue({ code: 'custom', path: [...path], message, params: { code: 'profile', remedy } });
        }
    });
    return schemas/* union */.KCZ([tool.transform((one) => ({ tool: one, ...profile_field_alone })), whole], {
        error: ({ input }) => `expected ${(0,expectation/* listed */.KE)(words)} or a mapping with \`tool\`, found ${(0,expectation/* found */.F9)(input)}${(0,expectation/* quoteIt */.uh)(input)}`,
    });
}
const profile_field_alone = { args: [], functions: [], repeats: usualRepeats };
/** Letters by numbers, since not every editor reads the classes of Unicode in a schema's pattern. */
const part = String.raw `[A-Za-z_\u00AA-\uFFFF][0-9A-Za-z_\u00AA-\uFFFF]*`;
const dotted = String.raw `${part}(?:\.${part})*`;
const nameless = (input) => typeof input === 'string' && /<\w+>/u.test(input)
    ? '; what has no name of its own, as a lambda or a comprehension, cannot be told from others of its kind'
    : '';
const dottedName = schemas/* string */.YjP().regex(new RegExp(`^${dotted}$`, 'u'), {
    error: ({ input }) => `expected a dotted name such as \`etl.load\`, found ${(0,expectation/* found */.F9)(input)}${nameless(input)}`,
});
/** A function, or a line of it by its text: numbers of lines go stale with every change above them. */
const lineName = schemas/* string */.YjP().regex(new RegExp(`^${dotted}(?:: +[^ ].*)?$`, 'u'), {
    error: ({ input }) => `expected a dotted name such as \`etl.load\`, or one with the text of a line as in \`'etl.load: rows += 1'\`, found ${(0,expectation/* found */.F9)(input)}${nameless(input)}`,
});
const budgetOf = (what) => schemas/* int */.Whr({
    error: ({ input }) => `expected a whole number of ${what} such as \`1000\`, found ${(0,expectation/* found */.F9)(input)}`,
})
    .min(0, { error: `expected \`0\` or more ${what}` });
/** What the parts say together. */
function mismatches({ tool, args, functions, ...counted }, table) {
    const all = [];
    if (tool === 'auto') {
        if (args.length > 0) {
            const remedy = 'name the tool that they are for';
            all.push({ path: ['args'], message: 'expected no arguments for `auto`, which may be any tool', remedy });
        }
    }
    else {
        const wrong = tool.refuses(args);
        if (wrong !== undefined) {
            const remedy = 'leave it out: where it writes, and in which form, Benchline says itself';
            all.push({ path: ['args'], message: `arguments of ${tool.name}: ${wrong}`, remedy });
        }
        for (const [what, counter] of [
            ['calls', 'cProfile'],
            ['hits', 'line_profiler'],
        ]) {
            if (tool.language === 'Python' || counted[what] === undefined)
                continue;
            const message = `expected no \`${what}\` beside \`${tool.name}\`: they are counted by ${counter}, in Python programs alone`;
            all.push({ path: [what], message, remedy: 'leave them out' });
        }
    }
    if (functions.length > 0 && (tool === 'auto' || !tool.selects)) {
        const choosers = table.filter(({ selects }) => selects).map(({ name }) => name);
        const message = `expected no \`functions\` beside \`${tool === 'auto' ? tool : tool.name}\`, which looks at all of them`;
        all.push({ path: ['functions'], message, remedy: `leave them out, or take ${(0,expectation/* listed */.KE)(choosers)}` });
    }
    return all;
}

;// CONCATENATED MODULE: ./build/config/remembered.js
/** A function that works out its answer once for every argument: building schemas takes longer than reading with them. */
function remembered(make) {
    const known = new WeakMap();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const value = make(key);
        known.set(key, value);
        return value;
    };
}

// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/config/unavailable.js
var unavailable = __webpack_require__(95005);
;// CONCATENATED MODULE: ./build/config/store-field.js
/** `directory:PATH` → which store and its argument. */




function storeField(stores) {
    const forms = storeForms(stores);
    return schemas/* string */.YjP({ error: ({ input }) => `expected ${(0,expectation/* listed */.KE)(forms)}, found ${(0,expectation/* found */.F9)(input)}` })
        .meta({
        pattern: patternOf(stores),
        examples: ['git', 'directory:perf/runs'],
    })
        .transform((text, context) => {
        const { scheme, argument, colon } = split(text);
        const kind = stores.find((each) => each.scheme === scheme);
        if (kind !== undefined && argument !== '' && isSound(kind, argument))
            return { kind, argument };
        if (kind?.otherwise !== undefined && !colon)
            return { kind, argument: kind.otherwise };
        const expected = `expected ${(0,expectation/* listed */.KE)(forms)}`;
        const near = (0,nearest/* nearest */.p)(scheme, stores.map((each) => each.scheme));
        const empty = kind !== undefined && colon && argument === '';
        if (kind !== undefined)
            report(`${expected}, found ${empty ? 'nothing after the colon' : (0,expectation/* found */.F9)(text)}`);
        else if (unavailable/* laterStores */.Hm.includes(scheme))
            report(`${(0,unavailable/* unavailable */.hU)(scheme)}; ${expected}`, 'unavailable');
        else
            report(`${expected}, found ${(0,expectation/* found */.F9)(text)}`, 'bad-value', near);
        return core/* NEVER */.tm;
        function report(message, code = 'bad-value', word) {
            const remedy = word === undefined ? undefined : `did you mean \`${word}${colon ? `:${argument}` : ''}\`?`;
            context.addIssue({ code: 'custom', message, params: { code, remedy } });
        }
    });
}
/** How each store is written: `git`, `git:BRANCH`, `directory:PATH`. */
const storeForms = (stores) => stores.flatMap(({ scheme, argument, otherwise }) => [
    ...(otherwise === undefined ? [] : [scheme]),
    `${scheme}:${argument}`,
]);
const formOf = ({ form }) => form ?? '\\S.*';
const isSound = (kind, argument) => new RegExp(`^(?:${formOf(kind)})$`, 'su').test(argument);
function patternOf(stores) {
    const written = stores.map((kind) => {
        const more = `:\\s*(?:${formOf(kind)})`;
        return kind.otherwise === undefined ? `${kind.scheme}${more}` : `${kind.scheme}(?:${more})?`;
    });
    return `^(?:${written.join('|')})$`;
}
/** At the first colon: a path may hold more of them. */
function split(text) {
    const at = text.indexOf(':');
    if (at < 0)
        return { scheme: text.trim(), argument: '', colon: false };
    return { scheme: text.slice(0, at).trim(), argument: text.slice(at + 1).trim(), colon: true };
}

;// CONCATENATED MODULE: ./build/config/declaration.js
/** What may stand in the configuration: every section as a schema, with the words that editors and documentation show. */











const day = '24h';
const threshold = () => (0,fields/* quantity */.au)('1', { above: '0%', to: '1000%' }, ['3%', '10%']);
const variable = schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_().-]*$/u, {
    error: 'expected the name of an environment variable, such as `DATABASE_URL`',
});
/** What would let the code under test act in the repository's name. */
const declaration_credentials = new Set([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
]);
const passEnv = schemas/* array */.YOg(variable.refine((word) => !declaration_credentials.has(word.toUpperCase()), {
    error: 'expected no credential of the job: benchmarks are the code under test, and it would hold the token',
}))
    .meta({ examples: [['DATABASE_URL']] });
const env = schemas/* record */.g1P(variable, schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], {
    error: ({ input }) => `expected text, found ${(0,expectation/* found */.F9)(input)}; for empty text write \`""\`, to hand a variable on list it under \`pass-env\``,
})
    .transform(String))
    .meta({ title: 'mapping of variables to text', examples: [{ LC_ALL: 'C' }] });
const processMetric = schemas/* enum */.k5n(model_metric/* processMetrics */.Lq.map(({ metric }) => metric.name));
const metrics = schemas/* array */.YOg(processMetric)
    .nonempty({ error: 'expected at least one metric, found an empty list' })
    .meta({ examples: [['wall', 'cpu', 'peak-rss']] });
/** Names of metrics: those of the kind of entry, or any where results bring their own. */
const metricName = (known) => known === undefined ? (0,fields/* name */.UU)('a metric', 100) : schemas/* enum */.k5n(known.map((metric) => metric.name));
const judge = (known) => schemas/* union */.KCZ([
    schemas/* literal */.euz('auto'),
    metricName(known).transform((one) => [one]),
    schemas/* array */.YOg(metricName(known)).nonempty({ error: 'expected at least one metric, found an empty list' }),
])
    .meta({ examples: ['auto', 'cpu', ['wall', 'peak-rss']] });
/** One value per metric; a process metric is known with its unit, whoever measures it. */
function perMetric(known, value) {
    const own = known ?? model_metric/* processMetrics */.Lq.map(({ metric }) => metric);
    return Object.fromEntries(own.map((metric) => [metric.name, value(metric).optional()]));
}
function declaration_thresholds(known) {
    const shape = perMetric(known, threshold);
    const each = known === undefined ? schemas/* object */.Ikc(shape).catchall(threshold()) : schemas/* strictObject */.rej(shape);
    return schemas/* union */.KCZ([threshold(), each], {
        error: ({ input }) => typeof input === 'number'
            ? `expected a percentage such as \`3%\`, or one for each metric; the number \`${input}\` alone has no unit`
            : 'expected a percentage such as `3%`, or one for each metric such as `{ wall: 3% }`',
    });
}
function budget(known) {
    const example = { s: '250ms', B: '300MiB', count: '5000000count' };
    const shape = perMetric(known, ({ unit }) => (0,fields/* quantity */.au)(unit, { above: `0${unit}` }, [example[unit] ?? '']).transform((value) => ({
        value,
        unit,
    })));
    return known === undefined ? schemas/* object */.Ikc(shape).catchall(fields/* anyQuantity */.aq) : schemas/* strictObject */.rej(shape);
}
const timeout = (0,fields/* quantity */.au)('s', { above: '0s', to: day }, ['60s', '5m']).meta({
    description: 'How long one run may take before it and everything it started are ended.',
});
const warmup = schemas/* int */.Whr({ error: ({ input }) => `expected a whole number of runs such as \`1\`, found ${(0,expectation/* found */.F9)(input)}` })
    .min(0, { error: 'expected `0` or more runs' })
    .max(1000, { error: 'expected at most `1000` runs' })
    .meta({ description: 'Untimed runs before the timed ones.' });
const gate = schemas/* enum */.k5n(['fail', 'warn', 'off']).meta({
    description: 'What a regression of the benchmark does: fail the build, warn, or nothing (`off`: measured and shown, never failing).',
});
const workingDirectory = (0,fields/* inside */.nx)('a folder').meta({
    description: 'Where commands run, relative to the root of the repository.',
    examples: ['packages/parse'],
});
/** Shared by `defaults` and every entry, so that they cannot differ. */
const shared = {
    metrics: metrics.meta({ description: 'What is measured of each process.' }),
    warmup,
    timeout,
    gate,
    env: env.meta({ description: 'Environment variables for commands; values are kept as they are written.' }),
    'pass-env': passEnv.meta({
        description: 'Variables handed on from where Benchline runs, beyond the allow-listed ones.',
    }),
    'working-directory': workingDirectory,
};
const judgeWords = 'The metrics that speak for a benchmark. `auto`: CPU time where the base is bound by it, else wall time. A metric with a threshold or budget of its own always speaks; the others are shown.';
const entrySchema = (known) => schemas/* strictObject */.rej({
    name: (0,fields/* name */.UU)('a name', 200).meta({
        description: 'What reports call it; unique in the file. Its history hangs on the name.',
        examples: ['parse'],
    }),
    setup: fields/* commands */.Pi.optional().meta({
        description: 'Once per side, in its own copy of the repository, before anything of this entry; not timed.',
        examples: ['make build'],
    }),
    prepare: fields/* commands */.Pi.optional().meta({
        description: 'Before each run; not timed.',
        examples: ['rm -rf cache'],
    }),
    env: shared.env.optional(),
    'pass-env': shared['pass-env'].optional(),
    'working-directory': shared['working-directory'].optional(),
    timeout: shared.timeout.optional(),
    warmup: shared.warmup.optional(),
    metrics: shared.metrics.optional(),
    judge: judge(known).optional().meta({ description: judgeWords }),
    threshold: declaration_thresholds(known)
        .optional()
        .meta({
        description: 'How much worse than its base fails; one percentage, or one per metric.',
        examples: ['3%', { wall: '3%', 'peak-rss': '10%' }],
    }),
    budget: budget(known)
        .optional()
        .meta({
        description: 'Absolute limits by metric, whatever the baseline says.',
        examples: [{ wall: '250ms', 'peak-rss': '300MiB' }],
    }),
    gate: shared.gate.optional(),
    instrument: instrumentField(instruments/* instruments */.n)
        .optional()
        .meta({
        description: 'Counts the instructions of the work itself (`callgrind`), or how often it asks for memory (`allocations`), which hardly depend on the machine: metrics of their own, judged by a threshold of 1% unless `threshold` says another. For a command of `run` alone; many times slower, so it needs its part of `time-limit`.',
        examples: [
            'callgrind',
            ['callgrind', 'allocations'],
            { tool: 'callgrind', when: 'unsettled', runs: 2 },
        ],
    }),
    profile: profileField(profilers_profilers)
        .optional()
        .meta({
        description: 'What names the function and the line when the benchmark gets worse: base and head are then run under it in turn, within `time-limit`. Times are never taken under a profiler.',
        examples: ['auto', 'cprofile', { tool: 'line_profiler', functions: ['etl.load'] }],
    }),
    paths: schemas/* array */.YOg((0,fields/* inside */.nx)('a pattern'))
        .nonempty({ error: 'expected at least one pattern, found an empty list' })
        .optional()
        .meta({
        description: 'Measured only when a file that matches, or the configuration, changed; else shown as not looked at.',
        examples: [['packages/parse/**']],
    }),
});
const limitedEntry = remembered((known) => entrySchema(known));
const openEntry = entrySchema(undefined);
/** How runs of one entry are named, set up and judged, whatever it runs; `known` limits the metrics it can name. */
const entrySection = (known) => known === undefined ? openEntry : limitedEntry(known);
const reaction = schemas/* enum */.k5n(['pass', 'warn', 'fail']);
const gateSection = schemas/* strictObject */.rej({
    'false-alarm-rate': (0,fields/* quantity */.au)('1', { above: '0%', to: '20%' }, ['1%']).prefault('1%').meta({
        description: 'How often a check may fail with nothing worse, over all benchmarks and metrics together.',
    }),
    threshold: threshold()
        .prefault('3%')
        .meta({ description: 'How much worse than its base fails, where a benchmark says nothing else.' }),
    margin: (0,fields/* quantity */.au)('1', { from: '0%', to: '100%' }, ['1%']).prefault('1%').meta({
        description: 'A change counts only when it is surely beyond this; raise it where builds of the same code differ by more.',
    }),
    confirm: schemas/* boolean */.zMY({ error: ({ input }) => `expected \`true\` or \`false\`, found ${(0,expectation/* found */.F9)(input)}` })
        .prefault(true)
        .meta({
        description: 'Measure base and head side by side before anything fails. `false` measures head alone and judges it by the stored runs of the same environment, ten at least: half the time, and far less can be told.',
    }),
    'on-inconclusive': reaction
        .prefault('warn')
        .meta({ description: 'What a benchmark does that could not be judged.' }),
    'on-missing': reaction
        .prefault('fail')
        .meta({ description: 'What a benchmark does that vanished, crashed or measured nothing.' }),
});
const defaultsSection = schemas/* strictObject */.rej({
    metrics: shared.metrics.prefault(['wall', 'cpu', 'peak-rss']),
    judge: judge(undefined).prefault('auto').meta({ description: judgeWords }),
    warmup: shared.warmup.prefault(1),
    timeout: shared.timeout.prefault('5m'),
    gate: shared.gate.prefault('fail'),
    env: shared.env.prefault({}),
    'pass-env': shared['pass-env'].prefault([]),
    'working-directory': shared['working-directory'].prefault('.'),
});
const baselineSection = (stores) => schemas/* strictObject */.rej({
    store: storeField(stores)
        .optional()
        .meta({
        description: `Where runs are kept: ${storeForms(stores)
            .map((form) => `\`${form}\``)
            .join(', ')}. \`git\`, the branch \`benchline\` of the remote, when left out; a relative path counts from the root of the repository.`,
    }),
    branch: fields/* branchName */.at.optional().meta({
        description: 'The branch that changes are compared with and whose runs are recorded; found by itself when left out.',
        examples: ['main'],
    }),
});
const declaration_top = {
    version: schemas/* literal */.euz(1, {
        error: ({ input }) => `expected \`1\`, the only version of this file that Benchline reads${input === '1' ? ', as a number without quotes' : `, found ${(0,expectation/* found */.F9)(input)}`}`,
    })
        .meta({ description: 'The version of this file.', examples: [1] }),
    suite: (0,fields/* name */.UU)('a suite', 64)
        .prefault('default')
        .meta({
        description: 'A name for everything in this file; several suites keep their own baselines.',
        examples: ['backend'],
    }),
    environment: (0,fields/* name */.UU)('an environment', 64)
        .optional()
        .meta({
        description: 'A name for the machines this runs on: you vouch that runs of the same name are comparable. Told apart by CPU, memory and versions when left out.',
        examples: ['perf-lab'],
    }),
    setup: fields/* commands */.Pi.optional().meta({
        description: 'Once per side, in its own copy of the repository, before everything else; not timed.',
        examples: ['npm ci', ['npm ci', 'npm run build']],
    }),
    'time-limit': (0,fields/* quantity */.au)('s', { from: '1s', to: day }, ['10m'])
        .prefault('10m')
        .meta({ description: 'How long one check may measure; the schedule fits itself into it.' }),
};
const declaration_list = schemas/* array */.YOg(schemas/* unknown */.L5J())
    .nonempty({ error: 'expected at least one benchmark, found an empty list' })
    .meta({ description: 'What is measured.' });
/** The schemas of the file, for the stores there are. */
const declaration = remembered((stores) => {
    const baseline = baselineSection(stores);
    return {
        /** The file as editors see it; what an entry may say is added for the kinds of entry there are. */
        whole: schemas/* strictObject */.rej({
            ...declaration_top,
            baseline: baseline.prefault({}).meta({ description: 'What changes are compared with.' }),
            gate: gateSection.prefault({}).meta({ description: 'When the build fails.' }),
            defaults: defaultsSection
                .prefault({})
                .meta({ description: 'What holds for every benchmark that says nothing else.' }),
            benchmarks: declaration_list,
            accepted: schemas/* array */.YOg(config_accepted/* acceptedItem */.xX).prefault([]).meta({
                description: 'Worsenings that somebody answers for: they are shown with their reason and warn instead of failing. `benchline accept` writes them.',
            }),
        }),
        /** The file as it is read: sections and entries one by one, so that a fault in one hides none in another. */
        top: schemas/* strictObject */.rej({
            ...declaration_top,
            baseline: schemas/* unknown */.L5J().optional(),
            gate: schemas/* unknown */.L5J().optional(),
            defaults: schemas/* unknown */.L5J().optional(),
            benchmarks: declaration_list,
            accepted: schemas/* unknown */.L5J().optional(),
        }),
        baseline,
        gate: gateSection,
        defaults: defaultsSection,
    };
});

// EXTERNAL MODULE: ./build/config/document.js
var config_document = __webpack_require__(85874);
// EXTERNAL MODULE: ./build/model/terms.js
var terms = __webpack_require__(57621);
// EXTERNAL MODULE: ./build/formats/profiles/index.js + 40 modules
var formats_profiles = __webpack_require__(93066);
// EXTERNAL MODULE: ./build/formats/profiles/read-profile.js + 1 modules
var read_profile = __webpack_require__(86991);
;// CONCATENATED MODULE: ./build/sources/profilers/choose-profiler.js








/**
 * The best first. Of time: stacks with lines at little cost, then what every Python has. Of memory: what raised the peak,
 * line by line, then what was allocated. Where none is installed, the first is what to install.
 */
const best = {
    python: { time: [pyinstrument, cprofile], memory: [memoryProfiler, scalene] },
    node: { time: [nodeCpuProf], memory: [] },
};
/** The same for a workload on any machine with the same tools; a `Lack` where nothing can look at it. */
async function chooseProfiler(workload, place, resource = 'time') {
    const command = workload.command(place);
    const python = await pythonCommand(command);
    if (python !== undefined)
        return choose_profiler_ready(best.python[resource], workload, place);
    const node = await nodeCommand(command);
    if (node !== undefined)
        return choose_profiler_ready(best.node[resource], workload, place);
    return unseen('Python or Node', command.argv);
}
/** Why a profiler that was named is not asked. */
const tellsNothing = ({ name }, resource) => ({
    because: `${name} tells nothing of ${resource}, which is what got worse`,
    remedy: resource === 'memory'
        ? 'say `profile: auto`, which takes memory_profiler or scalene for the memory of a Python program'
        : 'say `profile: auto`, which takes another profiler for time',
});
async function choose_profiler_ready(all, workload, place) {
    let first;
    for (const profiler of all) {
        const lack = await profiler.lacks(workload, place);
        if (lack === undefined)
            return profiler;
        first ??= lack;
    }
    return first ?? none;
}
const none = {
    because: 'no profiler tells of the memory of a Node program',
    remedy: 'look at it with `node --heap-prof`',
};

;// CONCATENATED MODULE: ./build/config/profiling.js
/** How an entry is profiled, with every name looked up. */





/** Of those that `auto` takes. */
const usualSlowdown = 2;
function profilingOf({ tool, args, functions, repeats, calls, hits }) {
    return {
        slowdown: tool === 'auto' ? usualSlowdown : tool.slowdown,
        args,
        functions,
        repeats,
        counters: [
            ...(calls === undefined
                ? []
                : [{ what: 'calls', profiler: cprofile, names: Object.keys(calls) }]),
            ...(hits === undefined
                ? []
                : [{ what: 'hits', profiler: lineProfiler, names: Object.keys(hits) }]),
        ],
        async choose(workload, place, resource) {
            if (tool === 'auto')
                return chooseProfiler(workload, place, resource);
            if (!tool.tells.includes(resource))
                return tellsNothing(tool, resource);
            return (await tool.lacks(workload, place)) ?? tool;
        },
        read: async (bytes, profiler) => {
            const format = formats_profiles/* profileFormats */.K.find(({ name }) => name === profiler.format);
            return (0,read_profile/* readProfile */.e)(bytes, { formats: formats_profiles/* profileFormats */.K, ...(format === undefined ? {} : { format }) });
        },
    };
}

;// CONCATENATED MODULE: ./build/config/make-entry.js
/** What an entry says, with the defaults filled in, as the plan has it. */



function makeEntry({ words, kind, options, written }, gate, defaults) {
    const prepare = words.prepare ?? [];
    const surroundings = {
        name: words.name,
        prepare,
        env: { ...defaults.env, ...words.env },
        passEnv: [...new Set([...defaults['pass-env'], ...(words['pass-env'] ?? [])])],
        workingDirectory: words['working-directory'] ?? defaults['working-directory'],
        timeout: words.timeout ?? defaults.timeout,
        metrics: [...new Set(words.metrics ?? defaults.metrics)],
    };
    return {
        ...surroundings,
        source: kind.bind(options, surroundings),
        yields: yieldsOf(kind, surroundings.metrics),
        setup: words.setup ?? [],
        warmup: words.warmup ?? defaults.warmup,
        // Changed files are named from the root, without a dot in front.
        paths: (words.paths ?? []).map((pattern) => pattern.replace(/^(?:\.\/)+/u, '')),
        terms: termsOf(words, gate, defaults),
        ...(words.instrument === undefined ? {} : { instrument: words.instrument }),
        ...(words.profile === undefined ? {} : { profiling: profilingOf(words.profile) }),
        budgetUnits: pick(words.budget ?? {}, ({ unit }) => unit),
        workload: make_entry_workloadOf(written, prepare, surroundings),
    };
}
function yieldsOf(kind, asked) {
    const single = kind.single === true;
    if (kind.metrics === undefined)
        return { single };
    const known = kind.metrics.map((metric) => metric.name);
    const both = known.filter((metric) => asked.includes(metric));
    // A kind of entry with metrics of its own gives them whatever is asked for.
    return { metrics: both.length > 0 ? both : known, single };
}
function termsOf(words, gate, defaults) {
    const { threshold = gate.threshold } = words;
    const judge = words.judge ?? defaults.judge;
    const { instrument } = words;
    // What is counted judges by a threshold of its own, whatever holds for times.
    const counted = Object.fromEntries((instrument?.tools ?? []).map(({ metric }) => [metric.name, terms/* countedThreshold */.W8]));
    return {
        threshold: typeof threshold === 'number' ? threshold : gate.threshold,
        thresholds: { ...counted, ...(typeof threshold === 'number' ? {} : pick(threshold, (value) => value)) },
        budgets: {
            ...pick(words.budget ?? {}, ({ value }) => value),
            ...countBudgets(words.profile?.calls, model_metric/* callsMetric */.QM),
            ...countBudgets(words.profile?.hits, model_metric/* hitsMetric */.bE),
        },
        gate: words.gate ?? defaults.gate,
        judge: judge === 'auto' ? judge : [...new Set(judge)],
        ...(instrument?.tools.some(({ metric }) => metric.name === model_metric/* instructions */.GA.name) === true
            ? { counting: instrument.when }
            : {}),
    };
}
/** A function or line with a budget for its calls or hits is a metric of its own. */
const countBudgets = (counts = {}, metricOf) => Object.fromEntries(Object.entries(counts).map(([name, most]) => [metricOf(name).name, most]));
function pick(values, part) {
    return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, part(value)]])));
}
/** JSON of everything that changes what is measured, in one order however it is written. */
function make_entry_workloadOf(written, prepare, { env, workingDirectory, }) {
    const parts = {
        ...written,
        ...(prepare.length === 0 ? {} : { prepare }),
        ...(Object.keys(env).length === 0 ? {} : { env: sorted(env) }),
        ...(workingDirectory === '.' ? {} : { 'working-directory': workingDirectory }),
    };
    return JSON.stringify(sorted(parts));
}
const sorted = (record) => Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));

// EXTERNAL MODULE: ./build/config/read-section.js
var read_section = __webpack_require__(52281);
;// CONCATENATED MODULE: ./build/config/read-entry.js
/** Reads one entry of `benchmarks`: which kind it is, what it says, and whether that fits together. */






const optionKeys = (kind) => Object.keys(kind.options.shape);
function readEntry(raw, path, document, kinds, refusal) {
    if (!(0,config_document/* isRecord */.u)(raw)) {
        const text = `\`benchmarks[${path.at(-1)}]\`: expected a mapping with \`name\` and what to measure, found ${(0,expectation/* found */.F9)(raw)}`;
        const position = document.at(path, 'value');
        return {
            path,
            written: {},
            wrong: new Set(),
            findings: [{ code: 'bad-value', severity: 'error', text, position }],
        };
    }
    const claiming = kinds.filter((kind) => kind.claims(new Set(Object.keys(raw))));
    const kind = claiming.length === 1 ? claiming[0] : undefined;
    const own = new Set((kind === undefined ? kinds : [kind]).flatMap(optionKeys));
    const part = (wanted) => Object.fromEntries(Object.entries(raw).filter(([key]) => own.has(key) === wanted));
    const schema = entrySection(kind?.metrics);
    const section = {
        schema,
        path,
        keys: [...Object.keys(schema.shape), ...own],
        refusal: (key) => read_entry_foreign(key, kind, kinds) ?? refusal(key),
    };
    const words = (0,read_section/* readSection */.G)(section, part(false), document, { name: `benchmarks[${path.at(-1)}]` });
    const written = part(true);
    const findings = [...words.findings];
    const known = kind === undefined ? {} : { known: kind.metrics?.map(({ name }) => name) ?? 'any' };
    let bound;
    if (kind === undefined) {
        // A misspelt `run` has been told already.
        const unknown = Object.keys(raw).filter((key) => section.keys?.includes(key) !== true);
        const told = unknown.some((key) => own.has((0,nearest/* nearest */.p)(key, section.keys ?? []) ?? ''));
        if (!told)
            findings.push(kindless(claiming, kinds, path, document));
    }
    else {
        const options = (0,read_section/* readSection */.G)({ schema: kind.options, path }, written, document);
        findings.push(...options.findings);
        if (options.findings.length === 0 && options.value !== undefined)
            bound = { kind, options: options.value };
    }
    return {
        path,
        written,
        ...known,
        ...(words.value === undefined ? {} : { words: words.value }),
        ...(bound === undefined ? {} : { bound }),
        wrong: words.wrong,
        findings: typeof raw['name'] === 'string' ? named(findings, raw['name']) : findings,
    };
}
const named = (findings, benchmark) => findings.map((finding) => ({ ...finding, benchmark }));
/** A key of another kind of entry: it exists, and not beside the others. */
function read_entry_foreign(key, kind, kinds) {
    const owners = kinds.filter((each) => optionKeys(each).includes(key));
    if (kind === undefined || owners.length === 0)
        return undefined;
    return {
        code: 'kind',
        text: `\`${key}\` does not go with ${(0,expectation/* listed */.KE)(marks(kind), 'and')}`,
        remedy: `it belongs to an entry with ${owners.map((owner) => (0,expectation/* listed */.KE)(marks(owner), 'and')).join(', or with ')}`,
    };
}
function kindless(claiming, kinds, path, document) {
    const several = claiming.length > 1;
    const ways = (several ? claiming : kinds).map((kind) => (0,expectation/* listed */.KE)(marks(kind), 'and'));
    const unique = [...new Set(ways)];
    return {
        code: 'kind',
        severity: 'error',
        text: several
            ? `\`benchmarks[${path.at(-1)}]\` is several kinds of benchmark at once: ${unique.join(', ')}`
            : `\`benchmarks[${path.at(-1)}]\` does not say what to measure`,
        remedy: several ? 'keep one of them' : `give it ${unique.join(', or ')}`,
        position: document.at(path, 'value'),
    };
}
/** The keys that an entry of a kind cannot do without. */
function marks(kind) {
    return Object.entries(kind.options.shape).flatMap(([key, schema]) => schema instanceof schemas/* ZodType */.aRx && schema.safeParse(undefined).success ? [] : [key]);
}

;// CONCATENATED MODULE: ./build/config/read-plan.js












const tables = { sources: sources, stores: stores, defaultStore: defaultStore };
/** Throws a `Fault` that carries every finding at once, in the order of the file. */
function readPlan(text, options) {
    const { file, tables: open = tables } = options;
    const { document, findings: doubts } = (0,config_document/* readDocument */.b)(text, file);
    if (document === undefined)
        throw new finding/* Fault */.v(doubts);
    const schemas = declaration(open.stores);
    const refusals = refusalsOf(schemas, open.sources);
    const section = (key, schema) => {
        const raw = Object.hasOwn(document.value, key) ? document.value[key] : {};
        return (0,read_section/* readSection */.G)({ schema, path: [key], refusal: refusals(key) }, raw, document);
    };
    const top = (0,read_section/* readSection */.G)({ schema: schemas.top, path: [], refusal: refusals('') }, document.value, document, {
        version: 1,
        benchmarks: [{}],
    });
    const [baseline, gate] = [section('baseline', schemas.baseline), section('gate', schemas.gate)];
    const defaults = section('defaults', schemas.defaults);
    const list = (0,explain/* valueAt */.fK)(document.value, ['benchmarks']);
    const entries = (Array.isArray(list) ? list : []).map((raw, index) => readEntry(raw, ['benchmarks', index], document, open.sources, refusals('benchmarks')));
    const accepted = (0,config_accepted/* readAccepted */.oJ)(document, refusals('accepted'));
    const findings = [
        ...doubts,
        ...[top, baseline, gate, defaults, accepted, ...entries].flatMap((part) => part.findings),
        ...checkThreshold(gate, document),
        ...checkEntries(entries, { gate, defaults }, document),
    ];
    const { acceptances } = accepted;
    const parts = { top: top.value, baseline: baseline.value, gate: gate.value, defaults: defaults.value };
    if (findings.length > 0 || !whole(parts))
        throw new finding/* Fault */.v(inOrder(findings));
    const cautious = cautions(entries, parts.defaults, document);
    return { ...planOf(file, parts, entries, open), accepted: acceptances, findings: cautious };
}
const whole = (parts) => Object.values(parts).every((part) => part !== undefined);
function planOf(file, parts, read, open) {
    const { top, baseline, gate, defaults } = parts;
    const [first, ...rest] = read.flatMap(({ words, bound, written }) => words === undefined || bound === undefined
        ? []
        : [makeEntry({ words, ...bound, written }, gate, defaults)]);
    if (first === undefined)
        throw new Error('a configuration without faults has entries');
    const { store } = baseline;
    return {
        suite: top.suite,
        file,
        setup: top.setup ?? [],
        timeLimit: top['time-limit'],
        baseline: {
            ...(baseline.branch === undefined ? {} : { branch: baseline.branch }),
            ...(store === undefined ? {} : { store: `${store.kind.scheme}:${store.argument}` }),
            openStore: (repository, access) => (store?.kind ?? open.defaultStore).open(store?.argument ?? open.defaultStore.otherwise ?? '', repository, access),
        },
        gate: {
            falseAlarmRate: gate['false-alarm-rate'],
            margin: gate.margin,
            onInconclusive: gate['on-inconclusive'],
            onMissing: gate['on-missing'],
        },
        confirm: gate.confirm,
        ...(top.environment === undefined ? {} : { environment: top.environment }),
        entries: [first, ...rest],
    };
}
const inOrder = (findings) => findings.toSorted(({ position: a }, { position: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
/** Keys that are known and may not stand where they do: what to say of them, by the section they stand in. */
function refusalsOf(schemas, kinds) {
    const homes = {
        '': Object.keys(schemas.top.shape),
        baseline: Object.keys(schemas.baseline.shape),
        gate: Object.keys(schemas.gate.shape),
        defaults: Object.keys(schemas.defaults.shape),
        benchmarks: [...Object.keys(entrySection(undefined).shape), ...kinds.flatMap(optionKeys)],
    };
    return (section) => (key) => {
        if (unavailable/* laterKeys */.Z8.includes(key))
            return { code: 'unavailable', text: (0,unavailable/* unavailable */.hU)(key) };
        if (key === '<<') {
            const remedy = 'say it once under `defaults`, or use an alias as the whole value';
            return { code: 'unknown-key', text: 'mappings cannot be merged by `<<`', remedy };
        }
        const elsewhere = Object.keys(homes).filter((home) => home !== section && homes[home]?.includes(key));
        if (elsewhere.length === 0 || homes[section]?.includes(key) === true)
            return undefined;
        const places = elsewhere.map((home) => homeWords[home] ?? `under \`${home}\``);
        const text = `\`${key}\` does not belong ${homeWords[section] ?? `under \`${section}\``}`;
        return { code: 'unknown-key', text, remedy: `it belongs ${places.join(' or ')}` };
    };
}
const homeWords = {
    '': 'at the top of the file',
    benchmarks: 'in an entry of `benchmarks`',
    accepted: 'in an entry of `accepted`',
};


/***/ }),

/***/ 52281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSection)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85874);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8988);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49445);



/** `standIns` take the place of required keys that are wrong or missing. */
function readSection(section, raw, document, standIns = {}) {
    const first = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(section.schema, raw);
    if (first.success)
        return { value: first.data, wrong: new Set(), findings: [] };
    const { issues } = first.error;
    const wrong = new Set(issues.flatMap((issue) => {
        const [key] = issue.path;
        if (key !== undefined)
            return [String(key)];
        if (issue.code !== 'unrecognized_keys')
            return [];
        // What a misspelt key was meant to say is as unknown as a wrong value.
        return issue.keys.flatMap((each) => [each, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(each, (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(section.schema)) ?? each]);
    }));
    const right = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(raw) ? Object.entries(raw).filter(([key]) => !wrong.has(key)) : [];
    const second = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(section.schema, { ...standIns, ...Object.fromEntries(right) });
    const findings = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(issues, section, document);
    return second.success ? { value: second.data, wrong, findings } : { wrong, findings };
}


/***/ }),

/***/ 77661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ writeSmallest)
/* harmony export */ });
/* unused harmony export smallestFile */
/** The least that a configuration needs, shown where there is none. */
const smallestFile = `version: 1
benchmarks:
  - name: parse
    run: ./parse sample.txt`;
/** What to do where there is no file, or nothing in it. */
const writeSmallest = `write benchline.yml:\n${smallestFile}`;


/***/ }),

/***/ 95005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ laterStores),
/* harmony export */   Z8: () => (/* binding */ laterKeys),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   k2: () => (/* binding */ growingKeys)
/* harmony export */ });
/** Words of the design that this version has no meaning for: refused by name, since nearness would mislead. */
const laterKeys = ['scale', 'leak', 'traces'];
/** Words before the colon of `store`. */
const laterStores = ['postgres', 's3'];
/** Keys whose words are to become more. */
const growingKeys = ['format'];
const unavailable = (word) => `\`${word}\` is not available in this version`;


/***/ }),

/***/ 95054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ absenceRemedy)
/* harmony export */ });
/**
 * Ignored files (node_modules, virtual environments, builds) are not in the copies that are measured. The commonest
 * first failure of all comes from that, and its own message never says so.
 */
const always = 'Ignored files are absent from the copies that are measured, so `setup` must make them';
const signs = [
    {
        sign: /cannot find (?:module|package)|ERR_MODULE_NOT_FOUND|node_modules/iu,
        remedy: `${always}, for example \`setup: [npm ci]\`.`,
    },
    {
        sign: /ModuleNotFoundError|No module named|ImportError|PackageNotFoundError|\b\.?venv\b/u,
        remedy: `${always}, for example \`setup: [pip install -r requirements.txt]\`.`,
    },
    {
        sign: /no such file or directory|command not found|not found|ENOENT|is not recognized as|cannot find the (?:path|file)|unable to access jarfile|could not find or load main class/iu,
        remedy: `${always}, for example \`setup: [make]\`.`,
    },
];
/** What to do when these lines look like those of a program whose ignored files are missing; else undefined. */
function absenceRemedy(lines) {
    const text = lines.join('\n');
    return signs.find(({ sign }) => sign.test(text))?.remedy;
}


/***/ }),

/***/ 48960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ inPlace)
/* harmony export */ });
/** A shell's text that starts one program and no more, as a text with which that program takes the place of the shell. */
/** Of shells that a system may have: what they do themselves, and what is no command at all. */
const ownWords = new Set(('. : [ alias bg bind break builtin caller cd chdir command compgen complete compopt continue declare dirs disown echo ' +
    'enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout mapfile popd print ' +
    'printf pushd pwd read readarray readonly return set shift shopt source suspend test times trap true type typeset ' +
    'ulimit umask unalias unset wait whence ' +
    'case coproc do done elif else esac fi for function if in select then time until while').split(' '));
/**
 * `python work.py` becomes `exec python work.py`: some shells do that by themselves, and others start a second process and
 * wait for it, so that the program whose times count is not the one that was started. Whatever may be more than one
 * command, or none, stays as it is.
 */
function inPlace(text) {
    if (/\$\(|`/u.test(text))
        return text;
    const bare = text
        .replaceAll(/'[^']*'|"(?:[^"\\]|\\.)*"/gsu, 'q')
        // Another name for a file that is open, and no `&` of the shell.
        .replaceAll(/[<>]&[\d-]/gu, '');
    if (/[;&|()'"\\\n]|<</u.test(bare))
        return text;
    const [, first] = /^\s*([\w./+@%:-]+)(?=\s|$)/u.exec(text) ?? [];
    return first === undefined || ownWords.has(first) ? text : `exec ${text.trimStart()}`;
}


/***/ }),

/***/ 10260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ emptyProgram)
/* harmony export */ });
/** From a command line to the same interpreter with nothing to do, as far as the text tells. Pure. */
const shells = /(?:^|\/)(?:sh|bash|dash|zsh|ksh|ash)$/u;
const interpreters = [
    {
        names: /^python[\d.]*$/u,
        endings: ['.py'],
        alone: /^-(?:[bBdEIOPqRsSuvx]+|[WX].+)$/u,
        withValue: /^-[WX]$/u,
        inline: /^-[cm]/u,
    },
    {
        names: /^node(?:js)?$/u,
        endings: ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'],
        alone: /^--(?!(?:test|watch|run|check|interactive|import|require|loader|experimental-loader)\b)[\w-]+(?:=.*)?$/u,
        withValue: /^(?!)/u,
        loading: /^(?:-r|--require|--import|--loader|--experimental-loader)$/u,
        inline: /^(?:-[ep]|-pe|--eval|--print)/u,
    },
    {
        names: /^perl[\d.]*$/u,
        endings: ['.pl'],
        alone: /^-(?:[wWTtX]+)$/u,
        withValue: /^(?!)/u,
        inline: /^-[eE]/u,
    },
    {
        names: /^ruby[\d.]*$/u,
        endings: ['.rb'],
        alone: /^(?:-[wW][0-2]?|--y?jit|--disable[=-].+|--enable[=-].+)$/u,
        withValue: /^(?!)/u,
        inline: /^-e/u,
    },
    {
        names: /^php[\d.]*$/u,
        endings: ['.php'],
        alone: /^-(?:n|q|d.+)$/u,
        withValue: /^-d$/u,
        inline: /^-r/u,
    },
];
/**
 * The command with an empty file in place of its program; undefined where it is no single start of an interpreter that
 * is known, with options that are known. `fileFor` gives the empty file's path for an ending. Options that load code of
 * the program itself are left out: what they cost is work.
 */
function emptyProgram(argv, fileFor) {
    const [program = '', option = '', text = '', ...more] = argv;
    if (!shells.test(program) || option !== '-c')
        return ofWords(argv, fileFor);
    const words = more.length > 0 ? undefined : plainWords(text);
    if (words === undefined)
        return undefined;
    const first = words.findIndex((word) => !/^[A-Za-z_]\w*=/u.test(word));
    const empty = first < 0 ? undefined : ofWords(words.slice(first), fileFor);
    if (empty === undefined)
        return undefined;
    const line = [...words.slice(0, first), ...empty.argv].map(quoted).join(' ');
    return { argv: [program, option, line], of: empty.of };
}
function ofWords(words, fileFor) {
    const [program = '', ...rest] = words;
    const name = program.split('/').at(-1) ?? '';
    const interpreter = interpreters.find(({ names }) => names.test(name));
    if (interpreter === undefined)
        return undefined;
    const kept = [];
    for (let at = 0; at < rest.length; at += 1) {
        const word = rest[at] ?? '';
        if (interpreter.inline.test(word) || !word.startsWith('-')) {
            const [usual] = interpreter.endings;
            const ending = interpreter.endings.find((each) => !word.startsWith('-') && word.endsWith(each));
            return { argv: [program, ...kept, fileFor(ending ?? usual)], of: `${name} with an empty program` };
        }
        if (interpreter.loading?.test(word) === true)
            at += 1;
        else if (interpreter.loading !== undefined && /^--(?:import|require|loader)=/u.test(word))
            continue;
        else if (interpreter.withValue.test(word)) {
            kept.push(word, rest[at + 1] ?? '');
            at += 1;
        }
        else if (interpreter.alone.test(word))
            kept.push(word);
        else
            return undefined;
    }
    // An interpreter that reads its program from standard input.
    return undefined;
}
/** Words of a shell's text in which nothing has a meaning to the shell; undefined for any other text. */
function plainWords(text) {
    const word = /\s*((?:[\w./:=@%+,^-]|'[^']*'|"[^"$`\\]*")+)/uy;
    const words = [];
    let end = 0;
    for (let found = word.exec(text); found !== null; found = word.exec(text)) {
        end = word.lastIndex;
        words.push((found[1] ?? '').replaceAll(/'([^']*)'|"([^"]*)"/gu, '$1$2'));
    }
    return text.slice(end).trim() === '' && words.length > 0 ? words : undefined;
}
/** A word as the shell reads it back; the name of a variable stays outside of the quotes. */
function quoted(word) {
    const [, name = '', value = ''] = /^([A-Za-z_]\w*=)?(.*)$/su.exec(word) ?? [];
    const plain = /^[\w./:=@%+,-]+$/u.test(value) || (value === '' && name !== '');
    return name + (plain ? value : `'${value.replaceAll("'", String.raw `'\''`)}'`);
}


/***/ }),

/***/ 24162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ instruments)
});

// EXTERNAL MODULE: ./build/model/metric.js
var metric = __webpack_require__(16080);
// EXTERNAL MODULE: ./build/system/executable.js
var executable = __webpack_require__(28562);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/system/platform.js
var platform = __webpack_require__(7625);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(82364);
// EXTERNAL MODULE: ./build/sources/started-as.js
var started_as = __webpack_require__(20953);
// EXTERNAL MODULE: ./build/sources/instruments/empty-program.js
var empty_program = __webpack_require__(10260);
;// CONCATENATED MODULE: ./build/sources/instruments/read-callgrind.js
/** Reads what callgrind writes at the end of a process: its instructions, those of the loader, and its allocations. */
/**
 * glibc's loader, an object of its own (`ld-linux-x86-64.so.2`, `ld64.so.2`, `ld-2.31.so`). That of musl is the whole C
 * library, so nothing tells its loading from its work.
 */
const loader = /(?:^|\/)ld(?:-linux[\w.-]*|64|-\d[\w.-]*)?\.so[\d.]*$/u;
/**
 * C's allocator, to which that of C++, of Rust and of most interpreters come down. What one of them calls of the others
 * is the same allocation.
 */
const allocator = /^(?:__libc_)?(?:malloc|calloc|realloc|reallocarray|memalign|posix_memalign|aligned_alloc|valloc|pvalloc)(?:@.+|'\d+)?$/u;
const whole = (text) => text !== undefined && /^\d+$/u.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
/**
 * Undefined where it is not the whole output of one process or part of one, of instructions alone (`events: Ir`).
 * Format: Callgrind Format Specification, version 1, of the Valgrind manual; written without positions. Its `summary` is
 * taken a few instructions earlier than the costs that `totals` sums up, so it is no check on them.
 */
function readCallgrind(text) {
    const heads = new Map();
    const objects = new Map();
    const functions = new Map();
    let [object, name, sum, loading, allocations] = ['', '', 0, 0, 0];
    let [callee, calledObject] = ['', ''];
    let called = false;
    let sound = true;
    for (const line of text.split('\n')) {
        const header = /^(version|events|totals): *(.*)$/u.exec(line);
        if (header !== null) {
            const [, key = '', value = ''] = header;
            // Two totals would be those of two processes.
            if (heads.has(key))
                return undefined;
            heads.set(key, value.trim());
        }
        else if (line.startsWith('ob=')) {
            object = nameOf(line.slice(3), objects);
        }
        else if (line.startsWith('fn=')) {
            name = nameOf(line.slice(3), functions);
        }
        else if (line.startsWith('cob=')) {
            // What it cost is counted where it is the caller.
            calledObject = nameOf(line.slice(4), objects);
        }
        else if (line.startsWith('cfn=')) {
            callee = nameOf(line.slice(4), functions);
        }
        else if (line.startsWith('calls=')) {
            called = true;
            // The loader has an allocator of its own, until the library's is there.
            if (allocator.test(callee) && !allocator.test(name) && !loader.test(calledObject || object)) {
                const calls = whole(/^\d+/u.exec(line.slice(6))?.[0]);
                if (calls === undefined)
                    return undefined;
                allocations += calls;
            }
            calledObject = '';
        }
        else {
            const cost = /^(?:[+-]?\d+|\*) (\d+)$/u.exec(line);
            if (cost === null)
                continue;
            const own = whole(cost[1]);
            if (own === undefined)
                sound = false;
            // What follows a call is the callee's, and stands with the callee too.
            else if (!called) {
                sum += own;
                if (loader.test(object))
                    loading += own;
            }
            called = false;
        }
    }
    const total = whole(heads.get('totals'));
    if (heads.get('version') !== '1' || heads.get('events') !== 'Ir' || total === undefined)
        return undefined;
    return { total, allocations, ...(sound && sum === total ? { loading } : {}) };
}
/** `(3) /usr/lib/libc.so.6` names an object or a function, `(3)` alone is the same one again. */
function nameOf(text, known) {
    const [, number, name = ''] = /^\((\d+)\)(?: (.*))?$/u.exec(text) ?? [];
    if (number === undefined)
        return text;
    if (name !== '')
        known.set(number, name);
    return name === '' ? (known.get(number) ?? '') : name;
}

;// CONCATENATED MODULE: ./build/sources/instruments/callgrind-instrument.js








const install = 'install Valgrind: `sudo apt-get install valgrind` (Debian, Ubuntu), `sudo dnf install valgrind` (Fedora), ' +
    '`apk add valgrind` (Alpine), `sudo pacman -S valgrind` (Arch); in a workflow, a step before Benchline: ' +
    '`- run: sudo apt-get update && sudo apt-get install --yes valgrind`';
/** Only Linux is named: on other systems Valgrind is missing, or starts and cannot run what is installed there. */
async function lacks({ metric }, { env, root }) {
    if (platform/* platform */.i !== 'linux') {
        return {
            because: `${metric.name} are counted on Linux only, and this is ${platform/* platform */.i}`,
            remedy: 'run the check on Linux, or take `instrument` from the benchmark',
        };
    }
    if ((await (0,executable/* findExecutable */.oq)('valgrind', env, root)) !== undefined)
        return undefined;
    return { because: `${metric.name} were not counted: Valgrind is not installed`, remedy: install };
}
/**
 * Variables that take the chance out of interpreters and change nothing else about a program: hash seeds. One that is
 * set already stays as it is.
 */
const steady = {
    PYTHONHASHSEED: '0',
    PERL_HASH_SEED: '0',
    PERL_PERTURB_KEYS: '0',
    // Signals that preempt goroutines end a program under Valgrind; one thread without collections counts the same each time.
    GODEBUG: 'asyncpreemptoff=1',
    GOMAXPROCS: '1',
    GOGC: 'off',
};
/**
 * Compiles and collects garbage on the thread that runs the program, at the same places each time: repeats then agree to
 * a millionth instead of to half a percent.
 */
const steadyNode = '--predictable';
/** Instructions alone, of every process; no file or variable of the user's may add options. */
const options = [
    '--command-line-only=yes',
    '--tool=callgrind',
    '--trace-children=yes',
    '--cache-sim=no',
    '--branch-sim=no',
    '--vgdb=no',
    // A total per function is enough.
    '--dump-line=no',
    // A forked process begins with the counts of its parent: these are written down, and so set to 0, before it is born.
    ...['fork', '__fork', '__libc_fork', '_Fork'].map((name) => `--dump-before=${name}`),
];
/** One file a process; a `%` of the folder's own is no pattern. */
const named = (folder, name) => `${folder.replaceAll('%', '%%')}/${name}.%p`;
const quote = (text) => `'${text.replaceAll("'", String.raw `'\''`)}'`;
/** A folder whose `node` starts the real one with `steadyNode`; undefined where there is no node. */
async function nodeFolder(place, { env, cwd }) {
    const node = await (0,executable/* findExecutable */.oq)('node', env, cwd);
    if (node === undefined)
        return undefined;
    const folder = (0,paths/* join */.fj)(place.scratch, 'steady');
    await (0,executable/* writeProgram */.EN)((0,paths/* join */.fj)(folder, 'node'), `#!/bin/sh\nexec ${quote(node)} ${steadyNode} "$@"\n`);
    return folder;
}
/** The command under callgrind, its totals in files of `folder`. */
async function counting(counter, command, folder, place) {
    const { argv, env, cwd } = command;
    const valgrind = await (0,executable/* findExecutable */.oq)('valgrind', env, cwd);
    if (valgrind === undefined)
        throw new source/* RunFault */.u('unstarted', 'Valgrind is not on its PATH', [], install);
    const before = await nodeFolder(place, command);
    const [program, ...rest] = argv;
    const byPath = program.includes('/') && (0,paths/* basename */.P8)(program) === 'node' ? [steadyNode] : [];
    const path = [...(before === undefined ? [] : [before]), (0,executable/* searchPath */.oe)(env) ?? ''].join(paths/* delimiter */.uV);
    return {
        ...command,
        argv: [
            valgrind,
            ...options,
            `--callgrind-out-file=${named(folder, 'out')}`,
            `--log-file=${named(folder, 'log')}`,
            '--',
            program,
            ...byPath,
            ...rest,
        ],
        env: { ...steady, ...counter.env, ...env, [(0,executable/* searchPathName */.pA)(env)]: path },
    };
}
/** One that was killed while it wrote has no total. */
const isWhole = (text) => /^totals: *\d+$/mu.test(text.slice(-1000));
/** What all processes of a run came to. Throws a `RunFault` where one of them left no count. */
async function read(counter, folder, what) {
    const names = await (0,files/* listDirectory */.KG)(folder);
    const outputs = new Map();
    for (const name of names.filter((each) => each.startsWith('out.'))) {
        outputs.set(name, (await (0,files/* readText */.yR)((0,paths/* join */.fj)(folder, name))) ?? '');
    }
    // A process has its file from the start, and writes into it at its end: its total last.
    const lost = names.filter((name) => name.startsWith('log.') && !isWhole(outputs.get(name.replace('log', 'out')) ?? ''));
    if (lost.length > 0 || outputs.size === 0) {
        const number = lost.length === 1 ? 'one of its processes was' : `${lost.length} of its processes were`;
        throw new source/* RunFault */.u('no-value', outputs.size === 0
            ? `${what} left no count under callgrind`
            : `${what} cannot be counted: ${number} killed, or still ran when it ended`, [], 'let it end all that it starts, and wait for it');
    }
    let [total, loading, told] = [0, 0, true];
    for (const text of outputs.values()) {
        const totals = readCallgrind(text);
        if (totals === undefined) {
            throw new source/* RunFault */.u('no-value', `${what}: callgrind wrote no count that can be read`);
        }
        const own = counter.count(totals);
        total += own.total;
        loading += own.loading ?? 0;
        told &&= own.loading !== undefined;
    }
    if (total === 0 && counter.none !== undefined) {
        throw new source/* RunFault */.u('no-value', `${counter.metric.name} of ${what} came to none: ${counter.none}`);
    }
    return { total, ...(told ? { loading } : {}) };
}
const whatOf = ({ name }, { side }) => `"${name}" at ${side}`;
/** Names what a failure under the instrument was, since without it the same run works. */
function underCallgrind(error, what, seconds) {
    if (!(error instanceof source/* RunFault */.u))
        return error;
    if (error.code === 'timeout') {
        const text = `${what} did not end within ${Math.round(seconds)} s under callgrind`;
        return new source/* RunFault */.u('timeout', text, error.tail, 'let it do less work, or take `instrument` from it');
    }
    return new source/* RunFault */.u(error.code, `under callgrind ${error.message}`, error.tail, error.remedy);
}
async function inFolder(place, work) {
    const folder = await (0,files/* makeTemporaryDirectory */.LN)('callgrind-', place.scratch);
    try {
        return await work(folder);
    }
    finally {
        await (0,files/* removeTree */.dM)(folder);
    }
}
async function count(counter, workload, place, seconds) {
    const what = whatOf(workload, place);
    const line = workload.command(place);
    return inFolder(place, async (parent) => {
        let last = '';
        // What `prepare` starts is no part of it, and would take as much longer.
        const launch = async (command) => {
            if (!(0,started_as/* isStartedAs */.u)(command, line))
                return place.launcher.launch(command);
            last = await (0,files/* makeTemporaryDirectory */.LN)('run-', parent);
            return place.launcher.launch({ ...(await counting(counter, command, last, place)), timeout: seconds });
        };
        const { name, gives } = place.launcher;
        try {
            await workload.run({
                ...place,
                launcher: { name, gives, launch, close: async () => place.launcher.close() },
            });
        }
        catch (error) {
            throw underCallgrind(error, what, seconds);
        }
        return read(counter, last, what);
    });
}
async function startUp(counter, workload, place) {
    const { argv, cwd, env } = workload.command(place);
    let file = '';
    const empty = (0,empty_program/* emptyProgram */.W)(argv, (ending) => (file = (0,paths/* join */.fj)(place.scratch, `empty${ending}`)));
    if (empty === undefined)
        return undefined;
    await (0,files/* writeText */.x3)(file, '');
    return {
        of: empty.of,
        key: JSON.stringify([counter.name, empty.argv, cwd, env]),
        count: async (seconds) => countEmpty(counter, { ...empty, cwd, env }, place, seconds),
    };
}
async function countEmpty(counter, { argv, of, cwd, env }, place, seconds) {
    return inFolder(place, async (folder) => {
        const inside = await (0,files/* makeTemporaryDirectory */.LN)('run-', folder);
        const [stdout, stderr] = [(0,paths/* join */.fj)(folder, 'stdout'), (0,paths/* join */.fj)(folder, 'stderr')];
        const command = { argv, cwd, env, timeout: seconds, stdout, stderr, outputLimit: 2 ** 20 };
        const exit = await place.launcher.launch(await counting(counter, command, inside, place));
        if (exit.code !== 0 || exit.ended !== 'by-itself') {
            throw new source/* RunFault */.u('exit', `${of} did not end well at ${place.side}`);
        }
        return (await read(counter, inside, of)).total;
    });
}
function callgrindInstrument(counter) {
    const { name, metric } = counter;
    return {
        name,
        metric,
        slowdown: 50,
        lacks: async (place) => lacks(counter, place),
        count: async (workload, place, seconds) => count(counter, workload, place, seconds),
        startUp: async (workload, place) => startUp(counter, workload, place),
    };
}

;// CONCATENATED MODULE: ./build/sources/instruments/allocator-calls.js
/** Instrument: how often a command asks C's allocator for memory, by the calls that callgrind counts. */


/**
 * Interpreters that cut small objects out of large blocks of their own are told to ask for each of them instead: only
 * then what the program allocates is what is counted.
 */
const unpooled = { PYTHONMALLOC: 'malloc', USE_ZEND_ALLOC: '0' };
const allocatorCalls = callgrindInstrument({
    name: 'allocations',
    metric: metric/* allocations */.iA,
    env: unpooled,
    count: (totals) => ({ total: totals.allocations }),
    none: 'it allocates nothing, or by an allocator of its own whose functions are not called `malloc` and so on',
});

;// CONCATENATED MODULE: ./build/sources/instruments/callgrind.js
/** Instrument: the number of instructions that a command executes. */


const callgrind = callgrindInstrument({
    name: 'callgrind',
    metric: metric/* instructions */.GA,
    count: ({ total, loading }) => ({ total, ...(loading === undefined ? {} : { loading }) }),
});

;// CONCATENATED MODULE: ./build/sources/instruments/index.js


const instruments = [callgrind, allocatorCalls];


/***/ }),

/***/ 85951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
/** The end of what a program printed, made safe to show: benchmarks print what they like. */
/** Characters after which a line is cut. */
const width = 200;
// Colours, cursor movements, window titles: CSI, OSC up to its end, and the two-character escapes.
const escapes = 
// oxlint-disable-next-line no-control-regex
/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|\u001B[ -/]*[0-~]/gu;
// Control characters, and those that reorder or hide text. A tab stays until it becomes a space.
const unsafe = /[\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;
function clean(line) {
    // A progress bar returns to the start of its line again and again: what stood there last is what a terminal shows.
    const shown = line.split('\r').findLast((part) => part !== '') ?? '';
    const plain = shown
        .replaceAll('\t', '  ')
        .replaceAll(unsafe, '')
        // Bytes that are not UTF-8 arrive as this character; one stands for all of a run.
        .replaceAll(/\uFFFD+/gu, '\uFFFD')
        .trimEnd();
    // Half a character is none.
    return plain.length > width ? `${plain.slice(0, width).replace(/\p{Cs}$/u, '')}…` : plain;
}
/** The last `count` lines that are not empty, without control characters and escapes, each cut to 200 characters. */
function lastLines(text, count) {
    return text
        .replaceAll(escapes, '')
        .split('\n')
        .slice(-20 * count)
        .map(clean)
        .filter((line) => line !== '')
        .slice(-count);
}


/***/ }),

/***/ 57481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ nextPiece),
/* harmony export */   x: () => (/* binding */ pathWords)
/* harmony export */ });
/** The paths that a command line names, as far as its text tells: arguments, and the words of a shell's text. Pure. */
const shells = /(?:^|[\\/])(?:sh|bash|dash|zsh|ksh|ash)$/u;
/**
 * The words of a command line that may be paths, unquoted and with variables of the environment filled in: every
 * word with a slash in it, the values of options (`--data=/x`) and assignments (`PATH=/x:/y`). What a shell would
 * compute (`$(…)`, globs) is left out. Words that have no slash are commands or plain text and are not paths.
 */
function pathWords(argv, env) {
    const [program = '', option = '', text = ''] = argv;
    const shell = shells.test(program) && /^-[a-z]*c$/u.test(option);
    const words = shell ? [program, ...shellWords(text, env), ...argv.slice(3)] : argv;
    return [...new Set(words.flatMap(pathsIn))];
}
/** A word itself, and the parts of `--option=value` and of `NAME=/a:/b`. */
function pathsIn(word) {
    const value = /^[\w.-]+=(.*)$/su.exec(word)?.[1];
    const parts = value === undefined ? [word] : [value, ...value.split(':')];
    return parts.filter((part) => /[/\\]/u.test(part));
}
/** Words of a shell's text in order, operators and comments left out; unknown expansions make a word drop out. */
function shellWords(text, env) {
    const words = [];
    let word;
    let known = true;
    const end = () => {
        if (word !== undefined && known)
            words.push(word);
        word = undefined;
        known = true;
    };
    for (let at = 0; at < text.length;) {
        const [piece, length, sure] = nextPiece({ text, env }, at, word === undefined);
        if (piece === undefined)
            end();
        else {
            word = (word ?? '') + piece;
            known = known && sure;
        }
        at += length;
    }
    end();
    return words;
}
const separators = /[\s;&|()<>]/u;
/** What stands at a place: a piece of a word, or (undefined) what ends one. */
function nextPiece({ text, env }, at, first) {
    const rest = text.slice(at);
    const char = rest[0] ?? '';
    if (separators.test(char))
        return [undefined, 1, true];
    if (char === '#' && first)
        return [undefined, rest.split('\n', 1)[0]?.length ?? 1, true];
    if (char === '\\')
        return rest[1] === '\n' ? ['', 2, true] : [rest[1] ?? '', 2, true];
    if (char === "'") {
        const close = rest.indexOf("'", 1);
        return close < 0 ? [rest.slice(1), rest.length, true] : [rest.slice(1, close), close + 1, true];
    }
    if (char === '"')
        return quoted({ text, env }, at);
    if (char === '~' && first && /^~(?:$|[/\s:])/u.test(rest))
        return [env['HOME'] ?? '~', 1, true];
    if (char === '$' || char === '`')
        return expansion({ text, env }, at);
    return [char, 1, !'*?['.includes(char)];
}
function quoted(reading, start) {
    const { text } = reading;
    let value = '';
    let sure = true;
    let at = start + 1;
    while (at < text.length && text[at] !== '"') {
        const char = text[at] ?? '';
        if (char === '$' || char === '`') {
            const [piece, length, known] = expansion(reading, at);
            value += piece ?? '';
            sure = sure && known;
            at += length;
        }
        else {
            const escaped = char === '\\' && /["\\$`]/u.test(text[at + 1] ?? '');
            value += escaped ? (text[at + 1] ?? '') : char;
            at += escaped ? 2 : 1;
        }
    }
    return [value, at + 1 - start, sure];
}
/** `$NAME` and `${NAME}` become their value; what the shell would have to compute is unknown. */
function expansion({ text, env }, at) {
    const rest = text.slice(at);
    const [whole, plain, braced] = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/u.exec(rest) ?? [];
    if (whole !== undefined)
        return [env[plain ?? braced ?? ''] ?? '', whole.length, true];
    if (rest.startsWith('$('))
        return ['', closing(rest) + 1, false];
    if (rest.startsWith('`'))
        return ['', rest.indexOf('`', 1) + 1 || rest.length, false];
    const other = /^\$(?:\{[^}]*\}|.)?/su.exec(rest)?.[0] ?? rest;
    return ['', other.length, false];
}
/** Where the parenthesis that opens at index 1 closes. */
function closing(text) {
    let depth = 0;
    for (let at = 1; at < text.length; at += 1) {
        if (text[at] === '(')
            depth += 1;
        if (text[at] === ')')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return text.length;
}


/***/ }),

/***/ 16474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z0: () => (/* binding */ prepareRun),
  KU: () => (/* binding */ resolveProcess),
  R3: () => (/* binding */ runProcess)
});

// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/system/platform.js
var platform = __webpack_require__(7625);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/system/resolve-inside.js
/** A folder that a configuration names relative to a root it must not leave. */



/** Looks, links followed, whether `way` from `root` is a folder within `root`. Not asynchronous: it takes microseconds. */
function resolveInside(root, way) {
    const path = (0,external_node_path_.resolve)(root, way);
    if (!(0,paths/* isWithin */.UO)(root, path))
        return { kind: 'outside' };
    if (path === root)
        return { kind: 'folder', path };
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return { kind: 'missing' };
    if (!stats.isDirectory())
        return { kind: 'not-a-folder' };
    return (0,paths/* isWithin */.UO)(external_node_fs_.realpathSync.native(root), external_node_fs_.realpathSync.native(path))
        ? { kind: 'folder', path }
        : { kind: 'outside' };
}

// EXTERNAL MODULE: ./build/system/shell.js
var shell = __webpack_require__(54846);
// EXTERNAL MODULE: ./build/sources/absent-files.js
var absent_files = __webpack_require__(95054);
// EXTERNAL MODULE: ./build/sources/in-place.js
var in_place = __webpack_require__(48960);
// EXTERNAL MODULE: ./build/sources/last-lines.js
var last_lines = __webpack_require__(85951);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(82364);
;// CONCATENATED MODULE: ./build/sources/run-process.js
/** Runs a command line in a side's copy to its end; whatever goes wrong becomes a message that names the run. */









/** Bytes of output above which a run is ended; a benchmark that prints this much measures its printing. */
const outputLimit = 64 * 2 ** 20;
/** Lines and bytes of output that a failure shows. */
const shownLines = 20;
const shownBytes = 32 * 1024;
const none = {};
const environments = new WeakMap();
/** The place's variables, then those that `pass-env` names, then the entry's own; one object per combination. */
function environmentOf({ place, surroundings, env = none }) {
    const ofPlace = environments.get(place) ?? new WeakMap();
    environments.set(place, ofPlace);
    const ofEntry = ofPlace.get(surroundings) ?? new Map();
    ofPlace.set(surroundings, ofEntry);
    const known = ofEntry.get(env);
    if (known !== undefined)
        return known;
    const merged = { ...place.env, ...(0,shell/* ownVariables */.u)(surroundings.passEnv), ...surroundings.env, ...env };
    ofEntry.set(env, merged);
    return merged;
}
const excuses = {
    outside: 'lies outside the repository',
    missing: 'does not exist in the copy that is measured',
    'not-a-folder': 'is not a folder',
};
/** What would be executed, and where. Throws a `RunFault` when the working directory is not a folder of the copy. */
function resolveProcess(request) {
    const { place, surroundings, what } = request;
    const inside = resolveInside(place.root, surroundings.workingDirectory);
    if (inside.kind !== 'folder') {
        const folder = JSON.stringify(surroundings.workingDirectory);
        throw new source/* RunFault */.u('unstarted', `${what} at ${place.side} could not be started: its working-directory ${folder} ${excuses[inside.kind]}`, [], inside.kind === 'missing' ? (0,absent_files/* absenceRemedy */.Y)(['no such file or directory']) : undefined);
    }
    return { argv: (0,shell/* argvOf */.U)(request.line), cwd: inside.path, env: environmentOf(request) };
}
/** A command line as one would type it, short enough for a message. */
function spell(line) {
    const text = typeof line === 'string'
        ? line
        : line.map((part) => (/^[\w./:=@%+,-]+$/u.test(part) ? part : JSON.stringify(part))).join(' ');
    return (0,last_lines/* lastLines */.w)(text.replaceAll(/\s+/gu, ' ').slice(0, 100), 1)[0] ?? '';
}
/** The last lines of both streams; half of them from each where both have that many. */
async function tailOf(stdout, stderr) {
    const [out, err] = await Promise.all([stdout, stderr].map(async (path) => (0,last_lines/* lastLines */.w)(await (0,files/* readTail */.Zr)(path, shownBytes), shownLines)));
    if (out === undefined || err === undefined)
        return [];
    const fromError = Math.min(err.length, Math.max(shownLines / 2, shownLines - out.length));
    const fromOutput = Math.min(out.length, shownLines - fromError);
    return [...out.slice(out.length - fromOutput), ...err.slice(err.length - fromError)];
}
/** How shells report that they could not run a command, and the signals that are worth a word. */
const exitCodes = new Map([
    [126, 'not executable'],
    [127, 'command not found'],
    [134, 'ended by SIGABRT'],
    [137, 'ended by SIGKILL, as when memory runs out'],
    [139, 'ended by SIGSEGV'],
]);
/** What went wrong, if anything did. */
function failure(exit, line, timeout) {
    if (exit.unstarted !== undefined)
        return ['unstarted', `could not be started: ${exit.unstarted}`];
    if (exit.ended === 'timeout') {
        return [
            'timeout',
            `did not end within ${timeout} s`,
            'If it is meant to take this long, raise its `timeout`.',
        ];
    }
    if (exit.ended === 'output-limit') {
        const limit = `${outputLimit / 2 ** 20} MiB`;
        return [
            'output-limit',
            `printed more than ${limit}`,
            'Let it print less, or send its output to /dev/null.',
        ];
    }
    if (exit.signal !== undefined)
        return ['exit', `was ended by ${exit.signal}`];
    if (exit.code === 0)
        return undefined;
    const meaning = typeof line === 'string' ? exitCodes.get(exit.code ?? 0) : undefined;
    return ['exit', `ended with exit code ${exit.code}${meaning === undefined ? '' : ` (${meaning})`}`];
}
/** Runs a command line to its end. Throws a `RunFault`, with the end of what it printed, unless it ends with code 0. */
async function runProcess(request) {
    const { line, place, surroundings, what } = request;
    const [stdout, stderr] = [(0,paths/* join */.fj)(place.scratch, 'stdout'), (0,paths/* join */.fj)(place.scratch, 'stderr')];
    const { timeout } = surroundings;
    const exit = await place.launcher.launch({
        ...resolveProcess(request),
        // How long the program waited for a processor is known of the process that was started, so no shell stays before it.
        ...(typeof line === 'string' && platform/* platform */.i !== 'win32' ? { argv: (0,shell/* argvOf */.U)((0,in_place/* inPlace */.z)(line)) } : {}),
        timeout,
        stdout,
        stderr,
        outputLimit,
    });
    const failed = failure(exit, line, timeout);
    if (failed === undefined)
        return { exit, stdout, stderr };
    const [code, how, remedy] = failed;
    const tail = exit.unstarted === undefined ? await tailOf(stdout, stderr) : [];
    throw new source/* RunFault */.u(code, `${what} at ${place.side} ${how}: ${spell(line)}`, tail, remedy ?? (0,absent_files/* absenceRemedy */.Y)([...tail, how]));
}
/** Runs the entry's `prepare` commands in order, untimed; a failure is told as theirs. */
async function prepareRun(place, surroundings) {
    for (const line of surroundings.prepare) {
        try {
            await runProcess({ line, place, surroundings, what: `prepare of "${surroundings.name}"` });
        }
        catch (error) {
            if (!(error instanceof source/* RunFault */.u))
                throw error;
            throw new source/* RunFault */.u('prepare', error.message, error.tail, error.remedy);
        }
    }
}


/***/ }),

/***/ 82364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ RunFault)
/* harmony export */ });
/** A run that gave no number. */
class RunFault extends Error {
    name = 'RunFault';
    code;
    /** The last lines of what it printed, control characters removed. */
    tail;
    remedy;
    constructor(code, text, tail = [], remedy) {
        super(text);
        this.code = code;
        this.tail = tail;
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 20953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isStartedAs)
/* harmony export */ });
/* harmony import */ var _system_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54846);
/* harmony import */ var _in_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48960);


const alike = (a, b) => a.length === b.length && a.every((word, index) => word === b[index]);
/** A shell's text is started with its program in the place of the shell, where that makes no other difference. */
function isStartedAs({ argv, cwd }, named) {
    if (cwd !== named.cwd)
        return false;
    const [, option = '', text = ''] = named.argv;
    const isText = option === '-c' && alike(named.argv, (0,_system_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .argvOf */ .U)(text));
    return alike(argv, named.argv) || (isText && alike(argv, (0,_system_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .argvOf */ .U)((0,_in_place_js__WEBPACK_IMPORTED_MODULE_0__/* .inPlace */ .z)(text))));
}


/***/ }),

/***/ 53749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ encodeRun),
/* harmony export */   _u: () => (/* binding */ namePattern),
/* harmony export */   am: () => (/* binding */ decodeRun),
/* harmony export */   rt: () => (/* binding */ runName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86758);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _model_json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74268);
/* harmony import */ var _model_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14518);
/* harmony import */ var _system_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94158);
/** The one form in which every store keeps a run: a line of JSON with a hash of its content. */





const family = 'benchline.run/';
const schema = `${family}1`;
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1);
/** The content; the names stand once per series and its values follow in order of measurement. */
const content = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    commit: text,
    branch: text.exactOptional(),
    at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        cpu: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        flags: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).exactOptional(),
        cores: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        memory: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        os: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        kernel: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        arch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        runtimes: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        image: text.exactOptional(),
        named: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
    }),
    workflow: text.exactOptional(),
    launcher: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    samples: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        benchmark: text,
        metric: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            name: text,
            unit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            better: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['lower', 'higher']),
            nature: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['exact', 'counted', 'noisy']),
        }),
        values: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative()).min(1),
    }))
        .min(1),
    nulls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ benchmark: text, metric: text, ratio: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), error: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative() }))
        .min(1)
        .exactOptional(),
});
/**
 * The text of a run, one line. Every number comes back bit for bit. Refuses (a `Fault`) what `decodeRun` would refuse,
 * so that nothing can be kept that cannot be read again.
 */
function encodeRun(run) {
    const samples = run.samples.map(({ benchmark, metric, values }) => ({
        benchmark,
        metric: { name: metric.name, unit: metric.unit, better: metric.better, nature: metric.nature },
        values: (0,_model_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSample */ .L)(benchmark, metric, values).values,
    }));
    const { suite, commit, branch, at, environment, workflow, launcher, nulls } = run;
    const { cpu, flags, cores, memory, os, kernel, arch, runtimes, image, named } = environment;
    const kept = {
        suite,
        commit,
        branch,
        at,
        environment: { cpu, flags: flags && [...flags], cores, memory, os, kernel, arch, runtimes, image, named },
        workflow,
        launcher,
        samples,
        nulls: nulls?.map(({ benchmark, metric, ratio, error }) => ({ benchmark, metric, ratio, error })),
    };
    const body = (0,_model_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .writeJson */ .GF)(kept, false);
    const line = `${opening(body)}${body}}\n`;
    decodeRun(line, 'the run to be kept');
    return line;
}
/**
 * The name under which a store keeps the text of a run: sorts by the time at which measuring began and is the same for
 * the same run, so that a run which is put twice is kept once.
 */
function runName(run, line) {
    const time = new Date(run.at).toISOString().replaceAll(/[-:]/gu, '');
    return `${time}-${(0,_system_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(line).slice(0, 16)}`;
}
/** What `runName` gives. */
const namePattern = /^[0-9]{8}T[0-9]{6}\.[0-9]{3}Z-[0-9a-f]{16}$/u;
const opening = (body) => `{"schema":"${schema}","sha256":"${(0,_system_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(body)}","run":`;
/** The run in a text that `encodeRun` made; anything else is a `Fault` that names the file and the reason. */
function decodeRun(line, file) {
    const read = (0,_model_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .Vh)(line);
    if ('problem' in read) {
        const { kind, text: reason, line: row, column } = read.problem;
        const position = {
            file,
            ...(row === undefined ? {} : { line: row }),
            ...(column === undefined ? {} : { column }),
        };
        throw refused(file, kind === 'truncated' ? 'truncated' : 'corrupt', reason, position);
    }
    const named = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).safeParse(read.value);
    if (!named.success || !named.data.schema.startsWith(family)) {
        throw refused(file, 'foreign', `it is not a run of Benchline (no "schema": "${schema}")`);
    }
    if (named.data.schema !== schema) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('store-newer', `${file} has the schema ${named.data.schema}, which this version does not know`, {
            remedy: 'Update Benchline to the version that wrote it.',
            position: { file },
        });
    }
    const start = opening('').length;
    const body = line.trimEnd().slice(start, -1);
    if (!line.startsWith(opening(body))) {
        throw refused(file, 'changed', 'its content does not match its hash: it was changed after it was written');
    }
    const checked = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ run: content }).safeParse(read.value);
    if (!checked.success) {
        const [issue] = checked.error.issues;
        const place = issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`;
        throw refused(file, 'corrupt', place);
    }
    const { samples, ...rest } = checked.data.run;
    return {
        ...rest,
        samples: samples.map(({ benchmark, metric, values }) => (0,_model_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSample */ .L)(benchmark, metric, values)),
    };
}
function refused(file, kind, reason, position = { file }) {
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)(`store-${kind}`, `${file} cannot be decoded: ${reason}`, {
        remedy: 'Restore the file from a copy, or take it away if its run may be lost; nothing was overwritten.',
        position,
    });
}


/***/ }),

/***/ 91396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ assetPath)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/** Files that are shipped beside the program: launchers, probes. */

/** The path of a shipped file; the bundler has already made a path of what is a URL in the sources. */
function assetPath(asset) {
    return typeof asset === 'string' ? asset : (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(asset);
}


/***/ }),

/***/ 37218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ monotonicSeconds),
/* harmony export */   v: () => (/* binding */ timestamp)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/** Clocks: the one that only moves forward, and the one on the wall. */

/** Seconds since an arbitrary moment; never goes backwards, whatever happens to the system's time. */
function monotonicSeconds() {
    return node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() / 1000;
}
/** Now, ISO 8601 in UTC. */
function timestamp() {
    return new Date().toISOString();
}


/***/ }),

/***/ 28562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ writeProgram),
/* harmony export */   LB: () => (/* binding */ namesInto),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   oe: () => (/* binding */ searchPath),
/* harmony export */   oq: () => (/* binding */ findExecutable),
/* harmony export */   pA: () => (/* binding */ searchPathName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67552);
/** Which file a command's name stands for: the first executable on PATH, as the shell finds it. */




const namesOnWindows = (name, env) => {
    const endings = (env['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD').split(';');
    const has = endings.some((ending) => name.toUpperCase().endsWith(ending.toUpperCase()));
    return has ? [name] : endings.map((ending) => name + ending.toLowerCase());
};
/** Whether a file is there that this user may execute; a folder is not one. */
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
/** What the variable is called in this environment: Windows writes it in any case. */
function searchPathName(env) {
    const windows = process.platform === 'win32';
    return Object.keys(env).find((name) => windows && name.toUpperCase() === 'PATH') ?? 'PATH';
}
/** The value of PATH. */
const searchPath = (env) => env[searchPathName(env)];
/** The absolute path of a command in this environment and folder, links not resolved; undefined if there is none. */
async function findExecutable(name, env, cwd) {
    const names = process.platform === 'win32' ? namesOnWindows(name, env) : [name];
    const direct = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name) || name.includes('/') || (process.platform === 'win32' && name.includes('\\'));
    const folders = direct ? [cwd] : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .searchFolders */ .c0)(searchPath(env), cwd);
    for (const folder of folders) {
        for (const candidate of names) {
            const path = direct ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, candidate) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, candidate);
            if (await isExecutable(path))
                return path;
        }
    }
    return undefined;
}
/** Names in a folder that stand for a file below one of `roots`, by themselves or as links; absolute real paths. */
async function namesInto(folder, roots) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => folder);
    const names = [];
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, entry.name);
        // Hundreds of links, each a few microseconds: to wait for each takes seconds on a machine that is busy.
        const real = entry.isSymbolicLink() ? (realPathNow(path) ?? path) : path;
        if (!entry.isDirectory() && roots.some((root) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, real)))
            names.push(entry.name);
    }
    return names;
}
function realPathNow(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/** Writes a script that can be executed, its folders too. */
async function writeProgram(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, 0o755);
}


/***/ }),

/***/ 98625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ credentialSettings)
/* harmony export */ });
/**
 * Sends the token with every request to its server and to no other. The empty value first takes back a header that
 * an earlier step left in the configuration: GitHub refuses a request with two.
 */
function credentialSettings({ server, token }) {
    const key = `http.${server.replace(/\/+$/u, '')}/.extraheader`;
    const secret = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${secret}`],
    ];
}


/***/ }),

/***/ 26175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   JG: () => (/* binding */ gitLine),
/* harmony export */   NO: () => (/* binding */ gitFault),
/* harmony export */   QC: () => (/* binding */ zeroSeparated),
/* harmony export */   aN: () => (/* binding */ lastWords)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36939);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72211);
/** Runs git: clean environment, no hooks, bounded output; what it refuses becomes a fault in its own words. */





/** Variables that point git at another repository, index or meaning of paths than the one we name. */
const redirecting = new Set(`GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_INDEX_VERSION GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
  GIT_COMMON_DIR GIT_NAMESPACE GIT_PREFIX GIT_IMPLICIT_WORK_TREE GIT_GRAFT_FILE GIT_SHALLOW_FILE
  GIT_NO_REPLACE_OBJECTS GIT_REPLACE_REF_BASE GIT_INTERNAL_SUPER_PREFIX GIT_CONFIG GIT_QUARANTINE_PATH
  GIT_LITERAL_PATHSPECS GIT_GLOB_PATHSPECS GIT_NOGLOB_PATHSPECS GIT_ICASE_PATHSPECS GIT_EXTERNAL_DIFF
  GIT_DIFF_OPTS GIT_ATTR_SOURCE GIT_DEFAULT_HASH GIT_LFS_SKIP_SMUDGE GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL
  GIT_AUTHOR_DATE GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL GIT_COMMITTER_DATE`.split(/\s+/u));
/**
 * What a user's configuration must not do to us: run programs, collect garbage, reach into submodules, stop. The
 * hooks' path also keeps git-lfs from installing its own, which it does whenever it runs.
 */
const settings = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'core.safecrlf=false',
    'submodule.recurse=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'advice.detachedHead=false',
    'advice.addEmbeddedRepo=false',
    'color.ui=false',
];
function environment(...more) {
    const kept = Object.entries(process.env).filter(([name]) => !redirecting.has(name.toUpperCase()));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_EDITOR: ':',
        ...Object.assign({}, ...more),
    };
}
/** Bytes of complaints that are kept; the end of them says why. */
const complaintLimit = 64 * 1024;
/** Milliseconds for git to take back what it was making before it is killed. */
const grace = 1000;
/** Ends git and the programs it started; resolves when it is gone. */
async function end(child, closed) {
    const send = (signal) => {
        try {
            if (child.pid !== undefined && (0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() !== 'win32')
                process.kill(-child.pid, signal);
            else
                child.kill(signal);
        }
        catch {
            // Gone already.
        }
    };
    send('SIGTERM');
    const timer = setTimeout(send, grace, 'SIGKILL');
    await closed.catch(() => { });
    clearTimeout(timer);
    send('SIGKILL');
}
/** Runs git to its end, whatever its exit code. Throws a `Fault` when there is no git or it prints too much. */
async function runGit(place, args, call = {}) {
    const limit = call.limit ?? 256 * 2 ** 20;
    let child;
    let interrupted = false;
    let closed = Promise.resolve(0);
    const release = call.undoing?.undo(async () => {
        interrupted = true;
        if (child !== undefined)
            await end(child, closed);
    });
    const out = [];
    const complaints = [];
    let [size, complained] = [0, 0];
    try {
        const config = [...settings, ...(place.config ?? []), ...(call.config ?? [])];
        const started = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...config.flatMap((setting) => ['-c', setting]), ...args], {
            cwd: place.cwd,
            env: environment(place.env, call.env),
            stdio: ['pipe', 'pipe', 'pipe'],
            // A group of its own, so that Ctrl-C on the terminal leaves the end of it to us, in our order.
            detached: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() !== 'win32',
            windowsHide: true,
        });
        child = started;
        started.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size <= limit)
                out.push(chunk);
            else
                started.kill('SIGKILL');
        });
        started.stderr.on('data', (chunk) => {
            complaints.push(chunk);
            complained += chunk.length;
            while (complained - (complaints[0]?.length ?? 0) > complaintLimit) {
                complained -= complaints.shift()?.length ?? 0;
            }
        });
        closed = new Promise((resolve, reject) => {
            started.once('error', reject);
            started.once('close', (code) => resolve(code ?? -1));
        });
        // Git may end without reading all of it, which is no fault of its own.
        started.stdin.on('error', () => { });
        started.stdin.end(call.input ?? '');
        const code = await closed;
        if (interrupted)
            throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .D)('interrupted', `git ${args[0]} was interrupted`);
        if (size > limit) {
            throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .D)('git-failed', `git ${args[0]} printed more than ${limit} bytes`);
        }
        const bytes = Buffer.concat(out);
        return {
            code,
            stdout: bytes.toString('utf8'),
            bytes,
            stderr: Buffer.concat(complaints).toString('utf8'),
        };
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) !== 'ENOENT')
            throw error;
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(place.cwd))
            throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .D)('no-folder', `there is no folder ${place.cwd}`);
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .D)('missing-git', 'git is not on PATH, and Benchline finds base and head with it', {
            remedy: 'install git 2.33 or later',
        });
    }
    finally {
        release?.();
    }
}
/** What git says when it is told to ask git-lfs, and there is none. */
const lfsMissing = /git-lfs[^\n]*: (?:command )?not found|cannot run git-lfs/u;
/** What git said last, without its hints and without the user and password that an address may hold. */
function lastWords({ stderr, code }) {
    const said = stderr
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('hint:'))
        .slice(-6)
        .map((line) => line.trimEnd().replaceAll(/(?<=\b[\w+.-]+:\/\/)[^/@\s]*@/gu, ''))
        .join('\n');
    return said === '' ? `exit code ${code}` : said;
}
/** A failure of git, told in its own last words. */
function gitFault(args, result) {
    const { stderr } = result;
    if (lfsMissing.test(stderr)) {
        const path = /^fatal: (.*): (?:clean|smudge) filter/mu.exec(stderr)?.[1] ?? 'the files that are kept with it';
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .D)('missing-git-lfs', `git-lfs is not installed, and git needs it for ${path}`, {
            remedy: 'install git-lfs',
        });
    }
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .D)('git-failed', `git ${args[0]} failed: ${lastWords(result)}`);
}
/** Runs git and gives what it printed; throws a `Fault` for an exit code that is no answer. */
async function git(place, args, call = {}) {
    const result = await runGit(place, args, call);
    if (!(call.accept ?? [0]).includes(result.code))
        throw gitFault(args, result);
    return result.stdout;
}
/** Runs git and gives the one line it printed; undefined when it printed none. */
async function gitLine(place, args, call = {}) {
    const text = await git(place, args, call);
    return text === '' ? undefined : text.replace(/\n$/u, '');
}
/** The parts of an answer that was asked for with `-z`. */
function zeroSeparated(text) {
    return text.split('\0').slice(0, -1);
}


/***/ }),

/***/ 57949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withPrivateRepository)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67552);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26175);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54906);
/** A bare repository of our own for a moment: what is fetched there changes nothing of what the user sees. */



/**
 * Makes an empty repository in a folder of this run, with the object format of the user's, and removes it after
 * `work`. Git runs in the user's root folder, so that the address of a remote may be a relative path.
 */
async function withPrivateRepository(repository, undoing, work) {
    const folder = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeRunFolder */ .GU)(repository, undoing);
    try {
        const format = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(repository.git, ['rev-parse', '--show-object-format'])) ?? 'sha1';
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder.path, 'store.git');
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({ cwd: folder.path }, [
            'init',
            '--quiet',
            '--bare',
            '--template=',
            `--object-format=${format}`,
            path,
        ]);
        return await work({
            git: { ...repository.git, env: { ...repository.git.env, GIT_DIR: path } },
            folder: folder.path,
        });
    }
    finally {
        await folder.remove();
    }
}


/***/ }),

/***/ 49009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ readRemote),
/* harmony export */   iy: () => (/* binding */ remoteName),
/* harmony export */   xy: () => (/* binding */ remoteAlias)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26175);
/** The repository's remote, and what git must be told to reach it from a repository of our own. */

/** What the remote is called in a repository of our own. */
const remoteAlias = 'store';
/** `origin`, or the only remote there is. */
async function remoteName(repository) {
    const names = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository.git, ['remote'])).split('\n').filter((name) => name !== '');
    return names.includes('origin') || names.length !== 1 ? names.find((name) => name === 'origin') : names[0];
}
/** How to connect; settings of the user and the machine hold everywhere, these only in the repository. */
const connecting = /^(?:(?:http|credential|ssh|protocol)\.|core\.(?:sshcommand|askpass|gitproxy)$)/u;
/** Settings of a remote that say how to reach it, beside its address. */
const ofRemote = ['proxy', 'proxyauthmethod', 'uploadpack', 'receivepack', 'serveroption', 'vcs'];
/** Looks the remote up; undefined where there is none, or several and none called `origin`. */
async function readRemote(repository) {
    const name = await remoteName(repository);
    if (name === undefined)
        return undefined;
    const [url = '', pushUrl = '', listed] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLine */ .JG)(repository.git, ['remote', 'get-url', name]),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLine */ .JG)(repository.git, ['remote', 'get-url', '--push', name]),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository.git, ['config', '--list', '--show-scope', '-z']),
    ]);
    const parts = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroSeparated */ .QC)(listed);
    const settings = [
        [`remote.${remoteAlias}.url`, url],
        ...(pushUrl === url ? [] : [[`remote.${remoteAlias}.pushurl`, pushUrl]]),
    ];
    for (let index = 0; index + 1 < parts.length; index += 2) {
        const [scope = '', entry = ''] = parts.slice(index, index + 2);
        if (scope !== 'local' && scope !== 'worktree')
            continue;
        const end = entry.indexOf('\n');
        // A key without a value is a switch that is on.
        const [key, value] = end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
        const own = ofRemote.find((word) => key === `remote.${name}.${word}`);
        if (own !== undefined)
            settings.push([`remote.${remoteAlias}.${own}`, value]);
        else if (connecting.test(key))
            settings.push([key, value]);
    }
    return { name, address: url.replace(/(?<=^[\w+.-]+:\/\/)[^/@]*@/u, ''), settings };
}


/***/ }),

/***/ 44803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isPopulated),
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72211);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67552);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26175);
/** Finds the repository around a folder and says where its parts lie. */




/** `worktree add --lock --reason` came with 2.33. */
const oldest = [2, 33];
async function requireVersion(place) {
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(place, ['--version']);
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/u.exec(text) ?? [];
    const [left, right] = [Number(major), Number(minor)];
    if (left > oldest[0] || (left === oldest[0] && right >= oldest[1]))
        return;
    throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('old-git', `${text.trim()} is too old: Benchline needs ${oldest.join('.')} or later`, {
        remedy: `install git ${oldest.join('.')} or later`,
    });
}
/**
 * Git refuses a repository of another user, because its configuration could run programs. That is the user's
 * protection and stays, with one exception: the workspace of a GitHub job, which the runner itself fills, often as
 * another user than the job's container. It is trusted for our own calls only; no configuration is written.
 */
async function trusted(cwd, refusal) {
    const workspace = process.env['GITHUB_ACTIONS'] === 'true' ? process.env['GITHUB_WORKSPACE'] : undefined;
    const line = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitLine */ .JG)({ cwd, config: ['safe.directory=*'] }, ['rev-parse', '--show-toplevel']);
    const root = line ?? cwd;
    const real = workspace === undefined || workspace === '' ? undefined : await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(workspace);
    if (real !== undefined && (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(real, (await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(root)) ?? root)) {
        return { cwd, config: [`safe.directory=${root}`] };
    }
    const said = refusal.stderr.split('\n')[0] ?? '';
    throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('dubious-ownership', `the repository belongs to another user; git says: ${said}`, {
        remedy: `if you trust it, run: git config --global --add safe.directory '${root}'`,
    });
}
async function findPlace(cwd) {
    const args = ['rev-parse', '--is-bare-repository', '--is-inside-work-tree'];
    let place = { cwd };
    let result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(place, args);
    if (result.code !== 0 && /dubious ownership|unsafe repository/u.test(result.stderr)) {
        place = await trusted(cwd, result);
        result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(place, args);
    }
    if (result.code !== 0 && result.stderr.includes('not a git repository')) {
        throw (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('not-a-repository', `${cwd} is not in a git repository`, {
            remedy: 'run Benchline in a clone of the repository, or make one with: git init',
        });
    }
    if (result.code !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFault */ .NO)(args, result);
    const [bare, inside] = result.stdout.split('\n');
    if (inside === 'true')
        return place;
    throw bare === 'true'
        ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bare-repository', `${cwd} is a bare repository: there is no working tree to measure`, {
            remedy: 'run Benchline in a clone of it, or in a work tree made with: git worktree add',
        })
        : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('outside-work-tree', `${cwd} lies inside a git directory, not in a working tree`, {
            remedy: 'run Benchline in the working tree',
        });
}
/** Opens the repository around `cwd`. Throws a `Fault` where there is none, or none with a work tree. */
async function openRepository(cwd) {
    await requireVersion({ cwd });
    const place = await findPlace(cwd);
    const ask = async (...args) => (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitLine */ .JG)(place, ['rev-parse', '--path-format=absolute', ...args])) ?? '';
    const [top, common, own] = await Promise.all([
        ask('--show-toplevel'),
        ask('--git-common-dir'),
        ask('--git-dir'),
    ]);
    const [root = top, gitDirectory = common, ownDirectory = own, here = cwd] = await Promise.all([top, common, own, cwd].map(_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye));
    return {
        root,
        gitDirectory,
        ownDirectory,
        subdirectory: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relative */ .V8)(root, here),
        git: { ...place, cwd: root },
    };
}
/** Whether a folder is the root of a populated submodule, or of a repository that lies in another one. */
async function isPopulated(folder) {
    return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(folder, '.git'))) !== undefined;
}


/***/ }),

/***/ 54906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GU: () => (/* binding */ makeRunFolder),
  VC: () => (/* binding */ readNote),
  UG: () => (/* binding */ removeRunFolder),
  t0: () => (/* binding */ runFolderName),
  XR: () => (/* binding */ temporaryFolders)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/owner.js
var system_owner = __webpack_require__(69839);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/system/git/remove-folder.js
/** Removes a folder whatever `setup` left in it: read-only folders too, as package caches make them. */



async function makeWritable(folder) {
    if (!(await (0,promises_.lstat)(folder)).isDirectory())
        return;
    await (0,promises_.chmod)(folder, 0o700);
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        if (entry.isDirectory())
            await makeWritable((0,paths/* join */.fj)(folder, entry.name));
    }
}
const remove = (folder) => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
/** Removes the folder with everything in it; why it could not, or undefined when it is gone. */
async function removeFolder(folder) {
    try {
        await remove(folder).catch(async () => {
            await makeWritable(folder);
            await remove(folder);
        });
        return undefined;
    }
    catch (error) {
        if ((0,files/* errorCode */.CA)(error) === 'ENOENT')
            return undefined;
        return error instanceof Error ? error.message : String(error);
    }
}

// EXTERNAL MODULE: ./build/system/git/worktree.js
var worktree = __webpack_require__(72910);
;// CONCATENATED MODULE: ./build/system/git/run-folder.js
/** The private folder of one run in the system's temporary folder: everything that is made lies in it. */










const noteSchema = schemas/* object */.Ikc({ owner: system_owner/* ownerSchema */.$K, gitDirectories: schemas/* array */.YOg(schemas/* string */.YjP()) });
const noteName = 'owner.json';
/** What run folders are called. */
const runFolderName = /^benchline-[0-9a-f]{12}$/u;
/** The owner file of a run folder; undefined when it is not there or was not written to its end. */
async function readNote(folder) {
    try {
        return noteSchema.safeParse(JSON.parse((await (0,files/* readText */.yR)((0,paths/* join */.fj)(folder, noteName))) ?? '')).data;
    }
    catch {
        return undefined;
    }
}
/**
 * Removes a run folder, its owner file last: git that outlived its master may still write into it, and what it writes
 * must not be left without a word of whose it was. Why it could not, or undefined when it is gone.
 */
async function removeRunFolder(folder) {
    const file = (0,paths/* join */.fj)(folder, noteName);
    const note = await (0,files/* readText */.yR)(file).catch(() => undefined);
    if (note === undefined)
        return removeFolder(folder);
    for (const name of await (0,files/* listDirectory */.KG)(folder)) {
        const why = name === noteName ? undefined : await removeFolder((0,paths/* join */.fj)(folder, name));
        if (why !== undefined)
            return why;
    }
    try {
        (0,external_node_fs_.unlinkSync)(file);
        (0,external_node_fs_.rmdirSync)(folder);
        return undefined;
    }
    catch (error) {
        if ((0,files/* errorCode */.CA)(error) === 'ENOENT')
            return undefined;
        (0,external_node_fs_.writeFileSync)(file, note);
        return error instanceof Error ? error.message : String(error);
    }
}
/** The folders in which run folders may lie, the one that new ones are made in first. */
async function temporaryFolders() {
    const runner = process.env['RUNNER_TEMP'];
    const named = [runner === '' ? undefined : runner, (0,external_node_os_.tmpdir)()].filter((folder) => folder !== undefined);
    const [first, ...rest] = (await Promise.all(named.map(files/* realPath */.Ye))).filter((path) => path !== undefined);
    if (first !== undefined)
        return [first, ...rest.filter((path) => path !== first)];
    throw (0,finding/* fault */.D)('no-temporary-folder', `the folder for temporary files is not there: ${named.join(', ')}`, {
        remedy: 'set TMPDIR to a folder that exists',
    });
}
/**
 * Makes a run folder. It must not lie inside the repository: programs look for packages and settings in the
 * folders above theirs, and the copies would find the user's own there.
 */
async function makeRunFolder(repository, undoing) {
    const [parent] = await temporaryFolders();
    if ((0,paths/* isWithin */.UO)(repository.root, parent)) {
        throw (0,finding/* fault */.D)('temporary-inside', `the folder for temporary files, ${parent}, lies in the repository`, {
            remedy: 'set TMPDIR (in a GitHub job RUNNER_TEMP) to a folder outside it',
        });
    }
    const path = (0,paths/* join */.fj)(parent, `benchline-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    const owner = (0,system_owner/* currentOwner */.Hf)();
    const gitDirectories = new Set();
    const note = () => {
        // Renamed into place: whoever sweeps meanwhile finds the old note or the new one, never half of one.
        const draft = (0,paths/* join */.fj)(path, `${noteName}.draft`);
        (0,external_node_fs_.writeFileSync)(draft, JSON.stringify({ owner, gitDirectories: [...gitDirectories] }));
        (0,external_node_fs_.renameSync)(draft, (0,paths/* join */.fj)(path, noteName));
    };
    const removeAll = async () => {
        // The records first: they are few, and an interrupted removal must not leave a lock in the repository.
        for (const gitDirectory of gitDirectories)
            await (0,worktree/* removeRecords */.DR)(gitDirectory, path);
        const why = await removeRunFolder(path);
        if (why === undefined)
            return [];
        const text = `the temporary folder ${path} could not be removed: ${why}`;
        return [{ code: 'left-behind', severity: 'warning', text, remedy: 'remove it by hand' }];
    };
    const release = undoing.undo(async () => {
        await removeAll();
    });
    try {
        (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
        note();
    }
    catch (error) {
        release();
        await removeFolder(path);
        const why = error instanceof Error ? error.message : String(error);
        throw (0,finding/* fault */.D)('no-temporary-folder', `nothing can be written to ${parent}, the folder for temporary files: ${why}`, {
            remedy: 'make room in it, or set TMPDIR (in a GitHub job RUNNER_TEMP) to a folder that can be written to',
        });
    }
    return {
        path,
        owner,
        involve(gitDirectory) {
            if (gitDirectories.has(gitDirectory))
                return;
            gitDirectories.add(gitDirectory);
            note();
        },
        async remove() {
            const findings = await removeAll();
            release();
            return findings;
        },
    };
}


/***/ }),

/***/ 84711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ fetchFrom),
  I: () => (/* binding */ pushTo)
});

// EXTERNAL MODULE: ./build/system/pause.js
var pause = __webpack_require__(88930);
;// CONCATENATED MODULE: ./build/system/git/config-environment.js
/** Settings for single git commands by environment: command lines are everybody's to read, and files stay behind. */
/** Variables that give git these settings, after those that `env` gives it already. */
function configEnvironment(settings, env = process.env) {
    const count = Number(env['GIT_CONFIG_COUNT'] ?? 0);
    const start = Number.isSafeInteger(count) && count > 0 ? count : 0;
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${start + index}`, key],
        [`GIT_CONFIG_VALUE_${start + index}`, value],
    ]);
    return Object.fromEntries([...pairs, ['GIT_CONFIG_COUNT', String(start + settings.length)]]);
}

// EXTERNAL MODULE: ./build/system/git/git.js
var git = __webpack_require__(26175);
;// CONCATENATED MODULE: ./build/system/git/transfer.js
/** Fetching from a remote and pushing to it, with what can go wrong as answers. */



/** What tells of a bad moment rather than a bad remote. */
const passing = /HTTP 5\d\d|returned error: (?:429|5\d\d)|early EOF|unexpected disconnect|hung up unexpectedly|connection reset|timed out|Operation too slow/iu;
const ownDisk = /^(?!remote:).*(?:No space left on device|Read-only file system|Disk quota exceeded|File too large|unable to (?:write|create) (?:loose|temporary|'))/mu;
/** Attempts at reaching a remote that has a bad moment. */
const attempts = 4;
async function reach({ place, settings, undoing }, args, input = '') {
    // A server that sends nothing for half a minute is gone.
    const patience = [
        ['http.lowSpeedLimit', '1'],
        ['http.lowSpeedTime', '30'],
        ['protocol.version', '2'],
    ];
    const env = configEnvironment([...patience, ...settings]);
    for (let attempt = 1;; attempt += 1) {
        const result = await (0,git/* runGit */.EO)(place, args, { env, input, undoing });
        if (result.code === 0 || attempt === attempts || !passing.test(result.stderr))
            return result;
        await (0,pause/* pause */.v)(attempt, 0.5);
    }
}
const failure = (result) => ({
    kind: 'failed',
    why: (0,git/* lastWords */.aN)(result),
    here: ownDisk.test(result.stderr),
});
/**
 * Fetches; writes no FETCH_HEAD, tags or remote-tracking branches that `refspecs` do not name. With `objects` (full
 * names, of any kind) all of them come in one request.
 */
async function fetchFrom(line, what) {
    const { refspecs = [], objects, depth, filter } = what;
    const args = [
        // What is asked for by name is not here: nothing has to be negotiated.
        ...(objects === undefined ? [] : ['-c', 'fetch.negotiationAlgorithm=noop']),
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-auto-maintenance',
        '--no-recurse-submodules',
        '--refmap=',
        ...(depth === undefined ? [] : [`--depth=${depth}`]),
        ...(filter === undefined ? [] : [`--filter=${filter}`]),
        ...(objects === undefined ? [] : ['--stdin']),
        line.remote,
        ...refspecs,
    ];
    // A remote that is known to give parts only: git need not write that into a configuration.
    const settings = filter === undefined
        ? line.settings
        : [
            ...line.settings,
            [`remote.${line.remote}.promisor`, 'true'],
            [`remote.${line.remote}.partialclonefilter`, filter],
        ];
    const result = await reach({ ...line, settings }, args, objects?.map((id) => `${id}\n`).join(''));
    if (result.code === 0)
        return { kind: 'fetched' };
    if (result.stderr.includes("couldn't find remote ref"))
        return { kind: 'absent' };
    return failure(result);
}
const lock = /cannot lock|failed to lock|incorrect old value|already exists|but expected|reference conflict|failed to update ref/iu;
const forbidden = /returned error: 40[13]|Authentication failed|could not read Username|denied|not granted|read-only/u;
/** Pushes a commit to a branch, which must not lose anything by it. */
async function pushTo(line, commit, branch, { pretend = false } = {}) {
    const args = ['push', '--porcelain', '--no-verify', '--no-thin', '--no-signed', '--no-follow-tags'];
    const result = await reach(line, [
        ...args,
        ...(pretend ? ['--dry-run'] : []),
        line.remote,
        `${commit}:refs/heads/${branch}`,
    ]);
    const [, flag, summary = ''] = /^([ +\-*=!])\t[^\t]*\t(.*)$/mu.exec(result.stdout) ?? [];
    if (result.code === 0)
        return { kind: 'pushed' };
    if (flag !== '!') {
        const { why, ...rest } = failure(result);
        return forbidden.test(result.stderr) ? { kind: 'refused', why } : { ...rest, why };
    }
    if (/^\[(?:rejected|remote failure)\]/u.test(summary) || lock.test(summary))
        return { kind: 'raced' };
    const words = (0,git/* lastWords */.aN)({ ...result, stderr: result.stderr.replaceAll(/^(?:error|To) .*\n?/gmu, '') });
    const said = words.startsWith('exit code') ? '' : `\n${words}`;
    return { kind: 'refused', why: `${summary.replace(/^\[remote rejected\] \((.*)\)$/u, '$1')}${said}` };
}


/***/ }),

/***/ 72910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ worktreeRecords),
/* harmony export */   DR: () => (/* binding */ removeRecords),
/* harmony export */   l: () => (/* binding */ addWorktree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72211);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69839);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67552);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26175);
/** Git's record of the work trees that Benchline made: whose they are, and how they are taken back. */






const lockSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ owner: _owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerSchema */ .$K, folder: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
const mark = 'in use by benchline ';
/** Reads a lock; undefined where it is not one of ours. */
function readLock(text) {
    if (text === undefined || !text.startsWith(mark))
        return undefined;
    try {
        return lockSchema.safeParse(JSON.parse(text.slice(mark.length))).data;
    }
    catch {
        return undefined;
    }
}
/**
 * Adds a work tree without files at `path`. It is locked from its first moment, so that `git worktree prune` leaves
 * it alone and the next start can tell whose it is, even when the run folder has vanished.
 */
async function addWorktree(place, path, commit, owner, folder, undoing) {
    const lock = { owner, folder };
    const reason = `${mark}${JSON.stringify(lock)}`;
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(place, ['worktree', 'add', '--quiet', '--detach', '--no-checkout', '--lock', '--reason', reason, path, commit], { undoing });
}
/** What git knows of work trees in this git directory. */
async function worktreeRecords(gitDirectory) {
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(gitDirectory, 'worktrees');
    return Promise.all((await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listDirectory */ .KG)(folder)).map(async (name) => {
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(folder, name);
        const [lock, tree] = await Promise.all([(0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(path, 'locked')), (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(path, 'gitdir'))]);
        return { path, lock: readLock(lock), tree: tree?.replace(/\n$/u, '') };
    }));
}
/** Takes back the records of this git directory that belong to a run folder. */
async function removeRecords(gitDirectory, folder) {
    for (const { path, lock, tree } of await worktreeRecords(gitDirectory)) {
        if (lock?.folder === folder || (tree !== undefined && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(folder, tree)))
            await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .removeTree */ .dM)(path);
    }
    // Git removes the last empty one as well; a full one stays.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(gitDirectory, 'worktrees')).catch(() => { });
}


/***/ }),

/***/ 69839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ ownerSchema),
/* harmony export */   Hf: () => (/* binding */ currentOwner),
/* harmony export */   c_: () => (/* binding */ lifeOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/** Which process made something, so that another one can tell later whether it still lives. */




/** A process that cannot be mistaken for a later one of the same number. Unknown parts are empty. */
const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive(),
    /** When the process started, in whatever form the system tells it: compared only. */
    started: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The boot of the machine during which it runs. */
    boot: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    host: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The process number space (a container has its own), within which `pid` means something. */
    space: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** Runs a small system program; empty where there is none or it fails. */
function ask(program, ...argv) {
    try {
        const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)(program, argv, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    }
    catch {
        return '';
    }
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8').trim();
    }
    catch {
        return '';
    }
}
function processSpace() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid');
    }
    catch {
        return '';
    }
}
/** State letter and start time (fields 3 and 22 of `man 5 proc`); the name before them may hold spaces and brackets. */
function linuxProcess(pid) {
    const text = read(`/proc/${pid}/stat`);
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, started] = [fields[0], fields[19]];
    return state === undefined || started === undefined ? undefined : { state, started };
}
/** Start time of a process; empty when it cannot be told, undefined when the process is over. */
function startOf(pid) {
    if (!exists(pid))
        return undefined;
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() === 'linux') {
        const found = linuxProcess(pid);
        if (found === undefined)
            return exists(pid) ? '' : undefined;
        // A zombie has ended; only its parent has not asked yet.
        return ['Z', 'X', 'x'].includes(found.state) ? undefined : found.started;
    }
    return (0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() === 'win32' ? '' : ask('ps', '-o', 'lstart=', '-p', String(pid));
}
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Forbidden to signal it means that it is there.
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
function bootOf() {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() === 'linux')
        return read('/proc/sys/kernel/random/boot_id');
    return (0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() === 'darwin' ? ask('sysctl', '-n', 'kern.bootsessionuuid') : '';
}
let own;
/** The owner that this process is. */
function currentOwner() {
    own ??= {
        pid: process.pid,
        started: startOf(process.pid) ?? '',
        boot: bootOf(),
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
        space: processSpace(),
    };
    return own;
}
/**
 * Whether an owner still runs. `unknown` where this machine cannot see it: another host on a shared disk, or
 * another container. A process number that was given out again is recognised by its start time.
 */
function lifeOf(owner) {
    const self = currentOwner();
    if (owner.boot !== self.boot)
        return owner.host === self.host ? 'dead' : 'unknown';
    if (owner.boot === '' && owner.host !== self.host)
        return 'unknown';
    if (owner.space !== self.space)
        return 'unknown';
    const started = startOf(owner.pid);
    if (started === undefined)
        return 'dead';
    return started === '' || owner.started === '' || started === owner.started ? 'alive' : 'dead';
}


/***/ }),

/***/ 88930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Waiting before something is tried again. */
/**
 * Waits a random part of a span that doubles with every attempt (counted from 0), so that those who collided once do
 * not meet again: exponential back-off with full jitter. `first` and `most` are seconds.
 */
async function pause(attempt, first = 0.1, most = 4) {
    const milliseconds = 1000 * Math.random() * Math.min(most, first * 2 ** attempt);
    await new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}


/***/ }),

/***/ 7625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ platform)
/* harmony export */ });
/** The system that Benchline runs on, as Node names it: `linux`, `darwin`, `win32`. */
const platform = process.platform;


/***/ }),

/***/ 54846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ argvOf),
/* harmony export */   u: () => (/* binding */ ownVariables)
/* harmony export */ });
/** What executes a line of shell, and what of the user's variables an entry may name. */
/** The arguments that run a command line here: a string goes to the system's shell, a list is executed as it is. */
function argvOf(line) {
    if (typeof line !== 'string')
        return line;
    return process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', line] : ['/bin/sh', '-c', line];
}
/** The variables of these names that are set for Benchline itself; a name that is not set is left out. */
function ownVariables(names, all = process.env) {
    const found = names.map((name) => [name, all[name]]);
    return Object.fromEntries(found.filter((entry) => entry[1] !== undefined));
}


/***/ })

};
