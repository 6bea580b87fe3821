import type { ExpectedReport, ExpectedText } from './expected-report.ts'
import type { ReadReport } from './read-report.ts'
import { pageValue, sectionOf } from './reconcile-entries.ts'
import { Alignment } from './reconcile-texts.ts'

/**
 * The texts of a document with the page numbers that its references must name in this file: in a PDF those of the pages
 * on which their targets stand. A DOCX has no pages: there they name what the contents name, and where no contents lists
 * a target, any number of its kind.
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
