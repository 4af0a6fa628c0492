/**
 * Python's pstats files, of all tools that write them: `cProfile` (from 3.15 on also `profiling.tracing`), `profile`,
 * `profiling.sampling`, pyinstrument's `-r pstats`, yappi. A marshalled dict
 * `(file, line, name) → (primitive calls, calls, self, total, {caller: …})`, without a header.
 */
import type { ProfileHeader, ValueType } from '../../model/profile.ts'
import { ProfileBuilder } from './profile-builder.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { type PstatsTable, pstatsRows } from './pstats-rows.ts'
import { PstatsSums, intervalOf } from './pstats-sums.ts'
import { type PstatsTool, pstatsTool } from './pstats-tool.ts'
import { refuse } from './refuse.ts'
import { runtimeOf } from './runtime-of.ts'

export const pstats: ProfileFormat = {
  name: 'pstats',
  recognises: (head) => {
    // A dict whose first key is a tuple of three, or the mark of one; an empty one ends at once. No text begins so.
    const [first = 0, second = 0, third] = head.subarray(0, 6)
    if ((first & 0x7f) !== 0x7b) return false
    if (second === 0x30) return third === undefined
    const isLarge = (second & 0x7f) === 0x28 && head[3] === 0 && head[4] === 0 && head[5] === 0
    return isKey(third) && (isLarge || (second & 0x7f) === 0x29)
  },
  read: (bytes) => {
    const table = pstatsRows(bytes)
    if ('broken' in table)
      return refuse('broken-marshal', `the pstats file cannot be read: ${table.broken}`, again)
    if ('wrong' in table) return refuse('wrong-pstats', `the pstats file ${table.wrong}`, again)
    if (table.rows.key.length === 0)
      return refuse('empty-profile', 'the pstats file names no function: nothing was profiled', again)
    return build(table, pstatsTool(table))
  },
}

const again = 'Profile it again, and see whether the program ended by itself.'
const isKey = (length: number | undefined): boolean => length === 3 || length === 1

const seconds = (name: string, nature: ValueType['nature']): ValueType => ({
  name,
  unit: 's',
  nature,
  additive: true,
})
/** `time` where the file does not tell which clock it was. */
const valueTypes: Readonly<Record<PstatsTool, readonly ValueType[]>> = {
  cProfile: [seconds('wall', 'timed')],
  profile: [seconds('cpu', 'timed')],
  yappi: [seconds('time', 'timed')],
  pyinstrument: [seconds('wall', 'sampled')],
  'profiling.sampling': [
    { name: 'samples', unit: 'count', nature: 'sampled', additive: true },
    seconds('time', 'sampled'),
  ],
}

const modes: Readonly<Partial<Record<PstatsTool, string>>> = {
  cProfile: 'wall',
  profile: 'cpu',
  pyinstrument: 'wall',
}

function build(table: PstatsTable, tool: PstatsTool): ProfileRead {
  const wrong = faultOf(table, tool)
  if (wrong !== undefined) return refuse('wrong-pstats', `the pstats file ${wrong}`, again)
  const paths = new Set(table.keys.map(({ path }) => path))
  const sums = new PstatsSums(table, tool, new ProfileBuilder(valueTypes[tool]))
  return { profile: sums.profile(headerOf(table, tool, runtimeOf([...paths]))), findings: [] }
}

/** In words that follow "the pstats file". */
function faultOf({ keys, rows, callers }: PstatsTable, tool: PstatsTool): string | undefined {
  if (tool === 'pyinstrument') return undefined
  const [fewer, all] = tool === 'yappi' ? [rows.second, rows.first] : [rows.first, rows.second]
  const wrong = all.findIndex((calls, row) => !(calls >= (fewer[row] ?? -1) && (fewer[row] ?? -1) >= 0))
  if (wrong !== -1) return `has an impossible number of calls of ${keys[rows.key[wrong] ?? -1]?.name}`
  const strange = callers.count.findIndex((count) => count < 0)
  return strange === -1
    ? undefined
    : `has a caller of ${keys[callers.callee[strange] ?? -1]?.name} that calls less than never`
}

function headerOf(table: PstatsTable, tool: PstatsTool, runtime: string | undefined): ProfileHeader {
  const mode = modes[tool]
  const threads = threadsOf(tool, runtime)
  const interval = tool === 'profiling.sampling' ? intervalOf(table) : undefined
  return {
    tool,
    format: pstats.name,
    ...(runtime === undefined ? {} : { runtime }),
    ...(mode === undefined ? {} : { mode }),
    ...(threads === undefined ? {} : { threads }),
    ...(interval === undefined
      ? {}
      : { interval, samples: table.rows.first.reduce((sum, direct) => sum + direct, 0) }),
  }
}

/** Since 3.12 cProfile listens to `sys.monitoring`, which tells of every thread. */
function threadsOf(tool: PstatsTool, runtime: string | undefined): 'main' | 'all' | undefined {
  if (tool === 'profile' || tool === 'pyinstrument') return 'main'
  if (tool !== 'cProfile' || runtime === undefined) return undefined
  return Number(runtime.replace('Python 3.', '')) >= 12 ? 'all' : 'main'
}
