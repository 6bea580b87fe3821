import Handlebars from 'handlebars'
import { failure, type Outcome, success } from '../base/outcome.ts'
import type { Place } from '../base/problem.ts'
import { annotateLines } from './annotate-lines.ts'
import { blockHelpers } from './block-helpers.ts'
import { withLine } from './helper-error.ts'
import { valueHelpers } from './helpers.ts'
import { rootTemplate, type Templates } from './load-templates.ts'
import { templateProblem } from './problems.ts'

/**
 * Fills the templates of a kind with its view and gives back markup. Strict: a name that the view does not have, or a
 * value that a helper cannot write, is a problem with file and line, never an empty place in a report.
 */
export function expandTemplate(kindId: string, templates: Templates, view: unknown): Outcome<string> {
  const root = templates.get(rootTemplate)
  if (root === undefined) {
    const name = `templates/${kindId}/${rootTemplate}.hbs`
    return failure([templateProblem('template.missing', { file: name }, { name })])
  }
  const engine = Handlebars.create()
  // An own table without a prototype: a partial named `constructor` is unknown, not inherited.
  Object.assign(engine, { partials: Object.create(null) })
  engine.registerHelper(helpers)
  try {
    for (const [name, { file, source }] of templates) engine.registerPartial(name, compile(engine, file, source))
    return success(compile(engine, root.file, root.source)(view))
  } catch (error) {
    return failure([describeFailure(error, root.file)])
  }
}

const helpers = Object.fromEntries(
  Object.entries<Handlebars.HelperDelegate>({ ...valueHelpers, ...blockHelpers }).map(([name, helper]) => [
    name,
    withLine(helper),
  ]),
)
const knownHelpers = Object.fromEntries(Object.keys(helpers).map(name => [name, true]))

/** A template whose errors say which file they come from, however deep the partial. */
function compile(engine: typeof Handlebars, file: string, source: string): Handlebars.TemplateDelegate {
  const options = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers,
    preventIndent: true,
    explicitPartialContext: false,
  }
  const run = engine.compile(annotateLines(source, file), options)
  const located = (context: unknown, runtime?: Handlebars.RuntimeOptions): string => {
    try {
      return run(context, runtime)
    } catch (error) {
      throw error instanceof LocatedError ? error : new LocatedError(error, file)
    }
  }
  return located
}

class LocatedError extends Error {
  readonly place: Place

  constructor(cause: unknown, file: string) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    const line = lineOf(cause)
    this.place = line === undefined ? { file } : { file, line }
  }
}

function lineOf(error: unknown): number | undefined {
  const line = typeof error === 'object' && error !== null && 'lineNumber' in error ? error.lineNumber : undefined
  return typeof line === 'number' ? line : undefined
}

function describeFailure(error: unknown, file: string) {
  const located = error instanceof LocatedError ? error : new LocatedError(error, file)
  const reason = located.message.replace(/\s+/g, ' ').replace(/ in \[object Object\]/, '')
  return templateProblem('template.failed', located.place, { reason })
}
