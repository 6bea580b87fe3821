import { Document, TableRow } from 'docx'
import { layoutDocument, type PageLayout } from 'docx/layout'
import { posterRoles, type ReportDocument } from '../../../src/document/document.ts'
import { bookmarksOf } from '../../../src/render/docx/docx-bookmarks.ts'
import { toDocxDocument } from '../../../src/render/docx/docx-document.ts'
import { LinkList, MarkupAside } from '../../../src/render/docx/markup-aside.ts'
import { tableStyle } from '../../../src/render/docx/styles/compile-styled.ts'
import { paragraphStyles } from '../../../src/render/docx/styles/paragraph-styles.ts'
import { loadFaces } from '../../../src/typeset/faces.ts'
import { parsePart, type XmlNode } from '../../../src/verify/xml-tree.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'

/** Pages as Word is expected to lay them out, by the library's own layout. */
export function layOut(document: ReportDocument): readonly PageLayout[] {
  const look = { theme, faces: loadFaces(fonts) }
  const plain = toDocxDocument(document, bookmarksOf(document), new Map(), look, new RowsInPlace())
  const styles = { styles: paragraphStyles(theme, posterRoles), externalStyles: tableStyle(theme) }
  const { pages, stoppedAt } = layoutDocument(new Document({ ...plain, ...styles }))
  if (stoppedAt !== undefined) throw new Error(stoppedAt)
  return pages
}

/** Gives the library back the rows that are written beside it: its layout knows nothing of markup. */
class RowsInPlace extends MarkupAside {
  override keepRows(write: (links: LinkList) => string): TableRow {
    return new ReadRows(parsePart(`<rows>${write(new LinkList('x'))}</rows>`))
  }
}

type Formatted = ReturnType<TableRow['prepForXml']>

class ReadRows extends TableRow {
  readonly #rows: XmlNode

  constructor(rows: XmlNode) {
    super({ children: [] })
    this.#rows = rows
  }

  /** All rows at once: what holds them takes lists as well, though its type does not say so. */
  override prepForXml(): Formatted {
    return this.#rows.children.map(formatted) as unknown as Formatted
  }
}

/** An element as the library has it before it writes it. */
function formatted(node: XmlNode | string): object | string {
  if (typeof node === 'string') return node
  const attributes = Object.keys(node.attributes).length === 0 ? [] : [{ _attr: node.attributes }]
  const content = [...attributes, ...node.children.map(formatted)]
  return { [node.name]: node.children.length > 0 ? content : (attributes[0] ?? {}) }
}

/** Lines of text that stand outside tables, with their tops in points from the upper edge of the page. */
export function linesOf(page: PageLayout | undefined): readonly { readonly text: string; readonly y: number }[] {
  const paragraphs = (page?.body ?? []).flatMap(block => (block.type === 'paragraph' ? block.lines : []))
  return paragraphs.map(({ text, y }) => ({ text: text.trim(), y: (y * 72) / 96 }))
}

/** The rows of the tables on a page, from 0 in each table, headings that repeat included. */
export function rowsOn(page: PageLayout): readonly number[] {
  return page.body.flatMap(block => (block.type === 'table' ? block.rows.map(({ index }) => index) : []))
}
