/** Instrument: the number of instructions that a command executes. */
import { instructions } from '../../model/metric.ts'
import { callgrindInstrument } from './callgrind-instrument.ts'

export const callgrind = callgrindInstrument({
  name: 'callgrind',
  metric: instructions,
  count: ({ total, loading }) => ({ total, ...(loading === undefined ? {} : { loading }) }),
})
