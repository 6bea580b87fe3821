import type Handlebars from 'handlebars'
import type { FaultLog } from './fault-log.ts'
import { templateProblem } from './problems.ts'
import { TemplateError } from './template-error.ts'
import { isUnfilled, unfilled } from './unfilled.ts'

/** Handlebars hands every helper the place of its call; its types do not know. */
interface CallOptions {
  readonly loc: hbs.AST.SourceLocation
  /** The inside of a block. */
  readonly fn?: unknown
}

/**
 * The helper, with what it refuses told at the file and line of its call. Filling goes on without what it would have
 * written; helpers that are handed that are not asked. What else goes wrong inside a block ends the filling: behind an
 * endless recursion there would be no end.
 */
export function watchedHelper(
  name: string,
  helper: Handlebars.HelperDelegate,
  faults: FaultLog,
): Handlebars.HelperDelegate {
  return function (this: unknown, ...parameters: unknown[]): unknown {
    if (parameters.some(isUnfilled)) return unfilled
    try {
      return (helper as (this: unknown, ...parameters: unknown[]) => unknown).apply(this, parameters)
    } catch (error) {
      if (error instanceof TemplateError && error.place !== undefined) throw error
      const { loc, fn } = parameters.at(-1) as CallOptions
      const place = { file: loc.source, line: loc.start.line }
      const reason = error instanceof Error ? error.message : String(error)
      const nearest = error instanceof TemplateError ? error.nearest : []
      if (fn !== undefined && !(error instanceof TemplateError)) throw new TemplateError(reason, { place })
      faults.addOfCall(name, loc, () => templateProblem('template.failed', place, { reason, nearest }))
      return unfilled
    }
  }
}
