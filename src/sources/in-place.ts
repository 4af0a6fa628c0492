/** A shell's text that starts one program and no more, as a text with which that program takes the place of the shell. */

/** Of shells that a system may have: what they do themselves, and what is no command at all. */
const ownWords = new Set(
  (
    '. : [ alias bg bind break builtin caller cd chdir command compgen complete compopt continue declare dirs disown echo ' +
    'enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout mapfile popd print ' +
    'printf pushd pwd read readarray readonly return set shift shopt source suspend test times trap true type typeset ' +
    'ulimit umask unalias unset wait whence ' +
    'case coproc do done elif else esac fi for function if in select then time until while'
  ).split(' '),
)

/**
 * `python work.py` becomes `exec python work.py`: some shells do that by themselves, and others start a second process and
 * wait for it, so that the program whose times count is not the one that was started. Whatever may be more than one
 * command, or none, stays as it is.
 */
export function inPlace(text: string): string {
  if (/\$\(|`/u.test(text)) return text
  const bare = text
    .replaceAll(/'[^']*'|"(?:[^"\\]|\\.)*"/gsu, 'q')
    // Another name for a file that is open, and no `&` of the shell.
    .replaceAll(/[<>]&[\d-]/gu, '')
  if (/[;&|()'"\\\n]|<</u.test(bare)) return text
  const [, first] = /^\s*([\w./+@%:-]+)(?=\s|$)/u.exec(text) ?? []
  return first === undefined || ownWords.has(first) ? text : `exec ${text.trimStart()}`
}
