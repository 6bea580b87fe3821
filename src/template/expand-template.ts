import Handlebars from 'handlebars'
import { failure, type Outcome, ProblemLog, success } from '../base/outcome.ts'
import { blockHelpers } from './block-helpers.ts'
import { insistingHelpers, valueHelpers } from './helpers.ts'
import { rootTemplate, type TemplateSource, type Templates } from './load-templates.ts'
import { locatedHelper } from './located-helper.ts'
import { prepareSource } from './prepare-source.ts'
import { templateProblem } from './problems.ts'
import { lineOfHandlebarsError, TemplateError } from './template-error.ts'

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
  const log = new ProblemLog()
  for (const template of templates.values()) checkPartials(template, templates, log)
  if (log.hasErrors) return failure(log.problems)
  const engine = createEngine()
  try {
    for (const [name, template] of templates) engine.registerPartial(name, compile(engine, template))
    return success(compile(engine, root)(view))
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)
    const place = (error instanceof TemplateError ? error.place : undefined) ?? { file: root.file }
    return failure([templateProblem('template.failed', place, { reason })])
  }
}

/** Every part that a template includes must be there; Handlebars would say so without a line. */
function checkPartials({ file, source }: TemplateSource, templates: Templates, log: ProblemLog): void {
  source.split('\n').forEach((text, index) => {
    for (const [, name = ''] of text.matchAll(/\{\{~?#?>\s*([\w-]+)/g)) {
      if (!templates.has(name)) log.add(templateProblem('template.missing', { file, line: index + 1 }, { name }))
    }
  })
}

const helpers: Readonly<Record<string, Handlebars.HelperDelegate>> = {
  ...valueHelpers,
  ...insistingHelpers,
  ...blockHelpers,
}
const knownHelpers = Object.fromEntries(Object.keys(helpers).map(name => [name, true]))
/** Built-in helpers that take a missing value without a word. */
const unwantedHelpers = ['with', 'lookup', 'log']

function createEngine(): typeof Handlebars {
  const engine = Handlebars.create()
  // An own table without a prototype: a partial named `constructor` is unknown, not inherited.
  Object.assign(engine, { partials: Object.create(null) })
  for (const name of unwantedHelpers) engine.unregisterHelper(name)
  for (const [name, helper] of Object.entries(helpers)) engine.registerHelper(name, locatedHelper(helper))
  return engine
}

/** A template whose errors say which file they come from, however deep the partial. */
function compile(engine: typeof Handlebars, { file, source }: TemplateSource): Handlebars.TemplateDelegate {
  const options = { strict: true, knownHelpersOnly: true, knownHelpers, preventIndent: true, srcName: file }
  const run = engine.compile(prepareSource(source, file), options)
  return (context: unknown, runtime?: Handlebars.RuntimeOptions): string => {
    try {
      return run(context, runtime)
    } catch (error) {
      if (error instanceof TemplateError && error.place !== undefined) throw error
      const line = lineOfHandlebarsError(error)
      const reason = error instanceof Error ? error.message.replace(/ in \[object Object\]/, '') : String(error)
      throw new TemplateError(reason, line === undefined ? { file } : { file, line })
    }
  }
}
