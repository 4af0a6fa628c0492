"""Sites with something to repair, the same every time."""
from random import Random

SKILLS = ["roof", "water", "power", "paint", "glass"]


def make_sites(count):
    random = Random(77)
    return [
        {
            "name": f"site {place:03d}",
            "skill": random.choice(SKILLS),
            "hours": random.randrange(2, 30),
            "street": f"{random.choice(('Long', 'Short', 'Mill', 'Church'))} Street {random.randrange(1, 200)}",
            "due": f"2026-{random.randrange(1, 13):02d}-{random.randrange(1, 29):02d}",
        }
        for place in range(count)
    ]


def make_links(sites):
    random = Random(78)
    links = []
    for place in range(1, len(sites)):
        for _ in range(3):
            other = random.randrange(max(0, place - 12), place)
            links.append((sites[place]["name"], sites[other]["name"], random.randrange(1, 9)))
    return links


def sheet_of(sites):
    lines = ["name;skill;hours;street;due"]
    for site in sites:
        lines.append(";".join(str(site[name]) for name in ("name", "skill", "hours", "street", "due")))
    return "\n".join(lines)
