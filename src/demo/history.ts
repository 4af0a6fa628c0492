/** The story as commits: how the demo's repository came to be, and the two branches that wait for review. */
import { gridModule, makeImageProgram, pixelsModule, pngFunctions, programImports } from './image-pipeline.ts'
import { contoursProgram } from './preview.ts'

/** The text of every file, by path. */
export type Tree = Readonly<Record<string, string>>

export interface DemoCommit {
  readonly message: string
  /** Files that are new. */
  readonly adds?: Tree
  /** By path: what is replaced by what, each found exactly once. */
  readonly edits?: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>
}

export interface DemoBranch {
  readonly name: string
  readonly commit: DemoCommit
}

/** The benchmark that the slow branch slows down. */
export const planted = 'make image'

const makeImageEntry = `  - name: ${planted}
    run: python3 image/make_image.py picture.png
    profile: auto
`

/** The function that it adds, in which all of that time goes. */
export const plantedFunction = { name: 'checked', file: 'image/pixels.py' }

/**
 * CPU time judges, because it hardly depends on what else the machine does. 8 % is far above the noise of a busy
 * two-core machine (a pair of runs differs by 1 to 5 %) and far below the planted change (21 to 27 % on Python 3.8
 * to 3.13). Within the time limit, a third of which may be kept for profiles, enough pairs fit even where four other
 * programs want each core.
 */
const firstConfiguration = `version: 1
time-limit: 75s
baseline: { branch: main }
gate: { threshold: 8% }
defaults: { judge: cpu }
benchmarks:
${makeImageEntry}`

export const main: readonly DemoCommit[] = [
  {
    message: 'Make a picture of random noise',
    adds: {
      'README.md': '# Noise\n\nMakes a grey picture of random noise, 1000 by 1000 pixels.\n',
      '.gitignore': '__pycache__/\npicture.png\n',
      'benchline.yml': firstConfiguration,
      'image/grid.py': gridModule,
      'image/pixels.py': pixelsModule,
      'image/make_image.py': makeImageProgram,
    },
  },
  {
    message: 'Count contour lines for the preview',
    adds: { 'preview/contours.js': contoursProgram },
    edits: {
      'benchline.yml': [
        [makeImageEntry, `${makeImageEntry}  - name: preview\n    run: node preview/contours.js\n`],
      ],
    },
  },
  {
    message: 'Tell how to run both programs',
    edits: {
      'README.md': [
        [
          '1000 by 1000 pixels.\n',
          `1000 by 1000 pixels.

    python3 image/make_image.py picture.png
    node preview/contours.js
`,
        ],
      ],
    },
  },
  {
    message: 'Give PNG files a module of their own',
    adds: {
      'image/png.py': `"""Writes grey pictures as PNG files, with the standard library alone."""
import struct
import zlib


${pngFunctions}`,
    },
    edits: {
      'image/make_image.py': [
        [
          programImports,
          `import sys

from grid import make_grid
from pixels import to_pixels
from png import to_png
`,
        ],
        [`${pngFunctions}\n\n`, ''],
      ],
    },
  },
]

/** Renames, comments and functions taken out, in every measured file: nothing takes more or less time. */
export const harmless: DemoBranch = {
  name: 'harmless',
  commit: {
    message: 'Name the steps of both programs',
    edits: {
      'image/grid.py': [
        [
          `    return [[source.random() for _ in range(width)] for _ in range(height)]
`,
          `    # random() never gives 1 itself, so the top level is reached by values just below it.
    return [[source.random() for _ in range(width)] for _ in range(height)]
`,
        ],
      ],
      'image/pixels.py': [
        [
          `def to_pixels(grid):
    """One bytes object for each row: 0 is black, 255 is white."""
    return [bytes(int(value * LEVELS) for value in row) for row in grid]
`,
          `def row_to_pixels(values):
    """The pixels of one row: 0 is black, 255 is white."""
    return bytes(int(value * LEVELS) for value in values)


def to_pixels(grid):
    """One bytes object for each row."""
    return [row_to_pixels(row) for row in grid]
`,
        ],
      ],
      'preview/contours.js': [
        ['const smoothed = picture.slice()', 'const result = picture.slice()'],
        ['      smoothed[i] =', '      result[i] ='],
        ['return smoothed', 'return result'],
        [
          `  const step = 256 / LEVELS
  let contours = 0
`,
          `  const step = 256 / LEVELS
  const levelOf = (pixel) => Math.floor(pixel / step)
  let contours = 0
`,
        ],
        [
          'if (Math.floor(picture[i - 1] / step) !== Math.floor(picture[i] / step)) contours += 1',
          'if (levelOf(picture[i - 1]) !== levelOf(picture[i])) contours += 1',
        ],
      ],
    },
  },
}

/** A check that any reviewer would welcome. It goes through every row three more times. */
export const slow: DemoBranch = {
  name: 'slow',
  commit: {
    message: 'Refuse grey values that are not between 0 and 1',
    edits: {
      'image/pixels.py': [
        [
          `def to_pixels(grid):
    """One bytes object for each row: 0 is black, 255 is white."""
    return [bytes(int(value * LEVELS) for value in row) for row in grid]
`,
          `def checked(row):
    """The row itself, when it fits into eight bits; min and max alone would let a NaN pass."""
    if min(row) < 0 or max(row) > 1 or any(value != value for value in row):
        raise ValueError("grey values lie between 0 and 1")
    return row


def to_pixels(grid):
    """One bytes object for each row: 0 is black, 255 is white."""
    return [bytes(int(value * LEVELS) for value in checked(row)) for row in grid]
`,
        ],
      ],
      'preview/contours.js': [
        [
          '// A contour runs between two neighbours that fall into different levels.',
          '// A contour runs between two neighbours in a row that fall into different levels.',
        ],
      ],
    },
  },
}

/** The files after a commit. Throws where an edit does not fit: the story would not be the one told. */
export function applied(tree: Tree, { adds = {}, edits = {} }: DemoCommit): Tree {
  const edited = Object.entries(edits).map(([path, replacements]) => {
    const text = replacements.reduce((before, [from, to]) => {
      if (before.split(from).length !== 2) throw new Error(`${path} does not have exactly once: ${from}`)
      return before.replace(from, () => to)
    }, tree[path] ?? '')
    return [path, text] as const
  })
  return { ...tree, ...adds, ...Object.fromEntries(edited) }
}
