"""Disk: a file is written, read again and removed."""

import os

from harness import report

UNITS = 1000
BLOCK = b"x" * 65536


def unit():
    with open("scratch.bin", "wb", buffering=0) as file:
        file.write(BLOCK)
    with open("scratch.bin", "rb", buffering=0) as file:
        size = len(file.read())
    os.unlink("scratch.bin")
    return size


report(UNITS, unit)
