"""Paths by the route that serves them."""
import re

SHAPES = [
    "/{shelf}/{number}/reviews/{number}",
    "/{shelf}/{number}/reviews",
    "/{shelf}/{number}",
    "/account/{shelf}/{number}",
    "/static/{file}",
]
PARTS = {"{shelf}": r"[a-z]+", "{number}": r"\d+", "{file}": r"[\w.-]+"}


def pattern_of(shape):
    text = re.escape(shape).replace(r"\{", "{").replace(r"\}", "}")
    for part, expression in PARTS.items():
        text = text.replace(part, expression)
    return re.compile(f"^{text}$")


class Router:
    def __init__(self):
        self.patterns = {}

    def pattern(self, shape):
        if shape not in self.patterns:
            self.patterns[shape] = pattern_of(shape)
        return self.patterns[shape]

    def match(self, path):
        for shape in SHAPES:
            if self.pattern(shape).match(path):
                return shape
        return "none"

    def count(self, paths):
        counts = {}
        for path in paths:
            shape = self.match(path)
            counts[shape] = counts.get(shape, 0) + 1
        return counts
