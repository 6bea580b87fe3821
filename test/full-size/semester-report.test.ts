import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { ColumnRole } from '../../src/document/table.ts'
import { type DocxTable, readDocxTables, readDocxText } from './docx-tables.ts'
import { columnTexts, type PageText, type PdfText, readPdfText, withoutSpace } from './pdf-columns.ts'
import { type RenderedSample, renderSample } from './render-sample.ts'
import { readWorkbookRecords, type WorkbookRecord } from './workbook-records.ts'

const file = 'data/samples/monev-skm-2023-1.xlsx'
const facts = JSON.parse(readFileSync('data/facts/semester-1-2023.json', 'utf8'))

const shapes: Readonly<Record<number, { readonly titles: readonly string[]; readonly roles: readonly ColumnRole[] }>> =
  {
    2021: {
      titles: ['No', 'Unit Pelayanan', 'No. Rekomendasi', 'Rekomendasi', 'Rencana Aksi', 'Timeline', 'Status'],
      roles: ['ordinal', 'name', 'code', 'name', 'prose', 'deadline', 'status'],
    },
    2022: {
      titles: ['No', 'Unit Pelayanan', 'Jenis Layanan', 'Rencana Aksi', 'Timeline', 'Status'],
      roles: ['ordinal', 'name', 'name', 'prose', 'deadline', 'status'],
    },
  }
const years = [2021, 2022]

let sample: RenderedSample
let records: readonly WorkbookRecord[]
let pdf: PdfText
let tables: readonly DocxTable[]

beforeAll(async () => {
  sample = await renderSample(file)
  records = await readWorkbookRecords(file)
  pdf = await readPdfText(sample.bytes.pdf)
  tables = readDocxTables(sample.bytes.docx)
})

/** What the report prints for a cell: the one blank timeline shows as a dash. */
function printed(title: string, text: string): string {
  return title === 'Timeline' && text === '' ? '–' : withoutSpace(text)
}

function columnOf(title: string, year: number): string {
  return records
    .filter(record => record.year === year)
    .map(({ cells }) => printed(title, cells.get(title) ?? ''))
    .join('')
}

/** The landscape pages of one survey year, from its caption to the next. */
function pagesOfMatrix(year: number): readonly PageText[] {
  const begins = (label: string) =>
    pdf.content.findIndex(({ text, page }) => text.startsWith(label) && isLandscape(page))
  const start = begins(`Tabel ${year === 2021 ? 7 : 8}.`)
  const end = year === 2021 ? begins('Tabel 8.') : pdf.content.length
  const titles = shapes[year]?.titles.join('') ?? ''
  const body = pdf.content.slice(start, end)
  // Caption and heading of the first page come first; every later heading is an artifact.
  let read = ''
  const first = body.findIndex(({ text }) => {
    read += withoutSpace(text)
    return read.endsWith(withoutSpace(titles))
  })
  return body.slice(first + 1)
}

function isLandscape(page: number): boolean {
  return (pdf.pageWidths[page - 1] ?? 0) > 700
}

test('the sample holds all records', () => {
  expect(years.map(year => records.filter(record => record.year === year).length)).toEqual([275, 586])
})

test.each(years)('every RATL cell of %i is in the PDF, in order, none lost and none doubled', year => {
  const { titles, roles } = shapes[year] ?? { titles: [], roles: [] }
  const columns = columnTexts(pagesOfMatrix(year), roles)
  titles.forEach((title, index) => {
    expect(columns[index], title).toBe(columnOf(title, year))
  })
})

test.each(years)('every RATL cell of %i is in the DOCX, row by row, and each row says its group', year => {
  const titles = shapes[year]?.titles ?? []
  const table = tables.find(([head]) => head?.map(({ text }) => text).join('|') === titles.join('|'))
  const ofYear = records.filter(record => record.year === year)
  expect(table).toHaveLength(ofYear.length + 1)
  const group = new Map<string, string>()
  ofYear.forEach(({ cells }, index) => {
    titles.forEach((title, column) => {
      const own = printed(title, cells.get(title) ?? '')
      const cell = table?.[index + 1]?.[column]
      if (own !== '') group.set(title, own)
      expect(withoutSpace(cell?.text ?? ''), `row ${index + 1}, ${title}`).toBe(group.get(title))
      expect(cell?.continued, `row ${index + 1}, ${title}`).toBe(own === '')
    })
  })
})

test('repeated group names are marked as repeated and say so', () => {
  const repeated = pdf.all.filter(text => isLandscape(text.page) && !pdf.content.includes(text))
  expect(repeated.filter(({ text }) => text.includes('(lanjutan)')).length).toBeGreaterThan(30)
  expect(pdf.content.some(({ text }) => text.includes('(lanjutan)'))).toBe(false)
})

test('nothing is printed below the page number or outside the margins', () => {
  for (const { x, y, page, text } of pdf.content.filter(({ text }) => text.trim() !== '')) {
    const width = pdf.pageWidths[page - 1] ?? 0
    expect(x >= 42 && x < width - 42 && y > 40, `${page}: ${text}`).toBe(true)
  }
})

test('Lampiran 1 shows the counts of every unit as published', () => {
  const table = tables.find(([head]) => head?.some(({ text }) => text === 'Jumlah Rekomendasi'))
  const rows = (table ?? []).slice(2)
  const expected = facts.units.flatMap((unit: FactsUnit) =>
    Object.entries(unit.years).map(([year, { recommendations, actions, closed }]) => {
      const name = unit.independentSince === null ? unit.unit : `${unit.unit}*`
      return [String(unit.no), name, year, ...[recommendations, actions, closed].map(String), '100%'].join(' | ')
    }),
  )
  const units = rows.slice(0, -3).map(row => row.map(({ text }) => text).join(' | '))
  expect(units).toEqual(expected)
  expect(rows.slice(-3).map(row => row.map(({ text }) => text))).toEqual([
    ['Jumlah Tahun 2021', '87', '275', '275', '100%'],
    ['Jumlah Tahun 2022', '183', '586', '586', '100%'],
    ['Jumlah Tahun 2021 dan 2022', '270', '861', '861', '100%'],
  ])
})

interface FactsUnit {
  readonly no: number
  readonly unit: string
  readonly independentSince: number | null
  readonly years: Readonly<
    Record<string, { readonly recommendations: number; readonly actions: number; readonly closed: number }>
  >
}

test('the figures for machines are those of the rows', () => {
  const counts = (units: number, recommendations: number, actions: number) => {
    return { units, recommendations, actions, closed: actions, open: 0, percent: '100.00' }
  }
  expect(sample.draft.figures).toEqual({
    skm: {
      2021: { respondents: 6137, ikm: '89.80', grade: 'A', target: '88.46', achievement: '101.51' },
      2022: { respondents: 6669, ikm: '90.83', grade: 'A', target: '89.45', achievement: '101.54' },
    },
    ratl: { 2021: counts(63, 87, 275), 2022: counts(88, 183, 586), total: counts(88, 270, 861) },
  })
})

test('the text says the same figures in PDF and DOCX', () => {
  const texts = [pdf.content.map(({ text }) => text).join(''), readDocxText(sample.bytes.docx)].map(withoutSpace)
  const sentences = [
    'sebesar 89,80 (delapan puluh sembilan koma delapan puluh) dengan mutu pelayanan A',
    'sebesar 90,83 (sembilan puluh koma delapan puluh tiga) dengan mutu pelayanan A',
    'target 88,46 dengan capaian 101,51%',
    'target 89,45 dengan capaian 101,54%',
    'tercatat 861 (delapan ratus enam puluh satu) rencana aksi dari 88 (delapan puluh delapan) unit pelayanan atas 270 (dua ratus tujuh puluh) rekomendasi',
    'Rencana aksi tersebut seluruhnya telah close (100%)',
    '275 (dua ratus tujuh puluh lima) rencana aksi atas 87 (delapan puluh tujuh) rekomendasi',
    '586 (lima ratus delapan puluh enam) rencana aksi atas 183 (seratus delapan puluh tiga) rekomendasi',
  ]
  for (const sentence of sentences) {
    for (const text of texts) expect(text).toContain(withoutSpace(sentence))
  }
})
