// Messages that asyncio's tasks pass on.

export const relay = {
  about: 'messages: asyncio',
  language: 'Python',
  jobs: ['publish', 'frames', 'pipeline', 'limit'],
  innocent: {
    'encode-moves': [
      { move: 'encode', from: 'broker.py', to: 'topics.py' },
      {
        change: 'broker.py',
        from: 'import asyncio\nimport json\n\nfrom topics import Routes\n',
        to: 'import asyncio\n\nfrom topics import Routes, encode\n',
      },
      {
        change: 'topics.py',
        from: '"""Which pattern takes which topic."""\n',
        to: '"""Which pattern takes which topic."""\nimport json\n',
      },
    ],
    'matches-goes-down': [{ move: 'matches', from: 'topics.py', to: 'topics.py' }],
    'total-goes-down': [{ move: 'total', from: 'pipeline.py', to: 'pipeline.py' }],
    'frame-goes-down': [{ move: 'frame', from: 'frames.py', to: 'frames.py' }],
    'price-is-worth': [{ rename: 'price', to: 'worth' }],
    'enrich-is-complete': [{ rename: 'enrich', to: 'completed' }],
    'find-is-takers': [{ rename: 'find', to: 'takers' }],
    'label-is-tag': [{ rename: 'label', to: 'tag' }],
    'broker-shifts': [
      { shift: 'broker.py', text: '\n# Whoever is slow keeps nobody waiting: queues have no end.' },
    ],
    'topics-shift': [{ shift: 'topics.py', text: '\n# A star stands for one part.\nSTAR = "*"' }],
    'pipeline-shifts': [
      { shift: 'pipeline.py', text: '\n# Short queues: what is in them is in memory.\n# None ends them.' },
    ],
    'limiter-shifts': [{ shift: 'limiter.py', text: '\n# First come, first served.' }],
    'publish-comment': [{ comment: 'broker.py', above: 'self.sent += 1', text: '# For the statistics.' }],
    'find-comment': [{ comment: 'topics.py', above: 'def everyone', text: '# Whatever they asked for.' }],
    'stage-comment': [
      { comment: 'pipeline.py', above: 'labels = []', text: '# In the order they come out.' },
    ],
    'enrich-comment': [{ comment: 'pipeline.py', above: 'async def stage', text: '# One of a chain.' }],
    'limit-comment': [
      { comment: 'limiter.py', above: 'self.levels.append', text: '# How near to the limit.' },
    ],
  },
  planted: [
    {
      name: 'encoded-for-each',
      kind: 'moved-into-loop',
      job: 'publish',
      plant: [
        { change: 'broker.py', from: '        payload = encode(message)\n', to: '' },
        {
          change: 'broker.py',
          from: '            await queue.put(payload)\n',
          to: '            await queue.put(encode(message))\n',
        },
      ],
      around: ['encode-moves', 'find-is-takers', 'broker-shifts', 'publish-comment'],
      truth: [{ file: 'broker.py', function: 'Broker.publish', lines: ['await queue.put(encode(message))'] }],
    },
    {
      name: 'routes-found-again',
      kind: 'cache-removed',
      job: 'publish',
      plant: [
        {
          change: 'topics.py',
          from:
            '        if topic not in self.known:\n' +
            '            self.known[topic] = [queue for pattern, own in self.queues.items() if matches(pattern, topic) for queue in own]\n' +
            '        return self.known[topic]\n',
          to: '        return [queue for pattern, own in self.queues.items() if matches(pattern, topic) for queue in own]\n',
        },
      ],
      around: ['matches-goes-down', 'find-is-takers', 'topics-shift', 'find-comment'],
      truth: [
        {
          file: 'topics.py',
          function: 'Routes.takers',
          lines: [
            'return [queue for pattern, own in self.queues.items() if matches(pattern, topic) for queue in own]',
          ],
        },
      ],
    },
    {
      name: 'labels-looked-through',
      kind: 'quadratic',
      job: 'pipeline',
      plant: [
        {
          change: 'pipeline.py',
          from: '        labels.append(item)\n',
          to: '        if item not in labels:\n            labels.append(item)\n',
        },
      ],
      around: ['total-goes-down', 'label-is-tag', 'pipeline-shifts', 'stage-comment'],
      truth: [
        {
          file: 'pipeline.py',
          function: 'collect',
          lines: ['if item not in labels:', 'labels.append(item)'],
        },
      ],
    },
    {
      name: 'message-copied',
      kind: 'copy-added',
      job: 'pipeline',
      plant: [
        {
          change: 'pipeline.py',
          from: 'import asyncio\n',
          to: 'import asyncio\nfrom copy import deepcopy\n',
        },
        {
          change: 'pipeline.py',
          from: '    return {**message, "pieces"',
          to: '    message = deepcopy(message)\n    return {**message, "pieces"',
        },
      ],
      around: ['frame-goes-down', 'enrich-is-complete', 'pipeline-shifts', 'enrich-comment'],
      truth: [{ file: 'pipeline.py', function: 'completed', lines: ['message = deepcopy(message)'] }],
    },
  ],
}
