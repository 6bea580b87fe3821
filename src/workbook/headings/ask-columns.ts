import type { ProblemLog } from '../../base/outcome.ts'
import { placeOfSheet, type Sheet } from '../../sources/source.ts'
import { normaliseName } from '../cell-text.ts'
import type { Column, Columns } from '../column.ts'
import type { TableSheet } from '../declare.ts'
import { nearestNames } from '../nearest-names.ts'
import { sheetProblem } from '../sheet-problems.ts'
import type { UnknownHeading } from './header.ts'
import type { HeadingContext } from './heading-context.ts'
import { isListNumber, readsAs } from './reads-as.ts'
import { resembles } from './resembles.ts'

/** What an unknown heading may be. */
type Questions = ReadonlyMap<UnknownHeading, readonly Column<unknown>[]>

interface FoundColumns {
  readonly columns: ReadonlyMap<string, number>
  readonly unknown: readonly UnknownHeading[]
  readonly firstDataRow: number
}

/**
 * Tells the headings that nobody knows, asks about those that may be a missing column on which a figure rests, and reports
 * the columns that are missing for good. Nothing that feeds a figure is passed over in silence.
 */
export function askForColumns<C extends Columns>(
  sheet: Sheet,
  spec: TableSheet<C>,
  found: FoundColumns,
  log: ProblemLog,
  context: HeadingContext,
): void {
  const missing = Object.entries<Column<unknown>>(spec.columns).filter(([key]) => !found.columns.has(key))
  const wanted = missing.map(([, column]) => column).filter(column => isWanted(column, context))
  const asked: Questions = context.manner.asks ? questionsOf(sheet, found, wanted, context) : new Map()
  for (const heading of found.unknown) {
    const candidates = asked.get(heading) ?? []
    if (candidates.length > 0) {
      const parameters = { ...describeAll(candidates), title: heading.title, sheet: sheet.name }
      const code = context.mapping.canSayMore ? 'sheet.column-asked' : 'sheet.column-unclear'
      log.add(sheetProblem(code, heading.place, parameters))
    }
    if (candidates.length === 0 && heading.title !== '') {
      const nearest = nearestNames(
        heading.title,
        missing.map(([, { title }]) => title),
      )
      log.add(sheetProblem('sheet.unknown-column', heading.place, { title: heading.title, nearest }))
    }
  }
  const askedFor = new Set([...asked.values()].flat())
  for (const column of wanted.filter(one => !askedFor.has(one))) reportMissing(sheet, column, log, context)
}

function isWanted({ required, feeds, criterion }: Column<unknown>, { excused }: HeadingContext): boolean {
  return (required || feeds === true) && !(criterion !== undefined && excused.has(criterion.code))
}

/** What each unknown heading may be. Where some resemble a missing column, the others are not asked about for it. */
function questionsOf(
  sheet: Sheet,
  { unknown, firstDataRow }: FoundColumns,
  wanted: readonly Column<unknown>[],
  context: HeadingContext,
): Questions {
  const questions = new Map<UnknownHeading, Column<unknown>[]>()
  const open = unknown.filter(({ column, title }) => !isListNumber({ sheet, column, firstDataRow }, title))
  for (const column of wanted) {
    const alike = open.filter(({ title }) => resembles(title, column))
    const cells = (heading: UnknownHeading) => ({ sheet, column: heading.column, firstDataRow })
    const asked = alike.length > 0 ? alike : open.filter(heading => readsAs(cells(heading), column, context))
    for (const heading of asked) questions.set(heading, [...(questions.get(heading) ?? []), column])
  }
  return questions
}

function reportMissing(
  sheet: Sheet,
  column: Column<unknown>,
  log: ProblemLog,
  { manner, mapping: { canSayMore } }: HeadingContext,
): void {
  const { title, synonyms, criterion, required } = column
  if (criterion !== undefined && manner.asks) {
    log.add(
      sheetProblem('sheet.missing-criterion', placeOfSheet(sheet), {
        code: criterion.code,
        name: criterion.name,
        remedy: canSayMore
          ? `tulis isian "Unsur Tidak Berlaku" = ${criterion.code} di lembar Laporan`
          : `tambahkan pilihan --tidak-berlaku ${criterion.code}`,
      }),
    )
  } else if (required) log.add(sheetProblem('sheet.missing-column', placeOfSheet(sheet), { title, synonyms }))
}

function describeAll(columns: readonly Column<unknown>[]) {
  return { columns: columns.map(({ title }) => title), meanings: columns.map(meaningOf) }
}

/** `U4 (Biaya/Tarif)`: a code says little to whoever has to choose. */
function meaningOf({ title, criterion }: Column<unknown>): string {
  const says = criterion === undefined || normaliseName(criterion.name) === normaliseName(title)
  return says ? title : `${title} (${criterion.name})`
}
