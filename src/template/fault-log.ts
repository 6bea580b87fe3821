import { type Outcome, ProblemLog } from '../problems/outcome.ts'
import type { Problem } from '../problems/problem.ts'

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
