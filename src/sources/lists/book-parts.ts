import theme from 'exceljs/lib/xlsx/xml/theme1.js'
import { cellAddress, headRow, type ListSheet } from './list-sheet.ts'
import { escapeSheetText, type WorkbookPart, workbookPart } from './workbook-part.ts'

/** Colours and fonts as spreadsheets have them when nobody chose others. */
export const themePart: WorkbookPart = ['xl/theme/theme1.xml', theme]

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
export function bookParts(listed: readonly ListSheet[], firstSheet: number): readonly WorkbookPart[] {
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
