import { andThen, failure, type Outcome, ProblemLog, success } from '../base/outcome.ts'
import type { FontExtent, FontFamily, Ports } from '../base/ports.ts'
import type { ReportDocument } from '../document/document.ts'
import { resolveDocument } from '../document/resolve-document.ts'
import type { PreparedReport, ReportKind } from '../kinds/report-kind.ts'
import { expandTemplate } from '../template/expand-template.ts'
import { loadTemplates, rootTemplate } from '../template/load-templates.ts'
import { PrintTrace } from '../template/print-trace.ts'
import { readMarkup } from '../template/read-markup.ts'
import type { Theme } from '../theme/theme.ts'
import { checkCharacters } from './check-characters.ts'
import { unknownOptionals } from './check-optional.ts'
import { type Dress, dressDocument } from './dress-document.ts'
import { loadAssets } from './load-assets.ts'
import { loadDress } from './load-dress.ts'
import { prepareFormats } from './prepare-formats.ts'
import { type PreparedInput, prepareInput } from './prepare-input.ts'
import type { ReportRequest } from './report-request.ts'

/** A report whose text, figures and numbering are settled, not yet rendered in any format. */
export interface DraftReport
  extends Pick<
    PreparedReport,
    'identity' | 'input' | 'data' | 'figures' | 'summary' | 'findings' | 'taken' | 'assets'
  > {
  readonly kind: string
  /** Name of its files without their ending. */
  readonly fileStem: string
  readonly document: ReportDocument
  /** What the templates printed, when that was asked for; the texts of the document are marked with it. */
  readonly trace?: PrintTrace
  readonly theme: Theme
  /** What it is drawn with, all of which it needs. */
  readonly fonts: FontFamily
}

/** From an input to the document tree: the stages in order. Every date and figure comes from the input. */
export async function draftReport(
  request: ReportRequest,
  kinds: readonly ReportKind[],
  ports: Ports,
): Promise<Outcome<DraftReport>> {
  const { stage } = ports.progress
  const log = new ProblemLog()
  const prepared = log.take(await prepareInput(request, kinds, ports))
  if (prepared === undefined) return failure(log.problems)
  const { kind, source, report } = prepared

  prepareFormats(request.formats ?? [], ports.jobs)
  stage('Menyusun naskah dari templat')
  const root = `templates/${kind.id}/${rootTemplate}.hbs`
  const dress = log.take(await loadDress(report.identity, ports.resources))
  if (dress === undefined) return failure(log.problems)
  const { theme } = dress
  const trace = report.originOf && new PrintTrace(report.view, report.originOf)
  const { view } = report
  const filled = { ...report, view: request.viewOf === undefined ? view : request.viewOf(view) }
  const document = log.take(await composeDocument({ kind, report: filled, source, trace }, root, dress, ports))
  if (document === undefined) return failure(log.problems)
  const loadFonts = (extent: FontExtent) => ports.fonts(theme.fonts.pdf, extent)
  const fonts = log.take(await checkCharacters(document, source, root, loadFonts))
  if (fonts === undefined) return failure(log.problems)

  const { identity, input, data, figures, summary, findings, taken, assets } = report
  const results = { identity, input, data, figures, summary, findings, taken, assets }
  const draft = {
    kind: kind.id,
    ...results,
    fileStem: fileStemOf(report, request),
    document,
    theme,
    fonts,
    ...(trace && { trace }),
  }
  return success(draft, log.problems)
}

/** `expand`, `read` and `resolve` as one. */
async function composeDocument(
  { kind, report, source, trace }: PreparedInput & { readonly trace: PrintTrace | undefined },
  root: string,
  dress: Dress,
  ports: Ports,
): Promise<Outcome<ReportDocument>> {
  const templates = await loadTemplates(kind.id, ports.resources)
  const assets = await loadAssets(report.assets, source.folder, ports.files)
  const expanded = expandTemplate(kind.id, templates, report.view, trace)
  const unknown = unknownOptionals(templates, kind.viewFields())
  const filled = unknown.length === 0 ? expanded : failure([...expanded.problems, ...unknown])
  const resolved = andThen(assets, pictures =>
    andThen(filled, markup =>
      andThen(readMarkup(markup, root, pictures, dress.theme.paper), ({ document, places }) =>
        resolveDocument(document, { file: root }, places),
      ),
    ),
  )
  return andThen(resolved, document => success(dressDocument(document, dress)))
}

function fileStemOf({ identity }: PreparedReport, { edition }: ReportRequest): string {
  return edition === 'internal' ? `${identity.title} (INTERNAL)` : identity.title
}
