/** Results of any known tool from bytes: the reader with the table of formats. */
import { resultFormats } from './formats/results/index.ts'
import { type ResultsRead, readResults as readFormats } from './formats/results/read-results.ts'

/**
 * Reads the output of a benchmark tool, gzip undone by itself; `name` is what findings call it. What is wrong is a
 * finding of severity error, and then there are no samples. Never rejects.
 */
export async function readResults(
  bytes: Uint8Array,
  options: { readonly name?: string } = {},
): Promise<ResultsRead> {
  return readFormats(bytes, { ...options, formats: resultFormats })
}
