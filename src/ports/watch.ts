import type { Format } from '../base/output.ts'

/** What is being done: reading the input, checking and counting, filling templates, drawing, reading back, writing. */
export type Stage = 'load' | 'check' | 'compose' | 'render' | 'verify' | 'place'

/** How far the work is, as data: the words belong to whoever shows it. */
export interface Step {
  readonly stage: Stage
  /** What is drawn. */
  readonly format?: Format | 'xlsx'
  /** What is read, or the folder that is written to, as the user named it. */
  readonly file?: string
  /** Of a stage of many steps: how many are done, of how many. */
  readonly done?: number
  readonly total?: number
}

/** Told how far the work is. Implementations only show it; nothing depends on them. */
export type Watch = (step: Step) => void

/** Of work that nobody looks at. */
export const unwatched: Watch = () => {}
