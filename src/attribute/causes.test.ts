import { expect, test } from 'vitest'
import { findCauses } from './causes.ts'
import type { FunctionPair } from './match.ts'
import type { Observation } from './observe.ts'
import { Table, pairKey } from './table.ts'

const [caller, callee] = [0, 1]
const pair = (touched: boolean): FunctionPair => ({ how: 'same', touched, headerTouched: false })
const pairs = [pair(true), pair(false)]
const runs = 12
const design = { baseRuns: 6, run: 1, exact: false, seed: 1 }

/** `ofCaller` is what the touched caller is charged with, `ofCallee` what the untouched callee takes, all beneath it. */
function observed(ofCaller: (run: number) => number, ofCallee: (run: number) => number): Observation {
  const table = () => new Table(runs)
  const made = {
    total: new Float64Array(runs).fill(1),
    self: table(),
    blame: table(),
    blameLines: table(),
    charged: table(),
    chargedLines: table(),
    headLines: table(),
    callees: table(),
    chargedCallees: table(),
    under: table(),
    untouched: table(),
    untouchedLines: table(),
  }
  for (let run = 0; run < runs; run += 1) {
    made.charged.add(caller, run, ofCaller(run))
    made.blame.add(callee, run, ofCallee(run))
    made.under.add(pairKey(callee, caller), run, ofCallee(run))
  }
  return made
}
const causesOf = (seen: Observation) => findCauses(seen, pairs, () => [], design).causes
const noise = (run: number): number => (run % 3) * 0.2
const calledMore = (run: number): number => (run < 6 ? 0.1 : 0.2) + (run % 2) * 0.001

test('what a touched function calls more often is its affair, however noisy the rest of it', () => {
  const found = causesOf(observed((run) => 0.3 + noise(run) + calledMore(run), calledMore))
  expect(found).toMatchObject([{ pair: caller, by: 'touched', through: [callee] }])
})

test('nothing is left of it where the touched function as a whole did not get slower', () => {
  const found = causesOf(observed((run) => 0.5 + noise(run) - calledMore(run), calledMore))
  expect(found).toEqual([])
})
