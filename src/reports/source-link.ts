/** Where a line of the repository can be looked at: the page of a file at one commit, on the server in use. */

/** What is known of where head's files are shown. Whoever renders takes it from a trusted place, never from a report. */
export interface SourcePages {
  /** Page of the repository: `https://github.com/owner/name`. */
  readonly repository: string
  /** Full name of the commit. */
  readonly commit: string
}

/** Undefined for a path that leads out of the repository, and where the commit is none. */
export function sourceLink(
  { repository, commit }: SourcePages,
  { file, line }: { readonly file: string; readonly line?: number },
): string | undefined {
  const parts = file.split('/')
  if (parts.some((part) => ['', '.', '..'].includes(part)) || !/^[0-9a-f]{40,64}$/u.test(commit))
    return undefined
  const anchor = line === undefined ? '' : `#L${line}`
  return `${repository}/blob/${commit}/${parts.map(escaped).join('/')}${anchor}`
}

/** Parentheses and the like would end a link in Markdown. */
function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll(
    /[!'()*~_]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
