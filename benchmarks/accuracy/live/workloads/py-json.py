"""CPU: JSON there and back, and a regular expression over its text."""

import json
import re

from harness import report

UNITS = 1000
WORD = re.compile(r"[a-z]+\d+")
RECORDS = [{"name": f"item{i}", "size": i * 3.5, "tags": ["red", "green"], "open": True} for i in range(12)]


def unit():
    text = json.dumps(RECORDS)
    return len(json.loads(text)) + len(WORD.findall(text))


report(UNITS, unit)
