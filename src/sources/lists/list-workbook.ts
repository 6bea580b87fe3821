// What lives in this folder: workbooks that the program writes. Lists of rows come in; the bytes of an `.xlsx` go out.

import theme from 'exceljs/lib/xlsx/xml/theme1.js'
import { packZip } from '../../base/bytes/pack-zip.ts'
import { cellAddress, headRow, type ListSheet } from './list-sheet.ts'
import { sheetParts } from './sheet-parts.ts'
import { ownStyles, stylesPart } from './styles-part.ts'
import {
  escapeSheetText,
  type PartRelationship,
  relationshipsPart,
  type WorkbookPart,
  WrittenTexts,
  workbookPart,
} from './workbook-part.ts'

/**
 * A workbook that people look things up in. The same rows give the same bytes.
 *
 * Written here, as exceljs 4.4.0 would with the children of fonts in order: loading that library and writing a first workbook with it takes about as
 * long as bringing a report from its input to its document tree.
 */
export function listWorkbook(sheets: readonly ListSheet[]): Uint8Array {
  const strings = new WrittenTexts()
  const names = sheets.map(({ name }) => name)
  const own = ownStyles(sheets)
  const written = sheets.flatMap((sheet, index) => sheetParts(sheet, index + 1, strings, own))
  const parts = [
    ...packageParts(names),
    ...written,
    strings.part,
    themePart,
    stylesPart(sheets),
    ...bookParts(sheets, firstSheet),
  ]
  const encoder = new TextEncoder()
  return packZip(parts.map(([name, xml]) => [name, encoder.encode(xml)]))
}

const types = 'application/vnd.openxmlformats-officedocument'
const packageTypes = 'application/vnd.openxmlformats-package'
const packageVocabulary = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata'

/** What all sheets share. */
const commonParts: readonly PartRelationship[] = [
  { type: 'styles', target: 'styles.xml' },
  { type: 'theme', target: 'theme/theme1.xml' },
  { type: 'sharedStrings', target: 'sharedStrings.xml' },
]

/** Number of the first sheet among the relationships of the workbook. */
const firstSheet = commonParts.length + 1

/** What stands before the sheets: what each part is, and which belong together. */
function packageParts(names: readonly string[]): readonly WorkbookPart[] {
  const sheets = names.map((_, index) => `worksheets/sheet${index + 1}.xml`)
  const kinds = [
    kindOf('/xl/workbook.xml', `${types}.spreadsheetml.sheet.main+xml`),
    ...sheets.map(sheet => kindOf(`/xl/${sheet}`, `${types}.spreadsheetml.worksheet+xml`)),
    kindOf('/xl/theme/theme1.xml', `${types}.theme+xml`),
    kindOf('/xl/styles.xml', `${types}.spreadsheetml.styles+xml`),
    kindOf('/xl/sharedStrings.xml', `${types}.spreadsheetml.sharedStrings+xml`),
    `<Default Extension="vml" ContentType="${types}.vmlDrawing"/>`,
    kindOf('/docProps/core.xml', `${packageTypes}.core-properties+xml`),
    kindOf('/docProps/app.xml', `${types}.extended-properties+xml`),
  ]
  const endings = `<Default Extension="rels" ContentType="${packageTypes}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
  const namespace = 'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"'
  return [
    workbookPart('[Content_Types].xml', 'Types', namespace, endings + kinds.join('')),
    relationshipsPart('_rels/.rels', [
      { type: 'officeDocument', target: 'xl/workbook.xml' },
      { type: 'core-properties', target: 'docProps/core.xml', vocabulary: packageVocabulary },
      { type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    relationshipsPart('xl/_rels/workbook.xml.rels', [
      ...commonParts,
      ...sheets.map(target => ({ type: 'worksheet', target })),
    ]),
  ]
}

function kindOf(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`
}

/** Colours and fonts as spreadsheets have them when nobody chose others. */
const themePart: WorkbookPart = ['xl/theme/theme1.xml', theme]

const appNamespaces =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"'
const appBefore = '<Application>Microsoft Excel</Application><DocSecurity>0</DocSecurity><ScaleCrop>false</ScaleCrop>'
const appAfter =
  '<Company></Company><Manager></Manager><LinksUpToDate>false</LinksUpToDate><SharedDoc>false</SharedDoc><HyperlinksChanged>false</HyperlinksChanged><AppVersion>16.0300</AppVersion>'

const coreNamespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
/** No trace of when it was made. */
const core =
  '<dc:creator>laporan</dc:creator><dc:title></dc:title><dc:subject></dc:subject><dc:description></dc:description><cp:keywords></cp:keywords><cp:category></cp:category><cp:lastModifiedBy>laporan</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:modified>'

const bookNamespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"'
const bookBefore =
  '<fileVersion appName="xl" lastEdited="5" lowestEdited="5" rupBuild="9303"/><workbookPr defaultThemeVersion="164011" filterPrivacy="1"/>'

/** Whose workbook it is, and the list of its sheets. `firstSheet` is the number of the first among its relationships. */
function bookParts(listed: readonly ListSheet[], firstSheet: number): readonly WorkbookPart[] {
  const names = listed.map(({ name }) => name)
  const sheets = names.map((name, index) => {
    return `<sheet sheetId="${index + 1}" name="${escapeSheetText(name)}" state="visible" r:id="rId${firstSheet + index}"/>`
  })
  const list = `<sheets>${sheets.join('')}</sheets>`
  return [
    workbookPart('docProps/app.xml', 'Properties', appNamespaces, `${appBefore}${titlesXml(names)}${appAfter}`),
    workbookPart('docProps/core.xml', 'cp:coreProperties', coreNamespaces, core),
    workbookPart(
      'xl/workbook.xml',
      'workbook',
      bookNamespaces,
      `${bookBefore}${list}${printTitlesXml(listed)}<calcPr calcId="171027"/>`,
    ),
  ]
}

/** The heading of every sheet, with the title over it, stands on every page of paper. */
function printTitlesXml(sheets: readonly ListSheet[]): string {
  const titles = sheets.map((sheet, index) => {
    const rows = escapeSheetText(cellAddress(sheet.name, `$1:$${headRow(sheet)}`))
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`
  })
  return `<definedNames>${titles.join('')}</definedNames>`
}

function titlesXml(names: readonly string[]): string {
  const count = `<vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>${names.length}</vt:i4></vt:variant>`
  const titles = names.map(name => `<vt:lpstr>${escapeSheetText(name)}</vt:lpstr>`)
  return [
    `<HeadingPairs><vt:vector size="2" baseType="variant">${count}</vt:vector></HeadingPairs>`,
    `<TitlesOfParts><vt:vector size="${names.length}" baseType="lpstr">${titles.join('')}</vt:vector></TitlesOfParts>`,
  ].join('')
}
