/** The options of a Python interpreter: where they end and what is run after them. Pure. */
import type { Word } from './started.ts'

export interface PythonTarget {
  /** Places among the words that stand for the interpreter's last option and what is run, to be replaced by `words`. */
  readonly from: number
  readonly to: number
  /** Options of the interpreter that were written together with what is run: `-u` of `-um`. */
  readonly options: readonly string[]
  readonly words: readonly string[]
  readonly kind: 'script' | 'module' | 'text'
  /** The script, or the module's name. */
  readonly name: string
}

const pythonNames = /^(?:python|pypy)[\d.]*t?(?:\.exe)?$/iu

export const isPython = (word: string): boolean => pythonNames.test(word.split(/[/\\]/u).at(-1) ?? '')

const alone = /^-[bBdEIOPqRsSuvx]+$/u
const together = /^-([bBdEIOPqRsSuvx]*)([mc])(.*)$/su
const withValue = /^(?:-[WX]|--check-hash-based-pycs)$/u
const fused = /^-[WX].|^--check-hash-based-pycs=/u

/** What the words after an interpreter at `start` make it run; undefined where that is no program of a file's. */
export function pythonTarget(words: readonly Word[], start: number): PythonTarget | undefined {
  for (let at = start + 1; at < words.length; at += 1) {
    const { text = '' } = words[at] ?? {}
    if (withValue.test(text)) at += 1
    else if (alone.test(text) || fused.test(text)) continue
    else if (together.test(text)) return inline(words, at)
    else if (text === '-' || text.startsWith('-')) return undefined
    // Where it stands already, so that a shell still makes of it what it would.
    else return { from: at, to: at, options: [], words: [], kind: 'script', name: text }
  }
  return undefined
}

/** `-m module`, `-mmodule`, `-um module`, `-c text`. */
function inline(words: readonly Word[], at: number): PythonTarget | undefined {
  const [, before = '', letter = '', rest = ''] = together.exec(words[at]?.text ?? '') ?? []
  const options = before === '' ? [] : [`-${before}`]
  const kind = letter === 'm' ? 'module' : 'text'
  if (rest !== '') {
    return {
      from: at,
      to: at + 1,
      options,
      words: [`-${letter}`, rest],
      kind,
      name: kind === 'text' ? '-c' : rest,
    }
  }
  const next = words[at + 1]
  if (next === undefined) return undefined
  return {
    from: at,
    to: at + 1,
    options,
    words: [`-${letter}`],
    kind,
    name: kind === 'text' ? '-c' : next.text,
  }
}
