import { failure, type Outcome, success } from '../base/outcome.ts'
import type { Place, Problem } from '../base/problem.ts'
import { plainText } from '../base/rich-text.ts'
import type { ReportDocument } from '../document/document.ts'
import { type Cell, placeOfCell, type Source } from '../sources/source.ts'
import type { Faces } from '../typeset/faces.ts'
import { missingCharacters } from '../typeset/missing-characters.ts'
import { characterProblem } from './problems.ts'

/**
 * Finds characters that the letters of the report do not have, before anything is drawn, and names the cells they come
 * from; where no cell has one, it stands in a template.
 */
export function checkCharacters(
  document: ReportDocument,
  source: Source,
  template: string,
  faces: Faces,
): Outcome<ReportDocument> {
  const problems = missingCharacters(document, faces).flatMap(character => {
    const cells = cellsWith(character, source)
    const places: readonly Place[] = cells.length === 0 ? [{ file: template }] : cells
    return places.map((place): Problem => characterProblem('text.missing-character', place, { character }))
  })
  return problems.length === 0 ? success(document) : failure(problems)
}

function cellsWith(character: string, { sheets }: Source): readonly Place[] {
  return sheets.flatMap(sheet =>
    sheet.rows.flatMap(({ number, cells }) =>
      cells.flatMap((cell, column) => (textOf(cell).includes(character) ? [placeOfCell(sheet, number, column)] : [])),
    ),
  )
}

function textOf(cell: Cell | undefined): string {
  return cell?.value.type === 'text' && !cell.covered ? plainText(cell.value.text) : ''
}
