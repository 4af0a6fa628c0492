import { expect, test } from 'vitest'
import type { Drift } from '../model/drift.ts'
import type { DriftPage, DriftView, Sighting } from '../model/drift-view.ts'
import { driftEnded, driftIssue, driftMarkdown, driftText } from './drift.ts'

const repository = 'https://github.com/octo/shop'
const golden = (name: string): string => `../../test/golden/drift/${name}`

const drift = (benchmark: string, more: Partial<Drift> = {}): Drift => ({
  benchmark,
  metric: 'wall',
  kind: 'step',
  after: '1a2b3c4d5e'.repeat(4),
  upTo: '9f8e7d6c5b'.repeat(4),
  change: 0.132,
  before: { level: 0.204, runs: 30 },
  since: { level: 0.231, runs: 12 },
  unit: 's',
  p: 1e-5,
  ...more,
})
const seen = (one: Drift): Sighting => ({
  drift: one,
  from: '2026-01-01T00:00:00Z',
  to: '2026-01-02T00:00:00Z',
})

const drifts = [
  drift('thumbnails'),
  drift('a | name with `ticks` <b> @octo/all #1', {
    kind: 'creep',
    change: 0.31,
    since: { level: 0.267, runs: 4 },
  }),
  // Of a rate less is worse.
  drift("it's fast", {
    metric: 'throughput',
    unit: '1/s',
    change: 0.25,
    before: { level: 12_500, runs: 9 },
    since: { level: 10_000, runs: 9 },
  }),
  drift('errors', {
    metric: 'count',
    unit: 'count',
    change: Infinity,
    before: { level: 0, runs: 9 },
    since: { level: 5, runs: 9 },
  }),
]

const page: DriftPage = {
  suite: 'backend',
  branch: 'main',
  sections: [
    {
      place: 'b python3',
      name: 'Intel Xeon, 8 cores',
      seen: '',
      sightings: [seen(drift('thumbnails', { change: 0.02, since: { level: 0.2081, runs: 7 } }))],
    },
    { place: 'a python3', name: 'AMD EPYC 7763, 4 cores', seen: '', sightings: drifts.map(seen) },
    { place: 'c python3', name: 'nothing here', seen: '', sightings: [] },
  ],
}

const view: DriftView = {
  suite: 'backend',
  branch: 'main',
  commit: 'c'.repeat(40),
  section: { place: 'a', name: 'a', seen: '', sightings: drifts.map(seen) },
  since: '',
  accepted: [
    {
      drift: drift('checked more', { change: 0.05, since: { level: 0.2142, runs: 8 } }),
      accepted: {
        benchmark: 'checked more',
        metric: 'wall',
        reason: 'validates *every* @input',
        until: '2027-03-31',
      },
    },
  ],
  accepts: () => false,
  measures: () => true,
}

test('the issue', async () => {
  const { title, body } = driftIssue(page, { repository })
  await expect(`${title}\n\n${body}\n`).toMatchFileSnapshot(golden('issue.md'))
})

test('the summary of a job', async () => {
  await expect(driftMarkdown(view, { repository })).toMatchFileSnapshot(golden('summary.md'))
})

test('a terminal', async () => {
  await expect(driftText(view)).toMatchFileSnapshot(golden('terminal.txt'))
})

test('how it ended', async () => {
  const ended = [
    { drift: drifts[0]!, how: 'fixed' },
    { drift: drifts[1]!, how: 'fixed' },
    { drift: drifts[2]!, how: 'accepted' },
    { drift: drifts[3]!, how: 'unmeasured' },
  ] as const
  await expect(`${driftEnded(ended, 'c'.repeat(40))}\n`).toMatchFileSnapshot(golden('ended.md'))
})

test('nothing worse is nothing said', () => {
  const quiet = { ...view, accepted: [], section: { ...view.section, sightings: [] } }
  expect([driftMarkdown(quiet, {}), driftText(quiet)]).toEqual(['', ''])
})

test('without a known repository, or with commits that are none, nothing is a link', () => {
  expect(driftIssue(page, {}).body).not.toContain('](')
  const odd = {
    ...page,
    sections: [{ ...page.sections[1]!, sightings: [seen(drift('x', { after: '](javascript:1)' }))] }],
  }
  expect(driftIssue(odd, { repository }).body).not.toContain('](')
})

test('the order of what is told does not depend on the order in which it came', () => {
  const sections = page.sections
    .toReversed()
    .map((section) => ({ ...section, sightings: section.sightings.toReversed() }))
  expect(driftIssue({ ...page, sections }, { repository })).toEqual(driftIssue(page, { repository }))
})

test('the default suite is not named, and a long list says how much is left out', () => {
  const many = Array.from({ length: 300 }, (_, index) => seen(drift(`b${index}`, { change: index / 1000 })))
  const { title, body } = driftIssue(
    { suite: 'default', branch: 'main', sections: [{ place: 'a', name: 'a', seen: '', sightings: many }] },
    { repository },
  )
  expect(title).toBe('Performance drift on main: b0 and 299 more')
  expect(body).toMatch(/… and \d+ more, smaller ones\./u)
  expect(body).not.toContain('suite')
  expect(body.match(/^benchline accept /gmu)).toHaveLength(10)
  expect(body).toContain('# and so on')
  // The largest is kept.
  expect(body).toContain('`b299`')
})
