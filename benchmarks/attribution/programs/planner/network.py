"""Streets between sites, and the shortest way."""
from collections import deque
from heapq import heappop, heappush


class Network:
    def __init__(self, links):
        self.links = links
        self.ways = {}
        for here, there, minutes in links:
            self.ways.setdefault(here, []).append((there, minutes))
            self.ways.setdefault(there, []).append((here, minutes))

    def neighbours(self, name):
        return self.ways.get(name, [])


def route(network, start, goal):
    best = {start: 0}
    waiting = [(0, start)]
    while waiting:
        minutes, name = heappop(waiting)
        if name == goal:
            return minutes, len(best)
        if minutes > best[name]:
            continue
        for other, more in network.neighbours(name):
            total = minutes + more
            if total < best.get(other, 10**9):
                best[other] = total
                heappush(waiting, (total, other))
    return None, len(best)


def reachable(network, start, steps):
    seen = {start}
    waiting = deque([(start, 0)])
    while waiting:
        name, depth = waiting.popleft()
        if depth == steps:
            continue
        for other, _ in network.neighbours(name):
            if other not in seen:
                seen.add(other)
                waiting.append((other, depth + 1))
    return seen
