import { expect, test } from 'vitest'
import { patienceOf } from './patience.ts'

const time = { begun: 100, limit: 80 }
const of = (spent: number, more: { others?: boolean; base?: number } = {}): number =>
  patienceOf(time, { now: time.begun + spent, others: true, ...more })

test('a run may take an eighth of what is left, and head twice what base took', () => {
  expect(of(0)).toBe(10)
  expect(of(16)).toBe(8)
  expect(of(16, { base: 3 })).toBe(8)
  expect(of(16, { base: 7 })).toBe(14)
})

test('whoever is alone starves nobody', () => {
  expect(of(0, { others: false })).toBe(Infinity)
  expect(of(90, { others: false })).toBe(Infinity)
})

test('half of the time is for measuring, and a base that was tried is not left without its head', () => {
  expect(of(40)).toBe(5)
  expect(of(41)).toBe(0)
  expect(of(48, { base: 1 })).toBe(4)
  expect(of(90, { base: 1 })).toBe(2)
})

test('however many slow ones come first, the next one has its turn until half of the time is over', () => {
  let spent = 0
  let tried = 0
  for (let patience = of(spent); patience > 0; patience = of(spent)) {
    spent += patience
    tried += 1
  }
  expect(tried).toBe(6)
  expect(spent).toBeLessThan(45)
})
