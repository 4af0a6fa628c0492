/** What a command writes to: results to standard output, everything on the way there to standard error. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Standard output understands colours and the user has not forbidden them. */
  readonly color: boolean
  /** Standard error is a terminal whose last line can be rewritten. */
  readonly live: boolean
  /** Columns of standard output. */
  readonly width: number
}

/** The process's own terminal. `NO_COLOR` and `FORCE_COLOR` as agreed on at no-color.org and force-color.org. */
export function openTerminal(): Terminal {
  const { NO_COLOR: never, FORCE_COLOR: always, CI: ci, TERM: term } = process.env
  const tty = process.stdout.isTTY && term !== 'dumb'
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    color: (never ?? '') === '' && (tty || ((always ?? '') !== '' && always !== '0')),
    live: process.stderr.isTTY && term !== 'dumb' && (ci ?? '') === '',
    width: Math.max(60, Math.min(process.stdout.isTTY ? process.stdout.columns : 80, 120)),
  }
}
