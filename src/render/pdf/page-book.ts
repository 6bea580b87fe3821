import { romanNumeral } from '../../base/ordinals.ts'
import type { Section } from '../../document/document.ts'

/** Where everything stands: which pages each section has, and on which page each anchor. */
export class PageBook {
  readonly sections: readonly BookedSection[]
  /** Labels of all pages, in order. */
  readonly labels: readonly PageLabel[]
  /** Physical pages, from 1, that stay blank so that a section begins on a right-hand one. */
  readonly blankPages: ReadonlySet<number>
  readonly #anchors: ReadonlyMap<string, number>

  /** @param anchors the physical page, from 1, of each name. */
  constructor(
    sections: readonly BookedSection[],
    anchors: ReadonlyMap<string, number>,
    blankPages: ReadonlySet<number>,
  ) {
    this.sections = sections
    this.blankPages = blankPages
    this.#anchors = anchors
    this.labels = labelPages(sections.map(({ section, pages }) => ({ section, pages: pages.length })))
  }

  /** What is printed as number on the page of an anchor. Throws for an anchor that nothing on the pages has. */
  labelOf(anchor: string): string {
    const page = this.#anchors.get(anchor)
    if (page === undefined) throw new RangeError(`no page for ${anchor}`)
    return this.labels[page - 1]?.text ?? ''
  }
}

export interface BookedSection {
  readonly section: Section
  /** Physical pages, from 1. */
  readonly pages: readonly number[]
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
