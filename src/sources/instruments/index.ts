/** The table of what an entry may be counted by. */
import type { Instrument } from '../instrument.ts'
import { allocatorCalls } from './allocator-calls.ts'
import { callgrind } from './callgrind.ts'

export const instruments: readonly Instrument[] = [callgrind, allocatorCalls]
