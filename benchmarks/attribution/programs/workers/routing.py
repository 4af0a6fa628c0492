"""Tours to the towns that parcels go to."""


def spot(town):
    return town * 37 % 101, town * 53 % 97


def distance(here, there):
    return abs(here[0] - there[0]) + abs(here[1] - there[1])


def demand(parcels):
    weights = {}
    for parcel in parcels:
        weights[parcel.town] = weights.get(parcel.town, 0) + parcel.weight
    return weights


def nearest(here, towns):
    best = None
    for town, there in towns.items():
        step = distance(here, there)
        if best is None or step < best[0]:
            best = (step, town)
    return best


def plan_tours(parcels):
    towns = {town: spot(town) for town in sorted(demand(parcels))}
    here, length, tour = (0, 0), 0, []
    while towns:
        step, town = nearest(here, towns)
        length += step
        tour.append(town)
        here = towns.pop(town)
    return length, tour[:10]
