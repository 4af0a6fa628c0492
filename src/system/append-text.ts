/** Adds to a file that somebody else reads later. */
import { appendFile } from 'node:fs/promises'

/** Rejects where the file cannot be written, a full disk included. */
export async function appendText(path: string, text: string): Promise<void> {
  await appendFile(path, text)
}
