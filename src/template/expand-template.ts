import { expressible } from '../base/expressible.ts'
import { failure, type Outcome } from '../base/outcome.ts'
import { compileTemplates } from './compile-templates.ts'
import { FaultLog } from './fault-log.ts'
import { rootTemplate, type Templates } from './load-templates.ts'
import { templateProblem } from './problems.ts'
import { TemplateError } from './template-error.ts'

/**
 * Fills the templates of a kind with its view and gives back markup. Strict: a name that the view does not have, or a
 * value that a helper cannot write, is a problem with file and line, never an empty place in a report. All of them are
 * told, those of every template whatever the view is, and those met in filling. A character of the view that markup cannot
 * hold comes out as U+FFFD.
 */
export function expandTemplate(kindId: string, templates: Templates, view: unknown): Outcome<string> {
  const root = templates.get(rootTemplate)
  if (root === undefined) {
    const name = `templates/${kindId}/${rootTemplate}.hbs`
    return failure([templateProblem('template.missing', { file: name }, { name })])
  }
  const { fill, problems } = compileTemplates(templates)
  const faults = new FaultLog()
  faults.addAll(problems)
  let filled = ''
  try {
    filled = fill(view, faults)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const place = (error instanceof TemplateError ? error.place : undefined) ?? { file: root.file }
    faults.addAll([templateProblem('template.failed', place, { reason })])
  }
  return faults.conclude(() => expressible(filled))
}
