/** What is going on, for whoever watches: a terminal line, a CI log, or nobody. */
export type Progress =
  | { readonly kind: 'stage'; readonly text: string }
  | {
      readonly kind: 'measuring'
      /** Runs done and runs planned so far. */
      readonly done: number
      readonly total: number
      /** Seconds that are likely left. */
      readonly left: number
      readonly workload: string
    }
  | { readonly kind: 'note'; readonly text: string }

export type Watch = (progress: Progress) => void
