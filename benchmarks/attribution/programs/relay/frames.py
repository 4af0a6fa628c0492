"""Messages as frames of a stream: four bytes of length, then the text."""
import json
from struct import Struct

LENGTH = Struct(">I")


def frame(message):
    body = json.dumps(message).encode()
    return LENGTH.pack(len(body)) + body


def frame_all(messages):
    parts = []
    for message in messages:
        parts.append(frame(message))
    return b"".join(parts)


async def read_frame(reader):
    head = await reader.read(LENGTH.size)
    if not head:
        return None
    (length,) = LENGTH.unpack(head)
    return json.loads(await reader.readexactly(length))


async def read_frames(reader):
    while True:
        message = await read_frame(reader)
        if message is None:
            return
        yield message
