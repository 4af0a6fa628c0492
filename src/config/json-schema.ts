/** A JSON Schema, as far as anything here looks into one. */
import { isRecord } from './document.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

/** The keys of a mapping with the schema of each, in order. */
export const propertiesOf = (schema: JsonSchema): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(
    Object.entries(asSchema(schema['properties'])).map(([key, value]) => [key, asSchema(value)]),
  )

/** What is no schema, `false` included, says nothing. */
export const asSchema = (value: unknown): JsonSchema => (isRecord(value) ? value : {})
