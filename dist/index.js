import { library } from './bundle/index.js'

export const { compareSamples, judge, readResults } = await library()
