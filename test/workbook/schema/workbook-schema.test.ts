import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { loadSource } from '../../../src/sources/load-source.ts'
import { blankWorkbook } from '../../../src/workbook/blank/blank-workbook.ts'
import type { Column } from '../../../src/workbook/column.ts'
import type { SheetSpec } from '../../../src/workbook/declare.ts'
import { fieldSchema, workbookSchema } from '../../../src/workbook/schema/workbook-schema.ts'
import { inputAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { casesOf, expectedFiles } from '../../kinds/golden-case.ts'
import { runs } from '../../laws.ts'
import { isHuge, sampleFiles } from '../../sample-list.ts'
import { xlsxSheets } from '../../sources/readers/read-bytes.ts'
import { sourceOf } from '../build-sheet.ts'
import { readCell } from '../fields/read-cell.ts'
import { type JsonSheets, sheetsAsJson } from './sheets-as-json.ts'
import { validatorOf } from './validator.ts'

const ports = keptPorts()
const kinds = await Promise.all(
  reportKinds.map(async kind => {
    const workbook = await kind.workbook(ports.resources)
    const bytes = await blankWorkbook({ title: kind.title, workbook, example: kind.example })
    const example = sheetsAsJson(sourceOf(await xlsxSheets(bytes)), workbook)
    return { id: kind.id, workbook, example, errorsOf: validatorOf(workbookSchema(kind, workbook)) }
  }),
)

/** What people and programs write into cells, of every sort of field. */
const anyWritten = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    'tidak ada',
    '4',
    '(4)',
    '4. Sangat sesuai',
    'Sangat puas',
    '3,92',
    '1.234,5',
    '6.137',
    '2023',
  ),
  fc.constantFrom(
    '31/12/2022',
    '1-8-22',
    '2022-01-31 00:00:00',
    'Kamis, 27 Juli 2023',
    'Feb 3, 2025',
    '3/2/2025 14.05',
  ),
  fc.constantFrom('Januari 2025', '01/2025', '2025-01', "Jan '25", 'TW IV 2022', '12/2022', 'U4, U8', 'U 4', '101,51%'),
  fc.constantFrom(
    '34 tahun',
    '20-24',
    'Laki-laki',
    'SMA',
    '100%',
    'Selesai',
    'Open',
    'SPKP',
    'II',
    'Pusat',
    'Balai POM',
  ),
  fc.integer({ min: -5, max: 300 }),
  fc.constantFrom(0.5, 1, 3.6, 88.13, 1990, 2025, 2199, 2200, 6137, 1e9),
  fc.string(),
)

/** No field takes them: no letter, no digit, no dash; or no scalar that a cell holds. */
const neverTaken = fc.constantFrom<unknown>('§', true, [], {}, [4], { nilai: 4 })

/** A number beyond the scale of an answer is read, and then refused by the check of its sheet. */
function isOnScale(written: string | number, { read }: Column<unknown>): boolean {
  const [form] = read.describes?.json ?? []
  if (typeof written === 'string' || form === undefined || form.type === 'string') return true
  return written >= (form.minimum ?? written) && written <= (form.maximum ?? written)
}

/** Whether a field takes any text, or makes something of any. */
function takesAnyText({ read }: Column<unknown>): boolean {
  const forms = read.describes?.json ?? []
  return forms.some(form => form.type === 'string' && form.pattern === undefined && form.enum === undefined)
}

describe.each(kinds.map(kind => [kind.id, kind] as const))(
  'the JSON Schema of %s',
  (id, { workbook, example, errorsOf }) => {
    const specs = Object.values(workbook)
    const columns = specs.flatMap(spec => Object.values<Column<unknown>>(spec.columns))

    test.each(casesOf(id).filter(folder => expectedFiles(folder).includes('pdf.txt')))(
      'takes the input of %s',
      folder => {
        expect(errorsOf(JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8')))).toEqual([])
      },
    )

    test.each(sampleFiles.filter(name => name.startsWith(id) && !isHuge(name)))(
      'takes %s, written as JSON',
      async name => {
        const loaded = await loadSource(await inputAt(`data/samples/${name}`), ports.deflate)
        const sheets = loaded.ok ? sheetsAsJson(loaded.value, workbook) : {}
        expect(Object.keys(sheets).length).toBeGreaterThan(3)
        expect(errorsOf(sheets)).toEqual([])
      },
    )

    test('takes the filled-in example', () => {
      expect(Object.keys(example)).toEqual(
        expect.arrayContaining(specs.filter(spec => spec.required).map(spec => spec.name)),
      )
      expect(errorsOf(example)).toEqual([])
    })

    test('takes whatever a field reads from a text, or a number of its scale, without a problem', () => {
      const validators = new Map(columns.map(column => [column, validatorOf(fieldSchema(column))]))
      fc.assert(
        fc.property(fc.constantFrom(...columns), anyWritten, (column, written) => {
          const { value, codes } = readCell(column.read, written)
          fc.pre(value !== undefined && codes.length === 0 && isOnScale(written, column))
          expect(validators.get(column)?.(written), `${column.title}: ${written}`).toEqual([])
        }),
        { numRuns: runs(3000) },
      )
    })

    test('refuses a row with a value of a wrong type', () => {
      const cells = cellsOf(example, specs)
      fc.assert(
        fc.property(fc.constantFrom(...cells), neverTaken, ({ column, replace }, wrong) => {
          fc.pre(!(typeof wrong === 'string' && takesAnyText(column)))
          expect(errorsOf(replace(wrong)), `${column.title}: ${JSON.stringify(wrong)}`).not.toEqual([])
        }),
      )
    })

    test('refuses a row without a value that each row must have, and a title that nobody knows', () => {
      for (const { column, replace, replaceTitle } of cellsOf(example, specs)) {
        if (column.required && !column.asAbove) expect(errorsOf(replace(undefined)), column.title).not.toEqual([])
        expect(errorsOf(replaceTitle('Ongkos')), column.title).not.toEqual([])
      }
    })
  },
)

test('every field of every kind says what it takes', () => {
  for (const { workbook } of kinds) {
    for (const column of Object.values(workbook).flatMap(spec => Object.values<Column<unknown>>(spec.columns))) {
      expect(column.read.describes, column.title).toBeDefined()
    }
  }
})

interface ExampleCell {
  readonly column: Column<unknown>
  /** The sheets with another value there; with none for undefined. */
  readonly replace: (value: unknown) => unknown
  readonly replaceTitle: (title: string) => unknown
}

/** Every cell of the first rows of all sheets. */
function cellsOf(sheets: JsonSheets, specs: readonly SheetSpec[]): readonly ExampleCell[] {
  return specs.flatMap(spec => {
    const content = sheets[spec.name]
    const [first, ...others] = content === undefined ? [] : [content].flat()
    if (first === undefined) return []
    const withRow = (row: object) => ({ ...sheets, [spec.name]: spec.shape === 'facts' ? row : [row, ...others] })
    return Object.values<Column<unknown>>(spec.columns).flatMap(column => {
      const { [column.title]: value, ...rest } = first
      if (value === undefined) return []
      const replace = (wrong: unknown) => withRow(wrong === undefined ? rest : { ...rest, [column.title]: wrong })
      return [{ column, replace, replaceTitle: (title: string) => withRow({ ...first, [title]: value }) }]
    })
  })
}
