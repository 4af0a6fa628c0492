/** What sets one profiler for Python programs apart from another. */
import type { ProfileHeader } from '../../model/profile.ts'
import type { Lack } from '../instrument.ts'
import type { Profiler } from '../profiler.ts'
import type { PythonEnvironment } from './python-environment.ts'

export type ToolOptions = Readonly<Record<string, string | number | boolean | readonly string[]>>

export interface PythonTool extends Pick<
  Profiler,
  'name' | 'format' | 'tells' | 'counts' | 'selects' | 'slowdown' | 'alone' | 'every'
> {
  /** How it writes its own name. */
  readonly title: string
  /** What brings it; absent where every Python has it. */
  readonly package?: { readonly name: string; readonly oldest: string }
  /** What its file is called, where it insists on an ending. */
  readonly file?: string
  /** The arguments as the launcher takes them; else what is wrong with them. */
  options(args: readonly string[]): ToolOptions | string
  /** What it is told, for the header. */
  header?(options: ToolOptions): Pick<ProfileHeader, 'mode' | 'interval'>
  /** Which threads it sees on a Python. */
  threads(python: string): 'main' | 'all'
  /** Why it does not work on this Python, where it does not. */
  unfit?(environment: PythonEnvironment): Lack | undefined
  /** Whether the file says nothing, for a tool that writes it after the launcher's report. */
  isEmpty?(bytes: Uint8Array): boolean
  /** What helps where it saw nothing. */
  readonly whenEmpty: string
}
