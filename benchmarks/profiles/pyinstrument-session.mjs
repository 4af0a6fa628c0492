// A session of pyinstrument of 20 MB beside `json.load`, which is all that pyinstrument's own `Session.load` does.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const genuine = new URL(
  '../../test/fixtures/profiles/pyinstrument-session/5.1.3-py3.11-head.pyisession',
  import.meta.url,
)
const size = 20e6

// The samples of a genuine run over and over, each time with other times and a callee that stands at another line, and
// written as pyinstrument writes it.
const write = `
import json, random, sys
session = json.load(open(sys.argv[1]))
seen, records, size, random = session['frame_records'], [], 0, random.Random(1)
while size < ${size}:
    stack, _ = random.choice(seen)
    callee = stack[-1].split('\\x01')
    if len(callee) > 1:
        callee[-1] = 'l%d' % random.randrange(1, 400)
    records.append([stack[:-1] + ['\\x01'.join(callee)], random.expovariate(1000)])
    size += len(json.dumps(records[-1])) + 2
session['frame_records'], session['sample_count'] = records, len(records)
json.dump(session, open(sys.argv[2], 'w'))
print(len(records))
`

const load = `
import json, sys, time
seconds = []
for _ in range(int(sys.argv[2])):
    begun = time.process_time()
    with open(sys.argv[1]) as file:
        assert json.load(file)['frame_records']
    seconds.append(time.process_time() - begun)
print(json.dumps(seconds))
`

export const pyinstrumentSession = {
  name: 'pyinstrument-session',
  goal: 0.6,
  repeats: 7,
  async prepare(folder, build) {
    const { readProfile } = await import(join(build, 'formats/profiles/read-profile.js'))
    const { pyinstrumentSession: format } = await import(
      join(build, 'formats/profiles/pyinstrument-session.js')
    )
    const file = join(folder, 'large.pyisession')
    const samples = Number(execFileSync('python3', ['-c', write, fileURLToPath(genuine), file]))
    const bytes = readFileSync(file)
    return {
      size: `${samples} samples, ${(bytes.length / 1e6).toFixed(1)} MB`,
      async mine() {
        const { profile } = await readProfile(readFileSync(file), { formats: [format] })
        const counts = profile?.samples.values[0] ?? []
        if (counts.reduce((sum, count) => sum + count, 0) !== samples)
          throw new Error('not all samples were read')
      },
      theirs: (repeats) =>
        JSON.parse(execFileSync('python3', ['-c', load, file, String(repeats)]).toString()),
    }
  },
}
