// How often each job of a program is done, so that a planted change makes the whole slower by a given part. The change
// itself stays what it is: of a smaller one there is less beside more of everything else.

/** Seconds of CPU time that a run is to take, its start included, of which at most half is the start. */
const aim = 0.3
/** A job that is hardly done at all is no part of a program. */
const least = 2

/** Every job takes as long as the others. `start` and `jobs`: seconds of the start, and of doing each job once. */
export function evenAmounts({ start, jobs }) {
  const work = Math.max(aim - start, start)
  return spread(jobs, Object.keys(jobs), work)
}

function spread(jobs, names, seconds) {
  return Object.fromEntries(
    names.map((name) => [name, Math.max(least, Math.round(seconds / names.length / jobs[name]))]),
  )
}

/**
 * Amounts at which the whole is slower by `size` percent where `job` takes `extra` seconds more each time. Runs are as
 * long as a whole number of times makes them. Throws where the job gets too little slower to make up so much of a whole.
 */
export function amountsFor({ start, jobs }, { job, extra }, size) {
  const wanted = size / 100
  const whole = start + Math.max(aim - start, start)
  const times = Math.max(1, Math.round((wanted * whole) / extra))
  const length = (times * extra) / wanted
  const left = length - start - times * jobs[job]
  const others = Object.keys(jobs).filter((name) => name !== job)
  const floor = others.reduce((sum, name) => sum + least * jobs[name], 0)
  if (left < floor) {
    throw new Error(
      `${job} is slower by ${((100 * extra) / jobs[job]).toFixed(0)} % alone, too little for ${size} % of all`,
    )
  }
  return { [job]: times, ...spread(jobs, others, left) }
}
