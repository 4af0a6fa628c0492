/** `benchline demo`: the story of src/demo, told with the same engine as everything else. */
import { type DemoEngine, tellDemo } from '../demo/story.ts'
import { check } from '../gate.ts'
import { record } from '../gate/record.ts'
import { json } from '../reports/json.ts'
import { markdown } from '../reports/markdown.ts'
import { terminal as terminalText } from '../reports/terminal.ts'
import { monotonicSeconds } from '../system/clock.ts'
import { makeTemporaryDirectory } from '../system/files.ts'
import { interruptible } from './interruptible.ts'
import { progressLine } from './progress.ts'
import type { Terminal } from './terminal.ts'

export interface DemoOptions {
  readonly quiet?: boolean
}

export async function demo({ quiet }: DemoOptions, terminal: Terminal): Promise<number> {
  const progress = progressLine(terminal, quiet === true, monotonicSeconds)
  const folder = await makeTemporaryDirectory('benchline-demo-')
  return interruptible(terminal, progress.clear, (interruption) => {
    const setting = { watch: progress.watch, interruption }
    const engine: DemoEngine = {
      record: async (request) => {
        const { run } = await record({ ...request, ...setting })
        progress.clear()
        return run
      },
      check: async (request) => {
        const report = await check({ ...request, ...setting })
        progress.clear()
        return report
      },
      terminal: (report) => terminalText.render(report, terminal),
      files: (report) => ({
        'report.json': json.render(report, terminal),
        'report.md': markdown.render(report, terminal),
      }),
    }
    return tellDemo({ folder, write: terminal.out, engine, now: monotonicSeconds })
  }).finally(progress.clear)
}
