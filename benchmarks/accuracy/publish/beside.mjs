// The section of the others: who alarms, who misses.
import { columns } from '../beside/block.mjs'
import { rows } from '../beside/rows.mjs'
import { toolsOf } from '../beside/tools.mjs'
import { blocksOfRow } from '../simulate/rows.mjs'
import { sumOf } from '../simulate/table.mjs'
import { shareText, table } from './markdown.mjs'

const everyone = toolsOf({}, {}, { fingerprint: '' })

function share(row, tool, counts) {
  const known = counts.get(`${row.world}: ${tool.name}`)
  const sum = known === undefined ? undefined : sumOf(columns, known)
  if (sum === undefined || sum.blocks === 0) return undefined
  const count = row.slowdown === 0 ? sum.counts.red : sum.counts.found
  return [count, (row.pullRequests * sum.blocks) / blocksOfRow]
}

const kinds = { real: 'the tool itself', rule: 'its rule', Benchline: 'the tool itself' }

/** One table for each level of noise: false alarms for a pull request, then what was found of each slowdown. */
export function besideSection({ counts, interval }) {
  const levels = [...new Set(rows.map(({ noise }) => noise))]
  return [
    'The same pull requests as above, judged by others. Each has the data that its design would have had measured on the same machine: stored numbers of earlier jobs, base and then head in one job, or both in turns. All spend 20 runs a benchmark: those that compare with stored results all on head, the others half on each side. Settings are the documented defaults or recipes.',
    'Real tools judge fewer pull requests than rules, because they take longer: the intervals say how many. benchstat runs as the program it is; pyperf, asv and apache-otava decide in one Python process by their own packages. apache-otava looks for steps in a history and is not made to judge a single new commit, so it is also asked nine merges later.',
    ...levels.flatMap((level) => [
      `### ${level}`,
      table(
        ['who', 'as', 'design', 'false alarms', 'finds 3 %', '5 %', '10 %'],
        everyone.map((tool) => [
          tool.kind === 'Benchline' ? `**${tool.name}**` : tool.name,
          kinds[tool.kind],
          tool.design,
          ...rows
            .filter(({ noise }) => noise === level)
            .toSorted((a, b) => a.slowdown - b.slowdown)
            .map((row) => {
              const found = share(row, tool, counts)
              return found === undefined ? 'not run' : shareText(found, interval)
            }),
        ]),
      ),
    ]),
  ].join('\n\n')
}
