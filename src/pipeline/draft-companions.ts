import { type CompanionDocument, companionDocuments } from '../base/output.ts'
import type { ReportDocument } from '../document/document.ts'
import type { FontExtent, FontFamily } from '../ports/ports.ts'
import { failure, type Outcome, ProblemLog, success } from '../problems/outcome.ts'
import type { Source } from '../sources/source.ts'
import { checkCharacters } from './check-characters.ts'
import { checkMarks } from './check-marks.ts'
import { composeDocument, type DocumentMaterials, rootFile } from './compose-document.ts'
import { partStem } from './part-names.ts'
import type { ReportRequest } from './report-request.ts'

/** A document beside the report, made of the same figures and the same theme, not yet rendered. */
export interface Companion {
  readonly part: CompanionDocument
  readonly fileStem: string
  readonly document: ReportDocument
  readonly fonts: FontFamily
}

export interface CompanionMaterials extends DocumentMaterials {
  readonly title: string
  readonly source: Source
  /** What each is filled with. */
  readonly viewOf: (part: CompanionDocument) => unknown
  readonly loadFonts: (extent: FontExtent) => Promise<FontFamily>
}

/** The companions that a request asks for, by the same stages as the report. What is wrong is told of all of them. */
export async function draftCompanions(
  { parts = [], edition }: Pick<ReportRequest, 'parts' | 'edition'>,
  materials: CompanionMaterials,
): Promise<Outcome<readonly Companion[]>> {
  const { kind, title, source, viewOf, loadFonts } = materials
  const log = new ProblemLog()
  const companions: Companion[] = []
  for (const part of companionDocuments.filter(one => parts.includes(one))) {
    const composed = log.take(composeDocument(part, viewOf(part), materials))
    if (composed === undefined) continue
    const fonts = log.take(await checkCharacters(composed, source, rootFile(kind, part), loadFonts))
    const document = fonts && log.take(checkMarks(composed, materials.dress, fonts))
    if (fonts !== undefined && document !== undefined)
      companions.push({ part, fileStem: partStem(part, title, edition), document, fonts })
  }
  return log.hasErrors ? failure(log.problems) : success(companions, log.problems)
}
