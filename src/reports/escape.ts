/** Text of benchmarks, files and forks is data: nothing in it may act on a terminal, a table or a reader of GitHub. */

/** Names are cut at this many characters, sentences at more. */
const longestName = 120
const longestText = 1000

/** Colours and cursor movements (ECMA-48 control sequences). */
const terminalSequence = new RegExp(`${String.fromCodePoint(0x1b)}\\[[0-?]*[ -/]*[@-~]`, 'gu')

/**
 * One line without anything that acts: terminal sequences, control and format characters (bidirectional overrides,
 * zero-width ones; the joiners that emoji and some scripts need stay), lone surrogates, towers of accents.
 */
export function plainText(text: string, longest: number = longestText): string {
  const calm = text
    .slice(0, longest * 4)
    .replaceAll(terminalSequence, '')
    .replaceAll(/[^\S\u00A0]+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, '\uFFFD')
    .replaceAll(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim()
  return cut(calm, longest)
}

/** A name on one line; one that shows nothing is shown as such. */
export function plainName(name: string, longest: number = longestName): string {
  const plain = plainText(name, longest)
  return plain === '' ? '(no name)' : plain
}

/** Cuts between characters as people see them, and says so with an ellipsis. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  let kept = ''
  for (const { segment } of segments.segment(text)) {
    if (kept.length + segment.length >= longest) break
    kept += segment
  }
  return `${kept}…`
}

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Data as Markdown prose that shows exactly what it says. Characters that mean something to Markdown or HTML become
 * entities, which are never syntax. GitHub looks for mentions, issue numbers and links in the finished text, where
 * entities are resolved already, so those are broken by a zero-width space.
 */
export function markdownText(text: string): string {
  // Our own sentences quote commands and settings in back-ticks, which stay code.
  return plainText(text)
    .split(/`([^`]+)`/u)
    .map((piece, index) =>
      index % 2 === 1 && !unfit.test(piece)
        ? `\`${piece}\``
        : escaped(index % 2 === 1 ? `\`${piece}\`` : piece),
    )
    .join('')
}

/** What code cannot hold in a table, or what would be looked for by something that does not know code. */
const unfit = /[|`\\<>@]/u

function escaped(plain: string): string {
  return plain
    .replaceAll(/[&<>"'`*_{}[\]|\\~$#@^!]/gu, (mark) => `&#${mark.codePointAt(0)};${inert(mark)}`)
    .replaceAll(/:(?=\/\/)/gu, `&#58;${gap}`)
    .replaceAll(/\b(www)\./giu, `$1${gap}.`)
    .replaceAll(/\b(GH)-(?=\d)/giu, `$1${gap}-`)
}

const gap = '&#8203;'
const inert = (mark: string): string => (mark === '@' || mark === '#' ? gap : '')

/** A benchmark's name in Markdown: code, where nothing is looked for, unless it has what code cannot hold in a table. */
export function markdownName(name: string, longest: number = longestName): string {
  const plain = plainName(name, longest)
  return unfit.test(plain) ? escaped(plain) : `\`${plain}\``
}
