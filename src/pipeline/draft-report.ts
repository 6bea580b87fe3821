import type { Format } from '../base/formats.ts'
import { andThen, failure, type Outcome, ProblemLog, success } from '../base/outcome.ts'
import type { FontExtent, FontFamily, Ports } from '../base/ports.ts'
import type { Problem } from '../base/problem.ts'
import type { ReportDocument } from '../document/document.ts'
import { resolveDocument } from '../document/resolve-document.ts'
import type { Recall } from '../kinds/chain.ts'
import { chooseKind } from '../kinds/choose-kind.ts'
import type { Edition, PreparedReport, PrepareRequest, ReportKind } from '../kinds/report-kind.ts'
import { loadApart } from '../sources/load-apart.ts'
import { renameSource } from '../sources/rename-source.ts'
import type { Source } from '../sources/source.ts'
import { expandTemplate } from '../template/expand-template.ts'
import { loadTemplates, rootTemplate } from '../template/load-templates.ts'
import { readMarkup } from '../template/read-markup.ts'
import type { Theme } from '../theme/theme.ts'
import { checkCharacters } from './check-characters.ts'
import { type Dress, dressDocument } from './dress-document.ts'
import { loadAssets } from './load-assets.ts'
import { loadDress } from './load-dress.ts'
import { prepareFormats } from './prepare-formats.ts'

export interface ReportRequest extends Pick<PrepareRequest, 'manner' | 'disclosure' | 'recordedFindings'> {
  /** Workbook, folder of CSV files, or JSON file. */
  readonly input: string
  readonly edition: Edition
  /** Warnings stop the report too. */
  readonly strict: boolean
  /** What the input is called in places; as it is named above by default. An archive calls it what it was called then. */
  readonly shownAs?: string
  /** What it will be rendered in, where that is known: made ready while the report is composed. */
  readonly formats?: readonly Format[]
  /** What is known of earlier reports. */
  readonly recall?: Recall
}

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
  stage(`Membaca ${request.input}`)
  const loaded = await loadApart(request.input, ports.jobs)
  const source = log.take(request.shownAs === undefined ? loaded : renameSource(loaded, request.input, request.shownAs))
  const kind = source && log.take(chooseKind(source, kinds))
  if (source === undefined || kind === undefined) return failure(log.problems)

  stage('Memeriksa isi dan menghitung angka')
  const prepared = await kind.prepare(source, request, ports.resources)
  const report = log.take(prepared)
  if (report === undefined) {
    // What is wrong with the pictures is told in the same round.
    log.take(await loadAssets(prepared.assets, source.folder, ports.files))
    return failure(log.problems)
  }
  if (request.strict && log.problems.length > 0) return failure(log.problems.map(asError))

  prepareFormats(request.formats ?? [], ports.jobs)
  stage('Menyusun naskah dari templat')
  const root = `templates/${kind.id}/${rootTemplate}.hbs`
  const dress = log.take(await loadDress(report.identity, ports.resources))
  if (dress === undefined) return failure(log.problems)
  const { theme } = dress
  const document = log.take(await composeDocument(kind, report, source, root, dress, ports))
  if (document === undefined) return failure(log.problems)
  const loadFonts = (extent: FontExtent) => ports.fonts(theme.fonts.pdf, extent)
  const fonts = log.take(await checkCharacters(document, source, root, loadFonts))
  if (fonts === undefined) return failure(log.problems)

  const { identity, input, data, figures, summary, findings, taken, assets } = report
  const results = { identity, input, data, figures, summary, findings, taken, assets }
  const draft = { kind: kind.id, ...results, fileStem: fileStemOf(report, request), document, theme, fonts }
  return success(draft, log.problems)
}

/** `expand`, `read` and `resolve` as one. */
async function composeDocument(
  kind: ReportKind,
  report: PreparedReport,
  source: Source,
  root: string,
  dress: Dress,
  ports: Ports,
): Promise<Outcome<ReportDocument>> {
  const templates = await loadTemplates(kind.id, ports.resources)
  const assets = await loadAssets(report.assets, source.folder, ports.files)
  const resolved = andThen(assets, pictures =>
    andThen(expandTemplate(kind.id, templates, report.view), markup =>
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

/** In a strict run a warning is an error. */
function asError(problem: Problem): Problem {
  return { ...problem, severity: 'galat' }
}
