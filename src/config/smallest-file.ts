/** The least that a configuration needs, shown where there is none. */
export const smallestFile = `version: 1
benchmarks:
  - name: parse
    run: ./parse sample.txt`

/** What to do where there is no file, or nothing in it. */
export const writeSmallest = `write benchline.yml:\n${smallestFile}`
