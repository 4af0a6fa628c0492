// Rows of pixels, worked on by an extension in C.

export const filters = {
  about: 'pictures: an extension in C',
  language: 'Python',
  setup: 'python build.py',
  jobs: ['soften', 'levels', 'edges', 'sheet', 'rotate'],
  innocent: {
    'every-moves': [
      { move: 'every', from: 'thumbnails.py', to: 'edges.py' },
      { change: 'thumbnails.py', from: 'import rows\n', to: 'import rows\nfrom edges import every\n' },
    ],
    'checksum-goes-down': [{ move: 'Picture.checksum', from: 'picture.py', to: 'picture.py' }],
    'row-goes-down': [{ move: 'soften_row', from: 'soften.py', to: 'soften.py' }],
    'levels-go-down': [{ move: 'limits', from: 'contrast.py', to: 'contrast.py' }],
    'differs-is-jumps': [{ rename: 'differs', to: 'jumps' }],
    'row-is-soft': [{ rename: 'soften_row', to: 'soft_row' }],
    'turned-is-rotated': [{ rename: 'turned', to: 'rotated' }],
    'limits-is-range': [{ rename: 'limits', to: 'range_of' }],
    'soften-shifts': [
      { shift: 'soften.py', text: '\n# A box, not a bell: fast, and nobody sees the difference.' },
    ],
    'contrast-shifts': [
      { shift: 'contrast.py', text: '\n# A few pixels may be black or white already.\n# They do not count.' },
    ],
    'picture-shifts': [{ shift: 'picture.py', text: '\n# One byte for each pixel.\nDEEPEST = 255' }],
    'c-shifts': [{ shift: 'rows.c', text: '/* Values are single bytes. */' }],
    'soften-comment': [
      { comment: 'soften.py', above: 'def soften(', text: '# Rows only: columns are turned first.' },
    ],
    'levels-comment': [{ comment: 'contrast.py', above: 'low = high = None', text: '# Not found yet.' }],
    'equal-comment': [{ comment: 'contrast.py', above: 'def equalised', text: '# From black to white.' }],
    'sheet-comment': [
      {
        comment: 'thumbnails.py',
        above: 'for row in picture.rows',
        text: '# As many rows as columns are left out.',
      },
    ],
  },
  planted: [
    {
      name: 'row-copied',
      kind: 'copy-added',
      job: 'soften',
      plant: [
        {
          change: 'soften.py',
          from: '    return rows.smooth(row, reach)\n',
          to: '    copy = bytes(list(row))\n    return rows.smooth(copy, reach)\n',
        },
      ],
      around: ['checksum-goes-down', 'row-is-soft', 'soften-shifts', 'soften-comment'],
      truth: [
        {
          file: 'soften.py',
          function: 'soft_row',
          lines: ['copy = bytes(list(row))', 'return rows.smooth(copy, reach)'],
        },
      ],
    },
    {
      name: 'levels-in-loop',
      kind: 'moved-into-loop',
      job: 'levels',
      plant: [
        {
          change: 'contrast.py',
          from: '    low, high = levels(picture)\n    return Picture([rows.stretch(row, low, high) for row in picture.rows])\n',
          to:
            '    stretched = []\n' +
            '    for row in picture.rows:\n' +
            '        low, high = levels(picture)\n' +
            '        stretched.append(rows.stretch(row, low, high))\n' +
            '    return Picture(stretched)\n',
        },
      ],
      around: ['every-moves', 'limits-is-range', 'contrast-shifts', 'levels-comment'],
      truth: [{ file: 'contrast.py', function: 'equalised', lines: ['low, high = levels(picture)'] }],
    },
    {
      name: 'counted-by-row',
      kind: 'slower-library-call',
      job: 'levels',
      plant: [
        {
          change: 'contrast.py',
          from: '    return rows.histogram(b"".join(picture.rows))\n',
          to:
            '    total = [0] * 256\n' +
            '    for row in picture.rows:\n' +
            '        total = add_counts(total, rows.histogram(row))\n' +
            '    return total\n',
        },
      ],
      around: ['levels-go-down', 'turned-is-rotated', 'contrast-shifts', 'equal-comment'],
      truth: [
        {
          file: 'contrast.py',
          function: 'histogram',
          lines: ['total = add_counts(total, rows.histogram(row))'],
        },
      ],
    },
    {
      name: 'sum-of-every-window',
      kind: 'quadratic',
      job: 'soften',
      plant: [
        {
          change: 'rows.c',
          from: '        unsigned long sum = 0;\n        Py_ssize_t first = 0, last = 0;\n',
          to: '',
        },
        {
          change: 'rows.c',
          from:
            '            while (last < row.len && last <= i + reach) sum += from[last++];\n' +
            '            while (first < i - reach) sum -= from[first++];\n',
          to:
            '            unsigned long sum = 0;\n' +
            '            Py_ssize_t first = i < reach ? 0 : i - reach;\n' +
            '            Py_ssize_t last = first;\n' +
            '            for (; last < row.len && last <= i + reach; last++) sum += from[last];\n',
        },
      ],
      around: ['row-goes-down', 'differs-is-jumps', 'soften-shifts', 'sheet-comment'],
      // A profiler of Python sees no C: what calls it is the deepest that can be named.
      truth: [
        {
          file: 'rows.c',
          function: 'smooth',
          lines: ['for (; last < row.len && last <= i + reach; last++) sum += from[last];'],
        },
        { file: 'soften.py', function: 'soften_row', lines: ['return rows.smooth(row, reach)'] },
      ],
    },
  ],
}
