/** Benchline as a library: the pure core that compares, judges and reads results and profiles. It touches no file and no network. */

export interface SamplesToCompare {
    /** Positive values of any unit, in order of measurement, one per process; higher is worse. */
    readonly baseline: readonly number[];
    readonly candidate: readonly number[];
    /** Equal places of the two were run next to each other. */
    readonly paired: boolean;
    /** Earlier runs of the baseline, oldest first; may be empty. */
    readonly history?: readonly (readonly number[])[];
    /** Fractions: a change is one that is surely beyond the margin and at least the threshold. */
    readonly margin?: number;
    readonly threshold?: number;
    /** Chance of a false alarm. */
    readonly alpha?: number;
    /** Of the random swaps that the test of pairs is made of: the same seed gives the same result everywhere. */
    readonly seed?: number;
}
export interface SamplesCompared {
    readonly verdict: 'regression' | 'improvement' | 'unchanged' | 'inconclusive';
    /** Candidate over baseline, with the two-sided interval of confidence `level` (1 − alpha); 0 and infinity where there are too few values for a limit. */
    readonly effect: {
        readonly ratio: number;
        readonly low: number;
        readonly high: number;
        readonly level: number;
    };
    /** One-sided p-value of "not worse by more than the margin". */
    readonly p: number;
    /** Smallest worsening, a fraction, that so many values of this noise could have shown; infinite if none. */
    readonly minimumDetectable: number;
    readonly because: string;
}
/**
 * Compares two samples as a check compares base and head. Fewer than 5 values (pairs) are `inconclusive`. Samples that
 * were not run in pairs are never a `regression` or an `improvement` unless ten history runs at least support it: the
 * candidate's median then lies beyond the one-sided prediction bound (confidence 1 − alpha) of their medians, each of as
 * many values as the candidate has, by more than the margin.
 *
 * Throws a `Fault` for an empty sample, a value that is not a positive finite number, pairs of unequal length, and
 * options out of range.
 */
export declare function compareSamples(options: SamplesToCompare): SamplesCompared;

export interface Assessment {
    /** In reading order: what fails first, then by name. */
    readonly verdicts: readonly Verdict[];
    readonly decision: Decision;
    /** Benchmarks that could not be judged, of all that should have been. */
    readonly unsettled: {
        readonly count: number;
        readonly of: number;
    };
    readonly findings: readonly Finding[];
}
/**
 * Judges everything that was measured. Throws a `Fault` (exit 2) that names every benchmark without any value to
 * judge, and one where nothing was measured at all. The order of benchmarks and the seed do not matter.
 */
declare function assess(measured: Evidence): Assessment;

type Side = 'base' | 'head';
/** What one run of a workload gave for one series: one number per process, base unit. */
interface Reading {
    readonly benchmark: string;
    readonly metric: Metric;
    readonly value: number;
    /**
     * Of an elapsed time, the seconds in which the process was ready to run and had no processor: its main thread only.
     * Absent where nobody knows, as of what a harness timed inside a process.
     */
    readonly queued?: number;
}
/** One timed run of one workload, in the order in which runs happened. */
interface TimedRun {
    readonly workload: string;
    readonly side: Side;
    /** What it was for; absent for pairs of files and for runs of head alone where base gave none. */
    readonly stage?: Stage;
    /** Number of the pair within workload and stage, from 0. Base and head of a pair ran next to each other. */
    readonly pair: number;
    /** Seconds since measuring began. */
    readonly at: number;
    readonly readings: readonly Reading[];
}
/** Why a benchmark has no values on a side. */
interface Absence {
    readonly benchmark: string;
    readonly side: Side;
    /**
     * `undeclared`: the side's configuration and harness do not have it, so it is new (base) or removed (head).
     * `vanished`: declared, yet its harness no longer yields it. `crashed`: it was run and failed. `unmeasured`: the
     * side was not there to run it on (base only).
     */
    readonly kind: 'undeclared' | 'vanished' | 'crashed' | 'unmeasured';
    readonly because: string;
}
/** A reason why a benchmark's verdict can be no better than inconclusive, whatever its numbers say. */
interface Doubt {
    readonly benchmark: string;
    /** The one metric that is in doubt; absent where all of the benchmark are. */
    readonly metric?: string;
    /** Stable code, such as `same-artifact` or `time-limit`. */
    readonly code: string;
    readonly because: string;
    /** What would settle it. */
    readonly remedy?: string;
}
/**
 * Everything a verdict rests on and nothing else: terms, raw runs in order, seed, and what could not be measured.
 * A report carries it whole, so that the verdict can be recomputed bit for bit.
 */
export interface Evidence {
    readonly gate: Gate;
    /** By benchmark name, everything that was to be measured. */
    readonly terms: Readonly<Record<string, Terms>>;
    /** Base and head were run in adjacent pairs; false for two result files that were made apart. */
    readonly paired: boolean;
    /** Seed of the order of runs. */
    readonly seed: number;
    readonly runs: readonly TimedRun[];
    readonly absences: readonly Absence[];
    readonly doubts: readonly Doubt[];
    /** Benchmarks whose `paths` did not change: shown as not looked at. */
    readonly notLooked: readonly string[];
    /** Stored runs that judge what base failed to give, or that head was screened against; absent where there is neither. */
    readonly history?: Past;
    /** How the machine was meanwhile; absent for files of results. */
    readonly health?: Health;
    /** The change touches nothing that runs; absent where it does or where nobody can tell. */
    readonly untouched?: true;
    /** How measuring was planned; absent for files of results, which nobody here planned. */
    readonly schedule?: Schedule;
    /** Worsenings that were accepted on the day of the check: those of the configuration first, then a label's. */
    readonly accepted?: readonly Accepted[];
}

/** A worsening that somebody answers for: a reviewed line of the configuration, or a label of one pull request. */
interface Accepted {
    /**
     * Name of a benchmark; in a configuration also of an entry, for all its benchmarks. Evidence has the benchmarks
     * themselves. `*` where a label speaks for all of them.
     */
    readonly benchmark: string;
    /** The metric it is about; `*` where a label speaks for all of them. */
    readonly metric: string;
    readonly reason: string;
    /** Last day on which it holds, `YYYY-MM-DD` in UTC; absent for a label, which holds for its pull request. */
    readonly until?: string;
    /** The largest worsening that is accepted, a fraction of what it is held against; absent where any is. */
    readonly atMost?: number;
    /** The label that says so; absent for a line of the configuration. */
    readonly label?: string;
}
/** The label that accepts, for one pull request, whatever it makes worse. */
declare const acceptLabel = "benchline: accept";
/** `accepted until 2027-01-31, at most 15 % worse: the new codec is worth it`; the reason is data, so renderers escape it. */
declare function acceptedText({ reason, until, atMost, label }: Accepted): string;
/** `15 %`. */
declare function atMostText(atMost: number): string;

/** How the machine was while it measured. What could not be read is absent, never zero. */
interface Health {
    /** Share of all CPU time that the host of this virtual machine gave to others while somebody here wanted it. */
    readonly steal?: number;
    /** Share of all CPU time that was used by processes which are neither Benchline nor started by it. */
    readonly other?: number;
    /** Share of all CPU time in which nobody wanted it. */
    readonly idle?: number;
    /** Processes that ran or wanted to, on average over a minute: when measuring began, and when it ended. */
    readonly load?: {
        readonly start: number;
        readonly end: number;
    };
    /** Hz, of the fastest processor that was looked at: the lowest and the highest of all looks. */
    readonly frequency?: {
        readonly lowest: number;
        readonly highest: number;
    };
    /**
     * CPU time over elapsed time of the runs that compute, as a share of the same at its best: 1 where nobody was in
     * their way.
     */
    readonly cpuShare?: number;
    /** In the order in which they were noticed; absent where there were none. */
    readonly clockJumps?: readonly ClockJump[];
}
/** The time of day moved by more or less than the time that went by. */
interface ClockJump {
    /** Between which two moments, in seconds since measuring began: what ran then may have been timed wrongly. */
    readonly from: number;
    readonly to: number;
    /** By how much, forward or (negative) back. */
    readonly seconds: number;
    /** Absent where this machine does not tell them apart. */
    readonly kind?: 'suspended' | 'set';
}

/** A quantity that is measured. The metric, not the tool that produced it, knows which direction is better. */
interface Metric {
    readonly name: string;
    readonly unit: Unit;
    readonly better: 'lower' | 'higher';
    /**
     * `exact` repeats to the last digit for the same code and input, so a difference needs no test. `counted` is counted
     * by an instrument and repeats exactly or nearly so: a few repeats a side tell how nearly. All others are `noisy`.
     */
    readonly nature: 'exact' | 'counted' | 'noisy';
}
declare const wall: Metric;
declare const cpu: Metric;
declare const peakRss: Metric;
/** What `instrument` counts: instructions of the work itself, every process of the tree, start-up subtracted. */
declare const instructions: Metric;
/** How often C's allocator is asked for memory, start-up subtracted; every process of the tree. */
declare const allocations: Metric;
/** Calls of a function in one run, by its dotted name: `calls etl.normalise`. */
declare const callsMetric: (name: string) => Metric;
/** Hits of a line in one run, by its function (then the line that runs most) or with its text: `hits etl.normalise`. */
declare const hitsMetric: (name: string) => Metric;
/** What Benchline measures of a process by itself, with the meaning that documentation and editors show. */
declare const processMetrics: readonly {
    readonly metric: Metric;
    readonly meaning: string;
}[];
/** +1 where a larger value is worse, -1 where it is better: turns log-ratios so that positive is worse. */
declare function worseSign(metric: Metric): 1 | -1;

/** Units: everything is kept in one base unit per dimension and converted once, where it comes in. */
/** A base unit (`s`, `B`, `1`) or, for dimensions Benchline has no scale for, the unit as it was written. */
type Unit = string;
/** Every unit word of a dimension, smallest first: `B`, `kB` … for `B`. */
declare function unitWords(base: Unit): readonly string[];
/** A number with its base unit. */
interface Quantity {
    readonly value: number;
    readonly unit: Unit;
}
/** `(250, 'ms')` → `{ value: 0.25, unit: 's' }`; a unit without a scale is kept as it is. */
declare function toBase(value: number, unit: Unit): Quantity;
/** Reads `250ms`, `1.5 GiB`, `3%`; undefined when it is no such quantity or has no unit. */
declare function parseQuantity(text: string): Quantity | undefined;

/** What was measured earlier, for where base itself gives no values. */


/** A stored run, as far as a verdict rests on it. */
type PastRun = Pick<Run, 'commit' | 'at' | 'samples' | 'nulls'> & {
    /** Absent where the run comes from a report, which names one environment for all of them. */
    readonly environment?: Environment;
};
/** Stored runs that stand in for base: one suite, one environment, one launcher, the line of commits that base is on. */
interface Past {
    /** The commit that head would have been measured against. */
    readonly base: string;
    /** Oldest first, 30 at most. */
    readonly runs: readonly PastRun[];
    /** What keeps other stored runs out, for messages; absent where nothing does. */
    readonly others?: string;
}
/** How a series went in the stored runs of this environment: shown, never judged by. */
interface Trend {
    readonly benchmark: string;
    readonly metric: string;
    /** The median of each run, oldest first; at least one. */
    readonly medians: readonly number[];
}

/** Where a run happened. Only runs with the same fingerprint may be compared across time. */
interface Environment {
    /** CPU model as the system names it. */
    readonly cpu: string;
    readonly cores: number;
    /** What the processor can do, as the system names it (`avx2`, `sha_ni`), sorted; absent where it does not say. */
    readonly flags?: readonly string[];
    /** Bytes of physical memory. */
    readonly memory: number;
    /** Operating system or image name without build number: `debian 12`, `ubuntu 24.04`, `macos 15`. */
    readonly os: string;
    /** Kernel release as reported; the fingerprint keeps major.minor of it. */
    readonly kernel: string;
    readonly arch: string;
    /** Versions of what runs the benchmarks, as reported: `{ node: '24.21.0', python: '3.11.7' }`. */
    readonly runtimes: Readonly<Record<string, string>>;
    /** The image it was started from with its build, as it names itself: `ubuntu24 20250804.1.0`; absent for others. */
    readonly image?: string;
    /** `environment: NAME` of the configuration: the user vouches that runs of this name are comparable. */
    readonly named?: string;
}
/** 64-bit FNV-1a of the identity, 16 hexadecimal digits: short, stable across versions, no secret in it. */
declare function fingerprint(environment: Environment): string;
/** What decides that two environments are apart, one phrase each; empty exactly when the fingerprints agree. */
declare function differences(a: Environment, b: Environment): readonly string[];
/**
 * Everything that is known to differ, one phrase each, builds and patch versions included: what may explain a step
 * between runs whose fingerprints agree. What one of them does not say (an older run) is no difference.
 */
declare function exactDifferences(a: Environment, b: Environment): readonly string[];

/**
 * What a store keeps: one commit in one environment with its samples, raw and in order. It has no number of its own:
 * two runs that agree in everything, start included, are the same run.
 */
interface Run {
    readonly suite: string;
    /** Full object name of the commit that was measured. */
    readonly commit: string;
    readonly branch?: string;
    /** When measuring began, ISO 8601 in UTC. */
    readonly at: string;
    readonly environment: Environment;
    /** Address of the workflow run that measured it; absent for a run by hand. */
    readonly workflow?: string;
    /** Which launcher took the times. */
    readonly launcher: string;
    readonly samples: readonly Sample[];
    /**
     * How far apart two builds of the same code came out: set where the commit differs from the one before it in nothing
     * that a benchmark runs, and both were measured side by side.
     */
    readonly nulls?: readonly NullRatio[];
}
/** A series of a commit held against that of the commit before it, whose code is the same. */
interface NullRatio {
    readonly benchmark: string;
    readonly metric: string;
    /** log(commit / commit before) by the Hodges-Lehmann estimate over pairs; positive is worse. */
    readonly ratio: number;
    /** Its standard error, from the noise of the pairs. */
    readonly error: number;
}

/** Non-empty, finite, not negative, base unit, in order of measurement, one per process. */
type Values = readonly [number, ...number[]];
/** One series: what was measured of one metric of one benchmark. A single number in it is a measurement. */
interface Sample {
    readonly benchmark: string;
    readonly metric: Metric;
    readonly values: Values;
}
/** The only place where numbers become a `Sample`, and so the only one that refuses NaN, infinite and negative ones. */
declare function makeSample(benchmark: string, metric: Metric, values: readonly number[]): Sample;

/** How a check spent its time: kept with the raw runs, so that the same verdicts come out of the stored file. */
/**
 * What a timed run was for. `screen`: head alone, to be held against stored runs. `race`: pairs that decide who is
 * suspected. `confirm`: pairs that a verdict rests on, fresh ones after a race. `control`: base against a second copy
 * of base. `count`: under an instrument, for counts and never for times.
 */
type Stage = 'screen' | 'race' | 'confirm' | 'control' | 'count';
/** One judged series: what a test is about. */
interface Hypothesis {
    readonly benchmark: string;
    /** The metric whose estimate counts. */
    readonly metric: string;
    /** Metrics whose pairs bear witness: the metric itself, and the other clock where both measure the same work. */
    readonly witnesses: readonly string[];
}
/** One test of the confirming stage: the hypotheses of one workload, over pairs that were planned before they ran. */
interface Step {
    readonly workload: string;
    readonly hypotheses: readonly Hypothesis[];
    /** Which side a rejection would say head is on. */
    readonly direction: 'worse' | 'better' | 'either';
    /** Pairs planned, which is what the looks are fractions of. */
    readonly pairs: number;
    /** Numbers of pairs at which it was planned to look, ascending; the last is `pairs`. */
    readonly looks: readonly number[];
}
/** A round of the race: who ran, how many pairs each. */
interface Round {
    readonly pairs: number;
    readonly workloads: readonly string[];
}
interface Schedule {
    /**
     * `direct`: there was time for everything, so every workload has a step and the steps share the rate by Holm.
     * `staged`: suspects were chosen by other runs than those that confirm, and confirmed in a fixed sequence, each at the
     * full rate, until one is not.
     */
    readonly design: 'direct' | 'staged';
    /** Every judged series, with the metric that speaks where `judge: auto` left it open. */
    readonly hypotheses: readonly Hypothesis[];
    /** Tests beside the steps that share the rate: budgets. */
    readonly otherTests: number;
    /** Head runs of every workload that were held against stored runs; absent where there were none. */
    readonly screen?: {
        readonly runs: number;
    };
    readonly rounds: readonly Round[];
    /** In the order of the sequence. */
    readonly steps: readonly Step[];
    /** Steps of base against a second copy of base, on the pairs of the stage `control`. */
    readonly control: readonly Step[];
}

/** What a benchmark is held to. */
interface Terms {
    /** Fraction by which a metric must be worse to count; per metric, over the scalar one. */
    readonly threshold: number;
    readonly thresholds: Readonly<Record<string, number>>;
    /** Absolute limit per metric in base units, whatever the baseline says. */
    readonly budgets: Readonly<Record<string, number>>;
    /** What a worse verdict does: fail the build, warn, or nothing (quarantine). */
    readonly gate: 'fail' | 'warn' | 'off';
    /** The metrics that speak for the benchmark; `auto` picks CPU time where base is CPU-bound, else wall. */
    readonly judge: 'auto' | readonly string[];
    /**
     * When instructions are counted: in every check, or only where time could not settle a benchmark that computes.
     * Absent: never.
     */
    readonly counting?: 'always' | 'unsettled';
    /**
     * Margins wider than the gate's, by metric: so far apart come two builds of the same code, as stored runs taught.
     * Absent where they taught nothing.
     */
    readonly margins?: Readonly<Record<string, number>>;
}
/** What the whole suite is held to. Rates are fractions. */
interface Gate {
    /** Chance of a false alarm per check, over all benchmarks and metrics together. */
    readonly falseAlarmRate: number;
    /** A change must surely be beyond this fraction to count as a change at all. */
    readonly margin: number;
    readonly onInconclusive: 'pass' | 'warn' | 'fail';
    readonly onMissing: 'pass' | 'warn' | 'fail';
}
/** Above this share of the elapsed time spent computing, `judge: auto` lets CPU time speak: it tells the same with less noise. */
declare const cpuBoundAbove = 0.8;
/** What instructions and allocations are held to where an entry does not say: what is counted needs no wider one. */
declare const countedThreshold = 0.01;
/** The threshold that holds for one metric of a benchmark. */
declare function thresholdOf(terms: Terms, metric: string): number;
/**
 * Whether a counted change is as large as the threshold. What little of loading a program stays in its count makes 1 %
 * more work read as 0.99x %, so 0.5 % less than the threshold is enough.
 */
declare function reachesCounted(change: number, threshold: number): boolean;

/** A doubt or a fault as data. Renderers print it; nothing else does. */
type Severity = 'note' | 'warning' | 'error';
/** Where in a text something stands; lines and columns count from 1. */
interface Position {
    readonly file: string;
    readonly line?: number;
    readonly column?: number;
}
interface Finding {
    /** Stable, kebab-case: what tests and tools may rely on. */
    readonly code: string;
    readonly severity: Severity;
    /** What is so, in one sentence, plain text of any origin: renderers escape it. */
    readonly text: string;
    /** What to do about it. */
    readonly remedy?: string;
    readonly position?: Position;
    /** The benchmark it belongs to, where it belongs to one. */
    readonly benchmark?: string;
}
/**
 * The run cannot be judged: configuration, measuring or baseline is at fault, not Benchline and not the code
 * under test. Exit code 2. Carries every finding at once, so that a user mends all of them in one go.
 */
declare class Fault extends Error {
    readonly name = "Fault";
    readonly findings: readonly Finding[];
    constructor(findings: readonly Finding[], options?: ErrorOptions);
}
/** The usual fault: one finding of severity `error`. */
declare function fault(code: string, text: string, more?: Omit<Partial<Finding>, 'code' | 'severity' | 'text'>): Fault;

/** What is said of one series (DESIGN of the words: docs/verdict.md). */
type Word = 'regression' | 'improvement' | 'unchanged' | 'inconclusive' | 'over-budget' | 'missing' | 'removed' | 'new' | 'not-looked';
interface Verdict {
    readonly benchmark: string;
    /** Absent where a benchmark has no series at all (it crashed, was removed or was not looked at). */
    readonly comparison?: Comparison;
    readonly word: Word;
    /** Whether this series speaks for its benchmark; the others are shown only. */
    readonly judges: boolean;
    /** The budget that was held against it, in base units. */
    readonly budget?: number;
    readonly threshold?: number;
    /** Pairs that would likely settle what is inconclusive; absent where no number of pairs would. */
    readonly pairsNeeded?: number;
    /** One sentence: why this word. */
    readonly because: string;
    /** Who answers for it, where it is worse and accepted: it then warns where it would have failed. */
    readonly accepted?: Accepted;
    /** What this verdict asks of the build. */
    readonly decision: Decision;
}
type Decision = 'passed' | 'warned' | 'failed' | 'inconclusive' | 'unjudged';
/** The decision over several verdicts: commutative, associative, idempotent; `unjudged` is its neutral element. */
declare function join(a: Decision, b: Decision): Decision;
/** `0` passed, `1` the gate failed; what cannot be judged at all is a `Fault`, not a decision. */
declare function exitCode(decision: Decision): 0 | 1;

/** An estimate with its two-sided interval; a limit is infinite where there are too few values for one. */
interface Estimate {
    readonly value: number;
    readonly low: number;
    readonly high: number;
}
/** How much head differs from base. Positive is worse, whatever the metric's direction. */
interface Effect {
    /** Fraction: 0.27 is 27 % worse. */
    readonly relative: Estimate;
    /** In the metric's base unit. */
    readonly absolute: Estimate;
    /** Confidence of both intervals. */
    readonly level: number;
}
/** What is known of sides that were not run in pairs: a difference may be that of two moments or two machines. */
interface Apart {
    /** Earlier runs of base that were looked at, each one a measurement of its own moment. */
    readonly historyRuns: number;
    /** Head lies beyond what these runs, ten at least, let expect of base, on the worse side. */
    readonly worse: boolean;
    /** The same on the better side. */
    readonly better: boolean;
}
interface Identity {
    readonly benchmark: string;
    readonly metric: Metric;
}
/** Two samples held against each other; says nothing yet about whether that is good or bad enough. */
interface Compared extends Identity {
    readonly kind: 'compared';
    readonly baseline: Sample;
    readonly candidate: Sample;
    readonly paired: boolean;
    readonly effect: Effect;
    /** One-sided p-value of "not worse by more than the margin". */
    readonly pWorse: number;
    /** One-sided p-value of "not better by more than the margin". */
    readonly pBetter: number;
    /** One-sided 95 % upper bound of the relative effect; infinite where the sample is too small for one. */
    readonly upperBound: number;
    /** Set for the exact metrics: every measurement of a side is the same number, so no test is needed. */
    readonly exact: boolean;
    /** Smallest relative worsening that this many measurements of this noise could have shown; infinite if none. */
    readonly minimumDetectable: number;
    /** Robust standard deviation of the log-ratios of pairs; absent for exact metrics. */
    readonly spread?: number;
    /**
     * Set for what an instrument counted, in place of a test: the fraction by which counts of the same code may differ, as
     * far as repeats tell; 0 where they were all alike. The interval of `effect` is from the closest to the farthest
     * counts of both sides, widened by it.
     */
    readonly noise?: number;
    /** Set where base and head were measured apart. */
    readonly apart?: Apart;
    /** Set where stored runs stand in for base: `baseline` holds the median of each, oldest first. */
    readonly basis?: 'history';
    /**
     * What it rests on in a planned check: pairs that confirm, pairs of the race, head's own runs against stored ones
     * (`baseline` then holds the median of each, oldest first), or what was counted. Absent where nothing was planned.
     */
    readonly stage?: 'confirm' | 'race' | 'screen' | 'count';
    /** It looked worse in the race and was not confirmed. */
    readonly suspected?: boolean;
}
type Comparison = Compared | (Identity & {
    readonly kind: 'added';
    readonly candidate: Sample;
}) | (Identity & {
    readonly kind: 'removed';
    readonly baseline: Sample;
}) | (Identity & {
    readonly kind: 'incomparable';
    readonly because: string;
    /**
     * Set where an exact metric grew from nothing or to nothing, so that there is a change but no ratio: the change
     * in base units, positive is worse.
     */
    readonly exactChange?: number;
    readonly baseline?: Sample;
    readonly candidate?: Sample;
});

/**
 * Reads the output of a benchmark tool, gzip undone by itself; `name` is what findings call it. What is wrong is a
 * finding of severity error, and then there are no samples. Never rejects.
 */
export declare function readResults(bytes: Uint8Array, options?: {
    readonly name?: string;
}): Promise<ResultsRead>;

interface ResultsRead {
    readonly samples: readonly Sample[];
    readonly findings: readonly Finding[];
}
interface ReadingOptions {
    /** What the bytes are called in findings: a file name. */
    readonly name?: string;
    /** The formats to choose from: exactly one must recognise the text. */
    readonly formats: readonly ResultFormat[];
    /** The format that it is said to be: then it is read as that, recognised or not. */
    readonly format?: ResultFormat;
}
/**
 * Reads results; gzip is undone by itself. Everything that is wrong, whatever the bytes, is a finding of severity
 * error, and then no samples are given: a part of a file is not what was measured. Never rejects.
 */
export declare function readResults(bytes: Uint8Array, options: ReadingOptions): Promise<ResultsRead>;

/** The contract of readers of other benchmark tools' output. */


interface ResultFormat {
    /** The word in the configuration. */
    readonly name: string;
    /** Whether a text that begins like this is of this format; exactly one format may say yes. */
    recognises(head: string): boolean;
    /** Values in base units, in the order of the file; a fault in the text is a finding of severity error. */
    read(text: string): {
        readonly samples: readonly Sample[];
        readonly findings: readonly Finding[];
    };
}

/**
 * Reads a profiler's file, gzip undone by itself; `name` is what findings call it. What is wrong is a finding of severity
 * error, and then `profile` is absent: a part of a file is not what was measured. Never rejects.
 */
export declare function readProfile(bytes: Uint8Array, options?: {
    readonly name?: string;
}): Promise<ProfileRead>;

/** The contract of readers and writers of profilers' files. */


interface ProfileFormat {
    /** The word in the configuration and on the command line. */
    readonly name: string;
    /** Whether bytes that begin like this (64 KiB at most, gzip undone) are of this format; exactly one may say yes. */
    recognises(head: Uint8Array): boolean;
    /**
     * Values in base units. Whatever the bytes are it returns: what is wrong with them is a finding of severity error,
     * and then there is no profile, since a part of a file is not what was measured.
     */
    read(bytes: Uint8Array): ProfileRead;
    /** The bytes of a file that the format's own tools open; absent where nothing of ours needs to be opened by them. */
    write?(profile: Profile): ProfileWritten;
}
export interface ProfileRead {
    readonly profile?: Profile;
    readonly findings: readonly Finding[];
}
/** What of the profile the format cannot hold is a finding; where nothing of it is left, an error without bytes. */
interface ProfileWritten {
    readonly bytes?: Uint8Array;
    readonly findings: readonly Finding[];
}

/**
 * Where a program spent its time or memory, and how often it did what: one model for every profiler. Stacks form one tree
 * in columns, so that a million samples are a few typed arrays; tools that know no stacks fill the flat tables.
 * Shapes after pprof's `profile.proto` and the stack table of OpenTelemetry and the Firefox profiler.
 */

/** What a number of a profile is. */
interface ValueType {
    /** `cpu`, `wall`, `alloc-bytes` … */
    readonly name: string;
    /** A base unit: `s`, `B`, `count`. */
    readonly unit: Unit;
    /** `exact` repeats for the same code and input; `timed` was measured around every call; `sampled` stands for others. */
    readonly nature: 'exact' | 'timed' | 'sampled';
    /** Whether parts may be summed: seconds may, a peak may not. */
    readonly additive: boolean;
}
/**
 * How it was made. Two profiles are only held against each other where all that shapes their numbers agrees
 * (`compared`); the rest tells them apart. What the file does not say and nobody else knew is absent.
 */
interface ProfileHeader {
    /** `cProfile`, `pyinstrument` … */
    readonly tool: string;
    readonly toolVersion?: string;
    /** Word of the format it was read from. */
    readonly format: string;
    /** Language runtime with its minor version: `Python 3.11`, `Node 20`. */
    readonly runtime?: string;
    /** What the tool was told to measure: `wall`, `cpu`, `lines` … */
    readonly mode?: string;
    /** Seconds between samples, as asked for. */
    readonly interval?: number;
    /** Which threads it saw. */
    readonly threads?: 'main' | 'all';
    readonly hashSeed?: string;
    readonly exitCode?: number;
    /** What was run, as the configuration names it: two workloads are never compared. */
    readonly workload?: string;
    /** The commit that it was taken of. */
    readonly commit?: string;
    readonly command?: readonly string[];
    /** Seconds of elapsed and CPU time of the whole profiled run. */
    readonly duration?: number;
    readonly cpuTime?: number;
    /** Samples taken, where the tool samples. */
    readonly samples?: number;
    /** Seconds since 1970. */
    readonly at?: number;
}
/** Whose code a file is. `generated` has no file on disk: `<string>`, `<frozen importlib._bootstrap>`. */
type Origin = 'repository' | 'package' | 'standard' | 'runtime' | 'native' | 'generated' | 'unknown';
interface ProfileFile {
    /** As the tool wrote it until a checkout is known; relative to the repository, with `/`, from then on. */
    readonly path: string;
    readonly origin: Origin;
}
interface ProfileFunction {
    /** Qualified where the tool tells it; addresses such as ` at 0x7f…` taken out. */
    readonly name: string;
    /** Place in `files`; absent for what has none, as builtins. */
    readonly file?: number;
    /** Line of its `def`, from 1. */
    readonly startLine?: number;
    /**
     * Several functions may hide behind this one: lambdas, comprehensions, generated code, names that a tool overwrites.
     * Never gated on.
     */
    readonly uncertain?: true;
}
/** A column of whole numbers, one for each row of its table. */
type Column = Int32Array;
/** Places in code: function and line (0 where unknown), row by row. */
interface Frames {
    readonly function: Column;
    readonly line: Column;
}
/** A prefix tree: row i is a call from row `parent[i]` (smaller than i, -1 at the root) standing at `frame[i]`. */
interface Stacks {
    readonly parent: Column;
    readonly frame: Column;
}
/** What was seen, row by row: at which stack, in which thread, and by place of `valueTypes` how much. */
interface Samples {
    readonly stack: Column;
    /** Place in `threads`, -1 where unknown. */
    readonly thread: Column;
    /** One column for each value type. */
    readonly values: readonly Float64Array[];
}
/** What a tool tells of a function as a whole. Times by place of `valueTypes`. */
interface FunctionRow {
    readonly function: number;
    readonly calls?: number;
    /** Calls that were not made from within itself. */
    readonly primitiveCalls?: number;
    readonly self?: readonly number[];
    readonly total?: readonly number[];
}
/** A caller and what it called. */
interface Edge {
    readonly caller: number;
    readonly callee: number;
    readonly calls?: number;
    readonly self?: readonly number[];
    readonly total?: readonly number[];
}
/** What a tool tells of one line. Values by place of `valueTypes`. */
interface LineRow {
    readonly file: number;
    readonly line: number;
    /** Absent where the tool does not know whose line it is. */
    readonly function?: number;
    readonly hits?: number;
    readonly values?: readonly number[];
}
/** A quantity over time, such as resident memory. */
interface Series {
    readonly name: string;
    readonly unit: Unit;
    /** Seconds since the first point, and the value. */
    readonly points: readonly (readonly [at: number, value: number])[];
}
export interface Profile {
    readonly header: ProfileHeader;
    readonly valueTypes: readonly ValueType[];
    readonly files: readonly ProfileFile[];
    readonly functions: readonly ProfileFunction[];
    readonly threads: readonly string[];
    readonly frames: Frames;
    readonly stacks: Stacks;
    readonly samples: Samples;
    readonly functionRows: readonly FunctionRow[];
    readonly edges: readonly Edge[];
    readonly lineRows: readonly LineRow[];
    readonly series: readonly Series[];
}

export interface DiffOptions {
    /** `git diff -M` from base to head; without it lines are taken to stand where they stood. */
    readonly diff?: string;
    /** Text of a file of the repository; without it functions are paired by name alone. */
    readonly source?: (side: Side, path: string) => string | undefined;
    /** Folders that the repository lay in; guessed from the files of each profile where none are named. */
    readonly roots?: {
        readonly base?: readonly string[];
        readonly head?: readonly string[];
    };
    /** Name of the value type; the first in seconds, else the first that sums. */
    readonly value?: string;
    /** Show differences of profiles that are not comparable too: what would have refused them is then a warning. */
    readonly anyway?: boolean;
}
/**
 * What changed between two profiles. Rows are means of nothing: one run a side cannot tell a change from noise, and no
 * row claims that it does; counters of exact tools are exact. Profiles that are not comparable give findings of severity
 * error and no rows; those with too few samples give a warning with their rows.
 */
export declare function diffProfiles(base: Profile, head: Profile, options?: DiffOptions): ProfileDifference;

/** What two single profiles differ by. With one run a side nothing of it is known to be more than noise. */




interface DifferenceRow {
    readonly name: string;
    readonly file?: string;
    /** At head; at base for what is gone. */
    readonly lines?: LineSpan;
    readonly was?: {
        readonly name?: string;
        readonly file?: string;
        readonly lines?: LineSpan;
    };
    /** In itself, in the unit of the difference; of a line of the repository with the libraries that it calls. */
    readonly base: number;
    readonly head: number;
    /** With everything it calls, once for a sample however often it stands on the stack. */
    readonly inclusive?: {
        readonly base: number;
        readonly head: number;
    };
    readonly calls?: {
        readonly base: number;
        readonly head: number;
    };
    readonly repository: boolean;
    readonly inDiff: boolean;
}
/** The highest point of what was recorded over time, such as resident memory; absent on a side that did not. */
interface PeakRow {
    readonly name: string;
    readonly unit: Unit;
    readonly base?: number;
    readonly head?: number;
}
export interface ProfileDifference {
    /** Absent where the profiles hold nothing whose parts may be summed. */
    readonly value?: {
        readonly name: string;
        readonly unit: Unit;
        readonly base: number;
        readonly head: number;
    };
    /** Largest change first, of functions and of lines of the repository. */
    readonly functions: readonly DifferenceRow[];
    readonly lines: readonly DifferenceRow[];
    readonly exact: readonly ExactChange[];
    /** Absent where nothing was recorded over time. */
    readonly peaks?: readonly PeakRow[];
    /** An error refuses the comparison: then there are no rows. */
    readonly findings: readonly Finding[];
}

/** Where the time of a changed benchmark went: everything that profiles of base and head tell of it. */




/** Parts of the change of the whole; they sum to it, `rest` included. */
interface WaterfallPart {
    /** `machine`: all unchanged code moved by this much. `moved`: the net of what only changed places. */
    readonly kind: 'culprit' | 'improvement' | 'moved' | 'machine' | 'outside' | 'rest';
    readonly name: string;
    readonly file?: string;
    readonly line?: number;
    readonly change: number;
}
interface Waterfall {
    readonly unit: Unit;
    /** What a run spends: means over the repeats of each side. */
    readonly base: number;
    readonly head: number;
    readonly parts: readonly WaterfallPart[];
}
/** A counter of a function or a line of the repository that repeats exactly for the same code. */
interface ExactChange {
    /** `calls`, `hits`, or the name of an exact value such as `instructions`. */
    readonly counter: string;
    readonly unit: Unit;
    readonly name: string;
    readonly file: string;
    /** At head, else at base. */
    readonly line?: number;
    /** Absent where that side does not have it. */
    readonly base?: number;
    readonly head?: number;
    readonly change: number;
    /** False where two runs of one side differ; unknown with a single run of each. */
    readonly deterministic?: boolean;
    /** Several functions may hide behind the name, or base and head were paired by likeness. */
    readonly uncertain: boolean;
    /** Whether a gate may speak of it: repeats, certain of its identity, and large enough. */
    readonly gated: boolean;
}
/** A function or line with what it takes on both sides, for tables, heat and flame graphs. */
interface AttributedRow {
    readonly name: string;
    readonly file?: string;
    /** At head; at base for what is gone. */
    readonly lines?: LineSpan;
    readonly was?: {
        readonly name?: string;
        readonly file?: string;
        readonly lines?: LineSpan;
    };
    /** Means over the runs of each side, after what the machine did was divided out. */
    readonly base: number;
    readonly head: number;
    readonly change: Shift;
    /** Adjusted for all rows that were looked at; absent where there are too few runs. */
    readonly p?: number;
    /** False: noise, or too small to matter. */
    readonly significant: boolean;
    readonly inDiff: boolean;
}
/** Code that costs what it did and stands elsewhere now. */
interface Moved {
    readonly from: string;
    readonly to: string;
    readonly file?: string;
    /** What is left of it: below what matters. */
    readonly net: Shift;
}
interface Attribution {
    /** In the order in which they should be read. */
    readonly culprits: readonly Culprit[];
    /** What got faster, in the same order. */
    readonly improvements: readonly Culprit[];
    readonly moved: readonly Moved[];
    readonly exact: readonly ExactChange[];
    /** Absent where the profiles hold no quantity whose parts may be summed. */
    readonly waterfall?: Waterfall;
    /** Self by function, and by line what is charged to the deepest line of the repository. */
    readonly functions: readonly AttributedRow[];
    readonly lines: readonly AttributedRow[];
    readonly findings: readonly Finding[];
    /** Why nothing is blamed, where something should have been. */
    readonly cannotSay?: string;
    /** Where it was asked for. */
    readonly picture?: ProfilePicture;
}

/** What made a benchmark slower, as far as profiles of base and head can tell, and how sure that is. */

/**
 * `high`: significant, and the diff changes it or an exact counter agrees. `medium`: significant. `low`: fewer than six
 * runs a side, or base and head were paired by likeness alone.
 */
type Confidence = 'high' | 'medium' | 'low';
/** A number with its two-sided 95 % interval; limits are absent where a single run of a side gives none. */
interface Shift {
    readonly value: number;
    readonly low?: number;
    readonly high?: number;
}
/** Lines of one file, both included, numbered from 1. */
interface LineSpan {
    readonly from: number;
    readonly to: number;
}
interface CulpritLine {
    /** At head; a span where the diff replaced lines by another number of lines. */
    readonly lines: LineSpan;
    /** Where that stood at base; absent for new lines. */
    readonly was?: LineSpan;
    readonly change: Shift;
    readonly inDiff: boolean;
}
/** What a culprit calls that grew with it. */
interface CulpritCallee {
    readonly name: string;
    /** Absent for what has no file in the repository. */
    readonly file?: string;
    readonly line?: number;
    readonly change: Shift;
}
interface Culprit {
    readonly kind: 'function';
    /** Qualified by its class: `Cart.total`; `<module>` for the top of a file. */
    readonly name: string;
    /** Relative to the repository, at head. */
    readonly file: string;
    /** The line of head that grew most, else the first that the diff changed, else where the function begins. */
    readonly line?: number;
    /** How `line` was found: measured, or the line that calls what grew, that the diff changed, that defines the function. */
    readonly lineFrom?: 'measured' | 'call' | 'diff' | 'definition';
    /** What it was called and where it stood at base, where that is something else. */
    readonly was?: {
        readonly name: string;
        readonly file: string;
    };
    /** By how much a run of head spends more in it than one of base, in `unit`: its own lines and what they call outside. */
    readonly change: Shift;
    readonly unit: Unit;
    /** Head over base of the same; absent where it is new. */
    readonly selfTime?: {
        readonly ratio: number;
        readonly low: number;
        readonly high: number;
    };
    /** Part of the whole change, 0 to 1; absent where the whole did not grow. */
    readonly share?: number;
    readonly calls?: {
        readonly baseline: number;
        readonly candidate: number;
    };
    /** The change in two parts that sum to it, where calls are known. */
    readonly split?: {
        readonly moreCalls: number;
        readonly costPerCall: number;
    };
    readonly inDiff: boolean;
    readonly confidence: Confidence;
    readonly because: string;
    /** The lines that grew, largest first. */
    readonly lines: readonly CulpritLine[];
    readonly callees: readonly CulpritCallee[];
}

/** Profiles of base and head as they are drawn: a tree of calls, and lines of source, with what each takes on both sides. */


/**
 * `changed`: by more than chance and by enough to matter, or counted exactly. `noise`: tested, and nothing of that.
 * `untested`: a side has too few runs to tell.
 */
type Standing = 'changed' | 'noise' | 'untested';
/** What a run takes of a value: means over the runs of each side, the pace of the machine divided out. */
interface Taken {
    readonly base: number;
    readonly head: number;
    readonly change: Shift;
    /** Adjusted for all that is drawn; absent where there are too few runs. */
    readonly p?: number;
    readonly standing: Standing;
}
/** A function where it stands in the tree, with everything it calls. */
interface CallNode extends Taken {
    readonly name: string;
    readonly file?: string;
    /** Where it begins, at head or, for what is gone, at base. */
    readonly line?: number;
    /** What it was called at base, where that is something else. */
    readonly was?: string;
    readonly repository: boolean;
    readonly inDiff: boolean;
    /** It calls itself, and its calls are drawn as one. */
    readonly recursive: boolean;
    /** Named as what made the difference. */
    readonly culprit: boolean;
    /** So many places are drawn as this one, because they are small; 0 for a function. */
    readonly folded: number;
    /** Largest first; what they take together is no more than what this takes. */
    readonly children: readonly CallNode[];
}
interface HeatLine {
    /** Numbers of the line on the sides that have it. */
    readonly base?: number;
    readonly head?: number;
    /** Absent where the source is not at hand. */
    readonly text?: string;
    /** `changed`: another text at head, whose old one stands above it as `removed`. */
    readonly mark: 'same' | 'added' | 'changed' | 'removed';
    /** With everything it calls; absent where too little, or nothing, is known of it. */
    readonly taken?: Taken;
    /** So many lines share what is taken, from this one on. */
    readonly shared?: number;
    readonly hits?: {
        readonly base?: number;
        readonly head?: number;
    };
    /** The line that is blamed. */
    readonly culprit: boolean;
}
/** A function with its lines in order; undefined stands for lines that are left out. */
interface HeatedFunction {
    readonly name: string;
    readonly file: string;
    readonly was?: {
        readonly name: string;
        readonly file: string;
    };
    readonly culprit: boolean;
    readonly lines: readonly (HeatLine | undefined)[];
}
interface ProfilePicture {
    readonly tool: string;
    readonly value: {
        readonly name: string;
        readonly unit: Unit;
    };
    readonly runs: {
        readonly base: number;
        readonly head: number;
    };
    /** Whether values repeat for the same code, so that no test is needed. */
    readonly exact: boolean;
    /**
     * What the tree rests on: `stacks` that were seen; `calls` known by pairs of caller and callee alone, as if every call of a
     * function cost alike; `functions` side by side, of which callers are not known.
     */
    readonly shape: 'stacks' | 'calls' | 'functions';
    readonly tree: CallNode;
    readonly heat: readonly HeatedFunction[];
}

export { assess as judge }
