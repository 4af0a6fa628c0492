import { expect, test } from 'vitest'
import { runtimeOf } from './runtime-of.ts'

test.each([
  [['job.py', '/usr/lib/python3.13/threading.py', '/usr/lib/python3.13/re/__init__.py'], 'Python 3.13'],
  [['/srv/venv/lib/python3.9/site-packages/attr/__init__.py'], 'Python 3.9'],
  [['/opt/lib/python3.13t/threading.py'], 'Python 3.13'],
  [['C:\\hostedtoolcache\\Python311\\Lib\\threading.py'], 'Python 3.11'],
  [['/usr/lib/python3.13/re.py', '/usr/lib/python3.12/re.py'], undefined],
  [['job.py', '<frozen os>'], undefined],
  [[], undefined],
])('%j ran %s', (paths, runtime) => {
  expect(runtimeOf(paths)).toBe(runtime)
})
