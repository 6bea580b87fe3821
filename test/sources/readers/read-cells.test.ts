import { describe, expect, test } from 'vitest'
import { type Book, bookBytes, bookParts, withParts, zipParts } from '../../hostile/book-parts.ts'
import { showCells } from '../../hostile/show-cells.ts'
import { buildZip } from '../../hostile/zip-builder.ts'
import { xlsxSheets } from './read-bytes.ts'

/** What the cells of a workbook written by hand are read as. */
async function cellsOf(book: Omit<Book, 'sheets'>, rows: string) {
  return showCells(await xlsxSheets(bookBytes({ ...book, sheets: { S: rows } })))
}
/** One cell, or what is read in its place. */
async function read(cell: string, book: Omit<Book, 'sheets'> = {}) {
  return (await cellsOf(book, `<row r="1">${cell}</row>`))['S!A1']
}

describe('a formula', () => {
  test.each<[string, unknown]>([
    ['<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['<c r="A1"><f>1-1</f><v>0</v></c>', 0],
    ['<c r="A1" t="str"><f>T("x")</f><v>x</v></c>', 'x'],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', undefined],
    ['<c r="A1" t="str"><f>""</f><v/></c>', undefined],
    ['<c r="A1" t="b"><f>1=2</f><v>0</v></c>', false],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['<c r="A1"><f>1+1</f></c>', { unresolved: true }],
    ['<c r="A1"><f>1+1</f><v></v></c>', { unresolved: true }],
    ['<c r="A1" t="str"><f>T("x")</f></c>', { unresolved: true }],
    ['<c r="A1"><f t="shared" si="0"/></c>', { unresolved: true }],
    ['<c r="A1"><f t="shared" si="0"/><v>7</v></c>', 7],
  ])('%s gives its stored result', async (cell, shown) => {
    expect(await read(cell)).toEqual(shown)
  })
})

describe('a number', () => {
  test.each<[string, number]>([
    ['0', 0],
    ['-0.5', -0.5],
    ['+7', 7],
    ['.5', 0.5],
    ['5.', 5],
    ['1E3', 1000],
    ['1.5e-7', 1.5e-7],
    ['88.13', 88.13],
    ['0.30000000000000004', 0.30000000000000004],
  ])('%s is that number', async (text, number) => {
    expect(await read(`<c r="A1"><v>${text}</v></c>`)).toBe(number)
  })

  test.each(['1,5', '1.234,5', '1 000', '1.2.3', '0x10', '1e', 'NaN', 'INF', '-', '.', 'x', '1e999', '١'])(
    'part %j is an error with its address, never another number',
    async text => {
      const shown = await read(`<c r="A1"><v>${text}</v></c>`)
      expect(shown).toEqual({ error: /^[!-~]+$/.test(text) ? text : '#GALAT!' })
    },
  )

  test('without a value is blank', async () => {
    expect(await cellsOf({}, '<row r="1"><c r="A1"/><c r="B1" s="0"/><c r="C1"><v></v></c></row>')).toEqual({})
  })
})

describe('other types', () => {
  test.each<[string, unknown]>([
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>false</v></c>', false],
    ['<c r="A1" t="b"><v>2</v></c>', { error: '2' }],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['<c r="A1" t="e"><v>\u202Ex</v></c>', { error: '#GALAT!' }],
    ['<c r="A1" t="d"><v>2022-12-31</v></c>', { date: '2022-12-31' }],
    ['<c r="A1" t="d"><v>2022-12-31T23:59:59.999Z</v></c>', { date: '2022-12-31', time: 86_399_999 }],
    ['<c r="A1" t="d"><v>2022-12-31T14:05</v></c>', { date: '2022-12-31', time: 50_700_000 }],
    ['<c r="A1" t="d"><v>2022-12-31T00:00:00</v></c>', { date: '2022-12-31' }],
    ['<c r="A1" t="d"><v>2022-02-30</v></c>', { error: '2022-02-30' }],
    ['<c r="A1" t="d"><v>31/12/2022</v></c>', { error: '31/12/2022' }],
    ['<c r="A1" t="str"><v>a_x000A_b</v></c>', 'a\nb'],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    ['<c r="A1" t="inlineStr"><is><t/></is></c>', undefined],
    ['<c r="A1" t="inlineStr"/>', undefined],
    ['<c r="A1" t="s"/>', undefined],
    ['<c r="A1"><v><![CDATA[5]]></v></c>', 5],
    ['<c r="A1"><v>1<!-- x -->2</v></c>', 12],
    ['<c r="A1"><v>&#49;&#x32;</v></c>', 12],
  ])('%s', async (cell, shown) => {
    expect(await read(cell)).toEqual(shown)
  })

  test('rich text keeps bold, italic and underline, and leaves phonetic guides out', async () => {
    const runs = [
      '<r><t>a</t></r>',
      '<r><rPr><b/><sz val="9"/></rPr><t>b</t></r>',
      '<r><rPr><i val="1"/><u val="double"/></rPr><t>c</t></r>',
      '<r><rPr><b val="0"/><i val="false"/><u val="none"/></rPr><t>d</t></r>',
      '<r><rPr><b/></rPr><t></t></r>',
      '<rPh sb="0" eb="1"><t>phonetic</t></rPh><phoneticPr fontId="1"/>',
    ]
    const text = [{ text: 'a' }, { text: 'b', bold: true }, { text: 'c', italic: true, underline: true }, { text: 'd' }]
    expect(await read(`<c r="A1" t="inlineStr"><is>${runs.join('')}</is></c>`)).toEqual(text)
    const strings = `<si><t>first</t></si><si>${runs.join('')}</si>`
    expect(await read('<c r="A1" t="s"><v>1</v></c>', { strings })).toEqual(text)
  })

  test('a day is a number with the format of a day, in either system', async () => {
    const formats = ['dd/mm/yyyy', '0.00', 'h:mm', '[$-421]d mmmm yyyy;@']
    const rows = ['44926', '44926.75', '60', '-1'].map(
      (value, at) => `<row><c s="1"><v>${value}</v></c><c s="${[2, 3, 4, 0][at]}"><v>${value}</v></c></row>`,
    )
    expect(await cellsOf({ formats }, rows.join(''))).toEqual({
      'S!A1': { date: '2022-12-31' },
      'S!B1': 44926,
      'S!A2': { date: '2022-12-31', time: 64_800_000 },
      'S!B2': { error: '#WAKTU!' },
      'S!A3': { error: '#TANGGAL!' },
      'S!B3': { error: '#TANGGAL!' },
      'S!A4': { error: '#TANGGAL!' },
      'S!B4': -1,
    })
    const of1904 = await cellsOf({ formats, is1904: true }, rows.join(''))
    expect(of1904).toMatchObject({ 'S!A1': { date: '2027-01-01' }, 'S!A3': { date: '1904-03-01' } })
  })
})

describe('a style', () => {
  test('that shows per cent leaves the number as it is, and tells so', async () => {
    const rows = ['1.0151', '0.5', '4'].map(value => `<row><c s="1"><v>${value}</v></c></row>`).join('')
    expect(await cellsOf({ formats: ['0.00%'] }, rows)).toEqual({
      'S!A1': { percent: 1.0151 },
      'S!A2': { percent: 0.5 },
      'S!A3': { percent: 4 },
    })
  })

  test('that a cell does not name is the first one', async () => {
    const [styles, cell] = ['<xf numFmtId="14"/><xf numFmtId="0"/>', '<row r="1"><c r="A1"><v>44926</v></c></row>']
    const parts = bookParts({ sheets: { S: cell }, formats: [] })
    const dated = parts.get('xl/styles.xml')?.replace(/<cellXfs>.*<\/cellXfs>/, `<cellXfs>${styles}</cellXfs>`)
    const bytes = buildZip(zipParts(withParts(parts, { 'xl/styles.xml': dated })))
    expect(showCells(await xlsxSheets(bytes))).toEqual({ 'S!A1': { date: '2022-12-31' } })
  })
})

describe('rows and cells', () => {
  test('without names follow one another', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c/></row>'
    expect(await cellsOf({}, rows)).toEqual({ 'S!A1': 1, 'S!C1': 2, 'S!D1': 3, 'S!A4': 4 })
  })

  test('that are only formatted leave no trace', async () => {
    const styled = Array.from(
      { length: 50 },
      (_, at) => `<row r="${at + 2}" s="0" ht="30"><c r="A${at + 2}" s="0"/></row>`,
    )
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row>${styled.join('')}`
    const [sheet] = await xlsxSheets(bookBytes({ sheets: { S: rows } }))
    expect(sheet?.rows).toHaveLength(1)
  })
})
