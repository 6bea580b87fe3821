import type { Differences } from './differences.ts'
import type { ExpectedReport, ExpectedSection, ExpectedText } from './expected-report.ts'
import { entryLabels, type ReadReport } from './read-report.ts'
import { Alignment } from './reconcile-texts.ts'

/**
 * Reports lines of contents that give another number than the page they lead to. A DOCX has no pages: its numbers must be
 * written as their section writes numbers, and may not fall from line to line.
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
function sectionOf(sections: readonly ExpectedSection[], text: number): number {
  return sections.findLastIndex(({ firstText }) => firstText <= text)
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/**
 * The value of a page number; undefined where it is not written as its section writes numbers. A page without a number may say
 * anything.
 */
export function pageValue(label: string, numbering: ExpectedSection['numbering']): number | undefined {
  if (numbering === 'none') return Number.MAX_SAFE_INTEGER
  if (numbering === 'arabic') return /^[1-9]\d*$/.test(label) ? Number(label) : undefined
  if (!/^[ivxlcdm]+$/.test(label)) return undefined
  const digits = [...label].map(digit => romanDigits[digit] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}

/**
 * The texts of a document, with the page numbers filled in that its references must name in this file. In a PDF they are those
 * of the target pages. In a DOCX they are those of the contents; where no contents lists a target, the file may name any number
 * that is written alike.
 */
export function fillMentions(expected: ExpectedReport, read: ReadReport): readonly ExpectedText[] {
  const { texts, references, entries, sections } = expected
  if (texts.every(({ pageOf }) => pageOf === undefined)) return texts
  const places = new Map(references.map(({ to, leadsTo }) => [to, leadsTo]))
  const alignment = new Alignment(texts, read)
  const written = read.texts.filter(({ pageOf }) => pageOf !== undefined)
  const numberOf = (place: number, mention: number): string => {
    if (read.format === 'pdf') return read.pages[(alignment.pageOf(place) ?? 0) - 1]?.label ?? ''
    const listed = entries.findIndex(({ leadsTo }) => leadsTo === place)
    if (listed >= 0) return read.entries[listed]?.label ?? ''
    const { numbering = 'none' } = sections[sectionOf(sections, place)] ?? {}
    const number = written[mention]?.text ?? ''
    return pageValue(number, numbering) === undefined ? '' : number
  }
  let mentions = 0
  return texts.map(text => {
    if (text.pageOf === undefined) return text
    mentions += 1
    return { ...text, text: numberOf(places.get(text.pageOf) ?? 0, mentions - 1) }
  })
}

/** Reports references of a DOCX that give another page than the contents do for the same place. */
export function reconcileMentions(read: ReadReport, differences: Differences): void {
  const labels = entryLabels(read)
  for (const { target, text = '', isPage = false } of read.leads) {
    if (!isPage || !('name' in target)) continue
    const listed = labels.get(target.name)
    if (listed === undefined || listed === text) continue
    differences.add('verify.reference-page', { expected: listed, found: text })
  }
}
