import { type Relationship, relationshipsPart, type WorkbookPart, workbookPart } from './workbook-part.ts'

const types = 'application/vnd.openxmlformats-officedocument'
const packageTypes = 'application/vnd.openxmlformats-package'
const packageVocabulary = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata'

/** What all sheets share. */
const commonParts: readonly Relationship[] = [
  { type: 'styles', target: 'styles.xml' },
  { type: 'theme', target: 'theme/theme1.xml' },
  { type: 'sharedStrings', target: 'sharedStrings.xml' },
]

/** Number of the first sheet among the relationships of the workbook. */
export const firstSheet = commonParts.length + 1

/** What stands before the sheets: what each part is, and which belong together. */
export function packageParts(names: readonly string[]): readonly WorkbookPart[] {
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
