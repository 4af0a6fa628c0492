"""Lines of web servers: read, masked, grouped and searched, as often as amounts.json asks for each."""
import json
from hashlib import sha256
from pathlib import Path

from agents import family_counts
from fields import read_lines
from lines import make_lines, make_notes, make_paths
from masks import mask_all
from routes import Router
from words import tidy_notes, word_counts


def read_job(lines):
    records = read_lines(lines)
    return len(records), sum(record["bytes"] for record in records)


def agent_job(lines):
    return family_counts(lines)


def mask_job(lines):
    return sum(len(line) for line in mask_all(lines))


def route_job(paths):
    return sorted(Router().count(paths).items())


def note_job(notes):
    return sum(len(note) for note in tidy_notes(notes))


def word_job(notes):
    return word_counts(notes)[:20]


def main():
    amounts = json.loads(Path(__file__).with_name("amounts.json").read_text())
    lines = make_lines(900)
    notes = make_notes(160)
    paths = make_paths(700)
    jobs = {
        "read": lambda: read_job(lines),
        "agents": lambda: agent_job(lines[:600]),
        "mask": lambda: mask_job(lines[:500]),
        "routes": lambda: route_job(paths),
        "notes": lambda: note_job(notes),
        "words": lambda: word_job(notes),
    }
    digest = sha256()
    for name, job in jobs.items():
        for _ in range(amounts.get(name, 0)):
            digest.update(repr(job()).encode())
    print(digest.hexdigest())


if __name__ == "__main__":
    main()
