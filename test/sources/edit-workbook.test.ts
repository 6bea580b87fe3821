import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { packZip } from '../../src/base/bytes/pack-zip.ts'
import { editSheet, UneditableWorkbook } from '../../src/sources/edit/edit-sheet.ts'
import { editWorkbook } from '../../src/sources/edit/edit-workbook.ts'
import { bytesOf, smallMaster, sourceOf, textsOf } from '../ratl/small-master.ts'

const sheet = (data: string, more = '') =>
  `<worksheet xmlns="m"><dimension ref="A1:B2"/><sheetData>${data}</sheetData>${more}</worksheet>`

describe('a sheet', () => {
  test('keeps what is not changed as it is written, also where rows and cells do not say their place', () => {
    const xml = sheet('<row><c t="s"><v>0</v></c><c s="3"><v>5</v></c></row>')
    const edited = editSheet(xml, { cells: [{ row: 1, column: 1, value: 'a & "b"' }] })
    expect(edited).toContain(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" s="3" t="inlineStr"><is><t xml:space="preserve">a &amp; ',
    )
  })

  test('a new row stands behind all others, dressed as the one above', () => {
    const edited = editSheet(sheet('<row r="1"><c r="A1" s="7"><v>1</v></c></row>'), {
      cells: [{ row: 2, column: 0, value: 2 }],
    })
    expect(edited).toContain('</row><row r="2"><c r="A2" s="7"><v>2</v></c></row></sheetData>')
  })

  test('a merged cell that is changed is parted: each part holds what the whole did; others stay', () => {
    const merges = '<mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>'
    const xml = sheet('<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"/></row>', merges)
    const edited = editSheet(xml, { cells: [{ row: 2, column: 0, value: 1 }] })
    expect(edited).toContain('<c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>')
    expect(edited).toContain('<mergeCells count="1"><mergeCell ref="B1:B2"/></mergeCells>')
  })

  test('formulas stay unless one gives way to a value: it may be shared', () => {
    const data = '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row>'
    const xml = sheet(`${data}<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>`)
    expect(editSheet(xml, { cells: [{ row: 1, column: 1, value: 3 }] })).toContain('<f t="shared" si="0"/>')
    const edited = editSheet(xml, { cells: [{ row: 1, column: 0, value: 3 }] })
    expect(edited).not.toContain('<f')
    expect(edited).toContain('<c r="A2"><v>2</v></c>')
  })

  test('prefixes are kept', () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const edited = editSheet(xml, { cells: [{ row: 1, column: 1, value: 'b' }] })
    expect(edited).toContain('<x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t')
  })

  test('without data it is refused', () => {
    expect(() => editSheet('<worksheet/>', { cells: [] })).toThrow(UneditableWorkbook)
  })
})

describe('a workbook', () => {
  test('every part but the changed sheet is the same, byte for byte, and the same edits give the same bytes', async () => {
    const bytes = bytesOf(await smallMaster())
    const edits = { sheets: new Map([['Tim', { cells: [{ row: 2, column: 1, value: 'Orang Rekaan' }] }]]) }
    const edited = editWorkbook(bytes, edits)
    expect(editWorkbook(bytes, edits)).toEqual(edited)
    const [before, after] = [unzipSync(bytes), unzipSync(edited)]
    const changed = Object.keys(before).filter(
      name => strFromU8(before[name] ?? new Uint8Array()) !== strFromU8(after[name] ?? new Uint8Array()),
    )
    expect(changed.filter(name => name.startsWith('xl/worksheets/'))).toHaveLength(1)
    expect(changed.filter(name => !name.startsWith('xl/worksheets/'))).toEqual(['xl/workbook.xml'])
    expect(textsOf(await sourceOf(edited), 'Tim')[1]?.[1]).toBe('Orang Rekaan')
  })

  test('a sheet can be added, and the order of formulas is forgotten', async () => {
    const parts = unzipSync(bytesOf(await smallMaster()))
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    const rels = 'xl/_rels/workbook.xml.rels'
    const chain =
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>'
    const types = '[Content_Types].xml'
    const whole = packZip(
      Object.entries({
        ...parts,
        [rels]: strToU8(text(rels).replace('</Relationships>', `${chain}</Relationships>`)),
        [types]: strToU8(
          text(types).replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>'),
        ),
        'xl/calcChain.xml': strToU8('<calcChain/>'),
      }),
    )
    const added = new Map([['RATL & Lain', { cells: [{ row: 1, column: 0, value: 'ID Aksi' }] }]])
    const edited = editWorkbook(whole, { sheets: new Map(), added })
    expect(textsOf(await sourceOf(edited), 'RATL & Lain')).toEqual([['ID Aksi']])
    const after = unzipSync(edited)
    expect(Object.keys(after)).not.toContain('xl/calcChain.xml')
    expect(strFromU8(after[rels] ?? new Uint8Array())).not.toContain('calcChain')
    expect(strFromU8(after[types] ?? new Uint8Array())).not.toContain('calcChain')
  })

  test('several sheets can be added at once, each with its own', async () => {
    const cell = (value: string) => ({ cells: [{ row: 1, column: 0, value }] })
    const names = ['Satu', 'Dua', 'Tiga']
    const added = new Map(names.map(name => [name, cell(name)]))
    const source = await sourceOf(editWorkbook(bytesOf(await smallMaster()), { sheets: new Map(), added }))
    expect(names.map(name => textsOf(source, name))).toEqual(names.map(name => [[name]]))
  })

  test('a sheet that is not there is refused', async () => {
    const sheets = new Map([['Entah', { cells: [] }]])
    const bytes = bytesOf(await smallMaster())
    expect(() => editWorkbook(bytes, { sheets })).toThrow(UneditableWorkbook)
  })
})
