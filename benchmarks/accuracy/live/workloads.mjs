// The real programs: what each is written in, what it exercises, how it is built and started, and where its amount of
// work stands. Each is one file of `workloads/`, whose number of equal units is a constant of its source.

/** Timed from inside, because the start of the interpreter takes about as long as the body. */
const python = (file) => ({
  language: 'Python',
  files: [file, 'harness.py'],
  run: ['python3', file],
  own: true,
})
const node = (file) => ({ language: 'Node', files: [file, 'harness.mjs'], run: ['node', file], own: true })
/** Timed from outside, as whole processes: their start takes a millisecond. */
const compiled = (file, flags = '') => {
  const name = file.replace(/\.c$/u, '')
  return {
    language: 'C',
    files: [file],
    setup: `cc -O2 ${flags}-o ${name} ${file}`,
    run: [`./${name}`],
    own: false,
  }
}
const go = (file) => {
  const name = file.replace(/\.go$/u, '')
  return {
    language: 'Go',
    files: [file],
    setup: `go build -trimpath -o ${name} ${file}`,
    run: [`./${name}`],
    own: false,
    // Go interrupts itself with signals that valgrind does not survive, and collects when the clock says so.
    env: { GODEBUG: 'asyncpreemptoff=1', GOMAXPROCS: '1', GOGC: 'off' },
  }
}

/**
 * `counted`: what it does is instructions of its own process, so that counting them tells all of it, and four counts fit
 * into a minute (of Node they do not: it is eighty times slower while it is counted).
 * `own`: it prints the times of its body itself. `env`: what holds it still while it is counted.
 */
const list = [
  { name: 'py-loop', work: 'CPU', counted: true, ...python('py-loop.py') },
  { name: 'py-json', work: 'CPU', counted: true, ...python('py-json.py') },
  { name: 'py-sort', work: 'CPU, memory', counted: true, ...python('py-sort.py') },
  { name: 'py-zlib', work: 'CPU', counted: true, ...python('py-zlib.py') },
  { name: 'py-file', work: 'disk', counted: false, ...python('py-file.py') },
  { name: 'node-parse', work: 'CPU', counted: false, ...node('node-parse.mjs') },
  { name: 'node-matrix', work: 'CPU', counted: false, ...node('node-matrix.mjs') },
  { name: 'node-map', work: 'memory', counted: false, ...node('node-map.mjs') },
  { name: 'node-file', work: 'disk', counted: false, ...node('node-file.mjs') },
  { name: 'c-matrix', work: 'CPU', counted: true, ...compiled('c-matrix.c') },
  { name: 'c-memory', work: 'memory', counted: true, ...compiled('c-memory.c') },
  { name: 'c-string', work: 'CPU', counted: true, ...compiled('c-string.c') },
  { name: 'c-sync', work: 'disk, waiting', counted: false, ...compiled('c-sync.c') },
  { name: 'c-spawn', work: 'spawn', counted: false, ...compiled('c-spawn.c', '-static ') },
  { name: 'go-sort', work: 'CPU, memory', counted: true, ...go('go-sort.go') },
  { name: 'go-json', work: 'CPU', counted: true, ...go('go-json.go') },
  {
    name: 'sh-spawn',
    work: 'spawn',
    counted: false,
    language: 'sh',
    files: ['sh-spawn.sh'],
    run: ['sh', 'sh-spawn.sh'],
    own: false,
  },
]

export const workloads = new Map(list.map((workload) => [workload.name, workload]))

/** What a pull request of many programs holds: one of each sort, as many as fit into its time. */
export const suite = [
  'py-loop',
  'py-json',
  'py-file',
  'node-parse',
  'node-map',
  'c-matrix',
  'c-string',
  'c-sync',
  'go-json',
  'sh-spawn',
]

/** Where the number of units stands: `UNITS = 1000`, `#define UNITS 1000`, `const units = 1000`, `UNITS=100`. */
const knob = /^((?:const |#define )?units *=? *)(\d+)$/imu

/** Units of work in the source of a workload. */
export function unitsOf(source) {
  const match = knob.exec(source)
  if (match === null) throw new Error('the source has no number of units')
  return Number(match[2])
}

/** The source with exactly `percent` % more units; throws where that is no whole number of them. */
export function turned(source, percent) {
  const units = unitsOf(source)
  const more = (units * (100 + percent)) / 100
  if (!Number.isInteger(more)) throw new Error(`${percent} % of ${units} units is no whole number`)
  return source.replace(knob, `$1${more}`)
}
