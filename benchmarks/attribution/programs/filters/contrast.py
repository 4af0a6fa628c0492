"""Grey values spread over all that there are."""
import rows
from picture import Picture


def add_counts(total, counts):
    return [a + b for a, b in zip(total, counts)]


def histogram(picture):
    return rows.histogram(b"".join(picture.rows))


def limits(counts, share=0.01):
    whole = sum(counts)
    low = high = None
    seen = 0
    for value, count in enumerate(counts):
        seen += count
        if low is None and seen >= whole * share:
            low = value
        if high is None and seen >= whole * (1 - share):
            high = value
    return low, high


def levels(picture):
    return limits(histogram(picture))


def equalised(picture):
    low, high = levels(picture)
    return Picture([rows.stretch(row, low, high) for row in picture.rows])
