// A worsening that somebody answers for, from the command that writes it to the check that lets it pass, and what does not.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type Report as PlainReport, type Scene, scene } from './scene.ts'

interface Report extends PlainReport {
  readonly rows: readonly (PlainReport['rows'][number] & {
    readonly decision: string
    readonly accepted?: Readonly<Record<string, unknown>>
  })[]
  readonly findings: readonly (PlainReport['findings'][number] & {
    readonly severity: string
    readonly position?: { readonly line?: number }
  })[]
}

const yaml = `# what is gated here
version: 1
time-limit: 10s

benchmarks:
  - name: queries   # counted, so exactly the same each time
    run: cat counts.json
    format: benchline
`

function counts(...values: readonly number[]): string {
  const benchmarks = values.map((value, index) => ({
    name: ['load', 'save'][index],
    metrics: { queries: { unit: 'count', nature: 'exact', values: [value] } },
  }))
  return JSON.stringify({ schema: 'benchline.results/1', benchmarks })
}

/** `YYYY-MM-DD`, so many days from now. */
const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)

/** A repository with two benchmarks on main and a branch on which one of them asks a tenth more. */
function slower(): Scene {
  const repository = scene()
  repository.commit('start', { 'benchline.yml': yaml, 'counts.json': counts(1000, 50) })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('ask more', { 'counts.json': counts(1100, 50) })
  return repository
}

function checked(repository: Scene, ...args: readonly string[]) {
  const { outcome, report } = repository.report('check', ...args)
  return { ...outcome, report: report as Report }
}

const accept = (repository: Scene, ...args: readonly string[]) =>
  repository.run(
    'accept',
    'queries/load',
    '--metric',
    'queries',
    '--reason',
    'checks every input now',
    ...args,
  )

const file = (repository: Scene): string => readFileSync(join(repository.root, 'benchline.yml'), 'utf8')

const rowOf = ({ rows }: Report, benchmark: string) => rows.find((row) => row.benchmark === benchmark)

/** Findings about acceptances: what else there is depends on the machine. */
const found = ({ findings }: Report): Report['findings'] =>
  findings.filter(({ code }) => code.startsWith('acceptance'))

test('the story: it fails, is accepted, warns, is judged again from its report, is merged', () => {
  const repository = slower()
  expect(checked(repository)).toMatchObject({ code: 1, report: { decision: 'failed' } })

  const until = day(30)
  const line = `  - { benchmark: queries/load, metric: queries, reason: checks every input now, until: ${until} }`
  const written = accept(repository, '--until', until, '--json', '../accepted.json')
  expect(written.code, written.err).toBe(0)
  expect(written.out).toBe(
    `ACCEPTED  \`queries\` of \`queries/load\` is accepted until ${until}: checks every input now
          benchline.yml:11

Commit benchline.yml together with the change that makes it worse: whoever reviews the one sees the other.
`,
  )
  expect(JSON.parse(readFileSync(join(dirname(repository.root), 'accepted.json'), 'utf8'))).toEqual({
    schema: 'benchline.accept/1',
    changed: true,
    position: { file: 'benchline.yml', line: 11, column: 5 },
    accepted: { benchmark: 'queries/load', metric: 'queries', reason: 'checks every input now', until },
  })
  expect(file(repository)).toBe(`${yaml}\naccepted:\n${line}\n`)
  const again = accept(repository, '--until', until)
  expect([again.code, again.out.split('\n')[0]]).toEqual([0, expect.stringMatching(/^UNCHANGED {2}/u)])
  expect(file(repository)).toBe(`${yaml}\naccepted:\n${line}\n`)

  repository.commit('accept it')
  const { code, out, err, report } = checked(repository, '--markdown', '../report.md')
  expect(code, out + err).toBe(0)
  expect(report.decision).toBe('warned')
  expect(rowOf(report, 'queries/load')).toMatchObject({
    verdict: 'regression',
    decision: 'warned',
    accepted: { benchmark: 'queries/load', metric: 'queries', reason: 'checks every input now', until },
  })
  expect(found(report)).toMatchObject([
    { code: 'acceptance-new', severity: 'warning', position: { line: 11 } },
  ])
  expect(out).toContain('1 of 2 benchmarks is worse and accepted')
  expect(out).toContain(`accepted until ${until}: checks every input now`)
  const markdown = readFileSync(join(dirname(repository.root), 'report.md'), 'utf8')
  expect(markdown).toContain('regression, accepted |')
  expect(markdown).toContain('checks every input now')

  const stored = join(dirname(repository.root), 'report.json')
  const once = readFileSync(stored, 'utf8')
  const judged = repository.run('compare', stored, '--json', '../again.json')
  expect(judged.code, judged.err).toBe(0)
  expect(readFileSync(join(dirname(repository.root), 'again.json'), 'utf8')).toBe(once)
  // Whoever writes into the report that it was accepted has to write it into what it rests on.
  const data = JSON.parse(once) as { evidence: { accepted?: unknown } }
  delete data.evidence.accepted
  writeFileSync(stored, JSON.stringify(data))
  expect(repository.run('compare', stored).code).toBe(2)

  repository.git('switch', '--quiet', 'main')
  repository.git('merge', '--quiet', 'change')
  repository.git('switch', '--quiet', '-c', 'next')
  repository.commit('unrelated', { 'README.md': 'next\n' })
  const next = checked(repository)
  expect([next.code, next.report.decision]).toEqual([0, 'passed'])
  expect(found(next.report)).toMatchObject([
    {
      code: 'acceptance-unused',
      severity: 'note',
      remedy: 'take it out of benchline.yml, unless it answers for a drift of the default branch',
      position: { line: 11 },
    },
  ])
})

const accepting = (...items: readonly string[]): string =>
  `${yaml}accepted:\n${items.map((item) => `  - { metric: queries, reason: worth it, ${item} }\n`).join('')}`

test('what it does not cover fails as before, and each for its reason', () => {
  const repository = slower()
  const tried = (...items: readonly string[]) => {
    repository.write({ 'benchline.yml': accepting(...items) })
    const { code, out, report } = checked(repository)
    const row = rowOf(report, 'queries/load')
    const codes = found(report)
      .map((finding) => finding.code)
      .filter((each) => each !== 'acceptance-new')
    return { code, out, because: row?.because, codes, report }
  }
  const load = 'benchmark: queries/load'

  const expired = tried(`${load}, until: 2020-02-29`)
  expect([expired.code, expired.codes]).toEqual([1, ['acceptance-expired']])
  expect(expired.out).toContain('benchline.yml:10:5')

  const small = tried(`${load}, until: ${day(9)}, at-most: 5%`)
  expect([small.code, small.codes]).toEqual([1, []])
  expect(small.because).toMatch(/that is more than the 5 % accepted until /u)

  const misspelt = tried(`benchmark: queries/laod, until: ${day(9)}`)
  expect([misspelt.code, misspelt.codes]).toEqual([1, ['acceptance-unknown']])
  expect(misspelt.report.findings.find(({ code }) => code === 'acceptance-unknown')?.remedy).toBe(
    'did you mean `queries/load`?',
  )

  const other = tried(`benchmark: queries/save, until: ${day(9)}`)
  expect([other.code, other.codes]).toEqual([1, ['acceptance-unused']])

  // Today is a day on which it holds, and an entry stands for its benchmarks.
  const entry = tried(`benchmark: queries, until: ${day(0)}, at-most: 10%`)
  expect([entry.code, entry.codes], entry.out).toEqual([0, []])

  repository.write({
    'benchline.yml': accepting(`${load}, until: ${day(9)}`),
    'counts.json': counts(1100, 60),
  })
  const both = checked(repository)
  expect(both.code).toBe(1)
  expect(both.out).toMatch(
    /1 of 2 benchmarks is worse: queries\/save.*; 1\s+is worse and accepted: queries\/load/su,
  )
})

test('nothing that is missing or cannot be judged is accepted', () => {
  const repository = slower()
  const accepted = accepting(`benchmark: queries, until: ${day(9)}`)
  repository.env['GITHUB_EVENT_NAME'] = 'pull_request'
  repository.env['GITHUB_EVENT_PATH'] = join(repository.temporary, 'event.json')
  writeFileSync(join(repository.temporary, 'event.json'), JSON.stringify(event('benchline: accept')))
  const check = () => repository.report('check', '--base', 'main')

  repository.write({ 'benchline.yml': accepted, 'counts.json': counts(1100) })
  const gone = check()
  expect(gone.outcome.code, gone.outcome.out).toBe(1)
  expect(rowOf(gone.report as Report, 'queries/save')).toMatchObject({
    verdict: 'missing',
    decision: 'failed',
  })

  repository.write({ 'counts.json': 'nothing' })
  const broken = check()
  expect(broken.outcome.code, broken.outcome.out).toBe(1)
  expect(new Set(broken.report.rows.map(({ verdict }) => verdict))).toEqual(new Set(['missing']))

  const fault = repository.run('check', '--base', 'HEAD~9')
  expect(fault.code).toBe(2)
})

const event = (...labels: readonly string[]) => ({
  pull_request: {
    number: 12,
    head: { sha: 'a'.repeat(40) },
    base: { ref: 'main' },
    labels: labels.map((name) => ({ name })),
  },
})

test('a label accepts for its pull request alone', () => {
  const repository = slower()
  const path = join(repository.temporary, 'event.json')
  repository.env['GITHUB_EVENT_NAME'] = 'pull_request'
  repository.env['GITHUB_EVENT_PATH'] = path
  const labelled = (...labels: readonly string[]) => {
    writeFileSync(path, JSON.stringify(event(...labels)))
    const { outcome, report } = repository.report('check', '--base', 'main')
    return { ...outcome, report: report as Report }
  }
  expect(labelled('bug').code).toBe(1)
  const accepted = labelled('bug', 'benchline: accept')
  expect(accepted.code, accepted.out).toBe(0)
  expect(accepted.out).toContain('accepted by the label benchline: accept')
  expect(rowOf(accepted.report, 'queries/load')).toMatchObject({
    verdict: 'regression',
    decision: 'warned',
    accepted: { benchmark: '*', metric: '*', label: 'benchline: accept' },
  })
  expect(repository.run('compare', join(dirname(repository.root), 'report.json')).code).toBe(0)
})

test('the command refuses what would not count, and leaves the file alone', () => {
  const repository = slower()
  const before = file(repository)
  const refused = (...args: readonly string[]): string => {
    const { code, out, err } = repository.run('accept', ...args)
    expect([code, out, file(repository)]).toEqual([2, '', before])
    return err
  }
  const sound = ['--metric', 'queries', '--reason', 'worth it', '--until', day(9)]
  expect(refused('querys', ...sound)).toContain('did you mean `queries`?')
  expect(refused('queries', '--reason', 'worth it', '--until', day(9))).toContain('--metric is missing')
  expect(refused('queries', ...sound.slice(0, -1), day(-1))).toContain('is over')
  expect(refused('queries', ...sound.slice(0, -1), day(400))).toContain('more than a year away')
  expect(refused('queries', ...sound.slice(0, -1), '2027-02-30')).toContain('a day of the calendar')
  expect(refused('queries', ...sound, '--at-most', '15')).toContain('alone has no unit')
  expect(refused('queries', ...sound.slice(0, 4))).toContain('--until')
  expect(refused('queries', '--metric', 'queries', '--until', day(9))).toContain('--reason')
})

test('files of every make keep all but the line', () => {
  const repository = slower()
  const until = day(30)
  const item = `{ benchmark: queries/load, metric: queries, reason: checks every input now, until: ${until} }`
  const after = (text: string): string => {
    repository.write({ 'benchline.yml': text })
    const { code, err } = accept(repository, '--until', until)
    expect(code, err).toBe(0)
    return file(repository)
  }
  const windows = `\uFEFF${yaml.replaceAll('\n', '\r\n')}`
  expect(after(windows)).toBe(`${windows}\r\naccepted:\r\n  - ${item}\r\n`)
  const empty = `accepted: [] # none yet\n${yaml}`
  expect(after(empty)).toBe(empty.replace('[]', `[${item}]`))
  const old = `${yaml}accepted:\n  - benchmark: queries/load # which\n    metric: queries\n    until: 2020-01-01 # long ago\n    # why\n    reason: checks every input now\n`
  expect(after(old)).toBe(old.replace('2020-01-01', until))
  const anchors = `${yaml}    env: &env { A: b }\n  - { name: more, run: "true", env: *env }\n`
  expect(after(anchors)).toBe(`${anchors}\naccepted:\n  - ${item}\n`)
})

test('a file that cannot be edited safely is left alone, with the line to paste', () => {
  const repository = slower()
  const until = day(30)
  const shared = `${yaml}accepted:
  - { benchmark: queries/load, metric: queries, reason: &why old, until: 2020-01-01 }
  - { benchmark: queries/save, metric: queries, reason: *why, until: 2020-01-01 }
`
  repository.write({ 'benchline.yml': shared })
  const { code, err } = accept(repository, '--until', until)
  expect(code).toBe(2)
  expect(err).toContain('benchline.yml cannot be edited safely')
  expect(err).toContain(
    `- { benchmark: queries/load, metric: queries, reason: checks every input now, until: ${until} }`,
  )
  expect(file(repository)).toBe(shared)

  const latin = Buffer.concat([Buffer.from(yaml), Buffer.from([0x23, 0x20, 0xe9, 0x0a])])
  writeFileSync(join(repository.root, 'benchline.yml'), latin)
  const foreign = accept(repository, '--until', until)
  expect([foreign.code, foreign.err]).toEqual([2, expect.stringContaining('not encoded in UTF-8')])
  expect(readFileSync(join(repository.root, 'benchline.yml'))).toEqual(latin)
})
