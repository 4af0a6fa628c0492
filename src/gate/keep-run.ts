/** Keeps a run: in the store of the configuration, and pushed only where that may be. */
import { type Finding, fault } from '../model/finding.ts'
import type { KeptProfile } from '../model/kept-profile.ts'
import type { Run } from '../model/run.ts'
import { decodeRun } from '../stores/codec.ts'
import type { Store } from '../stores/store.ts'
import { readProfileFolder } from '../stores/profile-folder.ts'
import { readText } from '../system/files.ts'
import { readGithubEvent } from '../system/github-event.ts'
import { resolve } from '../system/paths.ts'
import { type Ground, openGround } from './ground.ts'
import type { KeepRequest } from './request.ts'
import { requirePushable } from './require-pushable.ts'

export interface Recorded {
  readonly run: Run
  readonly profiles: readonly KeptProfile[]
  /** Where it was put. */
  readonly place: string
  readonly findings: readonly Finding[]
}

/** The store, to put something into it. Throws a `Fault` in a job that must not. */
export async function openForKeeping(request: KeepRequest, { repository, plan }: Ground): Promise<Store> {
  const { credentials, interruption, push = false } = request
  if (push) requirePushable(await readGithubEvent())
  return plan.baseline.openStore(repository, { push, credentials, undoing: interruption })
}

/** Keeps a run that was measured before and could not be kept then, with the profiles beside it. `file` is relative to `cwd`. */
export async function keepRun(request: KeepRequest, file: string): Promise<Recorded> {
  const ground = await openGround(request)
  const path = resolve(request.cwd, file)
  const text = await readText(path)
  if (text === undefined) throw fault('no-file', `there is no file ${file}`)
  const run = decodeRun(text, file)
  const { suite } = ground.plan
  if (run.suite !== suite) {
    throw fault(
      'other-suite',
      `${file} holds a run of the suite ${run.suite}, and the configuration is of ${suite}`,
      {
        position: { file },
      },
    )
  }
  const store = await openForKeeping(request, ground)
  request.watch({ kind: 'stage', text: `keeping the run in ${store.place}` })
  const profiles = await readProfileFolder(path)
  return { run, profiles, ...(await store.put(run, profiles)) }
}
