import { comment } from './bundle/index.js'

const { main } = await comment()
process.exitCode = await main()
