"""Orders as fixed records, and sums over blocks of the file."""
import struct
from zlib import crc32

RECORD = struct.Struct("<IIq")
BLOCK = 1_024


def pack(path, orders):
    with open(path, "wb") as file:
        for order in orders:
            file.write(RECORD.pack(order["number"], order["customer"], order["amount"]))


def unpack(path):
    data = path.read_bytes()
    for number, _, amount in RECORD.iter_unpack(data):
        yield number, amount


def blocks_of(path):
    with open(path, "rb") as file:
        while True:
            block = file.read(BLOCK)
            if not block:
                return
            yield block


def block_sums(path):
    value = 0
    for block in blocks_of(path):
        value = crc32(block, value)
    return value
