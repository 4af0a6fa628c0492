"""Who sends, and who listens."""
import asyncio
import json


async def feed(broker, messages):
    for place, message in enumerate(messages):
        await broker.publish(message)
        if place % 10 == 9:
            await asyncio.sleep(0)


def count_pieces(payload):
    message = json.loads(payload)
    return sum(line["pieces"] for line in message["lines"])


async def subscriber(broker, pattern):
    queue = broker.subscribe(pattern)
    pieces = 0
    while True:
        payload = await queue.get()
        if payload is None:
            return pattern, pieces
        pieces += count_pieces(payload)
