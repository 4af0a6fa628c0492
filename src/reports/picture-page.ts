/** One page that shows where the time of a benchmark went: causes, waterfall, flame graph and lines. It holds all it needs. */
import type { ExactChange } from '../model/attribution.ts'
import type { Explanation } from '../model/explanation.ts'
import type { ProfilePicture } from '../model/profile-picture.ts'
import { culpritText, placeText } from './blame.ts'
import { type SourcePages, sourceLink } from './source-link.ts'
import { renderFlame } from './flame.ts'
import { renderHeat } from './line-heat.ts'
import { markup, markupName } from './markup.ts'
import { pageScript, pageScriptHash } from './page-script.ts'
import { colours } from './picture-style.ts'
import { renderWaterfall } from './waterfall-bars.ts'

export interface PictureStyle {
  /** The benchmark, or the file. */
  readonly title: string
  /** One profile alone: nothing is compared. */
  readonly single?: boolean
  /** Where the files of head can be looked at; without it nothing is a link. */
  readonly source?: SourcePages
}

/** A page of its own, which loads nothing and sends nothing. */
export function renderPicture(
  picture: ProfilePicture,
  explanation: Explanation | undefined,
  style: PictureStyle,
): string {
  const { title, single = false } = style
  const flame = renderFlame(picture, { title, single, titled: false })
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
    section(
      single ? 'Flame graph' : 'Differential flame graph',
      `<p id="tools" hidden><label>mark <input id="find" type="search" placeholder="a function or a file"></label> <button id="back" type="button" hidden>show all</button> <span class="faint">A click on a box makes it the whole width.</span></p>\n<div class="wide">${flame}</div>`,
    ),
    ...heatOf(picture, style),
    ...(explanation === undefined ? [] : counted(explanation.exact, style)),
    '</main>',
    `<script>${pageScript}</script></body></html>`,
    '',
  ].join('\n')
}

const section = (heading: string, body: string): string => `<section><h2>${heading}</h2>\n${body}\n</section>`

/** What is blamed, or why nothing is. */
function causes({ culprits, cannotSay, tool }: Explanation, { source }: PictureStyle): string {
  if (culprits.length === 0) {
    return cannotSay === undefined ? '' : `<p>${markup(`no cause is named by ${tool}: ${cannotSay}`)}</p>`
  }
  const items = culprits.map((culprit) => {
    const place = markup(placeText(culprit), 200)
    const url = source && sourceLink(source, culprit)
    const where = url === undefined ? place : `<a href="${url}">${place}</a>`
    return `<li><b>${markupName(culprit.name)}</b> in ${where}: ${markup(culpritText(culprit))}<br><span class="faint">${markup(culprit.because)}</span></li>`
  })
  return `<ol class="causes">${items.join('\n')}</ol>`
}

function heatOf(picture: ProfilePicture, { source, single }: PictureStyle): readonly string[] {
  const style = { ...(source === undefined ? {} : { source }), ...(single === true ? { single } : {}) }
  const tables = picture.heat.map((one) => `<div class="wide">${renderHeat(one, picture, style)}</div>`)
  if (tables.length === 0) return []
  const sourced = picture.heat.some(({ lines }) => lines.some((line) => line?.text !== undefined))
  const note =
    single === true
      ? 'With everything that a line calls.'
      : `With everything that a line calls. ${testOf(picture)} ${sourced ? 'What is struck through stood there at base.' : 'Without sources lines are paired by their numbers.'}`
  return [section('Line by line', [`<p class="faint">${note}</p>`, ...tables].join('\n'))]
}

function testOf({ exact, runs }: ProfilePicture): string {
  const fewest = Math.min(runs.base, runs.head)
  if (exact) return 'Counted exactly.'
  if (fewest === 1) return 'Hatched: one run of a side, no test, so that any of it may be noise.'
  return `Means over ${runs.base} runs of base and ${runs.head} of head. ${fewest < 4 ? 'Hatched: too few runs for a test.' : 'Grey is noise.'}`
}

/** Lines of the table of counters. */
const mostCounters = 50

function counted(exact: readonly ExactChange[], { source }: PictureStyle): readonly string[] {
  if (exact.length === 0) return []
  const rows = exact.slice(0, mostCounters).map((one) => {
    const url = source && sourceLink(source, one)
    const place = markup(placeText(one), 200)
    const doubt =
      one.deterministic === false
        ? 'not deterministic'
        : one.uncertain
          ? 'several may hide behind the name'
          : ''
    return `<tr><td>${markup(one.counter, 40)}</td><td>${markupName(one.name)}</td><td>${url === undefined ? place : `<a href="${url}">${place}</a>`}</td><td class="n">${one.base ?? '–'}</td><td class="n">${one.head ?? '–'}</td><td class="faint">${doubt}</td></tr>`
  })
  const head =
    '<thead><tr><th scope="col">counter</th><th scope="col">of</th><th scope="col">in</th><th scope="col" class="n">base</th><th scope="col" class="n">head</th><th></th></tr></thead>'
  return [
    section(
      'Counted exactly',
      `<div class="wide"><table class="exact">${head}<tbody>\n${rows.join('\n')}\n</tbody></table></div>`,
    ),
  ]
}

const tints = ['up', 'down']
  .flatMap((way) => [1, 2, 3, 4, 5].map((step) => [way, step] as const))
  .map(
    ([way, step]) =>
      `.heat .${way}-${step} .more{fill:var(--${way}-${Math.max(3, step)})}.heat .${way}-${step} .change{background:var(--${way}-${step});color:${step > 3 ? 'var(--on-strong)' : 'inherit'}}`,
  )
  .join('')

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
@media print{main{max-width:none}#tools{display:none}}`
