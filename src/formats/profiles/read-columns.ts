/** Columns of a table in JSON of any origin, each looked at cell by cell. */
import { isRecord } from './parse-json.ts'

/** Thrown where a text is not what it says; the reader makes a finding of it. */
export class WrongColumn extends Error {}

/** Reads one cell: undefined where it is none of its kind. */
type Cell<T> = (value: unknown) => T | undefined

export const isText: Cell<string> = (value) => (typeof value === 'string' ? value : undefined)
export const isNumber: Cell<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined
/** Fits into a column of 32 bits. */
export const isWhole: Cell<number> = (value) =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value : undefined
export const isCount: Cell<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined
export const isTrue: Cell<true> = (value) => (value === true ? value : undefined)
export const isNumbers: Cell<readonly number[]> = (value) =>
  Array.isArray(value) && value.every((each) => isNumber(each) !== undefined) ? value : undefined

/** What stands under a name, where the object has it itself. */
export const fieldOf = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined

export function listOf(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new WrongColumn(`\`${name}\` is no list`)
}

/** Every cell of a column; throws a `WrongColumn` where one of them is something else. */
export function columnOf<T>(value: unknown, name: string, cell: Cell<T>): readonly T[] {
  return listOf(value, name).map((each, row) => {
    const read = cell(each)
    if (read === undefined) throw new WrongColumn(`\`${name}\` holds something else in row ${row}`)
    return read
  })
}

/** The same of a column in which cells may be empty. */
export function sparseColumnOf<T>(value: unknown, name: string, cell: Cell<T>): readonly (T | undefined)[] {
  return columnOf(value, name, (each) => (each === null ? { cell: undefined } : wrapped(cell(each)))).map(
    (each) => each.cell,
  )
}

const wrapped = <T>(cell: T | undefined): { readonly cell: T } | undefined =>
  cell === undefined ? undefined : { cell }

/** How many rows columns have; throws a `WrongColumn` where they differ. */
export function rowsOf(table: string, columns: readonly { readonly length: number }[]): number {
  const [first] = columns
  const rows = first?.length ?? 0
  if (columns.every(({ length }) => length === rows)) return rows
  throw new WrongColumn(`the columns of \`${table}\` differ in length`)
}
