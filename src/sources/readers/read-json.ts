import { type JsonScalar, JsonScanner } from '../../json/json-scanner.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import { exactNumber } from '../packed/exact-number.ts'
import type { InputStore } from '../packed/input-store.ts'
import type { PackedSheet } from '../packed/packed-sheet.ts'
import { SheetWriter } from '../packed/sheet-writer.ts'

/**
 * Reads the wanted sheets of a `.json` input: sheet name → array of row objects; a sheet of facts may also be one object of
 * entry → value. Names are data: a sheet or column may be called `__proto__`.
 *
 * Throws `UnreadableInput` when it is not JSON in UTF-8, not of that shape, has a name twice in one place, or goes beyond
 * `input-limits.ts`.
 */
export function readJson(
  file: string,
  bytes: Uint8Array,
  store: InputStore,
  isWanted: (sheet: string) => boolean = () => true,
): readonly PackedSheet[] {
  const scanner = new JsonScanner(decode(bytes))
  const sheets: PackedSheet[] = []
  scanner.members(name => {
    const sheet = readTable(scanner, file, name, store)
    if (isWanted(name)) sheets.push(sheet)
  })
  scanner.end()
  return sheets
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new UnreadableInput('not-json', {}, error)
  }
}

/** The titles become row 1, so that one table reader serves every kind of input. */
function readTable(scanner: JsonScanner, file: string, name: string, store: InputStore): PackedSheet {
  const titles: string[] = []
  const columns = new Map<string, number>()
  const columnOf = (title: string): number => {
    const known = columns.get(title)
    if (known !== undefined) return known
    columns.set(title, titles.length)
    return titles.push(title) - 1
  }
  const writer = new SheetWriter({ file, name, titles }, store)
  let row = 1
  const addRow = (cells: readonly Cell[]) => {
    row += 1
    writer.startRow(row)
    for (const [column, value] of [...cells].sort(([one], [other]) => one - other)) addScalar(writer, column, value)
  }
  if (scanner.next === '[') scanner.items(() => addRow(readRecord(scanner, columnOf)))
  else {
    const [nameColumn, valueColumn] = [columnOf('Isian'), columnOf('Nilai')]
    scanner.members(entry => {
      addRow([
        [nameColumn, entry],
        [valueColumn, scanner.scalar()],
      ])
    })
  }
  return writer.finish()
}

type Cell = readonly [column: number, value: JsonScalar]

function readRecord(scanner: JsonScanner, columnOf: (title: string) => number): readonly Cell[] {
  const cells: Cell[] = []
  scanner.members(title => {
    cells.push([columnOf(title), scanner.scalar()])
  })
  return cells
}

function addScalar(writer: SheetWriter, column: number, value: JsonScalar): void {
  if (value === null) return
  if (typeof value === 'string') writer.addText(column, value)
  else if (typeof value === 'boolean') writer.addBoolean(column, value)
  else {
    const number = exactNumber(value.digits)
    if (number === undefined) writer.addError(column, value.digits)
    else writer.addNumber(column, number)
  }
}
