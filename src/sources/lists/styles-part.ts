import { isLink, isNumber, type ListSheet } from './list-sheet.ts'
import { escapeSheetText, type WorkbookPart, workbookPart } from './workbook-part.ts'

/** How a cell, or all of a row, looks. */
export type ListStyle = 'headRow' | 'head' | 'body' | 'link'

/** The place of each among the styles of a workbook, of which the first is that of cells nobody wrote in. */
export const styleNumbers: Readonly<Record<ListStyle, number>> = { headRow: 1, head: 2, body: 3, link: 4 }

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac x16r2" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:x16r2="http://schemas.microsoft.com/office/spreadsheetml/2015/02/main"'
/** The children of a font stand in the order of CT_Font (ECMA-376-1, 18.8.22), as strict readers demand. */
const usualFont = fontXml('', '<color theme="1"/>')
const boldFont = fontXml('<b/>', '<color theme="1"/>')
const linkFont = fontXml('<u/>', '<color rgb="FF0563C1"/>')
/** None and dotted, which every workbook has, and that of headings; no borders; one style that all others begin with. */
const fills =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
const ending =
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext><ext uri="{9260A510-F301-46a8-8635-F512D64BE5F5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:timelineStyles defaultTimelineStyle="TimeSlicerStyleLight1"/></ext></extLst>'

/** Places of the styles that only some workbooks have; behind those that all know by name. */
export interface OwnStyles {
  readonly title: number
  /** By the format of the numbers. */
  readonly numbers: ReadonlyMap<string, number>
}

export function ownStyles(sheets: readonly ListSheet[]): OwnStyles {
  const rows = sheets.flatMap(sheet => sheet.rows)
  const hasLinks = rows.some(cells => cells.some(isLink))
  const title = hasLinks ? styleNumbers.link + 1 : styleNumbers.body + 1
  const first = sheets.some(hasTitle) ? title + 1 : title
  const formats = new Set(rows.flatMap(cells => cells.filter(isNumber).map(({ format }) => format)))
  return { title, numbers: new Map([...formats].map((format, index) => [format, first + index])) }
}

function hasTitle({ title }: ListSheet): boolean {
  return title !== undefined
}

/** Formats that spreadsheets do not have from the beginning are numbered from here (ECMA-376-1, 18.8.30). */
const firstFormat = 164

/** Styles that no cell has are left out. */
export function stylesPart(sheets: readonly ListSheet[]): WorkbookPart {
  const rows = sheets.flatMap(sheet => sheet.rows)
  const hasLinks = rows.some(cells => cells.some(isLink))
  const numbers = [...ownStyles(sheets).numbers.keys()]
  const fonts = [usualFont, boldFont, ...(hasLinks ? [linkFont] : [])]
  const formats = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    wrapped('fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"'),
    wrapped('fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"'),
    ...(rows.length > 0 ? [wrapped('fontId="0" fillId="0" borderId="0" xfId="0"')] : []),
    ...(hasLinks ? [wrapped('fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"')] : []),
    // A title goes on over the columns beside it.
    ...(sheets.some(hasTitle) ? ['<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'] : []),
    ...numbers.map((_, index) => numberXml(firstFormat + index)),
  ]
  const contents = [
    ...(numbers.length > 0 ? [formatsXml(numbers)] : []),
    `<fonts count="${fonts.length}" x14ac:knownFonts="1">${fonts.join('')}</fonts>`,
    fills,
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
    ending,
  ]
  return workbookPart('xl/styles.xml', 'styleSheet', namespaces, contents.join(''))
}

function fontXml(marks: string, colour: string): string {
  return `<font>${marks}<sz val="11"/>${colour}<name val="Calibri"/><family val="2"/><scheme val="minor"/></font>`
}

function formatsXml(formats: readonly string[]): string {
  const written = formats.map((format, index) => {
    return `<numFmt numFmtId="${firstFormat + index}" formatCode="${escapeSheetText(format)}"/>`
  })
  return `<numFmts count="${formats.length}">${written.join('')}</numFmts>`
}

function numberXml(format: number): string {
  return `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>`
}

function wrapped(format: string): string {
  return `<xf numFmtId="0" ${format} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
}
