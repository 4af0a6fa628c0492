/** Both sides made ready: copies of the repository, each with its prefix, its environment and its setup done. */
import type { Plan } from '../config/plan.ts'
import { Fault, type Finding, fault } from '../model/finding.ts'
import type { Watch } from '../model/progress.ts'
import { type SetupStep, setUp } from '../sources/setup.ts'
import type { Place } from '../sources/source.ts'
import { allowedEnvironment } from '../system/allowed-environment.ts'
import { type Copy, makeCopies } from '../system/git/copies.ts'
import type { Repository } from '../system/git/repository.ts'
import type { Interruption } from '../system/interruption.ts'
import type { Launcher } from '../system/launcher/launcher.ts'
import { openLauncher } from '../system/launcher/open-launcher.ts'
import { makePrefix } from '../system/prefix/make-prefix.ts'

/** What stands on a side. */
export interface SideRequest {
  /** The commit to check out. */
  readonly commit: string
  /** What to call it in a message. */
  readonly label: string
  /** Whose `setup` is done there: each side is built as its own configuration says. */
  readonly plan: Plan
}

/** Head always, base where there is one. */
export interface SideRequests {
  readonly base?: SideRequest
  readonly head: SideRequest
}

export interface SidesGround {
  readonly repository: Repository
  /** Names of the entries that will be measured: the others' own setup is left out. */
  readonly selected: ReadonlySet<string>
  readonly interruption: Interruption
  readonly watch: Watch
}

export interface Sides {
  readonly places: { readonly base?: Place; readonly head: Place }
  readonly launcher: Launcher
  readonly findings: readonly Finding[]
  /** Why there is no base though one was asked for: its setup failed. */
  readonly baseFault?: Fault
  /**
   * A second copy of base, for holding base against itself: made and set up at the first call, later ones give the
   * same. A `Fault` of code `no-control` (a warning) where there is no base or its copy cannot be made once more.
   */
  readonly control: () => Promise<Place | Fault>
}

/** Makes the sides, hands them to `work`, and removes every trace of them afterwards, whatever happens. */
export async function withSides<T>(
  requests: SideRequests,
  { repository, selected, interruption, watch }: SidesGround,
  work: (sides: Sides) => Promise<T>,
): Promise<T> {
  const launcher = await openLauncher()
  const forget = interruption.undo(() => launcher.close())
  try {
    watch({ kind: 'stage', text: 'copying the repository' })
    const { base, head } = requests
    const copies = await makeCopies(
      repository,
      { head: head.commit, ...(base === undefined ? {} : { base: base.commit }) },
      interruption,
    )
    try {
      const findings: Finding[] = [...copies.findings]
      const ready = async ({ side, ...copy }: Copy, request: SideRequest): Promise<Place> => {
        const { root, prefix, scratch } = copy
        const made = await makePrefix({ root, prefix, env: allowedEnvironment() })
        // Both sides find the same fault of the machine; it is told once.
        if (side === 'head') findings.push(...made.findings)
        const place: Place = { side, root, prefix, scratch, env: made.env, launcher }
        const steps = setupSteps(request.plan, selected)
        await setUp(place, steps, { label: request.label, watch })
        return place
      }
      let control: Promise<Place | Fault> | undefined
      const { base: copy } = copies
      const before =
        base === undefined || copy === undefined ? undefined : await orSetupFault(() => ready(copy, base))
      const places = {
        ...(before === undefined || before instanceof Fault ? {} : { base: before }),
        head: await ready(copies.head, head),
      }
      return await work({
        places,
        launcher,
        findings,
        ...(before instanceof Fault ? { baseFault: before } : {}),
        control: () =>
          (control ??= orNoControl(interruption, async () => {
            if (base === undefined || copies.twin === undefined || places.base === undefined) {
              throw fault('no-base', 'there is no base here')
            }
            watch({ kind: 'stage', text: 'copying base once more, to hold it against itself' })
            const twin = await copies.twin()
            interruption.signal.throwIfAborted()
            return ready(twin, { ...base, label: `a second copy of ${base.label}` })
          })),
      })
    } finally {
      await copies.remove()
    }
  } finally {
    await launcher.close()
    forget()
  }
}

/** A base that cannot be set up need not end the check: whoever measures decides what to do without it. */
async function orSetupFault(work: () => Promise<Place>): Promise<Place | Fault> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Fault && error.findings.some(({ code }) => code === 'base-setup-failed'))
      return error
    throw error
  }
}

/** Without a second copy nothing is wrong with base or head: all verdicts stand, one proof less is shown. */
async function orNoControl({ signal }: Interruption, work: () => Promise<Place>): Promise<Place | Fault> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Fault) || signal.aborted) throw error
    const why = error.findings.map(({ text }) => text).join('; ')
    const text = `base could not be held against a second copy of itself: ${why}`
    return new Fault([{ code: 'no-control', severity: 'warning', text }], { cause: error })
  }
}

/** What a plan wants done once in a copy: the suite's setup first, then each entry's own. */
function setupSteps(plan: Plan, selected: ReadonlySet<string>): readonly SetupStep[] {
  const own = plan.entries
    .filter(({ name }) => selected.has(name))
    .flatMap(({ setup, workingDirectory, env, passEnv }) =>
      setup.map((line) => ({ line, workingDirectory, env, passEnv })),
    )
  return [...plan.setup.map((line) => ({ line, workingDirectory: '.', env: {}, passEnv: [] })), ...own]
}
