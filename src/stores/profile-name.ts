/** Names of the files of kept profiles. */
import type { Side } from '../model/evidence.ts'
import { suiteFolder } from './suite-folder.ts'

export interface Profiled {
  readonly workload: string
  /** The word of the profiler in the configuration. */
  readonly tool: string
  /** Where both sides of a change were profiled. */
  readonly side?: Side
  /** From 1. */
  readonly repeat: number
}

/** `report-1f2e3d4c5b6a.cprofile.head.2`: a workload may be called anything, so it is named as the folder of a suite is. */
export const profileName = ({ workload, tool, side, repeat }: Profiled): string =>
  [suiteFolder(workload), tool, ...(side === undefined ? [] : [side]), repeat].join('.')

/** Whether a profile of this name is of that workload. */
export const isOfWorkload = (name: string, workload: string): boolean =>
  name.startsWith(`${suiteFolder(workload)}.`)

export const profileEnding = '.json.gz'

/** What `profileName` gives. */
export const profileNamePattern = /^[a-z0-9-]+\.[\w-]+(?:\.(?:base|head))?\.\d+$/u
