/** Programs that are profiled as scripts, as modules and as tests, by their paths in a copy. */
export const pythonPrograms = {
  'work.py': `
import sys, threading, time, etl
def total(seconds):
    found = 0
    end = time.process_time() + seconds
    while time.process_time() < end:
        for i in range(50):
            found += etl.load(i)
    return found
if __name__ == "__main__":
    assert sys.argv[0] == "work.py" and __file__.endswith("work.py")
    worker = threading.Thread(target=etl.worker)
    worker.start()
    worker.join()
    total(float(sys.argv[1]))
    sys.exit(int(sys.argv[2]) if len(sys.argv) > 2 else None)
`,
  'etl.py': `
def load(i):
    return sum(x * x for x in range(i % 7))
def worker():
    for i in range(200):
        load(i)
class Table:
    def load(self):
        return [load(i) for i in range(11)]
`,
  'exact.py': 'import etl\netl.worker()\netl.Table().load()\n',
  'pkg/__init__.py': '',
  'pkg/__main__.py': `
import sys, work
assert __package__ == "pkg" and __spec__.name == "pkg.__main__"
work.total(float(sys.argv[1]))
`,
  'test_work.py': `
import os, unittest, work
class TestWork(unittest.TestCase):
    def test_total(self):
        self.assertGreater(work.total(float(os.environ["SECONDS"])), 0)
        self.assertFalse(os.path.exists("fail"))
`,
  // What a run finds, one line each: is the order of sets fixed, was byte code there, which profilers look on.
  'told.py': `
import importlib.util, json, os, sys, work
cached = os.path.exists(importlib.util.cache_from_source("fresh.py"))
import fresh
watching = [name for name in ("cProfile", "profile", "line_profiler", "memory_profiler", "pyinstrument", "scalene")
            if name in sys.modules]
with open("told", "a") as file:
    print(json.dumps([sys.flags.hash_randomization == 0, cached, watching]), file=file)
work.total(float(sys.argv[1]))
`,
}
