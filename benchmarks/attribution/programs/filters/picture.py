"""A picture of grey pixels."""
from zlib import crc32


class Picture:
    def __init__(self, rows):
        self.rows = rows

    @property
    def height(self):
        return len(self.rows)

    @property
    def width(self):
        return len(self.rows[0])

    def checksum(self):
        value = 0
        for row in self.rows:
            value = crc32(row, value)
        return value

    def turned(self):
        return Picture([bytes(column) for column in zip(*self.rows)])


def make_picture(width, height):
    rows = []
    state = 99
    for y in range(height):
        state = (state * 69069 + 1) % 2**32
        step = state >> 20 | 1
        rows.append(bytes(40 + (x * step + y * 7 >> 3) % 160 for x in range(width)))
    return Picture(rows)
