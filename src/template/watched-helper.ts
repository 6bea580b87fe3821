import type Handlebars from 'handlebars'
import { TemplateError } from './template-error.ts'

/** Handlebars hands every helper the place of its call; its types do not know. */
interface CallOptions {
  readonly loc: hbs.AST.SourceLocation
}

/**
 * The helper, with the file and line of its call put on what it throws itself. Errors from the block inside it already
 * say where they come from.
 */
export function locatedHelper(helper: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return function (this: unknown, ...parameters: unknown[]): unknown {
    try {
      return (helper as (this: unknown, ...parameters: unknown[]) => unknown).apply(this, parameters)
    } catch (error) {
      if (error instanceof TemplateError && error.place !== undefined) throw error
      const { loc } = parameters.at(-1) as CallOptions
      const reason = error instanceof Error ? error.message : String(error)
      throw new TemplateError(reason, { file: loc.source, line: loc.start.line })
    }
  }
}
