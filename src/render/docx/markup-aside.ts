import { type IContext, TableRow } from 'docx'
import { LinkList, type RowLink } from './rows-markup/link-list.ts'

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
