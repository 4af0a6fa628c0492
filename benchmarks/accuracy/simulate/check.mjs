// One check by the shipped code in a simulated world: the only place that knows how Benchline is called.
import { load } from './engine.mjs'

const wall = { name: 'wall', unit: 's', better: 'lower', nature: 'noisy' }
const nameOf = (benchmark) => `benchmark ${benchmark}`

/** How often a recording runs every benchmark when nobody says otherwise: the default of `benchline record --runs`. */
const recordedRuns = 10

/**
 * Gives the function that measures and judges one pull request. It spends at most the runs of the world, each of which
 * takes one second of a clock of its own, and knows of the past what `jobs` recordings on machines of the same processor
 * model have kept. It answers with the verdict's word by benchmark, and how many runs were spent.
 */
export async function openCheck(build) {
  const { measureStages } = await load(build, 'measure/measure-stages.js')
  const { assess } = await load(build, 'assess.js')
  const { screenSeriesIn } = await load(build, 'compare/screen-series.js')

  return async function check(world, { jobs, threshold, margin, falseAlarmRate, seed }) {
    const job = world.open()
    const stored = jobs > 0 ? world.history('same', jobs, recordedRuns).map(storedRun) : []
    const past = { base: commitOf(jobs - 1), runs: stored }
    const series = screenSeriesIn(past)
    const numberOf = new Map(world.benchmarks.map((benchmark) => [nameOf(benchmark), benchmark]))
    const contenders = world.benchmarks.map((benchmark) => ({
      name: nameOf(benchmark),
      seconds: { base: 1, head: 1 },
      demands: [
        { benchmark: nameOf(benchmark), metric: wall.name, better: wall.better, threshold, counts: true },
      ],
      run: async (side) => [{ benchmark: nameOf(benchmark), metric: wall, value: job.run(benchmark, side) }],
    }))
    const { runs, schedule, failures } = await measureStages(contenders, {
      seed,
      deadline: world.benchmarks.length * world.runs,
      now: job.now,
      margin,
      alpha: falseAlarmRate,
      otherTests: 0,
      recorded: (benchmark, metric) => series(benchmark, metric)?.values ?? [],
      watch: () => {},
    })
    if (failures.length > 0) throw failures[0].error
    const terms = { threshold, thresholds: {}, budgets: {}, gate: 'fail', judge: [wall.name] }
    const { verdicts } = assess({
      gate: { falseAlarmRate, margin, onInconclusive: 'pass', onMissing: 'fail' },
      terms: Object.fromEntries([...numberOf.keys()].map((name) => [name, terms])),
      paired: true,
      seed,
      runs,
      absences: [],
      doubts: [],
      notLooked: [],
      ...(jobs > 0 ? { history: past } : {}),
      schedule,
    })
    const words = world.benchmarks.map(() => undefined)
    for (const { benchmark, word } of verdicts) words[numberOf.get(benchmark)] = word
    return { words, spent: job.now() }
  }
}

const commitOf = (job) => job.toString(16).padStart(40, '0')

const storedRun = (times, job) => ({
  commit: commitOf(job),
  at: new Date(Date.UTC(2026, 0, 1 + job)).toISOString(),
  samples: times.map((values, benchmark) => ({ benchmark: nameOf(benchmark), metric: wall, values })),
})
