"""Sheets of text into records."""
from datetime import date


def cells_of(line):
    return line.split(";")


def day_of(text):
    return date.fromisoformat(text)


def record_of(names, line):
    record = dict(zip(names, cells_of(line)))
    record["hours"] = int(record["hours"])
    record["due"] = day_of(record["due"]).toordinal()
    return record


def read_sheet(text):
    head, *lines = text.splitlines()
    names = cells_of(head)
    return [record_of(names, line) for line in lines]
