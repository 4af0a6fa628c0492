/** What an operation of the loopback GitHub is asked with, and who may ask. */
import type { Answer } from './answers.ts'
import type { RepositoryState, State, Token } from './state.ts'

/** A request that fits the description, from somebody who may see the repository. */
export interface Call {
  readonly state: State
  readonly token: Token | undefined
  readonly repository: RepositoryState
  /** Parameters of path and query. */
  readonly values: Readonly<Record<string, string | number | boolean>>
  readonly body: unknown
  readonly address: URL
  /** The number of the next thing that is made. */
  readonly nextId: () => number
  readonly now: Date
  /** An address for a download, which works without a token for a minute. */
  readonly signed: (bytes: Buffer) => string
}

export interface Handler {
  /** Any of these is enough. Reading a public repository needs none. */
  readonly needs: readonly (readonly [permission: string, level: 'read' | 'write'])[]
  readonly answer: (call: Call) => Answer
}

export const read = (...permissions: readonly string[]): Handler['needs'] =>
  permissions.map((permission) => [permission, 'read'] as const)
