"""Lets only so many calls run at once."""
import asyncio
from collections import deque


def price(message):
    return sum(line["item"] * line["pieces"] for line in message["lines"])


class Limiter:
    def __init__(self, most):
        self.free = most
        self.waiting = deque()
        self.levels = []

    async def enter(self):
        if self.free == 0:
            turn = asyncio.get_running_loop().create_future()
            self.waiting.append(turn)
            await turn
        else:
            self.free -= 1
        self.levels.append(self.free)

    def leave(self):
        if self.waiting:
            self.waiting.popleft().set_result(None)
        else:
            self.free += 1

    async def call(self, message):
        await self.enter()
        try:
            await asyncio.sleep(0)
            return price(message)
        finally:
            self.leave()

    def peak(self):
        return min(self.levels), len(self.levels)
