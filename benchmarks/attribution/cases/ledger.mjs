// A ledger in loops of plain Python.

export const ledger = {
  about: 'a ledger: loops of plain Python',
  language: 'Python',
  jobs: ['read', 'post', 'match', 'report', 'rank', 'summary'],
  innocent: {
    'format-moves': [
      { move: 'format_cents', from: 'report.py', to: 'journal.py' },
      {
        change: 'report.py',
        from: 'from statistics import fmean\n',
        to: 'from statistics import fmean\n\nfrom journal import format_cents\n',
      },
    ],
    'parse-goes-down': [{ move: 'parse_cents', from: 'journal.py', to: 'journal.py' }],
    'kinds-move': [{ move: 'Books.by_kind', from: 'accounts.py', to: 'accounts.py' }],
    'unmatched-moves': [
      { move: 'unmatched', from: 'matching.py', to: 'report.py' },
      {
        change: 'main.py',
        from: 'from matching import match_payments, unmatched\n',
        to: 'from matching import match_payments\n',
      },
      {
        change: 'main.py',
        from: 'import ranking, statement, summary',
        to: 'import ranking, statement, summary, unmatched',
      },
    ],
    'change-is-move': [{ rename: 'change', to: 'move_balance' }],
    'turnover-is-debits': [{ rename: 'turnover', to: 'debits_by_account' }],
    'pays-is-settles': [{ rename: 'pays', to: 'settles' }],
    'row-is-line': [{ rename: 'format_row', to: 'statement_line' }],
    'journal-shifts': [
      {
        shift: 'journal.py',
        text: '\n# Amounts are whole cents everywhere: no floating point numbers in books.\n# Days are counted from the first of January.',
      },
    ],
    'report-shifts': [
      { shift: 'report.py', text: '\n# Widths fit a page of eighty columns.\nPAGE = 80\nMARGIN = 4' },
    ],
    'accounts-shift': [
      { shift: 'accounts.py', text: '\n# A: assets, L: liabilities, E: expenses, I: income.' },
    ],
    'key-comment': [
      { comment: 'journal.py', above: 'for entry in entries:', text: '# The bank sends some lines twice.' },
    ],
    'rank-comment': [{ comment: 'report.py', above: 'order = sorted(totals', text: '# Equal ones by name.' }],
    'post-comment': [
      { comment: 'accounts.py', above: 'self.last_day = max', text: '# Lines may come out of order.' },
    ],
    'summary-comment': [
      { comment: 'report.py', above: 'for week, cents in sorted', text: '# Week by week.' },
    ],
  },
  planted: [
    {
      name: 'totals-in-loop',
      kind: 'moved-into-loop',
      job: 'rank',
      plant: [
        {
          change: 'report.py',
          from: '    whole = sum(totals.values())\n    largest = max(totals.values())\n',
          to: '',
        },
        {
          change: 'report.py',
          from: '        parts = (totals[name] / whole',
          to: '        whole = sum(totals.values())\n        largest = max(totals.values())\n        parts = (totals[name] / whole',
        },
      ],
      around: ['format-moves', 'turnover-is-debits', 'report-shifts', 'rank-comment'],
      truth: [
        {
          file: 'report.py',
          function: 'ranking',
          lines: ['whole = sum(totals.values())', 'largest = max(totals.values())'],
        },
      ],
    },
    {
      name: 'seen-is-a-list',
      kind: 'quadratic',
      job: 'read',
      plant: [
        { change: 'journal.py', from: '    seen = set()\n', to: '    seen = []\n' },
        { change: 'journal.py', from: '        seen.add(key)\n', to: '        seen.append(key)\n' },
      ],
      around: ['parse-goes-down', 'change-is-move', 'journal-shifts', 'key-comment'],
      truth: [
        {
          file: 'journal.py',
          function: 'deduplicate',
          lines: ['if key in seen:', 'seen = []', 'seen.append(key)'],
        },
      ],
    },
    {
      name: 'balances-copied',
      kind: 'copy-added',
      job: 'post',
      plant: [
        {
          change: 'accounts.py',
          from: '        self.balances[account] += cents\n',
          to: '        balances = dict(self.balances)\n        balances[account] += cents\n        self.balances = balances\n',
        },
      ],
      around: ['kinds-move', 'change-is-move', 'accounts-shift', 'post-comment'],
      truth: [
        {
          file: 'accounts.py',
          function: 'Books.move_balance',
          lines: ['balances = dict(self.balances)', 'balances[account] += cents', 'self.balances = balances'],
        },
      ],
    },
    {
      name: 'exact-mean',
      kind: 'slower-library-call',
      job: 'summary',
      plant: [
        { change: 'report.py', from: 'from statistics import fmean\n', to: 'from statistics import mean\n' },
        { change: 'report.py', from: 'round(fmean(cents), 2)', to: 'round(float(mean(cents)), 2)' },
      ],
      around: ['unmatched-moves', 'row-is-line', 'report-shifts', 'summary-comment'],
      truth: [
        {
          file: 'report.py',
          function: 'summary',
          lines: ['lines.append((week, round(float(mean(cents)), 2), min(cents), max(cents)))'],
        },
      ],
    },
    {
      name: 'journal-kept',
      kind: 'kept-allocation',
      job: 'post',
      plant: [
        {
          change: 'accounts.py',
          from: '        self.last_day = 0\n',
          to: '        self.last_day = 0\n        self.journal = []\n',
        },
        {
          change: 'accounts.py',
          from: '        self.last_day = max(self.last_day, entry.day)\n',
          to:
            '        self.last_day = max(self.last_day, entry.day)\n' +
            '        self.journal.append({name: getattr(entry, name) for name in entry.__slots__})\n',
        },
      ],
      around: ['kinds-move', 'pays-is-settles', 'accounts-shift', 'post-comment'],
      truth: [
        {
          file: 'accounts.py',
          function: 'Books.post',
          lines: ['self.journal.append({name: getattr(entry, name) for name in entry.__slots__})'],
        },
      ],
    },
  ],
}
