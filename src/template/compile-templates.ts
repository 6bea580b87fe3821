import Handlebars from 'handlebars'
import { keepResults } from '../base/keep-results.ts'
import { type Outcome, ProblemLog } from '../base/outcome.ts'
import { helpers } from './helpers.ts'
import { rootTemplate, type Templates } from './load-templates.ts'
import { locatedHelper } from './located-helper.ts'
import { parseTemplate } from './parse-template.ts'

/** Enough for those of all kinds, a few times over. */
const keptSets = 8

/**
 * The root template, ready to be filled, with all that it may include. Compiling takes longer than filling, so that a
 * process which makes many reports does it once for the same texts.
 */
export function compileTemplates(templates: Templates): Outcome<Handlebars.TemplateDelegate> {
  return compileKept(JSON.stringify([...templates]))
}

const compileKept = keepResults(texts => compile(new Map(JSON.parse(texts))), keptSets)

function compile(templates: Templates): Outcome<Handlebars.TemplateDelegate> {
  const engine = createEngine()
  const log = new ProblemLog()
  for (const [name, template] of templates) {
    const program = log.take(parseTemplate(template, templates))
    if (program !== undefined) engine.registerPartial(name, engine.compile(program, { preventIndent: true }))
  }
  return log.conclude(() => engine.partials[rootTemplate])
}

function createEngine(): typeof Handlebars {
  const engine = Handlebars.create()
  for (const [name, helper] of Object.entries(helpers)) engine.registerHelper(name, locatedHelper(helper))
  return engine
}
