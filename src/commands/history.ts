/** `benchline history`: what was recorded, benchmark by benchmark, and where its levels changed. */
import { openGround } from '../gate/ground.ts'
import { levelsOf } from '../gate/levels.ts'
import { only } from '../gate/selection.ts'
import { fault } from '../model/finding.ts'
import { historyRows, renderHistory } from '../reports/history.ts'
import { timestamp } from '../system/clock.ts'
import { writeFileOrFault } from './deliver.ts'
import type { Terminal } from './terminal.ts'

export interface HistoryOptions {
  readonly config?: string
  readonly only?: string
  readonly json?: string
}

export async function history(options: HistoryOptions, terminal: Terminal): Promise<number> {
  const { repository, plan } = await openGround({
    cwd: process.cwd(),
    ...(options.config === undefined ? {} : { config: options.config }),
  })
  const store = plan.baseline.openStore(repository)
  const runs = await store.list(plan.suite)
  const names = only(options.only)
  const levels = levelsOf(runs, plan, timestamp().slice(0, 10))
  const rows = historyRows(runs, (benchmark) => names.holds(benchmark, benchmark), levels)
  if (rows.length === 0 && options.only !== undefined && runs.length > 0) {
    throw fault('no-match', `no recorded benchmark matches --only ${options.only}`)
  }
  if (options.json !== undefined)
    await writeFileOrFault(
      options.json,
      `${JSON.stringify({ schema: 'benchline.history/1', suite: plan.suite, rows }, undefined, 2)}\n`,
    )
  terminal.out(
    rows.length === 0
      ? `nothing is recorded yet in ${store.place}; \`benchline record\` begins\n`
      : renderHistory(rows, { color: terminal.color, width: terminal.width }),
  )
  return 0
}
