import { describe, expect, test } from 'vitest'
import { formatPlace } from '../../../src/problems/problem.ts'
import { placesOfPictures } from '../../../src/sources/source.ts'
import { bookParts, type Parts, withParts, zipParts } from '../../hostile/book-parts.ts'
import { showCells } from '../../hostile/show-cells.ts'
import { buildZip } from '../../hostile/zip-builder.ts'
import { xlsxSheets } from '../readers/read-bytes.ts'

const office = 'http://schemas.microsoft.com/office'
const related = (name: string, target: string) =>
  `<Relationship Id="r${name}" Type="${office}/2017/06/relationships/${name}" Target="${target}"/>`

/** Rich values as Excel lists them: the first is a picture, the second an error that old programs do not know. */
const richParts = {
  'xl/metadata.xml': `<metadata><metadataTypes><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes>
    <futureMetadata name="XLDAPR"><bk><extLst><ext><dynamicArrayProperties/></ext></extLst></bk></futureMetadata>
    <futureMetadata name="XLRICHVALUE"><bk><extLst><ext><rvb i="1"/></ext></extLst></bk><bk><extLst><ext><rvb i="0"/></ext></extLst></bk></futureMetadata>
    <cellMetadata><bk><rc t="1" v="0"/></bk></cellMetadata>
    <valueMetadata><bk><rc t="2" v="0"/></bk><bk><rc t="2" v="1"/></bk></valueMetadata></metadata>`,
  'xl/richData/rdrichvalue.xml': '<rvData><rv s="0"><v>13</v></rv><rv s="1"><v>0</v><v>5</v></rv></rvData>',
  'xl/richData/rdrichvaluestructure.xml':
    '<rvStructures><s t="_error"><k n="errorType" t="i"/></s><s t="_localImage"><k n="CalcOrigin" t="i"/></s></rvStructures>',
}
const relationships = [
  related('sheetMetadata', 'metadata.xml'),
  related('rdRichValue', 'richData/rdrichvalue.xml'),
  related('rdRichValueStructure', 'richData/rdrichvaluestructure.xml'),
].join('')

function withRichValues(parts: Parts, changes: Readonly<Record<string, string | undefined>> = {}): Parts {
  const rels = 'xl/_rels/workbook.xml.rels'
  const linked = parts.get(rels)?.replace('</Relationships>', `${relationships}</Relationships>`)
  return withParts(parts, { ...richParts, [rels]: linked, ...changes })
}

const partsOf = (cell: string) => bookParts({ sheets: { S: `<row r="1">${cell}<c r="B1"><v>1</v></c></row>` } })
const read = (parts: Parts) => xlsxSheets(buildZip(zipParts(parts)))
const shownIn = async (parts: Parts) => showCells(await read(parts))['S!A1']

const picture = { picture: true }
const failed = { error: '#VALUE!' }

describe('a picture in a cell', () => {
  const placed = '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>'
  const newError = '<c r="A1" t="e" vm="2"><v>#VALUE!</v></c>'

  test('is known by its rich value, and so is an error', async () => {
    expect(await shownIn(withRichValues(partsOf(placed)))).toEqual(picture)
    expect(await shownIn(withRichValues(partsOf(newError)))).toEqual(failed)
  })

  test('is known by its look where the rich values are lost or damaged', async () => {
    expect(await shownIn(partsOf(placed))).toEqual(picture)
    expect(await shownIn(withRichValues(partsOf(placed), { 'xl/metadata.xml': '<metadata>' }))).toEqual(picture)
    expect(await shownIn(withRichValues(partsOf(placed), { 'xl/richData/rdrichvalue.xml': undefined }))).toEqual(
      picture,
    )
  })

  test.each<[string, unknown]>([
    ['<c r="A1" t="e"><v>#VALUE!</v></c>', failed],
    ['<c r="A1" t="e" vm="1"><f>A2+1</f><v>#VALUE!</v></c>', failed],
    ['<c r="A1" t="e" vm="1"><v>#REF!</v></c>', { error: '#REF!' }],
    ['<c r="A1" vm="1"><v>7</v></c>', 7],
    ['<c r="A1" t="e"><f>IMAGE("https://contoh.id/a.png")</f><v>#NAME?</v></c>', picture],
    ['<c r="A1" t="e" vm="9"><f>_xlfn.IMAGE(B1)</f><v>#VALUE!</v></c>', picture],
    ['<c r="A1"><f>IMAGE("https://contoh.id/a.png")</f></c>', picture],
    ['<c r="A1"><f>IMAGEN(1)</f></c>', { unresolved: true }],
  ])('without rich values: %s', async (cell, shown) => {
    expect(await shownIn(partsOf(cell))).toEqual(shown)
  })

  test.each(['0', '-1', '3', 'x', '1e9', ''])(
    'is known by its look when its number is %j, which leads nowhere',
    async number => {
      const cell = placed.replace('vm="1"', `vm="${number}"`)
      expect(await shownIn(withRichValues(partsOf(cell)))).toEqual(picture)
    },
  )

  test('is listed once with its place, however many cells a merge makes it cover', async () => {
    const rows = `<row r="1">${placed}</row><row r="2"><c r="B2"><v>1</v></c></row>`
    const after = '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>'
    const [sheet] = await read(bookParts({ sheets: { S: rows }, after }))
    expect(sheet && placesOfPictures(sheet).map(formatPlace)).toEqual(['uji.xlsx  S!A1'])
  })
})
