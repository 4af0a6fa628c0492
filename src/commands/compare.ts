/** `benchline compare`: judges results that are there already, or a stored report again. */
import { assess } from '../assess.ts'
import { readResults } from '../read-results.ts'
import { filesEvidence } from '../gate/compare-files.ts'
import { only } from '../gate/selection.ts'
import { Fault, fault } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Sample } from '../model/sample.ts'
import { exitCode } from '../model/verdict.ts'
import { judgedAlike } from '../reports/report-data.ts'
import { readReport } from '../reports/read-report.ts'
import { readBytes } from '../system/files.ts'
import { resolve } from '../system/paths.ts'
import { type Delivery, deliver } from './deliver.ts'
import type { Terminal } from './terminal.ts'

export interface CompareOptions {
  readonly only?: string
  readonly json?: string
  readonly markdown?: string
  readonly paired?: boolean
  readonly threshold?: number
  readonly fail: boolean
}

export async function compare(
  baseFile: string,
  headFile: string | undefined,
  options: CompareOptions,
  terminal: Terminal,
): Promise<number> {
  const report =
    headFile === undefined ? await judgeAgain(baseFile) : await judgeFiles(baseFile, headFile, options)
  const { json: jsonFile, markdown } = options
  const delivery: Delivery = {
    ...(jsonFile === undefined ? {} : { json: jsonFile }),
    ...(markdown === undefined ? {} : { markdown }),
  }
  await deliver(report, delivery, terminal)
  return options.fail ? exitCode(report.decision) : 0
}

/** The verdict of a stored report from its raw runs. A report that says something else was changed, or is not ours. */
async function judgeAgain(file: string): Promise<Report> {
  const stored = readReport(new TextDecoder().decode(await bytesOf(file)), file)
  const { verdicts, decision, unsettled } = assess(stored.evidence)
  const again: Report = { ...stored, verdicts, decision, unsettled }
  if (!judgedAlike(stored, again)) {
    throw fault(
      'different-verdict',
      `${file} says ${stored.decision}, and its own raw runs give ${decision}`,
      {
        position: { file },
        remedy:
          'it was edited, or written by a version that judged differently: measure again with `benchline check`',
      },
    )
  }
  return again
}

async function judgeFiles(baseFile: string, headFile: string, options: CompareOptions): Promise<Report> {
  const names = only(options.only)
  const evidence = filesEvidence({
    base: await samplesOf(baseFile),
    head: await samplesOf(headFile),
    paired: options.paired === true,
    threshold: options.threshold ?? 0.03,
    wanted: (benchmark) => names.holds(benchmark, benchmark),
  })
  const { verdicts, decision, unsettled, findings } = assess(evidence)
  return {
    suite: '',
    decision,
    verdicts,
    findings,
    policy: 'file',
    base: { label: baseFile, uncommitted: false },
    head: { label: headFile, uncommitted: false },
    unsettled,
    evidence,
    reproduce: `benchline compare ${baseFile} ${headFile}${options.paired === true ? ' --paired' : ''}`,
  }
}

async function samplesOf(file: string): Promise<readonly Sample[]> {
  const { samples, findings } = await readResults(await bytesOf(file), { name: file })
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Fault(errors)
  return samples
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const bytes = await readBytes(resolve(file))
  if (bytes === undefined) throw fault('no-file', `there is no file ${file}`)
  return bytes
}
