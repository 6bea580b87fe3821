import type { OpenDocument, PageOfDocument } from 'pdfmake/js/PDFDocument.js'
import type { StructElement, StructRole } from './struct-element.ts'

/** A stretch of a page that shows an element, by its number on the page (MCID). */
export interface PageMark {
  readonly page: PageOfDocument
  readonly number: number
}

/** A link drawn on a page, with the key under which the parent tree finds what it belongs to. */
export interface LinkMark {
  readonly page: PageOfDocument
  readonly annotation: unknown
  readonly key: number
}

/**
 * Says of everything that is drawn which element of the structure it shows. Whoever draws names the object of the
 * document that the text is of; an object that no element has is a mistake of ours and throws.
 */
export class PageTags {
  readonly root: StructElement
  readonly #roles: ReadonlyMap<object, StructRole>
  readonly #marks = new Map<object, PageMark[]>()
  readonly #links = new Map<object, LinkMark[]>()
  /** Owners of the marks of a page, in the order of their numbers. */
  readonly pages = new Map<PageOfDocument, object[]>()
  #nextLink = 0

  constructor(root: StructElement) {
    this.root = root
    this.#roles = collectRoles(root, new Map())
  }

  marksOf(owner: object | undefined): readonly PageMark[] {
    return (owner && this.#marks.get(owner)) ?? []
  }

  linksOf(owner: object | undefined): readonly LinkMark[] {
    return (owner && this.#links.get(owner)) ?? []
  }

  /** The operator that begins marked content of this owner on the current page; `EMC` ends it. */
  open({ page }: OpenDocument, owner: object): string {
    const role = this.#roles.get(owner)
    if (role === undefined) throw new RangeError('drawn text that belongs to no element of the document')
    const owners = this.pages.get(page) ?? []
    if (owners.length === 0) this.pages.set(page, owners)
    const mark = { page, number: owners.push(owner) - 1 }
    const marks = this.#marks.get(owner)
    if (marks === undefined) this.#marks.set(owner, [mark])
    else marks.push(mark)
    return `/${role} <</MCID ${mark.number}>> BDC`
  }

  /** Draws inside marked content of an owner, and gives it the links that are drawn meanwhile. */
  within(document: OpenDocument, owner: object, draw: () => void): void {
    document.addContent(this.open(document, owner))
    this.linking(document, owner, draw)
    document.addContent('EMC')
  }

  /** Gives an owner the links that are drawn meanwhile. */
  linking(document: OpenDocument, owner: object, draw: () => void): void {
    const { annotate } = document
    document.annotate = (x, y, width, height, options) => {
      const key = this.#nextLink
      this.#nextLink += 1
      // Read aloud where the words of a link are not.
      const contents = addressOf(options.A)
      annotate.call(document, x, y, width, height, { ...options, StructParent: key, Contents: contents })
      const links = this.#links.get(owner) ?? []
      if (links.length === 0) this.#links.set(owner, links)
      links.push({ page: document.page, annotation: document.page.annotations.at(-1), key })
      return document
    }
    draw()
    document.annotate = annotate
  }
}

/** The address of a link, or words for one that leads to another page. */
function addressOf(action: unknown): unknown {
  const data = typeof action === 'object' && action !== null && 'data' in action ? action.data : undefined
  const address = typeof data === 'object' && data !== null && 'URI' in data ? data.URI : undefined
  return new String(address ?? 'Tautan di dalam laporan')
}

/** Roles of the element and all within it, by their owners. */
function collectRoles(element: StructElement, roles: Map<object, StructRole>): ReadonlyMap<object, StructRole> {
  if (element.owner !== undefined) roles.set(element.owner, element.role)
  for (const child of element.children) collectRoles(child, roles)
  return roles
}
