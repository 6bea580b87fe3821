import { FileChild, InternalHyperlink, LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Contents } from '../../document/document.ts'
import type { ContentsEntry } from '../../typeset/lay-contents.ts'
import type { DocxContext } from './context.ts'
import { element, fieldBegin, fieldEnd } from './field.ts'
import { docxInlines } from './inlines.ts'
import { styleIds } from './styles/style-ids.ts'
import { twips } from './units.ts'

/** What Word counts when somebody has it renew the list. Tabs of headings are kept: their labels stand apart. */
const instructions: Readonly<Record<Contents['of'], string>> = {
  headings: 'TOC \\h \\o "1-3" \\w',
  tables: 'TOC \\h \\c "Tabel"',
  figures: 'TOC \\h \\c "Gambar"',
}

/**
 * A table of contents under its title. Word keeps it ready-made, so it is written with its entries and pages, inside a
 * field that can renew them. The library writes such lists too, but without columns, italics and roman numbers.
 */
export function docxContents({ of, title }: Contents, context: DocxContext): readonly FileChild[] {
  const heading = new Paragraph({
    style: styleIds.contentsTitle,
    children: [new TextRun(title)],
  })
  const entries = context.anchors.entries[of]
  const lines = entries.map((entry, index) => {
    const style = of === 'headings' ? `TOC${entry.level}` : styleIds.captionList
    return new Paragraph({
      style,
      tabStops: [{ type: TabStopType.RIGHT, position: twips(context.area.width), leader: LeaderType.DOT }],
      children: [
        ...(index === 0 ? [fieldBegin(instructions[of])] : []),
        entryLink(entry, context),
        ...(index === entries.length - 1 ? [fieldEnd()] : []),
      ],
    })
  })
  return [heading, new ContentsFrame(title, lines)]
}

/** Label, title and page, with tabs between them; all of it leads to the place. */
function entryLink({ label, children, anchor }: ContentsEntry, context: DocxContext): InternalHyperlink {
  const bookmark = context.bookmarkOf(anchor)
  return new InternalHyperlink({
    anchor: bookmark,
    children: [
      new TextRun(label),
      new TextRun({ children: [new Tab()] }),
      ...docxInlines(children, { ...context, isLinked: true }),
      new TextRun({ children: [new Tab()] }),
      new TextRun(context.pageOf(bookmark) ?? ''),
    ],
  })
}

/** The frame by which Word knows a table of contents, and offers to renew it. */
class ContentsFrame extends FileChild {
  constructor(title: string, lines: readonly Paragraph[]) {
    super('w:sdt')
    const gallery = element('w:docPartObj', {}, [
      element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
      element('w:docPartUnique', {}),
    ])
    this.root.push(element('w:sdtPr', {}, [element('w:alias', { 'w:val': title }), gallery]))
    this.root.push(element('w:sdtContent', {}, lines))
  }
}
