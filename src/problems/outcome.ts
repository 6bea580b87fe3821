import type { Place, Problem } from './problem.ts'

/** What a stage hands on: a value with the warnings met on the way, or the problems that prevented it. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export function success<Value>(value: Value, problems: readonly Problem[] = []): Outcome<Value> {
  return { ok: true, value, problems }
}

export function failure(problems: readonly Problem[]): Outcome<never> {
  return { ok: false, problems }
}

/** The next stage runs only on a value; its problems come after those already met. */
export function andThen<From, To>(outcome: Outcome<From>, next: (value: From) => Outcome<To>): Outcome<To> {
  if (!outcome.ok) return outcome
  const result = next(outcome.value)
  return { ...result, problems: [...outcome.problems, ...result.problems] }
}

/**
 * Collects problems while a stage looks at everything, so that the user gets all of them at once. A cell that many rows
 * inherit ("as above") is wrong only once: the same problem at the same place is kept once.
 */
export class ProblemLog {
  readonly #problems = new Map<string, Problem>()

  readonly add = (problem: Problem): void => {
    const key = JSON.stringify(problem)
    if (!this.#problems.has(key)) this.#problems.set(key, problem)
  }

  get problems(): readonly Problem[] {
    return [...this.#problems.values()]
  }

  get hasErrors(): boolean {
    return this.#errorCount() > 0
  }

  /** Whether something was told of a cell already: what could not be read is not blank. */
  saysOf(place: Place): boolean {
    const { sheet, cell } = place
    return this.problems.some(({ place: told }) => told.sheet === sheet && told.cell === cell)
  }

  /** Runs a step and tells whether it went without an error, so that a later step does not complain of the same thing. */
  watch<Value>(step: () => Value): { readonly value: Value; readonly clean: boolean } {
    const before = this.#errorCount()
    const value = step()
    return { value, clean: this.#errorCount() === before }
  }

  #errorCount(): number {
    return this.problems.filter(problem => problem.severity === 'galat').length
  }

  /** Keeps the problems of a stage and gives its value, or nothing when it has none. */
  take<Value>(outcome: Outcome<Value>): Value | undefined {
    for (const problem of outcome.problems) this.add(problem)
    return outcome.ok ? outcome.value : undefined
  }

  /** The value with the warnings, or all problems when one of them is an error. `value` is built only then. */
  conclude<Value>(value: () => Value): Outcome<Value> {
    return this.hasErrors ? failure(this.problems) : success(value(), this.problems)
  }
}
