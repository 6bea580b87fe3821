import { type Outcome, ProblemLog } from '../problems/outcome.ts'
import type { Place, Problem } from '../problems/problem.ts'

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

const mark = '(tidak terisi)'

/**
 * Stands for a value that a fault has left out, so that filling goes on and meets the other faults. What is filled with it
 * is thrown away. Known by a property, which outlives that Handlebars copies the context of a part with named values.
 */
export const unfilled: Readonly<Record<string, true>> = { [mark]: true }

export function isUnfilled(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, mark)
}

/** The faults of templates. A call that fails is told once, however often its line is filled. */
export class FaultLog {
  readonly #log = new ProblemLog()
  readonly #calls = new Set<string>()

  /** @param problem made only where the call has not failed before. */
  addOfCall(helper: string, { source, start }: hbs.AST.SourceLocation, problem: () => Problem): void {
    const call = `${source}:${start.line}:${start.column} ${helper}`
    if (this.#calls.has(call)) return
    this.#calls.add(call)
    this.#log.add(problem())
  }

  addAll(problems: readonly Problem[]): void {
    problems.forEach(this.#log.add)
  }

  conclude<Value>(value: () => Value): Outcome<Value> {
    return this.#log.conclude(value)
  }
}
