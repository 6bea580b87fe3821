// The stages of one report, in order. In comes an input as bytes; out goes a draft, and from it finished files.

import type { Zone } from '../base/dates/zoned-time.ts'
import {
  type CompanionDocument,
  commonParts,
  companionDocuments,
  publishedParts,
  type UnitDocument,
  unitDocuments,
} from '../base/output.ts'
import type { Assets, ReportDocument } from '../document/document.ts'
import type { PreparedReport, ReportKind } from '../kinds/report-kind.ts'
import type { FontExtent, FontFamily, Ports } from '../ports/ports.ts'
import { andThen, failure, type Outcome, ProblemLog, success } from '../problems/outcome.ts'
import type { Source } from '../sources/source.ts'
import { loadTemplates, rootTemplate } from '../template/load-templates.ts'
import { PrintTrace } from '../template/print-trace.ts'
import type { Theme } from '../theme/theme.ts'
import { askedUnits } from './asked-units.ts'
import { checkCharacters, checkMarks } from './check-drawable.ts'
import { composeDocument, type DocumentMaterials, rootFile } from './compose-document.ts'
import { loadAssets } from './load-assets.ts'
import { loadDress } from './load-dress.ts'
import { partStem, unitStem, unitStemStart } from './part-names.ts'
import { partProblem } from './part-problems.ts'
import { prepareFormats } from './prepare-formats.ts'
import { type PreparedInput, prepareInput } from './prepare-input.ts'
import type { ReportRequest } from './report-request.ts'

/** A report whose text, figures and numbering are settled, not yet rendered in any format. */
export interface DraftReport
  extends Pick<
    PreparedReport,
    'identity' | 'input' | 'data' | 'figures' | 'summary' | 'findings' | 'masked' | 'taken' | 'assets' | 'photos'
  > {
  readonly kind: string
  /** Name of its files without their ending. */
  readonly fileStem: string
  readonly document: ReportDocument
  /** Companion documents, those that were asked for. */
  readonly companions: readonly Companion[]
  /** What people call the figures, by key. */
  readonly figureWords: ReadonlyMap<string, string>
  /**
   * What the templates printed, when that was asked for. The texts of the document then bear marks, if the request wants them.
   */
  readonly trace?: PrintTrace
  readonly theme: Theme
  /** The pictures of the theme as they go into reports, by the names of their resources. */
  readonly themePictures: ReadonlyMap<string, Uint8Array>
  /** The clock of the agency. */
  readonly zone: Zone
  /** The fonts that it is drawn with; it needs all of them. */
  readonly fonts: FontFamily
}

/** From an input to the document tree: the stages in order. Every date and every figure comes from the input. */
export async function draftReport(
  request: ReportRequest,
  kinds: readonly ReportKind[],
  ports: Ports,
): Promise<Outcome<DraftReport>> {
  const log = new ProblemLog()
  const prepared = log.take(await prepareInput(request, kinds, ports))
  if (prepared === undefined) return failure(log.problems)
  const { kind, source, report, photos } = prepared

  prepareFormats(request.formats ?? [], ports.jobs)
  ports.watch({ stage: 'compose' })
  const dress = log.take(await loadDress(report.identity, ports, request.takePicture))
  if (dress === undefined) return failure(log.problems)
  const { theme } = dress
  const trace = report.originOf && new PrintTrace(report.view, report.originOf, request.marked)
  const templates = await loadTemplates(kind.id, ports.resources)
  const named = await loadAssets(report.assets, request.input, ports.jobs, request.takePicture)
  const pictures = andThen(named, assets => success<Assets>(new Map([...assets, ...photos])))
  const materials = { kind, templates, pictures, dress }
  const { viewOf = view => view } = request
  const composed = log.take(composeDocument(rootTemplate, viewOf(report.view), materials, trace))
  const loadFonts = (extent: FontExtent) => ports.fonts(theme.fonts.pdf, extent)
  const fonts = composed && log.take(await checkCharacters(composed, source, rootFile(kind, rootTemplate), loadFonts))
  const document = fonts && log.take(checkMarks(composed, dress, fonts))
  const { title } = report.identity
  const published = await publishedView(request, prepared, ports)
  const companions = log.take(
    await draftCompanions(request, {
      ...materials,
      title,
      source,
      loadFonts,
      viewOf: part => viewOf(publishedParts.includes(part) ? published : report.view),
    }),
  )
  if (document === undefined || fonts === undefined || companions === undefined) return failure(log.problems)

  const { identity, input, data, figures, summary, findings, masked, taken, assets, photos: kept } = report
  const results = { identity, input, data, figures, summary, findings, masked, taken, assets, photos: kept }
  const draft = {
    kind: kind.id,
    figureWords: kind.figureWords,
    ...results,
    fileStem: partStem('laporan', title, request.edition),
    document,
    companions,
    theme,
    themePictures: dress.pictures,
    zone: dress.settings.zona,
    fonts,
    ...(trace && { trace }),
  }
  return success(draft, log.problems)
}

/** A part for publication shows only what the public edition may show, also when the internal edition is made. */
async function publishedView(
  request: ReportRequest,
  { kind, source, report }: PreparedInput,
  { resources }: Ports,
): Promise<unknown> {
  const isAsked = request.parts?.some(part => publishedParts.includes(part)) === true
  if (request.edition === 'publik' || !isAsked) return report.view
  const open = await kind.prepare(source, { ...request, edition: 'publik', traced: false }, resources)
  // The same input was prepared a moment ago: it cannot fail now.
  if (!open.ok) throw new Error('an input that makes an internal edition makes no public one')
  return open.value.view
}

/** A companion of the report: made of the same figures and theme, not yet rendered. */
interface Companion {
  readonly part: CompanionDocument | UnitDocument
  readonly fileStem: string
  readonly document: ReportDocument
  readonly fonts: FontFamily
}

export interface CompanionMaterials extends DocumentMaterials {
  readonly title: string
  readonly source: Source
  /** What each is filled with. */
  readonly viewOf: (part: Companion['part']) => unknown
  readonly loadFonts: (extent: FontExtent) => Promise<FontFamily>
}

/** The companions that a request asks for, made by the same stages as the report. Problems of all of them are told together. */
async function draftCompanions(
  { parts = [], units, edition }: Pick<ReportRequest, 'parts' | 'units' | 'edition'>,
  materials: CompanionMaterials,
): Promise<Outcome<readonly Companion[]>> {
  const { kind, title, source, viewOf, loadFonts } = materials
  const log = new ProblemLog()
  const companions: Companion[] = []
  const draft = async (part: Companion['part'], fileStem: string, view: unknown) => {
    const composed = log.take(composeDocument(part, view, materials))
    if (composed === undefined) return
    const fonts = log.take(await checkCharacters(composed, source, rootFile(kind, part), loadFonts))
    const document = fonts && log.take(checkMarks(composed, materials.dress, fonts))
    if (fonts !== undefined && document !== undefined) companions.push({ part, fileStem, document, fonts })
  }
  // Whoever asks for all parts gets those that the kind has.
  const asksForAll = commonParts.every(part => parts.includes(part))
  for (const part of companionDocuments.filter(one => parts.includes(one))) {
    if (materials.templates.has(part)) await draft(part, partStem(part, title, edition), viewOf(part))
    else if (!asksForAll) log.add(partProblem('part.none-of-kind', { file: source.file }, { part, kind: kind.id }))
  }
  for (const part of unitDocuments.filter(one => parts.includes(one))) {
    const place = { file: source.file }
    const asked = log.take(askedUnits(kind.unitViews(viewOf(part))[part], { part, units, kind: kind.id }, place))
    const start = unitStemStart(part, title, edition)
    for (const { unit, view, at, of } of asked ?? []) await draft(part, unitStem(start, unit, { at, of }), view)
  }
  return log.hasErrors ? failure(log.problems) : success(companions, log.problems)
}
