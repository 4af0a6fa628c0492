"""Runs commands in turn and prints what each took, as JSON: `meter.py ROUNDS` with [{"argv", "cwd"}] on standard input.

For each command the output of its first run, and of each run the seconds of CPU time and of elapsed time. Fails where a
command fails, or says something else another time.
"""
import json
import os
import sys
import tempfile
import time


def run(argv, cwd):
    with tempfile.TemporaryFile() as out:
        begun = time.perf_counter()
        child = os.fork()
        if child == 0:
            os.chdir(cwd)
            os.dup2(out.fileno(), 1)
            os.execvp(argv[0], argv)
        _, status, usage = os.wait4(child, 0)
        wall = time.perf_counter() - begun
        out.seek(0)
        text = out.read().decode()
    if status != 0:
        sys.exit(f"{argv} in {cwd} ended with {os.waitstatus_to_exitcode(status)}")
    return text, usage.ru_utime + usage.ru_stime, wall


def main():
    commands = json.load(sys.stdin)
    results = [{"output": None, "cpu": [], "wall": []} for _ in commands]
    for turn in range(int(sys.argv[1])):
        for place in range(len(commands)):
            # Every other round backwards, so that nobody always comes first.
            at = place if turn % 2 == 0 else len(commands) - 1 - place
            text, cpu, wall = run(**commands[at])
            result = results[at]
            if result["output"] not in (None, text):
                sys.exit(f"{commands[at]} said {result['output']} and then {text}")
            result["output"] = text
            result["cpu"].append(cpu)
            result["wall"].append(wall)
    json.dump(results, sys.stdout)


main()
