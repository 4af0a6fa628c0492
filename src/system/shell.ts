/** What executes a line of shell, and what of the user's variables an entry may name. */

/** The arguments that run a command line here: a string goes to the system's shell, a list is executed as it is. */
export function argvOf(line: string | readonly [string, ...string[]]): readonly [string, ...string[]] {
  if (typeof line !== 'string') return line
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', line] : ['/bin/sh', '-c', line]
}

/** The variables of these names that are set for Benchline itself; a name that is not set is left out. */
export function ownVariables(
  names: readonly string[],
  all: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<Record<string, string>> {
  const found = names.map((name) => [name, all[name]] as const)
  return Object.fromEntries(
    found.filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
  )
}
