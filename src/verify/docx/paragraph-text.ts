import type { XmlNode } from '../xml-tree.ts'

/** What a reader sees of a paragraph or run: tabs and line ends as `\t` and `\n`, fields as their results. */
export function paragraphText(node: XmlNode): string {
  return node.children.map(child => (typeof child === 'string' ? '' : pieceText(child))).join('')
}

function pieceText(node: XmlNode): string {
  switch (node.name) {
    case 'w:t':
      return node.children.filter(child => typeof child === 'string').join('')
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    // Properties, instructions of fields, pictures, and what was struck out of the text.
    case 'w:pPr':
    case 'w:rPr':
    case 'w:instrText':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:drawing':
    case 'w:pict':
    case 'w:delText':
      return ''
    default:
      return paragraphText(node)
  }
}

/** Reads what bookmarks hold, in the order of a body. A bookmark may begin before its paragraph. */
export class Bookmarks {
  readonly #open = new Map<string, string>()
  readonly #held = new Map<string, string>()

  /** What a bookmark holds; undefined where there is none of that name. */
  textOf(name: string): string | undefined {
    return this.#held.get(name)
  }

  /** Reads on: a paragraph, or a sign between two. */
  read(node: XmlNode): void {
    const { 'w:id': id = '', 'w:name': name = '' } = node.attributes
    if (node.name === 'w:bookmarkStart') {
      this.#open.set(id, name)
      this.#held.set(name, '')
    } else if (node.name === 'w:bookmarkEnd') this.#open.delete(id)
    else if (node.name === 'w:r') {
      for (const one of this.#open.values()) this.#held.set(one, `${this.#held.get(one)}${paragraphText(node)}`)
    } else for (const child of node.children) if (typeof child !== 'string') this.read(child)
  }
}
