/**
 * One open issue per suite that tells what got worse on the default branch: opened when there is something to tell, kept
 * up to date, closed when nothing of it is left. Each environment has its part, which its own jobs alone write.
 *
 * It is known by a label, so that it is found without a search, and by the hidden last line of its text; whoever takes
 * one of them away has it for himself, and Benchline begins another.
 */
import type { DriftPage, DriftSection, DriftView, Ended, Sighting } from '../model/drift-view.ts'
import { ApiProblem } from './api-problem.ts'
import type { Board, PostedIssue } from './board.ts'
import { shortened } from './comment-body.ts'
import { isDismissed, mergeDrift } from './drift-merge.ts'
import { type Remembered, longestText, readState, withState } from './drift-state.ts'

export const driftLabel = 'benchline: drift'

/** Renders what is told; a folder of its own, which knows Markdown. */
export interface Words {
  issue(page: DriftPage): { readonly title: string; readonly body: string }
  ended(ended: readonly Ended[], commit: string): string
}

export type Keeping =
  | { readonly kind: 'opened' | 'updated' | 'as it was' | 'closed'; readonly url: string }
  /** Nothing is worse, and no issue is open. */
  | { readonly kind: 'none' }
  /** Everything that is worse was told in an issue that somebody closed by hand. */
  | { readonly kind: 'dismissed'; readonly url: string }
  /** The job of a later run has told its part already. */
  | { readonly kind: 'outdated'; readonly url: string }

interface Own extends Remembered {
  readonly issue: PostedIssue
}

/** Looks and writes. It may be called again after any failure: it begins by looking what is there. */
export async function keepOnce(board: Board, view: DriftView, words: Words): Promise<Keeping> {
  const all = await findOwn(board, view.suite)
  const dismissed = all.filter(({ issue }) => !issue.isOpen)
  // Two jobs at once may have opened one each: the older is kept.
  const [kept, ...doubles] = all
    .filter(({ issue }) => issue.isOpen)
    .toSorted((a, b) => a.issue.number - b.issue.number)
  if (kept === undefined) return open(board, view, words, dismissed)
  const more = doubles.flatMap(({ sections }) => sections)
  const keeping = await refresh(board, view, words, { kept, more, dismissed: sightingsOf(dismissed) })
  for (const double of doubles) await fold(board, double, kept.issue, view.suite)
  return keeping
}

const sightingsOf = (own: readonly Own[]): readonly Sighting[] =>
  own.flatMap(({ sections }) => sections.flatMap(({ sightings }) => sightings))

/** Issues of this suite that could be ours, newest first. Anybody may open one that looks like it. */
async function findOwn(board: Board, suite: string): Promise<readonly Own[]> {
  const found: Own[] = []
  for await (const issue of board.issues(driftLabel)) {
    const remembered = readState(issue.body, suite)
    if (remembered !== undefined && (await board.couldBe(issue.author))) found.push({ issue, ...remembered })
  }
  return found
}

async function open(
  board: Board,
  view: DriftView,
  words: Words,
  dismissed: readonly Own[],
): Promise<Keeping> {
  const { sections } = mergeDrift([], view, sightingsOf(dismissed))
  if (sections.length === 0) return whyNone(view, dismissed)
  const { title, text } = told(view, words, sections)
  const body = withState({ text, sections }, view.suite)
  const created = await board.create({ title, body, label: driftLabel })
  try {
    const older = (await findOwn(board, view.suite))
      .toReversed()
      .find(({ issue }) => issue.isOpen && issue.number < created.number)
    if (older === undefined) return { kind: 'opened', url: created.url }
    await fold(board, { issue: created }, older.issue, view.suite)
    return await refresh(board, view, words, { kept: older, more: [], dismissed: sightingsOf(dismissed) })
  } catch (error) {
    // It is told; a second issue is a blemish that the next run folds away.
    if (error instanceof ApiProblem) return { kind: 'opened', url: created.url }
    throw error
  }
}

function whyNone({ section }: DriftView, dismissed: readonly Own[]): Keeping {
  const [first] = section.sightings
  const where =
    first === undefined ? undefined : dismissed.find((own) => isDismissed(first, sightingsOf([own])))
  return where === undefined ? { kind: 'none' } : { kind: 'dismissed', url: where.issue.url }
}

interface Ground {
  readonly kept: Own
  /** Parts of other issues, which are folded into this one. */
  readonly more: readonly DriftSection[]
  readonly dismissed: readonly Sighting[]
}

/** Times that a text is looked at again after it was written: another job may have written its own part meanwhile. */
const looks = 3

async function refresh(
  board: Board,
  view: DriftView,
  words: Words,
  { kept, more, dismissed }: Ground,
): Promise<Keeping> {
  const { number, url } = kept.issue
  let kind: 'as it was' | 'updated' = 'as it was'
  for (let look = 0; look < looks; look += 1) {
    // The list may have been long: what is there is read again right before it is written over.
    const current = await board.read(number)
    const before = readState(current.body, view.suite) ?? kept
    const known = new Set(before.sections.map(({ place }) => place))
    const sections = [...before.sections, ...more.filter(({ place }) => !known.has(place))]
    if (!current.isOpen) return { kind: 'dismissed', url }
    if (sections.some(({ place, seen }) => place === view.section.place && seen > view.section.seen)) {
      return { kind: 'outdated', url }
    }
    const merged = mergeDrift(sections, view, dismissed)
    if (merged.sections.length === 0)
      return close(board, view, words, { current, before, ended: merged.ended })
    const { title, text } = told(view, words, merged.sections)
    // What is remembered changes with every run; nobody is bothered with an edit that shows nothing.
    if (current.title === title && before.text === text) return { kind, url }
    await board.update(number, { title, body: withState({ text, sections: merged.sections }, view.suite) })
    kind = 'updated'
  }
  return { kind, url }
}

function told(
  { suite, branch }: DriftView,
  words: Words,
  sections: readonly DriftSection[],
): { readonly title: string; readonly text: string } {
  const { title, body } = words.issue({ suite, branch, sections })
  return { title, text: shortened(body.trimEnd(), longestText).trimEnd() }
}

interface Ending {
  readonly current: PostedIssue
  readonly before: Remembered
  readonly ended: readonly Ended[]
}

/** Says why, then closes. The text stays as it was; what it remembered goes, for nothing of it was closed by hand. */
async function close(
  board: Board,
  { suite, commit }: DriftView,
  words: Words,
  { current, before, ended }: Ending,
): Promise<Keeping> {
  await say(board, current, words.ended(ended, commit))
  const body = withState({ text: before.text, sections: [] }, suite)
  const { url } = await board.update(current.number, { body, close: 'completed' })
  return { kind: 'closed', url }
}

/** The older one has its part now. */
async function fold(
  board: Board,
  { issue }: { readonly issue: PostedIssue },
  kept: PostedIssue,
  suite: string,
): Promise<void> {
  await say(board, issue, `Two jobs opened an issue at once; #${kept.number} is kept up to date.`)
  const { text } = readState(issue.body, suite) ?? { text: '' }
  await board.update(issue.number, { body: withState({ text, sections: [] }, suite), close: 'not planned' })
}

/** Comments once, also where an earlier try was cut off. Where nobody may comment the issue is closed all the same. */
async function say(board: Board, { number }: PostedIssue, text: string): Promise<void> {
  const conversation = board.conversation(number)
  try {
    for await (const { body, author } of conversation.comments()) {
      if (body.trimEnd() === text.trimEnd() && (await board.couldBe(author))) return
    }
    await conversation.create(text)
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.kind === 'passing') throw error
  }
}
