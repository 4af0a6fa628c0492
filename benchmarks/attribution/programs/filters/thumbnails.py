"""Small copies of a picture on one sheet."""
import rows


def every(row, step):
    return row[::step]


def thumbnail(picture, step):
    parts = []
    for row in picture.rows[::step]:
        parts.append(every(rows.smooth(row, step), step))
    return b"".join(parts)


def sheet(picture):
    return [thumbnail(picture, step) for step in (2, 3, 4, 6, 8)]
