// Tells Benchline which files a Node process loads, while it looks at where a benchmark's code comes from.
// Required by NODE_OPTIONS in every Node process and worker of the run. Writes a line `node<TAB><TAB>file` per file.
// Must never disturb: the run is not timed, but it has to end as it would without this.
'use strict'

const { appendFileSync } = require('node:fs')
const nodeModule = require('node:module')
const { fileURLToPath } = require('node:url')

const log = process.env.BENCHLINE_LOADED
const seen = new Set()

function note(path) {
  if (seen.has(path) || path === __filename || /[\t\n]/.test(path)) return
  seen.add(path)
  try {
    appendFileSync(log, `node\t\t${path}\n`)
  } catch {
    // A process that may not write there is not looked at.
  }
}

// Runs in another thread and cannot see this file: it brings its own copy of the little it needs.
const asynchronousHooks = `
import { appendFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
let log
export function initialize(data) { log = data.log }
export async function load(url, context, next) {
  try { if (url.startsWith('file:')) appendFileSync(log, 'node\\t\\t' + fileURLToPath(url) + '\\n') } catch {}
  return next(url, context)
}`

function watch() {
  const { load } = nodeModule.prototype
  nodeModule.prototype.load = function (filename) {
    note(filename)
    return load.call(this, filename)
  }
  if (nodeModule.registerHooks !== undefined) {
    nodeModule.registerHooks({
      load(url, context, next) {
        if (url.startsWith('file:')) note(fileURLToPath(url))
        return next(url, context)
      },
    })
  } else if (nodeModule.register !== undefined) {
    nodeModule.register(`data:text/javascript,${encodeURIComponent(asynchronousHooks)}`, { data: { log } })
  }
}

if (log !== undefined && log !== '') {
  try {
    watch()
  } catch {
    // An unknown Node: what it loads stays unknown.
  }
}
