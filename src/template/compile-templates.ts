import Handlebars from 'handlebars'
import { keepResults } from '../base/keep-results.ts'
import { ProblemLog } from '../base/outcome.ts'
import type { Problem } from '../base/problem.ts'
import type { FaultLog } from './fault-log.ts'
import { helpers } from './helpers.ts'
import { rootTemplate, type Templates } from './load-templates.ts'
import { parseTemplate } from './parse-template.ts'
import { watchedHelper } from './watched-helper.ts'

export interface CompiledTemplates {
  /** Makes markup of a view; what the templates miss in it goes to the log. */
  readonly fill: (view: unknown, faults: FaultLog) => string
  /** What is wrong with them whatever the view is. They can be filled even so, without what is wrong. */
  readonly problems: readonly Problem[]
}

/** Enough for those of all kinds, a few times over. */
const keptSets = 8

/**
 * The root template, ready to be filled, with all that it may include. Compiling takes longer than filling, so that a
 * process which makes many reports does it once for the same texts.
 */
export function compileTemplates(templates: Templates): CompiledTemplates {
  return compileKept(JSON.stringify([...templates]))
}

const compileKept = keepResults(texts => compile(new Map(JSON.parse(texts))), keptSets)

function compile(templates: Templates): CompiledTemplates {
  const engine = Handlebars.create()
  const log = new ProblemLog()
  for (const [name, template] of templates) {
    const program = parseTemplate(template, templates, log)
    engine.registerPartial(name, engine.compile(program ?? '', { preventIndent: true }))
  }
  const root: Handlebars.TemplateDelegate = engine.partials[rootTemplate]
  const fill = (view: unknown, faults: FaultLog) =>
    root(view, {
      helpers: watchedHelpers(faults),
      allowProtoMethodsByDefault: false,
      allowProtoPropertiesByDefault: false,
    })
  return { fill, problems: log.problems }
}

function watchedHelpers(faults: FaultLog): Record<string, Handlebars.HelperDelegate> {
  return Object.fromEntries(
    Object.entries(helpers).map(([name, helper]) => [name, watchedHelper(name, helper, faults)]),
  )
}
