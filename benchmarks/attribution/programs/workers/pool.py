"""A few threads that take work from a queue."""
from queue import SimpleQueue
from threading import Thread


def batches(values, size):
    return [values[start : start + size] for start in range(0, len(values), size)]


class Pool:
    def __init__(self, count):
        self.waiting = SimpleQueue()
        self.done = SimpleQueue()
        self.threads = [Thread(target=self.work, daemon=True) for _ in range(count)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        for _ in self.threads:
            self.waiting.put(None)
        for thread in self.threads:
            thread.join()

    def work(self):
        while True:
            item = self.waiting.get()
            if item is None:
                return
            place, function, argument = item
            self.done.put((place, function(argument)))

    def map(self, function, arguments):
        for place, argument in enumerate(arguments):
            self.waiting.put((place, function, argument))
        results = [self.done.get() for _ in arguments]
        return [result for _, result in sorted(results, key=lambda pair: pair[0])]

    def each(self, function, arguments):
        self.map(function, arguments)
