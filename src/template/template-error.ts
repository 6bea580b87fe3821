import type { Place } from '../base/problem.ts'

/** A template cannot be filled: a value is missing, or not what a helper can write. */
export class TemplateError extends Error {
  readonly place: Place | undefined

  constructor(reason: string, place?: Place) {
    super(reason)
    this.place = place
  }
}

/** What is known of an error that Handlebars threw: its line, from the error itself or from its words. */
export function lineOfHandlebarsError(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('lineNumber' in error && typeof error.lineNumber === 'number') return error.lineNumber
  const [, line] = /on line (\d+)/.exec('message' in error ? String(error.message) : '') ?? []
  return line === undefined ? undefined : Number(line)
}
