import { library } from './bundle/index.js'

export const { compareSamples, diffProfiles, judge, readProfile, readResults } = await library()
