"""How the store is laid out."""
import json

DEFAULT = {"shards": 4, "separator": "\t", "suffix": ".part", "sync": False, "keep": [7, 30, 365]}


class Settings:
    def __init__(self, path):
        self.path = path
        self._values = None

    @classmethod
    def write(cls, path):
        path.write_text(json.dumps(DEFAULT, indent=2))
        return cls(path)

    def values(self):
        if self._values is None:
            self._values = json.loads(self.path.read_text())
        return self._values

    def get(self, name):
        return self.values()[name]
