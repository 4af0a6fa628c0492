"""What is done with a batch of parcels, in a thread."""

LIMIT = 24_000


class Box:
    __slots__ = ("parcels", "weight")

    def __init__(self):
        self.parcels = []
        self.weight = 0

    def fits(self, parcel):
        return self.weight + parcel.weight <= LIMIT

    def take(self, parcel):
        self.parcels.append(parcel.number)
        self.weight += parcel.weight


def check_digit(code):
    total = 0
    for place, digit in enumerate(code):
        total += int(digit) * (3 if place % 2 == 0 else 1)
    return -total % 10


def check_batch(parcels):
    return sum(check_digit(parcel.code) for parcel in parcels)


def by_weight(parcels):
    return sorted(parcels, key=lambda parcel: (-parcel.weight, parcel.number))


def pack_batch(parcels):
    boxes = [Box()]
    for parcel in by_weight(parcels):
        for box in boxes:
            if box.fits(parcel):
                box.take(parcel)
                break
        else:
            boxes.append(Box())
            boxes[-1].take(parcel)
    return boxes


def stamp(parcel):
    value = parcel.number
    for mark in parcel.marks:
        value = (value * 33 + mark) % 65_521
    return parcel.town, value


def stamp_batch(parcels):
    return [stamp(parcel) for parcel in parcels]
