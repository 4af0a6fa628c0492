"""The books: accounts with balances."""
from data import ACCOUNTS


class Books:
    def __init__(self):
        self.balances = {name: 0 for name in ACCOUNTS}
        self.moves = {name: 0 for name in ACCOUNTS}
        self.last_day = 0

    def post(self, entry):
        self.change(entry.debit, entry.cents)
        self.change(entry.credit, -entry.cents)
        self.last_day = max(self.last_day, entry.day)

    def change(self, account, cents):
        self.balances[account] += cents
        self.moves[account] += 1

    def post_all(self, entries):
        for entry in entries:
            self.post(entry)
            if entry.day % 30 == 0:
                self.check()

    def check(self):
        if sum(self.balances.values()) != 0:
            raise ValueError("debit and credit differ")

    def by_kind(self):
        totals = {}
        for name, cents in self.balances.items():
            totals[name[0]] = totals.get(name[0], 0) + cents
        return totals

    def trial_balance(self):
        self.check()
        busiest = max(self.moves, key=self.moves.get)
        return self.by_kind(), busiest, self.last_day
