/** Explanations as the data of a report file. */
import type { Waterfall, ExactChange } from '../model/attribution.ts'
import type { Culprit, Shift, LineSpan } from '../model/culprit.ts'
import type { Explanation } from '../model/explanation.ts'
import type { Json } from '../model/json-text.ts'

export function explanationData({
  benchmark,
  resource,
  tool,
  runs,
  culprits,
  waterfall,
  exact,
  cannotSay,
  profiles,
  picture,
}: Explanation): Json {
  return {
    benchmark,
    resource,
    tool,
    runs: { base: runs.base, head: runs.head },
    culprits: culprits.map(culpritData),
    waterfall: waterfall && waterfallData(waterfall),
    exact: exact.map(exactData),
    cannotSay,
    profiles: profiles && { base: [...profiles.base], head: [...profiles.head] },
    picture,
  }
}

export function culpritData({
  kind,
  name,
  file,
  line,
  lineFrom,
  was,
  change,
  unit,
  selfTime,
  share,
  calls,
  split,
  inDiff,
  confidence,
  because,
  lines,
  callees,
}: Culprit): Json {
  return {
    kind,
    name,
    file,
    line,
    lineFrom,
    was: was && { name: was.name, file: was.file },
    change: estimateData(change),
    unit,
    selfTime: selfTime && { ratio: selfTime.ratio, low: selfTime.low, high: selfTime.high },
    share,
    calls: calls && { baseline: calls.baseline, candidate: calls.candidate },
    split: split && { moreCalls: split.moreCalls, costPerCall: split.costPerCall },
    inDiff,
    confidence,
    because,
    lines: lines.map((one) => ({
      lines: spanData(one.lines),
      was: one.was && spanData(one.was),
      change: estimateData(one.change),
      inDiff: one.inDiff,
    })),
    callees: callees.map((one) => ({
      name: one.name,
      file: one.file,
      line: one.line,
      change: estimateData(one.change),
    })),
  }
}

const estimateData = ({ value, low, high }: Shift): Json => ({ value, low, high })
const spanData = ({ from, to }: LineSpan): Json => ({ from, to })

function waterfallData({ unit, base, head, parts }: Waterfall): Json {
  return {
    unit,
    base,
    head,
    parts: parts.map(({ kind, name, file, line, change }) => ({ kind, name, file, line, change })),
  }
}

export function exactData(change: ExactChange): Json {
  const { counter, unit, name, file, line, base, head, deterministic, uncertain, gated } = change
  return {
    counter,
    unit,
    name,
    file,
    line,
    base,
    head,
    change: change.change,
    deterministic,
    uncertain,
    gated,
  }
}
