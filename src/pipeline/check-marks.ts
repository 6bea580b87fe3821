import { failure, type Outcome, success } from '../base/outcome.ts'
import type { FontFamily } from '../base/ports.ts'
import type { ReportDocument } from '../document/document.ts'
import { coverFoot } from '../render/cover-foot.ts'
import { textArea } from '../render/measures.ts'
import { pageFrame } from '../theme/page-frame.ts'
import { themeProblem } from '../theme/problems.ts'
import { loadFaces } from '../typeset/faces.ts'
import type { Dress } from './dress-document.ts'

/** The document, if the marks of its covers have room below what stands there; how much is known only with its words. */
export function checkMarks(
  document: ReportDocument,
  { theme, marks, marksPlace }: Pick<Dress, 'theme' | 'marks' | 'marksPlace'>,
  fonts: FontFamily,
): Outcome<ReportDocument> {
  if (marks.length === 0) return success(document)
  const look = { theme, faces: loadFaces(fonts), assets: document.assets }
  const hasRoom = document.sections.every(section => {
    const room = { ...look, area: textArea(pageFrame(section, theme)) }
    return section.children.every(block => block.type !== 'cover' || coverFoot(block, room).hasRoom)
  })
  return hasRoom ? success(document) : failure([themeProblem('theme.no-room-for-marks', marksPlace, {})])
}
