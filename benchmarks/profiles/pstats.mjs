// A pstats file of 20,000 functions beside `pstats.Stats`, which is `marshal.load` and a look at each row.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const rows = 20_000

// A genuine run: functions of 200 files, each called by one to three of 200 others.
const write = `
import cProfile, sys
files, each = 200, 101
functions = []
for file in range(files):
    source = ''.join('def function_%d(): return None\\n' % n for n in range(each - 1))
    source += 'def driver(callees):\\n    for callee in callees: callee()\\n'
    names = {}
    exec(compile(source, '/srv/shop/lib/python3.13/site-packages/package_%d/module_%d.py' % (file % 20, file), 'exec'), names)
    functions.append([names['function_%d' % n] for n in range(each - 1)] + [names['driver']])
profile = cProfile.Profile()
profile.enable()
for file in range(files):
    for callee_file in {file, file * 7 % files, file * 3 % files}:
        functions[file][-1](functions[callee_file][:-1])
profile.disable()
profile.dump_stats(sys.argv[1])
`

const load = `
import json, pstats, sys, time
seconds = []
for _ in range(int(sys.argv[2])):
    begun = time.process_time()
    assert len(pstats.Stats(sys.argv[1]).stats) >= ${rows}
    seconds.append(time.process_time() - begun)
print(json.dumps(seconds))
`

export const pstats = {
  name: 'pstats',
  goal: 0.06,
  repeats: 21,
  async prepare(folder, build) {
    const { readProfile } = await import(join(build, 'formats/profiles/read-profile.js'))
    const { pstats: format } = await import(join(build, 'formats/profiles/pstats.js'))
    const file = join(folder, 'large.pstats')
    execFileSync('python3', ['-c', write, file])
    const bytes = readFileSync(file)
    return {
      size: `${rows} rows, ${(bytes.length / 2 ** 20).toFixed(1)} MiB`,
      async mine() {
        const { profile } = await readProfile(readFileSync(file), { formats: [format] })
        if (profile === undefined || profile.functionRows.length < rows)
          throw new Error('not all rows were read')
      },
      theirs: (repeats) =>
        JSON.parse(execFileSync('python3', ['-c', load, file, String(repeats)]).toString()),
    }
  },
}
