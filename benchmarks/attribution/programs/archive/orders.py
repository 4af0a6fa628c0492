"""Orders of a shop, the same every time."""
from random import Random

PRODUCTS = [f"P{number:03d}" for number in range(60)]


def make_orders(count):
    random = Random(21)
    return [
        {
            "number": place + 1,
            "customer": random.randrange(80),
            "product": random.choice(PRODUCTS),
            "pieces": random.randrange(1, 9),
            "amount": random.randrange(100, 90_000),
        }
        for place in range(count)
    ]
