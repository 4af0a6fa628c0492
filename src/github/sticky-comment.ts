/** One comment per suite and job: found again, updated in place, made anew when it was deleted, never set back. */
import { ApiProblem } from './api-problem.ts'
import type { Conversation, PostedComment } from './conversation.ts'
import { type Marker, isLater, isSameComment, readMarker } from './marker.ts'

export interface Message {
  readonly marker: Marker
  readonly body: string
  /** Whether it is said where nothing was said before; a comment that is there is always kept up to date. */
  readonly worthPosting: boolean
}

export type Posting =
  | { readonly kind: 'posted' | 'updated' | 'as it was'; readonly url: string }
  | { readonly kind: 'quiet' }
  /** A newer head has been looked at or is about to be: ours is no news any more. */
  | { readonly kind: 'outdated' }

interface Own {
  readonly comment: PostedComment
  readonly marker: Marker
}

/** Looks and writes once. It may be called again after any failure: it begins by looking what is there. */
export async function postOnce(conversation: Conversation, message: Message): Promise<Posting> {
  let refusal: ApiProblem | undefined
  for (const own of await findOwn(conversation, message.marker)) {
    try {
      const posting = await update(conversation, message, own)
      if (posting !== undefined) return posting
    } catch (error) {
      // Another app's: it could have been ours by all that can be seen.
      if (!(error instanceof ApiProblem) || error.kind !== 'forbidden') throw error
      refusal = error
    }
  }
  if (message.worthPosting) {
    if (await hasMovedOn(conversation, message.marker)) return { kind: 'outdated' }
    return create(conversation, message)
  }
  if (refusal !== undefined) throw refusal
  return { kind: 'quiet' }
}

/** Writes over a comment; undefined where it is gone. */
async function update(
  conversation: Conversation,
  { marker, body }: Message,
  own: Own,
): Promise<Posting | undefined> {
  // The list may have been long: what is there is read again right before it is written over.
  const current = await present(conversation.read(own.comment.id))
  if (current === undefined) return undefined
  if (await isOutdated(conversation, marker, readMarker(current.body) ?? own.marker))
    return { kind: 'outdated' }
  if (current.body.trimEnd() === body.trimEnd()) return { kind: 'as it was', url: current.url }
  const updated = await present(conversation.update(own.comment.id, body))
  return updated === undefined ? undefined : { kind: 'updated', url: updated.url }
}

/** Comments that could be ours, oldest first; those of exactly this suite before those of an unknown one. */
async function findOwn(conversation: Conversation, wanted: Marker): Promise<readonly Own[]> {
  const found: Own[] = []
  for await (const comment of conversation.comments()) {
    const marker = readMarker(comment.body)
    if (marker === undefined || !isSameComment(marker, wanted)) continue
    // Anybody may write a comment that ends in a marker.
    if (await conversation.couldBe(comment.author)) found.push({ comment, marker })
  }
  const exact = ({ marker }: Own): boolean => marker.suite === wanted.suite
  return [...found.filter(exact), ...found.filter((own) => !exact(own))]
}

/** The answer, or undefined where the comment is gone. */
async function present(answer: Promise<PostedComment>): Promise<PostedComment | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof ApiProblem && error.kind === 'absent') return undefined
    throw error
  }
}

/** Of the same head a later run wins; of another one, whoever looked at the tip as it is now. */
async function isOutdated(conversation: Conversation, ours: Marker, theirs: Marker): Promise<boolean> {
  if (theirs.head === ours.head) return isLater(theirs, ours)
  const head = await conversation.head()
  return head === undefined ? isLater(theirs, ours) : head !== ours.head
}

async function hasMovedOn(conversation: Conversation, { head }: Marker): Promise<boolean> {
  const current = await conversation.head()
  return current !== undefined && current !== head
}

/** Two jobs may both have found nothing; the later one sees both comments and folds them into the older. */
async function create(conversation: Conversation, message: Message): Promise<Posting> {
  const created = await conversation.create(message.body)
  try {
    const all = await findOwn(conversation, message.marker)
    const first = all.find(({ comment }) => comment.id < created.id)
    if (first === undefined) return { kind: 'posted', url: created.url }
    const posting = await update(conversation, message, first)
    if (posting === undefined) return { kind: 'posted', url: created.url }
    await conversation.remove(created.id)
    return posting
  } catch (error) {
    // It is told; a second comment is a blemish that the next run does not add to.
    if (error instanceof ApiProblem) return { kind: 'posted', url: created.url }
    throw error
  }
}
