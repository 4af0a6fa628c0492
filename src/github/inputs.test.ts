import { expect, test } from 'vitest'
import { Fault } from '../model/finding.ts'
import { readInputs } from './inputs.ts'

test('what is left out or empty has its default', () => {
  const defaults = {
    mode: 'auto',
    comment: 'auto',
    fail: true,
    workingDirectory: '.',
    report: 'benchline-report',
  }
  expect(readInputs({})).toEqual(defaults)
  expect(readInputs({ INPUT_MODE: ' ', INPUT_CONFIG: '', 'INPUT_GITHUB-TOKEN': '' })).toEqual(defaults)
})

test('every input is read, without the blanks around it', () => {
  expect(
    readInputs({
      INPUT_MODE: ' check\n',
      INPUT_COMMENT: 'on-change',
      INPUT_FAIL: 'false',
      INPUT_CONFIG: 'perf/benchline.yml',
      INPUT_BASELINE: 'v1.2.0',
      INPUT_REPORT: 'downloaded',
      INPUT_MATRIX: '{"node":22}',
      'INPUT_WORKING-DIRECTORY': 'app',
      'INPUT_GITHUB-TOKEN': 'ghs_1',
    }),
  ).toEqual({
    mode: 'check',
    comment: 'on-change',
    fail: false,
    config: 'perf/benchline.yml',
    baseline: 'v1.2.0',
    report: 'downloaded',
    matrix: '{"node":22}',
    workingDirectory: 'app',
    token: 'ghs_1',
  })
})

test('words that are not known are refused, all at once', () => {
  const read = (): unknown => readInputs({ INPUT_MODE: 'chekc', INPUT_COMMENT: 'yes', INPUT_FAIL: 'no' })
  expect(read).toThrow(Fault)
  expect(read).toThrow(
    'input mode: expected auto, check, record or comment, found "chekc"\n' +
      'input comment: expected auto, always, on-change or never, found "yes"\n' +
      'input fail: expected true or false, found "no"',
  )
})

test.each(['null', '${{ toJSON(matrix) }}', ''])('a job without a matrix hands over %j', (matrix) => {
  expect(readInputs({ INPUT_MATRIX: matrix })).not.toHaveProperty('matrix')
})
