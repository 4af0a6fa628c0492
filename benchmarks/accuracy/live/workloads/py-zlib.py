"""CPU: compression and a hash, work that C does for Python."""

import hashlib
import zlib

from harness import report

UNITS = 1000
BLOCK = b"".join(b"%d:%d;" % (i, i * i) for i in range(230))


def unit():
    return hashlib.sha256(zlib.compress(BLOCK, 6)).digest()


report(UNITS, unit)
