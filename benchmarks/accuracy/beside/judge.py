"""Answers, for one pull request a line of JSON, which benchmarks a real tool calls slower.

The decisions are those of the installed packages (pyperf, asv, apache-otava): nothing of them is written again here. A
process is kept for many pull requests, because starting one takes longer than judging.
"""

import json
import logging
import sys


def pyperf_compare(request):
    """`pyperf compare_to`: significant by its t test, and slower by its means."""
    import pyperf
    from pyperf._compare import CompareData, CompareResult

    def benchmark(name, values):
        runs = [
            pyperf.Run([value], metadata={"name": name, "loops": 1}, collect_metadata=False)
            for value in values
        ]
        return pyperf.Benchmark(runs)

    def slower(place):
        name = f"benchmark {place}"
        base, head = (benchmark(name, request[side][place]) for side in ("base", "head"))
        result = CompareResult(CompareData("base", base), CompareData("head", head))
        return bool(result.significant) and result.norm_mean > 1

    return [slower(place) for place in range(len(request["base"]))]


def asv_compare(request):
    """`asv compare` and `asv continuous`: worse by the default factor, and different by its statistics."""
    from asv.commands.common_args import add_compare
    from asv.commands.compare import _is_result_better
    from asv_runner.statistics import compute_stats
    import argparse

    parser = argparse.ArgumentParser()
    add_compare(parser)
    factor = parser.parse_args([]).factor

    def slower(base, head):
        (time_1, stats_1), (time_2, stats_2) = compute_stats(base, 1), compute_stats(head, 1)
        return bool(_is_result_better(time_1, time_2, (stats_1, base), (stats_2, head), factor))

    return [slower(base, head) for base, head in zip(request["base"], request["head"])]


def otava_analyze(request):
    """`otava analyze` with its default options: a change point to the worse near the end of the series."""
    from otava.series import AnalysisOptions, Metric, Series

    data = {f"benchmark {place}": values for place, values in enumerate(request["series"])}
    length = len(request["series"][0])
    series = Series("simulated", None, list(range(length)), {name: Metric() for name in data}, data, {})
    points = series.analyze(AnalysisOptions()).change_points
    return [
        any(point.index >= request["from"] and point.forward_change_percent() > 0 for point in points[name])
        for name in data
    ]


TOOLS = {"pyperf": pyperf_compare, "asv": asv_compare, "otava": otava_analyze}


def main():
    logging.disable(logging.CRITICAL)
    for line in sys.stdin:
        request = json.loads(line)
        print(json.dumps(TOOLS[request["tool"]](request)), flush=True)


if __name__ == "__main__":
    main()
