"""Letters to those who live there."""
from string import Template

TEXT = """Dear neighbours of $street,

our crew for $skill comes by $due and stays for about $hours hours.
There is $trouble while it is there. We are sorry for that.
"""
LETTER = Template(TEXT)
TROUBLE = {"roof": "noise", "water": "no water", "power": "no light", "paint": "a smell", "glass": "a draught"}


def fields_of(site):
    return {**site, "trouble": TROUBLE[site["skill"]]}


def wrapped(text, width=60):
    lines = []
    for line in text.splitlines():
        while len(line) > width:
            cut = line.rfind(" ", 0, width)
            lines.append(line[:cut])
            line = line[cut + 1 :]
        lines.append(line)
    return "\n".join(lines)


def letter_for(site):
    return wrapped(LETTER.substitute(fields_of(site)))


def letters_for(sites):
    return [letter_for(site) for site in sites]
