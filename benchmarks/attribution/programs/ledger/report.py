"""What the owner reads."""
from statistics import fmean


def format_cents(cents):
    sign = "-" if cents < 0 else ""
    units, rest = divmod(abs(cents), 100)
    return f"{sign}{units:,}.{rest:02d}"


def format_row(entry, balance):
    return f"{entry.day:>4} {entry.debit} {entry.credit} {format_cents(entry.cents):>14} {format_cents(balance):>16}"


def statement(entries):
    balance = 0
    rows = []
    for entry in entries:
        balance += entry.cents
        rows.append(format_row(entry, balance))
    width = max(len(row) for row in rows)
    return len(rows), width, hash_rows(rows)


def hash_rows(rows):
    value = 0
    for row in rows:
        value = (value * 31 + len(row) + ord(row[-1])) % 1_000_003
    return value


def turnover(entries):
    totals = {}
    for entry in entries:
        totals[entry.debit] = totals.get(entry.debit, 0) + entry.cents
    return totals


def ranking(entries):
    totals = turnover(entries)
    order = sorted(totals, key=lambda name: (-totals[name], name))
    whole = sum(totals.values())
    largest = max(totals.values())
    places = []
    for place, name in enumerate(order):
        parts = (totals[name] / whole, totals[name] / largest)
        places.append((place, name, format_cents(totals[name]), parts))
    return places


def per_week(entries):
    weeks = {}
    for entry in entries:
        weeks.setdefault(entry.day // 7, []).append(entry.cents)
    return weeks


def summary(entries):
    lines = []
    for week, cents in sorted(per_week(entries).items()):
        lines.append((week, round(fmean(cents), 2), min(cents), max(cents)))
    return lines
