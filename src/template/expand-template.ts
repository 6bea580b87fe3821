import Handlebars from 'handlebars'
import { failure, type Outcome, ProblemLog, success } from '../base/outcome.ts'
import { expressible } from './expressible.ts'
import { helpers } from './helpers.ts'
import { rootTemplate, type Templates } from './load-templates.ts'
import { locatedHelper } from './located-helper.ts'
import { parseTemplate } from './parse-template.ts'
import { templateProblem } from './problems.ts'
import { TemplateError } from './template-error.ts'

/**
 * Fills the templates of a kind with its view and gives back markup. Strict: a name that the view does not have, or a
 * value that a helper cannot write, is a problem with file and line, never an empty place in a report. A character of
 * the view that markup cannot hold comes out as U+FFFD.
 */
export function expandTemplate(kindId: string, templates: Templates, view: unknown): Outcome<string> {
  const root = templates.get(rootTemplate)
  if (root === undefined) {
    const name = `templates/${kindId}/${rootTemplate}.hbs`
    return failure([templateProblem('template.missing', { file: name }, { name })])
  }
  const engine = createEngine()
  const log = new ProblemLog()
  for (const [name, template] of templates) {
    const program = log.take(parseTemplate(template, templates))
    if (program !== undefined) engine.registerPartial(name, engine.compile(program, { preventIndent: true }))
  }
  return log.hasErrors ? failure(log.problems) : fill(engine.partials[rootTemplate], view, root.file)
}

function createEngine(): typeof Handlebars {
  const engine = Handlebars.create()
  for (const [name, helper] of Object.entries(helpers)) engine.registerHelper(name, locatedHelper(helper))
  return engine
}

function fill(template: Handlebars.TemplateDelegate, view: unknown, file: string): Outcome<string> {
  try {
    const filled = template(view, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false })
    return success(expressible(filled))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const place = (error instanceof TemplateError ? error.place : undefined) ?? { file }
    return failure([templateProblem('template.failed', place, { reason })])
  }
}
