/**
 * For tests that kill it: copies the repository given as argument, with a second copy of base when `twin` follows, says
 * where the copies are, and waits.
 */
import { argv, exit, stdout } from 'node:process'
import { makeCopies } from '../src/system/git/copies.ts'
import { readHead } from '../src/system/git/head.ts'
import { openRepository } from '../src/system/git/repository.ts'
import { watchInterruption } from '../src/system/interruption.ts'

const interruption = watchInterruption(() => exit(130))
setInterval(() => {}, 1000)
stdout.write('started\n')
try {
  const repository = await openRepository(argv[2] ?? '')
  const head = await readHead(repository, interruption)
  const copies = await makeCopies(repository, { base: head.commit, head: head.checkout }, interruption)
  if (argv[3] === 'twin') await copies.twin()
  stdout.write(`${copies.folder}\n`)
} catch (error) {
  // Whoever is interrupted fails in passing; the interruption ends the program.
  if (!interruption.signal.aborted) throw error
}
