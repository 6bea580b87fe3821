import Handlebars from 'handlebars'
import { expressible } from '../base/characters.ts'
import type { ProblemLog } from '../problems/outcome.ts'
import { findSyntaxFaults } from './find-syntax-faults.ts'
import type { TemplateSource, Templates } from './load-templates.ts'
import { templateProblem } from './problems.ts'
import { StrictTemplate } from './strict-template.ts'

/**
 * Parses one of the templates and makes it strict. What is wrong with it is said all at once, with file and line, and is
 * left out; nothing where a block is not what its author meant, so that filling it would only mislead.
 */
export function parseTemplate(
  template: TemplateSource,
  templates: Templates,
  log: ProblemLog,
): hbs.AST.Program | undefined {
  const { file, source } = template
  for (const line of unreadableLines(source)) log.add(templateProblem('template.unreadable', { file, line }, {}))
  const { program, isWhole } = parse(template, log)
  if (program !== undefined) new StrictTemplate(template, templates, log).accept(program)
  return isWhole ? program : undefined
}

interface Parsed {
  readonly program?: hbs.AST.Program
  readonly isWhole: boolean
}

function parse({ file, source }: TemplateSource, log: ProblemLog): Parsed {
  try {
    return { program: Handlebars.parseWithoutProcessing(source, { srcName: file }), isWhole: true }
  } catch (error) {
    const { faults, source: rest, keepsBlocks } = findSyntaxFaults(source)
    const tell = (line: number, reason: string) =>
      log.add(templateProblem('template.failed', { file, line }, { reason, isWriting: true }))
    for (const { line, reason } of faults) tell(line, reason)
    try {
      return { program: Handlebars.parseWithoutProcessing(rest, { srcName: file }), isWhole: keepsBlocks }
    } catch (remaining) {
      tell(...explain(faults.length === 0 ? error : remaining))
      return { isWhole: false }
    }
  }
}

/** Lines with U+FFFD, which decoding leaves where a file is no UTF-8, or with a character that markup cannot hold. */
function unreadableLines(source: string): readonly number[] {
  const lines = expressible(source).split('\n')
  return lines.flatMap((text, index) => (text.includes('\ufffd') ? [index + 1] : []))
}

/** Line and reason of an error of the Handlebars parser; any other error is thrown on. */
function explain(error: unknown): readonly [line: number, reason: string] {
  if (error instanceof Handlebars.Exception) return [error.lineNumber, error.message.replace(/ - \d+:\d+$/, '')]
  // `Parse error on line 3:`, then an excerpt, a pointer and what the grammar expected.
  const [, line, excerpt] = /on line (\d+)[^\n]*\n(.*)/.exec(String(error)) ?? []
  if (line === undefined) throw error
  return [Number(line), `susunan {{…}} tidak benar di dekat "${excerpt}"`]
}
