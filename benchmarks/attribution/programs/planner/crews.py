"""Who does what."""


class Crew:
    def __init__(self, number, skills):
        self.number = number
        self.skills = skills
        self.sites = []
        self.hours = 0

    def can(self, site):
        return site["skill"] in self.skills

    def take(self, site):
        self.sites.append(site["name"])
        self.hours += site["hours"]


def make_crews(count):
    names = ("roof", "water", "power", "paint", "glass")
    return [Crew(number, {names[number % 5], names[(number * 2 + 1) % 5]}) for number in range(count)]


def load_of(crew):
    return crew.hours, len(crew.sites)


def most_urgent(sites):
    return sorted(sites, key=lambda site: (site["due"], -site["hours"], site["name"]))


def least_busy(crews, site):
    best = None
    for crew in crews:
        if crew.can(site) and (best is None or crew.hours < best.hours):
            best = crew
    return best


def assign(sites, count):
    crews = make_crews(count)
    for site in most_urgent(sites):
        crew = least_busy(crews, site)
        if crew is not None:
            crew.take(site)
    return crews
