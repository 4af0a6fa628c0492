"""Takes messages and gives them to whoever asked for them."""
import asyncio
import json

from topics import Routes


def encode(message):
    return json.dumps(message, separators=(",", ":")).encode()


class Broker:
    def __init__(self):
        self.routes = Routes()
        self.sent = 0

    def subscribe(self, pattern):
        queue = asyncio.Queue()
        self.routes.add(pattern, queue)
        return queue

    async def publish(self, message):
        payload = encode(message)
        for queue in self.routes.find(message["topic"]):
            await queue.put(payload)
            self.sent += 1

    async def close(self):
        for queue in self.routes.everyone():
            await queue.put(None)
