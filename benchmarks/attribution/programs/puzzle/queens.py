"""Queens that do not threaten each other."""


def safe(columns, column):
    row = len(columns)
    for other, taken in enumerate(columns):
        if taken == column or abs(taken - column) == row - other:
            return False
    return True


def place(size, columns):
    if len(columns) == size:
        yield tuple(columns)
        return
    for column in range(size):
        if safe(columns, column):
            columns.append(column)
            yield from place(size, columns)
            columns.pop()


def boards(size):
    return place(size, [])
