"""Times the body of a Python workload and prints it as results that `benchline` reads.

The start of the interpreter is not part of the body: it takes as long as the body and would hide half of its change.
"""

import gc
import json
import time


def report(units, unit):
    for _ in range(20):
        unit()
    gc.collect()
    gc.disable()
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(units):
        unit()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    series = {"wall": {"unit": "s", "values": [wall]}, "cpu": {"unit": "s", "values": [cpu]}}
    print(json.dumps({"schema": "benchline.results/1", "benchmarks": [{"name": "body", "metrics": series}]}))
