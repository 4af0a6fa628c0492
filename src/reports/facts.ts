/** The small print that lets a reader trust or repeat a report: what was compared, where, for how long, how again. */
import { durationText } from '../model/duration.ts'
import type { Health } from '../model/health.ts'
import type { Report, Revision } from '../model/report.ts'
import { scaleFor } from '../model/scale.ts'
import { glue } from './wrap.ts'

export interface Fact {
  readonly label: string
  /** Plain text of any origin: renderers escape it. */
  readonly text: string
}

/** In the order in which they are printed; what is not known is left out. */
export function factsOf(report: Report): readonly Fact[] {
  const { environment, launcher, time, evidence } = report
  const health = evidence.health === undefined ? '' : healthText(evidence.health)
  const facts: (Fact | undefined)[] = [
    { label: 'base', text: revisionText(report.base) },
    { label: 'head', text: revisionText(report.head) },
    environment === undefined ? undefined : { label: 'runner', text: environmentText(environment) },
    health === '' ? undefined : { label: 'health', text: health },
    launcher === undefined
      ? undefined
      : {
          label: 'timed by',
          text: `${launcher.name}${launcher.lacks.length === 0 ? '' : `, which cannot give ${listed(launcher.lacks)} here`}`,
        },
    {
      label: 'measured',
      text: sentence([
        policyText(report),
        time === undefined
          ? undefined
          : `${durationText(time.spent, glue)} of the ${durationText(time.limit, glue)} allowed`,
        `seed${glue}${evidence.seed}`,
      ]),
    },
  ]
  return facts.filter((fact) => fact !== undefined)
}

/** `main 1a2b3c4d5e`, `working tree on 9f8e7d6c5b, uncommitted changes included`. */
function revisionText({ commit, label, chosen, uncommitted }: Revision): string {
  const short = commit?.slice(0, 10)
  const named = short === undefined || commit?.startsWith(label) === true ? [] : [short]
  const name = [commit?.startsWith(label) === true && short !== undefined ? short : label, ...named].join(' ')
  return sentence([name, chosen, uncommitted ? 'uncommitted changes included' : undefined])
}

function policyText(report: Report): string {
  if (report.policy === 'file') return 'read from files'
  const stored = storedText(report)
  if (report.policy === 'history') return `against ${stored ?? 'the stored history'}`
  const text = 'side by side'
  const counts = pairCounts(report)
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)]
  if (counts.length === 0) return text
  const noun = report.evidence.paired ? (most === 1 ? 'pair' : 'pairs') : most === 1 ? 'run' : 'runs'
  const aside = stored === undefined ? '' : `, and against ${stored} where base gave nothing`
  return `${text} in ${fewest === most ? most : `${fewest} to ${most}`} ${noun}${aside}`
}

/** The stored runs that judged something. */
function storedText({ evidence, verdicts }: Report): string | undefined {
  const { history } = evidence
  const any = verdicts.some(
    ({ comparison }) => comparison?.kind === 'compared' && comparison.basis === 'history',
  )
  if (history === undefined || !any) return undefined
  const count = history.runs.length
  return `${count} stored ${count === 1 ? 'run' : 'runs'} of this environment`
}

/** Base runs of each workload that has any: so many pairs, where base and head ran in turn. */
export function pairCounts(report: Report): readonly number[] {
  const counts = new Map<string, number>()
  for (const { workload, side } of report.evidence.runs) {
    if (side === 'base') counts.set(workload, (counts.get(workload) ?? 0) + 1)
  }
  return [...counts.values()]
}

export function environmentText(environment: NonNullable<Report['environment']>): string {
  const { cpu, cores, memory, os, arch, runtimes, image, named } = environment
  const { unit, format } = scaleFor('B', [memory])
  return sentence([
    named === undefined ? undefined : `${named}:`,
    cpu,
    `${cores} ${cores === 1 ? 'core' : 'cores'}`,
    `${format(memory)} ${unit}`,
    `${os} ${arch}`,
    image === undefined ? undefined : `image ${image}`,
    ...Object.entries(runtimes).map(([runtime, version]) => `${runtime} ${version}`),
  ]).replace(':,', ':')
}

/** `steal 0.04 %, others 12 %, load 0.5 to 1.9, 2.4 to 3.1 GHz, CPU share 98 %`; empty where nothing is known. */
export function healthText({ steal, other, load, frequency, cpuShare }: Health): string {
  const share = (name: string, value: number | undefined): string | undefined =>
    value === undefined ? undefined : `${name} ${Number((value * 100).toPrecision(2))}${glue}%`
  const span = (low: number, high: number, digits: number): string =>
    low.toFixed(digits) === high.toFixed(digits)
      ? low.toFixed(digits)
      : `${low.toFixed(digits)} to ${high.toFixed(digits)}`
  return sentence([
    share('steal', steal),
    share('other programs', other),
    load === undefined ? undefined : `load ${span(load.start, load.end, 1)}`,
    frequency === undefined
      ? undefined
      : `${span(frequency.lowest / 1e9, frequency.highest / 1e9, 1)}${glue}GHz`,
    share('CPU share', cpuShare),
  ])
}

const sentence = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ')

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
