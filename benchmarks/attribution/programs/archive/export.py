"""Orders as a table of text."""

COLUMNS = ("number", "customer", "product", "pieces", "amount")


def header():
    return "\t".join(COLUMNS) + "\n"


def row_of(order):
    return "\t".join(str(order[name]) for name in COLUMNS) + "\n"


def write_orders(path, orders):
    with open(path, "w", encoding="utf-8") as file:
        file.write(header())
        for order in orders:
            file.write(row_of(order))
    return path
