export const id = 396;
export const ids = [396];
export const modules = {

/***/ 6396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ renderPicture)
});

// EXTERNAL MODULE: ./build/reports/blame.js
var blame = __webpack_require__(82587);
// EXTERNAL MODULE: ./build/reports/source-link.js
var source_link = __webpack_require__(53680);
// EXTERNAL MODULE: ./build/reports/columns.js
var columns = __webpack_require__(73027);
// EXTERNAL MODULE: ./build/model/scale.js
var model_scale = __webpack_require__(33460);
;// CONCATENATED MODULE: ./build/reports/amounts.js

function amount(value, unit) {
    if (value === 0)
        return '0';
    // 0.9999 ms is told as 1.00 ms, not as 1,000 µs.
    const rounded = Math.abs(Number(value.toPrecision(3)));
    const scale = (0,model_scale/* scaleFor */.E)(unit, [rounded]);
    return `${scale.format(rounded)} ${scale.unit}`.trim();
}
function signed(value, unit) {
    return `${value > 0 ? '+' : value < 0 ? '−' : '±'}${amount(value, unit)}`;
}
/** `120 → 310 ms`: both in one unit. */
function fromTo({ base, head }, unit) {
    const scale = (0,model_scale/* scaleFor */.E)(unit, [base, head]);
    return `${scale.format(base)} → ${scale.format(head)} ${scale.unit}`.trim();
}
/** `+190 ms (+180 … +200)`: with its interval, where there is one. */
function changeWords({ change: { value, low, high } }, unit) {
    const span = low === undefined || high === undefined ? '' : ` (95 %: ${signed(low, unit)} … ${signed(high, unit)})`;
    return `${signed(value, unit)}${span}`;
}
/** Why it has its colour. */
function standingWords({ standing, p, base, head }, exact) {
    if (base === head && standing !== 'untested')
        return 'unchanged';
    if (standing === 'untested')
        return 'too few runs for a test: this may be noise';
    const sure = exact ? 'counted exactly' : `p = ${Number((p ?? 1).toPrecision(2))}`;
    if (standing === 'changed')
        return p === undefined && !exact ? 'significant' : exact ? sure : `significant, ${sure}`;
    return p === undefined || exact ? 'noise' : `noise, ${sure}`;
}

;// CONCATENATED MODULE: ./build/reports/flame-layout.js
/** Narrower boxes cannot be seen. */
const narrowest = 0.4;
/**
 * The root is as wide as asked for. A box is as wide as its children and the larger of what base and head spend in it itself, so
 * that whatever one side alone has is there, and children always lie within their parents.
 */
function layOut(root, width) {
    const sized = sizeOf(root);
    const boxes = [];
    const put = ({ node, size, children }, x, depth) => {
        const wide = sized.size > 0 ? (size / sized.size) * width : width;
        if (wide < narrowest && depth > 0)
            return;
        boxes.push({ node, x, width: wide, depth });
        let next = x;
        for (const child of children) {
            put(child, next, depth + 1);
            next += sized.size > 0 ? (child.size / sized.size) * width : 0;
        }
    };
    put(sized, 0, 0);
    return boxes;
}
function sizeOf(node) {
    const children = node.children.map(sizeOf);
    const beneath = (side) => node.children.reduce((sum, child) => sum + child[side], 0);
    const own = Math.max(0, node.base - beneath('base'), node.head - beneath('head'));
    return { node, size: children.reduce((sum, { size }) => sum + size, own), children };
}

// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
;// CONCATENATED MODULE: ./build/reports/markup.js
/** Data as text of HTML and SVG: nothing in it is a tag, an entity or the end of an attribute. */

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const escaped = (text) => text.replaceAll(/[&<>"']/gu, (mark) => entities[mark] ?? '');
/** One line without anything that acts. */
const markup = (text, longest) => escaped((0,reports_escape/* plainText */.wh)(text, longest));
/** A name; one that shows nothing is shown as such. */
const markupName = (name, longest) => escaped((0,reports_escape/* plainName */.MH)(name, longest));
/** Longer lines of source are cut. */
const longestLine = 240;
/** A line of source with its white space; characters that would turn its order or hide in it are seen as such. */
function markupSource(line) {
    const plain = line
        .slice(0, longestLine)
        .replaceAll('\t', '    ')
        .replaceAll(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, '\uFFFD')
        .replaceAll(/(?![\u200C\u200D])\p{Cf}/gu, '\uFFFD')
        .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
        .trimEnd();
    return `${escaped(plain)}${line.length > longestLine ? '…' : ''}`;
}

;// CONCATENATED MODULE: ./build/reports/picture-style.js
/** Colours of all pictures, for light and dark. A picture that stands alone takes them with it. */
/** Text on the two strongest steps is light in both themes. */
const colours = `
:root{color-scheme:light dark;--page:#fff;--ink:#1f2328;--faint:#636c76;--line:#d1d9e0;--soft:#f6f8fa;--noise:#e3e6ea;--noise-lib:#eff1f3;--on-noise:#3d444d;--mark:#bf8700;--frame:#1f2328;--own:#bfe0d8;--link:#0757ba;
--up-1:#fde2dc;--up-2:#f9bfb3;--up-3:#ef8a7a;--up-4:#d1402f;--up-5:#9d1626;--down-1:#dcebfa;--down-2:#b3d4f2;--down-3:#7cb1e3;--down-4:#2f74b8;--down-5:#174a80;--on-pale:#2b1512;--on-strong:#fff}
@media(prefers-color-scheme:dark){:root{--page:#0d1117;--ink:#e6edf3;--faint:#9198a1;--line:#3d444d;--soft:#151b23;--noise:#2d333b;--noise-lib:#21262d;--on-noise:#c3ccd5;--mark:#d9a520;--frame:#fff;--own:#1f4a43;--link:#6cb0ff;
--up-1:#44231f;--up-2:#6a2b25;--up-3:#963a30;--up-4:#c94434;--up-5:#e5484d;--down-1:#1b2c40;--down-2:#204467;--down-3:#2b6195;--down-4:#2f7cc4;--down-5:#3b93e6;--on-pale:#f4dfdb;--on-strong:#fff}}`;
/** Shapes of SVG by their class names. */
const shapes = `
text{font:11px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:var(--ink)}
.page{fill:var(--page)}.title{font-size:14px;font-weight:600}.faint{fill:var(--faint)}
.box rect{stroke:var(--page);stroke-width:1}.box text{pointer-events:none;fill:var(--on-noise)}
.noise rect{fill:var(--noise)}.lib.noise rect{fill:var(--noise-lib)}.own rect{fill:var(--own)}
${['up', 'down'].map((way) => [1, 2, 3, 4, 5].map((step) => `.${way}-${step} rect{fill:var(--${way}-${step})}`).join('')).join('')}
.up-1 text,.up-2 text,.up-3 text,.down-1 text,.down-2 text,.down-3 text,.own text{fill:var(--ink)}
.up-4 text,.up-5 text,.down-4 text,.down-5 text{fill:var(--on-strong)}
.box .edge{fill:var(--mark);stroke:none}.box.untested rect{fill-opacity:.4}.box .hatch,.box.untested .hatch{fill:url(#hatch);fill-opacity:1;stroke:none;pointer-events:none}
.box.untested text{fill:var(--ink)}
.box .blame{fill:none;stroke:var(--frame);stroke-width:2}.rule{stroke:var(--line);stroke-width:1}`;

;// CONCATENATED MODULE: ./build/reports/tone.js
/** Head over base, or base over head: where the next step begins. What only one side has is the last step. */
const steps = [1.1, 1.5, 3];
/** What the steps are called, the last one for each direction. */
const stepNames = ['< 1.1×', '< 1.5×', '< 3×', '≥ 3×'];
/** Class names: `noise`, `up-1` … `up-5`, `down-1` … `down-5`; with `untested` behind it where no test was possible. */
function toneOf({ base, head, standing }) {
    if (standing === 'noise' || base === head)
        return 'noise';
    const direction = head > base ? 'up' : 'down';
    return `${direction}-${stepOf(base, head)}${standing === 'untested' ? ' untested' : ''}`;
}
function stepOf(base, head) {
    const [less, more] = [Math.min(base, head), Math.max(base, head)];
    if (less <= 0)
        return steps.length + 2;
    return 1 + steps.filter((step) => more / less >= step).length;
}

;// CONCATENATED MODULE: ./build/reports/flame.js






/** In the picture's own units; a character of its font is `letter` wide. */
const [width, row, letter] = [1200, 18, 6.65];
function renderFlame(picture, { title, single = false, titled = true }) {
    const top = titled ? 46 : 24;
    const boxes = layOut(picture.tree, width);
    const rows = Math.max(...boxes.map(({ depth }) => depth)) + 1;
    const legendTop = top + rows * row + 12;
    const legend = legendOf(picture, single, legendTop);
    const height = legendTop + legend.height;
    const shown = single
        ? amount(picture.tree.head, picture.value.unit)
        : fromTo(picture.tree, picture.value.unit);
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="flame-title">`,
        `<title id="flame-title">${markup(title)}: ${single ? 'flame graph' : 'differential flame graph'}</title>`,
        `<style>${colours}${shapes}</style>`,
        '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1.2" height="5" fill="var(--page)"/></pattern></defs>',
        `<rect class="page" width="${width}" height="${height}"/>`,
        ...(titled ? [`<text class="title" x="4" y="18">${markup(title, 120)}</text>`] : []),
        `<text class="faint" x="4" y="${top - 10}">${markup(subtitle(picture, single, shown), 170)}</text>`,
        '<g id="flame">',
        ...boxes.map((box) => boxOf(box, top + box.depth * row, picture, single)),
        '</g>',
        legend.svg,
        '</svg>',
    ].join('\n');
}
function subtitle({ tool, value, runs }, single, shown) {
    const counts = runs.base === 1 && runs.head === 1
        ? 'one run of each side'
        : `${runs.base} runs of base, ${runs.head} of head`;
    return `${value.name} by ${tool}, ${shown} a run${single ? '' : `, base → head; ${counts}`}`;
}
function boxOf({ node, x, width: wide, depth }, y, picture, single) {
    const place = `x="${x.toFixed(1)}" y="${y}" height="${row - 1}"`;
    const tone = single ? (node.repository ? 'own' : 'noise') : toneOf(node);
    const classes = ['box', tone, node.repository || depth === 0 ? '' : 'lib']
        .filter((part) => part !== '')
        .join(' ');
    const label = fitted(labelOf(node, picture, single, wide), wide);
    return [
        `<g class="${classes}"><title>${tipOf(node, picture, single)}</title><rect ${place} width="${wide.toFixed(1)}"/>`,
        tone.includes('untested') ? `<rect class="hatch" ${place} width="${wide.toFixed(1)}"/>` : '',
        node.inDiff && !single ? `<rect class="edge" ${place} width="${Math.min(3, wide).toFixed(1)}"/>` : '',
        node.culprit
            ? `<rect class="blame" x="${(x + 1).toFixed(1)}" y="${y + 1}" height="${row - 3}" width="${Math.max(0, wide - 2).toFixed(1)}"/>`
            : '',
        label === '' ? '' : `<text x="${(x + 6).toFixed(1)}" y="${y + 12.5}">${markup(label)}</text>`,
        '</g>',
    ].join('');
}
/** Its name, and by how much it changed where that is no noise and there is room for it. */
function labelOf(node, picture, single, wide) {
    const name = `${node.culprit ? '◆ ' : ''}${node.name}${node.recursive ? ' ↻' : ''}`;
    if (!single && (node.standing === 'noise' || node.change.value === 0))
        return name;
    const { unit } = picture.value;
    const full = `${name}  ${single ? amount(node.head, unit) : signed(node.change.value, unit)}`;
    return (0,columns/* columnsOf */.PL)(full) * letter <= wide - 10 ? full : name;
}
/** Cut to the box; empty where not even three characters fit. */
function fitted(label, wide) {
    const room = Math.floor((wide - 9) / letter);
    if (room < 3)
        return '';
    if ((0,columns/* columnsOf */.PL)(label) <= room)
        return label;
    return `${(0,columns/* slices */.wc)(label, room - 1)[0] ?? ''}…`;
}
function tipOf(node, { value, exact, tree }, single) {
    const where = node.file === undefined
        ? ''
        : `  ${markup(node.file, 160)}${node.line === undefined ? '' : `:${node.line}`}`;
    const share = (part, whole) => whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : '';
    const lines = [
        `${markupName(node.name, 160)}${where}`,
        single
            ? `${amount(node.head, value.unit)}, ${share(node.head, tree.head)} of the run`
            : `${fromTo(node, value.unit)}: ${changeWords(node, value.unit)}`,
        single ? '' : standingWords(node, exact),
        node.culprit ? 'named as the cause' : '',
        node.was === undefined ? '' : `at base ${markupName(node.was, 120)}`,
        node.inDiff && !single ? 'the diff changes it' : '',
        node.recursive ? 'calls itself; its calls are drawn as one' : '',
    ];
    return lines.filter((line) => line !== '').join('\n');
}
const shapeNotes = {
    stacks: '',
    calls: 'The tool knows callers, not stacks: the tree supposes that every call of a function costs alike.',
    functions: 'The tool does not know who calls whom: functions stand side by side.',
};
function legendOf(picture, single, y) {
    const notes = [
        ...(single ? ['Green: functions of the repository. Grey: everything else.'] : meaning(picture)),
    ];
    notes.push(shapeNotes[picture.shape]);
    const lines = notes.filter((note) => note !== '');
    const swatches = single ? '' : swatchesOf(picture, y);
    const from = single ? y + 10 : y + 34;
    const texts = lines.map((note, place) => `<text class="faint" x="4" y="${from + place * 16}">${markup(note)}</text>`);
    return {
        svg: [swatches, ...texts].filter((part) => part !== '').join('\n'),
        height: from - y + lines.length * 16,
    };
}
function meaning({ exact, runs, tree }) {
    const few = Math.min(runs.base, runs.head) < 4;
    const grey = exact
        ? 'Grey: unchanged, or too little to matter. Every number is counted exactly.'
        : few
            ? `Hatched: ${Math.min(runs.base, runs.head) === 1 ? 'one run of a side' : 'too few runs'}: no test, so that any of it may be noise.`
            : 'Grey: noise. It differs by no more than chance would make it (permutation test, 5 % false discoveries), or too little to matter.';
    return [
        grey,
        'Width: base or head, whichever is larger, with all it calls; so what only one of them has is there too.',
        [
            any(tree, ({ inDiff }) => inDiff) ? 'Amber edge: changed by the diff.' : '',
            any(tree, ({ culprit }) => culprit) ? '◆: named as the cause.' : '',
        ]
            .join(' ')
            .trim(),
    ];
}
const any = (node, holds) => holds(node) || node.children.some((child) => any(child, holds));
function swatchesOf({ exact, runs }, y) {
    const hatched = !exact && Math.min(runs.base, runs.head) < 4;
    const [wide, gap] = [78, 4];
    let x = 4;
    const swatch = (tone, label) => {
        const at = `x="${x}" y="${y}" width="${wide}" height="${row - 1}"`;
        const text = `<text x="${x + wide / 2}" y="${y + 12.5}" text-anchor="middle">${markup(label)}</text>`;
        x += wide + gap;
        const hatch = hatched && tone !== 'noise' ? `<rect class="hatch" ${at}/>` : '';
        return `<g class="box ${tone}${hatch === '' ? '' : ' untested'}"><rect ${at}/>${hatch}${text}</g>`;
    };
    const named = (last) => [...stepNames, last];
    const less = named('gone').map((_, step) => swatch(`down-${5 - step}`, named('gone')[4 - step] ?? ''));
    x += gap;
    const middle = swatch('noise', hatched ? 'same' : 'noise');
    x += gap;
    const more = named('new').map((name, step) => swatch(`up-${step + 1}`, name));
    return [
        ...less,
        middle,
        ...more,
        `<text class="faint" x="${x + 6}" y="${y + 12.5}">◂ less at head · more at head ▸</text>`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/reports/line-heat.js




function renderHeat(one, picture, style) {
    const lines = one.lines.filter((line) => line !== undefined);
    const largest = Math.max(0, ...lines.map(({ taken }) => Math.max(taken?.base ?? 0, taken?.head ?? 0)));
    const has = {
        times: lines.some(({ taken }) => taken !== undefined),
        hits: lines.some(({ hits }) => hits !== undefined),
    };
    const columns = { ...has, largest, picture, single: style.single === true };
    return [
        `<table class="heat"><caption>${captionOf(one, style)}</caption>`,
        `<thead><tr>${headings(columns)}</tr></thead><tbody>`,
        ...one.lines.map((line) => (line === undefined ? gap(columns) : rowOf(line, columns))),
        '</tbody></table>',
        has.times || has.hits ? '' : '<p class="faint">The tool tells functions and not lines.</p>',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function captionOf({ name, file, was, culprit, lines }, { source }) {
    const first = lines.find((line) => line?.culprit === true) ?? lines.find((line) => line?.head !== undefined);
    const line = first?.head;
    const place = markup(`${file}${line === undefined ? '' : `:${line}`}`, 200);
    const url = source && (0,source_link/* sourceLink */._)(source, { file, ...(line === undefined ? {} : { line }) });
    const where = url === undefined ? place : `<a href="${url}">${place}</a>`;
    const before = was === undefined
        ? ''
        : ` <span class="faint">at base ${markupName(was.name)} in ${markup(was.file, 160)}</span>`;
    return `${culprit ? '◆ ' : ''}<b>${markupName(name)}</b> in ${where}${before}`;
}
const th = (text, kind = 'n') => `<th scope="col" class="${kind}">${text}</th>`;
function headings({ times, hits, single }) {
    return [
        ...(single ? [th('line')] : [th('base'), th('head')]),
        ...(hits ? [th('hits')] : []),
        ...(times ? (single ? [th('takes')] : [th('took'), th('takes'), th('change')]) : []),
        ...(times ? [th('', 'bar')] : []),
        th('', 'm'),
        th('', 'code'),
    ].join('');
}
const countColumns = ({ times, hits, single }) => (single ? 1 : 2) + (hits ? 1 : 0) + (times ? (single ? 2 : 4) : 0) + 2;
const gap = (columns) => `<tr class="gap"><td colspan="${countColumns(columns)}">⋯</td></tr>`;
const marks = { same: '', added: '+', changed: '+', removed: '−' };
function rowOf(line, columns) {
    const { base, head, text, mark, taken, hits, culprit, shared } = line;
    const { picture, single } = columns;
    const tone = taken === undefined ? '' : single ? 'single' : toneOf(taken);
    const classes = [mark, tone, culprit ? 'culprit' : ''].filter((part) => part !== '').join(' ');
    const tip = taken === undefined || single
        ? ''
        : ` title="${markup(`${changeWords(taken, picture.value.unit)}; ${standingWords(taken, picture.exact)}`)}"`;
    const td = (content, kind = 'n') => `<td class="${kind}">${content}</td>`;
    const number = (value) => td(value === undefined ? '' : String(value));
    return [
        `<tr class="${classes}"${tip}>`,
        single ? number(head ?? base) : number(base) + number(head),
        columns.hits ? td(hitsOf(hits, single)) : '',
        columns.times ? timesOf(taken, columns) : '',
        td(marks[mark], 'm'),
        `<td class="code">${shared === undefined ? '' : `<span class="faint">${shared} lines together: </span>`}${text === undefined ? '' : markupSource(text)}${culprit ? ' <span class="here">◂ here</span>' : ''}</td></tr>`,
    ].join('');
}
function hitsOf(hits, single) {
    if (hits === undefined)
        return '';
    const { base, head } = hits;
    if (single || base === head)
        return String(head ?? base ?? '');
    return `${base ?? '–'} → ${head ?? '–'}`;
}
function timesOf(taken, { picture, largest, single }) {
    const { unit } = picture.value;
    if (taken === undefined)
        return `<td></td>${single ? '' : '<td></td><td></td>'}<td class="bar"></td>`;
    const { base, head, change } = taken;
    const cells = single
        ? [amount(head, unit)]
        : [amount(base, unit), amount(head, unit), signed(change.value, unit)];
    const last = cells.length - 1;
    const numbers = cells.map((cell, place) => `<td class="n${place === last && !single ? ' change' : ''}">${markup(cell)}</td>`);
    return numbers.join('') + barOf(base, head, largest, single);
}
/** What both sides take in grey, what one takes more than the other in the colour of the row. */
function barOf(base, head, largest, single) {
    const part = (value) => (largest > 0 ? (100 * value) / largest : 0).toFixed(1);
    const [less, more] = [Math.min(base, head), Math.max(base, head)];
    const extra = single
        ? ''
        : `<rect class="more" x="${part(less)}" width="${part(more - less)}" height="10"/>`;
    return `<td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="both" width="${part(single ? head : less)}" height="10"/>${extra}</svg></td>`;
}

;// CONCATENATED MODULE: ./build/reports/page-script.js
/** What a page can do beyond showing: a click on a box makes it the whole width, a word marks the boxes that have it. */
/** It reads what the page shows and writes nothing but places, labels and classes. Its hash is allowed by the page. */
const pageScript = `"use strict";(()=>{const f=document.getElementById("flame");if(!f)return;const W=1200,L=6.65;
const b=[...f.children].map(g=>{const r=g.querySelector("rect"),t=g.querySelector("text");return{g,r,t,x:+r.getAttribute("x"),w:+r.getAttribute("width"),y:+r.getAttribute("y"),label:t?t.textContent:"",name:g.querySelector("title").textContent.split("\\n")[0].split("  ")[0],tip:g.querySelector("title").textContent.toLowerCase()}});
const back=document.getElementById("back");
function zoom(z){const s=W/z.w;for(const o of b){const x=o.y<z.y&&o.x<=z.x+.1&&o.x+o.w>=z.x+z.w-.1?0:(o.x-z.x)*s,w=o.y<z.y?W:o.w*s;const out=x+w<.5||x>W-.5||(o.y<z.y&&x!==0);
o.g.style.display=out?"none":"";if(out)continue;for(const r of o.g.querySelectorAll("rect")){const d=r.classList.contains("blame")?1:0;r.setAttribute("x",x+d);r.setAttribute("width",r.classList.contains("edge")?Math.min(3,w):Math.max(0,w-2*d))}
const n=Math.floor((w-9)/L);let t=o.t;if(!t&&n>=3){t=o.t=document.createElementNS("http://www.w3.org/2000/svg","text");t.setAttribute("y",o.y+12.5);o.g.append(t)}
if(t){t.setAttribute("x",x+6);const l=z===b[0]&&o.label?o.label:o.name;t.textContent=n<3?"":l.length<=n?l:l.slice(0,n-1)+"…"}}back.hidden=z===b[0]}
for(const o of b){o.g.tabIndex=0;o.g.style.cursor="pointer";o.g.addEventListener("click",()=>zoom(o));o.g.addEventListener("keydown",e=>{if(e.key==="Enter")zoom(o);if(e.key==="Escape")zoom(b[0])})}
back.addEventListener("click",()=>zoom(b[0]));
const q=document.getElementById("find");q.addEventListener("input",()=>{const s=q.value.trim().toLowerCase();for(const o of b)o.g.style.opacity=s===""||o.tip.includes(s)?"":".25"});
document.getElementById("tools").hidden=false})()`;
/** SHA-256 of the script, as a content security policy names it. */
const pageScriptHash = 'sha256-ovXVarjm+8e778QSLBDCTEMa3a/xBUD88F4L3+7bufM=';

;// CONCATENATED MODULE: ./build/reports/waterfall-bars.js


const [waterfall_bars_width, waterfall_bars_row, left, right] = [1200, 24, 420, 110];
function renderWaterfall({ unit, base, head, parts }) {
    let level = base;
    const steps = parts.map(({ kind, name, change }) => {
        const from = level;
        level += change;
        return { kind, name, change, low: Math.min(from, level), high: Math.max(from, level) };
    });
    const levels = [base, head, ...steps.flatMap(({ low, high }) => [low, high])];
    const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
    // The whole is cut at its left, or a change of some percent could not be seen.
    const start = Math.max(0, lowest - 0.6 * (highest - lowest));
    const span = Math.max(highest - start, Number.MIN_VALUE);
    const x = (value) => left + ((value - start) / span) * (waterfall_bars_width - left - right);
    const bars = [
        bar(0, 'base', x(start), x(base), 'whole', amount(base, unit)),
        ...steps.map(({ kind, name, change, low, high }, place) => bar(place + 1, name, x(low), x(high), waterfall_bars_toneOf(kind, change), signed(change, unit))),
        bar(steps.length + 1, 'head', x(start), x(head), 'whole', amount(head, unit)),
    ];
    const height = (steps.length + 2) * waterfall_bars_row;
    const note = start > 0 ? `<line class="cut" x1="${left}" x2="${left}" y1="0" y2="${height}"/>` : '';
    return [
        `<svg class="waterfall" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${waterfall_bars_width} ${height}" role="img" aria-label="where the change went, part by part">`,
        ...bars,
        note,
        '</svg>',
    ].join('\n');
}
/** What nobody can be blamed for is grey. */
function waterfall_bars_toneOf(kind, change) {
    if (kind === 'culprit' || kind === 'improvement')
        return change > 0 ? 'up-4' : 'down-4';
    return 'noise';
}
function bar(place, name, from, to, tone, value) {
    const y = place * waterfall_bars_row;
    const wide = Math.max(1, to - from);
    return [
        `<g class="part ${tone}"><text x="${left - 10}" y="${y + 16}" text-anchor="end">${markup(name, 58)}</text>`,
        `<rect x="${from.toFixed(1)}" y="${y + 3}" width="${wide.toFixed(1)}" height="${waterfall_bars_row - 6}"/>`,
        `<text x="${(to + 8).toFixed(1)}" y="${y + 16}">${markup(value)}</text></g>`,
    ].join('');
}

;// CONCATENATED MODULE: ./build/reports/picture-page.js








/** A page of its own, which loads nothing and sends nothing. */
function renderPicture(picture, explanation, style) {
    const { title, single = false } = style;
    const flame = renderFlame(picture, { title, single, titled: false });
    return [
        '<!doctype html>',
        '<html lang="en"><head><meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${pageScriptHash}'; base-uri 'none'; form-action 'none'">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${markup(title)}: where the time went</title>`,
        `<style>${colours}${pageStyle}</style></head><body><main>`,
        `<h1>${markupName(title)}</h1>`,
        ...(explanation === undefined ? [] : [causes(explanation, style)]),
        ...(explanation?.waterfall === undefined
            ? []
            : [section('Where the change went', renderWaterfall(explanation.waterfall))]),
        section(single ? 'Flame graph' : 'Differential flame graph', `<p id="tools" hidden><label>mark <input id="find" type="search" placeholder="a function or a file"></label> <button id="back" type="button" hidden>show all</button> <span class="faint">A click on a box makes it the whole width.</span></p>\n<div class="wide">${flame}</div>`),
        ...heatOf(picture, style),
        ...(explanation === undefined ? [] : counted(explanation.exact, style)),
        '</main>',
        `<script>${pageScript}</script></body></html>`,
        '',
    ].join('\n');
}
const section = (heading, body) => `<section><h2>${heading}</h2>\n${body}\n</section>`;
/** What is blamed, or why nothing is. */
function causes({ culprits, cannotSay, tool }, { source }) {
    if (culprits.length === 0) {
        return cannotSay === undefined ? '' : `<p>${markup(`no cause is named by ${tool}: ${cannotSay}`)}</p>`;
    }
    const items = culprits.map((culprit) => {
        const place = markup((0,blame/* placeText */.Z9)(culprit), 200);
        const url = source && (0,source_link/* sourceLink */._)(source, culprit);
        const where = url === undefined ? place : `<a href="${url}">${place}</a>`;
        return `<li><b>${markupName(culprit.name)}</b> in ${where}: ${markup((0,blame/* culpritText */.F7)(culprit))}<br><span class="faint">${markup(culprit.because)}</span></li>`;
    });
    return `<ol class="causes">${items.join('\n')}</ol>`;
}
function heatOf(picture, { source, single }) {
    const style = { ...(source === undefined ? {} : { source }), ...(single === true ? { single } : {}) };
    const tables = picture.heat.map((one) => `<div class="wide">${renderHeat(one, picture, style)}</div>`);
    if (tables.length === 0)
        return [];
    const sourced = picture.heat.some(({ lines }) => lines.some((line) => line?.text !== undefined));
    const note = single === true
        ? 'With everything that a line calls.'
        : `With everything that a line calls. ${testOf(picture)} ${sourced ? 'What is struck through stood there at base.' : 'Without sources lines are paired by their numbers.'}`;
    return [section('Line by line', [`<p class="faint">${note}</p>`, ...tables].join('\n'))];
}
function testOf({ exact, runs }) {
    const fewest = Math.min(runs.base, runs.head);
    if (exact)
        return 'Counted exactly.';
    if (fewest === 1)
        return 'Hatched: one run of a side, no test, so that any of it may be noise.';
    return `Means over ${runs.base} runs of base and ${runs.head} of head. ${fewest < 4 ? 'Hatched: too few runs for a test.' : 'Grey is noise.'}`;
}
/** Lines of the table of counters. */
const mostCounters = 50;
function counted(exact, { source }) {
    if (exact.length === 0)
        return [];
    const rows = exact.slice(0, mostCounters).map((one) => {
        const url = source && (0,source_link/* sourceLink */._)(source, one);
        const place = markup((0,blame/* placeText */.Z9)(one), 200);
        const doubt = one.deterministic === false
            ? 'not deterministic'
            : one.uncertain
                ? 'several may hide behind the name'
                : '';
        return `<tr><td>${markup(one.counter, 40)}</td><td>${markupName(one.name)}</td><td>${url === undefined ? place : `<a href="${url}">${place}</a>`}</td><td class="n">${one.base ?? '–'}</td><td class="n">${one.head ?? '–'}</td><td class="faint">${doubt}</td></tr>`;
    });
    const head = '<thead><tr><th scope="col">counter</th><th scope="col">of</th><th scope="col">in</th><th scope="col" class="n">base</th><th scope="col" class="n">head</th><th></th></tr></thead>';
    return [
        section('Counted exactly', `<div class="wide"><table class="exact">${head}<tbody>\n${rows.join('\n')}\n</tbody></table></div>`),
    ];
}
const tints = ['up', 'down']
    .flatMap((way) => [1, 2, 3, 4, 5].map((step) => [way, step]))
    .map(([way, step]) => `.heat .${way}-${step} .more{fill:var(--${way}-${Math.max(3, step)})}.heat .${way}-${step} .change{background:var(--${way}-${step});color:${step > 3 ? 'var(--on-strong)' : 'inherit'}}`)
    .join('');
const pageStyle = `
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:1240px;margin:0 auto;padding:16px 20px 48px}h1{font-size:22px;margin:8px 0}h2{font-size:16px;margin:32px 0 8px}
a{color:var(--link)}.faint{color:var(--faint)}.causes{padding-left:22px}.causes li{margin:6px 0}
.wide{overflow-x:auto}.wide>svg{display:block;width:100%;min-width:900px;height:auto}
svg.waterfall{display:block;width:100%;height:auto}svg.waterfall text{font:12px system-ui,sans-serif;fill:var(--ink)}
.part.whole rect{fill:var(--faint)}.part.noise rect{fill:var(--line)}.part.up-4 rect{fill:var(--up-4)}.part.down-4 rect{fill:var(--down-4)}
.cut{stroke:var(--faint);stroke-dasharray:3 3}
#tools input{font:inherit;padding:2px 8px}#tools button{font:inherit}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}.exact td,.exact th{padding:2px 12px 2px 0;text-align:left}
.heat{width:100%;margin:12px 0 24px;font:12px/1.55 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;border:1px solid var(--line)}
.heat caption{text-align:left;font:15px system-ui,sans-serif;padding:6px 0}.heat th{font-weight:400;color:var(--faint)}
.heat td,.heat th{padding:0 8px;white-space:nowrap}.n{text-align:right}.heat .n{color:var(--faint)}.heat thead{border-bottom:1px solid var(--line)}
.heat .code{white-space:pre;width:100%;text-align:left;padding-left:4px}.heat .bar{width:110px;min-width:110px;padding:0 4px}
.heat .bar svg{display:block;width:110px;height:10px}.heat .both{fill:var(--noise)}.heat .more{fill:var(--noise)}.single .both{fill:var(--own)}
.heat .m{color:var(--mark);padding:0 2px;font-weight:700}.heat .removed .code{text-decoration:line-through;color:var(--faint)}
.heat .added .code,.heat .changed .code{background:color-mix(in srgb,var(--mark) 12%,transparent)}
.heat .change{color:var(--faint)}.heat .culprit td{border-top:1px solid var(--up-4);border-bottom:1px solid var(--up-4)}
.heat .culprit .code{font-weight:700}.here{color:var(--up-4)}.gap td{text-align:center;color:var(--faint)}
.heat tbody tr:hover{background:var(--soft)}${tints}
.heat .untested .change{background:repeating-linear-gradient(135deg,transparent 0 4px,var(--line) 4px 5px);color:var(--ink)}.heat .untested .more{fill-opacity:.45}
@media print{main{max-width:none}#tools{display:none}}`;


/***/ })

};
