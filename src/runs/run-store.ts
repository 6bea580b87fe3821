import type { BatchItem, BatchReport } from './batch.ts'

/**
 * How far one report of a run is. `waiting` is what nobody has begun, and stands nowhere; `running` is held by a lease;
 * `written`, `failed` and `differs` are how it ended; `skipped` is what a later run says of one that was written before.
 */
export type RunState = 'waiting' | 'running' | 'written' | 'failed' | 'differs' | 'skipped'

/** What is known of a report from an earlier run. */
export interface RunRecord {
  readonly state: Exclude<RunState, 'waiting' | 'skipped'>
  /** Says what the report was made of and with: the same again need not be made again. */
  readonly fingerprint: string
  /** Null while the first is being made, and where nothing came of it. */
  readonly report: BatchReport | null
  /** Whether its files were read back before they were written. */
  readonly verified: boolean
}

/** What a store knows of an item before anything is done for it. */
export interface KnownRun {
  readonly record: RunRecord | undefined
  /** What became of the files of a report that was written: all `whole`, some `missing`, or some `changed` by somebody. */
  readonly files: 'whole' | 'missing' | 'changed'
  /** Takes the item for this run, for as long as one report may take at most; never when somebody else has taken it since. */
  readonly hold: (fingerprint: string) => Promise<HeldRun | HeldElsewhere>
}

/** An item that is held by one run. Exactly one of its functions is called, once. */
export interface HeldRun {
  /** SHA-256 by path of what may be replaced; undefined where the place of the report is not ours. */
  readonly known: Readonly<Record<string, string>> | undefined
  /** Notes a report that was written. */
  readonly written: (report: BatchReport, verified: boolean) => Promise<void>
  /** Notes that nothing whole may lie there any more. */
  readonly failed: () => Promise<void>
  /** Lets go of it, as nothing was touched: what was noted before stays, and where there was nothing, how it ended. */
  readonly release: (state: 'failed' | 'differs') => Promise<void>
}

/** Somebody else is making the report. */
export interface HeldElsewhere {
  readonly heldBy: string
}

/** Where runs note how far they are, so that one that was cut off is gone on with, and two never make the same report. */
export interface RunStore {
  readonly find: (item: BatchItem) => Promise<KnownRun>
}
