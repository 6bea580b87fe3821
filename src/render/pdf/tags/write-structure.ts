import type { OpenDocument } from 'pdfmake/js/PDFDocument.js'
import type { LinkMark, PageMark, PageTags } from './page-tags.ts'
import type { StructAttributes, StructElement } from './struct-element.ts'
import { escapePdfText, Indirect, WrittenObjects } from './written-objects.ts'

/**
 * Writes the structure tree once all pages are drawn, and says that the document is tagged (ISO 32000-1, 14.7 and 14.8).
 * Every mark on a page leads to its element through the parent tree, and every element to its marks.
 */
export function writeStructure(document: OpenDocument, tags: PageTags): void {
  const tree = document.ref({ Type: 'StructTreeRoot' })
  const writer = new StructureWriter(document, tags)
  tree.data.K = writer.write(tags.root, tree)
  writer.end()
  const parents = document.ref({ Nums: writer.parentTree() })
  parents.end()
  tree.data.ParentTree = parents
  tree.data.ParentTreeNextKey = writer.nextKey
  document._root.data.StructTreeRoot = tree
  document.getMarkInfoDictionary().data.Marked = true
}

class StructureWriter {
  readonly #objects: WrittenObjects
  readonly #tags: PageTags
  readonly #elements = new Map<object, Indirect>()
  readonly #links: (readonly [key: number, element: Indirect])[] = []

  constructor(document: OpenDocument, tags: PageTags) {
    this.#objects = new WrittenObjects(document)
    this.#tags = tags
  }

  /** Keys of links come first, then those of pages. */
  get nextKey(): number {
    return this.#links.length + this.#tags.pages.size
  }

  /** `parent` is another element, or the root of the tree. */
  write({ role, owner, alt, attributes, children }: StructElement, parent: unknown): Indirect {
    const id = this.#objects.next()
    const own = new Indirect(id)
    if (owner !== undefined) this.#elements.set(owner, own)
    const marks = this.#tags.marksOf(owner)
    const [first] = marks
    const kids = [
      ...marks.map(mark => kidOf(mark, first)),
      ...this.#tags.linksOf(owner).map(link => this.#writeLink(link, own)),
      ...children.map(child => this.write(child, own)),
    ]
    const entries = [
      `/S /${role}`,
      `/P ${parent}`,
      ...(alt === undefined ? [] : [`/Alt ${escapePdfText(alt)}`]),
      ...(attributes === undefined ? [] : [`/A ${attributeText(attributes)}`]),
      ...(first === undefined ? [] : [`/Pg ${first.page.dictionary}`]),
      ...(kids.length === 0 ? [] : [`/K ${kids.length === 1 ? kids[0] : `[${kids.join(' ')}]`}`]),
    ]
    this.#objects.write(id, dictionary(entries))
    return own
  }

  #writeLink({ page, annotation, key }: LinkMark, parent: Indirect): Indirect {
    const id = this.#objects.next()
    const kid = dictionary(['/Type /OBJR', `/Obj ${annotation}`, `/Pg ${page.dictionary}`])
    this.#objects.write(id, dictionary(['/S /Link', `/P ${parent}`, `/K ${kid}`]))
    const own = new Indirect(id)
    this.#links.push([key, own])
    return own
  }

  end(): void {
    this.#objects.end()
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

function kidOf({ page, number }: PageMark, first: PageMark | undefined): string {
  if (page === first?.page) return String(number)
  return dictionary(['/Type /MCR', `/Pg ${page.dictionary}`, `/MCID ${number}`])
}

function attributeText(attributes: StructAttributes): string {
  return dictionary(
    Object.entries(attributes).map(([name, value]) => `/${name} ${typeof value === 'string' ? `/${value}` : value}`),
  )
}

function dictionary(entries: readonly string[]): string {
  return `<<\n${entries.join('\n')}\n>>`
}
