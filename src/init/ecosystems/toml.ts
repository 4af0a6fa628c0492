/** As much of TOML as manifests need: tables, and the raw text of each value. Not a parser; nothing is judged by it. */

interface Table {
  readonly header: string
  readonly body: string
}

/** Tables in their order with the text below each header; what stands before the first has the header ''. */
export function tomlTables(text: string): readonly Table[] {
  const parts = text.split(/^[ \t]*\[{1,2}[ \t]*([\w.\-" ]+?)[ \t]*\]{1,2}[ \t]*(?:#.*)?$/mu)
  const [body = ''] = parts
  return [
    { header: '', body },
    ...parts.flatMap((header, index) =>
      index % 2 === 1 ? [{ header: header.replaceAll('"', ''), body: parts[index + 1] ?? '' }] : [],
    ),
  ]
}

/** The text value of a key in the text of a table; undefined where it has none. */
export const tomlText = (body: string, key: string): string | undefined =>
  new RegExp(String.raw`^[ \t]*${key}[ \t]*=[ \t]*["']([^"'\n]*)["']`, 'mu').exec(body)?.[1]

/** The lists of a table, each as the text between its brackets. */
export function tomlLists(text: string, header: string): Readonly<Record<string, string>> {
  const bodies = tomlTables(text).filter((table) => table.header === header)
  return Object.fromEntries(
    bodies.flatMap(({ body }) =>
      // A list ends with a bracket at the end of a line: extras such as "x[y]" have theirs within.
      [...body.matchAll(/^[ \t]*["']?([\w.-]+)["']?[ \t]*=[ \t]*\[([\s\S]*?)\][ \t]*(?:#.*)?$/gmu)].map(
        ([, key = '', list = '']): [string, string] => [key, list],
      ),
    ),
  )
}
