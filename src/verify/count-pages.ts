import { romanNumeral } from '../base/ordinals.ts'
import type { ExpectedSection } from './expected-report.ts'
import type { Alignment } from './reconcile-texts.ts'

/**
 * What each page of a file must be called, by the sections that begin on them: none on a cover, roman in front, arabic
 * from BAB I on. Undefined where a page may belong to a section that has no text of its own to be found by.
 */
export function countPages(
  sections: readonly ExpectedSection[],
  texts: number,
  pages: number,
  alignment: Alignment,
): readonly (string | undefined)[] {
  const firsts = sections.map(({ firstText }, index) => {
    const hasText = firstText < (sections[index + 1]?.firstText ?? texts)
    return hasText ? alignment.pageOf(firstText) : undefined
  })
  let current = -1
  let count = 0
  let isKnown = true
  return Array.from({ length: pages }, (_, index) => {
    const begun = firsts.lastIndexOf(index + 1)
    if (begun > current) {
      const skipped = firsts.slice(current + 1, begun).some(first => first === undefined)
      const restarts = sections.slice(current + 1, begun + 1).some(({ restart }) => restart)
      isKnown = (isKnown && !skipped) || sections[begun]?.restart === true
      if (restarts) count = 0
      current = begun
    } else if (firsts[current + 1] === undefined && current + 1 < sections.length) isKnown = false
    const { numbering = 'none' } = sections[Math.max(0, current)] ?? {}
    if (numbering === 'none') return isKnown ? '' : undefined
    count += 1
    return isKnown ? (numbering === 'roman' ? romanNumeral(count).toLowerCase() : String(count)) : undefined
  })
}
