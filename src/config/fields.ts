/** The kinds of value a configuration has, each wording its own faults. */
import { z } from 'zod'
import { type Unit, parseQuantity, unitWords } from '../model/unit.ts'
import type { CommandLine } from '../sources/source.ts'
import { found, quoteIt } from './expectation.ts'

interface Dimension {
  /** With its article: `a duration`. */
  readonly noun: string
  readonly unit: Unit
  readonly example: string
}

const dimensions: readonly Dimension[] = [
  { noun: 'a duration', unit: 's', example: '250ms' },
  { noun: 'a size', unit: 'B', example: '300MiB' },
  { noun: 'a percentage', unit: '1', example: '3%' },
  { noun: 'a count', unit: 'count', example: '5000count' },
]

/** Bounds as a reader would write them; `above` is exclusive. */
interface Range {
  readonly above?: string
  readonly from?: string
  readonly to?: string
}

/** A quantity of one dimension, in its base unit: text in the file, a number in the plan. */
export function quantity(unit: Unit, range: Range = {}, examples?: readonly string[]) {
  const dimension = dimensions.find((each) => each.unit === unit)
  if (dimension === undefined) throw new Error(`no dimension has the unit ${unit}`)
  return measured([dimension], range, examples).transform(({ value }) => value)
}

/** A quantity of any dimension, for metrics that only results name. */
export const anyQuantity = measured(dimensions, {})

/** One or several dimensions: what the quantity is and in which base unit. */
function measured(
  allowed: readonly Dimension[],
  range: Range,
  examples: readonly string[] = allowed.map(({ example }) => example),
) {
  const [first] = allowed
  const wanted = allowed.length === 1 ? first : undefined
  const noun = `${wanted?.noun ?? 'a quantity with a unit'} such as \`${examples[0]}\``
  return z
    .string({
      error: ({ input }) =>
        typeof input === 'number'
          ? `expected ${noun}; the number \`${input}\` alone has no unit`
          : `expected ${noun}, found ${found(input)}`,
    })
    .meta({
      title: wanted?.noun.replace(/^an? /u, '') ?? 'quantity',
      pattern: patternOf(allowed.flatMap(({ unit }) => unitWords(unit))),
      examples: [...examples],
    })
    .transform((text, context) => {
      const read = parseQuantity(text)
      const own = dimensions.find(({ unit }) => unit === read?.unit)
      const complain = (message: string, remedy?: string) => {
        context.addIssue({ code: 'custom', message, params: { code: 'wrong-unit', remedy } })
        return z.NEVER
      }
      if (read === undefined) return complain(`expected ${noun}${reason(text)}`, likely(text, allowed))
      if (!allowed.some(({ unit }) => unit === read.unit)) {
        return complain(`expected ${noun}, found \`${text}\`, ${own?.noun ?? 'something else'}`)
      }
      const wrong = outside(read.value, range)
      return wrong === undefined
        ? read
        : complain(`expected ${wanted?.noun ?? 'a quantity'} ${wrong}, found \`${text}\``)
    })
}

function patternOf(words: readonly string[]): string {
  return `^\\s*([0-9]+(\\.[0-9]+)?|\\.[0-9]+)\\s*(${words.join('|')})\\s*$`
}

function reason(text: string): string {
  return /^\s*[0-9.]+\s*$/u.test(text) ? `; \`${text}\` alone has no unit` : `, found ${found(text)}`
}

/** `300mb` is nearly certainly `300MB`. */
function likely(text: string, allowed: readonly Dimension[]): string | undefined {
  const [, digits, unit = ''] = /^\s*([0-9.]+)\s*([A-Za-z]+)\s*$/u.exec(text) ?? []
  const words = allowed.flatMap((each) => unitWords(each.unit))
  const word = words.find((each) => each.toLowerCase() === unit.toLowerCase())
  return word === undefined ? undefined : `did you mean \`${digits}${word}\`?`
}

function outside(value: number, { above, from, to }: Range): string | undefined {
  const within =
    Number.isFinite(value) &&
    (above === undefined || value > number(above)) &&
    (from === undefined || value >= number(from)) &&
    (to === undefined || value <= number(to))
  if (within) return undefined
  const words = [
    ...(above === undefined ? [] : [`above \`${above}\``]),
    ...(from === undefined ? [] : [`of at least \`${from}\``]),
    ...(to === undefined ? [] : [`of at most \`${to}\``]),
  ]
  return words.length === 0 ? 'that is finite' : words.join(' and ')
}

/** The value of a bound. */
function number(text: string): number {
  return parseQuantity(text)?.value ?? Number.NaN
}

/**
 * Control characters, line breaks of any kind, and marks that turn the direction of writing around. By numbers, since
 * not every editor reads the classes of Unicode in a schema's pattern.
 */
const unprintable = '\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069'

/** A name that people read: one line, nothing invisible in it. */
export function name(noun: string, limit: number) {
  return z
    .string()
    .min(1, { error: `expected ${noun}, found empty text`, abort: true })
    .max(limit, { error: `expected ${noun} of at most ${limit} characters`, abort: true })
    .regex(new RegExp(`^[^${unprintable}]*$`, 'u'), {
      error: `expected ${noun} on one line, without control characters`,
      abort: true,
    })
    .regex(/^\S(.*\S)?$/u, { error: `expected ${noun} that neither begins nor ends with a space` })
}

/** A branch as git allows it, as far as it matters here: no option, no revision syntax, nothing invisible. */
export const branchName = z
  .string()
  .regex(new RegExp(`^(?![-/.])(?!.*(\\.\\.|@\\{|//))[^\\s${unprintable}~^:?*[\\\\]+(?<![/.])$`, 'u'), {
    error: 'expected the name of a branch, such as `main`',
  })

const line = z
  .string()
  .regex(/\S/u, { error: 'expected a command, found empty text', abort: true })
  .regex(/^[^\0]*$/u, { error: 'expected a command without null characters' })

const program = z
  .array(z.string().regex(/^[^\0]*$/u, { error: 'expected text without null characters' }))
  .nonempty({ error: 'expected the program and its arguments, found an empty list' })
  .meta({ title: 'program and arguments' })
  .transform(([first = '', ...rest]): CommandLine => [first, ...rest])

/** One command, or several one after another: text goes to the shell, a list within the list is run as it is. */
export const commands = z
  .union(
    [
      line.transform((one): readonly CommandLine[] => [one]),
      z
        .array(z.union([line, program]))
        .nonempty({ error: 'expected commands, found an empty list' })
        .transform((all): readonly CommandLine[] => all),
    ],
    {
      error: ({ input }) =>
        `expected a command or a list of commands, found ${found(input)}${quoteIt(input)}`,
    },
  )
  .meta({ title: 'commands' })

/** Why a path does not lie inside the repository; undefined when it does. Both kinds of slash separate. */
export function escape(path: string): string | undefined {
  if (/^([/\\~]|[A-Za-z]:)/u.test(path)) return 'is absolute'
  let depth = 0
  for (const part of path.split(/[/\\]/u)) {
    if (part === '..') depth -= 1
    else if (part !== '.' && part !== '') depth += 1
    if (depth < 0) return 'leads out of the repository'
  }
  return undefined
}

/** A path or a glob below the root of the repository. */
export function inside(noun: string) {
  return z
    .string()
    .min(1, { error: `expected ${noun}, found empty text`, abort: true })
    .regex(new RegExp(`^[^${unprintable}]*$`, 'u'), {
      error: `expected ${noun} without control characters`,
      abort: true,
    })
    .check((context) => {
      const why = escape(context.value)
      if (why === undefined) return
      context.issues.push({
        code: 'custom',
        input: context.value,
        message: `expected ${noun} inside the repository; \`${context.value}\` ${why}`,
        params: { code: 'outside-repository', remedy: 'write it relative to the root of the repository' },
      })
    })
}
