"""Which family of programs asked."""
import re

FAMILIES = [
    ("bot", re.compile(r"bot|crawl|spider", re.IGNORECASE)),
    ("script", re.compile(r"^(curl|python-requests|wget)/")),
    ("firefox", re.compile(r"Firefox/(\d+)")),
    ("chrome", re.compile(r"Chrome/(\d+)")),
]
QUOTED = re.compile(r'"([^"]*)"')


def agent_of(line):
    return QUOTED.findall(line)[-1]


def family_of(agent):
    for name, pattern in FAMILIES:
        if pattern.search(agent):
            return name
    return "other"


def family_counts(lines):
    counts = {}
    for line in lines:
        family = family_of(agent_of(line))
        counts[family] = counts.get(family, 0) + 1
    return sorted(counts.items())
