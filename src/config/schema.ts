/** The configuration for editors and documentation, made from the schemas that read it, so that neither can lag behind. */
import { z } from 'zod'
import { declaration, entrySection } from './declaration.ts'
import { type JsonSchema, propertiesOf } from './json-schema.ts'
import { type Tables, tables } from './read-plan.ts'
import { referencePage } from './reference-page.ts'

/** JSON Schema (draft 7, which every editor knows) of the file before defaults are filled in. */
export function configurationSchema(open: Tables = tables): JsonSchema {
  const whole = jsonSchema(declaration(open.stores).whole)
  const { $schema, ...file } = whole
  return {
    $schema,
    title: 'Benchline configuration',
    description: 'What benchline.yml, or .github/benchline.yml, may say.',
    ...file,
    properties: withItems(propertiesOf(whole), 'benchmarks', entrySchema(open)),
  }
}

/** Every key of the configuration as Markdown. */
export function configurationReference(open: Tables = tables): string {
  return referencePage(configurationSchema(open))
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  return {
    ...z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-07',
      // zod leaves the examples of what is transformed out, as they could be of either side; ours are of the file.
      override: ({ zodSchema, jsonSchema: made }) => {
        const { examples } = z.globalRegistry.get(zodSchema) ?? {}
        if (Array.isArray(examples)) made.examples = examples
      },
    }),
  }
}

const withItems = (
  properties: Readonly<Record<string, JsonSchema>>,
  key: string,
  items: JsonSchema,
): JsonSchema => ({
  ...properties,
  [key]: { ...properties[key], items },
})

/** One entry: the keys that all have, those of every kind, and which of the latter go together. */
function entrySchema(open: Tables): JsonSchema {
  const { $schema: _, ...common } = jsonSchema(entrySection(undefined))
  const kinds = open.sources.map((kind): JsonSchema => ({ title: kind.name, ...jsonSchema(kind.options) }))
  // A key of several kinds is described by the first; it means the same in all.
  const own: JsonSchema = Object.assign({}, ...kinds.map(propertiesOf).toReversed())
  const { name, ...others } = propertiesOf(common)
  return {
    ...common,
    properties: { name, ...own, ...others },
    anyOf: kinds.map((kind) => {
      const has = propertiesOf(kind)
      const foreign = Object.keys(own).filter((key) => !Object.hasOwn(has, key))
      return {
        title: kind['title'],
        type: 'object',
        properties: { ...blank(Object.keys(has), {}), ...blank(foreign, false) },
        required: kind['required'] ?? [],
      }
    }),
  }
}

const blank = (keys: readonly string[], value: unknown): JsonSchema =>
  Object.fromEntries(keys.map((key) => [key, value]))
