"""Orders in files and in a database: written, read, indexed and asked for, as often as amounts.json asks for each."""
import json
import tempfile
from hashlib import sha256
from pathlib import Path

from blocks import block_sums, pack, unpack
from export import write_orders
from orders import make_orders
from queries import customer_report, open_database, product_report
from settings import Settings
from store import Store


def export_job(folder, orders):
    path = write_orders(folder / "orders.tsv", orders)
    return path.stat().st_size


def store_job(folder, orders, settings):
    store = Store(folder / "store", settings)
    store.put_all(orders)
    return store.total()


def block_job(folder, orders):
    path = folder / "orders.bin"
    pack(path, orders)
    return sum(amount for _, amount in unpack(path)), block_sums(path)


def customer_job(database):
    return customer_report(database)


def product_job(database):
    return product_report(database)


def main():
    amounts = json.loads(Path(__file__).with_name("amounts.json").read_text())
    orders = make_orders(1_200)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = Settings.write(folder / "settings.json")
        database = open_database(orders)
        jobs = {
            "export": lambda: export_job(folder, orders),
            "store": lambda: store_job(folder, orders[:400], settings),
            "blocks": lambda: block_job(folder, orders),
            "customers": lambda: customer_job(database),
            "products": lambda: product_job(database),
        }
        digest = sha256()
        for name, job in jobs.items():
            for _ in range(amounts.get(name, 0)):
                digest.update(repr(job()).encode())
        database.close()
    print(digest.hexdigest())


if __name__ == "__main__":
    main()
