"""Sums over sites and regions."""


def join_sites(frame, sites):
    return frame.merge(sites, on="site", how="left", sort=False)


def per_site(frame):
    grouped = frame.groupby(["region", "site"], sort=True)
    return grouped.agg(value=("value", "mean"), load=("load", "sum"), wind=("wind", "max"))


def share_of_region(table):
    whole = table.groupby(level="region")["load"].transform("sum")
    return table["load"] / whole


def top_sites(table):
    table = table.assign(share=share_of_region(table))
    best = table.sort_values(["share", "value"], ascending=False).head(5)
    return [(name, round(float(row.share), 8)) for name, row in zip(best.index, best.itertuples())]
