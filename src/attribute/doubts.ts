/** What makes an attribution doubtful, and why there is none: in words. */
import type { Finding } from '../model/finding.ts'
import type { AttributionInput } from './attribution-input.ts'
import type { LineMap } from './line-map.ts'
import type { Observation } from './observe.ts'
import { type Design, enoughRuns, significance, weakRuns } from './significance.ts'
import type { SizeFactors } from './size-factors.ts'

export function incomplete({ complete }: LineMap): readonly Finding[] {
  if (complete) return []
  const text = 'the diff is too large, or cut off: behind that lines are taken for unchanged'
  return [{ code: 'diff-cut-off', severity: 'warning', text }]
}

const percent = (share: number): string => `${Number((100 * share).toPrecision(2))} %`

/** What was found in spite of an uneven pace is found: that it was not divided out is told where `named` is false. */
export function doubts(
  factors: SizeFactors | undefined,
  { base, head }: AttributionInput,
  { exact, named }: { readonly exact: boolean; readonly named: boolean },
): readonly Finding[] {
  const findings: Finding[] = []
  const runs = Math.min(base.profiles.length, head.profiles.length)
  if (!exact && runs < enoughRuns) {
    findings.push({
      code: 'few-repeats',
      severity: 'note',
      text: `${base.profiles.length} profiled runs of base and ${head.profiles.length} of head: what they show is weak at best`,
      remedy: `profile each side ${enoughRuns} times at least, in turns`,
    })
  }
  if (factors === undefined) return findings
  if (!factors.enough && !named) {
    findings.push({
      code: 'not-normalised',
      severity: 'note',
      text: `the pace of the machine was not divided out: ${factors.anchors} unchanged functions or lines cover ${percent(factors.covered)} of a run, where 5 and 30 % are asked for`,
    })
  }
  if (factors.shift !== undefined) {
    const word = factors.shift > 0 ? 'slower' : 'faster'
    findings.push({
      code: 'environment-shift',
      severity: 'warning',
      text: `code that did not change is ${percent(Math.abs(factors.shift))} ${word} at head, all of it alike: the machine or a global cause (garbage collector, interpreter, flags)`,
      remedy:
        'profile base and head in turns in one job; if it stays, look for what changed for the whole program',
    })
  }
  return findings
}

export function whyNot(
  { base, head, resource }: AttributionInput,
  { total }: Observation,
  design: Design,
  factors: SizeFactors | undefined,
): string {
  const runs = Math.min(base.profiles.length, head.profiles.length)
  if (!design.exact && runs < weakRuns) {
    return `${resource === 'memory' ? 'sizes' : 'times'} differ from run to run: ${enoughRuns} profiled runs a side are needed, there are ${base.profiles.length} and ${head.profiles.length}`
  }
  if (factors?.shift !== undefined && factors.shift > 0) {
    return `the whole program is ${percent(factors.shift)} slower, its unchanged code alike: the machine or a global cause`
  }
  const [whole] = significance([{ values: total, touched: true }], design)
  if (whole?.strength === 'none')
    return 'the profiled runs of base and head differ by no more than their noise'
  return 'no function of the repository changed by more than noise: the change is spread over many, or outside of what the profiler sees'
}
