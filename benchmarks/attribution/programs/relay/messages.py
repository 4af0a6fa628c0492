"""Messages, the same every time."""

WORDS = ["paid", "sent", "lost", "back"]


def make_messages(count):
    return [
        {
            "number": place,
            "topic": f"shop.{WORDS[place * 7 % 4]}.{place % 3}",
            "lines": [{"item": place * 13 % 97, "pieces": place % 5 + 1} for _ in range(place % 4 + 2)],
            "note": "please leave it with the neighbour",
        }
        for place in range(count)
    ]
