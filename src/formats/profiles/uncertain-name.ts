/** Which names may stand for several functions, so that a number under them is nobody's for certain. */

/** Code that is part of a line: all of one kind on one line have one name. Qualified names end with it. */
const anonymous = /(?:^|\.)<(?:lambda|listcomp|dictcomp|setcomp|genexpr)>$/u

/**
 * `<string>` (methods of dataclasses and named tuples), `<attrs generated init shop.Order>`, `<stdin>`, cells of
 * notebooks; but `<frozen importlib._bootstrap>` is one module of the interpreter.
 */
const generated = /^<(?!frozen ).*>$|[\\/]ipykernel_\d+[\\/]/su

/** `name` and `path` as the tool wrote them: a name with an address in it is one of several once that is taken out. */
export function isUncertainName(name: string, path?: string): boolean {
  return (
    name === '' ||
    name.length > 4096 ||
    (name.endsWith('>') && anonymous.test(name)) ||
    name.includes(' at 0x') ||
    (path !== undefined && generated.test(path))
  )
}
