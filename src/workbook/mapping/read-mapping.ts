// The sheet Pemetaan Kolom, in which an office says what its own headings, sheets and words mean. Its lines come in.
// Answers for those who read sheets, headings and cells go out.

import { normaliseName } from '../../base/name-key.ts'
import { nearestNames } from '../../base/nearest-names.ts'
import { ProblemLog } from '../../problems/outcome.ts'
import type { Source } from '../../sources/source.ts'
import { spelled } from '../cell-text.ts'
import type { TableRow } from '../column.ts'
import type { SheetSpec, WorkbookSpec } from '../declare.ts'
import { todaysManner } from '../manner.ts'
import { alone, readTableSheet } from '../read-table-sheet.ts'
import { findSheet, findSheets } from '../sheets/find-sheets.ts'
import { isDeclaredName } from '../sheets/sheet-names.ts'
import { mappingProblem } from './mapping-problems.ts'
import { mappingSheet } from './mapping-sheet.ts'
import { isIgnored, keysByTitle, type SheetMapping, sheetMapping, targetOf, unmapped } from './sheet-mapping.ts'

type MappingRow = TableRow<typeof mappingSheet.columns>

/** What the sheet `Pemetaan Kolom` of a workbook decides. */
export interface WorkbookMapping {
  /** What a sheet of the source is to be read as: the name of a declared one, or `abaikan`. */
  readonly sheetTarget: (name: string) => string | undefined
  /** For a sheet of the source that is read as a declared one. Lines that cannot hold are told to the log. */
  readonly forSheet: (name: string, spec: SheetSpec, log: ProblemLog) => SheetMapping
}

/** A workbook that says nothing of its headings. */
export const noMapping: WorkbookMapping = { sheetTarget: () => undefined, forSheet: () => unmapped }

/** Reads the sheet `Pemetaan Kolom`, if there is one; lines on sheets that are not there or not known are errors. */
export function readMapping(source: Source, workbook: WorkbookSpec, log: ProblemLog): WorkbookMapping {
  const sheet = findMappingSheet(source)
  if (sheet === undefined) return noMapping
  const { rows } = readTableSheet(sheet, mappingSheet, log, alone)
  reportUnknownSheets(rows, source, log)
  reportSheetClashes(rows.filter(isOnSheet), workbook, log)
  const linesOf = (name: string) => rows.filter(({ values }) => normaliseName(values.sheet) === normaliseName(name))
  const isKnown = (target: string) => isIgnored(target) || isDeclaredName(target, workbook)
  return {
    sheetTarget: name => linesOf(name).find(line => isOnSheet(line) && isKnown(line.values.target))?.values.target,
    forSheet: (name, spec, sheetLog) => mappingOf(name, linesOf(name), spec, sheetLog),
  }
}

/** By the name that it should have or one that means the same, which the search for all sheets tells of. */
function findMappingSheet(source: Source) {
  const context = { manner: todaysManner, sheetTarget: () => undefined, isPart: true }
  return findSheets(source, { mapping: mappingSheet }, new ProblemLog(), context).get('mapping')?.[0]?.sheet
}

function isOnSheet({ values: { title, word } }: MappingRow): boolean {
  return title === undefined && word === undefined
}

function reportUnknownSheets(rows: readonly MappingRow[], source: Source, log: ProblemLog): void {
  const names = source.sheets.map(({ name }) => name)
  for (const { values, at } of rows) {
    if (findSheet(source, values.sheet) !== undefined) continue
    const parameters = { sheet: values.sheet, nearest: nearestNames(values.sheet, names) }
    log.add(mappingProblem('mapping.unknown-sheet', at('sheet'), parameters))
  }
}

/** Two lines for one sheet, and sheets that the report does not have. */
function reportSheetClashes(lines: readonly MappingRow[], workbook: WorkbookSpec, log: ProblemLog): void {
  const known = Object.values(workbook).map(({ name }) => name)
  reportTwice(
    lines,
    ({ values }) => normaliseName(values.sheet),
    (line, other) =>
      log.add(
        mappingProblem('mapping.sheet-twice', line.at('target'), { sheet: line.values.sheet, other: other('target') }),
      ),
  )
  for (const { values, at } of lines) {
    const { target } = values
    if (isIgnored(target) || isDeclaredName(target, workbook)) continue
    log.add(
      mappingProblem('mapping.unknown-target', at('target'), { target, known, nearest: nearestNames(target, known) }),
    )
  }
}

type CellOf = (column: keyof typeof mappingSheet.columns) => string

/** Tells every line that has the key of an earlier one, with where that one stands. */
function reportTwice(
  lines: readonly MappingRow[],
  keyOf: (line: MappingRow) => string | undefined,
  tell: (line: MappingRow, other: CellOf) => void,
): ReadonlySet<MappingRow> {
  const [first, twice] = [new Map<string, MappingRow>(), new Set<MappingRow>()]
  for (const line of lines) {
    const key = keyOf(line)
    const earlier = key === undefined ? undefined : first.get(key)
    if (key !== undefined && earlier === undefined) first.set(key, line)
    if (earlier === undefined) continue
    twice.add(line)
    tell(line, column => earlier.at(column).cell ?? '')
  }
  return twice
}

function mappingOf(name: string, lines: readonly MappingRow[], spec: SheetSpec, log: ProblemLog): SheetMapping {
  if (lines.length === 0) return unmapped
  const words = lines.flatMap(({ values: { title, word, target: meaning }, at }) =>
    word === undefined ? [] : [{ title, word, meaning: targetOf(meaning), place: at('title') }],
  )
  const onTitles = lines.filter(({ values: { title, word } }) => title !== undefined && word === undefined)
  reportClashes(onTitles, spec, log)
  reportTwice(lines, wordKey, (line, other) =>
    log.add(
      mappingProblem('mapping.word-twice', line.at('word'), { word: line.values.word ?? '', other: other('word') }),
    ),
  )
  const titles = onTitles.map(({ values: { title = '', target }, at }) => ({
    title,
    target: targetOf(target),
    place: at('title'),
  }))
  return sheetMapping(name, titles, words)
}

function wordKey({ values: { title = '', word } }: MappingRow): string | undefined {
  return word === undefined ? undefined : JSON.stringify([normaliseName(title), spelled(word)])
}

/** Two lines for one heading, two headings for one column, and columns that the sheet does not have. */
function reportClashes(lines: readonly MappingRow[], { name, columns }: SheetSpec, log: ProblemLog): void {
  const keys = keysByTitle(columns)
  const keyOf = ({ values: { target } }: MappingRow) => keys.get(normaliseName(target))
  const twice = reportTwice(
    lines,
    ({ values: { title = '' } }) => normaliseName(title),
    (line, other) => {
      const { title = '' } = line.values
      log.add(mappingProblem('mapping.heading-twice', line.at('title'), { title, other: other('title') }))
    },
  )
  const single = lines.filter(line => !twice.has(line))
  reportTwice(single, keyOf, (line, other) => {
    const { target } = line.values
    log.add(mappingProblem('mapping.column-twice', line.at('target'), { target, other: other('target') }))
  })
  const known = Object.values(columns).map(({ title }) => title)
  for (const line of single) {
    const { target } = line.values
    if (isIgnored(target) || keyOf(line) !== undefined) continue
    const parameters = { target, sheet: name, known, nearest: nearestNames(target, known) }
    log.add(mappingProblem('mapping.unknown-column', line.at('target'), parameters))
  }
}
