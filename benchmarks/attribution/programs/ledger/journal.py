"""From lines of text to entries."""


class Entry:
    __slots__ = ("day", "debit", "credit", "cents", "reference", "text")

    def __init__(self, day, debit, credit, cents, reference, text):
        self.day = day
        self.debit = debit
        self.credit = credit
        self.cents = cents
        self.reference = reference
        self.text = text

    def key(self):
        return self.day, self.debit, self.credit, self.cents, self.reference


def parse_cents(text):
    units, _, rest = text.partition(".")
    return int(units) * 100 + int(rest or 0)


def parse_line(line):
    day, debit, credit, amount, reference, text = line.split(";")
    return Entry(int(day), debit, credit, parse_cents(amount), reference, text.strip())


def parse_lines(lines):
    return [parse_line(line) for line in lines if line]


def deduplicate(entries):
    seen = set()
    kept = []
    for entry in entries:
        key = entry.key()
        if key in seen:
            continue
        seen.add(key)
        kept.append(entry)
    return kept


def usable(entries):
    return [entry for entry in entries if entry.debit != entry.credit]
