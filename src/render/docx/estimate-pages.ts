import { romanNumeral } from '../../base/ordinals.ts'
import type { ReportDocument, Section } from '../../document/document.ts'
import { pageFrame } from '../../theme/page-frame.ts'
import type { Look } from '../measures.ts'
import { textArea } from '../measures.ts'
import type { DocxBookmarks } from './docx-bookmarks.ts'
import { measureFlow } from './pages/measure-flow.ts'
import { placeFlow } from './pages/place-flow.ts'
import { rounded } from './pages/word-height.ts'

/**
 * The pages that Word is expected to put headings and captions on, as those pages show them, by bookmark. Our own
 * measurer lays them out: the library's takes seconds.
 */
export function estimatePages(
  document: ReportDocument,
  bookmarks: DocxBookmarks,
  look: Look,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  let before = 0
  for (const section of document.sections) {
    const area = textArea(pageFrame(section, look.theme))
    const context = { ...bookmarks, ...look, area, assets: document.assets }
    const flow = section.children.flatMap((block, index) => {
      const turnsPage = section.children[index - 1]?.type === 'pageBreak'
      return measureFlow(block, { ...context, turnsPage })
    })
    const { pageOf, pages } = placeFlow(flow, rounded(area.height))
    if (section.restart) before = 0
    // A blank page, which Word puts in by itself.
    else if (section.begins === 'odd' && before % 2 === 1) before += 1
    for (const [bookmark, page] of pageOf) labels.set(bookmark, labelOf(before + page + 1, section))
    before += pages
  }
  return labels
}

function labelOf(page: number, { numbering }: Section): string {
  return numbering === 'roman' ? romanNumeral(page).toLowerCase() : String(page)
}
