// Rounds of repair crews. Held out: nothing is ever tuned on it.

export const planner = {
  about: 'rounds of repair crews: graphs, dates, decimals, templates',
  language: 'Python',
  heldOut: true,
  jobs: ['sheet', 'route', 'reach', 'crews', 'calendar', 'letters', 'costs'],
  innocent: {
    'easter-goes-down': [{ move: 'easter', from: 'calendars.py', to: 'calendars.py' }],
    'cells-move': [
      { move: 'cells_of', from: 'sheets.py', to: 'sites.py' },
      {
        change: 'sheets.py',
        from: 'from datetime import date\n',
        to: 'from datetime import date\n\nfrom sites import cells_of\n',
      },
    ],
    'load-moves': [
      { move: 'load_of', from: 'crews.py', to: 'costs.py' },
      {
        change: 'main.py',
        from: 'from costs import price_list, total_costs\n',
        to: 'from costs import load_of, price_list, total_costs\n',
      },
      { change: 'main.py', from: 'from crews import assign, load_of\n', to: 'from crews import assign\n' },
    ],
    'wrapped-goes-down': [{ move: 'wrapped', from: 'letters.py', to: 'letters.py' }],
    'urgent-is-order': [{ rename: 'most_urgent', to: 'by_urgency' }],
    'after-is-done': [{ rename: 'is_free', to: 'is_working_day' }],
    'fields-is-words': [{ rename: 'fields_of', to: 'words_for' }],
    'reachable-is-near': [{ rename: 'reachable', to: 'within_reach' }],
    'surcharge-is-rush': [{ rename: 'surcharge', to: 'rush_factor' }],
    'network-shifts': [
      { shift: 'network.py', text: '\n# Minutes on foot, with tools.\n# Every street goes both ways.' },
    ],
    'crews-shift': [{ shift: 'crews.py', text: '\n# Nobody can do everything.' }],
    'calendar-shifts': [{ shift: 'calendars.py', text: '\n# Eight hours a day.' }],
    'letters-shift': [{ shift: 'letters.py', text: '\n# Short ones are read.' }],
    'costs-shift': [{ shift: 'costs.py', text: '\n# To the cent, hence decimals.' }],
    'route-comment': [
      { comment: 'network.py', above: 'if minutes > best[name]', text: '# A longer way to what is known.' },
    ],
    'reach-comment': [{ comment: 'network.py', above: 'if depth == steps', text: '# Far enough.' }],
    'crew-comment': [{ comment: 'crews.py', above: 'crew = least_busy', text: '# May be none.' }],
    'day-comment': [{ comment: 'calendars.py', above: 'hours -= 8', text: '# A day less.' }],
    'letter-comment': [
      { comment: 'letters.py', above: 'def letters_for', text: '# In the order of the sites.' },
    ],
    'cost-comment': [{ comment: 'costs.py', above: 'street = site', text: '# Without its number.' }],
  },
  planted: [
    {
      name: 'sorted-after-each',
      kind: 'slower-library-call',
      job: 'route',
      plant: [
        { change: 'network.py', from: 'from heapq import heappop, heappush\n', to: '' },
        {
          change: 'network.py',
          from: '        minutes, name = heappop(waiting)\n',
          to: '        waiting.sort()\n        minutes, name = waiting.pop(0)\n',
        },
        {
          change: 'network.py',
          from: '                heappush(waiting, (total, other))\n',
          to: '                waiting.append((total, other))\n',
        },
      ],
      around: ['load-moves', 'reachable-is-near', 'network-shifts', 'route-comment'],
      truth: [
        {
          file: 'network.py',
          function: 'route',
          lines: ['waiting.sort()', 'minutes, name = waiting.pop(0)', 'waiting.append((total, other))'],
        },
      ],
    },
    {
      name: 'ways-looked-through',
      kind: 'quadratic',
      job: 'reach',
      plant: [
        { change: 'network.py', from: '    seen = {start}\n', to: '    seen = [start]\n' },
        {
          change: 'network.py',
          from: '                seen.add(other)\n',
          to: '                seen.append(other)\n',
        },
      ],
      around: ['cells-move', 'urgent-is-order', 'network-shifts', 'reach-comment'],
      truth: [
        {
          file: 'network.py',
          function: 'reachable',
          lines: ['if other not in seen:', 'seen = [start]', 'seen.append(other)'],
        },
      ],
    },
    {
      name: 'holidays-found-again',
      kind: 'cache-removed',
      job: 'calendar',
      plant: [
        { change: 'calendars.py', from: '        self.holidays = self.find_holidays()\n', to: '' },
        {
          change: 'calendars.py',
          from: 'day not in self.holidays\n',
          to: 'day not in self.find_holidays()\n',
        },
      ],
      around: ['easter-goes-down', 'after-is-done', 'calendar-shifts', 'day-comment'],
      truth: [
        {
          file: 'calendars.py',
          function: 'Calendar.is_working_day',
          lines: ['return day.weekday() < 5 and day not in self.find_holidays()'],
        },
      ],
    },
    {
      name: 'template-made-again',
      kind: 'recompiled-pattern',
      job: 'letters',
      plant: [
        { change: 'letters.py', from: 'LETTER = Template(TEXT)\n', to: '' },
        {
          change: 'letters.py',
          from: '    return wrapped(LETTER.substitute(fields_of(site)))\n',
          to:
            '    class Letter(Template):\n' +
            '        idpattern = "[a-z]+"\n' +
            '\n' +
            '    return wrapped(Letter(TEXT).substitute(fields_of(site)))\n',
        },
      ],
      around: ['wrapped-goes-down', 'fields-is-words', 'letters-shift', 'letter-comment'],
      truth: [{ file: 'letters.py', function: 'letter_for', lines: ['class Letter(Template):'] }],
    },
    {
      name: 'prices-in-loop',
      kind: 'moved-into-loop',
      job: 'costs',
      plant: [
        {
          change: 'costs.py',
          from: '    for site in sites:\n',
          to: '    for site in sites:\n        prices = price_list()\n',
        },
      ],
      around: ['load-moves', 'surcharge-is-rush', 'costs-shift', 'cost-comment'],
      truth: [{ file: 'costs.py', function: 'total_costs', lines: ['prices = price_list()'] }],
    },
  ],
}
