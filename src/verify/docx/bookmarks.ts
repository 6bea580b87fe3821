import { paragraphText } from './paragraph-text.ts'
import type { XmlNode } from './xml-node.ts'

/** Reads what bookmarks hold, in the order of a body; one may begin before the paragraph that it is about. */
export class Bookmarks {
  readonly #open = new Map<string, string>()
  readonly #held = new Map<string, string>()

  /** What a bookmark holds; undefined where there is none of that name. */
  textOf(name: string): string | undefined {
    return this.#held.get(name)
  }

  /** Takes in a paragraph, or a sign between two. */
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
