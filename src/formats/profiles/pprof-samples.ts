/** The samples of a pprof profile, message by message: there may be millions, of few different stacks. */
import { KnownBytes } from './known-bytes.ts'
import { type Id, type PprofTables, scalars, stringAt } from './pprof-tables.ts'
import { FieldReader } from './protobuf.ts'

/** What programs call the label of a thread's name. */
const threadLabels: ReadonlySet<string> = new Set(['thread', 'thread name', 'thread_name'])

/** Puts a place in code on top of a stack (-1: on nothing), with all that is inlined there: the stack that this makes. */
export type PutOn = (stack: number, location: Id) => number

export class PprofSamples {
  /** What the message says that was read last; of `values` only so many are of it. `stack` is -1 where it has none. */
  stack = -1
  thread: string | undefined
  count = 0
  readonly values: Id[] = []
  private readonly message: FieldReader
  private readonly strings: readonly string[]
  private readonly putOn: PutOn
  /** The leaf of the message that was read last. */
  private readonly leaf: Id[] = []
  /**
   * Stacks by the bytes of their places, without the leaf: a function is seen at many of its lines, beneath it they are
   * the same.
   */
  private readonly callers: KnownBytes

  constructor(bytes: Uint8Array, { strings }: PprofTables, putOn: PutOn) {
    this.message = new FieldReader(bytes)
    this.strings = strings
    this.putOn = putOn
    this.callers = new KnownBytes(bytes, (from, to) => {
      const locations: Id[] = []
      this.message.putPacked(from, to, 0, locations)
      return this.stackOf(locations)
    })
  }

  /** The message between two places of the bytes. */
  read(start: number, stop: number): void {
    const { message } = this
    this.count = 0
    this.thread = undefined
    let from = start
    let to = start
    let isInOnePart = true
    message.enter(start, stop)
    while (message.next()) {
      if (message.number === 1) {
        isInOnePart &&= message.isBytes && from === to
        from = message.start
        to = message.stop
      } else if (message.number === 2) this.count = message.putBehind(this.count, this.values)
      else if (message.number === 3) this.thread = this.threadOf(message.content()) ?? this.thread
    }
    this.stack = isInOnePart ? this.packedStack(from, to) : this.stackOf(this.locationsOf(start, stop))
  }

  private packedStack(from: number, to: number): number {
    if (from === to) return -1
    const behind = this.message.putFirst(from, to, this.leaf)
    return this.putOn(behind === to ? -1 : this.callers.valueOf(behind, to), this.leaf[0] ?? 0)
  }

  /** The leaf comes first. */
  private stackOf(locations: readonly Id[]): number {
    return locations.reduceRight<number>((stack, location) => this.putOn(stack, location), -1)
  }

  private threadOf(label: Uint8Array): string | undefined {
    const { 1: key = 0, 2: text = 0 } = scalars(label)
    return text !== 0 && threadLabels.has(stringAt(this.strings, key))
      ? stringAt(this.strings, text)
      : undefined
  }

  private locationsOf(start: number, stop: number): readonly Id[] {
    const { message } = this
    const locations: Id[] = []
    message.enter(start, stop)
    while (message.next()) if (message.number === 1) message.putBehind(locations.length, locations)
    return locations
  }
}
