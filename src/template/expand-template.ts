// Here live templates: reading them strictly, the helpers that they call, and filling them.
// In come the templates of a kind and a view. Out goes markup, or what is wrong, with file and line.
// Reading that markup is the work of the folder `markup`.

import { expressible } from '../base/characters.ts'
import { failure, type Outcome } from '../problems/outcome.ts'
import { compileTemplates, compileTraced } from './compile-templates.ts'
import { FaultLog, TemplateError } from './faults.ts'
import { rootTemplate, type Templates } from './load-templates.ts'
import { withoutHiddenMarks } from './markup-instructions.ts'
import type { PrintTrace } from './print-trace.ts'
import { templateProblem } from './problems.ts'

/**
 * Fills the templates of a kind with its view and gives back markup. Strict: a name that the view does not have, or a
 * value that a helper cannot write, is a problem with file and line, never an empty place in a report. All of them are
 * told, those of every template whatever the view is, and those met in filling. A character of the view that markup cannot
 * hold comes out as U+FFFD.
 *
 * @param rootName which of the root templates.
 * @param trace told of every value that is printed.
 */
export function expandTemplate(
  kindId: string,
  templates: Templates,
  view: unknown,
  trace?: PrintTrace,
  rootName = rootTemplate,
): Outcome<string> {
  const root = templates.get(rootName)
  if (root === undefined) {
    const name = `templates/${kindId}/${rootName}.hbs`
    return failure([templateProblem('template.missing', { file: name }, { name })])
  }
  const { fill, problems } = trace === undefined ? compileTemplates(templates) : compileTraced(templates)
  const faults = new FaultLog()
  faults.addAll(problems)
  let filled = ''
  try {
    filled = fill(rootName, view, faults, trace)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const place = (error instanceof TemplateError ? error.place : undefined) ?? { file: root.file }
    faults.addAll([templateProblem('template.failed', place, { reason })])
  }
  return faults.conclude(() => expressible(trace?.isMarking === true ? withoutHiddenMarks(filled) : filled))
}
