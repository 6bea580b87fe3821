import { buildZip, type ZipPart } from './zip-builder.ts'

/** A workbook as XML by hand: what no honest writer would produce can be put anywhere. */
export interface Book {
  /** What stands in `sheetData` of each sheet, by its name. */
  readonly sheets: Readonly<Record<string, string>>
  /** What follows `sheetData`, in every sheet. */
  readonly after?: string
  /** `si` elements. */
  readonly strings?: string
  /** Codes of number formats; style 1 is the first of them, style 0 is plain. */
  readonly formats?: readonly string[]
  readonly is1904?: boolean
  /** What stands before `sheetData`, in every sheet. */
  readonly before?: string
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

export type Parts = ReadonlyMap<string, string>

/** The parts of a workbook by name. */
export function bookParts(book: Book): Parts {
  const names = Object.keys(book.sheets)
  const sheets = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const related = names.map((_, at) => relationship(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
  if (book.strings !== undefined) related.push(relationship('rIdT', 'sharedStrings', 'sharedStrings.xml'))
  if (book.formats !== undefined) related.push(relationship('rIdF', 'styles', 'styles.xml'))
  const properties = book.is1904 === undefined ? '' : `<workbookPr date1904="${book.is1904 ? 1 : 0}"/>`
  const root = relationship('rId1', 'officeDocument', 'xl/workbook.xml')
  return new Map([
    ['_rels/.rels', `${declaration}<Relationships xmlns="${packages}">${root}</Relationships>`],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${sheets.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="${packages}">${related.join('')}</Relationships>`,
    ],
    ...(book.strings === undefined
      ? []
      : [['xl/sharedStrings.xml', `${declaration}<sst xmlns="${main}">${book.strings}</sst>`] as const]),
    ...(book.formats === undefined ? [] : [['xl/styles.xml', styles(book.formats)] as const]),
    ...Object.values(book.sheets).map(
      (rows, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet(rows, book.after, book.before)] as const,
    ),
  ])
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
}

export function sheet(rows: string, after = '', before = ''): string {
  return `${declaration}<worksheet xmlns="${main}">${before}<dimension ref="A1"/><sheetData>${rows}</sheetData>${after}</worksheet>`
}

function styles(formats: readonly string[]): string {
  const codes = formats.map(
    (code, at) =>
      `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`,
  )
  const cells = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`)
  return `${declaration}<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`
}

/** The parts as an honest archive. */
export function zipParts(parts: Parts): readonly ZipPart[] {
  return [...parts].map(([name, content]) => ({ name, content }))
}

export function bookBytes(book: Book): Uint8Array {
  return buildZip(zipParts(bookParts(book)))
}

/** Parts with some of them changed, or taken away by undefined. */
export function withParts(parts: Parts, changes: Readonly<Record<string, string | undefined>>): Parts {
  const changed = new Map(parts)
  for (const [name, content] of Object.entries(changes)) {
    if (content === undefined) changed.delete(name)
    else changed.set(name, content)
  }
  return changed
}
