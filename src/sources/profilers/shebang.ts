/** What the system starts a script with, as its first lines say. Pure. */

/**
 * The interpreter with its options: `['/usr/bin/python3', '-s']` for `#!/usr/bin/python3 -s`, `['python3']` for
 * `#!/usr/bin/env python3`; undefined for what is no script. Installers write a text for the shell where the path of the
 * interpreter is long or has a space in it; it is looked through.
 */
export function interpreterOf(text: string): readonly string[] | undefined {
  const [line = '', second = ''] = text.split('\n', 2)
  if (!line.startsWith('#!')) return undefined
  const words = line.slice(2).trim().split(/\s+/u)
  const [, single, double, bare] =
    /^'''exec' (?:'([^']*)'|"([^"]*)"|([^\s'"]+)) "\$0" "\$@"/u.exec(second) ?? []
  const inner = single ?? double ?? bare
  if ((words[0] ?? '').endsWith('/sh') && inner !== undefined) return [inner]
  if (/(?:^|\/)env$/u.test(words[0] ?? '')) {
    const rest = words.slice(words[1] === '-S' ? 2 : 1).filter((word) => word !== '')
    return rest.length === 0 ? undefined : rest
  }
  return words[0] === '' ? undefined : words
}
