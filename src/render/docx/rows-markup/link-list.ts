import { escapeMarkup } from '../escape-markup.ts'

/** A link out of the document, which the markup names by its id and the list of relations by its address. */
export interface RowLink {
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
    return `w:history="1" ${anchor === undefined ? '' : `w:anchor="${escapeMarkup(anchor)}" `}r:id="rId${id}"`
  }
}

/** Word keeps a place in a file apart from the address of the file. */
function splitAnchor(href: string): { readonly target: string; readonly anchor?: string } {
  const at = href.indexOf('#')
  const anchor = href.slice(at + 1)
  if (at < 1 || anchor === '' || anchor.length > longestAnchor) return { target: href }
  return { target: href.slice(0, at), anchor }
}
