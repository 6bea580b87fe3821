import type { ReportDocument } from '../../document/document.ts'
import { pageFrame } from '../../theme/page-frame.ts'
import { coverFoot } from '../cover-foot.ts'
import type { Look } from '../measures.ts'
import { textArea } from '../measures.ts'

/** Whether the marks of every cover have room below what stands there. A PDF would draw them over it, Word on a page of their own. */
export function marksFit({ sections, assets }: ReportDocument, look: Look): boolean {
  return sections.every(section => {
    const room = { ...look, assets, area: textArea(pageFrame(section, look.theme)) }
    return section.children.every(block => block.type !== 'cover' || coverFoot(block, room).hasRoom)
  })
}
