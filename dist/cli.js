#!/usr/bin/env node
// Answers the version by itself: loading the program for that would take ten times as long.
if (process.argv.length === 3 && process.argv[2] === '--version') {
  process.stdout.write('0.1.0\n')
} else {
  const { cli } = await import('./bundle/index.js')
  const { main } = await cli()
  process.exitCode = await main(process.argv.slice(2))
}
