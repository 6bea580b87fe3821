import { type IContext, TableRow } from 'docx'
import { LinkList, type RowLink } from './rows-markup/link-list.ts'

/** An element that no file has: it stands where rows belong. Text cannot be taken for it, as it holds no `<`. */
const markName = 'rows-aside'
const mark = new RegExp(`<${markName} number="(\\d+)"/>`, 'g')

/**
 * Rows that go past the library, as markup of our own. They are nearly all of a report, and the library, which makes some
 * dozens of objects for each cell, took most of a second over them.
 */
export class RowsAside {
  readonly #markups: string[] = []

  /**
   * Keeps the rows of a table, and gives the library one row that holds their place.
   *
   * @param write gives the markup of the rows, and lists the links in it.
   */
  keep(write: (links: LinkList) => string): TableRow {
    const number = this.#markups.length
    const links = new LinkList(`rows${number}`)
    this.#markups.push(write(links))
    return new RowsMark(number, links.links)
  }

  /** The document with the rows in their places. */
  putBack(document: string): string {
    return document.replace(mark, (_, number: string) => this.#markups[Number(number)] ?? '')
  }
}

type Relations = IContext['viewWrapper']['Relationships']

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

class RowsMark extends TableRow {
  readonly #number: number
  readonly #links: readonly RowLink[]

  constructor(number: number, links: readonly RowLink[]) {
    super({ children: [] })
    this.#number = number
    this.#links = links
  }

  /** Links get their relations when the library writes those of its own: readers expect them in their order. */
  override prepForXml({ viewWrapper }: IContext): ReturnType<TableRow['prepForXml']> {
    const relations: Relations = viewWrapper.Relationships
    for (const { id, target } of this.#links) relations.addRelationship(id, relationType, target, 'External')
    return { [markName]: { _attr: { number: this.#number } } }
  }
}
