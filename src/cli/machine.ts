import type { Desk } from '../app/disk/desk.ts'
import type { PiecesPort } from '../ports/ports.ts'
import type { BatchMachine } from '../runs/create-reports.ts'

/** The machine that a command line runs on. What is large is loaded when a command asks for it. */
export interface Machine {
  readonly version: () => string
  /** The program at the disk of the machine. */
  readonly desk: () => Promise<Desk>
  /** The same, its reader of inputs started while the rest is loaded. */
  readonly deskForReading: () => Promise<Desk>
  /** What makes many reports side by side. */
  readonly batch: () => Promise<BatchMachine>
  /** A file of any length. */
  readonly pieces: PiecesPort
  /** Starts a watch that tells the seconds since. */
  readonly stopwatch: () => () => number
  /** How many things it does at a time. */
  readonly cores: () => number
}
