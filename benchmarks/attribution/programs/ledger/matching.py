"""Which booking pays which invoice."""


def by_reference(entries):
    found = {}
    for entry in entries:
        found.setdefault(entry.reference, []).append(entry)
    return found


def pays(entry, cents):
    return abs(entry.cents - cents) <= 1


def match_payments(entries, invoices):
    waiting = by_reference(entries)
    pairs = {}
    for number, reference, cents in invoices:
        for entry in waiting.get(reference, ()):
            if pays(entry, cents):
                pairs[number] = entry.day
                break
    return pairs


def unmatched(invoices, pairs):
    return sum(cents for number, _, cents in invoices if number not in pairs)
