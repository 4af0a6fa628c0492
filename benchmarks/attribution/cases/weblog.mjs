// Lines of web servers, by regular expressions.

export const weblog = {
  about: 'lines of web servers: regular expressions',
  language: 'Python',
  jobs: ['read', 'agents', 'mask', 'routes', 'notes', 'words'],
  innocent: {
    'minute-moves': [
      { move: 'minute_of', from: 'fields.py', to: 'agents.py' },
      { change: 'fields.py', from: 'MINUTE = re.compile(r":(\\d\\d):(\\d\\d):(\\d\\d) ")\n', to: '' },
      {
        change: 'agents.py',
        from: 'import re\n',
        to: 'import re\n\nMINUTE = re.compile(r":(\\d\\d):(\\d\\d):(\\d\\d) ")\n',
      },
      { change: 'fields.py', from: 'import re\n', to: 'import re\n\nfrom agents import minute_of\n' },
    ],
    'agent-goes-down': [{ move: 'agent_of', from: 'agents.py', to: 'agents.py' }],
    'squeeze-moves': [{ move: 'squeeze', from: 'words.py', to: 'words.py' }],
    'mail-goes-down': [{ move: 'mask_mail', from: 'masks.py', to: 'masks.py' }],
    'match-moves': [{ move: 'Router.match', from: 'routes.py', to: 'routes.py' }],
    'family-is-group': [{ rename: 'family_counts', to: 'count_families' }],
    'query-is-arguments': [{ rename: 'split_query', to: 'path_and_arguments' }],
    'trim-is-chop': [{ rename: 'trim', to: 'chop' }],
    'pattern-is-compiled': [{ rename: 'pattern_of', to: 'compiled' }],
    'words-is-terms': [{ rename: 'words_of', to: 'terms_of' }],
    'fields-shift': [
      {
        shift: 'fields.py',
        text: '\n# The combined format of most servers.\n# Other fields are passed over.',
      },
    ],
    'agents-shift': [{ shift: 'agents.py', text: '\n# The first that fits is taken.' }],
    'words-shift': [{ shift: 'words.py', text: '\n# English only.\nLONGEST = 400\nSHORTEST = 2' }],
    'routes-shift': [{ shift: 'routes.py', text: '\n# The longer ones come first.' }],
    'family-comment': [
      {
        comment: 'agents.py',
        above: 'for name, pattern in',
        text: '# Bots call themselves browsers as well.',
      },
    ],
    'route-comment': [{ comment: 'routes.py', above: 'for shape in SHAPES', text: '# The first one wins.' }],
    'trim-comment': [{ comment: 'words.py', above: 'def tidy_notes', text: '# As they are shown.' }],
    'word-comment': [{ comment: 'words.py', above: 'counts = {}', text: '# Before they are sorted.' }],
    'line-comment': [{ comment: 'fields.py', above: 'if match is None', text: '# Not of this format.' }],
    'mask-comment': [{ comment: 'masks.py', above: 'for pattern in', text: '# One after the other.' }],
  },
  planted: [
    {
      name: 'families-recompiled',
      kind: 'recompiled-pattern',
      job: 'agents',
      plant: [
        {
          change: 'agents.py',
          from: 're.compile(r"bot|crawl|spider", re.IGNORECASE)',
          to: 'r"(?i:bot|crawl|spider)"',
        },
        {
          change: 'agents.py',
          from: 're.compile(r"^(curl|python-requests|wget)/")',
          to: 'r"^(curl|python-requests|wget)/"',
        },
        { change: 'agents.py', from: 're.compile(r"Firefox/(\\d+)")', to: 'r"Firefox/(\\d+)"' },
        { change: 'agents.py', from: 're.compile(r"Chrome/(\\d+)")', to: 'r"Chrome/(\\d+)"' },
        {
          change: 'agents.py',
          from: '        if pattern.search(agent):\n',
          to: '        if re.compile(pattern).search(agent):\n',
        },
      ],
      around: ['agent-goes-down', 'family-is-group', 'agents-shift', 'family-comment'],
      truth: [{ file: 'agents.py', function: 'family_of', lines: ['if re.compile(pattern).search(agent):'] }],
    },
    {
      name: 'routes-not-kept',
      kind: 'cache-removed',
      job: 'routes',
      plant: [
        {
          change: 'routes.py',
          from: '        if shape not in self.patterns:\n            self.patterns[shape] = pattern_of(shape)\n        return self.patterns[shape]\n',
          to: '        return pattern_of(shape)\n',
        },
      ],
      around: ['match-moves', 'pattern-is-compiled', 'routes-shift', 'route-comment'],
      truth: [{ file: 'routes.py', function: 'Router.pattern', lines: ['return compiled(shape)'] }],
    },
    {
      name: 'trimmed-by-pattern',
      kind: 'slower-library-call',
      job: 'notes',
      plant: [
        {
          change: 'words.py',
          from: '    return note.rstrip()\n',
          to: '    return re.sub(r"\\s+$", "", note)\n',
        },
      ],
      around: ['squeeze-moves', 'trim-is-chop', 'words-shift', 'trim-comment'],
      truth: [{ file: 'words.py', function: 'chop', lines: ['return re.sub(r"\\s+$", "", note)'] }],
    },
    {
      name: 'stop-words-in-loop',
      kind: 'moved-into-loop',
      job: 'words',
      plant: [
        {
          change: 'words.py',
          from: 'STOP = frozenset("a an and at for in it of on or the to you".split())\n',
          to: 'STOP = "a an and at for in it of on or the to you"\n',
        },
        {
          change: 'words.py',
          from: '    return [word for word in WORD.findall(note.lower()) if word not in STOP]\n',
          to:
            '    words = []\n' +
            '    for word in WORD.findall(note.lower()):\n' +
            '        stop = frozenset(STOP.split())\n' +
            '        if word not in stop:\n' +
            '            words.append(word)\n' +
            '    return words\n',
        },
      ],
      around: ['minute-moves', 'words-is-terms', 'words-shift', 'word-comment'],
      truth: [{ file: 'words.py', function: 'terms_of', lines: ['stop = frozenset(STOP.split())'] }],
    },
    {
      name: 'query-by-library',
      kind: 'slower-library-call',
      job: 'read',
      plant: [
        { change: 'fields.py', from: 'import re\n', to: 'import re\nfrom urllib.parse import parse_qsl\n' },
        {
          change: 'fields.py',
          from: '    return place, dict(part.split("=", 1) for part in query.split("&") if part)\n',
          to: '    return place, dict(parse_qsl(query))\n',
        },
      ],
      around: ['mail-goes-down', 'query-is-arguments', 'fields-shift', 'line-comment'],
      truth: [
        {
          file: 'fields.py',
          function: 'path_and_arguments',
          lines: ['return place, dict(parse_qsl(query))'],
        },
      ],
    },
  ],
}
