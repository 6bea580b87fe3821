import type { Differences } from './differences.ts'
import type { ExpectedReport, ExpectedSection } from './expected-report.ts'
import type { ReadReport } from './read-report.ts'
import type { Alignment } from './reconcile-texts.ts'

/**
 * Reports lines of contents whose page number is not that of the page they lead to. A DOCX has no pages: there the
 * numbers have to be of the kind of their section, and may only grow.
 */
export function reconcileEntries(
  expected: ExpectedReport,
  { entries, pages }: ReadReport,
  alignment: Alignment,
  differences: Differences,
): void {
  let before = { place: -1, section: -1, value: 0 }
  for (const [index, { text, leadsTo }] of expected.entries.entries()) {
    const found = entries[index]?.label ?? ''
    const entry = text.trim()
    const section = sectionOf(expected.sections, leadsTo)
    const { numbering = 'none' } = expected.sections[section] ?? {}
    if (found === '' && numbering !== 'none') {
      differences.add('verify.entry-missing', { entry })
      continue
    }
    if (pages.length > 0) {
      const wanted = pages[(alignment.pageOf(leadsTo) ?? 0) - 1]?.label ?? ''
      if (wanted !== found) differences.add('verify.entry-page', { entry, expected: wanted, found })
      continue
    }
    const value = pageValue(found, numbering)
    const hasRestarted = expected.sections.slice(before.section + 1, section + 1).some(({ restart }) => restart)
    const isAnotherList = leadsTo <= before.place
    const least = isAnotherList || hasRestarted ? 1 : before.value
    if (value === undefined || value < least) differences.add('verify.entry-order', { entry, found })
    before = { place: leadsTo, section, value: value ?? least }
  }
}

/** Index of the section in which a text of the document stands. */
export function sectionOf(sections: readonly ExpectedSection[], text: number): number {
  return sections.findLastIndex(({ firstText }) => firstText <= text)
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/** A page number as a number; undefined where it is not of its kind. Pages without numbers are taken as they come. */
export function pageValue(label: string, numbering: ExpectedSection['numbering']): number | undefined {
  if (numbering === 'none') return Number.MAX_SAFE_INTEGER
  if (numbering === 'arabic') return /^[1-9]\d*$/.test(label) ? Number(label) : undefined
  if (!/^[ivxlcdm]+$/.test(label)) return undefined
  const digits = [...label].map(digit => romanDigits[digit] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}
