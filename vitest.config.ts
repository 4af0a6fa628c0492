import { join } from 'node:path'
import { env, pid } from 'node:process'
import { defineConfig } from 'vitest/config'

// Continuous integration adds up what every run left here.
const results = env['BENCHLINE_TEST_RESULTS']

// `unit` runs on the sources alone; `e2e` drives the built `dist`, as a user would.
export default defineConfig({
  test: {
    ...(results === undefined
      ? {}
      : { reporters: ['default', 'json'], outputFile: { json: join(results, `${pid}.json`) } }),
    projects: [
      {
        test: {
          name: 'unit',
          // Two, on a small machine too: much of the time is waiting for processes and disks.
          maxWorkers: 2,
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/tools/**', 'test/long/**', '**/fixtures/**'],
          testTimeout: 60_000,
          // To remove a large folder takes long where every core is taken.
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // These measure: two at once would measure each other.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'tools',
          maxWorkers: 2,
          include: ['test/tools/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'long',
          // Whole examples, each of several minutes.
          fileParallelism: false,
          include: ['test/long/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
