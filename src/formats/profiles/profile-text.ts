/** The text of a profile in Benchline's own form: tables in columns, `null` where nothing is known. */
import type { Profile } from '../../model/profile.ts'

/** What such a text begins with, and which version of it this is. */
export const profileFamily = 'benchline.profile/'
export const profileVersion = '1'

export function profileText(profile: Profile): string {
  const { header, valueTypes, files, functions, threads, frames, stacks, samples } = profile
  const { functionRows, edges, lineRows, series } = profile
  return `${JSON.stringify({
    schema: `${profileFamily}${profileVersion}`,
    header,
    valueTypes,
    files: columns(files, { path: ({ path }) => path, origin: ({ origin }) => origin }),
    functions: columns(functions, {
      name: ({ name }) => name,
      file: ({ file }) => file,
      startLine: ({ startLine }) => startLine,
      uncertain: ({ uncertain }) => uncertain,
    }),
    threads,
    frames: { function: [...frames.function], line: [...frames.line] },
    stacks: { parent: [...stacks.parent], frame: [...stacks.frame] },
    samples: {
      stack: [...samples.stack],
      thread: [...samples.thread],
      values: samples.values.map((column) => [...column]),
    },
    functionRows: columns(functionRows, {
      function: (row) => row.function,
      calls: ({ calls }) => calls,
      primitiveCalls: ({ primitiveCalls }) => primitiveCalls,
      self: ({ self }) => self,
      total: ({ total }) => total,
    }),
    edges: columns(edges, {
      caller: ({ caller }) => caller,
      callee: ({ callee }) => callee,
      calls: ({ calls }) => calls,
      self: ({ self }) => self,
      total: ({ total }) => total,
    }),
    lineRows: columns(lineRows, {
      file: ({ file }) => file,
      line: ({ line }) => line,
      function: (row) => row.function,
      hits: ({ hits }) => hits,
      values: ({ values }) => values,
    }),
    series,
  })}\n`
}

type Cell = string | number | boolean | readonly number[] | undefined

function columns<Row>(
  rows: readonly Row[],
  cells: Readonly<Record<string, (row: Row) => Cell>>,
): Readonly<Record<string, readonly (Cell | null)[]>> {
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [name, rows.map((row) => cell(row) ?? null)]),
  )
}
