"""Results of several threads put together."""
from threading import Lock


class Tally:
    def __init__(self):
        self.lock = Lock()
        self.weights = {}
        self.counts = {}

    def add_batch(self, parcels):
        weights = {}
        for parcel in parcels:
            weights[parcel.town] = weights.get(parcel.town, 0) + parcel.weight
        with self.lock:
            self.take(weights)

    def take(self, weights):
        for town, weight in weights.items():
            self.weights[town] = self.weights.get(town, 0) + weight
            self.counts[town] = self.counts.get(town, 0) + 1

    def result(self):
        return sorted(self.weights.items())[:20], len(self.counts)


def newest(stamps):
    return max(value for _, value in stamps)


def merge(parts):
    towns = {}
    for part in parts:
        for town, value in part:
            towns.setdefault(town, []).append(value)
    return sum(sum(values) for values in towns.values()), max(newest(part) for part in parts)
