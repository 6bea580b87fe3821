import type { ProblemLog } from '../../base/outcome.ts'
import type { Source } from '../../sources/source.ts'
import { normaliseName } from '../cell-text.ts'
import type { TableRow } from '../column.ts'
import type { SheetSpec } from '../declare.ts'
import { nearestNames } from '../nearest-names.ts'
import { alone, readTable } from '../read-table.ts'
import { findSheet } from '../sheets/find-sheets.ts'
import { mappingProblem } from './mapping-problems.ts'
import { ignoredColumn, mappingSheet } from './mapping-sheet.ts'
import { keysByTitle, type MappedWord, type SheetMapping, sheetMapping, unmapped } from './sheet-mapping.ts'

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

/** Reads the sheet `Pemetaan Kolom`, if there is one; a line on a sheet that the workbook does not have is an error. */
export function readMapping(source: Source, log: ProblemLog): WorkbookMapping {
  const sheet = findSheet(source, mappingSheet.name)
  if (sheet === undefined) return noMapping
  const { rows } = readTable(sheet, mappingSheet, log, alone)
  const names = source.sheets.map(({ name }) => name)
  for (const row of rows) {
    const wanted = row.values.sheet
    if (findSheet(source, wanted) !== undefined) continue
    const parameters = { sheet: wanted, nearest: nearestNames(wanted, names) }
    log.add(mappingProblem('mapping.unknown-sheet', row.at('sheet'), parameters))
  }
  const linesOf = (name: string) => rows.filter(({ values }) => normaliseName(values.sheet) === normaliseName(name))
  return {
    sheetTarget: name => linesOf(name).find(isOnSheet)?.values.target,
    forSheet: (name, spec, sheetLog) => mappingOf(linesOf(name), spec, sheetLog),
  }
}

function isOnSheet({ values: { title, word } }: MappingRow): boolean {
  return title === undefined && word === undefined
}

function mappingOf(lines: readonly MappingRow[], spec: SheetSpec, log: ProblemLog): SheetMapping {
  if (lines.length === 0) return unmapped
  const words = lines.flatMap(({ values: { title, word, target: meaning } }): readonly MappedWord[] => {
    const under = title === undefined ? undefined : normaliseName(title)
    return word === undefined ? [] : [{ title: under, word: normaliseName(word), meaning }]
  })
  const onTitles = lines.filter(({ values: { title, word } }) => title !== undefined && word === undefined)
  reportClashes(onTitles, spec, log)
  const titles = new Map(onTitles.map(({ values: { title = '', target } }) => [normaliseName(title), targetOf(target)]))
  return sheetMapping(titles, words)
}

function targetOf(written: string): string {
  return normaliseName(written) === ignoredColumn ? ignoredColumn : written
}

/** Two lines for one heading, two headings for one column, and columns that the sheet does not have. */
function reportClashes(lines: readonly MappingRow[], { name, columns }: SheetSpec, log: ProblemLog): void {
  const keys = keysByTitle(columns)
  const known = Object.values(columns).map(({ title }) => title)
  const [titles, targets] = [new Map<string, MappingRow>(), new Map<string, MappingRow>()]
  for (const line of lines) {
    const { title = '', target } = line.values
    const key = targetOf(target) === ignoredColumn ? ignoredColumn : keys.get(normaliseName(target))
    const twin = titles.get(normaliseName(title))
    const rival = key === undefined || key === ignoredColumn ? undefined : targets.get(key)
    if (twin !== undefined) {
      const other = twin.at('title').cell ?? ''
      log.add(mappingProblem('mapping.heading-twice', line.at('title'), { title, other }))
    } else if (key === undefined) {
      const parameters = { target, sheet: name, known, nearest: nearestNames(target, known) }
      log.add(mappingProblem('mapping.unknown-column', line.at('target'), parameters))
    } else if (rival !== undefined) {
      const other = rival.at('target').cell ?? ''
      log.add(mappingProblem('mapping.column-twice', line.at('target'), { target, other }))
    }
    titles.set(normaliseName(title), line)
    if (key !== undefined && key !== ignoredColumn) targets.set(key, line)
  }
}
