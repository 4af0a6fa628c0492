"""Makes readings fit to be used."""
import numpy as np

MEASURED = ["value", "load", "wind"]


def fill_gaps(frame):
    middle = frame["value"].median()
    return frame.assign(value=frame["value"].fillna(middle))


def limits(column):
    low, high = np.quantile(column.to_numpy(), [0.005, 0.995])
    return low, high


def clip_extremes(frame):
    clipped = {}
    for name in MEASURED:
        low, high = limits(frame[name])
        clipped[name] = frame[name].clip(low, high)
    return frame.assign(**clipped)


def scale(frame):
    scaled = {}
    for name in MEASURED:
        column = frame[name].to_numpy()
        scaled[f"{name}_scaled"] = (column - column.mean()) / column.std()
    return frame.assign(**scaled)


def clean(frame):
    return scale(clip_extremes(fill_gaps(frame)))
