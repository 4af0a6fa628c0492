/** The ecosystems that `init` knows, in the order in which a first example is taken from them. */
import type { Ecosystem } from '../ecosystem.ts'
import { cmake } from './cmake.ts'
import { go } from './go.ts'
import { make } from './make.ts'
import { maven } from './maven.ts'
import { node } from './node.ts'
import { python } from './python.ts'
import { rust } from './rust.ts'

export const ecosystems: readonly Ecosystem[] = [node, python, go, rust, maven, cmake, make]
