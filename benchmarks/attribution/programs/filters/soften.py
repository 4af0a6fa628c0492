"""Means over neighbours."""
import rows
from picture import Picture


def soften_row(row, reach):
    return rows.smooth(row, reach)


def soften(picture, reach):
    return Picture([soften_row(row, reach) for row in picture.rows])
