import { romanNumeral } from '../base/ordinals.ts'
import type { Differences } from './differences.ts'
import type { ExpectedReport, ExpectedSection } from './expected-report.ts'
import type { ReadPage, ReadReport, ReadSection } from './read-report.ts'
import type { Alignment } from './reconcile-texts.ts'

/** Reports pages with another number than their section gives them, feet that differ from what the viewer says, and heads. */
export function reconcilePages(
  { sections, texts, heads }: ExpectedReport,
  { pages, sections: read }: ReadReport,
  alignment: Alignment,
  differences: Differences,
): void {
  pages.forEach(({ head, foot }, index) => {
    reconcileHead(head, foot === '' ? heads.plain : heads.numbered, `Halaman ke-${index + 1}`, differences)
  })
  read.forEach(({ head, numbering }, index) => {
    reconcileHead(head, numbering === 'none' ? heads.plain : heads.numbered, `Bagian ke-${index + 1}`, differences)
  })
  if (pages.length === 0) reconcileSections(sections, read, differences)
  const wanted = countPages(sections, texts.length, pages.length, alignment)
  pages.forEach(({ label }, index) => {
    const expected = wanted[index]
    if (expected === undefined || expected === label) return
    differences.add('verify.page-label', { page: index + 1, expected, found: label })
  })
  reconcileFeet(pages, differences)
}

/** Every page, or section, must have the marking of the edition and the running head, and nothing else, at its head. */
function reconcileHead(found: string, expected: string, part: string, differences: Differences): void {
  if (found !== expected) differences.add('verify.marking', { part, expected, found })
}

/** A DOCX says how the pages of a section are counted, but not their numbers. */
function reconcileSections(
  wanted: readonly ExpectedSection[],
  read: readonly ReadSection[],
  differences: Differences,
): void {
  wanted.forEach(({ numbering, restart }, index) => {
    const found = read[index]
    const isCounted = numbering !== 'none' || found?.numbering !== 'none'
    if (found?.numbering === numbering && (found.restart === restart || !isCounted)) return
    const describe = (one: Pick<ReadSection, 'numbering' | 'restart'>) =>
      `${numberings[one.numbering]}${one.restart ? ' mulai dari 1' : ''}`
    differences.add('verify.section', {
      section: index + 1,
      expected: describe({ numbering, restart }),
      found: found === undefined ? 'tidak ada' : describe(found),
    })
  })
}

const numberings: Readonly<Record<ReadSection['numbering'], string>> = {
  none: 'tanpa nomor',
  roman: 'angka Romawi kecil',
  arabic: 'angka biasa',
}

/** The number at the foot of a page must be the one that the viewer gives. */
export function reconcileFeet(pages: readonly ReadPage[], differences: Differences): void {
  pages.forEach(({ label, foot }, index) => {
    if (label !== foot) differences.add('verify.page-foot', { page: index + 1, label, found: foot })
  })
}

/**
 * What each page must be called, by the section that begins on it: nothing on a cover, roman numbers in front, arabic ones from
 * BAB I on. Undefined where the section of a page cannot be known, because one nearby has no text to be found by.
 */
function countPages(
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
