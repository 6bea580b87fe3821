import { required } from '../../../src/workbook/column.ts'
import { defineTable, defineWorkbook } from '../../../src/workbook/declare.ts'
import { answer } from '../../../src/workbook/fields/answer.ts'
import { choice } from '../../../src/workbook/fields/choice.ts'
import { readWorkbook } from '../../../src/workbook/read-workbook.ts'
import { sheetOf, sourceOf, type Written } from '../build-sheet.ts'
import { factSheet } from '../example-sheets.ts'
import { withLog } from '../show-problems.ts'

const words = [['Buruk'], ['Kurang'], ['Baik'], ['Sangat baik']]
const unsur = (code: string, name: string) =>
  required(code, answer(words), { note: name, criterion: { code, name, shortNames: [] } })

/** A table with two unsur and a status. */
export const workbook = defineWorkbook({
  answers: defineTable({
    name: 'Responden',
    required: true,
    note: 'Contoh.',
    columns: {
      cost: unsur('U4', 'Biaya'),
      time: unsur('U5', 'Waktu'),
      status: required('Status', choice({ Open: ['Open', 'Belum'], Close: ['Close', 'Selesai'] }), { note: 'Status' }),
    },
  }),
  facts: { ...factSheet, required: false },
})

type Rows = readonly (readonly Written[])[]

/** The answers of a workbook with these lines of the sheet Pemetaan Kolom, and what is told. */
export function readMapped(lines: Rows, answers: Rows, more: Readonly<Record<string, Rows>> = {}) {
  const mapping = [['Lembar', 'Judul', 'Kolom', 'Untuk'], ...lines]
  const tables = { Responden: answers, ...more, ...(lines.length > 0 && { 'Pemetaan Kolom': mapping }) }
  const source = sourceOf(Object.entries(tables).map(([name, rows]) => sheetOf(rows, name)))
  const { value, shown, problems } = withLog(log => readWorkbook(source, workbook, log))
  const rows = value.answers.rows.map(({ values: { cost, time, status } }) => `${cost} ${time} ${status}`)
  return { rows, facts: value.facts.partial, shown, problems }
}
