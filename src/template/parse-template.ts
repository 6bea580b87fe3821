import Handlebars from 'handlebars'
import { expressible } from '../base/expressible.ts'
import { failure, type Outcome, ProblemLog } from '../base/outcome.ts'
import type { TemplateSource, Templates } from './load-templates.ts'
import { templateProblem } from './problems.ts'
import { StrictTemplate } from './strict-template.ts'

/** Parses one of the templates and makes it strict. What is wrong with it is said all at once, with file and line. */
export function parseTemplate(template: TemplateSource, templates: Templates): Outcome<hbs.AST.Program> {
  const { file, source } = template
  const log = new ProblemLog()
  for (const line of unreadableLines(source)) log.add(templateProblem('template.unreadable', { file, line }, {}))
  try {
    const program = Handlebars.parseWithoutProcessing(source, { srcName: file })
    new StrictTemplate(template, templates, log).accept(program)
    return log.conclude(() => program)
  } catch (error) {
    const [line, reason] = explain(error)
    return failure([...log.problems, templateProblem('template.failed', { file, line }, { reason })])
  }
}

/** Lines with U+FFFD, which decoding leaves where a file is no UTF-8, or with a character that markup cannot hold. */
function unreadableLines(source: string): readonly number[] {
  const lines = expressible(source).split('\n')
  return lines.flatMap((text, index) => (text.includes('\ufffd') ? [index + 1] : []))
}

/** Line and reason of an error of the Handlebars parser; any other error is thrown on. */
function explain(error: unknown): readonly [line: number, reason: string] {
  if (error instanceof Handlebars.Exception) {
    const reason = error.message
      .replace(/ - \d+:\d+$/, '')
      .replace(/^(\S+) doesn't match (\S+)$/, '{{#$1}} ditutup dengan {{/$2}}')
    return [error.lineNumber, reason]
  }
  // `Parse error on line 3:`, then an excerpt, a pointer and what the grammar expected.
  const [, line, excerpt] = /on line (\d+)[^\n]*\n(.*)/.exec(String(error)) ?? []
  if (line === undefined) throw error
  return [Number(line), `susunan {{…}} tidak benar di dekat "${excerpt}"`]
}
