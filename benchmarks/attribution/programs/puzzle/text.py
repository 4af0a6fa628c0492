"""Distances between words, and where to break lines."""


class Distance:
    def __init__(self, first, second):
        self.first = first
        self.second = second
        self.known = {}

    def value(self):
        return self.between(len(self.first), len(self.second))

    def between(self, i, j):
        if i == 0 or j == 0:
            return i + j
        if (i, j) in self.known:
            return self.known[i, j]
        cost = 0 if self.first[i - 1] == self.second[j - 1] else 1
        best = min(
            self.between(i - 1, j) + 1,
            self.between(i, j - 1) + 1,
            self.between(i - 1, j - 1) + cost,
        )
        self.known[i, j] = best
        return best


def badness(width, line):
    return (line - width) ** 2 if width <= line else 10**6


def running_sums(widths):
    sums = [0]
    for width in widths:
        sums.append(sums[-1] + width)
    return sums


def best_break(widths, line):
    sums = running_sums(widths)
    known = {}

    def cost(start):
        if start == len(widths):
            return 0
        if start in known:
            return known[start]
        best = 10**9
        for end in range(start + 1, min(start + 13, len(widths)) + 1):
            width = sums[end] - sums[start] + end - start - 1
            if width > line:
                break
            best = min(best, badness(width, line) + cost(end))
        known[start] = best
        return best

    return cost(0)
