import Handlebars from 'handlebars'
import { keepResults } from '../base/keep-results.ts'
import { ProblemLog } from '../problems/outcome.ts'
import type { Problem } from '../problems/problem.ts'
import { type FaultLog, isUnfilled, TemplateError, unfilled } from './faults.ts'
import { helpers } from './helpers.ts'
import type { Templates } from './load-templates.ts'
import { parseTemplate } from './parse-template.ts'
import type { PrintTrace } from './print-trace.ts'
import { templateProblem } from './problems.ts'
import { TracedTemplate } from './traced-template.ts'
import { tracingHelpers } from './tracing-helpers.ts'

interface CompiledTemplates {
  /** Makes markup of a view with a root template; what the templates miss in it goes to the log. */
  readonly fill: (root: string, view: unknown, faults: FaultLog, trace?: PrintTrace) => string
  /** What is wrong with them whatever the view is. They can be filled even so, without what is wrong. */
  readonly problems: readonly Problem[]
}

/** Enough for those of all kinds, a few times over. */
const keptSets = 8

/**
 * The root templates, ready to be filled, with all that they may include. Compiling takes longer than filling, so that a
 * process which makes many reports does it once for the same texts.
 */
export function compileTemplates(templates: Templates): CompiledTemplates {
  return compileKept(JSON.stringify([...templates]))
}

/** The same, ready to be filled with a trace. */
export function compileTraced(templates: Templates): CompiledTemplates {
  return compileTracedKept(JSON.stringify([...templates]))
}

const compileKept = keepResults(texts => compile(new Map(JSON.parse(texts)), false), keptSets)
const compileTracedKept = keepResults(texts => compile(new Map(JSON.parse(texts)), true), keptSets)

function compile(templates: Templates, isTraced: boolean): CompiledTemplates {
  const engine = Handlebars.create()
  const log = new ProblemLog()
  for (const [name, template] of templates) {
    const program = parseTemplate(template, templates, log)
    if (isTraced && program !== undefined) new TracedTemplate().accept(program)
    engine.registerPartial(name, engine.compile(program ?? '', { preventIndent: true }))
  }
  const fill = (root: string, view: unknown, faults: FaultLog, trace?: PrintTrace) => {
    const template: Handlebars.TemplateDelegate = engine.partials[root]
    return template(view, {
      helpers: watchedHelpers(trace === undefined ? helpers : { ...helpers, ...tracingHelpers(trace) }, faults),
      allowProtoMethodsByDefault: false,
      allowProtoPropertiesByDefault: false,
    })
  }
  return { fill, problems: log.problems }
}

function watchedHelpers(
  known: Readonly<Record<string, Handlebars.HelperDelegate>>,
  faults: FaultLog,
): Record<string, Handlebars.HelperDelegate> {
  return Object.fromEntries(Object.entries(known).map(([name, helper]) => [name, watchedHelper(name, helper, faults)]))
}

/** Handlebars hands every helper the place of its call; its types do not know. */
interface CallOptions {
  readonly loc: hbs.AST.SourceLocation
  /** The inside of a block. */
  readonly fn?: unknown
}

/**
 * The helper, with what it refuses told at the file and line of its call. Filling goes on without what it would have
 * written; helpers that are handed that are not asked. What else goes wrong inside a block ends the filling: behind an
 * endless recursion there would be no end.
 */
function watchedHelper(name: string, helper: Handlebars.HelperDelegate, faults: FaultLog): Handlebars.HelperDelegate {
  return function (this: unknown, ...parameters: unknown[]): unknown {
    if (parameters.some(isUnfilled)) return unfilled
    try {
      return (helper as (this: unknown, ...parameters: unknown[]) => unknown).apply(this, parameters)
    } catch (error) {
      if (error instanceof TemplateError && error.place !== undefined) throw error
      const { loc, fn } = parameters.at(-1) as CallOptions
      const place = { file: loc.source, line: loc.start.line }
      const reason = error instanceof Error ? error.message : String(error)
      const nearest = error instanceof TemplateError ? error.nearest : []
      if (fn !== undefined && !(error instanceof TemplateError)) throw new TemplateError(reason, { place })
      faults.addOfCall(name, loc, () => templateProblem('template.failed', place, { reason, nearest }))
      return unfilled
    }
  }
}
