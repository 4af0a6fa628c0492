/** The contract of what starts benchmark processes and takes their times. */

/** One process to run, fully resolved. */
export interface Command {
  /** Program and arguments; no shell in between. */
  readonly argv: readonly [string, ...string[]]
  /** Absolute working directory. */
  readonly cwd: string
  /** The whole environment, nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  /** Seconds after which the process group and all descendants are killed. */
  readonly timeout: number
  /** Files that receive what the process prints; truncated first. */
  readonly stdout: string
  readonly stderr: string
  /** Bytes of output (both files together) above which the run is ended. */
  readonly outputLimit: number
}

/** How a process ended and what it cost. A quantity that this launcher cannot give is absent, never zero. */
export interface Exit {
  readonly code?: number
  readonly signal?: string
  readonly ended: 'by-itself' | 'timeout' | 'output-limit'
  /** The program could not be started at all (not found, not executable, no such directory): the system's reason. */
  readonly unstarted?: string
  /** Seconds from start to the end of the process. */
  readonly wall: number
  /** Seconds of user and system time, all descendants included. */
  readonly cpu?: number
  /**
   * Seconds in which the process was ready to run and had no processor: of its main thread, other threads and
   * descendants not included. Linux alone tells it.
   */
  readonly queued?: number
  /** Bytes, of the largest single process of the tree. Absent where it is not above what the launcher itself takes. */
  readonly peakRss?: number
  /** Bytes printed to both files together; absent when nothing could be started. */
  readonly output?: number
}

export interface Launcher {
  readonly name: 'python3' | 'perl' | 'node'
  /** The process metrics it gives, by metric name. */
  readonly gives: readonly string[]
  /** Runs one process to its end; one at a time. No descendant is alive when the promise settles. */
  launch(command: Command): Promise<Exit>
  /** Ends a running process with all descendants, then the launcher itself. May be called at any time, twice too. */
  close(): Promise<void>
}
