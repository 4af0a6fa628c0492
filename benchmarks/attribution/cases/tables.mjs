// Sensor readings in pandas and NumPy.

export const tables = {
  about: 'sensor readings: pandas and NumPy',
  language: 'Python',
  jobs: ['clean', 'join', 'features', 'label', 'spread', 'search'],
  innocent: {
    'chill-moves': [
      { move: 'chill', from: 'features.py', to: 'clean.py' },
      {
        change: 'features.py',
        from: 'import pandas as pd\n',
        to: 'import pandas as pd\n\nfrom clean import chill\n',
      },
    ],
    'share-goes-down': [{ move: 'share_of_region', from: 'totals.py', to: 'totals.py' }],
    'units-move': [
      { move: 'unit_rows', from: 'search.py', to: 'features.py' },
      {
        change: 'search.py',
        from: 'import numpy as np\n',
        to: 'import numpy as np\n\nfrom features import unit_rows\n',
      },
    ],
    'windows-go-down': [{ move: 'window_means', from: 'features.py', to: 'features.py' }],
    'nearest-is-closest': [{ rename: 'nearest', to: 'closest' }],
    'fill-is-bridge': [{ rename: 'fill_gaps', to: 'bridge_gaps' }],
    'limits-is-extremes': [{ rename: 'limits', to: 'usual_range' }],
    'labels-is-feelings': [{ rename: 'label_rows', to: 'feelings' }],
    'search-shifts': [
      {
        shift: 'search.py',
        text: '\n# Signals are compared by their shape, not by their size.\n# Both are taken to length one.',
      },
    ],
    'features-shift': [{ shift: 'features.py', text: '\n# Degrees are Celsius, wind is metres a second.' }],
    'clean-shifts': [
      { shift: 'clean.py', text: '\n# Sensors fail in both directions.\n# What they send then is cut.' },
    ],
    'search-comment': [
      {
        comment: 'search.py',
        above: 'best = np.argpartition',
        text: '# The signal itself is among them, and last.',
      },
    ],
    'units-comment': [{ comment: 'search.py', above: 'own = unit_rows', text: '# One row.' }],
    'label-comment': [{ comment: 'features.py', above: 'felt = ', text: '# As people feel it.' }],
    'days-comment': [
      {
        comment: 'features.py',
        above: 'table = pd.DataFrame',
        text: '# Days without readings are left out.',
      },
    ],
    'spread-comment': [
      { comment: 'features.py', above: 'smooth = window_means', text: '# Noise goes first.' },
    ],
  },
  planted: [
    {
      name: 'units-copied',
      kind: 'copy-added',
      job: 'search',
      plant: [
        {
          change: 'search.py',
          from: '        return self.units() @ own\n',
          to: '        units = np.vstack(list(self.units()))\n        return units @ own\n',
        },
      ],
      around: ['chill-moves', 'nearest-is-closest', 'search-shifts', 'units-comment'],
      truth: [
        {
          file: 'search.py',
          function: 'Library.likeness',
          lines: ['units = np.vstack(list(self.units()))', 'return units @ own'],
        },
      ],
    },
    {
      name: 'units-computed-again',
      kind: 'cache-removed',
      job: 'search',
      plant: [
        {
          change: 'search.py',
          from: '        if self._units is None:\n            self._units = unit_rows(self.signals)\n        return self._units\n',
          to: '        return unit_rows(self.signals)\n',
        },
      ],
      around: ['units-move', 'nearest-is-closest', 'search-shifts', 'search-comment'],
      truth: [{ file: 'search.py', function: 'Library.units', lines: ['return unit_rows(self.signals)'] }],
    },
    {
      name: 'labels-one-by-one',
      kind: 'slower-library-call',
      job: 'label',
      plant: [
        {
          change: 'features.py',
          from: '    felt = chill(frame["value"].to_numpy(), frame["wind"].to_numpy())\n',
          to: '    felt = [chill(value, wind) for value, wind in zip(frame["value"], frame["wind"])]\n',
        },
      ],
      around: ['share-goes-down', 'labels-is-feelings', 'features-shift', 'label-comment'],
      truth: [
        {
          file: 'features.py',
          function: 'feelings',
          lines: ['felt = [chill(value, wind) for value, wind in zip(frame["value"], frame["wind"])]'],
        },
      ],
    },
    {
      name: 'grouped-in-loop',
      kind: 'moved-into-loop',
      job: 'features',
      plant: [
        { change: 'features.py', from: '    by_day = frame.groupby("day")\n', to: '' },
        {
          change: 'features.py',
          from: '        table[f"{name}_mean"] = by_day[name].mean()\n        table[f"{name}_most"] = by_day[name].max()\n',
          to:
            '        table[f"{name}_mean"] = frame.groupby("day")[name].mean()\n' +
            '        table[f"{name}_most"] = frame.groupby("day")[name].max()\n',
        },
      ],
      around: ['windows-go-down', 'limits-is-extremes', 'features-shift', 'days-comment'],
      truth: [
        {
          file: 'features.py',
          function: 'daily_features',
          lines: [
            'table[f"{name}_mean"] = frame.groupby("day")[name].mean()',
            'table[f"{name}_most"] = frame.groupby("day")[name].max()',
          ],
        },
      ],
    },
    {
      name: 'windows-summed-again',
      kind: 'quadratic',
      job: 'spread',
      plant: [
        {
          change: 'features.py',
          from: '    sums = np.cumsum(signals, axis=1)\n    return (sums[:, width:] - sums[:, :-width]) / width\n',
          to:
            '    count = signals.shape[1] - width\n' +
            '    means = [signals[:, start + 1 : start + width + 1].mean(axis=1) for start in range(count)]\n' +
            '    return np.stack(means, axis=1)\n',
        },
      ],
      around: ['chill-moves', 'fill-is-bridge', 'clean-shifts', 'spread-comment'],
      truth: [
        {
          file: 'features.py',
          function: 'window_means',
          lines: [
            'means = [signals[:, start + 1 : start + width + 1].mean(axis=1) for start in range(count)]',
            'return np.stack(means, axis=1)',
          ],
        },
      ],
    },
  ],
}
