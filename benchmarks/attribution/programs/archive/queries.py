"""Orders in a database."""
import sqlite3

SCHEMA = """
create table customer (id integer primary key, name text, city text);
create table item (id integer primary key, customer integer, product text, pieces integer, amount integer);
create index item_customer on item (customer);
create index item_product on item (product);
"""


def open_database(orders):
    database = sqlite3.connect(":memory:")
    database.executescript(SCHEMA)
    customers = sorted({order["customer"] for order in orders})
    database.executemany(
        "insert into customer values (?, ?, ?)",
        [(number, f"customer {number}", ("Bern", "Basel", "Genf")[number % 3]) for number in customers],
    )
    database.executemany("insert into item values (:number, :customer, :product, :pieces, :amount)", orders)
    database.commit()
    return database


def customers_by_number(database):
    return {number: (name, city) for number, name, city in database.execute("select id, name, city from customer")}


def customer_report(database):
    customers = customers_by_number(database)
    totals = {}
    rows = database.execute("select customer, amount from item order by id").fetchall()
    for customer, amount in rows:
        name, city = customers[customer]
        totals[name, city] = totals.get((name, city), 0) + amount
    return sorted(totals.items())[:10]


def product_totals(database):
    return database.execute(
        "select product, sum(pieces), sum(amount) from item group by product order by product"
    ).fetchall()


def product_report(database):
    lines = []
    for product, pieces, amount in product_totals(database):
        lines.append((product, pieces, amount // max(1, pieces)))
    return lines
