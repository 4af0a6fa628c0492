"""Which pattern takes which topic."""


def parts_of(topic):
    return topic.split(".")


def matches(pattern, topic):
    own, other = parts_of(pattern), parts_of(topic)
    return len(own) == len(other) and all(a in ("*", b) for a, b in zip(own, other))


class Routes:
    def __init__(self):
        self.queues = {}
        self.known = {}

    def add(self, pattern, queue):
        self.queues.setdefault(pattern, []).append(queue)
        self.known.clear()

    def find(self, topic):
        if topic not in self.known:
            self.known[topic] = [queue for pattern, own in self.queues.items() if matches(pattern, topic) for queue in own]
        return self.known[topic]

    def everyone(self):
        return [queue for own in self.queues.values() for queue in own]
