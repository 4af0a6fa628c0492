/** How wide text stands in a terminal: East Asian characters and emoji take two columns, accents none. */

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Ranges of Unicode 15 with East Asian Width W or F outside emoji, as far as they are in use. */
const wide =
  /[\u1100-\u115F\u231A\u231B\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18CFF}\u{1B000}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]/u

/** Columns that a text without control characters takes. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const { segment } of segments.segment(text)) columns += columnsOfCharacter(segment)
  return columns
}

function columnsOfCharacter(character: string): 0 | 1 | 2 {
  if (/^[ -~]$/u.test(character)) return 1
  if (/\p{Emoji_Presentation}|\uFE0F|\p{Regional_Indicator}/u.test(character) || wide.test(character))
    return 2
  return /^[\p{M}\p{Cf}]+$/u.test(character) ? 0 : 1
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

/** The text in pieces of at most so many columns, cut between characters: for names that no line can hold. */
export function slices(text: string, columns: number): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of segments.segment(text)) {
    const more = columnsOfCharacter(segment)
    if (used + more > columns && piece !== '') {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += more
  }
  return piece === '' ? pieces : [...pieces, piece]
}
