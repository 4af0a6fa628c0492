"""Orders in a few files, by customer."""
import os


class Store:
    def __init__(self, folder, settings):
        self.folder = folder
        self.settings = settings
        self.folder.mkdir(exist_ok=True)

    def shard_path(self, shard):
        return os.path.join(self.folder, f"shard-{shard}{self.settings.get('suffix')}")

    def shard_of(self, order):
        return order["customer"] % self.settings.get("shards")

    def line_of(self, order):
        fields = (order["number"], order["customer"], order["product"], order["amount"])
        return self.settings.get("separator").join(map(str, fields)) + "\n"

    def put_all(self, orders):
        shards = {}
        for order in orders:
            shards.setdefault(self.shard_of(order), []).append(order)
        for shard, own in shards.items():
            self.put(shard, own)

    def put(self, shard, orders):
        with open(self.shard_path(shard), "w", encoding="utf-8") as file:
            for order in orders:
                file.write(self.line_of(order))

    def read(self, shard):
        with open(self.shard_path(shard), encoding="utf-8") as file:
            for line in file:
                yield line.rstrip("\n").split(self.settings.get("separator"))

    def total(self):
        amounts = 0
        for shard in range(self.settings.get("shards")):
            amounts += sum(int(fields[3]) for fields in self.read(shard))
        return amounts
