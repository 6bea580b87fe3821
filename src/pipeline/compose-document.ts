import { nearestNames } from '../base/nearest-names.ts'
import type { Assets, ReportDocument } from '../document/document.ts'
import { resolveDocument } from '../document/resolve-document.ts'
import type { ViewField } from '../kinds/describe-view.ts'
import type { ReportKind } from '../kinds/report-kind.ts'
import { andThen, failure, type Outcome, success } from '../problems/outcome.ts'
import type { Problem } from '../problems/problem.ts'
import { expandTemplate } from '../template/expand-template.ts'
import type { Templates } from '../template/load-templates.ts'
import { readMarkup } from '../template/markup/read-markup.ts'
import type { PrintTrace } from '../template/print-trace.ts'
import { templateProblem } from '../template/problems.ts'
import { type Dress, dressDocument } from './dress-document.ts'

/** What is common to all documents of one input. */
export interface DocumentMaterials {
  readonly kind: ReportKind
  readonly templates: Templates
  readonly pictures: Outcome<Assets>
  readonly dress: Dress
}

/** File of a root template. */
export function rootFile({ id }: Pick<ReportKind, 'id'>, root: string): string {
  return `templates/${id}/${root}.hbs`
}

/** `expand`, `read` and `resolve` in one step: a root template, filled with a view, becomes a document. */
export function composeDocument(
  root: string,
  view: unknown,
  { kind, templates, pictures, dress }: DocumentMaterials,
  trace?: PrintTrace,
): Outcome<ReportDocument> {
  const file = rootFile(kind, root)
  const expanded = expandTemplate(kind.id, templates, view, trace, root)
  const unknown: readonly Problem[] = unknownOptionals(reachedTemplates([root], templates), kind.viewFields())
  const filled = unknown.length === 0 ? expanded : failure([...expanded.problems, ...unknown])
  const resolved = andThen(pictures, assets =>
    andThen(filled, markup =>
      andThen(readMarkup(markup, file, assets, dress.theme.paper), ({ document, places }) =>
        resolveDocument(document, { file }, places),
      ),
    ),
  )
  return andThen(resolved, document => success(dressDocument(document, dress)))
}

/** The given templates and all that they include, directly or by way of others. */
function reachedTemplates(roots: readonly string[], templates: Templates): Templates {
  const reached = new Map<string, NonNullable<ReturnType<Templates['get']>>>()
  const visit = (name: string): void => {
    const template = templates.get(name)
    if (template === undefined || reached.has(name)) return
    reached.set(name, template)
    for (const [, partial = ''] of template.source.matchAll(/\{\{~?#?>\s*([\w-]+)/g)) visit(partial)
  }
  for (const root of roots) visit(root)
  return reached
}

/** The files of these templates. */
export function filesReached(roots: readonly string[], templates: Templates): ReadonlySet<string> {
  return new Set([...reachedTemplates(roots, templates).values()].map(({ file }) => file))
}

/**
 * Names in `{{#ada}}` that no field of the view has. While it fills, a template cannot tell a wrong name from an absent field:
 * the block would be left out for ever.
 */
export function unknownOptionals(templates: Templates, fields: readonly ViewField[]): readonly Problem[] {
  const sources = [...templates.values()]
  const known = new Set([...fields.flatMap(({ path }) => path.match(/\w+/g) ?? []), ...sources.flatMap(givenNames)])
  const names = [...known]
  return sources.flatMap(({ file, source }) =>
    [...source.matchAll(/\{\{~?(?:#|else\s+)ada\s+([^\s}|~]+)/g)].flatMap(({ index, 1: written = '' }) => {
      const name = written.match(/\w+$/)?.[0] ?? ''
      if (known.has(name) || name === 'this') return []
      const line = source.slice(0, index).split('\n').length
      const nearest = nearestNames(name, names).map(near => written.slice(0, written.length - name.length) + near)
      return [templateProblem('template.failed', { file, line }, { reason: `isian "${written}" tidak ada`, nearest })]
    }),
  )
}

/** Names that templates themselves give to items, and to what they pass on. */
function givenNames({ source }: { readonly source: string }): readonly string[] {
  const ofItems = [...source.matchAll(/\sas\s*\|([^|]*)\|/g)].flatMap(([, names = '']) => names.split(/\s+/))
  const handedOn = [...source.matchAll(/\{\{~?#?>[^}]*\}\}/g)].flatMap(([call]) => call.match(/\w+(?==)/g) ?? [])
  return [...ofItems, ...handedOn]
}
