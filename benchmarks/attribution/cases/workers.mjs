// Parcels that threads work on. What happens in threads is seen by some profilers only.

/** Sees all threads; the others see the one that the program begins with. */
const ofThreads = ['scalene']

export const workers = {
  about: 'parcels: threads',
  language: 'Python',
  jobs: ['check', 'pack', 'stamp', 'tally', 'tours'],
  innocent: {
    'newest-moves': [
      { move: 'newest', from: 'ledger.py', to: 'tasks.py' },
      {
        change: 'ledger.py',
        from: 'from threading import Lock\n',
        to: 'from threading import Lock\n\nfrom tasks import newest\n',
      },
    ],
    'digit-goes-down': [{ move: 'check_digit', from: 'tasks.py', to: 'tasks.py' }],
    'demand-goes-down': [{ move: 'demand', from: 'routing.py', to: 'routing.py' }],
    'each-goes-up': [{ move: 'Pool.map', from: 'pool.py', to: 'pool.py' }],
    'newest-is-latest': [{ rename: 'newest', to: 'latest' }],
    'weight-is-heaviest': [{ rename: 'by_weight', to: 'heaviest_first' }],
    'batches-is-portions': [{ rename: 'batches', to: 'portions' }],
    'distance-is-steps': [{ rename: 'distance', to: 'steps_between' }],
    'routing-shifts': [
      { shift: 'routing.py', text: '\n# Streets run east and north.\n# Nobody walks across a block.' },
    ],
    'tasks-shift': [{ shift: 'tasks.py', text: '\n# Grams.' }],
    'ledger-shifts': [{ shift: 'ledger.py', text: '\n# A lock is held for as short as can be.' }],
    'pool-shifts': [{ shift: 'pool.py', text: '\n# Three is enough for most.' }],
    'tour-comment': [{ comment: 'routing.py', above: 'length += step', text: '# On the way.' }],
    'digit-comment': [{ comment: 'tasks.py', above: 'return -total', text: '# What is missing to ten.' }],
    'pack-comment': [
      { comment: 'tasks.py', above: 'boxes = [Box()]', text: '# The first box that has room.' },
    ],
    'tally-comment': [{ comment: 'ledger.py', above: 'with self.lock:', text: '# Now the others wait.' }],
  },
  planted: [
    {
      name: 'spots-in-loop',
      kind: 'moved-into-loop',
      job: 'tours',
      plant: [
        {
          change: 'routing.py',
          from: '    towns = {town: spot(town) for town in sorted(demand(parcels))}\n',
          to: '    left = sorted(demand(parcels))\n',
        },
        {
          change: 'routing.py',
          from: '    while towns:\n',
          to: '    while left:\n        towns = {town: spot(town) for town in left}\n',
        },
        {
          change: 'routing.py',
          from: '        here = towns.pop(town)\n',
          to: '        here = towns[town]\n        left.remove(town)\n',
        },
      ],
      around: ['demand-goes-down', 'distance-is-steps', 'routing-shifts', 'tour-comment'],
      truth: [
        {
          file: 'routing.py',
          function: 'plan_tours',
          lines: ['towns = {town: spot(town) for town in left}'],
        },
      ],
    },
    {
      name: 'towns-sorted-again',
      kind: 'quadratic',
      job: 'stamp',
      plant: [
        {
          change: 'ledger.py',
          from: '            towns.setdefault(town, []).append(value)\n',
          to: '            towns[town] = sorted([*towns.get(town, ()), value])\n',
        },
      ],
      around: ['newest-moves', 'newest-is-latest', 'ledger-shifts', 'tally-comment'],
      truth: [
        {
          file: 'ledger.py',
          function: 'merge',
          lines: ['towns[town] = sorted([*towns.get(town, ()), value])'],
        },
      ],
    },
    {
      name: 'factors-in-loop',
      kind: 'moved-into-loop',
      job: 'check',
      tools: ofThreads,
      plant: [
        {
          change: 'tasks.py',
          from: '        total += int(digit) * (3 if place % 2 == 0 else 1)\n',
          to: '        factors = [3 - 2 * (at % 2) for at in range(len(code))]\n        total += int(digit) * factors[place]\n',
        },
      ],
      around: ['digit-goes-down', 'batches-is-portions', 'tasks-shift', 'digit-comment'],
      truth: [
        {
          file: 'tasks.py',
          function: 'check_digit',
          lines: [
            'factors = [3 - 2 * (at % 2) for at in range(len(code))]',
            'total += int(digit) * factors[place]',
          ],
        },
      ],
    },
    {
      name: 'heaviest-looked-for',
      kind: 'quadratic',
      job: 'pack',
      tools: ofThreads,
      plant: [
        {
          change: 'tasks.py',
          from: '    for parcel in by_weight(parcels):\n',
          to: '    for place in range(len(parcels)):\n        parcel = by_weight(parcels)[place]\n',
        },
      ],
      around: ['each-goes-up', 'weight-is-heaviest', 'tasks-shift', 'pack-comment'],
      truth: [
        { file: 'tasks.py', function: 'pack_batch', lines: ['parcel = heaviest_first(parcels)[place]'] },
      ],
    },
    {
      name: 'marks-kept',
      kind: 'kept-allocation',
      job: 'tally',
      tools: ofThreads,
      plant: [
        {
          change: 'ledger.py',
          from: '        self.counts = {}\n',
          to: '        self.counts = {}\n        self.kept = []\n',
        },
        {
          change: 'ledger.py',
          from: '            weights[parcel.town] = weights.get(parcel.town, 0) + parcel.weight\n',
          to:
            '            weights[parcel.town] = weights.get(parcel.town, 0) + parcel.weight\n' +
            '            self.kept.append({"code": parcel.code, "marks": list(parcel.marks)})\n',
        },
      ],
      around: ['newest-moves', 'newest-is-latest', 'ledger-shifts', 'tally-comment'],
      truth: [
        {
          file: 'ledger.py',
          function: 'Tally.add_batch',
          lines: ['self.kept.append({"code": parcel.code, "marks": list(parcel.marks)})'],
        },
      ],
    },
  ],
}
