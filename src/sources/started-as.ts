/** Whether a process that is started is the one that a workload's command line names. */
import type { Command } from '../system/launcher/launcher.ts'
import { argvOf } from '../system/shell.ts'
import { inPlace } from './in-place.ts'
import type { Workload } from './source.ts'

const alike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index])

/** A shell's text is started with its program in the place of the shell, where that makes no other difference. */
export function isStartedAs({ argv, cwd }: Command, named: ReturnType<Workload['command']>): boolean {
  if (cwd !== named.cwd) return false
  const [, option = '', text = ''] = named.argv
  const isText = option === '-c' && alike(named.argv, argvOf(text))
  return alike(argv, named.argv) || (isText && alike(argv, argvOf(inPlace(text))))
}
