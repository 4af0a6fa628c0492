"""Reads the requirements of a few thousand projects and counts those that a version satisfies."""
from packaging.requirements import Requirement

PROJECTS = 3000

lines = ["project-{0}[extra]>=1.{0},!=1.{1},<3".format(number, number + 1) for number in range(PROJECTS)]
requirements = [Requirement(line) for line in lines]
print(sum("1.1500" in requirement.specifier for requirement in requirements), "of", PROJECTS, "accept 1.1500")
