"""Makes a picture of random numbers: a table of integers, converted to bytes, saved by Pillow."""
import sys

import numpy as np
import pandas as pd
from PIL import Image

HEIGHT, WIDTH = 1200, 1600


def make_table(seed=1):
    """Random integers from 0 to 255, one for each pixel."""
    numbers = np.random.default_rng(seed).integers(0, 256, size=(HEIGHT, WIDTH))
    return pd.DataFrame(numbers)


def to_pixels(table):
    """The same numbers as `uint8`, stretched over all shades of grey."""
    stretched = table * 255 // table.max()
    rows = stretched.apply(lambda row: row.clip(0, 255).astype("uint8"), axis=1)
    return rows.to_numpy()


def save(pixels, path):
    """Writes a grey picture."""
    Image.fromarray(pixels).save(path)


def main(path):
    table = make_table()
    pixels = to_pixels(table)
    save(pixels, path)


if __name__ == "__main__":
    main(sys.argv[1])
