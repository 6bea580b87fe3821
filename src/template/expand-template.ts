import type Handlebars from 'handlebars'
import { expressible } from '../base/expressible.ts'
import { failure, type Outcome, success } from '../base/outcome.ts'
import { compileTemplates } from './compile-templates.ts'
import { rootTemplate, type Templates } from './load-templates.ts'
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
  const compiled = compileTemplates(templates)
  return compiled.ok ? fill(compiled.value, view, root.file) : compiled
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
