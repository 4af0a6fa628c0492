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
import { PairColumns } from './pair-columns.ts'
import { limit } from './row-limit.ts'

type Writable<Row> = { -readonly [Field in keyof Row]: Row[Field] }

/** Places are numbers from 0 in the order in which things were first named. */
export class ProfileBuilder {
  private readonly fileOf = new Map<string, number>()
  private readonly places = new FunctionPlaces()
  private readonly threadOf = new Map<string, number>()
  private readonly functions: ProfileFunction[] = []
  /** Functions and lines, callers and frames. */
  private readonly frames = new PairColumns()
  private readonly stacks = new PairColumns()
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

  /** `line` 0 where it is not known; one that no column could hold makes the profile unusable, as any impossible one. */
  frame(functionPlace: number, line: number): number {
    return this.frames.placeOf(functionPlace, (line | 0) === line ? line : -1)
  }

  /** The stack that calls `frame` from `parent` (-1: nobody). */
  stack(parent: number, frame: number): number {
    return this.stacks.placeOf(parent, frame)
  }

  thread(name: string): number {
    return placeOf(this.threadOf, name)
  }

  /** `thread` -1 where it is not known; one value for each value type. */
  sample(stack: number, thread: number, values: readonly number[]): void {
    limit((this.samples.stack.length * (values.length + 1)) / 16)
    this.samples.stack.push(stack)
    this.samples.thread.push(thread)
    const columns = this.samples.values
    for (let place = 0; place < columns.length; place += 1) columns[place]?.push(values[place] ?? 0)
  }

  done(header: ProfileHeader): Profile {
    const [functions, lines] = this.frames.done()
    const [parents, frames] = this.stacks.done()
    return {
      header,
      valueTypes: this.valueTypes,
      files: [...this.fileOf.keys()].map((path) => ({ path, origin: originOf(path) })),
      functions: this.functions,
      threads: [...this.threadOf.keys()],
      frames: { function: functions, line: lines },
      stacks: { parent: parents, frame: frames },
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

function placeOf(places: Map<string, number>, name: string): number {
  const known = places.get(name)
  if (known !== undefined) return known
  limit(places.size)
  places.set(name, places.size)
  return places.size - 1
}
