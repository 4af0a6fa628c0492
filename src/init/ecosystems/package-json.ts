/** The fields of package.json that `init` looks at; whatever has another shape counts as absent. */
import { z } from 'zod'

const texts = z.record(z.string(), z.string()).catch({}).default({})

const shape = z.object({
  name: z.string().optional().catch(undefined),
  main: z.string().optional().catch(undefined),
  bin: z
    .union([
      z.string().transform((path): Record<string, string> => ({ '': path })),
      z.record(z.string(), z.string()),
    ])
    .catch({})
    .default({}),
  scripts: texts,
  dependencies: texts,
  devDependencies: texts,
  optionalDependencies: texts,
  workspaces: z.unknown().optional(),
})

export type Manifest = z.output<typeof shape>

export function readManifest(text: string): Manifest {
  let value: unknown = {}
  try {
    value = JSON.parse(text)
  } catch {
    // npm would say so; here it is a manifest with nothing in it.
  }
  return shape.safeParse(value).data ?? shape.parse({})
}

export const dependenciesOf = ({
  dependencies,
  devDependencies,
  optionalDependencies,
}: Manifest): readonly string[] =>
  [dependencies, devDependencies, optionalDependencies].flatMap((group) => Object.keys(group))
