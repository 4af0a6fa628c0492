import { expect, test, vi } from 'vitest'
import { pause } from './pause.ts'

test('the span doubles with every attempt up to the most, and chance takes a part of it', async () => {
  vi.useFakeTimers()
  const random = vi.spyOn(Math, 'random').mockReturnValue(0.5)
  try {
    const waited: number[] = []
    for (const attempt of [0, 1, 2, 10, 5000]) {
      const begun = Date.now()
      const done = pause(attempt, 0.1, 4)
      await vi.advanceTimersToNextTimerAsync()
      await done
      waited.push(Date.now() - begun)
    }
    expect(waited).toEqual([50, 100, 200, 2000, 2000])
  } finally {
    random.mockRestore()
    vi.useRealTimers()
  }
})
