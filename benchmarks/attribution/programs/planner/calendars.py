"""Working days."""
from datetime import date, timedelta

FIXED = ((1, 1), (5, 1), (8, 1), (12, 25), (12, 26))


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


class Calendar:
    def __init__(self, year):
        self.year = year
        self.holidays = self.find_holidays()

    def find_holidays(self):
        spring = easter(self.year)
        moving = {spring + timedelta(days=days) for days in (-2, 1, 39, 50)}
        return moving | {date(self.year, month, day) for month, day in FIXED}

    def is_free(self, day):
        return day.weekday() < 5 and day not in self.holidays

    def after(self, day, hours):
        while hours > 0:
            day += timedelta(days=1)
            if self.is_free(day):
                hours -= 8
        return day


def first_free_days(calendar, hours):
    day = date(calendar.year, 1, 1)
    days = []
    for own in hours:
        day = calendar.after(day, own) if day.month < 12 else date(calendar.year, 1, 2)
        days.append(day.toordinal())
    return days[::20]
