"""Parcels, the same every time."""
from random import Random


class Parcel:
    __slots__ = ("number", "code", "weight", "town", "marks")

    def __init__(self, number, code, weight, town, marks):
        self.number = number
        self.code = code
        self.weight = weight
        self.town = town
        self.marks = marks


def make_parcels(count):
    random = Random(31)
    return [
        Parcel(
            place,
            f"{random.randrange(10**11):011d}",
            random.randrange(100, 9_000),
            random.randrange(120),
            [random.randrange(40) for _ in range(6)],
        )
        for place in range(count)
    ]
