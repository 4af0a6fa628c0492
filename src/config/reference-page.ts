/** The JSON Schema of the configuration → a Markdown page with every key. */
import { isRecord } from './document.ts'
import { listed } from './expectation.ts'
import { type JsonSchema, asSchema, propertiesOf } from './json-schema.ts'
import { smallestFile } from './smallest-file.ts'

export function referencePage(schema: JsonSchema): string {
  const top = children(schema)
  const sections = top.filter(([, each]) => children(each).length > 0)
  const lists = top.filter(([key, each]) => key !== 'benchmarks' && children(itemsOf(each)).length > 0)
  const entry = itemsOf(propertiesOf(schema)['benchmarks'] ?? {})
  return `${[
    '<!-- Generated from the schema by `npm run docs`; edit src/config/declaration.ts instead. -->',
    '# Configuration',
    introduction,
    '## Top of the file',
    table(schema),
    ...sections.flatMap(([key, each]) => [`## \`${key}\``, sentence(each), table(each)]),
    '## `benchmarks`',
    'A list. Each entry has a `name` and says in one of these ways what to measure:',
    kinds(entry),
    'Every other key of the table may be added. What an entry leaves out comes from `defaults`, its threshold from `gate`.',
    table(entry),
    ...children(entry).flatMap(([key, each]) => within(key, each)),
    ...lists.flatMap(([key, each]) => [`## \`${key}\``, `A list. ${sentence(each)}`, table(itemsOf(each))]),
    quantities,
  ].join('\n\n')}\n`
}

const introduction = `Benchline reads \`benchline.yml\` or \`benchline.yaml\` at the root of the repository, or in \`.github/\`; there may be one.
The smallest file:

\`\`\`yaml
${smallestFile}
\`\`\`

Editors with YAML support complete and check the file when its first line names the schema, which lies beside this page:

\`\`\`yaml
# yaml-language-server: $schema=node_modules/benchline/docs/reference/benchline.schema.json
\`\`\`

A key that is not listed here is refused, and all faults of a file are told at once.`

const quantities = `## Quantities

Quantities carry their unit: \`250ms\`, \`1.5 GiB\`, \`3%\`. A number alone is refused.

| what | units |
| --- | --- |
| duration | \`ns\` \`us\` \`ms\` \`s\` \`m\` (or \`min\`) \`h\` |
| size | \`B\` \`kB\` \`MB\` \`GB\` (1000 each) \`KiB\` \`MiB\` \`GiB\` (1024 each) |
| percentage | \`%\` |
| count | \`count\` |`

const itemsOf = (schema: JsonSchema): JsonSchema => asSchema(schema['items'])

const children = (schema: JsonSchema): readonly (readonly [key: string, schema: JsonSchema])[] =>
  Object.entries(propertiesOf(schema))

/** A key whose value may be a mapping with keys of its own that say what they are for. */
function within(key: string, { anyOf }: JsonSchema): readonly string[] {
  const ways = Array.isArray(anyOf) ? anyOf.map(asSchema) : []
  return ways.flatMap((way) => {
    const told = children(way).every(([, each]) => sentence(each) !== '')
    return children(way).length > 0 && told ? [`### \`${key}\` as a mapping`, table(way)] : []
  })
}

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

const sentence = (schema: JsonSchema): string =>
  typeof schema['description'] === 'string' ? schema['description'] : ''

function table(schema: JsonSchema): string {
  const required = strings(schema['required'])
  const rows = children(schema).map(([key, each]) => {
    const initial = required.includes(key) ? 'required' : shownDefault(each)
    return `| \`${key}\` | ${cell(valueOf(each))} | ${cell(initial)} | ${cell(`${sentence(each)}${example(each)}`)} |`
  })
  return ['| key | value | default | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** A mapping's own default, that nothing is said, says nothing. */
function shownDefault({ default: value }: JsonSchema): string {
  const empty = isRecord(value) || (Array.isArray(value) && value.length === 0)
  return value === undefined || empty ? '' : `\`${yaml(value)}\``
}

function example({ examples, default: initial, const: fixed }: JsonSchema): string {
  const shown = Array.isArray(examples)
    ? examples.map(yaml).filter((each) => each !== yaml(initial ?? fixed))
    : []
  return shown.length === 0
    ? ''
    : ` ${shown.length === 1 ? 'Example' : 'Examples'}: ${shown.map((each) => `\`${each}\``).join(', ')}`
}

/** On one line, as it could stand in the file. */
function yaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]`
  if (!isRecord(value)) return String(value)
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${key}: ${yaml(each)}`)
    .join(', ')} }`
}

/** What kind of value, in words. */
function valueOf(schema: JsonSchema): string {
  const { anyOf, const: fixed, enum: words, title, type, items, additionalProperties } = schema
  if (typeof title === 'string') return title
  if (Array.isArray(words)) return words.map((word) => `\`${String(word)}\``).join(', ')
  if (fixed !== undefined) return `\`${yaml(fixed)}\``
  if (Array.isArray(anyOf)) return [...new Set(anyOf.map((each) => valueOf(asSchema(each))))].join(', or ')
  if (Array.isArray(items)) return `list of: ${valueOf(asSchema(items[0]))}`
  if (type === 'array') return items === undefined ? 'list' : `list of: ${valueOf(asSchema(items))}`
  if (type === 'object' && isRecord(additionalProperties))
    return `mapping of names to: ${valueOf(additionalProperties)}`
  if (type === 'object') return 'mapping'
  if (type === 'integer') return 'whole number'
  return type === 'string' ? 'text' : strings(type).join(', or ')
}

/** Pipes would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** The keys that make an entry of a kind, one line a kind. */
function kinds(entry: JsonSchema): string {
  const ways = Array.isArray(entry['anyOf']) ? entry['anyOf'].map(asSchema) : []
  return ways
    .map((way) => {
      const required = strings(way['required'])
      const optional = children(way)
        .map(([key]) => key)
        .filter((key) => asSchema(way['properties'])[key] !== false && !required.includes(key))
      const may = optional.length === 0 ? '' : `, with ${listed(optional)}`
      return `- ${String(way['title'])}: ${listed(required, 'and')}${may}`
    })
    .join('\n')
}
