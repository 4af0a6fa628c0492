/** `benchline demo`: the story of src/demo, told with the same engine as everything else. */
import { type DemoEngine, tellDemo } from '../demo/story.ts'
import { check } from '../gate.ts'
import { record } from '../gate/record.ts'
import { json } from '../reports/json.ts'
import { markdown } from '../reports/markdown.ts'
import { terminal as terminalText } from '../reports/terminal.ts'
import { monotonicSeconds } from '../system/clock.ts'
import { makeTemporaryDirectory } from '../system/files.ts'
import { writeFileOrFault } from './deliver.ts'
import { interruptible } from './interruptible.ts'
import { progressLine } from './progress.ts'
import type { Terminal } from './terminal.ts'

export interface DemoOptions {
  readonly json?: string
  readonly quiet?: boolean
}

export async function demo({ json: file, quiet }: DemoOptions, terminal: Terminal): Promise<number> {
  const progress = progressLine(terminal, quiet === true, monotonicSeconds)
  const folder = await makeTemporaryDirectory('benchline-demo-')
  const decisions: string[] = []
  const code = await interruptible(terminal, progress.clear, (interruption) => {
    const setting = { watch: progress.watch, interruption }
    const engine: DemoEngine = {
      record: async (request) => {
        const { run } = await record({ ...request, ...setting })
        progress.clear()
        return run
      },
      check: async (request) => {
        const report = await check({ ...request, ...setting })
        decisions.push(report.decision)
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
  if (file !== undefined) {
    const [harmless, slow] = decisions
    await writeFileOrFault(
      file,
      `${JSON.stringify({ schema: 'benchline.demo/1', harmless, slow, folder }, undefined, 2)}\n`,
    )
  }
  return code
}
