import { romanNumeral } from '../base/ordinals.ts'
import type { Differences } from './differences.ts'
import type { ExpectedReport, ExpectedSection } from './expected-report.ts'
import type { ReadPage, ReadReport, ReadSection } from './read-report.ts'
import type { Alignment } from './reconcile-texts.ts'

/** Reports pages whose number is not that of their section, feet that say another than the viewer, and heads. */
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

/** Every page, or every section, bears the marking of its edition and the running head, and nothing else. */
function reconcileHead(found: string, expected: string, part: string, differences: Differences): void {
  if (found !== expected) differences.add('verify.marking', { part, expected, found })
}

/** A DOCX says how the pages of each section are counted, not what their numbers are. */
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

/** The number at the foot of a page is the one by which the viewer calls it. */
export function reconcileFeet(pages: readonly ReadPage[], differences: Differences): void {
  pages.forEach(({ label, foot }, index) => {
    if (label !== foot) differences.add('verify.page-foot', { page: index + 1, label, found: foot })
  })
}

/**
 * What each page of a file must be called, by the sections that begin on them: none on a cover, roman in front, arabic
 * from BAB I on. Undefined where a page may belong to a section that has no text of its own to be found by.
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
