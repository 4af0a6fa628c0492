"""Readings of a few sites, the same every time."""
import numpy as np
import pandas as pd

SITES = [f"site-{number:02d}" for number in range(24)]


def make_readings(count):
    random = np.random.default_rng(11)
    values = random.normal(20, 6, count)
    values[random.integers(0, count, count // 40)] = np.nan
    return pd.DataFrame(
        {
            "site": [SITES[place] for place in random.integers(0, len(SITES), count)],
            "hour": np.arange(count) % 24,
            "day": np.arange(count) * 60 // count,
            "value": values,
            "load": random.integers(0, 1_000, count),
            "wind": random.gamma(2.0, 3.0, count),
        }
    )


def make_sites():
    return pd.DataFrame(
        {
            "site": SITES,
            "region": [("north", "east", "south", "west")[place % 4] for place in range(len(SITES))],
            "height": [place * 37 % 900 for place in range(len(SITES))],
        }
    )


def signal_matrix(count, length):
    random = np.random.default_rng(12)
    return random.normal(0, 1, (count, length)).cumsum(axis=1)
