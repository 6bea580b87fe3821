import { strToU8 } from 'fflate'
import { joinZips, packZip } from '../../../base/bytes/pack-zip.ts'
import { capitalLetter } from '../../../base/ordinals.ts'
import type { Chart } from '../../../document/figure.ts'
import { escapeWordText } from '../escape-word-text.ts'

const sheetName = 'Sheet1'

/** Cells of the sheet of a chart, down from one, as a chart names them; columns and rows from 0. */
export function cellsOf(column: number, row: number, count: number): string {
  const cell = (at: number) => `$${capitalLetter(column + 1)}$${at + 1}`
  return `${sheetName}!${cell(row)}${count === 1 ? '' : `:${cell(row + count - 1)}`}`
}

/**
 * The workbook of a chart, which Word opens to have its numbers edited: series side by side under their names, categories
 * down the first column.
 */
export function chartWorkbook({ categories, series }: Chart): Uint8Array {
  const rows = [
    [null, ...series.map(({ name }) => name)],
    ...categories.map((name, at) => [name, ...series.map(({ values }) => numberOf(values[at]))]),
  ]
  const texts = rows.flat().filter(cell => typeof cell === 'string')
  const strings = new Map([...new Set(texts)].map((text, index) => [text, index]))
  return joinZips([
    beforeStrings,
    packMarkup([['xl/sharedStrings.xml', stringsMarkup([...strings.keys()], texts.length)]]),
    beforeSheet,
    packMarkup([['xl/worksheets/sheet1.xml', sheetMarkup(rows, strings)]]),
  ])
}

type SheetCell = string | number | null

function numberOf(value: string | number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value)
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function sheetMarkup(rows: readonly (readonly SheetCell[])[], strings: ReadonlyMap<string, number>): string {
  const written = rows.map((cells, row) => {
    const place = (column: number) => `${capitalLetter(column + 1)}${row + 1}`
    const filled = cells.map((cell, column) => {
      if (cell === null) return ''
      const isText = typeof cell === 'string'
      return `<c r="${place(column)}"${isText ? ' t="s"' : ''}><v>${isText ? strings.get(cell) : cell}</v></c>`
    })
    return `<row r="${row + 1}">${filled.join('')}</row>`
  })
  const last = `${capitalLetter(rows[0]?.length ?? 1)}${rows.length}`
  return (
    `<worksheet xmlns="${main}" xmlns:r="${relationTypes}"><dimension ref="A1:${last}"/>` +
    `<sheetData>${written.join('')}</sheetData></worksheet>`
  )
}

/** All texts of the sheet, each once. */
function stringsMarkup(strings: readonly string[], count: number): string {
  const items = strings.map(text => {
    const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''
    return `<si><t${space}>${escapeWordText(text)}</t></si>`
  })
  return `<sst xmlns="${main}" count="${count}" uniqueCount="${strings.length}">${items.join('')}</sst>`
}

function contentTypes(): string {
  const overrides = [
    ['workbook', 'sheet.main'],
    ['worksheets/sheet1', 'worksheet'],
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
  ].map(([name, type]) => {
    const contentType = `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`
    return `<Override PartName="/xl/${name}.xml" ContentType="${contentType}"/>`
  })
  return (
    `<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  )
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const written = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${relationTypes}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packages}/relationships">${written.join('')}</Relationships>`
}

/** The least that spreadsheets take for styles. */
const styles =
  `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

const workbook =
  `<workbook xmlns="${main}" xmlns:r="${relationTypes}">` +
  `<sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`

// Alike in all workbooks, and packed but once.
const beforeStrings = packMarkup([
  ['[Content_Types].xml', contentTypes()],
  ['_rels/.rels', relations(['officeDocument', 'xl/workbook.xml'])],
  [
    'xl/_rels/workbook.xml.rels',
    relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']),
  ],
])
const beforeSheet = packMarkup([
  ['xl/styles.xml', styles],
  ['xl/workbook.xml', workbook],
])

function packMarkup(parts: readonly (readonly [name: string, markup: string])[]): Uint8Array {
  return packZip(parts.map(([name, markup]) => [name, strToU8(declaration + markup)]))
}
