/** Collects a profile while a file is read: names once each, stacks as one tree, samples as columns that grow. */
import type {
  Edge,
  FunctionRow,
  LineRow,
  Profile,
  ProfileFunction,
  ProfileHeader,
  Series,
  ValueType,
} from '../../model/profile.ts'
import { FunctionPlaces } from './function-places.ts'
import { integers, numbers } from './growing-column.ts'
import { originOf } from './origin-of.ts'

/** Rows of a table at most, and sixteen times as many numbers of samples: below what a `Map` holds, and 512 MiB. */
const mostRows = 2 ** 22

/** Thrown instead of using up the memory; `readProfile` makes a finding of it. */
export class TooManyRows extends Error {}

/** A whole number to a whole number, for keys of two numbers that are both below 2 ** 26. */
const pairKey = (first: number, second: number): number => first * 2 ** 26 + second

type Writable<Row> = { -readonly [Field in keyof Row]: Row[Field] }

/** Places are numbers from 0 in the order in which things were first named. */
export class ProfileBuilder {
  private readonly fileOf = new Map<string, number>()
  private readonly places = new FunctionPlaces()
  private readonly frameOf = new Map<number, number>()
  private readonly stackOf = new Map<number, number>()
  private readonly threadOf = new Map<string, number>()
  private readonly functions: ProfileFunction[] = []
  private readonly frames = { function: integers(), line: integers() }
  private readonly stacks = { parent: integers(), frame: integers() }
  private readonly samples = { stack: integers(), thread: integers(), values: [numbers()] }
  private readonly valueTypes: readonly ValueType[]
  readonly functionRows: FunctionRow[] = []
  readonly edges: Edge[] = []
  readonly lineRows: LineRow[] = []
  readonly series: Series[] = []

  constructor(valueTypes: readonly ValueType[]) {
    this.valueTypes = valueTypes
    this.samples.values = valueTypes.map(numbers)
  }

  file(path: string): number {
    return placeOf(this.fileOf, path)
  }

  /** The same name in the same file at the same line is the same function. */
  function(name: string, more: { path?: string; startLine?: number; uncertain?: boolean } = {}): number {
    const { path, startLine, uncertain = false } = more
    const next = this.functions.length
    const place = this.places.placeOf(path, name, startLine ?? -1, next)
    if (place < next) return place
    limit(next)
    const made: Writable<ProfileFunction> = { name }
    if (path !== undefined) made.file = this.file(path)
    if (startLine !== undefined) made.startLine = startLine
    if (uncertain) made.uncertain = true
    this.functions.push(made)
    return place
  }

  /** `line` 0 where it is not known. */
  frame(functionPlace: number, line: number): number {
    const key = pairKey(functionPlace, line)
    const known = this.frameOf.get(key)
    if (known !== undefined) return known
    limit(this.frames.function.length)
    this.frames.function.push(functionPlace)
    const place = this.frames.line.push(line)
    this.frameOf.set(key, place)
    return place
  }

  /** The stack that calls `frame` from `parent` (-1: nobody). */
  stack(parent: number, frame: number): number {
    const key = pairKey(parent + 1, frame)
    const known = this.stackOf.get(key)
    if (known !== undefined) return known
    limit(this.stacks.parent.length)
    this.stacks.parent.push(parent)
    const place = this.stacks.frame.push(frame)
    this.stackOf.set(key, place)
    return place
  }

  thread(name: string): number {
    return placeOf(this.threadOf, name)
  }

  /** `thread` -1 where it is not known; one value for each value type. */
  sample(stack: number, thread: number, values: readonly number[]): void {
    limit((this.samples.stack.length * (values.length + 1)) / 16)
    this.samples.stack.push(stack)
    this.samples.thread.push(thread)
    for (const [place, column] of this.samples.values.entries()) column.push(values[place] ?? 0)
  }

  done(header: ProfileHeader): Profile {
    return {
      header,
      valueTypes: this.valueTypes,
      files: [...this.fileOf.keys()].map((path) => ({ path, origin: originOf(path) })),
      functions: this.functions,
      threads: [...this.threadOf.keys()],
      frames: { function: this.frames.function.done(), line: this.frames.line.done() },
      stacks: { parent: this.stacks.parent.done(), frame: this.stacks.frame.done() },
      samples: {
        stack: this.samples.stack.done(),
        thread: this.samples.thread.done(),
        values: this.samples.values.map((column) => column.done()),
      },
      functionRows: this.functionRows,
      edges: this.edges,
      lineRows: this.lineRows,
      series: this.series,
    }
  }
}

function limit(rows: number): void {
  if (rows >= mostRows) throw new TooManyRows()
}

function placeOf(places: Map<string, number>, name: string): number {
  const known = places.get(name)
  if (known !== undefined) return known
  limit(places.size)
  places.set(name, places.size)
  return places.size - 1
}
