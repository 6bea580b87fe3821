import type { Place } from '../problems/problem.ts'

/** A template cannot be filled: a value is missing, or not what a helper can write. */
export class TemplateError extends Error {
  /** Known for what comes from inside a block; filling cannot go on behind it. */
  readonly place: Place | undefined
  /** Names that may have been meant. */
  readonly nearest: readonly string[]

  constructor(reason: string, { place, nearest = [] }: Partial<Pick<TemplateError, 'place' | 'nearest'>> = {}) {
    super(reason)
    this.place = place
    this.nearest = nearest
  }
}
