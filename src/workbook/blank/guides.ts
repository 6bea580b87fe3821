import type ExcelJS from 'exceljs'
import type { Column } from '../column.ts'
import type { TableSheet, WorkbookSpec } from '../declare.ts'
import type { JsonForm, NumberForm } from '../field-description.ts'

/** How a spreadsheet helps to fill in a cell: what it offers, what it says of the cell, and what it warns of. */
export type Guide = Omit<ExcelJS.DataValidation, 'type'> & { readonly type: ExcelJS.DataValidation['type'] | 'any' }

/** What a guide holds a cell against. */
type Rule = Pick<Guide, 'type' | 'formulae' | 'operator'>

/** Spreadsheets take no longer texts. */
const [longestTitle, longestText] = [32, 255]

/**
 * The guide of a column. It warns and never blocks: the reader understands more than a spreadsheet can test.
 *
 * @param workbook the sheets whose names the column may look up.
 */
export function guideOf(column: Column<unknown>, workbook: WorkbookSpec): Guide {
  const rule = ruleOf(column, workbook)
  const title = column.title.slice(0, longestTitle)
  return {
    ...rule,
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title,
    prompt: cut(`${column.note}.`),
    ...(rule.type !== 'any' && {
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: title,
      error: warningOf(column),
    }),
  }
}

/** Puts a guide on a range of cells, `B2:B2000`. The types of the library know it for single cells only. */
export function offerRange(sheet: ExcelJS.Worksheet, range: string, guide: Guide): void {
  const { dataValidations } = sheet as unknown as { dataValidations: { add(range: string, guide: Guide): void } }
  dataValidations.add(range, guide)
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`
}

function warningOf({ choices, read }: Column<unknown>): string {
  const words = choices === undefined ? (read.describes?.words ?? 'teks') : `salah satu dari ${choices.join(', ')}`
  return cut(`Tulis ${words}. Pilih "Ya" bila isian ini memang benar.`)
}

function ruleOf(column: Column<unknown>, workbook: WorkbookSpec): Rule {
  const { choices, read } = column
  const listed = read.looksInto === undefined ? undefined : namesRange(workbook[read.looksInto])
  if (choices !== undefined) return { type: 'list', formulae: [`"${choices.join(',')}"`] }
  if (listed !== undefined) return { type: 'list', formulae: [listed] }
  const cell = read.describes?.cell
  if (cell === 'day' || cell === 'moment') return between('date', '1990-01-01', '2199-12-31')
  const number = read.describes?.json.find(isNumber)
  return cell === 'number' && number !== undefined ? numberRule(number) : anything
}

function isNumber(form: JsonForm): form is NumberForm {
  return form.type !== 'string'
}

const anything: Rule = { type: 'any', formulae: [] }

/** No name lies further down than this row of its sheet. */
const lastName = 500

/** The cells in which another sheet lists its names: `'Tindak Lanjut'!$B$2:$B$500`. */
function namesRange(spec: WorkbookSpec[string] | undefined): string | undefined {
  if (spec?.shape !== 'table' || spec.names === undefined) return undefined
  const letter = letterOf(spec, spec.names)
  return `'${spec.name.replaceAll("'", "''")}'!$${letter}$2:$${letter}$${lastName}`
}

function letterOf({ columns }: TableSheet, key: string): string {
  return String.fromCharCode('A'.charCodeAt(0) + Object.keys(columns).indexOf(key))
}

function numberRule({ type, minimum, maximum }: NumberForm): Rule {
  const kind = type === 'integer' ? 'whole' : 'decimal'
  if (minimum !== undefined && maximum !== undefined) return between(kind, minimum, maximum)
  return { type: kind, operator: 'greaterThanOrEqual', formulae: [minimum ?? lowest] }
}

/** Stands for "any number": a spreadsheet has no such test. */
const lowest = -1e9

function between(type: Guide['type'], from: number | string, to: number | string): Rule {
  return { type, operator: 'between', formulae: [from, to] }
}
