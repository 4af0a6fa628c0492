"""The longest way through a small maze that visits no place twice."""


class Maze:
    def __init__(self, width, height):
        self.width = width
        self.height = height
        self.walls = {(place * 5 % width, place * 3 % height) for place in range(3)}
        self.doors = {spot: self.around(spot) for spot in self.spots()}

    def spots(self):
        return [(x, y) for x in range(self.width) for y in range(self.height) if (x, y) not in self.walls]

    def around(self, spot):
        x, y = spot
        steps = ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1))
        return [
            step
            for step in steps
            if 0 <= step[0] < self.width and 0 <= step[1] < self.height and step not in self.walls
        ]


def walk(maze, spot, seen):
    longest = 0
    for step in maze.doors[spot]:
        if step in seen:
            continue
        seen.add(step)
        longest = max(longest, 1 + walk(maze, step, seen))
        seen.remove(step)
    return longest


def longest_path(maze):
    return max(walk(maze, spot, {spot}) for spot in maze.spots()[:2])
