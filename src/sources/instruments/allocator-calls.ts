/** Instrument: how often a command asks C's allocator for memory, by the calls that callgrind counts. */
import { allocations } from '../../model/metric.ts'
import { callgrindInstrument } from './callgrind-instrument.ts'

/**
 * Interpreters that cut small objects out of large blocks of their own are told to ask for each of them instead: only
 * then what the program allocates is what is counted.
 */
const unpooled: Readonly<Record<string, string>> = { PYTHONMALLOC: 'malloc', USE_ZEND_ALLOC: '0' }

export const allocatorCalls = callgrindInstrument({
  name: 'allocations',
  metric: allocations,
  env: unpooled,
  count: (totals) => ({ total: totals.allocations }),
  none: 'it allocates nothing, or by an allocator of its own whose functions are not called `malloc` and so on',
})
