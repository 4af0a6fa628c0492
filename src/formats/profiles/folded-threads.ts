/** Which process and thread a folded stack was seen in, as the tools tell it. */

/** The frames with which tools begin a stack that are no code: process and thread. Their ids differ in every run. */
export class FoldedThreads {
  private readonly processes = new Map<string, number>()
  private readonly threads = new Map<string, string>()

  /** Takes them away; a stack without any frame stands for what the tool could not look into. */
  taken(stack: string): { readonly frames: readonly string[]; readonly thread: string | undefined } {
    // A command line may hold anything but its own end, and belongs into no profile.
    const processes: string[] = []
    let rest = stack
    for (;;) {
      const [whole = '', id = ''] = /^process (\d+):".*?"(?:;|$)/su.exec(rest) ?? []
      if (whole === '') break
      processes.push(id)
      rest = rest.slice(whole.length)
    }
    const frames = rest === '' ? [] : rest.split(';')
    const [first = '', second = ''] = frames
    const austinIds = /^P(\d+)$/u.exec(first) === null ? null : /^T(?:[^:;]*:)?([0-9a-fA-Fx]+)$/u.exec(second)
    let thread: string | undefined
    if (austinIds !== null) {
      processes.push(first.slice(1))
      thread = this.nameOf(first, austinIds[1] ?? '', first.slice(1))
      frames.splice(0, 2)
    } else if (/^tid:\d+$/u.test(first)) {
      thread = this.nameOf('', first)
      frames.splice(0, 1)
    } else if (/^thread \([^)]*\)(?:: .*)?$/su.test(first)) {
      thread = /^thread \([^)]*\): (.+)$/su.exec(first)?.[1] ?? this.nameOf('', first)
      frames.splice(0, 1)
    }
    return {
      frames: frames.length === 0 ? ['(no stack)'] : frames,
      thread: this.withProcess(processes, thread),
    }
  }

  /** `main` where the id is the process's own, else a number in the order of first mention. */
  private nameOf(process: string, id: string, main?: string): string {
    const key = `${process} ${id}`
    const name = this.threads.get(key) ?? (id === main ? 'main' : `thread ${this.threads.size + 1}`)
    this.threads.set(key, name)
    return name
  }

  /** The first process has no name of its own: most runs have one only. */
  private withProcess(ids: readonly string[], thread: string | undefined): string | undefined {
    const id = ids.at(-1)
    if (id === undefined) return thread
    const number = this.processes.get(id) ?? this.processes.size + 1
    this.processes.set(id, number)
    if (number === 1) return thread
    return thread === undefined ? `process ${number}` : `process ${number}, ${thread}`
  }
}
