"""CPU and memory: a dictionary is filled and its items are sorted."""

from harness import report

UNITS = 1000
NUMBERS = [(i * 7919) % 10007 for i in range(200)]


def unit():
    table = {}
    for number in NUMBERS:
        table[number] = number % 13
    return sorted(table.items(), key=lambda item: (item[1], item[0]))[0]


report(UNITS, unit)
