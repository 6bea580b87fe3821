import type { PaintedDocument, PdfReference } from 'pdfmake/js/Printer.js'
import type { LinkMark, PageMark, PageTags } from './page-tags.ts'
import type { StructElement } from './struct-element.ts'

/**
 * Writes the structure tree once all pages are drawn, and says that the document is tagged (ISO 32000-1, 14.7 and 14.8).
 * Every mark on a page leads to its element through the parent tree, and every element to its marks.
 */
export function writeStructure(document: PaintedDocument, tags: PageTags): void {
  const tree = document.ref({ Type: 'StructTreeRoot' })
  const writer = new StructureWriter(document, tags)
  tree.data.K = writer.write(tags.root, tree)
  const parents = document.ref({ Nums: writer.parentTree() })
  parents.end()
  tree.data.ParentTree = parents
  tree.data.ParentTreeNextKey = writer.nextKey
  document._root.data.StructTreeRoot = tree
  document.getMarkInfoDictionary().data.Marked = true
}

class StructureWriter {
  readonly #document: PaintedDocument
  readonly #tags: PageTags
  readonly #elements = new Map<object, PdfReference>()
  readonly #links: (readonly [key: number, element: PdfReference])[] = []

  constructor(document: PaintedDocument, tags: PageTags) {
    this.#document = document
    this.#tags = tags
  }

  /** Keys of links come first, then those of pages. */
  get nextKey(): number {
    return this.#links.length + this.#tags.pages.size
  }

  write(element: StructElement, parent: PdfReference): PdfReference {
    const { role, owner, alt, attributes, children } = element
    const reference = this.#document.ref({ S: role, P: parent })
    if (owner !== undefined) this.#elements.set(owner, reference)
    if (alt !== undefined) reference.data.Alt = new String(alt)
    if (attributes !== undefined) reference.data.A = attributes
    const marks = this.#tags.marksOf(owner)
    const [first] = marks
    if (first !== undefined) reference.data.Pg = first.page.dictionary
    const kids = [
      ...marks.map(mark => kidOf(mark, first)),
      ...this.#tags.linksOf(owner).map(link => this.#writeLink(link, reference)),
      ...children.map(child => this.write(child, reference)),
    ]
    if (kids.length > 0) reference.data.K = kids.length === 1 ? kids[0] : kids
    reference.end()
    return reference
  }

  #writeLink({ page, annotation, key }: LinkMark, parent: PdfReference): PdfReference {
    const kid = { Type: 'OBJR', Obj: annotation, Pg: page.dictionary }
    const reference = this.#document.ref({ S: 'Link', P: parent, K: kid })
    reference.end()
    this.#links.push([key, reference])
    return reference
  }

  /** Pairs of key and what it leads to, in order; pages are told their key. */
  parentTree(): readonly unknown[] {
    const links = [...this.#links].sort(([left], [right]) => left - right).flat()
    const pages = [...this.#tags.pages].flatMap(([page, owners], index) => {
      const key = this.#links.length + index
      page.dictionary.data.StructParents = key
      return [key, owners.map(owner => this.#elements.get(owner))]
    })
    return [...links, ...pages]
  }
}

function kidOf({ page, number }: PageMark, first: PageMark | undefined): unknown {
  return page === first?.page ? number : { Type: 'MCR', Pg: page.dictionary, MCID: number }
}
