/** The differential flame graph as SVG: both sides' trees in one, noise in grey, the root on top. It needs no script. */
import type { CallNode, ProfilePicture } from '../model/profile-picture.ts'
import { columnsOf, slices } from './columns.ts'
import { amount, changeWords, fromTo, signed, standingWords } from './amounts.ts'
import { type Box, layOut } from './flame-layout.ts'
import { markup, markupName } from './markup.ts'
import { colours, shapes } from './picture-style.ts'
import { stepNames, toneOf } from './tone.ts'

export interface FlameStyle {
  readonly title: string
  /** One profile alone: nothing is compared. */
  readonly single?: boolean
  /** Whether the title is part of the picture, as where it stands alone. */
  readonly titled?: boolean
}

/** In the picture's own units; a character of its font is `letter` wide. */
const [width, row, letter] = [1200, 18, 6.65]

export function renderFlame(
  picture: ProfilePicture,
  { title, single = false, titled = true }: FlameStyle,
): string {
  const top = titled ? 46 : 24
  const boxes = layOut(picture.tree, width)
  const rows = Math.max(...boxes.map(({ depth }) => depth)) + 1
  const legendTop = top + rows * row + 12
  const legend = legendOf(picture, single, legendTop)
  const height = legendTop + legend.height
  const shown = single
    ? amount(picture.tree.head, picture.value.unit)
    : fromTo(picture.tree, picture.value.unit)
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
  ].join('\n')
}

function subtitle({ tool, value, runs }: ProfilePicture, single: boolean, shown: string): string {
  const counts =
    runs.base === 1 && runs.head === 1
      ? 'one run of each side'
      : `${runs.base} runs of base, ${runs.head} of head`
  return `${value.name} by ${tool}, ${shown} a run${single ? '' : `, base → head; ${counts}`}`
}

function boxOf(
  { node, x, width: wide, depth }: Box,
  y: number,
  picture: ProfilePicture,
  single: boolean,
): string {
  const place = `x="${x.toFixed(1)}" y="${y}" height="${row - 1}"`
  const tone = single ? (node.repository ? 'own' : 'noise') : toneOf(node)
  const classes = ['box', tone, node.repository || depth === 0 ? '' : 'lib']
    .filter((part) => part !== '')
    .join(' ')
  const label = fitted(labelOf(node, picture, single, wide), wide)
  return [
    `<g class="${classes}"><title>${tipOf(node, picture, single)}</title><rect ${place} width="${wide.toFixed(1)}"/>`,
    tone.includes('untested') ? `<rect class="hatch" ${place} width="${wide.toFixed(1)}"/>` : '',
    node.inDiff && !single ? `<rect class="edge" ${place} width="${Math.min(3, wide).toFixed(1)}"/>` : '',
    node.culprit
      ? `<rect class="blame" x="${(x + 1).toFixed(1)}" y="${y + 1}" height="${row - 3}" width="${Math.max(0, wide - 2).toFixed(1)}"/>`
      : '',
    label === '' ? '' : `<text x="${(x + 6).toFixed(1)}" y="${y + 12.5}">${markup(label)}</text>`,
    '</g>',
  ].join('')
}

/** Its name, and by how much it changed where that is no noise and there is room for it. */
function labelOf(node: CallNode, picture: ProfilePicture, single: boolean, wide: number): string {
  const name = `${node.culprit ? '◆ ' : ''}${node.name}${node.recursive ? ' ↻' : ''}`
  if (!single && (node.standing === 'noise' || node.change.value === 0)) return name
  const { unit } = picture.value
  const full = `${name}  ${single ? amount(node.head, unit) : signed(node.change.value, unit)}`
  return columnsOf(full) * letter <= wide - 10 ? full : name
}

/** Cut to the box; empty where not even three characters fit. */
function fitted(label: string, wide: number): string {
  const room = Math.floor((wide - 9) / letter)
  if (room < 3) return ''
  if (columnsOf(label) <= room) return label
  return `${slices(label, room - 1)[0] ?? ''}…`
}

function tipOf(node: CallNode, { value, exact, tree }: ProfilePicture, single: boolean): string {
  const where =
    node.file === undefined
      ? ''
      : `  ${markup(node.file, 160)}${node.line === undefined ? '' : `:${node.line}`}`
  const share = (part: number, whole: number): string =>
    whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : ''
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
  ]
  return lines.filter((line) => line !== '').join('\n')
}

interface Legend {
  readonly svg: string
  readonly height: number
}

const shapeNotes: Readonly<Record<ProfilePicture['shape'], string>> = {
  stacks: '',
  calls: 'The tool knows callers, not stacks: the tree supposes that every call of a function costs alike.',
  functions: 'The tool does not know who calls whom: functions stand side by side.',
}

function legendOf(picture: ProfilePicture, single: boolean, y: number): Legend {
  const notes = [
    ...(single ? ['Green: functions of the repository. Grey: everything else.'] : meaning(picture)),
  ]
  notes.push(shapeNotes[picture.shape])
  const lines = notes.filter((note) => note !== '')
  const swatches = single ? '' : swatchesOf(picture, y)
  const from = single ? y + 10 : y + 34
  const texts = lines.map(
    (note, place) => `<text class="faint" x="4" y="${from + place * 16}">${markup(note)}</text>`,
  )
  return {
    svg: [swatches, ...texts].filter((part) => part !== '').join('\n'),
    height: from - y + lines.length * 16,
  }
}

function meaning({ exact, runs, tree }: ProfilePicture): readonly string[] {
  const few = Math.min(runs.base, runs.head) < 4
  const grey = exact
    ? 'Grey: unchanged, or too little to matter. Every number is counted exactly.'
    : few
      ? `Hatched: ${Math.min(runs.base, runs.head) === 1 ? 'one run of a side' : 'too few runs'}: no test, so that any of it may be noise.`
      : 'Grey: noise. It differs by no more than chance would make it (permutation test, 5 % false discoveries), or too little to matter.'
  return [
    grey,
    'Width: base or head, whichever is larger, with all it calls; so what only one of them has is there too.',
    [
      any(tree, ({ inDiff }) => inDiff) ? 'Amber edge: changed by the diff.' : '',
      any(tree, ({ culprit }) => culprit) ? '◆: named as the cause.' : '',
    ]
      .join(' ')
      .trim(),
  ]
}

const any = (node: CallNode, holds: (one: CallNode) => boolean): boolean =>
  holds(node) || node.children.some((child) => any(child, holds))

function swatchesOf({ exact, runs }: ProfilePicture, y: number): string {
  const hatched = !exact && Math.min(runs.base, runs.head) < 4
  const [wide, gap] = [78, 4]
  let x = 4
  const swatch = (tone: string, label: string): string => {
    const at = `x="${x}" y="${y}" width="${wide}" height="${row - 1}"`
    const text = `<text x="${x + wide / 2}" y="${y + 12.5}" text-anchor="middle">${markup(label)}</text>`
    x += wide + gap
    const hatch = hatched && tone !== 'noise' ? `<rect class="hatch" ${at}/>` : ''
    return `<g class="box ${tone}${hatch === '' ? '' : ' untested'}"><rect ${at}/>${hatch}${text}</g>`
  }
  const named = (last: string): readonly string[] => [...stepNames, last]
  const less = named('gone').map((_, step) => swatch(`down-${5 - step}`, named('gone')[4 - step] ?? ''))
  x += gap
  const middle = swatch('noise', hatched ? 'same' : 'noise')
  x += gap
  const more = named('new').map((name, step) => swatch(`up-${step + 1}`, name))
  return [
    ...less,
    middle,
    ...more,
    `<text class="faint" x="${x + 6}" y="${y + 12.5}">◂ less at head · more at head ▸</text>`,
  ].join('\n')
}
