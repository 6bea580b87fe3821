import { type IContext, TableRow } from 'docx'
import { escapeWordText } from './escape-word-text.ts'

/** An element that no file has: it stands where markup belongs. Text cannot be taken for it, as it holds no `<`. */
const markName = 'markup-aside'
const mark = new RegExp(`<${markName} number="(\\d+)"/>`, 'g')

type Mark = ReturnType<TableRow['prepForXml']>

/**
 * Markup of our own that goes past the library: rows, which are nearly all of a report, and charts. The library makes some
 * dozens of objects for each cell, and took most of a second over the rows of a report.
 */
export class MarkupAside {
  readonly #markups: string[] = []

  /** Keeps markup, and gives the mark that holds its place in what the library writes. */
  keep(markup: string): Mark {
    this.#markups.push(markup)
    return { [markName]: { _attr: { number: this.#markups.length - 1 } } }
  }

  /**
   * Keeps the rows of a table, and gives the library one row that holds their place.
   *
   * @param write gives the markup of the rows, and lists the links in it.
   */
  keepRows(write: (links: LinkList) => string): TableRow {
    const links = new LinkList(`rows${this.#markups.length}`)
    return new RowsMark(this.keep(write(links)), links.links)
  }

  /** A part of the document with what was kept in its places. */
  putBack(part: string): string {
    return part.replace(mark, (_, number: string) => this.#markups[Number(number)] ?? '')
  }
}

type Relations = IContext['viewWrapper']['Relationships']

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

class RowsMark extends TableRow {
  readonly #mark: Mark
  readonly #links: readonly RowLink[]

  constructor(held: Mark, links: readonly RowLink[]) {
    super({ children: [] })
    this.#mark = held
    this.#links = links
  }

  /** Links get their relations when the library writes those of its own: readers expect them in their order. */
  override prepForXml({ viewWrapper }: IContext): Mark {
    const relations: Relations = viewWrapper.Relationships
    for (const { id, target } of this.#links) relations.addRelationship(id, relationType, target, 'External')
    return this.#mark
  }
}

/** A link out of the document, which the markup names by its id and the list of relations by its address. */
interface RowLink {
  /** Without the `rId` before it. */
  readonly id: string
  readonly target: string
}

/** Characters up to which Word takes what stands after a `#` for a place in the file behind a link. */
const longestAnchor = 255

/** The links of some rows, in the order in which they come up. */
export class LinkList {
  readonly links: RowLink[] = []
  readonly #prefix: string

  /** @param prefix begins the ids of the links; no two lists of a document have the same. */
  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /** Lists a link, and gives the attributes by which an element leads there. */
  attributesOf(href: string): string {
    const id = `${this.#prefix}-${this.links.length + 1}`
    const { target, anchor } = splitAnchor(href)
    this.links.push({ id, target })
    return `w:history="1" ${anchor === undefined ? '' : `w:anchor="${escapeWordText(anchor)}" `}r:id="rId${id}"`
  }
}

/** Word keeps a place in a file apart from the address of the file. */
function splitAnchor(href: string): { readonly target: string; readonly anchor?: string } {
  const at = href.indexOf('#')
  const anchor = href.slice(at + 1)
  if (at < 1 || anchor === '' || anchor.length > longestAnchor) return { target: href }
  return { target: href.slice(0, at), anchor }
}
