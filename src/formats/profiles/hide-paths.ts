/** Takes out of a name where things lie on the machine that measured: homes, checkouts, temporary folders. */

/** A path from the root on, or from a drive: after it stands what is last in it. */
const absolute =
  /(?<![\w.~$)\]-])(?:file:\/\/)?(?:\/|[A-Za-z]:[\\/]|\\\\)(?:[^\s/\\:'"<>()|,;]+[\\/])+(?=[^\s/\\])/gu

/** `<code in /home/me/shop/main.py>` → `<code in …/main.py>`. */
export const hidePaths = (name: string): string => name.replaceAll(absolute, '…/')
