/** The table of result formats. */
import { benchline } from './benchline.ts'
import type { ResultFormat } from './result-format.ts'

export const resultFormats: readonly ResultFormat[] = [benchline]
