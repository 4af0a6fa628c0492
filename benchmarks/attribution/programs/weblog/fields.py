"""The fields of a line."""
import re

LINE = re.compile(
    r'(?P<host>\S+) \S+ \S+ \[(?P<when>[^\]]+)\] "(?P<method>\S+) (?P<path>[^"\s]+)[^"]*" '
    r'(?P<status>\d{3}) (?P<bytes>\d+) "[^"]*" "(?P<agent>[^"]*)"'
)
MINUTE = re.compile(r":(\d\d):(\d\d):(\d\d) ")


def minute_of(when):
    hours, minutes, _ = MINUTE.search(when).groups()
    return int(hours) * 60 + int(minutes)


def split_query(path):
    place, _, query = path.partition("?")
    return place, dict(part.split("=", 1) for part in query.split("&") if part)


def read_line(line):
    match = LINE.match(line)
    if match is None:
        return None
    place, query = split_query(match["path"])
    return {
        "host": match["host"],
        "minute": minute_of(match["when"]),
        "path": place,
        "page": int(query.get("page", 0)),
        "status": int(match["status"]),
        "bytes": int(match["bytes"]),
    }


def read_lines(lines):
    records = (read_line(line) for line in lines)
    return [record for record in records if record is not None]
