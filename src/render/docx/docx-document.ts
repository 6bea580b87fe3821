import { Document, type IPropertiesOptions, type ISectionOptions } from 'docx'
import type { ReportDocument, Section } from '../../document/document.ts'
import { blocksOf } from '../../document/map-document.ts'
import { pageFrame } from '../../theme/page-frame.ts'
import { type Anchors, collectAnchors } from '../anchors.ts'
import { textArea } from '../measures.ts'
import { docxBlock } from './blocks.ts'
import { bookmarkNames } from './bookmark-names.ts'
import type { DocxChoices, DocxContext } from './context.ts'
import { docxStyles, docxTableStyles } from './docx-styles.ts'
import { docxNumbering } from './lists.ts'
import { docxPageSetup } from './page-setup.ts'

/**
 * The document as the library takes it.
 *
 * @param pageNumbers called with the laid out body, to find the pages of its bookmarks.
 */
export function toDocxDocument(
  document: ReportDocument,
  pageNumbers: NonNullable<IPropertiesOptions['pageNumbers']>,
  choices: DocxChoices,
): Document {
  const { title, author } = document.meta
  const anchors = collectAnchors(document)
  const context = {
    ...choices,
    assets: document.assets,
    anchors,
    ...bookmarksOf(document, anchors),
    nextList: counter(),
  }
  return new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: docxStyles(choices.theme),
    externalStyles: docxTableStyles(choices.theme),
    numbering: docxNumbering(),
    compatibility: {
      // The theme's spaces add up. Word by itself takes the larger of the one below and the one above.
      doNotUseHTMLParagraphAutoSpacing: true,
      // The words before a forced break are not spread over the line.
      doNotExpandShiftReturn: true,
    },
    pageNumbers,
    sections: document.sections.map(section => ({
      ...docxPageSetup(section, document.meta, choices),
      children: docxChildren(section, context),
    })),
  })
}

/** A caption has its label in a bookmark of its own anyway; a heading has one for its label inside of that for all of it. */
function bookmarksOf(document: ReportDocument, anchors: Anchors): Pick<DocxContext, 'bookmarkOf' | 'labelBookmarkOf'> {
  const headings = blocksOf(document).flatMap(block => (block.type === 'heading' ? [anchors.of(block) ?? ''] : []))
  const isHeading = new Set(headings)
  const labelOf = (anchor: string) => (isHeading.has(anchor) ? `${anchor} label` : anchor)
  const nameOf = bookmarkNames([...anchors.names, ...headings.map(labelOf)])
  return { bookmarkOf: nameOf, labelBookmarkOf: anchor => nameOf(labelOf(anchor)) }
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
