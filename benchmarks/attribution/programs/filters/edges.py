"""Where neighbours differ much."""


def differs(first, second):
    return abs(first - second) > 60


def edges_of(row):
    count = 0
    for place in range(0, len(row) - 1, 3):
        if differs(row[place], row[place + 1]):
            count += 1
    return count


def edge_count(picture):
    return sum(edges_of(row) for row in picture.rows)
