/** The contract of a pull request's conversation: what the sticky comment needs of it. Every method throws `ApiProblem`. */

export interface PostedComment {
  readonly id: number
  readonly body: string
  readonly url: string
  readonly author: { readonly login: string; readonly type: string }
}

export interface Conversation {
  /** Oldest first, page by page, as far as it is read. */
  comments(): AsyncIterable<PostedComment>
  read(id: number): Promise<PostedComment>
  create(body: string): Promise<PostedComment>
  update(id: number, body: string): Promise<PostedComment>
  remove(id: number): Promise<void>
  /** Tip of the pull request as it is now; undefined where the token may not know. */
  head(): Promise<string | undefined>
  /** Whether the token could be the author: comments of anybody else are never written over. */
  couldBe(author: PostedComment['author']): Promise<boolean>
}
