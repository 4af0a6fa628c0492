/** The Python program of the demo as its first commit has it: a grid of random values, 8-bit pixels, a PNG file. */

export const gridModule = `"""A grid of random grey values."""
import random


def make_grid(width, height, seed):
    """Rows of values from 0 (black) up to 1 (white); the same seed gives the same grid."""
    source = random.Random(seed)
    return [[source.random() for _ in range(width)] for _ in range(height)]
`

export const pixelsModule = `"""From grey values to the eight bits that a picture has for a pixel."""

LEVELS = 256


def to_pixels(grid):
    """One bytes object for each row: 0 is black, 255 is white."""
    return [bytes(int(value * LEVELS) for value in row) for row in grid]
`

/** The part of the program that a later commit moves to a module of its own. */
export const pngFunctions = String.raw`def chunk(kind, data):
    """A part of a PNG file: its length, its kind, what it holds, and a check sum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def to_png(pixels):
    """The bytes of a grey PNG file; the zero before each row says that the row is not filtered."""
    header = struct.pack(">IIBBBBB", len(pixels[0]), len(pixels), 8, 0, 0, 0, 0)
    rows = b"".join(b"\0" + row for row in pixels)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows, 6))
        + chunk(b"IEND", b"")
    )
`

export const programImports = `import struct
import sys
import zlib

from grid import make_grid
from pixels import to_pixels
`

export const makeImageProgram = `"""Makes a picture of random noise: make_image.py FILE. Needs nothing but Python."""
${programImports}
WIDTH = 1000
HEIGHT = 1000
SEED = 7


${pngFunctions}

def main():
    pixels = to_pixels(make_grid(WIDTH, HEIGHT, SEED))
    with open(sys.argv[1], "wb") as file:
        file.write(to_png(pixels))


if __name__ == "__main__":
    main()
`
