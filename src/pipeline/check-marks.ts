import type { ReportDocument } from '../document/document.ts'
import type { FontFamily } from '../ports/ports.ts'
import { failure, type Outcome, success } from '../problems/outcome.ts'
import { marksFit } from '../render/pdf/marks-fit.ts'
import { themeProblem } from '../theme/problems.ts'
import { loadFaces } from '../typeset/faces.ts'
import type { Dress } from './dress-document.ts'

/** The document, if the marks of its covers have room below what stands there; how much is known only with its words. */
export function checkMarks(
  document: ReportDocument,
  { theme, marks, marksPlace }: Pick<Dress, 'theme' | 'marks' | 'marksPlace'>,
  fonts: FontFamily,
): Outcome<ReportDocument> {
  if (marks.length === 0 || marksFit(document, { theme, faces: loadFaces(fonts) })) return success(document)
  return failure([themeProblem('theme.no-room-for-marks', marksPlace, {})])
}
