"""Arithmetic as trees of tuples."""

OPERATIONS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b % 1_000_003,
}


def make_expression(depth, turn=0):
    if depth == 0:
        return ("x", "y", 0, 1, 7)[turn % 5]
    sign = "+-*"[(depth + turn) % 3]
    return (sign, make_expression(depth - 1, turn * 2 + 1), make_expression(depth - 1, turn * 3 + 2))


def is_number(expression):
    return isinstance(expression, int)


def combine(sign, left, right):
    if is_number(left) and is_number(right):
        return OPERATIONS[sign](left, right)
    if sign == "*" and (left == 0 or right == 0):
        return 0
    if sign == "+" and right == 0:
        return left
    return (sign, left, right)


def simplify(expression):
    if not isinstance(expression, tuple):
        return expression
    sign, left, right = expression
    return combine(sign, simplify(left), simplify(right))


def evaluate(expression, values):
    if isinstance(expression, tuple):
        sign, left, right = expression
        return OPERATIONS[sign](evaluate(left, values), evaluate(right, values))
    return values.get(expression, expression)
