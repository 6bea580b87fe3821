import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { reportKinds } from '../../src/kinds/registry.ts'
import { type BlankWorkbook, blankWorkbook } from '../../src/workbook/blank/blank-workbook.ts'
import { type Column, required } from '../../src/workbook/column.ts'
import { defineFacts, type WorkbookSpec } from '../../src/workbook/declare.ts'
import { text } from '../../src/workbook/fields/text.ts'
import { readHeading } from '../../src/workbook/headings/read-heading.ts'
import { mappingSheet } from '../../src/workbook/mapping/mapping-sheet.ts'
import { readFacts } from '../../src/workbook/read-facts.ts'
import { alone } from '../../src/workbook/read-table-sheet.ts'
import { findSheet, findSheets } from '../../src/workbook/sheets/find-sheets.ts'
import { keptPorts } from '../kept-ports.ts'
import { xlsxSheets } from '../sources/readers/read-bytes.ts'
import { sourceOf } from './build-sheet.ts'
import { factSheet, visitSheet } from './example-sheets.ts'
import { readCell } from './fields/read-cell.ts'
import { withLog } from './show-problems.ts'

const { resources } = keptPorts()
const kinds = await Promise.all(reportKinds.map(async kind => ({ kind, workbook: await kind.workbook(resources) })))

async function build(sheets: WorkbookSpec, more: Pick<BlankWorkbook, 'presets' | 'example'> = {}) {
  const bytes = await blankWorkbook({ title: 'Judul Buku', workbook: sheets, ...more })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  const source = sourceOf(await xlsxSheets(bytes))
  const sheetOf = (name: string) => {
    const [read, written] = [findSheet(source, name), workbook.getWorksheet(name)]
    if (read === undefined || written === undefined) throw new Error(`no sheet ${name}`)
    return { read, written }
  }
  return { bytes, workbook, source, sheetOf }
}

describe.each(kinds.map(({ kind, workbook }) => [kind.id, kind, workbook] as const))(
  'the empty workbook of %s',
  (id, kind, sheets) => {
    const specs = Object.values(sheets)
    let empty: Awaited<ReturnType<typeof build>>
    beforeAll(async () => {
      empty = await build(sheets)
    })

    test('has every column of every table, found without a problem', () => {
      const { sheetOf } = empty
      for (const spec of specs) {
        if (spec.shape !== 'table') continue
        const { value, shown } = withLog(log => readHeading(sheetOf(spec.name).read, spec, log, alone))
        expect([...(value?.columns.keys() ?? [])]).toEqual(Object.keys(spec.columns))
        expect(shown).toEqual([])
      }
    })

    test('has every entry of every sheet of facts, and asks only for those that are required', () => {
      const { sheetOf } = empty
      for (const spec of specs) {
        if (spec.shape !== 'facts') continue
        const { problems } = withLog(log => readFacts(sheetOf(spec.name).read, spec, log))
        const columns = Object.values(spec.columns)
        const wanted = columns.flatMap(({ required }, index) => (required ? [`fact.missing B${index + 2}`] : []))
        expect(problems.map(({ code, place }) => `${code} ${place.cell}`)).toEqual(wanted)
      }
    })

    test('offers the choices of a column in its first and later rows', () => {
      const { sheetOf } = empty
      let offers = 0
      for (const spec of specs) {
        Object.values(spec.columns).forEach((column, index) => {
          const cell = (row: number) =>
            spec.shape === 'facts'
              ? sheetOf(spec.name).written.getCell(index + 2, 2)
              : sheetOf(spec.name).written.getCell(row, index + 1)
          const offered = column.choices && { type: 'list', formulae: [`"${column.choices.join(',')}"`] }
          for (const row of [2, 500]) {
            const validation: unknown = cell(row).dataValidation
            if (offered !== undefined) expect(validation).toMatchObject(offered)
          }
          offers += offered === undefined ? 0 : 1
        })
      }
      expect(offers).toBeGreaterThan(0)
    })

    test('offers the names that another sheet lists', () => {
      const { workbook } = empty
      let lookUps = 0
      for (const spec of specs.filter(({ shape }) => shape === 'table')) {
        Object.values<Column<unknown>>(spec.columns).forEach((column, index) => {
          if (column.read.looksInto === undefined) return
          const { type, formulae } = validationOf(workbook.getWorksheet(spec.name)?.getCell(500, index + 1))
          const [, sheet = '', letter = ''] = /^'(.*)'!\$([A-Z])\$2:\$\2\$500$/.exec(formulae?.[0] ?? '') ?? []
          const listing = sheets[column.read.looksInto]
          const names = listing?.shape === 'table' && listing.names ? listing.columns[listing.names]?.title : undefined
          expect([type, workbook.getWorksheet(sheet)?.getCell(`${letter}1`).text]).toEqual(['list', names])
          lookUps += 1
        })
      }
      // Names that a sheet lists are looked up.
      expect(lookUps > 0).toBe(specs.some(spec => spec.shape === 'table' && spec.names !== undefined))
    })

    test('says of every cell what to fill in, and warns of what may be wrong without refusing it', () => {
      const { sheetOf } = empty
      for (const spec of specs) {
        Object.values<Column<unknown>>(spec.columns).forEach((column, index) => {
          const { written } = sheetOf(spec.name)
          const isFacts = spec.shape === 'facts'
          const guide = validationOf(isFacts ? written.getCell(index + 2, 2) : written.getCell(500, index + 1))
          expect(guide.prompt).toBe(`${column.note}.`)
          expect(guide.promptTitle?.length).toBeLessThanOrEqual(32)
          expect(guide.prompt?.length).toBeLessThanOrEqual(255)
          expect(guide.error?.length ?? 0).toBeLessThanOrEqual(255)
          expect(guide.errorStyle).toBe(guide.type === 'any' ? undefined : 'warning')
          if (['day', 'moment'].includes(column.read.describes?.cell ?? '')) expect(guide.type).toBe('date')
          if (column.read.describes?.cell === 'number') expect(['whole', 'decimal']).toContain(guide.type)
        })
      }
    })

    test('marks what must be filled in by a colour and a note beside the title, not in it', () => {
      const { sheetOf } = empty
      for (const spec of specs) {
        Object.values<Column<unknown>>(spec.columns).forEach((column, index) => {
          const { written } = sheetOf(spec.name)
          const head = spec.shape === 'facts' ? written.getCell(index + 2, 1) : written.getCell(1, index + 1)
          expect(head.text).toBe(column.title)
          expect(JSON.stringify(head.note)).toContain(column.required ? 'Wajib' : 'Boleh kosong')
          expect(JSON.stringify(head.fill).includes('FFFFE699')).toBe(column.required)
        })
      }
    })

    test('is printed one page wide, its heading on every page', () => {
      const { workbook } = empty
      for (const { name, pageSetup } of workbook.worksheets) {
        expect(pageSetup, name).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
        expect(pageSetup.printTitlesRow, name).toMatch(/^\d+:\d+$/)
      }
    })

    test('offers nothing that its own reader would refuse', () => {
      for (const column of specs.flatMap(spec => Object.values(spec.columns))) {
        for (const offered of column.choices ?? []) {
          expect(readCell(column.read, offered)).toMatchObject({ codes: [] })
          expect(readCell(column.read, offered).value).toBeDefined()
          // Excel separates the offered values by commas, and takes 255 characters at most.
          expect(offered).not.toContain(',')
        }
        expect((column.choices ?? []).join(',').length).toBeLessThanOrEqual(255)
      }
    })

    test('has no sheet that its kind does not read, but one of instructions that begins with "_"', () => {
      const { source } = empty
      const names = source.sheets.map(sheet => sheet.name)
      expect(names[0]).toMatch(/^_/)
      expect(names.slice(1)).toEqual([...specs, mappingSheet].map(spec => spec.name))
      expect(withLog(log => findSheets(source, { ...sheets, mappingSheet }, log)).shown).toEqual([])
    })

    test('filled in with its example makes a report without a problem', async () => {
      const { source } = await build(sheets, { example: kind.example })
      expect(Object.keys(kind.example)).toEqual(
        expect.arrayContaining(Object.keys(sheets).filter(key => sheets[key]?.required)),
      )
      for (const edition of ['publik', 'internal'] as const) {
        const outcome = await kind.prepare(source, { edition }, resources)
        expect(outcome.problems).toEqual([])
        expect(outcome.ok).toBe(true)
      }
    })

    test('is complained of for what is missing, and never for what it has', async () => {
      const { source } = await build(sheets, { presets: new Map([['Jenis', id]]) })
      const outcome = await kind.prepare(source, { edition: 'publik' }, resources)
      expect(outcome.ok).toBe(false)
      const codes = new Set(outcome.problems.map(({ code }) => code))
      // Without a complete sheet Laporan nothing can be audited, which is told.
      const expected = new Set(['fact.missing', 'sheet.empty', 'kind.not-audited'])
      expect([...codes].filter(code => !expected.has(code))).toEqual([])
    })
  },
)

function validationOf(
  cell: ExcelJS.Cell | undefined,
): Partial<Omit<ExcelJS.DataValidation, 'type'>> & { readonly type: string } {
  return cell?.dataValidation ?? { type: 'none' }
}

describe('an empty workbook', () => {
  const sheets = { report: factSheet, visit: visitSheet }
  const specs = Object.values(sheets)

  test('has the entries that are known already', async () => {
    const presets = new Map([
      ['Nomor', 'B-1'],
      ['Bukan Isian', 'x'],
    ])
    const { sheetOf } = await build(sheets, { presets })
    const { value, problems } = withLog(log =>
      readFacts(
        sheetOf('Laporan').read,
        defineFacts({
          name: 'Laporan',
          required: true,
          note: '',
          columns: { number: required('Nomor', text, { note: '' }) },
        }),
        log,
      ),
    )
    expect(value.values).toEqual({ number: 'B-1' })
    expect(problems.map(({ code }) => code)).toEqual(['fact.unknown', 'fact.unknown', 'fact.unknown'])
  })

  test('explains every sheet and column, its synonyms included, in its instructions', async () => {
    const { workbook } = await build(sheets)
    const lines = workbook.worksheets[0]?.getSheetValues().map(row => JSON.stringify(row)) ?? []
    const said = (...words: readonly string[]) => lines.some(line => words.every(word => line?.includes(word)))
    expect(said('Judul Buku')).toBe(true)
    for (const spec of specs) {
      expect(said(spec.name, spec.note)).toBe(true)
      for (const { title, required, note, synonyms } of Object.values(spec.columns)) {
        expect(said(`"${title}"`, required ? '"ya"' : '"tidak"', note, ...synonyms)).toBe(true)
      }
    }
  })

  test('holds the same whenever it is made, and no clock', async () => {
    const [first, second] = [await build(sheets), await build(sheets)]
    const text = (sheet: typeof first) => JSON.stringify(sheet.workbook.model)
    expect(text(second)).toBe(text(first))
    expect(first.workbook.created).toEqual(new Date('2020-01-01T00:00:00Z'))
    expect(first.workbook.modified).toEqual(new Date('2020-01-01T00:00:00Z'))
  })
})
