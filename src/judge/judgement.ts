/** What is said of one comparison before a budget, a doubt or somebody's acceptance has its say. */
import type { Word } from '../model/verdict.ts'

export interface Judgement {
  readonly word: Word
  readonly because: string
  readonly pairsNeeded?: number
}
