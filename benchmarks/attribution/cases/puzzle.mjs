// Puzzles solved by recursion.

export const puzzle = {
  about: 'puzzles: recursion',
  language: 'Python',
  jobs: ['queens', 'tree', 'expression', 'distance', 'break', 'maze'],
  innocent: {
    'badness-moves': [
      { move: 'badness', from: 'text.py', to: 'expressions.py' },
      {
        change: 'text.py',
        from: 'class Distance:\n',
        to: 'from expressions import badness\n\n\nclass Distance:\n',
      },
    ],
    'safe-goes-down': [{ move: 'safe', from: 'queens.py', to: 'queens.py' }],
    'combine-goes-down': [{ move: 'combine', from: 'expressions.py', to: 'expressions.py' }],
    'depths-go-down': [{ move: 'add_depth', from: 'trees.py', to: 'trees.py' }],
    'around-goes-up': [{ move: 'Maze.spots', from: 'paths.py', to: 'paths.py' }],
    'walk-is-wander': [{ rename: 'walk', to: 'wander' }],
    'collect-is-gather': [{ rename: 'collect', to: 'gather' }],
    'sums-is-starts': [{ rename: 'running_sums', to: 'starts_of' }],
    'number-is-known': [{ rename: 'is_number', to: 'is_known' }],
    'between-is-cheapest': [{ rename: 'between', to: 'cheapest' }],
    'paths-shift': [
      {
        shift: 'paths.py',
        text: '\n# Small mazes only: the number of ways doubles with every place.\nLARGEST = 5',
      },
    ],
    'trees-shift': [{ shift: 'trees.py', text: '\n# Depth first, parents before children.' }],
    'text-shifts': [{ shift: 'text.py', text: '\n# As Levenshtein has it.\n# And as Knuth has it.' }],
    'queens-shift': [{ shift: 'queens.py', text: '\n# One in each row.' }],
    'expressions-shift': [{ shift: 'expressions.py', text: '\n# Products stay below a million and three.' }],
    'maze-comment': [{ comment: 'paths.py', above: 'if step in seen', text: '# Been there.' }],
    'tree-comment': [{ comment: 'trees.py', above: 'sums[depth] +=', text: '# Its own value.' }],
    'break-comment': [
      { comment: 'text.py', above: 'if width > line', text: '# And so are all longer ones.' },
    ],
    'queen-comment': [{ comment: 'queens.py', above: 'row = len(columns)', text: '# The next free one.' }],
    'evaluate-comment': [
      { comment: 'expressions.py', above: 'return values.get', text: '# A number stands for itself.' },
    ],
  },
  planted: [
    {
      name: 'doors-found-again',
      kind: 'cache-removed',
      job: 'maze',
      plant: [
        {
          change: 'paths.py',
          from: '    for step in maze.doors[spot]:\n',
          to: '    for step in maze.around(spot):\n',
        },
      ],
      around: ['around-goes-up', 'walk-is-wander', 'paths-shift', 'maze-comment'],
      truth: [{ file: 'paths.py', function: 'wander', lines: ['for step in maze.around(spot):'] }],
    },
    {
      name: 'values-at-the-front',
      kind: 'quadratic',
      job: 'tree',
      plant: [
        {
          change: 'trees.py',
          from: '    values.append(node.value)\n',
          to: '    values.insert(0, node.value)\n',
        },
        {
          change: 'trees.py',
          from: '    collect(tree, values)\n    return values\n',
          to: '    collect(tree, values)\n    return values[::-1]\n',
        },
      ],
      around: ['depths-go-down', 'collect-is-gather', 'trees-shift', 'tree-comment'],
      truth: [{ file: 'trees.py', function: 'gather', lines: ['values.insert(0, node.value)'] }],
    },
    {
      name: 'values-copied',
      kind: 'copy-added',
      job: 'expression',
      plant: [
        {
          change: 'expressions.py',
          from: '        return OPERATIONS[sign](evaluate(left, values), evaluate(right, values))\n',
          to: '        return OPERATIONS[sign](evaluate(left, dict(values)), evaluate(right, dict(values)))\n',
        },
      ],
      around: ['combine-goes-down', 'number-is-known', 'expressions-shift', 'evaluate-comment'],
      truth: [
        {
          file: 'expressions.py',
          function: 'evaluate',
          lines: ['return OPERATIONS[sign](evaluate(left, dict(values)), evaluate(right, dict(values)))'],
        },
      ],
    },
    {
      name: 'sums-in-recursion',
      kind: 'moved-into-loop',
      job: 'break',
      plant: [
        {
          change: 'text.py',
          from: '    sums = running_sums(widths)\n    known = {}\n',
          to: '    known = {}\n',
        },
        {
          change: 'text.py',
          from: '        best = 10**9\n',
          to: '        sums = running_sums(widths)\n        best = 10**9\n',
        },
      ],
      around: ['badness-moves', 'sums-is-starts', 'text-shifts', 'break-comment'],
      truth: [
        { file: 'text.py', function: 'best_break.cost', lines: ['sums = starts_of(widths)'] },
        { file: 'text.py', function: 'best_break', lines: ['sums = starts_of(widths)'] },
      ],
    },
    {
      name: 'all-queens-looked-at',
      kind: 'early-exit-lost',
      job: 'queens',
      plant: [
        {
          change: 'queens.py',
          from:
            '    for other, taken in enumerate(columns):\n' +
            '        if taken == column or abs(taken - column) == row - other:\n' +
            '            return False\n' +
            '    return True\n',
          to:
            '    free = True\n' +
            '    for other, taken in enumerate(columns):\n' +
            '        if taken == column or abs(taken - column) in (row - other, other - row):\n' +
            '            free = False\n' +
            '    return free\n',
        },
      ],
      around: ['safe-goes-down', 'between-is-cheapest', 'queens-shift', 'queen-comment'],
      truth: [
        {
          file: 'queens.py',
          function: 'safe',
          lines: [
            'for other, taken in enumerate(columns):',
            'if taken == column or abs(taken - column) in (row - other, other - row):',
            'free = False',
          ],
        },
      ],
    },
  ],
}
