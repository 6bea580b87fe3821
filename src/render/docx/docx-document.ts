import type { IPropertiesOptions, ISectionOptions } from 'docx'
import type { ReportDocument, Section } from '../../document/document.ts'
import { pageFrame } from '../../theme/page-frame.ts'
import type { Look } from '../measures.ts'
import { textArea } from '../measures.ts'
import { docxBlock } from './blocks.ts'
import type { DocxContext } from './context.ts'
import type { DocxBookmarks } from './docx-bookmarks.ts'
import { docxNumbering } from './lists.ts'
import type { MarkupAside } from './markup-aside.ts'
import { docxPageSetup } from './page-setup.ts'

/**
 * The document as the library takes it, without its styles.
 *
 * @param pages the pages on which bookmarks are expected, as those pages show them.
 * @param aside takes the rows of tables and the charts, of which the document has but the places.
 */
export function toDocxDocument(
  document: ReportDocument,
  bookmarks: DocxBookmarks,
  pages: ReadonlyMap<string, string>,
  look: Look,
  aside: MarkupAside,
): IPropertiesOptions {
  const { title, author } = document.meta
  const pageOf = (bookmark: string) => pages.get(bookmark)
  const context = { ...bookmarks, ...look, pageOf, assets: document.assets, nextList: counter(), aside }
  return {
    title,
    creator: author,
    lastModifiedBy: author,
    numbering: docxNumbering(),
    compatibility: {
      // The theme's spaces add up. Word by itself takes the larger of the one below and the one above.
      doNotUseHTMLParagraphAutoSpacing: true,
      // The words before a forced break are not spread over the line.
      doNotExpandShiftReturn: true,
    },
    sections: document.sections.map(section => ({
      ...docxPageSetup(section, document.meta, look),
      children: docxChildren(section, context),
    })),
  }
}

/** 1, 2, 3 … */
function counter(): () => number {
  let count = 0
  return () => {
    count += 1
    return count
  }
}

function docxChildren(section: Section, context: Omit<DocxContext, 'area' | 'turnsPage'>): ISectionOptions['children'] {
  const area = textArea(pageFrame(section, context.theme))
  return section.children.flatMap((block, index) => {
    const turnsPage = section.children[index - 1]?.type === 'pageBreak'
    return docxBlock(block, { ...context, area, turnsPage })
  })
}
