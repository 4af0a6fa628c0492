/** The contract of a repository's issues: what the issue that tells of drift needs of them. Every method throws `ApiProblem`. */
import type { Conversation } from './conversation.ts'

export interface PostedIssue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly url: string
  readonly isOpen: boolean
  readonly author: Author
}

export interface Author {
  readonly login: string
  readonly type: string
}

/** What is changed of an issue; what is left out stays. */
export interface IssueChange {
  readonly title?: string
  readonly body?: string
  /** Closes it, for this reason. */
  readonly close?: 'completed' | 'not planned'
}

export interface Board {
  /** Issues with a label, open and closed, newest first, page by page, as far as it is read; no pull requests. */
  issues(label: string): AsyncIterable<PostedIssue>
  read(number: number): Promise<PostedIssue>
  create(issue: {
    readonly title: string
    readonly body: string
    readonly label: string
  }): Promise<PostedIssue>
  update(number: number, change: IssueChange): Promise<PostedIssue>
  conversation(number: number): Conversation
  /** Whether the token could be the author: issues of anybody else are never written over. */
  couldBe(author: Author): Promise<boolean>
}
