"""What it costs."""
from decimal import Decimal

PRICES = "roof=81.50;water=74.20;power=92.75;paint=55.00;glass=68.40"


def price_list():
    return {name: Decimal(price) for name, price in (entry.split("=") for entry in PRICES.split(";"))}


def surcharge(site):
    return Decimal("1.25") if site["due"] < "2026-03" else Decimal(1)


def cost_of(site, prices):
    return prices[site["skill"]] * site["hours"] * surcharge(site)


def total_costs(sites, prices):
    totals = {}
    for site in sites:
        street = site["street"].split()[0]
        totals[street] = totals.get(street, Decimal(0)) + cost_of(site, prices)
    return [totals[street] for street in sorted(totals)]
