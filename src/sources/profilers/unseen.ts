/** What is said of a command line in which no program of a language is seen to start. Pure. */
import type { Lack } from '../instrument.ts'

const examples = {
  Python:
    'name the interpreter in `run`, as in `python work.py`, `python -m package` or `python -m pytest tests`',
  Node: 'name node in `run`, as in `node work.js`',
  'Python or Node': 'name the interpreter in `run`, as in `python work.py` or `node work.js`',
} as const

export function unseen(language: keyof typeof examples, argv: readonly string[]): Lack {
  const text = (argv[1] === '-c' ? argv.slice(2) : argv).join(' ').trim()
  return {
    because: `no ${language} program is seen to start in \`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``,
    remedy: `${examples[language]}, not a tool that starts it`,
  }
}
