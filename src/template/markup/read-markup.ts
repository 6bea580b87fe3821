// Here expanded markup becomes a document.
// In comes markup, with instructions that say which template line and which value a piece comes from.
// Out goes the tree of `src/document`, or what is wrong, with file and line.

import { type CalendarDate, parseIsoDate } from '../../base/dates/calendar-date.ts'
import type { Assets, DocumentMeta, ReportDocument, Section } from '../../document/document.ts'
import type { Places } from '../../document/problems.ts'
import { andThen, failure, type Outcome, ProblemLog } from '../../problems/outcome.ts'
import { MarkupReader } from './markup-reader.ts'
import { parseXml } from './parse-xml.ts'
import { readBlocks } from './read-blocks.ts'
import type { XmlElement } from './xml-tree.ts'

/** A document with the places where its nodes are written, for problems that only the whole shows. */
interface MarkupDocument {
  readonly document: ReportDocument
  readonly places: Places
}

/**
 * Reads the markup that a template made into the document tree. `template` is the file named for problems that belong
 * to no line.
 *
 * @param paper of sections that name none.
 */
export function readMarkup(
  markup: string,
  template: string,
  assets: Assets,
  paper: Section['paper'] = 'A4',
): Outcome<MarkupDocument> {
  return andThen(parseXml(markup, template), whole => {
    const log = new ProblemLog()
    const reader = new MarkupReader(log)
    const [root] = reader.elementsNamed(whole, 'report')
    if (root === undefined) return failure(log.problems)
    const meta = readMeta(root, reader)
    const sections = reader.elementsNamed(root, 'section').map(section => readSection(section, paper, reader))
    return log.conclude(() => ({ document: { meta, sections, assets }, places: reader.places }))
  })
}

function readMeta(root: XmlElement, reader: MarkupReader): DocumentMeta {
  reader.allowAttributes(root, ['title', 'author', 'issued', 'marking'])
  const marking = reader.optional(root, 'marking')
  const issued = reader.required(root, 'issued')
  const issuedOn = parseIsoDate(issued)
  if (issued !== '' && issuedOn === undefined) reader.badAttribute(root, 'issued', issued, 'tanggal seperti 2023-07-27')
  return {
    title: reader.required(root, 'title'),
    author: reader.required(root, 'author'),
    issuedOn: issuedOn ?? (issued as CalendarDate),
    language: 'id',
    ...(marking !== undefined && { marking }),
  }
}

function readSection(element: XmlElement, paper: Section['paper'], reader: MarkupReader): Section {
  reader.allowAttributes(element, ['paper', 'orientation', 'numbering', 'restart'])
  return {
    paper: reader.oneOf(element, 'paper', paper === 'A4' ? ['A4', 'F4'] : ['F4', 'A4']),
    orientation: reader.oneOf(element, 'orientation', ['portrait', 'landscape']),
    numbering: reader.oneOf(element, 'numbering', ['arabic', 'roman', 'none']),
    restart: reader.oneOf(element, 'restart', ['no', 'yes']) === 'yes',
    children: readBlocks(element, reader),
  }
}
