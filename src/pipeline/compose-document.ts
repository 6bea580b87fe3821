import type { Assets, ReportDocument } from '../document/document.ts'
import { resolveDocument } from '../document/resolve-document.ts'
import type { ReportKind } from '../kinds/report-kind.ts'
import { andThen, failure, type Outcome, success } from '../problems/outcome.ts'
import type { Problem } from '../problems/problem.ts'
import { expandTemplate } from '../template/expand-template.ts'
import type { Templates } from '../template/load-templates.ts'
import { readMarkup } from '../template/markup/read-markup.ts'
import type { PrintTrace } from '../template/print-trace.ts'
import { unknownOptionals } from './check-optional.ts'
import { type Dress, dressDocument } from './dress-document.ts'
import { reachedTemplates } from './reached-templates.ts'

/** What all documents of one input are made with. */
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

/** `expand`, `read` and `resolve` as one: a root template filled with a view. */
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
