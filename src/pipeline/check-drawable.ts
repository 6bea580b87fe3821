import { plainText } from '../base/rich-text.ts'
import type { ReportDocument } from '../document/document.ts'
import type { FontExtent, FontFamily } from '../ports/ports.ts'
import { failure, type Outcome, success } from '../problems/outcome.ts'
import type { Place, Problem } from '../problems/problem.ts'
import { marksFit } from '../render/pdf/marks-fit.ts'
import { placeOfCell, type Source, type SourceCell } from '../sources/source.ts'
import { themeProblem } from '../theme/problems.ts'
import { loadFaces } from '../typeset/faces.ts'
import { missingCharacters } from '../typeset/missing-characters.ts'
import type { Dress } from './dress-document.ts'
import { characterProblem } from './problems.ts'

/**
 * Loads fonts that have all characters of a document. The font of symbols is loaded only where the letters lack one. A
 * character that neither has is a problem, told with the cells that hold it before anything is drawn; where no cell holds it,
 * it stands in a template.
 */
export async function checkCharacters(
  document: ReportDocument,
  source: Source,
  template: string,
  load: (extent: FontExtent) => Promise<FontFamily>,
): Promise<Outcome<FontFamily>> {
  const letters = await load('letters')
  if (missingCharacters(document, loadFaces(letters)).length === 0) return success(letters)
  const fonts = await load('symbols')
  const problems = missingCharacters(document, loadFaces(fonts)).flatMap(character => {
    const cells = cellsWith(character, source)
    const places: readonly Place[] = cells.length === 0 ? [{ file: template }] : cells
    return places.map((place): Problem => characterProblem('text.missing-character', place, { character }))
  })
  return problems.length === 0 ? success(fonts) : failure(problems)
}

function cellsWith(character: string, { sheets }: Source): readonly Place[] {
  return sheets.flatMap(sheet =>
    sheet.rows.flatMap(({ number, cells }) =>
      cells.flatMap((cell, column) => (textOf(cell).includes(character) ? [placeOfCell(sheet, number, column)] : [])),
    ),
  )
}

function textOf(cell: SourceCell | undefined): string {
  return cell?.value.type === 'text' && !cell.covered ? plainText(cell.value.text) : ''
}

/** The document, if the marks on its covers have room below the words there. The words must be known first. */
export function checkMarks(
  document: ReportDocument,
  { theme, marks, marksPlace }: Pick<Dress, 'theme' | 'marks' | 'marksPlace'>,
  fonts: FontFamily,
): Outcome<ReportDocument> {
  if (marks.length === 0 || marksFit(document, { theme, faces: loadFaces(fonts) })) return success(document)
  return failure([themeProblem('theme.no-room-for-marks', marksPlace, {})])
}
