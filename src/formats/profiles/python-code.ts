/** Where a piece of Python code stands, as a sampler names it, in the table of functions. */
import { plainName } from './plain-name.ts'
import type { ProfileBuilder } from './profile-builder.ts'
import { isUncertainName } from './uncertain-name.ts'

/** The place of the function; a first line that is no line (0 of a builtin) is left out. */
export function pythonFunction(
  builder: ProfileBuilder,
  name: string,
  path?: string,
  firstLine?: unknown,
): number {
  return builder.function(plainName(name) || '(no name)', {
    ...(path === undefined ? {} : { path: plainName(path) }),
    ...(isLine(firstLine) ? { startLine: firstLine } : {}),
    uncertain: isUncertainName(name, path),
  })
}

/** Whether it is a line of a file, from 1. */
export const isLine = (line: unknown): line is number =>
  typeof line === 'number' && Number.isInteger(line) && line > 0 && line <= 2 ** 24
