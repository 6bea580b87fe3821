import type { Place } from '../base/problem.ts'

/** A template cannot be filled: a value is missing, or not what a helper can write. */
export class TemplateError extends Error {
  readonly place: Place | undefined

  constructor(reason: string, place?: Place) {
    super(reason)
    this.place = place
  }
}
