"""Bookings that look like those of a small firm, the same every time."""

ACCOUNTS = [f"{kind}{number:03d}" for kind in "ALEI" for number in range(25)]


def numbers(seed):
    """Whole numbers without end."""
    state = seed
    while True:
        state = (state * 1103515245 + 12345) % 2**31
        yield state >> 8


def booking_lines(count, seed=7):
    source = numbers(seed)
    lines = []
    for place in range(count):
        day = place * 365 // count + 1
        debit = ACCOUNTS[next(source) % len(ACCOUNTS)]
        credit = ACCOUNTS[next(source) % len(ACCOUNTS)]
        amount = next(source) % 500_000 / 100
        reference = next(source) % 9_000 + 1_000
        lines.append(f"{day:03d};{debit};{credit};{amount:.2f};R{reference};goods and services")
        if place % 9 == 0:
            lines.append(lines[-1])
    return lines


def invoice_list(entries):
    """Number, reference and cents of what was billed; every third is paid with a little too much."""
    return [
        (place, entry.reference, entry.cents + (place % 3 == 0))
        for place, entry in enumerate(entries)
        if place % 2 == 0
    ]
