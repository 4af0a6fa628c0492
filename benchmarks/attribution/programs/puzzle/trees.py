"""Trees of numbers."""


class Node:
    __slots__ = ("value", "children")

    def __init__(self, value, children):
        self.value = value
        self.children = children


def make_tree(depth, width, value=1):
    if depth == 0:
        return Node(value, [])
    return Node(value, [make_tree(depth - 1, width, value * 3 % 1009 + child) for child in range(width)])


def collect(node, values):
    values.append(node.value)
    for child in node.children:
        collect(child, values)


def flatten(tree):
    values = []
    collect(tree, values)
    return values


def add_depth(node, depth, sums):
    if depth == len(sums):
        sums.append(0)
    sums[depth] += node.value
    for child in node.children:
        add_depth(child, depth + 1, sums)


def depth_sums(tree):
    sums = []
    add_depth(tree, 0, sums)
    return sums
