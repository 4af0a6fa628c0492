"""Notes that people wrote."""
import re

WORD = re.compile(r"[a-z]+")
STOP = frozenset("a an and at for in it of on or the to you".split())


def trim(note):
    return note.rstrip()


def squeeze(note):
    return " ".join(trim(note).split())


def tidy_notes(notes):
    return [squeeze(note) for note in notes]


def words_of(note):
    return [word for word in WORD.findall(note.lower()) if word not in STOP]


def word_counts(notes):
    counts = {}
    for note in notes:
        for word in words_of(note):
            counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
