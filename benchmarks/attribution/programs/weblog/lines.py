"""Lines that look like those of web servers, the same every time."""
from random import Random

AGENTS = [
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36",
    "curl/8.5.0",
    "python-requests/2.32.3",
    "Googlebot/2.1 (+http://www.google.com/bot.html)",
]
SHELVES = ["books", "music", "games", "tools", "garden"]


def make_lines(count):
    random = Random(5)
    lines = []
    for place in range(count):
        address = ".".join(str(random.randrange(256)) for _ in range(4))
        path = f"/{random.choice(SHELVES)}/{random.randrange(5000)}?page={random.randrange(9)}&user=u{place}@mail.example"
        status = random.choice((200, 200, 200, 304, 404, 500))
        lines.append(
            f'{address} - - [12/Mar/2026:10:{place // 60 % 60:02d}:{place % 60:02d} +0000] '
            f'"GET {path} HTTP/1.1" {status} {random.randrange(90_000)} "-" "{random.choice(AGENTS)}"'
        )
    return lines


def make_notes(count):
    random = Random(6)
    words = "disk full again on the third node please look at it soon thank you".split()
    return [
        "".join(random.choice(words) + " " * random.choice((1, 1, 2, 3, 6)) for _ in range(40)) + " " * 12
        for _ in range(count)
    ]


def make_paths(count):
    random = Random(8)
    kinds = ["/{}/{}", "/{}/{}/reviews", "/{}/{}/reviews/7", "/account/{}/{}", "/static/{}-{}.css"]
    return [random.choice(kinds).format(random.choice(SHELVES), random.randrange(5000)) for _ in range(count)]
