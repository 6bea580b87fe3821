import { romanNumeral } from '../../base/ordinals.ts'
import type { Section } from '../../document/document.ts'

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
