import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { captionOf } from '../../../src/document/document.ts'
import { inlineText } from '../../../src/document/inline.ts'
import { blocksOf } from '../../../src/document/map-document.ts'
import type { Cell } from '../../../src/document/table.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { draftReport } from '../../../src/pipeline/draft-report.ts'
import { rekapWorkbook } from '../../../src/pipeline/rekap/rekap-workbook.ts'
import { printedNumber, tableContents } from '../../../src/pipeline/rekap/table-sheet.ts'
import { inputAt } from '../../desk.ts'
import { cell, row, table } from '../../document/build.ts'
import { keptPorts } from '../../kept-ports.ts'

/** As the report prints a number of a format; the other way round than the program goes. */
function printed(value: number, format: string): string {
  const [shown = ''] = format.replaceAll('+', '').split(';')
  const isPercent = shown.endsWith('%')
  const decimals = /\.(0+)/.exec(shown)?.[1]?.length ?? 0
  const text = new Intl.NumberFormat('id-ID', {
    ...{ minimumFractionDigits: decimals, maximumFractionDigits: decimals },
    useGrouping: shown.includes('#,##0'),
  }).format(Math.abs(isPercent ? value * 100 : value))
  const sign = value < 0 ? '−' : format.startsWith('+') && value > 0 ? '+' : ''
  return `${sign}${text}${isPercent ? '%' : ''}`
}

test.each([
  'test/kinds/monev-skm/cases/masih-open-dan-belum-melapor',
  'test/kinds/spkp-spak/cases/tiga-puluh-responden',
])(
  'every table of the report is a sheet, its numbers are those that are printed, and no cell is a formula or merged: %s',
  async folder => {
    const request = { input: await inputAt(`${folder}/input.json`), edition: 'publik', strict: false } as const
    const draft = await draftReport(request, reportKinds, keptPorts())
    if (!draft.ok) throw new Error(JSON.stringify(draft.problems))
    const bytes = rekapWorkbook(draft.value)
    expect(Buffer.compare(bytes, rekapWorkbook(draft.value))).toBe(0)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
    const captioned = blocksOf(draft.value.document).filter(block => captionOf(block) !== undefined)
    const labels = captioned.map(block => captionOf(block)?.label)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Daftar', 'Angka', ...labels])

    let numbers = 0
    for (const block of captioned) {
      if (block.type !== 'table' && block.type !== 'matrix') continue
      const sheet = workbook.getWorksheet(block.caption?.label ?? '')
      if (sheet === undefined) throw new Error('no sheet')
      expect(sheet.model.merges ?? []).toEqual([])
      expect(sheet.getCell('A1').text).toContain(inlineText(block.caption?.children ?? []))
      const cells = block.type === 'table' ? block.body.flatMap(one => one.cells) : []
      const shown = new Set<string>()
      sheet.eachRow((line, at) => {
        line.eachCell(one => {
          expect(one.formula).toBeUndefined()
          if (at > 2 && typeof one.value === 'number') numbers += 1
          shown.add(typeof one.value === 'number' ? printed(one.value, one.numFmt) : one.text)
        })
      })
      const linesOf = ({ lines }: Cell) =>
        lines.map(({ marker, children }) => [marker, inlineText(children)].filter(Boolean).join(' '))
      const wanted = cells.map(one => linesOf(one).join('\n').trim())
      expect(
        wanted.filter(text => text !== '' && !shown.has(text.replaceAll('\u00a0', ' '))),
        sheet.name,
      ).toEqual([])
    }
    expect(numbers).toBeGreaterThan(20)
  },
)

test('a printed number is read to its last digit', () => {
  const anyPrinted = fc.tuple(fc.nat(9_999_999), fc.integer({ min: 0, max: 3 }), fc.boolean())
  fc.assert(
    fc.property(anyPrinted, ([digits, decimals, isPercent]) => {
      const value = digits / 10 ** decimals
      const format = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}${isPercent ? '%' : ''}`
      const text = printed(isPercent ? value / 100 : value, format)
      const number = printedNumber(text)
      expect(number && printed(Number(number.number), number.format)).toBe(text)
    }),
  )
  expect(['101,51%', '100%', '0,05%', '−0,25', '+1,06', '6.137', '2022'].map(text => printedNumber(text))).toEqual([
    { number: '1.0151', format: '#,##0.00%' },
    { number: '1', format: '#,##0%' },
    { number: '0.0005', format: '#,##0.00%' },
    { number: '-0.25', format: '+#,##0.00;−#,##0.00;#,##0.00' },
    { number: '1.06', format: '+#,##0.00;−#,##0.00;#,##0.00' },
    { number: '6137', format: '#,##0' },
    { number: '2022', format: '0' },
  ])
  expect(['–', 'U1', '007', '3,32–4,00', '1.23', ''].map(text => printedNumber(text))).toEqual(
    Array.from({ length: 6 }, () => undefined),
  )
})

test('heads of two rows become one, and what reaches down is said in every row', () => {
  const twoHeads = table(
    [
      { cells: [cell('A', { rowSpan: 2 }), cell('1'), cell('2')] },
      row('3', '4'),
      { cells: [cell('Jumlah', { columnSpan: 2 }), cell('6')] },
    ],
    {
      columns: [{ role: 'title' }, { role: 'count' }, { role: 'count' }],
      head: [{ cells: [cell('Unit', { rowSpan: 2 }), cell('Status', { columnSpan: 2 })] }, row('Open', 'Close')],
    },
  )
  const { columns, rows } = tableContents(twoHeads)
  const count = (number: string) => ({ number, format: '#,##0' })
  expect(columns.map(({ header }) => header)).toEqual(['Unit', 'Status – Open', 'Status – Close'])
  expect(rows).toEqual([
    ['A', count('1'), count('2')],
    ['A', count('3'), count('4')],
    ['Jumlah', null, count('6')],
  ])
})
