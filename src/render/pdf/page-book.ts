import { romanNumeral } from '../../base/ordinals.ts'
import type { Section } from '../../document/document.ts'
import type { MarkedNode } from './context.ts'

/** Where everything stands: which pages each section has, and on which page each anchor. Filled while pages are laid out. */
export class PageBook {
  readonly #sections: readonly BookedSection[]
  /** Physical pages, from 1, that stay blank so that a section begins on a right-hand one. */
  readonly blankPages = new Set<number>()
  readonly #anchors = new Map<string, MarkedNode>()
  #labels: readonly PageLabel[] | undefined

  constructor(sections: readonly Section[]) {
    this.#sections = sections.map(section => ({ section, pages: [] }))
  }

  get sections(): readonly BookedSection[] {
    return this.#sections
  }

  /** Labels of all pages, in order; known once every page is laid out. */
  get labels(): readonly PageLabel[] {
    this.#labels ??= labelPages(this.#sections.map(({ section, pages }) => ({ section, pages: pages.length })))
    return this.#labels
  }

  /** Remembers the node on which an anchor stands; after layout pdfmake has noted on it where that is. */
  mark(anchor: string, node: MarkedNode): void {
    this.#anchors.set(anchor, node)
  }

  /** What is printed as number on the page of an anchor. Throws for an anchor that nothing on the pages has. */
  labelOf(anchor: string): string {
    const page = this.#anchors.get(anchor)?.positions?.[0]?.pageNumber
    if (page === undefined) throw new RangeError(`no page for ${anchor}`)
    return this.labels[page - 1]?.text ?? ''
  }
}

export interface BookedSection {
  readonly section: Section
  /** Physical pages, from 1. */
  readonly pages: number[]
}

/** The number printed on a page, or nothing, as on a cover. */
export interface PageLabel {
  readonly numbering: Section['numbering']
  /** From 1 within its count; 0 where pages are not numbered. */
  readonly number: number
  /** `iv`, `12`, or empty. */
  readonly text: string
}

/** Labels of all pages, in order. A section goes on counting from the one before unless it restarts. */
export function labelPages(
  sections: readonly { readonly section: Pick<Section, 'numbering' | 'restart'>; readonly pages: number }[],
): readonly PageLabel[] {
  let number = 0
  return sections.flatMap(({ section: { numbering, restart }, pages }) => {
    if (restart) number = 0
    return Array.from({ length: pages }, (): PageLabel => {
      if (numbering === 'none') return { numbering, number: 0, text: '' }
      number += 1
      const text = numbering === 'roman' ? romanNumeral(number).toLowerCase() : String(number)
      return { numbering, number, text }
    })
  })
}
