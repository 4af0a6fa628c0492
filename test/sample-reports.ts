/** Reports made by hand, yet as a real check would make them: every word, every decision, names that try things. */
import { assess } from '../src/assess.ts'
import { trendsOf } from '../src/compare/trends.ts'
import { type Accepted, acceptLabel } from '../src/model/accepted.ts'
import type { Compared, Effect, Estimate } from '../src/model/comparison.ts'
import type { Evidence, TimedRun } from '../src/model/evidence.ts'
import type { Explanation } from '../src/model/explanation.ts'
import type { Finding } from '../src/model/finding.ts'
import { cpu, peakRss, wall, worseSign, type Metric } from '../src/model/metric.ts'
import type { Report } from '../src/model/report.ts'
import { makeSample, type Sample } from '../src/model/sample.ts'
import type { Terms } from '../src/model/terms.ts'
import { join, type Decision, type Verdict, type Word } from '../src/model/verdict.ts'
import { seededRandom } from '../src/stats/random.ts'

const instructions: Metric = { name: 'instructions', unit: 'count', better: 'lower', nature: 'exact' }
const throughput: Metric = { name: 'throughput', unit: 'ops/s', better: 'higher', nature: 'noisy' }

/** One series on both sides: `pairs` values around `base`, head `factor` times as large, with relative `noise`. */
function series(
  benchmark: string,
  metric: Metric,
  base: number,
  factor: number,
  pairs = 24,
  noise = 0.02,
): Compared {
  const random = seededRandom(Math.round(base * 1e6) + pairs)
  const around = (center: number): number[] =>
    Array.from({ length: pairs }, () => {
      const value = center * (1 + noise * (random() + random() - 1))
      return ['B', 'count'].includes(metric.unit) ? Math.round(value) : value
    })
  const [baseline, candidate] = [
    makeSample(benchmark, metric, around(base)),
    makeSample(benchmark, metric, around(base * factor)),
  ]
  const change = factor ** worseSign(metric) - 1
  const half = (noise * 2.2) / Math.sqrt(pairs)
  const wide = pairs < 6 && noise > 0
  const estimate = (value: number, width: number): Estimate => ({
    value,
    low: wide ? -Infinity : value - width,
    high: wide ? Infinity : value + width,
  })
  const effect: Effect = {
    relative: estimate(change, noise === 0 ? 0 : half * (1 + change)),
    absolute: estimate(base * (factor - 1) * worseSign(metric), noise === 0 ? 0 : half * base),
    level: 0.99,
  }
  return {
    kind: 'compared',
    benchmark,
    metric,
    baseline,
    candidate,
    paired: true,
    effect,
    pWorse: change > 0.01 ? 2 ** -pairs : 0.7,
    pBetter: change < -0.01 ? 2 ** -pairs : 0.7,
    upperBound: wide ? Infinity : change + half,
    exact: metric.nature === 'exact',
    minimumDetectable: wide ? Infinity : 0.01 + half,
  }
}

function verdict(word: Word, comparison: Compared, because: string, more: Partial<Verdict> = {}): Verdict {
  const decision: Decision = word === 'regression' || word === 'over-budget' ? 'failed' : 'passed'
  return {
    benchmark: comparison.benchmark,
    comparison,
    word,
    judges: true,
    threshold: 0.03,
    because,
    decision: word === 'inconclusive' ? 'warned' : decision,
    ...more,
  }
}

const shown = (comparison: Compared): Verdict =>
  verdict('unchanged', comparison, 'Shown only.', { judges: false, decision: 'unjudged' })

const unchanged = (name: string, base: number, factor = 1.002): readonly Verdict[] => [
  verdict(
    'unchanged',
    series(name, wall, base, factor),
    'at most 1.2 % worse with 95 % confidence, below the threshold of 3 %',
  ),
  shown(series(name, cpu, base * 0.7, factor)),
]

const nameless = (benchmark: string, word: Word, because: string, decision: Decision): Verdict => ({
  benchmark,
  word,
  judges: true,
  because,
  decision,
})

const terms: Terms = {
  threshold: 0.03,
  thresholds: { 'peak-rss': 0.1 },
  budgets: { wall: 0.25 },
  gate: 'fail',
  judge: 'auto',
}

/** The runs in the order of a round-robin, and the terms of every benchmark that is named. */
function evidenceOf(verdicts: readonly Verdict[], more: Partial<Evidence> = {}): Evidence {
  const names = [...new Set(verdicts.map(({ benchmark }) => benchmark))]
  const samples = new Map<string, Sample[]>()
  for (const { benchmark, comparison } of verdicts) {
    if (comparison === undefined) continue
    for (const side of ['base', 'head'] as const) {
      const sample =
        side === 'base'
          ? 'baseline' in comparison && comparison.baseline
          : 'candidate' in comparison && comparison.candidate
      const key = JSON.stringify([side, benchmark])
      if (sample !== false && sample !== undefined) samples.set(key, [...(samples.get(key) ?? []), sample])
    }
  }
  const runs: TimedRun[] = []
  for (let pair = 0; pair < 40; pair += 1) {
    for (const name of names) {
      for (const side of pair % 2 === 0 ? (['base', 'head'] as const) : (['head', 'base'] as const)) {
        const readings = (samples.get(JSON.stringify([side, name])) ?? []).flatMap(
          ({ benchmark, metric, values }) => {
            const value = values[pair]
            return value === undefined ? [] : [{ benchmark, metric, value }]
          },
        )
        if (readings.length > 0) runs.push({ workload: name, side, pair, at: runs.length * 0.26, readings })
      }
    }
  }
  return {
    gate: { falseAlarmRate: 0.01, margin: 0.01, onInconclusive: 'warn', onMissing: 'fail' },
    terms: Object.fromEntries(names.map((name) => [name, terms])),
    paired: true,
    seed: 42,
    runs,
    absences: [],
    doubts: [],
    notLooked: [],
    ...more,
  }
}

function report(
  verdicts: readonly Verdict[],
  more: Partial<Report> = {},
  evidence: Partial<Evidence> = {},
): Report {
  return {
    suite: 'backend',
    decision: verdicts.map((each) => each.decision).reduce(join, 'unjudged'),
    verdicts,
    findings: [],
    policy: 'interleaved',
    base: {
      commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
      label: 'main',
      chosen: 'merge base with main',
      uncommitted: false,
    },
    head: { commit: '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c', label: 'working tree', uncommitted: true },
    environment: {
      cpu: 'AMD EPYC 7763 64-Core Processor',
      cores: 4,
      memory: 16_766_054_400,
      os: 'ubuntu 24.04',
      kernel: '6.11.0-1018-azure',
      arch: 'x64',
      runtimes: { node: '24.21.0', python: '3.12.3' },
    },
    launcher: { name: 'python3', lacks: [] },
    time: { limit: 600, spent: 372.4 },
    unsettled: { count: 0, of: verdicts.filter(({ judges }) => judges).length },
    evidence: evidenceOf(verdicts, evidence),
    reproduce: 'benchline check --base 1a2b3c4d5e --seed 42',
    ...more,
  }
}

const slower =
  '27.4 % worse (99 % interval +26.3 % to +28.5 %), surely by more than 1 % (p = 6e-8 over 2 tests)'
const slow = verdict('regression', series('thumbnails', wall, 0.2102, 1.274), slower)
const slowRow: readonly Verdict[] = [
  slow,
  shown(series('thumbnails', cpu, 0.181, 1.269)),
  shown(series('thumbnails', peakRss, 52 * 2 ** 20, 0.999)),
]

/** What profiles say of a benchmark whose function `resize` is called far more often. */
const explained: Explanation = {
  benchmark: 'thumbnails',
  tool: 'pyinstrument',
  runs: { base: 6, head: 6 },
  culprits: [
    {
      kind: 'function',
      name: 'Image.resize',
      file: 'scripts/make_image.py',
      line: 12,
      lineFrom: 'measured',
      was: { name: 'Image.shrink', file: 'scripts/image.py' },
      change: { value: 0.0541, low: 0.051, high: 0.0572 },
      unit: 's',
      selfTime: { ratio: 4.1, low: 3.7, high: 4.6 },
      share: 0.93,
      calls: { baseline: 10, candidate: 1000 },
      split: { moreCalls: 0.05, costPerCall: 0.0041 },
      inDiff: true,
      confidence: 'high',
      because: 'significant over 6 and 6 runs (p = 0.0022); the change touches it',
      lines: [
        {
          lines: { from: 12, to: 12 },
          was: { from: 9, to: 10 },
          change: { value: 0.05, low: 0.047, high: 0.053 },
          inDiff: true,
        },
      ],
      callees: [{ name: '<built-in method zoom>', change: { value: 0.03, low: 0.02, high: 0.04 } }],
    },
    {
      kind: 'function',
      name: 'save',
      file: 'scripts/make_image.py',
      change: { value: 0.003 },
      unit: 's',
      inDiff: false,
      confidence: 'low',
      because: 'significant over 6 and 6 runs (p = 0.012)',
      lines: [],
      callees: [],
    },
  ],
  waterfall: {
    unit: 's',
    base: 0.31,
    head: 0.3682,
    parts: [
      { kind: 'culprit', name: 'Image.resize', file: 'scripts/make_image.py', line: 12, change: 0.0541 },
      { kind: 'culprit', name: 'save', file: 'scripts/make_image.py', change: 0.003 },
      { kind: 'outside', name: 'outside of the repository', change: -0.0002 },
      { kind: 'rest', name: 'unexplained', change: 0.0013 },
    ],
  },
  exact: [
    {
      counter: 'calls',
      unit: 'count',
      name: 'Image.resize',
      file: 'scripts/make_image.py',
      line: 10,
      base: 10,
      head: 1000,
      change: 990,
      deterministic: true,
      uncertain: false,
      gated: true,
    },
    {
      counter: 'calls',
      unit: 'count',
      name: '<lambda>',
      file: 'scripts/make_image.py',
      head: 3,
      change: 3,
      uncertain: true,
      gated: false,
    },
  ],
  profiles: {
    base: ['thumbnails-0123456789ab.cprofile.base.1.json.gz'],
    head: ['thumbnails-0123456789ab.cprofile.head.1.json.gz'],
  },
  picture: 'pictures/thumbnails.html',
}

const everyWord = report(
  [
    ...slowRow,
    verdict(
      'over-budget',
      series('parse', wall, 0.2612, 1.011),
      'surely above its budget of 250 ms: at least 258 ms',
      {
        budget: 0.25,
      },
    ),
    nameless('render', 'missing', 'it ran at base, and at head it ended with exit code 1', 'failed'),
    verdict(
      'inconclusive',
      series('compile', wall, 1.92, 1.021, 12, 0.09),
      '2.1 % worse (99 % interval -3.74 % to +7.94 %), too noisy to tell; the smallest change that could have been seen is 6.72 %; about 61 pairs would settle it',
    ),
    shown(series('compile', cpu, 1.88, 1.018, 12)),
    verdict(
      'improvement',
      series('gzip', wall, 0.082, 0.88),
      '12 % better (99 % interval -12.8 % to -11.2 %), surely by more than 1 % (p = 6e-8)',
    ),
    {
      benchmark: 'upload',
      comparison: {
        kind: 'added',
        benchmark: 'upload',
        metric: wall,
        candidate: series('upload', wall, 0.0034, 1).candidate,
      },
      word: 'new',
      judges: true,
      because: 'nothing at base to compare with',
      decision: 'unjudged',
    },
    nameless('old-parse', 'removed', 'deleted or renamed in benchline.yml', 'passed'),
    ...unchanged('decode', 0.05),
    ...unchanged('encode', 0.061, 0.998),
    ...unchanged('hash', 0.00012),
    nameless('docs', 'not-looked', 'None of its paths changed.', 'unjudged'),
  ],
  {
    findings: [
      {
        code: 'noisy-machine',
        severity: 'warning',
        text: 'The machine took CPU time away from the benchmarks (steal 6 %).',
        remedy: 'Use a runner of its own, or judge by CPU time: `judge: [cpu]`.',
      },
      {
        code: 'threshold-loosened',
        severity: 'note',
        text: 'The threshold of gzip is 5 % at head and was 3 % at base.',
        position: { file: 'benchline.yml', line: 14, column: 5 },
        benchmark: 'gzip',
      },
      {
        code: 'run-failed',
        severity: 'error',
        text: 'render: run 1 at head ended with exit code 1: TypeError: width is undefined',
        remedy: 'Run `node render.js` at head and mend what it says.',
        benchmark: 'render',
      },
    ],
    unsettled: { count: 1, of: 9 },
    launcher: { name: 'node', lacks: ['cpu', 'peak-rss'] },
  },
  {
    absences: [{ benchmark: 'render', side: 'head', kind: 'crashed', because: 'exit code 1' }],
    doubts: [
      {
        benchmark: 'compile',
        code: 'time-limit',
        because: 'The time limit ended its measuring after 12 of 30 pairs.',
        remedy: 'About 14 min would settle it: `time-limit: 14m`.',
      },
    ],
    notLooked: ['docs'],
  },
)

export const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '@octocat/team fixes #123 and GH-7',
  'pipe | `tick` | \\| **bold** [x](http://evil.example/a_b)',
  '\u001B[31mred\u001B[0m\u0007\u202Eesrever\u200B\nnew line\r\n| a | b |',
  '![img](https://evil.example/x.png) www.evil.example $a$ ~~x~~ &lt; -->',
  '</details><details open>',
  `zalgo ${'e\u0301\u0302\u0303\u0304\u0305\u0306'.repeat(5)}`,
  '\uD800 lone \u0000 nul \u009B c1',
  '',
  '   ',
  'ü日本語のベンチマーク 🚀👩‍💻🇩🇪',
  `${'very long name '.repeat(30)}end`,
  'x'.repeat(400),
]

/** A report in which every text of foreign origin is one of these, in turn. */
export function reportOfTexts(texts: readonly string[]): Report {
  const text = (index: number): string => texts[index % texts.length] ?? ''
  return report(
    texts.flatMap((name, index) => [
      verdict(
        index % 3 === 2 ? 'improvement' : 'regression',
        series(
          name,
          { ...wall, name: index === 0 ? name : 'wall' },
          0.1 + (index % 40) / 100,
          1.1 + (index % 40),
        ),
        name,
        index % 3 === 1
          ? {
              decision: 'warned',
              accepted: {
                benchmark: name,
                metric: 'wall',
                reason: text(index + 1),
                ...(index % 2 === 0 ? { label: text(index) } : { until: '2027-01-31' }),
              },
            }
          : {},
      ),
      ...(index % 2 === 0
        ? [shown(series(name, { ...cpu, name: text(index + 2), unit: text(index) }, 0.1, 1.1))]
        : []),
      nameless(`${name} `, index % 2 === 0 ? 'missing' : 'unchanged', name, 'failed'),
    ]),
    {
      suite: text(0),
      base: { label: text(1), commit: text(2), chosen: text(3), uncommitted: false },
      head: { label: text(4), uncommitted: true },
      reproduce: `benchline check --only '${texts.join(' ')}'`,
      explanations: texts.map((benchmark, index) => ({
        ...explained,
        benchmark,
        tool: text(index),
        ...(index % 2 === 0 ? {} : { cannotSay: text(index) }),
        culprits: explained.culprits.map((culprit) => ({
          ...culprit,
          name: text(index + 1),
          file: text(index + 2),
          was: { name: text(index + 3), file: text(index + 4) },
        })),
        exact: explained.exact.map((change) => ({ ...change, name: text(index), counter: text(index + 1) })),
      })),
      findings: texts.map((each, index): Finding => ({
        code: 'x',
        severity: 'warning',
        text: each,
        remedy: each,
        benchmark: each,
        position: { file: each, line: index + 1 },
      })),
      environment: {
        cpu: text(0),
        cores: 1,
        memory: 2 ** 30,
        os: text(1),
        kernel: text(2),
        arch: 'x64',
        runtimes: { node: text(4) },
        flags: [text(0), text(1)],
        image: text(2),
        named: text(3),
      },
      launcher: { name: text(1), lacks: [text(2), 'cpu', text(0)] },
    },
    {
      notLooked: texts,
      doubts: texts.map((each) => ({ benchmark: each, code: 'x', because: each, remedy: each })),
    },
  )
}

const many = Array.from({ length: 400 }, (_, index) => `suite/module-${index}/case with a telling name`)

/** Base does not build: stored runs judge `parse` and `decode`, and know too little of `encode`. */
function judgedByHistory(): Report {
  const values = (center: number, seed: number): number[] => {
    const random = seededRandom(seed)
    return Array.from({ length: 10 }, () => center * (1 + 0.01 * (random() + random() - 1)))
  }
  const names = ['parse', 'decode', 'encode']
  const commits = Array.from({ length: 14 }, (_, run) => `${(run + 10).toString(16)}a2b3c4d`.repeat(4))
  const evidence: Evidence = {
    gate: { falseAlarmRate: 0.01, margin: 0.01, onInconclusive: 'warn', onMissing: 'fail' },
    terms: Object.fromEntries(names.map((name) => [name, { ...terms, thresholds: {}, budgets: {} }])),
    paired: true,
    seed: 42,
    runs: names.flatMap((name, index) =>
      values(index === 0 ? 0.27 : 0.05, index).map((value, pair): TimedRun => ({
        workload: name,
        side: 'head',
        pair,
        at: pair,
        readings: [{ benchmark: name, metric: wall, value }],
      })),
    ),
    absences: names.map((benchmark) => ({
      benchmark,
      side: 'base',
      kind: 'unmeasured',
      because: 'setup of main at base exited with code 1: npm ci',
    })),
    doubts: [],
    notLooked: [],
    history: {
      base: commits.at(-1) ?? '',
      runs: commits.map((commit, run) => ({
        commit,
        at: `2026-11-${run + 10}T09:30:00.000Z`,
        samples: [
          makeSample('parse', wall, values(0.21 * (1 + (run % 3) / 200), run + 10)),
          makeSample('decode', wall, values(0.05 * (1 + (run % 4) / 300), run + 40)),
          ...(run < 3 ? [makeSample('encode', wall, values(0.05, run + 70))] : []),
        ],
      })),
      others: '5 runs are of another environment (cpu: Intel Xeon 8573C → AMD EPYC 7763)',
    },
  }
  const assessed = assess(evidence)
  return {
    ...report(assessed.verdicts, { policy: 'history', findings: assessed.findings }),
    decision: assessed.decision,
    unsettled: assessed.unsettled,
    trends: trendsOf(assessed.verdicts, evidence.history?.runs ?? []),
    evidence,
  }
}

/** On a machine whose host took time away: CPU time speaks for `parse`, nobody for `fetch`, which waits. */
function poorHealth(): Report {
  const random = seededRandom(7)
  const around = (center: number): number => center * (1 + 0.01 * (random() + random() - 1))
  const run = (name: string, side: 'base' | 'head', pair: number): TimedRun => {
    const work = name === 'parse' ? 0.21 * (side === 'head' ? 1.2 : 1) : 0.05
    const readings = [
      { benchmark: name, metric: wall, value: around(name === 'parse' ? work : 0.3) },
      { benchmark: name, metric: cpu, value: around(work) },
    ]
    return { workload: name, side, pair, at: 2 * pair + (side === 'head' ? 1 : 0), readings }
  }
  const evidence: Evidence = {
    gate: { falseAlarmRate: 0.01, margin: 0.01, onInconclusive: 'warn', onMissing: 'fail' },
    terms: {
      parse: { ...terms, thresholds: {}, budgets: {}, judge: ['wall'] },
      fetch: { ...terms, thresholds: {}, budgets: {} },
    },
    paired: true,
    seed: 42,
    runs: Array.from({ length: 20 }, (_, pair) =>
      ['parse', 'fetch'].flatMap((name) => [run(name, 'base', pair), run(name, 'head', pair)]),
    ).flat(),
    absences: [],
    doubts: [],
    notLooked: [],
    health: {
      steal: 0.0413,
      other: 0.121,
      idle: 0.36,
      load: { start: 0.52, end: 3.1 },
      frequency: { lowest: 2_394_000_000, highest: 3_092_000_000 },
      cpuShare: 0.9874,
      clockJumps: [{ from: 12.1, to: 14.25, seconds: -1.75, kind: 'set' }],
    },
  }
  const assessed = assess(evidence)
  return {
    ...report(assessed.verdicts, { findings: assessed.findings }),
    decision: assessed.decision,
    unsettled: assessed.unsettled,
    evidence,
  }
}

/** A line of the configuration accepts one of two; the other is worse than its line allows, unless a label speaks too. */
function acceptedReport(label?: string): Report {
  const thumbnails: Accepted = {
    benchmark: 'thumbnails',
    metric: 'wall',
    reason: 'the new resampling looks far better',
    until: '2027-01-31',
    atMost: 0.3,
  }
  const parse: Accepted = {
    benchmark: 'parse',
    metric: 'wall',
    reason: 'checks its input now',
    until: '2026-12-01',
    atMost: 0.1,
  }
  const byLabel: readonly Accepted[] =
    label === undefined
      ? []
      : [{ benchmark: '*', metric: '*', reason: 'pull request 12 has the label', label }]
  const slowerBy = '21.1 % worse (99 % interval +19.9 % to +22.1 %), surely by more than 1 % (p = 6e-8)'
  const [because, standing] =
    byLabel[0] === undefined
      ? [`${slowerBy}; that is more than the 10 % accepted until 2026-12-01`, {}]
      : [slowerBy, { decision: 'warned' as const, accepted: byLabel[0] }]
  return report(
    [
      verdict('regression', series('parse', wall, 0.1, 1.21), because, standing),
      { ...slow, decision: 'warned', accepted: thumbnails },
      ...unchanged('decode', 0.05),
    ],
    {},
    { accepted: [thumbnails, parse, ...byLabel] },
  )
}

/** By the name of their golden files. */
export const sampleReports: Readonly<Record<string, Report>> = {
  failed: report([...slowRow, ...unchanged('decode', 0.05), ...unchanged('encode', 0.061)]),
  explained: report([...slowRow, ...unchanged('decode', 0.05)], { explanations: [explained] }),
  'explained-by-nothing': report([...slowRow, ...unchanged('decode', 0.05)], {
    explanations: [
      {
        benchmark: 'thumbnails',
        tool: 'cprofile',
        runs: { base: 3, head: 2 },
        culprits: [],
        exact: [],
        cannotSay: 'times differ from run to run: 6 profiled runs a side are needed, there are 3 and 2',
      },
    ],
  }),
  'every-word': everyWord,
  passed: report([
    ...unchanged('decode', 0.05),
    ...unchanged('encode', 0.061),
    ...unchanged('hash', 0.00012),
  ]),
  'passed-one-faster': report([
    verdict(
      'improvement',
      series('gzip', wall, 0.082, 0.88),
      '12 % better (99 % interval -12.8 % to -11.2 %), surely by more than 1 % (p = 6e-8)',
    ),
    ...unchanged('decode', 0.05),
  ]),
  'passed-one': report(unchanged('decode', 0.05)),
  'passed-quarantined': report([{ ...slow, decision: 'passed' }, ...unchanged('decode', 0.05)]),
  warned: report([{ ...slow, decision: 'warned' }, ...unchanged('decode', 0.05)]),
  'warned-inconclusive': report(
    [
      ...['one', 'two'].map((name) =>
        verdict('inconclusive', series(name, wall, 0.5, 1.01, 4), 'Only 4 pairs: too few for any verdict.'),
      ),
      ...unchanged('decode', 0.05),
      ...unchanged('encode', 0.06),
      ...unchanged('hash', 0.01),
    ],
    { unsettled: { count: 2, of: 5 } },
    {
      doubts: [
        {
          benchmark: 'one',
          code: 'time-limit',
          because: 'too few',
          remedy: 'Set `time-limit: 25m`, or judge fewer metrics.',
        },
        {
          benchmark: 'two',
          code: 'same-artifact',
          because: 'Base and head both loaded /usr/lib/python3/dist-packages/shop.',
          remedy: 'Install the package for each side in `setup: [pip install .]`.',
        },
      ],
    },
  ),
  inconclusive: report(
    [
      {
        ...verdict('inconclusive', series('compile', wall, 1.92, 1.021, 12, 0.09), 'Too noisy.'),
        decision: 'inconclusive',
      },
    ],
    { unsettled: { count: 1, of: 1 } },
  ),
  unjudged: report(
    ['decode', 'encode', 'hash'].map((name) => ({
      benchmark: name,
      comparison: {
        kind: 'added',
        benchmark: name,
        metric: wall,
        candidate: series(name, wall, 0.05, 1).candidate,
      },
      word: 'new',
      judges: true,
      because: 'nothing at base to compare with',
      decision: 'unjudged',
    })),
    { policy: 'history' },
  ),
  'nothing-looked': report(
    ['decode', 'encode'].map((name) =>
      nameless(name, 'not-looked', 'None of its paths changed.', 'unjudged'),
    ),
    {},
    { notLooked: ['decode', 'encode'] },
  ),
  'new-within-budget': report([
    {
      benchmark: 'upload',
      comparison: {
        kind: 'added',
        benchmark: 'upload',
        metric: wall,
        candidate: series('upload', wall, 0.0034, 1).candidate,
      },
      word: 'new',
      judges: true,
      budget: 0.25,
      because: 'Nothing at base to compare with; within its budget.',
      decision: 'passed',
    },
  ]),
  metrics: report([
    verdict('regression', series('memory hog', peakRss, 300 * 2 ** 20, 1.42), 'Surely more than 10 % more.', {
      threshold: 0.1,
    }),
    verdict('regression', series('requests', throughput, 12_400, 0.81), 'Surely more than 1 % worse.'),
    verdict(
      'regression',
      series('exact', instructions, 1_234_567_890, 1.0401, 2, 0),
      '4.01 % worse, exactly (1234567890 → 1284074062 count)',
    ),
    {
      benchmark: 'from nothing',
      comparison: {
        kind: 'incomparable',
        benchmark: 'from nothing',
        metric: instructions,
        because: 'instructions went from 0 to 5 count, a change without a ratio',
        baseline: makeSample('from nothing', instructions, [0, 0]),
        candidate: makeSample('from nothing', instructions, [5, 5]),
        exactChange: 5,
      },
      word: 'regression',
      judges: true,
      threshold: 0.03,
      because: 'instructions went from 0 to 5 count, a change without a ratio',
      decision: 'failed',
    },
    {
      ...verdict(
        'inconclusive',
        series('apart', wall, 0.1, 1.05),
        '5 % worse, but base and head were not measured side by side',
      ),
      comparison: {
        ...series('apart', wall, 0.1, 1.05),
        paired: false,
        spread: 0.021,
        apart: { historyRuns: 12, worse: true, better: false },
      },
      pairsNeeded: 61,
    },
  ]),
  odd: report(
    [
      {
        benchmark: '__proto__',
        comparison: {
          kind: 'incomparable',
          benchmark: '__proto__',
          metric: { ...throughput, name: 'constructor' },
          because: 'The unit was s at base and is ops/s at head.',
          candidate: makeSample(
            '__proto__',
            { ...throughput, name: 'constructor' },
            [-0, 5e-324, 1.7976931348623157e308],
          ),
        },
        word: 'inconclusive',
        judges: true,
        because: 'The unit was s at base and is ops/s at head.',
        decision: 'warned',
      },
      {
        benchmark: 'gone',
        comparison: {
          kind: 'removed',
          benchmark: 'gone',
          metric: wall,
          baseline: makeSample('gone', wall, [0.1 + 0.2]),
        },
        word: 'removed',
        judges: true,
        because: '',
        decision: 'passed',
      },
      verdict(
        'unchanged',
        {
          ...series('zero', wall, 1, 1),
          effect: {
            relative: { value: -0, low: -Infinity, high: 0 },
            absolute: { value: 0, low: -0, high: Infinity },
            level: 0.95,
          },
          paired: false,
        },
        'x',
      ),
      // Pairs that were left out of the comparison: the samples are not all that was measured.
      verdict(
        'unchanged',
        { ...series('trimmed', wall, 2, 1), baseline: makeSample('trimmed', wall, [2, 2.1]) },
        'x',
      ),
    ],
    {},
    {
      terms: {
        ['__proto__']: terms,
        gone: { ...terms, thresholds: { ['__proto__']: 1 }, judge: ['wall', 'cpu'], gate: 'off' },
      },
      paired: false,
    },
  ),
  file: {
    ...report(slowRow.slice(0, 1), { policy: 'file' }),
    base: { label: 'before.json', uncommitted: false },
    head: { label: 'after.json', uncommitted: false },
    reproduce: 'benchline compare before.json after.json',
  },
  hostile: reportOfTexts(hostile),
  history: judgedByHistory(),
  'poor-health': poorHealth(),
  'accepted-in-part': acceptedReport(),
  'accepted-by-label': acceptedReport(acceptLabel),
  many: report(
    [
      ...many.slice(0, 40).map((name) => verdict('regression', series(name, wall, 0.05, 1.2, 8), slower)),
      ...many.slice(40).flatMap((name) => unchanged(name, 0.05)),
    ],
    {},
  ),
}
