// Notes in Node. Held out: nothing is ever tuned on it.

export const notes = {
  about: 'notes: Node',
  language: 'JavaScript',
  heldOut: true,
  jobs: ['render', 'links', 'filter', 'tags', 'compare', 'export'],
  innocent: {
    'kind-goes-down': [{ move: 'kindOf', from: 'markdown.mjs', to: 'markdown.mjs' }],
    'orphans-move': [
      { move: 'orphans', from: 'links.mjs', to: 'filter.mjs' },
      {
        change: 'main.mjs',
        from: "import { byTag, matching } from './filter.mjs'\n",
        to: "import { byTag, matching, orphans } from './filter.mjs'\n",
      },
      {
        change: 'main.mjs',
        from: "import { backlinks, orphans } from './links.mjs'\n",
        to: "import { backlinks } from './links.mjs'\n",
      },
    ],
    'escaped-moves': [
      { move: 'escaped', from: 'filter.mjs', to: 'export.mjs' },
      { change: 'export.mjs', from: 'function escaped(', to: 'export function escaped(' },
      {
        change: 'filter.mjs',
        from: '// Notes by where they are and by their tags.\n',
        to: "// Notes by where they are and by their tags.\nimport { escaped } from './export.mjs'\n",
      },
    ],
    'row-goes-down': [{ move: 'row', from: 'export.mjs', to: 'export.mjs' }],
    'followed-is-traced': [{ rename: 'followed', to: 'traced' }],
    'spans-is-marked': [{ rename: 'spans', to: 'marked' }],
    'links-is-targets': [{ rename: 'linksOf', to: 'targetsOf' }],
    'pattern-is-expression': [{ rename: 'patternOf', to: 'expressionOf' }],
    'cell-is-quoted': [{ rename: 'cell', to: 'quoted' }],
    'markdown-shifts': [
      { shift: 'markdown.mjs', text: '// Only what these notes use.\n// Nothing is nested.' },
    ],
    'links-shift': [{ shift: 'links.mjs', text: '// A link is a number in double brackets.' }],
    'filter-shifts': [{ shift: 'filter.mjs', text: '// A star is one folder.' }],
    'compare-shifts': [{ shift: 'compare.mjs', text: '// As diff has it.\n// Lines are equal or not.' }],
    'export-shifts': [{ shift: 'export.mjs', text: '// As spreadsheets read it.' }],
    'block-comment': [{ comment: 'markdown.mjs', above: 'const blocks = []', text: '// Line by line.' }],
    'link-comment': [{ comment: 'links.mjs', above: 'const sources = ', text: '// Those seen so far.' }],
    'filter-comment': [{ comment: 'filter.mjs', above: 'const parts = glob', text: '// Folder by folder.' }],
    'compare-comment': [{ comment: 'compare.mjs', above: 'const common = []', text: '// From the top.' }],
    'export-comment': [
      { comment: 'export.mjs', above: 'const text = String', text: '// Lists with commas.' },
    ],
  },
  planted: [
    {
      name: 'pattern-made-again',
      kind: 'cache-removed',
      job: 'filter',
      plant: [
        { change: 'filter.mjs', from: 'const compiled = new Map()\n\n', to: '' },
        {
          change: 'filter.mjs',
          from:
            '  let pattern = compiled.get(glob)\n' +
            '  if (pattern === undefined) {\n' +
            '    pattern = toPattern(glob)\n' +
            '    compiled.set(glob, pattern)\n' +
            '  }\n' +
            '  return pattern\n',
          to: '  return toPattern(glob)\n',
        },
      ],
      around: ['orphans-move', 'pattern-is-expression', 'filter-shifts', 'filter-comment'],
      truth: [{ file: 'filter.mjs', function: 'expressionOf', lines: ['return toPattern(glob)'] }],
    },
    {
      name: 'sources-copied',
      kind: 'copy-added',
      job: 'tags',
      plant: [
        {
          change: 'filter.mjs',
          from: '      own.push(note.id)\n      groups.set(tag, own)\n',
          to: '      groups.set(tag, [...own, note.id])\n',
        },
      ],
      around: ['escaped-moves', 'cell-is-quoted', 'filter-shifts', 'filter-comment'],
      truth: [{ file: 'filter.mjs', function: 'byTag', lines: ['groups.set(tag, [...own, note.id])'] }],
    },
    {
      name: 'rows-joined-again',
      kind: 'moved-into-loop',
      job: 'render',
      plant: [
        {
          change: 'markdown.mjs',
          from: "  for (const line of text.split('\\n')) blocks.push(block(line))\n",
          to: "  for (let place = 0; place < text.split('\\n').length; place += 1) blocks.push(block(text.split('\\n')[place]))\n",
        },
      ],
      around: ['kind-goes-down', 'spans-is-marked', 'markdown-shifts', 'block-comment'],
      truth: [
        {
          file: 'markdown.mjs',
          function: 'renderNote',
          lines: [
            "for (let place = 0; place < text.split('\\n').length; place += 1) blocks.push(block(text.split('\\n')[place]))",
          ],
        },
      ],
    },
    {
      name: 'links-by-all',
      kind: 'recompiled-pattern',
      job: 'links',
      plant: [
        { change: 'links.mjs', from: 'const link = /\\[\\[(\\d+)\\]\\]/gu\n', to: '' },
        {
          change: 'links.mjs',
          from: '  return [...text.matchAll(link)].map(',
          to: "  const link = new RegExp(`${'\\\\['.repeat(2)}(\\\\d+)${'\\\\]'.repeat(2)}`, 'gu')\n  return [...text.matchAll(link)].map(",
        },
      ],
      around: ['row-goes-down', 'links-is-targets', 'links-shift', 'link-comment'],
      truth: [
        {
          file: 'links.mjs',
          function: 'targetsOf',
          lines: [
            "const link = new RegExp(`${'\\\\['.repeat(2)}(\\\\d+)${'\\\\]'.repeat(2)}`, 'gu')",
            'return [...text.matchAll(link)].map((match) => Number(match[1]))',
          ],
        },
      ],
    },
    {
      name: 'lines-compared-by-locale',
      kind: 'slower-library-call',
      job: 'compare',
      plant: [
        {
          change: 'compare.mjs',
          from: '        first[i] === second[j]\n          ? lengths',
          to: '        first[i].localeCompare(second[j]) === 0\n          ? lengths',
        },
      ],
      around: ['kind-goes-down', 'followed-is-traced', 'compare-shifts', 'compare-comment'],
      truth: [
        { file: 'compare.mjs', function: 'tableOf', lines: ['first[i].localeCompare(second[j]) === 0'] },
      ],
    },
  ],
}
