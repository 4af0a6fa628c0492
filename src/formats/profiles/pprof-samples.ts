/** The samples of a pprof profile, message by message: there may be millions, of few different stacks. */
import { KnownBytes } from './known-bytes.ts'
import { type Id, type PprofTables, scalars, stringAt } from './pprof-tables.ts'
import { FieldReader } from './protobuf.ts'

/** What programs call the label of a thread's name. */
const threadLabels: ReadonlySet<string> = new Set(['thread', 'thread name', 'thread_name'])

export class PprofSamples {
  /** What the message says that was read last; of `values` only so many are of it. */
  stack = -1
  thread: string | undefined
  count = 0
  readonly values: Id[] = []
  private readonly message: FieldReader
  private readonly strings: readonly string[]
  private readonly stackOf: (locations: readonly Id[]) => number
  /** Stacks by the bytes of their places. */
  private readonly stacks: KnownBytes

  /** `stackOf` makes a stack of places in code, the leaf first. */
  constructor(bytes: Uint8Array, { strings }: PprofTables, stackOf: (locations: readonly Id[]) => number) {
    this.message = new FieldReader(bytes)
    this.strings = strings
    this.stackOf = stackOf
    this.stacks = new KnownBytes(bytes, (from, to) => {
      const locations: Id[] = []
      this.message.putPacked(from, to, 0, locations)
      return stackOf(locations)
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
    this.stack = isInOnePart ? this.stacks.valueOf(from, to) : this.stackOf(this.locationsOf(start, stop))
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
