// Answers a tag by itself: loading the program for that would take ten times as long.
import { appendFileSync } from 'node:fs'

function nothingToDo(env) {
    const mode = (env['INPUT_MODE'] ?? '').trim();
    if (mode !== '' && mode !== 'auto')
        return undefined;
    if (env['GITHUB_REF_TYPE'] !== 'tag')
        return undefined;
    return 'nothing to do for a tag: its commit was recorded or judged on its branch';
}

const because = nothingToDo(process.env)
if (because === undefined) {
  const { action } = await import('./bundle/index.js')
  const { main } = await action()
  process.exitCode = await main()
} else {
  process.stdout.write(`::notice title=Benchline::${because.replaceAll('%', '%25')}\n`)
  const summary = process.env.GITHUB_STEP_SUMMARY ?? ''
  try {
    if (summary !== '') appendFileSync(summary, `Benchline: ${because}\n`)
  } catch {
    // A summary that cannot be written changes nothing.
  }
}
